//! Whole files: how long they are and how they begin.

use super::rules::Length;
use super::tree::{File, Tree};
use super::{Violation, stale};

/// Checks that no file is longer than the limit, and that every exception is still needed.
pub(super) fn check_length(tree: &Tree, rules: &Length) -> Vec<Violation> {
    let limit = rules.limit;
    let path = |file: &File| file.path.to_string_lossy().into_owned();
    let long = |file: &File| file.text.lines().count() > limit;
    let mut violations = vec![];
    for file in tree.written().filter(|file| long(file)) {
        let path = path(file);
        if !rules.exceptions.contains_key(&path) {
            let lines = file.text.lines().count();
            let what = format!(
                "{lines} lines, {limit} are allowed; split the file at a seam of its purpose"
            );
            violations.push(Violation::new(&file.path, lines, what));
        }
    }
    violations.extend(stale("length.exceptions", rules.exceptions.keys(), |exception| {
        tree.rust().any(|file| long(file) && path(file) == *exception)
    }));
    violations
}

/// Checks that every Rust file says first what it is for.
pub(super) fn check_header(tree: &Tree) -> Vec<Violation> {
    let headless = tree.rust().filter(|file| !file.text.starts_with("//! "));
    let what = "no `//!` in the first line; begin with one line of purpose";
    headless.map(|file| Violation::new(&file.path, 1, what)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use expect_test::expect;

    use super::*;
    use crate::tidy::tree::said;

    fn length(exceptions: &[&str]) -> Length {
        let exceptions = exceptions.iter().map(|path| ((*path).to_owned(), "reason".to_owned()));
        Length { limit: 2, exceptions: BTreeMap::from_iter(exceptions) }
    }

    #[test]
    fn only_long_files_of_our_own_are_reported() {
        let files = [
            ("generated/x.rs", "1\n2\n3\n"),
            ("a/src/long.rs", "1\n2\n3\n"),
            ("a/src/listed.rs", "1\n2\n3\n"),
            ("a/src/short.rs", "1\n2\n"),
            ("a/README.md", "1\n2\n3\n"),
        ];
        let rules = length(&["a/src/listed.rs", "a/src/short.rs", "gone.rs"]);
        expect![[r#"
            a/src/long.rs:3: 3 lines, 2 are allowed; split the file at a seam of its purpose
            xtask/tidy.toml:1: `length.exceptions`: nothing needs the entry "a/src/short.rs"; remove it
            xtask/tidy.toml:1: `length.exceptions`: nothing needs the entry "gone.rs"; remove it
        "#]]
        .assert_eq(&said(&files, |tree| check_length(tree, &rules)));
    }

    #[test]
    fn file_without_purpose_is_reported() {
        let files = [("a.rs", "//! Purpose.\n"), ("b.rs", "use std::fmt;\n//! Late.\n")];
        expect![[r"
            b.rs:1: no `//!` in the first line; begin with one line of purpose
        "]]
        .assert_eq(&said(&files, check_header));
    }
}
