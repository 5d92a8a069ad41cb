//! The events of schema module `misc`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event};

/// The event `RTC_CHANGE` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.RTC_CHANGE)
#[doc(alias = "RTC_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtcChange {
    pub offset: i64,
    /// `qom-path`.
    pub qom_path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RtcChange {
    const NAME: &'static str = "RTC_CHANGE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            offset: members.required("offset")?,
            qom_path: members.required("qom-path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("offset", &self.offset);
        output.put("qom-path", &self.qom_path);
        output.put_extra(&self.extra);
    }
}

impl Event for RtcChange {
    const NAME: &'static str = "RTC_CHANGE";
}

/// The event `VFU_CLIENT_HANGUP` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.VFU_CLIENT_HANGUP)
#[doc(alias = "VFU_CLIENT_HANGUP")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfuClientHangup {
    /// `vfu-id`.
    pub vfu_id: String,
    /// `vfu-qom-path`.
    pub vfu_qom_path: String,
    /// `dev-id`.
    pub dev_id: String,
    /// `dev-qom-path`.
    pub dev_qom_path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VfuClientHangup {
    const NAME: &'static str = "VFU_CLIENT_HANGUP";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vfu_id: members.required("vfu-id")?,
            vfu_qom_path: members.required("vfu-qom-path")?,
            dev_id: members.required("dev-id")?,
            dev_qom_path: members.required("dev-qom-path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("vfu-id", &self.vfu_id);
        output.put("vfu-qom-path", &self.vfu_qom_path);
        output.put("dev-id", &self.dev_id);
        output.put("dev-qom-path", &self.dev_qom_path);
        output.put_extra(&self.extra);
    }
}

impl Event for VfuClientHangup {
    const NAME: &'static str = "VFU_CLIENT_HANGUP";
}

objects!(RtcChange VfuClientHangup);
eq!(RtcChange VfuClientHangup);
