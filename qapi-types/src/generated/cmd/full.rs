//! What only the feature `full` holds.
// Written by qapi-gen from the models in schema/; change those or the generator.

mod accelerator;
mod acpi;
mod acpi_hest;
mod audio;
mod block;
mod char;
mod cryptodev;
mod cxl;
mod dump;
mod ebpf;
mod machine;
mod machine_s390x;
mod migration;
mod misc;
mod misc_arm;
mod misc_i386;
mod net;
mod pci;
mod qdev;
mod qom;
mod replay;
mod rocker;
mod run_state;
mod stats;
mod tpm;
mod trace;
mod ui;
mod virtio;
mod yank;

pub use accelerator::{QueryAccelerators, QueryKvm, XAccelStats};
pub use acpi::QueryAcpiOspmStatus;
pub use acpi_hest::InjectGhesV2Error;
pub use audio::QueryAudiodevs;
pub use block::QueryPrManagers;
pub use char::{
    ChardevAdd, ChardevChange, ChardevRemove, ChardevSendBreak, QueryChardevBackends,
    RingbufRead, RingbufWrite,
};
pub use cryptodev::QueryCryptodev;
pub use cxl::{
    CxlAddDynamicCapacity, CxlInjectCorrectableError, CxlInjectDramEvent,
    CxlInjectGeneralMediaEvent, CxlInjectMemoryModuleEvent, CxlInjectPoison,
    CxlInjectUncorrectableErrors, CxlReleaseDynamicCapacity,
};
pub use dump::{DumpGuestMemory, QueryDump, QueryDumpGuestMemoryCapability};
pub use ebpf::RequestEbpf;
pub use machine::{
    Balloon, DumpSkeys, Dumpdtb, InjectNmi, Memsave, Pmemsave, QueryBalloon,
    QueryCpuDefinitions, QueryCpuModelBaseline, QueryCpuModelComparison,
    QueryCpuModelExpansion, QueryCpusFast, QueryCurrentMachine, QueryFirmwareLog,
    QueryHotpluggableCpus, QueryHvBalloonStatusReport, QueryMachines, QueryMemdev,
    QueryMemoryDevices, QueryMemorySizeSummary, QueryTarget, QueryUuid,
    QueryVmGenerationId, SetNumaNode, SystemWakeup, XQueryInterruptControllers,
    XQueryIrq, XQueryJit, XQueryNuma, XQueryOpcount, XQueryProfile, XQueryRamblock,
    XQueryRdma, XQueryRoms, XQueryUsb,
};
pub use machine_s390x::{QueryS390xCpuPolarization, SetCpuTopology};
pub use migration::{
    CalcDirtyRate, CancelVcpuDirtyLimit, MigrateCancel, MigratePause, MigrateRecover,
    QueryColoStatus, QueryDirtyRate, QueryMigrationthreads, QueryVcpuDirtyLimit,
    QueryXenReplicationStatus, SetVcpuDirtyLimit, SnapshotDelete, SnapshotLoad,
    SnapshotSave, XColoLostHeartbeat, XenColoDoCheckpoint, XenLoadDevicesState,
    XenSaveDevicesState, XenSetGlobalDirtyLog, XenSetReplication,
};
pub use misc::{AddClient, GetWin32Socket, XExitPreconfig};
pub use misc_arm::QueryGicCapabilities;
pub use misc_i386::{
    QuerySev, QuerySevAttestationReport, QuerySevCapabilities, QuerySevLaunchMeasure,
    QuerySgx, QuerySgxCapabilities, RtcResetReinjection, SevInjectLaunchSecret,
    XenEventInject, XenEventList,
};
pub use net::{AnnounceSelf, NetdevAdd, NetdevDel, QueryRxFilter, SetLink};
pub use pci::QueryPci;
pub use qdev::{DeviceListProperties, DeviceSyncConfig};
pub use qom::{QomListGet, QomListProperties};
pub use replay::{QueryReplay, ReplayBreak, ReplayDeleteBreak, ReplaySeek};
pub use rocker::{
    QueryRocker, QueryRockerOfDpaFlows, QueryRockerOfDpaGroups, QueryRockerPorts,
};
pub use run_state::{SetAction, WatchdogSetAction};
pub use stats::{QueryStats, QueryStatsSchemas};
pub use tpm::{QueryTpm, QueryTpmModels, QueryTpmTypes};
pub use trace::{TraceEventGetState, TraceEventSetState};
pub use ui::{
    ChangeVncPassword, ClientMigrateInfo, DisplayReload, DisplayUpdate, ExpirePassword,
    InputSendEvent, QueryDisplayOptions, QueryMice, QuerySpice, QueryVnc,
    QueryVncServers, Screendump, SendKey, SetPassword,
};
pub use virtio::{
    XQueryVirtio, XQueryVirtioQueueElement, XQueryVirtioQueueStatus, XQueryVirtioStatus,
    XQueryVirtioVhostQueueStatus,
};
pub use yank::{QueryYank, Yank};
