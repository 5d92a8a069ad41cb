//! What a case leaves running: found, ended, reported.
//!
//! Once [`become_subreaper`] was called, every descendant whose parent ends becomes our child, a
//! daemon that a tool forked included. So [`kill_and_reap_all`] reaches the whole tree.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{fmt, io};

use rustix::io::Errno;
use rustix::process::{
    Pid, Signal, WaitId, WaitIdOptions, WaitOptions, getpid, kill_process, kill_process_group,
    wait, waitid, waitpid,
};

use crate::deadline::{Deadline, poll_until};
use crate::fault::Fault;
use crate::process::exit::Exit;
use crate::process::{child, platform};

/// A process that was still running when it should not have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeakedProcess {
    /// Its process id, which may belong to another process by now.
    pub pid: i32,
    /// Its command line, words divided by blanks; the process's name in brackets if it has none.
    pub command_line: String,
}

impl LeakedProcess {
    /// Returns the function of the kernel that its main thread sleeps in, such as
    /// `do_sys_poll`; None if it does not sleep, or the kernel does not tell.
    pub fn wait_channel(&self) -> Option<String> {
        platform::wait_channel(Pid::from_raw(self.pid)?)
    }
}

impl fmt::Display for LeakedProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "process {}: {}", self.pid, self.command_line)
    }
}

/// Makes this process the parent of every descendant whose own parent ends.
///
/// # Errors
/// * A [`Fault`] if the system refuses.
pub fn become_subreaper() -> Result<(), Fault> {
    platform::adopt_orphans().map_err(|error| Fault::new("adopt orphaned processes", error))
}

/// Returns the descendants that run, parents before their children.
///
/// Those that have ended but are not reaped yet are left out. The answer is a snapshot: a process
/// that is born or re-parented meanwhile may be missed; [`kill_and_reap_all`] looks again.
pub fn descendants() -> Vec<LeakedProcess> {
    tree()
        .into_iter()
        .filter_map(|pid| {
            let command_line = platform::command_line_of(pid)?;
            Some(LeakedProcess { pid: pid.as_raw_pid(), command_line })
        })
        .collect()
}

/// Asks every descendant by SIGTERM to end, once, and reaps every child.
///
/// Returns those that still ran at the `deadline`: they ignore the signal, or are stuck. Children
/// that a [`Child`](crate::process::Child) owns are left for it to reap.
pub fn terminate_all(deadline: Deadline) -> Vec<LeakedProcess> {
    let mut asked: Vec<i32> = Vec::new();
    let ended = poll_until("the end of processes at SIGTERM", deadline, || {
        for leaked in descendants() {
            if !asked.contains(&leaked.pid) {
                signal(&leaked, Signal::TERM);
                asked.push(leaked.pid);
            }
        }
        reap_adopted();
        Ok::<_, Infallible>(descendants().is_empty().then_some(()))
    });
    if ended.is_ok() { Vec::new() } else { descendants() }
}

/// Sends every descendant SIGKILL, once, and every process group that they have made.
///
/// A group gets it at one moment, so that one that forks all the time cannot run away from it.
/// Returns those that ran.
pub fn kill_all() -> Vec<LeakedProcess> {
    let found = descendants();
    if found.is_empty() {
        return found;
    }
    kill_groups(found.iter().filter_map(|leaked| Pid::from_raw(leaked.pid)));
    found.iter().for_each(|leaked| signal(leaked, Signal::KILL));
    found
}

