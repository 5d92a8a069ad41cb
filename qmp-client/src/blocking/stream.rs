//! [`Stream`]: what a connection reads from and writes to.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use rustix::buffer::spare_capacity;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::{Errno, ioctl_fionbio};
use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{RecvFlags, SendFlags, Shutdown, recv, send, shutdown};

use super::threaded::Threaded;
use super::transport::Hangup;
use crate::protocol::Lines;

/// The read timeout of a socket. Most replies come sooner, with one system call; after it, the socket is
/// polled together with the end of the process.
const READ_TIMEOUT: Duration = Duration::from_millis(10);

/// How many bytes are read at once.
pub(super) const CHUNK: usize = 64 << 10;

/// The two directions of a connection.
///
/// A socket becomes one by [`IntoStream`].
pub struct Stream {
    ends: Ends,
    /// Becomes readable when QEMU's process ends.
    process: Option<OwnedFd>,
}

enum Ends {
    /// It blocks, but no longer than a [`READ_TIMEOUT`].
    Socket(OwnedFd),
    /// They do not block.
    Pipes {
        input: OwnedFd,
        output: Option<OwnedFd>,
    },
    Threaded(Threaded),
}

/// What can be read from and written to as a connection.
pub trait IntoStream {
    /// Makes the stream.
    ///
    /// # Errors
    /// * The system's error if the descriptor cannot be set up.
    fn into_stream(self) -> io::Result<Stream>;
}

impl IntoStream for Stream {
    fn into_stream(self) -> io::Result<Stream> {
        Ok(self)
    }
}

impl IntoStream for UnixStream {
    fn into_stream(self) -> io::Result<Stream> {
        Stream::socket(self)
    }
}

impl IntoStream for TcpStream {
    fn into_stream(self) -> io::Result<Stream> {
        // A command is one small packet, and its reply is waited for.
        self.set_nodelay(true)?;
        Stream::socket(self)
    }
}

/// How to read once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// It returns at once.
    Quick,
    /// It may wait a little for something to come, but not longer than until then, if that is given.
    Brief(Option<Instant>),
}

/// The result of reading once.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Data,
    Nothing,
    End(Hangup),
}

/// What to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Interest {
    Read,
    Write,
    ReadWrite,
}

/// What has come of a wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Ready {
    pub(super) read: bool,
    pub(super) write: bool,
    /// QEMU's process has ended.
    pub(super) ended: bool,
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.ends {
            Ends::Socket(_) => "Stream::Socket",
            Ends::Pipes { .. } => "Stream::Pipes",
            Ends::Threaded(_) => "Stream::Threaded",
        })
    }
}

impl Stream {
    /// Makes one of a connected stream socket of any family. It becomes blocking, with a read timeout.
    ///
    /// # Errors
    /// * The system's error if it is no socket.
    pub fn socket(socket: impl Into<OwnedFd>) -> io::Result<Self> {
        let socket = socket.into();
        ioctl_fionbio(&socket, false)?;
        set_socket_timeout(&socket, Timeout::Recv, Some(READ_TIMEOUT))?;
        Ok(Self::of(Ends::Socket(socket)))
    }

    /// Makes one of two pipes, such as those of a child: `input` is read, `output` written. Both become
    /// non-blocking, also for whoever shares them.
    ///
    /// # Errors
    /// * The system's error if they cannot be set up.
    pub fn pipes(input: impl Into<OwnedFd>, output: impl Into<OwnedFd>) -> io::Result<Self> {
        let (input, output) = (input.into(), output.into());
        ioctl_fionbio(&input, true)?;
        ioctl_fionbio(&output, true)?;
        Ok(Self::of(Ends::Pipes { input, output: Some(output) }))
    }

    /// Makes one of anything that can be read and written, such as a TLS session that was split.
    ///
    /// A thread reads it, until it ends or fails, so that waits for replies and events have deadlines.
    /// Sending waits as long as `output` does.
    ///
    /// # Errors
    /// * The system's error if the thread cannot be started.
    pub fn read_write(
        input: impl Read + Send + 'static,
        output: impl Write + Send + 'static,
    ) -> io::Result<Self> {
        Ok(Self::of(Ends::Threaded(Threaded::start(input, output)?)))
    }

    fn of(ends: Ends) -> Self {
        Self { ends, process: None }
    }

    /// Ends the connection also when `process` becomes readable, such as a pidfd of QEMU: a child of QEMU
    /// may keep the stream open. Without effect on a stream that has no descriptor.
    #[must_use]
    pub fn with_process(mut self, process: OwnedFd) -> Self {
        self.process = Some(process);
        self
    }

