//! The types of schema module `sockets`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, enums};
use crate::Unknown;

/// The enum `NetworkAddressFamily` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.NetworkAddressFamily)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    Ipv4,
    Ipv6,
    Unix,
    /// Since 2.8.
    Vsock,
    Unknown,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
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
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unix => "unix",
            Self::Vsock => "vsock",
            Self::Unknown => "unknown",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ipv4" => Self::Ipv4,
                "ipv6" => Self::Ipv6,
                "unix" => Self::Unix,
                "vsock" => Self::Vsock,
                "unknown" => Self::Unknown,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(NetworkAddressFamily);
