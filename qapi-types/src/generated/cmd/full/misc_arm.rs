//! The commands of schema module `misc-arm`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, GICCapability, wire};

/// The command `query-gic-capabilities` of schema module `misc-arm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-arm.query-gic-capabilities)
#[doc(alias = "query-gic-capabilities")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryGicCapabilities {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryGicCapabilities {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryGicCapabilities {
    const NAME: &'static str = "query-gic-capabilities";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryGicCapabilities {
    const NAME: &'static str = "query-gic-capabilities";
    const ALLOW_OOB: bool = false;
    type Return = Vec<GICCapability>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryGicCapabilities);
eq!(QueryGicCapabilities);
