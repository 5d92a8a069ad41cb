//! [`Transport`]: receives lines and sends messages, with a deadline for each.

use std::fmt;
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::BorrowedFd;
use std::time::Instant;

use rustix::io::Errno;
use rustix::net::sockopt::socket_domain;
use rustix::net::{AddressFamily, SendAncillaryBuffer, SendAncillaryMessage, sendmsg};

use super::stream::{Found, Interest, Look, Stream, send_flags};
use crate::protocol::{Excerpt, LineTooLong, Lines};

/// A stream with the lines that have arrived on it.
#[derive(Debug)]
pub struct Transport {
    stream: Stream,
    lines: Lines,
    /// The rest of a message that was not sent in time. It is sent before the next message, which would
    /// otherwise become part of it.
    unsent: Vec<u8>,
    /// How the connection ended, once it has.
    closed: Option<Hangup>,
}

/// One wait, which may take several lines.
///
/// After the deadline the stream is read once more, but only once: a stream of unrelated messages must not
/// prolong the wait.
#[derive(Debug)]
pub struct Wait {
    until: Option<Instant>,
    exhausted: bool,
}

impl Wait {
    /// Starts a wait until a point in time; `None` for as long as it takes.
    pub fn until(until: Option<Instant>) -> Self {
        Self { until, exhausted: false }
    }
}

/// The result of waiting for a line.
#[derive(Debug, PartialEq, Eq)]
pub enum Arrival {
    /// A line, without its end.
    Line(Vec<u8>),
    /// The line is too long; the next call continues after it.
    TooLong(LineTooLong),
    /// None came in time.
    Expired,
    /// The connection has ended.
    Closed(Hangup),
}

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hangup {
    /// The other end closed it.
    Closed,
    /// The system reset it.
    Reset,
    /// QEMU's process has ended, though something else holds the connection open.
    ProcessEnded,
}

impl fmt::Display for Hangup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Closed => "QEMU closed the connection",
            Self::Reset => "QEMU reset the connection",
            Self::ProcessEnded => "QEMU ended",
        })
    }
}

impl Transport {
    /// Takes a connected stream, whose lines may have `limit` bytes.
    pub fn new(stream: Stream, limit: usize) -> Self {
        Self { stream, lines: Lines::new(limit), unsent: Vec::new(), closed: None }
    }

    /// Waits for the next line. A line that has arrived is returned even after the deadline.
    ///
    /// # Errors
    /// * The system's error if the stream cannot be read.
    pub fn receive(&mut self, wait: &mut Wait) -> io::Result<Arrival> {
        loop {
            match self.lines.next_line() {
                Ok(Some(line)) => return Ok(Arrival::Line(line)),
                Err(error) => return Ok(Arrival::TooLong(error)),
                Ok(None) => {}
            }
            if let Some(cause) = self.closed {
                return Ok(Arrival::Closed(cause));
            }
            if wait.exhausted {
                return Ok(Arrival::Expired);
            }
            wait.exhausted = wait.until.is_some_and(|until| until <= Instant::now());
            let look = if wait.exhausted { Look::Quick } else { Look::Brief(wait.until) };
            if self.look(look)? == Came::Nothing && self.closed.is_none() {
                let ready = self.stream.wait(Interest::Read, wait.until)?;
                // The stream was quiet before the process was seen to be gone; what it wrote in between is
                // there now.
                if ready.ended && !ready.read && self.look(Look::Quick)? == Came::Nothing {
                    self.close(Hangup::ProcessEnded);
                }
            }
        }
    }

    /// Sends all of `bytes`: in one go, unless the stream is full. Reads meanwhile, as much as one message
    /// may have, so that two full streams cannot block each other. False if the time was over first; then
    /// what is left is sent before anything else.
    ///
    /// # Errors
    /// * [`BrokenPipe`](io::ErrorKind::BrokenPipe) if the other end is gone.
    /// * The system's error if the stream cannot be written.
    pub fn send(&mut self, bytes: &[u8], until: Option<Instant>) -> io::Result<bool> {
        if self.unsent.is_empty() {
            let sent = self.send_some(bytes, until)?;
            self.unsent.extend_from_slice(&bytes[sent..]);
        } else {
            self.unsent.extend_from_slice(bytes);
            let bytes = std::mem::take(&mut self.unsent);
            let sent = self.send_some(&bytes, until)?;
            self.unsent.extend_from_slice(&bytes[sent..]);
        }
        Ok(self.unsent.is_empty())
    }

