//! [`Client`]: runs commands over a connection.

use std::fmt;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use qapi_types::Command;
use serde_json::Value;

use super::connection::{Connection, Fault};
use super::inbox::Inbox;
use super::reconnect::Redial;
use super::ticket::Ticket;
use super::transport::{Hangup, Wait};
use crate::error::{End, Error, returned, typed, whole};
use crate::protocol::{Event, Greeting, RawJson, Reply, Request};
use crate::trace;

/// A command that does not exist: the reply to it is later than errors without an id.
const SETTLE: &str = "qmp-client-settle";

/// A connection to QEMU, which runs commands and has the events since the greeting.
///
/// Commands run one after another; [`send`](Self::send) sends one without waiting for its reply. A reply
/// belongs to its command by an id, so that one that comes too late is nobody else's.
///
/// Dropping it closes the connection.
pub struct Client {
    pub(super) link: Connection<Inbox>,
    pub(super) greeting: Option<Greeting>,
    pub(super) oob: bool,
    limit: Option<Duration>,
    /// Why the connection ended, once it has.
    pub(super) end: Option<End>,
    pub(super) redial: Option<Redial>,
}

/// What a client consists of.
pub(super) struct Parts {
    pub(super) link: Connection<Inbox>,
    pub(super) greeting: Option<Greeting>,
    pub(super) oob: bool,
    pub(super) limit: Option<Duration>,
    pub(super) redial: Option<Redial>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("greeting", &self.greeting)
            .field("events", &self.link.handler().len())
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

impl Client {
    pub(super) fn new(parts: Parts) -> Self {
        let Parts { link, greeting, oob, limit, redial } = parts;
        Self { link, greeting, oob, limit, end: None, redial }
    }

    pub(super) fn set_redial(&mut self, redial: Redial) {
        self.redial = Some(redial);
    }

    /// Returns QEMU's greeting, of the last connection; a guest agent has none.
    pub fn greeting(&self) -> Option<&Greeting> {
        self.greeting.as_ref()
    }

    /// Returns whether commands may run out of band.
    pub fn is_out_of_band(&self) -> bool {
        self.oob
    }

    /// Sets how long each later command may take; `None` for as long as it takes.
    pub fn set_command_limit(&mut self, limit: impl Into<Option<Duration>>) {
        self.limit = limit.into();
    }

    /// Runs a command and returns what its type says.
    ///
    /// # Errors
    /// * [`Error::Refused`] if QEMU refuses the command.
    /// * [`Error::Decode`] if the reply does not fit the type.
    /// * [`Error::TimedOut`] if no reply comes within the [limit](super::Connect::command_limit). The command
    ///   may take effect all the same, and its reply is dropped.
    /// * [`Error::Ended`] if the connection ends before, or has.
    /// * [`Error::Full`] if events were to [wait](crate::WhenFull::Wait), and too many do.
    pub fn run<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        let raw = self.answered(&request(command))?;
        typed(C::NAME, raw, RawJson::decode)
    }

    /// Runs a command by its name, with an object of arguments or null, and returns what the reply has.
    ///
    /// # Errors
    /// * As for [`run`](Self::run), but for [`Error::Decode`].
    pub fn run_raw(
        &mut self,
        name: impl Into<String>,
        arguments: impl Into<Value>,
    ) -> Result<Value, Error> {
        let request = Request::new(name, arguments);
        let raw = self.answered(&request)?;
        typed(&request.name, raw, RawJson::to_value)
    }

    /// Runs a command by its name and returns the whole reply, `{"return": …}` or `{"error": …}`.
    ///
    /// # Errors
    /// * As for [`run`](Self::run), but for [`Error::Refused`] and [`Error::Decode`].
    pub fn try_run(
        &mut self,
        name: impl Into<String>,
        arguments: impl Into<Value>,
    ) -> Result<Value, Error> {
        let request = Request::new(name, arguments);
        whole(&request.name, self.exchange(&request)?)
    }

