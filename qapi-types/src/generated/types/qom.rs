//! The types of schema module `qom`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{
    AuthZListFileProperties, AuthZListProperties, AuthZPAMProperties,
    AuthZSimpleProperties, DecodeError, FileName, GrabToggleKeys, HostMemPolicy,
    IntoMember, NetFilterDirection, OnOffAuto, Releases, SecretKeyringProperties,
    SecretProperties, SocketAddress, ThrottleGroupProperties, TlsCredsAnonProperties,
    TlsCredsProperties, TlsCredsPskProperties, TlsCredsX509Properties, Unknown,
};

/// The object `ObjectPropertyInfo` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    pub name: String,
    pub r#type: String,
    pub description: Option<String>,
    /// `default-value`. Since 5.0.
    pub default_value: Option<Value>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ObjectPropertyInfo {
    const NAME: &'static str = "ObjectPropertyInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            r#type: members.required("type")?,
            description: members.optional("description"),
            default_value: members.optional("default-value"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("type", &self.r#type);
        output.put_optional("description", &self.description);
        output.put_optional("default-value", &self.default_value);
        output.put_extra(&self.extra);
    }
}

/// The object `ObjectTypeInfo` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectTypeInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectTypeInfo {
    pub name: String,
    /// Since 2.10.
    pub r#abstract: Option<bool>,
    /// Since 2.10.
    pub parent: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for ObjectTypeInfo {
    const NAME: &'static str = "ObjectTypeInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            r#abstract: members.optional("abstract"),
            parent: members.optional("parent"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("abstract", &self.r#abstract);
        output.put_optional("parent", &self.parent);
        output.put_extra(&self.extra);
    }
}

/// The object `CanHostSocketcanProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Only if `CONFIG_LINUX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CanHostSocketcanProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CanHostSocketcanProperties {
    pub r#if: String,
    pub canbus: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CanHostSocketcanProperties {
    /// Makes one of the members that every release has.
    pub fn new(r#if: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self {
            r#if: r#if.into(),
            canbus: canbus.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for CanHostSocketcanProperties {
    const NAME: &'static str = "CanHostSocketcanProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#if: members.required("if")?,
            canbus: members.required("canbus")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("if", &self.r#if);
        output.put("canbus", &self.canbus);
        output.put_extra(&self.extra);
    }
}

/// The object `ColoCompareProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ColoCompareProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ColoCompareProperties {
    pub primary_in: String,
    pub secondary_in: String,
    pub outdev: String,
    pub iothread: String,
    pub notify_dev: Option<String>,
    pub compare_timeout: Option<u64>,
    pub expired_scan_cycle: Option<u32>,
    pub max_queue_size: Option<u32>,
    pub vnet_hdr_support: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ColoCompareProperties {
    /// Makes one of the members that every release has.
    pub fn new(
        primary_in: impl Into<String>,
        secondary_in: impl Into<String>,
        outdev: impl Into<String>,
        iothread: impl Into<String>,
    ) -> Self {
        Self {
            primary_in: primary_in.into(),
            secondary_in: secondary_in.into(),
            outdev: outdev.into(),
            iothread: iothread.into(),
            notify_dev: None,
            compare_timeout: None,
            expired_scan_cycle: None,
            max_queue_size: None,
            vnet_hdr_support: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn notify_dev<How>(mut self, notify_dev: impl IntoMember<String, How>) -> Self {
        self.notify_dev = notify_dev.into_member();
        self
    }
    #[must_use]
    pub fn compare_timeout(mut self, compare_timeout: impl Into<Option<u64>>) -> Self {
        self.compare_timeout = compare_timeout.into();
        self
    }
    #[must_use]
    pub fn expired_scan_cycle(
        mut self,
        expired_scan_cycle: impl Into<Option<u32>>,
    ) -> Self {
        self.expired_scan_cycle = expired_scan_cycle.into();
        self
    }
    #[must_use]
    pub fn max_queue_size(mut self, max_queue_size: impl Into<Option<u32>>) -> Self {
        self.max_queue_size = max_queue_size.into();
        self
    }
    #[must_use]
    pub fn vnet_hdr_support(
        mut self,
        vnet_hdr_support: impl Into<Option<bool>>,
    ) -> Self {
        self.vnet_hdr_support = vnet_hdr_support.into();
        self
    }
}

impl Object for ColoCompareProperties {
    const NAME: &'static str = "ColoCompareProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            primary_in: members.required("primary_in")?,
            secondary_in: members.required("secondary_in")?,
            outdev: members.required("outdev")?,
            iothread: members.required("iothread")?,
            notify_dev: members.optional("notify_dev"),
            compare_timeout: members.optional("compare_timeout"),
            expired_scan_cycle: members.optional("expired_scan_cycle"),
            max_queue_size: members.optional("max_queue_size"),
            vnet_hdr_support: members.optional("vnet_hdr_support"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("primary_in", &self.primary_in);
        output.put("secondary_in", &self.secondary_in);
        output.put("outdev", &self.outdev);
        output.put("iothread", &self.iothread);
        output.put_optional("notify_dev", &self.notify_dev);
        output.put_optional("compare_timeout", &self.compare_timeout);
        output.put_optional("expired_scan_cycle", &self.expired_scan_cycle);
        output.put_optional("max_queue_size", &self.max_queue_size);
        output.put_optional("vnet_hdr_support", &self.vnet_hdr_support);
        output.put_extra(&self.extra);
    }
}

/// The object `CryptodevBackendProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevBackendProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CryptodevBackendProperties {
    pub queues: Option<u32>,
    /// `throttle-bps`. Only in 10.0, 10.2, 11.1. Since 8.0.
    pub throttle_bps: Option<u64>,
    /// `throttle-ops`. Only in 10.0, 10.2, 11.1. Since 8.0.
    pub throttle_ops: Option<u64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CryptodevBackendProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queues(mut self, queues: impl Into<Option<u32>>) -> Self {
        self.queues = queues.into();
        self
    }
    #[must_use]
    pub fn throttle_bps(mut self, throttle_bps: impl Into<Option<u64>>) -> Self {
        self.throttle_bps = throttle_bps.into();
        self
    }
    #[must_use]
    pub fn throttle_ops(mut self, throttle_ops: impl Into<Option<u64>>) -> Self {
        self.throttle_ops = throttle_ops.into();
        self
    }
}

impl Object for CryptodevBackendProperties {
    const NAME: &'static str = "CryptodevBackendProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            queues: members.optional("queues"),
            throttle_bps: members.optional("throttle-bps"),
            throttle_ops: members.optional("throttle-ops"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("queues", &self.queues);
        output.put_optional("throttle-bps", &self.throttle_bps);
        output.put_optional("throttle-ops", &self.throttle_ops);
        output.put_extra(&self.extra);
    }
}

/// The object `CryptodevVhostUserProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Only if `CONFIG_VHOST_CRYPTO`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevVhostUserProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CryptodevVhostUserProperties {
    pub queues: Option<u32>,
    /// `throttle-bps`. Only in 10.0, 10.2, 11.1. Since 8.0.
    pub throttle_bps: Option<u64>,
    /// `throttle-ops`. Only in 10.0, 10.2, 11.1. Since 8.0.
    pub throttle_ops: Option<u64>,
    pub chardev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl CryptodevVhostUserProperties {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
            chardev: chardev.into(),
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queues(mut self, queues: impl Into<Option<u32>>) -> Self {
        self.queues = queues.into();
        self
    }
    #[must_use]
    pub fn throttle_bps(mut self, throttle_bps: impl Into<Option<u64>>) -> Self {
        self.throttle_bps = throttle_bps.into();
        self
    }
    #[must_use]
    pub fn throttle_ops(mut self, throttle_ops: impl Into<Option<u64>>) -> Self {
        self.throttle_ops = throttle_ops.into();
        self
    }
}

impl Object for CryptodevVhostUserProperties {
    const NAME: &'static str = "CryptodevVhostUserProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            queues: members.optional("queues"),
            throttle_bps: members.optional("throttle-bps"),
            throttle_ops: members.optional("throttle-ops"),
            chardev: members.required("chardev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("queues", &self.queues);
        output.put_optional("throttle-bps", &self.throttle_bps);
        output.put_optional("throttle-ops", &self.throttle_ops);
        output.put("chardev", &self.chardev);
        output.put_extra(&self.extra);
    }
}

/// The object `DBusVMStateProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.DBusVMStateProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DBusVMStateProperties {
    pub addr: String,
    /// `id-list`.
    pub id_list: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl DBusVMStateProperties {
    /// Makes one of the members that every release has.
    pub fn new(addr: impl Into<String>) -> Self {
        Self {
            addr: addr.into(),
            id_list: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn id_list<How>(mut self, id_list: impl IntoMember<String, How>) -> Self {
        self.id_list = id_list.into_member();
        self
    }
}

impl Object for DBusVMStateProperties {
    const NAME: &'static str = "DBusVMStateProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            addr: members.required("addr")?,
            id_list: members.optional("id-list"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("addr", &self.addr);
        output.put_optional("id-list", &self.id_list);
        output.put_extra(&self.extra);
    }
}

/// The enum `NetfilterInsert` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.NetfilterInsert)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NetfilterInsert {
    Before,
    Behind,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for NetfilterInsert {
    const NAME: &'static str = "NetfilterInsert";
    const VALUES: &'static [&'static str] = &["before", "behind"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Behind => "behind",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "before" => Self::Before,
                "behind" => Self::Behind,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `NetfilterProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.NetfilterProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetfilterProperties {
    pub netdev: String,
    pub queue: Option<NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<NetfilterInsert>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetfilterProperties {
    /// Makes one of the members that every release has.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queue(mut self, queue: impl Into<Option<NetFilterDirection>>) -> Self {
        self.queue = queue.into();
        self
    }
    #[must_use]
    pub fn status<How>(mut self, status: impl IntoMember<String, How>) -> Self {
        self.status = status.into_member();
        self
    }
    #[must_use]
    pub fn position<How>(mut self, position: impl IntoMember<String, How>) -> Self {
        self.position = position.into_member();
        self
    }
    #[must_use]
    pub fn insert(mut self, insert: impl Into<Option<NetfilterInsert>>) -> Self {
        self.insert = insert.into();
        self
    }
}

impl Object for NetfilterProperties {
    const NAME: &'static str = "NetfilterProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.required("netdev")?,
            queue: members.optional("queue"),
            status: members.optional("status"),
            position: members.optional("position"),
            insert: members.optional("insert"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev", &self.netdev);
        output.put_optional("queue", &self.queue);
        output.put_optional("status", &self.status);
        output.put_optional("position", &self.position);
        output.put_optional("insert", &self.insert);
        output.put_extra(&self.extra);
    }
}

/// The object `FilterBufferProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterBufferProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterBufferProperties {
    pub netdev: String,
    pub queue: Option<NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<NetfilterInsert>,
    pub interval: u32,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FilterBufferProperties {
    /// Makes one of the members that every release has.
    pub fn new(netdev: impl Into<String>, interval: u32) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            interval,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queue(mut self, queue: impl Into<Option<NetFilterDirection>>) -> Self {
        self.queue = queue.into();
        self
    }
    #[must_use]
    pub fn status<How>(mut self, status: impl IntoMember<String, How>) -> Self {
        self.status = status.into_member();
        self
    }
    #[must_use]
    pub fn position<How>(mut self, position: impl IntoMember<String, How>) -> Self {
        self.position = position.into_member();
        self
    }
    #[must_use]
    pub fn insert(mut self, insert: impl Into<Option<NetfilterInsert>>) -> Self {
        self.insert = insert.into();
        self
    }
}

impl Object for FilterBufferProperties {
    const NAME: &'static str = "FilterBufferProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.required("netdev")?,
            queue: members.optional("queue"),
            status: members.optional("status"),
            position: members.optional("position"),
            insert: members.optional("insert"),
            interval: members.required("interval")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev", &self.netdev);
        output.put_optional("queue", &self.queue);
        output.put_optional("status", &self.status);
        output.put_optional("position", &self.position);
        output.put_optional("insert", &self.insert);
        output.put("interval", &self.interval);
        output.put_extra(&self.extra);
    }
}

/// The object `FilterDumpProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterDumpProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterDumpProperties {
    pub netdev: String,
    pub queue: Option<NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<NetfilterInsert>,
    pub file: String,
    pub maxlen: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FilterDumpProperties {
    /// Makes one of the members that every release has.
    pub fn new(netdev: impl Into<String>, file: impl Into<FileName>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            file: file.into().into_string(),
            maxlen: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queue(mut self, queue: impl Into<Option<NetFilterDirection>>) -> Self {
        self.queue = queue.into();
        self
    }
    #[must_use]
    pub fn status<How>(mut self, status: impl IntoMember<String, How>) -> Self {
        self.status = status.into_member();
        self
    }
    #[must_use]
    pub fn position<How>(mut self, position: impl IntoMember<String, How>) -> Self {
        self.position = position.into_member();
        self
    }
    #[must_use]
    pub fn insert(mut self, insert: impl Into<Option<NetfilterInsert>>) -> Self {
        self.insert = insert.into();
        self
    }
    #[must_use]
    pub fn maxlen(mut self, maxlen: impl Into<Option<u32>>) -> Self {
        self.maxlen = maxlen.into();
        self
    }
}

impl Object for FilterDumpProperties {
    const NAME: &'static str = "FilterDumpProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.required("netdev")?,
            queue: members.optional("queue"),
            status: members.optional("status"),
            position: members.optional("position"),
            insert: members.optional("insert"),
            file: members.required("file")?,
            maxlen: members.optional("maxlen"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev", &self.netdev);
        output.put_optional("queue", &self.queue);
        output.put_optional("status", &self.status);
        output.put_optional("position", &self.position);
        output.put_optional("insert", &self.insert);
        output.put("file", &self.file);
        output.put_optional("maxlen", &self.maxlen);
        output.put_extra(&self.extra);
    }
}

/// The object `FilterMirrorProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterMirrorProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterMirrorProperties {
    pub netdev: String,
    pub queue: Option<NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<NetfilterInsert>,
    pub outdev: String,
    pub vnet_hdr_support: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FilterMirrorProperties {
    /// Makes one of the members that every release has.
    pub fn new(netdev: impl Into<String>, outdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            outdev: outdev.into(),
            vnet_hdr_support: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queue(mut self, queue: impl Into<Option<NetFilterDirection>>) -> Self {
        self.queue = queue.into();
        self
    }
    #[must_use]
    pub fn status<How>(mut self, status: impl IntoMember<String, How>) -> Self {
        self.status = status.into_member();
        self
    }
    #[must_use]
    pub fn position<How>(mut self, position: impl IntoMember<String, How>) -> Self {
        self.position = position.into_member();
        self
    }
    #[must_use]
    pub fn insert(mut self, insert: impl Into<Option<NetfilterInsert>>) -> Self {
        self.insert = insert.into();
        self
    }
    #[must_use]
    pub fn vnet_hdr_support(
        mut self,
        vnet_hdr_support: impl Into<Option<bool>>,
    ) -> Self {
        self.vnet_hdr_support = vnet_hdr_support.into();
        self
    }
}

impl Object for FilterMirrorProperties {
    const NAME: &'static str = "FilterMirrorProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.required("netdev")?,
            queue: members.optional("queue"),
            status: members.optional("status"),
            position: members.optional("position"),
            insert: members.optional("insert"),
            outdev: members.required("outdev")?,
            vnet_hdr_support: members.optional("vnet_hdr_support"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev", &self.netdev);
        output.put_optional("queue", &self.queue);
        output.put_optional("status", &self.status);
        output.put_optional("position", &self.position);
        output.put_optional("insert", &self.insert);
        output.put("outdev", &self.outdev);
        output.put_optional("vnet_hdr_support", &self.vnet_hdr_support);
        output.put_extra(&self.extra);
    }
}

/// The object `FilterRedirectorProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRedirectorProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    pub netdev: String,
    pub queue: Option<NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<NetfilterInsert>,
    pub indev: Option<String>,
    pub outdev: Option<String>,
    pub vnet_hdr_support: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FilterRedirectorProperties {
    /// Makes one of the members that every release has.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            indev: None,
            outdev: None,
            vnet_hdr_support: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queue(mut self, queue: impl Into<Option<NetFilterDirection>>) -> Self {
        self.queue = queue.into();
        self
    }
    #[must_use]
    pub fn status<How>(mut self, status: impl IntoMember<String, How>) -> Self {
        self.status = status.into_member();
        self
    }
    #[must_use]
    pub fn position<How>(mut self, position: impl IntoMember<String, How>) -> Self {
        self.position = position.into_member();
        self
    }
    #[must_use]
    pub fn insert(mut self, insert: impl Into<Option<NetfilterInsert>>) -> Self {
        self.insert = insert.into();
        self
    }
    #[must_use]
    pub fn indev<How>(mut self, indev: impl IntoMember<String, How>) -> Self {
        self.indev = indev.into_member();
        self
    }
    #[must_use]
    pub fn outdev<How>(mut self, outdev: impl IntoMember<String, How>) -> Self {
        self.outdev = outdev.into_member();
        self
    }
    #[must_use]
    pub fn vnet_hdr_support(
        mut self,
        vnet_hdr_support: impl Into<Option<bool>>,
    ) -> Self {
        self.vnet_hdr_support = vnet_hdr_support.into();
        self
    }
}

impl Object for FilterRedirectorProperties {
    const NAME: &'static str = "FilterRedirectorProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.required("netdev")?,
            queue: members.optional("queue"),
            status: members.optional("status"),
            position: members.optional("position"),
            insert: members.optional("insert"),
            indev: members.optional("indev"),
            outdev: members.optional("outdev"),
            vnet_hdr_support: members.optional("vnet_hdr_support"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev", &self.netdev);
        output.put_optional("queue", &self.queue);
        output.put_optional("status", &self.status);
        output.put_optional("position", &self.position);
        output.put_optional("insert", &self.insert);
        output.put_optional("indev", &self.indev);
        output.put_optional("outdev", &self.outdev);
        output.put_optional("vnet_hdr_support", &self.vnet_hdr_support);
        output.put_extra(&self.extra);
    }
}

/// The object `FilterRewriterProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.8.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRewriterProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterRewriterProperties {
    pub netdev: String,
    pub queue: Option<NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<NetfilterInsert>,
    pub vnet_hdr_support: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl FilterRewriterProperties {
    /// Makes one of the members that every release has.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            vnet_hdr_support: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn queue(mut self, queue: impl Into<Option<NetFilterDirection>>) -> Self {
        self.queue = queue.into();
        self
    }
    #[must_use]
    pub fn status<How>(mut self, status: impl IntoMember<String, How>) -> Self {
        self.status = status.into_member();
        self
    }
    #[must_use]
    pub fn position<How>(mut self, position: impl IntoMember<String, How>) -> Self {
        self.position = position.into_member();
        self
    }
    #[must_use]
    pub fn insert(mut self, insert: impl Into<Option<NetfilterInsert>>) -> Self {
        self.insert = insert.into();
        self
    }
    #[must_use]
    pub fn vnet_hdr_support(
        mut self,
        vnet_hdr_support: impl Into<Option<bool>>,
    ) -> Self {
        self.vnet_hdr_support = vnet_hdr_support.into();
        self
    }
}

impl Object for FilterRewriterProperties {
    const NAME: &'static str = "FilterRewriterProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.required("netdev")?,
            queue: members.optional("queue"),
            status: members.optional("status"),
            position: members.optional("position"),
            insert: members.optional("insert"),
            vnet_hdr_support: members.optional("vnet_hdr_support"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("netdev", &self.netdev);
        output.put_optional("queue", &self.queue);
        output.put_optional("status", &self.status);
        output.put_optional("position", &self.position);
        output.put_optional("insert", &self.insert);
        output.put_optional("vnet_hdr_support", &self.vnet_hdr_support);
        output.put_extra(&self.extra);
    }
}

/// The object `InputBarrierProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputBarrierProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputBarrierProperties {
    pub name: String,
    pub server: Option<String>,
    pub port: Option<String>,
    /// `x-origin`.
    pub x_origin: Option<String>,
    /// `y-origin`.
    pub y_origin: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputBarrierProperties {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            server: None,
            port: None,
            x_origin: None,
            y_origin: None,
            width: None,
            height: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn server<How>(mut self, server: impl IntoMember<String, How>) -> Self {
        self.server = server.into_member();
        self
    }
    #[must_use]
    pub fn port<How>(mut self, port: impl IntoMember<String, How>) -> Self {
        self.port = port.into_member();
        self
    }
    #[must_use]
    pub fn x_origin<How>(mut self, x_origin: impl IntoMember<String, How>) -> Self {
        self.x_origin = x_origin.into_member();
        self
    }
    #[must_use]
    pub fn y_origin<How>(mut self, y_origin: impl IntoMember<String, How>) -> Self {
        self.y_origin = y_origin.into_member();
        self
    }
    #[must_use]
    pub fn width<How>(mut self, width: impl IntoMember<String, How>) -> Self {
        self.width = width.into_member();
        self
    }
    #[must_use]
    pub fn height<How>(mut self, height: impl IntoMember<String, How>) -> Self {
        self.height = height.into_member();
        self
    }
}

impl Object for InputBarrierProperties {
    const NAME: &'static str = "InputBarrierProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            server: members.optional("server"),
            port: members.optional("port"),
            x_origin: members.optional("x-origin"),
            y_origin: members.optional("y-origin"),
            width: members.optional("width"),
            height: members.optional("height"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("server", &self.server);
        output.put_optional("port", &self.port);
        output.put_optional("x-origin", &self.x_origin);
        output.put_optional("y-origin", &self.y_origin);
        output.put_optional("width", &self.width);
        output.put_optional("height", &self.height);
        output.put_extra(&self.extra);
    }
}

/// The object `InputLinuxProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.6. Only if `CONFIG_LINUX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputLinuxProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputLinuxProperties {
    pub evdev: String,
    pub grab_all: Option<bool>,
    pub repeat: Option<bool>,
    /// `grab-toggle`.
    pub grab_toggle: Option<GrabToggleKeys>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl InputLinuxProperties {
    /// Makes one of the members that every release has.
    pub fn new(evdev: impl Into<FileName>) -> Self {
        Self {
            evdev: evdev.into().into_string(),
            grab_all: None,
            repeat: None,
            grab_toggle: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn grab_all(mut self, grab_all: impl Into<Option<bool>>) -> Self {
        self.grab_all = grab_all.into();
        self
    }
    #[must_use]
    pub fn repeat(mut self, repeat: impl Into<Option<bool>>) -> Self {
        self.repeat = repeat.into();
        self
    }
    #[must_use]
    pub fn grab_toggle(
        mut self,
        grab_toggle: impl Into<Option<GrabToggleKeys>>,
    ) -> Self {
        self.grab_toggle = grab_toggle.into();
        self
    }
}

impl Object for InputLinuxProperties {
    const NAME: &'static str = "InputLinuxProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            evdev: members.required("evdev")?,
            grab_all: members.optional("grab_all"),
            repeat: members.optional("repeat"),
            grab_toggle: members.optional("grab-toggle"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("evdev", &self.evdev);
        output.put_optional("grab_all", &self.grab_all);
        output.put_optional("repeat", &self.repeat);
        output.put_optional("grab-toggle", &self.grab_toggle);
        output.put_extra(&self.extra);
    }
}

/// The object `IothreadProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IothreadProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IothreadProperties {
    /// `aio-max-batch`.
    pub aio_max_batch: Option<i64>,
    /// `thread-pool-min`.
    pub thread_pool_min: Option<i64>,
    /// `thread-pool-max`.
    pub thread_pool_max: Option<i64>,
    /// `poll-max-ns`.
    pub poll_max_ns: Option<i64>,
    /// `poll-grow`.
    pub poll_grow: Option<i64>,
    /// `poll-shrink`.
    pub poll_shrink: Option<i64>,
    /// `poll-weight`. Only in 11.1. Since 11.1.
    pub poll_weight: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl IothreadProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
            poll_max_ns: None,
            poll_grow: None,
            poll_shrink: None,
            poll_weight: None,
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
    #[must_use]
    pub fn poll_max_ns(mut self, poll_max_ns: impl Into<Option<i64>>) -> Self {
        self.poll_max_ns = poll_max_ns.into();
        self
    }
    #[must_use]
    pub fn poll_grow(mut self, poll_grow: impl Into<Option<i64>>) -> Self {
        self.poll_grow = poll_grow.into();
        self
    }
    #[must_use]
    pub fn poll_shrink(mut self, poll_shrink: impl Into<Option<i64>>) -> Self {
        self.poll_shrink = poll_shrink.into();
        self
    }
    #[must_use]
    pub fn poll_weight(mut self, poll_weight: impl Into<Option<i64>>) -> Self {
        self.poll_weight = poll_weight.into();
        self
    }
}

impl Object for IothreadProperties {
    const NAME: &'static str = "IothreadProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            aio_max_batch: members.optional("aio-max-batch"),
            thread_pool_min: members.optional("thread-pool-min"),
            thread_pool_max: members.optional("thread-pool-max"),
            poll_max_ns: members.optional("poll-max-ns"),
            poll_grow: members.optional("poll-grow"),
            poll_shrink: members.optional("poll-shrink"),
            poll_weight: members.optional("poll-weight"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("aio-max-batch", &self.aio_max_batch);
        output.put_optional("thread-pool-min", &self.thread_pool_min);
        output.put_optional("thread-pool-max", &self.thread_pool_max);
        output.put_optional("poll-max-ns", &self.poll_max_ns);
        output.put_optional("poll-grow", &self.poll_grow);
        output.put_optional("poll-shrink", &self.poll_shrink);
        output.put_optional("poll-weight", &self.poll_weight);
        output.put_extra(&self.extra);
    }
}

/// The object `MainLoopProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MainLoopProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MainLoopProperties {
    /// `aio-max-batch`.
    pub aio_max_batch: Option<i64>,
    /// `thread-pool-min`.
    pub thread_pool_min: Option<i64>,
    /// `thread-pool-max`.
    pub thread_pool_max: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MainLoopProperties {
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

impl Object for MainLoopProperties {
    const NAME: &'static str = "MainLoopProperties";
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

/// The object `MemoryBackendProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendProperties {
    pub dump: Option<bool>,
    /// `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<HostMemPolicy>,
    pub prealloc: Option<bool>,
    /// `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`. Since 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    /// Since 6.1.
    pub reserve: Option<bool>,
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemoryBackendProperties {
    /// Makes one of the members that every release has.
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn dump(mut self, dump: impl Into<Option<bool>>) -> Self {
        self.dump = dump.into();
        self
    }
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    #[must_use]
    pub fn merge(mut self, merge: impl Into<Option<bool>>) -> Self {
        self.merge = merge.into();
        self
    }
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<HostMemPolicy>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn prealloc(mut self, prealloc: impl Into<Option<bool>>) -> Self {
        self.prealloc = prealloc.into();
        self
    }
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = prealloc_threads.into();
        self
    }
    #[must_use]
    pub fn prealloc_context<How>(
        mut self,
        prealloc_context: impl IntoMember<String, How>,
    ) -> Self {
        self.prealloc_context = prealloc_context.into_member();
        self
    }
    #[must_use]
    pub fn share(mut self, share: impl Into<Option<bool>>) -> Self {
        self.share = share.into();
        self
    }
    #[must_use]
    pub fn reserve(mut self, reserve: impl Into<Option<bool>>) -> Self {
        self.reserve = reserve.into();
        self
    }
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = x_use_canonical_path_for_ramblock_id
            .into();
        self
    }
}

impl Object for MemoryBackendProperties {
    const NAME: &'static str = "MemoryBackendProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dump: members.optional("dump"),
            host_nodes: members.optional("host-nodes"),
            merge: members.optional("merge"),
            policy: members.optional("policy"),
            prealloc: members.optional("prealloc"),
            prealloc_threads: members.optional("prealloc-threads"),
            prealloc_context: members.optional("prealloc-context"),
            share: members.optional("share"),
            reserve: members.optional("reserve"),
            size: members.required("size")?,
            x_use_canonical_path_for_ramblock_id: members
                .optional("x-use-canonical-path-for-ramblock-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("dump", &self.dump);
        output.put_optional("host-nodes", &self.host_nodes);
        output.put_optional("merge", &self.merge);
        output.put_optional("policy", &self.policy);
        output.put_optional("prealloc", &self.prealloc);
        output.put_optional("prealloc-threads", &self.prealloc_threads);
        output.put_optional("prealloc-context", &self.prealloc_context);
        output.put_optional("share", &self.share);
        output.put_optional("reserve", &self.reserve);
        output.put("size", &self.size);
        output
            .put_optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
        output.put_extra(&self.extra);
    }
}

/// The object `MemoryBackendFileProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendFileProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendFileProperties {
    pub dump: Option<bool>,
    /// `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<HostMemPolicy>,
    pub prealloc: Option<bool>,
    /// `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`. Since 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    /// Since 6.1.
    pub reserve: Option<bool>,
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    pub align: Option<u64>,
    /// Only in 10.0, 10.2, 11.1. Since 8.1.
    pub offset: Option<u64>,
    /// `discard-data`.
    pub discard_data: Option<bool>,
    /// `mem-path`.
    pub mem_path: String,
    /// Only if `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    pub readonly: Option<bool>,
    /// Only in 10.0, 10.2, 11.1.
    pub rom: Option<OnOffAuto>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemoryBackendFileProperties {
    /// Makes one of the members that every release has.
    pub fn new(size: u64, mem_path: impl Into<FileName>) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            align: None,
            offset: None,
            discard_data: None,
            mem_path: mem_path.into().into_string(),
            pmem: None,
            readonly: None,
            rom: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn dump(mut self, dump: impl Into<Option<bool>>) -> Self {
        self.dump = dump.into();
        self
    }
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    #[must_use]
    pub fn merge(mut self, merge: impl Into<Option<bool>>) -> Self {
        self.merge = merge.into();
        self
    }
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<HostMemPolicy>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn prealloc(mut self, prealloc: impl Into<Option<bool>>) -> Self {
        self.prealloc = prealloc.into();
        self
    }
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = prealloc_threads.into();
        self
    }
    #[must_use]
    pub fn prealloc_context<How>(
        mut self,
        prealloc_context: impl IntoMember<String, How>,
    ) -> Self {
        self.prealloc_context = prealloc_context.into_member();
        self
    }
    #[must_use]
    pub fn share(mut self, share: impl Into<Option<bool>>) -> Self {
        self.share = share.into();
        self
    }
    #[must_use]
    pub fn reserve(mut self, reserve: impl Into<Option<bool>>) -> Self {
        self.reserve = reserve.into();
        self
    }
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = x_use_canonical_path_for_ramblock_id
            .into();
        self
    }
    #[must_use]
    pub fn align(mut self, align: impl Into<Option<u64>>) -> Self {
        self.align = align.into();
        self
    }
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<u64>>) -> Self {
        self.offset = offset.into();
        self
    }
    #[must_use]
    pub fn discard_data(mut self, discard_data: impl Into<Option<bool>>) -> Self {
        self.discard_data = discard_data.into();
        self
    }
    #[must_use]
    pub fn pmem(mut self, pmem: impl Into<Option<bool>>) -> Self {
        self.pmem = pmem.into();
        self
    }
    #[must_use]
    pub fn readonly(mut self, readonly: impl Into<Option<bool>>) -> Self {
        self.readonly = readonly.into();
        self
    }
    #[must_use]
    pub fn rom(mut self, rom: impl Into<Option<OnOffAuto>>) -> Self {
        self.rom = rom.into();
        self
    }
}

impl Object for MemoryBackendFileProperties {
    const NAME: &'static str = "MemoryBackendFileProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dump: members.optional("dump"),
            host_nodes: members.optional("host-nodes"),
            merge: members.optional("merge"),
            policy: members.optional("policy"),
            prealloc: members.optional("prealloc"),
            prealloc_threads: members.optional("prealloc-threads"),
            prealloc_context: members.optional("prealloc-context"),
            share: members.optional("share"),
            reserve: members.optional("reserve"),
            size: members.required("size")?,
            x_use_canonical_path_for_ramblock_id: members
                .optional("x-use-canonical-path-for-ramblock-id"),
            align: members.optional("align"),
            offset: members.optional("offset"),
            discard_data: members.optional("discard-data"),
            mem_path: members.required("mem-path")?,
            pmem: members.optional("pmem"),
            readonly: members.optional("readonly"),
            rom: members.optional("rom"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("dump", &self.dump);
        output.put_optional("host-nodes", &self.host_nodes);
        output.put_optional("merge", &self.merge);
        output.put_optional("policy", &self.policy);
        output.put_optional("prealloc", &self.prealloc);
        output.put_optional("prealloc-threads", &self.prealloc_threads);
        output.put_optional("prealloc-context", &self.prealloc_context);
        output.put_optional("share", &self.share);
        output.put_optional("reserve", &self.reserve);
        output.put("size", &self.size);
        output
            .put_optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
        output.put_optional("align", &self.align);
        output.put_optional("offset", &self.offset);
        output.put_optional("discard-data", &self.discard_data);
        output.put("mem-path", &self.mem_path);
        output.put_optional("pmem", &self.pmem);
        output.put_optional("readonly", &self.readonly);
        output.put_optional("rom", &self.rom);
        output.put_extra(&self.extra);
    }
}

/// The object `MemoryBackendMemfdProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12. Only if `CONFIG_LINUX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendMemfdProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendMemfdProperties {
    pub dump: Option<bool>,
    /// `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<HostMemPolicy>,
    pub prealloc: Option<bool>,
    /// `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`. Since 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    /// Since 6.1.
    pub reserve: Option<bool>,
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    pub hugetlb: Option<bool>,
    pub hugetlbsize: Option<u64>,
    pub seal: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemoryBackendMemfdProperties {
    /// Makes one of the members that every release has.
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            hugetlb: None,
            hugetlbsize: None,
            seal: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn dump(mut self, dump: impl Into<Option<bool>>) -> Self {
        self.dump = dump.into();
        self
    }
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    #[must_use]
    pub fn merge(mut self, merge: impl Into<Option<bool>>) -> Self {
        self.merge = merge.into();
        self
    }
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<HostMemPolicy>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn prealloc(mut self, prealloc: impl Into<Option<bool>>) -> Self {
        self.prealloc = prealloc.into();
        self
    }
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = prealloc_threads.into();
        self
    }
    #[must_use]
    pub fn prealloc_context<How>(
        mut self,
        prealloc_context: impl IntoMember<String, How>,
    ) -> Self {
        self.prealloc_context = prealloc_context.into_member();
        self
    }
    #[must_use]
    pub fn share(mut self, share: impl Into<Option<bool>>) -> Self {
        self.share = share.into();
        self
    }
    #[must_use]
    pub fn reserve(mut self, reserve: impl Into<Option<bool>>) -> Self {
        self.reserve = reserve.into();
        self
    }
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = x_use_canonical_path_for_ramblock_id
            .into();
        self
    }
    #[must_use]
    pub fn hugetlb(mut self, hugetlb: impl Into<Option<bool>>) -> Self {
        self.hugetlb = hugetlb.into();
        self
    }
    #[must_use]
    pub fn hugetlbsize(mut self, hugetlbsize: impl Into<Option<u64>>) -> Self {
        self.hugetlbsize = hugetlbsize.into();
        self
    }
    #[must_use]
    pub fn seal(mut self, seal: impl Into<Option<bool>>) -> Self {
        self.seal = seal.into();
        self
    }
}

impl Object for MemoryBackendMemfdProperties {
    const NAME: &'static str = "MemoryBackendMemfdProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dump: members.optional("dump"),
            host_nodes: members.optional("host-nodes"),
            merge: members.optional("merge"),
            policy: members.optional("policy"),
            prealloc: members.optional("prealloc"),
            prealloc_threads: members.optional("prealloc-threads"),
            prealloc_context: members.optional("prealloc-context"),
            share: members.optional("share"),
            reserve: members.optional("reserve"),
            size: members.required("size")?,
            x_use_canonical_path_for_ramblock_id: members
                .optional("x-use-canonical-path-for-ramblock-id"),
            hugetlb: members.optional("hugetlb"),
            hugetlbsize: members.optional("hugetlbsize"),
            seal: members.optional("seal"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("dump", &self.dump);
        output.put_optional("host-nodes", &self.host_nodes);
        output.put_optional("merge", &self.merge);
        output.put_optional("policy", &self.policy);
        output.put_optional("prealloc", &self.prealloc);
        output.put_optional("prealloc-threads", &self.prealloc_threads);
        output.put_optional("prealloc-context", &self.prealloc_context);
        output.put_optional("share", &self.share);
        output.put_optional("reserve", &self.reserve);
        output.put("size", &self.size);
        output
            .put_optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
        output.put_optional("hugetlb", &self.hugetlb);
        output.put_optional("hugetlbsize", &self.hugetlbsize);
        output.put_optional("seal", &self.seal);
        output.put_extra(&self.extra);
    }
}

/// The object `MemoryBackendShmProperties` of schema module `qom`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1. Only if `CONFIG_POSIX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendShmProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendShmProperties {
    pub dump: Option<bool>,
    /// `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<HostMemPolicy>,
    pub prealloc: Option<bool>,
    /// `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    pub reserve: Option<bool>,
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemoryBackendShmProperties {
    /// Makes one of the members that every release has.
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn dump(mut self, dump: impl Into<Option<bool>>) -> Self {
        self.dump = dump.into();
        self
    }
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    #[must_use]
    pub fn merge(mut self, merge: impl Into<Option<bool>>) -> Self {
        self.merge = merge.into();
        self
    }
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<HostMemPolicy>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn prealloc(mut self, prealloc: impl Into<Option<bool>>) -> Self {
        self.prealloc = prealloc.into();
        self
    }
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = prealloc_threads.into();
        self
    }
    #[must_use]
    pub fn prealloc_context<How>(
        mut self,
        prealloc_context: impl IntoMember<String, How>,
    ) -> Self {
        self.prealloc_context = prealloc_context.into_member();
        self
    }
    #[must_use]
    pub fn share(mut self, share: impl Into<Option<bool>>) -> Self {
        self.share = share.into();
        self
    }
    #[must_use]
    pub fn reserve(mut self, reserve: impl Into<Option<bool>>) -> Self {
        self.reserve = reserve.into();
        self
    }
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = x_use_canonical_path_for_ramblock_id
            .into();
        self
    }
}

impl Object for MemoryBackendShmProperties {
    const NAME: &'static str = "MemoryBackendShmProperties";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dump: members.optional("dump"),
            host_nodes: members.optional("host-nodes"),
            merge: members.optional("merge"),
            policy: members.optional("policy"),
            prealloc: members.optional("prealloc"),
            prealloc_threads: members.optional("prealloc-threads"),
            prealloc_context: members.optional("prealloc-context"),
            share: members.optional("share"),
            reserve: members.optional("reserve"),
            size: members.required("size")?,
            x_use_canonical_path_for_ramblock_id: members
                .optional("x-use-canonical-path-for-ramblock-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("dump", &self.dump);
        output.put_optional("host-nodes", &self.host_nodes);
        output.put_optional("merge", &self.merge);
        output.put_optional("policy", &self.policy);
        output.put_optional("prealloc", &self.prealloc);
        output.put_optional("prealloc-threads", &self.prealloc_threads);
        output.put_optional("prealloc-context", &self.prealloc_context);
        output.put_optional("share", &self.share);
        output.put_optional("reserve", &self.reserve);
        output.put("size", &self.size);
        output
            .put_optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
        output.put_extra(&self.extra);
    }
}

/// The object `MemoryBackendEpcProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2. Only if `CONFIG_LINUX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendEpcProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendEpcProperties {
    pub dump: Option<bool>,
    /// `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<HostMemPolicy>,
    pub prealloc: Option<bool>,
    /// `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// `prealloc-context`. Since 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    /// Since 6.1.
    pub reserve: Option<bool>,
    pub size: u64,
    /// `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MemoryBackendEpcProperties {
    /// Makes one of the members that every release has.
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn dump(mut self, dump: impl Into<Option<bool>>) -> Self {
        self.dump = dump.into();
        self
    }
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }
    #[must_use]
    pub fn merge(mut self, merge: impl Into<Option<bool>>) -> Self {
        self.merge = merge.into();
        self
    }
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<HostMemPolicy>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn prealloc(mut self, prealloc: impl Into<Option<bool>>) -> Self {
        self.prealloc = prealloc.into();
        self
    }
    #[must_use]
    pub fn prealloc_threads(mut self, prealloc_threads: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = prealloc_threads.into();
        self
    }
    #[must_use]
    pub fn prealloc_context<How>(
        mut self,
        prealloc_context: impl IntoMember<String, How>,
    ) -> Self {
        self.prealloc_context = prealloc_context.into_member();
        self
    }
    #[must_use]
    pub fn share(mut self, share: impl Into<Option<bool>>) -> Self {
        self.share = share.into();
        self
    }
    #[must_use]
    pub fn reserve(mut self, reserve: impl Into<Option<bool>>) -> Self {
        self.reserve = reserve.into();
        self
    }
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        x_use_canonical_path_for_ramblock_id: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = x_use_canonical_path_for_ramblock_id
            .into();
        self
    }
}

