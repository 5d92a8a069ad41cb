//! The types of schema module `block-export`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{
    Alternate, Enum, Extra, Members, Notes, Object, Output, Wire, branches, enums, eq,
    objects, unexpected, values,
};
use crate::{
    BlockDirtyBitmapOrStr, DecodeError, IntoMember, Releases, SocketAddress, Unknown,
    wire,
};

/// The object `BlockExportOptionsNbd` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbd)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    /// Since 2.12.
    pub name: Option<String>,
    /// Since 5.0.
    pub description: Option<String>,
    pub bitmaps: Option<Vec<BlockDirtyBitmapOrStr>>,
    /// `allocation-depth`. Since 5.2.
    pub allocation_depth: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockExportOptionsNbd {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            bitmaps: None,
            allocation_depth: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {
        self.name = name.into_member();
        self
    }
    #[must_use]
    pub fn description<How>(
        mut self,
        description: impl IntoMember<String, How>,
    ) -> Self {
        self.description = description.into_member();
        self
    }
    #[must_use]
    pub fn bitmaps(
        mut self,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        self.bitmaps = Some(bitmaps.into_iter().map(Into::into).collect());
        self
    }
    #[must_use]
    pub fn allocation_depth(
        mut self,
        allocation_depth: impl Into<Option<bool>>,
    ) -> Self {
        self.allocation_depth = allocation_depth.into();
        self
    }
}

