//! The types of schema module `transaction`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Members, Object, Output, enums, values};
use crate::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockdevBackup,
    BlockdevSnapshot, BlockdevSnapshotInternal, BlockdevSnapshotSync, DecodeError,
    DriveBackup,
};

/// The object `Abort` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.Abort)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Abort {}

impl Abort {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {}
    }
}

impl Object for Abort {
    const NAME: &'static str = "Abort";
    fn take(_: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
    fn put(&self, _: &mut Output) {}
}

/// The enum `ActionCompletionMode` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.ActionCompletionMode)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionCompletionMode {
    Individual,
    Grouped,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for ActionCompletionMode {
    const NAME: &'static str = "ActionCompletionMode";
    const VALUES: &'static [&'static str] = &["individual", "grouped"];
    fn as_str(&self) -> &str {
        match self {
            Self::Individual => "individual",
            Self::Grouped => "grouped",
            Self::Unrecognized(text) => text,
        }
    }
    fn from_wire(text: &str) -> Self {
        match text {
            "individual" => Self::Individual,
            "grouped" => Self::Grouped,
            other => Self::Unrecognized(other.into()),
        }
    }
    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The enum `TransactionActionKind` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.TransactionActionKind)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransactionActionKind {
    /// Since 1.6.
    Abort,
    /// Since 2.5.
    BlockDirtyBitmapAdd,
    /// Since 4.2.
    BlockDirtyBitmapRemove,
    /// Since 2.5.
    BlockDirtyBitmapClear,
    /// Since 4.0.
    BlockDirtyBitmapEnable,
    /// Since 4.0.
    BlockDirtyBitmapDisable,
    /// Since 4.0.
    BlockDirtyBitmapMerge,
    /// Since 2.3.
    BlockdevBackup,
    /// Since 2.5.
    BlockdevSnapshot,
    /// Since 1.7.
    BlockdevSnapshotInternalSync,
    /// Since 1.1.
    BlockdevSnapshotSync,
    /// Since 1.6. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    DriveBackup,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for TransactionActionKind {
    const NAME: &'static str = "TransactionActionKind";
    const VALUES: &'static [&'static str] = &[
        "abort",
        "block-dirty-bitmap-add",
        "block-dirty-bitmap-remove",
        "block-dirty-bitmap-clear",
        "block-dirty-bitmap-enable",
        "block-dirty-bitmap-disable",
        "block-dirty-bitmap-merge",
        "blockdev-backup",
        "blockdev-snapshot",
        "blockdev-snapshot-internal-sync",
        "blockdev-snapshot-sync",
        "drive-backup",
    ];
    fn as_str(&self) -> &str {
        match self {
            Self::Abort => "abort",
            Self::BlockDirtyBitmapAdd => "block-dirty-bitmap-add",
            Self::BlockDirtyBitmapRemove => "block-dirty-bitmap-remove",
            Self::BlockDirtyBitmapClear => "block-dirty-bitmap-clear",
            Self::BlockDirtyBitmapEnable => "block-dirty-bitmap-enable",
            Self::BlockDirtyBitmapDisable => "block-dirty-bitmap-disable",
            Self::BlockDirtyBitmapMerge => "block-dirty-bitmap-merge",
            Self::BlockdevBackup => "blockdev-backup",
            Self::BlockdevSnapshot => "blockdev-snapshot",
            Self::BlockdevSnapshotInternalSync => "blockdev-snapshot-internal-sync",
            Self::BlockdevSnapshotSync => "blockdev-snapshot-sync",
            Self::DriveBackup => "drive-backup",
            Self::Unrecognized(text) => text,
        }
    }
    fn from_wire(text: &str) -> Self {
        match text {
            "abort" => Self::Abort,
            "block-dirty-bitmap-add" => Self::BlockDirtyBitmapAdd,
            "block-dirty-bitmap-remove" => Self::BlockDirtyBitmapRemove,
            "block-dirty-bitmap-clear" => Self::BlockDirtyBitmapClear,
            "block-dirty-bitmap-enable" => Self::BlockDirtyBitmapEnable,
            "block-dirty-bitmap-disable" => Self::BlockDirtyBitmapDisable,
            "block-dirty-bitmap-merge" => Self::BlockDirtyBitmapMerge,
            "blockdev-backup" => Self::BlockdevBackup,
            "blockdev-snapshot" => Self::BlockdevSnapshot,
            "blockdev-snapshot-internal-sync" => Self::BlockdevSnapshotInternalSync,
            "blockdev-snapshot-sync" => Self::BlockdevSnapshotSync,
            "drive-backup" => Self::DriveBackup,
            other => Self::Unrecognized(other.into()),
        }
    }
    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The object `AbortWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.AbortWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AbortWrapper {
    pub data: Abort,
}

impl AbortWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: Abort) -> Self {
        Self { data }
    }
}

impl Object for AbortWrapper {
    const NAME: &'static str = "AbortWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<Abort> for AbortWrapper {
    fn from(data: Abort) -> Self {
        Self::new(data)
    }
}

/// The object `BlockDirtyBitmapAddWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapAddWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAddWrapper {
    pub data: BlockDirtyBitmapAdd,
}

impl BlockDirtyBitmapAddWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: BlockDirtyBitmapAdd) -> Self {
        Self { data }
    }
}

impl Object for BlockDirtyBitmapAddWrapper {
    const NAME: &'static str = "BlockDirtyBitmapAddWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<BlockDirtyBitmapAdd> for BlockDirtyBitmapAddWrapper {
    fn from(data: BlockDirtyBitmapAdd) -> Self {
        Self::new(data)
    }
}

/// The object `BlockDirtyBitmapWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapWrapper {
    pub data: BlockDirtyBitmap,
}

impl BlockDirtyBitmapWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: BlockDirtyBitmap) -> Self {
        Self { data }
    }
}

impl Object for BlockDirtyBitmapWrapper {
    const NAME: &'static str = "BlockDirtyBitmapWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<BlockDirtyBitmap> for BlockDirtyBitmapWrapper {
    fn from(data: BlockDirtyBitmap) -> Self {
        Self::new(data)
    }
}

/// The object `BlockDirtyBitmapMergeWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapMergeWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMergeWrapper {
    pub data: BlockDirtyBitmapMerge,
}

impl BlockDirtyBitmapMergeWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: BlockDirtyBitmapMerge) -> Self {
        Self { data }
    }
}

impl Object for BlockDirtyBitmapMergeWrapper {
    const NAME: &'static str = "BlockDirtyBitmapMergeWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<BlockDirtyBitmapMerge> for BlockDirtyBitmapMergeWrapper {
    fn from(data: BlockDirtyBitmapMerge) -> Self {
        Self::new(data)
    }
}

/// The object `BlockdevBackupWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevBackupWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackupWrapper {
    pub data: BlockdevBackup,
}

impl BlockdevBackupWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: BlockdevBackup) -> Self {
        Self { data }
    }
}

impl Object for BlockdevBackupWrapper {
    const NAME: &'static str = "BlockdevBackupWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<BlockdevBackup> for BlockdevBackupWrapper {
    fn from(data: BlockdevBackup) -> Self {
        Self::new(data)
    }
}

/// The object `BlockdevSnapshotWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotWrapper {
    pub data: BlockdevSnapshot,
}

impl BlockdevSnapshotWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: BlockdevSnapshot) -> Self {
        Self { data }
    }
}

impl Object for BlockdevSnapshotWrapper {
    const NAME: &'static str = "BlockdevSnapshotWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<BlockdevSnapshot> for BlockdevSnapshotWrapper {
    fn from(data: BlockdevSnapshot) -> Self {
        Self::new(data)
    }
}

/// The object `BlockdevSnapshotInternalWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotInternalWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalWrapper {
    pub data: BlockdevSnapshotInternal,
}

impl BlockdevSnapshotInternalWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: BlockdevSnapshotInternal) -> Self {
        Self { data }
    }
}

impl Object for BlockdevSnapshotInternalWrapper {
    const NAME: &'static str = "BlockdevSnapshotInternalWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<BlockdevSnapshotInternal> for BlockdevSnapshotInternalWrapper {
    fn from(data: BlockdevSnapshotInternal) -> Self {
        Self::new(data)
    }
}

/// The object `BlockdevSnapshotSyncWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotSyncWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSyncWrapper {
    pub data: BlockdevSnapshotSync,
}

impl BlockdevSnapshotSyncWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: BlockdevSnapshotSync) -> Self {
        Self { data }
    }
}

impl Object for BlockdevSnapshotSyncWrapper {
    const NAME: &'static str = "BlockdevSnapshotSyncWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<BlockdevSnapshotSync> for BlockdevSnapshotSyncWrapper {
    fn from(data: BlockdevSnapshotSync) -> Self {
        Self::new(data)
    }
}

/// The object `DriveBackupWrapper` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.DriveBackupWrapper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DriveBackupWrapper {
    pub data: DriveBackup,
}

impl DriveBackupWrapper {
    /// Makes one of the members that every release has.
    pub fn new(data: DriveBackup) -> Self {
        Self { data }
    }
}

impl Object for DriveBackupWrapper {
    const NAME: &'static str = "DriveBackupWrapper";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("data", &self.data);
    }
}

impl From<DriveBackup> for DriveBackupWrapper {
    fn from(data: DriveBackup) -> Self {
        Self::new(data)
    }
}

