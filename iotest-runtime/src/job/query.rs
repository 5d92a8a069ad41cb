//! [`Jobs`]: which jobs there are, and in which state.

use qapi_types::wire::Enum as _;
use qapi_types::{BlockJobInfo, JobInfo, JobStatus, cmd};
use serde_json::{Value, json};

use crate::assertion::JsonAssertions as _;
use crate::job::identity::{forget_predecessor, missing};
use crate::job::{JOB_LIMIT, JobError};
use crate::qmp::{Monitor, QmpError, QmpEvent};

/// What a machine or storage daemon says of its jobs.
///
/// A job is known by its id. A block job that was started without one has that of its device, and
/// events and `query-block-jobs` call either `device`.
pub trait Jobs: Monitor {
    /// Returns all jobs, in QEMU's order.
    ///
    /// # Errors
    /// * As for every command.
    fn jobs(&mut self) -> Result<Vec<JobInfo>, QmpError> {
        Ok(self.run(cmd::QueryJobs::new())?.value)
    }

    /// Returns one job; None if there is no such job (any more).
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// let job = vm.job("job0")?.expect("the job that was just started");
    /// part!(job.status).is(qapi::JobStatus::Running)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for every command.
    fn job(&mut self, id: &str) -> Result<Option<JobInfo>, QmpError> {
        Ok(self.jobs()?.into_iter().find(|job| job.id == id))
    }

    /// Returns all block jobs, in QEMU's order.
    ///
    /// # Errors
    /// * As for every command.
    fn block_jobs(&mut self) -> Result<Vec<BlockJobInfo>, QmpError> {
        Ok(self.run(cmd::QueryBlockJobs::new())?.value)
    }

    /// Returns one block job, by its id or, if it was given none, by its device; None if there is
    /// no such job (any more).
    ///
    /// # Errors
    /// * As for every command.
    fn block_job(&mut self, device: &str) -> Result<Option<BlockJobInfo>, QmpError> {
        Ok(self.block_jobs()?.into_iter().find(|job| job.device == device))
    }

    /// Asserts that there is no block job, not even a concluded one.
    ///
    /// # Errors
    /// * [`JobError::Mismatch`] with all block jobs if there are some.
    /// * [`JobError::Qmp`] as for every command.
    fn assert_no_active_block_jobs(&mut self) -> Result<(), JobError> {
        let reply = self.qmp("query-block-jobs", json!({}))?;
        Ok(reply.assert_at("return", json!([]))?)
    }

    /// Waits at most [`JOB_LIMIT`] until a job has a status, and returns the change of status that
    /// led there, or null if that was taken earlier.
    ///
    /// The job's earlier changes of status are dropped.
    ///
    /// # Errors
    /// * [`JobError::State`] if there is no such job.
    /// * [`JobError::Ended`] if it ends without that status.
    /// * [`JobError::Qmp`] if it neither has it nor ends in time.
    fn wait_job_status(&mut self, id: &str, status: &JobStatus) -> Result<Value, JobError> {
        let deadline = self.deadline_after(JOB_LIMIT)?;
        forget_predecessor(self, id)?;
        let now = self.job(id)?;
        let is_change =
            |event: &QmpEvent| event.name == "JOB_STATUS_CHANGE" && event.data["id"] == id;
        let told = self.client()?.queued().any(is_change);
        match now {
            Some(job) if job.status == *status && !told => return Ok(Value::Null),
            None if !told => return Err(missing(id)),
            _ => {}
        }
        let awaited = format!("job {id} to be {status}");
        loop {
            let event = self.wait_event_until(&awaited, deadline, is_change)?;
            if event.data["status"] == status.as_str() {
                return Ok(event.raw);
            }
            if event.data["status"] == "null" {
                return Err(JobError::Ended { awaited, event: Box::new(event.raw) });
            }
        }
    }
}

impl<M: Monitor> Jobs for M {}
