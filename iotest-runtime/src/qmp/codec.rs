//! Lines to JSON, and back.
//!
//! A QMP server ends each line with CR LF and sends one object a line. What it reads ends with its
//! last bracket, and gets no line ends: QEMU reads byte by byte, and each costs it several calls of
//! the system.

use serde::Deserialize;
use serde_json::Value;

use crate::qmp::violation::Violation;

/// How long a message may be, in bytes: far more than any reply of a QEMU, and little enough that
/// a line without an end does not take the host's memory.
pub(crate) const MAX_MESSAGE: usize = 64 << 20;

/// How deep JSON may be nested. A reply that describes a backing chain has a level for each of its
/// images; far more than these would overflow the stack of a thread.
const MAX_DEPTH: usize = 512;

/// How many members and elements a message may have. A value takes forty times the memory of its
/// text if that is short, so that the length alone bounds too little.
const MAX_VALUES: usize = 4 << 20;

/// The bytes that some programs put before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Parses one line.
///
/// # Errors
/// * [`Violation::NotJson`] if it is none, not UTF-8, or more than one value.
/// * [`Violation::TooDeep`] or [`Violation::TooMany`] if reading it would take too much memory.
pub(crate) fn decode(line: &[u8]) -> Result<Value, Violation> {
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
pub(crate) fn encode(message: &Value) -> Vec<u8> {
    message.to_string().into_bytes()
}

/// Says how deep brackets are nested and how many values there are, those inside strings apart.
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
