//! [`Connect`]: waits for the greeting and negotiates.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::client::{Client, Parts};
use super::connection::{Connection, Fault, Handler};
use super::inbox::Inbox;
use super::reconnect::Redial;
use super::stream::{IntoStream, Stream};
use crate::buffer::Buffer;
use crate::error::{Error, returned};
use crate::protocol::{Conversation, Greeting, Limits, Request};

/// Who is at the other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    Qemu,
    GuestAgent,
}

/// How to connect.
#[derive(Debug, Clone)]
#[must_use = "it does nothing until it is given a stream"]
pub struct Connect {
    server: Server,
    limit: Option<Duration>,
    greeting: Duration,
    oob: bool,
    events: Buffer,
    limits: Limits,
}

impl Default for Connect {
    fn default() -> Self {
        let minute = Duration::from_secs(60);
        Self {
            server: Server::Qemu,
            limit: Some(minute),
            greeting: minute,
            oob: false,
            events: Buffer::default(),
            limits: Limits::default(),
        }
    }
}

impl Connect {
    /// Allows a minute for the greeting and for each command, and buffers events as [`Buffer::default`] does.
    pub fn new() -> Self {
        Self::default()
    }

    /// Expects QEMU's guest agent at the other end: it does not greet, and sends no events.
    ///
    /// What it still had to say to others is skipped, by `guest-sync-delimited`. If nothing answers, it does
    /// not run in the guest; what was sent waits there until it does.
    pub fn guest_agent() -> Self {
        Self { server: Server::GuestAgent, ..Self::default() }
    }

