//! The types that commands and events carry, and those that tools print.
// Written by qapi-gen from the models in schema/; change those or the generator.

mod authz;
mod block;
mod block_core;
mod block_export;
mod char;
mod common;
mod control;
mod crypto;
mod error;
mod introspect;
mod job;
mod migration;
mod misc;
mod qom;
mod run_state;
mod sockets;
mod transaction;

pub use authz::{
    AuthZListFileProperties, AuthZListProperties, AuthZPAMProperties,
    AuthZSimpleProperties, QAuthZListFormat, QAuthZListPolicy, QAuthZListRule,
};
pub use block::BlockdevChangeReadOnlyMode;
pub use block_core::{
    BackupPerf, BitmapSyncMode, BlkdebugEvent, BlkdebugIOType,
    BlkdebugInjectErrorOptions, BlkdebugSetStateOptions, BlockChildInfo, BlockDeviceInfo,
    BlockDeviceIoStatus, BlockDeviceStats, BlockDeviceTimedStats, BlockDirtyBitmap,
    BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockDirtyBitmapOrStr,
    BlockDirtyBitmapSha256, BlockDirtyInfo, BlockErrorAction, BlockGraphInfo,
    BlockIOThrottle, BlockInfo, BlockJobChangeOptions, BlockJobChangeOptionsBranch,
    BlockJobChangeOptionsMirror, BlockJobInfo, BlockJobInfoBranch, BlockJobInfoMirror,
    BlockLatencyHistogramInfo, BlockLimitsInfo, BlockMeasureInfo, BlockNodeInfo,
    BlockPermission, BlockStats, BlockStatsSpecific, BlockStatsSpecificBranch,
    BlockStatsSpecificFile, BlockStatsSpecificNvme, BlockdevAioOptions,
    BlockdevAmendOptions, BlockdevAmendOptionsBranch, BlockdevAmendOptionsLUKS,
    BlockdevAmendOptionsQcow2, BlockdevBackup, BlockdevCacheInfo, BlockdevCacheOptions,
    BlockdevChild, BlockdevCreateOptions, BlockdevCreateOptionsBranch,
    BlockdevCreateOptionsFile, BlockdevCreateOptionsGluster, BlockdevCreateOptionsLUKS,
    BlockdevCreateOptionsNfs, BlockdevCreateOptionsParallels, BlockdevCreateOptionsQcow,
    BlockdevCreateOptionsQcow2, BlockdevCreateOptionsQed, BlockdevCreateOptionsRbd,
    BlockdevCreateOptionsSsh, BlockdevCreateOptionsVdi, BlockdevCreateOptionsVhdx,
    BlockdevCreateOptionsVmdk, BlockdevCreateOptionsVpc, BlockdevDetectZeroesOptions,
    BlockdevDiscardOptions, BlockdevDriver, BlockdevOnError, BlockdevOptions,
    BlockdevOptionsBlkdebug, BlockdevOptionsBlklogwrites, BlockdevOptionsBlkreplay,
    BlockdevOptionsBlkverify, BlockdevOptionsBranch, BlockdevOptionsCbw,
    BlockdevOptionsCor, BlockdevOptionsCurlFtp, BlockdevOptionsCurlFtps,
    BlockdevOptionsCurlHttp, BlockdevOptionsCurlHttps, BlockdevOptionsFile,
    BlockdevOptionsGenericCOWFormat, BlockdevOptionsGenericFormat,
    BlockdevOptionsGluster, BlockdevOptionsIoUring, BlockdevOptionsIscsi,
    BlockdevOptionsLUKS, BlockdevOptionsNVMe, BlockdevOptionsNbd, BlockdevOptionsNfs,
    BlockdevOptionsNull, BlockdevOptionsNvmeIoUring, BlockdevOptionsPreallocate,
    BlockdevOptionsQcow, BlockdevOptionsQcow2, BlockdevOptionsQuorum, BlockdevOptionsRaw,
    BlockdevOptionsRbd, BlockdevOptionsReplication, BlockdevOptionsSsh,
    BlockdevOptionsThrottle, BlockdevOptionsVVFAT, BlockdevOptionsVirtioBlkVfioPci,
    BlockdevOptionsVirtioBlkVhostUser, BlockdevOptionsVirtioBlkVhostVdpa,
    BlockdevQcow2Encryption, BlockdevQcow2EncryptionBranch,
    BlockdevQcow2EncryptionFormat, BlockdevQcow2Version, BlockdevQcowEncryption,
    BlockdevQcowEncryptionBranch, BlockdevQcowEncryptionFormat, BlockdevRef,
    BlockdevRefOrNull, BlockdevSnapshot, BlockdevSnapshotInternal, BlockdevSnapshotSync,
    BlockdevVhdxSubformat, BlockdevVmdkAdapterType, BlockdevVmdkSubformat,
    BlockdevVpcSubformat, DriveBackup, DriveMirror, ImageCheck, ImageInfo,
    ImageInfoSpecific, ImageInfoSpecificBranch, ImageInfoSpecificFile,
    ImageInfoSpecificKind, ImageInfoSpecificQCow2, ImageInfoSpecificQCow2Encryption,
    ImageInfoSpecificQCow2EncryptionBranch, ImageInfoSpecificRbd, ImageInfoSpecificVmdk,
    IscsiHeaderDigest, IscsiTransport, MapEntry, MirrorCopyMode, MirrorSyncMode,
    NFSServer, NFSTransport, NewImageMode, OnCbwError, PreallocMode, Qcow2BitmapInfo,
    Qcow2BitmapInfoFlags, Qcow2CompressionType, Qcow2OverlapCheckFlags,
    Qcow2OverlapCheckMode, Qcow2OverlapChecks, QuorumOpType, QuorumReadPattern,
    RbdAuthMode, RbdEncryptionCreateOptions, RbdEncryptionCreateOptionsBranch,
    RbdEncryptionCreateOptionsLUKS, RbdEncryptionCreateOptionsLUKS2,
    RbdEncryptionOptions, RbdEncryptionOptionsBranch, RbdEncryptionOptionsLUKS,
    RbdEncryptionOptionsLUKS2, RbdEncryptionOptionsLUKSAny, RbdImageEncryptionFormat,
    ReplicationMode, SnapshotInfo, SshHostKeyCheck, SshHostKeyCheckBranch,
    SshHostKeyCheckHashType, SshHostKeyCheckMode, SshHostKeyHash,
    ThrottleGroupProperties, ThrottleLimits, VmdkExtentInfo, XDbgBlockGraph,
    XDbgBlockGraphEdge, XDbgBlockGraphNode, XDbgBlockGraphNodeType,
};
pub use block_export::{
    BlockExportInfo, BlockExportIothreads, BlockExportOptions, BlockExportOptionsBranch,
    BlockExportOptionsFuse, BlockExportOptionsNbd, BlockExportOptionsVduseBlk,
    BlockExportOptionsVhostUserBlk, BlockExportRemoveMode, BlockExportType,
    FuseExportAllowOther, NbdServerAddOptions,
};
pub use char::ChardevInfo;
pub use common::{
    GrabToggleKeys, HostMemPolicy, IoOperationType, NetFilterDirection, OnOffAuto,
    StrOrNull,
};
pub use control::{CommandInfo, QMPCapability, VersionInfo, VersionTriple};
pub use crypto::{
    QCryptoBlockAmendOptions, QCryptoBlockAmendOptionsBranch,
    QCryptoBlockAmendOptionsLUKS, QCryptoBlockCreateOptions,
    QCryptoBlockCreateOptionsBranch, QCryptoBlockCreateOptionsLUKS, QCryptoBlockFormat,
    QCryptoBlockInfoLUKS, QCryptoBlockInfoLUKSSlot, QCryptoBlockLUKSKeyslotState,
    QCryptoBlockOptionsLUKS, QCryptoBlockOptionsQCow, QCryptoCipherAlgo,
    QCryptoCipherAlgorithm, QCryptoCipherMode, QCryptoHashAlgo, QCryptoHashAlgorithm,
    QCryptoIVGenAlgo, QCryptoIVGenAlgorithm, QCryptoSecretFormat,
    QCryptoTLSCredsEndpoint, SecretKeyringProperties, SecretProperties,
    TlsCredsAnonProperties, TlsCredsProperties, TlsCredsPskProperties,
    TlsCredsX509Properties,
};
pub use error::QapiErrorClass;
pub use introspect::{
    JSONType, SchemaInfo, SchemaInfoAlternate, SchemaInfoAlternateMember,
    SchemaInfoArray, SchemaInfoBranch, SchemaInfoBuiltin, SchemaInfoCommand,
    SchemaInfoEnum, SchemaInfoEnumMember, SchemaInfoEvent, SchemaInfoObject,
    SchemaInfoObjectMember, SchemaInfoObjectVariant, SchemaMetaType,
};
pub use job::{JobInfo, JobStatus, JobType};
pub use migration::{
    BitmapMigrationBitmapAlias, BitmapMigrationBitmapAliasTransform,
    BitmapMigrationNodeAlias, CompressionStats, FileMigrationArgs, MigMode,
    MigrationAddress, MigrationAddressBranch, MigrationAddressType, MigrationCapability,
    MigrationCapabilityStatus, MigrationChannel, MigrationChannelType,
    MigrationExecCommand, MigrationInfo, MigrationParameters, MigrationRAMStats,
    MigrationStats, MigrationStatus, MultiFDCompression, VfioStats, XBZRLECacheStats,
    ZeroPageDetection,
};
pub use misc::{
    AddfdInfo, CommandLineOptionInfo, CommandLineParameterInfo, CommandLineParameterType,
    FdsetFdInfo, FdsetInfo, IOThreadInfo, NameInfo,
};
pub use qom::{
    AcpiGenericInitiatorProperties, AcpiGenericPortProperties,
    CanHostSocketcanProperties, ColoCompareProperties, CryptodevBackendProperties,
    CryptodevVhostUserProperties, DBusVMStateProperties, FilterBufferProperties,
    FilterDumpProperties, FilterMirrorProperties, FilterRedirectorProperties,
    FilterRewriterProperties, IOMMUFDProperties, IgvmCfgProperties,
    InputBarrierProperties, InputLinuxProperties, IothreadProperties, MainLoopProperties,
    MemoryBackendEpcProperties, MemoryBackendFileProperties,
    MemoryBackendMemfdProperties, MemoryBackendProperties, MemoryBackendShmProperties,
    MonitorHMPProperties, MonitorQMPCloseAction, MonitorQMPProperties, NetfilterInsert,
    NetfilterProperties, ObjectOptions, ObjectOptionsBranch, ObjectPropertyInfo,
    ObjectType, ObjectTypeInfo, PrManagerHelperProperties, QtestProperties,
    RemoteObjectProperties, RngEgdProperties, RngProperties, RngRandomProperties,
    SevGuestProperties, SevSnpGuestProperties, TdxGuestProperties,
    ThreadContextProperties, VfioUserServerProperties,
};
pub use run_state::{
    GuestPanicAction, GuestPanicInformation, GuestPanicInformationBranch,
    GuestPanicInformationHyperV, GuestPanicInformationS390, GuestPanicInformationSev,
    GuestPanicInformationTdx, GuestPanicInformationType, RunState, S390CrashReason,
    ShutdownCause, StatusInfo, WatchdogAction,
};
pub use sockets::{
    FdSocketAddress, InetSocketAddress, InetSocketAddressBase, SocketAddress,
    SocketAddressBranch, SocketAddressLegacy, SocketAddressLegacyBranch,
    SocketAddressType, UnixSocketAddress, VsockSocketAddress,
};
pub use transaction::{
    Abort, ActionCompletionMode, TransactionAction, TransactionActionBranch,
    TransactionActionKind, TransactionProperties,
};

#[cfg(feature = "full")]
mod full;

#[cfg(feature = "full")]
pub use full::*;