impl Object for BlockExportOptionsNbd {
    const NAME: &'static str = "BlockExportOptionsNbd";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            description: members.optional("description"),
            bitmaps: members.optional("bitmaps"),
            allocation_depth: members.optional("allocation-depth"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put_optional("description", &self.description);
        output.put_optional("bitmaps", &self.bitmaps);
        output.put_optional("allocation-depth", &self.allocation_depth);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockExportOptionsVhostUserBlk` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    pub addr: SocketAddress,
    /// `logical-block-size`.
    pub logical_block_size: Option<u64>,
    /// `num-queues`.
    pub num_queues: Option<u16>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockExportOptionsVhostUserBlk {
    /// Makes one of the members that every release has.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self {
            addr: addr.into(),
            logical_block_size: None,
            num_queues: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logical_block_size(
        mut self,
        logical_block_size: impl Into<Option<u64>>,
    ) -> Self {
        self.logical_block_size = logical_block_size.into();
        self
    }
    #[must_use]
    pub fn num_queues(mut self, num_queues: impl Into<Option<u16>>) -> Self {
        self.num_queues = num_queues.into();
        self
    }
}

impl Object for BlockExportOptionsVhostUserBlk {
    const NAME: &'static str = "BlockExportOptionsVhostUserBlk";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            addr: members.required("addr")?,
            logical_block_size: members.optional("logical-block-size"),
            num_queues: members.optional("num-queues"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("addr", &self.addr);
        output.put_optional("logical-block-size", &self.logical_block_size);
        output.put_optional("num-queues", &self.num_queues);
        output.put_extra(&self.extra);
    }
}

/// The enum `FuseExportAllowOther` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.FuseExportAllowOther)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FuseExportAllowOther {
    Off,
    On,
    Auto,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for FuseExportAllowOther {
    const NAME: &'static str = "FuseExportAllowOther";
    const VALUES: &'static [&'static str] = &["off", "on", "auto"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Auto => "auto",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "off" => Self::Off,
                "on" => Self::On,
                "auto" => Self::Auto,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BlockExportOptionsFuse` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Only if `CONFIG_FUSE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsFuse)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    pub mountpoint: String,
    pub growable: Option<bool>,
    /// `allow-other`. Since 6.1.
    pub allow_other: Option<FuseExportAllowOther>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockExportOptionsFuse {
    /// Makes one of the members that every release has.
    pub fn new(mountpoint: impl Into<String>) -> Self {
        Self {
            mountpoint: mountpoint.into(),
            growable: None,
            allow_other: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn growable(mut self, growable: impl Into<Option<bool>>) -> Self {
        self.growable = growable.into();
        self
    }
    #[must_use]
    pub fn allow_other(
        mut self,
        allow_other: impl Into<Option<FuseExportAllowOther>>,
    ) -> Self {
        self.allow_other = allow_other.into();
        self
    }
}

impl Object for BlockExportOptionsFuse {
    const NAME: &'static str = "BlockExportOptionsFuse";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mountpoint: members.required("mountpoint")?,
            growable: members.optional("growable"),
            allow_other: members.optional("allow-other"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("mountpoint", &self.mountpoint);
        output.put_optional("growable", &self.growable);
        output.put_optional("allow-other", &self.allow_other);
        output.put_extra(&self.extra);
    }
}

/// The object `BlockExportOptionsVduseBlk` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVduseBlk)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    pub name: String,
    /// `num-queues`.
    pub num_queues: Option<u16>,
    /// `queue-size`.
    pub queue_size: Option<u16>,
    /// `logical-block-size`.
    pub logical_block_size: Option<u64>,
    pub serial: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockExportOptionsVduseBlk {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            num_queues: None,
            queue_size: None,
            logical_block_size: None,
            serial: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn num_queues(mut self, num_queues: impl Into<Option<u16>>) -> Self {
        self.num_queues = num_queues.into();
        self
    }
    #[must_use]
    pub fn queue_size(mut self, queue_size: impl Into<Option<u16>>) -> Self {
        self.queue_size = queue_size.into();
        self
    }
    #[must_use]
    pub fn logical_block_size(
        mut self,
        logical_block_size: impl Into<Option<u64>>,
    ) -> Self {
        self.logical_block_size = logical_block_size.into();
        self
    }
    #[must_use]
    pub fn serial<How>(mut self, serial: impl IntoMember<String, How>) -> Self {
        self.serial = serial.into_member();
        self
    }
}

impl Object for BlockExportOptionsVduseBlk {
    const NAME: &'static str = "BlockExportOptionsVduseBlk";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            num_queues: members.optional("num-queues"),
            queue_size: members.optional("queue-size"),
            logical_block_size: members.optional("logical-block-size"),
            serial: members.optional("serial"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("num-queues", &self.num_queues);
        output.put_optional("queue-size", &self.queue_size);
        output.put_optional("logical-block-size", &self.logical_block_size);
        output.put_optional("serial", &self.serial);
        output.put_extra(&self.extra);
    }
}

/// The object `NbdServerAddOptions` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerAddOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerAddOptions {
    /// Since 2.12.
    pub name: Option<String>,
    /// Since 5.0.
    pub description: Option<String>,
    pub device: String,
    pub writable: Option<bool>,
    /// Since 4.0.
    pub bitmap: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerAddOptions {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            name: None,
            description: None,
            device: device.into(),
            writable: None,
            bitmap: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {
        self.name = name.into_member();
        self
    }
    #[must_use]
    pub fn description<How>(
        mut self,
        description: impl IntoMember<String, How>,
    ) -> Self {
        self.description = description.into_member();
        self
    }
    #[must_use]
    pub fn writable(mut self, writable: impl Into<Option<bool>>) -> Self {
        self.writable = writable.into();
        self
    }
    #[must_use]
    pub fn bitmap<How>(mut self, bitmap: impl IntoMember<String, How>) -> Self {
        self.bitmap = bitmap.into_member();
        self
    }
}

impl Object for NbdServerAddOptions {
    const NAME: &'static str = "NbdServerAddOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            description: members.optional("description"),
            device: members.required("device")?,
            writable: members.optional("writable"),
            bitmap: members.optional("bitmap"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put_optional("description", &self.description);
        output.put("device", &self.device);
        output.put_optional("writable", &self.writable);
        output.put_optional("bitmap", &self.bitmap);
        output.put_extra(&self.extra);
    }
}

/// The enum `BlockExportRemoveMode` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportRemoveMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockExportRemoveMode {
    Safe,
    Hard,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockExportRemoveMode {
    const NAME: &'static str = "BlockExportRemoveMode";
    const VALUES: &'static [&'static str] = &["safe", "hard"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Hard => "hard",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "safe" => Self::Safe,
                "hard" => Self::Hard,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `BlockExportType` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum BlockExportType {
    Nbd,
    /// Since 5.2. Only if `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk,
    /// Since 6.0. Only if `CONFIG_FUSE`.
    Fuse,
    /// Since 7.1. Only if `CONFIG_VDUSE_BLK_EXPORT`.
    VduseBlk,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for BlockExportType {
    const NAME: &'static str = "BlockExportType";
    const VALUES: &'static [&'static str] = &[
        "nbd",
        "vhost-user-blk",
        "fuse",
        "vduse-blk",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Nbd => "nbd",
            Self::VhostUserBlk => "vhost-user-blk",
            Self::Fuse => "fuse",
            Self::VduseBlk => "vduse-blk",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "nbd" => Self::Nbd,
                "vhost-user-blk" => Self::VhostUserBlk,
                "fuse" => Self::Fuse,
                "vduse-blk" => Self::VduseBlk,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `BlockExportOptions` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptions {
    /// `type` and the members that go with it.
    pub r#type: BlockExportOptionsBranch,
    pub id: String,
    /// `fixed-iothread`. Since 5.2.
    pub fixed_iothread: Option<bool>,
    /// Since 5.2.
    pub iothread: Option<BlockExportIothreads>,
    /// `node-name`. Since 5.2.
    pub node_name: String,
    pub writable: Option<bool>,
    /// Since 5.2.
    pub writethrough: Option<bool>,
    /// `allow-inactive`. Only in 10.0, 10.2, 11.1. Since 10.0.
    pub allow_inactive: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockExportOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(
        id: impl Into<String>,
        node_name: impl Into<String>,
        r#type: impl Into<BlockExportOptionsBranch>,
    ) -> Self {
        Self {
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn fixed_iothread(mut self, fixed_iothread: impl Into<Option<bool>>) -> Self {
        self.fixed_iothread = fixed_iothread.into();
        self
    }
    #[must_use]
    pub fn iothread<How>(
        mut self,
        iothread: impl IntoMember<BlockExportIothreads, How>,
    ) -> Self {
        self.iothread = iothread.into_member();
        self
    }
    #[must_use]
    pub fn writable(mut self, writable: impl Into<Option<bool>>) -> Self {
        self.writable = writable.into();
        self
    }
    #[must_use]
    pub fn writethrough(mut self, writethrough: impl Into<Option<bool>>) -> Self {
        self.writethrough = writethrough.into();
        self
    }
    #[must_use]
    pub fn allow_inactive(mut self, allow_inactive: impl Into<Option<bool>>) -> Self {
        self.allow_inactive = allow_inactive.into();
        self
    }
    /// Returns `type`.
    pub fn tag(&self) -> BlockExportType {
        self.r#type.tag()
    }
}

impl Object for BlockExportOptions {
    const NAME: &'static str = "BlockExportOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: BlockExportType = members.required("type")?;
        Ok(Self {
            id: members.required("id")?,
            fixed_iothread: members.optional("fixed-iothread"),
            iothread: members.optional("iothread"),
            node_name: members.required("node-name")?,
            writable: members.optional("writable"),
            writethrough: members.optional("writethrough"),
            allow_inactive: members.optional("allow-inactive"),
            r#type: BlockExportOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        output.put("id", &self.id);
        output.put_optional("fixed-iothread", &self.fixed_iothread);
        output.put_optional("iothread", &self.iothread);
        output.put("node-name", &self.node_name);
        output.put_optional("writable", &self.writable);
        output.put_optional("writethrough", &self.writethrough);
        output.put_optional("allow-inactive", &self.allow_inactive);
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`BlockExportOptions`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockExportOptionsBranch {
    Nbd(BlockExportOptionsNbd),
    /// Since 5.2. Only if `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(BlockExportOptionsVhostUserBlk),
    /// Since 6.0. Only if `CONFIG_FUSE`.
    Fuse(BlockExportOptionsFuse),
    /// Since 7.1. Only if `CONFIG_VDUSE_BLK_EXPORT`.
    VduseBlk(BlockExportOptionsVduseBlk),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl BlockExportOptionsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> BlockExportType {
        match self {
            Self::Nbd(_) => BlockExportType::Nbd,
            Self::VhostUserBlk(_) => BlockExportType::VhostUserBlk,
            Self::Fuse(_) => BlockExportType::Fuse,
            Self::VduseBlk(_) => BlockExportType::VduseBlk,
            Self::Unrecognized { tag, .. } => BlockExportType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: BlockExportType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                BlockExportType::Nbd => Self::Nbd(members.branch()?),
                BlockExportType::VhostUserBlk => Self::VhostUserBlk(members.branch()?),
                BlockExportType::Fuse => Self::Fuse(members.branch()?),
                BlockExportType::VduseBlk => Self::VduseBlk(members.branch()?),
                BlockExportType::Unrecognized(tag) => {
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
            Self::Nbd(branch) => branch.put(output),
            Self::VhostUserBlk(branch) => branch.put(output),
            Self::Fuse(branch) => branch.put(output),
            Self::VduseBlk(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<BlockExportOptionsNbd> for BlockExportOptionsBranch {
    fn from(branch: BlockExportOptionsNbd) -> Self {
        Self::Nbd(branch)
    }
}

impl From<BlockExportOptionsVhostUserBlk> for BlockExportOptionsBranch {
    fn from(branch: BlockExportOptionsVhostUserBlk) -> Self {
        Self::VhostUserBlk(branch)
    }
}

impl From<BlockExportOptionsFuse> for BlockExportOptionsBranch {
    fn from(branch: BlockExportOptionsFuse) -> Self {
        Self::Fuse(branch)
    }
}

impl From<BlockExportOptionsVduseBlk> for BlockExportOptionsBranch {
    fn from(branch: BlockExportOptionsVduseBlk) -> Self {
        Self::VduseBlk(branch)
    }
}

/// The alternate `BlockExportIothreads` of schema module `block-export`.
///
/// QEMU 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-export.BlockExportIothreads)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockExportIothreads {
    /// `single`, when the JSON is a string.
    Single(String),
    /// `multi`, when the JSON is a list.
    Multi(Vec<String>),
}

impl Alternate for BlockExportIothreads {
    const NAME: &'static str = "BlockExportIothreads";
    const RELEASES: Releases = Releases::only(&["11.1"]);
}

impl Wire for BlockExportIothreads {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::String => Wire::read(value, notes).map(Self::Single),
            wire::Kind::List => Wire::read(value, notes).map(Self::Multi),
            _ => Err(unexpected("a string or a list", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Single(value) => value.to_value(),
            Self::Multi(value) => value.to_value(),
        }
    }
}

impl From<String> for BlockExportIothreads {
    fn from(value: String) -> Self {
        Self::Single(value)
    }
}

impl From<&str> for BlockExportIothreads {
    fn from(value: &str) -> Self {
        Self::Single(value.to_owned())
    }
}

impl From<Vec<String>> for BlockExportIothreads {
    fn from(value: Vec<String>) -> Self {
        Self::Multi(value)
    }
}

/// The object `BlockExportInfo` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportInfo {
    pub id: String,
    pub r#type: BlockExportType,
    /// `node-name`.
    pub node_name: String,
    /// `shutting-down`.
    pub shutting_down: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockExportInfo {
    const NAME: &'static str = "BlockExportInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            r#type: members.required("type")?,
            node_name: members.required("node-name")?,
            shutting_down: members.required("shutting-down")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("type", &self.r#type);
        output.put("node-name", &self.node_name);
        output.put("shutting-down", &self.shutting_down);
        output.put_extra(&self.extra);
    }
}

enums!(FuseExportAllowOther BlockExportRemoveMode BlockExportType);
objects!(
    BlockExportOptionsNbd BlockExportOptionsVhostUserBlk BlockExportOptionsFuse
    BlockExportOptionsVduseBlk NbdServerAddOptions BlockExportOptions BlockExportInfo
);
branches!(BlockExportOptionsBranch);
values!(BlockExportIothreads);
eq!(
    BlockExportOptionsNbd BlockExportOptionsVhostUserBlk BlockExportOptionsFuse
    BlockExportOptionsVduseBlk NbdServerAddOptions BlockExportOptionsBranch
    BlockExportOptions BlockExportIothreads BlockExportInfo
);
