//! The events of schema module `run-state`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    DecodeError, Event, GuestPanicAction, GuestPanicInformation, MemoryFailureAction,
    MemoryFailureFlags, MemoryFailureRecipient, Releases,
};

/// The event `SUSPEND_DISK` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND_DISK)
#[doc(alias = "SUSPEND_DISK")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuspendDisk {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
}

/// The event `GUEST_CRASHLOADED` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_CRASHLOADED)
#[doc(alias = "GUEST_CRASHLOADED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestCrashloaded {
    pub action: GuestPanicAction,
    pub info: Option<GuestPanicInformation>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action: members.required("action")?,
            info: members.optional("info"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("action", &self.action);
        output.put_optional("info", &self.info);
        output.put_extra(&self.extra);
    }
}

impl Event for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
}

/// The event `GUEST_PVSHUTDOWN` of schema module `run-state`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PVSHUTDOWN)
#[doc(alias = "GUEST_PVSHUTDOWN")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestPvshutdown {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
}

/// The event `MEMORY_FAILURE` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE)
#[doc(alias = "MEMORY_FAILURE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailure {
    pub recipient: MemoryFailureRecipient,
    pub action: MemoryFailureAction,
    pub flags: MemoryFailureFlags,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            recipient: members.required("recipient")?,
            action: members.required("action")?,
            flags: members.required("flags")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("recipient", &self.recipient);
        output.put("action", &self.action);
        output.put("flags", &self.flags);
        output.put_extra(&self.extra);
    }
}

impl Event for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
}

objects!(SuspendDisk GuestCrashloaded GuestPvshutdown MemoryFailure);
eq!(SuspendDisk GuestCrashloaded GuestPvshutdown MemoryFailure);
