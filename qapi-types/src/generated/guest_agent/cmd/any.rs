//! [`AnyCommand`] and [`AnyReply`]: commands and replies whose types are known only at run time.
// Written by qapi-gen from the models in schema/; change those or the generator.

use super::*;
use serde_json::Value;
use crate::{Command, DecodeError};
use crate::wire::{self, Json, Named, Node, Notes, Wire, named};

/// Any command with its arguments, decoded by its name.
///
/// Its JSON is that of a message, `{"execute": …, "arguments": …}`, without an id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnyCommand {
    GuestSyncDelimited(GuestSyncDelimited),
    GuestSync(GuestSync),
    GuestPing(GuestPing),
    GuestGetTime(GuestGetTime),
    GuestSetTime(GuestSetTime),
    GuestInfo(GuestInfo),
    GuestShutdown(GuestShutdown),
    GuestFileOpen(GuestFileOpen),
    GuestFileClose(GuestFileClose),
    GuestFileRead(GuestFileRead),
    GuestFileWrite(GuestFileWrite),
    GuestFileSeek(GuestFileSeek),
    GuestFileFlush(GuestFileFlush),
    GuestFsfreezeStatus(GuestFsfreezeStatus),
    GuestFsfreezeFreeze(GuestFsfreezeFreeze),
    GuestFsfreezeFreezeList(GuestFsfreezeFreezeList),
    GuestFsfreezeThaw(GuestFsfreezeThaw),
    GuestFstrim(GuestFstrim),
    GuestSuspendDisk(GuestSuspendDisk),
    GuestSuspendRam(GuestSuspendRam),
    GuestSuspendHybrid(GuestSuspendHybrid),
    GuestNetworkGetInterfaces(GuestNetworkGetInterfaces),
    GuestGetVcpus(GuestGetVcpus),
    GuestSetVcpus(GuestSetVcpus),
    GuestGetDisks(GuestGetDisks),
    GuestGetFsinfo(GuestGetFsinfo),
    GuestSetUserPassword(GuestSetUserPassword),
    GuestGetMemoryBlocks(GuestGetMemoryBlocks),
    GuestSetMemoryBlocks(GuestSetMemoryBlocks),
    GuestGetMemoryBlockInfo(GuestGetMemoryBlockInfo),
    GuestExecStatus(GuestExecStatus),
    GuestExec(GuestExec),
    GuestGetHostName(GuestGetHostName),
    GuestGetUsers(GuestGetUsers),
    GuestGetTimezone(GuestGetTimezone),
    GuestGetOsinfo(GuestGetOsinfo),
    GuestGetDevices(GuestGetDevices),
    GuestSshGetAuthorizedKeys(GuestSshGetAuthorizedKeys),
    GuestSshAddAuthorizedKeys(GuestSshAddAuthorizedKeys),
    GuestSshRemoveAuthorizedKeys(GuestSshRemoveAuthorizedKeys),
    GuestGetDiskstats(GuestGetDiskstats),
    GuestGetCpustats(GuestGetCpustats),
    GuestGetLoad(GuestGetLoad),
    GuestNetworkGetRoute(GuestNetworkGetRoute),
    /// A command that the enabled features do not hold.
    Unrecognized {
        /// Its name on the wire.
        name: Box<str>,
        /// Its arguments, or null.
        arguments: Value,
    },
}

