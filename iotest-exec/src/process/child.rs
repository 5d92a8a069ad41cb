//! [`Child`]: a process that this one started and has not let go of.

use std::collections::BTreeSet;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, ExitStatus};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustix::process::{
    Pid, Signal, WaitId, WaitIdOptions, WaitOptions, kill_process, waitid, waitpid,
};

use crate::deadline::{ActiveWait, Deadline, PollError, Timeouts, poll_until};
use crate::process::error::ProcessError;
use crate::process::exit::{Exit, command_line};
use crate::process::pipe::{PipeReader, PipeWriter};
use crate::process::poll::{self, Interest};
use crate::process::setup::KillScope;
use crate::process::{platform, tree};

/// How long a dropped child may take to vanish after SIGKILL. Only a process stuck inside the
/// kernel takes longer; it is left to whoever reaps for this process.
const DROP_LIMIT: Duration = Duration::from_secs(10);

/// The children that a [`Child`] owns and has not reaped. All others of this process it has adopted.
///
/// It is held while a child is started and while adopted ones are reaped, so that no thread takes
/// another's child, or one whose start is about to fail, for an adopted one.
static OWNED: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());

/// Returns the ids of the children that are owned; none is started or let go of meanwhile.
pub(super) fn owned() -> MutexGuard<'static, BTreeSet<i32>> {
    OWNED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A running (or ended, not yet forgotten) child process.
///
/// Dropping it kills the process with SIGKILL and reaps it.
#[derive(Debug)]
pub struct Child {
    process: Process,
    /// Turns readable at the end of the process; None where the system has no such thing.
    end: Option<OwnedFd>,
    argv: Vec<String>,
    pipes: Pipes,
    scope: KillScope,
    exit: Option<Exit>,
}

/// How a child was started.
#[derive(Debug)]
enum Process {
    /// As a program.
    Program(std::process::Child),
    /// By a fork of this process, as a function of it.
    Forked(Pid),
}

impl Process {
    fn pid(&self) -> Option<Pid> {
        match self {
            Self::Program(process) => Pid::from_raw(i32::try_from(process.id()).ok()?),
            Self::Forked(pid) => Some(*pid),
        }
    }

    fn try_wait(&mut self) -> io::Result<Option<Exit>> {
        Ok(match self {
            Self::Program(process) => process.try_wait()?.map(Exit::from),
            Self::Forked(pid) => waitpid(Some(*pid), WaitOptions::NOHANG)?
                .map(|(_, status)| ExitStatus::from_raw(status.as_raw()).into()),
        })
    }
}

/// Our ends of a child's pipes.
#[derive(Debug, Default)]
pub(super) struct Pipes {
    pub(super) stdin: Option<PipeWriter>,
    pub(super) stdout: Option<PipeReader>,
    pub(super) stderr: Option<PipeReader>,
}

impl Child {
    pub(super) fn start(
        command: &mut Command,
        argv: Vec<String>,
        pipes: Pipes,
        scope: KillScope,
    ) -> io::Result<Self> {
        let mut owned = owned();
        let process = Process::Program(command.spawn()?);
        owned.extend(process.pid().map(Pid::as_raw_pid));
        drop(owned);
        let end = process.pid().and_then(platform::open_process);
        Ok(Self { process, end, argv, pipes, scope, exit: None })
    }

    /// Owns a child that was forked, while [`owned`] is held.
    pub(super) fn forked(pid: Pid, argv: Vec<String>, owned: &mut BTreeSet<i32>) -> Self {
        owned.insert(pid.as_raw_pid());
        let (process, pipes) = (Process::Forked(pid), Pipes::default());
        let end = platform::open_process(pid);
        Self { process, end, argv, pipes, scope: KillScope::Process, exit: None }
    }

    /// Returns the process id, valid for signals only while the child is not reaped.
    pub fn id(&self) -> u32 {
        self.process.pid().map_or(0, |pid| pid.as_raw_pid().unsigned_abs())
    }

    /// Returns the program and its arguments.
    pub fn argv(&self) -> &[String] {
        &self.argv
    }

