//! [`Names`]: a set of names that is quickly read and copied, however many there are.

use std::collections::BTreeSet;
use std::fmt;

/// A set of names of QEMU's, which have no blanks.
///
/// ```
/// let names: iotest_runtime::host::Names = ["raw", "qcow2"].into_iter().collect();
/// assert!(names.contains("raw") && !names.contains("qcow"));
/// assert_eq!(names.iter().collect::<Vec<_>>(), ["qcow2", "raw"]);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Names {
    /// The names in their order, a blank before each and after the last.
    text: String,
}

impl Names {
    /// Says whether the set has a name.
    pub fn contains(&self, name: &str) -> bool {
        !name.is_empty() && !name.contains(' ') && self.text.contains(&format!(" {name} "))
    }

    /// Returns the names in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.text.split_ascii_whitespace()
    }

    /// Returns the names in their order, a blank between each two.
    pub(crate) fn as_text(&self) -> &str {
        self.text.trim_matches(' ')
    }

    /// Reads what [`as_text`](Self::as_text) has returned.
    pub(crate) fn from_text(text: &str) -> Self {
        Self { text: format!(" {text} ") }
    }
}

impl<N: AsRef<str>> FromIterator<N> for Names {
    fn from_iter<I: IntoIterator<Item = N>>(names: I) -> Self {
        let names: Vec<N> = names.into_iter().collect();
        let names: BTreeSet<&str> = names.iter().map(AsRef::as_ref).collect();
        Self::from_text(&names.into_iter().collect::<Vec<_>>().join(" "))
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_in_the_set() {
        let names: Names = ["b", "a-b", "a", "b"].into_iter().collect();
        assert_eq!(names.as_text(), "a a-b b");
        assert_eq!(Names::from_text(names.as_text()), names);
        assert!(["a", "a-b", "b"].into_iter().all(|name| names.contains(name)));
        assert!(!["", " ", "-b", "a-", "a a-b"].into_iter().any(|name| names.contains(name)));
        let none = Names::from_iter([""; 0]);
        assert_eq!((none.iter().count(), Names::from_text("")), (0, none));
    }
}
