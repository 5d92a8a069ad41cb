//! [`Logged`]: a machine or daemon that can log its commands and replies.

mod machine;
mod migration;

use std::ops::{Deref, DerefMut};

use iotest_exec::deadline::CallSite;
use qapi_types::Command;
use serde::Serialize;
use serde_json::Value;

use crate::block::{BlockGraph, Blocks as _};
use crate::filter::{Chain, Filter, event_timestamps};
use crate::job::{JobEnd, JobError, JobRun, Jobs, Log};
use crate::qmp::{
    ErrorClass, EventPattern, Monitor, QmpClient, QmpError, QmpEvent, Reply, reply_value,
};
use crate::transcript::{Spelling, Transcript};

/// A machine or storage daemon, with the case's log.
///
/// It has all methods of the machine or daemon. Only methods that begin with `log_` write into the log.
#[derive(Debug)]
pub struct Logged<M> {
    peer: M,
    transcript: Transcript,
}

impl<M> Logged<M> {
    pub(super) fn new(peer: M, transcript: Transcript) -> Self {
        Self { peer, transcript }
    }

    /// Adds filters, after all others, for all that this peer logs from now on.
    #[must_use]
    pub fn filtered(mut self, filters: impl IntoIterator<Item = Filter>) -> Self {
        self.transcript = self.transcript.filtered(filters);
        self
    }

    /// Returns the same peer with more filters, after all others, for one statement of a test.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.with_filters([filter::generated_node_names()]).log_job(JobRun::new("job0"))?;
    /// vm.with_filters([filter::hmp_readline()]).log_hmp("info block")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_filters(&mut self, filters: impl IntoIterator<Item = Filter>) -> Logged<&mut M> {
        Logged { transcript: self.transcript.filtered(filters), peer: &mut self.peer }
    }

    /// Returns the log as this peer writes it.
    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    /// Logs an event, its timestamp filtered.
    pub fn log_event(&self, event: &QmpEvent) {
        self.transcript.event(&event.to_value());
    }
}

impl<M: Monitor> Logged<M> {
    /// Runs a typed command that must succeed, and logs it with its reply.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.log_cmd(cmd::BlockDirtyBitmapAdd::new("drive0", "bitmap0").granularity(65536u32))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for [`Monitor::run`]; QEMU's refusal is logged too.
    #[doc(alias = "qmp_log")]
    #[expect(clippy::needless_pass_by_value, reason = "callers make the command in the call")]
    #[track_caller]
    pub fn log_cmd<C: Command>(&mut self, command: C) -> Result<Reply<C::Return>, QmpError> {
        let _called = CallSite::enter();
        let raw = reply_value(C::NAME, self.exchange(C::NAME, command.to_arguments().into())?)?;
        let value = C::decode_return(&raw).map_err(|source| QmpError::Decode {
            what: format!("the reply to {}", C::NAME),
            raw: Box::new(raw.clone()),
            source,
        })?;
        Ok(Reply { value, raw })
    }

    /// Runs any command as [`Monitor::try_run`] does, and logs it with its reply, an error reply included.
    ///
    /// `arguments` is an object, or null for none. The whole reply is returned, unfiltered.
    ///
    /// # Errors
    /// * As for [`Monitor::try_run`].
    #[doc(alias = "qmp_log")]
    #[track_caller]
    pub fn log_try_run(
        &mut self,
        name: &str,
        arguments: impl Into<Value>,
    ) -> Result<Value, QmpError> {
        let _called = CallSite::enter();
        self.exchange(name, arguments.into())
    }

    /// Returns every event that has arrived, whole and in the order of arrival, its timestamp
    /// filtered; waits for one if there is none. (`iotests.py` returns cached events last.)
    ///
    /// # Errors
    /// * As for [`Monitor::next_event`].
    #[doc(alias = "get_qmp_events_filtered")]
    pub fn filtered_events(&mut self) -> Result<Vec<Value>, QmpError> {
        let mut events = vec![self.peer.next_event()?];
        events.extend(self.peer.take_events()?);
        let (chain, timestamps) = (Chain::new(), [event_timestamps()]);
        Ok(events.iter().map(|event| chain.json(&event.to_value(), &timestamps)).collect())
    }

    /// Logs the graph of block nodes, sorted, a line an edge: `top -backing-> base`.
    ///
    /// # Errors
    /// * As for every command.
    pub fn log_block_graph(&mut self) -> Result<BlockGraph, QmpError> {
        let graph = self.peer.block_graph()?;
        self.transcript.text(&graph);
        Ok(graph)
    }

