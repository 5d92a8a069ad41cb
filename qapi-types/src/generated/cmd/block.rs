//! The commands of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Members, Object, Output, values};
use crate::{BlockdevChangeReadOnlyMode, Command, DecodeError, Empty, wire};

/// Opens the tray of a drive and takes its medium out.
///
/// The command `eject` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject)
#[doc(alias = "eject")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Eject {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
    pub force: Option<bool>,
}

impl Eject {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
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
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put_optional("force", &self.force);
    }
}

impl Command for Eject {
    const NAME: &'static str = "eject";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `blockdev-open-tray` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-open-tray)
#[doc(alias = "blockdev-open-tray")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockdevOpenTray {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
    pub force: Option<bool>,
}

impl BlockdevOpenTray {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
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
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put_optional("force", &self.force);
    }
}

impl Command for BlockdevOpenTray {
    const NAME: &'static str = "blockdev-open-tray";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `blockdev-close-tray` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-close-tray)
#[doc(alias = "blockdev-close-tray")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockdevCloseTray {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
}

impl BlockdevCloseTray {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { device: None, id: None }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Object for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            id: members.optional("id"),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
    }
}

impl Command for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `blockdev-remove-medium` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-remove-medium)
#[doc(alias = "blockdev-remove-medium")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevRemoveMedium {
    pub id: String,
}

impl BlockdevRemoveMedium {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Object for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("id", &self.id);
    }
}

impl Command for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `blockdev-insert-medium` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-insert-medium)
#[doc(alias = "blockdev-insert-medium")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevInsertMedium {
    pub id: String,
    /// `node-name`.
    pub node_name: String,
}

impl BlockdevInsertMedium {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            node_name: node_name.into(),
        }
    }
}

impl Object for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            node_name: members.required("node-name")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("id", &self.id);
        output.put("node-name", &self.node_name);
    }
}

impl Command for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `blockdev-change-medium` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-change-medium)
#[doc(alias = "blockdev-change-medium")]
#[derive(Debug, Clone, PartialEq)]
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
}

impl BlockdevChangeMedium {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            device: None,
            id: None,
            filename: filename.into(),
            format: None,
            force: None,
            read_only_mode: None,
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
    #[must_use]
    pub fn read_only_mode(mut self, read_only_mode: BlockdevChangeReadOnlyMode) -> Self {
        self.read_only_mode = Some(read_only_mode);
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
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put("filename", &self.filename);
        output.put_optional("format", &self.format);
        output.put_optional("force", &self.force);
        output.put_optional("read-only-mode", &self.read_only_mode);
    }
}

impl Command for BlockdevChangeMedium {
    const NAME: &'static str = "blockdev-change-medium";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// Limits the requests or bytes a second of a device.
///
/// The command `block_set_io_throttle` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block_set_io_throttle)
#[doc(alias = "block_set_io_throttle")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockSetIoThrottle {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub device: Option<String>,
    /// Since 2.8.
    pub id: Option<String>,
    pub bps: i64,
    pub bps_rd: i64,
    pub bps_wr: i64,
    pub iops: i64,
    pub iops_rd: i64,
    pub iops_wr: i64,
    /// Since 1.7.
    pub bps_max: Option<i64>,
    /// Since 1.7.
    pub bps_rd_max: Option<i64>,
    /// Since 1.7.
    pub bps_wr_max: Option<i64>,
    /// Since 1.7.
    pub iops_max: Option<i64>,
    /// Since 1.7.
    pub iops_rd_max: Option<i64>,
    /// Since 1.7.
    pub iops_wr_max: Option<i64>,
    /// Since 2.6.
    pub bps_max_length: Option<i64>,
    /// Since 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// Since 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// Since 2.6.
    pub iops_max_length: Option<i64>,
    /// Since 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// Since 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Since 1.7.
    pub iops_size: Option<i64>,
    /// Since 2.4.
    pub group: Option<String>,
}

