//! The types of schema module `misc-i386`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The enum `SevState` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevState)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SevState {
    Uninit,
    LaunchUpdate,
    LaunchSecret,
    Running,
    SendUpdate,
    ReceiveUpdate,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SevState {
    const NAME: &'static str = "SevState";
    const VALUES: &'static [&'static str] = &[
        "uninit",
        "launch-update",
        "launch-secret",
        "running",
        "send-update",
        "receive-update",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Uninit => "uninit",
            Self::LaunchUpdate => "launch-update",
            Self::LaunchSecret => "launch-secret",
            Self::Running => "running",
            Self::SendUpdate => "send-update",
            Self::ReceiveUpdate => "receive-update",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "uninit" => Self::Uninit,
                "launch-update" => Self::LaunchUpdate,
                "launch-secret" => Self::LaunchSecret,
                "running" => Self::Running,
                "send-update" => Self::SendUpdate,
                "receive-update" => Self::ReceiveUpdate,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `SevGuestType` of schema module `misc-i386`.
///
/// QEMU 10.0, 10.2, 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevGuestType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SevGuestType {
    Sev,
    SevSnp,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SevGuestType {
    const NAME: &'static str = "SevGuestType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["sev", "sev-snp"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Sev => "sev",
            Self::SevSnp => "sev-snp",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "sev" => Self::Sev,
                "sev-snp" => Self::SevSnp,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `SevGuestInfo` of schema module `misc-i386`.
///
/// QEMU 10.0, 10.2, 11.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevGuestInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevGuestInfo {
    pub policy: u32,
    pub handle: u32,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SevGuestInfo {
    const NAME: &'static str = "SevGuestInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            policy: members.required("policy")?,
            handle: members.required("handle")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("policy", &self.policy);
        output.put("handle", &self.handle);
        output.put_extra(&self.extra);
    }
}

/// The object `SevSnpGuestInfo` of schema module `misc-i386`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevSnpGuestInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestInfo {
    /// `snp-policy`.
    pub snp_policy: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SevSnpGuestInfo {
    const NAME: &'static str = "SevSnpGuestInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            snp_policy: members.required("snp-policy")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("snp-policy", &self.snp_policy);
        output.put_extra(&self.extra);
    }
}

/// The union `SevInfo` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevInfo {
    pub enabled: bool,
    /// `api-major`.
    pub api_major: u8,
    /// `api-minor`.
    pub api_minor: u8,
    /// `build-id`.
    pub build_id: u8,
    pub state: SevState,
    /// `sev-type` and the members that go with it.
    pub sev_type: SevInfoBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SevInfo {
    /// Returns `sev-type`.
    pub fn tag(&self) -> SevGuestType {
        self.sev_type.tag()
    }
}

