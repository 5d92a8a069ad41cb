//! Reads a QAPI schema: files to a [`Model`](crate::model::Model), through statements, definitions and checks.
//!
//! All errors of a phase are collected; a phase with errors is the last.

mod check;
mod condition;
mod define;
mod load;
mod members;
mod names;
mod object;

pub use define::{Form, Pragmas, Reader};
pub use load::{Files, LoadError, Schema, Tree, load, load_guest_agent, load_release};
