//! Replies that libvirt's developers recorded of 29 builds of QEMU: each decodes, and encodes again to the same JSON.
//!
//! `LIBVIRT_SRC` names libvirt's source tree, unpacked; nothing of it is in the repository. What the builds have
//! and the types lack is the table in `docs/qmp-skew.md`, which `UPDATE_EXPECT=1` writes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use qapi_types::cmd::QueryQmpSchema;
use qapi_types::dynamic::{COMMANDS, EVENTS, Recode, find};
use qapi_types::{Command as _, Introspection};
use serde_json::{Value, json};

/// One command and what it got.
struct Exchange {
    command: String,
    arguments: Value,
    reply: Result<Value, Value>,
}

/// What a build said.
struct Build {
    /// Such as `10.0.0 x86_64`.
    name: String,
    /// Its version, as numbers.
    version: Vec<u64>,
    exchanges: Vec<Exchange>,
}

/// Reads all files, oldest version first.
fn builds() -> Vec<Build> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let tree = std::env::var("LIBVIRT_SRC").expect("LIBVIRT_SRC names libvirt's source tree");
    let directory = Path::new(&tree).join("tests/qemucapabilitiesdata");
    let entries = std::fs::read_dir(&directory).expect("libvirt has replies of QEMUs");
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    let files = paths.filter(|path| path.extension().is_some_and(|e| e == "replies"));
    let mut builds: Vec<Build> = files.map(|path| build(&path)).collect();
    builds.sort_by(|a, b| (&a.version, &a.name).cmp(&(&b.version, &b.name)));
    builds
}

fn build(path: &Path) -> Build {
    let text = std::fs::read_to_string(path).expect("it is text");
    let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
    let mut values = values.map(|value| value.expect("it is JSON"));
    let mut exchanges: Vec<Exchange> = Vec::new();
    while let (Some(mut asked), Some(mut answer)) = (values.next(), values.next()) {
        assert_eq!(asked["id"], answer["id"], "{}", path.display());
        let reply = answer.get_mut("return").map(Value::take);
        exchanges.push(Exchange {
            command: asked["execute"].as_str().expect("a command").to_owned(),
            arguments: asked.get_mut("arguments").map_or(json!({}), Value::take),
            reply: reply.ok_or_else(|| answer["error"].take()),
        });
    }
    let asked = exchanges.iter().find(|exchange| exchange.command == "query-version");
    let version = asked.and_then(|exchange| exchange.reply.as_ref().ok()).expect("its version");
    let number = |part: &str| version["qemu"][part].as_u64().expect("a number");
    let version = ["major", "minor", "micro"].map(number);
    // Those between releases have the number of the last one; the file's name has the next one's.
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = stem.trim_start_matches("caps_").replacen('_', " ", 1);
    Build { name, version: version.to_vec(), exchanges }
}

/// Reads and writes `value`; returns what is wrong.
fn compare(recode: Recode, what: &str, value: &Value, adds_tag: bool) -> Vec<String> {
    let (mut recoded, notes) = match recode(value.clone()) {
        Ok(read) => read,
        Err(error) => return vec![format!("{what}: {error}")],
    };
    // The type adds the discriminator that releases before 9.1 do not send.
    if adds_tag && value["sev-type"].is_null() {
        recoded.as_object_mut().and_then(|members| members.remove("sev-type"));
    }
    let mut wrong: Vec<_> = notes.iter().map(|note| format!("{what}: {note}")).collect();
    if recoded != *value {
        wrong.push(format!("{what}: {value} became {recoded}"));
    }
    wrong
}

/// Returns what is wrong with the types of what a build was asked and answered.
fn wrong(build: &Build) -> Vec<String> {
    let mut wrong = Vec::new();
    for Exchange { command, arguments, reply } in &build.exchanges {
        let Some(entry) = find(COMMANDS, command) else {
            wrong.push(format!("{command} has no type"));
            continue;
        };
        let (asked, answered) = (format!("{command} arguments"), format!("{command} return"));
        // What an older client sends may have gone: then the build refuses it.
        if reply.is_ok() {
            wrong.extend(compare(entry.recode, &asked, arguments, false));
        }
        if let (Ok(reply), Some(recode)) = (reply, entry.recode_return) {
            wrong.extend(compare(recode, &answered, reply, command == "query-sev"));
        }
    }
    wrong
}