    /// Returns a descriptor that turns readable when the process ends, where the system has one.
    pub fn end_fd(&self) -> Option<BorrowedFd<'_>> {
        self.end.as_ref().map(AsFd::as_fd)
    }

    /// Takes our end of standard input, if it leads to a pipe.
    pub fn take_stdin(&mut self) -> Option<PipeWriter> {
        self.pipes.stdin.take()
    }

    /// Takes our end of standard output, if it leads to a pipe.
    pub fn take_stdout(&mut self) -> Option<PipeReader> {
        self.pipes.stdout.take()
    }

    /// Takes our end of standard error, if it leads to a pipe of its own.
    pub fn take_stderr(&mut self) -> Option<PipeReader> {
        self.pipes.stderr.take()
    }

    /// Returns how the process ended, or None while it runs.
    ///
    /// # Errors
    /// * The system's error if the process cannot be waited for.
    pub fn try_wait(&mut self) -> io::Result<Option<Exit>> {
        if self.exit.is_none() {
            // From its reaping on, the number may be another's.
            let mut owned = owned();
            self.exit = self.process.try_wait()?;
            if let (Some(_), Some(pid)) = (self.exit, self.process.pid()) {
                owned.remove(&pid.as_raw_pid());
            }
        }
        Ok(self.exit)
    }

    /// Waits for the end of the process; None if `deadline` expires first.
    ///
    /// # Errors
    /// * The system's error if the process cannot be waited for.
    pub fn wait_until(&mut self, deadline: Deadline) -> io::Result<Option<Exit>> {
        let what = format!("the end of {}", command_line(&self.argv));
        let _waiting = ActiveWait::start(&what);
        let Some(end) = &self.end else {
            return match poll_until(&what, deadline, || self.try_wait()) {
                Ok(exit) => Ok(Some(exit)),
                Err(PollError::TimedOut(_)) => Ok(None),
                Err(PollError::Failed(error)) => Err(error),
            };
        };
        if self.exit.is_none() {
            poll::wait(&[(end.as_fd(), Interest::Read)], deadline)?;
        }
        self.try_wait()
    }

    /// Waits for the end of the process.
    ///
    /// # Errors
    /// * [`ProcessError::TimedOut`] if `deadline` expires first; the process goes on.
    /// * [`ProcessError::Io`] if the process cannot be waited for.
    pub fn wait(&mut self, deadline: Deadline) -> Result<Exit, ProcessError> {
        match self.wait_until(deadline) {
            Ok(Some(exit)) => Ok(exit),
            Ok(None) => Err(ProcessError::TimedOut {
                argv: self.argv.clone(),
                allowed: deadline.allowed(),
                output: String::new(),
                running: self.running(),
            }),
            Err(source) => Err(ProcessError::Io { argv: self.argv.clone(), source }),
        }
    }

    /// Asks the process to end, by SIGTERM.
    pub fn terminate(&mut self) {
        self.signal(Signal::TERM);
    }

    /// Ends the process by SIGABRT, at which some programs write where they are: Python, if its
    /// faulthandler is on. No core file comes of it; where that cannot be promised, no signal is
    /// sent.
    pub fn abort(&mut self) {
        if self.process.pid().is_some_and(|pid| platform::disable_core(pid).is_ok()) {
            self.signal(Signal::ABORT);
        }
    }

    /// Ends the process, by SIGKILL; with everything that it has started if it is
    /// [contained](crate::process::Invocation::contained).
    pub fn kill(&mut self) {
        if let (KillScope::Tree, Ok(None), Some(pid)) =
            (self.scope, self.try_wait(), self.process.pid())
        {
            // What ended the program goes on to the rest; what stays is stuck in the kernel.
            tree::end_below(pid, Timeouts::default().after(DROP_LIMIT));
        }
        self.signal(Signal::KILL);
    }

    /// Returns what the process has started that runs now, a line each.
    pub(super) fn running(&self) -> Vec<String> {
        let below = self.process.pid().map(tree::below).unwrap_or_default();
        // The first below a supervisor is the program itself.
        let own = usize::from(self.scope == KillScope::Tree);
        below
            .iter()
            .skip(own)
            .map(|(pid, line)| format!("process {}: {line}", pid.as_raw_pid()))
            .collect()
    }

    /// Sends a signal; to a process that has ended, nothing.
    pub fn signal(&mut self, signal: Signal) {
        // The number stays ours until the process is reaped, and only `try_wait` reaps it.
        if let (Ok(None), Some(pid)) = (self.try_wait(), self.process.pid()) {
            // The one error possible is that it ended just now.
            kill_process(pid, signal).ok();
        }
    }

    /// Lets the process go on if a signal has stopped it since the last call; says whether it had.
    pub fn resume_if_stopped(&mut self) -> bool {
        let (None, Some(pid)) = (self.exit, self.process.pid()) else { return false };
        let stops = WaitIdOptions::STOPPED | WaitIdOptions::NOHANG;
        let stopped = waitid(WaitId::Pid(pid), stops).is_ok_and(|status| status.is_some());
        if stopped {
            // Not reaped yet, it has its number, and may have ended.
            kill_process(pid, Signal::CONT).ok();
        }
        stopped
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.kill();
        self.wait_until(Timeouts::default().unbounded(DROP_LIMIT)).ok();
    }
}

#[cfg(test)]
mod tests;
