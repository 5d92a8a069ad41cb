//! The types of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{
    DecodeError, FileName, InetSocketAddress, Releases, SocketAddress, StrOrNull, Unknown,
};

/// The object `MigrationRAMStats` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationRAMStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationRAMStats {
    pub transferred: i64,
    pub remaining: i64,
    pub total: i64,
    /// Since 1.2.
    pub duplicate: i64,
    /// Since 1.2.
    pub normal: i64,
    /// `normal-bytes`. Since 1.2.
    pub normal_bytes: i64,
    /// `dirty-pages-rate`. Since 1.3.
    pub dirty_pages_rate: i64,
    /// Since 1.6.
    pub mbps: f64,
    /// `dirty-sync-count`. Since 2.1.
    pub dirty_sync_count: i64,
    /// `postcopy-requests`. Since 2.7.
    pub postcopy_requests: i64,
    /// `page-size`. Since 2.10.
    pub page_size: i64,
    /// `multifd-bytes`. Since 3.0.
    pub multifd_bytes: u64,
    /// `pages-per-second`. Since 4.0.
    pub pages_per_second: u64,
    /// `precopy-bytes`. Since 7.0.
    pub precopy_bytes: u64,
    /// `downtime-bytes`. Since 7.0.
    pub downtime_bytes: u64,
    /// `postcopy-bytes`. Since 7.0.
    pub postcopy_bytes: u64,
    /// `dirty-sync-missed-zero-copy`. Since 7.1.
    pub dirty_sync_missed_zero_copy: u64,
    /// Only in 7.2. Since 1.5.
    pub skipped: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MigrationRAMStats {
    const NAME: &'static str = "MigrationRAMStats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            transferred: members.required("transferred")?,
            remaining: members.required("remaining")?,
            total: members.required("total")?,
            duplicate: members.required("duplicate")?,
            normal: members.required("normal")?,
            normal_bytes: members.required("normal-bytes")?,
            dirty_pages_rate: members.required("dirty-pages-rate")?,
            mbps: members.required("mbps")?,
            dirty_sync_count: members.required("dirty-sync-count")?,
            postcopy_requests: members.required("postcopy-requests")?,
            page_size: members.required("page-size")?,
            multifd_bytes: members.required("multifd-bytes")?,
            pages_per_second: members.required("pages-per-second")?,
            precopy_bytes: members.required("precopy-bytes")?,
            downtime_bytes: members.required("downtime-bytes")?,
            postcopy_bytes: members.required("postcopy-bytes")?,
            dirty_sync_missed_zero_copy: members
                .required("dirty-sync-missed-zero-copy")?,
            skipped: members.optional("skipped"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("transferred", &self.transferred);
        output.put("remaining", &self.remaining);
        output.put("total", &self.total);
        output.put("duplicate", &self.duplicate);
        output.put("normal", &self.normal);
        output.put("normal-bytes", &self.normal_bytes);
        output.put("dirty-pages-rate", &self.dirty_pages_rate);
        output.put("mbps", &self.mbps);
        output.put("dirty-sync-count", &self.dirty_sync_count);
        output.put("postcopy-requests", &self.postcopy_requests);
        output.put("page-size", &self.page_size);
        output.put("multifd-bytes", &self.multifd_bytes);
        output.put("pages-per-second", &self.pages_per_second);
        output.put("precopy-bytes", &self.precopy_bytes);
        output.put("downtime-bytes", &self.downtime_bytes);
        output.put("postcopy-bytes", &self.postcopy_bytes);
        output.put("dirty-sync-missed-zero-copy", &self.dirty_sync_missed_zero_copy);
        output.put_optional("skipped", &self.skipped);
        output.put_extra(&self.extra);
    }
}

/// What QEMU 7.2, 10.0, 10.2 calls [`MigrationRAMStats`].
#[deprecated(note = "QEMU 11.1 calls it `MigrationRAMStats`")]
pub type MigrationStats = MigrationRAMStats;

