//! The commands of schema module `cxl`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    CXLUncorErrorRecord, Command, CxlCorErrorType, CxlDynamicCapacityExtent, CxlEventLog,
    CxlExtentRemovalPolicy, CxlExtentSelectionPolicy, DecodeError, Empty, IntoMember,
    Releases, wire,
};

/// The command `cxl-inject-general-media-event` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-general-media-event)
#[doc(alias = "cxl-inject-general-media-event")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectGeneralMediaEvent {
    pub path: String,
    pub log: CxlEventLog,
    pub flags: u32,
    /// `maint-op-class`. Only in 11.1.
    pub maint_op_class: Option<u8>,
    /// `maint-op-subclass`. Only in 11.1.
    pub maint_op_subclass: Option<u8>,
    /// `ld-id`. Only in 11.1.
    pub ld_id: Option<u16>,
    /// `head-id`. Only in 11.1.
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
    /// `is-comp-id-pldm`. Only in 11.1.
    pub is_comp_id_pldm: Option<bool>,
    /// `cme-ev-flags`. Only in 11.1.
    pub cme_ev_flags: Option<u8>,
    /// `cme-count`. Only in 11.1.
    pub cme_count: Option<u32>,
    /// `sub-type`. Only in 11.1.
    pub sub_type: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlInjectGeneralMediaEvent {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        r#type: u8,
        transaction_type: u8,
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
            sub_type: None,
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
    #[must_use]
    pub fn sub_type(mut self, sub_type: impl Into<Option<u8>>) -> Self {
        self.sub_type = sub_type.into();
        self
    }
}

