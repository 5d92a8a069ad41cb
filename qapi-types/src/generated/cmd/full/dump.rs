//! The commands of schema module `dump`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, DumpGuestMemoryCapability, DumpGuestMemoryFormat,
    DumpQueryResult, Empty, wire,
};

/// The command `dump-guest-memory` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory)
#[doc(alias = "dump-guest-memory")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpGuestMemory {
    pub paging: bool,
    pub protocol: String,
    /// Since 2.6.
    pub detach: Option<bool>,
    pub begin: Option<i64>,
    pub length: Option<i64>,
    /// Since 2.0.
    pub format: Option<DumpGuestMemoryFormat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DumpGuestMemory {
    /// Makes one of the members that every release has.
    pub fn new(paging: bool, protocol: impl Into<String>) -> Self {
        Self {
            paging,
            protocol: protocol.into(),
            detach: None,
            begin: None,
            length: None,
            format: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn detach(mut self, detach: impl Into<Option<bool>>) -> Self {
        self.detach = detach.into();
        self
    }
    #[must_use]
    pub fn begin(mut self, begin: impl Into<Option<i64>>) -> Self {
        self.begin = begin.into();
        self
    }
    #[must_use]
    pub fn length(mut self, length: impl Into<Option<i64>>) -> Self {
        self.length = length.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<DumpGuestMemoryFormat>>) -> Self {
        self.format = format.into();
        self
    }
}

impl Object for DumpGuestMemory {
    const NAME: &'static str = "dump-guest-memory";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            paging: members.required("paging")?,
            protocol: members.required("protocol")?,
            detach: members.optional("detach"),
            begin: members.optional("begin"),
            length: members.optional("length"),
            format: members.optional("format"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("paging", &self.paging);
        output.put("protocol", &self.protocol);
        output.put_optional("detach", &self.detach);
        output.put_optional("begin", &self.begin);
        output.put_optional("length", &self.length);
        output.put_optional("format", &self.format);
        output.put_extra(&self.extra);
    }
}

impl Command for DumpGuestMemory {
    const NAME: &'static str = "dump-guest-memory";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-dump` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump)
#[doc(alias = "query-dump")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryDump {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryDump {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryDump {
    const NAME: &'static str = "query-dump";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryDump {
    const NAME: &'static str = "query-dump";
    const ALLOW_OOB: bool = false;
    type Return = DumpQueryResult;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-dump-guest-memory-capability` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump-guest-memory-capability)
#[doc(alias = "query-dump-guest-memory-capability")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryDumpGuestMemoryCapability {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryDumpGuestMemoryCapability {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryDumpGuestMemoryCapability {
    const NAME: &'static str = "query-dump-guest-memory-capability";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryDumpGuestMemoryCapability {
    const NAME: &'static str = "query-dump-guest-memory-capability";
    const ALLOW_OOB: bool = false;
    type Return = DumpGuestMemoryCapability;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(DumpGuestMemory QueryDump QueryDumpGuestMemoryCapability);
eq!(DumpGuestMemory QueryDump QueryDumpGuestMemoryCapability);
