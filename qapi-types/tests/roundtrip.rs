//! Every type of every release reads and writes the JSON that its release's schema allows.

mod support;

use qapi_types::dynamic::{COMMANDS, EVENTS, Entry, TYPES};
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
    for model in model::all() {
        for (table, kinds) in [
            (COMMANDS, &["command"][..]),
            (EVENTS, &["event"]),
            (TYPES, &["enum", "struct", "union", "alternate"]),
        ] {
            let present = kinds.iter().flat_map(|kind| model.names(kind));
            for name in present {
                let Some(entry) = table.iter().find(|entry| entry.name == name) else {
                    assert!(RENAMED.contains(&name), "{name} has no type");
                    continue;
                };
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

/// The names that types had before they were renamed; they are met where they are used.
const RENAMED: [&str; 7] = [
    "CpuS390State",
    "QCryptoAkCipherAlgorithm",
    "QCryptoCipherAlgorithm",
    "QCryptoHashAlgorithm",
    "QCryptoIVGenAlgorithm",
    "QCryptoRSAPaddingAlgorithm",
    "StringWrapper",
];

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
    let mut count = 0;
    for name in newest.names("struct") {
        let entry = TYPES.iter().find(|entry| entry.name == name).unwrap();
        let random = Random::new(name, 0);
        let mut generator =
            Generator { model: newest, random, optional: Optional::Absent, newer: false };
        let Value::Object(whole) = generator.value(&json!(name), 0) else { panic!("an object") };
        for (member, optional, _) in newest.members(&json!(name)) {
            let mandatory = models.iter().all(|model| {
                let has = |m: &model::Member| m.0 == member && !m.1;
                !model.definitions.contains_key(name) || model.members(&json!(name)).iter().any(has)
            });
            if optional || !mandatory || LOOSENED.contains(&name) {
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

/// Branches that an older release has without members, so that all of theirs may be absent.
const LOOSENED: [&str; 1] = ["BlockJobInfoMirror"];
