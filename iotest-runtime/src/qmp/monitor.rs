//! [`Monitor`]: anything that a test talks QMP to.

use std::os::fd::AsFd;
use std::time::Duration;

use iotest_exec::deadline::{CallSite, Deadline};
use qapi_types::{Command, Event};
use qmp_client::protocol::Event as QmpEvent;
use serde_json::Value;

use crate::qmp::client::{QmpClient, Reply};
use crate::qmp::error::QmpError;
use crate::qmp::events::TypedEvent;
use crate::qmp::pattern::EventPattern;

/// How long the waits for events of [`Monitor`] last, before scaling.
const EVENT_LIMIT: Duration = Duration::from_secs(60);

/// Anything that a test talks QMP to: a machine, or a storage daemon.
///
/// Whoever owns a process adds to an error what it knows of the process's end.
pub trait Monitor {
    /// Returns the connection.
    ///
    /// # Errors
    /// * [`QmpError::NoMonitor`] if the machine or daemon was started without.
    #[doc(alias = "get_qmp")]
    fn client(&mut self) -> Result<&mut QmpClient, QmpError>;

    /// Adds what is known about QEMU's process to an error of the connection.
    fn explain(&mut self, error: QmpError) -> QmpError {
        error
    }

    /// Runs a typed command.
    ///
    /// # Errors
    /// * [`QmpError::Command`] if QEMU replies with an error.
    /// * [`QmpError::Decode`] if the reply does not fit its type.
    /// * [`QmpError::Protocol`] if the reply, or a message before it, violates the protocol.
    /// * [`QmpError::Timeout`], [`QmpError::Disconnected`] or [`QmpError::Io`] if there is no reply.
    /// * [`QmpError::Flood`] if the queue is full of events.
    /// * [`QmpError::NoMonitor`] if the machine or daemon was started without.
    #[doc(alias = "cmd")]
    #[doc(alias = "execute")]
    #[track_caller]
    fn run<C: Command>(&mut self, command: C) -> Result<Reply<C::Return>, QmpError> {
        let _called = CallSite::enter();
        let result = self.client().and_then(|client| client.execute(&command));
        result.map_err(|error| self.explain(error))
    }

    /// Runs any command, whatever its arguments, and returns the value of `return`.
    ///
    /// `arguments` is an object, or null for none.
    ///
    /// # Errors
    /// * As for [`run`](Self::run), but nothing is decoded.
    #[doc(alias = "cmd")]
    #[doc(alias = "command")]
    #[track_caller]
    fn run_raw(&mut self, name: &str, arguments: impl Into<Value>) -> Result<Value, QmpError> {
        let _called = CallSite::enter();
        let result = self.client().and_then(|client| client.execute_raw(name, arguments));
        result.map_err(|error| self.explain(error))
    }

    /// Runs any command and returns the whole reply, an error reply included, as iotests does.
    ///
    /// # Errors
    /// * [`QmpError::Protocol`] if the reply, or a message before it, violates the protocol.
    /// * [`QmpError::Timeout`], [`QmpError::Disconnected`] or [`QmpError::Io`] if there is no reply.
    /// * [`QmpError::Flood`] if the queue is full of events.
    /// * [`QmpError::NoMonitor`] if the machine or daemon was started without.
    #[doc(alias = "cmd_raw")]
    #[doc(alias = "qmp")]
    #[track_caller]
    fn try_run(&mut self, name: &str, arguments: impl Into<Value>) -> Result<Value, QmpError> {
        let _called = CallSite::enter();
        let result = self.client().and_then(|client| client.execute_whole(name, arguments));
        result.map_err(|error| self.explain(error))
    }

    /// Waits at most a minute, before scaling, for the first event, queued or yet to come, that `pattern`
    /// matches: a name, or an [`EventPattern`].
    ///
    /// Other events stay queued in their order. The limit is for the whole wait; in `iotests.py` each
    /// other event restarts it, and an integer limit has no effect.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if none comes.
    /// * [`QmpError::Disconnected`] or [`QmpError::Io`] if the connection ends.
    /// * [`QmpError::Protocol`] if a message before it violates the protocol.
    /// * [`QmpError::Flood`] if the queue is full of other events.
    /// * [`QmpError::NoMonitor`] if the machine or daemon was started without.
    #[doc(alias = "event_wait")]
    #[track_caller]
    fn wait_event(&mut self, pattern: impl Into<EventPattern>) -> Result<QmpEvent, QmpError> {
        let _called = CallSite::enter();
        let pattern = pattern.into();
        let result = self.client().and_then(|client| {
            let deadline = client.timeouts().after(EVENT_LIMIT);
            client.event_before(&pattern.to_string(), deadline, |event| pattern.matches(event))
        });
        result.map_err(|error| self.explain(error))
    }

