//! [`Unknown`]: a string that an enum does not know, as a value that can be copied.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::DecodeError;

/// A string that no supported release has as a value of an enum.
///
/// Every such string is kept once, for as long as the process lives, so that enums can be copied. To bound
/// what a peer can make a process keep, all of them together may have 16 MiB, or what [`Self::limit`] says.
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
    /// Keeps a string.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is new, and more than may be kept.
    pub fn new(text: &str) -> Result<Self, DecodeError> {
        table().keep(text).map(Self)
    }

    /// Sets how many bytes all strings together may have, and 64 for each; what is kept stays.
    ///
    /// # Examples
    /// ```standalone_crate
    /// use qapi_types::Unknown;
    ///
    /// Unknown::limit(100);
    /// Unknown::new("a value that no QEMU had so far")?;
    /// let error = Unknown::new("another value that no QEMU had").unwrap_err().to_string();
    /// assert!(error.contains("`Unknown::limit` sets"), "{error}");
    /// # Ok::<(), qapi_types::DecodeError>(())
    /// ```
    pub fn limit(bytes: usize) {
        table().limit = bytes;
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
static TABLE: Mutex<Table> = Mutex::new(Table { kept: BTreeSet::new(), used: 0, limit: 16 << 20 });

fn table() -> MutexGuard<'static, Table> {
    TABLE.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Table {
    kept: BTreeSet<&'static str>,
    /// The bytes that they take.
    used: usize,
    limit: usize,
}

/// The bytes that a string takes beyond its own.
const OVERHEAD: usize = 64;

impl Table {
    fn keep(&mut self, text: &str) -> Result<&'static str, DecodeError> {
        if let Some(kept) = self.kept.get(text) {
            return Ok(kept);
        }
        let used = self.used.saturating_add(text.len()).saturating_add(OVERHEAD);
        if used > self.limit {
            let (length, count, limit) = (text.len(), self.kept.len(), self.limit);
            return Err(DecodeError::new(format!(
                "an unknown value of {length} bytes, after {count} others: they may have {limit} \
                 bytes together, which `Unknown::limit` sets"
            )));
        }
        let kept: &'static str = Box::leak(text.into());
        self.kept.insert(kept);
        self.used = used;
        Ok(kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn string_of_any_length_is_kept_once() {
        for text in ["", "x-once", &"x".repeat(1 << 20)] {
            let (first, second) = (Unknown::new(text).unwrap(), Unknown::new(text).unwrap());
            assert!(std::ptr::eq(first.as_str(), second.as_str()));
            assert_eq!(
                (format!("{first:?}"), first.to_string()),
                (format!("{text:?}"), text.into())
            );
        }
    }

    #[test]
    fn strings_are_refused_beyond_the_limit_and_those_kept_stay() {
        let mut table = Table { kept: BTreeSet::new(), used: 0, limit: 2 * OVERHEAD + 4 };
        table.keep("a").unwrap();
        table.keep("bcd").unwrap();
        let error = table.keep("efghi").unwrap_err().to_string();
        let wanted = "an unknown value of 5 bytes, after 2 others: they may have 132 bytes together, \
                      which `Unknown::limit` sets";
        assert_eq!(error, wanted);
        assert_eq!(table.keep("a"), Ok("a"));
        table.limit = 1 << 10;
        assert_eq!(table.keep("efghi"), Ok("efghi"));
        assert_eq!(table.kept.len(), 3);
    }
}
