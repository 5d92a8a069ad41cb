//! The commands of schema module `block-export`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    BlockExportInfo, BlockExportOptions, BlockExportRemoveMode, Command, DecodeError,
    Empty, IntoMember, SocketAddressLegacy, wire,
};

/// Starts the NBD server on a socket.
///
/// The command `nbd-server-start` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-start)
#[doc(alias = "nbd-server-start")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerStart {
    /// `handshake-max-seconds`. Only in 10.0, 10.2, 11.1. Since 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`. Since 2.6.
    pub tls_creds: Option<String>,
    /// `tls-authz`. Since 4.0.
    pub tls_authz: Option<String>,
    /// `max-connections`. Since 5.2.
    pub max_connections: Option<u32>,
    /// Since 1.3.
    pub addr: SocketAddressLegacy,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerStart {
    /// Makes one of the members that every release has.
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr: addr.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn handshake_max_seconds(
        mut self,
        handshake_max_seconds: impl Into<Option<u32>>,
    ) -> Self {
        self.handshake_max_seconds = handshake_max_seconds.into();
        self
    }
    #[must_use]
    pub fn tls_creds<How>(mut self, tls_creds: impl IntoMember<String, How>) -> Self {
        self.tls_creds = tls_creds.into_member();
        self
    }
    #[must_use]
    pub fn tls_authz<How>(mut self, tls_authz: impl IntoMember<String, How>) -> Self {
        self.tls_authz = tls_authz.into_member();
        self
    }
    #[must_use]
    pub fn max_connections(mut self, max_connections: impl Into<Option<u32>>) -> Self {
        self.max_connections = max_connections.into();
        self
    }
}

impl Object for NbdServerStart {
    const NAME: &'static str = "nbd-server-start";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            handshake_max_seconds: members.optional("handshake-max-seconds"),
            tls_creds: members.optional("tls-creds"),
            tls_authz: members.optional("tls-authz"),
            max_connections: members.optional("max-connections"),
            addr: members.required("addr")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("handshake-max-seconds", &self.handshake_max_seconds);
        output.put_optional("tls-creds", &self.tls_creds);
        output.put_optional("tls-authz", &self.tls_authz);
        output.put_optional("max-connections", &self.max_connections);
        output.put("addr", &self.addr);
        output.put_extra(&self.extra);
    }
}

impl Command for NbdServerStart {
    const NAME: &'static str = "nbd-server-start";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Offers a block node over the NBD server.
///
/// The command `nbd-server-add` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-add)
#[doc(alias = "nbd-server-add")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct NbdServerAdd {
    /// Since 2.12.
    pub name: Option<String>,
    /// Since 5.0.
    pub description: Option<String>,
    pub device: String,
    pub writable: Option<bool>,
    /// Since 4.0.
    pub bitmap: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerAdd {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            name: None,
            description: None,
            device: device.into(),
            writable: None,
            bitmap: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {
        self.name = name.into_member();
        self
    }
    #[must_use]
    pub fn description<How>(
        mut self,
        description: impl IntoMember<String, How>,
    ) -> Self {
        self.description = description.into_member();
        self
    }
    #[must_use]
    pub fn writable(mut self, writable: impl Into<Option<bool>>) -> Self {
        self.writable = writable.into();
        self
    }
    #[must_use]
    pub fn bitmap<How>(mut self, bitmap: impl IntoMember<String, How>) -> Self {
        self.bitmap = bitmap.into_member();
        self
    }
}

impl Object for NbdServerAdd {
    const NAME: &'static str = "nbd-server-add";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            description: members.optional("description"),
            device: members.required("device")?,
            writable: members.optional("writable"),
            bitmap: members.optional("bitmap"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put_optional("description", &self.description);
        output.put("device", &self.device);
        output.put_optional("writable", &self.writable);
        output.put_optional("bitmap", &self.bitmap);
        output.put_extra(&self.extra);
    }
}

impl Command for NbdServerAdd {
    const NAME: &'static str = "nbd-server-add";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `nbd-server-remove` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Deprecated in QEMU.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-remove)
#[doc(alias = "nbd-server-remove")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[deprecated(note = "deprecated in QEMU")]
pub struct NbdServerRemove {
    pub name: String,
    pub mode: Option<BlockExportRemoveMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerRemove {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<BlockExportRemoveMode>>) -> Self {
        self.mode = mode.into();
        self
    }
}

impl Object for NbdServerRemove {
    const NAME: &'static str = "nbd-server-remove";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

impl Command for NbdServerRemove {
    const NAME: &'static str = "nbd-server-remove";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["deprecated"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Stops the NBD server and ends its exports.
///
/// The command `nbd-server-stop` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop)
#[doc(alias = "nbd-server-stop")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NbdServerStop {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerStop {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for NbdServerStop {
    const NAME: &'static str = "nbd-server-stop";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for NbdServerStop {
    const NAME: &'static str = "nbd-server-stop";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Offers a block node to the outside, over NBD, FUSE or vhost-user.
///
/// The command `block-export-add` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-add)
#[doc(alias = "block-export-add")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportAdd {
    /// The arguments.
    pub arguments: BlockExportOptions,
}

impl BlockExportAdd {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<BlockExportOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for BlockExportAdd {
    const NAME: &'static str = "block-export-add";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for BlockExportAdd {
    const NAME: &'static str = "block-export-add";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Ends an export; `BLOCK_EXPORT_DELETED` tells when it is gone.
///
/// The command `block-export-del` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-del)
#[doc(alias = "block-export-del")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportDel {
    pub id: String,
    pub mode: Option<BlockExportRemoveMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockExportDel {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<BlockExportRemoveMode>>) -> Self {
        self.mode = mode.into();
        self
    }
}

impl Object for BlockExportDel {
    const NAME: &'static str = "block-export-del";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

impl Command for BlockExportDel {
    const NAME: &'static str = "block-export-del";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns what is offered to the outside.
///
/// The command `query-block-exports` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.query-block-exports)
#[doc(alias = "query-block-exports")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryBlockExports {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryBlockExports {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryBlockExports {
    const NAME: &'static str = "query-block-exports";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryBlockExports {
    const NAME: &'static str = "query-block-exports";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<BlockExportInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    NbdServerStart NbdServerAdd NbdServerRemove NbdServerStop BlockExportAdd
    BlockExportDel QueryBlockExports
);
eq!(
    NbdServerStart NbdServerAdd NbdServerRemove NbdServerStop BlockExportAdd
    BlockExportDel QueryBlockExports
);
