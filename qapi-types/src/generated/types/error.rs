//! The types of schema module `error`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, enums};
use crate::Unknown;

/// The classes of errors that QMP replies with.
///
/// The enum `QapiErrorClass` of schema module `error`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-error.QapiErrorClass)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QapiErrorClass {
    /// `GenericError`.
    GenericError,
    /// `CommandNotFound`.
    CommandNotFound,
    /// `DeviceNotActive`.
    DeviceNotActive,
    /// `DeviceNotFound`.
    DeviceNotFound,
    /// `KVMMissingCap`.
    KVMMissingCap,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QapiErrorClass {
    const NAME: &'static str = "QapiErrorClass";
    const VALUES: &'static [&'static str] = &[
        "GenericError",
        "CommandNotFound",
        "DeviceNotActive",
        "DeviceNotFound",
        "KVMMissingCap",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::GenericError => "GenericError",
            Self::CommandNotFound => "CommandNotFound",
            Self::DeviceNotActive => "DeviceNotActive",
            Self::DeviceNotFound => "DeviceNotFound",
            Self::KVMMissingCap => "KVMMissingCap",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "GenericError" => Self::GenericError,
                "CommandNotFound" => Self::CommandNotFound,
                "DeviceNotActive" => Self::DeviceNotActive,
                "DeviceNotFound" => Self::DeviceNotFound,
                "KVMMissingCap" => Self::KVMMissingCap,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(QapiErrorClass);
