//! The fuzzer's entry point: [`wire`] reads bytes as a client reads those of a QMP server.
//!
//! Reading must neither panic nor lose anything. The fuzz target and the tests here call it.

use std::fmt::Debug;

use qapi_types::event::{AnyEvent, BlockExportDeleted, BlockJobCompleted, JobStatusChange};
use qapi_types::wire::{self as typed, Wire};
use qapi_types::{
    BlockDeviceInfo, BlockExportInfo, BlockInfo, BlockJobInfo, BlockStats, JobInfo, SchemaInfo,
    StatusInfo, VersionInfo,
};
use qmp_client::protocol::{self, Event, Excerpt, Limits, Lines, Message, Reply};
use serde_json::Value;

use crate::qmp::client::value_or_violation;

/// The maximum line length of the second reader, short enough for a fuzzer to exceed; at least the length
/// of the longest chunk.
const SHORT: usize = 256;

/// Counts of what the bytes contained.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Lines, whatever was in them.
    pub(crate) lines: usize,
    /// Lines that are not messages.
    pub(crate) refused: usize,
    /// Greetings.
    pub(crate) greetings: usize,
    /// Replies, error replies included.
    pub(crate) replies: usize,
    /// Error replies.
    pub(crate) errors: usize,
    /// Events.
    pub(crate) events: usize,
    /// Replies and events that one of the types here decodes.
    pub(crate) typed: usize,
    /// Bytes of a line without an end.
    pub(crate) unfinished: usize,
    /// Lines that are too long for a reader of short ones.
    pub(crate) long: usize,
}

/// Reads bytes as a client does, and checks that what comes out is what went in, or is refused by
/// name.
///
/// # Panics
/// If something is lost or changed on the way.
pub fn wire(bytes: &[u8]) {
    let _seen = read(bytes);
}

/// Reads bytes as [`wire`] does, and returns what was in them.
pub(crate) fn read(bytes: &[u8]) -> Seen {
    let mut lines: Vec<&[u8]> = bytes.split(|&byte| byte == b'\n').collect();
    let rest = lines.pop().unwrap_or_default();
    read_all(bytes, &lines, rest);
    let long = read_short(bytes, &lines, rest);
    let mut seen = Seen { lines: lines.len(), unfinished: rest.len(), long, ..Seen::default() };
    for line in lines {
        message(without_return(line), &mut seen);
    }
    seen
}

/// Reads all lines and what is left, with chunks as long as their first byte says.
fn read_all(bytes: &[u8], lines: &[&[u8]], rest: &[u8]) {
    let mut buffer = Lines::new(Limits::DEFAULT.bytes);
    let mut read = Vec::new();
    for chunk in chunks(bytes) {
        buffer.push(chunk);
        read.extend(std::iter::from_fn(|| buffer.next_line().expect("no line is so long")));
    }
    let lines = lines.iter().map(|line| without_return(line));
    assert!(lines.eq(read.iter().map(Vec::as_slice)), "the lines are not those of the bytes");
    assert_eq!(buffer.unfinished(), Excerpt::of(rest), "what is left is not unfinished");
}

/// Reads once more with a limit: each line that is too long is refused, all others are read. Returns
/// how many are too long.
fn read_short(bytes: &[u8], lines: &[&[u8]], rest: &[u8]) -> usize {
    let mut buffer = Lines::new(SHORT);
    let (mut read, mut refused) = (Vec::new(), 0);
    for chunk in chunks(bytes) {
        buffer.push(chunk);
        loop {
            match buffer.next_line() {
                Ok(Some(line)) => read.push(line),
                Ok(None) => break,
                // Of a line that goes on and on, the first error is the one to count.
                Err(error) => refused += usize::from(error.line.total() <= 2 * SHORT as u64),
            }
        }
    }
    let fit = |line: &&&[u8]| line.len() <= SHORT;
    let short = lines.iter().filter(fit).map(|line| without_return(line));
    assert!(short.eq(read.iter().map(Vec::as_slice)), "short lines are not read");
    let long = lines.iter().chain([&rest]).filter(|line| !fit(line)).count();
    assert_eq!(refused, long, "long lines are not refused, or twice");
    long
}

fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn chunks(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let &first = rest.first()?;
        let (chunk, later) = rest.split_at(rest.len().min(1 + usize::from(first)));
        rest = later;
        Some(chunk)
    })
}

/// Reads one line as a message, and as any JSON: what is understood is what the JSON has.
fn message(line: &[u8], seen: &mut Seen) {
    let understood = protocol::parse(line.to_vec(), &Limits::DEFAULT);
    // What is no value, since it nests too deep or has an escape that is no character, may be a message of
    // which nobody has asked for the value yet.
    let Ok(value) = serde_json::from_slice::<Value>(line) else {
        seen.refused += 1;
        return;
    };
    let has = |key: &str| value.get(key).is_some();
    let kinds = ["QMP", "event", "return", "error"].into_iter().filter(|kind| has(kind)).count();
    assert!(understood.is_err() || kinds == 1, "{value} is taken for one kind of message");
    match understood {
        Err(_) => seen.refused += 1,
        Ok(Message::Greeting(greeting)) => {
            seen.greetings += 1;
            assert_eq!(greeting.to_value(), value);
        }
        Ok(Message::Event(event)) => {
            seen.events += 1;
            assert_eq!(event.to_value(), value);
            seen.typed += usize::from(typed_event(&event));
        }
        Ok(Message::Reply(reply)) => {
            seen.replies += 1;
            reply_is(&reply, &value, seen);
        }
    }
}

fn reply_is(reply: &Reply, value: &Value, seen: &mut Seen) {
    assert_eq!(reply.id.as_ref(), value.get("id"));
    match &reply.result {
        Ok(raw) => {
            let returned = value_or_violation(raw).expect("a value as deep was read");
            assert_eq!(returned, value["return"]);
            seen.typed += usize::from(typed_reply(&returned));
        }
        Err(error) => {
            seen.errors += 1;
            assert_eq!(error.to_value(), value["error"]);
        }
    }
}

/// Says whether one of the types takes the event.
fn typed_event(event: &Event) -> bool {
    let tried = match event.name.as_str() {
        "JOB_STATUS_CHANGE" => Some(holds::<JobStatusChange>(&event.data)),
        "BLOCK_JOB_COMPLETED" => Some(holds::<BlockJobCompleted>(&event.data)),
        "BLOCK_EXPORT_DELETED" => Some(holds::<BlockExportDeleted>(&event.data)),
        _ => None,
    };
    let known = match event.decode_any() {
        Ok(AnyEvent::Unrecognized { name, data }) => {
            assert_eq!((&*name, &data), (event.name.as_str(), &event.data));
            false
        }
        Ok(_) => true,
        Err(_) => false,
    };
    assert!(tried.is_none_or(|tried| tried == known), "{event:?} is one thing by name only");
    known
}

/// Says whether one of the types takes the reply.
fn typed_reply(reply: &Value) -> bool {
    [
        holds::<StatusInfo>,
        holds::<VersionInfo>,
        holds::<Vec<BlockInfo>>,
        holds::<Vec<BlockDeviceInfo>>,
        holds::<Vec<BlockStats>>,
        holds::<Vec<JobInfo>>,
        holds::<Vec<BlockJobInfo>>,
        holds::<Vec<BlockExportInfo>>,
        holds::<Vec<SchemaInfo>>,
    ]
    .into_iter()
    .filter(|holds| holds(reply))
    .count()
        > 0
}

/// Says whether `T` takes the value; what it takes is the same when written and read again.
fn holds<T: Wire + PartialEq + Debug>(value: &Value) -> bool {
    let strict = typed::decode_strict::<T>(value);
    let Ok(read) = typed::decode::<T>(value) else {
        assert!(strict.is_err(), "strictness changes notes, not values");
        return false;
    };
    assert_eq!(strict.map(|(strict, _)| strict).as_ref(), Ok(&read));
    assert_eq!(typed::decode::<T>(&read.to_value()).as_ref(), Ok(&read));
    true
}

#[cfg(test)]
mod tests;
