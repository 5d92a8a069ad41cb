//! Generated bindings of schemas with every kind of downstream name: they compile, and their values have the names.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use qapi_gen::emit::{Target, emit};
use qapi_gen::merge::merge;
use qapi_gen::model::Model;
use qapi_gen::overrides::Overrides;
use qapi_gen::schema::load;

/// Names as QEMU's rules allow them: a reversed domain, and what every name may have.
const SCHEMA: &str = "
    { 'enum': '__org.example_x-Mood', 'data': ['__org.example_x-good', '7', '7x-up', 'x-1', 'bad'],
      'features': ['__org.example_x-feature'] }
    { 'struct': '__org.example_x-Base',
      'data': { '__org.example_x-mood': '__org.example_x-Mood', '*type': ['__org.example_x-Mood'] } }
    { 'struct': '__org.example_x-More', 'data': { '*__com.example-2_self': 'str' } }
    { 'union': '__org.example_x-Pet', 'base': '__org.example_x-Base',
      'discriminator': '__org.example_x-mood',
      'data': { '__org.example_x-good': '__org.example_x-More', '7': '__org.example_x-More' } }
    { 'alternate': '__org.example_x-Ref',
      'data': { '__org.example_x-whole': '__org.example_x-Pet', 'name': 'str' } }
    { 'union': 'Plain', 'base': { 'mood': '__org.example_x-Mood' }, 'discriminator': 'mood', 'data': {} }
    { 'struct': 'DoIt', 'data': { 'plain': 'Plain' } }
    { 'command': 'do-it', 'data': { '*none': 'bool' }, 'returns': 'DoIt' }
    { 'command': '__org.example_x-feed', 'data': '__org.example_x-Base', 'returns': ['__org.example_x-Pet'] }
    { 'command': '__org.example_x-set', 'data': '__org.example_x-Pet', 'boxed': true }
    { 'event': '__ORG.EXAMPLE_X-DONE', 'data': { 'ref': '__org.example_x-Ref' } }
    { 'event': 'NOTHING', 'data': {} }";

/// What a user of the bindings writes.
const MAIN: &str = r#"
mod bindings;

use bindings::cmd::{DoIt as DoItCommand, OrgExampleXFeed, OrgExampleXSet};
use bindings::event::{Nothing, OrgExampleXDone};
use bindings::{DoIt, OrgExampleXMood, OrgExampleXMore, OrgExampleXPet, OrgExampleXPetBranch, Plain};
use qapi_types::{Command, Event};
use serde_json::json;

fn main() {
    let feed = OrgExampleXFeed::new(OrgExampleXMood::OrgExampleXGood);
    assert_eq!(OrgExampleXFeed::NAME, "__org.example_x-feed");
    assert_eq!(json!(feed.to_arguments()), json!({"__org.example_x-mood": "__org.example_x-good"}));
    let more = OrgExampleXMore::new().__com_example_2_self("me");
    let pet = OrgExampleXPet::new(OrgExampleXPetBranch::_7(more));
    let set = OrgExampleXSet::new(pet.clone());
    let members = json!({"__org.example_x-mood": "7", "__com.example-2_self": "me"});
    assert_eq!(json!(set.to_arguments()), members);
    assert_eq!(OrgExampleXFeed::decode_return(&json!([members])).unwrap(), [pet]);
    let done = OrgExampleXDone::decode_data(&json!({"ref": members})).unwrap();
    assert_eq!(OrgExampleXDone::NAME, "__ORG.EXAMPLE_X-DONE");
    assert!(format!("{done:?}").contains("OrgExampleXWhole"));
    let it: DoIt = DoItCommand::decode_return(&json!({"plain": {"mood": "x-1"}})).unwrap();
    assert_eq!(it.plain.tag(), OrgExampleXMood::X1);
    let _: Plain = it.plain;
    Nothing::decode_data(&json!({})).unwrap();
}
"#;

fn run(program: &str, arguments: &[&str], target: &Path) -> Output {
    #[expect(clippy::disallowed_methods, reason = "the programs under test")]
    let mut command = Command::new(program);
    let output = command.args(arguments).env("CARGO_TARGET_DIR", target).output();
    output.expect("the program under test starts")
}

#[test]
fn bindings_of_downstream_names_compile_and_have_these_names_on_the_wire() {
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let path = |name: &str| scratch.path().join(name).to_str().expect("UTF-8").to_owned();
    let write =
        |name: &str, text: &str| qapi_gen::codegen::write(path(name).as_ref(), text).unwrap();
    for root in ["qapi", "storage-daemon/qapi"] {
        write(&format!("qemu/{root}/qapi-schema.json"), SCHEMA);
    }
    let output = path("src/bindings.rs");
    let tree = path("qemu");
    let arguments = ["generate", "--tree", &tree, "--version", "99.1.0", "--output", &output];
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("downstream");
    let ended = run(env!("CARGO_BIN_EXE_qapi-gen"), &arguments, &target);
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    write("src/main.rs", MAIN);
    let types = workspace.join("qapi-types").canonicalize().expect("it is there");
    let manifest = format!(
        "[package]\nname = 'user'\nedition = '2024'\n[workspace]\n[dependencies]\nserde_json = '1'\n\
         qapi-types = {{ path = '{}' }}\n",
        types.display()
    );
    write("Cargo.toml", &manifest);
    // The versions of the workspace, which are there already.
    std::fs::copy(workspace.join("Cargo.lock"), path("Cargo.lock")).expect("a copy");
    let manifest = path("Cargo.toml");
    let arguments = ["run", "--quiet", "--offline", "--manifest-path", &manifest];
    let ended = run(env!("CARGO"), &arguments, &target);
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}

#[test]
fn names_that_rust_cannot_have_are_problems_and_name_both_sides() {
    let schema = "{ 'pragma': { 'command-name-exceptions': ['a_b'] } }
        { 'command': 'a-b' }
        { 'command': 'a_b' }
        { 'event': 'A_B' }
        { 'event': 'EMPTY' }
        { 'struct': '__org.example_Foo', 'data': {} }
        { 'struct': '__org-example_Foo', 'data': {} }";
    let files = BTreeMap::from([("main.json", schema)]);
    let definitions = load(&files, Path::new("main.json")).expect("a valid schema").definitions;
    let model = Model { release: "1.0".to_owned(), definitions, ..Model::default() };
    let merged = merge(&[model], &Overrides::default()).expect("one release");
    let problems = emit(&merged, &Overrides::default(), Target::Bindings).expect_err("they clash");
    let expected = [
        "a-b and a_b are both called AB in Rust",
        "EMPTY: Empty is a name that generated code needs",
        "__org.example_Foo and __org-example_Foo are both called OrgExampleFoo in Rust",
    ];
    assert_eq!(problems, expected);
}
