//! A small reply of our own, read, named and compared.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::{Described, Introspection, provisional, to_model};
use crate::model::{Definition, Kind, Model, Programs, from_json, to_json};
use crate::schema::load;
use crate::verify::{Program, verify};

const SCHEMA: &str = "
    { 'enum': 'Kind', 'data': ['one', { 'name': 'two', 'features': ['unstable'] }] }
    { 'struct': 'One', 'data': { '*size': 'size' } }
    { 'union': 'Thing', 'base': { 'kind': 'Kind', 'name': 'str' }, 'discriminator': 'kind',
      'data': { 'one': 'One' } }
    { 'alternate': 'Ref', 'data': { 'whole': 'Thing', 'name': 'str' } }
    { 'command': 'set-thing', 'data': { 'thing': 'Ref', '*count': 'uint8' }, 'allow-oob': true }
    { 'command': 'query-things', 'returns': ['Thing'], 'features': ['deprecated'] }
    { 'event': 'THING', 'data': { 'thing': 'Thing' } }
    { 'command': 'rare', 'if': 'CONFIG_RARE' }";

fn reply() -> Value {
    json!([
        {"name": "set-thing", "meta-type": "command", "arg-type": "0", "ret-type": "1",
         "allow-oob": true},
        {"name": "query-things", "meta-type": "command", "arg-type": "1", "ret-type": "[2]",
         "features": ["deprecated"]},
        {"name": "THING", "meta-type": "event", "arg-type": "3"},
        {"name": "0", "meta-type": "object", "members": [
            {"name": "thing", "type": "4"}, {"name": "count", "type": "int", "default": null}]},
        {"name": "1", "meta-type": "object", "members": []},
        {"name": "[2]", "meta-type": "array", "element-type": "2"},
        {"name": "2", "meta-type": "object", "tag": "kind", "members": [
            {"name": "kind", "type": "5"}, {"name": "name", "type": "str"}],
         "variants": [{"case": "one", "type": "6"}, {"case": "two", "type": "1"}]},
        {"name": "3", "meta-type": "object", "members": [{"name": "thing", "type": "2"}]},
        {"name": "4", "meta-type": "alternate", "members": [{"type": "2"}, {"type": "str"}]},
        {"name": "5", "meta-type": "enum", "values": ["one", "two"], "members": [
            {"name": "one"}, {"name": "two", "features": ["unstable"]}]},
        {"name": "6", "meta-type": "object", "members": [
            {"name": "size", "type": "int", "default": null}]},
        {"name": "int", "meta-type": "builtin", "json-type": "int"},
        {"name": "str", "meta-type": "builtin", "json-type": "string"},
    ])
}

fn model() -> Model {
    let files = BTreeMap::from([("main.json", SCHEMA)]);
    let schema = load(&files, Path::new("main.json")).expect("a valid schema");
    Model { release: "1.0".to_owned(), definitions: schema.definitions, ..Model::default() }
}

fn compare(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut reply = reply();
    change(&mut reply);
    let live = Introspection::read(&reply).expect("a valid reply");
    verify(&model(), &live, Program::System).differences
}

#[test]
fn agreement_is_no_difference_and_a_condition_explains_what_is_absent() {
    let live = Introspection::read(&reply()).expect("a valid reply");
    let report = verify(&model(), &live, Program::System);
    assert_eq!(report.differences, Vec::<String>::new());
    assert_eq!(report.explained, ["rare: the build lacks it (if CONFIG_RARE)"]);
}

#[test]
fn every_kind_of_difference_is_reported_with_its_path() {
    let same = |differences: Vec<String>, expected: &str| {
        assert!(differences.iter().any(|d| d == expected), "{expected} is not in {differences:?}");
    };
    same(compare(|r| r[0]["name"] = json!("set-other")), "set-other: is not in the model");
    same(compare(|r| r[0]["name"] = json!("set-other")), "set-thing: is not in the program");
    same(
        compare(|r| r[0]["allow-oob"] = json!(false)),
        "set-thing: may run out of band in one of the two",
    );
    same(
        compare(|r| r[3]["members"][0]["default"] = Value::Null),
        "set-thing/arg.thing: is mandatory in the model only",
    );
    same(
        compare(|r| r[3]["members"][1]["name"] = json!("number")),
        "set-thing/arg.count: is not in the program",
    );
    same(
        compare(|r| r[3]["members"][1]["type"] = json!("str")),
        "set-thing/arg.count: is int in the model, string in the program",
    );
    same(
        compare(|r| r[9]["members"][0]["name"] = json!("uno")),
        "set-thing/arg.thing|whole.kind=uno: is not in the model",
    );
    same(
        compare(|r| r[9]["members"][1]["features"] = json!([])),
        "set-thing/arg.thing|whole.kind=two, feature unstable: is not in the program",
    );
    same(
        compare(|r| r[6]["variants"][1]["type"] = json!("6")),
        "set-thing/arg.thing|whole(two): is an empty object in the model only",
    );
    same(
        compare(|r| r[8]["members"][1]["type"] = json!("int")),
        "set-thing/arg.thing|name: is not in the program",
    );
    same(
        compare(|r| r[1]["ret-type"] = json!("2")),
        "query-things/ret: is a list in the model only",
    );
    same(
        compare(|r| r[1]["features"] = json!(["deprecated", "new"])),
        "query-things: feature new is not in the model",
    );
}

