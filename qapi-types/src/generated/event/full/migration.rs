//! The events of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{COLOExitReason, COLOMode, DecodeError, Event};

/// The event `MIGRATION_PASS` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION_PASS)
#[doc(alias = "MIGRATION_PASS")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationPass {
    pub pass: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pass: members.required("pass")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pass", &self.pass);
        output.put_extra(&self.extra);
    }
}

impl Event for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
}

/// The event `COLO_EXIT` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.COLO_EXIT)
#[doc(alias = "COLO_EXIT")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ColoExit {
    pub mode: COLOMode,
    pub reason: COLOExitReason,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mode: members.required("mode")?,
            reason: members.required("reason")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("mode", &self.mode);
        output.put("reason", &self.reason);
        output.put_extra(&self.extra);
    }
}

impl Event for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
}

/// The event `UNPLUG_PRIMARY` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.UNPLUG_PRIMARY)
#[doc(alias = "UNPLUG_PRIMARY")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnplugPrimary {
    /// `device-id`.
    pub device_id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device_id: members.required("device-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device-id", &self.device_id);
        output.put_extra(&self.extra);
    }
}

impl Event for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
}

objects!(MigrationPass ColoExit UnplugPrimary);
eq!(MigrationPass ColoExit UnplugPrimary);
