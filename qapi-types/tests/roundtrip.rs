//! Every type of every release, the guest agent's too, reads and writes the JSON that its release's schema allows.

mod support;

use std::collections::BTreeSet;

use qapi_types::dynamic::{COMMANDS, EVENTS, Entry, TYPES, find};
use qapi_types::guest_agent::dynamic as guest_agent;
use qapi_types::wire::Note;
use serde_json::{Value, json};
use support::generate::{Generator, Optional};
use support::model::{self, Model};
use support::random::Random;

const ROUNDS: u64 = 24;

/// Calls `check` with values of every command's arguments, reply, every event and every type.
fn for_all(
    optional: Optional,
    newer: bool,
    mut check: impl FnMut(&Model, &str, &dyn Fn(Value) -> Result<(Value, Vec<Note>), String>, Value),
) {
    let qmp = model::all().into_iter().map(|model| (model, [COMMANDS, EVENTS, TYPES]));
    let agent = [guest_agent::COMMANDS, guest_agent::EVENTS, guest_agent::TYPES];
    let agent = model::guest_agent().into_iter().map(|model| (model, agent));
    for (model, tables) in qmp.chain(agent) {
        let kinds = [&["command"][..], &["event"], &["enum", "struct", "union", "alternate"]];
        for (table, kinds) in tables.into_iter().zip(kinds) {
            let present = kinds.iter().flat_map(|kind| model.names(kind));
            for name in present {
                let Some(entry) = find(table, name) else {
                    // Its unions carry its one member, and are checked themselves.
                    assert!(model.is_wrapper(name), "{name} of {}", model.release);
                    continue;
                };
                assert!(entry.releases.has(&model.release), "{name} of {}", model.release);
                for round in 0..ROUNDS {
                    let random = Random::new(name, round);
                    let mut generator = Generator { model: &model, random, optional, newer };
                    let value = match kinds {
                        ["command"] | ["event"] => generator.payload(name),
                        _ => generator.value(&json!(name), 0),
                    };
                    let recode = |value| (entry.recode)(value).map_err(|e| e.to_string());
                    check(&model, name, &recode, value);
                    reply(&mut generator, entry, &mut check);
                }
            }
        }
    }
}

fn reply(
    generator: &mut Generator<'_>,
    entry: &Entry,
    check: &mut impl FnMut(&Model, &str, &dyn Fn(Value) -> Result<(Value, Vec<Note>), String>, Value),
) {
    let Some(recode) = entry.recode_return else { return };
    let returns = &generator.model.definitions[entry.name]["returns"];
    let value = if returns.is_null() { json!({}) } else { generator.value(&returns.clone(), 0) };
    let recode = |value| recode(value).map_err(|error| error.to_string());
    check(generator.model, entry.name, &recode, value);
}

/// Adds the discriminator that one union sends only in newer releases.
fn with_default_tags(mut value: Value, recoded: &Value) -> Value {
    match (&mut value, recoded) {
        (Value::Object(members), Value::Object(found)) => {
            if members.contains_key("api-major") && !members.contains_key("sev-type") {
                members.insert("sev-type".to_owned(), json!("sev"));
            }
            for (name, member) in members.iter_mut() {
                if let Some(found) = found.get(name) {
                    *member = with_default_tags(member.take(), found);
                }
            }
        }
        (Value::Array(values), Value::Array(found)) => {
            for (value, found) in values.iter_mut().zip(found) {
                *value = with_default_tags(value.take(), found);
            }
        }
        _ => {}
    }
    value
}

#[test]
fn any_value_of_any_type_survives_a_round_trip() {
    let mut count = 0;
    for_all(Optional::Some, false, |model, name, recode, value| {
        let (recoded, notes) = recode(value.clone())
            .unwrap_or_else(|error| panic!("{} {name}: {error}\n{value}", model.release));
        let expected = with_default_tags(value, &recoded);
        assert_eq!(recoded, expected, "{} {name}", model.release);
        let unknown: Vec<_> =
            notes.iter().filter(|note| note.to_string().ends_with("unknown member")).collect();
        assert!(unknown.is_empty(), "{} {name}: {unknown:?}", model.release);
        count += 1;
    });
    assert!(count > 40_000, "{count} values");
}

#[test]
fn members_that_may_be_absent_may_all_be_absent() {
    for_all(Optional::Absent, false, |model, name, recode, value| {
        let (recoded, _) = recode(value.clone())
            .unwrap_or_else(|error| panic!("{} {name}: {error}\n{value}", model.release));
        assert_eq!(recoded, with_default_tags(value, &recoded), "{} {name}", model.release);
    });
}

