//! The life of a job: from its start to its dismissal, and what it takes when.

use std::collections::BTreeMap;

use iotest_runtime::job::Force;
use iotest_runtime::prelude::*;
use qapi::{BlkdebugIOType, JobStatus, MirrorSyncMode};

use super::{backup, disk_and_copy, wait_status};
use crate::faults;

/// A job that shall not finalize itself is pending until it is told to; one that shall not be
/// dismissed by itself can be asked how it ended until somebody does.
///
/// # Source
/// Covers what QEMU iotest 219 (10.0) covers of finalization and dismissal.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn job_waits_to_be_finalized_and_dismissed(t: &mut Test) -> Result {
    let (mut vm, disk, copy) = disk_and_copy(t)?;
    vm.log_cmd(backup().auto_finalize(false).auto_dismiss(false))?;
    wait_status(&mut vm, "job0", &JobStatus::Pending)?;
    vm.log_cmd(cmd::QueryJobs::new())?;
    vm.log_refused(cmd::JobDismiss::new("job0"))?;
    vm.log_cmd(cmd::JobFinalize::new("job0"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    wait_status(&mut vm, "job0", &JobStatus::Concluded)?;
    vm.log_cmd(cmd::QueryJobs::new())?;
    // The nodes are free again, though the name of the job is not.
    vm.log_refused(backup())?;
    vm.log_cmd(cmd::BlockdevDel::new("copy"))?;
    vm.log_cmd(cmd::JobDismiss::new("job0"))?;
    vm.log_cmd(cmd::QueryJobs::new())?;
    vm.shutdown()?;
    assert!(t.is_same(&disk, &copy)?);
    Ok(())
}

/// Each state of a job takes some commands and refuses the others, with the state's name.
///
/// # Source
/// Covers what QEMU iotest 219 (10.0) covers of commands in each state.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn job_refuses_commands_out_of_turn(t: &mut Test) -> Result {
    let (mut vm, ..) = disk_and_copy(t)?;
    // At a byte a second it goes on running until it is cancelled.
    vm.log_cmd(backup().speed(1).auto_dismiss(false))?;
    wait_status(&mut vm, "job0", &JobStatus::Running)?;
    vm.log_refused(cmd::JobResume::new("job0"))?;
    vm.log_refused(cmd::JobComplete::new("job0"))?;
    vm.log_refused(cmd::JobFinalize::new("job0"))?;
    vm.log_refused(cmd::JobDismiss::new("job0"))?;

    vm.log_cmd(cmd::JobPause::new("job0"))?;
    vm.log_refused(cmd::JobPause::new("job0"))?;
    vm.pause_wait("job0")?;
    vm.log_refused(cmd::JobComplete::new("job0"))?;
    vm.log_cmd(cmd::JobResume::new("job0"))?;
    vm.log_cmd(cmd::JobCancel::new("job0"))?;
    vm.wait_event("BLOCK_JOB_CANCELLED")?;
    wait_status(&mut vm, "job0", &JobStatus::Concluded)?;

    vm.log_refused(cmd::JobPause::new("job0"))?;
    vm.log_refused(cmd::JobCancel::new("job0"))?;
    vm.log_refused(cmd::JobFinalize::new("job0"))?;
    vm.log_cmd(cmd::JobDismiss::new("job0"))?;
    vm.log_refused(cmd::JobDismiss::new("job0"))?;
    vm.shutdown()
}

/// A paused block job is cancelled by force alone; `job-cancel` always is by force.
///
/// # Source
/// Covers what QEMU iotests 030 and 055 (10.0), paused jobs, cover.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn paused_job_is_cancelled_by_force(t: &mut Test) -> Result {
    let (mut vm, ..) = disk_and_copy(t)?;
    let end = |vm: &mut Vm| -> Result {
        let end = vm.wait_for::<event::BlockJobCancelled>(|_| true)?;
        assert!(end.offset < end.len, "{end:?}");
        wait_status(vm, "job0", &JobStatus::Null)
    };
    vm.log_cmd(backup().speed(1))?;
    vm.pause_job("job0")?;
    vm.log_refused(cmd::BlockJobCancel::new("job0"))?;
    vm.log_cmd(cmd::BlockJobCancel::new("job0").force(true))?;
    end(&mut vm)?;

    vm.log_cmd(backup().speed(1))?;
    vm.pause_job("job0")?;
    vm.log_cmd(cmd::JobCancel::new("job0"))?;
    end(&mut vm)?;
    assert_eq!(*vm.run(cmd::QueryJobs::new())?, []);
    vm.shutdown()
}

/// A job that is pending can still be cancelled; it then has failed.
///
/// # Source
/// Covers what QEMU iotest 257 (10.0), cancelled pending backups, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn pending_job_can_be_cancelled(t: &mut Test) -> Result {
    let (mut vm, ..) = disk_and_copy(t)?;
    vm.log_cmd(backup().auto_finalize(false).auto_dismiss(false))?;
    let end = vm.log_job(JobRun::new("job0").on_pending(OnPending::Cancel))?;
    assert!(end.succeeded().is_err(), "a cancelled job has not succeeded");
    // The disk and the copy are free for another try.
    vm.log_cmd(backup())?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()
}

