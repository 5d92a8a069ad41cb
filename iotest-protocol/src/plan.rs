//! [`Plan`]: a test program's list of its cases, made before any of them runs.

use camino::Utf8PathBuf;
use serde::{Deserialize, Serialize};

/// The plan of a test program.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Plan {
    /// The version of this format.
    pub version: u32,
    /// The directory of its references; `None` if its sources are missing.
    pub golden: Option<Utf8PathBuf>,
    /// The QEMU that it would use.
    pub qemu: Qemu,
    /// The directories in which its cases create their scratch and socket directories.
    #[serde(default)]
    pub directories: Vec<Utf8PathBuf>,
    /// Its cases, sorted by id.
    pub cases: Vec<PlanEntry>,
}

/// The QEMU that a program would use.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Qemu {
    /// It was found.
    Found {
        /// The path of the program.
        program: Utf8PathBuf,
        /// Its version.
        version: String,
        /// The machine type whose references are preferred.
        machine: Option<String>,
    },
    /// It was not found.
    Missing {
        /// What was looked for, and how to get it.
        missing: String,
    },
}

/// A case in a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanEntry {
    /// Its id: `module::function::qcow2-file`.
    pub id: String,
    /// The test that it is a case of: `module::function`.
    pub test: String,
    /// The crate of the test.
    #[serde(rename = "crate")]
    pub krate: String,
    /// The test's module path without the crate.
    pub module: String,
    /// The test's function.
    pub function: String,
    /// The name of the parameter, if the test has one.
    pub parameter: Option<String>,
    /// `file:line` of the test.
    pub source: String,
    /// The first paragraph of the test's doc comment, in one line.
    pub summary: String,
    /// The format under test.
    pub format: String,
    /// The protocol under it.
    pub protocol: String,
    /// The host cache mode.
    pub cache: String,
    /// The aio mode.
    pub aio: String,
    /// The groups of the test.
    pub groups: Vec<String>,
    /// How many slots of a run it takes; 1 if absent, as from earlier releases.
    #[serde(default = "one")]
    pub weight: usize,
    /// Its time limit in seconds, before scaling.
    pub seconds: f64,
    /// Why it would not run here.
    pub ignored: Option<String>,
}

fn one() -> usize {
    1
}
