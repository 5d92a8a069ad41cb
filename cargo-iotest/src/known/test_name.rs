//! [`TestName`]: which tests an entry is about.

use std::fmt;
use std::str::FromStr;

use globset::{Glob, GlobMatcher};

/// The longest name or pattern: those of many thousand characters take much time and memory.
const LONGEST: usize = 1000;

/// The name of a test or case, or a pattern of names.
#[derive(Debug, Clone)]
pub(crate) struct TestName {
    text: String,
    pattern: Option<GlobMatcher>,
    /// The name of a test of a tree by its number: `30` is `030`, as for `check`.
    numbered: Option<String>,
}

/// Text that is no name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadTestName {
    /// It is blank.
    #[error("it is empty; name a test, or a pattern of names")]
    Empty,
    /// It is longer than names are.
    #[error("it has more than {LONGEST} bytes")]
    Long,
    /// It has a character that controls a terminal.
    #[error("it has a line break or another control character")]
    Control,
    /// It is a pattern with an error.
    #[error("{0}")]
    Pattern(String),
}

impl TestName {
    /// Says whether one of the names of a case is meant.
    ///
    /// A name without `*`, `?` or `[...]` is a whole one: a part would also match what nobody thought of.
    pub(crate) fn matches(&self, name: &str) -> bool {
        match &self.pattern {
            Some(pattern) => pattern.is_match(name),
            None => self.spellings().any(|own| own == name),
        }
    }

    /// Returns the names that are meant, if it is no pattern: it as it is written, and for a number the
    /// name of a test of a tree.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = &str> {
        let text = self.pattern.is_none().then_some(&*self.text);
        text.into_iter().chain(self.numbered.as_deref())
    }

    /// Says whether it is a pattern, which may be about cases that nobody sees.
    pub(crate) fn is_pattern(&self) -> bool {
        self.pattern.is_some()
    }

    /// Returns it as it is written.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl FromStr for TestName {
    type Err = BadTestName;

    fn from_str(text: &str) -> Result<Self, BadTestName> {
        let text = text.trim();
        if text.is_empty() {
            return Err(BadTestName::Empty);
        }
        if text.len() > LONGEST {
            return Err(BadTestName::Long);
        }
        if text.contains(char::is_control) {
            return Err(BadTestName::Control);
        }
        let pattern = match text.contains(['*', '?', '[']) {
            true => Some(Glob::new(text).map_err(|error| BadTestName::Pattern(error.to_string()))?),
            false => None,
        };
        let pattern = pattern.map(|pattern| pattern.compile_matcher());
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        let numbered = is_number.then(|| format!("{:0>3}", text.trim_start_matches('0')));
        Ok(Self { text: text.to_owned(), pattern, numbered })
    }
}

impl fmt::Display for TestName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_whole_and_patterns_cross_modules() {
        let matches = |text: &str, name: &str| text.parse::<TestName>().unwrap().matches(name);
        assert!(matches("m::f", "m::f"));
        assert!(!matches("m::f", "m::f::raw-file") && !matches("f", "m::f"));
        assert!(matches("m::*", "m::f::raw-file") && matches("*::raw-*", "m::f::raw-file"));
        assert!(!matches("m::?", "m::ff"));
        assert!(matches("30", "030") && matches("1", "001") && matches("040", "040"));
        assert!(!matches("30", "130") && !matches("0400", "040"));
    }

    #[test]
    fn blank_names_and_broken_patterns_are_refused() {
        assert_eq!(" ".parse::<TestName>().unwrap_err(), BadTestName::Empty);
        assert_eq!("?".repeat(1001).parse::<TestName>().unwrap_err(), BadTestName::Long);
        assert!("*a".repeat(500).parse::<TestName>().is_ok());
        assert_eq!("a\nb".parse::<TestName>().unwrap_err(), BadTestName::Control);
        let error = "a[".parse::<TestName>().unwrap_err().to_string();
        assert!(error.contains("a["), "{error}");
    }
}
