//! The commands of schema module `machine`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, wire};

/// Resets the machine.
///
/// The command `system_reset` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_reset)
#[doc(alias = "system_reset")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SystemReset {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SystemReset {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for SystemReset {
    const NAME: &'static str = "system_reset";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for SystemReset {
    const NAME: &'static str = "system_reset";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `system_powerdown` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_powerdown)
#[doc(alias = "system_powerdown")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SystemPowerdown {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SystemPowerdown {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for SystemPowerdown {
    const NAME: &'static str = "system_powerdown";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for SystemPowerdown {
    const NAME: &'static str = "system_powerdown";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(SystemReset SystemPowerdown);
eq!(SystemReset SystemPowerdown);
