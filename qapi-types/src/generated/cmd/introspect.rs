//! The commands of schema module `introspect`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, SchemaInfo, wire};

/// Returns QEMU's description of its own commands, events and types.
///
/// The command `query-qmp-schema` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-introspect.query-qmp-schema)
#[doc(alias = "query-qmp-schema")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryQmpSchema {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryQmpSchema {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryQmpSchema {
    const NAME: &'static str = "query-qmp-schema";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryQmpSchema {
    const NAME: &'static str = "query-qmp-schema";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<SchemaInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryQmpSchema);
eq!(QueryQmpSchema);
