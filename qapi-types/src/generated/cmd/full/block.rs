//! The commands of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, PRManagerInfo, wire};

/// The command `query-pr-managers` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.query-pr-managers)
#[doc(alias = "query-pr-managers")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryPrManagers {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryPrManagers {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryPrManagers {
    const NAME: &'static str = "query-pr-managers";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryPrManagers {
    const NAME: &'static str = "query-pr-managers";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<PRManagerInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryPrManagers);
eq!(QueryPrManagers);
