//! The commands of schema module `char`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    ChardevBackend, ChardevBackendInfo, ChardevReturn, Command, DataFormat, DecodeError,
    Empty, wire,
};

/// The command `query-chardev-backends` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev-backends)
#[doc(alias = "query-chardev-backends")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryChardevBackends {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryChardevBackends {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryChardevBackends {
    const NAME: &'static str = "query-chardev-backends";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryChardevBackends {
    const NAME: &'static str = "query-chardev-backends";
    const ALLOW_OOB: bool = false;
    type Return = Vec<ChardevBackendInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `ringbuf-write` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write)
#[doc(alias = "ringbuf-write")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RingbufWrite {
    pub device: String,
    pub data: String,
    pub format: Option<DataFormat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RingbufWrite {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            data: data.into(),
            format: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<DataFormat>>) -> Self {
        self.format = format.into();
        self
    }
}

impl Object for RingbufWrite {
    const NAME: &'static str = "ringbuf-write";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            data: members.required("data")?,
            format: members.optional("format"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("data", &self.data);
        output.put_optional("format", &self.format);
        output.put_extra(&self.extra);
    }
}

impl Command for RingbufWrite {
    const NAME: &'static str = "ringbuf-write";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `ringbuf-read` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read)
#[doc(alias = "ringbuf-read")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RingbufRead {
    pub device: String,
    pub size: i64,
    pub format: Option<DataFormat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RingbufRead {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>, size: i64) -> Self {
        Self {
            device: device.into(),
            size,
            format: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<DataFormat>>) -> Self {
        self.format = format.into();
        self
    }
}

impl Object for RingbufRead {
    const NAME: &'static str = "ringbuf-read";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            size: members.required("size")?,
            format: members.optional("format"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("size", &self.size);
        output.put_optional("format", &self.format);
        output.put_extra(&self.extra);
    }
}

impl Command for RingbufRead {
    const NAME: &'static str = "ringbuf-read";
    const ALLOW_OOB: bool = false;
    type Return = String;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `chardev-add` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-add)
#[doc(alias = "chardev-add")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevAdd {
    pub id: String,
    pub backend: ChardevBackend,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevAdd {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>, backend: impl Into<ChardevBackend>) -> Self {
        Self {
            id: id.into(),
            backend: backend.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChardevAdd {
    const NAME: &'static str = "chardev-add";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            backend: members.required("backend")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("backend", &self.backend);
        output.put_extra(&self.extra);
    }
}

impl Command for ChardevAdd {
    const NAME: &'static str = "chardev-add";
    const ALLOW_OOB: bool = false;
    type Return = ChardevReturn;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `chardev-change` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-change)
#[doc(alias = "chardev-change")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevChange {
    pub id: String,
    pub backend: ChardevBackend,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevChange {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>, backend: impl Into<ChardevBackend>) -> Self {
        Self {
            id: id.into(),
            backend: backend.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChardevChange {
    const NAME: &'static str = "chardev-change";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            backend: members.required("backend")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("backend", &self.backend);
        output.put_extra(&self.extra);
    }
}

impl Command for ChardevChange {
    const NAME: &'static str = "chardev-change";
    const ALLOW_OOB: bool = false;
    type Return = ChardevReturn;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `chardev-remove` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-remove)
#[doc(alias = "chardev-remove")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevRemove {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevRemove {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChardevRemove {
    const NAME: &'static str = "chardev-remove";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for ChardevRemove {
    const NAME: &'static str = "chardev-remove";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `chardev-send-break` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-send-break)
#[doc(alias = "chardev-send-break")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSendBreak {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevSendBreak {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChardevSendBreak {
    const NAME: &'static str = "chardev-send-break";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for ChardevSendBreak {
    const NAME: &'static str = "chardev-send-break";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    QueryChardevBackends RingbufWrite RingbufRead ChardevAdd ChardevChange ChardevRemove
    ChardevSendBreak
);
eq!(
    QueryChardevBackends RingbufWrite RingbufRead ChardevAdd ChardevChange ChardevRemove
    ChardevSendBreak
);
