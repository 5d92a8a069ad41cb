//! The events of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event};

/// The tray of a drive was opened or closed.
///
/// The event `DEVICE_TRAY_MOVED` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.DEVICE_TRAY_MOVED)
#[doc(alias = "DEVICE_TRAY_MOVED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceTrayMoved {
    pub device: String,
    /// Since 2.8.
    pub id: String,
    /// `tray-open`.
    pub tray_open: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            id: members.required("id")?,
            tray_open: members.required("tray-open")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("id", &self.id);
        output.put("tray-open", &self.tray_open);
        output.put_extra(&self.extra);
    }
}

impl Event for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
}

objects!(DeviceTrayMoved);
eq!(DeviceTrayMoved);
