//! The types of schema module `block-core`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    BackupPerf, BitmapSyncMode, BlockGraphInfo, BlockdevOnError,
    BlockdevQcow2EncryptionFormat, DecodeError, IntoMember, MirrorSyncMode, OnCbwError,
    QCryptoCipherAlgo, Releases,
};

/// The object `ImageInfoSpecificQCow2EncryptionBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2EncryptionBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    pub format: BlockdevQcow2EncryptionFormat,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2EncryptionBase {
    /// Makes one of the members that every release has.
    pub fn new(format: BlockdevQcow2EncryptionFormat) -> Self {
        Self {
            format,
            extra: Extra::new(),
        }
    }
}

impl Object for ImageInfoSpecificQCow2EncryptionBase {
    const NAME: &'static str = "ImageInfoSpecificQCow2EncryptionBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.required("format")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("format", &self.format);
        output.put_extra(&self.extra);
    }
}

/// The object `BackupCommon` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupCommon)
#[derive(Clone, PartialEq)]
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
    /// Members that no supported release has.
    pub extra: Extra,
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
        output.put_extra(&self.extra);
    }
}

/// The object `RbdEncryptionOptionsLUKSBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKSBase {
    /// `key-secret`.
    pub key_secret: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionOptionsLUKSBase {
    /// Makes one of the members that every release has.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for RbdEncryptionOptionsLUKSBase {
    const NAME: &'static str = "RbdEncryptionOptionsLUKSBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.required("key-secret")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("key-secret", &self.key_secret);
        output.put_extra(&self.extra);
    }
}

/// The object `RbdEncryptionCreateOptionsLUKSBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKSBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKSBase {
    /// `key-secret`.
    pub key_secret: String,
    /// `cipher-alg`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionCreateOptionsLUKSBase {
    /// Makes one of the members that every release has.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cipher_alg(
        mut self,
        cipher_alg: impl Into<Option<QCryptoCipherAlgo>>,
    ) -> Self {
        self.cipher_alg = cipher_alg.into();
        self
    }
}

impl Object for RbdEncryptionCreateOptionsLUKSBase {
    const NAME: &'static str = "RbdEncryptionCreateOptionsLUKSBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.required("key-secret")?,
            cipher_alg: members.optional("cipher-alg"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("key-secret", &self.key_secret);
        output.put_optional("cipher-alg", &self.cipher_alg);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsCurlBase` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlBase)
#[derive(Clone, PartialEq)]
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
    /// Members that no supported release has.
    pub extra: Extra,
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
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn readahead(mut self, readahead: impl Into<Option<i64>>) -> Self {
        self.readahead = readahead.into();
        self
    }
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.timeout = timeout.into();
        self
    }
    #[must_use]
    pub fn username<How>(mut self, username: impl IntoMember<String, How>) -> Self {
        self.username = username.into_member();
        self
    }
    #[must_use]
    pub fn password_secret<How>(
        mut self,
        password_secret: impl IntoMember<String, How>,
    ) -> Self {
        self.password_secret = password_secret.into_member();
        self
    }
    #[must_use]
    pub fn proxy_username<How>(
        mut self,
        proxy_username: impl IntoMember<String, How>,
    ) -> Self {
        self.proxy_username = proxy_username.into_member();
        self
    }
    #[must_use]
    pub fn proxy_password_secret<How>(
        mut self,
        proxy_password_secret: impl IntoMember<String, How>,
    ) -> Self {
        self.proxy_password_secret = proxy_password_secret.into_member();
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
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("url", &self.url);
        output.put_optional("readahead", &self.readahead);
        output.put_optional("timeout", &self.timeout);
        output.put_optional("username", &self.username);
        output.put_optional("password-secret", &self.password_secret);
        output.put_optional("proxy-username", &self.proxy_username);
        output.put_optional("proxy-password-secret", &self.proxy_password_secret);
        output.put_extra(&self.extra);
    }
}

/// The object `DummyBlockCoreForceArrays` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DummyBlockCoreForceArrays)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyBlockCoreForceArrays {
    /// `unused-block-graph-info`.
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DummyBlockCoreForceArrays {
    /// Makes one of the members that every release has.
    pub fn new(
        unused_block_graph_info: impl IntoIterator<Item = BlockGraphInfo>,
    ) -> Self {
        Self {
            unused_block_graph_info: unused_block_graph_info.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for DummyBlockCoreForceArrays {
    const NAME: &'static str = "DummyBlockCoreForceArrays";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            unused_block_graph_info: members.required("unused-block-graph-info")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("unused-block-graph-info", &self.unused_block_graph_info);
        output.put_extra(&self.extra);
    }
}

objects!(
    ImageInfoSpecificQCow2EncryptionBase BackupCommon RbdEncryptionOptionsLUKSBase
    RbdEncryptionCreateOptionsLUKSBase BlockdevOptionsCurlBase DummyBlockCoreForceArrays
);
eq!(
    ImageInfoSpecificQCow2EncryptionBase BackupCommon RbdEncryptionOptionsLUKSBase
    RbdEncryptionCreateOptionsLUKSBase BlockdevOptionsCurlBase DummyBlockCoreForceArrays
);
