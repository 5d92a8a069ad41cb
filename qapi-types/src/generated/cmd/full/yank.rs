//! The commands of schema module `yank`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, YankInstance, wire};

/// The command `yank` of schema module `yank`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.yank)
#[doc(alias = "yank")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Yank {
    pub instances: Vec<YankInstance>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Yank {
    /// Makes one of the members that every release has.
    pub fn new(instances: impl IntoIterator<Item = impl Into<YankInstance>>) -> Self {
        Self {
            instances: instances.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for Yank {
    const NAME: &'static str = "yank";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instances: members.required("instances")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("instances", &self.instances);
        output.put_extra(&self.extra);
    }
}

impl Command for Yank {
    const NAME: &'static str = "yank";
    const ALLOW_OOB: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-yank` of schema module `yank`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.query-yank)
#[doc(alias = "query-yank")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryYank {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryYank {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryYank {
    const NAME: &'static str = "query-yank";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryYank {
    const NAME: &'static str = "query-yank";
    const ALLOW_OOB: bool = true;
    type Return = Vec<YankInstance>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(Yank QueryYank);
eq!(Yank QueryYank);