#[test]
fn what_a_newer_qemu_adds_neither_breaks_nor_gets_lost_silently() {
    let mut kept = 0;
    for_all(Optional::Some, true, |model, name, recode, value| {
        let (recoded, notes) = recode(value.clone())
            .unwrap_or_else(|error| panic!("{} {name}: {error}\n{value}", model.release));
        let text = value.to_string();
        if text.contains("\"x-from-the-future\"") && !free_form(name, &value) {
            assert!(!notes.is_empty(), "{} {name}: nothing noted in {text}", model.release);
        }
        // Whatever an enum did not know is written as it was read.
        let before = text.matches(":\"x-from-the-future\"").count();
        let after = recoded.to_string().matches(":\"x-from-the-future\"").count();
        assert_eq!(before, after, "{} {name}: {recoded} of {text}", model.release);
        kept += after;
    });
    assert!(kept > 1_000, "{kept} unknown values");
}

/// Tells whether the unknown parts of a value are all at places that take anything.
fn free_form(name: &str, value: &Value) -> bool {
    // device_add takes any member; an unknown discriminator's branch keeps all members.
    name == "device_add" || value.as_str().is_some_and(|text| text != "x-from-the-future")
}

#[test]
fn a_missing_member_is_named_with_its_path() {
    let models = model::all();
    let newest = models.last().unwrap();
    let loosened = loosened(&models);
    let mut count = 0;
    for name in newest.names("struct") {
        let Some(entry) = find(TYPES, name) else { continue };
        let names: Vec<_> =
            TYPES.iter().filter(|e| e.newest_name == name).map(|e| e.name).collect();
        let random = Random::new(name, 0);
        let mut generator =
            Generator { model: newest, random, optional: Optional::Absent, newer: false };
        let Value::Object(whole) = generator.value(&json!(name), 0) else { panic!("an object") };
        for (member, optional, _) in newest.members(&json!(name)) {
            let mandatory = models.iter().all(|model| {
                let has = |m: &model::Member| m.0 == member && !m.1;
                let mut known = names.iter().filter(|name| model.definitions.contains_key(**name));
                known.all(|name| model.members(&json!(name)).iter().any(has))
            });
            if optional || !mandatory || loosened.contains(name) {
                continue;
            }
            let mut partial = whole.clone();
            partial.remove(&member);
            let error = (entry.recode)(Value::Object(partial)).expect_err(name);
            assert_eq!(error.to_string(), format!("{member}: missing"), "{name}");
            count += 1;
        }
    }
    assert!(count > 500, "{count} members");
}

/// Returns the types of branches that an older release has without members, so that all of theirs may
/// be absent: it knows the value that selects the branch, or has no union there yet.
fn loosened(models: &[Model]) -> BTreeSet<String> {
    let newest = models.last().expect("there are models");
    let mut loosened = BTreeSet::new();
    for union in newest.names("union") {
        let older = models.iter().filter_map(|model| Some((model, model.definitions.get(union)?)));
        for (model, older) in older {
            for branch in newest.values_of_union(union) {
                let without = match older["union"].is_string() {
                    true => older["data"][&branch].is_null() && model.selects(union, &branch),
                    false => true,
                };
                if without {
                    let ty = model::plain(&newest.definitions[union]["data"][&branch]);
                    loosened.insert(ty.as_str().expect("a branch has a type").to_owned());
                }
            }
        }
    }
    loosened
}

/// Replaces one part of `value`, chosen at random, by one of another kind.
fn disturb(value: &mut Value, random: &mut Random) {
    let parts: Vec<&mut Value> = match value {
        Value::Object(members) if !members.is_empty() => members.values_mut().collect(),
        Value::Array(values) if !values.is_empty() => values.iter_mut().collect(),
        _ => Vec::new(),
    };
    let count = parts.len();
    if count > 0 && random.below(4) > 0 {
        let chosen = random.below(count);
        let chosen = parts.into_iter().nth(chosen).expect("it is below the count");
        return disturb(chosen, random);
    }
    let others =
        [json!(null), json!(true), json!(-1), json!(1.5), json!("?"), json!([[]]), json!({"": {}})];
    *value = random.pick(&others).clone();
}

#[test]
fn any_json_is_either_read_or_refused_with_a_path_to_the_place() {
    let (mut read, mut refused) = (0, 0);
    let mut round = 0;
    for_all(Optional::Some, false, |_, name, recode, mut value| {
        round += 1;
        disturb(&mut value, &mut Random::new(name, round));
        match recode(value.clone()) {
            Ok(_) => read += 1,
            Err(error) => {
                refused += 1;
                let path = error.rsplit_once(": ").map_or("", |(path, _)| path);
                let mut place = &value;
                // Members of a branch lie beside the discriminator: each step exists but the last.
                let steps: Vec<_> = path.split(['.', '[', ']']).filter(|s| !s.is_empty()).collect();
                for step in steps.iter().take(steps.len().saturating_sub(1)) {
                    let next = match step.parse::<usize>() {
                        Ok(index) if place.is_array() => place.get(index),
                        _ => place.get(step),
                    };
                    place = next.unwrap_or_else(|| panic!("{name}: {error} in {value}"));
                }
            }
        }
    });
    assert!(read > 1_000 && refused > 10_000, "{read} read, {refused} refused");
}
