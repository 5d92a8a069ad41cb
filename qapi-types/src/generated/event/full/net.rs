//! The events of schema module `net`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event, Releases, SocketAddress};

/// The event `NIC_RX_FILTER_CHANGED` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NIC_RX_FILTER_CHANGED)
#[doc(alias = "NIC_RX_FILTER_CHANGED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NicRxFilterChanged {
    pub name: Option<String>,
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for NicRxFilterChanged {
    const NAME: &'static str = "NIC_RX_FILTER_CHANGED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.optional("name"),
            path: members.required("path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("name", &self.name);
        output.put("path", &self.path);
        output.put_extra(&self.extra);
    }
}

impl Event for NicRxFilterChanged {
    const NAME: &'static str = "NIC_RX_FILTER_CHANGED";
}

/// The event `FAILOVER_NEGOTIATED` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.FAILOVER_NEGOTIATED)
#[doc(alias = "FAILOVER_NEGOTIATED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailoverNegotiated {
    /// `device-id`.
    pub device_id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for FailoverNegotiated {
    const NAME: &'static str = "FAILOVER_NEGOTIATED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device_id: members.required("device-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device-id", &self.device_id);
        output.put_extra(&self.extra);
    }
}

impl Event for FailoverNegotiated {
    const NAME: &'static str = "FAILOVER_NEGOTIATED";
}

/// The event `NETDEV_STREAM_CONNECTED` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_CONNECTED)
#[doc(alias = "NETDEV_STREAM_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamConnected {
    /// `netdev-id`.
    pub netdev_id: String,
    pub addr: SocketAddress,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for NetdevStreamConnected {
    const NAME: &'static str = "NETDEV_STREAM_CONNECTED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev_id: members.required("netdev-id")?,
            addr: members.required("addr")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev-id", &self.netdev_id);
        output.put("addr", &self.addr);
        output.put_extra(&self.extra);
    }
}

impl Event for NetdevStreamConnected {
    const NAME: &'static str = "NETDEV_STREAM_CONNECTED";
}

/// The event `NETDEV_STREAM_DISCONNECTED` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_DISCONNECTED)
#[doc(alias = "NETDEV_STREAM_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamDisconnected {
    /// `netdev-id`.
    pub netdev_id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for NetdevStreamDisconnected {
    const NAME: &'static str = "NETDEV_STREAM_DISCONNECTED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev_id: members.required("netdev-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev-id", &self.netdev_id);
        output.put_extra(&self.extra);
    }
}

impl Event for NetdevStreamDisconnected {
    const NAME: &'static str = "NETDEV_STREAM_DISCONNECTED";
}

/// The event `NETDEV_VHOST_USER_CONNECTED` of schema module `net`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_CONNECTED)
#[doc(alias = "NETDEV_VHOST_USER_CONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserConnected {
    /// `netdev-id`.
    pub netdev_id: String,
    /// `chardev-id`.
    pub chardev_id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for NetdevVhostUserConnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_CONNECTED";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev_id: members.required("netdev-id")?,
            chardev_id: members.required("chardev-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev-id", &self.netdev_id);
        output.put("chardev-id", &self.chardev_id);
        output.put_extra(&self.extra);
    }
}

impl Event for NetdevVhostUserConnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_CONNECTED";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
}

/// The event `NETDEV_VHOST_USER_DISCONNECTED` of schema module `net`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_DISCONNECTED)
#[doc(alias = "NETDEV_VHOST_USER_DISCONNECTED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserDisconnected {
    /// `netdev-id`.
    pub netdev_id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for NetdevVhostUserDisconnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_DISCONNECTED";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev_id: members.required("netdev-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev-id", &self.netdev_id);
        output.put_extra(&self.extra);
    }
}

impl Event for NetdevVhostUserDisconnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_DISCONNECTED";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
}

objects!(
    NicRxFilterChanged FailoverNegotiated NetdevStreamConnected NetdevStreamDisconnected
    NetdevVhostUserConnected NetdevVhostUserDisconnected
);
eq!(
    NicRxFilterChanged FailoverNegotiated NetdevStreamConnected NetdevStreamDisconnected
    NetdevVhostUserConnected NetdevVhostUserDisconnected
);
