//! The maps for people: ARCHITECTURE.md has every package with what it uses, and the paths that it
//! and CONTRIBUTING.md name exist.

use std::collections::BTreeSet;
use std::path::Path;

use super::Violation;
use super::tree::{File, Tree};
use crate::workspace::Package;

const ARCHITECTURE: &str = "ARCHITECTURE.md";
const CONTRIBUTING: &str = "CONTRIBUTING.md";
/// How many lines of architecture people read.
const LIMIT: usize = 150;

/// Checks both documents.
pub(super) fn check(tree: &Tree, packages: &[Package]) -> Vec<Violation> {
    let document = |name: &str| tree.files().iter().find(|file| file.path == Path::new(name));
    let mut violations = vec![];
    if let Some(architecture) = document(ARCHITECTURE) {
        let lines = architecture.text.lines().count();
        if lines > LIMIT {
            let what = format!("{lines} lines, {LIMIT} are allowed; say less");
            violations.push(Violation::new(ARCHITECTURE, lines, what));
        }
        violations.extend(
            packages.iter().filter_map(|package| check_package(architecture, package, packages)),
        );
    }
    let documents = [ARCHITECTURE, CONTRIBUTING].into_iter().filter_map(document);
    violations.extend(documents.flat_map(|document| check_paths(document, tree)));
    violations
}

/// Checks that a line begins with `- **name**`, and that ` (uses A, B):` behind it names the members
/// of the workspace that the package depends on.
fn check_package(document: &File, package: &Package, all: &[Package]) -> Option<Violation> {
    let is_member = |name: &str| all.iter().any(|package| package.name == name);
    let dependencies = package.dependencies.iter().filter(|one| one.kind.is_none());
    let uses: BTreeSet<&str> =
        dependencies.map(|one| one.name.as_str()).filter(|name| is_member(name)).collect();
    let uses: Vec<&str> = uses.into_iter().collect();
    let uses = if uses.is_empty() { String::new() } else { format!(" (uses {})", uses.join(", ")) };
    let start = format!("- **{}**", package.name);
    let mut lines = document.text.lines().enumerate();
    let found = lines.find(|(_, line)| line.starts_with(&start));
    let rest = found.map(|(_, line)| &line[start.len()..]);
    let named = rest.is_some_and(|rest| rest.starts_with(&format!("{uses}:")));
    let line = found.map_or(1, |(number, _)| number + 1);
    let what = format!("the entry of this package should begin with `{start}{uses}:`");
    (!named).then(|| Violation::new(&document.path, line, what))
}

/// Checks that what looks like a path from the root, in backticks, is one.
fn check_paths(document: &File, tree: &Tree) -> Vec<Violation> {
    let mut violations = vec![];
    for (number, line) in document.text.lines().enumerate() {
        for word in line.split('`').skip(1).step_by(2) {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
            let top =
                word.split('/').next().filter(|_| word.contains('/') && word.chars().all(is_plain));
            let below = |path: &str| tree.files().iter().any(|file| file.path.starts_with(path));
            if top.is_some_and(|top| !top.is_empty() && below(top)) && !below(word) {
                let what = format!("there is no `{word}`");
                violations.push(Violation::new(&document.path, number + 1, what));
            }
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::tidy::tree::said;
    use crate::workspace::Dependency;

    #[test]
    fn packages_and_paths_are_compared_with_what_is_there() {
        let package = |name: &str, uses: &[(&str, Option<&str>)]| Package {
            name: name.to_owned(),
            dependencies: uses
                .iter()
                .map(|&(name, kind)| Dependency {
                    name: name.to_owned(),
                    kind: kind.map(str::to_owned),
                })
                .collect(),
            ..Package::default()
        };
        let packages = [
            package("a", &[("c", None), ("b", None), ("serde", None), ("d", Some("dev"))]),
            package("b", &[("c", None)]),
            package("c", &[]),
            package("d", &[]),
        ];
        let text =
            "- **a** (uses b, c): `a/src`, `a/lib.rs` and `target/x`.\n- **b**: is\n- **c**: too\n";
        let files = [("ARCHITECTURE.md", text), ("a/src/lib.rs", "")];
        expect![[r"
            ARCHITECTURE.md:2: the entry of this package should begin with `- **b** (uses c):`
            ARCHITECTURE.md:1: the entry of this package should begin with `- **d**:`
            ARCHITECTURE.md:1: there is no `a/lib.rs`
        "]]
        .assert_eq(&said(&files, |tree| check(tree, &packages)));
    }
}
