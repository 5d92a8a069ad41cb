//! QMP jobs: [`JobRun`] runs a job to its end, [`Jobs`] waits for single states of it.
//!
//! Both work on any [`Monitor`](crate::qmp::Monitor), take the events of their job and leave all others
//! queued. A wait that cannot succeed any more fails at once. A deadline is for the whole wait, however
//! many events come in between.

mod identity;
mod log;
mod query;
mod run;
mod wait;

use std::time::Duration;

use serde_json::Value;

use crate::assertion::Mismatch;
pub use crate::job::log::{Log, Silent};
pub use crate::job::query::Jobs;
pub use crate::job::run::{JobEnd, JobRun, OnPending};
pub use crate::job::wait::{CheckOffset, Force};
use crate::qmp::QmpError;

/// How long to wait for a job unless a test sets a limit, before scaling.
const JOB_LIMIT: Duration = Duration::from_secs(60);

/// Why a job, or a wait for it, failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// A command failed, or an event did not come.
    #[error(transparent)]
    Qmp(#[from] QmpError),
    /// The job should have succeeded and did not.
    #[error("job failed: {error}")]
    Failed {
        /// QEMU's error message.
        error: String,
    },
    /// The job ended before the awaited state.
    #[error("waited for {awaited}, but it ended: {event}")]
    Ended {
        /// What was waited for, as a noun phrase: "job drive0 to be ready".
        awaited: String,
        /// The event of its end, as received.
        event: Box<Value>,
    },
    /// The job's last event has unexpected content.
    #[error("job {job}: expected {expected}: {event}")]
    Unexpected {
        /// The job's id.
        job: String,
        /// What was expected of the event, as a noun phrase.
        expected: String,
        /// The event, as received.
        event: Box<Value>,
    },
    /// The job does not exist, or still exists, unexpectedly.
    #[error("job {job}: {problem}")]
    State {
        /// The job's id.
        job: String,
        /// What is wrong.
        problem: String,
    },
    /// A reply is not as expected.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
}
