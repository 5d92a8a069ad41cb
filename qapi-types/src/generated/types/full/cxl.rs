//! The types of schema module `cxl`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, IntoMember, Releases, Unknown};

/// The enum `CxlEventLog` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlEventLog)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CxlEventLog {
    Informational,
    Warning,
    Failure,
    Fatal,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CxlEventLog {
    const NAME: &'static str = "CxlEventLog";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "informational",
        "warning",
        "failure",
        "fatal",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Informational => "informational",
            Self::Warning => "warning",
            Self::Failure => "failure",
            Self::Fatal => "fatal",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "informational" => Self::Informational,
                "warning" => Self::Warning,
                "failure" => Self::Failure,
                "fatal" => Self::Fatal,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `CXLCommonEventBase` of schema module `cxl`.
///
/// QEMU 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLCommonEventBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLCommonEventBase {
    pub path: String,
    pub log: CxlEventLog,
    pub flags: u32,
    /// `maint-op-class`.
    pub maint_op_class: Option<u8>,
    /// `maint-op-subclass`.
    pub maint_op_subclass: Option<u8>,
    /// `ld-id`.
    pub ld_id: Option<u16>,
    /// `head-id`.
    pub head_id: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CXLCommonEventBase {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>, log: CxlEventLog, flags: u32) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn maint_op_class(mut self, maint_op_class: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = maint_op_class.into();
        self
    }
    #[must_use]
    pub fn maint_op_subclass(
        mut self,
        maint_op_subclass: impl Into<Option<u8>>,
    ) -> Self {
        self.maint_op_subclass = maint_op_subclass.into();
        self
    }
    #[must_use]
    pub fn ld_id(mut self, ld_id: impl Into<Option<u16>>) -> Self {
        self.ld_id = ld_id.into();
        self
    }
    #[must_use]
    pub fn head_id(mut self, head_id: impl Into<Option<u8>>) -> Self {
        self.head_id = head_id.into();
        self
    }
}

impl Object for CXLCommonEventBase {
    const NAME: &'static str = "CXLCommonEventBase";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            log: members.required("log")?,
            flags: members.required("flags")?,
            maint_op_class: members.optional("maint-op-class"),
            maint_op_subclass: members.optional("maint-op-subclass"),
            ld_id: members.optional("ld-id"),
            head_id: members.optional("head-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("log", &self.log);
        output.put("flags", &self.flags);
        output.put_optional("maint-op-class", &self.maint_op_class);
        output.put_optional("maint-op-subclass", &self.maint_op_subclass);
        output.put_optional("ld-id", &self.ld_id);
        output.put_optional("head-id", &self.head_id);
        output.put_extra(&self.extra);
    }
}

/// The object `CXLGeneralMediaEvent` of schema module `cxl`.
///
/// QEMU 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLGeneralMediaEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLGeneralMediaEvent {
    pub path: String,
    pub log: CxlEventLog,
    pub flags: u32,
    /// `maint-op-class`.
    pub maint_op_class: Option<u8>,
    /// `maint-op-subclass`.
    pub maint_op_subclass: Option<u8>,
    /// `ld-id`.
    pub ld_id: Option<u16>,
    /// `head-id`.
    pub head_id: Option<u8>,
    pub dpa: u64,
    pub descriptor: u8,
    pub r#type: u8,
    /// `transaction-type`.
    pub transaction_type: u8,
    pub channel: Option<u8>,
    pub rank: Option<u8>,
    pub device: Option<u32>,
    /// `component-id`.
    pub component_id: Option<String>,
    /// `is-comp-id-pldm`.
    pub is_comp_id_pldm: Option<bool>,
    /// `cme-ev-flags`.
    pub cme_ev_flags: Option<u8>,
    /// `cme-count`.
    pub cme_count: Option<u32>,
    /// `sub-type`.
    pub sub_type: u8,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CXLGeneralMediaEvent {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        r#type: u8,
        transaction_type: u8,
        sub_type: u8,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa,
            descriptor,
            r#type,
            transaction_type,
            channel: None,
            rank: None,
            device: None,
            component_id: None,
            is_comp_id_pldm: None,
            cme_ev_flags: None,
            cme_count: None,
            sub_type,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn maint_op_class(mut self, maint_op_class: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = maint_op_class.into();
        self
    }
    #[must_use]
    pub fn maint_op_subclass(
        mut self,
        maint_op_subclass: impl Into<Option<u8>>,
    ) -> Self {
        self.maint_op_subclass = maint_op_subclass.into();
        self
    }
    #[must_use]
    pub fn ld_id(mut self, ld_id: impl Into<Option<u16>>) -> Self {
        self.ld_id = ld_id.into();
        self
    }
    #[must_use]
    pub fn head_id(mut self, head_id: impl Into<Option<u8>>) -> Self {
        self.head_id = head_id.into();
        self
    }
    #[must_use]
    pub fn channel(mut self, channel: impl Into<Option<u8>>) -> Self {
        self.channel = channel.into();
        self
    }
    #[must_use]
    pub fn rank(mut self, rank: impl Into<Option<u8>>) -> Self {
        self.rank = rank.into();
        self
    }
    #[must_use]
    pub fn device(mut self, device: impl Into<Option<u32>>) -> Self {
        self.device = device.into();
        self
    }
    #[must_use]
    pub fn component_id<How>(
        mut self,
        component_id: impl IntoMember<String, How>,
    ) -> Self {
        self.component_id = component_id.into_member();
        self
    }
    #[must_use]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = is_comp_id_pldm.into();
        self
    }
    #[must_use]
    pub fn cme_ev_flags(mut self, cme_ev_flags: impl Into<Option<u8>>) -> Self {
        self.cme_ev_flags = cme_ev_flags.into();
        self
    }
    #[must_use]
    pub fn cme_count(mut self, cme_count: impl Into<Option<u32>>) -> Self {
        self.cme_count = cme_count.into();
        self
    }
}

