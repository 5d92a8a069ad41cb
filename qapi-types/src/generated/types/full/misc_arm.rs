//! The types of schema module `misc-arm`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The object `GICCapability` of schema module `misc-arm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-arm.GICCapability)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GICCapability {
    pub version: i64,
    pub emulated: bool,
    pub kernel: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GICCapability {
    const NAME: &'static str = "GICCapability";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: members.required("version")?,
            emulated: members.required("emulated")?,
            kernel: members.required("kernel")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("version", &self.version);
        output.put("emulated", &self.emulated);
        output.put("kernel", &self.kernel);
        output.put_extra(&self.extra);
    }
}

/// The enum `SsidSizeMode` of schema module `misc-arm`.
///
/// QEMU 11.1. Since 11.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-arm.SsidSizeMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SsidSizeMode {
    Auto,
    /// `0`.
    _0,
    /// `1`.
    _1,
    /// `2`.
    _2,
    /// `3`.
    _3,
    /// `4`.
    _4,
    /// `5`.
    _5,
    /// `6`.
    _6,
    /// `7`.
    _7,
    /// `8`.
    _8,
    /// `9`.
    _9,
    /// `10`.
    _10,
    /// `11`.
    _11,
    /// `12`.
    _12,
    /// `13`.
    _13,
    /// `14`.
    _14,
    /// `15`.
    _15,
    /// `16`.
    _16,
    /// `17`.
    _17,
    /// `18`.
    _18,
    /// `19`.
    _19,
    /// `20`.
    _20,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SsidSizeMode {
    const NAME: &'static str = "SsidSizeMode";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    const VALUES: &'static [&'static str] = &[
        "auto",
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::_0 => "0",
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_3 => "3",
            Self::_4 => "4",
            Self::_5 => "5",
            Self::_6 => "6",
            Self::_7 => "7",
            Self::_8 => "8",
            Self::_9 => "9",
            Self::_10 => "10",
            Self::_11 => "11",
            Self::_12 => "12",
            Self::_13 => "13",
            Self::_14 => "14",
            Self::_15 => "15",
            Self::_16 => "16",
            Self::_17 => "17",
            Self::_18 => "18",
            Self::_19 => "19",
            Self::_20 => "20",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "auto" => Self::Auto,
                "0" => Self::_0,
                "1" => Self::_1,
                "2" => Self::_2,
                "3" => Self::_3,
                "4" => Self::_4,
                "5" => Self::_5,
                "6" => Self::_6,
                "7" => Self::_7,
                "8" => Self::_8,
                "9" => Self::_9,
                "10" => Self::_10,
                "11" => Self::_11,
                "12" => Self::_12,
                "13" => Self::_13,
                "14" => Self::_14,
                "15" => Self::_15,
                "16" => Self::_16,
                "17" => Self::_17,
                "18" => Self::_18,
                "19" => Self::_19,
                "20" => Self::_20,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `OasMode` of schema module `misc-arm`.
///
/// QEMU 11.1. Since 11.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-arm.OasMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum OasMode {
    Auto,
    /// `32`.
    _32,
    /// `36`.
    _36,
    /// `40`.
    _40,
    /// `42`.
    _42,
    /// `44`.
    _44,
    /// `48`.
    _48,
    /// `52`.
    _52,
    /// `56`.
    _56,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for OasMode {
    const NAME: &'static str = "OasMode";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    const VALUES: &'static [&'static str] = &[
        "auto",
        "32",
        "36",
        "40",
        "42",
        "44",
        "48",
        "52",
        "56",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::_32 => "32",
            Self::_36 => "36",
            Self::_40 => "40",
            Self::_42 => "42",
            Self::_44 => "44",
            Self::_48 => "48",
            Self::_52 => "52",
            Self::_56 => "56",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "auto" => Self::Auto,
                "32" => Self::_32,
                "36" => Self::_36,
                "40" => Self::_40,
                "42" => Self::_42,
                "44" => Self::_44,
                "48" => Self::_48,
                "52" => Self::_52,
                "56" => Self::_56,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(SsidSizeMode OasMode);
objects!(GICCapability);
eq!(GICCapability);
