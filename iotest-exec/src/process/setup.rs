//! What a child does between fork and exec: the project's one place of `unsafe`.

#![expect(unsafe_code, reason = "std offers no safe way to run code in the child before exec")]

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::Arc;

use rustix::io::{Errno, FdFlags, fcntl_setfd};
use rustix::process::{Signal, getpid, getppid};

use crate::process::platform;

/// Makes the child get `at_parents_end` at the end of its parent, and keep `inherited` open under the same numbers.
///
/// The parent-death signal fires when the *thread* that spawns ends, not only when the process
/// does; therefore a child must be spawned from a thread that outlives it, in practice the main
/// thread of the worker or of the supervisor.
///
/// The descriptors stay close-on-exec in this process, so that no child that another thread
/// starts at the same time gets them too.
pub(super) fn prepare(command: &mut Command, inherited: Vec<Arc<OwnedFd>>, at_parents_end: Signal) {
    let parent = getpid();
    let in_child = move || -> io::Result<()> {
        platform::signal_at_parents_end(at_parents_end)?;
        // If the parent ended before the line above, no signal will ever come: give up here.
        if getppid() != Some(parent) {
            return Err(Errno::SRCH.into());
        }
        for fd in &inherited {
            fcntl_setfd(fd, FdFlags::empty())?;
        }
        Ok(())
    };
    // SAFETY: after fork only async-signal-safe work is allowed. The closure makes the system
    // calls prctl, getppid and fcntl, allocates nothing (an `io::Error` made of an errno is a
    // plain number), takes no lock and cannot panic.
    unsafe {
        command.pre_exec(in_child);
    }
}
