//! The types of schema module `cryptodev`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The enum `QCryptodevBackendAlgoType` of schema module `cryptodev`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendAlgoType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptodevBackendAlgoType {
    Sym,
    Asym,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptodevBackendAlgoType {
    const NAME: &'static str = "QCryptodevBackendAlgoType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["sym", "asym"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Sym => "sym",
            Self::Asym => "asym",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "sym" => Self::Sym,
                "asym" => Self::Asym,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QCryptodevBackendServiceType` of schema module `cryptodev`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendServiceType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    Cipher,
    Hash,
    Mac,
    Aead,
    Akcipher,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptodevBackendServiceType {
    const NAME: &'static str = "QCryptodevBackendServiceType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "cipher",
        "hash",
        "mac",
        "aead",
        "akcipher",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Cipher => "cipher",
            Self::Hash => "hash",
            Self::Mac => "mac",
            Self::Aead => "aead",
            Self::Akcipher => "akcipher",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cipher" => Self::Cipher,
                "hash" => Self::Hash,
                "mac" => Self::Mac,
                "aead" => Self::Aead,
                "akcipher" => Self::Akcipher,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QCryptodevBackendType` of schema module `cryptodev`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    Builtin,
    VhostUser,
    Lkcf,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptodevBackendType {
    const NAME: &'static str = "QCryptodevBackendType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["builtin", "vhost-user", "lkcf"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Builtin => "builtin",
            Self::VhostUser => "vhost-user",
            Self::Lkcf => "lkcf",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "builtin" => Self::Builtin,
                "vhost-user" => Self::VhostUser,
                "lkcf" => Self::Lkcf,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `QCryptodevBackendClient` of schema module `cryptodev`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevBackendClient)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    pub queue: u32,
    pub r#type: QCryptodevBackendType,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for QCryptodevBackendClient {
    const NAME: &'static str = "QCryptodevBackendClient";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            queue: members.required("queue")?,
            r#type: members.required("type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("queue", &self.queue);
        output.put("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

/// The object `QCryptodevInfo` of schema module `cryptodev`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevInfo {
    pub id: String,
    pub service: Vec<QCryptodevBackendServiceType>,
    pub client: Vec<QCryptodevBackendClient>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for QCryptodevInfo {
    const NAME: &'static str = "QCryptodevInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            service: members.required("service")?,
            client: members.required("client")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("service", &self.service);
        output.put("client", &self.client);
        output.put_extra(&self.extra);
    }
}

enums!(QCryptodevBackendAlgoType QCryptodevBackendServiceType QCryptodevBackendType);
objects!(QCryptodevBackendClient QCryptodevInfo);
eq!(QCryptodevBackendClient QCryptodevInfo);