impl AnyCommand {
    /// Reads the arguments of the command `name`; null is read as an empty object.
    ///
    /// # Errors
    /// * [`DecodeError`] if the arguments of a known command are not of its type.
    pub fn decode(name: &str, arguments: &Value) -> Result<Self, DecodeError> {
        Self::of_value(name, arguments)
    }
    /// Returns the command's name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::GuestSyncDelimited(_) => "guest-sync-delimited",
            Self::GuestSync(_) => "guest-sync",
            Self::GuestPing(_) => "guest-ping",
            Self::GuestGetTime(_) => "guest-get-time",
            Self::GuestSetTime(_) => "guest-set-time",
            Self::GuestInfo(_) => "guest-info",
            Self::GuestShutdown(_) => "guest-shutdown",
            Self::GuestFileOpen(_) => "guest-file-open",
            Self::GuestFileClose(_) => "guest-file-close",
            Self::GuestFileRead(_) => "guest-file-read",
            Self::GuestFileWrite(_) => "guest-file-write",
            Self::GuestFileSeek(_) => "guest-file-seek",
            Self::GuestFileFlush(_) => "guest-file-flush",
            Self::GuestFsfreezeStatus(_) => "guest-fsfreeze-status",
            Self::GuestFsfreezeFreeze(_) => "guest-fsfreeze-freeze",
            Self::GuestFsfreezeFreezeList(_) => "guest-fsfreeze-freeze-list",
            Self::GuestFsfreezeThaw(_) => "guest-fsfreeze-thaw",
            Self::GuestFstrim(_) => "guest-fstrim",
            Self::GuestSuspendDisk(_) => "guest-suspend-disk",
            Self::GuestSuspendRam(_) => "guest-suspend-ram",
            Self::GuestSuspendHybrid(_) => "guest-suspend-hybrid",
            Self::GuestNetworkGetInterfaces(_) => "guest-network-get-interfaces",
            Self::GuestGetVcpus(_) => "guest-get-vcpus",
            Self::GuestSetVcpus(_) => "guest-set-vcpus",
            Self::GuestGetDisks(_) => "guest-get-disks",
            Self::GuestGetFsinfo(_) => "guest-get-fsinfo",
            Self::GuestSetUserPassword(_) => "guest-set-user-password",
            Self::GuestGetMemoryBlocks(_) => "guest-get-memory-blocks",
            Self::GuestSetMemoryBlocks(_) => "guest-set-memory-blocks",
            Self::GuestGetMemoryBlockInfo(_) => "guest-get-memory-block-info",
            Self::GuestExecStatus(_) => "guest-exec-status",
            Self::GuestExec(_) => "guest-exec",
            Self::GuestGetHostName(_) => "guest-get-host-name",
            Self::GuestGetUsers(_) => "guest-get-users",
            Self::GuestGetTimezone(_) => "guest-get-timezone",
            Self::GuestGetOsinfo(_) => "guest-get-osinfo",
            Self::GuestGetDevices(_) => "guest-get-devices",
            Self::GuestSshGetAuthorizedKeys(_) => "guest-ssh-get-authorized-keys",
            Self::GuestSshAddAuthorizedKeys(_) => "guest-ssh-add-authorized-keys",
            Self::GuestSshRemoveAuthorizedKeys(_) => "guest-ssh-remove-authorized-keys",
            Self::GuestGetDiskstats(_) => "guest-get-diskstats",
            Self::GuestGetCpustats(_) => "guest-get-cpustats",
            Self::GuestGetLoad(_) => "guest-get-load",
            Self::GuestNetworkGetRoute(_) => "guest-network-get-route",
            Self::Unrecognized { name, .. } => name,
        }
    }
    /// Returns the arguments as JSON; null if there are none.
    pub fn arguments(&self) -> Value {
        match self {
            Self::GuestSyncDelimited(arguments) => wire::payload(arguments),
            Self::GuestSync(arguments) => wire::payload(arguments),
            Self::GuestPing(arguments) => wire::payload(arguments),
            Self::GuestGetTime(arguments) => wire::payload(arguments),
            Self::GuestSetTime(arguments) => wire::payload(arguments),
            Self::GuestInfo(arguments) => wire::payload(arguments),
            Self::GuestShutdown(arguments) => wire::payload(arguments),
            Self::GuestFileOpen(arguments) => wire::payload(arguments),
            Self::GuestFileClose(arguments) => wire::payload(arguments),
            Self::GuestFileRead(arguments) => wire::payload(arguments),
            Self::GuestFileWrite(arguments) => wire::payload(arguments),
            Self::GuestFileSeek(arguments) => wire::payload(arguments),
            Self::GuestFileFlush(arguments) => wire::payload(arguments),
            Self::GuestFsfreezeStatus(arguments) => wire::payload(arguments),
            Self::GuestFsfreezeFreeze(arguments) => wire::payload(arguments),
            Self::GuestFsfreezeFreezeList(arguments) => wire::payload(arguments),
            Self::GuestFsfreezeThaw(arguments) => wire::payload(arguments),
            Self::GuestFstrim(arguments) => wire::payload(arguments),
            Self::GuestSuspendDisk(arguments) => wire::payload(arguments),
            Self::GuestSuspendRam(arguments) => wire::payload(arguments),
            Self::GuestSuspendHybrid(arguments) => wire::payload(arguments),
            Self::GuestNetworkGetInterfaces(arguments) => wire::payload(arguments),
            Self::GuestGetVcpus(arguments) => wire::payload(arguments),
            Self::GuestSetVcpus(arguments) => wire::payload(arguments),
            Self::GuestGetDisks(arguments) => wire::payload(arguments),
            Self::GuestGetFsinfo(arguments) => wire::payload(arguments),
            Self::GuestSetUserPassword(arguments) => wire::payload(arguments),
            Self::GuestGetMemoryBlocks(arguments) => wire::payload(arguments),
            Self::GuestSetMemoryBlocks(arguments) => wire::payload(arguments),
            Self::GuestGetMemoryBlockInfo(arguments) => wire::payload(arguments),
            Self::GuestExecStatus(arguments) => wire::payload(arguments),
            Self::GuestExec(arguments) => wire::payload(arguments),
            Self::GuestGetHostName(arguments) => wire::payload(arguments),
            Self::GuestGetUsers(arguments) => wire::payload(arguments),
            Self::GuestGetTimezone(arguments) => wire::payload(arguments),
            Self::GuestGetOsinfo(arguments) => wire::payload(arguments),
            Self::GuestGetDevices(arguments) => wire::payload(arguments),
            Self::GuestSshGetAuthorizedKeys(arguments) => wire::payload(arguments),
            Self::GuestSshAddAuthorizedKeys(arguments) => wire::payload(arguments),
            Self::GuestSshRemoveAuthorizedKeys(arguments) => wire::payload(arguments),
            Self::GuestGetDiskstats(arguments) => wire::payload(arguments),
            Self::GuestGetCpustats(arguments) => wire::payload(arguments),
            Self::GuestGetLoad(arguments) => wire::payload(arguments),
            Self::GuestNetworkGetRoute(arguments) => wire::payload(arguments),
            Self::Unrecognized { arguments, .. } => arguments.clone(),
        }
    }
    /// Reads what this command has returned.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is not of the type that a known command returns.
    pub fn decode_return(&self, value: &Value) -> Result<AnyReply, DecodeError> {
        AnyReply::decode(self.name(), value)
    }
}

