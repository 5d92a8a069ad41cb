//! Licences of dependencies: each must allow use in a program under GPL-2.0-or-later.

use super::rules::Licences;
use super::{Violation, stale};
use crate::workspace::Package;

/// Checks that the licence of every package that is not ours is allowed, as it is written.
pub(super) fn check(packages: &[Package], rules: &Licences) -> Vec<Violation> {
    let others = packages.iter().filter(|package| package.source.is_some());
    let licences = others.clone().filter_map(|package| package.license.as_ref());
    let mut violations = stale("licences.allowed", &rules.allowed, |licence| {
        licences.clone().any(|theirs| theirs == licence)
    });
    for package in others {
        let (name, version) = (&package.name, &package.version);
        let what = match &package.license {
            Some(licence) if rules.allowed.contains(licence) => continue,
            Some(licence) => format!(
                "{name} {version} is under `{licence}`, which is not known to go with \
                 GPL-2.0-or-later; do without, or add it to xtask/tidy.toml"
            ),
            None => format!("{name} {version} names no licence; find it out or do without"),
        };
        violations.push(Violation::new("Cargo.lock", 1, what));
    }
    violations
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn packages_are_named_with_their_licence() {
        let package = |name: &str, license: Option<&str>, source: Option<&str>| Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: license.map(str::to_owned),
            source: source.map(str::to_owned),
            ..Package::default()
        };
        let packages = [
            package("good", Some("MIT OR Zlib"), Some("registry")),
            package("ours", None, None),
            package("bare", None, Some("registry")),
            package("closed", Some("Proprietary"), Some("registry")),
        ];
        let rules = Licences { allowed: ["MIT OR Zlib", "ISC"].map(str::to_owned).to_vec() };
        let violations = check(&packages, &rules);
        let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
        expect![[r#"
            xtask/tidy.toml:1: `licences.allowed`: nothing needs the entry "ISC"; remove it
            Cargo.lock:1: bare 1.0.0 names no licence; find it out or do without
            Cargo.lock:1: closed 1.0.0 is under `Proprietary`, which is not known to go with GPL-2.0-or-later; do without, or add it to xtask/tidy.toml"#]]
        .assert_eq(&lines.join("\n"));
    }
}
