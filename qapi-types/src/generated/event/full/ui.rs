//! The events of schema module `ui`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    DecodeError, Event, SpiceBasicInfo, SpiceChannel, SpiceServerInfo, VncBasicInfo,
    VncClientInfo, VncServerInfo,
};

/// The event `SPICE_CONNECTED` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_CONNECTED)
#[doc(alias = "SPICE_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceConnected {
    pub server: SpiceBasicInfo,
    pub client: SpiceBasicInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceConnected {
    const NAME: &'static str = "SPICE_CONNECTED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            client: members.required("client")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("client", &self.client);
        output.put_extra(&self.extra);
    }
}

impl Event for SpiceConnected {
    const NAME: &'static str = "SPICE_CONNECTED";
}

/// The event `SPICE_INITIALIZED` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_INITIALIZED)
#[doc(alias = "SPICE_INITIALIZED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceInitialized {
    pub server: SpiceServerInfo,
    pub client: SpiceChannel,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceInitialized {
    const NAME: &'static str = "SPICE_INITIALIZED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            client: members.required("client")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("client", &self.client);
        output.put_extra(&self.extra);
    }
}

impl Event for SpiceInitialized {
    const NAME: &'static str = "SPICE_INITIALIZED";
}

/// The event `SPICE_DISCONNECTED` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_DISCONNECTED)
#[doc(alias = "SPICE_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceDisconnected {
    pub server: SpiceBasicInfo,
    pub client: SpiceBasicInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceDisconnected {
    const NAME: &'static str = "SPICE_DISCONNECTED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            client: members.required("client")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("client", &self.client);
        output.put_extra(&self.extra);
    }
}

impl Event for SpiceDisconnected {
    const NAME: &'static str = "SPICE_DISCONNECTED";
}

/// The event `SPICE_MIGRATE_COMPLETED` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Not in the storage daemon. Only if `CONFIG_SPICE`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_MIGRATE_COMPLETED)
#[doc(alias = "SPICE_MIGRATE_COMPLETED")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpiceMigrateCompleted {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpiceMigrateCompleted {
    const NAME: &'static str = "SPICE_MIGRATE_COMPLETED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for SpiceMigrateCompleted {
    const NAME: &'static str = "SPICE_MIGRATE_COMPLETED";
}

/// The event `VNC_CONNECTED` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_CONNECTED)
#[doc(alias = "VNC_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncConnected {
    pub server: VncServerInfo,
    pub client: VncBasicInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncConnected {
    const NAME: &'static str = "VNC_CONNECTED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            client: members.required("client")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("client", &self.client);
        output.put_extra(&self.extra);
    }
}

impl Event for VncConnected {
    const NAME: &'static str = "VNC_CONNECTED";
}

/// The event `VNC_INITIALIZED` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_INITIALIZED)
#[doc(alias = "VNC_INITIALIZED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncInitialized {
    pub server: VncServerInfo,
    pub client: VncClientInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncInitialized {
    const NAME: &'static str = "VNC_INITIALIZED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            client: members.required("client")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("client", &self.client);
        output.put_extra(&self.extra);
    }
}

impl Event for VncInitialized {
    const NAME: &'static str = "VNC_INITIALIZED";
}

/// The event `VNC_DISCONNECTED` of schema module `ui`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13. Not in the storage daemon. Only if `CONFIG_VNC`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_DISCONNECTED)
#[doc(alias = "VNC_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncDisconnected {
    pub server: VncServerInfo,
    pub client: VncClientInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VncDisconnected {
    const NAME: &'static str = "VNC_DISCONNECTED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.required("server")?,
            client: members.required("client")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("server", &self.server);
        output.put("client", &self.client);
        output.put_extra(&self.extra);
    }
}

impl Event for VncDisconnected {
    const NAME: &'static str = "VNC_DISCONNECTED";
}

objects!(
    SpiceConnected SpiceInitialized SpiceDisconnected SpiceMigrateCompleted VncConnected
    VncInitialized VncDisconnected
);
eq!(
    SpiceConnected SpiceInitialized SpiceDisconnected SpiceMigrateCompleted VncConnected
    VncInitialized VncDisconnected
);
