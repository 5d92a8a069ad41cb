//! [`AnyEvent`]: an event whose type is known only at run time.
// Written by qapi-gen from the models in schema/; change those or the generator.

use super::*;
use serde_json::Value;
use crate::{DecodeError, wire};

/// Any event, decoded by its name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyEvent {
    Shutdown(Shutdown),
    Powerdown(Powerdown),
    Reset(Reset),
    Stop(Stop),
    Resume(Resume),
    Suspend(Suspend),
    #[cfg(feature = "full")]
    SuspendDisk(SuspendDisk),
    Wakeup(Wakeup),
    Watchdog(Watchdog),
    GuestPanicked(GuestPanicked),
    #[cfg(feature = "full")]
    GuestCrashloaded(GuestCrashloaded),
    #[cfg(feature = "full")]
    GuestPvshutdown(GuestPvshutdown),
    #[cfg(feature = "full")]
    MemoryFailure(MemoryFailure),
    JobStatusChange(JobStatusChange),
    BlockImageCorrupted(BlockImageCorrupted),
    BlockIoError(BlockIoError),
    BlockJobCompleted(BlockJobCompleted),
    BlockJobCancelled(BlockJobCancelled),
    BlockJobError(BlockJobError),
    BlockJobReady(BlockJobReady),
    BlockJobPending(BlockJobPending),
    BlockWriteThreshold(BlockWriteThreshold),
    QuorumFailure(QuorumFailure),
    QuorumReportBad(QuorumReportBad),
    DeviceTrayMoved(DeviceTrayMoved),
    #[cfg(feature = "full")]
    PrManagerStatusChanged(PrManagerStatusChanged),
    BlockExportDeleted(BlockExportDeleted),
    #[cfg(feature = "full")]
    VserportChange(VserportChange),
    #[cfg(feature = "full")]
    DumpCompleted(DumpCompleted),
    #[cfg(feature = "full")]
    NicRxFilterChanged(NicRxFilterChanged),
    #[cfg(feature = "full")]
    FailoverNegotiated(FailoverNegotiated),
    #[cfg(feature = "full")]
    NetdevStreamConnected(NetdevStreamConnected),
    #[cfg(feature = "full")]
    NetdevStreamDisconnected(NetdevStreamDisconnected),
    #[cfg(feature = "full")]
    NetdevVhostUserConnected(NetdevVhostUserConnected),
    #[cfg(feature = "full")]
    NetdevVhostUserDisconnected(NetdevVhostUserDisconnected),
    #[cfg(feature = "full")]
    SpiceConnected(SpiceConnected),
    #[cfg(feature = "full")]
    SpiceInitialized(SpiceInitialized),
    #[cfg(feature = "full")]
    SpiceDisconnected(SpiceDisconnected),
    #[cfg(feature = "full")]
    SpiceMigrateCompleted(SpiceMigrateCompleted),
    #[cfg(feature = "full")]
    VncConnected(VncConnected),
    #[cfg(feature = "full")]
    VncInitialized(VncInitialized),
    #[cfg(feature = "full")]
    VncDisconnected(VncDisconnected),
    Migration(Migration),
    #[cfg(feature = "full")]
    MigrationPass(MigrationPass),
    #[cfg(feature = "full")]
    ColoExit(ColoExit),
    #[cfg(feature = "full")]
    UnplugPrimary(UnplugPrimary),
    DeviceDeleted(DeviceDeleted),
    DeviceUnplugGuestError(DeviceUnplugGuestError),
    #[cfg(feature = "full")]
    BalloonChange(BalloonChange),
    #[cfg(feature = "full")]
    HvBalloonStatusReport(HvBalloonStatusReport),
    #[cfg(feature = "full")]
    MemoryDeviceSizeChange(MemoryDeviceSizeChange),
    #[cfg(feature = "full")]
    CpuPolarizationChange(CpuPolarizationChange),
    #[cfg(feature = "full")]
    SclpCpiInfoAvailable(SclpCpiInfoAvailable),
    #[cfg(feature = "full")]
    RtcChange(RtcChange),
    #[cfg(feature = "full")]
    VfuClientHangup(VfuClientHangup),
    #[cfg(feature = "full")]
    AcpiDeviceOst(AcpiDeviceOst),
    #[cfg(feature = "full")]
    VfioMigration(VfioMigration),
    #[cfg(feature = "full")]
    RdmaGidStatusChanged(RdmaGidStatusChanged),
    #[cfg(feature = "full")]
    MemUnplugError(MemUnplugError),
    /// An event that the enabled features do not hold.
    Unrecognized {
        /// Its name on the wire.
        name: Box<str>,
        /// Its data, or null.
        data: Value,
    },
}

