//! Children that are forked and execute no program.

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

/// The exit status of a forked process whose function panicked, as of a Rust program.
const PANICKED: i32 = 101;

/// Where a forked process writes its command line: over the value of the last argument, which is
/// reserved for that. If none is reserved, over the whole command line.
static COMMAND_LINE_SPACE: OnceLock<Range<u64>> = OnceLock::new();

/// Reserves the value of this program's last argument for the command lines of forked processes.
pub(crate) fn reserve_command_line() {
    let (Some(line), Some(last)) = (platform::command_line(), std::env::args_os().last()) else {
        return;
    };
    if let Some(name) = last.as_bytes().iter().position(|byte| *byte == b'=') {
        // Including the terminating zero.
        let value = u64::try_from(last.len() - name).unwrap_or_default();
        drop(COMMAND_LINE_SPACE.set(line.end.saturating_sub(value)..line.end));
    }
}

/// Overwrites the command line of this forked process, as `ps` shows it, with `argv`, as far as it
/// fits.
pub fn set_own_command_line(argv: &[String]) {
    // If that fails, the parent's command line stays.
    drop(match COMMAND_LINE_SPACE.get() {
        // An empty word ends the name of the argument.
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
    /// Forks this single-threaded process and runs a function in the child, in a new process group. The
    /// child exits with the status that the function returns, or 101 if it panics.
    ///
    /// `argv` names it in messages and in `ps`. `blocked` blocks signals until both processes are ready
    /// for them. Streams must be files, inherited or null.
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
                // They are children of the parent.
                owned.clear();
                drop(owned);
                blocked.lift();
                set_own_command_line(&argv);
                Self::run_and_exit(streams, function)
            }
        };
        Ok(Self::forked(pid, argv, &mut owned))
    }

    /// Takes ownership of a child that another process forks for this one during `fork`; `None` if
    /// `fork` returns none.
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

    /// Runs a function in this forked process and exits with the status that it returns, or 101 if it
    /// panics.
    #[expect(clippy::disallowed_methods, reason = "what would be dropped is the parent's")]
    pub(crate) fn run_and_exit(streams: Streams, function: impl FnOnce() -> u8) -> ! {
        let ready = streams.redirect_own().and_then(|()| setup::close_cloexec_fds());
        if let Err(error) = ready {
            drop(writeln!(io::stderr(), "error: set up the process of a job: {error}"));
            std::process::exit(setup::SETUP_FAILED);
        }
        // The stack below is a copy of the parent's: nothing of it is dropped here.
        let status = panic::catch_unwind(AssertUnwindSafe(function));
        std::process::exit(status.map_or(PANICKED, i32::from))
    }
}
