//! The descendants of a process.

use std::convert::Infallible;

use rustix::process::{Pid, Signal};

use crate::deadline::{Deadline, poll_until};
use crate::process::platform;

/// Returns the running descendants of a process with their command lines, parents first.
pub(super) fn below(pid: Pid) -> Vec<(Pid, String)> {
    let tree = all_below(pid).into_iter();
    tree.filter_map(|pid| Some((pid, platform::command_line_of(pid)?))).collect()
}

/// Kills the descendants of a process until none is left or `deadline` expires.
///
/// That process has to reap them, and must be a subreaper for all of them to be found.
pub(super) fn end_below(pid: Pid, deadline: Deadline) {
    let gone = poll_until("the end of what a program has started", deadline, || {
        let found = below(pid);
        found.iter().for_each(|(descendant, _)| kill_in(*descendant, pid));
        Ok::<_, Infallible>(found.is_empty().then_some(()))
    });
    // What remains is stuck in the kernel.
    drop(gone);
}

/// Kills a process, unless its pid was reused by one that is not below `root`.
fn kill_in(pid: Pid, root: Pid) {
    let Some(process) = platform::open_process(pid) else { return };
    if all_below(root).contains(&pid) {
        // The only possible error is that it has just ended.
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
