//! `use super::*`, which hides what a file needs.

use super::Violation;
use super::tokens::{flat, words};
use super::tree::Tree;

/// Checks that only tests take everything from the module above them.
pub(super) fn check(tree: &Tree) -> Vec<Violation> {
    let mut violations = vec![];
    for file in tree.written().filter(|file| !file.is_test()) {
        for window in flat(file).windows(4) {
            if words(window).eq(["super", ":", ":", "*"]) {
                let what = "`super::*` outside tests; name what is needed";
                violations.push(Violation::new(&file.path, window[0].line, what));
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

    #[test]
    fn tests_may_take_everything() {
        let files = [
            ("a/src/x.rs", "use super::Name;\n#[cfg(test)]\nmod tests {\n    use super::*;\n}\n"),
            ("a/src/x/tests.rs", "use super::*;\n"),
            ("a/tests/y.rs", "use super::*;\n"),
            ("generated/x.rs", "use super::*;\n"),
            ("a/src/z.rs", "// use super::*\nconst TEXT: &str = \"super::*\";\n"),
        ];
        assert_eq!(said(&files, check), "");
    }

    #[test]
    fn everybody_else_names_what_is_needed() {
        let files =
            [("a/src/x.rs", "//! X.\n\nuse super::*;\nmod inner {\n    use super::super::*;\n}\n")];
        expect![[r"
            a/src/x.rs:3: `super::*` outside tests; name what is needed
            a/src/x.rs:5: `super::*` outside tests; name what is needed
        "]]
        .assert_eq(&said(&files, check));
    }
}
