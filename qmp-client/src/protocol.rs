//! The messages of QMP, read from lines and written to bytes.
//!
//! A server sends one JSON object per line: first a [`Greeting`], then replies and events in any order.
//!
//! ```
//! use qmp_client::protocol::{Incoming, decode};
//!
//! let line = br#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
//! let Incoming::Event(event) = Incoming::of(decode(line)?)? else { panic!("it is an event") };
//! assert_eq!(event.name, "STOP");
//! # Ok::<_, qmp_client::protocol::Violation>(())
//! ```

mod codec;
mod ids;
mod message;
mod violation;

pub use self::codec::{MAX_MESSAGE, decode, encode};
pub use self::ids::Ids;
pub use self::message::{Answer, Greeting, Incoming, QmpEvent, Request, Timestamp, check_reply};
pub use self::violation::Violation;
