//! [`Unknown`]: a string that an enum does not know, as a value that can be copied.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::DecodeError;

/// A string that no supported release has as a value of an enum.
///
/// Every such string is kept once, for as long as the process lives, so that enums can be copied. To bound
/// what a peer can make a process keep, there may be [`Self::MAX_COUNT`] of them, of [`Self::MAX_LENGTH`]
/// bytes each, which is several times what QEMU's own have.
///
/// # Examples
/// ```
/// use qapi_types::{JobStatus, Unknown};
///
/// let status: JobStatus = "dreaming".parse()?;
/// assert_eq!(status, JobStatus::Unrecognized(Unknown::new("dreaming")?));
/// assert_eq!(status, "dreaming");
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unknown(&'static str);

impl Unknown {
    /// The length in bytes that a string may have.
    pub const MAX_LENGTH: usize = 128;
    /// The number of different strings that a process keeps.
    pub const MAX_COUNT: usize = 10_000;

    /// Keeps a string.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is longer than [`Self::MAX_LENGTH`], or is one more than
    ///   [`Self::MAX_COUNT`].
    pub fn new(text: &str) -> Result<Self, DecodeError> {
        let mut table = TABLE.lock().unwrap_or_else(PoisonError::into_inner);
        table.keep(text, Self::MAX_COUNT).map(Self)
    }

    /// Returns the string.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The strings that are kept.
static TABLE: Mutex<Table> = Mutex::new(Table(BTreeSet::new()));

struct Table(BTreeSet<&'static str>);

impl Table {
    fn keep(&mut self, text: &str, max_count: usize) -> Result<&'static str, DecodeError> {
        if let Some(kept) = self.0.get(text) {
            return Ok(kept);
        }
        if text.len() > Unknown::MAX_LENGTH {
            let (length, max) = (text.len(), Unknown::MAX_LENGTH);
            return Err(DecodeError::new(format!(
                "an unknown value of {length} bytes, which may have {max}"
            )));
        }
        if self.0.len() >= max_count {
            return Err(DecodeError::new(format!(
                "`{text}` is unknown, and {max_count} unknown values were met before: no more are kept"
            )));
        }
        let kept: &'static str = Box::leak(text.into());
        self.0.insert(kept);
        Ok(kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn string_is_kept_once() {
        let (first, second) = (Unknown::new("x-once").unwrap(), Unknown::new("x-once").unwrap());
        assert!(std::ptr::eq(first.as_str(), second.as_str()));
        assert_eq!(
            (format!("{first:?}"), first.to_string()),
            ("\"x-once\"".into(), "x-once".into())
        );
    }

    #[test]
    fn strings_are_refused_beyond_the_bounds_and_those_kept_stay() {
        let mut table = Table(BTreeSet::new());
        table.keep("a", 2).unwrap();
        table.keep(&"b".repeat(Unknown::MAX_LENGTH), 2).unwrap();
        let error = table.keep("c", 2).unwrap_err().to_string();
        assert_eq!(error, "`c` is unknown, and 2 unknown values were met before: no more are kept");
        assert_eq!(table.keep("a", 2), Ok("a"));
        let error = table.keep(&"d".repeat(Unknown::MAX_LENGTH + 1), 3).unwrap_err().to_string();
        assert_eq!(error, "an unknown value of 129 bytes, which may have 128");
        assert_eq!(table.0.len(), 2);
    }
}