impl Object for MemoryBackendEpcProperties {
    const NAME: &'static str = "MemoryBackendEpcProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dump: members.optional("dump"),
            host_nodes: members.optional("host-nodes"),
            merge: members.optional("merge"),
            policy: members.optional("policy"),
            prealloc: members.optional("prealloc"),
            prealloc_threads: members.optional("prealloc-threads"),
            prealloc_context: members.optional("prealloc-context"),
            share: members.optional("share"),
            reserve: members.optional("reserve"),
            size: members.required("size")?,
            x_use_canonical_path_for_ramblock_id: members
                .optional("x-use-canonical-path-for-ramblock-id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("dump", &self.dump);
        output.put_optional("host-nodes", &self.host_nodes);
        output.put_optional("merge", &self.merge);
        output.put_optional("policy", &self.policy);
        output.put_optional("prealloc", &self.prealloc);
        output.put_optional("prealloc-threads", &self.prealloc_threads);
        output.put_optional("prealloc-context", &self.prealloc_context);
        output.put_optional("share", &self.share);
        output.put_optional("reserve", &self.reserve);
        output.put("size", &self.size);
        output
            .put_optional(
                "x-use-canonical-path-for-ramblock-id",
                &self.x_use_canonical_path_for_ramblock_id,
            );
        output.put_extra(&self.extra);
    }
}

