//! The commands of schema module `machine`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    BalloonInfo, Command, CpuDefinitionInfo, CpuInfoFast, CpuModelBaselineInfo,
    CpuModelCompareInfo, CpuModelExpansionInfo, CpuModelExpansionType, CpuModelInfo,
    CurrentMachineParams, DecodeError, Empty, FileName, FirmwareLog, GuidInfo,
    HotpluggableCPU, HumanReadableText, HvBalloonInfo, MachineInfo, Memdev,
    MemoryDeviceInfo, MemoryInfo, NumaOptions, QemuTargetInfo, Releases, UuidInfo, wire,
};

/// The command `query-cpus-fast` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpus-fast)
#[doc(alias = "query-cpus-fast")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryCpusFast {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCpusFast {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryCpusFast {
    const NAME: &'static str = "query-cpus-fast";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCpusFast {
    const NAME: &'static str = "query-cpus-fast";
    const ALLOW_OOB: bool = false;
    type Return = Vec<CpuInfoFast>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-machines` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-machines)
#[doc(alias = "query-machines")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMachines {
    /// `compat-props`. Only in 10.0, 10.2, 11.1. Since 9.1. Unstable: QEMU may change or drop it in any release.
    pub compat_props: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMachines {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            compat_props: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn compat_props(mut self, compat_props: impl Into<Option<bool>>) -> Self {
        self.compat_props = compat_props.into();
        self
    }
}

impl Object for QueryMachines {
    const NAME: &'static str = "query-machines";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            compat_props: members.optional("compat-props"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("compat-props", &self.compat_props);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMachines {
    const NAME: &'static str = "query-machines";
    const ALLOW_OOB: bool = false;
    type Return = Vec<MachineInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-current-machine` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-current-machine)
#[doc(alias = "query-current-machine")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryCurrentMachine {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCurrentMachine {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryCurrentMachine {
    const NAME: &'static str = "query-current-machine";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCurrentMachine {
    const NAME: &'static str = "query-current-machine";
    const ALLOW_OOB: bool = false;
    type Return = CurrentMachineParams;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-target` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target)
#[doc(alias = "query-target")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryTarget {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryTarget {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryTarget {
    const NAME: &'static str = "query-target";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryTarget {
    const NAME: &'static str = "query-target";
    const ALLOW_OOB: bool = false;
    type Return = QemuTargetInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-uuid` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-uuid)
#[doc(alias = "query-uuid")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryUuid {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryUuid {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryUuid {
    const NAME: &'static str = "query-uuid";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryUuid {
    const NAME: &'static str = "query-uuid";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = UuidInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-vm-generation-id` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.9. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-vm-generation-id)
#[doc(alias = "query-vm-generation-id")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryVmGenerationId {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryVmGenerationId {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryVmGenerationId {
    const NAME: &'static str = "query-vm-generation-id";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryVmGenerationId {
    const NAME: &'static str = "query-vm-generation-id";
    const ALLOW_OOB: bool = false;
    type Return = GuidInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `system_wakeup` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_wakeup)
#[doc(alias = "system_wakeup")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SystemWakeup {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SystemWakeup {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for SystemWakeup {
    const NAME: &'static str = "system_wakeup";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for SystemWakeup {
    const NAME: &'static str = "system_wakeup";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `inject-nmi` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.inject-nmi)
#[doc(alias = "inject-nmi")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InjectNmi {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InjectNmi {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for InjectNmi {
    const NAME: &'static str = "inject-nmi";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for InjectNmi {
    const NAME: &'static str = "inject-nmi";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `memsave` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.memsave)
