//! The commands of schema module `qdev`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, IntoMember, wire};

/// Plugs a device in; its properties are extra members.
///
/// The command `device_add` of schema module `qdev`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.13. Not in the storage daemon. Feature `json-cli`. Feature `json-cli-hotplug`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_add)
#[doc(alias = "device_add")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceAdd {
    pub driver: String,
    pub bus: Option<String>,
    pub id: Option<String>,
    /// Members beyond those that the schema lists, such as a device's properties.
    pub extra: Extra,
}

impl DeviceAdd {
    /// Makes one of the members that every release has.
    pub fn new(driver: impl Into<String>) -> Self {
        Self {
            driver: driver.into(),
            bus: None,
            id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn bus<How>(mut self, bus: impl IntoMember<String, How>) -> Self {
        self.bus = bus.into_member();
        self
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
    /// Adds a member that the schema does not list.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Object for DeviceAdd {
    const NAME: &'static str = "device_add";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            driver: members.required("driver")?,
            bus: members.optional("bus"),
            id: members.optional("id"),
            extra: members.rest().into(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("driver", &self.driver);
        output.put_optional("bus", &self.bus);
        output.put_optional("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for DeviceAdd {
    const NAME: &'static str = "device_add";
    const ALLOW_OOB: bool = false;
    const FEATURES: &'static [&'static str] = &["json-cli", "json-cli-hotplug"];
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Asks the guest to give a device up; `DEVICE_DELETED` tells when it is gone.
///
/// The command `device_del` of schema module `qdev`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 0.14. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_del)
#[doc(alias = "device_del")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceDel {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DeviceDel {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for DeviceDel {
    const NAME: &'static str = "device_del";
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

impl Command for DeviceDel {
    const NAME: &'static str = "device_del";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(DeviceAdd DeviceDel);
eq!(DeviceAdd DeviceDel);
