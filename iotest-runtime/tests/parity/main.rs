//! `docs/parity.md` against the sources: every name, every item, every test that it names is there.

mod document;
mod sources;
mod tests_of;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use document::{Ours, Row, rows};
use sources::Sources;
use tests_of::TestFiles;

/// The crates whose items the document may name.
const CRATES: [(&str, &str); 6] = [
    ("iotest_runtime", "iotest-runtime"),
    ("iotest_exec", "iotest-exec"),
    ("iotest_macros", "iotest-macros"),
    ("iotest_spec", "iotest-spec"),
    ("qapi_types", "qapi-types"),
    ("qmp_client", "qmp-client"),
];

/// The least number of words that make a reason.
const REASON: usize = 5;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate has a place").to_owned()
}

fn document() -> Vec<Row> {
    let path = repository().join("docs/parity.md");
    let text = std::fs::read_to_string(path).expect("the document is there");
    rows(&text).expect("its tables have three columns")
}

fn sources() -> Sources {
    let crates = CRATES.map(|(name, dir)| (name, repository().join(dir).join("src/lib.rs")));
    Sources::read(&crates)
}

/// Fails with all complaints at once.
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "docs/parity.md:\n  {}", complaints.join("\n  "));
}

/// Returns the own name of a method, without that of its class.
fn own(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_class, method)| method)
}

#[test]
fn names_appear_once() {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for row in document() {
        places.entry(row.name).or_default().push(row.line);
    }
    let twice = places.iter().filter(|(_, lines)| lines.len() > 1);
    none(&twice.map(|(name, lines)| format!("`{name}` in lines {lines:?}")).collect::<Vec<_>>());
}

#[test]
fn items_exist_and_are_found_by_their_names() {
    let sources = sources();
    let mut complaints = Vec::new();
    for Row { line, name, ours, .. } in document() {
        let paths = match ours {
            Ours::Items(paths) => paths,
            Ours::Reason(why) => {
                if why.split_whitespace().count() < REASON {
                    complaints.push(format!("{line}: `{name}` lacks a reason: {why:?}"));
                }
                continue;
            }
        };
        for path in paths {
            match sources.public(&path) {
                None => complaints.push(format!("{line}: there is no public item `{path}`")),
                Some(item) if item.is_called(own(&name)) => {}
                Some(_) => complaints.push(format!("{line}: `{path}` lacks the alias `{name}`")),
            }
        }
    }
    none(&complaints);
}

#[test]
fn aliases_have_their_rows() {
    let rows = document();
    let known: BTreeSet<&str> = rows.iter().map(|row| own(&row.name)).collect();
    let sources = sources();
    // The types of QMP are called as QEMU's schema calls them, which is not the document's matter.
    let ours = sources.aliases().filter(|(_, path)| !path.starts_with("qapi_types::"));
    let missing = ours.filter(|(alias, _)| !known.contains(alias));
    none(
        &missing
            .map(|(alias, path)| format!("`{alias}` of `{path}` has no row"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn tests_exist() {
    let mut files = TestFiles::of(&repository());
    let mut complaints = Vec::new();
    for Row { line, name, ours, tests } in document() {
        if tests.is_empty() && matches!(ours, Ours::Items(_)) {
            complaints.push(format!("{line}: `{name}` has no test"));
        }
        for test in tests {
            if let Err(why) = files.check(&test) {
                complaints.push(format!("{line}: {why}"));
            }
        }
    }
    none(&complaints);
}

#[test]
fn wrong_rows_are_seen() {
    let text = "## A\n\n| name | ours | test |\n|---|---|---|\n\
                | `a` | `iotest_runtime::Nothing` | `no/file.rs::f` |\n| `b` | – no need | |\n";
    let rows = rows(text).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].ours, Ours::Items(vec!["iotest_runtime::Nothing".to_owned()]));
    assert_eq!(rows[1].ours, Ours::Reason("no need".to_owned()));
    assert!(document::rows("## A\n| a | b | c | d |\n").is_err());

    let sources = sources();
    assert!(sources.public("iotest_runtime::Nothing").is_none());
    // Private, though it exists.
    assert!(sources.public("iotest_runtime::tool::runner::Runner").is_none());
    let test = sources.public("iotest_runtime::Test::path").expect("it is re-exported");
    assert!(test.is_called("path") && test.is_called("FilePath") && !test.is_called("paths"));
    let method = sources.public("iotest_runtime::test::VmBuilder::device").expect("of a macro");
    assert!(method.is_called("add_device"));

    let mut files = TestFiles::of(&repository());
    let here = "iotest-runtime/tests/parity/main.rs";
    assert_eq!(files.check(&format!("{here}::wrong_rows_are_seen")), Ok(()));
    assert!(files.check(&format!("{here}::repository")).is_err(), "it is no test");
    assert!(files.check("no/file.rs::f").is_err());
}
