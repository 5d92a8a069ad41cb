//! The types of schema module `crypto`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, FileName, IntoMember, Unknown};

/// The enum `QCryptoTLSCredsEndpoint` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoTLSCredsEndpoint)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoTLSCredsEndpoint {
    Client,
    Server,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoTLSCredsEndpoint {
    const NAME: &'static str = "QCryptoTLSCredsEndpoint";
    const VALUES: &'static [&'static str] = &["client", "server"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "client" => Self::Client,
                "server" => Self::Server,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QCryptoSecretFormat` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoSecretFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoSecretFormat {
    Raw,
    Base64,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoSecretFormat {
    const NAME: &'static str = "QCryptoSecretFormat";
    const VALUES: &'static [&'static str] = &["raw", "base64"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Base64 => "base64",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "raw" => Self::Raw,
                "base64" => Self::Base64,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QCryptoHashAlgo` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoHashAlgo)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoHashAlgo {
    Md5,
    Sha1,
    /// Since 2.7.
    Sha224,
    Sha256,
    /// Since 2.7.
    Sha384,
    /// Since 2.7.
    Sha512,
    /// Since 2.7.
    Ripemd160,
    /// Only in 10.0, 10.2, 11.1. Since 9.2.
    Sm3,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoHashAlgo {
    const NAME: &'static str = "QCryptoHashAlgo";
    const VALUES: &'static [&'static str] = &[
        "md5",
        "sha1",
        "sha224",
        "sha256",
        "sha384",
        "sha512",
        "ripemd160",
        "sm3",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha224 => "sha224",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
            Self::Ripemd160 => "ripemd160",
            Self::Sm3 => "sm3",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "md5" => Self::Md5,
                "sha1" => Self::Sha1,
                "sha224" => Self::Sha224,
                "sha256" => Self::Sha256,
                "sha384" => Self::Sha384,
                "sha512" => Self::Sha512,
                "ripemd160" => Self::Ripemd160,
                "sm3" => Self::Sm3,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// What QEMU 7.2 calls [`QCryptoHashAlgo`].
#[deprecated(note = "QEMU 10.0 calls it `QCryptoHashAlgo`")]
pub type QCryptoHashAlgorithm = QCryptoHashAlgo;

/// The enum `QCryptoCipherAlgo` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherAlgo)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoCipherAlgo {
    /// `aes-128`.
    Aes128,
    /// `aes-192`.
    Aes192,
    /// `aes-256`.
    Aes256,
    /// Since 6.1.
    Des,
    /// `3des`. Since 2.9.
    _3des,
    /// `cast5-128`.
    Cast5_128,
    /// `serpent-128`.
    Serpent128,
    /// `serpent-192`.
    Serpent192,
    /// `serpent-256`.
    Serpent256,
    /// `twofish-128`.
    Twofish128,
    /// `twofish-192`.
    Twofish192,
    /// `twofish-256`.
    Twofish256,
    /// Only in 10.0, 10.2, 11.1. Since 9.0.
    Sm4,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoCipherAlgo {
    const NAME: &'static str = "QCryptoCipherAlgo";
    const VALUES: &'static [&'static str] = &[
        "aes-128",
        "aes-192",
        "aes-256",
        "des",
        "3des",
        "cast5-128",
        "serpent-128",
        "serpent-192",
        "serpent-256",
        "twofish-128",
        "twofish-192",
        "twofish-256",
        "sm4",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Aes128 => "aes-128",
            Self::Aes192 => "aes-192",
            Self::Aes256 => "aes-256",
            Self::Des => "des",
            Self::_3des => "3des",
            Self::Cast5_128 => "cast5-128",
            Self::Serpent128 => "serpent-128",
            Self::Serpent192 => "serpent-192",
            Self::Serpent256 => "serpent-256",
            Self::Twofish128 => "twofish-128",
            Self::Twofish192 => "twofish-192",
            Self::Twofish256 => "twofish-256",
            Self::Sm4 => "sm4",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "aes-128" => Self::Aes128,
                "aes-192" => Self::Aes192,
                "aes-256" => Self::Aes256,
                "des" => Self::Des,
                "3des" => Self::_3des,
                "cast5-128" => Self::Cast5_128,
                "serpent-128" => Self::Serpent128,
                "serpent-192" => Self::Serpent192,
                "serpent-256" => Self::Serpent256,
                "twofish-128" => Self::Twofish128,
                "twofish-192" => Self::Twofish192,
                "twofish-256" => Self::Twofish256,
                "sm4" => Self::Sm4,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// What QEMU 7.2 calls [`QCryptoCipherAlgo`].
#[deprecated(note = "QEMU 10.0 calls it `QCryptoCipherAlgo`")]
pub type QCryptoCipherAlgorithm = QCryptoCipherAlgo;

/// The enum `QCryptoCipherMode` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoCipherMode {
    Ecb,
    Cbc,
    Xts,
    /// Since 2.8.
    Ctr,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoCipherMode {
    const NAME: &'static str = "QCryptoCipherMode";
    const VALUES: &'static [&'static str] = &["ecb", "cbc", "xts", "ctr"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ecb => "ecb",
            Self::Cbc => "cbc",
            Self::Xts => "xts",
            Self::Ctr => "ctr",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ecb" => Self::Ecb,
                "cbc" => Self::Cbc,
                "xts" => Self::Xts,
                "ctr" => Self::Ctr,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QCryptoIVGenAlgo` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoIVGenAlgo)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoIVGenAlgo {
    Plain,
    Plain64,
    Essiv,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoIVGenAlgo {
    const NAME: &'static str = "QCryptoIVGenAlgo";
    const VALUES: &'static [&'static str] = &["plain", "plain64", "essiv"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Plain64 => "plain64",
            Self::Essiv => "essiv",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "plain" => Self::Plain,
                "plain64" => Self::Plain64,
                "essiv" => Self::Essiv,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// What QEMU 7.2 calls [`QCryptoIVGenAlgo`].
#[deprecated(note = "QEMU 10.0 calls it `QCryptoIVGenAlgo`")]
pub type QCryptoIVGenAlgorithm = QCryptoIVGenAlgo;

/// The enum `QCryptoBlockFormat` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoBlockFormat {
    Qcow,
    Luks,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoBlockFormat {
    const NAME: &'static str = "QCryptoBlockFormat";
    const VALUES: &'static [&'static str] = &["qcow", "luks"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Qcow => "qcow",
            Self::Luks => "luks",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "qcow" => Self::Qcow,
                "luks" => Self::Luks,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `QCryptoBlockOptionsQCow` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsQCow)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    /// `key-secret`.
    pub key_secret: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockOptionsQCow {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            key_secret: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn key_secret<How>(mut self, key_secret: impl IntoMember<String, How>) -> Self {
        self.key_secret = key_secret.into_member();
        self
    }
}

impl Object for QCryptoBlockOptionsQCow {
    const NAME: &'static str = "QCryptoBlockOptionsQCow";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.optional("key-secret"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("key-secret", &self.key_secret);
        output.put_extra(&self.extra);
    }
}

/// The object `QCryptoBlockOptionsLUKS` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsLUKS)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsLUKS {
    /// `key-secret`.
    pub key_secret: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockOptionsLUKS {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            key_secret: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn key_secret<How>(mut self, key_secret: impl IntoMember<String, How>) -> Self {
        self.key_secret = key_secret.into_member();
        self
    }
}

impl Object for QCryptoBlockOptionsLUKS {
    const NAME: &'static str = "QCryptoBlockOptionsLUKS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.optional("key-secret"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("key-secret", &self.key_secret);
        output.put_extra(&self.extra);
    }
}

/// The object `QCryptoBlockCreateOptionsLUKS` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptionsLUKS)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptionsLUKS {
    /// `key-secret`.
    pub key_secret: Option<String>,
    /// `cipher-alg`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// `cipher-mode`.
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// `ivgen-alg`.
    pub ivgen_alg: Option<QCryptoIVGenAlgo>,
    /// `ivgen-hash-alg`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`.
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// `iter-time`. Since 2.8.
    pub iter_time: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockCreateOptionsLUKS {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn key_secret<How>(mut self, key_secret: impl IntoMember<String, How>) -> Self {
        self.key_secret = key_secret.into_member();
        self
    }
    #[must_use]
    pub fn cipher_alg(
        mut self,
        cipher_alg: impl Into<Option<QCryptoCipherAlgo>>,
    ) -> Self {
        self.cipher_alg = cipher_alg.into();
        self
    }
    #[must_use]
    pub fn cipher_mode(
        mut self,
        cipher_mode: impl Into<Option<QCryptoCipherMode>>,
    ) -> Self {
        self.cipher_mode = cipher_mode.into();
        self
    }
    #[must_use]
    pub fn ivgen_alg(mut self, ivgen_alg: impl Into<Option<QCryptoIVGenAlgo>>) -> Self {
        self.ivgen_alg = ivgen_alg.into();
        self
    }
    #[must_use]
    pub fn ivgen_hash_alg(
        mut self,
        ivgen_hash_alg: impl Into<Option<QCryptoHashAlgo>>,
    ) -> Self {
        self.ivgen_hash_alg = ivgen_hash_alg.into();
        self
    }
    #[must_use]
    pub fn hash_alg(mut self, hash_alg: impl Into<Option<QCryptoHashAlgo>>) -> Self {
        self.hash_alg = hash_alg.into();
        self
    }
    #[must_use]
    pub fn iter_time(mut self, iter_time: impl Into<Option<i64>>) -> Self {
        self.iter_time = iter_time.into();
        self
    }
}

impl Object for QCryptoBlockCreateOptionsLUKS {
    const NAME: &'static str = "QCryptoBlockCreateOptionsLUKS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_secret: members.optional("key-secret"),
            cipher_alg: members.optional("cipher-alg"),
            cipher_mode: members.optional("cipher-mode"),
            ivgen_alg: members.optional("ivgen-alg"),
            ivgen_hash_alg: members.optional("ivgen-hash-alg"),
            hash_alg: members.optional("hash-alg"),
            iter_time: members.optional("iter-time"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("key-secret", &self.key_secret);
        output.put_optional("cipher-alg", &self.cipher_alg);
        output.put_optional("cipher-mode", &self.cipher_mode);
        output.put_optional("ivgen-alg", &self.ivgen_alg);
        output.put_optional("ivgen-hash-alg", &self.ivgen_hash_alg);
        output.put_optional("hash-alg", &self.hash_alg);
        output.put_optional("iter-time", &self.iter_time);
        output.put_extra(&self.extra);
    }
}

/// The union `QCryptoBlockCreateOptions` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptions {
    /// `format` and the members that go with it.
    pub format: QCryptoBlockCreateOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockCreateOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<QCryptoBlockCreateOptionsBranch>) -> Self {
        Self {
            format: format.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `format`.
    pub fn tag(&self) -> QCryptoBlockFormat {
        self.format.tag()
    }
}

impl Object for QCryptoBlockCreateOptions {
    const NAME: &'static str = "QCryptoBlockCreateOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: QCryptoBlockFormat = members.required("format")?;
        Ok(Self {
            format: QCryptoBlockCreateOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`QCryptoBlockCreateOptions`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockCreateOptionsBranch {
    Qcow(QCryptoBlockOptionsQCow),
    Luks(QCryptoBlockCreateOptionsLUKS),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl QCryptoBlockCreateOptionsBranch {
    /// Returns `format`.
    pub fn tag(&self) -> QCryptoBlockFormat {
        match self {
            Self::Qcow(_) => QCryptoBlockFormat::Qcow,
            Self::Luks(_) => QCryptoBlockFormat::Luks,
            Self::Unrecognized { tag, .. } => QCryptoBlockFormat::Unrecognized(*tag),
        }
    }
    fn take(
        tag: QCryptoBlockFormat,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                QCryptoBlockFormat::Qcow => Self::Qcow(members.branch()?),
                QCryptoBlockFormat::Luks => Self::Luks(members.branch()?),
                QCryptoBlockFormat::Unrecognized(tag) => {
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
            Self::Qcow(branch) => branch.put(output),
            Self::Luks(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<QCryptoBlockCreateOptionsBranch> for QCryptoBlockCreateOptions {
    fn from(branch: QCryptoBlockCreateOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockCreateOptionsBranch {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::Qcow(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockCreateOptions {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockCreateOptionsLUKS> for QCryptoBlockCreateOptionsBranch {
    fn from(branch: QCryptoBlockCreateOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<QCryptoBlockCreateOptionsLUKS> for QCryptoBlockCreateOptions {
    fn from(branch: QCryptoBlockCreateOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

/// The object `QCryptoBlockInfoLUKSSlot` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKSSlot)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLUKSSlot {
    pub active: bool,
    pub iters: Option<i64>,
    pub stripes: Option<i64>,
    /// `key-offset`.
    pub key_offset: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for QCryptoBlockInfoLUKSSlot {
    const NAME: &'static str = "QCryptoBlockInfoLUKSSlot";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            active: members.required("active")?,
            iters: members.optional("iters"),
            stripes: members.optional("stripes"),
            key_offset: members.required("key-offset")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("active", &self.active);
        output.put_optional("iters", &self.iters);
        output.put_optional("stripes", &self.stripes);
        output.put("key-offset", &self.key_offset);
        output.put_extra(&self.extra);
    }
}

/// The object `QCryptoBlockInfoLUKS` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLUKS {
    /// `cipher-alg`.
    pub cipher_alg: QCryptoCipherAlgo,
    /// `cipher-mode`.
    pub cipher_mode: QCryptoCipherMode,
    /// `ivgen-alg`.
    pub ivgen_alg: QCryptoIVGenAlgo,
    /// `ivgen-hash-alg`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`.
    pub hash_alg: QCryptoHashAlgo,
    /// `detached-header`. Only in 10.0, 10.2, 11.1. Since 9.0.
    pub detached_header: Option<bool>,
    /// `payload-offset`.
    pub payload_offset: i64,
    /// `master-key-iters`.
    pub master_key_iters: i64,
    pub uuid: String,
    pub slots: Vec<QCryptoBlockInfoLUKSSlot>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for QCryptoBlockInfoLUKS {
    const NAME: &'static str = "QCryptoBlockInfoLUKS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cipher_alg: members.required("cipher-alg")?,
            cipher_mode: members.required("cipher-mode")?,
            ivgen_alg: members.required("ivgen-alg")?,
            ivgen_hash_alg: members.optional("ivgen-hash-alg"),
            hash_alg: members.required("hash-alg")?,
            detached_header: members.optional("detached-header"),
            payload_offset: members.required("payload-offset")?,
            master_key_iters: members.required("master-key-iters")?,
            uuid: members.required("uuid")?,
            slots: members.required("slots")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cipher-alg", &self.cipher_alg);
        output.put("cipher-mode", &self.cipher_mode);
        output.put("ivgen-alg", &self.ivgen_alg);
        output.put_optional("ivgen-hash-alg", &self.ivgen_hash_alg);
        output.put("hash-alg", &self.hash_alg);
        output.put_optional("detached-header", &self.detached_header);
        output.put("payload-offset", &self.payload_offset);
        output.put("master-key-iters", &self.master_key_iters);
        output.put("uuid", &self.uuid);
        output.put("slots", &self.slots);
        output.put_extra(&self.extra);
    }
}

/// The enum `QCryptoBlockLUKSKeyslotState` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockLUKSKeyslotState)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoBlockLUKSKeyslotState {
    Active,
    Inactive,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoBlockLUKSKeyslotState {
    const NAME: &'static str = "QCryptoBlockLUKSKeyslotState";
    const VALUES: &'static [&'static str] = &["active", "inactive"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "active" => Self::Active,
                "inactive" => Self::Inactive,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `QCryptoBlockAmendOptionsLUKS` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptionsLUKS)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLUKS {
    pub state: QCryptoBlockLUKSKeyslotState,
    /// `new-secret`.
    pub new_secret: Option<String>,
    /// `old-secret`.
    pub old_secret: Option<String>,
    pub keyslot: Option<i64>,
    /// `iter-time`.
    pub iter_time: Option<i64>,
    pub secret: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockAmendOptionsLUKS {
    /// Makes one of the members that every release has.
    pub fn new(state: QCryptoBlockLUKSKeyslotState) -> Self {
        Self {
            state,
            new_secret: None,
            old_secret: None,
            keyslot: None,
            iter_time: None,
            secret: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn new_secret<How>(mut self, new_secret: impl IntoMember<String, How>) -> Self {
        self.new_secret = new_secret.into_member();
        self
    }
    #[must_use]
    pub fn old_secret<How>(mut self, old_secret: impl IntoMember<String, How>) -> Self {
        self.old_secret = old_secret.into_member();
        self
    }
    #[must_use]
    pub fn keyslot(mut self, keyslot: impl Into<Option<i64>>) -> Self {
        self.keyslot = keyslot.into();
        self
    }
    #[must_use]
    pub fn iter_time(mut self, iter_time: impl Into<Option<i64>>) -> Self {
        self.iter_time = iter_time.into();
        self
    }
    #[must_use]
    pub fn secret<How>(mut self, secret: impl IntoMember<String, How>) -> Self {
        self.secret = secret.into_member();
        self
    }
}

impl Object for QCryptoBlockAmendOptionsLUKS {
    const NAME: &'static str = "QCryptoBlockAmendOptionsLUKS";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            state: members.required("state")?,
            new_secret: members.optional("new-secret"),
            old_secret: members.optional("old-secret"),
            keyslot: members.optional("keyslot"),
            iter_time: members.optional("iter-time"),
            secret: members.optional("secret"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("state", &self.state);
        output.put_optional("new-secret", &self.new_secret);
        output.put_optional("old-secret", &self.old_secret);
        output.put_optional("keyslot", &self.keyslot);
        output.put_optional("iter-time", &self.iter_time);
        output.put_optional("secret", &self.secret);
        output.put_extra(&self.extra);
    }
}

/// The union `QCryptoBlockAmendOptions` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptions {
    /// `format` and the members that go with it.
    pub format: QCryptoBlockAmendOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockAmendOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<QCryptoBlockAmendOptionsBranch>) -> Self {
        Self {
            format: format.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `format`.
    pub fn tag(&self) -> QCryptoBlockFormat {
        self.format.tag()
    }
}

impl Object for QCryptoBlockAmendOptions {
    const NAME: &'static str = "QCryptoBlockAmendOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: QCryptoBlockFormat = members.required("format")?;
        Ok(Self {
            format: QCryptoBlockAmendOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`QCryptoBlockAmendOptions`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockAmendOptionsBranch {
    Qcow,
    Luks(QCryptoBlockAmendOptionsLUKS),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl QCryptoBlockAmendOptionsBranch {
    /// Returns `format`.
    pub fn tag(&self) -> QCryptoBlockFormat {
        match self {
            Self::Qcow => QCryptoBlockFormat::Qcow,
            Self::Luks(_) => QCryptoBlockFormat::Luks,
            Self::Unrecognized { tag, .. } => QCryptoBlockFormat::Unrecognized(*tag),
        }
    }
    fn take(
        tag: QCryptoBlockFormat,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                QCryptoBlockFormat::Qcow => Self::Qcow,
                QCryptoBlockFormat::Luks => Self::Luks(members.branch()?),
                QCryptoBlockFormat::Unrecognized(tag) => {
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
            Self::Luks(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<QCryptoBlockAmendOptionsBranch> for QCryptoBlockAmendOptions {
    fn from(branch: QCryptoBlockAmendOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockAmendOptionsLUKS> for QCryptoBlockAmendOptionsBranch {
    fn from(branch: QCryptoBlockAmendOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<QCryptoBlockAmendOptionsLUKS> for QCryptoBlockAmendOptions {
    fn from(branch: QCryptoBlockAmendOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

/// The object `SecretProperties` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecretProperties {
    pub format: Option<QCryptoSecretFormat>,
    pub keyid: Option<String>,
    pub iv: Option<String>,
    pub data: Option<String>,
    pub file: Option<String>,
    /// Only in 7.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub loaded: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SecretProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
            data: None,
            file: None,
            loaded: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<QCryptoSecretFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn keyid<How>(mut self, keyid: impl IntoMember<String, How>) -> Self {
        self.keyid = keyid.into_member();
        self
    }
    #[must_use]
    pub fn iv<How>(mut self, iv: impl IntoMember<String, How>) -> Self {
        self.iv = iv.into_member();
        self
    }
    #[must_use]
    pub fn data<How>(mut self, data: impl IntoMember<String, How>) -> Self {
        self.data = data.into_member();
        self
    }
    #[must_use]
    pub fn file<How>(mut self, file: impl IntoMember<FileName, How>) -> Self {
        self.file = file.into_member().map(FileName::into_string);
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn loaded(mut self, loaded: impl Into<Option<bool>>) -> Self {
        self.loaded = loaded.into();
        self
    }
}

impl Object for SecretProperties {
    const NAME: &'static str = "SecretProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.optional("format"),
            keyid: members.optional("keyid"),
            iv: members.optional("iv"),
            data: members.optional("data"),
            file: members.optional("file"),
            loaded: members.optional("loaded"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("format", &self.format);
        output.put_optional("keyid", &self.keyid);
        output.put_optional("iv", &self.iv);
        output.put_optional("data", &self.data);
        output.put_optional("file", &self.file);
        output.put_optional("loaded", &self.loaded);
        output.put_extra(&self.extra);
    }
}

/// The object `SecretKeyringProperties` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Only if `CONFIG_SECRET_KEYRING`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretKeyringProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretKeyringProperties {
    pub format: Option<QCryptoSecretFormat>,
    pub keyid: Option<String>,
    pub iv: Option<String>,
    pub serial: i32,
    /// Only in 7.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub loaded: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SecretKeyringProperties {
    /// Makes one of the members that every release has.
    pub fn new(serial: i32) -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
            serial,
            loaded: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<QCryptoSecretFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn keyid<How>(mut self, keyid: impl IntoMember<String, How>) -> Self {
        self.keyid = keyid.into_member();
        self
    }
    #[must_use]
    pub fn iv<How>(mut self, iv: impl IntoMember<String, How>) -> Self {
        self.iv = iv.into_member();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn loaded(mut self, loaded: impl Into<Option<bool>>) -> Self {
        self.loaded = loaded.into();
        self
    }
}

impl Object for SecretKeyringProperties {
    const NAME: &'static str = "SecretKeyringProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.optional("format"),
            keyid: members.optional("keyid"),
            iv: members.optional("iv"),
            serial: members.required("serial")?,
            loaded: members.optional("loaded"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("format", &self.format);
        output.put_optional("keyid", &self.keyid);
        output.put_optional("iv", &self.iv);
        output.put("serial", &self.serial);
        output.put_optional("loaded", &self.loaded);
        output.put_extra(&self.extra);
    }
}

/// The object `TlsCredsProperties` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TlsCredsProperties {
    /// `verify-peer`.
    pub verify_peer: Option<bool>,
    pub dir: Option<String>,
    pub endpoint: Option<QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TlsCredsProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: impl Into<Option<bool>>) -> Self {
        self.verify_peer = verify_peer.into();
        self
    }
    #[must_use]
    pub fn dir<How>(mut self, dir: impl IntoMember<FileName, How>) -> Self {
        self.dir = dir.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn endpoint(
        mut self,
        endpoint: impl Into<Option<QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = endpoint.into();
        self
    }
    #[must_use]
    pub fn priority<How>(mut self, priority: impl IntoMember<String, How>) -> Self {
        self.priority = priority.into_member();
        self
    }
}

impl Object for TlsCredsProperties {
    const NAME: &'static str = "TlsCredsProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            verify_peer: members.optional("verify-peer"),
            dir: members.optional("dir"),
            endpoint: members.optional("endpoint"),
            priority: members.optional("priority"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("verify-peer", &self.verify_peer);
        output.put_optional("dir", &self.dir);
        output.put_optional("endpoint", &self.endpoint);
        output.put_optional("priority", &self.priority);
        output.put_extra(&self.extra);
    }
}

/// The object `TlsCredsAnonProperties` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsAnonProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TlsCredsAnonProperties {
    /// `verify-peer`.
    pub verify_peer: Option<bool>,
    pub dir: Option<String>,
    pub endpoint: Option<QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
    /// Only in 7.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub loaded: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TlsCredsAnonProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            loaded: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: impl Into<Option<bool>>) -> Self {
        self.verify_peer = verify_peer.into();
        self
    }
    #[must_use]
    pub fn dir<How>(mut self, dir: impl IntoMember<FileName, How>) -> Self {
        self.dir = dir.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn endpoint(
        mut self,
        endpoint: impl Into<Option<QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = endpoint.into();
        self
    }
    #[must_use]
    pub fn priority<How>(mut self, priority: impl IntoMember<String, How>) -> Self {
        self.priority = priority.into_member();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn loaded(mut self, loaded: impl Into<Option<bool>>) -> Self {
        self.loaded = loaded.into();
        self
    }
}

impl Object for TlsCredsAnonProperties {
    const NAME: &'static str = "TlsCredsAnonProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            verify_peer: members.optional("verify-peer"),
            dir: members.optional("dir"),
            endpoint: members.optional("endpoint"),
            priority: members.optional("priority"),
            loaded: members.optional("loaded"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("verify-peer", &self.verify_peer);
        output.put_optional("dir", &self.dir);
        output.put_optional("endpoint", &self.endpoint);
        output.put_optional("priority", &self.priority);
        output.put_optional("loaded", &self.loaded);
        output.put_extra(&self.extra);
    }
}

/// The object `TlsCredsPskProperties` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsPskProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TlsCredsPskProperties {
    /// `verify-peer`.
    pub verify_peer: Option<bool>,
    pub dir: Option<String>,
    pub endpoint: Option<QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
    pub username: Option<String>,
    /// Only in 7.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub loaded: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TlsCredsPskProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            username: None,
            loaded: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: impl Into<Option<bool>>) -> Self {
        self.verify_peer = verify_peer.into();
        self
    }
    #[must_use]
    pub fn dir<How>(mut self, dir: impl IntoMember<FileName, How>) -> Self {
        self.dir = dir.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn endpoint(
        mut self,
        endpoint: impl Into<Option<QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = endpoint.into();
        self
    }
    #[must_use]
    pub fn priority<How>(mut self, priority: impl IntoMember<String, How>) -> Self {
        self.priority = priority.into_member();
        self
    }
    #[must_use]
    pub fn username<How>(mut self, username: impl IntoMember<String, How>) -> Self {
        self.username = username.into_member();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn loaded(mut self, loaded: impl Into<Option<bool>>) -> Self {
        self.loaded = loaded.into();
        self
    }
}

impl Object for TlsCredsPskProperties {
    const NAME: &'static str = "TlsCredsPskProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            verify_peer: members.optional("verify-peer"),
            dir: members.optional("dir"),
            endpoint: members.optional("endpoint"),
            priority: members.optional("priority"),
            username: members.optional("username"),
            loaded: members.optional("loaded"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("verify-peer", &self.verify_peer);
        output.put_optional("dir", &self.dir);
        output.put_optional("endpoint", &self.endpoint);
        output.put_optional("priority", &self.priority);
        output.put_optional("username", &self.username);
        output.put_optional("loaded", &self.loaded);
        output.put_extra(&self.extra);
    }
}

/// The object `TlsCredsX509Properties` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsX509Properties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TlsCredsX509Properties {
    /// `verify-peer`.
    pub verify_peer: Option<bool>,
    pub dir: Option<String>,
    pub endpoint: Option<QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
    /// `sanity-check`.
    pub sanity_check: Option<bool>,
    pub passwordid: Option<String>,
    /// Only in 7.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub loaded: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TlsCredsX509Properties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            sanity_check: None,
            passwordid: None,
            loaded: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn verify_peer(mut self, verify_peer: impl Into<Option<bool>>) -> Self {
        self.verify_peer = verify_peer.into();
        self
    }
    #[must_use]
    pub fn dir<How>(mut self, dir: impl IntoMember<FileName, How>) -> Self {
        self.dir = dir.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn endpoint(
        mut self,
        endpoint: impl Into<Option<QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = endpoint.into();
        self
    }
    #[must_use]
    pub fn priority<How>(mut self, priority: impl IntoMember<String, How>) -> Self {
        self.priority = priority.into_member();
        self
    }
    #[must_use]
    pub fn sanity_check(mut self, sanity_check: impl Into<Option<bool>>) -> Self {
        self.sanity_check = sanity_check.into();
        self
    }
    #[must_use]
    pub fn passwordid<How>(mut self, passwordid: impl IntoMember<String, How>) -> Self {
        self.passwordid = passwordid.into_member();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn loaded(mut self, loaded: impl Into<Option<bool>>) -> Self {
        self.loaded = loaded.into();
        self
    }
}

impl Object for TlsCredsX509Properties {
    const NAME: &'static str = "TlsCredsX509Properties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            verify_peer: members.optional("verify-peer"),
            dir: members.optional("dir"),
            endpoint: members.optional("endpoint"),
            priority: members.optional("priority"),
            sanity_check: members.optional("sanity-check"),
            passwordid: members.optional("passwordid"),
            loaded: members.optional("loaded"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("verify-peer", &self.verify_peer);
        output.put_optional("dir", &self.dir);
        output.put_optional("endpoint", &self.endpoint);
        output.put_optional("priority", &self.priority);
        output.put_optional("sanity-check", &self.sanity_check);
        output.put_optional("passwordid", &self.passwordid);
        output.put_optional("loaded", &self.loaded);
        output.put_extra(&self.extra);
    }
}

enums!(
    QCryptoTLSCredsEndpoint QCryptoSecretFormat QCryptoHashAlgo QCryptoCipherAlgo
    QCryptoCipherMode QCryptoIVGenAlgo QCryptoBlockFormat QCryptoBlockLUKSKeyslotState
);
objects!(
    QCryptoBlockOptionsQCow QCryptoBlockOptionsLUKS QCryptoBlockCreateOptionsLUKS
    QCryptoBlockCreateOptions QCryptoBlockInfoLUKSSlot QCryptoBlockInfoLUKS
    QCryptoBlockAmendOptionsLUKS QCryptoBlockAmendOptions SecretProperties
    SecretKeyringProperties TlsCredsProperties TlsCredsAnonProperties
    TlsCredsPskProperties TlsCredsX509Properties
);
branches!(QCryptoBlockCreateOptionsBranch QCryptoBlockAmendOptionsBranch);
eq!(
    QCryptoBlockOptionsQCow QCryptoBlockOptionsLUKS QCryptoBlockCreateOptionsLUKS
    QCryptoBlockCreateOptionsBranch QCryptoBlockCreateOptions QCryptoBlockInfoLUKSSlot
    QCryptoBlockInfoLUKS QCryptoBlockAmendOptionsLUKS QCryptoBlockAmendOptionsBranch
    QCryptoBlockAmendOptions SecretProperties SecretKeyringProperties TlsCredsProperties
    TlsCredsAnonProperties TlsCredsPskProperties TlsCredsX509Properties
);
