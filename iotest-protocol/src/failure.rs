//! [`Failure`]: what went wrong in a case, and where.

use std::fmt;
use std::panic::Location;

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
        Self { what: what.into(), place: Some(place.to_string()) }
    }

    /// Makes a failure whose place is unknown.
    pub fn nowhere(what: impl Into<String>) -> Self {
        Self { what: what.into(), place: None }
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
