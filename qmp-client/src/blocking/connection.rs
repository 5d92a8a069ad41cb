//! [`Connection`]: messages over a [`Stream`], checked, and what a [`Handler`] makes of them.

use std::io;
use std::os::fd::BorrowedFd;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::stream::Stream;
use super::transport::{Arrival, Hangup, Transport, Wait};
use crate::protocol::{
    Admission, Conversation, Direction, Event, Excerpt, Greeting, Limits, Message, Reply, Request,
    SENTINEL, Violation, encode_request, is_synchronized, read, synchronization, text, with_line,
};

/// What a program does with the messages of its [`Connection`].
pub trait Handler {
    /// Is told of every message as it is sent, and as it was received, before it is checked. What is
    /// received is JSON.
    fn message(&mut self, direction: Direction, message: &[u8]);

    /// Is told of an event, before anybody takes it; `length` is that of its message, in bytes.
    fn arrived(&mut self, event: &Event, length: usize) {
        let _ = (event, length);
    }

    /// Takes an event that nobody waits for.
    fn keep(&mut self, event: Event, length: usize);

    /// Takes a reply that nobody waits for. Does nothing by default.
    fn late(&mut self, reply: Reply) {
        drop(reply);
    }

    /// Returns whether [`keep`](Self::keep) has no space; then nothing is received.
    fn is_full(&self) -> bool {
        false
    }
}

