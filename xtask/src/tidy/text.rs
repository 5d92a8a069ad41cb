//! Line ends and blanks of sources.

use super::Violation;
use super::tree::{File, Tree};

/// The endings of what people write by hand.
const SOURCES: [&str; 7] = ["rs", "toml", "md", "sh", "yml", "yaml", "json"];

/// Checks that sources have plain line ends, no trailing blanks, and a line end at the end.
pub(super) fn check(tree: &Tree) -> Vec<Violation> {
    let sources = tree.files().iter().filter(|file| is_source(file));
    sources.flat_map(check_file).collect()
}

fn is_source(file: &File) -> bool {
    SOURCES.iter().any(|extension| file.is(extension)) || file.text.starts_with("#!")
}

fn check_file(file: &File) -> Vec<Violation> {
    let mut violations = vec![];
    let mut say = |line, what: &str| violations.push(Violation::new(&file.path, line, what));
    for (line, text) in file.text.split('\n').enumerate() {
        let line = line + 1;
        if text.ends_with('\r') {
            say(line, "line end of Windows; write it as a single line feed");
        } else if text.ends_with([' ', '\t']) {
            say(line, "blanks at the end of the line; remove them");
        }
    }
    let lines = file.text.lines().count();
    if !file.text.is_empty() && !file.text.ends_with('\n') {
        say(lines, "no line end at the end of the file; add one");
    } else if file.text.ends_with("\n\n") {
        say(lines, "empty lines at the end of the file; remove them");
    }
    violations
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::tidy::tree::said;

    #[test]
    fn every_fault_has_its_line() {
        let files = [
            ("a.rs", "//! A.\r\nfn a() {} \n\n"),
            ("b.md", "text"),
            ("run", "#!/bin/sh\ntrue\t\n"),
            ("c.out", "golden  \r\n"),
            ("d.toml", ""),
        ];
        expect![[r"
            a.rs:1: line end of Windows; write it as a single line feed
            a.rs:2: blanks at the end of the line; remove them
            a.rs:3: empty lines at the end of the file; remove them
            b.md:1: no line end at the end of the file; add one
            run:2: blanks at the end of the line; remove them
        "]]
        .assert_eq(&said(&files, check));
    }
}
