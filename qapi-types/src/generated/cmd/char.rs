//! The commands of schema module `char`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{ChardevInfo, Command, DecodeError, wire};

/// The command `query-chardev` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev)
#[doc(alias = "query-chardev")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryChardev {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryChardev {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryChardev {
    const NAME: &'static str = "query-chardev";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryChardev {
    const NAME: &'static str = "query-chardev";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<ChardevInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryChardev);
eq!(QueryChardev);
