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
    /// The name of the other end in messages.
    pub(crate) peer: String,
    pub(crate) oob: Oob,
    pub(crate) negotiation: Negotiation,
    /// The factor of every deadline.
    pub(crate) timeouts: Timeouts,
    /// Receives every message; None to record nothing.
    pub(crate) recorder: Option<Arc<dyn Recorder>>,
}

impl ClientOptions {
    /// Makes options for a peer, whose name is that of a machine such as `vm0`: out-of-band commands if QEMU
    /// offers them, negotiation at once, deadlines with a factor of 1, no recorder.
    pub fn new(peer: impl Into<String>) -> Self {
        Self {
            peer: peer.into(),
            oob: Oob::IfOffered,
            negotiation: Negotiation::AtOnce,
            timeouts: Timeouts::default(),
            recorder: None,
        }
    }

    /// Sets whether to enable out-of-band commands.
    #[must_use]
    pub fn oob(mut self, oob: Oob) -> Self {
        self.oob = oob;
        self
    }

    /// Sets who negotiates.
    #[must_use]
    pub fn negotiation(mut self, negotiation: Negotiation) -> Self {
        self.negotiation = negotiation;
        self
    }

    /// Sets the factor of every deadline.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sets what receives every message.
    #[must_use]
    pub fn recorder(mut self, recorder: Arc<dyn Recorder>) -> Self {
        self.recorder = Some(recorder);
        self
    }
}
