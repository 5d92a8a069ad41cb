//! [`Inbox`]: what a connection says, for whoever asks for it later.

use std::sync::Arc;

use qmp_client::blocking::{EventQueue, Handler};
use qmp_client::protocol::{Direction, Event as QmpEvent};
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
    fn message(&mut self, direction: Direction, message: &[u8]) {
        if let Some(recorder) = &self.recorder {
            recorder.message(&self.peer, direction, &recorded(message));
        }
        self.recent.note(direction, message);
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

/// Returns what a recorder is told of a message: its text, if it is no JSON or nests too deep to be a value.
fn recorded(message: &[u8]) -> Value {
    let text = || Value::from(String::from_utf8_lossy(message));
    serde_json::from_slice(message).unwrap_or_else(|_| text())
}
