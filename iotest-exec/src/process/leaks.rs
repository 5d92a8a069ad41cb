//! Finds, ends and reports leaked processes.
//!
//! After [`become_subreaper`], every descendant whose parent ends becomes a child of this process,
//! forked daemons included. So [`kill_and_reap_all`] reaches the whole tree.

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

/// A process that still runs although it should have ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeakedProcess {
    /// Its process id, which may have been reused by now.
    pub pid: i32,
    /// Its command line, words separated by blanks; its name in brackets if it has none.
    pub command_line: String,
}

impl LeakedProcess {
    /// Returns the kernel function in which its main thread sleeps, such as `do_sys_poll`; `None` if it
    /// does not sleep, or the kernel does not disclose it.
    pub fn wait_channel(&self) -> Option<String> {
        platform::wait_channel(Pid::from_raw(self.pid)?)
    }
}

impl fmt::Display for LeakedProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "process {}: {}", self.pid, self.command_line)
    }
}

/// Makes this process a subreaper: the parent of every descendant whose own parent ends.
///
/// # Errors
/// * A [`Fault`] if the system refuses.
pub fn become_subreaper() -> Result<(), Fault> {
    platform::adopt_orphans().map_err(|error| Fault::new("adopt orphaned processes", error))
}

/// Returns the running descendants, parents first.
///
/// Zombies are left out. The list is a snapshot: a process that is started or re-parented meanwhile
/// may be missed; [`kill_and_reap_all`] repeats it.
pub fn descendants() -> Vec<LeakedProcess> {
    tree()
        .into_iter()
        .filter_map(|pid| {
            let command_line = platform::command_line_of(pid)?;
            Some(LeakedProcess { pid: pid.as_raw_pid(), command_line })
        })
        .collect()
}

/// Sends every descendant SIGTERM, once, and reaps adopted children.
///
/// Returns those that still run at `deadline`: they ignore the signal, or are stuck. Children that a
/// [`Child`](crate::process::Child) owns are not reaped.
pub fn terminate_all(deadline: Deadline) -> Vec<LeakedProcess> {
    let mut signalled: Vec<i32> = Vec::new();
    let ended = poll_until("the end of processes at SIGTERM", deadline, || {
        for leaked in descendants() {
            if !signalled.contains(&leaked.pid) {
                signal(&leaked, Signal::TERM);
                signalled.push(leaked.pid);
            }
        }
        reap_adopted();
        Ok::<_, Infallible>(descendants().is_empty().then_some(()))
    });
    if ended.is_ok() { Vec::new() } else { descendants() }
}

/// Sends SIGKILL to every descendant, once, and to every process group that they have made.
///
/// A group gets it atomically, so that a process that forks all the time cannot escape. Returns the
/// processes that ran.
pub fn kill_all() -> Vec<LeakedProcess> {
    let found = descendants();
    if found.is_empty() {
        return found;
    }
    kill_groups(found.iter().filter_map(|leaked| Pid::from_raw(leaked.pid)));
    found.iter().for_each(|leaked| signal(leaked, Signal::KILL));
    found
}

/// Kills every descendant and reaps every child, until none is left.
///
/// Returns the processes that ran when this was called or appeared meanwhile. No
/// [`Child`](crate::process::Child) may exist any more: its process would be reaped too.
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

/// Reaps adopted processes that have ended, so that waits for their end succeed. A
/// [`Child`](crate::process::Child) is not reaped.
pub fn reap_adopted() {
    let owned = child::owned();
    for pid in adopted(&owned) {
        // Errors are ignored: the process runs, or was just reaped.
        waitpid(Some(pid), WaitOptions::NOHANG).ok();
    }
}

/// Kills and reaps every adopted process and its descendants. A [`Child`](crate::process::Child) and
/// its descendants keep running.
///
/// # Errors
/// * A [`Fault`] that names what is left if `deadline` expires first.
pub fn kill_and_reap_adopted(deadline: Deadline) -> Result<(), Fault> {
    let ended = poll_until("the end of adopted processes", deadline, || {
        let owned = child::owned();
        let roots = adopted(&owned);
        let all = with_descendants(roots.clone());
        kill_groups(all.iter().copied());
        for pid in all {
            // The only possible error is that it has just ended: they are reaped only here.
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

/// Excludes the current children of this process that no [`Child`](crate::process::Child) owns from
/// [`reap_adopted`] and [`kill_and_reap_adopted`].
///
/// They may have been started before this program was executed, by a shell for example, and are not
/// leaks of a test.
pub fn exclude_existing_children() {
    let existing = adopted(&child::owned());
    excluded().extend(existing.into_iter().map(Pid::as_raw_pid));
}

fn excluded() -> MutexGuard<'static, BTreeSet<i32>> {
    // Excluded children are never reaped, so their pids are not reused.
    static EXCLUDED: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());
    EXCLUDED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the children that no [`Child`](crate::process::Child) owns and that are not excluded.
fn adopted(owned: &BTreeSet<i32>) -> Vec<Pid> {
    let children = platform::children_of(getpid()).into_iter();
    let excluded = excluded();
    let is_adopted = |pid: &i32| !owned.contains(pid) && !excluded.contains(pid);
    children.filter(|pid| is_adopted(&pid.as_raw_pid())).collect()
}

/// Kills the process groups of descendants, but only groups that contain nothing but descendants:
/// those in sessions that this process or a descendant leads.
fn kill_groups(members: impl Iterator<Item = Pid>) {
    let Some((own, session)) = platform::group_and_session(getpid()) else { return };
    let leads = session == getpid().as_raw_pid();
    let groups: BTreeSet<i32> = members
        .filter_map(platform::group_and_session)
        .filter(|(group, its_session)| (leads || *its_session != session) && *group != own)
        .map(|(group, _)| group)
        .collect();
    for group in groups.into_iter().filter_map(Pid::from_raw) {
        // The only possible error is that all of them have just ended.
        kill_process_group(group, Signal::KILL).ok();
    }
}

/// Returns how a child ended, without reaping it; `None` if it runs, or is no child of this process.
pub fn peek_exit(child: u32) -> Option<Exit> {
    let pid = Pid::from_raw(i32::try_from(child).ok()?)?;
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    let status = waitid(WaitId::Pid(pid), options).ok()??;
    let code = status.exit_status().map(Exit::Code);
    code.or_else(|| status.terminating_signal().map(Exit::Signal))
}

/// Returns the descendants of this process, breadth first, zombies included.
fn tree() -> Vec<Pid> {
    if has_child() { with_descendants(platform::children_of(getpid())) } else { Vec::new() }
}

/// Returns whether this process has a child, zombies included: without one it has no descendant.
fn has_child() -> bool {
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    !matches!(waitid(WaitId::All, options), Err(Errno::CHILD))
}

/// Returns these processes and their descendants, breadth first, zombies included.
fn with_descendants(roots: Vec<Pid>) -> Vec<Pid> {
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

/// Sends a signal, unless the pid was reused by a process that is no descendant.
fn signal(leaked: &LeakedProcess, signal: Signal) {
    let Some(pid) = Pid::from_raw(leaked.pid) else { return };
    let Some(process) = platform::open_process(pid) else { return };
    if tree().contains(&pid) {
        // The only possible error is that it has just ended.
        platform::signal_process(process, signal).ok();
    }
}

/// Reaps ended children; `Some` once no child is left, and so no descendant, since this process is a
/// subreaper.
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
