//! [`Event`]: what a server sends by itself.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use crate::event::AnyEvent;
use crate::wire::{Extra, Members, Object, Output, Wire, values};
use crate::{DecodeError, Event as TypedEvent};

/// An event: `{"event": …, "data": …, "timestamp": …}`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "QMPEvent")]
#[non_exhaustive]
pub struct Event {
    /// Its name, such as `BLOCK_JOB_COMPLETED`.
    pub name: String,
    /// Its data, an object; an empty one if there is none.
    pub data: Value,
    /// When it happened; QEMU's events always have it.
    pub timestamp: Option<Timestamp>,
    /// Members that QMP does not know.
    pub extra: Extra,
    /// Whether the message has `data` though that is empty.
    has_empty_data: bool,
}

impl Event {
    /// Makes one without a time; if `data` is empty, the message has none.
    pub fn new(name: impl Into<String>, data: Map<String, Value>) -> Self {
        let (name, data) = (name.into(), Value::Object(data));
        Self { name, data, timestamp: None, extra: Extra::new(), has_empty_data: false }
    }

    /// Sets when it happened.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Returns the whole message as JSON.
    pub fn to_value(&self) -> Value {
        Wire::to_value(self)
    }

    /// Reads the data, if the event is of this type.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if the data is not of the type.
    pub fn decode<E: TypedEvent>(&self) -> Option<Result<E, DecodeError>> {
        (self.name == E::NAME).then(|| E::decode_data(&self.data))
    }

    /// Reads the data as the name says.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if the data of a known event is not of its type.
    pub fn decode_any(&self) -> Result<AnyEvent, DecodeError> {
        AnyEvent::decode(&self.name, &self.data)
    }
}

impl Object for Event {
    const NAME: &'static str = "event";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        // The order in which QEMU sends them.
        let timestamp = members.optional("timestamp");
        let name: String = members.required("event")?;
        if name.is_empty() {
            return Err(DecodeError::new("empty").within("event"));
        }
        let data: Option<Map<String, Value>> = members.optional("data");
        let has_empty_data = data.as_ref().is_some_and(Map::is_empty);
        let (data, extra) = (Value::Object(data.unwrap_or_default()), members.extra());
        Ok(Self { name, data, timestamp, extra, has_empty_data })
    }

    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("timestamp", &self.timestamp);
        output.put("event", &self.name);
        let is_empty = self.data.as_object().is_some_and(Map::is_empty);
        if !is_empty || self.has_empty_data {
            output.put("data", &self.data);
        }
        output.put_extra(&self.extra);
    }
}

/// A time of QEMU's host clock. Both parts are -1 if that clock failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timestamp {
    /// Seconds since the epoch.
    pub seconds: i64,
    /// Microseconds of that second.
    pub microseconds: i64,
    /// Members that QMP does not know.
    pub extra: Extra,
}

impl Timestamp {
    /// Makes one.
    pub fn new(seconds: i64, microseconds: i64) -> Self {
        Self { seconds, microseconds, extra: Extra::new() }
    }

    /// Returns it as a time; `None` if the clock failed.
    pub fn to_time(&self) -> Option<SystemTime> {
        let seconds = Duration::from_secs(self.seconds.try_into().ok()?);
        let rest = Duration::from_micros(self.microseconds.try_into().ok()?);
        UNIX_EPOCH.checked_add(seconds)?.checked_add(rest)
    }
}

impl Object for Timestamp {
    const NAME: &'static str = "timestamp";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let (seconds, microseconds) =
            (members.required("seconds")?, members.required("microseconds")?);
        Ok(Self { seconds, microseconds, extra: members.extra() })
    }

    fn put(&self, output: &mut Output<'_>) {
        output.put("seconds", &self.seconds);
        output.put("microseconds", &self.microseconds);
        output.put_extra(&self.extra);
    }
}

values!(Event Timestamp);
