//! What is written as options is read back the same, or refused.

use serde_json::{Map, Value, json};

use super::{dotted, flatten, implied, pair, to_dotted};
use crate::cmd::DeviceAdd;
use crate::{BlockdevOptions, BlockdevOptionsQcow2, BlockdevRefOrNull};

/// Characters that mean something to a reader of options, and two that do not.
const HOSTILE: [&str; 14] =
    [",", "=", ".", "{", "}", "0", "a", " ", "\"", "\\", "-", ":", "\n", "ü"];

/// Every text of up to three hostile characters.
fn texts() -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut last = texts.clone();
    for _ in 0..3 {
        last = last.iter().flat_map(|text| HOSTILE.map(|more| format!("{text}{more}"))).collect();
        texts.extend(last.iter().cloned());
    }
    texts
}

/// Reads `key=value` pairs as QEMU's `keyval` does, but for implied keys and its own errors.
fn read(text: &str) -> Value {
    assert!(!text.starts_with('{'), "{text:?} would be read as JSON");
    let mut root = Map::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (key, after) = rest.split_once('=').unwrap_or_else(|| panic!("{rest:?} has no key"));
        assert!(!key.contains(','), "{text:?} has the option {key:?}");
        let mut value = String::new();
        rest = after;
        loop {
            let (part, after) = rest.split_once(',').unwrap_or((rest, ""));
            value.push_str(part);
            rest = after;
            match rest.strip_prefix(',') {
                Some(after) => rest = after,
                None => break,
            }
            value.push(',');
        }
        let mut place = &mut root;
        let (path, last) =
            key.rsplit_once('.').map_or((None, key), |(path, last)| (Some(path), last));
        for part in path.into_iter().flat_map(|path| path.split('.')) {
            place = place.entry(part).or_insert_with(|| json!({})).as_object_mut().unwrap();
        }
        assert_eq!(place.insert(last.to_owned(), value.into()), None, "{text:?} has {key} twice");
    }
    listed(root)
}

/// Makes lists of objects whose keys are the numbers from 0.
fn listed(members: Map<String, Value>) -> Value {
    let below = |value| match value {
        Value::Object(members) => listed(members),
        scalar => scalar,
    };
    let members: Map<String, Value> =
        members.into_iter().map(|(name, value)| (name, below(value))).collect();
    let number = |name: &String| !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    if members.is_empty() || !members.keys().all(number) {
        return Value::Object(members);
    }
    let mut elements: Vec<(usize, Value)> =
        members.into_iter().map(|(name, value)| (name.parse().unwrap(), value)).collect();
    elements.sort_by_key(|(index, _)| *index);
    elements.into_iter().map(|(_, value)| value).collect()
}

/// Writes an object and checks that what is read is the same; returns whether it was refused.
fn refused(object: &Value) -> bool {
    match dotted(object) {
        Ok(text) => {
            assert_eq!(read(&text), *object, "{text}");
            false
        }
        Err(_) => true,
    }
}

#[test]
fn every_value_is_read_back_in_every_place() {
    for text in texts() {
        let object = json!({
            "driver": text, "file": { "filename": text, "list": [text, [text, { "deep": text }]] },
        });
        assert!(!refused(&object), "{text:?}");
    }
}

#[test]
fn key_is_read_back_or_refused_in_every_place() {
    for name in texts() {
        let numeral = name.bytes().all(|byte| byte.is_ascii_digit());
        let cannot = numeral || name.contains(['.', ',', '=']);
        let (outer, inner) = (json!({ &name: "x,y" }), json!({ "a": { &name: "x" } }));
        assert_eq!(refused(&outer), cannot || name.starts_with('{'), "{name:?}");
        assert_eq!(refused(&inner), cannot, "{name:?}");
        assert_eq!(refused(&json!({ "a": [{ &name: "x" }] })), cannot, "{name:?}");
        assert_eq!(refused(&json!({ &name: { "b": "x" } })), refused(&outer), "{name:?}");
        let flat = pair(&name, "x,y");
        assert_eq!(
            flat.is_err(),
            name.is_empty() || name.starts_with('{') || name.contains([',', '='])
        );
        if let Ok(text) = flat {
            assert_eq!(text, format!("{name}=x,,y"));
        }
    }
}

#[test]
fn implied_value_has_no_encoding() {
    for text in ["", ",", "a,b", "a=b", "{", "{\"driver\"", "a\0"] {
        let error = implied(text).unwrap_err().to_string();
        let expected = format!("key=value pairs cannot begin with {text:?}; give QEMU");
        assert!(error.starts_with(&expected), "{error}");
    }
    assert_eq!(implied("virtio-blk-pci").unwrap(), "virtio-blk-pci");
}

#[test]
fn key_of_a_device_injects_no_option() {
    let mut device = DeviceAdd::new("virtio-blk-pci");
    device.extra.insert("a,drive".to_owned(), json!("other"));
    let error = to_dotted(&device).unwrap_err();
    assert_eq!(error.key(), "a,drive");
    assert_eq!(
        error.to_string(),
        "key=value pairs cannot express the key \"a,drive\"; give QEMU a JSON object instead"
    );
}