/// What a build has and the types lack, or the other way round.
#[derive(Default)]
struct Skew {
    commands: BTreeSet<String>,
    events: BTreeSet<String>,
    typed: usize,
}

fn skew(build: &Build) -> Skew {
    let asked = build.exchanges.iter().find(|exchange| exchange.command == QueryQmpSchema::NAME);
    let reply = asked.and_then(|exchange| exchange.reply.as_ref().ok()).expect("its schema");
    let reply = reply.clone();
    let names = |kind: &str| -> BTreeSet<String> {
        let all = reply.as_array().expect("a list").iter();
        let of_kind = all.filter(|entity| entity["meta-type"] == kind);
        of_kind.filter_map(|entity| entity["name"].as_str().map(str::to_owned)).collect()
    };
    let introspection = QueryQmpSchema::decode_return(&reply).expect("it is of its type");
    let introspection = Introspection::new(introspection);
    let (commands, events) = (names("command"), names("event"));
    let all = commands.len() + events.len();
    assert!(commands.iter().all(|name| introspection.supports(name)), "{}", build.name);
    let lacking = |names: BTreeSet<String>, table| -> BTreeSet<String> {
        names.into_iter().filter(|name| find(table, name).is_none()).collect()
    };
    let (commands, events) = (lacking(commands, COMMANDS), lacking(events, EVENTS));
    let typed = all - commands.len() - events.len();
    Skew { commands, events, typed }
}

#[test]
fn every_recorded_reply_survives() {
    let builds = builds();
    let mut problems = Vec::new();
    for build in &builds {
        problems.extend(wrong(build).into_iter().map(|wrong| format!("{}: {wrong}", build.name)));
    }
    let replies = builds.iter().flat_map(|build| &build.exchanges).filter(|e| e.reply.is_ok());
    let (count, total) =
        (replies.count(), builds.iter().map(|build| build.exchanges.len()).sum::<usize>());
    println!(
        "{} builds, {total} commands, {count} replies, {} problems",
        builds.len(),
        problems.len()
    );
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(builds.len() >= 29 && count >= 1_273, "{} builds, {count} replies", builds.len());
}

#[test]
fn a_reply_that_is_changed_is_noticed() {
    let mut builds = builds();
    let build = builds.last_mut().expect("there are some");
    let exchange = build.exchanges.iter_mut().find(|exchange| exchange.command == "query-machines");
    let reply = exchange.and_then(|exchange| exchange.reply.as_mut().ok()).expect("its machines");
    reply[0]["mood"] = json!("good");
    reply[1]["cpu-max"] = json!("many");
    let problems = wrong(build);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("[1].cpu-max: expected"), "{problems:?}");
    let exchange = build.exchanges.iter_mut().find(|exchange| exchange.command == "query-machines");
    exchange.and_then(|exchange| exchange.reply.as_mut().ok()).expect("its machines")[1].take();
    assert!(!wrong(build).is_empty());
}

const HEAD: &str = "\
# What recorded builds of QEMU have

Replies of QEMU that the tests of libvirt 11.3.0 hold, read by the types of `qapi-types`: each decodes strictly and
encodes again to the same JSON. *Typed* are the commands and events that the build has and the types know; the last
column has those that they do not know, since no supported release has them. Releases between the supported ones, and
builds that lack parts, are in this way served too.

`UPDATE_EXPECT=1 cargo test -p qapi-types --features full,dynamic,recorded-replies --test replies` writes this table.

| build | replies | errors | typed | without a type |
| --- | --- | --- | --- | --- |
";

#[test]
fn the_table_of_skew_is_that_of_the_builds() {
    let mut text = HEAD.to_owned();
    for build in builds() {
        let good = build.exchanges.iter().filter(|exchange| exchange.reply.is_ok()).count();
        let errors = build.exchanges.len() - good;
        let Skew { commands, events, typed } = skew(&build);
        let lacking: Vec<_> =
            commands.iter().chain(&events).map(|name| format!("`{name}`")).collect();
        let lacking = lacking.join(", ");
        let name = &build.name;
        writeln!(text, "| {name} | {good} | {errors} | {typed} | {lacking} |")
            .expect("a string grows");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/qmp-skew.md");
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    if std::env::var("UPDATE_EXPECT").is_ok() {
        std::fs::write(&path, &text).expect("the table can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "{} is out of date; it should be\n{text}", path.display());
}
