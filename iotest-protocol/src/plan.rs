//! [`Plan`]: what a test program tells of its cases before any of them runs.

use camino::Utf8PathBuf;
use serde::{Deserialize, Serialize};

/// What a program tells.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Plan {
    /// The version of this form.
    pub version: u32,
    /// The directory of its references; None if its sources are not there.
    pub golden: Option<Utf8PathBuf>,
    /// The QEMU that it would use.
    pub qemu: Qemu,
    /// Where its cases make directories of their own, for files and for sockets.
    #[serde(default)]
    pub directories: Vec<Utf8PathBuf>,
    /// Its cases, sorted by id.
    pub cases: Vec<PlanEntry>,
}

/// The QEMU that a program would use.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Qemu {
    /// It is there.
    Found {
        /// Its file.
        program: Utf8PathBuf,
        /// Its version.
        version: String,
        /// The machine type whose references are preferred.
        machine: Option<String>,
    },
    /// It is not.
    Missing {
        /// What was looked for, and how to get it.
        missing: String,
    },
}

/// One case, as its program tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanEntry {
    /// Its id: `module::function::qcow2-file`.
    pub id: String,
    /// The test that it is a case of: `module::function`.
    pub test: String,
    /// The crate that the test stands in.
    #[serde(rename = "crate")]
    pub krate: String,
    /// The test's module path without the crate.
    pub module: String,
    /// The test's function.
    pub function: String,
    /// The name of the parameter, if the test has some.
    pub parameter: Option<String>,
    /// `file:line` of the test.
    pub source: String,
    /// The first paragraph of the test's comment, in one line.
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
    /// How many places of a run it takes; programs of earlier releases do not tell.
    #[serde(default = "one")]
    pub weight: usize,
    /// How many seconds it may take, before the scaling.
    pub seconds: f64,
    /// Why it would not run here.
    pub ignored: Option<String>,
}

fn one() -> usize {
    1
}