/// Ends every descendant with SIGKILL and reaps every child, until none is left.
///
/// Returns what ran when this was called or appeared meanwhile. Call it when nothing owns a
/// [`Child`](crate::process::Child) any more: children are reaped whoever started them.
///
/// # Errors
/// * A [`Fault`] that names what is left if `deadline` expires first.
pub fn kill_and_reap_all(deadline: Deadline) -> Result<Vec<LeakedProcess>, Fault> {
    let mut found: Vec<LeakedProcess> = Vec::new();
    let ended = poll_until("the end of leaked processes", deadline, || {
        for leaked in kill_all() {
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

/// Reaps the adopted processes that have ended, so that whoever waits for their end sees it. A
/// [`Child`](crate::process::Child) is left for its owner.
pub fn reap_adopted() {
    let owned = child::owned();
    for pid in adopted(&owned) {
        // It runs, or it was reaped just now: either way there is nothing to do.
        waitpid(Some(pid), WaitOptions::NOHANG).ok();
    }
}

/// Ends every process that this one has adopted, with their descendants, by SIGKILL, and reaps them.
/// What a [`Child`](crate::process::Child) owns goes on, with its descendants.
///
/// # Errors
/// * A [`Fault`] that names what is left if `deadline` expires first.
pub fn kill_and_reap_adopted(deadline: Deadline) -> Result<(), Fault> {
    let ended = poll_until("the end of adopted processes", deadline, || {
        let owned = child::owned();
        let roots = adopted(&owned);
        let whole = below(roots.clone());
        kill_groups(whole.iter().copied());
        for pid in whole {
            // The one error possible is that it ended just now: none of them is reaped but here.
            kill_process(pid, Signal::KILL).ok();
        }
        let left = roots.iter().filter(|pid| {
            let waited = waitpid(Some(**pid), WaitOptions::NOHANG);
            matches!(waited, Ok(None) | Err(Errno::INTR))
        });
        Ok::<_, Infallible>((left.count() == 0).then_some(()))
    });
    ended.map_err(|error| {
        let left = adopted(&child::owned()).into_iter();
        let names: Vec<String> = left.filter_map(platform::command_line_of).collect();
        Fault::new(format!("end adopted processes ({})", names.join("; ")), error)
    })
}

/// Leaves alone for good the children that this process has now and that no
/// [`Child`](crate::process::Child) owns: whoever has started them, before the program was executed
/// even, may need them.
pub fn spare_present() {
    let present = adopted(&child::owned());
    spared().extend(present.into_iter().map(Pid::as_raw_pid));
}

fn spared() -> MutexGuard<'static, BTreeSet<i32>> {
    // They are never reaped, so that nobody else gets their numbers.
    static SPARED: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());
    SPARED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Our children that no [`Child`](crate::process::Child) owns and that are not to be left alone.
fn adopted(owned: &BTreeSet<i32>) -> Vec<Pid> {
    let children = platform::children_of(getpid()).into_iter();
    let spared = spared();
    let is_ours = |pid: &i32| !owned.contains(pid) && !spared.contains(pid);
    children.filter(|pid| is_ours(&pid.as_raw_pid())).collect()
}

/// Kills the process groups of some descendants of ours: those that only descendants can be in,
/// since their sessions, or ours, began with one of us.
fn kill_groups(members: impl Iterator<Item = Pid>) {
    let Some((own, session)) = platform::group_and_session(getpid()) else { return };
    let leads = session == getpid().as_raw_pid();
    let groups: BTreeSet<i32> = members
        .filter_map(platform::group_and_session)
        .filter(|(group, of)| (leads || *of != session) && *group != own)
        .map(|(group, _)| group)
        .collect();
    for group in groups.into_iter().filter_map(Pid::from_raw) {
        // The one error possible is that all of them have ended just now.
        kill_process_group(group, Signal::KILL).ok();
    }
}

/// Returns how a child ended that its owner has not reaped, and leaves that to the owner; None if it
/// runs, or is no child of this process.
pub fn peek_exit(child: u32) -> Option<Exit> {
    let pid = Pid::from_raw(i32::try_from(child).ok()?)?;
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    let status = waitid(WaitId::Pid(pid), options).ok()??;
    let code = status.exit_status().map(Exit::Code);
    code.or_else(|| status.terminating_signal().map(Exit::Signal))
}

/// Our descendants, breadth first, living or not.
fn tree() -> Vec<Pid> {
    if has_child() { below(platform::children_of(getpid())) } else { Vec::new() }
}

/// Says whether this process has a child, living or not: without one it has no descendant.
fn has_child() -> bool {
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    !matches!(waitid(WaitId::All, options), Err(Errno::CHILD))
}

/// These processes and their descendants, breadth first, living or not.
fn below(roots: Vec<Pid>) -> Vec<Pid> {
    let mut found = roots;
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
fn signal(leaked: &LeakedProcess, signal: Signal) {
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
