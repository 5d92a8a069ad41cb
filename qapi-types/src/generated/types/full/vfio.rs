//! The types of schema module `vfio`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, enums};
use crate::{Releases, Unknown};

/// The enum `QapiVfioMigrationState` of schema module `vfio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-vfio.QapiVfioMigrationState)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QapiVfioMigrationState {
    Stop,
    Running,
    StopCopy,
    Resuming,
    RunningP2p,
    PreCopy,
    PreCopyP2p,
    /// Only in 11.1. Since 11.0.
    PreCopyP2pPrepare,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QapiVfioMigrationState {
    const NAME: &'static str = "QapiVfioMigrationState";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "stop",
        "running",
        "stop-copy",
        "resuming",
        "running-p2p",
        "pre-copy",
        "pre-copy-p2p",
        "pre-copy-p2p-prepare",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Running => "running",
            Self::StopCopy => "stop-copy",
            Self::Resuming => "resuming",
            Self::RunningP2p => "running-p2p",
            Self::PreCopy => "pre-copy",
            Self::PreCopyP2p => "pre-copy-p2p",
            Self::PreCopyP2pPrepare => "pre-copy-p2p-prepare",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "stop" => Self::Stop,
                "running" => Self::Running,
                "stop-copy" => Self::StopCopy,
                "resuming" => Self::Resuming,
                "running-p2p" => Self::RunningP2p,
                "pre-copy" => Self::PreCopy,
                "pre-copy-p2p" => Self::PreCopyP2p,
                "pre-copy-p2p-prepare" => Self::PreCopyP2pPrepare,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(QapiVfioMigrationState);
