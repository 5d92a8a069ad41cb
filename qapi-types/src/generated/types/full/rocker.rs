//! The types of schema module `rocker`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Enum, Extra, Members, Object, Output, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The object `RockerSwitch` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerSwitch)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerSwitch {
    pub name: String,
    pub id: u64,
    pub ports: u32,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RockerSwitch {
    const NAME: &'static str = "RockerSwitch";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            id: members.required("id")?,
            ports: members.required("ports")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("id", &self.id);
        output.put("ports", &self.ports);
        output.put_extra(&self.extra);
    }
}

/// The enum `RockerPortDuplex` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortDuplex)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RockerPortDuplex {
    Half,
    Full,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for RockerPortDuplex {
    const NAME: &'static str = "RockerPortDuplex";
    const VALUES: &'static [&'static str] = &["half", "full"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Half => "half",
            Self::Full => "full",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "half" => Self::Half,
                "full" => Self::Full,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `RockerPortAutoneg` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortAutoneg)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RockerPortAutoneg {
    Off,
    On,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for RockerPortAutoneg {
    const NAME: &'static str = "RockerPortAutoneg";
    const VALUES: &'static [&'static str] = &["off", "on"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "off" => Self::Off,
                "on" => Self::On,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `RockerPort` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerPort)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerPort {
    pub name: String,
    pub enabled: bool,
    /// `link-up`.
    pub link_up: bool,
    pub speed: u32,
    pub duplex: RockerPortDuplex,
    pub autoneg: RockerPortAutoneg,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RockerPort {
    const NAME: &'static str = "RockerPort";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            enabled: members.required("enabled")?,
            link_up: members.required("link-up")?,
            speed: members.required("speed")?,
            duplex: members.required("duplex")?,
            autoneg: members.required("autoneg")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("enabled", &self.enabled);
        output.put("link-up", &self.link_up);
        output.put("speed", &self.speed);
        output.put("duplex", &self.duplex);
        output.put("autoneg", &self.autoneg);
        output.put_extra(&self.extra);
    }
}

/// The object `RockerOfDpaFlowKey` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowKey)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowKey {
    pub priority: u32,
    /// `tbl-id`.
    pub tbl_id: u32,
    /// `in-pport`.
    pub in_pport: Option<u32>,
    /// `tunnel-id`.
    pub tunnel_id: Option<u32>,
    /// `vlan-id`.
    pub vlan_id: Option<u16>,
    /// `eth-type`.
    pub eth_type: Option<u16>,
    /// `eth-src`.
    pub eth_src: Option<String>,
    /// `eth-dst`.
    pub eth_dst: Option<String>,
    /// `ip-proto`.
    pub ip_proto: Option<u8>,
    /// `ip-tos`.
    pub ip_tos: Option<u8>,
    /// `ip-dst`.
    pub ip_dst: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RockerOfDpaFlowKey {
    const NAME: &'static str = "RockerOfDpaFlowKey";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            priority: members.required("priority")?,
            tbl_id: members.required("tbl-id")?,
            in_pport: members.optional("in-pport"),
            tunnel_id: members.optional("tunnel-id"),
            vlan_id: members.optional("vlan-id"),
            eth_type: members.optional("eth-type"),
            eth_src: members.optional("eth-src"),
            eth_dst: members.optional("eth-dst"),
            ip_proto: members.optional("ip-proto"),
            ip_tos: members.optional("ip-tos"),
            ip_dst: members.optional("ip-dst"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("priority", &self.priority);
        output.put("tbl-id", &self.tbl_id);
        output.put_optional("in-pport", &self.in_pport);
        output.put_optional("tunnel-id", &self.tunnel_id);
        output.put_optional("vlan-id", &self.vlan_id);
        output.put_optional("eth-type", &self.eth_type);
        output.put_optional("eth-src", &self.eth_src);
        output.put_optional("eth-dst", &self.eth_dst);
        output.put_optional("ip-proto", &self.ip_proto);
        output.put_optional("ip-tos", &self.ip_tos);
        output.put_optional("ip-dst", &self.ip_dst);
        output.put_extra(&self.extra);
    }
}

/// The object `RockerOfDpaFlowMask` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowMask)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RockerOfDpaFlowMask {
    /// `in-pport`.
    pub in_pport: Option<u32>,
    /// `tunnel-id`.
    pub tunnel_id: Option<u32>,
    /// `vlan-id`.
    pub vlan_id: Option<u16>,
    /// `eth-src`.
    pub eth_src: Option<String>,
    /// `eth-dst`.
    pub eth_dst: Option<String>,
    /// `ip-proto`.
    pub ip_proto: Option<u8>,
    /// `ip-tos`.
    pub ip_tos: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RockerOfDpaFlowMask {
    const NAME: &'static str = "RockerOfDpaFlowMask";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            in_pport: members.optional("in-pport"),
            tunnel_id: members.optional("tunnel-id"),
            vlan_id: members.optional("vlan-id"),
            eth_src: members.optional("eth-src"),
            eth_dst: members.optional("eth-dst"),
            ip_proto: members.optional("ip-proto"),
            ip_tos: members.optional("ip-tos"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in-pport", &self.in_pport);
        output.put_optional("tunnel-id", &self.tunnel_id);
        output.put_optional("vlan-id", &self.vlan_id);
        output.put_optional("eth-src", &self.eth_src);
        output.put_optional("eth-dst", &self.eth_dst);
        output.put_optional("ip-proto", &self.ip_proto);
        output.put_optional("ip-tos", &self.ip_tos);
        output.put_extra(&self.extra);
    }
}

/// The object `RockerOfDpaFlowAction` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowAction)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RockerOfDpaFlowAction {
    /// `goto-tbl`.
    pub goto_tbl: Option<u32>,
    /// `group-id`.
    pub group_id: Option<u32>,
    /// `tunnel-lport`.
    pub tunnel_lport: Option<u32>,
    /// `vlan-id`.
    pub vlan_id: Option<u16>,
    /// `new-vlan-id`.
    pub new_vlan_id: Option<u16>,
    /// `out-pport`.
    pub out_pport: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RockerOfDpaFlowAction {
    const NAME: &'static str = "RockerOfDpaFlowAction";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            goto_tbl: members.optional("goto-tbl"),
            group_id: members.optional("group-id"),
            tunnel_lport: members.optional("tunnel-lport"),
            vlan_id: members.optional("vlan-id"),
            new_vlan_id: members.optional("new-vlan-id"),
            out_pport: members.optional("out-pport"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("goto-tbl", &self.goto_tbl);
        output.put_optional("group-id", &self.group_id);
        output.put_optional("tunnel-lport", &self.tunnel_lport);
        output.put_optional("vlan-id", &self.vlan_id);
        output.put_optional("new-vlan-id", &self.new_vlan_id);
        output.put_optional("out-pport", &self.out_pport);
        output.put_extra(&self.extra);
    }
}

/// The object `RockerOfDpaFlow` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlow)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlow {
    pub cookie: u64,
    pub hits: u64,
    pub key: RockerOfDpaFlowKey,
    pub mask: RockerOfDpaFlowMask,
    pub action: RockerOfDpaFlowAction,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RockerOfDpaFlow {
    const NAME: &'static str = "RockerOfDpaFlow";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cookie: members.required("cookie")?,
            hits: members.required("hits")?,
            key: members.required("key")?,
            mask: members.required("mask")?,
            action: members.required("action")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("cookie", &self.cookie);
        output.put("hits", &self.hits);
        output.put("key", &self.key);
        output.put("mask", &self.mask);
        output.put("action", &self.action);
        output.put_extra(&self.extra);
    }
}

