//! A small reply of our own, read, named and compared.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::{Introspection, to_model};
use crate::model::{Definition, Kind, Model, Programs, to_json};
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
