//! The commands of schema module `ebpf`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, EbpfObject, EbpfProgramID, Releases, wire};

/// The command `request-ebpf` of schema module `ebpf`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0. Not in the storage daemon. Only if `CONFIG_EBPF`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ebpf.request-ebpf)
#[doc(alias = "request-ebpf")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestEbpf {
    pub id: EbpfProgramID,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RequestEbpf {
    /// Makes one of the members that every release has.
    pub fn new(id: EbpfProgramID) -> Self {
        Self { id, extra: Extra::new() }
    }
}

impl Object for RequestEbpf {
    const NAME: &'static str = "request-ebpf";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for RequestEbpf {
    const NAME: &'static str = "request-ebpf";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = EbpfObject;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(RequestEbpf);
eq!(RequestEbpf);
