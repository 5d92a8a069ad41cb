//! Events, commands and replies whose types are known only at run time.

use qapi_types::cmd::{AnyCommand, AnyReply, BlockResize, QueryStatus};
use qapi_types::event::{AnyEvent, JobStatusChange, Stop};
use qapi_types::wire::{Json, Notes, Wire, from_str, from_str_strict};
use qapi_types::{JobStatus, RunState};
use serde_json::{Value, json};

/// Reads JSON by serde, and expects the same to be written.
fn event(json: &Value) -> AnyEvent {
    let event: AnyEvent = serde_json::from_value(json.clone()).expect("it is of its type");
    assert_eq!(serde_json::to_value(&event).expect("it is JSON"), *json);
    event
}

fn command(json: &Value) -> AnyCommand {
    let command: AnyCommand = serde_json::from_value(json.clone()).expect("it is of its type");
    assert_eq!(serde_json::to_value(&command).expect("it is JSON"), *json);
    command
}

#[test]
fn event_is_typed_by_its_name() {
    let json =
        json!({"event": "JOB_STATUS_CHANGE", "data": {"id": "j", "status": "ready", "new": 1}});
    let AnyEvent::JobStatusChange(JobStatusChange { id, status, extra, .. }) = event(&json) else {
        panic!("{json}")
    };
    assert_eq!((&*id, status, extra.get("new")), ("j", JobStatus::Ready, Some(&json!(1))));
    let stop = event(&json!({"event": "STOP"}));
    assert_eq!(stop, AnyEvent::Stop(Stop::default()));
    assert_eq!((stop.name(), stop.data()), ("STOP", Value::Null));
    assert_eq!(AnyEvent::decode("STOP", &json!({})), Ok(stop));
}

#[test]
fn event_that_is_not_known_is_kept() {
    for json in [
        json!({"event": "MOOD", "data": {"mood": ["good"]}}),
        json!({"event": "MOOD", "data": {}}),
        json!({"event": "MOOD", "data": 5}),
        json!({"event": ""}),
    ] {
        assert!(matches!(event(&json), AnyEvent::Unrecognized { .. }), "{json}");
    }
}

#[test]
fn command_is_typed_by_its_name() {
    let json = json!({"execute": "block_resize", "arguments": {"device": "d", "size": 512}});
    let resize = command(&json);
    assert_eq!(resize, AnyCommand::BlockResize(BlockResize::new(512).device("d")));
    assert_eq!(resize.arguments(), json["arguments"]);
    let status = command(&json!({"execute": "query-status"}));
    assert_eq!(status, AnyCommand::QueryStatus(QueryStatus::new()));
    let novel = command(&json!({"execute": "query-mood", "arguments": {}}));
    assert_eq!((novel.name(), novel.arguments()), ("query-mood", json!({})));
    // A command without a fixed list of members takes any.
    command(&json!({"execute": "device_add", "arguments": {"driver": "virtio-blk", "drive": "d"}}));
}

#[test]
fn reply_is_typed_by_the_name_of_its_command() {
    let status = AnyCommand::QueryStatus(QueryStatus::new());
    let value = json!({"running": true, "status": "running", "mood": "good"});
    let reply = status.decode_return(&value).unwrap();
    assert_eq!((reply.command(), reply.to_value()), ("query-status", value));
    let AnyReply::QueryStatus(info) = reply else { panic!("it has the type of its command") };
    assert_eq!(info.status, RunState::Running);
    let novel = AnyReply::decode("query-mood", &json!("good")).unwrap();
    assert_eq!((novel.command(), novel.to_value()), ("query-mood", json!("good")));
    let wrong = AnyReply::decode("query-status", &json!({"running": 1})).unwrap_err();
    assert_eq!(wrong.to_string(), "running: expected boolean, found number 1");
}

#[test]
fn what_would_be_lost_is_refused_with_its_path() {
    for (json, wanted) in [
        (json!({"data": {}}), "event: missing"),
        (json!({"event": "JOB_STATUS_CHANGE"}), "data.id: missing"),
        (
            json!({"event": "STOP", "timestamp": {"seconds": 1, "microseconds": 1}}),
            "timestamp: only `event` and `data` are expected; a whole message is an `envelope`",
        ),
    ] {
        let error = serde_json::from_value::<AnyEvent>(json.clone()).unwrap_err();
        assert_eq!(error.to_string(), wanted, "{json}");
    }
    let json = json!({"execute": "block_resize", "arguments": {"size": "big"}});
    let error = serde_json::from_value::<AnyCommand>(json).unwrap_err();
    assert_eq!(error.to_string(), "arguments.size: expected integer of 64 bits, found string");
    let json = json!({"execute": "stop", "id": 1});
    let error = serde_json::from_value::<AnyCommand>(json).unwrap_err();
    assert!(error.to_string().starts_with("id: only `execute` and `arguments`"), "{error}");
}

fn notes<T: Wire>(text: &str) -> Vec<String> {
    let (read, notes) = from_str_strict::<T>(text).expect("it is of its type");
    assert_eq!(read.to_value(), serde_json::from_str::<Value>(text).expect("it is JSON"));
    notes.iter().map(ToString::to_string).collect()
}

#[test]
fn strict_reading_lists_what_is_unknown_inside() {
    let event =
        r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "j", "status": "z\n", "more": 1}}"#;
    let wanted =
        ["data.status: `z\\n` is no known value of JobStatus", "data.more: unknown member"];
    assert_eq!(notes::<AnyEvent>(event), wanted);
    assert_eq!(notes::<AnyEvent>(r#"{"event": "MOOD"}"#), ["data: of the unknown event `MOOD`"]);
    let command = r#"{"execute": "mood", "arguments": {"a": 1}}"#;
    assert_eq!(notes::<AnyCommand>(command), ["arguments: of the unknown command `mood`"]);
    let json = Json::parse(r#"{"running": true, "status": "running", "mood": "good"}"#).unwrap();
    let mut gathered = Notes::gathered();
    let reply = AnyReply::read("query-status", json.root(), &mut gathered).unwrap();
    assert_eq!(reply.to_value()["mood"], "good");
    assert_eq!(gathered.into_list()[0].to_string(), "mood: unknown member");
}

#[test]
fn member_that_is_there_twice_is_refused_inside() {
    for (text, wanted) in [
        (r#"{"event": "RESUME", "event": "STOP"}"#, "event: there twice"),
        (
            r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "j", "status": "ready", "status": "null"}}"#,
            "data.status: there twice",
        ),
    ] {
        assert_eq!(from_str::<AnyEvent>(text).unwrap_err().to_string(), wanted);
    }
}

#[test]
fn arguments_and_replies_of_any_depth_are_typed() {
    let levels = 3_000;
    let nested = format!(
        "{}{{\"driver\": \"null-co\"}}{}",
        r#"{"driver": "raw", "file": "#.repeat(levels),
        "}".repeat(levels)
    );
    let text = format!(r#"{{"execute": "blockdev-add", "arguments": {nested}}}"#);
    let command: AnyCommand = from_str(&text).unwrap();
    assert_eq!(format!("{command:?}").matches("driver: \"raw\"").count(), levels);
}
