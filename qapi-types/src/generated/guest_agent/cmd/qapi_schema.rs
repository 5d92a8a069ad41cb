//! The commands of schema module `qapi-schema`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, FileName, IntoMember, Releases, wire};
use crate::guest_agent::{
    GuestAgentInfo, GuestAuthorizedKeys, GuestCpuStats, GuestDeviceInfo, GuestDiskInfo,
    GuestDiskStatsInfo, GuestExecCaptureOutput, GuestFileWhence, GuestFilesystemInfo,
    GuestFilesystemTrimResponse, GuestHostName, GuestLoadAverage, GuestLogicalProcessor,
    GuestMemoryBlock, GuestMemoryBlockInfo, GuestMemoryBlockResponse,
    GuestNetworkInterface, GuestNetworkRoute, GuestOSInfo, GuestTimezone, GuestUser,
};

/// The command `guest-sync-delimited` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync-delimited)
#[doc(alias = "guest-sync-delimited")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSyncDelimited {
    pub id: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSyncDelimited {
    /// Makes one of the members that every release has.
    pub fn new(id: i64) -> Self {
        Self { id, extra: Extra::new() }
    }
}

impl Object for GuestSyncDelimited {
    const NAME: &'static str = "guest-sync-delimited";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSyncDelimited {
    const NAME: &'static str = "guest-sync-delimited";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-sync` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync)
#[doc(alias = "guest-sync")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSync {
    pub id: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSync {
    /// Makes one of the members that every release has.
    pub fn new(id: i64) -> Self {
        Self { id, extra: Extra::new() }
    }
}

impl Object for GuestSync {
    const NAME: &'static str = "guest-sync";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSync {
    const NAME: &'static str = "guest-sync";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-ping` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ping)
#[doc(alias = "guest-ping")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestPing {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestPing {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestPing {
    const NAME: &'static str = "guest-ping";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestPing {
    const NAME: &'static str = "guest-ping";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-time` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-time)
#[doc(alias = "guest-get-time")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetTime {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetTime {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetTime {
    const NAME: &'static str = "guest-get-time";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetTime {
    const NAME: &'static str = "guest-get-time";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-set-time` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-time)
#[doc(alias = "guest-set-time")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestSetTime {
    pub time: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSetTime {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            time: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn time(mut self, time: impl Into<Option<i64>>) -> Self {
        self.time = time.into();
        self
    }
}

impl Object for GuestSetTime {
    const NAME: &'static str = "guest-set-time";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            time: members.optional("time"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("time", &self.time);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSetTime {
    const NAME: &'static str = "guest-set-time";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-info` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-info)
#[doc(alias = "guest-info")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestInfo {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestInfo {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestInfo {
    const NAME: &'static str = "guest-info";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestInfo {
    const NAME: &'static str = "guest-info";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = GuestAgentInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-shutdown` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-shutdown)
#[doc(alias = "guest-shutdown")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestShutdown {
    pub mode: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestShutdown {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mode<How>(mut self, mode: impl IntoMember<String, How>) -> Self {
        self.mode = mode.into_member();
        self
    }
}

impl Object for GuestShutdown {
    const NAME: &'static str = "guest-shutdown";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestShutdown {
    const NAME: &'static str = "guest-shutdown";
    const ALLOW_OOB: bool = false;
    const SUCCESS_RESPONSE: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-file-open` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-open)
#[doc(alias = "guest-file-open")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileOpen {
    pub path: String,
    pub mode: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFileOpen {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mode<How>(mut self, mode: impl IntoMember<String, How>) -> Self {
        self.mode = mode.into_member();
        self
    }
}

impl Object for GuestFileOpen {
    const NAME: &'static str = "guest-file-open";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFileOpen {
    const NAME: &'static str = "guest-file-open";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-file-close` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-close)
#[doc(alias = "guest-file-close")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileClose {
    pub handle: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFileClose {
    /// Makes one of the members that every release has.
    pub fn new(handle: i64) -> Self {
        Self {
            handle,
            extra: Extra::new(),
        }
    }
}

impl Object for GuestFileClose {
    const NAME: &'static str = "guest-file-close";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            handle: members.required("handle")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("handle", &self.handle);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFileClose {
    const NAME: &'static str = "guest-file-close";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-file-read` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-read)
#[doc(alias = "guest-file-read")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileRead {
    pub handle: i64,
    pub count: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFileRead {
    /// Makes one of the members that every release has.
    pub fn new(handle: i64) -> Self {
        Self {
            handle,
            count: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

impl Object for GuestFileRead {
    const NAME: &'static str = "guest-file-read";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            handle: members.required("handle")?,
            count: members.optional("count"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("handle", &self.handle);
        output.put_optional("count", &self.count);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFileRead {
    const NAME: &'static str = "guest-file-read";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = crate::guest_agent::GuestFileRead;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-file-write` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-write)
#[doc(alias = "guest-file-write")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileWrite {
    pub handle: i64,
    /// `buf-b64`.
    pub buf_b64: String,
    pub count: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFileWrite {
    /// Makes one of the members that every release has.
    pub fn new(handle: i64, buf_b64: impl Into<String>) -> Self {
        Self {
            handle,
            buf_b64: buf_b64.into(),
            count: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

impl Object for GuestFileWrite {
    const NAME: &'static str = "guest-file-write";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            handle: members.required("handle")?,
            buf_b64: members.required("buf-b64")?,
            count: members.optional("count"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("handle", &self.handle);
        output.put("buf-b64", &self.buf_b64);
        output.put_optional("count", &self.count);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFileWrite {
    const NAME: &'static str = "guest-file-write";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = crate::guest_agent::GuestFileWrite;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-file-seek` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-seek)
#[doc(alias = "guest-file-seek")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileSeek {
    pub handle: i64,
    pub offset: i64,
    pub whence: GuestFileWhence,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFileSeek {
    /// Makes one of the members that every release has.
    pub fn new(handle: i64, offset: i64, whence: impl Into<GuestFileWhence>) -> Self {
        Self {
            handle,
            offset,
            whence: whence.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for GuestFileSeek {
    const NAME: &'static str = "guest-file-seek";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            handle: members.required("handle")?,
            offset: members.required("offset")?,
            whence: members.required("whence")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("handle", &self.handle);
        output.put("offset", &self.offset);
        output.put("whence", &self.whence);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFileSeek {
    const NAME: &'static str = "guest-file-seek";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = crate::guest_agent::GuestFileSeek;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-file-flush` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-flush)
#[doc(alias = "guest-file-flush")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileFlush {
    pub handle: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFileFlush {
    /// Makes one of the members that every release has.
    pub fn new(handle: i64) -> Self {
        Self {
            handle,
            extra: Extra::new(),
        }
    }
}

impl Object for GuestFileFlush {
    const NAME: &'static str = "guest-file-flush";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            handle: members.required("handle")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("handle", &self.handle);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFileFlush {
    const NAME: &'static str = "guest-file-flush";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-fsfreeze-status` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15. Only if `any(CONFIG_WIN32, CONFIG_FSFREEZE)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-status)
#[doc(alias = "guest-fsfreeze-status")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestFsfreezeStatus {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFsfreezeStatus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestFsfreezeStatus {
    const NAME: &'static str = "guest-fsfreeze-status";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFsfreezeStatus {
    const NAME: &'static str = "guest-fsfreeze-status";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = crate::guest_agent::GuestFsfreezeStatus;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-fsfreeze-freeze` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15. Only if `any(CONFIG_WIN32, CONFIG_FSFREEZE)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze)
#[doc(alias = "guest-fsfreeze-freeze")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestFsfreezeFreeze {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFsfreezeFreeze {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestFsfreezeFreeze {
    const NAME: &'static str = "guest-fsfreeze-freeze";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFsfreezeFreeze {
    const NAME: &'static str = "guest-fsfreeze-freeze";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-fsfreeze-freeze-list` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Only if `any(CONFIG_WIN32, CONFIG_FSFREEZE)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze-list)
#[doc(alias = "guest-fsfreeze-freeze-list")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestFsfreezeFreezeList {
    pub mountpoints: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFsfreezeFreezeList {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mountpoints: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mountpoints(
        mut self,
        mountpoints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mountpoints = Some(mountpoints.into_iter().map(Into::into).collect());
        self
    }
}

impl Object for GuestFsfreezeFreezeList {
    const NAME: &'static str = "guest-fsfreeze-freeze-list";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mountpoints: members.optional("mountpoints"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mountpoints", &self.mountpoints);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFsfreezeFreezeList {
    const NAME: &'static str = "guest-fsfreeze-freeze-list";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-fsfreeze-thaw` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.15. Only if `any(CONFIG_WIN32, CONFIG_FSFREEZE)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-thaw)
#[doc(alias = "guest-fsfreeze-thaw")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestFsfreezeThaw {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFsfreezeThaw {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestFsfreezeThaw {
    const NAME: &'static str = "guest-fsfreeze-thaw";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFsfreezeThaw {
    const NAME: &'static str = "guest-fsfreeze-thaw";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-fstrim` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Only if `any(CONFIG_WIN32, CONFIG_FSTRIM)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fstrim)
#[doc(alias = "guest-fstrim")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestFstrim {
    pub minimum: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestFstrim {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            minimum: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn minimum(mut self, minimum: impl Into<Option<i64>>) -> Self {
        self.minimum = minimum.into();
        self
    }
}

impl Object for GuestFstrim {
    const NAME: &'static str = "guest-fstrim";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            minimum: members.optional("minimum"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("minimum", &self.minimum);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestFstrim {
    const NAME: &'static str = "guest-fstrim";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = GuestFilesystemTrimResponse;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-suspend-disk` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Only if `any(CONFIG_LINUX, CONFIG_WIN32)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-disk)
#[doc(alias = "guest-suspend-disk")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestSuspendDisk {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSuspendDisk {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestSuspendDisk {
    const NAME: &'static str = "guest-suspend-disk";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSuspendDisk {
    const NAME: &'static str = "guest-suspend-disk";
    const ALLOW_OOB: bool = false;
    const SUCCESS_RESPONSE: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-suspend-ram` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Only if `any(CONFIG_LINUX, CONFIG_WIN32)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-ram)
#[doc(alias = "guest-suspend-ram")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestSuspendRam {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSuspendRam {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestSuspendRam {
    const NAME: &'static str = "guest-suspend-ram";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSuspendRam {
    const NAME: &'static str = "guest-suspend-ram";
    const ALLOW_OOB: bool = false;
    const SUCCESS_RESPONSE: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-suspend-hybrid` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-hybrid)
#[doc(alias = "guest-suspend-hybrid")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestSuspendHybrid {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSuspendHybrid {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestSuspendHybrid {
    const NAME: &'static str = "guest-suspend-hybrid";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSuspendHybrid {
    const NAME: &'static str = "guest-suspend-hybrid";
    const ALLOW_OOB: bool = false;
    const SUCCESS_RESPONSE: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-network-get-interfaces` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Only if `any(CONFIG_WIN32, HAVE_GETIFADDRS)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-interfaces)
#[doc(alias = "guest-network-get-interfaces")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestNetworkGetInterfaces {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestNetworkGetInterfaces {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestNetworkGetInterfaces {
    const NAME: &'static str = "guest-network-get-interfaces";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestNetworkGetInterfaces {
    const NAME: &'static str = "guest-network-get-interfaces";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestNetworkInterface>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-vcpus` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Only if `any(CONFIG_LINUX, CONFIG_WIN32)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-vcpus)
#[doc(alias = "guest-get-vcpus")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetVcpus {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetVcpus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetVcpus {
    const NAME: &'static str = "guest-get-vcpus";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetVcpus {
    const NAME: &'static str = "guest-get-vcpus";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestLogicalProcessor>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-set-vcpus` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-vcpus)
#[doc(alias = "guest-set-vcpus")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSetVcpus {
    pub vcpus: Vec<GuestLogicalProcessor>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSetVcpus {
    /// Makes one of the members that every release has.
    pub fn new(vcpus: impl IntoIterator<Item = GuestLogicalProcessor>) -> Self {
        Self {
            vcpus: vcpus.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for GuestSetVcpus {
    const NAME: &'static str = "guest-set-vcpus";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vcpus: members.required("vcpus")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("vcpus", &self.vcpus);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSetVcpus {
    const NAME: &'static str = "guest-set-vcpus";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = i64;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-disks` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Only if `any(CONFIG_WIN32, CONFIG_LIBUDEV)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-disks)
#[doc(alias = "guest-get-disks")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetDisks {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetDisks {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetDisks {
    const NAME: &'static str = "guest-get-disks";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetDisks {
    const NAME: &'static str = "guest-get-disks";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestDiskInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-fsinfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.2. Only if `any(CONFIG_WIN32, CONFIG_LINUX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-fsinfo)
#[doc(alias = "guest-get-fsinfo")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetFsinfo {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetFsinfo {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetFsinfo {
    const NAME: &'static str = "guest-get-fsinfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetFsinfo {
    const NAME: &'static str = "guest-get-fsinfo";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestFilesystemInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-set-user-password` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `any(CONFIG_WIN32, CONFIG_LINUX, CONFIG_FREEBSD)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-user-password)
#[doc(alias = "guest-set-user-password")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSetUserPassword {
    pub username: String,
    pub password: String,
    pub crypted: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSetUserPassword {
    /// Makes one of the members that every release has.
    pub fn new(
        username: impl Into<String>,
        password: impl Into<String>,
        crypted: bool,
    ) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            crypted,
            extra: Extra::new(),
        }
    }
}

impl Object for GuestSetUserPassword {
    const NAME: &'static str = "guest-set-user-password";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username: members.required("username")?,
            password: members.required("password")?,
            crypted: members.required("crypted")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("username", &self.username);
        output.put("password", &self.password);
        output.put("crypted", &self.crypted);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSetUserPassword {
    const NAME: &'static str = "guest-set-user-password";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-memory-blocks` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-blocks)
#[doc(alias = "guest-get-memory-blocks")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetMemoryBlocks {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetMemoryBlocks {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetMemoryBlocks {
    const NAME: &'static str = "guest-get-memory-blocks";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetMemoryBlocks {
    const NAME: &'static str = "guest-get-memory-blocks";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestMemoryBlock>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-set-memory-blocks` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-memory-blocks)
#[doc(alias = "guest-set-memory-blocks")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSetMemoryBlocks {
    /// `mem-blks`.
    pub mem_blks: Vec<GuestMemoryBlock>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSetMemoryBlocks {
    /// Makes one of the members that every release has.
    pub fn new(mem_blks: impl IntoIterator<Item = GuestMemoryBlock>) -> Self {
        Self {
            mem_blks: mem_blks.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for GuestSetMemoryBlocks {
    const NAME: &'static str = "guest-set-memory-blocks";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mem_blks: members.required("mem-blks")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("mem-blks", &self.mem_blks);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSetMemoryBlocks {
    const NAME: &'static str = "guest-set-memory-blocks";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestMemoryBlockResponse>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-memory-block-info` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-block-info)
#[doc(alias = "guest-get-memory-block-info")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetMemoryBlockInfo {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetMemoryBlockInfo {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetMemoryBlockInfo {
    const NAME: &'static str = "guest-get-memory-block-info";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetMemoryBlockInfo {
    const NAME: &'static str = "guest-get-memory-block-info";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = GuestMemoryBlockInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-exec-status` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec-status)
#[doc(alias = "guest-exec-status")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExecStatus {
    pub pid: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestExecStatus {
    /// Makes one of the members that every release has.
    pub fn new(pid: i64) -> Self {
        Self { pid, extra: Extra::new() }
    }
}

impl Object for GuestExecStatus {
    const NAME: &'static str = "guest-exec-status";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pid: members.required("pid")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pid", &self.pid);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestExecStatus {
    const NAME: &'static str = "guest-exec-status";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = crate::guest_agent::GuestExecStatus;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-exec` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec)
#[doc(alias = "guest-exec")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExec {
    pub path: String,
    pub arg: Option<Vec<String>>,
    pub env: Option<Vec<String>>,
    /// `input-data`.
    pub input_data: Option<String>,
    /// `capture-output`.
    pub capture_output: Option<GuestExecCaptureOutput>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestExec {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            arg: None,
            env: None,
            input_data: None,
            capture_output: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn arg(mut self, arg: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = Some(arg.into_iter().map(Into::into).collect());
        self
    }
    #[must_use]
    pub fn env(mut self, env: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.env = Some(env.into_iter().map(Into::into).collect());
        self
    }
    #[must_use]
    pub fn input_data<How>(mut self, input_data: impl IntoMember<String, How>) -> Self {
        self.input_data = input_data.into_member();
        self
    }
    #[must_use]
    pub fn capture_output<How>(
        mut self,
        capture_output: impl IntoMember<GuestExecCaptureOutput, How>,
    ) -> Self {
        self.capture_output = capture_output.into_member();
        self
    }
}

impl Object for GuestExec {
    const NAME: &'static str = "guest-exec";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            arg: members.optional("arg"),
            env: members.optional("env"),
            input_data: members.optional("input-data"),
            capture_output: members.optional("capture-output"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put_optional("arg", &self.arg);
        output.put_optional("env", &self.env);
        output.put_optional("input-data", &self.input_data);
        output.put_optional("capture-output", &self.capture_output);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestExec {
    const NAME: &'static str = "guest-exec";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = crate::guest_agent::GuestExec;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-host-name` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-host-name)
#[doc(alias = "guest-get-host-name")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetHostName {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetHostName {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetHostName {
    const NAME: &'static str = "guest-get-host-name";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetHostName {
    const NAME: &'static str = "guest-get-host-name";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = GuestHostName;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-users` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10. Only if `any(CONFIG_WIN32, HAVE_UTMPX)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-users)
#[doc(alias = "guest-get-users")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetUsers {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetUsers {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetUsers {
    const NAME: &'static str = "guest-get-users";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetUsers {
    const NAME: &'static str = "guest-get-users";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestUser>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-timezone` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-timezone)
#[doc(alias = "guest-get-timezone")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetTimezone {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetTimezone {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetTimezone {
    const NAME: &'static str = "guest-get-timezone";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetTimezone {
    const NAME: &'static str = "guest-get-timezone";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = GuestTimezone;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-osinfo` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-osinfo)
#[doc(alias = "guest-get-osinfo")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetOsinfo {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetOsinfo {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetOsinfo {
    const NAME: &'static str = "guest-get-osinfo";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetOsinfo {
    const NAME: &'static str = "guest-get-osinfo";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = GuestOSInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-devices` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2. Only if `CONFIG_WIN32`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-devices)
#[doc(alias = "guest-get-devices")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetDevices {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetDevices {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetDevices {
    const NAME: &'static str = "guest-get-devices";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetDevices {
    const NAME: &'static str = "guest-get-devices";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestDeviceInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-ssh-get-authorized-keys` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-get-authorized-keys)
#[doc(alias = "guest-ssh-get-authorized-keys")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSshGetAuthorizedKeys {
    pub username: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSshGetAuthorizedKeys {
    /// Makes one of the members that every release has.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for GuestSshGetAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-get-authorized-keys";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username: members.required("username")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("username", &self.username);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSshGetAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-get-authorized-keys";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = GuestAuthorizedKeys;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-ssh-add-authorized-keys` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-add-authorized-keys)
#[doc(alias = "guest-ssh-add-authorized-keys")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSshAddAuthorizedKeys {
    pub username: String,
    pub keys: Vec<String>,
    pub reset: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSshAddAuthorizedKeys {
    /// Makes one of the members that every release has.
    pub fn new(
        username: impl Into<String>,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            username: username.into(),
            keys: keys.into_iter().map(Into::into).collect(),
            reset: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn reset(mut self, reset: impl Into<Option<bool>>) -> Self {
        self.reset = reset.into();
        self
    }
}

impl Object for GuestSshAddAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-add-authorized-keys";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username: members.required("username")?,
            keys: members.required("keys")?,
            reset: members.optional("reset"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("username", &self.username);
        output.put("keys", &self.keys);
        output.put_optional("reset", &self.reset);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSshAddAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-add-authorized-keys";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-ssh-remove-authorized-keys` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-remove-authorized-keys)
#[doc(alias = "guest-ssh-remove-authorized-keys")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestSshRemoveAuthorizedKeys {
    pub username: String,
    pub keys: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestSshRemoveAuthorizedKeys {
    /// Makes one of the members that every release has.
    pub fn new(
        username: impl Into<String>,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            username: username.into(),
            keys: keys.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for GuestSshRemoveAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-remove-authorized-keys";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username: members.required("username")?,
            keys: members.required("keys")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("username", &self.username);
        output.put("keys", &self.keys);
        output.put_extra(&self.extra);
    }
}

impl Command for GuestSshRemoveAuthorizedKeys {
    const NAME: &'static str = "guest-ssh-remove-authorized-keys";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-diskstats` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-diskstats)
#[doc(alias = "guest-get-diskstats")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetDiskstats {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetDiskstats {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetDiskstats {
    const NAME: &'static str = "guest-get-diskstats";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetDiskstats {
    const NAME: &'static str = "guest-get-diskstats";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestDiskStatsInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-cpustats` of schema module `qapi-schema`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Only if `CONFIG_LINUX`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-cpustats)
#[doc(alias = "guest-get-cpustats")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetCpustats {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetCpustats {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetCpustats {
    const NAME: &'static str = "guest-get-cpustats";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetCpustats {
    const NAME: &'static str = "guest-get-cpustats";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0", "10.2", "11.1"]);
    type Return = Vec<GuestCpuStats>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-get-load` of schema module `qapi-schema`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0. Only if `any(CONFIG_WIN32, CONFIG_GETLOADAVG)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-load)
#[doc(alias = "guest-get-load")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestGetLoad {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestGetLoad {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestGetLoad {
    const NAME: &'static str = "guest-get-load";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestGetLoad {
    const NAME: &'static str = "guest-get-load";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = GuestLoadAverage;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `guest-network-get-route` of schema module `qapi-schema`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Only if `any(CONFIG_LINUX, CONFIG_WIN32)`.
/// [Guest agent reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-route)
#[doc(alias = "guest-network-get-route")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuestNetworkGetRoute {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GuestNetworkGetRoute {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for GuestNetworkGetRoute {
    const NAME: &'static str = "guest-network-get-route";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for GuestNetworkGetRoute {
    const NAME: &'static str = "guest-network-get-route";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Vec<GuestNetworkRoute>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    GuestSyncDelimited GuestSync GuestPing GuestGetTime GuestSetTime GuestInfo
    GuestShutdown GuestFileOpen GuestFileClose GuestFileRead GuestFileWrite GuestFileSeek
    GuestFileFlush GuestFsfreezeStatus GuestFsfreezeFreeze GuestFsfreezeFreezeList
    GuestFsfreezeThaw GuestFstrim GuestSuspendDisk GuestSuspendRam GuestSuspendHybrid
    GuestNetworkGetInterfaces GuestGetVcpus GuestSetVcpus GuestGetDisks GuestGetFsinfo
    GuestSetUserPassword GuestGetMemoryBlocks GuestSetMemoryBlocks
    GuestGetMemoryBlockInfo GuestExecStatus GuestExec GuestGetHostName GuestGetUsers
    GuestGetTimezone GuestGetOsinfo GuestGetDevices GuestSshGetAuthorizedKeys
    GuestSshAddAuthorizedKeys GuestSshRemoveAuthorizedKeys GuestGetDiskstats
    GuestGetCpustats GuestGetLoad GuestNetworkGetRoute
);
eq!(
    GuestSyncDelimited GuestSync GuestPing GuestGetTime GuestSetTime GuestInfo
    GuestShutdown GuestFileOpen GuestFileClose GuestFileRead GuestFileWrite GuestFileSeek
    GuestFileFlush GuestFsfreezeStatus GuestFsfreezeFreeze GuestFsfreezeFreezeList
    GuestFsfreezeThaw GuestFstrim GuestSuspendDisk GuestSuspendRam GuestSuspendHybrid
    GuestNetworkGetInterfaces GuestGetVcpus GuestSetVcpus GuestGetDisks GuestGetFsinfo
    GuestSetUserPassword GuestGetMemoryBlocks GuestSetMemoryBlocks
    GuestGetMemoryBlockInfo GuestExecStatus GuestExec GuestGetHostName GuestGetUsers
    GuestGetTimezone GuestGetOsinfo GuestGetDevices GuestSshGetAuthorizedKeys
    GuestSshAddAuthorizedKeys GuestSshRemoveAuthorizedKeys GuestGetDiskstats
    GuestGetCpustats GuestGetLoad GuestNetworkGetRoute
);
