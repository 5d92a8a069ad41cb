//! The types of schema module `block-core`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Members, Object, Output, values};
use crate::{
    BackupPerf, BitmapSyncMode, BlockGraphInfo, BlockdevOnError,
    BlockdevQcow2EncryptionFormat, DecodeError, MirrorCopyMode, MirrorSyncMode,
    NewImageMode, OnCbwError, QCryptoCipherAlgo, Releases,
};

/// The object `ImageInfoSpecificQCow2EncryptionBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2EncryptionBase)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    pub format: BlockdevQcow2EncryptionFormat,
}

impl ImageInfoSpecificQCow2EncryptionBase {
    /// Makes one of the members that every release has.
    pub fn new(format: BlockdevQcow2EncryptionFormat) -> Self {
        Self { format }
    }
}

impl Object for ImageInfoSpecificQCow2EncryptionBase {
    const NAME: &'static str = "ImageInfoSpecificQCow2EncryptionBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.required("format")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("format", &self.format);
    }
}

/// The object `BackupCommon` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupCommon)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackupCommon {
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
}

impl BackupCommon {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>, sync: MirrorSyncMode) -> Self {
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
        }
    }
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    #[must_use]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    #[must_use]
    pub fn x_perf(mut self, x_perf: BackupPerf) -> Self {
        self.x_perf = Some(x_perf);
        self
    }
}

impl Object for BackupCommon {
    const NAME: &'static str = "BackupCommon";
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
        })
    }
    fn put(&self, output: &mut Output) {
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
    }
}

/// The object `DriveMirror` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveMirror)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DriveMirror {
    /// `job-id`. Since 2.7.
    pub job_id: Option<String>,
    pub device: String,
    pub target: String,
    pub format: Option<String>,
    /// `node-name`. Since 2.1.
    pub node_name: Option<String>,
    /// Since 2.1.
    pub replaces: Option<String>,
    pub sync: MirrorSyncMode,
    pub mode: Option<NewImageMode>,
    pub speed: Option<i64>,
    /// Since 1.4.
    pub granularity: Option<u32>,
    /// `buf-size`. Since 1.4.
    pub buf_size: Option<i64>,
    /// `on-source-error`.
    pub on_source_error: Option<BlockdevOnError>,
    /// `on-target-error`.
    pub on_target_error: Option<BlockdevOnError>,
    /// Since 2.4.
    pub unmap: Option<bool>,
    /// `copy-mode`. Since 3.0.
    pub copy_mode: Option<MirrorCopyMode>,
    /// `auto-finalize`. Since 3.1.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`. Since 3.1.
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// Makes one of the members that every release has.
    pub fn new(
        device: impl Into<String>,
        target: impl Into<String>,
        sync: MirrorSyncMode,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            format: None,
            node_name: None,
            replaces: None,
            sync,
            mode: None,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            unmap: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    #[must_use]
    pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
        self.replaces = Some(replaces.into());
        self
    }
    #[must_use]
    pub fn mode(mut self, mode: NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    #[must_use]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    #[must_use]
    pub fn buf_size(mut self, buf_size: i64) -> Self {
        self.buf_size = Some(buf_size);
        self
    }
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    #[must_use]
    pub fn unmap(mut self, unmap: bool) -> Self {
        self.unmap = Some(unmap);
        self
    }
    #[must_use]
    pub fn copy_mode(mut self, copy_mode: MirrorCopyMode) -> Self {
        self.copy_mode = Some(copy_mode);
        self
    }
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}

impl Object for DriveMirror {
    const NAME: &'static str = "DriveMirror";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.optional("job-id"),
            device: members.required("device")?,
            target: members.required("target")?,
            format: members.optional("format"),
            node_name: members.optional("node-name"),
            replaces: members.optional("replaces"),
            sync: members.required("sync")?,
            mode: members.optional("mode"),
            speed: members.optional("speed"),
            granularity: members.optional("granularity"),
            buf_size: members.optional("buf-size"),
            on_source_error: members.optional("on-source-error"),
            on_target_error: members.optional("on-target-error"),
            unmap: members.optional("unmap"),
            copy_mode: members.optional("copy-mode"),
            auto_finalize: members.optional("auto-finalize"),
            auto_dismiss: members.optional("auto-dismiss"),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("job-id", &self.job_id);
        output.put("device", &self.device);
        output.put("target", &self.target);
        output.put_optional("format", &self.format);
        output.put_optional("node-name", &self.node_name);
        output.put_optional("replaces", &self.replaces);
        output.put("sync", &self.sync);
        output.put_optional("mode", &self.mode);
        output.put_optional("speed", &self.speed);
        output.put_optional("granularity", &self.granularity);
        output.put_optional("buf-size", &self.buf_size);
        output.put_optional("on-source-error", &self.on_source_error);
        output.put_optional("on-target-error", &self.on_target_error);
        output.put_optional("unmap", &self.unmap);
        output.put_optional("copy-mode", &self.copy_mode);
        output.put_optional("auto-finalize", &self.auto_finalize);
        output.put_optional("auto-dismiss", &self.auto_dismiss);
    }
}

