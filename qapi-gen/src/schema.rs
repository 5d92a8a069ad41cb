//! Reads a QAPI schema: files to a [`Model`](crate::model::Model), through statements, definitions and checks.
//!
//! All mistakes of a phase are gathered; a phase with mistakes ends the reading.

mod check;
mod condition;
mod define;
mod load;
mod members;
mod names;
mod object;

pub use define::{Form, Pragmas, Reader};
pub use load::{Files, LoadError, Schema, Tree, load, load_release};
