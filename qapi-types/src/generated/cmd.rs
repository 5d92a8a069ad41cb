//! The commands, each a type named after it.
// Written by qapi-gen from the models in schema/; change those or the generator.

#[cfg(feature = "dynamic")]
mod any;

#[cfg(feature = "dynamic")]
pub use any::{AnyCommand, AnyReply};

mod block;
mod block_core;
mod block_export;
mod char;
mod control;
mod introspect;
mod job;
mod machine;
mod migration;
mod misc;
mod qdev;
mod qom;
mod run_state;
mod transaction;

pub use block::{
    BlockLatencyHistogramSet, BlockSetIoThrottle, BlockdevChangeMedium,
    BlockdevCloseTray, BlockdevInsertMedium, BlockdevOpenTray, BlockdevRemoveMedium,
    Eject,
};
pub use block_core::{
    BlockCommit, BlockDirtyBitmapAdd, BlockDirtyBitmapClear, BlockDirtyBitmapDisable,
    BlockDirtyBitmapEnable, BlockDirtyBitmapMerge, BlockDirtyBitmapRemove,
    BlockJobCancel, BlockJobChange, BlockJobComplete, BlockJobDismiss, BlockJobFinalize,
    BlockJobPause, BlockJobResume, BlockJobSetSpeed, BlockResize, BlockSetWriteThreshold,
    BlockStream, BlockdevAdd, BlockdevBackup, BlockdevCreate, BlockdevDel,
    BlockdevMirror, BlockdevReopen, BlockdevSetActive, BlockdevSnapshot,
    BlockdevSnapshotDeleteInternalSync, BlockdevSnapshotInternalSync,
    BlockdevSnapshotSync, ChangeBackingFile, DriveBackup, DriveMirror, QueryBlock,
    QueryBlockJobs, QueryBlockstats, QueryNamedBlockNodes, XBlockdevAmend,
    XBlockdevChange, XBlockdevSetIothread, XDebugBlockDirtyBitmapSha256,
    XDebugQueryBlockGraph,
};
pub use block_export::{
    BlockExportAdd, BlockExportDel, NbdServerAdd, NbdServerRemove, NbdServerStart,
    NbdServerStop, QueryBlockExports,
};
pub use char::QueryChardev;
pub use control::{QmpCapabilities, QueryCommands, QueryVersion, Quit};
pub use introspect::QueryQmpSchema;
pub use job::{
    JobCancel, JobComplete, JobDismiss, JobFinalize, JobPause, JobResume, QueryJobs,
};
pub use machine::{SystemPowerdown, SystemReset};
pub use migration::{
    Migrate, MigrateContinue, MigrateIncoming, MigrateSetCapabilities,
    MigrateSetParameters, MigrateStartPostcopy, QueryMigrate, QueryMigrateCapabilities,
    QueryMigrateParameters,
};
pub use misc::{
    AddFd, Closefd, Cont, Getfd, HumanMonitorCommand, QueryCommandLineOptions,
    QueryFdsets, QueryIothreads, QueryName, RemoveFd, Stop,
};
pub use qdev::{DeviceAdd, DeviceDel};
pub use qom::{ObjectAdd, ObjectDel, QomGet, QomList, QomListTypes, QomSet};
pub use run_state::QueryStatus;
pub use transaction::Transaction;

#[cfg(feature = "full")]
mod full;

#[cfg(feature = "full")]
pub use full::*;
