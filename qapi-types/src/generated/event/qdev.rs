//! The events of schema module `qdev`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event};

/// A device is unplugged.
///
/// The event `DEVICE_DELETED` of schema module `qdev`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_DELETED)
#[doc(alias = "DEVICE_DELETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceDeleted {
    pub device: Option<String>,
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DeviceDeleted {
    const NAME: &'static str = "DEVICE_DELETED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            path: members.required("path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put("path", &self.path);
        output.put_extra(&self.extra);
    }
}

impl Event for DeviceDeleted {
    const NAME: &'static str = "DEVICE_DELETED";
}

/// The event `DEVICE_UNPLUG_GUEST_ERROR` of schema module `qdev`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_UNPLUG_GUEST_ERROR)
#[doc(alias = "DEVICE_UNPLUG_GUEST_ERROR")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    pub device: Option<String>,
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DeviceUnplugGuestError {
    const NAME: &'static str = "DEVICE_UNPLUG_GUEST_ERROR";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            path: members.required("path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put("path", &self.path);
        output.put_extra(&self.extra);
    }
}

impl Event for DeviceUnplugGuestError {
    const NAME: &'static str = "DEVICE_UNPLUG_GUEST_ERROR";
}

objects!(DeviceDeleted DeviceUnplugGuestError);
eq!(DeviceDeleted DeviceUnplugGuestError);
