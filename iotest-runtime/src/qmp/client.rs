//! [`QmpClient`]: one negotiated QMP connection.

use std::fmt;
use std::ops::Deref;
use std::os::fd::AsFd;
use std::time::Duration;

use iotest_exec::deadline::{ActiveWait, Deadline, Timeouts};
use iotest_exec::excerpt::Excerpt;
use qapi_types::Command;
use qapi_types::wire::Wire as _;
use qmp_client::blocking::{Connection, Fault};
use qmp_client::protocol::{self, CommandError, Greeting, RawJson, Request, Violation};
use serde_json::{Map, Value};

use crate::qmp::error::QmpError;
use crate::qmp::inbox::Inbox;
use crate::qmp::options::ClientOptions;
use crate::qmp::receive::end_of;

/// How long a command may take unless a limit is set, before scaling.
pub(crate) const COMMAND_LIMIT: Duration = Duration::from_secs(60);

/// A decoded reply of QEMU, or report of qemu-img, with the JSON it was decoded from.
///
/// Logs show [`raw`](Self::raw), never the typed value rendered again.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The value of `return`, typed.
    pub value: T,
    /// The value of `return`, as received.
    pub raw: Value,
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One negotiated QMP connection: blocking, with a deadline on every wait.
///
/// Replies are matched by id, so a reply that comes too late is never taken for that of the next
/// command. Events are queued in the order of arrival until a test takes them.
#[doc(alias = "QMPClient")]
pub struct QmpClient {
    /// The connection, with what was said on it and not taken.
    pub(super) link: Connection<Inbox>,
    pub(super) options: ClientOptions,
    /// That of a client that is connected.
    pub(super) greeting: Option<Greeting>,
    pub(super) oob: bool,
    pub(super) limit: Duration,
    pub(super) quit_sent: bool,
    /// Protocol violations, as messages.
    pub(super) violations: Vec<String>,
}

impl fmt::Debug for QmpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QmpClient")
            .field("peer", &self.options.peer)
            .field("oob", &self.oob)
            .field("events", &self.link.handler().events.len())
            .finish_non_exhaustive()
    }
}

impl QmpClient {
    /// Returns QEMU's greeting.
    #[expect(clippy::missing_panics_doc, reason = "it has always come")]
    pub fn greeting(&self) -> &Greeting {
        self.greeting.as_ref().expect("`connect` returns a client after its greeting")
    }

    /// Returns whether commands may run out of band.
    pub fn oob_enabled(&self) -> bool {
        self.oob
    }

    /// Returns the factor of this connection's deadlines.
    pub fn timeouts(&self) -> Timeouts {
        self.options.timeouts
    }

    /// Sets the factor of later deadlines.
    pub fn set_timeouts(&mut self, timeouts: Timeouts) {
        self.options.timeouts = timeouts;
    }

    /// Sets how long each later command may take, before scaling; a minute at first.
    ///
    /// `iotests.py` has no limit at first, so that a QEMU that hangs blocks the test.
    #[doc(alias = "settimeout")]
    pub fn set_command_limit(&mut self, limit: Duration) {
        self.limit = limit;
    }

    /// Returns a deadline for one command from now.
    pub fn command_deadline(&self) -> Deadline {
        self.options.timeouts.after(self.limit)
    }

    /// Runs a typed command: what [`Monitor::run`](crate::qmp::Monitor::run) calls.
    pub(super) fn execute<C: Command>(
        &mut self,
        command: &C,
    ) -> Result<Reply<C::Return>, QmpError> {
        let raw = self.execute_raw(C::NAME, command.to_arguments())?;
        let value = C::decode_return(&raw).map_err(|source| QmpError::Decode {
            what: format!("the reply to {}", C::NAME),
            source,
            raw: Box::new(raw.clone()),
        })?;
        Ok(Reply { value, raw })
    }

    pub(super) fn execute_raw(
        &mut self,
        name: &str,
        arguments: impl Into<Value>,
    ) -> Result<Value, QmpError> {
        let reply = self.exchange_reply(&Request::new(name, arguments), self.command_deadline())?;
        reply.result.map_err(|error| refused(name, error))
    }

    pub(super) fn execute_whole(
        &mut self,
        name: &str,
        arguments: impl Into<Value>,
    ) -> Result<Value, QmpError> {
        self.exchange(&Request::new(name, arguments), self.command_deadline())
    }

