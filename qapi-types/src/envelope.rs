//! The messages of QMP, which carry commands, replies and events.
//!
//! Each type is read from and written to JSON, by `serde` or by [`wire`](crate::wire), with members in any
//! order. What a type does not know is kept in `extra` and written back.
//!
//! ```
//! use qapi_types::envelope::{Message, Request};
//! use qapi_types::{cmd, event, wire};
//!
//! let stop = Request::of(&cmd::Stop::new()).id(7);
//! assert_eq!(serde_json::to_string(&stop).unwrap(), r#"{"execute":"stop","id":7}"#);
//!
//! let line = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
//! let Message::Event(event) = wire::from_str::<Message>(line)? else { panic!("it is an event") };
//! assert_eq!(event.decode::<event::Stop>(), Some(Ok(event::Stop::default())));
//!
//! let line = r#"{"error": {"class": "GenericError", "desc": "no"}, "id": 7}"#;
//! let Message::Reply(reply) = wire::from_str::<Message>(line)? else { panic!("it is a reply") };
//! assert_eq!(reply.result.unwrap_err().to_string(), "GenericError: no");
//! # Ok::<_, qapi_types::DecodeError>(())
//! ```
//!
//! # Source
//! QEMU 10.0, `docs/interop/qmp-spec.rst`.

mod event;
mod greeting;
mod message;
mod reply;
mod request;

pub use self::event::{Event, Timestamp};
pub use self::greeting::Greeting;
pub use self::message::Message;
pub use self::reply::{CommandError, Reply, ReplyTo};
pub use self::request::Request;

#[cfg(test)]
mod tests;