#[test]
fn a_reply_that_is_not_understood_is_shown() {
    let error = Introspection::read(&json!([{"name": "x", "meta-type": "novelty"}]));
    let error = error.expect_err("no such meta-type");
    assert!(error.contains("novelty"), "{error}");
}

#[test]
fn a_reference_gives_names_and_widths_back() {
    let live = Introspection::read(&reply()).expect("a valid reply");
    let named = to_model(&live, "1.0.7", &model());
    assert!(verify(&named, &live, Program::System).differences.is_empty());
    let without = |model: Model| {
        let mut definitions: Vec<Definition> =
            model.definitions.into_iter().filter(|d| d.name != "rare").collect();
        definitions.iter_mut().for_each(|d| d.programs = Programs::System);
        definitions.sort_by(|a, b| a.name.cmp(&b.name));
        definitions.iter_mut().for_each(|d| d.module = "main".to_owned());
        to_json(&Model { definitions, ..Model::default() })
    };
    assert_eq!(without(named), without(model()));
}

#[test]
fn without_a_reference_types_are_named_after_their_use() {
    let live = Introspection::read(&reply()).expect("a valid reply");
    let named = to_model(&live, "1.0.7", &Model::default());
    assert!(verify(&named, &live, Program::System).differences.is_empty());
    let types =
        named.definitions.iter().filter(|d| !matches!(d.kind, Kind::Command(_) | Kind::Event(_)));
    let mut names: Vec<_> = types.map(|d| d.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["SetThingArgumentsThing", "ThingDataThing", "ThingDataThingKind", "ThingDataThingOne"]
    );
}

fn described(name: &str, version: &str, change: impl FnOnce(&mut Value)) -> Described {
    let mut reply = reply();
    change(&mut reply);
    let live = Introspection::read(&reply).expect("a valid reply");
    Described { name: name.to_owned(), version: version.to_owned(), live }
}

/// Adds `cont`, which only machines have.
fn machine(reply: &mut Value) {
    let cont = json!({"name": "cont", "meta-type": "command", "arg-type": "1", "ret-type": "1"});
    reply.as_array_mut().expect("a list").push(cont);
}

fn line(model: &Model, name: &str) -> String {
    let json = to_json(model);
    let begins = |line: &&str| {
        let definition = line.trim().split_once(':').map_or("", |(_, rest)| rest);
        definition.starts_with(&format!("\"{name}\""))
    };
    let line = json.lines().find(begins);
    line.unwrap_or("none").trim().trim_end_matches(',').to_owned()
}

