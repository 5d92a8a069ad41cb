//! The types of schema module `sockets`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, FileName, Releases, Unknown};

/// The object `InetSocketAddressBase` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddressBase {
    pub host: String,
    pub port: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InetSocketAddressBase {
    /// Makes one of the members that every release has.
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for InetSocketAddressBase {
    const NAME: &'static str = "InetSocketAddressBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            port: members.required("port")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("port", &self.port);
        output.put_extra(&self.extra);
    }
}

/// The object `InetSocketAddress` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddress {
    pub host: String,
    pub port: String,
    /// Since 2.9.
    pub numeric: Option<bool>,
    pub to: Option<u16>,
    pub ipv4: Option<bool>,
    pub ipv6: Option<bool>,
    /// `keep-alive`. Since 4.2.
    pub keep_alive: Option<bool>,
    /// `keep-alive-count`. Only in 10.2, 11.1. Since 10.1. Only if `HAVE_TCP_KEEPCNT`.
    pub keep_alive_count: Option<u32>,
    /// `keep-alive-idle`. Only in 10.2, 11.1. Since 10.1. Only if `HAVE_TCP_KEEPIDLE`.
    pub keep_alive_idle: Option<u32>,
    /// `keep-alive-interval`. Only in 10.2, 11.1. Since 10.1. Only if `HAVE_TCP_KEEPINTVL`.
    pub keep_alive_interval: Option<u32>,
    /// Since 6.1. Only if `HAVE_IPPROTO_MPTCP`.
    pub mptcp: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InetSocketAddress {
    /// Makes one of the members that every release has.
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            numeric: None,
            to: None,
            ipv4: None,
            ipv6: None,
            keep_alive: None,
            keep_alive_count: None,
            keep_alive_idle: None,
            keep_alive_interval: None,
            mptcp: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn numeric(mut self, numeric: impl Into<Option<bool>>) -> Self {
        self.numeric = numeric.into();
        self
    }
    #[must_use]
    pub fn to(mut self, to: impl Into<Option<u16>>) -> Self {
        self.to = to.into();
        self
    }
    #[must_use]
    pub fn ipv4(mut self, ipv4: impl Into<Option<bool>>) -> Self {
        self.ipv4 = ipv4.into();
        self
    }
    #[must_use]
    pub fn ipv6(mut self, ipv6: impl Into<Option<bool>>) -> Self {
        self.ipv6 = ipv6.into();
        self
    }
    #[must_use]
    pub fn keep_alive(mut self, keep_alive: impl Into<Option<bool>>) -> Self {
        self.keep_alive = keep_alive.into();
        self
    }
    #[must_use]
    pub fn keep_alive_count(mut self, keep_alive_count: impl Into<Option<u32>>) -> Self {
        self.keep_alive_count = keep_alive_count.into();
        self
    }
    #[must_use]
    pub fn keep_alive_idle(mut self, keep_alive_idle: impl Into<Option<u32>>) -> Self {
        self.keep_alive_idle = keep_alive_idle.into();
        self
    }
    #[must_use]
    pub fn keep_alive_interval(
        mut self,
        keep_alive_interval: impl Into<Option<u32>>,
    ) -> Self {
        self.keep_alive_interval = keep_alive_interval.into();
        self
    }
    #[must_use]
    pub fn mptcp(mut self, mptcp: impl Into<Option<bool>>) -> Self {
        self.mptcp = mptcp.into();
        self
    }
}

impl Object for InetSocketAddress {
    const NAME: &'static str = "InetSocketAddress";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            port: members.required("port")?,
            numeric: members.optional("numeric"),
            to: members.optional("to"),
            ipv4: members.optional("ipv4"),
            ipv6: members.optional("ipv6"),
            keep_alive: members.optional("keep-alive"),
            keep_alive_count: members.optional("keep-alive-count"),
            keep_alive_idle: members.optional("keep-alive-idle"),
            keep_alive_interval: members.optional("keep-alive-interval"),
            mptcp: members.optional("mptcp"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("port", &self.port);
        output.put_optional("numeric", &self.numeric);
        output.put_optional("to", &self.to);
        output.put_optional("ipv4", &self.ipv4);
        output.put_optional("ipv6", &self.ipv6);
        output.put_optional("keep-alive", &self.keep_alive);
        output.put_optional("keep-alive-count", &self.keep_alive_count);
        output.put_optional("keep-alive-idle", &self.keep_alive_idle);
        output.put_optional("keep-alive-interval", &self.keep_alive_interval);
        output.put_optional("mptcp", &self.mptcp);
        output.put_extra(&self.extra);
    }
}

