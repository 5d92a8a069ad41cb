//! The types of schema module `machine-common`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The enum `S390CpuEntitlement` of schema module `machine-common`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.S390CpuEntitlement)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum S390CpuEntitlement {
    Auto,
    Low,
    Medium,
    High,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for S390CpuEntitlement {
    const NAME: &'static str = "S390CpuEntitlement";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["auto", "low", "medium", "high"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "auto" => Self::Auto,
                "low" => Self::Low,
                "medium" => Self::Medium,
                "high" => Self::High,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `CpuTopologyLevel` of schema module `machine-common`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CpuTopologyLevel)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CpuTopologyLevel {
    Thread,
    Core,
    Module,
    Cluster,
    Die,
    Socket,
    Book,
    Drawer,
    Default,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CpuTopologyLevel {
    const NAME: &'static str = "CpuTopologyLevel";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "thread",
        "core",
        "module",
        "cluster",
        "die",
        "socket",
        "book",
        "drawer",
        "default",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Thread => "thread",
            Self::Core => "core",
            Self::Module => "module",
            Self::Cluster => "cluster",
            Self::Die => "die",
            Self::Socket => "socket",
            Self::Book => "book",
            Self::Drawer => "drawer",
            Self::Default => "default",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "thread" => Self::Thread,
                "core" => Self::Core,
                "module" => Self::Module,
                "cluster" => Self::Cluster,
                "die" => Self::Die,
                "socket" => Self::Socket,
                "book" => Self::Book,
                "drawer" => Self::Drawer,
                "default" => Self::Default,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `CacheLevelAndType` of schema module `machine-common`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CacheLevelAndType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CacheLevelAndType {
    L1d,
    L1i,
    L2,
    L3,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CacheLevelAndType {
    const NAME: &'static str = "CacheLevelAndType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["l1d", "l1i", "l2", "l3"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::L1d => "l1d",
            Self::L1i => "l1i",
            Self::L2 => "l2",
            Self::L3 => "l3",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "l1d" => Self::L1d,
                "l1i" => Self::L1i,
                "l2" => Self::L2,
                "l3" => Self::L3,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `SmpCacheProperties` of schema module `machine-common`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCacheProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmpCacheProperties {
    pub cache: CacheLevelAndType,
    pub topology: CpuTopologyLevel,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SmpCacheProperties {
    /// Makes one of the members that every release has.
    pub fn new(cache: CacheLevelAndType, topology: CpuTopologyLevel) -> Self {
        Self {
            cache,
            topology,
            extra: Extra::new(),
        }
    }
}

impl Object for SmpCacheProperties {
    const NAME: &'static str = "SmpCacheProperties";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cache: members.required("cache")?,
            topology: members.required("topology")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cache", &self.cache);
        output.put("topology", &self.topology);
        output.put_extra(&self.extra);
    }
}

/// The object `SmpCachePropertiesWrapper` of schema module `machine-common`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCachePropertiesWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmpCachePropertiesWrapper {
    pub caches: Vec<SmpCacheProperties>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SmpCachePropertiesWrapper {
    /// Makes one of the members that every release has.
    pub fn new(caches: impl IntoIterator<Item = SmpCacheProperties>) -> Self {
        Self {
            caches: caches.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for SmpCachePropertiesWrapper {
    const NAME: &'static str = "SmpCachePropertiesWrapper";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            caches: members.required("caches")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("caches", &self.caches);
        output.put_extra(&self.extra);
    }
}

enums!(S390CpuEntitlement CpuTopologyLevel CacheLevelAndType);
objects!(SmpCacheProperties SmpCachePropertiesWrapper);
eq!(SmpCacheProperties SmpCachePropertiesWrapper);
