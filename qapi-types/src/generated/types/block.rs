//! The types of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, enums};

/// The enum `BlockdevChangeReadOnlyMode` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BlockdevChangeReadOnlyMode)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    Retain,
    ReadOnly,
    ReadWrite,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for BlockdevChangeReadOnlyMode {
    const NAME: &'static str = "BlockdevChangeReadOnlyMode";
    const VALUES: &'static [&'static str] = &["retain", "read-only", "read-write"];
    fn as_str(&self) -> &str {
        match self {
            Self::Retain => "retain",
            Self::ReadOnly => "read-only",
            Self::ReadWrite => "read-write",
            Self::Unrecognized(text) => text,
        }
    }
    fn from_wire(text: &str) -> Self {
        match text {
            "retain" => Self::Retain,
            "read-only" => Self::ReadOnly,
            "read-write" => Self::ReadWrite,
            other => Self::Unrecognized(other.into()),
        }
    }
    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

enums!(BlockdevChangeReadOnlyMode);
