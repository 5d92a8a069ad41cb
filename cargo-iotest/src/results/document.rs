//! [`RunDocument`]: what is known about a run as a whole, `run.json` in its directory.

use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

use camino::Utf8Path;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::record::write_json;

/// A run as a whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RunDocument {
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
    /// The names of the QEMUs that were asked for, in their order.
    pub qemus: Vec<String>,
    /// The cases that were not run.
    pub ignored: Vec<Ignored>,
}

impl RunDocument {
    /// Makes the document of a run that begins now, of so many cases at a time.
    pub(crate) fn begun(jobs: usize) -> Self {
        Self { started: since_1970(), jobs, ..Self::default() }
    }

    /// Reads that of the run in a directory; None if there is none or it is not whole.
    pub(crate) fn read(directory: &Utf8Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(directory.join(FILE)).ok()?).ok()
    }

    /// Writes it into the run's directory.
    ///
    /// # Errors
    /// – The system's error if the file cannot be made.
    pub(crate) fn write(&self, directory: &Utf8Path) -> io::Result<()> {
        write_json(&directory.join(FILE), self)
    }
}

/// Its file.
const FILE: &str = "run.json";

/// Returns the seconds since 1970.
pub(super) fn since_1970() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// A case that was not run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ignored {
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
