//! [`Recorder`]: receives every message of a connection, in both directions.

use std::fmt;

use serde_json::Value;

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

/// Receives every message, unfiltered, when it is sent or received, before it is processed.
///
/// It is for diagnostics, not for the test's log.
pub trait Recorder: fmt::Debug + Send + Sync {
    /// Records a message of the connection to `peer`, a machine's name such as `vm0`.
    fn message(&self, peer: &str, direction: Direction, message: &Value);

    /// Records that the process of `peer` has ended; `how` is a message. Does nothing by default.
    fn ended(&self, _peer: &str, _how: &str) {}
}
