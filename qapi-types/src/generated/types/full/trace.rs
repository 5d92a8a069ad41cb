//! The types of schema module `trace`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `TraceEventState` of schema module `trace`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-trace.TraceEventState)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum TraceEventState {
    Unavailable,
    Disabled,
    Enabled,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for TraceEventState {
    const NAME: &'static str = "TraceEventState";
    const VALUES: &'static [&'static str] = &["unavailable", "disabled", "enabled"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Unavailable => "unavailable",
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "unavailable" => Self::Unavailable,
                "disabled" => Self::Disabled,
                "enabled" => Self::Enabled,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `TraceEventInfo` of schema module `trace`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceEventInfo {
    pub name: String,
    pub state: TraceEventState,
    /// Only in 7.2. Since 2.7.
    pub vcpu: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for TraceEventInfo {
    const NAME: &'static str = "TraceEventInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            state: members.required("state")?,
            vcpu: members.optional("vcpu"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("state", &self.state);
        output.put_optional("vcpu", &self.vcpu);
        output.put_extra(&self.extra);
    }
}

enums!(TraceEventState);
objects!(TraceEventInfo);
eq!(TraceEventInfo);
