//! The commands of schema module `virtio`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, VirtQueueStatus, VirtVhostQueueStatus, VirtioInfo,
    VirtioQueueElement, VirtioStatus, wire,
};

/// The command `x-query-virtio` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio)
#[doc(alias = "x-query-virtio")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryVirtio {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryVirtio {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryVirtio {
    const NAME: &'static str = "x-query-virtio";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryVirtio {
    const NAME: &'static str = "x-query-virtio";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Vec<VirtioInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-virtio-status` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-status)
#[doc(alias = "x-query-virtio-status")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioStatus {
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryVirtioStatus {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for XQueryVirtioStatus {
    const NAME: &'static str = "x-query-virtio-status";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryVirtioStatus {
    const NAME: &'static str = "x-query-virtio-status";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = VirtioStatus;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-virtio-queue-status` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-status)
#[doc(alias = "x-query-virtio-queue-status")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioQueueStatus {
    pub path: String,
    pub queue: u16,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryVirtioQueueStatus {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self {
            path: path.into(),
            queue,
            extra: Extra::new(),
        }
    }
}

impl Object for XQueryVirtioQueueStatus {
    const NAME: &'static str = "x-query-virtio-queue-status";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            queue: members.required("queue")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("queue", &self.queue);
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryVirtioQueueStatus {
    const NAME: &'static str = "x-query-virtio-queue-status";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = VirtQueueStatus;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-virtio-vhost-queue-status` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-vhost-queue-status)
#[doc(alias = "x-query-virtio-vhost-queue-status")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioVhostQueueStatus {
    pub path: String,
    pub queue: u16,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryVirtioVhostQueueStatus {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self {
            path: path.into(),
            queue,
            extra: Extra::new(),
        }
    }
}

impl Object for XQueryVirtioVhostQueueStatus {
    const NAME: &'static str = "x-query-virtio-vhost-queue-status";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            queue: members.required("queue")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("queue", &self.queue);
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryVirtioVhostQueueStatus {
    const NAME: &'static str = "x-query-virtio-vhost-queue-status";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = VirtVhostQueueStatus;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-virtio-queue-element` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-element)
#[doc(alias = "x-query-virtio-queue-element")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XQueryVirtioQueueElement {
    pub path: String,
    pub queue: u16,
    pub index: Option<u16>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryVirtioQueueElement {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self {
            path: path.into(),
            queue,
            index: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn index(mut self, index: impl Into<Option<u16>>) -> Self {
        self.index = index.into();
        self
    }
}

impl Object for XQueryVirtioQueueElement {
    const NAME: &'static str = "x-query-virtio-queue-element";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            queue: members.required("queue")?,
            index: members.optional("index"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("queue", &self.queue);
        output.put_optional("index", &self.index);
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryVirtioQueueElement {
    const NAME: &'static str = "x-query-virtio-queue-element";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = VirtioQueueElement;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    XQueryVirtio XQueryVirtioStatus XQueryVirtioQueueStatus XQueryVirtioVhostQueueStatus
    XQueryVirtioQueueElement
);
eq!(
    XQueryVirtio XQueryVirtioStatus XQueryVirtioQueueStatus XQueryVirtioVhostQueueStatus
    XQueryVirtioQueueElement
);
