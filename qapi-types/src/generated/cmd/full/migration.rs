//! The commands of schema module `migration`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    COLOStatus, Command, DecodeError, DirtyLimitInfo, DirtyRateInfo,
    DirtyRateMeasureMode, Empty, FileName, MigrationThreadInfo, Releases,
    ReplicationStatus, TimeUnit, wire,
};

/// The command `x-colo-lost-heartbeat` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon. Only if `CONFIG_REPLICATION`. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat)
#[doc(alias = "x-colo-lost-heartbeat")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XColoLostHeartbeat {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XColoLostHeartbeat {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XColoLostHeartbeat {
    const NAME: &'static str = "x-colo-lost-heartbeat";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XColoLostHeartbeat {
    const NAME: &'static str = "x-colo-lost-heartbeat";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `migrate_cancel` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate_cancel)
#[doc(alias = "migrate_cancel")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateCancel {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrateCancel {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for MigrateCancel {
    const NAME: &'static str = "migrate_cancel";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for MigrateCancel {
    const NAME: &'static str = "migrate_cancel";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `xen-save-devices-state` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-save-devices-state)
#[doc(alias = "xen-save-devices-state")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenSaveDevicesState {
    pub filename: String,
    /// Since 2.11.
    pub live: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XenSaveDevicesState {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            live: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn live(mut self, live: impl Into<Option<bool>>) -> Self {
        self.live = live.into();
        self
    }
}

impl Object for XenSaveDevicesState {
    const NAME: &'static str = "xen-save-devices-state";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            live: members.optional("live"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put_optional("live", &self.live);
        output.put_extra(&self.extra);
    }
}

impl Command for XenSaveDevicesState {
    const NAME: &'static str = "xen-save-devices-state";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `xen-set-global-dirty-log` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-global-dirty-log)
#[doc(alias = "xen-set-global-dirty-log")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenSetGlobalDirtyLog {
    pub enable: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XenSetGlobalDirtyLog {
    /// Makes one of the members that every release has.
    pub fn new(enable: bool) -> Self {
        Self {
            enable,
            extra: Extra::new(),
        }
    }
}

impl Object for XenSetGlobalDirtyLog {
    const NAME: &'static str = "xen-set-global-dirty-log";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enable: members.required("enable")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("enable", &self.enable);
        output.put_extra(&self.extra);
    }
}

