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
    let overrides = Overrides::default();
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
    let pet = item(&files, "types/full/pets.rs", "pub struct Pet");
    let fields = pet.split_once("{\n").expect("it has fields").1;
    let expected = "    pub name: String,
    pub mood: Mood,
    /// Only in 2.0. Since 1.5.
    pub r#type: Option<i64>,
    /// `pet-id`. Only in 2.0. Deprecated in QEMU.
    #[deprecated(note = \"deprecated in QEMU\")]
    pub pet_id: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}";
    assert_eq!(fields, expected);
    let mood = item(&files, "types/full/pets.rs", "pub enum Mood");
    let values = mood.split_once("{\n").expect("it has values").1;
    let expected = "    VeryGood,
    /// `l2_bad`.
    L2Bad,
    /// `X2`. Only in 2.0.
    X2,
    /// Only in 2.0. Only if `CONFIG_NEW`.
    New,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}";
    assert_eq!(values, expected);
}

#[test]
fn command_with_a_type_for_its_members_is_implemented_on_the_type() {
    let schema = "{ 'struct': 'Pet', 'data': { 'name': 'str' } }
        { 'struct': 'Bath', 'data': { 'warm': 'bool' } }
        { 'struct': 'Old', 'data': { 'a': 'int' } }
        { 'command': 'pet', 'data': 'Pet' }
        { 'command': 'wash', 'data': 'Bath' }
        { 'command': 'dry', 'data': 'Bath' }
        { 'event': 'WASHED', 'data': 'Old' }
        { 'command': 'old', 'data': 'Old', 'features': ['deprecated'] }
        { 'struct': 'Dinner', 'data': { '*late': 'bool' } }
        { 'command': 'feed', 'data': 'Dinner', 'returns': 'Dinner' }";
    let files = files(&[schema]);
    let commands = &files["cmd/full/pets.rs"];
    assert!(commands.contains("#[doc(inline)]\npub use crate::Pet;\n"), "{commands}");
    assert!(commands.contains("impl Command for Pet {"), "{commands}");
    assert!(
        commands
            .contains("#[doc(alias = \"feed\")]\n#[doc(inline)]\npub use crate::Dinner as Feed;")
    );
    assert!(commands.contains("impl Command for Feed {"), "{commands}");
    // Two commands with one type cannot both be implemented on it.
    assert!(commands.contains("pub struct Wash {") && commands.contains("pub struct Dry {"));
    assert!(commands.contains("pub struct Old {"), "{commands}");
    assert!(commands.ends_with("objects!(Wash Dry Old);\neq!(Wash Dry Old);\n"), "{commands}");
    // What a command takes has a constructor, also if a command returns it.
    let types = &files["types/full/pets.rs"];
    assert!(
        types.contains("pub fn late(mut self, late: impl Into<Option<bool>>) -> Self {"),
        "{types}"
    );
    assert_eq!(
        files["cmd/full.rs"].lines().last(),
        Some("pub use pets::{Dry, Feed, Old, Pet, Wash};")
    );
}

#[test]
fn type_that_one_release_lists_in_place_is_not_the_commands() {
    let named =
        "{ 'struct': 'Pet', 'data': { 'name': 'str' } } { 'command': 'pet', 'data': 'Pet' }";
    let listed = "{ 'command': 'pet', 'data': { 'name': 'str', '*age': 'int' } }";
    for releases in [[named, listed], [listed, named]] {
        let files = files(&releases);
        let commands = &files["cmd/full/pets.rs"];
        assert!(commands.contains("pub age: Option<i64>,"), "{commands}");
    }
}

