//! The events of schema module `char`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event};

/// The event `VSERPORT_CHANGE` of schema module `char`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-char.VSERPORT_CHANGE)
#[doc(alias = "VSERPORT_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VserportChange {
    pub id: String,
    pub open: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VserportChange {
    const NAME: &'static str = "VSERPORT_CHANGE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            open: members.required("open")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("open", &self.open);
        output.put_extra(&self.extra);
    }
}

impl Event for VserportChange {
    const NAME: &'static str = "VSERPORT_CHANGE";
}

objects!(VserportChange);
eq!(VserportChange);