/// A job that failed keeps its error until it is dismissed.
///
/// # Source
/// Covers what QEMU iotest 056 (10.0), `auto-dismiss`, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, backup")]
fn failed_job_keeps_its_error(t: &mut Test) -> Result {
    let (mut vm, ..) = disk_and_copy(t)?;
    vm.run(cmd::BlockdevAdd::new(faults::fails_once("bad", "copy", BlkdebugIOType::Write, MIB)))?;
    let backup = cmd::BlockdevBackup::new("disk", MirrorSyncMode::Full, "bad").job_id("job0");
    vm.log_cmd(backup.auto_dismiss(false))?;
    vm.wait_event("BLOCK_JOB_COMPLETED")?;
    wait_status(&mut vm, "job0", &JobStatus::Concluded)?;
    let jobs = vm.run(cmd::QueryJobs::new())?;
    t.log(jobs[0].error.as_deref().unwrap_or("no error"));
    let block_jobs = vm.run(cmd::QueryBlockJobs::new())?;
    assert_eq!(block_jobs[0].error, jobs[0].error);
    vm.log_cmd(cmd::JobDismiss::new("job0"))?;
    vm.shutdown()
}

/// A job needs an id that is free and well formed, and a node has one job at a time.
///
/// # Source
/// Covers what QEMU iotests 030 and 055 (10.0), ids and busy nodes, cover.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "quick, backup")]
fn bad_job_is_not_started(t: &mut Test) -> Result {
    let (mut vm, ..) = disk_and_copy(t)?;
    vm.log_refused(backup().job_id("1st"))?;
    vm.log_refused(backup().job_id(""))?;
    vm.log_refused(backup().speed(-1))?;
    assert_eq!(*vm.run(cmd::QueryJobs::new())?, []);

    vm.log_cmd(backup().speed(1))?;
    vm.log_refused(backup())?;
    vm.log_refused(backup().job_id("job1"))?;
    vm.log_refused(cmd::BlockdevDel::new("copy"))?;
    vm.log_refused(cmd::BlockJobSetSpeed::new("job0", -1))?;
    vm.log_refused(cmd::BlockJobSetSpeed::new("job1", 1))?;
    vm.cancel_and_wait("job0", Force::Yes)?;
    vm.shutdown()
}

/// The two queries for jobs agree on all that both tell.
///
/// # Source
/// QEMU iotests 030 and 219 (10.0) use the one or the other.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick")]
fn both_queries_tell_the_same(t: &mut Test) -> Result {
    let mut vm = t.vm();
    for name in ["backup", "mirror", "stream"] {
        let base = t.image(format!("{name}-base")).size(4 * MIB).create()?;
        t.write(&base, &[Pattern::new(0x11, 0, 4 * MIB)])?;
        let disk = t.image(name).backing(&base).create()?;
        let copy = t.image(format!("{name}-copy")).size(4 * MIB).create()?;
        vm = vm.node(&disk, name).node(&copy, &format!("{name}-copy"));
    }
    let mut vm = vm.launch()?;
    let full = MirrorSyncMode::Full;
    vm.run(cmd::BlockdevBackup::new("backup", full, "backup-copy").job_id("b").speed(1000))?;
    vm.run(cmd::BlockdevMirror::new("mirror", "mirror-copy", full).job_id("m").speed(2000))?;
    vm.run(cmd::BlockStream::new("stream").job_id("s").speed(3000))?;
    // They must not go on between the one question and the other.
    for id in ["b", "m", "s"] {
        vm.pause_job(id)?;
    }
    let jobs = vm.run(cmd::QueryJobs::new())?.value;
    let jobs: BTreeMap<_, _> = jobs
        .iter()
        .map(|job| (&job.id, (&job.status, job.current_progress, job.total_progress)))
        .collect();
    let block_jobs = vm.run(cmd::QueryBlockJobs::new())?.value;
    let block_jobs: BTreeMap<_, _> =
        block_jobs.iter().map(|job| (&job.device, (&job.status, job.offset, job.len))).collect();
    assert_eq!(jobs, block_jobs);
    assert_eq!(jobs.len(), 3);
    let speeds = vm.run(cmd::QueryBlockJobs::new())?;
    let mut speeds: Vec<_> = speeds.iter().map(|job| job.speed).collect();
    speeds.sort_unstable();
    assert_eq!(speeds, [1000, 2000, 3000]);
    for id in ["b", "m", "s"] {
        vm.run(cmd::JobCancel::new(id))?;
        wait_status(&mut vm, id, &JobStatus::Null)?;
    }
    vm.shutdown()
}