    /// Sends a request and returns its reply without the id.
    ///
    /// # Errors
    /// * As for [`Monitor::try_run`](crate::qmp::Monitor::try_run).
    pub fn exchange(&mut self, request: &Request, deadline: Deadline) -> Result<Value, QmpError> {
        self.exchange_reply(request, deadline).map(without_id)
    }

    fn exchange_reply(
        &mut self,
        request: &Request,
        deadline: Deadline,
    ) -> Result<protocol::Reply<Value>, QmpError> {
        let what = format!("the reply to {}", request.name);
        let _waiting = ActiveWait::start(format_args!("{what} from {}", self.options.peer));
        self.settle_if_needed(deadline)?;
        let sent = self.link.send(request, end_of(deadline));
        let id = sent.map_err(|fault| self.error(&what, fault, deadline))?;
        let reply = self.reply(&id.into(), &what, deadline)?;
        self.quit_sent |= request.name == "quit" && reply.result.is_ok();
        Ok(reply)
    }

    /// Waits for the reply to the command `id`.
    pub(super) fn reply(
        &mut self,
        id: &Value,
        what: &str,
        deadline: Deadline,
    ) -> Result<protocol::Reply<Value>, QmpError> {
        // Anything else that comes is the reply to a command whose deadline had expired; errors show it.
        let reply = self.link.reply(id, end_of(deadline));
        let reply = reply.and_then(|reply| {
            let value = reply.result.as_ref().map(value_or_violation);
            let value = value.map_or(Ok(Value::Null), |value| value).map_err(|violation| {
                let line = reply.result.as_ref().map(RawJson::line).unwrap_or_default();
                Fault::Violated { violation, line: protocol::Excerpt::of(line.as_bytes()) }
            })?;
            Ok(reply.map(|_| value))
        });
        reply.map_err(|fault| self.error(what, fault, deadline))
    }

    /// Returns whether QEMU has accepted `quit`.
    pub(crate) fn quit_sent(&self) -> bool {
        self.quit_sent
    }

    /// Sends QEMU a descriptor, for a `getfd` or `add-fd` that follows.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] or [`QmpError::Io`] if it cannot be sent.
    pub(super) fn send_fd(&mut self, fd: impl AsFd) -> Result<(), QmpError> {
        let deadline = self.command_deadline();
        match self.link.send_fd(fd.as_fd(), end_of(deadline)) {
            Ok(()) => Ok(()),
            Err(Fault::NoSpace) => Err(self.timeout("space to send a descriptor", deadline)),
            Err(Fault::Write(source)) => {
                Err(QmpError::Io { attempt: "send a descriptor".to_owned(), source })
            }
            Err(fault) => Err(self.error("a descriptor", fault, deadline)),
        }
    }
}

/// Returns a reply as JSON, without its id.
pub(super) fn without_id(reply: protocol::Reply<Value>) -> Value {
    let (key, value) = match reply.result {
        Ok(value) => ("return", value),
        Err(error) => ("error", error.to_value()),
    };
    let extra = reply.extra.iter().map(|(name, value)| (name.clone(), value.clone()));
    let members = std::iter::once((key.to_owned(), value)).chain(extra);
    Value::Object(members.collect::<Map<_, _>>())
}

/// Returns what a command returned as a value, or why it is none.
pub(crate) fn value_or_violation(raw: &RawJson) -> Result<Value, Violation> {
    match raw.excess() {
        Some(excess) => Err(excess.clone()),
        None => raw.to_value().map_err(|source| Violation::Malformed { what: "a reply", source }),
    }
}

/// Returns the value of `return`, or the error that QEMU replied.
pub(crate) fn reply_value(command: &str, message: Value) -> Result<Value, QmpError> {
    let text = message.to_string();
    let reply = serde_json::from_value::<protocol::Reply<Value>>(message);
    let reply = reply.map_err(|error| QmpError::Protocol {
        violation: Violation::Malformed {
            what: "a reply",
            source: qapi_types::DecodeError::new(error.to_string()),
        },
        awaited: format!("the reply to {command}"),
        line: Excerpt::of_line(text.as_bytes()).line(),
    })?;
    reply.result.map_err(|error| refused(command, error))
}

fn refused(command: &str, error: CommandError) -> QmpError {
    let CommandError { class, desc, .. } = error;
    QmpError::Command { command: command.to_owned(), class, desc }
}

#[cfg(test)]
mod tests;
