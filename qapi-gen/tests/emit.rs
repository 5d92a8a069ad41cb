//! The code that the emitter writes for small schemas.

use std::collections::BTreeMap;
use std::path::Path;

use qapi_gen::emit::{Target, emit};
use qapi_gen::merge::merge;
use qapi_gen::model::Model;
use qapi_gen::overrides::Overrides;
use qapi_gen::schema::load;

/// Returns the files for schemas of several releases, oldest first.
fn files(schemas: &[&str]) -> BTreeMap<String, String> {
    let models: Vec<_> = schemas
        .iter()
        .zip(1..)
        .map(|(schema, release)| {
            let files = BTreeMap::from([("pets.json", *schema)]);
            let loaded = load(&files, Path::new("pets.json")).expect("a valid schema");
            let release = format!("{release}.0");
            Model { release, definitions: loaded.definitions, ..Model::default() }
        })
        .collect();
    let overrides = Overrides::parse("[default]\ntypes = ['Pet']").expect("valid overrides");
    let merged = merge(&models, &overrides).expect("nothing to decide");
    emit(&merged, &overrides, Target::Bindings).expect("no name to decide")
}

/// Returns the item that begins with `start`, and its documentation and attributes.
fn item<'a>(files: &'a BTreeMap<String, String>, path: &str, start: &str) -> &'a str {
    let text = &files[path];
    let items = text.split("\n\n").find(|item| item.lines().any(|line| line.starts_with(start)));
    items.expect(start)
}

#[test]
fn parts_are_documented_by_facts_or_not_at_all() {
    let old = "{ 'pragma': { 'member-name-exceptions': ['Mood'] } }
        { 'enum': 'Mood', 'data': ['very-good', 'l2_bad'] }
        { 'struct': 'Pet', 'data': { 'name': 'str', 'mood': 'Mood' } }";
    let new = "{ 'pragma': { 'member-name-exceptions': ['Mood'] } }
        { 'enum': 'Mood', 'data': ['very-good', 'l2_bad', 'X2',
            { 'name': 'new', 'if': 'CONFIG_NEW' }] }\n##\n# @Pet:\n#\n# @type: what it is (since 1.5)\n##\n
        { 'struct': 'Pet', 'data': { 'name': 'str', 'mood': 'Mood', 'type': 'int',
            '*pet-id': { 'type': 'int', 'features': ['deprecated'] } } }";
    let files = files(&[old, new]);
    let pet = item(&files, "types/pets.rs", "pub struct Pet");
    let fields = pet.split_once("{\n").expect("it has fields").1;
    let expected = "    pub name: String,
    pub mood: Mood,
    /// Only in 2.0. Since 1.5.
    pub r#type: Option<i64>,
    /// `pet-id`. Only in 2.0. Deprecated in QEMU.
    #[deprecated(note = \"deprecated in QEMU\")]
    pub pet_id: Option<i64>,
}";
    assert_eq!(fields, expected);
    let mood = item(&files, "types/pets.rs", "pub enum Mood");
    let values = mood.split_once("{\n").expect("it has values").1;
    let expected = "    VeryGood,
    /// `l2_bad`.
    L2Bad,
    /// `X2`. Only in 2.0.
    X2,
    /// Only in 2.0. Only if `CONFIG_NEW`.
    New,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}";
    assert_eq!(values, expected);
}
