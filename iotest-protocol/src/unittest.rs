//! [`UnittestCase`]: one case of a test in the style of Python's unittest.
//!
//! Such a test has one verdict, that of its record; its cases say which part of it failed.

use serde::{Deserialize, Serialize};

/// One case of a test in the style of Python's unittest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnittestCase {
    /// Its name: `TestClass.test_method`; `TestClass.setUpClass` if the preparation of a class
    /// failed.
    pub name: String,
    /// What unittest says of it.
    pub verdict: UnittestVerdict,
    /// How long it took, in seconds; null if that is not known.
    #[serde(default)]
    pub seconds: Option<f64>,
    /// Why it did not pass, in the words of the exception or of the skip.
    #[serde(default)]
    pub reason: Option<String>,
    /// `file:line` of the test where the exception passed.
    #[serde(default)]
    pub place: Option<String>,
}

/// What unittest says of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UnittestVerdict {
    /// It passed.
    Pass,
    /// It skipped itself, or its class did.
    Skip,
    /// It failed, as it says it does.
    ExpectedFailure,
    /// It was expected to fail, and passed.
    UnexpectedSuccess,
    /// An assertion failed.
    Fail,
    /// An exception ended it.
    Error,
    /// It began and did not end.
    Unfinished,
    /// It did not begin.
    NotRun,
}

impl UnittestVerdict {
    /// Returns its name, as in records.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Skip => "skip",
            Self::ExpectedFailure => "expected-failure",
            Self::UnexpectedSuccess => "unexpected-success",
            Self::Fail => "fail",
            Self::Error => "error",
            Self::Unfinished => "unfinished",
            Self::NotRun => "not-run",
        }
    }

    /// Says whether unittest counts it as a failure, or it began and did not end.
    pub fn is_failure(self) -> bool {
        matches!(self, Self::UnexpectedSuccess | Self::Fail | Self::Error | Self::Unfinished)
    }

    /// Says whether it ended.
    pub fn has_ended(self) -> bool {
        !matches!(self, Self::Unfinished | Self::NotRun)
    }
}

impl UnittestCase {
    /// Makes a case that has begun and not ended.
    pub fn unfinished(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            verdict: UnittestVerdict::Unfinished,
            seconds: None,
            reason: None,
            place: None,
        }
    }

    /// Returns the first line of its reason; empty if it has none.
    pub fn headline(&self) -> &str {
        self.reason.as_deref().and_then(|reason| reason.lines().next()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_files() {
        for verdict in [
            UnittestVerdict::Pass,
            UnittestVerdict::Skip,
            UnittestVerdict::ExpectedFailure,
            UnittestVerdict::UnexpectedSuccess,
            UnittestVerdict::Fail,
            UnittestVerdict::Error,
            UnittestVerdict::Unfinished,
            UnittestVerdict::NotRun,
        ] {
            let text = serde_json::to_string(&verdict).unwrap();
            assert_eq!(text, format!("\"{}\"", verdict.name()));
        }
        assert!(!UnittestVerdict::NotRun.is_failure() && !UnittestVerdict::NotRun.has_ended());
    }
}
