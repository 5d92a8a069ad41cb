//! What a child does between fork and exec, and signal dispositions: the only `unsafe` of the project.

#![expect(unsafe_code, reason = "std offers no safe way to run code in the child before exec")]

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::Arc;

use rustix::io::{Errno, FdFlags, fcntl_setfd};
use rustix::process::{Signal, getpid, getppid, setsid};

use crate::process::platform;

mod fork;
#[cfg(target_os = "linux")]
mod supervisor;
mod mask;

pub(super) use self::fork::{ForkResult, SETUP_FAILED, close_cloexec_fds, fork};
pub(crate) use self::fork::{SiblingFork, can_fork, fork_sibling, forks_allowed};
pub use self::fork::{allow_forks, forbid_forks, set_variable};
pub(crate) use self::mask::BlockedSignals;

/// The prefix of the lines that name leaked processes on the standard error of a contained program.
pub(super) const LEFT_RUNNING: &str = "left processes running, now killed: ";

/// Restores the default disposition of signals.
pub fn restore_default(signals: &[i32]) {
    for &signal in signals {
        // SAFETY: SIG_DFL is a valid disposition for every signal, and no handler of ours is needed
        // any more; the system rejects invalid numbers.
        unsafe {
            libc::signal(signal, libc::SIG_DFL);
        }
    }
}

/// Restores the default disposition of the termination signals that this process handles; ignored
/// ones stay ignored.
fn forget_handlers() {
    for signal in crate::signals::TERMINATION_SIGNALS {
        if !is_ignored(signal) {
            restore_default(&[signal]);
        }
    }
}

/// Returns whether this process ignores a signal.
pub(crate) fn is_ignored(signal: i32) -> bool {
    // SAFETY: the call is async-signal-safe, and fills the structure before it is read.
    unsafe {
        let mut known: libc::sigaction = std::mem::zeroed();
        libc::sigaction(signal, std::ptr::null(), &mut known) == 0
            && known.sa_sigaction == libc::SIG_IGN
    }
}

/// Which processes end with a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KillScope {
    /// That process alone.
    Process,
    /// The process and all its descendants, daemons included.
    Tree,
}

/// What a child does before exec.
pub(super) struct Setup {
    /// Descriptors that it inherits under the same numbers.
    pub(super) inherited: Vec<Arc<OwnedFd>>,
    /// Its parent-death signal.
    pub(super) at_parents_end: Signal,
    /// Whether it starts a new session, without a terminal.
    pub(super) new_session: bool,
    /// Which processes end with it.
    pub(super) scope: KillScope,
}

/// Registers the setup to run in the child between fork and exec.
///
/// The parent-death signal fires when the spawning *thread* ends, not only when the process does.
/// So a child must be spawned from a thread that outlives it, in practice the main thread of the
/// worker or of the watchdog.
///
/// The descriptors stay close-on-exec in this process, so that no child that another thread
/// starts at the same time gets them too.
///
/// With [`KillScope::Tree`], the child is a [`supervisor`] and the program its child.
pub(super) fn prepare(command: &mut Command, setup: Setup) {
    let Setup { inherited, at_parents_end, new_session, scope } = setup;
    let parent = getpid();
    let in_child = move || -> io::Result<()> {
        let signal = if scope == KillScope::Tree { Signal::TERM } else { at_parents_end };
        // Exec does so too, but before it a handler of the parent could swallow the signal.
        forget_handlers();
        platform::set_parent_death_signal(signal)?;
        // If the parent ended before the line above, no signal will ever come: give up here.
        if getppid() != Some(parent) {
            return Err(Errno::SRCH.into());
        }
        if new_session {
            setsid()?;
        }
        #[cfg(target_os = "linux")]
        if scope == KillScope::Tree {
            supervisor::begin()?;
        }
        for fd in &inherited {
            fcntl_setfd(fd, FdFlags::empty())?;
        }
        Ok(())
    };
    // SAFETY: after fork only async-signal-safe work is allowed. The closure makes the system
    // calls sigaction, prctl, getppid, setsid and fcntl, and those of the supervisor, allocates nothing (an
    // `io::Error` made of an errno is a plain number), takes no lock and cannot panic.
    unsafe {
        command.pre_exec(in_child);
    }
}
