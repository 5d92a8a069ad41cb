//! The events of schema module `block-core`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    BlockErrorAction, DecodeError, Event, IoOperationType, JobType, QuorumOpType,
};

/// The event `BLOCK_IMAGE_CORRUPTED` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IMAGE_CORRUPTED)
#[doc(alias = "BLOCK_IMAGE_CORRUPTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockImageCorrupted {
    pub device: String,
    /// `node-name`. Since 2.4.
    pub node_name: Option<String>,
    pub msg: String,
    pub offset: Option<i64>,
    pub size: Option<i64>,
    /// Since 2.2.
    pub fatal: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockImageCorrupted {
    const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            node_name: members.optional("node-name"),
            msg: members.required("msg")?,
            offset: members.optional("offset"),
            size: members.optional("size"),
            fatal: members.required("fatal")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put_optional("node-name", &self.node_name);
        output.put("msg", &self.msg);
        output.put_optional("offset", &self.offset);
        output.put_optional("size", &self.size);
        output.put("fatal", &self.fatal);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockImageCorrupted {
    const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
}

/// A request of the guest failed.
///
/// The event `BLOCK_IO_ERROR` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IO_ERROR)
#[doc(alias = "BLOCK_IO_ERROR")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockIoError {
    /// `qom-path`. Only in 10.0, 10.2, 11.1. Since 9.2.
    pub qom_path: Option<String>,
    pub device: String,
    /// `node-name`. Since 2.8.
    pub node_name: Option<String>,
    pub operation: IoOperationType,
    pub action: BlockErrorAction,
    /// Since 2.2.
    pub nospace: Option<bool>,
    /// Since 2.2.
    pub reason: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockIoError {
    const NAME: &'static str = "BLOCK_IO_ERROR";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            qom_path: members.optional("qom-path"),
            device: members.required("device")?,
            node_name: members.optional("node-name"),
            operation: members.required("operation")?,
            action: members.required("action")?,
            nospace: members.optional("nospace"),
            reason: members.required("reason")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("qom-path", &self.qom_path);
        output.put("device", &self.device);
        output.put_optional("node-name", &self.node_name);
        output.put("operation", &self.operation);
        output.put("action", &self.action);
        output.put_optional("nospace", &self.nospace);
        output.put("reason", &self.reason);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockIoError {
    const NAME: &'static str = "BLOCK_IO_ERROR";
}

/// A block job has ended, with an error if `error` is there.
///
/// The event `BLOCK_JOB_COMPLETED` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_COMPLETED)
#[doc(alias = "BLOCK_JOB_COMPLETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCompleted {
    pub r#type: JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
    pub error: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockJobCompleted {
    const NAME: &'static str = "BLOCK_JOB_COMPLETED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            device: members.required("device")?,
            len: members.required("len")?,
            offset: members.required("offset")?,
            speed: members.required("speed")?,
            error: members.optional("error"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("device", &self.device);
        output.put("len", &self.len);
        output.put("offset", &self.offset);
        output.put("speed", &self.speed);
        output.put_optional("error", &self.error);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockJobCompleted {
    const NAME: &'static str = "BLOCK_JOB_COMPLETED";
}

/// A block job was ended before it had done its work.
///
/// The event `BLOCK_JOB_CANCELLED` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_CANCELLED)
#[doc(alias = "BLOCK_JOB_CANCELLED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCancelled {
    pub r#type: JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockJobCancelled {
    const NAME: &'static str = "BLOCK_JOB_CANCELLED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            device: members.required("device")?,
            len: members.required("len")?,
            offset: members.required("offset")?,
            speed: members.required("speed")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("device", &self.device);
        output.put("len", &self.len);
        output.put("offset", &self.offset);
        output.put("speed", &self.speed);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockJobCancelled {
    const NAME: &'static str = "BLOCK_JOB_CANCELLED";
}

/// A request of a block job failed.
///
/// The event `BLOCK_JOB_ERROR` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_ERROR)
#[doc(alias = "BLOCK_JOB_ERROR")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobError {
    pub device: String,
    pub operation: IoOperationType,
    pub action: BlockErrorAction,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockJobError {
    const NAME: &'static str = "BLOCK_JOB_ERROR";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            operation: members.required("operation")?,
            action: members.required("action")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("operation", &self.operation);
        output.put("action", &self.action);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockJobError {
    const NAME: &'static str = "BLOCK_JOB_ERROR";
}

/// A block job waits to be completed; until then it keeps its target equal.
///
/// The event `BLOCK_JOB_READY` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_READY)
#[doc(alias = "BLOCK_JOB_READY")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobReady {
    pub r#type: JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockJobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            device: members.required("device")?,
            len: members.required("len")?,
            offset: members.required("offset")?,
            speed: members.required("speed")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("device", &self.device);
        output.put("len", &self.len);
        output.put("offset", &self.offset);
        output.put("speed", &self.speed);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockJobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
}

/// A block job waits to be finalized.
///
/// The event `BLOCK_JOB_PENDING` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_PENDING)
#[doc(alias = "BLOCK_JOB_PENDING")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobPending {
    pub r#type: JobType,
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockJobPending {
    const NAME: &'static str = "BLOCK_JOB_PENDING";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockJobPending {
    const NAME: &'static str = "BLOCK_JOB_PENDING";
}

/// A node was written to beyond the offset that was asked to be watched.
///
/// The event `BLOCK_WRITE_THRESHOLD` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_WRITE_THRESHOLD)
#[doc(alias = "BLOCK_WRITE_THRESHOLD")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockWriteThreshold {
    /// `node-name`.
    pub node_name: String,
    /// `amount-exceeded`.
    pub amount_exceeded: u64,
    /// `write-threshold`.
    pub write_threshold: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BlockWriteThreshold {
    const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_name: members.required("node-name")?,
            amount_exceeded: members.required("amount-exceeded")?,
            write_threshold: members.required("write-threshold")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node-name", &self.node_name);
        output.put("amount-exceeded", &self.amount_exceeded);
        output.put("write-threshold", &self.write_threshold);
        output.put_extra(&self.extra);
    }
}

impl Event for BlockWriteThreshold {
    const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
}

/// The event `QUORUM_FAILURE` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_FAILURE)
#[doc(alias = "QUORUM_FAILURE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuorumFailure {
    pub reference: String,
    /// `sector-num`.
    pub sector_num: i64,
    /// `sectors-count`.
    pub sectors_count: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for QuorumFailure {
    const NAME: &'static str = "QUORUM_FAILURE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reference: members.required("reference")?,
            sector_num: members.required("sector-num")?,
            sectors_count: members.required("sectors-count")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("reference", &self.reference);
        output.put("sector-num", &self.sector_num);
        output.put("sectors-count", &self.sectors_count);
        output.put_extra(&self.extra);
    }
}

impl Event for QuorumFailure {
    const NAME: &'static str = "QUORUM_FAILURE";
}

/// The event `QUORUM_REPORT_BAD` of schema module `block-core`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_REPORT_BAD)
#[doc(alias = "QUORUM_REPORT_BAD")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuorumReportBad {
    /// Since 2.6.
    pub r#type: QuorumOpType,
    pub error: Option<String>,
    /// `node-name`.
    pub node_name: String,
    /// `sector-num`.
    pub sector_num: i64,
    /// `sectors-count`.
    pub sectors_count: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for QuorumReportBad {
    const NAME: &'static str = "QUORUM_REPORT_BAD";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            error: members.optional("error"),
            node_name: members.required("node-name")?,
            sector_num: members.required("sector-num")?,
            sectors_count: members.required("sectors-count")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put_optional("error", &self.error);
        output.put("node-name", &self.node_name);
        output.put("sector-num", &self.sector_num);
        output.put("sectors-count", &self.sectors_count);
        output.put_extra(&self.extra);
    }
}

impl Event for QuorumReportBad {
    const NAME: &'static str = "QUORUM_REPORT_BAD";
}

objects!(
    BlockImageCorrupted BlockIoError BlockJobCompleted BlockJobCancelled BlockJobError
    BlockJobReady BlockJobPending BlockWriteThreshold QuorumFailure QuorumReportBad
);
eq!(
    BlockImageCorrupted BlockIoError BlockJobCompleted BlockJobCancelled BlockJobError
    BlockJobReady BlockJobPending BlockWriteThreshold QuorumFailure QuorumReportBad
);
