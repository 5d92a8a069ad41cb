//! The types of schema module `job`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, enums};
use crate::Unknown;

/// The enum `JobVerb` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobVerb)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum JobVerb {
    Cancel,
    Pause,
    Resume,
    SetSpeed,
    Complete,
    Dismiss,
    Finalize,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    Change,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for JobVerb {
    const NAME: &'static str = "JobVerb";
    const VALUES: &'static [&'static str] = &[
        "cancel",
        "pause",
        "resume",
        "set-speed",
        "complete",
        "dismiss",
        "finalize",
        "change",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::SetSpeed => "set-speed",
            Self::Complete => "complete",
            Self::Dismiss => "dismiss",
            Self::Finalize => "finalize",
            Self::Change => "change",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cancel" => Self::Cancel,
                "pause" => Self::Pause,
                "resume" => Self::Resume,
                "set-speed" => Self::SetSpeed,
                "complete" => Self::Complete,
                "dismiss" => Self::Dismiss,
                "finalize" => Self::Finalize,
                "change" => Self::Change,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(JobVerb);
