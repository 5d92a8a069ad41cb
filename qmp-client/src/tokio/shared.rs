//! [`Shared`]: what the tasks of a connection, its clients and its subscriptions have in common.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::sync::oneshot;

use crate::buffer::Buffer;
use crate::error::End;
use crate::protocol::{Answer, Ids, QmpEvent};
use crate::tokio::events::{Events, Queue};

/// The state of a connection.
#[derive(Debug, Default)]
pub(super) struct Shared(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    ids: Ids,
    /// By id, who waits for the reply; gone ones stay until the reply has come, so that no other command
    /// gets their id.
    waiting: BTreeMap<u64, oneshot::Sender<Result<Value, End>>>,
    queues: Vec<Arc<Queue>>,
    /// Why the connection ended, once it has.
    end: Option<End>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns an id for a command, and what will have its reply.
    pub(super) fn expect(&self) -> Result<(u64, oneshot::Receiver<Result<Value, End>>), End> {
        let mut state = self.lock();
        if let Some(end) = &state.end {
            return Err(end.clone());
        }
        let (sender, receiver) = oneshot::channel();
        let id = state.ids.take();
        state.waiting.insert(id, sender);
        Ok((id, receiver))
    }

    /// Gives a reply to whom it is for; false if nobody has asked.
    pub(super) fn answered(&self, answer: Answer) -> bool {
        let mut state = self.lock();
        // An error without an id is about a command that QEMU could not read: the only one, or unknown.
        let only = || Some(*state.waiting.keys().next()?).filter(|_| state.waiting.len() == 1);
        let id = if answer.id.is_null() { only() } else { answer.id.as_u64() };
        let waiting = id.and_then(|id| {
            state.ids.settle(&id.into());
            state.waiting.remove(&id)
        });
        let Some(waiting) = waiting else { return false };
        // Whoever asked may have given up.
        waiting.send(Ok(answer.message)).ok();
        true
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
    pub(super) async fn event(&self, event: &QmpEvent) {
        let queues = {
            let mut state = self.lock();
            state.queues.retain(|queue| !queue.is_abandoned());
            state.queues.clone()
        };
        for queue in queues {
            queue.push(event).await;
        }
    }

    /// Ends the connection: nobody waits any longer.
    pub(super) fn end(&self, end: End) {
        let mut state = self.lock();
        let end = state.end.get_or_insert(end).clone();
        for (_, waiting) in std::mem::take(&mut state.waiting) {
            waiting.send(Err(end.clone())).ok();
        }
        state.queues.drain(..).for_each(|queue| queue.end(&end));
    }
}
