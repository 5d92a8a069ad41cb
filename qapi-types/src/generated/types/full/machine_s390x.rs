//! The types of schema module `machine-s390x`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The enum `S390CpuPolarization` of schema module `machine-s390x`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-s390x.S390CpuPolarization)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum S390CpuPolarization {
    Horizontal,
    Vertical,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for S390CpuPolarization {
    const NAME: &'static str = "S390CpuPolarization";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["horizontal", "vertical"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Horizontal => "horizontal",
            Self::Vertical => "vertical",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "horizontal" => Self::Horizontal,
                "vertical" => Self::Vertical,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `CpuPolarizationInfo` of schema module `machine-s390x`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-s390x.CpuPolarizationInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuPolarizationInfo {
    pub polarization: S390CpuPolarization,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CpuPolarizationInfo {
    const NAME: &'static str = "CpuPolarizationInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            polarization: members.required("polarization")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("polarization", &self.polarization);
        output.put_extra(&self.extra);
    }
}

enums!(S390CpuPolarization);
objects!(CpuPolarizationInfo);
eq!(CpuPolarizationInfo);
