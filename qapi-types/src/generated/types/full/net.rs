//! The types of schema module `net`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, FileName, IntoMember, Releases, SocketAddress, Unknown};

/// The object `NetLegacyNicOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetLegacyNicOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    pub netdev: Option<String>,
    pub macaddr: Option<String>,
    pub model: Option<String>,
    pub addr: Option<String>,
    pub vectors: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetLegacyNicOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            netdev: None,
            macaddr: None,
            model: None,
            addr: None,
            vectors: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn netdev<How>(mut self, netdev: impl IntoMember<String, How>) -> Self {
        self.netdev = netdev.into_member();
        self
    }
    #[must_use]
    pub fn macaddr<How>(mut self, macaddr: impl IntoMember<String, How>) -> Self {
        self.macaddr = macaddr.into_member();
        self
    }
    #[must_use]
    pub fn model<How>(mut self, model: impl IntoMember<String, How>) -> Self {
        self.model = model.into_member();
        self
    }
    #[must_use]
    pub fn addr<How>(mut self, addr: impl IntoMember<String, How>) -> Self {
        self.addr = addr.into_member();
        self
    }
    #[must_use]
    pub fn vectors(mut self, vectors: impl Into<Option<u32>>) -> Self {
        self.vectors = vectors.into();
        self
    }
}

impl Object for NetLegacyNicOptions {
    const NAME: &'static str = "NetLegacyNicOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            netdev: members.optional("netdev"),
            macaddr: members.optional("macaddr"),
            model: members.optional("model"),
            addr: members.optional("addr"),
            vectors: members.optional("vectors"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("netdev", &self.netdev);
        output.put_optional("macaddr", &self.macaddr);
        output.put_optional("model", &self.model);
        output.put_optional("addr", &self.addr);
        output.put_optional("vectors", &self.vectors);
        output.put_extra(&self.extra);
    }
}

