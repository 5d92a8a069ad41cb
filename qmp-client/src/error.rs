//! [`Error`]: what a command or a wait for an event fails with.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::{DecodeError, QapiErrorClass};
use serde_json::Value;

use crate::protocol::Violation;

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
        raw: Box<Value>,
    },
    /// It did not come in time. A command may still take effect.
    #[error("waited {limit:?} for {what}")]
    TimedOut {
        /// What was waited for: "the reply to stop".
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
    /// A line was no message of a QMP server, or none that is allowed at this point.
    #[error("QEMU sent a line that is {violation}: {line}")]
    Violated {
        /// How it violates the protocol.
        violation: Violation,
        /// The line as text; of a long one, the beginning.
        line: String,
    },
    /// The stream failed.
    #[error("the stream failed: {0}")]
    Stream(Arc<io::Error>),
}

/// How much of a line an error shows, in bytes.
#[cfg(any(test, feature = "tokio"))]
const SHOWN: usize = 1000;

#[cfg(any(test, feature = "tokio"))]
impl End {
    pub(crate) fn violated(violation: Violation, line: &[u8]) -> Self {
        let shown = String::from_utf8_lossy(&line[..line.len().min(SHOWN)]);
        let line = match line.len() {
            0..=SHOWN => shown.escape_debug().to_string(),
            length => format!("{} [... {length} bytes]", shown.escape_debug()),
        };
        Self::Violated { violation, line }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_was_tried_and_what_came() {
        let what = "the reply to stop".to_owned();
        let line = [b"\x1b[31m".as_slice(), &[b'x'; 2000]].concat();
        let cause = End::violated(Violation::NotAnObject, &line);
        let said = Error::Ended { what, cause }.to_string();
        let start = "wait for the reply to stop: the connection ended: QEMU sent a line that is not an \
                     object: \\u{1b}[31mxxx";
        assert!(said.starts_with(start) && said.ends_with("xxx [... 2005 bytes]"), "{said}");
        assert_eq!(
            Error::Overrun { lost: 3 }.to_string(),
            "3 events were dropped, since they were not taken in time"
        );
    }
}
