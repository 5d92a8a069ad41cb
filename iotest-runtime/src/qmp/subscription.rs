//! [`Subscription`]: what a client holds of an [`EventListener`](super::EventListener).

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use qmp_client::blocking::EventQueue;
use qmp_client::protocol::Event as QmpEvent;

/// The events of a listener.
#[derive(Debug, Default)]
pub(super) struct Queues {
    /// Events not taken yet.
    pub(super) queue: EventQueue,
    /// Events taken, as many as the limits allow.
    pub(super) taken: EventQueue,
}

impl Queues {
    /// Takes the oldest queued event and adds it to the history.
    pub(super) fn take(&mut self) -> Option<QmpEvent> {
        let (event, length) = self.queue.pop()?;
        while self.taken.is_full() {
            self.taken.pop();
        }
        self.taken.push(event.clone(), length);
        Some(event)
    }
}

/// A listener as its client keeps it.
pub(super) struct Subscription {
    queues: Weak<Mutex<Queues>>,
    wanted: Box<dyn Fn(&QmpEvent) -> bool + Send + Sync>,
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("queues", &self.queues).finish_non_exhaustive()
    }
}

impl Subscription {
    /// Makes that of the listener that holds `queues`, for the events for which `wanted` returns true.
    pub(super) fn new(
        queues: &Arc<Mutex<Queues>>,
        wanted: impl Fn(&QmpEvent) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self { queues: Arc::downgrade(queues), wanted: Box::new(wanted) }
    }

    /// Copies an event whose message has this length to the listener if it is wanted; returns whether
    /// the listener still exists.
    pub(super) fn tell(&self, event: &QmpEvent, length: usize) -> bool {
        let Some(queues) = self.queues.upgrade() else { return false };
        if (self.wanted)(event) {
            let mut queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
            queues.queue.push(event.clone(), length);
        }
        true
    }

    /// Calls `report` with the queue if it is full and the listener still exists.
    pub(super) fn if_full<T>(&self, report: impl FnOnce(&EventQueue) -> T) -> Option<T> {
        let queues = self.queues.upgrade()?;
        let queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
        queues.queue.is_full().then(|| report(&queues.queue))
    }
}
