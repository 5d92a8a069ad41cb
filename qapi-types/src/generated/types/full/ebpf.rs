//! The types of schema module `ebpf`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The object `EbpfObject` of schema module `ebpf`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0. Not in the storage daemon. Only if `CONFIG_EBPF`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ebpf.EbpfObject)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EbpfObject {
    pub object: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for EbpfObject {
    const NAME: &'static str = "EbpfObject";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            object: members.required("object")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("object", &self.object);
        output.put_extra(&self.extra);
    }
}

/// The enum `EbpfProgramID` of schema module `ebpf`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0. Not in the storage daemon. Only if `CONFIG_EBPF`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ebpf.EbpfProgramID)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum EbpfProgramID {
    Rss,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for EbpfProgramID {
    const NAME: &'static str = "EbpfProgramID";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["rss"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Rss => "rss",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "rss" => Self::Rss,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(EbpfProgramID);
objects!(EbpfObject);
eq!(EbpfObject);
