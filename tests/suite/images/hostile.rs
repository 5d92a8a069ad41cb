//! Images that lie: damaged headers are refused with a reason, and nothing crashes.

use std::fs::File;
use std::os::unix::fs::FileExt;

use iotest_runtime::prelude::*;

/// Bytes to be written over an image's header, what they claim, and where they go.
type Lie = (&'static str, u64, &'static [u8]);

/// Tells each lie in a copy of the image, and logs why `info` and `qemu-io` do not believe it.
fn refuse_lies(t: &Test, image: &Image, lies: &[Lie]) -> Result {
    let liar = t.path("liar");
    for (claim, offset, bytes) in lies {
        std::fs::copy(image.path(), &liar)?;
        File::options().write(true).open(&liar)?.write_all_at(bytes, *offset)?;
        t.log(claim);
        let open = ["info", "-f", t.format().name(), liar.as_str()];
        let output = t.log_qemu_img(open)?;
        assert_eq!(output.status.code(), Some(1), "{claim}");
        let read = ["-c", "read 0 512", "-f", t.format().name(), liar.as_str()];
        assert_eq!(t.qemu_io_tool().unchecked(read)?.status.code(), Some(1), "{claim}");
    }
    Ok(())
}

/// A qcow2 header that cannot be true is refused, each claim with its reason.
///
/// # Source
/// Covers what QEMU iotests 036, 060 and 080 (10.0) cover of headers.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "quick",
    unsupported_imgopts = "compat, cluster_size, data_file, extended_l2, refcount_bits"
)]
fn qcow2_header_that_lies_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    refuse_lies(
        t,
        &disk,
        &[
            ("no magic", 0, b"QFI\xfa"),
            ("version 9", 4, &[0, 0, 0, 9]),
            ("clusters of 256 bytes", 20, &[0, 0, 0, 8]),
            ("clusters of 4 GiB", 20, &[0, 0, 0, 32]),
            ("a backing name of a GiB", 8, &[0, 0, 0, 0, 0, 0, 0x10, 0, 0x40, 0, 0, 0]),
            ("an encryption that does not exist", 32, &[0, 0, 0, 77]),
            ("a first table of 4 G entries", 36, &[0xff; 4]),
            ("a first table off the clusters", 40, &[0, 0, 0, 0, 0, 0, 0, 9]),
            ("reference counts off the clusters", 48, &[0, 0, 0, 0, 0, 0, 0, 9]),
            ("a table of reference counts of 2 GiB", 56, &[0, 0, 0x80, 0]),
            ("a feature of the future", 72, &[0x80, 0, 0, 0, 0, 0, 0, 0]),
            ("reference counts of 2^9 bits", 96, &[0, 0, 0, 9]),
            ("a header of 72 bytes", 100, &[0, 0, 0, 72]),
        ],
    )
}

/// A header in another format that cannot be true is refused too.
///
/// Making a LUKS image takes seconds of computing, which a busy host stretches.
///
/// # Source
/// Covers what QEMU iotests 075 to 084 and 135 (10.0) do with damaged samples.
#[iotest(
    formats = "qed vdi vmdk vhdx vpc parallels luks",
    protocols = "file",
    groups = "quick",
    timeout = "3m",
    unsupported_imgopts = "subformat, static"
)]
fn header_that_lies_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(8 * MIB).create()?;
    let lies: &[Lie] = match t.format() {
        Format::Qed => &[
            ("no magic", 0, b"DEQ"),
            ("clusters of 3 bytes", 4, &[3, 0, 0, 0]),
            ("tables of 3 clusters", 8, &[3, 0, 0, 0]),
            ("a feature of the future", 16, &[0, 1, 0, 0]),
            ("an odd size", 48, &[1, 0, 0, 0, 0, 0, 0, 0]),
        ],
        Format::Vdi => &[
            ("no magic", 64, &[0; 4]),
            ("version 9.9", 68, &[9, 0, 9, 0]),
            ("blocks of 3 bytes", 376, &[3, 0, 0, 0]),
            ("a size without blocks", 368, &[0xff; 8]),
            ("a parent", 424, &[7; 16]),
        ],
        Format::Vmdk => &[
            ("no magic", 0, b"VDMK"),
            ("version 9", 4, &[9, 0, 0, 0]),
            ("grains of 2^40 sectors", 20, &[0, 0, 0, 0, 0, 1, 0, 0]),
            ("a table of 4 G entries", 44, &[0xff; 4]),
        ],
        Format::Vhdx => &[
            ("no magic", 0, b"vhdxelif"),
            ("no header", 65536, &[0; 131_072]),
            ("no region table", 196_608, &[0; 65_536]),
        ],
        Format::Vpc => &[
            ("no magic", 0, b"xitcenoc"),
            ("no header of blocks", 512, b"esrapsxc"),
            ("blocks of no size", 544, &[0; 4]),
            ("a table of 4 G blocks", 540, &[0xff; 4]),
        ],
        Format::Parallels => &[
            ("no magic", 0, b"WithoutSmallSpac"),
            ("version 9", 16, &[9, 0, 0, 0]),
            ("clusters of no size", 28, &[0; 4]),
            ("a table of 4 G entries", 32, &[0xff; 4]),
        ],
        _ => return refuse_luks_lies(t, &disk),
    };
    refuse_lies(t, &disk, lies)
}

