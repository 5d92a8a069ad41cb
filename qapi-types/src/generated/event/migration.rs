//! The events of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event, MigrationStatus};

/// A migration is in another state now.
///
/// The event `MIGRATION` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION)
#[doc(alias = "MIGRATION")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Migration {
    pub status: MigrationStatus,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Migration {
    const NAME: &'static str = "MIGRATION";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.required("status")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("status", &self.status);
        output.put_extra(&self.extra);
    }
}

impl Event for Migration {
    const NAME: &'static str = "MIGRATION";
}

objects!(Migration);
eq!(Migration);
