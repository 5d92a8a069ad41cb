//! [`Failure`]: what went wrong in a case, and where.

use std::borrow::Cow;
use std::fmt;
use std::panic::Location;

use crate::text::{bounded, limit};

/// A failure's text and the place in the test that it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened; the first line says it in short, further lines are evidence.
    pub what: String,
    /// `file:line:column` of the test code that stopped, where it is known.
    pub place: Option<String>,
}

impl Failure {
    /// Makes a failure at the caller's place.
    #[track_caller]
    pub fn here(what: impl Into<String>) -> Self {
        let place = Location::caller();
        Self { what: made(what.into()), place: Some(place.to_string()) }
    }

    /// Makes a failure whose place is unknown.
    pub fn nowhere(what: impl Into<String>) -> Self {
        Self { what: made(what.into()), place: None }
    }

    /// Returns the same failure with more to say.
    #[must_use]
    pub fn with(self, more: &str) -> Self {
        Self { what: made(self.what + more), ..self }
    }
}

/// Bounds a reason before anybody copies it.
fn made(what: String) -> String {
    match bounded(&what, limit::MADE) {
        Cow::Borrowed(_) => what,
        Cow::Owned(bounded) => bounded,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.place {
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
        let most = limit::MADE.bytes() + 100;
        for failure in [Failure::here(long()), Failure::nowhere(long()).with(&long())] {
            assert!(failure.what.len() < most, "{}", failure.what.len());
        }
        assert_eq!(Failure::nowhere("a").with("b").what, "ab");
    }
}
