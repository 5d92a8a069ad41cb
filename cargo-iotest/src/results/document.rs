//! [`RunDocument`]: what is known about a run as a whole, `run.json` in its directory.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
