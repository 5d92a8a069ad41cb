//! The events of schema module `block-export`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::wire::{Members, Object, Output, eq, values};
use crate::{DecodeError, Event, wire};

/// An export is gone, and its node is free.
///
/// The event `BLOCK_EXPORT_DELETED` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-export.BLOCK_EXPORT_DELETED)
#[doc(alias = "BLOCK_EXPORT_DELETED")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportDeleted {
    pub id: String,
}

impl Object for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("id", &self.id);
    }
}

impl Event for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

values!(BlockExportDeleted);
eq!(BlockExportDeleted);
