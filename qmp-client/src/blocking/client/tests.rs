//! What one command asks of the system, and what a QEMU does only rarely, from a scripted peer.

use std::io::{BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;

use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, recv, send, socketpair,
};
use serde_json::json;

use super::super::stream::Stream;
use super::super::{Connect, IntoStream as _};
use super::*;

const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"major": 10, "minor": 0, "micro": 2}, "package": ""}, "capabilities": []}}"#;

/// A scripted server of one connection.
struct Peer {
    input: BufReader<UnixStream>,
}

impl Peer {
    fn say(&mut self, line: &str) {
        self.input.get_mut().write_all(format!("{line}\r\n").as_bytes()).unwrap();
    }

    /// Reads one message and returns it with its id.
    fn hear(&mut self) -> (Value, u64) {
        let mut messages = serde_json::Deserializer::from_reader(&mut self.input).into_iter();
        let message: Value = messages.next().unwrap().unwrap();
        let id = message["id"].as_u64().unwrap();
        (message, id)
    }

    fn answer(&mut self) {
        let (_, id) = self.hear();
        self.say(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
    }
}

fn play(script: impl FnOnce(&mut Peer) + Send + 'static) -> (UnixStream, JoinHandle<()>) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let run = move || script(&mut Peer { input: BufReader::new(theirs) });
    (ours, std::thread::spawn(run))
}

fn connected(script: impl FnOnce(&mut Peer) + Send + 'static) -> (Client, JoinHandle<()>) {
    let (stream, peer) = play(|peer| {
        peer.say(GREETING);
        peer.answer();
        script(peer);
    });
    (Connect::new().stream(stream).unwrap(), peer)
}

#[test]
fn command_is_one_write() {
    // This kind of socket keeps message boundaries, so that a read shows how many writes there were.
    let (ours, theirs) =
        socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).unwrap();
    let peer = std::thread::spawn(move || {
        let hear = || {
            let mut bytes = vec![0; 1 << 16];
            let (count, _) = recv(&theirs, &mut bytes[..], RecvFlags::empty()).unwrap();
            bytes.truncate(count);
            String::from_utf8(bytes).unwrap()
        };
        let say = |message: &str| {
            send(&theirs, format!("{message}\r\n").as_bytes(), SendFlags::empty()).unwrap();
        };
        say(GREETING);
        let heard: [String; 3] = std::array::from_fn(|_| {
            let message = hear();
            let (_, id) = message.trim_end_matches('}').rsplit_once(':').unwrap();
            say(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
            message
        });
        heard
    });
    let mut client = Connect::new().stream(Stream::socket(ours).unwrap()).unwrap();
    client.run_raw("stop", Value::Null).unwrap();
    let text = "x".repeat(4096);
    client.run_raw("human-monitor-command", json!({ "command-line": text })).unwrap();
    let [_, short, long] = peer.join().unwrap();
    assert_eq!(short, r#"{"execute":"stop","id":1}"#);
    assert!(long.contains(&text) && long.ends_with(r#","id":2}"#), "{long}");
}

#[test]
fn events_before_greeting_and_negotiation_are_queued() {
    let (stream, peer) = play(|peer| {
        peer.say(r#"{"event": "A", "new": 1}"#);
        peer.say(GREETING);
        peer.say(r#"{"event": "B"}"#);
        let (_, id) = peer.hear();
        peer.say(r#"{"event": "C"}"#);
        peer.say(&format!(r#"{{"return": {{}}, "id": {id}, "new": []}}"#));
    });
    let mut client = Connect::new().stream(stream).unwrap();
    peer.join().unwrap();
    let names = client.take_events().unwrap().into_iter().map(|event| event.name);
    assert_eq!(names.collect::<Vec<_>>(), ["A", "B", "C"]);
}

#[test]
fn late_reply_is_nobody_elses() {
    let (mut client, peer) = connected(|peer| {
        let (_, late) = peer.hear();
        let (_, id) = peer.hear();
        peer.say(&format!(r#"{{"return": "late", "id": {late}}}"#));
        peer.say(&format!(r#"{{"return": "right", "id": {id}}}"#));
    });
    client.set_command_limit(Duration::from_millis(20));
    let late = client.run_raw("slow", Value::Null).unwrap_err();
    assert_eq!(late.to_string(), "waited 20ms for the reply to slow");
    client.set_command_limit(Duration::from_secs(60));
    assert_eq!(client.run_raw("quick", Value::Null).unwrap(), "right");
    peer.join().unwrap();
}

#[test]
fn error_without_id_is_that_of_the_command_and_a_second_one_nobodys() {
    let (mut client, peer) = connected(|peer| {
        peer.hear();
        for _ in 0..2 {
            peer.say(r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#);
        }
        let (settle, id) = peer.hear();
        assert_eq!(settle["execute"], SETTLE);
        let error = r#"{"class": "CommandNotFound", "desc": "no such command"}"#;
        peer.say(&format!(r#"{{"error": {error}, "id": {id}}}"#));
        peer.answer();
        // Of several commands it is that of the oldest.
        peer.hear();
        let (_, id) = peer.hear();
        peer.say(r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#);
        peer.say(&format!(r#"{{"return": 2, "id": {id}}}"#));
    });
    let error = client.run_raw("bad", json!({})).unwrap_err();
    assert_eq!(error.to_string(), "bad: GenericError: JSON parse error");
    assert_eq!(client.run_raw("good", json!({})).unwrap(), json!({}));
    let bad = client.send_raw("bad", json!({})).unwrap();
    let good = client.send_raw("good", json!({})).unwrap();
    assert_eq!(client.receive(good).unwrap(), 2);
    let error = client.receive(bad).unwrap_err();
    assert_eq!(error.to_string(), "bad: GenericError: JSON parse error");
    peer.join().unwrap();
}

#[test]
fn violation_ends_the_connection_and_is_shown() {
    for (line, wanted) in [
        (
            "SSH-2.0",
            "QEMU sent a line that is not JSON: expected value at line 1 column 1: SSH-2.0",
        ),
        (r#"{"return": {}, "id": 77}"#, "a line that is a reply to no command that was sent: "),
        (GREETING, "QEMU sent a line that is a second greeting: "),
    ] {
        let (mut client, peer) = connected(move |peer| {
            peer.hear();
            peer.say(line);
        });
        let ticket = client.send_raw("first", Value::Null).unwrap();
        let error = client.run_raw("stop", Value::Null).unwrap_err().to_string();
        assert!(error.contains(wanted), "{error}");
        let error = client.receive(ticket).unwrap_err().to_string();
        assert!(error.contains(wanted), "{error}");
        assert!(client.run_raw("stop", Value::Null).unwrap_err().to_string().contains(wanted));
        drop(client);
        peer.join().unwrap();
    }
}

#[test]
fn what_came_before_the_end_is_not_lost_when_sending_finds_the_end() {
    let (mut client, peer) = connected(|peer| {
        let (_, id) = peer.hear();
        peer.say(&format!(r#"{{"return": "last", "id": {id}}}"#));
        peer.say(r#"{"event": "LAST"}"#);
    });
    let ticket = client.send_raw("first", Value::Null).unwrap();
    peer.join().unwrap();
    let error = client.send_raw("second", Value::Null).unwrap_err();
    assert!(matches!(error, Error::Ended { cause: End::Closed, .. }), "{error}");
    assert_eq!(client.receive(ticket).unwrap(), "last");
    assert_eq!(client.next_event(Duration::from_secs(60)).unwrap().name, "LAST");
    assert!(client.next_event(Duration::from_secs(60)).is_err());
}

#[test]
fn descriptor_is_sent_between_messages() {
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let (mut client, peer) = connected(move |peer| {
        wait.recv().unwrap();
        let (big, late) = peer.hear();
        assert_eq!(big["arguments"]["text"].as_str().unwrap().len(), 4 << 20);
        let (next, id) = peer.hear();
        assert_eq!(next["execute"], "getfd");
        peer.say(&format!(r#"{{"return": "late", "id": {late}}}"#));
        peer.say(&format!(r#"{{"return": "right", "id": {id}}}"#));
    });
    client.set_command_limit(Duration::from_millis(20));
    let big = json!({ "text": "z".repeat(4 << 20) });
    let late = client.run_raw("big", big).unwrap_err();
    assert_eq!(late.to_string(), "waited 20ms for space to send for the reply to big");
    go.send(()).unwrap();
    client.set_command_limit(Duration::from_secs(60));
    client.send_fd(std::io::stdin()).unwrap();
    assert_eq!(client.run_raw("getfd", json!({ "fdname": "x" })).unwrap(), "right");
    peer.join().unwrap();
}

#[test]
fn end_of_the_process_is_seen_though_something_holds_the_stream() {
    let (process, end) = std::io::pipe().unwrap();
    let (stream, peer) = play(|peer| {
        peer.say(GREETING);
        peer.answer();
        peer.say(r#"{"event": "LAST"}"#);
        // Reads until the client is gone.
        peer.input.read_to_end(&mut Vec::new()).unwrap();
    });
    let stream = stream.into_stream().unwrap().with_process(process.into());
    let mut client = Connect::new().stream(stream).unwrap();
    drop(end);
    let minute = Duration::from_secs(60);
    assert_eq!(client.next_event(minute).unwrap().name, "LAST");
    let error = client.next_event(minute).unwrap_err();
    assert!(matches!(error, Error::Ended { cause: End::ProcessEnded, .. }), "{error}");
    drop(client);
    peer.join().unwrap();
}

#[test]
fn close_that_is_not_answered_is_an_error() {
    let (stay, wait) = std::sync::mpsc::channel::<()>();
    let (mut client, peer) = connected(move |peer| {
        peer.say(r#"{"event": "A"}"#);
        wait.recv().ok();
    });
    client.set_command_limit(Duration::from_millis(20));
    let error = client.close().unwrap_err();
    assert_eq!(error.to_string(), "waited 20ms for the end of the connection");
    drop(stay);
    peer.join().unwrap();
}

#[test]
fn guest_agent_is_synchronized_before_the_first_command() {
    let (stream, peer) = play(|peer| {
        // What the agent still had to say to somebody else.
        peer.input.get_mut().write_all(b"{\"return\": {\"half\": \n{\"return\": 1}\n").unwrap();
        let mut sync = Vec::new();
        while sync.last() != Some(&b'\n') {
            sync.push(0);
            let at = sync.len() - 1;
            peer.input.read_exact(&mut sync[at..]).unwrap();
        }
        let (first, message) = sync.split_first().unwrap();
        assert_eq!(*first, 0xff);
        let message: Value = serde_json::from_slice(message).unwrap();
        assert_eq!(message["execute"], "guest-sync-delimited");
        peer.say(r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#);
        let token = &message["arguments"]["id"];
        peer.input.get_mut().write_all(b"rest of a line\xff").unwrap();
        peer.say(&format!(r#"{{"return": {token}}}"#));
        peer.answer();
    });
    let mut client = Connect::guest_agent().stream(stream).unwrap();
    assert_eq!(client.run_raw("guest-ping", Value::Null).unwrap(), json!({}));
    peer.join().unwrap();

    let (stream, _silent) = UnixStream::pair().unwrap();
    let options = Connect::guest_agent().greeting_limit(Duration::from_millis(20));
    let error = options.stream(stream).unwrap_err();
    assert_eq!(error.to_string(), "waited 20ms for the guest agent");
}

#[test]
fn replies_of_the_lost_connection_may_come_over_the_next() {
    let (first, lost) = play(|peer| {
        peer.say(GREETING);
        peer.answer();
        assert_eq!([peer.hear().1, peer.hear().1, peer.hear().1], [1, 2, 3]);
    });
    let (second, peer) = play(|peer| {
        peer.say(r#"{"return": "late", "id": 1}"#);
        peer.say(GREETING);
        peer.say(r#"{"return": "late", "id": 2}"#);
        let (_, id) = peer.hear();
        peer.say(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
        peer.say(r#"{"return": "late", "id": 3}"#);
        let (_, id) = peer.hear();
        peer.say(&format!(r#"{{"return": "right", "id": {id}}}"#));
    });
    let mut streams = vec![second, first];
    let dial = move || streams.pop().ok_or_else(|| std::io::Error::other("no stream is left"));
    let mut client = Connect::new().reconnecting(dial, |_| Ok(())).unwrap();
    let tickets = ["a", "b", "c"].map(|name| client.send_raw(name, Value::Null).unwrap());
    lost.join().unwrap();
    assert_eq!(client.run_raw("next", Value::Null).unwrap(), "right");
    for ticket in tickets {
        let error = client.receive(ticket).unwrap_err();
        assert!(matches!(error, Error::Ended { cause: End::Closed, .. }), "{error}");
    }
    peer.join().unwrap();
}
