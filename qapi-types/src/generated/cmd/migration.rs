//! The commands of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    BitmapMigrationNodeAlias, Command, DecodeError, Empty, IntoMember, MigMode,
    MigrationCapabilityStatus, MigrationChannel, MigrationInfo, MigrationParameters,
    MigrationStatus, MultiFDCompression, StrOrNull, ZeroPageDetection, wire,
};

/// Returns how far a migration is.
///
/// The command `query-migrate` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate)
#[doc(alias = "query-migrate")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMigrate {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMigrate {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMigrate {
    const NAME: &'static str = "query-migrate";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMigrate {
    const NAME: &'static str = "query-migrate";
    const ALLOW_OOB: bool = false;
    type Return = MigrationInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `migrate-set-capabilities` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-capabilities)
#[doc(alias = "migrate-set-capabilities")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateSetCapabilities {
    pub capabilities: Vec<MigrationCapabilityStatus>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrateSetCapabilities {
    /// Makes one of the members that every release has.
    pub fn new(
        capabilities: impl IntoIterator<Item = MigrationCapabilityStatus>,
    ) -> Self {
        Self {
            capabilities: capabilities.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for MigrateSetCapabilities {
    const NAME: &'static str = "migrate-set-capabilities";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            capabilities: members.required("capabilities")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("capabilities", &self.capabilities);
        output.put_extra(&self.extra);
    }
}

impl Command for MigrateSetCapabilities {
    const NAME: &'static str = "migrate-set-capabilities";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-migrate-capabilities` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-capabilities)
#[doc(alias = "query-migrate-capabilities")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMigrateCapabilities {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMigrateCapabilities {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMigrateCapabilities {
    const NAME: &'static str = "query-migrate-capabilities";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMigrateCapabilities {
    const NAME: &'static str = "query-migrate-capabilities";
    const ALLOW_OOB: bool = false;
    type Return = Vec<MigrationCapabilityStatus>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `migrate-set-parameters` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-parameters)
#[doc(alias = "migrate-set-parameters")]
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
            x_rdma_chunk_size: None,
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
    pub fn x_rdma_chunk_size(
        mut self,
        x_rdma_chunk_size: impl Into<Option<u64>>,
    ) -> Self {
        self.x_rdma_chunk_size = x_rdma_chunk_size.into();
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
    const NAME: &'static str = "migrate-set-parameters";
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

impl Command for MigrateSetParameters {
    const NAME: &'static str = "migrate-set-parameters";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-migrate-parameters` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-parameters)
#[doc(alias = "query-migrate-parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMigrateParameters {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMigrateParameters {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMigrateParameters {
    const NAME: &'static str = "query-migrate-parameters";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMigrateParameters {
    const NAME: &'static str = "query-migrate-parameters";
    const ALLOW_OOB: bool = false;
    type Return = MigrationParameters;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `migrate-start-postcopy` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-start-postcopy)
#[doc(alias = "migrate-start-postcopy")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateStartPostcopy {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrateStartPostcopy {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for MigrateStartPostcopy {
    const NAME: &'static str = "migrate-start-postcopy";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for MigrateStartPostcopy {
    const NAME: &'static str = "migrate-start-postcopy";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `migrate-continue` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-continue)
#[doc(alias = "migrate-continue")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateContinue {
    pub state: MigrationStatus,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrateContinue {
    /// Makes one of the members that every release has.
    pub fn new(state: MigrationStatus) -> Self {
        Self { state, extra: Extra::new() }
    }
}

impl Object for MigrateContinue {
    const NAME: &'static str = "migrate-continue";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            state: members.required("state")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("state", &self.state);
        output.put_extra(&self.extra);
    }
}

impl Command for MigrateContinue {
    const NAME: &'static str = "migrate-continue";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts to send the machine's state to another QEMU or a file.
///
/// The command `migrate` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate)
#[doc(alias = "migrate")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Migrate {
    pub uri: Option<String>,
    /// Only in 10.0, 10.2, 11.1.
    pub channels: Option<Vec<MigrationChannel>>,
    /// Since 3.0.
    pub resume: Option<bool>,
    /// Only in 7.2, 10.0, 10.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub detach: Option<bool>,
    /// Only in 7.2.
    pub blk: Option<bool>,
    /// Only in 7.2.
    pub inc: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Migrate {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            uri: None,
            channels: None,
            resume: None,
            detach: None,
            blk: None,
            inc: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn uri<How>(mut self, uri: impl IntoMember<String, How>) -> Self {
        self.uri = uri.into_member();
        self
    }
    #[must_use]
    pub fn channels(
        mut self,
        channels: impl IntoIterator<Item = MigrationChannel>,
    ) -> Self {
        self.channels = Some(channels.into_iter().collect());
        self
    }
    #[must_use]
    pub fn resume(mut self, resume: impl Into<Option<bool>>) -> Self {
        self.resume = resume.into();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn detach(mut self, detach: impl Into<Option<bool>>) -> Self {
        self.detach = detach.into();
        self
    }
    #[must_use]
    pub fn blk(mut self, blk: impl Into<Option<bool>>) -> Self {
        self.blk = blk.into();
        self
    }
    #[must_use]
    pub fn inc(mut self, inc: impl Into<Option<bool>>) -> Self {
        self.inc = inc.into();
        self
    }
}

impl Object for Migrate {
    const NAME: &'static str = "migrate";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            uri: members.optional("uri"),
            channels: members.optional("channels"),
            resume: members.optional("resume"),
            detach: members.optional("detach"),
            blk: members.optional("blk"),
            inc: members.optional("inc"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("uri", &self.uri);
        output.put_optional("channels", &self.channels);
        output.put_optional("resume", &self.resume);
        output.put_optional("detach", &self.detach);
        output.put_optional("blk", &self.blk);
        output.put_optional("inc", &self.inc);
        output.put_extra(&self.extra);
    }
}

impl Command for Migrate {
    const NAME: &'static str = "migrate";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Starts to receive the state of a machine that was begun to wait for it.
///
/// The command `migrate-incoming` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-incoming)
#[doc(alias = "migrate-incoming")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateIncoming {
    pub uri: Option<String>,
    /// Only in 10.0, 10.2, 11.1.
    pub channels: Option<Vec<MigrationChannel>>,
    /// `exit-on-error`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub exit_on_error: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrateIncoming {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            uri: None,
            channels: None,
            exit_on_error: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn uri<How>(mut self, uri: impl IntoMember<String, How>) -> Self {
        self.uri = uri.into_member();
        self
    }
    #[must_use]
    pub fn channels(
        mut self,
        channels: impl IntoIterator<Item = MigrationChannel>,
    ) -> Self {
        self.channels = Some(channels.into_iter().collect());
        self
    }
    #[must_use]
    pub fn exit_on_error(mut self, exit_on_error: impl Into<Option<bool>>) -> Self {
        self.exit_on_error = exit_on_error.into();
        self
    }
}

impl Object for MigrateIncoming {
    const NAME: &'static str = "migrate-incoming";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            uri: members.optional("uri"),
            channels: members.optional("channels"),
            exit_on_error: members.optional("exit-on-error"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("uri", &self.uri);
        output.put_optional("channels", &self.channels);
        output.put_optional("exit-on-error", &self.exit_on_error);
        output.put_extra(&self.extra);
    }
}

impl Command for MigrateIncoming {
    const NAME: &'static str = "migrate-incoming";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    QueryMigrate MigrateSetCapabilities QueryMigrateCapabilities MigrateSetParameters
    QueryMigrateParameters MigrateStartPostcopy MigrateContinue Migrate MigrateIncoming
);
eq!(
    QueryMigrate MigrateSetCapabilities QueryMigrateCapabilities MigrateSetParameters
    QueryMigrateParameters MigrateStartPostcopy MigrateContinue Migrate MigrateIncoming
);
