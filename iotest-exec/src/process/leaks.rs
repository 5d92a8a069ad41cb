//! What a case leaves running: found, ended, reported.
//!
//! Once [`become_subreaper`] was called, every descendant whose parent ends becomes our child, a
//! daemon that a tool forked included. So [`end_all`] reaches the whole tree.

use std::{fmt, io};

use rustix::io::Errno;
use rustix::process::{Pid, Signal, WaitOptions, getpid, wait, waitpid};

use crate::deadline::{Deadline, poll_until};
use crate::fault::Fault;
use crate::process::platform;

/// A process that was still running when it should not have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaked {
    /// Its process id, which may belong to another process by now.
    pub pid: i32,
    /// Its command line, words divided by blanks; the process's name in brackets if it has none.
    pub command_line: String,
}

impl Leaked {
    /// Returns the function of the kernel that its main thread sleeps in, such as
    /// `do_sys_poll`; None if it does not sleep, or the kernel does not tell.
    pub fn waits_in(&self) -> Option<String> {
        platform::waits_in(Pid::from_raw(self.pid)?)
    }
}

impl fmt::Display for Leaked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "process {}: {}", self.pid, self.command_line)
    }
}

/// Makes this process the parent of every descendant whose own parent ends.
///
/// # Errors
/// – A [`Fault`] if the system refuses.
pub fn become_subreaper() -> Result<(), Fault> {
    platform::adopt_orphans().map_err(|error| Fault::new("adopt orphaned processes", error))
}

/// Returns the descendants that run, parents before their children.
///
/// Those that have ended but are not reaped yet are left out. The answer is a snapshot: a process
/// that is born or re-parented meanwhile may be missed; [`end_all`] looks again.
pub fn descendants() -> Vec<Leaked> {
    tree()
        .into_iter()
        .filter_map(|pid| {
            let command_line = platform::running_as(pid)?;
            Some(Leaked { pid: pid.as_raw_pid(), command_line })
        })
        .collect()
}

/// Asks every descendant by SIGTERM to end, once, and reaps every child.
///
/// Returns those that still ran at the `deadline`: they ignore the signal, or are stuck. As with
/// [`end_all`], nothing may own a [`Child`](crate::process::Child) any more.
pub fn ask_all(deadline: Deadline) -> Vec<Leaked> {
    let mut asked: Vec<i32> = Vec::new();
    let ended = poll_until("the end of processes at SIGTERM", deadline, || {
        for leaked in descendants() {
            if !asked.contains(&leaked.pid) {
                signal(&leaked, Signal::TERM);
                asked.push(leaked.pid);
            }
        }
        reap_all()
    });
    if ended.is_ok() { Vec::new() } else { descendants() }
}

/// Ends every descendant with SIGKILL and reaps every child, until none is left.
///
/// Returns what ran when this was called or appeared meanwhile. Call it when nothing owns a
/// [`Child`](crate::process::Child) any more: children are reaped whoever started them.
///
/// # Errors
/// – A [`Fault`] that names what is left if `deadline` expires first.
pub fn end_all(deadline: Deadline) -> Result<Vec<Leaked>, Fault> {
    let mut found: Vec<Leaked> = Vec::new();
    let ended = poll_until("the end of leaked processes", deadline, || {
        for leaked in descendants() {
            signal(&leaked, Signal::KILL);
            if !found.iter().any(|known| known.pid == leaked.pid) {
                found.push(leaked);
            }
        }
        reap_all()
    });
    ended.map(|()| found).map_err(|error| {
        let names: Vec<String> = descendants().iter().map(ToString::to_string).collect();
        Fault::new(format!("end leaked processes ({})", names.join("; ")), error)
    })
}

/// Reaps the adopted processes that have ended, so that whoever waits for their end sees it.
///
/// `own` is the child that its owner reaps.
pub fn reap_adopted(own: u32) {
    for pid in platform::children_of(getpid()) {
        if u32::try_from(pid.as_raw_pid()) != Ok(own) {
            // It runs, or it was reaped just now: either way there is nothing to do.
            waitpid(Some(pid), WaitOptions::NOHANG).ok();
        }
    }
}

/// Our descendants, breadth first, living or not.
fn tree() -> Vec<Pid> {
    let mut found = platform::children_of(getpid());
    let mut next = 0;
    while let Some(&pid) = found.get(next) {
        next += 1;
        for child in platform::children_of(pid) {
            if !found.contains(&child) {
                found.push(child);
            }
        }
    }
    found
}

/// Sends a signal, unless the process's number has passed on to a stranger since it was found.
fn signal(leaked: &Leaked, signal: Signal) {
    let Some(pid) = Pid::from_raw(leaked.pid) else { return };
    let Some(process) = platform::open_process(pid) else { return };
    if tree().contains(&pid) {
        // The one error possible is that it ended just now.
        platform::signal_process(process, signal).ok();
    }
}

/// Reaps the children that have ended; `Some` once there is no child at all. As orphans become
/// our children, there is no descendant then either.
fn reap_all() -> io::Result<Option<()>> {
    loop {
        match wait(WaitOptions::NOHANG) {
            Ok(Some(_)) | Err(Errno::INTR) => {}
            Ok(None) => return Ok(None),
            Err(Errno::CHILD) => return Ok(Some(())),
            Err(errno) => return Err(errno.into()),
        }
    }
}
