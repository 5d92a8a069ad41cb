//! The types of schema module `job`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `JobType` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum JobType {
    Commit,
    Stream,
    Mirror,
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
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for JobType {
    const NAME: &'static str = "JobType";
    const VALUES: &'static [&'static str] = &[
        "commit",
        "stream",
        "mirror",
        "backup",
        "create",
        "amend",
        "snapshot-load",
        "snapshot-save",
        "snapshot-delete",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Stream => "stream",
            Self::Mirror => "mirror",
            Self::Backup => "backup",
            Self::Create => "create",
            Self::Amend => "amend",
            Self::SnapshotLoad => "snapshot-load",
            Self::SnapshotSave => "snapshot-save",
            Self::SnapshotDelete => "snapshot-delete",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "commit" => Self::Commit,
                "stream" => Self::Stream,
                "mirror" => Self::Mirror,
                "backup" => Self::Backup,
                "create" => Self::Create,
                "amend" => Self::Amend,
                "snapshot-load" => Self::SnapshotLoad,
                "snapshot-save" => Self::SnapshotSave,
                "snapshot-delete" => Self::SnapshotDelete,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `JobStatus` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobStatus)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum JobStatus {
    Undefined,
    Created,
    Running,
    Paused,
    Ready,
    Standby,
    Waiting,
    Pending,
    Aborting,
    Concluded,
    Null,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for JobStatus {
    const NAME: &'static str = "JobStatus";
    const VALUES: &'static [&'static str] = &[
        "undefined",
        "created",
        "running",
        "paused",
        "ready",
        "standby",
        "waiting",
        "pending",
        "aborting",
        "concluded",
        "null",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Undefined => "undefined",
            Self::Created => "created",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Ready => "ready",
            Self::Standby => "standby",
            Self::Waiting => "waiting",
            Self::Pending => "pending",
            Self::Aborting => "aborting",
            Self::Concluded => "concluded",
            Self::Null => "null",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "undefined" => Self::Undefined,
                "created" => Self::Created,
                "running" => Self::Running,
                "paused" => Self::Paused,
                "ready" => Self::Ready,
                "standby" => Self::Standby,
                "waiting" => Self::Waiting,
                "pending" => Self::Pending,
                "aborting" => Self::Aborting,
                "concluded" => Self::Concluded,
                "null" => Self::Null,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `JobInfo` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-job.JobInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobInfo {
    pub id: String,
    pub r#type: JobType,
    pub status: JobStatus,
    /// `current-progress`.
    pub current_progress: i64,
    /// `total-progress`.
    pub total_progress: i64,
    pub error: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for JobInfo {
    const NAME: &'static str = "JobInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            r#type: members.required("type")?,
            status: members.required("status")?,
            current_progress: members.required("current-progress")?,
            total_progress: members.required("total-progress")?,
            error: members.optional("error"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("type", &self.r#type);
        output.put("status", &self.status);
        output.put("current-progress", &self.current_progress);
        output.put("total-progress", &self.total_progress);
        output.put_optional("error", &self.error);
        output.put_extra(&self.extra);
    }
}

enums!(JobType JobStatus);
objects!(JobInfo);
eq!(JobInfo);
