//! The commands of schema module `misc-i386`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, Empty, EvtchnInfo, Releases, SevAttestationReport,
    SevCapability, SevInfo, SevLaunchMeasureInfo, SgxInfo, wire,
};

/// The command `rtc-reset-reinjection` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.rtc-reset-reinjection)
#[doc(alias = "rtc-reset-reinjection")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RtcResetReinjection {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RtcResetReinjection {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for RtcResetReinjection {
    const NAME: &'static str = "rtc-reset-reinjection";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for RtcResetReinjection {
    const NAME: &'static str = "rtc-reset-reinjection";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-sev` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev)
#[doc(alias = "query-sev")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuerySev {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QuerySev {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QuerySev {
    const NAME: &'static str = "query-sev";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QuerySev {
    const NAME: &'static str = "query-sev";
    const ALLOW_OOB: bool = false;
    type Return = SevInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-sev-launch-measure` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-launch-measure)
#[doc(alias = "query-sev-launch-measure")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuerySevLaunchMeasure {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QuerySevLaunchMeasure {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QuerySevLaunchMeasure {
    const NAME: &'static str = "query-sev-launch-measure";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QuerySevLaunchMeasure {
    const NAME: &'static str = "query-sev-launch-measure";
    const ALLOW_OOB: bool = false;
    type Return = SevLaunchMeasureInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-sev-capabilities` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-capabilities)
#[doc(alias = "query-sev-capabilities")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuerySevCapabilities {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QuerySevCapabilities {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QuerySevCapabilities {
    const NAME: &'static str = "query-sev-capabilities";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QuerySevCapabilities {
    const NAME: &'static str = "query-sev-capabilities";
    const ALLOW_OOB: bool = false;
    type Return = SevCapability;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `sev-inject-launch-secret` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.sev-inject-launch-secret)
#[doc(alias = "sev-inject-launch-secret")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevInjectLaunchSecret {
    /// `packet-header`.
    pub packet_header: String,
    pub secret: String,
    pub gpa: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SevInjectLaunchSecret {
    /// Makes one of the members that every release has.
    pub fn new(packet_header: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            packet_header: packet_header.into(),
            secret: secret.into(),
            gpa: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn gpa(mut self, gpa: impl Into<Option<u64>>) -> Self {
        self.gpa = gpa.into();
        self
    }
}

impl Object for SevInjectLaunchSecret {
    const NAME: &'static str = "sev-inject-launch-secret";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            packet_header: members.required("packet-header")?,
            secret: members.required("secret")?,
            gpa: members.optional("gpa"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("packet-header", &self.packet_header);
        output.put("secret", &self.secret);
        output.put_optional("gpa", &self.gpa);
        output.put_extra(&self.extra);
    }
}

impl Command for SevInjectLaunchSecret {
    const NAME: &'static str = "sev-inject-launch-secret";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-sev-attestation-report` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-attestation-report)
#[doc(alias = "query-sev-attestation-report")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuerySevAttestationReport {
    pub mnonce: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QuerySevAttestationReport {
    /// Makes one of the members that every release has.
    pub fn new(mnonce: impl Into<String>) -> Self {
        Self {
            mnonce: mnonce.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for QuerySevAttestationReport {
    const NAME: &'static str = "query-sev-attestation-report";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mnonce: members.required("mnonce")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("mnonce", &self.mnonce);
        output.put_extra(&self.extra);
    }
}

impl Command for QuerySevAttestationReport {
    const NAME: &'static str = "query-sev-attestation-report";
    const ALLOW_OOB: bool = false;
    type Return = SevAttestationReport;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-sgx` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx)
#[doc(alias = "query-sgx")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuerySgx {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QuerySgx {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QuerySgx {
    const NAME: &'static str = "query-sgx";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QuerySgx {
    const NAME: &'static str = "query-sgx";
    const ALLOW_OOB: bool = false;
    type Return = SgxInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-sgx-capabilities` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx-capabilities)
#[doc(alias = "query-sgx-capabilities")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuerySgxCapabilities {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QuerySgxCapabilities {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QuerySgxCapabilities {
    const NAME: &'static str = "query-sgx-capabilities";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QuerySgxCapabilities {
    const NAME: &'static str = "query-sgx-capabilities";
    const ALLOW_OOB: bool = false;
    type Return = SgxInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `xen-event-list` of schema module `misc-i386`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-list)
#[doc(alias = "xen-event-list")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct XenEventList {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XenEventList {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for XenEventList {
    const NAME: &'static str = "xen-event-list";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for XenEventList {
    const NAME: &'static str = "xen-event-list";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Vec<EvtchnInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `xen-event-inject` of schema module `misc-i386`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-inject)
#[doc(alias = "xen-event-inject")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XenEventInject {
    pub port: u32,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl XenEventInject {
    /// Makes one of the members that every release has.
    pub fn new(port: u32) -> Self {
        Self { port, extra: Extra::new() }
    }
}

impl Object for XenEventInject {
    const NAME: &'static str = "xen-event-inject";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            port: members.required("port")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("port", &self.port);
        output.put_extra(&self.extra);
    }
}

impl Command for XenEventInject {
    const NAME: &'static str = "xen-event-inject";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(
    RtcResetReinjection QuerySev QuerySevLaunchMeasure QuerySevCapabilities
    SevInjectLaunchSecret QuerySevAttestationReport QuerySgx QuerySgxCapabilities
    XenEventList XenEventInject
);
eq!(
    RtcResetReinjection QuerySev QuerySevLaunchMeasure QuerySevCapabilities
    SevInjectLaunchSecret QuerySevAttestationReport QuerySgx QuerySgxCapabilities
    XenEventList XenEventInject
);