#[test]
fn branch_carries_what_is_inside_data_and_shared_types_have_named_constructors() {
    let schema = "{ 'enum': 'Kind', 'data': ['dog', 'cat', 'cow', 'hen', 'name'] }
        { 'struct': 'Fur', 'data': { 'soft': 'bool' } }
        { 'struct': 'FurWrapper', 'data': { 'data': 'Fur' } }
        { 'struct': 'Milk', 'data': { 'litres': 'int' } }
        { 'struct': 'MilkWrapper', 'data': { 'data': 'Milk' } }
        { 'struct': 'EggsWrapper', 'data': { 'data': ['int'] } }
        { 'struct': 'UsedWrapper', 'data': { 'data': 'int' } }
        { 'union': 'Animal', 'base': { 'type': 'Kind', 'id': 'str', '*name': 'str' },
          'discriminator': 'type', 'data': { 'dog': 'FurWrapper', 'cat': 'FurWrapper',
            'cow': 'MilkWrapper', 'hen': 'EggsWrapper', 'name': 'UsedWrapper' } }
        { 'command': 'add', 'data': { 'animal': 'Animal', 'also': 'UsedWrapper' } }";
    let files = files(&[schema]);
    let types = &files["types/full/pets.rs"];
    let branches = item(&files, "types/full/pets.rs", "pub enum AnimalBranch");
    for variant in ["Dog(Fur),", "Cat(Fur),", "Cow(Milk),", "Hen(Vec<i64>),", "Name(UsedWrapper),"]
    {
        assert!(branches.contains(&format!("    {variant}\n")), "{branches}");
    }
    assert!(types.contains("Kind::Cow => Self::Cow(members.required(\"data\")?),"), "{types}");
    assert!(types.contains("Self::Cow(data) => output.put(\"data\", data),"), "{types}");
    for name in ["FurWrapper", "MilkWrapper", "EggsWrapper"] {
        // The list of what the schema has, as text, still has it.
        let mut code = files.iter().filter(|(path, _)| *path != "known.rs");
        assert!(code.all(|(_, text)| !text.contains(name)), "{name}");
    }
    // Only one branch has milk; a dog has fur as a cat has.
    assert!(types.contains("impl From<Milk> for AnimalBranch {"), "{types}");
    assert!(!types.contains("impl From<Fur>"), "{types}");
    for constructor in [
        "pub fn dog(id: impl Into<String>, data: Fur) -> Self {",
        "pub fn cat(id: impl Into<String>, data: Fur) -> Self {",
        "pub fn hen(id: impl Into<String>, data: Vec<i64>) -> Self {",
    ] {
        assert!(types.contains(constructor), "{constructor}: {types}");
    }
    assert!(!types.contains("pub fn cow("), "{types}");
    // `name` is a setter, and its branch has a type of its own.
    assert!(
        types.contains("pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {"),
        "{types}"
    );
}

#[test]
fn constructor_of_a_branch_makes_way_for_a_setter() {
    let schema = "{ 'enum': 'Kind', 'data': ['dog', 'new', 'name'] }
        { 'struct': 'Fur', 'data': { 'soft': 'bool' } }
        { 'union': 'Animal', 'base': { 'kind': 'Kind', '*name': 'str' },
          'discriminator': 'kind', 'data': { 'dog': 'Fur', 'new': 'Fur', 'name': 'Fur' } }
        { 'command': 'add', 'data': { 'animal': 'Animal' } }";
    let files = files(&[schema]);
    let types = &files["types/full/pets.rs"];
    for constructor in ["dog", "of_new", "of_name"] {
        assert!(types.contains(&format!("pub fn {constructor}(data: Fur) -> Self {{")), "{types}");
    }
}

#[test]
fn types_are_eq_unless_they_hold_a_floating_point_number() {
    let schema = "{ 'struct': 'Whole', 'data': { 'a': 'int' } }
        { 'struct': 'Broken', 'data': { 'a': 'number' } }
        { 'struct': 'Above', 'data': { 'list': ['Broken'], 'whole': 'Whole' } }
        { 'command': 'ask', 'data': { 'whole': 'Whole' }, 'returns': 'Above' }
        { 'command': 'tell', 'data': { 'above': 'Above' } }";
    let files = files(&[schema]);
    assert!(files["types/full/pets.rs"].ends_with("objects!(Whole Broken Above);\neq!(Whole);\n"));
    assert!(files["cmd/full/pets.rs"].ends_with("objects!(Ask Tell);\neq!(Ask);\n"));
}
