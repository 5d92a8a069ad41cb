//! The commands of schema module `trace`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, TraceEventInfo, wire};

/// The command `trace-event-get-state` of schema module `trace`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-get-state)
#[doc(alias = "trace-event-get-state")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceEventGetState {
    pub name: String,
    /// Only in 7.2. Since 2.7.
    pub vcpu: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TraceEventGetState {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            vcpu: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn vcpu(mut self, vcpu: impl Into<Option<i64>>) -> Self {
        self.vcpu = vcpu.into();
        self
    }
}

impl Object for TraceEventGetState {
    const NAME: &'static str = "trace-event-get-state";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            vcpu: members.optional("vcpu"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("vcpu", &self.vcpu);
        output.put_extra(&self.extra);
    }
}

impl Command for TraceEventGetState {
    const NAME: &'static str = "trace-event-get-state";
    const ALLOW_OOB: bool = false;
    type Return = Vec<TraceEventInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `trace-event-set-state` of schema module `trace`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-set-state)
#[doc(alias = "trace-event-set-state")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceEventSetState {
    pub name: String,
    pub enable: bool,
    /// `ignore-unavailable`.
    pub ignore_unavailable: Option<bool>,
    /// Only in 7.2. Since 2.7.
    pub vcpu: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TraceEventSetState {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>, enable: bool) -> Self {
        Self {
            name: name.into(),
            enable,
            ignore_unavailable: None,
            vcpu: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn ignore_unavailable(
        mut self,
        ignore_unavailable: impl Into<Option<bool>>,
    ) -> Self {
        self.ignore_unavailable = ignore_unavailable.into();
        self
    }
    #[must_use]
    pub fn vcpu(mut self, vcpu: impl Into<Option<i64>>) -> Self {
        self.vcpu = vcpu.into();
        self
    }
}

impl Object for TraceEventSetState {
    const NAME: &'static str = "trace-event-set-state";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            enable: members.required("enable")?,
            ignore_unavailable: members.optional("ignore-unavailable"),
            vcpu: members.optional("vcpu"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("enable", &self.enable);
        output.put_optional("ignore-unavailable", &self.ignore_unavailable);
        output.put_optional("vcpu", &self.vcpu);
        output.put_extra(&self.extra);
    }
}

impl Command for TraceEventSetState {
    const NAME: &'static str = "trace-event-set-state";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(TraceEventGetState TraceEventSetState);
eq!(TraceEventGetState TraceEventSetState);
