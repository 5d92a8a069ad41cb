//! QEMU's own schemas, read from source trees unpacked outside the repository.
//!
//! `QEMU_SRC` names the trees, separated by colons; see CONTRIBUTING.

#[path = "support/trees.rs"]
mod trees;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use qapi_gen::codegen::Repository;
use qapi_gen::model::{Definition, Kind, from_json, to_json};
use qapi_gen::schema::{Tree, load, load_guest_agent, load_release};
use trees::trees;

/// Commands, events, structs, unions, branches, enums, values, alternates.
type Counts = [usize; 8];

/// What QEMU's own generator finds, of the system emulator's schema and the storage daemon's.
const KNOWN: [(&str, [Counts; 2]); 2] = [
    ("7.2", [[220, 52, 418, 39, 410, 155, 987, 6], [74, 13, 233, 23, 310, 78, 429, 5]]),
    ("10.0", [[240, 56, 468, 43, 446, 181, 1137, 6], [76, 13, 254, 25, 337, 79, 445, 5]]),
];

fn release(version: &str) -> String {
    version.split('.').take(2).collect::<Vec<_>>().join(".")
}

fn counts(definitions: &[Definition]) -> Counts {
    let mut counts = Counts::default();
    let enums: BTreeMap<_, _> = definitions
        .iter()
        .filter_map(|d| match &d.kind {
            Kind::Enum(values) => Some((d.name.as_str(), values.len())),
            _ => None,
        })
        .collect();
    let model = qapi_gen::model::Model { definitions: definitions.to_vec(), ..Default::default() };
    let lookup = qapi_gen::model::Lookup::new(&model);
    for definition in definitions {
        match &definition.kind {
            Kind::Command(_) => counts[0] += 1,
            Kind::Event(_) => counts[1] += 1,
            Kind::Struct(_) => counts[2] += 1,
            Kind::Union(union) => {
                counts[3] += 1;
                // A value of the discriminator without members is a branch too.
                let base = lookup.base_members(&union.base);
                let tag = base.iter().find(|m| m.name == union.discriminator);
                let tag = tag.expect("the parser checked it");
                counts[4] += enums[tag.ty.name()];
            }
            Kind::Enum(values) => {
                counts[5] += 1;
                counts[6] += values.len();
            }
            Kind::Alternate(_) => counts[7] += 1,
        }
    }
    counts
}

/// Counts the words that begin definitions, without parsing: commands, events, structs, unions, enums,
/// alternates.
fn written(files: impl Iterator<Item = PathBuf>) -> [usize; 6] {
    let text: String =
        files.map(|file| std::fs::read_to_string(file).expect("it was read")).collect();
    let starts: Vec<_> = text.split("\n{").map(str::trim_start).collect();
    ["command", "event", "struct", "union", "enum", "alternate"]
        .map(|kind| starts.iter().filter(|text| text.starts_with(&format!("'{kind}'"))).count())
}

#[test]
fn both_schemas_of_each_tree_have_the_definitions_that_are_written_there() {
    for (tree, version) in trees() {
        let known = KNOWN.iter().find(|(known, _)| *known == release(&version));
        let roots = ["qapi/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json"];
        for (index, root) in roots.iter().enumerate() {
            let schema = load(&Tree::new(&tree), Path::new(root)).unwrap();
            let found = counts(&schema.definitions);
            let [commands, events, structs, unions, _, enums, _, alternates] = found;
            let kinds = [commands, events, structs, unions, enums, alternates];
            let files = schema.inputs.iter().map(|input| tree.join(&input.path));
            assert_eq!(kinds, written(files), "{version} {root}");
            if let Some((_, expected)) = known {
                assert_eq!(found, expected[index], "{version} {root}");
            }
        }
    }
}

#[test]
fn each_tree_gives_the_committed_model() {
    for (tree, version) in trees() {
        let model = load_release(&Tree::new(&tree), &version).unwrap();
        let path =
            Repository::of_this_build().schema().join(format!("qemu-{}.json", release(&version)));
        let committed = std::fs::read_to_string(path).unwrap();
        assert!(to_json(&model) == committed, "{version}: the committed model is another");
        assert!(from_json("model", &committed).unwrap() == model, "{version}");
    }
}

#[test]
fn guest_agent_of_each_tree_gives_the_committed_model() {
    for (tree, version) in trees() {
        let model = load_guest_agent(&Tree::new(&tree), &version).unwrap();
        let path = Repository::of_this_build().schema().join(model.file_name());
        let committed = std::fs::read_to_string(path).unwrap();
        assert!(to_json(&model) == committed, "{version}: the committed model is another");
        let [commands, ..] = counts(&model.definitions);
        assert!(commands >= 40, "{version}: {commands} commands");
    }
}
