//! The commands, each a type named after it.
// Written by qapi-gen from the models in schema/; change those or the generator.

#[cfg(feature = "dynamic")]
mod any;

#[cfg(feature = "dynamic")]
pub use any::{AnyCommand, AnyReply};

mod qapi_schema;

pub use qapi_schema::{
    GuestExec, GuestExecStatus, GuestFileClose, GuestFileFlush, GuestFileOpen,
    GuestFileRead, GuestFileSeek, GuestFileWrite, GuestFsfreezeFreeze,
    GuestFsfreezeFreezeList, GuestFsfreezeStatus, GuestFsfreezeThaw, GuestFstrim,
    GuestGetCpustats, GuestGetDevices, GuestGetDisks, GuestGetDiskstats, GuestGetFsinfo,
    GuestGetHostName, GuestGetLoad, GuestGetMemoryBlockInfo, GuestGetMemoryBlocks,
    GuestGetOsinfo, GuestGetTime, GuestGetTimezone, GuestGetUsers, GuestGetVcpus,
    GuestInfo, GuestNetworkGetInterfaces, GuestNetworkGetRoute, GuestPing,
    GuestSetMemoryBlocks, GuestSetTime, GuestSetUserPassword, GuestSetVcpus,
    GuestShutdown, GuestSshAddAuthorizedKeys, GuestSshGetAuthorizedKeys,
    GuestSshRemoveAuthorizedKeys, GuestSuspendDisk, GuestSuspendHybrid, GuestSuspendRam,
    GuestSync, GuestSyncDelimited,
};
