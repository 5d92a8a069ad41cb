//! What runs of cases written with iotest and of tree tests share: jobs, their order, paths, progress.

pub(crate) mod order;
pub(crate) mod paths;
mod progress;
pub(crate) mod rounds;

use iotest_exec::executor::{Executor, Next, RunEnd};
use iotest_protocol::Record;

use crate::cli::RunArgs;
use crate::error::CliError;
pub(crate) use crate::execution::progress::ProgressReporter;
use crate::job::Job;
use crate::results::CaseVerdict;

/// The result of a job.
pub(crate) type Outcome = Box<Record>;

/// Returns what follows a record: a failed job is retried or ends the run, as the options say. A known
/// failure is neither.
pub(crate) fn next(job: Job, record: &Record, args: &RunArgs) -> Next<Job> {
    let verdict = CaseVerdict::of(std::slice::from_ref(record));
    let failed = verdict.is_failure() || CaseVerdict::is_failure_though_passed(record, job.attempt);
    match verdict.is_retried() {
        true if job.attempt <= args.retry.retries => {
            Next::Rerun(Job { attempt: job.attempt + 1, ..job })
        }
        _ if failed && args.ends_early() => Next::Stop,
        _ => Next::Continue,
    }
}

/// Prepares this process to run jobs.
///
/// # Errors
/// * [`CliError`] if the system refuses.
pub(crate) fn prepare() -> Result<Executor, CliError> {
    Executor::prepare().map_err(|fault| CliError::failed("start the run", &fault))
}

/// Returns what went wrong with the run itself, after its results are written.
///
/// # Errors
/// * [`CliError`] if the progress could not be written, or a process that a job left does not end.
pub(crate) fn check(finished: RunEnd) -> Result<(), CliError> {
    let RunEnd { interrupted: _, report_error, leftover } = finished;
    if let Some(fault) = leftover {
        return Err(CliError::failed("end the processes that the run has left", &fault));
    }
    match report_error {
        Some(error) => Err(CliError::failed("write the progress of the run", &error)),
        None => Ok(()),
    }
}
