//! The types of schema module `uefi`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, IntoMember, Releases};

/// The object `UefiVariable` of schema module `uefi`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVariable)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UefiVariable {
    pub guid: String,
    pub name: String,
    pub attr: i64,
    pub data: String,
    pub time: Option<String>,
    pub digest: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl UefiVariable {
    /// Makes one of the members that every release has.
    pub fn new(
        guid: impl Into<String>,
        name: impl Into<String>,
        attr: i64,
        data: impl Into<String>,
    ) -> Self {
        Self {
            guid: guid.into(),
            name: name.into(),
            attr,
            data: data.into(),
            time: None,
            digest: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn time<How>(mut self, time: impl IntoMember<String, How>) -> Self {
        self.time = time.into_member();
        self
    }
    #[must_use]
    pub fn digest<How>(mut self, digest: impl IntoMember<String, How>) -> Self {
        self.digest = digest.into_member();
        self
    }
}

impl Object for UefiVariable {
    const NAME: &'static str = "UefiVariable";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            guid: members.required("guid")?,
            name: members.required("name")?,
            attr: members.required("attr")?,
            data: members.required("data")?,
            time: members.optional("time"),
            digest: members.optional("digest"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("guid", &self.guid);
        output.put("name", &self.name);
        output.put("attr", &self.attr);
        output.put("data", &self.data);
        output.put_optional("time", &self.time);
        output.put_optional("digest", &self.digest);
        output.put_extra(&self.extra);
    }
}

/// The object `UefiVarStore` of schema module `uefi`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVarStore)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UefiVarStore {
    pub version: i64,
    pub variables: Vec<UefiVariable>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl UefiVarStore {
    /// Makes one of the members that every release has.
    pub fn new(version: i64, variables: impl IntoIterator<Item = UefiVariable>) -> Self {
        Self {
            version,
            variables: variables.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for UefiVarStore {
    const NAME: &'static str = "UefiVarStore";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: members.required("version")?,
            variables: members.required("variables")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("version", &self.version);
        output.put("variables", &self.variables);
        output.put_extra(&self.extra);
    }
}

objects!(UefiVariable UefiVarStore);
eq!(UefiVariable UefiVarStore);
