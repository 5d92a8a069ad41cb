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
mod conversation;
mod excerpt;
mod ids;
mod lines;
mod message;
mod violation;

pub use self::codec::{MAX_MESSAGE, decode, encode};
pub(crate) use self::codec::{SENTINEL, synchronization};
pub use self::conversation::Conversation;
pub use self::excerpt::Excerpt;
pub use self::ids::Ids;
pub use self::lines::{LineTooLong, Lines};
pub use self::message::{
    Answer, Direction, Greeting, Incoming, QmpEvent, Request, Timestamp, check_reply,
};
pub use self::violation::Violation;
