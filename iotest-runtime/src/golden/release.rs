//! [`Release`]: from which release of QEMU on a reference holds.
//!
//! `merge.qcow2.qemu-11.1.out` is the reference `merge.qcow2.out` from QEMU 11.1 on, until one of a
//! higher release. Its name is that of the other file with a label at the end.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, ErrorKind};
use std::str::FromStr;

use camino::{Utf8DirEntry, Utf8Path};
use iotest_spec::Version;

use crate::outcome::Fault;

/// What stands before the numbers.
const PREFIX: &str = ".qemu-";
/// The ending of references.
const ENDING: &str = ".out";

/// The lowest micro number of what leads up to the next release.
const FIRST_BEFORE_NEXT: u32 = 50;
/// The last minor number of a major one: after 10.2 comes 11.0.
const LAST_MINOR: u32 = 2;

/// The first two numbers of a version of QEMU: 11.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Release {
    major: u32,
    minor: u32,
}

impl Release {
    /// Returns that of a version. What leads up to a release, like 11.0.50 and 11.0.92, counts as it.
    pub fn of(version: Version) -> Self {
        let Version { major, minor, micro } = version;
        match (micro, minor) {
            (..FIRST_BEFORE_NEXT, _) => Self { major, minor },
            (_, ..LAST_MINOR) => Self { major, minor: minor + 1 },
            _ => Self { major: major.saturating_add(1), minor: 0 },
        }
    }

    /// Returns that of a version's text, like `11.1.3`; None if it is none.
    pub fn of_text(version: &str) -> Option<Self> {
        version.parse().ok().map(Self::of)
    }

    /// Returns the label of its references.
    pub(super) fn label(self) -> String {
        format!("{PREFIX}{self}")
    }

    /// Reads the two numbers of a label.
    fn in_label(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        let release = Self { major: major.parse().ok()?, minor: minor.parse().ok()? };
        // No release has two names.
        (release.to_string() == text).then_some(release)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The releases in which a reference holds, by their labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Releases {
    /// The first one; None for all up to the end.
    pub(crate) from: Option<Release>,
    /// The first one in which another holds.
    pub(crate) before: Option<Release>,
}

impl Releases {
    /// Returns those that have the same references as `release`, of those that are `named`.
    pub(super) fn around(release: Option<Release>, named: &[Release]) -> Self {
        let (lower, higher): (Vec<_>, Vec<_>) =
            named.iter().partition(|named| release.is_some_and(|release| **named <= release));
        Self { from: lower.into_iter().max(), before: higher.into_iter().min() }
    }

    /// Returns whether they are all there are.
    pub(crate) fn is_every(self) -> bool {
        self == Self::default()
    }

    /// Returns whether a release is one of them; an unknown one counts as older than all that are named.
    pub(crate) fn contains(self, release: Option<Release>) -> bool {
        self.from.is_none_or(|from| release >= Some(from))
            && self.before.is_none_or(|before| release < Some(before))
    }
}

impl fmt::Display for Releases {
    /// Writes `10.0..11.1`; an end that is open is empty.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text =
            |end: Option<Release>| end.map(|release| release.to_string()).unwrap_or_default();
        write!(f, "{}..{}", text(self.from), text(self.before))
    }
}

impl FromStr for Releases {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (from, before) = text.split_once("..").ok_or(())?;
        let end = |text: &str| match text {
            "" => Ok(None),
            text => Release::in_label(text).map(Some).ok_or(()),
        };
        Ok(Self { from: end(from)?, before: end(before)? })
    }
}

/// Splits the name of a reference into that of the one for all releases, and its own release.
pub(crate) fn without_release(name: &str) -> (String, Option<Release>) {
    let parts = name.strip_suffix(ENDING).and_then(|stem| stem.rsplit_once(PREFIX));
    match parts.and_then(|(stem, label)| Some((stem, Release::in_label(label)?))) {
        Some((stem, release)) => (format!("{stem}{ENDING}"), Some(release)),
        None => (name.to_owned(), None),
    }
}

