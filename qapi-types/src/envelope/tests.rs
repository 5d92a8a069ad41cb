//! Messages of every kind, in any order, and those that are none.

use serde_json::{Value, json};

use super::*;
use crate::event::AnyEvent;
use crate::wire::{Json, Wire as _, from_str, from_str_strict};
use crate::{QMPCapability, QapiErrorClass, cmd};

/// Reads a text in both ways; what is written is the same JSON.
fn message(text: &str) -> Message {
    let message: Message = from_str(text).unwrap();
    let by_serde: Message = serde_json::from_str(text).unwrap();
    assert_eq!(message, by_serde, "{text}");
    let value: Value = serde_json::from_str(text).unwrap();
    assert_eq!(message.to_value(), value, "{text}");
    assert_eq!(serde_json::to_value(&message).unwrap(), value, "{text}");
    message
}

#[test]
fn greeting_is_typed_in_any_order() {
    let text = r#"{"new": 1, "QMP": {"capabilities": ["oob", "x-novel"], "more": null,
        "version": {"package": "Debian 1:10.0.2", "qemu": {"micro": 2, "major": 10, "minor": 0}}}}"#;
    let Message::Greeting(greeting) = message(text) else { panic!("no greeting") };
    assert_eq!(greeting.to_string(), "QEMU 10.0.2 (Debian 1:10.0.2)");
    assert!(greeting.offers_oob());
    assert_eq!(greeting.capabilities[1], "x-novel");
    assert_eq!(greeting.beside.get("new"), Some(&json!(1)));
    assert_eq!(greeting.extra.get("more"), Some(&Value::Null));
    let made = Greeting::new(greeting.version, [QMPCapability::Oob]);
    assert_eq!(made.to_value()["QMP"]["capabilities"], json!(["oob"]));
}

#[test]
fn event_keeps_a_failed_clock_lacking_data_and_empty_data() {
    let text =
        r#"{"event": "STOP", "timestamp": {"microseconds": -1, "seconds": -1, "zone": "UTC"}}"#;
    let Message::Event(event) = message(text) else { panic!("no event") };
    let time = event.timestamp.clone().unwrap();
    assert_eq!((time.seconds, time.microseconds, time.to_time()), (-1, -1, None));
    assert_eq!(event.data, json!({}));
    assert!(matches!(event.decode_any(), Ok(AnyEvent::Stop(_))));
    assert_eq!(event.decode::<crate::event::Resume>(), None);
    let Message::Event(bare) = message(r#"{"data": {}, "event": "NOVEL", "new": [1]}"#) else {
        panic!("no event")
    };
    assert_eq!((bare.timestamp, bare.extra.get("new")), (None, Some(&json!([1]))));
    let time = Timestamp::new(1, 500_000).to_time().unwrap();
    assert_eq!(time.duration_since(std::time::UNIX_EPOCH).unwrap().as_millis(), 1500);
}

#[test]
fn reply_is_a_value_or_an_error_and_keeps_its_id() {
    let Message::Reply(reply) = message(r#"{"id": [1, "x"], "new": {}, "return": null}"#) else {
        panic!("no reply")
    };
    assert_eq!((reply.result.clone(), &reply.id), (Ok(Value::Null), &Some(json!([1, "x"]))));
    assert!(!reply.is_about_any());
    let text = r#"{"error": {"desc": "no", "class": "x-novel", "data": {"a": 1}}, "id": null}"#;
    let Message::Reply(reply) = message(text) else { panic!("no reply") };
    assert!(reply.is_about_any());
    let error = reply.result.unwrap_err();
    assert!(matches!(error.class, QapiErrorClass::Unrecognized(_)));
    assert_eq!(error.to_string(), "x-novel: no");
    let typed: ReplyTo<cmd::QueryName> = from_str(r#"{"return": {"name": "a"}, "id": 1}"#).unwrap();
    assert_eq!(typed.map(|name| name.name).result, Ok(Some("a".to_owned())));
}

#[test]
fn request_is_exact() {
    for text in [
        r#"{"execute": "stop"}"#,
        r#"{"id": "a", "arguments": {}, "execute": "stop"}"#,
        r#"{"arguments": null, "exec-oob": "yank", "id": null, "new": 1}"#,
        r#"{"execute": "stop", "arguments": [1]}"#,
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        let request: Request = from_str(text).unwrap();
        assert_eq!(request, serde_json::from_str(text).unwrap());
        // QEMU reads `"id": null` as an id.
        assert_eq!(request.to_value(), value, "{text}");
    }
    let of = Request::of(&cmd::BlockResize::new(512).device("d")).id(1).out_of_band();
    let wanted =
        json!({ "exec-oob": "block_resize", "arguments": { "device": "d", "size": 512 }, "id": 1 });
    assert_eq!(of.to_value(), wanted);
    assert_eq!(of.decode::<cmd::BlockResize>().unwrap(), cmd::BlockResize::new(512).device("d"));
    assert_eq!(Request::new("stop", json!({})), Request::new("stop", Value::Null));
    assert!(Request::new("stop", Value::Null).decode::<cmd::BlockResize>().is_err());
}

#[test]
fn what_is_unknown_is_noted() {
    let text = r#"{"return": {"name": "a", "new": 1}, "more": 1}"#;
    let (_, notes) = from_str_strict::<ReplyTo<cmd::QueryName>>(text).unwrap();
    let notes: Vec<String> = notes.iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["return.new: unknown member", "more: unknown member"]);
}

#[test]
fn what_is_no_message_is_refused_with_the_place() {
    for (text, wanted) in [
        ("[]", "no greeting, reply or event"),
        (r#"{"id": 1}"#, "no greeting, reply or event"),
        (r#"{"QMP": {}, "event": "E"}"#, "more than one of a greeting, a reply and an event"),
        (r#"{"return": {}, "error": {"class": "C", "desc": ""}}"#, "both `return` and `error`"),
        (r#"{"error": {"class": "C"}}"#, "error.desc: missing"),
        (r#"{"error": null}"#, "error: expected object, found null"),
        (r#"{"return": 1, "return": 2}"#, "return: there twice"),
        (r#"{"event": 1}"#, "event: expected string, found number 1"),
        (r#"{"event": ""}"#, "event: empty"),
        (r#"{"event": "E", "data": []}"#, "data: expected object, found list"),
        (r#"{"event": "E", "timestamp": {"seconds": 1}}"#, "timestamp.microseconds: missing"),
        (r#"{"QMP": {"version": {}, "capabilities": []}}"#, "QMP.version.qemu: missing"),
    ] {
        assert_eq!(from_str::<Message>(text).unwrap_err().to_string(), wanted, "{text}");
    }
    assert_eq!(from_str::<Request>(r#"{"id": 1}"#).unwrap_err().to_string(), "execute: missing");
    let both = r#"{"execute": "a", "exec-oob": "b"}"#;
    let both: Request = from_str(both).unwrap();
    assert_eq!((both.oob, both.extra.get("execute")), (true, Some(&json!("a"))));
}

#[test]
fn returned_value_may_nest_deep() {
    let deep = r#"{"virtual-size": 1, "filename": "f", "format": "raw", "backing-image": "#;
    let last = r#"{"virtual-size": 1, "filename": "f", "format": "raw"}"#;
    let text =
        format!("{{\"return\": {}{last}{}, \"id\": 1}}", deep.repeat(9_999), "}".repeat(9_999));
    assert_eq!(Json::parse(&text).unwrap().depth(), 10_001);
    let reply: Reply<crate::ImageInfo> = from_str(&text).unwrap();
    assert_eq!(reply.id, Some(json!(1)));
}