    /// Sets how long each command may take; `None` for as long as it takes.
    pub fn command_limit(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets how long the greeting and the negotiation may take, and a connection that is made again.
    pub fn greeting_limit(mut self, limit: Duration) -> Self {
        self.greeting = limit;
        self
    }

    /// Enables commands out of band, if QEMU offers them: see
    /// [`run_out_of_band`](Client::run_out_of_band).
    pub fn out_of_band(mut self) -> Self {
        self.oob = true;
        self
    }

    /// Sets how the client buffers events.
    pub fn events(mut self, buffer: Buffer) -> Self {
        self.events = buffer;
        self
    }

    /// Sets how long a message from QEMU may be, in bytes; 128 MiB at first. A longer one ends the connection.
    ///
    /// As long as that is what an endless line takes of memory.
    pub fn max_message(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    /// Sets how many levels of lists and objects a message may nest; 20,000 at first. A command whose reply
    /// nests deeper fails with [`Error::TooBig`], and the connection goes on.
    ///
    /// `query-block` nests a level for each image of a backing chain. A typed reply of any depth needs no
    /// more stack than half a mebibyte of the caller's, and a thread for each 64 levels; a
    /// `serde_json::Value` may nest 512 levels in any case.
    pub fn max_depth(mut self, levels: usize) -> Self {
        self.limits.depth = levels;
        self
    }

    /// Sets how many members and elements a message may have; 16,777,216 at first. A command whose reply has
    /// more fails with [`Error::TooBig`], and the connection goes on.
    ///
    /// A `serde_json::Value` takes up to forty times the memory of its text.
    pub fn max_values(mut self, values: usize) -> Self {
        self.limits.values = values;
        self
    }

    /// Connects over a stream: a `UnixStream`, a `TcpStream`, or any other [`Stream`].
    ///
    /// Events that come before the greeting or during the negotiation are queued as all others.
    ///
    /// # Errors
    /// * [`Error::TimedOut`] if QEMU does not greet and negotiate in time.
    /// * [`Error::Ended`] if the connection ends before, the other end does not speak QMP, or the stream
    ///   cannot be set up.
    /// * [`Error::Refused`] if QEMU refuses to negotiate.
    pub fn stream(self, stream: impl IntoStream) -> Result<Client, Error> {
        let stream = stream.into_stream().map_err(|error| Error::Ended {
            what: self.awaited().to_owned(),
            cause: crate::End::Stream(Arc::new(error)),
        })?;
        let mut link =
            Connection::new(stream, self.conversation(), Inbox::new(self.events), self.limits);
        let (greeting, oob) = self.negotiate(&mut link)?;
        Ok(Client::new(Parts { link, greeting, oob, limit: self.limit, redial: None }))
    }

    /// Connects over a stream that `dial` makes, and again whenever the connection was lost.
    ///
    /// A command in flight fails with [`Error::Ended`] then: nobody knows whether it took effect. The next
    /// command or wait for an event calls `dial`, until it succeeds or the
    /// [limit](Self::greeting_limit) is over, and negotiates. Then `restore` is called, which brings QEMU
    /// and the program to the state that the program expects; it is not called for the first connection.
    /// Waits for events go on; the first event of the new connection comes after [`Error::Reconnected`].
    ///
    /// ```no_run
    /// use std::os::unix::net::UnixStream;
    ///
    /// use qapi_types::cmd;
    /// use qmp_client::blocking::Connect;
    ///
    /// let dial = || UnixStream::connect("/run/qemu/vm0.qmp");
    /// let client = Connect::new().reconnecting(dial, |client| {
    ///     // Jobs that ended meanwhile have sent their events to nobody.
    ///     let jobs = client.run(cmd::QueryJobs::new())?;
    ///     println!("{} jobs are left", jobs.len());
    ///     Ok(())
    /// })?;
    /// # Ok::<_, qmp_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// * [`Error::Connect`] if `dial` does not succeed in time.
    /// * As for [`stream`](Self::stream).
    pub fn reconnecting<S: IntoStream>(
        self,
        mut dial: impl FnMut() -> io::Result<S> + Send + 'static,
        restore: impl FnMut(&mut Client) -> Result<(), Error> + Send + 'static,
    ) -> Result<Client, Error> {
        let mut redial = Redial {
            connect: self,
            dial: Box::new(move || dial()?.into_stream()),
            restore: Box::new(restore),
        };
        let stream = redial.dial()?;
        let mut client = redial.connect.clone().stream(stream)?;
        client.set_redial(redial);
        Ok(client)
    }

    pub(super) fn conversation(&self) -> Conversation {
        match self.server {
            Server::Qemu => Conversation::default(),
            Server::GuestAgent => Conversation::without_greeting(),
        }
    }

    fn awaited(&self) -> &'static str {
        match self.server {
            Server::Qemu => "the greeting",
            Server::GuestAgent => "the guest agent",
        }
    }

    pub(super) fn limit(&self) -> Duration {
        self.greeting
    }

    /// Returns the greeting and whether commands may run out of band.
    pub(super) fn negotiate<H: Handler>(
        &self,
        link: &mut Connection<H>,
    ) -> Result<(Option<Greeting>, bool), Error> {
        let until = Instant::now().checked_add(self.greeting);
        let failed = |what: &str, fault: Fault| fault.into_error(what, self.greeting, 0);
        if self.server == Server::GuestAgent {
            let synchronized = link.synchronize(until);
            synchronized.map_err(|fault| failed(self.awaited(), fault))?;
            return Ok((None, false));
        }
        let greeting = link.greeting(until).map_err(|fault| failed(self.awaited(), fault))?;
        let oob = self.oob && greeting.offers_oob();
        let arguments = if oob { json!({ "enable": ["oob"] }) } else { Value::Null };
        let request = Request::new("qmp_capabilities", arguments);
        let reply = link.send(&request, until).and_then(|id| link.reply(&id.into(), until));
        let reply = reply.map_err(|fault| failed("the reply to qmp_capabilities", fault))?;
        returned(&request.name, reply)?;
        Ok((Some(greeting), oob))
    }

    /// Goes on with a connection over another stream.
    pub(super) fn resume<H: Handler>(
        &self,
        link: &mut Connection<H>,
        stream: Stream,
    ) -> Result<(Option<Greeting>, bool), Error> {
        link.replace(stream, self.conversation());
        self.negotiate(link)
    }
}