/// One of the things that a transaction does.
///
/// The union `TransactionAction` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionAction)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionAction {
    /// `type` and the members that go with it.
    pub r#type: TransactionActionBranch,
}

impl TransactionAction {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<TransactionActionBranch>) -> Self {
        Self { r#type: r#type.into() }
    }
    /// Returns `type`.
    pub fn tag(&self) -> TransactionActionKind {
        self.r#type.tag()
    }
}

impl Object for TransactionAction {
    const NAME: &'static str = "TransactionAction";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: TransactionActionKind = members.required("type")?;
        Ok(Self {
            r#type: TransactionActionBranch::take(tag, members)?,
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
    }
}

/// The branches of [`TransactionAction`], selected by `type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TransactionActionBranch {
    /// Since 1.6.
    Abort(AbortWrapper),
    /// Since 2.5.
    BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
    /// Since 4.2.
    BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
    /// Since 2.5.
    BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
    /// Since 4.0.
    BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
    /// Since 4.0.
    BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
    /// Since 4.0.
    BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper),
    /// Since 2.3.
    BlockdevBackup(BlockdevBackupWrapper),
    /// Since 2.5.
    BlockdevSnapshot(BlockdevSnapshotWrapper),
    /// Since 1.7.
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
    /// Since 1.1.
    BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper),
    /// Since 1.6. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    DriveBackup(DriveBackupWrapper),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Box<str>,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl TransactionActionBranch {
    /// Returns `type`.
    pub fn tag(&self) -> TransactionActionKind {
        match self {
            Self::Abort(_) => TransactionActionKind::Abort,
            Self::BlockDirtyBitmapAdd(_) => TransactionActionKind::BlockDirtyBitmapAdd,
            Self::BlockDirtyBitmapRemove(_) => {
                TransactionActionKind::BlockDirtyBitmapRemove
            }
            Self::BlockDirtyBitmapClear(_) => {
                TransactionActionKind::BlockDirtyBitmapClear
            }
            Self::BlockDirtyBitmapEnable(_) => {
                TransactionActionKind::BlockDirtyBitmapEnable
            }
            Self::BlockDirtyBitmapDisable(_) => {
                TransactionActionKind::BlockDirtyBitmapDisable
            }
            Self::BlockDirtyBitmapMerge(_) => {
                TransactionActionKind::BlockDirtyBitmapMerge
            }
            Self::BlockdevBackup(_) => TransactionActionKind::BlockdevBackup,
            Self::BlockdevSnapshot(_) => TransactionActionKind::BlockdevSnapshot,
            Self::BlockdevSnapshotInternalSync(_) => {
                TransactionActionKind::BlockdevSnapshotInternalSync
            }
            Self::BlockdevSnapshotSync(_) => TransactionActionKind::BlockdevSnapshotSync,
            Self::DriveBackup(_) => TransactionActionKind::DriveBackup,
            Self::Unrecognized { tag, .. } => {
                TransactionActionKind::Unrecognized(tag.clone())
            }
        }
    }
    fn take(
        tag: TransactionActionKind,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                TransactionActionKind::Abort => Self::Abort(Object::take(members)?),
                TransactionActionKind::BlockDirtyBitmapAdd => {
                    Self::BlockDirtyBitmapAdd(Object::take(members)?)
                }
                TransactionActionKind::BlockDirtyBitmapRemove => {
                    Self::BlockDirtyBitmapRemove(Object::take(members)?)
                }
                TransactionActionKind::BlockDirtyBitmapClear => {
                    Self::BlockDirtyBitmapClear(Object::take(members)?)
                }
                TransactionActionKind::BlockDirtyBitmapEnable => {
                    Self::BlockDirtyBitmapEnable(Object::take(members)?)
                }
                TransactionActionKind::BlockDirtyBitmapDisable => {
                    Self::BlockDirtyBitmapDisable(Object::take(members)?)
                }
                TransactionActionKind::BlockDirtyBitmapMerge => {
                    Self::BlockDirtyBitmapMerge(Object::take(members)?)
                }
                TransactionActionKind::BlockdevBackup => {
                    Self::BlockdevBackup(Object::take(members)?)
                }
                TransactionActionKind::BlockdevSnapshot => {
                    Self::BlockdevSnapshot(Object::take(members)?)
                }
                TransactionActionKind::BlockdevSnapshotInternalSync => {
                    Self::BlockdevSnapshotInternalSync(Object::take(members)?)
                }
                TransactionActionKind::BlockdevSnapshotSync => {
                    Self::BlockdevSnapshotSync(Object::take(members)?)
                }
                TransactionActionKind::DriveBackup => {
                    Self::DriveBackup(Object::take(members)?)
                }
                TransactionActionKind::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output) {
        match self {
            Self::Abort(branch) => branch.put(output),
            Self::BlockDirtyBitmapAdd(branch) => branch.put(output),
            Self::BlockDirtyBitmapRemove(branch) => branch.put(output),
            Self::BlockDirtyBitmapClear(branch) => branch.put(output),
            Self::BlockDirtyBitmapEnable(branch) => branch.put(output),
            Self::BlockDirtyBitmapDisable(branch) => branch.put(output),
            Self::BlockDirtyBitmapMerge(branch) => branch.put(output),
            Self::BlockdevBackup(branch) => branch.put(output),
            Self::BlockdevSnapshot(branch) => branch.put(output),
            Self::BlockdevSnapshotInternalSync(branch) => branch.put(output),
            Self::BlockdevSnapshotSync(branch) => branch.put(output),
            Self::DriveBackup(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<TransactionActionBranch> for TransactionAction {
    fn from(branch: TransactionActionBranch) -> Self {
        Self::new(branch)
    }
}

impl From<AbortWrapper> for TransactionActionBranch {
    fn from(branch: AbortWrapper) -> Self {
        Self::Abort(branch)
    }
}

impl From<AbortWrapper> for TransactionAction {
    fn from(branch: AbortWrapper) -> Self {
        Self::new(branch)
    }
}

impl From<BlockDirtyBitmapAddWrapper> for TransactionActionBranch {
    fn from(branch: BlockDirtyBitmapAddWrapper) -> Self {
        Self::BlockDirtyBitmapAdd(branch)
    }
}

impl From<BlockDirtyBitmapAddWrapper> for TransactionAction {
    fn from(branch: BlockDirtyBitmapAddWrapper) -> Self {
        Self::new(branch)
    }
}

impl From<BlockDirtyBitmapMergeWrapper> for TransactionActionBranch {
    fn from(branch: BlockDirtyBitmapMergeWrapper) -> Self {
        Self::BlockDirtyBitmapMerge(branch)
    }
}

impl From<BlockDirtyBitmapMergeWrapper> for TransactionAction {
    fn from(branch: BlockDirtyBitmapMergeWrapper) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevBackupWrapper> for TransactionActionBranch {
    fn from(branch: BlockdevBackupWrapper) -> Self {
        Self::BlockdevBackup(branch)
    }
}

impl From<BlockdevBackupWrapper> for TransactionAction {
    fn from(branch: BlockdevBackupWrapper) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevSnapshotWrapper> for TransactionActionBranch {
    fn from(branch: BlockdevSnapshotWrapper) -> Self {
        Self::BlockdevSnapshot(branch)
    }
}

impl From<BlockdevSnapshotWrapper> for TransactionAction {
    fn from(branch: BlockdevSnapshotWrapper) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevSnapshotInternalWrapper> for TransactionActionBranch {
    fn from(branch: BlockdevSnapshotInternalWrapper) -> Self {
        Self::BlockdevSnapshotInternalSync(branch)
    }
}

impl From<BlockdevSnapshotInternalWrapper> for TransactionAction {
    fn from(branch: BlockdevSnapshotInternalWrapper) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevSnapshotSyncWrapper> for TransactionActionBranch {
    fn from(branch: BlockdevSnapshotSyncWrapper) -> Self {
        Self::BlockdevSnapshotSync(branch)
    }
}

impl From<BlockdevSnapshotSyncWrapper> for TransactionAction {
    fn from(branch: BlockdevSnapshotSyncWrapper) -> Self {
        Self::new(branch)
    }
}

impl From<DriveBackupWrapper> for TransactionActionBranch {
    fn from(branch: DriveBackupWrapper) -> Self {
        Self::DriveBackup(branch)
    }
}

impl From<DriveBackupWrapper> for TransactionAction {
    fn from(branch: DriveBackupWrapper) -> Self {
        Self::new(branch)
    }
}

/// The object `TransactionProperties` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionProperties)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionProperties {
    /// `completion-mode`.
    pub completion_mode: Option<ActionCompletionMode>,
}

impl TransactionProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { completion_mode: None }
    }
    #[must_use]
    pub fn completion_mode(mut self, completion_mode: ActionCompletionMode) -> Self {
        self.completion_mode = Some(completion_mode);
        self
    }
}

impl Object for TransactionProperties {
    const NAME: &'static str = "TransactionProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            completion_mode: members.optional("completion-mode"),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put_optional("completion-mode", &self.completion_mode);
    }
}

enums!(ActionCompletionMode TransactionActionKind);
values!(
    Abort AbortWrapper BlockDirtyBitmapAddWrapper BlockDirtyBitmapWrapper
    BlockDirtyBitmapMergeWrapper BlockdevBackupWrapper BlockdevSnapshotWrapper
    BlockdevSnapshotInternalWrapper BlockdevSnapshotSyncWrapper DriveBackupWrapper
    TransactionAction TransactionProperties
);
