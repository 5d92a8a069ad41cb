//! Background jobs: seen through to their end, or waited for at one point of their life.
//!
//! Everything works on any [`Monitor`](crate::qmp::Monitor), takes the events of its own job and leaves all others
//! queued. A wait that can no longer succeed fails at once instead of running into its deadline, which
//! is that of the whole wait, however many events come in between.

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

/// How long a job may take unless a test says otherwise, before scaling.
const JOB_LIMIT: Duration = Duration::from_secs(60);

/// Why a job was not seen through.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// A command failed, or an event did not come.
    #[error(transparent)]
    Qmp(#[from] QmpError),
    /// The job should have succeeded and did not.
    #[error("job failed: {error}")]
    Failed {
        /// QEMU's words.
        error: String,
    },
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
