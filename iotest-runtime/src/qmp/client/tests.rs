//! The client against a scripted peer: what a real QEMU does only rarely.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};

use qapi_types::wire::{Members, Object, Output};
use qapi_types::{DecodeError, Event};
use serde_json::{Map, json};

use super::*;
use crate::qmp::peer::{Peer, at_once, connected, play, soon};
use crate::qmp::recorder::Recorder;
use crate::qmp::{Direction, QmpEvent};

#[derive(Debug, PartialEq)]
struct JobReady {
    device: String,
}

impl Object for JobReady {
    const NAME: &'static str = "JobReady";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { device: members.required("device")? })
    }

    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
    }
}

impl Event for JobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
}

#[derive(Debug)]
struct CountThings;

impl Command for CountThings {
    const NAME: &'static str = "count-things";
    const ALLOW_OOB: bool = false;
    type Return = i64;

    fn to_arguments(&self) -> Map<String, Value> {
        Map::new()
    }
}

#[test]
fn silent_peer_times_out_by_name() {
    let (stream, _end) = UnixStream::pair().unwrap();
    let error = QmpClient::connect(stream, None, ClientOptions::new("vm0"), at_once()).unwrap_err();
    assert_eq!(error.to_string(), "waited 20ms for the QMP greeting from vm0");
}

#[test]
fn peer_that_is_no_qmp_server_is_named_with_its_line() {
    let (stream, peer) = play(|peer| peer.say("SSH-2.0-OpenSSH_9.2"));
    let error = QmpClient::connect(stream, None, ClientOptions::new("vm0"), soon()).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("QEMU sent a line that is not JSON"), "{text}");
    assert!(text.ends_with(": SSH-2.0-OpenSSH_9.2"), "{text}");
    peer.join().unwrap();
}

