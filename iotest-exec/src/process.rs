//! Child processes: start, wait, end, find leaks.
//!
//! Every child of the project is started by an [`Invocation`] and owned by a [`Child`]. This module
//! knows nothing about QEMU and never decides whether an exit status is good.

pub mod exit;
pub mod error;
mod platform;
mod setup;
mod environment;
mod tree;
pub mod command;
pub mod run;
pub mod child;
mod forked;
pub mod daemon;
pub mod poll;
pub mod pipe;
pub mod escalation;
pub mod leaks;
pub mod identity;
pub mod replace;
pub mod parent;

pub use crate::process::child::{Child, HarnessChild};
pub use crate::process::command::{HarnessInvocation, Invocation, Stream, Streams};
pub use crate::process::daemon::Daemon;
pub use crate::process::environment::set_variables_for_all;
pub use crate::process::error::ProcessError;
pub use crate::process::exit::{Exit, command_line, exit_of, shell_word};
pub(crate) use crate::process::forked::reserve_command_line;
pub use crate::process::forked::set_own_command_line;
pub use crate::process::identity::ProcessIdentity;
pub(crate) use crate::process::platform::program_of;
pub use crate::process::replace::exec_program;
pub use crate::process::run::{MAX_OUTPUT, Output, ToolFailed, left_running};
pub(crate) use crate::process::setup::{
    BlockedSignals, SiblingFork, can_fork, fork_sibling, forks_allowed, is_ignored,
};
pub use crate::process::setup::{allow_forks, forbid_forks, restore_default, set_variable};

/// Returns whether the main thread of a process is in an interruptible sleep; `None` if it has ended,
/// or on systems without `/proc`.
pub fn is_asleep(pid: u32) -> Option<bool> {
    let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw)?;
    platform::is_asleep(pid)
}

/// Returns the session of this process if it is the session leader: then the session contains only
/// descendants of this process.
pub fn own_session() -> Option<u32> {
    let own = rustix::process::getpid();
    let session = rustix::process::getsid(None).ok()?;
    (own == session).then(|| own.as_raw_pid()).and_then(|id| u32::try_from(id).ok())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::deadline::{Timeouts, poll_until};

    #[test]
    fn sleeping_and_busy_processes_are_distinguished() {
        let start = |script| {
            let sh = Invocation::new("sh").args(["-c", script]);
            sh.spawn(Streams::null()).unwrap()
        };
        let (waits, works) = (start("exec sleep 600"), start("while :; do :; done"));
        let minute = Timeouts::default().after(Duration::from_secs(60));
        let asleep = || Ok::<_, std::io::Error>(is_asleep(waits.pid()).filter(|asleep| *asleep));
        poll_until("its sleep", minute, asleep).unwrap();
        let awake = || Ok::<_, std::io::Error>(is_asleep(works.pid()).filter(|asleep| !asleep));
        poll_until("its work", minute, awake).unwrap();
        let id = works.pid();
        drop(works);
        assert_eq!(is_asleep(id), None);
    }
}
