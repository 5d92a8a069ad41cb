//! The commands of schema module `acpi`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{ACPIOSTInfo, Command, DecodeError, wire};

/// The command `query-acpi-ospm-status` of schema module `acpi`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi.query-acpi-ospm-status)
#[doc(alias = "query-acpi-ospm-status")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryAcpiOspmStatus {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryAcpiOspmStatus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryAcpiOspmStatus {
    const NAME: &'static str = "query-acpi-ospm-status";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryAcpiOspmStatus {
    const NAME: &'static str = "query-acpi-ospm-status";
    const ALLOW_OOB: bool = false;
    type Return = Vec<ACPIOSTInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryAcpiOspmStatus);
eq!(QueryAcpiOspmStatus);
