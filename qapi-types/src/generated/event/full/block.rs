//! The events of schema module `block`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event};

/// The event `PR_MANAGER_STATUS_CHANGED` of schema module `block`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.PR_MANAGER_STATUS_CHANGED)
#[doc(alias = "PR_MANAGER_STATUS_CHANGED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrManagerStatusChanged {
    pub id: String,
    pub connected: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PrManagerStatusChanged {
    const NAME: &'static str = "PR_MANAGER_STATUS_CHANGED";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            connected: members.required("connected")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("connected", &self.connected);
        output.put_extra(&self.extra);
    }
}

impl Event for PrManagerStatusChanged {
    const NAME: &'static str = "PR_MANAGER_STATUS_CHANGED";
}

objects!(PrManagerStatusChanged);
eq!(PrManagerStatusChanged);
