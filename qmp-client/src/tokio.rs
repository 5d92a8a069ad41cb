//! A client for any asynchronous stream, on tokio.
//!
//! [`Connect`] waits for the greeting and negotiates; the [`Client`] that it returns runs commands, from
//! any number of tasks at a time, and the [`Events`] beside it has the events since the greeting.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use qapi_types::{cmd, event};
//! use qmp_client::tokio::Connect;
//! # use tokio::net::UnixStream;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let stream = UnixStream::connect("/run/qemu/vm0.qmp").await?;
//! let (client, mut events) = Connect::new().stream(stream).await?;
//! println!("{}", client.greeting().expect("only a guest agent does not greet"));
//! client.run(cmd::Stop::new()).await?;
//! let minute = Duration::from_secs(60);
//! events.wait_for::<event::Stop>(|_| true, minute).await?;
//! # Ok(())
//! # }
//! ```

mod client;
mod connect;
mod events;
mod hub;
mod link;
mod reading;
mod reconnect;
mod writing;

pub use self::client::Client;
pub use self::connect::Connect;
pub use self::events::Events;
pub use crate::buffer::{Buffer, WhenFull};
