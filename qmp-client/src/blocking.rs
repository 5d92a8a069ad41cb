//! A client for any stream, which blocks: of a Unix or TCP socket, of a child's pipes, of any reader and writer.
//!
//! [`Connect`] waits for the greeting and negotiates; the [`Client`] that it returns runs commands and has
//! the events since the greeting. Every wait has a time limit. No async runtime is needed, and no thread is
//! started unless the stream has no descriptor.
//!
//! ```no_run
//! use std::os::unix::net::UnixStream;
//! use std::time::Duration;
//!
//! use qapi_types::{cmd, event};
//! use qmp_client::blocking::Connect;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let stream = UnixStream::connect("/run/qemu/vm0.qmp")?;
//! let mut client = Connect::new().stream(stream)?;
//! println!("{}", client.greeting().expect("only a guest agent does not greet"));
//! client.run(cmd::Stop::new())?;
//! client.wait_for::<event::Stop>(|_| true, Duration::from_secs(60))?;
//! # Ok(())
//! # }
//! ```
//!
//! [`Connection`] is what the client is made of, for programs that treat messages, events and errors in
//! their own way; [`Transport`] only reads lines and writes bytes, with deadlines.

mod client;
mod connect;
mod connection;
mod events;
mod inbox;
mod queue;
mod reconnect;
mod stream;
mod threaded;
mod ticket;
mod transport;

pub use self::client::Client;
pub use self::connect::Connect;
pub use self::connection::{Connection, Fault, Handler};
pub use self::queue::{EventQueue, MAX_EVENT_BYTES, MAX_EVENTS};
pub use self::stream::{IntoStream, Stream};
pub use self::ticket::Ticket;
pub use self::transport::{Arrival, Hangup, Transport, Wait};
#[cfg(feature = "tokio")]
pub(crate) use self::transport::{no_descriptors, send_fd};
pub use crate::buffer::{Buffer, WhenFull};
