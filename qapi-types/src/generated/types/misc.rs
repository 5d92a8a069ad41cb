//! The types of schema module `misc`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, values};
use crate::DecodeError;

/// The object `NameInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.NameInfo)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NameInfo {
    /// `name`.
    pub name: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NameInfo {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            name: None,
            extra: Extra::new(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Object for NameInfo {
    const NAME: &'static str = "NameInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("name", &self.name);
        output.put_extra(&self.extra);
    }
}

/// The object `IOThreadInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IOThreadInfo {
    /// `id`.
    pub id: String,
    /// `thread-id`.
    pub thread_id: i64,
    /// `poll-max-ns`. Since 2.9.
    pub poll_max_ns: i64,
    /// `poll-grow`. Since 2.9.
    pub poll_grow: i64,
    /// `poll-shrink`. Since 2.9.
    pub poll_shrink: i64,
    /// `poll-weight`. Only in 11.1. Since 11.1.
    pub poll_weight: Option<i64>,
    /// `aio-max-batch`. Since 6.1.
    pub aio_max_batch: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl IOThreadInfo {
    /// Makes one of the members that every release has.
    pub fn new(
        id: impl Into<String>,
        thread_id: i64,
        poll_max_ns: i64,
        poll_grow: i64,
        poll_shrink: i64,
        aio_max_batch: i64,
    ) -> Self {
        Self {
            id: id.into(),
            thread_id,
            poll_max_ns,
            poll_grow,
            poll_shrink,
            poll_weight: None,
            aio_max_batch,
            extra: Extra::new(),
        }
    }
    /// Sets `poll-weight`.
    #[must_use]
    pub fn poll_weight(mut self, poll_weight: i64) -> Self {
        self.poll_weight = Some(poll_weight);
        self
    }
}

impl Object for IOThreadInfo {
    const NAME: &'static str = "IOThreadInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            thread_id: members.required("thread-id")?,
            poll_max_ns: members.required("poll-max-ns")?,
            poll_grow: members.required("poll-grow")?,
            poll_shrink: members.required("poll-shrink")?,
            poll_weight: members.optional("poll-weight"),
            aio_max_batch: members.required("aio-max-batch")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("id", &self.id);
        output.put("thread-id", &self.thread_id);
        output.put("poll-max-ns", &self.poll_max_ns);
        output.put("poll-grow", &self.poll_grow);
        output.put("poll-shrink", &self.poll_shrink);
        output.put_optional("poll-weight", &self.poll_weight);
        output.put("aio-max-batch", &self.aio_max_batch);
        output.put_extra(&self.extra);
    }
}

/// The object `AddfdInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.AddfdInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddfdInfo {
    /// `fdset-id`.
    pub fdset_id: i64,
    /// `fd`.
    pub fd: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AddfdInfo {
    /// Makes one of the members that every release has.
    pub fn new(fdset_id: i64, fd: i64) -> Self {
        Self {
            fdset_id,
            fd,
            extra: Extra::new(),
        }
    }
}

impl Object for AddfdInfo {
    const NAME: &'static str = "AddfdInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fdset_id: members.required("fdset-id")?,
            fd: members.required("fd")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("fdset-id", &self.fdset_id);
        output.put("fd", &self.fd);
        output.put_extra(&self.extra);
    }
}

/// The object `FdsetFdInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetFdInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FdsetFdInfo {
    /// `fd`.
    pub fd: i64,
    /// `opaque`.
    pub opaque: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FdsetFdInfo {
    /// Makes one of the members that every release has.
    pub fn new(fd: i64) -> Self {
        Self {
            fd,
            opaque: None,
            extra: Extra::new(),
        }
    }
    /// Sets `opaque`.
    #[must_use]
    pub fn opaque(mut self, opaque: impl Into<String>) -> Self {
        self.opaque = Some(opaque.into());
        self
    }
}

impl Object for FdsetFdInfo {
    const NAME: &'static str = "FdsetFdInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fd: members.required("fd")?,
            opaque: members.optional("opaque"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("fd", &self.fd);
        output.put_optional("opaque", &self.opaque);
        output.put_extra(&self.extra);
    }
}

/// The object `FdsetInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FdsetInfo {
    /// `fdset-id`.
    pub fdset_id: i64,
    /// `fds`.
    pub fds: Vec<FdsetFdInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FdsetInfo {
    /// Makes one of the members that every release has.
    pub fn new(fdset_id: i64, fds: impl IntoIterator<Item = FdsetFdInfo>) -> Self {
        Self {
            fdset_id,
            fds: fds.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for FdsetInfo {
    const NAME: &'static str = "FdsetInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fdset_id: members.required("fdset-id")?,
            fds: members.required("fds")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("fdset-id", &self.fdset_id);
        output.put("fds", &self.fds);
        output.put_extra(&self.extra);
    }
}

/// The enum `CommandLineParameterType` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc.CommandLineParameterType)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    /// `string`.
    String,
    /// `boolean`.
    Boolean,
    /// `number`.
    Number,
    /// `size`.
    Size,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CommandLineParameterType {
    const NAME: &'static str = "CommandLineParameterType";
    const VALUES: &'static [&'static str] = &["string", "boolean", "number", "size"];
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Size => "size",
            Self::Unrecognized(text) => text,
        }
    }
    fn from_wire(text: &str) -> Self {
        match text {
            "string" => Self::String,
            "boolean" => Self::Boolean,
            "number" => Self::Number,
            "size" => Self::Size,
            other => Self::Unrecognized(other.into()),
        }
    }
    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The object `CommandLineParameterInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineParameterInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    /// `name`.
    pub name: String,
    /// `type`.
    pub r#type: CommandLineParameterType,
    /// `help`.
    pub help: Option<String>,
    /// `default`. Since 2.1.
    pub default: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CommandLineParameterInfo {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>, r#type: CommandLineParameterType) -> Self {
        Self {
            name: name.into(),
            r#type,
            help: None,
            default: None,
            extra: Extra::new(),
        }
    }
    /// Sets `help`.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
}

impl Object for CommandLineParameterInfo {
    const NAME: &'static str = "CommandLineParameterInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            r#type: members.required("type")?,
            help: members.optional("help"),
            default: members.optional("default"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("name", &self.name);
        output.put("type", &self.r#type);
        output.put_optional("help", &self.help);
        output.put_optional("default", &self.default);
        output.put_extra(&self.extra);
    }
}

/// The object `CommandLineOptionInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineOptionInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    /// `option`.
    pub option: String,
    /// `parameters`.
    pub parameters: Vec<CommandLineParameterInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CommandLineOptionInfo {
    /// Makes one of the members that every release has.
    pub fn new(
        option: impl Into<String>,
        parameters: impl IntoIterator<Item = CommandLineParameterInfo>,
    ) -> Self {
        Self {
            option: option.into(),
            parameters: parameters.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for CommandLineOptionInfo {
    const NAME: &'static str = "CommandLineOptionInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            option: members.required("option")?,
            parameters: members.required("parameters")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("option", &self.option);
        output.put("parameters", &self.parameters);
        output.put_extra(&self.extra);
    }
}

enums!(CommandLineParameterType);
values!(
    NameInfo IOThreadInfo AddfdInfo FdsetFdInfo FdsetInfo CommandLineParameterInfo
    CommandLineOptionInfo
);
