//! The commands of schema module `ui`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, DisplayOptions, DisplayReloadOptions, DisplayUpdateOptions,
    Empty, ExpirePasswordOptions, FileName, ImageFormat, InputEvent, IntoMember,
    KeyValue, MouseInfo, SetPasswordOptions, SpiceInfo, VncInfo, VncInfo2, wire,
};

/// The command `set_password` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password)
#[doc(alias = "set_password")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPassword {
    /// The arguments.
    pub arguments: SetPasswordOptions,
}

impl SetPassword {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<SetPasswordOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for SetPassword {
    const NAME: &'static str = "set_password";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for SetPassword {
    const NAME: &'static str = "set_password";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `expire_password` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password)
#[doc(alias = "expire_password")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpirePassword {
    /// The arguments.
    pub arguments: ExpirePasswordOptions,
}

impl ExpirePassword {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<ExpirePasswordOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for ExpirePassword {
    const NAME: &'static str = "expire_password";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for ExpirePassword {
    const NAME: &'static str = "expire_password";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `screendump` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_PIXMAN`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump)
#[doc(alias = "screendump")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Screendump {
    pub filename: String,
    /// Since 2.12.
    pub device: Option<String>,
    /// Since 2.12.
    pub head: Option<i64>,
    /// Since 7.1.
    pub format: Option<ImageFormat>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Screendump {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            device: None,
            head: None,
            format: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn device<How>(mut self, device: impl IntoMember<String, How>) -> Self {
        self.device = device.into_member();
        self
    }
    #[must_use]
    pub fn head(mut self, head: impl Into<Option<i64>>) -> Self {
        self.head = head.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<ImageFormat>>) -> Self {
        self.format = format.into();
        self
    }
}

impl Object for Screendump {
    const NAME: &'static str = "screendump";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            device: members.optional("device"),
            head: members.optional("head"),
            format: members.optional("format"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put_optional("device", &self.device);
        output.put_optional("head", &self.head);
        output.put_optional("format", &self.format);
        output.put_extra(&self.extra);
    }
}

impl Command for Screendump {
    const NAME: &'static str = "screendump";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-spice` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice)
#[doc(alias = "query-spice")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuerySpice {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QuerySpice {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QuerySpice {
    const NAME: &'static str = "query-spice";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QuerySpice {
    const NAME: &'static str = "query-spice";
    const ALLOW_OOB: bool = false;
    type Return = SpiceInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-vnc` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc)
#[doc(alias = "query-vnc")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryVnc {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryVnc {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryVnc {
    const NAME: &'static str = "query-vnc";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryVnc {
    const NAME: &'static str = "query-vnc";
    const ALLOW_OOB: bool = false;
    type Return = VncInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-vnc-servers` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.3. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc-servers)
#[doc(alias = "query-vnc-servers")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryVncServers {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryVncServers {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryVncServers {
    const NAME: &'static str = "query-vnc-servers";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryVncServers {
    const NAME: &'static str = "query-vnc-servers";
    const ALLOW_OOB: bool = false;
    type Return = Vec<VncInfo2>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `change-vnc-password` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.change-vnc-password)
#[doc(alias = "change-vnc-password")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeVncPassword {
    pub password: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChangeVncPassword {
    /// Makes one of the members that every release has.
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChangeVncPassword {
    const NAME: &'static str = "change-vnc-password";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            password: members.required("password")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("password", &self.password);
        output.put_extra(&self.extra);
    }
}

impl Command for ChangeVncPassword {
    const NAME: &'static str = "change-vnc-password";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-mice` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-mice)
#[doc(alias = "query-mice")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMice {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMice {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMice {
    const NAME: &'static str = "query-mice";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMice {
    const NAME: &'static str = "query-mice";
    const ALLOW_OOB: bool = false;
    type Return = Vec<MouseInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `send-key` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key)
#[doc(alias = "send-key")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendKey {
    pub keys: Vec<KeyValue>,
    /// `hold-time`.
    pub hold_time: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SendKey {
    /// Makes one of the members that every release has.
    pub fn new(keys: impl IntoIterator<Item = impl Into<KeyValue>>) -> Self {
        Self {
            keys: keys.into_iter().map(Into::into).collect(),
            hold_time: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn hold_time(mut self, hold_time: impl Into<Option<i64>>) -> Self {
        self.hold_time = hold_time.into();
        self
    }
}

impl Object for SendKey {
    const NAME: &'static str = "send-key";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            keys: members.required("keys")?,
            hold_time: members.optional("hold-time"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("keys", &self.keys);
        output.put_optional("hold-time", &self.hold_time);
        output.put_extra(&self.extra);
    }
}

impl Command for SendKey {
    const NAME: &'static str = "send-key";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `input-send-event` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.input-send-event)
#[doc(alias = "input-send-event")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputSendEvent {
    pub device: Option<String>,
    pub head: Option<i64>,
    pub events: Vec<InputEvent>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputSendEvent {
    /// Makes one of the members that every release has.
    pub fn new(events: impl IntoIterator<Item = impl Into<InputEvent>>) -> Self {
        Self {
            device: None,
            head: None,
            events: events.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn device<How>(mut self, device: impl IntoMember<String, How>) -> Self {
        self.device = device.into_member();
        self
    }
    #[must_use]
    pub fn head(mut self, head: impl Into<Option<i64>>) -> Self {
        self.head = head.into();
        self
    }
}

impl Object for InputSendEvent {
    const NAME: &'static str = "input-send-event";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            head: members.optional("head"),
            events: members.required("events")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put_optional("head", &self.head);
        output.put("events", &self.events);
        output.put_extra(&self.extra);
    }
}

impl Command for InputSendEvent {
    const NAME: &'static str = "input-send-event";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-display-options` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-display-options)
#[doc(alias = "query-display-options")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryDisplayOptions {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryDisplayOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryDisplayOptions {
    const NAME: &'static str = "query-display-options";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryDisplayOptions {
    const NAME: &'static str = "query-display-options";
    const ALLOW_OOB: bool = false;
    type Return = DisplayOptions;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `display-reload` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-reload)
#[doc(alias = "display-reload")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayReload {
    /// The arguments.
    pub arguments: DisplayReloadOptions,
}

impl DisplayReload {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<DisplayReloadOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for DisplayReload {
    const NAME: &'static str = "display-reload";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for DisplayReload {
    const NAME: &'static str = "display-reload";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `display-update` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-update)
#[doc(alias = "display-update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdate {
    /// The arguments.
    pub arguments: DisplayUpdateOptions,
}

impl DisplayUpdate {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<DisplayUpdateOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for DisplayUpdate {
    const NAME: &'static str = "display-update";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for DisplayUpdate {
    const NAME: &'static str = "display-update";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `client_migrate_info` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.client_migrate_info)
#[doc(alias = "client_migrate_info")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientMigrateInfo {
    pub protocol: String,
    pub hostname: String,
    pub port: Option<i64>,
    /// `tls-port`.
    pub tls_port: Option<i64>,
    /// `cert-subject`.
    pub cert_subject: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ClientMigrateInfo {
    /// Makes one of the members that every release has.
    pub fn new(protocol: impl Into<String>, hostname: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            hostname: hostname.into(),
            port: None,
            tls_port: None,
            cert_subject: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn port(mut self, port: impl Into<Option<i64>>) -> Self {
        self.port = port.into();
        self
    }
    #[must_use]
    pub fn tls_port(mut self, tls_port: impl Into<Option<i64>>) -> Self {
        self.tls_port = tls_port.into();
        self
    }
    #[must_use]
    pub fn cert_subject<How>(
        mut self,
        cert_subject: impl IntoMember<String, How>,
    ) -> Self {
        self.cert_subject = cert_subject.into_member();
        self
    }
}

impl Object for ClientMigrateInfo {
    const NAME: &'static str = "client_migrate_info";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            protocol: members.required("protocol")?,
            hostname: members.required("hostname")?,
            port: members.optional("port"),
            tls_port: members.optional("tls-port"),
            cert_subject: members.optional("cert-subject"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("protocol", &self.protocol);
        output.put("hostname", &self.hostname);
        output.put_optional("port", &self.port);
        output.put_optional("tls-port", &self.tls_port);
        output.put_optional("cert-subject", &self.cert_subject);
        output.put_extra(&self.extra);
    }
}

impl Command for ClientMigrateInfo {
    const NAME: &'static str = "client_migrate_info";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    SetPassword ExpirePassword Screendump QuerySpice QueryVnc QueryVncServers
    ChangeVncPassword QueryMice SendKey InputSendEvent QueryDisplayOptions DisplayReload
    DisplayUpdate ClientMigrateInfo
);
eq!(
    SetPassword ExpirePassword Screendump QuerySpice QueryVnc QueryVncServers
    ChangeVncPassword QueryMice SendKey InputSendEvent QueryDisplayOptions DisplayReload
    DisplayUpdate ClientMigrateInfo
);
