//! The commands of schema module `control`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, CommandInfo, DecodeError, Empty, QMPCapability, VersionInfo, wire};

/// Ends the negotiation that every QMP session begins with.
///
/// The command `qmp_capabilities` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.qmp_capabilities)
#[doc(alias = "qmp_capabilities")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QmpCapabilities {
    /// Since 2.12.
    pub enable: Option<Vec<QMPCapability>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QmpCapabilities {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            enable: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn enable(mut self, enable: impl IntoIterator<Item = QMPCapability>) -> Self {
        self.enable = Some(enable.into_iter().collect());
        self
    }
}

impl Object for QmpCapabilities {
    const NAME: &'static str = "qmp_capabilities";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enable: members.optional("enable"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("enable", &self.enable);
        output.put_extra(&self.extra);
    }
}

impl Command for QmpCapabilities {
    const NAME: &'static str = "qmp_capabilities";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns QEMU's version.
///
/// The command `query-version` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-version)
#[doc(alias = "query-version")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryVersion {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryVersion {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryVersion {
    const NAME: &'static str = "query-version";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryVersion {
    const NAME: &'static str = "query-version";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = VersionInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-commands` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands)
#[doc(alias = "query-commands")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryCommands {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCommands {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryCommands {
    const NAME: &'static str = "query-commands";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCommands {
    const NAME: &'static str = "query-commands";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<CommandInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Ends the program.
///
/// The command `quit` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.quit)
#[doc(alias = "quit")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Quit {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Quit {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for Quit {
    const NAME: &'static str = "quit";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for Quit {
    const NAME: &'static str = "quit";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QmpCapabilities QueryVersion QueryCommands Quit);
eq!(QmpCapabilities QueryVersion QueryCommands Quit);
