//! The types that commands and events carry, and those that tools print.
// Written by qapi-gen from the models in schema/; change those or the generator.

mod qapi_schema;

pub use qapi_schema::{
    GuestAgentCommandInfo, GuestAgentInfo, GuestAuthorizedKeys, GuestCCWAddress,
    GuestCpuStats, GuestCpuStatsBranch, GuestCpuStatsType, GuestDeviceId,
    GuestDeviceIdBranch, GuestDeviceIdPCI, GuestDeviceInfo, GuestDeviceType,
    GuestDiskAddress, GuestDiskBusType, GuestDiskInfo, GuestDiskSmart,
    GuestDiskSmartBranch, GuestDiskStats, GuestDiskStatsInfo, GuestExec,
    GuestExecCaptureOutput, GuestExecCaptureOutputMode, GuestExecStatus, GuestFileRead,
    GuestFileSeek, GuestFileWhence, GuestFileWrite, GuestFilesystemInfo,
    GuestFilesystemTrimResponse, GuestFilesystemTrimResult, GuestFsfreezeStatus,
    GuestHostName, GuestIpAddress, GuestIpAddressType, GuestLinuxCpuStats,
    GuestLoadAverage, GuestLogicalProcessor, GuestMemoryBlock, GuestMemoryBlockInfo,
    GuestMemoryBlockResponse, GuestMemoryBlockResponseType, GuestNVMeSmart,
    GuestNetworkInterface, GuestNetworkInterfaceStat, GuestNetworkRoute, GuestOSInfo,
    GuestPCIAddress, GuestTimezone, GuestUser, QGASeek,
};
