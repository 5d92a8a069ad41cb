//! The events of schema module `acpi`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{ACPIOSTInfo, DecodeError, Event};

/// The event `ACPI_DEVICE_OST` of schema module `acpi`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-acpi.ACPI_DEVICE_OST)
#[doc(alias = "ACPI_DEVICE_OST")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiDeviceOst {
    pub info: ACPIOSTInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for AcpiDeviceOst {
    const NAME: &'static str = "ACPI_DEVICE_OST";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            info: members.required("info")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("info", &self.info);
        output.put_extra(&self.extra);
    }
}

impl Event for AcpiDeviceOst {
    const NAME: &'static str = "ACPI_DEVICE_OST";
}

objects!(AcpiDeviceOst);
eq!(AcpiDeviceOst);
