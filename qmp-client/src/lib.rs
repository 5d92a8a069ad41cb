//! QMP, the protocol by which programs control QEMU.
//!
//! [`blocking`] has a client for any stream, with the commands and events of `qapi-types`; with the feature
//! `tokio`, the module of that name has one for any asynchronous stream. [`protocol`] reads and writes the
//! messages and does no input or output.

mod buffer;
mod error;
pub mod protocol;
#[cfg(unix)]
pub mod blocking;
#[cfg(feature = "tokio")]
pub mod tokio;
mod trace;

pub use crate::buffer::{Buffer, WhenFull};
pub use crate::error::{End, Error};

/// The programs of the README.
#[cfg(all(doctest, unix, feature = "tokio", feature = "full"))]
#[doc = include_str!("../README.md")]
struct Readme;
