//! [`ClientOptions`]: how a connection is set up.

use std::sync::Arc;

use iotest_exec::deadline::Timeouts;

use crate::qmp::recorder::Recorder;

/// Whether commands may run out of band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Oob {
    /// Not at all.
    Never,
    /// If QEMU offers it.
    IfOffered,
}

/// Who negotiates a connection's capabilities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Negotiation {
    /// The client, right after the greeting.
    AtOnce,
    /// The test, by `qmp_capabilities`; until then QEMU refuses every other command.
    LeftToTest,
}

/// How a connection is set up.
#[derive(Debug, Clone)]
pub struct ClientOptions {
    /// The name of the other end in messages: a machine's name such as `vm0`.
    pub peer: String,
    /// Whether to enable out-of-band commands.
    pub oob: Oob,
    /// Who negotiates.
    pub negotiation: Negotiation,
    /// The factor of every deadline.
    pub timeouts: Timeouts,
    /// Receives every message; None to record nothing.
    pub recorder: Option<Arc<dyn Recorder>>,
}

impl ClientOptions {
    /// Makes options for a peer: out of band if offered, deadlines with a factor of 1, no recorder.
    pub fn new(peer: impl Into<String>) -> Self {
        Self {
            peer: peer.into(),
            oob: Oob::IfOffered,
            negotiation: Negotiation::AtOnce,
            timeouts: Timeouts::default(),
            recorder: None,
        }
    }
}