    /// Waits at most a minute, before scaling, for the first event of type `E` for whose data `wanted`
    /// returns true.
    ///
    /// # Errors
    /// * [`QmpError::Decode`] if an event of this name does not fit its type.
    /// * Others as for [`wait_event`](Self::wait_event).
    #[doc(alias = "event_wait")]
    #[track_caller]
    fn wait_for<E: Event>(
        &mut self,
        wanted: impl FnMut(&E) -> bool,
    ) -> Result<TypedEvent<E>, QmpError> {
        let _called = CallSite::enter();
        let result = self.client().and_then(|client| {
            let deadline = client.timeouts().after(EVENT_LIMIT);
            client.typed_event_before(deadline, wanted)
        });
        result.map_err(|error| self.explain(error))
    }

    /// Waits until `deadline` for the first event, queued or yet to come, for which `wanted` returns
    /// true; `what` names the wait as a noun phrase.
    ///
    /// # Errors
    /// * As for [`wait_event`](Self::wait_event).
    #[doc(alias = "events_wait")]
    #[track_caller]
    fn wait_event_before(
        &mut self,
        what: &str,
        deadline: Deadline,
        wanted: impl FnMut(&QmpEvent) -> bool,
    ) -> Result<QmpEvent, QmpError> {
        let _called = CallSite::enter();
        let result = self.client().and_then(|client| client.event_before(what, deadline, wanted));
        result.map_err(|error| self.explain(error))
    }

    /// Sends QEMU a descriptor, for a `getfd` or `add-fd` that follows.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.send_fd(std::fs::File::open("/dev/null")?)?;
    /// let set = vm.run(cmd::AddFd::new())?.fdset_id;
    /// vm.run_raw("remove-fd", serde_json::json!({ "fdset-id": set }))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] or [`QmpError::Io`] if it cannot be sent, as over TCP.
    #[doc(alias = "send_fd_scm")]
    fn send_fd(&mut self, fd: impl AsFd) -> Result<(), QmpError> {
        let result = self.client().and_then(|client| client.send_fd(fd.as_fd()));
        result.map_err(|error| self.explain(error))
    }

    /// Returns the deadline in `limit`, scaled for slow hosts, from now.
    ///
    /// # Errors
    /// * [`QmpError::NoMonitor`] if the machine or daemon was started without.
    fn deadline_after(&mut self, limit: Duration) -> Result<Deadline, QmpError> {
        let result = self.client().map(|client| client.timeouts().after(limit));
        result.map_err(|error| self.explain(error))
    }

    /// Waits at most a minute, before scaling, for the next event of any kind, the oldest in the
    /// queue first.
    ///
    /// # Errors
    /// * As for [`wait_event`](Self::wait_event).
    #[doc(alias = "get_qmp_event")]
    #[doc(alias = "pull_event")]
    #[track_caller]
    fn next_event(&mut self) -> Result<QmpEvent, QmpError> {
        let _called = CallSite::enter();
        let result = self.client().and_then(|client| {
            let deadline = client.timeouts().after(EVENT_LIMIT);
            client.next_event_before(deadline)
        });
        result.map_err(|error| self.explain(error))
    }

    /// Takes every event that has arrived, in the order of arrival, without waiting for any.
    ///
    /// Unlike `iotests.py`, it reads the socket first and returns the oldest event first. After the end of
    /// the connection it returns the events that arrived before. If the queue is full it returns the queued
    /// events, and the next call reads more.
    ///
    /// # Errors
    /// * [`QmpError::Protocol`] if a line is not a message; the next call returns the events before and
    ///   after it.
    /// * [`QmpError::Io`] if the socket cannot be read.
    #[doc(alias = "get_qmp_events")]
    #[doc(alias = "get_events")]
    #[doc(alias = "clear_events")]
    fn take_events(&mut self) -> Result<Vec<QmpEvent>, QmpError> {
        let result = self.client().and_then(QmpClient::take_events);
        result.map_err(|error| self.explain(error))
    }
}

impl<M: Monitor> Monitor for &mut M {
    fn client(&mut self) -> Result<&mut QmpClient, QmpError> {
        (**self).client()
    }

    fn explain(&mut self, error: QmpError) -> QmpError {
        (**self).explain(error)
    }
}

impl Monitor for QmpClient {
    fn client(&mut self) -> Result<&mut QmpClient, QmpError> {
        Ok(self)
    }
}
