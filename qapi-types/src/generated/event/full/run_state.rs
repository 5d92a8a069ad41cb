//! The events of schema module `run-state`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::wire::{Members, Object, Output, eq, values};
use crate::{
    DecodeError, Event, GuestPanicAction, GuestPanicInformation, MemoryFailureAction,
    MemoryFailureFlags, MemoryFailureRecipient, Releases, wire,
};

/// The event `SUSPEND_DISK` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND_DISK)
#[doc(alias = "SUSPEND_DISK")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuspendDisk {}

impl Object for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
    fn take(_: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
    fn put(&self, _: &mut Output) {}
}

impl Event for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

/// The event `GUEST_CRASHLOADED` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_CRASHLOADED)
#[doc(alias = "GUEST_CRASHLOADED")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestCrashloaded {
    pub action: GuestPanicAction,
    pub info: Option<GuestPanicInformation>,
}

impl Object for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action: members.required("action")?,
            info: members.optional("info"),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("action", &self.action);
        output.put_optional("info", &self.info);
    }
}

impl Event for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

/// The event `GUEST_PVSHUTDOWN` of schema module `run-state`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PVSHUTDOWN)
#[doc(alias = "GUEST_PVSHUTDOWN")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestPvshutdown {}

impl Object for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(_: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
    fn put(&self, _: &mut Output) {}
}

impl Event for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

/// The event `MEMORY_FAILURE` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE)
#[doc(alias = "MEMORY_FAILURE")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailure {
    pub recipient: MemoryFailureRecipient,
    pub action: MemoryFailureAction,
    pub flags: MemoryFailureFlags,
}

impl Object for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            recipient: members.required("recipient")?,
            action: members.required("action")?,
            flags: members.required("flags")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("recipient", &self.recipient);
        output.put("action", &self.action);
        output.put("flags", &self.flags);
    }
}

impl Event for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
    fn decode_data(data: Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}

values!(SuspendDisk GuestCrashloaded GuestPvshutdown MemoryFailure);
eq!(SuspendDisk GuestCrashloaded GuestPvshutdown MemoryFailure);
