//! The types of schema module `stats`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{
    Alternate, Enum, Extra, Members, Notes, Object, Output, Wire, branches, enums, eq,
    objects, unexpected, values,
};
use crate::{DecodeError, Unknown, wire};

/// The enum `StatsType` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum StatsType {
    Cumulative,
    Instant,
    Peak,
    LinearHistogram,
    Log2Histogram,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for StatsType {
    const NAME: &'static str = "StatsType";
    const VALUES: &'static [&'static str] = &[
        "cumulative",
        "instant",
        "peak",
        "linear-histogram",
        "log2-histogram",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Cumulative => "cumulative",
            Self::Instant => "instant",
            Self::Peak => "peak",
            Self::LinearHistogram => "linear-histogram",
            Self::Log2Histogram => "log2-histogram",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cumulative" => Self::Cumulative,
                "instant" => Self::Instant,
                "peak" => Self::Peak,
                "linear-histogram" => Self::LinearHistogram,
                "log2-histogram" => Self::Log2Histogram,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `StatsUnit` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsUnit)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum StatsUnit {
    Bytes,
    Seconds,
    Cycles,
    Boolean,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for StatsUnit {
    const NAME: &'static str = "StatsUnit";
    const VALUES: &'static [&'static str] = &["bytes", "seconds", "cycles", "boolean"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Seconds => "seconds",
            Self::Cycles => "cycles",
            Self::Boolean => "boolean",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "bytes" => Self::Bytes,
                "seconds" => Self::Seconds,
                "cycles" => Self::Cycles,
                "boolean" => Self::Boolean,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `StatsProvider` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsProvider)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum StatsProvider {
    /// Since 7.1.
    Kvm,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    Cryptodev,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for StatsProvider {
    const NAME: &'static str = "StatsProvider";
    const VALUES: &'static [&'static str] = &["kvm", "cryptodev"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Kvm => "kvm",
            Self::Cryptodev => "cryptodev",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "kvm" => Self::Kvm,
                "cryptodev" => Self::Cryptodev,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `StatsTarget` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsTarget)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum StatsTarget {
    Vm,
    Vcpu,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    Cryptodev,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for StatsTarget {
    const NAME: &'static str = "StatsTarget";
    const VALUES: &'static [&'static str] = &["vm", "vcpu", "cryptodev"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Vm => "vm",
            Self::Vcpu => "vcpu",
            Self::Cryptodev => "cryptodev",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "vm" => Self::Vm,
                "vcpu" => Self::Vcpu,
                "cryptodev" => Self::Cryptodev,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `StatsRequest` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsRequest)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsRequest {
    pub provider: StatsProvider,
    pub names: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl StatsRequest {
    /// Makes one of the members that every release has.
    pub fn new(provider: StatsProvider) -> Self {
        Self {
            provider,
            names: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }
}

impl Object for StatsRequest {
    const NAME: &'static str = "StatsRequest";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            provider: members.required("provider")?,
            names: members.optional("names"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("provider", &self.provider);
        output.put_optional("names", &self.names);
        output.put_extra(&self.extra);
    }
}

/// The object `StatsVCPUFilter` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsVCPUFilter)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatsVCPUFilter {
    pub vcpus: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl StatsVCPUFilter {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            vcpus: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn vcpus(mut self, vcpus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vcpus = Some(vcpus.into_iter().map(Into::into).collect());
        self
    }
}

impl Object for StatsVCPUFilter {
    const NAME: &'static str = "StatsVCPUFilter";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vcpus: members.optional("vcpus"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("vcpus", &self.vcpus);
        output.put_extra(&self.extra);
    }
}

/// The union `StatsFilter` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsFilter)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsFilter {
    /// `target` and the members that go with it.
    pub target: StatsFilterBranch,
    pub providers: Option<Vec<StatsRequest>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl StatsFilter {
    /// Makes one of its branch and the members that every release has.
    pub fn new(target: impl Into<StatsFilterBranch>) -> Self {
        Self {
            providers: None,
            target: target.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn providers(
        mut self,
        providers: impl IntoIterator<Item = StatsRequest>,
    ) -> Self {
        self.providers = Some(providers.into_iter().collect());
        self
    }
    /// Returns `target`.
    pub fn tag(&self) -> StatsTarget {
        self.target.tag()
    }
}

impl Object for StatsFilter {
    const NAME: &'static str = "StatsFilter";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: StatsTarget = members.required("target")?;
        Ok(Self {
            providers: members.optional("providers"),
            target: StatsFilterBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("target", self.tag().as_str());
        output.put_optional("providers", &self.providers);
        self.target.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`StatsFilter`], selected by `target`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StatsFilterBranch {
    Vm,
    Vcpu(StatsVCPUFilter),
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    Cryptodev,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `target`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl StatsFilterBranch {
    /// Returns `target`.
    pub fn tag(&self) -> StatsTarget {
        match self {
            Self::Vm => StatsTarget::Vm,
            Self::Vcpu(_) => StatsTarget::Vcpu,
            Self::Cryptodev => StatsTarget::Cryptodev,
            Self::Unrecognized { tag, .. } => StatsTarget::Unrecognized(*tag),
        }
    }
    fn take(tag: StatsTarget, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                StatsTarget::Vm => Self::Vm,
                StatsTarget::Vcpu => Self::Vcpu(members.branch()?),
                StatsTarget::Cryptodev => Self::Cryptodev,
                StatsTarget::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Vcpu(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<StatsFilterBranch> for StatsFilter {
    fn from(branch: StatsFilterBranch) -> Self {
        Self::new(branch)
    }
}

impl From<StatsVCPUFilter> for StatsFilterBranch {
    fn from(branch: StatsVCPUFilter) -> Self {
        Self::Vcpu(branch)
    }
}

impl From<StatsVCPUFilter> for StatsFilter {
    fn from(branch: StatsVCPUFilter) -> Self {
        Self::new(branch)
    }
}

/// The alternate `StatsValue` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-stats.StatsValue)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StatsValue {
    /// `scalar`, when the JSON is a number.
    Scalar(u64),
    /// `boolean`, when the JSON is a boolean.
    Boolean(bool),
    /// `list`, when the JSON is a list.
    List(Vec<u64>),
}

impl Alternate for StatsValue {
    const NAME: &'static str = "StatsValue";
}

impl Wire for StatsValue {
    fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
        match value.kind() {
            wire::Kind::Number => Wire::read(value, notes).map(Self::Scalar),
            wire::Kind::Boolean => Wire::read(value, notes).map(Self::Boolean),
            wire::Kind::List => Wire::read(value, notes).map(Self::List),
            _ => Err(unexpected("a number or a boolean or a list", value)),
        }
    }
    fn to_value(&self) -> Value {
        match self {
            Self::Scalar(value) => value.to_value(),
            Self::Boolean(value) => value.to_value(),
            Self::List(value) => value.to_value(),
        }
    }
}

/// The object `Stats` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.Stats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    pub name: String,
    pub value: StatsValue,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Stats {
    const NAME: &'static str = "Stats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            value: members.required("value")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("value", &self.value);
        output.put_extra(&self.extra);
    }
}

/// The object `StatsResult` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsResult)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsResult {
    pub provider: StatsProvider,
    /// `qom-path`.
    pub qom_path: Option<String>,
    pub stats: Vec<Stats>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for StatsResult {
    const NAME: &'static str = "StatsResult";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            provider: members.required("provider")?,
            qom_path: members.optional("qom-path"),
            stats: members.required("stats")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("provider", &self.provider);
        output.put_optional("qom-path", &self.qom_path);
        output.put("stats", &self.stats);
        output.put_extra(&self.extra);
    }
}

/// The object `StatsSchemaValue` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchemaValue)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsSchemaValue {
    pub name: String,
    pub r#type: StatsType,
    pub unit: Option<StatsUnit>,
    pub base: Option<i8>,
    pub exponent: i16,
    /// `bucket-size`.
    pub bucket_size: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for StatsSchemaValue {
    const NAME: &'static str = "StatsSchemaValue";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            r#type: members.required("type")?,
            unit: members.optional("unit"),
            base: members.optional("base"),
            exponent: members.required("exponent")?,
            bucket_size: members.optional("bucket-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("type", &self.r#type);
        output.put_optional("unit", &self.unit);
        output.put_optional("base", &self.base);
        output.put("exponent", &self.exponent);
        output.put_optional("bucket-size", &self.bucket_size);
        output.put_extra(&self.extra);
    }
}

/// The object `StatsSchema` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchema)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsSchema {
    pub provider: StatsProvider,
    pub target: StatsTarget,
    pub stats: Vec<StatsSchemaValue>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for StatsSchema {
    const NAME: &'static str = "StatsSchema";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            provider: members.required("provider")?,
            target: members.required("target")?,
            stats: members.required("stats")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("provider", &self.provider);
        output.put("target", &self.target);
        output.put("stats", &self.stats);
        output.put_extra(&self.extra);
    }
}

enums!(StatsType StatsUnit StatsProvider StatsTarget);
objects!(
    StatsRequest StatsVCPUFilter StatsFilter Stats StatsResult StatsSchemaValue
    StatsSchema
);
branches!(StatsFilterBranch);
values!(StatsValue);
eq!(
    StatsRequest StatsVCPUFilter StatsFilterBranch StatsFilter StatsValue Stats
    StatsResult StatsSchemaValue StatsSchema
);
