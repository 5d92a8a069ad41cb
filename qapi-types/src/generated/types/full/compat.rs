//! The types of schema module `compat`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `CompatPolicyInput` of schema module `compat`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-compat.CompatPolicyInput)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CompatPolicyInput {
    Accept,
    Reject,
    Crash,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CompatPolicyInput {
    const NAME: &'static str = "CompatPolicyInput";
    const VALUES: &'static [&'static str] = &["accept", "reject", "crash"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Crash => "crash",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "accept" => Self::Accept,
                "reject" => Self::Reject,
                "crash" => Self::Crash,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `CompatPolicyOutput` of schema module `compat`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-compat.CompatPolicyOutput)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CompatPolicyOutput {
    Accept,
    Hide,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CompatPolicyOutput {
    const NAME: &'static str = "CompatPolicyOutput";
    const VALUES: &'static [&'static str] = &["accept", "hide"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Hide => "hide",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "accept" => Self::Accept,
                "hide" => Self::Hide,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `CompatPolicy` of schema module `compat`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-compat.CompatPolicy)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompatPolicy {
    /// `deprecated-input`.
    pub deprecated_input: Option<CompatPolicyInput>,
    /// `deprecated-output`.
    pub deprecated_output: Option<CompatPolicyOutput>,
    /// `unstable-input`. Since 6.2.
    pub unstable_input: Option<CompatPolicyInput>,
    /// `unstable-output`. Since 6.2.
    pub unstable_output: Option<CompatPolicyOutput>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CompatPolicy {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            deprecated_input: None,
            deprecated_output: None,
            unstable_input: None,
            unstable_output: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn deprecated_input(
        mut self,
        deprecated_input: impl Into<Option<CompatPolicyInput>>,
    ) -> Self {
        self.deprecated_input = deprecated_input.into();
        self
    }
    #[must_use]
    pub fn deprecated_output(
        mut self,
        deprecated_output: impl Into<Option<CompatPolicyOutput>>,
    ) -> Self {
        self.deprecated_output = deprecated_output.into();
        self
    }
    #[must_use]
    pub fn unstable_input(
        mut self,
        unstable_input: impl Into<Option<CompatPolicyInput>>,
    ) -> Self {
        self.unstable_input = unstable_input.into();
        self
    }
    #[must_use]
    pub fn unstable_output(
        mut self,
        unstable_output: impl Into<Option<CompatPolicyOutput>>,
    ) -> Self {
        self.unstable_output = unstable_output.into();
        self
    }
}

impl Object for CompatPolicy {
    const NAME: &'static str = "CompatPolicy";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            deprecated_input: members.optional("deprecated-input"),
            deprecated_output: members.optional("deprecated-output"),
            unstable_input: members.optional("unstable-input"),
            unstable_output: members.optional("unstable-output"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("deprecated-input", &self.deprecated_input);
        output.put_optional("deprecated-output", &self.deprecated_output);
        output.put_optional("unstable-input", &self.unstable_input);
        output.put_optional("unstable-output", &self.unstable_output);
        output.put_extra(&self.extra);
    }
}

enums!(CompatPolicyInput CompatPolicyOutput);
objects!(CompatPolicy);
eq!(CompatPolicy);