/// The object `PrManagerHelperProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.11. Only if `CONFIG_LINUX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.PrManagerHelperProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrManagerHelperProperties {
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl PrManagerHelperProperties {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<FileName>) -> Self {
        Self {
            path: path.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for PrManagerHelperProperties {
    const NAME: &'static str = "PrManagerHelperProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put_extra(&self.extra);
    }
}

/// The object `QtestProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.QtestProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QtestProperties {
    pub chardev: String,
    pub log: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QtestProperties {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            log: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn log<How>(mut self, log: impl IntoMember<String, How>) -> Self {
        self.log = log.into_member();
        self
    }
}

impl Object for QtestProperties {
    const NAME: &'static str = "QtestProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chardev: members.required("chardev")?,
            log: members.optional("log"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("chardev", &self.chardev);
        output.put_optional("log", &self.log);
        output.put_extra(&self.extra);
    }
}

/// The object `RemoteObjectProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RemoteObjectProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteObjectProperties {
    pub fd: String,
    pub devid: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RemoteObjectProperties {
    /// Makes one of the members that every release has.
    pub fn new(fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self {
            fd: fd.into(),
            devid: devid.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for RemoteObjectProperties {
    const NAME: &'static str = "RemoteObjectProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fd: members.required("fd")?,
            devid: members.required("devid")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("fd", &self.fd);
        output.put("devid", &self.devid);
        output.put_extra(&self.extra);
    }
}

/// The object `VfioUserServerProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.VfioUserServerProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfioUserServerProperties {
    pub socket: SocketAddress,
    pub device: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl VfioUserServerProperties {
    /// Makes one of the members that every release has.
    pub fn new(socket: impl Into<SocketAddress>, device: impl Into<String>) -> Self {
        Self {
            socket: socket.into(),
            device: device.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for VfioUserServerProperties {
    const NAME: &'static str = "VfioUserServerProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            socket: members.required("socket")?,
            device: members.required("device")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("socket", &self.socket);
        output.put("device", &self.device);
        output.put_extra(&self.extra);
    }
}

/// The object `IOMMUFDProperties` of schema module `qom`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IOMMUFDProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IOMMUFDProperties {
    pub fd: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl IOMMUFDProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            fd: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn fd<How>(mut self, fd: impl IntoMember<String, How>) -> Self {
        self.fd = fd.into_member();
        self
    }
}

impl Object for IOMMUFDProperties {
    const NAME: &'static str = "IOMMUFDProperties";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fd: members.optional("fd"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("fd", &self.fd);
        output.put_extra(&self.extra);
    }
}

/// The object `AcpiGenericInitiatorProperties` of schema module `qom`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericInitiatorProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericInitiatorProperties {
    /// `pci-dev`.
    pub pci_dev: String,
    pub node: u32,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AcpiGenericInitiatorProperties {
    /// Makes one of the members that every release has.
    pub fn new(pci_dev: impl Into<String>, node: u32) -> Self {
        Self {
            pci_dev: pci_dev.into(),
            node,
            extra: Extra::new(),
        }
    }
}

impl Object for AcpiGenericInitiatorProperties {
    const NAME: &'static str = "AcpiGenericInitiatorProperties";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pci_dev: members.required("pci-dev")?,
            node: members.required("node")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pci-dev", &self.pci_dev);
        output.put("node", &self.node);
        output.put_extra(&self.extra);
    }
}

/// The object `AcpiGenericPortProperties` of schema module `qom`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericPortProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericPortProperties {
    /// `pci-bus`.
    pub pci_bus: String,
    pub node: u32,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AcpiGenericPortProperties {
    /// Makes one of the members that every release has.
    pub fn new(pci_bus: impl Into<String>, node: u32) -> Self {
        Self {
            pci_bus: pci_bus.into(),
            node,
            extra: Extra::new(),
        }
    }
}

impl Object for AcpiGenericPortProperties {
    const NAME: &'static str = "AcpiGenericPortProperties";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pci_bus: members.required("pci-bus")?,
            node: members.required("node")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("pci-bus", &self.pci_bus);
        output.put("node", &self.node);
        output.put_extra(&self.extra);
    }
}

/// The object `RngProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RngProperties {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub opened: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RngProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            opened: None,
            extra: Extra::new(),
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn opened(mut self, opened: impl Into<Option<bool>>) -> Self {
        self.opened = opened.into();
        self
    }
}

