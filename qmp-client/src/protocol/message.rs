//! Messages of a server, read from lines.

use std::fmt;

use qapi_types::wire::{self, Extra, Wire};
use qapi_types::{DecodeError, envelope};
use serde_json::Value;

use super::raw::{Span, value_of};
use super::scan::{self, Members};
use super::{Limits, RawJson, Violation};

/// A message of a server, of which the value that a command returned is still a text.
pub type Message<T = RawJson> = envelope::Message<T>;

/// The reply to a command, whose value is still a text.
pub type Reply<T = RawJson> = envelope::Reply<T>;

/// The direction of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To QEMU.
    Sent,
    /// From QEMU.
    Received,
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sent => "->",
            Self::Received => "<-",
        })
    }
}

/// Reads a message from one line.
///
/// The line is checked to be JSON; the value that a command returned is not taken apart, so that it may be
/// long, and nest deep. If it exceeds a limit of `limits`, the reply is read all the same, and its
/// [`RawJson`] says so.
///
/// # Errors
/// * [`Violation`] if it is not JSON, not a message of a QMP server, or a message other than a value
///   returned that exceeds a limit.
pub fn parse(line: Vec<u8>, limits: &Limits) -> Result<Message, Violation> {
    let line = text(line).map_err(|(violation, _)| violation)?;
    let message = classify(&line, &scan::members(&line)?, limits)?;
    Ok(with_line(message, line))
}

/// Checks that a line is UTF-8.
pub(crate) fn text(line: Vec<u8>) -> Result<String, (Violation, Vec<u8>)> {
    String::from_utf8(line).map_err(|error| {
        let violation = Violation::NotJson(error.utf8_error().to_string());
        (violation, error.into_bytes())
    })
}

/// Checks that a line is JSON and an object, and returns the message that it is.
pub(crate) fn read(
    line: &str,
    limits: &Limits,
    tell: impl FnOnce(),
) -> Result<Message<Span>, Violation> {
    let members = scan::members(line)?;
    tell();
    classify(line, &members, limits)
}

/// Gives the value that a command returned its line.
pub(crate) fn with_line(message: Message<Span>, line: String) -> Message {
    match message {
        Message::Greeting(greeting) => Message::Greeting(greeting),
        Message::Event(event) => Message::Event(event),
        Message::Reply(reply) => Message::Reply(reply.map(|span| RawJson::new(line, span))),
    }
}

fn classify(
    line: &str,
    members: &Members<'_>,
    limits: &Limits,
) -> Result<Message<Span>, Violation> {
    let is_reply = members.returned.is_some() || members.error.is_some();
    let what = match (members.greeting.is_some(), members.event.is_some(), is_reply) {
        (false, false, false) => return Err(Violation::Unknown),
        (true, true, _) => return Err(Violation::Ambiguous("a greeting", "an event")),
        (true, _, true) => return Err(Violation::Ambiguous("a greeting", "a reply")),
        (_, true, true) => return Err(Violation::Ambiguous("an event", "a reply")),
        (true, false, false) => "a greeting",
        (false, true, false) => "an event",
        (false, false, true) => "a reply",
    };
    let malformed = |source| Violation::Malformed { what, source };
    if let Some(name) = &members.twice {
        return Err(malformed(DecodeError::new("there twice").within(name)));
    }
    let (depth, excess) = scan::measure(line, limits);
    match (members.returned, members.error, excess) {
        (Some(_), Some(_), _) => Err(Violation::ReturnAndError),
        (Some(returned), None, excess) => {
            let begin = returned.as_ptr() as usize - line.as_ptr() as usize;
            let span = Span { range: begin..begin + returned.len(), depth, excess };
            returned_reply(span, members, depth).map(Message::Reply).map_err(malformed)
        }
        (None, _, Some(excess)) => Err(excess),
        (None, Some(_), None) => {
            let reply: Reply<Span> =
                typed::<Reply<Value>>(line).map_err(malformed)?.map(|_| Span::default());
            Ok(Message::Reply(reply))
        }
        (None, None, None) if members.event.is_some() => {
            typed(line).map(Message::Event).map_err(malformed)
        }
        (None, None, None) => typed(line).map(Message::Greeting).map_err(malformed),
    }
}

fn typed<T: Wire>(line: &str) -> Result<T, DecodeError> {
    wire::from_str(line)
}

fn returned_reply(
    span: Span,
    members: &Members<'_>,
    depth: usize,
) -> Result<Reply<Span>, DecodeError> {
    let mut reply = Reply::new(Ok(span));
    let value = |name: &str, text| value_of(text, depth).map_err(|error| error.within(name));
    if let Some(id) = members.id {
        // Nearly every id is a short number.
        reply.id = Some(id.parse::<u64>().map_or_else(|_| value("id", id), |id| Ok(id.into()))?);
    }
    let others = members.others.iter();
    let others = others.map(|(name, text)| Ok((name.clone(), value(name, text)?)));
    reply.extra = others.collect::<Result<Vec<_>, DecodeError>>()?.into_iter().collect::<Extra>();
    Ok(reply)
}

#[cfg(test)]
mod tests;
