//! The types of schema module `block-core`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{
    Alternate, Deep, Enum, Extra, Members, Notes, Object, Output, Wire, branches, enums,
    eq, objects, unexpected, values,
};
use crate::{
    DecodeError, FileName, InetSocketAddress, InetSocketAddressBase, IntoMember,
    JobStatus, JobType, OnOffAuto, QCryptoBlockAmendOptions, QCryptoBlockCreateOptions,
    QCryptoBlockInfoLUKS, QCryptoBlockLUKSKeyslotState, QCryptoBlockOptionsLUKS,
    QCryptoBlockOptionsQCow, QCryptoCipherAlgo, QCryptoCipherMode, QCryptoHashAlgo,
    QCryptoIVGenAlgo, Releases, SocketAddress, Unknown, wire,
};

/// The object `SnapshotInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SnapshotInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotInfo {
    pub id: String,
    pub name: String,
    /// `vm-state-size`.
    pub vm_state_size: i64,
    /// `date-sec`.
    pub date_sec: i64,
    /// `date-nsec`.
    pub date_nsec: i64,
    /// `vm-clock-sec`.
    pub vm_clock_sec: i64,
    /// `vm-clock-nsec`.
    pub vm_clock_nsec: i64,
    /// Since 5.2.
    pub icount: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SnapshotInfo {
    const NAME: &'static str = "SnapshotInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            name: members.required("name")?,
            vm_state_size: members.required("vm-state-size")?,
            date_sec: members.required("date-sec")?,
            date_nsec: members.required("date-nsec")?,
            vm_clock_sec: members.required("vm-clock-sec")?,
            vm_clock_nsec: members.required("vm-clock-nsec")?,
            icount: members.optional("icount"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("name", &self.name);
        output.put("vm-state-size", &self.vm_state_size);
        output.put("date-sec", &self.date_sec);
        output.put("date-nsec", &self.date_nsec);
        output.put("vm-clock-sec", &self.vm_clock_sec);
        output.put("vm-clock-nsec", &self.vm_clock_nsec);
        output.put_optional("icount", &self.icount);
        output.put_extra(&self.extra);
    }
}

/// The union `ImageInfoSpecificQCow2Encryption` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Encryption)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Encryption {
    /// `format` and the members that go with it.
    pub format: ImageInfoSpecificQCow2EncryptionBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2Encryption {
    /// Returns `format`.
    pub fn tag(&self) -> BlockdevQcow2EncryptionFormat {
        self.format.tag()
    }
}

