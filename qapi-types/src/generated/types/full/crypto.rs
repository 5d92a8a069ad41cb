//! The types of schema module `crypto`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{
    DecodeError, IntoMember, QCryptoBlockFormat, QCryptoBlockInfoLUKS,
    QCryptoBlockOptionsLUKS, QCryptoBlockOptionsQCow, QCryptoHashAlgo,
    QCryptoSecretFormat, Unknown,
};

/// The object `QCryptoBlockOptionsBase` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsBase {
    pub format: QCryptoBlockFormat,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockOptionsBase {
    /// Makes one of the members that every release has.
    pub fn new(format: QCryptoBlockFormat) -> Self {
        Self {
            format,
            extra: Extra::new(),
        }
    }
}

impl Object for QCryptoBlockOptionsBase {
    const NAME: &'static str = "QCryptoBlockOptionsBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.required("format")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("format", &self.format);
        output.put_extra(&self.extra);
    }
}

/// The union `QCryptoBlockOpenOptions` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOpenOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOpenOptions {
    /// `format` and the members that go with it.
    pub format: QCryptoBlockOpenOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockOpenOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<QCryptoBlockOpenOptionsBranch>) -> Self {
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

impl Object for QCryptoBlockOpenOptions {
    const NAME: &'static str = "QCryptoBlockOpenOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: QCryptoBlockFormat = members.required("format")?;
        Ok(Self {
            format: QCryptoBlockOpenOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`QCryptoBlockOpenOptions`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockOpenOptionsBranch {
    Qcow(QCryptoBlockOptionsQCow),
    Luks(QCryptoBlockOptionsLUKS),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl QCryptoBlockOpenOptionsBranch {
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

impl From<QCryptoBlockOpenOptionsBranch> for QCryptoBlockOpenOptions {
    fn from(branch: QCryptoBlockOpenOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockOpenOptionsBranch {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::Qcow(branch)
    }
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockOpenOptions {
    fn from(branch: QCryptoBlockOptionsQCow) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockOptionsLUKS> for QCryptoBlockOpenOptionsBranch {
    fn from(branch: QCryptoBlockOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<QCryptoBlockOptionsLUKS> for QCryptoBlockOpenOptions {
    fn from(branch: QCryptoBlockOptionsLUKS) -> Self {
        Self::new(branch)
    }
}

/// The object `QCryptoBlockInfoBase` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoBase {
    pub format: QCryptoBlockFormat,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockInfoBase {
    /// Makes one of the members that every release has.
    pub fn new(format: QCryptoBlockFormat) -> Self {
        Self {
            format,
            extra: Extra::new(),
        }
    }
}

impl Object for QCryptoBlockInfoBase {
    const NAME: &'static str = "QCryptoBlockInfoBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.required("format")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("format", &self.format);
        output.put_extra(&self.extra);
    }
}

/// The union `QCryptoBlockInfo` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfo {
    /// `format` and the members that go with it.
    pub format: QCryptoBlockInfoBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoBlockInfo {
    /// Makes one of its branch and the members that every release has.
    pub fn new(format: impl Into<QCryptoBlockInfoBranch>) -> Self {
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

impl Object for QCryptoBlockInfo {
    const NAME: &'static str = "QCryptoBlockInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: QCryptoBlockFormat = members.required("format")?;
        Ok(Self {
            format: QCryptoBlockInfoBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("format", self.tag().as_str());
        self.format.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`QCryptoBlockInfo`], selected by `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockInfoBranch {
    Qcow,
    Luks(QCryptoBlockInfoLUKS),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `format`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl QCryptoBlockInfoBranch {
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

impl From<QCryptoBlockInfoBranch> for QCryptoBlockInfo {
    fn from(branch: QCryptoBlockInfoBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoBlockInfoLUKS> for QCryptoBlockInfoBranch {
    fn from(branch: QCryptoBlockInfoLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<QCryptoBlockInfoLUKS> for QCryptoBlockInfo {
    fn from(branch: QCryptoBlockInfoLUKS) -> Self {
        Self::new(branch)
    }
}

/// The object `SecretCommonProperties` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretCommonProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecretCommonProperties {
    pub format: Option<QCryptoSecretFormat>,
    pub keyid: Option<String>,
    pub iv: Option<String>,
    /// Only in 7.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub loaded: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SecretCommonProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
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

impl Object for SecretCommonProperties {
    const NAME: &'static str = "SecretCommonProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.optional("format"),
            keyid: members.optional("keyid"),
            iv: members.optional("iv"),
            loaded: members.optional("loaded"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("format", &self.format);
        output.put_optional("keyid", &self.keyid);
        output.put_optional("iv", &self.iv);
        output.put_optional("loaded", &self.loaded);
        output.put_extra(&self.extra);
    }
}

/// The enum `QCryptoAkCipherAlgo` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherAlgo)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoAkCipherAlgo {
    Rsa,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoAkCipherAlgo {
    const NAME: &'static str = "QCryptoAkCipherAlgo";
    const VALUES: &'static [&'static str] = &["rsa"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Rsa => "rsa",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "rsa" => Self::Rsa,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// What QEMU 7.2 calls [`QCryptoAkCipherAlgo`].
#[deprecated(note = "QEMU 10.0 calls it `QCryptoAkCipherAlgo`")]
pub type QCryptoAkCipherAlgorithm = QCryptoAkCipherAlgo;

/// The enum `QCryptoAkCipherKeyType` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherKeyType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoAkCipherKeyType {
    Public,
    Private,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoAkCipherKeyType {
    const NAME: &'static str = "QCryptoAkCipherKeyType";
    const VALUES: &'static [&'static str] = &["public", "private"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "public" => Self::Public,
                "private" => Self::Private,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `QCryptoRSAPaddingAlgo` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoRSAPaddingAlgo)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QCryptoRSAPaddingAlgo {
    Raw,
    Pkcs1,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QCryptoRSAPaddingAlgo {
    const NAME: &'static str = "QCryptoRSAPaddingAlgo";
    const VALUES: &'static [&'static str] = &["raw", "pkcs1"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Pkcs1 => "pkcs1",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "raw" => Self::Raw,
                "pkcs1" => Self::Pkcs1,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// What QEMU 7.2 calls [`QCryptoRSAPaddingAlgo`].
#[deprecated(note = "QEMU 10.0 calls it `QCryptoRSAPaddingAlgo`")]
pub type QCryptoRSAPaddingAlgorithm = QCryptoRSAPaddingAlgo;

/// The object `QCryptoAkCipherOptionsRSA` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptionsRSA)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptionsRSA {
    /// `hash-alg`.
    pub hash_alg: QCryptoHashAlgo,
    /// `padding-alg`.
    pub padding_alg: QCryptoRSAPaddingAlgo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoAkCipherOptionsRSA {
    /// Makes one of the members that every release has.
    pub fn new(hash_alg: QCryptoHashAlgo, padding_alg: QCryptoRSAPaddingAlgo) -> Self {
        Self {
            hash_alg,
            padding_alg,
            extra: Extra::new(),
        }
    }
}

impl Object for QCryptoAkCipherOptionsRSA {
    const NAME: &'static str = "QCryptoAkCipherOptionsRSA";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            hash_alg: members.required("hash-alg")?,
            padding_alg: members.required("padding-alg")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("hash-alg", &self.hash_alg);
        output.put("padding-alg", &self.padding_alg);
        output.put_extra(&self.extra);
    }
}

/// The union `QCryptoAkCipherOptions` of schema module `crypto`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptions {
    /// `alg` and the members that go with it.
    pub alg: QCryptoAkCipherOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QCryptoAkCipherOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(alg: impl Into<QCryptoAkCipherOptionsBranch>) -> Self {
        Self {
            alg: alg.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `alg`.
    pub fn tag(&self) -> QCryptoAkCipherAlgo {
        self.alg.tag()
    }
}

impl Object for QCryptoAkCipherOptions {
    const NAME: &'static str = "QCryptoAkCipherOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: QCryptoAkCipherAlgo = members.required("alg")?;
        Ok(Self {
            alg: QCryptoAkCipherOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("alg", self.tag().as_str());
        self.alg.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`QCryptoAkCipherOptions`], selected by `alg`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QCryptoAkCipherOptionsBranch {
    Rsa(QCryptoAkCipherOptionsRSA),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `alg`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl QCryptoAkCipherOptionsBranch {
    /// Returns `alg`.
    pub fn tag(&self) -> QCryptoAkCipherAlgo {
        match self {
            Self::Rsa(_) => QCryptoAkCipherAlgo::Rsa,
            Self::Unrecognized { tag, .. } => QCryptoAkCipherAlgo::Unrecognized(*tag),
        }
    }
    fn take(
        tag: QCryptoAkCipherAlgo,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                QCryptoAkCipherAlgo::Rsa => Self::Rsa(members.branch()?),
                QCryptoAkCipherAlgo::Unrecognized(tag) => {
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
            Self::Rsa(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<QCryptoAkCipherOptionsBranch> for QCryptoAkCipherOptions {
    fn from(branch: QCryptoAkCipherOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QCryptoAkCipherOptionsRSA> for QCryptoAkCipherOptionsBranch {
    fn from(branch: QCryptoAkCipherOptionsRSA) -> Self {
        Self::Rsa(branch)
    }
}

impl From<QCryptoAkCipherOptionsRSA> for QCryptoAkCipherOptions {
    fn from(branch: QCryptoAkCipherOptionsRSA) -> Self {
        Self::new(branch)
    }
}

enums!(QCryptoAkCipherAlgo QCryptoAkCipherKeyType QCryptoRSAPaddingAlgo);
objects!(
    QCryptoBlockOptionsBase QCryptoBlockOpenOptions QCryptoBlockInfoBase QCryptoBlockInfo
    SecretCommonProperties QCryptoAkCipherOptionsRSA QCryptoAkCipherOptions
);
branches!(
    QCryptoBlockOpenOptionsBranch QCryptoBlockInfoBranch QCryptoAkCipherOptionsBranch
);
eq!(
    QCryptoBlockOptionsBase QCryptoBlockOpenOptionsBranch QCryptoBlockOpenOptions
    QCryptoBlockInfoBase QCryptoBlockInfoBranch QCryptoBlockInfo SecretCommonProperties
    QCryptoAkCipherOptionsRSA QCryptoAkCipherOptionsBranch QCryptoAkCipherOptions
);
