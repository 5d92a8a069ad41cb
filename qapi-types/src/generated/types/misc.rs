//! The types of schema module `misc`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The object `NameInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.NameInfo)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NameInfo {
    pub name: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for NameInfo {
    const NAME: &'static str = "NameInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put_extra(&self.extra);
    }
}

/// The object `IOThreadInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IOThreadInfo {
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
    fn put(&self, output: &mut Output<'_>) {
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddfdInfo {
    /// `fdset-id`.
    pub fdset_id: i64,
    pub fd: i64,
    /// Members that no supported release has.
    pub extra: Extra,
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
    fn put(&self, output: &mut Output<'_>) {
        output.put("fdset-id", &self.fdset_id);
        output.put("fd", &self.fd);
        output.put_extra(&self.extra);
    }
}

/// The object `FdsetFdInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetFdInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdsetFdInfo {
    pub fd: i64,
    pub opaque: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
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
    fn put(&self, output: &mut Output<'_>) {
        output.put("fd", &self.fd);
        output.put_optional("opaque", &self.opaque);
        output.put_extra(&self.extra);
    }
}

/// The object `FdsetInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdsetInfo {
    /// `fdset-id`.
    pub fdset_id: i64,
    pub fds: Vec<FdsetFdInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
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
    fn put(&self, output: &mut Output<'_>) {
        output.put("fdset-id", &self.fdset_id);
        output.put("fds", &self.fds);
        output.put_extra(&self.extra);
    }
}

/// The enum `CommandLineParameterType` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc.CommandLineParameterType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    String,
    Boolean,
    Number,
    Size,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CommandLineParameterType {
    const NAME: &'static str = "CommandLineParameterType";
    const VALUES: &'static [&'static str] = &["string", "boolean", "number", "size"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Size => "size",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "string" => Self::String,
                "boolean" => Self::Boolean,
                "number" => Self::Number,
                "size" => Self::Size,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `CommandLineParameterInfo` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineParameterInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    pub name: String,
    pub r#type: CommandLineParameterType,
    pub help: Option<String>,
    /// Since 2.1.
    pub default: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
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
    fn put(&self, output: &mut Output<'_>) {
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    pub option: String,
    pub parameters: Vec<CommandLineParameterInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
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
    fn put(&self, output: &mut Output<'_>) {
        output.put("option", &self.option);
        output.put("parameters", &self.parameters);
        output.put_extra(&self.extra);
    }
}

enums!(CommandLineParameterType);
objects!(
    NameInfo IOThreadInfo AddfdInfo FdsetFdInfo FdsetInfo CommandLineParameterInfo
    CommandLineOptionInfo
);
eq!(
    NameInfo IOThreadInfo AddfdInfo FdsetFdInfo FdsetInfo CommandLineParameterInfo
    CommandLineOptionInfo
);