impl Named for AnyCommand {
    const KEYS: (&'static str, &'static str) = ("execute", "arguments");
    fn of(
        name: &str,
        value: Option<Node<'_>>,
        notes: &mut Notes,
    ) -> Result<Self, DecodeError> {
        Ok(
            match name {
                "guest-sync-delimited" => {
                    Self::GuestSyncDelimited(wire::read_payload(value, notes)?)
                }
                "guest-sync" => Self::GuestSync(wire::read_payload(value, notes)?),
                "guest-ping" => Self::GuestPing(wire::read_payload(value, notes)?),
                "guest-get-time" => Self::GuestGetTime(wire::read_payload(value, notes)?),
                "guest-set-time" => Self::GuestSetTime(wire::read_payload(value, notes)?),
                "guest-info" => Self::GuestInfo(wire::read_payload(value, notes)?),
                "guest-shutdown" => {
                    Self::GuestShutdown(wire::read_payload(value, notes)?)
                }
                "guest-file-open" => {
                    Self::GuestFileOpen(wire::read_payload(value, notes)?)
                }
                "guest-file-close" => {
                    Self::GuestFileClose(wire::read_payload(value, notes)?)
                }
                "guest-file-read" => {
                    Self::GuestFileRead(wire::read_payload(value, notes)?)
                }
                "guest-file-write" => {
                    Self::GuestFileWrite(wire::read_payload(value, notes)?)
                }
                "guest-file-seek" => {
                    Self::GuestFileSeek(wire::read_payload(value, notes)?)
                }
                "guest-file-flush" => {
                    Self::GuestFileFlush(wire::read_payload(value, notes)?)
                }
                "guest-fsfreeze-status" => {
                    Self::GuestFsfreezeStatus(wire::read_payload(value, notes)?)
                }
                "guest-fsfreeze-freeze" => {
                    Self::GuestFsfreezeFreeze(wire::read_payload(value, notes)?)
                }
                "guest-fsfreeze-freeze-list" => {
                    Self::GuestFsfreezeFreezeList(wire::read_payload(value, notes)?)
                }
                "guest-fsfreeze-thaw" => {
                    Self::GuestFsfreezeThaw(wire::read_payload(value, notes)?)
                }
                "guest-fstrim" => Self::GuestFstrim(wire::read_payload(value, notes)?),
                "guest-suspend-disk" => {
                    Self::GuestSuspendDisk(wire::read_payload(value, notes)?)
                }
                "guest-suspend-ram" => {
                    Self::GuestSuspendRam(wire::read_payload(value, notes)?)
                }
                "guest-suspend-hybrid" => {
                    Self::GuestSuspendHybrid(wire::read_payload(value, notes)?)
                }
                "guest-network-get-interfaces" => {
                    Self::GuestNetworkGetInterfaces(wire::read_payload(value, notes)?)
                }
                "guest-get-vcpus" => {
                    Self::GuestGetVcpus(wire::read_payload(value, notes)?)
                }
                "guest-set-vcpus" => {
                    Self::GuestSetVcpus(wire::read_payload(value, notes)?)
                }
                "guest-get-disks" => {
                    Self::GuestGetDisks(wire::read_payload(value, notes)?)
                }
                "guest-get-fsinfo" => {
                    Self::GuestGetFsinfo(wire::read_payload(value, notes)?)
                }
                "guest-set-user-password" => {
                    Self::GuestSetUserPassword(wire::read_payload(value, notes)?)
                }
                "guest-get-memory-blocks" => {
                    Self::GuestGetMemoryBlocks(wire::read_payload(value, notes)?)
                }
                "guest-set-memory-blocks" => {
                    Self::GuestSetMemoryBlocks(wire::read_payload(value, notes)?)
                }
                "guest-get-memory-block-info" => {
                    Self::GuestGetMemoryBlockInfo(wire::read_payload(value, notes)?)
                }
                "guest-exec-status" => {
                    Self::GuestExecStatus(wire::read_payload(value, notes)?)
                }
                "guest-exec" => Self::GuestExec(wire::read_payload(value, notes)?),
                "guest-get-host-name" => {
                    Self::GuestGetHostName(wire::read_payload(value, notes)?)
                }
                "guest-get-users" => {
                    Self::GuestGetUsers(wire::read_payload(value, notes)?)
                }
                "guest-get-timezone" => {
                    Self::GuestGetTimezone(wire::read_payload(value, notes)?)
                }
                "guest-get-osinfo" => {
                    Self::GuestGetOsinfo(wire::read_payload(value, notes)?)
                }
                "guest-get-devices" => {
                    Self::GuestGetDevices(wire::read_payload(value, notes)?)
                }
                "guest-ssh-get-authorized-keys" => {
                    Self::GuestSshGetAuthorizedKeys(wire::read_payload(value, notes)?)
                }
                "guest-ssh-add-authorized-keys" => {
                    Self::GuestSshAddAuthorizedKeys(wire::read_payload(value, notes)?)
                }
                "guest-ssh-remove-authorized-keys" => {
                    Self::GuestSshRemoveAuthorizedKeys(wire::read_payload(value, notes)?)
                }
                "guest-get-diskstats" => {
                    Self::GuestGetDiskstats(wire::read_payload(value, notes)?)
                }
                "guest-get-cpustats" => {
                    Self::GuestGetCpustats(wire::read_payload(value, notes)?)
                }
                "guest-get-load" => Self::GuestGetLoad(wire::read_payload(value, notes)?),
                "guest-network-get-route" => {
                    Self::GuestNetworkGetRoute(wire::read_payload(value, notes)?)
                }
                _ => {
                    let arguments = wire::keep_payload(("command", name), value, notes)?;
                    Self::Unrecognized {
                        name: name.into(),
                        arguments,
                    }
                }
            },
        )
    }
    fn parts(&self) -> (&str, Value) {
        (self.name(), self.arguments())
    }
}

