//! Versions of Debian packages, as far as QEMU's need them: [`Version`].
//!
//! Takes versions apart; never orders them, since apt lists them in order.

use std::fmt;

/// A package's version, like `1:7.2+dfsg-7+deb12u18+b3`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::setup) struct Version(String);

impl Version {
    /// Takes a version as apt shows it.
    pub(in crate::setup) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Returns the version of the sources: a rebuild of one architecture adds `+b` and a number.
    pub(in crate::setup) fn base(&self) -> &str {
        match self.0.rsplit_once("+b") {
            Some((base, build))
                if !build.is_empty() && build.bytes().all(|b| b.is_ascii_digit()) =>
            {
                base
            }
            _ => &self.0,
        }
    }

    /// Returns QEMU's own version in it, like `7.2` or `10.0.2`.
    pub(in crate::setup) fn upstream(&self) -> &str {
        let text = self.0.split_once(':').map_or(self.0.as_str(), |(_epoch, rest)| rest);
        let text = text.rsplit_once('-').map_or(text, |(upstream, _revision)| upstream);
        text.split(['+', '~']).next().unwrap_or(text)
    }

    /// Says whether this is of `release`, like `10.0` or `10.0.2`.
    pub(in crate::setup) fn is_of(&self, release: &str) -> bool {
        is_of(self.upstream(), release)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says whether `version` is `release` or one of its parts: 10.0.2 is of 10.0, but not of 10.
pub(in crate::setup) fn is_of(version: &str, release: &str) -> bool {
    let rest = version.strip_prefix(release);
    release.contains('.') && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_is_without_the_rebuild() {
        assert_eq!(Version::new("1:7.2+dfsg-7+deb12u18+b3").base(), "1:7.2+dfsg-7+deb12u18");
        assert_eq!(Version::new("1:7.2+dfsg-7+deb12u18").base(), "1:7.2+dfsg-7+deb12u18");
        assert_eq!(Version::new("2.0-1+beta").base(), "2.0-1+beta");
        assert_eq!(Version::new("2.0-1+b").base(), "2.0-1+b");
    }

    #[test]
    fn upstream_is_qemus_own_version() {
        let check = |text| Version::new(text).upstream().to_owned();
        assert_eq!(check("1:7.2+dfsg-7+deb12u18+b3"), "7.2");
        assert_eq!(check("1:10.0.2+ds-2+deb13u1~bpo12+1"), "10.0.2");
        assert_eq!(check("1:8.2.2+ds-0ubuntu1.10"), "8.2.2");
        assert_eq!(check("1:10.1.0~rc2+ds-1"), "10.1.0");
        assert_eq!(check("9.0"), "9.0");
    }

    #[test]
    fn release_needs_a_whole_number_after_the_dot() {
        assert!(is_of("10.0.2", "10.0"));
        assert!(is_of("10.0.2", "10.0.2"));
        assert!(is_of("7.2", "7.2"));
        assert!(!is_of("7.20", "7.2"));
        assert!(!is_of("10.0.2", "10"));
        assert!(!is_of("7.2", "7.2.22"));
    }
}
