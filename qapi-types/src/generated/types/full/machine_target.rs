//! The types of schema module `machine-target`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;

use crate::wire::{Enum, Members, Object, Output, enums, values};
use crate::{DecodeError, Releases};

/// The object `CpuModelInfo` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelInfo {
    /// `name`.
    pub name: String,
    /// `props`.
    pub props: Option<Value>,
}

impl CpuModelInfo {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), props: None }
    }

    /// Sets `props`.
    #[must_use]
    pub fn props(mut self, props: impl Into<Value>) -> Self {
        self.props = Some(props.into());
        self
    }
}

impl Object for CpuModelInfo {
    const NAME: &'static str = "CpuModelInfo";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { name: members.required("name")?, props: members.optional("props") })
    }

    fn put(&self, output: &mut Output) {
        output.put("name", &self.name);
        output.put_optional("props", &self.props);
    }
}

/// The enum `CpuModelExpansionType` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-target.CpuModelExpansionType)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CpuModelExpansionType {
    /// `static`.
    Static,
    /// `full`.
    Full,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CpuModelExpansionType {
    const NAME: &'static str = "CpuModelExpansionType";
    const VALUES: &'static [&'static str] = &["static", "full"];

    fn as_str(&self) -> &str {
        match self {
            Self::Static => "static",
            Self::Full => "full",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "static" => Self::Static,
            "full" => Self::Full,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The enum `CpuModelCompareResult` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-target.CpuModelCompareResult)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    /// `incompatible`.
    Incompatible,
    /// `identical`.
    Identical,
    /// `superset`.
    Superset,
    /// `subset`.
    Subset,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for CpuModelCompareResult {
    const NAME: &'static str = "CpuModelCompareResult";
    const VALUES: &'static [&'static str] = &["incompatible", "identical", "superset", "subset"];

    fn as_str(&self) -> &str {
        match self {
            Self::Incompatible => "incompatible",
            Self::Identical => "identical",
            Self::Superset => "superset",
            Self::Subset => "subset",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "incompatible" => Self::Incompatible,
            "identical" => Self::Identical,
            "superset" => Self::Superset,
            "subset" => Self::Subset,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The object `CpuModelBaselineInfo` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon. Only if `TARGET_S390X`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelBaselineInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    /// `model`.
    pub model: CpuModelInfo,
}

impl CpuModelBaselineInfo {
    /// Makes one of the members that every release has.
    pub fn new(model: CpuModelInfo) -> Self {
        Self { model }
    }
}

impl Object for CpuModelBaselineInfo {
    const NAME: &'static str = "CpuModelBaselineInfo";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { model: members.required("model")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("model", &self.model);
    }
}

/// The object `CpuModelCompareInfo` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon. Only if `TARGET_S390X`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelCompareInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    /// `result`.
    pub result: CpuModelCompareResult,
    /// `responsible-properties`.
    pub responsible_properties: Vec<String>,
}

impl CpuModelCompareInfo {
    /// Makes one of the members that every release has.
    pub fn new(
        result: CpuModelCompareResult,
        responsible_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            result,
            responsible_properties: responsible_properties.into_iter().map(Into::into).collect(),
        }
    }
}

impl Object for CpuModelCompareInfo {
    const NAME: &'static str = "CpuModelCompareInfo";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: members.required("result")?,
            responsible_properties: members.required("responsible-properties")?,
        })
    }

    fn put(&self, output: &mut Output) {
        output.put("result", &self.result);
        output.put("responsible-properties", &self.responsible_properties);
    }
}

/// The object `CpuModelExpansionInfo` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 2.8. Not in the storage daemon. Only if `any(TARGET_S390X, TARGET_I386, TARGET_ARM, TARGET_LOONGARCH64, TARGET_RISCV)`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelExpansionInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    /// `model`.
    pub model: CpuModelInfo,
    /// `deprecated-props`. Only in 10.0. Since 9.1. Only if `TARGET_S390X`.
    pub deprecated_props: Option<Vec<String>>,
}

impl CpuModelExpansionInfo {
    /// Makes one of the members that every release has.
    pub fn new(model: CpuModelInfo) -> Self {
        Self { model, deprecated_props: None }
    }

    /// Sets `deprecated-props`.
    #[must_use]
    pub fn deprecated_props(
        mut self,
        deprecated_props: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deprecated_props = Some(deprecated_props.into_iter().map(Into::into).collect());
        self
    }
}

impl Object for CpuModelExpansionInfo {
    const NAME: &'static str = "CpuModelExpansionInfo";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            model: members.required("model")?,
            deprecated_props: members.optional("deprecated-props"),
        })
    }

    fn put(&self, output: &mut Output) {
        output.put("model", &self.model);
        output.put_optional("deprecated-props", &self.deprecated_props);
    }
}