named!(AnyCommand);

/// What any command has returned, decoded by the command's name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyReply {
    GuestSyncDelimited(<GuestSyncDelimited as Command>::Return),
    GuestSync(<GuestSync as Command>::Return),
    GuestPing(<GuestPing as Command>::Return),
    GuestGetTime(<GuestGetTime as Command>::Return),
    GuestSetTime(<GuestSetTime as Command>::Return),
    GuestInfo(<GuestInfo as Command>::Return),
    GuestShutdown(<GuestShutdown as Command>::Return),
    GuestFileOpen(<GuestFileOpen as Command>::Return),
    GuestFileClose(<GuestFileClose as Command>::Return),
    GuestFileRead(<GuestFileRead as Command>::Return),
    GuestFileWrite(<GuestFileWrite as Command>::Return),
    GuestFileSeek(<GuestFileSeek as Command>::Return),
    GuestFileFlush(<GuestFileFlush as Command>::Return),
    GuestFsfreezeStatus(<GuestFsfreezeStatus as Command>::Return),
    GuestFsfreezeFreeze(<GuestFsfreezeFreeze as Command>::Return),
    GuestFsfreezeFreezeList(<GuestFsfreezeFreezeList as Command>::Return),
    GuestFsfreezeThaw(<GuestFsfreezeThaw as Command>::Return),
    GuestFstrim(<GuestFstrim as Command>::Return),
    GuestSuspendDisk(<GuestSuspendDisk as Command>::Return),
    GuestSuspendRam(<GuestSuspendRam as Command>::Return),
    GuestSuspendHybrid(<GuestSuspendHybrid as Command>::Return),
    GuestNetworkGetInterfaces(<GuestNetworkGetInterfaces as Command>::Return),
    GuestGetVcpus(<GuestGetVcpus as Command>::Return),
    GuestSetVcpus(<GuestSetVcpus as Command>::Return),
    GuestGetDisks(<GuestGetDisks as Command>::Return),
    GuestGetFsinfo(<GuestGetFsinfo as Command>::Return),
    GuestSetUserPassword(<GuestSetUserPassword as Command>::Return),
    GuestGetMemoryBlocks(<GuestGetMemoryBlocks as Command>::Return),
    GuestSetMemoryBlocks(<GuestSetMemoryBlocks as Command>::Return),
    GuestGetMemoryBlockInfo(<GuestGetMemoryBlockInfo as Command>::Return),
    GuestExecStatus(<GuestExecStatus as Command>::Return),
    GuestExec(<GuestExec as Command>::Return),
    GuestGetHostName(<GuestGetHostName as Command>::Return),
    GuestGetUsers(<GuestGetUsers as Command>::Return),
    GuestGetTimezone(<GuestGetTimezone as Command>::Return),
    GuestGetOsinfo(<GuestGetOsinfo as Command>::Return),
    GuestGetDevices(<GuestGetDevices as Command>::Return),
    GuestSshGetAuthorizedKeys(<GuestSshGetAuthorizedKeys as Command>::Return),
    GuestSshAddAuthorizedKeys(<GuestSshAddAuthorizedKeys as Command>::Return),
    GuestSshRemoveAuthorizedKeys(<GuestSshRemoveAuthorizedKeys as Command>::Return),
    GuestGetDiskstats(<GuestGetDiskstats as Command>::Return),
    GuestGetCpustats(<GuestGetCpustats as Command>::Return),
    GuestGetLoad(<GuestGetLoad as Command>::Return),
    GuestNetworkGetRoute(<GuestNetworkGetRoute as Command>::Return),
    /// The reply to a command that the enabled features do not hold.
    Unrecognized {
        /// The command's name on the wire.
        command: Box<str>,
        /// What it has returned.
        value: Value,
    },
}

