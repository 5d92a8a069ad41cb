//! The events of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::wire::{Members, Object, Output, eq, values};
use crate::{DecodeError, Event, wire};

/// The tray of a drive was opened or closed.
///
/// The event `DEVICE_TRAY_MOVED` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.DEVICE_TRAY_MOVED)
#[doc(alias = "DEVICE_TRAY_MOVED")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceTrayMoved {
    pub device: String,
    /// Since 2.8.
    pub id: String,
    /// `tray-open`.
    pub tray_open: bool,
}

impl Object for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            id: members.required("id")?,
            tray_open: members.required("tray-open")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("device", &self.device);
        output.put("id", &self.id);
        output.put("tray-open", &self.tray_open);
    }
}

impl Event for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

values!(DeviceTrayMoved);
eq!(DeviceTrayMoved);
