//! The types of schema module `common`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The enum `OnOffSplit` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OnOffSplit)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum OnOffSplit {
    On,
    Off,
    Split,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for OnOffSplit {
    const NAME: &'static str = "OnOffSplit";
    const VALUES: &'static [&'static str] = &["on", "off", "split"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Split => "split",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "on" => Self::On,
                "off" => Self::Off,
                "split" => Self::Split,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `OffAutoPCIBAR` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OffAutoPCIBAR)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum OffAutoPCIBAR {
    Off,
    Auto,
    Bar0,
    Bar1,
    Bar2,
    Bar3,
    Bar4,
    Bar5,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for OffAutoPCIBAR {
    const NAME: &'static str = "OffAutoPCIBAR";
    const VALUES: &'static [&'static str] = &[
        "off",
        "auto",
        "bar0",
        "bar1",
        "bar2",
        "bar3",
        "bar4",
        "bar5",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Auto => "auto",
            Self::Bar0 => "bar0",
            Self::Bar1 => "bar1",
            Self::Bar2 => "bar2",
            Self::Bar3 => "bar3",
            Self::Bar4 => "bar4",
            Self::Bar5 => "bar5",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "off" => Self::Off,
                "auto" => Self::Auto,
                "bar0" => Self::Bar0,
                "bar1" => Self::Bar1,
                "bar2" => Self::Bar2,
                "bar3" => Self::Bar3,
                "bar4" => Self::Bar4,
                "bar5" => Self::Bar5,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `PCIELinkSpeed` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.PCIELinkSpeed)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum PCIELinkSpeed {
    /// `2_5`.
    _2_5,
    /// `5`.
    _5,
    /// `8`.
    _8,
    /// `16`.
    _16,
    /// `32`. Only in 10.0, 10.2, 11.1. Since 9.0.
    _32,
    /// `64`. Only in 10.0, 10.2, 11.1. Since 9.0.
    _64,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for PCIELinkSpeed {
    const NAME: &'static str = "PCIELinkSpeed";
    const VALUES: &'static [&'static str] = &["2_5", "5", "8", "16", "32", "64"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::_2_5 => "2_5",
            Self::_5 => "5",
            Self::_8 => "8",
            Self::_16 => "16",
            Self::_32 => "32",
            Self::_64 => "64",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "2_5" => Self::_2_5,
                "5" => Self::_5,
                "8" => Self::_8,
                "16" => Self::_16,
                "32" => Self::_32,
                "64" => Self::_64,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `PCIELinkWidth` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.PCIELinkWidth)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum PCIELinkWidth {
    /// `1`.
    _1,
    /// `2`.
    _2,
    /// `4`.
    _4,
    /// `8`.
    _8,
    /// `12`.
    _12,
    /// `16`.
    _16,
    /// `32`.
    _32,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for PCIELinkWidth {
    const NAME: &'static str = "PCIELinkWidth";
    const VALUES: &'static [&'static str] = &["1", "2", "4", "8", "12", "16", "32"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_4 => "4",
            Self::_8 => "8",
            Self::_12 => "12",
            Self::_16 => "16",
            Self::_32 => "32",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "1" => Self::_1,
                "2" => Self::_2,
                "4" => Self::_4,
                "8" => Self::_8,
                "12" => Self::_12,
                "16" => Self::_16,
                "32" => Self::_32,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `HumanReadableText` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-common.HumanReadableText)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HumanReadableText {
    /// `human-readable-text`.
    pub human_readable_text: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for HumanReadableText {
    const NAME: &'static str = "HumanReadableText";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            human_readable_text: members.required("human-readable-text")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("human-readable-text", &self.human_readable_text);
        output.put_extra(&self.extra);
    }
}

/// The enum `EndianMode` of schema module `common`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.EndianMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum EndianMode {
    Unspecified,
    Little,
    Big,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for EndianMode {
    const NAME: &'static str = "EndianMode";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["unspecified", "little", "big"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Unspecified => "unspecified",
            Self::Little => "little",
            Self::Big => "big",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "unspecified" => Self::Unspecified,
                "little" => Self::Little,
                "big" => Self::Big,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(OnOffSplit OffAutoPCIBAR PCIELinkSpeed PCIELinkWidth EndianMode);
objects!(HumanReadableText);
eq!(HumanReadableText);
