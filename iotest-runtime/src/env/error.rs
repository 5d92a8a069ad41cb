//! [`SettingsError`]: everything wrong with the environment, at once.

use std::fmt;

/// What is wrong with the environment; its text has one line a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsError {
    /// One entry a variable, at least one.
    pub(crate) problems: Vec<Problem>,
}

/// A variable that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The variable's name.
    pub(crate) variable: String,
    /// Its value, unless the name itself is wrong.
    pub(crate) value: Option<String>,
    /// What is wrong, what is allowed, and what may have been meant.
    pub(crate) what: String,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problems.len() {
            1 => write!(f, "1 environment variable cannot be used")?,
            count => write!(f, "{count} environment variables cannot be used")?,
        }
        self.problems.iter().try_for_each(|problem| write!(f, "\n  {problem}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => write!(f, "{}={value}: {}", self.variable, self.what),
            None => write!(f, "{}: {}", self.variable, self.what),
        }
    }
}

impl std::error::Error for SettingsError {}
