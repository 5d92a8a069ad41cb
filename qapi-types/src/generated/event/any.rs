//! [`AnyEvent`]: an event whose type is known only at run time.
// Written by qapi-gen from the models in schema/; change those or the generator.

use super::*;
use serde_json::Value;
use crate::DecodeError;
use crate::wire::{self, Named, named};

/// Any event, decoded by its name.
///
/// Its JSON is that of a message, `{"event": …, "data": …}`, without a time.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Reads the data of the event `name`; null is read as an empty object.
    ///
    /// # Errors
    /// * [`DecodeError`] if the data of a known event is not of its type.
    pub fn decode(name: &str, data: Value) -> Result<Self, DecodeError> {
        Ok(
            match name {
                "SHUTDOWN" => Self::Shutdown(wire::decode_payload(&data)?),
                "POWERDOWN" => Self::Powerdown(wire::decode_payload(&data)?),
                "RESET" => Self::Reset(wire::decode_payload(&data)?),
                "STOP" => Self::Stop(wire::decode_payload(&data)?),
                "RESUME" => Self::Resume(wire::decode_payload(&data)?),
                "SUSPEND" => Self::Suspend(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "SUSPEND_DISK" => Self::SuspendDisk(wire::decode_payload(&data)?),
                "WAKEUP" => Self::Wakeup(wire::decode_payload(&data)?),
                "WATCHDOG" => Self::Watchdog(wire::decode_payload(&data)?),
                "GUEST_PANICKED" => Self::GuestPanicked(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "GUEST_CRASHLOADED" => {
                    Self::GuestCrashloaded(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "GUEST_PVSHUTDOWN" => Self::GuestPvshutdown(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "MEMORY_FAILURE" => Self::MemoryFailure(wire::decode_payload(&data)?),
                "JOB_STATUS_CHANGE" => {
                    Self::JobStatusChange(wire::decode_payload(&data)?)
                }
                "BLOCK_IMAGE_CORRUPTED" => {
                    Self::BlockImageCorrupted(wire::decode_payload(&data)?)
                }
                "BLOCK_IO_ERROR" => Self::BlockIoError(wire::decode_payload(&data)?),
                "BLOCK_JOB_COMPLETED" => {
                    Self::BlockJobCompleted(wire::decode_payload(&data)?)
                }
                "BLOCK_JOB_CANCELLED" => {
                    Self::BlockJobCancelled(wire::decode_payload(&data)?)
                }
                "BLOCK_JOB_ERROR" => Self::BlockJobError(wire::decode_payload(&data)?),
                "BLOCK_JOB_READY" => Self::BlockJobReady(wire::decode_payload(&data)?),
                "BLOCK_JOB_PENDING" => {
                    Self::BlockJobPending(wire::decode_payload(&data)?)
                }
                "BLOCK_WRITE_THRESHOLD" => {
                    Self::BlockWriteThreshold(wire::decode_payload(&data)?)
                }
                "QUORUM_FAILURE" => Self::QuorumFailure(wire::decode_payload(&data)?),
                "QUORUM_REPORT_BAD" => {
                    Self::QuorumReportBad(wire::decode_payload(&data)?)
                }
                "DEVICE_TRAY_MOVED" => {
                    Self::DeviceTrayMoved(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "PR_MANAGER_STATUS_CHANGED" => {
                    Self::PrManagerStatusChanged(wire::decode_payload(&data)?)
                }
                "BLOCK_EXPORT_DELETED" => {
                    Self::BlockExportDeleted(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "VSERPORT_CHANGE" => Self::VserportChange(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "DUMP_COMPLETED" => Self::DumpCompleted(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "NIC_RX_FILTER_CHANGED" => {
                    Self::NicRxFilterChanged(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "FAILOVER_NEGOTIATED" => {
                    Self::FailoverNegotiated(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_STREAM_CONNECTED" => {
                    Self::NetdevStreamConnected(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_STREAM_DISCONNECTED" => {
                    Self::NetdevStreamDisconnected(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_VHOST_USER_CONNECTED" => {
                    Self::NetdevVhostUserConnected(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_VHOST_USER_DISCONNECTED" => {
                    Self::NetdevVhostUserDisconnected(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "SPICE_CONNECTED" => Self::SpiceConnected(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "SPICE_INITIALIZED" => {
                    Self::SpiceInitialized(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "SPICE_DISCONNECTED" => {
                    Self::SpiceDisconnected(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "SPICE_MIGRATE_COMPLETED" => {
                    Self::SpiceMigrateCompleted(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "VNC_CONNECTED" => Self::VncConnected(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "VNC_INITIALIZED" => Self::VncInitialized(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "VNC_DISCONNECTED" => Self::VncDisconnected(wire::decode_payload(&data)?),
                "MIGRATION" => Self::Migration(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "MIGRATION_PASS" => Self::MigrationPass(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "COLO_EXIT" => Self::ColoExit(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "UNPLUG_PRIMARY" => Self::UnplugPrimary(wire::decode_payload(&data)?),
                "DEVICE_DELETED" => Self::DeviceDeleted(wire::decode_payload(&data)?),
                "DEVICE_UNPLUG_GUEST_ERROR" => {
                    Self::DeviceUnplugGuestError(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "BALLOON_CHANGE" => Self::BalloonChange(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "HV_BALLOON_STATUS_REPORT" => {
                    Self::HvBalloonStatusReport(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "MEMORY_DEVICE_SIZE_CHANGE" => {
                    Self::MemoryDeviceSizeChange(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "CPU_POLARIZATION_CHANGE" => {
                    Self::CpuPolarizationChange(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "SCLP_CPI_INFO_AVAILABLE" => {
                    Self::SclpCpiInfoAvailable(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "RTC_CHANGE" => Self::RtcChange(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "VFU_CLIENT_HANGUP" => {
                    Self::VfuClientHangup(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "ACPI_DEVICE_OST" => Self::AcpiDeviceOst(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "VFIO_MIGRATION" => Self::VfioMigration(wire::decode_payload(&data)?),
                #[cfg(feature = "full")]
                "RDMA_GID_STATUS_CHANGED" => {
                    Self::RdmaGidStatusChanged(wire::decode_payload(&data)?)
                }
                #[cfg(feature = "full")]
                "MEM_UNPLUG_ERROR" => Self::MemUnplugError(wire::decode_payload(&data)?),
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
    /// Returns the event's data as JSON; null if there is none.
    pub fn data(&self) -> Value {
        match self {
            Self::Shutdown(data) => wire::payload(data),
            Self::Powerdown(data) => wire::payload(data),
            Self::Reset(data) => wire::payload(data),
            Self::Stop(data) => wire::payload(data),
            Self::Resume(data) => wire::payload(data),
            Self::Suspend(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::SuspendDisk(data) => wire::payload(data),
            Self::Wakeup(data) => wire::payload(data),
            Self::Watchdog(data) => wire::payload(data),
            Self::GuestPanicked(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::GuestCrashloaded(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::GuestPvshutdown(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::MemoryFailure(data) => wire::payload(data),
            Self::JobStatusChange(data) => wire::payload(data),
            Self::BlockImageCorrupted(data) => wire::payload(data),
            Self::BlockIoError(data) => wire::payload(data),
            Self::BlockJobCompleted(data) => wire::payload(data),
            Self::BlockJobCancelled(data) => wire::payload(data),
            Self::BlockJobError(data) => wire::payload(data),
            Self::BlockJobReady(data) => wire::payload(data),
            Self::BlockJobPending(data) => wire::payload(data),
            Self::BlockWriteThreshold(data) => wire::payload(data),
            Self::QuorumFailure(data) => wire::payload(data),
            Self::QuorumReportBad(data) => wire::payload(data),
            Self::DeviceTrayMoved(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::PrManagerStatusChanged(data) => wire::payload(data),
            Self::BlockExportDeleted(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::VserportChange(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::DumpCompleted(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::NicRxFilterChanged(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::FailoverNegotiated(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::NetdevStreamConnected(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::NetdevStreamDisconnected(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::NetdevVhostUserConnected(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::NetdevVhostUserDisconnected(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::SpiceConnected(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::SpiceInitialized(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::SpiceDisconnected(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::SpiceMigrateCompleted(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::VncConnected(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::VncInitialized(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::VncDisconnected(data) => wire::payload(data),
            Self::Migration(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::MigrationPass(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::ColoExit(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::UnplugPrimary(data) => wire::payload(data),
            Self::DeviceDeleted(data) => wire::payload(data),
            Self::DeviceUnplugGuestError(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::BalloonChange(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::HvBalloonStatusReport(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::MemoryDeviceSizeChange(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::CpuPolarizationChange(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::SclpCpiInfoAvailable(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::RtcChange(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::VfuClientHangup(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::AcpiDeviceOst(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::VfioMigration(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::RdmaGidStatusChanged(data) => wire::payload(data),
            #[cfg(feature = "full")]
            Self::MemUnplugError(data) => wire::payload(data),
            Self::Unrecognized { data, .. } => data.clone(),
        }
    }
}

impl Named for AnyEvent {
    const KEYS: (&'static str, &'static str) = ("event", "data");
    fn of(name: &str, value: Value) -> Result<Self, DecodeError> {
        Self::decode(name, value)
    }
    fn parts(&self) -> (&str, Value) {
        (self.name(), self.data())
    }
}

named!(AnyEvent);
