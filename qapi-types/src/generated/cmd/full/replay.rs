//! The commands of schema module `replay`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, ReplayInfo, wire};

/// The command `query-replay` of schema module `replay`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.query-replay)
#[doc(alias = "query-replay")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryReplay {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryReplay {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryReplay {
    const NAME: &'static str = "query-replay";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryReplay {
    const NAME: &'static str = "query-replay";
    const ALLOW_OOB: bool = false;
    type Return = ReplayInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `replay-break` of schema module `replay`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-break)
#[doc(alias = "replay-break")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplayBreak {
    pub icount: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ReplayBreak {
    /// Makes one of the members that every release has.
    pub fn new(icount: i64) -> Self {
        Self {
            icount,
            extra: Extra::new(),
        }
    }
}

impl Object for ReplayBreak {
    const NAME: &'static str = "replay-break";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            icount: members.required("icount")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("icount", &self.icount);
        output.put_extra(&self.extra);
    }
}

impl Command for ReplayBreak {
    const NAME: &'static str = "replay-break";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `replay-delete-break` of schema module `replay`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-delete-break)
#[doc(alias = "replay-delete-break")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplayDeleteBreak {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ReplayDeleteBreak {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for ReplayDeleteBreak {
    const NAME: &'static str = "replay-delete-break";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for ReplayDeleteBreak {
    const NAME: &'static str = "replay-delete-break";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `replay-seek` of schema module `replay`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-seek)
#[doc(alias = "replay-seek")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaySeek {
    pub icount: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ReplaySeek {
    /// Makes one of the members that every release has.
    pub fn new(icount: i64) -> Self {
        Self {
            icount,
            extra: Extra::new(),
        }
    }
}

impl Object for ReplaySeek {
    const NAME: &'static str = "replay-seek";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            icount: members.required("icount")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("icount", &self.icount);
        output.put_extra(&self.extra);
    }
}

impl Command for ReplaySeek {
    const NAME: &'static str = "replay-seek";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryReplay ReplayBreak ReplayDeleteBreak ReplaySeek);
eq!(QueryReplay ReplayBreak ReplayDeleteBreak ReplaySeek);