/// The object `CpuDefinitionInfo` of schema module `machine-target`.
///
/// QEMU 7.2, 10.0. Since 1.2. Not in the storage daemon. Only if `any(TARGET_PPC, TARGET_ARM, TARGET_I386, TARGET_S390X, TARGET_MIPS, TARGET_LOONGARCH64, TARGET_RISCV)`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuDefinitionInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuDefinitionInfo {
    /// `name`.
    pub name: String,
    /// `migration-safe`. Since 2.8.
    pub migration_safe: Option<bool>,
    /// `static`. Since 2.8.
    pub r#static: bool,
    /// `unavailable-features`. Since 2.8.
    pub unavailable_features: Option<Vec<String>>,
    /// `typename`. Since 2.9.
    pub typename: String,
    /// `alias-of`. Since 4.1.
    pub alias_of: Option<String>,
    /// `deprecated`. Since 5.2.
    pub deprecated: bool,
}

impl CpuDefinitionInfo {
    /// Makes one of the members that every release has.
    pub fn new(
        name: impl Into<String>,
        r#static: bool,
        typename: impl Into<String>,
        deprecated: bool,
    ) -> Self {
        Self {
            name: name.into(),
            migration_safe: None,
            r#static,
            unavailable_features: None,
            typename: typename.into(),
            alias_of: None,
            deprecated,
        }
    }

    /// Sets `migration-safe`.
    #[must_use]
    pub fn migration_safe(mut self, migration_safe: bool) -> Self {
        self.migration_safe = Some(migration_safe);
        self
    }

    /// Sets `unavailable-features`.
    #[must_use]
    pub fn unavailable_features(
        mut self,
        unavailable_features: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unavailable_features =
            Some(unavailable_features.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `alias-of`.
    #[must_use]
    pub fn alias_of(mut self, alias_of: impl Into<String>) -> Self {
        self.alias_of = Some(alias_of.into());
        self
    }
}

impl Object for CpuDefinitionInfo {
    const NAME: &'static str = "CpuDefinitionInfo";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            migration_safe: members.optional("migration-safe"),
            r#static: members.required("static")?,
            unavailable_features: members.optional("unavailable-features"),
            typename: members.required("typename")?,
            alias_of: members.optional("alias-of"),
            deprecated: members.required("deprecated")?,
        })
    }

    fn put(&self, output: &mut Output) {
        output.put("name", &self.name);
        output.put_optional("migration-safe", &self.migration_safe);
        output.put("static", &self.r#static);
        output.put_optional("unavailable-features", &self.unavailable_features);
        output.put("typename", &self.typename);
        output.put_optional("alias-of", &self.alias_of);
        output.put("deprecated", &self.deprecated);
    }
}

/// The enum `S390CpuPolarization` of schema module `machine-target`.
///
/// QEMU 10.0. Since 8.2. Not in the storage daemon. Only if `TARGET_S390X`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-target.S390CpuPolarization)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum S390CpuPolarization {
    /// `horizontal`.
    Horizontal,
    /// `vertical`.
    Vertical,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
}

impl Enum for S390CpuPolarization {
    const NAME: &'static str = "S390CpuPolarization";
    const RELEASES: Releases = Releases::only(&["10.0"]);
    const VALUES: &'static [&'static str] = &["horizontal", "vertical"];

    fn as_str(&self) -> &str {
        match self {
            Self::Horizontal => "horizontal",
            Self::Vertical => "vertical",
            Self::Unrecognized(text) => text,
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "horizontal" => Self::Horizontal,
            "vertical" => Self::Vertical,
            other => Self::Unrecognized(other.into()),
        }
    }

    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The object `CpuPolarizationInfo` of schema module `machine-target`.
///
/// QEMU 10.0. Since 8.2. Not in the storage daemon. Only if `all(TARGET_S390X, CONFIG_KVM)`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuPolarizationInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuPolarizationInfo {
    /// `polarization`.
    pub polarization: S390CpuPolarization,
}

impl CpuPolarizationInfo {
    /// Makes one of the members that every release has.
    pub fn new(polarization: S390CpuPolarization) -> Self {
        Self { polarization }
    }
}

impl Object for CpuPolarizationInfo {
    const NAME: &'static str = "CpuPolarizationInfo";
    const RELEASES: Releases = Releases::only(&["10.0"]);

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { polarization: members.required("polarization")? })
    }

    fn put(&self, output: &mut Output) {
        output.put("polarization", &self.polarization);
    }
}

enums!(
CpuModelExpansionType
CpuModelCompareResult
S390CpuPolarization
);
values!(
CpuModelInfo
CpuModelBaselineInfo
CpuModelCompareInfo
CpuModelExpansionInfo
CpuDefinitionInfo
CpuPolarizationInfo
);
