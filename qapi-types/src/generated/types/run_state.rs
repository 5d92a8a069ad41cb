//! The types of schema module `run-state`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The enum `RunState` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RunState)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RunState {
    Debug,
    Inmigrate,
    InternalError,
    IoError,
    Paused,
    Postmigrate,
    Prelaunch,
    FinishMigrate,
    RestoreVm,
    Running,
    SaveVm,
    Shutdown,
    Suspended,
    Watchdog,
    GuestPanicked,
    /// Since 2.8.
    Colo,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for RunState {
    const NAME: &'static str = "RunState";
    const VALUES: &'static [&'static str] = &[
        "debug",
        "inmigrate",
        "internal-error",
        "io-error",
        "paused",
        "postmigrate",
        "prelaunch",
        "finish-migrate",
        "restore-vm",
        "running",
        "save-vm",
        "shutdown",
        "suspended",
        "watchdog",
        "guest-panicked",
        "colo",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Inmigrate => "inmigrate",
            Self::InternalError => "internal-error",
            Self::IoError => "io-error",
            Self::Paused => "paused",
            Self::Postmigrate => "postmigrate",
            Self::Prelaunch => "prelaunch",
            Self::FinishMigrate => "finish-migrate",
            Self::RestoreVm => "restore-vm",
            Self::Running => "running",
            Self::SaveVm => "save-vm",
            Self::Shutdown => "shutdown",
            Self::Suspended => "suspended",
            Self::Watchdog => "watchdog",
            Self::GuestPanicked => "guest-panicked",
            Self::Colo => "colo",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "debug" => Self::Debug,
                "inmigrate" => Self::Inmigrate,
                "internal-error" => Self::InternalError,
                "io-error" => Self::IoError,
                "paused" => Self::Paused,
                "postmigrate" => Self::Postmigrate,
                "prelaunch" => Self::Prelaunch,
                "finish-migrate" => Self::FinishMigrate,
                "restore-vm" => Self::RestoreVm,
                "running" => Self::Running,
                "save-vm" => Self::SaveVm,
                "shutdown" => Self::Shutdown,
                "suspended" => Self::Suspended,
                "watchdog" => Self::Watchdog,
                "guest-panicked" => Self::GuestPanicked,
                "colo" => Self::Colo,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `ShutdownCause` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownCause)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ShutdownCause {
    None,
    HostError,
    HostQmpQuit,
    HostQmpSystemReset,
    HostSignal,
    HostUi,
    GuestShutdown,
    GuestReset,
    GuestPanic,
    SubsystemReset,
    /// Since 7.2.
    SnapshotLoad,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ShutdownCause {
    const NAME: &'static str = "ShutdownCause";
    const VALUES: &'static [&'static str] = &[
        "none",
        "host-error",
        "host-qmp-quit",
        "host-qmp-system-reset",
        "host-signal",
        "host-ui",
        "guest-shutdown",
        "guest-reset",
        "guest-panic",
        "subsystem-reset",
        "snapshot-load",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::HostError => "host-error",
            Self::HostQmpQuit => "host-qmp-quit",
            Self::HostQmpSystemReset => "host-qmp-system-reset",
            Self::HostSignal => "host-signal",
            Self::HostUi => "host-ui",
            Self::GuestShutdown => "guest-shutdown",
            Self::GuestReset => "guest-reset",
            Self::GuestPanic => "guest-panic",
            Self::SubsystemReset => "subsystem-reset",
            Self::SnapshotLoad => "snapshot-load",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "host-error" => Self::HostError,
                "host-qmp-quit" => Self::HostQmpQuit,
                "host-qmp-system-reset" => Self::HostQmpSystemReset,
                "host-signal" => Self::HostSignal,
                "host-ui" => Self::HostUi,
                "guest-shutdown" => Self::GuestShutdown,
                "guest-reset" => Self::GuestReset,
                "guest-panic" => Self::GuestPanic,
                "subsystem-reset" => Self::SubsystemReset,
                "snapshot-load" => Self::SnapshotLoad,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `StatusInfo` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusInfo {
    pub running: bool,
    pub status: RunState,
    /// Only in 7.2.
    pub singlestep: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for StatusInfo {
    const NAME: &'static str = "StatusInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            running: members.required("running")?,
            status: members.required("status")?,
            singlestep: members.optional("singlestep"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("running", &self.running);
        output.put("status", &self.status);
        output.put_optional("singlestep", &self.singlestep);
        output.put_extra(&self.extra);
    }
}

/// The enum `WatchdogAction` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.WatchdogAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum WatchdogAction {
    Reset,
    Shutdown,
    Poweroff,
    Pause,
    Debug,
    None,
    /// Since 2.4.
    InjectNmi,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for WatchdogAction {
    const NAME: &'static str = "WatchdogAction";
    const VALUES: &'static [&'static str] = &[
        "reset",
        "shutdown",
        "poweroff",
        "pause",
        "debug",
        "none",
        "inject-nmi",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Shutdown => "shutdown",
            Self::Poweroff => "poweroff",
            Self::Pause => "pause",
            Self::Debug => "debug",
            Self::None => "none",
            Self::InjectNmi => "inject-nmi",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "reset" => Self::Reset,
                "shutdown" => Self::Shutdown,
                "poweroff" => Self::Poweroff,
                "pause" => Self::Pause,
                "debug" => Self::Debug,
                "none" => Self::None,
                "inject-nmi" => Self::InjectNmi,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `GuestPanicAction` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestPanicAction {
    Pause,
    /// Since 2.8.
    Poweroff,
    /// Since 5.0.
    Run,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestPanicAction {
    const NAME: &'static str = "GuestPanicAction";
    const VALUES: &'static [&'static str] = &["pause", "poweroff", "run"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Pause => "pause",
            Self::Poweroff => "poweroff",
            Self::Run => "run",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "pause" => Self::Pause,
                "poweroff" => Self::Poweroff,
                "run" => Self::Run,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `GuestPanicInformationType` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicInformationType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    HyperV,
    /// Since 2.12.
    S390,
    /// Only in 10.2, 11.1. Since 10.1.
    Tdx,
    /// Only in 11.1. Since 11.0.
    Sev,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GuestPanicInformationType {
    const NAME: &'static str = "GuestPanicInformationType";
    const VALUES: &'static [&'static str] = &["hyper-v", "s390", "tdx", "sev"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::HyperV => "hyper-v",
            Self::S390 => "s390",
            Self::Tdx => "tdx",
            Self::Sev => "sev",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "hyper-v" => Self::HyperV,
                "s390" => Self::S390,
                "tdx" => Self::Tdx,
                "sev" => Self::Sev,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `GuestPanicInformation` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformation)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformation {
    /// `type` and the members that go with it.
    pub r#type: GuestPanicInformationBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestPanicInformation {
    /// Returns `type`.
    pub fn tag(&self) -> GuestPanicInformationType {
        self.r#type.tag()
    }
}

impl Object for GuestPanicInformation {
    const NAME: &'static str = "GuestPanicInformation";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: GuestPanicInformationType = members.required("type")?;
        Ok(Self {
            r#type: GuestPanicInformationBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`GuestPanicInformation`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicInformationBranch {
    HyperV(GuestPanicInformationHyperV),
    /// Since 2.12.
    S390(GuestPanicInformationS390),
    /// Only in 10.2, 11.1. Since 10.1.
    Tdx(GuestPanicInformationTdx),
    /// Only in 11.1. Since 11.0.
    Sev(GuestPanicInformationSev),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl GuestPanicInformationBranch {
    /// Returns `type`.
    pub fn tag(&self) -> GuestPanicInformationType {
        match self {
            Self::HyperV(_) => GuestPanicInformationType::HyperV,
            Self::S390(_) => GuestPanicInformationType::S390,
            Self::Tdx(_) => GuestPanicInformationType::Tdx,
            Self::Sev(_) => GuestPanicInformationType::Sev,
            Self::Unrecognized { tag, .. } => {
                GuestPanicInformationType::Unrecognized(*tag)
            }
        }
    }
    fn take(
        tag: GuestPanicInformationType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                GuestPanicInformationType::HyperV => Self::HyperV(members.branch()?),
                GuestPanicInformationType::S390 => Self::S390(members.branch()?),
                GuestPanicInformationType::Tdx => Self::Tdx(members.branch()?),
                GuestPanicInformationType::Sev => Self::Sev(members.branch()?),
                GuestPanicInformationType::Unrecognized(tag) => {
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
            Self::HyperV(branch) => branch.put(output),
            Self::S390(branch) => branch.put(output),
            Self::Tdx(branch) => branch.put(output),
            Self::Sev(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `GuestPanicInformationHyperV` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationHyperV)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    pub arg1: u64,
    pub arg2: u64,
    pub arg3: u64,
    pub arg4: u64,
    pub arg5: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestPanicInformationHyperV {
    const NAME: &'static str = "GuestPanicInformationHyperV";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arg1: members.required("arg1")?,
            arg2: members.required("arg2")?,
            arg3: members.required("arg3")?,
            arg4: members.required("arg4")?,
            arg5: members.required("arg5")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("arg1", &self.arg1);
        output.put("arg2", &self.arg2);
        output.put("arg3", &self.arg3);
        output.put("arg4", &self.arg4);
        output.put("arg5", &self.arg5);
        output.put_extra(&self.extra);
    }
}

/// The enum `S390CrashReason` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.S390CrashReason)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum S390CrashReason {
    Unknown,
    DisabledWait,
    ExtintLoop,
    PgmintLoop,
    OpintLoop,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for S390CrashReason {
    const NAME: &'static str = "S390CrashReason";
    const VALUES: &'static [&'static str] = &[
        "unknown",
        "disabled-wait",
        "extint-loop",
        "pgmint-loop",
        "opint-loop",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::DisabledWait => "disabled-wait",
            Self::ExtintLoop => "extint-loop",
            Self::PgmintLoop => "pgmint-loop",
            Self::OpintLoop => "opint-loop",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "unknown" => Self::Unknown,
                "disabled-wait" => Self::DisabledWait,
                "extint-loop" => Self::ExtintLoop,
                "pgmint-loop" => Self::PgmintLoop,
                "opint-loop" => Self::OpintLoop,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `GuestPanicInformationS390` of schema module `run-state`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationS390)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    pub core: u32,
    /// `psw-mask`.
    pub psw_mask: u64,
    /// `psw-addr`.
    pub psw_addr: u64,
    pub reason: S390CrashReason,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestPanicInformationS390 {
    const NAME: &'static str = "GuestPanicInformationS390";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            core: members.required("core")?,
            psw_mask: members.required("psw-mask")?,
            psw_addr: members.required("psw-addr")?,
            reason: members.required("reason")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("core", &self.core);
        output.put("psw-mask", &self.psw_mask);
        output.put("psw-addr", &self.psw_addr);
        output.put("reason", &self.reason);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestPanicInformationTdx` of schema module `run-state`.
///
/// QEMU 10.2, 11.1. Since 10.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationTdx)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationTdx {
    /// `error-code`.
    pub error_code: u32,
    pub message: String,
    pub gpa: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestPanicInformationTdx {
    const NAME: &'static str = "GuestPanicInformationTdx";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error_code: members.required("error-code")?,
            message: members.required("message")?,
            gpa: members.optional("gpa"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("error-code", &self.error_code);
        output.put("message", &self.message);
        output.put_optional("gpa", &self.gpa);
        output.put_extra(&self.extra);
    }
}

/// The object `GuestPanicInformationSev` of schema module `run-state`.
///
/// QEMU 11.1. Since 11.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationSev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationSev {
    pub set: u32,
    pub code: u32,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuestPanicInformationSev {
    const NAME: &'static str = "GuestPanicInformationSev";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            set: members.required("set")?,
            code: members.required("code")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("set", &self.set);
        output.put("code", &self.code);
        output.put_extra(&self.extra);
    }
}

enums!(
    RunState ShutdownCause WatchdogAction GuestPanicAction GuestPanicInformationType
    S390CrashReason
);
objects!(
    StatusInfo GuestPanicInformation GuestPanicInformationHyperV
    GuestPanicInformationS390 GuestPanicInformationTdx GuestPanicInformationSev
);
branches!(GuestPanicInformationBranch);
eq!(
    StatusInfo GuestPanicInformationBranch GuestPanicInformation
    GuestPanicInformationHyperV GuestPanicInformationS390 GuestPanicInformationTdx
    GuestPanicInformationSev
);
