//! The events of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::wire::{Members, Object, Output, eq, values};
use crate::{DecodeError, Event, MigrationStatus, wire};

/// A migration is in another state now.
///
/// The event `MIGRATION` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION)
#[doc(alias = "MIGRATION")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Migration {
    pub status: MigrationStatus,
}

impl Object for Migration {
    const NAME: &'static str = "MIGRATION";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.required("status")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("status", &self.status);
    }
}

impl Event for Migration {
    const NAME: &'static str = "MIGRATION";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

values!(Migration);
eq!(Migration);
