//! [`Releases`]: which QEMU releases have something.

use std::fmt;

use crate::generated::RELEASES;

/// The QEMU releases, among those this crate supports, whose schema has something.
///
/// # Examples
/// ```
/// use qapi_types::Command;
/// use qapi_types::cmd::BlockJobChange;
///
/// assert!(BlockJobChange::RELEASES.has("10.0"));
/// assert!(!BlockJobChange::RELEASES.has("7.2"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Releases(&'static [&'static str]);

impl Releases {
    /// Every supported release.
    pub const ALL: Self = Self(RELEASES);

    /// Makes a set of the named releases, oldest first.
    pub const fn only(names: &'static [&'static str]) -> Self {
        Self(names)
    }

    /// Returns the releases, such as `7.2`, oldest first.
    pub fn names(self) -> &'static [&'static str] {
        self.0
    }

    /// Returns whether `release`, such as `7.2`, is among them.
    pub fn has(self, release: &str) -> bool {
        self.0.contains(&release)
    }
}

impl fmt::Display for Releases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}