impl Object for CxlInjectGeneralMediaEvent {
    const NAME: &'static str = "cxl-inject-general-media-event";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
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
            sub_type: members.optional("sub-type"),
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
        output.put_optional("sub-type", &self.sub_type);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlInjectGeneralMediaEvent {
    const NAME: &'static str = "cxl-inject-general-media-event";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cxl-inject-dram-event` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-dram-event)
#[doc(alias = "cxl-inject-dram-event")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectDramEvent {
    pub path: String,
    pub log: CxlEventLog,
    pub flags: u32,
    /// `maint-op-class`. Only in 11.1.
    pub maint_op_class: Option<u8>,
    /// `maint-op-subclass`. Only in 11.1.
    pub maint_op_subclass: Option<u8>,
    /// `ld-id`. Only in 11.1.
    pub ld_id: Option<u16>,
    /// `head-id`. Only in 11.1.
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
    /// `component-id`. Only in 11.1.
    pub component_id: Option<String>,
    /// `is-comp-id-pldm`. Only in 11.1.
    pub is_comp_id_pldm: Option<bool>,
    /// `sub-channel`. Only in 11.1.
    pub sub_channel: Option<u8>,
    /// `cme-ev-flags`. Only in 11.1.
    pub cme_ev_flags: Option<u8>,
    /// `cvme-count`. Only in 11.1.
    pub cvme_count: Option<u32>,
    /// `sub-type`. Only in 11.1.
    pub sub_type: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlInjectDramEvent {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        r#type: u8,
        transaction_type: u8,
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
            sub_type: None,
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
    #[must_use]
    pub fn sub_type(mut self, sub_type: impl Into<Option<u8>>) -> Self {
        self.sub_type = sub_type.into();
        self
    }
}

impl Object for CxlInjectDramEvent {
    const NAME: &'static str = "cxl-inject-dram-event";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
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
            sub_type: members.optional("sub-type"),
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
        output.put_optional("sub-type", &self.sub_type);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlInjectDramEvent {
    const NAME: &'static str = "cxl-inject-dram-event";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cxl-inject-memory-module-event` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-memory-module-event)
#[doc(alias = "cxl-inject-memory-module-event")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectMemoryModuleEvent {
    pub path: String,
    pub log: CxlEventLog,
    pub flags: u32,
    /// `maint-op-class`. Only in 11.1.
    pub maint_op_class: Option<u8>,
    /// `maint-op-subclass`. Only in 11.1.
    pub maint_op_subclass: Option<u8>,
    /// `ld-id`. Only in 11.1.
    pub ld_id: Option<u16>,
    /// `head-id`. Only in 11.1.
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
    /// `component-id`. Only in 11.1.
    pub component_id: Option<String>,
    /// `is-comp-id-pldm`. Only in 11.1.
    pub is_comp_id_pldm: Option<bool>,
    /// `sub-type`. Only in 11.1.
    pub sub_type: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlInjectMemoryModuleEvent {
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
            sub_type: None,
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
    #[must_use]
    pub fn sub_type(mut self, sub_type: impl Into<Option<u8>>) -> Self {
        self.sub_type = sub_type.into();
        self
    }
}

impl Object for CxlInjectMemoryModuleEvent {
    const NAME: &'static str = "cxl-inject-memory-module-event";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
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
            sub_type: members.optional("sub-type"),
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
        output.put_optional("sub-type", &self.sub_type);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlInjectMemoryModuleEvent {
    const NAME: &'static str = "cxl-inject-memory-module-event";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cxl-inject-poison` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-poison)
#[doc(alias = "cxl-inject-poison")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectPoison {
    pub path: String,
    pub start: u64,
    pub length: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlInjectPoison {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>, start: u64, length: u64) -> Self {
        Self {
            path: path.into(),
            start,
            length,
            extra: Extra::new(),
        }
    }
}

impl Object for CxlInjectPoison {
    const NAME: &'static str = "cxl-inject-poison";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            start: members.required("start")?,
            length: members.required("length")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("start", &self.start);
        output.put("length", &self.length);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlInjectPoison {
    const NAME: &'static str = "cxl-inject-poison";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cxl-inject-uncorrectable-errors` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-uncorrectable-errors)
#[doc(alias = "cxl-inject-uncorrectable-errors")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectUncorrectableErrors {
    pub path: String,
    pub errors: Vec<CXLUncorErrorRecord>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlInjectUncorrectableErrors {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        errors: impl IntoIterator<Item = CXLUncorErrorRecord>,
    ) -> Self {
        Self {
            path: path.into(),
            errors: errors.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for CxlInjectUncorrectableErrors {
    const NAME: &'static str = "cxl-inject-uncorrectable-errors";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            errors: members.required("errors")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("errors", &self.errors);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlInjectUncorrectableErrors {
    const NAME: &'static str = "cxl-inject-uncorrectable-errors";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cxl-inject-correctable-error` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-correctable-error)
#[doc(alias = "cxl-inject-correctable-error")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectCorrectableError {
    pub path: String,
    pub r#type: CxlCorErrorType,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlInjectCorrectableError {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>, r#type: CxlCorErrorType) -> Self {
        Self {
            path: path.into(),
            r#type,
            extra: Extra::new(),
        }
    }
}

impl Object for CxlInjectCorrectableError {
    const NAME: &'static str = "cxl-inject-correctable-error";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            r#type: members.required("type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlInjectCorrectableError {
    const NAME: &'static str = "cxl-inject-correctable-error";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cxl-add-dynamic-capacity` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-add-dynamic-capacity)
#[doc(alias = "cxl-add-dynamic-capacity")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlAddDynamicCapacity {
    pub path: String,
    /// `host-id`.
    pub host_id: u16,
    /// `selection-policy`.
    pub selection_policy: CxlExtentSelectionPolicy,
    pub region: u8,
    pub tag: Option<String>,
    pub extents: Vec<CxlDynamicCapacityExtent>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlAddDynamicCapacity {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        host_id: u16,
        selection_policy: CxlExtentSelectionPolicy,
        region: u8,
        extents: impl IntoIterator<Item = CxlDynamicCapacityExtent>,
    ) -> Self {
        Self {
            path: path.into(),
            host_id,
            selection_policy,
            region,
            tag: None,
            extents: extents.into_iter().collect(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn with_tag<How>(mut self, tag: impl IntoMember<String, How>) -> Self {
        self.tag = tag.into_member();
        self
    }
}

impl Object for CxlAddDynamicCapacity {
    const NAME: &'static str = "cxl-add-dynamic-capacity";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            host_id: members.required("host-id")?,
            selection_policy: members.required("selection-policy")?,
            region: members.required("region")?,
            tag: members.optional("tag"),
            extents: members.required("extents")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("host-id", &self.host_id);
        output.put("selection-policy", &self.selection_policy);
        output.put("region", &self.region);
        output.put_optional("tag", &self.tag);
        output.put("extents", &self.extents);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlAddDynamicCapacity {
    const NAME: &'static str = "cxl-add-dynamic-capacity";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `cxl-release-dynamic-capacity` of schema module `cxl`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-release-dynamic-capacity)
#[doc(alias = "cxl-release-dynamic-capacity")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlReleaseDynamicCapacity {
    pub path: String,
    /// `host-id`.
    pub host_id: u16,
    /// `removal-policy`.
    pub removal_policy: CxlExtentRemovalPolicy,
    /// `forced-removal`.
    pub forced_removal: Option<bool>,
    /// `sanitize-on-release`.
    pub sanitize_on_release: Option<bool>,
    pub region: u8,
    pub tag: Option<String>,
    pub extents: Vec<CxlDynamicCapacityExtent>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CxlReleaseDynamicCapacity {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        host_id: u16,
        removal_policy: CxlExtentRemovalPolicy,
        region: u8,
        extents: impl IntoIterator<Item = CxlDynamicCapacityExtent>,
    ) -> Self {
        Self {
            path: path.into(),
            host_id,
            removal_policy,
            forced_removal: None,
            sanitize_on_release: None,
            region,
            tag: None,
            extents: extents.into_iter().collect(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn forced_removal(mut self, forced_removal: impl Into<Option<bool>>) -> Self {
        self.forced_removal = forced_removal.into();
        self
    }
    #[must_use]
    pub fn sanitize_on_release(
        mut self,
        sanitize_on_release: impl Into<Option<bool>>,
    ) -> Self {
        self.sanitize_on_release = sanitize_on_release.into();
        self
    }
    #[must_use]
    pub fn with_tag<How>(mut self, tag: impl IntoMember<String, How>) -> Self {
        self.tag = tag.into_member();
        self
    }
}

impl Object for CxlReleaseDynamicCapacity {
    const NAME: &'static str = "cxl-release-dynamic-capacity";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            host_id: members.required("host-id")?,
            removal_policy: members.required("removal-policy")?,
            forced_removal: members.optional("forced-removal"),
            sanitize_on_release: members.optional("sanitize-on-release"),
            region: members.required("region")?,
            tag: members.optional("tag"),
            extents: members.required("extents")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("host-id", &self.host_id);
        output.put("removal-policy", &self.removal_policy);
        output.put_optional("forced-removal", &self.forced_removal);
        output.put_optional("sanitize-on-release", &self.sanitize_on_release);
        output.put("region", &self.region);
        output.put_optional("tag", &self.tag);
        output.put("extents", &self.extents);
        output.put_extra(&self.extra);
    }
}

impl Command for CxlReleaseDynamicCapacity {
    const NAME: &'static str = "cxl-release-dynamic-capacity";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    CxlInjectGeneralMediaEvent CxlInjectDramEvent CxlInjectMemoryModuleEvent
    CxlInjectPoison CxlInjectUncorrectableErrors CxlInjectCorrectableError
    CxlAddDynamicCapacity CxlReleaseDynamicCapacity
);
eq!(
    CxlInjectGeneralMediaEvent CxlInjectDramEvent CxlInjectMemoryModuleEvent
    CxlInjectPoison CxlInjectUncorrectableErrors CxlInjectCorrectableError
    CxlAddDynamicCapacity CxlReleaseDynamicCapacity
);
