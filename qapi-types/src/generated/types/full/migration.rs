//! The types of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{
    BitmapMigrationNodeAlias, DecodeError, IntoMember, MigMode, MultiFDCompression,
    Releases, StrOrNull, Unknown, ZeroPageDetection,
};

/// The enum `MigrationParameter` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationParameter)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MigrationParameter {
    /// Since 4.0.
    AnnounceInitial,
    /// Since 4.0.
    AnnounceMax,
    /// Since 4.0.
    AnnounceRounds,
    /// Since 4.0.
    AnnounceStep,
    /// Since 5.0.
    ThrottleTriggerThreshold,
    /// Since 2.7.
    CpuThrottleInitial,
    /// Since 2.7.
    CpuThrottleIncrement,
    /// Since 5.1.
    CpuThrottleTailslow,
    /// Since 2.7.
    TlsCreds,
    /// Since 2.7.
    TlsHostname,
    /// Since 4.0.
    TlsAuthz,
    /// Since 2.8.
    MaxBandwidth,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    AvailSwitchoverBandwidth,
    /// Since 2.8.
    DowntimeLimit,
    /// Since 2.8. Unstable: QEMU may change or drop it in any release.
    XCheckpointDelay,
    /// Since 4.0.
    MultifdChannels,
    /// Since 2.11.
    XbzrleCacheSize,
    /// Since 3.0.
    MaxPostcopyBandwidth,
    /// Since 3.1.
    MaxCpuThrottle,
    /// Since 5.0.
    MultifdCompression,
    /// Since 5.0.
    MultifdZlibLevel,
    /// Since 5.0.
    MultifdZstdLevel,
    /// Only in 10.0, 10.2, 11.1. Since 9.2.
    MultifdQatzipLevel,
    /// Since 5.2.
    BlockBitmapMapping,
    /// Only in 10.0, 10.2, 11.1. Since 8.1. Unstable: QEMU may change or drop it in any release.
    XVcpuDirtyLimitPeriod,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    VcpuDirtyLimit,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    Mode,
    /// Only in 10.0, 10.2, 11.1. Since 9.0.
    ZeroPageDetection,
    /// Only in 10.0, 10.2, 11.1. Since 9.1.
    DirectIo,
    /// Only in 11.1. Unstable: QEMU may change or drop it in any release.
    XRdmaChunkSize,
    /// Only in 10.2, 11.1. Since 10.2.
    CprExecCommand,
    /// Only in 7.2.
    CompressLevel,
    /// Only in 7.2.
    CompressThreads,
    /// Only in 7.2.
    DecompressThreads,
    /// Only in 7.2. Since 3.1.
    CompressWaitThread,
    /// Only in 7.2. Since 2.10.
    BlockIncremental,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MigrationParameter {
    const NAME: &'static str = "MigrationParameter";
    const VALUES: &'static [&'static str] = &[
        "announce-initial",
        "announce-max",
        "announce-rounds",
        "announce-step",
        "throttle-trigger-threshold",
        "cpu-throttle-initial",
        "cpu-throttle-increment",
        "cpu-throttle-tailslow",
        "tls-creds",
        "tls-hostname",
        "tls-authz",
        "max-bandwidth",
        "avail-switchover-bandwidth",
        "downtime-limit",
        "x-checkpoint-delay",
        "multifd-channels",
        "xbzrle-cache-size",
        "max-postcopy-bandwidth",
        "max-cpu-throttle",
        "multifd-compression",
        "multifd-zlib-level",
        "multifd-zstd-level",
        "multifd-qatzip-level",
        "block-bitmap-mapping",
        "x-vcpu-dirty-limit-period",
        "vcpu-dirty-limit",
        "mode",
        "zero-page-detection",
        "direct-io",
        "x-rdma-chunk-size",
        "cpr-exec-command",
        "compress-level",
        "compress-threads",
        "decompress-threads",
        "compress-wait-thread",
        "block-incremental",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::AnnounceInitial => "announce-initial",
            Self::AnnounceMax => "announce-max",
            Self::AnnounceRounds => "announce-rounds",
            Self::AnnounceStep => "announce-step",
            Self::ThrottleTriggerThreshold => "throttle-trigger-threshold",
            Self::CpuThrottleInitial => "cpu-throttle-initial",
            Self::CpuThrottleIncrement => "cpu-throttle-increment",
            Self::CpuThrottleTailslow => "cpu-throttle-tailslow",
            Self::TlsCreds => "tls-creds",
            Self::TlsHostname => "tls-hostname",
            Self::TlsAuthz => "tls-authz",
            Self::MaxBandwidth => "max-bandwidth",
            Self::AvailSwitchoverBandwidth => "avail-switchover-bandwidth",
            Self::DowntimeLimit => "downtime-limit",
            Self::XCheckpointDelay => "x-checkpoint-delay",
            Self::MultifdChannels => "multifd-channels",
            Self::XbzrleCacheSize => "xbzrle-cache-size",
            Self::MaxPostcopyBandwidth => "max-postcopy-bandwidth",
            Self::MaxCpuThrottle => "max-cpu-throttle",
            Self::MultifdCompression => "multifd-compression",
            Self::MultifdZlibLevel => "multifd-zlib-level",
            Self::MultifdZstdLevel => "multifd-zstd-level",
            Self::MultifdQatzipLevel => "multifd-qatzip-level",
            Self::BlockBitmapMapping => "block-bitmap-mapping",
            Self::XVcpuDirtyLimitPeriod => "x-vcpu-dirty-limit-period",
            Self::VcpuDirtyLimit => "vcpu-dirty-limit",
            Self::Mode => "mode",
            Self::ZeroPageDetection => "zero-page-detection",
            Self::DirectIo => "direct-io",
            Self::XRdmaChunkSize => "x-rdma-chunk-size",
            Self::CprExecCommand => "cpr-exec-command",
            Self::CompressLevel => "compress-level",
            Self::CompressThreads => "compress-threads",
            Self::DecompressThreads => "decompress-threads",
            Self::CompressWaitThread => "compress-wait-thread",
            Self::BlockIncremental => "block-incremental",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "announce-initial" => Self::AnnounceInitial,
                "announce-max" => Self::AnnounceMax,
                "announce-rounds" => Self::AnnounceRounds,
                "announce-step" => Self::AnnounceStep,
                "throttle-trigger-threshold" => Self::ThrottleTriggerThreshold,
                "cpu-throttle-initial" => Self::CpuThrottleInitial,
                "cpu-throttle-increment" => Self::CpuThrottleIncrement,
                "cpu-throttle-tailslow" => Self::CpuThrottleTailslow,
                "tls-creds" => Self::TlsCreds,
                "tls-hostname" => Self::TlsHostname,
                "tls-authz" => Self::TlsAuthz,
                "max-bandwidth" => Self::MaxBandwidth,
                "avail-switchover-bandwidth" => Self::AvailSwitchoverBandwidth,
                "downtime-limit" => Self::DowntimeLimit,
                "x-checkpoint-delay" => Self::XCheckpointDelay,
                "multifd-channels" => Self::MultifdChannels,
                "xbzrle-cache-size" => Self::XbzrleCacheSize,
                "max-postcopy-bandwidth" => Self::MaxPostcopyBandwidth,
                "max-cpu-throttle" => Self::MaxCpuThrottle,
                "multifd-compression" => Self::MultifdCompression,
                "multifd-zlib-level" => Self::MultifdZlibLevel,
                "multifd-zstd-level" => Self::MultifdZstdLevel,
                "multifd-qatzip-level" => Self::MultifdQatzipLevel,
                "block-bitmap-mapping" => Self::BlockBitmapMapping,
                "x-vcpu-dirty-limit-period" => Self::XVcpuDirtyLimitPeriod,
                "vcpu-dirty-limit" => Self::VcpuDirtyLimit,
                "mode" => Self::Mode,
                "zero-page-detection" => Self::ZeroPageDetection,
                "direct-io" => Self::DirectIo,
                "x-rdma-chunk-size" => Self::XRdmaChunkSize,
                "cpr-exec-command" => Self::CprExecCommand,
                "compress-level" => Self::CompressLevel,
                "compress-threads" => Self::CompressThreads,
                "decompress-threads" => Self::DecompressThreads,
                "compress-wait-thread" => Self::CompressWaitThread,
                "block-incremental" => Self::BlockIncremental,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `COLOMessage` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMessage)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum COLOMessage {
    CheckpointReady,
    CheckpointRequest,
    CheckpointReply,
    VmstateSend,
    VmstateSize,
    VmstateReceived,
    VmstateLoaded,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for COLOMessage {
    const NAME: &'static str = "COLOMessage";
    const VALUES: &'static [&'static str] = &[
        "checkpoint-ready",
        "checkpoint-request",
        "checkpoint-reply",
        "vmstate-send",
        "vmstate-size",
        "vmstate-received",
        "vmstate-loaded",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::CheckpointReady => "checkpoint-ready",
            Self::CheckpointRequest => "checkpoint-request",
            Self::CheckpointReply => "checkpoint-reply",
            Self::VmstateSend => "vmstate-send",
            Self::VmstateSize => "vmstate-size",
            Self::VmstateReceived => "vmstate-received",
            Self::VmstateLoaded => "vmstate-loaded",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "checkpoint-ready" => Self::CheckpointReady,
                "checkpoint-request" => Self::CheckpointRequest,
                "checkpoint-reply" => Self::CheckpointReply,
                "vmstate-send" => Self::VmstateSend,
                "vmstate-size" => Self::VmstateSize,
                "vmstate-received" => Self::VmstateReceived,
                "vmstate-loaded" => Self::VmstateLoaded,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `COLOMode` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum COLOMode {
    None,
    Primary,
    Secondary,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for COLOMode {
    const NAME: &'static str = "COLOMode";
    const VALUES: &'static [&'static str] = &["none", "primary", "secondary"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
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

/// The enum `FailoverStatus` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.FailoverStatus)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FailoverStatus {
    None,
    Require,
    Active,
    Completed,
    /// Since 2.9.
    Relaunch,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for FailoverStatus {
    const NAME: &'static str = "FailoverStatus";
    const VALUES: &'static [&'static str] = &[
        "none",
        "require",
        "active",
        "completed",
        "relaunch",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Require => "require",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Relaunch => "relaunch",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "require" => Self::Require,
                "active" => Self::Active,
                "completed" => Self::Completed,
                "relaunch" => Self::Relaunch,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `COLOExitReason` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOExitReason)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum COLOExitReason {
    None,
    Request,
    Error,
    /// Since 4.0.
    Processing,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for COLOExitReason {
    const NAME: &'static str = "COLOExitReason";
    const VALUES: &'static [&'static str] = &["none", "request", "error", "processing"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Request => "request",
            Self::Error => "error",
            Self::Processing => "processing",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "request" => Self::Request,
                "error" => Self::Error,
                "processing" => Self::Processing,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `ReplicationStatus` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.ReplicationStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplicationStatus {
    pub error: bool,
    pub desc: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ReplicationStatus {
    const NAME: &'static str = "ReplicationStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error: members.required("error")?,
            desc: members.optional("desc"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("error", &self.error);
        output.put_optional("desc", &self.desc);
        output.put_extra(&self.extra);
    }
}

/// The object `COLOStatus` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.COLOStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct COLOStatus {
    pub mode: COLOMode,
    /// `last-mode`. Since 4.0.
    pub last_mode: COLOMode,
    pub reason: COLOExitReason,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for COLOStatus {
    const NAME: &'static str = "COLOStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mode: members.required("mode")?,
            last_mode: members.required("last-mode")?,
            reason: members.required("reason")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("mode", &self.mode);
        output.put("last-mode", &self.last_mode);
        output.put("reason", &self.reason);
        output.put_extra(&self.extra);
    }
}

/// The object `DirtyRateVcpu` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateVcpu)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateVcpu {
    pub id: i64,
    /// `dirty-rate`.
    pub dirty_rate: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DirtyRateVcpu {
    const NAME: &'static str = "DirtyRateVcpu";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            dirty_rate: members.required("dirty-rate")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("dirty-rate", &self.dirty_rate);
        output.put_extra(&self.extra);
    }
}

/// The enum `DirtyRateStatus` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateStatus)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DirtyRateStatus {
    Unstarted,
    Measuring,
    Measured,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DirtyRateStatus {
    const NAME: &'static str = "DirtyRateStatus";
    const VALUES: &'static [&'static str] = &["unstarted", "measuring", "measured"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Unstarted => "unstarted",
            Self::Measuring => "measuring",
            Self::Measured => "measured",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "unstarted" => Self::Unstarted,
                "measuring" => Self::Measuring,
                "measured" => Self::Measured,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `DirtyRateMeasureMode` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateMeasureMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DirtyRateMeasureMode {
    PageSampling,
    DirtyRing,
    DirtyBitmap,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DirtyRateMeasureMode {
    const NAME: &'static str = "DirtyRateMeasureMode";
    const VALUES: &'static [&'static str] = &[
        "page-sampling",
        "dirty-ring",
        "dirty-bitmap",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::PageSampling => "page-sampling",
            Self::DirtyRing => "dirty-ring",
            Self::DirtyBitmap => "dirty-bitmap",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "page-sampling" => Self::PageSampling,
                "dirty-ring" => Self::DirtyRing,
                "dirty-bitmap" => Self::DirtyBitmap,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `TimeUnit` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.TimeUnit)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum TimeUnit {
    Second,
    Millisecond,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for TimeUnit {
    const NAME: &'static str = "TimeUnit";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["second", "millisecond"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Millisecond => "millisecond",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "second" => Self::Second,
                "millisecond" => Self::Millisecond,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `DirtyRateInfo` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateInfo {
    /// `dirty-rate`.
    pub dirty_rate: Option<i64>,
    pub status: DirtyRateStatus,
    /// `start-time`.
    pub start_time: i64,
    /// `calc-time`.
    pub calc_time: i64,
    /// `calc-time-unit`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub calc_time_unit: Option<TimeUnit>,
    /// `sample-pages`. Since 6.1.
    pub sample_pages: u64,
    /// Since 6.2.
    pub mode: DirtyRateMeasureMode,
    /// `vcpu-dirty-rate`. Since 6.2.
    pub vcpu_dirty_rate: Option<Vec<DirtyRateVcpu>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DirtyRateInfo {
    const NAME: &'static str = "DirtyRateInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dirty_rate: members.optional("dirty-rate"),
            status: members.required("status")?,
            start_time: members.required("start-time")?,
            calc_time: members.required("calc-time")?,
            calc_time_unit: members.optional("calc-time-unit"),
            sample_pages: members.required("sample-pages")?,
            mode: members.required("mode")?,
            vcpu_dirty_rate: members.optional("vcpu-dirty-rate"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("dirty-rate", &self.dirty_rate);
        output.put("status", &self.status);
        output.put("start-time", &self.start_time);
        output.put("calc-time", &self.calc_time);
        output.put_optional("calc-time-unit", &self.calc_time_unit);
        output.put("sample-pages", &self.sample_pages);
        output.put("mode", &self.mode);
        output.put_optional("vcpu-dirty-rate", &self.vcpu_dirty_rate);
        output.put_extra(&self.extra);
    }
}

/// The object `DirtyLimitInfo` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyLimitInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DirtyLimitInfo {
    /// `cpu-index`.
    pub cpu_index: i64,
    /// `limit-rate`.
    pub limit_rate: u64,
    /// `current-rate`.
    pub current_rate: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DirtyLimitInfo {
    const NAME: &'static str = "DirtyLimitInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpu_index: members.required("cpu-index")?,
            limit_rate: members.required("limit-rate")?,
            current_rate: members.required("current-rate")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cpu-index", &self.cpu_index);
        output.put("limit-rate", &self.limit_rate);
        output.put("current-rate", &self.current_rate);
        output.put_extra(&self.extra);
    }
}

/// The object `MigrateSetParameters` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrateSetParameters)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateSetParameters {
    /// `announce-initial`. Since 4.0.
    pub announce_initial: Option<u64>,
    /// `announce-max`. Since 4.0.
    pub announce_max: Option<u64>,
    /// `announce-rounds`. Since 4.0.
    pub announce_rounds: Option<u64>,
    /// `announce-step`. Since 4.0.
    pub announce_step: Option<u64>,
    /// `throttle-trigger-threshold`. Since 5.0.
    pub throttle_trigger_threshold: Option<u8>,
    /// `cpu-throttle-initial`. Since 2.7.
    pub cpu_throttle_initial: Option<u8>,
    /// `cpu-throttle-increment`. Since 2.7.
    pub cpu_throttle_increment: Option<u8>,
    /// `cpu-throttle-tailslow`. Since 5.1.
    pub cpu_throttle_tailslow: Option<bool>,
    /// `tls-creds`. Since 2.7.
    pub tls_creds: Option<StrOrNull>,
    /// `tls-hostname`. Since 2.7.
    pub tls_hostname: Option<StrOrNull>,
    /// `tls-authz`. Since 4.0.
    pub tls_authz: Option<StrOrNull>,
    /// `max-bandwidth`. Since 2.8.
    pub max_bandwidth: Option<u64>,
    /// `avail-switchover-bandwidth`. Only in 10.0, 10.2. Since 8.2.
    pub avail_switchover_bandwidth: Option<u64>,
    /// `downtime-limit`. Since 2.8.
    pub downtime_limit: Option<u64>,
    /// `x-checkpoint-delay`. Since 2.8. Unstable: QEMU may change or drop it in any release.
    pub x_checkpoint_delay: Option<u32>,
    /// `multifd-channels`. Since 4.0.
    pub multifd_channels: Option<u8>,
    /// `xbzrle-cache-size`. Since 2.11.
    pub xbzrle_cache_size: Option<u64>,
    /// `max-postcopy-bandwidth`. Since 3.0.
    pub max_postcopy_bandwidth: Option<u64>,
    /// `max-cpu-throttle`. Since 3.1.
    pub max_cpu_throttle: Option<u8>,
    /// `multifd-compression`. Since 5.0.
    pub multifd_compression: Option<MultiFDCompression>,
    /// `multifd-zlib-level`. Since 5.0.
    pub multifd_zlib_level: Option<u8>,
    /// `multifd-qatzip-level`. Only in 10.0, 10.2. Since 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// `multifd-zstd-level`. Since 5.0.
    pub multifd_zstd_level: Option<u8>,
    /// `block-bitmap-mapping`. Since 5.2.
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// `x-vcpu-dirty-limit-period`. Only in 10.0, 10.2. Since 8.1. Unstable: QEMU may change or drop it in any release.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// `vcpu-dirty-limit`. Only in 10.0, 10.2. Since 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// Only in 10.0, 10.2. Since 8.2.
    pub mode: Option<MigMode>,
    /// `zero-page-detection`. Only in 10.0, 10.2. Since 9.0.
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// `direct-io`. Only in 10.0, 10.2. Since 9.1.
    pub direct_io: Option<bool>,
    /// `cpr-exec-command`. Only in 10.2. Since 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// `compress-level`. Only in 7.2.
    pub compress_level: Option<u8>,
    /// `compress-threads`. Only in 7.2.
    pub compress_threads: Option<u8>,
    /// `compress-wait-thread`. Only in 7.2. Since 3.1.
    pub compress_wait_thread: Option<bool>,
    /// `decompress-threads`. Only in 7.2.
    pub decompress_threads: Option<u8>,
    /// `block-incremental`. Only in 7.2. Since 2.10.
    pub block_incremental: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrateSetParameters {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            announce_initial: None,
            announce_max: None,
            announce_rounds: None,
            announce_step: None,
            throttle_trigger_threshold: None,
            cpu_throttle_initial: None,
            cpu_throttle_increment: None,
            cpu_throttle_tailslow: None,
            tls_creds: None,
            tls_hostname: None,
            tls_authz: None,
            max_bandwidth: None,
            avail_switchover_bandwidth: None,
            downtime_limit: None,
            x_checkpoint_delay: None,
            multifd_channels: None,
            xbzrle_cache_size: None,
            max_postcopy_bandwidth: None,
            max_cpu_throttle: None,
            multifd_compression: None,
            multifd_zlib_level: None,
            multifd_qatzip_level: None,
            multifd_zstd_level: None,
            block_bitmap_mapping: None,
            x_vcpu_dirty_limit_period: None,
            vcpu_dirty_limit: None,
            mode: None,
            zero_page_detection: None,
            direct_io: None,
            cpr_exec_command: None,
            compress_level: None,
            compress_threads: None,
            compress_wait_thread: None,
            decompress_threads: None,
            block_incremental: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn announce_initial(mut self, announce_initial: impl Into<Option<u64>>) -> Self {
        self.announce_initial = announce_initial.into();
        self
    }
    #[must_use]
    pub fn announce_max(mut self, announce_max: impl Into<Option<u64>>) -> Self {
        self.announce_max = announce_max.into();
        self
    }
    #[must_use]
    pub fn announce_rounds(mut self, announce_rounds: impl Into<Option<u64>>) -> Self {
        self.announce_rounds = announce_rounds.into();
        self
    }
    #[must_use]
    pub fn announce_step(mut self, announce_step: impl Into<Option<u64>>) -> Self {
        self.announce_step = announce_step.into();
        self
    }
    #[must_use]
    pub fn throttle_trigger_threshold(
        mut self,
        throttle_trigger_threshold: impl Into<Option<u8>>,
    ) -> Self {
        self.throttle_trigger_threshold = throttle_trigger_threshold.into();
        self
    }
    #[must_use]
    pub fn cpu_throttle_initial(
        mut self,
        cpu_throttle_initial: impl Into<Option<u8>>,
    ) -> Self {
        self.cpu_throttle_initial = cpu_throttle_initial.into();
        self
    }
    #[must_use]
    pub fn cpu_throttle_increment(
        mut self,
        cpu_throttle_increment: impl Into<Option<u8>>,
    ) -> Self {
        self.cpu_throttle_increment = cpu_throttle_increment.into();
        self
    }
    #[must_use]
    pub fn cpu_throttle_tailslow(
        mut self,
        cpu_throttle_tailslow: impl Into<Option<bool>>,
    ) -> Self {
        self.cpu_throttle_tailslow = cpu_throttle_tailslow.into();
        self
    }
    #[must_use]
    pub fn tls_creds<How>(mut self, tls_creds: impl IntoMember<StrOrNull, How>) -> Self {
        self.tls_creds = tls_creds.into_member();
        self
    }
    #[must_use]
    pub fn tls_hostname<How>(
        mut self,
        tls_hostname: impl IntoMember<StrOrNull, How>,
    ) -> Self {
        self.tls_hostname = tls_hostname.into_member();
        self
    }
    #[must_use]
    pub fn tls_authz<How>(mut self, tls_authz: impl IntoMember<StrOrNull, How>) -> Self {
        self.tls_authz = tls_authz.into_member();
        self
    }
    #[must_use]
    pub fn max_bandwidth(mut self, max_bandwidth: impl Into<Option<u64>>) -> Self {
        self.max_bandwidth = max_bandwidth.into();
        self
    }
    #[must_use]
    pub fn avail_switchover_bandwidth(
        mut self,
        avail_switchover_bandwidth: impl Into<Option<u64>>,
    ) -> Self {
        self.avail_switchover_bandwidth = avail_switchover_bandwidth.into();
        self
    }
    #[must_use]
    pub fn downtime_limit(mut self, downtime_limit: impl Into<Option<u64>>) -> Self {
        self.downtime_limit = downtime_limit.into();
        self
    }
    #[must_use]
    pub fn x_checkpoint_delay(
        mut self,
        x_checkpoint_delay: impl Into<Option<u32>>,
    ) -> Self {
        self.x_checkpoint_delay = x_checkpoint_delay.into();
        self
    }
    #[must_use]
    pub fn multifd_channels(mut self, multifd_channels: impl Into<Option<u8>>) -> Self {
        self.multifd_channels = multifd_channels.into();
        self
    }
    #[must_use]
    pub fn xbzrle_cache_size(
        mut self,
        xbzrle_cache_size: impl Into<Option<u64>>,
    ) -> Self {
        self.xbzrle_cache_size = xbzrle_cache_size.into();
        self
    }
    #[must_use]
    pub fn max_postcopy_bandwidth(
        mut self,
        max_postcopy_bandwidth: impl Into<Option<u64>>,
    ) -> Self {
        self.max_postcopy_bandwidth = max_postcopy_bandwidth.into();
        self
    }
    #[must_use]
    pub fn max_cpu_throttle(mut self, max_cpu_throttle: impl Into<Option<u8>>) -> Self {
        self.max_cpu_throttle = max_cpu_throttle.into();
        self
    }
    #[must_use]
    pub fn multifd_compression(
        mut self,
        multifd_compression: impl Into<Option<MultiFDCompression>>,
    ) -> Self {
        self.multifd_compression = multifd_compression.into();
        self
    }
    #[must_use]
    pub fn multifd_zlib_level(
        mut self,
        multifd_zlib_level: impl Into<Option<u8>>,
    ) -> Self {
        self.multifd_zlib_level = multifd_zlib_level.into();
        self
    }
    #[must_use]
    pub fn multifd_qatzip_level(
        mut self,
        multifd_qatzip_level: impl Into<Option<u8>>,
    ) -> Self {
        self.multifd_qatzip_level = multifd_qatzip_level.into();
        self
    }
    #[must_use]
    pub fn multifd_zstd_level(
        mut self,
        multifd_zstd_level: impl Into<Option<u8>>,
    ) -> Self {
        self.multifd_zstd_level = multifd_zstd_level.into();
        self
    }
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        block_bitmap_mapping: impl IntoIterator<Item = BitmapMigrationNodeAlias>,
    ) -> Self {
        self.block_bitmap_mapping = Some(block_bitmap_mapping.into_iter().collect());
        self
    }
    #[must_use]
    pub fn x_vcpu_dirty_limit_period(
        mut self,
        x_vcpu_dirty_limit_period: impl Into<Option<u64>>,
    ) -> Self {
        self.x_vcpu_dirty_limit_period = x_vcpu_dirty_limit_period.into();
        self
    }
    #[must_use]
    pub fn vcpu_dirty_limit(mut self, vcpu_dirty_limit: impl Into<Option<u64>>) -> Self {
        self.vcpu_dirty_limit = vcpu_dirty_limit.into();
        self
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<MigMode>>) -> Self {
        self.mode = mode.into();
        self
    }
    #[must_use]
    pub fn zero_page_detection(
        mut self,
        zero_page_detection: impl Into<Option<ZeroPageDetection>>,
    ) -> Self {
        self.zero_page_detection = zero_page_detection.into();
        self
    }
    #[must_use]
    pub fn direct_io(mut self, direct_io: impl Into<Option<bool>>) -> Self {
        self.direct_io = direct_io.into();
        self
    }
    #[must_use]
    pub fn cpr_exec_command(
        mut self,
        cpr_exec_command: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cpr_exec_command = Some(
            cpr_exec_command.into_iter().map(Into::into).collect(),
        );
        self
    }
    #[must_use]
    pub fn compress_level(mut self, compress_level: impl Into<Option<u8>>) -> Self {
        self.compress_level = compress_level.into();
        self
    }
    #[must_use]
    pub fn compress_threads(mut self, compress_threads: impl Into<Option<u8>>) -> Self {
        self.compress_threads = compress_threads.into();
        self
    }
    #[must_use]
    pub fn compress_wait_thread(
        mut self,
        compress_wait_thread: impl Into<Option<bool>>,
    ) -> Self {
        self.compress_wait_thread = compress_wait_thread.into();
        self
    }
    #[must_use]
    pub fn decompress_threads(
        mut self,
        decompress_threads: impl Into<Option<u8>>,
    ) -> Self {
        self.decompress_threads = decompress_threads.into();
        self
    }
    #[must_use]
    pub fn block_incremental(
        mut self,
        block_incremental: impl Into<Option<bool>>,
    ) -> Self {
        self.block_incremental = block_incremental.into();
        self
    }
}

impl Object for MigrateSetParameters {
    const NAME: &'static str = "MigrateSetParameters";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            announce_initial: members.optional("announce-initial"),
            announce_max: members.optional("announce-max"),
            announce_rounds: members.optional("announce-rounds"),
            announce_step: members.optional("announce-step"),
            throttle_trigger_threshold: members.optional("throttle-trigger-threshold"),
            cpu_throttle_initial: members.optional("cpu-throttle-initial"),
            cpu_throttle_increment: members.optional("cpu-throttle-increment"),
            cpu_throttle_tailslow: members.optional("cpu-throttle-tailslow"),
            tls_creds: members.optional("tls-creds"),
            tls_hostname: members.optional("tls-hostname"),
            tls_authz: members.optional("tls-authz"),
            max_bandwidth: members.optional("max-bandwidth"),
            avail_switchover_bandwidth: members.optional("avail-switchover-bandwidth"),
            downtime_limit: members.optional("downtime-limit"),
            x_checkpoint_delay: members.optional("x-checkpoint-delay"),
            multifd_channels: members.optional("multifd-channels"),
            xbzrle_cache_size: members.optional("xbzrle-cache-size"),
            max_postcopy_bandwidth: members.optional("max-postcopy-bandwidth"),
            max_cpu_throttle: members.optional("max-cpu-throttle"),
            multifd_compression: members.optional("multifd-compression"),
            multifd_zlib_level: members.optional("multifd-zlib-level"),
            multifd_qatzip_level: members.optional("multifd-qatzip-level"),
            multifd_zstd_level: members.optional("multifd-zstd-level"),
            block_bitmap_mapping: members.optional("block-bitmap-mapping"),
            x_vcpu_dirty_limit_period: members.optional("x-vcpu-dirty-limit-period"),
            vcpu_dirty_limit: members.optional("vcpu-dirty-limit"),
            mode: members.optional("mode"),
            zero_page_detection: members.optional("zero-page-detection"),
            direct_io: members.optional("direct-io"),
            cpr_exec_command: members.optional("cpr-exec-command"),
            compress_level: members.optional("compress-level"),
            compress_threads: members.optional("compress-threads"),
            compress_wait_thread: members.optional("compress-wait-thread"),
            decompress_threads: members.optional("decompress-threads"),
            block_incremental: members.optional("block-incremental"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("announce-initial", &self.announce_initial);
        output.put_optional("announce-max", &self.announce_max);
        output.put_optional("announce-rounds", &self.announce_rounds);
        output.put_optional("announce-step", &self.announce_step);
        output
            .put_optional(
                "throttle-trigger-threshold",
                &self.throttle_trigger_threshold,
            );
        output.put_optional("cpu-throttle-initial", &self.cpu_throttle_initial);
        output.put_optional("cpu-throttle-increment", &self.cpu_throttle_increment);
        output.put_optional("cpu-throttle-tailslow", &self.cpu_throttle_tailslow);
        output.put_optional("tls-creds", &self.tls_creds);
        output.put_optional("tls-hostname", &self.tls_hostname);
        output.put_optional("tls-authz", &self.tls_authz);
        output.put_optional("max-bandwidth", &self.max_bandwidth);
        output
            .put_optional(
                "avail-switchover-bandwidth",
                &self.avail_switchover_bandwidth,
            );
        output.put_optional("downtime-limit", &self.downtime_limit);
        output.put_optional("x-checkpoint-delay", &self.x_checkpoint_delay);
        output.put_optional("multifd-channels", &self.multifd_channels);
        output.put_optional("xbzrle-cache-size", &self.xbzrle_cache_size);
        output.put_optional("max-postcopy-bandwidth", &self.max_postcopy_bandwidth);
        output.put_optional("max-cpu-throttle", &self.max_cpu_throttle);
        output.put_optional("multifd-compression", &self.multifd_compression);
        output.put_optional("multifd-zlib-level", &self.multifd_zlib_level);
        output.put_optional("multifd-qatzip-level", &self.multifd_qatzip_level);
        output.put_optional("multifd-zstd-level", &self.multifd_zstd_level);
        output.put_optional("block-bitmap-mapping", &self.block_bitmap_mapping);
        output
            .put_optional("x-vcpu-dirty-limit-period", &self.x_vcpu_dirty_limit_period);
        output.put_optional("vcpu-dirty-limit", &self.vcpu_dirty_limit);
        output.put_optional("mode", &self.mode);
        output.put_optional("zero-page-detection", &self.zero_page_detection);
        output.put_optional("direct-io", &self.direct_io);
        output.put_optional("cpr-exec-command", &self.cpr_exec_command);
        output.put_optional("compress-level", &self.compress_level);
        output.put_optional("compress-threads", &self.compress_threads);
        output.put_optional("compress-wait-thread", &self.compress_wait_thread);
        output.put_optional("decompress-threads", &self.decompress_threads);
        output.put_optional("block-incremental", &self.block_incremental);
        output.put_extra(&self.extra);
    }
}

/// The object `MigrationThreadInfo` of schema module `migration`.
///
/// QEMU 10.0, 10.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationThreadInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationThreadInfo {
    pub name: String,
    /// `thread-id`.
    pub thread_id: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MigrationThreadInfo {
    const NAME: &'static str = "MigrationThreadInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            thread_id: members.required("thread-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("thread-id", &self.thread_id);
        output.put_extra(&self.extra);
    }
}

enums!(
    MigrationParameter COLOMessage COLOMode FailoverStatus COLOExitReason DirtyRateStatus
    DirtyRateMeasureMode TimeUnit
);
objects!(
    ReplicationStatus COLOStatus DirtyRateVcpu DirtyRateInfo DirtyLimitInfo
    MigrateSetParameters MigrationThreadInfo
);
eq!(
    ReplicationStatus COLOStatus DirtyRateVcpu DirtyRateInfo DirtyLimitInfo
    MigrateSetParameters MigrationThreadInfo
);
