//! Zeroes: written, discarded, and told from holes.

use iotest_runtime::prelude::*;

const CLUSTER: u64 = 64 * KIB;

/// Logs an image's map: where parts start, how long they are, and what is in them.
fn log_map(t: &Test, image: &Image) -> Result {
    for part in t.image_map(image)?.iter() {
        let kind = match (part.data, part.zero) {
            (true, _) => "data",
            (false, true) => "zeroes",
            (false, false) => "nothing",
        };
        t.log(format!("{}+{} {kind} of layer {}", part.start, part.length, part.depth));
    }
    Ok(())
}

/// Zeroes may be written as such; they read back, and whatever they cut in half stays.
///
/// # Source
/// Covers what QEMU iotests 033 and 034 (10.0) cover.
#[iotest(
    formats = "generic qed vdi vmdk vhdx vpc parallels",
    protocols = "generic nbd fuse",
    groups = "rw, quick",
    timeout = "3m"
)]
fn written_zeroes_read_back_and_spare_the_rest(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;

    t.qemu_io(&disk, "write -z 100k 300k")?;
    t.qemu_io(&disk, "write -z 512 512")?;

    let expected = [
        Pattern::new(0x11, 0, 512),
        Pattern::new(0, 512, 512),
        Pattern::new(0x11, KIB, 99 * KIB),
        Pattern::new(0, 100 * KIB, 300 * KIB),
        Pattern::new(0x11, 400 * KIB, MIB - 400 * KIB),
    ];
    t.verify(&disk, &expected)?;
    Ok(())
}

/// Whole clusters of zeroes take no data; a map tells them, and what was never written.
///
/// # Source
/// Covers what QEMU iotests 146 and 154 (10.0) cover of zero clusters.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    unsupported_imgopts = "compat=0.10, cluster_size, data_file, preallocation"
)]
fn map_tells_zeroes_from_data(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    t.write(&base, &[Pattern::new(0x11, 0, 4 * CLUSTER)])?;
    let top = t.image("top").backing(&base).create()?;
    t.qemu_io(&top, "write -z 64k 64k")?;
    t.qemu_io(&top, "write -P 0x22 128k 64k")?;

    log_map(t, &top)?;

    t.verify(
        &top,
        &[
            Pattern::new(0x11, 0, CLUSTER),
            Pattern::new(0, CLUSTER, CLUSTER),
            Pattern::new(0x22, 2 * CLUSTER, CLUSTER),
            Pattern::new(0x11, 3 * CLUSTER, CLUSTER),
            Pattern::new(0, 4 * CLUSTER, MIB - 4 * CLUSTER),
        ],
    )?;
    Ok(())
}

/// Zeroes in an overlay hide what its backing file has in their place.
///
/// # Source
/// Covers what QEMU iotest 034 (10.0), with a backing file, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn zeroes_hide_the_backing_file(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    t.write(&base, &[Pattern::new(0x11, 0, MIB)])?;
    let top = t.image("top").backing(&base).create()?;

    t.qemu_io(&top, "write -z 0 128k")?;
    t.qemu_io(&top, "write -z 500k 1k")?;

    let expected = [
        Pattern::new(0, 0, 128 * KIB),
        Pattern::new(0x11, 128 * KIB, 372 * KIB),
        Pattern::new(0, 500 * KIB, KIB),
        Pattern::new(0x11, 501 * KIB, MIB - 501 * KIB),
    ];
    t.verify(&top, &expected)?;
    t.verify(&base, &[Pattern::new(0x11, 0, MIB)])?;
    Ok(())
}

/// What is discarded reads as zeroes, and its clusters are free again.
///
/// # Source
/// Covers what QEMU iotests 046 and 290 (10.0) cover of discards.
#[iotest(
    formats = "qcow2",
    protocols = "generic nbd",
    groups = "rw, quick",
    unsupported_imgopts = "compat=0.10, cluster_size, data_file, preallocation"
)]
fn discarded_clusters_are_free_again(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;
    assert_eq!(t.check_image(&disk)?.allocated_clusters, Some(16));

    let discard = ["-d", "unmap", "-c", "discard 64k 512k"].map(str::to_owned);
    t.qemu_io_tool().run([&discard[..], &disk.tool_arguments()].concat())?;

    let found = t.check_image(&disk)?;
    assert_eq!(found.allocated_clusters, Some(8), "{}", found.raw);
    assert!(found.is_clean(), "{}", found.raw);
    let expected = [
        Pattern::new(0x11, 0, CLUSTER),
        Pattern::new(0, CLUSTER, 512 * KIB),
        Pattern::new(0x11, 9 * CLUSTER, 7 * CLUSTER),
    ];
    t.verify(&disk, &expected)?;
    Ok(())
}

/// A raw file has a hole where zeroes were written that may unmap.
///
/// # Source
/// Covers what QEMU iotest 221 (10.0) covers of holes in raw files.
#[iotest(formats = "raw", protocols = "file fuse", groups = "rw, quick")]
fn unmapping_zeroes_make_a_hole_in_a_raw_file(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, MIB)])?;

    let zero = ["-d", "unmap", "-c", "write -z -u 256k 256k"].map(str::to_owned);
    t.qemu_io_tool().run([&zero[..], &disk.tool_arguments()].concat())?;

    log_map(t, &disk)?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 256 * KIB), Pattern::new(0, 256 * KIB, 256 * KIB)])?;
    Ok(())
}