#[test]
fn programs_of_one_release_are_joined() {
    let machine = described("machine", "1.0.7", machine);
    let daemon = described("daemon", "1.0.8", |reply| {
        let own = json!({"name": "own", "type": "str"});
        reply[3]["members"].as_array_mut().expect("members").push(own);
        reply[9]["members"].as_array_mut().expect("values").push(json!({"name": "three"}));
        let case = json!({"case": "three", "type": "1"});
        reply[6]["variants"].as_array_mut().expect("variants").push(case);
    });
    let joined = provisional(&[machine, daemon], &[model()]).expect("one release");
    assert_eq!(line(&joined, "cont"), r#"{"command":"cont"}"#);
    let set = r#"{"command":"set-thing","data":{"thing":"Ref","*count":"uint8","*own":"str"},"allow-oob":true,"program":"both"}"#;
    assert_eq!(line(&joined, "set-thing"), set);
    let kinds = r#"{"enum":"Kind","data":["one",{"name":"two","features":["unstable"]},"three"],"program":"both"}"#;
    assert_eq!(line(&joined, "Kind"), kinds);
    assert!(joined.is_provisional);
    assert_eq!(from_json("file", &to_json(&joined)).expect("it is read again"), joined);
}

#[test]
fn programs_of_two_releases_are_not_joined() {
    let same = |_: &mut Value| {};
    let programs = [described("a", "1.0.7", same), described("b", "1.1.0", same)];
    let error = provisional(&programs, &[]).expect_err("two releases");
    assert_eq!(
        error,
        "join the programs: a is QEMU 1.0.7, b is 1.1.0; name programs of one release"
    );
    assert_eq!(provisional(&[], &[]).expect_err("no program"), "no program is named");
}

#[test]
fn a_name_is_recovered_only_where_the_structure_agrees() {
    let renamed = |schema: &str, release: &str| {
        let files = BTreeMap::from([("main.json", schema)]);
        let definitions = load(&files, Path::new("main.json")).expect("a valid schema").definitions;
        Model { release: release.to_owned(), definitions, ..Model::default() }
    };
    let other = SCHEMA.replace("'kind': 'Kind', 'name': 'str'", "'sort': 'Kind', 'label': 'str'");
    let other = other.replace("'discriminator': 'kind'", "'discriminator': 'sort'");
    let named = |models: &[Model]| {
        let live = described("machine", "1.0.7", machine);
        let model = provisional(&[live], models).expect("one release");
        let types = model.definitions.into_iter();
        let types = types.filter(|d| !matches!(d.kind, Kind::Command(_) | Kind::Event(_)));
        types.map(|d| d.name).collect::<Vec<_>>()
    };
    // No member of the union is the reference's; its enum has the values of the reference's.
    let found = named(&[renamed(&other, "0.9")]);
    assert!(
        found.contains(&"Kind".to_owned()) && !found.contains(&"Thing".to_owned()),
        "{found:?}"
    );
    // Of two releases the nearer one has the name.
    let near = renamed(&SCHEMA.replace("'Thing'", "'Object'"), "1.1");
    let found = named(&[renamed(SCHEMA, "0.1"), near]);
    assert!(
        found.contains(&"Object".to_owned()) && !found.contains(&"Thing".to_owned()),
        "{found:?}"
    );
}

#[test]
fn what_no_program_describes_is_taken_from_the_nearest_release() {
    let mut reference = model();
    let printed = "{ 'struct': 'Printed', 'data': { 'part': 'Part' } } { 'struct': 'Part', 'data': { 'a': 'int' } }";
    let files = BTreeMap::from([("main.json", printed)]);
    let more = load(&files, Path::new("main.json")).expect("a valid schema").definitions;
    reference.definitions.extend(more);
    let joined = provisional(&[described("machine", "1.0.7", machine)], &[reference]);
    let joined = joined.expect("one release");
    assert_eq!(line(&joined, "Printed"), r#"{"struct":"Printed","data":{"part":"Part"}}"#);
    assert_eq!(line(&joined, "Part"), r#"{"struct":"Part","data":{"a":"int"}}"#);
    // A command that the build lacks is not.
    assert_eq!(line(&joined, "rare"), "none");
}

/// Returns what is wrong with a reply that has one more entry.
fn with(more: Value) -> String {
    let mut reply = reply();
    reply.as_array_mut().expect("it is a list").push(more);
    Introspection::read(&reply).expect_err("it is refused")
}

#[test]
fn type_that_is_missing_misused_or_part_of_itself_is_refused() {
    let check = |more: Value, expected: &str| {
        assert_eq!(with(more), format!("query-qmp-schema: {expected}"));
    };
    let array =
        |element: &str| json!({"name": "[x]", "meta-type": "array", "element-type": element});
    check(array("gone"), "the element of `[x]` has type `gone`, which is not described");
    check(array("[x]"), "the element of `[x]` has type `[x]`, which is a list itself");
    check(array("set-thing"), "the element of `[x]` has type `set-thing`, which is a command");
    let object = |ty: &str| json!({"name": "x", "meta-type": "object", "members": [{"name": "m", "type": ty}]});
    check(object("THING"), "m of `x` has type `THING`, which is an event");
    let variant = |ty: &str| {
        json!({"name": "x", "meta-type": "object", "members": [{"name": "m", "type": "5"}], "tag": "m",
               "variants": [{"case": "one", "type": ty}]})
    };
    check(variant("5"), "one of `x` has type `5`, which is no object");
    check(variant("x"), "object `x` is a variant of itself");
    let event = json!({"name": "E", "meta-type": "event", "arg-type": "int"});
    check(event, "the data of `E` has type `int`, which is no object");
    let command = json!({"name": "c", "meta-type": "command", "arg-type": "1", "ret-type": "gone"});
    check(command, "the return value of `c` has type `gone`, which is not described");
    check(
        json!({"name": "int", "meta-type": "builtin", "json-type": "int"}),
        "`int` is described twice",
    );
    let long = "x".repeat(100_000);
    for more in [array(&long), json!({"name": long, "meta-type": "nothing"}), object(&long)] {
        let message = with(more);
        assert!(message.len() < 500, "{} bytes", message.len());
    }
}
