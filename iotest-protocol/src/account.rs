//! [`Account`]: what a watchdog saw of the process that it watched.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What a watchdog saw of one job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// What ended it.
    pub end: End,
    /// Its process id; 0 if none was started.
    #[serde(default)]
    pub pid: u32,
    /// When it was asked to end, since its start; None if it ended by itself.
    #[serde(default)]
    pub asked: Option<Duration>,
    /// What ran when it was asked, parents before their children.
    pub ran: Vec<RunningProcess>,
    /// What it has left running and should not have, a line each; it is ended.
    pub left: Vec<String>,
    /// How many bytes it wrote, as far as that was counted.
    #[serde(default)]
    pub wrote: u64,
    /// How many bytes in the middle of what it wrote were not kept.
    #[serde(default)]
    pub missing: u64,
    /// How long it took.
    pub time: Duration,
}

impl Account {
    /// Makes the account of a job for which nothing could be done.
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

/// What ends a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// It ended by itself, with this status.
    Code(i32),
    /// A signal that its watchdog did not send ended it.
    Signal(i32),
    /// It was ended at its deadline.
    TimedOut,
    /// It was ended since it had written more than this many bytes.
    WroteTooMuch(u64),
    /// It was ended since its watchdog was told to.
    Interrupted,
    /// It was ended since whoever ran it had ended: nobody waits for what it comes to.
    Abandoned,
    /// The watchdog could do nothing for it: what was tried, and what came of it.
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
            Self::WroteTooMuch(bytes) => write!(f, "ended, since it had written {bytes} bytes"),
            Self::Broken(what) => write!(f, "not watched: {what}"),
        }
    }
}

/// Returns the name of a signal that ends processes by default, as Linux numbers them.
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
    /// Its number.
    pub pid: i32,
    /// Its command line.
    pub command_line: String,
    /// The function of the kernel that its main thread slept in, if that is known.
    pub waited_in: Option<String>,
    /// What became of it.
    pub end: Termination,
}

/// What became of a process that ran when its job was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Termination {
    /// It ended with its job, or when it was asked to by SIGTERM.
    Asked,
    /// It still ran some seconds after SIGTERM, and was killed.
    Killed,
}

/// The end of a program that a case has started: a machine, a daemon, a server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProgramEnd {
    /// What it is called in messages: `vm0`, `qemu-nbd`.
    pub program: String,
    /// Its process id.
    pub pid: u32,
    /// Its command line, as a shell would read it.
    pub command_line: String,
    /// How it ended: `exit status 1`, `signal 11 (SIGSEGV)`.
    pub end: String,
    /// What was expected of it instead; null if this end is as it should be.
    pub expected: Option<String>,
    /// How it was let go of: `shut down`, `dropped`.
    pub how: String,
    /// The last lines of what it wrote.
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
            write!(f, "\n  its log ends:\n    {}", log_tail.trim_end().replace('\n', "\n    "))?;
        }
        write!(f, "\n  command: {command_line}")
    }
}
