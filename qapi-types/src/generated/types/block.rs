//! The types of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, enums};
use crate::Unknown;

/// The enum `BlockdevChangeReadOnlyMode` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BlockdevChangeReadOnlyMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    Retain,
    ReadOnly,
    ReadWrite,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevChangeReadOnlyMode {
    const NAME: &'static str = "BlockdevChangeReadOnlyMode";
    const VALUES: &'static [&'static str] = &["retain", "read-only", "read-write"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Retain => "retain",
            Self::ReadOnly => "read-only",
            Self::ReadWrite => "read-write",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "retain" => Self::Retain,
                "read-only" => Self::ReadOnly,
                "read-write" => Self::ReadWrite,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(BlockdevChangeReadOnlyMode);
