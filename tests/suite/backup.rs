//! Backups: full, incremental by a dirty bitmap, and what becomes of the bitmap.

use iotest_runtime::prelude::*;
use qapi::{BitmapSyncMode, MirrorSyncMode};

use crate::faults;

/// The granularity of the bitmaps, and the size of the clusters that a backup copies.
const CLUSTER: u64 = 64 * KIB;

/// A full backup holds the disk as it was when the backup began, whatever is written meanwhile.
///
/// # Source
/// QEMU iotests 055 (10.0) covers full backups, `image-fleecing` writes during a backup.
#[iotest(
    formats = "generic !vhdx !vpc",
    protocols = "generic nbd fuse",
    groups = "rw, quick, backup"
)]
fn full_keeps_the_moment_it_began(t: &mut Test) -> Result {
    let disk = t.image("disk").size(8 * MIB).create()?;
    let copy = t.image("copy").size(8 * MIB).create()?;
    let then = [Pattern::new(0x11, 0, CLUSTER), Pattern::new(0x22, 7 * MIB, MIB)];
    t.write(&disk, &then)?;

    let mut vm = t.vm().drive(&disk).node(&copy, "copy").launch()?;
    // One byte a second: the job cannot get far before the guest's disk changes.
    let backup = cmd::BlockdevBackup::new("drive0", MirrorSyncMode::Full, "copy");
    vm.log_cmd(backup.job_id("backup").speed(1))?;
    vm.hmp_qemu_io("drive0", "write -P 0x99 7M 1M")?;
    vm.log_cmd(cmd::BlockJobSetSpeed::new("backup", 0))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    t.verify(&copy, &then)?;
    t.verify(&disk, &[Pattern::new(0x99, 7 * MIB, MIB)])?;
    Ok(())
}

/// An incremental backup copies the dirty clusters and nothing else, and clears the bitmap.
///
/// # Source
/// QEMU iotest 124 (10.0), the simple increments, covers chains of incremental
/// backups.
#[iotest(
    formats = "generic !vdi !vhdx !vpc !luks",
    protocols = "generic",
    groups = "rw, quick, backup, bitmap"
)]
fn incremental_copies_only_dirty_clusters(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let copy = t.image("copy").size(MIB).create()?;
    t.write(&copy, &[Pattern::new(0xee, 0, MIB)])?;

    let mut vm = t.vm().node(&disk, "disk").node(&copy, "copy").launch()?;
    vm.log_cmd(cmd::BlockDirtyBitmapAdd::new("disk", "changes").granularity(CLUSTER as u32))?;
    vm.hmp_qemu_io("disk", "write -P 0x11 0 64k")?;
    // The second cluster that this touches is copied whole, its untouched zeroes too.
    vm.hmp_qemu_io("disk", "write -P 0x22 512k 100k")?;
    let backup = cmd::BlockdevBackup::new("disk", MirrorSyncMode::Incremental, "copy");
    vm.log_cmd(backup.bitmap("changes").job_id("backup"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    assert_eq!(dirty_bytes(&mut vm)?, 0);
    vm.shutdown()?;

    let expected = [
        Pattern::new(0x11, 0, CLUSTER),
        Pattern::new(0xee, CLUSTER, 7 * CLUSTER),
        Pattern::new(0x22, 8 * CLUSTER, 100 * KIB),
        Pattern::new(0x00, 8 * CLUSTER + 100 * KIB, 28 * KIB),
        Pattern::new(0xee, 10 * CLUSTER, 6 * CLUSTER),
    ];
    t.verify(&copy, &expected)?;
    Ok(())
}

/// A backup that fails leaves the bitmap as it was, so that the next one makes up for it.
///
/// # Source
/// QEMU iotest 124 (10.0), backups that fail, covers the like.
#[iotest(formats = "generic", protocols = "generic", groups = "rw, quick, backup, bitmap")]
fn failed_incremental_keeps_its_bitmap(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let copy = t.image("copy").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").node(&copy, "copy").launch()?;
    vm.run(cmd::BlockdevAdd::new(faults::fails_once(
        "faulty",
        "copy",
        qapi::BlkdebugIOType::Write,
        512 * KIB,
    )))?;
    vm.run(cmd::BlockDirtyBitmapAdd::new("disk", "changes").granularity(CLUSTER as u32))?;
    vm.hmp_qemu_io("disk", "write -P 0x11 0 64k")?;
    vm.hmp_qemu_io("disk", "write -P 0x22 512k 64k")?;

    let backup = cmd::BlockdevBackup::new("disk", MirrorSyncMode::Incremental, "faulty")
        .bitmap("changes")
        .job_id("backup");
    vm.log_cmd(backup.clone())?;
    let end = vm.wait_for::<event::BlockJobCompleted>(|_| true)?;
    assert_eq!(end.error.as_deref(), Some("Input/output error"));
    assert_eq!(dirty_bytes(&mut vm)?, 2 * CLUSTER);

    // The fault is over; the same backup now succeeds.
    vm.log_cmd(backup)?;
    let end = vm.wait_for::<event::BlockJobCompleted>(|_| true)?;
    assert_eq!(end.error, None);
    assert_eq!(dirty_bytes(&mut vm)?, 0);
    vm.shutdown()?;

    t.verify(&copy, &[Pattern::new(0x11, 0, CLUSTER), Pattern::new(0x22, 512 * KIB, CLUSTER)])?;
    Ok(())
}

/// With `bitmap-mode` "never", a successful backup leaves the bitmap as it was too.
///
/// # Source
/// QEMU iotest 257 (10.0) covers the combinations of bitmap modes.
#[iotest(
    formats = "generic !vdi !vhdx !vpc",
    protocols = "generic",
    groups = "rw, quick, backup, bitmap"
)]
fn bitmap_mode_never_keeps_the_bitmap(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let copy = t.image("copy").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").node(&copy, "copy").launch()?;
    vm.run(cmd::BlockDirtyBitmapAdd::new("disk", "changes").granularity(CLUSTER as u32))?;
    vm.hmp_qemu_io("disk", "write -P 0x11 128k 64k")?;

    let backup = cmd::BlockdevBackup::new("disk", MirrorSyncMode::Bitmap, "copy")
        .bitmap("changes")
        .job_id("backup");
    // Which of the modes is wanted has to be said.
    vm.log_refused(backup.clone())?;
    vm.log_cmd(backup.bitmap_mode(BitmapSyncMode::Never))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    assert_eq!(dirty_bytes(&mut vm)?, CLUSTER);
    vm.shutdown()?;

    t.verify(&copy, &[Pattern::new(0x11, 2 * CLUSTER, CLUSTER)])?;
    Ok(())
}

/// Returns how many bytes the bitmap "changes" of node "disk" says are dirty.
fn dirty_bytes(vm: &mut Vm) -> Result<u64> {
    let bitmap = vm.bitmap("disk", "changes")?.expect("the bitmap is there");
    assert!(bitmap.recording && !bitmap.busy, "{bitmap:?}");
    Ok(bitmap.count as u64)
}