    /// Waits for an event as [`Monitor::wait_event`] does, and logs it, its timestamp filtered.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.log_cmd(cmd::BlockStream::new("top").job_id("job0"))?;
    /// vm.log_wait("BLOCK_JOB_COMPLETED")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for [`Monitor::wait_event`].
    pub fn log_wait(&mut self, pattern: impl Into<EventPattern>) -> Result<QmpEvent, QmpError> {
        let event = self.peer.wait_event(pattern)?;
        self.log_event(&event);
        Ok(event)
    }

    /// Waits for the next `count` events, whatever they are, and logs them in the order of arrival,
    /// their timestamps filtered.
    ///
    /// The number is an argument, since the events that have arrived at some moment differ between runs.
    ///
    /// # Errors
    /// * As for [`Monitor::wait_event`]; those that came before the error are logged.
    pub fn log_events(&mut self, count: usize) -> Result<Vec<QmpEvent>, QmpError> {
        let mut next = || {
            let event = self.peer.next_event()?;
            self.log_event(&event);
            Ok(event)
        };
        (0..count).map(|_| next()).collect()
    }

    /// Runs a typed command that QEMU must refuse, and logs it with its error reply.
    ///
    /// Returns the error's class and description.
    ///
    /// # Errors
    /// * [`QmpError::NotRefused`] if the command succeeds.
    /// * Others as for [`Monitor::try_run`].
    #[expect(clippy::needless_pass_by_value, reason = "callers make the command in the call")]
    #[track_caller]
    pub fn log_refused<C: Command>(
        &mut self,
        command: C,
    ) -> Result<(ErrorClass, String), QmpError> {
        let _called = CallSite::enter();
        let reply = self.exchange(C::NAME, command.to_arguments().into())?;
        match reply_value(C::NAME, reply) {
            Err(QmpError::Command { class, desc, .. }) => Ok((class, desc)),
            Err(error) => Err(error),
            Ok(returned) => Err(QmpError::NotRefused {
                command: C::NAME.to_owned(),
                returned: Box::new(returned),
            }),
        }
    }

    fn exchange(&mut self, name: &str, arguments: Value) -> Result<Value, QmpError> {
        self.transcript.command(name, &arguments, Spelling::Wire);
        let reply = self.peer.try_run(name, arguments)?;
        self.transcript.reply(&reply);
        Ok(reply)
    }
}

impl<M: Monitor> Logged<M> {
    /// Runs a job to its end, and logs its commands, replies and events.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.log_cmd(cmd::BlockStream::new("top").job_id("job0").auto_dismiss(false))?;
    /// vm.log_job(JobRun::new("job0"))?.succeeded()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for [`JobRun::run`]; a job that fails is a value, not an error.
    #[doc(alias = "run_job")]
    #[track_caller]
    pub fn log_job<E: From<JobError>>(&mut self, run: JobRun<'_, Self, E>) -> Result<JobEnd, E> {
        let log = self.transcript.clone();
        run.run(self, &log)
    }

    /// Creates an image by the job of `blockdev-create`, and logs it all, followed by an empty line.
    ///
    /// `options` is the command's argument of this name: typed `BlockdevCreateOptions`, or JSON.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test, vm: &mut Vm) -> Result {
    /// let options = qapi::BlockdevCreateOptionsFile::new(t.path("disk"), MIB);
    /// let options = qapi::BlockdevCreateOptions::new(options);
    /// vm.log_blockdev_create("job0", options)?.succeeded()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for [`Jobs::blockdev_create`].
    #[doc(alias = "blockdev_create")]
    pub fn log_blockdev_create(
        &mut self,
        job: &str,
        options: impl Serialize,
    ) -> Result<JobEnd, JobError> {
        let log = self.transcript.clone();
        Jobs::blockdev_create(self, &log, job, options)
    }
}

impl Log for Transcript {
    fn command(&self, command: &Value) {
        let name = command["execute"].as_str().unwrap_or_default();
        Transcript::command(self, name, &command["arguments"], Spelling::Wire);
    }

    fn reply(&self, reply: &Value) {
        Transcript::reply(self, reply);
    }

    fn event(&self, event: &Value) {
        Transcript::event(self, event);
    }

    fn text(&self, line: &str) {
        Transcript::text(self, line);
    }
}

impl<M: Monitor> Monitor for Logged<M> {
    fn client(&mut self) -> Result<&mut QmpClient, QmpError> {
        self.peer.client()
    }

    fn explain(&mut self, error: QmpError) -> QmpError {
        self.peer.explain(error)
    }
}

impl<M> Deref for Logged<M> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.peer
    }
}

impl<M> DerefMut for Logged<M> {
    fn deref_mut(&mut self) -> &mut M {
        &mut self.peer
    }
}
