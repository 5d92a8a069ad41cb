//! The types by their wire names.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::dynamic::{Entry, recode};
use crate::Releases;
use crate::{cmd, event};

/// Every command.
pub static COMMANDS: &[Entry] = &[
    Entry {
        name: "query-status",
        newest_name: "query-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryStatus>,
        recode_return: Some(recode::<crate::StatusInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "watchdog-set-action",
        newest_name: "watchdog-set-action",
        releases: Releases::ALL,
        recode: recode::<cmd::WatchdogSetAction>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-action",
        newest_name: "set-action",
        releases: Releases::ALL,
        recode: recode::<cmd::SetAction>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-pause",
        newest_name: "job-pause",
        releases: Releases::ALL,
        recode: recode::<cmd::JobPause>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-resume",
        newest_name: "job-resume",
        releases: Releases::ALL,
        recode: recode::<cmd::JobResume>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-cancel",
        newest_name: "job-cancel",
        releases: Releases::ALL,
        recode: recode::<cmd::JobCancel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-complete",
        newest_name: "job-complete",
        releases: Releases::ALL,
        recode: recode::<cmd::JobComplete>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-dismiss",
        newest_name: "job-dismiss",
        releases: Releases::ALL,
        recode: recode::<cmd::JobDismiss>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "job-finalize",
        newest_name: "job-finalize",
        releases: Releases::ALL,
        recode: recode::<cmd::JobFinalize>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-jobs",
        newest_name: "query-jobs",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryJobs>,
        recode_return: Some(recode::<Vec<crate::JobInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-kvm",
        newest_name: "query-kvm",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryKvm>,
        recode_return: Some(recode::<crate::KvmInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-accel-stats",
        newest_name: "x-accel-stats",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<cmd::XAccelStats>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-accelerators",
        newest_name: "query-accelerators",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<cmd::QueryAccelerators>,
        recode_return: Some(recode::<crate::AcceleratorInfo>),
    },
    Entry {
        name: "query-block",
        newest_name: "query-block",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlock>,
        recode_return: Some(recode::<Vec<crate::BlockInfo>>),
    },
    Entry {
        name: "query-blockstats",
        newest_name: "query-blockstats",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlockstats>,
        recode_return: Some(recode::<Vec<crate::BlockStats>>),
    },
    Entry {
        name: "query-block-jobs",
        newest_name: "query-block-jobs",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlockJobs>,
        recode_return: Some(recode::<Vec<crate::BlockJobInfo>>),
    },
    Entry {
        name: "block_resize",
        newest_name: "block_resize",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockResize>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot-sync",
        newest_name: "blockdev-snapshot-sync",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshotSync>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot",
        newest_name: "blockdev-snapshot",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshot>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "change-backing-file",
        newest_name: "change-backing-file",
        releases: Releases::ALL,
        recode: recode::<cmd::ChangeBackingFile>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-commit",
        newest_name: "block-commit",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockCommit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "drive-backup",
        newest_name: "drive-backup",
        releases: Releases::ALL,
        recode: recode::<cmd::DriveBackup>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-backup",
        newest_name: "blockdev-backup",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevBackup>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-named-block-nodes",
        newest_name: "query-named-block-nodes",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryNamedBlockNodes>,
        recode_return: Some(recode::<Vec<crate::BlockDeviceInfo>>),
    },
    Entry {
        name: "x-debug-query-block-graph",
        newest_name: "x-debug-query-block-graph",
        releases: Releases::ALL,
        recode: recode::<cmd::XDebugQueryBlockGraph>,
        recode_return: Some(recode::<crate::XDbgBlockGraph>),
    },
    Entry {
        name: "drive-mirror",
        newest_name: "drive-mirror",
        releases: Releases::ALL,
        recode: recode::<cmd::DriveMirror>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-add",
        newest_name: "block-dirty-bitmap-add",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-remove",
        newest_name: "block-dirty-bitmap-remove",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapRemove>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-clear",
        newest_name: "block-dirty-bitmap-clear",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapClear>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-enable",
        newest_name: "block-dirty-bitmap-enable",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapEnable>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-disable",
        newest_name: "block-dirty-bitmap-disable",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapDisable>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-dirty-bitmap-merge",
        newest_name: "block-dirty-bitmap-merge",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockDirtyBitmapMerge>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-debug-block-dirty-bitmap-sha256",
        newest_name: "x-debug-block-dirty-bitmap-sha256",
        releases: Releases::ALL,
        recode: recode::<cmd::XDebugBlockDirtyBitmapSha256>,
        recode_return: Some(recode::<crate::BlockDirtyBitmapSha256>),
    },
    Entry {
        name: "blockdev-mirror",
        newest_name: "blockdev-mirror",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevMirror>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-stream",
        newest_name: "block-stream",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockStream>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-set-speed",
        newest_name: "block-job-set-speed",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobSetSpeed>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-cancel",
        newest_name: "block-job-cancel",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobCancel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-pause",
        newest_name: "block-job-pause",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobPause>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-resume",
        newest_name: "block-job-resume",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobResume>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-complete",
        newest_name: "block-job-complete",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobComplete>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-dismiss",
        newest_name: "block-job-dismiss",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobDismiss>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-finalize",
        newest_name: "block-job-finalize",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockJobFinalize>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-job-change",
        newest_name: "block-job-change",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::BlockJobChange>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-add",
        newest_name: "blockdev-add",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-reopen",
        newest_name: "blockdev-reopen",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevReopen>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-del",
        newest_name: "blockdev-del",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-set-active",
        newest_name: "blockdev-set-active",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::BlockdevSetActive>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-create",
        newest_name: "blockdev-create",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevCreate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-blockdev-amend",
        newest_name: "x-blockdev-amend",
        releases: Releases::ALL,
        recode: recode::<cmd::XBlockdevAmend>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-set-write-threshold",
        newest_name: "block-set-write-threshold",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockSetWriteThreshold>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-blockdev-change",
        newest_name: "x-blockdev-change",
        releases: Releases::ALL,
        recode: recode::<cmd::XBlockdevChange>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "x-blockdev-set-iothread",
        newest_name: "x-blockdev-set-iothread",
        releases: Releases::ALL,
        recode: recode::<cmd::XBlockdevSetIothread>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot-internal-sync",
        newest_name: "blockdev-snapshot-internal-sync",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshotInternalSync>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-snapshot-delete-internal-sync",
        newest_name: "blockdev-snapshot-delete-internal-sync",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevSnapshotDeleteInternalSync>,
        recode_return: Some(recode::<crate::SnapshotInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-pr-managers",
        newest_name: "query-pr-managers",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryPrManagers>,
        recode_return: Some(recode::<Vec<crate::PRManagerInfo>>),
    },
    Entry {
        name: "eject",
        newest_name: "eject",
        releases: Releases::ALL,
        recode: recode::<cmd::Eject>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-open-tray",
        newest_name: "blockdev-open-tray",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevOpenTray>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-close-tray",
        newest_name: "blockdev-close-tray",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevCloseTray>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-remove-medium",
        newest_name: "blockdev-remove-medium",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevRemoveMedium>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-insert-medium",
        newest_name: "blockdev-insert-medium",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevInsertMedium>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "blockdev-change-medium",
        newest_name: "blockdev-change-medium",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockdevChangeMedium>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block_set_io_throttle",
        newest_name: "block_set_io_throttle",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockSetIoThrottle>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-latency-histogram-set",
        newest_name: "block-latency-histogram-set",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockLatencyHistogramSet>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-start",
        newest_name: "nbd-server-start",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerStart>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-add",
        newest_name: "nbd-server-add",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-remove",
        newest_name: "nbd-server-remove",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerRemove>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "nbd-server-stop",
        newest_name: "nbd-server-stop",
        releases: Releases::ALL,
        recode: recode::<cmd::NbdServerStop>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-export-add",
        newest_name: "block-export-add",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockExportAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "block-export-del",
        newest_name: "block-export-del",
        releases: Releases::ALL,
        recode: recode::<cmd::BlockExportDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-block-exports",
        newest_name: "query-block-exports",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBlockExports>,
        recode_return: Some(recode::<Vec<crate::BlockExportInfo>>),
    },
    Entry {
        name: "query-chardev",
        newest_name: "query-chardev",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryChardev>,
        recode_return: Some(recode::<Vec<crate::ChardevInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-chardev-backends",
        newest_name: "query-chardev-backends",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryChardevBackends>,
        recode_return: Some(recode::<Vec<crate::ChardevBackendInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ringbuf-write",
        newest_name: "ringbuf-write",
        releases: Releases::ALL,
        recode: recode::<cmd::RingbufWrite>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ringbuf-read",
        newest_name: "ringbuf-read",
        releases: Releases::ALL,
        recode: recode::<cmd::RingbufRead>,
        recode_return: Some(recode::<String>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-add",
        newest_name: "chardev-add",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevAdd>,
        recode_return: Some(recode::<crate::ChardevReturn>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-change",
        newest_name: "chardev-change",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevChange>,
        recode_return: Some(recode::<crate::ChardevReturn>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-remove",
        newest_name: "chardev-remove",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevRemove>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "chardev-send-break",
        newest_name: "chardev-send-break",
        releases: Releases::ALL,
        recode: recode::<cmd::ChardevSendBreak>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "dump-guest-memory",
        newest_name: "dump-guest-memory",
        releases: Releases::ALL,
        recode: recode::<cmd::DumpGuestMemory>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-dump",
        newest_name: "query-dump",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDump>,
        recode_return: Some(recode::<crate::DumpQueryResult>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-dump-guest-memory-capability",
        newest_name: "query-dump-guest-memory-capability",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDumpGuestMemoryCapability>,
        recode_return: Some(recode::<crate::DumpGuestMemoryCapability>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set_link",
        newest_name: "set_link",
        releases: Releases::ALL,
        recode: recode::<cmd::SetLink>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "netdev_add",
        newest_name: "netdev_add",
        releases: Releases::ALL,
        recode: recode::<cmd::NetdevAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "netdev_del",
        newest_name: "netdev_del",
        releases: Releases::ALL,
        recode: recode::<cmd::NetdevDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rx-filter",
        newest_name: "query-rx-filter",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRxFilter>,
        recode_return: Some(recode::<Vec<crate::RxFilterInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "announce-self",
        newest_name: "announce-self",
        releases: Releases::ALL,
        recode: recode::<cmd::AnnounceSelf>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "request-ebpf",
        newest_name: "request-ebpf",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::RequestEbpf>,
        recode_return: Some(recode::<crate::EbpfObject>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker",
        newest_name: "query-rocker",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRocker>,
        recode_return: Some(recode::<crate::RockerSwitch>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker-ports",
        newest_name: "query-rocker-ports",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRockerPorts>,
        recode_return: Some(recode::<Vec<crate::RockerPort>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker-of-dpa-flows",
        newest_name: "query-rocker-of-dpa-flows",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRockerOfDpaFlows>,
        recode_return: Some(recode::<Vec<crate::RockerOfDpaFlow>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-rocker-of-dpa-groups",
        newest_name: "query-rocker-of-dpa-groups",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryRockerOfDpaGroups>,
        recode_return: Some(recode::<Vec<crate::RockerOfDpaGroup>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-tpm-models",
        newest_name: "query-tpm-models",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTpmModels>,
        recode_return: Some(recode::<Vec<crate::TpmModel>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-tpm-types",
        newest_name: "query-tpm-types",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTpmTypes>,
        recode_return: Some(recode::<Vec<crate::TpmType>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-tpm",
        newest_name: "query-tpm",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTpm>,
        recode_return: Some(recode::<Vec<crate::TPMInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set_password",
        newest_name: "set_password",
        releases: Releases::ALL,
        recode: recode::<cmd::SetPassword>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "expire_password",
        newest_name: "expire_password",
        releases: Releases::ALL,
        recode: recode::<cmd::ExpirePassword>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "screendump",
        newest_name: "screendump",
        releases: Releases::ALL,
        recode: recode::<cmd::Screendump>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-spice",
        newest_name: "query-spice",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySpice>,
        recode_return: Some(recode::<crate::SpiceInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vnc",
        newest_name: "query-vnc",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVnc>,
        recode_return: Some(recode::<crate::VncInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vnc-servers",
        newest_name: "query-vnc-servers",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVncServers>,
        recode_return: Some(recode::<Vec<crate::VncInfo2>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "change-vnc-password",
        newest_name: "change-vnc-password",
        releases: Releases::ALL,
        recode: recode::<cmd::ChangeVncPassword>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-mice",
        newest_name: "query-mice",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMice>,
        recode_return: Some(recode::<Vec<crate::MouseInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "send-key",
        newest_name: "send-key",
        releases: Releases::ALL,
        recode: recode::<cmd::SendKey>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "input-send-event",
        newest_name: "input-send-event",
        releases: Releases::ALL,
        recode: recode::<cmd::InputSendEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-display-options",
        newest_name: "query-display-options",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDisplayOptions>,
        recode_return: Some(recode::<crate::DisplayOptions>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "display-reload",
        newest_name: "display-reload",
        releases: Releases::ALL,
        recode: recode::<cmd::DisplayReload>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "display-update",
        newest_name: "display-update",
        releases: Releases::ALL,
        recode: recode::<cmd::DisplayUpdate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "client_migrate_info",
        newest_name: "client_migrate_info",
        releases: Releases::ALL,
        recode: recode::<cmd::ClientMigrateInfo>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-migrate",
        newest_name: "query-migrate",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMigrate>,
        recode_return: Some(recode::<crate::MigrationInfo>),
    },
    Entry {
        name: "migrate-set-capabilities",
        newest_name: "migrate-set-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateSetCapabilities>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-migrate-capabilities",
        newest_name: "query-migrate-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMigrateCapabilities>,
        recode_return: Some(recode::<Vec<crate::MigrationCapabilityStatus>>),
    },
    Entry {
        name: "migrate-set-parameters",
        newest_name: "migrate-set-parameters",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateSetParameters>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-migrate-parameters",
        newest_name: "query-migrate-parameters",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMigrateParameters>,
        recode_return: Some(recode::<crate::MigrationParameters>),
    },
    Entry {
        name: "migrate-start-postcopy",
        newest_name: "migrate-start-postcopy",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateStartPostcopy>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-colo-lost-heartbeat",
        newest_name: "x-colo-lost-heartbeat",
        releases: Releases::ALL,
        recode: recode::<cmd::XColoLostHeartbeat>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "migrate_cancel",
        newest_name: "migrate_cancel",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateCancel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "migrate-continue",
        newest_name: "migrate-continue",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateContinue>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "migrate",
        newest_name: "migrate",
        releases: Releases::ALL,
        recode: recode::<cmd::Migrate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "migrate-incoming",
        newest_name: "migrate-incoming",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateIncoming>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-save-devices-state",
        newest_name: "xen-save-devices-state",
        releases: Releases::ALL,
        recode: recode::<cmd::XenSaveDevicesState>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-set-global-dirty-log",
        newest_name: "xen-set-global-dirty-log",
        releases: Releases::ALL,
        recode: recode::<cmd::XenSetGlobalDirtyLog>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-load-devices-state",
        newest_name: "xen-load-devices-state",
        releases: Releases::ALL,
        recode: recode::<cmd::XenLoadDevicesState>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-set-replication",
        newest_name: "xen-set-replication",
        releases: Releases::ALL,
        recode: recode::<cmd::XenSetReplication>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-xen-replication-status",
        newest_name: "query-xen-replication-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryXenReplicationStatus>,
        recode_return: Some(recode::<crate::ReplicationStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-colo-do-checkpoint",
        newest_name: "xen-colo-do-checkpoint",
        releases: Releases::ALL,
        recode: recode::<cmd::XenColoDoCheckpoint>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-colo-status",
        newest_name: "query-colo-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryColoStatus>,
        recode_return: Some(recode::<crate::COLOStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "migrate-recover",
        newest_name: "migrate-recover",
        releases: Releases::ALL,
        recode: recode::<cmd::MigrateRecover>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "migrate-pause",
        newest_name: "migrate-pause",
        releases: Releases::ALL,
        recode: recode::<cmd::MigratePause>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "calc-dirty-rate",
        newest_name: "calc-dirty-rate",
        releases: Releases::ALL,
        recode: recode::<cmd::CalcDirtyRate>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-dirty-rate",
        newest_name: "query-dirty-rate",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryDirtyRate>,
        recode_return: Some(recode::<crate::DirtyRateInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-vcpu-dirty-limit",
        newest_name: "set-vcpu-dirty-limit",
        releases: Releases::ALL,
        recode: recode::<cmd::SetVcpuDirtyLimit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cancel-vcpu-dirty-limit",
        newest_name: "cancel-vcpu-dirty-limit",
        releases: Releases::ALL,
        recode: recode::<cmd::CancelVcpuDirtyLimit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vcpu-dirty-limit",
        newest_name: "query-vcpu-dirty-limit",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVcpuDirtyLimit>,
        recode_return: Some(recode::<Vec<crate::DirtyLimitInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "snapshot-save",
        newest_name: "snapshot-save",
        releases: Releases::ALL,
        recode: recode::<cmd::SnapshotSave>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "snapshot-load",
        newest_name: "snapshot-load",
        releases: Releases::ALL,
        recode: recode::<cmd::SnapshotLoad>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "snapshot-delete",
        newest_name: "snapshot-delete",
        releases: Releases::ALL,
        recode: recode::<cmd::SnapshotDelete>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "transaction",
        newest_name: "transaction",
        releases: Releases::ALL,
        recode: recode::<cmd::Transaction>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "trace-event-get-state",
        newest_name: "trace-event-get-state",
        releases: Releases::ALL,
        recode: recode::<cmd::TraceEventGetState>,
        recode_return: Some(recode::<Vec<crate::TraceEventInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "trace-event-set-state",
        newest_name: "trace-event-set-state",
        releases: Releases::ALL,
        recode: recode::<cmd::TraceEventSetState>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "qmp_capabilities",
        newest_name: "qmp_capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QmpCapabilities>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-version",
        newest_name: "query-version",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVersion>,
        recode_return: Some(recode::<crate::VersionInfo>),
    },
    Entry {
        name: "query-commands",
        newest_name: "query-commands",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCommands>,
        recode_return: Some(recode::<Vec<crate::CommandInfo>>),
    },
    Entry {
        name: "quit",
        newest_name: "quit",
        releases: Releases::ALL,
        recode: recode::<cmd::Quit>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-qmp-schema",
        newest_name: "query-qmp-schema",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryQmpSchema>,
        recode_return: Some(recode::<Vec<crate::SchemaInfo>>),
    },
    Entry {
        name: "qom-list",
        newest_name: "qom-list",
        releases: Releases::ALL,
        recode: recode::<cmd::QomList>,
        recode_return: Some(recode::<Vec<crate::ObjectPropertyInfo>>),
    },
    Entry {
        name: "qom-get",
        newest_name: "qom-get",
        releases: Releases::ALL,
        recode: recode::<cmd::QomGet>,
        recode_return: Some(recode::<Value>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "qom-list-get",
        newest_name: "qom-list-get",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<cmd::QomListGet>,
        recode_return: Some(recode::<Vec<crate::ObjectPropertiesValues>>),
    },
    Entry {
        name: "qom-set",
        newest_name: "qom-set",
        releases: Releases::ALL,
        recode: recode::<cmd::QomSet>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "qom-list-types",
        newest_name: "qom-list-types",
        releases: Releases::ALL,
        recode: recode::<cmd::QomListTypes>,
        recode_return: Some(recode::<Vec<crate::ObjectTypeInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "qom-list-properties",
        newest_name: "qom-list-properties",
        releases: Releases::ALL,
        recode: recode::<cmd::QomListProperties>,
        recode_return: Some(recode::<Vec<crate::ObjectPropertyInfo>>),
    },
    Entry {
        name: "object-add",
        newest_name: "object-add",
        releases: Releases::ALL,
        recode: recode::<cmd::ObjectAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "object-del",
        newest_name: "object-del",
        releases: Releases::ALL,
        recode: recode::<cmd::ObjectDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "device-list-properties",
        newest_name: "device-list-properties",
        releases: Releases::ALL,
        recode: recode::<cmd::DeviceListProperties>,
        recode_return: Some(recode::<Vec<crate::ObjectPropertyInfo>>),
    },
    Entry {
        name: "device_add",
        newest_name: "device_add",
        releases: Releases::ALL,
        recode: recode::<cmd::DeviceAdd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "device_del",
        newest_name: "device_del",
        releases: Releases::ALL,
        recode: recode::<cmd::DeviceDel>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "device-sync-config",
        newest_name: "device-sync-config",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::DeviceSyncConfig>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpus-fast",
        newest_name: "query-cpus-fast",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpusFast>,
        recode_return: Some(recode::<Vec<crate::CpuInfoFast>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-machines",
        newest_name: "query-machines",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMachines>,
        recode_return: Some(recode::<Vec<crate::MachineInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-current-machine",
        newest_name: "query-current-machine",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCurrentMachine>,
        recode_return: Some(recode::<crate::CurrentMachineParams>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-target",
        newest_name: "query-target",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryTarget>,
        recode_return: Some(recode::<crate::QemuTargetInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-uuid",
        newest_name: "query-uuid",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryUuid>,
        recode_return: Some(recode::<crate::UuidInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-vm-generation-id",
        newest_name: "query-vm-generation-id",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryVmGenerationId>,
        recode_return: Some(recode::<crate::GuidInfo>),
    },
    Entry {
        name: "system_reset",
        newest_name: "system_reset",
        releases: Releases::ALL,
        recode: recode::<cmd::SystemReset>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "system_powerdown",
        newest_name: "system_powerdown",
        releases: Releases::ALL,
        recode: recode::<cmd::SystemPowerdown>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "system_wakeup",
        newest_name: "system_wakeup",
        releases: Releases::ALL,
        recode: recode::<cmd::SystemWakeup>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "inject-nmi",
        newest_name: "inject-nmi",
        releases: Releases::ALL,
        recode: recode::<cmd::InjectNmi>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "memsave",
        newest_name: "memsave",
        releases: Releases::ALL,
        recode: recode::<cmd::Memsave>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "pmemsave",
        newest_name: "pmemsave",
        releases: Releases::ALL,
        recode: recode::<cmd::Pmemsave>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-memdev",
        newest_name: "query-memdev",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMemdev>,
        recode_return: Some(recode::<Vec<crate::Memdev>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-hotpluggable-cpus",
        newest_name: "query-hotpluggable-cpus",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryHotpluggableCpus>,
        recode_return: Some(recode::<Vec<crate::HotpluggableCPU>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-numa-node",
        newest_name: "set-numa-node",
        releases: Releases::ALL,
        recode: recode::<cmd::SetNumaNode>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "balloon",
        newest_name: "balloon",
        releases: Releases::ALL,
        recode: recode::<cmd::Balloon>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-balloon",
        newest_name: "query-balloon",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryBalloon>,
        recode_return: Some(recode::<crate::BalloonInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-hv-balloon-status-report",
        newest_name: "query-hv-balloon-status-report",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::QueryHvBalloonStatusReport>,
        recode_return: Some(recode::<crate::HvBalloonInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-memory-size-summary",
        newest_name: "query-memory-size-summary",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMemorySizeSummary>,
        recode_return: Some(recode::<crate::MemoryInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-memory-devices",
        newest_name: "query-memory-devices",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryMemoryDevices>,
        recode_return: Some(recode::<Vec<crate::MemoryDeviceInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-irq",
        newest_name: "x-query-irq",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryIrq>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-jit",
        newest_name: "x-query-jit",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryJit>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-numa",
        newest_name: "x-query-numa",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryNuma>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-ramblock",
        newest_name: "x-query-ramblock",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryRamblock>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-roms",
        newest_name: "x-query-roms",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryRoms>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-usb",
        newest_name: "x-query-usb",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryUsb>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "dumpdtb",
        newest_name: "dumpdtb",
        releases: Releases::ALL,
        recode: recode::<cmd::Dumpdtb>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-interrupt-controllers",
        newest_name: "x-query-interrupt-controllers",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::XQueryInterruptControllers>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-firmware-log",
        newest_name: "query-firmware-log",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<cmd::QueryFirmwareLog>,
        recode_return: Some(recode::<crate::FirmwareLog>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "dump-skeys",
        newest_name: "dump-skeys",
        releases: Releases::ALL,
        recode: recode::<cmd::DumpSkeys>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-model-comparison",
        newest_name: "query-cpu-model-comparison",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuModelComparison>,
        recode_return: Some(recode::<crate::CpuModelCompareInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-model-baseline",
        newest_name: "query-cpu-model-baseline",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuModelBaseline>,
        recode_return: Some(recode::<crate::CpuModelBaselineInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-model-expansion",
        newest_name: "query-cpu-model-expansion",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuModelExpansion>,
        recode_return: Some(recode::<crate::CpuModelExpansionInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cpu-definitions",
        newest_name: "query-cpu-definitions",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCpuDefinitions>,
        recode_return: Some(recode::<Vec<crate::CpuDefinitionInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "set-cpu-topology",
        newest_name: "set-cpu-topology",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::SetCpuTopology>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-s390x-cpu-polarization",
        newest_name: "query-s390x-cpu-polarization",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::QueryS390xCpuPolarization>,
        recode_return: Some(recode::<crate::CpuPolarizationInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-replay",
        newest_name: "query-replay",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryReplay>,
        recode_return: Some(recode::<crate::ReplayInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "replay-break",
        newest_name: "replay-break",
        releases: Releases::ALL,
        recode: recode::<cmd::ReplayBreak>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "replay-delete-break",
        newest_name: "replay-delete-break",
        releases: Releases::ALL,
        recode: recode::<cmd::ReplayDeleteBreak>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "replay-seek",
        newest_name: "replay-seek",
        releases: Releases::ALL,
        recode: recode::<cmd::ReplaySeek>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "yank",
        newest_name: "yank",
        releases: Releases::ALL,
        recode: recode::<cmd::Yank>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-yank",
        newest_name: "query-yank",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryYank>,
        recode_return: Some(recode::<Vec<crate::YankInstance>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "add_client",
        newest_name: "add_client",
        releases: Releases::ALL,
        recode: recode::<cmd::AddClient>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-name",
        newest_name: "query-name",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryName>,
        recode_return: Some(recode::<crate::NameInfo>),
    },
    Entry {
        name: "query-iothreads",
        newest_name: "query-iothreads",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryIothreads>,
        recode_return: Some(recode::<Vec<crate::IOThreadInfo>>),
    },
    Entry {
        name: "stop",
        newest_name: "stop",
        releases: Releases::ALL,
        recode: recode::<cmd::Stop>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "cont",
        newest_name: "cont",
        releases: Releases::ALL,
        recode: recode::<cmd::Cont>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-exit-preconfig",
        newest_name: "x-exit-preconfig",
        releases: Releases::ALL,
        recode: recode::<cmd::XExitPreconfig>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "human-monitor-command",
        newest_name: "human-monitor-command",
        releases: Releases::ALL,
        recode: recode::<cmd::HumanMonitorCommand>,
        recode_return: Some(recode::<String>),
    },
    Entry {
        name: "getfd",
        newest_name: "getfd",
        releases: Releases::ALL,
        recode: recode::<cmd::Getfd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "get-win32-socket",
        newest_name: "get-win32-socket",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::GetWin32Socket>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "closefd",
        newest_name: "closefd",
        releases: Releases::ALL,
        recode: recode::<cmd::Closefd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "add-fd",
        newest_name: "add-fd",
        releases: Releases::ALL,
        recode: recode::<cmd::AddFd>,
        recode_return: Some(recode::<crate::AddfdInfo>),
    },
    Entry {
        name: "remove-fd",
        newest_name: "remove-fd",
        releases: Releases::ALL,
        recode: recode::<cmd::RemoveFd>,
        recode_return: Some(recode::<crate::Empty>),
    },
    Entry {
        name: "query-fdsets",
        newest_name: "query-fdsets",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryFdsets>,
        recode_return: Some(recode::<Vec<crate::FdsetInfo>>),
    },
    Entry {
        name: "query-command-line-options",
        newest_name: "query-command-line-options",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryCommandLineOptions>,
        recode_return: Some(recode::<Vec<crate::CommandLineOptionInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-gic-capabilities",
        newest_name: "query-gic-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryGicCapabilities>,
        recode_return: Some(recode::<Vec<crate::GICCapability>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "rtc-reset-reinjection",
        newest_name: "rtc-reset-reinjection",
        releases: Releases::ALL,
        recode: recode::<cmd::RtcResetReinjection>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev",
        newest_name: "query-sev",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySev>,
        recode_return: Some(recode::<crate::SevInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev-launch-measure",
        newest_name: "query-sev-launch-measure",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySevLaunchMeasure>,
        recode_return: Some(recode::<crate::SevLaunchMeasureInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev-capabilities",
        newest_name: "query-sev-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySevCapabilities>,
        recode_return: Some(recode::<crate::SevCapability>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "sev-inject-launch-secret",
        newest_name: "sev-inject-launch-secret",
        releases: Releases::ALL,
        recode: recode::<cmd::SevInjectLaunchSecret>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sev-attestation-report",
        newest_name: "query-sev-attestation-report",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySevAttestationReport>,
        recode_return: Some(recode::<crate::SevAttestationReport>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sgx",
        newest_name: "query-sgx",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySgx>,
        recode_return: Some(recode::<crate::SgxInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-sgx-capabilities",
        newest_name: "query-sgx-capabilities",
        releases: Releases::ALL,
        recode: recode::<cmd::QuerySgxCapabilities>,
        recode_return: Some(recode::<crate::SgxInfo>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-event-list",
        newest_name: "xen-event-list",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::XenEventList>,
        recode_return: Some(recode::<Vec<crate::EvtchnInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "xen-event-inject",
        newest_name: "xen-event-inject",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::XenEventInject>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-audiodevs",
        newest_name: "query-audiodevs",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::QueryAudiodevs>,
        recode_return: Some(recode::<Vec<crate::Audiodev>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-acpi-ospm-status",
        newest_name: "query-acpi-ospm-status",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryAcpiOspmStatus>,
        recode_return: Some(recode::<Vec<crate::ACPIOSTInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "inject-ghes-v2-error",
        newest_name: "inject-ghes-v2-error",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<cmd::InjectGhesV2Error>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-pci",
        newest_name: "query-pci",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryPci>,
        recode_return: Some(recode::<Vec<crate::PciInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-stats",
        newest_name: "query-stats",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryStats>,
        recode_return: Some(recode::<Vec<crate::StatsResult>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-stats-schemas",
        newest_name: "query-stats-schemas",
        releases: Releases::ALL,
        recode: recode::<cmd::QueryStatsSchemas>,
        recode_return: Some(recode::<Vec<crate::StatsSchema>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio",
        newest_name: "x-query-virtio",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtio>,
        recode_return: Some(recode::<Vec<crate::VirtioInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-status",
        newest_name: "x-query-virtio-status",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioStatus>,
        recode_return: Some(recode::<crate::VirtioStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-queue-status",
        newest_name: "x-query-virtio-queue-status",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioQueueStatus>,
        recode_return: Some(recode::<crate::VirtQueueStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-vhost-queue-status",
        newest_name: "x-query-virtio-vhost-queue-status",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioVhostQueueStatus>,
        recode_return: Some(recode::<crate::VirtVhostQueueStatus>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-virtio-queue-element",
        newest_name: "x-query-virtio-queue-element",
        releases: Releases::ALL,
        recode: recode::<cmd::XQueryVirtioQueueElement>,
        recode_return: Some(recode::<crate::VirtioQueueElement>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-cryptodev",
        newest_name: "query-cryptodev",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::QueryCryptodev>,
        recode_return: Some(recode::<Vec<crate::QCryptodevInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-general-media-event",
        newest_name: "cxl-inject-general-media-event",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlInjectGeneralMediaEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-dram-event",
        newest_name: "cxl-inject-dram-event",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlInjectDramEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-memory-module-event",
        newest_name: "cxl-inject-memory-module-event",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlInjectMemoryModuleEvent>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-poison",
        newest_name: "cxl-inject-poison",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlInjectPoison>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-uncorrectable-errors",
        newest_name: "cxl-inject-uncorrectable-errors",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlInjectUncorrectableErrors>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-inject-correctable-error",
        newest_name: "cxl-inject-correctable-error",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlInjectCorrectableError>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-add-dynamic-capacity",
        newest_name: "cxl-add-dynamic-capacity",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlAddDynamicCapacity>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "cxl-release-dynamic-capacity",
        newest_name: "cxl-release-dynamic-capacity",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<cmd::CxlReleaseDynamicCapacity>,
        recode_return: Some(recode::<crate::Empty>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "query-migrationthreads",
        newest_name: "query-migrationthreads",
        releases: Releases::only(&["10.0", "10.2"]),
        recode: recode::<cmd::QueryMigrationthreads>,
        recode_return: Some(recode::<Vec<crate::MigrationThreadInfo>>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-opcount",
        newest_name: "x-query-opcount",
        releases: Releases::only(&["7.2", "10.0"]),
        recode: recode::<cmd::XQueryOpcount>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-profile",
        newest_name: "x-query-profile",
        releases: Releases::only(&["7.2"]),
        recode: recode::<cmd::XQueryProfile>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
    #[cfg(feature = "full")]
    Entry {
        name: "x-query-rdma",
        newest_name: "x-query-rdma",
        releases: Releases::only(&["7.2"]),
        recode: recode::<cmd::XQueryRdma>,
        recode_return: Some(recode::<crate::HumanReadableText>),
    },
];

/// Every event.
pub static EVENTS: &[Entry] = &[
    Entry {
        name: "SHUTDOWN",
        newest_name: "SHUTDOWN",
        releases: Releases::ALL,
        recode: recode::<event::Shutdown>,
        recode_return: None,
    },
    Entry {
        name: "POWERDOWN",
        newest_name: "POWERDOWN",
        releases: Releases::ALL,
        recode: recode::<event::Powerdown>,
        recode_return: None,
    },
    Entry {
        name: "RESET",
        newest_name: "RESET",
        releases: Releases::ALL,
        recode: recode::<event::Reset>,
        recode_return: None,
    },
    Entry {
        name: "STOP",
        newest_name: "STOP",
        releases: Releases::ALL,
        recode: recode::<event::Stop>,
        recode_return: None,
    },
    Entry {
        name: "RESUME",
        newest_name: "RESUME",
        releases: Releases::ALL,
        recode: recode::<event::Resume>,
        recode_return: None,
    },
    Entry {
        name: "SUSPEND",
        newest_name: "SUSPEND",
        releases: Releases::ALL,
        recode: recode::<event::Suspend>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SUSPEND_DISK",
        newest_name: "SUSPEND_DISK",
        releases: Releases::ALL,
        recode: recode::<event::SuspendDisk>,
        recode_return: None,
    },
    Entry {
        name: "WAKEUP",
        newest_name: "WAKEUP",
        releases: Releases::ALL,
        recode: recode::<event::Wakeup>,
        recode_return: None,
    },
    Entry {
        name: "WATCHDOG",
        newest_name: "WATCHDOG",
        releases: Releases::ALL,
        recode: recode::<event::Watchdog>,
        recode_return: None,
    },
    Entry {
        name: "GUEST_PANICKED",
        newest_name: "GUEST_PANICKED",
        releases: Releases::ALL,
        recode: recode::<event::GuestPanicked>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GUEST_CRASHLOADED",
        newest_name: "GUEST_CRASHLOADED",
        releases: Releases::ALL,
        recode: recode::<event::GuestCrashloaded>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GUEST_PVSHUTDOWN",
        newest_name: "GUEST_PVSHUTDOWN",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<event::GuestPvshutdown>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MEMORY_FAILURE",
        newest_name: "MEMORY_FAILURE",
        releases: Releases::ALL,
        recode: recode::<event::MemoryFailure>,
        recode_return: None,
    },
    Entry {
        name: "JOB_STATUS_CHANGE",
        newest_name: "JOB_STATUS_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::JobStatusChange>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_IMAGE_CORRUPTED",
        newest_name: "BLOCK_IMAGE_CORRUPTED",
        releases: Releases::ALL,
        recode: recode::<event::BlockImageCorrupted>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_IO_ERROR",
        newest_name: "BLOCK_IO_ERROR",
        releases: Releases::ALL,
        recode: recode::<event::BlockIoError>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_COMPLETED",
        newest_name: "BLOCK_JOB_COMPLETED",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobCompleted>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_CANCELLED",
        newest_name: "BLOCK_JOB_CANCELLED",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobCancelled>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_ERROR",
        newest_name: "BLOCK_JOB_ERROR",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobError>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_READY",
        newest_name: "BLOCK_JOB_READY",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobReady>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_JOB_PENDING",
        newest_name: "BLOCK_JOB_PENDING",
        releases: Releases::ALL,
        recode: recode::<event::BlockJobPending>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_WRITE_THRESHOLD",
        newest_name: "BLOCK_WRITE_THRESHOLD",
        releases: Releases::ALL,
        recode: recode::<event::BlockWriteThreshold>,
        recode_return: None,
    },
    Entry {
        name: "QUORUM_FAILURE",
        newest_name: "QUORUM_FAILURE",
        releases: Releases::ALL,
        recode: recode::<event::QuorumFailure>,
        recode_return: None,
    },
    Entry {
        name: "QUORUM_REPORT_BAD",
        newest_name: "QUORUM_REPORT_BAD",
        releases: Releases::ALL,
        recode: recode::<event::QuorumReportBad>,
        recode_return: None,
    },
    Entry {
        name: "DEVICE_TRAY_MOVED",
        newest_name: "DEVICE_TRAY_MOVED",
        releases: Releases::ALL,
        recode: recode::<event::DeviceTrayMoved>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PR_MANAGER_STATUS_CHANGED",
        newest_name: "PR_MANAGER_STATUS_CHANGED",
        releases: Releases::ALL,
        recode: recode::<event::PrManagerStatusChanged>,
        recode_return: None,
    },
    Entry {
        name: "BLOCK_EXPORT_DELETED",
        newest_name: "BLOCK_EXPORT_DELETED",
        releases: Releases::ALL,
        recode: recode::<event::BlockExportDeleted>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VSERPORT_CHANGE",
        newest_name: "VSERPORT_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::VserportChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DUMP_COMPLETED",
        newest_name: "DUMP_COMPLETED",
        releases: Releases::ALL,
        recode: recode::<event::DumpCompleted>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NIC_RX_FILTER_CHANGED",
        newest_name: "NIC_RX_FILTER_CHANGED",
        releases: Releases::ALL,
        recode: recode::<event::NicRxFilterChanged>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "FAILOVER_NEGOTIATED",
        newest_name: "FAILOVER_NEGOTIATED",
        releases: Releases::ALL,
        recode: recode::<event::FailoverNegotiated>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_STREAM_CONNECTED",
        newest_name: "NETDEV_STREAM_CONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::NetdevStreamConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_STREAM_DISCONNECTED",
        newest_name: "NETDEV_STREAM_DISCONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::NetdevStreamDisconnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_VHOST_USER_CONNECTED",
        newest_name: "NETDEV_VHOST_USER_CONNECTED",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<event::NetdevVhostUserConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NETDEV_VHOST_USER_DISCONNECTED",
        newest_name: "NETDEV_VHOST_USER_DISCONNECTED",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<event::NetdevVhostUserDisconnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_CONNECTED",
        newest_name: "SPICE_CONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_INITIALIZED",
        newest_name: "SPICE_INITIALIZED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceInitialized>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_DISCONNECTED",
        newest_name: "SPICE_DISCONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceDisconnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SPICE_MIGRATE_COMPLETED",
        newest_name: "SPICE_MIGRATE_COMPLETED",
        releases: Releases::ALL,
        recode: recode::<event::SpiceMigrateCompleted>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VNC_CONNECTED",
        newest_name: "VNC_CONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::VncConnected>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VNC_INITIALIZED",
        newest_name: "VNC_INITIALIZED",
        releases: Releases::ALL,
        recode: recode::<event::VncInitialized>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VNC_DISCONNECTED",
        newest_name: "VNC_DISCONNECTED",
        releases: Releases::ALL,
        recode: recode::<event::VncDisconnected>,
        recode_return: None,
    },
    Entry {
        name: "MIGRATION",
        newest_name: "MIGRATION",
        releases: Releases::ALL,
        recode: recode::<event::Migration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MIGRATION_PASS",
        newest_name: "MIGRATION_PASS",
        releases: Releases::ALL,
        recode: recode::<event::MigrationPass>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLO_EXIT",
        newest_name: "COLO_EXIT",
        releases: Releases::ALL,
        recode: recode::<event::ColoExit>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UNPLUG_PRIMARY",
        newest_name: "UNPLUG_PRIMARY",
        releases: Releases::ALL,
        recode: recode::<event::UnplugPrimary>,
        recode_return: None,
    },
    Entry {
        name: "DEVICE_DELETED",
        newest_name: "DEVICE_DELETED",
        releases: Releases::ALL,
        recode: recode::<event::DeviceDeleted>,
        recode_return: None,
    },
    Entry {
        name: "DEVICE_UNPLUG_GUEST_ERROR",
        newest_name: "DEVICE_UNPLUG_GUEST_ERROR",
        releases: Releases::ALL,
        recode: recode::<event::DeviceUnplugGuestError>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BALLOON_CHANGE",
        newest_name: "BALLOON_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::BalloonChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HV_BALLOON_STATUS_REPORT",
        newest_name: "HV_BALLOON_STATUS_REPORT",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<event::HvBalloonStatusReport>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MEMORY_DEVICE_SIZE_CHANGE",
        newest_name: "MEMORY_DEVICE_SIZE_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::MemoryDeviceSizeChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CPU_POLARIZATION_CHANGE",
        newest_name: "CPU_POLARIZATION_CHANGE",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<event::CpuPolarizationChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SCLP_CPI_INFO_AVAILABLE",
        newest_name: "SCLP_CPI_INFO_AVAILABLE",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<event::SclpCpiInfoAvailable>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RTC_CHANGE",
        newest_name: "RTC_CHANGE",
        releases: Releases::ALL,
        recode: recode::<event::RtcChange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VFU_CLIENT_HANGUP",
        newest_name: "VFU_CLIENT_HANGUP",
        releases: Releases::ALL,
        recode: recode::<event::VfuClientHangup>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ACPI_DEVICE_OST",
        newest_name: "ACPI_DEVICE_OST",
        releases: Releases::ALL,
        recode: recode::<event::AcpiDeviceOst>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VFIO_MIGRATION",
        newest_name: "VFIO_MIGRATION",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<event::VfioMigration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RDMA_GID_STATUS_CHANGED",
        newest_name: "RDMA_GID_STATUS_CHANGED",
        releases: Releases::only(&["7.2"]),
        recode: recode::<event::RdmaGidStatusChanged>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MEM_UNPLUG_ERROR",
        newest_name: "MEM_UNPLUG_ERROR",
        releases: Releases::only(&["7.2"]),
        recode: recode::<event::MemUnplugError>,
        recode_return: None,
    },
];

/// Every type.
pub static TYPES: &[Entry] = &[
    Entry {
        name: "QapiErrorClass",
        newest_name: "QapiErrorClass",
        releases: Releases::ALL,
        recode: recode::<crate::QapiErrorClass>,
        recode_return: None,
    },
    Entry {
        name: "IoOperationType",
        newest_name: "IoOperationType",
        releases: Releases::ALL,
        recode: recode::<crate::IoOperationType>,
        recode_return: None,
    },
    Entry {
        name: "OnOffAuto",
        newest_name: "OnOffAuto",
        releases: Releases::ALL,
        recode: recode::<crate::OnOffAuto>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "OnOffSplit",
        newest_name: "OnOffSplit",
        releases: Releases::ALL,
        recode: recode::<crate::OnOffSplit>,
        recode_return: None,
    },
    Entry {
        name: "StrOrNull",
        newest_name: "StrOrNull",
        releases: Releases::ALL,
        recode: recode::<crate::StrOrNull>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "OffAutoPCIBAR",
        newest_name: "OffAutoPCIBAR",
        releases: Releases::ALL,
        recode: recode::<crate::OffAutoPCIBAR>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PCIELinkSpeed",
        newest_name: "PCIELinkSpeed",
        releases: Releases::ALL,
        recode: recode::<crate::PCIELinkSpeed>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PCIELinkWidth",
        newest_name: "PCIELinkWidth",
        releases: Releases::ALL,
        recode: recode::<crate::PCIELinkWidth>,
        recode_return: None,
    },
    Entry {
        name: "HostMemPolicy",
        newest_name: "HostMemPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::HostMemPolicy>,
        recode_return: None,
    },
    Entry {
        name: "NetFilterDirection",
        newest_name: "NetFilterDirection",
        releases: Releases::ALL,
        recode: recode::<crate::NetFilterDirection>,
        recode_return: None,
    },
    Entry {
        name: "GrabToggleKeys",
        newest_name: "GrabToggleKeys",
        releases: Releases::ALL,
        recode: recode::<crate::GrabToggleKeys>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HumanReadableText",
        newest_name: "HumanReadableText",
        releases: Releases::ALL,
        recode: recode::<crate::HumanReadableText>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EndianMode",
        newest_name: "EndianMode",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::EndianMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetworkAddressFamily",
        newest_name: "NetworkAddressFamily",
        releases: Releases::ALL,
        recode: recode::<crate::NetworkAddressFamily>,
        recode_return: None,
    },
    Entry {
        name: "InetSocketAddressBase",
        newest_name: "InetSocketAddressBase",
        releases: Releases::ALL,
        recode: recode::<crate::InetSocketAddressBase>,
        recode_return: None,
    },
    Entry {
        name: "InetSocketAddress",
        newest_name: "InetSocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::InetSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "UnixSocketAddress",
        newest_name: "UnixSocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::UnixSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "VsockSocketAddress",
        newest_name: "VsockSocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::VsockSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "FdSocketAddress",
        newest_name: "FdSocketAddress",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::FdSocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "SocketAddressLegacy",
        newest_name: "SocketAddressLegacy",
        releases: Releases::ALL,
        recode: recode::<crate::SocketAddressLegacy>,
        recode_return: None,
    },
    Entry {
        name: "SocketAddressType",
        newest_name: "SocketAddressType",
        releases: Releases::ALL,
        recode: recode::<crate::SocketAddressType>,
        recode_return: None,
    },
    Entry {
        name: "SocketAddress",
        newest_name: "SocketAddress",
        releases: Releases::ALL,
        recode: recode::<crate::SocketAddress>,
        recode_return: None,
    },
    Entry {
        name: "RunState",
        newest_name: "RunState",
        releases: Releases::ALL,
        recode: recode::<crate::RunState>,
        recode_return: None,
    },
    Entry {
        name: "ShutdownCause",
        newest_name: "ShutdownCause",
        releases: Releases::ALL,
        recode: recode::<crate::ShutdownCause>,
        recode_return: None,
    },
    Entry {
        name: "StatusInfo",
        newest_name: "StatusInfo",
        releases: Releases::ALL,
        recode: recode::<crate::StatusInfo>,
        recode_return: None,
    },
    Entry {
        name: "WatchdogAction",
        newest_name: "WatchdogAction",
        releases: Releases::ALL,
        recode: recode::<crate::WatchdogAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RebootAction",
        newest_name: "RebootAction",
        releases: Releases::ALL,
        recode: recode::<crate::RebootAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ShutdownAction",
        newest_name: "ShutdownAction",
        releases: Releases::ALL,
        recode: recode::<crate::ShutdownAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PanicAction",
        newest_name: "PanicAction",
        releases: Releases::ALL,
        recode: recode::<crate::PanicAction>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicAction",
        newest_name: "GuestPanicAction",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicAction>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationType",
        newest_name: "GuestPanicInformationType",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformationType>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformation",
        newest_name: "GuestPanicInformation",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformation>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationHyperV",
        newest_name: "GuestPanicInformationHyperV",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformationHyperV>,
        recode_return: None,
    },
    Entry {
        name: "S390CrashReason",
        newest_name: "S390CrashReason",
        releases: Releases::ALL,
        recode: recode::<crate::S390CrashReason>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationS390",
        newest_name: "GuestPanicInformationS390",
        releases: Releases::ALL,
        recode: recode::<crate::GuestPanicInformationS390>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationTdx",
        newest_name: "GuestPanicInformationTdx",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::GuestPanicInformationTdx>,
        recode_return: None,
    },
    Entry {
        name: "GuestPanicInformationSev",
        newest_name: "GuestPanicInformationSev",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::GuestPanicInformationSev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryFailureRecipient",
        newest_name: "MemoryFailureRecipient",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryFailureRecipient>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryFailureAction",
        newest_name: "MemoryFailureAction",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryFailureAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryFailureFlags",
        newest_name: "MemoryFailureFlags",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryFailureFlags>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NotifyVmexitOption",
        newest_name: "NotifyVmexitOption",
        releases: Releases::ALL,
        recode: recode::<crate::NotifyVmexitOption>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoTLSCredsEndpoint",
        newest_name: "QCryptoTLSCredsEndpoint",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoTLSCredsEndpoint>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoSecretFormat",
        newest_name: "QCryptoSecretFormat",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoSecretFormat>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoHashAlgo",
        newest_name: "QCryptoHashAlgo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptoHashAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoHashAlgorithm",
        newest_name: "QCryptoHashAlgo",
        releases: Releases::only(&["7.2"]),
        recode: recode::<crate::QCryptoHashAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoCipherAlgo",
        newest_name: "QCryptoCipherAlgo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptoCipherAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoCipherAlgorithm",
        newest_name: "QCryptoCipherAlgo",
        releases: Releases::only(&["7.2"]),
        recode: recode::<crate::QCryptoCipherAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoCipherMode",
        newest_name: "QCryptoCipherMode",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoCipherMode>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoIVGenAlgo",
        newest_name: "QCryptoIVGenAlgo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptoIVGenAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoIVGenAlgorithm",
        newest_name: "QCryptoIVGenAlgo",
        releases: Releases::only(&["7.2"]),
        recode: recode::<crate::QCryptoIVGenAlgo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockFormat",
        newest_name: "QCryptoBlockFormat",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockOptionsBase",
        newest_name: "QCryptoBlockOptionsBase",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOptionsBase>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockOptionsQCow",
        newest_name: "QCryptoBlockOptionsQCow",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOptionsQCow>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockOptionsLUKS",
        newest_name: "QCryptoBlockOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockCreateOptionsLUKS",
        newest_name: "QCryptoBlockCreateOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockCreateOptionsLUKS>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockOpenOptions",
        newest_name: "QCryptoBlockOpenOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockOpenOptions>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockCreateOptions",
        newest_name: "QCryptoBlockCreateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockCreateOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockInfoBase",
        newest_name: "QCryptoBlockInfoBase",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfoBase>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockInfoLUKSSlot",
        newest_name: "QCryptoBlockInfoLUKSSlot",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfoLUKSSlot>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockInfoLUKS",
        newest_name: "QCryptoBlockInfoLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfoLUKS>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoBlockInfo",
        newest_name: "QCryptoBlockInfo",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockInfo>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockLUKSKeyslotState",
        newest_name: "QCryptoBlockLUKSKeyslotState",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockLUKSKeyslotState>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockAmendOptionsLUKS",
        newest_name: "QCryptoBlockAmendOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockAmendOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "QCryptoBlockAmendOptions",
        newest_name: "QCryptoBlockAmendOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoBlockAmendOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SecretCommonProperties",
        newest_name: "SecretCommonProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SecretCommonProperties>,
        recode_return: None,
    },
    Entry {
        name: "SecretProperties",
        newest_name: "SecretProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SecretProperties>,
        recode_return: None,
    },
    Entry {
        name: "SecretKeyringProperties",
        newest_name: "SecretKeyringProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SecretKeyringProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsProperties",
        newest_name: "TlsCredsProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsAnonProperties",
        newest_name: "TlsCredsAnonProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsAnonProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsPskProperties",
        newest_name: "TlsCredsPskProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsPskProperties>,
        recode_return: None,
    },
    Entry {
        name: "TlsCredsX509Properties",
        newest_name: "TlsCredsX509Properties",
        releases: Releases::ALL,
        recode: recode::<crate::TlsCredsX509Properties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherAlgo",
        newest_name: "QCryptoAkCipherAlgo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptoAkCipherAlgo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherAlgorithm",
        newest_name: "QCryptoAkCipherAlgo",
        releases: Releases::only(&["7.2"]),
        recode: recode::<crate::QCryptoAkCipherAlgo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherKeyType",
        newest_name: "QCryptoAkCipherKeyType",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoAkCipherKeyType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoRSAPaddingAlgo",
        newest_name: "QCryptoRSAPaddingAlgo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptoRSAPaddingAlgo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoRSAPaddingAlgorithm",
        newest_name: "QCryptoRSAPaddingAlgo",
        releases: Releases::only(&["7.2"]),
        recode: recode::<crate::QCryptoRSAPaddingAlgo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherOptionsRSA",
        newest_name: "QCryptoAkCipherOptionsRSA",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoAkCipherOptionsRSA>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptoAkCipherOptions",
        newest_name: "QCryptoAkCipherOptions",
        releases: Releases::ALL,
        recode: recode::<crate::QCryptoAkCipherOptions>,
        recode_return: None,
    },
    Entry {
        name: "JobType",
        newest_name: "JobType",
        releases: Releases::ALL,
        recode: recode::<crate::JobType>,
        recode_return: None,
    },
    Entry {
        name: "JobStatus",
        newest_name: "JobStatus",
        releases: Releases::ALL,
        recode: recode::<crate::JobStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "JobVerb",
        newest_name: "JobVerb",
        releases: Releases::ALL,
        recode: recode::<crate::JobVerb>,
        recode_return: None,
    },
    Entry {
        name: "JobInfo",
        newest_name: "JobInfo",
        releases: Releases::ALL,
        recode: recode::<crate::JobInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "KvmInfo",
        newest_name: "KvmInfo",
        releases: Releases::ALL,
        recode: recode::<crate::KvmInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Accelerator",
        newest_name: "Accelerator",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::Accelerator>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AcceleratorInfo",
        newest_name: "AcceleratorInfo",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::AcceleratorInfo>,
        recode_return: None,
    },
    Entry {
        name: "SnapshotInfo",
        newest_name: "SnapshotInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SnapshotInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ImageInfoSpecificQCow2EncryptionBase",
        newest_name: "ImageInfoSpecificQCow2EncryptionBase",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificQCow2EncryptionBase>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificQCow2Encryption",
        newest_name: "ImageInfoSpecificQCow2Encryption",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificQCow2Encryption>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificQCow2",
        newest_name: "ImageInfoSpecificQCow2",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificQCow2>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificVmdk",
        newest_name: "ImageInfoSpecificVmdk",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificVmdk>,
        recode_return: None,
    },
    Entry {
        name: "VmdkExtentInfo",
        newest_name: "VmdkExtentInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::VmdkExtentInfo>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificRbd",
        newest_name: "ImageInfoSpecificRbd",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificRbd>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificFile",
        newest_name: "ImageInfoSpecificFile",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::ImageInfoSpecificFile>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecificKind",
        newest_name: "ImageInfoSpecificKind",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecificKind>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfoSpecific",
        newest_name: "ImageInfoSpecific",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfoSpecific>,
        recode_return: None,
    },
    Entry {
        name: "BlockLimitsInfo",
        newest_name: "BlockLimitsInfo",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::BlockLimitsInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockNodeInfo",
        newest_name: "BlockNodeInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::BlockNodeInfo>,
        recode_return: None,
    },
    Entry {
        name: "ImageInfo",
        newest_name: "ImageInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ImageInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockChildInfo",
        newest_name: "BlockChildInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::BlockChildInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockGraphInfo",
        newest_name: "BlockGraphInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::BlockGraphInfo>,
        recode_return: None,
    },
    Entry {
        name: "ImageCheck",
        newest_name: "ImageCheck",
        releases: Releases::ALL,
        recode: recode::<crate::ImageCheck>,
        recode_return: None,
    },
    Entry {
        name: "MapEntry",
        newest_name: "MapEntry",
        releases: Releases::ALL,
        recode: recode::<crate::MapEntry>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCacheInfo",
        newest_name: "BlockdevCacheInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCacheInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevChild",
        newest_name: "BlockdevChild",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::BlockdevChild>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceInfo",
        newest_name: "BlockDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceIoStatus",
        newest_name: "BlockDeviceIoStatus",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceIoStatus>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyInfo",
        newest_name: "BlockDirtyInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyInfo>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2BitmapInfoFlags",
        newest_name: "Qcow2BitmapInfoFlags",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2BitmapInfoFlags>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2BitmapInfo",
        newest_name: "Qcow2BitmapInfo",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2BitmapInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockLatencyHistogramInfo",
        newest_name: "BlockLatencyHistogramInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockLatencyHistogramInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockInfo",
        newest_name: "BlockInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockMeasureInfo",
        newest_name: "BlockMeasureInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockMeasureInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceTimedStats",
        newest_name: "BlockDeviceTimedStats",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceTimedStats>,
        recode_return: None,
    },
    Entry {
        name: "BlockDeviceStats",
        newest_name: "BlockDeviceStats",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDeviceStats>,
        recode_return: None,
    },
    Entry {
        name: "BlockStatsSpecificFile",
        newest_name: "BlockStatsSpecificFile",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStatsSpecificFile>,
        recode_return: None,
    },
    Entry {
        name: "BlockStatsSpecificNvme",
        newest_name: "BlockStatsSpecificNvme",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStatsSpecificNvme>,
        recode_return: None,
    },
    Entry {
        name: "BlockStatsSpecific",
        newest_name: "BlockStatsSpecific",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStatsSpecific>,
        recode_return: None,
    },
    Entry {
        name: "BlockStats",
        newest_name: "BlockStats",
        releases: Releases::ALL,
        recode: recode::<crate::BlockStats>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOnError",
        newest_name: "BlockdevOnError",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOnError>,
        recode_return: None,
    },
    Entry {
        name: "MirrorSyncMode",
        newest_name: "MirrorSyncMode",
        releases: Releases::ALL,
        recode: recode::<crate::MirrorSyncMode>,
        recode_return: None,
    },
    Entry {
        name: "BitmapSyncMode",
        newest_name: "BitmapSyncMode",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapSyncMode>,
        recode_return: None,
    },
    Entry {
        name: "MirrorCopyMode",
        newest_name: "MirrorCopyMode",
        releases: Releases::ALL,
        recode: recode::<crate::MirrorCopyMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobInfoMirror",
        newest_name: "BlockJobInfoMirror",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::BlockJobInfoMirror>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobInfo",
        newest_name: "BlockJobInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockJobInfo>,
        recode_return: None,
    },
    Entry {
        name: "NewImageMode",
        newest_name: "NewImageMode",
        releases: Releases::ALL,
        recode: recode::<crate::NewImageMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshotSync",
        newest_name: "BlockdevSnapshotSync",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshotSync>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshot",
        newest_name: "BlockdevSnapshot",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshot>,
        recode_return: None,
    },
    Entry {
        name: "BackupPerf",
        newest_name: "BackupPerf",
        releases: Releases::ALL,
        recode: recode::<crate::BackupPerf>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BackupCommon",
        newest_name: "BackupCommon",
        releases: Releases::ALL,
        recode: recode::<crate::BackupCommon>,
        recode_return: None,
    },
    Entry {
        name: "DriveBackup",
        newest_name: "DriveBackup",
        releases: Releases::ALL,
        recode: recode::<crate::DriveBackup>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevBackup",
        newest_name: "BlockdevBackup",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevBackup>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraphNodeType",
        newest_name: "XDbgBlockGraphNodeType",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraphNodeType>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraphNode",
        newest_name: "XDbgBlockGraphNode",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraphNode>,
        recode_return: None,
    },
    Entry {
        name: "BlockPermission",
        newest_name: "BlockPermission",
        releases: Releases::ALL,
        recode: recode::<crate::BlockPermission>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraphEdge",
        newest_name: "XDbgBlockGraphEdge",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraphEdge>,
        recode_return: None,
    },
    Entry {
        name: "XDbgBlockGraph",
        newest_name: "XDbgBlockGraph",
        releases: Releases::ALL,
        recode: recode::<crate::XDbgBlockGraph>,
        recode_return: None,
    },
    Entry {
        name: "DriveMirror",
        newest_name: "DriveMirror",
        releases: Releases::ALL,
        recode: recode::<crate::DriveMirror>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmap",
        newest_name: "BlockDirtyBitmap",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmap>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapAdd",
        newest_name: "BlockDirtyBitmapAdd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapAdd>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapOrStr",
        newest_name: "BlockDirtyBitmapOrStr",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapOrStr>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapMerge",
        newest_name: "BlockDirtyBitmapMerge",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapMerge>,
        recode_return: None,
    },
    Entry {
        name: "BlockDirtyBitmapSha256",
        newest_name: "BlockDirtyBitmapSha256",
        releases: Releases::ALL,
        recode: recode::<crate::BlockDirtyBitmapSha256>,
        recode_return: None,
    },
    Entry {
        name: "BlockIOThrottle",
        newest_name: "BlockIOThrottle",
        releases: Releases::ALL,
        recode: recode::<crate::BlockIOThrottle>,
        recode_return: None,
    },
    Entry {
        name: "ThrottleLimits",
        newest_name: "ThrottleLimits",
        releases: Releases::ALL,
        recode: recode::<crate::ThrottleLimits>,
        recode_return: None,
    },
    Entry {
        name: "ThrottleGroupProperties",
        newest_name: "ThrottleGroupProperties",
        releases: Releases::ALL,
        recode: recode::<crate::ThrottleGroupProperties>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobChangeOptionsMirror",
        newest_name: "BlockJobChangeOptionsMirror",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::BlockJobChangeOptionsMirror>,
        recode_return: None,
    },
    Entry {
        name: "BlockJobChangeOptions",
        newest_name: "BlockJobChangeOptions",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::BlockJobChangeOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevDiscardOptions",
        newest_name: "BlockdevDiscardOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevDiscardOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevDetectZeroesOptions",
        newest_name: "BlockdevDetectZeroesOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevDetectZeroesOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAioOptions",
        newest_name: "BlockdevAioOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAioOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCacheOptions",
        newest_name: "BlockdevCacheOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCacheOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevDriver",
        newest_name: "BlockdevDriver",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevDriver>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsFile",
        newest_name: "BlockdevOptionsFile",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsFile>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNull",
        newest_name: "BlockdevOptionsNull",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNull>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNVMe",
        newest_name: "BlockdevOptionsNVMe",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNVMe>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVVFAT",
        newest_name: "BlockdevOptionsVVFAT",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVVFAT>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsGenericFormat",
        newest_name: "BlockdevOptionsGenericFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsGenericFormat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsLUKS",
        newest_name: "BlockdevOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsGenericCOWFormat",
        newest_name: "BlockdevOptionsGenericCOWFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsGenericCOWFormat>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2OverlapCheckMode",
        newest_name: "Qcow2OverlapCheckMode",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2OverlapCheckMode>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2OverlapCheckFlags",
        newest_name: "Qcow2OverlapCheckFlags",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2OverlapCheckFlags>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2OverlapChecks",
        newest_name: "Qcow2OverlapChecks",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2OverlapChecks>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcowEncryptionFormat",
        newest_name: "BlockdevQcowEncryptionFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcowEncryptionFormat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcowEncryption",
        newest_name: "BlockdevQcowEncryption",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcowEncryption>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsQcow",
        newest_name: "BlockdevOptionsQcow",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsQcow>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcow2EncryptionFormat",
        newest_name: "BlockdevQcow2EncryptionFormat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcow2EncryptionFormat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcow2Encryption",
        newest_name: "BlockdevQcow2Encryption",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcow2Encryption>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsPreallocate",
        newest_name: "BlockdevOptionsPreallocate",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsPreallocate>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsQcow2",
        newest_name: "BlockdevOptionsQcow2",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsQcow2>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyCheckMode",
        newest_name: "SshHostKeyCheckMode",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyCheckMode>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyCheckHashType",
        newest_name: "SshHostKeyCheckHashType",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyCheckHashType>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyHash",
        newest_name: "SshHostKeyHash",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyHash>,
        recode_return: None,
    },
    Entry {
        name: "SshHostKeyCheck",
        newest_name: "SshHostKeyCheck",
        releases: Releases::ALL,
        recode: recode::<crate::SshHostKeyCheck>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsSsh",
        newest_name: "BlockdevOptionsSsh",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsSsh>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugEvent",
        newest_name: "BlkdebugEvent",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugEvent>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugIOType",
        newest_name: "BlkdebugIOType",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugIOType>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugInjectErrorOptions",
        newest_name: "BlkdebugInjectErrorOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugInjectErrorOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlkdebugSetStateOptions",
        newest_name: "BlkdebugSetStateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlkdebugSetStateOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlkdebug",
        newest_name: "BlockdevOptionsBlkdebug",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlkdebug>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlklogwrites",
        newest_name: "BlockdevOptionsBlklogwrites",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlklogwrites>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlkverify",
        newest_name: "BlockdevOptionsBlkverify",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlkverify>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsBlkreplay",
        newest_name: "BlockdevOptionsBlkreplay",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsBlkreplay>,
        recode_return: None,
    },
    Entry {
        name: "QuorumReadPattern",
        newest_name: "QuorumReadPattern",
        releases: Releases::ALL,
        recode: recode::<crate::QuorumReadPattern>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsQuorum",
        newest_name: "BlockdevOptionsQuorum",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsQuorum>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsIoUring",
        newest_name: "BlockdevOptionsIoUring",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsIoUring>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNvmeIoUring",
        newest_name: "BlockdevOptionsNvmeIoUring",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNvmeIoUring>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVirtioBlkVfioPci",
        newest_name: "BlockdevOptionsVirtioBlkVfioPci",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVirtioBlkVfioPci>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVirtioBlkVhostUser",
        newest_name: "BlockdevOptionsVirtioBlkVhostUser",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVirtioBlkVhostUser>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsVirtioBlkVhostVdpa",
        newest_name: "BlockdevOptionsVirtioBlkVhostVdpa",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsVirtioBlkVhostVdpa>,
        recode_return: None,
    },
    Entry {
        name: "IscsiTransport",
        newest_name: "IscsiTransport",
        releases: Releases::ALL,
        recode: recode::<crate::IscsiTransport>,
        recode_return: None,
    },
    Entry {
        name: "IscsiHeaderDigest",
        newest_name: "IscsiHeaderDigest",
        releases: Releases::ALL,
        recode: recode::<crate::IscsiHeaderDigest>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsIscsi",
        newest_name: "BlockdevOptionsIscsi",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsIscsi>,
        recode_return: None,
    },
    Entry {
        name: "RbdAuthMode",
        newest_name: "RbdAuthMode",
        releases: Releases::ALL,
        recode: recode::<crate::RbdAuthMode>,
        recode_return: None,
    },
    Entry {
        name: "RbdImageEncryptionFormat",
        newest_name: "RbdImageEncryptionFormat",
        releases: Releases::ALL,
        recode: recode::<crate::RbdImageEncryptionFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RbdEncryptionOptionsLUKSBase",
        newest_name: "RbdEncryptionOptionsLUKSBase",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptionsLUKSBase>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RbdEncryptionCreateOptionsLUKSBase",
        newest_name: "RbdEncryptionCreateOptionsLUKSBase",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptionsLUKSBase>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptionsLUKS",
        newest_name: "RbdEncryptionOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptionsLUKS2",
        newest_name: "RbdEncryptionOptionsLUKS2",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptionsLUKS2>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptionsLUKSAny",
        newest_name: "RbdEncryptionOptionsLUKSAny",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::RbdEncryptionOptionsLUKSAny>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionCreateOptionsLUKS",
        newest_name: "RbdEncryptionCreateOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionCreateOptionsLUKS2",
        newest_name: "RbdEncryptionCreateOptionsLUKS2",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptionsLUKS2>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionOptions",
        newest_name: "RbdEncryptionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionOptions>,
        recode_return: None,
    },
    Entry {
        name: "RbdEncryptionCreateOptions",
        newest_name: "RbdEncryptionCreateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::RbdEncryptionCreateOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsRbd",
        newest_name: "BlockdevOptionsRbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsRbd>,
        recode_return: None,
    },
    Entry {
        name: "ReplicationMode",
        newest_name: "ReplicationMode",
        releases: Releases::ALL,
        recode: recode::<crate::ReplicationMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsReplication",
        newest_name: "BlockdevOptionsReplication",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsReplication>,
        recode_return: None,
    },
    Entry {
        name: "NFSTransport",
        newest_name: "NFSTransport",
        releases: Releases::ALL,
        recode: recode::<crate::NFSTransport>,
        recode_return: None,
    },
    Entry {
        name: "NFSServer",
        newest_name: "NFSServer",
        releases: Releases::ALL,
        recode: recode::<crate::NFSServer>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNfs",
        newest_name: "BlockdevOptionsNfs",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNfs>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BlockdevOptionsCurlBase",
        newest_name: "BlockdevOptionsCurlBase",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlBase>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlHttp",
        newest_name: "BlockdevOptionsCurlHttp",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlHttp>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlHttps",
        newest_name: "BlockdevOptionsCurlHttps",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlHttps>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlFtp",
        newest_name: "BlockdevOptionsCurlFtp",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlFtp>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCurlFtps",
        newest_name: "BlockdevOptionsCurlFtps",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCurlFtps>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsNbd",
        newest_name: "BlockdevOptionsNbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsNbd>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsRaw",
        newest_name: "BlockdevOptionsRaw",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsRaw>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsThrottle",
        newest_name: "BlockdevOptionsThrottle",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsThrottle>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCor",
        newest_name: "BlockdevOptionsCor",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCor>,
        recode_return: None,
    },
    Entry {
        name: "OnCbwError",
        newest_name: "OnCbwError",
        releases: Releases::ALL,
        recode: recode::<crate::OnCbwError>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsCbw",
        newest_name: "BlockdevOptionsCbw",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptionsCbw>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptions",
        newest_name: "BlockdevOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevRef",
        newest_name: "BlockdevRef",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevRef>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevRefOrNull",
        newest_name: "BlockdevRefOrNull",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevRefOrNull>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsFile",
        newest_name: "BlockdevCreateOptionsFile",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsFile>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsLUKS",
        newest_name: "BlockdevCreateOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsNfs",
        newest_name: "BlockdevCreateOptionsNfs",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsNfs>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsParallels",
        newest_name: "BlockdevCreateOptionsParallels",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsParallels>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsQcow",
        newest_name: "BlockdevCreateOptionsQcow",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsQcow>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevQcow2Version",
        newest_name: "BlockdevQcow2Version",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevQcow2Version>,
        recode_return: None,
    },
    Entry {
        name: "Qcow2CompressionType",
        newest_name: "Qcow2CompressionType",
        releases: Releases::ALL,
        recode: recode::<crate::Qcow2CompressionType>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsQcow2",
        newest_name: "BlockdevCreateOptionsQcow2",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsQcow2>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsQed",
        newest_name: "BlockdevCreateOptionsQed",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsQed>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsRbd",
        newest_name: "BlockdevCreateOptionsRbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsRbd>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVmdkSubformat",
        newest_name: "BlockdevVmdkSubformat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVmdkSubformat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVmdkAdapterType",
        newest_name: "BlockdevVmdkAdapterType",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVmdkAdapterType>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVmdk",
        newest_name: "BlockdevCreateOptionsVmdk",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVmdk>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsSsh",
        newest_name: "BlockdevCreateOptionsSsh",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsSsh>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVdi",
        newest_name: "BlockdevCreateOptionsVdi",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVdi>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVhdxSubformat",
        newest_name: "BlockdevVhdxSubformat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVhdxSubformat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVhdx",
        newest_name: "BlockdevCreateOptionsVhdx",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVhdx>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevVpcSubformat",
        newest_name: "BlockdevVpcSubformat",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevVpcSubformat>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsVpc",
        newest_name: "BlockdevCreateOptionsVpc",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptionsVpc>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptions",
        newest_name: "BlockdevCreateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevCreateOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAmendOptionsLUKS",
        newest_name: "BlockdevAmendOptionsLUKS",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAmendOptionsLUKS>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAmendOptionsQcow2",
        newest_name: "BlockdevAmendOptionsQcow2",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAmendOptionsQcow2>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevAmendOptions",
        newest_name: "BlockdevAmendOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevAmendOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockErrorAction",
        newest_name: "BlockErrorAction",
        releases: Releases::ALL,
        recode: recode::<crate::BlockErrorAction>,
        recode_return: None,
    },
    Entry {
        name: "PreallocMode",
        newest_name: "PreallocMode",
        releases: Releases::ALL,
        recode: recode::<crate::PreallocMode>,
        recode_return: None,
    },
    Entry {
        name: "QuorumOpType",
        newest_name: "QuorumOpType",
        releases: Releases::ALL,
        recode: recode::<crate::QuorumOpType>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevSnapshotInternal",
        newest_name: "BlockdevSnapshotInternal",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevSnapshotInternal>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DummyBlockCoreForceArrays",
        newest_name: "DummyBlockCoreForceArrays",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::DummyBlockCoreForceArrays>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BiosAtaTranslation",
        newest_name: "BiosAtaTranslation",
        releases: Releases::ALL,
        recode: recode::<crate::BiosAtaTranslation>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "FloppyDriveType",
        newest_name: "FloppyDriveType",
        releases: Releases::ALL,
        recode: recode::<crate::FloppyDriveType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PRManagerInfo",
        newest_name: "PRManagerInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PRManagerInfo>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevChangeReadOnlyMode",
        newest_name: "BlockdevChangeReadOnlyMode",
        releases: Releases::ALL,
        recode: recode::<crate::BlockdevChangeReadOnlyMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NbdServerOptionsBase",
        newest_name: "NbdServerOptionsBase",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::NbdServerOptionsBase>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NbdServerOptions",
        newest_name: "NbdServerOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NbdServerOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NbdServerOptionsLegacy",
        newest_name: "NbdServerOptionsLegacy",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::NbdServerOptionsLegacy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BlockExportOptionsNbdBase",
        newest_name: "BlockExportOptionsNbdBase",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsNbdBase>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsNbd",
        newest_name: "BlockExportOptionsNbd",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsNbd>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsVhostUserBlk",
        newest_name: "BlockExportOptionsVhostUserBlk",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsVhostUserBlk>,
        recode_return: None,
    },
    Entry {
        name: "FuseExportAllowOther",
        newest_name: "FuseExportAllowOther",
        releases: Releases::ALL,
        recode: recode::<crate::FuseExportAllowOther>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsFuse",
        newest_name: "BlockExportOptionsFuse",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsFuse>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptionsVduseBlk",
        newest_name: "BlockExportOptionsVduseBlk",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptionsVduseBlk>,
        recode_return: None,
    },
    Entry {
        name: "NbdServerAddOptions",
        newest_name: "NbdServerAddOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NbdServerAddOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportRemoveMode",
        newest_name: "BlockExportRemoveMode",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportRemoveMode>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportType",
        newest_name: "BlockExportType",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportType>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportOptions",
        newest_name: "BlockExportOptions",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportOptions>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportIothreads",
        newest_name: "BlockExportIothreads",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::BlockExportIothreads>,
        recode_return: None,
    },
    Entry {
        name: "BlockExportInfo",
        newest_name: "BlockExportInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BlockExportInfo>,
        recode_return: None,
    },
    Entry {
        name: "ChardevInfo",
        newest_name: "ChardevInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevBackendInfo",
        newest_name: "ChardevBackendInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevBackendInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DataFormat",
        newest_name: "DataFormat",
        releases: Releases::ALL,
        recode: recode::<crate::DataFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevCommon",
        newest_name: "ChardevCommon",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevCommon>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevFile",
        newest_name: "ChardevFile",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevFile>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevHostdev",
        newest_name: "ChardevHostdev",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevHostdev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSocket",
        newest_name: "ChardevSocket",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSocket>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevUdp",
        newest_name: "ChardevUdp",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevUdp>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevMux",
        newest_name: "ChardevMux",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevMux>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevHub",
        newest_name: "ChardevHub",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::ChardevHub>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevStdio",
        newest_name: "ChardevStdio",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevStdio>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSpiceChannel",
        newest_name: "ChardevSpiceChannel",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSpiceChannel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevSpicePort",
        newest_name: "ChardevSpicePort",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevSpicePort>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevVCEncoding",
        newest_name: "ChardevVCEncoding",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::ChardevVCEncoding>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevDBus",
        newest_name: "ChardevDBus",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevDBus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevVC",
        newest_name: "ChardevVC",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevVC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevRingbuf",
        newest_name: "ChardevRingbuf",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevRingbuf>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevQemuVDAgent",
        newest_name: "ChardevQemuVDAgent",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevQemuVDAgent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevPty",
        newest_name: "ChardevPty",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::ChardevPty>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevBackendKind",
        newest_name: "ChardevBackendKind",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevBackendKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevBackend",
        newest_name: "ChardevBackend",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevBackend>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ChardevReturn",
        newest_name: "ChardevReturn",
        releases: Releases::ALL,
        recode: recode::<crate::ChardevReturn>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpGuestMemoryFormat",
        newest_name: "DumpGuestMemoryFormat",
        releases: Releases::ALL,
        recode: recode::<crate::DumpGuestMemoryFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpStatus",
        newest_name: "DumpStatus",
        releases: Releases::ALL,
        recode: recode::<crate::DumpStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpQueryResult",
        newest_name: "DumpQueryResult",
        releases: Releases::ALL,
        recode: recode::<crate::DumpQueryResult>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DumpGuestMemoryCapability",
        newest_name: "DumpGuestMemoryCapability",
        releases: Releases::ALL,
        recode: recode::<crate::DumpGuestMemoryCapability>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetLegacyNicOptions",
        newest_name: "NetLegacyNicOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetLegacyNicOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "String",
        newest_name: "String",
        releases: Releases::ALL,
        recode: recode::<crate::StringObject>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetDevPasstOptions",
        newest_name: "NetDevPasstOptions",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::NetDevPasstOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevUserOptions",
        newest_name: "NetdevUserOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevUserOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevTapOptions",
        newest_name: "NetdevTapOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevTapOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevSocketOptions",
        newest_name: "NetdevSocketOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevSocketOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevL2TPv3Options",
        newest_name: "NetdevL2TPv3Options",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevL2TPv3Options>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVdeOptions",
        newest_name: "NetdevVdeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVdeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevBridgeOptions",
        newest_name: "NetdevBridgeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevBridgeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevHubPortOptions",
        newest_name: "NetdevHubPortOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevHubPortOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevNetmapOptions",
        newest_name: "NetdevNetmapOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevNetmapOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AFXDPMode",
        newest_name: "AFXDPMode",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::AFXDPMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevAFXDPOptions",
        newest_name: "NetdevAFXDPOptions",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::NetdevAFXDPOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVhostUserOptions",
        newest_name: "NetdevVhostUserOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVhostUserOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVhostVDPAOptions",
        newest_name: "NetdevVhostVDPAOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVhostVDPAOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVmnetHostOptions",
        newest_name: "NetdevVmnetHostOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVmnetHostOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVmnetSharedOptions",
        newest_name: "NetdevVmnetSharedOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVmnetSharedOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevVmnetBridgedOptions",
        newest_name: "NetdevVmnetBridgedOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevVmnetBridgedOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevStreamOptions",
        newest_name: "NetdevStreamOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevStreamOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetdevDgramOptions",
        newest_name: "NetdevDgramOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NetdevDgramOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NetClientDriver",
        newest_name: "NetClientDriver",
        releases: Releases::ALL,
        recode: recode::<crate::NetClientDriver>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Netdev",
        newest_name: "Netdev",
        releases: Releases::ALL,
        recode: recode::<crate::Netdev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RxState",
        newest_name: "RxState",
        releases: Releases::ALL,
        recode: recode::<crate::RxState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RxFilterInfo",
        newest_name: "RxFilterInfo",
        releases: Releases::ALL,
        recode: recode::<crate::RxFilterInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AnnounceParameters",
        newest_name: "AnnounceParameters",
        releases: Releases::ALL,
        recode: recode::<crate::AnnounceParameters>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EbpfObject",
        newest_name: "EbpfObject",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::EbpfObject>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EbpfProgramID",
        newest_name: "EbpfProgramID",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::EbpfProgramID>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerSwitch",
        newest_name: "RockerSwitch",
        releases: Releases::ALL,
        recode: recode::<crate::RockerSwitch>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerPortDuplex",
        newest_name: "RockerPortDuplex",
        releases: Releases::ALL,
        recode: recode::<crate::RockerPortDuplex>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerPortAutoneg",
        newest_name: "RockerPortAutoneg",
        releases: Releases::ALL,
        recode: recode::<crate::RockerPortAutoneg>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerPort",
        newest_name: "RockerPort",
        releases: Releases::ALL,
        recode: recode::<crate::RockerPort>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlowKey",
        newest_name: "RockerOfDpaFlowKey",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlowKey>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlowMask",
        newest_name: "RockerOfDpaFlowMask",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlowMask>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlowAction",
        newest_name: "RockerOfDpaFlowAction",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlowAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaFlow",
        newest_name: "RockerOfDpaFlow",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaFlow>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "RockerOfDpaGroup",
        newest_name: "RockerOfDpaGroup",
        releases: Releases::ALL,
        recode: recode::<crate::RockerOfDpaGroup>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TpmModel",
        newest_name: "TpmModel",
        releases: Releases::ALL,
        recode: recode::<crate::TpmModel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TpmType",
        newest_name: "TpmType",
        releases: Releases::ALL,
        recode: recode::<crate::TpmType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMPassthroughOptions",
        newest_name: "TPMPassthroughOptions",
        releases: Releases::ALL,
        recode: recode::<crate::TPMPassthroughOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMEmulatorOptions",
        newest_name: "TPMEmulatorOptions",
        releases: Releases::ALL,
        recode: recode::<crate::TPMEmulatorOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TpmTypeOptions",
        newest_name: "TpmTypeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::TpmTypeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TPMInfo",
        newest_name: "TPMInfo",
        releases: Releases::ALL,
        recode: recode::<crate::TPMInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayProtocol",
        newest_name: "DisplayProtocol",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayProtocol>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SetPasswordAction",
        newest_name: "SetPasswordAction",
        releases: Releases::ALL,
        recode: recode::<crate::SetPasswordAction>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SetPasswordOptions",
        newest_name: "SetPasswordOptions",
        releases: Releases::ALL,
        recode: recode::<crate::SetPasswordOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SetPasswordOptionsVnc",
        newest_name: "SetPasswordOptionsVnc",
        releases: Releases::ALL,
        recode: recode::<crate::SetPasswordOptionsVnc>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ExpirePasswordOptions",
        newest_name: "ExpirePasswordOptions",
        releases: Releases::ALL,
        recode: recode::<crate::ExpirePasswordOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ExpirePasswordOptionsVnc",
        newest_name: "ExpirePasswordOptionsVnc",
        releases: Releases::ALL,
        recode: recode::<crate::ExpirePasswordOptionsVnc>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ImageFormat",
        newest_name: "ImageFormat",
        releases: Releases::ALL,
        recode: recode::<crate::ImageFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceBasicInfo",
        newest_name: "SpiceBasicInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceBasicInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceServerInfo",
        newest_name: "SpiceServerInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceServerInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceChannel",
        newest_name: "SpiceChannel",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceChannel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceQueryMouseMode",
        newest_name: "SpiceQueryMouseMode",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceQueryMouseMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpiceInfo",
        newest_name: "SpiceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SpiceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncBasicInfo",
        newest_name: "VncBasicInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncBasicInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncServerInfo",
        newest_name: "VncServerInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncServerInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncClientInfo",
        newest_name: "VncClientInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncClientInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncInfo",
        newest_name: "VncInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VncInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncPrimaryAuth",
        newest_name: "VncPrimaryAuth",
        releases: Releases::ALL,
        recode: recode::<crate::VncPrimaryAuth>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncVencryptSubAuth",
        newest_name: "VncVencryptSubAuth",
        releases: Releases::ALL,
        recode: recode::<crate::VncVencryptSubAuth>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncServerInfo2",
        newest_name: "VncServerInfo2",
        releases: Releases::ALL,
        recode: recode::<crate::VncServerInfo2>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VncInfo2",
        newest_name: "VncInfo2",
        releases: Releases::ALL,
        recode: recode::<crate::VncInfo2>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MouseInfo",
        newest_name: "MouseInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MouseInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QKeyCode",
        newest_name: "QKeyCode",
        releases: Releases::ALL,
        recode: recode::<crate::QKeyCode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "KeyValueKind",
        newest_name: "KeyValueKind",
        releases: Releases::ALL,
        recode: recode::<crate::KeyValueKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "KeyValue",
        newest_name: "KeyValue",
        releases: Releases::ALL,
        recode: recode::<crate::KeyValue>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputButton",
        newest_name: "InputButton",
        releases: Releases::ALL,
        recode: recode::<crate::InputButton>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputAxis",
        newest_name: "InputAxis",
        releases: Releases::ALL,
        recode: recode::<crate::InputAxis>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMultiTouchType",
        newest_name: "InputMultiTouchType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::InputMultiTouchType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputKeyEvent",
        newest_name: "InputKeyEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputKeyEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputBtnEvent",
        newest_name: "InputBtnEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputBtnEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMoveEvent",
        newest_name: "InputMoveEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputMoveEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputMultiTouchEvent",
        newest_name: "InputMultiTouchEvent",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::InputMultiTouchEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputEventKind",
        newest_name: "InputEventKind",
        releases: Releases::ALL,
        recode: recode::<crate::InputEventKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "InputEvent",
        newest_name: "InputEvent",
        releases: Releases::ALL,
        recode: recode::<crate::InputEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayGTK",
        newest_name: "DisplayGTK",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayGTK>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayEGLHeadless",
        newest_name: "DisplayEGLHeadless",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayEGLHeadless>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayDBus",
        newest_name: "DisplayDBus",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayDBus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayGLMode",
        newest_name: "DisplayGLMode",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayGLMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayCurses",
        newest_name: "DisplayCurses",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayCurses>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayCocoa",
        newest_name: "DisplayCocoa",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayCocoa>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HotKeyMod",
        newest_name: "HotKeyMod",
        releases: Releases::ALL,
        recode: recode::<crate::HotKeyMod>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplaySDL",
        newest_name: "DisplaySDL",
        releases: Releases::ALL,
        recode: recode::<crate::DisplaySDL>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayType",
        newest_name: "DisplayType",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayOptions",
        newest_name: "DisplayOptions",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayReloadType",
        newest_name: "DisplayReloadType",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayReloadType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayReloadOptionsVNC",
        newest_name: "DisplayReloadOptionsVNC",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayReloadOptionsVNC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayReloadOptions",
        newest_name: "DisplayReloadOptions",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayReloadOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayUpdateType",
        newest_name: "DisplayUpdateType",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayUpdateType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayUpdateOptionsVNC",
        newest_name: "DisplayUpdateOptionsVNC",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayUpdateOptionsVNC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DisplayUpdateOptions",
        newest_name: "DisplayUpdateOptions",
        releases: Releases::ALL,
        recode: recode::<crate::DisplayUpdateOptions>,
        recode_return: None,
    },
    Entry {
        name: "QAuthZListPolicy",
        newest_name: "QAuthZListPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::QAuthZListPolicy>,
        recode_return: None,
    },
    Entry {
        name: "QAuthZListFormat",
        newest_name: "QAuthZListFormat",
        releases: Releases::ALL,
        recode: recode::<crate::QAuthZListFormat>,
        recode_return: None,
    },
    Entry {
        name: "QAuthZListRule",
        newest_name: "QAuthZListRule",
        releases: Releases::ALL,
        recode: recode::<crate::QAuthZListRule>,
        recode_return: None,
    },
    Entry {
        name: "AuthZListProperties",
        newest_name: "AuthZListProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZListProperties>,
        recode_return: None,
    },
    Entry {
        name: "AuthZListFileProperties",
        newest_name: "AuthZListFileProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZListFileProperties>,
        recode_return: None,
    },
    Entry {
        name: "AuthZPAMProperties",
        newest_name: "AuthZPAMProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZPAMProperties>,
        recode_return: None,
    },
    Entry {
        name: "AuthZSimpleProperties",
        newest_name: "AuthZSimpleProperties",
        releases: Releases::ALL,
        recode: recode::<crate::AuthZSimpleProperties>,
        recode_return: None,
    },
    Entry {
        name: "MigrationRAMStats",
        newest_name: "MigrationRAMStats",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::MigrationRAMStats>,
        recode_return: None,
    },
    Entry {
        name: "MigrationStats",
        newest_name: "MigrationRAMStats",
        releases: Releases::only(&["7.2", "10.0", "10.2"]),
        recode: recode::<crate::MigrationRAMStats>,
        recode_return: None,
    },
    Entry {
        name: "XBZRLECacheStats",
        newest_name: "XBZRLECacheStats",
        releases: Releases::ALL,
        recode: recode::<crate::XBZRLECacheStats>,
        recode_return: None,
    },
    Entry {
        name: "CompressionStats",
        newest_name: "CompressionStats",
        releases: Releases::ALL,
        recode: recode::<crate::CompressionStats>,
        recode_return: None,
    },
    Entry {
        name: "MigrationStatus",
        newest_name: "MigrationStatus",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationStatus>,
        recode_return: None,
    },
    Entry {
        name: "VfioStats",
        newest_name: "VfioStats",
        releases: Releases::ALL,
        recode: recode::<crate::VfioStats>,
        recode_return: None,
    },
    Entry {
        name: "MigrationInfo",
        newest_name: "MigrationInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationInfo>,
        recode_return: None,
    },
    Entry {
        name: "MigrationCapability",
        newest_name: "MigrationCapability",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationCapability>,
        recode_return: None,
    },
    Entry {
        name: "MigrationCapabilityStatus",
        newest_name: "MigrationCapabilityStatus",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationCapabilityStatus>,
        recode_return: None,
    },
    Entry {
        name: "MultiFDCompression",
        newest_name: "MultiFDCompression",
        releases: Releases::ALL,
        recode: recode::<crate::MultiFDCompression>,
        recode_return: None,
    },
    Entry {
        name: "MigMode",
        newest_name: "MigMode",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::MigMode>,
        recode_return: None,
    },
    Entry {
        name: "ZeroPageDetection",
        newest_name: "ZeroPageDetection",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::ZeroPageDetection>,
        recode_return: None,
    },
    Entry {
        name: "BitmapMigrationBitmapAliasTransform",
        newest_name: "BitmapMigrationBitmapAliasTransform",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapMigrationBitmapAliasTransform>,
        recode_return: None,
    },
    Entry {
        name: "BitmapMigrationBitmapAlias",
        newest_name: "BitmapMigrationBitmapAlias",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapMigrationBitmapAlias>,
        recode_return: None,
    },
    Entry {
        name: "BitmapMigrationNodeAlias",
        newest_name: "BitmapMigrationNodeAlias",
        releases: Releases::ALL,
        recode: recode::<crate::BitmapMigrationNodeAlias>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MigrationParameter",
        newest_name: "MigrationParameter",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationParameter>,
        recode_return: None,
    },
    Entry {
        name: "MigrationParameters",
        newest_name: "MigrationParameters",
        releases: Releases::ALL,
        recode: recode::<crate::MigrationParameters>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOMessage",
        newest_name: "COLOMessage",
        releases: Releases::ALL,
        recode: recode::<crate::COLOMessage>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOMode",
        newest_name: "COLOMode",
        releases: Releases::ALL,
        recode: recode::<crate::COLOMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "FailoverStatus",
        newest_name: "FailoverStatus",
        releases: Releases::ALL,
        recode: recode::<crate::FailoverStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOExitReason",
        newest_name: "COLOExitReason",
        releases: Releases::ALL,
        recode: recode::<crate::COLOExitReason>,
        recode_return: None,
    },
    Entry {
        name: "MigrationAddressType",
        newest_name: "MigrationAddressType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::MigrationAddressType>,
        recode_return: None,
    },
    Entry {
        name: "FileMigrationArgs",
        newest_name: "FileMigrationArgs",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::FileMigrationArgs>,
        recode_return: None,
    },
    Entry {
        name: "MigrationExecCommand",
        newest_name: "MigrationExecCommand",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::MigrationExecCommand>,
        recode_return: None,
    },
    Entry {
        name: "MigrationAddress",
        newest_name: "MigrationAddress",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::MigrationAddress>,
        recode_return: None,
    },
    Entry {
        name: "MigrationChannelType",
        newest_name: "MigrationChannelType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::MigrationChannelType>,
        recode_return: None,
    },
    Entry {
        name: "MigrationChannel",
        newest_name: "MigrationChannel",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::MigrationChannel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ReplicationStatus",
        newest_name: "ReplicationStatus",
        releases: Releases::ALL,
        recode: recode::<crate::ReplicationStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "COLOStatus",
        newest_name: "COLOStatus",
        releases: Releases::ALL,
        recode: recode::<crate::COLOStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateVcpu",
        newest_name: "DirtyRateVcpu",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateVcpu>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateStatus",
        newest_name: "DirtyRateStatus",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateMeasureMode",
        newest_name: "DirtyRateMeasureMode",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateMeasureMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TimeUnit",
        newest_name: "TimeUnit",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::TimeUnit>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyRateInfo",
        newest_name: "DirtyRateInfo",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyRateInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DirtyLimitInfo",
        newest_name: "DirtyLimitInfo",
        releases: Releases::ALL,
        recode: recode::<crate::DirtyLimitInfo>,
        recode_return: None,
    },
    Entry {
        name: "Abort",
        newest_name: "Abort",
        releases: Releases::ALL,
        recode: recode::<crate::Abort>,
        recode_return: None,
    },
    Entry {
        name: "ActionCompletionMode",
        newest_name: "ActionCompletionMode",
        releases: Releases::ALL,
        recode: recode::<crate::ActionCompletionMode>,
        recode_return: None,
    },
    Entry {
        name: "TransactionActionKind",
        newest_name: "TransactionActionKind",
        releases: Releases::ALL,
        recode: recode::<crate::TransactionActionKind>,
        recode_return: None,
    },
    Entry {
        name: "TransactionAction",
        newest_name: "TransactionAction",
        releases: Releases::ALL,
        recode: recode::<crate::TransactionAction>,
        recode_return: None,
    },
    Entry {
        name: "TransactionProperties",
        newest_name: "TransactionProperties",
        releases: Releases::ALL,
        recode: recode::<crate::TransactionProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TraceEventState",
        newest_name: "TraceEventState",
        releases: Releases::ALL,
        recode: recode::<crate::TraceEventState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TraceEventInfo",
        newest_name: "TraceEventInfo",
        releases: Releases::ALL,
        recode: recode::<crate::TraceEventInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatPolicyInput",
        newest_name: "CompatPolicyInput",
        releases: Releases::ALL,
        recode: recode::<crate::CompatPolicyInput>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatPolicyOutput",
        newest_name: "CompatPolicyOutput",
        releases: Releases::ALL,
        recode: recode::<crate::CompatPolicyOutput>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatPolicy",
        newest_name: "CompatPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::CompatPolicy>,
        recode_return: None,
    },
    Entry {
        name: "QMPCapability",
        newest_name: "QMPCapability",
        releases: Releases::ALL,
        recode: recode::<crate::QMPCapability>,
        recode_return: None,
    },
    Entry {
        name: "VersionTriple",
        newest_name: "VersionTriple",
        releases: Releases::ALL,
        recode: recode::<crate::VersionTriple>,
        recode_return: None,
    },
    Entry {
        name: "VersionInfo",
        newest_name: "VersionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VersionInfo>,
        recode_return: None,
    },
    Entry {
        name: "CommandInfo",
        newest_name: "CommandInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CommandInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MonitorMode",
        newest_name: "MonitorMode",
        releases: Releases::ALL,
        recode: recode::<crate::MonitorMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MonitorOptions",
        newest_name: "MonitorOptions",
        releases: Releases::ALL,
        recode: recode::<crate::MonitorOptions>,
        recode_return: None,
    },
    Entry {
        name: "SchemaMetaType",
        newest_name: "SchemaMetaType",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaMetaType>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfo",
        newest_name: "SchemaInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfo>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoBuiltin",
        newest_name: "SchemaInfoBuiltin",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoBuiltin>,
        recode_return: None,
    },
    Entry {
        name: "JSONType",
        newest_name: "JSONType",
        releases: Releases::ALL,
        recode: recode::<crate::JSONType>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoEnum",
        newest_name: "SchemaInfoEnum",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoEnum>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoEnumMember",
        newest_name: "SchemaInfoEnumMember",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoEnumMember>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoArray",
        newest_name: "SchemaInfoArray",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoArray>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoObject",
        newest_name: "SchemaInfoObject",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoObject>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoObjectMember",
        newest_name: "SchemaInfoObjectMember",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoObjectMember>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoObjectVariant",
        newest_name: "SchemaInfoObjectVariant",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoObjectVariant>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoAlternate",
        newest_name: "SchemaInfoAlternate",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoAlternate>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoAlternateMember",
        newest_name: "SchemaInfoAlternateMember",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoAlternateMember>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoCommand",
        newest_name: "SchemaInfoCommand",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoCommand>,
        recode_return: None,
    },
    Entry {
        name: "SchemaInfoEvent",
        newest_name: "SchemaInfoEvent",
        releases: Releases::ALL,
        recode: recode::<crate::SchemaInfoEvent>,
        recode_return: None,
    },
    Entry {
        name: "ObjectPropertyInfo",
        newest_name: "ObjectPropertyInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectPropertyInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ObjectPropertyValue",
        newest_name: "ObjectPropertyValue",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::ObjectPropertyValue>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ObjectPropertiesValues",
        newest_name: "ObjectPropertiesValues",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::ObjectPropertiesValues>,
        recode_return: None,
    },
    Entry {
        name: "ObjectTypeInfo",
        newest_name: "ObjectTypeInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectTypeInfo>,
        recode_return: None,
    },
    Entry {
        name: "CanHostSocketcanProperties",
        newest_name: "CanHostSocketcanProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CanHostSocketcanProperties>,
        recode_return: None,
    },
    Entry {
        name: "ColoCompareProperties",
        newest_name: "ColoCompareProperties",
        releases: Releases::ALL,
        recode: recode::<crate::ColoCompareProperties>,
        recode_return: None,
    },
    Entry {
        name: "CryptodevBackendProperties",
        newest_name: "CryptodevBackendProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CryptodevBackendProperties>,
        recode_return: None,
    },
    Entry {
        name: "CryptodevVhostUserProperties",
        newest_name: "CryptodevVhostUserProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CryptodevVhostUserProperties>,
        recode_return: None,
    },
    Entry {
        name: "DBusVMStateProperties",
        newest_name: "DBusVMStateProperties",
        releases: Releases::ALL,
        recode: recode::<crate::DBusVMStateProperties>,
        recode_return: None,
    },
    Entry {
        name: "NetfilterInsert",
        newest_name: "NetfilterInsert",
        releases: Releases::ALL,
        recode: recode::<crate::NetfilterInsert>,
        recode_return: None,
    },
    Entry {
        name: "NetfilterProperties",
        newest_name: "NetfilterProperties",
        releases: Releases::ALL,
        recode: recode::<crate::NetfilterProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterBufferProperties",
        newest_name: "FilterBufferProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterBufferProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterDumpProperties",
        newest_name: "FilterDumpProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterDumpProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterMirrorProperties",
        newest_name: "FilterMirrorProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterMirrorProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterRedirectorProperties",
        newest_name: "FilterRedirectorProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterRedirectorProperties>,
        recode_return: None,
    },
    Entry {
        name: "FilterRewriterProperties",
        newest_name: "FilterRewriterProperties",
        releases: Releases::ALL,
        recode: recode::<crate::FilterRewriterProperties>,
        recode_return: None,
    },
    Entry {
        name: "InputBarrierProperties",
        newest_name: "InputBarrierProperties",
        releases: Releases::ALL,
        recode: recode::<crate::InputBarrierProperties>,
        recode_return: None,
    },
    Entry {
        name: "InputLinuxProperties",
        newest_name: "InputLinuxProperties",
        releases: Releases::ALL,
        recode: recode::<crate::InputLinuxProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EventLoopBaseProperties",
        newest_name: "EventLoopBaseProperties",
        releases: Releases::ALL,
        recode: recode::<crate::EventLoopBaseProperties>,
        recode_return: None,
    },
    Entry {
        name: "IothreadProperties",
        newest_name: "IothreadProperties",
        releases: Releases::ALL,
        recode: recode::<crate::IothreadProperties>,
        recode_return: None,
    },
    Entry {
        name: "MainLoopProperties",
        newest_name: "MainLoopProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MainLoopProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendProperties",
        newest_name: "MemoryBackendProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendFileProperties",
        newest_name: "MemoryBackendFileProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendFileProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendMemfdProperties",
        newest_name: "MemoryBackendMemfdProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendMemfdProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendShmProperties",
        newest_name: "MemoryBackendShmProperties",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::MemoryBackendShmProperties>,
        recode_return: None,
    },
    Entry {
        name: "MemoryBackendEpcProperties",
        newest_name: "MemoryBackendEpcProperties",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryBackendEpcProperties>,
        recode_return: None,
    },
    Entry {
        name: "PrManagerHelperProperties",
        newest_name: "PrManagerHelperProperties",
        releases: Releases::ALL,
        recode: recode::<crate::PrManagerHelperProperties>,
        recode_return: None,
    },
    Entry {
        name: "QtestProperties",
        newest_name: "QtestProperties",
        releases: Releases::ALL,
        recode: recode::<crate::QtestProperties>,
        recode_return: None,
    },
    Entry {
        name: "RemoteObjectProperties",
        newest_name: "RemoteObjectProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RemoteObjectProperties>,
        recode_return: None,
    },
    Entry {
        name: "VfioUserServerProperties",
        newest_name: "VfioUserServerProperties",
        releases: Releases::ALL,
        recode: recode::<crate::VfioUserServerProperties>,
        recode_return: None,
    },
    Entry {
        name: "IOMMUFDProperties",
        newest_name: "IOMMUFDProperties",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::IOMMUFDProperties>,
        recode_return: None,
    },
    Entry {
        name: "AcpiGenericInitiatorProperties",
        newest_name: "AcpiGenericInitiatorProperties",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::AcpiGenericInitiatorProperties>,
        recode_return: None,
    },
    Entry {
        name: "AcpiGenericPortProperties",
        newest_name: "AcpiGenericPortProperties",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::AcpiGenericPortProperties>,
        recode_return: None,
    },
    Entry {
        name: "RngProperties",
        newest_name: "RngProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RngProperties>,
        recode_return: None,
    },
    Entry {
        name: "RngEgdProperties",
        newest_name: "RngEgdProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RngEgdProperties>,
        recode_return: None,
    },
    Entry {
        name: "RngRandomProperties",
        newest_name: "RngRandomProperties",
        releases: Releases::ALL,
        recode: recode::<crate::RngRandomProperties>,
        recode_return: None,
    },
    Entry {
        name: "IgvmCfgProperties",
        newest_name: "IgvmCfgProperties",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::IgvmCfgProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevCommonProperties",
        newest_name: "SevCommonProperties",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::SevCommonProperties>,
        recode_return: None,
    },
    Entry {
        name: "SevGuestProperties",
        newest_name: "SevGuestProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SevGuestProperties>,
        recode_return: None,
    },
    Entry {
        name: "SevSnpGuestProperties",
        newest_name: "SevSnpGuestProperties",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::SevSnpGuestProperties>,
        recode_return: None,
    },
    Entry {
        name: "TdxGuestProperties",
        newest_name: "TdxGuestProperties",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::TdxGuestProperties>,
        recode_return: None,
    },
    Entry {
        name: "ThreadContextProperties",
        newest_name: "ThreadContextProperties",
        releases: Releases::ALL,
        recode: recode::<crate::ThreadContextProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MonitorProperties",
        newest_name: "MonitorProperties",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::MonitorProperties>,
        recode_return: None,
    },
    Entry {
        name: "MonitorHMPProperties",
        newest_name: "MonitorHMPProperties",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::MonitorHMPProperties>,
        recode_return: None,
    },
    Entry {
        name: "MonitorQMPCloseAction",
        newest_name: "MonitorQMPCloseAction",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::MonitorQMPCloseAction>,
        recode_return: None,
    },
    Entry {
        name: "MonitorQMPProperties",
        newest_name: "MonitorQMPProperties",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::MonitorQMPProperties>,
        recode_return: None,
    },
    Entry {
        name: "ObjectType",
        newest_name: "ObjectType",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectType>,
        recode_return: None,
    },
    Entry {
        name: "ObjectOptions",
        newest_name: "ObjectOptions",
        releases: Releases::ALL,
        recode: recode::<crate::ObjectOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "S390CpuEntitlement",
        newest_name: "S390CpuEntitlement",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::S390CpuEntitlement>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuTopologyLevel",
        newest_name: "CpuTopologyLevel",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CpuTopologyLevel>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CacheLevelAndType",
        newest_name: "CacheLevelAndType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CacheLevelAndType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SmpCacheProperties",
        newest_name: "SmpCacheProperties",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::SmpCacheProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SmpCachePropertiesWrapper",
        newest_name: "SmpCachePropertiesWrapper",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::SmpCachePropertiesWrapper>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SysEmuTarget",
        newest_name: "SysEmuTarget",
        releases: Releases::ALL,
        recode: recode::<crate::SysEmuTarget>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "S390CpuState",
        newest_name: "S390CpuState",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::S390CpuState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuS390State",
        newest_name: "S390CpuState",
        releases: Releases::only(&["7.2"]),
        recode: recode::<crate::S390CpuState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuInfoS390",
        newest_name: "CpuInfoS390",
        releases: Releases::ALL,
        recode: recode::<crate::CpuInfoS390>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuInfoFast",
        newest_name: "CpuInfoFast",
        releases: Releases::ALL,
        recode: recode::<crate::CpuInfoFast>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CompatProperty",
        newest_name: "CompatProperty",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CompatProperty>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MachineInfo",
        newest_name: "MachineInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MachineInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CurrentMachineParams",
        newest_name: "CurrentMachineParams",
        releases: Releases::ALL,
        recode: recode::<crate::CurrentMachineParams>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QemuTargetInfo",
        newest_name: "QemuTargetInfo",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::QemuTargetInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "TargetInfo",
        newest_name: "QemuTargetInfo",
        releases: Releases::only(&["7.2", "10.0"]),
        recode: recode::<crate::QemuTargetInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UuidInfo",
        newest_name: "UuidInfo",
        releases: Releases::ALL,
        recode: recode::<crate::UuidInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GuidInfo",
        newest_name: "GuidInfo",
        releases: Releases::ALL,
        recode: recode::<crate::GuidInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "LostTickPolicy",
        newest_name: "LostTickPolicy",
        releases: Releases::ALL,
        recode: recode::<crate::LostTickPolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaOptionsType",
        newest_name: "NumaOptionsType",
        releases: Releases::ALL,
        recode: recode::<crate::NumaOptionsType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaOptions",
        newest_name: "NumaOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaNodeOptions",
        newest_name: "NumaNodeOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaNodeOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaDistOptions",
        newest_name: "NumaDistOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaDistOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLFixedMemoryWindowOptions",
        newest_name: "CXLFixedMemoryWindowOptions",
        releases: Releases::ALL,
        recode: recode::<crate::CXLFixedMemoryWindowOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLFMWProperties",
        newest_name: "CXLFMWProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CXLFMWProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "X86CPURegister32",
        newest_name: "X86CPURegister32",
        releases: Releases::ALL,
        recode: recode::<crate::X86CPURegister32>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "X86CPUFeatureWordInfo",
        newest_name: "X86CPUFeatureWordInfo",
        releases: Releases::ALL,
        recode: recode::<crate::X86CPUFeatureWordInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DummyForceArrays",
        newest_name: "DummyForceArrays",
        releases: Releases::ALL,
        recode: recode::<crate::DummyForceArrays>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaCpuOptions",
        newest_name: "NumaCpuOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaCpuOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatLBMemoryHierarchy",
        newest_name: "HmatLBMemoryHierarchy",
        releases: Releases::ALL,
        recode: recode::<crate::HmatLBMemoryHierarchy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatLBDataType",
        newest_name: "HmatLBDataType",
        releases: Releases::ALL,
        recode: recode::<crate::HmatLBDataType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaHmatLBOptions",
        newest_name: "NumaHmatLBOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaHmatLBOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatCacheAssociativity",
        newest_name: "HmatCacheAssociativity",
        releases: Releases::ALL,
        recode: recode::<crate::HmatCacheAssociativity>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HmatCacheWritePolicy",
        newest_name: "HmatCacheWritePolicy",
        releases: Releases::ALL,
        recode: recode::<crate::HmatCacheWritePolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "NumaHmatCacheOptions",
        newest_name: "NumaHmatCacheOptions",
        releases: Releases::ALL,
        recode: recode::<crate::NumaHmatCacheOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Memdev",
        newest_name: "Memdev",
        releases: Releases::ALL,
        recode: recode::<crate::Memdev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuInstanceProperties",
        newest_name: "CpuInstanceProperties",
        releases: Releases::ALL,
        recode: recode::<crate::CpuInstanceProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HotpluggableCPU",
        newest_name: "HotpluggableCPU",
        releases: Releases::ALL,
        recode: recode::<crate::HotpluggableCPU>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BalloonInfo",
        newest_name: "BalloonInfo",
        releases: Releases::ALL,
        recode: recode::<crate::BalloonInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HvBalloonInfo",
        newest_name: "HvBalloonInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::HvBalloonInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryInfo",
        newest_name: "MemoryInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PCDIMMDeviceInfo",
        newest_name: "PCDIMMDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PCDIMMDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioPMEMDeviceInfo",
        newest_name: "VirtioPMEMDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioPMEMDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioMEMDeviceInfo",
        newest_name: "VirtioMEMDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioMEMDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEPCDeviceInfo",
        newest_name: "SgxEPCDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SgxEPCDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "HvBalloonDeviceInfo",
        newest_name: "HvBalloonDeviceInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::HvBalloonDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryDeviceInfoKind",
        newest_name: "MemoryDeviceInfoKind",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryDeviceInfoKind>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SpMemDeviceInfo",
        newest_name: "SpMemDeviceInfo",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::SpMemDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemoryDeviceInfo",
        newest_name: "MemoryDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::MemoryDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEPC",
        newest_name: "SgxEPC",
        releases: Releases::ALL,
        recode: recode::<crate::SgxEPC>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEPCProperties",
        newest_name: "SgxEPCProperties",
        releases: Releases::ALL,
        recode: recode::<crate::SgxEPCProperties>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "BootConfiguration",
        newest_name: "BootConfiguration",
        releases: Releases::ALL,
        recode: recode::<crate::BootConfiguration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SMPConfiguration",
        newest_name: "SMPConfiguration",
        releases: Releases::ALL,
        recode: recode::<crate::SMPConfiguration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SmbiosEntryPointType",
        newest_name: "SmbiosEntryPointType",
        releases: Releases::ALL,
        recode: recode::<crate::SmbiosEntryPointType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MemorySizeConfiguration",
        newest_name: "MemorySizeConfiguration",
        releases: Releases::ALL,
        recode: recode::<crate::MemorySizeConfiguration>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "FirmwareLog",
        newest_name: "FirmwareLog",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::FirmwareLog>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelInfo",
        newest_name: "CpuModelInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelExpansionType",
        newest_name: "CpuModelExpansionType",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelExpansionType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelCompareResult",
        newest_name: "CpuModelCompareResult",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelCompareResult>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelBaselineInfo",
        newest_name: "CpuModelBaselineInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelBaselineInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelCompareInfo",
        newest_name: "CpuModelCompareInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelCompareInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuModelExpansionInfo",
        newest_name: "CpuModelExpansionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuModelExpansionInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuDefinitionInfo",
        newest_name: "CpuDefinitionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CpuDefinitionInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "S390CpuPolarization",
        newest_name: "S390CpuPolarization",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::S390CpuPolarization>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CpuPolarizationInfo",
        newest_name: "CpuPolarizationInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CpuPolarizationInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ReplayMode",
        newest_name: "ReplayMode",
        releases: Releases::ALL,
        recode: recode::<crate::ReplayMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ReplayInfo",
        newest_name: "ReplayInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ReplayInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstanceType",
        newest_name: "YankInstanceType",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstanceType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstanceBlockNode",
        newest_name: "YankInstanceBlockNode",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstanceBlockNode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstanceChardev",
        newest_name: "YankInstanceChardev",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstanceChardev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "YankInstance",
        newest_name: "YankInstance",
        releases: Releases::ALL,
        recode: recode::<crate::YankInstance>,
        recode_return: None,
    },
    Entry {
        name: "NameInfo",
        newest_name: "NameInfo",
        releases: Releases::ALL,
        recode: recode::<crate::NameInfo>,
        recode_return: None,
    },
    Entry {
        name: "IOThreadInfo",
        newest_name: "IOThreadInfo",
        releases: Releases::ALL,
        recode: recode::<crate::IOThreadInfo>,
        recode_return: None,
    },
    Entry {
        name: "AddfdInfo",
        newest_name: "AddfdInfo",
        releases: Releases::ALL,
        recode: recode::<crate::AddfdInfo>,
        recode_return: None,
    },
    Entry {
        name: "FdsetFdInfo",
        newest_name: "FdsetFdInfo",
        releases: Releases::ALL,
        recode: recode::<crate::FdsetFdInfo>,
        recode_return: None,
    },
    Entry {
        name: "FdsetInfo",
        newest_name: "FdsetInfo",
        releases: Releases::ALL,
        recode: recode::<crate::FdsetInfo>,
        recode_return: None,
    },
    Entry {
        name: "CommandLineParameterType",
        newest_name: "CommandLineParameterType",
        releases: Releases::ALL,
        recode: recode::<crate::CommandLineParameterType>,
        recode_return: None,
    },
    Entry {
        name: "CommandLineParameterInfo",
        newest_name: "CommandLineParameterInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CommandLineParameterInfo>,
        recode_return: None,
    },
    Entry {
        name: "CommandLineOptionInfo",
        newest_name: "CommandLineOptionInfo",
        releases: Releases::ALL,
        recode: recode::<crate::CommandLineOptionInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GICCapability",
        newest_name: "GICCapability",
        releases: Releases::ALL,
        recode: recode::<crate::GICCapability>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SsidSizeMode",
        newest_name: "SsidSizeMode",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::SsidSizeMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "OasMode",
        newest_name: "OasMode",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::OasMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevState",
        newest_name: "SevState",
        releases: Releases::ALL,
        recode: recode::<crate::SevState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevGuestType",
        newest_name: "SevGuestType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::SevGuestType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevGuestInfo",
        newest_name: "SevGuestInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::SevGuestInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevSnpGuestInfo",
        newest_name: "SevSnpGuestInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::SevSnpGuestInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevInfo",
        newest_name: "SevInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SevInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevLaunchMeasureInfo",
        newest_name: "SevLaunchMeasureInfo",
        releases: Releases::ALL,
        recode: recode::<crate::SevLaunchMeasureInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevCapability",
        newest_name: "SevCapability",
        releases: Releases::ALL,
        recode: recode::<crate::SevCapability>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SevAttestationReport",
        newest_name: "SevAttestationReport",
        releases: Releases::ALL,
        recode: recode::<crate::SevAttestationReport>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxEpcSection",
        newest_name: "SgxEpcSection",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::SgxEpcSection>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SGXEPCSection",
        newest_name: "SgxEpcSection",
        releases: Releases::only(&["7.2", "10.0"]),
        recode: recode::<crate::SgxEpcSection>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SgxInfo",
        newest_name: "SgxInfo",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::SgxInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "SGXInfo",
        newest_name: "SgxInfo",
        releases: Releases::only(&["7.2", "10.0"]),
        recode: recode::<crate::SgxInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EvtchnPortType",
        newest_name: "EvtchnPortType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::EvtchnPortType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "EvtchnInfo",
        newest_name: "EvtchnInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::EvtchnInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPerDirectionOptions",
        newest_name: "AudiodevPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevGenericOptions",
        newest_name: "AudiodevGenericOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevGenericOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevDBusOptions",
        newest_name: "AudiodevDBusOptions",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::AudiodevDBusOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevAlsaPerDirectionOptions",
        newest_name: "AudiodevAlsaPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevAlsaPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevAlsaOptions",
        newest_name: "AudiodevAlsaOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevAlsaOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevSndioOptions",
        newest_name: "AudiodevSndioOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevSndioOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevCoreaudioPerDirectionOptions",
        newest_name: "AudiodevCoreaudioPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevCoreaudioPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevCoreaudioOptions",
        newest_name: "AudiodevCoreaudioOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevCoreaudioOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevDsoundOptions",
        newest_name: "AudiodevDsoundOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevDsoundOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevJackPerDirectionOptions",
        newest_name: "AudiodevJackPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevJackPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevJackOptions",
        newest_name: "AudiodevJackOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevJackOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevOssPerDirectionOptions",
        newest_name: "AudiodevOssPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevOssPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevOssOptions",
        newest_name: "AudiodevOssOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevOssOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPaPerDirectionOptions",
        newest_name: "AudiodevPaPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevPaPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPaOptions",
        newest_name: "AudiodevPaOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevPaOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPipewirePerDirectionOptions",
        newest_name: "AudiodevPipewirePerDirectionOptions",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::AudiodevPipewirePerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevPipewireOptions",
        newest_name: "AudiodevPipewireOptions",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::AudiodevPipewireOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevSdlPerDirectionOptions",
        newest_name: "AudiodevSdlPerDirectionOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevSdlPerDirectionOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevSdlOptions",
        newest_name: "AudiodevSdlOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevSdlOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevWavOptions",
        newest_name: "AudiodevWavOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevWavOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudioFormat",
        newest_name: "AudioFormat",
        releases: Releases::ALL,
        recode: recode::<crate::AudioFormat>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AudiodevDriver",
        newest_name: "AudiodevDriver",
        releases: Releases::ALL,
        recode: recode::<crate::AudiodevDriver>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Audiodev",
        newest_name: "Audiodev",
        releases: Releases::ALL,
        recode: recode::<crate::Audiodev>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "AcpiTableOptions",
        newest_name: "AcpiTableOptions",
        releases: Releases::ALL,
        recode: recode::<crate::AcpiTableOptions>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ACPISlotType",
        newest_name: "ACPISlotType",
        releases: Releases::ALL,
        recode: recode::<crate::ACPISlotType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "ACPIOSTInfo",
        newest_name: "ACPIOSTInfo",
        releases: Releases::ALL,
        recode: recode::<crate::ACPIOSTInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciMemoryRange",
        newest_name: "PciMemoryRange",
        releases: Releases::ALL,
        recode: recode::<crate::PciMemoryRange>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciMemoryRegion",
        newest_name: "PciMemoryRegion",
        releases: Releases::ALL,
        recode: recode::<crate::PciMemoryRegion>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciBusInfo",
        newest_name: "PciBusInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciBusInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciBridgeInfo",
        newest_name: "PciBridgeInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciBridgeInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciDeviceClass",
        newest_name: "PciDeviceClass",
        releases: Releases::ALL,
        recode: recode::<crate::PciDeviceClass>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciDeviceId",
        newest_name: "PciDeviceId",
        releases: Releases::ALL,
        recode: recode::<crate::PciDeviceId>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciDeviceInfo",
        newest_name: "PciDeviceInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciDeviceInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "PciInfo",
        newest_name: "PciInfo",
        releases: Releases::ALL,
        recode: recode::<crate::PciInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsType",
        newest_name: "StatsType",
        releases: Releases::ALL,
        recode: recode::<crate::StatsType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsUnit",
        newest_name: "StatsUnit",
        releases: Releases::ALL,
        recode: recode::<crate::StatsUnit>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsProvider",
        newest_name: "StatsProvider",
        releases: Releases::ALL,
        recode: recode::<crate::StatsProvider>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsTarget",
        newest_name: "StatsTarget",
        releases: Releases::ALL,
        recode: recode::<crate::StatsTarget>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsRequest",
        newest_name: "StatsRequest",
        releases: Releases::ALL,
        recode: recode::<crate::StatsRequest>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsVCPUFilter",
        newest_name: "StatsVCPUFilter",
        releases: Releases::ALL,
        recode: recode::<crate::StatsVCPUFilter>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsFilter",
        newest_name: "StatsFilter",
        releases: Releases::ALL,
        recode: recode::<crate::StatsFilter>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsValue",
        newest_name: "StatsValue",
        releases: Releases::ALL,
        recode: recode::<crate::StatsValue>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "Stats",
        newest_name: "Stats",
        releases: Releases::ALL,
        recode: recode::<crate::Stats>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsResult",
        newest_name: "StatsResult",
        releases: Releases::ALL,
        recode: recode::<crate::StatsResult>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsSchemaValue",
        newest_name: "StatsSchemaValue",
        releases: Releases::ALL,
        recode: recode::<crate::StatsSchemaValue>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "StatsSchema",
        newest_name: "StatsSchema",
        releases: Releases::ALL,
        recode: recode::<crate::StatsSchema>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioInfo",
        newest_name: "VirtioInfo",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VhostStatus",
        newest_name: "VhostStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VhostStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioStatus",
        newest_name: "VirtioStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioDeviceStatus",
        newest_name: "VirtioDeviceStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioDeviceStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VhostDeviceProtocols",
        newest_name: "VhostDeviceProtocols",
        releases: Releases::ALL,
        recode: recode::<crate::VhostDeviceProtocols>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioDeviceFeatures",
        newest_name: "VirtioDeviceFeatures",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioDeviceFeatures>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtQueueStatus",
        newest_name: "VirtQueueStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtQueueStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtVhostQueueStatus",
        newest_name: "VirtVhostQueueStatus",
        releases: Releases::ALL,
        recode: recode::<crate::VirtVhostQueueStatus>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioRingDesc",
        newest_name: "VirtioRingDesc",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioRingDesc>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioRingAvail",
        newest_name: "VirtioRingAvail",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioRingAvail>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioRingUsed",
        newest_name: "VirtioRingUsed",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioRingUsed>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtioQueueElement",
        newest_name: "VirtioQueueElement",
        releases: Releases::ALL,
        recode: recode::<crate::VirtioQueueElement>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "IOThreadVirtQueueMapping",
        newest_name: "IOThreadVirtQueueMapping",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::IOThreadVirtQueueMapping>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VirtIOGPUOutput",
        newest_name: "VirtIOGPUOutput",
        releases: Releases::only(&["10.2", "11.1"]),
        recode: recode::<crate::VirtIOGPUOutput>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "DummyVirtioForceArrays",
        newest_name: "DummyVirtioForceArrays",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::DummyVirtioForceArrays>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "GranuleMode",
        newest_name: "GranuleMode",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::GranuleMode>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "VMAppleVirtioBlkVariant",
        newest_name: "VMAppleVirtioBlkVariant",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::VMAppleVirtioBlkVariant>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QapiVfioMigrationState",
        newest_name: "QapiVfioMigrationState",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QapiVfioMigrationState>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendAlgoType",
        newest_name: "QCryptodevBackendAlgoType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptodevBackendAlgoType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendServiceType",
        newest_name: "QCryptodevBackendServiceType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptodevBackendServiceType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendType",
        newest_name: "QCryptodevBackendType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptodevBackendType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevBackendClient",
        newest_name: "QCryptodevBackendClient",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptodevBackendClient>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "QCryptodevInfo",
        newest_name: "QCryptodevInfo",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::QCryptodevInfo>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlEventLog",
        newest_name: "CxlEventLog",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CxlEventLog>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLCommonEventBase",
        newest_name: "CXLCommonEventBase",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::CXLCommonEventBase>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLGeneralMediaEvent",
        newest_name: "CXLGeneralMediaEvent",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::CXLGeneralMediaEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLDRAMEvent",
        newest_name: "CXLDRAMEvent",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::CXLDRAMEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLMemModuleEvent",
        newest_name: "CXLMemModuleEvent",
        releases: Releases::only(&["11.1"]),
        recode: recode::<crate::CXLMemModuleEvent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlUncorErrorType",
        newest_name: "CxlUncorErrorType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CxlUncorErrorType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CXLUncorErrorRecord",
        newest_name: "CXLUncorErrorRecord",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CXLUncorErrorRecord>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlCorErrorType",
        newest_name: "CxlCorErrorType",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CxlCorErrorType>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlDynamicCapacityExtent",
        newest_name: "CxlDynamicCapacityExtent",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CxlDynamicCapacityExtent>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlExtentSelectionPolicy",
        newest_name: "CxlExtentSelectionPolicy",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CxlExtentSelectionPolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "CxlExtentRemovalPolicy",
        newest_name: "CxlExtentRemovalPolicy",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::CxlExtentRemovalPolicy>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UefiVariable",
        newest_name: "UefiVariable",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::UefiVariable>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "UefiVarStore",
        newest_name: "UefiVarStore",
        releases: Releases::only(&["10.0", "10.2", "11.1"]),
        recode: recode::<crate::UefiVarStore>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevOptionsGluster",
        newest_name: "BlockdevOptionsGluster",
        releases: Releases::only(&["7.2", "10.0", "10.2"]),
        recode: recode::<crate::BlockdevOptionsGluster>,
        recode_return: None,
    },
    Entry {
        name: "BlockdevCreateOptionsGluster",
        newest_name: "BlockdevCreateOptionsGluster",
        releases: Releases::only(&["7.2", "10.0", "10.2"]),
        recode: recode::<crate::BlockdevCreateOptionsGluster>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MigrateSetParameters",
        newest_name: "MigrateSetParameters",
        releases: Releases::only(&["7.2", "10.0", "10.2"]),
        recode: recode::<crate::MigrateSetParameters>,
        recode_return: None,
    },
    #[cfg(feature = "full")]
    Entry {
        name: "MigrationThreadInfo",
        newest_name: "MigrationThreadInfo",
        releases: Releases::only(&["10.0", "10.2"]),
        recode: recode::<crate::MigrationThreadInfo>,
        recode_return: None,
    },
];