impl Object for RngProperties {
    const NAME: &'static str = "RngProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            opened: members.optional("opened"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("opened", &self.opened);
        output.put_extra(&self.extra);
    }
}

/// The object `RngEgdProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngEgdProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RngEgdProperties {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub opened: Option<bool>,
    pub chardev: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RngEgdProperties {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            opened: None,
            chardev: chardev.into(),
            extra: Extra::new(),
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn opened(mut self, opened: impl Into<Option<bool>>) -> Self {
        self.opened = opened.into();
        self
    }
}

impl Object for RngEgdProperties {
    const NAME: &'static str = "RngEgdProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            opened: members.optional("opened"),
            chardev: members.required("chardev")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("opened", &self.opened);
        output.put("chardev", &self.chardev);
        output.put_extra(&self.extra);
    }
}

/// The object `RngRandomProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.3. Only if `CONFIG_POSIX`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngRandomProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RngRandomProperties {
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub opened: Option<bool>,
    pub filename: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl RngRandomProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            opened: None,
            filename: None,
            extra: Extra::new(),
        }
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn opened(mut self, opened: impl Into<Option<bool>>) -> Self {
        self.opened = opened.into();
        self
    }
    #[must_use]
    pub fn filename<How>(mut self, filename: impl IntoMember<FileName, How>) -> Self {
        self.filename = filename.into_member().map(FileName::into_string);
        self
    }
}

impl Object for RngRandomProperties {
    const NAME: &'static str = "RngRandomProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            opened: members.optional("opened"),
            filename: members.optional("filename"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("opened", &self.opened);
        output.put_optional("filename", &self.filename);
        output.put_extra(&self.extra);
    }
}

/// The object `IgvmCfgProperties` of schema module `qom`.
///
/// QEMU 10.2, 11.1. Since 10.1. Only if `CONFIG_IGVM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IgvmCfgProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IgvmCfgProperties {
    pub file: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl IgvmCfgProperties {
    /// Makes one of the members that every release has.
    pub fn new(file: impl Into<FileName>) -> Self {
        Self {
            file: file.into().into_string(),
            extra: Extra::new(),
        }
    }
}

impl Object for IgvmCfgProperties {
    const NAME: &'static str = "IgvmCfgProperties";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file: members.required("file")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("file", &self.file);
        output.put_extra(&self.extra);
    }
}

