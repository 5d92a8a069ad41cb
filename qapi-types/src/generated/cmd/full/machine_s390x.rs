//! The commands of schema module `machine-s390x`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, CpuPolarizationInfo, DecodeError, Empty, Releases, S390CpuEntitlement, wire,
};

/// The command `set-cpu-topology` of schema module `machine-s390x`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.set-cpu-topology)
#[doc(alias = "set-cpu-topology")]
#[derive(Clone, PartialEq)]
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
    pub entitlement: Option<S390CpuEntitlement>,
    pub dedicated: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
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
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn socket_id(mut self, socket_id: impl Into<Option<u16>>) -> Self {
        self.socket_id = socket_id.into();
        self
    }
    #[must_use]
    pub fn book_id(mut self, book_id: impl Into<Option<u16>>) -> Self {
        self.book_id = book_id.into();
        self
    }
    #[must_use]
    pub fn drawer_id(mut self, drawer_id: impl Into<Option<u16>>) -> Self {
        self.drawer_id = drawer_id.into();
        self
    }
    #[must_use]
    pub fn entitlement(
        mut self,
        entitlement: impl Into<Option<S390CpuEntitlement>>,
    ) -> Self {
        self.entitlement = entitlement.into();
        self
    }
    #[must_use]
    pub fn dedicated(mut self, dedicated: impl Into<Option<bool>>) -> Self {
        self.dedicated = dedicated.into();
        self
    }
}

impl Object for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            core_id: members.required("core-id")?,
            socket_id: members.optional("socket-id"),
            book_id: members.optional("book-id"),
            drawer_id: members.optional("drawer-id"),
            entitlement: members.optional("entitlement"),
            dedicated: members.optional("dedicated"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("core-id", &self.core_id);
        output.put_optional("socket-id", &self.socket_id);
        output.put_optional("book-id", &self.book_id);
        output.put_optional("drawer-id", &self.drawer_id);
        output.put_optional("entitlement", &self.entitlement);
        output.put_optional("dedicated", &self.dedicated);
        output.put_extra(&self.extra);
    }
}

impl Command for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-s390x-cpu-polarization` of schema module `machine-s390x`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.query-s390x-cpu-polarization)
#[doc(alias = "query-s390x-cpu-polarization")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryS390xCpuPolarization {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryS390xCpuPolarization {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = CpuPolarizationInfo;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(SetCpuTopology QueryS390xCpuPolarization);
eq!(SetCpuTopology QueryS390xCpuPolarization);
