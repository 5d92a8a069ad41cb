//! The beginning of a connection as QEMU does it, for peers that then do what no QEMU does on demand.
#![allow(dead_code, clippy::allow_attributes, reason = "each test program needs a part of it")]

use std::io::{Read, Write};

use serde_json::Value;

/// QEMU's greeting.
pub(crate) const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "capabilities": ["oob"]}}"#;

/// Returns the reply to a command, with this as the value returned.
pub(crate) fn reply(command: &[u8], returned: &str) -> String {
    let command: Value = serde_json::from_slice(command).unwrap();
    format!("{{\"return\": {returned}, \"id\": {}}}\r\n", command["id"])
}

/// Reads a command that comes in one piece.
pub(crate) fn hear(stream: &mut impl Read) -> Vec<u8> {
    let mut command = vec![0; 1000];
    let length = stream.read(&mut command).unwrap();
    command.truncate(length);
    command
}

/// Greets, and takes part in the negotiation.
pub(crate) fn greet(stream: &mut (impl Read + Write)) {
    stream.write_all(format!("{GREETING}\r\n").as_bytes()).unwrap();
    answer(stream, "{}");
}

/// Answers one command.
pub(crate) fn answer(stream: &mut (impl Read + Write), returned: &str) {
    let command = hear(stream);
    stream.write_all(reply(&command, returned).as_bytes()).unwrap();
}
