//! [`EventQueue`]: a bounded queue of events in the order of arrival.

use std::collections::VecDeque;

use crate::protocol::Event;

/// The maximum number of queued events.
pub const MAX_EVENTS: usize = 100_000;

/// The maximum total length of the messages of queued events, in bytes.
pub const MAX_EVENT_BYTES: usize = 64 << 20;

/// Events in the order of arrival, until they are taken.
///
/// It accepts every event; the reader of the socket stops when the queue is full.
#[derive(Debug, Default)]
pub struct EventQueue {
    events: VecDeque<(Event, usize)>,
    bytes: usize,
}

impl EventQueue {
    /// Returns how many events are queued.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Returns whether no event is queued.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Adds an event whose message has `length` bytes.
    pub fn push(&mut self, event: Event, length: usize) {
        self.bytes += length;
        self.events.push_back((event, length));
    }

    /// Returns whether the queue has reached a limit.
    pub fn is_full(&self) -> bool {
        self.events.len() >= MAX_EVENTS || self.bytes >= MAX_EVENT_BYTES
    }

    /// Returns the number of queued events, and the total length of their messages in bytes.
    pub fn size(&self) -> (usize, usize) {
        (self.events.len(), self.bytes)
    }

    /// Takes the oldest event, with the length of its message.
    pub fn pop(&mut self) -> Option<(Event, usize)> {
        let (event, length) = self.events.pop_front()?;
        self.bytes -= length;
        Some((event, length))
    }

    /// Takes the first event for which `wanted` returns true.
    pub fn take_first(&mut self, mut wanted: impl FnMut(&Event) -> bool) -> Option<Event> {
        let at = self.events.iter().position(|(event, _)| wanted(event))?;
        let (event, length) = self.events.remove(at)?;
        self.bytes -= length;
        Some(event)
    }

    /// Takes all events for which `wanted` returns true.
    pub fn take_all(&mut self, mut wanted: impl FnMut(&Event) -> bool) -> Vec<Event> {
        let mut taken = Vec::new();
        let all = std::mem::take(self);
        for (event, length) in all.events {
            if wanted(&event) {
                taken.push(event);
            } else {
                self.push(event, length);
            }
        }
        taken
    }

    /// Returns the events in the order of arrival.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.events.iter().map(|(event, _)| event)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn event(number: usize) -> Event {
        Event::new("E", [("n".to_owned(), json!(number))].into_iter().collect())
    }

    fn numbers(events: impl IntoIterator<Item = Event>) -> Vec<Value> {
        events.into_iter().map(|event| event.data["n"].clone()).collect()
    }

    #[test]
    fn taken_events_leave_the_others_in_order() {
        let mut queue = EventQueue::default();
        (0..6).for_each(|number| queue.push(event(number), 10));
        assert_eq!(queue.take_first(|event| event.data["n"] == 3), Some(event(3)));
        assert_eq!(queue.take_first(|event| event.data["n"] == 3), None);
        let even = |event: &Event| event.data["n"].as_u64().is_some_and(|n| n % 2 == 0);
        assert_eq!(numbers(queue.take_all(even)), [0, 2, 4]);
        assert_eq!(queue.size(), (2, 20));
        assert_eq!(numbers(queue.iter().cloned()), [1, 5]);
        assert_eq!(numbers(queue.take_all(|_| true)), [1, 5]);
        assert_eq!(queue.size(), (0, 0));
    }

    #[test]
    fn queue_is_full_by_number_or_by_size() {
        let mut queue = EventQueue::default();
        queue.push(event(0), MAX_EVENT_BYTES - 1);
        assert!(!queue.is_full());
        queue.push(event(1), 1);
        assert!(queue.is_full());
        queue.take_first(|_| true);
        assert!(!queue.is_full());
        (2..=MAX_EVENTS).for_each(|number| queue.push(event(number), 0));
        assert!(queue.is_full());
    }
}
