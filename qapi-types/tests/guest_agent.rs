//! Replies of the real guest agent: each decodes, and encodes again to the same JSON.
//!
//! `QEMU_GA` names the programs, `qemu-ga` of one release or several, separated by colons; see CONTRIBUTING.

mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;

use qapi_types::Command as _;
use qapi_types::dynamic::find;
use qapi_types::guest_agent::cmd::{
    GuestGetOsinfo, GuestInfo, GuestPing, GuestSync, GuestSyncDelimited,
};
use qapi_types::guest_agent::dynamic::COMMANDS;
use serde_json::{Value, json};
use support::agent::{Agent, only_reads};
use support::model::{self, Model};

/// What every Linux machine can answer.
const ANSWERED: [&str; 10] = [
    "guest-get-cpustats",
    "guest-get-diskstats",
    "guest-get-host-name",
    "guest-get-osinfo",
    "guest-get-time",
    "guest-get-timezone",
    "guest-get-users",
    "guest-get-vcpus",
    "guest-info",
    "guest-network-get-interfaces",
];

fn programs() -> Vec<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let list = std::env::var("QEMU_GA").expect("QEMU_GA names qemu-ga programs");
    list.split(':').map(PathBuf::from).collect()
}

/// Starts each program; calls `check` with it and the model of its release.
fn for_each(check: impl Fn(&mut Agent, &Model)) {
    let models = model::guest_agent();
    let names: BTreeSet<&str> = models.iter().flat_map(|model| model.names("command")).collect();
    let names: Vec<&str> = names.into_iter().collect();
    for program in programs() {
        // What an agent of an older release does not know it cannot block, and need not.
        let mut agent = Agent::start(&program, &names);
        let info = agent.run("guest-info", json!({})).expect("it knows itself");
        let version = info["version"].as_str().expect("it has a version");
        let is_of = |model: &&Model| version.starts_with(&format!("{}.", model.release));
        let model = models.iter().find(is_of);
        assert!(model.is_some(), "no model is of {version}");
        model.into_iter().for_each(|model| check(&mut agent, model));
    }
}

/// Reads and writes a reply; returns what is wrong.
fn compare(name: &str, value: &Value) -> Vec<String> {
    let entry = find(COMMANDS, name).expect("every command has a type");
    let recode = entry.recode_return.expect("every command has a reply");
    match recode(value.clone()) {
        Ok((recoded, notes)) => {
            let mut wrong: Vec<_> = notes.iter().map(|note| format!("{name}: {note}")).collect();
            if recoded != *value {
                wrong.push(format!("{name}: {value} became {recoded}"));
            }
            wrong
        }
        Err(error) => vec![format!("{name}: {error} in {value}")],
    }
}

#[test]
fn every_reply_of_a_query_decodes_whole_and_encodes_to_the_same() {
    for_each(|agent, model| {
        let (mut wrong, mut answered) = (Vec::new(), BTreeSet::new());
        for name in model.names("command") {
            let arguments = model.members(&model.definitions[name]["data"]);
            if !only_reads(name) || arguments.iter().any(|(_, optional, _)| !optional) {
                continue;
            }
            // This machine may lack what it asks for, such as hotplugged memory.
            let Ok(reply) = agent.run(name, json!({})) else { continue };
            wrong.extend(compare(name, &reply));
            answered.insert(name);
        }
        assert!(wrong.is_empty(), "{}: {}", model.release, wrong.join("\n"));
        let missing: Vec<_> = ANSWERED.iter().filter(|name| !answered.contains(*name)).collect();
        assert!(missing.is_empty(), "{}: {missing:?} did not answer", model.release);
    });
}

#[test]
fn agent_lists_the_commands_of_its_release() {
    for_each(|agent, model| {
        let info = agent.run("guest-info", json!({})).expect("it knows itself");
        let info = GuestInfo::decode_return(&info).expect("it is understood");
        let known: BTreeSet<&str> = model.names("command").into_iter().collect();
        let listed = info.supported_commands.iter().map(|command| command.name.as_str());
        let listed: BTreeSet<&str> = listed.collect();
        let unknown: Vec<_> = listed.difference(&known).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", model.release);
        for name in known.difference(&listed) {
            assert!(!model.definitions[*name]["if"].is_null(), "{}: {name}", model.release);
        }
        for command in &info.supported_commands {
            assert!(!command.enabled || only_reads(&command.name), "{} is on", command.name);
            let success = &model.definitions[&command.name]["success-response"];
            assert_eq!(command.success_response, success.is_null(), "{}", command.name);
        }
    });
}

#[test]
fn session_begins_with_a_delimited_number_and_typed_commands_run() {
    for_each(|agent, model| {
        // What another client has left half sent is dropped.
        let sync = GuestSyncDelimited::new(0x5eed);
        let (reply, before) =
            agent.run_delimited(GuestSyncDelimited::NAME, json!(sync.to_arguments()));
        assert_eq!(before.last(), Some(&0xff), "{}", model.release);
        let number = GuestSyncDelimited::decode_return(&reply["return"]);
        assert_eq!(number.expect("a number"), 0x5eed, "{}", model.release);
        let sync = GuestSync::new(-7);
        let reply = agent.run(GuestSync::NAME, json!(sync.to_arguments())).expect("it answers");
        assert_eq!(GuestSync::decode_return(&reply).expect("a number"), -7);
        let reply = agent.run(GuestPing::NAME, json!({})).expect("it answers");
        GuestPing::decode_return(&reply).expect("an empty object");
        let reply = agent.run(GuestGetOsinfo::NAME, json!({})).expect("it answers");
        let system = GuestGetOsinfo::decode_return(&reply).expect("it is understood");
        assert!(system.kernel_release.is_some_and(|release| !release.is_empty()));
    });
}

#[test]
fn agent_ends_with_its_owner() {
    let models = model::guest_agent();
    let names = models[0].names("command");
    for program in programs() {
        let mut agent = Agent::start(&program, &names);
        agent.run("guest-ping", json!({})).expect("it answers");
        assert_eq!(agent.end().expect("it is gone, and its socket closed"), 0, "{program:?}");
    }
}
