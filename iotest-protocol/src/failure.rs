//! [`Failure`]: what went wrong in a case, and where.

use std::borrow::Cow;
use std::fmt;
use std::panic::Location;

use crate::text::{bounded, limit};

/// A failure's text and the location in the test that it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened; the first line says it in short, further lines are evidence.
    pub what: String,
    /// `file:line:column` of the test code that stopped, where it is known.
    pub location: Option<String>,
}

impl Failure {
    /// Makes a failure at the caller's place.
    #[track_caller]
    pub fn here(what: impl Into<String>) -> Self {
        let location = Location::caller();
        Self { what: bounded_reason(what.into()), location: Some(location.to_string()) }
    }

    /// Makes a failure whose location is unknown.
    pub fn without_location(what: impl Into<String>) -> Self {
        Self { what: bounded_reason(what.into()), location: None }
    }

    /// Returns the same failure with more to say.
    #[must_use]
    pub fn with(self, more: &str) -> Self {
        Self { what: bounded_reason(self.what + more), ..self }
    }
}

/// Bounds a reason before anybody copies it.
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
    fn endless_reason_is_bounded_where_it_is_made() {
        let long = || "x".repeat(3 << 20);
        let most = limit::REASON.bytes() + 100;
        for failure in [Failure::here(long()), Failure::without_location(long()).with(&long())] {
            assert!(failure.what.len() < most, "{}", failure.what.len());
        }
        assert_eq!(Failure::without_location("a").with("b").what, "ab");
    }
}
