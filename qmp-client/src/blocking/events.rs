//! Waits for events.

use std::time::{Duration, Instant};

use super::client::Client;
use super::connection::Fault;
use super::inbox::{decoded, wanted_data};
use super::transport::Wait;
use crate::error::{End, Error};
use crate::protocol::{Event, Message};

/// How long taking the events that have come may take, in case QEMU never stops sending.
const COLLECT_LIMIT: Duration = Duration::from_secs(10);

impl Client {
    /// Waits for the next event, for at most `limit`, the oldest in the queue first.
    ///
    /// # Errors
    /// * [`Error::TimedOut`] if none comes in time.
    /// * [`Error::Overrun`] if events were dropped since the last call; the next call goes on after those.
    /// * [`Error::Reconnected`] if the connection was made again; the next call goes on after that.
    /// * [`Error::Ended`] if the connection has ended and all events are taken.
    pub fn next_event(&mut self, limit: Duration) -> Result<Event, Error> {
        let what = "an event";
        let mut wait = Wait::until(Instant::now().checked_add(limit));
        loop {
            if let Some(event) = self.link.handler_mut().next()? {
                return Ok(event);
            }
            let message = self.message(what, &mut wait, limit)?;
            self.link.keep(message);
        }
    }

    /// Waits for the first event of a type whose data is wanted, queued or yet to come, for at most `limit`,
    /// and returns its data. Others stay queued in their order.
    ///
    /// # Errors
    /// * [`Error::Decode`] if an event of that name does not fit the type; it is taken.
    /// * As for [`next_event`](Self::next_event). [`Error::Reconnected`] means that none of those before was
    ///   wanted.
    pub fn wait_for<E: qapi_types::Event>(
        &mut self,
        mut wanted: impl FnMut(&E) -> bool,
        limit: Duration,
    ) -> Result<E, Error> {
        if let Some(data) = self.link.handler_mut().find(&mut wanted)? {
            return Ok(data);
        }
        let what = format!("the event {}", E::NAME);
        let mut wait = Wait::until(Instant::now().checked_add(limit));
        loop {
            match self.message(&what, &mut wait, limit)? {
                Message::Event(event) => match wanted_data(&event, &mut wanted) {
                    Some(data) => return decoded(&event, data),
                    None => self.link.keep(Message::Event(event)),
                },
                other => self.link.keep(other),
            }
        }
    }

    /// Takes the events that have come, in the order of arrival, without waiting for any.
    ///
    /// # Errors
    /// * [`Error::Overrun`] or [`Error::Reconnected`] if there is nothing before that; the next call goes on
    ///   after it.
    /// * [`Error::Ended`] if the connection has ended and there are none.
    pub fn take_events(&mut self) -> Result<Vec<Event>, Error> {
        self.collect()?;
        let events = self.link.handler_mut().take_all()?;
        match &self.end {
            Some(end) if events.is_empty() && self.redial.is_none() => {
                Err(Error::Ended { what: "an event".to_owned(), cause: end.clone() })
            }
            _ => Ok(events),
        }
    }

    /// Waits for a message; makes the connection again, if that was asked for, and says so.
    fn message(&mut self, what: &str, wait: &mut Wait, limit: Duration) -> Result<Message, Error> {
        // After the end there may be some that came before it.
        if !matches!(self.end, Some(End::Violated { .. })) {
            match self.link.receive(wait) {
                Ok(message) => return Ok(message),
                Err(fault) => match self.failed(fault, what, Some(limit)) {
                    Error::Ended { .. } => {}
                    error => return Err(error),
                },
            }
        }
        if self.redial.is_some() {
            self.reconnect()?;
            self.link.handler_mut().take_mark();
            return Err(Error::Reconnected);
        }
        let cause = self.end.clone().unwrap_or(End::ClosedHere);
        Err(Error::Ended { what: what.to_owned(), cause })
    }

    /// Queues what has come, without waiting. The end of the connection is no error.
    pub(super) fn collect(&mut self) -> Result<(), Error> {
        let enough = Instant::now() + COLLECT_LIMIT;
        while !matches!(self.end, Some(End::Violated { .. })) && Instant::now() < enough {
            match self.link.receive(&mut Wait::until(Some(Instant::now()))) {
                Ok(message) => self.link.keep(message),
                Err(Fault::Expired | Fault::Full) => return Ok(()),
                Err(fault) => match self.failed(fault, "an event", None) {
                    Error::Ended { .. } => return Ok(()),
                    error => return Err(error),
                },
            }
        }
        Ok(())
    }

    /// Takes the events until the connection ends.
    pub(super) fn last_events(mut self) -> Result<Vec<Event>, Error> {
        let what = "the end of the connection";
        let mut events = self.link.handler_mut().drain();
        let mut wait = Wait::until(self.until());
        while self.end.is_none() {
            match self.link.receive(&mut wait) {
                Ok(Message::Event(event)) => events.push(event),
                Ok(_) => {}
                Err(fault) => match self.failed(fault, what, self.limit()) {
                    Error::Ended { cause: End::Closed | End::ProcessEnded, .. } => {}
                    error => return Err(error),
                },
            }
        }
        Ok(events)
    }
}