/// The object `SevGuestProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.12.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevGuestProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevGuestProperties {
    /// `sev-device`.
    pub sev_device: Option<String>,
    pub cbitpos: Option<u32>,
    /// `reduced-phys-bits`.
    pub reduced_phys_bits: u32,
    /// `kernel-hashes`. Since 6.2.
    pub kernel_hashes: Option<bool>,
    /// `dh-cert-file`.
    pub dh_cert_file: Option<String>,
    /// `session-file`.
    pub session_file: Option<String>,
    pub policy: Option<u32>,
    pub handle: Option<u32>,
    /// `legacy-vm-type`. Only in 10.0, 10.2, 11.1. Since 9.1.
    pub legacy_vm_type: Option<OnOffAuto>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SevGuestProperties {
    /// Makes one of the members that every release has.
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            dh_cert_file: None,
            session_file: None,
            policy: None,
            handle: None,
            legacy_vm_type: None,
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
    #[must_use]
    pub fn dh_cert_file<How>(
        mut self,
        dh_cert_file: impl IntoMember<String, How>,
    ) -> Self {
        self.dh_cert_file = dh_cert_file.into_member();
        self
    }
    #[must_use]
    pub fn session_file<How>(
        mut self,
        session_file: impl IntoMember<FileName, How>,
    ) -> Self {
        self.session_file = session_file.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<u32>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn handle(mut self, handle: impl Into<Option<u32>>) -> Self {
        self.handle = handle.into();
        self
    }
    #[must_use]
    pub fn legacy_vm_type(
        mut self,
        legacy_vm_type: impl Into<Option<OnOffAuto>>,
    ) -> Self {
        self.legacy_vm_type = legacy_vm_type.into();
        self
    }
}

impl Object for SevGuestProperties {
    const NAME: &'static str = "SevGuestProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sev_device: members.optional("sev-device"),
            cbitpos: members.optional("cbitpos"),
            reduced_phys_bits: members.required("reduced-phys-bits")?,
            kernel_hashes: members.optional("kernel-hashes"),
            dh_cert_file: members.optional("dh-cert-file"),
            session_file: members.optional("session-file"),
            policy: members.optional("policy"),
            handle: members.optional("handle"),
            legacy_vm_type: members.optional("legacy-vm-type"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("sev-device", &self.sev_device);
        output.put_optional("cbitpos", &self.cbitpos);
        output.put("reduced-phys-bits", &self.reduced_phys_bits);
        output.put_optional("kernel-hashes", &self.kernel_hashes);
        output.put_optional("dh-cert-file", &self.dh_cert_file);
        output.put_optional("session-file", &self.session_file);
        output.put_optional("policy", &self.policy);
        output.put_optional("handle", &self.handle);
        output.put_optional("legacy-vm-type", &self.legacy_vm_type);
        output.put_extra(&self.extra);
    }
}

/// The object `SevSnpGuestProperties` of schema module `qom`.
///
/// QEMU 10.0, 10.2, 11.1. Since 9.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevSnpGuestProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    /// `sev-device`.
    pub sev_device: Option<String>,
    pub cbitpos: Option<u32>,
    /// `reduced-phys-bits`.
    pub reduced_phys_bits: u32,
    /// `kernel-hashes`.
    pub kernel_hashes: Option<bool>,
    pub policy: Option<u64>,
    /// `guest-visible-workarounds`.
    pub guest_visible_workarounds: Option<String>,
    /// `id-block`.
    pub id_block: Option<String>,
    /// `id-auth`.
    pub id_auth: Option<String>,
    /// `author-key-enabled`.
    pub author_key_enabled: Option<bool>,
    /// `host-data`.
    pub host_data: Option<String>,
    /// `vcek-disabled`. Since 9.1.
    pub vcek_disabled: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SevSnpGuestProperties {
    /// Makes one of the members that every release has.
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            policy: None,
            guest_visible_workarounds: None,
            id_block: None,
            id_auth: None,
            author_key_enabled: None,
            host_data: None,
            vcek_disabled: None,
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
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Option<u64>>) -> Self {
        self.policy = policy.into();
        self
    }
    #[must_use]
    pub fn guest_visible_workarounds<How>(
        mut self,
        guest_visible_workarounds: impl IntoMember<String, How>,
    ) -> Self {
        self.guest_visible_workarounds = guest_visible_workarounds.into_member();
        self
    }
    #[must_use]
    pub fn id_block<How>(mut self, id_block: impl IntoMember<String, How>) -> Self {
        self.id_block = id_block.into_member();
        self
    }
    #[must_use]
    pub fn id_auth<How>(mut self, id_auth: impl IntoMember<String, How>) -> Self {
        self.id_auth = id_auth.into_member();
        self
    }
    #[must_use]
    pub fn author_key_enabled(
        mut self,
        author_key_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.author_key_enabled = author_key_enabled.into();
        self
    }
    #[must_use]
    pub fn host_data<How>(mut self, host_data: impl IntoMember<String, How>) -> Self {
        self.host_data = host_data.into_member();
        self
    }
    #[must_use]
    pub fn vcek_disabled(mut self, vcek_disabled: impl Into<Option<bool>>) -> Self {
        self.vcek_disabled = vcek_disabled.into();
        self
    }
}

impl Object for SevSnpGuestProperties {
    const NAME: &'static str = "SevSnpGuestProperties";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sev_device: members.optional("sev-device"),
            cbitpos: members.optional("cbitpos"),
            reduced_phys_bits: members.required("reduced-phys-bits")?,
            kernel_hashes: members.optional("kernel-hashes"),
            policy: members.optional("policy"),
            guest_visible_workarounds: members.optional("guest-visible-workarounds"),
            id_block: members.optional("id-block"),
            id_auth: members.optional("id-auth"),
            author_key_enabled: members.optional("author-key-enabled"),
            host_data: members.optional("host-data"),
            vcek_disabled: members.optional("vcek-disabled"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("sev-device", &self.sev_device);
        output.put_optional("cbitpos", &self.cbitpos);
        output.put("reduced-phys-bits", &self.reduced_phys_bits);
        output.put_optional("kernel-hashes", &self.kernel_hashes);
        output.put_optional("policy", &self.policy);
        output
            .put_optional("guest-visible-workarounds", &self.guest_visible_workarounds);
        output.put_optional("id-block", &self.id_block);
        output.put_optional("id-auth", &self.id_auth);
        output.put_optional("author-key-enabled", &self.author_key_enabled);
        output.put_optional("host-data", &self.host_data);
        output.put_optional("vcek-disabled", &self.vcek_disabled);
        output.put_extra(&self.extra);
    }
}

/// The object `TdxGuestProperties` of schema module `qom`.
///
/// QEMU 10.2, 11.1. Since 10.1. Feature `confidential-guest-reset`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.TdxGuestProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TdxGuestProperties {
    pub attributes: Option<u64>,
    /// `sept-ve-disable`.
    pub sept_ve_disable: Option<bool>,
    pub mrconfigid: Option<String>,
    pub mrowner: Option<String>,
    pub mrownerconfig: Option<String>,
    /// `quote-generation-socket`.
    pub quote_generation_socket: Option<SocketAddress>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl TdxGuestProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            attributes: None,
            sept_ve_disable: None,
            mrconfigid: None,
            mrowner: None,
            mrownerconfig: None,
            quote_generation_socket: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn attributes(mut self, attributes: impl Into<Option<u64>>) -> Self {
        self.attributes = attributes.into();
        self
    }
    #[must_use]
    pub fn sept_ve_disable(mut self, sept_ve_disable: impl Into<Option<bool>>) -> Self {
        self.sept_ve_disable = sept_ve_disable.into();
        self
    }
    #[must_use]
    pub fn mrconfigid<How>(mut self, mrconfigid: impl IntoMember<String, How>) -> Self {
        self.mrconfigid = mrconfigid.into_member();
        self
    }
    #[must_use]
    pub fn mrowner<How>(mut self, mrowner: impl IntoMember<String, How>) -> Self {
        self.mrowner = mrowner.into_member();
        self
    }
    #[must_use]
    pub fn mrownerconfig<How>(
        mut self,
        mrownerconfig: impl IntoMember<String, How>,
    ) -> Self {
        self.mrownerconfig = mrownerconfig.into_member();
        self
    }
    #[must_use]
    pub fn quote_generation_socket<How>(
        mut self,
        quote_generation_socket: impl IntoMember<SocketAddress, How>,
    ) -> Self {
        self.quote_generation_socket = quote_generation_socket.into_member();
        self
    }
}

impl Object for TdxGuestProperties {
    const NAME: &'static str = "TdxGuestProperties";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            attributes: members.optional("attributes"),
            sept_ve_disable: members.optional("sept-ve-disable"),
            mrconfigid: members.optional("mrconfigid"),
            mrowner: members.optional("mrowner"),
            mrownerconfig: members.optional("mrownerconfig"),
            quote_generation_socket: members.optional("quote-generation-socket"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("attributes", &self.attributes);
        output.put_optional("sept-ve-disable", &self.sept_ve_disable);
        output.put_optional("mrconfigid", &self.mrconfigid);
        output.put_optional("mrowner", &self.mrowner);
        output.put_optional("mrownerconfig", &self.mrownerconfig);
        output.put_optional("quote-generation-socket", &self.quote_generation_socket);
        output.put_extra(&self.extra);
    }
}

/// The object `ThreadContextProperties` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ThreadContextProperties)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThreadContextProperties {
    /// `cpu-affinity`.
    pub cpu_affinity: Option<Vec<u16>>,
    /// `node-affinity`.
    pub node_affinity: Option<Vec<u16>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ThreadContextProperties {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            cpu_affinity: None,
            node_affinity: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn cpu_affinity(mut self, cpu_affinity: impl IntoIterator<Item = u16>) -> Self {
        self.cpu_affinity = Some(cpu_affinity.into_iter().collect());
        self
    }
    #[must_use]
    pub fn node_affinity(
        mut self,
        node_affinity: impl IntoIterator<Item = u16>,
    ) -> Self {
        self.node_affinity = Some(node_affinity.into_iter().collect());
        self
    }
}

impl Object for ThreadContextProperties {
    const NAME: &'static str = "ThreadContextProperties";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cpu_affinity: members.optional("cpu-affinity"),
            node_affinity: members.optional("node-affinity"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("cpu-affinity", &self.cpu_affinity);
        output.put_optional("node-affinity", &self.node_affinity);
        output.put_extra(&self.extra);
    }
}

/// The object `MonitorHMPProperties` of schema module `qom`.
///
/// QEMU 11.1. Since 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MonitorHMPProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorHMPProperties {
    pub chardev: String,
    pub readline: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MonitorHMPProperties {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            readline: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn readline(mut self, readline: impl Into<Option<bool>>) -> Self {
        self.readline = readline.into();
        self
    }
}

impl Object for MonitorHMPProperties {
    const NAME: &'static str = "MonitorHMPProperties";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chardev: members.required("chardev")?,
            readline: members.optional("readline"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("chardev", &self.chardev);
        output.put_optional("readline", &self.readline);
        output.put_extra(&self.extra);
    }
}

