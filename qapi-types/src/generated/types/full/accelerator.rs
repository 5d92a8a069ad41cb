//! The types of schema module `accelerator`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The object `KvmInfo` of schema module `accelerator`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.KvmInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KvmInfo {
    pub enabled: bool,
    pub present: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for KvmInfo {
    const NAME: &'static str = "KvmInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enabled: members.required("enabled")?,
            present: members.required("present")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("enabled", &self.enabled);
        output.put("present", &self.present);
        output.put_extra(&self.extra);
    }
}

/// The enum `Accelerator` of schema module `accelerator`.
///
/// QEMU 10.2, 11.1. Since 10.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-accelerator.Accelerator)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Accelerator {
    Hvf,
    Kvm,
    Mshv,
    Nvmm,
    Qtest,
    Tcg,
    Whpx,
    Xen,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for Accelerator {
    const NAME: &'static str = "Accelerator";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "hvf",
        "kvm",
        "mshv",
        "nvmm",
        "qtest",
        "tcg",
        "whpx",
        "xen",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Hvf => "hvf",
            Self::Kvm => "kvm",
            Self::Mshv => "mshv",
            Self::Nvmm => "nvmm",
            Self::Qtest => "qtest",
            Self::Tcg => "tcg",
            Self::Whpx => "whpx",
            Self::Xen => "xen",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "hvf" => Self::Hvf,
                "kvm" => Self::Kvm,
                "mshv" => Self::Mshv,
                "nvmm" => Self::Nvmm,
                "qtest" => Self::Qtest,
                "tcg" => Self::Tcg,
                "whpx" => Self::Whpx,
                "xen" => Self::Xen,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `AcceleratorInfo` of schema module `accelerator`.
///
/// QEMU 10.2, 11.1. Since 10.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.AcceleratorInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorInfo {
    pub enabled: Accelerator,
    pub present: Vec<Accelerator>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for AcceleratorInfo {
    const NAME: &'static str = "AcceleratorInfo";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enabled: members.required("enabled")?,
            present: members.required("present")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("enabled", &self.enabled);
        output.put("present", &self.present);
        output.put_extra(&self.extra);
    }
}

enums!(Accelerator);
objects!(KvmInfo AcceleratorInfo);
eq!(KvmInfo AcceleratorInfo);
