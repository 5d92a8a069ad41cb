//! Types by their wire names, for tools that learn a name only at run time.
//!
//! The typed interface needs none of this; it is here for checks such as "does every reply of this
//! QEMU decode, and encode again to the same JSON".

use serde_json::Value;

pub use crate::generated::dynamic::{COMMANDS, EVENTS, TYPES};
use crate::wire::{self, Note, Wire};
use crate::{DecodeError, Releases};

/// Reads a value as a type and writes it again.
pub type Recode = fn(Value) -> Result<(Value, Vec<Note>), DecodeError>;

/// One command, event or type.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Its name in the schema.
    pub name: &'static str,
    /// Its name in the newest release that has it: another one if a type was renamed.
    pub newest_name: &'static str,
    /// The QEMU releases whose schema has it under `name`.
    pub releases: Releases,
    /// Reads and writes a command's arguments, an event's data, or a value of the type.
    pub recode: Recode,
    /// Reads and writes a command's reply.
    pub recode_return: Option<Recode>,
}

/// Finds an entry of one of the tables.
pub fn find(table: &'static [Entry], name: &str) -> Option<&'static Entry> {
    table.iter().find(|entry| entry.name == name)
}

#[expect(clippy::needless_pass_by_value, reason = "who calls it has no use for the value")]
pub(crate) fn recode<T: Wire>(value: Value) -> Result<(Value, Vec<Note>), DecodeError> {
    let (read, notes) = wire::decode_strict::<T>(&value)?;
    Ok((read.to_value(), notes))
}
