//! [`Jobs`]: queries jobs, and waits for states of a block job.

use iotest_exec::deadline::{PollError, poll_until};
use qapi_types::wire::Enum as _;
use qapi_types::{BlockJobInfo, JobInfo, JobStatus, cmd};
use serde::Serialize;
use serde_json::json;

use crate::assertion::{JsonAssertions as _, Mismatch};
use crate::job::identity::{drop_events_of_earlier_job, missing};
use crate::job::log::logged;
use crate::job::wait::{PAUSE_LIMIT, cancel, expect, not_active, wait};
use crate::job::{CheckOffset, Force, JOB_LIMIT, JobEnd, JobError, JobRun, Log};
use crate::qmp::{Monitor, QmpError, QmpEvent, reply_value};

/// Queries, controls and waits for the jobs of a machine or storage daemon.
///
/// A job has an id. The id of a block job that was started without one is its device; events and
/// `query-block-jobs` call the id `device`.
pub trait Jobs: Monitor + Sized {
    /// Returns all jobs, in QEMU's order.
    ///
    /// # Errors
    /// * As for every command.
    fn jobs(&mut self) -> Result<Vec<JobInfo>, QmpError> {
        Ok(self.run(cmd::QueryJobs::new())?.value)
    }

    /// Returns one job; None if it does not exist.
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

