//! The commands of schema module `qdev`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, ObjectPropertyInfo, Releases, wire};

/// The command `device-list-properties` of schema module `qdev`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-list-properties)
#[doc(alias = "device-list-properties")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceListProperties {
    pub typename: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DeviceListProperties {
    /// Makes one of the members that every release has.
    pub fn new(typename: impl Into<String>) -> Self {
        Self {
            typename: typename.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for DeviceListProperties {
    const NAME: &'static str = "device-list-properties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            typename: members.required("typename")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("typename", &self.typename);
        output.put_extra(&self.extra);
    }
}

impl Command for DeviceListProperties {
    const NAME: &'static str = "device-list-properties";
    const ALLOW_OOB: bool = false;
    type Return = Vec<ObjectPropertyInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `device-sync-config` of schema module `qdev`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2. Not in the storage daemon. Unstable: QEMU may change or drop it in any release.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-sync-config)
#[doc(alias = "device-sync-config")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceSyncConfig {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DeviceSyncConfig {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for DeviceSyncConfig {
    const NAME: &'static str = "device-sync-config";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for DeviceSyncConfig {
    const NAME: &'static str = "device-sync-config";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const FEATURES: &'static [&'static str] = &["unstable"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(DeviceListProperties DeviceSyncConfig);
eq!(DeviceListProperties DeviceSyncConfig);
