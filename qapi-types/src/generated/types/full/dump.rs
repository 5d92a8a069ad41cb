//! The types of schema module `dump`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `DumpGuestMemoryFormat` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpGuestMemoryFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DumpGuestMemoryFormat {
    Elf,
    KdumpZlib,
    KdumpLzo,
    KdumpSnappy,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    KdumpRawZlib,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    KdumpRawLzo,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    KdumpRawSnappy,
    /// Since 2.13. Feature `allowed-by-guest`.
    WinDmp,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DumpGuestMemoryFormat {
    const NAME: &'static str = "DumpGuestMemoryFormat";
    const VALUES: &'static [&'static str] = &[
        "elf",
        "kdump-zlib",
        "kdump-lzo",
        "kdump-snappy",
        "kdump-raw-zlib",
        "kdump-raw-lzo",
        "kdump-raw-snappy",
        "win-dmp",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Elf => "elf",
            Self::KdumpZlib => "kdump-zlib",
            Self::KdumpLzo => "kdump-lzo",
            Self::KdumpSnappy => "kdump-snappy",
            Self::KdumpRawZlib => "kdump-raw-zlib",
            Self::KdumpRawLzo => "kdump-raw-lzo",
            Self::KdumpRawSnappy => "kdump-raw-snappy",
            Self::WinDmp => "win-dmp",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "elf" => Self::Elf,
                "kdump-zlib" => Self::KdumpZlib,
                "kdump-lzo" => Self::KdumpLzo,
                "kdump-snappy" => Self::KdumpSnappy,
                "kdump-raw-zlib" => Self::KdumpRawZlib,
                "kdump-raw-lzo" => Self::KdumpRawLzo,
                "kdump-raw-snappy" => Self::KdumpRawSnappy,
                "win-dmp" => Self::WinDmp,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `DumpStatus` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpStatus)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DumpStatus {
    None,
    Active,
    Completed,
    Failed,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DumpStatus {
    const NAME: &'static str = "DumpStatus";
    const VALUES: &'static [&'static str] = &["none", "active", "completed", "failed"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "active" => Self::Active,
                "completed" => Self::Completed,
                "failed" => Self::Failed,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `DumpQueryResult` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpQueryResult)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpQueryResult {
    pub status: DumpStatus,
    pub completed: i64,
    pub total: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DumpQueryResult {
    const NAME: &'static str = "DumpQueryResult";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.required("status")?,
            completed: members.required("completed")?,
            total: members.required("total")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("status", &self.status);
        output.put("completed", &self.completed);
        output.put("total", &self.total);
        output.put_extra(&self.extra);
    }
}

/// The object `DumpGuestMemoryCapability` of schema module `dump`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpGuestMemoryCapability)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpGuestMemoryCapability {
    pub formats: Vec<DumpGuestMemoryFormat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for DumpGuestMemoryCapability {
    const NAME: &'static str = "DumpGuestMemoryCapability";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            formats: members.required("formats")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("formats", &self.formats);
        output.put_extra(&self.extra);
    }
}

enums!(DumpGuestMemoryFormat DumpStatus);
objects!(DumpQueryResult DumpGuestMemoryCapability);
eq!(DumpQueryResult DumpGuestMemoryCapability);
