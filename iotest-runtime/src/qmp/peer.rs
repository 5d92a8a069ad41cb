//! A scripted QMP server for tests of the client, for behaviour that is rare in QEMU.

use std::io::{BufReader, Write};
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;
use std::time::Duration;

use iotest_exec::deadline::{Deadline, Timeouts};
use serde_json::{Value, json};

use crate::qmp::client::QmpClient;
use crate::qmp::options::ClientOptions;

/// A scripted server of one connection.
pub(super) struct Peer {
    pub(super) lines: BufReader<UnixStream>,
}

impl Peer {
    pub(super) fn say(&mut self, line: &str) {
        self.lines.get_mut().write_all(format!("{line}\r\n").as_bytes()).unwrap();
    }

    /// Reads one message.
    pub(super) fn hear_any(&mut self) -> Value {
        // Commands have no line ends: a command ends with its last bracket.
        let mut messages = serde_json::Deserializer::from_reader(&mut self.lines).into_iter();
        messages.next().unwrap().unwrap()
    }

    /// Reads one message and returns it with its id.
    pub(super) fn hear(&mut self) -> (Value, u64) {
        let message = self.hear_any();
        let id = message["id"].as_u64().unwrap();
        (message, id)
    }

    pub(super) fn answer(&mut self) {
        let (_, id) = self.hear();
        self.say(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
    }

    pub(super) fn greet(&mut self) {
        self.say(r#"{"QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": ["oob"]}}"#);
        let (message, id) = self.hear();
        assert_eq!(message["execute"], "qmp_capabilities");
        assert_eq!(message["arguments"], json!({ "enable": ["oob"] }));
        self.say(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
    }
}

pub(super) fn soon() -> Deadline {
    Timeouts::default().after(Duration::from_secs(60))
}

pub(super) fn at_once() -> Deadline {
    Timeouts::default().after(Duration::from_millis(20))
}

/// Starts a server that runs `script`; it closes the connection when `script` returns.
pub(super) fn play(
    script: impl FnOnce(&mut Peer) + Send + 'static,
) -> (UnixStream, JoinHandle<()>) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let peer = std::thread::spawn(move || {
        script(&mut Peer { lines: BufReader::new(theirs) });
    });
    (ours, peer)
}

/// As [`play`], with the greeting and the negotiation done.
pub(super) fn connected(
    script: impl FnOnce(&mut Peer) + Send + 'static,
) -> (QmpClient, JoinHandle<()>) {
    let (stream, peer) = play(|peer| {
        peer.greet();
        script(peer);
    });
    (QmpClient::connect(stream, None, ClientOptions::new("vm0"), soon()).unwrap(), peer)
}
