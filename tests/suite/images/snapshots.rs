//! Snapshots inside an image: `qemu-img snapshot`.

use iotest_runtime::prelude::*;

const OLD: Pattern = Pattern::new(0x01, 0, 256 * KIB);
const NEW: Pattern = Pattern::new(0x02, 64 * KIB, 64 * KIB);

/// Runs `qemu-img snapshot` on an image.
fn snapshot(t: &Test, image: &Image, what: &[&str]) -> Result {
    t.qemu_img([&["snapshot", "-q"], what, &[image.location()]].concat())?;
    Ok(())
}

/// Makes an image with OLD in it, a snapshot "before" of that, and NEW over it.
fn with_snapshot(t: &Test) -> Result<Image> {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[OLD])?;
    snapshot(t, &disk, &["-c", "before"])?;
    t.write(&disk, &[NEW])?;
    Ok(disk)
}

/// An image goes back to a snapshot, and can be written again from there.
///
/// # Source
/// Covers what QEMU iotest 029 and 080 (10.0) use snapshots for.
#[iotest(
    formats = "qcow2",
    protocols = "generic nbd",
    groups = "rw, quick, snapshot",
    unsupported_imgopts = "refcount_bits=1, data_file"
)]
fn applied_snapshot_brings_back_its_data(t: &mut Test) -> Result {
    let disk = with_snapshot(t)?;
    t.verify(&disk, &[NEW])?;

    snapshot(t, &disk, &["-a", "before"])?;
    t.verify(&disk, &[OLD])?;
    t.write(&disk, &[Pattern { byte: 3, ..NEW }])?;
    snapshot(t, &disk, &["-a", "before"])?;

    t.verify(&disk, &[OLD])?;
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}

/// A snapshot is converted like an image, while the image itself stays as it is.
///
/// # Source
/// Covers what QEMU iotest 058 (10.0) covers.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "rw, quick, snapshot",
    unsupported_imgopts = "refcount_bits=1, data_file"
)]
fn snapshot_is_read_without_being_applied(t: &mut Test) -> Result {
    let disk = with_snapshot(t)?;
    let copy = t.path("copy");
    let from = ["convert", "-f", "qcow2", "-O", "raw", "-l", "snapshot.name=before"];
    t.qemu_img([&from[..], &[disk.location(), copy.as_str()]].concat())?;

    let copy = t.images().existing(&copy, Format::Raw)?;
    t.verify(&copy, &[OLD])?;
    t.verify(&disk, &[NEW])?;
    Ok(())
}

/// A deleted snapshot gives back the clusters that only it had.
///
/// # Source
/// Covers what QEMU iotest 042 and 261 (10.0) leave to `qemu-img check`.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "rw, quick, snapshot",
    unsupported_imgopts = "refcount_bits=1, data_file, cluster_size"
)]
fn deleted_snapshot_gives_its_clusters_back(t: &mut Test) -> Result {
    let disk = with_snapshot(t)?;
    let taken = |t: &Test| -> Result<Vec<String>> {
        let info = t.image_info(&disk)?;
        let snapshots = info.snapshots.iter().flatten();
        Ok(snapshots.map(|snapshot| snapshot.name.clone()).collect())
    };
    assert_eq!(taken(t)?, ["before"]);
    snapshot(t, &disk, &["-c", "after"])?;
    assert_eq!(taken(t)?, ["before", "after"]);

    snapshot(t, &disk, &["-d", "before"])?;
    snapshot(t, &disk, &["-d", "after"])?;

    assert_eq!(taken(t)?, <[String; 0]>::default());
    let found = t.check_image(&disk)?;
    assert!(found.is_clean(), "{}", found.raw);
    assert_eq!(found.allocated_clusters, Some(4), "{}", found.raw);
    t.verify(&disk, &[NEW])?;
    Ok(())
}

/// What is no snapshot is not found, and a format without snapshots takes none.
///
/// # Source
/// Covers what QEMU iotest 080 (10.0), bad snapshots, and its `-c` on other formats cover.
#[iotest(
    formats = "qcow2 qed vdi",
    protocols = "file",
    groups = "quick, snapshot",
    unsupported_imgopts = "refcount_bits=1, data_file"
)]
fn missing_snapshots_are_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    for what in ["-a", "-d"] {
        let output = t.log_qemu_img(["snapshot", what, "nothing", disk.location()])?;
        assert_eq!(output.status.code(), Some(1));
    }
    let words = ["snapshot", "-c", "one", disk.location()];
    match (t.format(), t.qemu_img(words)) {
        (Format::Qcow2, created) => drop(created?),
        (_, Ok(_)) => return Err(Stop::fail("a format without snapshots took one")),
        (_, Err(refused)) => {
            let refused = refused.to_string();
            assert!(refused.contains("Operation not supported"), "{refused}");
        }
    }
    Ok(())
}
