//! QMP, spoken over a Unix socket: commands out, replies matched by id, events queued apart.
//!
//! [`Monitor`] is what tests see of it, [`QmpClient`] is the connection: to a machine or daemon of the
//! test's own, to a QEMU that somebody else started ([`QmpClient::connect_to`]), or from one that
//! connects by itself ([`QmpAcceptor`]). This room knows the
//! protocol but no QEMU process, and it never logs: a [`Recorder`] sees every message instead.

pub mod violation;
pub mod error;
pub mod codec;
pub mod message;
pub mod pattern;
pub mod recorder;
pub mod options;
pub(crate) mod transport;
mod ids;
pub mod event_queue;
pub mod client;
mod receive;
mod negotiation;
mod unusual;
pub mod address;
pub mod acceptor;
pub mod events;
pub mod listener;
pub mod monitor;
#[doc(hidden)]
pub mod fuzz;
#[cfg(test)]
mod peer;

pub use crate::qmp::acceptor::QmpAcceptor;
pub use crate::qmp::address::{AddressError, QmpAddress};
pub(crate) use crate::qmp::client::reply_value;
pub use crate::qmp::client::{QmpClient, Reply};
pub use crate::qmp::error::{Disconnect, ErrorClass, QmpError};
pub use crate::qmp::events::Received;
pub use crate::qmp::listener::EventListener;
pub use crate::qmp::message::{QmpEvent, Request, Timestamp};
pub use crate::qmp::monitor::Monitor;
pub use crate::qmp::options::{ClientOptions, Negotiation, Oob};
pub use crate::qmp::pattern::{EventPattern, is_subset};
pub use crate::qmp::recorder::{Direction, Recorder};
pub use crate::qmp::violation::Violation;