    /// Reads once.
    pub(super) fn read(&mut self, lines: &mut Lines, look: Look) -> io::Result<Found> {
        match &mut self.ends {
            Ends::Socket(socket) => {
                // The rest of a short time is polled for.
                let soon = |until: Option<Instant>| {
                    until.is_none_or(|until| until > Instant::now() + READ_TIMEOUT)
                };
                let flags = match look {
                    Look::Brief(until) if soon(until) => RecvFlags::empty(),
                    _ => RecvFlags::DONTWAIT,
                };
                let read = |buffer: &mut Vec<u8>| recv(&*socket, spare_capacity(buffer), flags);
                found(lines, look, |lines| lines.fill(CHUNK, read).map(|(_, count)| count))
            }
            Ends::Pipes { input, .. } => {
                let read = |buffer: &mut Vec<u8>| rustix::io::read(&*input, spare_capacity(buffer));
                found(lines, look, |lines| lines.fill(CHUNK, read))
            }
            Ends::Threaded(threaded) => threaded.read(lines, look),
        }
    }

    /// Writes as much as there is space for; `None` if there is none.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<Option<usize>> {
        let written = match &mut self.ends {
            Ends::Socket(socket) => send(&*socket, bytes, send_flags()),
            Ends::Pipes { output: Some(output), .. } => rustix::io::write(&*output, bytes),
            Ends::Pipes { output: None, .. } => Err(Errno::PIPE),
            Ends::Threaded(threaded) => return threaded.write(bytes).map(Some),
        };
        match written {
            Ok(count) => Ok(Some(count)),
            Err(Errno::AGAIN) => Ok(None),
            Err(Errno::INTR) => Ok(Some(0)),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Returns the socket, if it is one.
    pub(super) fn as_socket(&self) -> Option<BorrowedFd<'_>> {
        match &self.ends {
            Ends::Socket(socket) => Some(socket.as_fd()),
            Ends::Pipes { .. } | Ends::Threaded(_) => None,
        }
    }

    /// Tells the other end that nothing more will be written.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        match &mut self.ends {
            Ends::Socket(socket) => match shutdown(&*socket, Shutdown::Write) {
                Ok(()) | Err(Errno::NOTCONN) => {}
                Err(errno) => return Err(errno.into()),
            },
            Ends::Pipes { output, .. } => drop(output.take()),
            Ends::Threaded(threaded) => threaded.finish(),
        }
        Ok(())
    }

    /// Waits for space, for data, or for the end of the process.
    pub(super) fn wait(&self, interest: Interest, until: Option<Instant>) -> io::Result<Ready> {
        let (input, output) = match &self.ends {
            Ends::Socket(socket) => (socket, Some(socket)),
            Ends::Pipes { input, output } => (input, output.as_ref()),
            // Reading waits by itself.
            Ends::Threaded(_) => return Ok(Ready { read: true, write: true, ended: false }),
        };
        let mut fds = Vec::with_capacity(3);
        let reads = interest != Interest::Write;
        // A descriptor that nothing is asked of still reports its end.
        let flags = if reads { PollFlags::IN } else { PollFlags::empty() };
        fds.push(PollFd::new(input, flags));
        if let Some(output) = output.filter(|_| interest != Interest::Read) {
            fds.push(PollFd::new(output, PollFlags::OUT));
        }
        let process = self.process.as_ref().map(|process| {
            fds.push(PollFd::new(process, PollFlags::IN));
            fds.len() - 1
        });
        poll(&mut fds, until)?;
        let ended = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        let is = |at: usize, flags: PollFlags| fds[at].revents().intersects(flags);
        let failed = PollFlags::ERR | PollFlags::NVAL;
        Ok(Ready {
            read: is(0, PollFlags::IN | ended),
            write: interest != Interest::Read && is(1, PollFlags::OUT | failed),
            ended: process.is_some_and(|at| is(at, PollFlags::IN | ended)),
        })
    }
}

/// Interprets one read of a descriptor.
fn found(
    lines: &mut Lines,
    look: Look,
    mut read: impl FnMut(&mut Lines) -> Result<usize, Errno>,
) -> io::Result<Found> {
    loop {
        return match read(lines) {
            Ok(0) => Ok(Found::End(Hangup::Closed)),
            Ok(_) => Ok(Found::Data),
            Err(Errno::AGAIN) => Ok(Found::Nothing),
            // Frequent signals must not prolong the wait: the deadline is checked first.
            Err(Errno::INTR) if look != Look::Quick => Ok(Found::Nothing),
            Err(Errno::INTR) => continue,
            Err(Errno::CONNRESET) => Ok(Found::End(Hangup::Reset)),
            Err(errno) => Err(errno.into()),
        };
    }
}

/// Returns how to send: without waiting, and without a signal if the other end is gone.
pub(super) fn send_flags() -> SendFlags {
    #[cfg(not(target_vendor = "apple"))]
    return SendFlags::DONTWAIT | SendFlags::NOSIGNAL;
    #[cfg(target_vendor = "apple")]
    SendFlags::DONTWAIT
}

/// Waits until one of the descriptors is ready, or the time is over.
fn poll(fds: &mut [PollFd<'_>], until: Option<Instant>) -> io::Result<()> {
    loop {
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        // A time too far away for the kernel is none.
        let timeout = left.and_then(|left| Timespec::try_from(left).ok());
        match rustix::event::poll(fds, timeout.as_ref()) {
            Ok(_) => return Ok(()),
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno.into()),
        }
    }
}
