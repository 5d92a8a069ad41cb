//! [`Message`]: what a server sends.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Event, Greeting, Reply};
use crate::DecodeError;
use crate::wire::{self, Node, Notes, Wire};

/// A message of a server, one line of a connection or of a recording. `T` is what a command returned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message<T = Value> {
    /// The first message.
    Greeting(Greeting),
    /// The reply to a command.
    Reply(Reply<T>),
    /// An event.
    Event(Event),
}

impl<T: Wire> Wire for Message<T> {
    fn read(value: Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        let has = |name| value.get(name).is_some();
        let is_reply = has("return") || has("error");
        match (has("QMP"), has("event"), is_reply) {
            (true, false, false) => Greeting::read(value, notes).map(Self::Greeting),
            (false, true, false) => Event::read(value, notes).map(Self::Event),
            (false, false, true) => Reply::read(value, notes).map(Self::Reply),
            (false, false, false) => Err(DecodeError::new("no greeting, reply or event")),
            _ => Err(DecodeError::new("more than one of a greeting, a reply and an event")),
        }
    }

    fn to_value(&self) -> Value {
        match self {
            Self::Greeting(greeting) => greeting.to_value(),
            Self::Reply(reply) => reply.to_value(),
            Self::Event(event) => event.to_value(),
        }
    }
}

impl<T: Wire> Serialize for Message<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        wire::serialize(self, to)
    }
}

impl<'de, T: Wire> Deserialize<'de> for Message<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        wire::deserialize(from)
    }
}