/// The object `XBZRLECacheStats` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.XBZRLECacheStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XBZRLECacheStats {
    /// `cache-size`.
    pub cache_size: u64,
    pub bytes: i64,
    pub pages: i64,
    /// `cache-miss`.
    pub cache_miss: i64,
    /// `cache-miss-rate`. Since 2.1.
    pub cache_miss_rate: f64,
    /// `encoding-rate`. Since 5.1.
    pub encoding_rate: f64,
    pub overflow: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for XBZRLECacheStats {
    const NAME: &'static str = "XBZRLECacheStats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cache_size: members.required("cache-size")?,
            bytes: members.required("bytes")?,
            pages: members.required("pages")?,
            cache_miss: members.required("cache-miss")?,
            cache_miss_rate: members.required("cache-miss-rate")?,
            encoding_rate: members.required("encoding-rate")?,
            overflow: members.required("overflow")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cache-size", &self.cache_size);
        output.put("bytes", &self.bytes);
        output.put("pages", &self.pages);
        output.put("cache-miss", &self.cache_miss);
        output.put("cache-miss-rate", &self.cache_miss_rate);
        output.put("encoding-rate", &self.encoding_rate);
        output.put("overflow", &self.overflow);
        output.put_extra(&self.extra);
    }
}

/// The object `CompressionStats` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.CompressionStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompressionStats {
    pub pages: i64,
    pub busy: i64,
    /// `busy-rate`.
    pub busy_rate: f64,
    /// `compressed-size`.
    pub compressed_size: i64,
    /// `compression-rate`.
    pub compression_rate: f64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CompressionStats {
    const NAME: &'static str = "CompressionStats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pages: members.required("pages")?,
            busy: members.required("busy")?,
            busy_rate: members.required("busy-rate")?,
            compressed_size: members.required("compressed-size")?,
            compression_rate: members.required("compression-rate")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pages", &self.pages);
        output.put("busy", &self.busy);
        output.put("busy-rate", &self.busy_rate);
        output.put("compressed-size", &self.compressed_size);
        output.put("compression-rate", &self.compression_rate);
        output.put_extra(&self.extra);
    }
}

