//! How two releases become one set of types.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Body, Member, Merged, Payload, merge};
use crate::codegen::Repository;
use crate::model::Model;
use crate::overrides::Overrides;
use crate::schema::load;

fn model(release: &str, schema: &str) -> Model {
    let files = BTreeMap::from([("main.json", schema)]);
    let definitions = load(&files, Path::new("main.json")).expect("a valid schema").definitions;
    Model { release: release.to_owned(), definitions, ..Model::default() }
}

fn merged(old: &str, new: &str, overrides: &str) -> Result<Merged, Vec<String>> {
    let overrides = Overrides::parse(overrides).expect("valid overrides");
    merge(&[model("1.0", old), model("2.0", new)], &overrides)
}

fn listed(body: &Body) -> &[Member] {
    match body {
        Body::Object(members)
        | Body::Union { members, .. }
        | Body::Command { arguments: Payload::Members(members), .. }
        | Body::Event(Payload::Members(members)) => members,
        _ => &[],
    }
}

/// Spells the members of an object, a union or a payload: `a`, or `*a` if it may be absent.
fn members(merged: &Merged, name: &str) -> String {
    let members = listed(&merged.get(name).expect("it is there").body);
    let spell = |optional: bool| if optional { "*" } else { "" };
    let spelt = members.iter().map(|m| format!("{}{}", spell(m.optional), m.name));
    spelt.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_member_is_mandatory_only_if_every_release_has_it_so() {
    let merged = merged(
        "{ 'struct': 'S', 'data': { 'both': 'int', 'gone': 'int', '*was': 'int', 'is': 'int' } }",
        "{ 'struct': 'S', 'data': { 'new': 'int', 'both': 'int', 'was': 'int', '*is': 'int' } }",
        "",
    )
    .expect("nothing to decide");
    assert_eq!(members(&merged, "S"), "*new both *was *is *gone");
    let item = merged.get("S").expect("it is there");
    let Body::Object(list) = &item.body else { unreachable!("a struct") };
    let releases = |name: &str| {
        let member = list.iter().find(|m| m.name == name).expect("it is there");
        merged.names(member.releases)
    };
    assert_eq!(releases("new"), ["2.0"]);
    assert_eq!(releases("gone"), ["1.0"]);
    assert_eq!(releases("is"), ["1.0", "2.0"]);
}

#[test]
fn a_definition_of_one_release_keeps_its_mandatory_members() {
    let merged = merged(
        "{ 'command': 'old', 'data': { 'a': 'int' } }",
        "{ 'event': 'NEW', 'data': { 'b': 'int' } }",
        "",
    )
    .expect("nothing to decide");
    assert_eq!(members(&merged, "old"), "a");
    assert_eq!(members(&merged, "NEW"), "b");
    let releases = |name: &str| merged.names(merged.get(name).expect("it is there").releases);
    assert_eq!((releases("old"), releases("NEW")), (vec!["1.0"], vec!["2.0"]));
}

#[test]
fn a_type_that_only_changed_its_name_is_one_type() {
    let schema = |name: &str, value: &str| {
        format!(
            "{{ 'enum': '{name}', 'data': ['a', '{value}'] }}
             {{ 'struct': 'S', 'data': {{ 'kind': '{name}' }} }}"
        )
    };
    let merged = merged(&schema("Old", "b"), &schema("New", "c"), "").expect("a rename");
    let item = merged.get("New").expect("the newer name");
    assert_eq!(item.old_names, ["Old"]);
    assert!(merged.get("Old").is_none());
    let Body::Enum(values) = &item.body else { unreachable!("an enum") };
    let names: Vec<_> = values.iter().map(|value| value.name.as_str()).collect();
    assert_eq!(names, ["a", "c", "b"]);
}

#[test]
fn a_changed_type_needs_a_decision() {
    let (old, new) =
        ("{ 'struct': 'S', 'data': { 'a': 'int' } }", "{ 'struct': 'S', 'data': { 'a': 'str' } }");
    let problems = merged(old, new, "").expect_err("int is no str");
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("S.a: type "), "{problems:?}");
    let decision = "[accepted-changes]\n\"S.a\" = { reason = \"for this test\" }";
    merged(old, new, decision).expect("it is decided");
}

#[test]
fn a_struct_that_became_a_union_loses_no_mandatory_member() {
    let old = "{ 'struct': 'U', 'data': { 'common': 'int', 'special': 'int' } }";
    let new = "{ 'enum': 'E', 'data': ['a', 'b'] }
        { 'struct': 'A', 'data': { 'special': 'int', 'more': 'int' } }
        { 'struct': 'B', 'data': { 'other': 'int' } }
        { 'union': 'U', 'base': { 'common': 'int', 'tag': 'E' }, 'discriminator': 'tag',
          'data': { 'a': 'A', 'b': 'B' } }";
    let problems = merged(old, new, "").expect_err("the tag may be absent");
    assert!(problems[0].contains("without a default"), "{problems:?}");
    let decision = "[default-tags]\nU = { tag = \"a\", reason = \"for this test\" }";
    let merged = merged(old, new, decision).expect("it is decided");
    assert_eq!(members(&merged, "U"), "common *tag");
    assert_eq!(members(&merged, "A"), "special *more");
    assert_eq!(members(&merged, "B"), "other");
}

#[test]
fn a_branch_that_gained_members_has_them_optional() {
    let schema = |branches: &str| {
        format!(
            "{{ 'enum': 'E', 'data': ['a', 'b'] }}
             {{ 'struct': 'A', 'data': {{ 'x': 'int' }} }}
             {{ 'struct': 'B', 'data': {{ 'y': 'int' }} }}
             {{ 'union': 'U', 'base': {{ 'tag': 'E' }}, 'discriminator': 'tag', 'data': {branches} }}"
        )
    };
    let merged = merged(&schema("{ 'a': 'A' }"), &schema("{ 'a': 'A', 'b': 'B' }"), "");
    let merged = merged.expect("nothing to decide");
    assert_eq!(members(&merged, "A"), "x");
    assert_eq!(members(&merged, "B"), "*y");
}

#[test]
fn between_the_supported_releases_few_members_become_optional() {
    let repository = Repository::of_this_build();
    let models = repository.models().expect("the committed models are valid");
    let newest = models.last().expect("there are models");
    let overrides = repository.overrides().expect("the committed overrides are valid");
    let alone = merge(std::slice::from_ref(newest), &overrides).expect("one release");
    let all = merge(&models, &overrides).expect("everything is decided");
    let mut loosened = Vec::new();
    for before in &alone.items {
        let Some(after) = all.get(&before.name) else { continue };
        let after = listed(&after.body);
        let still = |name: &str| after.iter().any(|m| m.name == name && !m.optional);
        let lost = listed(&before.body).iter().filter(|m| !m.optional && !still(&m.name));
        loosened.extend(lost.map(|m| format!("{}.{}", before.name, m.name)));
    }
    loosened.sort();
    assert!(loosened.contains(&"BlockDeviceInfo.active".to_owned()));
    assert!(loosened.contains(&"BlockJobInfoMirror.actively-synced".to_owned()));
    assert_eq!(loosened.len(), 19, "{loosened:#?}");
}
