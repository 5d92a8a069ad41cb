//! The commands of schema module `misc`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    AddfdInfo, Command, CommandLineOptionInfo, DecodeError, Empty, FdsetInfo,
    IOThreadInfo, IntoMember, NameInfo, wire,
};

/// The command `query-name` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-name)
#[doc(alias = "query-name")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryName {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryName {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryName {
    const NAME: &'static str = "query-name";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryName {
    const NAME: &'static str = "query-name";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = NameInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-iothreads` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads)
#[doc(alias = "query-iothreads")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryIothreads {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryIothreads {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryIothreads {
    const NAME: &'static str = "query-iothreads";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryIothreads {
    const NAME: &'static str = "query-iothreads";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<IOThreadInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Halts the guest's processors.
///
/// The command `stop` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.stop)
#[doc(alias = "stop")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Stop {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Stop {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for Stop {
    const NAME: &'static str = "stop";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for Stop {
    const NAME: &'static str = "stop";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Lets the guest run.
///
/// The command `cont` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.cont)
#[doc(alias = "cont")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cont {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Cont {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for Cont {
    const NAME: &'static str = "cont";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for Cont {
    const NAME: &'static str = "cont";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Runs a command of the monitor for humans and returns its text.
///
/// The command `human-monitor-command` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Feature `savevm-monitor-nodes`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.human-monitor-command)
#[doc(alias = "human-monitor-command")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HumanMonitorCommand {
    /// `command-line`.
    pub command_line: String,
    /// `cpu-index`.
    pub cpu_index: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl HumanMonitorCommand {
    /// Makes one of the members that every release has.
    pub fn new(command_line: impl Into<String>) -> Self {
        Self {
            command_line: command_line.into(),
            cpu_index: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cpu_index(mut self, cpu_index: impl Into<Option<i64>>) -> Self {
        self.cpu_index = cpu_index.into();
        self
    }
}

impl Object for HumanMonitorCommand {
    const NAME: &'static str = "human-monitor-command";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            command_line: members.required("command-line")?,
            cpu_index: members.optional("cpu-index"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("command-line", &self.command_line);
        output.put_optional("cpu-index", &self.cpu_index);
        output.put_extra(&self.extra);
    }
}

impl Command for HumanMonitorCommand {
    const NAME: &'static str = "human-monitor-command";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["savevm-monitor-nodes"];
    type Return = String;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Names a file descriptor that is sent along with the command.
///
/// The command `getfd` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_POSIX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd)
#[doc(alias = "getfd")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Getfd {
    pub fdname: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Getfd {
    /// Makes one of the members that every release has.
    pub fn new(fdname: impl Into<String>) -> Self {
        Self {
            fdname: fdname.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Getfd {
    const NAME: &'static str = "getfd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fdname: members.required("fdname")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("fdname", &self.fdname);
        output.put_extra(&self.extra);
    }
}

impl Command for Getfd {
    const NAME: &'static str = "getfd";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `closefd` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.closefd)
#[doc(alias = "closefd")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Closefd {
    pub fdname: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Closefd {
    /// Makes one of the members that every release has.
    pub fn new(fdname: impl Into<String>) -> Self {
        Self {
            fdname: fdname.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Closefd {
    const NAME: &'static str = "closefd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fdname: members.required("fdname")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("fdname", &self.fdname);
        output.put_extra(&self.extra);
    }
}

impl Command for Closefd {
    const NAME: &'static str = "closefd";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Hands a file descriptor, sent along with the command, to a set of descriptors.
///
/// The command `add-fd` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add-fd)
#[doc(alias = "add-fd")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddFd {
    /// `fdset-id`.
    pub fdset_id: Option<i64>,
    pub opaque: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AddFd {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            fdset_id: None,
            opaque: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn fdset_id(mut self, fdset_id: impl Into<Option<i64>>) -> Self {
        self.fdset_id = fdset_id.into();
        self
    }
    #[must_use]
    pub fn opaque<How>(mut self, opaque: impl IntoMember<String, How>) -> Self {
        self.opaque = opaque.into_member();
        self
    }
}

impl Object for AddFd {
    const NAME: &'static str = "add-fd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fdset_id: members.optional("fdset-id"),
            opaque: members.optional("opaque"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("fdset-id", &self.fdset_id);
        output.put_optional("opaque", &self.opaque);
        output.put_extra(&self.extra);
    }
}

impl Command for AddFd {
    const NAME: &'static str = "add-fd";
    const ALLOW_OOB: bool = false;
    type Return = AddfdInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `remove-fd` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.remove-fd)
#[doc(alias = "remove-fd")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveFd {
    /// `fdset-id`.
    pub fdset_id: i64,
    pub fd: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RemoveFd {
    /// Makes one of the members that every release has.
    pub fn new(fdset_id: i64) -> Self {
        Self {
            fdset_id,
            fd: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn fd(mut self, fd: impl Into<Option<i64>>) -> Self {
        self.fd = fd.into();
        self
    }
}

impl Object for RemoveFd {
    const NAME: &'static str = "remove-fd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fdset_id: members.required("fdset-id")?,
            fd: members.optional("fd"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("fdset-id", &self.fdset_id);
        output.put_optional("fd", &self.fd);
        output.put_extra(&self.extra);
    }
}

impl Command for RemoveFd {
    const NAME: &'static str = "remove-fd";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-fdsets` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets)
#[doc(alias = "query-fdsets")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryFdsets {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryFdsets {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryFdsets {
    const NAME: &'static str = "query-fdsets";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryFdsets {
    const NAME: &'static str = "query-fdsets";
    const ALLOW_OOB: bool = false;
    type Return = Vec<FdsetInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-command-line-options` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options)
#[doc(alias = "query-command-line-options")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryCommandLineOptions {
    pub option: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCommandLineOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            option: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn option<How>(mut self, option: impl IntoMember<String, How>) -> Self {
        self.option = option.into_member();
        self
    }
}

impl Object for QueryCommandLineOptions {
    const NAME: &'static str = "query-command-line-options";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            option: members.optional("option"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("option", &self.option);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCommandLineOptions {
    const NAME: &'static str = "query-command-line-options";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<CommandLineOptionInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    QueryName QueryIothreads Stop Cont HumanMonitorCommand Getfd Closefd AddFd RemoveFd
    QueryFdsets QueryCommandLineOptions
);
eq!(
    QueryName QueryIothreads Stop Cont HumanMonitorCommand Getfd Closefd AddFd RemoveFd
    QueryFdsets QueryCommandLineOptions
);
