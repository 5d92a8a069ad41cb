//! [`Error`]: what a command or a wait for an event fails with.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::wire::Wire as _;
use qapi_types::{DecodeError, QapiErrorClass};
use serde_json::{Map, Value};

use crate::protocol::{CommandError, Excerpt, RawJson, Reply, Violation};

/// What a command or a wait for an event fails with.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// QEMU refused a command.
    #[error("{command}: {class}: {desc}")]
    Refused {
        /// The command's name.
        command: String,
        /// The error's class.
        class: QapiErrorClass,
        /// QEMU's message, which may differ between releases.
        desc: String,
    },
    /// A reply or an event does not fit its type.
    #[error("read {what}; it was {raw}")]
    Decode {
        /// Which: "the reply to query-block".
        what: String,
        /// Where it does not fit.
        source: DecodeError,
        /// The JSON received.
        raw: Box<RawJson>,
    },
    /// A reply nests deeper, or has more values, than the caller allows. It was received and is dropped; the
    /// connection goes on.
    #[error("read {what}: it is {violation}{}", raise(violation))]
    TooBig {
        /// Which: "the reply to query-block".
        what: String,
        /// Which limit it exceeds.
        violation: Violation,
    },
    /// It did not come in time. A command may still take effect.
    #[error("waited {limit:?} for {what}")]
    TimedOut {
        /// What was waited for: "the reply to stop".
        what: String,
        /// How long was allowed.
        limit: Duration,
    },
    /// The connection was lost, and was not made again in time; the command was not sent. Attempts go on.
    #[error(
        "{what} was not sent: the connection was lost, and was not made again within {limit:?}"
    )]
    NotConnected {
        /// What was to be sent: "stop".
        what: String,
        /// How long was allowed.
        limit: Duration,
    },
    /// The connection has ended.
    #[error("wait for {what}: the connection ended: {cause}")]
    Ended {
        /// What was waited for: "the reply to stop".
        what: String,
        /// Why it ended.
        cause: End,
    },
    /// Events were dropped, since nobody took them in time.
    #[error("{lost} events were dropped, since they were not taken in time")]
    Overrun {
        /// How many.
        lost: u64,
    },
    /// No event can be read, since none may be dropped ([`WhenFull::Wait`](crate::WhenFull::Wait)) and the
    /// blocking client keeps as many as it may.
    #[error(
        "{events} events wait to be taken, so that none is read before {what}; take them by `take_events`"
    )]
    Full {
        /// What was waited for: "the reply to stop".
        what: String,
        /// How many wait.
        events: usize,
    },
    /// The connection was lost and made again. Events between were not heard; the next call goes on after
    /// that.
    #[error("the connection was lost and made again; events may have been missed")]
    Reconnected,
    /// There is no connection: QEMU does not listen, or the system refuses.
    #[error("connect to QEMU, within {limit:?}: {source}")]
    Connect {
        /// How long was allowed.
        limit: Duration,
        /// The system's last error.
        source: Arc<io::Error>,
    },
    /// A descriptor cannot be sent, as over anything but a Unix socket.
    #[error("send a descriptor: {0}")]
    Descriptor(Arc<io::Error>),
}

/// Why a connection ended.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum End {
    /// The other end closed it: QEMU has ended, or serves another client.
    #[error("QEMU closed it")]
    Closed,
    /// It was closed here.
    #[error("it was closed here")]
    ClosedHere,
    /// QEMU's process has ended, though something else holds the connection open.
    #[error("QEMU's process has ended")]
    ProcessEnded,
    /// A line was no message of a QMP server, or none that is allowed at this point.
    #[error("QEMU sent a line that is {violation}{}: {line}", raise(violation))]
    Violated {
        /// How it violates the protocol.
        violation: Violation,
        /// The line.
        line: Excerpt,
    },
    /// The stream failed.
    #[error("the stream failed: {0}")]
    Stream(Arc<io::Error>),
    /// It was lost, and could not be made again.
    #[error("it was lost, and not made again: {0}")]
    NotRestored(Arc<Error>),
}

/// Returns how to raise the limit that a violation is of, as the end of a sentence.
fn raise(violation: &Violation) -> String {
    let method = violation.limited_by();
    method.map(|method| format!(", which `Connect::{method}` can allow")).unwrap_or_default()
}

/// Returns what a reply has, or the refusal that it is.
pub(crate) fn returned(command: &str, reply: Reply) -> Result<RawJson, Error> {
    reply.result.map_err(|CommandError { class, desc, .. }| Error::Refused {
        command: command.to_owned(),
        class,
        desc,
    })
}

/// Returns a reply without its id, as JSON.
pub(crate) fn whole(command: &str, reply: Reply) -> Result<Value, Error> {
    let (key, value) = match reply.result {
        Ok(raw) => ("return", typed(command, raw, RawJson::to_value)?),
        Err(error) => ("error", error.to_value()),
    };
    let extra = reply.extra.iter().map(|(name, value)| (name.clone(), value.clone()));
    let members = std::iter::once((key.to_owned(), value)).chain(extra);
    Ok(Value::Object(members.collect::<Map<_, _>>()))
}

/// Reads what a command returned, by `decode`.
pub(crate) fn typed<R>(
    command: &str,
    raw: RawJson,
    decode: fn(&RawJson) -> Result<R, DecodeError>,
) -> Result<R, Error> {
    let what = || format!("the reply to {command}");
    if let Some(violation) = raw.excess() {
        return Err(Error::TooBig { what: what(), violation: violation.clone() });
    }
    decode(&raw).map_err(|source| Error::Decode { what: what(), source, raw: Box::new(raw) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_was_tried_and_what_came() {
        let what = "the reply to stop".to_owned();
        let line = [b"\x1b[31m".as_slice(), &[b'x'; 1000]].concat();
        let cause = End::Violated { violation: Violation::NotAnObject, line: Excerpt::of(&line) };
        let said = Error::Ended { what, cause }.to_string();
        let start = "wait for the reply to stop: the connection ended: QEMU sent a line that is not an \
                     object: \\u{1b}[31mxxx";
        assert!(said.starts_with(start) && said.ends_with("xxx"), "{said}");
        assert!(said.contains("xxx ... 605 of 1005 bytes left out ... xxx"), "{said}");
        assert_eq!(
            Error::Overrun { lost: 3 }.to_string(),
            "3 events were dropped, since they were not taken in time"
        );
    }
}