impl Command for XenSetGlobalDirtyLog {
    const NAME: &'static str = "xen-set-global-dirty-log";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `xen-load-devices-state` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-load-devices-state)
#[doc(alias = "xen-load-devices-state")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenLoadDevicesState {
    pub filename: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XenLoadDevicesState {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for XenLoadDevicesState {
    const NAME: &'static str = "xen-load-devices-state";
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

impl Command for XenLoadDevicesState {
    const NAME: &'static str = "xen-load-devices-state";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `xen-set-replication` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-replication)
#[doc(alias = "xen-set-replication")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenSetReplication {
    pub enable: bool,
    pub primary: bool,
    pub failover: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XenSetReplication {
    /// Makes one of the members that every release has.
    pub fn new(enable: bool, primary: bool) -> Self {
        Self {
            enable,
            primary,
            failover: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn failover(mut self, failover: impl Into<Option<bool>>) -> Self {
        self.failover = failover.into();
        self
    }
}

impl Object for XenSetReplication {
    const NAME: &'static str = "xen-set-replication";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enable: members.required("enable")?,
            primary: members.required("primary")?,
            failover: members.optional("failover"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("enable", &self.enable);
        output.put("primary", &self.primary);
        output.put_optional("failover", &self.failover);
        output.put_extra(&self.extra);
    }
}

impl Command for XenSetReplication {
    const NAME: &'static str = "xen-set-replication";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-xen-replication-status` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-xen-replication-status)
#[doc(alias = "query-xen-replication-status")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryXenReplicationStatus {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryXenReplicationStatus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryXenReplicationStatus {
    const NAME: &'static str = "query-xen-replication-status";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryXenReplicationStatus {
    const NAME: &'static str = "query-xen-replication-status";
    const ALLOW_OOB: bool = false;
    type Return = ReplicationStatus;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `xen-colo-do-checkpoint` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-colo-do-checkpoint)
#[doc(alias = "xen-colo-do-checkpoint")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XenColoDoCheckpoint {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XenColoDoCheckpoint {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XenColoDoCheckpoint {
    const NAME: &'static str = "xen-colo-do-checkpoint";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XenColoDoCheckpoint {
    const NAME: &'static str = "xen-colo-do-checkpoint";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-colo-status` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon. Only if `CONFIG_REPLICATION`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-colo-status)
#[doc(alias = "query-colo-status")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryColoStatus {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryColoStatus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryColoStatus {
    const NAME: &'static str = "query-colo-status";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryColoStatus {
    const NAME: &'static str = "query-colo-status";
    const ALLOW_OOB: bool = false;
    type Return = COLOStatus;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `migrate-recover` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-recover)
#[doc(alias = "migrate-recover")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateRecover {
    pub uri: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigrateRecover {
    /// Makes one of the members that every release has.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for MigrateRecover {
    const NAME: &'static str = "migrate-recover";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            uri: members.required("uri")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("uri", &self.uri);
        output.put_extra(&self.extra);
    }
}

impl Command for MigrateRecover {
    const NAME: &'static str = "migrate-recover";
    const ALLOW_OOB: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `migrate-pause` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-pause)
#[doc(alias = "migrate-pause")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigratePause {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MigratePause {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for MigratePause {
    const NAME: &'static str = "migrate-pause";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for MigratePause {
    const NAME: &'static str = "migrate-pause";
    const ALLOW_OOB: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `calc-dirty-rate` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.calc-dirty-rate)
#[doc(alias = "calc-dirty-rate")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CalcDirtyRate {
    /// `calc-time`.
    pub calc_time: i64,
    /// `calc-time-unit`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub calc_time_unit: Option<TimeUnit>,
    /// `sample-pages`. Since 6.1.
    pub sample_pages: Option<i64>,
    /// Since 6.1.
    pub mode: Option<DirtyRateMeasureMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CalcDirtyRate {
    /// Makes one of the members that every release has.
    pub fn new(calc_time: i64) -> Self {
        Self {
            calc_time,
            calc_time_unit: None,
            sample_pages: None,
            mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn calc_time_unit(
        mut self,
        calc_time_unit: impl Into<Option<TimeUnit>>,
    ) -> Self {
        self.calc_time_unit = calc_time_unit.into();
        self
    }
    #[must_use]
    pub fn sample_pages(mut self, sample_pages: impl Into<Option<i64>>) -> Self {
        self.sample_pages = sample_pages.into();
        self
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<DirtyRateMeasureMode>>) -> Self {
        self.mode = mode.into();
        self
    }
}

impl Object for CalcDirtyRate {
    const NAME: &'static str = "calc-dirty-rate";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            calc_time: members.required("calc-time")?,
            calc_time_unit: members.optional("calc-time-unit"),
            sample_pages: members.optional("sample-pages"),
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("calc-time", &self.calc_time);
        output.put_optional("calc-time-unit", &self.calc_time_unit);
        output.put_optional("sample-pages", &self.sample_pages);
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

impl Command for CalcDirtyRate {
    const NAME: &'static str = "calc-dirty-rate";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-dirty-rate` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-dirty-rate)
#[doc(alias = "query-dirty-rate")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryDirtyRate {
    /// `calc-time-unit`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub calc_time_unit: Option<TimeUnit>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryDirtyRate {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            calc_time_unit: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn calc_time_unit(
        mut self,
        calc_time_unit: impl Into<Option<TimeUnit>>,
    ) -> Self {
        self.calc_time_unit = calc_time_unit.into();
        self
    }
}

impl Object for QueryDirtyRate {
    const NAME: &'static str = "query-dirty-rate";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            calc_time_unit: members.optional("calc-time-unit"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("calc-time-unit", &self.calc_time_unit);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryDirtyRate {
    const NAME: &'static str = "query-dirty-rate";
    const ALLOW_OOB: bool = false;
    type Return = DirtyRateInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `set-vcpu-dirty-limit` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.set-vcpu-dirty-limit)
#[doc(alias = "set-vcpu-dirty-limit")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetVcpuDirtyLimit {
    /// `cpu-index`.
    pub cpu_index: Option<i64>,
    /// `dirty-rate`.
    pub dirty_rate: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SetVcpuDirtyLimit {
    /// Makes one of the members that every release has.
    pub fn new(dirty_rate: u64) -> Self {
        Self {
            cpu_index: None,
            dirty_rate,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cpu_index(mut self, cpu_index: impl Into<Option<i64>>) -> Self {
        self.cpu_index = cpu_index.into();
        self
    }
}

impl Object for SetVcpuDirtyLimit {
    const NAME: &'static str = "set-vcpu-dirty-limit";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpu_index: members.optional("cpu-index"),
            dirty_rate: members.required("dirty-rate")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("cpu-index", &self.cpu_index);
        output.put("dirty-rate", &self.dirty_rate);
        output.put_extra(&self.extra);
    }
}

impl Command for SetVcpuDirtyLimit {
    const NAME: &'static str = "set-vcpu-dirty-limit";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cancel-vcpu-dirty-limit` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.cancel-vcpu-dirty-limit)
#[doc(alias = "cancel-vcpu-dirty-limit")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelVcpuDirtyLimit {
    /// `cpu-index`.
    pub cpu_index: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CancelVcpuDirtyLimit {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            cpu_index: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cpu_index(mut self, cpu_index: impl Into<Option<i64>>) -> Self {
        self.cpu_index = cpu_index.into();
        self
    }
}

impl Object for CancelVcpuDirtyLimit {
    const NAME: &'static str = "cancel-vcpu-dirty-limit";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpu_index: members.optional("cpu-index"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("cpu-index", &self.cpu_index);
        output.put_extra(&self.extra);
    }
}

impl Command for CancelVcpuDirtyLimit {
    const NAME: &'static str = "cancel-vcpu-dirty-limit";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-vcpu-dirty-limit` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-vcpu-dirty-limit)
#[doc(alias = "query-vcpu-dirty-limit")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryVcpuDirtyLimit {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryVcpuDirtyLimit {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryVcpuDirtyLimit {
    const NAME: &'static str = "query-vcpu-dirty-limit";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryVcpuDirtyLimit {
    const NAME: &'static str = "query-vcpu-dirty-limit";
    const ALLOW_OOB: bool = false;
    type Return = Vec<DirtyLimitInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `snapshot-save` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-save)
#[doc(alias = "snapshot-save")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotSave {
    /// `job-id`.
    pub job_id: String,
    pub tag: String,
    pub vmstate: String,
    pub devices: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SnapshotSave {
    /// Makes one of the members that every release has.
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        vmstate: impl Into<String>,
        devices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: devices.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for SnapshotSave {
    const NAME: &'static str = "snapshot-save";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.required("job-id")?,
            tag: members.required("tag")?,
            vmstate: members.required("vmstate")?,
            devices: members.required("devices")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("job-id", &self.job_id);
        output.put("tag", &self.tag);
        output.put("vmstate", &self.vmstate);
        output.put("devices", &self.devices);
        output.put_extra(&self.extra);
    }
}

impl Command for SnapshotSave {
    const NAME: &'static str = "snapshot-save";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `snapshot-load` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-load)
#[doc(alias = "snapshot-load")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotLoad {
    /// `job-id`.
    pub job_id: String,
    pub tag: String,
    pub vmstate: String,
    pub devices: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SnapshotLoad {
    /// Makes one of the members that every release has.
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        vmstate: impl Into<String>,
        devices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: devices.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for SnapshotLoad {
    const NAME: &'static str = "snapshot-load";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.required("job-id")?,
            tag: members.required("tag")?,
            vmstate: members.required("vmstate")?,
            devices: members.required("devices")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("job-id", &self.job_id);
        output.put("tag", &self.tag);
        output.put("vmstate", &self.vmstate);
        output.put("devices", &self.devices);
        output.put_extra(&self.extra);
    }
}

impl Command for SnapshotLoad {
    const NAME: &'static str = "snapshot-load";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `snapshot-delete` of schema module `migration`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-delete)
#[doc(alias = "snapshot-delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotDelete {
    /// `job-id`.
    pub job_id: String,
    pub tag: String,
    pub devices: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SnapshotDelete {
    /// Makes one of the members that every release has.
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        devices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            devices: devices.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for SnapshotDelete {
    const NAME: &'static str = "snapshot-delete";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            job_id: members.required("job-id")?,
            tag: members.required("tag")?,
            devices: members.required("devices")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("job-id", &self.job_id);
        output.put("tag", &self.tag);
        output.put("devices", &self.devices);
        output.put_extra(&self.extra);
    }
}

impl Command for SnapshotDelete {
    const NAME: &'static str = "snapshot-delete";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-migrationthreads` of schema module `migration`.
///
/// QEMU 10.0, 10.2. Not in the storage daemon. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrationthreads)
#[doc(alias = "query-migrationthreads")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct QueryMigrationthreads {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMigrationthreads {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMigrationthreads {
    const NAME: &'static str = "query-migrationthreads";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMigrationthreads {
    const NAME: &'static str = "query-migrationthreads";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2"]);
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Vec<MigrationThreadInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    XColoLostHeartbeat MigrateCancel XenSaveDevicesState XenSetGlobalDirtyLog
    XenLoadDevicesState XenSetReplication QueryXenReplicationStatus XenColoDoCheckpoint
    QueryColoStatus MigrateRecover MigratePause CalcDirtyRate QueryDirtyRate
    SetVcpuDirtyLimit CancelVcpuDirtyLimit QueryVcpuDirtyLimit SnapshotSave SnapshotLoad
    SnapshotDelete QueryMigrationthreads
);
eq!(
    XColoLostHeartbeat MigrateCancel XenSaveDevicesState XenSetGlobalDirtyLog
    XenLoadDevicesState XenSetReplication QueryXenReplicationStatus XenColoDoCheckpoint
    QueryColoStatus MigrateRecover MigratePause CalcDirtyRate QueryDirtyRate
    SetVcpuDirtyLimit CancelVcpuDirtyLimit QueryVcpuDirtyLimit SnapshotSave SnapshotLoad
    SnapshotDelete QueryMigrationthreads
);
