//! The commands of schema module `machine-target`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};

use crate::wire::{Members, Object, Output, values};
use crate::{
    Command, CpuDefinitionInfo, CpuModelBaselineInfo, CpuModelCompareInfo, CpuModelExpansionInfo,
    CpuModelExpansionType, CpuModelInfo, CpuPolarizationInfo, DecodeError, Empty, Releases,
    S390CpuEntitlement, wire,
};

/// The command `query-cpu-model-comparison` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon. Only if `TARGET_S390X`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-comparison)
#[doc(alias = "query-cpu-model-comparison")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelComparison {
    /// `modela`.
    pub modela: CpuModelInfo,
    /// `modelb`.
    pub modelb: CpuModelInfo,
}

impl QueryCpuModelComparison {
    /// Makes one of the members that every release has.
    pub fn new(modela: CpuModelInfo, modelb: CpuModelInfo) -> Self {
        Self { modela, modelb }
    }
}

impl Object for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { modela: members.required("modela")?, modelb: members.required("modelb")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("modela", &self.modela);
        output.put("modelb", &self.modelb);
    }
}

impl Command for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";
    const ALLOW_OOB: bool = false;
    type Return = CpuModelCompareInfo;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `query-cpu-model-baseline` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon. Only if `TARGET_S390X`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-baseline)
#[doc(alias = "query-cpu-model-baseline")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelBaseline {
    /// `modela`.
    pub modela: CpuModelInfo,
    /// `modelb`.
    pub modelb: CpuModelInfo,
}

impl QueryCpuModelBaseline {
    /// Makes one of the members that every release has.
    pub fn new(modela: CpuModelInfo, modelb: CpuModelInfo) -> Self {
        Self { modela, modelb }
    }
}

impl Object for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { modela: members.required("modela")?, modelb: members.required("modelb")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("modela", &self.modela);
        output.put("modelb", &self.modelb);
    }
}

impl Command for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";
    const ALLOW_OOB: bool = false;
    type Return = CpuModelBaselineInfo;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `query-cpu-model-expansion` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon. Only if `any(TARGET_S390X, TARGET_I386, TARGET_ARM, TARGET_LOONGARCH64, TARGET_RISCV)`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-expansion)
#[doc(alias = "query-cpu-model-expansion")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelExpansion {
    /// `type`.
    pub r#type: CpuModelExpansionType,
    /// `model`.
    pub model: CpuModelInfo,
}

impl QueryCpuModelExpansion {
    /// Makes one of the members that every release has.
    pub fn new(r#type: CpuModelExpansionType, model: CpuModelInfo) -> Self {
        Self { r#type, model }
    }
}

impl Object for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { r#type: members.required("type")?, model: members.required("model")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("type", &self.r#type);
        output.put("model", &self.model);
    }
}

impl Command for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";
    const ALLOW_OOB: bool = false;
    type Return = CpuModelExpansionInfo;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `query-cpu-definitions` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 1.2. Not in the storage daemon. Only if `any(TARGET_PPC, TARGET_ARM, TARGET_I386, TARGET_S390X, TARGET_MIPS, TARGET_LOONGARCH64, TARGET_RISCV)`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-definitions)
#[doc(alias = "query-cpu-definitions")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryCpuDefinitions {}

impl QueryCpuDefinitions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {}
    }
}

impl Object for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";

    fn take(_: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }

    fn put(&self, _: &mut Output) {}
}

impl Command for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";
    const ALLOW_OOB: bool = false;
    type Return = Vec<CpuDefinitionInfo>;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `set-cpu-topology` of schema module `machine-target`.
///
/// QEMU 10.0. Since 8.2. Not in the storage daemon. Only if `all(TARGET_S390X, CONFIG_KVM)`. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.set-cpu-topology)
#[doc(alias = "set-cpu-topology")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCpuTopology {
    /// `core-id`.
    pub core_id: u16,
    /// `socket-id`.
    pub socket_id: Option<u16>,
    /// `book-id`.
    pub book_id: Option<u16>,
    /// `drawer-id`.
    pub drawer_id: Option<u16>,
    /// `entitlement`.
    pub entitlement: Option<S390CpuEntitlement>,
    /// `dedicated`.
    pub dedicated: Option<bool>,
}

impl SetCpuTopology {
    /// Makes one of the members that every release has.
    pub fn new(core_id: u16) -> Self {
        Self {
            core_id,
            socket_id: None,
            book_id: None,
            drawer_id: None,
            entitlement: None,
            dedicated: None,
        }
    }

    /// Sets `socket-id`.
    #[must_use]
    pub fn socket_id(mut self, socket_id: u16) -> Self {
        self.socket_id = Some(socket_id);
        self
    }

    /// Sets `book-id`.
    #[must_use]
    pub fn book_id(mut self, book_id: u16) -> Self {
        self.book_id = Some(book_id);
        self
    }

    /// Sets `drawer-id`.
    #[must_use]
    pub fn drawer_id(mut self, drawer_id: u16) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }

    /// Sets `entitlement`.
    #[must_use]
    pub fn entitlement(mut self, entitlement: S390CpuEntitlement) -> Self {
        self.entitlement = Some(entitlement);
        self
    }

    /// Sets `dedicated`.
    #[must_use]
    pub fn dedicated(mut self, dedicated: bool) -> Self {
        self.dedicated = Some(dedicated);
        self
    }
}

impl Object for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const RELEASES: Releases = Releases::only(&["10.0"]);

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            core_id: members.required("core-id")?,
            socket_id: members.optional("socket-id"),
            book_id: members.optional("book-id"),
            drawer_id: members.optional("drawer-id"),
            entitlement: members.optional("entitlement"),
            dedicated: members.optional("dedicated"),
        })
    }

    fn put(&self, output: &mut Output) {
        output.put("core-id", &self.core_id);
        output.put_optional("socket-id", &self.socket_id);
        output.put_optional("book-id", &self.book_id);
        output.put_optional("drawer-id", &self.drawer_id);
        output.put_optional("entitlement", &self.entitlement);
        output.put_optional("dedicated", &self.dedicated);
    }
}

impl Command for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

/// The command `query-s390x-cpu-polarization` of schema module `machine-target`.
///
/// QEMU 10.0. Since 8.2. Not in the storage daemon. Only if `all(TARGET_S390X, CONFIG_KVM)`. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-s390x-cpu-polarization)
#[doc(alias = "query-s390x-cpu-polarization")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryS390xCpuPolarization {}

impl QueryS390xCpuPolarization {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {}
    }
}

impl Object for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const RELEASES: Releases = Releases::only(&["10.0"]);

    fn take(_: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }

    fn put(&self, _: &mut Output) {}
}

impl Command for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = CpuPolarizationInfo;

    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }

    fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}

values!(
QueryCpuModelComparison
QueryCpuModelBaseline
QueryCpuModelExpansion
QueryCpuDefinitions
SetCpuTopology
QueryS390xCpuPolarization
);
