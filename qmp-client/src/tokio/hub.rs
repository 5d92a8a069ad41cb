//! [`Hub`]: what outlives a connection that is made again: subscriptions, and what QEMU said first.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::buffer::Buffer;
use crate::error::End;
use crate::protocol::{Event, Greeting, Ids};
use crate::tokio::events::{Events, Queue};
use crate::trace;

/// What the connections of a client have in common.
#[derive(Debug, Default)]
pub(super) struct Hub {
    state: Mutex<State>,
    /// Whether the program ends the connection, so that it is not made again.
    closing: AtomicBool,
}

#[derive(Debug, Default)]
struct State {
    queues: Vec<Arc<Queue>>,
    greeting: Option<Greeting>,
    oob: bool,
    /// Those of all connections: QEMU may send a reply to its next client, even before the greeting.
    ids: Ids,
    /// Why nothing more comes, once it is so.
    end: Option<End>,
}

impl Hub {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a subscription.
    pub(super) fn subscribe(&self, buffer: Buffer) -> Events {
        let queue = Arc::new(Queue::new(buffer));
        let mut state = self.lock();
        match &state.end {
            Some(end) => queue.end(end),
            None => state.queues.push(Arc::clone(&queue)),
        }
        Events::new(queue)
    }

    /// Gives an event to every subscription; waits for those that want that.
    pub(super) async fn event(&self, event: &Event) {
        trace::event(event);
        for queue in self.queues() {
            queue.push(event).await;
        }
    }

    /// Tells every subscription that the events of another connection follow.
    pub(super) fn mark_reconnected(&self) {
        self.queues().iter().for_each(|queue| queue.mark_reconnected());
    }

    fn queues(&self) -> Vec<Arc<Queue>> {
        let mut state = self.lock();
        state.queues.retain(|queue| !queue.is_abandoned());
        state.queues.clone()
    }

    /// Ends all subscriptions.
    pub(super) fn end(&self, end: &End) {
        let mut state = self.lock();
        let end = state.end.get_or_insert_with(|| end.clone()).clone();
        state.queues.drain(..).for_each(|queue| queue.end(&end));
    }

    pub(super) fn greeted(&self, greeting: Option<Greeting>, oob: bool) {
        let mut state = self.lock();
        (state.greeting, state.oob) = (greeting, oob);
    }

    pub(super) fn greeting(&self) -> Option<Greeting> {
        self.lock().greeting.clone()
    }

    pub(super) fn is_out_of_band(&self) -> bool {
        self.lock().oob
    }

    /// Goes on with another connection; with a server that greets, the replies of others may come first.
    pub(super) fn begin(&self, greets: bool) {
        let ids = &mut self.lock().ids;
        if greets {
            ids.renew();
        } else {
            ids.trust();
        }
    }

    /// Returns whether a reply to nobody may be that of an earlier client.
    pub(super) fn may_be_stale(&self) -> bool {
        self.lock().ids.may_be_stale()
    }

    /// Allocates an id for a command.
    pub(super) fn take_id(&self) -> u64 {
        self.lock().ids.take()
    }

    /// Releases the id of a reply; false if it is none of a command that was sent.
    pub(super) fn settle(&self, id: &Value) -> bool {
        self.lock().ids.settle(id)
    }

    pub(super) fn set_closing(&self, closing: bool) {
        self.closing.store(closing, Ordering::Relaxed);
    }

    pub(super) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Relaxed)
    }
}
