//! The commands of schema module `block-core`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    BackupPerf, BitmapSyncMode, BlockDeviceInfo, BlockDirtyBitmapSha256, BlockInfo,
    BlockJobChangeOptions, BlockJobInfo, BlockStats, BlockdevAmendOptions,
    BlockdevCreateOptions, BlockdevOnError, BlockdevOptions, Command, DecodeError, Empty,
    FileName, IntoMember, MirrorCopyMode, MirrorSyncMode, NewImageMode, OnCbwError,
    Releases, SnapshotInfo, StrOrNull, XDbgBlockGraph, wire,
};

/// Returns every block device of the machine with its image and its state.
///
/// The command `query-block` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block)
#[doc(alias = "query-block")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryBlock {
    /// Only in 11.1. Since 11.0.
    pub flat: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryBlock {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            flat: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn flat(mut self, flat: impl Into<Option<bool>>) -> Self {
        self.flat = flat.into();
        self
    }
}

impl Object for QueryBlock {
    const NAME: &'static str = "query-block";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            flat: members.optional("flat"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("flat", &self.flat);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryBlock {
    const NAME: &'static str = "query-block";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<BlockInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns counters of requests, bytes and times of devices and nodes.
///
/// The command `query-blockstats` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-blockstats)
#[doc(alias = "query-blockstats")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryBlockstats {
    /// `query-nodes`. Since 2.3.
    pub query_nodes: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryBlockstats {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            query_nodes: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn query_nodes(mut self, query_nodes: impl Into<Option<bool>>) -> Self {
        self.query_nodes = query_nodes.into();
        self
    }
}

impl Object for QueryBlockstats {
    const NAME: &'static str = "query-blockstats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            query_nodes: members.optional("query-nodes"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("query-nodes", &self.query_nodes);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryBlockstats {
    const NAME: &'static str = "query-blockstats";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<BlockStats>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns every block job that runs.
///
/// The command `query-block-jobs` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block-jobs)
#[doc(alias = "query-block-jobs")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryBlockJobs {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryBlockJobs {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryBlockJobs {
    const NAME: &'static str = "query-block-jobs";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryBlockJobs {
    const NAME: &'static str = "query-block-jobs";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<BlockJobInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Gives a block node another size, in bytes.
///
/// The command `block_resize` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block_resize)
#[doc(alias = "block_resize")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockResize {
    pub device: Option<String>,
    /// `node-name`. Since 2.0.
    pub node_name: Option<String>,
    pub size: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockResize {
    /// Makes one of the members that every release has.
    pub fn new(size: i64) -> Self {
        Self {
            device: None,
            node_name: None,
            size,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn device<How>(mut self, device: impl IntoMember<String, How>) -> Self {
        self.device = device.into_member();
        self
    }
    #[must_use]
    pub fn node_name<How>(mut self, node_name: impl IntoMember<String, How>) -> Self {
        self.node_name = node_name.into_member();
        self
    }
}

impl Object for BlockResize {
    const NAME: &'static str = "block_resize";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            node_name: members.optional("node-name"),
            size: members.required("size")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("node-name", &self.node_name);
        output.put("size", &self.size);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockResize {
    const NAME: &'static str = "block_resize";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Makes an overlay image and puts it on top of a node.
///
/// The command `blockdev-snapshot-sync` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-sync)
#[doc(alias = "blockdev-snapshot-sync")]
#[doc(inline)]
pub use crate::BlockdevSnapshotSync;

impl Command for BlockdevSnapshotSync {
    const NAME: &'static str = "blockdev-snapshot-sync";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Puts an open node on top of another, as its overlay from now on.
///
/// The command `blockdev-snapshot` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Feature `allow-write-only-overlay`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot)
#[doc(alias = "blockdev-snapshot")]
#[doc(inline)]
pub use crate::BlockdevSnapshot;

impl Command for BlockdevSnapshot {
    const NAME: &'static str = "blockdev-snapshot";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["allow-write-only-overlay"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Rewrites the name of the backing file inside an image.
///
/// The command `change-backing-file` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.change-backing-file)
#[doc(alias = "change-backing-file")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeBackingFile {
    pub device: String,
    /// `image-node-name`.
    pub image_node_name: String,
    /// `backing-file`.
    pub backing_file: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChangeBackingFile {
    /// Makes one of the members that every release has.
    pub fn new(
        device: impl Into<String>,
        image_node_name: impl Into<String>,
        backing_file: impl Into<FileName>,
    ) -> Self {
        Self {
            device: device.into(),
            image_node_name: image_node_name.into(),
            backing_file: backing_file.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChangeBackingFile {
    const NAME: &'static str = "change-backing-file";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            image_node_name: members.required("image-node-name")?,
            backing_file: members.required("backing-file")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("image-node-name", &self.image_node_name);
        output.put("backing-file", &self.backing_file);
        output.put_extra(&self.extra);
    }
}

impl Command for ChangeBackingFile {
    const NAME: &'static str = "change-backing-file";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a job that moves data from overlay images down into a backing image.
///
/// The command `block-commit` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-commit)
#[doc(alias = "block-commit")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockCommit {
    /// `job-id`. Since 2.7.
    pub job_id: Option<String>,
    pub device: String,
    /// `base-node`. Since 3.1.
    pub base_node: Option<String>,
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub base: Option<String>,
    /// `top-node`. Since 3.1.
    pub top_node: Option<String>,
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub top: Option<String>,
    /// `backing-file`. Since 2.1.
    pub backing_file: Option<String>,
    /// `backing-mask-protocol`. Only in 10.0, 10.2, 11.1. Since 9.0.
    pub backing_mask_protocol: Option<bool>,
    pub speed: Option<i64>,
    /// `on-error`. Since 5.0.
    pub on_error: Option<BlockdevOnError>,
    /// `filter-node-name`. Since 2.9.
    pub filter_node_name: Option<String>,
    /// `auto-finalize`. Since 3.1.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`. Since 3.1.
    pub auto_dismiss: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockCommit {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            base_node: None,
            base: None,
            top_node: None,
            top: None,
            backing_file: None,
            backing_mask_protocol: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn job_id<How>(mut self, job_id: impl IntoMember<String, How>) -> Self {
        self.job_id = job_id.into_member();
        self
    }
    #[must_use]
    pub fn base_node<How>(mut self, base_node: impl IntoMember<String, How>) -> Self {
        self.base_node = base_node.into_member();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn base<How>(mut self, base: impl IntoMember<FileName, How>) -> Self {
        self.base = base.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn top_node<How>(mut self, top_node: impl IntoMember<String, How>) -> Self {
        self.top_node = top_node.into_member();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn top<How>(mut self, top: impl IntoMember<FileName, How>) -> Self {
        self.top = top.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn backing_file<How>(
        mut self,
        backing_file: impl IntoMember<FileName, How>,
    ) -> Self {
        self.backing_file = backing_file.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn backing_mask_protocol(
        mut self,
        backing_mask_protocol: impl Into<Option<bool>>,
    ) -> Self {
        self.backing_mask_protocol = backing_mask_protocol.into();
        self
    }
    #[must_use]
    pub fn speed(mut self, speed: impl Into<Option<i64>>) -> Self {
        self.speed = speed.into();
        self
    }
    #[must_use]
    pub fn on_error(mut self, on_error: impl Into<Option<BlockdevOnError>>) -> Self {
        self.on_error = on_error.into();
        self
    }
    #[must_use]
    pub fn filter_node_name<How>(
        mut self,
        filter_node_name: impl IntoMember<String, How>,
    ) -> Self {
        self.filter_node_name = filter_node_name.into_member();
        self
    }
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = auto_finalize.into();
        self
    }
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = auto_dismiss.into();
        self
    }
}

impl Object for BlockCommit {
    const NAME: &'static str = "block-commit";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.optional("job-id"),
            device: members.required("device")?,
            base_node: members.optional("base-node"),
            base: members.optional("base"),
            top_node: members.optional("top-node"),
            top: members.optional("top"),
            backing_file: members.optional("backing-file"),
            backing_mask_protocol: members.optional("backing-mask-protocol"),
            speed: members.optional("speed"),
            on_error: members.optional("on-error"),
            filter_node_name: members.optional("filter-node-name"),
            auto_finalize: members.optional("auto-finalize"),
            auto_dismiss: members.optional("auto-dismiss"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("job-id", &self.job_id);
        output.put("device", &self.device);
        output.put_optional("base-node", &self.base_node);
        output.put_optional("base", &self.base);
        output.put_optional("top-node", &self.top_node);
        output.put_optional("top", &self.top);
        output.put_optional("backing-file", &self.backing_file);
        output.put_optional("backing-mask-protocol", &self.backing_mask_protocol);
        output.put_optional("speed", &self.speed);
        output.put_optional("on-error", &self.on_error);
        output.put_optional("filter-node-name", &self.filter_node_name);
        output.put_optional("auto-finalize", &self.auto_finalize);
        output.put_optional("auto-dismiss", &self.auto_dismiss);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockCommit {
    const NAME: &'static str = "block-commit";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a backup job that makes its target image itself.
///
/// The command `drive-backup` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-backup)
#[doc(alias = "drive-backup")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct DriveBackup {
    /// `job-id`. Since 2.7.
    pub job_id: Option<String>,
    pub device: String,
    pub sync: MirrorSyncMode,
    pub speed: Option<i64>,
    /// Since 2.4.
    pub bitmap: Option<String>,
    /// `bitmap-mode`. Since 4.2.
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Since 2.8.
    pub compress: Option<bool>,
    /// `on-source-error`.
    pub on_source_error: Option<BlockdevOnError>,
    /// `on-target-error`.
    pub on_target_error: Option<BlockdevOnError>,
    /// `on-cbw-error`. Only in 10.2, 11.1. Since 10.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// `auto-finalize`. Since 2.12.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`. Since 2.12.
    pub auto_dismiss: Option<bool>,
    /// `filter-node-name`. Since 4.2.
    pub filter_node_name: Option<String>,
    /// `discard-source`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub discard_source: Option<bool>,
    /// `x-perf`. Since 6.0. Unstable: QEMU may change or drop it in any release.
    pub x_perf: Option<BackupPerf>,
    pub target: String,
    pub format: Option<String>,
    pub mode: Option<NewImageMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DriveBackup {
    /// Makes one of the members that every release has.
    pub fn new(
        device: impl Into<String>,
        sync: MirrorSyncMode,
        target: impl Into<FileName>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into().into_string(),
            format: None,
            mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn job_id<How>(mut self, job_id: impl IntoMember<String, How>) -> Self {
        self.job_id = job_id.into_member();
        self
    }
    #[must_use]
    pub fn speed(mut self, speed: impl Into<Option<i64>>) -> Self {
        self.speed = speed.into();
        self
    }
    #[must_use]
    pub fn bitmap<How>(mut self, bitmap: impl IntoMember<String, How>) -> Self {
        self.bitmap = bitmap.into_member();
        self
    }
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        bitmap_mode: impl Into<Option<BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = bitmap_mode.into();
        self
    }
    #[must_use]
    pub fn compress(mut self, compress: impl Into<Option<bool>>) -> Self {
        self.compress = compress.into();
        self
    }
    #[must_use]
    pub fn on_source_error(
        mut self,
        on_source_error: impl Into<Option<BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = on_source_error.into();
        self
    }
    #[must_use]
    pub fn on_target_error(
        mut self,
        on_target_error: impl Into<Option<BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = on_target_error.into();
        self
    }
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<Option<OnCbwError>>) -> Self {
        self.on_cbw_error = on_cbw_error.into();
        self
    }
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = auto_finalize.into();
        self
    }
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = auto_dismiss.into();
        self
    }
    #[must_use]
    pub fn filter_node_name<How>(
        mut self,
        filter_node_name: impl IntoMember<String, How>,
    ) -> Self {
        self.filter_node_name = filter_node_name.into_member();
        self
    }
    #[must_use]
    pub fn discard_source(mut self, discard_source: impl Into<Option<bool>>) -> Self {
        self.discard_source = discard_source.into();
        self
    }
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<Option<BackupPerf>>) -> Self {
        self.x_perf = x_perf.into();
        self
    }
    #[must_use]
    pub fn format<How>(mut self, format: impl IntoMember<String, How>) -> Self {
        self.format = format.into_member();
        self
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<NewImageMode>>) -> Self {
        self.mode = mode.into();
        self
    }
}

impl Object for DriveBackup {
    const NAME: &'static str = "drive-backup";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.optional("job-id"),
            device: members.required("device")?,
            sync: members.required("sync")?,
            speed: members.optional("speed"),
            bitmap: members.optional("bitmap"),
            bitmap_mode: members.optional("bitmap-mode"),
            compress: members.optional("compress"),
            on_source_error: members.optional("on-source-error"),
            on_target_error: members.optional("on-target-error"),
            on_cbw_error: members.optional("on-cbw-error"),
            auto_finalize: members.optional("auto-finalize"),
            auto_dismiss: members.optional("auto-dismiss"),
            filter_node_name: members.optional("filter-node-name"),
            discard_source: members.optional("discard-source"),
            x_perf: members.optional("x-perf"),
            target: members.required("target")?,
            format: members.optional("format"),
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("job-id", &self.job_id);
        output.put("device", &self.device);
        output.put("sync", &self.sync);
        output.put_optional("speed", &self.speed);
        output.put_optional("bitmap", &self.bitmap);
        output.put_optional("bitmap-mode", &self.bitmap_mode);
        output.put_optional("compress", &self.compress);
        output.put_optional("on-source-error", &self.on_source_error);
        output.put_optional("on-target-error", &self.on_target_error);
        output.put_optional("on-cbw-error", &self.on_cbw_error);
        output.put_optional("auto-finalize", &self.auto_finalize);
        output.put_optional("auto-dismiss", &self.auto_dismiss);
        output.put_optional("filter-node-name", &self.filter_node_name);
        output.put_optional("discard-source", &self.discard_source);
        output.put_optional("x-perf", &self.x_perf);
        output.put("target", &self.target);
        output.put_optional("format", &self.format);
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

impl Command for DriveBackup {
    const NAME: &'static str = "drive-backup";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a job that copies a node as it was when the job began, while it is in use.
///
/// The command `blockdev-backup` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-backup)
#[doc(alias = "blockdev-backup")]
#[doc(inline)]
pub use crate::BlockdevBackup;

impl Command for BlockdevBackup {
    const NAME: &'static str = "blockdev-backup";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns every block node that has a name.
///
/// The command `query-named-block-nodes` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-named-block-nodes)
#[doc(alias = "query-named-block-nodes")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryNamedBlockNodes {
    /// Since 5.0.
    pub flat: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryNamedBlockNodes {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            flat: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn flat(mut self, flat: impl Into<Option<bool>>) -> Self {
        self.flat = flat.into();
        self
    }
}

impl Object for QueryNamedBlockNodes {
    const NAME: &'static str = "query-named-block-nodes";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            flat: members.optional("flat"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("flat", &self.flat);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryNamedBlockNodes {
    const NAME: &'static str = "query-named-block-nodes";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<BlockDeviceInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-debug-query-block-graph` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph)
#[doc(alias = "x-debug-query-block-graph")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XDebugQueryBlockGraph {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XDebugQueryBlockGraph {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XDebugQueryBlockGraph {
    const NAME: &'static str = "x-debug-query-block-graph";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XDebugQueryBlockGraph {
    const NAME: &'static str = "x-debug-query-block-graph";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = XDbgBlockGraph;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a mirror job that makes its target image itself.
///
/// The command `drive-mirror` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-mirror)
#[doc(alias = "drive-mirror")]
#[doc(inline)]
pub use crate::DriveMirror;

impl Command for DriveMirror {
    const NAME: &'static str = "drive-mirror";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts to record which parts of a node are written to.
///
/// The command `block-dirty-bitmap-add` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-add)
#[doc(alias = "block-dirty-bitmap-add")]
#[doc(inline)]
pub use crate::BlockDirtyBitmapAdd;

impl Command for BlockDirtyBitmapAdd {
    const NAME: &'static str = "block-dirty-bitmap-add";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Drops a bitmap, from its image too if it is persistent.
///
/// The command `block-dirty-bitmap-remove` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-remove)
#[doc(alias = "block-dirty-bitmap-remove")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapRemove {
    pub node: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockDirtyBitmapRemove {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockDirtyBitmapRemove {
    const NAME: &'static str = "block-dirty-bitmap-remove";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockDirtyBitmapRemove {
    const NAME: &'static str = "block-dirty-bitmap-remove";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Marks everything in a bitmap as clean.
///
/// The command `block-dirty-bitmap-clear` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-clear)
#[doc(alias = "block-dirty-bitmap-clear")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapClear {
    pub node: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockDirtyBitmapClear {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockDirtyBitmapClear {
    const NAME: &'static str = "block-dirty-bitmap-clear";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockDirtyBitmapClear {
    const NAME: &'static str = "block-dirty-bitmap-clear";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Goes on recording writes in a bitmap.
///
/// The command `block-dirty-bitmap-enable` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-enable)
#[doc(alias = "block-dirty-bitmap-enable")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapEnable {
    pub node: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockDirtyBitmapEnable {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockDirtyBitmapEnable {
    const NAME: &'static str = "block-dirty-bitmap-enable";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockDirtyBitmapEnable {
    const NAME: &'static str = "block-dirty-bitmap-enable";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Stops recording writes in a bitmap, which stays as it is.
///
/// The command `block-dirty-bitmap-disable` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-disable)
#[doc(alias = "block-dirty-bitmap-disable")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapDisable {
    pub node: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockDirtyBitmapDisable {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockDirtyBitmapDisable {
    const NAME: &'static str = "block-dirty-bitmap-disable";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockDirtyBitmapDisable {
    const NAME: &'static str = "block-dirty-bitmap-disable";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Adds what other bitmaps have marked to a bitmap.
///
/// The command `block-dirty-bitmap-merge` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-merge)
#[doc(alias = "block-dirty-bitmap-merge")]
#[doc(inline)]
pub use crate::BlockDirtyBitmapMerge;

impl Command for BlockDirtyBitmapMerge {
    const NAME: &'static str = "block-dirty-bitmap-merge";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns a hash of a bitmap's content.
///
/// The command `x-debug-block-dirty-bitmap-sha256` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256)
#[doc(alias = "x-debug-block-dirty-bitmap-sha256")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDebugBlockDirtyBitmapSha256 {
    pub node: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XDebugBlockDirtyBitmapSha256 {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for XDebugBlockDirtyBitmapSha256 {
    const NAME: &'static str = "x-debug-block-dirty-bitmap-sha256";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for XDebugBlockDirtyBitmapSha256 {
    const NAME: &'static str = "x-debug-block-dirty-bitmap-sha256";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = BlockDirtyBitmapSha256;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a job that copies a node and then keeps the copy equal.
///
/// The command `blockdev-mirror` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-mirror)
#[doc(alias = "blockdev-mirror")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevMirror {
    /// `job-id`. Since 2.7.
    pub job_id: Option<String>,
    pub device: String,
    pub target: String,
    pub replaces: Option<String>,
    pub sync: MirrorSyncMode,
    pub speed: Option<i64>,
    pub granularity: Option<u32>,
    /// `buf-size`.
    pub buf_size: Option<i64>,
    /// `on-source-error`.
    pub on_source_error: Option<BlockdevOnError>,
    /// `on-target-error`.
    pub on_target_error: Option<BlockdevOnError>,
    /// `filter-node-name`. Since 2.9.
    pub filter_node_name: Option<String>,
    /// `copy-mode`. Since 3.0.
    pub copy_mode: Option<MirrorCopyMode>,
    /// `auto-finalize`. Since 3.1.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`. Since 3.1.
    pub auto_dismiss: Option<bool>,
    /// `target-is-zero`. Only in 10.2, 11.1. Since 10.1.
    pub target_is_zero: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevMirror {
    /// Makes one of the members that every release has.
    pub fn new(
        device: impl Into<String>,
        target: impl Into<FileName>,
        sync: MirrorSyncMode,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into().into_string(),
            replaces: None,
            sync,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            filter_node_name: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
            target_is_zero: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn job_id<How>(mut self, job_id: impl IntoMember<String, How>) -> Self {
        self.job_id = job_id.into_member();
        self
    }
    #[must_use]
    pub fn replaces<How>(mut self, replaces: impl IntoMember<String, How>) -> Self {
        self.replaces = replaces.into_member();
        self
    }
    #[must_use]
    pub fn speed(mut self, speed: impl Into<Option<i64>>) -> Self {
        self.speed = speed.into();
        self
    }
    #[must_use]
    pub fn granularity(mut self, granularity: impl Into<Option<u32>>) -> Self {
        self.granularity = granularity.into();
        self
    }
    #[must_use]
    pub fn buf_size(mut self, buf_size: impl Into<Option<i64>>) -> Self {
        self.buf_size = buf_size.into();
        self
    }
    #[must_use]
    pub fn on_source_error(
        mut self,
        on_source_error: impl Into<Option<BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = on_source_error.into();
        self
    }
    #[must_use]
    pub fn on_target_error(
        mut self,
        on_target_error: impl Into<Option<BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = on_target_error.into();
        self
    }
    #[must_use]
    pub fn filter_node_name<How>(
        mut self,
        filter_node_name: impl IntoMember<String, How>,
    ) -> Self {
        self.filter_node_name = filter_node_name.into_member();
        self
    }
    #[must_use]
    pub fn copy_mode(mut self, copy_mode: impl Into<Option<MirrorCopyMode>>) -> Self {
        self.copy_mode = copy_mode.into();
        self
    }
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = auto_finalize.into();
        self
    }
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = auto_dismiss.into();
        self
    }
    #[must_use]
    pub fn target_is_zero(mut self, target_is_zero: impl Into<Option<bool>>) -> Self {
        self.target_is_zero = target_is_zero.into();
        self
    }
}

impl Object for BlockdevMirror {
    const NAME: &'static str = "blockdev-mirror";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.optional("job-id"),
            device: members.required("device")?,
            target: members.required("target")?,
            replaces: members.optional("replaces"),
            sync: members.required("sync")?,
            speed: members.optional("speed"),
            granularity: members.optional("granularity"),
            buf_size: members.optional("buf-size"),
            on_source_error: members.optional("on-source-error"),
            on_target_error: members.optional("on-target-error"),
            filter_node_name: members.optional("filter-node-name"),
            copy_mode: members.optional("copy-mode"),
            auto_finalize: members.optional("auto-finalize"),
            auto_dismiss: members.optional("auto-dismiss"),
            target_is_zero: members.optional("target-is-zero"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("job-id", &self.job_id);
        output.put("device", &self.device);
        output.put("target", &self.target);
        output.put_optional("replaces", &self.replaces);
        output.put("sync", &self.sync);
        output.put_optional("speed", &self.speed);
        output.put_optional("granularity", &self.granularity);
        output.put_optional("buf-size", &self.buf_size);
        output.put_optional("on-source-error", &self.on_source_error);
        output.put_optional("on-target-error", &self.on_target_error);
        output.put_optional("filter-node-name", &self.filter_node_name);
        output.put_optional("copy-mode", &self.copy_mode);
        output.put_optional("auto-finalize", &self.auto_finalize);
        output.put_optional("auto-dismiss", &self.auto_dismiss);
        output.put_optional("target-is-zero", &self.target_is_zero);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevMirror {
    const NAME: &'static str = "blockdev-mirror";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a job that copies data from backing images up into an overlay.
///
/// The command `block-stream` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-stream)
#[doc(alias = "block-stream")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStream {
    /// `job-id`. Since 2.7.
    pub job_id: Option<String>,
    pub device: String,
    pub base: Option<String>,
    /// `base-node`. Since 2.8.
    pub base_node: Option<String>,
    /// `backing-file`. Since 2.1.
    pub backing_file: Option<String>,
    /// `backing-mask-protocol`. Only in 10.0, 10.2, 11.1. Since 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// Since 6.0.
    pub bottom: Option<String>,
    pub speed: Option<i64>,
    /// `on-error`. Since 1.3.
    pub on_error: Option<BlockdevOnError>,
    /// `filter-node-name`. Since 6.0.
    pub filter_node_name: Option<String>,
    /// `auto-finalize`. Since 3.1.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`. Since 3.1.
    pub auto_dismiss: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockStream {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            base: None,
            base_node: None,
            backing_file: None,
            backing_mask_protocol: None,
            bottom: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn job_id<How>(mut self, job_id: impl IntoMember<String, How>) -> Self {
        self.job_id = job_id.into_member();
        self
    }
    #[must_use]
    pub fn base<How>(mut self, base: impl IntoMember<FileName, How>) -> Self {
        self.base = base.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn base_node<How>(mut self, base_node: impl IntoMember<String, How>) -> Self {
        self.base_node = base_node.into_member();
        self
    }
    #[must_use]
    pub fn backing_file<How>(
        mut self,
        backing_file: impl IntoMember<FileName, How>,
    ) -> Self {
        self.backing_file = backing_file.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn backing_mask_protocol(
        mut self,
        backing_mask_protocol: impl Into<Option<bool>>,
    ) -> Self {
        self.backing_mask_protocol = backing_mask_protocol.into();
        self
    }
    #[must_use]
    pub fn bottom<How>(mut self, bottom: impl IntoMember<String, How>) -> Self {
        self.bottom = bottom.into_member();
        self
    }
    #[must_use]
    pub fn speed(mut self, speed: impl Into<Option<i64>>) -> Self {
        self.speed = speed.into();
        self
    }
    #[must_use]
    pub fn on_error(mut self, on_error: impl Into<Option<BlockdevOnError>>) -> Self {
        self.on_error = on_error.into();
        self
    }
    #[must_use]
    pub fn filter_node_name<How>(
        mut self,
        filter_node_name: impl IntoMember<String, How>,
    ) -> Self {
        self.filter_node_name = filter_node_name.into_member();
        self
    }
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = auto_finalize.into();
        self
    }
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = auto_dismiss.into();
        self
    }
}

impl Object for BlockStream {
    const NAME: &'static str = "block-stream";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.optional("job-id"),
            device: members.required("device")?,
            base: members.optional("base"),
            base_node: members.optional("base-node"),
            backing_file: members.optional("backing-file"),
            backing_mask_protocol: members.optional("backing-mask-protocol"),
            bottom: members.optional("bottom"),
            speed: members.optional("speed"),
            on_error: members.optional("on-error"),
            filter_node_name: members.optional("filter-node-name"),
            auto_finalize: members.optional("auto-finalize"),
            auto_dismiss: members.optional("auto-dismiss"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("job-id", &self.job_id);
        output.put("device", &self.device);
        output.put_optional("base", &self.base);
        output.put_optional("base-node", &self.base_node);
        output.put_optional("backing-file", &self.backing_file);
        output.put_optional("backing-mask-protocol", &self.backing_mask_protocol);
        output.put_optional("bottom", &self.bottom);
        output.put_optional("speed", &self.speed);
        output.put_optional("on-error", &self.on_error);
        output.put_optional("filter-node-name", &self.filter_node_name);
        output.put_optional("auto-finalize", &self.auto_finalize);
        output.put_optional("auto-dismiss", &self.auto_dismiss);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockStream {
    const NAME: &'static str = "block-stream";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Limits a block job to a number of bytes a second; 0 is no limit.
///
/// The command `block-job-set-speed` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-set-speed)
#[doc(alias = "block-job-set-speed")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobSetSpeed {
    pub device: String,
    pub speed: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobSetSpeed {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>, speed: i64) -> Self {
        Self {
            device: device.into(),
            speed,
            extra: Extra::new(),
        }
    }
}

impl Object for BlockJobSetSpeed {
    const NAME: &'static str = "block-job-set-speed";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            speed: members.required("speed")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("speed", &self.speed);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockJobSetSpeed {
    const NAME: &'static str = "block-job-set-speed";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Ends a block job; a mirror that is ready is completed without switching to its target.
///
/// The command `block-job-cancel` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-cancel)
#[doc(alias = "block-job-cancel")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCancel {
    pub device: String,
    /// Since 1.3.
    pub force: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobCancel {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            force: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.force = force.into();
        self
    }
}

impl Object for BlockJobCancel {
    const NAME: &'static str = "block-job-cancel";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            force: members.optional("force"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put_optional("force", &self.force);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockJobCancel {
    const NAME: &'static str = "block-job-cancel";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `block-job-pause` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-pause)
#[doc(alias = "block-job-pause")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct BlockJobPause {
    pub device: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobPause {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockJobPause {
    const NAME: &'static str = "block-job-pause";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockJobPause {
    const NAME: &'static str = "block-job-pause";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `block-job-resume` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-resume)
#[doc(alias = "block-job-resume")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct BlockJobResume {
    pub device: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobResume {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockJobResume {
    const NAME: &'static str = "block-job-resume";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockJobResume {
    const NAME: &'static str = "block-job-resume";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Lets a job that is ready finish, such as a mirror switching to its target.
///
/// The command `block-job-complete` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-complete)
#[doc(alias = "block-job-complete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct BlockJobComplete {
    pub device: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobComplete {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockJobComplete {
    const NAME: &'static str = "block-job-complete";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockJobComplete {
    const NAME: &'static str = "block-job-complete";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `block-job-dismiss` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-dismiss)
#[doc(alias = "block-job-dismiss")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct BlockJobDismiss {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobDismiss {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockJobDismiss {
    const NAME: &'static str = "block-job-dismiss";
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

impl Command for BlockJobDismiss {
    const NAME: &'static str = "block-job-dismiss";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `block-job-finalize` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-finalize)
#[doc(alias = "block-job-finalize")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct BlockJobFinalize {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobFinalize {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockJobFinalize {
    const NAME: &'static str = "block-job-finalize";
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

impl Command for BlockJobFinalize {
    const NAME: &'static str = "block-job-finalize";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `block-job-change` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-change)
#[doc(alias = "block-job-change")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChange {
    /// The arguments.
    pub arguments: BlockJobChangeOptions,
}

impl BlockJobChange {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<BlockJobChangeOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for BlockJobChange {
    const NAME: &'static str = "block-job-change";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for BlockJobChange {
    const NAME: &'static str = "block-job-change";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Opens a block node, with the nodes below it.
///
/// The command `blockdev-add` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-add)
#[doc(alias = "blockdev-add")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAdd {
    /// The arguments.
    pub arguments: BlockdevOptions,
}

impl BlockdevAdd {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<BlockdevOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for BlockdevAdd {
    const NAME: &'static str = "blockdev-add";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for BlockdevAdd {
    const NAME: &'static str = "blockdev-add";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Changes the options of open block nodes.
///
/// The command `blockdev-reopen` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-reopen)
#[doc(alias = "blockdev-reopen")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevReopen {
    pub options: Vec<BlockdevOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevReopen {
    /// Makes one of the members that every release has.
    pub fn new(options: impl IntoIterator<Item = impl Into<BlockdevOptions>>) -> Self {
        Self {
            options: options.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevReopen {
    const NAME: &'static str = "blockdev-reopen";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            options: members.required("options")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("options", &self.options);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevReopen {
    const NAME: &'static str = "blockdev-reopen";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Closes a block node that nothing uses.
///
/// The command `blockdev-del` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-del)
#[doc(alias = "blockdev-del")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevDel {
    /// `node-name`.
    pub node_name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevDel {
    /// Makes one of the members that every release has.
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevDel {
    const NAME: &'static str = "blockdev-del";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_name: members.required("node-name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node-name", &self.node_name);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevDel {
    const NAME: &'static str = "blockdev-del";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-set-active` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-set-active)
#[doc(alias = "blockdev-set-active")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSetActive {
    /// `node-name`.
    pub node_name: Option<String>,
    pub active: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevSetActive {
    /// Makes one of the members that every release has.
    pub fn new(active: bool) -> Self {
        Self {
            node_name: None,
            active,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn node_name<How>(mut self, node_name: impl IntoMember<String, How>) -> Self {
        self.node_name = node_name.into_member();
        self
    }
}

impl Object for BlockdevSetActive {
    const NAME: &'static str = "blockdev-set-active";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_name: members.optional("node-name"),
            active: members.required("active")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("node-name", &self.node_name);
        output.put("active", &self.active);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevSetActive {
    const NAME: &'static str = "blockdev-set-active";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a job that formats an image.
///
/// The command `blockdev-create` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-create)
#[doc(alias = "blockdev-create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreate {
    /// `job-id`.
    pub job_id: String,
    pub options: BlockdevCreateOptions,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreate {
    /// Makes one of the members that every release has.
    pub fn new(
        job_id: impl Into<String>,
        options: impl Into<BlockdevCreateOptions>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            options: options.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevCreate {
    const NAME: &'static str = "blockdev-create";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.required("job-id")?,
            options: members.required("options")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("job-id", &self.job_id);
        output.put("options", &self.options);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevCreate {
    const NAME: &'static str = "blockdev-create";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts a job that changes the format options of an image.
///
/// The command `x-blockdev-amend` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend)
#[doc(alias = "x-blockdev-amend")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XBlockdevAmend {
    /// `job-id`.
    pub job_id: String,
    /// `node-name`.
    pub node_name: String,
    pub options: BlockdevAmendOptions,
    pub force: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XBlockdevAmend {
    /// Makes one of the members that every release has.
    pub fn new(
        job_id: impl Into<String>,
        node_name: impl Into<String>,
        options: impl Into<BlockdevAmendOptions>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            node_name: node_name.into(),
            options: options.into(),
            force: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.force = force.into();
        self
    }
}

impl Object for XBlockdevAmend {
    const NAME: &'static str = "x-blockdev-amend";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.required("job-id")?,
            node_name: members.required("node-name")?,
            options: members.required("options")?,
            force: members.optional("force"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("job-id", &self.job_id);
        output.put("node-name", &self.node_name);
        output.put("options", &self.options);
        output.put_optional("force", &self.force);
        output.put_extra(&self.extra);
    }
}

impl Command for XBlockdevAmend {
    const NAME: &'static str = "x-blockdev-amend";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `block-set-write-threshold` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-set-write-threshold)
#[doc(alias = "block-set-write-threshold")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockSetWriteThreshold {
    /// `node-name`.
    pub node_name: String,
    /// `write-threshold`.
    pub write_threshold: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockSetWriteThreshold {
    /// Makes one of the members that every release has.
    pub fn new(node_name: impl Into<String>, write_threshold: u64) -> Self {
        Self {
            node_name: node_name.into(),
            write_threshold,
            extra: Extra::new(),
        }
    }
}

impl Object for BlockSetWriteThreshold {
    const NAME: &'static str = "block-set-write-threshold";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_name: members.required("node-name")?,
            write_threshold: members.required("write-threshold")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node-name", &self.node_name);
        output.put("write-threshold", &self.write_threshold);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockSetWriteThreshold {
    const NAME: &'static str = "block-set-write-threshold";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-blockdev-change` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change)
#[doc(alias = "x-blockdev-change")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XBlockdevChange {
    pub parent: String,
    pub child: Option<String>,
    pub node: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XBlockdevChange {
    /// Makes one of the members that every release has.
    pub fn new(parent: impl Into<String>) -> Self {
        Self {
            parent: parent.into(),
            child: None,
            node: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn child<How>(mut self, child: impl IntoMember<String, How>) -> Self {
        self.child = child.into_member();
        self
    }
    #[must_use]
    pub fn node<How>(mut self, node: impl IntoMember<String, How>) -> Self {
        self.node = node.into_member();
        self
    }
}

impl Object for XBlockdevChange {
    const NAME: &'static str = "x-blockdev-change";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parent: members.required("parent")?,
            child: members.optional("child"),
            node: members.optional("node"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("parent", &self.parent);
        output.put_optional("child", &self.child);
        output.put_optional("node", &self.node);
        output.put_extra(&self.extra);
    }
}

impl Command for XBlockdevChange {
    const NAME: &'static str = "x-blockdev-change";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-blockdev-set-iothread` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread)
#[doc(alias = "x-blockdev-set-iothread")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XBlockdevSetIothread {
    /// `node-name`.
    pub node_name: String,
    pub iothread: StrOrNull,
    pub force: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XBlockdevSetIothread {
    /// Makes one of the members that every release has.
    pub fn new(node_name: impl Into<String>, iothread: impl Into<StrOrNull>) -> Self {
        Self {
            node_name: node_name.into(),
            iothread: iothread.into(),
            force: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.force = force.into();
        self
    }
}

impl Object for XBlockdevSetIothread {
    const NAME: &'static str = "x-blockdev-set-iothread";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_name: members.required("node-name")?,
            iothread: members.required("iothread")?,
            force: members.optional("force"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node-name", &self.node_name);
        output.put("iothread", &self.iothread);
        output.put_optional("force", &self.force);
        output.put_extra(&self.extra);
    }
}

impl Command for XBlockdevSetIothread {
    const NAME: &'static str = "x-blockdev-set-iothread";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-snapshot-internal-sync` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-internal-sync)
#[doc(alias = "blockdev-snapshot-internal-sync")]
#[doc(inline)]
pub use crate::BlockdevSnapshotInternal as BlockdevSnapshotInternalSync;

impl Command for BlockdevSnapshotInternalSync {
    const NAME: &'static str = "blockdev-snapshot-internal-sync";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `blockdev-snapshot-delete-internal-sync` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-delete-internal-sync)
#[doc(alias = "blockdev-snapshot-delete-internal-sync")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotDeleteInternalSync {
    pub device: String,
    pub id: Option<String>,
    pub name: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevSnapshotDeleteInternalSync {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            id: None,
            name: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
    #[must_use]
    pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {
        self.name = name.into_member();
        self
    }
}

impl Object for BlockdevSnapshotDeleteInternalSync {
    const NAME: &'static str = "blockdev-snapshot-delete-internal-sync";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            id: members.optional("id"),
            name: members.optional("name"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put_optional("id", &self.id);
        output.put_optional("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockdevSnapshotDeleteInternalSync {
    const NAME: &'static str = "blockdev-snapshot-delete-internal-sync";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = SnapshotInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    QueryBlock QueryBlockstats QueryBlockJobs BlockResize ChangeBackingFile BlockCommit
    DriveBackup QueryNamedBlockNodes XDebugQueryBlockGraph BlockDirtyBitmapRemove
    BlockDirtyBitmapClear BlockDirtyBitmapEnable BlockDirtyBitmapDisable
    XDebugBlockDirtyBitmapSha256 BlockdevMirror BlockStream BlockJobSetSpeed
    BlockJobCancel BlockJobPause BlockJobResume BlockJobComplete BlockJobDismiss
    BlockJobFinalize BlockJobChange BlockdevAdd BlockdevReopen BlockdevDel
    BlockdevSetActive BlockdevCreate XBlockdevAmend BlockSetWriteThreshold
    XBlockdevChange XBlockdevSetIothread BlockdevSnapshotDeleteInternalSync
);
eq!(
    QueryBlock QueryBlockstats QueryBlockJobs BlockResize ChangeBackingFile BlockCommit
    DriveBackup QueryNamedBlockNodes XDebugQueryBlockGraph BlockDirtyBitmapRemove
    BlockDirtyBitmapClear BlockDirtyBitmapEnable BlockDirtyBitmapDisable
    XDebugBlockDirtyBitmapSha256 BlockdevMirror BlockStream BlockJobSetSpeed
    BlockJobCancel BlockJobPause BlockJobResume BlockJobComplete BlockJobDismiss
    BlockJobFinalize BlockJobChange BlockdevAdd BlockdevReopen BlockdevDel
    BlockdevSetActive BlockdevCreate XBlockdevAmend BlockSetWriteThreshold
    XBlockdevChange XBlockdevSetIothread BlockdevSnapshotDeleteInternalSync
);