    /// Runs a command out of band, if [`is_out_of_band`](Self::is_out_of_band): QEMU does not let it wait for
    /// those before it, and refuses commands that cannot run so.
    ///
    /// # Errors
    /// * As for [`run`](Self::run).
    pub fn run_out_of_band<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        let raw = self.answered(&request(command).out_of_band())?;
        typed(C::NAME, raw, RawJson::decode)
    }

    /// Sends a command without waiting for its reply, which [`receive`](Self::receive) does.
    ///
    /// QEMU runs commands in the order in which they were sent. While it reads no more, this waits, and
    /// reads its replies.
    ///
    /// ```no_run
    /// # use qapi_types::cmd;
    /// # fn doc(client: &mut qmp_client::blocking::Client) -> Result<(), qmp_client::Error> {
    /// let status = client.send(cmd::QueryStatus::new())?;
    /// let jobs = client.send(cmd::QueryJobs::new())?;
    /// let (status, jobs) = (client.receive(status)?, client.receive(jobs)?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`Error::TimedOut`] if QEMU does not read it within the limit.
    /// * [`Error::Ended`] if the connection has ended.
    pub fn send<C: Command>(&mut self, command: C) -> Result<Ticket<C::Return>, Error> {
        self.submit(&request(command), RawJson::decode)
    }

    /// Sends a command by its name; see [`send`](Self::send).
    ///
    /// # Errors
    /// * As for [`send`](Self::send).
    pub fn send_raw(
        &mut self,
        name: impl Into<String>,
        arguments: impl Into<Value>,
    ) -> Result<Ticket<Value>, Error> {
        self.submit(&Request::new(name, arguments), RawJson::to_value)
    }

    /// Sends QEMU a descriptor, for a `getfd` or `add-fd` that follows.
    ///
    /// # Errors
    /// * [`Error::Descriptor`] if it cannot be sent, as over anything but a Unix socket.
    /// * [`Error::TimedOut`] if QEMU does not read within the limit.
    /// * [`Error::Ended`] if the connection has ended.
    pub fn send_fd(&mut self, fd: impl AsFd) -> Result<(), Error> {
        self.make_ready("a descriptor")?;
        match self.link.send_fd(fd.as_fd(), self.until()) {
            Err(Fault::Write(error)) => Err(Error::Descriptor(Arc::new(error))),
            Err(fault) => Err(self.failed(fault, "a descriptor to be sent", self.limit)),
            Ok(()) => Ok(()),
        }
    }

    /// Ends the connection, waits until QEMU has closed its end, and returns the events that nobody took.
    ///
    /// # Errors
    /// * [`Error::TimedOut`] if QEMU does not close it within the limit of a command.
    pub fn close(mut self) -> Result<Vec<Event>, Error> {
        // It may be closed already.
        self.link.finish().ok();
        self.last_events()
    }

    /// Runs `quit`, waits until QEMU has closed the connection, as it does when it ends, and returns the
    /// events that nobody took.
    ///
    /// # Errors
    /// * As for [`run`](Self::run) and [`close`](Self::close).
    pub fn quit(mut self) -> Result<Vec<Event>, Error> {
        self.answered(&Request::new("quit", Value::Null))?;
        self.last_events()
    }

    /// Returns until when a command may take that begins now.
    pub(super) fn until(&self) -> Option<Instant> {
        Instant::now().checked_add(self.limit?)
    }

    pub(super) fn limit(&self) -> Option<Duration> {
        self.limit
    }

    /// Runs a request and returns what its reply has.
    fn answered(&mut self, request: &Request) -> Result<RawJson, Error> {
        trace::inside(&request.name, || {
            let reply = self.exchange(request).and_then(|reply| returned(&request.name, reply));
            trace::command(&request.name, &reply);
            reply
        })
    }

    /// Runs a request and returns its reply.
    fn exchange(&mut self, request: &Request) -> Result<Reply, Error> {
        if self.link.handler().has_tickets() {
            // Replies come in the order of sending, those of the others first.
            let ticket = self.submit(request, RawJson::to_value)?;
            return self.whole(&request.name, &ticket.slot);
        }
        let what = || format!("the reply to {}", request.name);
        self.make_ready(&request.name)?;
        let until = self.until();
        let Self { link, .. } = self;
        let reply = link
            .settle(SETTLE, until)
            .and_then(|()| link.send(request, until))
            .and_then(|id| link.reply(&id.into(), until));
        reply.map_err(|fault| self.failed(fault, &what(), self.limit))
    }

    fn submit<R>(
        &mut self,
        request: &Request,
        decode: fn(&RawJson) -> Result<R, qapi_types::DecodeError>,
    ) -> Result<Ticket<R>, Error> {
        self.make_ready(&request.name)?;
        match self.link.send(request, self.until()) {
            Ok(id) => {
                let slot = self.link.handler_mut().expect(id);
                Ok(Ticket { name: request.name.clone(), slot, decode })
            }
            Err(fault) => {
                let what = format!("the reply to {}", request.name);
                Err(self.failed(fault, &what, self.limit))
            }
        }
    }

    /// Fails if the connection has ended; makes it again first, if that was asked for.
    pub(super) fn make_ready(&mut self, name: &str) -> Result<(), Error> {
        if self.redial.is_some() && self.end.is_none() {
            // It may have ended since.
            self.collect()?;
        }
        let Some(end) = &self.end else { return Ok(()) };
        if self.redial.is_some() {
            return self.reconnect();
        }
        Err(Error::Ended { what: format!("the reply to {name}"), cause: end.clone() })
    }

    /// Makes an error of what went wrong; whatever cannot be mended ends the connection.
    pub(super) fn failed(&mut self, fault: Fault, what: &str, limit: Option<Duration>) -> Error {
        let limit = limit.unwrap_or(Duration::MAX);
        let mut error = fault.into_error(what, limit, self.link.handler().len());
        if let Error::Ended { cause, .. } = &mut error {
            if let Some(earlier) = self.drain() {
                *cause = earlier;
            }
            trace::ended(cause);
            self.link.handler_mut().end(cause);
            self.end.get_or_insert_with(|| cause.clone());
        }
        error
    }

    /// Reads what came before the end: replies to tickets, and events. Returns a violation among it.
    fn drain(&mut self) -> Option<End> {
        loop {
            match self.link.receive(&mut Wait::until(Some(Instant::now()))) {
                Ok(message) => self.link.keep(message),
                Err(Fault::Violated { violation, line }) => {
                    return Some(End::Violated { violation, line });
                }
                Err(_) => return None,
            }
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "a command is run once")]
fn request<C: Command>(command: C) -> Request {
    Request::of(&command)
}

impl Fault {
    /// Makes an error of this, in a wait for `what` of at most `limit`, while so many events wait.
    pub(super) fn into_error(self, what: &str, limit: Duration, events: usize) -> Error {
        let ended = |cause| Error::Ended { what: what.to_owned(), cause };
        match self {
            Self::Expired => Error::TimedOut { what: what.to_owned(), limit },
            Self::NoSpace => Error::TimedOut { what: format!("space to send for {what}"), limit },
            Self::Full => Error::Full { what: what.to_owned(), events },
            Self::Closed(Hangup::ProcessEnded) => ended(End::ProcessEnded),
            Self::Closed(Hangup::Closed | Hangup::Reset) => ended(End::Closed),
            Self::Violated { violation, line } => ended(End::Violated { violation, line }),
            Self::Read(error) | Self::Write(error) => ended(End::Stream(Arc::new(error))),
        }
    }
}

#[cfg(test)]
mod tests;
