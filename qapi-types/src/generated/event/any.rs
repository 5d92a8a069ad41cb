//! [`AnyEvent`]: an event whose type is known only at run time.
// Written by qapi-gen from the models in schema/; change those or the generator.

use super::*;
use serde_json::Value;
use crate::DecodeError;
use crate::wire::{self, Named, Node, Notes, named};

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
    pub fn decode(name: &str, data: &Value) -> Result<Self, DecodeError> {
        Self::of_value(name, data)
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
    fn of(
        name: &str,
        value: Option<Node<'_>>,
        notes: &mut Notes,
    ) -> Result<Self, DecodeError> {
        Ok(
            match name {
                "SHUTDOWN" => Self::Shutdown(wire::read_payload(value, notes)?),
                "POWERDOWN" => Self::Powerdown(wire::read_payload(value, notes)?),
                "RESET" => Self::Reset(wire::read_payload(value, notes)?),
                "STOP" => Self::Stop(wire::read_payload(value, notes)?),
                "RESUME" => Self::Resume(wire::read_payload(value, notes)?),
                "SUSPEND" => Self::Suspend(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "SUSPEND_DISK" => Self::SuspendDisk(wire::read_payload(value, notes)?),
                "WAKEUP" => Self::Wakeup(wire::read_payload(value, notes)?),
                "WATCHDOG" => Self::Watchdog(wire::read_payload(value, notes)?),
                "GUEST_PANICKED" => {
                    Self::GuestPanicked(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "GUEST_CRASHLOADED" => {
                    Self::GuestCrashloaded(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "GUEST_PVSHUTDOWN" => {
                    Self::GuestPvshutdown(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "MEMORY_FAILURE" => {
                    Self::MemoryFailure(wire::read_payload(value, notes)?)
                }
                "JOB_STATUS_CHANGE" => {
                    Self::JobStatusChange(wire::read_payload(value, notes)?)
                }
                "BLOCK_IMAGE_CORRUPTED" => {
                    Self::BlockImageCorrupted(wire::read_payload(value, notes)?)
                }
                "BLOCK_IO_ERROR" => Self::BlockIoError(wire::read_payload(value, notes)?),
                "BLOCK_JOB_COMPLETED" => {
                    Self::BlockJobCompleted(wire::read_payload(value, notes)?)
                }
                "BLOCK_JOB_CANCELLED" => {
                    Self::BlockJobCancelled(wire::read_payload(value, notes)?)
                }
                "BLOCK_JOB_ERROR" => {
                    Self::BlockJobError(wire::read_payload(value, notes)?)
                }
                "BLOCK_JOB_READY" => {
                    Self::BlockJobReady(wire::read_payload(value, notes)?)
                }
                "BLOCK_JOB_PENDING" => {
                    Self::BlockJobPending(wire::read_payload(value, notes)?)
                }
                "BLOCK_WRITE_THRESHOLD" => {
                    Self::BlockWriteThreshold(wire::read_payload(value, notes)?)
                }
                "QUORUM_FAILURE" => {
                    Self::QuorumFailure(wire::read_payload(value, notes)?)
                }
                "QUORUM_REPORT_BAD" => {
                    Self::QuorumReportBad(wire::read_payload(value, notes)?)
                }
                "DEVICE_TRAY_MOVED" => {
                    Self::DeviceTrayMoved(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "PR_MANAGER_STATUS_CHANGED" => {
                    Self::PrManagerStatusChanged(wire::read_payload(value, notes)?)
                }
                "BLOCK_EXPORT_DELETED" => {
                    Self::BlockExportDeleted(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "VSERPORT_CHANGE" => {
                    Self::VserportChange(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "DUMP_COMPLETED" => {
                    Self::DumpCompleted(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "NIC_RX_FILTER_CHANGED" => {
                    Self::NicRxFilterChanged(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "FAILOVER_NEGOTIATED" => {
                    Self::FailoverNegotiated(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_STREAM_CONNECTED" => {
                    Self::NetdevStreamConnected(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_STREAM_DISCONNECTED" => {
                    Self::NetdevStreamDisconnected(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_VHOST_USER_CONNECTED" => {
                    Self::NetdevVhostUserConnected(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "NETDEV_VHOST_USER_DISCONNECTED" => {
                    Self::NetdevVhostUserDisconnected(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "SPICE_CONNECTED" => {
                    Self::SpiceConnected(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "SPICE_INITIALIZED" => {
                    Self::SpiceInitialized(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "SPICE_DISCONNECTED" => {
                    Self::SpiceDisconnected(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "SPICE_MIGRATE_COMPLETED" => {
                    Self::SpiceMigrateCompleted(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "VNC_CONNECTED" => Self::VncConnected(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "VNC_INITIALIZED" => {
                    Self::VncInitialized(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "VNC_DISCONNECTED" => {
                    Self::VncDisconnected(wire::read_payload(value, notes)?)
                }
                "MIGRATION" => Self::Migration(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "MIGRATION_PASS" => {
                    Self::MigrationPass(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "COLO_EXIT" => Self::ColoExit(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "UNPLUG_PRIMARY" => {
                    Self::UnplugPrimary(wire::read_payload(value, notes)?)
                }
                "DEVICE_DELETED" => {
                    Self::DeviceDeleted(wire::read_payload(value, notes)?)
                }
                "DEVICE_UNPLUG_GUEST_ERROR" => {
                    Self::DeviceUnplugGuestError(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "BALLOON_CHANGE" => {
                    Self::BalloonChange(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "HV_BALLOON_STATUS_REPORT" => {
                    Self::HvBalloonStatusReport(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "MEMORY_DEVICE_SIZE_CHANGE" => {
                    Self::MemoryDeviceSizeChange(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "CPU_POLARIZATION_CHANGE" => {
                    Self::CpuPolarizationChange(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "SCLP_CPI_INFO_AVAILABLE" => {
                    Self::SclpCpiInfoAvailable(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "RTC_CHANGE" => Self::RtcChange(wire::read_payload(value, notes)?),
                #[cfg(feature = "full")]
                "VFU_CLIENT_HANGUP" => {
                    Self::VfuClientHangup(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "ACPI_DEVICE_OST" => {
                    Self::AcpiDeviceOst(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "VFIO_MIGRATION" => {
                    Self::VfioMigration(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "RDMA_GID_STATUS_CHANGED" => {
                    Self::RdmaGidStatusChanged(wire::read_payload(value, notes)?)
                }
                #[cfg(feature = "full")]
                "MEM_UNPLUG_ERROR" => {
                    Self::MemUnplugError(wire::read_payload(value, notes)?)
                }
                _ => {
                    let data = wire::keep_payload(("event", name), value, notes)?;
                    Self::Unrecognized {
                        name: name.into(),
                        data,
                    }
                }
            },
        )
    }
    fn parts(&self) -> (&str, Value) {
        (self.name(), self.data())
    }
}

named!(AnyEvent);