impl BlockSetIoThrottle {
    /// Makes one of the members that every release has.
    pub fn new(
        bps: i64,
        bps_rd: i64,
        bps_wr: i64,
        iops: i64,
        iops_rd: i64,
        iops_wr: i64,
    ) -> Self {
        Self {
            device: None,
            id: None,
            bps,
            bps_rd,
            bps_wr,
            iops,
            iops_rd,
            iops_wr,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    #[must_use]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }
    #[must_use]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }
    #[must_use]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }
    #[must_use]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }
    #[must_use]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }
    #[must_use]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }
    #[must_use]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }
    #[must_use]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }
    #[must_use]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }
    #[must_use]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }
    #[must_use]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }
    #[must_use]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }
    #[must_use]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
}

impl Object for BlockSetIoThrottle {
    const NAME: &'static str = "block_set_io_throttle";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            id: members.optional("id"),
            bps: members.required("bps")?,
            bps_rd: members.required("bps_rd")?,
            bps_wr: members.required("bps_wr")?,
            iops: members.required("iops")?,
            iops_rd: members.required("iops_rd")?,
            iops_wr: members.required("iops_wr")?,
            bps_max: members.optional("bps_max"),
            bps_rd_max: members.optional("bps_rd_max"),
            bps_wr_max: members.optional("bps_wr_max"),
            iops_max: members.optional("iops_max"),
            iops_rd_max: members.optional("iops_rd_max"),
            iops_wr_max: members.optional("iops_wr_max"),
            bps_max_length: members.optional("bps_max_length"),
            bps_rd_max_length: members.optional("bps_rd_max_length"),
            bps_wr_max_length: members.optional("bps_wr_max_length"),
            iops_max_length: members.optional("iops_max_length"),
            iops_rd_max_length: members.optional("iops_rd_max_length"),
            iops_wr_max_length: members.optional("iops_wr_max_length"),
            iops_size: members.optional("iops_size"),
            group: members.optional("group"),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("device", &self.device);
        output.put_optional("id", &self.id);
        output.put("bps", &self.bps);
        output.put("bps_rd", &self.bps_rd);
        output.put("bps_wr", &self.bps_wr);
        output.put("iops", &self.iops);
        output.put("iops_rd", &self.iops_rd);
        output.put("iops_wr", &self.iops_wr);
        output.put_optional("bps_max", &self.bps_max);
        output.put_optional("bps_rd_max", &self.bps_rd_max);
        output.put_optional("bps_wr_max", &self.bps_wr_max);
        output.put_optional("iops_max", &self.iops_max);
        output.put_optional("iops_rd_max", &self.iops_rd_max);
        output.put_optional("iops_wr_max", &self.iops_wr_max);
        output.put_optional("bps_max_length", &self.bps_max_length);
        output.put_optional("bps_rd_max_length", &self.bps_rd_max_length);
        output.put_optional("bps_wr_max_length", &self.bps_wr_max_length);
        output.put_optional("iops_max_length", &self.iops_max_length);
        output.put_optional("iops_rd_max_length", &self.iops_rd_max_length);
        output.put_optional("iops_wr_max_length", &self.iops_wr_max_length);
        output.put_optional("iops_size", &self.iops_size);
        output.put_optional("group", &self.group);
    }
}

impl Command for BlockSetIoThrottle {
    const NAME: &'static str = "block_set_io_throttle";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `block-latency-histogram-set` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set)
#[doc(alias = "block-latency-histogram-set")]
#[derive(Debug, Clone, PartialEq)]
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
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("id", &self.id);
        output.put_optional("boundaries", &self.boundaries);
        output.put_optional("boundaries-read", &self.boundaries_read);
        output.put_optional("boundaries-write", &self.boundaries_write);
        output.put_optional("boundaries-zap", &self.boundaries_zap);
        output.put_optional("boundaries-flush", &self.boundaries_flush);
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
    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

values!(
    Eject BlockdevOpenTray BlockdevCloseTray BlockdevRemoveMedium BlockdevInsertMedium
    BlockdevChangeMedium BlockSetIoThrottle BlockLatencyHistogramSet
);