impl Object for SevInfo {
    const NAME: &'static str = "SevInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag = members.optional("sev-type").unwrap_or(SevGuestType::Sev);
        Ok(Self {
            enabled: members.required("enabled")?,
            api_major: members.required("api-major")?,
            api_minor: members.required("api-minor")?,
            build_id: members.required("build-id")?,
            state: members.required("state")?,
            sev_type: SevInfoBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("enabled", &self.enabled);
        output.put("api-major", &self.api_major);
        output.put("api-minor", &self.api_minor);
        output.put("build-id", &self.build_id);
        output.put("state", &self.state);
        output.put_tag("sev-type", self.tag().as_str());
        self.sev_type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`SevInfo`], selected by `sev-type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SevInfoBranch {
    /// Only in 10.0, 10.2, 11.1.
    Sev(SevGuestInfo),
    /// Only in 10.0, 10.2, 11.1.
    SevSnp(SevSnpGuestInfo),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `sev-type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl SevInfoBranch {
    /// Returns `sev-type`.
    pub fn tag(&self) -> SevGuestType {
        match self {
            Self::Sev(_) => SevGuestType::Sev,
            Self::SevSnp(_) => SevGuestType::SevSnp,
            Self::Unrecognized { tag, .. } => SevGuestType::Unrecognized(*tag),
        }
    }
    fn take(tag: SevGuestType, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                SevGuestType::Sev => Self::Sev(members.branch()?),
                SevGuestType::SevSnp => Self::SevSnp(members.branch()?),
                SevGuestType::Unrecognized(tag) => {
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
            Self::Sev(branch) => branch.put(output),
            Self::SevSnp(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `SevLaunchMeasureInfo` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevLaunchMeasureInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    pub data: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SevLaunchMeasureInfo {
    const NAME: &'static str = "SevLaunchMeasureInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("data", &self.data);
        output.put_extra(&self.extra);
    }
}

/// The object `SevCapability` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevCapability)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevCapability {
    pub pdh: String,
    /// `cert-chain`.
    pub cert_chain: String,
    /// `cpu0-id`. Since 7.1.
    pub cpu0_id: String,
    pub cbitpos: i64,
    /// `reduced-phys-bits`.
    pub reduced_phys_bits: i64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SevCapability {
    const NAME: &'static str = "SevCapability";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pdh: members.required("pdh")?,
            cert_chain: members.required("cert-chain")?,
            cpu0_id: members.required("cpu0-id")?,
            cbitpos: members.required("cbitpos")?,
            reduced_phys_bits: members.required("reduced-phys-bits")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pdh", &self.pdh);
        output.put("cert-chain", &self.cert_chain);
        output.put("cpu0-id", &self.cpu0_id);
        output.put("cbitpos", &self.cbitpos);
        output.put("reduced-phys-bits", &self.reduced_phys_bits);
        output.put_extra(&self.extra);
    }
}

/// The object `SevAttestationReport` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevAttestationReport)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevAttestationReport {
    pub data: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SevAttestationReport {
    const NAME: &'static str = "SevAttestationReport";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.required("data")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("data", &self.data);
        output.put_extra(&self.extra);
    }
}

/// The object `SgxEpcSection` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxEpcSection)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcSection {
    pub node: i64,
    pub size: u64,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SgxEpcSection {
    const NAME: &'static str = "SgxEpcSection";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node: members.required("node")?,
            size: members.required("size")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node", &self.node);
        output.put("size", &self.size);
        output.put_extra(&self.extra);
    }
}

/// What QEMU 7.2, 10.0 calls [`SgxEpcSection`].
#[deprecated(note = "QEMU 10.2 calls it `SgxEpcSection`")]
pub type SGXEPCSection = SgxEpcSection;

/// The object `SgxInfo` of schema module `misc-i386`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SgxInfo {
    pub sgx: bool,
    pub sgx1: bool,
    pub sgx2: bool,
    pub flc: bool,
    /// Since 7.0.
    pub sections: Vec<SgxEpcSection>,
    /// `section-size`. Only in 7.2. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub section_size: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SgxInfo {
    const NAME: &'static str = "SgxInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sgx: members.required("sgx")?,
            sgx1: members.required("sgx1")?,
            sgx2: members.required("sgx2")?,
            flc: members.required("flc")?,
            sections: members.required("sections")?,
            section_size: members.optional("section-size"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("sgx", &self.sgx);
        output.put("sgx1", &self.sgx1);
        output.put("sgx2", &self.sgx2);
        output.put("flc", &self.flc);
        output.put("sections", &self.sections);
        output.put_optional("section-size", &self.section_size);
        output.put_extra(&self.extra);
    }
}

/// What QEMU 7.2, 10.0 calls [`SgxInfo`].
#[deprecated(note = "QEMU 10.2 calls it `SgxInfo`")]
pub type SGXInfo = SgxInfo;

/// The enum `EvtchnPortType` of schema module `misc-i386`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.EvtchnPortType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum EvtchnPortType {
    Closed,
    Unbound,
    Interdomain,
    Pirq,
    Virq,
    Ipi,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for EvtchnPortType {
    const NAME: &'static str = "EvtchnPortType";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &[
        "closed",
        "unbound",
        "interdomain",
        "pirq",
        "virq",
        "ipi",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Unbound => "unbound",
            Self::Interdomain => "interdomain",
            Self::Pirq => "pirq",
            Self::Virq => "virq",
            Self::Ipi => "ipi",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "closed" => Self::Closed,
                "unbound" => Self::Unbound,
                "interdomain" => Self::Interdomain,
                "pirq" => Self::Pirq,
                "virq" => Self::Virq,
                "ipi" => Self::Ipi,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `EvtchnInfo` of schema module `misc-i386`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.EvtchnInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EvtchnInfo {
    pub port: u16,
    pub vcpu: u32,
    pub r#type: EvtchnPortType,
    /// `remote-domain`.
    pub remote_domain: String,
    pub target: u16,
    pub pending: bool,
    pub masked: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for EvtchnInfo {
    const NAME: &'static str = "EvtchnInfo";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            port: members.required("port")?,
            vcpu: members.required("vcpu")?,
            r#type: members.required("type")?,
            remote_domain: members.required("remote-domain")?,
            target: members.required("target")?,
            pending: members.required("pending")?,
            masked: members.required("masked")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("port", &self.port);
        output.put("vcpu", &self.vcpu);
        output.put("type", &self.r#type);
        output.put("remote-domain", &self.remote_domain);
        output.put("target", &self.target);
        output.put("pending", &self.pending);
        output.put("masked", &self.masked);
        output.put_extra(&self.extra);
    }
}

enums!(SevState SevGuestType EvtchnPortType);
objects!(
    SevGuestInfo SevSnpGuestInfo SevInfo SevLaunchMeasureInfo SevCapability
    SevAttestationReport SgxEpcSection SgxInfo EvtchnInfo
);
branches!(SevInfoBranch);
eq!(
    SevGuestInfo SevSnpGuestInfo SevInfoBranch SevInfo SevLaunchMeasureInfo SevCapability
    SevAttestationReport SgxEpcSection SgxInfo EvtchnInfo
);
