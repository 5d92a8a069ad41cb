//! Reference files and the tests that own them.
//!
//! `golden/<module>/<function>[.<variant>].out` belongs to the `#[iotest]` function of that name. A
//! function that logs by itself must have one; one that never does may do without, and so may one
//! that only calls helpers which log, as tokens do not show what those do. Between function and
//! `.out` may stand the name of a parameter that the attribute has, and what a variant is called.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use iotest_spec::{Format, Protocol, Variant};

use super::Violation;
use super::rules::Golden;
use super::tokens::{Token, after_group, flat, words};
use super::tree::{File, Tree};

/// A test of the suite.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Owner {
    /// Its references without variant and ending, below the golden directory.
    stem: PathBuf,
    line: usize,
    logs: bool,
    parameters: Parameters,
}

/// The parameters of a test, as far as tokens show them.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Parameters {
    /// Their names, none if it has no parameter.
    Named(Vec<String>),
    /// They are in a table.
    Table,
}

/// Checks that each reference has an owner, and each test that logs a reference.
pub(super) fn check(tree: &Tree, rules: &Golden) -> Vec<Violation> {
    let Some(suite) = tree.suite() else { return vec![] };
    let golden = suite.join("golden");
    let mut violations = vec![];
    let mut parameters = BTreeMap::new();
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
            parameters.insert(owner.stem, owner.parameters);
        }
    }
    violations.extend(references.into_iter().filter_map(|(file, stem)| {
        let function = stem.display();
        let what = match parameters.get(&stem) {
            None => format!("no `#[iotest]` function `{function}` owns this; remove it"),
            Some(parameters) => {
                let label = strange_label(&file.path, parameters, rules)?;
                format!(
                    "`{label}` is neither a parameter of `#[iotest]` function `{function}` nor part \
                     of a variant's name; remove or rename this"
                )
            }
        };
        Some(Violation::new(&file.path, 1, what))
    }));
    violations
}

/// Returns the part of a reference's name that no case of its test looks for.
fn strange_label<'a>(path: &'a Path, parameters: &Parameters, rules: &Golden) -> Option<&'a str> {
    let name = path.file_name()?.to_str()?.strip_suffix(".out")?;
    let mut labels = name.split('.').skip(1).peekable();
    labels.next_if(|label| match parameters {
        Parameters::Named(names) => names.iter().any(|name| name == label),
        Parameters::Table => !is_variant(label, rules),
    });
    labels.next_if(|label| is_variant(label, rules));
    labels.next()
}

/// Says whether references of several variants are told apart by `label`.
fn is_variant(label: &str, rules: &Golden) -> bool {
    label == "nocache"
        || label.parse::<Format>().is_ok()
        || label.parse::<Protocol>().is_ok()
        || label.parse::<Variant>().is_ok()
        || rules.machines.iter().any(|machine| machine == label)
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
        let parameters = parameters(&tokens[at + 1..after]);
        owners.push(Owner { stem: module.join(&name.text), line: name.line, logs, parameters });
    }
    owners
}

/// Reads the key `cases` of an attribute, if it is there.
fn parameters(attribute: &[Token]) -> Parameters {
    let Some(cases) = words(attribute).position(|word| word == "cases") else {
        return Parameters::Named(vec![]);
    };
    if attribute.get(cases + 1).is_none_or(|token| token.text != "(") {
        return Parameters::Table;
    }
    let inner = &attribute[cases + 2..after_group(attribute, cases + 1) - 1];
    let mut names = vec![];
    let mut at = 0;
    while at < inner.len() {
        let begins = at == 0 || inner[at - 1].text == ",";
        if begins && inner.get(at + 1).is_some_and(|sign| sign.text == "=") {
            names.push(inner[at].text.trim_start_matches("r#").to_owned());
        }
        // What is in brackets belongs to a value.
        at = after_group(inner, at);
    }
    Parameters::Named(names)
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

    fn check_all(tree: &Tree) -> Vec<Violation> {
        check(tree, &Golden { machines: vec!["pc".to_owned()], placeholders: vec![] })
    }

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
        assert_eq!(said(&files, check_all), "");
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
        assert_eq!(said(&files, check_all), "");
    }

    #[test]
    fn variant_alone_is_a_reference() {
        let files = [
            ("tests/suite/bitmap.rs", SUITE),
            ("tests/suite/golden/bitmap/merge_keeps_union.raw.out", ""),
        ];
        assert_eq!(said(&files, check_all), "");
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
        .assert_eq(&said(&files, check_all));
    }

    #[test]
    fn parameters_may_stand_before_the_variant() {
        let text = "#[iotest(cases(small = f(1, a = 2), r#loop = [1, 2]), groups = \"cases\")]\n\
                    fn named(t: &mut Test, _: u64) { log() }\n\
                    #[iotest(cases = crate::SIZES)]\n\
                    fn table(t: &mut Test, _: u64) { log() }\n";
        let files = [
            ("tests/suite/main.rs", text),
            ("tests/suite/golden/named.out", ""),
            ("tests/suite/golden/named.small.out", ""),
            ("tests/suite/golden/named.loop.qcow2-nbd.out", ""),
            ("tests/suite/golden/named.nocache.out", ""),
            ("tests/suite/golden/table.64k.pc.out", ""),
            ("tests/suite/golden/table.raw.out", ""),
        ];
        assert_eq!(said(&files, check_all), "");
    }

    #[test]
    fn labels_that_no_case_looks_for_are_reported() {
        let text = "#[iotest(cases(small = 1))] fn named() { log() }\n\
                    #[iotest(cases = SIZES)] fn table() { log() }\n\
                    #[iotest] fn plain() { log() }\n";
        let files = [
            ("tests/suite/main.rs", text),
            ("tests/suite/golden/named.smal.out", ""),
            ("tests/suite/golden/named.raw.small.out", ""),
            ("tests/suite/golden/table.64k.q35.out", ""),
            ("tests/suite/golden/plain.small.out", ""),
            ("tests/suite/golden/plain.qcow2.nbd.out", ""),
        ];
        expect![[r#"
            tests/suite/golden/named.smal.out:1: `smal` is neither a parameter of `#[iotest]` function `named` nor part of a variant's name; remove or rename this
            tests/suite/golden/named.raw.small.out:1: `small` is neither a parameter of `#[iotest]` function `named` nor part of a variant's name; remove or rename this
            tests/suite/golden/table.64k.q35.out:1: `q35` is neither a parameter of `#[iotest]` function `table` nor part of a variant's name; remove or rename this
            tests/suite/golden/plain.small.out:1: `small` is neither a parameter of `#[iotest]` function `plain` nor part of a variant's name; remove or rename this
            tests/suite/golden/plain.qcow2.nbd.out:1: `nbd` is neither a parameter of `#[iotest]` function `plain` nor part of a variant's name; remove or rename this
        "#]]
        .assert_eq(&said(&files, check_all));
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