/// The enum `MonitorQMPCloseAction` of schema module `qom`.
///
/// QEMU 11.1. Since 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.MonitorQMPCloseAction)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum MonitorQMPCloseAction {
    None,
    Delete,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for MonitorQMPCloseAction {
    const NAME: &'static str = "MonitorQMPCloseAction";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    const VALUES: &'static [&'static str] = &["none", "delete"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Delete => "delete",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "delete" => Self::Delete,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `MonitorQMPProperties` of schema module `qom`.
///
/// QEMU 11.1. Since 11.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MonitorQMPProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorQMPProperties {
    pub chardev: String,
    pub pretty: Option<bool>,
    /// `close-action`.
    pub close_action: Option<MonitorQMPCloseAction>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl MonitorQMPProperties {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            pretty: None,
            close_action: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn pretty(mut self, pretty: impl Into<Option<bool>>) -> Self {
        self.pretty = pretty.into();
        self
    }
    #[must_use]
    pub fn close_action(
        mut self,
        close_action: impl Into<Option<MonitorQMPCloseAction>>,
    ) -> Self {
        self.close_action = close_action.into();
        self
    }
}

impl Object for MonitorQMPProperties {
    const NAME: &'static str = "MonitorQMPProperties";
    const RELEASES: Releases = Releases::only(&["11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chardev: members.required("chardev")?,
            pretty: members.optional("pretty"),
            close_action: members.optional("close-action"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("chardev", &self.chardev);
        output.put_optional("pretty", &self.pretty);
        output.put_optional("close-action", &self.close_action);
        output.put_extra(&self.extra);
    }
}

/// The enum `ObjectType` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.ObjectType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ObjectType {
    /// Only in 10.0, 10.2, 11.1.
    AcpiGenericInitiator,
    /// Only in 10.0, 10.2, 11.1.
    AcpiGenericPort,
    AuthzList,
    AuthzListfile,
    AuthzPam,
    AuthzSimple,
    CanBus,
    /// Only if `CONFIG_LINUX`.
    CanHostSocketcan,
    ColoCompare,
    CryptodevBackend,
    CryptodevBackendBuiltin,
    CryptodevBackendLkcf,
    /// Only if `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser,
    DbusVmstate,
    FilterBuffer,
    FilterDump,
    FilterMirror,
    FilterRedirector,
    FilterReplay,
    FilterRewriter,
    /// Only in 10.2, 11.1. Only if `CONFIG_IGVM`.
    IgvmCfg,
    InputBarrier,
    /// Only if `CONFIG_LINUX`.
    InputLinux,
    /// Only in 10.0, 10.2, 11.1.
    Iommufd,
    Iothread,
    MainLoop,
    /// Only if `CONFIG_LINUX`.
    MemoryBackendEpc,
    MemoryBackendFile,
    /// Only if `CONFIG_LINUX`.
    MemoryBackendMemfd,
    MemoryBackendRam,
    /// Only in 10.0, 10.2, 11.1. Only if `CONFIG_POSIX`.
    MemoryBackendShm,
    /// Only in 11.1.
    MonitorHmp,
    /// Only in 11.1.
    MonitorQmp,
    PefGuest,
    /// Only if `CONFIG_LINUX`.
    PrManagerHelper,
    Qtest,
    RngBuiltin,
    RngEgd,
    /// Only if `CONFIG_POSIX`.
    RngRandom,
    Secret,
    /// `secret_keyring`. Only if `CONFIG_SECRET_KEYRING`.
    SecretKeyring,
    SevGuest,
    /// Only in 10.0, 10.2, 11.1.
    SevSnpGuest,
    ThreadContext,
    S390PvGuest,
    /// Only in 10.2, 11.1.
    TdxGuest,
    ThrottleGroup,
    TlsCredsAnon,
    TlsCredsPsk,
    TlsCredsX509,
    TlsCipherSuites,
    /// Unstable: QEMU may change or drop it in any release.
    XRemoteObject,
    /// Unstable: QEMU may change or drop it in any release.
    XVfioUserServer,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for ObjectType {
    const NAME: &'static str = "ObjectType";
    const VALUES: &'static [&'static str] = &[
        "acpi-generic-initiator",
        "acpi-generic-port",
        "authz-list",
        "authz-listfile",
        "authz-pam",
        "authz-simple",
        "can-bus",
        "can-host-socketcan",
        "colo-compare",
        "cryptodev-backend",
        "cryptodev-backend-builtin",
        "cryptodev-backend-lkcf",
        "cryptodev-vhost-user",
        "dbus-vmstate",
        "filter-buffer",
        "filter-dump",
        "filter-mirror",
        "filter-redirector",
        "filter-replay",
        "filter-rewriter",
        "igvm-cfg",
        "input-barrier",
        "input-linux",
        "iommufd",
        "iothread",
        "main-loop",
        "memory-backend-epc",
        "memory-backend-file",
        "memory-backend-memfd",
        "memory-backend-ram",
        "memory-backend-shm",
        "monitor-hmp",
        "monitor-qmp",
        "pef-guest",
        "pr-manager-helper",
        "qtest",
        "rng-builtin",
        "rng-egd",
        "rng-random",
        "secret",
        "secret_keyring",
        "sev-guest",
        "sev-snp-guest",
        "thread-context",
        "s390-pv-guest",
        "tdx-guest",
        "throttle-group",
        "tls-creds-anon",
        "tls-creds-psk",
        "tls-creds-x509",
        "tls-cipher-suites",
        "x-remote-object",
        "x-vfio-user-server",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::AcpiGenericInitiator => "acpi-generic-initiator",
            Self::AcpiGenericPort => "acpi-generic-port",
            Self::AuthzList => "authz-list",
            Self::AuthzListfile => "authz-listfile",
            Self::AuthzPam => "authz-pam",
            Self::AuthzSimple => "authz-simple",
            Self::CanBus => "can-bus",
            Self::CanHostSocketcan => "can-host-socketcan",
            Self::ColoCompare => "colo-compare",
            Self::CryptodevBackend => "cryptodev-backend",
            Self::CryptodevBackendBuiltin => "cryptodev-backend-builtin",
            Self::CryptodevBackendLkcf => "cryptodev-backend-lkcf",
            Self::CryptodevVhostUser => "cryptodev-vhost-user",
            Self::DbusVmstate => "dbus-vmstate",
            Self::FilterBuffer => "filter-buffer",
            Self::FilterDump => "filter-dump",
            Self::FilterMirror => "filter-mirror",
            Self::FilterRedirector => "filter-redirector",
            Self::FilterReplay => "filter-replay",
            Self::FilterRewriter => "filter-rewriter",
            Self::IgvmCfg => "igvm-cfg",
            Self::InputBarrier => "input-barrier",
            Self::InputLinux => "input-linux",
            Self::Iommufd => "iommufd",
            Self::Iothread => "iothread",
            Self::MainLoop => "main-loop",
            Self::MemoryBackendEpc => "memory-backend-epc",
            Self::MemoryBackendFile => "memory-backend-file",
            Self::MemoryBackendMemfd => "memory-backend-memfd",
            Self::MemoryBackendRam => "memory-backend-ram",
            Self::MemoryBackendShm => "memory-backend-shm",
            Self::MonitorHmp => "monitor-hmp",
            Self::MonitorQmp => "monitor-qmp",
            Self::PefGuest => "pef-guest",
            Self::PrManagerHelper => "pr-manager-helper",
            Self::Qtest => "qtest",
            Self::RngBuiltin => "rng-builtin",
            Self::RngEgd => "rng-egd",
            Self::RngRandom => "rng-random",
            Self::Secret => "secret",
            Self::SecretKeyring => "secret_keyring",
            Self::SevGuest => "sev-guest",
            Self::SevSnpGuest => "sev-snp-guest",
            Self::ThreadContext => "thread-context",
            Self::S390PvGuest => "s390-pv-guest",
            Self::TdxGuest => "tdx-guest",
            Self::ThrottleGroup => "throttle-group",
            Self::TlsCredsAnon => "tls-creds-anon",
            Self::TlsCredsPsk => "tls-creds-psk",
            Self::TlsCredsX509 => "tls-creds-x509",
            Self::TlsCipherSuites => "tls-cipher-suites",
            Self::XRemoteObject => "x-remote-object",
            Self::XVfioUserServer => "x-vfio-user-server",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "acpi-generic-initiator" => Self::AcpiGenericInitiator,
                "acpi-generic-port" => Self::AcpiGenericPort,
                "authz-list" => Self::AuthzList,
                "authz-listfile" => Self::AuthzListfile,
                "authz-pam" => Self::AuthzPam,
                "authz-simple" => Self::AuthzSimple,
                "can-bus" => Self::CanBus,
                "can-host-socketcan" => Self::CanHostSocketcan,
                "colo-compare" => Self::ColoCompare,
                "cryptodev-backend" => Self::CryptodevBackend,
                "cryptodev-backend-builtin" => Self::CryptodevBackendBuiltin,
                "cryptodev-backend-lkcf" => Self::CryptodevBackendLkcf,
                "cryptodev-vhost-user" => Self::CryptodevVhostUser,
                "dbus-vmstate" => Self::DbusVmstate,
                "filter-buffer" => Self::FilterBuffer,
                "filter-dump" => Self::FilterDump,
                "filter-mirror" => Self::FilterMirror,
                "filter-redirector" => Self::FilterRedirector,
                "filter-replay" => Self::FilterReplay,
                "filter-rewriter" => Self::FilterRewriter,
                "igvm-cfg" => Self::IgvmCfg,
                "input-barrier" => Self::InputBarrier,
                "input-linux" => Self::InputLinux,
                "iommufd" => Self::Iommufd,
                "iothread" => Self::Iothread,
                "main-loop" => Self::MainLoop,
                "memory-backend-epc" => Self::MemoryBackendEpc,
                "memory-backend-file" => Self::MemoryBackendFile,
                "memory-backend-memfd" => Self::MemoryBackendMemfd,
                "memory-backend-ram" => Self::MemoryBackendRam,
                "memory-backend-shm" => Self::MemoryBackendShm,
                "monitor-hmp" => Self::MonitorHmp,
                "monitor-qmp" => Self::MonitorQmp,
                "pef-guest" => Self::PefGuest,
                "pr-manager-helper" => Self::PrManagerHelper,
                "qtest" => Self::Qtest,
                "rng-builtin" => Self::RngBuiltin,
                "rng-egd" => Self::RngEgd,
                "rng-random" => Self::RngRandom,
                "secret" => Self::Secret,
                "secret_keyring" => Self::SecretKeyring,
                "sev-guest" => Self::SevGuest,
                "sev-snp-guest" => Self::SevSnpGuest,
                "thread-context" => Self::ThreadContext,
                "s390-pv-guest" => Self::S390PvGuest,
                "tdx-guest" => Self::TdxGuest,
                "throttle-group" => Self::ThrottleGroup,
                "tls-creds-anon" => Self::TlsCredsAnon,
                "tls-creds-psk" => Self::TlsCredsPsk,
                "tls-creds-x509" => Self::TlsCredsX509,
                "tls-cipher-suites" => Self::TlsCipherSuites,
                "x-remote-object" => Self::XRemoteObject,
                "x-vfio-user-server" => Self::XVfioUserServer,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// A user-creatable object: its type, its name and its properties.
///
/// The union `ObjectOptions` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectOptions {
    /// `qom-type` and the members that go with it.
    pub qom_type: ObjectOptionsBranch,
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ObjectOptions {
    /// Makes one of its branch and the members that every release has.
    pub fn new(id: impl Into<String>, qom_type: impl Into<ObjectOptionsBranch>) -> Self {
        Self {
            id: id.into(),
            qom_type: qom_type.into(),
            extra: Extra::new(),
        }
    }
    /// Makes one of branch `cryptodev-backend`.
    pub fn cryptodev_backend(
        id: impl Into<String>,
        data: CryptodevBackendProperties,
    ) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackend(data))
    }
    /// Makes one of branch `cryptodev-backend-builtin`.
    pub fn cryptodev_backend_builtin(
        id: impl Into<String>,
        data: CryptodevBackendProperties,
    ) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackendBuiltin(data))
    }
    /// Makes one of branch `cryptodev-backend-lkcf`.
    pub fn cryptodev_backend_lkcf(
        id: impl Into<String>,
        data: CryptodevBackendProperties,
    ) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackendLkcf(data))
    }
    /// Returns `qom-type`.
    pub fn tag(&self) -> ObjectType {
        self.qom_type.tag()
    }
}

