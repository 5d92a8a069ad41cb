//! The commands of schema module `qom`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};

use crate::wire::{Members, Object, Output, values};
use crate::{Command, DecodeError, ObjectPropertyInfo, wire};

/// The command `qom-list-properties` of schema module `qom`.
///
/// QEMU 7.2, 10.0. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties)
#[doc(alias = "qom-list-properties")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QomListProperties {
    /// `typename`.
    pub typename: String,
}

impl QomListProperties {
    /// Makes one of the members that every release has.
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

impl Object for QomListProperties {
    const NAME: &'static str = "qom-list-properties";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { typename: members.required("typename")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("typename", &self.typename);
    }
}

impl Command for QomListProperties {
    const NAME: &'static str = "qom-list-properties";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<ObjectPropertyInfo>;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

values!(QomListProperties);
