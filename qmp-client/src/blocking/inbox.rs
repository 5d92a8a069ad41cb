//! [`Inbox`]: events and replies of a [`Client`](super::Client) that nobody waits for at the moment.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use qapi_types::DecodeError;

use super::connection::Handler;
use super::queue::{EventQueue, MAX_EVENT_BYTES};
use crate::buffer::{Buffer, WhenFull};
use crate::error::{End, Error};
use crate::protocol::{Direction, Event, RawJson, Reply};
use crate::trace;

/// The place for the reply to a command, or why none comes.
pub(super) type Slot = Mutex<Option<Result<Reply, End>>>;

/// What has come and was not taken.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    buffer: Buffer,
    events: EventQueue,
    /// How many of the oldest events were dropped.
    lost: u64,
    /// After how many of the queued events the connection was made again.
    reconnected: Option<usize>,
    /// Commands whose replies somebody will ask for, in the order of sending.
    tickets: VecDeque<(u64, Weak<Slot>)>,
}

impl Inbox {
    pub(super) fn new(buffer: Buffer) -> Self {
        Self { buffer: Buffer { size: buffer.size.max(1), ..buffer }, ..Self::default() }
    }

    /// Returns how many events wait.
    pub(super) fn len(&self) -> usize {
        self.events.len()
    }

    /// Expects the reply to a command.
    pub(super) fn expect(&mut self, id: u64) -> Arc<Slot> {
        self.tickets.retain(|(_, slot)| slot.strong_count() > 0);
        let slot = Arc::new(Mutex::new(None));
        self.tickets.push_back((id, Arc::downgrade(&slot)));
        slot
    }

    /// Returns whether the reply to a command is expected here.
    pub(super) fn expects(&self, slot: &Arc<Slot>) -> bool {
        self.tickets.iter().any(|(_, own)| own.as_ptr() == Arc::as_ptr(slot))
    }

    /// Returns whether the reply to any command is expected here.
    pub(super) fn has_tickets(&self) -> bool {
        !self.tickets.is_empty()
    }

    /// Fails the commands whose replies have not come.
    pub(super) fn end(&mut self, end: &End) {
        for (_, slot) in self.tickets.drain(..) {
            fill(&slot, Err(end.clone()));
        }
    }

    /// Notes that events of another connection follow.
    pub(super) fn mark_reconnected(&mut self) {
        self.reconnected.get_or_insert(self.events.len());
    }

    /// Takes the mark of a connection that was made again, which the caller reports.
    pub(super) fn take_mark(&mut self) {
        self.reconnected = None;
    }

    /// Takes all events, whatever was lost.
    pub(super) fn drain(&mut self) -> Vec<Event> {
        self.events.take_all(|_| true)
    }

    /// Reports what is lost before the next event.
    fn check(&mut self, upto: usize) -> Result<(), Error> {
        let lost = std::mem::take(&mut self.lost);
        if lost > 0 {
            return Err(Error::Overrun { lost });
        }
        if self.reconnected.is_some_and(|at| at <= upto) {
            self.reconnected = None;
            return Err(Error::Reconnected);
        }
        Ok(())
    }

    /// Takes the oldest event.
    pub(super) fn next(&mut self) -> Result<Option<Event>, Error> {
        self.check(0)?;
        Ok(self.take_first(|_| true))
    }

    /// Takes all events, up to the first loss.
    pub(super) fn take_all(&mut self) -> Result<Vec<Event>, Error> {
        self.check(0)?;
        let upto = self.reconnected.unwrap_or(usize::MAX);
        // The next call reports it.
        self.reconnected = self.reconnected.map(|_| 0);
        let mut at = 0;
        Ok(self.events.take_all(|_| {
            at += 1;
            at <= upto
        }))
    }

    /// Takes the first event of a type whose data is wanted.
    pub(super) fn find<E: qapi_types::Event>(
        &mut self,
        wanted: &mut impl FnMut(&E) -> bool,
    ) -> Result<Option<E>, Error> {
        if self.lost > 0 {
            self.check(0)?;
        }
        let mut found = None;
        let upto = self.reconnected.unwrap_or(usize::MAX);
        let mut at = 0;
        let event = self.take_first(|event| {
            at += 1;
            if at > upto {
                return false;
            }
            found = wanted_data(event, wanted);
            found.is_some()
        });
        match (event, found) {
            (Some(event), Some(data)) => decoded(&event, data).map(Some),
            // Those before it were looked at.
            _ => self.check(upto).map(|()| None),
        }
    }

    /// Returns whether there are more than may be; one may always be.
    fn is_over(&self) -> bool {
        let (events, bytes) = self.events.size();
        events > self.buffer.size || (events > 1 && bytes > MAX_EVENT_BYTES)
    }

    fn take_first(&mut self, mut wanted: impl FnMut(&Event) -> bool) -> Option<Event> {
        let mut at = 0;
        let event = self.events.take_first(|event| {
            at += 1;
            wanted(event)
        })?;
        if let Some(before) = self.reconnected.as_mut().filter(|before| **before >= at) {
            *before -= 1;
        }
        Some(event)
    }
}

/// Returns the data of an event, if it has this name, and the data is wanted or does not fit.
pub(super) fn wanted_data<E: qapi_types::Event>(
    event: &Event,
    wanted: &mut impl FnMut(&E) -> bool,
) -> Option<Result<E, DecodeError>> {
    let data = event.decode::<E>()?;
    data.as_ref().map_or(true, wanted).then_some(data)
}

/// Returns the data of an event, or the error that it does not fit its type.
pub(super) fn decoded<E: qapi_types::Event>(
    event: &Event,
    data: Result<E, DecodeError>,
) -> Result<E, Error> {
    data.map_err(|source| Error::Decode {
        what: format!("the event {}", E::NAME),
        source,
        raw: Box::new(RawJson::of(&event.to_value())),
    })
}

impl Handler for Inbox {
    fn message(&mut self, direction: Direction, message: &[u8]) {
        trace::message(direction, message);
    }

    fn arrived(&mut self, event: &Event, _length: usize) {
        trace::event(event);
    }

    fn keep(&mut self, event: Event, length: usize) {
        self.events.push(event, length);
        while self.buffer.when_full == WhenFull::DropOldest && self.is_over() {
            self.take_first(|_| true);
            self.lost += 1;
        }
    }

    fn late(&mut self, reply: Reply) {
        let at = match reply.is_about_any() {
            // QEMU answers in the order of sending.
            true => Some(0).filter(|_| !self.tickets.is_empty()),
            false => self.tickets.iter().position(|(id, _)| reply.id == Some((*id).into())),
        };
        if let Some((_, slot)) = at.and_then(|at| self.tickets.remove(at)) {
            fill(&slot, Ok(reply));
        }
    }

    fn is_full(&self) -> bool {
        let (events, bytes) = self.events.size();
        let full = events >= self.buffer.size || bytes >= MAX_EVENT_BYTES;
        full && self.buffer.when_full == WhenFull::Wait
    }
}

fn fill(slot: &Weak<Slot>, reply: Result<Reply, End>) {
    if let Some(slot) = slot.upgrade() {
        *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(reply);
    }
}
