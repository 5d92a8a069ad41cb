//! The events of schema module `vfio`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event, QapiVfioMigrationState, Releases};

/// The event `VFIO_MIGRATION` of schema module `vfio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-vfio.VFIO_MIGRATION)
#[doc(alias = "VFIO_MIGRATION")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfioMigration {
    /// `device-id`.
    pub device_id: String,
    /// `qom-path`.
    pub qom_path: String,
    /// `device-state`.
    pub device_state: QapiVfioMigrationState,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VfioMigration {
    const NAME: &'static str = "VFIO_MIGRATION";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device_id: members.required("device-id")?,
            qom_path: members.required("qom-path")?,
            device_state: members.required("device-state")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device-id", &self.device_id);
        output.put("qom-path", &self.qom_path);
        output.put("device-state", &self.device_state);
        output.put_extra(&self.extra);
    }
}

impl Event for VfioMigration {
    const NAME: &'static str = "VFIO_MIGRATION";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
}

objects!(VfioMigration);
eq!(VfioMigration);
