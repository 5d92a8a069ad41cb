//! The events of schema module `machine`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event, Releases};

/// The event `BALLOON_CHANGE` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.BALLOON_CHANGE)
#[doc(alias = "BALLOON_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalloonChange {
    pub actual: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BalloonChange {
    const NAME: &'static str = "BALLOON_CHANGE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            actual: members.required("actual")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("actual", &self.actual);
        output.put_extra(&self.extra);
    }
}

impl Event for BalloonChange {
    const NAME: &'static str = "BALLOON_CHANGE";
}

/// The event `HV_BALLOON_STATUS_REPORT` of schema module `machine`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.HV_BALLOON_STATUS_REPORT)
#[doc(alias = "HV_BALLOON_STATUS_REPORT")]
#[doc(inline)]
pub use crate::HvBalloonInfo as HvBalloonStatusReport;

impl Event for HvBalloonStatusReport {
    const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
}

/// The event `MEMORY_DEVICE_SIZE_CHANGE` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE)
#[doc(alias = "MEMORY_DEVICE_SIZE_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    pub id: Option<String>,
    pub size: u64,
    /// `qom-path`. Since 6.2.
    pub qom_path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MemoryDeviceSizeChange {
    const NAME: &'static str = "MEMORY_DEVICE_SIZE_CHANGE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            size: members.required("size")?,
            qom_path: members.required("qom-path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put("size", &self.size);
        output.put("qom-path", &self.qom_path);
        output.put_extra(&self.extra);
    }
}

impl Event for MemoryDeviceSizeChange {
    const NAME: &'static str = "MEMORY_DEVICE_SIZE_CHANGE";
}

/// The event `MEM_UNPLUG_ERROR` of schema module `machine`.
///
/// QEMU 7.2. Since 2.4. Not in the storage daemon. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEM_UNPLUG_ERROR)
#[doc(alias = "MEM_UNPLUG_ERROR")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct MemUnplugError {
    pub device: String,
    pub msg: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MemUnplugError {
    const NAME: &'static str = "MEM_UNPLUG_ERROR";
    const RELEASES: Releases = Releases::only(&["7.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            msg: members.required("msg")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("msg", &self.msg);
        output.put_extra(&self.extra);
    }
}

impl Event for MemUnplugError {
    const NAME: &'static str = "MEM_UNPLUG_ERROR";
    const RELEASES: Releases = Releases::only(&["7.2"]);
    const FEATURES: &'static [&'static str] = &["deprecated"];
}

objects!(BalloonChange MemoryDeviceSizeChange MemUnplugError);
eq!(BalloonChange MemoryDeviceSizeChange MemUnplugError);