impl Object for ObjectOptions {
    const NAME: &'static str = "ObjectOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: ObjectType = members.required("qom-type")?;
        Ok(Self {
            id: members.required("id")?,
            qom_type: ObjectOptionsBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("qom-type", self.tag().as_str());
        output.put("id", &self.id);
        self.qom_type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`ObjectOptions`], selected by `qom-type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ObjectOptionsBranch {
    /// Only in 10.0, 10.2, 11.1.
    AcpiGenericInitiator(AcpiGenericInitiatorProperties),
    /// Only in 10.0, 10.2, 11.1.
    AcpiGenericPort(AcpiGenericPortProperties),
    AuthzList(AuthZListProperties),
    AuthzListfile(AuthZListFileProperties),
    AuthzPam(AuthZPAMProperties),
    AuthzSimple(AuthZSimpleProperties),
    CanBus,
    /// Only if `CONFIG_LINUX`.
    CanHostSocketcan(CanHostSocketcanProperties),
    ColoCompare(ColoCompareProperties),
    CryptodevBackend(CryptodevBackendProperties),
    CryptodevBackendBuiltin(CryptodevBackendProperties),
    CryptodevBackendLkcf(CryptodevBackendProperties),
    /// Only if `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(CryptodevVhostUserProperties),
    DbusVmstate(DBusVMStateProperties),
    FilterBuffer(FilterBufferProperties),
    FilterDump(FilterDumpProperties),
    FilterMirror(FilterMirrorProperties),
    FilterRedirector(FilterRedirectorProperties),
    FilterReplay(NetfilterProperties),
    FilterRewriter(FilterRewriterProperties),
    /// Only in 10.2, 11.1. Only if `CONFIG_IGVM`.
    IgvmCfg(IgvmCfgProperties),
    InputBarrier(InputBarrierProperties),
    /// Only if `CONFIG_LINUX`.
    InputLinux(InputLinuxProperties),
    /// Only in 10.0, 10.2, 11.1.
    Iommufd(IOMMUFDProperties),
    Iothread(IothreadProperties),
    MainLoop(MainLoopProperties),
    /// Only if `CONFIG_LINUX`.
    MemoryBackendEpc(MemoryBackendEpcProperties),
    MemoryBackendFile(MemoryBackendFileProperties),
    /// Only if `CONFIG_LINUX`.
    MemoryBackendMemfd(MemoryBackendMemfdProperties),
    MemoryBackendRam(MemoryBackendProperties),
    /// Only in 10.0, 10.2, 11.1. Only if `CONFIG_POSIX`.
    MemoryBackendShm(MemoryBackendShmProperties),
    /// Only in 11.1.
    MonitorHmp(MonitorHMPProperties),
    /// Only in 11.1.
    MonitorQmp(MonitorQMPProperties),
    PefGuest,
    /// Only if `CONFIG_LINUX`.
    PrManagerHelper(PrManagerHelperProperties),
    Qtest(QtestProperties),
    RngBuiltin(RngProperties),
    RngEgd(RngEgdProperties),
    /// Only if `CONFIG_POSIX`.
    RngRandom(RngRandomProperties),
    Secret(SecretProperties),
    /// `secret_keyring`. Only if `CONFIG_SECRET_KEYRING`.
    SecretKeyring(SecretKeyringProperties),
    SevGuest(SevGuestProperties),
    /// Only in 10.0, 10.2, 11.1.
    SevSnpGuest(SevSnpGuestProperties),
    ThreadContext(ThreadContextProperties),
    S390PvGuest,
    /// Only in 10.2, 11.1.
    TdxGuest(TdxGuestProperties),
    ThrottleGroup(ThrottleGroupProperties),
    TlsCredsAnon(TlsCredsAnonProperties),
    TlsCredsPsk(TlsCredsPskProperties),
    TlsCredsX509(TlsCredsX509Properties),
    TlsCipherSuites(TlsCredsProperties),
    /// Unstable: QEMU may change or drop it in any release.
    XRemoteObject(RemoteObjectProperties),
    /// Unstable: QEMU may change or drop it in any release.
    XVfioUserServer(VfioUserServerProperties),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `qom-type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl ObjectOptionsBranch {
    /// Returns `qom-type`.
    pub fn tag(&self) -> ObjectType {
        match self {
            Self::AcpiGenericInitiator(_) => ObjectType::AcpiGenericInitiator,
            Self::AcpiGenericPort(_) => ObjectType::AcpiGenericPort,
            Self::AuthzList(_) => ObjectType::AuthzList,
            Self::AuthzListfile(_) => ObjectType::AuthzListfile,
            Self::AuthzPam(_) => ObjectType::AuthzPam,
            Self::AuthzSimple(_) => ObjectType::AuthzSimple,
            Self::CanBus => ObjectType::CanBus,
            Self::CanHostSocketcan(_) => ObjectType::CanHostSocketcan,
            Self::ColoCompare(_) => ObjectType::ColoCompare,
            Self::CryptodevBackend(_) => ObjectType::CryptodevBackend,
            Self::CryptodevBackendBuiltin(_) => ObjectType::CryptodevBackendBuiltin,
            Self::CryptodevBackendLkcf(_) => ObjectType::CryptodevBackendLkcf,
            Self::CryptodevVhostUser(_) => ObjectType::CryptodevVhostUser,
            Self::DbusVmstate(_) => ObjectType::DbusVmstate,
            Self::FilterBuffer(_) => ObjectType::FilterBuffer,
            Self::FilterDump(_) => ObjectType::FilterDump,
            Self::FilterMirror(_) => ObjectType::FilterMirror,
            Self::FilterRedirector(_) => ObjectType::FilterRedirector,
            Self::FilterReplay(_) => ObjectType::FilterReplay,
            Self::FilterRewriter(_) => ObjectType::FilterRewriter,
            Self::IgvmCfg(_) => ObjectType::IgvmCfg,
            Self::InputBarrier(_) => ObjectType::InputBarrier,
            Self::InputLinux(_) => ObjectType::InputLinux,
            Self::Iommufd(_) => ObjectType::Iommufd,
            Self::Iothread(_) => ObjectType::Iothread,
            Self::MainLoop(_) => ObjectType::MainLoop,
            Self::MemoryBackendEpc(_) => ObjectType::MemoryBackendEpc,
            Self::MemoryBackendFile(_) => ObjectType::MemoryBackendFile,
            Self::MemoryBackendMemfd(_) => ObjectType::MemoryBackendMemfd,
            Self::MemoryBackendRam(_) => ObjectType::MemoryBackendRam,
            Self::MemoryBackendShm(_) => ObjectType::MemoryBackendShm,
            Self::MonitorHmp(_) => ObjectType::MonitorHmp,
            Self::MonitorQmp(_) => ObjectType::MonitorQmp,
            Self::PefGuest => ObjectType::PefGuest,
            Self::PrManagerHelper(_) => ObjectType::PrManagerHelper,
            Self::Qtest(_) => ObjectType::Qtest,
            Self::RngBuiltin(_) => ObjectType::RngBuiltin,
            Self::RngEgd(_) => ObjectType::RngEgd,
            Self::RngRandom(_) => ObjectType::RngRandom,
            Self::Secret(_) => ObjectType::Secret,
            Self::SecretKeyring(_) => ObjectType::SecretKeyring,
            Self::SevGuest(_) => ObjectType::SevGuest,
            Self::SevSnpGuest(_) => ObjectType::SevSnpGuest,
            Self::ThreadContext(_) => ObjectType::ThreadContext,
            Self::S390PvGuest => ObjectType::S390PvGuest,
            Self::TdxGuest(_) => ObjectType::TdxGuest,
            Self::ThrottleGroup(_) => ObjectType::ThrottleGroup,
            Self::TlsCredsAnon(_) => ObjectType::TlsCredsAnon,
            Self::TlsCredsPsk(_) => ObjectType::TlsCredsPsk,
            Self::TlsCredsX509(_) => ObjectType::TlsCredsX509,
            Self::TlsCipherSuites(_) => ObjectType::TlsCipherSuites,
            Self::XRemoteObject(_) => ObjectType::XRemoteObject,
            Self::XVfioUserServer(_) => ObjectType::XVfioUserServer,
            Self::Unrecognized { tag, .. } => ObjectType::Unrecognized(*tag),
        }
    }
    fn take(tag: ObjectType, members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                ObjectType::AcpiGenericInitiator => {
                    Self::AcpiGenericInitiator(members.branch()?)
                }
                ObjectType::AcpiGenericPort => Self::AcpiGenericPort(members.branch()?),
                ObjectType::AuthzList => Self::AuthzList(members.branch()?),
                ObjectType::AuthzListfile => Self::AuthzListfile(members.branch()?),
                ObjectType::AuthzPam => Self::AuthzPam(members.branch()?),
                ObjectType::AuthzSimple => Self::AuthzSimple(members.branch()?),
                ObjectType::CanBus => Self::CanBus,
                ObjectType::CanHostSocketcan => Self::CanHostSocketcan(members.branch()?),
                ObjectType::ColoCompare => Self::ColoCompare(members.branch()?),
                ObjectType::CryptodevBackend => Self::CryptodevBackend(members.branch()?),
                ObjectType::CryptodevBackendBuiltin => {
                    Self::CryptodevBackendBuiltin(members.branch()?)
                }
                ObjectType::CryptodevBackendLkcf => {
                    Self::CryptodevBackendLkcf(members.branch()?)
                }
                ObjectType::CryptodevVhostUser => {
                    Self::CryptodevVhostUser(members.branch()?)
                }
                ObjectType::DbusVmstate => Self::DbusVmstate(members.branch()?),
                ObjectType::FilterBuffer => Self::FilterBuffer(members.branch()?),
                ObjectType::FilterDump => Self::FilterDump(members.branch()?),
                ObjectType::FilterMirror => Self::FilterMirror(members.branch()?),
                ObjectType::FilterRedirector => Self::FilterRedirector(members.branch()?),
                ObjectType::FilterReplay => Self::FilterReplay(members.branch()?),
                ObjectType::FilterRewriter => Self::FilterRewriter(members.branch()?),
                ObjectType::IgvmCfg => Self::IgvmCfg(members.branch()?),
                ObjectType::InputBarrier => Self::InputBarrier(members.branch()?),
                ObjectType::InputLinux => Self::InputLinux(members.branch()?),
                ObjectType::Iommufd => Self::Iommufd(members.branch()?),
                ObjectType::Iothread => Self::Iothread(members.branch()?),
                ObjectType::MainLoop => Self::MainLoop(members.branch()?),
                ObjectType::MemoryBackendEpc => Self::MemoryBackendEpc(members.branch()?),
                ObjectType::MemoryBackendFile => {
                    Self::MemoryBackendFile(members.branch()?)
                }
                ObjectType::MemoryBackendMemfd => {
                    Self::MemoryBackendMemfd(members.branch()?)
                }
                ObjectType::MemoryBackendRam => Self::MemoryBackendRam(members.branch()?),
                ObjectType::MemoryBackendShm => Self::MemoryBackendShm(members.branch()?),
                ObjectType::MonitorHmp => Self::MonitorHmp(members.branch()?),
                ObjectType::MonitorQmp => Self::MonitorQmp(members.branch()?),
                ObjectType::PefGuest => Self::PefGuest,
                ObjectType::PrManagerHelper => Self::PrManagerHelper(members.branch()?),
                ObjectType::Qtest => Self::Qtest(members.branch()?),
                ObjectType::RngBuiltin => Self::RngBuiltin(members.branch()?),
                ObjectType::RngEgd => Self::RngEgd(members.branch()?),
                ObjectType::RngRandom => Self::RngRandom(members.branch()?),
                ObjectType::Secret => Self::Secret(members.branch()?),
                ObjectType::SecretKeyring => Self::SecretKeyring(members.branch()?),
                ObjectType::SevGuest => Self::SevGuest(members.branch()?),
                ObjectType::SevSnpGuest => Self::SevSnpGuest(members.branch()?),
                ObjectType::ThreadContext => Self::ThreadContext(members.branch()?),
                ObjectType::S390PvGuest => Self::S390PvGuest,
                ObjectType::TdxGuest => Self::TdxGuest(members.branch()?),
                ObjectType::ThrottleGroup => Self::ThrottleGroup(members.branch()?),
                ObjectType::TlsCredsAnon => Self::TlsCredsAnon(members.branch()?),
                ObjectType::TlsCredsPsk => Self::TlsCredsPsk(members.branch()?),
                ObjectType::TlsCredsX509 => Self::TlsCredsX509(members.branch()?),
                ObjectType::TlsCipherSuites => Self::TlsCipherSuites(members.branch()?),
                ObjectType::XRemoteObject => Self::XRemoteObject(members.branch()?),
                ObjectType::XVfioUserServer => Self::XVfioUserServer(members.branch()?),
                ObjectType::Unrecognized(tag) => {
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
            Self::AcpiGenericInitiator(branch) => branch.put(output),
            Self::AcpiGenericPort(branch) => branch.put(output),
            Self::AuthzList(branch) => branch.put(output),
            Self::AuthzListfile(branch) => branch.put(output),
            Self::AuthzPam(branch) => branch.put(output),
            Self::AuthzSimple(branch) => branch.put(output),
            Self::CanHostSocketcan(branch) => branch.put(output),
            Self::ColoCompare(branch) => branch.put(output),
            Self::CryptodevBackend(branch) => branch.put(output),
            Self::CryptodevBackendBuiltin(branch) => branch.put(output),
            Self::CryptodevBackendLkcf(branch) => branch.put(output),
            Self::CryptodevVhostUser(branch) => branch.put(output),
            Self::DbusVmstate(branch) => branch.put(output),
            Self::FilterBuffer(branch) => branch.put(output),
            Self::FilterDump(branch) => branch.put(output),
            Self::FilterMirror(branch) => branch.put(output),
            Self::FilterRedirector(branch) => branch.put(output),
            Self::FilterReplay(branch) => branch.put(output),
            Self::FilterRewriter(branch) => branch.put(output),
            Self::IgvmCfg(branch) => branch.put(output),
            Self::InputBarrier(branch) => branch.put(output),
            Self::InputLinux(branch) => branch.put(output),
            Self::Iommufd(branch) => branch.put(output),
            Self::Iothread(branch) => branch.put(output),
            Self::MainLoop(branch) => branch.put(output),
            Self::MemoryBackendEpc(branch) => branch.put(output),
            Self::MemoryBackendFile(branch) => branch.put(output),
            Self::MemoryBackendMemfd(branch) => branch.put(output),
            Self::MemoryBackendRam(branch) => branch.put(output),
            Self::MemoryBackendShm(branch) => branch.put(output),
            Self::MonitorHmp(branch) => branch.put(output),
            Self::MonitorQmp(branch) => branch.put(output),
            Self::PrManagerHelper(branch) => branch.put(output),
            Self::Qtest(branch) => branch.put(output),
            Self::RngBuiltin(branch) => branch.put(output),
            Self::RngEgd(branch) => branch.put(output),
            Self::RngRandom(branch) => branch.put(output),
            Self::Secret(branch) => branch.put(output),
            Self::SecretKeyring(branch) => branch.put(output),
            Self::SevGuest(branch) => branch.put(output),
            Self::SevSnpGuest(branch) => branch.put(output),
            Self::ThreadContext(branch) => branch.put(output),
            Self::TdxGuest(branch) => branch.put(output),
            Self::ThrottleGroup(branch) => branch.put(output),
            Self::TlsCredsAnon(branch) => branch.put(output),
            Self::TlsCredsPsk(branch) => branch.put(output),
            Self::TlsCredsX509(branch) => branch.put(output),
            Self::TlsCipherSuites(branch) => branch.put(output),
            Self::XRemoteObject(branch) => branch.put(output),
            Self::XVfioUserServer(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<AcpiGenericInitiatorProperties> for ObjectOptionsBranch {
    fn from(branch: AcpiGenericInitiatorProperties) -> Self {
        Self::AcpiGenericInitiator(branch)
    }
}

impl From<AcpiGenericPortProperties> for ObjectOptionsBranch {
    fn from(branch: AcpiGenericPortProperties) -> Self {
        Self::AcpiGenericPort(branch)
    }
}

impl From<AuthZListProperties> for ObjectOptionsBranch {
    fn from(branch: AuthZListProperties) -> Self {
        Self::AuthzList(branch)
    }
}

impl From<AuthZListFileProperties> for ObjectOptionsBranch {
    fn from(branch: AuthZListFileProperties) -> Self {
        Self::AuthzListfile(branch)
    }
}

impl From<AuthZPAMProperties> for ObjectOptionsBranch {
    fn from(branch: AuthZPAMProperties) -> Self {
        Self::AuthzPam(branch)
    }
}

impl From<AuthZSimpleProperties> for ObjectOptionsBranch {
    fn from(branch: AuthZSimpleProperties) -> Self {
        Self::AuthzSimple(branch)
    }
}

impl From<CanHostSocketcanProperties> for ObjectOptionsBranch {
    fn from(branch: CanHostSocketcanProperties) -> Self {
        Self::CanHostSocketcan(branch)
    }
}

impl From<ColoCompareProperties> for ObjectOptionsBranch {
    fn from(branch: ColoCompareProperties) -> Self {
        Self::ColoCompare(branch)
    }
}

impl From<CryptodevVhostUserProperties> for ObjectOptionsBranch {
    fn from(branch: CryptodevVhostUserProperties) -> Self {
        Self::CryptodevVhostUser(branch)
    }
}

impl From<DBusVMStateProperties> for ObjectOptionsBranch {
    fn from(branch: DBusVMStateProperties) -> Self {
        Self::DbusVmstate(branch)
    }
}

impl From<FilterBufferProperties> for ObjectOptionsBranch {
    fn from(branch: FilterBufferProperties) -> Self {
        Self::FilterBuffer(branch)
    }
}

impl From<FilterDumpProperties> for ObjectOptionsBranch {
    fn from(branch: FilterDumpProperties) -> Self {
        Self::FilterDump(branch)
    }
}

impl From<FilterMirrorProperties> for ObjectOptionsBranch {
    fn from(branch: FilterMirrorProperties) -> Self {
        Self::FilterMirror(branch)
    }
}

impl From<FilterRedirectorProperties> for ObjectOptionsBranch {
    fn from(branch: FilterRedirectorProperties) -> Self {
        Self::FilterRedirector(branch)
    }
}

impl From<NetfilterProperties> for ObjectOptionsBranch {
    fn from(branch: NetfilterProperties) -> Self {
        Self::FilterReplay(branch)
    }
}

impl From<FilterRewriterProperties> for ObjectOptionsBranch {
    fn from(branch: FilterRewriterProperties) -> Self {
        Self::FilterRewriter(branch)
    }
}

impl From<IgvmCfgProperties> for ObjectOptionsBranch {
    fn from(branch: IgvmCfgProperties) -> Self {
        Self::IgvmCfg(branch)
    }
}

impl From<InputBarrierProperties> for ObjectOptionsBranch {
    fn from(branch: InputBarrierProperties) -> Self {
        Self::InputBarrier(branch)
    }
}

impl From<InputLinuxProperties> for ObjectOptionsBranch {
    fn from(branch: InputLinuxProperties) -> Self {
        Self::InputLinux(branch)
    }
}

impl From<IOMMUFDProperties> for ObjectOptionsBranch {
    fn from(branch: IOMMUFDProperties) -> Self {
        Self::Iommufd(branch)
    }
}

impl From<IothreadProperties> for ObjectOptionsBranch {
    fn from(branch: IothreadProperties) -> Self {
        Self::Iothread(branch)
    }
}

impl From<MainLoopProperties> for ObjectOptionsBranch {
    fn from(branch: MainLoopProperties) -> Self {
        Self::MainLoop(branch)
    }
}

impl From<MemoryBackendEpcProperties> for ObjectOptionsBranch {
    fn from(branch: MemoryBackendEpcProperties) -> Self {
        Self::MemoryBackendEpc(branch)
    }
}

impl From<MemoryBackendFileProperties> for ObjectOptionsBranch {
    fn from(branch: MemoryBackendFileProperties) -> Self {
        Self::MemoryBackendFile(branch)
    }
}

impl From<MemoryBackendMemfdProperties> for ObjectOptionsBranch {
    fn from(branch: MemoryBackendMemfdProperties) -> Self {
        Self::MemoryBackendMemfd(branch)
    }
}

impl From<MemoryBackendProperties> for ObjectOptionsBranch {
    fn from(branch: MemoryBackendProperties) -> Self {
        Self::MemoryBackendRam(branch)
    }
}

impl From<MemoryBackendShmProperties> for ObjectOptionsBranch {
    fn from(branch: MemoryBackendShmProperties) -> Self {
        Self::MemoryBackendShm(branch)
    }
}

impl From<PrManagerHelperProperties> for ObjectOptionsBranch {
    fn from(branch: PrManagerHelperProperties) -> Self {
        Self::PrManagerHelper(branch)
    }
}

impl From<MonitorHMPProperties> for ObjectOptionsBranch {
    fn from(branch: MonitorHMPProperties) -> Self {
        Self::MonitorHmp(branch)
    }
}

impl From<MonitorQMPProperties> for ObjectOptionsBranch {
    fn from(branch: MonitorQMPProperties) -> Self {
        Self::MonitorQmp(branch)
    }
}

impl From<QtestProperties> for ObjectOptionsBranch {
    fn from(branch: QtestProperties) -> Self {
        Self::Qtest(branch)
    }
}

impl From<RngProperties> for ObjectOptionsBranch {
    fn from(branch: RngProperties) -> Self {
        Self::RngBuiltin(branch)
    }
}

impl From<RngEgdProperties> for ObjectOptionsBranch {
    fn from(branch: RngEgdProperties) -> Self {
        Self::RngEgd(branch)
    }
}

impl From<RngRandomProperties> for ObjectOptionsBranch {
    fn from(branch: RngRandomProperties) -> Self {
        Self::RngRandom(branch)
    }
}

impl From<SecretProperties> for ObjectOptionsBranch {
    fn from(branch: SecretProperties) -> Self {
        Self::Secret(branch)
    }
}

impl From<SecretKeyringProperties> for ObjectOptionsBranch {
    fn from(branch: SecretKeyringProperties) -> Self {
        Self::SecretKeyring(branch)
    }
}

impl From<SevGuestProperties> for ObjectOptionsBranch {
    fn from(branch: SevGuestProperties) -> Self {
        Self::SevGuest(branch)
    }
}

impl From<SevSnpGuestProperties> for ObjectOptionsBranch {
    fn from(branch: SevSnpGuestProperties) -> Self {
        Self::SevSnpGuest(branch)
    }
}

impl From<TdxGuestProperties> for ObjectOptionsBranch {
    fn from(branch: TdxGuestProperties) -> Self {
        Self::TdxGuest(branch)
    }
}

impl From<ThreadContextProperties> for ObjectOptionsBranch {
    fn from(branch: ThreadContextProperties) -> Self {
        Self::ThreadContext(branch)
    }
}

impl From<ThrottleGroupProperties> for ObjectOptionsBranch {
    fn from(branch: ThrottleGroupProperties) -> Self {
        Self::ThrottleGroup(branch)
    }
}

impl From<TlsCredsAnonProperties> for ObjectOptionsBranch {
    fn from(branch: TlsCredsAnonProperties) -> Self {
        Self::TlsCredsAnon(branch)
    }
}

impl From<TlsCredsPskProperties> for ObjectOptionsBranch {
    fn from(branch: TlsCredsPskProperties) -> Self {
        Self::TlsCredsPsk(branch)
    }
}

impl From<TlsCredsX509Properties> for ObjectOptionsBranch {
    fn from(branch: TlsCredsX509Properties) -> Self {
        Self::TlsCredsX509(branch)
    }
}

impl From<TlsCredsProperties> for ObjectOptionsBranch {
    fn from(branch: TlsCredsProperties) -> Self {
        Self::TlsCipherSuites(branch)
    }
}

impl From<RemoteObjectProperties> for ObjectOptionsBranch {
    fn from(branch: RemoteObjectProperties) -> Self {
        Self::XRemoteObject(branch)
    }
}

impl From<VfioUserServerProperties> for ObjectOptionsBranch {
    fn from(branch: VfioUserServerProperties) -> Self {
        Self::XVfioUserServer(branch)
    }
}

enums!(NetfilterInsert MonitorQMPCloseAction ObjectType);
objects!(
    ObjectPropertyInfo ObjectTypeInfo CanHostSocketcanProperties ColoCompareProperties
    CryptodevBackendProperties CryptodevVhostUserProperties DBusVMStateProperties
    NetfilterProperties FilterBufferProperties FilterDumpProperties
    FilterMirrorProperties FilterRedirectorProperties FilterRewriterProperties
    InputBarrierProperties InputLinuxProperties IothreadProperties MainLoopProperties
    MemoryBackendProperties MemoryBackendFileProperties MemoryBackendMemfdProperties
    MemoryBackendShmProperties MemoryBackendEpcProperties PrManagerHelperProperties
    QtestProperties RemoteObjectProperties VfioUserServerProperties IOMMUFDProperties
    AcpiGenericInitiatorProperties AcpiGenericPortProperties RngProperties
    RngEgdProperties RngRandomProperties IgvmCfgProperties SevGuestProperties
    SevSnpGuestProperties TdxGuestProperties ThreadContextProperties MonitorHMPProperties
    MonitorQMPProperties ObjectOptions
);
branches!(ObjectOptionsBranch);
eq!(
    ObjectPropertyInfo ObjectTypeInfo CanHostSocketcanProperties ColoCompareProperties
    CryptodevBackendProperties CryptodevVhostUserProperties DBusVMStateProperties
    NetfilterProperties FilterBufferProperties FilterDumpProperties
    FilterMirrorProperties FilterRedirectorProperties FilterRewriterProperties
    InputBarrierProperties InputLinuxProperties IothreadProperties MainLoopProperties
    MemoryBackendProperties MemoryBackendFileProperties MemoryBackendMemfdProperties
    MemoryBackendShmProperties MemoryBackendEpcProperties PrManagerHelperProperties
    QtestProperties RemoteObjectProperties VfioUserServerProperties IOMMUFDProperties
    AcpiGenericInitiatorProperties AcpiGenericPortProperties RngProperties
    RngEgdProperties RngRandomProperties IgvmCfgProperties SevGuestProperties
    SevSnpGuestProperties TdxGuestProperties ThreadContextProperties MonitorHMPProperties
    MonitorQMPProperties ObjectOptionsBranch ObjectOptions
);
