//! QMP, the protocol by which programs control QEMU.
//!
//! [`protocol`] reads and writes the messages and does no input or output: it suits any stream. With the
//! feature `tokio`, the module of that name has a client for any asynchronous stream, with the commands
//! and events of `qapi-types`.

mod error;
pub mod protocol;
#[cfg(feature = "tokio")]
pub mod tokio;

pub use crate::error::{End, Error};
