//! `qemu-img check`: what it finds, what it repairs.

use std::fs::File;
use std::os::unix::fs::FileExt;

use iotest_runtime::prelude::*;

/// There is nothing wrong with an image that QEMU has written.
///
/// # Source
/// Covers what `_check_test_img` checks after almost every QEMU iotest (10.0).
#[iotest(
    formats = "qcow2 qed vdi vmdk vhdx parallels",
    protocols = "generic",
    groups = "rw, quick"
)]
fn written_image_is_clean(t: &mut Test) -> Result {
    let disk = t.image("disk").size(4 * MIB).create()?;
    let written = [Pattern::new(0x5a, 512, 64 * KIB), Pattern::new(0xa5, 3 * MIB, MIB)];
    t.write(&disk, &written)?;

    let found = t.check_image(&disk)?;

    assert!(found.is_clean(), "{}", found.raw);
    t.verify(&disk, &written)?;
    Ok(())
}

/// Formats that keep no books have nothing to check, and say so.
///
/// # Source
/// Covers the exit status 63 that QEMU's `common.rc` (10.0) knows.
#[iotest(formats = "raw vpc", protocols = "generic", groups = "quick")]
fn format_without_checks_says_so(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;

    let output = t.log_qemu_img([vec!["check".to_owned()], disk.tool_arguments()].concat())?;

    assert_eq!(output.status.code(), Some(63));
    Ok(())
}

/// A cluster that nobody uses is found as leaked, and given back on demand.
///
/// # Source
/// Covers what QEMU iotest 060 (10.0), leaks, covers.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    unsupported_imgopts = "cluster_size, refcount_bits, data_file"
)]
fn leaked_cluster_is_found_and_given_back(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let data = Pattern::new(0x5a, 0, 64 * KIB);
    t.write(&disk, &[data])?;
    leak_a_cluster(&disk)?;

    let found = t.check_image(&disk)?;
    assert_eq!((found.leaks, found.corruptions), (Some(1), None), "{}", found.raw);

    t.log_qemu_img(["check", "-r", "leaks", "-f", "qcow2", disk.location()])?;
    let left = t.check_image(&disk)?;
    assert!(left.is_clean(), "{}", left.raw);
    t.verify(&disk, &[data])?;
    Ok(())
}

/// An image whose writer died before it wrote its reference counts is repaired.
///
/// # Source
/// Covers what QEMU iotest 039 (10.0) covers.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "rw, quick",
    unsupported_imgopts = "compat=0.10, data_file"
)]
fn image_of_a_killed_writer_is_repaired(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).option("lazy_refcounts", "on").create()?;
    let data = Pattern::new(0x5a, 0, 64 * KIB);
    let writer = ["-c", "write -P 0x5a 0 64k", "-c", "flush", "-c", "sigraise 9"];
    let writer = writer.into_iter().chain(["-f", "qcow2", disk.location()]);
    t.qemu_io_tool().run(writer).expect_err("it kills itself");

    assert_eq!(t.image_info(&disk)?.raw["format-specific"]["data"]["lazy-refcounts"], true);
    let found = t.check_image(&disk)?;
    assert!(found.corruptions.is_some_and(|count| count > 0), "{}", found.raw);

    t.qemu_img(["check", "-q", "-r", "all", "-f", "qcow2", disk.location()])?;
    let left = t.check_image(&disk)?;
    assert!(left.is_clean(), "{}", left.raw);
    t.verify(&disk, &[data])?;
    Ok(())
}

/// Counts one reference to a new cluster at the end of a qcow2 file, which nothing refers to.
///
/// Reference counts have 16 bits, and the first block of them covers the whole file.
fn leak_a_cluster(image: &Image) -> Result {
    const CLUSTER: u64 = 64 * KIB;
    let file = File::options().read(true).write(true).open(image.path())?;
    let number_at = |offset: u64| -> Result<u64> {
        let mut bytes = [0; 8];
        file.read_exact_at(&mut bytes, offset)?;
        Ok(u64::from_be_bytes(bytes))
    };
    let table = number_at(48)?;
    let block = number_at(table)?;
    let new = file.metadata()?.len().div_ceil(CLUSTER);
    file.set_len((new + 1) * CLUSTER)?;
    file.write_all_at(&1u16.to_be_bytes(), block + 2 * new)?;
    Ok(())
}
