//! What both kinds of runs of this program have in common: their jobs, and who reports of them.

pub(crate) mod order;
pub(crate) mod paths;
mod progress;
pub(crate) mod rounds;

use iotest_exec::executor::{Executor, Finished, Next};
use iotest_protocol::Record;

use crate::cli::RunArgs;
use crate::error::CliError;
pub(crate) use crate::execution::progress::ProgressReporter;
use crate::job::Job;

/// What a job comes to.
pub(crate) type Outcome = Box<Record>;

/// Returns what follows from a record: a job that failed is tried again, or ends the run, as it was
/// asked for.
pub(crate) fn next(job: Job, record: &Record, args: &RunArgs) -> Next<Job> {
    match record.verdict.is_failure() {
        true if job.attempt <= args.retries => Next::Again(Job { attempt: job.attempt + 1, ..job }),
        true if args.ends_early() => Next::Nothing,
        _ => Next::Others,
    }
}

/// Makes this process the one that runs jobs.
///
/// # Errors
/// * [`CliError`] if the system does not let it.
pub(crate) fn prepare() -> Result<Executor, CliError> {
    Executor::prepare().map_err(|fault| CliError::failed("begin the run", &fault))
}

/// Says what went wrong with a run apart from its cases, once its results are written.
///
/// # Errors
/// * [`CliError`] if what people read could not be written, or something that a job has left does
///   not end.
pub(crate) fn check(finished: Finished) -> Result<(), CliError> {
    let Finished { interrupted: _, unreported, left } = finished;
    if let Some(fault) = left {
        return Err(CliError::failed("end what the run has left", &fault));
    }
    match unreported {
        Some(error) => Err(CliError::failed("write what happens", &error)),
        None => Ok(()),
    }
}
