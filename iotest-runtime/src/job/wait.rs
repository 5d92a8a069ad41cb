//! What the waits of [`Jobs`](crate::job::Jobs) share.

use std::time::Duration;

use serde_json::{Value, json};

use crate::job::identity::{drop_events_of_earlier_job, require_job};
use crate::job::{JOB_LIMIT, JobError};
use crate::qmp::{Monitor, QmpError, QmpEvent};

/// How long to wait until a job has paused, before scaling.
pub(super) const PAUSE_LIMIT: Duration = Duration::from_secs(10);

/// Whether a completed job must have reached its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckOffset {
    /// `offset` must be `len`.
    Yes,
    /// Any `offset` is accepted.
    No,
}

/// Whether to cancel a job at once, even if it is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    /// A mirror that is ready completes without switching to its target.
    No,
    /// It ends at once.
    Yes,
}

pub(super) fn cancel(
    monitor: &mut impl Monitor,
    device: &str,
    force: Force,
) -> Result<(), QmpError> {
    let arguments = json!({ "device": device, "force": force == Force::Yes });
    monitor.run_raw("block-job-cancel", arguments).map(drop)
}

/// Checks that a job has ended after the event of its end; other jobs may run.
pub(super) fn not_active(monitor: &mut impl Monitor, device: &str) -> Result<(), JobError> {
    match find(monitor, device)? {
        Some(job) if job["status"] != "concluded" => Err(JobError::State {
            job: device.to_owned(),
            problem: format!("still active after its end: {job}"),
        }),
        _ => Ok(()),
    }
}

/// Returns the entry of one job in `query-block-jobs`.
pub(super) fn find(monitor: &mut impl Monitor, id: &str) -> Result<Option<Value>, QmpError> {
    let jobs = monitor.run_raw("query-block-jobs", Value::Null)?;
    Ok(jobs.as_array().into_iter().flatten().find(|job| job["device"] == id).cloned())
}

/// Waits for the job's end, or for an event named in `earlier`; drops the job's changes of status before
/// it.
pub(super) fn wait(
    monitor: &mut impl Monitor,
    device: &str,
    awaited: &str,
    earlier: &[&str],
) -> Result<QmpEvent, JobError> {
    let deadline = monitor.deadline_after(JOB_LIMIT)?;
    drop_events_of_earlier_job(monitor, device)?;
    require_job(monitor, device)?;
    loop {
        let event =
            monitor.wait_event_before(awaited, deadline, |event| match event.name.as_str() {
                "JOB_STATUS_CHANGE" => event.data["id"] == device,
                "BLOCK_JOB_COMPLETED" | "BLOCK_JOB_CANCELLED" => event.data["device"] == device,
                name => earlier.contains(&name) && event.data["device"] == device,
            })?;
        if event.name != "JOB_STATUS_CHANGE" {
            return Ok(event);
        }
    }
}

pub(super) fn expect(event: QmpEvent, name: &str, awaited: &str) -> Result<QmpEvent, JobError> {
    if event.name == name {
        return Ok(event);
    }
    Err(JobError::Ended { awaited: awaited.to_owned(), event: Box::new(event.to_value()) })
}
