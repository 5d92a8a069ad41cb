//! [`Inbox`]: what a connection says, for whoever asks for it later.

use std::sync::Arc;

use qmp_client::blocking::{EventQueue, Handler};
use qmp_client::protocol::{Direction, QmpEvent};
use serde_json::Value;

use crate::qmp::recent::Recent;
use crate::qmp::recorder::Recorder;
use crate::qmp::subscription::Subscription;

/// The events of a connection that nobody has taken, its listeners, and its last messages.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    /// The name of the other end.
    pub(super) peer: String,
    pub(super) recorder: Option<Arc<dyn Recorder>>,
    pub(super) recent: Recent,
    pub(super) events: EventQueue,
    pub(super) listeners: Vec<Subscription>,
}

impl Handler for Inbox {
    fn message(&mut self, direction: Direction, message: &Value, bytes: &[u8]) {
        if let Some(recorder) = &self.recorder {
            recorder.message(&self.peer, direction, message);
        }
        self.recent.note(direction, bytes);
    }

    /// Copies an event to the listeners, and removes dropped listeners.
    fn arrived(&mut self, event: &QmpEvent, length: usize) {
        self.listeners.retain(|listener| listener.tell(event, length));
    }

    fn keep(&mut self, event: QmpEvent, length: usize) {
        self.events.push(event, length);
    }

    fn is_full(&self) -> bool {
        self.events.is_full()
            || self.listeners.iter().any(|listener| listener.if_full(|_| ()).is_some())
    }
}
