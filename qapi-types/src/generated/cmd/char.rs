//! The commands of schema module `char`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};

use crate::wire::{Members, Object, Output, objects};
use crate::{ChardevBackend, ChardevInfo, ChardevReturn, Command, DecodeError, Empty, wire};

/// The command `query-chardev` of schema module `char`.
///
/// QEMU 7.2, 10.0. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev)
#[doc(alias = "query-chardev")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryChardev {}

impl QueryChardev {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {}
    }
}

impl Object for QueryChardev {
    const NAME: &'static str = "query-chardev";

    fn take(_: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }

    fn put(&self, _: &mut Output) {}
}

impl Command for QueryChardev {
    const NAME: &'static str = "query-chardev";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<ChardevInfo>;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `chardev-add` of schema module `char`.
///
/// QEMU 7.2, 10.0. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-add)
#[doc(alias = "chardev-add")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevAdd {
    /// `id`; always present.
    pub id: String,
    /// `backend`; always present.
    pub backend: ChardevBackend,
}

impl ChardevAdd {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>, backend: impl Into<ChardevBackend>) -> Self {
        Self { id: id.into(), backend: backend.into() }
    }
}

impl Object for ChardevAdd {
    const NAME: &'static str = "chardev-add";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.required("id")?, backend: members.required("backend")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("id", &self.id);
        output.put("backend", &self.backend);
    }
}

impl Command for ChardevAdd {
    const NAME: &'static str = "chardev-add";
    const ALLOW_OOB: bool = false;
    type Return = ChardevReturn;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `chardev-remove` of schema module `char`.
///
/// QEMU 7.2, 10.0. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-remove)
#[doc(alias = "chardev-remove")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevRemove {
    /// `id`; always present.
    pub id: String,
}

impl ChardevRemove {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Object for ChardevRemove {
    const NAME: &'static str = "chardev-remove";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.required("id")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("id", &self.id);
    }
}

impl Command for ChardevRemove {
    const NAME: &'static str = "chardev-remove";
    const ALLOW_OOB: bool = false;
    type Return = Empty;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

objects!(
QueryChardev
ChardevAdd
ChardevRemove
);
