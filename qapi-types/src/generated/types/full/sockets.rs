//! The types of schema module `sockets`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, enums};

/// The enum `NetworkAddressFamily` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.NetworkAddressFamily)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    Ipv4,
    Ipv6,
    Unix,
    /// Since 2.8.
    Vsock,
    Unknown,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for NetworkAddressFamily {
    const NAME: &'static str = "NetworkAddressFamily";
    const VALUES: &'static [&'static str] = &[
        "ipv4",
        "ipv6",
        "unix",
        "vsock",
        "unknown",
    ];
    fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unix => "unix",
            Self::Vsock => "vsock",
            Self::Unknown => "unknown",
            Self::Unrecognized(text) => text,
        }
    }
    fn from_wire(text: &str) -> Self {
        match text {
            "ipv4" => Self::Ipv4,
            "ipv6" => Self::Ipv6,
            "unix" => Self::Unix,
            "vsock" => Self::Vsock,
            "unknown" => Self::Unknown,
            other => Self::Unrecognized(other.into()),
        }
    }
    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

enums!(NetworkAddressFamily);