/// LUKS headers are big-endian; opening needs the key, whatever the header says.
fn refuse_luks_lies(t: &Test, disk: &Image) -> Result {
    let lies: &[Lie] = &[
        ("no magic", 0, b"SKUL"),
        ("version 9", 6, &[0, 9]),
        ("a cipher that does not exist", 8, b"rot13\0"),
        ("a mode that does not exist", 40, b"xyz-plain\0"),
        ("a hash that does not exist", 72, b"crc8\0"),
        ("no iterations of the key's digest", 164, &[0; 4]),
    ];
    let honest = std::fs::read(disk.path())?;
    for (claim, offset, bytes) in lies {
        let file = File::options().write(true).open(disk.path())?;
        file.write_all_at(&honest, 0)?;
        file.write_all_at(bytes, *offset)?;
        t.log(claim);
        let output = t.log_qemu_io(disk, "read 0 512")?;
        assert_eq!(output.status.code(), Some(1), "{claim}");
    }
    Ok(())
}

/// A file that ends inside its header is refused, not read beyond its end.
///
/// # Source
/// Covers what QEMU iotest 059 and `fuzz`-found samples (10.0) cover.
#[iotest(formats = "qcow2 qed vdi vmdk vhdx vpc parallels", protocols = "file", groups = "quick")]
fn file_that_ends_in_its_header_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    for length in [0, 3, 20] {
        File::options().write(true).open(disk.path())?.set_len(length)?;
        let output =
            t.qemu_img_tool().unchecked(["info", "-f", t.format().name(), disk.location()])?;
        assert_eq!(output.status.code(), Some(1), "{length}: {}", output.stdout_text());
        assert!(output.stdout_text().starts_with("qemu-img: "), "{}", output.stdout_text());
    }
    Ok(())
}

/// An entry that points at the image's own tables makes it corrupt: no more writes, and `check`
/// says why.
///
/// # Source
/// Covers what QEMU iotest 060 (10.0), overlaps, covers.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    unsupported_imgopts = "compat=0.10, cluster_size, data_file, extended_l2, refcount_bits"
)]
fn write_over_the_image_s_own_tables_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, 128 * KIB)])?;
    // The first cluster's entry points at the table of first entries, marked as its only user.
    let file = File::options().read(true).write(true).open(disk.path())?;
    let number_at = |offset: u64| -> Result<u64> {
        let mut bytes = [0; 8];
        file.read_exact_at(&mut bytes, offset)?;
        Ok(u64::from_be_bytes(bytes) & 0x00ff_ffff_ffff_fe00)
    };
    let first = number_at(40)?;
    let second = number_at(first)?;
    file.write_all_at(&(first | 1 << 63).to_be_bytes(), second)?;

    let output = t.log_qemu_io(&disk, "write -P 0x22 0 64k")?;
    assert_eq!(output.status.code(), Some(1));

    assert_eq!(t.image_info(&disk)?.raw["format-specific"]["data"]["corrupt"], true);
    let refused = t.qemu_io(&disk, "write 64k 64k").expect_err("it is corrupt").to_string();
    assert!(refused.contains("Image is corrupt"), "{refused}");
    assert!(t.check_image(&disk)?.corruptions.is_some_and(|count| count > 0));
    // What is not damaged can still be read.
    t.verify(&disk, &[Pattern::new(0x11, 64 * KIB, 64 * KIB)])?;
    Ok(())
}
