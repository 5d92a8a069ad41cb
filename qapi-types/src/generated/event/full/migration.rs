//! The events of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::wire::{Members, Object, Output, eq, values};
use crate::{COLOExitReason, COLOMode, DecodeError, Event, wire};

/// The event `MIGRATION_PASS` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION_PASS)
#[doc(alias = "MIGRATION_PASS")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationPass {
    pub pass: i64,
}

impl Object for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pass: members.required("pass")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("pass", &self.pass);
    }
}

impl Event for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

/// The event `COLO_EXIT` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.COLO_EXIT)
#[doc(alias = "COLO_EXIT")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ColoExit {
    pub mode: COLOMode,
    pub reason: COLOExitReason,
}

impl Object for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mode: members.required("mode")?,
            reason: members.required("reason")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("mode", &self.mode);
        output.put("reason", &self.reason);
    }
}

impl Event for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

/// The event `UNPLUG_PRIMARY` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.UNPLUG_PRIMARY)
#[doc(alias = "UNPLUG_PRIMARY")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnplugPrimary {
    /// `device-id`.
    pub device_id: String,
}

impl Object for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device_id: members.required("device-id")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("device-id", &self.device_id);
    }
}

impl Event for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

values!(MigrationPass ColoExit UnplugPrimary);
eq!(MigrationPass ColoExit UnplugPrimary);