/// The object `BlockIOThrottle` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockIOThrottle)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockIOThrottle {
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

impl BlockIOThrottle {
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

impl Object for BlockIOThrottle {
    const NAME: &'static str = "BlockIOThrottle";
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

/// The object `RbdEncryptionOptionsLUKSBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSBase)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKSBase {
    /// `key-secret`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLUKSBase {
    /// Makes one of the members that every release has.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

impl Object for RbdEncryptionOptionsLUKSBase {
    const NAME: &'static str = "RbdEncryptionOptionsLUKSBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.required("key-secret")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("key-secret", &self.key_secret);
    }
}

/// The object `RbdEncryptionCreateOptionsLUKSBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKSBase)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKSBase {
    /// `key-secret`.
    pub key_secret: String,
    /// `cipher-alg`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLUKSBase {
    /// Makes one of the members that every release has.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
}

impl Object for RbdEncryptionCreateOptionsLUKSBase {
    const NAME: &'static str = "RbdEncryptionCreateOptionsLUKSBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.required("key-secret")?,
            cipher_alg: members.optional("cipher-alg"),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("key-secret", &self.key_secret);
        output.put_optional("cipher-alg", &self.cipher_alg);
    }
}

/// The object `BlockdevOptionsCurlBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlBase)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlBase {
    pub url: String,
    pub readahead: Option<i64>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    /// `password-secret`.
    pub password_secret: Option<String>,
    /// `proxy-username`.
    pub proxy_username: Option<String>,
    /// `proxy-password-secret`.
    pub proxy_password_secret: Option<String>,
}

impl BlockdevOptionsCurlBase {
    /// Makes one of the members that every release has.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
        }
    }
    #[must_use]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    #[must_use]
    pub fn proxy_password_secret(
        mut self,
        proxy_password_secret: impl Into<String>,
    ) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
}

impl Object for BlockdevOptionsCurlBase {
    const NAME: &'static str = "BlockdevOptionsCurlBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.required("url")?,
            readahead: members.optional("readahead"),
            timeout: members.optional("timeout"),
            username: members.optional("username"),
            password_secret: members.optional("password-secret"),
            proxy_username: members.optional("proxy-username"),
            proxy_password_secret: members.optional("proxy-password-secret"),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("url", &self.url);
        output.put_optional("readahead", &self.readahead);
        output.put_optional("timeout", &self.timeout);
        output.put_optional("username", &self.username);
        output.put_optional("password-secret", &self.password_secret);
        output.put_optional("proxy-username", &self.proxy_username);
        output.put_optional("proxy-password-secret", &self.proxy_password_secret);
    }
}

/// The object `DummyBlockCoreForceArrays` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DummyBlockCoreForceArrays)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyBlockCoreForceArrays {
    /// `unused-block-graph-info`.
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
}

impl DummyBlockCoreForceArrays {
    /// Makes one of the members that every release has.
    pub fn new(
        unused_block_graph_info: impl IntoIterator<Item = BlockGraphInfo>,
    ) -> Self {
        Self {
            unused_block_graph_info: unused_block_graph_info.into_iter().collect(),
        }
    }
}

impl Object for DummyBlockCoreForceArrays {
    const NAME: &'static str = "DummyBlockCoreForceArrays";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            unused_block_graph_info: members.required("unused-block-graph-info")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("unused-block-graph-info", &self.unused_block_graph_info);
    }
}

values!(
    ImageInfoSpecificQCow2EncryptionBase BackupCommon DriveMirror BlockIOThrottle
    RbdEncryptionOptionsLUKSBase RbdEncryptionCreateOptionsLUKSBase
    BlockdevOptionsCurlBase DummyBlockCoreForceArrays
);
