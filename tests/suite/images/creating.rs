//! What `qemu-img create` makes, and what it refuses to make.

use iotest_runtime::prelude::*;

/// A new image reads as zeroes to its last byte, and not a sector further.
///
/// # Source
/// Covers what the size checks of QEMU iotests 049 and 104 (10.0) cover.
#[iotest(
    formats = "generic qed vdi vmdk vhdx vpc parallels",
    unsupported_formats = "luks",
    protocols = "generic",
    groups = "rw, quick"
)]
fn new_image_reads_as_zeroes_to_its_end(t: &mut Test) -> Result {
    let disk = t.image("disk").size(4 * MIB).create()?;

    t.verify(&disk, &[Pattern::new(0, 0, disk.size())])?;
    let beyond = t.qemu_io(&disk, &format!("read {} 512", disk.size()));

    let refused = beyond.expect_err("nothing lies behind the end");
    assert!(refused.to_string().contains("read failed: Input/output error"), "{refused}");
    Ok(())
}

/// A cluster is as large as asked for, and a write takes one of them.
///
/// # Source
/// Covers what QEMU iotest 049 (10.0), part "cluster size", covers, and that data arrives.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "rw, quick",
    cases(least = 512, page = 4 * KIB, most = 2 * MIB),
    unsupported_imgopts = "extended_l2, data_file"
)]
fn cluster_size_is_that_asked_for(t: &mut Test, cluster: u64) -> Result {
    let disk = t.image("disk").size(4 * MIB).cluster_size(cluster).create()?;
    // One byte in the middle of the second cluster.
    let written = Pattern::new(0xc1, cluster + cluster / 2, 1);
    t.write(&disk, &[written])?;
    t.verify(&disk, &[written])?;

    let cluster = i64::try_from(cluster)?;
    assert_eq!(t.image_info(&disk)?.cluster_size, Some(cluster));
    let map = t.image_map(&disk)?;
    let data: Vec<_> = map.iter().filter(|entry| entry.data).collect();
    assert_eq!(data.len(), 1, "{map:?}");
    assert_eq!((data[0].start, data[0].length), (cluster, cluster), "{map:?}");
    Ok(())
}

/// Options that make no sense are refused, each with its reason.
///
/// # Source
/// Covers what QEMU iotests 049 and 082 (10.0), invalid options, cover.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "quick",
    unsupported_imgopts = "extended_l2, compat"
)]
fn options_without_sense_are_refused(t: &mut Test) -> Result {
    let options = [
        "cluster_size=256",
        "cluster_size=3000",
        "cluster_size=4M",
        "compat=2",
        "compat=0.10,lazy_refcounts=on",
        "nonsense=1",
        "preallocation=some",
        "refcount_bits=3",
    ];
    for option in options {
        t.log(format!("-o {option}"));
        refused(t, &["-f", "qcow2", "-o", option, t.path("disk").as_str(), "1M"])?;
    }
    t.log("no size");
    refused(t, &["-f", "qcow2", t.path("disk").as_str()])?;
    t.log("no such format");
    refused(t, &["-f", "qcow9", t.path("disk").as_str(), "1M"])
}

/// An overlay needs a backing file that is there, and its format.
///
/// # Source
/// Covers what QEMU iotests 049, 111 and 301 (10.0) cover.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "quick, backing")]
fn overlay_needs_its_backing_file_and_its_format(t: &mut Test) -> Result {
    t.filter_image_format();
    let base = t.image("base").size(MIB).create()?;
    let (format, overlay) = (t.format().name(), t.path("overlay"));

    t.log("no format of the backing file");
    refused(t, &["-f", format, "-b", base.location(), overlay.as_str()])?;
    t.log("no such backing file");
    let missing = t.path("missing");
    refused(t, &["-f", format, "-b", missing.as_str(), "-F", format, overlay.as_str()])?;
    t.log("a backing file in another format than it says");
    refused(t, &["-f", format, "-b", base.location(), "-F", "vmdk", overlay.as_str()])
}

/// Each mode of preallocation sets aside what it says, and the image still reads as zeroes.
///
/// # Source
/// Covers what QEMU iotests 125 and 175 (10.0) cover.
#[iotest(formats = "raw qcow2", protocols = "generic !nbd", groups = "quick")]
fn preallocation_sets_space_aside(t: &mut Test) -> Result {
    const SIZE: u64 = 4 * MIB;
    let modes: &[&str] = match t.format() {
        Format::Raw => &["off", "falloc", "full"],
        _ => &["off", "metadata", "falloc", "full"],
    };
    for mode in modes {
        let disk = t.image(*mode).size(SIZE).preallocation(mode).create()?;
        t.verify(&disk, &[Pattern::new(0, 0, SIZE)])?;

        let taken = t.image_info(&disk)?.actual_size.expect("a file takes space");
        let taken = u64::try_from(taken)?;
        let has_data_space = matches!(*mode, "falloc" | "full");
        assert_eq!(taken >= SIZE, has_data_space, "{mode}: {taken} bytes on the host");
        if t.format() == Format::Qcow2 {
            let map = t.image_map(&disk)?;
            let placed = map.iter().filter(|entry| entry.offset.is_some());
            let placed = u64::try_from(placed.map(|entry| entry.length).sum::<i64>())?;
            assert_eq!(placed, if *mode == "off" { 0 } else { SIZE }, "{mode}: {map:?}");
        }
    }
    Ok(())
}

/// Logs why `qemu-img create` refuses, and makes sure that it does.
fn refused(t: &Test, arguments: &[&str]) -> Result {
    let words = ["create", "-q"].iter().chain(arguments);
    let output = t.qemu_img_tool().unchecked(words)?;
    // Some releases end their last line, and some do not.
    t.log(output.stdout_text().trim_end());
    assert!(!output.status.success(), "{arguments:?} should have been refused");
    Ok(())
}
