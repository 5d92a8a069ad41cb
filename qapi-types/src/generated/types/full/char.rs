//! The types of schema module `char`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::DecodeError;
use crate::wire::{Enum, Members, Object, Output, enums, objects};

/// The object `ChardevBackendInfo` of schema module `char`.
///
/// QEMU 7.2, 10.0. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackendInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackendInfo {
    /// `name`; always present.
    pub name: String,
}

impl ChardevBackendInfo {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Object for ChardevBackendInfo {
    const NAME: &'static str = "ChardevBackendInfo";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { name: members.required("name")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("name", &self.name);
    }
}

/// The enum `DataFormat` of schema module `char`.
///
/// QEMU 7.2, 10.0. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.DataFormat)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataFormat {
    /// `utf8`.
    Utf8,
    /// `base64`.
    Base64,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for DataFormat {
    const NAME: &'static str = "DataFormat";
    const VALUES: &'static [&'static str] = &["utf8", "base64"];

    fn as_str(&self) -> &str {
        match self {
            Self::Utf8 => "utf8",
            Self::Base64 => "base64",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "utf8" => Self::Utf8,
            "base64" => Self::Base64,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

objects!(ChardevBackendInfo);
enums!(DataFormat);
