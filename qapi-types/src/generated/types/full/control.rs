//! The types of schema module `control`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, IntoMember, Unknown};

/// The enum `MonitorMode` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.MonitorMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MonitorMode {
    Readline,
    Control,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MonitorMode {
    const NAME: &'static str = "MonitorMode";
    const VALUES: &'static [&'static str] = &["readline", "control"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Readline => "readline",
            Self::Control => "control",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "readline" => Self::Readline,
                "control" => Self::Control,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `MonitorOptions` of schema module `control`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.MonitorOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorOptions {
    pub id: Option<String>,
    pub mode: Option<MonitorMode>,
    pub pretty: Option<bool>,
    pub chardev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MonitorOptions {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            id: None,
            mode: None,
            pretty: None,
            chardev: chardev.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<MonitorMode>>) -> Self {
        self.mode = mode.into();
        self
    }
    #[must_use]
    pub fn pretty(mut self, pretty: impl Into<Option<bool>>) -> Self {
        self.pretty = pretty.into();
        self
    }
}

impl Object for MonitorOptions {
    const NAME: &'static str = "MonitorOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            mode: members.optional("mode"),
            pretty: members.optional("pretty"),
            chardev: members.required("chardev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put_optional("mode", &self.mode);
        output.put_optional("pretty", &self.pretty);
        output.put("chardev", &self.chardev);
        output.put_extra(&self.extra);
    }
}

enums!(MonitorMode);
objects!(MonitorOptions);
eq!(MonitorOptions);
