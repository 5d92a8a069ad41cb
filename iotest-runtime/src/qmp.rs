//! The QMP client: sends commands, matches replies by id, queues events.
//!
//! Tests use the methods of [`Monitor`], which machines, daemons and [`QmpClient`] have. A
//! [`QmpClient`] is a connection: to a machine or daemon of the test, to any QEMU that listens
//! ([`QmpClient::connect_to`]), or from a QEMU that connects by itself ([`QmpAcceptor`]). Nothing here
//! knows QEMU's process or logs; a [`Recorder`] receives every message instead.

mod error;
mod pattern;
mod recorder;
mod options;
mod inbox;
mod recent;
mod subscription;
mod client;
mod receive;
mod negotiation;
mod unusual;
mod address;
mod acceptor;
mod events;
mod listener;
mod monitor;
pub(crate) mod fuzz;
#[cfg(test)]
mod peer;

pub use qmp_client::protocol::{
    Direction, Event as QmpEvent, Greeting, Request, Timestamp, Violation,
};

pub use crate::qmp::acceptor::QmpAcceptor;
pub use crate::qmp::address::{AddressError, QmpAddress};
pub(crate) use crate::qmp::client::{COMMAND_LIMIT, reply_value, value_or_violation};
pub use crate::qmp::client::{QmpClient, Reply};
#[doc(no_inline)]
pub use crate::qmp::error::ErrorClass;
pub use crate::qmp::error::{Disconnect, QmpError};
pub use crate::qmp::events::TypedEvent;
pub use crate::qmp::listener::EventListener;
pub use crate::qmp::monitor::Monitor;
pub use crate::qmp::options::{ClientOptions, Negotiation, Oob};
pub use crate::qmp::pattern::EventPattern;
pub(crate) use crate::qmp::receive::{end_of, shown};
pub use crate::qmp::recorder::Recorder;
