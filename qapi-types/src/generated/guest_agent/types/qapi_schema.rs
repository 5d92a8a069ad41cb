//! The types of schema module `qapi-schema`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{
    Alternate, Enum, Extra, Members, Notes, Object, Output, Wire, branches, enums, eq,
    objects, unexpected, values,
};
use crate::{DecodeError, Releases, Unknown, wire};

/// The object `GuestAgentCommandInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAgentCommandInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentCommandInfo {
    pub name: String,
    pub enabled: bool,
    /// `success-response`. Since 1.7.
    pub success_response: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestAgentCommandInfo {
    const NAME: &'static str = "GuestAgentCommandInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            enabled: members.required("enabled")?,
            success_response: members.required("success-response")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("enabled", &self.enabled);
        output.put("success-response", &self.success_response);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestAgentInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAgentInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentInfo {
    pub version: String,
    pub supported_commands: Vec<GuestAgentCommandInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestAgentInfo {
    const NAME: &'static str = "GuestAgentInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: members.required("version")?,
            supported_commands: members.required("supported_commands")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("version", &self.version);
        output.put("supported_commands", &self.supported_commands);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestFileRead` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileRead)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileRead {
    pub count: i64,
    /// `buf-b64`.
    pub buf_b64: String,
    pub eof: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestFileRead {
    const NAME: &'static str = "GuestFileRead";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            count: members.required("count")?,
            buf_b64: members.required("buf-b64")?,
            eof: members.required("eof")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("count", &self.count);
        output.put("buf-b64", &self.buf_b64);
        output.put("eof", &self.eof);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestFileWrite` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileWrite)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileWrite {
    pub count: i64,
    pub eof: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestFileWrite {
    const NAME: &'static str = "GuestFileWrite";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            count: members.required("count")?,
            eof: members.required("eof")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("count", &self.count);
        output.put("eof", &self.eof);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestFileSeek` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileSeek)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileSeek {
    pub position: i64,
    pub eof: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestFileSeek {
    const NAME: &'static str = "GuestFileSeek";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            position: members.required("position")?,
            eof: members.required("eof")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("position", &self.position);
        output.put("eof", &self.eof);
        output.put_extra(&self.extra);
    }
}

/// The enum `QGASeek` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.QGASeek)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QGASeek {
    Set,
    Cur,
    End,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QGASeek {
    const NAME: &'static str = "QGASeek";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["set", "cur", "end"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Cur => "cur",
            Self::End => "end",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "set" => Self::Set,
                "cur" => Self::Cur,
                "end" => Self::End,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The alternate `GuestFileWhence` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#alternate-QGA-qapi-schema.GuestFileWhence)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestFileWhence {
    /// `value`, when the JSON is a number.
    Value(i64),
    /// `name`, when the JSON is a string.
    Name(QGASeek),
}

impl Alternate for GuestFileWhence {
    const NAME: &'static str = "GuestFileWhence";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
}

impl Wire for GuestFileWhence {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::Number => Wire::read(value, notes).map(Self::Value),
            wire::Kind::String => Wire::read(value, notes).map(Self::Name),
            _ => Err(unexpected("a number or a string", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Value(value) => value.to_value(),
            Self::Name(value) => value.to_value(),
        }
    }
}

impl From<i64> for GuestFileWhence {
    fn from(value: i64) -> Self {
        Self::Value(value)
    }
}

impl From<QGASeek> for GuestFileWhence {
    fn from(value: QGASeek) -> Self {
        Self::Name(value)
    }
}

/// The enum `GuestFsfreezeStatus` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15. Only if `any(CONFIG_WIN32, CONFIG_FSFREEZE)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestFsfreezeStatus)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestFsfreezeStatus {
    Thawed,
    Frozen,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestFsfreezeStatus {
    const NAME: &'static str = "GuestFsfreezeStatus";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["thawed", "frozen"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Thawed => "thawed",
            Self::Frozen => "frozen",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "thawed" => Self::Thawed,
                "frozen" => Self::Frozen,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `GuestFilesystemTrimResult` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Only if `any(CONFIG_WIN32, CONFIG_FSTRIM)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemTrimResult)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResult {
    pub path: String,
    pub trimmed: Option<i64>,
    pub minimum: Option<i64>,
    pub error: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestFilesystemTrimResult {
    const NAME: &'static str = "GuestFilesystemTrimResult";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            trimmed: members.optional("trimmed"),
            minimum: members.optional("minimum"),
            error: members.optional("error"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put_optional("trimmed", &self.trimmed);
        output.put_optional("minimum", &self.minimum);
        output.put_optional("error", &self.error);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestFilesystemTrimResponse` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Only if `any(CONFIG_WIN32, CONFIG_FSTRIM)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemTrimResponse)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResponse {
    pub paths: Vec<GuestFilesystemTrimResult>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestFilesystemTrimResponse {
    const NAME: &'static str = "GuestFilesystemTrimResponse";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            paths: members.required("paths")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("paths", &self.paths);
        output.put_extra(&self.extra);
    }
}

/// The enum `GuestIpAddressType` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Only if `any(CONFIG_WIN32, HAVE_GETIFADDRS)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestIpAddressType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestIpAddressType {
    Ipv4,
    Ipv6,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestIpAddressType {
    const NAME: &'static str = "GuestIpAddressType";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["ipv4", "ipv6"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ipv4" => Self::Ipv4,
                "ipv6" => Self::Ipv6,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `GuestIpAddress` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Only if `any(CONFIG_WIN32, HAVE_GETIFADDRS)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestIpAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestIpAddress {
    /// `ip-address`.
    pub ip_address: String,
    /// `ip-address-type`.
    pub ip_address_type: GuestIpAddressType,
    pub prefix: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestIpAddress {
    const NAME: &'static str = "GuestIpAddress";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ip_address: members.required("ip-address")?,
            ip_address_type: members.required("ip-address-type")?,
            prefix: members.required("prefix")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("ip-address", &self.ip_address);
        output.put("ip-address-type", &self.ip_address_type);
        output.put("prefix", &self.prefix);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestNetworkInterfaceStat` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11. Only if `any(CONFIG_WIN32, HAVE_GETIFADDRS)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkInterfaceStat)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterfaceStat {
    /// `rx-bytes`.
    pub rx_bytes: u64,
    /// `rx-packets`.
    pub rx_packets: u64,
    /// `rx-errs`.
    pub rx_errs: u64,
    /// `rx-dropped`.
    pub rx_dropped: u64,
    /// `tx-bytes`.
    pub tx_bytes: u64,
    /// `tx-packets`.
    pub tx_packets: u64,
    /// `tx-errs`.
    pub tx_errs: u64,
    /// `tx-dropped`.
    pub tx_dropped: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestNetworkInterfaceStat {
    const NAME: &'static str = "GuestNetworkInterfaceStat";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            rx_bytes: members.required("rx-bytes")?,
            rx_packets: members.required("rx-packets")?,
            rx_errs: members.required("rx-errs")?,
            rx_dropped: members.required("rx-dropped")?,
            tx_bytes: members.required("tx-bytes")?,
            tx_packets: members.required("tx-packets")?,
            tx_errs: members.required("tx-errs")?,
            tx_dropped: members.required("tx-dropped")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("rx-bytes", &self.rx_bytes);
        output.put("rx-packets", &self.rx_packets);
        output.put("rx-errs", &self.rx_errs);
        output.put("rx-dropped", &self.rx_dropped);
        output.put("tx-bytes", &self.tx_bytes);
        output.put("tx-packets", &self.tx_packets);
        output.put("tx-errs", &self.tx_errs);
        output.put("tx-dropped", &self.tx_dropped);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestNetworkInterface` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Only if `any(CONFIG_WIN32, HAVE_GETIFADDRS)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkInterface)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterface {
    pub name: String,
    /// `hardware-address`.
    pub hardware_address: Option<String>,
    /// `ip-addresses`.
    pub ip_addresses: Option<Vec<GuestIpAddress>>,
    /// Since 2.11.
    pub statistics: Option<GuestNetworkInterfaceStat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestNetworkInterface {
    const NAME: &'static str = "GuestNetworkInterface";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            hardware_address: members.optional("hardware-address"),
            ip_addresses: members.optional("ip-addresses"),
            statistics: members.optional("statistics"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("hardware-address", &self.hardware_address);
        output.put_optional("ip-addresses", &self.ip_addresses);
        output.put_optional("statistics", &self.statistics);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestLogicalProcessor` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Only if `any(CONFIG_LINUX, CONFIG_WIN32)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLogicalProcessor)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestLogicalProcessor {
    /// `logical-id`.
    pub logical_id: i64,
    pub online: bool,
    /// `can-offline`.
    pub can_offline: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestLogicalProcessor {
    /// Makes one of the members that every release has.
    pub fn new(logical_id: i64, online: bool) -> Self {
        Self {
            logical_id,
            online,
            can_offline: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn can_offline(mut self, can_offline: impl Into<Option<bool>>) -> Self {
        self.can_offline = can_offline.into();
        self
    }
}

impl Object for GuestLogicalProcessor {
    const NAME: &'static str = "GuestLogicalProcessor";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logical_id: members.required("logical-id")?,
            online: members.required("online")?,
            can_offline: members.optional("can-offline"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("logical-id", &self.logical_id);
        output.put("online", &self.online);
        output.put_optional("can-offline", &self.can_offline);
        output.put_extra(&self.extra);
    }
}

/// The enum `GuestDiskBusType` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Only if `any(CONFIG_WIN32, CONFIG_LINUX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestDiskBusType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestDiskBusType {
    Ide,
    Fdc,
    Scsi,
    Virtio,
    Xen,
    Usb,
    Uml,
    Sata,
    Sd,
    Unknown,
    Ieee1394,
    Ssa,
    Fibre,
    Raid,
    Iscsi,
    Sas,
    Mmc,
    Virtual,
    FileBackedVirtual,
    /// Since 7.1.
    Nvme,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestDiskBusType {
    const NAME: &'static str = "GuestDiskBusType";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "ide",
        "fdc",
        "scsi",
        "virtio",
        "xen",
        "usb",
        "uml",
        "sata",
        "sd",
        "unknown",
        "ieee1394",
        "ssa",
        "fibre",
        "raid",
        "iscsi",
        "sas",
        "mmc",
        "virtual",
        "file-backed-virtual",
        "nvme",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ide => "ide",
            Self::Fdc => "fdc",
            Self::Scsi => "scsi",
            Self::Virtio => "virtio",
            Self::Xen => "xen",
            Self::Usb => "usb",
            Self::Uml => "uml",
            Self::Sata => "sata",
            Self::Sd => "sd",
            Self::Unknown => "unknown",
            Self::Ieee1394 => "ieee1394",
            Self::Ssa => "ssa",
            Self::Fibre => "fibre",
            Self::Raid => "raid",
            Self::Iscsi => "iscsi",
            Self::Sas => "sas",
            Self::Mmc => "mmc",
            Self::Virtual => "virtual",
            Self::FileBackedVirtual => "file-backed-virtual",
            Self::Nvme => "nvme",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ide" => Self::Ide,
                "fdc" => Self::Fdc,
                "scsi" => Self::Scsi,
                "virtio" => Self::Virtio,
                "xen" => Self::Xen,
                "usb" => Self::Usb,
                "uml" => Self::Uml,
                "sata" => Self::Sata,
                "sd" => Self::Sd,
                "unknown" => Self::Unknown,
                "ieee1394" => Self::Ieee1394,
                "ssa" => Self::Ssa,
                "fibre" => Self::Fibre,
                "raid" => Self::Raid,
                "iscsi" => Self::Iscsi,
                "sas" => Self::Sas,
                "mmc" => Self::Mmc,
                "virtual" => Self::Virtual,
                "file-backed-virtual" => Self::FileBackedVirtual,
                "nvme" => Self::Nvme,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `GuestPCIAddress` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Only if `any(CONFIG_WIN32, CONFIG_LINUX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestPCIAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPCIAddress {
    pub domain: i64,
    pub bus: i64,
    pub slot: i64,
    pub function: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestPCIAddress {
    const NAME: &'static str = "GuestPCIAddress";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: members.required("domain")?,
            bus: members.required("bus")?,
            slot: members.required("slot")?,
            function: members.required("function")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("domain", &self.domain);
        output.put("bus", &self.bus);
        output.put("slot", &self.slot);
        output.put("function", &self.function);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestCCWAddress` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Only if `any(CONFIG_WIN32, CONFIG_LINUX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestCCWAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestCCWAddress {
    pub cssid: i64,
    pub ssid: i64,
    pub subchno: i64,
    pub devno: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestCCWAddress {
    const NAME: &'static str = "GuestCCWAddress";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cssid: members.required("cssid")?,
            ssid: members.required("ssid")?,
            subchno: members.required("subchno")?,
            devno: members.required("devno")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cssid", &self.cssid);
        output.put("ssid", &self.ssid);
        output.put("subchno", &self.subchno);
        output.put("devno", &self.devno);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestDiskAddress` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Only if `any(CONFIG_WIN32, CONFIG_LINUX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskAddress {
    /// `pci-controller`.
    pub pci_controller: GuestPCIAddress,
    /// `bus-type`.
    pub bus_type: GuestDiskBusType,
    pub bus: i64,
    pub target: i64,
    pub unit: i64,
    /// Since 3.1.
    pub serial: Option<String>,
    /// Since 3.1.
    pub dev: Option<String>,
    /// `ccw-address`. Since 6.0.
    pub ccw_address: Option<GuestCCWAddress>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestDiskAddress {
    const NAME: &'static str = "GuestDiskAddress";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pci_controller: members.required("pci-controller")?,
            bus_type: members.required("bus-type")?,
            bus: members.required("bus")?,
            target: members.required("target")?,
            unit: members.required("unit")?,
            serial: members.optional("serial"),
            dev: members.optional("dev"),
            ccw_address: members.optional("ccw-address"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pci-controller", &self.pci_controller);
        output.put("bus-type", &self.bus_type);
        output.put("bus", &self.bus);
        output.put("target", &self.target);
        output.put("unit", &self.unit);
        output.put_optional("serial", &self.serial);
        output.put_optional("dev", &self.dev);
        output.put_optional("ccw-address", &self.ccw_address);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestNVMeSmart` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `any(CONFIG_WIN32, CONFIG_LIBUDEV)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNVMeSmart)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNVMeSmart {
    /// `critical-warning`.
    pub critical_warning: i64,
    pub temperature: i64,
    /// `available-spare`.
    pub available_spare: i64,
    /// `available-spare-threshold`.
    pub available_spare_threshold: i64,
    /// `percentage-used`.
    pub percentage_used: i64,
    /// `data-units-read-lo`.
    pub data_units_read_lo: u64,
    /// `data-units-read-hi`.
    pub data_units_read_hi: u64,
    /// `data-units-written-lo`.
    pub data_units_written_lo: u64,
    /// `data-units-written-hi`.
    pub data_units_written_hi: u64,
    /// `host-read-commands-lo`.
    pub host_read_commands_lo: u64,
    /// `host-read-commands-hi`.
    pub host_read_commands_hi: u64,
    /// `host-write-commands-lo`.
    pub host_write_commands_lo: u64,
    /// `host-write-commands-hi`.
    pub host_write_commands_hi: u64,
    /// `controller-busy-time-lo`.
    pub controller_busy_time_lo: u64,
    /// `controller-busy-time-hi`.
    pub controller_busy_time_hi: u64,
    /// `power-cycles-lo`.
    pub power_cycles_lo: u64,
    /// `power-cycles-hi`.
    pub power_cycles_hi: u64,
    /// `power-on-hours-lo`.
    pub power_on_hours_lo: u64,
    /// `power-on-hours-hi`.
    pub power_on_hours_hi: u64,
    /// `unsafe-shutdowns-lo`.
    pub unsafe_shutdowns_lo: u64,
    /// `unsafe-shutdowns-hi`.
    pub unsafe_shutdowns_hi: u64,
    /// `media-errors-lo`.
    pub media_errors_lo: u64,
    /// `media-errors-hi`.
    pub media_errors_hi: u64,
    /// `number-of-error-log-entries-lo`.
    pub number_of_error_log_entries_lo: u64,
    /// `number-of-error-log-entries-hi`.
    pub number_of_error_log_entries_hi: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestNVMeSmart {
    const NAME: &'static str = "GuestNVMeSmart";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            critical_warning: members.required("critical-warning")?,
            temperature: members.required("temperature")?,
            available_spare: members.required("available-spare")?,
            available_spare_threshold: members.required("available-spare-threshold")?,
            percentage_used: members.required("percentage-used")?,
            data_units_read_lo: members.required("data-units-read-lo")?,
            data_units_read_hi: members.required("data-units-read-hi")?,
            data_units_written_lo: members.required("data-units-written-lo")?,
            data_units_written_hi: members.required("data-units-written-hi")?,
            host_read_commands_lo: members.required("host-read-commands-lo")?,
            host_read_commands_hi: members.required("host-read-commands-hi")?,
            host_write_commands_lo: members.required("host-write-commands-lo")?,
            host_write_commands_hi: members.required("host-write-commands-hi")?,
            controller_busy_time_lo: members.required("controller-busy-time-lo")?,
            controller_busy_time_hi: members.required("controller-busy-time-hi")?,
            power_cycles_lo: members.required("power-cycles-lo")?,
            power_cycles_hi: members.required("power-cycles-hi")?,
            power_on_hours_lo: members.required("power-on-hours-lo")?,
            power_on_hours_hi: members.required("power-on-hours-hi")?,
            unsafe_shutdowns_lo: members.required("unsafe-shutdowns-lo")?,
            unsafe_shutdowns_hi: members.required("unsafe-shutdowns-hi")?,
            media_errors_lo: members.required("media-errors-lo")?,
            media_errors_hi: members.required("media-errors-hi")?,
            number_of_error_log_entries_lo: members
                .required("number-of-error-log-entries-lo")?,
            number_of_error_log_entries_hi: members
                .required("number-of-error-log-entries-hi")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("critical-warning", &self.critical_warning);
        output.put("temperature", &self.temperature);
        output.put("available-spare", &self.available_spare);
        output.put("available-spare-threshold", &self.available_spare_threshold);
        output.put("percentage-used", &self.percentage_used);
        output.put("data-units-read-lo", &self.data_units_read_lo);
        output.put("data-units-read-hi", &self.data_units_read_hi);
        output.put("data-units-written-lo", &self.data_units_written_lo);
        output.put("data-units-written-hi", &self.data_units_written_hi);
        output.put("host-read-commands-lo", &self.host_read_commands_lo);
        output.put("host-read-commands-hi", &self.host_read_commands_hi);
        output.put("host-write-commands-lo", &self.host_write_commands_lo);
        output.put("host-write-commands-hi", &self.host_write_commands_hi);
        output.put("controller-busy-time-lo", &self.controller_busy_time_lo);
        output.put("controller-busy-time-hi", &self.controller_busy_time_hi);
        output.put("power-cycles-lo", &self.power_cycles_lo);
        output.put("power-cycles-hi", &self.power_cycles_hi);
        output.put("power-on-hours-lo", &self.power_on_hours_lo);
        output.put("power-on-hours-hi", &self.power_on_hours_hi);
        output.put("unsafe-shutdowns-lo", &self.unsafe_shutdowns_lo);
        output.put("unsafe-shutdowns-hi", &self.unsafe_shutdowns_hi);
        output.put("media-errors-lo", &self.media_errors_lo);
        output.put("media-errors-hi", &self.media_errors_hi);
        output
            .put("number-of-error-log-entries-lo", &self.number_of_error_log_entries_lo);
        output
            .put("number-of-error-log-entries-hi", &self.number_of_error_log_entries_hi);
        output.put_extra(&self.extra);
    }
}

/// The union `GuestDiskSmart` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `any(CONFIG_WIN32, CONFIG_LIBUDEV)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskSmart)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskSmart {
    /// `type` and the members that go with it.
    pub r#type: GuestDiskSmartBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestDiskSmart {
    /// Returns `type`.
    pub fn tag(&self) -> GuestDiskBusType {
        self.r#type.tag()
    }
}

impl Object for GuestDiskSmart {
    const NAME: &'static str = "GuestDiskSmart";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: GuestDiskBusType = members.required("type")?;
        Ok(Self {
            r#type: GuestDiskSmartBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`GuestDiskSmart`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestDiskSmartBranch {
    Ide,
    Fdc,
    Scsi,
    Virtio,
    Xen,
    Usb,
    Uml,
    Sata,
    Sd,
    Unknown,
    Ieee1394,
    Ssa,
    Fibre,
    Raid,
    Iscsi,
    Sas,
    Mmc,
    Virtual,
    FileBackedVirtual,
    /// Since 7.1.
    Nvme(GuestNVMeSmart),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl GuestDiskSmartBranch {
    /// Returns `type`.
    pub fn tag(&self) -> GuestDiskBusType {
        match self {
            Self::Ide => GuestDiskBusType::Ide,
            Self::Fdc => GuestDiskBusType::Fdc,
            Self::Scsi => GuestDiskBusType::Scsi,
            Self::Virtio => GuestDiskBusType::Virtio,
            Self::Xen => GuestDiskBusType::Xen,
            Self::Usb => GuestDiskBusType::Usb,
            Self::Uml => GuestDiskBusType::Uml,
            Self::Sata => GuestDiskBusType::Sata,
            Self::Sd => GuestDiskBusType::Sd,
            Self::Unknown => GuestDiskBusType::Unknown,
            Self::Ieee1394 => GuestDiskBusType::Ieee1394,
            Self::Ssa => GuestDiskBusType::Ssa,
            Self::Fibre => GuestDiskBusType::Fibre,
            Self::Raid => GuestDiskBusType::Raid,
            Self::Iscsi => GuestDiskBusType::Iscsi,
            Self::Sas => GuestDiskBusType::Sas,
            Self::Mmc => GuestDiskBusType::Mmc,
            Self::Virtual => GuestDiskBusType::Virtual,
            Self::FileBackedVirtual => GuestDiskBusType::FileBackedVirtual,
            Self::Nvme(_) => GuestDiskBusType::Nvme,
            Self::Unrecognized { tag, .. } => GuestDiskBusType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: GuestDiskBusType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                GuestDiskBusType::Ide => Self::Ide,
                GuestDiskBusType::Fdc => Self::Fdc,
                GuestDiskBusType::Scsi => Self::Scsi,
                GuestDiskBusType::Virtio => Self::Virtio,
                GuestDiskBusType::Xen => Self::Xen,
                GuestDiskBusType::Usb => Self::Usb,
                GuestDiskBusType::Uml => Self::Uml,
                GuestDiskBusType::Sata => Self::Sata,
                GuestDiskBusType::Sd => Self::Sd,
                GuestDiskBusType::Unknown => Self::Unknown,
                GuestDiskBusType::Ieee1394 => Self::Ieee1394,
                GuestDiskBusType::Ssa => Self::Ssa,
                GuestDiskBusType::Fibre => Self::Fibre,
                GuestDiskBusType::Raid => Self::Raid,
                GuestDiskBusType::Iscsi => Self::Iscsi,
                GuestDiskBusType::Sas => Self::Sas,
                GuestDiskBusType::Mmc => Self::Mmc,
                GuestDiskBusType::Virtual => Self::Virtual,
                GuestDiskBusType::FileBackedVirtual => Self::FileBackedVirtual,
                GuestDiskBusType::Nvme => Self::Nvme(members.branch()?),
                GuestDiskBusType::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Nvme(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

/// The object `GuestDiskInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Only if `any(CONFIG_WIN32, CONFIG_LIBUDEV)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskInfo {
    pub name: String,
    pub partition: bool,
    pub dependencies: Option<Vec<String>>,
    pub address: Option<GuestDiskAddress>,
    pub alias: Option<String>,
    /// Since 7.1.
    pub smart: Option<GuestDiskSmart>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestDiskInfo {
    const NAME: &'static str = "GuestDiskInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            partition: members.required("partition")?,
            dependencies: members.optional("dependencies"),
            address: members.optional("address"),
            alias: members.optional("alias"),
            smart: members.optional("smart"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("partition", &self.partition);
        output.put_optional("dependencies", &self.dependencies);
        output.put_optional("address", &self.address);
        output.put_optional("alias", &self.alias);
        output.put_optional("smart", &self.smart);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestFilesystemInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Only if `any(CONFIG_WIN32, CONFIG_LINUX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemInfo {
    pub name: String,
    pub mountpoint: String,
    pub r#type: String,
    /// `used-bytes`. Since 3.0.
    pub used_bytes: Option<u64>,
    /// `total-bytes`. Since 3.0.
    pub total_bytes: Option<u64>,
    /// `total-bytes-privileged`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub total_bytes_privileged: Option<u64>,
    pub disk: Vec<GuestDiskAddress>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestFilesystemInfo {
    const NAME: &'static str = "GuestFilesystemInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            mountpoint: members.required("mountpoint")?,
            r#type: members.required("type")?,
            used_bytes: members.optional("used-bytes"),
            total_bytes: members.optional("total-bytes"),
            total_bytes_privileged: members.optional("total-bytes-privileged"),
            disk: members.required("disk")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("mountpoint", &self.mountpoint);
        output.put("type", &self.r#type);
        output.put_optional("used-bytes", &self.used_bytes);
        output.put_optional("total-bytes", &self.total_bytes);
        output.put_optional("total-bytes-privileged", &self.total_bytes_privileged);
        output.put("disk", &self.disk);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestMemoryBlock` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlock)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlock {
    /// `phys-index`.
    pub phys_index: u64,
    pub online: bool,
    /// `can-offline`.
    pub can_offline: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestMemoryBlock {
    /// Makes one of the members that every release has.
    pub fn new(phys_index: u64, online: bool) -> Self {
        Self {
            phys_index,
            online,
            can_offline: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn can_offline(mut self, can_offline: impl Into<Option<bool>>) -> Self {
        self.can_offline = can_offline.into();
        self
    }
}

impl Object for GuestMemoryBlock {
    const NAME: &'static str = "GuestMemoryBlock";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phys_index: members.required("phys-index")?,
            online: members.required("online")?,
            can_offline: members.optional("can-offline"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("phys-index", &self.phys_index);
        output.put("online", &self.online);
        output.put_optional("can-offline", &self.can_offline);
        output.put_extra(&self.extra);
    }
}

/// The enum `GuestMemoryBlockResponseType` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestMemoryBlockResponseType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestMemoryBlockResponseType {
    Success,
    NotFound,
    OperationNotSupported,
    OperationFailed,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestMemoryBlockResponseType {
    const NAME: &'static str = "GuestMemoryBlockResponseType";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "success",
        "not-found",
        "operation-not-supported",
        "operation-failed",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::NotFound => "not-found",
            Self::OperationNotSupported => "operation-not-supported",
            Self::OperationFailed => "operation-failed",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "success" => Self::Success,
                "not-found" => Self::NotFound,
                "operation-not-supported" => Self::OperationNotSupported,
                "operation-failed" => Self::OperationFailed,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `GuestMemoryBlockResponse` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlockResponse)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockResponse {
    /// `phys-index`.
    pub phys_index: u64,
    pub response: GuestMemoryBlockResponseType,
    /// `error-code`.
    pub error_code: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestMemoryBlockResponse {
    const NAME: &'static str = "GuestMemoryBlockResponse";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phys_index: members.required("phys-index")?,
            response: members.required("response")?,
            error_code: members.optional("error-code"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("phys-index", &self.phys_index);
        output.put("response", &self.response);
        output.put_optional("error-code", &self.error_code);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestMemoryBlockInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlockInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockInfo {
    pub size: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestMemoryBlockInfo {
    const NAME: &'static str = "GuestMemoryBlockInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            size: members.required("size")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("size", &self.size);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestExecStatus` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestExecStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExecStatus {
    pub exited: bool,
    pub exitcode: Option<i64>,
    pub signal: Option<i64>,
    /// `out-data`.
    pub out_data: Option<String>,
    /// `err-data`.
    pub err_data: Option<String>,
    /// `out-truncated`.
    pub out_truncated: Option<bool>,
    /// `err-truncated`.
    pub err_truncated: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestExecStatus {
    const NAME: &'static str = "GuestExecStatus";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            exited: members.required("exited")?,
            exitcode: members.optional("exitcode"),
            signal: members.optional("signal"),
            out_data: members.optional("out-data"),
            err_data: members.optional("err-data"),
            out_truncated: members.optional("out-truncated"),
            err_truncated: members.optional("err-truncated"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("exited", &self.exited);
        output.put_optional("exitcode", &self.exitcode);
        output.put_optional("signal", &self.signal);
        output.put_optional("out-data", &self.out_data);
        output.put_optional("err-data", &self.err_data);
        output.put_optional("out-truncated", &self.out_truncated);
        output.put_optional("err-truncated", &self.err_truncated);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestExec` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestExec)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExec {
    pub pid: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestExec {
    const NAME: &'static str = "GuestExec";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pid: members.required("pid")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pid", &self.pid);
        output.put_extra(&self.extra);
    }
}

/// The enum `GuestExecCaptureOutputMode` of schema module `qapi-schema`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestExecCaptureOutputMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestExecCaptureOutputMode {
    None,
    Stdout,
    Stderr,
    Separated,
    /// Only if `not(CONFIG_WIN32)`.
    Merged,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestExecCaptureOutputMode {
    const NAME: &'static str = "GuestExecCaptureOutputMode";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "none",
        "stdout",
        "stderr",
        "separated",
        "merged",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Stdout => "stdout",
            Self::Stderr => "stderr",
            Self::Separated => "separated",
            Self::Merged => "merged",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "stdout" => Self::Stdout,
                "stderr" => Self::Stderr,
                "separated" => Self::Separated,
                "merged" => Self::Merged,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The alternate `GuestExecCaptureOutput` of schema module `qapi-schema`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#alternate-QGA-qapi-schema.GuestExecCaptureOutput)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestExecCaptureOutput {
    /// `flag`, when the JSON is a boolean.
    Flag(bool),
    /// `mode`, when the JSON is a string.
    Mode(GuestExecCaptureOutputMode),
}

impl Alternate for GuestExecCaptureOutput {
    const NAME: &'static str = "GuestExecCaptureOutput";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
}

impl Wire for GuestExecCaptureOutput {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::Boolean => Wire::read(value, notes).map(Self::Flag),
            wire::Kind::String => Wire::read(value, notes).map(Self::Mode),
            _ => Err(unexpected("a boolean or a string", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Flag(value) => value.to_value(),
            Self::Mode(value) => value.to_value(),
        }
    }
}

impl From<bool> for GuestExecCaptureOutput {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<GuestExecCaptureOutputMode> for GuestExecCaptureOutput {
    fn from(value: GuestExecCaptureOutputMode) -> Self {
        Self::Mode(value)
    }
}

/// The object `GuestHostName` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestHostName)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestHostName {
    /// `host-name`.
    pub host_name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestHostName {
    const NAME: &'static str = "GuestHostName";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host_name: members.required("host-name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host-name", &self.host_name);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestUser` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10. Only if `any(CONFIG_WIN32, HAVE_UTMPX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestUser)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestUser {
    pub user: String,
    /// `login-time`.
    pub login_time: f64,
    pub domain: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestUser {
    const NAME: &'static str = "GuestUser";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            user: members.required("user")?,
            login_time: members.required("login-time")?,
            domain: members.optional("domain"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("user", &self.user);
        output.put("login-time", &self.login_time);
        output.put_optional("domain", &self.domain);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestTimezone` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestTimezone)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestTimezone {
    pub zone: Option<String>,
    pub offset: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestTimezone {
    const NAME: &'static str = "GuestTimezone";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            zone: members.optional("zone"),
            offset: members.required("offset")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("zone", &self.zone);
        output.put("offset", &self.offset);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestOSInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestOSInfo)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestOSInfo {
    /// `kernel-release`.
    pub kernel_release: Option<String>,
    /// `kernel-version`.
    pub kernel_version: Option<String>,
    pub machine: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// `pretty-name`.
    pub pretty_name: Option<String>,
    pub version: Option<String>,
    /// `version-id`.
    pub version_id: Option<String>,
    pub variant: Option<String>,
    /// `variant-id`.
    pub variant_id: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestOSInfo {
    const NAME: &'static str = "GuestOSInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            kernel_release: members.optional("kernel-release"),
            kernel_version: members.optional("kernel-version"),
            machine: members.optional("machine"),
            id: members.optional("id"),
            name: members.optional("name"),
            pretty_name: members.optional("pretty-name"),
            version: members.optional("version"),
            version_id: members.optional("version-id"),
            variant: members.optional("variant"),
            variant_id: members.optional("variant-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("kernel-release", &self.kernel_release);
        output.put_optional("kernel-version", &self.kernel_version);
        output.put_optional("machine", &self.machine);
        output.put_optional("id", &self.id);
        output.put_optional("name", &self.name);
        output.put_optional("pretty-name", &self.pretty_name);
        output.put_optional("version", &self.version);
        output.put_optional("version-id", &self.version_id);
        output.put_optional("variant", &self.variant);
        output.put_optional("variant-id", &self.variant_id);
        output.put_extra(&self.extra);
    }
}

/// The enum `GuestDeviceType` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Only if `CONFIG_WIN32`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestDeviceType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestDeviceType {
    Pci,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestDeviceType {
    const NAME: &'static str = "GuestDeviceType";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["pci"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Pci => "pci",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "pci" => Self::Pci,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `GuestDeviceIdPCI` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Only if `CONFIG_WIN32`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceIdPCI)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceIdPCI {
    /// `vendor-id`.
    pub vendor_id: u16,
    /// `device-id`.
    pub device_id: u16,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestDeviceIdPCI {
    const NAME: &'static str = "GuestDeviceIdPCI";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vendor_id: members.required("vendor-id")?,
            device_id: members.required("device-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("vendor-id", &self.vendor_id);
        output.put("device-id", &self.device_id);
        output.put_extra(&self.extra);
    }
}

/// The union `GuestDeviceId` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Only if `CONFIG_WIN32`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceId)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceId {
    /// `type` and the members that go with it.
    pub r#type: GuestDeviceIdBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestDeviceId {
    /// Returns `type`.
    pub fn tag(&self) -> GuestDeviceType {
        self.r#type.tag()
    }
}

impl Object for GuestDeviceId {
    const NAME: &'static str = "GuestDeviceId";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: GuestDeviceType = members.required("type")?;
        Ok(Self {
            r#type: GuestDeviceIdBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`GuestDeviceId`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestDeviceIdBranch {
    Pci(GuestDeviceIdPCI),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl GuestDeviceIdBranch {
    /// Returns `type`.
    pub fn tag(&self) -> GuestDeviceType {
        match self {
            Self::Pci(_) => GuestDeviceType::Pci,
            Self::Unrecognized { tag, .. } => GuestDeviceType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: GuestDeviceType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                GuestDeviceType::Pci => Self::Pci(members.branch()?),
                GuestDeviceType::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Pci(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `GuestDeviceInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Only if `CONFIG_WIN32`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceInfo {
    /// `driver-name`.
    pub driver_name: String,
    /// `driver-date`.
    pub driver_date: Option<i64>,
    /// `driver-version`.
    pub driver_version: Option<String>,
    pub id: Option<GuestDeviceId>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestDeviceInfo {
    const NAME: &'static str = "GuestDeviceInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            driver_name: members.required("driver-name")?,
            driver_date: members.optional("driver-date"),
            driver_version: members.optional("driver-version"),
            id: members.optional("id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("driver-name", &self.driver_name);
        output.put_optional("driver-date", &self.driver_date);
        output.put_optional("driver-version", &self.driver_version);
        output.put_optional("id", &self.id);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestAuthorizedKeys` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAuthorizedKeys)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestAuthorizedKeys {
    pub keys: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestAuthorizedKeys {
    const NAME: &'static str = "GuestAuthorizedKeys";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            keys: members.required("keys")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("keys", &self.keys);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestDiskStats` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskStats)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestDiskStats {
    /// `read-sectors`.
    pub read_sectors: Option<u64>,
    /// `read-ios`.
    pub read_ios: Option<u64>,
    /// `read-merges`.
    pub read_merges: Option<u64>,
    /// `write-sectors`.
    pub write_sectors: Option<u64>,
    /// `write-ios`.
    pub write_ios: Option<u64>,
    /// `write-merges`.
    pub write_merges: Option<u64>,
    /// `discard-sectors`.
    pub discard_sectors: Option<u64>,
    /// `discard-ios`.
    pub discard_ios: Option<u64>,
    /// `discard-merges`.
    pub discard_merges: Option<u64>,
    /// `flush-ios`.
    pub flush_ios: Option<u64>,
    /// `read-ticks`.
    pub read_ticks: Option<u64>,
    /// `write-ticks`.
    pub write_ticks: Option<u64>,
    /// `discard-ticks`.
    pub discard_ticks: Option<u64>,
    /// `flush-ticks`.
    pub flush_ticks: Option<u64>,
    /// `ios-pgr`.
    pub ios_pgr: Option<u64>,
    /// `total-ticks`.
    pub total_ticks: Option<u64>,
    /// `weight-ticks`.
    pub weight_ticks: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestDiskStats {
    const NAME: &'static str = "GuestDiskStats";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            read_sectors: members.optional("read-sectors"),
            read_ios: members.optional("read-ios"),
            read_merges: members.optional("read-merges"),
            write_sectors: members.optional("write-sectors"),
            write_ios: members.optional("write-ios"),
            write_merges: members.optional("write-merges"),
            discard_sectors: members.optional("discard-sectors"),
            discard_ios: members.optional("discard-ios"),
            discard_merges: members.optional("discard-merges"),
            flush_ios: members.optional("flush-ios"),
            read_ticks: members.optional("read-ticks"),
            write_ticks: members.optional("write-ticks"),
            discard_ticks: members.optional("discard-ticks"),
            flush_ticks: members.optional("flush-ticks"),
            ios_pgr: members.optional("ios-pgr"),
            total_ticks: members.optional("total-ticks"),
            weight_ticks: members.optional("weight-ticks"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("read-sectors", &self.read_sectors);
        output.put_optional("read-ios", &self.read_ios);
        output.put_optional("read-merges", &self.read_merges);
        output.put_optional("write-sectors", &self.write_sectors);
        output.put_optional("write-ios", &self.write_ios);
        output.put_optional("write-merges", &self.write_merges);
        output.put_optional("discard-sectors", &self.discard_sectors);
        output.put_optional("discard-ios", &self.discard_ios);
        output.put_optional("discard-merges", &self.discard_merges);
        output.put_optional("flush-ios", &self.flush_ios);
        output.put_optional("read-ticks", &self.read_ticks);
        output.put_optional("write-ticks", &self.write_ticks);
        output.put_optional("discard-ticks", &self.discard_ticks);
        output.put_optional("flush-ticks", &self.flush_ticks);
        output.put_optional("ios-pgr", &self.ios_pgr);
        output.put_optional("total-ticks", &self.total_ticks);
        output.put_optional("weight-ticks", &self.weight_ticks);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestDiskStatsInfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskStatsInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskStatsInfo {
    pub name: String,
    pub major: u64,
    pub minor: u64,
    pub stats: GuestDiskStats,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestDiskStatsInfo {
    const NAME: &'static str = "GuestDiskStatsInfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            major: members.required("major")?,
            minor: members.required("minor")?,
            stats: members.required("stats")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("major", &self.major);
        output.put("minor", &self.minor);
        output.put("stats", &self.stats);
        output.put_extra(&self.extra);
    }
}

/// The enum `GuestCpuStatsType` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestCpuStatsType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestCpuStatsType {
    Linux,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestCpuStatsType {
    const NAME: &'static str = "GuestCpuStatsType";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["linux"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Linux => "linux",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "linux" => Self::Linux,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `GuestLinuxCpuStats` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLinuxCpuStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestLinuxCpuStats {
    pub cpu: i64,
    pub user: u64,
    pub nice: u64,
    pub system: u64,
    pub idle: u64,
    pub iowait: Option<u64>,
    pub irq: Option<u64>,
    pub softirq: Option<u64>,
    pub steal: Option<u64>,
    pub guest: Option<u64>,
    pub guestnice: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestLinuxCpuStats {
    const NAME: &'static str = "GuestLinuxCpuStats";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpu: members.required("cpu")?,
            user: members.required("user")?,
            nice: members.required("nice")?,
            system: members.required("system")?,
            idle: members.required("idle")?,
            iowait: members.optional("iowait"),
            irq: members.optional("irq"),
            softirq: members.optional("softirq"),
            steal: members.optional("steal"),
            guest: members.optional("guest"),
            guestnice: members.optional("guestnice"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cpu", &self.cpu);
        output.put("user", &self.user);
        output.put("nice", &self.nice);
        output.put("system", &self.system);
        output.put("idle", &self.idle);
        output.put_optional("iowait", &self.iowait);
        output.put_optional("irq", &self.irq);
        output.put_optional("softirq", &self.softirq);
        output.put_optional("steal", &self.steal);
        output.put_optional("guest", &self.guest);
        output.put_optional("guestnice", &self.guestnice);
        output.put_extra(&self.extra);
    }
}

/// The union `GuestCpuStats` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestCpuStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestCpuStats {
    /// `type` and the members that go with it.
    pub r#type: GuestCpuStatsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestCpuStats {
    /// Returns `type`.
    pub fn tag(&self) -> GuestCpuStatsType {
        self.r#type.tag()
    }
}

impl Object for GuestCpuStats {
    const NAME: &'static str = "GuestCpuStats";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: GuestCpuStatsType = members.required("type")?;
        Ok(Self {
            r#type: GuestCpuStatsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`GuestCpuStats`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestCpuStatsBranch {
    Linux(GuestLinuxCpuStats),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl GuestCpuStatsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> GuestCpuStatsType {
        match self {
            Self::Linux(_) => GuestCpuStatsType::Linux,
            Self::Unrecognized { tag, .. } => GuestCpuStatsType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: GuestCpuStatsType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                GuestCpuStatsType::Linux => Self::Linux(members.branch()?),
                GuestCpuStatsType::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Linux(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `GuestLoadAverage` of schema module `qapi-schema`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0. Only if `any(CONFIG_WIN32, CONFIG_GETLOADAVG)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLoadAverage)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestLoadAverage {
    pub load1m: f64,
    pub load5m: f64,
    pub load15m: f64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestLoadAverage {
    const NAME: &'static str = "GuestLoadAverage";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            load1m: members.required("load1m")?,
            load5m: members.required("load5m")?,
            load15m: members.required("load15m")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("load1m", &self.load1m);
        output.put("load5m", &self.load5m);
        output.put("load15m", &self.load15m);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestNetworkRoute` of schema module `qapi-schema`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Only if `any(CONFIG_LINUX, CONFIG_WIN32)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkRoute)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkRoute {
    pub iface: String,
    pub destination: String,
    pub metric: i64,
    pub gateway: Option<String>,
    pub mask: Option<String>,
    pub irtt: Option<i64>,
    pub flags: Option<u64>,
    pub refcnt: Option<i64>,
    pub r#use: Option<i64>,
    pub window: Option<i64>,
    pub mtu: Option<i64>,
    pub desprefixlen: Option<String>,
    pub source: Option<String>,
    pub srcprefixlen: Option<String>,
    pub nexthop: Option<String>,
    pub version: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestNetworkRoute {
    const NAME: &'static str = "GuestNetworkRoute";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            iface: members.required("iface")?,
            destination: members.required("destination")?,
            metric: members.required("metric")?,
            gateway: members.optional("gateway"),
            mask: members.optional("mask"),
            irtt: members.optional("irtt"),
            flags: members.optional("flags"),
            refcnt: members.optional("refcnt"),
            r#use: members.optional("use"),
            window: members.optional("window"),
            mtu: members.optional("mtu"),
            desprefixlen: members.optional("desprefixlen"),
            source: members.optional("source"),
            srcprefixlen: members.optional("srcprefixlen"),
            nexthop: members.optional("nexthop"),
            version: members.required("version")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("iface", &self.iface);
        output.put("destination", &self.destination);
        output.put("metric", &self.metric);
        output.put_optional("gateway", &self.gateway);
        output.put_optional("mask", &self.mask);
        output.put_optional("irtt", &self.irtt);
        output.put_optional("flags", &self.flags);
        output.put_optional("refcnt", &self.refcnt);
        output.put_optional("use", &self.r#use);
        output.put_optional("window", &self.window);
        output.put_optional("mtu", &self.mtu);
        output.put_optional("desprefixlen", &self.desprefixlen);
        output.put_optional("source", &self.source);
        output.put_optional("srcprefixlen", &self.srcprefixlen);
        output.put_optional("nexthop", &self.nexthop);
        output.put("version", &self.version);
        output.put_extra(&self.extra);
    }
}

enums!(
    QGASeek GuestFsfreezeStatus GuestIpAddressType GuestDiskBusType
    GuestMemoryBlockResponseType GuestExecCaptureOutputMode GuestDeviceType
    GuestCpuStatsType
);
objects!(
    GuestAgentCommandInfo GuestAgentInfo GuestFileRead GuestFileWrite GuestFileSeek
    GuestFilesystemTrimResult GuestFilesystemTrimResponse GuestIpAddress
    GuestNetworkInterfaceStat GuestNetworkInterface GuestLogicalProcessor GuestPCIAddress
    GuestCCWAddress GuestDiskAddress GuestNVMeSmart GuestDiskSmart GuestDiskInfo
    GuestFilesystemInfo GuestMemoryBlock GuestMemoryBlockResponse GuestMemoryBlockInfo
    GuestExecStatus GuestExec GuestHostName GuestUser GuestTimezone GuestOSInfo
    GuestDeviceIdPCI GuestDeviceId GuestDeviceInfo GuestAuthorizedKeys GuestDiskStats
    GuestDiskStatsInfo GuestLinuxCpuStats GuestCpuStats GuestLoadAverage
    GuestNetworkRoute
);
branches!(GuestDiskSmartBranch GuestDeviceIdBranch GuestCpuStatsBranch);
values!(GuestFileWhence GuestExecCaptureOutput);
eq!(
    GuestAgentCommandInfo GuestAgentInfo GuestFileRead GuestFileWrite GuestFileSeek
    GuestFileWhence GuestFilesystemTrimResult GuestFilesystemTrimResponse GuestIpAddress
    GuestNetworkInterfaceStat GuestNetworkInterface GuestLogicalProcessor GuestPCIAddress
    GuestCCWAddress GuestDiskAddress GuestNVMeSmart GuestDiskSmartBranch GuestDiskSmart
    GuestDiskInfo GuestFilesystemInfo GuestMemoryBlock GuestMemoryBlockResponse
    GuestMemoryBlockInfo GuestExecStatus GuestExec GuestExecCaptureOutput GuestHostName
    GuestTimezone GuestOSInfo GuestDeviceIdPCI GuestDeviceIdBranch GuestDeviceId
    GuestDeviceInfo GuestAuthorizedKeys GuestDiskStats GuestDiskStatsInfo
    GuestLinuxCpuStats GuestCpuStatsBranch GuestCpuStats GuestNetworkRoute
);
