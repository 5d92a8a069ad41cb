//! The policy of versions: which part of the number has to grow for which change.

use crate::surface::Change;

/// A version of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version([u64; 3]);

impl Version {
    /// Reads three numbers with dots between.
    pub(crate) fn parse(text: &str) -> Self {
        let mut parts = text.split('.').map(|part| part.parse().expect("a number"));
        Self(std::array::from_fn(|_| parts.next().expect("a version has three numbers")))
    }

    /// Returns the lowest later version that may break the code of users, or else that may not.
    fn next(self, breaking: bool) -> Self {
        let Self([major, minor, patch]) = self;
        Self(match (breaking, major) {
            (true, 0) => [0, minor + 1, 0],
            (true, _) => [major + 1, 0, 0],
            (false, 0) => [0, minor, patch + 1],
            (false, _) => [major, minor + 1, 0],
        })
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self([major, minor, patch]) = self;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// Returns what is wrong with a version that comes with `changes` after another one.
pub(crate) fn problem((old, new): (Version, Version), changes: &[Change]) -> Option<String> {
    let breaking = changes.iter().filter(|change| !matches!(change, Change::Added(_))).count();
    let lowest = match changes.is_empty() {
        true => old,
        false => old.next(breaking > 0),
    };
    let what = match breaking {
        0 => "of items that are only added".to_owned(),
        count => format!("of {count} changes that break code"),
    };
    (new < lowest).then(|| format!("version {new} after {old} has to be {lowest} because {what}"))
}

#[test]
fn version_grows_with_what_changes() {
    let added = Change::Added("cmd::New".to_owned());
    let gone = Change::Gone("cmd::Old".to_owned());
    let check = |old: &str, new: &str, changes: &[Change], lowest: Option<&str>| {
        let found = problem((Version::parse(old), Version::parse(new)), changes);
        let named = lowest.map(|lowest| format!("{new} after {old} has to be {lowest} because"));
        assert_eq!(found.is_some(), lowest.is_some(), "{old} {new} {changes:?}: {found:?}");
        assert!(found.unwrap_or_default().contains(&named.unwrap_or_default()), "{old} {new}");
    };
    check("0.1.0", "0.1.0", &[], None);
    check("0.1.0", "0.1.0", std::slice::from_ref(&added), Some("0.1.1"));
    check("0.1.0", "0.1.1", std::slice::from_ref(&added), None);
    check("0.1.3", "0.1.4", &[added.clone(), gone.clone()], Some("0.2.0"));
    check("0.1.3", "0.2.0", std::slice::from_ref(&gone), None);
    check("1.4.2", "1.4.3", std::slice::from_ref(&added), Some("1.5.0"));
    check("1.4.2", "1.5.0", std::slice::from_ref(&added), None);
    check("1.4.2", "1.9.0", std::slice::from_ref(&gone), Some("2.0.0"));
    check("1.4.2", "2.0.0", &[gone, added], None);
    check("1.4.2", "1.4.1", &[], Some("1.4.2"));
}
