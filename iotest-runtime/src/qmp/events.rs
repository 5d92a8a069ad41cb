//! Events: queued in the order of arrival until they are taken.
//!
//! A wait takes the first matching event and leaves all others in the queue.

use std::time::Duration;

use iotest_exec::deadline::{ActiveWait, Deadline};
use qapi_types::Event;
use qmp_client::protocol::{Event as QmpEvent, Message};

use crate::qmp::client::QmpClient;
use crate::qmp::error::QmpError;
use crate::qmp::receive::Waiting;

/// The limit for taking all events that have arrived.
const COLLECT_LIMIT: Duration = Duration::from_secs(10);

/// A decoded event, with the whole message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TypedEvent<E> {
    /// The event's data, typed.
    pub data: E,
    /// The event, as received.
    pub event: QmpEvent,
}

impl<E> std::ops::Deref for TypedEvent<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.data
    }
}

impl QmpClient {
    /// Waits for the first event, queued or yet to come, for which `wanted` returns true.
    ///
    /// `what` names the wait as a noun phrase: "the end of job0". The deadline is that of the
    /// whole wait, however many other events arrive.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if no such event comes before `deadline`; queued events and those that
    ///   have arrived are checked even after it.
    /// * [`QmpError::Disconnected`], [`QmpError::Protocol`], [`QmpError::Flood`] or
    ///   [`QmpError::Io`] if none can come.
    pub(crate) fn event_before(
        &mut self,
        what: &str,
        deadline: Deadline,
        mut wanted: impl FnMut(&QmpEvent) -> bool,
    ) -> Result<QmpEvent, QmpError> {
        let _waiting = ActiveWait::start(what);
        if let Some(event) = self.link.handler_mut().events.take_first(&mut wanted) {
            return Ok(event);
        }
        let mut waiting = Waiting::until(deadline);
        loop {
            match self.receive(what, &mut waiting)? {
                Message::Event(event) if wanted(&event) => return Ok(event),
                // Or the late reply to an earlier command.
                other => self.link.keep(other),
            }
        }
    }

    /// Waits for the first event of type `E` for whose data `wanted` returns true.
    ///
    /// # Errors
    /// * [`QmpError::Decode`] if an event of this name does not fit its type; the event is taken.
    /// * Others as for [`event_before`](Self::event_before).
    pub(crate) fn typed_event_before<E: Event>(
        &mut self,
        deadline: Deadline,
        mut wanted: impl FnMut(&E) -> bool,
    ) -> Result<TypedEvent<E>, QmpError> {
        let mut decoded = None;
        let event = self.event_before(&format!("event {}", E::NAME), deadline, |event| {
            let Some(data) = event.decode::<E>() else { return false };
            let taken = data.as_ref().map_or(true, &mut wanted);
            decoded = taken.then_some(data);
            taken
        })?;
        // Only an event that was decoded can have been taken.
        let data = decoded.unwrap_or_else(|| E::decode_data(&event.data));
        match data {
            Ok(data) => Ok(TypedEvent { data, event }),
            Err(source) => Err(QmpError::Decode {
                what: format!("event {}", E::NAME),
                source,
                raw: Box::new(event.to_value()),
            }),
        }
    }

    /// Waits for the next event of any kind, the oldest in the queue first.
    ///
    /// # Errors
    /// * As for [`event_before`](Self::event_before).
    pub(crate) fn next_event_before(&mut self, deadline: Deadline) -> Result<QmpEvent, QmpError> {
        self.event_before("an event", deadline, |_| true)
    }

    /// Takes every event that has arrived, in the order of arrival, without waiting.
    ///
    /// After the end of the connection it returns the events that arrived before. If the queue is full it
    /// returns the queued events, and the next call reads more.
    ///
    /// # Errors
    /// * [`QmpError::Protocol`] if a line is not a message; the next call returns the events before and
    ///   after it.
    /// * [`QmpError::Io`] if the socket cannot be read.
    pub(crate) fn take_events(&mut self) -> Result<Vec<QmpEvent>, QmpError> {
        self.collect_events()?;
        Ok(self.take_queued(|_| true))
    }

    /// Returns the queued events in the order of arrival, without looking at the socket.
    pub(crate) fn queued(&self) -> impl Iterator<Item = &QmpEvent> {
        self.link.handler().events.iter()
    }

    /// Takes those of the queued events for which `wanted` returns true, without looking at the
    /// socket.
    pub(crate) fn take_queued(&mut self, wanted: impl FnMut(&QmpEvent) -> bool) -> Vec<QmpEvent> {
        self.link.handler_mut().events.take_all(wanted)
    }

    /// Queues the events that have arrived; replies are dropped. The end of the connection is no error.
    pub(crate) fn collect_events(&mut self) -> Result<(), QmpError> {
        // Long enough for all that has arrived; a limit in case QEMU never stops sending.
        let enough = self.timeouts().after(COLLECT_LIMIT);
        while !enough.expired() {
            let mut look = Waiting::until(self.timeouts().after(Duration::ZERO));
            match self.receive("an event", &mut look) {
                Ok(message) => self.link.keep(message),
                Err(
                    QmpError::Timeout { .. } | QmpError::Disconnected(_) | QmpError::Flood { .. },
                ) => return Ok(()),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}
