//! [`JobRun`]: runs a job from its creation to its dismissal.

use std::fmt;
use std::time::Duration;

use iotest_exec::deadline::{CallSite, Deadline};
use serde_json::json;

use crate::job::identity::{drop_events_of_earlier_job, require_job};
use crate::job::log::{Log, logged};
use crate::job::{JOB_LIMIT, JobError};
use crate::qmp::{Monitor, QmpError, QmpEvent, reply_value};

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a failed job is not an error by itself; see `succeeded`"]
#[non_exhaustive]
pub enum JobEnd {
    /// It succeeded.
    Completed,
    /// It failed or was cancelled, with QEMU's error message.
    Failed(String),
}

impl JobEnd {
    /// Returns an error if the job failed.
    ///
    /// # Errors
    /// * [`JobError::Failed`] with QEMU's error message.
    pub fn succeeded(self) -> Result<(), JobError> {
        match self {
            Self::Completed => Ok(()),
            Self::Failed(error) => Err(JobError::Failed { error }),
        }
    }
}

/// What to do with a job in state `pending`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnPending {
    /// Nothing: the job was started with `auto-finalize`.
    Nothing,
    /// `job-finalize`.
    Finalize,
    /// `job-cancel`.
    Cancel,
}

/// Runs a job that was just started to its end.
///
/// It completes the job when ready, finalizes it when pending and dismisses it when concluded, as set
/// by [`on_pending`](Self::on_pending) and [`auto_dismiss`](Self::auto_dismiss). Commands, replies and all events but changes of status are logged.
///
/// ```no_run
/// use iotest_runtime::job::{JobRun, OnPending, Silent};
/// use iotest_runtime::vm::Machine;
///
/// fn finish(vm: &mut Machine) -> iotest_runtime::Result {
///     let run = JobRun::new("job0").on_pending(OnPending::Finalize);
///     run.run(vm, &Silent)?.succeeded()?;
///     Ok(())
/// }
/// ```
#[doc(alias = "run_job")]
pub struct JobRun<'a, M, E = JobError> {
    id: String,
    pending: OnPending,
    dismiss: bool,
    before_finalize: Option<BeforeFinalize<'a, M, E>>,
    limit: Duration,
}

type BeforeFinalize<'a, M, E> = Box<dyn FnOnce(&mut M) -> Result<(), E> + 'a>;

impl<M, E> fmt::Debug for JobRun<'_, M, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobRun").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Why a run of a job failed: by itself, or by the action before finalization.
enum Failed<E> {
    Job(JobError),
    Action(E),
}

impl<E> From<JobError> for Failed<E> {
    fn from(error: JobError) -> Self {
        Self::Job(error)
    }
}

impl<E> From<QmpError> for Failed<E> {
    fn from(error: QmpError) -> Self {
        Self::Job(error.into())
    }
}

impl<M: Monitor> JobRun<'_, M> {
    /// Makes a run, within a minute before scaling, for a job that finalizes itself and was started with
    /// `auto-dismiss: false`.
    ///
    /// For a block job that was started without that, add [`auto_dismiss`](Self::auto_dismiss): it is gone
    /// when it ends, and QEMU refuses to dismiss it.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            pending: OnPending::Nothing,
            dismiss: true,
            before_finalize: None,
            limit: JOB_LIMIT,
        }
    }
}

impl<'a, M: Monitor, E: From<JobError>> JobRun<'a, M, E> {
    /// Sets what to do when the job is pending.
    #[must_use]
    pub fn on_pending(mut self, pending: OnPending) -> Self {
        self.pending = pending;
        self
    }

    /// Expects the job to dismiss itself, as block jobs do unless started with `auto-dismiss: false`.
    #[must_use]
    pub fn auto_dismiss(mut self) -> Self {
        self.dismiss = false;
        self
    }

