//! The types of schema module `virtio`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Releases, Unknown};

/// The object `VirtioInfo` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioInfo {
    pub path: String,
    pub name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioInfo {
    const NAME: &'static str = "VirtioInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            name: members.required("name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("name", &self.name);
        output.put_extra(&self.extra);
    }
}

/// The object `VhostStatus` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VhostStatus {
    /// `n-mem-sections`.
    pub n_mem_sections: i64,
    /// `n-tmp-sections`.
    pub n_tmp_sections: i64,
    pub nvqs: u32,
    /// `vq-index`.
    pub vq_index: i64,
    pub features: VirtioDeviceFeatures,
    /// `acked-features`.
    pub acked_features: VirtioDeviceFeatures,
    /// `protocol-features`.
    pub protocol_features: VhostDeviceProtocols,
    /// `max-queues`.
    pub max_queues: u64,
    /// `backend-cap`.
    pub backend_cap: u64,
    /// `log-enabled`.
    pub log_enabled: bool,
    /// `log-size`.
    pub log_size: u64,
    /// `backend-features`. Only in 7.2, 10.0, 10.2.
    pub backend_features: Option<VirtioDeviceFeatures>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VhostStatus {
    const NAME: &'static str = "VhostStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            n_mem_sections: members.required("n-mem-sections")?,
            n_tmp_sections: members.required("n-tmp-sections")?,
            nvqs: members.required("nvqs")?,
            vq_index: members.required("vq-index")?,
            features: members.required("features")?,
            acked_features: members.required("acked-features")?,
            protocol_features: members.required("protocol-features")?,
            max_queues: members.required("max-queues")?,
            backend_cap: members.required("backend-cap")?,
            log_enabled: members.required("log-enabled")?,
            log_size: members.required("log-size")?,
            backend_features: members.optional("backend-features"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("n-mem-sections", &self.n_mem_sections);
        output.put("n-tmp-sections", &self.n_tmp_sections);
        output.put("nvqs", &self.nvqs);
        output.put("vq-index", &self.vq_index);
        output.put("features", &self.features);
        output.put("acked-features", &self.acked_features);
        output.put("protocol-features", &self.protocol_features);
        output.put("max-queues", &self.max_queues);
        output.put("backend-cap", &self.backend_cap);
        output.put("log-enabled", &self.log_enabled);
        output.put("log-size", &self.log_size);
        output.put_optional("backend-features", &self.backend_features);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioStatus` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioStatus {
    pub name: String,
    /// `device-id`.
    pub device_id: u16,
    /// `vhost-started`.
    pub vhost_started: bool,
    /// `device-endian`.
    pub device_endian: String,
    /// `guest-features`.
    pub guest_features: VirtioDeviceFeatures,
    /// `host-features`.
    pub host_features: VirtioDeviceFeatures,
    /// `backend-features`.
    pub backend_features: VirtioDeviceFeatures,
    /// `num-vqs`.
    pub num_vqs: i64,
    pub status: VirtioDeviceStatus,
    pub isr: u8,
    /// `queue-sel`.
    pub queue_sel: u16,
    /// `vm-running`.
    pub vm_running: bool,
    pub broken: bool,
    pub disabled: bool,
    /// `use-started`.
    pub use_started: bool,
    pub started: bool,
    /// `start-on-kick`.
    pub start_on_kick: bool,
    /// `disable-legacy-check`.
    pub disable_legacy_check: bool,
    /// `bus-name`.
    pub bus_name: String,
    /// `use-guest-notifier-mask`.
    pub use_guest_notifier_mask: bool,
    /// `vhost-dev`.
    pub vhost_dev: Option<VhostStatus>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioStatus {
    const NAME: &'static str = "VirtioStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            device_id: members.required("device-id")?,
            vhost_started: members.required("vhost-started")?,
            device_endian: members.required("device-endian")?,
            guest_features: members.required("guest-features")?,
            host_features: members.required("host-features")?,
            backend_features: members.required("backend-features")?,
            num_vqs: members.required("num-vqs")?,
            status: members.required("status")?,
            isr: members.required("isr")?,
            queue_sel: members.required("queue-sel")?,
            vm_running: members.required("vm-running")?,
            broken: members.required("broken")?,
            disabled: members.required("disabled")?,
            use_started: members.required("use-started")?,
            started: members.required("started")?,
            start_on_kick: members.required("start-on-kick")?,
            disable_legacy_check: members.required("disable-legacy-check")?,
            bus_name: members.required("bus-name")?,
            use_guest_notifier_mask: members.required("use-guest-notifier-mask")?,
            vhost_dev: members.optional("vhost-dev"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("device-id", &self.device_id);
        output.put("vhost-started", &self.vhost_started);
        output.put("device-endian", &self.device_endian);
        output.put("guest-features", &self.guest_features);
        output.put("host-features", &self.host_features);
        output.put("backend-features", &self.backend_features);
        output.put("num-vqs", &self.num_vqs);
        output.put("status", &self.status);
        output.put("isr", &self.isr);
        output.put("queue-sel", &self.queue_sel);
        output.put("vm-running", &self.vm_running);
        output.put("broken", &self.broken);
        output.put("disabled", &self.disabled);
        output.put("use-started", &self.use_started);
        output.put("started", &self.started);
        output.put("start-on-kick", &self.start_on_kick);
        output.put("disable-legacy-check", &self.disable_legacy_check);
        output.put("bus-name", &self.bus_name);
        output.put("use-guest-notifier-mask", &self.use_guest_notifier_mask);
        output.put_optional("vhost-dev", &self.vhost_dev);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioDeviceStatus` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceStatus {
    pub statuses: Vec<String>,
    /// `unknown-statuses`.
    pub unknown_statuses: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioDeviceStatus {
    const NAME: &'static str = "VirtioDeviceStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            statuses: members.required("statuses")?,
            unknown_statuses: members.optional("unknown-statuses"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("statuses", &self.statuses);
        output.put_optional("unknown-statuses", &self.unknown_statuses);
        output.put_extra(&self.extra);
    }
}

/// The object `VhostDeviceProtocols` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostDeviceProtocols)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VhostDeviceProtocols {
    pub protocols: Vec<String>,
    /// `unknown-protocols`.
    pub unknown_protocols: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VhostDeviceProtocols {
    const NAME: &'static str = "VhostDeviceProtocols";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            protocols: members.required("protocols")?,
            unknown_protocols: members.optional("unknown-protocols"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("protocols", &self.protocols);
        output.put_optional("unknown-protocols", &self.unknown_protocols);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioDeviceFeatures` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceFeatures)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceFeatures {
    pub transports: Vec<String>,
    /// `dev-features`.
    pub dev_features: Option<Vec<String>>,
    /// `unknown-dev-features`.
    pub unknown_dev_features: Option<u64>,
    /// `unknown-dev-features2`. Only in 10.2, 11.1. Since 10.2.
    pub unknown_dev_features2: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioDeviceFeatures {
    const NAME: &'static str = "VirtioDeviceFeatures";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            transports: members.required("transports")?,
            dev_features: members.optional("dev-features"),
            unknown_dev_features: members.optional("unknown-dev-features"),
            unknown_dev_features2: members.optional("unknown-dev-features2"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("transports", &self.transports);
        output.put_optional("dev-features", &self.dev_features);
        output.put_optional("unknown-dev-features", &self.unknown_dev_features);
        output.put_optional("unknown-dev-features2", &self.unknown_dev_features2);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtQueueStatus` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtQueueStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtQueueStatus {
    pub name: String,
    /// `queue-index`.
    pub queue_index: u16,
    pub inuse: u32,
    /// `vring-num`.
    pub vring_num: u32,
    /// `vring-num-default`.
    pub vring_num_default: u32,
    /// `vring-align`.
    pub vring_align: u32,
    /// `vring-desc`.
    pub vring_desc: u64,
    /// `vring-avail`.
    pub vring_avail: u64,
    /// `vring-used`.
    pub vring_used: u64,
    /// `last-avail-idx`.
    pub last_avail_idx: Option<u16>,
    /// `shadow-avail-idx`.
    pub shadow_avail_idx: Option<u16>,
    /// `used-idx`.
    pub used_idx: u16,
    /// `signalled-used`.
    pub signalled_used: u16,
    /// `signalled-used-valid`.
    pub signalled_used_valid: bool,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtQueueStatus {
    const NAME: &'static str = "VirtQueueStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            queue_index: members.required("queue-index")?,
            inuse: members.required("inuse")?,
            vring_num: members.required("vring-num")?,
            vring_num_default: members.required("vring-num-default")?,
            vring_align: members.required("vring-align")?,
            vring_desc: members.required("vring-desc")?,
            vring_avail: members.required("vring-avail")?,
            vring_used: members.required("vring-used")?,
            last_avail_idx: members.optional("last-avail-idx"),
            shadow_avail_idx: members.optional("shadow-avail-idx"),
            used_idx: members.required("used-idx")?,
            signalled_used: members.required("signalled-used")?,
            signalled_used_valid: members.required("signalled-used-valid")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("queue-index", &self.queue_index);
        output.put("inuse", &self.inuse);
        output.put("vring-num", &self.vring_num);
        output.put("vring-num-default", &self.vring_num_default);
        output.put("vring-align", &self.vring_align);
        output.put("vring-desc", &self.vring_desc);
        output.put("vring-avail", &self.vring_avail);
        output.put("vring-used", &self.vring_used);
        output.put_optional("last-avail-idx", &self.last_avail_idx);
        output.put_optional("shadow-avail-idx", &self.shadow_avail_idx);
        output.put("used-idx", &self.used_idx);
        output.put("signalled-used", &self.signalled_used);
        output.put("signalled-used-valid", &self.signalled_used_valid);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtVhostQueueStatus` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtVhostQueueStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtVhostQueueStatus {
    pub name: String,
    pub kick: i64,
    pub call: i64,
    pub num: i64,
    /// `desc-phys`.
    pub desc_phys: u64,
    /// `desc-size`.
    pub desc_size: u32,
    /// `avail-phys`.
    pub avail_phys: u64,
    /// `avail-size`.
    pub avail_size: u32,
    /// `used-phys`.
    pub used_phys: u64,
    /// `used-size`.
    pub used_size: u32,
    /// Only in 7.2, 10.0, 10.2.
    pub desc: Option<u64>,
    /// Only in 7.2, 10.0, 10.2.
    pub avail: Option<u64>,
    /// Only in 7.2, 10.0, 10.2.
    pub used: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtVhostQueueStatus {
    const NAME: &'static str = "VirtVhostQueueStatus";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            kick: members.required("kick")?,
            call: members.required("call")?,
            num: members.required("num")?,
            desc_phys: members.required("desc-phys")?,
            desc_size: members.required("desc-size")?,
            avail_phys: members.required("avail-phys")?,
            avail_size: members.required("avail-size")?,
            used_phys: members.required("used-phys")?,
            used_size: members.required("used-size")?,
            desc: members.optional("desc"),
            avail: members.optional("avail"),
            used: members.optional("used"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("kick", &self.kick);
        output.put("call", &self.call);
        output.put("num", &self.num);
        output.put("desc-phys", &self.desc_phys);
        output.put("desc-size", &self.desc_size);
        output.put("avail-phys", &self.avail_phys);
        output.put("avail-size", &self.avail_size);
        output.put("used-phys", &self.used_phys);
        output.put("used-size", &self.used_size);
        output.put_optional("desc", &self.desc);
        output.put_optional("avail", &self.avail);
        output.put_optional("used", &self.used);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioRingDesc` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingDesc)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingDesc {
    pub addr: u64,
    pub len: u32,
    pub flags: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioRingDesc {
    const NAME: &'static str = "VirtioRingDesc";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            addr: members.required("addr")?,
            len: members.required("len")?,
            flags: members.required("flags")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("addr", &self.addr);
        output.put("len", &self.len);
        output.put("flags", &self.flags);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioRingAvail` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingAvail)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingAvail {
    pub flags: u16,
    pub idx: u16,
    pub ring: u16,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioRingAvail {
    const NAME: &'static str = "VirtioRingAvail";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            flags: members.required("flags")?,
            idx: members.required("idx")?,
            ring: members.required("ring")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("flags", &self.flags);
        output.put("idx", &self.idx);
        output.put("ring", &self.ring);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioRingUsed` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingUsed)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingUsed {
    pub flags: u16,
    pub idx: u16,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioRingUsed {
    const NAME: &'static str = "VirtioRingUsed";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            flags: members.required("flags")?,
            idx: members.required("idx")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("flags", &self.flags);
        output.put("idx", &self.idx);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtioQueueElement` of schema module `virtio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioQueueElement)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtioQueueElement {
    pub name: String,
    pub index: u32,
    pub descs: Vec<VirtioRingDesc>,
    pub avail: VirtioRingAvail,
    pub used: VirtioRingUsed,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for VirtioQueueElement {
    const NAME: &'static str = "VirtioQueueElement";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            index: members.required("index")?,
            descs: members.required("descs")?,
            avail: members.required("avail")?,
            used: members.required("used")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("index", &self.index);
        output.put("descs", &self.descs);
        output.put("avail", &self.avail);
        output.put("used", &self.used);
        output.put_extra(&self.extra);
    }
}

/// The object `IOThreadVirtQueueMapping` of schema module `virtio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.IOThreadVirtQueueMapping)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IOThreadVirtQueueMapping {
    pub iothread: String,
    pub vqs: Option<Vec<u16>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl IOThreadVirtQueueMapping {
    /// Makes one of the members that every release has.
    pub fn new(iothread: impl Into<String>) -> Self {
        Self {
            iothread: iothread.into(),
            vqs: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn vqs(mut self, vqs: impl IntoIterator<Item = u16>) -> Self {
        self.vqs = Some(vqs.into_iter().collect());
        self
    }
}

impl Object for IOThreadVirtQueueMapping {
    const NAME: &'static str = "IOThreadVirtQueueMapping";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            iothread: members.required("iothread")?,
            vqs: members.optional("vqs"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("iothread", &self.iothread);
        output.put_optional("vqs", &self.vqs);
        output.put_extra(&self.extra);
    }
}

/// The object `VirtIOGPUOutput` of schema module `virtio`.
///
/// QEMU 10.2, 11.1. Since 10.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtIOGPUOutput)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtIOGPUOutput {
    pub name: String,
    /// Only in 11.1. Since 11.0.
    pub xres: Option<u16>,
    /// Only in 11.1. Since 11.0.
    pub yres: Option<u16>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl VirtIOGPUOutput {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            xres: None,
            yres: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn xres(mut self, xres: impl Into<Option<u16>>) -> Self {
        self.xres = xres.into();
        self
    }
    #[must_use]
    pub fn yres(mut self, yres: impl Into<Option<u16>>) -> Self {
        self.yres = yres.into();
        self
    }
}

impl Object for VirtIOGPUOutput {
    const NAME: &'static str = "VirtIOGPUOutput";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            xres: members.optional("xres"),
            yres: members.optional("yres"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("xres", &self.xres);
        output.put_optional("yres", &self.yres);
        output.put_extra(&self.extra);
    }
}

/// The object `DummyVirtioForceArrays` of schema module `virtio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.DummyVirtioForceArrays)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyVirtioForceArrays {
    /// `unused-iothread-vq-mapping`.
    pub unused_iothread_vq_mapping: Vec<IOThreadVirtQueueMapping>,
    /// `unused-virtio-gpu-output`. Only in 10.2, 11.1.
    pub unused_virtio_gpu_output: Option<Vec<VirtIOGPUOutput>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DummyVirtioForceArrays {
    /// Makes one of the members that every release has.
    pub fn new(
        unused_iothread_vq_mapping: impl IntoIterator<Item = IOThreadVirtQueueMapping>,
    ) -> Self {
        Self {
            unused_iothread_vq_mapping: unused_iothread_vq_mapping.into_iter().collect(),
            unused_virtio_gpu_output: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn unused_virtio_gpu_output(
        mut self,
        unused_virtio_gpu_output: impl IntoIterator<Item = VirtIOGPUOutput>,
    ) -> Self {
        self.unused_virtio_gpu_output = Some(
            unused_virtio_gpu_output.into_iter().collect(),
        );
        self
    }
}

impl Object for DummyVirtioForceArrays {
    const NAME: &'static str = "DummyVirtioForceArrays";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            unused_iothread_vq_mapping: members.required("unused-iothread-vq-mapping")?,
            unused_virtio_gpu_output: members.optional("unused-virtio-gpu-output"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("unused-iothread-vq-mapping", &self.unused_iothread_vq_mapping);
        output.put_optional("unused-virtio-gpu-output", &self.unused_virtio_gpu_output);
        output.put_extra(&self.extra);
    }
}

/// The enum `GranuleMode` of schema module `virtio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.GranuleMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum GranuleMode {
    /// `4k`.
    _4k,
    /// `8k`.
    _8k,
    /// `16k`.
    _16k,
    /// `64k`.
    _64k,
    Host,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for GranuleMode {
    const NAME: &'static str = "GranuleMode";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["4k", "8k", "16k", "64k", "host"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::_4k => "4k",
            Self::_8k => "8k",
            Self::_16k => "16k",
            Self::_64k => "64k",
            Self::Host => "host",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "4k" => Self::_4k,
                "8k" => Self::_8k,
                "16k" => Self::_16k,
                "64k" => Self::_64k,
                "host" => Self::Host,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `VMAppleVirtioBlkVariant` of schema module `virtio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.VMAppleVirtioBlkVariant)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum VMAppleVirtioBlkVariant {
    Unspecified,
    Root,
    Aux,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for VMAppleVirtioBlkVariant {
    const NAME: &'static str = "VMAppleVirtioBlkVariant";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["unspecified", "root", "aux"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Unspecified => "unspecified",
            Self::Root => "root",
            Self::Aux => "aux",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "unspecified" => Self::Unspecified,
                "root" => Self::Root,
                "aux" => Self::Aux,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

enums!(GranuleMode VMAppleVirtioBlkVariant);
objects!(
    VirtioInfo VhostStatus VirtioStatus VirtioDeviceStatus VhostDeviceProtocols
    VirtioDeviceFeatures VirtQueueStatus VirtVhostQueueStatus VirtioRingDesc
    VirtioRingAvail VirtioRingUsed VirtioQueueElement IOThreadVirtQueueMapping
    VirtIOGPUOutput DummyVirtioForceArrays
);
eq!(
    VirtioInfo VhostStatus VirtioStatus VirtioDeviceStatus VhostDeviceProtocols
    VirtioDeviceFeatures VirtQueueStatus VirtVhostQueueStatus VirtioRingDesc
    VirtioRingAvail VirtioRingUsed VirtioQueueElement IOThreadVirtQueueMapping
    VirtIOGPUOutput DummyVirtioForceArrays
);
