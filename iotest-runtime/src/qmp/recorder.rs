//! [`Recorder`]: sees every message of a connection, both ways.

use std::fmt;

use serde_json::Value;

/// Which way a message went.
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

/// Sees every message as it is sent or received, unfiltered, before anybody acts on it.
///
/// It is for diagnostics; what a test logs is up to the test.
pub trait Recorder: fmt::Debug + Send + Sync {
    /// Notes one message of the connection to `peer`, a machine's name such as `vm0`.
    fn message(&self, peer: &str, direction: Direction, message: &Value);

    /// Notes that the process of `peer` is at its end, and how it ended, in words.
    ///
    /// Unless a recorder has its own, nothing is noted.
    fn ended(&self, _peer: &str, _how: &str) {}
}
