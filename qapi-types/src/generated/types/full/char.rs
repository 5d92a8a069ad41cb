//! The types of schema module `char`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, FileName, IntoMember, Releases, SocketAddressLegacy, Unknown};

/// The object `ChardevBackendInfo` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackendInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackendInfo {
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ChardevBackendInfo {
    const NAME: &'static str = "ChardevBackendInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

/// The enum `DataFormat` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.DataFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum DataFormat {
    Utf8,
    Base64,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for DataFormat {
    const NAME: &'static str = "DataFormat";
    const VALUES: &'static [&'static str] = &["utf8", "base64"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Base64 => "base64",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "utf8" => Self::Utf8,
                "base64" => Self::Base64,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `ChardevCommon` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommon)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChardevCommon {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevCommon {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
}

impl Object for ChardevCommon {
    const NAME: &'static str = "ChardevCommon";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevFile` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFile)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevFile {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub r#in: Option<String>,
    pub out: String,
    /// Since 2.6.
    pub append: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevFile {
    /// Makes one of the members that every release has.
    pub fn new(out: impl Into<FileName>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            r#in: None,
            out: out.into().into_string(),
            append: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn r#in<How>(mut self, r#in: impl IntoMember<FileName, How>) -> Self {
        self.r#in = r#in.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn append(mut self, append: impl Into<Option<bool>>) -> Self {
        self.append = append.into();
        self
    }
}

impl Object for ChardevFile {
    const NAME: &'static str = "ChardevFile";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            r#in: members.optional("in"),
            out: members.required("out")?,
            append: members.optional("append"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put_optional("in", &self.r#in);
        output.put("out", &self.out);
        output.put_optional("append", &self.append);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevHostdev` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdev {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub device: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevHostdev {
    /// Makes one of the members that every release has.
    pub fn new(device: impl Into<FileName>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            device: device.into().into_string(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
}

impl Object for ChardevHostdev {
    const NAME: &'static str = "ChardevHostdev";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            device: members.required("device")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("device", &self.device);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevSocket` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocket)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocket {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub addr: SocketAddressLegacy,
    /// `tls-creds`. Since 2.6.
    pub tls_creds: Option<String>,
    /// `tls-authz`. Since 4.0.
    pub tls_authz: Option<String>,
    pub server: Option<bool>,
    pub wait: Option<bool>,
    pub nodelay: Option<bool>,
    pub telnet: Option<bool>,
    /// Since 2.10.
    pub tn3270: Option<bool>,
    /// Since 3.1.
    pub websocket: Option<bool>,
    /// `reconnect-ms`. Only in 10.0, 10.2, 11.1. Since 9.2.
    pub reconnect_ms: Option<i64>,
    /// Only in 7.2, 10.0. Since 2.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub reconnect: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevSocket {
    /// Makes one of the members that every release has.
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            addr: addr.into(),
            tls_creds: None,
            tls_authz: None,
            server: None,
            wait: None,
            nodelay: None,
            telnet: None,
            tn3270: None,
            websocket: None,
            reconnect_ms: None,
            reconnect: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
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
    pub fn server(mut self, server: impl Into<Option<bool>>) -> Self {
        self.server = server.into();
        self
    }
    #[must_use]
    pub fn wait(mut self, wait: impl Into<Option<bool>>) -> Self {
        self.wait = wait.into();
        self
    }
    #[must_use]
    pub fn nodelay(mut self, nodelay: impl Into<Option<bool>>) -> Self {
        self.nodelay = nodelay.into();
        self
    }
    #[must_use]
    pub fn telnet(mut self, telnet: impl Into<Option<bool>>) -> Self {
        self.telnet = telnet.into();
        self
    }
    #[must_use]
    pub fn tn3270(mut self, tn3270: impl Into<Option<bool>>) -> Self {
        self.tn3270 = tn3270.into();
        self
    }
    #[must_use]
    pub fn websocket(mut self, websocket: impl Into<Option<bool>>) -> Self {
        self.websocket = websocket.into();
        self
    }
    #[must_use]
    pub fn reconnect_ms(mut self, reconnect_ms: impl Into<Option<i64>>) -> Self {
        self.reconnect_ms = reconnect_ms.into();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn reconnect(mut self, reconnect: impl Into<Option<i64>>) -> Self {
        self.reconnect = reconnect.into();
        self
    }
}

impl Object for ChardevSocket {
    const NAME: &'static str = "ChardevSocket";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            addr: members.required("addr")?,
            tls_creds: members.optional("tls-creds"),
            tls_authz: members.optional("tls-authz"),
            server: members.optional("server"),
            wait: members.optional("wait"),
            nodelay: members.optional("nodelay"),
            telnet: members.optional("telnet"),
            tn3270: members.optional("tn3270"),
            websocket: members.optional("websocket"),
            reconnect_ms: members.optional("reconnect-ms"),
            reconnect: members.optional("reconnect"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("addr", &self.addr);
        output.put_optional("tls-creds", &self.tls_creds);
        output.put_optional("tls-authz", &self.tls_authz);
        output.put_optional("server", &self.server);
        output.put_optional("wait", &self.wait);
        output.put_optional("nodelay", &self.nodelay);
        output.put_optional("telnet", &self.telnet);
        output.put_optional("tn3270", &self.tn3270);
        output.put_optional("websocket", &self.websocket);
        output.put_optional("reconnect-ms", &self.reconnect_ms);
        output.put_optional("reconnect", &self.reconnect);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevUdp` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdp)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdp {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub remote: SocketAddressLegacy,
    pub local: Option<SocketAddressLegacy>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevUdp {
    /// Makes one of the members that every release has.
    pub fn new(remote: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            remote: remote.into(),
            local: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn local<How>(
        mut self,
        local: impl IntoMember<SocketAddressLegacy, How>,
    ) -> Self {
        self.local = local.into_member();
        self
    }
}

impl Object for ChardevUdp {
    const NAME: &'static str = "ChardevUdp";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            remote: members.required("remote")?,
            local: members.optional("local"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("remote", &self.remote);
        output.put_optional("local", &self.local);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevMux` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMux)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevMux {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub chardev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevMux {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardev: chardev.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
}

impl Object for ChardevMux {
    const NAME: &'static str = "ChardevMux";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            chardev: members.required("chardev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("chardev", &self.chardev);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevHub` of schema module `char`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHub)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevHub {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub chardevs: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevHub {
    /// Makes one of the members that every release has.
    pub fn new(chardevs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardevs: chardevs.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
}

impl Object for ChardevHub {
    const NAME: &'static str = "ChardevHub";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            chardevs: members.required("chardevs")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("chardevs", &self.chardevs);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevStdio` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdio)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChardevStdio {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub signal: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevStdio {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            signal: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn signal(mut self, signal: impl Into<Option<bool>>) -> Self {
        self.signal = signal.into();
        self
    }
}

impl Object for ChardevStdio {
    const NAME: &'static str = "ChardevStdio";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            signal: members.optional("signal"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put_optional("signal", &self.signal);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevSpiceChannel` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannel)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub r#type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevSpiceChannel {
    /// Makes one of the members that every release has.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
}

impl Object for ChardevSpiceChannel {
    const NAME: &'static str = "ChardevSpiceChannel";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            r#type: members.required("type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevSpicePort` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePort)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePort {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub fqdn: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevSpicePort {
    /// Makes one of the members that every release has.
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            fqdn: fqdn.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
}

impl Object for ChardevSpicePort {
    const NAME: &'static str = "ChardevSpicePort";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            fqdn: members.required("fqdn")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("fqdn", &self.fqdn);
        output.put_extra(&self.extra);
    }
}

/// The enum `ChardevVCEncoding` of schema module `char`.
///
/// QEMU 11.1. Since 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.ChardevVCEncoding)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ChardevVCEncoding {
    Cp437,
    Utf8,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ChardevVCEncoding {
    const NAME: &'static str = "ChardevVCEncoding";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    const VALUES: &'static [&'static str] = &["cp437", "utf8"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Cp437 => "cp437",
            Self::Utf8 => "utf8",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cp437" => Self::Cp437,
                "utf8" => Self::Utf8,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `ChardevDBus` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBus {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub name: String,
    /// Only in 11.1. Since 11.1.
    pub encoding: Option<ChardevVCEncoding>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevDBus {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            name: name.into(),
            encoding: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn encoding(mut self, encoding: impl Into<Option<ChardevVCEncoding>>) -> Self {
        self.encoding = encoding.into();
        self
    }
}

impl Object for ChardevDBus {
    const NAME: &'static str = "ChardevDBus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            name: members.required("name")?,
            encoding: members.optional("encoding"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put("name", &self.name);
        output.put_optional("encoding", &self.encoding);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevVC` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVC)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChardevVC {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub cols: Option<i64>,
    pub rows: Option<i64>,
    /// Only in 11.1. Since 11.1.
    pub encoding: Option<ChardevVCEncoding>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevVC {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            width: None,
            height: None,
            cols: None,
            rows: None,
            encoding: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self
    }
    #[must_use]
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.height = height.into();
        self
    }
    #[must_use]
    pub fn cols(mut self, cols: impl Into<Option<i64>>) -> Self {
        self.cols = cols.into();
        self
    }
    #[must_use]
    pub fn rows(mut self, rows: impl Into<Option<i64>>) -> Self {
        self.rows = rows.into();
        self
    }
    #[must_use]
    pub fn encoding(mut self, encoding: impl Into<Option<ChardevVCEncoding>>) -> Self {
        self.encoding = encoding.into();
        self
    }
}

impl Object for ChardevVC {
    const NAME: &'static str = "ChardevVC";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            width: members.optional("width"),
            height: members.optional("height"),
            cols: members.optional("cols"),
            rows: members.optional("rows"),
            encoding: members.optional("encoding"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put_optional("width", &self.width);
        output.put_optional("height", &self.height);
        output.put_optional("cols", &self.cols);
        output.put_optional("rows", &self.rows);
        output.put_optional("encoding", &self.encoding);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevRingbuf` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbuf)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChardevRingbuf {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub size: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevRingbuf {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }
}

impl Object for ChardevRingbuf {
    const NAME: &'static str = "ChardevRingbuf";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            size: members.optional("size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put_optional("size", &self.size);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevQemuVDAgent` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1. Only if `CONFIG_SPICE_PROTOCOL`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgent)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChardevQemuVDAgent {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub mouse: Option<bool>,
    pub clipboard: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevQemuVDAgent {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            mouse: None,
            clipboard: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn mouse(mut self, mouse: impl Into<Option<bool>>) -> Self {
        self.mouse = mouse.into();
        self
    }
    #[must_use]
    pub fn clipboard(mut self, clipboard: impl Into<Option<bool>>) -> Self {
        self.clipboard = clipboard.into();
        self
    }
}

impl Object for ChardevQemuVDAgent {
    const NAME: &'static str = "ChardevQemuVDAgent";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            mouse: members.optional("mouse"),
            clipboard: members.optional("clipboard"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put_optional("mouse", &self.mouse);
        output.put_optional("clipboard", &self.clipboard);
        output.put_extra(&self.extra);
    }
}

/// The object `ChardevPty` of schema module `char`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPty)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChardevPty {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Only in 11.1. Since 11.0.
    pub logtimestamp: Option<bool>,
    pub path: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevPty {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            path: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn logfile<How>(mut self, logfile: impl IntoMember<FileName, How>) -> Self {
        self.logfile = logfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn logappend(mut self, logappend: impl Into<Option<bool>>) -> Self {
        self.logappend = logappend.into();
        self
    }
    #[must_use]
    pub fn logtimestamp(mut self, logtimestamp: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = logtimestamp.into();
        self
    }
    #[must_use]
    pub fn path<How>(mut self, path: impl IntoMember<FileName, How>) -> Self {
        self.path = path.into_member().map(FileName::into_string);
        self
    }
}

impl Object for ChardevPty {
    const NAME: &'static str = "ChardevPty";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            logfile: members.optional("logfile"),
            logappend: members.optional("logappend"),
            logtimestamp: members.optional("logtimestamp"),
            path: members.optional("path"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("logfile", &self.logfile);
        output.put_optional("logappend", &self.logappend);
        output.put_optional("logtimestamp", &self.logtimestamp);
        output.put_optional("path", &self.path);
        output.put_extra(&self.extra);
    }
}

/// The enum `ChardevBackendKind` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.ChardevBackendKind)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    File,
    /// Only if `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// Only if `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    /// Since 1.5.
    Pipe,
    Socket,
    /// Since 1.5.
    Udp,
    Pty,
    Null,
    /// Since 1.5.
    Mux,
    /// Only in 10.0, 10.2, 11.1. Since 10.0.
    Hub,
    /// Since 1.5.
    Msmouse,
    /// Since 2.9.
    Wctablet,
    /// Since 1.5. Only if `CONFIG_BRLAPI`.
    Braille,
    /// Since 2.2.
    Testdev,
    /// Since 1.5.
    Stdio,
    /// Since 1.5. Only if `CONFIG_WIN32`.
    Console,
    /// Since 1.5. Only if `CONFIG_SPICE`.
    Spicevmc,
    /// Since 1.5. Only if `CONFIG_SPICE`.
    Spiceport,
    /// Since 6.1. Only if `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent,
    /// Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// Since 1.5.
    Vc,
    /// Since 1.6.
    Ringbuf,
    /// Since 1.5. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    Memory,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ChardevBackendKind {
    const NAME: &'static str = "ChardevBackendKind";
    const VALUES: &'static [&'static str] = &[
        "file",
        "serial",
        "parallel",
        "pipe",
        "socket",
        "udp",
        "pty",
        "null",
        "mux",
        "hub",
        "msmouse",
        "wctablet",
        "braille",
        "testdev",
        "stdio",
        "console",
        "spicevmc",
        "spiceport",
        "qemu-vdagent",
        "dbus",
        "vc",
        "ringbuf",
        "memory",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Serial => "serial",
            Self::Parallel => "parallel",
            Self::Pipe => "pipe",
            Self::Socket => "socket",
            Self::Udp => "udp",
            Self::Pty => "pty",
            Self::Null => "null",
            Self::Mux => "mux",
            Self::Hub => "hub",
            Self::Msmouse => "msmouse",
            Self::Wctablet => "wctablet",
            Self::Braille => "braille",
            Self::Testdev => "testdev",
            Self::Stdio => "stdio",
            Self::Console => "console",
            Self::Spicevmc => "spicevmc",
            Self::Spiceport => "spiceport",
            Self::QemuVdagent => "qemu-vdagent",
            Self::Dbus => "dbus",
            Self::Vc => "vc",
            Self::Ringbuf => "ringbuf",
            Self::Memory => "memory",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "file" => Self::File,
                "serial" => Self::Serial,
                "parallel" => Self::Parallel,
                "pipe" => Self::Pipe,
                "socket" => Self::Socket,
                "udp" => Self::Udp,
                "pty" => Self::Pty,
                "null" => Self::Null,
                "mux" => Self::Mux,
                "hub" => Self::Hub,
                "msmouse" => Self::Msmouse,
                "wctablet" => Self::Wctablet,
                "braille" => Self::Braille,
                "testdev" => Self::Testdev,
                "stdio" => Self::Stdio,
                "console" => Self::Console,
                "spicevmc" => Self::Spicevmc,
                "spiceport" => Self::Spiceport,
                "qemu-vdagent" => Self::QemuVdagent,
                "dbus" => Self::Dbus,
                "vc" => Self::Vc,
                "ringbuf" => Self::Ringbuf,
                "memory" => Self::Memory,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `ChardevBackend` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackend)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackend {
    /// `type` and the members that go with it.
    pub r#type: ChardevBackendBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ChardevBackend {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<ChardevBackendBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Makes one of branch `serial`.
    pub fn serial(data: ChardevHostdev) -> Self {
        Self::new(ChardevBackendBranch::Serial(data))
    }
    /// Makes one of branch `parallel`.
    pub fn parallel(data: ChardevHostdev) -> Self {
        Self::new(ChardevBackendBranch::Parallel(data))
    }
    /// Makes one of branch `pipe`.
    pub fn pipe(data: ChardevHostdev) -> Self {
        Self::new(ChardevBackendBranch::Pipe(data))
    }
    /// Makes one of branch `null`.
    pub fn null(data: ChardevCommon) -> Self {
        Self::new(ChardevBackendBranch::Null(data))
    }
    /// Makes one of branch `msmouse`.
    pub fn msmouse(data: ChardevCommon) -> Self {
        Self::new(ChardevBackendBranch::Msmouse(data))
    }
    /// Makes one of branch `wctablet`.
    pub fn wctablet(data: ChardevCommon) -> Self {
        Self::new(ChardevBackendBranch::Wctablet(data))
    }
    /// Makes one of branch `braille`.
    pub fn braille(data: ChardevCommon) -> Self {
        Self::new(ChardevBackendBranch::Braille(data))
    }
    /// Makes one of branch `testdev`.
    pub fn testdev(data: ChardevCommon) -> Self {
        Self::new(ChardevBackendBranch::Testdev(data))
    }
    /// Makes one of branch `console`.
    pub fn console(data: ChardevCommon) -> Self {
        Self::new(ChardevBackendBranch::Console(data))
    }
    /// Makes one of branch `ringbuf`.
    pub fn ringbuf(data: ChardevRingbuf) -> Self {
        Self::new(ChardevBackendBranch::Ringbuf(data))
    }
    /// Makes one of branch `memory`.
    #[deprecated(note = "deprecated in QEMU")]
    pub fn memory(data: ChardevRingbuf) -> Self {
        Self::new(ChardevBackendBranch::Memory(data))
    }
    /// Returns `type`.
    pub fn tag(&self) -> ChardevBackendKind {
        self.r#type.tag()
    }
}

impl Object for ChardevBackend {
    const NAME: &'static str = "ChardevBackend";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: ChardevBackendKind = members.required("type")?;
        Ok(Self {
            r#type: ChardevBackendBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`ChardevBackend`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackendBranch {
    File(ChardevFile),
    /// Only if `HAVE_CHARDEV_SERIAL`.
    Serial(ChardevHostdev),
    /// Only if `HAVE_CHARDEV_PARALLEL`.
    Parallel(ChardevHostdev),
    /// Since 1.5.
    Pipe(ChardevHostdev),
    Socket(ChardevSocket),
    /// Since 1.5.
    Udp(ChardevUdp),
    Pty(ChardevPty),
    Null(ChardevCommon),
    /// Since 1.5.
    Mux(ChardevMux),
    /// Only in 10.0, 10.2, 11.1. Since 10.0.
    Hub(ChardevHub),
    /// Since 1.5.
    Msmouse(ChardevCommon),
    /// Since 2.9.
    Wctablet(ChardevCommon),
    /// Since 1.5. Only if `CONFIG_BRLAPI`.
    Braille(ChardevCommon),
    /// Since 2.2.
    Testdev(ChardevCommon),
    /// Since 1.5.
    Stdio(ChardevStdio),
    /// Since 1.5. Only if `CONFIG_WIN32`.
    Console(ChardevCommon),
    /// Since 1.5. Only if `CONFIG_SPICE`.
    Spicevmc(ChardevSpiceChannel),
    /// Since 1.5. Only if `CONFIG_SPICE`.
    Spiceport(ChardevSpicePort),
    /// Since 6.1. Only if `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent(ChardevQemuVDAgent),
    /// Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    Dbus(ChardevDBus),
    /// Since 1.5.
    Vc(ChardevVC),
    /// Since 1.6.
    Ringbuf(ChardevRingbuf),
    /// Since 1.5. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    Memory(ChardevRingbuf),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl ChardevBackendBranch {
    /// Returns `type`.
    pub fn tag(&self) -> ChardevBackendKind {
        match self {
            Self::File(_) => ChardevBackendKind::File,
            Self::Serial(_) => ChardevBackendKind::Serial,
            Self::Parallel(_) => ChardevBackendKind::Parallel,
            Self::Pipe(_) => ChardevBackendKind::Pipe,
            Self::Socket(_) => ChardevBackendKind::Socket,
            Self::Udp(_) => ChardevBackendKind::Udp,
            Self::Pty(_) => ChardevBackendKind::Pty,
            Self::Null(_) => ChardevBackendKind::Null,
            Self::Mux(_) => ChardevBackendKind::Mux,
            Self::Hub(_) => ChardevBackendKind::Hub,
            Self::Msmouse(_) => ChardevBackendKind::Msmouse,
            Self::Wctablet(_) => ChardevBackendKind::Wctablet,
            Self::Braille(_) => ChardevBackendKind::Braille,
            Self::Testdev(_) => ChardevBackendKind::Testdev,
            Self::Stdio(_) => ChardevBackendKind::Stdio,
            Self::Console(_) => ChardevBackendKind::Console,
            Self::Spicevmc(_) => ChardevBackendKind::Spicevmc,
            Self::Spiceport(_) => ChardevBackendKind::Spiceport,
            Self::QemuVdagent(_) => ChardevBackendKind::QemuVdagent,
            Self::Dbus(_) => ChardevBackendKind::Dbus,
            Self::Vc(_) => ChardevBackendKind::Vc,
            Self::Ringbuf(_) => ChardevBackendKind::Ringbuf,
            Self::Memory(_) => ChardevBackendKind::Memory,
            Self::Unrecognized { tag, .. } => ChardevBackendKind::Unrecognized(*tag),
        }
    }
    fn take(
        tag: ChardevBackendKind,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                ChardevBackendKind::File => Self::File(members.required("data")?),
                ChardevBackendKind::Serial => Self::Serial(members.required("data")?),
                ChardevBackendKind::Parallel => Self::Parallel(members.required("data")?),
                ChardevBackendKind::Pipe => Self::Pipe(members.required("data")?),
                ChardevBackendKind::Socket => Self::Socket(members.required("data")?),
                ChardevBackendKind::Udp => Self::Udp(members.required("data")?),
                ChardevBackendKind::Pty => Self::Pty(members.required("data")?),
                ChardevBackendKind::Null => Self::Null(members.required("data")?),
                ChardevBackendKind::Mux => Self::Mux(members.required("data")?),
                ChardevBackendKind::Hub => Self::Hub(members.required("data")?),
                ChardevBackendKind::Msmouse => Self::Msmouse(members.required("data")?),
                ChardevBackendKind::Wctablet => Self::Wctablet(members.required("data")?),
                ChardevBackendKind::Braille => Self::Braille(members.required("data")?),
                ChardevBackendKind::Testdev => Self::Testdev(members.required("data")?),
                ChardevBackendKind::Stdio => Self::Stdio(members.required("data")?),
                ChardevBackendKind::Console => Self::Console(members.required("data")?),
                ChardevBackendKind::Spicevmc => Self::Spicevmc(members.required("data")?),
                ChardevBackendKind::Spiceport => {
                    Self::Spiceport(members.required("data")?)
                }
                ChardevBackendKind::QemuVdagent => {
                    Self::QemuVdagent(members.required("data")?)
                }
                ChardevBackendKind::Dbus => Self::Dbus(members.required("data")?),
                ChardevBackendKind::Vc => Self::Vc(members.required("data")?),
                ChardevBackendKind::Ringbuf => Self::Ringbuf(members.required("data")?),
                ChardevBackendKind::Memory => Self::Memory(members.required("data")?),
                ChardevBackendKind::Unrecognized(tag) => {
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
            Self::File(data) => output.put("data", data),
            Self::Serial(data) => output.put("data", data),
            Self::Parallel(data) => output.put("data", data),
            Self::Pipe(data) => output.put("data", data),
            Self::Socket(data) => output.put("data", data),
            Self::Udp(data) => output.put("data", data),
            Self::Pty(data) => output.put("data", data),
            Self::Null(data) => output.put("data", data),
            Self::Mux(data) => output.put("data", data),
            Self::Hub(data) => output.put("data", data),
            Self::Msmouse(data) => output.put("data", data),
            Self::Wctablet(data) => output.put("data", data),
            Self::Braille(data) => output.put("data", data),
            Self::Testdev(data) => output.put("data", data),
            Self::Stdio(data) => output.put("data", data),
            Self::Console(data) => output.put("data", data),
            Self::Spicevmc(data) => output.put("data", data),
            Self::Spiceport(data) => output.put("data", data),
            Self::QemuVdagent(data) => output.put("data", data),
            Self::Dbus(data) => output.put("data", data),
            Self::Vc(data) => output.put("data", data),
            Self::Ringbuf(data) => output.put("data", data),
            Self::Memory(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<ChardevBackendBranch> for ChardevBackend {
    fn from(branch: ChardevBackendBranch) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevFile> for ChardevBackendBranch {
    fn from(branch: ChardevFile) -> Self {
        Self::File(branch)
    }
}

impl From<ChardevFile> for ChardevBackend {
    fn from(branch: ChardevFile) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevSocket> for ChardevBackendBranch {
    fn from(branch: ChardevSocket) -> Self {
        Self::Socket(branch)
    }
}

impl From<ChardevSocket> for ChardevBackend {
    fn from(branch: ChardevSocket) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevUdp> for ChardevBackendBranch {
    fn from(branch: ChardevUdp) -> Self {
        Self::Udp(branch)
    }
}

impl From<ChardevUdp> for ChardevBackend {
    fn from(branch: ChardevUdp) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevPty> for ChardevBackendBranch {
    fn from(branch: ChardevPty) -> Self {
        Self::Pty(branch)
    }
}

impl From<ChardevPty> for ChardevBackend {
    fn from(branch: ChardevPty) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevMux> for ChardevBackendBranch {
    fn from(branch: ChardevMux) -> Self {
        Self::Mux(branch)
    }
}

impl From<ChardevMux> for ChardevBackend {
    fn from(branch: ChardevMux) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevHub> for ChardevBackendBranch {
    fn from(branch: ChardevHub) -> Self {
        Self::Hub(branch)
    }
}

impl From<ChardevHub> for ChardevBackend {
    fn from(branch: ChardevHub) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevStdio> for ChardevBackendBranch {
    fn from(branch: ChardevStdio) -> Self {
        Self::Stdio(branch)
    }
}

impl From<ChardevStdio> for ChardevBackend {
    fn from(branch: ChardevStdio) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevSpiceChannel> for ChardevBackendBranch {
    fn from(branch: ChardevSpiceChannel) -> Self {
        Self::Spicevmc(branch)
    }
}

impl From<ChardevSpiceChannel> for ChardevBackend {
    fn from(branch: ChardevSpiceChannel) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevSpicePort> for ChardevBackendBranch {
    fn from(branch: ChardevSpicePort) -> Self {
        Self::Spiceport(branch)
    }
}

impl From<ChardevSpicePort> for ChardevBackend {
    fn from(branch: ChardevSpicePort) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevQemuVDAgent> for ChardevBackendBranch {
    fn from(branch: ChardevQemuVDAgent) -> Self {
        Self::QemuVdagent(branch)
    }
}

impl From<ChardevQemuVDAgent> for ChardevBackend {
    fn from(branch: ChardevQemuVDAgent) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevDBus> for ChardevBackendBranch {
    fn from(branch: ChardevDBus) -> Self {
        Self::Dbus(branch)
    }
}

impl From<ChardevDBus> for ChardevBackend {
    fn from(branch: ChardevDBus) -> Self {
        Self::new(branch)
    }
}

impl From<ChardevVC> for ChardevBackendBranch {
    fn from(branch: ChardevVC) -> Self {
        Self::Vc(branch)
    }
}

impl From<ChardevVC> for ChardevBackend {
    fn from(branch: ChardevVC) -> Self {
        Self::new(branch)
    }
}

/// The object `ChardevReturn` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.4.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevReturn)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChardevReturn {
    pub pty: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ChardevReturn {
    const NAME: &'static str = "ChardevReturn";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pty: members.optional("pty"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("pty", &self.pty);
        output.put_extra(&self.extra);
    }
}

enums!(DataFormat ChardevVCEncoding ChardevBackendKind);
objects!(
    ChardevBackendInfo ChardevCommon ChardevFile ChardevHostdev ChardevSocket ChardevUdp
    ChardevMux ChardevHub ChardevStdio ChardevSpiceChannel ChardevSpicePort ChardevDBus
    ChardevVC ChardevRingbuf ChardevQemuVDAgent ChardevPty ChardevBackend ChardevReturn
);
branches!(ChardevBackendBranch);
eq!(
    ChardevBackendInfo ChardevCommon ChardevFile ChardevHostdev ChardevSocket ChardevUdp
    ChardevMux ChardevHub ChardevStdio ChardevSpiceChannel ChardevSpicePort ChardevDBus
    ChardevVC ChardevRingbuf ChardevQemuVDAgent ChardevPty ChardevBackendBranch
    ChardevBackend ChardevReturn
);
