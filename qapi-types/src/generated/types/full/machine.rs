//! The types of schema module `machine`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{
    DecodeError, HostMemPolicy, IntoMember, Releases, S390CpuEntitlement, Unknown,
};

/// The enum `SysEmuTarget` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SysEmuTarget)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SysEmuTarget {
    Aarch64,
    Alpha,
    Arm,
    /// Since 5.1.
    Avr,
    /// Only in 11.1. Since 11.0.
    Hexagon,
    Hppa,
    I386,
    /// Since 7.1.
    Loongarch64,
    M68k,
    Microblaze,
    Mips,
    Mips64,
    Mips64el,
    Mipsel,
    Or1k,
    Ppc,
    Ppc64,
    Riscv32,
    Riscv64,
    /// Since 5.0.
    Rx,
    S390x,
    Sh4,
    Sh4eb,
    Sparc,
    Sparc64,
    Tricore,
    X86_64,
    Xtensa,
    Xtensaeb,
    /// Only in 7.2, 10.0, 10.2.
    Microblazeel,
    /// Only in 7.2.
    Cris,
    /// Only in 7.2.
    Nios2,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SysEmuTarget {
    const NAME: &'static str = "SysEmuTarget";
    const VALUES: &'static [&'static str] = &[
        "aarch64",
        "alpha",
        "arm",
        "avr",
        "hexagon",
        "hppa",
        "i386",
        "loongarch64",
        "m68k",
        "microblaze",
        "mips",
        "mips64",
        "mips64el",
        "mipsel",
        "or1k",
        "ppc",
        "ppc64",
        "riscv32",
        "riscv64",
        "rx",
        "s390x",
        "sh4",
        "sh4eb",
        "sparc",
        "sparc64",
        "tricore",
        "x86_64",
        "xtensa",
        "xtensaeb",
        "microblazeel",
        "cris",
        "nios2",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Aarch64 => "aarch64",
            Self::Alpha => "alpha",
            Self::Arm => "arm",
            Self::Avr => "avr",
            Self::Hexagon => "hexagon",
            Self::Hppa => "hppa",
            Self::I386 => "i386",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Mips => "mips",
            Self::Mips64 => "mips64",
            Self::Mips64el => "mips64el",
            Self::Mipsel => "mipsel",
            Self::Or1k => "or1k",
            Self::Ppc => "ppc",
            Self::Ppc64 => "ppc64",
            Self::Riscv32 => "riscv32",
            Self::Riscv64 => "riscv64",
            Self::Rx => "rx",
            Self::S390x => "s390x",
            Self::Sh4 => "sh4",
            Self::Sh4eb => "sh4eb",
            Self::Sparc => "sparc",
            Self::Sparc64 => "sparc64",
            Self::Tricore => "tricore",
            Self::X86_64 => "x86_64",
            Self::Xtensa => "xtensa",
            Self::Xtensaeb => "xtensaeb",
            Self::Microblazeel => "microblazeel",
            Self::Cris => "cris",
            Self::Nios2 => "nios2",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "aarch64" => Self::Aarch64,
                "alpha" => Self::Alpha,
                "arm" => Self::Arm,
                "avr" => Self::Avr,
                "hexagon" => Self::Hexagon,
                "hppa" => Self::Hppa,
                "i386" => Self::I386,
                "loongarch64" => Self::Loongarch64,
                "m68k" => Self::M68k,
                "microblaze" => Self::Microblaze,
                "mips" => Self::Mips,
                "mips64" => Self::Mips64,
                "mips64el" => Self::Mips64el,
                "mipsel" => Self::Mipsel,
                "or1k" => Self::Or1k,
                "ppc" => Self::Ppc,
                "ppc64" => Self::Ppc64,
                "riscv32" => Self::Riscv32,
                "riscv64" => Self::Riscv64,
                "rx" => Self::Rx,
                "s390x" => Self::S390x,
                "sh4" => Self::Sh4,
                "sh4eb" => Self::Sh4eb,
                "sparc" => Self::Sparc,
                "sparc64" => Self::Sparc64,
                "tricore" => Self::Tricore,
                "x86_64" => Self::X86_64,
                "xtensa" => Self::Xtensa,
                "xtensaeb" => Self::Xtensaeb,
                "microblazeel" => Self::Microblazeel,
                "cris" => Self::Cris,
                "nios2" => Self::Nios2,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `S390CpuState` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.S390CpuState)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum S390CpuState {
    Uninitialized,
    Stopped,
    CheckStop,
    Operating,
    Load,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for S390CpuState {
    const NAME: &'static str = "S390CpuState";
    const VALUES: &'static [&'static str] = &[
        "uninitialized",
        "stopped",
        "check-stop",
        "operating",
        "load",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Uninitialized => "uninitialized",
            Self::Stopped => "stopped",
            Self::CheckStop => "check-stop",
            Self::Operating => "operating",
            Self::Load => "load",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "uninitialized" => Self::Uninitialized,
                "stopped" => Self::Stopped,
                "check-stop" => Self::CheckStop,
                "operating" => Self::Operating,
                "load" => Self::Load,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// What QEMU 7.2 calls [`S390CpuState`].
#[deprecated(note = "QEMU 10.0 calls it `S390CpuState`")]
pub type CpuS390State = S390CpuState;

/// The object `CpuInfoS390` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoS390 {
    /// `cpu-state`.
    pub cpu_state: S390CpuState,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    pub dedicated: Option<bool>,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    pub entitlement: Option<S390CpuEntitlement>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CpuInfoS390 {
    const NAME: &'static str = "CpuInfoS390";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpu_state: members.required("cpu-state")?,
            dedicated: members.optional("dedicated"),
            entitlement: members.optional("entitlement"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cpu-state", &self.cpu_state);
        output.put_optional("dedicated", &self.dedicated);
        output.put_optional("entitlement", &self.entitlement);
        output.put_extra(&self.extra);
    }
}

/// The union `CpuInfoFast` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoFast)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoFast {
    /// `cpu-index`.
    pub cpu_index: i64,
    /// `qom-type`. Only in 10.2, 11.1. Since 10.1.
    pub qom_type: Option<String>,
    /// `qom-path`.
    pub qom_path: String,
    /// `thread-id`.
    pub thread_id: i64,
    pub props: Option<CpuInstanceProperties>,
    /// `target` and the members that go with it.
    pub target: CpuInfoFastBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CpuInfoFast {
    /// Returns `target`.
    pub fn tag(&self) -> SysEmuTarget {
        self.target.tag()
    }
}

impl Object for CpuInfoFast {
    const NAME: &'static str = "CpuInfoFast";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: SysEmuTarget = members.required("target")?;
        Ok(Self {
            cpu_index: members.required("cpu-index")?,
            qom_type: members.optional("qom-type"),
            qom_path: members.required("qom-path")?,
            thread_id: members.required("thread-id")?,
            props: members.optional("props"),
            target: CpuInfoFastBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cpu-index", &self.cpu_index);
        output.put_optional("qom-type", &self.qom_type);
        output.put("qom-path", &self.qom_path);
        output.put("thread-id", &self.thread_id);
        output.put_optional("props", &self.props);
        output.put_tag("target", self.tag().as_str());
        self.target.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`CpuInfoFast`], selected by `target`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoFastBranch {
    Aarch64,
    Alpha,
    Arm,
    /// Since 5.1.
    Avr,
    /// Only in 11.1. Since 11.0.
    Hexagon,
    Hppa,
    I386,
    /// Since 7.1.
    Loongarch64,
    M68k,
    Microblaze,
    Mips,
    Mips64,
    Mips64el,
    Mipsel,
    Or1k,
    Ppc,
    Ppc64,
    Riscv32,
    Riscv64,
    /// Since 5.0.
    Rx,
    S390x(CpuInfoS390),
    Sh4,
    Sh4eb,
    Sparc,
    Sparc64,
    Tricore,
    X86_64,
    Xtensa,
    Xtensaeb,
    /// Only in 7.2, 10.0, 10.2.
    Microblazeel,
    /// Only in 7.2.
    Cris,
    /// Only in 7.2.
    Nios2,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `target`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl CpuInfoFastBranch {
    /// Returns `target`.
    pub fn tag(&self) -> SysEmuTarget {
        match self {
            Self::Aarch64 => SysEmuTarget::Aarch64,
            Self::Alpha => SysEmuTarget::Alpha,
            Self::Arm => SysEmuTarget::Arm,
            Self::Avr => SysEmuTarget::Avr,
            Self::Hexagon => SysEmuTarget::Hexagon,
            Self::Hppa => SysEmuTarget::Hppa,
            Self::I386 => SysEmuTarget::I386,
            Self::Loongarch64 => SysEmuTarget::Loongarch64,
            Self::M68k => SysEmuTarget::M68k,
            Self::Microblaze => SysEmuTarget::Microblaze,
            Self::Mips => SysEmuTarget::Mips,
            Self::Mips64 => SysEmuTarget::Mips64,
            Self::Mips64el => SysEmuTarget::Mips64el,
            Self::Mipsel => SysEmuTarget::Mipsel,
            Self::Or1k => SysEmuTarget::Or1k,
            Self::Ppc => SysEmuTarget::Ppc,
            Self::Ppc64 => SysEmuTarget::Ppc64,
            Self::Riscv32 => SysEmuTarget::Riscv32,
            Self::Riscv64 => SysEmuTarget::Riscv64,
            Self::Rx => SysEmuTarget::Rx,
            Self::S390x(_) => SysEmuTarget::S390x,
            Self::Sh4 => SysEmuTarget::Sh4,
            Self::Sh4eb => SysEmuTarget::Sh4eb,
            Self::Sparc => SysEmuTarget::Sparc,
            Self::Sparc64 => SysEmuTarget::Sparc64,
            Self::Tricore => SysEmuTarget::Tricore,
            Self::X86_64 => SysEmuTarget::X86_64,
            Self::Xtensa => SysEmuTarget::Xtensa,
            Self::Xtensaeb => SysEmuTarget::Xtensaeb,
            Self::Microblazeel => SysEmuTarget::Microblazeel,
            Self::Cris => SysEmuTarget::Cris,
            Self::Nios2 => SysEmuTarget::Nios2,
            Self::Unrecognized { tag, .. } => SysEmuTarget::Unrecognized(*tag),
        }
    }
    fn take(tag: SysEmuTarget, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                SysEmuTarget::Aarch64 => Self::Aarch64,
                SysEmuTarget::Alpha => Self::Alpha,
                SysEmuTarget::Arm => Self::Arm,
                SysEmuTarget::Avr => Self::Avr,
                SysEmuTarget::Hexagon => Self::Hexagon,
                SysEmuTarget::Hppa => Self::Hppa,
                SysEmuTarget::I386 => Self::I386,
                SysEmuTarget::Loongarch64 => Self::Loongarch64,
                SysEmuTarget::M68k => Self::M68k,
                SysEmuTarget::Microblaze => Self::Microblaze,
                SysEmuTarget::Mips => Self::Mips,
                SysEmuTarget::Mips64 => Self::Mips64,
                SysEmuTarget::Mips64el => Self::Mips64el,
                SysEmuTarget::Mipsel => Self::Mipsel,
                SysEmuTarget::Or1k => Self::Or1k,
                SysEmuTarget::Ppc => Self::Ppc,
                SysEmuTarget::Ppc64 => Self::Ppc64,
                SysEmuTarget::Riscv32 => Self::Riscv32,
                SysEmuTarget::Riscv64 => Self::Riscv64,
                SysEmuTarget::Rx => Self::Rx,
                SysEmuTarget::S390x => Self::S390x(members.branch()?),
                SysEmuTarget::Sh4 => Self::Sh4,
                SysEmuTarget::Sh4eb => Self::Sh4eb,
                SysEmuTarget::Sparc => Self::Sparc,
                SysEmuTarget::Sparc64 => Self::Sparc64,
                SysEmuTarget::Tricore => Self::Tricore,
                SysEmuTarget::X86_64 => Self::X86_64,
                SysEmuTarget::Xtensa => Self::Xtensa,
                SysEmuTarget::Xtensaeb => Self::Xtensaeb,
                SysEmuTarget::Microblazeel => Self::Microblazeel,
                SysEmuTarget::Cris => Self::Cris,
                SysEmuTarget::Nios2 => Self::Nios2,
                SysEmuTarget::Unrecognized(tag) => {
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
            Self::S390x(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

/// The object `CompatProperty` of schema module `machine`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CompatProperty)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompatProperty {
    /// `qom-type`.
    pub qom_type: String,
    pub property: String,
    pub value: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CompatProperty {
    const NAME: &'static str = "CompatProperty";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            qom_type: members.required("qom-type")?,
            property: members.required("property")?,
            value: members.required("value")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("qom-type", &self.qom_type);
        output.put("property", &self.property);
        output.put("value", &self.value);
        output.put_extra(&self.extra);
    }
}

/// The object `MachineInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MachineInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MachineInfo {
    pub name: String,
    pub alias: Option<String>,
    /// `is-default`.
    pub is_default: Option<bool>,
    /// `cpu-max`. Since 1.5.
    pub cpu_max: i64,
    /// `hotpluggable-cpus`. Since 2.7.
    pub hotpluggable_cpus: bool,
    /// `numa-mem-supported`. Since 4.1.
    pub numa_mem_supported: bool,
    /// Since 4.1.
    pub deprecated: bool,
    /// `default-cpu-type`. Since 4.2.
    pub default_cpu_type: Option<String>,
    /// `default-ram-id`. Since 5.2.
    pub default_ram_id: Option<String>,
    /// Only in 10.0, 10.2, 11.1. Since 8.0.
    pub acpi: Option<bool>,
    /// `compat-props`. Only in 10.0, 10.2, 11.1. Since 9.1. Unstable: QEMU may change or drop it in any release.
    pub compat_props: Option<Vec<CompatProperty>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MachineInfo {
    const NAME: &'static str = "MachineInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            alias: members.optional("alias"),
            is_default: members.optional("is-default"),
            cpu_max: members.required("cpu-max")?,
            hotpluggable_cpus: members.required("hotpluggable-cpus")?,
            numa_mem_supported: members.required("numa-mem-supported")?,
            deprecated: members.required("deprecated")?,
            default_cpu_type: members.optional("default-cpu-type"),
            default_ram_id: members.optional("default-ram-id"),
            acpi: members.optional("acpi"),
            compat_props: members.optional("compat-props"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("alias", &self.alias);
        output.put_optional("is-default", &self.is_default);
        output.put("cpu-max", &self.cpu_max);
        output.put("hotpluggable-cpus", &self.hotpluggable_cpus);
        output.put("numa-mem-supported", &self.numa_mem_supported);
        output.put("deprecated", &self.deprecated);
        output.put_optional("default-cpu-type", &self.default_cpu_type);
        output.put_optional("default-ram-id", &self.default_ram_id);
        output.put_optional("acpi", &self.acpi);
        output.put_optional("compat-props", &self.compat_props);
        output.put_extra(&self.extra);
    }
}

/// The object `CurrentMachineParams` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CurrentMachineParams)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrentMachineParams {
    /// `wakeup-suspend-support`.
    pub wakeup_suspend_support: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CurrentMachineParams {
    const NAME: &'static str = "CurrentMachineParams";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            wakeup_suspend_support: members.required("wakeup-suspend-support")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("wakeup-suspend-support", &self.wakeup_suspend_support);
        output.put_extra(&self.extra);
    }
}

/// The object `QemuTargetInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QemuTargetInfo {
    pub arch: SysEmuTarget,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for QemuTargetInfo {
    const NAME: &'static str = "QemuTargetInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arch: members.required("arch")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("arch", &self.arch);
        output.put_extra(&self.extra);
    }
}

/// What QEMU 7.2, 10.0 calls [`QemuTargetInfo`].
#[deprecated(note = "QEMU 10.2 calls it `QemuTargetInfo`")]
pub type TargetInfo = QemuTargetInfo;

/// The object `UuidInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.UuidInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UuidInfo {
    /// `UUID`.
    pub uuid: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for UuidInfo {
    const NAME: &'static str = "UuidInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            uuid: members.required("UUID")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("UUID", &self.uuid);
        output.put_extra(&self.extra);
    }
}

/// The object `GuidInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.GuidInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuidInfo {
    pub guid: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for GuidInfo {
    const NAME: &'static str = "GuidInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            guid: members.required("guid")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("guid", &self.guid);
        output.put_extra(&self.extra);
    }
}

/// The enum `LostTickPolicy` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.LostTickPolicy)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum LostTickPolicy {
    Discard,
    Delay,
    Slew,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for LostTickPolicy {
    const NAME: &'static str = "LostTickPolicy";
    const VALUES: &'static [&'static str] = &["discard", "delay", "slew"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Discard => "discard",
            Self::Delay => "delay",
            Self::Slew => "slew",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "discard" => Self::Discard,
                "delay" => Self::Delay,
                "slew" => Self::Slew,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `NumaOptionsType` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.NumaOptionsType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NumaOptionsType {
    Node,
    /// Since 2.10.
    Dist,
    /// Since 2.10.
    Cpu,
    /// Since 5.0.
    HmatLb,
    /// Since 5.0.
    HmatCache,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for NumaOptionsType {
    const NAME: &'static str = "NumaOptionsType";
    const VALUES: &'static [&'static str] = &[
        "node",
        "dist",
        "cpu",
        "hmat-lb",
        "hmat-cache",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Node => "node",
            Self::Dist => "dist",
            Self::Cpu => "cpu",
            Self::HmatLb => "hmat-lb",
            Self::HmatCache => "hmat-cache",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "node" => Self::Node,
                "dist" => Self::Dist,
                "cpu" => Self::Cpu,
                "hmat-lb" => Self::HmatLb,
                "hmat-cache" => Self::HmatCache,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `NumaOptions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaOptions {
    /// `type` and the members that go with it.
    pub r#type: NumaOptionsBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NumaOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<NumaOptionsBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> NumaOptionsType {
        self.r#type.tag()
    }
}

impl Object for NumaOptions {
    const NAME: &'static str = "NumaOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: NumaOptionsType = members.required("type")?;
        Ok(Self {
            r#type: NumaOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`NumaOptions`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NumaOptionsBranch {
    Node(NumaNodeOptions),
    /// Since 2.10.
    Dist(NumaDistOptions),
    /// Since 2.10.
    Cpu(NumaCpuOptions),
    /// Since 5.0.
    HmatLb(NumaHmatLBOptions),
    /// Since 5.0.
    HmatCache(NumaHmatCacheOptions),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl NumaOptionsBranch {
    /// Returns `type`.
    pub fn tag(&self) -> NumaOptionsType {
        match self {
            Self::Node(_) => NumaOptionsType::Node,
            Self::Dist(_) => NumaOptionsType::Dist,
            Self::Cpu(_) => NumaOptionsType::Cpu,
            Self::HmatLb(_) => NumaOptionsType::HmatLb,
            Self::HmatCache(_) => NumaOptionsType::HmatCache,
            Self::Unrecognized { tag, .. } => NumaOptionsType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: NumaOptionsType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                NumaOptionsType::Node => Self::Node(members.branch()?),
                NumaOptionsType::Dist => Self::Dist(members.branch()?),
                NumaOptionsType::Cpu => Self::Cpu(members.branch()?),
                NumaOptionsType::HmatLb => Self::HmatLb(members.branch()?),
                NumaOptionsType::HmatCache => Self::HmatCache(members.branch()?),
                NumaOptionsType::Unrecognized(tag) => {
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
            Self::Node(branch) => branch.put(output),
            Self::Dist(branch) => branch.put(output),
            Self::Cpu(branch) => branch.put(output),
            Self::HmatLb(branch) => branch.put(output),
            Self::HmatCache(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<NumaOptionsBranch> for NumaOptions {
    fn from(branch: NumaOptionsBranch) -> Self {
        Self::new(branch)
    }
}

impl From<NumaNodeOptions> for NumaOptionsBranch {
    fn from(branch: NumaNodeOptions) -> Self {
        Self::Node(branch)
    }
}

impl From<NumaNodeOptions> for NumaOptions {
    fn from(branch: NumaNodeOptions) -> Self {
        Self::new(branch)
    }
}

impl From<NumaDistOptions> for NumaOptionsBranch {
    fn from(branch: NumaDistOptions) -> Self {
        Self::Dist(branch)
    }
}

impl From<NumaDistOptions> for NumaOptions {
    fn from(branch: NumaDistOptions) -> Self {
        Self::new(branch)
    }
}

impl From<NumaCpuOptions> for NumaOptionsBranch {
    fn from(branch: NumaCpuOptions) -> Self {
        Self::Cpu(branch)
    }
}

impl From<NumaCpuOptions> for NumaOptions {
    fn from(branch: NumaCpuOptions) -> Self {
        Self::new(branch)
    }
}

impl From<NumaHmatLBOptions> for NumaOptionsBranch {
    fn from(branch: NumaHmatLBOptions) -> Self {
        Self::HmatLb(branch)
    }
}

impl From<NumaHmatLBOptions> for NumaOptions {
    fn from(branch: NumaHmatLBOptions) -> Self {
        Self::new(branch)
    }
}

impl From<NumaHmatCacheOptions> for NumaOptionsBranch {
    fn from(branch: NumaHmatCacheOptions) -> Self {
        Self::HmatCache(branch)
    }
}

impl From<NumaHmatCacheOptions> for NumaOptions {
    fn from(branch: NumaHmatCacheOptions) -> Self {
        Self::new(branch)
    }
}

/// The object `NumaNodeOptions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaNodeOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NumaNodeOptions {
    pub nodeid: Option<u16>,
    pub cpus: Option<Vec<u16>>,
    pub mem: Option<u64>,
    pub memdev: Option<String>,
    /// Since 5.0.
    pub initiator: Option<u16>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NumaNodeOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            nodeid: None,
            cpus: None,
            mem: None,
            memdev: None,
            initiator: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn nodeid(mut self, nodeid: impl Into<Option<u16>>) -> Self {
        self.nodeid = nodeid.into();
        self
    }
    #[must_use]
    pub fn cpus(mut self, cpus: impl IntoIterator<Item = u16>) -> Self {
        self.cpus = Some(cpus.into_iter().collect());
        self
    }
    #[must_use]
    pub fn mem(mut self, mem: impl Into<Option<u64>>) -> Self {
        self.mem = mem.into();
        self
    }
    #[must_use]
    pub fn memdev<How>(mut self, memdev: impl IntoMember<String, How>) -> Self {
        self.memdev = memdev.into_member();
        self
    }
    #[must_use]
    pub fn initiator(mut self, initiator: impl Into<Option<u16>>) -> Self {
        self.initiator = initiator.into();
        self
    }
}

impl Object for NumaNodeOptions {
    const NAME: &'static str = "NumaNodeOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            nodeid: members.optional("nodeid"),
            cpus: members.optional("cpus"),
            mem: members.optional("mem"),
            memdev: members.optional("memdev"),
            initiator: members.optional("initiator"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("nodeid", &self.nodeid);
        output.put_optional("cpus", &self.cpus);
        output.put_optional("mem", &self.mem);
        output.put_optional("memdev", &self.memdev);
        output.put_optional("initiator", &self.initiator);
        output.put_extra(&self.extra);
    }
}

/// The object `NumaDistOptions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaDistOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaDistOptions {
    pub src: u16,
    pub dst: u16,
    pub val: u8,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NumaDistOptions {
    /// Makes one of the members that every release has.
    pub fn new(src: u16, dst: u16, val: u8) -> Self {
        Self {
            src,
            dst,
            val,
            extra: Extra::new(),
        }
    }
}

impl Object for NumaDistOptions {
    const NAME: &'static str = "NumaDistOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            src: members.required("src")?,
            dst: members.required("dst")?,
            val: members.required("val")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("src", &self.src);
        output.put("dst", &self.dst);
        output.put("val", &self.val);
        output.put_extra(&self.extra);
    }
}

/// The object `CXLFixedMemoryWindowOptions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFixedMemoryWindowOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLFixedMemoryWindowOptions {
    pub size: u64,
    /// `interleave-granularity`.
    pub interleave_granularity: Option<u64>,
    pub targets: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CXLFixedMemoryWindowOptions {
    /// Makes one of the members that every release has.
    pub fn new(size: u64, targets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            size,
            interleave_granularity: None,
            targets: targets.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn interleave_granularity(
        mut self,
        interleave_granularity: impl Into<Option<u64>>,
    ) -> Self {
        self.interleave_granularity = interleave_granularity.into();
        self
    }
}

impl Object for CXLFixedMemoryWindowOptions {
    const NAME: &'static str = "CXLFixedMemoryWindowOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            size: members.required("size")?,
            interleave_granularity: members.optional("interleave-granularity"),
            targets: members.required("targets")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("size", &self.size);
        output.put_optional("interleave-granularity", &self.interleave_granularity);
        output.put("targets", &self.targets);
        output.put_extra(&self.extra);
    }
}

/// The object `CXLFMWProperties` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFMWProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CXLFMWProperties {
    /// `cxl-fmw`.
    pub cxl_fmw: Vec<CXLFixedMemoryWindowOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CXLFMWProperties {
    /// Makes one of the members that every release has.
    pub fn new(cxl_fmw: impl IntoIterator<Item = CXLFixedMemoryWindowOptions>) -> Self {
        Self {
            cxl_fmw: cxl_fmw.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for CXLFMWProperties {
    const NAME: &'static str = "CXLFMWProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cxl_fmw: members.required("cxl-fmw")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cxl-fmw", &self.cxl_fmw);
        output.put_extra(&self.extra);
    }
}

/// The enum `X86CPURegister32` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.X86CPURegister32)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum X86CPURegister32 {
    /// `EAX`.
    Eax,
    /// `EBX`.
    Ebx,
    /// `ECX`.
    Ecx,
    /// `EDX`.
    Edx,
    /// `ESP`.
    Esp,
    /// `EBP`.
    Ebp,
    /// `ESI`.
    Esi,
    /// `EDI`.
    Edi,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for X86CPURegister32 {
    const NAME: &'static str = "X86CPURegister32";
    const VALUES: &'static [&'static str] = &[
        "EAX",
        "EBX",
        "ECX",
        "EDX",
        "ESP",
        "EBP",
        "ESI",
        "EDI",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Eax => "EAX",
            Self::Ebx => "EBX",
            Self::Ecx => "ECX",
            Self::Edx => "EDX",
            Self::Esp => "ESP",
            Self::Ebp => "EBP",
            Self::Esi => "ESI",
            Self::Edi => "EDI",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "EAX" => Self::Eax,
                "EBX" => Self::Ebx,
                "ECX" => Self::Ecx,
                "EDX" => Self::Edx,
                "ESP" => Self::Esp,
                "EBP" => Self::Ebp,
                "ESI" => Self::Esi,
                "EDI" => Self::Edi,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `X86CPUFeatureWordInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.X86CPUFeatureWordInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct X86CPUFeatureWordInfo {
    /// `cpuid-input-eax`.
    pub cpuid_input_eax: i64,
    /// `cpuid-input-ecx`.
    pub cpuid_input_ecx: Option<i64>,
    /// `cpuid-register`.
    pub cpuid_register: X86CPURegister32,
    pub features: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl X86CPUFeatureWordInfo {
    /// Makes one of the members that every release has.
    pub fn new(
        cpuid_input_eax: i64,
        cpuid_register: X86CPURegister32,
        features: i64,
    ) -> Self {
        Self {
            cpuid_input_eax,
            cpuid_input_ecx: None,
            cpuid_register,
            features,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cpuid_input_ecx(mut self, cpuid_input_ecx: impl Into<Option<i64>>) -> Self {
        self.cpuid_input_ecx = cpuid_input_ecx.into();
        self
    }
}

impl Object for X86CPUFeatureWordInfo {
    const NAME: &'static str = "X86CPUFeatureWordInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpuid_input_eax: members.required("cpuid-input-eax")?,
            cpuid_input_ecx: members.optional("cpuid-input-ecx"),
            cpuid_register: members.required("cpuid-register")?,
            features: members.required("features")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cpuid-input-eax", &self.cpuid_input_eax);
        output.put_optional("cpuid-input-ecx", &self.cpuid_input_ecx);
        output.put("cpuid-register", &self.cpuid_register);
        output.put("features", &self.features);
        output.put_extra(&self.extra);
    }
}

/// The object `DummyForceArrays` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.DummyForceArrays)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyForceArrays {
    pub unused: Vec<X86CPUFeatureWordInfo>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DummyForceArrays {
    /// Makes one of the members that every release has.
    pub fn new(unused: impl IntoIterator<Item = X86CPUFeatureWordInfo>) -> Self {
        Self {
            unused: unused.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for DummyForceArrays {
    const NAME: &'static str = "DummyForceArrays";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            unused: members.required("unused")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("unused", &self.unused);
        output.put_extra(&self.extra);
    }
}

/// The object `NumaCpuOptions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.10. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NumaCpuOptions {
    /// `node-id`.
    pub node_id: Option<i64>,
    /// `drawer-id`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub drawer_id: Option<i64>,
    /// `book-id`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub book_id: Option<i64>,
    /// `socket-id`.
    pub socket_id: Option<i64>,
    /// `die-id`. Since 4.1.
    pub die_id: Option<i64>,
    /// `cluster-id`. Since 7.1.
    pub cluster_id: Option<i64>,
    /// `module-id`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub module_id: Option<i64>,
    /// `core-id`.
    pub core_id: Option<i64>,
    /// `thread-id`.
    pub thread_id: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NumaCpuOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            node_id: None,
            drawer_id: None,
            book_id: None,
            socket_id: None,
            die_id: None,
            cluster_id: None,
            module_id: None,
            core_id: None,
            thread_id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn node_id(mut self, node_id: impl Into<Option<i64>>) -> Self {
        self.node_id = node_id.into();
        self
    }
    #[must_use]
    pub fn drawer_id(mut self, drawer_id: impl Into<Option<i64>>) -> Self {
        self.drawer_id = drawer_id.into();
        self
    }
    #[must_use]
    pub fn book_id(mut self, book_id: impl Into<Option<i64>>) -> Self {
        self.book_id = book_id.into();
        self
    }
    #[must_use]
    pub fn socket_id(mut self, socket_id: impl Into<Option<i64>>) -> Self {
        self.socket_id = socket_id.into();
        self
    }
    #[must_use]
    pub fn die_id(mut self, die_id: impl Into<Option<i64>>) -> Self {
        self.die_id = die_id.into();
        self
    }
    #[must_use]
    pub fn cluster_id(mut self, cluster_id: impl Into<Option<i64>>) -> Self {
        self.cluster_id = cluster_id.into();
        self
    }
    #[must_use]
    pub fn module_id(mut self, module_id: impl Into<Option<i64>>) -> Self {
        self.module_id = module_id.into();
        self
    }
    #[must_use]
    pub fn core_id(mut self, core_id: impl Into<Option<i64>>) -> Self {
        self.core_id = core_id.into();
        self
    }
    #[must_use]
    pub fn thread_id(mut self, thread_id: impl Into<Option<i64>>) -> Self {
        self.thread_id = thread_id.into();
        self
    }
}

impl Object for NumaCpuOptions {
    const NAME: &'static str = "NumaCpuOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_id: members.optional("node-id"),
            drawer_id: members.optional("drawer-id"),
            book_id: members.optional("book-id"),
            socket_id: members.optional("socket-id"),
            die_id: members.optional("die-id"),
            cluster_id: members.optional("cluster-id"),
            module_id: members.optional("module-id"),
            core_id: members.optional("core-id"),
            thread_id: members.optional("thread-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("node-id", &self.node_id);
        output.put_optional("drawer-id", &self.drawer_id);
        output.put_optional("book-id", &self.book_id);
        output.put_optional("socket-id", &self.socket_id);
        output.put_optional("die-id", &self.die_id);
        output.put_optional("cluster-id", &self.cluster_id);
        output.put_optional("module-id", &self.module_id);
        output.put_optional("core-id", &self.core_id);
        output.put_optional("thread-id", &self.thread_id);
        output.put_extra(&self.extra);
    }
}

/// The enum `HmatLBMemoryHierarchy` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBMemoryHierarchy)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum HmatLBMemoryHierarchy {
    Memory,
    FirstLevel,
    SecondLevel,
    ThirdLevel,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for HmatLBMemoryHierarchy {
    const NAME: &'static str = "HmatLBMemoryHierarchy";
    const VALUES: &'static [&'static str] = &[
        "memory",
        "first-level",
        "second-level",
        "third-level",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::FirstLevel => "first-level",
            Self::SecondLevel => "second-level",
            Self::ThirdLevel => "third-level",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "memory" => Self::Memory,
                "first-level" => Self::FirstLevel,
                "second-level" => Self::SecondLevel,
                "third-level" => Self::ThirdLevel,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `HmatLBDataType` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBDataType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum HmatLBDataType {
    AccessLatency,
    ReadLatency,
    WriteLatency,
    AccessBandwidth,
    ReadBandwidth,
    WriteBandwidth,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for HmatLBDataType {
    const NAME: &'static str = "HmatLBDataType";
    const VALUES: &'static [&'static str] = &[
        "access-latency",
        "read-latency",
        "write-latency",
        "access-bandwidth",
        "read-bandwidth",
        "write-bandwidth",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::AccessLatency => "access-latency",
            Self::ReadLatency => "read-latency",
            Self::WriteLatency => "write-latency",
            Self::AccessBandwidth => "access-bandwidth",
            Self::ReadBandwidth => "read-bandwidth",
            Self::WriteBandwidth => "write-bandwidth",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "access-latency" => Self::AccessLatency,
                "read-latency" => Self::ReadLatency,
                "write-latency" => Self::WriteLatency,
                "access-bandwidth" => Self::AccessBandwidth,
                "read-bandwidth" => Self::ReadBandwidth,
                "write-bandwidth" => Self::WriteBandwidth,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `NumaHmatLBOptions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatLBOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatLBOptions {
    pub initiator: u16,
    pub target: u16,
    pub hierarchy: HmatLBMemoryHierarchy,
    /// `data-type`.
    pub data_type: HmatLBDataType,
    pub latency: Option<u64>,
    pub bandwidth: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NumaHmatLBOptions {
    /// Makes one of the members that every release has.
    pub fn new(
        initiator: u16,
        target: u16,
        hierarchy: HmatLBMemoryHierarchy,
        data_type: HmatLBDataType,
    ) -> Self {
        Self {
            initiator,
            target,
            hierarchy,
            data_type,
            latency: None,
            bandwidth: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn latency(mut self, latency: impl Into<Option<u64>>) -> Self {
        self.latency = latency.into();
        self
    }
    #[must_use]
    pub fn bandwidth(mut self, bandwidth: impl Into<Option<u64>>) -> Self {
        self.bandwidth = bandwidth.into();
        self
    }
}

impl Object for NumaHmatLBOptions {
    const NAME: &'static str = "NumaHmatLBOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            initiator: members.required("initiator")?,
            target: members.required("target")?,
            hierarchy: members.required("hierarchy")?,
            data_type: members.required("data-type")?,
            latency: members.optional("latency"),
            bandwidth: members.optional("bandwidth"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("initiator", &self.initiator);
        output.put("target", &self.target);
        output.put("hierarchy", &self.hierarchy);
        output.put("data-type", &self.data_type);
        output.put_optional("latency", &self.latency);
        output.put_optional("bandwidth", &self.bandwidth);
        output.put_extra(&self.extra);
    }
}

/// The enum `HmatCacheAssociativity` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheAssociativity)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum HmatCacheAssociativity {
    None,
    Direct,
    Complex,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for HmatCacheAssociativity {
    const NAME: &'static str = "HmatCacheAssociativity";
    const VALUES: &'static [&'static str] = &["none", "direct", "complex"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Direct => "direct",
            Self::Complex => "complex",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "direct" => Self::Direct,
                "complex" => Self::Complex,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `HmatCacheWritePolicy` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheWritePolicy)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    None,
    WriteBack,
    WriteThrough,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for HmatCacheWritePolicy {
    const NAME: &'static str = "HmatCacheWritePolicy";
    const VALUES: &'static [&'static str] = &["none", "write-back", "write-through"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::WriteBack => "write-back",
            Self::WriteThrough => "write-through",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "write-back" => Self::WriteBack,
                "write-through" => Self::WriteThrough,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `NumaHmatCacheOptions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatCacheOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    /// `node-id`.
    pub node_id: u32,
    pub size: u64,
    pub level: u8,
    pub associativity: HmatCacheAssociativity,
    pub policy: HmatCacheWritePolicy,
    pub line: u16,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NumaHmatCacheOptions {
    /// Makes one of the members that every release has.
    pub fn new(
        node_id: u32,
        size: u64,
        level: u8,
        associativity: HmatCacheAssociativity,
        policy: HmatCacheWritePolicy,
        line: u16,
    ) -> Self {
        Self {
            node_id,
            size,
            level,
            associativity,
            policy,
            line,
            extra: Extra::new(),
        }
    }
}

impl Object for NumaHmatCacheOptions {
    const NAME: &'static str = "NumaHmatCacheOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_id: members.required("node-id")?,
            size: members.required("size")?,
            level: members.required("level")?,
            associativity: members.required("associativity")?,
            policy: members.required("policy")?,
            line: members.required("line")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node-id", &self.node_id);
        output.put("size", &self.size);
        output.put("level", &self.level);
        output.put("associativity", &self.associativity);
        output.put("policy", &self.policy);
        output.put("line", &self.line);
        output.put_extra(&self.extra);
    }
}

/// The object `Memdev` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.Memdev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Memdev {
    /// Since 2.9.
    pub id: Option<String>,
    pub size: u64,
    pub merge: bool,
    pub dump: bool,
    pub prealloc: bool,
    /// Since 6.1.
    pub share: bool,
    /// Since 6.1.
    pub reserve: Option<bool>,
    /// `host-nodes`.
    pub host_nodes: Vec<u16>,
    pub policy: HostMemPolicy,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for Memdev {
    const NAME: &'static str = "Memdev";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            size: members.required("size")?,
            merge: members.required("merge")?,
            dump: members.required("dump")?,
            prealloc: members.required("prealloc")?,
            share: members.required("share")?,
            reserve: members.optional("reserve"),
            host_nodes: members.required("host-nodes")?,
            policy: members.required("policy")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put("size", &self.size);
        output.put("merge", &self.merge);
        output.put("dump", &self.dump);
        output.put("prealloc", &self.prealloc);
        output.put("share", &self.share);
        output.put_optional("reserve", &self.reserve);
        output.put("host-nodes", &self.host_nodes);
        output.put("policy", &self.policy);
        output.put_extra(&self.extra);
    }
}

/// The object `CpuInstanceProperties` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInstanceProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CpuInstanceProperties {
    /// `node-id`.
    pub node_id: Option<i64>,
    /// `drawer-id`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub drawer_id: Option<i64>,
    /// `book-id`. Only in 10.0, 10.2, 11.1. Since 8.2.
    pub book_id: Option<i64>,
    /// `socket-id`.
    pub socket_id: Option<i64>,
    /// `die-id`. Since 4.1.
    pub die_id: Option<i64>,
    /// `cluster-id`. Since 7.1.
    pub cluster_id: Option<i64>,
    /// `module-id`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub module_id: Option<i64>,
    /// `core-id`.
    pub core_id: Option<i64>,
    /// `thread-id`.
    pub thread_id: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CpuInstanceProperties {
    const NAME: &'static str = "CpuInstanceProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_id: members.optional("node-id"),
            drawer_id: members.optional("drawer-id"),
            book_id: members.optional("book-id"),
            socket_id: members.optional("socket-id"),
            die_id: members.optional("die-id"),
            cluster_id: members.optional("cluster-id"),
            module_id: members.optional("module-id"),
            core_id: members.optional("core-id"),
            thread_id: members.optional("thread-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("node-id", &self.node_id);
        output.put_optional("drawer-id", &self.drawer_id);
        output.put_optional("book-id", &self.book_id);
        output.put_optional("socket-id", &self.socket_id);
        output.put_optional("die-id", &self.die_id);
        output.put_optional("cluster-id", &self.cluster_id);
        output.put_optional("module-id", &self.module_id);
        output.put_optional("core-id", &self.core_id);
        output.put_optional("thread-id", &self.thread_id);
        output.put_extra(&self.extra);
    }
}

/// The object `HotpluggableCPU` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HotpluggableCPU)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HotpluggableCPU {
    pub r#type: String,
    /// `vcpus-count`.
    pub vcpus_count: i64,
    pub props: CpuInstanceProperties,
    /// `qom-path`.
    pub qom_path: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for HotpluggableCPU {
    const NAME: &'static str = "HotpluggableCPU";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            vcpus_count: members.required("vcpus-count")?,
            props: members.required("props")?,
            qom_path: members.optional("qom-path"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("vcpus-count", &self.vcpus_count);
        output.put("props", &self.props);
        output.put_optional("qom-path", &self.qom_path);
        output.put_extra(&self.extra);
    }
}

/// The object `BalloonInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BalloonInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalloonInfo {
    pub actual: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for BalloonInfo {
    const NAME: &'static str = "BalloonInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            actual: members.required("actual")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("actual", &self.actual);
        output.put_extra(&self.extra);
    }
}

/// The object `HvBalloonInfo` of schema module `machine`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonInfo {
    pub committed: u64,
    pub available: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for HvBalloonInfo {
    const NAME: &'static str = "HvBalloonInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            committed: members.required("committed")?,
            available: members.required("available")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("committed", &self.committed);
        output.put("available", &self.available);
        output.put_extra(&self.extra);
    }
}

/// The object `MemoryInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryInfo {
    /// `base-memory`.
    pub base_memory: u64,
    /// `plugged-memory`.
    pub plugged_memory: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for MemoryInfo {
    const NAME: &'static str = "MemoryInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            base_memory: members.required("base-memory")?,
            plugged_memory: members.optional("plugged-memory"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("base-memory", &self.base_memory);
        output.put_optional("plugged-memory", &self.plugged_memory);
        output.put_extra(&self.extra);
    }
}

/// The object `PCDIMMDeviceInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PCDIMMDeviceInfo {
    pub id: Option<String>,
    pub addr: i64,
    pub size: i64,
    pub slot: i64,
    pub node: i64,
    pub memdev: String,
    pub hotplugged: bool,
    pub hotpluggable: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for PCDIMMDeviceInfo {
    const NAME: &'static str = "PCDIMMDeviceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            addr: members.required("addr")?,
            size: members.required("size")?,
            slot: members.required("slot")?,
            node: members.required("node")?,
            memdev: members.required("memdev")?,
            hotplugged: members.required("hotplugged")?,
            hotpluggable: members.required("hotpluggable")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put("addr", &self.addr);
        output.put("size", &self.size);
        output.put("slot", &self.slot);
        output.put("node", &self.node);
        output.put("memdev", &self.memdev);
        output.put("hotplugged", &self.hotplugged);
        output.put("hotpluggable", &self.hotpluggable);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioPMEMDeviceInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioPMEMDeviceInfo {
    pub id: Option<String>,
    pub memaddr: u64,
    pub size: u64,
    pub memdev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioPMEMDeviceInfo {
    const NAME: &'static str = "VirtioPMEMDeviceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            memaddr: members.required("memaddr")?,
            size: members.required("size")?,
            memdev: members.required("memdev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put("memaddr", &self.memaddr);
        output.put("size", &self.size);
        output.put("memdev", &self.memdev);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioMEMDeviceInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioMEMDeviceInfo {
    pub id: Option<String>,
    pub memaddr: u64,
    /// `requested-size`.
    pub requested_size: u64,
    pub size: u64,
    /// `max-size`.
    pub max_size: u64,
    /// `block-size`.
    pub block_size: u64,
    pub node: i64,
    pub memdev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioMEMDeviceInfo {
    const NAME: &'static str = "VirtioMEMDeviceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            memaddr: members.required("memaddr")?,
            requested_size: members.required("requested-size")?,
            size: members.required("size")?,
            max_size: members.required("max-size")?,
            block_size: members.required("block-size")?,
            node: members.required("node")?,
            memdev: members.required("memdev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put("memaddr", &self.memaddr);
        output.put("requested-size", &self.requested_size);
        output.put("size", &self.size);
        output.put("max-size", &self.max_size);
        output.put("block-size", &self.block_size);
        output.put("node", &self.node);
        output.put("memdev", &self.memdev);
        output.put_extra(&self.extra);
    }
}

/// The object `SgxEPCDeviceInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEPCDeviceInfo {
    pub id: Option<String>,
    pub memaddr: u64,
    pub size: u64,
    /// Since 7.0.
    pub node: i64,
    pub memdev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SgxEPCDeviceInfo {
    const NAME: &'static str = "SgxEPCDeviceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            memaddr: members.required("memaddr")?,
            size: members.required("size")?,
            node: members.required("node")?,
            memdev: members.required("memdev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put("memaddr", &self.memaddr);
        output.put("size", &self.size);
        output.put("node", &self.node);
        output.put("memdev", &self.memdev);
        output.put_extra(&self.extra);
    }
}

/// The object `HvBalloonDeviceInfo` of schema module `machine`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfo {
    pub id: Option<String>,
    pub memaddr: Option<u64>,
    /// `max-size`.
    pub max_size: u64,
    pub memdev: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for HvBalloonDeviceInfo {
    const NAME: &'static str = "HvBalloonDeviceInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            memaddr: members.optional("memaddr"),
            max_size: members.required("max-size")?,
            memdev: members.optional("memdev"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put_optional("memaddr", &self.memaddr);
        output.put("max-size", &self.max_size);
        output.put_optional("memdev", &self.memdev);
        output.put_extra(&self.extra);
    }
}

/// The enum `MemoryDeviceInfoKind` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MemoryDeviceInfoKind {
    Dimm,
    /// Since 2.12.
    Nvdimm,
    /// Since 4.1.
    VirtioPmem,
    /// Since 5.1.
    VirtioMem,
    /// Since 6.2.
    SgxEpc,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    HvBalloon,
    /// Only in 11.1. Since 11.1.
    SpMem,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MemoryDeviceInfoKind {
    const NAME: &'static str = "MemoryDeviceInfoKind";
    const VALUES: &'static [&'static str] = &[
        "dimm",
        "nvdimm",
        "virtio-pmem",
        "virtio-mem",
        "sgx-epc",
        "hv-balloon",
        "sp-mem",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Dimm => "dimm",
            Self::Nvdimm => "nvdimm",
            Self::VirtioPmem => "virtio-pmem",
            Self::VirtioMem => "virtio-mem",
            Self::SgxEpc => "sgx-epc",
            Self::HvBalloon => "hv-balloon",
            Self::SpMem => "sp-mem",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "dimm" => Self::Dimm,
                "nvdimm" => Self::Nvdimm,
                "virtio-pmem" => Self::VirtioPmem,
                "virtio-mem" => Self::VirtioMem,
                "sgx-epc" => Self::SgxEpc,
                "hv-balloon" => Self::HvBalloon,
                "sp-mem" => Self::SpMem,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `SpMemDeviceInfo` of schema module `machine`.
///
/// QEMU 11.1. Since 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SpMemDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpMemDeviceInfo {
    pub id: Option<String>,
    pub addr: u64,
    pub size: u64,
    pub node: u32,
    pub memdev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SpMemDeviceInfo {
    const NAME: &'static str = "SpMemDeviceInfo";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.optional("id"),
            addr: members.required("addr")?,
            size: members.required("size")?,
            node: members.required("node")?,
            memdev: members.required("memdev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("id", &self.id);
        output.put("addr", &self.addr);
        output.put("size", &self.size);
        output.put("node", &self.node);
        output.put("memdev", &self.memdev);
        output.put_extra(&self.extra);
    }
}

/// The union `MemoryDeviceInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryDeviceInfo {
    /// `type` and the members that go with it.
    pub r#type: MemoryDeviceInfoBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemoryDeviceInfo {
    /// Returns `type`.
    pub fn tag(&self) -> MemoryDeviceInfoKind {
        self.r#type.tag()
    }
}

impl Object for MemoryDeviceInfo {
    const NAME: &'static str = "MemoryDeviceInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: MemoryDeviceInfoKind = members.required("type")?;
        Ok(Self {
            r#type: MemoryDeviceInfoBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`MemoryDeviceInfo`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MemoryDeviceInfoBranch {
    Dimm(PCDIMMDeviceInfo),
    /// Since 2.12.
    Nvdimm(PCDIMMDeviceInfo),
    /// Since 4.1.
    VirtioPmem(VirtioPMEMDeviceInfo),
    /// Since 5.1.
    VirtioMem(VirtioMEMDeviceInfo),
    /// Since 6.2.
    SgxEpc(SgxEPCDeviceInfo),
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    HvBalloon(HvBalloonDeviceInfo),
    /// Only in 11.1. Since 11.1.
    SpMem(SpMemDeviceInfo),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl MemoryDeviceInfoBranch {
    /// Returns `type`.
    pub fn tag(&self) -> MemoryDeviceInfoKind {
        match self {
            Self::Dimm(_) => MemoryDeviceInfoKind::Dimm,
            Self::Nvdimm(_) => MemoryDeviceInfoKind::Nvdimm,
            Self::VirtioPmem(_) => MemoryDeviceInfoKind::VirtioPmem,
            Self::VirtioMem(_) => MemoryDeviceInfoKind::VirtioMem,
            Self::SgxEpc(_) => MemoryDeviceInfoKind::SgxEpc,
            Self::HvBalloon(_) => MemoryDeviceInfoKind::HvBalloon,
            Self::SpMem(_) => MemoryDeviceInfoKind::SpMem,
            Self::Unrecognized { tag, .. } => MemoryDeviceInfoKind::Unrecognized(*tag),
        }
    }
    fn take(
        tag: MemoryDeviceInfoKind,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                MemoryDeviceInfoKind::Dimm => Self::Dimm(members.required("data")?),
                MemoryDeviceInfoKind::Nvdimm => Self::Nvdimm(members.required("data")?),
                MemoryDeviceInfoKind::VirtioPmem => {
                    Self::VirtioPmem(members.required("data")?)
                }
                MemoryDeviceInfoKind::VirtioMem => {
                    Self::VirtioMem(members.required("data")?)
                }
                MemoryDeviceInfoKind::SgxEpc => Self::SgxEpc(members.required("data")?),
                MemoryDeviceInfoKind::HvBalloon => {
                    Self::HvBalloon(members.required("data")?)
                }
                MemoryDeviceInfoKind::SpMem => Self::SpMem(members.required("data")?),
                MemoryDeviceInfoKind::Unrecognized(tag) => {
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
            Self::Dimm(data) => output.put("data", data),
            Self::Nvdimm(data) => output.put("data", data),
            Self::VirtioPmem(data) => output.put("data", data),
            Self::VirtioMem(data) => output.put("data", data),
            Self::SgxEpc(data) => output.put("data", data),
            Self::HvBalloon(data) => output.put("data", data),
            Self::SpMem(data) => output.put("data", data),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `SgxEPC` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPC)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEPC {
    pub memdev: String,
    /// Since 7.0.
    pub node: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SgxEPC {
    /// Makes one of the members that every release has.
    pub fn new(memdev: impl Into<String>, node: i64) -> Self {
        Self {
            memdev: memdev.into(),
            node,
            extra: Extra::new(),
        }
    }
}

impl Object for SgxEPC {
    const NAME: &'static str = "SgxEPC";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            memdev: members.required("memdev")?,
            node: members.required("node")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("memdev", &self.memdev);
        output.put("node", &self.node);
        output.put_extra(&self.extra);
    }
}

/// The object `SgxEPCProperties` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEPCProperties {
    /// `sgx-epc`.
    pub sgx_epc: Vec<SgxEPC>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SgxEPCProperties {
    /// Makes one of the members that every release has.
    pub fn new(sgx_epc: impl IntoIterator<Item = SgxEPC>) -> Self {
        Self {
            sgx_epc: sgx_epc.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for SgxEPCProperties {
    const NAME: &'static str = "SgxEPCProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sgx_epc: members.required("sgx-epc")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("sgx-epc", &self.sgx_epc);
        output.put_extra(&self.extra);
    }
}

/// The object `BootConfiguration` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BootConfiguration)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BootConfiguration {
    pub order: Option<String>,
    pub once: Option<String>,
    pub menu: Option<bool>,
    pub splash: Option<String>,
    /// `splash-time`.
    pub splash_time: Option<i64>,
    /// `reboot-timeout`.
    pub reboot_timeout: Option<i64>,
    pub strict: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl BootConfiguration {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            order: None,
            once: None,
            menu: None,
            splash: None,
            splash_time: None,
            reboot_timeout: None,
            strict: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn order<How>(mut self, order: impl IntoMember<String, How>) -> Self {
        self.order = order.into_member();
        self
    }
    #[must_use]
    pub fn once<How>(mut self, once: impl IntoMember<String, How>) -> Self {
        self.once = once.into_member();
        self
    }
    #[must_use]
    pub fn menu(mut self, menu: impl Into<Option<bool>>) -> Self {
        self.menu = menu.into();
        self
    }
    #[must_use]
    pub fn splash<How>(mut self, splash: impl IntoMember<String, How>) -> Self {
        self.splash = splash.into_member();
        self
    }
    #[must_use]
    pub fn splash_time(mut self, splash_time: impl Into<Option<i64>>) -> Self {
        self.splash_time = splash_time.into();
        self
    }
    #[must_use]
    pub fn reboot_timeout(mut self, reboot_timeout: impl Into<Option<i64>>) -> Self {
        self.reboot_timeout = reboot_timeout.into();
        self
    }
    #[must_use]
    pub fn strict(mut self, strict: impl Into<Option<bool>>) -> Self {
        self.strict = strict.into();
        self
    }
}

impl Object for BootConfiguration {
    const NAME: &'static str = "BootConfiguration";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order: members.optional("order"),
            once: members.optional("once"),
            menu: members.optional("menu"),
            splash: members.optional("splash"),
            splash_time: members.optional("splash-time"),
            reboot_timeout: members.optional("reboot-timeout"),
            strict: members.optional("strict"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("order", &self.order);
        output.put_optional("once", &self.once);
        output.put_optional("menu", &self.menu);
        output.put_optional("splash", &self.splash);
        output.put_optional("splash-time", &self.splash_time);
        output.put_optional("reboot-timeout", &self.reboot_timeout);
        output.put_optional("strict", &self.strict);
        output.put_extra(&self.extra);
    }
}

/// The object `SMPConfiguration` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SMPConfiguration)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SMPConfiguration {
    pub cpus: Option<i64>,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    pub drawers: Option<i64>,
    /// Only in 10.0, 10.2, 11.1. Since 8.2.
    pub books: Option<i64>,
    pub sockets: Option<i64>,
    pub dies: Option<i64>,
    /// Since 7.0.
    pub clusters: Option<i64>,
    /// Only in 10.0, 10.2, 11.1. Since 9.1.
    pub modules: Option<i64>,
    pub cores: Option<i64>,
    pub threads: Option<i64>,
    pub maxcpus: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SMPConfiguration {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            cpus: None,
            drawers: None,
            books: None,
            sockets: None,
            dies: None,
            clusters: None,
            modules: None,
            cores: None,
            threads: None,
            maxcpus: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cpus(mut self, cpus: impl Into<Option<i64>>) -> Self {
        self.cpus = cpus.into();
        self
    }
    #[must_use]
    pub fn drawers(mut self, drawers: impl Into<Option<i64>>) -> Self {
        self.drawers = drawers.into();
        self
    }
    #[must_use]
    pub fn books(mut self, books: impl Into<Option<i64>>) -> Self {
        self.books = books.into();
        self
    }
    #[must_use]
    pub fn sockets(mut self, sockets: impl Into<Option<i64>>) -> Self {
        self.sockets = sockets.into();
        self
    }
    #[must_use]
    pub fn dies(mut self, dies: impl Into<Option<i64>>) -> Self {
        self.dies = dies.into();
        self
    }
    #[must_use]
    pub fn clusters(mut self, clusters: impl Into<Option<i64>>) -> Self {
        self.clusters = clusters.into();
        self
    }
    #[must_use]
    pub fn modules(mut self, modules: impl Into<Option<i64>>) -> Self {
        self.modules = modules.into();
        self
    }
    #[must_use]
    pub fn cores(mut self, cores: impl Into<Option<i64>>) -> Self {
        self.cores = cores.into();
        self
    }
    #[must_use]
    pub fn threads(mut self, threads: impl Into<Option<i64>>) -> Self {
        self.threads = threads.into();
        self
    }
    #[must_use]
    pub fn maxcpus(mut self, maxcpus: impl Into<Option<i64>>) -> Self {
        self.maxcpus = maxcpus.into();
        self
    }
}

impl Object for SMPConfiguration {
    const NAME: &'static str = "SMPConfiguration";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpus: members.optional("cpus"),
            drawers: members.optional("drawers"),
            books: members.optional("books"),
            sockets: members.optional("sockets"),
            dies: members.optional("dies"),
            clusters: members.optional("clusters"),
            modules: members.optional("modules"),
            cores: members.optional("cores"),
            threads: members.optional("threads"),
            maxcpus: members.optional("maxcpus"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("cpus", &self.cpus);
        output.put_optional("drawers", &self.drawers);
        output.put_optional("books", &self.books);
        output.put_optional("sockets", &self.sockets);
        output.put_optional("dies", &self.dies);
        output.put_optional("clusters", &self.clusters);
        output.put_optional("modules", &self.modules);
        output.put_optional("cores", &self.cores);
        output.put_optional("threads", &self.threads);
        output.put_optional("maxcpus", &self.maxcpus);
        output.put_extra(&self.extra);
    }
}

/// The enum `SmbiosEntryPointType` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SmbiosEntryPointType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SmbiosEntryPointType {
    /// `32`.
    _32,
    /// `64`.
    _64,
    /// Only in 10.0, 10.2, 11.1. Since 9.0.
    Auto,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SmbiosEntryPointType {
    const NAME: &'static str = "SmbiosEntryPointType";
    const VALUES: &'static [&'static str] = &["32", "64", "auto"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::_32 => "32",
            Self::_64 => "64",
            Self::Auto => "auto",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "32" => Self::_32,
                "64" => Self::_64,
                "auto" => Self::Auto,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `MemorySizeConfiguration` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemorySizeConfiguration)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MemorySizeConfiguration {
    pub size: Option<u64>,
    /// `max-size`.
    pub max_size: Option<u64>,
    pub slots: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemorySizeConfiguration {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            size: None,
            max_size: None,
            slots: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<u64>>) -> Self {
        self.size = size.into();
        self
    }
    #[must_use]
    pub fn max_size(mut self, max_size: impl Into<Option<u64>>) -> Self {
        self.max_size = max_size.into();
        self
    }
    #[must_use]
    pub fn slots(mut self, slots: impl Into<Option<u64>>) -> Self {
        self.slots = slots.into();
        self
    }
}

impl Object for MemorySizeConfiguration {
    const NAME: &'static str = "MemorySizeConfiguration";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            size: members.optional("size"),
            max_size: members.optional("max-size"),
            slots: members.optional("slots"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("size", &self.size);
        output.put_optional("max-size", &self.max_size);
        output.put_optional("slots", &self.slots);
        output.put_extra(&self.extra);
    }
}

/// The object `FirmwareLog` of schema module `machine`.
///
/// QEMU 10.2, 11.1. Since 10.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.FirmwareLog)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FirmwareLog {
    pub version: Option<String>,
    pub log: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for FirmwareLog {
    const NAME: &'static str = "FirmwareLog";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: members.optional("version"),
            log: members.required("log")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("version", &self.version);
        output.put("log", &self.log);
        output.put_extra(&self.extra);
    }
}

/// The object `CpuModelInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelInfo {
    pub name: String,
    pub props: Option<Value>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CpuModelInfo {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            props: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn props(mut self, props: impl Into<Value>) -> Self {
        self.props = Some(props.into());
        self
    }
}

impl Object for CpuModelInfo {
    const NAME: &'static str = "CpuModelInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            props: members.optional("props"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("props", &self.props);
        output.put_extra(&self.extra);
    }
}

/// The enum `CpuModelExpansionType` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelExpansionType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CpuModelExpansionType {
    Static,
    Full,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CpuModelExpansionType {
    const NAME: &'static str = "CpuModelExpansionType";
    const VALUES: &'static [&'static str] = &["static", "full"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Full => "full",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "static" => Self::Static,
                "full" => Self::Full,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `CpuModelCompareResult` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelCompareResult)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    Incompatible,
    Identical,
    Superset,
    Subset,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for CpuModelCompareResult {
    const NAME: &'static str = "CpuModelCompareResult";
    const VALUES: &'static [&'static str] = &[
        "incompatible",
        "identical",
        "superset",
        "subset",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Incompatible => "incompatible",
            Self::Identical => "identical",
            Self::Superset => "superset",
            Self::Subset => "subset",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "incompatible" => Self::Incompatible,
                "identical" => Self::Identical,
                "superset" => Self::Superset,
                "subset" => Self::Subset,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `CpuModelBaselineInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelBaselineInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    pub model: CpuModelInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CpuModelBaselineInfo {
    const NAME: &'static str = "CpuModelBaselineInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            model: members.required("model")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("model", &self.model);
        output.put_extra(&self.extra);
    }
}

/// The object `CpuModelCompareInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelCompareInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    pub result: CpuModelCompareResult,
    /// `responsible-properties`.
    pub responsible_properties: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CpuModelCompareInfo {
    const NAME: &'static str = "CpuModelCompareInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: members.required("result")?,
            responsible_properties: members.required("responsible-properties")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("result", &self.result);
        output.put("responsible-properties", &self.responsible_properties);
        output.put_extra(&self.extra);
    }
}

/// The object `CpuModelExpansionInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelExpansionInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    pub model: CpuModelInfo,
    /// `deprecated-props`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub deprecated_props: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CpuModelExpansionInfo {
    const NAME: &'static str = "CpuModelExpansionInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            model: members.required("model")?,
            deprecated_props: members.optional("deprecated-props"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("model", &self.model);
        output.put_optional("deprecated-props", &self.deprecated_props);
        output.put_extra(&self.extra);
    }
}

/// The object `CpuDefinitionInfo` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuDefinitionInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuDefinitionInfo {
    pub name: String,
    /// `migration-safe`. Since 2.8.
    pub migration_safe: Option<bool>,
    /// Since 2.8.
    pub r#static: bool,
    /// `unavailable-features`. Since 2.8.
    pub unavailable_features: Option<Vec<String>>,
    /// Since 2.9.
    pub typename: String,
    /// `alias-of`. Since 4.1.
    pub alias_of: Option<String>,
    /// Since 5.2.
    pub deprecated: bool,
    /// Members that no supported release has.
    pub extra: Extra,
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
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("migration-safe", &self.migration_safe);
        output.put("static", &self.r#static);
        output.put_optional("unavailable-features", &self.unavailable_features);
        output.put("typename", &self.typename);
        output.put_optional("alias-of", &self.alias_of);
        output.put("deprecated", &self.deprecated);
        output.put_extra(&self.extra);
    }
}

enums!(
    SysEmuTarget S390CpuState LostTickPolicy NumaOptionsType X86CPURegister32
    HmatLBMemoryHierarchy HmatLBDataType HmatCacheAssociativity HmatCacheWritePolicy
    MemoryDeviceInfoKind SmbiosEntryPointType CpuModelExpansionType CpuModelCompareResult
);
objects!(
    CpuInfoS390 CpuInfoFast CompatProperty MachineInfo CurrentMachineParams
    QemuTargetInfo UuidInfo GuidInfo NumaOptions NumaNodeOptions NumaDistOptions
    CXLFixedMemoryWindowOptions CXLFMWProperties X86CPUFeatureWordInfo DummyForceArrays
    NumaCpuOptions NumaHmatLBOptions NumaHmatCacheOptions Memdev CpuInstanceProperties
    HotpluggableCPU BalloonInfo HvBalloonInfo MemoryInfo PCDIMMDeviceInfo
    VirtioPMEMDeviceInfo VirtioMEMDeviceInfo SgxEPCDeviceInfo HvBalloonDeviceInfo
    SpMemDeviceInfo MemoryDeviceInfo SgxEPC SgxEPCProperties BootConfiguration
    SMPConfiguration MemorySizeConfiguration FirmwareLog CpuModelInfo
    CpuModelBaselineInfo CpuModelCompareInfo CpuModelExpansionInfo CpuDefinitionInfo
);
branches!(CpuInfoFastBranch NumaOptionsBranch MemoryDeviceInfoBranch);
eq!(
    CpuInfoS390 CpuInfoFastBranch CpuInfoFast CompatProperty MachineInfo
    CurrentMachineParams QemuTargetInfo UuidInfo GuidInfo NumaOptionsBranch NumaOptions
    NumaNodeOptions NumaDistOptions CXLFixedMemoryWindowOptions CXLFMWProperties
    X86CPUFeatureWordInfo DummyForceArrays NumaCpuOptions NumaHmatLBOptions
    NumaHmatCacheOptions Memdev CpuInstanceProperties HotpluggableCPU BalloonInfo
    HvBalloonInfo MemoryInfo PCDIMMDeviceInfo VirtioPMEMDeviceInfo VirtioMEMDeviceInfo
    SgxEPCDeviceInfo HvBalloonDeviceInfo SpMemDeviceInfo MemoryDeviceInfoBranch
    MemoryDeviceInfo SgxEPC SgxEPCProperties BootConfiguration SMPConfiguration
    MemorySizeConfiguration FirmwareLog CpuModelInfo CpuModelBaselineInfo
    CpuModelCompareInfo CpuModelExpansionInfo CpuDefinitionInfo
);
