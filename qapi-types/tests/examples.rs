//! The JSON examples in QEMU's own schema documentation decode, and encode again to the same JSON.
//!
//! `QEMU_SRC` names unpacked source trees, separated by colons; nothing of them is in the repository.
#![expect(clippy::unwrap_used, reason = "clippy does not see that helpers of tests are tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use qapi_types::dynamic::{COMMANDS, EVENTS, find};
use serde_json::{Value, json};

/// Examples that their own schema does not allow, as they fail here, and why.
const STALE: &[(&str, &str)] = &[
    ("query-block return: [0].inserted.cache: missing", "mandatory since 2.3"),
    ("query-named-block-nodes return: [0].cache: missing", "mandatory since 2.3"),
    ("dumpdtb arguments: filename: missing", "the example has no arguments"),
    ("query-migrate return: ram.dirty-pages-rate: missing", "mandatory since 2.1"),
    (
        "migrate arguments: channels[0].addr.offset: expected unsigned integer of 64 \
         bits, found string",
        "QMP takes no size in hexadecimal text",
    ),
    ("set-vcpu-dirty-limit arguments: dirty-rate: missing", "it is mandatory"),
    ("query-sgx-capabilities return: sections: missing", "mandatory since 7.0"),
    ("query-iothreads return: [0].poll-max-ns: missing", "mandatory since 2.9"),
    ("RTC_CHANGE data: qom-path: missing", "mandatory since 7.0"),
    ("query-pci return: [0].devices[0].irq_pin: missing", "mandatory since 5.1"),
    ("x-query-virtio-status return: disable-legacy-check: missing", "left out of the example"),
];

/// One message of an example.
struct Message {
    /// The command or event that the documentation block is about.
    symbol: String,
    text: String,
}

fn trees() -> Vec<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let list = std::env::var("QEMU_SRC").expect("QEMU_SRC names unpacked QEMU source trees");
    list.split(':').map(PathBuf::from).collect()
}

/// Collects the messages of a tree: `->` and `<-` start one, and its braces end it.
fn messages(tree: &Path) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir(tree.join("qapi")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|e| e == "json")) {
        let source = std::fs::read_to_string(path).unwrap();
        let mut symbol = String::new();
        let mut open: Option<String> = None;
        for line in source.lines() {
            let text = line.strip_prefix('#').map(str::trim);
            let starts =
                text.is_some_and(|text| text.starts_with("-> ") || text.starts_with("<- "));
            if text.is_none() || starts || text == Some("#") || text == Some("") {
                messages.extend(open.take().map(|text| Message { symbol: symbol.clone(), text }));
            }
            let Some(text) = text else { continue };
            let name = line.strip_prefix("# @").and_then(|rest| rest.strip_suffix(':'));
            if let Some(name) = name.filter(|name| !name.contains(' ')) {
                name.clone_into(&mut symbol);
            }
            if starts {
                open = Some(text[3..].to_owned());
            } else if let Some(open) = &mut open {
                open.push('\n');
                open.push_str(text);
            }
        }
    }
    messages
}

/// Counts the arrows of messages at the start of a comment.
fn arrows(tree: &Path) -> usize {
    let entries = std::fs::read_dir(tree.join("qapi")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let schemas = paths.filter(|path| path.extension().is_some_and(|e| e == "json"));
    let text: String = schemas.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let squeezed = text.replace(' ', "");
    squeezed.matches("\n#->").count() + squeezed.matches("\n#<-").count()
}

/// Reads the message's JSON, without the prose that may follow it.
fn parse(text: &str) -> Option<Value> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    values.next()?.ok()
}

#[derive(Default, Debug)]
struct Tally {
    requests: usize,
    replies: usize,
    events: usize,
    errors: usize,
    not_json: usize,
    wrong: Vec<String>,
}

fn decode(tally: &mut Tally, message: &Message, asked: &mut BTreeMap<String, String>) {
    let Some(mut value) = parse(&message.text) else {
        tally.not_json += 1;
        return;
    };
    let (entry, recode, part, name) = if let Some(name) = value["execute"].as_str() {
        asked.insert(message.symbol.clone(), name.to_owned());
        tally.requests += 1;
        let entry = find(COMMANDS, name);
        (entry, entry.map(|entry| entry.recode), "arguments", name.to_owned())
    } else if let Some(name) = value["event"].as_str() {
        tally.events += 1;
        let entry = find(EVENTS, name);
        (entry, entry.map(|entry| entry.recode), "data", name.to_owned())
    } else if value.get("return").is_some() {
        let name = asked.get(&message.symbol).unwrap_or(&message.symbol);
        tally.replies += 1;
        let entry = find(COMMANDS, name);
        (entry, entry.and_then(|entry| entry.recode_return), "return", name.clone())
    } else {
        tally.errors += 1;
        return;
    };
    let value = value.get_mut(part).map_or(json!({}), Value::take);
    let problem = match (entry, recode) {
        (Some(_), Some(recode)) => match recode(value.clone()) {
            // Releases before 9.1 send no discriminator there; the type adds it.
            Ok((recoded, _)) if name == "query-sev" && recoded["handle"] == value["handle"] => {
                return;
            }
            Ok((recoded, notes)) if recoded == value && notes.is_empty() => return,
            Ok((recoded, notes)) => format!("became {recoded} {notes:?}"),
            Err(error) => error.to_string(),
        },
        _ => "has no type".to_owned(),
    };
    tally.wrong.push(format!("{name} {part}: {problem}"));
}

#[test]
fn every_example_that_is_not_stale_survives() {
    for tree in trees() {
        let messages = messages(&tree);
        let (mut tally, mut asked) = (Tally::default(), BTreeMap::new());
        for message in &messages {
            decode(&mut tally, message, &mut asked);
        }
        let version = std::fs::read_to_string(tree.join("VERSION")).unwrap();
        // 7.2.0 has the fewest.
        assert!(messages.len() >= 455, "{} messages of {}", messages.len(), version.trim());
        assert_eq!(messages.len(), arrows(&tree), "messages of {}", version.trim());
        let stale = |line: &String| STALE.iter().any(|(stale, _)| stale == line);
        let stale_count = tally.wrong.iter().filter(|line| stale(line)).count();
        tally.wrong.retain(|line| !stale(line));
        assert!(tally.wrong.is_empty(), "{}", tally.wrong.join("\n"));
        println!(
            "{}: {} requests, {} replies, {} events, {} errors, {} not JSON, {stale_count} stale",
            version.trim(),
            tally.requests,
            tally.replies,
            tally.events,
            tally.errors,
            tally.not_json,
        );
    }
}