    /// Calls `action` when the job is pending, before it is finalized or cancelled.
    ///
    /// Its error becomes that of [`run`](Self::run).
    #[must_use]
    pub fn before_finalize<F: From<JobError>>(
        self,
        action: impl FnOnce(&mut M) -> Result<(), F> + 'a,
    ) -> JobRun<'a, M, F> {
        let Self { id, pending, dismiss, limit, before_finalize: _ } = self;
        JobRun { id, pending, dismiss, limit, before_finalize: Some(Box::new(action)) }
    }

    /// Sets how long the whole run may take, before scaling.
    #[must_use]
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Runs the job to its end.
    ///
    /// Drops queued events of an earlier job with the same id.
    ///
    /// # Errors
    /// * [`JobError::Qmp`] if a command is refused, or the job does not end in time.
    /// * [`JobError::State`] if there is no such job.
    /// * What the action before finalization returns.
    #[track_caller]
    pub fn run(self, monitor: &mut M, log: &dyn Log) -> Result<JobEnd, E> {
        let _called = CallSite::enter();
        match self.run_to_end(monitor, log) {
            Ok(end) => Ok(end),
            // Converted here, not by `?` inside, so that the failure has the caller's line.
            Err(Failed::Job(error)) => Err(E::from(error)),
            Err(Failed::Action(error)) => Err(error),
        }
    }

    fn run_to_end(mut self, monitor: &mut M, log: &dyn Log) -> Result<JobEnd, Failed<E>> {
        let deadline = monitor.deadline_after(self.limit)?;
        drop_events_of_earlier_job(monitor, &self.id)?;
        require_job(monitor, &self.id)?;
        // The error in the job's event, in case the job is gone before it can be queried.
        let mut event_error = None;
        let mut failed = None;
        loop {
            let event = next_of(monitor, &self.id, deadline)?;
            if event.name != "JOB_STATUS_CHANGE" {
                log.event(&event.to_value());
                event_error =
                    event_error.or_else(|| event.data["error"].as_str().map(str::to_owned));
                continue;
            }
            match event.data["status"].as_str() {
                Some("aborting") => failed = Some(self.ask_error(monitor, log)?),
                Some("ready") => self.command(monitor, log, "job-complete")?,
                Some("pending") => self.finalize(monitor, log)?,
                Some("concluded") if self.dismiss => self.command(monitor, log, "job-dismiss")?,
                Some("null") => break,
                _ => {}
            }
        }
        Ok(match failed {
            None => JobEnd::Completed,
            Some(asked) => JobEnd::Failed(
                asked
                    .or(event_error)
                    .unwrap_or_else(|| "aborted, for an unknown reason".to_owned()),
            ),
        })
    }

    /// Queries the job's error, unless the job is gone already.
    fn ask_error(&self, monitor: &mut M, log: &dyn Log) -> Result<Option<String>, JobError> {
        let jobs = monitor.run_raw("query-jobs", json!({}))?;
        let job = jobs.as_array().into_iter().flatten().find(|job| job["id"] == *self.id);
        let error = job.and_then(|job| job["error"].as_str()).map(str::to_owned);
        if let Some(error) = &error {
            log.text(&format!("Job failed: {error}"));
        }
        Ok(error)
    }

    fn finalize(&mut self, monitor: &mut M, log: &dyn Log) -> Result<(), Failed<E>> {
        let command = match self.pending {
            OnPending::Nothing => return Ok(()),
            OnPending::Finalize => "job-finalize",
            OnPending::Cancel => "job-cancel",
        };
        if let Some(action) = self.before_finalize.take() {
            action(monitor).map_err(Failed::Action)?;
        }
        Ok(self.command(monitor, log, command)?)
    }

    fn command(&self, monitor: &mut M, log: &dyn Log, name: &str) -> Result<(), JobError> {
        let reply = logged(monitor, log, name, json!({ "id": self.id }))?;
        Ok(reply_value(name, reply).map(drop)?)
    }
}

/// Waits for the next event that [`JobRun`] handles.
fn next_of(monitor: &mut impl Monitor, id: &str, deadline: Deadline) -> Result<QmpEvent, QmpError> {
    monitor.wait_event_before(&format!("the end of job {id}"), deadline, |event| {
        match event.name.as_str() {
            "BLOCK_JOB_COMPLETED"
            | "BLOCK_JOB_CANCELLED"
            | "BLOCK_JOB_ERROR"
            | "BLOCK_JOB_READY" => event.data["device"] == id,
            "BLOCK_JOB_PENDING" | "JOB_STATUS_CHANGE" => event.data["id"] == id,
            _ => false,
        }
    })
}
