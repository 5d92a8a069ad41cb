//! [`Diagnostics`]: the errors in a schema, each with its location.
//!
//! Nothing stops at the first error: parsers add to the list and continue, and the caller checks
//! it after each phase.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

/// The most characters of a message; what is longer loses its middle.
const LONGEST_MESSAGE: usize = 400;

/// The most errors that are shown.
const MOST_SHOWN: usize = 100;

/// Returns `text`, without its middle if it has more than `most` characters.
///
/// # Examples
/// ```
/// use qapi_gen::diagnostic::shortened;
///
/// assert_eq!(shortened("a short text", 20), "a short text");
/// assert_eq!(shortened("abcdefghijklmnopqrstuvwxyz", 8), "abcdef … (26 characters) … yz");
/// ```
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    let count = text.chars().count();
    if count <= most {
        return Cow::Borrowed(text);
    }
    let at = |index: usize| text.char_indices().nth(index).map_or(text.len(), |(at, _)| at);
    let tail = most / 4;
    let (head, tail) = (&text[..at(most - tail)], &text[at(count - tail)..]);
    Cow::Owned(format!("{head} … ({count} characters) … {tail}"))
}

/// A location in a schema file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file as it was named, relative to the root schema's directory.
    pub file: Rc<str>,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// An error with its location.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Its location.
    pub location: Location,
    /// What is wrong, with a suggestion if there is one.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.message)
    }
}

/// The errors found so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds an error; its message loses its middle if it has more than 400 characters.
    pub fn add(&mut self, location: &Location, message: impl Into<String>) {
        let message = shortened(&message.into(), LONGEST_MESSAGE).into_owned();
        self.list.push(Diagnostic { location: location.clone(), message });
    }

    /// Returns whether there are no errors.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the errors in the order of their locations.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.list.iter().collect();
        sorted.sort();
        sorted
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.sorted().into_iter().take(MOST_SHOWN).enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{diagnostic}")?;
        }
        match self.list.len().checked_sub(MOST_SHOWN) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, "\nand {more} more"),
        }
    }
}

impl std::error::Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_lists_of_them_are_bounded() {
        let mut errors = Diagnostics::default();
        for line in 1..=1_000 {
            let location = Location { file: Rc::from("a.json"), line, column: 1 };
            errors.add(&location, format!("stray `{}`", "ß".repeat(90_000)));
        }
        let text = errors.to_string();
        assert_eq!(text.lines().count(), MOST_SHOWN + 1);
        assert_eq!(text.lines().last(), Some("and 900 more"));
        assert!(text.lines().all(|line| line.chars().count() < 500));
        let first = text.lines().next().expect("there are errors");
        assert!(first.starts_with("a.json:1:1: stray `ßß"), "{first}");
        assert!(first.ends_with("ßß`") && first.contains("(90008 characters)"), "{first}");
    }
}
