//! How two releases become one set of types.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Body, Item, Member, Merged, Payload, merge};
use crate::codegen::Repository;
use crate::model::{Command, Kind, Lookup, Model};
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
        "{ 'struct': 'Ss', 'data': { 'both': 'int', 'gone': 'int', '*was': 'int', 'is': 'int' } }",
        "{ 'struct': 'Ss', 'data': { 'new': 'int', 'both': 'int', 'was': 'int', '*is': 'int' } }",
        "",
    )
    .expect("nothing to decide");
    assert_eq!(members(&merged, "Ss"), "*new both *was *is *gone");
    let item = merged.get("Ss").expect("it is there");
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
             {{ 'struct': 'Ss', 'data': {{ 'kind': '{name}' }} }}"
        )
    };
    let merged = merged(&schema("Old", "b"), &schema("New", "c"), "").expect("a rename");
    let item = merged.get("New").expect("the newer name");
    let old_names = item.old_names.iter().map(|(name, old)| (name.as_str(), merged.names(*old)));
    assert_eq!(old_names.collect::<Vec<_>>(), [("Old", vec!["1.0"])]);
    assert_eq!(merged.names(item.under_this_name()), ["2.0"]);
    assert!(merged.get("Old").is_none());
    let Body::Enum(values) = &item.body else { unreachable!("an enum") };
    let names: Vec<_> = values.iter().map(|value| value.name.as_str()).collect();
    assert_eq!(names, ["a", "c", "b"]);
}

#[test]
fn a_changed_type_needs_a_decision() {
    let (old, new) = (
        "{ 'struct': 'Ss', 'data': { 'a': 'int' } }",
        "{ 'struct': 'Ss', 'data': { 'a': 'str' } }",
    );
    let problems = merged(old, new, "").expect_err("int is no str");
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("Ss.a: type "), "{problems:?}");
    let decision = "[accepted-changes]\n\"Ss.a\" = { reason = \"for this test\" }";
    merged(old, new, decision).expect("it is decided");
}

#[test]
fn a_struct_that_became_a_union_loses_no_mandatory_member() {
    let old = "{ 'struct': 'Uu', 'data': { 'common': 'int', 'special': 'int' } }";
    let new = "{ 'enum': 'Ee', 'data': ['a', 'b'] }
        { 'struct': 'Aa', 'data': { 'special': 'int', 'more': 'int' } }
        { 'struct': 'Bb', 'data': { 'other': 'int' } }
        { 'union': 'Uu', 'base': { 'common': 'int', 'tag': 'Ee' }, 'discriminator': 'tag',
          'data': { 'a': 'Aa', 'b': 'Bb' } }";
    let problems = merged(old, new, "").expect_err("the tag may be absent");
    assert!(problems[0].contains("without a default"), "{problems:?}");
    let decision = "[default-tags]\nUu = { tag = \"a\", reason = \"for this test\" }";
    let merged = merged(old, new, decision).expect("it is decided");
    assert_eq!(members(&merged, "Uu"), "common *tag");
    assert_eq!(members(&merged, "Aa"), "special *more");
    assert_eq!(members(&merged, "Bb"), "other");
}

#[test]
fn a_branch_that_gained_members_has_them_optional() {
    let schema = |branches: &str| {
        format!(
            "{{ 'enum': 'Ee', 'data': ['a', 'b'] }}
             {{ 'struct': 'Aa', 'data': {{ 'x': 'int' }} }}
             {{ 'struct': 'Bb', 'data': {{ 'y': 'int' }} }}
             {{ 'union': 'Uu', 'base': {{ 'tag': 'Ee' }}, 'discriminator': 'tag', 'data': {branches} }}"
        )
    };
    let merged = merged(&schema("{ 'a': 'Aa' }"), &schema("{ 'a': 'Aa', 'b': 'Bb' }"), "");
    let merged = merged.expect("nothing to decide");
    assert_eq!(members(&merged, "Aa"), "x");
    assert_eq!(members(&merged, "Bb"), "*y");
}

/// Returns whether an older release has the member's owner, and the member not or not always.
fn is_less(older: &Model, item: &Item, member: &str) -> bool {
    let lookup = Lookup::new(older);
    let Some(owner) = item.old_names.keys().chain([&item.name]).find_map(|name| lookup.get(name))
    else {
        return false;
    };
    let members = match &owner.kind {
        Kind::Struct(_) => lookup.struct_members(&owner.name),
        Kind::Union(union) => lookup.base_members(&union.base),
        Kind::Command(Command { arguments: payload, .. }) | Kind::Event(payload) => {
            lookup.payload_members(payload)
        }
        Kind::Enum(_) | Kind::Alternate(_) => Vec::new(),
    };
    !members.iter().any(|found| found.name == member && !found.optional)
}