impl AnyReply {
    /// Reads what the command has returned.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is not of the type that a known command returns.
    pub fn decode(command: &str, value: &Value) -> Result<Self, DecodeError> {
        Self::read(command, Json::from(value).root(), &mut Notes::ignored())
    }
    /// Reads a part of a text, however deep it nests; what the type does not know goes to `notes`.
    ///
    /// # Errors
    /// * [`DecodeError`] if it is not of the type that a known command returns.
    pub fn read(
        command: &str,
        value: Node<'_>,
        notes: &mut Notes,
    ) -> Result<Self, DecodeError> {
        Ok(
            match command {
                "guest-sync-delimited" => {
                    Self::GuestSyncDelimited(Wire::read(value, notes)?)
                }
                "guest-sync" => Self::GuestSync(Wire::read(value, notes)?),
                "guest-ping" => Self::GuestPing(Wire::read(value, notes)?),
                "guest-get-time" => Self::GuestGetTime(Wire::read(value, notes)?),
                "guest-set-time" => Self::GuestSetTime(Wire::read(value, notes)?),
                "guest-info" => Self::GuestInfo(Wire::read(value, notes)?),
                "guest-shutdown" => Self::GuestShutdown(Wire::read(value, notes)?),
                "guest-file-open" => Self::GuestFileOpen(Wire::read(value, notes)?),
                "guest-file-close" => Self::GuestFileClose(Wire::read(value, notes)?),
                "guest-file-read" => Self::GuestFileRead(Wire::read(value, notes)?),
                "guest-file-write" => Self::GuestFileWrite(Wire::read(value, notes)?),
                "guest-file-seek" => Self::GuestFileSeek(Wire::read(value, notes)?),
                "guest-file-flush" => Self::GuestFileFlush(Wire::read(value, notes)?),
                "guest-fsfreeze-status" => {
                    Self::GuestFsfreezeStatus(Wire::read(value, notes)?)
                }
                "guest-fsfreeze-freeze" => {
                    Self::GuestFsfreezeFreeze(Wire::read(value, notes)?)
                }
                "guest-fsfreeze-freeze-list" => {
                    Self::GuestFsfreezeFreezeList(Wire::read(value, notes)?)
                }
                "guest-fsfreeze-thaw" => {
                    Self::GuestFsfreezeThaw(Wire::read(value, notes)?)
                }
                "guest-fstrim" => Self::GuestFstrim(Wire::read(value, notes)?),
                "guest-suspend-disk" => Self::GuestSuspendDisk(Wire::read(value, notes)?),
                "guest-suspend-ram" => Self::GuestSuspendRam(Wire::read(value, notes)?),
                "guest-suspend-hybrid" => {
                    Self::GuestSuspendHybrid(Wire::read(value, notes)?)
                }
                "guest-network-get-interfaces" => {
                    Self::GuestNetworkGetInterfaces(Wire::read(value, notes)?)
                }
                "guest-get-vcpus" => Self::GuestGetVcpus(Wire::read(value, notes)?),
                "guest-set-vcpus" => Self::GuestSetVcpus(Wire::read(value, notes)?),
                "guest-get-disks" => Self::GuestGetDisks(Wire::read(value, notes)?),
                "guest-get-fsinfo" => Self::GuestGetFsinfo(Wire::read(value, notes)?),
                "guest-set-user-password" => {
                    Self::GuestSetUserPassword(Wire::read(value, notes)?)
                }
                "guest-get-memory-blocks" => {
                    Self::GuestGetMemoryBlocks(Wire::read(value, notes)?)
                }
                "guest-set-memory-blocks" => {
                    Self::GuestSetMemoryBlocks(Wire::read(value, notes)?)
                }
                "guest-get-memory-block-info" => {
                    Self::GuestGetMemoryBlockInfo(Wire::read(value, notes)?)
                }
                "guest-exec-status" => Self::GuestExecStatus(Wire::read(value, notes)?),
                "guest-exec" => Self::GuestExec(Wire::read(value, notes)?),
                "guest-get-host-name" => {
                    Self::GuestGetHostName(Wire::read(value, notes)?)
                }
                "guest-get-users" => Self::GuestGetUsers(Wire::read(value, notes)?),
                "guest-get-timezone" => Self::GuestGetTimezone(Wire::read(value, notes)?),
                "guest-get-osinfo" => Self::GuestGetOsinfo(Wire::read(value, notes)?),
                "guest-get-devices" => Self::GuestGetDevices(Wire::read(value, notes)?),
                "guest-ssh-get-authorized-keys" => {
                    Self::GuestSshGetAuthorizedKeys(Wire::read(value, notes)?)
                }
                "guest-ssh-add-authorized-keys" => {
                    Self::GuestSshAddAuthorizedKeys(Wire::read(value, notes)?)
                }
                "guest-ssh-remove-authorized-keys" => {
                    Self::GuestSshRemoveAuthorizedKeys(Wire::read(value, notes)?)
                }
                "guest-get-diskstats" => {
                    Self::GuestGetDiskstats(Wire::read(value, notes)?)
                }
                "guest-get-cpustats" => Self::GuestGetCpustats(Wire::read(value, notes)?),
                "guest-get-load" => Self::GuestGetLoad(Wire::read(value, notes)?),
                "guest-network-get-route" => {
                    Self::GuestNetworkGetRoute(Wire::read(value, notes)?)
                }
                _ => {
                    let value = wire::keep_payload(
                        ("command", command),
                        Some(value),
                        notes,
                    )?;
                    Self::Unrecognized {
                        command: command.into(),
                        value,
                    }
                }
            },
        )
    }
    /// Returns the command's name on the wire.
    pub fn command(&self) -> &str {
        match self {
            Self::GuestSyncDelimited(_) => "guest-sync-delimited",
            Self::GuestSync(_) => "guest-sync",
            Self::GuestPing(_) => "guest-ping",
            Self::GuestGetTime(_) => "guest-get-time",
            Self::GuestSetTime(_) => "guest-set-time",
            Self::GuestInfo(_) => "guest-info",
            Self::GuestShutdown(_) => "guest-shutdown",
            Self::GuestFileOpen(_) => "guest-file-open",
            Self::GuestFileClose(_) => "guest-file-close",
            Self::GuestFileRead(_) => "guest-file-read",
            Self::GuestFileWrite(_) => "guest-file-write",
            Self::GuestFileSeek(_) => "guest-file-seek",
            Self::GuestFileFlush(_) => "guest-file-flush",
            Self::GuestFsfreezeStatus(_) => "guest-fsfreeze-status",
            Self::GuestFsfreezeFreeze(_) => "guest-fsfreeze-freeze",
            Self::GuestFsfreezeFreezeList(_) => "guest-fsfreeze-freeze-list",
            Self::GuestFsfreezeThaw(_) => "guest-fsfreeze-thaw",
            Self::GuestFstrim(_) => "guest-fstrim",
            Self::GuestSuspendDisk(_) => "guest-suspend-disk",
            Self::GuestSuspendRam(_) => "guest-suspend-ram",
            Self::GuestSuspendHybrid(_) => "guest-suspend-hybrid",
            Self::GuestNetworkGetInterfaces(_) => "guest-network-get-interfaces",
            Self::GuestGetVcpus(_) => "guest-get-vcpus",
            Self::GuestSetVcpus(_) => "guest-set-vcpus",
            Self::GuestGetDisks(_) => "guest-get-disks",
            Self::GuestGetFsinfo(_) => "guest-get-fsinfo",
            Self::GuestSetUserPassword(_) => "guest-set-user-password",
            Self::GuestGetMemoryBlocks(_) => "guest-get-memory-blocks",
            Self::GuestSetMemoryBlocks(_) => "guest-set-memory-blocks",
            Self::GuestGetMemoryBlockInfo(_) => "guest-get-memory-block-info",
            Self::GuestExecStatus(_) => "guest-exec-status",
            Self::GuestExec(_) => "guest-exec",
            Self::GuestGetHostName(_) => "guest-get-host-name",
            Self::GuestGetUsers(_) => "guest-get-users",
            Self::GuestGetTimezone(_) => "guest-get-timezone",
            Self::GuestGetOsinfo(_) => "guest-get-osinfo",
            Self::GuestGetDevices(_) => "guest-get-devices",
            Self::GuestSshGetAuthorizedKeys(_) => "guest-ssh-get-authorized-keys",
            Self::GuestSshAddAuthorizedKeys(_) => "guest-ssh-add-authorized-keys",
            Self::GuestSshRemoveAuthorizedKeys(_) => "guest-ssh-remove-authorized-keys",
            Self::GuestGetDiskstats(_) => "guest-get-diskstats",
            Self::GuestGetCpustats(_) => "guest-get-cpustats",
            Self::GuestGetLoad(_) => "guest-get-load",
            Self::GuestNetworkGetRoute(_) => "guest-network-get-route",
            Self::Unrecognized { command, .. } => command,
        }
    }
    /// Returns the reply as JSON.
    pub fn to_value(&self) -> Value {
        match self {
            Self::GuestSyncDelimited(value) => value.to_value(),
            Self::GuestSync(value) => value.to_value(),
            Self::GuestPing(value) => value.to_value(),
            Self::GuestGetTime(value) => value.to_value(),
            Self::GuestSetTime(value) => value.to_value(),
            Self::GuestInfo(value) => value.to_value(),
            Self::GuestShutdown(value) => value.to_value(),
            Self::GuestFileOpen(value) => value.to_value(),
            Self::GuestFileClose(value) => value.to_value(),
            Self::GuestFileRead(value) => value.to_value(),
            Self::GuestFileWrite(value) => value.to_value(),
            Self::GuestFileSeek(value) => value.to_value(),
            Self::GuestFileFlush(value) => value.to_value(),
            Self::GuestFsfreezeStatus(value) => value.to_value(),
            Self::GuestFsfreezeFreeze(value) => value.to_value(),
            Self::GuestFsfreezeFreezeList(value) => value.to_value(),
            Self::GuestFsfreezeThaw(value) => value.to_value(),
            Self::GuestFstrim(value) => value.to_value(),
            Self::GuestSuspendDisk(value) => value.to_value(),
            Self::GuestSuspendRam(value) => value.to_value(),
            Self::GuestSuspendHybrid(value) => value.to_value(),
            Self::GuestNetworkGetInterfaces(value) => value.to_value(),
            Self::GuestGetVcpus(value) => value.to_value(),
            Self::GuestSetVcpus(value) => value.to_value(),
            Self::GuestGetDisks(value) => value.to_value(),
            Self::GuestGetFsinfo(value) => value.to_value(),
            Self::GuestSetUserPassword(value) => value.to_value(),
            Self::GuestGetMemoryBlocks(value) => value.to_value(),
            Self::GuestSetMemoryBlocks(value) => value.to_value(),
            Self::GuestGetMemoryBlockInfo(value) => value.to_value(),
            Self::GuestExecStatus(value) => value.to_value(),
            Self::GuestExec(value) => value.to_value(),
            Self::GuestGetHostName(value) => value.to_value(),
            Self::GuestGetUsers(value) => value.to_value(),
            Self::GuestGetTimezone(value) => value.to_value(),
            Self::GuestGetOsinfo(value) => value.to_value(),
            Self::GuestGetDevices(value) => value.to_value(),
            Self::GuestSshGetAuthorizedKeys(value) => value.to_value(),
            Self::GuestSshAddAuthorizedKeys(value) => value.to_value(),
            Self::GuestSshRemoveAuthorizedKeys(value) => value.to_value(),
            Self::GuestGetDiskstats(value) => value.to_value(),
            Self::GuestGetCpustats(value) => value.to_value(),
            Self::GuestGetLoad(value) => value.to_value(),
            Self::GuestNetworkGetRoute(value) => value.to_value(),
            Self::Unrecognized { value, .. } => value.clone(),
        }
    }
}
