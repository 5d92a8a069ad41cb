//! The types of schema module `block-export`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, IntoMember, Releases, SocketAddress, SocketAddressLegacy};

/// The object `NbdServerOptionsBase` of schema module `block-export`.
///
/// QEMU 10.0, 10.2, 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsBase)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NbdServerOptionsBase {
    /// `handshake-max-seconds`. Since 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`.
    pub tls_creds: Option<String>,
    /// `tls-authz`.
    pub tls_authz: Option<String>,
    /// `max-connections`.
    pub max_connections: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerOptionsBase {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
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

impl Object for NbdServerOptionsBase {
    const NAME: &'static str = "NbdServerOptionsBase";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            handshake_max_seconds: members.optional("handshake-max-seconds"),
            tls_creds: members.optional("tls-creds"),
            tls_authz: members.optional("tls-authz"),
            max_connections: members.optional("max-connections"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("handshake-max-seconds", &self.handshake_max_seconds);
        output.put_optional("tls-creds", &self.tls_creds);
        output.put_optional("tls-authz", &self.tls_authz);
        output.put_optional("max-connections", &self.max_connections);
        output.put_extra(&self.extra);
    }
}

/// The object `NbdServerOptions` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptions {
    /// `handshake-max-seconds`. Only in 10.0, 10.2, 11.1. Since 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`. Since 2.6.
    pub tls_creds: Option<String>,
    /// `tls-authz`. Since 4.0.
    pub tls_authz: Option<String>,
    /// `max-connections`. Since 5.2.
    pub max_connections: Option<u32>,
    /// Since 4.2.
    pub addr: SocketAddress,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerOptions {
    /// Makes one of the members that every release has.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
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

impl Object for NbdServerOptions {
    const NAME: &'static str = "NbdServerOptions";
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

/// The object `NbdServerOptionsLegacy` of schema module `block-export`.
///
/// QEMU 10.0, 10.2, 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsLegacy)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsLegacy {
    /// `handshake-max-seconds`. Since 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`.
    pub tls_creds: Option<String>,
    /// `tls-authz`.
    pub tls_authz: Option<String>,
    /// `max-connections`.
    pub max_connections: Option<u32>,
    pub addr: SocketAddressLegacy,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NbdServerOptionsLegacy {
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

impl Object for NbdServerOptionsLegacy {
    const NAME: &'static str = "NbdServerOptionsLegacy";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
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

/// The object `BlockExportOptionsNbdBase` of schema module `block-export`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbdBase)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockExportOptionsNbdBase {
    /// Since 2.12.
    pub name: Option<String>,
    /// Since 5.0.
    pub description: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BlockExportOptionsNbdBase {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
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
}

impl Object for BlockExportOptionsNbdBase {
    const NAME: &'static str = "BlockExportOptionsNbdBase";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            description: members.optional("description"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put_optional("description", &self.description);
        output.put_extra(&self.extra);
    }
}

objects!(
    NbdServerOptionsBase NbdServerOptions NbdServerOptionsLegacy
    BlockExportOptionsNbdBase
);
eq!(
    NbdServerOptionsBase NbdServerOptions NbdServerOptionsLegacy
    BlockExportOptionsNbdBase
);
