//! The types of schema module `pci`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Deep, Extra, Members, Object, Output, eq, objects};
use crate::DecodeError;

/// The object `PciMemoryRange` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRange)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRange {
    pub base: i64,
    pub limit: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciMemoryRange {
    const NAME: &'static str = "PciMemoryRange";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            base: members.required("base")?,
            limit: members.required("limit")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("base", &self.base);
        output.put("limit", &self.limit);
        output.put_extra(&self.extra);
    }
}

/// The object `PciMemoryRegion` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRegion)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRegion {
    pub bar: i64,
    pub r#type: String,
    pub address: i64,
    pub size: i64,
    pub prefetch: Option<bool>,
    pub mem_type_64: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciMemoryRegion {
    const NAME: &'static str = "PciMemoryRegion";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bar: members.required("bar")?,
            r#type: members.required("type")?,
            address: members.required("address")?,
            size: members.required("size")?,
            prefetch: members.optional("prefetch"),
            mem_type_64: members.optional("mem_type_64"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("bar", &self.bar);
        output.put("type", &self.r#type);
        output.put("address", &self.address);
        output.put("size", &self.size);
        output.put_optional("prefetch", &self.prefetch);
        output.put_optional("mem_type_64", &self.mem_type_64);
        output.put_extra(&self.extra);
    }
}

/// The object `PciBusInfo` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBusInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciBusInfo {
    pub number: i64,
    pub secondary: i64,
    pub subordinate: i64,
    pub io_range: PciMemoryRange,
    pub memory_range: PciMemoryRange,
    pub prefetchable_range: PciMemoryRange,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciBusInfo {
    const NAME: &'static str = "PciBusInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            number: members.required("number")?,
            secondary: members.required("secondary")?,
            subordinate: members.required("subordinate")?,
            io_range: members.required("io_range")?,
            memory_range: members.required("memory_range")?,
            prefetchable_range: members.required("prefetchable_range")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("number", &self.number);
        output.put("secondary", &self.secondary);
        output.put("subordinate", &self.subordinate);
        output.put("io_range", &self.io_range);
        output.put("memory_range", &self.memory_range);
        output.put("prefetchable_range", &self.prefetchable_range);
        output.put_extra(&self.extra);
    }
}

/// The object `PciBridgeInfo` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBridgeInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciBridgeInfo {
    pub bus: PciBusInfo,
    pub devices: Option<Vec<PciDeviceInfo>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciBridgeInfo {
    const NAME: &'static str = "PciBridgeInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bus: members.required("bus")?,
            devices: members.optional("devices"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("bus", &self.bus);
        output.put_optional("devices", &self.devices);
        output.put_extra(&self.extra);
    }
}

/// The object `PciDeviceClass` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceClass)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceClass {
    pub desc: Option<String>,
    pub class: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciDeviceClass {
    const NAME: &'static str = "PciDeviceClass";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            desc: members.optional("desc"),
            class: members.required("class")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("desc", &self.desc);
        output.put("class", &self.class);
        output.put_extra(&self.extra);
    }
}

/// The object `PciDeviceId` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceId)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceId {
    pub device: i64,
    pub vendor: i64,
    /// Since 3.1.
    pub subsystem: Option<i64>,
    /// `subsystem-vendor`. Since 3.1.
    pub subsystem_vendor: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciDeviceId {
    const NAME: &'static str = "PciDeviceId";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.required("device")?,
            vendor: members.required("vendor")?,
            subsystem: members.optional("subsystem"),
            subsystem_vendor: members.optional("subsystem-vendor"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("device", &self.device);
        output.put("vendor", &self.vendor);
        output.put_optional("subsystem", &self.subsystem);
        output.put_optional("subsystem-vendor", &self.subsystem_vendor);
        output.put_extra(&self.extra);
    }
}

/// The object `PciDeviceInfo` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceInfo {
    pub bus: i64,
    pub slot: i64,
    pub function: i64,
    pub class_info: PciDeviceClass,
    pub id: PciDeviceId,
    pub irq: Option<i64>,
    /// Since 5.1.
    pub irq_pin: i64,
    pub qdev_id: String,
    pub pci_bridge: Option<Deep<PciBridgeInfo>>,
    pub regions: Vec<PciMemoryRegion>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciDeviceInfo {
    const NAME: &'static str = "PciDeviceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bus: members.required("bus")?,
            slot: members.required("slot")?,
            function: members.required("function")?,
            class_info: members.required("class_info")?,
            id: members.required("id")?,
            irq: members.optional("irq"),
            irq_pin: members.required("irq_pin")?,
            qdev_id: members.required("qdev_id")?,
            pci_bridge: members.optional("pci_bridge"),
            regions: members.required("regions")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("bus", &self.bus);
        output.put("slot", &self.slot);
        output.put("function", &self.function);
        output.put("class_info", &self.class_info);
        output.put("id", &self.id);
        output.put_optional("irq", &self.irq);
        output.put("irq_pin", &self.irq_pin);
        output.put("qdev_id", &self.qdev_id);
        output.put_optional("pci_bridge", &self.pci_bridge);
        output.put("regions", &self.regions);
        output.put_extra(&self.extra);
    }
}

/// The object `PciInfo` of schema module `pci`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PciInfo {
    pub bus: i64,
    pub devices: Vec<PciDeviceInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PciInfo {
    const NAME: &'static str = "PciInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bus: members.required("bus")?,
            devices: members.required("devices")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("bus", &self.bus);
        output.put("devices", &self.devices);
        output.put_extra(&self.extra);
    }
}

objects!(
    PciMemoryRange PciMemoryRegion PciBusInfo PciBridgeInfo PciDeviceClass PciDeviceId
    PciDeviceInfo PciInfo
);
eq!(
    PciMemoryRange PciMemoryRegion PciBusInfo PciBridgeInfo PciDeviceClass PciDeviceId
    PciDeviceInfo PciInfo
);
