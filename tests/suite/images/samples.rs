//! Images that other releases have made: the samples in `tests/suite/samples`.

use iotest_runtime::prelude::*;

/// An image that QEMU 7.2 made in the oldest version of qcow2 reads as it did then.
///
/// `tests/suite/samples/README.md` has the commands that made it.
///
/// # Source
/// Covers what the sample images of QEMU's iotests (10.0) are for.
#[iotest(formats = "qcow2", protocols = "file", groups = "quick", unsupported_imgopts = "compat")]
fn image_of_an_older_release_reads_as_it_did(t: &mut Test) -> Result {
    let path = t.unpack_sample("old-version.qcow2", "old.qcow2")?;
    let disk = t.images().existing(&path, Format::Qcow2)?;

    let info = t.image_info(&disk)?;
    let specific = &info.raw["format-specific"]["data"];
    assert_eq!((disk.size(), &specific["compat"]), (MIB, &json!("0.10")));
    assert_eq!(info.cluster_size, Some(4096));
    let found = t.check_image(&disk)?;
    assert!(found.is_clean(), "{}", found.raw);
    assert_eq!(found.compressed_clusters, Some(16), "{}", found.raw);
    let written = [
        Pattern::new(0x11, 0, 64 * KIB),
        Pattern::new(0x22, 512 * KIB, 4 * KIB),
        Pattern::new(0, 520 * KIB, 64 * KIB),
    ];
    t.verify(&disk, &written)?;

    t.qemu_img(["snapshot", "-a", "first", disk.location()])?;
    t.verify(&disk, &[written[0], Pattern::new(0, 512 * KIB, 512 * KIB)])?;
    Ok(())
}

/// An image in a format that QEMU only reads is refused to writers, and read.
///
/// `tests/suite/samples/README.md` has the commands that made it.
///
/// # Source
/// Covers what QEMU iotest 059 (10.0) covers of stream-optimized images.
#[iotest(formats = "vmdk", protocols = "file", groups = "quick", unsupported_imgopts = "subformat")]
fn stream_of_grains_reads_as_it_did(t: &mut Test) -> Result {
    let path = t.unpack_sample("stream.vmdk", "stream.vmdk")?;
    let disk = t.images().existing(&path, Format::Vmdk)?;

    let info = t.image_info(&disk)?;
    assert_eq!(info.raw["format-specific"]["data"]["create-type"], "streamOptimized");
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 512 * KIB, 4 * KIB)])?;
    Ok(())
}
