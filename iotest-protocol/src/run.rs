//! [`Run`]: the file `run.json` of a run, in its directory.

use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use camino::Utf8Path;
use serde::{Deserialize, Serialize};

use crate::file::{self, ReadError, VERSION};

/// The file name.
pub const FILE: &str = "run.json";

/// A run: written before anything runs, and again at its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Run {
    /// The version of this format.
    pub version: u32,
    /// The unique id of the run.
    #[serde(default)]
    pub id: String,
    /// When it began, in seconds since 1970.
    pub started: u64,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// How many cases ran at a time.
    pub jobs: usize,
    /// The seed of the random order, if the order was random.
    pub seed: Option<u64>,
    /// Whether it was interrupted.
    pub interrupted: bool,
    /// Whether it finished and was written again.
    pub complete: bool,
    /// The names of the QEMUs under test, in order.
    pub qemus: Vec<String>,
    /// The share of the selected cases that this run has; null if it has all.
    pub partition: Option<Share>,
    /// Whether all cases were selected.
    #[serde(default)]
    pub whole: bool,
    /// The list of known failures, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<String>,
    /// The cases that were to run.
    pub planned: Vec<PlannedCase>,
    /// The cases that were not to run.
    pub ignored: Vec<IgnoredCase>,
}

/// A planned case, once for each repetition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlannedCase {
    /// `package::target` of its program.
    pub program: String,
    /// Its id.
    pub id: String,
    /// The settings beside format and protocol.
    pub label: String,
    /// The name of the QEMU under test; null if none was named.
    pub qemu: Option<String>,
    /// The number of the repetition, from 1.
    pub repetition: u32,
}

/// A share of the selected cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share {
    /// Which: `slice:1/3` is the first of three.
    pub slice: String,
    /// The number of selected cases of all shares.
    pub selected: usize,
    /// The number of cases of the other shares that this host could run.
    pub others: usize,
}

/// A case that was not to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Ignored"))]
pub struct IgnoredCase {
    /// `package::target` of its program.
    pub program: String,
    /// Its id.
    pub id: String,
    /// The settings beside format and protocol.
    pub label: String,
    /// The name of the QEMU under test; null if none was named.
    pub qemu: Option<String>,
    /// Why.
    pub reason: String,
}

impl Default for Run {
    /// A run of which only records are known.
    fn default() -> Self {
        Self {
            version: VERSION,
            id: String::new(),
            started: 0,
            seconds: 0.0,
            jobs: 0,
            seed: None,
            interrupted: false,
            complete: false,
            qemus: Vec::new(),
            partition: None,
            whole: false,
            known: None,
            planned: Vec::new(),
            ignored: Vec::new(),
        }
    }
}

impl Run {
    /// Makes the file of a run that starts now and runs `jobs` cases at a time.
    pub fn begun(id: impl Into<String>, jobs: usize) -> Self {
        Self { id: id.into(), started: since_1970(), jobs, ..Self::default() }
    }

    /// Reads the file of the run in a directory.
    ///
    /// # Errors
    /// * [`ReadError`] if it is absent, unreadable, truncated, foreign or of another version.
    pub fn read(directory: &Utf8Path) -> Result<Self, ReadError> {
        file::read(&directory.join(FILE), VERSION)
    }

    /// Writes it into the run's directory.
    ///
    /// # Errors
    /// * The system's error if the file cannot be created.
    pub fn write(&self, directory: &Utf8Path) -> io::Result<()> {
        file::write(&directory.join(FILE), self).map(drop)
    }
}

/// Returns the seconds since 1970.
pub fn since_1970() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