/// Why nothing was sent or received.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The message did not come in time.
    #[error("it did not come in time")]
    Expired,
    /// There was no space to send in time.
    #[error("there was no space to send in time")]
    NoSpace,
    /// The connection has ended.
    #[error("{0}")]
    Closed(Hangup),
    /// A line is no message of a QMP server, or none that is allowed at this point. The next call continues
    /// after it.
    #[error("a line is {violation}: {line}")]
    Violated {
        /// How it violates the protocol.
        violation: Violation,
        /// The line.
        line: Excerpt,
    },
    /// The handler has no space for events.
    #[error("there is no space for more events")]
    Full,
    /// The stream cannot be read.
    #[error("read the stream")]
    Read(#[source] io::Error),
    /// The stream cannot be written.
    #[error("write to the stream")]
    Write(#[source] io::Error),
}

/// A connection to a QMP server, below the level of a [`Client`](super::Client): for programs that treat
/// messages, events and errors in their own way.
#[derive(Debug)]
pub struct Connection<H> {
    transport: Transport,
    conversation: Conversation,
    handler: H,
    limits: Limits,
    /// How long the message received last was, in bytes.
    length: usize,
}

impl<H: Handler> Connection<H> {
    /// Takes a stream on which nothing was said yet.
    pub fn new(stream: Stream, conversation: Conversation, handler: H, limits: Limits) -> Self {
        let transport = Transport::new(stream, limits.bytes);
        Self { transport, conversation, handler, limits, length: 0 }
    }

    /// Goes on over another stream, with the same handler.
    pub(super) fn replace(&mut self, stream: Stream, conversation: Conversation) {
        self.transport = Transport::new(stream, self.limits.bytes);
        self.conversation.reconnected(conversation);
    }

    /// Returns the handler.
    pub fn handler(&self) -> &H {
        &self.handler
    }

    /// Returns the handler.
    pub fn handler_mut(&mut self) -> &mut H {
        &mut self.handler
    }

    /// Returns the transport.
    pub fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Returns what decides which messages may come.
    pub fn conversation(&mut self) -> &mut Conversation {
        &mut self.conversation
    }

    /// Sends a request, and returns its id.
    ///
    /// # Errors
    /// * [`Fault::NoSpace`] if there is none in time. The rest is sent before anything else.
    /// * [`Fault::Closed`] if the connection has ended. What came before can still be received.
    /// * [`Fault::Write`] if the stream fails.
    pub fn send(&mut self, request: &Request, until: Option<Instant>) -> Result<u64, Fault> {
        let id = self.conversation.ids().take();
        self.send_bytes(&encode_request(request, id), until)?;
        Ok(id)
    }

    /// Sends bytes.
    ///
    /// # Errors
    /// * As for [`send`](Self::send).
    pub fn send_bytes(&mut self, bytes: &[u8], until: Option<Instant>) -> Result<(), Fault> {
        self.handler.message(Direction::Sent, bytes);
        if let Some(cause) = self.transport.closed() {
            return Err(Fault::Closed(cause));
        }
        match self.transport.send(bytes, until) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::NoSpace),
            // Keeps our end open: what QEMU sent before it ended can still be read.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.transport.read_last_words();
                Err(Fault::Closed(Hangup::Closed))
            }
            Err(error) => Err(Fault::Write(error)),
        }
    }

    /// Sends a descriptor, for a `getfd` or `add-fd` that follows.
    ///
    /// # Errors
    /// * [`Fault::NoSpace`] if there is none in time.
    /// * [`Fault::Write`] if it cannot be sent, as over anything but a Unix socket.
    pub fn send_fd(&mut self, fd: BorrowedFd<'_>, until: Option<Instant>) -> Result<(), Fault> {
        match self.transport.send_fd(fd, until) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::NoSpace),
            Err(error) => Err(Fault::Write(error)),
        }
    }

    /// Waits for the next message of any kind.
    ///
    /// # Errors
    /// * [`Fault::Expired`] if none comes in time.
    /// * [`Fault::Closed`] if the connection ends.
    /// * [`Fault::Violated`] if a line is not a valid message, or not allowed at this point. The next call
    ///   continues after it.
    /// * [`Fault::Full`] if the handler is.
    /// * [`Fault::Read`] if the stream fails.
    pub fn receive(&mut self, wait: &mut Wait) -> Result<Message, Fault> {
        loop {
            if self.handler.is_full() {
                return Err(Fault::Full);
            }
            let violated =
                |violation, line: &[u8]| Fault::Violated { violation, line: Excerpt::of(line) };
            let line = text(self.line(wait)?);
            let line = line.map_err(|(violation, line)| violated(violation, &line))?;
            let tell = || self.handler.message(Direction::Received, line.as_bytes());
            let message = read(&line, &self.limits, tell)
                .and_then(|message| Ok((self.conversation.admit(&message)?, message)));
            let message = message.map_err(|violation| violated(violation, line.as_bytes()))?;
            let (Admission::Ours, message) = message else { continue };
            self.length = line.len();
            let message = with_line(message, line);
            if let Message::Event(event) = &message {
                self.handler.arrived(event, self.length);
            }
            return Ok(message);
        }
    }

    /// Gives the handler the message that was received last.
    pub fn keep(&mut self, message: Message) {
        match message {
            Message::Event(event) => self.handler.keep(event, self.length),
            Message::Reply(reply) => self.handler.late(reply),
            Message::Greeting(_) => {}
        }
    }

    /// Waits for the greeting; the handler keeps events that come before it.
    ///
    /// # Errors
    /// * As for [`receive`](Self::receive).
    pub fn greeting(&mut self, until: Option<Instant>) -> Result<Greeting, Fault> {
        let mut wait = Wait::until(until);
        loop {
            match self.receive(&mut wait)? {
                Message::Greeting(greeting) => return Ok(greeting),
                other => self.keep(other),
            }
        }
    }

    /// Waits for the reply to the command `id`, and returns it; the handler keeps everything else. An error
    /// without an id is taken for that reply: QEMU could not read the command. With null as id, only such an
    /// error is.
    ///
    /// # Errors
    /// * As for [`receive`](Self::receive).
    pub fn reply(&mut self, id: &Value, until: Option<Instant>) -> Result<Reply, Fault> {
        let mut wait = Wait::until(until);
        loop {
            match self.receive(&mut wait)? {
                Message::Reply(reply) if reply.id.as_ref().unwrap_or(&Value::Null) == id => {
                    return Ok(reply);
                }
                Message::Reply(reply) if reply.is_about_any() => {
                    self.conversation.blame(id);
                    return Ok(reply);
                }
                other => self.keep(other),
            }
        }
    }

    /// Skips further errors without an id, if there may be some: everything before the reply to the command
    /// `name`, which must not exist.
    ///
    /// # Errors
    /// * As for [`send`](Self::send) and [`receive`](Self::receive).
    pub fn settle(&mut self, name: &str, until: Option<Instant>) -> Result<(), Fault> {
        if !self.conversation.is_unsettled() {
            return Ok(());
        }
        let id = self.send(&Request::new(name, Value::Null), until)?;
        let mut wait = Wait::until(until);
        loop {
            match self.receive(&mut wait)? {
                Message::Reply(reply) if reply.id == Some(id.into()) => break,
                other => self.keep(other),
            }
        }
        self.conversation.settle();
        Ok(())
    }

    /// Resets the parser of a guest agent, and skips what it still had to say to others.
    ///
    /// # Errors
    /// * As for [`send`](Self::send) and [`receive`](Self::receive).
    pub fn synchronize(&mut self, until: Option<Instant>) -> Result<(), Fault> {
        let token = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos();
        self.send_bytes(&synchronization(token), until)?;
        let mut wait = Wait::until(until);
        loop {
            let line = match self.line(&mut wait) {
                Ok(line) => line,
                // Of somebody else.
                Err(Fault::Violated { .. }) => continue,
                Err(fault) => return Err(fault),
            };
            let Some(at) = line.iter().rposition(|byte| *byte == SENTINEL) else { continue };
            self.handler.message(Direction::Received, &line[at + 1..]);
            if is_synchronized(&line[at + 1..], token) {
                return Ok(());
            }
        }
    }

    /// Tells the other end that nothing more will be sent.
    ///
    /// # Errors
    /// * [`Fault::Write`] if the system refuses.
    pub fn finish(&mut self) -> Result<(), Fault> {
        self.transport.finish().map_err(Fault::Write)
    }

    /// Waits for the next line that is not blank.
    fn line(&mut self, wait: &mut Wait) -> Result<Vec<u8>, Fault> {
        loop {
            match self.transport.receive(wait).map_err(Fault::Read)? {
                // White space between messages is no message.
                Arrival::Line(line) if line.trim_ascii().is_empty() => {}
                Arrival::Line(line) => return Ok(line),
                Arrival::TooLong(error) => {
                    let (limit, came) = (error.limit, error.line.total());
                    let violation = Violation::TooLong { limit, came };
                    return Err(Fault::Violated { violation, line: error.line });
                }
                Arrival::Expired => return Err(Fault::Expired),
                Arrival::Closed(cause) => return Err(Fault::Closed(cause)),
            }
        }
    }
}
