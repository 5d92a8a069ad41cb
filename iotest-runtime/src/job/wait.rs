//! Waits for one point of a block job's life.
//!
//! A block job goes by the name of its device unless it was given an id; events call it `device`.

use std::time::Duration;

use iotest_exec::deadline::{PollError, poll_until};
use serde_json::{Value, json};

use crate::job::identity::{forget_predecessor, must_be_known};
use crate::job::{JOB_LIMIT, JobError};
use crate::qmp::{Monitor, QmpError, QmpEvent};

/// How long a job may take to come to a halt, before scaling.
pub const PAUSE_LIMIT: Duration = Duration::from_secs(10);

/// Whether a job that has completed must have reached its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckOffset {
    /// `offset` must be `len`.
    Yes,
    /// Anything goes.
    No,
}

/// Whether a job is cancelled at once, even if it is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    /// A mirror that is ready completes, without the switch to its target.
    No,
    /// It ends at once.
    Yes,
}

/// Waits until the job is ready to be completed, and returns the event.
///
/// # Errors
/// * [`JobError::Ended`] if it ends instead.
/// * [`JobError::Qmp`] if it does neither in time.
pub fn wait_ready(monitor: &mut impl Monitor, device: &str) -> Result<QmpEvent, JobError> {
    let awaited = format!("job {device} to be ready");
    let event = wait(monitor, device, &awaited, &["BLOCK_JOB_READY"])?;
    expect(event, "BLOCK_JOB_READY", &awaited)
}

/// Waits until the job has completed, and returns the event.
///
/// With `error` the job must have failed with these words, else it must have succeeded.
///
/// # Errors
/// * [`JobError::Ended`] if it is cancelled instead.
/// * [`JobError::Unexpected`] if it has another error, or not reached its length.
/// * [`JobError::Qmp`] if it does not end in time.
pub fn wait_until_completed(
    monitor: &mut impl Monitor,
    device: &str,
    check_offset: CheckOffset,
    error: Option<&str>,
) -> Result<QmpEvent, JobError> {
    let awaited = format!("job {device} to complete");
    let event = wait(monitor, device, &awaited, &[])?;
    let event = expect(event, "BLOCK_JOB_COMPLETED", &awaited)?;
    not_active(monitor, device)?;
    let unexpected = |expected: String| JobError::Unexpected {
        job: device.to_owned(),
        expected,
        event: Box::new(event.raw.clone()),
    };
    match (error, event.data["error"].as_str()) {
        (None, Some(_)) => return Err(unexpected("success".to_owned())),
        (Some(error), actual) if actual != Some(error) => {
            return Err(unexpected(format!("error \"{error}\"")));
        }
        (Some(_), _) => return Ok(event),
        (None, None) => {}
    }
    if check_offset == CheckOffset::Yes && event.data["offset"] != event.data["len"] {
        return Err(unexpected("offset to be len".to_owned()));
    }
    Ok(event)
}

/// Completes the job once it is ready, and waits until it has completed.
///
/// # Errors
/// * As for [`wait_ready`] and [`wait_until_completed`].
pub fn complete_and_wait(
    monitor: &mut impl Monitor,
    device: &str,
    error: Option<&str>,
) -> Result<QmpEvent, JobError> {
    wait_ready(monitor, device)?;
    complete_ready_and_wait(monitor, device, error)
}

/// Completes a job that is known to be ready, and waits until it has completed.
///
/// # Errors
/// * [`JobError::Qmp`] if the command is refused; others as for [`wait_until_completed`].
#[doc(alias = "complete_and_wait")]
pub fn complete_ready_and_wait(
    monitor: &mut impl Monitor,
    device: &str,
    error: Option<&str>,
) -> Result<QmpEvent, JobError> {
    monitor.run_raw("block-job-complete", json!({ "device": device }))?;
    wait_until_completed(monitor, device, CheckOffset::Yes, error)
}

/// Cancels the job and waits for its end, which it returns: cancelled, or completed if it was
/// quicker.
///
/// # Errors
/// * As for [`wait_cancelled`], or [`JobError::Qmp`] if the command is refused.
pub fn cancel_and_wait(
    monitor: &mut impl Monitor,
    device: &str,
    force: Force,
) -> Result<QmpEvent, JobError> {
    cancel_and_wait_after(monitor, device, force, |_| Ok(()))
}

/// Cancels the job, does what it takes for that to have an effect, such as resuming its drive, and
/// waits for its end, which it returns.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # use iotest_runtime::job::{Force, cancel_and_wait_after};
/// # fn doc(vm: &mut Vm) -> Result {
/// cancel_and_wait_after(vm, "drive0", Force::No, |vm| vm.resume_drive("drive0"))?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// * That of `between`; others as for [`cancel_and_wait`].
#[doc(alias = "cancel_and_wait")]
pub fn cancel_and_wait_after<M: Monitor>(
    monitor: &mut M,
    device: &str,
    force: Force,
    between: impl FnOnce(&mut M) -> Result<(), QmpError>,
) -> Result<QmpEvent, JobError> {
    cancel(monitor, device, force)?;
    between(monitor)?;
    wait_cancelled(monitor, device)
}