impl Object for ImageInfoSpecificQCow2Encryption {
    const NAME: &'static str = "ImageInfoSpecificQCow2Encryption";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockdevQcow2EncryptionFormat = members.required("format")?;
        Ok(Self {
            format: ImageInfoSpecificQCow2EncryptionBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`ImageInfoSpecificQCow2Encryption`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificQCow2EncryptionBranch {
    Aes,
    Luks(QCryptoBlockInfoLUKS),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl ImageInfoSpecificQCow2EncryptionBranch {
    /// Returns `format`.
    pub fn tag(&self) -> BlockdevQcow2EncryptionFormat {
        match self {
            Self::Aes => BlockdevQcow2EncryptionFormat::Aes,
            Self::Luks(_) => BlockdevQcow2EncryptionFormat::Luks,
            Self::Unrecognized { tag, .. } => {
                BlockdevQcow2EncryptionFormat::Unrecognized(*tag)
            }
        }
    }
    fn take(
        tag: BlockdevQcow2EncryptionFormat,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockdevQcow2EncryptionFormat::Aes => Self::Aes,
                BlockdevQcow2EncryptionFormat::Luks => Self::Luks(members.branch()?),
                BlockdevQcow2EncryptionFormat::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Luks(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

/// The object `ImageInfoSpecificQCow2` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    pub compat: String,
    /// `data-file`. Since 4.0.
    pub data_file: Option<String>,
    /// `data-file-raw`. Since 4.0.
    pub data_file_raw: Option<bool>,
    /// `extended-l2`. Since 5.2.
    pub extended_l2: Option<bool>,
    /// `lazy-refcounts`.
    pub lazy_refcounts: Option<bool>,
    /// Since 2.2.
    pub corrupt: Option<bool>,
    /// `refcount-bits`. Since 2.3.
    pub refcount_bits: i64,
    /// Since 2.10.
    pub encrypt: Option<ImageInfoSpecificQCow2Encryption>,
    /// Since 4.0.
    pub bitmaps: Option<Vec<Qcow2BitmapInfo>>,
    /// `compression-type`. Since 5.1.
    pub compression_type: Qcow2CompressionType,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ImageInfoSpecificQCow2 {
    const NAME: &'static str = "ImageInfoSpecificQCow2";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            compat: members.required("compat")?,
            data_file: members.optional("data-file"),
            data_file_raw: members.optional("data-file-raw"),
            extended_l2: members.optional("extended-l2"),
            lazy_refcounts: members.optional("lazy-refcounts"),
            corrupt: members.optional("corrupt"),
            refcount_bits: members.required("refcount-bits")?,
            encrypt: members.optional("encrypt"),
            bitmaps: members.optional("bitmaps"),
            compression_type: members.required("compression-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("compat", &self.compat);
        output.put_optional("data-file", &self.data_file);
        output.put_optional("data-file-raw", &self.data_file_raw);
        output.put_optional("extended-l2", &self.extended_l2);
        output.put_optional("lazy-refcounts", &self.lazy_refcounts);
        output.put_optional("corrupt", &self.corrupt);
        output.put("refcount-bits", &self.refcount_bits);
        output.put_optional("encrypt", &self.encrypt);
        output.put_optional("bitmaps", &self.bitmaps);
        output.put("compression-type", &self.compression_type);
        output.put_extra(&self.extra);
    }
}

/// The object `ImageInfoSpecificVmdk` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdk)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdk {
    /// `create-type`.
    pub create_type: String,
    pub cid: i64,
    /// `parent-cid`.
    pub parent_cid: i64,
    pub extents: Vec<VmdkExtentInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ImageInfoSpecificVmdk {
    const NAME: &'static str = "ImageInfoSpecificVmdk";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            create_type: members.required("create-type")?,
            cid: members.required("cid")?,
            parent_cid: members.required("parent-cid")?,
            extents: members.required("extents")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("create-type", &self.create_type);
        output.put("cid", &self.cid);
        output.put("parent-cid", &self.parent_cid);
        output.put("extents", &self.extents);
        output.put_extra(&self.extra);
    }
}

/// The object `VmdkExtentInfo` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.VmdkExtentInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VmdkExtentInfo {
    pub filename: String,
    pub format: String,
    /// `virtual-size`.
    pub virtual_size: i64,
    /// `cluster-size`.
    pub cluster_size: Option<i64>,
    pub compressed: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VmdkExtentInfo {
    const NAME: &'static str = "VmdkExtentInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            format: members.required("format")?,
            virtual_size: members.required("virtual-size")?,
            cluster_size: members.optional("cluster-size"),
            compressed: members.optional("compressed"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put("format", &self.format);
        output.put("virtual-size", &self.virtual_size);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_optional("compressed", &self.compressed);
        output.put_extra(&self.extra);
    }
}

/// The object `ImageInfoSpecificRbd` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbd)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbd {
    /// `encryption-format`.
    pub encryption_format: Option<RbdImageEncryptionFormat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ImageInfoSpecificRbd {
    const NAME: &'static str = "ImageInfoSpecificRbd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            encryption_format: members.optional("encryption-format"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("encryption-format", &self.encryption_format);
        output.put_extra(&self.extra);
    }
}

/// The object `ImageInfoSpecificFile` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFile)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
    /// `extent-size-hint`.
    pub extent_size_hint: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ImageInfoSpecificFile {
    const NAME: &'static str = "ImageInfoSpecificFile";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            extent_size_hint: members.optional("extent-size-hint"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("extent-size-hint", &self.extent_size_hint);
        output.put_extra(&self.extra);
    }
}

/// The enum `ImageInfoSpecificKind` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ImageInfoSpecificKind)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    Qcow2,
    Vmdk,
    /// Since 2.7.
    Luks,
    /// Since 6.1.
    Rbd,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    File,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ImageInfoSpecificKind {
    const NAME: &'static str = "ImageInfoSpecificKind";
    const VALUES: &'static [&'static str] = &["qcow2", "vmdk", "luks", "rbd", "file"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Qcow2 => "qcow2",
            Self::Vmdk => "vmdk",
            Self::Luks => "luks",
            Self::Rbd => "rbd",
            Self::File => "file",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "qcow2" => Self::Qcow2,
                "vmdk" => Self::Vmdk,
                "luks" => Self::Luks,
                "rbd" => Self::Rbd,
                "file" => Self::File,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `ImageInfoSpecific` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecific)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecific {
    /// `type` and the members that go with it.
    pub r#type: ImageInfoSpecificBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ImageInfoSpecific {
    /// Returns `type`.
    pub fn tag(&self) -> ImageInfoSpecificKind {
        self.r#type.tag()
    }
}

impl Object for ImageInfoSpecific {
    const NAME: &'static str = "ImageInfoSpecific";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: ImageInfoSpecificKind = members.required("type")?;
        Ok(Self {
            r#type: ImageInfoSpecificBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`ImageInfoSpecific`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificBranch {
    Qcow2(ImageInfoSpecificQCow2),
    Vmdk(ImageInfoSpecificVmdk),
    /// Since 2.7.
    Luks(QCryptoBlockInfoLUKS),
    /// Since 6.1.
    Rbd(ImageInfoSpecificRbd),
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    File(ImageInfoSpecificFile),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl ImageInfoSpecificBranch {
    /// Returns `type`.
    pub fn tag(&self) -> ImageInfoSpecificKind {
        match self {
            Self::Qcow2(_) => ImageInfoSpecificKind::Qcow2,
            Self::Vmdk(_) => ImageInfoSpecificKind::Vmdk,
            Self::Luks(_) => ImageInfoSpecificKind::Luks,
            Self::Rbd(_) => ImageInfoSpecificKind::Rbd,
            Self::File(_) => ImageInfoSpecificKind::File,
            Self::Unrecognized { tag, .. } => ImageInfoSpecificKind::Unrecognized(*tag),
        }
    }
    fn take(
        tag: ImageInfoSpecificKind,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                ImageInfoSpecificKind::Qcow2 => Self::Qcow2(members.required("data")?),
                ImageInfoSpecificKind::Vmdk => Self::Vmdk(members.required("data")?),
                ImageInfoSpecificKind::Luks => Self::Luks(members.required("data")?),
                ImageInfoSpecificKind::Rbd => Self::Rbd(members.required("data")?),
                ImageInfoSpecificKind::File => Self::File(members.required("data")?),
                ImageInfoSpecificKind::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Qcow2(data) => output.put("data", data),
            Self::Vmdk(data) => output.put("data", data),
            Self::Luks(data) => output.put("data", data),
            Self::Rbd(data) => output.put("data", data),
            Self::File(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `BlockLimitsInfo` of schema module `block-core`.
///
/// QEMU 10.2, 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLimitsInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockLimitsInfo {
    /// `request-alignment`.
    pub request_alignment: u32,
    /// `max-discard`.
    pub max_discard: Option<u64>,
    /// `discard-alignment`.
    pub discard_alignment: Option<u32>,
    /// `max-write-zeroes`.
    pub max_write_zeroes: Option<u64>,
    /// `write-zeroes-alignment`.
    pub write_zeroes_alignment: Option<u32>,
    /// `opt-transfer`.
    pub opt_transfer: Option<u32>,
    /// `max-transfer`.
    pub max_transfer: Option<u32>,
    /// `max-hw-transfer`.
    pub max_hw_transfer: Option<u32>,
    /// `max-iov`.
    pub max_iov: i64,
    /// `max-hw-iov`.
    pub max_hw_iov: Option<i64>,
    /// `min-mem-alignment`.
    pub min_mem_alignment: u64,
    /// `opt-mem-alignment`.
    pub opt_mem_alignment: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockLimitsInfo {
    const NAME: &'static str = "BlockLimitsInfo";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            request_alignment: members.required("request-alignment")?,
            max_discard: members.optional("max-discard"),
            discard_alignment: members.optional("discard-alignment"),
            max_write_zeroes: members.optional("max-write-zeroes"),
            write_zeroes_alignment: members.optional("write-zeroes-alignment"),
            opt_transfer: members.optional("opt-transfer"),
            max_transfer: members.optional("max-transfer"),
            max_hw_transfer: members.optional("max-hw-transfer"),
            max_iov: members.required("max-iov")?,
            max_hw_iov: members.optional("max-hw-iov"),
            min_mem_alignment: members.required("min-mem-alignment")?,
            opt_mem_alignment: members.required("opt-mem-alignment")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("request-alignment", &self.request_alignment);
        output.put_optional("max-discard", &self.max_discard);
        output.put_optional("discard-alignment", &self.discard_alignment);
        output.put_optional("max-write-zeroes", &self.max_write_zeroes);
        output.put_optional("write-zeroes-alignment", &self.write_zeroes_alignment);
        output.put_optional("opt-transfer", &self.opt_transfer);
        output.put_optional("max-transfer", &self.max_transfer);
        output.put_optional("max-hw-transfer", &self.max_hw_transfer);
        output.put("max-iov", &self.max_iov);
        output.put_optional("max-hw-iov", &self.max_hw_iov);
        output.put("min-mem-alignment", &self.min_mem_alignment);
        output.put("opt-mem-alignment", &self.opt_mem_alignment);
        output.put_extra(&self.extra);
    }
}

/// What is common to an image and an open block node.
///
/// The object `BlockNodeInfo` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockNodeInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockNodeInfo {
    pub filename: String,
    pub format: String,
    /// `dirty-flag`.
    pub dirty_flag: Option<bool>,
    /// `actual-size`.
    pub actual_size: Option<i64>,
    /// `virtual-size`.
    pub virtual_size: i64,
    /// `cluster-size`.
    pub cluster_size: Option<i64>,
    pub encrypted: Option<bool>,
    pub compressed: Option<bool>,
    /// `backing-filename`.
    pub backing_filename: Option<String>,
    /// `full-backing-filename`.
    pub full_backing_filename: Option<String>,
    /// `backing-filename-format`.
    pub backing_filename_format: Option<String>,
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Only in 10.2, 11.1. Since 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// `format-specific`.
    pub format_specific: Option<ImageInfoSpecific>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockNodeInfo {
    const NAME: &'static str = "BlockNodeInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            format: members.required("format")?,
            dirty_flag: members.optional("dirty-flag"),
            actual_size: members.optional("actual-size"),
            virtual_size: members.required("virtual-size")?,
            cluster_size: members.optional("cluster-size"),
            encrypted: members.optional("encrypted"),
            compressed: members.optional("compressed"),
            backing_filename: members.optional("backing-filename"),
            full_backing_filename: members.optional("full-backing-filename"),
            backing_filename_format: members.optional("backing-filename-format"),
            snapshots: members.optional("snapshots"),
            limits: members.optional("limits"),
            format_specific: members.optional("format-specific"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put("format", &self.format);
        output.put_optional("dirty-flag", &self.dirty_flag);
        output.put_optional("actual-size", &self.actual_size);
        output.put("virtual-size", &self.virtual_size);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_optional("encrypted", &self.encrypted);
        output.put_optional("compressed", &self.compressed);
        output.put_optional("backing-filename", &self.backing_filename);
        output.put_optional("full-backing-filename", &self.full_backing_filename);
        output.put_optional("backing-filename-format", &self.backing_filename_format);
        output.put_optional("snapshots", &self.snapshots);
        output.put_optional("limits", &self.limits);
        output.put_optional("format-specific", &self.format_specific);
        output.put_extra(&self.extra);
    }
}

/// What `qemu-img info --output=json` prints about an image.
///
/// The object `ImageInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    pub filename: String,
    pub format: String,
    /// `dirty-flag`.
    pub dirty_flag: Option<bool>,
    /// `actual-size`.
    pub actual_size: Option<i64>,
    /// `virtual-size`.
    pub virtual_size: i64,
    /// `cluster-size`.
    pub cluster_size: Option<i64>,
    pub encrypted: Option<bool>,
    /// Since 1.7.
    pub compressed: Option<bool>,
    /// `backing-filename`.
    pub backing_filename: Option<String>,
    /// `full-backing-filename`.
    pub full_backing_filename: Option<String>,
    /// `backing-filename-format`.
    pub backing_filename_format: Option<String>,
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Only in 10.2, 11.1. Since 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// `format-specific`. Since 1.7.
    pub format_specific: Option<ImageInfoSpecific>,
    /// `backing-image`. Since 1.6.
    pub backing_image: Option<Deep<ImageInfo>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ImageInfo {
    const NAME: &'static str = "ImageInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            format: members.required("format")?,
            dirty_flag: members.optional("dirty-flag"),
            actual_size: members.optional("actual-size"),
            virtual_size: members.required("virtual-size")?,
            cluster_size: members.optional("cluster-size"),
            encrypted: members.optional("encrypted"),
            compressed: members.optional("compressed"),
            backing_filename: members.optional("backing-filename"),
            full_backing_filename: members.optional("full-backing-filename"),
            backing_filename_format: members.optional("backing-filename-format"),
            snapshots: members.optional("snapshots"),
            limits: members.optional("limits"),
            format_specific: members.optional("format-specific"),
            backing_image: members.optional("backing-image"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put("format", &self.format);
        output.put_optional("dirty-flag", &self.dirty_flag);
        output.put_optional("actual-size", &self.actual_size);
        output.put("virtual-size", &self.virtual_size);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_optional("encrypted", &self.encrypted);
        output.put_optional("compressed", &self.compressed);
        output.put_optional("backing-filename", &self.backing_filename);
        output.put_optional("full-backing-filename", &self.full_backing_filename);
        output.put_optional("backing-filename-format", &self.backing_filename_format);
        output.put_optional("snapshots", &self.snapshots);
        output.put_optional("limits", &self.limits);
        output.put_optional("format-specific", &self.format_specific);
        output.put_optional("backing-image", &self.backing_image);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockChildInfo` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockChildInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockChildInfo {
    pub name: String,
    pub info: Deep<BlockGraphInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockChildInfo {
    const NAME: &'static str = "BlockChildInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            info: members.required("info")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("info", &self.info);
        output.put_extra(&self.extra);
    }
}

/// What `qemu-img info --output=json` prints since 8.0: an image and the nodes below it.
///
/// The object `BlockGraphInfo` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockGraphInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockGraphInfo {
    pub filename: String,
    pub format: String,
    /// `dirty-flag`.
    pub dirty_flag: Option<bool>,
    /// `actual-size`.
    pub actual_size: Option<i64>,
    /// `virtual-size`.
    pub virtual_size: i64,
    /// `cluster-size`.
    pub cluster_size: Option<i64>,
    pub encrypted: Option<bool>,
    pub compressed: Option<bool>,
    /// `backing-filename`.
    pub backing_filename: Option<String>,
    /// `full-backing-filename`.
    pub full_backing_filename: Option<String>,
    /// `backing-filename-format`.
    pub backing_filename_format: Option<String>,
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Only in 10.2, 11.1. Since 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// `format-specific`.
    pub format_specific: Option<ImageInfoSpecific>,
    pub children: Vec<BlockChildInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockGraphInfo {
    const NAME: &'static str = "BlockGraphInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            format: members.required("format")?,
            dirty_flag: members.optional("dirty-flag"),
            actual_size: members.optional("actual-size"),
            virtual_size: members.required("virtual-size")?,
            cluster_size: members.optional("cluster-size"),
            encrypted: members.optional("encrypted"),
            compressed: members.optional("compressed"),
            backing_filename: members.optional("backing-filename"),
            full_backing_filename: members.optional("full-backing-filename"),
            backing_filename_format: members.optional("backing-filename-format"),
            snapshots: members.optional("snapshots"),
            limits: members.optional("limits"),
            format_specific: members.optional("format-specific"),
            children: members.required("children")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put("format", &self.format);
        output.put_optional("dirty-flag", &self.dirty_flag);
        output.put_optional("actual-size", &self.actual_size);
        output.put("virtual-size", &self.virtual_size);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_optional("encrypted", &self.encrypted);
        output.put_optional("compressed", &self.compressed);
        output.put_optional("backing-filename", &self.backing_filename);
        output.put_optional("full-backing-filename", &self.full_backing_filename);
        output.put_optional("backing-filename-format", &self.backing_filename_format);
        output.put_optional("snapshots", &self.snapshots);
        output.put_optional("limits", &self.limits);
        output.put_optional("format-specific", &self.format_specific);
        output.put("children", &self.children);
        output.put_extra(&self.extra);
    }
}

/// What `qemu-img check --output=json` prints.
///
/// The object `ImageCheck` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageCheck)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageCheck {
    pub filename: String,
    pub format: String,
    /// `check-errors`.
    pub check_errors: i64,
    /// `image-end-offset`.
    pub image_end_offset: Option<i64>,
    pub corruptions: Option<i64>,
    pub leaks: Option<i64>,
    /// `corruptions-fixed`.
    pub corruptions_fixed: Option<i64>,
    /// `leaks-fixed`.
    pub leaks_fixed: Option<i64>,
    /// `total-clusters`.
    pub total_clusters: Option<i64>,
    /// `allocated-clusters`.
    pub allocated_clusters: Option<i64>,
    /// `fragmented-clusters`.
    pub fragmented_clusters: Option<i64>,
    /// `compressed-clusters`.
    pub compressed_clusters: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ImageCheck {
    const NAME: &'static str = "ImageCheck";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            format: members.required("format")?,
            check_errors: members.required("check-errors")?,
            image_end_offset: members.optional("image-end-offset"),
            corruptions: members.optional("corruptions"),
            leaks: members.optional("leaks"),
            corruptions_fixed: members.optional("corruptions-fixed"),
            leaks_fixed: members.optional("leaks-fixed"),
            total_clusters: members.optional("total-clusters"),
            allocated_clusters: members.optional("allocated-clusters"),
            fragmented_clusters: members.optional("fragmented-clusters"),
            compressed_clusters: members.optional("compressed-clusters"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put("format", &self.format);
        output.put("check-errors", &self.check_errors);
        output.put_optional("image-end-offset", &self.image_end_offset);
        output.put_optional("corruptions", &self.corruptions);
        output.put_optional("leaks", &self.leaks);
        output.put_optional("corruptions-fixed", &self.corruptions_fixed);
        output.put_optional("leaks-fixed", &self.leaks_fixed);
        output.put_optional("total-clusters", &self.total_clusters);
        output.put_optional("allocated-clusters", &self.allocated_clusters);
        output.put_optional("fragmented-clusters", &self.fragmented_clusters);
        output.put_optional("compressed-clusters", &self.compressed_clusters);
        output.put_extra(&self.extra);
    }
}

/// A row of what `qemu-img map --output=json` prints: offsets and lengths in bytes.
///
/// The object `MapEntry` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.MapEntry)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MapEntry {
    pub start: i64,
    pub length: i64,
    pub data: bool,
    pub zero: bool,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    pub compressed: Option<bool>,
    pub depth: i64,
    /// Since 6.1.
    pub present: bool,
    pub offset: Option<i64>,
    pub filename: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MapEntry {
    const NAME: &'static str = "MapEntry";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            start: members.required("start")?,
            length: members.required("length")?,
            data: members.required("data")?,
            zero: members.required("zero")?,
            compressed: members.optional("compressed"),
            depth: members.required("depth")?,
            present: members.required("present")?,
            offset: members.optional("offset"),
            filename: members.optional("filename"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("start", &self.start);
        output.put("length", &self.length);
        output.put("data", &self.data);
        output.put("zero", &self.zero);
        output.put_optional("compressed", &self.compressed);
        output.put("depth", &self.depth);
        output.put("present", &self.present);
        output.put_optional("offset", &self.offset);
        output.put_optional("filename", &self.filename);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCacheInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheInfo {
    pub writeback: bool,
    pub direct: bool,
    /// `no-flush`.
    pub no_flush: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockdevCacheInfo {
    const NAME: &'static str = "BlockdevCacheInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            writeback: members.required("writeback")?,
            direct: members.required("direct")?,
            no_flush: members.required("no-flush")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("writeback", &self.writeback);
        output.put("direct", &self.direct);
        output.put("no-flush", &self.no_flush);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevChild` of schema module `block-core`.
///
/// QEMU 10.2, 11.1. Since 10.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevChild)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevChild {
    pub child: String,
    /// `node-name`.
    pub node_name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockdevChild {
    const NAME: &'static str = "BlockdevChild";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            child: members.required("child")?,
            node_name: members.required("node-name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("child", &self.child);
        output.put("node-name", &self.node_name);
        output.put_extra(&self.extra);
    }
}

/// A block node: its driver, its limits and its image.
///
/// The object `BlockDeviceInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceInfo {
    pub file: String,
    /// `node-name`. Since 2.0.
    pub node_name: Option<String>,
    pub ro: bool,
    pub drv: String,
    pub backing_file: Option<String>,
    /// Since 1.2.
    pub backing_file_depth: i64,
    /// Only in 10.2, 11.1. Since 10.1.
    pub children: Option<Vec<BlockdevChild>>,
    /// Only in 10.0, 10.2, 11.1. Since 10.0.
    pub active: Option<bool>,
    pub encrypted: bool,
    /// Since 2.1.
    pub detect_zeroes: BlockdevDetectZeroesOptions,
    pub bps: i64,
    pub bps_rd: i64,
    pub bps_wr: i64,
    pub iops: i64,
    pub iops_rd: i64,
    pub iops_wr: i64,
    /// Since 1.6.
    pub image: ImageInfo,
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
    /// Since 2.3.
    pub cache: BlockdevCacheInfo,
    /// Since 2.3.
    pub write_threshold: i64,
    /// `dirty-bitmaps`. Since 4.2.
    pub dirty_bitmaps: Option<Vec<BlockDirtyInfo>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockDeviceInfo {
    const NAME: &'static str = "BlockDeviceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            node_name: members.optional("node-name"),
            ro: members.required("ro")?,
            drv: members.required("drv")?,
            backing_file: members.optional("backing_file"),
            backing_file_depth: members.required("backing_file_depth")?,
            children: members.optional("children"),
            active: members.optional("active"),
            encrypted: members.required("encrypted")?,
            detect_zeroes: members.required("detect_zeroes")?,
            bps: members.required("bps")?,
            bps_rd: members.required("bps_rd")?,
            bps_wr: members.required("bps_wr")?,
            iops: members.required("iops")?,
            iops_rd: members.required("iops_rd")?,
            iops_wr: members.required("iops_wr")?,
            image: members.required("image")?,
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
            cache: members.required("cache")?,
            write_threshold: members.required("write_threshold")?,
            dirty_bitmaps: members.optional("dirty-bitmaps"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("node-name", &self.node_name);
        output.put("ro", &self.ro);
        output.put("drv", &self.drv);
        output.put_optional("backing_file", &self.backing_file);
        output.put("backing_file_depth", &self.backing_file_depth);
        output.put_optional("children", &self.children);
        output.put_optional("active", &self.active);
        output.put("encrypted", &self.encrypted);
        output.put("detect_zeroes", &self.detect_zeroes);
        output.put("bps", &self.bps);
        output.put("bps_rd", &self.bps_rd);
        output.put("bps_wr", &self.bps_wr);
        output.put("iops", &self.iops);
        output.put("iops_rd", &self.iops_rd);
        output.put("iops_wr", &self.iops_wr);
        output.put("image", &self.image);
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
        output.put("cache", &self.cache);
        output.put("write_threshold", &self.write_threshold);
        output.put_optional("dirty-bitmaps", &self.dirty_bitmaps);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockDeviceIoStatus` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockDeviceIoStatus)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    Ok,
    Failed,
    Nospace,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockDeviceIoStatus {
    const NAME: &'static str = "BlockDeviceIoStatus";
    const VALUES: &'static [&'static str] = &["ok", "failed", "nospace"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Nospace => "nospace",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ok" => Self::Ok,
                "failed" => Self::Failed,
                "nospace" => Self::Nospace,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockDirtyInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyInfo {
    /// Since 2.4.
    pub name: Option<String>,
    pub count: i64,
    /// Since 1.4.
    pub granularity: u32,
    /// Since 4.0.
    pub recording: bool,
    /// Since 4.0.
    pub busy: bool,
    /// Since 4.0.
    pub persistent: bool,
    /// Since 4.0.
    pub inconsistent: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockDirtyInfo {
    const NAME: &'static str = "BlockDirtyInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            count: members.required("count")?,
            granularity: members.required("granularity")?,
            recording: members.required("recording")?,
            busy: members.required("busy")?,
            persistent: members.required("persistent")?,
            inconsistent: members.optional("inconsistent"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put("count", &self.count);
        output.put("granularity", &self.granularity);
        output.put("recording", &self.recording);
        output.put("busy", &self.busy);
        output.put("persistent", &self.persistent);
        output.put_optional("inconsistent", &self.inconsistent);
        output.put_extra(&self.extra);
    }
}

/// The enum `Qcow2BitmapInfoFlags` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2BitmapInfoFlags)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Qcow2BitmapInfoFlags {
    InUse,
    Auto,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for Qcow2BitmapInfoFlags {
    const NAME: &'static str = "Qcow2BitmapInfoFlags";
    const VALUES: &'static [&'static str] = &["in-use", "auto"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::Auto => "auto",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "in-use" => Self::InUse,
                "auto" => Self::Auto,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `Qcow2BitmapInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2BitmapInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    pub name: String,
    pub granularity: u32,
    pub flags: Vec<Qcow2BitmapInfoFlags>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Qcow2BitmapInfo {
    const NAME: &'static str = "Qcow2BitmapInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            granularity: members.required("granularity")?,
            flags: members.required("flags")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("granularity", &self.granularity);
        output.put("flags", &self.flags);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockLatencyHistogramInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLatencyHistogramInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockLatencyHistogramInfo {
    pub boundaries: Vec<u64>,
    pub bins: Vec<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockLatencyHistogramInfo {
    const NAME: &'static str = "BlockLatencyHistogramInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            boundaries: members.required("boundaries")?,
            bins: members.required("bins")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("boundaries", &self.boundaries);
        output.put("bins", &self.bins);
        output.put_extra(&self.extra);
    }
}

/// A block device of the machine.
///
/// The object `BlockInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockInfo {
    pub device: String,
    /// Since 2.10.
    pub qdev: Option<String>,
    pub r#type: String,
    pub removable: bool,
    pub locked: bool,
    pub inserted: Option<BlockDeviceInfo>,
    pub tray_open: Option<bool>,
    /// `io-status`.
    pub io_status: Option<BlockDeviceIoStatus>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockInfo {
    const NAME: &'static str = "BlockInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            qdev: members.optional("qdev"),
            r#type: members.required("type")?,
            removable: members.required("removable")?,
            locked: members.required("locked")?,
            inserted: members.optional("inserted"),
            tray_open: members.optional("tray_open"),
            io_status: members.optional("io-status"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put_optional("qdev", &self.qdev);
        output.put("type", &self.r#type);
        output.put("removable", &self.removable);
        output.put("locked", &self.locked);
        output.put_optional("inserted", &self.inserted);
        output.put_optional("tray_open", &self.tray_open);
        output.put_optional("io-status", &self.io_status);
        output.put_extra(&self.extra);
    }
}

/// What `qemu-img measure --output=json` prints: sizes in bytes.
///
/// The object `BlockMeasureInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockMeasureInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockMeasureInfo {
    pub required: i64,
    /// `fully-allocated`.
    pub fully_allocated: i64,
    /// Since 5.1.
    pub bitmaps: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockMeasureInfo {
    const NAME: &'static str = "BlockMeasureInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            required: members.required("required")?,
            fully_allocated: members.required("fully-allocated")?,
            bitmaps: members.optional("bitmaps"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("required", &self.required);
        output.put("fully-allocated", &self.fully_allocated);
        output.put_optional("bitmaps", &self.bitmaps);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockDeviceTimedStats` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceTimedStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceTimedStats {
    pub interval_length: i64,
    pub min_rd_latency_ns: i64,
    pub max_rd_latency_ns: i64,
    pub avg_rd_latency_ns: i64,
    pub min_wr_latency_ns: i64,
    pub max_wr_latency_ns: i64,
    pub avg_wr_latency_ns: i64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub min_zone_append_latency_ns: Option<i64>,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub max_zone_append_latency_ns: Option<i64>,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub avg_zone_append_latency_ns: Option<i64>,
    pub min_flush_latency_ns: i64,
    pub max_flush_latency_ns: i64,
    pub avg_flush_latency_ns: i64,
    pub avg_rd_queue_depth: f64,
    pub avg_wr_queue_depth: f64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub avg_zone_append_queue_depth: Option<f64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockDeviceTimedStats {
    const NAME: &'static str = "BlockDeviceTimedStats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            interval_length: members.required("interval_length")?,
            min_rd_latency_ns: members.required("min_rd_latency_ns")?,
            max_rd_latency_ns: members.required("max_rd_latency_ns")?,
            avg_rd_latency_ns: members.required("avg_rd_latency_ns")?,
            min_wr_latency_ns: members.required("min_wr_latency_ns")?,
            max_wr_latency_ns: members.required("max_wr_latency_ns")?,
            avg_wr_latency_ns: members.required("avg_wr_latency_ns")?,
            min_zone_append_latency_ns: members.optional("min_zone_append_latency_ns"),
            max_zone_append_latency_ns: members.optional("max_zone_append_latency_ns"),
            avg_zone_append_latency_ns: members.optional("avg_zone_append_latency_ns"),
            min_flush_latency_ns: members.required("min_flush_latency_ns")?,
            max_flush_latency_ns: members.required("max_flush_latency_ns")?,
            avg_flush_latency_ns: members.required("avg_flush_latency_ns")?,
            avg_rd_queue_depth: members.required("avg_rd_queue_depth")?,
            avg_wr_queue_depth: members.required("avg_wr_queue_depth")?,
            avg_zone_append_queue_depth: members.optional("avg_zone_append_queue_depth"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("interval_length", &self.interval_length);
        output.put("min_rd_latency_ns", &self.min_rd_latency_ns);
        output.put("max_rd_latency_ns", &self.max_rd_latency_ns);
        output.put("avg_rd_latency_ns", &self.avg_rd_latency_ns);
        output.put("min_wr_latency_ns", &self.min_wr_latency_ns);
        output.put("max_wr_latency_ns", &self.max_wr_latency_ns);
        output.put("avg_wr_latency_ns", &self.avg_wr_latency_ns);
        output
            .put_optional(
                "min_zone_append_latency_ns",
                &self.min_zone_append_latency_ns,
            );
        output
            .put_optional(
                "max_zone_append_latency_ns",
                &self.max_zone_append_latency_ns,
            );
        output
            .put_optional(
                "avg_zone_append_latency_ns",
                &self.avg_zone_append_latency_ns,
            );
        output.put("min_flush_latency_ns", &self.min_flush_latency_ns);
        output.put("max_flush_latency_ns", &self.max_flush_latency_ns);
        output.put("avg_flush_latency_ns", &self.avg_flush_latency_ns);
        output.put("avg_rd_queue_depth", &self.avg_rd_queue_depth);
        output.put("avg_wr_queue_depth", &self.avg_wr_queue_depth);
        output
            .put_optional(
                "avg_zone_append_queue_depth",
                &self.avg_zone_append_queue_depth,
            );
        output.put_extra(&self.extra);
    }
}

/// The object `BlockDeviceStats` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceStats {
    pub rd_bytes: i64,
    pub wr_bytes: i64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub zone_append_bytes: Option<i64>,
    /// Since 4.2.
    pub unmap_bytes: i64,
    pub rd_operations: i64,
    pub wr_operations: i64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub zone_append_operations: Option<i64>,
    /// Since 0.15.
    pub flush_operations: i64,
    /// Since 4.2.
    pub unmap_operations: i64,
    /// Since 0.15.
    pub rd_total_time_ns: i64,
    /// Since 0.15.
    pub wr_total_time_ns: i64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub zone_append_total_time_ns: Option<i64>,
    /// Since 0.15.
    pub flush_total_time_ns: i64,
    /// Since 4.2.
    pub unmap_total_time_ns: i64,
    pub wr_highest_offset: i64,
    /// Since 2.3.
    pub rd_merged: i64,
    /// Since 2.3.
    pub wr_merged: i64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub zone_append_merged: Option<i64>,
    /// Since 4.2.
    pub unmap_merged: i64,
    /// Since 2.5.
    pub idle_time_ns: Option<i64>,
    /// Since 2.5.
    pub failed_rd_operations: i64,
    /// Since 2.5.
    pub failed_wr_operations: i64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub failed_zone_append_operations: Option<i64>,
    /// Since 2.5.
    pub failed_flush_operations: i64,
    /// Since 4.2.
    pub failed_unmap_operations: i64,
    /// Since 2.5.
    pub invalid_rd_operations: i64,
    /// Since 2.5.
    pub invalid_wr_operations: i64,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub invalid_zone_append_operations: Option<i64>,
    /// Since 2.5.
    pub invalid_flush_operations: i64,
    /// Since 4.2.
    pub invalid_unmap_operations: i64,
    /// Since 2.5.
    pub account_invalid: bool,
    /// Since 2.5.
    pub account_failed: bool,
    /// Since 2.5.
    pub timed_stats: Vec<BlockDeviceTimedStats>,
    /// Since 4.0.
    pub rd_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Since 4.0.
    pub wr_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub zone_append_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Since 4.0.
    pub flush_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockDeviceStats {
    const NAME: &'static str = "BlockDeviceStats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            rd_bytes: members.required("rd_bytes")?,
            wr_bytes: members.required("wr_bytes")?,
            zone_append_bytes: members.optional("zone_append_bytes"),
            unmap_bytes: members.required("unmap_bytes")?,
            rd_operations: members.required("rd_operations")?,
            wr_operations: members.required("wr_operations")?,
            zone_append_operations: members.optional("zone_append_operations"),
            flush_operations: members.required("flush_operations")?,
            unmap_operations: members.required("unmap_operations")?,
            rd_total_time_ns: members.required("rd_total_time_ns")?,
            wr_total_time_ns: members.required("wr_total_time_ns")?,
            zone_append_total_time_ns: members.optional("zone_append_total_time_ns"),
            flush_total_time_ns: members.required("flush_total_time_ns")?,
            unmap_total_time_ns: members.required("unmap_total_time_ns")?,
            wr_highest_offset: members.required("wr_highest_offset")?,
            rd_merged: members.required("rd_merged")?,
            wr_merged: members.required("wr_merged")?,
            zone_append_merged: members.optional("zone_append_merged"),
            unmap_merged: members.required("unmap_merged")?,
            idle_time_ns: members.optional("idle_time_ns"),
            failed_rd_operations: members.required("failed_rd_operations")?,
            failed_wr_operations: members.required("failed_wr_operations")?,
            failed_zone_append_operations: members
                .optional("failed_zone_append_operations"),
            failed_flush_operations: members.required("failed_flush_operations")?,
            failed_unmap_operations: members.required("failed_unmap_operations")?,
            invalid_rd_operations: members.required("invalid_rd_operations")?,
            invalid_wr_operations: members.required("invalid_wr_operations")?,
            invalid_zone_append_operations: members
                .optional("invalid_zone_append_operations"),
            invalid_flush_operations: members.required("invalid_flush_operations")?,
            invalid_unmap_operations: members.required("invalid_unmap_operations")?,
            account_invalid: members.required("account_invalid")?,
            account_failed: members.required("account_failed")?,
            timed_stats: members.required("timed_stats")?,
            rd_latency_histogram: members.optional("rd_latency_histogram"),
            wr_latency_histogram: members.optional("wr_latency_histogram"),
            zone_append_latency_histogram: members
                .optional("zone_append_latency_histogram"),
            flush_latency_histogram: members.optional("flush_latency_histogram"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("rd_bytes", &self.rd_bytes);
        output.put("wr_bytes", &self.wr_bytes);
        output.put_optional("zone_append_bytes", &self.zone_append_bytes);
        output.put("unmap_bytes", &self.unmap_bytes);
        output.put("rd_operations", &self.rd_operations);
        output.put("wr_operations", &self.wr_operations);
        output.put_optional("zone_append_operations", &self.zone_append_operations);
        output.put("flush_operations", &self.flush_operations);
        output.put("unmap_operations", &self.unmap_operations);
        output.put("rd_total_time_ns", &self.rd_total_time_ns);
        output.put("wr_total_time_ns", &self.wr_total_time_ns);
        output
            .put_optional("zone_append_total_time_ns", &self.zone_append_total_time_ns);
        output.put("flush_total_time_ns", &self.flush_total_time_ns);
        output.put("unmap_total_time_ns", &self.unmap_total_time_ns);
        output.put("wr_highest_offset", &self.wr_highest_offset);
        output.put("rd_merged", &self.rd_merged);
        output.put("wr_merged", &self.wr_merged);
        output.put_optional("zone_append_merged", &self.zone_append_merged);
        output.put("unmap_merged", &self.unmap_merged);
        output.put_optional("idle_time_ns", &self.idle_time_ns);
        output.put("failed_rd_operations", &self.failed_rd_operations);
        output.put("failed_wr_operations", &self.failed_wr_operations);
        output
            .put_optional(
                "failed_zone_append_operations",
                &self.failed_zone_append_operations,
            );
        output.put("failed_flush_operations", &self.failed_flush_operations);
        output.put("failed_unmap_operations", &self.failed_unmap_operations);
        output.put("invalid_rd_operations", &self.invalid_rd_operations);
        output.put("invalid_wr_operations", &self.invalid_wr_operations);
        output
            .put_optional(
                "invalid_zone_append_operations",
                &self.invalid_zone_append_operations,
            );
        output.put("invalid_flush_operations", &self.invalid_flush_operations);
        output.put("invalid_unmap_operations", &self.invalid_unmap_operations);
        output.put("account_invalid", &self.account_invalid);
        output.put("account_failed", &self.account_failed);
        output.put("timed_stats", &self.timed_stats);
        output.put_optional("rd_latency_histogram", &self.rd_latency_histogram);
        output.put_optional("wr_latency_histogram", &self.wr_latency_histogram);
        output
            .put_optional(
                "zone_append_latency_histogram",
                &self.zone_append_latency_histogram,
            );
        output.put_optional("flush_latency_histogram", &self.flush_latency_histogram);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockStatsSpecificFile` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificFile)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificFile {
    /// `discard-nb-ok`.
    pub discard_nb_ok: u64,
    /// `discard-nb-failed`.
    pub discard_nb_failed: u64,
    /// `discard-bytes-ok`.
    pub discard_bytes_ok: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockStatsSpecificFile {
    const NAME: &'static str = "BlockStatsSpecificFile";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            discard_nb_ok: members.required("discard-nb-ok")?,
            discard_nb_failed: members.required("discard-nb-failed")?,
            discard_bytes_ok: members.required("discard-bytes-ok")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("discard-nb-ok", &self.discard_nb_ok);
        output.put("discard-nb-failed", &self.discard_nb_failed);
        output.put("discard-bytes-ok", &self.discard_bytes_ok);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockStatsSpecificNvme` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificNvme)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificNvme {
    /// `completion-errors`.
    pub completion_errors: u64,
    /// `aligned-accesses`.
    pub aligned_accesses: u64,
    /// `unaligned-accesses`.
    pub unaligned_accesses: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockStatsSpecificNvme {
    const NAME: &'static str = "BlockStatsSpecificNvme";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            completion_errors: members.required("completion-errors")?,
            aligned_accesses: members.required("aligned-accesses")?,
            unaligned_accesses: members.required("unaligned-accesses")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("completion-errors", &self.completion_errors);
        output.put("aligned-accesses", &self.aligned_accesses);
        output.put("unaligned-accesses", &self.unaligned_accesses);
        output.put_extra(&self.extra);
    }
}

/// The union `BlockStatsSpecific` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecific)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecific {
    /// `driver` and the members that go with it.
    pub driver: BlockStatsSpecificBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockStatsSpecific {
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        self.driver.tag()
    }
}

impl Object for BlockStatsSpecific {
    const NAME: &'static str = "BlockStatsSpecific";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockdevDriver = members.required("driver")?;
        Ok(Self {
            driver: BlockStatsSpecificBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("driver", self.tag().as_str());
        self.driver.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockStatsSpecific`], selected by `driver`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockStatsSpecificBranch {
    Blkdebug,
    /// Since 3.0.
    Blklogwrites,
    /// Since 4.2.
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    /// Since 5.0.
    Compress,
    /// Since 6.2.
    CopyBeforeWrite,
    /// Since 3.0.
    CopyOnRead,
    Dmg,
    File(BlockStatsSpecificFile),
    /// Since 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// `host_cdrom`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockStatsSpecificFile),
    Http,
    Https,
    /// `io_uring`. Only if `CONFIG_BLKIO`.
    IoUring,
    Iscsi,
    Luks,
    Nbd,
    Nfs,
    NullAio,
    NullCo,
    /// Since 2.12.
    Nvme(BlockStatsSpecificNvme),
    /// `nvme-io_uring`. Only if `CONFIG_BLKIO`.
    NvmeIoUring,
    Parallels,
    Preallocate,
    Qcow,
    Qcow2,
    Qed,
    Quorum,
    Raw,
    Rbd,
    /// Only if `CONFIG_REPLICATION`.
    Replication,
    Ssh,
    /// Since 2.11.
    Throttle,
    Vdi,
    Vhdx,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    Vmdk,
    Vpc,
    Vvfat,
    /// Only in 7.2, 10.0, 10.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    Gluster,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `driver`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockStatsSpecificBranch {
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        match self {
            Self::Blkdebug => BlockdevDriver::Blkdebug,
            Self::Blklogwrites => BlockdevDriver::Blklogwrites,
            Self::Blkreplay => BlockdevDriver::Blkreplay,
            Self::Blkverify => BlockdevDriver::Blkverify,
            Self::Bochs => BlockdevDriver::Bochs,
            Self::Cloop => BlockdevDriver::Cloop,
            Self::Compress => BlockdevDriver::Compress,
            Self::CopyBeforeWrite => BlockdevDriver::CopyBeforeWrite,
            Self::CopyOnRead => BlockdevDriver::CopyOnRead,
            Self::Dmg => BlockdevDriver::Dmg,
            Self::File(_) => BlockdevDriver::File,
            Self::SnapshotAccess => BlockdevDriver::SnapshotAccess,
            Self::Ftp => BlockdevDriver::Ftp,
            Self::Ftps => BlockdevDriver::Ftps,
            Self::HostCdrom => BlockdevDriver::HostCdrom,
            Self::HostDevice(_) => BlockdevDriver::HostDevice,
            Self::Http => BlockdevDriver::Http,
            Self::Https => BlockdevDriver::Https,
            Self::IoUring => BlockdevDriver::IoUring,
            Self::Iscsi => BlockdevDriver::Iscsi,
            Self::Luks => BlockdevDriver::Luks,
            Self::Nbd => BlockdevDriver::Nbd,
            Self::Nfs => BlockdevDriver::Nfs,
            Self::NullAio => BlockdevDriver::NullAio,
            Self::NullCo => BlockdevDriver::NullCo,
            Self::Nvme(_) => BlockdevDriver::Nvme,
            Self::NvmeIoUring => BlockdevDriver::NvmeIoUring,
            Self::Parallels => BlockdevDriver::Parallels,
            Self::Preallocate => BlockdevDriver::Preallocate,
            Self::Qcow => BlockdevDriver::Qcow,
            Self::Qcow2 => BlockdevDriver::Qcow2,
            Self::Qed => BlockdevDriver::Qed,
            Self::Quorum => BlockdevDriver::Quorum,
            Self::Raw => BlockdevDriver::Raw,
            Self::Rbd => BlockdevDriver::Rbd,
            Self::Replication => BlockdevDriver::Replication,
            Self::Ssh => BlockdevDriver::Ssh,
            Self::Throttle => BlockdevDriver::Throttle,
            Self::Vdi => BlockdevDriver::Vdi,
            Self::Vhdx => BlockdevDriver::Vhdx,
            Self::VirtioBlkVfioPci => BlockdevDriver::VirtioBlkVfioPci,
            Self::VirtioBlkVhostUser => BlockdevDriver::VirtioBlkVhostUser,
            Self::VirtioBlkVhostVdpa => BlockdevDriver::VirtioBlkVhostVdpa,
            Self::Vmdk => BlockdevDriver::Vmdk,
            Self::Vpc => BlockdevDriver::Vpc,
            Self::Vvfat => BlockdevDriver::Vvfat,
            Self::Gluster => BlockdevDriver::Gluster,
            Self::Unrecognized { tag, .. } => BlockdevDriver::Unrecognized(*tag),
        }
    }
    fn take(
        tag: BlockdevDriver,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockdevDriver::Blkdebug => Self::Blkdebug,
                BlockdevDriver::Blklogwrites => Self::Blklogwrites,
                BlockdevDriver::Blkreplay => Self::Blkreplay,
                BlockdevDriver::Blkverify => Self::Blkverify,
                BlockdevDriver::Bochs => Self::Bochs,
                BlockdevDriver::Cloop => Self::Cloop,
                BlockdevDriver::Compress => Self::Compress,
                BlockdevDriver::CopyBeforeWrite => Self::CopyBeforeWrite,
                BlockdevDriver::CopyOnRead => Self::CopyOnRead,
                BlockdevDriver::Dmg => Self::Dmg,
                BlockdevDriver::File => Self::File(members.branch()?),
                BlockdevDriver::SnapshotAccess => Self::SnapshotAccess,
                BlockdevDriver::Ftp => Self::Ftp,
                BlockdevDriver::Ftps => Self::Ftps,
                BlockdevDriver::HostCdrom => Self::HostCdrom,
                BlockdevDriver::HostDevice => Self::HostDevice(members.branch()?),
                BlockdevDriver::Http => Self::Http,
                BlockdevDriver::Https => Self::Https,
                BlockdevDriver::IoUring => Self::IoUring,
                BlockdevDriver::Iscsi => Self::Iscsi,
                BlockdevDriver::Luks => Self::Luks,
                BlockdevDriver::Nbd => Self::Nbd,
                BlockdevDriver::Nfs => Self::Nfs,
                BlockdevDriver::NullAio => Self::NullAio,
                BlockdevDriver::NullCo => Self::NullCo,
                BlockdevDriver::Nvme => Self::Nvme(members.branch()?),
                BlockdevDriver::NvmeIoUring => Self::NvmeIoUring,
                BlockdevDriver::Parallels => Self::Parallels,
                BlockdevDriver::Preallocate => Self::Preallocate,
                BlockdevDriver::Qcow => Self::Qcow,
                BlockdevDriver::Qcow2 => Self::Qcow2,
                BlockdevDriver::Qed => Self::Qed,
                BlockdevDriver::Quorum => Self::Quorum,
                BlockdevDriver::Raw => Self::Raw,
                BlockdevDriver::Rbd => Self::Rbd,
                BlockdevDriver::Replication => Self::Replication,
                BlockdevDriver::Ssh => Self::Ssh,
                BlockdevDriver::Throttle => Self::Throttle,
                BlockdevDriver::Vdi => Self::Vdi,
                BlockdevDriver::Vhdx => Self::Vhdx,
                BlockdevDriver::VirtioBlkVfioPci => Self::VirtioBlkVfioPci,
                BlockdevDriver::VirtioBlkVhostUser => Self::VirtioBlkVhostUser,
                BlockdevDriver::VirtioBlkVhostVdpa => Self::VirtioBlkVhostVdpa,
                BlockdevDriver::Vmdk => Self::Vmdk,
                BlockdevDriver::Vpc => Self::Vpc,
                BlockdevDriver::Vvfat => Self::Vvfat,
                BlockdevDriver::Gluster => Self::Gluster,
                BlockdevDriver::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::File(branch) => branch.put(output),
            Self::HostDevice(branch) => branch.put(output),
            Self::Nvme(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

/// The counters of one device or node and those below it.
///
/// The object `BlockStats` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStats {
    pub device: Option<String>,
    /// Since 3.0.
    pub qdev: Option<String>,
    /// `node-name`. Since 2.3.
    pub node_name: Option<String>,
    pub stats: BlockDeviceStats,
    /// `driver-specific`. Since 4.2.
    pub driver_specific: Option<BlockStatsSpecific>,
    pub parent: Option<Deep<BlockStats>>,
    /// Since 2.0.
    pub backing: Option<Deep<BlockStats>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockStats {
    const NAME: &'static str = "BlockStats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            qdev: members.optional("qdev"),
            node_name: members.optional("node-name"),
            stats: members.required("stats")?,
            driver_specific: members.optional("driver-specific"),
            parent: members.optional("parent"),
            backing: members.optional("backing"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("qdev", &self.qdev);
        output.put_optional("node-name", &self.node_name);
        output.put("stats", &self.stats);
        output.put_optional("driver-specific", &self.driver_specific);
        output.put_optional("parent", &self.parent);
        output.put_optional("backing", &self.backing);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockdevOnError` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevOnError)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevOnError {
    Report,
    Ignore,
    Enospc,
    Stop,
    /// Since 2.7.
    Auto,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevOnError {
    const NAME: &'static str = "BlockdevOnError";
    const VALUES: &'static [&'static str] = &[
        "report",
        "ignore",
        "enospc",
        "stop",
        "auto",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Ignore => "ignore",
            Self::Enospc => "enospc",
            Self::Stop => "stop",
            Self::Auto => "auto",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "report" => Self::Report,
                "ignore" => Self::Ignore,
                "enospc" => Self::Enospc,
                "stop" => Self::Stop,
                "auto" => Self::Auto,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `MirrorSyncMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorSyncMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    Top,
    Full,
    None,
    /// Since 2.4.
    Incremental,
    /// Since 4.2.
    Bitmap,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MirrorSyncMode {
    const NAME: &'static str = "MirrorSyncMode";
    const VALUES: &'static [&'static str] = &[
        "top",
        "full",
        "none",
        "incremental",
        "bitmap",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Top => "top",
            Self::Full => "full",
            Self::None => "none",
            Self::Incremental => "incremental",
            Self::Bitmap => "bitmap",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "top" => Self::Top,
                "full" => Self::Full,
                "none" => Self::None,
                "incremental" => Self::Incremental,
                "bitmap" => Self::Bitmap,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `BitmapSyncMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BitmapSyncMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    OnSuccess,
    Never,
    Always,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BitmapSyncMode {
    const NAME: &'static str = "BitmapSyncMode";
    const VALUES: &'static [&'static str] = &["on-success", "never", "always"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::OnSuccess => "on-success",
            Self::Never => "never",
            Self::Always => "always",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "on-success" => Self::OnSuccess,
                "never" => Self::Never,
                "always" => Self::Always,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `MirrorCopyMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorCopyMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    Background,
    WriteBlocking,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MirrorCopyMode {
    const NAME: &'static str = "MirrorCopyMode";
    const VALUES: &'static [&'static str] = &["background", "write-blocking"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Background => "background",
            Self::WriteBlocking => "write-blocking",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "background" => Self::Background,
                "write-blocking" => Self::WriteBlocking,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockJobInfoMirror` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfoMirror)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockJobInfoMirror {
    /// `actively-synced`.
    pub actively_synced: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockJobInfoMirror {
    const NAME: &'static str = "BlockJobInfoMirror";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            actively_synced: members.optional("actively-synced"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("actively-synced", &self.actively_synced);
        output.put_extra(&self.extra);
    }
}

/// The union `BlockJobInfo` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfo {
    /// `type` and the members that go with it.
    pub r#type: BlockJobInfoBranch,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    /// Since 1.3.
    pub busy: bool,
    /// Since 1.3.
    pub paused: bool,
    pub speed: i64,
    /// `io-status`. Since 1.3.
    pub io_status: BlockDeviceIoStatus,
    /// Since 2.2.
    pub ready: bool,
    /// Since 2.12.
    pub status: JobStatus,
    /// `auto-finalize`. Since 2.12.
    pub auto_finalize: bool,
    /// `auto-dismiss`. Since 2.12.
    pub auto_dismiss: bool,
    /// Since 2.12.1.
    pub error: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobInfo {
    /// Returns `type`.
    pub fn tag(&self) -> JobType {
        self.r#type.tag()
    }
}

impl Object for BlockJobInfo {
    const NAME: &'static str = "BlockJobInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: JobType = members.required("type")?;
        Ok(Self {
            device: members.required("device")?,
            len: members.required("len")?,
            offset: members.required("offset")?,
            busy: members.required("busy")?,
            paused: members.required("paused")?,
            speed: members.required("speed")?,
            io_status: members.required("io-status")?,
            ready: members.required("ready")?,
            status: members.required("status")?,
            auto_finalize: members.required("auto-finalize")?,
            auto_dismiss: members.required("auto-dismiss")?,
            error: members.optional("error"),
            r#type: BlockJobInfoBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        output.put("device", &self.device);
        output.put("len", &self.len);
        output.put("offset", &self.offset);
        output.put("busy", &self.busy);
        output.put("paused", &self.paused);
        output.put("speed", &self.speed);
        output.put("io-status", &self.io_status);
        output.put("ready", &self.ready);
        output.put("status", &self.status);
        output.put("auto-finalize", &self.auto_finalize);
        output.put("auto-dismiss", &self.auto_dismiss);
        output.put_optional("error", &self.error);
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockJobInfo`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockJobInfoBranch {
    Commit,
    Stream,
    Mirror(BlockJobInfoMirror),
    Backup,
    /// Since 3.0.
    Create,
    /// Since 5.1.
    Amend,
    /// Since 6.0.
    SnapshotLoad,
    /// Since 6.0.
    SnapshotSave,
    /// Since 6.0.
    SnapshotDelete,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockJobInfoBranch {
    /// Returns `type`.
    pub fn tag(&self) -> JobType {
        match self {
            Self::Commit => JobType::Commit,
            Self::Stream => JobType::Stream,
            Self::Mirror(_) => JobType::Mirror,
            Self::Backup => JobType::Backup,
            Self::Create => JobType::Create,
            Self::Amend => JobType::Amend,
            Self::SnapshotLoad => JobType::SnapshotLoad,
            Self::SnapshotSave => JobType::SnapshotSave,
            Self::SnapshotDelete => JobType::SnapshotDelete,
            Self::Unrecognized { tag, .. } => JobType::Unrecognized(*tag),
        }
    }
    fn take(tag: JobType, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                JobType::Commit => Self::Commit,
                JobType::Stream => Self::Stream,
                JobType::Mirror => Self::Mirror(members.branch()?),
                JobType::Backup => Self::Backup,
                JobType::Create => Self::Create,
                JobType::Amend => Self::Amend,
                JobType::SnapshotLoad => Self::SnapshotLoad,
                JobType::SnapshotSave => Self::SnapshotSave,
                JobType::SnapshotDelete => Self::SnapshotDelete,
                JobType::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Mirror(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

/// The enum `NewImageMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NewImageMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NewImageMode {
    Existing,
    AbsolutePaths,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for NewImageMode {
    const NAME: &'static str = "NewImageMode";
    const VALUES: &'static [&'static str] = &["existing", "absolute-paths"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Existing => "existing",
            Self::AbsolutePaths => "absolute-paths",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "existing" => Self::Existing,
                "absolute-paths" => Self::AbsolutePaths,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevSnapshotSync` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotSync)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    pub device: Option<String>,
    /// `node-name`. Since 2.0.
    pub node_name: Option<String>,
    /// `snapshot-file`.
    pub snapshot_file: String,
    /// `snapshot-node-name`. Since 2.0.
    pub snapshot_node_name: Option<String>,
    pub format: Option<String>,
    pub mode: Option<NewImageMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevSnapshotSync {
    /// Makes one of the members that every release has.
    pub fn new(snapshot_file: impl Into<FileName>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into().into_string(),
            snapshot_node_name: None,
            format: None,
            mode: None,
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
    #[must_use]
    pub fn snapshot_node_name<How>(
        mut self,
        snapshot_node_name: impl IntoMember<String, How>,
    ) -> Self {
        self.snapshot_node_name = snapshot_node_name.into_member();
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

impl Object for BlockdevSnapshotSync {
    const NAME: &'static str = "BlockdevSnapshotSync";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            node_name: members.optional("node-name"),
            snapshot_file: members.required("snapshot-file")?,
            snapshot_node_name: members.optional("snapshot-node-name"),
            format: members.optional("format"),
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("node-name", &self.node_name);
        output.put("snapshot-file", &self.snapshot_file);
        output.put_optional("snapshot-node-name", &self.snapshot_node_name);
        output.put_optional("format", &self.format);
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevSnapshot` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshot)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    pub node: String,
    pub overlay: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevSnapshot {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            overlay: overlay.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevSnapshot {
    const NAME: &'static str = "BlockdevSnapshot";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            overlay: members.required("overlay")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("overlay", &self.overlay);
        output.put_extra(&self.extra);
    }
}

/// The object `BackupPerf` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupPerf)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupPerf {
    /// `use-copy-range`.
    pub use_copy_range: Option<bool>,
    /// `max-workers`.
    pub max_workers: Option<i64>,
    /// `max-chunk`.
    pub max_chunk: Option<i64>,
    /// `min-cluster-size`. Only in 10.0, 10.2, 11.1. Since 9.2.
    pub min_cluster_size: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BackupPerf {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            use_copy_range: None,
            max_workers: None,
            max_chunk: None,
            min_cluster_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn use_copy_range(mut self, use_copy_range: impl Into<Option<bool>>) -> Self {
        self.use_copy_range = use_copy_range.into();
        self
    }
    #[must_use]
    pub fn max_workers(mut self, max_workers: impl Into<Option<i64>>) -> Self {
        self.max_workers = max_workers.into();
        self
    }
    #[must_use]
    pub fn max_chunk(mut self, max_chunk: impl Into<Option<i64>>) -> Self {
        self.max_chunk = max_chunk.into();
        self
    }
    #[must_use]
    pub fn min_cluster_size(mut self, min_cluster_size: impl Into<Option<u64>>) -> Self {
        self.min_cluster_size = min_cluster_size.into();
        self
    }
}

impl Object for BackupPerf {
    const NAME: &'static str = "BackupPerf";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            use_copy_range: members.optional("use-copy-range"),
            max_workers: members.optional("max-workers"),
            max_chunk: members.optional("max-chunk"),
            min_cluster_size: members.optional("min-cluster-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("use-copy-range", &self.use_copy_range);
        output.put_optional("max-workers", &self.max_workers);
        output.put_optional("max-chunk", &self.max_chunk);
        output.put_optional("min-cluster-size", &self.min_cluster_size);
        output.put_extra(&self.extra);
    }
}

/// The object `DriveBackup` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveBackup)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
    const NAME: &'static str = "DriveBackup";
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

/// The object `BlockdevBackup` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevBackup)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackup {
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
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevBackup {
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

impl Object for BlockdevBackup {
    const NAME: &'static str = "BlockdevBackup";
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
        output.put_extra(&self.extra);
    }
}

/// The enum `XDbgBlockGraphNodeType` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.XDbgBlockGraphNodeType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    BlockBackend,
    BlockJob,
    BlockDriver,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for XDbgBlockGraphNodeType {
    const NAME: &'static str = "XDbgBlockGraphNodeType";
    const VALUES: &'static [&'static str] = &[
        "block-backend",
        "block-job",
        "block-driver",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::BlockBackend => "block-backend",
            Self::BlockJob => "block-job",
            Self::BlockDriver => "block-driver",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "block-backend" => Self::BlockBackend,
                "block-job" => Self::BlockJob,
                "block-driver" => Self::BlockDriver,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `XDbgBlockGraphNode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphNode)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    pub id: u64,
    pub r#type: XDbgBlockGraphNodeType,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for XDbgBlockGraphNode {
    const NAME: &'static str = "XDbgBlockGraphNode";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            r#type: members.required("type")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("type", &self.r#type);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockPermission` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockPermission {
    ConsistentRead,
    Write,
    WriteUnchanged,
    Resize,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockPermission {
    const NAME: &'static str = "BlockPermission";
    const VALUES: &'static [&'static str] = &[
        "consistent-read",
        "write",
        "write-unchanged",
        "resize",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::ConsistentRead => "consistent-read",
            Self::Write => "write",
            Self::WriteUnchanged => "write-unchanged",
            Self::Resize => "resize",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "consistent-read" => Self::ConsistentRead,
                "write" => Self::Write,
                "write-unchanged" => Self::WriteUnchanged,
                "resize" => Self::Resize,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `XDbgBlockGraphEdge` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphEdge)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    pub parent: u64,
    pub child: u64,
    pub name: String,
    pub perm: Vec<BlockPermission>,
    /// `shared-perm`.
    pub shared_perm: Vec<BlockPermission>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for XDbgBlockGraphEdge {
    const NAME: &'static str = "XDbgBlockGraphEdge";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parent: members.required("parent")?,
            child: members.required("child")?,
            name: members.required("name")?,
            perm: members.required("perm")?,
            shared_perm: members.required("shared-perm")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("parent", &self.parent);
        output.put("child", &self.child);
        output.put("name", &self.name);
        output.put("perm", &self.perm);
        output.put("shared-perm", &self.shared_perm);
        output.put_extra(&self.extra);
    }
}

/// The object `XDbgBlockGraph` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraph)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraph {
    pub nodes: Vec<XDbgBlockGraphNode>,
    pub edges: Vec<XDbgBlockGraphEdge>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for XDbgBlockGraph {
    const NAME: &'static str = "XDbgBlockGraph";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            nodes: members.required("nodes")?,
            edges: members.required("edges")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("nodes", &self.nodes);
        output.put("edges", &self.edges);
        output.put_extra(&self.extra);
    }
}

/// The object `DriveMirror` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveMirror)
#[derive(Clone, PartialEq)]
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
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DriveMirror {
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
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn job_id<How>(mut self, job_id: impl IntoMember<String, How>) -> Self {
        self.job_id = job_id.into_member();
        self
    }
    #[must_use]
    pub fn format<How>(mut self, format: impl IntoMember<String, How>) -> Self {
        self.format = format.into_member();
        self
    }
    #[must_use]
    pub fn node_name<How>(mut self, node_name: impl IntoMember<String, How>) -> Self {
        self.node_name = node_name.into_member();
        self
    }
    #[must_use]
    pub fn replaces<How>(mut self, replaces: impl IntoMember<String, How>) -> Self {
        self.replaces = replaces.into_member();
        self
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<NewImageMode>>) -> Self {
        self.mode = mode.into();
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
    pub fn unmap(mut self, unmap: impl Into<Option<bool>>) -> Self {
        self.unmap = unmap.into();
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
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
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
        output.put_extra(&self.extra);
    }
}

/// The object `BlockDirtyBitmap` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmap)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmap {
    pub node: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockDirtyBitmap {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockDirtyBitmap {
    const NAME: &'static str = "BlockDirtyBitmap";
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

/// The object `BlockDirtyBitmapAdd` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapAdd)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    pub node: String,
    pub name: String,
    pub granularity: Option<u32>,
    /// Since 2.10.
    pub persistent: Option<bool>,
    /// Since 4.0.
    pub disabled: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockDirtyBitmapAdd {
    /// Makes one of the members that every release has.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn granularity(mut self, granularity: impl Into<Option<u32>>) -> Self {
        self.granularity = granularity.into();
        self
    }
    #[must_use]
    pub fn persistent(mut self, persistent: impl Into<Option<bool>>) -> Self {
        self.persistent = persistent.into();
        self
    }
    #[must_use]
    pub fn disabled(mut self, disabled: impl Into<Option<bool>>) -> Self {
        self.disabled = disabled.into();
        self
    }
}

impl Object for BlockDirtyBitmapAdd {
    const NAME: &'static str = "BlockDirtyBitmapAdd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            name: members.required("name")?,
            granularity: members.optional("granularity"),
            persistent: members.optional("persistent"),
            disabled: members.optional("disabled"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("name", &self.name);
        output.put_optional("granularity", &self.granularity);
        output.put_optional("persistent", &self.persistent);
        output.put_optional("disabled", &self.disabled);
        output.put_extra(&self.extra);
    }
}

/// The alternate `BlockDirtyBitmapOrStr` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockDirtyBitmapOrStr)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockDirtyBitmapOrStr {
    /// `local`, when the JSON is a string.
    Local(String),
    /// `external`, when the JSON is an object.
    External(BlockDirtyBitmap),
}

impl Alternate for BlockDirtyBitmapOrStr {
    const NAME: &'static str = "BlockDirtyBitmapOrStr";
}

impl Wire for BlockDirtyBitmapOrStr {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::String => Wire::read(value, notes).map(Self::Local),
            wire::Kind::Object => Wire::read(value, notes).map(Self::External),
            _ => Err(unexpected("a string or an object", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Local(value) => value.to_value(),
            Self::External(value) => value.to_value(),
        }
    }
}

impl From<String> for BlockDirtyBitmapOrStr {
    fn from(value: String) -> Self {
        Self::Local(value)
    }
}

impl From<&str> for BlockDirtyBitmapOrStr {
    fn from(value: &str) -> Self {
        Self::Local(value.to_owned())
    }
}

impl From<BlockDirtyBitmap> for BlockDirtyBitmapOrStr {
    fn from(value: BlockDirtyBitmap) -> Self {
        Self::External(value)
    }
}

/// The object `BlockDirtyBitmapMerge` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapMerge)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    pub node: String,
    pub target: String,
    pub bitmaps: Vec<BlockDirtyBitmapOrStr>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockDirtyBitmapMerge {
    /// Makes one of the members that every release has.
    pub fn new(
        node: impl Into<String>,
        target: impl Into<FileName>,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        Self {
            node: node.into(),
            target: target.into().into_string(),
            bitmaps: bitmaps.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockDirtyBitmapMerge {
    const NAME: &'static str = "BlockDirtyBitmapMerge";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            target: members.required("target")?,
            bitmaps: members.required("bitmaps")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("target", &self.target);
        output.put("bitmaps", &self.bitmaps);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockDirtyBitmapSha256` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapSha256)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapSha256 {
    pub sha256: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockDirtyBitmapSha256 {
    const NAME: &'static str = "BlockDirtyBitmapSha256";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sha256: members.required("sha256")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("sha256", &self.sha256);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockIOThrottle` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockIOThrottle)
#[derive(Clone, PartialEq)]
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
    /// Members that no supported release has.
    pub extra: Extra,
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
    pub fn bps_max(mut self, bps_max: impl Into<Option<i64>>) -> Self {
        self.bps_max = bps_max.into();
        self
    }
    #[must_use]
    pub fn bps_rd_max(mut self, bps_rd_max: impl Into<Option<i64>>) -> Self {
        self.bps_rd_max = bps_rd_max.into();
        self
    }
    #[must_use]
    pub fn bps_wr_max(mut self, bps_wr_max: impl Into<Option<i64>>) -> Self {
        self.bps_wr_max = bps_wr_max.into();
        self
    }
    #[must_use]
    pub fn iops_max(mut self, iops_max: impl Into<Option<i64>>) -> Self {
        self.iops_max = iops_max.into();
        self
    }
    #[must_use]
    pub fn iops_rd_max(mut self, iops_rd_max: impl Into<Option<i64>>) -> Self {
        self.iops_rd_max = iops_rd_max.into();
        self
    }
    #[must_use]
    pub fn iops_wr_max(mut self, iops_wr_max: impl Into<Option<i64>>) -> Self {
        self.iops_wr_max = iops_wr_max.into();
        self
    }
    #[must_use]
    pub fn bps_max_length(mut self, bps_max_length: impl Into<Option<i64>>) -> Self {
        self.bps_max_length = bps_max_length.into();
        self
    }
    #[must_use]
    pub fn bps_rd_max_length(
        mut self,
        bps_rd_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.bps_rd_max_length = bps_rd_max_length.into();
        self
    }
    #[must_use]
    pub fn bps_wr_max_length(
        mut self,
        bps_wr_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.bps_wr_max_length = bps_wr_max_length.into();
        self
    }
    #[must_use]
    pub fn iops_max_length(mut self, iops_max_length: impl Into<Option<i64>>) -> Self {
        self.iops_max_length = iops_max_length.into();
        self
    }
    #[must_use]
    pub fn iops_rd_max_length(
        mut self,
        iops_rd_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.iops_rd_max_length = iops_rd_max_length.into();
        self
    }
    #[must_use]
    pub fn iops_wr_max_length(
        mut self,
        iops_wr_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.iops_wr_max_length = iops_wr_max_length.into();
        self
    }
    #[must_use]
    pub fn iops_size(mut self, iops_size: impl Into<Option<i64>>) -> Self {
        self.iops_size = iops_size.into();
        self
    }
    #[must_use]
    pub fn group<How>(mut self, group: impl IntoMember<String, How>) -> Self {
        self.group = group.into_member();
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
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
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
        output.put_extra(&self.extra);
    }
}

/// The object `ThrottleLimits` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleLimits)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThrottleLimits {
    /// `iops-total`.
    pub iops_total: Option<i64>,
    /// `iops-total-max`.
    pub iops_total_max: Option<i64>,
    /// `iops-total-max-length`.
    pub iops_total_max_length: Option<i64>,
    /// `iops-read`.
    pub iops_read: Option<i64>,
    /// `iops-read-max`.
    pub iops_read_max: Option<i64>,
    /// `iops-read-max-length`.
    pub iops_read_max_length: Option<i64>,
    /// `iops-write`.
    pub iops_write: Option<i64>,
    /// `iops-write-max`.
    pub iops_write_max: Option<i64>,
    /// `iops-write-max-length`.
    pub iops_write_max_length: Option<i64>,
    /// `bps-total`.
    pub bps_total: Option<i64>,
    /// `bps-total-max`.
    pub bps_total_max: Option<i64>,
    /// `bps-total-max-length`.
    pub bps_total_max_length: Option<i64>,
    /// `bps-read`.
    pub bps_read: Option<i64>,
    /// `bps-read-max`.
    pub bps_read_max: Option<i64>,
    /// `bps-read-max-length`.
    pub bps_read_max_length: Option<i64>,
    /// `bps-write`.
    pub bps_write: Option<i64>,
    /// `bps-write-max`.
    pub bps_write_max: Option<i64>,
    /// `bps-write-max-length`.
    pub bps_write_max_length: Option<i64>,
    /// `iops-size`.
    pub iops_size: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ThrottleLimits {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            iops_total: None,
            iops_total_max: None,
            iops_total_max_length: None,
            iops_read: None,
            iops_read_max: None,
            iops_read_max_length: None,
            iops_write: None,
            iops_write_max: None,
            iops_write_max_length: None,
            bps_total: None,
            bps_total_max: None,
            bps_total_max_length: None,
            bps_read: None,
            bps_read_max: None,
            bps_read_max_length: None,
            bps_write: None,
            bps_write_max: None,
            bps_write_max_length: None,
            iops_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn iops_total(mut self, iops_total: impl Into<Option<i64>>) -> Self {
        self.iops_total = iops_total.into();
        self
    }
    #[must_use]
    pub fn iops_total_max(mut self, iops_total_max: impl Into<Option<i64>>) -> Self {
        self.iops_total_max = iops_total_max.into();
        self
    }
    #[must_use]
    pub fn iops_total_max_length(
        mut self,
        iops_total_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.iops_total_max_length = iops_total_max_length.into();
        self
    }
    #[must_use]
    pub fn iops_read(mut self, iops_read: impl Into<Option<i64>>) -> Self {
        self.iops_read = iops_read.into();
        self
    }
    #[must_use]
    pub fn iops_read_max(mut self, iops_read_max: impl Into<Option<i64>>) -> Self {
        self.iops_read_max = iops_read_max.into();
        self
    }
    #[must_use]
    pub fn iops_read_max_length(
        mut self,
        iops_read_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.iops_read_max_length = iops_read_max_length.into();
        self
    }
    #[must_use]
    pub fn iops_write(mut self, iops_write: impl Into<Option<i64>>) -> Self {
        self.iops_write = iops_write.into();
        self
    }
    #[must_use]
    pub fn iops_write_max(mut self, iops_write_max: impl Into<Option<i64>>) -> Self {
        self.iops_write_max = iops_write_max.into();
        self
    }
    #[must_use]
    pub fn iops_write_max_length(
        mut self,
        iops_write_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.iops_write_max_length = iops_write_max_length.into();
        self
    }
    #[must_use]
    pub fn bps_total(mut self, bps_total: impl Into<Option<i64>>) -> Self {
        self.bps_total = bps_total.into();
        self
    }
    #[must_use]
    pub fn bps_total_max(mut self, bps_total_max: impl Into<Option<i64>>) -> Self {
        self.bps_total_max = bps_total_max.into();
        self
    }
    #[must_use]
    pub fn bps_total_max_length(
        mut self,
        bps_total_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.bps_total_max_length = bps_total_max_length.into();
        self
    }
    #[must_use]
    pub fn bps_read(mut self, bps_read: impl Into<Option<i64>>) -> Self {
        self.bps_read = bps_read.into();
        self
    }
    #[must_use]
    pub fn bps_read_max(mut self, bps_read_max: impl Into<Option<i64>>) -> Self {
        self.bps_read_max = bps_read_max.into();
        self
    }
    #[must_use]
    pub fn bps_read_max_length(
        mut self,
        bps_read_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.bps_read_max_length = bps_read_max_length.into();
        self
    }
    #[must_use]
    pub fn bps_write(mut self, bps_write: impl Into<Option<i64>>) -> Self {
        self.bps_write = bps_write.into();
        self
    }
    #[must_use]
    pub fn bps_write_max(mut self, bps_write_max: impl Into<Option<i64>>) -> Self {
        self.bps_write_max = bps_write_max.into();
        self
    }
    #[must_use]
    pub fn bps_write_max_length(
        mut self,
        bps_write_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.bps_write_max_length = bps_write_max_length.into();
        self
    }
    #[must_use]
    pub fn iops_size(mut self, iops_size: impl Into<Option<i64>>) -> Self {
        self.iops_size = iops_size.into();
        self
    }
}

impl Object for ThrottleLimits {
    const NAME: &'static str = "ThrottleLimits";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            iops_total: members.optional("iops-total"),
            iops_total_max: members.optional("iops-total-max"),
            iops_total_max_length: members.optional("iops-total-max-length"),
            iops_read: members.optional("iops-read"),
            iops_read_max: members.optional("iops-read-max"),
            iops_read_max_length: members.optional("iops-read-max-length"),
            iops_write: members.optional("iops-write"),
            iops_write_max: members.optional("iops-write-max"),
            iops_write_max_length: members.optional("iops-write-max-length"),
            bps_total: members.optional("bps-total"),
            bps_total_max: members.optional("bps-total-max"),
            bps_total_max_length: members.optional("bps-total-max-length"),
            bps_read: members.optional("bps-read"),
            bps_read_max: members.optional("bps-read-max"),
            bps_read_max_length: members.optional("bps-read-max-length"),
            bps_write: members.optional("bps-write"),
            bps_write_max: members.optional("bps-write-max"),
            bps_write_max_length: members.optional("bps-write-max-length"),
            iops_size: members.optional("iops-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("iops-total", &self.iops_total);
        output.put_optional("iops-total-max", &self.iops_total_max);
        output.put_optional("iops-total-max-length", &self.iops_total_max_length);
        output.put_optional("iops-read", &self.iops_read);
        output.put_optional("iops-read-max", &self.iops_read_max);
        output.put_optional("iops-read-max-length", &self.iops_read_max_length);
        output.put_optional("iops-write", &self.iops_write);
        output.put_optional("iops-write-max", &self.iops_write_max);
        output.put_optional("iops-write-max-length", &self.iops_write_max_length);
        output.put_optional("bps-total", &self.bps_total);
        output.put_optional("bps-total-max", &self.bps_total_max);
        output.put_optional("bps-total-max-length", &self.bps_total_max_length);
        output.put_optional("bps-read", &self.bps_read);
        output.put_optional("bps-read-max", &self.bps_read_max);
        output.put_optional("bps-read-max-length", &self.bps_read_max_length);
        output.put_optional("bps-write", &self.bps_write);
        output.put_optional("bps-write-max", &self.bps_write_max);
        output.put_optional("bps-write-max-length", &self.bps_write_max_length);
        output.put_optional("iops-size", &self.iops_size);
        output.put_extra(&self.extra);
    }
}

/// The object `ThrottleGroupProperties` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleGroupProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    pub limits: Option<ThrottleLimits>,
    /// `x-iops-total`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_total: Option<i64>,
    /// `x-iops-total-max`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_total_max: Option<i64>,
    /// `x-iops-total-max-length`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_total_max_length: Option<i64>,
    /// `x-iops-read`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_read: Option<i64>,
    /// `x-iops-read-max`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_read_max: Option<i64>,
    /// `x-iops-read-max-length`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_read_max_length: Option<i64>,
    /// `x-iops-write`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_write: Option<i64>,
    /// `x-iops-write-max`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_write_max: Option<i64>,
    /// `x-iops-write-max-length`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_write_max_length: Option<i64>,
    /// `x-bps-total`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_total: Option<i64>,
    /// `x-bps-total-max`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_total_max: Option<i64>,
    /// `x-bps-total-max-length`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_total_max_length: Option<i64>,
    /// `x-bps-read`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_read: Option<i64>,
    /// `x-bps-read-max`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_read_max: Option<i64>,
    /// `x-bps-read-max-length`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_read_max_length: Option<i64>,
    /// `x-bps-write`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_write: Option<i64>,
    /// `x-bps-write-max`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_write_max: Option<i64>,
    /// `x-bps-write-max-length`. Unstable: QEMU may change or drop it in any release.
    pub x_bps_write_max_length: Option<i64>,
    /// `x-iops-size`. Unstable: QEMU may change or drop it in any release.
    pub x_iops_size: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ThrottleGroupProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            limits: None,
            x_iops_total: None,
            x_iops_total_max: None,
            x_iops_total_max_length: None,
            x_iops_read: None,
            x_iops_read_max: None,
            x_iops_read_max_length: None,
            x_iops_write: None,
            x_iops_write_max: None,
            x_iops_write_max_length: None,
            x_bps_total: None,
            x_bps_total_max: None,
            x_bps_total_max_length: None,
            x_bps_read: None,
            x_bps_read_max: None,
            x_bps_read_max_length: None,
            x_bps_write: None,
            x_bps_write_max: None,
            x_bps_write_max_length: None,
            x_iops_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn limits(mut self, limits: impl Into<Option<ThrottleLimits>>) -> Self {
        self.limits = limits.into();
        self
    }
    #[must_use]
    pub fn x_iops_total(mut self, x_iops_total: impl Into<Option<i64>>) -> Self {
        self.x_iops_total = x_iops_total.into();
        self
    }
    #[must_use]
    pub fn x_iops_total_max(mut self, x_iops_total_max: impl Into<Option<i64>>) -> Self {
        self.x_iops_total_max = x_iops_total_max.into();
        self
    }
    #[must_use]
    pub fn x_iops_total_max_length(
        mut self,
        x_iops_total_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.x_iops_total_max_length = x_iops_total_max_length.into();
        self
    }
    #[must_use]
    pub fn x_iops_read(mut self, x_iops_read: impl Into<Option<i64>>) -> Self {
        self.x_iops_read = x_iops_read.into();
        self
    }
    #[must_use]
    pub fn x_iops_read_max(mut self, x_iops_read_max: impl Into<Option<i64>>) -> Self {
        self.x_iops_read_max = x_iops_read_max.into();
        self
    }
    #[must_use]
    pub fn x_iops_read_max_length(
        mut self,
        x_iops_read_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.x_iops_read_max_length = x_iops_read_max_length.into();
        self
    }
    #[must_use]
    pub fn x_iops_write(mut self, x_iops_write: impl Into<Option<i64>>) -> Self {
        self.x_iops_write = x_iops_write.into();
        self
    }
    #[must_use]
    pub fn x_iops_write_max(mut self, x_iops_write_max: impl Into<Option<i64>>) -> Self {
        self.x_iops_write_max = x_iops_write_max.into();
        self
    }
    #[must_use]
    pub fn x_iops_write_max_length(
        mut self,
        x_iops_write_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.x_iops_write_max_length = x_iops_write_max_length.into();
        self
    }
    #[must_use]
    pub fn x_bps_total(mut self, x_bps_total: impl Into<Option<i64>>) -> Self {
        self.x_bps_total = x_bps_total.into();
        self
    }
    #[must_use]
    pub fn x_bps_total_max(mut self, x_bps_total_max: impl Into<Option<i64>>) -> Self {
        self.x_bps_total_max = x_bps_total_max.into();
        self
    }
    #[must_use]
    pub fn x_bps_total_max_length(
        mut self,
        x_bps_total_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.x_bps_total_max_length = x_bps_total_max_length.into();
        self
    }
    #[must_use]
    pub fn x_bps_read(mut self, x_bps_read: impl Into<Option<i64>>) -> Self {
        self.x_bps_read = x_bps_read.into();
        self
    }
    #[must_use]
    pub fn x_bps_read_max(mut self, x_bps_read_max: impl Into<Option<i64>>) -> Self {
        self.x_bps_read_max = x_bps_read_max.into();
        self
    }
    #[must_use]
    pub fn x_bps_read_max_length(
        mut self,
        x_bps_read_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.x_bps_read_max_length = x_bps_read_max_length.into();
        self
    }
    #[must_use]
    pub fn x_bps_write(mut self, x_bps_write: impl Into<Option<i64>>) -> Self {
        self.x_bps_write = x_bps_write.into();
        self
    }
    #[must_use]
    pub fn x_bps_write_max(mut self, x_bps_write_max: impl Into<Option<i64>>) -> Self {
        self.x_bps_write_max = x_bps_write_max.into();
        self
    }
    #[must_use]
    pub fn x_bps_write_max_length(
        mut self,
        x_bps_write_max_length: impl Into<Option<i64>>,
    ) -> Self {
        self.x_bps_write_max_length = x_bps_write_max_length.into();
        self
    }
    #[must_use]
    pub fn x_iops_size(mut self, x_iops_size: impl Into<Option<i64>>) -> Self {
        self.x_iops_size = x_iops_size.into();
        self
    }
}

impl Object for ThrottleGroupProperties {
    const NAME: &'static str = "ThrottleGroupProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limits: members.optional("limits"),
            x_iops_total: members.optional("x-iops-total"),
            x_iops_total_max: members.optional("x-iops-total-max"),
            x_iops_total_max_length: members.optional("x-iops-total-max-length"),
            x_iops_read: members.optional("x-iops-read"),
            x_iops_read_max: members.optional("x-iops-read-max"),
            x_iops_read_max_length: members.optional("x-iops-read-max-length"),
            x_iops_write: members.optional("x-iops-write"),
            x_iops_write_max: members.optional("x-iops-write-max"),
            x_iops_write_max_length: members.optional("x-iops-write-max-length"),
            x_bps_total: members.optional("x-bps-total"),
            x_bps_total_max: members.optional("x-bps-total-max"),
            x_bps_total_max_length: members.optional("x-bps-total-max-length"),
            x_bps_read: members.optional("x-bps-read"),
            x_bps_read_max: members.optional("x-bps-read-max"),
            x_bps_read_max_length: members.optional("x-bps-read-max-length"),
            x_bps_write: members.optional("x-bps-write"),
            x_bps_write_max: members.optional("x-bps-write-max"),
            x_bps_write_max_length: members.optional("x-bps-write-max-length"),
            x_iops_size: members.optional("x-iops-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("limits", &self.limits);
        output.put_optional("x-iops-total", &self.x_iops_total);
        output.put_optional("x-iops-total-max", &self.x_iops_total_max);
        output.put_optional("x-iops-total-max-length", &self.x_iops_total_max_length);
        output.put_optional("x-iops-read", &self.x_iops_read);
        output.put_optional("x-iops-read-max", &self.x_iops_read_max);
        output.put_optional("x-iops-read-max-length", &self.x_iops_read_max_length);
        output.put_optional("x-iops-write", &self.x_iops_write);
        output.put_optional("x-iops-write-max", &self.x_iops_write_max);
        output.put_optional("x-iops-write-max-length", &self.x_iops_write_max_length);
        output.put_optional("x-bps-total", &self.x_bps_total);
        output.put_optional("x-bps-total-max", &self.x_bps_total_max);
        output.put_optional("x-bps-total-max-length", &self.x_bps_total_max_length);
        output.put_optional("x-bps-read", &self.x_bps_read);
        output.put_optional("x-bps-read-max", &self.x_bps_read_max);
        output.put_optional("x-bps-read-max-length", &self.x_bps_read_max_length);
        output.put_optional("x-bps-write", &self.x_bps_write);
        output.put_optional("x-bps-write-max", &self.x_bps_write_max);
        output.put_optional("x-bps-write-max-length", &self.x_bps_write_max_length);
        output.put_optional("x-iops-size", &self.x_iops_size);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockJobChangeOptionsMirror` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptionsMirror)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptionsMirror {
    /// `copy-mode`.
    pub copy_mode: MirrorCopyMode,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobChangeOptionsMirror {
    /// Makes one of the members that every release has.
    pub fn new(copy_mode: MirrorCopyMode) -> Self {
        Self {
            copy_mode,
            extra: Extra::new(),
        }
    }
}

impl Object for BlockJobChangeOptionsMirror {
    const NAME: &'static str = "BlockJobChangeOptionsMirror";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            copy_mode: members.required("copy-mode")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("copy-mode", &self.copy_mode);
        output.put_extra(&self.extra);
    }
}

/// The union `BlockJobChangeOptions` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptions {
    pub id: String,
    /// `type` and the members that go with it.
    pub r#type: BlockJobChangeOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockJobChangeOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<BlockJobChangeOptionsBranch>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> JobType {
        self.r#type.tag()
    }
}

impl Object for BlockJobChangeOptions {
    const NAME: &'static str = "BlockJobChangeOptions";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: JobType = members.required("type")?;
        Ok(Self {
            id: members.required("id")?,
            r#type: BlockJobChangeOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockJobChangeOptions`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockJobChangeOptionsBranch {
    Commit,
    Stream,
    Mirror(BlockJobChangeOptionsMirror),
    Backup,
    /// Since 3.0.
    Create,
    /// Since 5.1.
    Amend,
    /// Since 6.0.
    SnapshotLoad,
    /// Since 6.0.
    SnapshotSave,
    /// Since 6.0.
    SnapshotDelete,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockJobChangeOptionsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> JobType {
        match self {
            Self::Commit => JobType::Commit,
            Self::Stream => JobType::Stream,
            Self::Mirror(_) => JobType::Mirror,
            Self::Backup => JobType::Backup,
            Self::Create => JobType::Create,
            Self::Amend => JobType::Amend,
            Self::SnapshotLoad => JobType::SnapshotLoad,
            Self::SnapshotSave => JobType::SnapshotSave,
            Self::SnapshotDelete => JobType::SnapshotDelete,
            Self::Unrecognized { tag, .. } => JobType::Unrecognized(*tag),
        }
    }
    fn take(tag: JobType, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                JobType::Commit => Self::Commit,
                JobType::Stream => Self::Stream,
                JobType::Mirror => Self::Mirror(members.branch()?),
                JobType::Backup => Self::Backup,
                JobType::Create => Self::Create,
                JobType::Amend => Self::Amend,
                JobType::SnapshotLoad => Self::SnapshotLoad,
                JobType::SnapshotSave => Self::SnapshotSave,
                JobType::SnapshotDelete => Self::SnapshotDelete,
                JobType::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Mirror(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<BlockJobChangeOptionsMirror> for BlockJobChangeOptionsBranch {
    fn from(branch: BlockJobChangeOptionsMirror) -> Self {
        Self::Mirror(branch)
    }
}

/// The enum `BlockdevDiscardOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDiscardOptions)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    Ignore,
    Unmap,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevDiscardOptions {
    const NAME: &'static str = "BlockdevDiscardOptions";
    const VALUES: &'static [&'static str] = &["ignore", "unmap"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Unmap => "unmap",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ignore" => Self::Ignore,
                "unmap" => Self::Unmap,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `BlockdevDetectZeroesOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDetectZeroesOptions)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    Off,
    On,
    Unmap,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevDetectZeroesOptions {
    const NAME: &'static str = "BlockdevDetectZeroesOptions";
    const VALUES: &'static [&'static str] = &["off", "on", "unmap"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unmap => "unmap",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "off" => Self::Off,
                "on" => Self::On,
                "unmap" => Self::Unmap,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `BlockdevAioOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevAioOptions)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    Threads,
    Native,
    /// `io_uring`. Since 5.0. Only if `CONFIG_LINUX_IO_URING`.
    IoUring,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevAioOptions {
    const NAME: &'static str = "BlockdevAioOptions";
    const VALUES: &'static [&'static str] = &["threads", "native", "io_uring"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Threads => "threads",
            Self::Native => "native",
            Self::IoUring => "io_uring",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "threads" => Self::Threads,
                "native" => Self::Native,
                "io_uring" => Self::IoUring,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevCacheOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    pub direct: Option<bool>,
    /// `no-flush`.
    pub no_flush: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCacheOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            direct: None,
            no_flush: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn direct(mut self, direct: impl Into<Option<bool>>) -> Self {
        self.direct = direct.into();
        self
    }
    #[must_use]
    pub fn no_flush(mut self, no_flush: impl Into<Option<bool>>) -> Self {
        self.no_flush = no_flush.into();
        self
    }
}

impl Object for BlockdevCacheOptions {
    const NAME: &'static str = "BlockdevCacheOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            direct: members.optional("direct"),
            no_flush: members.optional("no-flush"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("direct", &self.direct);
        output.put_optional("no-flush", &self.no_flush);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockdevDriver` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDriver)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevDriver {
    Blkdebug,
    /// Since 3.0.
    Blklogwrites,
    /// Since 4.2.
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    /// Since 5.0.
    Compress,
    /// Since 6.2.
    CopyBeforeWrite,
    /// Since 3.0.
    CopyOnRead,
    Dmg,
    File,
    /// Since 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// `host_cdrom`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    Http,
    Https,
    /// `io_uring`. Only if `CONFIG_BLKIO`.
    IoUring,
    Iscsi,
    Luks,
    Nbd,
    Nfs,
    NullAio,
    NullCo,
    /// Since 2.12.
    Nvme,
    /// `nvme-io_uring`. Only if `CONFIG_BLKIO`.
    NvmeIoUring,
    Parallels,
    Preallocate,
    Qcow,
    Qcow2,
    Qed,
    Quorum,
    Raw,
    Rbd,
    /// Only if `CONFIG_REPLICATION`.
    Replication,
    Ssh,
    /// Since 2.11.
    Throttle,
    Vdi,
    Vhdx,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    Vmdk,
    Vpc,
    Vvfat,
    /// Only in 7.2, 10.0, 10.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    Gluster,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevDriver {
    const NAME: &'static str = "BlockdevDriver";
    const VALUES: &'static [&'static str] = &[
        "blkdebug",
        "blklogwrites",
        "blkreplay",
        "blkverify",
        "bochs",
        "cloop",
        "compress",
        "copy-before-write",
        "copy-on-read",
        "dmg",
        "file",
        "snapshot-access",
        "ftp",
        "ftps",
        "host_cdrom",
        "host_device",
        "http",
        "https",
        "io_uring",
        "iscsi",
        "luks",
        "nbd",
        "nfs",
        "null-aio",
        "null-co",
        "nvme",
        "nvme-io_uring",
        "parallels",
        "preallocate",
        "qcow",
        "qcow2",
        "qed",
        "quorum",
        "raw",
        "rbd",
        "replication",
        "ssh",
        "throttle",
        "vdi",
        "vhdx",
        "virtio-blk-vfio-pci",
        "virtio-blk-vhost-user",
        "virtio-blk-vhost-vdpa",
        "vmdk",
        "vpc",
        "vvfat",
        "gluster",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Blkdebug => "blkdebug",
            Self::Blklogwrites => "blklogwrites",
            Self::Blkreplay => "blkreplay",
            Self::Blkverify => "blkverify",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Compress => "compress",
            Self::CopyBeforeWrite => "copy-before-write",
            Self::CopyOnRead => "copy-on-read",
            Self::Dmg => "dmg",
            Self::File => "file",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Luks => "luks",
            Self::Nbd => "nbd",
            Self::Nfs => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme => "nvme",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Parallels => "parallels",
            Self::Preallocate => "preallocate",
            Self::Qcow => "qcow",
            Self::Qcow2 => "qcow2",
            Self::Qed => "qed",
            Self::Quorum => "quorum",
            Self::Raw => "raw",
            Self::Rbd => "rbd",
            Self::Replication => "replication",
            Self::Ssh => "ssh",
            Self::Throttle => "throttle",
            Self::Vdi => "vdi",
            Self::Vhdx => "vhdx",
            Self::VirtioBlkVfioPci => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa => "virtio-blk-vhost-vdpa",
            Self::Vmdk => "vmdk",
            Self::Vpc => "vpc",
            Self::Vvfat => "vvfat",
            Self::Gluster => "gluster",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "blkdebug" => Self::Blkdebug,
                "blklogwrites" => Self::Blklogwrites,
                "blkreplay" => Self::Blkreplay,
                "blkverify" => Self::Blkverify,
                "bochs" => Self::Bochs,
                "cloop" => Self::Cloop,
                "compress" => Self::Compress,
                "copy-before-write" => Self::CopyBeforeWrite,
                "copy-on-read" => Self::CopyOnRead,
                "dmg" => Self::Dmg,
                "file" => Self::File,
                "snapshot-access" => Self::SnapshotAccess,
                "ftp" => Self::Ftp,
                "ftps" => Self::Ftps,
                "host_cdrom" => Self::HostCdrom,
                "host_device" => Self::HostDevice,
                "http" => Self::Http,
                "https" => Self::Https,
                "io_uring" => Self::IoUring,
                "iscsi" => Self::Iscsi,
                "luks" => Self::Luks,
                "nbd" => Self::Nbd,
                "nfs" => Self::Nfs,
                "null-aio" => Self::NullAio,
                "null-co" => Self::NullCo,
                "nvme" => Self::Nvme,
                "nvme-io_uring" => Self::NvmeIoUring,
                "parallels" => Self::Parallels,
                "preallocate" => Self::Preallocate,
                "qcow" => Self::Qcow,
                "qcow2" => Self::Qcow2,
                "qed" => Self::Qed,
                "quorum" => Self::Quorum,
                "raw" => Self::Raw,
                "rbd" => Self::Rbd,
                "replication" => Self::Replication,
                "ssh" => Self::Ssh,
                "throttle" => Self::Throttle,
                "vdi" => Self::Vdi,
                "vhdx" => Self::Vhdx,
                "virtio-blk-vfio-pci" => Self::VirtioBlkVfioPci,
                "virtio-blk-vhost-user" => Self::VirtioBlkVhostUser,
                "virtio-blk-vhost-vdpa" => Self::VirtioBlkVhostVdpa,
                "vmdk" => Self::Vmdk,
                "vpc" => Self::Vpc,
                "vvfat" => Self::Vvfat,
                "gluster" => Self::Gluster,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// A file of the host.
///
/// The object `BlockdevOptionsFile` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Feature `dynamic-auto-read-only`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsFile)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    pub filename: String,
    /// `pr-manager`. Since 2.11.
    pub pr_manager: Option<String>,
    pub locking: Option<OnOffAuto>,
    /// Since 2.8.
    pub aio: Option<BlockdevAioOptions>,
    /// `aio-max-batch`.
    pub aio_max_batch: Option<i64>,
    /// `drop-cache`. Only if `CONFIG_LINUX`.
    pub drop_cache: Option<bool>,
    /// `x-check-cache-dropped`. Since 3.0. Unstable: QEMU may change or drop it in any release.
    pub x_check_cache_dropped: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsFile {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            pr_manager: None,
            locking: None,
            aio: None,
            aio_max_batch: None,
            drop_cache: None,
            x_check_cache_dropped: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn pr_manager<How>(mut self, pr_manager: impl IntoMember<String, How>) -> Self {
        self.pr_manager = pr_manager.into_member();
        self
    }
    #[must_use]
    pub fn locking(mut self, locking: impl Into<Option<OnOffAuto>>) -> Self {
        self.locking = locking.into();
        self
    }
    #[must_use]
    pub fn aio(mut self, aio: impl Into<Option<BlockdevAioOptions>>) -> Self {
        self.aio = aio.into();
        self
    }
    #[must_use]
    pub fn aio_max_batch(mut self, aio_max_batch: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = aio_max_batch.into();
        self
    }
    #[must_use]
    pub fn drop_cache(mut self, drop_cache: impl Into<Option<bool>>) -> Self {
        self.drop_cache = drop_cache.into();
        self
    }
    #[must_use]
    pub fn x_check_cache_dropped(
        mut self,
        x_check_cache_dropped: impl Into<Option<bool>>,
    ) -> Self {
        self.x_check_cache_dropped = x_check_cache_dropped.into();
        self
    }
}

impl Object for BlockdevOptionsFile {
    const NAME: &'static str = "BlockdevOptionsFile";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            pr_manager: members.optional("pr-manager"),
            locking: members.optional("locking"),
            aio: members.optional("aio"),
            aio_max_batch: members.optional("aio-max-batch"),
            drop_cache: members.optional("drop-cache"),
            x_check_cache_dropped: members.optional("x-check-cache-dropped"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put_optional("pr-manager", &self.pr_manager);
        output.put_optional("locking", &self.locking);
        output.put_optional("aio", &self.aio);
        output.put_optional("aio-max-batch", &self.aio_max_batch);
        output.put_optional("drop-cache", &self.drop_cache);
        output.put_optional("x-check-cache-dropped", &self.x_check_cache_dropped);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsNull` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNull)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockdevOptionsNull {
    pub size: Option<i64>,
    /// `latency-ns`. Since 2.4.
    pub latency_ns: Option<u64>,
    /// `read-zeroes`. Since 4.1.
    pub read_zeroes: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsNull {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            size: None,
            latency_ns: None,
            read_zeroes: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }
    #[must_use]
    pub fn latency_ns(mut self, latency_ns: impl Into<Option<u64>>) -> Self {
        self.latency_ns = latency_ns.into();
        self
    }
    #[must_use]
    pub fn read_zeroes(mut self, read_zeroes: impl Into<Option<bool>>) -> Self {
        self.read_zeroes = read_zeroes.into();
        self
    }
}

impl Object for BlockdevOptionsNull {
    const NAME: &'static str = "BlockdevOptionsNull";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            size: members.optional("size"),
            latency_ns: members.optional("latency-ns"),
            read_zeroes: members.optional("read-zeroes"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("size", &self.size);
        output.put_optional("latency-ns", &self.latency_ns);
        output.put_optional("read-zeroes", &self.read_zeroes);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsNVMe` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNVMe)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNVMe {
    pub device: String,
    pub namespace: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsNVMe {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>, namespace: i64) -> Self {
        Self {
            device: device.into(),
            namespace,
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsNVMe {
    const NAME: &'static str = "BlockdevOptionsNVMe";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            namespace: members.required("namespace")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("namespace", &self.namespace);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsVVFAT` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVVFAT)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVVFAT {
    pub dir: String,
    /// `fat-type`.
    pub fat_type: Option<i64>,
    pub floppy: Option<bool>,
    /// Since 2.4.
    pub label: Option<String>,
    pub rw: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsVVFAT {
    /// Makes one of the members that every release has.
    pub fn new(dir: impl Into<FileName>) -> Self {
        Self {
            dir: dir.into().into_string(),
            fat_type: None,
            floppy: None,
            label: None,
            rw: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn fat_type(mut self, fat_type: impl Into<Option<i64>>) -> Self {
        self.fat_type = fat_type.into();
        self
    }
    #[must_use]
    pub fn floppy(mut self, floppy: impl Into<Option<bool>>) -> Self {
        self.floppy = floppy.into();
        self
    }
    #[must_use]
    pub fn label<How>(mut self, label: impl IntoMember<String, How>) -> Self {
        self.label = label.into_member();
        self
    }
    #[must_use]
    pub fn rw(mut self, rw: impl Into<Option<bool>>) -> Self {
        self.rw = rw.into();
        self
    }
}

impl Object for BlockdevOptionsVVFAT {
    const NAME: &'static str = "BlockdevOptionsVVFAT";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dir: members.required("dir")?,
            fat_type: members.optional("fat-type"),
            floppy: members.optional("floppy"),
            label: members.optional("label"),
            rw: members.optional("rw"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("dir", &self.dir);
        output.put_optional("fat-type", &self.fat_type);
        output.put_optional("floppy", &self.floppy);
        output.put_optional("label", &self.label);
        output.put_optional("rw", &self.rw);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsGenericFormat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericFormat)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericFormat {
    pub file: BlockdevRef,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsGenericFormat {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsGenericFormat {
    const NAME: &'static str = "BlockdevOptionsGenericFormat";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsLUKS` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsLUKS {
    pub file: BlockdevRef,
    /// `key-secret`. Since 2.6.
    pub key_secret: Option<String>,
    /// Only in 10.0, 10.2, 11.1. Since 9.0.
    pub header: Option<BlockdevRef>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsLUKS {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            key_secret: None,
            header: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn key_secret<How>(mut self, key_secret: impl IntoMember<String, How>) -> Self {
        self.key_secret = key_secret.into_member();
        self
    }
    #[must_use]
    pub fn header<How>(mut self, header: impl IntoMember<BlockdevRef, How>) -> Self {
        self.header = header.into_member();
        self
    }
}

impl Object for BlockdevOptionsLUKS {
    const NAME: &'static str = "BlockdevOptionsLUKS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            key_secret: members.optional("key-secret"),
            header: members.optional("header"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("key-secret", &self.key_secret);
        output.put_optional("header", &self.header);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsGenericCOWFormat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericCOWFormat)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericCOWFormat {
    pub file: BlockdevRef,
    pub backing: Option<BlockdevRefOrNull>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsGenericCOWFormat {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn backing<How>(
        mut self,
        backing: impl IntoMember<BlockdevRefOrNull, How>,
    ) -> Self {
        self.backing = backing.into_member();
        self
    }
}

impl Object for BlockdevOptionsGenericCOWFormat {
    const NAME: &'static str = "BlockdevOptionsGenericCOWFormat";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            backing: members.optional("backing"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("backing", &self.backing);
        output.put_extra(&self.extra);
    }
}

/// The enum `Qcow2OverlapCheckMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2OverlapCheckMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Qcow2OverlapCheckMode {
    None,
    Constant,
    Cached,
    All,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for Qcow2OverlapCheckMode {
    const NAME: &'static str = "Qcow2OverlapCheckMode";
    const VALUES: &'static [&'static str] = &["none", "constant", "cached", "all"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Constant => "constant",
            Self::Cached => "cached",
            Self::All => "all",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "constant" => Self::Constant,
                "cached" => Self::Cached,
                "all" => Self::All,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `Qcow2OverlapCheckFlags` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2OverlapCheckFlags)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    pub template: Option<Qcow2OverlapCheckMode>,
    /// `main-header`.
    pub main_header: Option<bool>,
    /// `active-l1`.
    pub active_l1: Option<bool>,
    /// `active-l2`.
    pub active_l2: Option<bool>,
    /// `refcount-table`.
    pub refcount_table: Option<bool>,
    /// `refcount-block`.
    pub refcount_block: Option<bool>,
    /// `snapshot-table`.
    pub snapshot_table: Option<bool>,
    /// `inactive-l1`.
    pub inactive_l1: Option<bool>,
    /// `inactive-l2`.
    pub inactive_l2: Option<bool>,
    /// `bitmap-directory`. Since 3.0.
    pub bitmap_directory: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Qcow2OverlapCheckFlags {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            template: None,
            main_header: None,
            active_l1: None,
            active_l2: None,
            refcount_table: None,
            refcount_block: None,
            snapshot_table: None,
            inactive_l1: None,
            inactive_l2: None,
            bitmap_directory: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn template(
        mut self,
        template: impl Into<Option<Qcow2OverlapCheckMode>>,
    ) -> Self {
        self.template = template.into();
        self
    }
    #[must_use]
    pub fn main_header(mut self, main_header: impl Into<Option<bool>>) -> Self {
        self.main_header = main_header.into();
        self
    }
    #[must_use]
    pub fn active_l1(mut self, active_l1: impl Into<Option<bool>>) -> Self {
        self.active_l1 = active_l1.into();
        self
    }
    #[must_use]
    pub fn active_l2(mut self, active_l2: impl Into<Option<bool>>) -> Self {
        self.active_l2 = active_l2.into();
        self
    }
    #[must_use]
    pub fn refcount_table(mut self, refcount_table: impl Into<Option<bool>>) -> Self {
        self.refcount_table = refcount_table.into();
        self
    }
    #[must_use]
    pub fn refcount_block(mut self, refcount_block: impl Into<Option<bool>>) -> Self {
        self.refcount_block = refcount_block.into();
        self
    }
    #[must_use]
    pub fn snapshot_table(mut self, snapshot_table: impl Into<Option<bool>>) -> Self {
        self.snapshot_table = snapshot_table.into();
        self
    }
    #[must_use]
    pub fn inactive_l1(mut self, inactive_l1: impl Into<Option<bool>>) -> Self {
        self.inactive_l1 = inactive_l1.into();
        self
    }
    #[must_use]
    pub fn inactive_l2(mut self, inactive_l2: impl Into<Option<bool>>) -> Self {
        self.inactive_l2 = inactive_l2.into();
        self
    }
    #[must_use]
    pub fn bitmap_directory(
        mut self,
        bitmap_directory: impl Into<Option<bool>>,
    ) -> Self {
        self.bitmap_directory = bitmap_directory.into();
        self
    }
}

impl Object for Qcow2OverlapCheckFlags {
    const NAME: &'static str = "Qcow2OverlapCheckFlags";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            template: members.optional("template"),
            main_header: members.optional("main-header"),
            active_l1: members.optional("active-l1"),
            active_l2: members.optional("active-l2"),
            refcount_table: members.optional("refcount-table"),
            refcount_block: members.optional("refcount-block"),
            snapshot_table: members.optional("snapshot-table"),
            inactive_l1: members.optional("inactive-l1"),
            inactive_l2: members.optional("inactive-l2"),
            bitmap_directory: members.optional("bitmap-directory"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("template", &self.template);
        output.put_optional("main-header", &self.main_header);
        output.put_optional("active-l1", &self.active_l1);
        output.put_optional("active-l2", &self.active_l2);
        output.put_optional("refcount-table", &self.refcount_table);
        output.put_optional("refcount-block", &self.refcount_block);
        output.put_optional("snapshot-table", &self.snapshot_table);
        output.put_optional("inactive-l1", &self.inactive_l1);
        output.put_optional("inactive-l2", &self.inactive_l2);
        output.put_optional("bitmap-directory", &self.bitmap_directory);
        output.put_extra(&self.extra);
    }
}

/// The alternate `Qcow2OverlapChecks` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.Qcow2OverlapChecks)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Qcow2OverlapChecks {
    /// `flags`, when the JSON is an object.
    Flags(Qcow2OverlapCheckFlags),
    /// `mode`, when the JSON is a string.
    Mode(Qcow2OverlapCheckMode),
}

impl Alternate for Qcow2OverlapChecks {
    const NAME: &'static str = "Qcow2OverlapChecks";
}

impl Wire for Qcow2OverlapChecks {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::Object => Wire::read(value, notes).map(Self::Flags),
            wire::Kind::String => Wire::read(value, notes).map(Self::Mode),
            _ => Err(unexpected("an object or a string", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Flags(value) => value.to_value(),
            Self::Mode(value) => value.to_value(),
        }
    }
}

impl From<Qcow2OverlapCheckFlags> for Qcow2OverlapChecks {
    fn from(value: Qcow2OverlapCheckFlags) -> Self {
        Self::Flags(value)
    }
}

impl From<Qcow2OverlapCheckMode> for Qcow2OverlapChecks {
    fn from(value: Qcow2OverlapCheckMode) -> Self {
        Self::Mode(value)
    }
}

/// The enum `BlockdevQcowEncryptionFormat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcowEncryptionFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    Aes,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevQcowEncryptionFormat {
    const NAME: &'static str = "BlockdevQcowEncryptionFormat";
    const VALUES: &'static [&'static str] = &["aes"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Aes => "aes",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "aes" => Self::Aes,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `BlockdevQcowEncryption` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcowEncryption)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevQcowEncryption {
    /// `format` and the members that go with it.
    pub format: BlockdevQcowEncryptionBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevQcowEncryption {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<BlockdevQcowEncryptionBranch>) -> Self {
        Self {
            format: format.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `format`.
    pub fn tag(&self) -> BlockdevQcowEncryptionFormat {
        self.format.tag()
    }
}

impl Object for BlockdevQcowEncryption {
    const NAME: &'static str = "BlockdevQcowEncryption";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockdevQcowEncryptionFormat = members.required("format")?;
        Ok(Self {
            format: BlockdevQcowEncryptionBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockdevQcowEncryption`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionBranch {
    Aes(QCryptoBlockOptionsQCow),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockdevQcowEncryptionBranch {
    /// Returns `format`.
    pub fn tag(&self) -> BlockdevQcowEncryptionFormat {
        match self {
            Self::Aes(_) => BlockdevQcowEncryptionFormat::Aes,
            Self::Unrecognized { tag, .. } => {
                BlockdevQcowEncryptionFormat::Unrecognized(*tag)
            }
        }
    }
    fn take(
        tag: BlockdevQcowEncryptionFormat,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockdevQcowEncryptionFormat::Aes => Self::Aes(members.branch()?),
                BlockdevQcowEncryptionFormat::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Aes(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<BlockdevQcowEncryptionBranch> for BlockdevQcowEncryption {
    fn from(branch: BlockdevQcowEncryptionBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcowEncryptionBranch {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::Aes(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcowEncryption {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::new(branch)
    }
}

/// The object `BlockdevOptionsQcow` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    pub file: BlockdevRef,
    pub backing: Option<BlockdevRefOrNull>,
    pub encrypt: Option<BlockdevQcowEncryption>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsQcow {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            encrypt: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn backing<How>(
        mut self,
        backing: impl IntoMember<BlockdevRefOrNull, How>,
    ) -> Self {
        self.backing = backing.into_member();
        self
    }
    #[must_use]
    pub fn encrypt<How>(
        mut self,
        encrypt: impl IntoMember<BlockdevQcowEncryption, How>,
    ) -> Self {
        self.encrypt = encrypt.into_member();
        self
    }
}

impl Object for BlockdevOptionsQcow {
    const NAME: &'static str = "BlockdevOptionsQcow";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            backing: members.optional("backing"),
            encrypt: members.optional("encrypt"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("backing", &self.backing);
        output.put_optional("encrypt", &self.encrypt);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockdevQcow2EncryptionFormat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2EncryptionFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionFormat {
    Aes,
    Luks,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevQcow2EncryptionFormat {
    const NAME: &'static str = "BlockdevQcow2EncryptionFormat";
    const VALUES: &'static [&'static str] = &["aes", "luks"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Aes => "aes",
            Self::Luks => "luks",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "aes" => Self::Aes,
                "luks" => Self::Luks,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `BlockdevQcow2Encryption` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcow2Encryption)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevQcow2Encryption {
    /// `format` and the members that go with it.
    pub format: BlockdevQcow2EncryptionBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevQcow2Encryption {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<BlockdevQcow2EncryptionBranch>) -> Self {
        Self {
            format: format.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `format`.
    pub fn tag(&self) -> BlockdevQcow2EncryptionFormat {
        self.format.tag()
    }
}

impl Object for BlockdevQcow2Encryption {
    const NAME: &'static str = "BlockdevQcow2Encryption";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockdevQcow2EncryptionFormat = members.required("format")?;
        Ok(Self {
            format: BlockdevQcow2EncryptionBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockdevQcow2Encryption`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionBranch {
    Aes(QCryptoBlockOptionsQCow),
    Luks(QCryptoBlockOptionsLUKS),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockdevQcow2EncryptionBranch {
    /// Returns `format`.
    pub fn tag(&self) -> BlockdevQcow2EncryptionFormat {
        match self {
            Self::Aes(_) => BlockdevQcow2EncryptionFormat::Aes,
            Self::Luks(_) => BlockdevQcow2EncryptionFormat::Luks,
            Self::Unrecognized { tag, .. } => {
                BlockdevQcow2EncryptionFormat::Unrecognized(*tag)
            }
        }
    }
    fn take(
        tag: BlockdevQcow2EncryptionFormat,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockdevQcow2EncryptionFormat::Aes => Self::Aes(members.branch()?),
                BlockdevQcow2EncryptionFormat::Luks => Self::Luks(members.branch()?),
                BlockdevQcow2EncryptionFormat::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Aes(branch) => branch.put(output),
            Self::Luks(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<BlockdevQcow2EncryptionBranch> for BlockdevQcow2Encryption {
    fn from(branch: BlockdevQcow2EncryptionBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcow2EncryptionBranch {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::Aes(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcow2Encryption {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockOptionsLUKS> for BlockdevQcow2EncryptionBranch {
    fn from(branch: QCryptoBlockOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<QCryptoBlockOptionsLUKS> for BlockdevQcow2Encryption {
    fn from(branch: QCryptoBlockOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

/// The object `BlockdevOptionsPreallocate` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsPreallocate)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    pub file: BlockdevRef,
    /// `prealloc-align`.
    pub prealloc_align: Option<i64>,
    /// `prealloc-size`.
    pub prealloc_size: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsPreallocate {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            prealloc_align: None,
            prealloc_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn prealloc_align(mut self, prealloc_align: impl Into<Option<i64>>) -> Self {
        self.prealloc_align = prealloc_align.into();
        self
    }
    #[must_use]
    pub fn prealloc_size(mut self, prealloc_size: impl Into<Option<i64>>) -> Self {
        self.prealloc_size = prealloc_size.into();
        self
    }
}

impl Object for BlockdevOptionsPreallocate {
    const NAME: &'static str = "BlockdevOptionsPreallocate";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            prealloc_align: members.optional("prealloc-align"),
            prealloc_size: members.optional("prealloc-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("prealloc-align", &self.prealloc_align);
        output.put_optional("prealloc-size", &self.prealloc_size);
        output.put_extra(&self.extra);
    }
}

/// An image in format qcow2.
///
/// The object `BlockdevOptionsQcow2` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow2 {
    pub file: BlockdevRef,
    pub backing: Option<BlockdevRefOrNull>,
    /// `lazy-refcounts`.
    pub lazy_refcounts: Option<bool>,
    /// `pass-discard-request`.
    pub pass_discard_request: Option<bool>,
    /// `pass-discard-snapshot`.
    pub pass_discard_snapshot: Option<bool>,
    /// `pass-discard-other`.
    pub pass_discard_other: Option<bool>,
    /// `discard-no-unref`. Only in 10.0, 10.2, 11.1. Since 8.1.
    pub discard_no_unref: Option<bool>,
    /// `overlap-check`. Since 2.2.
    pub overlap_check: Option<Qcow2OverlapChecks>,
    /// `cache-size`. Since 2.2.
    pub cache_size: Option<i64>,
    /// `l2-cache-size`. Since 2.2.
    pub l2_cache_size: Option<i64>,
    /// `l2-cache-entry-size`. Since 2.12.
    pub l2_cache_entry_size: Option<i64>,
    /// `refcount-cache-size`. Since 2.2.
    pub refcount_cache_size: Option<i64>,
    /// `cache-clean-interval`. Since 2.5.
    pub cache_clean_interval: Option<i64>,
    /// Since 2.10.
    pub encrypt: Option<BlockdevQcow2Encryption>,
    /// `data-file`. Since 4.0.
    pub data_file: Option<BlockdevRef>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsQcow2 {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            lazy_refcounts: None,
            pass_discard_request: None,
            pass_discard_snapshot: None,
            pass_discard_other: None,
            discard_no_unref: None,
            overlap_check: None,
            cache_size: None,
            l2_cache_size: None,
            l2_cache_entry_size: None,
            refcount_cache_size: None,
            cache_clean_interval: None,
            encrypt: None,
            data_file: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn backing<How>(
        mut self,
        backing: impl IntoMember<BlockdevRefOrNull, How>,
    ) -> Self {
        self.backing = backing.into_member();
        self
    }
    #[must_use]
    pub fn lazy_refcounts(mut self, lazy_refcounts: impl Into<Option<bool>>) -> Self {
        self.lazy_refcounts = lazy_refcounts.into();
        self
    }
    #[must_use]
    pub fn pass_discard_request(
        mut self,
        pass_discard_request: impl Into<Option<bool>>,
    ) -> Self {
        self.pass_discard_request = pass_discard_request.into();
        self
    }
    #[must_use]
    pub fn pass_discard_snapshot(
        mut self,
        pass_discard_snapshot: impl Into<Option<bool>>,
    ) -> Self {
        self.pass_discard_snapshot = pass_discard_snapshot.into();
        self
    }
    #[must_use]
    pub fn pass_discard_other(
        mut self,
        pass_discard_other: impl Into<Option<bool>>,
    ) -> Self {
        self.pass_discard_other = pass_discard_other.into();
        self
    }
    #[must_use]
    pub fn discard_no_unref(
        mut self,
        discard_no_unref: impl Into<Option<bool>>,
    ) -> Self {
        self.discard_no_unref = discard_no_unref.into();
        self
    }
    #[must_use]
    pub fn overlap_check<How>(
        mut self,
        overlap_check: impl IntoMember<Qcow2OverlapChecks, How>,
    ) -> Self {
        self.overlap_check = overlap_check.into_member();
        self
    }
    #[must_use]
    pub fn cache_size(mut self, cache_size: impl Into<Option<i64>>) -> Self {
        self.cache_size = cache_size.into();
        self
    }
    #[must_use]
    pub fn l2_cache_size(mut self, l2_cache_size: impl Into<Option<i64>>) -> Self {
        self.l2_cache_size = l2_cache_size.into();
        self
    }
    #[must_use]
    pub fn l2_cache_entry_size(
        mut self,
        l2_cache_entry_size: impl Into<Option<i64>>,
    ) -> Self {
        self.l2_cache_entry_size = l2_cache_entry_size.into();
        self
    }
    #[must_use]
    pub fn refcount_cache_size(
        mut self,
        refcount_cache_size: impl Into<Option<i64>>,
    ) -> Self {
        self.refcount_cache_size = refcount_cache_size.into();
        self
    }
    #[must_use]
    pub fn cache_clean_interval(
        mut self,
        cache_clean_interval: impl Into<Option<i64>>,
    ) -> Self {
        self.cache_clean_interval = cache_clean_interval.into();
        self
    }
    #[must_use]
    pub fn encrypt<How>(
        mut self,
        encrypt: impl IntoMember<BlockdevQcow2Encryption, How>,
    ) -> Self {
        self.encrypt = encrypt.into_member();
        self
    }
    #[must_use]
    pub fn data_file<How>(
        mut self,
        data_file: impl IntoMember<BlockdevRef, How>,
    ) -> Self {
        self.data_file = data_file.into_member();
        self
    }
}

impl Object for BlockdevOptionsQcow2 {
    const NAME: &'static str = "BlockdevOptionsQcow2";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            backing: members.optional("backing"),
            lazy_refcounts: members.optional("lazy-refcounts"),
            pass_discard_request: members.optional("pass-discard-request"),
            pass_discard_snapshot: members.optional("pass-discard-snapshot"),
            pass_discard_other: members.optional("pass-discard-other"),
            discard_no_unref: members.optional("discard-no-unref"),
            overlap_check: members.optional("overlap-check"),
            cache_size: members.optional("cache-size"),
            l2_cache_size: members.optional("l2-cache-size"),
            l2_cache_entry_size: members.optional("l2-cache-entry-size"),
            refcount_cache_size: members.optional("refcount-cache-size"),
            cache_clean_interval: members.optional("cache-clean-interval"),
            encrypt: members.optional("encrypt"),
            data_file: members.optional("data-file"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("backing", &self.backing);
        output.put_optional("lazy-refcounts", &self.lazy_refcounts);
        output.put_optional("pass-discard-request", &self.pass_discard_request);
        output.put_optional("pass-discard-snapshot", &self.pass_discard_snapshot);
        output.put_optional("pass-discard-other", &self.pass_discard_other);
        output.put_optional("discard-no-unref", &self.discard_no_unref);
        output.put_optional("overlap-check", &self.overlap_check);
        output.put_optional("cache-size", &self.cache_size);
        output.put_optional("l2-cache-size", &self.l2_cache_size);
        output.put_optional("l2-cache-entry-size", &self.l2_cache_entry_size);
        output.put_optional("refcount-cache-size", &self.refcount_cache_size);
        output.put_optional("cache-clean-interval", &self.cache_clean_interval);
        output.put_optional("encrypt", &self.encrypt);
        output.put_optional("data-file", &self.data_file);
        output.put_extra(&self.extra);
    }
}

/// The enum `SshHostKeyCheckMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SshHostKeyCheckMode {
    None,
    Hash,
    /// `known_hosts`.
    KnownHosts,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SshHostKeyCheckMode {
    const NAME: &'static str = "SshHostKeyCheckMode";
    const VALUES: &'static [&'static str] = &["none", "hash", "known_hosts"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Hash => "hash",
            Self::KnownHosts => "known_hosts",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "hash" => Self::Hash,
                "known_hosts" => Self::KnownHosts,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `SshHostKeyCheckHashType` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckHashType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    Md5,
    Sha1,
    Sha256,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SshHostKeyCheckHashType {
    const NAME: &'static str = "SshHostKeyCheckHashType";
    const VALUES: &'static [&'static str] = &["md5", "sha1", "sha256"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "md5" => Self::Md5,
                "sha1" => Self::Sha1,
                "sha256" => Self::Sha256,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `SshHostKeyHash` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyHash)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyHash {
    pub r#type: SshHostKeyCheckHashType,
    pub hash: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SshHostKeyHash {
    /// Makes one of the members that every release has.
    pub fn new(r#type: SshHostKeyCheckHashType, hash: impl Into<String>) -> Self {
        Self {
            r#type,
            hash: hash.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for SshHostKeyHash {
    const NAME: &'static str = "SshHostKeyHash";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            hash: members.required("hash")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("hash", &self.hash);
        output.put_extra(&self.extra);
    }
}

/// The union `SshHostKeyCheck` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyCheck)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyCheck {
    /// `mode` and the members that go with it.
    pub mode: SshHostKeyCheckBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SshHostKeyCheck {
    /// Makes one of its branch and the members that every release has.
    pub fn new(mode: impl Into<SshHostKeyCheckBranch>) -> Self {
        Self {
            mode: mode.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `mode`.
    pub fn tag(&self) -> SshHostKeyCheckMode {
        self.mode.tag()
    }
}

impl Object for SshHostKeyCheck {
    const NAME: &'static str = "SshHostKeyCheck";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: SshHostKeyCheckMode = members.required("mode")?;
        Ok(Self {
            mode: SshHostKeyCheckBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("mode", self.tag().as_str());
        self.mode.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`SshHostKeyCheck`], selected by `mode`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheckBranch {
    None,
    Hash(SshHostKeyHash),
    /// `known_hosts`.
    KnownHosts,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `mode`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl SshHostKeyCheckBranch {
    /// Returns `mode`.
    pub fn tag(&self) -> SshHostKeyCheckMode {
        match self {
            Self::None => SshHostKeyCheckMode::None,
            Self::Hash(_) => SshHostKeyCheckMode::Hash,
            Self::KnownHosts => SshHostKeyCheckMode::KnownHosts,
            Self::Unrecognized { tag, .. } => SshHostKeyCheckMode::Unrecognized(*tag),
        }
    }
    fn take(
        tag: SshHostKeyCheckMode,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                SshHostKeyCheckMode::None => Self::None,
                SshHostKeyCheckMode::Hash => Self::Hash(members.branch()?),
                SshHostKeyCheckMode::KnownHosts => Self::KnownHosts,
                SshHostKeyCheckMode::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Hash(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<SshHostKeyCheckBranch> for SshHostKeyCheck {
    fn from(branch: SshHostKeyCheckBranch) -> Self {
        Self::new(branch)
    }
}

impl From<SshHostKeyHash> for SshHostKeyCheckBranch {
    fn from(branch: SshHostKeyHash) -> Self {
        Self::Hash(branch)
    }
}

impl From<SshHostKeyHash> for SshHostKeyCheck {
    fn from(branch: SshHostKeyHash) -> Self {
        Self::new(branch)
    }
}

/// The object `BlockdevOptionsSsh` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsSsh)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    pub server: InetSocketAddress,
    pub path: String,
    pub user: Option<String>,
    /// `host-key-check`.
    pub host_key_check: Option<SshHostKeyCheck>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsSsh {
    /// Makes one of the members that every release has.
    pub fn new(server: InetSocketAddress, path: impl Into<FileName>) -> Self {
        Self {
            server,
            path: path.into().into_string(),
            user: None,
            host_key_check: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn user<How>(mut self, user: impl IntoMember<String, How>) -> Self {
        self.user = user.into_member();
        self
    }
    #[must_use]
    pub fn host_key_check<How>(
        mut self,
        host_key_check: impl IntoMember<SshHostKeyCheck, How>,
    ) -> Self {
        self.host_key_check = host_key_check.into_member();
        self
    }
}

impl Object for BlockdevOptionsSsh {
    const NAME: &'static str = "BlockdevOptionsSsh";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            path: members.required("path")?,
            user: members.optional("user"),
            host_key_check: members.optional("host-key-check"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("path", &self.path);
        output.put_optional("user", &self.user);
        output.put_optional("host-key-check", &self.host_key_check);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlkdebugEvent` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugEvent)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    /// `l1_update`.
    L1Update,
    /// `l1_grow_alloc_table`.
    L1GrowAllocTable,
    /// `l1_grow_write_table`.
    L1GrowWriteTable,
    /// `l1_grow_activate_table`.
    L1GrowActivateTable,
    /// `l2_load`.
    L2Load,
    /// `l2_update`.
    L2Update,
    /// `l2_update_compressed`.
    L2UpdateCompressed,
    /// `l2_alloc_cow_read`.
    L2AllocCowRead,
    /// `l2_alloc_write`.
    L2AllocWrite,
    /// `read_aio`.
    ReadAio,
    /// `read_backing_aio`.
    ReadBackingAio,
    /// `read_compressed`.
    ReadCompressed,
    /// `write_aio`.
    WriteAio,
    /// `write_compressed`.
    WriteCompressed,
    /// `vmstate_load`.
    VmstateLoad,
    /// `vmstate_save`.
    VmstateSave,
    /// `cow_read`.
    CowRead,
    /// `cow_write`.
    CowWrite,
    /// `reftable_load`.
    ReftableLoad,
    /// `reftable_grow`.
    ReftableGrow,
    /// `reftable_update`.
    ReftableUpdate,
    /// `refblock_load`.
    RefblockLoad,
    /// `refblock_update`.
    RefblockUpdate,
    /// `refblock_update_part`.
    RefblockUpdatePart,
    /// `refblock_alloc`.
    RefblockAlloc,
    /// `refblock_alloc_hookup`.
    RefblockAllocHookup,
    /// `refblock_alloc_write`.
    RefblockAllocWrite,
    /// `refblock_alloc_write_blocks`.
    RefblockAllocWriteBlocks,
    /// `refblock_alloc_write_table`.
    RefblockAllocWriteTable,
    /// `refblock_alloc_switch_table`.
    RefblockAllocSwitchTable,
    /// `cluster_alloc`.
    ClusterAlloc,
    /// `cluster_alloc_bytes`.
    ClusterAllocBytes,
    /// `cluster_free`.
    ClusterFree,
    /// `flush_to_os`.
    FlushToOs,
    /// `flush_to_disk`.
    FlushToDisk,
    /// `pwritev_rmw_head`.
    PwritevRmwHead,
    /// `pwritev_rmw_after_head`.
    PwritevRmwAfterHead,
    /// `pwritev_rmw_tail`.
    PwritevRmwTail,
    /// `pwritev_rmw_after_tail`.
    PwritevRmwAfterTail,
    Pwritev,
    /// `pwritev_zero`.
    PwritevZero,
    /// `pwritev_done`.
    PwritevDone,
    /// `empty_image_prepare`.
    EmptyImagePrepare,
    /// `l1_shrink_write_table`. Since 2.11.
    L1ShrinkWriteTable,
    /// `l1_shrink_free_l2_clusters`. Since 2.11.
    L1ShrinkFreeL2Clusters,
    /// `cor_write`. Since 2.11.
    CorWrite,
    /// `cluster_alloc_space`. Since 4.1.
    ClusterAllocSpace,
    /// Since 4.1.
    None,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlkdebugEvent {
    const NAME: &'static str = "BlkdebugEvent";
    const VALUES: &'static [&'static str] = &[
        "l1_update",
        "l1_grow_alloc_table",
        "l1_grow_write_table",
        "l1_grow_activate_table",
        "l2_load",
        "l2_update",
        "l2_update_compressed",
        "l2_alloc_cow_read",
        "l2_alloc_write",
        "read_aio",
        "read_backing_aio",
        "read_compressed",
        "write_aio",
        "write_compressed",
        "vmstate_load",
        "vmstate_save",
        "cow_read",
        "cow_write",
        "reftable_load",
        "reftable_grow",
        "reftable_update",
        "refblock_load",
        "refblock_update",
        "refblock_update_part",
        "refblock_alloc",
        "refblock_alloc_hookup",
        "refblock_alloc_write",
        "refblock_alloc_write_blocks",
        "refblock_alloc_write_table",
        "refblock_alloc_switch_table",
        "cluster_alloc",
        "cluster_alloc_bytes",
        "cluster_free",
        "flush_to_os",
        "flush_to_disk",
        "pwritev_rmw_head",
        "pwritev_rmw_after_head",
        "pwritev_rmw_tail",
        "pwritev_rmw_after_tail",
        "pwritev",
        "pwritev_zero",
        "pwritev_done",
        "empty_image_prepare",
        "l1_shrink_write_table",
        "l1_shrink_free_l2_clusters",
        "cor_write",
        "cluster_alloc_space",
        "none",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::L1Update => "l1_update",
            Self::L1GrowAllocTable => "l1_grow_alloc_table",
            Self::L1GrowWriteTable => "l1_grow_write_table",
            Self::L1GrowActivateTable => "l1_grow_activate_table",
            Self::L2Load => "l2_load",
            Self::L2Update => "l2_update",
            Self::L2UpdateCompressed => "l2_update_compressed",
            Self::L2AllocCowRead => "l2_alloc_cow_read",
            Self::L2AllocWrite => "l2_alloc_write",
            Self::ReadAio => "read_aio",
            Self::ReadBackingAio => "read_backing_aio",
            Self::ReadCompressed => "read_compressed",
            Self::WriteAio => "write_aio",
            Self::WriteCompressed => "write_compressed",
            Self::VmstateLoad => "vmstate_load",
            Self::VmstateSave => "vmstate_save",
            Self::CowRead => "cow_read",
            Self::CowWrite => "cow_write",
            Self::ReftableLoad => "reftable_load",
            Self::ReftableGrow => "reftable_grow",
            Self::ReftableUpdate => "reftable_update",
            Self::RefblockLoad => "refblock_load",
            Self::RefblockUpdate => "refblock_update",
            Self::RefblockUpdatePart => "refblock_update_part",
            Self::RefblockAlloc => "refblock_alloc",
            Self::RefblockAllocHookup => "refblock_alloc_hookup",
            Self::RefblockAllocWrite => "refblock_alloc_write",
            Self::RefblockAllocWriteBlocks => "refblock_alloc_write_blocks",
            Self::RefblockAllocWriteTable => "refblock_alloc_write_table",
            Self::RefblockAllocSwitchTable => "refblock_alloc_switch_table",
            Self::ClusterAlloc => "cluster_alloc",
            Self::ClusterAllocBytes => "cluster_alloc_bytes",
            Self::ClusterFree => "cluster_free",
            Self::FlushToOs => "flush_to_os",
            Self::FlushToDisk => "flush_to_disk",
            Self::PwritevRmwHead => "pwritev_rmw_head",
            Self::PwritevRmwAfterHead => "pwritev_rmw_after_head",
            Self::PwritevRmwTail => "pwritev_rmw_tail",
            Self::PwritevRmwAfterTail => "pwritev_rmw_after_tail",
            Self::Pwritev => "pwritev",
            Self::PwritevZero => "pwritev_zero",
            Self::PwritevDone => "pwritev_done",
            Self::EmptyImagePrepare => "empty_image_prepare",
            Self::L1ShrinkWriteTable => "l1_shrink_write_table",
            Self::L1ShrinkFreeL2Clusters => "l1_shrink_free_l2_clusters",
            Self::CorWrite => "cor_write",
            Self::ClusterAllocSpace => "cluster_alloc_space",
            Self::None => "none",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "l1_update" => Self::L1Update,
                "l1_grow_alloc_table" => Self::L1GrowAllocTable,
                "l1_grow_write_table" => Self::L1GrowWriteTable,
                "l1_grow_activate_table" => Self::L1GrowActivateTable,
                "l2_load" => Self::L2Load,
                "l2_update" => Self::L2Update,
                "l2_update_compressed" => Self::L2UpdateCompressed,
                "l2_alloc_cow_read" => Self::L2AllocCowRead,
                "l2_alloc_write" => Self::L2AllocWrite,
                "read_aio" => Self::ReadAio,
                "read_backing_aio" => Self::ReadBackingAio,
                "read_compressed" => Self::ReadCompressed,
                "write_aio" => Self::WriteAio,
                "write_compressed" => Self::WriteCompressed,
                "vmstate_load" => Self::VmstateLoad,
                "vmstate_save" => Self::VmstateSave,
                "cow_read" => Self::CowRead,
                "cow_write" => Self::CowWrite,
                "reftable_load" => Self::ReftableLoad,
                "reftable_grow" => Self::ReftableGrow,
                "reftable_update" => Self::ReftableUpdate,
                "refblock_load" => Self::RefblockLoad,
                "refblock_update" => Self::RefblockUpdate,
                "refblock_update_part" => Self::RefblockUpdatePart,
                "refblock_alloc" => Self::RefblockAlloc,
                "refblock_alloc_hookup" => Self::RefblockAllocHookup,
                "refblock_alloc_write" => Self::RefblockAllocWrite,
                "refblock_alloc_write_blocks" => Self::RefblockAllocWriteBlocks,
                "refblock_alloc_write_table" => Self::RefblockAllocWriteTable,
                "refblock_alloc_switch_table" => Self::RefblockAllocSwitchTable,
                "cluster_alloc" => Self::ClusterAlloc,
                "cluster_alloc_bytes" => Self::ClusterAllocBytes,
                "cluster_free" => Self::ClusterFree,
                "flush_to_os" => Self::FlushToOs,
                "flush_to_disk" => Self::FlushToDisk,
                "pwritev_rmw_head" => Self::PwritevRmwHead,
                "pwritev_rmw_after_head" => Self::PwritevRmwAfterHead,
                "pwritev_rmw_tail" => Self::PwritevRmwTail,
                "pwritev_rmw_after_tail" => Self::PwritevRmwAfterTail,
                "pwritev" => Self::Pwritev,
                "pwritev_zero" => Self::PwritevZero,
                "pwritev_done" => Self::PwritevDone,
                "empty_image_prepare" => Self::EmptyImagePrepare,
                "l1_shrink_write_table" => Self::L1ShrinkWriteTable,
                "l1_shrink_free_l2_clusters" => Self::L1ShrinkFreeL2Clusters,
                "cor_write" => Self::CorWrite,
                "cluster_alloc_space" => Self::ClusterAllocSpace,
                "none" => Self::None,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `BlkdebugIOType` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugIOType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlkdebugIOType {
    Read,
    Write,
    WriteZeroes,
    Discard,
    Flush,
    BlockStatus,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlkdebugIOType {
    const NAME: &'static str = "BlkdebugIOType";
    const VALUES: &'static [&'static str] = &[
        "read",
        "write",
        "write-zeroes",
        "discard",
        "flush",
        "block-status",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::WriteZeroes => "write-zeroes",
            Self::Discard => "discard",
            Self::Flush => "flush",
            Self::BlockStatus => "block-status",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "read" => Self::Read,
                "write" => Self::Write,
                "write-zeroes" => Self::WriteZeroes,
                "discard" => Self::Discard,
                "flush" => Self::Flush,
                "block-status" => Self::BlockStatus,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlkdebugInjectErrorOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugInjectErrorOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    pub event: BlkdebugEvent,
    pub state: Option<i64>,
    /// Since 4.1.
    pub iotype: Option<BlkdebugIOType>,
    pub errno: Option<i64>,
    /// `delay-ns`. Only in 11.1. Since 11.1.
    pub delay_ns: Option<i64>,
    pub sector: Option<i64>,
    pub once: Option<bool>,
    pub immediately: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlkdebugInjectErrorOptions {
    /// Makes one of the members that every release has.
    pub fn new(event: BlkdebugEvent) -> Self {
        Self {
            event,
            state: None,
            iotype: None,
            errno: None,
            delay_ns: None,
            sector: None,
            once: None,
            immediately: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn state(mut self, state: impl Into<Option<i64>>) -> Self {
        self.state = state.into();
        self
    }
    #[must_use]
    pub fn iotype(mut self, iotype: impl Into<Option<BlkdebugIOType>>) -> Self {
        self.iotype = iotype.into();
        self
    }
    #[must_use]
    pub fn errno(mut self, errno: impl Into<Option<i64>>) -> Self {
        self.errno = errno.into();
        self
    }
    #[must_use]
    pub fn delay_ns(mut self, delay_ns: impl Into<Option<i64>>) -> Self {
        self.delay_ns = delay_ns.into();
        self
    }
    #[must_use]
    pub fn sector(mut self, sector: impl Into<Option<i64>>) -> Self {
        self.sector = sector.into();
        self
    }
    #[must_use]
    pub fn once(mut self, once: impl Into<Option<bool>>) -> Self {
        self.once = once.into();
        self
    }
    #[must_use]
    pub fn immediately(mut self, immediately: impl Into<Option<bool>>) -> Self {
        self.immediately = immediately.into();
        self
    }
}

impl Object for BlkdebugInjectErrorOptions {
    const NAME: &'static str = "BlkdebugInjectErrorOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event: members.required("event")?,
            state: members.optional("state"),
            iotype: members.optional("iotype"),
            errno: members.optional("errno"),
            delay_ns: members.optional("delay-ns"),
            sector: members.optional("sector"),
            once: members.optional("once"),
            immediately: members.optional("immediately"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("event", &self.event);
        output.put_optional("state", &self.state);
        output.put_optional("iotype", &self.iotype);
        output.put_optional("errno", &self.errno);
        output.put_optional("delay-ns", &self.delay_ns);
        output.put_optional("sector", &self.sector);
        output.put_optional("once", &self.once);
        output.put_optional("immediately", &self.immediately);
        output.put_extra(&self.extra);
    }
}

/// The object `BlkdebugSetStateOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugSetStateOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugSetStateOptions {
    pub event: BlkdebugEvent,
    pub state: Option<i64>,
    pub new_state: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlkdebugSetStateOptions {
    /// Makes one of the members that every release has.
    pub fn new(event: BlkdebugEvent, new_state: i64) -> Self {
        Self {
            event,
            state: None,
            new_state,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn state(mut self, state: impl Into<Option<i64>>) -> Self {
        self.state = state.into();
        self
    }
}

impl Object for BlkdebugSetStateOptions {
    const NAME: &'static str = "BlkdebugSetStateOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event: members.required("event")?,
            state: members.optional("state"),
            new_state: members.required("new_state")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("event", &self.event);
        output.put_optional("state", &self.state);
        output.put("new_state", &self.new_state);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsBlkdebug` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkdebug)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    pub image: BlockdevRef,
    pub config: Option<String>,
    pub align: Option<i64>,
    /// `max-transfer`. Since 2.10.
    pub max_transfer: Option<i32>,
    /// `opt-write-zero`. Since 2.10.
    pub opt_write_zero: Option<i32>,
    /// `max-write-zero`. Since 2.10.
    pub max_write_zero: Option<i32>,
    /// `opt-discard`. Since 2.10.
    pub opt_discard: Option<i32>,
    /// `max-discard`. Since 2.10.
    pub max_discard: Option<i32>,
    /// `inject-error`.
    pub inject_error: Option<Vec<BlkdebugInjectErrorOptions>>,
    /// `set-state`.
    pub set_state: Option<Vec<BlkdebugSetStateOptions>>,
    /// `take-child-perms`. Since 5.0.
    pub take_child_perms: Option<Vec<BlockPermission>>,
    /// `unshare-child-perms`. Since 5.0.
    pub unshare_child_perms: Option<Vec<BlockPermission>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsBlkdebug {
    /// Makes one of the members that every release has.
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self {
            image: image.into(),
            config: None,
            align: None,
            max_transfer: None,
            opt_write_zero: None,
            max_write_zero: None,
            opt_discard: None,
            max_discard: None,
            inject_error: None,
            set_state: None,
            take_child_perms: None,
            unshare_child_perms: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn config<How>(mut self, config: impl IntoMember<String, How>) -> Self {
        self.config = config.into_member();
        self
    }
    #[must_use]
    pub fn align(mut self, align: impl Into<Option<i64>>) -> Self {
        self.align = align.into();
        self
    }
    #[must_use]
    pub fn max_transfer(mut self, max_transfer: impl Into<Option<i32>>) -> Self {
        self.max_transfer = max_transfer.into();
        self
    }
    #[must_use]
    pub fn opt_write_zero(mut self, opt_write_zero: impl Into<Option<i32>>) -> Self {
        self.opt_write_zero = opt_write_zero.into();
        self
    }
    #[must_use]
    pub fn max_write_zero(mut self, max_write_zero: impl Into<Option<i32>>) -> Self {
        self.max_write_zero = max_write_zero.into();
        self
    }
    #[must_use]
    pub fn opt_discard(mut self, opt_discard: impl Into<Option<i32>>) -> Self {
        self.opt_discard = opt_discard.into();
        self
    }
    #[must_use]
    pub fn max_discard(mut self, max_discard: impl Into<Option<i32>>) -> Self {
        self.max_discard = max_discard.into();
        self
    }
    #[must_use]
    pub fn inject_error(
        mut self,
        inject_error: impl IntoIterator<Item = BlkdebugInjectErrorOptions>,
    ) -> Self {
        self.inject_error = Some(inject_error.into_iter().collect());
        self
    }
    #[must_use]
    pub fn set_state(
        mut self,
        set_state: impl IntoIterator<Item = BlkdebugSetStateOptions>,
    ) -> Self {
        self.set_state = Some(set_state.into_iter().collect());
        self
    }
    #[must_use]
    pub fn take_child_perms(
        mut self,
        take_child_perms: impl IntoIterator<Item = BlockPermission>,
    ) -> Self {
        self.take_child_perms = Some(take_child_perms.into_iter().collect());
        self
    }
    #[must_use]
    pub fn unshare_child_perms(
        mut self,
        unshare_child_perms: impl IntoIterator<Item = BlockPermission>,
    ) -> Self {
        self.unshare_child_perms = Some(unshare_child_perms.into_iter().collect());
        self
    }
}

impl Object for BlockdevOptionsBlkdebug {
    const NAME: &'static str = "BlockdevOptionsBlkdebug";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            image: members.required("image")?,
            config: members.optional("config"),
            align: members.optional("align"),
            max_transfer: members.optional("max-transfer"),
            opt_write_zero: members.optional("opt-write-zero"),
            max_write_zero: members.optional("max-write-zero"),
            opt_discard: members.optional("opt-discard"),
            max_discard: members.optional("max-discard"),
            inject_error: members.optional("inject-error"),
            set_state: members.optional("set-state"),
            take_child_perms: members.optional("take-child-perms"),
            unshare_child_perms: members.optional("unshare-child-perms"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("image", &self.image);
        output.put_optional("config", &self.config);
        output.put_optional("align", &self.align);
        output.put_optional("max-transfer", &self.max_transfer);
        output.put_optional("opt-write-zero", &self.opt_write_zero);
        output.put_optional("max-write-zero", &self.max_write_zero);
        output.put_optional("opt-discard", &self.opt_discard);
        output.put_optional("max-discard", &self.max_discard);
        output.put_optional("inject-error", &self.inject_error);
        output.put_optional("set-state", &self.set_state);
        output.put_optional("take-child-perms", &self.take_child_perms);
        output.put_optional("unshare-child-perms", &self.unshare_child_perms);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsBlklogwrites` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlklogwrites)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlklogwrites {
    pub file: BlockdevRef,
    pub log: BlockdevRef,
    /// `log-sector-size`.
    pub log_sector_size: Option<u32>,
    /// `log-append`.
    pub log_append: Option<bool>,
    /// `log-super-update-interval`.
    pub log_super_update_interval: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsBlklogwrites {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, log: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            log: log.into(),
            log_sector_size: None,
            log_append: None,
            log_super_update_interval: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn log_sector_size(mut self, log_sector_size: impl Into<Option<u32>>) -> Self {
        self.log_sector_size = log_sector_size.into();
        self
    }
    #[must_use]
    pub fn log_append(mut self, log_append: impl Into<Option<bool>>) -> Self {
        self.log_append = log_append.into();
        self
    }
    #[must_use]
    pub fn log_super_update_interval(
        mut self,
        log_super_update_interval: impl Into<Option<u64>>,
    ) -> Self {
        self.log_super_update_interval = log_super_update_interval.into();
        self
    }
}

impl Object for BlockdevOptionsBlklogwrites {
    const NAME: &'static str = "BlockdevOptionsBlklogwrites";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            log: members.required("log")?,
            log_sector_size: members.optional("log-sector-size"),
            log_append: members.optional("log-append"),
            log_super_update_interval: members.optional("log-super-update-interval"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("log", &self.log);
        output.put_optional("log-sector-size", &self.log_sector_size);
        output.put_optional("log-append", &self.log_append);
        output
            .put_optional("log-super-update-interval", &self.log_super_update_interval);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsBlkverify` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkverify)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    pub test: BlockdevRef,
    pub raw: BlockdevRef,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsBlkverify {
    /// Makes one of the members that every release has.
    pub fn new(test: impl Into<BlockdevRef>, raw: impl Into<BlockdevRef>) -> Self {
        Self {
            test: test.into(),
            raw: raw.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsBlkverify {
    const NAME: &'static str = "BlockdevOptionsBlkverify";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            test: members.required("test")?,
            raw: members.required("raw")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("test", &self.test);
        output.put("raw", &self.raw);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsBlkreplay` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkreplay)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
    pub image: BlockdevRef,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsBlkreplay {
    /// Makes one of the members that every release has.
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self {
            image: image.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsBlkreplay {
    const NAME: &'static str = "BlockdevOptionsBlkreplay";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            image: members.required("image")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("image", &self.image);
        output.put_extra(&self.extra);
    }
}

/// The enum `QuorumReadPattern` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumReadPattern)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QuorumReadPattern {
    Quorum,
    Fifo,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QuorumReadPattern {
    const NAME: &'static str = "QuorumReadPattern";
    const VALUES: &'static [&'static str] = &["quorum", "fifo"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Quorum => "quorum",
            Self::Fifo => "fifo",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "quorum" => Self::Quorum,
                "fifo" => Self::Fifo,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevOptionsQuorum` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQuorum)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    pub blkverify: Option<bool>,
    pub children: Vec<BlockdevRef>,
    /// `vote-threshold`.
    pub vote_threshold: i64,
    /// `rewrite-corrupted`. Since 2.1.
    pub rewrite_corrupted: Option<bool>,
    /// `read-pattern`. Since 2.2.
    pub read_pattern: Option<QuorumReadPattern>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsQuorum {
    /// Makes one of the members that every release has.
    pub fn new(
        children: impl IntoIterator<Item = impl Into<BlockdevRef>>,
        vote_threshold: i64,
    ) -> Self {
        Self {
            blkverify: None,
            children: children.into_iter().map(Into::into).collect(),
            vote_threshold,
            rewrite_corrupted: None,
            read_pattern: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn blkverify(mut self, blkverify: impl Into<Option<bool>>) -> Self {
        self.blkverify = blkverify.into();
        self
    }
    #[must_use]
    pub fn rewrite_corrupted(
        mut self,
        rewrite_corrupted: impl Into<Option<bool>>,
    ) -> Self {
        self.rewrite_corrupted = rewrite_corrupted.into();
        self
    }
    #[must_use]
    pub fn read_pattern(
        mut self,
        read_pattern: impl Into<Option<QuorumReadPattern>>,
    ) -> Self {
        self.read_pattern = read_pattern.into();
        self
    }
}

impl Object for BlockdevOptionsQuorum {
    const NAME: &'static str = "BlockdevOptionsQuorum";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            blkverify: members.optional("blkverify"),
            children: members.required("children")?,
            vote_threshold: members.required("vote-threshold")?,
            rewrite_corrupted: members.optional("rewrite-corrupted"),
            read_pattern: members.optional("read-pattern"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("blkverify", &self.blkverify);
        output.put("children", &self.children);
        output.put("vote-threshold", &self.vote_threshold);
        output.put_optional("rewrite-corrupted", &self.rewrite_corrupted);
        output.put_optional("read-pattern", &self.read_pattern);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsIoUring` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Only if `CONFIG_BLKIO`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIoUring)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    pub filename: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsIoUring {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsIoUring {
    const NAME: &'static str = "BlockdevOptionsIoUring";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsNvmeIoUring` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Only if `CONFIG_BLKIO`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNvmeIoUring)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvmeIoUring {
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsNvmeIoUring {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsNvmeIoUring {
    const NAME: &'static str = "BlockdevOptionsNvmeIoUring";
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

/// The object `BlockdevOptionsVirtioBlkVfioPci` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Only if `CONFIG_BLKIO`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVfioPci)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsVirtioBlkVfioPci {
    const NAME: &'static str = "BlockdevOptionsVirtioBlkVfioPci";
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

/// The object `BlockdevOptionsVirtioBlkVhostUser` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Only if `CONFIG_BLKIO`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostUser)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsVirtioBlkVhostUser {
    const NAME: &'static str = "BlockdevOptionsVirtioBlkVhostUser";
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

/// The object `BlockdevOptionsVirtioBlkVhostVdpa` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Only if `CONFIG_BLKIO`. Feature `fdset`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostVdpa)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsVirtioBlkVhostVdpa {
    const NAME: &'static str = "BlockdevOptionsVirtioBlkVhostVdpa";
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

/// The enum `IscsiTransport` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiTransport)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum IscsiTransport {
    Tcp,
    Iser,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for IscsiTransport {
    const NAME: &'static str = "IscsiTransport";
    const VALUES: &'static [&'static str] = &["tcp", "iser"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Iser => "iser",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "tcp" => Self::Tcp,
                "iser" => Self::Iser,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `IscsiHeaderDigest` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiHeaderDigest)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    Crc32c,
    None,
    Crc32cNone,
    NoneCrc32c,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for IscsiHeaderDigest {
    const NAME: &'static str = "IscsiHeaderDigest";
    const VALUES: &'static [&'static str] = &[
        "crc32c",
        "none",
        "crc32c-none",
        "none-crc32c",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Crc32c => "crc32c",
            Self::None => "none",
            Self::Crc32cNone => "crc32c-none",
            Self::NoneCrc32c => "none-crc32c",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "crc32c" => Self::Crc32c,
                "none" => Self::None,
                "crc32c-none" => Self::Crc32cNone,
                "none-crc32c" => Self::NoneCrc32c,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevOptionsIscsi` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIscsi)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    pub transport: IscsiTransport,
    pub portal: String,
    pub target: String,
    pub lun: Option<i64>,
    pub user: Option<String>,
    /// `password-secret`.
    pub password_secret: Option<String>,
    /// `initiator-name`.
    pub initiator_name: Option<String>,
    /// `header-digest`.
    pub header_digest: Option<IscsiHeaderDigest>,
    pub timeout: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsIscsi {
    /// Makes one of the members that every release has.
    pub fn new(
        transport: IscsiTransport,
        portal: impl Into<String>,
        target: impl Into<FileName>,
    ) -> Self {
        Self {
            transport,
            portal: portal.into(),
            target: target.into().into_string(),
            lun: None,
            user: None,
            password_secret: None,
            initiator_name: None,
            header_digest: None,
            timeout: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn lun(mut self, lun: impl Into<Option<i64>>) -> Self {
        self.lun = lun.into();
        self
    }
    #[must_use]
    pub fn user<How>(mut self, user: impl IntoMember<String, How>) -> Self {
        self.user = user.into_member();
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
    pub fn initiator_name<How>(
        mut self,
        initiator_name: impl IntoMember<String, How>,
    ) -> Self {
        self.initiator_name = initiator_name.into_member();
        self
    }
    #[must_use]
    pub fn header_digest(
        mut self,
        header_digest: impl Into<Option<IscsiHeaderDigest>>,
    ) -> Self {
        self.header_digest = header_digest.into();
        self
    }
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.timeout = timeout.into();
        self
    }
}

impl Object for BlockdevOptionsIscsi {
    const NAME: &'static str = "BlockdevOptionsIscsi";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            transport: members.required("transport")?,
            portal: members.required("portal")?,
            target: members.required("target")?,
            lun: members.optional("lun"),
            user: members.optional("user"),
            password_secret: members.optional("password-secret"),
            initiator_name: members.optional("initiator-name"),
            header_digest: members.optional("header-digest"),
            timeout: members.optional("timeout"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("transport", &self.transport);
        output.put("portal", &self.portal);
        output.put("target", &self.target);
        output.put_optional("lun", &self.lun);
        output.put_optional("user", &self.user);
        output.put_optional("password-secret", &self.password_secret);
        output.put_optional("initiator-name", &self.initiator_name);
        output.put_optional("header-digest", &self.header_digest);
        output.put_optional("timeout", &self.timeout);
        output.put_extra(&self.extra);
    }
}

/// The enum `RbdAuthMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdAuthMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RbdAuthMode {
    Cephx,
    None,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for RbdAuthMode {
    const NAME: &'static str = "RbdAuthMode";
    const VALUES: &'static [&'static str] = &["cephx", "none"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Cephx => "cephx",
            Self::None => "none",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cephx" => Self::Cephx,
                "none" => Self::None,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `RbdImageEncryptionFormat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdImageEncryptionFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    Luks,
    Luks2,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    LuksAny,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for RbdImageEncryptionFormat {
    const NAME: &'static str = "RbdImageEncryptionFormat";
    const VALUES: &'static [&'static str] = &["luks", "luks2", "luks-any"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Luks => "luks",
            Self::Luks2 => "luks2",
            Self::LuksAny => "luks-any",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "luks" => Self::Luks,
                "luks2" => Self::Luks2,
                "luks-any" => Self::LuksAny,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `RbdEncryptionOptionsLUKS` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKS {
    /// `key-secret`.
    pub key_secret: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionOptionsLUKS {
    /// Makes one of the members that every release has.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for RbdEncryptionOptionsLUKS {
    const NAME: &'static str = "RbdEncryptionOptionsLUKS";
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

/// The object `RbdEncryptionOptionsLUKS2` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKS2 {
    /// `key-secret`.
    pub key_secret: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionOptionsLUKS2 {
    /// Makes one of the members that every release has.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for RbdEncryptionOptionsLUKS2 {
    const NAME: &'static str = "RbdEncryptionOptionsLUKS2";
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

/// The object `RbdEncryptionOptionsLUKSAny` of schema module `block-core`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSAny)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKSAny {
    /// `key-secret`.
    pub key_secret: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionOptionsLUKSAny {
    /// Makes one of the members that every release has.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for RbdEncryptionOptionsLUKSAny {
    const NAME: &'static str = "RbdEncryptionOptionsLUKSAny";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
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

/// The object `RbdEncryptionCreateOptionsLUKS` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKS {
    /// `key-secret`.
    pub key_secret: String,
    /// `cipher-alg`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionCreateOptionsLUKS {
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

impl Object for RbdEncryptionCreateOptionsLUKS {
    const NAME: &'static str = "RbdEncryptionCreateOptionsLUKS";
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

/// The object `RbdEncryptionCreateOptionsLUKS2` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKS2 {
    /// `key-secret`.
    pub key_secret: String,
    /// `cipher-alg`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionCreateOptionsLUKS2 {
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

impl Object for RbdEncryptionCreateOptionsLUKS2 {
    const NAME: &'static str = "RbdEncryptionCreateOptionsLUKS2";
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

/// The union `RbdEncryptionOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    /// `format` and the members that go with it.
    pub format: RbdEncryptionOptionsBranch,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    pub parent: Option<Deep<RbdEncryptionOptions>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<RbdEncryptionOptionsBranch>) -> Self {
        Self {
            parent: None,
            format: format.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn parent<How>(
        mut self,
        parent: impl IntoMember<RbdEncryptionOptions, How>,
    ) -> Self {
        self.parent = parent.into_member().map(Deep::new);
        self
    }
    /// Returns `format`.
    pub fn tag(&self) -> RbdImageEncryptionFormat {
        self.format.tag()
    }
}

impl Object for RbdEncryptionOptions {
    const NAME: &'static str = "RbdEncryptionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: RbdImageEncryptionFormat = members.required("format")?;
        Ok(Self {
            parent: members.optional("parent"),
            format: RbdEncryptionOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        output.put_optional("parent", &self.parent);
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`RbdEncryptionOptions`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionOptionsBranch {
    Luks(RbdEncryptionOptionsLUKS),
    Luks2(RbdEncryptionOptionsLUKS2),
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    LuksAny(RbdEncryptionOptionsLUKSAny),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl RbdEncryptionOptionsBranch {
    /// Returns `format`.
    pub fn tag(&self) -> RbdImageEncryptionFormat {
        match self {
            Self::Luks(_) => RbdImageEncryptionFormat::Luks,
            Self::Luks2(_) => RbdImageEncryptionFormat::Luks2,
            Self::LuksAny(_) => RbdImageEncryptionFormat::LuksAny,
            Self::Unrecognized { tag, .. } => {
                RbdImageEncryptionFormat::Unrecognized(*tag)
            }
        }
    }
    fn take(
        tag: RbdImageEncryptionFormat,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                RbdImageEncryptionFormat::Luks => Self::Luks(members.branch()?),
                RbdImageEncryptionFormat::Luks2 => Self::Luks2(members.branch()?),
                RbdImageEncryptionFormat::LuksAny => Self::LuksAny(members.branch()?),
                RbdImageEncryptionFormat::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Luks(branch) => branch.put(output),
            Self::Luks2(branch) => branch.put(output),
            Self::LuksAny(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<RbdEncryptionOptionsBranch> for RbdEncryptionOptions {
    fn from(branch: RbdEncryptionOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<RbdEncryptionOptionsLUKS> for RbdEncryptionOptionsBranch {
    fn from(branch: RbdEncryptionOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<RbdEncryptionOptionsLUKS> for RbdEncryptionOptions {
    fn from(branch: RbdEncryptionOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

impl From<RbdEncryptionOptionsLUKS2> for RbdEncryptionOptionsBranch {
    fn from(branch: RbdEncryptionOptionsLUKS2) -> Self {
        Self::Luks2(branch)
    }
}

impl From<RbdEncryptionOptionsLUKS2> for RbdEncryptionOptions {
    fn from(branch: RbdEncryptionOptionsLUKS2) -> Self {
        Self::new(branch)
    }
}

impl From<RbdEncryptionOptionsLUKSAny> for RbdEncryptionOptionsBranch {
    fn from(branch: RbdEncryptionOptionsLUKSAny) -> Self {
        Self::LuksAny(branch)
    }
}

impl From<RbdEncryptionOptionsLUKSAny> for RbdEncryptionOptions {
    fn from(branch: RbdEncryptionOptionsLUKSAny) -> Self {
        Self::new(branch)
    }
}

/// The union `RbdEncryptionCreateOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptions {
    /// `format` and the members that go with it.
    pub format: RbdEncryptionCreateOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RbdEncryptionCreateOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<RbdEncryptionCreateOptionsBranch>) -> Self {
        Self {
            format: format.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `format`.
    pub fn tag(&self) -> RbdImageEncryptionFormat {
        self.format.tag()
    }
}

impl Object for RbdEncryptionCreateOptions {
    const NAME: &'static str = "RbdEncryptionCreateOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: RbdImageEncryptionFormat = members.required("format")?;
        Ok(Self {
            format: RbdEncryptionCreateOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`RbdEncryptionCreateOptions`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionCreateOptionsBranch {
    Luks(RbdEncryptionCreateOptionsLUKS),
    Luks2(RbdEncryptionCreateOptionsLUKS2),
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    LuksAny,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl RbdEncryptionCreateOptionsBranch {
    /// Returns `format`.
    pub fn tag(&self) -> RbdImageEncryptionFormat {
        match self {
            Self::Luks(_) => RbdImageEncryptionFormat::Luks,
            Self::Luks2(_) => RbdImageEncryptionFormat::Luks2,
            Self::LuksAny => RbdImageEncryptionFormat::LuksAny,
            Self::Unrecognized { tag, .. } => {
                RbdImageEncryptionFormat::Unrecognized(*tag)
            }
        }
    }
    fn take(
        tag: RbdImageEncryptionFormat,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                RbdImageEncryptionFormat::Luks => Self::Luks(members.branch()?),
                RbdImageEncryptionFormat::Luks2 => Self::Luks2(members.branch()?),
                RbdImageEncryptionFormat::LuksAny => Self::LuksAny,
                RbdImageEncryptionFormat::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Luks(branch) => branch.put(output),
            Self::Luks2(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<RbdEncryptionCreateOptionsBranch> for RbdEncryptionCreateOptions {
    fn from(branch: RbdEncryptionCreateOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<RbdEncryptionCreateOptionsLUKS> for RbdEncryptionCreateOptionsBranch {
    fn from(branch: RbdEncryptionCreateOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<RbdEncryptionCreateOptionsLUKS> for RbdEncryptionCreateOptions {
    fn from(branch: RbdEncryptionCreateOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

impl From<RbdEncryptionCreateOptionsLUKS2> for RbdEncryptionCreateOptionsBranch {
    fn from(branch: RbdEncryptionCreateOptionsLUKS2) -> Self {
        Self::Luks2(branch)
    }
}

impl From<RbdEncryptionCreateOptionsLUKS2> for RbdEncryptionCreateOptions {
    fn from(branch: RbdEncryptionCreateOptionsLUKS2) -> Self {
        Self::new(branch)
    }
}

/// The object `BlockdevOptionsRbd` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRbd)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    pub pool: String,
    /// Since 5.0.
    pub namespace: Option<String>,
    pub image: String,
    pub conf: Option<String>,
    pub snapshot: Option<String>,
    /// Since 6.1.
    pub encrypt: Option<RbdEncryptionOptions>,
    pub user: Option<String>,
    /// `auth-client-required`. Since 3.0.
    pub auth_client_required: Option<Vec<RbdAuthMode>>,
    /// `key-secret`. Since 3.0.
    pub key_secret: Option<String>,
    pub server: Option<Vec<InetSocketAddressBase>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsRbd {
    /// Makes one of the members that every release has.
    pub fn new(pool: impl Into<String>, image: impl Into<String>) -> Self {
        Self {
            pool: pool.into(),
            namespace: None,
            image: image.into(),
            conf: None,
            snapshot: None,
            encrypt: None,
            user: None,
            auth_client_required: None,
            key_secret: None,
            server: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn namespace<How>(mut self, namespace: impl IntoMember<String, How>) -> Self {
        self.namespace = namespace.into_member();
        self
    }
    #[must_use]
    pub fn conf<How>(mut self, conf: impl IntoMember<String, How>) -> Self {
        self.conf = conf.into_member();
        self
    }
    #[must_use]
    pub fn snapshot<How>(mut self, snapshot: impl IntoMember<String, How>) -> Self {
        self.snapshot = snapshot.into_member();
        self
    }
    #[must_use]
    pub fn encrypt<How>(
        mut self,
        encrypt: impl IntoMember<RbdEncryptionOptions, How>,
    ) -> Self {
        self.encrypt = encrypt.into_member();
        self
    }
    #[must_use]
    pub fn user<How>(mut self, user: impl IntoMember<String, How>) -> Self {
        self.user = user.into_member();
        self
    }
    #[must_use]
    pub fn auth_client_required(
        mut self,
        auth_client_required: impl IntoIterator<Item = RbdAuthMode>,
    ) -> Self {
        self.auth_client_required = Some(auth_client_required.into_iter().collect());
        self
    }
    #[must_use]
    pub fn key_secret<How>(mut self, key_secret: impl IntoMember<String, How>) -> Self {
        self.key_secret = key_secret.into_member();
        self
    }
    #[must_use]
    pub fn server(
        mut self,
        server: impl IntoIterator<Item = InetSocketAddressBase>,
    ) -> Self {
        self.server = Some(server.into_iter().collect());
        self
    }
}

impl Object for BlockdevOptionsRbd {
    const NAME: &'static str = "BlockdevOptionsRbd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pool: members.required("pool")?,
            namespace: members.optional("namespace"),
            image: members.required("image")?,
            conf: members.optional("conf"),
            snapshot: members.optional("snapshot"),
            encrypt: members.optional("encrypt"),
            user: members.optional("user"),
            auth_client_required: members.optional("auth-client-required"),
            key_secret: members.optional("key-secret"),
            server: members.optional("server"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pool", &self.pool);
        output.put_optional("namespace", &self.namespace);
        output.put("image", &self.image);
        output.put_optional("conf", &self.conf);
        output.put_optional("snapshot", &self.snapshot);
        output.put_optional("encrypt", &self.encrypt);
        output.put_optional("user", &self.user);
        output.put_optional("auth-client-required", &self.auth_client_required);
        output.put_optional("key-secret", &self.key_secret);
        output.put_optional("server", &self.server);
        output.put_extra(&self.extra);
    }
}

/// The enum `ReplicationMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ReplicationMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ReplicationMode {
    Primary,
    Secondary,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ReplicationMode {
    const NAME: &'static str = "ReplicationMode";
    const VALUES: &'static [&'static str] = &["primary", "secondary"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "primary" => Self::Primary,
                "secondary" => Self::Secondary,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevOptionsReplication` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsReplication)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    pub file: BlockdevRef,
    pub mode: ReplicationMode,
    /// `top-id`.
    pub top_id: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsReplication {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, mode: ReplicationMode) -> Self {
        Self {
            file: file.into(),
            mode,
            top_id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn top_id<How>(mut self, top_id: impl IntoMember<String, How>) -> Self {
        self.top_id = top_id.into_member();
        self
    }
}

impl Object for BlockdevOptionsReplication {
    const NAME: &'static str = "BlockdevOptionsReplication";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            mode: members.required("mode")?,
            top_id: members.optional("top-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("mode", &self.mode);
        output.put_optional("top-id", &self.top_id);
        output.put_extra(&self.extra);
    }
}

/// The enum `NFSTransport` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NFSTransport)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NFSTransport {
    Inet,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for NFSTransport {
    const NAME: &'static str = "NFSTransport";
    const VALUES: &'static [&'static str] = &["inet"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Inet => "inet",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "inet" => Self::Inet,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `NFSServer` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.NFSServer)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NFSServer {
    pub r#type: NFSTransport,
    pub host: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NFSServer {
    /// Makes one of the members that every release has.
    pub fn new(r#type: NFSTransport, host: impl Into<String>) -> Self {
        Self {
            r#type,
            host: host.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for NFSServer {
    const NAME: &'static str = "NFSServer";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            host: members.required("host")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("host", &self.host);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsNfs` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNfs)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    pub server: NFSServer,
    pub path: String,
    pub user: Option<i64>,
    pub group: Option<i64>,
    /// `tcp-syn-count`.
    pub tcp_syn_count: Option<i64>,
    /// `readahead-size`.
    pub readahead_size: Option<i64>,
    /// `page-cache-size`.
    pub page_cache_size: Option<i64>,
    pub debug: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsNfs {
    /// Makes one of the members that every release has.
    pub fn new(server: NFSServer, path: impl Into<FileName>) -> Self {
        Self {
            server,
            path: path.into().into_string(),
            user: None,
            group: None,
            tcp_syn_count: None,
            readahead_size: None,
            page_cache_size: None,
            debug: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<i64>>) -> Self {
        self.user = user.into();
        self
    }
    #[must_use]
    pub fn group(mut self, group: impl Into<Option<i64>>) -> Self {
        self.group = group.into();
        self
    }
    #[must_use]
    pub fn tcp_syn_count(mut self, tcp_syn_count: impl Into<Option<i64>>) -> Self {
        self.tcp_syn_count = tcp_syn_count.into();
        self
    }
    #[must_use]
    pub fn readahead_size(mut self, readahead_size: impl Into<Option<i64>>) -> Self {
        self.readahead_size = readahead_size.into();
        self
    }
    #[must_use]
    pub fn page_cache_size(mut self, page_cache_size: impl Into<Option<i64>>) -> Self {
        self.page_cache_size = page_cache_size.into();
        self
    }
    #[must_use]
    pub fn debug(mut self, debug: impl Into<Option<i64>>) -> Self {
        self.debug = debug.into();
        self
    }
}

impl Object for BlockdevOptionsNfs {
    const NAME: &'static str = "BlockdevOptionsNfs";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            path: members.required("path")?,
            user: members.optional("user"),
            group: members.optional("group"),
            tcp_syn_count: members.optional("tcp-syn-count"),
            readahead_size: members.optional("readahead-size"),
            page_cache_size: members.optional("page-cache-size"),
            debug: members.optional("debug"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("path", &self.path);
        output.put_optional("user", &self.user);
        output.put_optional("group", &self.group);
        output.put_optional("tcp-syn-count", &self.tcp_syn_count);
        output.put_optional("readahead-size", &self.readahead_size);
        output.put_optional("page-cache-size", &self.page_cache_size);
        output.put_optional("debug", &self.debug);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsCurlHttp` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttp)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
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
    pub cookie: Option<String>,
    /// `cookie-secret`. Since 2.10.
    pub cookie_secret: Option<String>,
    /// `force-range`. Only in 11.1. Since 11.0.
    pub force_range: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsCurlHttp {
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
            cookie: None,
            cookie_secret: None,
            force_range: None,
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
    #[must_use]
    pub fn cookie<How>(mut self, cookie: impl IntoMember<String, How>) -> Self {
        self.cookie = cookie.into_member();
        self
    }
    #[must_use]
    pub fn cookie_secret<How>(
        mut self,
        cookie_secret: impl IntoMember<String, How>,
    ) -> Self {
        self.cookie_secret = cookie_secret.into_member();
        self
    }
    #[must_use]
    pub fn force_range(mut self, force_range: impl Into<Option<bool>>) -> Self {
        self.force_range = force_range.into();
        self
    }
}

impl Object for BlockdevOptionsCurlHttp {
    const NAME: &'static str = "BlockdevOptionsCurlHttp";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.required("url")?,
            readahead: members.optional("readahead"),
            timeout: members.optional("timeout"),
            username: members.optional("username"),
            password_secret: members.optional("password-secret"),
            proxy_username: members.optional("proxy-username"),
            proxy_password_secret: members.optional("proxy-password-secret"),
            cookie: members.optional("cookie"),
            cookie_secret: members.optional("cookie-secret"),
            force_range: members.optional("force-range"),
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
        output.put_optional("cookie", &self.cookie);
        output.put_optional("cookie-secret", &self.cookie_secret);
        output.put_optional("force-range", &self.force_range);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsCurlHttps` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttps)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttps {
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
    pub cookie: Option<String>,
    /// `cookie-secret`. Since 2.10.
    pub cookie_secret: Option<String>,
    /// `force-range`. Only in 11.1. Since 11.0.
    pub force_range: Option<bool>,
    pub sslverify: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsCurlHttps {
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
            cookie: None,
            cookie_secret: None,
            force_range: None,
            sslverify: None,
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
    #[must_use]
    pub fn cookie<How>(mut self, cookie: impl IntoMember<String, How>) -> Self {
        self.cookie = cookie.into_member();
        self
    }
    #[must_use]
    pub fn cookie_secret<How>(
        mut self,
        cookie_secret: impl IntoMember<String, How>,
    ) -> Self {
        self.cookie_secret = cookie_secret.into_member();
        self
    }
    #[must_use]
    pub fn force_range(mut self, force_range: impl Into<Option<bool>>) -> Self {
        self.force_range = force_range.into();
        self
    }
    #[must_use]
    pub fn sslverify(mut self, sslverify: impl Into<Option<bool>>) -> Self {
        self.sslverify = sslverify.into();
        self
    }
}

impl Object for BlockdevOptionsCurlHttps {
    const NAME: &'static str = "BlockdevOptionsCurlHttps";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.required("url")?,
            readahead: members.optional("readahead"),
            timeout: members.optional("timeout"),
            username: members.optional("username"),
            password_secret: members.optional("password-secret"),
            proxy_username: members.optional("proxy-username"),
            proxy_password_secret: members.optional("proxy-password-secret"),
            cookie: members.optional("cookie"),
            cookie_secret: members.optional("cookie-secret"),
            force_range: members.optional("force-range"),
            sslverify: members.optional("sslverify"),
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
        output.put_optional("cookie", &self.cookie);
        output.put_optional("cookie-secret", &self.cookie_secret);
        output.put_optional("force-range", &self.force_range);
        output.put_optional("sslverify", &self.sslverify);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsCurlFtp` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtp)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtp {
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

impl BlockdevOptionsCurlFtp {
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

impl Object for BlockdevOptionsCurlFtp {
    const NAME: &'static str = "BlockdevOptionsCurlFtp";
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

/// The object `BlockdevOptionsCurlFtps` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtps)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtps {
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
    pub sslverify: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsCurlFtps {
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
            sslverify: None,
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
    #[must_use]
    pub fn sslverify(mut self, sslverify: impl Into<Option<bool>>) -> Self {
        self.sslverify = sslverify.into();
        self
    }
}

impl Object for BlockdevOptionsCurlFtps {
    const NAME: &'static str = "BlockdevOptionsCurlFtps";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.required("url")?,
            readahead: members.optional("readahead"),
            timeout: members.optional("timeout"),
            username: members.optional("username"),
            password_secret: members.optional("password-secret"),
            proxy_username: members.optional("proxy-username"),
            proxy_password_secret: members.optional("proxy-password-secret"),
            sslverify: members.optional("sslverify"),
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
        output.put_optional("sslverify", &self.sslverify);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsNbd` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNbd)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNbd {
    pub server: SocketAddress,
    pub export: Option<String>,
    /// `tls-creds`.
    pub tls_creds: Option<String>,
    /// `tls-hostname`. Since 7.0.
    pub tls_hostname: Option<String>,
    /// `x-dirty-bitmap`. Since 3.0. Unstable: QEMU may change or drop it in any release.
    pub x_dirty_bitmap: Option<String>,
    /// `reconnect-delay`. Since 4.2.
    pub reconnect_delay: Option<u32>,
    /// `open-timeout`. Since 7.0.
    pub open_timeout: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsNbd {
    /// Makes one of the members that every release has.
    pub fn new(server: impl Into<SocketAddress>) -> Self {
        Self {
            server: server.into(),
            export: None,
            tls_creds: None,
            tls_hostname: None,
            x_dirty_bitmap: None,
            reconnect_delay: None,
            open_timeout: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn export<How>(mut self, export: impl IntoMember<String, How>) -> Self {
        self.export = export.into_member();
        self
    }
    #[must_use]
    pub fn tls_creds<How>(mut self, tls_creds: impl IntoMember<String, How>) -> Self {
        self.tls_creds = tls_creds.into_member();
        self
    }
    #[must_use]
    pub fn tls_hostname<How>(
        mut self,
        tls_hostname: impl IntoMember<String, How>,
    ) -> Self {
        self.tls_hostname = tls_hostname.into_member();
        self
    }
    #[must_use]
    pub fn x_dirty_bitmap<How>(
        mut self,
        x_dirty_bitmap: impl IntoMember<String, How>,
    ) -> Self {
        self.x_dirty_bitmap = x_dirty_bitmap.into_member();
        self
    }
    #[must_use]
    pub fn reconnect_delay(mut self, reconnect_delay: impl Into<Option<u32>>) -> Self {
        self.reconnect_delay = reconnect_delay.into();
        self
    }
    #[must_use]
    pub fn open_timeout(mut self, open_timeout: impl Into<Option<u32>>) -> Self {
        self.open_timeout = open_timeout.into();
        self
    }
}

impl Object for BlockdevOptionsNbd {
    const NAME: &'static str = "BlockdevOptionsNbd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            export: members.optional("export"),
            tls_creds: members.optional("tls-creds"),
            tls_hostname: members.optional("tls-hostname"),
            x_dirty_bitmap: members.optional("x-dirty-bitmap"),
            reconnect_delay: members.optional("reconnect-delay"),
            open_timeout: members.optional("open-timeout"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put_optional("export", &self.export);
        output.put_optional("tls-creds", &self.tls_creds);
        output.put_optional("tls-hostname", &self.tls_hostname);
        output.put_optional("x-dirty-bitmap", &self.x_dirty_bitmap);
        output.put_optional("reconnect-delay", &self.reconnect_delay);
        output.put_optional("open-timeout", &self.open_timeout);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsRaw` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRaw)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRaw {
    pub file: BlockdevRef,
    pub offset: Option<i64>,
    pub size: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsRaw {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            offset: None,
            size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }
}

impl Object for BlockdevOptionsRaw {
    const NAME: &'static str = "BlockdevOptionsRaw";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            offset: members.optional("offset"),
            size: members.optional("size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("offset", &self.offset);
        output.put_optional("size", &self.size);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsThrottle` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsThrottle)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsThrottle {
    /// `throttle-group`.
    pub throttle_group: String,
    pub file: BlockdevRef,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsThrottle {
    /// Makes one of the members that every release has.
    pub fn new(throttle_group: impl Into<String>, file: impl Into<BlockdevRef>) -> Self {
        Self {
            throttle_group: throttle_group.into(),
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevOptionsThrottle {
    const NAME: &'static str = "BlockdevOptionsThrottle";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            throttle_group: members.required("throttle-group")?,
            file: members.required("file")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("throttle-group", &self.throttle_group);
        output.put("file", &self.file);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsCor` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCor)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCor {
    pub file: BlockdevRef,
    pub bottom: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsCor {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            bottom: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn bottom<How>(mut self, bottom: impl IntoMember<String, How>) -> Self {
        self.bottom = bottom.into_member();
        self
    }
}

impl Object for BlockdevOptionsCor {
    const NAME: &'static str = "BlockdevOptionsCor";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            bottom: members.optional("bottom"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("bottom", &self.bottom);
        output.put_extra(&self.extra);
    }
}

/// The enum `OnCbwError` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.OnCbwError)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum OnCbwError {
    BreakGuestWrite,
    BreakSnapshot,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for OnCbwError {
    const NAME: &'static str = "OnCbwError";
    const VALUES: &'static [&'static str] = &["break-guest-write", "break-snapshot"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::BreakGuestWrite => "break-guest-write",
            Self::BreakSnapshot => "break-snapshot",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "break-guest-write" => Self::BreakGuestWrite,
                "break-snapshot" => Self::BreakSnapshot,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevOptionsCbw` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCbw)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    pub file: BlockdevRef,
    pub target: BlockdevRef,
    /// Since 7.0.
    pub bitmap: Option<BlockDirtyBitmap>,
    /// `on-cbw-error`. Since 7.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// `cbw-timeout`. Since 7.1.
    pub cbw_timeout: Option<u32>,
    /// `min-cluster-size`. Only in 10.0, 10.2, 11.1. Since 9.2.
    pub min_cluster_size: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsCbw {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, target: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            target: target.into(),
            bitmap: None,
            on_cbw_error: None,
            cbw_timeout: None,
            min_cluster_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<Option<BlockDirtyBitmap>>) -> Self {
        self.bitmap = bitmap.into();
        self
    }
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<Option<OnCbwError>>) -> Self {
        self.on_cbw_error = on_cbw_error.into();
        self
    }
    #[must_use]
    pub fn cbw_timeout(mut self, cbw_timeout: impl Into<Option<u32>>) -> Self {
        self.cbw_timeout = cbw_timeout.into();
        self
    }
    #[must_use]
    pub fn min_cluster_size(mut self, min_cluster_size: impl Into<Option<u64>>) -> Self {
        self.min_cluster_size = min_cluster_size.into();
        self
    }
}

impl Object for BlockdevOptionsCbw {
    const NAME: &'static str = "BlockdevOptionsCbw";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            target: members.required("target")?,
            bitmap: members.optional("bitmap"),
            on_cbw_error: members.optional("on-cbw-error"),
            cbw_timeout: members.optional("cbw-timeout"),
            min_cluster_size: members.optional("min-cluster-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("target", &self.target);
        output.put_optional("bitmap", &self.bitmap);
        output.put_optional("on-cbw-error", &self.on_cbw_error);
        output.put_optional("cbw-timeout", &self.cbw_timeout);
        output.put_optional("min-cluster-size", &self.min_cluster_size);
        output.put_extra(&self.extra);
    }
}

/// How a block node is opened: options of every driver, and those of the one chosen.
///
/// The union `BlockdevOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptions {
    /// `driver` and the members that go with it.
    pub driver: BlockdevOptionsBranch,
    /// `node-name`. Since 2.0.
    pub node_name: Option<String>,
    pub discard: Option<BlockdevDiscardOptions>,
    pub cache: Option<BlockdevCacheOptions>,
    /// Only in 10.0, 10.2, 11.1. Since 10.0.
    pub active: Option<bool>,
    /// `read-only`.
    pub read_only: Option<bool>,
    /// `auto-read-only`.
    pub auto_read_only: Option<bool>,
    /// `force-share`. Since 2.10.
    pub force_share: Option<bool>,
    /// `detect-zeroes`. Since 2.1.
    pub detect_zeroes: Option<BlockdevDetectZeroesOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(driver: impl Into<BlockdevOptionsBranch>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: driver.into(),
            extra: Extra::new(),
        }
    }
    /// Makes one of branch `bochs`.
    pub fn bochs(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Bochs(data))
    }
    /// Makes one of branch `cloop`.
    pub fn cloop(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Cloop(data))
    }
    /// Makes one of branch `compress`.
    pub fn compress(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Compress(data))
    }
    /// Makes one of branch `dmg`.
    pub fn dmg(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Dmg(data))
    }
    /// Makes one of branch `file`.
    pub fn file(data: BlockdevOptionsFile) -> Self {
        Self::new(BlockdevOptionsBranch::File(data))
    }
    /// Makes one of branch `snapshot-access`.
    pub fn snapshot_access(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::SnapshotAccess(data))
    }
    /// Makes one of branch `host_cdrom`.
    pub fn host_cdrom(data: BlockdevOptionsFile) -> Self {
        Self::new(BlockdevOptionsBranch::HostCdrom(data))
    }
    /// Makes one of branch `host_device`.
    pub fn host_device(data: BlockdevOptionsFile) -> Self {
        Self::new(BlockdevOptionsBranch::HostDevice(data))
    }
    /// Makes one of branch `null-aio`.
    pub fn null_aio(data: BlockdevOptionsNull) -> Self {
        Self::new(BlockdevOptionsBranch::NullAio(data))
    }
    /// Makes one of branch `null-co`.
    pub fn null_co(data: BlockdevOptionsNull) -> Self {
        Self::new(BlockdevOptionsBranch::NullCo(data))
    }
    /// Makes one of branch `parallels`.
    pub fn parallels(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Parallels(data))
    }
    /// Makes one of branch `qed`.
    pub fn qed(data: BlockdevOptionsGenericCOWFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Qed(data))
    }
    /// Makes one of branch `vdi`.
    pub fn vdi(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Vdi(data))
    }
    /// Makes one of branch `vhdx`.
    pub fn vhdx(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Vhdx(data))
    }
    /// Makes one of branch `vmdk`.
    pub fn vmdk(data: BlockdevOptionsGenericCOWFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Vmdk(data))
    }
    /// Makes one of branch `vpc`.
    pub fn vpc(data: BlockdevOptionsGenericFormat) -> Self {
        Self::new(BlockdevOptionsBranch::Vpc(data))
    }
    #[must_use]
    pub fn node_name<How>(mut self, node_name: impl IntoMember<String, How>) -> Self {
        self.node_name = node_name.into_member();
        self
    }
    #[must_use]
    pub fn discard(
        mut self,
        discard: impl Into<Option<BlockdevDiscardOptions>>,
    ) -> Self {
        self.discard = discard.into();
        self
    }
    #[must_use]
    pub fn cache(mut self, cache: impl Into<Option<BlockdevCacheOptions>>) -> Self {
        self.cache = cache.into();
        self
    }
    #[must_use]
    pub fn active(mut self, active: impl Into<Option<bool>>) -> Self {
        self.active = active.into();
        self
    }
    #[must_use]
    pub fn read_only(mut self, read_only: impl Into<Option<bool>>) -> Self {
        self.read_only = read_only.into();
        self
    }
    #[must_use]
    pub fn auto_read_only(mut self, auto_read_only: impl Into<Option<bool>>) -> Self {
        self.auto_read_only = auto_read_only.into();
        self
    }
    #[must_use]
    pub fn force_share(mut self, force_share: impl Into<Option<bool>>) -> Self {
        self.force_share = force_share.into();
        self
    }
    #[must_use]
    pub fn detect_zeroes(
        mut self,
        detect_zeroes: impl Into<Option<BlockdevDetectZeroesOptions>>,
    ) -> Self {
        self.detect_zeroes = detect_zeroes.into();
        self
    }
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        self.driver.tag()
    }
}

impl Object for BlockdevOptions {
    const NAME: &'static str = "BlockdevOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockdevDriver = members.required("driver")?;
        Ok(Self {
            node_name: members.optional("node-name"),
            discard: members.optional("discard"),
            cache: members.optional("cache"),
            active: members.optional("active"),
            read_only: members.optional("read-only"),
            auto_read_only: members.optional("auto-read-only"),
            force_share: members.optional("force-share"),
            detect_zeroes: members.optional("detect-zeroes"),
            driver: BlockdevOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("driver", self.tag().as_str());
        output.put_optional("node-name", &self.node_name);
        output.put_optional("discard", &self.discard);
        output.put_optional("cache", &self.cache);
        output.put_optional("active", &self.active);
        output.put_optional("read-only", &self.read_only);
        output.put_optional("auto-read-only", &self.auto_read_only);
        output.put_optional("force-share", &self.force_share);
        output.put_optional("detect-zeroes", &self.detect_zeroes);
        self.driver.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockdevOptions`], selected by `driver`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOptionsBranch {
    Blkdebug(BlockdevOptionsBlkdebug),
    /// Since 3.0.
    Blklogwrites(BlockdevOptionsBlklogwrites),
    /// Since 4.2.
    Blkreplay(BlockdevOptionsBlkreplay),
    Blkverify(BlockdevOptionsBlkverify),
    Bochs(BlockdevOptionsGenericFormat),
    Cloop(BlockdevOptionsGenericFormat),
    /// Since 5.0.
    Compress(BlockdevOptionsGenericFormat),
    /// Since 6.2.
    CopyBeforeWrite(BlockdevOptionsCbw),
    /// Since 3.0.
    CopyOnRead(BlockdevOptionsCor),
    Dmg(BlockdevOptionsGenericFormat),
    File(BlockdevOptionsFile),
    /// Since 7.0.
    SnapshotAccess(BlockdevOptionsGenericFormat),
    Ftp(BlockdevOptionsCurlFtp),
    Ftps(BlockdevOptionsCurlFtps),
    /// `host_cdrom`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(BlockdevOptionsFile),
    /// `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockdevOptionsFile),
    Http(BlockdevOptionsCurlHttp),
    Https(BlockdevOptionsCurlHttps),
    /// `io_uring`. Only if `CONFIG_BLKIO`.
    IoUring(BlockdevOptionsIoUring),
    Iscsi(BlockdevOptionsIscsi),
    Luks(BlockdevOptionsLUKS),
    Nbd(BlockdevOptionsNbd),
    Nfs(BlockdevOptionsNfs),
    NullAio(BlockdevOptionsNull),
    NullCo(BlockdevOptionsNull),
    /// Since 2.12.
    Nvme(BlockdevOptionsNVMe),
    /// `nvme-io_uring`. Only if `CONFIG_BLKIO`.
    NvmeIoUring(BlockdevOptionsNvmeIoUring),
    Parallels(BlockdevOptionsGenericFormat),
    Preallocate(BlockdevOptionsPreallocate),
    Qcow(BlockdevOptionsQcow),
    Qcow2(BlockdevOptionsQcow2),
    Qed(BlockdevOptionsGenericCOWFormat),
    Quorum(BlockdevOptionsQuorum),
    Raw(BlockdevOptionsRaw),
    Rbd(BlockdevOptionsRbd),
    /// Only if `CONFIG_REPLICATION`.
    Replication(BlockdevOptionsReplication),
    Ssh(BlockdevOptionsSsh),
    /// Since 2.11.
    Throttle(BlockdevOptionsThrottle),
    Vdi(BlockdevOptionsGenericFormat),
    Vhdx(BlockdevOptionsGenericFormat),
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
    Vmdk(BlockdevOptionsGenericCOWFormat),
    Vpc(BlockdevOptionsGenericFormat),
    Vvfat(BlockdevOptionsVVFAT),
    /// Only in 7.2, 10.0, 10.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    Gluster(BlockdevOptionsGluster),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `driver`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockdevOptionsBranch {
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        match self {
            Self::Blkdebug(_) => BlockdevDriver::Blkdebug,
            Self::Blklogwrites(_) => BlockdevDriver::Blklogwrites,
            Self::Blkreplay(_) => BlockdevDriver::Blkreplay,
            Self::Blkverify(_) => BlockdevDriver::Blkverify,
            Self::Bochs(_) => BlockdevDriver::Bochs,
            Self::Cloop(_) => BlockdevDriver::Cloop,
            Self::Compress(_) => BlockdevDriver::Compress,
            Self::CopyBeforeWrite(_) => BlockdevDriver::CopyBeforeWrite,
            Self::CopyOnRead(_) => BlockdevDriver::CopyOnRead,
            Self::Dmg(_) => BlockdevDriver::Dmg,
            Self::File(_) => BlockdevDriver::File,
            Self::SnapshotAccess(_) => BlockdevDriver::SnapshotAccess,
            Self::Ftp(_) => BlockdevDriver::Ftp,
            Self::Ftps(_) => BlockdevDriver::Ftps,
            Self::HostCdrom(_) => BlockdevDriver::HostCdrom,
            Self::HostDevice(_) => BlockdevDriver::HostDevice,
            Self::Http(_) => BlockdevDriver::Http,
            Self::Https(_) => BlockdevDriver::Https,
            Self::IoUring(_) => BlockdevDriver::IoUring,
            Self::Iscsi(_) => BlockdevDriver::Iscsi,
            Self::Luks(_) => BlockdevDriver::Luks,
            Self::Nbd(_) => BlockdevDriver::Nbd,
            Self::Nfs(_) => BlockdevDriver::Nfs,
            Self::NullAio(_) => BlockdevDriver::NullAio,
            Self::NullCo(_) => BlockdevDriver::NullCo,
            Self::Nvme(_) => BlockdevDriver::Nvme,
            Self::NvmeIoUring(_) => BlockdevDriver::NvmeIoUring,
            Self::Parallels(_) => BlockdevDriver::Parallels,
            Self::Preallocate(_) => BlockdevDriver::Preallocate,
            Self::Qcow(_) => BlockdevDriver::Qcow,
            Self::Qcow2(_) => BlockdevDriver::Qcow2,
            Self::Qed(_) => BlockdevDriver::Qed,
            Self::Quorum(_) => BlockdevDriver::Quorum,
            Self::Raw(_) => BlockdevDriver::Raw,
            Self::Rbd(_) => BlockdevDriver::Rbd,
            Self::Replication(_) => BlockdevDriver::Replication,
            Self::Ssh(_) => BlockdevDriver::Ssh,
            Self::Throttle(_) => BlockdevDriver::Throttle,
            Self::Vdi(_) => BlockdevDriver::Vdi,
            Self::Vhdx(_) => BlockdevDriver::Vhdx,
            Self::VirtioBlkVfioPci(_) => BlockdevDriver::VirtioBlkVfioPci,
            Self::VirtioBlkVhostUser(_) => BlockdevDriver::VirtioBlkVhostUser,
            Self::VirtioBlkVhostVdpa(_) => BlockdevDriver::VirtioBlkVhostVdpa,
            Self::Vmdk(_) => BlockdevDriver::Vmdk,
            Self::Vpc(_) => BlockdevDriver::Vpc,
            Self::Vvfat(_) => BlockdevDriver::Vvfat,
            Self::Gluster(_) => BlockdevDriver::Gluster,
            Self::Unrecognized { tag, .. } => BlockdevDriver::Unrecognized(*tag),
        }
    }
    fn take(
        tag: BlockdevDriver,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockdevDriver::Blkdebug => Self::Blkdebug(members.branch()?),
                BlockdevDriver::Blklogwrites => Self::Blklogwrites(members.branch()?),
                BlockdevDriver::Blkreplay => Self::Blkreplay(members.branch()?),
                BlockdevDriver::Blkverify => Self::Blkverify(members.branch()?),
                BlockdevDriver::Bochs => Self::Bochs(members.branch()?),
                BlockdevDriver::Cloop => Self::Cloop(members.branch()?),
                BlockdevDriver::Compress => Self::Compress(members.branch()?),
                BlockdevDriver::CopyBeforeWrite => {
                    Self::CopyBeforeWrite(members.branch()?)
                }
                BlockdevDriver::CopyOnRead => Self::CopyOnRead(members.branch()?),
                BlockdevDriver::Dmg => Self::Dmg(members.branch()?),
                BlockdevDriver::File => Self::File(members.branch()?),
                BlockdevDriver::SnapshotAccess => Self::SnapshotAccess(members.branch()?),
                BlockdevDriver::Ftp => Self::Ftp(members.branch()?),
                BlockdevDriver::Ftps => Self::Ftps(members.branch()?),
                BlockdevDriver::HostCdrom => Self::HostCdrom(members.branch()?),
                BlockdevDriver::HostDevice => Self::HostDevice(members.branch()?),
                BlockdevDriver::Http => Self::Http(members.branch()?),
                BlockdevDriver::Https => Self::Https(members.branch()?),
                BlockdevDriver::IoUring => Self::IoUring(members.branch()?),
                BlockdevDriver::Iscsi => Self::Iscsi(members.branch()?),
                BlockdevDriver::Luks => Self::Luks(members.branch()?),
                BlockdevDriver::Nbd => Self::Nbd(members.branch()?),
                BlockdevDriver::Nfs => Self::Nfs(members.branch()?),
                BlockdevDriver::NullAio => Self::NullAio(members.branch()?),
                BlockdevDriver::NullCo => Self::NullCo(members.branch()?),
                BlockdevDriver::Nvme => Self::Nvme(members.branch()?),
                BlockdevDriver::NvmeIoUring => Self::NvmeIoUring(members.branch()?),
                BlockdevDriver::Parallels => Self::Parallels(members.branch()?),
                BlockdevDriver::Preallocate => Self::Preallocate(members.branch()?),
                BlockdevDriver::Qcow => Self::Qcow(members.branch()?),
                BlockdevDriver::Qcow2 => Self::Qcow2(members.branch()?),
                BlockdevDriver::Qed => Self::Qed(members.branch()?),
                BlockdevDriver::Quorum => Self::Quorum(members.branch()?),
                BlockdevDriver::Raw => Self::Raw(members.branch()?),
                BlockdevDriver::Rbd => Self::Rbd(members.branch()?),
                BlockdevDriver::Replication => Self::Replication(members.branch()?),
                BlockdevDriver::Ssh => Self::Ssh(members.branch()?),
                BlockdevDriver::Throttle => Self::Throttle(members.branch()?),
                BlockdevDriver::Vdi => Self::Vdi(members.branch()?),
                BlockdevDriver::Vhdx => Self::Vhdx(members.branch()?),
                BlockdevDriver::VirtioBlkVfioPci => {
                    Self::VirtioBlkVfioPci(members.branch()?)
                }
                BlockdevDriver::VirtioBlkVhostUser => {
                    Self::VirtioBlkVhostUser(members.branch()?)
                }
                BlockdevDriver::VirtioBlkVhostVdpa => {
                    Self::VirtioBlkVhostVdpa(members.branch()?)
                }
                BlockdevDriver::Vmdk => Self::Vmdk(members.branch()?),
                BlockdevDriver::Vpc => Self::Vpc(members.branch()?),
                BlockdevDriver::Vvfat => Self::Vvfat(members.branch()?),
                BlockdevDriver::Gluster => Self::Gluster(members.branch()?),
                BlockdevDriver::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Blkdebug(branch) => branch.put(output),
            Self::Blklogwrites(branch) => branch.put(output),
            Self::Blkreplay(branch) => branch.put(output),
            Self::Blkverify(branch) => branch.put(output),
            Self::Bochs(branch) => branch.put(output),
            Self::Cloop(branch) => branch.put(output),
            Self::Compress(branch) => branch.put(output),
            Self::CopyBeforeWrite(branch) => branch.put(output),
            Self::CopyOnRead(branch) => branch.put(output),
            Self::Dmg(branch) => branch.put(output),
            Self::File(branch) => branch.put(output),
            Self::SnapshotAccess(branch) => branch.put(output),
            Self::Ftp(branch) => branch.put(output),
            Self::Ftps(branch) => branch.put(output),
            Self::HostCdrom(branch) => branch.put(output),
            Self::HostDevice(branch) => branch.put(output),
            Self::Http(branch) => branch.put(output),
            Self::Https(branch) => branch.put(output),
            Self::IoUring(branch) => branch.put(output),
            Self::Iscsi(branch) => branch.put(output),
            Self::Luks(branch) => branch.put(output),
            Self::Nbd(branch) => branch.put(output),
            Self::Nfs(branch) => branch.put(output),
            Self::NullAio(branch) => branch.put(output),
            Self::NullCo(branch) => branch.put(output),
            Self::Nvme(branch) => branch.put(output),
            Self::NvmeIoUring(branch) => branch.put(output),
            Self::Parallels(branch) => branch.put(output),
            Self::Preallocate(branch) => branch.put(output),
            Self::Qcow(branch) => branch.put(output),
            Self::Qcow2(branch) => branch.put(output),
            Self::Qed(branch) => branch.put(output),
            Self::Quorum(branch) => branch.put(output),
            Self::Raw(branch) => branch.put(output),
            Self::Rbd(branch) => branch.put(output),
            Self::Replication(branch) => branch.put(output),
            Self::Ssh(branch) => branch.put(output),
            Self::Throttle(branch) => branch.put(output),
            Self::Vdi(branch) => branch.put(output),
            Self::Vhdx(branch) => branch.put(output),
            Self::VirtioBlkVfioPci(branch) => branch.put(output),
            Self::VirtioBlkVhostUser(branch) => branch.put(output),
            Self::VirtioBlkVhostVdpa(branch) => branch.put(output),
            Self::Vmdk(branch) => branch.put(output),
            Self::Vpc(branch) => branch.put(output),
            Self::Vvfat(branch) => branch.put(output),
            Self::Gluster(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<BlockdevOptionsBranch> for BlockdevOptions {
    fn from(branch: BlockdevOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsBlkdebug> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsBlkdebug) -> Self {
        Self::Blkdebug(branch)
    }
}

impl From<BlockdevOptionsBlkdebug> for BlockdevOptions {
    fn from(branch: BlockdevOptionsBlkdebug) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsBlklogwrites> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsBlklogwrites) -> Self {
        Self::Blklogwrites(branch)
    }
}

impl From<BlockdevOptionsBlklogwrites> for BlockdevOptions {
    fn from(branch: BlockdevOptionsBlklogwrites) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsBlkverify> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsBlkverify) -> Self {
        Self::Blkverify(branch)
    }
}

impl From<BlockdevOptionsBlkverify> for BlockdevOptions {
    fn from(branch: BlockdevOptionsBlkverify) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsBlkreplay> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsBlkreplay) -> Self {
        Self::Blkreplay(branch)
    }
}

impl From<BlockdevOptionsBlkreplay> for BlockdevOptions {
    fn from(branch: BlockdevOptionsBlkreplay) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsCbw> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsCbw) -> Self {
        Self::CopyBeforeWrite(branch)
    }
}

impl From<BlockdevOptionsCbw> for BlockdevOptions {
    fn from(branch: BlockdevOptionsCbw) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsCor> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsCor) -> Self {
        Self::CopyOnRead(branch)
    }
}

impl From<BlockdevOptionsCor> for BlockdevOptions {
    fn from(branch: BlockdevOptionsCor) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsCurlFtp> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsCurlFtp) -> Self {
        Self::Ftp(branch)
    }
}

impl From<BlockdevOptionsCurlFtp> for BlockdevOptions {
    fn from(branch: BlockdevOptionsCurlFtp) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsCurlFtps> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsCurlFtps) -> Self {
        Self::Ftps(branch)
    }
}

impl From<BlockdevOptionsCurlFtps> for BlockdevOptions {
    fn from(branch: BlockdevOptionsCurlFtps) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsCurlHttp> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsCurlHttp) -> Self {
        Self::Http(branch)
    }
}

impl From<BlockdevOptionsCurlHttp> for BlockdevOptions {
    fn from(branch: BlockdevOptionsCurlHttp) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsCurlHttps> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsCurlHttps) -> Self {
        Self::Https(branch)
    }
}

impl From<BlockdevOptionsCurlHttps> for BlockdevOptions {
    fn from(branch: BlockdevOptionsCurlHttps) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsIoUring> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsIoUring) -> Self {
        Self::IoUring(branch)
    }
}

impl From<BlockdevOptionsIoUring> for BlockdevOptions {
    fn from(branch: BlockdevOptionsIoUring) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsIscsi> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsIscsi) -> Self {
        Self::Iscsi(branch)
    }
}

impl From<BlockdevOptionsIscsi> for BlockdevOptions {
    fn from(branch: BlockdevOptionsIscsi) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsLUKS> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<BlockdevOptionsLUKS> for BlockdevOptions {
    fn from(branch: BlockdevOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsNbd> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsNbd) -> Self {
        Self::Nbd(branch)
    }
}

impl From<BlockdevOptionsNbd> for BlockdevOptions {
    fn from(branch: BlockdevOptionsNbd) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsNfs> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsNfs) -> Self {
        Self::Nfs(branch)
    }
}

impl From<BlockdevOptionsNfs> for BlockdevOptions {
    fn from(branch: BlockdevOptionsNfs) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsNVMe> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsNVMe) -> Self {
        Self::Nvme(branch)
    }
}

impl From<BlockdevOptionsNVMe> for BlockdevOptions {
    fn from(branch: BlockdevOptionsNVMe) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsNvmeIoUring> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsNvmeIoUring) -> Self {
        Self::NvmeIoUring(branch)
    }
}

impl From<BlockdevOptionsNvmeIoUring> for BlockdevOptions {
    fn from(branch: BlockdevOptionsNvmeIoUring) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsPreallocate> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsPreallocate) -> Self {
        Self::Preallocate(branch)
    }
}

impl From<BlockdevOptionsPreallocate> for BlockdevOptions {
    fn from(branch: BlockdevOptionsPreallocate) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsQcow2> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsQcow2) -> Self {
        Self::Qcow2(branch)
    }
}

impl From<BlockdevOptionsQcow2> for BlockdevOptions {
    fn from(branch: BlockdevOptionsQcow2) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsQcow> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsQcow) -> Self {
        Self::Qcow(branch)
    }
}

impl From<BlockdevOptionsQcow> for BlockdevOptions {
    fn from(branch: BlockdevOptionsQcow) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsQuorum> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsQuorum) -> Self {
        Self::Quorum(branch)
    }
}

impl From<BlockdevOptionsQuorum> for BlockdevOptions {
    fn from(branch: BlockdevOptionsQuorum) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsRaw> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsRaw) -> Self {
        Self::Raw(branch)
    }
}

impl From<BlockdevOptionsRaw> for BlockdevOptions {
    fn from(branch: BlockdevOptionsRaw) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsRbd> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsRbd) -> Self {
        Self::Rbd(branch)
    }
}

impl From<BlockdevOptionsRbd> for BlockdevOptions {
    fn from(branch: BlockdevOptionsRbd) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsReplication> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsReplication) -> Self {
        Self::Replication(branch)
    }
}

impl From<BlockdevOptionsReplication> for BlockdevOptions {
    fn from(branch: BlockdevOptionsReplication) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsSsh> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsSsh) -> Self {
        Self::Ssh(branch)
    }
}

impl From<BlockdevOptionsSsh> for BlockdevOptions {
    fn from(branch: BlockdevOptionsSsh) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsThrottle> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsThrottle) -> Self {
        Self::Throttle(branch)
    }
}

impl From<BlockdevOptionsThrottle> for BlockdevOptions {
    fn from(branch: BlockdevOptionsThrottle) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsVirtioBlkVfioPci> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::VirtioBlkVfioPci(branch)
    }
}

impl From<BlockdevOptionsVirtioBlkVfioPci> for BlockdevOptions {
    fn from(branch: BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostUser> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::VirtioBlkVhostUser(branch)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostUser> for BlockdevOptions {
    fn from(branch: BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::VirtioBlkVhostVdpa(branch)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevOptions {
    fn from(branch: BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsVVFAT> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsVVFAT) -> Self {
        Self::Vvfat(branch)
    }
}

impl From<BlockdevOptionsVVFAT> for BlockdevOptions {
    fn from(branch: BlockdevOptionsVVFAT) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevOptionsGluster> for BlockdevOptionsBranch {
    fn from(branch: BlockdevOptionsGluster) -> Self {
        Self::Gluster(branch)
    }
}

impl From<BlockdevOptionsGluster> for BlockdevOptions {
    fn from(branch: BlockdevOptionsGluster) -> Self {
        Self::new(branch)
    }
}

/// A block node, by name or by the options to open it with.
///
/// The alternate `BlockdevRef` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRef)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRef {
    /// `definition`, when the JSON is an object.
    Definition(Deep<BlockdevOptions>),
    /// `reference`, when the JSON is a string.
    Reference(String),
}

impl Alternate for BlockdevRef {
    const NAME: &'static str = "BlockdevRef";
}

impl Wire for BlockdevRef {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::Object => Wire::read(value, notes).map(Self::Definition),
            wire::Kind::String => Wire::read(value, notes).map(Self::Reference),
            _ => Err(unexpected("an object or a string", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Definition(value) => value.to_value(),
            Self::Reference(value) => value.to_value(),
        }
    }
}

impl From<BlockdevOptions> for BlockdevRef {
    fn from(value: BlockdevOptions) -> Self {
        Self::Definition(Deep::new(value))
    }
}

impl From<BlockdevOptionsBranch> for BlockdevRef {
    fn from(value: BlockdevOptionsBranch) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlkdebug> for BlockdevRef {
    fn from(value: BlockdevOptionsBlkdebug) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlklogwrites> for BlockdevRef {
    fn from(value: BlockdevOptionsBlklogwrites) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlkverify> for BlockdevRef {
    fn from(value: BlockdevOptionsBlkverify) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlkreplay> for BlockdevRef {
    fn from(value: BlockdevOptionsBlkreplay) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCbw> for BlockdevRef {
    fn from(value: BlockdevOptionsCbw) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCor> for BlockdevRef {
    fn from(value: BlockdevOptionsCor) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlFtp> for BlockdevRef {
    fn from(value: BlockdevOptionsCurlFtp) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlFtps> for BlockdevRef {
    fn from(value: BlockdevOptionsCurlFtps) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlHttp> for BlockdevRef {
    fn from(value: BlockdevOptionsCurlHttp) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlHttps> for BlockdevRef {
    fn from(value: BlockdevOptionsCurlHttps) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsIoUring> for BlockdevRef {
    fn from(value: BlockdevOptionsIoUring) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsIscsi> for BlockdevRef {
    fn from(value: BlockdevOptionsIscsi) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsLUKS> for BlockdevRef {
    fn from(value: BlockdevOptionsLUKS) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNbd> for BlockdevRef {
    fn from(value: BlockdevOptionsNbd) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNfs> for BlockdevRef {
    fn from(value: BlockdevOptionsNfs) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNVMe> for BlockdevRef {
    fn from(value: BlockdevOptionsNVMe) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNvmeIoUring> for BlockdevRef {
    fn from(value: BlockdevOptionsNvmeIoUring) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsPreallocate> for BlockdevRef {
    fn from(value: BlockdevOptionsPreallocate) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsQcow2> for BlockdevRef {
    fn from(value: BlockdevOptionsQcow2) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsQcow> for BlockdevRef {
    fn from(value: BlockdevOptionsQcow) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsQuorum> for BlockdevRef {
    fn from(value: BlockdevOptionsQuorum) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsRaw> for BlockdevRef {
    fn from(value: BlockdevOptionsRaw) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsRbd> for BlockdevRef {
    fn from(value: BlockdevOptionsRbd) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsReplication> for BlockdevRef {
    fn from(value: BlockdevOptionsReplication) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsSsh> for BlockdevRef {
    fn from(value: BlockdevOptionsSsh) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsThrottle> for BlockdevRef {
    fn from(value: BlockdevOptionsThrottle) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVirtioBlkVfioPci> for BlockdevRef {
    fn from(value: BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVirtioBlkVhostUser> for BlockdevRef {
    fn from(value: BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevRef {
    fn from(value: BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVVFAT> for BlockdevRef {
    fn from(value: BlockdevOptionsVVFAT) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsGluster> for BlockdevRef {
    fn from(value: BlockdevOptionsGluster) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<String> for BlockdevRef {
    fn from(value: String) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRef {
    fn from(value: &str) -> Self {
        Self::Reference(value.to_owned())
    }
}

/// A block node, by name or by options, or none by `null`.
///
/// The alternate `BlockdevRefOrNull` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRefOrNull)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRefOrNull {
    /// `definition`, when the JSON is an object.
    Definition(Deep<BlockdevOptions>),
    /// `reference`, when the JSON is a string.
    Reference(String),
    /// `null`, when the JSON is null.
    Null,
}

impl Alternate for BlockdevRefOrNull {
    const NAME: &'static str = "BlockdevRefOrNull";
}

impl Wire for BlockdevRefOrNull {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::Object => Wire::read(value, notes).map(Self::Definition),
            wire::Kind::String => Wire::read(value, notes).map(Self::Reference),
            wire::Kind::Null => Ok(Self::Null),
            _ => Err(unexpected("an object or a string or null", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Definition(value) => value.to_value(),
            Self::Reference(value) => value.to_value(),
            Self::Null => Value::Null,
        }
    }
}

impl From<BlockdevOptions> for BlockdevRefOrNull {
    fn from(value: BlockdevOptions) -> Self {
        Self::Definition(Deep::new(value))
    }
}

impl From<BlockdevOptionsBranch> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsBranch) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlkdebug> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsBlkdebug) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlklogwrites> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsBlklogwrites) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlkverify> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsBlkverify) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsBlkreplay> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsBlkreplay) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCbw> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsCbw) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCor> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsCor) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlFtp> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsCurlFtp) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlFtps> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsCurlFtps) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlHttp> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsCurlHttp) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsCurlHttps> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsCurlHttps) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsIoUring> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsIoUring) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsIscsi> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsIscsi) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsLUKS> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsLUKS) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNbd> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsNbd) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNfs> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsNfs) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNVMe> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsNVMe) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsNvmeIoUring> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsNvmeIoUring) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsPreallocate> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsPreallocate) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsQcow2> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsQcow2) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsQcow> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsQcow) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsQuorum> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsQuorum) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsRaw> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsRaw) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsRbd> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsRbd) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsReplication> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsReplication) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsSsh> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsSsh) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsThrottle> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsThrottle) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVirtioBlkVfioPci> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVirtioBlkVhostUser> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsVVFAT> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsVVFAT) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<BlockdevOptionsGluster> for BlockdevRefOrNull {
    fn from(value: BlockdevOptionsGluster) -> Self {
        Self::Definition(Deep::new(value.into()))
    }
}

impl From<String> for BlockdevRefOrNull {
    fn from(value: String) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRefOrNull {
    fn from(value: &str) -> Self {
        Self::Reference(value.to_owned())
    }
}

impl From<()> for BlockdevRefOrNull {
    fn from((): ()) -> Self {
        Self::Null
    }
}

/// The object `BlockdevCreateOptionsFile` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsFile)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    pub filename: String,
    pub size: u64,
    pub preallocation: Option<PreallocMode>,
    pub nocow: Option<bool>,
    /// `extent-size-hint`.
    pub extent_size_hint: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsFile {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>, size: u64) -> Self {
        Self {
            filename: filename.into().into_string(),
            size,
            preallocation: None,
            nocow: None,
            extent_size_hint: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn preallocation(
        mut self,
        preallocation: impl Into<Option<PreallocMode>>,
    ) -> Self {
        self.preallocation = preallocation.into();
        self
    }
    #[must_use]
    pub fn nocow(mut self, nocow: impl Into<Option<bool>>) -> Self {
        self.nocow = nocow.into();
        self
    }
    #[must_use]
    pub fn extent_size_hint(mut self, extent_size_hint: impl Into<Option<u64>>) -> Self {
        self.extent_size_hint = extent_size_hint.into();
        self
    }
}

impl Object for BlockdevCreateOptionsFile {
    const NAME: &'static str = "BlockdevCreateOptionsFile";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            size: members.required("size")?,
            preallocation: members.optional("preallocation"),
            nocow: members.optional("nocow"),
            extent_size_hint: members.optional("extent-size-hint"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put("size", &self.size);
        output.put_optional("preallocation", &self.preallocation);
        output.put_optional("nocow", &self.nocow);
        output.put_optional("extent-size-hint", &self.extent_size_hint);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsLUKS` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsLUKS {
    /// `key-secret`.
    pub key_secret: Option<String>,
    /// `cipher-alg`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// `cipher-mode`.
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// `ivgen-alg`.
    pub ivgen_alg: Option<QCryptoIVGenAlgo>,
    /// `ivgen-hash-alg`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`.
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// `iter-time`. Since 2.8.
    pub iter_time: Option<i64>,
    pub file: Option<BlockdevRef>,
    /// Only in 10.0, 10.2, 11.1. Since 9.0.
    pub header: Option<BlockdevRef>,
    pub size: u64,
    /// Since 4.2.
    pub preallocation: Option<PreallocMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsLUKS {
    /// Makes one of the members that every release has.
    pub fn new(size: u64) -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            file: None,
            header: None,
            size,
            preallocation: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn key_secret<How>(mut self, key_secret: impl IntoMember<String, How>) -> Self {
        self.key_secret = key_secret.into_member();
        self
    }
    #[must_use]
    pub fn cipher_alg(
        mut self,
        cipher_alg: impl Into<Option<QCryptoCipherAlgo>>,
    ) -> Self {
        self.cipher_alg = cipher_alg.into();
        self
    }
    #[must_use]
    pub fn cipher_mode(
        mut self,
        cipher_mode: impl Into<Option<QCryptoCipherMode>>,
    ) -> Self {
        self.cipher_mode = cipher_mode.into();
        self
    }
    #[must_use]
    pub fn ivgen_alg(mut self, ivgen_alg: impl Into<Option<QCryptoIVGenAlgo>>) -> Self {
        self.ivgen_alg = ivgen_alg.into();
        self
    }
    #[must_use]
    pub fn ivgen_hash_alg(
        mut self,
        ivgen_hash_alg: impl Into<Option<QCryptoHashAlgo>>,
    ) -> Self {
        self.ivgen_hash_alg = ivgen_hash_alg.into();
        self
    }
    #[must_use]
    pub fn hash_alg(mut self, hash_alg: impl Into<Option<QCryptoHashAlgo>>) -> Self {
        self.hash_alg = hash_alg.into();
        self
    }
    #[must_use]
    pub fn iter_time(mut self, iter_time: impl Into<Option<i64>>) -> Self {
        self.iter_time = iter_time.into();
        self
    }
    #[must_use]
    pub fn file<How>(mut self, file: impl IntoMember<BlockdevRef, How>) -> Self {
        self.file = file.into_member();
        self
    }
    #[must_use]
    pub fn header<How>(mut self, header: impl IntoMember<BlockdevRef, How>) -> Self {
        self.header = header.into_member();
        self
    }
    #[must_use]
    pub fn preallocation(
        mut self,
        preallocation: impl Into<Option<PreallocMode>>,
    ) -> Self {
        self.preallocation = preallocation.into();
        self
    }
}

impl Object for BlockdevCreateOptionsLUKS {
    const NAME: &'static str = "BlockdevCreateOptionsLUKS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.optional("key-secret"),
            cipher_alg: members.optional("cipher-alg"),
            cipher_mode: members.optional("cipher-mode"),
            ivgen_alg: members.optional("ivgen-alg"),
            ivgen_hash_alg: members.optional("ivgen-hash-alg"),
            hash_alg: members.optional("hash-alg"),
            iter_time: members.optional("iter-time"),
            file: members.optional("file"),
            header: members.optional("header"),
            size: members.required("size")?,
            preallocation: members.optional("preallocation"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("key-secret", &self.key_secret);
        output.put_optional("cipher-alg", &self.cipher_alg);
        output.put_optional("cipher-mode", &self.cipher_mode);
        output.put_optional("ivgen-alg", &self.ivgen_alg);
        output.put_optional("ivgen-hash-alg", &self.ivgen_hash_alg);
        output.put_optional("hash-alg", &self.hash_alg);
        output.put_optional("iter-time", &self.iter_time);
        output.put_optional("file", &self.file);
        output.put_optional("header", &self.header);
        output.put("size", &self.size);
        output.put_optional("preallocation", &self.preallocation);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsNfs` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsNfs)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsNfs {
    pub location: BlockdevOptionsNfs,
    pub size: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsNfs {
    /// Makes one of the members that every release has.
    pub fn new(location: BlockdevOptionsNfs, size: u64) -> Self {
        Self {
            location,
            size,
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevCreateOptionsNfs {
    const NAME: &'static str = "BlockdevCreateOptionsNfs";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            location: members.required("location")?,
            size: members.required("size")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("location", &self.location);
        output.put("size", &self.size);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsParallels` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsParallels)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsParallels {
    pub file: BlockdevRef,
    pub size: u64,
    /// `cluster-size`.
    pub cluster_size: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsParallels {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            cluster_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: impl Into<Option<u64>>) -> Self {
        self.cluster_size = cluster_size.into();
        self
    }
}

impl Object for BlockdevCreateOptionsParallels {
    const NAME: &'static str = "BlockdevCreateOptionsParallels";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            size: members.required("size")?,
            cluster_size: members.optional("cluster-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("size", &self.size);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsQcow` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow {
    pub file: BlockdevRef,
    pub size: u64,
    /// `backing-file`.
    pub backing_file: Option<String>,
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsQcow {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            backing_file: None,
            encrypt: None,
            extra: Extra::new(),
        }
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
    pub fn encrypt<How>(
        mut self,
        encrypt: impl IntoMember<QCryptoBlockCreateOptions, How>,
    ) -> Self {
        self.encrypt = encrypt.into_member();
        self
    }
}

impl Object for BlockdevCreateOptionsQcow {
    const NAME: &'static str = "BlockdevCreateOptionsQcow";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            size: members.required("size")?,
            backing_file: members.optional("backing-file"),
            encrypt: members.optional("encrypt"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("size", &self.size);
        output.put_optional("backing-file", &self.backing_file);
        output.put_optional("encrypt", &self.encrypt);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockdevQcow2Version` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2Version)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    V2,
    V3,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevQcow2Version {
    const NAME: &'static str = "BlockdevQcow2Version";
    const VALUES: &'static [&'static str] = &["v2", "v3"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::V2 => "v2",
            Self::V3 => "v3",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "v2" => Self::V2,
                "v3" => Self::V3,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `Qcow2CompressionType` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2CompressionType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    Zlib,
    /// Only if `CONFIG_ZSTD`.
    Zstd,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for Qcow2CompressionType {
    const NAME: &'static str = "Qcow2CompressionType";
    const VALUES: &'static [&'static str] = &["zlib", "zstd"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Zlib => "zlib",
            Self::Zstd => "zstd",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "zlib" => Self::Zlib,
                "zstd" => Self::Zstd,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevCreateOptionsQcow2` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    pub file: BlockdevRef,
    /// `data-file`. Since 4.0.
    pub data_file: Option<BlockdevRef>,
    /// `data-file-raw`. Since 4.0.
    pub data_file_raw: Option<bool>,
    /// `extended-l2`. Since 5.2.
    pub extended_l2: Option<bool>,
    pub size: u64,
    pub version: Option<BlockdevQcow2Version>,
    /// `backing-file`.
    pub backing_file: Option<String>,
    /// `backing-fmt`.
    pub backing_fmt: Option<BlockdevDriver>,
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// `cluster-size`.
    pub cluster_size: Option<u64>,
    pub preallocation: Option<PreallocMode>,
    /// `lazy-refcounts`.
    pub lazy_refcounts: Option<bool>,
    /// `refcount-bits`.
    pub refcount_bits: Option<i64>,
    /// `compression-type`.
    pub compression_type: Option<Qcow2CompressionType>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsQcow2 {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            size,
            version: None,
            backing_file: None,
            backing_fmt: None,
            encrypt: None,
            cluster_size: None,
            preallocation: None,
            lazy_refcounts: None,
            refcount_bits: None,
            compression_type: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn data_file<How>(
        mut self,
        data_file: impl IntoMember<BlockdevRef, How>,
    ) -> Self {
        self.data_file = data_file.into_member();
        self
    }
    #[must_use]
    pub fn data_file_raw(mut self, data_file_raw: impl Into<Option<bool>>) -> Self {
        self.data_file_raw = data_file_raw.into();
        self
    }
    #[must_use]
    pub fn extended_l2(mut self, extended_l2: impl Into<Option<bool>>) -> Self {
        self.extended_l2 = extended_l2.into();
        self
    }
    #[must_use]
    pub fn version(mut self, version: impl Into<Option<BlockdevQcow2Version>>) -> Self {
        self.version = version.into();
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
    pub fn backing_fmt(
        mut self,
        backing_fmt: impl Into<Option<BlockdevDriver>>,
    ) -> Self {
        self.backing_fmt = backing_fmt.into();
        self
    }
    #[must_use]
    pub fn encrypt<How>(
        mut self,
        encrypt: impl IntoMember<QCryptoBlockCreateOptions, How>,
    ) -> Self {
        self.encrypt = encrypt.into_member();
        self
    }
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: impl Into<Option<u64>>) -> Self {
        self.cluster_size = cluster_size.into();
        self
    }
    #[must_use]
    pub fn preallocation(
        mut self,
        preallocation: impl Into<Option<PreallocMode>>,
    ) -> Self {
        self.preallocation = preallocation.into();
        self
    }
    #[must_use]
    pub fn lazy_refcounts(mut self, lazy_refcounts: impl Into<Option<bool>>) -> Self {
        self.lazy_refcounts = lazy_refcounts.into();
        self
    }
    #[must_use]
    pub fn refcount_bits(mut self, refcount_bits: impl Into<Option<i64>>) -> Self {
        self.refcount_bits = refcount_bits.into();
        self
    }
    #[must_use]
    pub fn compression_type(
        mut self,
        compression_type: impl Into<Option<Qcow2CompressionType>>,
    ) -> Self {
        self.compression_type = compression_type.into();
        self
    }
}

impl Object for BlockdevCreateOptionsQcow2 {
    const NAME: &'static str = "BlockdevCreateOptionsQcow2";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            data_file: members.optional("data-file"),
            data_file_raw: members.optional("data-file-raw"),
            extended_l2: members.optional("extended-l2"),
            size: members.required("size")?,
            version: members.optional("version"),
            backing_file: members.optional("backing-file"),
            backing_fmt: members.optional("backing-fmt"),
            encrypt: members.optional("encrypt"),
            cluster_size: members.optional("cluster-size"),
            preallocation: members.optional("preallocation"),
            lazy_refcounts: members.optional("lazy-refcounts"),
            refcount_bits: members.optional("refcount-bits"),
            compression_type: members.optional("compression-type"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_optional("data-file", &self.data_file);
        output.put_optional("data-file-raw", &self.data_file_raw);
        output.put_optional("extended-l2", &self.extended_l2);
        output.put("size", &self.size);
        output.put_optional("version", &self.version);
        output.put_optional("backing-file", &self.backing_file);
        output.put_optional("backing-fmt", &self.backing_fmt);
        output.put_optional("encrypt", &self.encrypt);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_optional("preallocation", &self.preallocation);
        output.put_optional("lazy-refcounts", &self.lazy_refcounts);
        output.put_optional("refcount-bits", &self.refcount_bits);
        output.put_optional("compression-type", &self.compression_type);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsQed` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQed)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    pub file: BlockdevRef,
    pub size: u64,
    /// `backing-file`.
    pub backing_file: Option<String>,
    /// `backing-fmt`.
    pub backing_fmt: Option<BlockdevDriver>,
    /// `cluster-size`.
    pub cluster_size: Option<u64>,
    /// `table-size`.
    pub table_size: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsQed {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            backing_file: None,
            backing_fmt: None,
            cluster_size: None,
            table_size: None,
            extra: Extra::new(),
        }
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
    pub fn backing_fmt(
        mut self,
        backing_fmt: impl Into<Option<BlockdevDriver>>,
    ) -> Self {
        self.backing_fmt = backing_fmt.into();
        self
    }
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: impl Into<Option<u64>>) -> Self {
        self.cluster_size = cluster_size.into();
        self
    }
    #[must_use]
    pub fn table_size(mut self, table_size: impl Into<Option<i64>>) -> Self {
        self.table_size = table_size.into();
        self
    }
}

impl Object for BlockdevCreateOptionsQed {
    const NAME: &'static str = "BlockdevCreateOptionsQed";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            size: members.required("size")?,
            backing_file: members.optional("backing-file"),
            backing_fmt: members.optional("backing-fmt"),
            cluster_size: members.optional("cluster-size"),
            table_size: members.optional("table-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("size", &self.size);
        output.put_optional("backing-file", &self.backing_file);
        output.put_optional("backing-fmt", &self.backing_fmt);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_optional("table-size", &self.table_size);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsRbd` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsRbd)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsRbd {
    pub location: BlockdevOptionsRbd,
    pub size: u64,
    /// `cluster-size`.
    pub cluster_size: Option<u64>,
    /// Since 6.1.
    pub encrypt: Option<RbdEncryptionCreateOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsRbd {
    /// Makes one of the members that every release has.
    pub fn new(location: BlockdevOptionsRbd, size: u64) -> Self {
        Self {
            location,
            size,
            cluster_size: None,
            encrypt: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: impl Into<Option<u64>>) -> Self {
        self.cluster_size = cluster_size.into();
        self
    }
    #[must_use]
    pub fn encrypt<How>(
        mut self,
        encrypt: impl IntoMember<RbdEncryptionCreateOptions, How>,
    ) -> Self {
        self.encrypt = encrypt.into_member();
        self
    }
}

impl Object for BlockdevCreateOptionsRbd {
    const NAME: &'static str = "BlockdevCreateOptionsRbd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            location: members.required("location")?,
            size: members.required("size")?,
            cluster_size: members.optional("cluster-size"),
            encrypt: members.optional("encrypt"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("location", &self.location);
        output.put("size", &self.size);
        output.put_optional("cluster-size", &self.cluster_size);
        output.put_optional("encrypt", &self.encrypt);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockdevVmdkSubformat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkSubformat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevVmdkSubformat {
    /// `monolithicSparse`.
    MonolithicSparse,
    /// `monolithicFlat`.
    MonolithicFlat,
    /// `twoGbMaxExtentSparse`.
    TwoGbMaxExtentSparse,
    /// `twoGbMaxExtentFlat`.
    TwoGbMaxExtentFlat,
    /// `streamOptimized`.
    StreamOptimized,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevVmdkSubformat {
    const NAME: &'static str = "BlockdevVmdkSubformat";
    const VALUES: &'static [&'static str] = &[
        "monolithicSparse",
        "monolithicFlat",
        "twoGbMaxExtentSparse",
        "twoGbMaxExtentFlat",
        "streamOptimized",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::MonolithicSparse => "monolithicSparse",
            Self::MonolithicFlat => "monolithicFlat",
            Self::TwoGbMaxExtentSparse => "twoGbMaxExtentSparse",
            Self::TwoGbMaxExtentFlat => "twoGbMaxExtentFlat",
            Self::StreamOptimized => "streamOptimized",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "monolithicSparse" => Self::MonolithicSparse,
                "monolithicFlat" => Self::MonolithicFlat,
                "twoGbMaxExtentSparse" => Self::TwoGbMaxExtentSparse,
                "twoGbMaxExtentFlat" => Self::TwoGbMaxExtentFlat,
                "streamOptimized" => Self::StreamOptimized,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `BlockdevVmdkAdapterType` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkAdapterType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    Ide,
    Buslogic,
    Lsilogic,
    /// `legacyESX`.
    LegacyESX,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevVmdkAdapterType {
    const NAME: &'static str = "BlockdevVmdkAdapterType";
    const VALUES: &'static [&'static str] = &[
        "ide",
        "buslogic",
        "lsilogic",
        "legacyESX",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ide => "ide",
            Self::Buslogic => "buslogic",
            Self::Lsilogic => "lsilogic",
            Self::LegacyESX => "legacyESX",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ide" => Self::Ide,
                "buslogic" => Self::Buslogic,
                "lsilogic" => Self::Lsilogic,
                "legacyESX" => Self::LegacyESX,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevCreateOptionsVmdk` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVmdk)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    pub file: BlockdevRef,
    pub size: u64,
    pub extents: Option<Vec<BlockdevRef>>,
    pub subformat: Option<BlockdevVmdkSubformat>,
    /// `backing-file`.
    pub backing_file: Option<String>,
    /// `adapter-type`.
    pub adapter_type: Option<BlockdevVmdkAdapterType>,
    pub hwversion: Option<String>,
    /// Since 6.2.
    pub toolsversion: Option<String>,
    /// `zeroed-grain`.
    pub zeroed_grain: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsVmdk {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            extents: None,
            subformat: None,
            backing_file: None,
            adapter_type: None,
            hwversion: None,
            toolsversion: None,
            zeroed_grain: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn extents(
        mut self,
        extents: impl IntoIterator<Item = impl Into<BlockdevRef>>,
    ) -> Self {
        self.extents = Some(extents.into_iter().map(Into::into).collect());
        self
    }
    #[must_use]
    pub fn subformat(
        mut self,
        subformat: impl Into<Option<BlockdevVmdkSubformat>>,
    ) -> Self {
        self.subformat = subformat.into();
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
    pub fn adapter_type(
        mut self,
        adapter_type: impl Into<Option<BlockdevVmdkAdapterType>>,
    ) -> Self {
        self.adapter_type = adapter_type.into();
        self
    }
    #[must_use]
    pub fn hwversion<How>(mut self, hwversion: impl IntoMember<String, How>) -> Self {
        self.hwversion = hwversion.into_member();
        self
    }
    #[must_use]
    pub fn toolsversion<How>(
        mut self,
        toolsversion: impl IntoMember<String, How>,
    ) -> Self {
        self.toolsversion = toolsversion.into_member();
        self
    }
    #[must_use]
    pub fn zeroed_grain(mut self, zeroed_grain: impl Into<Option<bool>>) -> Self {
        self.zeroed_grain = zeroed_grain.into();
        self
    }
}

impl Object for BlockdevCreateOptionsVmdk {
    const NAME: &'static str = "BlockdevCreateOptionsVmdk";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            size: members.required("size")?,
            extents: members.optional("extents"),
            subformat: members.optional("subformat"),
            backing_file: members.optional("backing-file"),
            adapter_type: members.optional("adapter-type"),
            hwversion: members.optional("hwversion"),
            toolsversion: members.optional("toolsversion"),
            zeroed_grain: members.optional("zeroed-grain"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("size", &self.size);
        output.put_optional("extents", &self.extents);
        output.put_optional("subformat", &self.subformat);
        output.put_optional("backing-file", &self.backing_file);
        output.put_optional("adapter-type", &self.adapter_type);
        output.put_optional("hwversion", &self.hwversion);
        output.put_optional("toolsversion", &self.toolsversion);
        output.put_optional("zeroed-grain", &self.zeroed_grain);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsSsh` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsSsh)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsSsh {
    pub location: BlockdevOptionsSsh,
    pub size: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsSsh {
    /// Makes one of the members that every release has.
    pub fn new(location: BlockdevOptionsSsh, size: u64) -> Self {
        Self {
            location,
            size,
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevCreateOptionsSsh {
    const NAME: &'static str = "BlockdevCreateOptionsSsh";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            location: members.required("location")?,
            size: members.required("size")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("location", &self.location);
        output.put("size", &self.size);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsVdi` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVdi)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVdi {
    pub file: BlockdevRef,
    pub size: u64,
    pub preallocation: Option<PreallocMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsVdi {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            preallocation: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn preallocation(
        mut self,
        preallocation: impl Into<Option<PreallocMode>>,
    ) -> Self {
        self.preallocation = preallocation.into();
        self
    }
}

impl Object for BlockdevCreateOptionsVdi {
    const NAME: &'static str = "BlockdevCreateOptionsVdi";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            size: members.required("size")?,
            preallocation: members.optional("preallocation"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("size", &self.size);
        output.put_optional("preallocation", &self.preallocation);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockdevVhdxSubformat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVhdxSubformat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevVhdxSubformat {
    Dynamic,
    Fixed,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevVhdxSubformat {
    const NAME: &'static str = "BlockdevVhdxSubformat";
    const VALUES: &'static [&'static str] = &["dynamic", "fixed"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "dynamic" => Self::Dynamic,
                "fixed" => Self::Fixed,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevCreateOptionsVhdx` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVhdx)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    pub file: BlockdevRef,
    pub size: u64,
    /// `log-size`.
    pub log_size: Option<u64>,
    /// `block-size`.
    pub block_size: Option<u64>,
    pub subformat: Option<BlockdevVhdxSubformat>,
    /// `block-state-zero`.
    pub block_state_zero: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsVhdx {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            log_size: None,
            block_size: None,
            subformat: None,
            block_state_zero: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn log_size(mut self, log_size: impl Into<Option<u64>>) -> Self {
        self.log_size = log_size.into();
        self
    }
    #[must_use]
    pub fn block_size(mut self, block_size: impl Into<Option<u64>>) -> Self {
        self.block_size = block_size.into();
        self
    }
    #[must_use]
    pub fn subformat(
        mut self,
        subformat: impl Into<Option<BlockdevVhdxSubformat>>,
    ) -> Self {
        self.subformat = subformat.into();
        self
    }
    #[must_use]
    pub fn block_state_zero(
        mut self,
        block_state_zero: impl Into<Option<bool>>,
    ) -> Self {
        self.block_state_zero = block_state_zero.into();
        self
    }
}

impl Object for BlockdevCreateOptionsVhdx {
    const NAME: &'static str = "BlockdevCreateOptionsVhdx";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            size: members.required("size")?,
            log_size: members.optional("log-size"),
            block_size: members.optional("block-size"),
            subformat: members.optional("subformat"),
            block_state_zero: members.optional("block-state-zero"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("size", &self.size);
        output.put_optional("log-size", &self.log_size);
        output.put_optional("block-size", &self.block_size);
        output.put_optional("subformat", &self.subformat);
        output.put_optional("block-state-zero", &self.block_state_zero);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockdevVpcSubformat` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVpcSubformat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockdevVpcSubformat {
    Dynamic,
    Fixed,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockdevVpcSubformat {
    const NAME: &'static str = "BlockdevVpcSubformat";
    const VALUES: &'static [&'static str] = &["dynamic", "fixed"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "dynamic" => Self::Dynamic,
                "fixed" => Self::Fixed,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevCreateOptionsVpc` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVpc)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    pub file: BlockdevRef,
    pub size: u64,
    pub subformat: Option<BlockdevVpcSubformat>,
    /// `force-size`.
    pub force_size: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsVpc {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            subformat: None,
            force_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn subformat(
        mut self,
        subformat: impl Into<Option<BlockdevVpcSubformat>>,
    ) -> Self {
        self.subformat = subformat.into();
        self
    }
    #[must_use]
    pub fn force_size(mut self, force_size: impl Into<Option<bool>>) -> Self {
        self.force_size = force_size.into();
        self
    }
}

impl Object for BlockdevCreateOptionsVpc {
    const NAME: &'static str = "BlockdevCreateOptionsVpc";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            size: members.required("size")?,
            subformat: members.optional("subformat"),
            force_size: members.optional("force-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put("size", &self.size);
        output.put_optional("subformat", &self.subformat);
        output.put_optional("force-size", &self.force_size);
        output.put_extra(&self.extra);
    }
}

/// The union `BlockdevCreateOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptions {
    /// `driver` and the members that go with it.
    pub driver: BlockdevCreateOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(driver: impl Into<BlockdevCreateOptionsBranch>) -> Self {
        Self {
            driver: driver.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        self.driver.tag()
    }
}

impl Object for BlockdevCreateOptions {
    const NAME: &'static str = "BlockdevCreateOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockdevDriver = members.required("driver")?;
        Ok(Self {
            driver: BlockdevCreateOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("driver", self.tag().as_str());
        self.driver.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockdevCreateOptions`], selected by `driver`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevCreateOptionsBranch {
    Blkdebug,
    /// Since 3.0.
    Blklogwrites,
    /// Since 4.2.
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    /// Since 5.0.
    Compress,
    /// Since 6.2.
    CopyBeforeWrite,
    /// Since 3.0.
    CopyOnRead,
    Dmg,
    File(BlockdevCreateOptionsFile),
    /// Since 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// `host_cdrom`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    Http,
    Https,
    /// `io_uring`. Only if `CONFIG_BLKIO`.
    IoUring,
    Iscsi,
    Luks(BlockdevCreateOptionsLUKS),
    Nbd,
    Nfs(BlockdevCreateOptionsNfs),
    NullAio,
    NullCo,
    /// Since 2.12.
    Nvme,
    /// `nvme-io_uring`. Only if `CONFIG_BLKIO`.
    NvmeIoUring,
    Parallels(BlockdevCreateOptionsParallels),
    Preallocate,
    Qcow(BlockdevCreateOptionsQcow),
    Qcow2(BlockdevCreateOptionsQcow2),
    Qed(BlockdevCreateOptionsQed),
    Quorum,
    Raw,
    Rbd(BlockdevCreateOptionsRbd),
    /// Only if `CONFIG_REPLICATION`.
    Replication,
    Ssh(BlockdevCreateOptionsSsh),
    /// Since 2.11.
    Throttle,
    Vdi(BlockdevCreateOptionsVdi),
    Vhdx(BlockdevCreateOptionsVhdx),
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    Vmdk(BlockdevCreateOptionsVmdk),
    Vpc(BlockdevCreateOptionsVpc),
    Vvfat,
    /// Only in 7.2, 10.0, 10.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    Gluster(BlockdevCreateOptionsGluster),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `driver`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockdevCreateOptionsBranch {
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        match self {
            Self::Blkdebug => BlockdevDriver::Blkdebug,
            Self::Blklogwrites => BlockdevDriver::Blklogwrites,
            Self::Blkreplay => BlockdevDriver::Blkreplay,
            Self::Blkverify => BlockdevDriver::Blkverify,
            Self::Bochs => BlockdevDriver::Bochs,
            Self::Cloop => BlockdevDriver::Cloop,
            Self::Compress => BlockdevDriver::Compress,
            Self::CopyBeforeWrite => BlockdevDriver::CopyBeforeWrite,
            Self::CopyOnRead => BlockdevDriver::CopyOnRead,
            Self::Dmg => BlockdevDriver::Dmg,
            Self::File(_) => BlockdevDriver::File,
            Self::SnapshotAccess => BlockdevDriver::SnapshotAccess,
            Self::Ftp => BlockdevDriver::Ftp,
            Self::Ftps => BlockdevDriver::Ftps,
            Self::HostCdrom => BlockdevDriver::HostCdrom,
            Self::HostDevice => BlockdevDriver::HostDevice,
            Self::Http => BlockdevDriver::Http,
            Self::Https => BlockdevDriver::Https,
            Self::IoUring => BlockdevDriver::IoUring,
            Self::Iscsi => BlockdevDriver::Iscsi,
            Self::Luks(_) => BlockdevDriver::Luks,
            Self::Nbd => BlockdevDriver::Nbd,
            Self::Nfs(_) => BlockdevDriver::Nfs,
            Self::NullAio => BlockdevDriver::NullAio,
            Self::NullCo => BlockdevDriver::NullCo,
            Self::Nvme => BlockdevDriver::Nvme,
            Self::NvmeIoUring => BlockdevDriver::NvmeIoUring,
            Self::Parallels(_) => BlockdevDriver::Parallels,
            Self::Preallocate => BlockdevDriver::Preallocate,
            Self::Qcow(_) => BlockdevDriver::Qcow,
            Self::Qcow2(_) => BlockdevDriver::Qcow2,
            Self::Qed(_) => BlockdevDriver::Qed,
            Self::Quorum => BlockdevDriver::Quorum,
            Self::Raw => BlockdevDriver::Raw,
            Self::Rbd(_) => BlockdevDriver::Rbd,
            Self::Replication => BlockdevDriver::Replication,
            Self::Ssh(_) => BlockdevDriver::Ssh,
            Self::Throttle => BlockdevDriver::Throttle,
            Self::Vdi(_) => BlockdevDriver::Vdi,
            Self::Vhdx(_) => BlockdevDriver::Vhdx,
            Self::VirtioBlkVfioPci => BlockdevDriver::VirtioBlkVfioPci,
            Self::VirtioBlkVhostUser => BlockdevDriver::VirtioBlkVhostUser,
            Self::VirtioBlkVhostVdpa => BlockdevDriver::VirtioBlkVhostVdpa,
            Self::Vmdk(_) => BlockdevDriver::Vmdk,
            Self::Vpc(_) => BlockdevDriver::Vpc,
            Self::Vvfat => BlockdevDriver::Vvfat,
            Self::Gluster(_) => BlockdevDriver::Gluster,
            Self::Unrecognized { tag, .. } => BlockdevDriver::Unrecognized(*tag),
        }
    }
    fn take(
        tag: BlockdevDriver,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockdevDriver::Blkdebug => Self::Blkdebug,
                BlockdevDriver::Blklogwrites => Self::Blklogwrites,
                BlockdevDriver::Blkreplay => Self::Blkreplay,
                BlockdevDriver::Blkverify => Self::Blkverify,
                BlockdevDriver::Bochs => Self::Bochs,
                BlockdevDriver::Cloop => Self::Cloop,
                BlockdevDriver::Compress => Self::Compress,
                BlockdevDriver::CopyBeforeWrite => Self::CopyBeforeWrite,
                BlockdevDriver::CopyOnRead => Self::CopyOnRead,
                BlockdevDriver::Dmg => Self::Dmg,
                BlockdevDriver::File => Self::File(members.branch()?),
                BlockdevDriver::SnapshotAccess => Self::SnapshotAccess,
                BlockdevDriver::Ftp => Self::Ftp,
                BlockdevDriver::Ftps => Self::Ftps,
                BlockdevDriver::HostCdrom => Self::HostCdrom,
                BlockdevDriver::HostDevice => Self::HostDevice,
                BlockdevDriver::Http => Self::Http,
                BlockdevDriver::Https => Self::Https,
                BlockdevDriver::IoUring => Self::IoUring,
                BlockdevDriver::Iscsi => Self::Iscsi,
                BlockdevDriver::Luks => Self::Luks(members.branch()?),
                BlockdevDriver::Nbd => Self::Nbd,
                BlockdevDriver::Nfs => Self::Nfs(members.branch()?),
                BlockdevDriver::NullAio => Self::NullAio,
                BlockdevDriver::NullCo => Self::NullCo,
                BlockdevDriver::Nvme => Self::Nvme,
                BlockdevDriver::NvmeIoUring => Self::NvmeIoUring,
                BlockdevDriver::Parallels => Self::Parallels(members.branch()?),
                BlockdevDriver::Preallocate => Self::Preallocate,
                BlockdevDriver::Qcow => Self::Qcow(members.branch()?),
                BlockdevDriver::Qcow2 => Self::Qcow2(members.branch()?),
                BlockdevDriver::Qed => Self::Qed(members.branch()?),
                BlockdevDriver::Quorum => Self::Quorum,
                BlockdevDriver::Raw => Self::Raw,
                BlockdevDriver::Rbd => Self::Rbd(members.branch()?),
                BlockdevDriver::Replication => Self::Replication,
                BlockdevDriver::Ssh => Self::Ssh(members.branch()?),
                BlockdevDriver::Throttle => Self::Throttle,
                BlockdevDriver::Vdi => Self::Vdi(members.branch()?),
                BlockdevDriver::Vhdx => Self::Vhdx(members.branch()?),
                BlockdevDriver::VirtioBlkVfioPci => Self::VirtioBlkVfioPci,
                BlockdevDriver::VirtioBlkVhostUser => Self::VirtioBlkVhostUser,
                BlockdevDriver::VirtioBlkVhostVdpa => Self::VirtioBlkVhostVdpa,
                BlockdevDriver::Vmdk => Self::Vmdk(members.branch()?),
                BlockdevDriver::Vpc => Self::Vpc(members.branch()?),
                BlockdevDriver::Vvfat => Self::Vvfat,
                BlockdevDriver::Gluster => Self::Gluster(members.branch()?),
                BlockdevDriver::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::File(branch) => branch.put(output),
            Self::Luks(branch) => branch.put(output),
            Self::Nfs(branch) => branch.put(output),
            Self::Parallels(branch) => branch.put(output),
            Self::Qcow(branch) => branch.put(output),
            Self::Qcow2(branch) => branch.put(output),
            Self::Qed(branch) => branch.put(output),
            Self::Rbd(branch) => branch.put(output),
            Self::Ssh(branch) => branch.put(output),
            Self::Vdi(branch) => branch.put(output),
            Self::Vhdx(branch) => branch.put(output),
            Self::Vmdk(branch) => branch.put(output),
            Self::Vpc(branch) => branch.put(output),
            Self::Gluster(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<BlockdevCreateOptionsBranch> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsFile> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsFile) -> Self {
        Self::File(branch)
    }
}

impl From<BlockdevCreateOptionsFile> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsFile) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsLUKS> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<BlockdevCreateOptionsLUKS> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsNfs> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsNfs) -> Self {
        Self::Nfs(branch)
    }
}

impl From<BlockdevCreateOptionsNfs> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsNfs) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsParallels> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsParallels) -> Self {
        Self::Parallels(branch)
    }
}

impl From<BlockdevCreateOptionsParallels> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsParallels) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsQcow> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsQcow) -> Self {
        Self::Qcow(branch)
    }
}

impl From<BlockdevCreateOptionsQcow> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsQcow) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsQcow2> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsQcow2) -> Self {
        Self::Qcow2(branch)
    }
}

impl From<BlockdevCreateOptionsQcow2> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsQcow2) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsQed> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsQed) -> Self {
        Self::Qed(branch)
    }
}

impl From<BlockdevCreateOptionsQed> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsQed) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsRbd> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsRbd) -> Self {
        Self::Rbd(branch)
    }
}

impl From<BlockdevCreateOptionsRbd> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsRbd) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsSsh> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsSsh) -> Self {
        Self::Ssh(branch)
    }
}

impl From<BlockdevCreateOptionsSsh> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsSsh) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsVdi> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsVdi) -> Self {
        Self::Vdi(branch)
    }
}

impl From<BlockdevCreateOptionsVdi> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsVdi) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsVhdx> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsVhdx) -> Self {
        Self::Vhdx(branch)
    }
}

impl From<BlockdevCreateOptionsVhdx> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsVhdx) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsVmdk> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsVmdk) -> Self {
        Self::Vmdk(branch)
    }
}

impl From<BlockdevCreateOptionsVmdk> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsVmdk) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsVpc> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsVpc) -> Self {
        Self::Vpc(branch)
    }
}

impl From<BlockdevCreateOptionsVpc> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsVpc) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevCreateOptionsGluster> for BlockdevCreateOptionsBranch {
    fn from(branch: BlockdevCreateOptionsGluster) -> Self {
        Self::Gluster(branch)
    }
}

impl From<BlockdevCreateOptionsGluster> for BlockdevCreateOptions {
    fn from(branch: BlockdevCreateOptionsGluster) -> Self {
        Self::new(branch)
    }
}

/// The object `BlockdevAmendOptionsLUKS` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsLUKS {
    pub state: QCryptoBlockLUKSKeyslotState,
    /// `new-secret`.
    pub new_secret: Option<String>,
    /// `old-secret`.
    pub old_secret: Option<String>,
    pub keyslot: Option<i64>,
    /// `iter-time`.
    pub iter_time: Option<i64>,
    pub secret: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevAmendOptionsLUKS {
    /// Makes one of the members that every release has.
    pub fn new(state: QCryptoBlockLUKSKeyslotState) -> Self {
        Self {
            state,
            new_secret: None,
            old_secret: None,
            keyslot: None,
            iter_time: None,
            secret: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn new_secret<How>(mut self, new_secret: impl IntoMember<String, How>) -> Self {
        self.new_secret = new_secret.into_member();
        self
    }
    #[must_use]
    pub fn old_secret<How>(mut self, old_secret: impl IntoMember<String, How>) -> Self {
        self.old_secret = old_secret.into_member();
        self
    }
    #[must_use]
    pub fn keyslot(mut self, keyslot: impl Into<Option<i64>>) -> Self {
        self.keyslot = keyslot.into();
        self
    }
    #[must_use]
    pub fn iter_time(mut self, iter_time: impl Into<Option<i64>>) -> Self {
        self.iter_time = iter_time.into();
        self
    }
    #[must_use]
    pub fn secret<How>(mut self, secret: impl IntoMember<String, How>) -> Self {
        self.secret = secret.into_member();
        self
    }
}

impl Object for BlockdevAmendOptionsLUKS {
    const NAME: &'static str = "BlockdevAmendOptionsLUKS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            state: members.required("state")?,
            new_secret: members.optional("new-secret"),
            old_secret: members.optional("old-secret"),
            keyslot: members.optional("keyslot"),
            iter_time: members.optional("iter-time"),
            secret: members.optional("secret"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("state", &self.state);
        output.put_optional("new-secret", &self.new_secret);
        output.put_optional("old-secret", &self.old_secret);
        output.put_optional("keyslot", &self.keyslot);
        output.put_optional("iter-time", &self.iter_time);
        output.put_optional("secret", &self.secret);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevAmendOptionsQcow2` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsQcow2)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    pub encrypt: Option<QCryptoBlockAmendOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevAmendOptionsQcow2 {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            encrypt: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn encrypt<How>(
        mut self,
        encrypt: impl IntoMember<QCryptoBlockAmendOptions, How>,
    ) -> Self {
        self.encrypt = encrypt.into_member();
        self
    }
}

impl Object for BlockdevAmendOptionsQcow2 {
    const NAME: &'static str = "BlockdevAmendOptionsQcow2";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            encrypt: members.optional("encrypt"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("encrypt", &self.encrypt);
        output.put_extra(&self.extra);
    }
}

/// The union `BlockdevAmendOptions` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptions {
    /// `driver` and the members that go with it.
    pub driver: BlockdevAmendOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevAmendOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(driver: impl Into<BlockdevAmendOptionsBranch>) -> Self {
        Self {
            driver: driver.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        self.driver.tag()
    }
}

impl Object for BlockdevAmendOptions {
    const NAME: &'static str = "BlockdevAmendOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockdevDriver = members.required("driver")?;
        Ok(Self {
            driver: BlockdevAmendOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("driver", self.tag().as_str());
        self.driver.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockdevAmendOptions`], selected by `driver`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAmendOptionsBranch {
    Blkdebug,
    /// Since 3.0.
    Blklogwrites,
    /// Since 4.2.
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    /// Since 5.0.
    Compress,
    /// Since 6.2.
    CopyBeforeWrite,
    /// Since 3.0.
    CopyOnRead,
    Dmg,
    File,
    /// Since 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// `host_cdrom`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    Http,
    Https,
    /// `io_uring`. Only if `CONFIG_BLKIO`.
    IoUring,
    Iscsi,
    Luks(BlockdevAmendOptionsLUKS),
    Nbd,
    Nfs,
    NullAio,
    NullCo,
    /// Since 2.12.
    Nvme,
    /// `nvme-io_uring`. Only if `CONFIG_BLKIO`.
    NvmeIoUring,
    Parallels,
    Preallocate,
    Qcow,
    Qcow2(BlockdevAmendOptionsQcow2),
    Qed,
    Quorum,
    Raw,
    Rbd,
    /// Only if `CONFIG_REPLICATION`.
    Replication,
    Ssh,
    /// Since 2.11.
    Throttle,
    Vdi,
    Vhdx,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// Only if `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    Vmdk,
    Vpc,
    Vvfat,
    /// Only in 7.2, 10.0, 10.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    Gluster,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `driver`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockdevAmendOptionsBranch {
    /// Returns `driver`.
    pub fn tag(&self) -> BlockdevDriver {
        match self {
            Self::Blkdebug => BlockdevDriver::Blkdebug,
            Self::Blklogwrites => BlockdevDriver::Blklogwrites,
            Self::Blkreplay => BlockdevDriver::Blkreplay,
            Self::Blkverify => BlockdevDriver::Blkverify,
            Self::Bochs => BlockdevDriver::Bochs,
            Self::Cloop => BlockdevDriver::Cloop,
            Self::Compress => BlockdevDriver::Compress,
            Self::CopyBeforeWrite => BlockdevDriver::CopyBeforeWrite,
            Self::CopyOnRead => BlockdevDriver::CopyOnRead,
            Self::Dmg => BlockdevDriver::Dmg,
            Self::File => BlockdevDriver::File,
            Self::SnapshotAccess => BlockdevDriver::SnapshotAccess,
            Self::Ftp => BlockdevDriver::Ftp,
            Self::Ftps => BlockdevDriver::Ftps,
            Self::HostCdrom => BlockdevDriver::HostCdrom,
            Self::HostDevice => BlockdevDriver::HostDevice,
            Self::Http => BlockdevDriver::Http,
            Self::Https => BlockdevDriver::Https,
            Self::IoUring => BlockdevDriver::IoUring,
            Self::Iscsi => BlockdevDriver::Iscsi,
            Self::Luks(_) => BlockdevDriver::Luks,
            Self::Nbd => BlockdevDriver::Nbd,
            Self::Nfs => BlockdevDriver::Nfs,
            Self::NullAio => BlockdevDriver::NullAio,
            Self::NullCo => BlockdevDriver::NullCo,
            Self::Nvme => BlockdevDriver::Nvme,
            Self::NvmeIoUring => BlockdevDriver::NvmeIoUring,
            Self::Parallels => BlockdevDriver::Parallels,
            Self::Preallocate => BlockdevDriver::Preallocate,
            Self::Qcow => BlockdevDriver::Qcow,
            Self::Qcow2(_) => BlockdevDriver::Qcow2,
            Self::Qed => BlockdevDriver::Qed,
            Self::Quorum => BlockdevDriver::Quorum,
            Self::Raw => BlockdevDriver::Raw,
            Self::Rbd => BlockdevDriver::Rbd,
            Self::Replication => BlockdevDriver::Replication,
            Self::Ssh => BlockdevDriver::Ssh,
            Self::Throttle => BlockdevDriver::Throttle,
            Self::Vdi => BlockdevDriver::Vdi,
            Self::Vhdx => BlockdevDriver::Vhdx,
            Self::VirtioBlkVfioPci => BlockdevDriver::VirtioBlkVfioPci,
            Self::VirtioBlkVhostUser => BlockdevDriver::VirtioBlkVhostUser,
            Self::VirtioBlkVhostVdpa => BlockdevDriver::VirtioBlkVhostVdpa,
            Self::Vmdk => BlockdevDriver::Vmdk,
            Self::Vpc => BlockdevDriver::Vpc,
            Self::Vvfat => BlockdevDriver::Vvfat,
            Self::Gluster => BlockdevDriver::Gluster,
            Self::Unrecognized { tag, .. } => BlockdevDriver::Unrecognized(*tag),
        }
    }
    fn take(
        tag: BlockdevDriver,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockdevDriver::Blkdebug => Self::Blkdebug,
                BlockdevDriver::Blklogwrites => Self::Blklogwrites,
                BlockdevDriver::Blkreplay => Self::Blkreplay,
                BlockdevDriver::Blkverify => Self::Blkverify,
                BlockdevDriver::Bochs => Self::Bochs,
                BlockdevDriver::Cloop => Self::Cloop,
                BlockdevDriver::Compress => Self::Compress,
                BlockdevDriver::CopyBeforeWrite => Self::CopyBeforeWrite,
                BlockdevDriver::CopyOnRead => Self::CopyOnRead,
                BlockdevDriver::Dmg => Self::Dmg,
                BlockdevDriver::File => Self::File,
                BlockdevDriver::SnapshotAccess => Self::SnapshotAccess,
                BlockdevDriver::Ftp => Self::Ftp,
                BlockdevDriver::Ftps => Self::Ftps,
                BlockdevDriver::HostCdrom => Self::HostCdrom,
                BlockdevDriver::HostDevice => Self::HostDevice,
                BlockdevDriver::Http => Self::Http,
                BlockdevDriver::Https => Self::Https,
                BlockdevDriver::IoUring => Self::IoUring,
                BlockdevDriver::Iscsi => Self::Iscsi,
                BlockdevDriver::Luks => Self::Luks(members.branch()?),
                BlockdevDriver::Nbd => Self::Nbd,
                BlockdevDriver::Nfs => Self::Nfs,
                BlockdevDriver::NullAio => Self::NullAio,
                BlockdevDriver::NullCo => Self::NullCo,
                BlockdevDriver::Nvme => Self::Nvme,
                BlockdevDriver::NvmeIoUring => Self::NvmeIoUring,
                BlockdevDriver::Parallels => Self::Parallels,
                BlockdevDriver::Preallocate => Self::Preallocate,
                BlockdevDriver::Qcow => Self::Qcow,
                BlockdevDriver::Qcow2 => Self::Qcow2(members.branch()?),
                BlockdevDriver::Qed => Self::Qed,
                BlockdevDriver::Quorum => Self::Quorum,
                BlockdevDriver::Raw => Self::Raw,
                BlockdevDriver::Rbd => Self::Rbd,
                BlockdevDriver::Replication => Self::Replication,
                BlockdevDriver::Ssh => Self::Ssh,
                BlockdevDriver::Throttle => Self::Throttle,
                BlockdevDriver::Vdi => Self::Vdi,
                BlockdevDriver::Vhdx => Self::Vhdx,
                BlockdevDriver::VirtioBlkVfioPci => Self::VirtioBlkVfioPci,
                BlockdevDriver::VirtioBlkVhostUser => Self::VirtioBlkVhostUser,
                BlockdevDriver::VirtioBlkVhostVdpa => Self::VirtioBlkVhostVdpa,
                BlockdevDriver::Vmdk => Self::Vmdk,
                BlockdevDriver::Vpc => Self::Vpc,
                BlockdevDriver::Vvfat => Self::Vvfat,
                BlockdevDriver::Gluster => Self::Gluster,
                BlockdevDriver::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Luks(branch) => branch.put(output),
            Self::Qcow2(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<BlockdevAmendOptionsBranch> for BlockdevAmendOptions {
    fn from(branch: BlockdevAmendOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevAmendOptionsLUKS> for BlockdevAmendOptionsBranch {
    fn from(branch: BlockdevAmendOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<BlockdevAmendOptionsLUKS> for BlockdevAmendOptions {
    fn from(branch: BlockdevAmendOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevAmendOptionsQcow2> for BlockdevAmendOptionsBranch {
    fn from(branch: BlockdevAmendOptionsQcow2) -> Self {
        Self::Qcow2(branch)
    }
}

impl From<BlockdevAmendOptionsQcow2> for BlockdevAmendOptions {
    fn from(branch: BlockdevAmendOptionsQcow2) -> Self {
        Self::new(branch)
    }
}

/// The enum `BlockErrorAction` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockErrorAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockErrorAction {
    Ignore,
    Report,
    Stop,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockErrorAction {
    const NAME: &'static str = "BlockErrorAction";
    const VALUES: &'static [&'static str] = &["ignore", "report", "stop"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Report => "report",
            Self::Stop => "stop",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ignore" => Self::Ignore,
                "report" => Self::Report,
                "stop" => Self::Stop,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `PreallocMode` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.PreallocMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum PreallocMode {
    Off,
    Metadata,
    Falloc,
    Full,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for PreallocMode {
    const NAME: &'static str = "PreallocMode";
    const VALUES: &'static [&'static str] = &["off", "metadata", "falloc", "full"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Metadata => "metadata",
            Self::Falloc => "falloc",
            Self::Full => "full",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "off" => Self::Off,
                "metadata" => Self::Metadata,
                "falloc" => Self::Falloc,
                "full" => Self::Full,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QuorumOpType` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumOpType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QuorumOpType {
    Read,
    Write,
    Flush,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QuorumOpType {
    const NAME: &'static str = "QuorumOpType";
    const VALUES: &'static [&'static str] = &["read", "write", "flush"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Flush => "flush",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "read" => Self::Read,
                "write" => Self::Write,
                "flush" => Self::Flush,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockdevSnapshotInternal` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotInternal)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    pub device: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevSnapshotInternal {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for BlockdevSnapshotInternal {
    const NAME: &'static str = "BlockdevSnapshotInternal";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevOptionsGluster` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGluster)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    pub volume: String,
    pub path: String,
    pub server: Vec<SocketAddress>,
    /// Since 2.8.
    pub debug: Option<i64>,
    /// Since 2.8.
    pub logfile: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevOptionsGluster {
    /// Makes one of the members that every release has.
    pub fn new(
        volume: impl Into<String>,
        path: impl Into<FileName>,
        server: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        Self {
            volume: volume.into(),
            path: path.into().into_string(),
            server: server.into_iter().map(Into::into).collect(),
            debug: None,
            logfile: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn debug(mut self, debug: impl Into<Option<i64>>) -> Self {
        self.debug = debug.into();
        self
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
}

impl Object for BlockdevOptionsGluster {
    const NAME: &'static str = "BlockdevOptionsGluster";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            volume: members.required("volume")?,
            path: members.required("path")?,
            server: members.required("server")?,
            debug: members.optional("debug"),
            logfile: members.optional("logfile"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("volume", &self.volume);
        output.put("path", &self.path);
        output.put("server", &self.server);
        output.put_optional("debug", &self.debug);
        output.put_optional("logfile", &self.logfile);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockdevCreateOptionsGluster` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsGluster)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    pub location: BlockdevOptionsGluster,
    pub size: u64,
    pub preallocation: Option<PreallocMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockdevCreateOptionsGluster {
    /// Makes one of the members that every release has.
    pub fn new(location: BlockdevOptionsGluster, size: u64) -> Self {
        Self {
            location,
            size,
            preallocation: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn preallocation(
        mut self,
        preallocation: impl Into<Option<PreallocMode>>,
    ) -> Self {
        self.preallocation = preallocation.into();
        self
    }
}

impl Object for BlockdevCreateOptionsGluster {
    const NAME: &'static str = "BlockdevCreateOptionsGluster";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            location: members.required("location")?,
            size: members.required("size")?,
            preallocation: members.optional("preallocation"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("location", &self.location);
        output.put("size", &self.size);
        output.put_optional("preallocation", &self.preallocation);
        output.put_extra(&self.extra);
    }
}

enums!(
    ImageInfoSpecificKind BlockDeviceIoStatus Qcow2BitmapInfoFlags BlockdevOnError
    MirrorSyncMode BitmapSyncMode MirrorCopyMode NewImageMode XDbgBlockGraphNodeType
    BlockPermission BlockdevDiscardOptions BlockdevDetectZeroesOptions BlockdevAioOptions
    BlockdevDriver Qcow2OverlapCheckMode BlockdevQcowEncryptionFormat
    BlockdevQcow2EncryptionFormat SshHostKeyCheckMode SshHostKeyCheckHashType
    BlkdebugEvent BlkdebugIOType QuorumReadPattern IscsiTransport IscsiHeaderDigest
    RbdAuthMode RbdImageEncryptionFormat ReplicationMode NFSTransport OnCbwError
    BlockdevQcow2Version Qcow2CompressionType BlockdevVmdkSubformat
    BlockdevVmdkAdapterType BlockdevVhdxSubformat BlockdevVpcSubformat BlockErrorAction
    PreallocMode QuorumOpType
);
objects!(
    SnapshotInfo ImageInfoSpecificQCow2Encryption ImageInfoSpecificQCow2
    ImageInfoSpecificVmdk VmdkExtentInfo ImageInfoSpecificRbd ImageInfoSpecificFile
    ImageInfoSpecific BlockLimitsInfo BlockNodeInfo ImageInfo BlockChildInfo
    BlockGraphInfo ImageCheck MapEntry BlockdevCacheInfo BlockdevChild BlockDeviceInfo
    BlockDirtyInfo Qcow2BitmapInfo BlockLatencyHistogramInfo BlockInfo BlockMeasureInfo
    BlockDeviceTimedStats BlockDeviceStats BlockStatsSpecificFile BlockStatsSpecificNvme
    BlockStatsSpecific BlockStats BlockJobInfoMirror BlockJobInfo BlockdevSnapshotSync
    BlockdevSnapshot BackupPerf DriveBackup BlockdevBackup XDbgBlockGraphNode
    XDbgBlockGraphEdge XDbgBlockGraph DriveMirror BlockDirtyBitmap BlockDirtyBitmapAdd
    BlockDirtyBitmapMerge BlockDirtyBitmapSha256 BlockIOThrottle ThrottleLimits
    ThrottleGroupProperties BlockJobChangeOptionsMirror BlockJobChangeOptions
    BlockdevCacheOptions BlockdevOptionsFile BlockdevOptionsNull BlockdevOptionsNVMe
    BlockdevOptionsVVFAT BlockdevOptionsGenericFormat BlockdevOptionsLUKS
    BlockdevOptionsGenericCOWFormat Qcow2OverlapCheckFlags BlockdevQcowEncryption
    BlockdevOptionsQcow BlockdevQcow2Encryption BlockdevOptionsPreallocate
    BlockdevOptionsQcow2 SshHostKeyHash SshHostKeyCheck BlockdevOptionsSsh
    BlkdebugInjectErrorOptions BlkdebugSetStateOptions BlockdevOptionsBlkdebug
    BlockdevOptionsBlklogwrites BlockdevOptionsBlkverify BlockdevOptionsBlkreplay
    BlockdevOptionsQuorum BlockdevOptionsIoUring BlockdevOptionsNvmeIoUring
    BlockdevOptionsVirtioBlkVfioPci BlockdevOptionsVirtioBlkVhostUser
    BlockdevOptionsVirtioBlkVhostVdpa BlockdevOptionsIscsi RbdEncryptionOptionsLUKS
    RbdEncryptionOptionsLUKS2 RbdEncryptionOptionsLUKSAny RbdEncryptionCreateOptionsLUKS
    RbdEncryptionCreateOptionsLUKS2 RbdEncryptionOptions RbdEncryptionCreateOptions
    BlockdevOptionsRbd BlockdevOptionsReplication NFSServer BlockdevOptionsNfs
    BlockdevOptionsCurlHttp BlockdevOptionsCurlHttps BlockdevOptionsCurlFtp
    BlockdevOptionsCurlFtps BlockdevOptionsNbd BlockdevOptionsRaw BlockdevOptionsThrottle
    BlockdevOptionsCor BlockdevOptionsCbw BlockdevOptions BlockdevCreateOptionsFile
    BlockdevCreateOptionsLUKS BlockdevCreateOptionsNfs BlockdevCreateOptionsParallels
    BlockdevCreateOptionsQcow BlockdevCreateOptionsQcow2 BlockdevCreateOptionsQed
    BlockdevCreateOptionsRbd BlockdevCreateOptionsVmdk BlockdevCreateOptionsSsh
    BlockdevCreateOptionsVdi BlockdevCreateOptionsVhdx BlockdevCreateOptionsVpc
    BlockdevCreateOptions BlockdevAmendOptionsLUKS BlockdevAmendOptionsQcow2
    BlockdevAmendOptions BlockdevSnapshotInternal BlockdevOptionsGluster
    BlockdevCreateOptionsGluster
);
branches!(
    ImageInfoSpecificQCow2EncryptionBranch ImageInfoSpecificBranch
    BlockStatsSpecificBranch BlockJobInfoBranch BlockJobChangeOptionsBranch
    BlockdevQcowEncryptionBranch BlockdevQcow2EncryptionBranch SshHostKeyCheckBranch
    RbdEncryptionOptionsBranch RbdEncryptionCreateOptionsBranch BlockdevOptionsBranch
    BlockdevCreateOptionsBranch BlockdevAmendOptionsBranch
);
values!(BlockDirtyBitmapOrStr Qcow2OverlapChecks BlockdevRef BlockdevRefOrNull);
eq!(
    SnapshotInfo ImageInfoSpecificQCow2EncryptionBranch ImageInfoSpecificQCow2Encryption
    ImageInfoSpecificQCow2 ImageInfoSpecificVmdk VmdkExtentInfo ImageInfoSpecificRbd
    ImageInfoSpecificFile ImageInfoSpecificBranch ImageInfoSpecific BlockLimitsInfo
    BlockNodeInfo ImageInfo BlockChildInfo BlockGraphInfo ImageCheck MapEntry
    BlockdevCacheInfo BlockdevChild BlockDeviceInfo BlockDirtyInfo Qcow2BitmapInfo
    BlockLatencyHistogramInfo BlockInfo BlockMeasureInfo BlockStatsSpecificFile
    BlockStatsSpecificNvme BlockStatsSpecificBranch BlockStatsSpecific BlockJobInfoMirror
    BlockJobInfoBranch BlockJobInfo BlockdevSnapshotSync BlockdevSnapshot BackupPerf
    DriveBackup BlockdevBackup XDbgBlockGraphNode XDbgBlockGraphEdge XDbgBlockGraph
    DriveMirror BlockDirtyBitmap BlockDirtyBitmapAdd BlockDirtyBitmapOrStr
    BlockDirtyBitmapMerge BlockDirtyBitmapSha256 BlockIOThrottle ThrottleLimits
    ThrottleGroupProperties BlockJobChangeOptionsMirror BlockJobChangeOptionsBranch
    BlockJobChangeOptions BlockdevCacheOptions BlockdevOptionsFile BlockdevOptionsNull
    BlockdevOptionsNVMe BlockdevOptionsVVFAT BlockdevOptionsGenericFormat
    BlockdevOptionsLUKS BlockdevOptionsGenericCOWFormat Qcow2OverlapCheckFlags
    Qcow2OverlapChecks BlockdevQcowEncryptionBranch BlockdevQcowEncryption
    BlockdevOptionsQcow BlockdevQcow2EncryptionBranch BlockdevQcow2Encryption
    BlockdevOptionsPreallocate BlockdevOptionsQcow2 SshHostKeyHash SshHostKeyCheckBranch
    SshHostKeyCheck BlockdevOptionsSsh BlkdebugInjectErrorOptions BlkdebugSetStateOptions
    BlockdevOptionsBlkdebug BlockdevOptionsBlklogwrites BlockdevOptionsBlkverify
    BlockdevOptionsBlkreplay BlockdevOptionsQuorum BlockdevOptionsIoUring
    BlockdevOptionsNvmeIoUring BlockdevOptionsVirtioBlkVfioPci
    BlockdevOptionsVirtioBlkVhostUser BlockdevOptionsVirtioBlkVhostVdpa
    BlockdevOptionsIscsi RbdEncryptionOptionsLUKS RbdEncryptionOptionsLUKS2
    RbdEncryptionOptionsLUKSAny RbdEncryptionCreateOptionsLUKS
    RbdEncryptionCreateOptionsLUKS2 RbdEncryptionOptionsBranch RbdEncryptionOptions
    RbdEncryptionCreateOptionsBranch RbdEncryptionCreateOptions BlockdevOptionsRbd
    BlockdevOptionsReplication NFSServer BlockdevOptionsNfs BlockdevOptionsCurlHttp
    BlockdevOptionsCurlHttps BlockdevOptionsCurlFtp BlockdevOptionsCurlFtps
    BlockdevOptionsNbd BlockdevOptionsRaw BlockdevOptionsThrottle BlockdevOptionsCor
    BlockdevOptionsCbw BlockdevOptionsBranch BlockdevOptions BlockdevRef
    BlockdevRefOrNull BlockdevCreateOptionsFile BlockdevCreateOptionsLUKS
    BlockdevCreateOptionsNfs BlockdevCreateOptionsParallels BlockdevCreateOptionsQcow
    BlockdevCreateOptionsQcow2 BlockdevCreateOptionsQed BlockdevCreateOptionsRbd
    BlockdevCreateOptionsVmdk BlockdevCreateOptionsSsh BlockdevCreateOptionsVdi
    BlockdevCreateOptionsVhdx BlockdevCreateOptionsVpc BlockdevCreateOptionsBranch
    BlockdevCreateOptions BlockdevAmendOptionsLUKS BlockdevAmendOptionsQcow2
    BlockdevAmendOptionsBranch BlockdevAmendOptions BlockdevSnapshotInternal
    BlockdevOptionsGluster BlockdevCreateOptionsGluster
);
