//! The types of schema module `tpm`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `TpmModel` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmModel)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum TpmModel {
    TpmTis,
    /// Since 2.12.
    TpmCrb,
    /// Since 5.0.
    TpmSpapr,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for TpmModel {
    const NAME: &'static str = "TpmModel";
    const VALUES: &'static [&'static str] = &["tpm-tis", "tpm-crb", "tpm-spapr"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::TpmTis => "tpm-tis",
            Self::TpmCrb => "tpm-crb",
            Self::TpmSpapr => "tpm-spapr",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "tpm-tis" => Self::TpmTis,
                "tpm-crb" => Self::TpmCrb,
                "tpm-spapr" => Self::TpmSpapr,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `TpmType` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum TpmType {
    Passthrough,
    /// Since 2.11.
    Emulator,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for TpmType {
    const NAME: &'static str = "TpmType";
    const VALUES: &'static [&'static str] = &["passthrough", "emulator"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Passthrough => "passthrough",
            Self::Emulator => "emulator",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "passthrough" => Self::Passthrough,
                "emulator" => Self::Emulator,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `TPMPassthroughOptions` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TPMPassthroughOptions {
    pub path: Option<String>,
    /// `cancel-path`.
    pub cancel_path: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for TPMPassthroughOptions {
    const NAME: &'static str = "TPMPassthroughOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.optional("path"),
            cancel_path: members.optional("cancel-path"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("path", &self.path);
        output.put_optional("cancel-path", &self.cancel_path);
        output.put_extra(&self.extra);
    }
}

/// The object `TPMEmulatorOptions` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TPMEmulatorOptions {
    pub chardev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for TPMEmulatorOptions {
    const NAME: &'static str = "TPMEmulatorOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chardev: members.required("chardev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("chardev", &self.chardev);
        output.put_extra(&self.extra);
    }
}

/// The union `TpmTypeOptions` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TpmTypeOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TpmTypeOptions {
    /// `type` and the members that go with it.
    pub r#type: TpmTypeOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TpmTypeOptions {
    /// Returns `type`.
    pub fn tag(&self) -> TpmType {
        self.r#type.tag()
    }
}

impl Object for TpmTypeOptions {
    const NAME: &'static str = "TpmTypeOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: TpmType = members.required("type")?;
        Ok(Self {
            r#type: TpmTypeOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`TpmTypeOptions`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TpmTypeOptionsBranch {
    Passthrough(TPMPassthroughOptions),
    /// Since 2.11.
    Emulator(TPMEmulatorOptions),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl TpmTypeOptionsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> TpmType {
        match self {
            Self::Passthrough(_) => TpmType::Passthrough,
            Self::Emulator(_) => TpmType::Emulator,
            Self::Unrecognized { tag, .. } => TpmType::Unrecognized(*tag),
        }
    }
    fn take(tag: TpmType, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                TpmType::Passthrough => Self::Passthrough(members.required("data")?),
                TpmType::Emulator => Self::Emulator(members.required("data")?),
                TpmType::Unrecognized(tag) => {
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
            Self::Passthrough(data) => output.put("data", data),
            Self::Emulator(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `TPMInfo` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TPMInfo {
    pub id: String,
    pub model: TpmModel,
    pub options: TpmTypeOptions,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for TPMInfo {
    const NAME: &'static str = "TPMInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            model: members.required("model")?,
            options: members.required("options")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("model", &self.model);
        output.put("options", &self.options);
        output.put_extra(&self.extra);
    }
}

enums!(TpmModel TpmType);
objects!(TPMPassthroughOptions TPMEmulatorOptions TpmTypeOptions TPMInfo);
branches!(TpmTypeOptionsBranch);
eq!(
    TPMPassthroughOptions TPMEmulatorOptions TpmTypeOptionsBranch TpmTypeOptions TPMInfo
);
