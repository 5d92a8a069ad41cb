//! [`Connection`]: messages over a [`Stream`], checked, and what a [`Handler`] makes of them.

use std::io;
use std::os::fd::BorrowedFd;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::stream::Stream;
use super::transport::{Arrival, Hangup, Transport, Wait};
use crate::protocol::{
    Answer, Conversation, Direction, Excerpt, Greeting, Incoming, QmpEvent, Request, SENTINEL,
    Violation, decode, encode, synchronization,
};

/// What a program does with the messages of its [`Connection`].
pub trait Handler {
    /// Is told of every message when it is sent, and when it has been received, before it is checked. `bytes`
    /// is the message as text.
    fn message(&mut self, direction: Direction, message: &Value, bytes: &[u8]);

    /// Is told of an event, before anybody takes it; `length` is that of its message, in bytes.
    fn arrived(&mut self, event: &QmpEvent, length: usize) {
        let _ = (event, length);
    }

    /// Takes an event that nobody waits for.
    fn keep(&mut self, event: QmpEvent, length: usize);

    /// Takes a reply that nobody waits for. Does nothing by default.
    fn late(&mut self, answer: Answer) {
        drop(answer);
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
    /// How long the message received last was, in bytes.
    length: usize,
}

impl<H: Handler> Connection<H> {
    /// Takes a stream on which nothing was said yet.
    pub fn new(stream: Stream, conversation: Conversation, handler: H) -> Self {
        Self { transport: Transport::new(stream), conversation, handler, length: 0 }
    }

    /// Goes on over another stream, with the same handler.
    pub(super) fn replace(&mut self, stream: Stream, conversation: Conversation) {
        self.transport = Transport::new(stream);
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
        let message = request.to_message(id);
        self.send_bytes(&encode(&message), &message, until)?;
        Ok(id)
    }

    /// Sends bytes; the handler is told of them as `message`.
    ///
    /// # Errors
    /// * As for [`send`](Self::send).
    pub fn send_bytes(
        &mut self,
        bytes: &[u8],
        message: &Value,
        until: Option<Instant>,
    ) -> Result<(), Fault> {
        self.handler.message(Direction::Sent, message, bytes);
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
    pub fn receive(&mut self, wait: &mut Wait) -> Result<Incoming, Fault> {
        if self.handler.is_full() {
            return Err(Fault::Full);
        }
        let line = self.line(wait)?;
        let violated = |violation| Fault::Violated { violation, line: Excerpt::of(&line) };
        let value = decode(&line).map_err(violated)?;
        self.handler.message(Direction::Received, &value, &line);
        let message = Incoming::of(value).and_then(|message| self.conversation.admit(message));
        let message = message.map_err(violated)?;
        self.length = line.len();
        if let Incoming::Event(event) = &message {
            self.handler.arrived(event, line.len());
        }
        Ok(message)
    }

    /// Gives the handler the message that was received last.
    pub fn keep(&mut self, message: Incoming) {
        match message {
            Incoming::Event(event) => self.handler.keep(event, self.length),
            Incoming::Reply(answer) => self.handler.late(answer),
            Incoming::Greeting(_) => {}
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
                Incoming::Greeting(greeting) => return Ok(greeting),
                other => self.keep(other),
            }
        }
    }

    /// Waits for the reply to the command `id`, and returns it without the id; the handler keeps everything
    /// else. An error without an id is taken for that reply: QEMU could not read the command.
    ///
    /// # Errors
    /// * As for [`receive`](Self::receive).
    pub fn reply(&mut self, id: &Value, until: Option<Instant>) -> Result<Value, Fault> {
        let mut wait = Wait::until(until);
        loop {
            match self.receive(&mut wait)? {
                Incoming::Reply(answer) if answer.id == *id => return Ok(answer.message),
                Incoming::Reply(answer) if answer.is_about_any() => {
                    self.conversation.blame(id);
                    return Ok(answer.message);
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
                Incoming::Reply(answer) if answer.id == id => break,
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
        let (message, bytes) = synchronization(token);
        self.send_bytes(&bytes, &message, until)?;
        let mut wait = Wait::until(until);
        loop {
            let line = match self.line(&mut wait) {
                Ok(line) => line,
                // Of somebody else.
                Err(Fault::Violated { .. }) => continue,
                Err(fault) => return Err(fault),
            };
            let Some(at) = line.iter().rposition(|byte| *byte == SENTINEL) else { continue };
            let Ok(value) = decode(&line[at + 1..]) else { continue };
            self.handler.message(Direction::Received, &value, &line[at + 1..]);
            if value["return"] == token {
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
