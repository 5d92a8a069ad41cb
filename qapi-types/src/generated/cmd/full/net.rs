//! The commands of schema module `net`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, IntoMember, Netdev, RxFilterInfo, wire};

/// The command `set_link` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link)
#[doc(alias = "set_link")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetLink {
    pub name: String,
    pub up: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SetLink {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>, up: bool) -> Self {
        Self {
            name: name.into(),
            up,
            extra: Extra::new(),
        }
    }
}

impl Object for SetLink {
    const NAME: &'static str = "set_link";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            up: members.required("up")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("up", &self.up);
        output.put_extra(&self.extra);
    }
}

impl Command for SetLink {
    const NAME: &'static str = "set_link";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `netdev_add` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add)
#[doc(alias = "netdev_add")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevAdd {
    /// The arguments.
    pub arguments: Netdev,
}

impl NetdevAdd {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<Netdev>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for NetdevAdd {
    const NAME: &'static str = "netdev_add";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for NetdevAdd {
    const NAME: &'static str = "netdev_add";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `netdev_del` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del)
#[doc(alias = "netdev_del")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevDel {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevDel {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for NetdevDel {
    const NAME: &'static str = "netdev_del";
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

impl Command for NetdevDel {
    const NAME: &'static str = "netdev_del";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-rx-filter` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.query-rx-filter)
#[doc(alias = "query-rx-filter")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryRxFilter {
    pub name: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryRxFilter {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            name: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {
        self.name = name.into_member();
        self
    }
}

impl Object for QueryRxFilter {
    const NAME: &'static str = "query-rx-filter";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryRxFilter {
    const NAME: &'static str = "query-rx-filter";
    const ALLOW_OOB: bool = false;
    type Return = Vec<RxFilterInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `announce-self` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.announce-self)
#[doc(alias = "announce-self")]
#[doc(inline)]
pub use crate::AnnounceParameters as AnnounceSelf;

impl Command for AnnounceSelf {
    const NAME: &'static str = "announce-self";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(SetLink NetdevAdd NetdevDel QueryRxFilter);
eq!(SetLink NetdevAdd NetdevDel QueryRxFilter);