/// Returns the releases that the references of a function in `folder` name, the highest first.
///
/// # Errors
/// * [`Fault`] if the folder cannot be read.
pub(crate) fn named(folder: &Utf8Path, function: &str) -> Result<Vec<Release>, Fault> {
    let entries = match folder.read_dir_utf8().and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(vec![]),
        Err(error) => return Err(Fault::new(format!("read directory {folder}"), error)),
    };
    let release = |entry: &Utf8DirEntry| {
        let label = entry.file_name().strip_prefix(function)?;
        if !label.starts_with('.') {
            return None;
        }
        without_release(label).1
    };
    let releases: BTreeSet<Release> = entries.iter().filter_map(release).collect();
    Ok(releases.into_iter().rev().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn release_is_the_last_label() {
        let split = |name: &str| {
            let (name, release) = without_release(name);
            (name, release.map(|release| release.to_string()))
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(split("f.qemu-11.1.out"), ("f.out".to_owned(), some("11.1")));
        assert_eq!(
            split("f.small.qcow2.qemu-8.0.out"),
            ("f.small.qcow2.out".to_owned(), some("8.0"))
        );
        for name in [
            "f.out",
            "f.qemu-11.out",
            "f.qemu-11.1.3.out",
            "f.qemu-011.1.out",
            "f.qemu-.out",
            "f.qemu-11.1",
        ] {
            assert_eq!(split(name), (name.to_owned(), None));
        }
    }

    #[test]
    fn what_leads_up_to_a_release_counts_as_it() {
        for (version, expected) in [
            ("11.1.3", "11.1"),
            ("11.0.49", "11.0"),
            ("11.0.50", "11.1"),
            ("11.1.92", "11.2"),
            ("10.2.50", "11.0"),
        ] {
            assert_eq!(Release::of_text(version).unwrap().to_string(), expected, "{version}");
        }
        assert_eq!(Release::of_text("x"), None);
    }

    #[test]
    fn releases_with_the_same_references_are_around_one() {
        let release = |text: &str| Release::of_text(text).unwrap();
        let named = [release("11.1"), release("10.0")];
        for (version, expected) in [
            (None, "..10.0"),
            (Some("7.2.22"), "..10.0"),
            (Some("10.0.2"), "10.0..11.1"),
            (Some("11.1.3"), "11.1.."),
            (Some("12.0"), "11.1.."),
        ] {
            let version = version.map(release);
            let around = Releases::around(version, &named);
            assert_eq!(around.to_string(), expected);
            assert_eq!(expected.parse(), Ok(around));
            let inside = [None, Some("9.2"), Some("10.1"), Some("11.1"), Some("12.0")]
                .map(|version| around.contains(version.map(release)));
            let wanted = match expected {
                "..10.0" => [true, true, false, false, false],
                "10.0..11.1" => [false, false, true, false, false],
                _ => [false, false, false, true, true],
            };
            assert_eq!(inside, wanted, "{expected}");
        }
        assert!(Releases::around(Some(release("8.0")), &[]).is_every());
        assert!(
            ["", "10.0", "10..", "a..b", "10.0.2.."]
                .map(str::parse::<Releases>)
                .iter()
                .all(Result::is_err)
        );
    }

    #[test]
    fn releases_are_those_of_the_function_in_order_of_their_numbers() {
        let guard = tempfile::tempdir().unwrap();
        let folder = Utf8Path::from_path(guard.path()).unwrap();
        for name in
            ["f.qemu-9.2.out", "f.raw.qemu-11.1.out", "f.out", "g.qemu-8.0.out", "ff.qemu-8.1.out"]
        {
            std::fs::write(folder.join(name), "").unwrap();
        }
        let names = |function| {
            let found = named(folder, function).unwrap();
            found.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(names("f"), ["11.1", "9.2"]);
        assert_eq!(names("h"), [""; 0]);
        assert!(named(&folder.join("nowhere"), "f").unwrap().is_empty());
    }
}
