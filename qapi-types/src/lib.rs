//! Typed QMP: commands, events and the types they carry.
//!
//! A [`Command`] knows its wire name, its arguments and how to read its reply; an [`Event`] knows
//! its wire name and how to read its data. Decoding never loses anything: what a type does not
//! recognise is kept, and a [`DecodeError`] names the path at which the JSON was not as expected.

mod command;
mod error;
mod event;

pub use crate::command::Command;
pub use crate::error::DecodeError;
pub use crate::event::Event;
