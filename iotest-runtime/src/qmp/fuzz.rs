//! What a fuzzer calls: [`wire`] reads bytes as a client reads those of a QMP server.
//!
//! Whatever the bytes are, reading them must neither panic nor lose anything. The target in `fuzz/`
//! at the root of the repository calls this, and so do the tests here.

use std::fmt::Debug;

use qapi_types::event::{AnyEvent, BlockExportDeleted, BlockJobCompleted, JobStatusChange};
use qapi_types::wire::{self as typed, Wire};
use qapi_types::{
    BlockDeviceInfo, BlockExportInfo, BlockInfo, BlockJobInfo, BlockStats, JobInfo, SchemaInfo,
    StatusInfo, VersionInfo,
};
use serde_json::Value;

use crate::qmp::client::reply_value;
use crate::qmp::codec::{self, LineBuffer};
use crate::qmp::error::QmpError;
use crate::qmp::message::{Incoming, QmpEvent};

/// How much of what was in the bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// Lines, whatever was in them.
    pub lines: usize,
    /// Lines that are no message.
    pub refused: usize,
    /// Greetings.
    pub greetings: usize,
    /// Replies, error replies included.
    pub replies: usize,
    /// Error replies.
    pub errors: usize,
    /// Events.
    pub events: usize,
    /// Replies and events that one of the types tried here took.
    pub typed: usize,
}

/// Reads bytes as a client does, and checks that what comes out is what went in.
///
/// # Panics
/// If something is lost or changed on the way.
pub fn wire(bytes: &[u8]) -> Seen {
    let mut seen = Seen::default();
    for line in lines(bytes) {
        seen.lines += 1;
        match codec::decode(&line) {
            Ok(value) => message(value, &mut seen),
            Err(_) => seen.refused += 1,
        }
    }
    seen
}

/// Splits bytes into lines, with chunks as long as their first byte says.
fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    let (mut buffer, mut lines, mut rest) = (LineBuffer::default(), Vec::new(), bytes);
    while let Some(&first) = rest.first() {
        let (chunk, later) = rest.split_at(rest.len().min(1 + usize::from(first)));
        buffer.push(chunk);
        rest = later;
        lines.extend(std::iter::from_fn(|| buffer.next_line()));
    }
    let mut pieces: Vec<&[u8]> = bytes.split(|&byte| byte == b'\n').collect();
    assert_eq!(Some(buffer.unfinished()), pieces.pop(), "what is left is not what is unfinished");
    let whole = pieces.into_iter().map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    assert!(whole.eq(lines.iter().map(Vec::as_slice)), "the lines are not those of the bytes");
    lines
}

fn message(mut value: Value, seen: &mut Seen) {
    assert_eq!(codec::decode(&codec::encode(&value)).as_ref(), Ok(&value));
    match Incoming::of(value.clone()) {
        Err(_) => seen.refused += 1,
        Ok(Incoming::Greeting(greeting)) => {
            seen.greetings += 1;
            assert_eq!(greeting.version, value["QMP"]["version"]);
        }
        Ok(Incoming::Event(event)) => {
            seen.events += 1;
            assert_eq!((&event.raw, &Value::from(event.name.as_str())), (&value, &value["event"]));
            seen.typed += usize::from(typed_event(&event));
        }
        Ok(Incoming::Reply(answer)) => {
            seen.replies += 1;
            let id = value.as_object_mut().and_then(|members| members.shift_remove("id"));
            assert_eq!((&answer.id, &answer.message), (&id.unwrap_or_default(), &value));
            match reply_value("any", answer.message) {
                Ok(reply) => {
                    assert_eq!(reply, value["return"]);
                    seen.typed += usize::from(typed_reply(&reply));
                }
                Err(QmpError::Command { class, desc, .. }) => {
                    seen.errors += 1;
                    let text = |name: &str| value["error"][name].as_str().unwrap_or_default();
                    assert_eq!((&*class.to_string(), &*desc), (text("class"), text("desc")));
                }
                Err(error) => unreachable!("a reply is a value or a refusal, not {error}"),
            }
        }
    }
}

/// Says whether one of the types takes the event.
fn typed_event(event: &QmpEvent) -> bool {
    let tried = match event.name.as_str() {
        "JOB_STATUS_CHANGE" => Some(holds::<JobStatusChange>(&event.data)),
        "BLOCK_JOB_COMPLETED" => Some(holds::<BlockJobCompleted>(&event.data)),
        "BLOCK_EXPORT_DELETED" => Some(holds::<BlockExportDeleted>(&event.data)),
        _ => None,
    };
    let known = match AnyEvent::decode(&event.name, event.data.clone()) {
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
    let strict = typed::decode_strict::<T>(value.clone());
    let Ok(read) = typed::decode::<T>(value.clone()) else {
        assert!(strict.is_err(), "strictness changes notes, not values");
        return false;
    };
    assert_eq!(strict.map(|(strict, _)| strict).as_ref(), Ok(&read));
    assert_eq!(typed::decode::<T>(read.to_value()).as_ref(), Ok(&read));
    true
}

#[cfg(test)]
mod tests;