impl Object for CXLGeneralMediaEvent {
    const NAME: &'static str = "CXLGeneralMediaEvent";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            log: members.required("log")?,
            flags: members.required("flags")?,
            maint_op_class: members.optional("maint-op-class"),
            maint_op_subclass: members.optional("maint-op-subclass"),
            ld_id: members.optional("ld-id"),
            head_id: members.optional("head-id"),
            dpa: members.required("dpa")?,
            descriptor: members.required("descriptor")?,
            r#type: members.required("type")?,
            transaction_type: members.required("transaction-type")?,
            channel: members.optional("channel"),
            rank: members.optional("rank"),
            device: members.optional("device"),
            component_id: members.optional("component-id"),
            is_comp_id_pldm: members.optional("is-comp-id-pldm"),
            cme_ev_flags: members.optional("cme-ev-flags"),
            cme_count: members.optional("cme-count"),
            sub_type: members.required("sub-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("log", &self.log);
        output.put("flags", &self.flags);
        output.put_optional("maint-op-class", &self.maint_op_class);
        output.put_optional("maint-op-subclass", &self.maint_op_subclass);
        output.put_optional("ld-id", &self.ld_id);
        output.put_optional("head-id", &self.head_id);
        output.put("dpa", &self.dpa);
        output.put("descriptor", &self.descriptor);
        output.put("type", &self.r#type);
        output.put("transaction-type", &self.transaction_type);
        output.put_optional("channel", &self.channel);
        output.put_optional("rank", &self.rank);
        output.put_optional("device", &self.device);
        output.put_optional("component-id", &self.component_id);
        output.put_optional("is-comp-id-pldm", &self.is_comp_id_pldm);
        output.put_optional("cme-ev-flags", &self.cme_ev_flags);
        output.put_optional("cme-count", &self.cme_count);
        output.put("sub-type", &self.sub_type);
        output.put_extra(&self.extra);
    }
}

/// The object `CXLDRAMEvent` of schema module `cxl`.
///
/// QEMU 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLDRAMEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLDRAMEvent {
    pub path: String,
    pub log: CxlEventLog,
    pub flags: u32,
    /// `maint-op-class`.
    pub maint_op_class: Option<u8>,
    /// `maint-op-subclass`.
    pub maint_op_subclass: Option<u8>,
    /// `ld-id`.
    pub ld_id: Option<u16>,
    /// `head-id`.
    pub head_id: Option<u8>,
    pub dpa: u64,
    pub descriptor: u8,
    pub r#type: u8,
    /// `transaction-type`.
    pub transaction_type: u8,
    pub channel: Option<u8>,
    pub rank: Option<u8>,
    /// `nibble-mask`.
    pub nibble_mask: Option<u32>,
    /// `bank-group`.
    pub bank_group: Option<u8>,
    pub bank: Option<u8>,
    pub row: Option<u32>,
    pub column: Option<u16>,
    /// `correction-mask`.
    pub correction_mask: Option<Vec<u64>>,
    /// `component-id`.
    pub component_id: Option<String>,
    /// `is-comp-id-pldm`.
    pub is_comp_id_pldm: Option<bool>,
    /// `sub-channel`.
    pub sub_channel: Option<u8>,
    /// `cme-ev-flags`.
    pub cme_ev_flags: Option<u8>,
    /// `cvme-count`.
    pub cvme_count: Option<u32>,
    /// `sub-type`.
    pub sub_type: u8,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CXLDRAMEvent {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        r#type: u8,
        transaction_type: u8,
        sub_type: u8,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa,
            descriptor,
            r#type,
            transaction_type,
            channel: None,
            rank: None,
            nibble_mask: None,
            bank_group: None,
            bank: None,
            row: None,
            column: None,
            correction_mask: None,
            component_id: None,
            is_comp_id_pldm: None,
            sub_channel: None,
            cme_ev_flags: None,
            cvme_count: None,
            sub_type,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn maint_op_class(mut self, maint_op_class: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = maint_op_class.into();
        self
    }
    #[must_use]
    pub fn maint_op_subclass(
        mut self,
        maint_op_subclass: impl Into<Option<u8>>,
    ) -> Self {
        self.maint_op_subclass = maint_op_subclass.into();
        self
    }
    #[must_use]
    pub fn ld_id(mut self, ld_id: impl Into<Option<u16>>) -> Self {
        self.ld_id = ld_id.into();
        self
    }
    #[must_use]
    pub fn head_id(mut self, head_id: impl Into<Option<u8>>) -> Self {
        self.head_id = head_id.into();
        self
    }
    #[must_use]
    pub fn channel(mut self, channel: impl Into<Option<u8>>) -> Self {
        self.channel = channel.into();
        self
    }
    #[must_use]
    pub fn rank(mut self, rank: impl Into<Option<u8>>) -> Self {
        self.rank = rank.into();
        self
    }
    #[must_use]
    pub fn nibble_mask(mut self, nibble_mask: impl Into<Option<u32>>) -> Self {
        self.nibble_mask = nibble_mask.into();
        self
    }
    #[must_use]
    pub fn bank_group(mut self, bank_group: impl Into<Option<u8>>) -> Self {
        self.bank_group = bank_group.into();
        self
    }
    #[must_use]
    pub fn bank(mut self, bank: impl Into<Option<u8>>) -> Self {
        self.bank = bank.into();
        self
    }
    #[must_use]
    pub fn row(mut self, row: impl Into<Option<u32>>) -> Self {
        self.row = row.into();
        self
    }
    #[must_use]
    pub fn column(mut self, column: impl Into<Option<u16>>) -> Self {
        self.column = column.into();
        self
    }
    #[must_use]
    pub fn correction_mask(
        mut self,
        correction_mask: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.correction_mask = Some(correction_mask.into_iter().collect());
        self
    }
    #[must_use]
    pub fn component_id<How>(
        mut self,
        component_id: impl IntoMember<String, How>,
    ) -> Self {
        self.component_id = component_id.into_member();
        self
    }
    #[must_use]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = is_comp_id_pldm.into();
        self
    }
    #[must_use]
    pub fn sub_channel(mut self, sub_channel: impl Into<Option<u8>>) -> Self {
        self.sub_channel = sub_channel.into();
        self
    }
    #[must_use]
    pub fn cme_ev_flags(mut self, cme_ev_flags: impl Into<Option<u8>>) -> Self {
        self.cme_ev_flags = cme_ev_flags.into();
        self
    }
    #[must_use]
    pub fn cvme_count(mut self, cvme_count: impl Into<Option<u32>>) -> Self {
        self.cvme_count = cvme_count.into();
        self
    }
}

