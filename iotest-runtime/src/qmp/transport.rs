//! The socket: receives lines and sends messages, with a deadline for each.

use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use iotest_exec::deadline::Deadline;
use iotest_exec::excerpt::Excerpt;
use iotest_exec::lines::{LineBuffer, LineTooLong};
use iotest_exec::process::poll::{self, Interest};
use qmp_client::protocol::MAX_MESSAGE;
use rustix::buffer::spare_capacity;
use rustix::io::{Errno, ioctl_fionbio};
use rustix::net::sockopt::{Timeout, set_socket_timeout, socket_domain};
use rustix::net::{
    AddressFamily, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, recv, send,
    sendmsg,
};

use crate::qmp::error::CLOSED;

/// The read timeout of the socket. Most replies come sooner, with one system call; after it, the socket
/// is polled together with the end of the process.
const READ_TIMEOUT: Duration = Duration::from_millis(10);

/// How many bytes are read at once.
const CHUNK: usize = 64 * 1024;

/// One end of a stream socket, with the lines that have arrived on it.
#[derive(Debug)]
pub(crate) struct Transport {
    /// It blocks, but no longer than a [`READ_TIMEOUT`].
    stream: OwnedFd,
    lines: LineBuffer,
    /// The rest of a message that was not sent in time. It is sent before the next message, which would
    /// otherwise become part of it.
    unsent: Vec<u8>,
    /// Becomes readable when QEMU's process ends. A child of that process may keep the socket open, so
    /// the end of the stream is not enough.
    peer: Option<OwnedFd>,
    /// How the connection ended, once it has.
    closed: Option<String>,
}

/// One wait, which may take several lines.
///
/// After the deadline the socket is read once more, but only once: a stream of unrelated messages must
/// not prolong the wait.
#[derive(Debug)]
pub(crate) struct Wait {
    deadline: Deadline,
    exhausted: bool,
}

impl Wait {
    pub(crate) fn until(deadline: Deadline) -> Self {
        Self { deadline, exhausted: false }
    }

    pub(crate) fn deadline(&self) -> Deadline {
        self.deadline
    }
}

/// The result of waiting for a line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    Line(Vec<u8>),
    /// The line is too long; the next call continues after it.
    TooLong(LineTooLong),
    Expired,
    /// The connection ended, with the cause.
    Closed(String),
}

/// How to read the socket once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Read {
    /// It returns at once.
    Quick,
    /// It lasts up to a [`READ_TIMEOUT`] if there is nothing to read yet.
    Blocking,
}

/// The result of reading the socket once.
#[derive(Debug, PartialEq, Eq)]
enum Look {
    Data,
    Nothing,
}

impl Transport {
    /// Takes a connected stream socket, whatever its family.
    pub(crate) fn new(stream: impl Into<OwnedFd>, peer: Option<OwnedFd>) -> io::Result<Self> {
        let stream = stream.into();
        ioctl_fionbio(&stream, false)?;
        set_socket_timeout(&stream, Timeout::Recv, Some(READ_TIMEOUT))?;
        Ok(Self {
            stream,
            lines: LineBuffer::new(MAX_MESSAGE),
            unsent: Vec::new(),
            peer,
            closed: None,
        })
    }

    /// Waits for the next line. A line that has arrived is returned even after the deadline.
    pub(crate) fn receive(&mut self, wait: &mut Wait) -> io::Result<Arrival> {
        loop {
            match self.lines.next_line() {
                Ok(Some(line)) => return Ok(Arrival::Line(line)),
                Err(error) => return Ok(Arrival::TooLong(error)),
                Ok(None) => {}
            }
            if let Some(cause) = &self.closed {
                return Ok(Arrival::Closed(cause.clone()));
            }
            if wait.exhausted {
                return Ok(Arrival::Expired);
            }
            let left = wait.deadline.remaining();
            wait.exhausted = left.is_zero();
            let read = if left > READ_TIMEOUT { Read::Blocking } else { Read::Quick };
            if self.look(read)? == Look::Nothing && self.closed.is_none() {
                let [socket, peer] = self.wait(Interest::Read, wait.deadline)?;
                // The socket was quiet before the process was seen to be gone; what it wrote in
                // between is there now.
                if peer.read && !socket.read && self.look(Read::Quick)? == Look::Nothing {
                    self.close("QEMU ended");
                }
            }
        }
    }

    /// Sends all of `bytes`: in one go, unless the socket is full. Reads meanwhile, as much as one
    /// message may have, so that two full sockets cannot block each other. False if `deadline`
    /// expired first; then what is left is sent before anything else.
    pub(crate) fn send(&mut self, bytes: &[u8], deadline: Deadline) -> io::Result<bool> {
        if self.unsent.is_empty() {
            let sent = self.send_some(bytes, deadline)?;
            self.unsent.extend_from_slice(&bytes[sent..]);
        } else {
            self.unsent.extend_from_slice(bytes);
            let bytes = std::mem::take(&mut self.unsent);
            let sent = self.send_some(&bytes, deadline)?;
            self.unsent.extend_from_slice(&bytes[sent..]);
        }
        Ok(self.unsent.is_empty())
    }