/// The enum `MigrationStatus` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationStatus)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MigrationStatus {
    None,
    Setup,
    Cancelling,
    Cancelled,
    Active,
    /// Only in 10.2, 11.1. Since 10.2.
    PostcopyDevice,
    /// Since 2.5.
    PostcopyActive,
    /// Since 3.0.
    PostcopyPaused,
    /// Only in 10.0, 10.2, 11.1. Since 9.1.
    PostcopyRecoverSetup,
    /// Since 3.0.
    PostcopyRecover,
    Completed,
    /// Only in 11.1. Since 11.0.
    Failing,
    Failed,
    /// Since 2.8.
    Colo,
    /// Since 2.11.
    PreSwitchover,
    /// Since 2.11.
    Device,
    /// Since 4.2.
    WaitUnplug,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MigrationStatus {
    const NAME: &'static str = "MigrationStatus";
    const VALUES: &'static [&'static str] = &[
        "none",
        "setup",
        "cancelling",
        "cancelled",
        "active",
        "postcopy-device",
        "postcopy-active",
        "postcopy-paused",
        "postcopy-recover-setup",
        "postcopy-recover",
        "completed",
        "failing",
        "failed",
        "colo",
        "pre-switchover",
        "device",
        "wait-unplug",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Setup => "setup",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Active => "active",
            Self::PostcopyDevice => "postcopy-device",
            Self::PostcopyActive => "postcopy-active",
            Self::PostcopyPaused => "postcopy-paused",
            Self::PostcopyRecoverSetup => "postcopy-recover-setup",
            Self::PostcopyRecover => "postcopy-recover",
            Self::Completed => "completed",
            Self::Failing => "failing",
            Self::Failed => "failed",
            Self::Colo => "colo",
            Self::PreSwitchover => "pre-switchover",
            Self::Device => "device",
            Self::WaitUnplug => "wait-unplug",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "setup" => Self::Setup,
                "cancelling" => Self::Cancelling,
                "cancelled" => Self::Cancelled,
                "active" => Self::Active,
                "postcopy-device" => Self::PostcopyDevice,
                "postcopy-active" => Self::PostcopyActive,
                "postcopy-paused" => Self::PostcopyPaused,
                "postcopy-recover-setup" => Self::PostcopyRecoverSetup,
                "postcopy-recover" => Self::PostcopyRecover,
                "completed" => Self::Completed,
                "failing" => Self::Failing,
                "failed" => Self::Failed,
                "colo" => Self::Colo,
                "pre-switchover" => Self::PreSwitchover,
                "device" => Self::Device,
                "wait-unplug" => Self::WaitUnplug,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `VfioStats` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.VfioStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfioStats {
    pub transferred: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VfioStats {
    const NAME: &'static str = "VfioStats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            transferred: members.required("transferred")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("transferred", &self.transferred);
        output.put_extra(&self.extra);
    }
}

/// The object `MigrationInfo` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationInfo)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationInfo {
    pub status: Option<MigrationStatus>,
    /// Since 1.2.
    pub ram: Option<MigrationRAMStats>,
    /// Only in 11.1. Since 11.1.
    pub remaining: Option<u64>,
    /// Since 5.2.
    pub vfio: Option<VfioStats>,
    /// `xbzrle-cache`. Since 1.2.
    pub xbzrle_cache: Option<XBZRLECacheStats>,
    /// `total-time`. Since 1.2.
    pub total_time: Option<i64>,
    /// `expected-downtime`. Since 1.3.
    pub expected_downtime: Option<i64>,
    /// Since 1.3.
    pub downtime: Option<i64>,
    /// `setup-time`. Since 1.6.
    pub setup_time: Option<i64>,
    /// `cpu-throttle-percentage`. Since 2.7.
    pub cpu_throttle_percentage: Option<i64>,
    /// `error-desc`. Since 2.7.
    pub error_desc: Option<String>,
    /// `blocked-reasons`. Since 6.0.
    pub blocked_reasons: Option<Vec<String>>,
    /// `postcopy-blocktime`. Since 3.0.
    pub postcopy_blocktime: Option<u32>,
    /// `postcopy-vcpu-blocktime`. Since 3.0.
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// `postcopy-latency`. Only in 10.2, 11.1. Since 10.1. Unstable: QEMU may change or drop it in any release.
    pub postcopy_latency: Option<u64>,
    /// `postcopy-latency-dist`. Only in 10.2, 11.1. Since 10.1. Unstable: QEMU may change or drop it in any release.
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// `postcopy-vcpu-latency`. Only in 10.2, 11.1. Since 10.1. Unstable: QEMU may change or drop it in any release.
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// `postcopy-non-vcpu-latency`. Only in 10.2, 11.1. Since 10.1. Unstable: QEMU may change or drop it in any release.
    pub postcopy_non_vcpu_latency: Option<u64>,
    /// `socket-address`. Since 4.0.
    pub socket_address: Option<Vec<SocketAddress>>,
    /// `dirty-limit-throttle-time-per-round`. Only in 10.0, 10.2, 11.1. Since 8.1.
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// `dirty-limit-ring-full-time`. Only in 10.0, 10.2, 11.1. Since 8.1.
    pub dirty_limit_ring_full_time: Option<u64>,
    /// Only in 7.2.
    pub disk: Option<MigrationRAMStats>,
    /// Only in 7.2. Since 3.1.
    pub compression: Option<CompressionStats>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MigrationInfo {
    const NAME: &'static str = "MigrationInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.optional("status"),
            ram: members.optional("ram"),
            remaining: members.optional("remaining"),
            vfio: members.optional("vfio"),
            xbzrle_cache: members.optional("xbzrle-cache"),
            total_time: members.optional("total-time"),
            expected_downtime: members.optional("expected-downtime"),
            downtime: members.optional("downtime"),
            setup_time: members.optional("setup-time"),
            cpu_throttle_percentage: members.optional("cpu-throttle-percentage"),
            error_desc: members.optional("error-desc"),
            blocked_reasons: members.optional("blocked-reasons"),
            postcopy_blocktime: members.optional("postcopy-blocktime"),
            postcopy_vcpu_blocktime: members.optional("postcopy-vcpu-blocktime"),
            postcopy_latency: members.optional("postcopy-latency"),
            postcopy_latency_dist: members.optional("postcopy-latency-dist"),
            postcopy_vcpu_latency: members.optional("postcopy-vcpu-latency"),
            postcopy_non_vcpu_latency: members.optional("postcopy-non-vcpu-latency"),
            socket_address: members.optional("socket-address"),
            dirty_limit_throttle_time_per_round: members
                .optional("dirty-limit-throttle-time-per-round"),
            dirty_limit_ring_full_time: members.optional("dirty-limit-ring-full-time"),
            disk: members.optional("disk"),
            compression: members.optional("compression"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("status", &self.status);
        output.put_optional("ram", &self.ram);
        output.put_optional("remaining", &self.remaining);
        output.put_optional("vfio", &self.vfio);
        output.put_optional("xbzrle-cache", &self.xbzrle_cache);
        output.put_optional("total-time", &self.total_time);
        output.put_optional("expected-downtime", &self.expected_downtime);
        output.put_optional("downtime", &self.downtime);
        output.put_optional("setup-time", &self.setup_time);
        output.put_optional("cpu-throttle-percentage", &self.cpu_throttle_percentage);
        output.put_optional("error-desc", &self.error_desc);
        output.put_optional("blocked-reasons", &self.blocked_reasons);
        output.put_optional("postcopy-blocktime", &self.postcopy_blocktime);
        output.put_optional("postcopy-vcpu-blocktime", &self.postcopy_vcpu_blocktime);
        output.put_optional("postcopy-latency", &self.postcopy_latency);
        output.put_optional("postcopy-latency-dist", &self.postcopy_latency_dist);
        output.put_optional("postcopy-vcpu-latency", &self.postcopy_vcpu_latency);
        output
            .put_optional("postcopy-non-vcpu-latency", &self.postcopy_non_vcpu_latency);
        output.put_optional("socket-address", &self.socket_address);
        output
            .put_optional(
                "dirty-limit-throttle-time-per-round",
                &self.dirty_limit_throttle_time_per_round,
            );
        output
            .put_optional(
                "dirty-limit-ring-full-time",
                &self.dirty_limit_ring_full_time,
            );
        output.put_optional("disk", &self.disk);
        output.put_optional("compression", &self.compression);
        output.put_extra(&self.extra);
    }
}

/// The enum `MigrationCapability` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MigrationCapability {
    Xbzrle,
    /// Since 2.0.
    RdmaPinAll,
    /// Since 1.6.
    AutoConverge,
    /// Since 2.4.
    Events,
    /// Since 2.6.
    PostcopyRam,
    /// Since 2.8. Unstable: QEMU may change or drop it in any release.
    XColo,
    /// Since 2.9.
    ReleaseRam,
    /// Since 2.10.
    ReturnPath,
    /// Since 2.11.
    PauseBeforeSwitchover,
    /// Since 4.0.
    Multifd,
    /// Since 2.12.
    DirtyBitmaps,
    /// Since 3.0.
    PostcopyBlocktime,
    /// Since 3.0.
    LateBlockActivate,
    /// Since 4.0. Unstable: QEMU may change or drop it in any release.
    XIgnoreShared,
    /// Since 4.2.
    ValidateUuid,
    /// Since 6.0.
    BackgroundSnapshot,
    /// Since 7.1.
    ZeroCopySend,
    /// Since 7.1.
    PostcopyPreempt,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    SwitchoverAck,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    DirtyLimit,
    /// Only in 10.0, 10.2, 11.1. Since 9.0.
    MappedRam,
    /// Only in 7.2, 10.0, 10.2. Since 1.6. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    ZeroBlocks,
    /// Only in 7.2. Since 2.4.
    Compress,
    /// Only in 7.2. Since 2.10.
    Block,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MigrationCapability {
    const NAME: &'static str = "MigrationCapability";
    const VALUES: &'static [&'static str] = &[
        "xbzrle",
        "rdma-pin-all",
        "auto-converge",
        "events",
        "postcopy-ram",
        "x-colo",
        "release-ram",
        "return-path",
        "pause-before-switchover",
        "multifd",
        "dirty-bitmaps",
        "postcopy-blocktime",
        "late-block-activate",
        "x-ignore-shared",
        "validate-uuid",
        "background-snapshot",
        "zero-copy-send",
        "postcopy-preempt",
        "switchover-ack",
        "dirty-limit",
        "mapped-ram",
        "zero-blocks",
        "compress",
        "block",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Xbzrle => "xbzrle",
            Self::RdmaPinAll => "rdma-pin-all",
            Self::AutoConverge => "auto-converge",
            Self::Events => "events",
            Self::PostcopyRam => "postcopy-ram",
            Self::XColo => "x-colo",
            Self::ReleaseRam => "release-ram",
            Self::ReturnPath => "return-path",
            Self::PauseBeforeSwitchover => "pause-before-switchover",
            Self::Multifd => "multifd",
            Self::DirtyBitmaps => "dirty-bitmaps",
            Self::PostcopyBlocktime => "postcopy-blocktime",
            Self::LateBlockActivate => "late-block-activate",
            Self::XIgnoreShared => "x-ignore-shared",
            Self::ValidateUuid => "validate-uuid",
            Self::BackgroundSnapshot => "background-snapshot",
            Self::ZeroCopySend => "zero-copy-send",
            Self::PostcopyPreempt => "postcopy-preempt",
            Self::SwitchoverAck => "switchover-ack",
            Self::DirtyLimit => "dirty-limit",
            Self::MappedRam => "mapped-ram",
            Self::ZeroBlocks => "zero-blocks",
            Self::Compress => "compress",
            Self::Block => "block",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "xbzrle" => Self::Xbzrle,
                "rdma-pin-all" => Self::RdmaPinAll,
                "auto-converge" => Self::AutoConverge,
                "events" => Self::Events,
                "postcopy-ram" => Self::PostcopyRam,
                "x-colo" => Self::XColo,
                "release-ram" => Self::ReleaseRam,
                "return-path" => Self::ReturnPath,
                "pause-before-switchover" => Self::PauseBeforeSwitchover,
                "multifd" => Self::Multifd,
                "dirty-bitmaps" => Self::DirtyBitmaps,
                "postcopy-blocktime" => Self::PostcopyBlocktime,
                "late-block-activate" => Self::LateBlockActivate,
                "x-ignore-shared" => Self::XIgnoreShared,
                "validate-uuid" => Self::ValidateUuid,
                "background-snapshot" => Self::BackgroundSnapshot,
                "zero-copy-send" => Self::ZeroCopySend,
                "postcopy-preempt" => Self::PostcopyPreempt,
                "switchover-ack" => Self::SwitchoverAck,
                "dirty-limit" => Self::DirtyLimit,
                "mapped-ram" => Self::MappedRam,
                "zero-blocks" => Self::ZeroBlocks,
                "compress" => Self::Compress,
                "block" => Self::Block,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `MigrationCapabilityStatus` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    pub capability: MigrationCapability,
    pub state: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrationCapabilityStatus {
    /// Makes one of the members that every release has.
    pub fn new(capability: MigrationCapability, state: bool) -> Self {
        Self {
            capability,
            state,
            extra: Extra::new(),
        }
    }
}

impl Object for MigrationCapabilityStatus {
    const NAME: &'static str = "MigrationCapabilityStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            capability: members.required("capability")?,
            state: members.required("state")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("capability", &self.capability);
        output.put("state", &self.state);
        output.put_extra(&self.extra);
    }
}

/// The enum `MultiFDCompression` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MultiFDCompression)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MultiFDCompression {
    None,
    Zlib,
    /// Only if `CONFIG_ZSTD`.
    Zstd,
    /// Only in 10.0, 10.2, 11.1. Since 9.2. Only if `CONFIG_QATZIP`.
    Qatzip,
    /// Only in 10.0, 10.2, 11.1. Since 9.1. Only if `CONFIG_QPL`.
    Qpl,
    /// Only in 10.0, 10.2, 11.1. Since 9.1. Only if `CONFIG_UADK`.
    Uadk,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MultiFDCompression {
    const NAME: &'static str = "MultiFDCompression";
    const VALUES: &'static [&'static str] = &[
        "none",
        "zlib",
        "zstd",
        "qatzip",
        "qpl",
        "uadk",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Zlib => "zlib",
            Self::Zstd => "zstd",
            Self::Qatzip => "qatzip",
            Self::Qpl => "qpl",
            Self::Uadk => "uadk",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "zlib" => Self::Zlib,
                "zstd" => Self::Zstd,
                "qatzip" => Self::Qatzip,
                "qpl" => Self::Qpl,
                "uadk" => Self::Uadk,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `MigMode` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MigMode {
    /// Since 8.2.
    Normal,
    /// Since 8.2.
    CprReboot,
    /// Since 10.0.
    CprTransfer,
    /// Only in 10.2, 11.1. Since 10.2.
    CprExec,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MigMode {
    const NAME: &'static str = "MigMode";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "normal",
        "cpr-reboot",
        "cpr-transfer",
        "cpr-exec",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::CprReboot => "cpr-reboot",
            Self::CprTransfer => "cpr-transfer",
            Self::CprExec => "cpr-exec",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "normal" => Self::Normal,
                "cpr-reboot" => Self::CprReboot,
                "cpr-transfer" => Self::CprTransfer,
                "cpr-exec" => Self::CprExec,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `ZeroPageDetection` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.ZeroPageDetection)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ZeroPageDetection {
    None,
    Legacy,
    Multifd,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ZeroPageDetection {
    const NAME: &'static str = "ZeroPageDetection";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["none", "legacy", "multifd"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Legacy => "legacy",
            Self::Multifd => "multifd",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "legacy" => Self::Legacy,
                "multifd" => Self::Multifd,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `BitmapMigrationBitmapAliasTransform` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAliasTransform)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    pub persistent: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BitmapMigrationBitmapAliasTransform {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            persistent: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn persistent(mut self, persistent: impl Into<Option<bool>>) -> Self {
        self.persistent = persistent.into();
        self
    }
}

impl Object for BitmapMigrationBitmapAliasTransform {
    const NAME: &'static str = "BitmapMigrationBitmapAliasTransform";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            persistent: members.optional("persistent"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("persistent", &self.persistent);
        output.put_extra(&self.extra);
    }
}

/// The object `BitmapMigrationBitmapAlias` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAlias)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAlias {
    pub name: String,
    pub alias: String,
    /// Since 6.0.
    pub transform: Option<BitmapMigrationBitmapAliasTransform>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BitmapMigrationBitmapAlias {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            transform: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn transform(
        mut self,
        transform: impl Into<Option<BitmapMigrationBitmapAliasTransform>>,
    ) -> Self {
        self.transform = transform.into();
        self
    }
}

impl Object for BitmapMigrationBitmapAlias {
    const NAME: &'static str = "BitmapMigrationBitmapAlias";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            alias: members.required("alias")?,
            transform: members.optional("transform"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("alias", &self.alias);
        output.put_optional("transform", &self.transform);
        output.put_extra(&self.extra);
    }
}

/// The object `BitmapMigrationNodeAlias` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationNodeAlias)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    /// `node-name`.
    pub node_name: String,
    pub alias: String,
    pub bitmaps: Vec<BitmapMigrationBitmapAlias>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BitmapMigrationNodeAlias {
    /// Makes one of the members that every release has.
    pub fn new(
        node_name: impl Into<String>,
        alias: impl Into<String>,
        bitmaps: impl IntoIterator<Item = BitmapMigrationBitmapAlias>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            alias: alias.into(),
            bitmaps: bitmaps.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for BitmapMigrationNodeAlias {
    const NAME: &'static str = "BitmapMigrationNodeAlias";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_name: members.required("node-name")?,
            alias: members.required("alias")?,
            bitmaps: members.required("bitmaps")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node-name", &self.node_name);
        output.put("alias", &self.alias);
        output.put("bitmaps", &self.bitmaps);
        output.put_extra(&self.extra);
    }
}

/// The object `MigrationParameters` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationParameters)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationParameters {
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
    /// `avail-switchover-bandwidth`. Only in 10.0, 10.2, 11.1. Since 8.2.
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
    /// `multifd-qatzip-level`. Only in 10.0, 10.2, 11.1. Since 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// `multifd-zstd-level`. Since 5.0.
    pub multifd_zstd_level: Option<u8>,
    /// `block-bitmap-mapping`. Since 5.2.
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// `x-vcpu-dirty-limit-period`. Only in 10.0, 10.2, 11.1. Since 8.1. Unstable: QEMU may change or drop it in any release.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// `vcpu-dirty-limit`. Only in 10.0, 10.2, 11.1. Since 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    pub mode: Option<MigMode>,
    /// `zero-page-detection`. Only in 10.0, 10.2, 11.1. Since 9.0.
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// `direct-io`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub direct_io: Option<bool>,
    /// `x-rdma-chunk-size`. Only in 11.1. Since 11.1. Unstable: QEMU may change or drop it in any release.
    pub x_rdma_chunk_size: Option<u64>,
    /// `cpr-exec-command`. Only in 10.2, 11.1. Since 10.2.
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

impl Object for MigrationParameters {
    const NAME: &'static str = "MigrationParameters";
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
            x_rdma_chunk_size: members.optional("x-rdma-chunk-size"),
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
        output.put_optional("x-rdma-chunk-size", &self.x_rdma_chunk_size);
        output.put_optional("cpr-exec-command", &self.cpr_exec_command);
        output.put_optional("compress-level", &self.compress_level);
        output.put_optional("compress-threads", &self.compress_threads);
        output.put_optional("compress-wait-thread", &self.compress_wait_thread);
        output.put_optional("decompress-threads", &self.decompress_threads);
        output.put_optional("block-incremental", &self.block_incremental);
        output.put_extra(&self.extra);
    }
}

/// The enum `MigrationAddressType` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationAddressType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MigrationAddressType {
    Socket,
    Exec,
    Rdma,
    File,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MigrationAddressType {
    const NAME: &'static str = "MigrationAddressType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["socket", "exec", "rdma", "file"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Socket => "socket",
            Self::Exec => "exec",
            Self::Rdma => "rdma",
            Self::File => "file",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "socket" => Self::Socket,
                "exec" => Self::Exec,
                "rdma" => Self::Rdma,
                "file" => Self::File,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `FileMigrationArgs` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.FileMigrationArgs)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileMigrationArgs {
    pub filename: String,
    pub offset: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FileMigrationArgs {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>, offset: u64) -> Self {
        Self {
            filename: filename.into().into_string(),
            offset,
            extra: Extra::new(),
        }
    }
}

impl Object for FileMigrationArgs {
    const NAME: &'static str = "FileMigrationArgs";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            offset: members.required("offset")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put("offset", &self.offset);
        output.put_extra(&self.extra);
    }
}

/// The object `MigrationExecCommand` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationExecCommand)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationExecCommand {
    pub args: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrationExecCommand {
    /// Makes one of the members that every release has.
    pub fn new(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            args: args.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for MigrationExecCommand {
    const NAME: &'static str = "MigrationExecCommand";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            args: members.required("args")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("args", &self.args);
        output.put_extra(&self.extra);
    }
}

/// The union `MigrationAddress` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationAddress {
    /// `transport` and the members that go with it.
    pub transport: MigrationAddressBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrationAddress {
    /// Makes one of its branch and the members that every release has.
    pub fn new(transport: impl Into<MigrationAddressBranch>) -> Self {
        Self {
            transport: transport.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `transport`.
    pub fn tag(&self) -> MigrationAddressType {
        self.transport.tag()
    }
}

impl Object for MigrationAddress {
    const NAME: &'static str = "MigrationAddress";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: MigrationAddressType = members.required("transport")?;
        Ok(Self {
            transport: MigrationAddressBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("transport", self.tag().as_str());
        self.transport.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`MigrationAddress`], selected by `transport`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MigrationAddressBranch {
    Socket(SocketAddress),
    Exec(MigrationExecCommand),
    Rdma(InetSocketAddress),
    File(FileMigrationArgs),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `transport`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl MigrationAddressBranch {
    /// Returns `transport`.
    pub fn tag(&self) -> MigrationAddressType {
        match self {
            Self::Socket(_) => MigrationAddressType::Socket,
            Self::Exec(_) => MigrationAddressType::Exec,
            Self::Rdma(_) => MigrationAddressType::Rdma,
            Self::File(_) => MigrationAddressType::File,
            Self::Unrecognized { tag, .. } => MigrationAddressType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: MigrationAddressType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                MigrationAddressType::Socket => Self::Socket(members.branch()?),
                MigrationAddressType::Exec => Self::Exec(members.branch()?),
                MigrationAddressType::Rdma => Self::Rdma(members.branch()?),
                MigrationAddressType::File => Self::File(members.branch()?),
                MigrationAddressType::Unrecognized(tag) => {
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
            Self::Socket(branch) => branch.put(output),
            Self::Exec(branch) => branch.put(output),
            Self::Rdma(branch) => branch.put(output),
            Self::File(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<MigrationAddressBranch> for MigrationAddress {
    fn from(branch: MigrationAddressBranch) -> Self {
        Self::new(branch)
    }
}

impl From<SocketAddress> for MigrationAddressBranch {
    fn from(branch: SocketAddress) -> Self {
        Self::Socket(branch)
    }
}

impl From<SocketAddress> for MigrationAddress {
    fn from(branch: SocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<MigrationExecCommand> for MigrationAddressBranch {
    fn from(branch: MigrationExecCommand) -> Self {
        Self::Exec(branch)
    }
}

impl From<MigrationExecCommand> for MigrationAddress {
    fn from(branch: MigrationExecCommand) -> Self {
        Self::new(branch)
    }
}

impl From<InetSocketAddress> for MigrationAddressBranch {
    fn from(branch: InetSocketAddress) -> Self {
        Self::Rdma(branch)
    }
}

impl From<InetSocketAddress> for MigrationAddress {
    fn from(branch: InetSocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<FileMigrationArgs> for MigrationAddressBranch {
    fn from(branch: FileMigrationArgs) -> Self {
        Self::File(branch)
    }
}

impl From<FileMigrationArgs> for MigrationAddress {
    fn from(branch: FileMigrationArgs) -> Self {
        Self::new(branch)
    }
}

/// The enum `MigrationChannelType` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationChannelType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MigrationChannelType {
    Main,
    Cpr,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MigrationChannelType {
    const NAME: &'static str = "MigrationChannelType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["main", "cpr"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Cpr => "cpr",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "main" => Self::Main,
                "cpr" => Self::Cpr,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `MigrationChannel` of schema module `migration`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationChannel)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationChannel {
    /// `channel-type`.
    pub channel_type: MigrationChannelType,
    pub addr: MigrationAddress,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrationChannel {
    /// Makes one of the members that every release has.
    pub fn new(
        channel_type: MigrationChannelType,
        addr: impl Into<MigrationAddress>,
    ) -> Self {
        Self {
            channel_type,
            addr: addr.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for MigrationChannel {
    const NAME: &'static str = "MigrationChannel";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            channel_type: members.required("channel-type")?,
            addr: members.required("addr")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("channel-type", &self.channel_type);
        output.put("addr", &self.addr);
        output.put_extra(&self.extra);
    }
}

enums!(
    MigrationStatus MigrationCapability MultiFDCompression MigMode ZeroPageDetection
    MigrationAddressType MigrationChannelType
);
objects!(
    MigrationRAMStats XBZRLECacheStats CompressionStats VfioStats MigrationInfo
    MigrationCapabilityStatus BitmapMigrationBitmapAliasTransform
    BitmapMigrationBitmapAlias BitmapMigrationNodeAlias MigrationParameters
    FileMigrationArgs MigrationExecCommand MigrationAddress MigrationChannel
);
branches!(MigrationAddressBranch);
eq!(
    VfioStats MigrationCapabilityStatus BitmapMigrationBitmapAliasTransform
    BitmapMigrationBitmapAlias BitmapMigrationNodeAlias MigrationParameters
    FileMigrationArgs MigrationExecCommand MigrationAddressBranch MigrationAddress
    MigrationChannel
);
