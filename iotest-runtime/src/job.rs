//! Background jobs: seen through to their end, or waited for at one point of their life.
//!
//! Each function works on any [`Monitor`](crate::qmp::Monitor), takes the events of its own job and leaves all others
//! queued. A wait that can no longer succeed fails at once instead of running into its deadline, which
//! is that of the whole wait, however many events come in between.

mod identity;
pub mod log;
pub mod query;
pub mod run;
pub mod wait;

use std::time::Duration;

use serde_json::Value;

use crate::assertion::Mismatch;
pub use crate::job::log::{Log, Silent};
pub use crate::job::query::Jobs;
pub use crate::job::run::{JobEnd, JobFailed, JobRun, OnPending, blockdev_create};
pub use crate::job::wait::{
    CheckOffset, Force, cancel_and_wait, cancel_and_wait_after, complete_and_wait,
    complete_ready_and_wait, pause_job, pause_wait, wait_cancelled, wait_ready,
    wait_ready_and_cancel, wait_until_completed,
};
use crate::qmp::QmpError;

/// How long a job may take unless a test says otherwise, before scaling.
pub const JOB_LIMIT: Duration = Duration::from_secs(60);

/// Why a job was not seen through.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// A command failed, or an event did not come.
    #[error(transparent)]
    Qmp(#[from] QmpError),
    /// The job ended in another way than the one waited for.
    #[error("waited for {awaited}, but it ended: {event}")]
    Ended {
        /// What was waited for, as a noun phrase: "job drive0 to be ready".
        awaited: String,
        /// The event of its end, as received.
        event: Box<Value>,
    },
    /// The job's last event has another content than it must have.
    #[error("job {job}: expected {expected}: {event}")]
    Unexpected {
        /// The job's id.
        job: String,
        /// What was expected of the event, as a noun phrase.
        expected: String,
        /// The event, as received.
        event: Box<Value>,
    },
    /// The job is not there any more, or still there, against expectation.
    #[error("job {job}: {problem}")]
    State {
        /// The job's id.
        job: String,
        /// What is wrong.
        problem: String,
    },
    /// An answer is not the one expected.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
}
