//! Children that are forked and run no other program.

use std::io::{self, Write as _};
use std::ops::Range;
use std::os::unix::ffi::OsStrExt as _;
use std::panic::{self, AssertUnwindSafe};
use std::sync::OnceLock;

use rustix::process::Pid;

use crate::process::child::{self, Child};
use crate::process::command::Streams;
use crate::process::platform;
use crate::process::setup::{self, BlockedSignals, ForkResult};

/// The status of a forked process whose function has panicked, as of a program that has.
const PANICKED: i32 = 101;

/// Where the words of a forked process go: the value of the last argument of the one that forks, which
/// has none of its own. Without such a place they go over all of the command line.
static COMMAND_LINE_SPACE: OnceLock<Range<u64>> = OnceLock::new();

/// Makes the value of this program's last argument the place for the words of what is forked.
pub(crate) fn reserve_command_line() {
    let (Some(line), Some(last)) = (platform::command_line(), std::env::args_os().last()) else {
        return;
    };
    if let Some(name) = last.as_bytes().iter().position(|byte| *byte == b'=') {
        // What ends the word is its, too.
        let value = u64::try_from(last.len() - name).unwrap_or_default();
        drop(COMMAND_LINE_SPACE.set(line.end.saturating_sub(value)..line.end));
    }
}

/// Shows this process, which was forked, to people and programs with the arguments with which it would
/// have been started otherwise, as far as there is a place for them.
pub fn set_own_command_line(argv: &[String]) {
    // It is called by its parent's where they cannot be shown.
    drop(match COMMAND_LINE_SPACE.get() {
        // A word that is empty ends the name of the argument.
        Some(place) => {
            let words = [&[String::new()], argv.get(1..).unwrap_or_default()].concat();
            platform::write_command_line(place.clone(), &words)
        }
        None => {
            platform::command_line().map_or(Ok(()), |line| platform::write_command_line(line, argv))
        }
    });
}

impl Child {
    /// Runs a function of this process, which has one thread, in a process of its own, forked from
    /// this one: it has the environment and directory of this one, and is the leader of a process
    /// group. It ends with the status that the function returns, or 101 if that panics.
    ///
    /// `argv` is what it is called in messages; `blocked` holds back signals, as they are nobody's
    /// until both processes are ready for them. Streams are files or lead nowhere.
    ///
    /// # Errors
    /// * EAGAIN if this process has other threads.
    /// * The system's error if it cannot fork.
    pub(crate) fn fork(
        argv: Vec<String>,
        streams: Streams,
        blocked: &BlockedSignals,
        function: impl FnOnce() -> u8,
    ) -> io::Result<Self> {
        let mut owned = child::owned();
        let pid = match setup::fork()? {
            ForkResult::Parent(pid) => pid,
            ForkResult::Child => {
                // They are its parent's.
                owned.clear();
                drop(owned);
                blocked.lift();
                set_own_command_line(&argv);
                Self::run_and_exit(streams, function)
            }
        };
        Ok(Self::forked(pid, argv, &mut owned))
    }

    /// Owns a child that another process forks for this one while `fork` is called; None if it does
    /// not.
    ///
    /// # Errors
    /// * That of `fork`.
    pub(crate) fn adopt(
        argv: Vec<String>,
        fork: impl FnOnce() -> io::Result<Option<Pid>>,
    ) -> io::Result<Option<Self>> {
        let mut owned = child::owned();
        let Some(pid) = fork()? else { return Ok(None) };
        Ok(Some(Self::forked(pid, argv, &mut owned)))
    }

    /// The rest of the life of a process that was forked: it does what the function does and ends with
    /// the status that it returns, or 101 if it panics.
    #[expect(clippy::disallowed_methods, reason = "what would be dropped is the parent's")]
    pub(crate) fn run_and_exit(streams: Streams, function: impl FnOnce() -> u8) -> ! {
        let ready = streams.redirect_own().and_then(|()| setup::close_cloexec_fds());
        if let Err(error) = ready {
            drop(writeln!(io::stderr(), "error: set up the process of a job: {error}"));
            std::process::exit(setup::SETUP_FAILED);
        }
        // What is below on the stack is the parent's: nothing of it is dropped here.
        let status = panic::catch_unwind(AssertUnwindSafe(function));
        std::process::exit(status.map_or(PANICKED, i32::from))
    }
}