#[doc(alias = "memsave")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Memsave {
    pub val: u64,
    pub size: u64,
    pub filename: String,
    /// `cpu-index`.
    pub cpu_index: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Memsave {
    /// Makes one of the members that every release has.
    pub fn new(val: u64, size: u64, filename: impl Into<FileName>) -> Self {
        Self {
            val,
            size,
            filename: filename.into().into_string(),
            cpu_index: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cpu_index(mut self, cpu_index: impl Into<Option<i64>>) -> Self {
        self.cpu_index = cpu_index.into();
        self
    }
}

impl Object for Memsave {
    const NAME: &'static str = "memsave";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            val: members.required("val")?,
            size: members.required("size")?,
            filename: members.required("filename")?,
            cpu_index: members.optional("cpu-index"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("val", &self.val);
        output.put("size", &self.size);
        output.put("filename", &self.filename);
        output.put_optional("cpu-index", &self.cpu_index);
        output.put_extra(&self.extra);
    }
}

impl Command for Memsave {
    const NAME: &'static str = "memsave";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `pmemsave` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.pmemsave)
#[doc(alias = "pmemsave")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pmemsave {
    pub val: u64,
    pub size: u64,
    pub filename: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Pmemsave {
    /// Makes one of the members that every release has.
    pub fn new(val: u64, size: u64, filename: impl Into<FileName>) -> Self {
        Self {
            val,
            size,
            filename: filename.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for Pmemsave {
    const NAME: &'static str = "pmemsave";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            val: members.required("val")?,
            size: members.required("size")?,
            filename: members.required("filename")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("val", &self.val);
        output.put("size", &self.size);
        output.put("filename", &self.filename);
        output.put_extra(&self.extra);
    }
}

impl Command for Pmemsave {
    const NAME: &'static str = "pmemsave";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-memdev` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memdev)
#[doc(alias = "query-memdev")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMemdev {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMemdev {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMemdev {
    const NAME: &'static str = "query-memdev";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMemdev {
    const NAME: &'static str = "query-memdev";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<Memdev>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-hotpluggable-cpus` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus)
#[doc(alias = "query-hotpluggable-cpus")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryHotpluggableCpus {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryHotpluggableCpus {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryHotpluggableCpus {
    const NAME: &'static str = "query-hotpluggable-cpus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryHotpluggableCpus {
    const NAME: &'static str = "query-hotpluggable-cpus";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<HotpluggableCPU>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `set-numa-node` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node)
#[doc(alias = "set-numa-node")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetNumaNode {
    /// The arguments.
    pub arguments: NumaOptions,
}

impl SetNumaNode {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<NumaOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for SetNumaNode {
    const NAME: &'static str = "set-numa-node";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for SetNumaNode {
    const NAME: &'static str = "set-numa-node";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `balloon` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.balloon)
#[doc(alias = "balloon")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Balloon {
    pub value: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Balloon {
    /// Makes one of the members that every release has.
    pub fn new(value: i64) -> Self {
        Self { value, extra: Extra::new() }
    }
}

impl Object for Balloon {
    const NAME: &'static str = "balloon";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.required("value")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("value", &self.value);
        output.put_extra(&self.extra);
    }
}

impl Command for Balloon {
    const NAME: &'static str = "balloon";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-balloon` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-balloon)
#[doc(alias = "query-balloon")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryBalloon {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryBalloon {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryBalloon {
    const NAME: &'static str = "query-balloon";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryBalloon {
    const NAME: &'static str = "query-balloon";
    const ALLOW_OOB: bool = false;
    type Return = BalloonInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-hv-balloon-status-report` of schema module `machine`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hv-balloon-status-report)
#[doc(alias = "query-hv-balloon-status-report")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryHvBalloonStatusReport {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryHvBalloonStatusReport {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryHvBalloonStatusReport {
    const NAME: &'static str = "query-hv-balloon-status-report";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryHvBalloonStatusReport {
    const NAME: &'static str = "query-hv-balloon-status-report";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = HvBalloonInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-memory-size-summary` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-size-summary)
#[doc(alias = "query-memory-size-summary")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMemorySizeSummary {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMemorySizeSummary {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMemorySizeSummary {
    const NAME: &'static str = "query-memory-size-summary";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMemorySizeSummary {
    const NAME: &'static str = "query-memory-size-summary";
    const ALLOW_OOB: bool = false;
    type Return = MemoryInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-memory-devices` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-devices)
#[doc(alias = "query-memory-devices")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryMemoryDevices {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryMemoryDevices {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryMemoryDevices {
    const NAME: &'static str = "query-memory-devices";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryMemoryDevices {
    const NAME: &'static str = "query-memory-devices";
    const ALLOW_OOB: bool = false;
    type Return = Vec<MemoryDeviceInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-irq` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-irq)
#[doc(alias = "x-query-irq")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryIrq {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryIrq {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryIrq {
    const NAME: &'static str = "x-query-irq";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryIrq {
    const NAME: &'static str = "x-query-irq";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-jit` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon. Only if `CONFIG_TCG`. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-jit)
#[doc(alias = "x-query-jit")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryJit {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryJit {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryJit {
    const NAME: &'static str = "x-query-jit";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryJit {
    const NAME: &'static str = "x-query-jit";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-numa` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-numa)
#[doc(alias = "x-query-numa")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryNuma {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryNuma {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryNuma {
    const NAME: &'static str = "x-query-numa";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryNuma {
    const NAME: &'static str = "x-query-numa";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-ramblock` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-ramblock)
#[doc(alias = "x-query-ramblock")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryRamblock {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryRamblock {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryRamblock {
    const NAME: &'static str = "x-query-ramblock";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryRamblock {
    const NAME: &'static str = "x-query-ramblock";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-roms` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-roms)
#[doc(alias = "x-query-roms")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryRoms {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryRoms {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryRoms {
    const NAME: &'static str = "x-query-roms";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryRoms {
    const NAME: &'static str = "x-query-roms";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-usb` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-usb)
#[doc(alias = "x-query-usb")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryUsb {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryUsb {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryUsb {
    const NAME: &'static str = "x-query-usb";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryUsb {
    const NAME: &'static str = "x-query-usb";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `dumpdtb` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon. Only if `CONFIG_FDT`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dumpdtb)
#[doc(alias = "dumpdtb")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dumpdtb {
    pub filename: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Dumpdtb {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for Dumpdtb {
    const NAME: &'static str = "dumpdtb";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put_extra(&self.extra);
    }
}

impl Command for Dumpdtb {
    const NAME: &'static str = "dumpdtb";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-interrupt-controllers` of schema module `machine`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-interrupt-controllers)
#[doc(alias = "x-query-interrupt-controllers")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryInterruptControllers {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryInterruptControllers {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryInterruptControllers {
    const NAME: &'static str = "x-query-interrupt-controllers";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryInterruptControllers {
    const NAME: &'static str = "x-query-interrupt-controllers";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-firmware-log` of schema module `machine`.
///
/// QEMU 10.2, 11.1. Since 10.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-firmware-log)
#[doc(alias = "query-firmware-log")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryFirmwareLog {
    /// `max-size`.
    pub max_size: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryFirmwareLog {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            max_size: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn max_size(mut self, max_size: impl Into<Option<u64>>) -> Self {
        self.max_size = max_size.into();
        self
    }
}

impl Object for QueryFirmwareLog {
    const NAME: &'static str = "query-firmware-log";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            max_size: members.optional("max-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("max-size", &self.max_size);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryFirmwareLog {
    const NAME: &'static str = "query-firmware-log";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    type Return = FirmwareLog;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `dump-skeys` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dump-skeys)
#[doc(alias = "dump-skeys")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpSkeys {
    pub filename: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DumpSkeys {
    /// Makes one of the members that every release has.
    pub fn new(filename: impl Into<FileName>) -> Self {
        Self {
            filename: filename.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for DumpSkeys {
    const NAME: &'static str = "dump-skeys";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filename: members.required("filename")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("filename", &self.filename);
        output.put_extra(&self.extra);
    }
}

impl Command for DumpSkeys {
    const NAME: &'static str = "dump-skeys";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-cpu-model-comparison` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-comparison)
#[doc(alias = "query-cpu-model-comparison")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelComparison {
    pub modela: CpuModelInfo,
    pub modelb: CpuModelInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCpuModelComparison {
    /// Makes one of the members that every release has.
    pub fn new(modela: CpuModelInfo, modelb: CpuModelInfo) -> Self {
        Self {
            modela,
            modelb,
            extra: Extra::new(),
        }
    }
}

impl Object for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            modela: members.required("modela")?,
            modelb: members.required("modelb")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("modela", &self.modela);
        output.put("modelb", &self.modelb);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";
    const ALLOW_OOB: bool = false;
    type Return = CpuModelCompareInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-cpu-model-baseline` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-baseline)
#[doc(alias = "query-cpu-model-baseline")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelBaseline {
    pub modela: CpuModelInfo,
    pub modelb: CpuModelInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCpuModelBaseline {
    /// Makes one of the members that every release has.
    pub fn new(modela: CpuModelInfo, modelb: CpuModelInfo) -> Self {
        Self {
            modela,
            modelb,
            extra: Extra::new(),
        }
    }
}

impl Object for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            modela: members.required("modela")?,
            modelb: members.required("modelb")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("modela", &self.modela);
        output.put("modelb", &self.modelb);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";
    const ALLOW_OOB: bool = false;
    type Return = CpuModelBaselineInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-cpu-model-expansion` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-expansion)
#[doc(alias = "query-cpu-model-expansion")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCpuModelExpansion {
    pub r#type: CpuModelExpansionType,
    pub model: CpuModelInfo,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCpuModelExpansion {
    /// Makes one of the members that every release has.
    pub fn new(r#type: CpuModelExpansionType, model: CpuModelInfo) -> Self {
        Self {
            r#type,
            model,
            extra: Extra::new(),
        }
    }
}

impl Object for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            model: members.required("model")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put("model", &self.model);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";
    const ALLOW_OOB: bool = false;
    type Return = CpuModelExpansionInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-cpu-definitions` of schema module `machine`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-definitions)
#[doc(alias = "query-cpu-definitions")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryCpuDefinitions {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCpuDefinitions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";
    const ALLOW_OOB: bool = false;
    type Return = Vec<CpuDefinitionInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-opcount` of schema module `machine`.
///
/// QEMU 7.2, 10.0. Since 6.2. Not in the storage daemon. Only if `CONFIG_TCG`. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-opcount)
#[doc(alias = "x-query-opcount")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryOpcount {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryOpcount {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryOpcount {
    const NAME: &'static str = "x-query-opcount";
    const RELEASES: Releases = Releases::only(&["7.2", "10.0"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryOpcount {
    const NAME: &'static str = "x-query-opcount";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2", "10.0"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-profile` of schema module `machine`.
///
/// QEMU 7.2. Since 6.2. Not in the storage daemon. Only if `CONFIG_TCG`. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-profile)
#[doc(alias = "x-query-profile")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryProfile {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryProfile {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryProfile {
    const NAME: &'static str = "x-query-profile";
    const RELEASES: Releases = Releases::only(&["7.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryProfile {
    const NAME: &'static str = "x-query-profile";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `x-query-rdma` of schema module `machine`.
///
/// QEMU 7.2. Since 6.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-rdma)
#[doc(alias = "x-query-rdma")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XQueryRdma {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XQueryRdma {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XQueryRdma {
    const NAME: &'static str = "x-query-rdma";
    const RELEASES: Releases = Releases::only(&["7.2"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XQueryRdma {
    const NAME: &'static str = "x-query-rdma";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["7.2"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = HumanReadableText;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    QueryCpusFast QueryMachines QueryCurrentMachine QueryTarget QueryUuid
    QueryVmGenerationId SystemWakeup InjectNmi Memsave Pmemsave QueryMemdev
    QueryHotpluggableCpus SetNumaNode Balloon QueryBalloon QueryHvBalloonStatusReport
    QueryMemorySizeSummary QueryMemoryDevices XQueryIrq XQueryJit XQueryNuma
    XQueryRamblock XQueryRoms XQueryUsb Dumpdtb XQueryInterruptControllers
    QueryFirmwareLog DumpSkeys QueryCpuModelComparison QueryCpuModelBaseline
    QueryCpuModelExpansion QueryCpuDefinitions XQueryOpcount XQueryProfile XQueryRdma
);
eq!(
    QueryCpusFast QueryMachines QueryCurrentMachine QueryTarget QueryUuid
    QueryVmGenerationId SystemWakeup InjectNmi Memsave Pmemsave QueryMemdev
    QueryHotpluggableCpus SetNumaNode Balloon QueryBalloon QueryHvBalloonStatusReport
    QueryMemorySizeSummary QueryMemoryDevices XQueryIrq XQueryJit XQueryNuma
    XQueryRamblock XQueryRoms XQueryUsb Dumpdtb XQueryInterruptControllers
    QueryFirmwareLog DumpSkeys QueryCpuModelComparison QueryCpuModelBaseline
    QueryCpuModelExpansion QueryCpuDefinitions XQueryOpcount XQueryProfile XQueryRdma
);
