//! The events of schema module `machine-s390x`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event, Releases, S390CpuPolarization};

/// The event `CPU_POLARIZATION_CHANGE` of schema module `machine-s390x`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.CPU_POLARIZATION_CHANGE)
#[doc(alias = "CPU_POLARIZATION_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CpuPolarizationChange {
    pub polarization: S390CpuPolarization,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for CpuPolarizationChange {
    const NAME: &'static str = "CPU_POLARIZATION_CHANGE";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            polarization: members.required("polarization")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("polarization", &self.polarization);
        output.put_extra(&self.extra);
    }
}

impl Event for CpuPolarizationChange {
    const NAME: &'static str = "CPU_POLARIZATION_CHANGE";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
}

/// The event `SCLP_CPI_INFO_AVAILABLE` of schema module `machine-s390x`.
///
/// QEMU 10.2, 11.1. Since 10.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.SCLP_CPI_INFO_AVAILABLE)
#[doc(alias = "SCLP_CPI_INFO_AVAILABLE")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SclpCpiInfoAvailable {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SclpCpiInfoAvailable {
    const NAME: &'static str = "SCLP_CPI_INFO_AVAILABLE";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Event for SclpCpiInfoAvailable {
    const NAME: &'static str = "SCLP_CPI_INFO_AVAILABLE";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
}

objects!(CpuPolarizationChange SclpCpiInfoAvailable);
eq!(CpuPolarizationChange SclpCpiInfoAvailable);
