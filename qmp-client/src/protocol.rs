//! The messages of QMP, read from lines and written to bytes.
//!
//! A server sends one JSON object per line: first a [`Greeting`], then replies and events in any order. The
//! types are those of [`qapi_types::envelope`].
//!
//! ```
//! use qmp_client::protocol::{Limits, Message, parse};
//!
//! let line = br#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
//! let Message::Event(event) = parse(line.to_vec(), &Limits::default())? else {
//!     panic!("an event")
//! };
//! assert_eq!(event.name, "STOP");
//! # Ok::<_, qmp_client::protocol::Violation>(())
//! ```

mod codec;
mod conversation;
mod excerpt;
mod ids;
mod limits;
mod lines;
mod message;
mod raw;
mod scan;
mod violation;

pub use qapi_types::envelope::{CommandError, Event, Greeting, Request, Timestamp};

pub use self::codec::encode;
pub(crate) use self::codec::{SENTINEL, encode_request, is_synchronized, synchronization};
pub use self::conversation::{Admission, Conversation};
pub use self::excerpt::Excerpt;
pub use self::ids::Ids;
pub use self::limits::Limits;
pub use self::lines::{LineTooLong, Lines};
pub use self::message::{Direction, Message, Reply, parse};
pub(crate) use self::message::{read, text, with_line};
#[cfg(feature = "tokio")]
pub(crate) use self::raw::Span;
pub use self::raw::{MAX_VALUE_DEPTH, RawJson};
pub use self::violation::Violation;
