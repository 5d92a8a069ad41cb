//! The commands of schema module `pci`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, PciInfo, wire};

/// The command `query-pci` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-pci.query-pci)
#[doc(alias = "query-pci")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryPci {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryPci {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryPci {
    const NAME: &'static str = "query-pci";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryPci {
    const NAME: &'static str = "query-pci";
    const ALLOW_OOB: bool = false;
    type Return = Vec<PciInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryPci);
eq!(QueryPci);