/// The object `UnixSocketAddress` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnixSocketAddress {
    pub path: String,
    /// Since 5.1. Only if `CONFIG_LINUX`.
    pub r#abstract: Option<bool>,
    /// Since 5.1. Only if `CONFIG_LINUX`.
    pub tight: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl UnixSocketAddress {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            r#abstract: None,
            tight: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#abstract(mut self, r#abstract: impl Into<Option<bool>>) -> Self {
        self.r#abstract = r#abstract.into();
        self
    }
    #[must_use]
    pub fn tight(mut self, tight: impl Into<Option<bool>>) -> Self {
        self.tight = tight.into();
        self
    }
}

impl Object for UnixSocketAddress {
    const NAME: &'static str = "UnixSocketAddress";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            r#abstract: members.optional("abstract"),
            tight: members.optional("tight"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put_optional("abstract", &self.r#abstract);
        output.put_optional("tight", &self.tight);
        output.put_extra(&self.extra);
    }
}

/// The object `VsockSocketAddress` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VsockSocketAddress {
    pub cid: String,
    pub port: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl VsockSocketAddress {
    /// Makes one of the members that every release has.
    pub fn new(cid: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            cid: cid.into(),
            port: port.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for VsockSocketAddress {
    const NAME: &'static str = "VsockSocketAddress";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cid: members.required("cid")?,
            port: members.required("port")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cid", &self.cid);
        output.put("port", &self.port);
        output.put_extra(&self.extra);
    }
}

/// The object `FdSocketAddress` of schema module `sockets`.
///
/// QEMU 10.0, 10.2, 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdSocketAddress {
    pub str: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FdSocketAddress {
    /// Makes one of the members that every release has.
    pub fn new(str: impl Into<String>) -> Self {
        Self {
            str: str.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for FdSocketAddress {
    const NAME: &'static str = "FdSocketAddress";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            str: members.required("str")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("str", &self.str);
        output.put_extra(&self.extra);
    }
}

/// The address of a socket, with its members inside `data`.
///
/// The union `SocketAddressLegacy` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddressLegacy)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SocketAddressLegacy {
    /// `type` and the members that go with it.
    pub r#type: SocketAddressLegacyBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SocketAddressLegacy {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<SocketAddressLegacyBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> SocketAddressType {
        self.r#type.tag()
    }
}

impl Object for SocketAddressLegacy {
    const NAME: &'static str = "SocketAddressLegacy";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: SocketAddressType = members.required("type")?;
        Ok(Self {
            r#type: SocketAddressLegacyBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`SocketAddressLegacy`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressLegacyBranch {
    Inet(InetSocketAddress),
    Unix(UnixSocketAddress),
    Vsock(VsockSocketAddress),
    Fd(FdSocketAddress),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl SocketAddressLegacyBranch {
    /// Returns `type`.
    pub fn tag(&self) -> SocketAddressType {
        match self {
            Self::Inet(_) => SocketAddressType::Inet,
            Self::Unix(_) => SocketAddressType::Unix,
            Self::Vsock(_) => SocketAddressType::Vsock,
            Self::Fd(_) => SocketAddressType::Fd,
            Self::Unrecognized { tag, .. } => SocketAddressType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: SocketAddressType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                SocketAddressType::Inet => Self::Inet(members.required("data")?),
                SocketAddressType::Unix => Self::Unix(members.required("data")?),
                SocketAddressType::Vsock => Self::Vsock(members.required("data")?),
                SocketAddressType::Fd => Self::Fd(members.required("data")?),
                SocketAddressType::Unrecognized(tag) => {
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
            Self::Inet(data) => output.put("data", data),
            Self::Unix(data) => output.put("data", data),
            Self::Vsock(data) => output.put("data", data),
            Self::Fd(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<SocketAddressLegacyBranch> for SocketAddressLegacy {
    fn from(branch: SocketAddressLegacyBranch) -> Self {
        Self::new(branch)
    }
}

impl From<InetSocketAddress> for SocketAddressLegacyBranch {
    fn from(branch: InetSocketAddress) -> Self {
        Self::Inet(branch)
    }
}

impl From<InetSocketAddress> for SocketAddressLegacy {
    fn from(branch: InetSocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<UnixSocketAddress> for SocketAddressLegacyBranch {
    fn from(branch: UnixSocketAddress) -> Self {
        Self::Unix(branch)
    }
}

impl From<UnixSocketAddress> for SocketAddressLegacy {
    fn from(branch: UnixSocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<VsockSocketAddress> for SocketAddressLegacyBranch {
    fn from(branch: VsockSocketAddress) -> Self {
        Self::Vsock(branch)
    }
}

impl From<VsockSocketAddress> for SocketAddressLegacy {
    fn from(branch: VsockSocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<FdSocketAddress> for SocketAddressLegacyBranch {
    fn from(branch: FdSocketAddress) -> Self {
        Self::Fd(branch)
    }
}

impl From<FdSocketAddress> for SocketAddressLegacy {
    fn from(branch: FdSocketAddress) -> Self {
        Self::new(branch)
    }
}

/// The enum `SocketAddressType` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.SocketAddressType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SocketAddressType {
    Inet,
    Unix,
    Vsock,
    Fd,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SocketAddressType {
    const NAME: &'static str = "SocketAddressType";
    const VALUES: &'static [&'static str] = &["inet", "unix", "vsock", "fd"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Inet => "inet",
            Self::Unix => "unix",
            Self::Vsock => "vsock",
            Self::Fd => "fd",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "inet" => Self::Inet,
                "unix" => Self::Unix,
                "vsock" => Self::Vsock,
                "fd" => Self::Fd,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The address of a socket, with its members beside its type.
///
/// The union `SocketAddress` of schema module `sockets`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SocketAddress {
    /// `type` and the members that go with it.
    pub r#type: SocketAddressBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SocketAddress {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<SocketAddressBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> SocketAddressType {
        self.r#type.tag()
    }
}

impl Object for SocketAddress {
    const NAME: &'static str = "SocketAddress";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: SocketAddressType = members.required("type")?;
        Ok(Self {
            r#type: SocketAddressBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`SocketAddress`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressBranch {
    Inet(InetSocketAddress),
    Unix(UnixSocketAddress),
    Vsock(VsockSocketAddress),
    Fd(FdSocketAddress),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl SocketAddressBranch {
    /// Returns `type`.
    pub fn tag(&self) -> SocketAddressType {
        match self {
            Self::Inet(_) => SocketAddressType::Inet,
            Self::Unix(_) => SocketAddressType::Unix,
            Self::Vsock(_) => SocketAddressType::Vsock,
            Self::Fd(_) => SocketAddressType::Fd,
            Self::Unrecognized { tag, .. } => SocketAddressType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: SocketAddressType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                SocketAddressType::Inet => Self::Inet(members.branch()?),
                SocketAddressType::Unix => Self::Unix(members.branch()?),
                SocketAddressType::Vsock => Self::Vsock(members.branch()?),
                SocketAddressType::Fd => Self::Fd(members.branch()?),
                SocketAddressType::Unrecognized(tag) => {
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
            Self::Inet(branch) => branch.put(output),
            Self::Unix(branch) => branch.put(output),
            Self::Vsock(branch) => branch.put(output),
            Self::Fd(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<SocketAddressBranch> for SocketAddress {
    fn from(branch: SocketAddressBranch) -> Self {
        Self::new(branch)
    }
}

impl From<InetSocketAddress> for SocketAddressBranch {
    fn from(branch: InetSocketAddress) -> Self {
        Self::Inet(branch)
    }
}

impl From<InetSocketAddress> for SocketAddress {
    fn from(branch: InetSocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<UnixSocketAddress> for SocketAddressBranch {
    fn from(branch: UnixSocketAddress) -> Self {
        Self::Unix(branch)
    }
}

impl From<UnixSocketAddress> for SocketAddress {
    fn from(branch: UnixSocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<VsockSocketAddress> for SocketAddressBranch {
    fn from(branch: VsockSocketAddress) -> Self {
        Self::Vsock(branch)
    }
}

impl From<VsockSocketAddress> for SocketAddress {
    fn from(branch: VsockSocketAddress) -> Self {
        Self::new(branch)
    }
}

impl From<FdSocketAddress> for SocketAddressBranch {
    fn from(branch: FdSocketAddress) -> Self {
        Self::Fd(branch)
    }
}

impl From<FdSocketAddress> for SocketAddress {
    fn from(branch: FdSocketAddress) -> Self {
        Self::new(branch)
    }
}

enums!(SocketAddressType);
objects!(
    InetSocketAddressBase InetSocketAddress UnixSocketAddress VsockSocketAddress
    FdSocketAddress SocketAddressLegacy SocketAddress
);
branches!(SocketAddressLegacyBranch SocketAddressBranch);
eq!(
    InetSocketAddressBase InetSocketAddress UnixSocketAddress VsockSocketAddress
    FdSocketAddress SocketAddressLegacyBranch SocketAddressLegacy SocketAddressBranch
    SocketAddress
);
