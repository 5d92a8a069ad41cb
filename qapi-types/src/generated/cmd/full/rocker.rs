//! The commands of schema module `rocker`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, RockerOfDpaFlow, RockerOfDpaGroup, RockerPort, RockerSwitch,
    wire,
};

/// The command `query-rocker` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker)
#[doc(alias = "query-rocker")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRocker {
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryRocker {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for QueryRocker {
    const NAME: &'static str = "query-rocker";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryRocker {
    const NAME: &'static str = "query-rocker";
    const ALLOW_OOB: bool = false;
    type Return = RockerSwitch;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-rocker-ports` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-ports)
#[doc(alias = "query-rocker-ports")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerPorts {
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryRockerPorts {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for QueryRockerPorts {
    const NAME: &'static str = "query-rocker-ports";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryRockerPorts {
    const NAME: &'static str = "query-rocker-ports";
    const ALLOW_OOB: bool = false;
    type Return = Vec<RockerPort>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-rocker-of-dpa-flows` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-flows)
#[doc(alias = "query-rocker-of-dpa-flows")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerOfDpaFlows {
    pub name: String,
    /// `tbl-id`.
    pub tbl_id: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryRockerOfDpaFlows {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tbl_id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn tbl_id(mut self, tbl_id: impl Into<Option<u32>>) -> Self {
        self.tbl_id = tbl_id.into();
        self
    }
}

impl Object for QueryRockerOfDpaFlows {
    const NAME: &'static str = "query-rocker-of-dpa-flows";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            tbl_id: members.optional("tbl-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("tbl-id", &self.tbl_id);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryRockerOfDpaFlows {
    const NAME: &'static str = "query-rocker-of-dpa-flows";
    const ALLOW_OOB: bool = false;
    type Return = Vec<RockerOfDpaFlow>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-rocker-of-dpa-groups` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-groups)
#[doc(alias = "query-rocker-of-dpa-groups")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRockerOfDpaGroups {
    pub name: String,
    pub r#type: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryRockerOfDpaGroups {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Option<u8>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

impl Object for QueryRockerOfDpaGroups {
    const NAME: &'static str = "query-rocker-of-dpa-groups";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            r#type: members.optional("type"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryRockerOfDpaGroups {
    const NAME: &'static str = "query-rocker-of-dpa-groups";
    const ALLOW_OOB: bool = false;
    type Return = Vec<RockerOfDpaGroup>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryRocker QueryRockerPorts QueryRockerOfDpaFlows QueryRockerOfDpaGroups);
eq!(QueryRocker QueryRockerPorts QueryRockerOfDpaFlows QueryRockerOfDpaGroups);
