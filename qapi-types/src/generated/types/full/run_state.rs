//! The types of schema module `run-state`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `RebootAction` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RebootAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RebootAction {
    Reset,
    Shutdown,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for RebootAction {
    const NAME: &'static str = "RebootAction";
    const VALUES: &'static [&'static str] = &["reset", "shutdown"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Shutdown => "shutdown",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "reset" => Self::Reset,
                "shutdown" => Self::Shutdown,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `ShutdownAction` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ShutdownAction {
    Poweroff,
    Pause,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ShutdownAction {
    const NAME: &'static str = "ShutdownAction";
    const VALUES: &'static [&'static str] = &["poweroff", "pause"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Poweroff => "poweroff",
            Self::Pause => "pause",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "poweroff" => Self::Poweroff,
                "pause" => Self::Pause,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `PanicAction` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.PanicAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum PanicAction {
    Pause,
    Shutdown,
    /// Since 7.1.
    ExitFailure,
    None,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for PanicAction {
    const NAME: &'static str = "PanicAction";
    const VALUES: &'static [&'static str] = &[
        "pause",
        "shutdown",
        "exit-failure",
        "none",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Pause => "pause",
            Self::Shutdown => "shutdown",
            Self::ExitFailure => "exit-failure",
            Self::None => "none",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "pause" => Self::Pause,
                "shutdown" => Self::Shutdown,
                "exit-failure" => Self::ExitFailure,
                "none" => Self::None,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `MemoryFailureRecipient` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureRecipient)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MemoryFailureRecipient {
    Hypervisor,
    Guest,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MemoryFailureRecipient {
    const NAME: &'static str = "MemoryFailureRecipient";
    const VALUES: &'static [&'static str] = &["hypervisor", "guest"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Hypervisor => "hypervisor",
            Self::Guest => "guest",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "hypervisor" => Self::Hypervisor,
                "guest" => Self::Guest,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `MemoryFailureAction` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    Ignore,
    Inject,
    Fatal,
    Reset,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MemoryFailureAction {
    const NAME: &'static str = "MemoryFailureAction";
    const VALUES: &'static [&'static str] = &["ignore", "inject", "fatal", "reset"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Inject => "inject",
            Self::Fatal => "fatal",
            Self::Reset => "reset",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ignore" => Self::Ignore,
                "inject" => Self::Inject,
                "fatal" => Self::Fatal,
                "reset" => Self::Reset,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `MemoryFailureFlags` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.MemoryFailureFlags)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// `action-required`.
    pub action_required: bool,
    pub recursive: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MemoryFailureFlags {
    const NAME: &'static str = "MemoryFailureFlags";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action_required: members.required("action-required")?,
            recursive: members.required("recursive")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("action-required", &self.action_required);
        output.put("recursive", &self.recursive);
        output.put_extra(&self.extra);
    }
}

/// The enum `NotifyVmexitOption` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.NotifyVmexitOption)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NotifyVmexitOption {
    Run,
    InternalError,
    Disable,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for NotifyVmexitOption {
    const NAME: &'static str = "NotifyVmexitOption";
    const VALUES: &'static [&'static str] = &["run", "internal-error", "disable"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::InternalError => "internal-error",
            Self::Disable => "disable",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "run" => Self::Run,
                "internal-error" => Self::InternalError,
                "disable" => Self::Disable,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(
    RebootAction ShutdownAction PanicAction MemoryFailureRecipient MemoryFailureAction
    NotifyVmexitOption
);
objects!(MemoryFailureFlags);
eq!(MemoryFailureFlags);
