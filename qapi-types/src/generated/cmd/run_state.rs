//! The commands of schema module `run-state`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, StatusInfo, wire};

/// Returns whether the guest runs, and why not.
///
/// The command `query-status` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status)
#[doc(alias = "query-status")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryStatus {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryStatus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryStatus {
    const NAME: &'static str = "query-status";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryStatus {
    const NAME: &'static str = "query-status";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = StatusInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryStatus);
eq!(QueryStatus);
