//! Bytes to lines to JSON, and back.
//!
//! A QMP server ends each line with CR LF and sends one object a line. What it reads ends with its
//! last bracket, and gets no line ends: QEMU reads byte by byte, and each costs it several calls of
//! the system.

use serde::Deserialize;
use serde_json::Value;

/// How deep JSON may be nested. A reply that describes a backing chain has a level for each of its
/// images; far more than these would overflow the stack of a thread.
const MAX_DEPTH: usize = 512;

/// Gathers bytes and gives them back as lines, however they were split on the way.
#[derive(Debug, Default)]
pub struct LineBuffer {
    bytes: Vec<u8>,
    /// Where the first line not yet given back begins.
    start: usize,
    /// Up to where no line end was found; so a long line is searched once, not once a chunk.
    searched: usize,
}

impl LineBuffer {
    /// Adds bytes at the end.
    pub fn push(&mut self, bytes: &[u8]) {
        self.fill(bytes.len(), |buffer| buffer.extend_from_slice(bytes));
    }

    /// Lets `read` append bytes where there is room for `room` of them.
    pub fn fill<T>(&mut self, room: usize, read: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        // Who asks for more has taken all whole lines: at most a part of one is moved.
        self.bytes.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        self.bytes.reserve(room);
        read(&mut self.bytes)
    }

    /// Takes the next complete line, without its CR LF or LF.
    pub fn next_line(&mut self) -> Option<Vec<u8>> {
        let Some(length) = self.bytes[self.searched..].iter().position(|&byte| byte == b'\n')
        else {
            self.searched = self.bytes.len();
            return None;
        };
        let end = self.searched + length;
        let line = &self.bytes[self.start..end];
        let line = line.strip_suffix(b"\r").unwrap_or(line).to_vec();
        self.start = end + 1;
        self.searched = self.start;
        Some(line)
    }

    /// Returns what has arrived of a line whose end has not.
    pub fn unfinished(&self) -> &[u8] {
        &self.bytes[self.start..]
    }
}

/// Parses one line.
///
/// # Errors
/// – What is wrong with the line, as a phrase: "not JSON: …", "nested deeper than 512 levels".
pub fn decode(line: &[u8]) -> Result<Value, String> {
    if depth(line) > MAX_DEPTH {
        return Err(format!("nested deeper than {MAX_DEPTH} levels"));
    }
    let mut parser = serde_json::Deserializer::from_slice(line);
    parser.disable_recursion_limit();
    let value = Value::deserialize(&mut parser).map_err(|error| format!("not JSON: {error}"))?;
    parser.end().map_err(|error| format!("not JSON: {error}"))?;
    Ok(value)
}

/// Renders one message as it is sent: compact, without a line end.
pub fn encode(message: &Value) -> Vec<u8> {
    message.to_string().into_bytes()
}

/// How deep brackets are nested, those inside strings apart.
fn depth(line: &[u8]) -> usize {
    let (mut now, mut deepest) = (0_usize, 0);
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
            }
            b']' | b'}' => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests;
