//! Replies that a real QEMU sends to the next client, since the one that asked has gone.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

#[path = "real/qemu.rs"]
mod real;
#[path = "real/scripted.rs"]
mod scripted;

use std::io::{BufRead as _, BufReader, Write as _};
use std::time::{Duration, Instant};

use qapi_types::{RunState, cmd};
use qmp_client::blocking::{Connection, Handler, IntoStream as _};
use qmp_client::protocol::{Conversation, Direction, Event, Greeting, Limits, Request};
use qmp_client::{blocking, tokio as asynchronous};
use serde_json::Value;

use crate::real::Qemu;

/// How many clients go without their replies.
const CLIENTS: usize = 200;

/// Sends commands with the ids that every client has, and goes without the replies.
fn leave_replies(qemu: &Qemu) {
    let mut lines = BufReader::new(qemu.dial());
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    lines.get_mut().write_all(br#"{"execute": "qmp_capabilities"}"#).unwrap();
    // There may be a stale one here, too.
    while !line.starts_with("{\"return\": {}}") {
        line.clear();
        assert!(lines.read_line(&mut line).unwrap() > 0);
    }
    let ask = |id| format!(r#"{{"execute": "query-qmp-schema", "id": {id}}}"#);
    let commands: String = (1..=3).map(ask).collect();
    lines.get_mut().write_all(commands.as_bytes()).unwrap();
}

/// Counts the replies that come.
#[derive(Default)]
struct Counter {
    replies: usize,
}

impl Handler for Counter {
    fn message(&mut self, direction: Direction, message: &[u8]) {
        let is_reply = direction == Direction::Received && message.starts_with(b"{\"return\"");
        self.replies += usize::from(is_reply);
    }

    fn keep(&mut self, _event: Event, _length: usize) {}
}

/// Connects once; returns how many replies came that were not for this client.
fn strangers(qemu: &Qemu) -> (Greeting, usize) {
    let stream = qemu.dial().into_stream().unwrap();
    let conversation = Conversation::default();
    let mut link = Connection::new(stream, conversation, Counter::default(), Limits::DEFAULT);
    let until = Instant::now().checked_add(Duration::from_secs(60));
    let greeting = link.greeting(until).unwrap();
    for name in ["qmp_capabilities", "query-name", "query-name"] {
        let id = link.send(&Request::new(name, Value::Null), until).unwrap();
        let reply = link.reply(&id.into(), until).unwrap();
        assert_eq!(reply.result.unwrap().as_str(), "{}", "{name}");
    }
    (greeting, link.handler().replies - 3)
}

#[test]
fn reply_to_the_client_before_is_nobody_elses() {
    let qemu = Qemu::start();
    let mut stale = 0;
    for _ in 0..CLIENTS {
        leave_replies(&qemu);
        let (greeting, count) = strangers(&qemu);
        stale += count;
        leave_replies(&qemu);
        let mut client = blocking::Connect::new().stream(qemu.dial()).unwrap();
        assert_eq!(client.run(cmd::QueryStatus::new()).unwrap().status, RunState::Running);
        drop(client);
        // 7.2 sends none of them.
        if stale > 0 || (greeting.version.qemu.major < 10) {
            return;
        }
    }
    unreachable!("of {CLIENTS} clients none has left a reply: the test shows nothing");
}

#[tokio::test]
async fn reply_to_the_client_before_is_nobody_elses_on_tokio() {
    let qemu = Qemu::start();
    for _ in 0..50 {
        leave_replies(&qemu);
        let stream = tokio::net::UnixStream::connect(qemu.socket()).await.unwrap();
        let (client, _events) = asynchronous::Connect::new().unix(stream).await.unwrap();
        let status = client.run(cmd::QueryStatus::new()).await.unwrap();
        assert_eq!(status.status, RunState::Running);
        // QEMU greets the next one only then.
        client.close().await.unwrap();
    }
}

#[test]
fn everything_before_the_first_reply_may_be_for_the_client_before_and_nothing_after() {
    let others = r#"{"error": {"class": "GenericError", "desc": "not JSON"}}"#;
    let (stream, peer) = {
        let (ours, mut theirs) = std::os::unix::net::UnixStream::pair().unwrap();
        let peer = std::thread::spawn(move || {
            let said = format!("{others}\n{}\n{others}\n", scripted::GREETING);
            theirs.write_all(said.as_bytes()).unwrap();
            for id in [1, 2, 9] {
                writeln!(theirs, "{{\"return\": \"no\", \"id\": {id}}}").unwrap();
            }
            scripted::answer(&mut theirs, "{}");
            scripted::answer(&mut theirs, "\"yes\"");
            scripted::hear(&mut theirs);
            writeln!(theirs, "{{\"return\": \"no\", \"id\": 7}}").unwrap();
        });
        (ours, peer)
    };
    let mut client = blocking::Connect::new().stream(stream).unwrap();
    assert_eq!(client.run_raw("first", Value::Null).unwrap(), "yes");
    let error = client.run_raw("second", Value::Null).unwrap_err().to_string();
    assert!(error.contains("a reply to no command that was sent"), "{error}");
    peer.join().unwrap();
}
