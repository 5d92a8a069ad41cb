//! Which functions of a file are tests.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Files of tests, each read once.
pub(crate) struct TestFiles {
    root: PathBuf,
    known: BTreeMap<String, Result<BTreeSet<String>, String>>,
}

impl TestFiles {
    /// Looks into files below `root`.
    pub(crate) fn of(root: &Path) -> Self {
        Self { root: root.to_owned(), known: BTreeMap::new() }
    }

    /// Says what is wrong with `file.rs::function`.
    pub(crate) fn check(&mut self, place: &str) -> Result<(), String> {
        let (file, function) =
            place.split_once("::").ok_or(format!("`{place}` is not `file::function`"))?;
        let read = || {
            let text = std::fs::read_to_string(self.root.join(file))
                .map_err(|error| format!("`{file}`: {error}"))?;
            let parsed = syn::parse_file(&text).map_err(|error| format!("`{file}`: {error}"))?;
            let mut tests = BTreeSet::new();
            collect(&parsed.items, &mut tests);
            Ok(tests)
        };
        let tests = self.known.entry(file.to_owned()).or_insert_with(read).as_ref();
        match tests.map_err(Clone::clone)?.contains(function) {
            true => Ok(()),
            false => Err(format!("`{file}` has no test `{function}`")),
        }
    }
}

fn collect(items: &[syn::Item], tests: &mut BTreeSet<String>) {
    for item in items {
        match item {
            syn::Item::Fn(function) => {
                let is_test = |attr: &syn::Attribute| {
                    let last = attr.path().segments.last();
                    last.is_some_and(|last| last.ident == "test" || last.ident == "iotest")
                };
                if function.attrs.iter().any(is_test) {
                    tests.insert(function.sig.ident.to_string());
                }
            }
            syn::Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    collect(items, tests);
                }
            }
            _ => {}
        }
    }
}
