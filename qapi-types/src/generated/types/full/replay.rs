//! The types of schema module `replay`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `ReplayMode` of schema module `replay`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-replay.ReplayMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ReplayMode {
    None,
    Record,
    Play,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ReplayMode {
    const NAME: &'static str = "ReplayMode";
    const VALUES: &'static [&'static str] = &["none", "record", "play"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Record => "record",
            Self::Play => "play",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "record" => Self::Record,
                "play" => Self::Play,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `ReplayInfo` of schema module `replay`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-replay.ReplayInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplayInfo {
    pub mode: ReplayMode,
    pub filename: Option<String>,
    pub icount: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ReplayInfo {
    const NAME: &'static str = "ReplayInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mode: members.required("mode")?,
            filename: members.optional("filename"),
            icount: members.required("icount")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("mode", &self.mode);
        output.put_optional("filename", &self.filename);
        output.put("icount", &self.icount);
        output.put_extra(&self.extra);
    }
}

enums!(ReplayMode);
objects!(ReplayInfo);
eq!(ReplayInfo);
