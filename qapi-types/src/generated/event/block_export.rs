//! The events of schema module `block-export`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event};

/// An export is gone, and its node is free.
///
/// The event `BLOCK_EXPORT_DELETED` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-export.BLOCK_EXPORT_DELETED)
#[doc(alias = "BLOCK_EXPORT_DELETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportDeleted {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
}

objects!(BlockExportDeleted);
eq!(BlockExportDeleted);
