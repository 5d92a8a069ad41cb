//! What a process of ours has started, and what that has, and so on.

use std::convert::Infallible;

use rustix::process::{Pid, Signal};

use crate::deadline::{Deadline, poll_until};
use crate::process::platform;

/// Returns the descendants of a process that run, with their command lines, parents before their
/// children.
pub(super) fn below(pid: Pid) -> Vec<(Pid, String)> {
    let tree = all_below(pid).into_iter();
    tree.filter_map(|pid| Some((pid, platform::command_line_of(pid)?))).collect()
}

/// Ends the descendants of a process with SIGKILL, until none is left or `deadline` expires.
///
/// That process has to reap them. All that were ever started below it are found if orphans come to
/// it.
pub(super) fn end_below(pid: Pid, deadline: Deadline) {
    let gone = poll_until("the end of what a program has started", deadline, || {
        let found = below(pid);
        found.iter().for_each(|(descendant, _)| kill_in(*descendant, pid));
        Ok::<_, Infallible>(found.is_empty().then_some(()))
    });
    // What stays is stuck in the kernel, and nobody can do anything about it.
    drop(gone);
}

/// Kills a process, unless its number has passed on to one that is not below `root`.
fn kill_in(pid: Pid, root: Pid) {
    let Some(process) = platform::open_process(pid) else { return };
    if all_below(root).contains(&pid) {
        // The one error possible is that it ended just now.
        platform::signal_process(process, Signal::KILL).ok();
    }
}

fn all_below(pid: Pid) -> Vec<Pid> {
    let mut found = platform::children_of(pid);
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
