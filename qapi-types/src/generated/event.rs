//! The events, each a type named after it, and [`AnyEvent`].
// Written by qapi-gen from the models in schema/; change those or the generator.

mod any;

pub use any::AnyEvent;

mod block;
mod block_core;
mod block_export;
mod job;
mod migration;
mod qdev;
mod run_state;

pub use block::DeviceTrayMoved;
pub use block_core::{
    BlockImageCorrupted, BlockIoError, BlockJobCancelled, BlockJobCompleted,
    BlockJobError, BlockJobPending, BlockJobReady, BlockWriteThreshold, QuorumFailure,
    QuorumReportBad,
};
pub use block_export::BlockExportDeleted;
pub use job::JobStatusChange;
pub use migration::Migration;
pub use qdev::{DeviceDeleted, DeviceUnplugGuestError};
pub use run_state::{
    GuestPanicked, Powerdown, Reset, Resume, Shutdown, Stop, Suspend, Wakeup, Watchdog,
};

#[cfg(feature = "full")]
mod full;

#[cfg(feature = "full")]
pub use full::*;
