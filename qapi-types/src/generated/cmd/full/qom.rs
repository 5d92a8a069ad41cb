//! The commands of schema module `qom`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, ObjectPropertiesValues, ObjectPropertyInfo, Releases, wire,
};

/// The command `qom-list-get` of schema module `qom`.
///
/// QEMU 10.2, 11.1. Since 10.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-get)
#[doc(alias = "qom-list-get")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomListGet {
    pub paths: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QomListGet {
    /// Makes one of the members that every release has.
    pub fn new(paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            paths: paths.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for QomListGet {
    const NAME: &'static str = "qom-list-get";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            paths: members.required("paths")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("paths", &self.paths);
        output.put_extra(&self.extra);
    }
}

impl Command for QomListGet {
    const NAME: &'static str = "qom-list-get";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    type Return = Vec<ObjectPropertiesValues>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `qom-list-properties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties)
#[doc(alias = "qom-list-properties")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomListProperties {
    pub typename: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QomListProperties {
    /// Makes one of the members that every release has.
    pub fn new(typename: impl Into<String>) -> Self {
        Self {
            typename: typename.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for QomListProperties {
    const NAME: &'static str = "qom-list-properties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            typename: members.required("typename")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("typename", &self.typename);
        output.put_extra(&self.extra);
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
}

objects!(QomListGet QomListProperties);
eq!(QomListGet QomListProperties);
