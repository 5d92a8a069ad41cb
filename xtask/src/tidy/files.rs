//! Whole files: how long they are and how they begin.

use super::Violation;
use super::rules::{Headers, Length};
use super::tree::{File, Tree};

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
    for exception in rules.exceptions.keys() {
        if !tree.rust().any(|file| long(file) && path(file) == *exception) {
            let what = "exception for a file that is not long; remove it from xtask/tidy.toml";
            violations.push(Violation::new(exception, 1, what));
        }
    }
    violations
}

/// Checks that every Rust file says first what it is for.
pub(super) fn check_header(tree: &Tree, rules: &Headers) -> Vec<Violation> {
    let exempt = |file: &File| {
        let path = format!("/{}", file.path.display());
        rules.exempt.iter().any(|part| path.contains(part))
    };
    let headless = tree.rust().filter(|file| !file.text.starts_with("//! ") && !exempt(file));
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
        expect![[r"
            a/src/long.rs:3: 3 lines, 2 are allowed; split the file at a seam of its purpose
        "]]
        .assert_eq(&said(&files, |tree| check_length(tree, &length(&["a/src/listed.rs"]))));
    }

    #[test]
    fn exception_that_is_not_needed_is_reported() {
        expect![[r"
            a.rs:1: exception for a file that is not long; remove it from xtask/tidy.toml
            gone.rs:1: exception for a file that is not long; remove it from xtask/tidy.toml
        "]]
        .assert_eq(&said(&[("a.rs", "1\n")], |tree| {
            check_length(tree, &length(&["a.rs", "gone.rs"]))
        }));
    }

    #[test]
    fn file_without_purpose_is_reported() {
        let rules = Headers { exempt: vec!["/ui/".to_owned()] };
        let files = [
            ("a.rs", "//! Purpose.\n"),
            ("b.rs", "use std::fmt;\n//! Late.\n"),
            ("c.rs", ""),
            ("m/tests/ui/fail/x.rs", "fn main() {}\n"),
        ];
        expect![[r"
            b.rs:1: no `//!` in the first line; begin with one line of purpose
            c.rs:1: no `//!` in the first line; begin with one line of purpose
        "]]
        .assert_eq(&said(&files, |tree| check_header(tree, &rules)));
    }
}
