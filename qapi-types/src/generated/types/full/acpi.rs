//! The types of schema module `acpi`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, FileName, IntoMember, Unknown};

/// The object `AcpiTableOptions` of schema module `acpi`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.AcpiTableOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AcpiTableOptions {
    pub sig: Option<String>,
    pub rev: Option<u8>,
    pub oem_id: Option<String>,
    pub oem_table_id: Option<String>,
    pub oem_rev: Option<u32>,
    pub asl_compiler_id: Option<String>,
    pub asl_compiler_rev: Option<u32>,
    pub file: Option<String>,
    pub data: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AcpiTableOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            sig: None,
            rev: None,
            oem_id: None,
            oem_table_id: None,
            oem_rev: None,
            asl_compiler_id: None,
            asl_compiler_rev: None,
            file: None,
            data: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn sig<How>(mut self, sig: impl IntoMember<String, How>) -> Self {
        self.sig = sig.into_member();
        self
    }
    #[must_use]
    pub fn rev(mut self, rev: impl Into<Option<u8>>) -> Self {
        self.rev = rev.into();
        self
    }
    #[must_use]
    pub fn oem_id<How>(mut self, oem_id: impl IntoMember<String, How>) -> Self {
        self.oem_id = oem_id.into_member();
        self
    }
    #[must_use]
    pub fn oem_table_id<How>(
        mut self,
        oem_table_id: impl IntoMember<String, How>,
    ) -> Self {
        self.oem_table_id = oem_table_id.into_member();
        self
    }
    #[must_use]
    pub fn oem_rev(mut self, oem_rev: impl Into<Option<u32>>) -> Self {
        self.oem_rev = oem_rev.into();
        self
    }
    #[must_use]
    pub fn asl_compiler_id<How>(
        mut self,
        asl_compiler_id: impl IntoMember<String, How>,
    ) -> Self {
        self.asl_compiler_id = asl_compiler_id.into_member();
        self
    }
    #[must_use]
    pub fn asl_compiler_rev(mut self, asl_compiler_rev: impl Into<Option<u32>>) -> Self {
        self.asl_compiler_rev = asl_compiler_rev.into();
        self
    }
    #[must_use]
    pub fn file<How>(mut self, file: impl IntoMember<FileName, How>) -> Self {
        self.file = file.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn data<How>(mut self, data: impl IntoMember<String, How>) -> Self {
        self.data = data.into_member();
        self
    }
}

impl Object for AcpiTableOptions {
    const NAME: &'static str = "AcpiTableOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sig: members.optional("sig"),
            rev: members.optional("rev"),
            oem_id: members.optional("oem_id"),
            oem_table_id: members.optional("oem_table_id"),
            oem_rev: members.optional("oem_rev"),
            asl_compiler_id: members.optional("asl_compiler_id"),
            asl_compiler_rev: members.optional("asl_compiler_rev"),
            file: members.optional("file"),
            data: members.optional("data"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("sig", &self.sig);
        output.put_optional("rev", &self.rev);
        output.put_optional("oem_id", &self.oem_id);
        output.put_optional("oem_table_id", &self.oem_table_id);
        output.put_optional("oem_rev", &self.oem_rev);
        output.put_optional("asl_compiler_id", &self.asl_compiler_id);
        output.put_optional("asl_compiler_rev", &self.asl_compiler_rev);
        output.put_optional("file", &self.file);
        output.put_optional("data", &self.data);
        output.put_extra(&self.extra);
    }
}

/// The enum `ACPISlotType` of schema module `acpi`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-acpi.ACPISlotType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ACPISlotType {
    /// `DIMM`.
    Dimm,
    /// `CPU`. Since 2.7.
    Cpu,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ACPISlotType {
    const NAME: &'static str = "ACPISlotType";
    const VALUES: &'static [&'static str] = &["DIMM", "CPU"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Dimm => "DIMM",
            Self::Cpu => "CPU",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "DIMM" => Self::Dimm,
                "CPU" => Self::Cpu,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `ACPIOSTInfo` of schema module `acpi`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.ACPIOSTInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ACPIOSTInfo {
    pub device: Option<String>,
    pub slot: String,
    /// `slot-type`.
    pub slot_type: ACPISlotType,
    pub source: i64,
    pub status: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ACPIOSTInfo {
    const NAME: &'static str = "ACPIOSTInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device: members.optional("device"),
            slot: members.required("slot")?,
            slot_type: members.required("slot-type")?,
            source: members.required("source")?,
            status: members.required("status")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("device", &self.device);
        output.put("slot", &self.slot);
        output.put("slot-type", &self.slot_type);
        output.put("source", &self.source);
        output.put("status", &self.status);
        output.put_extra(&self.extra);
    }
}

enums!(ACPISlotType);
objects!(AcpiTableOptions ACPIOSTInfo);
eq!(AcpiTableOptions ACPIOSTInfo);
