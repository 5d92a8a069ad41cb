//! The types of schema module `qom`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::Value;
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, FileName, IntoMember, Releases};

/// The object `ObjectPropertyValue` of schema module `qom`.
///
/// QEMU 10.2, 11.1. Since 10.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyValue)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyValue {
    pub name: String,
    pub r#type: String,
    pub value: Option<Value>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ObjectPropertyValue {
    const NAME: &'static str = "ObjectPropertyValue";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            r#type: members.required("type")?,
            value: members.optional("value"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("type", &self.r#type);
        output.put_optional("value", &self.value);
        output.put_extra(&self.extra);
    }
}

/// The object `ObjectPropertiesValues` of schema module `qom`.
///
/// QEMU 10.2, 11.1. Since 10.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertiesValues)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertiesValues {
    pub properties: Vec<ObjectPropertyValue>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ObjectPropertiesValues {
    const NAME: &'static str = "ObjectPropertiesValues";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            properties: members.required("properties")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("properties", &self.properties);
        output.put_extra(&self.extra);
    }
}

/// The object `EventLoopBaseProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.EventLoopBaseProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventLoopBaseProperties {
    /// `aio-max-batch`.
    pub aio_max_batch: Option<i64>,
    /// `thread-pool-min`.
    pub thread_pool_min: Option<i64>,
    /// `thread-pool-max`.
    pub thread_pool_max: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl EventLoopBaseProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn aio_max_batch(mut self, aio_max_batch: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = aio_max_batch.into();
        self
    }
    #[must_use]
    pub fn thread_pool_min(mut self, thread_pool_min: impl Into<Option<i64>>) -> Self {
        self.thread_pool_min = thread_pool_min.into();
        self
    }
    #[must_use]
    pub fn thread_pool_max(mut self, thread_pool_max: impl Into<Option<i64>>) -> Self {
        self.thread_pool_max = thread_pool_max.into();
        self
    }
}

impl Object for EventLoopBaseProperties {
    const NAME: &'static str = "EventLoopBaseProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            aio_max_batch: members.optional("aio-max-batch"),
            thread_pool_min: members.optional("thread-pool-min"),
            thread_pool_max: members.optional("thread-pool-max"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("aio-max-batch", &self.aio_max_batch);
        output.put_optional("thread-pool-min", &self.thread_pool_min);
        output.put_optional("thread-pool-max", &self.thread_pool_max);
        output.put_extra(&self.extra);
    }
}

/// The object `SevCommonProperties` of schema module `qom`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Feature `confidential-guest-reset`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevCommonProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevCommonProperties {
    /// `sev-device`.
    pub sev_device: Option<String>,
    pub cbitpos: Option<u32>,
    /// `reduced-phys-bits`.
    pub reduced_phys_bits: u32,
    /// `kernel-hashes`.
    pub kernel_hashes: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SevCommonProperties {
    /// Makes one of the members that every release has.
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn sev_device<How>(
        mut self,
        sev_device: impl IntoMember<FileName, How>,
    ) -> Self {
        self.sev_device = sev_device.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn cbitpos(mut self, cbitpos: impl Into<Option<u32>>) -> Self {
        self.cbitpos = cbitpos.into();
        self
    }
    #[must_use]
    pub fn kernel_hashes(mut self, kernel_hashes: impl Into<Option<bool>>) -> Self {
        self.kernel_hashes = kernel_hashes.into();
        self
    }
}

impl Object for SevCommonProperties {
    const NAME: &'static str = "SevCommonProperties";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sev_device: members.optional("sev-device"),
            cbitpos: members.optional("cbitpos"),
            reduced_phys_bits: members.required("reduced-phys-bits")?,
            kernel_hashes: members.optional("kernel-hashes"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("sev-device", &self.sev_device);
        output.put_optional("cbitpos", &self.cbitpos);
        output.put("reduced-phys-bits", &self.reduced_phys_bits);
        output.put_optional("kernel-hashes", &self.kernel_hashes);
        output.put_extra(&self.extra);
    }
}

/// The object `MonitorProperties` of schema module `qom`.
///
/// QEMU 11.1. Since 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MonitorProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorProperties {
    pub chardev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MonitorProperties {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for MonitorProperties {
    const NAME: &'static str = "MonitorProperties";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chardev: members.required("chardev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("chardev", &self.chardev);
        output.put_extra(&self.extra);
    }
}

objects!(
    ObjectPropertyValue ObjectPropertiesValues EventLoopBaseProperties
    SevCommonProperties MonitorProperties
);
eq!(
    ObjectPropertyValue ObjectPropertiesValues EventLoopBaseProperties
    SevCommonProperties MonitorProperties
);
