//! The types of schema module `cxl`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Members, Object, Output, enums, values};
use crate::{DecodeError, Releases};

/// The enum `CxlEventLog` of schema module `cxl`.
///
/// QEMU 10.0. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlEventLog)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CxlEventLog {
    /// `informational`.
    Informational,
    /// `warning`.
    Warning,
    /// `failure`.
    Failure,
    /// `fatal`.
    Fatal,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CxlEventLog {
    const NAME: &'static str = "CxlEventLog";
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const VALUES: &'static [&'static str] = &["informational", "warning", "failure", "fatal"];

    fn as_str(&self) -> &str {
        match self {
            Self::Informational => "informational",
            Self::Warning => "warning",
            Self::Failure => "failure",
            Self::Fatal => "fatal",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "informational" => Self::Informational,
            "warning" => Self::Warning,
            "failure" => Self::Failure,
            "fatal" => Self::Fatal,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The enum `CxlUncorErrorType` of schema module `cxl`.
///
/// QEMU 10.0. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlUncorErrorType)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    /// `cache-data-parity`.
    CacheDataParity,
    /// `cache-address-parity`.
    CacheAddressParity,
    /// `cache-be-parity`.
    CacheBeParity,
    /// `cache-data-ecc`.
    CacheDataEcc,
    /// `mem-data-parity`.
    MemDataParity,
    /// `mem-address-parity`.
    MemAddressParity,
    /// `mem-be-parity`.
    MemBeParity,
    /// `mem-data-ecc`.
    MemDataEcc,
    /// `reinit-threshold`.
    ReinitThreshold,
    /// `rsvd-encoding`.
    RsvdEncoding,
    /// `poison-received`.
    PoisonReceived,
    /// `receiver-overflow`.
    ReceiverOverflow,
    /// `internal`.
    Internal,
    /// `cxl-ide-tx`.
    CxlIdeTx,
    /// `cxl-ide-rx`.
    CxlIdeRx,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CxlUncorErrorType {
    const NAME: &'static str = "CxlUncorErrorType";
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const VALUES: &'static [&'static str] = &[
        "cache-data-parity",
        "cache-address-parity",
        "cache-be-parity",
        "cache-data-ecc",
        "mem-data-parity",
        "mem-address-parity",
        "mem-be-parity",
        "mem-data-ecc",
        "reinit-threshold",
        "rsvd-encoding",
        "poison-received",
        "receiver-overflow",
        "internal",
        "cxl-ide-tx",
        "cxl-ide-rx",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::CacheDataParity => "cache-data-parity",
            Self::CacheAddressParity => "cache-address-parity",
            Self::CacheBeParity => "cache-be-parity",
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataParity => "mem-data-parity",
            Self::MemAddressParity => "mem-address-parity",
            Self::MemBeParity => "mem-be-parity",
            Self::MemDataEcc => "mem-data-ecc",
            Self::ReinitThreshold => "reinit-threshold",
            Self::RsvdEncoding => "rsvd-encoding",
            Self::PoisonReceived => "poison-received",
            Self::ReceiverOverflow => "receiver-overflow",
            Self::Internal => "internal",
            Self::CxlIdeTx => "cxl-ide-tx",
            Self::CxlIdeRx => "cxl-ide-rx",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "cache-data-parity" => Self::CacheDataParity,
            "cache-address-parity" => Self::CacheAddressParity,
            "cache-be-parity" => Self::CacheBeParity,
            "cache-data-ecc" => Self::CacheDataEcc,
            "mem-data-parity" => Self::MemDataParity,
            "mem-address-parity" => Self::MemAddressParity,
            "mem-be-parity" => Self::MemBeParity,
            "mem-data-ecc" => Self::MemDataEcc,
            "reinit-threshold" => Self::ReinitThreshold,
            "rsvd-encoding" => Self::RsvdEncoding,
            "poison-received" => Self::PoisonReceived,
            "receiver-overflow" => Self::ReceiverOverflow,
            "internal" => Self::Internal,
            "cxl-ide-tx" => Self::CxlIdeTx,
            "cxl-ide-rx" => Self::CxlIdeRx,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The object `CXLUncorErrorRecord` of schema module `cxl`.
///
/// QEMU 10.0. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLUncorErrorRecord)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLUncorErrorRecord {
    /// `type`.
    pub r#type: CxlUncorErrorType,
    /// `header`.
    pub header: Vec<u32>,
}

impl CXLUncorErrorRecord {
    /// Makes one of the members that every release has.
    pub fn new(r#type: CxlUncorErrorType, header: impl IntoIterator<Item = u32>) -> Self {
        Self { r#type, header: header.into_iter().collect() }
    }
}

impl Object for CXLUncorErrorRecord {
    const NAME: &'static str = "CXLUncorErrorRecord";
    const RELEASES: Releases = Releases::only(&["10.0"]);

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { r#type: members.required("type")?, header: members.required("header")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("type", &self.r#type);
        output.put("header", &self.header);
    }
}

/// The enum `CxlCorErrorType` of schema module `cxl`.
///
/// QEMU 10.0. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlCorErrorType)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CxlCorErrorType {
    /// `cache-data-ecc`.
    CacheDataEcc,
    /// `mem-data-ecc`.
    MemDataEcc,
    /// `crc-threshold`.
    CrcThreshold,
    /// `retry-threshold`.
    RetryThreshold,
    /// `cache-poison-received`.
    CachePoisonReceived,
    /// `mem-poison-received`.
    MemPoisonReceived,
    /// `physical`.
    Physical,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CxlCorErrorType {
    const NAME: &'static str = "CxlCorErrorType";
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const VALUES: &'static [&'static str] = &[
        "cache-data-ecc",
        "mem-data-ecc",
        "crc-threshold",
        "retry-threshold",
        "cache-poison-received",
        "mem-poison-received",
        "physical",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataEcc => "mem-data-ecc",
            Self::CrcThreshold => "crc-threshold",
            Self::RetryThreshold => "retry-threshold",
            Self::CachePoisonReceived => "cache-poison-received",
            Self::MemPoisonReceived => "mem-poison-received",
            Self::Physical => "physical",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "cache-data-ecc" => Self::CacheDataEcc,
            "mem-data-ecc" => Self::MemDataEcc,
            "crc-threshold" => Self::CrcThreshold,
            "retry-threshold" => Self::RetryThreshold,
            "cache-poison-received" => Self::CachePoisonReceived,
            "mem-poison-received" => Self::MemPoisonReceived,
            "physical" => Self::Physical,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The object `CxlDynamicCapacityExtent` of schema module `cxl`.
///
/// QEMU 10.0. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CxlDynamicCapacityExtent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    /// `offset`.
    pub offset: u64,
    /// `len`.
    pub len: u64,
}

impl CxlDynamicCapacityExtent {
    /// Makes one of the members that every release has.
    pub fn new(offset: u64, len: u64) -> Self {
        Self { offset, len }
    }
}

impl Object for CxlDynamicCapacityExtent {
    const NAME: &'static str = "CxlDynamicCapacityExtent";
    const RELEASES: Releases = Releases::only(&["10.0"]);

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { offset: members.required("offset")?, len: members.required("len")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("offset", &self.offset);
        output.put("len", &self.len);
    }
}

/// The enum `CxlExtentSelectionPolicy` of schema module `cxl`.
///
/// QEMU 10.0. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentSelectionPolicy)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    /// `free`.
    Free,
    /// `contiguous`.
    Contiguous,
    /// `prescriptive`.
    Prescriptive,
    /// `enable-shared-access`.
    EnableSharedAccess,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CxlExtentSelectionPolicy {
    const NAME: &'static str = "CxlExtentSelectionPolicy";
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const VALUES: &'static [&'static str] =
        &["free", "contiguous", "prescriptive", "enable-shared-access"];

    fn as_str(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Contiguous => "contiguous",
            Self::Prescriptive => "prescriptive",
            Self::EnableSharedAccess => "enable-shared-access",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "free" => Self::Free,
            "contiguous" => Self::Contiguous,
            "prescriptive" => Self::Prescriptive,
            "enable-shared-access" => Self::EnableSharedAccess,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The enum `CxlExtentRemovalPolicy` of schema module `cxl`.
///
/// QEMU 10.0. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentRemovalPolicy)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    /// `tag-based`.
    TagBased,
    /// `prescriptive`.
    Prescriptive,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CxlExtentRemovalPolicy {
    const NAME: &'static str = "CxlExtentRemovalPolicy";
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const VALUES: &'static [&'static str] = &["tag-based", "prescriptive"];

    fn as_str(&self) -> &str {
        match self {
            Self::TagBased => "tag-based",
            Self::Prescriptive => "prescriptive",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "tag-based" => Self::TagBased,
            "prescriptive" => Self::Prescriptive,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

enums!(
CxlEventLog
CxlUncorErrorType
CxlCorErrorType
CxlExtentSelectionPolicy
CxlExtentRemovalPolicy
);
values!(
CXLUncorErrorRecord
CxlDynamicCapacityExtent
);
