//! [`Run`]: what is known about a run as a whole, `run.json` in its directory.

use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use camino::Utf8Path;
use serde::{Deserialize, Serialize};

use crate::file::{self, ReadError, VERSION};

/// Its file.
pub const FILE: &str = "run.json";

/// A run as a whole: written before anything runs, and again at its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Run {
    /// The version of this form.
    pub version: u32,
    /// The name of the run, which no other has.
    #[serde(default)]
    pub id: String,
    /// When it began, in seconds since 1970.
    pub started: u64,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// How many cases ran at a time.
    pub jobs: usize,
    /// The seed of the order, if it was a random one.
    pub seed: Option<u64>,
    /// Whether it was interrupted.
    pub interrupted: bool,
    /// Whether it came to its end and said so.
    pub complete: bool,
    /// The names of the QEMUs that were asked for, in their order.
    pub qemus: Vec<String>,
    /// The cases that were to run.
    pub planned: Vec<PlannedCase>,
    /// The cases that were not to run.
    pub ignored: Vec<IgnoredCase>,
}

/// A case that was to run, as often as it was to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlannedCase {
    /// `package::target` of its program.
    pub program: String,
    /// Its id.
    pub id: String,
    /// The setting, beside format and protocol.
    pub label: String,
    /// The QEMU under test, as it was named; null if none was.
    pub qemu: Option<String>,
    /// Which of its repetitions, from 1.
    pub repetition: u32,
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
    /// The setting, beside format and protocol.
    pub label: String,
    /// The QEMU under test, as it was named; null if none was.
    pub qemu: Option<String>,
    /// Why.
    pub reason: String,
}

impl Default for Run {
    /// A run of which nothing is known but its records.
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
            planned: Vec::new(),
            ignored: Vec::new(),
        }
    }
}

impl Run {
    /// Makes that of the named run, which begins now, of so many cases at a time.
    pub fn begun(id: impl Into<String>, jobs: usize) -> Self {
        Self { id: id.into(), started: since_1970(), jobs, ..Self::default() }
    }

    /// Reads that of the run in a directory.
    ///
    /// # Errors
    /// * [`ReadError`] says whether it is absent, unreadable, truncated, foreign or of another version.
    pub fn read(directory: &Utf8Path) -> Result<Self, ReadError> {
        file::read(&directory.join(FILE), VERSION)
    }

    /// Writes it into the run's directory.
    ///
    /// # Errors
    /// * The system's error if the file cannot be made.
    pub fn write(&self, directory: &Utf8Path) -> io::Result<()> {
        file::write(&directory.join(FILE), self).map(drop)
    }
}

/// Returns the seconds since 1970.
pub fn since_1970() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
