//! The types of schema module `ui`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{
    DecodeError, FileName, IntoMember, NetworkAddressFamily, Releases, SocketAddress,
    Unknown,
};

/// The enum `DisplayProtocol` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayProtocol)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DisplayProtocol {
    Vnc,
    Spice,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DisplayProtocol {
    const NAME: &'static str = "DisplayProtocol";
    const VALUES: &'static [&'static str] = &["vnc", "spice"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Vnc => "vnc",
            Self::Spice => "spice",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "vnc" => Self::Vnc,
                "spice" => Self::Spice,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `SetPasswordAction` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SetPasswordAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SetPasswordAction {
    Keep,
    Fail,
    Disconnect,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SetPasswordAction {
    const NAME: &'static str = "SetPasswordAction";
    const VALUES: &'static [&'static str] = &["keep", "fail", "disconnect"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Fail => "fail",
            Self::Disconnect => "disconnect",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "keep" => Self::Keep,
                "fail" => Self::Fail,
                "disconnect" => Self::Disconnect,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `SetPasswordOptions` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPasswordOptions {
    /// `protocol` and the members that go with it.
    pub protocol: SetPasswordOptionsBranch,
    pub password: String,
    pub connected: Option<SetPasswordAction>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SetPasswordOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(
        password: impl Into<String>,
        protocol: impl Into<SetPasswordOptionsBranch>,
    ) -> Self {
        Self {
            password: password.into(),
            connected: None,
            protocol: protocol.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn connected(mut self, connected: impl Into<Option<SetPasswordAction>>) -> Self {
        self.connected = connected.into();
        self
    }
    /// Returns `protocol`.
    pub fn tag(&self) -> DisplayProtocol {
        self.protocol.tag()
    }
}

impl Object for SetPasswordOptions {
    const NAME: &'static str = "SetPasswordOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: DisplayProtocol = members.required("protocol")?;
        Ok(Self {
            password: members.required("password")?,
            connected: members.optional("connected"),
            protocol: SetPasswordOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("protocol", self.tag().as_str());
        output.put("password", &self.password);
        output.put_optional("connected", &self.connected);
        self.protocol.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`SetPasswordOptions`], selected by `protocol`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordOptionsBranch {
    Vnc(SetPasswordOptionsVnc),
    Spice,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `protocol`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl SetPasswordOptionsBranch {
    /// Returns `protocol`.
    pub fn tag(&self) -> DisplayProtocol {
        match self {
            Self::Vnc(_) => DisplayProtocol::Vnc,
            Self::Spice => DisplayProtocol::Spice,
            Self::Unrecognized { tag, .. } => DisplayProtocol::Unrecognized(*tag),
        }
    }
    fn take(
        tag: DisplayProtocol,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                DisplayProtocol::Vnc => Self::Vnc(members.branch()?),
                DisplayProtocol::Spice => Self::Spice,
                DisplayProtocol::Unrecognized(tag) => {
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
            Self::Vnc(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<SetPasswordOptionsVnc> for SetPasswordOptionsBranch {
    fn from(branch: SetPasswordOptionsVnc) -> Self {
        Self::Vnc(branch)
    }
}

/// The object `SetPasswordOptionsVnc` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptionsVnc)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetPasswordOptionsVnc {
    pub display: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SetPasswordOptionsVnc {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            display: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn display<How>(mut self, display: impl IntoMember<String, How>) -> Self {
        self.display = display.into_member();
        self
    }
}

impl Object for SetPasswordOptionsVnc {
    const NAME: &'static str = "SetPasswordOptionsVnc";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display: members.optional("display"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("display", &self.display);
        output.put_extra(&self.extra);
    }
}

/// The union `ExpirePasswordOptions` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpirePasswordOptions {
    /// `protocol` and the members that go with it.
    pub protocol: ExpirePasswordOptionsBranch,
    pub time: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ExpirePasswordOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(
        time: impl Into<String>,
        protocol: impl Into<ExpirePasswordOptionsBranch>,
    ) -> Self {
        Self {
            time: time.into(),
            protocol: protocol.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `protocol`.
    pub fn tag(&self) -> DisplayProtocol {
        self.protocol.tag()
    }
}

impl Object for ExpirePasswordOptions {
    const NAME: &'static str = "ExpirePasswordOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: DisplayProtocol = members.required("protocol")?;
        Ok(Self {
            time: members.required("time")?,
            protocol: ExpirePasswordOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("protocol", self.tag().as_str());
        output.put("time", &self.time);
        self.protocol.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`ExpirePasswordOptions`], selected by `protocol`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExpirePasswordOptionsBranch {
    Vnc(ExpirePasswordOptionsVnc),
    Spice,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `protocol`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl ExpirePasswordOptionsBranch {
    /// Returns `protocol`.
    pub fn tag(&self) -> DisplayProtocol {
        match self {
            Self::Vnc(_) => DisplayProtocol::Vnc,
            Self::Spice => DisplayProtocol::Spice,
            Self::Unrecognized { tag, .. } => DisplayProtocol::Unrecognized(*tag),
        }
    }
    fn take(
        tag: DisplayProtocol,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                DisplayProtocol::Vnc => Self::Vnc(members.branch()?),
                DisplayProtocol::Spice => Self::Spice,
                DisplayProtocol::Unrecognized(tag) => {
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
            Self::Vnc(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<ExpirePasswordOptionsVnc> for ExpirePasswordOptionsBranch {
    fn from(branch: ExpirePasswordOptionsVnc) -> Self {
        Self::Vnc(branch)
    }
}

/// The object `ExpirePasswordOptionsVnc` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptionsVnc)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExpirePasswordOptionsVnc {
    pub display: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ExpirePasswordOptionsVnc {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            display: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn display<How>(mut self, display: impl IntoMember<String, How>) -> Self {
        self.display = display.into_member();
        self
    }
}

impl Object for ExpirePasswordOptionsVnc {
    const NAME: &'static str = "ExpirePasswordOptionsVnc";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display: members.optional("display"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("display", &self.display);
        output.put_extra(&self.extra);
    }
}

/// The enum `ImageFormat` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.ImageFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ImageFormat {
    Ppm,
    Png,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ImageFormat {
    const NAME: &'static str = "ImageFormat";
    const VALUES: &'static [&'static str] = &["ppm", "png"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Ppm => "ppm",
            Self::Png => "png",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ppm" => Self::Ppm,
                "png" => Self::Png,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `SpiceBasicInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceBasicInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceBasicInfo {
    pub host: String,
    pub port: String,
    pub family: NetworkAddressFamily,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceBasicInfo {
    const NAME: &'static str = "SpiceBasicInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            port: members.required("port")?,
            family: members.required("family")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("port", &self.port);
        output.put("family", &self.family);
        output.put_extra(&self.extra);
    }
}

/// The object `SpiceServerInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceServerInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceServerInfo {
    pub host: String,
    pub port: String,
    pub family: NetworkAddressFamily,
    pub auth: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceServerInfo {
    const NAME: &'static str = "SpiceServerInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            port: members.required("port")?,
            family: members.required("family")?,
            auth: members.optional("auth"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("port", &self.port);
        output.put("family", &self.family);
        output.put_optional("auth", &self.auth);
        output.put_extra(&self.extra);
    }
}

/// The object `SpiceChannel` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceChannel)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceChannel {
    pub host: String,
    pub port: String,
    pub family: NetworkAddressFamily,
    /// `connection-id`.
    pub connection_id: i64,
    /// `channel-type`.
    pub channel_type: i64,
    /// `channel-id`.
    pub channel_id: i64,
    pub tls: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceChannel {
    const NAME: &'static str = "SpiceChannel";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            port: members.required("port")?,
            family: members.required("family")?,
            connection_id: members.required("connection-id")?,
            channel_type: members.required("channel-type")?,
            channel_id: members.required("channel-id")?,
            tls: members.required("tls")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("port", &self.port);
        output.put("family", &self.family);
        output.put("connection-id", &self.connection_id);
        output.put("channel-type", &self.channel_type);
        output.put("channel-id", &self.channel_id);
        output.put("tls", &self.tls);
        output.put_extra(&self.extra);
    }
}

/// The enum `SpiceQueryMouseMode` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SpiceQueryMouseMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SpiceQueryMouseMode {
    Client,
    Server,
    Unknown,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SpiceQueryMouseMode {
    const NAME: &'static str = "SpiceQueryMouseMode";
    const VALUES: &'static [&'static str] = &["client", "server", "unknown"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Unknown => "unknown",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "client" => Self::Client,
                "server" => Self::Server,
                "unknown" => Self::Unknown,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `SpiceInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceInfo {
    pub enabled: bool,
    /// Since 1.4.
    pub migrated: bool,
    pub host: Option<String>,
    pub port: Option<i64>,
    /// `tls-port`.
    pub tls_port: Option<i64>,
    pub auth: Option<String>,
    /// `compiled-version`.
    pub compiled_version: Option<String>,
    /// `mouse-mode`. Since 1.1.
    pub mouse_mode: SpiceQueryMouseMode,
    pub channels: Option<Vec<SpiceChannel>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceInfo {
    const NAME: &'static str = "SpiceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enabled: members.required("enabled")?,
            migrated: members.required("migrated")?,
            host: members.optional("host"),
            port: members.optional("port"),
            tls_port: members.optional("tls-port"),
            auth: members.optional("auth"),
            compiled_version: members.optional("compiled-version"),
            mouse_mode: members.required("mouse-mode")?,
            channels: members.optional("channels"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("enabled", &self.enabled);
        output.put("migrated", &self.migrated);
        output.put_optional("host", &self.host);
        output.put_optional("port", &self.port);
        output.put_optional("tls-port", &self.tls_port);
        output.put_optional("auth", &self.auth);
        output.put_optional("compiled-version", &self.compiled_version);
        output.put("mouse-mode", &self.mouse_mode);
        output.put_optional("channels", &self.channels);
        output.put_extra(&self.extra);
    }
}

/// The object `VncBasicInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncBasicInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncBasicInfo {
    pub host: String,
    pub service: String,
    pub family: NetworkAddressFamily,
    /// Since 2.3.
    pub websocket: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncBasicInfo {
    const NAME: &'static str = "VncBasicInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            service: members.required("service")?,
            family: members.required("family")?,
            websocket: members.required("websocket")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("service", &self.service);
        output.put("family", &self.family);
        output.put("websocket", &self.websocket);
        output.put_extra(&self.extra);
    }
}

/// The object `VncServerInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo {
    pub host: String,
    pub service: String,
    pub family: NetworkAddressFamily,
    /// Since 2.3.
    pub websocket: bool,
    pub auth: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncServerInfo {
    const NAME: &'static str = "VncServerInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            service: members.required("service")?,
            family: members.required("family")?,
            websocket: members.required("websocket")?,
            auth: members.optional("auth"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("service", &self.service);
        output.put("family", &self.family);
        output.put("websocket", &self.websocket);
        output.put_optional("auth", &self.auth);
        output.put_extra(&self.extra);
    }
}

/// The object `VncClientInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncClientInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncClientInfo {
    pub host: String,
    pub service: String,
    pub family: NetworkAddressFamily,
    /// Since 2.3.
    pub websocket: bool,
    pub x509_dname: Option<String>,
    pub sasl_username: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncClientInfo {
    const NAME: &'static str = "VncClientInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            service: members.required("service")?,
            family: members.required("family")?,
            websocket: members.required("websocket")?,
            x509_dname: members.optional("x509_dname"),
            sasl_username: members.optional("sasl_username"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("service", &self.service);
        output.put("family", &self.family);
        output.put("websocket", &self.websocket);
        output.put_optional("x509_dname", &self.x509_dname);
        output.put_optional("sasl_username", &self.sasl_username);
        output.put_extra(&self.extra);
    }
}

/// The object `VncInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncInfo {
    pub enabled: bool,
    pub host: Option<String>,
    pub family: Option<NetworkAddressFamily>,
    pub service: Option<String>,
    pub auth: Option<String>,
    pub clients: Option<Vec<VncClientInfo>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncInfo {
    const NAME: &'static str = "VncInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enabled: members.required("enabled")?,
            host: members.optional("host"),
            family: members.optional("family"),
            service: members.optional("service"),
            auth: members.optional("auth"),
            clients: members.optional("clients"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("enabled", &self.enabled);
        output.put_optional("host", &self.host);
        output.put_optional("family", &self.family);
        output.put_optional("service", &self.service);
        output.put_optional("auth", &self.auth);
        output.put_optional("clients", &self.clients);
        output.put_extra(&self.extra);
    }
}

/// The enum `VncPrimaryAuth` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncPrimaryAuth)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum VncPrimaryAuth {
    None,
    Vnc,
    Ra2,
    Ra2ne,
    Tight,
    Ultra,
    Tls,
    Vencrypt,
    Sasl,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for VncPrimaryAuth {
    const NAME: &'static str = "VncPrimaryAuth";
    const VALUES: &'static [&'static str] = &[
        "none",
        "vnc",
        "ra2",
        "ra2ne",
        "tight",
        "ultra",
        "tls",
        "vencrypt",
        "sasl",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Vnc => "vnc",
            Self::Ra2 => "ra2",
            Self::Ra2ne => "ra2ne",
            Self::Tight => "tight",
            Self::Ultra => "ultra",
            Self::Tls => "tls",
            Self::Vencrypt => "vencrypt",
            Self::Sasl => "sasl",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "vnc" => Self::Vnc,
                "ra2" => Self::Ra2,
                "ra2ne" => Self::Ra2ne,
                "tight" => Self::Tight,
                "ultra" => Self::Ultra,
                "tls" => Self::Tls,
                "vencrypt" => Self::Vencrypt,
                "sasl" => Self::Sasl,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `VncVencryptSubAuth` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncVencryptSubAuth)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum VncVencryptSubAuth {
    Plain,
    TlsNone,
    X509None,
    TlsVnc,
    X509Vnc,
    TlsPlain,
    X509Plain,
    TlsSasl,
    X509Sasl,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for VncVencryptSubAuth {
    const NAME: &'static str = "VncVencryptSubAuth";
    const VALUES: &'static [&'static str] = &[
        "plain",
        "tls-none",
        "x509-none",
        "tls-vnc",
        "x509-vnc",
        "tls-plain",
        "x509-plain",
        "tls-sasl",
        "x509-sasl",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::TlsNone => "tls-none",
            Self::X509None => "x509-none",
            Self::TlsVnc => "tls-vnc",
            Self::X509Vnc => "x509-vnc",
            Self::TlsPlain => "tls-plain",
            Self::X509Plain => "x509-plain",
            Self::TlsSasl => "tls-sasl",
            Self::X509Sasl => "x509-sasl",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "plain" => Self::Plain,
                "tls-none" => Self::TlsNone,
                "x509-none" => Self::X509None,
                "tls-vnc" => Self::TlsVnc,
                "x509-vnc" => Self::X509Vnc,
                "tls-plain" => Self::TlsPlain,
                "x509-plain" => Self::X509Plain,
                "tls-sasl" => Self::TlsSasl,
                "x509-sasl" => Self::X509Sasl,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `VncServerInfo2` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo2 {
    pub host: String,
    pub service: String,
    pub family: NetworkAddressFamily,
    /// Since 2.3.
    pub websocket: bool,
    pub auth: VncPrimaryAuth,
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncServerInfo2 {
    const NAME: &'static str = "VncServerInfo2";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: members.required("host")?,
            service: members.required("service")?,
            family: members.required("family")?,
            websocket: members.required("websocket")?,
            auth: members.required("auth")?,
            vencrypt: members.optional("vencrypt"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("host", &self.host);
        output.put("service", &self.service);
        output.put("family", &self.family);
        output.put("websocket", &self.websocket);
        output.put("auth", &self.auth);
        output.put_optional("vencrypt", &self.vencrypt);
        output.put_extra(&self.extra);
    }
}

/// The object `VncInfo2` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncInfo2 {
    pub id: String,
    pub server: Vec<VncServerInfo2>,
    pub clients: Vec<VncClientInfo>,
    pub auth: VncPrimaryAuth,
    pub vencrypt: Option<VncVencryptSubAuth>,
    pub display: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncInfo2 {
    const NAME: &'static str = "VncInfo2";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            server: members.required("server")?,
            clients: members.required("clients")?,
            auth: members.required("auth")?,
            vencrypt: members.optional("vencrypt"),
            display: members.optional("display"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("server", &self.server);
        output.put("clients", &self.clients);
        output.put("auth", &self.auth);
        output.put_optional("vencrypt", &self.vencrypt);
        output.put_optional("display", &self.display);
        output.put_extra(&self.extra);
    }
}

/// The object `MouseInfo` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.MouseInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MouseInfo {
    pub name: String,
    pub index: i64,
    pub current: bool,
    pub absolute: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MouseInfo {
    const NAME: &'static str = "MouseInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            index: members.required("index")?,
            current: members.required("current")?,
            absolute: members.required("absolute")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("index", &self.index);
        output.put("current", &self.current);
        output.put("absolute", &self.absolute);
        output.put_extra(&self.extra);
    }
}

/// The enum `QKeyCode` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.QKeyCode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum QKeyCode {
    /// Since 2.0.
    Unmapped,
    Shift,
    /// `shift_r`.
    ShiftR,
    Alt,
    /// `alt_r`.
    AltR,
    Ctrl,
    /// `ctrl_r`.
    CtrlR,
    Menu,
    Esc,
    /// `1`.
    _1,
    /// `2`.
    _2,
    /// `3`.
    _3,
    /// `4`.
    _4,
    /// `5`.
    _5,
    /// `6`.
    _6,
    /// `7`.
    _7,
    /// `8`.
    _8,
    /// `9`.
    _9,
    /// `0`.
    _0,
    Minus,
    Equal,
    Backspace,
    Tab,
    Q,
    W,
    E,
    R,
    T,
    Y,
    U,
    I,
    O,
    P,
    /// `bracket_left`.
    BracketLeft,
    /// `bracket_right`.
    BracketRight,
    Ret,
    A,
    S,
    D,
    F,
    G,
    H,
    J,
    K,
    L,
    Semicolon,
    Apostrophe,
    /// `grave_accent`.
    GraveAccent,
    Backslash,
    Z,
    X,
    C,
    V,
    B,
    N,
    M,
    Comma,
    Dot,
    Slash,
    Asterisk,
    Spc,
    /// `caps_lock`.
    CapsLock,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    /// `num_lock`.
    NumLock,
    /// `scroll_lock`.
    ScrollLock,
    /// `kp_divide`.
    KpDivide,
    /// `kp_multiply`.
    KpMultiply,
    /// `kp_subtract`.
    KpSubtract,
    /// `kp_add`.
    KpAdd,
    /// `kp_enter`.
    KpEnter,
    /// `kp_decimal`.
    KpDecimal,
    Sysrq,
    /// `kp_0`.
    Kp0,
    /// `kp_1`.
    Kp1,
    /// `kp_2`.
    Kp2,
    /// `kp_3`.
    Kp3,
    /// `kp_4`.
    Kp4,
    /// `kp_5`.
    Kp5,
    /// `kp_6`.
    Kp6,
    /// `kp_7`.
    Kp7,
    /// `kp_8`.
    Kp8,
    /// `kp_9`.
    Kp9,
    Less,
    F11,
    F12,
    Print,
    Home,
    Pgup,
    Pgdn,
    End,
    Left,
    Up,
    Down,
    Right,
    Insert,
    Delete,
    Stop,
    Again,
    Props,
    Undo,
    Front,
    Copy,
    Open,
    Paste,
    Find,
    Cut,
    Lf,
    Help,
    /// `meta_l`.
    MetaL,
    /// `meta_r`.
    MetaR,
    Compose,
    /// Since 2.0.
    Pause,
    /// Since 2.4.
    Ro,
    /// Since 2.9.
    Hiragana,
    /// Since 2.9.
    Henkan,
    /// Since 2.9.
    Yen,
    /// Since 2.12.
    Muhenkan,
    /// Since 2.12.
    Katakanahiragana,
    /// `kp_comma`. Since 2.4.
    KpComma,
    /// `kp_equals`. Since 2.6.
    KpEquals,
    /// Since 2.6.
    Power,
    /// Since 2.10.
    Sleep,
    /// Since 2.10.
    Wake,
    /// Since 2.10.
    Audionext,
    /// Since 2.10.
    Audioprev,
    /// Since 2.10.
    Audiostop,
    /// Since 2.10.
    Audioplay,
    /// Since 2.10.
    Audiomute,
    /// Since 2.10.
    Volumeup,
    /// Since 2.10.
    Volumedown,
    /// Since 2.10.
    Mediaselect,
    /// Since 2.10.
    Mail,
    /// Since 2.10.
    Calculator,
    /// Since 2.10.
    Computer,
    /// `ac_home`. Since 2.10.
    AcHome,
    /// `ac_back`. Since 2.10.
    AcBack,
    /// `ac_forward`. Since 2.10.
    AcForward,
    /// `ac_refresh`. Since 2.10.
    AcRefresh,
    /// `ac_bookmarks`. Since 2.10.
    AcBookmarks,
    /// Since 6.1.
    Lang1,
    /// Since 6.1.
    Lang2,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F13,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F14,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F15,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F16,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F17,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F18,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F19,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F20,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F21,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F22,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F23,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    F24,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for QKeyCode {
    const NAME: &'static str = "QKeyCode";
    const VALUES: &'static [&'static str] = &[
        "unmapped",
        "shift",
        "shift_r",
        "alt",
        "alt_r",
        "ctrl",
        "ctrl_r",
        "menu",
        "esc",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "0",
        "minus",
        "equal",
        "backspace",
        "tab",
        "q",
        "w",
        "e",
        "r",
        "t",
        "y",
        "u",
        "i",
        "o",
        "p",
        "bracket_left",
        "bracket_right",
        "ret",
        "a",
        "s",
        "d",
        "f",
        "g",
        "h",
        "j",
        "k",
        "l",
        "semicolon",
        "apostrophe",
        "grave_accent",
        "backslash",
        "z",
        "x",
        "c",
        "v",
        "b",
        "n",
        "m",
        "comma",
        "dot",
        "slash",
        "asterisk",
        "spc",
        "caps_lock",
        "f1",
        "f2",
        "f3",
        "f4",
        "f5",
        "f6",
        "f7",
        "f8",
        "f9",
        "f10",
        "num_lock",
        "scroll_lock",
        "kp_divide",
        "kp_multiply",
        "kp_subtract",
        "kp_add",
        "kp_enter",
        "kp_decimal",
        "sysrq",
        "kp_0",
        "kp_1",
        "kp_2",
        "kp_3",
        "kp_4",
        "kp_5",
        "kp_6",
        "kp_7",
        "kp_8",
        "kp_9",
        "less",
        "f11",
        "f12",
        "print",
        "home",
        "pgup",
        "pgdn",
        "end",
        "left",
        "up",
        "down",
        "right",
        "insert",
        "delete",
        "stop",
        "again",
        "props",
        "undo",
        "front",
        "copy",
        "open",
        "paste",
        "find",
        "cut",
        "lf",
        "help",
        "meta_l",
        "meta_r",
        "compose",
        "pause",
        "ro",
        "hiragana",
        "henkan",
        "yen",
        "muhenkan",
        "katakanahiragana",
        "kp_comma",
        "kp_equals",
        "power",
        "sleep",
        "wake",
        "audionext",
        "audioprev",
        "audiostop",
        "audioplay",
        "audiomute",
        "volumeup",
        "volumedown",
        "mediaselect",
        "mail",
        "calculator",
        "computer",
        "ac_home",
        "ac_back",
        "ac_forward",
        "ac_refresh",
        "ac_bookmarks",
        "lang1",
        "lang2",
        "f13",
        "f14",
        "f15",
        "f16",
        "f17",
        "f18",
        "f19",
        "f20",
        "f21",
        "f22",
        "f23",
        "f24",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Unmapped => "unmapped",
            Self::Shift => "shift",
            Self::ShiftR => "shift_r",
            Self::Alt => "alt",
            Self::AltR => "alt_r",
            Self::Ctrl => "ctrl",
            Self::CtrlR => "ctrl_r",
            Self::Menu => "menu",
            Self::Esc => "esc",
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_3 => "3",
            Self::_4 => "4",
            Self::_5 => "5",
            Self::_6 => "6",
            Self::_7 => "7",
            Self::_8 => "8",
            Self::_9 => "9",
            Self::_0 => "0",
            Self::Minus => "minus",
            Self::Equal => "equal",
            Self::Backspace => "backspace",
            Self::Tab => "tab",
            Self::Q => "q",
            Self::W => "w",
            Self::E => "e",
            Self::R => "r",
            Self::T => "t",
            Self::Y => "y",
            Self::U => "u",
            Self::I => "i",
            Self::O => "o",
            Self::P => "p",
            Self::BracketLeft => "bracket_left",
            Self::BracketRight => "bracket_right",
            Self::Ret => "ret",
            Self::A => "a",
            Self::S => "s",
            Self::D => "d",
            Self::F => "f",
            Self::G => "g",
            Self::H => "h",
            Self::J => "j",
            Self::K => "k",
            Self::L => "l",
            Self::Semicolon => "semicolon",
            Self::Apostrophe => "apostrophe",
            Self::GraveAccent => "grave_accent",
            Self::Backslash => "backslash",
            Self::Z => "z",
            Self::X => "x",
            Self::C => "c",
            Self::V => "v",
            Self::B => "b",
            Self::N => "n",
            Self::M => "m",
            Self::Comma => "comma",
            Self::Dot => "dot",
            Self::Slash => "slash",
            Self::Asterisk => "asterisk",
            Self::Spc => "spc",
            Self::CapsLock => "caps_lock",
            Self::F1 => "f1",
            Self::F2 => "f2",
            Self::F3 => "f3",
            Self::F4 => "f4",
            Self::F5 => "f5",
            Self::F6 => "f6",
            Self::F7 => "f7",
            Self::F8 => "f8",
            Self::F9 => "f9",
            Self::F10 => "f10",
            Self::NumLock => "num_lock",
            Self::ScrollLock => "scroll_lock",
            Self::KpDivide => "kp_divide",
            Self::KpMultiply => "kp_multiply",
            Self::KpSubtract => "kp_subtract",
            Self::KpAdd => "kp_add",
            Self::KpEnter => "kp_enter",
            Self::KpDecimal => "kp_decimal",
            Self::Sysrq => "sysrq",
            Self::Kp0 => "kp_0",
            Self::Kp1 => "kp_1",
            Self::Kp2 => "kp_2",
            Self::Kp3 => "kp_3",
            Self::Kp4 => "kp_4",
            Self::Kp5 => "kp_5",
            Self::Kp6 => "kp_6",
            Self::Kp7 => "kp_7",
            Self::Kp8 => "kp_8",
            Self::Kp9 => "kp_9",
            Self::Less => "less",
            Self::F11 => "f11",
            Self::F12 => "f12",
            Self::Print => "print",
            Self::Home => "home",
            Self::Pgup => "pgup",
            Self::Pgdn => "pgdn",
            Self::End => "end",
            Self::Left => "left",
            Self::Up => "up",
            Self::Down => "down",
            Self::Right => "right",
            Self::Insert => "insert",
            Self::Delete => "delete",
            Self::Stop => "stop",
            Self::Again => "again",
            Self::Props => "props",
            Self::Undo => "undo",
            Self::Front => "front",
            Self::Copy => "copy",
            Self::Open => "open",
            Self::Paste => "paste",
            Self::Find => "find",
            Self::Cut => "cut",
            Self::Lf => "lf",
            Self::Help => "help",
            Self::MetaL => "meta_l",
            Self::MetaR => "meta_r",
            Self::Compose => "compose",
            Self::Pause => "pause",
            Self::Ro => "ro",
            Self::Hiragana => "hiragana",
            Self::Henkan => "henkan",
            Self::Yen => "yen",
            Self::Muhenkan => "muhenkan",
            Self::Katakanahiragana => "katakanahiragana",
            Self::KpComma => "kp_comma",
            Self::KpEquals => "kp_equals",
            Self::Power => "power",
            Self::Sleep => "sleep",
            Self::Wake => "wake",
            Self::Audionext => "audionext",
            Self::Audioprev => "audioprev",
            Self::Audiostop => "audiostop",
            Self::Audioplay => "audioplay",
            Self::Audiomute => "audiomute",
            Self::Volumeup => "volumeup",
            Self::Volumedown => "volumedown",
            Self::Mediaselect => "mediaselect",
            Self::Mail => "mail",
            Self::Calculator => "calculator",
            Self::Computer => "computer",
            Self::AcHome => "ac_home",
            Self::AcBack => "ac_back",
            Self::AcForward => "ac_forward",
            Self::AcRefresh => "ac_refresh",
            Self::AcBookmarks => "ac_bookmarks",
            Self::Lang1 => "lang1",
            Self::Lang2 => "lang2",
            Self::F13 => "f13",
            Self::F14 => "f14",
            Self::F15 => "f15",
            Self::F16 => "f16",
            Self::F17 => "f17",
            Self::F18 => "f18",
            Self::F19 => "f19",
            Self::F20 => "f20",
            Self::F21 => "f21",
            Self::F22 => "f22",
            Self::F23 => "f23",
            Self::F24 => "f24",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "unmapped" => Self::Unmapped,
                "shift" => Self::Shift,
                "shift_r" => Self::ShiftR,
                "alt" => Self::Alt,
                "alt_r" => Self::AltR,
                "ctrl" => Self::Ctrl,
                "ctrl_r" => Self::CtrlR,
                "menu" => Self::Menu,
                "esc" => Self::Esc,
                "1" => Self::_1,
                "2" => Self::_2,
                "3" => Self::_3,
                "4" => Self::_4,
                "5" => Self::_5,
                "6" => Self::_6,
                "7" => Self::_7,
                "8" => Self::_8,
                "9" => Self::_9,
                "0" => Self::_0,
                "minus" => Self::Minus,
                "equal" => Self::Equal,
                "backspace" => Self::Backspace,
                "tab" => Self::Tab,
                "q" => Self::Q,
                "w" => Self::W,
                "e" => Self::E,
                "r" => Self::R,
                "t" => Self::T,
                "y" => Self::Y,
                "u" => Self::U,
                "i" => Self::I,
                "o" => Self::O,
                "p" => Self::P,
                "bracket_left" => Self::BracketLeft,
                "bracket_right" => Self::BracketRight,
                "ret" => Self::Ret,
                "a" => Self::A,
                "s" => Self::S,
                "d" => Self::D,
                "f" => Self::F,
                "g" => Self::G,
                "h" => Self::H,
                "j" => Self::J,
                "k" => Self::K,
                "l" => Self::L,
                "semicolon" => Self::Semicolon,
                "apostrophe" => Self::Apostrophe,
                "grave_accent" => Self::GraveAccent,
                "backslash" => Self::Backslash,
                "z" => Self::Z,
                "x" => Self::X,
                "c" => Self::C,
                "v" => Self::V,
                "b" => Self::B,
                "n" => Self::N,
                "m" => Self::M,
                "comma" => Self::Comma,
                "dot" => Self::Dot,
                "slash" => Self::Slash,
                "asterisk" => Self::Asterisk,
                "spc" => Self::Spc,
                "caps_lock" => Self::CapsLock,
                "f1" => Self::F1,
                "f2" => Self::F2,
                "f3" => Self::F3,
                "f4" => Self::F4,
                "f5" => Self::F5,
                "f6" => Self::F6,
                "f7" => Self::F7,
                "f8" => Self::F8,
                "f9" => Self::F9,
                "f10" => Self::F10,
                "num_lock" => Self::NumLock,
                "scroll_lock" => Self::ScrollLock,
                "kp_divide" => Self::KpDivide,
                "kp_multiply" => Self::KpMultiply,
                "kp_subtract" => Self::KpSubtract,
                "kp_add" => Self::KpAdd,
                "kp_enter" => Self::KpEnter,
                "kp_decimal" => Self::KpDecimal,
                "sysrq" => Self::Sysrq,
                "kp_0" => Self::Kp0,
                "kp_1" => Self::Kp1,
                "kp_2" => Self::Kp2,
                "kp_3" => Self::Kp3,
                "kp_4" => Self::Kp4,
                "kp_5" => Self::Kp5,
                "kp_6" => Self::Kp6,
                "kp_7" => Self::Kp7,
                "kp_8" => Self::Kp8,
                "kp_9" => Self::Kp9,
                "less" => Self::Less,
                "f11" => Self::F11,
                "f12" => Self::F12,
                "print" => Self::Print,
                "home" => Self::Home,
                "pgup" => Self::Pgup,
                "pgdn" => Self::Pgdn,
                "end" => Self::End,
                "left" => Self::Left,
                "up" => Self::Up,
                "down" => Self::Down,
                "right" => Self::Right,
                "insert" => Self::Insert,
                "delete" => Self::Delete,
                "stop" => Self::Stop,
                "again" => Self::Again,
                "props" => Self::Props,
                "undo" => Self::Undo,
                "front" => Self::Front,
                "copy" => Self::Copy,
                "open" => Self::Open,
                "paste" => Self::Paste,
                "find" => Self::Find,
                "cut" => Self::Cut,
                "lf" => Self::Lf,
                "help" => Self::Help,
                "meta_l" => Self::MetaL,
                "meta_r" => Self::MetaR,
                "compose" => Self::Compose,
                "pause" => Self::Pause,
                "ro" => Self::Ro,
                "hiragana" => Self::Hiragana,
                "henkan" => Self::Henkan,
                "yen" => Self::Yen,
                "muhenkan" => Self::Muhenkan,
                "katakanahiragana" => Self::Katakanahiragana,
                "kp_comma" => Self::KpComma,
                "kp_equals" => Self::KpEquals,
                "power" => Self::Power,
                "sleep" => Self::Sleep,
                "wake" => Self::Wake,
                "audionext" => Self::Audionext,
                "audioprev" => Self::Audioprev,
                "audiostop" => Self::Audiostop,
                "audioplay" => Self::Audioplay,
                "audiomute" => Self::Audiomute,
                "volumeup" => Self::Volumeup,
                "volumedown" => Self::Volumedown,
                "mediaselect" => Self::Mediaselect,
                "mail" => Self::Mail,
                "calculator" => Self::Calculator,
                "computer" => Self::Computer,
                "ac_home" => Self::AcHome,
                "ac_back" => Self::AcBack,
                "ac_forward" => Self::AcForward,
                "ac_refresh" => Self::AcRefresh,
                "ac_bookmarks" => Self::AcBookmarks,
                "lang1" => Self::Lang1,
                "lang2" => Self::Lang2,
                "f13" => Self::F13,
                "f14" => Self::F14,
                "f15" => Self::F15,
                "f16" => Self::F16,
                "f17" => Self::F17,
                "f18" => Self::F18,
                "f19" => Self::F19,
                "f20" => Self::F20,
                "f21" => Self::F21,
                "f22" => Self::F22,
                "f23" => Self::F23,
                "f24" => Self::F24,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `KeyValueKind` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.KeyValueKind)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum KeyValueKind {
    Number,
    Qcode,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for KeyValueKind {
    const NAME: &'static str = "KeyValueKind";
    const VALUES: &'static [&'static str] = &["number", "qcode"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Qcode => "qcode",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "number" => Self::Number,
                "qcode" => Self::Qcode,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `KeyValue` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.KeyValue)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyValue {
    /// `type` and the members that go with it.
    pub r#type: KeyValueBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl KeyValue {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<KeyValueBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Makes one of branch `number`.
    pub fn number(data: i64) -> Self {
        Self::new(KeyValueBranch::Number(data))
    }
    /// Returns `type`.
    pub fn tag(&self) -> KeyValueKind {
        self.r#type.tag()
    }
}

impl Object for KeyValue {
    const NAME: &'static str = "KeyValue";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: KeyValueKind = members.required("type")?;
        Ok(Self {
            r#type: KeyValueBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`KeyValue`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum KeyValueBranch {
    Number(i64),
    Qcode(QKeyCode),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl KeyValueBranch {
    /// Returns `type`.
    pub fn tag(&self) -> KeyValueKind {
        match self {
            Self::Number(_) => KeyValueKind::Number,
            Self::Qcode(_) => KeyValueKind::Qcode,
            Self::Unrecognized { tag, .. } => KeyValueKind::Unrecognized(*tag),
        }
    }
    fn take(tag: KeyValueKind, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                KeyValueKind::Number => Self::Number(members.required("data")?),
                KeyValueKind::Qcode => Self::Qcode(members.required("data")?),
                KeyValueKind::Unrecognized(tag) => {
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
            Self::Number(data) => output.put("data", data),
            Self::Qcode(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<KeyValueBranch> for KeyValue {
    fn from(branch: KeyValueBranch) -> Self {
        Self::new(branch)
    }
}

impl From<QKeyCode> for KeyValueBranch {
    fn from(branch: QKeyCode) -> Self {
        Self::Qcode(branch)
    }
}

impl From<QKeyCode> for KeyValue {
    fn from(branch: QKeyCode) -> Self {
        Self::new(branch)
    }
}

/// The enum `InputButton` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputButton)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum InputButton {
    Left,
    Middle,
    Right,
    WheelUp,
    WheelDown,
    /// Since 2.9.
    Side,
    /// Since 2.9.
    Extra,
    WheelLeft,
    WheelRight,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    Touch,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for InputButton {
    const NAME: &'static str = "InputButton";
    const VALUES: &'static [&'static str] = &[
        "left",
        "middle",
        "right",
        "wheel-up",
        "wheel-down",
        "side",
        "extra",
        "wheel-left",
        "wheel-right",
        "touch",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Middle => "middle",
            Self::Right => "right",
            Self::WheelUp => "wheel-up",
            Self::WheelDown => "wheel-down",
            Self::Side => "side",
            Self::Extra => "extra",
            Self::WheelLeft => "wheel-left",
            Self::WheelRight => "wheel-right",
            Self::Touch => "touch",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "left" => Self::Left,
                "middle" => Self::Middle,
                "right" => Self::Right,
                "wheel-up" => Self::WheelUp,
                "wheel-down" => Self::WheelDown,
                "side" => Self::Side,
                "extra" => Self::Extra,
                "wheel-left" => Self::WheelLeft,
                "wheel-right" => Self::WheelRight,
                "touch" => Self::Touch,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `InputAxis` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputAxis)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum InputAxis {
    X,
    Y,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for InputAxis {
    const NAME: &'static str = "InputAxis";
    const VALUES: &'static [&'static str] = &["x", "y"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "x" => Self::X,
                "y" => Self::Y,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `InputMultiTouchType` of schema module `ui`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputMultiTouchType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum InputMultiTouchType {
    Begin,
    Update,
    End,
    Cancel,
    Data,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for InputMultiTouchType {
    const NAME: &'static str = "InputMultiTouchType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "begin",
        "update",
        "end",
        "cancel",
        "data",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Update => "update",
            Self::End => "end",
            Self::Cancel => "cancel",
            Self::Data => "data",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "begin" => Self::Begin,
                "update" => Self::Update,
                "end" => Self::End,
                "cancel" => Self::Cancel,
                "data" => Self::Data,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `InputKeyEvent` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputKeyEvent {
    pub key: KeyValue,
    pub down: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputKeyEvent {
    /// Makes one of the members that every release has.
    pub fn new(key: impl Into<KeyValue>, down: bool) -> Self {
        Self {
            key: key.into(),
            down,
            extra: Extra::new(),
        }
    }
}

impl Object for InputKeyEvent {
    const NAME: &'static str = "InputKeyEvent";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.required("key")?,
            down: members.required("down")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("key", &self.key);
        output.put("down", &self.down);
        output.put_extra(&self.extra);
    }
}

/// The object `InputBtnEvent` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputBtnEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputBtnEvent {
    pub button: InputButton,
    pub down: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputBtnEvent {
    /// Makes one of the members that every release has.
    pub fn new(button: InputButton, down: bool) -> Self {
        Self {
            button,
            down,
            extra: Extra::new(),
        }
    }
}

impl Object for InputBtnEvent {
    const NAME: &'static str = "InputBtnEvent";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            button: members.required("button")?,
            down: members.required("down")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("button", &self.button);
        output.put("down", &self.down);
        output.put_extra(&self.extra);
    }
}

/// The object `InputMoveEvent` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMoveEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMoveEvent {
    pub axis: InputAxis,
    pub value: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputMoveEvent {
    /// Makes one of the members that every release has.
    pub fn new(axis: InputAxis, value: i64) -> Self {
        Self {
            axis,
            value,
            extra: Extra::new(),
        }
    }
}

impl Object for InputMoveEvent {
    const NAME: &'static str = "InputMoveEvent";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            axis: members.required("axis")?,
            value: members.required("value")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("axis", &self.axis);
        output.put("value", &self.value);
        output.put_extra(&self.extra);
    }
}

/// The object `InputMultiTouchEvent` of schema module `ui`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMultiTouchEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMultiTouchEvent {
    pub r#type: InputMultiTouchType,
    pub slot: i64,
    /// `tracking-id`.
    pub tracking_id: i64,
    pub axis: InputAxis,
    pub value: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputMultiTouchEvent {
    /// Makes one of the members that every release has.
    pub fn new(
        r#type: InputMultiTouchType,
        slot: i64,
        tracking_id: i64,
        axis: InputAxis,
        value: i64,
    ) -> Self {
        Self {
            r#type,
            slot,
            tracking_id,
            axis,
            value,
            extra: Extra::new(),
        }
    }
}

impl Object for InputMultiTouchEvent {
    const NAME: &'static str = "InputMultiTouchEvent";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            slot: members.required("slot")?,
            tracking_id: members.required("tracking-id")?,
            axis: members.required("axis")?,
            value: members.required("value")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("slot", &self.slot);
        output.put("tracking-id", &self.tracking_id);
        output.put("axis", &self.axis);
        output.put("value", &self.value);
        output.put_extra(&self.extra);
    }
}

/// The enum `InputEventKind` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputEventKind)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum InputEventKind {
    Key,
    Btn,
    Rel,
    Abs,
    /// Only in 10.0, 10.2, 11.1.
    Mtt,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for InputEventKind {
    const NAME: &'static str = "InputEventKind";
    const VALUES: &'static [&'static str] = &["key", "btn", "rel", "abs", "mtt"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Btn => "btn",
            Self::Rel => "rel",
            Self::Abs => "abs",
            Self::Mtt => "mtt",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "key" => Self::Key,
                "btn" => Self::Btn,
                "rel" => Self::Rel,
                "abs" => Self::Abs,
                "mtt" => Self::Mtt,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `InputEvent` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputEvent {
    /// `type` and the members that go with it.
    pub r#type: InputEventBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputEvent {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<InputEventBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Makes one of branch `rel`.
    pub fn rel(data: InputMoveEvent) -> Self {
        Self::new(InputEventBranch::Rel(data))
    }
    /// Makes one of branch `abs`.
    pub fn abs(data: InputMoveEvent) -> Self {
        Self::new(InputEventBranch::Abs(data))
    }
    /// Returns `type`.
    pub fn tag(&self) -> InputEventKind {
        self.r#type.tag()
    }
}

impl Object for InputEvent {
    const NAME: &'static str = "InputEvent";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: InputEventKind = members.required("type")?;
        Ok(Self {
            r#type: InputEventBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`InputEvent`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InputEventBranch {
    Key(InputKeyEvent),
    Btn(InputBtnEvent),
    Rel(InputMoveEvent),
    Abs(InputMoveEvent),
    /// Only in 10.0, 10.2, 11.1.
    Mtt(InputMultiTouchEvent),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl InputEventBranch {
    /// Returns `type`.
    pub fn tag(&self) -> InputEventKind {
        match self {
            Self::Key(_) => InputEventKind::Key,
            Self::Btn(_) => InputEventKind::Btn,
            Self::Rel(_) => InputEventKind::Rel,
            Self::Abs(_) => InputEventKind::Abs,
            Self::Mtt(_) => InputEventKind::Mtt,
            Self::Unrecognized { tag, .. } => InputEventKind::Unrecognized(*tag),
        }
    }
    fn take(
        tag: InputEventKind,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                InputEventKind::Key => Self::Key(members.required("data")?),
                InputEventKind::Btn => Self::Btn(members.required("data")?),
                InputEventKind::Rel => Self::Rel(members.required("data")?),
                InputEventKind::Abs => Self::Abs(members.required("data")?),
                InputEventKind::Mtt => Self::Mtt(members.required("data")?),
                InputEventKind::Unrecognized(tag) => {
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
            Self::Key(data) => output.put("data", data),
            Self::Btn(data) => output.put("data", data),
            Self::Rel(data) => output.put("data", data),
            Self::Abs(data) => output.put("data", data),
            Self::Mtt(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<InputEventBranch> for InputEvent {
    fn from(branch: InputEventBranch) -> Self {
        Self::new(branch)
    }
}

impl From<InputKeyEvent> for InputEventBranch {
    fn from(branch: InputKeyEvent) -> Self {
        Self::Key(branch)
    }
}

impl From<InputKeyEvent> for InputEvent {
    fn from(branch: InputKeyEvent) -> Self {
        Self::new(branch)
    }
}

impl From<InputBtnEvent> for InputEventBranch {
    fn from(branch: InputBtnEvent) -> Self {
        Self::Btn(branch)
    }
}

impl From<InputBtnEvent> for InputEvent {
    fn from(branch: InputBtnEvent) -> Self {
        Self::new(branch)
    }
}

impl From<InputMultiTouchEvent> for InputEventBranch {
    fn from(branch: InputMultiTouchEvent) -> Self {
        Self::Mtt(branch)
    }
}

impl From<InputMultiTouchEvent> for InputEvent {
    fn from(branch: InputMultiTouchEvent) -> Self {
        Self::new(branch)
    }
}

/// The object `DisplayGTK` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayGTK)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplayGTK {
    /// Only in 11.1. Since 11.1.
    pub clipboard: Option<bool>,
    /// `grab-on-hover`.
    pub grab_on_hover: Option<bool>,
    /// `zoom-to-fit`. Since 3.1.
    pub zoom_to_fit: Option<bool>,
    /// `show-tabs`. Since 7.1.
    pub show_tabs: Option<bool>,
    /// `show-menubar`.
    pub show_menubar: Option<bool>,
    /// `keep-aspect-ratio`. Only in 10.2, 11.1. Since 10.1.
    pub keep_aspect_ratio: Option<bool>,
    /// Only in 10.2, 11.1. Since 10.1.
    pub scale: Option<f64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayGTK {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            clipboard: None,
            grab_on_hover: None,
            zoom_to_fit: None,
            show_tabs: None,
            show_menubar: None,
            keep_aspect_ratio: None,
            scale: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn clipboard(mut self, clipboard: impl Into<Option<bool>>) -> Self {
        self.clipboard = clipboard.into();
        self
    }
    #[must_use]
    pub fn grab_on_hover(mut self, grab_on_hover: impl Into<Option<bool>>) -> Self {
        self.grab_on_hover = grab_on_hover.into();
        self
    }
    #[must_use]
    pub fn zoom_to_fit(mut self, zoom_to_fit: impl Into<Option<bool>>) -> Self {
        self.zoom_to_fit = zoom_to_fit.into();
        self
    }
    #[must_use]
    pub fn show_tabs(mut self, show_tabs: impl Into<Option<bool>>) -> Self {
        self.show_tabs = show_tabs.into();
        self
    }
    #[must_use]
    pub fn show_menubar(mut self, show_menubar: impl Into<Option<bool>>) -> Self {
        self.show_menubar = show_menubar.into();
        self
    }
    #[must_use]
    pub fn keep_aspect_ratio(
        mut self,
        keep_aspect_ratio: impl Into<Option<bool>>,
    ) -> Self {
        self.keep_aspect_ratio = keep_aspect_ratio.into();
        self
    }
    #[must_use]
    pub fn scale(mut self, scale: impl Into<Option<f64>>) -> Self {
        self.scale = scale.into();
        self
    }
}

impl Object for DisplayGTK {
    const NAME: &'static str = "DisplayGTK";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            clipboard: members.optional("clipboard"),
            grab_on_hover: members.optional("grab-on-hover"),
            zoom_to_fit: members.optional("zoom-to-fit"),
            show_tabs: members.optional("show-tabs"),
            show_menubar: members.optional("show-menubar"),
            keep_aspect_ratio: members.optional("keep-aspect-ratio"),
            scale: members.optional("scale"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("clipboard", &self.clipboard);
        output.put_optional("grab-on-hover", &self.grab_on_hover);
        output.put_optional("zoom-to-fit", &self.zoom_to_fit);
        output.put_optional("show-tabs", &self.show_tabs);
        output.put_optional("show-menubar", &self.show_menubar);
        output.put_optional("keep-aspect-ratio", &self.keep_aspect_ratio);
        output.put_optional("scale", &self.scale);
        output.put_extra(&self.extra);
    }
}

/// The object `DisplayEGLHeadless` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayEGLHeadless)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplayEGLHeadless {
    pub rendernode: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayEGLHeadless {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            rendernode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn rendernode<How>(
        mut self,
        rendernode: impl IntoMember<FileName, How>,
    ) -> Self {
        self.rendernode = rendernode.into_member().map(FileName::into_string);
        self
    }
}

impl Object for DisplayEGLHeadless {
    const NAME: &'static str = "DisplayEGLHeadless";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            rendernode: members.optional("rendernode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("rendernode", &self.rendernode);
        output.put_extra(&self.extra);
    }
}

/// The object `DisplayDBus` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayDBus)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplayDBus {
    pub rendernode: Option<String>,
    pub addr: Option<String>,
    pub p2p: Option<bool>,
    pub audiodev: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayDBus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            rendernode: None,
            addr: None,
            p2p: None,
            audiodev: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn rendernode<How>(
        mut self,
        rendernode: impl IntoMember<FileName, How>,
    ) -> Self {
        self.rendernode = rendernode.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn addr<How>(mut self, addr: impl IntoMember<String, How>) -> Self {
        self.addr = addr.into_member();
        self
    }
    #[must_use]
    pub fn p2p(mut self, p2p: impl Into<Option<bool>>) -> Self {
        self.p2p = p2p.into();
        self
    }
    #[must_use]
    pub fn audiodev<How>(mut self, audiodev: impl IntoMember<String, How>) -> Self {
        self.audiodev = audiodev.into_member();
        self
    }
}

impl Object for DisplayDBus {
    const NAME: &'static str = "DisplayDBus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            rendernode: members.optional("rendernode"),
            addr: members.optional("addr"),
            p2p: members.optional("p2p"),
            audiodev: members.optional("audiodev"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("rendernode", &self.rendernode);
        output.put_optional("addr", &self.addr);
        output.put_optional("p2p", &self.p2p);
        output.put_optional("audiodev", &self.audiodev);
        output.put_extra(&self.extra);
    }
}

/// The enum `DisplayGLMode` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayGLMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DisplayGLMode {
    Off,
    On,
    Core,
    Es,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DisplayGLMode {
    const NAME: &'static str = "DisplayGLMode";
    const VALUES: &'static [&'static str] = &["off", "on", "core", "es"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Core => "core",
            Self::Es => "es",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "off" => Self::Off,
                "on" => Self::On,
                "core" => Self::Core,
                "es" => Self::Es,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `DisplayCurses` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCurses)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplayCurses {
    pub charset: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayCurses {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            charset: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn charset<How>(mut self, charset: impl IntoMember<String, How>) -> Self {
        self.charset = charset.into_member();
        self
    }
}

impl Object for DisplayCurses {
    const NAME: &'static str = "DisplayCurses";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            charset: members.optional("charset"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("charset", &self.charset);
        output.put_extra(&self.extra);
    }
}

/// The object `DisplayCocoa` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCocoa)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplayCocoa {
    /// `left-command-key`.
    pub left_command_key: Option<bool>,
    /// `full-grab`.
    pub full_grab: Option<bool>,
    /// `swap-opt-cmd`.
    pub swap_opt_cmd: Option<bool>,
    /// `zoom-to-fit`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub zoom_to_fit: Option<bool>,
    /// `zoom-interpolation`. Only in 10.0, 10.2, 11.1. Since 9.0.
    pub zoom_interpolation: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayCocoa {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            left_command_key: None,
            full_grab: None,
            swap_opt_cmd: None,
            zoom_to_fit: None,
            zoom_interpolation: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn left_command_key(
        mut self,
        left_command_key: impl Into<Option<bool>>,
    ) -> Self {
        self.left_command_key = left_command_key.into();
        self
    }
    #[must_use]
    pub fn full_grab(mut self, full_grab: impl Into<Option<bool>>) -> Self {
        self.full_grab = full_grab.into();
        self
    }
    #[must_use]
    pub fn swap_opt_cmd(mut self, swap_opt_cmd: impl Into<Option<bool>>) -> Self {
        self.swap_opt_cmd = swap_opt_cmd.into();
        self
    }
    #[must_use]
    pub fn zoom_to_fit(mut self, zoom_to_fit: impl Into<Option<bool>>) -> Self {
        self.zoom_to_fit = zoom_to_fit.into();
        self
    }
    #[must_use]
    pub fn zoom_interpolation(
        mut self,
        zoom_interpolation: impl Into<Option<bool>>,
    ) -> Self {
        self.zoom_interpolation = zoom_interpolation.into();
        self
    }
}

impl Object for DisplayCocoa {
    const NAME: &'static str = "DisplayCocoa";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            left_command_key: members.optional("left-command-key"),
            full_grab: members.optional("full-grab"),
            swap_opt_cmd: members.optional("swap-opt-cmd"),
            zoom_to_fit: members.optional("zoom-to-fit"),
            zoom_interpolation: members.optional("zoom-interpolation"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("left-command-key", &self.left_command_key);
        output.put_optional("full-grab", &self.full_grab);
        output.put_optional("swap-opt-cmd", &self.swap_opt_cmd);
        output.put_optional("zoom-to-fit", &self.zoom_to_fit);
        output.put_optional("zoom-interpolation", &self.zoom_interpolation);
        output.put_extra(&self.extra);
    }
}

/// The enum `HotKeyMod` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.HotKeyMod)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum HotKeyMod {
    LctrlLalt,
    LshiftLctrlLalt,
    Rctrl,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for HotKeyMod {
    const NAME: &'static str = "HotKeyMod";
    const VALUES: &'static [&'static str] = &[
        "lctrl-lalt",
        "lshift-lctrl-lalt",
        "rctrl",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::LctrlLalt => "lctrl-lalt",
            Self::LshiftLctrlLalt => "lshift-lctrl-lalt",
            Self::Rctrl => "rctrl",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "lctrl-lalt" => Self::LctrlLalt,
                "lshift-lctrl-lalt" => Self::LshiftLctrlLalt,
                "rctrl" => Self::Rctrl,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `DisplaySDL` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplaySDL)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplaySDL {
    /// `grab-mod`.
    pub grab_mod: Option<HotKeyMod>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplaySDL {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            grab_mod: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn grab_mod(mut self, grab_mod: impl Into<Option<HotKeyMod>>) -> Self {
        self.grab_mod = grab_mod.into();
        self
    }
}

impl Object for DisplaySDL {
    const NAME: &'static str = "DisplaySDL";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            grab_mod: members.optional("grab-mod"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("grab-mod", &self.grab_mod);
        output.put_extra(&self.extra);
    }
}

/// The enum `DisplayType` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DisplayType {
    Default,
    None,
    /// Only if `CONFIG_GTK`.
    Gtk,
    /// Only if `CONFIG_SDL`.
    Sdl,
    /// Since 3.1. Only if `CONFIG_OPENGL`.
    EglHeadless,
    /// Only if `CONFIG_CURSES`.
    Curses,
    /// Only if `CONFIG_COCOA`.
    Cocoa,
    /// Since 4.0. Only if `CONFIG_SPICE`.
    SpiceApp,
    /// Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DisplayType {
    const NAME: &'static str = "DisplayType";
    const VALUES: &'static [&'static str] = &[
        "default",
        "none",
        "gtk",
        "sdl",
        "egl-headless",
        "curses",
        "cocoa",
        "spice-app",
        "dbus",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::None => "none",
            Self::Gtk => "gtk",
            Self::Sdl => "sdl",
            Self::EglHeadless => "egl-headless",
            Self::Curses => "curses",
            Self::Cocoa => "cocoa",
            Self::SpiceApp => "spice-app",
            Self::Dbus => "dbus",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "default" => Self::Default,
                "none" => Self::None,
                "gtk" => Self::Gtk,
                "sdl" => Self::Sdl,
                "egl-headless" => Self::EglHeadless,
                "curses" => Self::Curses,
                "cocoa" => Self::Cocoa,
                "spice-app" => Self::SpiceApp,
                "dbus" => Self::Dbus,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `DisplayOptions` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayOptions {
    /// `type` and the members that go with it.
    pub r#type: DisplayOptionsBranch,
    /// `full-screen`.
    pub full_screen: Option<bool>,
    /// `window-close`.
    pub window_close: Option<bool>,
    /// `show-cursor`. Since 5.0.
    pub show_cursor: Option<bool>,
    pub gl: Option<DisplayGLMode>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<DisplayOptionsBranch>) -> Self {
        Self {
            full_screen: None,
            window_close: None,
            show_cursor: None,
            gl: None,
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn full_screen(mut self, full_screen: impl Into<Option<bool>>) -> Self {
        self.full_screen = full_screen.into();
        self
    }
    #[must_use]
    pub fn window_close(mut self, window_close: impl Into<Option<bool>>) -> Self {
        self.window_close = window_close.into();
        self
    }
    #[must_use]
    pub fn show_cursor(mut self, show_cursor: impl Into<Option<bool>>) -> Self {
        self.show_cursor = show_cursor.into();
        self
    }
    #[must_use]
    pub fn gl(mut self, gl: impl Into<Option<DisplayGLMode>>) -> Self {
        self.gl = gl.into();
        self
    }
    /// Returns `type`.
    pub fn tag(&self) -> DisplayType {
        self.r#type.tag()
    }
}

impl Object for DisplayOptions {
    const NAME: &'static str = "DisplayOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: DisplayType = members.required("type")?;
        Ok(Self {
            full_screen: members.optional("full-screen"),
            window_close: members.optional("window-close"),
            show_cursor: members.optional("show-cursor"),
            gl: members.optional("gl"),
            r#type: DisplayOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        output.put_optional("full-screen", &self.full_screen);
        output.put_optional("window-close", &self.window_close);
        output.put_optional("show-cursor", &self.show_cursor);
        output.put_optional("gl", &self.gl);
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`DisplayOptions`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DisplayOptionsBranch {
    Default,
    None,
    /// Only if `CONFIG_GTK`.
    Gtk(DisplayGTK),
    /// Only if `CONFIG_SDL`.
    Sdl(DisplaySDL),
    /// Since 3.1. Only if `CONFIG_OPENGL`.
    EglHeadless(DisplayEGLHeadless),
    /// Only if `CONFIG_CURSES`.
    Curses(DisplayCurses),
    /// Only if `CONFIG_COCOA`.
    Cocoa(DisplayCocoa),
    /// Since 4.0. Only if `CONFIG_SPICE`.
    SpiceApp,
    /// Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    Dbus(DisplayDBus),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl DisplayOptionsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> DisplayType {
        match self {
            Self::Default => DisplayType::Default,
            Self::None => DisplayType::None,
            Self::Gtk(_) => DisplayType::Gtk,
            Self::Sdl(_) => DisplayType::Sdl,
            Self::EglHeadless(_) => DisplayType::EglHeadless,
            Self::Curses(_) => DisplayType::Curses,
            Self::Cocoa(_) => DisplayType::Cocoa,
            Self::SpiceApp => DisplayType::SpiceApp,
            Self::Dbus(_) => DisplayType::Dbus,
            Self::Unrecognized { tag, .. } => DisplayType::Unrecognized(*tag),
        }
    }
    fn take(tag: DisplayType, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                DisplayType::Default => Self::Default,
                DisplayType::None => Self::None,
                DisplayType::Gtk => Self::Gtk(members.branch()?),
                DisplayType::Sdl => Self::Sdl(members.branch()?),
                DisplayType::EglHeadless => Self::EglHeadless(members.branch()?),
                DisplayType::Curses => Self::Curses(members.branch()?),
                DisplayType::Cocoa => Self::Cocoa(members.branch()?),
                DisplayType::SpiceApp => Self::SpiceApp,
                DisplayType::Dbus => Self::Dbus(members.branch()?),
                DisplayType::Unrecognized(tag) => {
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
            Self::Gtk(branch) => branch.put(output),
            Self::Sdl(branch) => branch.put(output),
            Self::EglHeadless(branch) => branch.put(output),
            Self::Curses(branch) => branch.put(output),
            Self::Cocoa(branch) => branch.put(output),
            Self::Dbus(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<DisplayOptionsBranch> for DisplayOptions {
    fn from(branch: DisplayOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<DisplayGTK> for DisplayOptionsBranch {
    fn from(branch: DisplayGTK) -> Self {
        Self::Gtk(branch)
    }
}

impl From<DisplayGTK> for DisplayOptions {
    fn from(branch: DisplayGTK) -> Self {
        Self::new(branch)
    }
}

impl From<DisplayCocoa> for DisplayOptionsBranch {
    fn from(branch: DisplayCocoa) -> Self {
        Self::Cocoa(branch)
    }
}

impl From<DisplayCocoa> for DisplayOptions {
    fn from(branch: DisplayCocoa) -> Self {
        Self::new(branch)
    }
}

impl From<DisplayCurses> for DisplayOptionsBranch {
    fn from(branch: DisplayCurses) -> Self {
        Self::Curses(branch)
    }
}

impl From<DisplayCurses> for DisplayOptions {
    fn from(branch: DisplayCurses) -> Self {
        Self::new(branch)
    }
}

impl From<DisplayEGLHeadless> for DisplayOptionsBranch {
    fn from(branch: DisplayEGLHeadless) -> Self {
        Self::EglHeadless(branch)
    }
}

impl From<DisplayEGLHeadless> for DisplayOptions {
    fn from(branch: DisplayEGLHeadless) -> Self {
        Self::new(branch)
    }
}

impl From<DisplayDBus> for DisplayOptionsBranch {
    fn from(branch: DisplayDBus) -> Self {
        Self::Dbus(branch)
    }
}

impl From<DisplayDBus> for DisplayOptions {
    fn from(branch: DisplayDBus) -> Self {
        Self::new(branch)
    }
}

impl From<DisplaySDL> for DisplayOptionsBranch {
    fn from(branch: DisplaySDL) -> Self {
        Self::Sdl(branch)
    }
}

impl From<DisplaySDL> for DisplayOptions {
    fn from(branch: DisplaySDL) -> Self {
        Self::new(branch)
    }
}

/// The enum `DisplayReloadType` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayReloadType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DisplayReloadType {
    Vnc,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DisplayReloadType {
    const NAME: &'static str = "DisplayReloadType";
    const VALUES: &'static [&'static str] = &["vnc"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Vnc => "vnc",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "vnc" => Self::Vnc,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `DisplayReloadOptionsVNC` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptionsVNC)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplayReloadOptionsVNC {
    /// `tls-certs`.
    pub tls_certs: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayReloadOptionsVNC {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            tls_certs: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn tls_certs(mut self, tls_certs: impl Into<Option<bool>>) -> Self {
        self.tls_certs = tls_certs.into();
        self
    }
}

impl Object for DisplayReloadOptionsVNC {
    const NAME: &'static str = "DisplayReloadOptionsVNC";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            tls_certs: members.optional("tls-certs"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("tls-certs", &self.tls_certs);
        output.put_extra(&self.extra);
    }
}

/// The union `DisplayReloadOptions` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayReloadOptions {
    /// `type` and the members that go with it.
    pub r#type: DisplayReloadOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayReloadOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<DisplayReloadOptionsBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> DisplayReloadType {
        self.r#type.tag()
    }
}

impl Object for DisplayReloadOptions {
    const NAME: &'static str = "DisplayReloadOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: DisplayReloadType = members.required("type")?;
        Ok(Self {
            r#type: DisplayReloadOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`DisplayReloadOptions`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DisplayReloadOptionsBranch {
    Vnc(DisplayReloadOptionsVNC),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl DisplayReloadOptionsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> DisplayReloadType {
        match self {
            Self::Vnc(_) => DisplayReloadType::Vnc,
            Self::Unrecognized { tag, .. } => DisplayReloadType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: DisplayReloadType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                DisplayReloadType::Vnc => Self::Vnc(members.branch()?),
                DisplayReloadType::Unrecognized(tag) => {
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
            Self::Vnc(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<DisplayReloadOptionsBranch> for DisplayReloadOptions {
    fn from(branch: DisplayReloadOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<DisplayReloadOptionsVNC> for DisplayReloadOptionsBranch {
    fn from(branch: DisplayReloadOptionsVNC) -> Self {
        Self::Vnc(branch)
    }
}

impl From<DisplayReloadOptionsVNC> for DisplayReloadOptions {
    fn from(branch: DisplayReloadOptionsVNC) -> Self {
        Self::new(branch)
    }
}

/// The enum `DisplayUpdateType` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayUpdateType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DisplayUpdateType {
    Vnc,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DisplayUpdateType {
    const NAME: &'static str = "DisplayUpdateType";
    const VALUES: &'static [&'static str] = &["vnc"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Vnc => "vnc",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "vnc" => Self::Vnc,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `DisplayUpdateOptionsVNC` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptionsVNC)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisplayUpdateOptionsVNC {
    pub addresses: Option<Vec<SocketAddress>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayUpdateOptionsVNC {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            addresses: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn addresses(
        mut self,
        addresses: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        self.addresses = Some(addresses.into_iter().map(Into::into).collect());
        self
    }
}

impl Object for DisplayUpdateOptionsVNC {
    const NAME: &'static str = "DisplayUpdateOptionsVNC";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            addresses: members.optional("addresses"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("addresses", &self.addresses);
        output.put_extra(&self.extra);
    }
}

/// The union `DisplayUpdateOptions` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdateOptions {
    /// `type` and the members that go with it.
    pub r#type: DisplayUpdateOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DisplayUpdateOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<DisplayUpdateOptionsBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> DisplayUpdateType {
        self.r#type.tag()
    }
}

impl Object for DisplayUpdateOptions {
    const NAME: &'static str = "DisplayUpdateOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: DisplayUpdateType = members.required("type")?;
        Ok(Self {
            r#type: DisplayUpdateOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`DisplayUpdateOptions`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DisplayUpdateOptionsBranch {
    Vnc(DisplayUpdateOptionsVNC),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl DisplayUpdateOptionsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> DisplayUpdateType {
        match self {
            Self::Vnc(_) => DisplayUpdateType::Vnc,
            Self::Unrecognized { tag, .. } => DisplayUpdateType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: DisplayUpdateType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                DisplayUpdateType::Vnc => Self::Vnc(members.branch()?),
                DisplayUpdateType::Unrecognized(tag) => {
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
            Self::Vnc(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<DisplayUpdateOptionsBranch> for DisplayUpdateOptions {
    fn from(branch: DisplayUpdateOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<DisplayUpdateOptionsVNC> for DisplayUpdateOptionsBranch {
    fn from(branch: DisplayUpdateOptionsVNC) -> Self {
        Self::Vnc(branch)
    }
}

impl From<DisplayUpdateOptionsVNC> for DisplayUpdateOptions {
    fn from(branch: DisplayUpdateOptionsVNC) -> Self {
        Self::new(branch)
    }
}

enums!(
    DisplayProtocol SetPasswordAction ImageFormat SpiceQueryMouseMode VncPrimaryAuth
    VncVencryptSubAuth QKeyCode KeyValueKind InputButton InputAxis InputMultiTouchType
    InputEventKind DisplayGLMode HotKeyMod DisplayType DisplayReloadType
    DisplayUpdateType
);
objects!(
    SetPasswordOptions SetPasswordOptionsVnc ExpirePasswordOptions
    ExpirePasswordOptionsVnc SpiceBasicInfo SpiceServerInfo SpiceChannel SpiceInfo
    VncBasicInfo VncServerInfo VncClientInfo VncInfo VncServerInfo2 VncInfo2 MouseInfo
    KeyValue InputKeyEvent InputBtnEvent InputMoveEvent InputMultiTouchEvent InputEvent
    DisplayGTK DisplayEGLHeadless DisplayDBus DisplayCurses DisplayCocoa DisplaySDL
    DisplayOptions DisplayReloadOptionsVNC DisplayReloadOptions DisplayUpdateOptionsVNC
    DisplayUpdateOptions
);
branches!(
    SetPasswordOptionsBranch ExpirePasswordOptionsBranch KeyValueBranch InputEventBranch
    DisplayOptionsBranch DisplayReloadOptionsBranch DisplayUpdateOptionsBranch
);
eq!(
    SetPasswordOptionsBranch SetPasswordOptions SetPasswordOptionsVnc
    ExpirePasswordOptionsBranch ExpirePasswordOptions ExpirePasswordOptionsVnc
    SpiceBasicInfo SpiceServerInfo SpiceChannel SpiceInfo VncBasicInfo VncServerInfo
    VncClientInfo VncInfo VncServerInfo2 VncInfo2 MouseInfo KeyValueBranch KeyValue
    InputKeyEvent InputBtnEvent InputMoveEvent InputMultiTouchEvent InputEventBranch
    InputEvent DisplayEGLHeadless DisplayDBus DisplayCurses DisplayCocoa DisplaySDL
    DisplayReloadOptionsVNC DisplayReloadOptionsBranch DisplayReloadOptions
    DisplayUpdateOptionsVNC DisplayUpdateOptionsBranch DisplayUpdateOptions
);