#[test]
fn zero_byte_is_refused() {
    assert_eq!(dotted(&json!({ "a": "b\0" })).unwrap_err().key(), "a");
    assert!(dotted(&json!({ "a\0b": "c" })).is_err());
}

#[test]
fn scalars_are_as_qemu_reads_them() {
    let node = json!({
        "driver": "raw", "offset": 512, "read-only": false, "cache": { "direct": true },
        "file": { "driver": "file", "filename": "a,b=c" }, "list": ["x", "y"],
    });
    let mut pairs: Vec<_> =
        ["driver=raw", "offset=512", "read-only=off", "cache.direct=on", "file.driver=file"].into();
    pairs.extend(["file.filename=a,,b=c", "list.0=x", "list.1=y"]);
    let text = dotted(&node).unwrap().replace(",,", "\0");
    let mut written: Vec<String> = text.split(',').map(|pair| pair.replace('\0', ",,")).collect();
    pairs.sort_unstable();
    written.sort_unstable();
    assert_eq!(written, pairs);
    assert_eq!(dotted(&json!({})).unwrap(), "");
}

#[test]
fn keys_are_joined_by_dots_and_indexes() {
    let value = json!({"a": 1, "b": {"c": [true, {"d": "x"}]}, "e": [], "f": {}});
    let expected = [
        ("a", json!(1)),
        ("b.c.0", json!(true)),
        ("b.c.1.d", json!("x")),
        ("e", json!([])),
        ("f", json!({})),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
    assert_eq!(flatten(&value), expected);
    assert_eq!(flatten(&json!("x")), [(String::new(), json!("x"))]);
}

#[test]
fn what_pairs_cannot_say_is_refused_by_key() {
    let options = BlockdevOptionsQcow2::new("file0").backing(BlockdevRefOrNull::Null);
    let error = to_dotted(&BlockdevOptions::new(options)).unwrap_err();
    assert_eq!(error.key(), "backing");
    assert_eq!(
        error.to_string(),
        "key=value pairs cannot express \"backing\": null; give QEMU a JSON object instead"
    );
    let refused = |value: Value| dotted(&value).unwrap_err().to_string();
    assert!(refused(json!({ "a": { "b": [] } })).contains("express \"a.b\": [];"));
    assert!(refused(json!({ "a": [{}] })).contains("express \"a.0\": {};"));
    assert!(refused(json!("text")).contains("express \"text\": it is no object"));
}

#[test]
fn options_refuse_forms_that_they_do_not_take() {
    use super::CommandOption;
    use super::CommandOption::{Chardev, Device, Machine, Netdev, Object};

    let error = |refused: Result<String, super::NotTaken>| refused.unwrap_err().to_string();
    let list = json!({ "type": "user", "id": "n", "hostfwd": [{ "str": "tcp::1-:2" }] });
    assert_eq!(
        error(Netdev.pairs(&list)),
        "-netdev reads no list or object from key=value pairs, as \"hostfwd\" is; give it JSON instead"
    );
    assert_eq!(Netdev.text(&list).unwrap(), list.to_string());
    let stream = json!({ "addr": { "type": "unix" }, "type": "stream" });
    assert_eq!(Netdev.pairs(&stream).unwrap(), "addr.type=unix,type=stream");
    assert!(
        error(Device.pairs(&json!({ "driver": "d", "l": ["x"] }))).starts_with("-device reads")
    );
    assert_eq!(
        error(Chardev.pairs(&json!({ "id": "c", "backend": {} }))),
        "-chardev reads no list or object from key=value pairs, as \"backend\" is, and it takes no JSON"
    );
    assert_eq!(error(Chardev.json(&json!({}))), "-chardev takes no JSON; give it key=value pairs");
    assert_eq!(
        error(Machine.text(&json!({ "type": null }))),
        "-machine: key=value pairs cannot express \"type\": null, and it takes no JSON"
    );
    assert_eq!(error(Object.json(&json!([]))), "-object takes an object, not []");
    let injected = error(Object.pairs(&json!({ "a,b": 1 })));
    assert!(injected.ends_with("express the key \"a,b\"; give it JSON instead"), "{injected}");
    let list = json!({ "qom-type": "authz-list", "rules": [{ "match": "x" }] });
    assert!(error(Object.pairs(&list)).starts_with("-object reads no list"));
    let pairs = CommandOption::DaemonObject.pairs(&list).unwrap();
    assert_eq!(pairs, "qom-type=authz-list,rules.0.match=x");
    for name in ["x y", "1x", &"x".repeat(128)] {
        let refused = error(CommandOption::Blockdev.pairs(&json!({ "a": [{ name: 1 }] })));
        assert_eq!(refused, format!("-blockdev reads no key {name:?}; give it JSON instead"));
    }
}
