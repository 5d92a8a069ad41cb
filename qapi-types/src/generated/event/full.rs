//! What only the feature `full` holds.
// Written by qapi-gen from the models in schema/; change those or the generator.

mod acpi;
mod block;
mod char;
mod dump;
mod machine;
mod machine_s390x;
mod migration;
mod misc;
mod net;
mod rdma;
mod run_state;
mod ui;
mod vfio;

pub use acpi::AcpiDeviceOst;
pub use block::PrManagerStatusChanged;
pub use char::VserportChange;
pub use dump::DumpCompleted;
pub use machine::{
    BalloonChange, HvBalloonStatusReport, MemUnplugError, MemoryDeviceSizeChange,
};
pub use machine_s390x::{CpuPolarizationChange, SclpCpiInfoAvailable};
pub use migration::{ColoExit, MigrationPass, UnplugPrimary};
pub use misc::{RtcChange, VfuClientHangup};
pub use net::{
    FailoverNegotiated, NetdevStreamConnected, NetdevStreamDisconnected,
    NetdevVhostUserConnected, NetdevVhostUserDisconnected, NicRxFilterChanged,
};
pub use rdma::RdmaGidStatusChanged;
pub use run_state::{GuestCrashloaded, GuestPvshutdown, MemoryFailure, SuspendDisk};
pub use ui::{
    SpiceConnected, SpiceDisconnected, SpiceInitialized, SpiceMigrateCompleted,
    VncConnected, VncDisconnected, VncInitialized,
};
pub use vfio::VfioMigration;
