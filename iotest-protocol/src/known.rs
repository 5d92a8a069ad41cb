//! [`Known`]: what a list of known failures says of a case.

use serde::{Deserialize, Serialize};

/// What a list of known failures says of a case, as read when the run began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Known {
    /// What is expected.
    pub expect: Expectation,
    /// Why, in one line.
    pub reason: String,
    /// Where more is said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Its end: a date (`2027-03-01`) or a release of QEMU (`12.0`).
    pub until: String,
    /// `file:line` of the entry.
    pub place: String,
    /// Whether the entry is past its end, and does not hold any more.
    pub ended: bool,
}

/// What is expected of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Expectation {
    /// It fails; a pass is an error.
    Fails,
    /// It fails or passes.
    Flaky,
    /// It is not run.
    Skip,
}

impl Expectation {
    /// Returns its word in lists.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fails => "fails",
            Self::Flaky => "flaky",
            Self::Skip => "skip",
        }
    }
}
