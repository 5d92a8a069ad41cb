//! What may come and what may not, at every place of a connection, from a scripted peer.

use std::io::{BufRead, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use qmp_client::blocking::MAX_EVENTS;
use qmp_client::protocol::{Event as QmpEvent, Request, Violation};
use serde_json::json;

use super::*;
use crate::qmp::Monitor as _;
use crate::qmp::options::ClientOptions;
use crate::qmp::peer::{Peer, at_once, connected, play, soon};

const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": []}}"#;

impl Peer {
    fn write(&mut self, bytes: &[u8]) {
        self.lines.get_mut().write_all(bytes).unwrap();
    }
}

fn connect(stream: UnixStream) -> Result<QmpClient, QmpError> {
    QmpClient::connect(stream, None, ClientOptions::new("vm0"), soon())
}

fn names(client: &mut QmpClient) -> Vec<String> {
    client.take_events().unwrap().into_iter().map(|event| event.name).collect()
}

/// Runs one command against these bytes, in which ID is its id, and returns the error.
fn failure(answer: &str) -> String {
    let answer = answer.to_owned();
    let (mut client, peer) = connected(move |peer| {
        let (_, id) = peer.hear();
        peer.write(answer.replace("ID", &id.to_string()).as_bytes());
    });
    let error = client.run_raw("query-status", ()).unwrap_err().to_string();
    peer.join().unwrap();
    error
}

/// As [`failure`], with the answer as a line of its own; only what the line is.
fn problem(line: &str) -> String {
    let error = failure(&format!("{line}\r\n"));
    let rest = error.strip_prefix("QEMU sent a line that is ").unwrap_or(&error);
    let (problem, shown) =
        rest.split_once(", instead of the reply to query-status from vm0: ").unwrap_or((rest, ""));
    assert_eq!(shown, Excerpt::of_line(line.replace("ID", "1").as_bytes()).line(), "{error}");
    problem.to_owned()
}

#[test]
fn line_without_its_end_is_shown_when_the_connection_ends() {
    let text = failure(r#"{"return": {"status": "ru"#);
    assert_eq!(
        text,
        "QEMU closed the connection instead of the reply to query-status from vm0\n  \
         in the middle of a line: {\"return\": {\"status\": \"ru"
    );
    // A message is complete with its line end, not before.
    let text = failure(r#"{"return": {}, "id": ID}"#);
    assert!(text.ends_with("in the middle of a line: {\"return\": {}, \"id\": 1}"), "{text}");
    let text = failure(&format!("{{\"event\": \"A\"}}\r\n\x1b[2J{}", "x".repeat(1000)));
    assert!(text.contains("in the middle of a line: \\x1b[2Jxxx"), "{text}");
    assert!(text.contains(" ... 604 of 1004 bytes left out ... "), "{text}");
    let text = failure("\r\n");
    assert!(text.ends_with("instead of the reply to query-status from vm0"), "{text}");
}

#[test]
fn greeting_that_is_cut_short_is_shown() {
    let (stream, peer) = play(|peer| peer.write(br#"{"QMP": {"version""#));
    let text = connect(stream).unwrap_err().to_string();
    assert!(text.ends_with("\n  in the middle of a line: {\"QMP\": {\"version\""), "{text}");
    peer.join().unwrap();
}

#[test]
fn line_without_its_end_is_shown_when_sending_finds_the_end() {
    let (mut client, peer) = connected(|peer| {
        peer.say(r#"{"event": "LAST"}"#);
        peer.write(b"half a li");
    });
    peer.join().unwrap();
    let error = client.run_raw("stop", ()).unwrap_err().to_string();
    assert!(error.ends_with("from vm0\n  in the middle of a line: half a li"), "{error}");
    assert_eq!(names(&mut client), ["LAST"]);
}

#[test]
fn reply_that_breaks_the_rules_is_shown_with_the_rule() {
    for (line, violation) in [
        (
            r#"{"return": {}, "error": {"class": "GenericError", "desc": "no"}, "id": ID}"#,
            "a reply with both `return` and `error`",
        ),
        (r#"{"id": ID}"#, "no greeting, reply or event"),
        (r#"{"error": {}, "id": ID}"#, "a reply that is malformed (error.class: missing)"),
        (
            r#"{"error": "no", "id": ID}"#,
            "a reply that is malformed (error: expected object, found string)",
        ),
        (
            r#"{"error": {"desc": "no"}, "id": ID}"#,
            "a reply that is malformed (error.class: missing)",
        ),
        (
            r#"{"error": {"class": "GenericError"}, "id": ID}"#,
            "a reply that is malformed (error.desc: missing)",
        ),
        (r#"{"return": {}}"#, "a reply to no command that was sent"),
        (r#"{"return": {}, "id": "ID"}"#, "a reply to no command that was sent"),
        (r#"{"return": {}, "id": 77}"#, "a reply to no command that was sent"),
        (r#"{"return": {}, "id": 2.5}"#, "a reply to no command that was sent"),
        (r#"{"return": {}, "event": "E", "id": ID}"#, "at once an event and a reply"),
        (r#"{"event": 1}"#, "an event that is malformed (event: expected string, found number 1)"),
        (GREETING, "a second greeting"),
        ("[]", "not an object"),
        ("\u{feff}{}", "not JSON: it begins with a byte order mark"),
    ] {
        assert_eq!(problem(line), violation, "{line}");
    }
    assert!(problem("qemu: warning").starts_with("not JSON: expected value"));
    assert!(problem(r#"{"return": {}, "id": ID} {}"#).starts_with("not JSON: trailing"));
    let deep = format!(r#"{{"return": {}1{}, "id": ID}}"#, "[".repeat(600), "]".repeat(600));
    assert_eq!(problem(&deep), "nested deeper than 512 levels");
    let text = failure("{\"return\": \"\u{1b}]0;\"}\r\n");
    assert!(text.ends_with(r#": {"return": "\x1b]0;"}"#), "{text}");
}

#[test]
fn bytes_that_are_no_text_are_shown_escaped() {
    let (mut client, peer) = connected(|peer| {
        peer.hear();
        peer.write(b"{\"return\": \"\xff\xfe\"}\r\n");
    });
    let error = client.run_raw("stop", ()).unwrap_err().to_string();
    assert!(error.starts_with("QEMU sent a line that is not JSON: invalid utf-8"), "{error}");
    assert!(error.ends_with(r#": {"return": "\xff\xfe"}"#), "{error}");
    peer.join().unwrap();
}

#[test]
fn violation_takes_nothing_along_that_came_before_or_comes_after() {
    let (mut client, peer) = connected(|peer| {
        let (_, id) = peer.hear();
        peer.say(r#"{"event": "BEFORE"}"#);
        peer.say("nonsense");
        peer.say(r#"{"event": "AFTER"}"#);
        // It is the reply to a command that nothing waits for any more.
        peer.say(&format!(r#"{{"return": "late", "id": {id}}}"#));
        peer.answer();
        peer.say("more nonsense");
        peer.say(r#"{"event": "LAST"}"#);
    });
    let error = client.run_raw("stop", ()).unwrap_err();
    assert!(matches!(error, QmpError::Protocol { .. }), "{error}");
    assert_eq!(client.run_raw("cont", ()).unwrap(), json!({}));
    peer.join().unwrap();
    let error = client.take_events().unwrap_err().to_string();
    assert!(error.ends_with(", instead of an event from vm0: more nonsense"), "{error}");
    assert_eq!(names(&mut client), ["BEFORE", "AFTER", "LAST"]);
}

#[test]
fn what_may_come_while_running_may_come_while_connecting() {
    let event = |name: &str| format!(r#"{{"event": "{name}", "data": {{}}}}"#);
    let text = [
        "\r\n \t\r\n".to_owned(),
        event("A") + "\r\n",
        format!("{GREETING}\n\n"),
        event("B") + "\r\n",
    ]
    .concat();
    let rest = move |id| format!("  {{\"return\": {{}}, \"id\": {id}}}\r\n{}\r\n", event("C"));
    // In one packet, and byte by byte.
    for size in [text.len(), 1] {
        let text = text.clone();
        let (stream, peer) = play(move |peer| {
            text.as_bytes().chunks(size).for_each(|chunk| peer.write(chunk));
            let (message, id) = peer.hear();
            assert_eq!(message["execute"], "qmp_capabilities");
            rest(id).as_bytes().chunks(size).for_each(|chunk| peer.write(chunk));
            peer.answer();
        });
        let mut client = connect(stream).unwrap();
        assert_eq!(client.run_raw("stop", ()).unwrap(), json!({}));
        peer.join().unwrap();
        assert_eq!(names(&mut client), ["A", "B", "C"]);
    }
}

#[test]
fn flood_of_events_before_the_greeting_does_not_prolong_the_wait() {
    let (stream, peer) = play(|peer| {
        let line = "{\"event\": \"OTHER\"}\r\n".repeat(100);
        while peer.lines.get_mut().write_all(line.as_bytes()).is_ok() {}
    });
    let error = QmpClient::connect(stream, None, ClientOptions::new("vm0"), at_once()).unwrap_err();
    assert!(matches!(error, QmpError::Timeout { .. }), "{error}");
    peer.join().unwrap();
}

#[test]
fn unrequested_replies_are_refused_in_every_wait() {
    let (mut client, peer) = connected(|peer| {
        peer.say(r#"{"return": {}, "id": 2}"#);
        peer.say(r#"{"error": {"class": "GenericError", "desc": "no"}}"#);
        let (_, id) = peer.hear();
        peer.say(&format!(r#"{{"return": 1, "id": {id}}}"#));
        peer.say(&format!(r#"{{"return": 2, "id": {id}}}"#));
    });
    for _ in 0..2 {
        let error = client.next_event_before(soon()).unwrap_err();
        assert!(
            matches!(error, QmpError::Protocol { violation: Violation::Unasked, .. }),
            "{error}"
        );
    }
    assert_eq!(client.run_raw("stop", ()).unwrap(), 1);
    peer.join().unwrap();
    let error = client.take_events().unwrap_err();
    assert!(matches!(error, QmpError::Protocol { violation: Violation::Unasked, .. }), "{error}");
}

#[test]
fn endless_line_ends_the_wait_and_the_next_message_is_read() {
    let chunk = vec![b'x'; 1 << 20];
    let (mut client, peer) = connected(move |peer| {
        let (_, id) = peer.hear();
        peer.say(r#"{"event": "BEFORE"}"#);
        peer.write(b"{\"return\": \"");
        (0..=protocol::Limits::DEFAULT.bytes / chunk.len()).for_each(|_| peer.write(&chunk));
        let end = format!("\", \"id\": {id}}}\r\n");
        peer.write(end.as_bytes());
        peer.answer();
    });
    let error = client.run_raw("stop", ()).unwrap_err();
    let QmpError::Protocol { violation, line, .. } = &error else { panic!("{error}") };
    assert!(matches!(violation, Violation::TooLong { .. }), "{error}");
    assert!(line.starts_with("{\"return\": \"xxx") && line.len() < 500, "{line}");
    assert_eq!(client.run_raw("cont", ()).unwrap(), json!({}));
    assert_eq!(names(&mut client), ["BEFORE"]);
    peer.join().unwrap();
}

#[test]
fn untaken_events_end_a_wait_before_they_fill_the_memory() {
    let (mut client, peer) = connected(|peer| {
        let line = "{\"event\": \"FLOOD\"}\r\n".repeat(1000);
        (0..MAX_EVENTS / 1000).for_each(|_| peer.write(line.as_bytes()));
        peer.say(r#"{"event": "LAST"}"#);
        peer.answer();
        peer.answer();
    });
    let rare = |event: &QmpEvent| event.name == "RARE";
    let error = client.event_before("event RARE", soon(), rare).unwrap_err();
    assert_eq!(
        error.to_string(),
        "100000 events (1800000 bytes) wait to be taken, so that none is read before event RARE \
         from vm0; take them by `take_events`. The last is {\"event\":\"FLOOD\"}"
    );
    let error = client.run_raw("stop", ()).unwrap_err();
    assert!(matches!(error, QmpError::Flood { .. }), "{error}");
    // Nothing is lost: who takes them reads on.
    assert_eq!(client.take_events().unwrap().len(), MAX_EVENTS);
    assert_eq!(client.run_raw("stop", ()).unwrap(), json!({}));
    assert_eq!(names(&mut client), ["LAST"]);
    peer.join().unwrap();
}

#[test]
fn listener_that_is_never_read_is_bounded_too() {
    let (mut client, peer) = connected(|peer| {
        let line = "{\"event\": \"FLOOD\"}\r\n".repeat(1000);
        (0..=MAX_EVENTS / 1000).for_each(|_| peer.write(line.as_bytes()));
        peer.lines.fill_buf().unwrap();
    });
    let mut listener = client.listen(|_| true);
    let (mut taken, mut last) = (0, None);
    while last.is_none() {
        // Its copies stay while the connection's own queue is emptied.
        match client.next_event_before(soon()) {
            Ok(_) => taken += 1,
            Err(error) => last = Some(error),
        }
    }
    assert!(matches!(last, Some(QmpError::Flood { .. })), "{last:?}");
    assert_eq!(taken, MAX_EVENTS);
    assert_eq!(listener.next_before(&mut client, soon()).unwrap().name, "FLOOD");
    client.next_event_before(soon()).unwrap();
    assert_eq!(listener.history().len(), MAX_EVENTS + 1);
    drop(listener);
    client.next_event_before(soon()).unwrap();
    drop(client);
    peer.join().unwrap();
}

#[test]
fn command_that_was_sent_by_half_is_sent_to_its_end_before_the_next() {
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let (mut client, peer) = connected(move |peer| {
        wait.recv().unwrap();
        let (big, late) = peer.hear();
        assert_eq!(big["arguments"]["text"].as_str().unwrap().len(), 4 << 20);
        let (next, id) = peer.hear();
        assert_eq!(next["execute"], "next");
        peer.say(&format!(r#"{{"return": "late", "id": {late}}}"#));
        peer.say(&format!(r#"{{"return": "right", "id": {id}}}"#));
    });
    let request = Request::new("big", json!({ "text": "z".repeat(4 << 20) }));
    let error = client.exchange(&request, at_once()).unwrap_err();
    assert!(error.to_string().contains(" space to send for the reply to big"), "{error}");
    go.send(()).unwrap();
    client.set_command_limit(Duration::from_secs(60));
    assert_eq!(client.run_raw("next", ()).unwrap(), "right");
    peer.join().unwrap();
}
