//! The events of schema module `run-state`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    DecodeError, Event, GuestPanicAction, GuestPanicInformation, ShutdownCause,
    WatchdogAction,
};

/// The machine was powered off, or QEMU was told to end.
///
/// The event `SHUTDOWN` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SHUTDOWN)
#[doc(alias = "SHUTDOWN")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shutdown {
    /// Since 2.10.
    pub guest: bool,
    /// Since 4.0.
    pub reason: ShutdownCause,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Shutdown {
    const NAME: &'static str = "SHUTDOWN";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            guest: members.required("guest")?,
            reason: members.required("reason")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("guest", &self.guest);
        output.put("reason", &self.reason);
        output.put_extra(&self.extra);
    }
}

impl Event for Shutdown {
    const NAME: &'static str = "SHUTDOWN";
}

/// The event `POWERDOWN` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.POWERDOWN)
#[doc(alias = "POWERDOWN")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Powerdown {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Powerdown {
    const NAME: &'static str = "POWERDOWN";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for Powerdown {
    const NAME: &'static str = "POWERDOWN";
}

/// The machine was reset.
///
/// The event `RESET` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESET)
#[doc(alias = "RESET")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reset {
    /// Since 2.10.
    pub guest: bool,
    /// Since 4.0.
    pub reason: ShutdownCause,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Reset {
    const NAME: &'static str = "RESET";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            guest: members.required("guest")?,
            reason: members.required("reason")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("guest", &self.guest);
        output.put("reason", &self.reason);
        output.put_extra(&self.extra);
    }
}

impl Event for Reset {
    const NAME: &'static str = "RESET";
}

/// The guest no longer runs.
///
/// The event `STOP` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.STOP)
#[doc(alias = "STOP")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Stop {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Stop {
    const NAME: &'static str = "STOP";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for Stop {
    const NAME: &'static str = "STOP";
}

/// The guest runs again.
///
/// The event `RESUME` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESUME)
#[doc(alias = "RESUME")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Resume {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Resume {
    const NAME: &'static str = "RESUME";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for Resume {
    const NAME: &'static str = "RESUME";
}

/// The event `SUSPEND` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND)
#[doc(alias = "SUSPEND")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Suspend {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Suspend {
    const NAME: &'static str = "SUSPEND";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for Suspend {
    const NAME: &'static str = "SUSPEND";
}

/// The event `WAKEUP` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WAKEUP)
#[doc(alias = "WAKEUP")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Wakeup {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Wakeup {
    const NAME: &'static str = "WAKEUP";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for Wakeup {
    const NAME: &'static str = "WAKEUP";
}

/// The event `WATCHDOG` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WATCHDOG)
#[doc(alias = "WATCHDOG")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Watchdog {
    pub action: WatchdogAction,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Watchdog {
    const NAME: &'static str = "WATCHDOG";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action: members.required("action")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("action", &self.action);
        output.put_extra(&self.extra);
    }
}

impl Event for Watchdog {
    const NAME: &'static str = "WATCHDOG";
}

/// The event `GUEST_PANICKED` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PANICKED)
#[doc(alias = "GUEST_PANICKED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicked {
    pub action: GuestPanicAction,
    /// Since 2.9.
    pub info: Option<GuestPanicInformation>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestPanicked {
    const NAME: &'static str = "GUEST_PANICKED";
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

impl Event for GuestPanicked {
    const NAME: &'static str = "GUEST_PANICKED";
}

objects!(Shutdown Powerdown Reset Stop Resume Suspend Wakeup Watchdog GuestPanicked);
eq!(Shutdown Powerdown Reset Stop Resume Suspend Wakeup Watchdog GuestPanicked);
