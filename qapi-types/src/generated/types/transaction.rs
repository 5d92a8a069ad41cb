//! The types of schema module `transaction`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockdevBackup,
    BlockdevSnapshot, BlockdevSnapshotInternal, BlockdevSnapshotSync, DecodeError,
    DriveBackup, Unknown,
};

/// The object `Abort` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.Abort)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Abort {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Abort {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for Abort {
    const NAME: &'static str = "Abort";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

/// The enum `ActionCompletionMode` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.ActionCompletionMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ActionCompletionMode {
    Individual,
    Grouped,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ActionCompletionMode {
    const NAME: &'static str = "ActionCompletionMode";
    const VALUES: &'static [&'static str] = &["individual", "grouped"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Grouped => "grouped",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "individual" => Self::Individual,
                "grouped" => Self::Grouped,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `TransactionActionKind` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.TransactionActionKind)
#[derive(Debug, Clone, Copy)]
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
    Unrecognized(Unknown),
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
    fn as_str(&self) -> &'static str {
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
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
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
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// One of the things that a transaction does.
///
/// The union `TransactionAction` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionAction)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionAction {
    /// `type` and the members that go with it.
    pub r#type: TransactionActionBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TransactionAction {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<TransactionActionBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Makes one of branch `block-dirty-bitmap-remove`.
    pub fn block_dirty_bitmap_remove(data: BlockDirtyBitmap) -> Self {
        Self::new(TransactionActionBranch::BlockDirtyBitmapRemove(data))
    }
    /// Makes one of branch `block-dirty-bitmap-clear`.
    pub fn block_dirty_bitmap_clear(data: BlockDirtyBitmap) -> Self {
        Self::new(TransactionActionBranch::BlockDirtyBitmapClear(data))
    }
    /// Makes one of branch `block-dirty-bitmap-enable`.
    pub fn block_dirty_bitmap_enable(data: BlockDirtyBitmap) -> Self {
        Self::new(TransactionActionBranch::BlockDirtyBitmapEnable(data))
    }
    /// Makes one of branch `block-dirty-bitmap-disable`.
    pub fn block_dirty_bitmap_disable(data: BlockDirtyBitmap) -> Self {
        Self::new(TransactionActionBranch::BlockDirtyBitmapDisable(data))
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
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`TransactionAction`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TransactionActionBranch {
    /// Since 1.6.
    Abort(Abort),
    /// Since 2.5.
    BlockDirtyBitmapAdd(BlockDirtyBitmapAdd),
    /// Since 4.2.
    BlockDirtyBitmapRemove(BlockDirtyBitmap),
    /// Since 2.5.
    BlockDirtyBitmapClear(BlockDirtyBitmap),
    /// Since 4.0.
    BlockDirtyBitmapEnable(BlockDirtyBitmap),
    /// Since 4.0.
    BlockDirtyBitmapDisable(BlockDirtyBitmap),
    /// Since 4.0.
    BlockDirtyBitmapMerge(BlockDirtyBitmapMerge),
    /// Since 2.3.
    BlockdevBackup(BlockdevBackup),
    /// Since 2.5.
    BlockdevSnapshot(BlockdevSnapshot),
    /// Since 1.7.
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternal),
    /// Since 1.1.
    BlockdevSnapshotSync(BlockdevSnapshotSync),
    /// Since 1.6. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    DriveBackup(DriveBackup),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
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
            Self::Unrecognized { tag, .. } => TransactionActionKind::Unrecognized(*tag),
        }
    }
    fn take(
        tag: TransactionActionKind,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                TransactionActionKind::Abort => Self::Abort(members.required("data")?),
                TransactionActionKind::BlockDirtyBitmapAdd => {
                    Self::BlockDirtyBitmapAdd(members.required("data")?)
                }
                TransactionActionKind::BlockDirtyBitmapRemove => {
                    Self::BlockDirtyBitmapRemove(members.required("data")?)
                }
                TransactionActionKind::BlockDirtyBitmapClear => {
                    Self::BlockDirtyBitmapClear(members.required("data")?)
                }
                TransactionActionKind::BlockDirtyBitmapEnable => {
                    Self::BlockDirtyBitmapEnable(members.required("data")?)
                }
                TransactionActionKind::BlockDirtyBitmapDisable => {
                    Self::BlockDirtyBitmapDisable(members.required("data")?)
                }
                TransactionActionKind::BlockDirtyBitmapMerge => {
                    Self::BlockDirtyBitmapMerge(members.required("data")?)
                }
                TransactionActionKind::BlockdevBackup => {
                    Self::BlockdevBackup(members.required("data")?)
                }
                TransactionActionKind::BlockdevSnapshot => {
                    Self::BlockdevSnapshot(members.required("data")?)
                }
                TransactionActionKind::BlockdevSnapshotInternalSync => {
                    Self::BlockdevSnapshotInternalSync(members.required("data")?)
                }
                TransactionActionKind::BlockdevSnapshotSync => {
                    Self::BlockdevSnapshotSync(members.required("data")?)
                }
                TransactionActionKind::DriveBackup => {
                    Self::DriveBackup(members.required("data")?)
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
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Abort(data) => output.put("data", data),
            Self::BlockDirtyBitmapAdd(data) => output.put("data", data),
            Self::BlockDirtyBitmapRemove(data) => output.put("data", data),
            Self::BlockDirtyBitmapClear(data) => output.put("data", data),
            Self::BlockDirtyBitmapEnable(data) => output.put("data", data),
            Self::BlockDirtyBitmapDisable(data) => output.put("data", data),
            Self::BlockDirtyBitmapMerge(data) => output.put("data", data),
            Self::BlockdevBackup(data) => output.put("data", data),
            Self::BlockdevSnapshot(data) => output.put("data", data),
            Self::BlockdevSnapshotInternalSync(data) => output.put("data", data),
            Self::BlockdevSnapshotSync(data) => output.put("data", data),
            Self::DriveBackup(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<TransactionActionBranch> for TransactionAction {
    fn from(branch: TransactionActionBranch) -> Self {
        Self::new(branch)
    }
}

impl From<Abort> for TransactionActionBranch {
    fn from(branch: Abort) -> Self {
        Self::Abort(branch)
    }
}

impl From<Abort> for TransactionAction {
    fn from(branch: Abort) -> Self {
        Self::new(branch)
    }
}

impl From<BlockDirtyBitmapAdd> for TransactionActionBranch {
    fn from(branch: BlockDirtyBitmapAdd) -> Self {
        Self::BlockDirtyBitmapAdd(branch)
    }
}

impl From<BlockDirtyBitmapAdd> for TransactionAction {
    fn from(branch: BlockDirtyBitmapAdd) -> Self {
        Self::new(branch)
    }
}

impl From<BlockDirtyBitmapMerge> for TransactionActionBranch {
    fn from(branch: BlockDirtyBitmapMerge) -> Self {
        Self::BlockDirtyBitmapMerge(branch)
    }
}

impl From<BlockDirtyBitmapMerge> for TransactionAction {
    fn from(branch: BlockDirtyBitmapMerge) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevBackup> for TransactionActionBranch {
    fn from(branch: BlockdevBackup) -> Self {
        Self::BlockdevBackup(branch)
    }
}

impl From<BlockdevBackup> for TransactionAction {
    fn from(branch: BlockdevBackup) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevSnapshot> for TransactionActionBranch {
    fn from(branch: BlockdevSnapshot) -> Self {
        Self::BlockdevSnapshot(branch)
    }
}

impl From<BlockdevSnapshot> for TransactionAction {
    fn from(branch: BlockdevSnapshot) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevSnapshotInternal> for TransactionActionBranch {
    fn from(branch: BlockdevSnapshotInternal) -> Self {
        Self::BlockdevSnapshotInternalSync(branch)
    }
}

impl From<BlockdevSnapshotInternal> for TransactionAction {
    fn from(branch: BlockdevSnapshotInternal) -> Self {
        Self::new(branch)
    }
}

impl From<BlockdevSnapshotSync> for TransactionActionBranch {
    fn from(branch: BlockdevSnapshotSync) -> Self {
        Self::BlockdevSnapshotSync(branch)
    }
}

impl From<BlockdevSnapshotSync> for TransactionAction {
    fn from(branch: BlockdevSnapshotSync) -> Self {
        Self::new(branch)
    }
}

impl From<DriveBackup> for TransactionActionBranch {
    fn from(branch: DriveBackup) -> Self {
        Self::DriveBackup(branch)
    }
}

impl From<DriveBackup> for TransactionAction {
    fn from(branch: DriveBackup) -> Self {
        Self::new(branch)
    }
}

/// The object `TransactionProperties` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionProperties {
    /// `completion-mode`.
    pub completion_mode: Option<ActionCompletionMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TransactionProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            completion_mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn completion_mode(
        mut self,
        completion_mode: impl Into<Option<ActionCompletionMode>>,
    ) -> Self {
        self.completion_mode = completion_mode.into();
        self
    }
}

impl Object for TransactionProperties {
    const NAME: &'static str = "TransactionProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            completion_mode: members.optional("completion-mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("completion-mode", &self.completion_mode);
        output.put_extra(&self.extra);
    }
}

enums!(ActionCompletionMode TransactionActionKind);
objects!(Abort TransactionAction TransactionProperties);
branches!(TransactionActionBranch);
eq!(Abort TransactionActionBranch TransactionAction TransactionProperties);
