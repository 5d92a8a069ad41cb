//! Generated bindings of schemas with every kind of downstream name: they compile, and their values have the names.

#[path = "support/user_package.rs"]
mod user_package;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Output;

use qapi_gen::emit::{Target, emit};
use qapi_gen::merge::merge;
use qapi_gen::model::Model;
use qapi_gen::overrides::Overrides;
use qapi_gen::schema::load;
use user_package::UserPackage;

/// Names as QEMU's rules allow them: a reversed domain, and what every name may have.
const SCHEMA: &str = "
    { 'pragma': { 'command-name-exceptions': ['do_it'] } }
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
    { 'event': 'NOTHING', 'data': {} }
    { 'struct': 'Result', 'data': { 'self': 'str', '*extra': 'str', '*new': 'Self', '*with': 'bool' } }
    { 'struct': 'Self', 'data': { 'hole': 'null', '*maybe': 'null', 'holes': ['null'] } }
    { 'union': 'Twin', 'base': { 'mood': '__org.example_x-Mood', 'data': 'str' },
      'discriminator': 'mood', 'data': { '7': 'Result', 'bad': 'Result' } }
    { 'command': 'do_it', 'data': 'Twin', 'boxed': true, 'returns': 'Self' }
    { 'command': 'empty', 'data': { '*trash': 'null' }, 'returns': 'Result' }
    { 'event': 'VALUE', 'data': 'Self' }";

/// What these names are in Rust, where rules give none.
const OVERRIDES: &str = "
    [type-names]
    Result = { to = 'Outcome', reason = 'another type has this name' }
    Self = { to = 'Myself', reason = 'a keyword' }
    [command-names]
    do_it = { to = 'DoItAgain', reason = 'another command is DoIt' }
    empty = { to = 'EmptyTrash', reason = 'a type of the bindings has this name' }
    [event-names]
    VALUE = { to = 'ValueChanged', reason = 'JSON has this name' }";

/// What a user of the bindings writes.
const MAIN: &str = r#"
mod bindings;

use bindings::cmd::{DoIt as DoItCommand, DoItAgain, EmptyTrash, OrgExampleXFeed, OrgExampleXSet};
use bindings::event::{AnyEvent, Nothing, OrgExampleXDone, ValueChanged};
use bindings::{DoIt, Myself, Outcome, Twin, OrgExampleXMood, OrgExampleXMore, OrgExampleXPet, OrgExampleXPetBranch, Plain};
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
    ticklish();
}

fn ticklish() {
    let myself = Myself::new((), [(), ()]).maybe(());
    assert_eq!(json!(myself), json!({"hole": null, "maybe": null, "holes": [null, null]}));
    let read: Myself = serde_json::from_value(json!(myself)).unwrap();
    assert_eq!((read.maybe, &read), (Some(()), &myself));
    let absent: Myself = serde_json::from_value(json!({"hole": null, "holes": []})).unwrap();
    assert_eq!(json!(absent.maybe(None)), json!({"hole": null, "holes": []}));
    let error = serde_json::from_value::<Myself>(json!({"hole": null, "holes": [null, 0]}));
    assert_eq!(error.unwrap_err().to_string(), "holes[1]: expected null, found number 0");

    let outcome = Outcome::new("me").extra_member("more").with_new(myself.clone()).with_with(true);
    let members = json!({"self": "me", "extra": "more", "with": true, "new": myself});
    assert_eq!(json!(outcome), members);
    let again = DoItAgain::new(Twin::bad("data", outcome.clone()));
    assert_eq!(again.to_arguments()["mood"], "bad");
    assert_eq!(again.to_arguments()["data"], "data");
    assert_eq!((DoItAgain::NAME, DoItCommand::NAME), ("do_it", "do-it"));
    assert_eq!(json!(EmptyTrash::new().trash(()).to_arguments()), json!({"trash": null}));
    assert_eq!(EmptyTrash::decode_return(&members).unwrap(), outcome);
    let changed = ValueChanged::decode_data(&json!(myself)).unwrap();
    let AnyEvent::ValueChanged(any) = AnyEvent::decode("VALUE", &json!(myself)).unwrap() else {
        panic!("another event");
    };
    assert_eq!(any, changed);
}
"#;

