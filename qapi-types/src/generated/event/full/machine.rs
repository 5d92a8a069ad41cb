//! The events of schema module `machine`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, values};
use crate::{DecodeError, Event, Releases};

/// The event `BALLOON_CHANGE` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.BALLOON_CHANGE)
#[doc(alias = "BALLOON_CHANGE")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BalloonChange {
    /// `actual`.
    pub actual: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BalloonChange {
    /// Makes one of the members that every release has.
    pub fn new(actual: i64) -> Self {
        Self {
            actual,
            extra: Extra::new(),
        }
    }
}

impl Object for BalloonChange {
    const NAME: &'static str = "BALLOON_CHANGE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            actual: members.required("actual")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonStatusReport {
    /// `committed`.
    pub committed: u64,
    /// `available`.
    pub available: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl HvBalloonStatusReport {
    /// Makes one of the members that every release has.
    pub fn new(committed: u64, available: u64) -> Self {
        Self {
            committed,
            available,
            extra: Extra::new(),
        }
    }
}

impl Object for HvBalloonStatusReport {
    const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            committed: members.required("committed")?,
            available: members.required("available")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("committed", &self.committed);
        output.put("available", &self.available);
        output.put_extra(&self.extra);
    }
}

impl Event for HvBalloonStatusReport {
    const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
}

/// The event `MEMORY_DEVICE_SIZE_CHANGE` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE)
#[doc(alias = "MEMORY_DEVICE_SIZE_CHANGE")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    /// `id`.
    pub id: Option<String>,
    /// `size`.
    pub size: u64,
    /// `qom-path`. Since 6.2.
    pub qom_path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemoryDeviceSizeChange {
    /// Makes one of the members that every release has.
    pub fn new(size: u64, qom_path: impl Into<String>) -> Self {
        Self {
            id: None,
            size,
            qom_path: qom_path.into(),
            extra: Extra::new(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
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
    fn put(&self, output: &mut Output) {
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct MemUnplugError {
    /// `device`.
    pub device: String,
    /// `msg`.
    pub msg: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemUnplugError {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>, msg: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            msg: msg.into(),
            extra: Extra::new(),
        }
    }
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
    fn put(&self, output: &mut Output) {
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

values!(BalloonChange HvBalloonStatusReport MemoryDeviceSizeChange MemUnplugError);
