//! Reference files and the tests that own them.
//!
//! `golden/<module>/<function>[.<variant>].out` belongs to the `#[iotest]` function of that name.
//! Between function and `.out` may stand the name of a parameter that the attribute has, and what a
//! variant is called. A test that logs and has no reference fails when it runs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use iotest_spec::{Format, Protocol, Variant};
use syn::ext::IdentExt as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Item, ItemMod, Meta, MetaNameValue};

use super::Violation;
use super::tree::{File, Tree};

/// The parameters of a test, as far as its attribute shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Parameters {
    /// Their names, none if it has no parameter.
    Named(Vec<String>),
    /// They are in a table.
    Table,
}

/// Checks that each reference has an owner.
pub(super) fn check(tree: &Tree) -> Vec<Violation> {
    let Some(suite) = tree.suite() else { return vec![] };
    let golden = suite.join("golden");
    let mut parameters = BTreeMap::new();
    let outs = tree.files().iter().filter(|file| file.is("out"));
    let references: Vec<(&File, PathBuf)> =
        outs.filter_map(|file| Some((file, stem(file.path.strip_prefix(&golden).ok()?)))).collect();
    for file in tree.rust() {
        let Some(module) = module(&file.path, suite) else { continue };
        let items = syn::parse_file(&file.text).map(|file| file.items).unwrap_or_default();
        find(&items, &module, &mut parameters);
    }
    let violations = references.into_iter().filter_map(|(file, stem)| {
        let function = stem.display();
        let what = match parameters.get(&stem) {
            None => format!("no `#[iotest]` function `{function}` owns this; remove it"),
            Some(parameters) => {
                let label = strange_label(&file.path, parameters)?;
                format!(
                    "`{label}` is neither a parameter of `#[iotest]` function `{function}` nor part \
                     of a variant's name; remove or rename this"
                )
            }
        };
        Some(Violation::new(&file.path, 1, what))
    });
    violations.collect()
}

/// Returns the part of a reference's name that no case of its test looks for.
fn strange_label<'a>(path: &'a Path, parameters: &Parameters) -> Option<&'a str> {
    let name = path.file_name()?.to_str()?.strip_suffix(".out")?;
    // The release from which on it holds is the last label.
    let name = match name.rsplit_once(".qemu-") {
        Some((name, release)) if is_release(release) => name,
        _ => name,
    };
    let mut labels = name.split('.').skip(1).peekable();
    labels.next_if(|label| match parameters {
        Parameters::Named(names) => names.iter().any(|name| name == label),
        Parameters::Table => !is_variant(label),
    });
    labels.next_if(|label| is_variant(label));
    labels.next()
}

/// Returns whether a text is the two numbers of a release.
fn is_release(text: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once('.').is_some_and(|(major, minor)| is_number(major) && is_number(minor))
}

/// Returns whether `label` may tell references of several variants or machine types apart.
fn is_variant(label: &str) -> bool {
    matches!(label, "nocache" | "pc")
        || label.parse::<Format>().is_ok()
        || label.parse::<Protocol>().is_ok()
        || label.parse::<Variant>().is_ok()
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

/// Finds the functions with an `#[iotest]` attribute: the path of their references below the golden
/// directory, without variant and ending, and their parameters.
fn find(items: &[Item], module: &Path, found: &mut BTreeMap<PathBuf, Parameters>) {
    for item in items {
        match item {
            Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) => {
                find(items, &module.join(ident.to_string()), found);
            }
            Item::Fn(function) => {
                let is_iotest = |path: &syn::Path| {
                    path.segments.last().is_some_and(|last| last.ident == "iotest")
                };
                let attribute = function.attrs.iter().find(|attribute| is_iotest(attribute.path()));
                let stem = module.join(function.sig.ident.to_string());
                found.extend(attribute.map(|attribute| (stem, parameters(attribute))));
            }
            _ => {}
        }
    }
}

/// Reads the key `cases` of an attribute, if it is there.
fn parameters(attribute: &Attribute) -> Parameters {
    type List<T> = Punctuated<T, syn::Token![,]>;
    let keys = attribute.parse_args_with(List::<Meta>::parse_terminated).unwrap_or_default();
    match keys.iter().find(|key| key.path().is_ident("cases")) {
        Some(Meta::List(cases)) => {
            let cases = cases.parse_args_with(List::<MetaNameValue>::parse_terminated);
            let names = cases.iter().flatten().filter_map(|case| case.path.get_ident());
            Parameters::Named(names.map(|name| name.unraw().to_string()).collect())
        }
        Some(_) => Parameters::Table,
        None => Parameters::Named(vec![]),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::tidy::tree::said;

    const SUITE: &str = "\
#[iotest(formats = \"qcow2\")]
/// Merging.
fn merge_keeps_union(t: &mut Test) -> Result<()> {}

#[iotest_runtime::iotest]
#[allow(dead_code)]
pub(crate) fn silent_one(t: &mut Test) {}

fn helper_is_no_test(t: &mut Test) {}
";

    #[test]
    fn owners_and_references_that_agree_pass() {
        let text = "#[iotest] fn root() { log() }\n\
                    mod a { mod b { #[iotest] fn deep() { } } #[iotest_runtime::iotest] fn flat() { } }\n\
                    #[iotest] fn last() { log() }\n";
        let files = [
            ("tests/suite/main.rs", text),
            ("tests/suite/golden/root.out", ""),
            ("tests/suite/golden/a/b/deep.out", ""),
            ("tests/suite/golden/a/flat.qcow2-nbd.out", ""),
            ("tests/suite/golden/last.nbd.out", ""),
            ("tests/suite/golden/last.qemu-11.1.out", ""),
            ("tests/suite/golden/last.nbd.qemu-8.0.out", ""),
            ("tests/suite/bitmap.rs", SUITE),
            ("tests/suite/golden/bitmap/merge_keeps_union.raw.out", ""),
            ("tests/suite/golden/bitmap/silent_one.out", ""),
            ("elsewhere/bitmap/other.out", ""),
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
        expect![[r#"
            tests/suite/golden/area/bitmap/helper_is_no_test.out:1: no `#[iotest]` function `area/bitmap/helper_is_no_test` owns this; remove it
            tests/suite/golden/bitmap/merge_keeps_union.out:1: no `#[iotest]` function `bitmap/merge_keeps_union` owns this; remove it
        "#]]
        .assert_eq(&said(&files, check));
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
            ("tests/suite/golden/table.64k.nbd.out", ""),
            ("tests/suite/golden/table.raw.out", ""),
        ];
        assert_eq!(said(&files, check), "");
    }

    #[test]
    fn labels_that_no_case_looks_for_are_reported() {
        let text = "#[iotest(cases(small = 1))] fn named() { log() }\n\
                    #[iotest(cases = SIZES)] fn table() { log() }\n\
                    #[iotest] fn plain() { log() }\n";
        let named = [
            "named.pc",
            "named.smal",
            "named.raw.small",
            "table.64k.q35",
            "plain.small",
            "plain.qcow2.nbd",
            "plain.qemu-11",
            "plain.qemu-11.1.raw",
        ];
        let paths = named.map(|name| format!("tests/suite/golden/{name}.out"));
        let mut files = vec![("tests/suite/main.rs", text)];
        files.extend(paths.iter().map(|path| (path.as_str(), "")));
        let all = said(&files, check);
        let labels: Vec<_> = all.lines().filter_map(|line| line.split('`').nth(1)).collect();
        assert_eq!(labels, ["smal", "small", "q35", "small", "nbd", "qemu-11", "qemu-11"]);
    }
}