/// The object `RockerOfDpaGroup` of schema module `rocker`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.4. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaGroup)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaGroup {
    pub id: u32,
    pub r#type: u8,
    /// `vlan-id`.
    pub vlan_id: Option<u16>,
    pub pport: Option<u32>,
    pub index: Option<u32>,
    /// `out-pport`.
    pub out_pport: Option<u32>,
    /// `group-id`.
    pub group_id: Option<u32>,
    /// `set-vlan-id`.
    pub set_vlan_id: Option<u16>,
    /// `pop-vlan`.
    pub pop_vlan: Option<u8>,
    /// `group-ids`.
    pub group_ids: Option<Vec<u32>>,
    /// `set-eth-src`.
    pub set_eth_src: Option<String>,
    /// `set-eth-dst`.
    pub set_eth_dst: Option<String>,
    /// `ttl-check`.
    pub ttl_check: Option<u8>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RockerOfDpaGroup {
    const NAME: &'static str = "RockerOfDpaGroup";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            r#type: members.required("type")?,
            vlan_id: members.optional("vlan-id"),
            pport: members.optional("pport"),
            index: members.optional("index"),
            out_pport: members.optional("out-pport"),
            group_id: members.optional("group-id"),
            set_vlan_id: members.optional("set-vlan-id"),
            pop_vlan: members.optional("pop-vlan"),
            group_ids: members.optional("group-ids"),
            set_eth_src: members.optional("set-eth-src"),
            set_eth_dst: members.optional("set-eth-dst"),
            ttl_check: members.optional("ttl-check"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("type", &self.r#type);
        output.put_optional("vlan-id", &self.vlan_id);
        output.put_optional("pport", &self.pport);
        output.put_optional("index", &self.index);
        output.put_optional("out-pport", &self.out_pport);
        output.put_optional("group-id", &self.group_id);
        output.put_optional("set-vlan-id", &self.set_vlan_id);
        output.put_optional("pop-vlan", &self.pop_vlan);
        output.put_optional("group-ids", &self.group_ids);
        output.put_optional("set-eth-src", &self.set_eth_src);
        output.put_optional("set-eth-dst", &self.set_eth_dst);
        output.put_optional("ttl-check", &self.ttl_check);
        output.put_extra(&self.extra);
    }
}

enums!(RockerPortDuplex RockerPortAutoneg);
objects!(
    RockerSwitch RockerPort RockerOfDpaFlowKey RockerOfDpaFlowMask RockerOfDpaFlowAction
    RockerOfDpaFlow RockerOfDpaGroup
);
eq!(
    RockerSwitch RockerPort RockerOfDpaFlowKey RockerOfDpaFlowMask RockerOfDpaFlowAction
    RockerOfDpaFlow RockerOfDpaGroup
);
