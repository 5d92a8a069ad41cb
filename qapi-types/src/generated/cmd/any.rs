//! [`AnyCommand`] and [`AnyReply`]: commands and replies whose types are known only at run time.
// Written by qapi-gen from the models in schema/; change those or the generator.

use super::*;
use serde_json::Value;
use crate::{Command, DecodeError};
use crate::wire::{self, Json, Named, Node, Notes, Wire, named};

/// Any command with its arguments, decoded by its name.
///
/// Its JSON is that of a message, `{"execute": …, "arguments": …}`, without an id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnyCommand {
    QueryStatus(QueryStatus),
    #[cfg(feature = "full")]
    WatchdogSetAction(WatchdogSetAction),
    #[cfg(feature = "full")]
    SetAction(SetAction),
    JobPause(JobPause),
    JobResume(JobResume),
    JobCancel(JobCancel),
    JobComplete(JobComplete),
    JobDismiss(JobDismiss),
    JobFinalize(JobFinalize),
    QueryJobs(QueryJobs),
    #[cfg(feature = "full")]
    QueryKvm(QueryKvm),
    #[cfg(feature = "full")]
    XAccelStats(XAccelStats),
    #[cfg(feature = "full")]
    QueryAccelerators(QueryAccelerators),
    QueryBlock(QueryBlock),
    QueryBlockstats(QueryBlockstats),
    QueryBlockJobs(QueryBlockJobs),
    BlockResize(BlockResize),
    BlockdevSnapshotSync(BlockdevSnapshotSync),
    BlockdevSnapshot(BlockdevSnapshot),
    ChangeBackingFile(ChangeBackingFile),
    BlockCommit(BlockCommit),
    DriveBackup(DriveBackup),
    BlockdevBackup(BlockdevBackup),
    QueryNamedBlockNodes(QueryNamedBlockNodes),
    XDebugQueryBlockGraph(XDebugQueryBlockGraph),
    DriveMirror(DriveMirror),
    BlockDirtyBitmapAdd(BlockDirtyBitmapAdd),
    BlockDirtyBitmapRemove(BlockDirtyBitmapRemove),
    BlockDirtyBitmapClear(BlockDirtyBitmapClear),
    BlockDirtyBitmapEnable(BlockDirtyBitmapEnable),
    BlockDirtyBitmapDisable(BlockDirtyBitmapDisable),
    BlockDirtyBitmapMerge(BlockDirtyBitmapMerge),
    XDebugBlockDirtyBitmapSha256(XDebugBlockDirtyBitmapSha256),
    BlockdevMirror(BlockdevMirror),
    BlockStream(BlockStream),
    BlockJobSetSpeed(BlockJobSetSpeed),
    BlockJobCancel(BlockJobCancel),
    BlockJobPause(BlockJobPause),
    BlockJobResume(BlockJobResume),
    BlockJobComplete(BlockJobComplete),
    BlockJobDismiss(BlockJobDismiss),
    BlockJobFinalize(BlockJobFinalize),
    BlockJobChange(BlockJobChange),
    BlockdevAdd(BlockdevAdd),
    BlockdevReopen(BlockdevReopen),
    BlockdevDel(BlockdevDel),
    BlockdevSetActive(BlockdevSetActive),
    BlockdevCreate(BlockdevCreate),
    XBlockdevAmend(XBlockdevAmend),
    BlockSetWriteThreshold(BlockSetWriteThreshold),
    XBlockdevChange(XBlockdevChange),
    XBlockdevSetIothread(XBlockdevSetIothread),
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalSync),
    BlockdevSnapshotDeleteInternalSync(BlockdevSnapshotDeleteInternalSync),
    #[cfg(feature = "full")]
    QueryPrManagers(QueryPrManagers),
    Eject(Eject),
    BlockdevOpenTray(BlockdevOpenTray),
    BlockdevCloseTray(BlockdevCloseTray),
    BlockdevRemoveMedium(BlockdevRemoveMedium),
    BlockdevInsertMedium(BlockdevInsertMedium),
    BlockdevChangeMedium(BlockdevChangeMedium),
    BlockSetIoThrottle(BlockSetIoThrottle),
    BlockLatencyHistogramSet(BlockLatencyHistogramSet),
    NbdServerStart(NbdServerStart),
    NbdServerAdd(NbdServerAdd),
    NbdServerRemove(NbdServerRemove),
    NbdServerStop(NbdServerStop),
    BlockExportAdd(BlockExportAdd),
    BlockExportDel(BlockExportDel),
    QueryBlockExports(QueryBlockExports),
    QueryChardev(QueryChardev),
    #[cfg(feature = "full")]
    QueryChardevBackends(QueryChardevBackends),
    #[cfg(feature = "full")]
    RingbufWrite(RingbufWrite),
    #[cfg(feature = "full")]
    RingbufRead(RingbufRead),
    #[cfg(feature = "full")]
    ChardevAdd(ChardevAdd),
    #[cfg(feature = "full")]
    ChardevChange(ChardevChange),
    #[cfg(feature = "full")]
    ChardevRemove(ChardevRemove),
    #[cfg(feature = "full")]
    ChardevSendBreak(ChardevSendBreak),
    #[cfg(feature = "full")]
    DumpGuestMemory(DumpGuestMemory),
    #[cfg(feature = "full")]
    QueryDump(QueryDump),
    #[cfg(feature = "full")]
    QueryDumpGuestMemoryCapability(QueryDumpGuestMemoryCapability),
    #[cfg(feature = "full")]
    SetLink(SetLink),
    #[cfg(feature = "full")]
    NetdevAdd(NetdevAdd),
    #[cfg(feature = "full")]
    NetdevDel(NetdevDel),
    #[cfg(feature = "full")]
    QueryRxFilter(QueryRxFilter),
    #[cfg(feature = "full")]
    AnnounceSelf(AnnounceSelf),
    #[cfg(feature = "full")]
    RequestEbpf(RequestEbpf),
    #[cfg(feature = "full")]
    QueryRocker(QueryRocker),
    #[cfg(feature = "full")]
    QueryRockerPorts(QueryRockerPorts),
    #[cfg(feature = "full")]
    QueryRockerOfDpaFlows(QueryRockerOfDpaFlows),
    #[cfg(feature = "full")]
    QueryRockerOfDpaGroups(QueryRockerOfDpaGroups),
    #[cfg(feature = "full")]
    QueryTpmModels(QueryTpmModels),
    #[cfg(feature = "full")]
    QueryTpmTypes(QueryTpmTypes),
    #[cfg(feature = "full")]
    QueryTpm(QueryTpm),
    #[cfg(feature = "full")]
    SetPassword(SetPassword),
    #[cfg(feature = "full")]
    ExpirePassword(ExpirePassword),
    #[cfg(feature = "full")]
    Screendump(Screendump),
    #[cfg(feature = "full")]
    QuerySpice(QuerySpice),
    #[cfg(feature = "full")]
    QueryVnc(QueryVnc),
    #[cfg(feature = "full")]
    QueryVncServers(QueryVncServers),
    #[cfg(feature = "full")]
    ChangeVncPassword(ChangeVncPassword),
    #[cfg(feature = "full")]
    QueryMice(QueryMice),
    #[cfg(feature = "full")]
    SendKey(SendKey),
    #[cfg(feature = "full")]
    InputSendEvent(InputSendEvent),
    #[cfg(feature = "full")]
    QueryDisplayOptions(QueryDisplayOptions),
    #[cfg(feature = "full")]
    DisplayReload(DisplayReload),
    #[cfg(feature = "full")]
    DisplayUpdate(DisplayUpdate),
    #[cfg(feature = "full")]
    ClientMigrateInfo(ClientMigrateInfo),
    QueryMigrate(QueryMigrate),
    MigrateSetCapabilities(MigrateSetCapabilities),
    QueryMigrateCapabilities(QueryMigrateCapabilities),
    MigrateSetParameters(MigrateSetParameters),
    QueryMigrateParameters(QueryMigrateParameters),
    MigrateStartPostcopy(MigrateStartPostcopy),
    #[cfg(feature = "full")]
    XColoLostHeartbeat(XColoLostHeartbeat),
    #[cfg(feature = "full")]
    MigrateCancel(MigrateCancel),
    MigrateContinue(MigrateContinue),
    Migrate(Migrate),
    MigrateIncoming(MigrateIncoming),
    #[cfg(feature = "full")]
    XenSaveDevicesState(XenSaveDevicesState),
    #[cfg(feature = "full")]
    XenSetGlobalDirtyLog(XenSetGlobalDirtyLog),
    #[cfg(feature = "full")]
    XenLoadDevicesState(XenLoadDevicesState),
    #[cfg(feature = "full")]
    XenSetReplication(XenSetReplication),
    #[cfg(feature = "full")]
    QueryXenReplicationStatus(QueryXenReplicationStatus),
    #[cfg(feature = "full")]
    XenColoDoCheckpoint(XenColoDoCheckpoint),
    #[cfg(feature = "full")]
    QueryColoStatus(QueryColoStatus),
    #[cfg(feature = "full")]
    MigrateRecover(MigrateRecover),
    #[cfg(feature = "full")]
    MigratePause(MigratePause),
    #[cfg(feature = "full")]
    CalcDirtyRate(CalcDirtyRate),
    #[cfg(feature = "full")]
    QueryDirtyRate(QueryDirtyRate),
    #[cfg(feature = "full")]
    SetVcpuDirtyLimit(SetVcpuDirtyLimit),
    #[cfg(feature = "full")]
    CancelVcpuDirtyLimit(CancelVcpuDirtyLimit),
    #[cfg(feature = "full")]
    QueryVcpuDirtyLimit(QueryVcpuDirtyLimit),
    #[cfg(feature = "full")]
    SnapshotSave(SnapshotSave),
    #[cfg(feature = "full")]
    SnapshotLoad(SnapshotLoad),
    #[cfg(feature = "full")]
    SnapshotDelete(SnapshotDelete),
    Transaction(Transaction),
    #[cfg(feature = "full")]
    TraceEventGetState(TraceEventGetState),
    #[cfg(feature = "full")]
    TraceEventSetState(TraceEventSetState),
    QmpCapabilities(QmpCapabilities),
    QueryVersion(QueryVersion),
    QueryCommands(QueryCommands),
    Quit(Quit),
    QueryQmpSchema(QueryQmpSchema),
    QomList(QomList),
    QomGet(QomGet),
    #[cfg(feature = "full")]
    QomListGet(QomListGet),
    QomSet(QomSet),
    QomListTypes(QomListTypes),
    #[cfg(feature = "full")]
    QomListProperties(QomListProperties),
    ObjectAdd(ObjectAdd),
    ObjectDel(ObjectDel),
    #[cfg(feature = "full")]
    DeviceListProperties(DeviceListProperties),
    DeviceAdd(DeviceAdd),
    DeviceDel(DeviceDel),
    #[cfg(feature = "full")]
    DeviceSyncConfig(DeviceSyncConfig),
    #[cfg(feature = "full")]
    QueryCpusFast(QueryCpusFast),
    #[cfg(feature = "full")]
    QueryMachines(QueryMachines),
    #[cfg(feature = "full")]
    QueryCurrentMachine(QueryCurrentMachine),
    #[cfg(feature = "full")]
    QueryTarget(QueryTarget),
    #[cfg(feature = "full")]
    QueryUuid(QueryUuid),
    #[cfg(feature = "full")]
    QueryVmGenerationId(QueryVmGenerationId),
    SystemReset(SystemReset),
    SystemPowerdown(SystemPowerdown),
    #[cfg(feature = "full")]
    SystemWakeup(SystemWakeup),
    #[cfg(feature = "full")]
    InjectNmi(InjectNmi),
    #[cfg(feature = "full")]
    Memsave(Memsave),
    #[cfg(feature = "full")]
    Pmemsave(Pmemsave),
    #[cfg(feature = "full")]
    QueryMemdev(QueryMemdev),
    #[cfg(feature = "full")]
    QueryHotpluggableCpus(QueryHotpluggableCpus),
    #[cfg(feature = "full")]
    SetNumaNode(SetNumaNode),
    #[cfg(feature = "full")]
    Balloon(Balloon),
    #[cfg(feature = "full")]
    QueryBalloon(QueryBalloon),
    #[cfg(feature = "full")]
    QueryHvBalloonStatusReport(QueryHvBalloonStatusReport),
    #[cfg(feature = "full")]
    QueryMemorySizeSummary(QueryMemorySizeSummary),
    #[cfg(feature = "full")]
    QueryMemoryDevices(QueryMemoryDevices),
    #[cfg(feature = "full")]
    XQueryIrq(XQueryIrq),
    #[cfg(feature = "full")]
    XQueryJit(XQueryJit),
    #[cfg(feature = "full")]
    XQueryNuma(XQueryNuma),
    #[cfg(feature = "full")]
    XQueryRamblock(XQueryRamblock),
    #[cfg(feature = "full")]
    XQueryRoms(XQueryRoms),
    #[cfg(feature = "full")]
    XQueryUsb(XQueryUsb),
    #[cfg(feature = "full")]
    Dumpdtb(Dumpdtb),
    #[cfg(feature = "full")]
    XQueryInterruptControllers(XQueryInterruptControllers),
    #[cfg(feature = "full")]
    QueryFirmwareLog(QueryFirmwareLog),
    #[cfg(feature = "full")]
    DumpSkeys(DumpSkeys),
    #[cfg(feature = "full")]
    QueryCpuModelComparison(QueryCpuModelComparison),
    #[cfg(feature = "full")]
    QueryCpuModelBaseline(QueryCpuModelBaseline),
    #[cfg(feature = "full")]
    QueryCpuModelExpansion(QueryCpuModelExpansion),
    #[cfg(feature = "full")]
    QueryCpuDefinitions(QueryCpuDefinitions),
    #[cfg(feature = "full")]
    SetCpuTopology(SetCpuTopology),
    #[cfg(feature = "full")]
    QueryS390xCpuPolarization(QueryS390xCpuPolarization),
    #[cfg(feature = "full")]
    QueryReplay(QueryReplay),
    #[cfg(feature = "full")]
    ReplayBreak(ReplayBreak),
    #[cfg(feature = "full")]
    ReplayDeleteBreak(ReplayDeleteBreak),
    #[cfg(feature = "full")]
    ReplaySeek(ReplaySeek),
    #[cfg(feature = "full")]
    Yank(Yank),
    #[cfg(feature = "full")]
    QueryYank(QueryYank),
    #[cfg(feature = "full")]
    AddClient(AddClient),
    QueryName(QueryName),
    QueryIothreads(QueryIothreads),
    Stop(Stop),
    Cont(Cont),
    #[cfg(feature = "full")]
    XExitPreconfig(XExitPreconfig),
    HumanMonitorCommand(HumanMonitorCommand),
    Getfd(Getfd),
    #[cfg(feature = "full")]
    GetWin32Socket(GetWin32Socket),
    Closefd(Closefd),
    AddFd(AddFd),
    RemoveFd(RemoveFd),
    QueryFdsets(QueryFdsets),
    QueryCommandLineOptions(QueryCommandLineOptions),
    #[cfg(feature = "full")]
    QueryGicCapabilities(QueryGicCapabilities),
    #[cfg(feature = "full")]
    RtcResetReinjection(RtcResetReinjection),
    #[cfg(feature = "full")]
    QuerySev(QuerySev),
    #[cfg(feature = "full")]
    QuerySevLaunchMeasure(QuerySevLaunchMeasure),
    #[cfg(feature = "full")]
    QuerySevCapabilities(QuerySevCapabilities),
    #[cfg(feature = "full")]
    SevInjectLaunchSecret(SevInjectLaunchSecret),
    #[cfg(feature = "full")]
    QuerySevAttestationReport(QuerySevAttestationReport),
    #[cfg(feature = "full")]
    QuerySgx(QuerySgx),
    #[cfg(feature = "full")]
    QuerySgxCapabilities(QuerySgxCapabilities),
    #[cfg(feature = "full")]
    XenEventList(XenEventList),
    #[cfg(feature = "full")]
    XenEventInject(XenEventInject),
    #[cfg(feature = "full")]
    QueryAudiodevs(QueryAudiodevs),
    #[cfg(feature = "full")]
    QueryAcpiOspmStatus(QueryAcpiOspmStatus),
    #[cfg(feature = "full")]
    InjectGhesV2Error(InjectGhesV2Error),
    #[cfg(feature = "full")]
    QueryPci(QueryPci),
    #[cfg(feature = "full")]
    QueryStats(QueryStats),
    #[cfg(feature = "full")]
    QueryStatsSchemas(QueryStatsSchemas),
    #[cfg(feature = "full")]
    XQueryVirtio(XQueryVirtio),
    #[cfg(feature = "full")]
    XQueryVirtioStatus(XQueryVirtioStatus),
    #[cfg(feature = "full")]
    XQueryVirtioQueueStatus(XQueryVirtioQueueStatus),
    #[cfg(feature = "full")]
    XQueryVirtioVhostQueueStatus(XQueryVirtioVhostQueueStatus),
    #[cfg(feature = "full")]
    XQueryVirtioQueueElement(XQueryVirtioQueueElement),
    #[cfg(feature = "full")]
    QueryCryptodev(QueryCryptodev),
    #[cfg(feature = "full")]
    CxlInjectGeneralMediaEvent(CxlInjectGeneralMediaEvent),
    #[cfg(feature = "full")]
    CxlInjectDramEvent(CxlInjectDramEvent),
    #[cfg(feature = "full")]
    CxlInjectMemoryModuleEvent(CxlInjectMemoryModuleEvent),
    #[cfg(feature = "full")]
    CxlInjectPoison(CxlInjectPoison),
    #[cfg(feature = "full")]
    CxlInjectUncorrectableErrors(CxlInjectUncorrectableErrors),
    #[cfg(feature = "full")]
    CxlInjectCorrectableError(CxlInjectCorrectableError),
    #[cfg(feature = "full")]
    CxlAddDynamicCapacity(CxlAddDynamicCapacity),
    #[cfg(feature = "full")]
    CxlReleaseDynamicCapacity(CxlReleaseDynamicCapacity),
    #[cfg(feature = "full")]
    QueryMigrationthreads(QueryMigrationthreads),
    #[cfg(feature = "full")]
    XQueryOpcount(XQueryOpcount),
    #[cfg(feature = "full")]
    XQueryProfile(XQueryProfile),
    #[cfg(feature = "full")]
    XQueryRdma(XQueryRdma),
    /// A command that the enabled features do not hold.
    Unrecognized {
        /// Its name on the wire.
        name: Box<str>,
        /// Its arguments, or null.
        arguments: Value,
    },
}