#[test]
fn first_message_must_be_a_greeting() {
    let first = |line: &'static str| {
        let (stream, peer) = play(move |peer| peer.say(line));
        let options = ClientOptions::new("vm0");
        let error = QmpClient::connect(stream, None, options, soon()).unwrap_err();
        peer.join().unwrap();
        error.to_string()
    };
    // The reply to a client before, and then nothing.
    assert_eq!(
        first(r#"{"return": {}}"#),
        "QEMU closed the connection instead of the QMP greeting from vm0"
    );
    let text = first(r#"{"execute": "stop"}"#);
    assert!(text.contains(" that is no greeting, reply or event, instead of the QMP "), "{text}");
    let text = first(r#"{"QMP": {"version": {}, "capabilities": {}}}"#);
    assert!(text.contains(" a greeting that is malformed (QMP.version.qemu: missing), "), "{text}");
}

#[test]
fn refusal_to_negotiate_is_reported() {
    let (stream, peer) = play(|peer| {
        peer.say(r#"{"QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": []}}"#);
        let (message, id) = peer.hear();
        assert_eq!(message.get("arguments"), None);
        peer.say(&format!(r#"{{"error": {{"class": "GenericError", "desc": "no"}}, "id": {id}}}"#));
    });
    let error = QmpClient::connect(stream, None, ClientOptions::new("vm0"), soon()).unwrap_err();
    assert_eq!(error.to_string(), "qmp_capabilities: GenericError: no");
    peer.join().unwrap();
}

#[test]
fn peer_that_hangs_up_is_distinguished_from_a_slow_one() {
    let (mut client, peer) = connected(|peer| drop(peer.hear()));
    let error = client.execute_raw("stop", Value::Null).unwrap_err();
    assert_eq!(
        error.to_string(),
        "QEMU closed the connection instead of the reply to stop from vm0"
    );
    // And so is the next one, at once.
    let error = client.execute_raw("cont", Value::Null).unwrap_err();
    assert!(matches!(error, QmpError::Disconnected(_)), "{error}");
    peer.join().unwrap();
}

#[test]
fn typed_reply_keeps_its_raw_form_and_a_strange_one_is_shown() {
    let (mut client, peer) = connected(|peer| {
        let (message, id) = peer.hear();
        assert_eq!(message.to_string(), format!(r#"{{"execute":"count-things","id":{id}}}"#));
        peer.say(&format!(r#"{{"return": 3, "id": {id}}}"#));
        let (_, id) = peer.hear();
        peer.say(&format!(r#"{{"return": "many", "id": {id}}}"#));
    });
    let reply = client.execute(&CountThings).unwrap();
    assert_eq!((*reply, &reply.raw), (3, &json!(3)));
    let error = client.execute(&CountThings).unwrap_err();
    assert_eq!(error.to_string(), "read the reply to count-things; it was \"many\"");
    peer.join().unwrap();
}

#[test]
fn late_reply_does_not_pass_for_the_next_one() {
    let (mut client, peer) = connected(|peer| {
        let (_, late) = peer.hear();
        let (_, id) = peer.hear();
        peer.say(&format!(r#"{{"return": "late", "id": {late}}}"#));
        peer.say(&format!(r#"{{"return": "right", "id": {id}}}"#));
    });
    let request = Request::new("slow", Value::Null);
    let error = client.exchange(&request, at_once()).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("waited 20ms for the reply to slow from vm0; the last"), "{text}");
    assert!(text.ends_with(r#"-> {"execute":"slow","id":1}"#), "{text}");
    assert_eq!(client.execute_raw("quick", Value::Null).unwrap(), "right");
    peer.join().unwrap();
}

#[test]
fn command_limit_is_what_was_set() {
    let (mut client, peer) = connected(|_| ());
    client.set_command_limit(Duration::from_millis(30));
    client.set_timeouts(Timeouts::scaled(2.0));
    assert_eq!(client.command_deadline().limit(), Duration::from_millis(60));
    peer.join().unwrap();
}

#[test]
fn two_errors_without_id_are_one_failure() {
    let (mut client, peer) = connected(|peer| {
        peer.hear();
        for _ in 0..2 {
            peer.say(r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#);
        }
        let (settle, id) = peer.hear();
        assert_eq!(settle["execute"], "iotest-settle");
        let error = r#"{"class": "CommandNotFound", "desc": "no such command"}"#;
        peer.say(&format!(r#"{{"error": {error}, "id": {id}}}"#));
        peer.answer();
        peer.answer();
    });
    let error = client.execute_raw("bad", json!({})).unwrap_err();
    assert_eq!(error.to_string(), "bad: GenericError: JSON parse error");
    assert_eq!(error.refusal(), Some((&crate::qmp::ErrorClass::GenericError, "JSON parse error")));
    assert_eq!(client.execute_raw("good", json!({})).unwrap(), json!({}));
    assert_eq!(client.execute_raw("better", json!({})).unwrap(), json!({}));
    peer.join().unwrap();
}

#[test]
fn events_are_queued_apart_and_taken_in_order() {
    let (mut client, peer) = connected(|peer| {
        let (_, id) = peer.hear();
        peer.say(r#"{"event": "A", "timestamp": {"seconds": -1, "microseconds": -1}}"#);
        peer.say(r#"{"event": "B", "data": {"n": 1}}"#);
        peer.say(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
        peer.say(r#"{"event": "A", "data": {"n": 2}}"#);
        peer.say(r#"{"event": "C"}"#);
    });
    assert_eq!(client.execute_whole("go", json!({})).unwrap(), json!({ "return": {} }));
    peer.join().unwrap();
    let names = |events: Vec<QmpEvent>| events.into_iter().map(|e| e.name).collect::<Vec<_>>();
    let second = client.event_before("n 2", soon(), |event| event.data["n"] == 2).unwrap();
    assert_eq!(second.name, "A");
    assert_eq!(client.next_event_before(soon()).unwrap().timestamp.unwrap().seconds, -1);
    assert_eq!(names(client.take_events().unwrap()), ["B", "C"]);
    assert_eq!(client.take_events().unwrap(), []);
    let error = client.next_event_before(soon()).unwrap_err();
    assert!(matches!(error, QmpError::Disconnected(_)), "{error}");
}

#[test]
fn expired_wait_still_sees_what_has_arrived() {
    let (mut client, peer) = connected(|peer| {
        peer.say(r#"{"event": "A"}"#);
        peer.say(r#"{"event": "B"}"#);
    });
    peer.join().unwrap();
    let over = Timeouts::default().after(Duration::ZERO);
    assert_eq!(client.event_before("B", over, |event| event.name == "B").unwrap().name, "B");
    assert_eq!(client.next_event_before(over).unwrap().name, "A");
}

#[test]
fn flood_of_other_events_does_not_prolong_a_wait() {
    let (mut client, peer) = connected(|peer| {
        let line = "{\"event\": \"OTHER\"}\r\n".repeat(100);
        while peer.lines.get_mut().write_all(line.as_bytes()).is_ok() {}
    });
    let error = client.event_before("event RARE", at_once(), |e| e.name == "RARE").unwrap_err();
    assert!(matches!(error, QmpError::Timeout { .. }), "{error}");
    drop(client);
    peer.join().unwrap();
}

#[test]
fn typed_event_is_found_among_others_and_a_strange_one_is_shown() {
    let (mut client, peer) = connected(|peer| {
        peer.say(r#"{"event": "BLOCK_JOB_READY", "data": {"device": "d0"}}"#);
        peer.say(r#"{"event": "BLOCK_JOB_READY", "data": {"device": "d1"}}"#);
        peer.say(r#"{"event": "BLOCK_JOB_READY", "data": {"device": 1}}"#);
    });
    peer.join().unwrap();
    let ready =
        client.typed_event_before::<JobReady>(soon(), |ready| ready.device == "d1").unwrap();
    assert_eq!(ready.device, "d1");
    assert_eq!(ready.event.data, json!({ "device": "d1" }));
    let error =
        client.typed_event_before::<JobReady>(soon(), |ready| ready.device == "d2").unwrap_err();
    assert_eq!(
        error.to_string(),
        "read event BLOCK_JOB_READY; it was \
         {\"event\":\"BLOCK_JOB_READY\",\"data\":{\"device\":1}}"
    );
    // The one that was not taken is still in the queue.
    assert_eq!(client.take_events().unwrap().len(), 1);
}

#[test]
fn huge_messages_pass_both_ways_at_once() {
    let (mut client, peer) = connected(|peer| {
        // Fills our side before reading anything, as a QEMU in the middle of a reply may.
        let event = json!({ "event": "BIG", "data": { "text": "x".repeat(4 << 20) } });
        peer.say(&event.to_string());
        let (message, id) = peer.hear();
        assert_eq!(message["arguments"]["text"].as_str().unwrap().len(), 4 << 20);
        peer.say(&format!(r#"{{"return": "{}", "id": {id}}}"#, "y".repeat(10 << 20)));
    });
    let text = "z".repeat(4 << 20);
    let reply = client.execute_raw("big", json!({ "text": text })).unwrap();
    assert_eq!(reply.as_str().unwrap().len(), 10 << 20);
    assert_eq!(client.take_events().unwrap().len(), 1);
    peer.join().unwrap();
}

#[test]
fn peer_that_does_not_read_is_a_timeout() {
    let (mut client, peer) = connected(|peer| {
        let mut rest = Vec::new();
        // Sleeps until the client hangs up; only then does it read.
        rustix::event::poll(
            &mut [rustix::event::PollFd::new(
                peer.lines.get_ref(),
                rustix::event::PollFlags::RDHUP,
            )],
            None,
        )
        .unwrap();
        peer.lines.read_to_end(&mut rest).unwrap();
    });
    let request = Request::new("big", json!({ "text": "z".repeat(4 << 20) }));
    let error = client.exchange(&request, at_once()).unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("waited 20ms for space to send for the reply to big from vm0"),
        "{text}"
    );
    drop(client);
    peer.join().unwrap();
}

#[test]
fn end_of_the_process_is_seen_though_a_child_holds_the_socket() {
    let (process_end, process) = std::io::pipe().unwrap();
    let (mut client, peer) = {
        let (stream, peer) = play(|peer| {
            peer.greet();
            peer.say(r#"{"event": "LAST_WORDS"}"#);
            peer.lines.fill_buf().unwrap();
        });
        let process = Some(OwnedFd::from(process_end));
        (QmpClient::connect(stream, process, ClientOptions::new("vm0"), soon()).unwrap(), peer)
    };
    drop(process);
    let error = client.event_before("event X", soon(), |event| event.name == "X").unwrap_err();
    assert_eq!(error.to_string(), "QEMU ended instead of event X from vm0");
    assert_eq!(client.take_events().unwrap()[0].name, "LAST_WORDS");
    drop(client);
    peer.join().unwrap();
}

#[derive(Debug, Default)]
struct Tape(Mutex<Vec<String>>);

impl Recorder for Tape {
    fn message(&self, peer: &str, direction: Direction, message: &Value) {
        self.0.lock().unwrap().push(format!("{peer} {direction} {message}"));
    }
}

#[test]
fn recorder_sees_both_directions_in_order() {
    let tape = Arc::new(Tape::default());
    let (stream, peer) = play(|peer| {
        peer.greet();
        peer.say(r#"{"event": "A"}"#);
        peer.answer();
    });
    let options = ClientOptions::new("vm7").recorder(tape.clone());
    let mut client = QmpClient::connect(stream, None, options, soon()).unwrap();
    client.execute_raw("stop", json!({ "a": 1 })).unwrap();
    peer.join().unwrap();
    let lines = tape.0.lock().unwrap().clone();
    assert_eq!(
        lines[3..],
        [
            r#"vm7 -> {"execute":"stop","arguments":{"a":1},"id":1}"#,
            r#"vm7 <- {"event":"A"}"#,
            r#"vm7 <- {"return":{},"id":1}"#,
        ]
        .map(str::to_owned)
        .into_iter()
        .collect::<Vec<_>>()[..]
    );
}

#[test]
fn descriptor_travels_before_the_command_that_names_it() {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let receiver = theirs.try_clone().unwrap();
    let peer = std::thread::spawn(move || {
        let mut peer = Peer { lines: BufReader::new(theirs) };
        peer.greet();
        let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut control = rustix::net::RecvAncillaryBuffer::new(&mut space);
        let mut blank = [0; 1];
        rustix::net::recvmsg(
            &receiver,
            &mut [std::io::IoSliceMut::new(&mut blank)],
            &mut control,
            rustix::net::RecvFlags::empty(),
        )
        .unwrap();
        let Some(rustix::net::RecvAncillaryMessage::ScmRights(mut fds)) = control.drain().next()
        else {
            panic!("no descriptor");
        };
        std::fs::File::from(fds.next().unwrap()).write_all(b"through").unwrap();
        peer.answer();
    });
    let mut client = QmpClient::connect(ours, None, ClientOptions::new("vm0"), soon()).unwrap();
    let (mut reader, writer) = std::io::pipe().unwrap();
    client.send_fd(writer.as_fd()).unwrap();
    drop(writer);
    client.execute_raw("getfd", json!({ "fdname": "x" })).unwrap();
    peer.join().unwrap();
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "through");
}
