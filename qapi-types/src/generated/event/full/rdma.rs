//! The events of schema module `rdma`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event, Releases};

/// The event `RDMA_GID_STATUS_CHANGED` of schema module `rdma`.
///
/// QEMU 7.2. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-rdma.RDMA_GID_STATUS_CHANGED)
#[doc(alias = "RDMA_GID_STATUS_CHANGED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RdmaGidStatusChanged {
    pub netdev: String,
    /// `gid-status`.
    pub gid_status: bool,
    /// `subnet-prefix`.
    pub subnet_prefix: u64,
    /// `interface-id`.
    pub interface_id: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RdmaGidStatusChanged {
    const NAME: &'static str = "RDMA_GID_STATUS_CHANGED";
    const RELEASES: Releases = Releases::only(&["7.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.required("netdev")?,
            gid_status: members.required("gid-status")?,
            subnet_prefix: members.required("subnet-prefix")?,
            interface_id: members.required("interface-id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev", &self.netdev);
        output.put("gid-status", &self.gid_status);
        output.put("subnet-prefix", &self.subnet_prefix);
        output.put("interface-id", &self.interface_id);
        output.put_extra(&self.extra);
    }
}

impl Event for RdmaGidStatusChanged {
    const NAME: &'static str = "RDMA_GID_STATUS_CHANGED";
    const RELEASES: Releases = Releases::only(&["7.2"]);
}

objects!(RdmaGidStatusChanged);
eq!(RdmaGidStatusChanged);