    /// Returns one block job, by its id or, if it was given none, its device; None if it does not exist.
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
        let reply = self.try_run("query-block-jobs", json!({}))?;
        Ok(reply.assert_at("return", json!([]))?)
    }

    /// Waits at most a minute, before scaling, until a job has a status; returns the event of
    /// that change, or None if the event was taken earlier.
    ///
    /// Drops the events of the job's earlier changes of status.
    ///
    /// # Errors
    /// * [`JobError::State`] if there is no such job.
    /// * [`JobError::Ended`] if it ends without that status.
    /// * [`JobError::Qmp`] if it neither has it nor ends in time.
    fn wait_job_status(
        &mut self,
        id: &str,
        status: &JobStatus,
    ) -> Result<Option<QmpEvent>, JobError> {
        let deadline = self.deadline_after(JOB_LIMIT)?;
        drop_events_of_earlier_job(self, id)?;
        let now = self.job(id)?;
        let is_change =
            |event: &QmpEvent| event.name == "JOB_STATUS_CHANGE" && event.data["id"] == id;
        let queued = self.client()?.queued().any(is_change);
        match now {
            Some(job) if job.status == *status && !queued => return Ok(None),
            None if !queued => return Err(missing(id)),
            _ => {}
        }
        let awaited = format!("job {id} to be {status}");
        loop {
            let event = self.wait_event_before(&awaited, deadline, is_change)?;
            if event.data["status"] == status.as_str() {
                return Ok(Some(event));
            }
            if event.data["status"] == "null" {
                return Err(JobError::Ended { awaited, event: Box::new(event.to_value()) });
            }
        }
    }

    /// Waits until the job is ready to be completed, and returns the event.
    ///
    /// # Errors
    /// * [`JobError::State`] if there is no such job.
    /// * [`JobError::Ended`] if it ends instead.
    /// * [`JobError::Qmp`] if it does neither within a minute, before scaling.
    fn wait_ready(&mut self, device: &str) -> Result<QmpEvent, JobError> {
        let awaited = format!("job {device} to be ready");
        let event = wait(self, device, &awaited, &["BLOCK_JOB_READY"])?;
        expect(event, "BLOCK_JOB_READY", &awaited)
    }

    /// Waits until the job has completed, and returns the event.
    ///
    /// With `error` the job must have failed with this message; otherwise it must have succeeded.
    ///
    /// # Errors
    /// * [`JobError::Ended`] if it is cancelled instead.
    /// * [`JobError::Unexpected`] if it has another error, or has not reached its length.
    /// * [`JobError::State`] if there is no such job, or it is still active after its end.
    /// * [`JobError::Qmp`] if it does not end within a minute, before scaling.
    fn wait_until_completed(
        &mut self,
        device: &str,
        check_offset: CheckOffset,
        error: Option<&str>,
    ) -> Result<QmpEvent, JobError> {
        let awaited = format!("job {device} to complete");
        let event = wait(self, device, &awaited, &[])?;
        let event = expect(event, "BLOCK_JOB_COMPLETED", &awaited)?;
        not_active(self, device)?;
        let unexpected = |expected: String| JobError::Unexpected {
            job: device.to_owned(),
            expected,
            event: Box::new(event.to_value()),
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
    /// * As for [`wait_ready`](Self::wait_ready) and [`wait_until_completed`](Self::wait_until_completed).
    fn complete_and_wait(
        &mut self,
        device: &str,
        error: Option<&str>,
    ) -> Result<QmpEvent, JobError> {
        self.wait_ready(device)?;
        self.complete_ready_and_wait(device, error)
    }

    /// Completes a job that is known to be ready, and waits until it has completed.
    ///
    /// # Errors
    /// * [`JobError::Qmp`] if the command is refused; others as for [`wait_until_completed`](Self::wait_until_completed).
    #[doc(alias = "complete_and_wait")]
    fn complete_ready_and_wait(
        &mut self,
        device: &str,
        error: Option<&str>,
    ) -> Result<QmpEvent, JobError> {
        self.run_raw("job-complete", json!({ "id": device }))?;
        self.wait_until_completed(device, CheckOffset::Yes, error)
    }

    /// Cancels the job, waits for its end, and returns the event: cancelled, or completed if that came
    /// first.
    ///
    /// # Errors
    /// * As for [`wait_cancelled`](Self::wait_cancelled), or [`JobError::Qmp`] if the command is refused.
    fn cancel_and_wait(&mut self, device: &str, force: Force) -> Result<QmpEvent, JobError> {
        self.cancel_and_wait_after(device, force, |_| Ok(()))
    }

    /// Cancels the job, calls `between`, which may be necessary for the cancellation, such as resuming its
    /// drive, and waits for the job's end.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::job::Force;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.cancel_and_wait_after("drive0", Force::No, |vm| vm.resume_drive("drive0"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * That of `between`; others as for [`cancel_and_wait`](Self::cancel_and_wait).
    #[doc(alias = "cancel_and_wait")]
    fn cancel_and_wait_after(
        &mut self,
        device: &str,
        force: Force,
        between: impl FnOnce(&mut Self) -> Result<(), QmpError>,
    ) -> Result<QmpEvent, JobError> {
        cancel(self, device, force)?;
        between(self)?;
        self.wait_cancelled(device)
    }

    /// Cancels a mirror once it is ready, which completes it, and waits for that.
    ///
    /// # Errors
    /// * As for [`wait_ready`](Self::wait_ready) and [`wait_until_completed`](Self::wait_until_completed).
    fn wait_ready_and_cancel(&mut self, device: &str) -> Result<QmpEvent, JobError> {
        self.wait_ready(device)?;
        cancel(self, device, Force::No)?;
        self.wait_until_completed(device, CheckOffset::Yes, None)
    }

    /// Waits for the end of a job that was cancelled, and returns the event.
    ///
    /// # Errors
    /// * [`JobError::State`] if there is no such job, or it is still active afterwards.
    /// * [`JobError::Qmp`] if it does not end in time.
    fn wait_cancelled(&mut self, device: &str) -> Result<QmpEvent, JobError> {
        let event = wait(self, device, &format!("the end of cancelled job {device}"), &[])?;
        not_active(self, device)?;
        Ok(event)
    }

    /// Pauses the job, waits until it has stopped, and returns its entry of `query-block-jobs`.
    ///
    /// # Errors
    /// * As for [`pause_wait`](Self::pause_wait), or [`JobError::Qmp`] if the command is refused.
    fn pause_job(&mut self, id: &str) -> Result<BlockJobInfo, JobError> {
        self.run_raw("job-pause", json!({ "id": id }))?;
        self.pause_wait(id)
    }

    /// Waits until a job that is being paused has stopped, and returns its entry of `query-block-jobs`.
    ///
    /// # Errors
    /// * [`JobError::State`] if the job does not exist, or does not stop in time.
    /// * [`JobError::Qmp`] if a command fails.
    fn pause_wait(&mut self, id: &str) -> Result<BlockJobInfo, JobError> {
        let deadline = self.deadline_after(PAUSE_LIMIT)?;
        let state = |problem: String| JobError::State { job: id.to_owned(), problem };
        let result = poll_until(&format!("job {id} to pause"), deadline, || {
            let job = self.block_job(id)?;
            let job = job.ok_or_else(|| state("gone before it paused".to_owned()))?;
            Ok((job.paused && !job.busy).then_some(job))
        });
        result.map_err(|error| match error {
            PollError::TimedOut(late) => state(late.to_string()),
            PollError::Failed(error) => error,
        })
    }

    /// Creates an image by `blockdev-create`, runs the job to its end, and logs as `iotests.py` does.
    ///
    /// `options` is the command's argument: typed `BlockdevCreateOptions`, or JSON. An error reply is a
    /// failed job.
    ///
    /// # Errors
    /// * As for [`JobRun::run`].
    fn blockdev_create(
        &mut self,
        log: &dyn Log,
        job_id: &str,
        options: impl Serialize,
    ) -> Result<JobEnd, JobError> {
        let options = serde_json::to_value(options)
            .map_err(|error| Mismatch::new(format!("options of blockdev-create: {error}")))?;
        let arguments = json!({ "job-id": job_id, "options": options });
        let reply = logged(self, log, "blockdev-create", arguments)?;
        let end = match reply_value("blockdev-create", reply) {
            Ok(_) => JobRun::<Self>::new(job_id).run(self, log)?,
            Err(QmpError::Command { desc, .. }) => JobEnd::Failed(desc),
            Err(error) => return Err(error.into()),
        };
        log.text("");
        Ok(end)
    }
}

impl<M: Monitor> Jobs for M {}
