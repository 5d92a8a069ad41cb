//! Parses lines as JSON, and renders JSON as messages.
//!
//! A QMP server sends one object per line, with CR LF. A message to it ends with its last bracket and
//! has no line end: QEMU reads byte by byte, with several system calls for each.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Violation;

/// The maximum length of a message in bytes: far more than any reply of QEMU, but a limit to the memory
/// that an endless line takes.
pub const MAX_MESSAGE: usize = 64 << 20;

/// The maximum nesting of JSON. A description of a backing chain has a level per image; deeper nesting
/// would overflow a thread's stack.
const MAX_DEPTH: usize = 512;

/// The maximum number of members and elements in a message. A short value takes forty times the memory
/// of its text, so a limit to the length is not enough.
const MAX_VALUES: usize = 4 << 20;

/// The UTF-8 byte order mark, which some programs put before a text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Parses one line.
///
/// # Errors
/// * [`Violation::NotJson`] if it is none, not UTF-8, or more than one value.
/// * [`Violation::TooDeep`] or [`Violation::TooMany`] if reading it would take too much memory.
pub fn decode(line: &[u8]) -> Result<Value, Violation> {
    let (depth, values) = measure(line);
    if depth > MAX_DEPTH {
        return Err(Violation::TooDeep(MAX_DEPTH));
    }
    if values > MAX_VALUES {
        return Err(Violation::TooMany(MAX_VALUES));
    }
    if line.starts_with(BYTE_ORDER_MARK) {
        return Err(Violation::NotJson("it begins with a byte order mark".to_owned()));
    }
    let not_json = |error: serde_json::Error| Violation::NotJson(error.to_string());
    let mut parser = serde_json::Deserializer::from_slice(line);
    parser.disable_recursion_limit();
    let value = Value::deserialize(&mut parser).map_err(not_json)?;
    parser.end().map_err(not_json)?;
    Ok(value)
}

/// Renders one message as it is sent: compact, without a line end.
pub fn encode(message: &Value) -> Vec<u8> {
    message.to_string().into_bytes()
}

/// The byte that resets the parser of QEMU's guest agent, and begins what it answers to that.
pub(crate) const SENTINEL: u8 = 0xff;

/// Returns the message that resets the parser of a guest agent, and the bytes to send: its reply returns the
/// token.
pub(crate) fn synchronization(token: u32) -> (Value, Vec<u8>) {
    let arguments = json!({ "id": token });
    let message = json!({ "execute": "guest-sync-delimited", "arguments": arguments });
    let bytes = [&[SENTINEL][..], &encode(&message), b"\n"].concat();
    (message, bytes)
}

/// Returns the nesting depth and the number of values, ignoring brackets inside strings.
fn measure(line: &[u8]) -> (usize, usize) {
    let (mut now, mut deepest, mut values) = (0_usize, 0, 1);
    let (mut in_string, mut escaped) = (false, false);
    for &byte in line {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => {
                now += 1;
                deepest = deepest.max(now);
                values += 1;
            }
            b']' | b'}' => now = now.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
    }
    (deepest, values)
}

#[cfg(test)]
mod tests;
