//! Licences of dependencies: each must allow use in a program under GPL-2.0-or-later.

use super::Violation;
use super::rules::Licences;
use crate::workspace::Package;

/// Checks every package that is not ours.
pub(super) fn check(packages: &[Package], rules: &Licences) -> Vec<Violation> {
    let others = packages.iter().filter(|package| package.source.is_some());
    let bad = others.filter_map(|package| {
        let (name, version) = (&package.name, &package.version);
        let Some(licence) = &package.license else {
            return Some(format!("{name} {version} names no licence; find it out or do without"));
        };
        if allows(licence, &rules.allowed) {
            return None;
        }
        Some(format!(
            "{name} {version} is under `{licence}`, which is not known to go with \
             GPL-2.0-or-later; do without, or add it to xtask/tidy.toml"
        ))
    });
    bad.map(|what| Violation::new("Cargo.lock", 1, what)).collect()
}

/// Says whether an SPDX expression can be satisfied by allowed licences alone.
///
/// Older packages write `/` for `OR`. An exception (`WITH`) only ever adds permissions.
fn allows(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let good = any(&mut words, allowed);
    good && words.next().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut good = all(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        good |= all(words, allowed);
    }
    good
}

fn all(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut good = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        good &= one(words, allowed);
    }
    good
}

fn one(words: &mut Words<'_>, allowed: &[String]) -> bool {
    match words.next() {
        Some("(") => {
            let good = any(words, allowed);
            words.next_if_eq(&")").is_some() && good
        }
        Some(name) => {
            if words.next_if_eq(&"WITH").is_some() {
                words.next();
            }
            allowed.iter().any(|known| known == name)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use expect_test::expect;

    use super::*;

    fn rules() -> Licences {
        Licences { allowed: ["MIT", "Apache-2.0", "Unicode-3.0"].map(str::to_owned).to_vec() }
    }

    #[test]
    fn expressions_are_satisfied_as_a_whole() {
        let good = |expression| allows(expression, &rules().allowed);
        for expression in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0-only OR MIT",
            "(MIT OR GPL-3.0-only) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR Proprietary",
        ] {
            assert!(good(expression), "{expression}");
        }
        for expression in [
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "(MIT OR Apache-2.0) AND OpenSSL",
            "(MIT",
            "MIT Apache-2.0",
            "",
        ] {
            assert!(!good(expression), "{expression}");
        }
    }

    #[test]
    fn packages_are_named_with_their_licence() {
        let package = |name: &str, license: Option<&str>, source: Option<&str>| Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: license.map(str::to_owned),
            source: source.map(str::to_owned),
            manifest_path: "Cargo.toml".into(),
            features: BTreeMap::new(),
            targets: vec![],
        };
        let packages = [
            package("good", Some("MIT"), Some("registry")),
            package("ours", None, None),
            package("bare", None, Some("registry")),
            package("closed", Some("Proprietary"), Some("registry")),
        ];
        let violations = check(&packages, &rules());
        let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
        expect![[r"
            Cargo.lock:1: bare 1.0.0 names no licence; find it out or do without
            Cargo.lock:1: closed 1.0.0 is under `Proprietary`, which is not known to go with GPL-2.0-or-later; do without, or add it to xtask/tidy.toml"]]
        .assert_eq(&lines.join("\n"));
    }
}
