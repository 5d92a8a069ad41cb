//! [`Errand`] and its account: what a guard is told to run, and what it tells of the run.
//!
//! Both are JSON files beside the test's record, so that no pipe leads from a guard to its runner.

use std::io;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
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
