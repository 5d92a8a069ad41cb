//! The events of schema module `dump`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, DumpQueryResult, Event};

/// The event `DUMP_COMPLETED` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-dump.DUMP_COMPLETED)
#[doc(alias = "DUMP_COMPLETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpCompleted {
    pub result: DumpQueryResult,
    pub error: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DumpCompleted {
    const NAME: &'static str = "DUMP_COMPLETED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: members.required("result")?,
            error: members.optional("error"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("result", &self.result);
        output.put_optional("error", &self.error);
        output.put_extra(&self.extra);
    }
}

impl Event for DumpCompleted {
    const NAME: &'static str = "DUMP_COMPLETED";
}

objects!(DumpCompleted);
eq!(DumpCompleted);