/// Cancels a mirror once it is ready, whereupon it completes, and waits for that.
///
/// # Errors
/// * As for [`wait_ready`] and [`wait_until_completed`].
pub fn wait_ready_and_cancel(
    monitor: &mut impl Monitor,
    device: &str,
) -> Result<QmpEvent, JobError> {
    wait_ready(monitor, device)?;
    cancel(monitor, device, Force::No)?;
    wait_until_completed(monitor, device, CheckOffset::Yes, None)
}

fn cancel(monitor: &mut impl Monitor, device: &str, force: Force) -> Result<(), QmpError> {
    let arguments = json!({ "device": device, "force": force == Force::Yes });
    monitor.run_raw("block-job-cancel", arguments).map(drop)
}

/// Waits for the end of a job whose cancelling was asked for, and returns the event.
///
/// # Errors
/// * [`JobError::State`] if the job is still active afterwards.
/// * [`JobError::Qmp`] if it does not end in time.
pub fn wait_cancelled(monitor: &mut impl Monitor, device: &str) -> Result<QmpEvent, JobError> {
    let event = wait(monitor, device, &format!("the end of cancelled job {device}"), &[])?;
    not_active(monitor, device)?;
    Ok(event)
}

/// Makes sure that a job which has told its end has ended; other jobs may go on.
fn not_active(monitor: &mut impl Monitor, device: &str) -> Result<(), JobError> {
    match find(monitor, device)? {
        Some(job) if job["status"] != "concluded" => Err(JobError::State {
            job: device.to_owned(),
            problem: format!("still active after its end: {job}"),
        }),
        _ => Ok(()),
    }
}

/// Asks the job to pause, waits until it stands still, and returns what QEMU then says of it.
///
/// # Errors
/// * As for [`pause_wait`], or [`JobError::Qmp`] if the command is refused.
pub fn pause_job(monitor: &mut impl Monitor, id: &str) -> Result<Value, JobError> {
    monitor.run_raw("block-job-pause", json!({ "device": id }))?;
    pause_wait(monitor, id)
}

/// Waits until a job that was asked to pause stands still, and returns what QEMU says of it.
///
/// # Errors
/// * [`JobError::State`] if there is no such job (any more), or it does not stand still in time.
/// * [`JobError::Qmp`] if a command fails.
pub fn pause_wait(monitor: &mut impl Monitor, id: &str) -> Result<Value, JobError> {
    let deadline = monitor.deadline_after(PAUSE_LIMIT)?;
    let state = |problem: String| JobError::State { job: id.to_owned(), problem };
    let result = poll_until(&format!("job {id} to pause"), deadline, || {
        let job = find(monitor, id)?.ok_or_else(|| state("gone before it paused".to_owned()))?;
        let still = job["paused"] == true && job["busy"] == false;
        Ok(still.then_some(job))
    });
    result.map_err(|error| match error {
        PollError::TimedOut(late) => state(late.to_string()),
        PollError::Failed(error) => error,
    })
}

/// Returns what `query-block-jobs` says of one job.
fn find(monitor: &mut impl Monitor, id: &str) -> Result<Option<Value>, QmpError> {
    let jobs = monitor.run_raw("query-block-jobs", Value::Null)?;
    Ok(jobs.as_array().into_iter().flatten().find(|job| job["device"] == id).cloned())
}

/// Waits for the job's end, or for one of the events named in `earlier`; the job's changes of
/// status up to there are dropped.
fn wait(
    monitor: &mut impl Monitor,
    device: &str,
    awaited: &str,
    earlier: &[&str],
) -> Result<QmpEvent, JobError> {
    let deadline = monitor.deadline_after(JOB_LIMIT)?;
    forget_predecessor(monitor, device)?;
    must_be_known(monitor, device)?;
    loop {
        let event =
            monitor.wait_event_until(awaited, deadline, |event| match event.name.as_str() {
                "JOB_STATUS_CHANGE" => event.data["id"] == device,
                "BLOCK_JOB_COMPLETED" | "BLOCK_JOB_CANCELLED" => event.data["device"] == device,
                name => earlier.contains(&name) && event.data["device"] == device,
            })?;
        if event.name != "JOB_STATUS_CHANGE" {
            return Ok(event);
        }
    }
}

fn expect(event: QmpEvent, name: &str, awaited: &str) -> Result<QmpEvent, JobError> {
    if event.name == name {
        return Ok(event);
    }
    Err(JobError::Ended { awaited: awaited.to_owned(), event: Box::new(event.raw) })
}