/// Writes the bindings of [`SCHEMA`] as `src/bindings.rs`; returns how the program ended.
fn generate(package: &UserPackage, more: &[&str]) -> Output {
    for root in ["qapi", "storage-daemon/qapi"] {
        package.write(&format!("qemu/{root}/qapi-schema.json"), SCHEMA);
    }
    let (tree, output) = (package.path("qemu"), package.path("src/bindings.rs"));
    let arguments = ["generate", "--tree", &tree, "--version", "99.1.0", "--output", &output];
    package.run(env!("CARGO_BIN_EXE_qapi-gen"), &[&arguments, more].concat())
}

#[test]
fn bindings_of_downstream_names_compile_and_have_these_names_on_the_wire() {
    let package = UserPackage::new("downstream");
    package.write("names.toml", OVERRIDES);
    let ended = generate(&package, &["--overrides", &package.path("names.toml")]);
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    package.write("src/main.rs", MAIN);
    package.succeeds();
}

#[test]
fn names_without_overrides_are_refused_with_what_to_do() {
    let package = UserPackage::new("downstream");
    let ended = generate(&package, &[]);
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(!ended.status.success(), "{said}");
    for (name, table) in [
        ("Result: Result is", "type-names"),
        ("Self: Self is", "type-names"),
        ("do-it and do_it are both called DoIt in Rust", "command-names"),
        ("empty: Empty is", "command-names"),
        ("VALUE: Value is", "event-names"),
    ] {
        let lines = said.lines().filter(|line| line.contains(name));
        let lines: Vec<_> = lines.filter(|line| line.contains(&format!("[{table}]"))).collect();
        assert_eq!(lines.len(), 1, "{name}: {said}");
    }
}

#[test]
fn names_that_rust_cannot_have_are_problems_and_name_both_sides() {
    let schema =
        "{ 'pragma': { 'command-name-exceptions': ['a_b'], 'member-name-exceptions': ['Kind'] } }
        { 'command': 'a-b' }
        { 'command': 'a_b' }
        { 'event': 'A_B' }
        { 'event': 'EMPTY' }
        { 'struct': '__org.example_Foo', 'data': {} }
        { 'struct': '__org-example_Foo', 'data': {} }
        { 'enum': 'Kind', 'data': ['unrecognized', 'a-b', 'aB'] }
        { 'union': 'Whole', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': {} }
        { 'struct': 'WholeBranch', 'data': { 'extra': 'str', 'extra-member': 'str' } }";
    let files = BTreeMap::from([("main.json", schema)]);
    let definitions = load(&files, Path::new("main.json")).expect("a valid schema").definitions;
    let model = Model { release: "1.0".to_owned(), definitions, ..Model::default() };
    let merged = merge(&[model], &Overrides::default()).expect("one release");
    let problems = emit(&merged, &Overrides::default(), Target::Bindings).expect_err("they clash");
    let otherwise = "; give one of them another name in";
    let expected = [
        format!("a-b and a_b are both called AB in Rust{otherwise} [command-names] of the overrides"),
        "EMPTY: Empty is a name that generated code needs; give it another one in [event-names] of the \
         overrides"
            .to_owned(),
        format!(
            "__org.example_Foo and __org-example_Foo are both called OrgExampleFoo in Rust{otherwise} \
             [type-names] of the overrides"
        ),
        "Kind.unrecognized: Unrecognized is a name that generated code needs; the schema has to call it \
         otherwise"
            .to_owned(),
        "Kind: a-b and aB are both called AB in Rust; the schema has to call one of them otherwise"
            .to_owned(),
        format!(
            "the branches of Whole and WholeBranch are both called WholeBranch in Rust{otherwise} \
             [type-names] of the overrides"
        ),
        "WholeBranch: extra and extra-member are both called extra_member in Rust; the schema has to call \
         one of them otherwise"
            .to_owned(),
    ];
    assert_eq!(problems, expected);
}
