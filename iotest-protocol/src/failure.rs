//! [`Failure`]: the text and source location of a failure.

use std::borrow::Cow;
use std::fmt;
use std::panic::Location;

use crate::text::{bounded, limit};

/// The text of a failure and its location in the test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened: a summary in the first line, evidence in further lines.
    pub what: String,
    /// `file:line:column` of the failing test code, if known.
    pub location: Option<String>,
}

impl Failure {
    /// Makes a failure at the caller's location.
    #[track_caller]
    pub fn here(what: impl Into<String>) -> Self {
        let location = Location::caller();
        Self { what: bounded_reason(what.into()), location: Some(location.to_string()) }
    }

    /// Makes a failure without a location.
    pub fn without_location(what: impl Into<String>) -> Self {
        Self { what: bounded_reason(what.into()), location: None }
    }

    /// Returns the failure with `more` appended to its text.
    #[must_use]
    pub fn with(self, more: &str) -> Self {
        Self { what: bounded_reason(self.what + more), ..self }
    }
}

/// Truncates a text before it is copied.
fn bounded_reason(what: String) -> String {
    match bounded(&what, limit::REASON) {
        Cow::Borrowed(_) => what,
        Cow::Owned(bounded) => bounded,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.location {
            Some(place) => write!(f, "\n  at {place}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_truncated_when_a_failure_is_made() {
        let long = || "x".repeat(3 << 20);
        let most = limit::REASON.bytes() + 100;
        for failure in [Failure::here(long()), Failure::without_location(long()).with(&long())] {
            assert!(failure.what.len() < most, "{}", failure.what.len());
        }
        assert_eq!(Failure::without_location("a").with("b").what, "ab");
    }
}