impl AnyEvent {
    /// Reads the data of the event `name`; an event without data is read as an empty object.
    ///
    /// # Errors
    /// * [`DecodeError`] if the data of a known event is not of its type.
    pub fn decode(name: &str, data: Value) -> Result<Self, DecodeError> {
        Ok(
            match name {
                "SHUTDOWN" => Self::Shutdown(wire::decode(&data)?),
                "POWERDOWN" => Self::Powerdown(wire::decode(&data)?),
                "RESET" => Self::Reset(wire::decode(&data)?),
                "STOP" => Self::Stop(wire::decode(&data)?),
                "RESUME" => Self::Resume(wire::decode(&data)?),
                "SUSPEND" => Self::Suspend(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "SUSPEND_DISK" => Self::SuspendDisk(wire::decode(&data)?),
                "WAKEUP" => Self::Wakeup(wire::decode(&data)?),
                "WATCHDOG" => Self::Watchdog(wire::decode(&data)?),
                "GUEST_PANICKED" => Self::GuestPanicked(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "GUEST_CRASHLOADED" => Self::GuestCrashloaded(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "GUEST_PVSHUTDOWN" => Self::GuestPvshutdown(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "MEMORY_FAILURE" => Self::MemoryFailure(wire::decode(&data)?),
                "JOB_STATUS_CHANGE" => Self::JobStatusChange(wire::decode(&data)?),
                "BLOCK_IMAGE_CORRUPTED" => {
                    Self::BlockImageCorrupted(wire::decode(&data)?)
                }
                "BLOCK_IO_ERROR" => Self::BlockIoError(wire::decode(&data)?),
                "BLOCK_JOB_COMPLETED" => Self::BlockJobCompleted(wire::decode(&data)?),
                "BLOCK_JOB_CANCELLED" => Self::BlockJobCancelled(wire::decode(&data)?),
                "BLOCK_JOB_ERROR" => Self::BlockJobError(wire::decode(&data)?),
                "BLOCK_JOB_READY" => Self::BlockJobReady(wire::decode(&data)?),
                "BLOCK_JOB_PENDING" => Self::BlockJobPending(wire::decode(&data)?),
                "BLOCK_WRITE_THRESHOLD" => {
                    Self::BlockWriteThreshold(wire::decode(&data)?)
                }
                "QUORUM_FAILURE" => Self::QuorumFailure(wire::decode(&data)?),
                "QUORUM_REPORT_BAD" => Self::QuorumReportBad(wire::decode(&data)?),
                "DEVICE_TRAY_MOVED" => Self::DeviceTrayMoved(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "PR_MANAGER_STATUS_CHANGED" => {
                    Self::PrManagerStatusChanged(wire::decode(&data)?)
                }
                "BLOCK_EXPORT_DELETED" => Self::BlockExportDeleted(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "VSERPORT_CHANGE" => Self::VserportChange(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "DUMP_COMPLETED" => Self::DumpCompleted(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "NIC_RX_FILTER_CHANGED" => Self::NicRxFilterChanged(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "FAILOVER_NEGOTIATED" => Self::FailoverNegotiated(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "NETDEV_STREAM_CONNECTED" => {
                    Self::NetdevStreamConnected(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_STREAM_DISCONNECTED" => {
                    Self::NetdevStreamDisconnected(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_VHOST_USER_CONNECTED" => {
                    Self::NetdevVhostUserConnected(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_VHOST_USER_DISCONNECTED" => {
                    Self::NetdevVhostUserDisconnected(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "SPICE_CONNECTED" => Self::SpiceConnected(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "SPICE_INITIALIZED" => Self::SpiceInitialized(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "SPICE_DISCONNECTED" => Self::SpiceDisconnected(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "SPICE_MIGRATE_COMPLETED" => {
                    Self::SpiceMigrateCompleted(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "VNC_CONNECTED" => Self::VncConnected(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "VNC_INITIALIZED" => Self::VncInitialized(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "VNC_DISCONNECTED" => Self::VncDisconnected(wire::decode(&data)?),
                "MIGRATION" => Self::Migration(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "MIGRATION_PASS" => Self::MigrationPass(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "COLO_EXIT" => Self::ColoExit(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "UNPLUG_PRIMARY" => Self::UnplugPrimary(wire::decode(&data)?),
                "DEVICE_DELETED" => Self::DeviceDeleted(wire::decode(&data)?),
                "DEVICE_UNPLUG_GUEST_ERROR" => {
                    Self::DeviceUnplugGuestError(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "BALLOON_CHANGE" => Self::BalloonChange(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "HV_BALLOON_STATUS_REPORT" => {
                    Self::HvBalloonStatusReport(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "MEMORY_DEVICE_SIZE_CHANGE" => {
                    Self::MemoryDeviceSizeChange(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "CPU_POLARIZATION_CHANGE" => {
                    Self::CpuPolarizationChange(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "SCLP_CPI_INFO_AVAILABLE" => {
                    Self::SclpCpiInfoAvailable(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "RTC_CHANGE" => Self::RtcChange(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "VFU_CLIENT_HANGUP" => Self::VfuClientHangup(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "ACPI_DEVICE_OST" => Self::AcpiDeviceOst(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "VFIO_MIGRATION" => Self::VfioMigration(wire::decode(&data)?),
                #[cfg(feature = "full")]
                "RDMA_GID_STATUS_CHANGED" => {
                    Self::RdmaGidStatusChanged(wire::decode(&data)?)
                }
                #[cfg(feature = "full")]
                "MEM_UNPLUG_ERROR" => Self::MemUnplugError(wire::decode(&data)?),
                _ => {
                    Self::Unrecognized {
                        name: name.into(),
                        data,
                    }
                }
            },
        )
    }
    /// Returns the event's name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::Shutdown(_) => "SHUTDOWN",
            Self::Powerdown(_) => "POWERDOWN",
            Self::Reset(_) => "RESET",
            Self::Stop(_) => "STOP",
            Self::Resume(_) => "RESUME",
            Self::Suspend(_) => "SUSPEND",
            #[cfg(feature = "full")]
            Self::SuspendDisk(_) => "SUSPEND_DISK",
            Self::Wakeup(_) => "WAKEUP",
            Self::Watchdog(_) => "WATCHDOG",
            Self::GuestPanicked(_) => "GUEST_PANICKED",
            #[cfg(feature = "full")]
            Self::GuestCrashloaded(_) => "GUEST_CRASHLOADED",
            #[cfg(feature = "full")]
            Self::GuestPvshutdown(_) => "GUEST_PVSHUTDOWN",
            #[cfg(feature = "full")]
            Self::MemoryFailure(_) => "MEMORY_FAILURE",
            Self::JobStatusChange(_) => "JOB_STATUS_CHANGE",
            Self::BlockImageCorrupted(_) => "BLOCK_IMAGE_CORRUPTED",
            Self::BlockIoError(_) => "BLOCK_IO_ERROR",
            Self::BlockJobCompleted(_) => "BLOCK_JOB_COMPLETED",
            Self::BlockJobCancelled(_) => "BLOCK_JOB_CANCELLED",
            Self::BlockJobError(_) => "BLOCK_JOB_ERROR",
            Self::BlockJobReady(_) => "BLOCK_JOB_READY",
            Self::BlockJobPending(_) => "BLOCK_JOB_PENDING",
            Self::BlockWriteThreshold(_) => "BLOCK_WRITE_THRESHOLD",
            Self::QuorumFailure(_) => "QUORUM_FAILURE",
            Self::QuorumReportBad(_) => "QUORUM_REPORT_BAD",
            Self::DeviceTrayMoved(_) => "DEVICE_TRAY_MOVED",
            #[cfg(feature = "full")]
            Self::PrManagerStatusChanged(_) => "PR_MANAGER_STATUS_CHANGED",
            Self::BlockExportDeleted(_) => "BLOCK_EXPORT_DELETED",
            #[cfg(feature = "full")]
            Self::VserportChange(_) => "VSERPORT_CHANGE",
            #[cfg(feature = "full")]
            Self::DumpCompleted(_) => "DUMP_COMPLETED",
            #[cfg(feature = "full")]
            Self::NicRxFilterChanged(_) => "NIC_RX_FILTER_CHANGED",
            #[cfg(feature = "full")]
            Self::FailoverNegotiated(_) => "FAILOVER_NEGOTIATED",
            #[cfg(feature = "full")]
            Self::NetdevStreamConnected(_) => "NETDEV_STREAM_CONNECTED",
            #[cfg(feature = "full")]
            Self::NetdevStreamDisconnected(_) => "NETDEV_STREAM_DISCONNECTED",
            #[cfg(feature = "full")]
            Self::NetdevVhostUserConnected(_) => "NETDEV_VHOST_USER_CONNECTED",
            #[cfg(feature = "full")]
            Self::NetdevVhostUserDisconnected(_) => "NETDEV_VHOST_USER_DISCONNECTED",
            #[cfg(feature = "full")]
            Self::SpiceConnected(_) => "SPICE_CONNECTED",
            #[cfg(feature = "full")]
            Self::SpiceInitialized(_) => "SPICE_INITIALIZED",
            #[cfg(feature = "full")]
            Self::SpiceDisconnected(_) => "SPICE_DISCONNECTED",
            #[cfg(feature = "full")]
            Self::SpiceMigrateCompleted(_) => "SPICE_MIGRATE_COMPLETED",
            #[cfg(feature = "full")]
            Self::VncConnected(_) => "VNC_CONNECTED",
            #[cfg(feature = "full")]
            Self::VncInitialized(_) => "VNC_INITIALIZED",
            #[cfg(feature = "full")]
            Self::VncDisconnected(_) => "VNC_DISCONNECTED",
            Self::Migration(_) => "MIGRATION",
            #[cfg(feature = "full")]
            Self::MigrationPass(_) => "MIGRATION_PASS",
            #[cfg(feature = "full")]
            Self::ColoExit(_) => "COLO_EXIT",
            #[cfg(feature = "full")]
            Self::UnplugPrimary(_) => "UNPLUG_PRIMARY",
            Self::DeviceDeleted(_) => "DEVICE_DELETED",
            Self::DeviceUnplugGuestError(_) => "DEVICE_UNPLUG_GUEST_ERROR",
            #[cfg(feature = "full")]
            Self::BalloonChange(_) => "BALLOON_CHANGE",
            #[cfg(feature = "full")]
            Self::HvBalloonStatusReport(_) => "HV_BALLOON_STATUS_REPORT",
            #[cfg(feature = "full")]
            Self::MemoryDeviceSizeChange(_) => "MEMORY_DEVICE_SIZE_CHANGE",
            #[cfg(feature = "full")]
            Self::CpuPolarizationChange(_) => "CPU_POLARIZATION_CHANGE",
            #[cfg(feature = "full")]
            Self::SclpCpiInfoAvailable(_) => "SCLP_CPI_INFO_AVAILABLE",
            #[cfg(feature = "full")]
            Self::RtcChange(_) => "RTC_CHANGE",
            #[cfg(feature = "full")]
            Self::VfuClientHangup(_) => "VFU_CLIENT_HANGUP",
            #[cfg(feature = "full")]
            Self::AcpiDeviceOst(_) => "ACPI_DEVICE_OST",
            #[cfg(feature = "full")]
            Self::VfioMigration(_) => "VFIO_MIGRATION",
            #[cfg(feature = "full")]
            Self::RdmaGidStatusChanged(_) => "RDMA_GID_STATUS_CHANGED",
            #[cfg(feature = "full")]
            Self::MemUnplugError(_) => "MEM_UNPLUG_ERROR",
            Self::Unrecognized { name, .. } => name,
        }
    }
}