    /// Sends until all is sent or the time is over; returns how much was.
    fn send_some(&mut self, bytes: &[u8], until: Option<Instant>) -> io::Result<usize> {
        let mut rest = bytes;
        while !rest.is_empty() {
            if let Some(count) = self.stream.write(rest)? {
                rest = &rest[count..];
            } else if !self.make_space(until)? {
                break;
            }
        }
        Ok(bytes.len() - rest.len())
    }

    /// Waits for space to send, and reads meanwhile; false if the time is over.
    fn make_space(&mut self, until: Option<Instant>) -> io::Result<bool> {
        if until.is_some_and(|until| until <= Instant::now()) {
            return Ok(false);
        }
        let full = self.lines.is_full();
        let interest = if full { Interest::Write } else { Interest::ReadWrite };
        let ready = self.stream.wait(interest, until)?;
        if ready.read && !full {
            self.look(Look::Quick)?;
        }
        if (ready.ended || self.closed.is_some()) && !ready.write {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(true)
    }

    /// Sends one blank with `fd` attached, which the next command can refer to. False if the time was over
    /// first.
    ///
    /// # Errors
    /// * [`Unsupported`](io::ErrorKind::Unsupported) if the stream is no Unix socket.
    /// * The system's error if it cannot be sent.
    pub fn send_fd(&mut self, fd: BorrowedFd<'_>, until: Option<Instant>) -> io::Result<bool> {
        // Not into the middle of a message.
        if !self.send(&[], until)? {
            return Ok(false);
        }
        loop {
            match self.try_send_fd(fd)? {
                true => return Ok(true),
                false if !self.make_space(until)? => return Ok(false),
                false => {}
            }
        }
    }

    fn try_send_fd(&mut self, fd: BorrowedFd<'_>) -> io::Result<bool> {
        match self.stream.as_socket() {
            Some(socket) => send_fd(socket, fd),
            None => Err(no_descriptors()),
        }
    }

    /// Returns an excerpt of the incomplete last line.
    pub fn unfinished(&self) -> Excerpt {
        self.lines.unfinished()
    }

    /// Reads what the other end sent before it closed the connection.
    pub fn read_last_words(&mut self) {
        // If it cannot be read, only evidence is missing.
        while !self.lines.is_full() && matches!(self.look(Look::Quick), Ok(Came::Data)) {}
    }

    /// Tells the other end that nothing more will be sent; lines can still be received.
    ///
    /// # Errors
    /// * The system's error.
    pub fn finish(&mut self) -> io::Result<()> {
        self.stream.finish()
    }

    /// Records how the connection ended, unless it is known already.
    fn close(&mut self, cause: Hangup) {
        self.closed.get_or_insert(cause);
    }

    /// Returns how the connection ended, if it has.
    pub fn closed(&self) -> Option<Hangup> {
        self.closed
    }

    /// Reads once.
    fn look(&mut self, look: Look) -> io::Result<Came> {
        match self.stream.read(&mut self.lines, look)? {
            Found::Data => Ok(Came::Data),
            Found::Nothing => Ok(Came::Nothing),
            Found::End(cause) => {
                self.close(cause);
                Ok(Came::Nothing)
            }
        }
    }
}

/// Whether reading brought something.
#[derive(Debug, PartialEq, Eq)]
enum Came {
    Data,
    Nothing,
}

/// Sends one blank with a descriptor over a socket; false if there is no space.
pub(crate) fn send_fd(socket: BorrowedFd<'_>, fd: BorrowedFd<'_>) -> io::Result<bool> {
    // Over TCP the kernel would send the blank and silently drop the descriptor.
    if socket_domain(socket)? != AddressFamily::UNIX {
        return Err(no_descriptors());
    }
    let fds = [fd];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    loop {
        let mut control = SendAncillaryBuffer::new(&mut space);
        control.push(SendAncillaryMessage::ScmRights(&fds));
        match sendmsg(socket, &[IoSlice::new(b" ")], &mut control, send_flags()) {
            Ok(_) => return Ok(true),
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => return Ok(false),
            Err(errno) => return Err(errno.into()),
        }
    }
}

pub(crate) fn no_descriptors() -> io::Error {
    io::Error::new(io::ErrorKind::Unsupported, "only a Unix socket passes descriptors")
}
