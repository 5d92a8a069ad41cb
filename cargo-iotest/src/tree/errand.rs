//! [`Errand`] and [`Account`]: what a guard is told to run, and what it tells of the run.
//!
//! Both are JSON files beside the test's record, so that no pipe leads from a guard to its runner.

use std::io;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::process::Exit;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// One test to run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Errand {
    /// The program and its arguments.
    pub(crate) argv: Vec<String>,
    /// Variables on top of those inherited; None takes one out.
    pub(crate) variables: Vec<(String, Option<String>)>,
    /// The directory in which it runs.
    pub(crate) directory: Utf8PathBuf,
    /// The file that takes what it writes.
    pub(crate) output: Utf8PathBuf,
    /// What makes it write where it is when it is ended at its deadline.
    pub(crate) trace: Trace,
    /// How long it may take, scaled; None for as long as it likes.
    pub(crate) limit: Option<Duration>,
    /// The factor of the guard's own limits.
    pub(crate) scale: f64,
}

/// What makes a test write where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Trace {
    /// SIGABRT, on which Python's faulthandler shows the stack.
    Abort,
    /// Nothing.
    None,
}

/// How a test ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Account {
    /// What ended it.
    pub(crate) end: End,
    /// What ran when it was ended, parents before their children.
    pub(crate) ran: Vec<Ran>,
    /// What it has left running and should not have, a line each; it is ended.
    pub(crate) left: Vec<String>,
    /// How long it took.
    pub(crate) time: Duration,
}

/// A process that ran when its test was ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ran {
    /// Its number.
    pub(crate) pid: i32,
    /// Its command line.
    pub(crate) command_line: String,
    /// The function of the kernel that its main thread slept in, if that is known.
    pub(crate) waited_in: Option<String>,
    /// What became of it.
    pub(crate) end: RanEnd,
}

/// What became of a process that ran when its test was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RanEnd {
    /// It ended with its test, or when it was asked to by SIGTERM.
    Asked,
    /// It still ran some seconds after SIGTERM, and was killed.
    Killed,
}

/// What ends a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum End {
    /// It ended by itself, with this status.
    Code(i32),
    /// A signal that its guard did not send ended it.
    Signal(i32),
    /// It was ended at its deadline.
    TimedOut,
    /// It was ended since the guard was told to.
    Interrupted,
    /// The guard could do nothing for it: what was tried, and what came of it.
    Broken(String),
}

impl From<Exit> for End {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Code(code) => Self::Code(code),
            Exit::Signal(signal) => Self::Signal(signal),
        }
    }
}

/// Writes one of both.
pub(crate) fn write(value: &impl Serialize, path: &Utf8Path) -> io::Result<()> {
    let bytes = serde_json::to_vec_pretty(value)?;
    // In one step: half a file is none.
    let new = path.with_extension("new");
    std::fs::write(&new, bytes)?;
    std::fs::rename(&new, path)
}

/// Reads one of both.
pub(crate) fn read<T: DeserializeOwned>(path: &Utf8Path) -> io::Result<T> {
    Ok(serde_json::from_slice(&std::fs::read(path)?)?)
}
