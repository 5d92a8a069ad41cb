//! The commands of schema module `run-state`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, Empty, PanicAction, RebootAction, ShutdownAction,
    WatchdogAction, wire,
};

/// The command `watchdog-set-action` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.watchdog-set-action)
#[doc(alias = "watchdog-set-action")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchdogSetAction {
    pub action: WatchdogAction,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl WatchdogSetAction {
    /// Makes one of the members that every release has.
    pub fn new(action: WatchdogAction) -> Self {
        Self {
            action,
            extra: Extra::new(),
        }
    }
}

impl Object for WatchdogSetAction {
    const NAME: &'static str = "watchdog-set-action";
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

impl Command for WatchdogSetAction {
    const NAME: &'static str = "watchdog-set-action";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `set-action` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.set-action)
#[doc(alias = "set-action")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetAction {
    pub reboot: Option<RebootAction>,
    pub shutdown: Option<ShutdownAction>,
    pub panic: Option<PanicAction>,
    pub watchdog: Option<WatchdogAction>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SetAction {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            reboot: None,
            shutdown: None,
            panic: None,
            watchdog: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn reboot(mut self, reboot: impl Into<Option<RebootAction>>) -> Self {
        self.reboot = reboot.into();
        self
    }
    #[must_use]
    pub fn shutdown(mut self, shutdown: impl Into<Option<ShutdownAction>>) -> Self {
        self.shutdown = shutdown.into();
        self
    }
    #[must_use]
    pub fn panic(mut self, panic: impl Into<Option<PanicAction>>) -> Self {
        self.panic = panic.into();
        self
    }
    #[must_use]
    pub fn watchdog(mut self, watchdog: impl Into<Option<WatchdogAction>>) -> Self {
        self.watchdog = watchdog.into();
        self
    }
}

impl Object for SetAction {
    const NAME: &'static str = "set-action";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reboot: members.optional("reboot"),
            shutdown: members.optional("shutdown"),
            panic: members.optional("panic"),
            watchdog: members.optional("watchdog"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("reboot", &self.reboot);
        output.put_optional("shutdown", &self.shutdown);
        output.put_optional("panic", &self.panic);
        output.put_optional("watchdog", &self.watchdog);
        output.put_extra(&self.extra);
    }
}

impl Command for SetAction {
    const NAME: &'static str = "set-action";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(WatchdogSetAction SetAction);
eq!(WatchdogSetAction SetAction);
