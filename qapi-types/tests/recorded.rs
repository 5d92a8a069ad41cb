//! Events that the suite's machines and storage daemons sent: each decodes, and encodes again to the same JSON.
//!
//! `recorded/suite-events.jsonl` has one event of each shape (kind, members and words) that a run of the whole
//! suite received on each release; names, numbers and free text differ between runs and are those of one.

use std::collections::{BTreeMap, BTreeSet};

use qapi_types::dynamic::{EVENTS, find};
use qapi_types::event::AnyEvent;
use serde_json::{Value, json};

const RECORDED: &str = include_str!("recorded/suite-events.jsonl");

/// Reads and writes the event; returns what is wrong.
fn survives(message: &Value) -> Result<(), String> {
    let name = message["event"].as_str().ok_or("it has no name")?;
    let data = message.get("data").cloned().unwrap_or(json!({}));
    let entry = find(EVENTS, name).ok_or_else(|| format!("no type is called {name}"))?;
    let (recoded, notes) = (entry.recode)(data.clone()).map_err(|error| error.to_string())?;
    if let Some(note) = notes.first() {
        return Err(note.to_string());
    }
    if recoded != data {
        return Err(format!("{data} became {recoded}"));
    }
    match AnyEvent::decode(name, &data) {
        Ok(AnyEvent::Unrecognized { .. }) => Err(format!("{name} is not recognised by name")),
        Ok(any) if any.name() == name && (any.data() == data || any.data().is_null()) => Ok(()),
        other => Err(format!("{name} was read as {other:?}")),
    }
}

fn recorded() -> impl Iterator<Item = Value> {
    RECORDED.lines().map(|line| serde_json::from_str(line).expect("a line is JSON"))
}

#[test]
fn every_event_of_the_suite_survives() {
    let wrong: Vec<String> = recorded()
        .filter_map(|event| survives(&event).err().map(|wrong| format!("{event}: {wrong}")))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_recorded_release_has_sent_every_kind() {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for event in recorded() {
        let text = |part: &str| event[part].as_str().expect("a text").to_owned();
        kinds.entry(text("release")).or_default().insert(text("event"));
    }
    assert!(kinds.len() >= 2, "{kinds:?}");
    for (release, found) in &kinds {
        let others = kinds.values().next().expect("there are some");
        assert_eq!(found, others, "{release}");
        assert_eq!(found.len(), 12, "{release}");
    }
}

#[test]
fn event_with_a_strange_member_is_noticed() {
    let mut event = recorded().find(|event| event["data"].is_object()).expect("some have data");
    event["data"]["mood"] = json!("good");
    assert_eq!(survives(&event), Err("mood: unknown member".to_owned()));
}