    /// Sends until all is sent or `deadline` has expired; returns how much was.
    fn send_some(&mut self, bytes: &[u8], deadline: Deadline) -> io::Result<usize> {
        let mut rest = bytes;
        while !rest.is_empty() {
            match send(&self.stream, rest, SendFlags::DONTWAIT | SendFlags::NOSIGNAL) {
                Ok(count) => rest = &rest[count..],
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => {
                    if deadline.expired() {
                        break;
                    }
                    let [socket, peer] = self.wait(self.while_sending(), deadline)?;
                    if socket.read && !self.lines.is_full() {
                        self.look(Read::Quick)?;
                    }
                    if peer.read && !socket.write {
                        return Err(io::ErrorKind::BrokenPipe.into());
                    }
                }
                Err(errno) => return Err(errno.into()),
            }
        }
        Ok(bytes.len() - rest.len())
    }

    /// Sends one blank with `fd` attached, which the next command can refer to. False if
    /// `deadline` expired first.
    pub(crate) fn send_fd(&mut self, fd: BorrowedFd<'_>, deadline: Deadline) -> io::Result<bool> {
        // Over TCP the kernel would send the blank and silently drop the descriptor.
        if socket_domain(&self.stream)? != AddressFamily::UNIX {
            let why = "only a Unix socket passes descriptors";
            return Err(io::Error::new(io::ErrorKind::Unsupported, why));
        }
        let fds = [fd];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        loop {
            let mut control = SendAncillaryBuffer::new(&mut space);
            control.push(SendAncillaryMessage::ScmRights(&fds));
            let blank = [IoSlice::new(b" ")];
            let flags = SendFlags::DONTWAIT | SendFlags::NOSIGNAL;
            match sendmsg(&self.stream, &blank, &mut control, flags) {
                Ok(_) => return Ok(true),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) if deadline.expired() => return Ok(false),
                Err(Errno::AGAIN) => {
                    let [socket, _] = self.wait(self.while_sending(), deadline)?;
                    if socket.read && !self.lines.is_full() {
                        self.look(Read::Quick)?;
                    }
                }
                Err(errno) => return Err(errno.into()),
            }
        }
    }

    /// Returns the incomplete last line.
    pub(crate) fn unfinished(&self) -> Excerpt {
        self.lines.unfinished()
    }

    /// Reads what the other end sent before it closed the connection.
    pub(crate) fn read_last_words(&mut self) {
        // If it cannot be read, only evidence is missing.
        while !self.lines.is_full() && matches!(self.look(Read::Quick), Ok(Look::Data)) {}
    }

    /// Records how the connection ended, unless it is known already.
    pub(crate) fn close(&mut self, cause: &str) {
        self.closed.get_or_insert_with(|| cause.to_owned());
    }

    /// Returns how the connection ended, if it has.
    pub(crate) fn closed(&self) -> Option<&str> {
        self.closed.as_deref()
    }

    /// What is waited for while there is something to send.
    fn while_sending(&self) -> Interest {
        if self.lines.is_full() { Interest::Write } else { Interest::ReadWrite }
    }

    fn wait(&self, interest: Interest, deadline: Deadline) -> io::Result<[poll::Ready; 2]> {
        let mut fds = vec![(self.stream.as_fd(), interest)];
        fds.extend(self.peer.as_ref().map(|peer| (peer.as_fd(), Interest::Read)));
        let ready = poll::wait(&fds, deadline)?;
        Ok([ready[0], ready.get(1).copied().unwrap_or_default()])
    }

    /// Reads once.
    fn look(&mut self, read: Read) -> io::Result<Look> {
        let flags = match read {
            Read::Quick => RecvFlags::DONTWAIT,
            Read::Blocking => RecvFlags::empty(),
        };
        let Self { stream, lines, .. } = self;
        loop {
            match lines.fill(CHUNK, |buffer| recv(&*stream, spare_capacity(buffer), flags)) {
                Ok((_, 0)) => {
                    self.close(CLOSED);
                    return Ok(Look::Nothing);
                }
                Ok(_) => return Ok(Look::Data),
                Err(Errno::AGAIN) => return Ok(Look::Nothing),
                // Frequent signals must not prolong the wait: the deadline is checked first.
                Err(Errno::INTR) if read == Read::Blocking => return Ok(Look::Nothing),
                Err(Errno::INTR) => {}
                Err(Errno::CONNRESET) => {
                    self.close("QEMU reset the connection");
                    return Ok(Look::Nothing);
                }
                Err(errno) => return Err(errno.into()),
            }
        }
    }
}

#[cfg(test)]
mod tests;
