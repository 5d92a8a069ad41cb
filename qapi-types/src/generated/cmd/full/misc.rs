//! The commands of schema module `misc`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, Releases, wire};

/// The command `add_client` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add_client)
#[doc(alias = "add_client")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddClient {
    pub protocol: String,
    pub fdname: String,
    pub skipauth: Option<bool>,
    pub tls: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AddClient {
    /// Makes one of the members that every release has.
    pub fn new(protocol: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            fdname: fdname.into(),
            skipauth: None,
            tls: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn skipauth(mut self, skipauth: impl Into<Option<bool>>) -> Self {
        self.skipauth = skipauth.into();
        self
    }
    #[must_use]
    pub fn tls(mut self, tls: impl Into<Option<bool>>) -> Self {
        self.tls = tls.into();
        self
    }
}

impl Object for AddClient {
    const NAME: &'static str = "add_client";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            protocol: members.required("protocol")?,
            fdname: members.required("fdname")?,
            skipauth: members.optional("skipauth"),
            tls: members.optional("tls"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("protocol", &self.protocol);
        output.put("fdname", &self.fdname);
        output.put_optional("skipauth", &self.skipauth);
        output.put_optional("tls", &self.tls);
        output.put_extra(&self.extra);
    }
}

impl Command for AddClient {
    const NAME: &'static str = "add_client";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-exit-preconfig` of schema module `misc`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig)
#[doc(alias = "x-exit-preconfig")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XExitPreconfig {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XExitPreconfig {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XExitPreconfig {
    const NAME: &'static str = "x-exit-preconfig";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XExitPreconfig {
    const NAME: &'static str = "x-exit-preconfig";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `get-win32-socket` of schema module `misc`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon. Only if `CONFIG_WIN32`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.get-win32-socket)
#[doc(alias = "get-win32-socket")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWin32Socket {
    pub info: String,
    pub fdname: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl GetWin32Socket {
    /// Makes one of the members that every release has.
    pub fn new(info: impl Into<String>, fdname: impl Into<String>) -> Self {
        Self {
            info: info.into(),
            fdname: fdname.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for GetWin32Socket {
    const NAME: &'static str = "get-win32-socket";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            info: members.required("info")?,
            fdname: members.required("fdname")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("info", &self.info);
        output.put("fdname", &self.fdname);
        output.put_extra(&self.extra);
    }
}

impl Command for GetWin32Socket {
    const NAME: &'static str = "get-win32-socket";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(AddClient XExitPreconfig GetWin32Socket);
eq!(AddClient XExitPreconfig GetWin32Socket);
