//! What only the feature `full` holds.
// Written by qapi-gen from the models in schema/; change those or the generator.

mod accelerator;
mod acpi;
mod audio;
mod block;
mod block_core;
mod block_export;
mod char;
mod common;
mod compat;
mod control;
mod crypto;
mod cryptodev;
mod cxl;
mod dump;
mod ebpf;
mod job;
mod machine;
mod machine_common;
mod machine_s390x;
mod migration;
mod misc_arm;
mod misc_i386;
mod net;
mod pci;
mod qom;
mod replay;
mod rocker;
mod run_state;
mod sockets;
mod stats;
mod tpm;
mod trace;
mod uefi;
mod ui;
mod vfio;
mod virtio;
mod yank;

pub use accelerator::{Accelerator, AcceleratorInfo, KvmInfo};
pub use acpi::{ACPIOSTInfo, ACPISlotType, AcpiTableOptions};
pub use audio::{
    AudioFormat, Audiodev, AudiodevAlsaOptions, AudiodevAlsaPerDirectionOptions,
    AudiodevBranch, AudiodevCoreaudioOptions, AudiodevCoreaudioPerDirectionOptions,
    AudiodevDBusOptions, AudiodevDriver, AudiodevDsoundOptions, AudiodevGenericOptions,
    AudiodevJackOptions, AudiodevJackPerDirectionOptions, AudiodevOssOptions,
    AudiodevOssPerDirectionOptions, AudiodevPaOptions, AudiodevPaPerDirectionOptions,
    AudiodevPerDirectionOptions, AudiodevPipewireOptions,
    AudiodevPipewirePerDirectionOptions, AudiodevSdlOptions,
    AudiodevSdlPerDirectionOptions, AudiodevSndioOptions, AudiodevWavOptions,
};
pub use block::{BiosAtaTranslation, FloppyDriveType, PRManagerInfo};
pub use block_core::{
    BackupCommon, BlockdevOptionsCurlBase, DummyBlockCoreForceArrays,
    ImageInfoSpecificQCow2EncryptionBase, RbdEncryptionCreateOptionsLUKSBase,
    RbdEncryptionOptionsLUKSBase,
};
pub use block_export::{
    BlockExportOptionsNbdBase, NbdServerOptions, NbdServerOptionsBase,
    NbdServerOptionsLegacy,
};
pub use char::{
    ChardevBackend, ChardevBackendBranch, ChardevBackendInfo, ChardevBackendKind,
    ChardevCommon, ChardevDBus, ChardevFile, ChardevHostdev, ChardevHub, ChardevMux,
    ChardevPty, ChardevQemuVDAgent, ChardevReturn, ChardevRingbuf, ChardevSocket,
    ChardevSpiceChannel, ChardevSpicePort, ChardevStdio, ChardevUdp, ChardevVC,
    ChardevVCEncoding, DataFormat,
};
pub use common::{
    EndianMode, HumanReadableText, OffAutoPCIBAR, OnOffSplit, PCIELinkSpeed,
    PCIELinkWidth,
};
pub use compat::{CompatPolicy, CompatPolicyInput, CompatPolicyOutput};
pub use control::{MonitorMode, MonitorOptions};
pub use crypto::{
    QCryptoAkCipherAlgo, QCryptoAkCipherAlgorithm, QCryptoAkCipherKeyType,
    QCryptoAkCipherOptions, QCryptoAkCipherOptionsBranch, QCryptoAkCipherOptionsRSA,
    QCryptoBlockInfo, QCryptoBlockInfoBase, QCryptoBlockInfoBranch,
    QCryptoBlockOpenOptions, QCryptoBlockOpenOptionsBranch, QCryptoBlockOptionsBase,
    QCryptoRSAPaddingAlgo, QCryptoRSAPaddingAlgorithm, SecretCommonProperties,
};
pub use cryptodev::{
    QCryptodevBackendAlgoType, QCryptodevBackendClient, QCryptodevBackendServiceType,
    QCryptodevBackendType, QCryptodevInfo,
};
pub use cxl::{
    CXLCommonEventBase, CXLDRAMEvent, CXLGeneralMediaEvent, CXLMemModuleEvent,
    CXLUncorErrorRecord, CxlCorErrorType, CxlDynamicCapacityExtent, CxlEventLog,
    CxlExtentRemovalPolicy, CxlExtentSelectionPolicy, CxlUncorErrorType,
};
pub use dump::{
    DumpGuestMemoryCapability, DumpGuestMemoryFormat, DumpQueryResult, DumpStatus,
};
pub use ebpf::{EbpfObject, EbpfProgramID};
pub use job::JobVerb;
pub use machine::{
    BalloonInfo, BootConfiguration, CXLFMWProperties, CXLFixedMemoryWindowOptions,
    CompatProperty, CpuDefinitionInfo, CpuInfoFast, CpuInfoFastBranch, CpuInfoS390,
    CpuInstanceProperties, CpuModelBaselineInfo, CpuModelCompareInfo,
    CpuModelCompareResult, CpuModelExpansionInfo, CpuModelExpansionType, CpuModelInfo,
    CpuS390State, CurrentMachineParams, DummyForceArrays, FirmwareLog, GuidInfo,
    HmatCacheAssociativity, HmatCacheWritePolicy, HmatLBDataType, HmatLBMemoryHierarchy,
    HotpluggableCPU, HvBalloonDeviceInfo, HvBalloonInfo, LostTickPolicy, MachineInfo,
    Memdev, MemoryDeviceInfo, MemoryDeviceInfoBranch, MemoryDeviceInfoKind, MemoryInfo,
    MemorySizeConfiguration, NumaCpuOptions, NumaDistOptions, NumaHmatCacheOptions,
    NumaHmatLBOptions, NumaNodeOptions, NumaOptions, NumaOptionsBranch, NumaOptionsType,
    PCDIMMDeviceInfo, QemuTargetInfo, S390CpuState, SMPConfiguration, SgxEPC,
    SgxEPCDeviceInfo, SgxEPCProperties, SmbiosEntryPointType, SpMemDeviceInfo,
    SysEmuTarget, TargetInfo, UuidInfo, VirtioMEMDeviceInfo, VirtioPMEMDeviceInfo,
    X86CPUFeatureWordInfo, X86CPURegister32,
};
pub use machine_common::{
    CacheLevelAndType, CpuTopologyLevel, S390CpuEntitlement, SmpCacheProperties,
    SmpCachePropertiesWrapper,
};
pub use machine_s390x::{CpuPolarizationInfo, S390CpuPolarization};
pub use migration::{
    COLOExitReason, COLOMessage, COLOMode, COLOStatus, DirtyLimitInfo, DirtyRateInfo,
    DirtyRateMeasureMode, DirtyRateStatus, DirtyRateVcpu, FailoverStatus,
    MigrateSetParameters, MigrationParameter, MigrationThreadInfo, ReplicationStatus,
    TimeUnit,
};
pub use misc_arm::{GICCapability, OasMode, SsidSizeMode};
pub use misc_i386::{
    EvtchnInfo, EvtchnPortType, SGXEPCSection, SGXInfo, SevAttestationReport,
    SevCapability, SevGuestInfo, SevGuestType, SevInfo, SevInfoBranch,
    SevLaunchMeasureInfo, SevSnpGuestInfo, SevState, SgxEpcSection, SgxInfo,
};
pub use net::{
    AFXDPMode, AnnounceParameters, NetClientDriver, NetDevPasstOptions,
    NetLegacyNicOptions, Netdev, NetdevAFXDPOptions, NetdevBranch, NetdevBridgeOptions,
    NetdevDgramOptions, NetdevHubPortOptions, NetdevL2TPv3Options, NetdevNetmapOptions,
    NetdevSocketOptions, NetdevStreamOptions, NetdevTapOptions, NetdevUserOptions,
    NetdevVdeOptions, NetdevVhostUserOptions, NetdevVhostVDPAOptions,
    NetdevVmnetBridgedOptions, NetdevVmnetHostOptions, NetdevVmnetSharedOptions,
    RxFilterInfo, RxState, StringObject,
};
pub use pci::{
    PciBridgeInfo, PciBusInfo, PciDeviceClass, PciDeviceId, PciDeviceInfo, PciInfo,
    PciMemoryRange, PciMemoryRegion,
};
pub use qom::{
    EventLoopBaseProperties, MonitorProperties, ObjectPropertiesValues,
    ObjectPropertyValue, SevCommonProperties,
};
pub use replay::{ReplayInfo, ReplayMode};
pub use rocker::{
    RockerOfDpaFlow, RockerOfDpaFlowAction, RockerOfDpaFlowKey, RockerOfDpaFlowMask,
    RockerOfDpaGroup, RockerPort, RockerPortAutoneg, RockerPortDuplex, RockerSwitch,
};
pub use run_state::{
    MemoryFailureAction, MemoryFailureFlags, MemoryFailureRecipient, NotifyVmexitOption,
    PanicAction, RebootAction, ShutdownAction,
};
pub use sockets::NetworkAddressFamily;
pub use stats::{
    Stats, StatsFilter, StatsFilterBranch, StatsProvider, StatsRequest, StatsResult,
    StatsSchema, StatsSchemaValue, StatsTarget, StatsType, StatsUnit, StatsVCPUFilter,
    StatsValue,
};
pub use tpm::{
    TPMEmulatorOptions, TPMInfo, TPMPassthroughOptions, TpmModel, TpmType,
    TpmTypeOptions, TpmTypeOptionsBranch,
};
pub use trace::{TraceEventInfo, TraceEventState};
pub use uefi::{UefiVarStore, UefiVariable};
pub use ui::{
    DisplayCocoa, DisplayCurses, DisplayDBus, DisplayEGLHeadless, DisplayGLMode,
    DisplayGTK, DisplayOptions, DisplayOptionsBranch, DisplayProtocol,
    DisplayReloadOptions, DisplayReloadOptionsBranch, DisplayReloadOptionsVNC,
    DisplayReloadType, DisplaySDL, DisplayType, DisplayUpdateOptions,
    DisplayUpdateOptionsBranch, DisplayUpdateOptionsVNC, DisplayUpdateType,
    ExpirePasswordOptions, ExpirePasswordOptionsBranch, ExpirePasswordOptionsVnc,
    HotKeyMod, ImageFormat, InputAxis, InputBtnEvent, InputButton, InputEvent,
    InputEventBranch, InputEventKind, InputKeyEvent, InputMoveEvent,
    InputMultiTouchEvent, InputMultiTouchType, KeyValue, KeyValueBranch, KeyValueKind,
    MouseInfo, QKeyCode, SetPasswordAction, SetPasswordOptions, SetPasswordOptionsBranch,
    SetPasswordOptionsVnc, SpiceBasicInfo, SpiceChannel, SpiceInfo, SpiceQueryMouseMode,
    SpiceServerInfo, VncBasicInfo, VncClientInfo, VncInfo, VncInfo2, VncPrimaryAuth,
    VncServerInfo, VncServerInfo2, VncVencryptSubAuth,
};
pub use vfio::QapiVfioMigrationState;
pub use virtio::{
    DummyVirtioForceArrays, GranuleMode, IOThreadVirtQueueMapping,
    VMAppleVirtioBlkVariant, VhostDeviceProtocols, VhostStatus, VirtIOGPUOutput,
    VirtQueueStatus, VirtVhostQueueStatus, VirtioDeviceFeatures, VirtioDeviceStatus,
    VirtioInfo, VirtioQueueElement, VirtioRingAvail, VirtioRingDesc, VirtioRingUsed,
    VirtioStatus,
};
pub use yank::{
    YankInstance, YankInstanceBlockNode, YankInstanceBranch, YankInstanceChardev,
    YankInstanceType,
};
