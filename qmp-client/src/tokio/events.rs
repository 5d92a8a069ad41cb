//! [`Events`]: a subscription to the events of a connection, with a policy for readers that are slow.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use crate::buffer::{Buffer, WhenFull};
use crate::error::{End, Error};
use crate::protocol::{Event, RawJson};

/// The events of a connection since the subscription, in the order of arrival.
///
/// Dropping it ends the subscription.
#[derive(Debug)]
pub struct Events {
    queue: Arc<Queue>,
}

impl Events {
    pub(super) fn new(queue: Arc<Queue>) -> Self {
        Self { queue }
    }

    /// Waits for the next event.
    ///
    /// It may be cancelled: no event is lost by that.
    ///
    /// # Errors
    /// * [`Error::Overrun`] if events were dropped since the last call; the next call goes on after
    ///   those.
    /// * [`Error::Reconnected`] if the connection was made again; the next call goes on after that.
    /// * [`Error::Ended`] if the connection has ended and all events are taken.
    pub async fn next(&mut self) -> Result<Event, Error> {
        loop {
            let changed = self.queue.readable.notified();
            if let Some(next) = self.queue.take() {
                return next;
            }
            changed.await;
        }
    }

    /// Waits for an event of a type whose data is wanted, for at most `limit`, and returns its data. Others
    /// are dropped meanwhile.
    ///
    /// # Errors
    /// * [`Error::TimedOut`] if none comes in time.
    /// * [`Error::Decode`] if an event of that name does not fit the type.
    /// * As for [`next`](Self::next).
    pub async fn wait_for<E: qapi_types::Event>(
        &mut self,
        mut wanted: impl FnMut(&E) -> bool,
        limit: Duration,
    ) -> Result<E, Error> {
        let end = Instant::now() + limit;
        loop {
            let late = |_| Error::TimedOut { what: format!("the event {}", E::NAME), limit };
            let event = timeout_at(end, self.next()).await.map_err(late)??;
            let Some(data) = event.decode::<E>() else { continue };
            let data = data.map_err(|source| Error::Decode {
                what: format!("the event {}", E::NAME),
                source,
                raw: Box::new(RawJson::of(&event.to_value())),
            })?;
            if wanted(&data) {
                return Ok(data);
            }
        }
    }

    /// Takes the events that have come.
    ///
    /// # Errors
    /// * As for [`next`](Self::next), if there is nothing else to take.
    pub fn take_all(&mut self) -> Result<Vec<Event>, Error> {
        let mut taken = Vec::new();
        loop {
            match self.queue.take() {
                Some(Ok(event)) => taken.push(event),
                None => return Ok(taken),
                Some(Err(error)) if taken.is_empty() => return Err(error),
                Some(Err(error)) => {
                    self.queue.put_back(&error);
                    return Ok(taken);
                }
            }
        }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        self.queue.lock().abandoned = true;
        self.queue.writable.notify_one();
    }
}

/// What a subscription and its connection share.
#[derive(Debug)]
pub(super) struct Queue {
    buffer: Buffer,
    state: Mutex<State>,
    /// An event has come, or the end.
    readable: Notify,
    /// An event was taken, or the reader is gone.
    writable: Notify,
}

/// What comes on a subscription.
#[derive(Debug)]
enum Item {
    Event(Event),
    /// The connection was made again.
    Reconnected,
}

#[derive(Debug, Default)]
struct State {
    items: VecDeque<Item>,
    /// How many of the items are events.
    events: usize,
    lost: u64,
    end: Option<End>,
    abandoned: bool,
}

impl Queue {
    pub(super) fn new(buffer: Buffer) -> Self {
        let buffer = Buffer { size: buffer.size.max(1), ..buffer };
        let (readable, writable) = (Notify::new(), Notify::new());
        Self { buffer, state: Mutex::default(), readable, writable }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_abandoned(&self) -> bool {
        self.lock().abandoned
    }

    /// Adds an event, as the policy says.
    pub(super) async fn push(&self, event: &Event) {
        loop {
            {
                let mut state = self.lock();
                if state.abandoned {
                    return;
                }
                if state.events >= self.buffer.size && self.buffer.when_full == WhenFull::DropOldest
                {
                    state.drop_oldest();
                }
                if state.events < self.buffer.size {
                    state.events += 1;
                    state.items.push_back(Item::Event(event.clone()));
                    break;
                }
            }
            self.writable.notified().await;
        }
        self.readable.notify_one();
    }

    /// Tells the reader that nothing more comes.
    pub(super) fn end(&self, end: &End) {
        self.lock().end.get_or_insert_with(|| end.clone());
        self.readable.notify_one();
    }

    /// Takes what is next; `None` if there is nothing yet.
    fn take(&self) -> Option<Result<Event, Error>> {
        let mut state = self.lock();
        let lost = std::mem::take(&mut state.lost);
        if lost > 0 {
            return Some(Err(Error::Overrun { lost }));
        }
        match state.items.pop_front() {
            Some(Item::Event(event)) => {
                state.events -= 1;
                drop(state);
                self.writable.notify_one();
                return Some(Ok(event));
            }
            Some(Item::Reconnected) => return Some(Err(Error::Reconnected)),
            None => {}
        }
        let end = state.end.clone()?;
        Some(Err(Error::Ended { what: "an event".to_owned(), cause: end }))
    }

    /// Has the next call report this again.
    fn put_back(&self, error: &Error) {
        match error {
            Error::Overrun { lost } => self.lock().lost += lost,
            Error::Reconnected => self.lock().items.push_front(Item::Reconnected),
            _ => {}
        }
    }

    /// Notes that the connection was made again.
    pub(super) fn mark_reconnected(&self) {
        let mut state = self.lock();
        if !matches!(state.items.back(), Some(Item::Reconnected)) {
            state.items.push_back(Item::Reconnected);
        }
        drop(state);
        self.readable.notify_one();
    }
}

impl State {
    fn drop_oldest(&mut self) {
        let oldest = self.items.iter().position(|item| matches!(item, Item::Event(_)));
        if let Some(oldest) = oldest {
            self.items.remove(oldest);
            self.events -= 1;
            self.lost += 1;
        }
    }
}