impl Object for CXLDRAMEvent {
    const NAME: &'static str = "CXLDRAMEvent";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            log: members.required("log")?,
            flags: members.required("flags")?,
            maint_op_class: members.optional("maint-op-class"),
            maint_op_subclass: members.optional("maint-op-subclass"),
            ld_id: members.optional("ld-id"),
            head_id: members.optional("head-id"),
            dpa: members.required("dpa")?,
            descriptor: members.required("descriptor")?,
            r#type: members.required("type")?,
            transaction_type: members.required("transaction-type")?,
            channel: members.optional("channel"),
            rank: members.optional("rank"),
            nibble_mask: members.optional("nibble-mask"),
            bank_group: members.optional("bank-group"),
            bank: members.optional("bank"),
            row: members.optional("row"),
            column: members.optional("column"),
            correction_mask: members.optional("correction-mask"),
            component_id: members.optional("component-id"),
            is_comp_id_pldm: members.optional("is-comp-id-pldm"),
            sub_channel: members.optional("sub-channel"),
            cme_ev_flags: members.optional("cme-ev-flags"),
            cvme_count: members.optional("cvme-count"),
            sub_type: members.required("sub-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("log", &self.log);
        output.put("flags", &self.flags);
        output.put_optional("maint-op-class", &self.maint_op_class);
        output.put_optional("maint-op-subclass", &self.maint_op_subclass);
        output.put_optional("ld-id", &self.ld_id);
        output.put_optional("head-id", &self.head_id);
        output.put("dpa", &self.dpa);
        output.put("descriptor", &self.descriptor);
        output.put("type", &self.r#type);
        output.put("transaction-type", &self.transaction_type);
        output.put_optional("channel", &self.channel);
        output.put_optional("rank", &self.rank);
        output.put_optional("nibble-mask", &self.nibble_mask);
        output.put_optional("bank-group", &self.bank_group);
        output.put_optional("bank", &self.bank);
        output.put_optional("row", &self.row);
        output.put_optional("column", &self.column);
        output.put_optional("correction-mask", &self.correction_mask);
        output.put_optional("component-id", &self.component_id);
        output.put_optional("is-comp-id-pldm", &self.is_comp_id_pldm);
        output.put_optional("sub-channel", &self.sub_channel);
        output.put_optional("cme-ev-flags", &self.cme_ev_flags);
        output.put_optional("cvme-count", &self.cvme_count);
        output.put("sub-type", &self.sub_type);
        output.put_extra(&self.extra);
    }
}

/// The object `CXLMemModuleEvent` of schema module `cxl`.
///
/// QEMU 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLMemModuleEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLMemModuleEvent {
    pub path: String,
    pub log: CxlEventLog,
    pub flags: u32,
    /// `maint-op-class`.
    pub maint_op_class: Option<u8>,
    /// `maint-op-subclass`.
    pub maint_op_subclass: Option<u8>,
    /// `ld-id`.
    pub ld_id: Option<u16>,
    /// `head-id`.
    pub head_id: Option<u8>,
    pub r#type: u8,
    /// `health-status`.
    pub health_status: u8,
    /// `media-status`.
    pub media_status: u8,
    /// `additional-status`.
    pub additional_status: u8,
    /// `life-used`.
    pub life_used: u8,
    pub temperature: i16,
    /// `dirty-shutdown-count`.
    pub dirty_shutdown_count: u32,
    /// `corrected-volatile-error-count`.
    pub corrected_volatile_error_count: u32,
    /// `corrected-persistent-error-count`.
    pub corrected_persistent_error_count: u32,
    /// `component-id`.
    pub component_id: Option<String>,
    /// `is-comp-id-pldm`.
    pub is_comp_id_pldm: Option<bool>,
    /// `sub-type`.
    pub sub_type: u8,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CXLMemModuleEvent {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
        flags: u32,
        r#type: u8,
        health_status: u8,
        media_status: u8,
        additional_status: u8,
        life_used: u8,
        temperature: i16,
        dirty_shutdown_count: u32,
        corrected_volatile_error_count: u32,
        corrected_persistent_error_count: u32,
        sub_type: u8,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            r#type,
            health_status,
            media_status,
            additional_status,
            life_used,
            temperature,
            dirty_shutdown_count,
            corrected_volatile_error_count,
            corrected_persistent_error_count,
            component_id: None,
            is_comp_id_pldm: None,
            sub_type,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn maint_op_class(mut self, maint_op_class: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = maint_op_class.into();
        self
    }
    #[must_use]
    pub fn maint_op_subclass(
        mut self,
        maint_op_subclass: impl Into<Option<u8>>,
    ) -> Self {
        self.maint_op_subclass = maint_op_subclass.into();
        self
    }
    #[must_use]
    pub fn ld_id(mut self, ld_id: impl Into<Option<u16>>) -> Self {
        self.ld_id = ld_id.into();
        self
    }
    #[must_use]
    pub fn head_id(mut self, head_id: impl Into<Option<u8>>) -> Self {
        self.head_id = head_id.into();
        self
    }
    #[must_use]
    pub fn component_id<How>(
        mut self,
        component_id: impl IntoMember<String, How>,
    ) -> Self {
        self.component_id = component_id.into_member();
        self
    }
    #[must_use]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = is_comp_id_pldm.into();
        self
    }
}

