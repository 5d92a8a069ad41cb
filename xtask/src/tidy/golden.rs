//! Reference files and the tests that own them.
//!
//! `golden/<module>/<function>[.<variant>].out` belongs to the `#[iotest]` function of that name. A
//! function that logs by itself must have one; one that never does may do without, and so may one
//! that only calls helpers which log, as tokens do not show what those do.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Violation;
use super::tokens::{Token, after_group, flat, words};
use super::tree::{File, Tree};

/// A test of the suite.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Owner {
    /// Its references without variant and ending, below the golden directory.
    stem: PathBuf,
    line: usize,
    logs: bool,
}

/// Checks that each reference has an owner, and each test that logs a reference.
pub(super) fn check(tree: &Tree) -> Vec<Violation> {
    let Some(suite) = tree.suite() else { return vec![] };
    let golden = suite.join("golden");
    let mut violations = vec![];
    let mut stems = BTreeSet::new();
    let outs = tree.files().iter().filter(|file| file.is("out"));
    let references: Vec<(&File, PathBuf)> =
        outs.filter_map(|file| Some((file, stem(file.path.strip_prefix(&golden).ok()?)))).collect();
    for file in tree.rust() {
        let Some(module) = module(&file.path, suite) else { continue };
        for owner in owners(&flat(file), &module) {
            if owner.logs && !references.iter().any(|(_, stem)| *stem == owner.stem) {
                let path = golden.join(&owner.stem).with_extension("out");
                let what = format!(
                    "the test logs and has no reference {}; run it with `--bless`",
                    path.display()
                );
                violations.push(Violation::new(&file.path, owner.line, what));
            }
            stems.insert(owner.stem);
        }
    }
    let orphans = references.into_iter().filter(|(_, stem)| !stems.contains(stem));
    violations.extend(orphans.map(|(file, stem)| {
        let what = format!("no `#[iotest]` function `{}` owns this; remove it", stem.display());
        Violation::new(&file.path, 1, what)
    }));
    violations
}

/// The path of a reference up to the first dot of its name.
fn stem(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let function = name.split('.').next().unwrap_or_default();
    path.with_file_name(function)
}

/// The path of a module of the suite below it, without ending; none for other files. The suite's
/// own root is the empty path.
fn module(path: &Path, suite: &Path) -> Option<PathBuf> {
    let below = path.strip_prefix(suite).ok()?.with_extension("");
    let below = if below.ends_with("mod") { below.parent()?.to_owned() } else { below };
    let below = if below == Path::new("main") { PathBuf::new() } else { below };
    (!below.starts_with("golden")).then_some(below)
}

/// Finds the functions with an `#[iotest]` attribute, by whatever path it is named.
fn owners(tokens: &[Token], module: &Path) -> Vec<Owner> {
    let mut owners = vec![];
    // The modules that are written out around a token, each with the index after its end.
    let mut around: Vec<(usize, PathBuf)> = vec![(tokens.len(), module.to_owned())];
    for at in 0..tokens.len() {
        around.retain(|(end, _)| at < *end);
        let module = around.last().map_or(module, |(_, module)| module.as_path());
        if tokens[at].text == "mod" && tokens.get(at + 2).is_some_and(|open| open.text == "{") {
            let inner = module.join(&tokens[at + 1].text);
            around.push((after_group(tokens, at + 2), inner));
            continue;
        }
        if !is_attribute(&tokens[at..]) {
            continue;
        }
        let after = after_group(tokens, at + 1);
        let function = words(tokens).skip(after).position(|word| word == "fn").map(|n| after + n);
        let Some(name) = function.and_then(|function| tokens.get(function + 1)) else { continue };
        let body = words(tokens).skip(after).position(|word| word == "{").map(|n| after + n);
        let body = body.map_or(&[][..], |open| &tokens[open..after_group(tokens, open)]);
        let logs = words(body).any(is_log);
        owners.push(Owner { stem: module.join(&name.text), line: name.line, logs });
    }
    owners
}

/// Says whether `tokens` start with `#[iotest` or `#[some::path::iotest`.
fn is_attribute(tokens: &[Token]) -> bool {
    let mut words = words(tokens);
    words.next() == Some("#")
        && words.next() == Some("[")
        && words.take_while(|word| *word != "(" && *word != "]").last() == Some("iotest")
}

/// Says whether a name is that of something that logs, like `log`, `log_cmd` or `img_info_log`.
fn is_log(word: &str) -> bool {
    word.split('_').any(|part| part == "log")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::tidy::tree::said;

    const SUITE: &str = "\
//! Bitmaps.

#[iotest(formats = \"qcow2\")]
/// Merging.
fn merge_keeps_union(t: &mut Test) -> Result<()> {
    t.log(\"x\")
}

#[iotest_runtime::iotest]
#[allow(dead_code)]
pub(crate) fn silent_one(t: &mut Test) {
    t.check();
}

fn helper_is_no_test(t: &mut Test) {
    t.log(\"x\")
}
";

    #[test]
    fn owners_and_references_that_agree_pass() {
        let files = [
            ("tests/suite/main.rs", "mod bitmap;"),
            ("tests/suite/bitmap.rs", SUITE),
            ("tests/suite/golden/bitmap/merge_keeps_union.out", ""),
            ("tests/suite/golden/bitmap/merge_keeps_union.qcow2.out", ""),
            ("tests/suite/golden/bitmap/silent_one.out", ""),
            ("elsewhere/bitmap/other.out", ""),
        ];
        assert_eq!(said(&files, check), "");
    }

    #[test]
    fn modules_that_are_written_out_are_folders() {
        let text = "#[iotest] fn root() { log() }\n\
                    mod a { mod b { #[iotest] fn deep() { log() } } #[iotest] fn flat() { log() } }\n\
                    #[iotest] fn last() { log() }\n";
        let files = [
            ("tests/suite/main.rs", text),
            ("tests/suite/golden/root.out", ""),
            ("tests/suite/golden/a/b/deep.out", ""),
            ("tests/suite/golden/a/flat.qcow2-nbd.out", ""),
            ("tests/suite/golden/last.out", ""),
        ];
        assert_eq!(said(&files, check), "");
    }

    #[test]
    fn variant_alone_is_a_reference() {
        let files = [
            ("tests/suite/bitmap.rs", SUITE),
            ("tests/suite/golden/bitmap/merge_keeps_union.raw.out", ""),
        ];
        assert_eq!(said(&files, check), "");
    }

    #[test]
    fn strangers_are_reported() {
        let files = [
            ("tests/suite/area/bitmap.rs", SUITE),
            ("tests/suite/golden/area/bitmap/helper_is_no_test.out", ""),
            ("tests/suite/golden/bitmap/merge_keeps_union.out", ""),
        ];
        expect![[r"
            tests/suite/area/bitmap.rs:5: the test logs and has no reference tests/suite/golden/area/bitmap/merge_keeps_union.out; run it with `--bless`
            tests/suite/golden/area/bitmap/helper_is_no_test.out:1: no `#[iotest]` function `area/bitmap/helper_is_no_test` owns this; remove it
            tests/suite/golden/bitmap/merge_keeps_union.out:1: no `#[iotest]` function `bitmap/merge_keeps_union` owns this; remove it
        "]]
        .assert_eq(&said(&files, check));
    }

    #[test]
    fn names_that_log_are_told_by_their_parts() {
        for name in ["log", "log_cmd", "img_info_log", "qmp_log"] {
            assert!(is_log(name), "{name}");
        }
        for name in ["catalog", "logical", "backlog_size"] {
            assert!(!is_log(name), "{name}");
        }
    }
}
