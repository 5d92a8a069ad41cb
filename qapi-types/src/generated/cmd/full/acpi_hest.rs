//! The commands of schema module `acpi-hest`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, Releases, wire};

/// The command `inject-ghes-v2-error` of schema module `acpi-hest`.
///
/// QEMU 10.2, 11.1. Since 10.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi-hest.inject-ghes-v2-error)
#[doc(alias = "inject-ghes-v2-error")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InjectGhesV2Error {
    pub cper: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InjectGhesV2Error {
    /// Makes one of the members that every release has.
    pub fn new(cper: impl Into<String>) -> Self {
        Self {
            cper: cper.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for InjectGhesV2Error {
    const NAME: &'static str = "inject-ghes-v2-error";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cper: members.required("cper")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cper", &self.cper);
        output.put_extra(&self.extra);
    }
}

impl Command for InjectGhesV2Error {
    const NAME: &'static str = "inject-ghes-v2-error";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(InjectGhesV2Error);
eq!(InjectGhesV2Error);
