//! Mirrors that copy each write before the guest is told that it is done.

use iotest_runtime::prelude::*;
use qapi::{
    BlockJobChangeOptions, BlockJobChangeOptionsMirror, JobStatus, MirrorCopyMode, MirrorSyncMode,
};

use super::{disk_and_copy, wait_status};

/// Returns a mirror of "disk" to "copy".
fn mirror() -> cmd::BlockdevMirror {
    cmd::BlockdevMirror::new("disk", "copy", MirrorSyncMode::Full).job_id("job0")
}

/// The target of an active mirror has every write that is done, even if the job is killed.
///
/// # Source
/// Covers what QEMU iotests 151 and 185 (10.0) cover of `write-blocking`.
#[iotest(formats = "raw qcow2 qed", protocols = "file", groups = "rw, quick, mirror")]
fn active_mirror_has_each_write_that_is_done(t: &mut Test) -> Result {
    let (mut vm, disk, copy) = disk_and_copy(t)?;
    let filtered = mirror().copy_mode(MirrorCopyMode::WriteBlocking);
    vm.log_cmd(filtered.filter_node_name("filter"))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    for number in 0..8 {
        vm.hmp_qemu_io("filter", &format!("write -P 0x22 {}k 64k", 256 * number))?;
    }
    // By force: nothing is copied any more on the way out.
    vm.log_cmd(cmd::BlockJobCancel::new("job0").force(true))?;
    vm.wait_event("BLOCK_JOB_CANCELLED")?;
    vm.shutdown()?;
    t.verify(&copy, &[Pattern::new(0x22, 0, 64 * KIB), Pattern::new(0x22, 1792 * KIB, 64 * KIB)])?;
    assert!(t.is_same(&disk, &copy)?);
    Ok(())
}

/// A write to what an active mirror has not copied yet arrives at both ends once.
///
/// # Source
/// Covers what QEMU iotest 151 (10.0), writes before the mirror is ready, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, mirror")]
fn active_mirror_takes_writes_before_it_is_ready(t: &mut Test) -> Result {
    let (mut vm, disk, copy) = disk_and_copy(t)?;
    let active = mirror().copy_mode(MirrorCopyMode::WriteBlocking).filter_node_name("filter");
    vm.log_cmd(active.speed(1).buf_size(64 * KIB as i64))?;
    vm.hmp_qemu_io("filter", "write -P 0x22 3M 512k")?;
    vm.hmp_qemu_io("filter", "write -z 2M 512k")?;
    vm.hmp_qemu_io("filter", "discard 1M 64k")?;
    vm.log_cmd(cmd::BlockJobSetSpeed::new("job0", 0))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    vm.log_cmd(cmd::JobComplete::new("job0"))?;
    vm.wait_event("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;
    t.verify(
        &copy,
        &[Pattern::new(0x22, 3 * MIB, 512 * KIB), Pattern::new(0, 2 * MIB, 512 * KIB)],
    )?;
    assert!(t.is_same(&disk, &copy)?);
    Ok(())
}

/// A mirror becomes active while it runs, and does not go back.
///
/// # Source
/// Covers what QEMU iotest `mirror-change-copy-mode` (10.0) covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick, mirror",
    requires = "qmp:block-job-change.type=mirror"
)]
fn mirror_becomes_active_while_it_runs(t: &mut Test) -> Result {
    let (mut vm, disk, copy) = disk_and_copy(t)?;
    let change = |mode| {
        let change = BlockJobChangeOptionsMirror::new(mode);
        cmd::BlockJobChange::new(BlockJobChangeOptions::new("job0", change))
    };
    vm.log_refused(change(MirrorCopyMode::WriteBlocking))?;
    vm.log_cmd(mirror().speed(1).buf_size(64 * KIB as i64).filter_node_name("filter"))?;
    wait_status(&mut vm, "job0", &JobStatus::Running)?;
    assert_eq!(actively_synced(&mut vm)?, Some(false));
    vm.log_cmd(change(MirrorCopyMode::WriteBlocking))?;
    vm.log_refused(change(MirrorCopyMode::Background))?;
    vm.log_cmd(cmd::BlockJobSetSpeed::new("job0", 0))?;
    vm.wait_event("BLOCK_JOB_READY")?;
    vm.hmp_qemu_io("filter", "write -P 0x22 1M 64k")?;
    assert_eq!(actively_synced(&mut vm)?, Some(true));
    vm.log_cmd(cmd::BlockJobCancel::new("job0").force(true))?;
    vm.wait_event("BLOCK_JOB_CANCELLED")?;
    vm.shutdown()?;
    assert!(t.is_same(&disk, &copy)?);
    Ok(())
}

/// Returns whether the only job is a mirror whose target has all that its source has, and always
/// will.
fn actively_synced(vm: &mut Vm) -> Result<Option<bool>> {
    let jobs = vm.run_raw("query-block-jobs", json!({}))?;
    Ok(jobs[0]["actively-synced"].as_bool())
}
