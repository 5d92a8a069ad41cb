//! [`DecodeError`]: where JSON was not as its type says.

use std::fmt;

use crate::wire::show_at;

/// JSON that does not fit its type, with the path to the place.
#[derive(Debug, Clone, PartialEq, Eq)]
// Boxed, since each reading function returns one, and hardly ever.
pub struct DecodeError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    path: String,
    problem: String,
}

impl DecodeError {
    /// Makes an error at the current place; [`Self::within`] puts the path in front.
    pub fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Inner { path: String::new(), problem: problem.into() }))
    }

    /// Adds an outer path segment: a member name, or an index such as `[3]`.
    #[must_use]
    pub fn within(mut self, segment: &str) -> Self {
        let dot = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path = format!("{segment}{dot}{}", self.0.path);
        self
    }

    /// Returns the path from the outermost value, such as `[3].stats.zone_append_bytes`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns what is wrong there: "missing", "expected integer, found string" …
    pub fn problem(&self) -> &str {
        &self.0.problem
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_at(&self.0.path, &self.0.problem, f)
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_reads_from_the_outside_in() {
        let error =
            DecodeError::new("missing").within("zone_append_bytes").within("stats").within("[3]");
        assert_eq!(error.to_string(), "[3].stats.zone_append_bytes: missing");
    }
}
