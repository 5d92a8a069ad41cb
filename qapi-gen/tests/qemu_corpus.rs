//! QEMU's own test schemas, `tests/qapi-schema` of source trees: read and refused as QEMU does.
//!
//! `QEMU_SRC` names the trees. What QEMU says about a schema is beside it: `NAME.err` is empty if it is good,
//! and `NAME.out` then lists what it defines.

#[path = "support/trees.rs"]
mod trees;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use qapi_gen::model::Kind;
use qapi_gen::schema::{Schema, Tree, load};
use trees::trees;

/// Schemas that QEMU refuses and we read: why, and which.
const READ: [(&str, &[&str]); 2] = [
    (
        "what documentation says is not read, but for the releases that it names",
        &[
            "doc-bad-alternate-member",
            "doc-bad-boxed-command-arg",
            "doc-bad-command-arg",
            "doc-bad-enum-member",
            "doc-bad-event-arg",
            "doc-bad-feature",
            "doc-bad-indent",
            "doc-bad-section",
            "doc-bad-space-between-sentences",
            "doc-bad-union-member",
            "doc-duplicate-features",
            "doc-empty-features",
            "doc-empty-section",
            "doc-interleaved-section",
            "doc-invalid-return",
            "doc-invalid-return2",
            "doc-invalid-section",
            "doc-long-line",
            "doc-missing",
            "doc-missing-colon",
            "doc-non-first-section",
            "doc-undoc-feature",
        ],
    ),
    (
        "QEMU 7.2 takes conditional arguments that are not boxed: a rule for C code, not for the wire",
        &["args-if-implicit", "args-if-unboxed", "event-args-if-unboxed"],
    ),
];

/// Returns the schemas of a tree: name, whether QEMU refuses it, and what it defines.
fn schemas(tree: &Path) -> BTreeMap<String, (bool, BTreeSet<String>)> {
    let directory = tree.join("tests/qapi-schema");
    let text = |path: PathBuf| std::fs::read_to_string(path).ok();
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(&directory).expect("the tree has test schemas").flatten() {
        let path = entry.path();
        // What others include has no verdict of its own.
        let Some(error) = text(path.with_extension("err")) else { continue };
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let output = text(path.with_extension("out")).unwrap_or_default();
            found.insert(name, (!error.is_empty(), defined(&output)));
        }
    }
    found
}

/// Returns what a listing of QEMU's defines, without what it defines itself.
fn defined(output: &str) -> BTreeSet<String> {
    let kinds = ["object", "enum", "alternate", "command", "event"];
    let lines = output.lines().filter_map(|line| {
        let (kind, rest) = line.split_once(' ')?;
        let name = rest.split(' ').next()?;
        let ours = kinds.contains(&kind) && !name.starts_with("q_") && name != "QType";
        ours.then(|| format!("{kind} {name}"))
    });
    lines.collect()
}

fn names(schema: &Schema) -> BTreeSet<String> {
    let named = schema.definitions.iter().map(|definition| {
        let kind = match definition.kind {
            Kind::Enum(_) => "enum",
            Kind::Struct(_) | Kind::Union(_) => "object",
            Kind::Alternate(_) => "alternate",
            Kind::Command(_) => "command",
            Kind::Event(_) => "event",
        };
        format!("{kind} {}", definition.name)
    });
    named.collect()
}

#[test]
fn test_schemas_of_qemu_are_read_and_refused_as_qemu_does() {
    let (mut wrong, mut differ, mut present) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let mut counts = [0, 0];
    for (tree, version) in trees() {
        for (name, (is_bad, expected)) in schemas(&tree) {
            let path = PathBuf::from(format!("tests/qapi-schema/{name}.json"));
            counts[usize::from(is_bad)] += 1;
            present.insert(name.clone());
            match (load(&Tree::new(&tree), &path), is_bad) {
                (Err(error), false) => wrong.push(format!("{version} {name}: refused: {error}")),
                (Ok(schema), false) if names(&schema) != expected => {
                    wrong.push(format!("{version} {name}: {:?}", names(&schema)));
                }
                (Ok(_), true) => drop(differ.insert(name)),
                _ => {}
            }
        }
    }
    let listed = READ.iter().flat_map(|(_, names)| *names);
    let listed: BTreeSet<_> = listed.map(|name| (*name).to_owned()).collect();
    wrong.extend(differ.difference(&listed).map(|name| format!("{name}: read, QEMU refuses it")));
    let stale = listed.difference(&differ).filter(|name| present.contains(*name));
    wrong.extend(stale.map(|name| format!("{name}: is listed, and no tree has a difference")));
    assert!(counts[0] > 10 && counts[1] > 100, "{counts:?} schemas are good and bad");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
