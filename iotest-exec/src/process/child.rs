//! [`Child`]: a child process that this process owns.

use std::collections::BTreeSet;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, ExitStatus};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{fmt, io};

use rustix::process::{
    Pid, Signal, WaitId, WaitIdOptions, WaitOptions, kill_process, waitid, waitpid,
};

use crate::deadline::{ActiveWait, Deadline, HarnessTimeouts, PollError, Timeouts, poll_until};
use crate::process::error::ProcessError;
use crate::process::exit::{Exit, command_line};
use crate::process::pipe::{PipeReader, PipeWriter};
use crate::process::poll::{self, Interest};
use crate::process::setup::KillScope;
use crate::process::{platform, tree};

/// How long to wait for a dropped child after SIGKILL. Only a process stuck inside the kernel takes
/// longer; it is left to init or the subreaper.
const DROP_LIMIT: Duration = Duration::from_secs(10);

/// The pids of children that a [`Child`] owns and has not reaped. All other children of this process
/// are adopted.
///
/// Locked while a child is started and while adopted ones are reaped, so that no thread takes
/// another's child, or one whose start is about to fail, for an adopted one.
static OWNED: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());

/// Locks the pids of owned children: none is started or reaped meanwhile.
pub(super) fn owned() -> MutexGuard<'static, BTreeSet<i32>> {
    OWNED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A child process that runs or has ended.
///
/// Dropping it kills the process with SIGKILL and reaps it.
///
/// ```
/// # use std::time::Duration;
/// # use iotest_exec::deadline::Timeouts;
/// # use iotest_exec::process::{Exit, Invocation, Streams};
/// let deadline = Timeouts::default().after(Duration::from_secs(10));
/// let mut child = Invocation::new("sleep").arg("600").spawn(Streams::null())?;
/// assert_eq!(child.try_wait()?, None);
/// child.terminate();
/// assert_eq!(child.try_wait_before(deadline)?, Some(Exit::Signal(15)));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub struct Child {
    process: Process,
    /// The pidfd, readable once the process has ended; `None` on systems without one.
    end: Option<OwnedFd>,
    argv: Vec<String>,
    /// What a wait for its end is called. Made while it starts, when there is time for it.
    awaited: String,
    pipes: Pipes,
    scope: KillScope,
    exit: Option<Exit>,
}