impl AnyCommand {
    /// Reads the arguments of the command `name`; null is read as an empty object.
    ///
    /// # Errors
    /// * [`DecodeError`] if the arguments of a known command are not of its type.
    pub fn decode(name: &str, arguments: &Value) -> Result<Self, DecodeError> {
        Self::of_value(name, arguments)
    }
    /// Returns the command's name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::QueryStatus(_) => "query-status",
            #[cfg(feature = "full")]
            Self::WatchdogSetAction(_) => "watchdog-set-action",
            #[cfg(feature = "full")]
            Self::SetAction(_) => "set-action",
            Self::JobPause(_) => "job-pause",
            Self::JobResume(_) => "job-resume",
            Self::JobCancel(_) => "job-cancel",
            Self::JobComplete(_) => "job-complete",
            Self::JobDismiss(_) => "job-dismiss",
            Self::JobFinalize(_) => "job-finalize",
            Self::QueryJobs(_) => "query-jobs",
            #[cfg(feature = "full")]
            Self::QueryKvm(_) => "query-kvm",
            #[cfg(feature = "full")]
            Self::XAccelStats(_) => "x-accel-stats",
            #[cfg(feature = "full")]
            Self::QueryAccelerators(_) => "query-accelerators",
            Self::QueryBlock(_) => "query-block",
            Self::QueryBlockstats(_) => "query-blockstats",
            Self::QueryBlockJobs(_) => "query-block-jobs",
            Self::BlockResize(_) => "block_resize",
            Self::BlockdevSnapshotSync(_) => "blockdev-snapshot-sync",
            Self::BlockdevSnapshot(_) => "blockdev-snapshot",
            Self::ChangeBackingFile(_) => "change-backing-file",
            Self::BlockCommit(_) => "block-commit",
            Self::DriveBackup(_) => "drive-backup",
            Self::BlockdevBackup(_) => "blockdev-backup",
            Self::QueryNamedBlockNodes(_) => "query-named-block-nodes",
            Self::XDebugQueryBlockGraph(_) => "x-debug-query-block-graph",
            Self::DriveMirror(_) => "drive-mirror",
            Self::BlockDirtyBitmapAdd(_) => "block-dirty-bitmap-add",
            Self::BlockDirtyBitmapRemove(_) => "block-dirty-bitmap-remove",
            Self::BlockDirtyBitmapClear(_) => "block-dirty-bitmap-clear",
            Self::BlockDirtyBitmapEnable(_) => "block-dirty-bitmap-enable",
            Self::BlockDirtyBitmapDisable(_) => "block-dirty-bitmap-disable",
            Self::BlockDirtyBitmapMerge(_) => "block-dirty-bitmap-merge",
            Self::XDebugBlockDirtyBitmapSha256(_) => "x-debug-block-dirty-bitmap-sha256",
            Self::BlockdevMirror(_) => "blockdev-mirror",
            Self::BlockStream(_) => "block-stream",
            Self::BlockJobSetSpeed(_) => "block-job-set-speed",
            Self::BlockJobCancel(_) => "block-job-cancel",
            Self::BlockJobPause(_) => "block-job-pause",
            Self::BlockJobResume(_) => "block-job-resume",
            Self::BlockJobComplete(_) => "block-job-complete",
            Self::BlockJobDismiss(_) => "block-job-dismiss",
            Self::BlockJobFinalize(_) => "block-job-finalize",
            Self::BlockJobChange(_) => "block-job-change",
            Self::BlockdevAdd(_) => "blockdev-add",
            Self::BlockdevReopen(_) => "blockdev-reopen",
            Self::BlockdevDel(_) => "blockdev-del",
            Self::BlockdevSetActive(_) => "blockdev-set-active",
            Self::BlockdevCreate(_) => "blockdev-create",
            Self::XBlockdevAmend(_) => "x-blockdev-amend",
            Self::BlockSetWriteThreshold(_) => "block-set-write-threshold",
            Self::XBlockdevChange(_) => "x-blockdev-change",
            Self::XBlockdevSetIothread(_) => "x-blockdev-set-iothread",
            Self::BlockdevSnapshotInternalSync(_) => "blockdev-snapshot-internal-sync",
            Self::BlockdevSnapshotDeleteInternalSync(_) => {
                "blockdev-snapshot-delete-internal-sync"
            }
            #[cfg(feature = "full")]
            Self::QueryPrManagers(_) => "query-pr-managers",
            Self::Eject(_) => "eject",
            Self::BlockdevOpenTray(_) => "blockdev-open-tray",
            Self::BlockdevCloseTray(_) => "blockdev-close-tray",
            Self::BlockdevRemoveMedium(_) => "blockdev-remove-medium",
            Self::BlockdevInsertMedium(_) => "blockdev-insert-medium",
            Self::BlockdevChangeMedium(_) => "blockdev-change-medium",
            Self::BlockSetIoThrottle(_) => "block_set_io_throttle",
            Self::BlockLatencyHistogramSet(_) => "block-latency-histogram-set",
            Self::NbdServerStart(_) => "nbd-server-start",
            Self::NbdServerAdd(_) => "nbd-server-add",
            Self::NbdServerRemove(_) => "nbd-server-remove",
            Self::NbdServerStop(_) => "nbd-server-stop",
            Self::BlockExportAdd(_) => "block-export-add",
            Self::BlockExportDel(_) => "block-export-del",
            Self::QueryBlockExports(_) => "query-block-exports",
            Self::QueryChardev(_) => "query-chardev",
            #[cfg(feature = "full")]
            Self::QueryChardevBackends(_) => "query-chardev-backends",
            #[cfg(feature = "full")]
            Self::RingbufWrite(_) => "ringbuf-write",
            #[cfg(feature = "full")]
            Self::RingbufRead(_) => "ringbuf-read",
            #[cfg(feature = "full")]
            Self::ChardevAdd(_) => "chardev-add",
            #[cfg(feature = "full")]
            Self::ChardevChange(_) => "chardev-change",
            #[cfg(feature = "full")]
            Self::ChardevRemove(_) => "chardev-remove",
            #[cfg(feature = "full")]
            Self::ChardevSendBreak(_) => "chardev-send-break",
            #[cfg(feature = "full")]
            Self::DumpGuestMemory(_) => "dump-guest-memory",
            #[cfg(feature = "full")]
            Self::QueryDump(_) => "query-dump",
            #[cfg(feature = "full")]
            Self::QueryDumpGuestMemoryCapability(_) => {
                "query-dump-guest-memory-capability"
            }
            #[cfg(feature = "full")]
            Self::SetLink(_) => "set_link",
            #[cfg(feature = "full")]
            Self::NetdevAdd(_) => "netdev_add",
            #[cfg(feature = "full")]
            Self::NetdevDel(_) => "netdev_del",
            #[cfg(feature = "full")]
            Self::QueryRxFilter(_) => "query-rx-filter",
            #[cfg(feature = "full")]
            Self::AnnounceSelf(_) => "announce-self",
            #[cfg(feature = "full")]
            Self::RequestEbpf(_) => "request-ebpf",
            #[cfg(feature = "full")]
            Self::QueryRocker(_) => "query-rocker",
            #[cfg(feature = "full")]
            Self::QueryRockerPorts(_) => "query-rocker-ports",
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaFlows(_) => "query-rocker-of-dpa-flows",
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaGroups(_) => "query-rocker-of-dpa-groups",
            #[cfg(feature = "full")]
            Self::QueryTpmModels(_) => "query-tpm-models",
            #[cfg(feature = "full")]
            Self::QueryTpmTypes(_) => "query-tpm-types",
            #[cfg(feature = "full")]
            Self::QueryTpm(_) => "query-tpm",
            #[cfg(feature = "full")]
            Self::SetPassword(_) => "set_password",
            #[cfg(feature = "full")]
            Self::ExpirePassword(_) => "expire_password",
            #[cfg(feature = "full")]
            Self::Screendump(_) => "screendump",
            #[cfg(feature = "full")]
            Self::QuerySpice(_) => "query-spice",
            #[cfg(feature = "full")]
            Self::QueryVnc(_) => "query-vnc",
            #[cfg(feature = "full")]
            Self::QueryVncServers(_) => "query-vnc-servers",
            #[cfg(feature = "full")]
            Self::ChangeVncPassword(_) => "change-vnc-password",
            #[cfg(feature = "full")]
            Self::QueryMice(_) => "query-mice",
            #[cfg(feature = "full")]
            Self::SendKey(_) => "send-key",
            #[cfg(feature = "full")]
            Self::InputSendEvent(_) => "input-send-event",
            #[cfg(feature = "full")]
            Self::QueryDisplayOptions(_) => "query-display-options",
            #[cfg(feature = "full")]
            Self::DisplayReload(_) => "display-reload",
            #[cfg(feature = "full")]
            Self::DisplayUpdate(_) => "display-update",
            #[cfg(feature = "full")]
            Self::ClientMigrateInfo(_) => "client_migrate_info",
            Self::QueryMigrate(_) => "query-migrate",
            Self::MigrateSetCapabilities(_) => "migrate-set-capabilities",
            Self::QueryMigrateCapabilities(_) => "query-migrate-capabilities",
            Self::MigrateSetParameters(_) => "migrate-set-parameters",
            Self::QueryMigrateParameters(_) => "query-migrate-parameters",
            Self::MigrateStartPostcopy(_) => "migrate-start-postcopy",
            #[cfg(feature = "full")]
            Self::XColoLostHeartbeat(_) => "x-colo-lost-heartbeat",
            #[cfg(feature = "full")]
            Self::MigrateCancel(_) => "migrate_cancel",
            Self::MigrateContinue(_) => "migrate-continue",
            Self::Migrate(_) => "migrate",
            Self::MigrateIncoming(_) => "migrate-incoming",
            #[cfg(feature = "full")]
            Self::XenSaveDevicesState(_) => "xen-save-devices-state",
            #[cfg(feature = "full")]
            Self::XenSetGlobalDirtyLog(_) => "xen-set-global-dirty-log",
            #[cfg(feature = "full")]
            Self::XenLoadDevicesState(_) => "xen-load-devices-state",
            #[cfg(feature = "full")]
            Self::XenSetReplication(_) => "xen-set-replication",
            #[cfg(feature = "full")]
            Self::QueryXenReplicationStatus(_) => "query-xen-replication-status",
            #[cfg(feature = "full")]
            Self::XenColoDoCheckpoint(_) => "xen-colo-do-checkpoint",
            #[cfg(feature = "full")]
            Self::QueryColoStatus(_) => "query-colo-status",
            #[cfg(feature = "full")]
            Self::MigrateRecover(_) => "migrate-recover",
            #[cfg(feature = "full")]
            Self::MigratePause(_) => "migrate-pause",
            #[cfg(feature = "full")]
            Self::CalcDirtyRate(_) => "calc-dirty-rate",
            #[cfg(feature = "full")]
            Self::QueryDirtyRate(_) => "query-dirty-rate",
            #[cfg(feature = "full")]
            Self::SetVcpuDirtyLimit(_) => "set-vcpu-dirty-limit",
            #[cfg(feature = "full")]
            Self::CancelVcpuDirtyLimit(_) => "cancel-vcpu-dirty-limit",
            #[cfg(feature = "full")]
            Self::QueryVcpuDirtyLimit(_) => "query-vcpu-dirty-limit",
            #[cfg(feature = "full")]
            Self::SnapshotSave(_) => "snapshot-save",
            #[cfg(feature = "full")]
            Self::SnapshotLoad(_) => "snapshot-load",
            #[cfg(feature = "full")]
            Self::SnapshotDelete(_) => "snapshot-delete",
            Self::Transaction(_) => "transaction",
            #[cfg(feature = "full")]
            Self::TraceEventGetState(_) => "trace-event-get-state",
            #[cfg(feature = "full")]
            Self::TraceEventSetState(_) => "trace-event-set-state",
            Self::QmpCapabilities(_) => "qmp_capabilities",
            Self::QueryVersion(_) => "query-version",
            Self::QueryCommands(_) => "query-commands",
            Self::Quit(_) => "quit",
            Self::QueryQmpSchema(_) => "query-qmp-schema",
            Self::QomList(_) => "qom-list",
            Self::QomGet(_) => "qom-get",
            #[cfg(feature = "full")]
            Self::QomListGet(_) => "qom-list-get",
            Self::QomSet(_) => "qom-set",
            Self::QomListTypes(_) => "qom-list-types",
            #[cfg(feature = "full")]
            Self::QomListProperties(_) => "qom-list-properties",
            Self::ObjectAdd(_) => "object-add",
            Self::ObjectDel(_) => "object-del",
            #[cfg(feature = "full")]
            Self::DeviceListProperties(_) => "device-list-properties",
            Self::DeviceAdd(_) => "device_add",
            Self::DeviceDel(_) => "device_del",
            #[cfg(feature = "full")]
            Self::DeviceSyncConfig(_) => "device-sync-config",
            #[cfg(feature = "full")]
            Self::QueryCpusFast(_) => "query-cpus-fast",
            #[cfg(feature = "full")]
            Self::QueryMachines(_) => "query-machines",
            #[cfg(feature = "full")]
            Self::QueryCurrentMachine(_) => "query-current-machine",
            #[cfg(feature = "full")]
            Self::QueryTarget(_) => "query-target",
            #[cfg(feature = "full")]
            Self::QueryUuid(_) => "query-uuid",
            #[cfg(feature = "full")]
            Self::QueryVmGenerationId(_) => "query-vm-generation-id",
            Self::SystemReset(_) => "system_reset",
            Self::SystemPowerdown(_) => "system_powerdown",
            #[cfg(feature = "full")]
            Self::SystemWakeup(_) => "system_wakeup",
            #[cfg(feature = "full")]
            Self::InjectNmi(_) => "inject-nmi",
            #[cfg(feature = "full")]
            Self::Memsave(_) => "memsave",
            #[cfg(feature = "full")]
            Self::Pmemsave(_) => "pmemsave",
            #[cfg(feature = "full")]
            Self::QueryMemdev(_) => "query-memdev",
            #[cfg(feature = "full")]
            Self::QueryHotpluggableCpus(_) => "query-hotpluggable-cpus",
            #[cfg(feature = "full")]
            Self::SetNumaNode(_) => "set-numa-node",
            #[cfg(feature = "full")]
            Self::Balloon(_) => "balloon",
            #[cfg(feature = "full")]
            Self::QueryBalloon(_) => "query-balloon",
            #[cfg(feature = "full")]
            Self::QueryHvBalloonStatusReport(_) => "query-hv-balloon-status-report",
            #[cfg(feature = "full")]
            Self::QueryMemorySizeSummary(_) => "query-memory-size-summary",
            #[cfg(feature = "full")]
            Self::QueryMemoryDevices(_) => "query-memory-devices",
            #[cfg(feature = "full")]
            Self::XQueryIrq(_) => "x-query-irq",
            #[cfg(feature = "full")]
            Self::XQueryJit(_) => "x-query-jit",
            #[cfg(feature = "full")]
            Self::XQueryNuma(_) => "x-query-numa",
            #[cfg(feature = "full")]
            Self::XQueryRamblock(_) => "x-query-ramblock",
            #[cfg(feature = "full")]
            Self::XQueryRoms(_) => "x-query-roms",
            #[cfg(feature = "full")]
            Self::XQueryUsb(_) => "x-query-usb",
            #[cfg(feature = "full")]
            Self::Dumpdtb(_) => "dumpdtb",
            #[cfg(feature = "full")]
            Self::XQueryInterruptControllers(_) => "x-query-interrupt-controllers",
            #[cfg(feature = "full")]
            Self::QueryFirmwareLog(_) => "query-firmware-log",
            #[cfg(feature = "full")]
            Self::DumpSkeys(_) => "dump-skeys",
            #[cfg(feature = "full")]
            Self::QueryCpuModelComparison(_) => "query-cpu-model-comparison",
            #[cfg(feature = "full")]
            Self::QueryCpuModelBaseline(_) => "query-cpu-model-baseline",
            #[cfg(feature = "full")]
            Self::QueryCpuModelExpansion(_) => "query-cpu-model-expansion",
            #[cfg(feature = "full")]
            Self::QueryCpuDefinitions(_) => "query-cpu-definitions",
            #[cfg(feature = "full")]
            Self::SetCpuTopology(_) => "set-cpu-topology",
            #[cfg(feature = "full")]
            Self::QueryS390xCpuPolarization(_) => "query-s390x-cpu-polarization",
            #[cfg(feature = "full")]
            Self::QueryReplay(_) => "query-replay",
            #[cfg(feature = "full")]
            Self::ReplayBreak(_) => "replay-break",
            #[cfg(feature = "full")]
            Self::ReplayDeleteBreak(_) => "replay-delete-break",
            #[cfg(feature = "full")]
            Self::ReplaySeek(_) => "replay-seek",
            #[cfg(feature = "full")]
            Self::Yank(_) => "yank",
            #[cfg(feature = "full")]
            Self::QueryYank(_) => "query-yank",
            #[cfg(feature = "full")]
            Self::AddClient(_) => "add_client",
            Self::QueryName(_) => "query-name",
            Self::QueryIothreads(_) => "query-iothreads",
            Self::Stop(_) => "stop",
            Self::Cont(_) => "cont",
            #[cfg(feature = "full")]
            Self::XExitPreconfig(_) => "x-exit-preconfig",
            Self::HumanMonitorCommand(_) => "human-monitor-command",
            Self::Getfd(_) => "getfd",
            #[cfg(feature = "full")]
            Self::GetWin32Socket(_) => "get-win32-socket",
            Self::Closefd(_) => "closefd",
            Self::AddFd(_) => "add-fd",
            Self::RemoveFd(_) => "remove-fd",
            Self::QueryFdsets(_) => "query-fdsets",
            Self::QueryCommandLineOptions(_) => "query-command-line-options",
            #[cfg(feature = "full")]
            Self::QueryGicCapabilities(_) => "query-gic-capabilities",
            #[cfg(feature = "full")]
            Self::RtcResetReinjection(_) => "rtc-reset-reinjection",
            #[cfg(feature = "full")]
            Self::QuerySev(_) => "query-sev",
            #[cfg(feature = "full")]
            Self::QuerySevLaunchMeasure(_) => "query-sev-launch-measure",
            #[cfg(feature = "full")]
            Self::QuerySevCapabilities(_) => "query-sev-capabilities",
            #[cfg(feature = "full")]
            Self::SevInjectLaunchSecret(_) => "sev-inject-launch-secret",
            #[cfg(feature = "full")]
            Self::QuerySevAttestationReport(_) => "query-sev-attestation-report",
            #[cfg(feature = "full")]
            Self::QuerySgx(_) => "query-sgx",
            #[cfg(feature = "full")]
            Self::QuerySgxCapabilities(_) => "query-sgx-capabilities",
            #[cfg(feature = "full")]
            Self::XenEventList(_) => "xen-event-list",
            #[cfg(feature = "full")]
            Self::XenEventInject(_) => "xen-event-inject",
            #[cfg(feature = "full")]
            Self::QueryAudiodevs(_) => "query-audiodevs",
            #[cfg(feature = "full")]
            Self::QueryAcpiOspmStatus(_) => "query-acpi-ospm-status",
            #[cfg(feature = "full")]
            Self::InjectGhesV2Error(_) => "inject-ghes-v2-error",
            #[cfg(feature = "full")]
            Self::QueryPci(_) => "query-pci",
            #[cfg(feature = "full")]
            Self::QueryStats(_) => "query-stats",
            #[cfg(feature = "full")]
            Self::QueryStatsSchemas(_) => "query-stats-schemas",
            #[cfg(feature = "full")]
            Self::XQueryVirtio(_) => "x-query-virtio",
            #[cfg(feature = "full")]
            Self::XQueryVirtioStatus(_) => "x-query-virtio-status",
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueStatus(_) => "x-query-virtio-queue-status",
            #[cfg(feature = "full")]
            Self::XQueryVirtioVhostQueueStatus(_) => "x-query-virtio-vhost-queue-status",
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueElement(_) => "x-query-virtio-queue-element",
            #[cfg(feature = "full")]
            Self::QueryCryptodev(_) => "query-cryptodev",
            #[cfg(feature = "full")]
            Self::CxlInjectGeneralMediaEvent(_) => "cxl-inject-general-media-event",
            #[cfg(feature = "full")]
            Self::CxlInjectDramEvent(_) => "cxl-inject-dram-event",
            #[cfg(feature = "full")]
            Self::CxlInjectMemoryModuleEvent(_) => "cxl-inject-memory-module-event",
            #[cfg(feature = "full")]
            Self::CxlInjectPoison(_) => "cxl-inject-poison",
            #[cfg(feature = "full")]
            Self::CxlInjectUncorrectableErrors(_) => "cxl-inject-uncorrectable-errors",
            #[cfg(feature = "full")]
            Self::CxlInjectCorrectableError(_) => "cxl-inject-correctable-error",
            #[cfg(feature = "full")]
            Self::CxlAddDynamicCapacity(_) => "cxl-add-dynamic-capacity",
            #[cfg(feature = "full")]
            Self::CxlReleaseDynamicCapacity(_) => "cxl-release-dynamic-capacity",
            #[cfg(feature = "full")]
            Self::QueryMigrationthreads(_) => "query-migrationthreads",
            #[cfg(feature = "full")]
            Self::XQueryOpcount(_) => "x-query-opcount",
            #[cfg(feature = "full")]
            Self::XQueryProfile(_) => "x-query-profile",
            #[cfg(feature = "full")]
            Self::XQueryRdma(_) => "x-query-rdma",
            Self::Unrecognized { name, .. } => name,
        }
    }
    /// Returns the arguments as JSON; null if there are none.
    pub fn arguments(&self) -> Value {
        match self {
            Self::QueryStatus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::WatchdogSetAction(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SetAction(arguments) => wire::payload(arguments),
            Self::JobPause(arguments) => wire::payload(arguments),
            Self::JobResume(arguments) => wire::payload(arguments),
            Self::JobCancel(arguments) => wire::payload(arguments),
            Self::JobComplete(arguments) => wire::payload(arguments),
            Self::JobDismiss(arguments) => wire::payload(arguments),
            Self::JobFinalize(arguments) => wire::payload(arguments),
            Self::QueryJobs(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryKvm(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XAccelStats(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryAccelerators(arguments) => wire::payload(arguments),
            Self::QueryBlock(arguments) => wire::payload(arguments),
            Self::QueryBlockstats(arguments) => wire::payload(arguments),
            Self::QueryBlockJobs(arguments) => wire::payload(arguments),
            Self::BlockResize(arguments) => wire::payload(arguments),
            Self::BlockdevSnapshotSync(arguments) => wire::payload(arguments),
            Self::BlockdevSnapshot(arguments) => wire::payload(arguments),
            Self::ChangeBackingFile(arguments) => wire::payload(arguments),
            Self::BlockCommit(arguments) => wire::payload(arguments),
            Self::DriveBackup(arguments) => wire::payload(arguments),
            Self::BlockdevBackup(arguments) => wire::payload(arguments),
            Self::QueryNamedBlockNodes(arguments) => wire::payload(arguments),
            Self::XDebugQueryBlockGraph(arguments) => wire::payload(arguments),
            Self::DriveMirror(arguments) => wire::payload(arguments),
            Self::BlockDirtyBitmapAdd(arguments) => wire::payload(arguments),
            Self::BlockDirtyBitmapRemove(arguments) => wire::payload(arguments),
            Self::BlockDirtyBitmapClear(arguments) => wire::payload(arguments),
            Self::BlockDirtyBitmapEnable(arguments) => wire::payload(arguments),
            Self::BlockDirtyBitmapDisable(arguments) => wire::payload(arguments),
            Self::BlockDirtyBitmapMerge(arguments) => wire::payload(arguments),
            Self::XDebugBlockDirtyBitmapSha256(arguments) => wire::payload(arguments),
            Self::BlockdevMirror(arguments) => wire::payload(arguments),
            Self::BlockStream(arguments) => wire::payload(arguments),
            Self::BlockJobSetSpeed(arguments) => wire::payload(arguments),
            Self::BlockJobCancel(arguments) => wire::payload(arguments),
            Self::BlockJobPause(arguments) => wire::payload(arguments),
            Self::BlockJobResume(arguments) => wire::payload(arguments),
            Self::BlockJobComplete(arguments) => wire::payload(arguments),
            Self::BlockJobDismiss(arguments) => wire::payload(arguments),
            Self::BlockJobFinalize(arguments) => wire::payload(arguments),
            Self::BlockJobChange(arguments) => wire::payload(arguments),
            Self::BlockdevAdd(arguments) => wire::payload(arguments),
            Self::BlockdevReopen(arguments) => wire::payload(arguments),
            Self::BlockdevDel(arguments) => wire::payload(arguments),
            Self::BlockdevSetActive(arguments) => wire::payload(arguments),
            Self::BlockdevCreate(arguments) => wire::payload(arguments),
            Self::XBlockdevAmend(arguments) => wire::payload(arguments),
            Self::BlockSetWriteThreshold(arguments) => wire::payload(arguments),
            Self::XBlockdevChange(arguments) => wire::payload(arguments),
            Self::XBlockdevSetIothread(arguments) => wire::payload(arguments),
            Self::BlockdevSnapshotInternalSync(arguments) => wire::payload(arguments),
            Self::BlockdevSnapshotDeleteInternalSync(arguments) => {
                wire::payload(arguments)
            }
            #[cfg(feature = "full")]
            Self::QueryPrManagers(arguments) => wire::payload(arguments),
            Self::Eject(arguments) => wire::payload(arguments),
            Self::BlockdevOpenTray(arguments) => wire::payload(arguments),
            Self::BlockdevCloseTray(arguments) => wire::payload(arguments),
            Self::BlockdevRemoveMedium(arguments) => wire::payload(arguments),
            Self::BlockdevInsertMedium(arguments) => wire::payload(arguments),
            Self::BlockdevChangeMedium(arguments) => wire::payload(arguments),
            Self::BlockSetIoThrottle(arguments) => wire::payload(arguments),
            Self::BlockLatencyHistogramSet(arguments) => wire::payload(arguments),
            Self::NbdServerStart(arguments) => wire::payload(arguments),
            Self::NbdServerAdd(arguments) => wire::payload(arguments),
            Self::NbdServerRemove(arguments) => wire::payload(arguments),
            Self::NbdServerStop(arguments) => wire::payload(arguments),
            Self::BlockExportAdd(arguments) => wire::payload(arguments),
            Self::BlockExportDel(arguments) => wire::payload(arguments),
            Self::QueryBlockExports(arguments) => wire::payload(arguments),
            Self::QueryChardev(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryChardevBackends(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::RingbufWrite(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::RingbufRead(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ChardevAdd(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ChardevChange(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ChardevRemove(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ChardevSendBreak(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::DumpGuestMemory(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryDump(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryDumpGuestMemoryCapability(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SetLink(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::NetdevAdd(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::NetdevDel(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryRxFilter(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::AnnounceSelf(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::RequestEbpf(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryRocker(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryRockerPorts(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaFlows(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaGroups(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryTpmModels(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryTpmTypes(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryTpm(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SetPassword(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ExpirePassword(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::Screendump(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QuerySpice(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryVnc(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryVncServers(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ChangeVncPassword(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryMice(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SendKey(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::InputSendEvent(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryDisplayOptions(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::DisplayReload(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::DisplayUpdate(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ClientMigrateInfo(arguments) => wire::payload(arguments),
            Self::QueryMigrate(arguments) => wire::payload(arguments),
            Self::MigrateSetCapabilities(arguments) => wire::payload(arguments),
            Self::QueryMigrateCapabilities(arguments) => wire::payload(arguments),
            Self::MigrateSetParameters(arguments) => wire::payload(arguments),
            Self::QueryMigrateParameters(arguments) => wire::payload(arguments),
            Self::MigrateStartPostcopy(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XColoLostHeartbeat(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::MigrateCancel(arguments) => wire::payload(arguments),
            Self::MigrateContinue(arguments) => wire::payload(arguments),
            Self::Migrate(arguments) => wire::payload(arguments),
            Self::MigrateIncoming(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XenSaveDevicesState(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XenSetGlobalDirtyLog(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XenLoadDevicesState(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XenSetReplication(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryXenReplicationStatus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XenColoDoCheckpoint(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryColoStatus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::MigrateRecover(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::MigratePause(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CalcDirtyRate(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryDirtyRate(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SetVcpuDirtyLimit(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CancelVcpuDirtyLimit(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryVcpuDirtyLimit(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SnapshotSave(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SnapshotLoad(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SnapshotDelete(arguments) => wire::payload(arguments),
            Self::Transaction(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::TraceEventGetState(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::TraceEventSetState(arguments) => wire::payload(arguments),
            Self::QmpCapabilities(arguments) => wire::payload(arguments),
            Self::QueryVersion(arguments) => wire::payload(arguments),
            Self::QueryCommands(arguments) => wire::payload(arguments),
            Self::Quit(arguments) => wire::payload(arguments),
            Self::QueryQmpSchema(arguments) => wire::payload(arguments),
            Self::QomList(arguments) => wire::payload(arguments),
            Self::QomGet(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QomListGet(arguments) => wire::payload(arguments),
            Self::QomSet(arguments) => wire::payload(arguments),
            Self::QomListTypes(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QomListProperties(arguments) => wire::payload(arguments),
            Self::ObjectAdd(arguments) => wire::payload(arguments),
            Self::ObjectDel(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::DeviceListProperties(arguments) => wire::payload(arguments),
            Self::DeviceAdd(arguments) => wire::payload(arguments),
            Self::DeviceDel(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::DeviceSyncConfig(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryCpusFast(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryMachines(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryCurrentMachine(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryTarget(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryUuid(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryVmGenerationId(arguments) => wire::payload(arguments),
            Self::SystemReset(arguments) => wire::payload(arguments),
            Self::SystemPowerdown(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SystemWakeup(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::InjectNmi(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::Memsave(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::Pmemsave(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryMemdev(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryHotpluggableCpus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SetNumaNode(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::Balloon(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryBalloon(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryHvBalloonStatusReport(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryMemorySizeSummary(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryMemoryDevices(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryIrq(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryJit(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryNuma(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryRamblock(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryRoms(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryUsb(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::Dumpdtb(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryInterruptControllers(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryFirmwareLog(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::DumpSkeys(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryCpuModelComparison(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryCpuModelBaseline(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryCpuModelExpansion(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryCpuDefinitions(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SetCpuTopology(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryS390xCpuPolarization(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryReplay(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ReplayBreak(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ReplayDeleteBreak(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::ReplaySeek(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::Yank(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryYank(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::AddClient(arguments) => wire::payload(arguments),
            Self::QueryName(arguments) => wire::payload(arguments),
            Self::QueryIothreads(arguments) => wire::payload(arguments),
            Self::Stop(arguments) => wire::payload(arguments),
            Self::Cont(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XExitPreconfig(arguments) => wire::payload(arguments),
            Self::HumanMonitorCommand(arguments) => wire::payload(arguments),
            Self::Getfd(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::GetWin32Socket(arguments) => wire::payload(arguments),
            Self::Closefd(arguments) => wire::payload(arguments),
            Self::AddFd(arguments) => wire::payload(arguments),
            Self::RemoveFd(arguments) => wire::payload(arguments),
            Self::QueryFdsets(arguments) => wire::payload(arguments),
            Self::QueryCommandLineOptions(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryGicCapabilities(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::RtcResetReinjection(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QuerySev(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QuerySevLaunchMeasure(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QuerySevCapabilities(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::SevInjectLaunchSecret(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QuerySevAttestationReport(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QuerySgx(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QuerySgxCapabilities(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XenEventList(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XenEventInject(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryAudiodevs(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryAcpiOspmStatus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::InjectGhesV2Error(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryPci(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryStats(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryStatsSchemas(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryVirtio(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryVirtioStatus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueStatus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryVirtioVhostQueueStatus(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueElement(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryCryptodev(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlInjectGeneralMediaEvent(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlInjectDramEvent(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlInjectMemoryModuleEvent(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlInjectPoison(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlInjectUncorrectableErrors(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlInjectCorrectableError(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlAddDynamicCapacity(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::CxlReleaseDynamicCapacity(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::QueryMigrationthreads(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryOpcount(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryProfile(arguments) => wire::payload(arguments),
            #[cfg(feature = "full")]
            Self::XQueryRdma(arguments) => wire::payload(arguments),
            Self::Unrecognized { arguments, .. } => arguments.clone(),
        }
    }
    /// Reads what this command has returned.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is not of the type that a known command returns.
    pub fn decode_return(&self, value: &Value) -> Result<AnyReply, DecodeError> {
        AnyReply::decode(self.name(), value)
    }
}

impl Named for AnyCommand {
    const KEYS: (&'static str, &'static str) = ("execute", "arguments");
    fn of(
        name: &str,
        value: Option<Node<'_>>,
        notes: &mut Notes,
    ) -> Result<Self, DecodeError> {
        Ok(
            match name {
                "query-status" => Self::QueryStatus(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "watchdog-set-action" => {
                    Self::WatchdogSetAction(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set-action" => Self::SetAction(wire::read_payload(value, notes)?),
                "job-pause" => Self::JobPause(wire::read_payload(value, notes)?),
                "job-resume" => Self::JobResume(wire::read_payload(value, notes)?),
                "job-cancel" => Self::JobCancel(wire::read_payload(value, notes)?),
                "job-complete" => Self::JobComplete(wire::read_payload(value, notes)?),
                "job-dismiss" => Self::JobDismiss(wire::read_payload(value, notes)?),
                "job-finalize" => Self::JobFinalize(wire::read_payload(value, notes)?),
                "query-jobs" => Self::QueryJobs(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-kvm" => Self::QueryKvm(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-accel-stats" => Self::XAccelStats(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-accelerators" => {
                    Self::QueryAccelerators(wire::read_payload(value, notes)?)
                }
                "query-block" => Self::QueryBlock(wire::read_payload(value, notes)?),
                "query-blockstats" => {
                    Self::QueryBlockstats(wire::read_payload(value, notes)?)
                }
                "query-block-jobs" => {
                    Self::QueryBlockJobs(wire::read_payload(value, notes)?)
                }
                "block_resize" => Self::BlockResize(wire::read_payload(value, notes)?),
                "blockdev-snapshot-sync" => {
                    Self::BlockdevSnapshotSync(wire::read_payload(value, notes)?)
                }
                "blockdev-snapshot" => {
                    Self::BlockdevSnapshot(wire::read_payload(value, notes)?)
                }
                "change-backing-file" => {
                    Self::ChangeBackingFile(wire::read_payload(value, notes)?)
                }
                "block-commit" => Self::BlockCommit(wire::read_payload(value, notes)?),
                "drive-backup" => Self::DriveBackup(wire::read_payload(value, notes)?),
                "blockdev-backup" => {
                    Self::BlockdevBackup(wire::read_payload(value, notes)?)
                }
                "query-named-block-nodes" => {
                    Self::QueryNamedBlockNodes(wire::read_payload(value, notes)?)
                }
                "x-debug-query-block-graph" => {
                    Self::XDebugQueryBlockGraph(wire::read_payload(value, notes)?)
                }
                "drive-mirror" => Self::DriveMirror(wire::read_payload(value, notes)?),
                "block-dirty-bitmap-add" => {
                    Self::BlockDirtyBitmapAdd(wire::read_payload(value, notes)?)
                }
                "block-dirty-bitmap-remove" => {
                    Self::BlockDirtyBitmapRemove(wire::read_payload(value, notes)?)
                }
                "block-dirty-bitmap-clear" => {
                    Self::BlockDirtyBitmapClear(wire::read_payload(value, notes)?)
                }
                "block-dirty-bitmap-enable" => {
                    Self::BlockDirtyBitmapEnable(wire::read_payload(value, notes)?)
                }
                "block-dirty-bitmap-disable" => {
                    Self::BlockDirtyBitmapDisable(wire::read_payload(value, notes)?)
                }
                "block-dirty-bitmap-merge" => {
                    Self::BlockDirtyBitmapMerge(wire::read_payload(value, notes)?)
                }
                "x-debug-block-dirty-bitmap-sha256" => {
                    Self::XDebugBlockDirtyBitmapSha256(wire::read_payload(value, notes)?)
                }
                "blockdev-mirror" => {
                    Self::BlockdevMirror(wire::read_payload(value, notes)?)
                }
                "block-stream" => Self::BlockStream(wire::read_payload(value, notes)?),
                "block-job-set-speed" => {
                    Self::BlockJobSetSpeed(wire::read_payload(value, notes)?)
                }
                "block-job-cancel" => {
                    Self::BlockJobCancel(wire::read_payload(value, notes)?)
                }
                "block-job-pause" => {
                    Self::BlockJobPause(wire::read_payload(value, notes)?)
                }
                "block-job-resume" => {
                    Self::BlockJobResume(wire::read_payload(value, notes)?)
                }
                "block-job-complete" => {
                    Self::BlockJobComplete(wire::read_payload(value, notes)?)
                }
                "block-job-dismiss" => {
                    Self::BlockJobDismiss(wire::read_payload(value, notes)?)
                }
                "block-job-finalize" => {
                    Self::BlockJobFinalize(wire::read_payload(value, notes)?)
                }
                "block-job-change" => {
                    Self::BlockJobChange(wire::read_payload(value, notes)?)
                }
                "blockdev-add" => Self::BlockdevAdd(wire::read_payload(value, notes)?),
                "blockdev-reopen" => {
                    Self::BlockdevReopen(wire::read_payload(value, notes)?)
                }
                "blockdev-del" => Self::BlockdevDel(wire::read_payload(value, notes)?),
                "blockdev-set-active" => {
                    Self::BlockdevSetActive(wire::read_payload(value, notes)?)
                }
                "blockdev-create" => {
                    Self::BlockdevCreate(wire::read_payload(value, notes)?)
                }
                "x-blockdev-amend" => {
                    Self::XBlockdevAmend(wire::read_payload(value, notes)?)
                }
                "block-set-write-threshold" => {
                    Self::BlockSetWriteThreshold(wire::read_payload(value, notes)?)
                }
                "x-blockdev-change" => {
                    Self::XBlockdevChange(wire::read_payload(value, notes)?)
                }
                "x-blockdev-set-iothread" => {
                    Self::XBlockdevSetIothread(wire::read_payload(value, notes)?)
                }
                "blockdev-snapshot-internal-sync" => {
                    Self::BlockdevSnapshotInternalSync(wire::read_payload(value, notes)?)
                }
                "blockdev-snapshot-delete-internal-sync" => {
                    Self::BlockdevSnapshotDeleteInternalSync(
                        wire::read_payload(value, notes)?,
                    )
                }
                #[cfg(feature = "full")]
                "query-pr-managers" => {
                    Self::QueryPrManagers(wire::read_payload(value, notes)?)
                }
                "eject" => Self::Eject(wire::read_payload(value, notes)?),
                "blockdev-open-tray" => {
                    Self::BlockdevOpenTray(wire::read_payload(value, notes)?)
                }
                "blockdev-close-tray" => {
                    Self::BlockdevCloseTray(wire::read_payload(value, notes)?)
                }
                "blockdev-remove-medium" => {
                    Self::BlockdevRemoveMedium(wire::read_payload(value, notes)?)
                }
                "blockdev-insert-medium" => {
                    Self::BlockdevInsertMedium(wire::read_payload(value, notes)?)
                }
                "blockdev-change-medium" => {
                    Self::BlockdevChangeMedium(wire::read_payload(value, notes)?)
                }
                "block_set_io_throttle" => {
                    Self::BlockSetIoThrottle(wire::read_payload(value, notes)?)
                }
                "block-latency-histogram-set" => {
                    Self::BlockLatencyHistogramSet(wire::read_payload(value, notes)?)
                }
                "nbd-server-start" => {
                    Self::NbdServerStart(wire::read_payload(value, notes)?)
                }
                "nbd-server-add" => Self::NbdServerAdd(wire::read_payload(value, notes)?),
                "nbd-server-remove" => {
                    Self::NbdServerRemove(wire::read_payload(value, notes)?)
                }
                "nbd-server-stop" => {
                    Self::NbdServerStop(wire::read_payload(value, notes)?)
                }
                "block-export-add" => {
                    Self::BlockExportAdd(wire::read_payload(value, notes)?)
                }
                "block-export-del" => {
                    Self::BlockExportDel(wire::read_payload(value, notes)?)
                }
                "query-block-exports" => {
                    Self::QueryBlockExports(wire::read_payload(value, notes)?)
                }
                "query-chardev" => Self::QueryChardev(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-chardev-backends" => {
                    Self::QueryChardevBackends(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "ringbuf-write" => Self::RingbufWrite(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "ringbuf-read" => Self::RingbufRead(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "chardev-add" => Self::ChardevAdd(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "chardev-change" => {
                    Self::ChardevChange(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "chardev-remove" => {
                    Self::ChardevRemove(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "chardev-send-break" => {
                    Self::ChardevSendBreak(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "dump-guest-memory" => {
                    Self::DumpGuestMemory(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-dump" => Self::QueryDump(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-dump-guest-memory-capability" => {
                    Self::QueryDumpGuestMemoryCapability(
                        wire::read_payload(value, notes)?,
                    )
                }
                #[cfg(feature = "full")]
                "set_link" => Self::SetLink(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "netdev_add" => Self::NetdevAdd(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "netdev_del" => Self::NetdevDel(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-rx-filter" => {
                    Self::QueryRxFilter(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "announce-self" => Self::AnnounceSelf(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "request-ebpf" => Self::RequestEbpf(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-rocker" => Self::QueryRocker(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-rocker-ports" => {
                    Self::QueryRockerPorts(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-rocker-of-dpa-flows" => {
                    Self::QueryRockerOfDpaFlows(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-rocker-of-dpa-groups" => {
                    Self::QueryRockerOfDpaGroups(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-tpm-models" => {
                    Self::QueryTpmModels(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-tpm-types" => {
                    Self::QueryTpmTypes(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-tpm" => Self::QueryTpm(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "set_password" => Self::SetPassword(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "expire_password" => {
                    Self::ExpirePassword(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "screendump" => Self::Screendump(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-spice" => Self::QuerySpice(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-vnc" => Self::QueryVnc(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-vnc-servers" => {
                    Self::QueryVncServers(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "change-vnc-password" => {
                    Self::ChangeVncPassword(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-mice" => Self::QueryMice(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "send-key" => Self::SendKey(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "input-send-event" => {
                    Self::InputSendEvent(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-display-options" => {
                    Self::QueryDisplayOptions(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "display-reload" => {
                    Self::DisplayReload(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "display-update" => {
                    Self::DisplayUpdate(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "client_migrate_info" => {
                    Self::ClientMigrateInfo(wire::read_payload(value, notes)?)
                }
                "query-migrate" => Self::QueryMigrate(wire::read_payload(value, notes)?),
                "migrate-set-capabilities" => {
                    Self::MigrateSetCapabilities(wire::read_payload(value, notes)?)
                }
                "query-migrate-capabilities" => {
                    Self::QueryMigrateCapabilities(wire::read_payload(value, notes)?)
                }
                "migrate-set-parameters" => {
                    Self::MigrateSetParameters(wire::read_payload(value, notes)?)
                }
                "query-migrate-parameters" => {
                    Self::QueryMigrateParameters(wire::read_payload(value, notes)?)
                }
                "migrate-start-postcopy" => {
                    Self::MigrateStartPostcopy(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-colo-lost-heartbeat" => {
                    Self::XColoLostHeartbeat(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "migrate_cancel" => {
                    Self::MigrateCancel(wire::read_payload(value, notes)?)
                }
                "migrate-continue" => {
                    Self::MigrateContinue(wire::read_payload(value, notes)?)
                }
                "migrate" => Self::Migrate(wire::read_payload(value, notes)?),
                "migrate-incoming" => {
                    Self::MigrateIncoming(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-save-devices-state" => {
                    Self::XenSaveDevicesState(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-set-global-dirty-log" => {
                    Self::XenSetGlobalDirtyLog(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-load-devices-state" => {
                    Self::XenLoadDevicesState(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-set-replication" => {
                    Self::XenSetReplication(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-xen-replication-status" => {
                    Self::QueryXenReplicationStatus(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-colo-do-checkpoint" => {
                    Self::XenColoDoCheckpoint(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-colo-status" => {
                    Self::QueryColoStatus(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "migrate-recover" => {
                    Self::MigrateRecover(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "migrate-pause" => Self::MigratePause(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "calc-dirty-rate" => {
                    Self::CalcDirtyRate(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-dirty-rate" => {
                    Self::QueryDirtyRate(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set-vcpu-dirty-limit" => {
                    Self::SetVcpuDirtyLimit(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cancel-vcpu-dirty-limit" => {
                    Self::CancelVcpuDirtyLimit(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-vcpu-dirty-limit" => {
                    Self::QueryVcpuDirtyLimit(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "snapshot-save" => Self::SnapshotSave(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "snapshot-load" => Self::SnapshotLoad(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "snapshot-delete" => {
                    Self::SnapshotDelete(wire::read_payload(value, notes)?)
                }
                "transaction" => Self::Transaction(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "trace-event-get-state" => {
                    Self::TraceEventGetState(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "trace-event-set-state" => {
                    Self::TraceEventSetState(wire::read_payload(value, notes)?)
                }
                "qmp_capabilities" => {
                    Self::QmpCapabilities(wire::read_payload(value, notes)?)
                }
                "query-version" => Self::QueryVersion(wire::read_payload(value, notes)?),
                "query-commands" => {
                    Self::QueryCommands(wire::read_payload(value, notes)?)
                }
                "quit" => Self::Quit(wire::read_payload(value, notes)?),
                "query-qmp-schema" => {
                    Self::QueryQmpSchema(wire::read_payload(value, notes)?)
                }
                "qom-list" => Self::QomList(wire::read_payload(value, notes)?),
                "qom-get" => Self::QomGet(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "qom-list-get" => Self::QomListGet(wire::read_payload(value, notes)?),
                "qom-set" => Self::QomSet(wire::read_payload(value, notes)?),
                "qom-list-types" => Self::QomListTypes(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "qom-list-properties" => {
                    Self::QomListProperties(wire::read_payload(value, notes)?)
                }
                "object-add" => Self::ObjectAdd(wire::read_payload(value, notes)?),
                "object-del" => Self::ObjectDel(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "device-list-properties" => {
                    Self::DeviceListProperties(wire::read_payload(value, notes)?)
                }
                "device_add" => Self::DeviceAdd(wire::read_payload(value, notes)?),
                "device_del" => Self::DeviceDel(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "device-sync-config" => {
                    Self::DeviceSyncConfig(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cpus-fast" => {
                    Self::QueryCpusFast(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-machines" => {
                    Self::QueryMachines(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-current-machine" => {
                    Self::QueryCurrentMachine(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-target" => Self::QueryTarget(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-uuid" => Self::QueryUuid(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-vm-generation-id" => {
                    Self::QueryVmGenerationId(wire::read_payload(value, notes)?)
                }
                "system_reset" => Self::SystemReset(wire::read_payload(value, notes)?),
                "system_powerdown" => {
                    Self::SystemPowerdown(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "system_wakeup" => Self::SystemWakeup(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "inject-nmi" => Self::InjectNmi(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "memsave" => Self::Memsave(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "pmemsave" => Self::Pmemsave(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-memdev" => Self::QueryMemdev(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-hotpluggable-cpus" => {
                    Self::QueryHotpluggableCpus(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set-numa-node" => Self::SetNumaNode(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "balloon" => Self::Balloon(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-balloon" => Self::QueryBalloon(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-hv-balloon-status-report" => {
                    Self::QueryHvBalloonStatusReport(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-memory-size-summary" => {
                    Self::QueryMemorySizeSummary(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-memory-devices" => {
                    Self::QueryMemoryDevices(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-irq" => Self::XQueryIrq(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-jit" => Self::XQueryJit(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-numa" => Self::XQueryNuma(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-ramblock" => {
                    Self::XQueryRamblock(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-roms" => Self::XQueryRoms(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-usb" => Self::XQueryUsb(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "dumpdtb" => Self::Dumpdtb(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-interrupt-controllers" => {
                    Self::XQueryInterruptControllers(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-firmware-log" => {
                    Self::QueryFirmwareLog(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "dump-skeys" => Self::DumpSkeys(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-cpu-model-comparison" => {
                    Self::QueryCpuModelComparison(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cpu-model-baseline" => {
                    Self::QueryCpuModelBaseline(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cpu-model-expansion" => {
                    Self::QueryCpuModelExpansion(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cpu-definitions" => {
                    Self::QueryCpuDefinitions(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set-cpu-topology" => {
                    Self::SetCpuTopology(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-s390x-cpu-polarization" => {
                    Self::QueryS390xCpuPolarization(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-replay" => Self::QueryReplay(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "replay-break" => Self::ReplayBreak(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "replay-delete-break" => {
                    Self::ReplayDeleteBreak(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "replay-seek" => Self::ReplaySeek(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "yank" => Self::Yank(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-yank" => Self::QueryYank(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "add_client" => Self::AddClient(wire::read_payload(value, notes)?),
                "query-name" => Self::QueryName(wire::read_payload(value, notes)?),
                "query-iothreads" => {
                    Self::QueryIothreads(wire::read_payload(value, notes)?)
                }
                "stop" => Self::Stop(wire::read_payload(value, notes)?),
                "cont" => Self::Cont(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-exit-preconfig" => {
                    Self::XExitPreconfig(wire::read_payload(value, notes)?)
                }
                "human-monitor-command" => {
                    Self::HumanMonitorCommand(wire::read_payload(value, notes)?)
                }
                "getfd" => Self::Getfd(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "get-win32-socket" => {
                    Self::GetWin32Socket(wire::read_payload(value, notes)?)
                }
                "closefd" => Self::Closefd(wire::read_payload(value, notes)?),
                "add-fd" => Self::AddFd(wire::read_payload(value, notes)?),
                "remove-fd" => Self::RemoveFd(wire::read_payload(value, notes)?),
                "query-fdsets" => Self::QueryFdsets(wire::read_payload(value, notes)?),
                "query-command-line-options" => {
                    Self::QueryCommandLineOptions(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-gic-capabilities" => {
                    Self::QueryGicCapabilities(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "rtc-reset-reinjection" => {
                    Self::RtcResetReinjection(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sev" => Self::QuerySev(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-sev-launch-measure" => {
                    Self::QuerySevLaunchMeasure(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sev-capabilities" => {
                    Self::QuerySevCapabilities(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "sev-inject-launch-secret" => {
                    Self::SevInjectLaunchSecret(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sev-attestation-report" => {
                    Self::QuerySevAttestationReport(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sgx" => Self::QuerySgx(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-sgx-capabilities" => {
                    Self::QuerySgxCapabilities(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-event-list" => Self::XenEventList(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "xen-event-inject" => {
                    Self::XenEventInject(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-audiodevs" => {
                    Self::QueryAudiodevs(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-acpi-ospm-status" => {
                    Self::QueryAcpiOspmStatus(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "inject-ghes-v2-error" => {
                    Self::InjectGhesV2Error(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-pci" => Self::QueryPci(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-stats" => Self::QueryStats(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "query-stats-schemas" => {
                    Self::QueryStatsSchemas(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio" => Self::XQueryVirtio(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-virtio-status" => {
                    Self::XQueryVirtioStatus(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio-queue-status" => {
                    Self::XQueryVirtioQueueStatus(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio-vhost-queue-status" => {
                    Self::XQueryVirtioVhostQueueStatus(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio-queue-element" => {
                    Self::XQueryVirtioQueueElement(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cryptodev" => {
                    Self::QueryCryptodev(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-general-media-event" => {
                    Self::CxlInjectGeneralMediaEvent(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-dram-event" => {
                    Self::CxlInjectDramEvent(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-memory-module-event" => {
                    Self::CxlInjectMemoryModuleEvent(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-poison" => {
                    Self::CxlInjectPoison(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-uncorrectable-errors" => {
                    Self::CxlInjectUncorrectableErrors(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-correctable-error" => {
                    Self::CxlInjectCorrectableError(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-add-dynamic-capacity" => {
                    Self::CxlAddDynamicCapacity(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-release-dynamic-capacity" => {
                    Self::CxlReleaseDynamicCapacity(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-migrationthreads" => {
                    Self::QueryMigrationthreads(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-opcount" => {
                    Self::XQueryOpcount(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-profile" => {
                    Self::XQueryProfile(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-rdma" => Self::XQueryRdma(wire::read_payload(value, notes)?),
                _ => {
                    let arguments = wire::keep_payload(("command", name), value, notes)?;
                    Self::Unrecognized {
                        name: name.into(),
                        arguments,
                    }
                }
            },
        )
    }
    fn parts(&self) -> (&str, Value) {
        (self.name(), self.arguments())
    }
}

named!(AnyCommand);

/// What any command has returned, decoded by the command's name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyReply {
    QueryStatus(<QueryStatus as Command>::Return),
    #[cfg(feature = "full")]
    WatchdogSetAction(<WatchdogSetAction as Command>::Return),
    #[cfg(feature = "full")]
    SetAction(<SetAction as Command>::Return),
    JobPause(<JobPause as Command>::Return),
    JobResume(<JobResume as Command>::Return),
    JobCancel(<JobCancel as Command>::Return),
    JobComplete(<JobComplete as Command>::Return),
    JobDismiss(<JobDismiss as Command>::Return),
    JobFinalize(<JobFinalize as Command>::Return),
    QueryJobs(<QueryJobs as Command>::Return),
    #[cfg(feature = "full")]
    QueryKvm(<QueryKvm as Command>::Return),
    #[cfg(feature = "full")]
    XAccelStats(<XAccelStats as Command>::Return),
    #[cfg(feature = "full")]
    QueryAccelerators(<QueryAccelerators as Command>::Return),
    QueryBlock(<QueryBlock as Command>::Return),
    QueryBlockstats(<QueryBlockstats as Command>::Return),
    QueryBlockJobs(<QueryBlockJobs as Command>::Return),
    BlockResize(<BlockResize as Command>::Return),
    BlockdevSnapshotSync(<BlockdevSnapshotSync as Command>::Return),
    BlockdevSnapshot(<BlockdevSnapshot as Command>::Return),
    ChangeBackingFile(<ChangeBackingFile as Command>::Return),
    BlockCommit(<BlockCommit as Command>::Return),
    DriveBackup(<DriveBackup as Command>::Return),
    BlockdevBackup(<BlockdevBackup as Command>::Return),
    QueryNamedBlockNodes(<QueryNamedBlockNodes as Command>::Return),
    XDebugQueryBlockGraph(<XDebugQueryBlockGraph as Command>::Return),
    DriveMirror(<DriveMirror as Command>::Return),
    BlockDirtyBitmapAdd(<BlockDirtyBitmapAdd as Command>::Return),
    BlockDirtyBitmapRemove(<BlockDirtyBitmapRemove as Command>::Return),
    BlockDirtyBitmapClear(<BlockDirtyBitmapClear as Command>::Return),
    BlockDirtyBitmapEnable(<BlockDirtyBitmapEnable as Command>::Return),
    BlockDirtyBitmapDisable(<BlockDirtyBitmapDisable as Command>::Return),
    BlockDirtyBitmapMerge(<BlockDirtyBitmapMerge as Command>::Return),
    XDebugBlockDirtyBitmapSha256(<XDebugBlockDirtyBitmapSha256 as Command>::Return),
    BlockdevMirror(<BlockdevMirror as Command>::Return),
    BlockStream(<BlockStream as Command>::Return),
    BlockJobSetSpeed(<BlockJobSetSpeed as Command>::Return),
    BlockJobCancel(<BlockJobCancel as Command>::Return),
    BlockJobPause(<BlockJobPause as Command>::Return),
    BlockJobResume(<BlockJobResume as Command>::Return),
    BlockJobComplete(<BlockJobComplete as Command>::Return),
    BlockJobDismiss(<BlockJobDismiss as Command>::Return),
    BlockJobFinalize(<BlockJobFinalize as Command>::Return),
    BlockJobChange(<BlockJobChange as Command>::Return),
    BlockdevAdd(<BlockdevAdd as Command>::Return),
    BlockdevReopen(<BlockdevReopen as Command>::Return),
    BlockdevDel(<BlockdevDel as Command>::Return),
    BlockdevSetActive(<BlockdevSetActive as Command>::Return),
    BlockdevCreate(<BlockdevCreate as Command>::Return),
    XBlockdevAmend(<XBlockdevAmend as Command>::Return),
    BlockSetWriteThreshold(<BlockSetWriteThreshold as Command>::Return),
    XBlockdevChange(<XBlockdevChange as Command>::Return),
    XBlockdevSetIothread(<XBlockdevSetIothread as Command>::Return),
    BlockdevSnapshotInternalSync(<BlockdevSnapshotInternalSync as Command>::Return),
    BlockdevSnapshotDeleteInternalSync(
        <BlockdevSnapshotDeleteInternalSync as Command>::Return,
    ),
    #[cfg(feature = "full")]
    QueryPrManagers(<QueryPrManagers as Command>::Return),
    Eject(<Eject as Command>::Return),
    BlockdevOpenTray(<BlockdevOpenTray as Command>::Return),
    BlockdevCloseTray(<BlockdevCloseTray as Command>::Return),
    BlockdevRemoveMedium(<BlockdevRemoveMedium as Command>::Return),
    BlockdevInsertMedium(<BlockdevInsertMedium as Command>::Return),
    BlockdevChangeMedium(<BlockdevChangeMedium as Command>::Return),
    BlockSetIoThrottle(<BlockSetIoThrottle as Command>::Return),
    BlockLatencyHistogramSet(<BlockLatencyHistogramSet as Command>::Return),
    NbdServerStart(<NbdServerStart as Command>::Return),
    NbdServerAdd(<NbdServerAdd as Command>::Return),
    NbdServerRemove(<NbdServerRemove as Command>::Return),
    NbdServerStop(<NbdServerStop as Command>::Return),
    BlockExportAdd(<BlockExportAdd as Command>::Return),
    BlockExportDel(<BlockExportDel as Command>::Return),
    QueryBlockExports(<QueryBlockExports as Command>::Return),
    QueryChardev(<QueryChardev as Command>::Return),
    #[cfg(feature = "full")]
    QueryChardevBackends(<QueryChardevBackends as Command>::Return),
    #[cfg(feature = "full")]
    RingbufWrite(<RingbufWrite as Command>::Return),
    #[cfg(feature = "full")]
    RingbufRead(<RingbufRead as Command>::Return),
    #[cfg(feature = "full")]
    ChardevAdd(<ChardevAdd as Command>::Return),
    #[cfg(feature = "full")]
    ChardevChange(<ChardevChange as Command>::Return),
    #[cfg(feature = "full")]
    ChardevRemove(<ChardevRemove as Command>::Return),
    #[cfg(feature = "full")]
    ChardevSendBreak(<ChardevSendBreak as Command>::Return),
    #[cfg(feature = "full")]
    DumpGuestMemory(<DumpGuestMemory as Command>::Return),
    #[cfg(feature = "full")]
    QueryDump(<QueryDump as Command>::Return),
    #[cfg(feature = "full")]
    QueryDumpGuestMemoryCapability(<QueryDumpGuestMemoryCapability as Command>::Return),
    #[cfg(feature = "full")]
    SetLink(<SetLink as Command>::Return),
    #[cfg(feature = "full")]
    NetdevAdd(<NetdevAdd as Command>::Return),
    #[cfg(feature = "full")]
    NetdevDel(<NetdevDel as Command>::Return),
    #[cfg(feature = "full")]
    QueryRxFilter(<QueryRxFilter as Command>::Return),
    #[cfg(feature = "full")]
    AnnounceSelf(<AnnounceSelf as Command>::Return),
    #[cfg(feature = "full")]
    RequestEbpf(<RequestEbpf as Command>::Return),
    #[cfg(feature = "full")]
    QueryRocker(<QueryRocker as Command>::Return),
    #[cfg(feature = "full")]
    QueryRockerPorts(<QueryRockerPorts as Command>::Return),
    #[cfg(feature = "full")]
    QueryRockerOfDpaFlows(<QueryRockerOfDpaFlows as Command>::Return),
    #[cfg(feature = "full")]
    QueryRockerOfDpaGroups(<QueryRockerOfDpaGroups as Command>::Return),
    #[cfg(feature = "full")]
    QueryTpmModels(<QueryTpmModels as Command>::Return),
    #[cfg(feature = "full")]
    QueryTpmTypes(<QueryTpmTypes as Command>::Return),
    #[cfg(feature = "full")]
    QueryTpm(<QueryTpm as Command>::Return),
    #[cfg(feature = "full")]
    SetPassword(<SetPassword as Command>::Return),
    #[cfg(feature = "full")]
    ExpirePassword(<ExpirePassword as Command>::Return),
    #[cfg(feature = "full")]
    Screendump(<Screendump as Command>::Return),
    #[cfg(feature = "full")]
    QuerySpice(<QuerySpice as Command>::Return),
    #[cfg(feature = "full")]
    QueryVnc(<QueryVnc as Command>::Return),
    #[cfg(feature = "full")]
    QueryVncServers(<QueryVncServers as Command>::Return),
    #[cfg(feature = "full")]
    ChangeVncPassword(<ChangeVncPassword as Command>::Return),
    #[cfg(feature = "full")]
    QueryMice(<QueryMice as Command>::Return),
    #[cfg(feature = "full")]
    SendKey(<SendKey as Command>::Return),
    #[cfg(feature = "full")]
    InputSendEvent(<InputSendEvent as Command>::Return),
    #[cfg(feature = "full")]
    QueryDisplayOptions(<QueryDisplayOptions as Command>::Return),
    #[cfg(feature = "full")]
    DisplayReload(<DisplayReload as Command>::Return),
    #[cfg(feature = "full")]
    DisplayUpdate(<DisplayUpdate as Command>::Return),
    #[cfg(feature = "full")]
    ClientMigrateInfo(<ClientMigrateInfo as Command>::Return),
    QueryMigrate(<QueryMigrate as Command>::Return),
    MigrateSetCapabilities(<MigrateSetCapabilities as Command>::Return),
    QueryMigrateCapabilities(<QueryMigrateCapabilities as Command>::Return),
    MigrateSetParameters(<MigrateSetParameters as Command>::Return),
    QueryMigrateParameters(<QueryMigrateParameters as Command>::Return),
    MigrateStartPostcopy(<MigrateStartPostcopy as Command>::Return),
    #[cfg(feature = "full")]
    XColoLostHeartbeat(<XColoLostHeartbeat as Command>::Return),
    #[cfg(feature = "full")]
    MigrateCancel(<MigrateCancel as Command>::Return),
    MigrateContinue(<MigrateContinue as Command>::Return),
    Migrate(<Migrate as Command>::Return),
    MigrateIncoming(<MigrateIncoming as Command>::Return),
    #[cfg(feature = "full")]
    XenSaveDevicesState(<XenSaveDevicesState as Command>::Return),
    #[cfg(feature = "full")]
    XenSetGlobalDirtyLog(<XenSetGlobalDirtyLog as Command>::Return),
    #[cfg(feature = "full")]
    XenLoadDevicesState(<XenLoadDevicesState as Command>::Return),
    #[cfg(feature = "full")]
    XenSetReplication(<XenSetReplication as Command>::Return),
    #[cfg(feature = "full")]
    QueryXenReplicationStatus(<QueryXenReplicationStatus as Command>::Return),
    #[cfg(feature = "full")]
    XenColoDoCheckpoint(<XenColoDoCheckpoint as Command>::Return),
    #[cfg(feature = "full")]
    QueryColoStatus(<QueryColoStatus as Command>::Return),
    #[cfg(feature = "full")]
    MigrateRecover(<MigrateRecover as Command>::Return),
    #[cfg(feature = "full")]
    MigratePause(<MigratePause as Command>::Return),
    #[cfg(feature = "full")]
    CalcDirtyRate(<CalcDirtyRate as Command>::Return),
    #[cfg(feature = "full")]
    QueryDirtyRate(<QueryDirtyRate as Command>::Return),
    #[cfg(feature = "full")]
    SetVcpuDirtyLimit(<SetVcpuDirtyLimit as Command>::Return),
    #[cfg(feature = "full")]
    CancelVcpuDirtyLimit(<CancelVcpuDirtyLimit as Command>::Return),
    #[cfg(feature = "full")]
    QueryVcpuDirtyLimit(<QueryVcpuDirtyLimit as Command>::Return),
    #[cfg(feature = "full")]
    SnapshotSave(<SnapshotSave as Command>::Return),
    #[cfg(feature = "full")]
    SnapshotLoad(<SnapshotLoad as Command>::Return),
    #[cfg(feature = "full")]
    SnapshotDelete(<SnapshotDelete as Command>::Return),
    Transaction(<Transaction as Command>::Return),
    #[cfg(feature = "full")]
    TraceEventGetState(<TraceEventGetState as Command>::Return),
    #[cfg(feature = "full")]
    TraceEventSetState(<TraceEventSetState as Command>::Return),
    QmpCapabilities(<QmpCapabilities as Command>::Return),
    QueryVersion(<QueryVersion as Command>::Return),
    QueryCommands(<QueryCommands as Command>::Return),
    Quit(<Quit as Command>::Return),
    QueryQmpSchema(<QueryQmpSchema as Command>::Return),
    QomList(<QomList as Command>::Return),
    QomGet(<QomGet as Command>::Return),
    #[cfg(feature = "full")]
    QomListGet(<QomListGet as Command>::Return),
    QomSet(<QomSet as Command>::Return),
    QomListTypes(<QomListTypes as Command>::Return),
    #[cfg(feature = "full")]
    QomListProperties(<QomListProperties as Command>::Return),
    ObjectAdd(<ObjectAdd as Command>::Return),
    ObjectDel(<ObjectDel as Command>::Return),
    #[cfg(feature = "full")]
    DeviceListProperties(<DeviceListProperties as Command>::Return),
    DeviceAdd(<DeviceAdd as Command>::Return),
    DeviceDel(<DeviceDel as Command>::Return),
    #[cfg(feature = "full")]
    DeviceSyncConfig(<DeviceSyncConfig as Command>::Return),
    #[cfg(feature = "full")]
    QueryCpusFast(<QueryCpusFast as Command>::Return),
    #[cfg(feature = "full")]
    QueryMachines(<QueryMachines as Command>::Return),
    #[cfg(feature = "full")]
    QueryCurrentMachine(<QueryCurrentMachine as Command>::Return),
    #[cfg(feature = "full")]
    QueryTarget(<QueryTarget as Command>::Return),
    #[cfg(feature = "full")]
    QueryUuid(<QueryUuid as Command>::Return),
    #[cfg(feature = "full")]
    QueryVmGenerationId(<QueryVmGenerationId as Command>::Return),
    SystemReset(<SystemReset as Command>::Return),
    SystemPowerdown(<SystemPowerdown as Command>::Return),
    #[cfg(feature = "full")]
    SystemWakeup(<SystemWakeup as Command>::Return),
    #[cfg(feature = "full")]
    InjectNmi(<InjectNmi as Command>::Return),
    #[cfg(feature = "full")]
    Memsave(<Memsave as Command>::Return),
    #[cfg(feature = "full")]
    Pmemsave(<Pmemsave as Command>::Return),
    #[cfg(feature = "full")]
    QueryMemdev(<QueryMemdev as Command>::Return),
    #[cfg(feature = "full")]
    QueryHotpluggableCpus(<QueryHotpluggableCpus as Command>::Return),
    #[cfg(feature = "full")]
    SetNumaNode(<SetNumaNode as Command>::Return),
    #[cfg(feature = "full")]
    Balloon(<Balloon as Command>::Return),
    #[cfg(feature = "full")]
    QueryBalloon(<QueryBalloon as Command>::Return),
    #[cfg(feature = "full")]
    QueryHvBalloonStatusReport(<QueryHvBalloonStatusReport as Command>::Return),
    #[cfg(feature = "full")]
    QueryMemorySizeSummary(<QueryMemorySizeSummary as Command>::Return),
    #[cfg(feature = "full")]
    QueryMemoryDevices(<QueryMemoryDevices as Command>::Return),
    #[cfg(feature = "full")]
    XQueryIrq(<XQueryIrq as Command>::Return),
    #[cfg(feature = "full")]
    XQueryJit(<XQueryJit as Command>::Return),
    #[cfg(feature = "full")]
    XQueryNuma(<XQueryNuma as Command>::Return),
    #[cfg(feature = "full")]
    XQueryRamblock(<XQueryRamblock as Command>::Return),
    #[cfg(feature = "full")]
    XQueryRoms(<XQueryRoms as Command>::Return),
    #[cfg(feature = "full")]
    XQueryUsb(<XQueryUsb as Command>::Return),
    #[cfg(feature = "full")]
    Dumpdtb(<Dumpdtb as Command>::Return),
    #[cfg(feature = "full")]
    XQueryInterruptControllers(<XQueryInterruptControllers as Command>::Return),
    #[cfg(feature = "full")]
    QueryFirmwareLog(<QueryFirmwareLog as Command>::Return),
    #[cfg(feature = "full")]
    DumpSkeys(<DumpSkeys as Command>::Return),
    #[cfg(feature = "full")]
    QueryCpuModelComparison(<QueryCpuModelComparison as Command>::Return),
    #[cfg(feature = "full")]
    QueryCpuModelBaseline(<QueryCpuModelBaseline as Command>::Return),
    #[cfg(feature = "full")]
    QueryCpuModelExpansion(<QueryCpuModelExpansion as Command>::Return),
    #[cfg(feature = "full")]
    QueryCpuDefinitions(<QueryCpuDefinitions as Command>::Return),
    #[cfg(feature = "full")]
    SetCpuTopology(<SetCpuTopology as Command>::Return),
    #[cfg(feature = "full")]
    QueryS390xCpuPolarization(<QueryS390xCpuPolarization as Command>::Return),
    #[cfg(feature = "full")]
    QueryReplay(<QueryReplay as Command>::Return),
    #[cfg(feature = "full")]
    ReplayBreak(<ReplayBreak as Command>::Return),
    #[cfg(feature = "full")]
    ReplayDeleteBreak(<ReplayDeleteBreak as Command>::Return),
    #[cfg(feature = "full")]
    ReplaySeek(<ReplaySeek as Command>::Return),
    #[cfg(feature = "full")]
    Yank(<Yank as Command>::Return),
    #[cfg(feature = "full")]
    QueryYank(<QueryYank as Command>::Return),
    #[cfg(feature = "full")]
    AddClient(<AddClient as Command>::Return),
    QueryName(<QueryName as Command>::Return),
    QueryIothreads(<QueryIothreads as Command>::Return),
    Stop(<Stop as Command>::Return),
    Cont(<Cont as Command>::Return),
    #[cfg(feature = "full")]
    XExitPreconfig(<XExitPreconfig as Command>::Return),
    HumanMonitorCommand(<HumanMonitorCommand as Command>::Return),
    Getfd(<Getfd as Command>::Return),
    #[cfg(feature = "full")]
    GetWin32Socket(<GetWin32Socket as Command>::Return),
    Closefd(<Closefd as Command>::Return),
    AddFd(<AddFd as Command>::Return),
    RemoveFd(<RemoveFd as Command>::Return),
    QueryFdsets(<QueryFdsets as Command>::Return),
    QueryCommandLineOptions(<QueryCommandLineOptions as Command>::Return),
    #[cfg(feature = "full")]
    QueryGicCapabilities(<QueryGicCapabilities as Command>::Return),
    #[cfg(feature = "full")]
    RtcResetReinjection(<RtcResetReinjection as Command>::Return),
    #[cfg(feature = "full")]
    QuerySev(<QuerySev as Command>::Return),
    #[cfg(feature = "full")]
    QuerySevLaunchMeasure(<QuerySevLaunchMeasure as Command>::Return),
    #[cfg(feature = "full")]
    QuerySevCapabilities(<QuerySevCapabilities as Command>::Return),
    #[cfg(feature = "full")]
    SevInjectLaunchSecret(<SevInjectLaunchSecret as Command>::Return),
    #[cfg(feature = "full")]
    QuerySevAttestationReport(<QuerySevAttestationReport as Command>::Return),
    #[cfg(feature = "full")]
    QuerySgx(<QuerySgx as Command>::Return),
    #[cfg(feature = "full")]
    QuerySgxCapabilities(<QuerySgxCapabilities as Command>::Return),
    #[cfg(feature = "full")]
    XenEventList(<XenEventList as Command>::Return),
    #[cfg(feature = "full")]
    XenEventInject(<XenEventInject as Command>::Return),
    #[cfg(feature = "full")]
    QueryAudiodevs(<QueryAudiodevs as Command>::Return),
    #[cfg(feature = "full")]
    QueryAcpiOspmStatus(<QueryAcpiOspmStatus as Command>::Return),
    #[cfg(feature = "full")]
    InjectGhesV2Error(<InjectGhesV2Error as Command>::Return),
    #[cfg(feature = "full")]
    QueryPci(<QueryPci as Command>::Return),
    #[cfg(feature = "full")]
    QueryStats(<QueryStats as Command>::Return),
    #[cfg(feature = "full")]
    QueryStatsSchemas(<QueryStatsSchemas as Command>::Return),
    #[cfg(feature = "full")]
    XQueryVirtio(<XQueryVirtio as Command>::Return),
    #[cfg(feature = "full")]
    XQueryVirtioStatus(<XQueryVirtioStatus as Command>::Return),
    #[cfg(feature = "full")]
    XQueryVirtioQueueStatus(<XQueryVirtioQueueStatus as Command>::Return),
    #[cfg(feature = "full")]
    XQueryVirtioVhostQueueStatus(<XQueryVirtioVhostQueueStatus as Command>::Return),
    #[cfg(feature = "full")]
    XQueryVirtioQueueElement(<XQueryVirtioQueueElement as Command>::Return),
    #[cfg(feature = "full")]
    QueryCryptodev(<QueryCryptodev as Command>::Return),
    #[cfg(feature = "full")]
    CxlInjectGeneralMediaEvent(<CxlInjectGeneralMediaEvent as Command>::Return),
    #[cfg(feature = "full")]
    CxlInjectDramEvent(<CxlInjectDramEvent as Command>::Return),
    #[cfg(feature = "full")]
    CxlInjectMemoryModuleEvent(<CxlInjectMemoryModuleEvent as Command>::Return),
    #[cfg(feature = "full")]
    CxlInjectPoison(<CxlInjectPoison as Command>::Return),
    #[cfg(feature = "full")]
    CxlInjectUncorrectableErrors(<CxlInjectUncorrectableErrors as Command>::Return),
    #[cfg(feature = "full")]
    CxlInjectCorrectableError(<CxlInjectCorrectableError as Command>::Return),
    #[cfg(feature = "full")]
    CxlAddDynamicCapacity(<CxlAddDynamicCapacity as Command>::Return),
    #[cfg(feature = "full")]
    CxlReleaseDynamicCapacity(<CxlReleaseDynamicCapacity as Command>::Return),
    #[cfg(feature = "full")]
    QueryMigrationthreads(<QueryMigrationthreads as Command>::Return),
    #[cfg(feature = "full")]
    XQueryOpcount(<XQueryOpcount as Command>::Return),
    #[cfg(feature = "full")]
    XQueryProfile(<XQueryProfile as Command>::Return),
    #[cfg(feature = "full")]
    XQueryRdma(<XQueryRdma as Command>::Return),
    /// The reply to a command that the enabled features do not hold.
    Unrecognized {
        /// The command's name on the wire.
        command: Box<str>,
        /// What it has returned.
        value: Value,
    },
}

impl AnyReply {
    /// Reads what the command has returned.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is not of the type that a known command returns.
    pub fn decode(command: &str, value: &Value) -> Result<Self, DecodeError> {
        Self::read(command, Json::from(value).root(), &mut Notes::ignored())
    }
    /// Reads a part of a text, however deep it nests; what the type does not know goes to `notes`.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is not of the type that a known command returns.
    pub fn read(
        command: &str,
        value: Node<'_>,
        notes: &mut Notes,
    ) -> Result<Self, DecodeError> {
        Ok(
            match command {
                "query-status" => Self::QueryStatus(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "watchdog-set-action" => {
                    Self::WatchdogSetAction(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set-action" => Self::SetAction(Wire::read(value, notes)?),
                "job-pause" => Self::JobPause(Wire::read(value, notes)?),
                "job-resume" => Self::JobResume(Wire::read(value, notes)?),
                "job-cancel" => Self::JobCancel(Wire::read(value, notes)?),
                "job-complete" => Self::JobComplete(Wire::read(value, notes)?),
                "job-dismiss" => Self::JobDismiss(Wire::read(value, notes)?),
                "job-finalize" => Self::JobFinalize(Wire::read(value, notes)?),
                "query-jobs" => Self::QueryJobs(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-kvm" => Self::QueryKvm(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-accel-stats" => Self::XAccelStats(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-accelerators" => {
                    Self::QueryAccelerators(Wire::read(value, notes)?)
                }
                "query-block" => Self::QueryBlock(Wire::read(value, notes)?),
                "query-blockstats" => Self::QueryBlockstats(Wire::read(value, notes)?),
                "query-block-jobs" => Self::QueryBlockJobs(Wire::read(value, notes)?),
                "block_resize" => Self::BlockResize(Wire::read(value, notes)?),
                "blockdev-snapshot-sync" => {
                    Self::BlockdevSnapshotSync(Wire::read(value, notes)?)
                }
                "blockdev-snapshot" => Self::BlockdevSnapshot(Wire::read(value, notes)?),
                "change-backing-file" => {
                    Self::ChangeBackingFile(Wire::read(value, notes)?)
                }
                "block-commit" => Self::BlockCommit(Wire::read(value, notes)?),
                "drive-backup" => Self::DriveBackup(Wire::read(value, notes)?),
                "blockdev-backup" => Self::BlockdevBackup(Wire::read(value, notes)?),
                "query-named-block-nodes" => {
                    Self::QueryNamedBlockNodes(Wire::read(value, notes)?)
                }
                "x-debug-query-block-graph" => {
                    Self::XDebugQueryBlockGraph(Wire::read(value, notes)?)
                }
                "drive-mirror" => Self::DriveMirror(Wire::read(value, notes)?),
                "block-dirty-bitmap-add" => {
                    Self::BlockDirtyBitmapAdd(Wire::read(value, notes)?)
                }
                "block-dirty-bitmap-remove" => {
                    Self::BlockDirtyBitmapRemove(Wire::read(value, notes)?)
                }
                "block-dirty-bitmap-clear" => {
                    Self::BlockDirtyBitmapClear(Wire::read(value, notes)?)
                }
                "block-dirty-bitmap-enable" => {
                    Self::BlockDirtyBitmapEnable(Wire::read(value, notes)?)
                }
                "block-dirty-bitmap-disable" => {
                    Self::BlockDirtyBitmapDisable(Wire::read(value, notes)?)
                }
                "block-dirty-bitmap-merge" => {
                    Self::BlockDirtyBitmapMerge(Wire::read(value, notes)?)
                }
                "x-debug-block-dirty-bitmap-sha256" => {
                    Self::XDebugBlockDirtyBitmapSha256(Wire::read(value, notes)?)
                }
                "blockdev-mirror" => Self::BlockdevMirror(Wire::read(value, notes)?),
                "block-stream" => Self::BlockStream(Wire::read(value, notes)?),
                "block-job-set-speed" => {
                    Self::BlockJobSetSpeed(Wire::read(value, notes)?)
                }
                "block-job-cancel" => Self::BlockJobCancel(Wire::read(value, notes)?),
                "block-job-pause" => Self::BlockJobPause(Wire::read(value, notes)?),
                "block-job-resume" => Self::BlockJobResume(Wire::read(value, notes)?),
                "block-job-complete" => Self::BlockJobComplete(Wire::read(value, notes)?),
                "block-job-dismiss" => Self::BlockJobDismiss(Wire::read(value, notes)?),
                "block-job-finalize" => Self::BlockJobFinalize(Wire::read(value, notes)?),
                "block-job-change" => Self::BlockJobChange(Wire::read(value, notes)?),
                "blockdev-add" => Self::BlockdevAdd(Wire::read(value, notes)?),
                "blockdev-reopen" => Self::BlockdevReopen(Wire::read(value, notes)?),
                "blockdev-del" => Self::BlockdevDel(Wire::read(value, notes)?),
                "blockdev-set-active" => {
                    Self::BlockdevSetActive(Wire::read(value, notes)?)
                }
                "blockdev-create" => Self::BlockdevCreate(Wire::read(value, notes)?),
                "x-blockdev-amend" => Self::XBlockdevAmend(Wire::read(value, notes)?),
                "block-set-write-threshold" => {
                    Self::BlockSetWriteThreshold(Wire::read(value, notes)?)
                }
                "x-blockdev-change" => Self::XBlockdevChange(Wire::read(value, notes)?),
                "x-blockdev-set-iothread" => {
                    Self::XBlockdevSetIothread(Wire::read(value, notes)?)
                }
                "blockdev-snapshot-internal-sync" => {
                    Self::BlockdevSnapshotInternalSync(Wire::read(value, notes)?)
                }
                "blockdev-snapshot-delete-internal-sync" => {
                    Self::BlockdevSnapshotDeleteInternalSync(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-pr-managers" => Self::QueryPrManagers(Wire::read(value, notes)?),
                "eject" => Self::Eject(Wire::read(value, notes)?),
                "blockdev-open-tray" => Self::BlockdevOpenTray(Wire::read(value, notes)?),
                "blockdev-close-tray" => {
                    Self::BlockdevCloseTray(Wire::read(value, notes)?)
                }
                "blockdev-remove-medium" => {
                    Self::BlockdevRemoveMedium(Wire::read(value, notes)?)
                }
                "blockdev-insert-medium" => {
                    Self::BlockdevInsertMedium(Wire::read(value, notes)?)
                }
                "blockdev-change-medium" => {
                    Self::BlockdevChangeMedium(Wire::read(value, notes)?)
                }
                "block_set_io_throttle" => {
                    Self::BlockSetIoThrottle(Wire::read(value, notes)?)
                }
                "block-latency-histogram-set" => {
                    Self::BlockLatencyHistogramSet(Wire::read(value, notes)?)
                }
                "nbd-server-start" => Self::NbdServerStart(Wire::read(value, notes)?),
                "nbd-server-add" => Self::NbdServerAdd(Wire::read(value, notes)?),
                "nbd-server-remove" => Self::NbdServerRemove(Wire::read(value, notes)?),
                "nbd-server-stop" => Self::NbdServerStop(Wire::read(value, notes)?),
                "block-export-add" => Self::BlockExportAdd(Wire::read(value, notes)?),
                "block-export-del" => Self::BlockExportDel(Wire::read(value, notes)?),
                "query-block-exports" => {
                    Self::QueryBlockExports(Wire::read(value, notes)?)
                }
                "query-chardev" => Self::QueryChardev(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-chardev-backends" => {
                    Self::QueryChardevBackends(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "ringbuf-write" => Self::RingbufWrite(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "ringbuf-read" => Self::RingbufRead(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "chardev-add" => Self::ChardevAdd(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "chardev-change" => Self::ChardevChange(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "chardev-remove" => Self::ChardevRemove(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "chardev-send-break" => Self::ChardevSendBreak(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "dump-guest-memory" => Self::DumpGuestMemory(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-dump" => Self::QueryDump(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-dump-guest-memory-capability" => {
                    Self::QueryDumpGuestMemoryCapability(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set_link" => Self::SetLink(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "netdev_add" => Self::NetdevAdd(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "netdev_del" => Self::NetdevDel(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-rx-filter" => Self::QueryRxFilter(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "announce-self" => Self::AnnounceSelf(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "request-ebpf" => Self::RequestEbpf(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-rocker" => Self::QueryRocker(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-rocker-ports" => Self::QueryRockerPorts(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-rocker-of-dpa-flows" => {
                    Self::QueryRockerOfDpaFlows(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-rocker-of-dpa-groups" => {
                    Self::QueryRockerOfDpaGroups(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-tpm-models" => Self::QueryTpmModels(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-tpm-types" => Self::QueryTpmTypes(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-tpm" => Self::QueryTpm(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "set_password" => Self::SetPassword(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "expire_password" => Self::ExpirePassword(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "screendump" => Self::Screendump(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-spice" => Self::QuerySpice(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-vnc" => Self::QueryVnc(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-vnc-servers" => Self::QueryVncServers(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "change-vnc-password" => {
                    Self::ChangeVncPassword(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-mice" => Self::QueryMice(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "send-key" => Self::SendKey(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "input-send-event" => Self::InputSendEvent(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-display-options" => {
                    Self::QueryDisplayOptions(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "display-reload" => Self::DisplayReload(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "display-update" => Self::DisplayUpdate(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "client_migrate_info" => {
                    Self::ClientMigrateInfo(Wire::read(value, notes)?)
                }
                "query-migrate" => Self::QueryMigrate(Wire::read(value, notes)?),
                "migrate-set-capabilities" => {
                    Self::MigrateSetCapabilities(Wire::read(value, notes)?)
                }
                "query-migrate-capabilities" => {
                    Self::QueryMigrateCapabilities(Wire::read(value, notes)?)
                }
                "migrate-set-parameters" => {
                    Self::MigrateSetParameters(Wire::read(value, notes)?)
                }
                "query-migrate-parameters" => {
                    Self::QueryMigrateParameters(Wire::read(value, notes)?)
                }
                "migrate-start-postcopy" => {
                    Self::MigrateStartPostcopy(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-colo-lost-heartbeat" => {
                    Self::XColoLostHeartbeat(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "migrate_cancel" => Self::MigrateCancel(Wire::read(value, notes)?),
                "migrate-continue" => Self::MigrateContinue(Wire::read(value, notes)?),
                "migrate" => Self::Migrate(Wire::read(value, notes)?),
                "migrate-incoming" => Self::MigrateIncoming(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "xen-save-devices-state" => {
                    Self::XenSaveDevicesState(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-set-global-dirty-log" => {
                    Self::XenSetGlobalDirtyLog(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-load-devices-state" => {
                    Self::XenLoadDevicesState(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-set-replication" => {
                    Self::XenSetReplication(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-xen-replication-status" => {
                    Self::QueryXenReplicationStatus(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-colo-do-checkpoint" => {
                    Self::XenColoDoCheckpoint(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-colo-status" => Self::QueryColoStatus(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "migrate-recover" => Self::MigrateRecover(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "migrate-pause" => Self::MigratePause(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "calc-dirty-rate" => Self::CalcDirtyRate(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-dirty-rate" => Self::QueryDirtyRate(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "set-vcpu-dirty-limit" => {
                    Self::SetVcpuDirtyLimit(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cancel-vcpu-dirty-limit" => {
                    Self::CancelVcpuDirtyLimit(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-vcpu-dirty-limit" => {
                    Self::QueryVcpuDirtyLimit(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "snapshot-save" => Self::SnapshotSave(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "snapshot-load" => Self::SnapshotLoad(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "snapshot-delete" => Self::SnapshotDelete(Wire::read(value, notes)?),
                "transaction" => Self::Transaction(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "trace-event-get-state" => {
                    Self::TraceEventGetState(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "trace-event-set-state" => {
                    Self::TraceEventSetState(Wire::read(value, notes)?)
                }
                "qmp_capabilities" => Self::QmpCapabilities(Wire::read(value, notes)?),
                "query-version" => Self::QueryVersion(Wire::read(value, notes)?),
                "query-commands" => Self::QueryCommands(Wire::read(value, notes)?),
                "quit" => Self::Quit(Wire::read(value, notes)?),
                "query-qmp-schema" => Self::QueryQmpSchema(Wire::read(value, notes)?),
                "qom-list" => Self::QomList(Wire::read(value, notes)?),
                "qom-get" => Self::QomGet(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "qom-list-get" => Self::QomListGet(Wire::read(value, notes)?),
                "qom-set" => Self::QomSet(Wire::read(value, notes)?),
                "qom-list-types" => Self::QomListTypes(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "qom-list-properties" => {
                    Self::QomListProperties(Wire::read(value, notes)?)
                }
                "object-add" => Self::ObjectAdd(Wire::read(value, notes)?),
                "object-del" => Self::ObjectDel(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "device-list-properties" => {
                    Self::DeviceListProperties(Wire::read(value, notes)?)
                }
                "device_add" => Self::DeviceAdd(Wire::read(value, notes)?),
                "device_del" => Self::DeviceDel(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "device-sync-config" => Self::DeviceSyncConfig(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-cpus-fast" => Self::QueryCpusFast(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-machines" => Self::QueryMachines(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-current-machine" => {
                    Self::QueryCurrentMachine(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-target" => Self::QueryTarget(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-uuid" => Self::QueryUuid(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-vm-generation-id" => {
                    Self::QueryVmGenerationId(Wire::read(value, notes)?)
                }
                "system_reset" => Self::SystemReset(Wire::read(value, notes)?),
                "system_powerdown" => Self::SystemPowerdown(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "system_wakeup" => Self::SystemWakeup(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "inject-nmi" => Self::InjectNmi(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "memsave" => Self::Memsave(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "pmemsave" => Self::Pmemsave(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-memdev" => Self::QueryMemdev(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-hotpluggable-cpus" => {
                    Self::QueryHotpluggableCpus(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set-numa-node" => Self::SetNumaNode(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "balloon" => Self::Balloon(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-balloon" => Self::QueryBalloon(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-hv-balloon-status-report" => {
                    Self::QueryHvBalloonStatusReport(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-memory-size-summary" => {
                    Self::QueryMemorySizeSummary(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-memory-devices" => {
                    Self::QueryMemoryDevices(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-irq" => Self::XQueryIrq(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-jit" => Self::XQueryJit(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-numa" => Self::XQueryNuma(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-ramblock" => Self::XQueryRamblock(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-roms" => Self::XQueryRoms(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-usb" => Self::XQueryUsb(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "dumpdtb" => Self::Dumpdtb(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-interrupt-controllers" => {
                    Self::XQueryInterruptControllers(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-firmware-log" => Self::QueryFirmwareLog(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "dump-skeys" => Self::DumpSkeys(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-cpu-model-comparison" => {
                    Self::QueryCpuModelComparison(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cpu-model-baseline" => {
                    Self::QueryCpuModelBaseline(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cpu-model-expansion" => {
                    Self::QueryCpuModelExpansion(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cpu-definitions" => {
                    Self::QueryCpuDefinitions(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "set-cpu-topology" => Self::SetCpuTopology(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-s390x-cpu-polarization" => {
                    Self::QueryS390xCpuPolarization(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-replay" => Self::QueryReplay(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "replay-break" => Self::ReplayBreak(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "replay-delete-break" => {
                    Self::ReplayDeleteBreak(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "replay-seek" => Self::ReplaySeek(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "yank" => Self::Yank(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-yank" => Self::QueryYank(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "add_client" => Self::AddClient(Wire::read(value, notes)?),
                "query-name" => Self::QueryName(Wire::read(value, notes)?),
                "query-iothreads" => Self::QueryIothreads(Wire::read(value, notes)?),
                "stop" => Self::Stop(Wire::read(value, notes)?),
                "cont" => Self::Cont(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-exit-preconfig" => Self::XExitPreconfig(Wire::read(value, notes)?),
                "human-monitor-command" => {
                    Self::HumanMonitorCommand(Wire::read(value, notes)?)
                }
                "getfd" => Self::Getfd(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "get-win32-socket" => Self::GetWin32Socket(Wire::read(value, notes)?),
                "closefd" => Self::Closefd(Wire::read(value, notes)?),
                "add-fd" => Self::AddFd(Wire::read(value, notes)?),
                "remove-fd" => Self::RemoveFd(Wire::read(value, notes)?),
                "query-fdsets" => Self::QueryFdsets(Wire::read(value, notes)?),
                "query-command-line-options" => {
                    Self::QueryCommandLineOptions(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-gic-capabilities" => {
                    Self::QueryGicCapabilities(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "rtc-reset-reinjection" => {
                    Self::RtcResetReinjection(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sev" => Self::QuerySev(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-sev-launch-measure" => {
                    Self::QuerySevLaunchMeasure(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sev-capabilities" => {
                    Self::QuerySevCapabilities(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "sev-inject-launch-secret" => {
                    Self::SevInjectLaunchSecret(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sev-attestation-report" => {
                    Self::QuerySevAttestationReport(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-sgx" => Self::QuerySgx(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-sgx-capabilities" => {
                    Self::QuerySgxCapabilities(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "xen-event-list" => Self::XenEventList(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "xen-event-inject" => Self::XenEventInject(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-audiodevs" => Self::QueryAudiodevs(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-acpi-ospm-status" => {
                    Self::QueryAcpiOspmStatus(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "inject-ghes-v2-error" => {
                    Self::InjectGhesV2Error(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-pci" => Self::QueryPci(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-stats" => Self::QueryStats(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "query-stats-schemas" => {
                    Self::QueryStatsSchemas(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio" => Self::XQueryVirtio(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-virtio-status" => {
                    Self::XQueryVirtioStatus(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio-queue-status" => {
                    Self::XQueryVirtioQueueStatus(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio-vhost-queue-status" => {
                    Self::XQueryVirtioVhostQueueStatus(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-virtio-queue-element" => {
                    Self::XQueryVirtioQueueElement(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-cryptodev" => Self::QueryCryptodev(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "cxl-inject-general-media-event" => {
                    Self::CxlInjectGeneralMediaEvent(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-dram-event" => {
                    Self::CxlInjectDramEvent(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-memory-module-event" => {
                    Self::CxlInjectMemoryModuleEvent(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-poison" => Self::CxlInjectPoison(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "cxl-inject-uncorrectable-errors" => {
                    Self::CxlInjectUncorrectableErrors(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-inject-correctable-error" => {
                    Self::CxlInjectCorrectableError(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-add-dynamic-capacity" => {
                    Self::CxlAddDynamicCapacity(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "cxl-release-dynamic-capacity" => {
                    Self::CxlReleaseDynamicCapacity(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "query-migrationthreads" => {
                    Self::QueryMigrationthreads(Wire::read(value, notes)?)
                }
                #[cfg(feature = "full")]
                "x-query-opcount" => Self::XQueryOpcount(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-profile" => Self::XQueryProfile(Wire::read(value, notes)?),
                #[cfg(feature = "full")]
                "x-query-rdma" => Self::XQueryRdma(Wire::read(value, notes)?),
                _ => {
                    let value = wire::keep_payload(
                        ("command", command),
                        Some(value),
                        notes,
                    )?;
                    Self::Unrecognized {
                        command: command.into(),
                        value,
                    }
                }
            },
        )
    }
    /// Returns the command's name on the wire.
    pub fn command(&self) -> &str {
        match self {
            Self::QueryStatus(_) => "query-status",
            #[cfg(feature = "full")]
            Self::WatchdogSetAction(_) => "watchdog-set-action",
            #[cfg(feature = "full")]
            Self::SetAction(_) => "set-action",
            Self::JobPause(_) => "job-pause",
            Self::JobResume(_) => "job-resume",
            Self::JobCancel(_) => "job-cancel",
            Self::JobComplete(_) => "job-complete",
            Self::JobDismiss(_) => "job-dismiss",
            Self::JobFinalize(_) => "job-finalize",
            Self::QueryJobs(_) => "query-jobs",
            #[cfg(feature = "full")]
            Self::QueryKvm(_) => "query-kvm",
            #[cfg(feature = "full")]
            Self::XAccelStats(_) => "x-accel-stats",
            #[cfg(feature = "full")]
            Self::QueryAccelerators(_) => "query-accelerators",
            Self::QueryBlock(_) => "query-block",
            Self::QueryBlockstats(_) => "query-blockstats",
            Self::QueryBlockJobs(_) => "query-block-jobs",
            Self::BlockResize(_) => "block_resize",
            Self::BlockdevSnapshotSync(_) => "blockdev-snapshot-sync",
            Self::BlockdevSnapshot(_) => "blockdev-snapshot",
            Self::ChangeBackingFile(_) => "change-backing-file",
            Self::BlockCommit(_) => "block-commit",
            Self::DriveBackup(_) => "drive-backup",
            Self::BlockdevBackup(_) => "blockdev-backup",
            Self::QueryNamedBlockNodes(_) => "query-named-block-nodes",
            Self::XDebugQueryBlockGraph(_) => "x-debug-query-block-graph",
            Self::DriveMirror(_) => "drive-mirror",
            Self::BlockDirtyBitmapAdd(_) => "block-dirty-bitmap-add",
            Self::BlockDirtyBitmapRemove(_) => "block-dirty-bitmap-remove",
            Self::BlockDirtyBitmapClear(_) => "block-dirty-bitmap-clear",
            Self::BlockDirtyBitmapEnable(_) => "block-dirty-bitmap-enable",
            Self::BlockDirtyBitmapDisable(_) => "block-dirty-bitmap-disable",
            Self::BlockDirtyBitmapMerge(_) => "block-dirty-bitmap-merge",
            Self::XDebugBlockDirtyBitmapSha256(_) => "x-debug-block-dirty-bitmap-sha256",
            Self::BlockdevMirror(_) => "blockdev-mirror",
            Self::BlockStream(_) => "block-stream",
            Self::BlockJobSetSpeed(_) => "block-job-set-speed",
            Self::BlockJobCancel(_) => "block-job-cancel",
            Self::BlockJobPause(_) => "block-job-pause",
            Self::BlockJobResume(_) => "block-job-resume",
            Self::BlockJobComplete(_) => "block-job-complete",
            Self::BlockJobDismiss(_) => "block-job-dismiss",
            Self::BlockJobFinalize(_) => "block-job-finalize",
            Self::BlockJobChange(_) => "block-job-change",
            Self::BlockdevAdd(_) => "blockdev-add",
            Self::BlockdevReopen(_) => "blockdev-reopen",
            Self::BlockdevDel(_) => "blockdev-del",
            Self::BlockdevSetActive(_) => "blockdev-set-active",
            Self::BlockdevCreate(_) => "blockdev-create",
            Self::XBlockdevAmend(_) => "x-blockdev-amend",
            Self::BlockSetWriteThreshold(_) => "block-set-write-threshold",
            Self::XBlockdevChange(_) => "x-blockdev-change",
            Self::XBlockdevSetIothread(_) => "x-blockdev-set-iothread",
            Self::BlockdevSnapshotInternalSync(_) => "blockdev-snapshot-internal-sync",
            Self::BlockdevSnapshotDeleteInternalSync(_) => {
                "blockdev-snapshot-delete-internal-sync"
            }
            #[cfg(feature = "full")]
            Self::QueryPrManagers(_) => "query-pr-managers",
            Self::Eject(_) => "eject",
            Self::BlockdevOpenTray(_) => "blockdev-open-tray",
            Self::BlockdevCloseTray(_) => "blockdev-close-tray",
            Self::BlockdevRemoveMedium(_) => "blockdev-remove-medium",
            Self::BlockdevInsertMedium(_) => "blockdev-insert-medium",
            Self::BlockdevChangeMedium(_) => "blockdev-change-medium",
            Self::BlockSetIoThrottle(_) => "block_set_io_throttle",
            Self::BlockLatencyHistogramSet(_) => "block-latency-histogram-set",
            Self::NbdServerStart(_) => "nbd-server-start",
            Self::NbdServerAdd(_) => "nbd-server-add",
            Self::NbdServerRemove(_) => "nbd-server-remove",
            Self::NbdServerStop(_) => "nbd-server-stop",
            Self::BlockExportAdd(_) => "block-export-add",
            Self::BlockExportDel(_) => "block-export-del",
            Self::QueryBlockExports(_) => "query-block-exports",
            Self::QueryChardev(_) => "query-chardev",
            #[cfg(feature = "full")]
            Self::QueryChardevBackends(_) => "query-chardev-backends",
            #[cfg(feature = "full")]
            Self::RingbufWrite(_) => "ringbuf-write",
            #[cfg(feature = "full")]
            Self::RingbufRead(_) => "ringbuf-read",
            #[cfg(feature = "full")]
            Self::ChardevAdd(_) => "chardev-add",
            #[cfg(feature = "full")]
            Self::ChardevChange(_) => "chardev-change",
            #[cfg(feature = "full")]
            Self::ChardevRemove(_) => "chardev-remove",
            #[cfg(feature = "full")]
            Self::ChardevSendBreak(_) => "chardev-send-break",
            #[cfg(feature = "full")]
            Self::DumpGuestMemory(_) => "dump-guest-memory",
            #[cfg(feature = "full")]
            Self::QueryDump(_) => "query-dump",
            #[cfg(feature = "full")]
            Self::QueryDumpGuestMemoryCapability(_) => {
                "query-dump-guest-memory-capability"
            }
            #[cfg(feature = "full")]
            Self::SetLink(_) => "set_link",
            #[cfg(feature = "full")]
            Self::NetdevAdd(_) => "netdev_add",
            #[cfg(feature = "full")]
            Self::NetdevDel(_) => "netdev_del",
            #[cfg(feature = "full")]
            Self::QueryRxFilter(_) => "query-rx-filter",
            #[cfg(feature = "full")]
            Self::AnnounceSelf(_) => "announce-self",
            #[cfg(feature = "full")]
            Self::RequestEbpf(_) => "request-ebpf",
            #[cfg(feature = "full")]
            Self::QueryRocker(_) => "query-rocker",
            #[cfg(feature = "full")]
            Self::QueryRockerPorts(_) => "query-rocker-ports",
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaFlows(_) => "query-rocker-of-dpa-flows",
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaGroups(_) => "query-rocker-of-dpa-groups",
            #[cfg(feature = "full")]
            Self::QueryTpmModels(_) => "query-tpm-models",
            #[cfg(feature = "full")]
            Self::QueryTpmTypes(_) => "query-tpm-types",
            #[cfg(feature = "full")]
            Self::QueryTpm(_) => "query-tpm",
            #[cfg(feature = "full")]
            Self::SetPassword(_) => "set_password",
            #[cfg(feature = "full")]
            Self::ExpirePassword(_) => "expire_password",
            #[cfg(feature = "full")]
            Self::Screendump(_) => "screendump",
            #[cfg(feature = "full")]
            Self::QuerySpice(_) => "query-spice",
            #[cfg(feature = "full")]
            Self::QueryVnc(_) => "query-vnc",
            #[cfg(feature = "full")]
            Self::QueryVncServers(_) => "query-vnc-servers",
            #[cfg(feature = "full")]
            Self::ChangeVncPassword(_) => "change-vnc-password",
            #[cfg(feature = "full")]
            Self::QueryMice(_) => "query-mice",
            #[cfg(feature = "full")]
            Self::SendKey(_) => "send-key",
            #[cfg(feature = "full")]
            Self::InputSendEvent(_) => "input-send-event",
            #[cfg(feature = "full")]
            Self::QueryDisplayOptions(_) => "query-display-options",
            #[cfg(feature = "full")]
            Self::DisplayReload(_) => "display-reload",
            #[cfg(feature = "full")]
            Self::DisplayUpdate(_) => "display-update",
            #[cfg(feature = "full")]
            Self::ClientMigrateInfo(_) => "client_migrate_info",
            Self::QueryMigrate(_) => "query-migrate",
            Self::MigrateSetCapabilities(_) => "migrate-set-capabilities",
            Self::QueryMigrateCapabilities(_) => "query-migrate-capabilities",
            Self::MigrateSetParameters(_) => "migrate-set-parameters",
            Self::QueryMigrateParameters(_) => "query-migrate-parameters",
            Self::MigrateStartPostcopy(_) => "migrate-start-postcopy",
            #[cfg(feature = "full")]
            Self::XColoLostHeartbeat(_) => "x-colo-lost-heartbeat",
            #[cfg(feature = "full")]
            Self::MigrateCancel(_) => "migrate_cancel",
            Self::MigrateContinue(_) => "migrate-continue",
            Self::Migrate(_) => "migrate",
            Self::MigrateIncoming(_) => "migrate-incoming",
            #[cfg(feature = "full")]
            Self::XenSaveDevicesState(_) => "xen-save-devices-state",
            #[cfg(feature = "full")]
            Self::XenSetGlobalDirtyLog(_) => "xen-set-global-dirty-log",
            #[cfg(feature = "full")]
            Self::XenLoadDevicesState(_) => "xen-load-devices-state",
            #[cfg(feature = "full")]
            Self::XenSetReplication(_) => "xen-set-replication",
            #[cfg(feature = "full")]
            Self::QueryXenReplicationStatus(_) => "query-xen-replication-status",
            #[cfg(feature = "full")]
            Self::XenColoDoCheckpoint(_) => "xen-colo-do-checkpoint",
            #[cfg(feature = "full")]
            Self::QueryColoStatus(_) => "query-colo-status",
            #[cfg(feature = "full")]
            Self::MigrateRecover(_) => "migrate-recover",
            #[cfg(feature = "full")]
            Self::MigratePause(_) => "migrate-pause",
            #[cfg(feature = "full")]
            Self::CalcDirtyRate(_) => "calc-dirty-rate",
            #[cfg(feature = "full")]
            Self::QueryDirtyRate(_) => "query-dirty-rate",
            #[cfg(feature = "full")]
            Self::SetVcpuDirtyLimit(_) => "set-vcpu-dirty-limit",
            #[cfg(feature = "full")]
            Self::CancelVcpuDirtyLimit(_) => "cancel-vcpu-dirty-limit",
            #[cfg(feature = "full")]
            Self::QueryVcpuDirtyLimit(_) => "query-vcpu-dirty-limit",
            #[cfg(feature = "full")]
            Self::SnapshotSave(_) => "snapshot-save",
            #[cfg(feature = "full")]
            Self::SnapshotLoad(_) => "snapshot-load",
            #[cfg(feature = "full")]
            Self::SnapshotDelete(_) => "snapshot-delete",
            Self::Transaction(_) => "transaction",
            #[cfg(feature = "full")]
            Self::TraceEventGetState(_) => "trace-event-get-state",
            #[cfg(feature = "full")]
            Self::TraceEventSetState(_) => "trace-event-set-state",
            Self::QmpCapabilities(_) => "qmp_capabilities",
            Self::QueryVersion(_) => "query-version",
            Self::QueryCommands(_) => "query-commands",
            Self::Quit(_) => "quit",
            Self::QueryQmpSchema(_) => "query-qmp-schema",
            Self::QomList(_) => "qom-list",
            Self::QomGet(_) => "qom-get",
            #[cfg(feature = "full")]
            Self::QomListGet(_) => "qom-list-get",
            Self::QomSet(_) => "qom-set",
            Self::QomListTypes(_) => "qom-list-types",
            #[cfg(feature = "full")]
            Self::QomListProperties(_) => "qom-list-properties",
            Self::ObjectAdd(_) => "object-add",
            Self::ObjectDel(_) => "object-del",
            #[cfg(feature = "full")]
            Self::DeviceListProperties(_) => "device-list-properties",
            Self::DeviceAdd(_) => "device_add",
            Self::DeviceDel(_) => "device_del",
            #[cfg(feature = "full")]
            Self::DeviceSyncConfig(_) => "device-sync-config",
            #[cfg(feature = "full")]
            Self::QueryCpusFast(_) => "query-cpus-fast",
            #[cfg(feature = "full")]
            Self::QueryMachines(_) => "query-machines",
            #[cfg(feature = "full")]
            Self::QueryCurrentMachine(_) => "query-current-machine",
            #[cfg(feature = "full")]
            Self::QueryTarget(_) => "query-target",
            #[cfg(feature = "full")]
            Self::QueryUuid(_) => "query-uuid",
            #[cfg(feature = "full")]
            Self::QueryVmGenerationId(_) => "query-vm-generation-id",
            Self::SystemReset(_) => "system_reset",
            Self::SystemPowerdown(_) => "system_powerdown",
            #[cfg(feature = "full")]
            Self::SystemWakeup(_) => "system_wakeup",
            #[cfg(feature = "full")]
            Self::InjectNmi(_) => "inject-nmi",
            #[cfg(feature = "full")]
            Self::Memsave(_) => "memsave",
            #[cfg(feature = "full")]
            Self::Pmemsave(_) => "pmemsave",
            #[cfg(feature = "full")]
            Self::QueryMemdev(_) => "query-memdev",
            #[cfg(feature = "full")]
            Self::QueryHotpluggableCpus(_) => "query-hotpluggable-cpus",
            #[cfg(feature = "full")]
            Self::SetNumaNode(_) => "set-numa-node",
            #[cfg(feature = "full")]
            Self::Balloon(_) => "balloon",
            #[cfg(feature = "full")]
            Self::QueryBalloon(_) => "query-balloon",
            #[cfg(feature = "full")]
            Self::QueryHvBalloonStatusReport(_) => "query-hv-balloon-status-report",
            #[cfg(feature = "full")]
            Self::QueryMemorySizeSummary(_) => "query-memory-size-summary",
            #[cfg(feature = "full")]
            Self::QueryMemoryDevices(_) => "query-memory-devices",
            #[cfg(feature = "full")]
            Self::XQueryIrq(_) => "x-query-irq",
            #[cfg(feature = "full")]
            Self::XQueryJit(_) => "x-query-jit",
            #[cfg(feature = "full")]
            Self::XQueryNuma(_) => "x-query-numa",
            #[cfg(feature = "full")]
            Self::XQueryRamblock(_) => "x-query-ramblock",
            #[cfg(feature = "full")]
            Self::XQueryRoms(_) => "x-query-roms",
            #[cfg(feature = "full")]
            Self::XQueryUsb(_) => "x-query-usb",
            #[cfg(feature = "full")]
            Self::Dumpdtb(_) => "dumpdtb",
            #[cfg(feature = "full")]
            Self::XQueryInterruptControllers(_) => "x-query-interrupt-controllers",
            #[cfg(feature = "full")]
            Self::QueryFirmwareLog(_) => "query-firmware-log",
            #[cfg(feature = "full")]
            Self::DumpSkeys(_) => "dump-skeys",
            #[cfg(feature = "full")]
            Self::QueryCpuModelComparison(_) => "query-cpu-model-comparison",
            #[cfg(feature = "full")]
            Self::QueryCpuModelBaseline(_) => "query-cpu-model-baseline",
            #[cfg(feature = "full")]
            Self::QueryCpuModelExpansion(_) => "query-cpu-model-expansion",
            #[cfg(feature = "full")]
            Self::QueryCpuDefinitions(_) => "query-cpu-definitions",
            #[cfg(feature = "full")]
            Self::SetCpuTopology(_) => "set-cpu-topology",
            #[cfg(feature = "full")]
            Self::QueryS390xCpuPolarization(_) => "query-s390x-cpu-polarization",
            #[cfg(feature = "full")]
            Self::QueryReplay(_) => "query-replay",
            #[cfg(feature = "full")]
            Self::ReplayBreak(_) => "replay-break",
            #[cfg(feature = "full")]
            Self::ReplayDeleteBreak(_) => "replay-delete-break",
            #[cfg(feature = "full")]
            Self::ReplaySeek(_) => "replay-seek",
            #[cfg(feature = "full")]
            Self::Yank(_) => "yank",
            #[cfg(feature = "full")]
            Self::QueryYank(_) => "query-yank",
            #[cfg(feature = "full")]
            Self::AddClient(_) => "add_client",
            Self::QueryName(_) => "query-name",
            Self::QueryIothreads(_) => "query-iothreads",
            Self::Stop(_) => "stop",
            Self::Cont(_) => "cont",
            #[cfg(feature = "full")]
            Self::XExitPreconfig(_) => "x-exit-preconfig",
            Self::HumanMonitorCommand(_) => "human-monitor-command",
            Self::Getfd(_) => "getfd",
            #[cfg(feature = "full")]
            Self::GetWin32Socket(_) => "get-win32-socket",
            Self::Closefd(_) => "closefd",
            Self::AddFd(_) => "add-fd",
            Self::RemoveFd(_) => "remove-fd",
            Self::QueryFdsets(_) => "query-fdsets",
            Self::QueryCommandLineOptions(_) => "query-command-line-options",
            #[cfg(feature = "full")]
            Self::QueryGicCapabilities(_) => "query-gic-capabilities",
            #[cfg(feature = "full")]
            Self::RtcResetReinjection(_) => "rtc-reset-reinjection",
            #[cfg(feature = "full")]
            Self::QuerySev(_) => "query-sev",
            #[cfg(feature = "full")]
            Self::QuerySevLaunchMeasure(_) => "query-sev-launch-measure",
            #[cfg(feature = "full")]
            Self::QuerySevCapabilities(_) => "query-sev-capabilities",
            #[cfg(feature = "full")]
            Self::SevInjectLaunchSecret(_) => "sev-inject-launch-secret",
            #[cfg(feature = "full")]
            Self::QuerySevAttestationReport(_) => "query-sev-attestation-report",
            #[cfg(feature = "full")]
            Self::QuerySgx(_) => "query-sgx",
            #[cfg(feature = "full")]
            Self::QuerySgxCapabilities(_) => "query-sgx-capabilities",
            #[cfg(feature = "full")]
            Self::XenEventList(_) => "xen-event-list",
            #[cfg(feature = "full")]
            Self::XenEventInject(_) => "xen-event-inject",
            #[cfg(feature = "full")]
            Self::QueryAudiodevs(_) => "query-audiodevs",
            #[cfg(feature = "full")]
            Self::QueryAcpiOspmStatus(_) => "query-acpi-ospm-status",
            #[cfg(feature = "full")]
            Self::InjectGhesV2Error(_) => "inject-ghes-v2-error",
            #[cfg(feature = "full")]
            Self::QueryPci(_) => "query-pci",
            #[cfg(feature = "full")]
            Self::QueryStats(_) => "query-stats",
            #[cfg(feature = "full")]
            Self::QueryStatsSchemas(_) => "query-stats-schemas",
            #[cfg(feature = "full")]
            Self::XQueryVirtio(_) => "x-query-virtio",
            #[cfg(feature = "full")]
            Self::XQueryVirtioStatus(_) => "x-query-virtio-status",
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueStatus(_) => "x-query-virtio-queue-status",
            #[cfg(feature = "full")]
            Self::XQueryVirtioVhostQueueStatus(_) => "x-query-virtio-vhost-queue-status",
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueElement(_) => "x-query-virtio-queue-element",
            #[cfg(feature = "full")]
            Self::QueryCryptodev(_) => "query-cryptodev",
            #[cfg(feature = "full")]
            Self::CxlInjectGeneralMediaEvent(_) => "cxl-inject-general-media-event",
            #[cfg(feature = "full")]
            Self::CxlInjectDramEvent(_) => "cxl-inject-dram-event",
            #[cfg(feature = "full")]
            Self::CxlInjectMemoryModuleEvent(_) => "cxl-inject-memory-module-event",
            #[cfg(feature = "full")]
            Self::CxlInjectPoison(_) => "cxl-inject-poison",
            #[cfg(feature = "full")]
            Self::CxlInjectUncorrectableErrors(_) => "cxl-inject-uncorrectable-errors",
            #[cfg(feature = "full")]
            Self::CxlInjectCorrectableError(_) => "cxl-inject-correctable-error",
            #[cfg(feature = "full")]
            Self::CxlAddDynamicCapacity(_) => "cxl-add-dynamic-capacity",
            #[cfg(feature = "full")]
            Self::CxlReleaseDynamicCapacity(_) => "cxl-release-dynamic-capacity",
            #[cfg(feature = "full")]
            Self::QueryMigrationthreads(_) => "query-migrationthreads",
            #[cfg(feature = "full")]
            Self::XQueryOpcount(_) => "x-query-opcount",
            #[cfg(feature = "full")]
            Self::XQueryProfile(_) => "x-query-profile",
            #[cfg(feature = "full")]
            Self::XQueryRdma(_) => "x-query-rdma",
            Self::Unrecognized { command, .. } => command,
        }
    }
    /// Returns the reply as JSON.
    pub fn to_value(&self) -> Value {
        match self {
            Self::QueryStatus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::WatchdogSetAction(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SetAction(value) => value.to_value(),
            Self::JobPause(value) => value.to_value(),
            Self::JobResume(value) => value.to_value(),
            Self::JobCancel(value) => value.to_value(),
            Self::JobComplete(value) => value.to_value(),
            Self::JobDismiss(value) => value.to_value(),
            Self::JobFinalize(value) => value.to_value(),
            Self::QueryJobs(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryKvm(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XAccelStats(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryAccelerators(value) => value.to_value(),
            Self::QueryBlock(value) => value.to_value(),
            Self::QueryBlockstats(value) => value.to_value(),
            Self::QueryBlockJobs(value) => value.to_value(),
            Self::BlockResize(value) => value.to_value(),
            Self::BlockdevSnapshotSync(value) => value.to_value(),
            Self::BlockdevSnapshot(value) => value.to_value(),
            Self::ChangeBackingFile(value) => value.to_value(),
            Self::BlockCommit(value) => value.to_value(),
            Self::DriveBackup(value) => value.to_value(),
            Self::BlockdevBackup(value) => value.to_value(),
            Self::QueryNamedBlockNodes(value) => value.to_value(),
            Self::XDebugQueryBlockGraph(value) => value.to_value(),
            Self::DriveMirror(value) => value.to_value(),
            Self::BlockDirtyBitmapAdd(value) => value.to_value(),
            Self::BlockDirtyBitmapRemove(value) => value.to_value(),
            Self::BlockDirtyBitmapClear(value) => value.to_value(),
            Self::BlockDirtyBitmapEnable(value) => value.to_value(),
            Self::BlockDirtyBitmapDisable(value) => value.to_value(),
            Self::BlockDirtyBitmapMerge(value) => value.to_value(),
            Self::XDebugBlockDirtyBitmapSha256(value) => value.to_value(),
            Self::BlockdevMirror(value) => value.to_value(),
            Self::BlockStream(value) => value.to_value(),
            Self::BlockJobSetSpeed(value) => value.to_value(),
            Self::BlockJobCancel(value) => value.to_value(),
            Self::BlockJobPause(value) => value.to_value(),
            Self::BlockJobResume(value) => value.to_value(),
            Self::BlockJobComplete(value) => value.to_value(),
            Self::BlockJobDismiss(value) => value.to_value(),
            Self::BlockJobFinalize(value) => value.to_value(),
            Self::BlockJobChange(value) => value.to_value(),
            Self::BlockdevAdd(value) => value.to_value(),
            Self::BlockdevReopen(value) => value.to_value(),
            Self::BlockdevDel(value) => value.to_value(),
            Self::BlockdevSetActive(value) => value.to_value(),
            Self::BlockdevCreate(value) => value.to_value(),
            Self::XBlockdevAmend(value) => value.to_value(),
            Self::BlockSetWriteThreshold(value) => value.to_value(),
            Self::XBlockdevChange(value) => value.to_value(),
            Self::XBlockdevSetIothread(value) => value.to_value(),
            Self::BlockdevSnapshotInternalSync(value) => value.to_value(),
            Self::BlockdevSnapshotDeleteInternalSync(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryPrManagers(value) => value.to_value(),
            Self::Eject(value) => value.to_value(),
            Self::BlockdevOpenTray(value) => value.to_value(),
            Self::BlockdevCloseTray(value) => value.to_value(),
            Self::BlockdevRemoveMedium(value) => value.to_value(),
            Self::BlockdevInsertMedium(value) => value.to_value(),
            Self::BlockdevChangeMedium(value) => value.to_value(),
            Self::BlockSetIoThrottle(value) => value.to_value(),
            Self::BlockLatencyHistogramSet(value) => value.to_value(),
            Self::NbdServerStart(value) => value.to_value(),
            Self::NbdServerAdd(value) => value.to_value(),
            Self::NbdServerRemove(value) => value.to_value(),
            Self::NbdServerStop(value) => value.to_value(),
            Self::BlockExportAdd(value) => value.to_value(),
            Self::BlockExportDel(value) => value.to_value(),
            Self::QueryBlockExports(value) => value.to_value(),
            Self::QueryChardev(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryChardevBackends(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::RingbufWrite(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::RingbufRead(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ChardevAdd(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ChardevChange(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ChardevRemove(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ChardevSendBreak(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::DumpGuestMemory(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryDump(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryDumpGuestMemoryCapability(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SetLink(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::NetdevAdd(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::NetdevDel(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryRxFilter(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::AnnounceSelf(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::RequestEbpf(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryRocker(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryRockerPorts(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaFlows(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryRockerOfDpaGroups(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryTpmModels(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryTpmTypes(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryTpm(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SetPassword(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ExpirePassword(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::Screendump(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QuerySpice(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryVnc(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryVncServers(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ChangeVncPassword(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryMice(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SendKey(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::InputSendEvent(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryDisplayOptions(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::DisplayReload(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::DisplayUpdate(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ClientMigrateInfo(value) => value.to_value(),
            Self::QueryMigrate(value) => value.to_value(),
            Self::MigrateSetCapabilities(value) => value.to_value(),
            Self::QueryMigrateCapabilities(value) => value.to_value(),
            Self::MigrateSetParameters(value) => value.to_value(),
            Self::QueryMigrateParameters(value) => value.to_value(),
            Self::MigrateStartPostcopy(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XColoLostHeartbeat(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::MigrateCancel(value) => value.to_value(),
            Self::MigrateContinue(value) => value.to_value(),
            Self::Migrate(value) => value.to_value(),
            Self::MigrateIncoming(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XenSaveDevicesState(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XenSetGlobalDirtyLog(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XenLoadDevicesState(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XenSetReplication(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryXenReplicationStatus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XenColoDoCheckpoint(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryColoStatus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::MigrateRecover(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::MigratePause(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CalcDirtyRate(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryDirtyRate(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SetVcpuDirtyLimit(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CancelVcpuDirtyLimit(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryVcpuDirtyLimit(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SnapshotSave(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SnapshotLoad(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SnapshotDelete(value) => value.to_value(),
            Self::Transaction(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::TraceEventGetState(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::TraceEventSetState(value) => value.to_value(),
            Self::QmpCapabilities(value) => value.to_value(),
            Self::QueryVersion(value) => value.to_value(),
            Self::QueryCommands(value) => value.to_value(),
            Self::Quit(value) => value.to_value(),
            Self::QueryQmpSchema(value) => value.to_value(),
            Self::QomList(value) => value.to_value(),
            Self::QomGet(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QomListGet(value) => value.to_value(),
            Self::QomSet(value) => value.to_value(),
            Self::QomListTypes(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QomListProperties(value) => value.to_value(),
            Self::ObjectAdd(value) => value.to_value(),
            Self::ObjectDel(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::DeviceListProperties(value) => value.to_value(),
            Self::DeviceAdd(value) => value.to_value(),
            Self::DeviceDel(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::DeviceSyncConfig(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryCpusFast(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryMachines(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryCurrentMachine(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryTarget(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryUuid(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryVmGenerationId(value) => value.to_value(),
            Self::SystemReset(value) => value.to_value(),
            Self::SystemPowerdown(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SystemWakeup(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::InjectNmi(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::Memsave(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::Pmemsave(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryMemdev(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryHotpluggableCpus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SetNumaNode(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::Balloon(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryBalloon(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryHvBalloonStatusReport(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryMemorySizeSummary(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryMemoryDevices(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryIrq(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryJit(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryNuma(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryRamblock(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryRoms(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryUsb(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::Dumpdtb(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryInterruptControllers(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryFirmwareLog(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::DumpSkeys(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryCpuModelComparison(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryCpuModelBaseline(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryCpuModelExpansion(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryCpuDefinitions(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SetCpuTopology(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryS390xCpuPolarization(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryReplay(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ReplayBreak(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ReplayDeleteBreak(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::ReplaySeek(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::Yank(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryYank(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::AddClient(value) => value.to_value(),
            Self::QueryName(value) => value.to_value(),
            Self::QueryIothreads(value) => value.to_value(),
            Self::Stop(value) => value.to_value(),
            Self::Cont(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XExitPreconfig(value) => value.to_value(),
            Self::HumanMonitorCommand(value) => value.to_value(),
            Self::Getfd(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::GetWin32Socket(value) => value.to_value(),
            Self::Closefd(value) => value.to_value(),
            Self::AddFd(value) => value.to_value(),
            Self::RemoveFd(value) => value.to_value(),
            Self::QueryFdsets(value) => value.to_value(),
            Self::QueryCommandLineOptions(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryGicCapabilities(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::RtcResetReinjection(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QuerySev(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QuerySevLaunchMeasure(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QuerySevCapabilities(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::SevInjectLaunchSecret(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QuerySevAttestationReport(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QuerySgx(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QuerySgxCapabilities(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XenEventList(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XenEventInject(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryAudiodevs(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryAcpiOspmStatus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::InjectGhesV2Error(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryPci(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryStats(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryStatsSchemas(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryVirtio(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryVirtioStatus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueStatus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryVirtioVhostQueueStatus(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryVirtioQueueElement(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryCryptodev(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlInjectGeneralMediaEvent(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlInjectDramEvent(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlInjectMemoryModuleEvent(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlInjectPoison(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlInjectUncorrectableErrors(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlInjectCorrectableError(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlAddDynamicCapacity(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::CxlReleaseDynamicCapacity(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::QueryMigrationthreads(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryOpcount(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryProfile(value) => value.to_value(),
            #[cfg(feature = "full")]
            Self::XQueryRdma(value) => value.to_value(),
            Self::Unrecognized { value, .. } => value.clone(),
        }
    }
}