/// The object `String` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.String)
#[doc(alias = "String")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StringObject {
    pub str: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl StringObject {
    /// Makes one of the members that every release has.
    pub fn new(str: impl Into<String>) -> Self {
        Self {
            str: str.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for StringObject {
    const NAME: &'static str = "String";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            str: members.required("str")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("str", &self.str);
        output.put_extra(&self.extra);
    }
}

/// The object `NetDevPasstOptions` of schema module `net`.
///
/// QEMU 10.2, 11.1. Since 10.1. Not in the storage daemon. Only if `CONFIG_PASST`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetDevPasstOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetDevPasstOptions {
    pub path: Option<String>,
    pub quiet: Option<bool>,
    /// `vhost-user`.
    pub vhost_user: Option<bool>,
    pub mtu: Option<i64>,
    pub address: Option<String>,
    pub netmask: Option<String>,
    pub mac: Option<String>,
    pub gateway: Option<String>,
    pub interface: Option<String>,
    pub outbound: Option<String>,
    /// `outbound-if4`.
    pub outbound_if4: Option<String>,
    /// `outbound-if6`.
    pub outbound_if6: Option<String>,
    pub dns: Option<String>,
    pub search: Option<Vec<StringObject>>,
    pub fqdn: Option<String>,
    /// `dhcp-dns`.
    pub dhcp_dns: Option<bool>,
    /// `dhcp-search`.
    pub dhcp_search: Option<bool>,
    /// `map-host-loopback`.
    pub map_host_loopback: Option<String>,
    /// `map-guest-addr`.
    pub map_guest_addr: Option<String>,
    /// `dns-forward`.
    pub dns_forward: Option<String>,
    /// `dns-host`.
    pub dns_host: Option<String>,
    pub tcp: Option<bool>,
    pub udp: Option<bool>,
    pub icmp: Option<bool>,
    pub dhcp: Option<bool>,
    pub ndp: Option<bool>,
    pub dhcpv6: Option<bool>,
    pub ra: Option<bool>,
    pub freebind: Option<bool>,
    pub ipv4: Option<bool>,
    pub ipv6: Option<bool>,
    /// `tcp-ports`.
    pub tcp_ports: Option<Vec<StringObject>>,
    /// `udp-ports`.
    pub udp_ports: Option<Vec<StringObject>>,
    pub param: Option<Vec<StringObject>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetDevPasstOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            path: None,
            quiet: None,
            vhost_user: None,
            mtu: None,
            address: None,
            netmask: None,
            mac: None,
            gateway: None,
            interface: None,
            outbound: None,
            outbound_if4: None,
            outbound_if6: None,
            dns: None,
            search: None,
            fqdn: None,
            dhcp_dns: None,
            dhcp_search: None,
            map_host_loopback: None,
            map_guest_addr: None,
            dns_forward: None,
            dns_host: None,
            tcp: None,
            udp: None,
            icmp: None,
            dhcp: None,
            ndp: None,
            dhcpv6: None,
            ra: None,
            freebind: None,
            ipv4: None,
            ipv6: None,
            tcp_ports: None,
            udp_ports: None,
            param: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn path<How>(mut self, path: impl IntoMember<FileName, How>) -> Self {
        self.path = path.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn quiet(mut self, quiet: impl Into<Option<bool>>) -> Self {
        self.quiet = quiet.into();
        self
    }
    #[must_use]
    pub fn vhost_user(mut self, vhost_user: impl Into<Option<bool>>) -> Self {
        self.vhost_user = vhost_user.into();
        self
    }
    #[must_use]
    pub fn mtu(mut self, mtu: impl Into<Option<i64>>) -> Self {
        self.mtu = mtu.into();
        self
    }
    #[must_use]
    pub fn address<How>(mut self, address: impl IntoMember<String, How>) -> Self {
        self.address = address.into_member();
        self
    }
    #[must_use]
    pub fn netmask<How>(mut self, netmask: impl IntoMember<String, How>) -> Self {
        self.netmask = netmask.into_member();
        self
    }
    #[must_use]
    pub fn mac<How>(mut self, mac: impl IntoMember<String, How>) -> Self {
        self.mac = mac.into_member();
        self
    }
    #[must_use]
    pub fn gateway<How>(mut self, gateway: impl IntoMember<String, How>) -> Self {
        self.gateway = gateway.into_member();
        self
    }
    #[must_use]
    pub fn interface<How>(mut self, interface: impl IntoMember<String, How>) -> Self {
        self.interface = interface.into_member();
        self
    }
    #[must_use]
    pub fn outbound<How>(mut self, outbound: impl IntoMember<String, How>) -> Self {
        self.outbound = outbound.into_member();
        self
    }
    #[must_use]
    pub fn outbound_if4<How>(
        mut self,
        outbound_if4: impl IntoMember<String, How>,
    ) -> Self {
        self.outbound_if4 = outbound_if4.into_member();
        self
    }
    #[must_use]
    pub fn outbound_if6<How>(
        mut self,
        outbound_if6: impl IntoMember<String, How>,
    ) -> Self {
        self.outbound_if6 = outbound_if6.into_member();
        self
    }
    #[must_use]
    pub fn dns<How>(mut self, dns: impl IntoMember<String, How>) -> Self {
        self.dns = dns.into_member();
        self
    }
    #[must_use]
    pub fn search(mut self, search: impl IntoIterator<Item = StringObject>) -> Self {
        self.search = Some(search.into_iter().collect());
        self
    }
    #[must_use]
    pub fn fqdn<How>(mut self, fqdn: impl IntoMember<String, How>) -> Self {
        self.fqdn = fqdn.into_member();
        self
    }
    #[must_use]
    pub fn dhcp_dns(mut self, dhcp_dns: impl Into<Option<bool>>) -> Self {
        self.dhcp_dns = dhcp_dns.into();
        self
    }
    #[must_use]
    pub fn dhcp_search(mut self, dhcp_search: impl Into<Option<bool>>) -> Self {
        self.dhcp_search = dhcp_search.into();
        self
    }
    #[must_use]
    pub fn map_host_loopback<How>(
        mut self,
        map_host_loopback: impl IntoMember<String, How>,
    ) -> Self {
        self.map_host_loopback = map_host_loopback.into_member();
        self
    }
    #[must_use]
    pub fn map_guest_addr<How>(
        mut self,
        map_guest_addr: impl IntoMember<String, How>,
    ) -> Self {
        self.map_guest_addr = map_guest_addr.into_member();
        self
    }
    #[must_use]
    pub fn dns_forward<How>(
        mut self,
        dns_forward: impl IntoMember<String, How>,
    ) -> Self {
        self.dns_forward = dns_forward.into_member();
        self
    }
    #[must_use]
    pub fn dns_host<How>(mut self, dns_host: impl IntoMember<String, How>) -> Self {
        self.dns_host = dns_host.into_member();
        self
    }
    #[must_use]
    pub fn tcp(mut self, tcp: impl Into<Option<bool>>) -> Self {
        self.tcp = tcp.into();
        self
    }
    #[must_use]
    pub fn udp(mut self, udp: impl Into<Option<bool>>) -> Self {
        self.udp = udp.into();
        self
    }
    #[must_use]
    pub fn icmp(mut self, icmp: impl Into<Option<bool>>) -> Self {
        self.icmp = icmp.into();
        self
    }
    #[must_use]
    pub fn dhcp(mut self, dhcp: impl Into<Option<bool>>) -> Self {
        self.dhcp = dhcp.into();
        self
    }
    #[must_use]
    pub fn ndp(mut self, ndp: impl Into<Option<bool>>) -> Self {
        self.ndp = ndp.into();
        self
    }
    #[must_use]
    pub fn dhcpv6(mut self, dhcpv6: impl Into<Option<bool>>) -> Self {
        self.dhcpv6 = dhcpv6.into();
        self
    }
    #[must_use]
    pub fn ra(mut self, ra: impl Into<Option<bool>>) -> Self {
        self.ra = ra.into();
        self
    }
    #[must_use]
    pub fn freebind(mut self, freebind: impl Into<Option<bool>>) -> Self {
        self.freebind = freebind.into();
        self
    }
    #[must_use]
    pub fn ipv4(mut self, ipv4: impl Into<Option<bool>>) -> Self {
        self.ipv4 = ipv4.into();
        self
    }
    #[must_use]
    pub fn ipv6(mut self, ipv6: impl Into<Option<bool>>) -> Self {
        self.ipv6 = ipv6.into();
        self
    }
    #[must_use]
    pub fn tcp_ports(
        mut self,
        tcp_ports: impl IntoIterator<Item = StringObject>,
    ) -> Self {
        self.tcp_ports = Some(tcp_ports.into_iter().collect());
        self
    }
    #[must_use]
    pub fn udp_ports(
        mut self,
        udp_ports: impl IntoIterator<Item = StringObject>,
    ) -> Self {
        self.udp_ports = Some(udp_ports.into_iter().collect());
        self
    }
    #[must_use]
    pub fn param(mut self, param: impl IntoIterator<Item = StringObject>) -> Self {
        self.param = Some(param.into_iter().collect());
        self
    }
}

impl Object for NetDevPasstOptions {
    const NAME: &'static str = "NetDevPasstOptions";
    const RELEASES: Releases = Releases::only(&["10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.optional("path"),
            quiet: members.optional("quiet"),
            vhost_user: members.optional("vhost-user"),
            mtu: members.optional("mtu"),
            address: members.optional("address"),
            netmask: members.optional("netmask"),
            mac: members.optional("mac"),
            gateway: members.optional("gateway"),
            interface: members.optional("interface"),
            outbound: members.optional("outbound"),
            outbound_if4: members.optional("outbound-if4"),
            outbound_if6: members.optional("outbound-if6"),
            dns: members.optional("dns"),
            search: members.optional("search"),
            fqdn: members.optional("fqdn"),
            dhcp_dns: members.optional("dhcp-dns"),
            dhcp_search: members.optional("dhcp-search"),
            map_host_loopback: members.optional("map-host-loopback"),
            map_guest_addr: members.optional("map-guest-addr"),
            dns_forward: members.optional("dns-forward"),
            dns_host: members.optional("dns-host"),
            tcp: members.optional("tcp"),
            udp: members.optional("udp"),
            icmp: members.optional("icmp"),
            dhcp: members.optional("dhcp"),
            ndp: members.optional("ndp"),
            dhcpv6: members.optional("dhcpv6"),
            ra: members.optional("ra"),
            freebind: members.optional("freebind"),
            ipv4: members.optional("ipv4"),
            ipv6: members.optional("ipv6"),
            tcp_ports: members.optional("tcp-ports"),
            udp_ports: members.optional("udp-ports"),
            param: members.optional("param"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("path", &self.path);
        output.put_optional("quiet", &self.quiet);
        output.put_optional("vhost-user", &self.vhost_user);
        output.put_optional("mtu", &self.mtu);
        output.put_optional("address", &self.address);
        output.put_optional("netmask", &self.netmask);
        output.put_optional("mac", &self.mac);
        output.put_optional("gateway", &self.gateway);
        output.put_optional("interface", &self.interface);
        output.put_optional("outbound", &self.outbound);
        output.put_optional("outbound-if4", &self.outbound_if4);
        output.put_optional("outbound-if6", &self.outbound_if6);
        output.put_optional("dns", &self.dns);
        output.put_optional("search", &self.search);
        output.put_optional("fqdn", &self.fqdn);
        output.put_optional("dhcp-dns", &self.dhcp_dns);
        output.put_optional("dhcp-search", &self.dhcp_search);
        output.put_optional("map-host-loopback", &self.map_host_loopback);
        output.put_optional("map-guest-addr", &self.map_guest_addr);
        output.put_optional("dns-forward", &self.dns_forward);
        output.put_optional("dns-host", &self.dns_host);
        output.put_optional("tcp", &self.tcp);
        output.put_optional("udp", &self.udp);
        output.put_optional("icmp", &self.icmp);
        output.put_optional("dhcp", &self.dhcp);
        output.put_optional("ndp", &self.ndp);
        output.put_optional("dhcpv6", &self.dhcpv6);
        output.put_optional("ra", &self.ra);
        output.put_optional("freebind", &self.freebind);
        output.put_optional("ipv4", &self.ipv4);
        output.put_optional("ipv6", &self.ipv6);
        output.put_optional("tcp-ports", &self.tcp_ports);
        output.put_optional("udp-ports", &self.udp_ports);
        output.put_optional("param", &self.param);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevUserOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevUserOptions {
    pub hostname: Option<String>,
    pub restrict: Option<bool>,
    /// Since 2.6.
    pub ipv4: Option<bool>,
    /// Since 2.6.
    pub ipv6: Option<bool>,
    pub ip: Option<String>,
    pub net: Option<String>,
    pub host: Option<String>,
    pub tftp: Option<String>,
    pub bootfile: Option<String>,
    pub dhcpstart: Option<String>,
    pub dns: Option<String>,
    pub dnssearch: Option<Vec<StringObject>>,
    /// Since 3.0.
    pub domainname: Option<String>,
    /// `ipv6-prefix`. Since 2.6.
    pub ipv6_prefix: Option<String>,
    /// `ipv6-prefixlen`. Since 2.6.
    pub ipv6_prefixlen: Option<i64>,
    /// `ipv6-host`. Since 2.6.
    pub ipv6_host: Option<String>,
    /// `ipv6-dns`. Since 2.6.
    pub ipv6_dns: Option<String>,
    pub smb: Option<String>,
    pub smbserver: Option<String>,
    pub hostfwd: Option<Vec<StringObject>>,
    pub guestfwd: Option<Vec<StringObject>>,
    /// `tftp-server-name`. Since 3.1.
    pub tftp_server_name: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevUserOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            hostname: None,
            restrict: None,
            ipv4: None,
            ipv6: None,
            ip: None,
            net: None,
            host: None,
            tftp: None,
            bootfile: None,
            dhcpstart: None,
            dns: None,
            dnssearch: None,
            domainname: None,
            ipv6_prefix: None,
            ipv6_prefixlen: None,
            ipv6_host: None,
            ipv6_dns: None,
            smb: None,
            smbserver: None,
            hostfwd: None,
            guestfwd: None,
            tftp_server_name: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn hostname<How>(mut self, hostname: impl IntoMember<String, How>) -> Self {
        self.hostname = hostname.into_member();
        self
    }
    #[must_use]
    pub fn restrict(mut self, restrict: impl Into<Option<bool>>) -> Self {
        self.restrict = restrict.into();
        self
    }
    #[must_use]
    pub fn ipv4(mut self, ipv4: impl Into<Option<bool>>) -> Self {
        self.ipv4 = ipv4.into();
        self
    }
    #[must_use]
    pub fn ipv6(mut self, ipv6: impl Into<Option<bool>>) -> Self {
        self.ipv6 = ipv6.into();
        self
    }
    #[must_use]
    pub fn ip<How>(mut self, ip: impl IntoMember<String, How>) -> Self {
        self.ip = ip.into_member();
        self
    }
    #[must_use]
    pub fn net<How>(mut self, net: impl IntoMember<String, How>) -> Self {
        self.net = net.into_member();
        self
    }
    #[must_use]
    pub fn host<How>(mut self, host: impl IntoMember<String, How>) -> Self {
        self.host = host.into_member();
        self
    }
    #[must_use]
    pub fn tftp<How>(mut self, tftp: impl IntoMember<FileName, How>) -> Self {
        self.tftp = tftp.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn bootfile<How>(mut self, bootfile: impl IntoMember<FileName, How>) -> Self {
        self.bootfile = bootfile.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn dhcpstart<How>(mut self, dhcpstart: impl IntoMember<String, How>) -> Self {
        self.dhcpstart = dhcpstart.into_member();
        self
    }
    #[must_use]
    pub fn dns<How>(mut self, dns: impl IntoMember<String, How>) -> Self {
        self.dns = dns.into_member();
        self
    }
    #[must_use]
    pub fn dnssearch(
        mut self,
        dnssearch: impl IntoIterator<Item = StringObject>,
    ) -> Self {
        self.dnssearch = Some(dnssearch.into_iter().collect());
        self
    }
    #[must_use]
    pub fn domainname<How>(mut self, domainname: impl IntoMember<String, How>) -> Self {
        self.domainname = domainname.into_member();
        self
    }
    #[must_use]
    pub fn ipv6_prefix<How>(
        mut self,
        ipv6_prefix: impl IntoMember<String, How>,
    ) -> Self {
        self.ipv6_prefix = ipv6_prefix.into_member();
        self
    }
    #[must_use]
    pub fn ipv6_prefixlen(mut self, ipv6_prefixlen: impl Into<Option<i64>>) -> Self {
        self.ipv6_prefixlen = ipv6_prefixlen.into();
        self
    }
    #[must_use]
    pub fn ipv6_host<How>(mut self, ipv6_host: impl IntoMember<String, How>) -> Self {
        self.ipv6_host = ipv6_host.into_member();
        self
    }
    #[must_use]
    pub fn ipv6_dns<How>(mut self, ipv6_dns: impl IntoMember<String, How>) -> Self {
        self.ipv6_dns = ipv6_dns.into_member();
        self
    }
    #[must_use]
    pub fn smb<How>(mut self, smb: impl IntoMember<FileName, How>) -> Self {
        self.smb = smb.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn smbserver<How>(mut self, smbserver: impl IntoMember<String, How>) -> Self {
        self.smbserver = smbserver.into_member();
        self
    }
    #[must_use]
    pub fn hostfwd(mut self, hostfwd: impl IntoIterator<Item = StringObject>) -> Self {
        self.hostfwd = Some(hostfwd.into_iter().collect());
        self
    }
    #[must_use]
    pub fn guestfwd(mut self, guestfwd: impl IntoIterator<Item = StringObject>) -> Self {
        self.guestfwd = Some(guestfwd.into_iter().collect());
        self
    }
    #[must_use]
    pub fn tftp_server_name<How>(
        mut self,
        tftp_server_name: impl IntoMember<String, How>,
    ) -> Self {
        self.tftp_server_name = tftp_server_name.into_member();
        self
    }
}

impl Object for NetdevUserOptions {
    const NAME: &'static str = "NetdevUserOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            hostname: members.optional("hostname"),
            restrict: members.optional("restrict"),
            ipv4: members.optional("ipv4"),
            ipv6: members.optional("ipv6"),
            ip: members.optional("ip"),
            net: members.optional("net"),
            host: members.optional("host"),
            tftp: members.optional("tftp"),
            bootfile: members.optional("bootfile"),
            dhcpstart: members.optional("dhcpstart"),
            dns: members.optional("dns"),
            dnssearch: members.optional("dnssearch"),
            domainname: members.optional("domainname"),
            ipv6_prefix: members.optional("ipv6-prefix"),
            ipv6_prefixlen: members.optional("ipv6-prefixlen"),
            ipv6_host: members.optional("ipv6-host"),
            ipv6_dns: members.optional("ipv6-dns"),
            smb: members.optional("smb"),
            smbserver: members.optional("smbserver"),
            hostfwd: members.optional("hostfwd"),
            guestfwd: members.optional("guestfwd"),
            tftp_server_name: members.optional("tftp-server-name"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("hostname", &self.hostname);
        output.put_optional("restrict", &self.restrict);
        output.put_optional("ipv4", &self.ipv4);
        output.put_optional("ipv6", &self.ipv6);
        output.put_optional("ip", &self.ip);
        output.put_optional("net", &self.net);
        output.put_optional("host", &self.host);
        output.put_optional("tftp", &self.tftp);
        output.put_optional("bootfile", &self.bootfile);
        output.put_optional("dhcpstart", &self.dhcpstart);
        output.put_optional("dns", &self.dns);
        output.put_optional("dnssearch", &self.dnssearch);
        output.put_optional("domainname", &self.domainname);
        output.put_optional("ipv6-prefix", &self.ipv6_prefix);
        output.put_optional("ipv6-prefixlen", &self.ipv6_prefixlen);
        output.put_optional("ipv6-host", &self.ipv6_host);
        output.put_optional("ipv6-dns", &self.ipv6_dns);
        output.put_optional("smb", &self.smb);
        output.put_optional("smbserver", &self.smbserver);
        output.put_optional("hostfwd", &self.hostfwd);
        output.put_optional("guestfwd", &self.guestfwd);
        output.put_optional("tftp-server-name", &self.tftp_server_name);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevTapOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevTapOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevTapOptions {
    pub ifname: Option<String>,
    pub fd: Option<String>,
    pub fds: Option<String>,
    pub script: Option<String>,
    pub downscript: Option<String>,
    /// Since 2.8.
    pub br: Option<String>,
    pub helper: Option<String>,
    pub sndbuf: Option<u64>,
    pub vnet_hdr: Option<bool>,
    pub vhost: Option<bool>,
    pub vhostfd: Option<String>,
    pub vhostfds: Option<String>,
    pub vhostforce: Option<bool>,
    pub queues: Option<u32>,
    /// `poll-us`. Since 2.7.
    pub poll_us: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevTapOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            ifname: None,
            fd: None,
            fds: None,
            script: None,
            downscript: None,
            br: None,
            helper: None,
            sndbuf: None,
            vnet_hdr: None,
            vhost: None,
            vhostfd: None,
            vhostfds: None,
            vhostforce: None,
            queues: None,
            poll_us: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn ifname<How>(mut self, ifname: impl IntoMember<String, How>) -> Self {
        self.ifname = ifname.into_member();
        self
    }
    #[must_use]
    pub fn fd<How>(mut self, fd: impl IntoMember<String, How>) -> Self {
        self.fd = fd.into_member();
        self
    }
    #[must_use]
    pub fn fds<How>(mut self, fds: impl IntoMember<String, How>) -> Self {
        self.fds = fds.into_member();
        self
    }
    #[must_use]
    pub fn script<How>(mut self, script: impl IntoMember<FileName, How>) -> Self {
        self.script = script.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn downscript<How>(
        mut self,
        downscript: impl IntoMember<FileName, How>,
    ) -> Self {
        self.downscript = downscript.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn br<How>(mut self, br: impl IntoMember<String, How>) -> Self {
        self.br = br.into_member();
        self
    }
    #[must_use]
    pub fn helper<How>(mut self, helper: impl IntoMember<FileName, How>) -> Self {
        self.helper = helper.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn sndbuf(mut self, sndbuf: impl Into<Option<u64>>) -> Self {
        self.sndbuf = sndbuf.into();
        self
    }
    #[must_use]
    pub fn vnet_hdr(mut self, vnet_hdr: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr = vnet_hdr.into();
        self
    }
    #[must_use]
    pub fn vhost(mut self, vhost: impl Into<Option<bool>>) -> Self {
        self.vhost = vhost.into();
        self
    }
    #[must_use]
    pub fn vhostfd<How>(mut self, vhostfd: impl IntoMember<String, How>) -> Self {
        self.vhostfd = vhostfd.into_member();
        self
    }
    #[must_use]
    pub fn vhostfds<How>(mut self, vhostfds: impl IntoMember<String, How>) -> Self {
        self.vhostfds = vhostfds.into_member();
        self
    }
    #[must_use]
    pub fn vhostforce(mut self, vhostforce: impl Into<Option<bool>>) -> Self {
        self.vhostforce = vhostforce.into();
        self
    }
    #[must_use]
    pub fn queues(mut self, queues: impl Into<Option<u32>>) -> Self {
        self.queues = queues.into();
        self
    }
    #[must_use]
    pub fn poll_us(mut self, poll_us: impl Into<Option<u32>>) -> Self {
        self.poll_us = poll_us.into();
        self
    }
}

impl Object for NetdevTapOptions {
    const NAME: &'static str = "NetdevTapOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ifname: members.optional("ifname"),
            fd: members.optional("fd"),
            fds: members.optional("fds"),
            script: members.optional("script"),
            downscript: members.optional("downscript"),
            br: members.optional("br"),
            helper: members.optional("helper"),
            sndbuf: members.optional("sndbuf"),
            vnet_hdr: members.optional("vnet_hdr"),
            vhost: members.optional("vhost"),
            vhostfd: members.optional("vhostfd"),
            vhostfds: members.optional("vhostfds"),
            vhostforce: members.optional("vhostforce"),
            queues: members.optional("queues"),
            poll_us: members.optional("poll-us"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("ifname", &self.ifname);
        output.put_optional("fd", &self.fd);
        output.put_optional("fds", &self.fds);
        output.put_optional("script", &self.script);
        output.put_optional("downscript", &self.downscript);
        output.put_optional("br", &self.br);
        output.put_optional("helper", &self.helper);
        output.put_optional("sndbuf", &self.sndbuf);
        output.put_optional("vnet_hdr", &self.vnet_hdr);
        output.put_optional("vhost", &self.vhost);
        output.put_optional("vhostfd", &self.vhostfd);
        output.put_optional("vhostfds", &self.vhostfds);
        output.put_optional("vhostforce", &self.vhostforce);
        output.put_optional("queues", &self.queues);
        output.put_optional("poll-us", &self.poll_us);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevSocketOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevSocketOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevSocketOptions {
    pub fd: Option<String>,
    pub listen: Option<String>,
    pub connect: Option<String>,
    pub mcast: Option<String>,
    pub localaddr: Option<String>,
    pub udp: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevSocketOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            fd: None,
            listen: None,
            connect: None,
            mcast: None,
            localaddr: None,
            udp: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn fd<How>(mut self, fd: impl IntoMember<String, How>) -> Self {
        self.fd = fd.into_member();
        self
    }
    #[must_use]
    pub fn listen<How>(mut self, listen: impl IntoMember<String, How>) -> Self {
        self.listen = listen.into_member();
        self
    }
    #[must_use]
    pub fn connect<How>(mut self, connect: impl IntoMember<String, How>) -> Self {
        self.connect = connect.into_member();
        self
    }
    #[must_use]
    pub fn mcast<How>(mut self, mcast: impl IntoMember<String, How>) -> Self {
        self.mcast = mcast.into_member();
        self
    }
    #[must_use]
    pub fn localaddr<How>(mut self, localaddr: impl IntoMember<String, How>) -> Self {
        self.localaddr = localaddr.into_member();
        self
    }
    #[must_use]
    pub fn udp<How>(mut self, udp: impl IntoMember<String, How>) -> Self {
        self.udp = udp.into_member();
        self
    }
}

impl Object for NetdevSocketOptions {
    const NAME: &'static str = "NetdevSocketOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fd: members.optional("fd"),
            listen: members.optional("listen"),
            connect: members.optional("connect"),
            mcast: members.optional("mcast"),
            localaddr: members.optional("localaddr"),
            udp: members.optional("udp"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("fd", &self.fd);
        output.put_optional("listen", &self.listen);
        output.put_optional("connect", &self.connect);
        output.put_optional("mcast", &self.mcast);
        output.put_optional("localaddr", &self.localaddr);
        output.put_optional("udp", &self.udp);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevL2TPv3Options` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevL2TPv3Options)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevL2TPv3Options {
    pub src: String,
    pub dst: String,
    pub srcport: Option<String>,
    pub dstport: Option<String>,
    pub ipv6: Option<bool>,
    pub udp: Option<bool>,
    pub cookie64: Option<bool>,
    pub counter: Option<bool>,
    pub pincounter: Option<bool>,
    pub txcookie: Option<u64>,
    pub rxcookie: Option<u64>,
    pub txsession: u32,
    pub rxsession: Option<u32>,
    pub offset: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevL2TPv3Options {
    /// Makes one of the members that every release has.
    pub fn new(src: impl Into<String>, dst: impl Into<String>, txsession: u32) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
            srcport: None,
            dstport: None,
            ipv6: None,
            udp: None,
            cookie64: None,
            counter: None,
            pincounter: None,
            txcookie: None,
            rxcookie: None,
            txsession,
            rxsession: None,
            offset: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn srcport<How>(mut self, srcport: impl IntoMember<String, How>) -> Self {
        self.srcport = srcport.into_member();
        self
    }
    #[must_use]
    pub fn dstport<How>(mut self, dstport: impl IntoMember<String, How>) -> Self {
        self.dstport = dstport.into_member();
        self
    }
    #[must_use]
    pub fn ipv6(mut self, ipv6: impl Into<Option<bool>>) -> Self {
        self.ipv6 = ipv6.into();
        self
    }
    #[must_use]
    pub fn udp(mut self, udp: impl Into<Option<bool>>) -> Self {
        self.udp = udp.into();
        self
    }
    #[must_use]
    pub fn cookie64(mut self, cookie64: impl Into<Option<bool>>) -> Self {
        self.cookie64 = cookie64.into();
        self
    }
    #[must_use]
    pub fn counter(mut self, counter: impl Into<Option<bool>>) -> Self {
        self.counter = counter.into();
        self
    }
    #[must_use]
    pub fn pincounter(mut self, pincounter: impl Into<Option<bool>>) -> Self {
        self.pincounter = pincounter.into();
        self
    }
    #[must_use]
    pub fn txcookie(mut self, txcookie: impl Into<Option<u64>>) -> Self {
        self.txcookie = txcookie.into();
        self
    }
    #[must_use]
    pub fn rxcookie(mut self, rxcookie: impl Into<Option<u64>>) -> Self {
        self.rxcookie = rxcookie.into();
        self
    }
    #[must_use]
    pub fn rxsession(mut self, rxsession: impl Into<Option<u32>>) -> Self {
        self.rxsession = rxsession.into();
        self
    }
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<u32>>) -> Self {
        self.offset = offset.into();
        self
    }
}

impl Object for NetdevL2TPv3Options {
    const NAME: &'static str = "NetdevL2TPv3Options";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            src: members.required("src")?,
            dst: members.required("dst")?,
            srcport: members.optional("srcport"),
            dstport: members.optional("dstport"),
            ipv6: members.optional("ipv6"),
            udp: members.optional("udp"),
            cookie64: members.optional("cookie64"),
            counter: members.optional("counter"),
            pincounter: members.optional("pincounter"),
            txcookie: members.optional("txcookie"),
            rxcookie: members.optional("rxcookie"),
            txsession: members.required("txsession")?,
            rxsession: members.optional("rxsession"),
            offset: members.optional("offset"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("src", &self.src);
        output.put("dst", &self.dst);
        output.put_optional("srcport", &self.srcport);
        output.put_optional("dstport", &self.dstport);
        output.put_optional("ipv6", &self.ipv6);
        output.put_optional("udp", &self.udp);
        output.put_optional("cookie64", &self.cookie64);
        output.put_optional("counter", &self.counter);
        output.put_optional("pincounter", &self.pincounter);
        output.put_optional("txcookie", &self.txcookie);
        output.put_optional("rxcookie", &self.rxcookie);
        output.put("txsession", &self.txsession);
        output.put_optional("rxsession", &self.rxsession);
        output.put_optional("offset", &self.offset);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevVdeOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVdeOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevVdeOptions {
    pub sock: Option<String>,
    pub port: Option<u16>,
    pub group: Option<String>,
    pub mode: Option<u16>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevVdeOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            sock: None,
            port: None,
            group: None,
            mode: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn sock<How>(mut self, sock: impl IntoMember<FileName, How>) -> Self {
        self.sock = sock.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn port(mut self, port: impl Into<Option<u16>>) -> Self {
        self.port = port.into();
        self
    }
    #[must_use]
    pub fn group<How>(mut self, group: impl IntoMember<String, How>) -> Self {
        self.group = group.into_member();
        self
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<u16>>) -> Self {
        self.mode = mode.into();
        self
    }
}

impl Object for NetdevVdeOptions {
    const NAME: &'static str = "NetdevVdeOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sock: members.optional("sock"),
            port: members.optional("port"),
            group: members.optional("group"),
            mode: members.optional("mode"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("sock", &self.sock);
        output.put_optional("port", &self.port);
        output.put_optional("group", &self.group);
        output.put_optional("mode", &self.mode);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevBridgeOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevBridgeOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    pub br: Option<String>,
    pub helper: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevBridgeOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            br: None,
            helper: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn br<How>(mut self, br: impl IntoMember<String, How>) -> Self {
        self.br = br.into_member();
        self
    }
    #[must_use]
    pub fn helper<How>(mut self, helper: impl IntoMember<FileName, How>) -> Self {
        self.helper = helper.into_member().map(FileName::into_string);
        self
    }
}

impl Object for NetdevBridgeOptions {
    const NAME: &'static str = "NetdevBridgeOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            br: members.optional("br"),
            helper: members.optional("helper"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("br", &self.br);
        output.put_optional("helper", &self.helper);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevHubPortOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevHubPortOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevHubPortOptions {
    pub hubid: i32,
    /// Since 2.12.
    pub netdev: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevHubPortOptions {
    /// Makes one of the members that every release has.
    pub fn new(hubid: i32) -> Self {
        Self {
            hubid,
            netdev: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn netdev<How>(mut self, netdev: impl IntoMember<String, How>) -> Self {
        self.netdev = netdev.into_member();
        self
    }
}

impl Object for NetdevHubPortOptions {
    const NAME: &'static str = "NetdevHubPortOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            hubid: members.required("hubid")?,
            netdev: members.optional("netdev"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("hubid", &self.hubid);
        output.put_optional("netdev", &self.netdev);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevNetmapOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevNetmapOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevNetmapOptions {
    pub ifname: String,
    pub devname: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevNetmapOptions {
    /// Makes one of the members that every release has.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            devname: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn devname<How>(mut self, devname: impl IntoMember<String, How>) -> Self {
        self.devname = devname.into_member();
        self
    }
}

impl Object for NetdevNetmapOptions {
    const NAME: &'static str = "NetdevNetmapOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ifname: members.required("ifname")?,
            devname: members.optional("devname"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("ifname", &self.ifname);
        output.put_optional("devname", &self.devname);
        output.put_extra(&self.extra);
    }
}

/// The enum `AFXDPMode` of schema module `net`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon. Only if `CONFIG_AF_XDP`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.AFXDPMode)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum AFXDPMode {
    Native,
    Skb,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for AFXDPMode {
    const NAME: &'static str = "AFXDPMode";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    const VALUES: &'static [&'static str] = &["native", "skb"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Skb => "skb",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "native" => Self::Native,
                "skb" => Self::Skb,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `NetdevAFXDPOptions` of schema module `net`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.2. Not in the storage daemon. Only if `CONFIG_AF_XDP`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevAFXDPOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevAFXDPOptions {
    pub ifname: String,
    pub mode: Option<AFXDPMode>,
    /// `force-copy`.
    pub force_copy: Option<bool>,
    pub queues: Option<i64>,
    /// `start-queue`.
    pub start_queue: Option<i64>,
    pub inhibit: Option<bool>,
    /// `sock-fds`.
    pub sock_fds: Option<String>,
    /// `map-path`. Only in 10.2, 11.1. Since 10.1.
    pub map_path: Option<String>,
    /// `map-start-index`. Only in 10.2, 11.1. Since 10.1.
    pub map_start_index: Option<i32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevAFXDPOptions {
    /// Makes one of the members that every release has.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            mode: None,
            force_copy: None,
            queues: None,
            start_queue: None,
            inhibit: None,
            sock_fds: None,
            map_path: None,
            map_start_index: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Option<AFXDPMode>>) -> Self {
        self.mode = mode.into();
        self
    }
    #[must_use]
    pub fn force_copy(mut self, force_copy: impl Into<Option<bool>>) -> Self {
        self.force_copy = force_copy.into();
        self
    }
    #[must_use]
    pub fn queues(mut self, queues: impl Into<Option<i64>>) -> Self {
        self.queues = queues.into();
        self
    }
    #[must_use]
    pub fn start_queue(mut self, start_queue: impl Into<Option<i64>>) -> Self {
        self.start_queue = start_queue.into();
        self
    }
    #[must_use]
    pub fn inhibit(mut self, inhibit: impl Into<Option<bool>>) -> Self {
        self.inhibit = inhibit.into();
        self
    }
    #[must_use]
    pub fn sock_fds<How>(mut self, sock_fds: impl IntoMember<String, How>) -> Self {
        self.sock_fds = sock_fds.into_member();
        self
    }
    #[must_use]
    pub fn map_path<How>(mut self, map_path: impl IntoMember<FileName, How>) -> Self {
        self.map_path = map_path.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn map_start_index(mut self, map_start_index: impl Into<Option<i32>>) -> Self {
        self.map_start_index = map_start_index.into();
        self
    }
}

impl Object for NetdevAFXDPOptions {
    const NAME: &'static str = "NetdevAFXDPOptions";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ifname: members.required("ifname")?,
            mode: members.optional("mode"),
            force_copy: members.optional("force-copy"),
            queues: members.optional("queues"),
            start_queue: members.optional("start-queue"),
            inhibit: members.optional("inhibit"),
            sock_fds: members.optional("sock-fds"),
            map_path: members.optional("map-path"),
            map_start_index: members.optional("map-start-index"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("ifname", &self.ifname);
        output.put_optional("mode", &self.mode);
        output.put_optional("force-copy", &self.force_copy);
        output.put_optional("queues", &self.queues);
        output.put_optional("start-queue", &self.start_queue);
        output.put_optional("inhibit", &self.inhibit);
        output.put_optional("sock-fds", &self.sock_fds);
        output.put_optional("map-path", &self.map_path);
        output.put_optional("map-start-index", &self.map_start_index);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevVhostUserOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostUserOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    pub chardev: String,
    pub vhostforce: Option<bool>,
    /// Since 2.5.
    pub queues: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevVhostUserOptions {
    /// Makes one of the members that every release has.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            vhostforce: None,
            queues: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn vhostforce(mut self, vhostforce: impl Into<Option<bool>>) -> Self {
        self.vhostforce = vhostforce.into();
        self
    }
    #[must_use]
    pub fn queues(mut self, queues: impl Into<Option<i64>>) -> Self {
        self.queues = queues.into();
        self
    }
}

impl Object for NetdevVhostUserOptions {
    const NAME: &'static str = "NetdevVhostUserOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chardev: members.required("chardev")?,
            vhostforce: members.optional("vhostforce"),
            queues: members.optional("queues"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("chardev", &self.chardev);
        output.put_optional("vhostforce", &self.vhostforce);
        output.put_optional("queues", &self.queues);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevVhostVDPAOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostVDPAOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevVhostVDPAOptions {
    pub vhostdev: Option<String>,
    pub vhostfd: Option<String>,
    pub queues: Option<i64>,
    /// `x-svq`. Since 7.1. Unstable: QEMU may change or drop it in any release.
    pub x_svq: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevVhostVDPAOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            vhostdev: None,
            vhostfd: None,
            queues: None,
            x_svq: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn vhostdev<How>(mut self, vhostdev: impl IntoMember<FileName, How>) -> Self {
        self.vhostdev = vhostdev.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn vhostfd<How>(mut self, vhostfd: impl IntoMember<String, How>) -> Self {
        self.vhostfd = vhostfd.into_member();
        self
    }
    #[must_use]
    pub fn queues(mut self, queues: impl Into<Option<i64>>) -> Self {
        self.queues = queues.into();
        self
    }
    #[must_use]
    pub fn x_svq(mut self, x_svq: impl Into<Option<bool>>) -> Self {
        self.x_svq = x_svq.into();
        self
    }
}

impl Object for NetdevVhostVDPAOptions {
    const NAME: &'static str = "NetdevVhostVDPAOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vhostdev: members.optional("vhostdev"),
            vhostfd: members.optional("vhostfd"),
            queues: members.optional("queues"),
            x_svq: members.optional("x-svq"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("vhostdev", &self.vhostdev);
        output.put_optional("vhostfd", &self.vhostfd);
        output.put_optional("queues", &self.queues);
        output.put_optional("x-svq", &self.x_svq);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevVmnetHostOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon. Only if `CONFIG_VMNET`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetHostOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevVmnetHostOptions {
    /// `start-address`.
    pub start_address: Option<String>,
    /// `end-address`.
    pub end_address: Option<String>,
    /// `subnet-mask`.
    pub subnet_mask: Option<String>,
    pub isolated: Option<bool>,
    /// `net-uuid`.
    pub net_uuid: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevVmnetHostOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            net_uuid: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn start_address<How>(
        mut self,
        start_address: impl IntoMember<String, How>,
    ) -> Self {
        self.start_address = start_address.into_member();
        self
    }
    #[must_use]
    pub fn end_address<How>(
        mut self,
        end_address: impl IntoMember<String, How>,
    ) -> Self {
        self.end_address = end_address.into_member();
        self
    }
    #[must_use]
    pub fn subnet_mask<How>(
        mut self,
        subnet_mask: impl IntoMember<String, How>,
    ) -> Self {
        self.subnet_mask = subnet_mask.into_member();
        self
    }
    #[must_use]
    pub fn isolated(mut self, isolated: impl Into<Option<bool>>) -> Self {
        self.isolated = isolated.into();
        self
    }
    #[must_use]
    pub fn net_uuid<How>(mut self, net_uuid: impl IntoMember<String, How>) -> Self {
        self.net_uuid = net_uuid.into_member();
        self
    }
}

impl Object for NetdevVmnetHostOptions {
    const NAME: &'static str = "NetdevVmnetHostOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            start_address: members.optional("start-address"),
            end_address: members.optional("end-address"),
            subnet_mask: members.optional("subnet-mask"),
            isolated: members.optional("isolated"),
            net_uuid: members.optional("net-uuid"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("start-address", &self.start_address);
        output.put_optional("end-address", &self.end_address);
        output.put_optional("subnet-mask", &self.subnet_mask);
        output.put_optional("isolated", &self.isolated);
        output.put_optional("net-uuid", &self.net_uuid);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevVmnetSharedOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon. Only if `CONFIG_VMNET`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetSharedOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevVmnetSharedOptions {
    /// `start-address`.
    pub start_address: Option<String>,
    /// `end-address`.
    pub end_address: Option<String>,
    /// `subnet-mask`.
    pub subnet_mask: Option<String>,
    pub isolated: Option<bool>,
    /// `nat66-prefix`.
    pub nat66_prefix: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevVmnetSharedOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            start_address: None,
            end_address: None,
            subnet_mask: None,
            isolated: None,
            nat66_prefix: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn start_address<How>(
        mut self,
        start_address: impl IntoMember<String, How>,
    ) -> Self {
        self.start_address = start_address.into_member();
        self
    }
    #[must_use]
    pub fn end_address<How>(
        mut self,
        end_address: impl IntoMember<String, How>,
    ) -> Self {
        self.end_address = end_address.into_member();
        self
    }
    #[must_use]
    pub fn subnet_mask<How>(
        mut self,
        subnet_mask: impl IntoMember<String, How>,
    ) -> Self {
        self.subnet_mask = subnet_mask.into_member();
        self
    }
    #[must_use]
    pub fn isolated(mut self, isolated: impl Into<Option<bool>>) -> Self {
        self.isolated = isolated.into();
        self
    }
    #[must_use]
    pub fn nat66_prefix<How>(
        mut self,
        nat66_prefix: impl IntoMember<String, How>,
    ) -> Self {
        self.nat66_prefix = nat66_prefix.into_member();
        self
    }
}

impl Object for NetdevVmnetSharedOptions {
    const NAME: &'static str = "NetdevVmnetSharedOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            start_address: members.optional("start-address"),
            end_address: members.optional("end-address"),
            subnet_mask: members.optional("subnet-mask"),
            isolated: members.optional("isolated"),
            nat66_prefix: members.optional("nat66-prefix"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("start-address", &self.start_address);
        output.put_optional("end-address", &self.end_address);
        output.put_optional("subnet-mask", &self.subnet_mask);
        output.put_optional("isolated", &self.isolated);
        output.put_optional("nat66-prefix", &self.nat66_prefix);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevVmnetBridgedOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon. Only if `CONFIG_VMNET`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetBridgedOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetBridgedOptions {
    pub ifname: String,
    pub isolated: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevVmnetBridgedOptions {
    /// Makes one of the members that every release has.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            isolated: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn isolated(mut self, isolated: impl Into<Option<bool>>) -> Self {
        self.isolated = isolated.into();
        self
    }
}

impl Object for NetdevVmnetBridgedOptions {
    const NAME: &'static str = "NetdevVmnetBridgedOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ifname: members.required("ifname")?,
            isolated: members.optional("isolated"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("ifname", &self.ifname);
        output.put_optional("isolated", &self.isolated);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevStreamOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevStreamOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamOptions {
    pub addr: SocketAddress,
    pub server: Option<bool>,
    /// `reconnect-ms`. Only in 10.0, 10.2, 11.1. Since 9.2.
    pub reconnect_ms: Option<i64>,
    /// Only in 10.0. Since 8.0. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub reconnect: Option<i64>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevStreamOptions {
    /// Makes one of the members that every release has.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self {
            addr: addr.into(),
            server: None,
            reconnect_ms: None,
            reconnect: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn server(mut self, server: impl Into<Option<bool>>) -> Self {
        self.server = server.into();
        self
    }
    #[must_use]
    pub fn reconnect_ms(mut self, reconnect_ms: impl Into<Option<i64>>) -> Self {
        self.reconnect_ms = reconnect_ms.into();
        self
    }
    #[deprecated(note = "deprecated in QEMU")]
    #[must_use]
    pub fn reconnect(mut self, reconnect: impl Into<Option<i64>>) -> Self {
        self.reconnect = reconnect.into();
        self
    }
}

impl Object for NetdevStreamOptions {
    const NAME: &'static str = "NetdevStreamOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            addr: members.required("addr")?,
            server: members.optional("server"),
            reconnect_ms: members.optional("reconnect-ms"),
            reconnect: members.optional("reconnect"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("addr", &self.addr);
        output.put_optional("server", &self.server);
        output.put_optional("reconnect-ms", &self.reconnect_ms);
        output.put_optional("reconnect", &self.reconnect);
        output.put_extra(&self.extra);
    }
}

/// The object `NetdevDgramOptions` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevDgramOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetdevDgramOptions {
    pub local: Option<SocketAddress>,
    pub remote: Option<SocketAddress>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl NetdevDgramOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            local: None,
            remote: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn local<How>(mut self, local: impl IntoMember<SocketAddress, How>) -> Self {
        self.local = local.into_member();
        self
    }
    #[must_use]
    pub fn remote<How>(mut self, remote: impl IntoMember<SocketAddress, How>) -> Self {
        self.remote = remote.into_member();
        self
    }
}

impl Object for NetdevDgramOptions {
    const NAME: &'static str = "NetdevDgramOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            local: members.optional("local"),
            remote: members.optional("remote"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("local", &self.local);
        output.put_optional("remote", &self.remote);
        output.put_extra(&self.extra);
    }
}

/// The enum `NetClientDriver` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.7. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.NetClientDriver)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NetClientDriver {
    None,
    Nic,
    User,
    Tap,
    /// Since 2.1.
    L2tpv3,
    Socket,
    /// Since 7.2.
    Stream,
    /// Since 7.2.
    Dgram,
    Vde,
    Bridge,
    Hubport,
    Netmap,
    VhostUser,
    /// Since 5.1.
    VhostVdpa,
    /// Only in 10.2, 11.1. Since 10.1. Only if `CONFIG_PASST`.
    Passt,
    /// Only in 10.0, 10.2, 11.1. Since 8.2. Only if `CONFIG_AF_XDP`.
    AfXdp,
    /// Since 7.1. Only if `CONFIG_VMNET`.
    VmnetHost,
    /// Since 7.1. Only if `CONFIG_VMNET`.
    VmnetShared,
    /// Since 7.1. Only if `CONFIG_VMNET`.
    VmnetBridged,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for NetClientDriver {
    const NAME: &'static str = "NetClientDriver";
    const VALUES: &'static [&'static str] = &[
        "none",
        "nic",
        "user",
        "tap",
        "l2tpv3",
        "socket",
        "stream",
        "dgram",
        "vde",
        "bridge",
        "hubport",
        "netmap",
        "vhost-user",
        "vhost-vdpa",
        "passt",
        "af-xdp",
        "vmnet-host",
        "vmnet-shared",
        "vmnet-bridged",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Nic => "nic",
            Self::User => "user",
            Self::Tap => "tap",
            Self::L2tpv3 => "l2tpv3",
            Self::Socket => "socket",
            Self::Stream => "stream",
            Self::Dgram => "dgram",
            Self::Vde => "vde",
            Self::Bridge => "bridge",
            Self::Hubport => "hubport",
            Self::Netmap => "netmap",
            Self::VhostUser => "vhost-user",
            Self::VhostVdpa => "vhost-vdpa",
            Self::Passt => "passt",
            Self::AfXdp => "af-xdp",
            Self::VmnetHost => "vmnet-host",
            Self::VmnetShared => "vmnet-shared",
            Self::VmnetBridged => "vmnet-bridged",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "nic" => Self::Nic,
                "user" => Self::User,
                "tap" => Self::Tap,
                "l2tpv3" => Self::L2tpv3,
                "socket" => Self::Socket,
                "stream" => Self::Stream,
                "dgram" => Self::Dgram,
                "vde" => Self::Vde,
                "bridge" => Self::Bridge,
                "hubport" => Self::Hubport,
                "netmap" => Self::Netmap,
                "vhost-user" => Self::VhostUser,
                "vhost-vdpa" => Self::VhostVdpa,
                "passt" => Self::Passt,
                "af-xdp" => Self::AfXdp,
                "vmnet-host" => Self::VmnetHost,
                "vmnet-shared" => Self::VmnetShared,
                "vmnet-bridged" => Self::VmnetBridged,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `Netdev` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.Netdev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Netdev {
    pub id: String,
    /// `type` and the members that go with it.
    pub r#type: NetdevBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Netdev {
    /// Makes one of its branch and the members that every release has.
    pub fn new(id: impl Into<String>, r#type: impl Into<NetdevBranch>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> NetClientDriver {
        self.r#type.tag()
    }
}

impl Object for Netdev {
    const NAME: &'static str = "Netdev";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: NetClientDriver = members.required("type")?;
        Ok(Self {
            id: members.required("id")?,
            r#type: NetdevBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`Netdev`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NetdevBranch {
    None,
    Nic(NetLegacyNicOptions),
    User(NetdevUserOptions),
    Tap(NetdevTapOptions),
    /// Since 2.1.
    L2tpv3(NetdevL2TPv3Options),
    Socket(NetdevSocketOptions),
    /// Since 7.2.
    Stream(NetdevStreamOptions),
    /// Since 7.2.
    Dgram(NetdevDgramOptions),
    Vde(NetdevVdeOptions),
    Bridge(NetdevBridgeOptions),
    Hubport(NetdevHubPortOptions),
    Netmap(NetdevNetmapOptions),
    VhostUser(NetdevVhostUserOptions),
    /// Since 5.1.
    VhostVdpa(NetdevVhostVDPAOptions),
    /// Only in 10.2, 11.1. Since 10.1. Only if `CONFIG_PASST`.
    Passt(NetDevPasstOptions),
    /// Only in 10.0, 10.2, 11.1. Since 8.2. Only if `CONFIG_AF_XDP`.
    AfXdp(NetdevAFXDPOptions),
    /// Since 7.1. Only if `CONFIG_VMNET`.
    VmnetHost(NetdevVmnetHostOptions),
    /// Since 7.1. Only if `CONFIG_VMNET`.
    VmnetShared(NetdevVmnetSharedOptions),
    /// Since 7.1. Only if `CONFIG_VMNET`.
    VmnetBridged(NetdevVmnetBridgedOptions),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl NetdevBranch {
    /// Returns `type`.
    pub fn tag(&self) -> NetClientDriver {
        match self {
            Self::None => NetClientDriver::None,
            Self::Nic(_) => NetClientDriver::Nic,
            Self::User(_) => NetClientDriver::User,
            Self::Tap(_) => NetClientDriver::Tap,
            Self::L2tpv3(_) => NetClientDriver::L2tpv3,
            Self::Socket(_) => NetClientDriver::Socket,
            Self::Stream(_) => NetClientDriver::Stream,
            Self::Dgram(_) => NetClientDriver::Dgram,
            Self::Vde(_) => NetClientDriver::Vde,
            Self::Bridge(_) => NetClientDriver::Bridge,
            Self::Hubport(_) => NetClientDriver::Hubport,
            Self::Netmap(_) => NetClientDriver::Netmap,
            Self::VhostUser(_) => NetClientDriver::VhostUser,
            Self::VhostVdpa(_) => NetClientDriver::VhostVdpa,
            Self::Passt(_) => NetClientDriver::Passt,
            Self::AfXdp(_) => NetClientDriver::AfXdp,
            Self::VmnetHost(_) => NetClientDriver::VmnetHost,
            Self::VmnetShared(_) => NetClientDriver::VmnetShared,
            Self::VmnetBridged(_) => NetClientDriver::VmnetBridged,
            Self::Unrecognized { tag, .. } => NetClientDriver::Unrecognized(*tag),
        }
    }
    fn take(
        tag: NetClientDriver,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                NetClientDriver::None => Self::None,
                NetClientDriver::Nic => Self::Nic(members.branch()?),
                NetClientDriver::User => Self::User(members.branch()?),
                NetClientDriver::Tap => Self::Tap(members.branch()?),
                NetClientDriver::L2tpv3 => Self::L2tpv3(members.branch()?),
                NetClientDriver::Socket => Self::Socket(members.branch()?),
                NetClientDriver::Stream => Self::Stream(members.branch()?),
                NetClientDriver::Dgram => Self::Dgram(members.branch()?),
                NetClientDriver::Vde => Self::Vde(members.branch()?),
                NetClientDriver::Bridge => Self::Bridge(members.branch()?),
                NetClientDriver::Hubport => Self::Hubport(members.branch()?),
                NetClientDriver::Netmap => Self::Netmap(members.branch()?),
                NetClientDriver::VhostUser => Self::VhostUser(members.branch()?),
                NetClientDriver::VhostVdpa => Self::VhostVdpa(members.branch()?),
                NetClientDriver::Passt => Self::Passt(members.branch()?),
                NetClientDriver::AfXdp => Self::AfXdp(members.branch()?),
                NetClientDriver::VmnetHost => Self::VmnetHost(members.branch()?),
                NetClientDriver::VmnetShared => Self::VmnetShared(members.branch()?),
                NetClientDriver::VmnetBridged => Self::VmnetBridged(members.branch()?),
                NetClientDriver::Unrecognized(tag) => {
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
            Self::Nic(branch) => branch.put(output),
            Self::User(branch) => branch.put(output),
            Self::Tap(branch) => branch.put(output),
            Self::L2tpv3(branch) => branch.put(output),
            Self::Socket(branch) => branch.put(output),
            Self::Stream(branch) => branch.put(output),
            Self::Dgram(branch) => branch.put(output),
            Self::Vde(branch) => branch.put(output),
            Self::Bridge(branch) => branch.put(output),
            Self::Hubport(branch) => branch.put(output),
            Self::Netmap(branch) => branch.put(output),
            Self::VhostUser(branch) => branch.put(output),
            Self::VhostVdpa(branch) => branch.put(output),
            Self::Passt(branch) => branch.put(output),
            Self::AfXdp(branch) => branch.put(output),
            Self::VmnetHost(branch) => branch.put(output),
            Self::VmnetShared(branch) => branch.put(output),
            Self::VmnetBridged(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<NetLegacyNicOptions> for NetdevBranch {
    fn from(branch: NetLegacyNicOptions) -> Self {
        Self::Nic(branch)
    }
}

impl From<NetDevPasstOptions> for NetdevBranch {
    fn from(branch: NetDevPasstOptions) -> Self {
        Self::Passt(branch)
    }
}

impl From<NetdevUserOptions> for NetdevBranch {
    fn from(branch: NetdevUserOptions) -> Self {
        Self::User(branch)
    }
}

impl From<NetdevTapOptions> for NetdevBranch {
    fn from(branch: NetdevTapOptions) -> Self {
        Self::Tap(branch)
    }
}

impl From<NetdevL2TPv3Options> for NetdevBranch {
    fn from(branch: NetdevL2TPv3Options) -> Self {
        Self::L2tpv3(branch)
    }
}

impl From<NetdevSocketOptions> for NetdevBranch {
    fn from(branch: NetdevSocketOptions) -> Self {
        Self::Socket(branch)
    }
}

impl From<NetdevStreamOptions> for NetdevBranch {
    fn from(branch: NetdevStreamOptions) -> Self {
        Self::Stream(branch)
    }
}

impl From<NetdevDgramOptions> for NetdevBranch {
    fn from(branch: NetdevDgramOptions) -> Self {
        Self::Dgram(branch)
    }
}

impl From<NetdevVdeOptions> for NetdevBranch {
    fn from(branch: NetdevVdeOptions) -> Self {
        Self::Vde(branch)
    }
}

impl From<NetdevBridgeOptions> for NetdevBranch {
    fn from(branch: NetdevBridgeOptions) -> Self {
        Self::Bridge(branch)
    }
}

impl From<NetdevHubPortOptions> for NetdevBranch {
    fn from(branch: NetdevHubPortOptions) -> Self {
        Self::Hubport(branch)
    }
}

impl From<NetdevNetmapOptions> for NetdevBranch {
    fn from(branch: NetdevNetmapOptions) -> Self {
        Self::Netmap(branch)
    }
}

impl From<NetdevAFXDPOptions> for NetdevBranch {
    fn from(branch: NetdevAFXDPOptions) -> Self {
        Self::AfXdp(branch)
    }
}

impl From<NetdevVhostUserOptions> for NetdevBranch {
    fn from(branch: NetdevVhostUserOptions) -> Self {
        Self::VhostUser(branch)
    }
}

impl From<NetdevVhostVDPAOptions> for NetdevBranch {
    fn from(branch: NetdevVhostVDPAOptions) -> Self {
        Self::VhostVdpa(branch)
    }
}

impl From<NetdevVmnetHostOptions> for NetdevBranch {
    fn from(branch: NetdevVmnetHostOptions) -> Self {
        Self::VmnetHost(branch)
    }
}

impl From<NetdevVmnetSharedOptions> for NetdevBranch {
    fn from(branch: NetdevVmnetSharedOptions) -> Self {
        Self::VmnetShared(branch)
    }
}

impl From<NetdevVmnetBridgedOptions> for NetdevBranch {
    fn from(branch: NetdevVmnetBridgedOptions) -> Self {
        Self::VmnetBridged(branch)
    }
}

/// The enum `RxState` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.RxState)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RxState {
    Normal,
    None,
    All,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for RxState {
    const NAME: &'static str = "RxState";
    const VALUES: &'static [&'static str] = &["normal", "none", "all"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::None => "none",
            Self::All => "all",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "normal" => Self::Normal,
                "none" => Self::None,
                "all" => Self::All,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `RxFilterInfo` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.6. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.RxFilterInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RxFilterInfo {
    pub name: String,
    pub promiscuous: bool,
    pub multicast: RxState,
    pub unicast: RxState,
    /// Since 2.0.
    pub vlan: RxState,
    /// `broadcast-allowed`.
    pub broadcast_allowed: bool,
    /// `multicast-overflow`.
    pub multicast_overflow: bool,
    /// `unicast-overflow`.
    pub unicast_overflow: bool,
    /// `main-mac`.
    pub main_mac: String,
    /// `vlan-table`.
    pub vlan_table: Vec<i64>,
    /// `unicast-table`.
    pub unicast_table: Vec<String>,
    /// `multicast-table`.
    pub multicast_table: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for RxFilterInfo {
    const NAME: &'static str = "RxFilterInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            promiscuous: members.required("promiscuous")?,
            multicast: members.required("multicast")?,
            unicast: members.required("unicast")?,
            vlan: members.required("vlan")?,
            broadcast_allowed: members.required("broadcast-allowed")?,
            multicast_overflow: members.required("multicast-overflow")?,
            unicast_overflow: members.required("unicast-overflow")?,
            main_mac: members.required("main-mac")?,
            vlan_table: members.required("vlan-table")?,
            unicast_table: members.required("unicast-table")?,
            multicast_table: members.required("multicast-table")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("promiscuous", &self.promiscuous);
        output.put("multicast", &self.multicast);
        output.put("unicast", &self.unicast);
        output.put("vlan", &self.vlan);
        output.put("broadcast-allowed", &self.broadcast_allowed);
        output.put("multicast-overflow", &self.multicast_overflow);
        output.put("unicast-overflow", &self.unicast_overflow);
        output.put("main-mac", &self.main_mac);
        output.put("vlan-table", &self.vlan_table);
        output.put("unicast-table", &self.unicast_table);
        output.put("multicast-table", &self.multicast_table);
        output.put_extra(&self.extra);
    }
}

/// The object `AnnounceParameters` of schema module `net`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.AnnounceParameters)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnnounceParameters {
    pub initial: i64,
    pub max: i64,
    pub rounds: i64,
    pub step: i64,
    /// Since 4.1.
    pub interfaces: Option<Vec<String>>,
    /// Since 4.1.
    pub id: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AnnounceParameters {
    /// Makes one of the members that every release has.
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self {
            initial,
            max,
            rounds,
            step,
            interfaces: None,
            id: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn interfaces(
        mut self,
        interfaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        self
    }
    #[must_use]
    pub fn id<How>(mut self, id: impl IntoMember<String, How>) -> Self {
        self.id = id.into_member();
        self
    }
}

impl Object for AnnounceParameters {
    const NAME: &'static str = "AnnounceParameters";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            initial: members.required("initial")?,
            max: members.required("max")?,
            rounds: members.required("rounds")?,
            step: members.required("step")?,
            interfaces: members.optional("interfaces"),
            id: members.optional("id"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("initial", &self.initial);
        output.put("max", &self.max);
        output.put("rounds", &self.rounds);
        output.put("step", &self.step);
        output.put_optional("interfaces", &self.interfaces);
        output.put_optional("id", &self.id);
        output.put_extra(&self.extra);
    }
}

enums!(AFXDPMode NetClientDriver RxState);
objects!(
    NetLegacyNicOptions StringObject NetDevPasstOptions NetdevUserOptions
    NetdevTapOptions NetdevSocketOptions NetdevL2TPv3Options NetdevVdeOptions
    NetdevBridgeOptions NetdevHubPortOptions NetdevNetmapOptions NetdevAFXDPOptions
    NetdevVhostUserOptions NetdevVhostVDPAOptions NetdevVmnetHostOptions
    NetdevVmnetSharedOptions NetdevVmnetBridgedOptions NetdevStreamOptions
    NetdevDgramOptions Netdev RxFilterInfo AnnounceParameters
);
branches!(NetdevBranch);
eq!(
    NetLegacyNicOptions StringObject NetDevPasstOptions NetdevUserOptions
    NetdevTapOptions NetdevSocketOptions NetdevL2TPv3Options NetdevVdeOptions
    NetdevBridgeOptions NetdevHubPortOptions NetdevNetmapOptions NetdevAFXDPOptions
    NetdevVhostUserOptions NetdevVhostVDPAOptions NetdevVmnetHostOptions
    NetdevVmnetSharedOptions NetdevVmnetBridgedOptions NetdevStreamOptions
    NetdevDgramOptions NetdevBranch Netdev RxFilterInfo AnnounceParameters
);
