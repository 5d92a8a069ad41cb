//! The types of schema module `control`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `QMPCapability` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.QMPCapability)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QMPCapability {
    Oob,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QMPCapability {
    const NAME: &'static str = "QMPCapability";
    const VALUES: &'static [&'static str] = &["oob"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Oob => "oob",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "oob" => Self::Oob,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `VersionTriple` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionTriple)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VersionTriple {
    pub major: i64,
    pub minor: i64,
    pub micro: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VersionTriple {
    const NAME: &'static str = "VersionTriple";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            major: members.required("major")?,
            minor: members.required("minor")?,
            micro: members.required("micro")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("major", &self.major);
        output.put("minor", &self.minor);
        output.put("micro", &self.micro);
        output.put_extra(&self.extra);
    }
}

/// The object `VersionInfo` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VersionInfo {
    pub qemu: VersionTriple,
    pub package: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VersionInfo {
    const NAME: &'static str = "VersionInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            qemu: members.required("qemu")?,
            package: members.required("package")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("qemu", &self.qemu);
        output.put("package", &self.package);
        output.put_extra(&self.extra);
    }
}

/// The object `CommandInfo` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.CommandInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandInfo {
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CommandInfo {
    const NAME: &'static str = "CommandInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

enums!(QMPCapability);
objects!(VersionTriple VersionInfo CommandInfo);
eq!(VersionTriple VersionInfo CommandInfo);
