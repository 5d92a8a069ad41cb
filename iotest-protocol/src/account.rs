//! [`Account`]: a watchdog's report on its job.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A watchdog's report on one job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// How it ended.
    pub end: End,
    /// Its process id; 0 if it was not started.
    #[serde(default)]
    pub pid: u32,
    /// When it was asked to end, since its start; `None` if it ended by itself.
    #[serde(default)]
    pub asked: Option<Duration>,
    /// The processes that ran when it was asked to end, parents first.
    pub ran: Vec<RunningProcess>,
    /// The processes that it leaked, a line each; they were killed.
    pub left: Vec<String>,
    /// How many bytes it wrote, if that was counted.
    #[serde(default)]
    pub wrote: u64,
    /// How many bytes in the middle of its output were not kept.
    #[serde(default)]
    pub missing: u64,
    /// How long it took.
    pub time: Duration,
}

impl Account {
    /// Makes the account of a job that could not be watched.
    pub fn broken(what: impl Into<String>) -> Self {
        let end = End::Broken(what.into());
        Self {
            end,
            pid: 0,
            asked: None,
            ran: Vec::new(),
            left: Vec::new(),
            wrote: 0,
            missing: 0,
            time: Duration::ZERO,
        }
    }
}

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// It exited with this status.
    Code(i32),
    /// It was ended by this signal, which its watchdog did not send.
    Signal(i32),
    /// It was ended at its time limit.
    TimedOut,
    /// It was ended because it had written more than this many bytes.
    WroteTooMuch(u64),
    /// It was ended because its watchdog was interrupted.
    Interrupted,
    /// It was ended because its runner had ended.
    Abandoned,
    /// The watchdog failed: the attempted action and its error.
    Broken(String),
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(status) => write!(f, "exit status {status}"),
            Self::Signal(signal) => match signal_name(*signal) {
                Some(name) => write!(f, "signal {signal} ({name})"),
                None => write!(f, "signal {signal}"),
            },
            Self::TimedOut => f.write_str("ended at its time limit"),
            Self::Interrupted => f.write_str("interrupted"),
            Self::Abandoned => f.write_str("ended after its runner"),
            Self::WroteTooMuch(bytes) => write!(f, "ended because it had written {bytes} bytes"),
            Self::Broken(what) => write!(f, "watchdog failed: {what}"),
        }
    }
}

/// Returns the name of a signal whose default action ends a process, by its number on Linux.
pub fn signal_name(number: i32) -> Option<&'static str> {
    let names = [
        (1, "SIGHUP"),
        (2, "SIGINT"),
        (3, "SIGQUIT"),
        (4, "SIGILL"),
        (5, "SIGTRAP"),
        (6, "SIGABRT"),
        (7, "SIGBUS"),
        (8, "SIGFPE"),
        (9, "SIGKILL"),
        (10, "SIGUSR1"),
        (11, "SIGSEGV"),
        (12, "SIGUSR2"),
        (13, "SIGPIPE"),
        (14, "SIGALRM"),
        (15, "SIGTERM"),
        (24, "SIGXCPU"),
        (25, "SIGXFSZ"),
        (31, "SIGSYS"),
    ];
    names.into_iter().find_map(|(known, name)| (known == number).then_some(name))
}

/// A process that ran when its job was ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunningProcess {
    /// Its process id.
    pub pid: i32,
    /// Its command line.
    pub command_line: String,
    /// The kernel function in which its main thread slept, if known.
    pub waited_in: Option<String>,
    /// How it ended.
    pub end: Termination,
}

/// How a process ended that ran when its job was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Termination {
    /// With its job, or at SIGTERM.
    Asked,
    /// By SIGKILL, some seconds after SIGTERM.
    Killed,
}

/// The end of a program that a case started: a machine, a daemon, a server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProgramEnd {
    /// Its name in messages: `vm0`, `qemu-nbd`.
    pub program: String,
    /// Its process id.
    pub pid: u32,
    /// Its command line, quoted for a shell.
    pub command_line: String,
    /// How it ended: `exit status 1`, `signal 11 (SIGSEGV)`.
    pub end: String,
    /// The expected end; null if this end is good.
    pub expected: Option<String>,
    /// How the test released it: `shut down`, `dropped`.
    pub how: String,
    /// The last lines of its output.
    pub log_tail: String,
}

impl fmt::Display for ProgramEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { program, pid, command_line, end, expected, how, log_tail } = self;
        write!(f, "{program} (process {pid}, {how}) ended with {end}")?;
        if let Some(expected) = expected {
            write!(f, "; expected {expected}")?;
        }
        if !log_tail.is_empty() {
            write!(f, "\n  its output ends:\n    {}", log_tail.trim_end().replace('\n', "\n    "))?;
        }
        write!(f, "\n  command: {command_line}")
    }
}
