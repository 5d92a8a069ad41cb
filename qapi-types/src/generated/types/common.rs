//! The types of schema module `common`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::wire::{Alternate, Enum, Notes, Wire, enums, eq, unexpected, values};
use crate::{DecodeError, Unknown, wire};

/// The enum `IoOperationType` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.IoOperationType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum IoOperationType {
    Read,
    Write,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for IoOperationType {
    const NAME: &'static str = "IoOperationType";
    const VALUES: &'static [&'static str] = &["read", "write"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "read" => Self::Read,
                "write" => Self::Write,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `OnOffAuto` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OnOffAuto)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum OnOffAuto {
    Auto,
    On,
    Off,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for OnOffAuto {
    const NAME: &'static str = "OnOffAuto";
    const VALUES: &'static [&'static str] = &["auto", "on", "off"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::On => "on",
            Self::Off => "off",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "auto" => Self::Auto,
                "on" => Self::On,
                "off" => Self::Off,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// A string, or none by `null`.
///
/// The alternate `StrOrNull` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-common.StrOrNull)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StrOrNull {
    /// `s`, when the JSON is a string.
    Str(String),
    /// `n`, when the JSON is null.
    Null,
}

impl Alternate for StrOrNull {
    const NAME: &'static str = "StrOrNull";
}

impl Wire for StrOrNull {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::String => Wire::read(value, notes).map(Self::Str),
            wire::Kind::Null => Ok(Self::Null),
            _ => Err(unexpected("a string or null", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Str(value) => value.to_value(),
            Self::Null => Value::Null,
        }
    }
}

impl From<String> for StrOrNull {
    fn from(value: String) -> Self {
        Self::Str(value)
    }
}

impl From<&str> for StrOrNull {
    fn from(value: &str) -> Self {
        Self::Str(value.to_owned())
    }
}

impl From<()> for StrOrNull {
    fn from((): ()) -> Self {
        Self::Null
    }
}

/// The enum `HostMemPolicy` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.HostMemPolicy)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum HostMemPolicy {
    Default,
    Preferred,
    Bind,
    Interleave,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for HostMemPolicy {
    const NAME: &'static str = "HostMemPolicy";
    const VALUES: &'static [&'static str] = &[
        "default",
        "preferred",
        "bind",
        "interleave",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Preferred => "preferred",
            Self::Bind => "bind",
            Self::Interleave => "interleave",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "default" => Self::Default,
                "preferred" => Self::Preferred,
                "bind" => Self::Bind,
                "interleave" => Self::Interleave,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `NetFilterDirection` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.NetFilterDirection)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NetFilterDirection {
    All,
    Rx,
    Tx,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for NetFilterDirection {
    const NAME: &'static str = "NetFilterDirection";
    const VALUES: &'static [&'static str] = &["all", "rx", "tx"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Rx => "rx",
            Self::Tx => "tx",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "all" => Self::All,
                "rx" => Self::Rx,
                "tx" => Self::Tx,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `GrabToggleKeys` of schema module `common`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.GrabToggleKeys)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GrabToggleKeys {
    CtrlCtrl,
    AltAlt,
    ShiftShift,
    MetaMeta,
    Scrolllock,
    CtrlScrolllock,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GrabToggleKeys {
    const NAME: &'static str = "GrabToggleKeys";
    const VALUES: &'static [&'static str] = &[
        "ctrl-ctrl",
        "alt-alt",
        "shift-shift",
        "meta-meta",
        "scrolllock",
        "ctrl-scrolllock",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::CtrlCtrl => "ctrl-ctrl",
            Self::AltAlt => "alt-alt",
            Self::ShiftShift => "shift-shift",
            Self::MetaMeta => "meta-meta",
            Self::Scrolllock => "scrolllock",
            Self::CtrlScrolllock => "ctrl-scrolllock",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ctrl-ctrl" => Self::CtrlCtrl,
                "alt-alt" => Self::AltAlt,
                "shift-shift" => Self::ShiftShift,
                "meta-meta" => Self::MetaMeta,
                "scrolllock" => Self::Scrolllock,
                "ctrl-scrolllock" => Self::CtrlScrolllock,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(IoOperationType OnOffAuto HostMemPolicy NetFilterDirection GrabToggleKeys);
values!(StrOrNull);
eq!(StrOrNull);
