//! The types of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `BiosAtaTranslation` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BiosAtaTranslation)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BiosAtaTranslation {
    Auto,
    None,
    Lba,
    Large,
    Rechs,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BiosAtaTranslation {
    const NAME: &'static str = "BiosAtaTranslation";
    const VALUES: &'static [&'static str] = &["auto", "none", "lba", "large", "rechs"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::None => "none",
            Self::Lba => "lba",
            Self::Large => "large",
            Self::Rechs => "rechs",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "auto" => Self::Auto,
                "none" => Self::None,
                "lba" => Self::Lba,
                "large" => Self::Large,
                "rechs" => Self::Rechs,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `FloppyDriveType` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.FloppyDriveType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FloppyDriveType {
    /// `144`.
    _144,
    /// `288`.
    _288,
    /// `120`.
    _120,
    None,
    Auto,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for FloppyDriveType {
    const NAME: &'static str = "FloppyDriveType";
    const VALUES: &'static [&'static str] = &["144", "288", "120", "none", "auto"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::_144 => "144",
            Self::_288 => "288",
            Self::_120 => "120",
            Self::None => "none",
            Self::Auto => "auto",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "144" => Self::_144,
                "288" => Self::_288,
                "120" => Self::_120,
                "none" => Self::None,
                "auto" => Self::Auto,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `PRManagerInfo` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block.PRManagerInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PRManagerInfo {
    pub id: String,
    pub connected: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PRManagerInfo {
    const NAME: &'static str = "PRManagerInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            connected: members.required("connected")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("connected", &self.connected);
        output.put_extra(&self.extra);
    }
}

enums!(BiosAtaTranslation FloppyDriveType);
objects!(PRManagerInfo);
eq!(PRManagerInfo);
