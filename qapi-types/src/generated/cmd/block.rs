//! The commands of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    BlockdevChangeReadOnlyMode, Command, DecodeError, Empty, FileName, IntoMember, wire,
};

/// Opens the tray of a drive and takes its medium out.
///
/// The command `eject` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject)
#[doc(alias = "eject")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Eject {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
    pub force: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Eject {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
            extra: Extra::new(),
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device<How>(mut self, device: impl IntoMember<String, How>) -> Self {
        self.device = device.into_member();
        self
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
    #[must_use]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.force = force.into();
        self
    }
}

impl Object for Eject {
    const NAME: &'static str = "eject";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            id: members.optional("id"),
            force: members.optional("force"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put_optional("force", &self.force);
        output.put_extra(&self.extra);
    }
}

impl Command for Eject {
    const NAME: &'static str = "eject";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-open-tray` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-open-tray)
#[doc(alias = "blockdev-open-tray")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockdevOpenTray {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
    pub force: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOpenTray {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
            extra: Extra::new(),
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device<How>(mut self, device: impl IntoMember<String, How>) -> Self {
        self.device = device.into_member();
        self
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
    #[must_use]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.force = force.into();
        self
    }
}

impl Object for BlockdevOpenTray {
    const NAME: &'static str = "blockdev-open-tray";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            id: members.optional("id"),
            force: members.optional("force"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put_optional("force", &self.force);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevOpenTray {
    const NAME: &'static str = "blockdev-open-tray";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-close-tray` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-close-tray)
#[doc(alias = "blockdev-close-tray")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockdevCloseTray {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCloseTray {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            extra: Extra::new(),
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device<How>(mut self, device: impl IntoMember<String, How>) -> Self {
        self.device = device.into_member();
        self
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
}

impl Object for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            id: members.optional("id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-remove-medium` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-remove-medium)
#[doc(alias = "blockdev-remove-medium")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevRemoveMedium {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevRemoveMedium {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
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

impl Command for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-insert-medium` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-insert-medium)
#[doc(alias = "blockdev-insert-medium")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevInsertMedium {
    pub id: String,
    /// `node-name`.
    pub node_name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevInsertMedium {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            node_name: node_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            node_name: members.required("node-name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("node-name", &self.node_name);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-change-medium` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-change-medium)
#[doc(alias = "blockdev-change-medium")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevChangeMedium {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
    pub filename: String,
    pub format: Option<String>,
    /// Since 7.1.
    pub force: Option<bool>,
    /// `read-only-mode`.
    pub read_only_mode: Option<BlockdevChangeReadOnlyMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevChangeMedium {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            device: None,
            id: None,
            filename: filename.into().into_string(),
            format: None,
            force: None,
            read_only_mode: None,
            extra: Extra::new(),
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device<How>(mut self, device: impl IntoMember<String, How>) -> Self {
        self.device = device.into_member();
        self
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
    #[must_use]
    pub fn format<How>(mut self, format: impl IntoMember<String, How>) -> Self {
        self.format = format.into_member();
        self
    }
    #[must_use]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.force = force.into();
        self
    }
    #[must_use]
    pub fn read_only_mode(
        mut self,
        read_only_mode: impl Into<Option<BlockdevChangeReadOnlyMode>>,
    ) -> Self {
        self.read_only_mode = read_only_mode.into();
        self
    }
}

impl Object for BlockdevChangeMedium {
    const NAME: &'static str = "blockdev-change-medium";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            id: members.optional("id"),
            filename: members.required("filename")?,
            format: members.optional("format"),
            force: members.optional("force"),
            read_only_mode: members.optional("read-only-mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put("filename", &self.filename);
        output.put_optional("format", &self.format);
        output.put_optional("force", &self.force);
        output.put_optional("read-only-mode", &self.read_only_mode);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevChangeMedium {
    const NAME: &'static str = "blockdev-change-medium";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Limits the requests or bytes a second of a device.
///
/// The command `block_set_io_throttle` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block_set_io_throttle)
#[doc(alias = "block_set_io_throttle")]
#[doc(inline)]
pub use crate::BlockIOThrottle as BlockSetIoThrottle;

impl Command for BlockSetIoThrottle {
    const NAME: &'static str = "block_set_io_throttle";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `block-latency-histogram-set` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set)
#[doc(alias = "block-latency-histogram-set")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockLatencyHistogramSet {
    pub id: String,
    pub boundaries: Option<Vec<u64>>,
    /// `boundaries-read`.
    pub boundaries_read: Option<Vec<u64>>,
    /// `boundaries-write`.
    pub boundaries_write: Option<Vec<u64>>,
    /// `boundaries-zap`. Only in 10.0, 10.2, 11.1.
    pub boundaries_zap: Option<Vec<u64>>,
    /// `boundaries-flush`.
    pub boundaries_flush: Option<Vec<u64>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockLatencyHistogramSet {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            boundaries: None,
            boundaries_read: None,
            boundaries_write: None,
            boundaries_zap: None,
            boundaries_flush: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn boundaries(mut self, boundaries: impl IntoIterator<Item = u64>) -> Self {
        self.boundaries = Some(boundaries.into_iter().collect());
        self
    }
    #[must_use]
    pub fn boundaries_read(
        mut self,
        boundaries_read: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_read = Some(boundaries_read.into_iter().collect());
        self
    }
    #[must_use]
    pub fn boundaries_write(
        mut self,
        boundaries_write: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_write = Some(boundaries_write.into_iter().collect());
        self
    }
    #[must_use]
    pub fn boundaries_zap(
        mut self,
        boundaries_zap: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_zap = Some(boundaries_zap.into_iter().collect());
        self
    }
    #[must_use]
    pub fn boundaries_flush(
        mut self,
        boundaries_flush: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.boundaries_flush = Some(boundaries_flush.into_iter().collect());
        self
    }
}

impl Object for BlockLatencyHistogramSet {
    const NAME: &'static str = "block-latency-histogram-set";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            boundaries: members.optional("boundaries"),
            boundaries_read: members.optional("boundaries-read"),
            boundaries_write: members.optional("boundaries-write"),
            boundaries_zap: members.optional("boundaries-zap"),
            boundaries_flush: members.optional("boundaries-flush"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_optional("boundaries", &self.boundaries);
        output.put_optional("boundaries-read", &self.boundaries_read);
        output.put_optional("boundaries-write", &self.boundaries_write);
        output.put_optional("boundaries-zap", &self.boundaries_zap);
        output.put_optional("boundaries-flush", &self.boundaries_flush);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockLatencyHistogramSet {
    const NAME: &'static str = "block-latency-histogram-set";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    Eject BlockdevOpenTray BlockdevCloseTray BlockdevRemoveMedium BlockdevInsertMedium
    BlockdevChangeMedium BlockLatencyHistogramSet
);
eq!(
    Eject BlockdevOpenTray BlockdevCloseTray BlockdevRemoveMedium BlockdevInsertMedium
    BlockdevChangeMedium BlockLatencyHistogramSet
);