impl Object for CXLMemModuleEvent {
    const NAME: &'static str = "CXLMemModuleEvent";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            log: members.required("log")?,
            flags: members.required("flags")?,
            maint_op_class: members.optional("maint-op-class"),
            maint_op_subclass: members.optional("maint-op-subclass"),
            ld_id: members.optional("ld-id"),
            head_id: members.optional("head-id"),
            r#type: members.required("type")?,
            health_status: members.required("health-status")?,
            media_status: members.required("media-status")?,
            additional_status: members.required("additional-status")?,
            life_used: members.required("life-used")?,
            temperature: members.required("temperature")?,
            dirty_shutdown_count: members.required("dirty-shutdown-count")?,
            corrected_volatile_error_count: members
                .required("corrected-volatile-error-count")?,
            corrected_persistent_error_count: members
                .required("corrected-persistent-error-count")?,
            component_id: members.optional("component-id"),
            is_comp_id_pldm: members.optional("is-comp-id-pldm"),
            sub_type: members.required("sub-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("log", &self.log);
        output.put("flags", &self.flags);
        output.put_optional("maint-op-class", &self.maint_op_class);
        output.put_optional("maint-op-subclass", &self.maint_op_subclass);
        output.put_optional("ld-id", &self.ld_id);
        output.put_optional("head-id", &self.head_id);
        output.put("type", &self.r#type);
        output.put("health-status", &self.health_status);
        output.put("media-status", &self.media_status);
        output.put("additional-status", &self.additional_status);
        output.put("life-used", &self.life_used);
        output.put("temperature", &self.temperature);
        output.put("dirty-shutdown-count", &self.dirty_shutdown_count);
        output
            .put("corrected-volatile-error-count", &self.corrected_volatile_error_count);
        output
            .put(
                "corrected-persistent-error-count",
                &self.corrected_persistent_error_count,
            );
        output.put_optional("component-id", &self.component_id);
        output.put_optional("is-comp-id-pldm", &self.is_comp_id_pldm);
        output.put("sub-type", &self.sub_type);
        output.put_extra(&self.extra);
    }
}

/// The enum `CxlUncorErrorType` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlUncorErrorType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    CacheDataParity,
    CacheAddressParity,
    CacheBeParity,
    CacheDataEcc,
    MemDataParity,
    MemAddressParity,
    MemBeParity,
    MemDataEcc,
    ReinitThreshold,
    RsvdEncoding,
    PoisonReceived,
    ReceiverOverflow,
    Internal,
    CxlIdeTx,
    CxlIdeRx,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CxlUncorErrorType {
    const NAME: &'static str = "CxlUncorErrorType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "cache-data-parity",
        "cache-address-parity",
        "cache-be-parity",
        "cache-data-ecc",
        "mem-data-parity",
        "mem-address-parity",
        "mem-be-parity",
        "mem-data-ecc",
        "reinit-threshold",
        "rsvd-encoding",
        "poison-received",
        "receiver-overflow",
        "internal",
        "cxl-ide-tx",
        "cxl-ide-rx",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::CacheDataParity => "cache-data-parity",
            Self::CacheAddressParity => "cache-address-parity",
            Self::CacheBeParity => "cache-be-parity",
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataParity => "mem-data-parity",
            Self::MemAddressParity => "mem-address-parity",
            Self::MemBeParity => "mem-be-parity",
            Self::MemDataEcc => "mem-data-ecc",
            Self::ReinitThreshold => "reinit-threshold",
            Self::RsvdEncoding => "rsvd-encoding",
            Self::PoisonReceived => "poison-received",
            Self::ReceiverOverflow => "receiver-overflow",
            Self::Internal => "internal",
            Self::CxlIdeTx => "cxl-ide-tx",
            Self::CxlIdeRx => "cxl-ide-rx",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cache-data-parity" => Self::CacheDataParity,
                "cache-address-parity" => Self::CacheAddressParity,
                "cache-be-parity" => Self::CacheBeParity,
                "cache-data-ecc" => Self::CacheDataEcc,
                "mem-data-parity" => Self::MemDataParity,
                "mem-address-parity" => Self::MemAddressParity,
                "mem-be-parity" => Self::MemBeParity,
                "mem-data-ecc" => Self::MemDataEcc,
                "reinit-threshold" => Self::ReinitThreshold,
                "rsvd-encoding" => Self::RsvdEncoding,
                "poison-received" => Self::PoisonReceived,
                "receiver-overflow" => Self::ReceiverOverflow,
                "internal" => Self::Internal,
                "cxl-ide-tx" => Self::CxlIdeTx,
                "cxl-ide-rx" => Self::CxlIdeRx,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `CXLUncorErrorRecord` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLUncorErrorRecord)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLUncorErrorRecord {
    pub r#type: CxlUncorErrorType,
    pub header: Vec<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CXLUncorErrorRecord {
    /// Makes one of the members that every release has.
    pub fn new(
        r#type: CxlUncorErrorType,
        header: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self {
            r#type,
            header: header.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for CXLUncorErrorRecord {
    const NAME: &'static str = "CXLUncorErrorRecord";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            header: members.required("header")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("header", &self.header);
        output.put_extra(&self.extra);
    }
}

/// The enum `CxlCorErrorType` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlCorErrorType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CxlCorErrorType {
    CacheDataEcc,
    MemDataEcc,
    CrcThreshold,
    RetryThreshold,
    CachePoisonReceived,
    MemPoisonReceived,
    Physical,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CxlCorErrorType {
    const NAME: &'static str = "CxlCorErrorType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "cache-data-ecc",
        "mem-data-ecc",
        "crc-threshold",
        "retry-threshold",
        "cache-poison-received",
        "mem-poison-received",
        "physical",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataEcc => "mem-data-ecc",
            Self::CrcThreshold => "crc-threshold",
            Self::RetryThreshold => "retry-threshold",
            Self::CachePoisonReceived => "cache-poison-received",
            Self::MemPoisonReceived => "mem-poison-received",
            Self::Physical => "physical",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cache-data-ecc" => Self::CacheDataEcc,
                "mem-data-ecc" => Self::MemDataEcc,
                "crc-threshold" => Self::CrcThreshold,
                "retry-threshold" => Self::RetryThreshold,
                "cache-poison-received" => Self::CachePoisonReceived,
                "mem-poison-received" => Self::MemPoisonReceived,
                "physical" => Self::Physical,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `CxlDynamicCapacityExtent` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CxlDynamicCapacityExtent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    pub offset: u64,
    pub len: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlDynamicCapacityExtent {
    /// Makes one of the members that every release has.
    pub fn new(offset: u64, len: u64) -> Self {
        Self {
            offset,
            len,
            extra: Extra::new(),
        }
    }
}

impl Object for CxlDynamicCapacityExtent {
    const NAME: &'static str = "CxlDynamicCapacityExtent";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            offset: members.required("offset")?,
            len: members.required("len")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("offset", &self.offset);
        output.put("len", &self.len);
        output.put_extra(&self.extra);
    }
}

/// The enum `CxlExtentSelectionPolicy` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentSelectionPolicy)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    Free,
    Contiguous,
    Prescriptive,
    EnableSharedAccess,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CxlExtentSelectionPolicy {
    const NAME: &'static str = "CxlExtentSelectionPolicy";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "free",
        "contiguous",
        "prescriptive",
        "enable-shared-access",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Contiguous => "contiguous",
            Self::Prescriptive => "prescriptive",
            Self::EnableSharedAccess => "enable-shared-access",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "free" => Self::Free,
                "contiguous" => Self::Contiguous,
                "prescriptive" => Self::Prescriptive,
                "enable-shared-access" => Self::EnableSharedAccess,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `CxlExtentRemovalPolicy` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentRemovalPolicy)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    TagBased,
    Prescriptive,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CxlExtentRemovalPolicy {
    const NAME: &'static str = "CxlExtentRemovalPolicy";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["tag-based", "prescriptive"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::TagBased => "tag-based",
            Self::Prescriptive => "prescriptive",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "tag-based" => Self::TagBased,
                "prescriptive" => Self::Prescriptive,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(
    CxlEventLog CxlUncorErrorType CxlCorErrorType CxlExtentSelectionPolicy
    CxlExtentRemovalPolicy
);
objects!(
    CXLCommonEventBase CXLGeneralMediaEvent CXLDRAMEvent CXLMemModuleEvent
    CXLUncorErrorRecord CxlDynamicCapacityExtent
);
eq!(
    CXLCommonEventBase CXLGeneralMediaEvent CXLDRAMEvent CXLMemModuleEvent
    CXLUncorErrorRecord CxlDynamicCapacityExtent
);
