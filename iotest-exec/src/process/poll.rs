//! Waits for descriptors, with a deadline.

use std::io;
use std::os::fd::BorrowedFd;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;

use crate::deadline::{Deadline, HarnessTimeouts, Timeouts};

/// What is waited for on one descriptor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interest {
    /// Data to read, or the end of file.
    Read,
    /// Space to write, or the end of the connection.
    Write,
    /// Space to write, data to read, or the end of file.
    ReadWrite,
}

/// What one descriptor is ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ready {
    /// Reading will not block: there is data, the end of file or an error.
    pub read: bool,
    /// Writing will not block.
    pub write: bool,
}

/// Waits until one of `fds` is ready; results are in the order of `fds`.
///
/// All are false if `deadline` expired first. Interrupted waits are resumed.
///
/// # Errors
/// * The error of the system's poll call.
pub fn wait(fds: &[(BorrowedFd<'_>, Interest)], deadline: Deadline) -> io::Result<Vec<Ready>> {
    let mut polled: Vec<PollFd<'_>> = fds
        .iter()
        .map(|(fd, interest)| {
            let flags = match interest {
                Interest::Read => PollFlags::IN,
                Interest::Write => PollFlags::OUT,
                Interest::ReadWrite => PollFlags::IN | PollFlags::OUT,
            };
            PollFd::from_borrowed_fd(*fd, flags)
        })
        .collect();
    loop {
        // A deadline too far away for the kernel is treated as none.
        let timeout = Timespec::try_from(deadline.remaining()).ok();
        match rustix::event::poll(&mut polled, timeout.as_ref()) {
            Ok(_) => return Ok(polled.iter().map(|fd| ready(fd.revents())).collect()),
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno.into()),
        }
    }
}

/// Returns which of `fds` are ready now, in the order of `fds`.
///
/// # Errors
/// * The error of the system's poll call.
pub fn now(fds: &[(BorrowedFd<'_>, Interest)]) -> io::Result<Vec<Ready>> {
    wait(fds, Timeouts::default().unbounded(Duration::ZERO))
}

fn ready(flags: PollFlags) -> Ready {
    let ended = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
    Ready { read: flags.intersects(PollFlags::IN | ended), write: flags.intersects(PollFlags::OUT) }
}
