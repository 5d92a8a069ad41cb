//! Finds a job and its queued events.

use serde_json::json;

use crate::job::JobError;
use crate::qmp::{Monitor, QmpError, QmpEvent};

/// Drops the queued events of an earlier job with the same id: those before the last creation.
pub(super) fn drop_events_of_earlier_job<M: Monitor + ?Sized>(
    monitor: &mut M,
    id: &str,
) -> Result<(), QmpError> {
    let client = monitor.client()?;
    let is_own = |event: &QmpEvent| event.data["id"] == id || event.data["device"] == id;
    let is_creation = |event: &QmpEvent| {
        event.name == "JOB_STATUS_CHANGE" && is_own(event) && event.data["status"] == "created"
    };
    let mut creations_ahead = client.queued().filter(|event| is_creation(event)).count();
    client.take_queued(|event| {
        creations_ahead -= usize::from(is_creation(event));
        is_own(event) && (creations_ahead > 0)
    });
    Ok(())
}

/// Returns an error if no such job exists and none of its events is queued, so that a wait cannot
/// succeed.
pub(super) fn require_job(monitor: &mut impl Monitor, id: &str) -> Result<(), JobError> {
    let is_own = |event: &QmpEvent| event.data["id"] == id || event.data["device"] == id;
    if monitor.client()?.queued().any(is_own) {
        return Ok(());
    }
    let jobs = monitor.run_raw("query-jobs", json!({}))?;
    let exists = jobs.as_array().into_iter().flatten().any(|job| job["id"] == id);
    // Events from before the reply are queued by now.
    match exists || monitor.client()?.queued().any(is_own) {
        true => Ok(()),
        false => Err(missing(id)),
    }
}

/// Makes the error for a job that does not exist.
pub(super) fn missing(id: &str) -> JobError {
    JobError::State { job: id.to_owned(), problem: "there is no such job".to_owned() }
}