/// How a child was started.
#[derive(Debug)]
enum Process {
    /// As a program.
    Program(std::process::Child),
    /// By forking this process, to run a function.
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

/// Names the wait for the end of a program.
fn awaited(argv: &[String]) -> String {
    format!("the end of {}", command_line(argv))
}

/// This process's ends of a child's pipes.
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
        let awaited = awaited(&argv);
        Ok(Self { process, end, argv, awaited, pipes, scope, exit: None })
    }

    /// Takes ownership of a forked child, while [`owned`] is locked.
    pub(super) fn forked(pid: Pid, argv: Vec<String>, owned: &mut BTreeSet<i32>) -> Self {
        owned.insert(pid.as_raw_pid());
        let (process, pipes) = (Process::Forked(pid), Pipes::default());
        let end = platform::open_process(pid);
        let awaited = awaited(&argv);
        Self { process, end, argv, awaited, pipes, scope: KillScope::Process, exit: None }
    }

    /// Returns the process id, which is valid until the child is reaped.
    pub fn pid(&self) -> u32 {
        self.process.pid().map_or(0, |pid| pid.as_raw_pid().unsigned_abs())
    }

    /// Returns the program and its arguments.
    pub fn argv(&self) -> &[String] {
        &self.argv
    }

    /// Returns what a wait for its end is called.
    pub(super) fn awaited(&self) -> &str {
        &self.awaited
    }

    /// Takes this process's end of standard input, if it is a pipe.
    pub fn take_stdin(&mut self) -> Option<PipeWriter> {
        self.pipes.stdin.take()
    }

    /// Takes this process's end of standard output, if it is a pipe.
    pub fn take_stdout(&mut self) -> Option<PipeReader> {
        self.pipes.stdout.take()
    }

    /// Takes this process's end of standard error, if it is a separate pipe.
    pub fn take_stderr(&mut self) -> Option<PipeReader> {
        self.pipes.stderr.take()
    }

    /// Returns how the process ended; `None` while it runs.
    ///
    /// # Errors
    /// * The system's error if the process cannot be waited for.
    pub fn try_wait(&mut self) -> io::Result<Option<Exit>> {
        if self.exit.is_none() {
            // Once it is reaped, its pid may be reused.
            let mut owned = owned();
            self.exit = self.process.try_wait()?;
            if let (Some(_), Some(pid)) = (self.exit, self.process.pid()) {
                owned.remove(&pid.as_raw_pid());
            }
        }
        Ok(self.exit)
    }

    /// Waits for the end of the process; `None` if `deadline` expires first.
    ///
    /// # Errors
    /// * The system's error if the process cannot be waited for.
    pub fn try_wait_before(&mut self, deadline: Deadline) -> io::Result<Option<Exit>> {
        let _waiting = ActiveWait::start(&self.awaited);
        let Some(end) = &self.end else {
            return match poll_until(&self.awaited.clone(), deadline, || self.try_wait()) {
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
    /// * [`ProcessError::TimedOut`] if `deadline` expires first; the process keeps running.
    /// * [`ProcessError::Io`] if the process cannot be waited for.
    pub fn wait_before(&mut self, deadline: Deadline) -> Result<Exit, ProcessError> {
        match self.try_wait_before(deadline) {
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

    /// Sends SIGTERM.
    pub fn terminate(&mut self) {
        self.signal(Signal::TERM);
    }

    /// Sends SIGKILL; to all its descendants too if it is
    /// [contained](crate::process::HarnessInvocation::contained).
    pub fn kill(&mut self) {
        if let (KillScope::Tree, Ok(None), Some(pid)) =
            (self.scope, self.try_wait(), self.process.pid())
        {
            // What remains after the deadline is stuck in the kernel.
            tree::end_below(pid, Timeouts::default().after(DROP_LIMIT));
        }
        self.signal(Signal::KILL);
    }

    /// Returns the running processes that the program has started, a line each; the program itself,
    /// below its supervisor, is not among them.
    pub(super) fn running(&self) -> Vec<String> {
        let below = self.process.pid().map(tree::below).unwrap_or_default();
        // The first descendant of a supervisor is the program itself.
        let own = usize::from(self.scope == KillScope::Tree);
        below
            .iter()
            .skip(own)
            .map(|(pid, line)| format!("process {}: {line}", pid.as_raw_pid()))
            .collect()
    }
}

impl fmt::Debug for Child {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (program, pid) = (self.argv.first(), self.pid());
        f.debug_struct("Child")
            .field("program", &program)
            .field("pid", &pid)
            .finish_non_exhaustive()
    }
}

/// What only a harness does with its children.
pub trait HarnessChild {
    /// Returns a descriptor that becomes readable when the process ends, on systems that have one.
    fn end_fd(&self) -> Option<BorrowedFd<'_>>;

    /// Sends a signal, unless the process has ended.
    fn signal(&mut self, signal: Signal);

    /// Sends SIGABRT, at which some programs print a stack trace: Python with its faulthandler. Core
    /// files are disabled first; if that fails, no signal is sent.
    fn abort(&mut self);

    /// Resumes the process by SIGCONT if it was stopped since the last call; returns whether it was.
    fn resume_if_stopped(&mut self) -> bool;
}

impl HarnessChild for Child {
    fn end_fd(&self) -> Option<BorrowedFd<'_>> {
        self.end.as_ref().map(AsFd::as_fd)
    }

    fn signal(&mut self, signal: Signal) {
        // The pid is not reused until the process is reaped, and only `try_wait` reaps it.
        if let (Ok(None), Some(pid)) = (self.try_wait(), self.process.pid()) {
            // The only possible error is that it has just ended.
            kill_process(pid, signal).ok();
        }
    }

    fn abort(&mut self) {
        if self.process.pid().is_some_and(|pid| platform::disable_core(pid).is_ok()) {
            self.signal(Signal::ABORT);
        }
    }

    fn resume_if_stopped(&mut self) -> bool {
        let (None, Some(pid)) = (self.exit, self.process.pid()) else { return false };
        let stops = WaitIdOptions::STOPPED | WaitIdOptions::NOHANG;
        let stopped = waitid(WaitId::Pid(pid), stops).is_ok_and(|status| status.is_some());
        if stopped {
            // It is not reaped yet, so the pid is still its own.
            kill_process(pid, Signal::CONT).ok();
        }
        stopped
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.kill();
        self.try_wait_before(Timeouts::default().unbounded(DROP_LIMIT)).ok();
    }
}

#[cfg(test)]
mod tests;
