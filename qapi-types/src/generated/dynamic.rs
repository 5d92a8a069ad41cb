//! The types by their wire names.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;

use crate::dynamic::{Entry, recode};
use crate::{Releases, cmd, event};

/// Every command.
pub static COMMANDS: &[Entry] = &[
    Entry {
        name: "query-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryStatus>,
        recode_return: Some(recode::<crate::StatusInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "watchdog-set-action",
        releases: Releases::ALL,
        recode: recode::<cmd::WatchdogSetAction>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-action",
        releases: Releases::ALL,
        recode: recode::<cmd::SetAction>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-pause",
        releases: Releases::ALL,
        recode: recode::<cmd::JobPause>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-resume",
        releases: Releases::ALL,
        recode: recode::<cmd::JobResume>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-cancel",
        releases: Releases::ALL,
        recode: recode::<cmd::JobCancel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-complete",
        releases: Releases::ALL,
        recode: recode::<cmd::JobComplete>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-dismiss",
        releases: Releases::ALL,
        recode: recode::<cmd::JobDismiss>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-finalize",
        releases: Releases::ALL,
        recode: recode::<cmd::JobFinalize>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-jobs",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryJobs>,
        recode_return: Some(recode::<Vec<crate::JobInfo>>),
    },
    Entry {
        name: "query-block",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlock>,
        recode_return: Some(recode::<Vec<crate::BlockInfo>>),
    },
    Entry {
        name: "query-blockstats",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlockstats>,
        recode_return: Some(recode::<Vec<crate::BlockStats>>),
    },
    Entry {
        name: "query-block-jobs",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlockJobs>,
        recode_return: Some(recode::<Vec<crate::BlockJobInfo>>),
    },
    Entry {
        name: "block_resize",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockResize>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot-sync",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshotSync>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshot>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "change-backing-file",
        releases: Releases::ALL,
        recode: recode::<cmd::ChangeBackingFile>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-commit",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockCommit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "drive-backup",
        releases: Releases::ALL,
        recode: recode::<cmd::DriveBackup>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-backup",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevBackup>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-named-block-nodes",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryNamedBlockNodes>,
        recode_return: Some(recode::<Vec<crate::BlockDeviceInfo>>),
    },
    Entry {
        name: "x-debug-query-block-graph",
        releases: Releases::ALL,
        recode: recode::<cmd::XDebugQueryBlockGraph>,
        recode_return: Some(recode::<crate::XDbgBlockGraph>),
    },
    Entry {
        name: "drive-mirror",
        releases: Releases::ALL,
        recode: recode::<cmd::DriveMirror>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-add",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-remove",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapRemove>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-clear",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapClear>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-enable",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapEnable>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-disable",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapDisable>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-merge",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapMerge>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-debug-block-dirty-bitmap-sha256",
        releases: Releases::ALL,
        recode: recode::<cmd::XDebugBlockDirtyBitmapSha256>,
        recode_return: Some(recode::<crate::BlockDirtyBitmapSha256>),
    },
    Entry {
        name: "blockdev-mirror",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevMirror>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-stream",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockStream>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-set-speed",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobSetSpeed>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-cancel",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobCancel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-pause",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobPause>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-resume",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobResume>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-complete",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobComplete>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-dismiss",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobDismiss>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-finalize",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobFinalize>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-change",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::BlockJobChange>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-add",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-reopen",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevReopen>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-del",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-set-active",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::BlockdevSetActive>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-create",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevCreate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-blockdev-amend",
        releases: Releases::ALL,
        recode: recode::<cmd::XBlockdevAmend>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-set-write-threshold",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockSetWriteThreshold>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-blockdev-change",
        releases: Releases::ALL,
        recode: recode::<cmd::XBlockdevChange>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-blockdev-set-iothread",
        releases: Releases::ALL,
        recode: recode::<cmd::XBlockdevSetIothread>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot-internal-sync",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshotInternalSync>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot-delete-internal-sync",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshotDeleteInternalSync>,
        recode_return: Some(recode::<crate::SnapshotInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-pr-managers",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryPrManagers>,
        recode_return: Some(recode::<Vec<crate::PRManagerInfo>>),
    },
    Entry {
        name: "eject",
        releases: Releases::ALL,
        recode: recode::<cmd::Eject>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-open-tray",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevOpenTray>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-close-tray",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevCloseTray>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-remove-medium",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevRemoveMedium>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-insert-medium",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevInsertMedium>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-change-medium",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevChangeMedium>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block_set_io_throttle",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockSetIoThrottle>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-latency-histogram-set",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockLatencyHistogramSet>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-start",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerStart>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-add",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-remove",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerRemove>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-stop",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerStop>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-export-add",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockExportAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-export-del",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockExportDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-block-exports",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlockExports>,
        recode_return: Some(recode::<Vec<crate::BlockExportInfo>>),
    },
    Entry {
        name: "query-chardev",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryChardev>,
        recode_return: Some(recode::<Vec<crate::ChardevInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-chardev-backends",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryChardevBackends>,
        recode_return: Some(recode::<Vec<crate::ChardevBackendInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ringbuf-write",
        releases: Releases::ALL,
        recode: recode::<cmd::RingbufWrite>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ringbuf-read",
        releases: Releases::ALL,
        recode: recode::<cmd::RingbufRead>,
        recode_return: Some(recode::<String>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-add",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevAdd>,
        recode_return: Some(recode::<crate::ChardevReturn>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-change",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevChange>,
        recode_return: Some(recode::<crate::ChardevReturn>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-remove",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevRemove>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-send-break",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevSendBreak>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "dump-guest-memory",
        releases: Releases::ALL,
        recode: recode::<cmd::DumpGuestMemory>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-dump",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDump>,
        recode_return: Some(recode::<crate::DumpQueryResult>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-dump-guest-memory-capability",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDumpGuestMemoryCapability>,
        recode_return: Some(recode::<crate::DumpGuestMemoryCapability>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set_link",
        releases: Releases::ALL,
        recode: recode::<cmd::SetLink>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "netdev_add",
        releases: Releases::ALL,
        recode: recode::<cmd::NetdevAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "netdev_del",
        releases: Releases::ALL,
        recode: recode::<cmd::NetdevDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rx-filter",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRxFilter>,
        recode_return: Some(recode::<Vec<crate::RxFilterInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "announce-self",
        releases: Releases::ALL,
        recode: recode::<cmd::AnnounceSelf>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "request-ebpf",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::RequestEbpf>,
        recode_return: Some(recode::<crate::EbpfObject>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRocker>,
        recode_return: Some(recode::<crate::RockerSwitch>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker-ports",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRockerPorts>,
        recode_return: Some(recode::<Vec<crate::RockerPort>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker-of-dpa-flows",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRockerOfDpaFlows>,
        recode_return: Some(recode::<Vec<crate::RockerOfDpaFlow>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker-of-dpa-groups",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRockerOfDpaGroups>,
        recode_return: Some(recode::<Vec<crate::RockerOfDpaGroup>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-tpm-models",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTpmModels>,
        recode_return: Some(recode::<Vec<crate::TpmModel>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-tpm-types",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTpmTypes>,
        recode_return: Some(recode::<Vec<crate::TpmType>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-tpm",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTpm>,
        recode_return: Some(recode::<Vec<crate::TPMInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set_password",
        releases: Releases::ALL,
        recode: recode::<cmd::SetPassword>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "expire_password",
        releases: Releases::ALL,
        recode: recode::<cmd::ExpirePassword>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "screendump",
        releases: Releases::ALL,
        recode: recode::<cmd::Screendump>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-spice",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySpice>,
        recode_return: Some(recode::<crate::SpiceInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vnc",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVnc>,
        recode_return: Some(recode::<crate::VncInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vnc-servers",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVncServers>,
        recode_return: Some(recode::<Vec<crate::VncInfo2>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "change-vnc-password",
        releases: Releases::ALL,
        recode: recode::<cmd::ChangeVncPassword>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-mice",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMice>,
        recode_return: Some(recode::<Vec<crate::MouseInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "send-key",
        releases: Releases::ALL,
        recode: recode::<cmd::SendKey>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "input-send-event",
        releases: Releases::ALL,
        recode: recode::<cmd::InputSendEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-display-options",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDisplayOptions>,
        recode_return: Some(recode::<crate::DisplayOptions>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "display-reload",
        releases: Releases::ALL,
        recode: recode::<cmd::DisplayReload>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "display-update",
        releases: Releases::ALL,
        recode: recode::<cmd::DisplayUpdate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "client_migrate_info",
        releases: Releases::ALL,
        recode: recode::<cmd::ClientMigrateInfo>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-migrate",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMigrate>,
        recode_return: Some(recode::<crate::MigrationInfo>),
    },
    Entry {
        name: "migrate-set-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateSetCapabilities>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-migrate-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMigrateCapabilities>,
        recode_return: Some(recode::<Vec<crate::MigrationCapabilityStatus>>),
    },
    Entry {
        name: "migrate-set-parameters",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateSetParameters>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-migrate-parameters",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMigrateParameters>,
        recode_return: Some(recode::<crate::MigrationParameters>),
    },
    Entry {
        name: "migrate-start-postcopy",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateStartPostcopy>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-colo-lost-heartbeat",
        releases: Releases::ALL,
        recode: recode::<cmd::XColoLostHeartbeat>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "migrate_cancel",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateCancel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "migrate-continue",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateContinue>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "migrate",
        releases: Releases::ALL,
        recode: recode::<cmd::Migrate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "migrate-incoming",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateIncoming>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-save-devices-state",
        releases: Releases::ALL,
        recode: recode::<cmd::XenSaveDevicesState>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-set-global-dirty-log",
        releases: Releases::ALL,
        recode: recode::<cmd::XenSetGlobalDirtyLog>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-load-devices-state",
        releases: Releases::ALL,
        recode: recode::<cmd::XenLoadDevicesState>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-set-replication",
        releases: Releases::ALL,
        recode: recode::<cmd::XenSetReplication>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-xen-replication-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryXenReplicationStatus>,
        recode_return: Some(recode::<crate::ReplicationStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-colo-do-checkpoint",
        releases: Releases::ALL,
        recode: recode::<cmd::XenColoDoCheckpoint>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-colo-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryColoStatus>,
        recode_return: Some(recode::<crate::COLOStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "migrate-recover",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateRecover>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "migrate-pause",
        releases: Releases::ALL,
        recode: recode::<cmd::MigratePause>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "calc-dirty-rate",
        releases: Releases::ALL,
        recode: recode::<cmd::CalcDirtyRate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-dirty-rate",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDirtyRate>,
        recode_return: Some(recode::<crate::DirtyRateInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-vcpu-dirty-limit",
        releases: Releases::ALL,
        recode: recode::<cmd::SetVcpuDirtyLimit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cancel-vcpu-dirty-limit",
        releases: Releases::ALL,
        recode: recode::<cmd::CancelVcpuDirtyLimit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vcpu-dirty-limit",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVcpuDirtyLimit>,
        recode_return: Some(recode::<Vec<crate::DirtyLimitInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-migrationthreads",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::QueryMigrationthreads>,
        recode_return: Some(recode::<Vec<crate::MigrationThreadInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "snapshot-save",
        releases: Releases::ALL,
        recode: recode::<cmd::SnapshotSave>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "snapshot-load",
        releases: Releases::ALL,
        recode: recode::<cmd::SnapshotLoad>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "snapshot-delete",
        releases: Releases::ALL,
        recode: recode::<cmd::SnapshotDelete>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "transaction",
        releases: Releases::ALL,
        recode: recode::<cmd::Transaction>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "trace-event-get-state",
        releases: Releases::ALL,
        recode: recode::<cmd::TraceEventGetState>,
        recode_return: Some(recode::<Vec<crate::TraceEventInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "trace-event-set-state",
        releases: Releases::ALL,
        recode: recode::<cmd::TraceEventSetState>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "qmp_capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QmpCapabilities>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-version",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVersion>,
        recode_return: Some(recode::<crate::VersionInfo>),
    },
    Entry {
        name: "query-commands",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCommands>,
        recode_return: Some(recode::<Vec<crate::CommandInfo>>),
    },
    Entry {
        name: "quit",
        releases: Releases::ALL,
        recode: recode::<cmd::Quit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-qmp-schema",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryQmpSchema>,
        recode_return: Some(recode::<Vec<crate::SchemaInfo>>),
    },
    Entry {
        name: "qom-list",
        releases: Releases::ALL,
        recode: recode::<cmd::QomList>,
        recode_return: Some(recode::<Vec<crate::ObjectPropertyInfo>>),
    },
    Entry {
        name: "qom-get",
        releases: Releases::ALL,
        recode: recode::<cmd::QomGet>,
        recode_return: Some(recode::<Value>),
    },
    Entry {
        name: "qom-set",
        releases: Releases::ALL,
        recode: recode::<cmd::QomSet>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "qom-list-types",
        releases: Releases::ALL,
        recode: recode::<cmd::QomListTypes>,
        recode_return: Some(recode::<Vec<crate::ObjectTypeInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "qom-list-properties",
        releases: Releases::ALL,
        recode: recode::<cmd::QomListProperties>,
        recode_return: Some(recode::<Vec<crate::ObjectPropertyInfo>>),
    },
    Entry {
        name: "object-add",
        releases: Releases::ALL,
        recode: recode::<cmd::ObjectAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "object-del",
        releases: Releases::ALL,
        recode: recode::<cmd::ObjectDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "device-list-properties",
        releases: Releases::ALL,
        recode: recode::<cmd::DeviceListProperties>,
        recode_return: Some(recode::<Vec<crate::ObjectPropertyInfo>>),
    },
    Entry {
        name: "device_add",
        releases: Releases::ALL,
        recode: recode::<cmd::DeviceAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "device_del",
        releases: Releases::ALL,
        recode: recode::<cmd::DeviceDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "device-sync-config",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::DeviceSyncConfig>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpus-fast",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpusFast>,
        recode_return: Some(recode::<Vec<crate::CpuInfoFast>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-machines",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMachines>,
        recode_return: Some(recode::<Vec<crate::MachineInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-current-machine",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCurrentMachine>,
        recode_return: Some(recode::<crate::CurrentMachineParams>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-target",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTarget>,
        recode_return: Some(recode::<crate::TargetInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-uuid",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryUuid>,
        recode_return: Some(recode::<crate::UuidInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vm-generation-id",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVmGenerationId>,
        recode_return: Some(recode::<crate::GuidInfo>),
    },
    Entry {
        name: "system_reset",
        releases: Releases::ALL,
        recode: recode::<cmd::SystemReset>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "system_powerdown",
        releases: Releases::ALL,
        recode: recode::<cmd::SystemPowerdown>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "system_wakeup",
        releases: Releases::ALL,
        recode: recode::<cmd::SystemWakeup>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "inject-nmi",
        releases: Releases::ALL,
        recode: recode::<cmd::InjectNmi>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-kvm",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryKvm>,
        recode_return: Some(recode::<crate::KvmInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "memsave",
        releases: Releases::ALL,
        recode: recode::<cmd::Memsave>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "pmemsave",
        releases: Releases::ALL,
        recode: recode::<cmd::Pmemsave>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-memdev",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMemdev>,
        recode_return: Some(recode::<Vec<crate::Memdev>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-hotpluggable-cpus",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryHotpluggableCpus>,
        recode_return: Some(recode::<Vec<crate::HotpluggableCPU>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-numa-node",
        releases: Releases::ALL,
        recode: recode::<cmd::SetNumaNode>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "balloon",
        releases: Releases::ALL,
        recode: recode::<cmd::Balloon>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-balloon",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBalloon>,
        recode_return: Some(recode::<crate::BalloonInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-hv-balloon-status-report",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::QueryHvBalloonStatusReport>,
        recode_return: Some(recode::<crate::HvBalloonInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-memory-size-summary",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMemorySizeSummary>,
        recode_return: Some(recode::<crate::MemoryInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-memory-devices",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMemoryDevices>,
        recode_return: Some(recode::<Vec<crate::MemoryDeviceInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-irq",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryIrq>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-jit",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryJit>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-numa",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryNuma>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-opcount",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryOpcount>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-ramblock",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryRamblock>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-roms",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryRoms>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-usb",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryUsb>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "dumpdtb",
        releases: Releases::ALL,
        recode: recode::<cmd::Dumpdtb>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-interrupt-controllers",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::XQueryInterruptControllers>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-model-comparison",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuModelComparison>,
        recode_return: Some(recode::<crate::CpuModelCompareInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-model-baseline",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuModelBaseline>,
        recode_return: Some(recode::<crate::CpuModelBaselineInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-model-expansion",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuModelExpansion>,
        recode_return: Some(recode::<crate::CpuModelExpansionInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-definitions",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuDefinitions>,
        recode_return: Some(recode::<Vec<crate::CpuDefinitionInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-cpu-topology",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::SetCpuTopology>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-s390x-cpu-polarization",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::QueryS390xCpuPolarization>,
        recode_return: Some(recode::<crate::CpuPolarizationInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-replay",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryReplay>,
        recode_return: Some(recode::<crate::ReplayInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "replay-break",
        releases: Releases::ALL,
        recode: recode::<cmd::ReplayBreak>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "replay-delete-break",
        releases: Releases::ALL,
        recode: recode::<cmd::ReplayDeleteBreak>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "replay-seek",
        releases: Releases::ALL,
        recode: recode::<cmd::ReplaySeek>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "yank",
        releases: Releases::ALL,
        recode: recode::<cmd::Yank>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-yank",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryYank>,
        recode_return: Some(recode::<Vec<crate::YankInstance>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "add_client",
        releases: Releases::ALL,
        recode: recode::<cmd::AddClient>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-name",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryName>,
        recode_return: Some(recode::<crate::NameInfo>),
    },
    Entry {
        name: "query-iothreads",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryIothreads>,
        recode_return: Some(recode::<Vec<crate::IOThreadInfo>>),
    },
    Entry {
        name: "stop",
        releases: Releases::ALL,
        recode: recode::<cmd::Stop>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "cont",
        releases: Releases::ALL,
        recode: recode::<cmd::Cont>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-exit-preconfig",
        releases: Releases::ALL,
        recode: recode::<cmd::XExitPreconfig>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "human-monitor-command",
        releases: Releases::ALL,
        recode: recode::<cmd::HumanMonitorCommand>,
        recode_return: Some(recode::<String>),
    },
    Entry {
        name: "getfd",
        releases: Releases::ALL,
        recode: recode::<cmd::Getfd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "get-win32-socket",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::GetWin32Socket>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "closefd",
        releases: Releases::ALL,
        recode: recode::<cmd::Closefd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "add-fd",
        releases: Releases::ALL,
        recode: recode::<cmd::AddFd>,
        recode_return: Some(recode::<crate::AddfdInfo>),
    },
    Entry {
        name: "remove-fd",
        releases: Releases::ALL,
        recode: recode::<cmd::RemoveFd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-fdsets",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryFdsets>,
        recode_return: Some(recode::<Vec<crate::FdsetInfo>>),
    },
    Entry {
        name: "query-command-line-options",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCommandLineOptions>,
        recode_return: Some(recode::<Vec<crate::CommandLineOptionInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "rtc-reset-reinjection",
        releases: Releases::ALL,
        recode: recode::<cmd::RtcResetReinjection>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySev>,
        recode_return: Some(recode::<crate::SevInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev-launch-measure",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySevLaunchMeasure>,
        recode_return: Some(recode::<crate::SevLaunchMeasureInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySevCapabilities>,
        recode_return: Some(recode::<crate::SevCapability>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "sev-inject-launch-secret",
        releases: Releases::ALL,
        recode: recode::<cmd::SevInjectLaunchSecret>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev-attestation-report",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySevAttestationReport>,
        recode_return: Some(recode::<crate::SevAttestationReport>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "dump-skeys",
        releases: Releases::ALL,
        recode: recode::<cmd::DumpSkeys>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-gic-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryGicCapabilities>,
        recode_return: Some(recode::<Vec<crate::GICCapability>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sgx",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySgx>,
        recode_return: Some(recode::<crate::SGXInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sgx-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySgxCapabilities>,
        recode_return: Some(recode::<crate::SGXInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-event-list",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::XenEventList>,
        recode_return: Some(recode::<Vec<crate::EvtchnInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-event-inject",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::XenEventInject>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-audiodevs",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::QueryAudiodevs>,
        recode_return: Some(recode::<Vec<crate::Audiodev>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-acpi-ospm-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryAcpiOspmStatus>,
        recode_return: Some(recode::<Vec<crate::ACPIOSTInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-pci",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryPci>,
        recode_return: Some(recode::<Vec<crate::PciInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-stats",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryStats>,
        recode_return: Some(recode::<Vec<crate::StatsResult>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-stats-schemas",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryStatsSchemas>,
        recode_return: Some(recode::<Vec<crate::StatsSchema>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtio>,
        recode_return: Some(recode::<Vec<crate::VirtioInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-status",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioStatus>,
        recode_return: Some(recode::<crate::VirtioStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-queue-status",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioQueueStatus>,
        recode_return: Some(recode::<crate::VirtQueueStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-vhost-queue-status",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioVhostQueueStatus>,
        recode_return: Some(recode::<crate::VirtVhostQueueStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-queue-element",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioQueueElement>,
        recode_return: Some(recode::<crate::VirtioQueueElement>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cryptodev",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::QueryCryptodev>,
        recode_return: Some(recode::<Vec<crate::QCryptodevInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-general-media-event",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlInjectGeneralMediaEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-dram-event",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlInjectDramEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-memory-module-event",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlInjectMemoryModuleEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-poison",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlInjectPoison>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-uncorrectable-errors",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlInjectUncorrectableErrors>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-correctable-error",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlInjectCorrectableError>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-add-dynamic-capacity",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlAddDynamicCapacity>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-release-dynamic-capacity",
        releases: Releases::only(&["10.0"]),
        recode: recode::<cmd::CxlReleaseDynamicCapacity>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-profile",
        releases: Releases::only(&["7.2"]),
        recode: recode::<cmd::XQueryProfile>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-rdma",
        releases: Releases::only(&["7.2"]),
        recode: recode::<cmd::XQueryRdma>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
];

/// Every event.
pub static EVENTS: &[Entry] = &[
    Entry {
        name: "SHUTDOWN",
        releases: Releases::ALL,
        recode: recode::<event::Shutdown>,
        recode_return: None,
    },
    Entry {
        name: "POWERDOWN",
        releases: Releases::ALL,
        recode: recode::<event::Powerdown>,
        recode_return: None,
    },
    Entry {
        name: "RESET",
        releases: Releases::ALL,
        recode: recode::<event::Reset>,
        recode_return: None,
    },
    Entry {
        name: "STOP",
        releases: Releases::ALL,
        recode: recode::<event::Stop>,
        recode_return: None,
    },
    Entry {
        name: "RESUME",
        releases: Releases::ALL,
        recode: recode::<event::Resume>,
        recode_return: None,
    },
    Entry {
        name: "SUSPEND",
        releases: Releases::ALL,
        recode: recode::<event::Suspend>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SUSPEND_DISK",
        releases: Releases::ALL,
        recode: recode::<event::SuspendDisk>,
        recode_return: None,
    },
    Entry {
        name: "WAKEUP",
        releases: Releases::ALL,
        recode: recode::<event::Wakeup>,
        recode_return: None,
    },
    Entry {
        name: "WATCHDOG",
        releases: Releases::ALL,
        recode: recode::<event::Watchdog>,
        recode_return: None,
    },
    Entry {
        name: "GUEST_PANICKED",
        releases: Releases::ALL,
        recode: recode::<event::GuestPanicked>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GUEST_CRASHLOADED",
        releases: Releases::ALL,
        recode: recode::<event::GuestCrashloaded>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GUEST_PVSHUTDOWN",
        releases: Releases::only(&["10.0"]),
        recode: recode::<event::GuestPvshutdown>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MEMORY_FAILURE",
        releases: Releases::ALL,
        recode: recode::<event::MemoryFailure>,
        recode_return: None,
    },
    Entry {
        name: "JOB_STATUS_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::JobStatusChange>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_IMAGE_CORRUPTED",
        releases: Releases::ALL,
        recode: recode::<event::BlockImageCorrupted>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_IO_ERROR",
        releases: Releases::ALL,
        recode: recode::<event::BlockIoError>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_COMPLETED",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobCompleted>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_CANCELLED",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobCancelled>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_ERROR",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobError>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_READY",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobReady>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_PENDING",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobPending>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_WRITE_THRESHOLD",
        releases: Releases::ALL,
        recode: recode::<event::BlockWriteThreshold>,
        recode_return: None,
    },
    Entry {
        name: "QUORUM_FAILURE",
        releases: Releases::ALL,
        recode: recode::<event::QuorumFailure>,
        recode_return: None,
    },
    Entry {
        name: "QUORUM_REPORT_BAD",
        releases: Releases::ALL,
        recode: recode::<event::QuorumReportBad>,
        recode_return: None,
    },
    Entry {
        name: "DEVICE_TRAY_MOVED",
        releases: Releases::ALL,
        recode: recode::<event::DeviceTrayMoved>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PR_MANAGER_STATUS_CHANGED",
        releases: Releases::ALL,
        recode: recode::<event::PrManagerStatusChanged>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_EXPORT_DELETED",
        releases: Releases::ALL,
        recode: recode::<event::BlockExportDeleted>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VSERPORT_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::VserportChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DUMP_COMPLETED",
        releases: Releases::ALL,
        recode: recode::<event::DumpCompleted>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NIC_RX_FILTER_CHANGED",
        releases: Releases::ALL,
        recode: recode::<event::NicRxFilterChanged>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "FAILOVER_NEGOTIATED",
        releases: Releases::ALL,
        recode: recode::<event::FailoverNegotiated>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_STREAM_CONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::NetdevStreamConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_STREAM_DISCONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::NetdevStreamDisconnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_VHOST_USER_CONNECTED",
        releases: Releases::only(&["10.0"]),
        recode: recode::<event::NetdevVhostUserConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_VHOST_USER_DISCONNECTED",
        releases: Releases::only(&["10.0"]),
        recode: recode::<event::NetdevVhostUserDisconnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_CONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_INITIALIZED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceInitialized>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_DISCONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceDisconnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_MIGRATE_COMPLETED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceMigrateCompleted>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VNC_CONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::VncConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VNC_INITIALIZED",
        releases: Releases::ALL,
        recode: recode::<event::VncInitialized>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VNC_DISCONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::VncDisconnected>,
        recode_return: None,
    },
    Entry {
        name: "MIGRATION",
        releases: Releases::ALL,
        recode: recode::<event::Migration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MIGRATION_PASS",
        releases: Releases::ALL,
        recode: recode::<event::MigrationPass>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLO_EXIT",
        releases: Releases::ALL,
        recode: recode::<event::ColoExit>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UNPLUG_PRIMARY",
        releases: Releases::ALL,
        recode: recode::<event::UnplugPrimary>,
        recode_return: None,
    },
    Entry {
        name: "DEVICE_DELETED",
        releases: Releases::ALL,
        recode: recode::<event::DeviceDeleted>,
        recode_return: None,
    },
    Entry {
        name: "DEVICE_UNPLUG_GUEST_ERROR",
        releases: Releases::ALL,
        recode: recode::<event::DeviceUnplugGuestError>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BALLOON_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::BalloonChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HV_BALLOON_STATUS_REPORT",
        releases: Releases::only(&["10.0"]),
        recode: recode::<event::HvBalloonStatusReport>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MEMORY_DEVICE_SIZE_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::MemoryDeviceSizeChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CPU_POLARIZATION_CHANGE",
        releases: Releases::only(&["10.0"]),
        recode: recode::<event::CpuPolarizationChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RTC_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::RtcChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VFU_CLIENT_HANGUP",
        releases: Releases::ALL,
        recode: recode::<event::VfuClientHangup>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ACPI_DEVICE_OST",
        releases: Releases::ALL,
        recode: recode::<event::AcpiDeviceOst>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VFIO_MIGRATION",
        releases: Releases::only(&["10.0"]),
        recode: recode::<event::VfioMigration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RDMA_GID_STATUS_CHANGED",
        releases: Releases::only(&["7.2"]),
        recode: recode::<event::RdmaGidStatusChanged>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MEM_UNPLUG_ERROR",
        releases: Releases::only(&["7.2"]),
        recode: recode::<event::MemUnplugError>,
        recode_return: None,
    },
];

/// Every type.
pub static TYPES: &[Entry] = &[
    Entry {
        name: "QapiErrorClass",
        releases: Releases::ALL,
        recode: recode::<crate::QapiErrorClass>,
        recode_return: None,
    },
    Entry {
        name: "IoOperationType",
        releases: Releases::ALL,
        recode: recode::<crate::IoOperationType>,
        recode_return: None,
    },
    Entry {
        name: "OnOffAuto",
        releases: Releases::ALL,
        recode: recode::<crate::OnOffAuto>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "OnOffSplit",
        releases: Releases::ALL,
        recode: recode::<crate::OnOffSplit>,
        recode_return: None,
    },
    Entry {
        name: "StrOrNull",
        releases: Releases::ALL,
        recode: recode::<crate::StrOrNull>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "OffAutoPCIBAR",
        releases: Releases::ALL,
        recode: recode::<crate::OffAutoPCIBAR>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PCIELinkSpeed",
        releases: Releases::ALL,
        recode: recode::<crate::PCIELinkSpeed>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PCIELinkWidth",
        releases: Releases::ALL,
        recode: recode::<crate::PCIELinkWidth>,
        recode_return: None,
    },
    Entry {
        name: "HostMemPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::HostMemPolicy>,
        recode_return: None,
    },
    Entry {
        name: "NetFilterDirection",
        releases: Releases::ALL,
        recode: recode::<crate::NetFilterDirection>,
        recode_return: None,
    },
    Entry {
        name: "GrabToggleKeys",
        releases: Releases::ALL,
        recode: recode::<crate::GrabToggleKeys>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HumanReadableText",
        releases: Releases::ALL,
        recode: recode::<crate::HumanReadableText>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EndianMode",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::EndianMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetworkAddressFamily",
        releases: Releases::ALL,
        recode: recode::<crate::NetworkAddressFamily>,
        recode_return: None,
    },
    Entry {
        name: "InetSocketAddressBase",
        releases: Releases::ALL,
        recode: recode::<crate::InetSocketAddressBase>,
        recode_return: None,
    },
    Entry {
        name: "InetSocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::InetSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "UnixSocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::UnixSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "VsockSocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::VsockSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "FdSocketAddress",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::FdSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "InetSocketAddressWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::InetSocketAddressWrapper>,
        recode_return: None,
    },
    Entry {
        name: "UnixSocketAddressWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::UnixSocketAddressWrapper>,
        recode_return: None,
    },
    Entry {
        name: "VsockSocketAddressWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::VsockSocketAddressWrapper>,
        recode_return: None,
    },
    Entry {
        name: "FdSocketAddressWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::FdSocketAddressWrapper>,
        recode_return: None,
    },
    Entry {
        name: "SocketAddressLegacy",
        releases: Releases::ALL,
        recode: recode::<crate::SocketAddressLegacy>,
        recode_return: None,
    },
    Entry {
        name: "SocketAddressType",
        releases: Releases::ALL,
        recode: recode::<crate::SocketAddressType>,
        recode_return: None,
    },
    Entry {
        name: "SocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::SocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "RunState",
        releases: Releases::ALL,
        recode: recode::<crate::RunState>,
        recode_return: None,
    },
    Entry {
        name: "ShutdownCause",
        releases: Releases::ALL,
        recode: recode::<crate::ShutdownCause>,
        recode_return: None,
    },
    Entry {
        name: "StatusInfo",
        releases: Releases::ALL,
        recode: recode::<crate::StatusInfo>,
        recode_return: None,
    },
    Entry {
        name: "WatchdogAction",
        releases: Releases::ALL,
        recode: recode::<crate::WatchdogAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RebootAction",
        releases: Releases::ALL,
        recode: recode::<crate::RebootAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ShutdownAction",
        releases: Releases::ALL,
        recode: recode::<crate::ShutdownAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PanicAction",
        releases: Releases::ALL,
        recode: recode::<crate::PanicAction>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicAction",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicAction>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationType",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformationType>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformation",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformation>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationHyperV",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformationHyperV>,
        recode_return: None,
    },
    Entry {
        name: "S390CrashReason",
        releases: Releases::ALL,
        recode: recode::<crate::S390CrashReason>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationS390",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformationS390>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryFailureRecipient",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryFailureRecipient>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryFailureAction",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryFailureAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryFailureFlags",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryFailureFlags>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NotifyVmexitOption",
        releases: Releases::ALL,
        recode: recode::<crate::NotifyVmexitOption>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoTLSCredsEndpoint",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoTLSCredsEndpoint>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoSecretFormat",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoSecretFormat>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoHashAlgo",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoHashAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoCipherAlgo",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoCipherAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoCipherMode",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoCipherMode>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoIVGenAlgo",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoIVGenAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockFormat",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockOptionsBase",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOptionsBase>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockOptionsQCow",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOptionsQCow>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockCreateOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockCreateOptionsLUKS>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockOpenOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOpenOptions>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockCreateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockCreateOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockInfoBase",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfoBase>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockInfoLUKSSlot",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfoLUKSSlot>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockInfoLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfoLUKS>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockInfo",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockLUKSKeyslotState",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockLUKSKeyslotState>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockAmendOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockAmendOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockAmendOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockAmendOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SecretCommonProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SecretCommonProperties>,
        recode_return: None,
    },
    Entry {
        name: "SecretProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SecretProperties>,
        recode_return: None,
    },
    Entry {
        name: "SecretKeyringProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SecretKeyringProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsAnonProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsAnonProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsPskProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsPskProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsX509Properties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsX509Properties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherAlgo",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoAkCipherAlgo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherKeyType",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoAkCipherKeyType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoRSAPaddingAlgo",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoRSAPaddingAlgo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherOptionsRSA",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoAkCipherOptionsRSA>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoAkCipherOptions>,
        recode_return: None,
    },
    Entry {
        name: "JobType",
        releases: Releases::ALL,
        recode: recode::<crate::JobType>,
        recode_return: None,
    },
    Entry {
        name: "JobStatus",
        releases: Releases::ALL,
        recode: recode::<crate::JobStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "JobVerb",
        releases: Releases::ALL,
        recode: recode::<crate::JobVerb>,
        recode_return: None,
    },
    Entry {
        name: "JobInfo",
        releases: Releases::ALL,
        recode: recode::<crate::JobInfo>,
        recode_return: None,
    },
    Entry {
        name: "SnapshotInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SnapshotInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ImageInfoSpecificQCow2EncryptionBase",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificQCow2EncryptionBase>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificQCow2Encryption",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificQCow2Encryption>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificQCow2",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificQCow2>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificVmdk",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificVmdk>,
        recode_return: None,
    },
    Entry {
        name: "VmdkExtentInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::VmdkExtentInfo>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificRbd",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificRbd>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificFile",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::ImageInfoSpecificFile>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificKind",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificKind>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificQCow2Wrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificQCow2Wrapper>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificVmdkWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificVmdkWrapper>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificLUKSWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificLUKSWrapper>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificRbdWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificRbdWrapper>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificFileWrapper",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::ImageInfoSpecificFileWrapper>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecific",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecific>,
        recode_return: None,
    },
    Entry {
        name: "BlockNodeInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::BlockNodeInfo>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockChildInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::BlockChildInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockGraphInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::BlockGraphInfo>,
        recode_return: None,
    },
    Entry {
        name: "ImageCheck",
        releases: Releases::ALL,
        recode: recode::<crate::ImageCheck>,
        recode_return: None,
    },
    Entry {
        name: "MapEntry",
        releases: Releases::ALL,
        recode: recode::<crate::MapEntry>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCacheInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCacheInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceIoStatus",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceIoStatus>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyInfo>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2BitmapInfoFlags",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2BitmapInfoFlags>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2BitmapInfo",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2BitmapInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockLatencyHistogramInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockLatencyHistogramInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockMeasureInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockMeasureInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceTimedStats",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceTimedStats>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceStats",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceStats>,
        recode_return: None,
    },
    Entry {
        name: "BlockStatsSpecificFile",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStatsSpecificFile>,
        recode_return: None,
    },
    Entry {
        name: "BlockStatsSpecificNvme",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStatsSpecificNvme>,
        recode_return: None,
    },
    Entry {
        name: "BlockStatsSpecific",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStatsSpecific>,
        recode_return: None,
    },
    Entry {
        name: "BlockStats",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStats>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOnError",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOnError>,
        recode_return: None,
    },
    Entry {
        name: "MirrorSyncMode",
        releases: Releases::ALL,
        recode: recode::<crate::MirrorSyncMode>,
        recode_return: None,
    },
    Entry {
        name: "BitmapSyncMode",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapSyncMode>,
        recode_return: None,
    },
    Entry {
        name: "MirrorCopyMode",
        releases: Releases::ALL,
        recode: recode::<crate::MirrorCopyMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobInfoMirror",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::BlockJobInfoMirror>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockJobInfo>,
        recode_return: None,
    },
    Entry {
        name: "NewImageMode",
        releases: Releases::ALL,
        recode: recode::<crate::NewImageMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshotSync",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshotSync>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshot",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshot>,
        recode_return: None,
    },
    Entry {
        name: "BackupPerf",
        releases: Releases::ALL,
        recode: recode::<crate::BackupPerf>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BackupCommon",
        releases: Releases::ALL,
        recode: recode::<crate::BackupCommon>,
        recode_return: None,
    },
    Entry {
        name: "DriveBackup",
        releases: Releases::ALL,
        recode: recode::<crate::DriveBackup>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevBackup",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevBackup>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraphNodeType",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraphNodeType>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraphNode",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraphNode>,
        recode_return: None,
    },
    Entry {
        name: "BlockPermission",
        releases: Releases::ALL,
        recode: recode::<crate::BlockPermission>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraphEdge",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraphEdge>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraph",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraph>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DriveMirror",
        releases: Releases::ALL,
        recode: recode::<crate::DriveMirror>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmap",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmap>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapAdd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapAdd>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapOrStr",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapOrStr>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapMerge",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapMerge>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapSha256",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapSha256>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BlockIOThrottle",
        releases: Releases::ALL,
        recode: recode::<crate::BlockIOThrottle>,
        recode_return: None,
    },
    Entry {
        name: "ThrottleLimits",
        releases: Releases::ALL,
        recode: recode::<crate::ThrottleLimits>,
        recode_return: None,
    },
    Entry {
        name: "ThrottleGroupProperties",
        releases: Releases::ALL,
        recode: recode::<crate::ThrottleGroupProperties>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobChangeOptionsMirror",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::BlockJobChangeOptionsMirror>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobChangeOptions",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::BlockJobChangeOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevDiscardOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevDiscardOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevDetectZeroesOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevDetectZeroesOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAioOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAioOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCacheOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCacheOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevDriver",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevDriver>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsFile",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsFile>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNull",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNull>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNVMe",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNVMe>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVVFAT",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVVFAT>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsGenericFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsGenericFormat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsGenericCOWFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsGenericCOWFormat>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2OverlapCheckMode",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2OverlapCheckMode>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2OverlapCheckFlags",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2OverlapCheckFlags>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2OverlapChecks",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2OverlapChecks>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcowEncryptionFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcowEncryptionFormat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcowEncryption",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcowEncryption>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsQcow",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsQcow>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcow2EncryptionFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcow2EncryptionFormat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcow2Encryption",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcow2Encryption>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsPreallocate",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsPreallocate>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsQcow2",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsQcow2>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyCheckMode",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyCheckMode>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyCheckHashType",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyCheckHashType>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyHash",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyHash>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyCheck",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyCheck>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsSsh",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsSsh>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugEvent",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugEvent>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugIOType",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugIOType>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugInjectErrorOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugInjectErrorOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugSetStateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugSetStateOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlkdebug",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlkdebug>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlklogwrites",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlklogwrites>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlkverify",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlkverify>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlkreplay",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlkreplay>,
        recode_return: None,
    },
    Entry {
        name: "QuorumReadPattern",
        releases: Releases::ALL,
        recode: recode::<crate::QuorumReadPattern>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsQuorum",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsQuorum>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsGluster",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsGluster>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsIoUring",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsIoUring>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNvmeIoUring",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNvmeIoUring>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVirtioBlkVfioPci",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVirtioBlkVfioPci>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVirtioBlkVhostUser",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVirtioBlkVhostUser>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVirtioBlkVhostVdpa",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVirtioBlkVhostVdpa>,
        recode_return: None,
    },
    Entry {
        name: "IscsiTransport",
        releases: Releases::ALL,
        recode: recode::<crate::IscsiTransport>,
        recode_return: None,
    },
    Entry {
        name: "IscsiHeaderDigest",
        releases: Releases::ALL,
        recode: recode::<crate::IscsiHeaderDigest>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsIscsi",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsIscsi>,
        recode_return: None,
    },
    Entry {
        name: "RbdAuthMode",
        releases: Releases::ALL,
        recode: recode::<crate::RbdAuthMode>,
        recode_return: None,
    },
    Entry {
        name: "RbdImageEncryptionFormat",
        releases: Releases::ALL,
        recode: recode::<crate::RbdImageEncryptionFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RbdEncryptionOptionsLUKSBase",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptionsLUKSBase>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RbdEncryptionCreateOptionsLUKSBase",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptionsLUKSBase>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptionsLUKS2",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptionsLUKS2>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptionsLUKSAny",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::RbdEncryptionOptionsLUKSAny>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionCreateOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionCreateOptionsLUKS2",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptionsLUKS2>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptions>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionCreateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsRbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsRbd>,
        recode_return: None,
    },
    Entry {
        name: "ReplicationMode",
        releases: Releases::ALL,
        recode: recode::<crate::ReplicationMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsReplication",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsReplication>,
        recode_return: None,
    },
    Entry {
        name: "NFSTransport",
        releases: Releases::ALL,
        recode: recode::<crate::NFSTransport>,
        recode_return: None,
    },
    Entry {
        name: "NFSServer",
        releases: Releases::ALL,
        recode: recode::<crate::NFSServer>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNfs",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNfs>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BlockdevOptionsCurlBase",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlBase>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlHttp",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlHttp>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlHttps",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlHttps>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlFtp",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlFtp>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlFtps",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlFtps>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNbd>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsRaw",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsRaw>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsThrottle",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsThrottle>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCor",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCor>,
        recode_return: None,
    },
    Entry {
        name: "OnCbwError",
        releases: Releases::ALL,
        recode: recode::<crate::OnCbwError>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCbw",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCbw>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevRef",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevRef>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevRefOrNull",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevRefOrNull>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsFile",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsFile>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsGluster",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsGluster>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsNfs",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsNfs>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsParallels",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsParallels>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsQcow",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsQcow>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcow2Version",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcow2Version>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2CompressionType",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2CompressionType>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsQcow2",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsQcow2>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsQed",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsQed>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsRbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsRbd>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVmdkSubformat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVmdkSubformat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVmdkAdapterType",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVmdkAdapterType>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVmdk",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVmdk>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsSsh",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsSsh>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVdi",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVdi>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVhdxSubformat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVhdxSubformat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVhdx",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVhdx>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVpcSubformat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVpcSubformat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVpc",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVpc>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAmendOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAmendOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAmendOptionsQcow2",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAmendOptionsQcow2>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAmendOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAmendOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockErrorAction",
        releases: Releases::ALL,
        recode: recode::<crate::BlockErrorAction>,
        recode_return: None,
    },
    Entry {
        name: "PreallocMode",
        releases: Releases::ALL,
        recode: recode::<crate::PreallocMode>,
        recode_return: None,
    },
    Entry {
        name: "QuorumOpType",
        releases: Releases::ALL,
        recode: recode::<crate::QuorumOpType>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshotInternal",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshotInternal>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DummyBlockCoreForceArrays",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::DummyBlockCoreForceArrays>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BiosAtaTranslation",
        releases: Releases::ALL,
        recode: recode::<crate::BiosAtaTranslation>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "FloppyDriveType",
        releases: Releases::ALL,
        recode: recode::<crate::FloppyDriveType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PRManagerInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PRManagerInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevChangeReadOnlyMode",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevChangeReadOnlyMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NbdServerOptionsBase",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::NbdServerOptionsBase>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NbdServerOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NbdServerOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NbdServerOptionsLegacy",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::NbdServerOptionsLegacy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BlockExportOptionsNbdBase",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsNbdBase>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsNbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsNbd>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsVhostUserBlk",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsVhostUserBlk>,
        recode_return: None,
    },
    Entry {
        name: "FuseExportAllowOther",
        releases: Releases::ALL,
        recode: recode::<crate::FuseExportAllowOther>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsFuse",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsFuse>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsVduseBlk",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsVduseBlk>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NbdServerAddOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NbdServerAddOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportRemoveMode",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportRemoveMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportType",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportType>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportInfo>,
        recode_return: None,
    },
    Entry {
        name: "ChardevInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevBackendInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevBackendInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DataFormat",
        releases: Releases::ALL,
        recode: recode::<crate::DataFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevCommon",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevCommon>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevFile",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevFile>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevHostdev",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevHostdev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSocket",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSocket>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevUdp",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevUdp>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevMux",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevMux>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevHub",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::ChardevHub>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevStdio",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevStdio>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSpiceChannel",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSpiceChannel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSpicePort",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSpicePort>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevDBus",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevDBus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevVC",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevVC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevRingbuf",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevRingbuf>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevQemuVDAgent",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevQemuVDAgent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevPty",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::ChardevPty>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevBackendKind",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevBackendKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevFileWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevFileWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevHostdevWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevHostdevWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSocketWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSocketWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevUdpWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevUdpWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevCommonWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevCommonWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevMuxWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevMuxWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevHubWrapper",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::ChardevHubWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevStdioWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevStdioWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSpiceChannelWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSpiceChannelWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSpicePortWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSpicePortWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevQemuVDAgentWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevQemuVDAgentWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevDBusWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevDBusWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevVCWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevVCWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevRingbufWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevRingbufWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevPtyWrapper",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::ChardevPtyWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevBackend",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevBackend>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevReturn",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevReturn>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpGuestMemoryFormat",
        releases: Releases::ALL,
        recode: recode::<crate::DumpGuestMemoryFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpStatus",
        releases: Releases::ALL,
        recode: recode::<crate::DumpStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpQueryResult",
        releases: Releases::ALL,
        recode: recode::<crate::DumpQueryResult>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpGuestMemoryCapability",
        releases: Releases::ALL,
        recode: recode::<crate::DumpGuestMemoryCapability>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetLegacyNicOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetLegacyNicOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "String",
        releases: Releases::ALL,
        recode: recode::<crate::StringObject>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevUserOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevUserOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevTapOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevTapOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevSocketOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevSocketOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevL2TPv3Options",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevL2TPv3Options>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVdeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVdeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevBridgeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevBridgeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevHubPortOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevHubPortOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevNetmapOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevNetmapOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AFXDPMode",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::AFXDPMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevAFXDPOptions",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::NetdevAFXDPOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVhostUserOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVhostUserOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVhostVDPAOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVhostVDPAOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVmnetHostOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVmnetHostOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVmnetSharedOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVmnetSharedOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVmnetBridgedOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVmnetBridgedOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevStreamOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevStreamOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevDgramOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevDgramOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetClientDriver",
        releases: Releases::ALL,
        recode: recode::<crate::NetClientDriver>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Netdev",
        releases: Releases::ALL,
        recode: recode::<crate::Netdev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RxState",
        releases: Releases::ALL,
        recode: recode::<crate::RxState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RxFilterInfo",
        releases: Releases::ALL,
        recode: recode::<crate::RxFilterInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AnnounceParameters",
        releases: Releases::ALL,
        recode: recode::<crate::AnnounceParameters>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EbpfObject",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::EbpfObject>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EbpfProgramID",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::EbpfProgramID>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerSwitch",
        releases: Releases::ALL,
        recode: recode::<crate::RockerSwitch>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerPortDuplex",
        releases: Releases::ALL,
        recode: recode::<crate::RockerPortDuplex>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerPortAutoneg",
        releases: Releases::ALL,
        recode: recode::<crate::RockerPortAutoneg>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerPort",
        releases: Releases::ALL,
        recode: recode::<crate::RockerPort>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlowKey",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlowKey>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlowMask",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlowMask>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlowAction",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlowAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlow",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlow>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaGroup",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaGroup>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TpmModel",
        releases: Releases::ALL,
        recode: recode::<crate::TpmModel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TpmType",
        releases: Releases::ALL,
        recode: recode::<crate::TpmType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMPassthroughOptions",
        releases: Releases::ALL,
        recode: recode::<crate::TPMPassthroughOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMEmulatorOptions",
        releases: Releases::ALL,
        recode: recode::<crate::TPMEmulatorOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMPassthroughOptionsWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::TPMPassthroughOptionsWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMEmulatorOptionsWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::TPMEmulatorOptionsWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TpmTypeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::TpmTypeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMInfo",
        releases: Releases::ALL,
        recode: recode::<crate::TPMInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayProtocol",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayProtocol>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SetPasswordAction",
        releases: Releases::ALL,
        recode: recode::<crate::SetPasswordAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SetPasswordOptions",
        releases: Releases::ALL,
        recode: recode::<crate::SetPasswordOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SetPasswordOptionsVnc",
        releases: Releases::ALL,
        recode: recode::<crate::SetPasswordOptionsVnc>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ExpirePasswordOptions",
        releases: Releases::ALL,
        recode: recode::<crate::ExpirePasswordOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ExpirePasswordOptionsVnc",
        releases: Releases::ALL,
        recode: recode::<crate::ExpirePasswordOptionsVnc>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ImageFormat",
        releases: Releases::ALL,
        recode: recode::<crate::ImageFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceBasicInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceBasicInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceServerInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceServerInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceChannel",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceChannel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceQueryMouseMode",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceQueryMouseMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncBasicInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncBasicInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncServerInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncServerInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncClientInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncClientInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncPrimaryAuth",
        releases: Releases::ALL,
        recode: recode::<crate::VncPrimaryAuth>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncVencryptSubAuth",
        releases: Releases::ALL,
        recode: recode::<crate::VncVencryptSubAuth>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncServerInfo2",
        releases: Releases::ALL,
        recode: recode::<crate::VncServerInfo2>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncInfo2",
        releases: Releases::ALL,
        recode: recode::<crate::VncInfo2>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MouseInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MouseInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QKeyCode",
        releases: Releases::ALL,
        recode: recode::<crate::QKeyCode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "KeyValueKind",
        releases: Releases::ALL,
        recode: recode::<crate::KeyValueKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "IntWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::IntWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QKeyCodeWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::QKeyCodeWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "KeyValue",
        releases: Releases::ALL,
        recode: recode::<crate::KeyValue>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputButton",
        releases: Releases::ALL,
        recode: recode::<crate::InputButton>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputAxis",
        releases: Releases::ALL,
        recode: recode::<crate::InputAxis>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMultiTouchType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::InputMultiTouchType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputKeyEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputKeyEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputBtnEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputBtnEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMoveEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputMoveEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMultiTouchEvent",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::InputMultiTouchEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputEventKind",
        releases: Releases::ALL,
        recode: recode::<crate::InputEventKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputKeyEventWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::InputKeyEventWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputBtnEventWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::InputBtnEventWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMoveEventWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::InputMoveEventWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMultiTouchEventWrapper",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::InputMultiTouchEventWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayGTK",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayGTK>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayEGLHeadless",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayEGLHeadless>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayDBus",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayDBus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayGLMode",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayGLMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayCurses",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayCurses>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayCocoa",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayCocoa>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HotKeyMod",
        releases: Releases::ALL,
        recode: recode::<crate::HotKeyMod>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplaySDL",
        releases: Releases::ALL,
        recode: recode::<crate::DisplaySDL>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayType",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayOptions",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayReloadType",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayReloadType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayReloadOptionsVNC",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayReloadOptionsVNC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayReloadOptions",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayReloadOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayUpdateType",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayUpdateType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayUpdateOptionsVNC",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayUpdateOptionsVNC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayUpdateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayUpdateOptions>,
        recode_return: None,
    },
    Entry {
        name: "QAuthZListPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::QAuthZListPolicy>,
        recode_return: None,
    },
    Entry {
        name: "QAuthZListFormat",
        releases: Releases::ALL,
        recode: recode::<crate::QAuthZListFormat>,
        recode_return: None,
    },
    Entry {
        name: "QAuthZListRule",
        releases: Releases::ALL,
        recode: recode::<crate::QAuthZListRule>,
        recode_return: None,
    },
    Entry {
        name: "AuthZListProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZListProperties>,
        recode_return: None,
    },
    Entry {
        name: "AuthZListFileProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZListFileProperties>,
        recode_return: None,
    },
    Entry {
        name: "AuthZPAMProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZPAMProperties>,
        recode_return: None,
    },
    Entry {
        name: "AuthZSimpleProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZSimpleProperties>,
        recode_return: None,
    },
    Entry {
        name: "MigrationStats",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationStats>,
        recode_return: None,
    },
    Entry {
        name: "XBZRLECacheStats",
        releases: Releases::ALL,
        recode: recode::<crate::XBZRLECacheStats>,
        recode_return: None,
    },
    Entry {
        name: "CompressionStats",
        releases: Releases::ALL,
        recode: recode::<crate::CompressionStats>,
        recode_return: None,
    },
    Entry {
        name: "MigrationStatus",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationStatus>,
        recode_return: None,
    },
    Entry {
        name: "VfioStats",
        releases: Releases::ALL,
        recode: recode::<crate::VfioStats>,
        recode_return: None,
    },
    Entry {
        name: "MigrationInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationInfo>,
        recode_return: None,
    },
    Entry {
        name: "MigrationCapability",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationCapability>,
        recode_return: None,
    },
    Entry {
        name: "MigrationCapabilityStatus",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationCapabilityStatus>,
        recode_return: None,
    },
    Entry {
        name: "MultiFDCompression",
        releases: Releases::ALL,
        recode: recode::<crate::MultiFDCompression>,
        recode_return: None,
    },
    Entry {
        name: "MigMode",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MigMode>,
        recode_return: None,
    },
    Entry {
        name: "ZeroPageDetection",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::ZeroPageDetection>,
        recode_return: None,
    },
    Entry {
        name: "BitmapMigrationBitmapAliasTransform",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapMigrationBitmapAliasTransform>,
        recode_return: None,
    },
    Entry {
        name: "BitmapMigrationBitmapAlias",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapMigrationBitmapAlias>,
        recode_return: None,
    },
    Entry {
        name: "BitmapMigrationNodeAlias",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapMigrationNodeAlias>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MigrationParameter",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationParameter>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MigrateSetParameters",
        releases: Releases::ALL,
        recode: recode::<crate::MigrateSetParameters>,
        recode_return: None,
    },
    Entry {
        name: "MigrationParameters",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationParameters>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOMessage",
        releases: Releases::ALL,
        recode: recode::<crate::COLOMessage>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOMode",
        releases: Releases::ALL,
        recode: recode::<crate::COLOMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "FailoverStatus",
        releases: Releases::ALL,
        recode: recode::<crate::FailoverStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOExitReason",
        releases: Releases::ALL,
        recode: recode::<crate::COLOExitReason>,
        recode_return: None,
    },
    Entry {
        name: "MigrationAddressType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MigrationAddressType>,
        recode_return: None,
    },
    Entry {
        name: "FileMigrationArgs",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::FileMigrationArgs>,
        recode_return: None,
    },
    Entry {
        name: "MigrationExecCommand",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MigrationExecCommand>,
        recode_return: None,
    },
    Entry {
        name: "MigrationAddress",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MigrationAddress>,
        recode_return: None,
    },
    Entry {
        name: "MigrationChannelType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MigrationChannelType>,
        recode_return: None,
    },
    Entry {
        name: "MigrationChannel",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MigrationChannel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ReplicationStatus",
        releases: Releases::ALL,
        recode: recode::<crate::ReplicationStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOStatus",
        releases: Releases::ALL,
        recode: recode::<crate::COLOStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateVcpu",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateVcpu>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateStatus",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateMeasureMode",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateMeasureMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TimeUnit",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::TimeUnit>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateInfo",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyLimitInfo",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyLimitInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MigrationThreadInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MigrationThreadInfo>,
        recode_return: None,
    },
    Entry {
        name: "Abort",
        releases: Releases::ALL,
        recode: recode::<crate::Abort>,
        recode_return: None,
    },
    Entry {
        name: "ActionCompletionMode",
        releases: Releases::ALL,
        recode: recode::<crate::ActionCompletionMode>,
        recode_return: None,
    },
    Entry {
        name: "TransactionActionKind",
        releases: Releases::ALL,
        recode: recode::<crate::TransactionActionKind>,
        recode_return: None,
    },
    Entry {
        name: "AbortWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::AbortWrapper>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapAddWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapAddWrapper>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapWrapper>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapMergeWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapMergeWrapper>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevBackupWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevBackupWrapper>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshotWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshotWrapper>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshotInternalWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshotInternalWrapper>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshotSyncWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshotSyncWrapper>,
        recode_return: None,
    },
    Entry {
        name: "DriveBackupWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::DriveBackupWrapper>,
        recode_return: None,
    },
    Entry {
        name: "TransactionAction",
        releases: Releases::ALL,
        recode: recode::<crate::TransactionAction>,
        recode_return: None,
    },
    Entry {
        name: "TransactionProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TransactionProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TraceEventState",
        releases: Releases::ALL,
        recode: recode::<crate::TraceEventState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TraceEventInfo",
        releases: Releases::ALL,
        recode: recode::<crate::TraceEventInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatPolicyInput",
        releases: Releases::ALL,
        recode: recode::<crate::CompatPolicyInput>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatPolicyOutput",
        releases: Releases::ALL,
        recode: recode::<crate::CompatPolicyOutput>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::CompatPolicy>,
        recode_return: None,
    },
    Entry {
        name: "QMPCapability",
        releases: Releases::ALL,
        recode: recode::<crate::QMPCapability>,
        recode_return: None,
    },
    Entry {
        name: "VersionTriple",
        releases: Releases::ALL,
        recode: recode::<crate::VersionTriple>,
        recode_return: None,
    },
    Entry {
        name: "VersionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VersionInfo>,
        recode_return: None,
    },
    Entry {
        name: "CommandInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CommandInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MonitorMode",
        releases: Releases::ALL,
        recode: recode::<crate::MonitorMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MonitorOptions",
        releases: Releases::ALL,
        recode: recode::<crate::MonitorOptions>,
        recode_return: None,
    },
    Entry {
        name: "SchemaMetaType",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaMetaType>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfo>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoBuiltin",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoBuiltin>,
        recode_return: None,
    },
    Entry {
        name: "JSONType",
        releases: Releases::ALL,
        recode: recode::<crate::JSONType>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoEnum",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoEnum>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoEnumMember",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoEnumMember>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoArray",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoArray>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoObject",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoObject>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoObjectMember",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoObjectMember>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoObjectVariant",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoObjectVariant>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoAlternate",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoAlternate>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoAlternateMember",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoAlternateMember>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoCommand",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoCommand>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoEvent",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoEvent>,
        recode_return: None,
    },
    Entry {
        name: "ObjectPropertyInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectPropertyInfo>,
        recode_return: None,
    },
    Entry {
        name: "ObjectTypeInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectTypeInfo>,
        recode_return: None,
    },
    Entry {
        name: "CanHostSocketcanProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CanHostSocketcanProperties>,
        recode_return: None,
    },
    Entry {
        name: "ColoCompareProperties",
        releases: Releases::ALL,
        recode: recode::<crate::ColoCompareProperties>,
        recode_return: None,
    },
    Entry {
        name: "CryptodevBackendProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CryptodevBackendProperties>,
        recode_return: None,
    },
    Entry {
        name: "CryptodevVhostUserProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CryptodevVhostUserProperties>,
        recode_return: None,
    },
    Entry {
        name: "DBusVMStateProperties",
        releases: Releases::ALL,
        recode: recode::<crate::DBusVMStateProperties>,
        recode_return: None,
    },
    Entry {
        name: "NetfilterInsert",
        releases: Releases::ALL,
        recode: recode::<crate::NetfilterInsert>,
        recode_return: None,
    },
    Entry {
        name: "NetfilterProperties",
        releases: Releases::ALL,
        recode: recode::<crate::NetfilterProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterBufferProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterBufferProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterDumpProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterDumpProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterMirrorProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterMirrorProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterRedirectorProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterRedirectorProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterRewriterProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterRewriterProperties>,
        recode_return: None,
    },
    Entry {
        name: "InputBarrierProperties",
        releases: Releases::ALL,
        recode: recode::<crate::InputBarrierProperties>,
        recode_return: None,
    },
    Entry {
        name: "InputLinuxProperties",
        releases: Releases::ALL,
        recode: recode::<crate::InputLinuxProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EventLoopBaseProperties",
        releases: Releases::ALL,
        recode: recode::<crate::EventLoopBaseProperties>,
        recode_return: None,
    },
    Entry {
        name: "IothreadProperties",
        releases: Releases::ALL,
        recode: recode::<crate::IothreadProperties>,
        recode_return: None,
    },
    Entry {
        name: "MainLoopProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MainLoopProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendFileProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendFileProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendMemfdProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendMemfdProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendShmProperties",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::MemoryBackendShmProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendEpcProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendEpcProperties>,
        recode_return: None,
    },
    Entry {
        name: "PrManagerHelperProperties",
        releases: Releases::ALL,
        recode: recode::<crate::PrManagerHelperProperties>,
        recode_return: None,
    },
    Entry {
        name: "QtestProperties",
        releases: Releases::ALL,
        recode: recode::<crate::QtestProperties>,
        recode_return: None,
    },
    Entry {
        name: "RemoteObjectProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RemoteObjectProperties>,
        recode_return: None,
    },
    Entry {
        name: "VfioUserServerProperties",
        releases: Releases::ALL,
        recode: recode::<crate::VfioUserServerProperties>,
        recode_return: None,
    },
    Entry {
        name: "IOMMUFDProperties",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::IOMMUFDProperties>,
        recode_return: None,
    },
    Entry {
        name: "AcpiGenericInitiatorProperties",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::AcpiGenericInitiatorProperties>,
        recode_return: None,
    },
    Entry {
        name: "AcpiGenericPortProperties",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::AcpiGenericPortProperties>,
        recode_return: None,
    },
    Entry {
        name: "RngProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RngProperties>,
        recode_return: None,
    },
    Entry {
        name: "RngEgdProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RngEgdProperties>,
        recode_return: None,
    },
    Entry {
        name: "RngRandomProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RngRandomProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevCommonProperties",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::SevCommonProperties>,
        recode_return: None,
    },
    Entry {
        name: "SevGuestProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SevGuestProperties>,
        recode_return: None,
    },
    Entry {
        name: "SevSnpGuestProperties",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::SevSnpGuestProperties>,
        recode_return: None,
    },
    Entry {
        name: "ThreadContextProperties",
        releases: Releases::ALL,
        recode: recode::<crate::ThreadContextProperties>,
        recode_return: None,
    },
    Entry {
        name: "ObjectType",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectType>,
        recode_return: None,
    },
    Entry {
        name: "ObjectOptions",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "S390CpuEntitlement",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::S390CpuEntitlement>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuTopologyLevel",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CpuTopologyLevel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CacheLevelAndType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CacheLevelAndType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SmpCacheProperties",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::SmpCacheProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SmpCachePropertiesWrapper",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::SmpCachePropertiesWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SysEmuTarget",
        releases: Releases::ALL,
        recode: recode::<crate::SysEmuTarget>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "S390CpuState",
        releases: Releases::ALL,
        recode: recode::<crate::S390CpuState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuInfoS390",
        releases: Releases::ALL,
        recode: recode::<crate::CpuInfoS390>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuInfoFast",
        releases: Releases::ALL,
        recode: recode::<crate::CpuInfoFast>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatProperty",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CompatProperty>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MachineInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MachineInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CurrentMachineParams",
        releases: Releases::ALL,
        recode: recode::<crate::CurrentMachineParams>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TargetInfo",
        releases: Releases::ALL,
        recode: recode::<crate::TargetInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UuidInfo",
        releases: Releases::ALL,
        recode: recode::<crate::UuidInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GuidInfo",
        releases: Releases::ALL,
        recode: recode::<crate::GuidInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "LostTickPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::LostTickPolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "KvmInfo",
        releases: Releases::ALL,
        recode: recode::<crate::KvmInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaOptionsType",
        releases: Releases::ALL,
        recode: recode::<crate::NumaOptionsType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaNodeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaNodeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaDistOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaDistOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLFixedMemoryWindowOptions",
        releases: Releases::ALL,
        recode: recode::<crate::CXLFixedMemoryWindowOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLFMWProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CXLFMWProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "X86CPURegister32",
        releases: Releases::ALL,
        recode: recode::<crate::X86CPURegister32>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "X86CPUFeatureWordInfo",
        releases: Releases::ALL,
        recode: recode::<crate::X86CPUFeatureWordInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DummyForceArrays",
        releases: Releases::ALL,
        recode: recode::<crate::DummyForceArrays>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaCpuOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaCpuOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatLBMemoryHierarchy",
        releases: Releases::ALL,
        recode: recode::<crate::HmatLBMemoryHierarchy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatLBDataType",
        releases: Releases::ALL,
        recode: recode::<crate::HmatLBDataType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaHmatLBOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaHmatLBOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatCacheAssociativity",
        releases: Releases::ALL,
        recode: recode::<crate::HmatCacheAssociativity>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatCacheWritePolicy",
        releases: Releases::ALL,
        recode: recode::<crate::HmatCacheWritePolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaHmatCacheOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaHmatCacheOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Memdev",
        releases: Releases::ALL,
        recode: recode::<crate::Memdev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuInstanceProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CpuInstanceProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HotpluggableCPU",
        releases: Releases::ALL,
        recode: recode::<crate::HotpluggableCPU>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BalloonInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BalloonInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HvBalloonInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::HvBalloonInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PCDIMMDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PCDIMMDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioPMEMDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioPMEMDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioMEMDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioMEMDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEPCDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SgxEPCDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HvBalloonDeviceInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::HvBalloonDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryDeviceInfoKind",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryDeviceInfoKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PCDIMMDeviceInfoWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::PCDIMMDeviceInfoWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioPMEMDeviceInfoWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioPMEMDeviceInfoWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioMEMDeviceInfoWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioMEMDeviceInfoWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEPCDeviceInfoWrapper",
        releases: Releases::ALL,
        recode: recode::<crate::SgxEPCDeviceInfoWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HvBalloonDeviceInfoWrapper",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::HvBalloonDeviceInfoWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEPC",
        releases: Releases::ALL,
        recode: recode::<crate::SgxEPC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEPCProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SgxEPCProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BootConfiguration",
        releases: Releases::ALL,
        recode: recode::<crate::BootConfiguration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SMPConfiguration",
        releases: Releases::ALL,
        recode: recode::<crate::SMPConfiguration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SmbiosEntryPointType",
        releases: Releases::ALL,
        recode: recode::<crate::SmbiosEntryPointType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemorySizeConfiguration",
        releases: Releases::ALL,
        recode: recode::<crate::MemorySizeConfiguration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelExpansionType",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelExpansionType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelCompareResult",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelCompareResult>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelBaselineInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelBaselineInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelCompareInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelCompareInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelExpansionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelExpansionInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuDefinitionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuDefinitionInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "S390CpuPolarization",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::S390CpuPolarization>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuPolarizationInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CpuPolarizationInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ReplayMode",
        releases: Releases::ALL,
        recode: recode::<crate::ReplayMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ReplayInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ReplayInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstanceType",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstanceType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstanceBlockNode",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstanceBlockNode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstanceChardev",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstanceChardev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstance",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstance>,
        recode_return: None,
    },
    Entry {
        name: "NameInfo",
        releases: Releases::ALL,
        recode: recode::<crate::NameInfo>,
        recode_return: None,
    },
    Entry {
        name: "IOThreadInfo",
        releases: Releases::ALL,
        recode: recode::<crate::IOThreadInfo>,
        recode_return: None,
    },
    Entry {
        name: "AddfdInfo",
        releases: Releases::ALL,
        recode: recode::<crate::AddfdInfo>,
        recode_return: None,
    },
    Entry {
        name: "FdsetFdInfo",
        releases: Releases::ALL,
        recode: recode::<crate::FdsetFdInfo>,
        recode_return: None,
    },
    Entry {
        name: "FdsetInfo",
        releases: Releases::ALL,
        recode: recode::<crate::FdsetInfo>,
        recode_return: None,
    },
    Entry {
        name: "CommandLineParameterType",
        releases: Releases::ALL,
        recode: recode::<crate::CommandLineParameterType>,
        recode_return: None,
    },
    Entry {
        name: "CommandLineParameterInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CommandLineParameterInfo>,
        recode_return: None,
    },
    Entry {
        name: "CommandLineOptionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CommandLineOptionInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevState",
        releases: Releases::ALL,
        recode: recode::<crate::SevState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevGuestType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::SevGuestType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevGuestInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::SevGuestInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevSnpGuestInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::SevSnpGuestInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SevInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevLaunchMeasureInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SevLaunchMeasureInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevCapability",
        releases: Releases::ALL,
        recode: recode::<crate::SevCapability>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevAttestationReport",
        releases: Releases::ALL,
        recode: recode::<crate::SevAttestationReport>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GICCapability",
        releases: Releases::ALL,
        recode: recode::<crate::GICCapability>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SGXEPCSection",
        releases: Releases::ALL,
        recode: recode::<crate::SGXEPCSection>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SGXInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SGXInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EvtchnPortType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::EvtchnPortType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EvtchnInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::EvtchnInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevGenericOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevGenericOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevDBusOptions",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::AudiodevDBusOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevAlsaPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevAlsaPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevAlsaOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevAlsaOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevSndioOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevSndioOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevCoreaudioPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevCoreaudioPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevCoreaudioOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevCoreaudioOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevDsoundOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevDsoundOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevJackPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevJackPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevJackOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevJackOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevOssPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevOssPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevOssOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevOssOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPaPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevPaPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPaOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevPaOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPipewirePerDirectionOptions",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::AudiodevPipewirePerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPipewireOptions",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::AudiodevPipewireOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevSdlPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevSdlPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevSdlOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevSdlOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevWavOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevWavOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudioFormat",
        releases: Releases::ALL,
        recode: recode::<crate::AudioFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevDriver",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevDriver>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Audiodev",
        releases: Releases::ALL,
        recode: recode::<crate::Audiodev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AcpiTableOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AcpiTableOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ACPISlotType",
        releases: Releases::ALL,
        recode: recode::<crate::ACPISlotType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ACPIOSTInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ACPIOSTInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciMemoryRange",
        releases: Releases::ALL,
        recode: recode::<crate::PciMemoryRange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciMemoryRegion",
        releases: Releases::ALL,
        recode: recode::<crate::PciMemoryRegion>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciBusInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciBusInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciBridgeInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciBridgeInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciDeviceClass",
        releases: Releases::ALL,
        recode: recode::<crate::PciDeviceClass>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciDeviceId",
        releases: Releases::ALL,
        recode: recode::<crate::PciDeviceId>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsType",
        releases: Releases::ALL,
        recode: recode::<crate::StatsType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsUnit",
        releases: Releases::ALL,
        recode: recode::<crate::StatsUnit>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsProvider",
        releases: Releases::ALL,
        recode: recode::<crate::StatsProvider>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsTarget",
        releases: Releases::ALL,
        recode: recode::<crate::StatsTarget>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsRequest",
        releases: Releases::ALL,
        recode: recode::<crate::StatsRequest>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsVCPUFilter",
        releases: Releases::ALL,
        recode: recode::<crate::StatsVCPUFilter>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsFilter",
        releases: Releases::ALL,
        recode: recode::<crate::StatsFilter>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsValue",
        releases: Releases::ALL,
        recode: recode::<crate::StatsValue>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Stats",
        releases: Releases::ALL,
        recode: recode::<crate::Stats>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsResult",
        releases: Releases::ALL,
        recode: recode::<crate::StatsResult>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsSchemaValue",
        releases: Releases::ALL,
        recode: recode::<crate::StatsSchemaValue>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsSchema",
        releases: Releases::ALL,
        recode: recode::<crate::StatsSchema>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VhostStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VhostStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioDeviceStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioDeviceStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VhostDeviceProtocols",
        releases: Releases::ALL,
        recode: recode::<crate::VhostDeviceProtocols>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioDeviceFeatures",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioDeviceFeatures>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtQueueStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtQueueStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtVhostQueueStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtVhostQueueStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioRingDesc",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioRingDesc>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioRingAvail",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioRingAvail>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioRingUsed",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioRingUsed>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioQueueElement",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioQueueElement>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "IOThreadVirtQueueMapping",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::IOThreadVirtQueueMapping>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DummyVirtioForceArrays",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::DummyVirtioForceArrays>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GranuleMode",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::GranuleMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VMAppleVirtioBlkVariant",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::VMAppleVirtioBlkVariant>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QapiVfioMigrationState",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::QapiVfioMigrationState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendAlgoType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::QCryptodevBackendAlgoType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendServiceType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::QCryptodevBackendServiceType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::QCryptodevBackendType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendClient",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::QCryptodevBackendClient>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevInfo",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::QCryptodevInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlEventLog",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CxlEventLog>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlUncorErrorType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CxlUncorErrorType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLUncorErrorRecord",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CXLUncorErrorRecord>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlCorErrorType",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CxlCorErrorType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlDynamicCapacityExtent",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CxlDynamicCapacityExtent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlExtentSelectionPolicy",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CxlExtentSelectionPolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlExtentRemovalPolicy",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::CxlExtentRemovalPolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UefiVariable",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::UefiVariable>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UefiVarStore",
        releases: Releases::only(&["10.0"]),
        recode: recode::<crate::UefiVarStore>,
        recode_return: None,
    },
];