#[test]
fn between_the_supported_releases_members_become_optional_only_for_a_reason() {
    let repository = Repository::of_this_build();
    let models = repository.models().expect("the committed models are valid");
    let (newest, older) = models.split_last().expect("there are models");
    let overrides = repository.overrides().expect("the committed overrides are valid");
    let alone = merge(std::slice::from_ref(newest), &overrides).expect("one release");
    let all = merge(&models, &overrides).expect("everything is decided");
    let (mut loosened, mut in_branches) = (Vec::new(), Vec::new());
    for before in &alone.items {
        let item = all.get(&before.name).expect("nothing is lost");
        let after = listed(&item.body);
        for member in listed(&before.body).iter().filter(|member| !member.optional) {
            let found = after.iter().find(|found| found.name == member.name);
            let is_optional = found.expect("nothing is lost").optional;
            let name = format!("{}.{}", before.name, member.name);
            match (is_optional, older.iter().any(|older| is_less(older, item, &member.name))) {
                (true, true) => loosened.push(name),
                (true, false) if all.lacks_one(item.releases) => in_branches.push(name),
                (is_optional, is_less) => assert_eq!(is_optional, is_less, "{name}"),
            }
        }
    }
    assert!(loosened.contains(&"BlockDeviceInfo.active".to_owned()), "{loosened:?}");
    // In 7.2 a block job is a plain object, without what newer ones know of a mirror.
    assert_eq!(in_branches, ["BlockJobInfoMirror.actively-synced"]);
}

#[test]
fn a_type_that_takes_what_the_older_one_took_needs_no_decision() {
    let new = "{ 'alternate': 'NameOrNames', 'data': { 'one': 'str', 'all': ['str'] } }
        { 'command': 'c', 'data': { 'name': 'NameOrNames', 'flags': 'uint32', '*size': 'size' } }";
    let old = "{ 'command': 'c', 'data': { 'name': 'str', 'flags': 'uint8', '*size': 'uint64' } }";
    let wider = merged(old, new, "").expect("nothing to decide");
    let types: Vec<_> = listed(&wider.get("c").expect("it is there").body)
        .iter()
        .map(|member| member.ty.name().to_owned())
        .collect();
    assert_eq!(types, ["NameOrNames", "uint32", "size"]);
    // Not the other way round, nor between lists, nor from a signed to an unsigned type.
    let narrower = format!("{} {}", new.split_once('}').expect("an alternate").0, "} }");
    let narrower = format!("{narrower} {old}");
    let problems = merged(new, &narrower, "").expect_err("less is taken");
    let keys: Vec<_> = problems.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(keys, ["c.flags", "c.name"]);
    let list = |ty: &str| format!("{{ 'struct': 'Ss', 'data': {{ 'a': ['{ty}'], 'b': '{ty}' }} }}");
    let problems = merged(&list("int"), &list("uint64"), "").expect_err("less is taken");
    assert_eq!(problems.len(), 2, "{problems:?}");
    let problems =
        merged(&list("uint8"), &list("uint16"), "").expect_err("lists are not looked at");
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn a_problem_that_several_releases_have_is_told_once() {
    let schema = |ty: &str| format!("{{ 'struct': 'Ss', 'data': {{ 'a': '{ty}' }} }}");
    let models = [("1.0", "int"), ("2.0", "int"), ("3.0", "str")]
        .map(|(release, ty)| model(release, &schema(ty)));
    let problems = merge(&models, &Overrides::default()).expect_err("int is no str");
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn a_type_that_was_renamed_before_it_went_away_is_one_type() {
    let schema = |name: &str| {
        format!(
            "{{ 'struct': '{name}', 'data': {{ 'a': 'int' }} }}
             {{ 'command': 'query', 'returns': '{name}' }}"
        )
    };
    let models = [("1.0", schema("Old")), ("2.0", schema("New")), ("3.0", String::new())]
        .map(|(release, schema)| model(release, &schema));
    let merged = merge(&models, &Overrides::default()).expect("a rename");
    assert!(merged.get("Old").is_none());
    let item = merged.get("New").expect("the newer name");
    assert_eq!(merged.names(item.releases), ["1.0", "2.0"]);
    assert_eq!(item.old_names.keys().collect::<Vec<_>>(), ["Old"]);
}

#[test]
fn what_releases_contradict_is_not_said_about_when_a_thing_came() {
    let schema = |since: &str, more: &str| {
        format!(
            "##\n# @Ss:\n#\n# @a: a member (since {since})\n#\n{more}# Since: {since}\n##\n
             {{ 'struct': 'Ss', 'data': {{ 'a': 'int'{} }} }}",
            if more.is_empty() { "" } else { ", '*b': 'int'" }
        )
    };
    let since = |old: &str, new: &str| {
        let merged = merged(old, new, "").expect("nothing to decide");
        let item = merged.get("Ss").expect("it is there");
        let of = listed(&item.body).iter().map(|member| member.since.clone());
        [item.since.clone()]
            .into_iter()
            .chain(of)
            .map(Option::unwrap_or_default)
            .collect::<Vec<_>>()
    };
    // The newest is right, unless the thing is older, or was not there yet.
    assert_eq!(since(&schema("0.9", ""), &schema("0.8", "")), ["0.8", "0.8"]);
    assert_eq!(since(&schema("0.9", ""), &schema("1.5", "")), ["0.9", "0.9"]);
    assert_eq!(since("", &schema("0.9", "")), ["", ""]);
    assert_eq!(since("", &schema("1.5", "")), ["1.5", "1.5"]);
    let gained = schema("0.9", "# @b: a member (since 0.9)\n#\n");
    assert_eq!(since(&schema("0.9", ""), &gained), ["0.9", "0.9", ""]);
}
