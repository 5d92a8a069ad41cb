//! The commands of schema module `accelerator`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    AcceleratorInfo, Command, DecodeError, HumanReadableText, KvmInfo, Releases, wire,
};

/// The command `query-kvm` of schema module `accelerator`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-kvm)
#[doc(alias = "query-kvm")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct QueryKvm {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryKvm {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryKvm {
    const NAME: &'static str = "query-kvm";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryKvm {
    const NAME: &'static str = "query-kvm";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = KvmInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-accel-stats` of schema module `accelerator`.
///
/// QEMU 10.2, 11.1. Since 10.1. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.x-accel-stats)
#[doc(alias = "x-accel-stats")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XAccelStats {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XAccelStats {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XAccelStats {
    const NAME: &'static str = "x-accel-stats";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XAccelStats {
    const NAME: &'static str = "x-accel-stats";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-accelerators` of schema module `accelerator`.
///
/// QEMU 10.2, 11.1. Since 10.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-accelerators)
#[doc(alias = "query-accelerators")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryAccelerators {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryAccelerators {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryAccelerators {
    const NAME: &'static str = "query-accelerators";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryAccelerators {
    const NAME: &'static str = "query-accelerators";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    type Return = AcceleratorInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryKvm XAccelStats QueryAccelerators);
eq!(QueryKvm XAccelStats QueryAccelerators);
