//! The JSON Schemas of all types.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::json_schema::schema;
use crate::guest_agent::cmd;

schema!(
    cmd::GuestSyncDelimited, "guest-sync-delimited", [],
    r##"{"type":"object","properties":{"id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["id"]}"##
);
schema!(
    cmd::GuestSync, "guest-sync", [],
    r##"{"type":"object","properties":{"id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["id"]}"##
);
schema!(
    cmd::GuestPing, "guest-ping", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestGetTime, "guest-get-time", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestSetTime, "guest-set-time", [],
    r##"{"type":"object","properties":{"time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestAgentCommandInfo, "GuestAgentCommandInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"enabled":{"type":"boolean"},"success-response":{"type":"boolean"}},"required":["name","enabled","success-response"]}"##
);
schema!(
    crate ::guest_agent::GuestAgentInfo, "GuestAgentInfo", [crate
    ::guest_agent::GuestAgentCommandInfo],
    r##"{"type":"object","properties":{"version":{"type":"string"},"supported_commands":{"type":"array","items":{"$ref":"GuestAgentCommandInfo"}}},"required":["version","supported_commands"]}"##
);
schema!(
    cmd::GuestInfo, "guest-info", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestShutdown, "guest-shutdown", [],
    r##"{"type":"object","properties":{"mode":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::GuestFileOpen, "guest-file-open", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"mode":{"type":"string"}},"required":["path"]}"##
);
schema!(
    cmd::GuestFileClose, "guest-file-close", [],
    r##"{"type":"object","properties":{"handle":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["handle"]}"##
);
schema!(
    crate ::guest_agent::GuestFileRead, "GuestFileRead", [],
    r##"{"type":"object","properties":{"count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"buf-b64":{"type":"string"},"eof":{"type":"boolean"}},"required":["count","buf-b64","eof"]}"##
);
schema!(
    cmd::GuestFileRead, "guest-file-read", [],
    r##"{"type":"object","properties":{"handle":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["handle"]}"##
);
schema!(
    crate ::guest_agent::GuestFileWrite, "GuestFileWrite", [],
    r##"{"type":"object","properties":{"count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"eof":{"type":"boolean"}},"required":["count","eof"]}"##
);
schema!(
    cmd::GuestFileWrite, "guest-file-write", [],
    r##"{"type":"object","properties":{"handle":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"buf-b64":{"type":"string"},"count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["handle","buf-b64"]}"##
);
schema!(
    crate ::guest_agent::GuestFileSeek, "GuestFileSeek", [],
    r##"{"type":"object","properties":{"position":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"eof":{"type":"boolean"}},"required":["position","eof"]}"##
);
schema!(
    crate ::guest_agent::QGASeek, "QGASeek", [],
    r##"{"type":"string","enum":["set","cur","end"]}"##
);
schema!(
    crate ::guest_agent::GuestFileWhence, "GuestFileWhence", [crate
    ::guest_agent::QGASeek],
    r##"{"anyOf":[{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},{"$ref":"QGASeek"}]}"##
);
schema!(
    cmd::GuestFileSeek, "guest-file-seek", [crate ::guest_agent::GuestFileWhence],
    r##"{"type":"object","properties":{"handle":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"whence":{"$ref":"GuestFileWhence"}},"required":["handle","offset","whence"]}"##
);
schema!(
    cmd::GuestFileFlush, "guest-file-flush", [],
    r##"{"type":"object","properties":{"handle":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["handle"]}"##
);
schema!(
    crate ::guest_agent::GuestFsfreezeStatus, "GuestFsfreezeStatus", [],
    r##"{"type":"string","enum":["thawed","frozen"]}"##
);
schema!(
    cmd::GuestFsfreezeStatus, "guest-fsfreeze-status", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestFsfreezeFreeze, "guest-fsfreeze-freeze", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestFsfreezeFreezeList, "guest-fsfreeze-freeze-list", [],
    r##"{"type":"object","properties":{"mountpoints":{"type":"array","items":{"type":"string"}}},"required":[]}"##
);
schema!(
    cmd::GuestFsfreezeThaw, "guest-fsfreeze-thaw", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestFilesystemTrimResult, "GuestFilesystemTrimResult", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"trimmed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"minimum":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"error":{"type":"string"}},"required":["path"]}"##
);
schema!(
    crate ::guest_agent::GuestFilesystemTrimResponse, "GuestFilesystemTrimResponse",
    [crate ::guest_agent::GuestFilesystemTrimResult],
    r##"{"type":"object","properties":{"paths":{"type":"array","items":{"$ref":"GuestFilesystemTrimResult"}}},"required":["paths"]}"##
);
schema!(
    cmd::GuestFstrim, "guest-fstrim", [],
    r##"{"type":"object","properties":{"minimum":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    cmd::GuestSuspendDisk, "guest-suspend-disk", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestSuspendRam, "guest-suspend-ram", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestSuspendHybrid, "guest-suspend-hybrid", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestIpAddressType, "GuestIpAddressType", [],
    r##"{"type":"string","enum":["ipv4","ipv6"]}"##
);
schema!(
    crate ::guest_agent::GuestIpAddress, "GuestIpAddress", [crate
    ::guest_agent::GuestIpAddressType],
    r##"{"type":"object","properties":{"ip-address":{"type":"string"},"ip-address-type":{"$ref":"GuestIpAddressType"},"prefix":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["ip-address","ip-address-type","prefix"]}"##
);
schema!(
    crate ::guest_agent::GuestNetworkInterfaceStat, "GuestNetworkInterfaceStat", [],
    r##"{"type":"object","properties":{"rx-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"rx-packets":{"type":"integer","minimum":0,"maximum":18446744073709551615},"rx-errs":{"type":"integer","minimum":0,"maximum":18446744073709551615},"rx-dropped":{"type":"integer","minimum":0,"maximum":18446744073709551615},"tx-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"tx-packets":{"type":"integer","minimum":0,"maximum":18446744073709551615},"tx-errs":{"type":"integer","minimum":0,"maximum":18446744073709551615},"tx-dropped":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["rx-bytes","rx-packets","rx-errs","rx-dropped","tx-bytes","tx-packets","tx-errs","tx-dropped"]}"##
);
schema!(
    crate ::guest_agent::GuestNetworkInterface, "GuestNetworkInterface", [crate
    ::guest_agent::GuestIpAddress, crate ::guest_agent::GuestNetworkInterfaceStat],
    r##"{"type":"object","properties":{"name":{"type":"string"},"hardware-address":{"type":"string"},"ip-addresses":{"type":"array","items":{"$ref":"GuestIpAddress"}},"statistics":{"$ref":"GuestNetworkInterfaceStat"}},"required":["name"]}"##
);
schema!(
    cmd::GuestNetworkGetInterfaces, "guest-network-get-interfaces", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestLogicalProcessor, "GuestLogicalProcessor", [],
    r##"{"type":"object","properties":{"logical-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"online":{"type":"boolean"},"can-offline":{"type":"boolean"}},"required":["logical-id","online"]}"##
);
schema!(
    cmd::GuestGetVcpus, "guest-get-vcpus", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestSetVcpus, "guest-set-vcpus", [crate ::guest_agent::GuestLogicalProcessor],
    r##"{"type":"object","properties":{"vcpus":{"type":"array","items":{"$ref":"GuestLogicalProcessor"}}},"required":["vcpus"]}"##
);
schema!(
    crate ::guest_agent::GuestDiskBusType, "GuestDiskBusType", [],
    r##"{"type":"string","enum":["ide","fdc","scsi","virtio","xen","usb","uml","sata","sd","unknown","ieee1394","ssa","fibre","raid","iscsi","sas","mmc","virtual","file-backed-virtual","nvme"]}"##
);
schema!(
    crate ::guest_agent::GuestPCIAddress, "GuestPCIAddress", [],
    r##"{"type":"object","properties":{"domain":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bus":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"slot":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"function":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["domain","bus","slot","function"]}"##
);
schema!(
    crate ::guest_agent::GuestCCWAddress, "GuestCCWAddress", [],
    r##"{"type":"object","properties":{"cssid":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"ssid":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"subchno":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"devno":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["cssid","ssid","subchno","devno"]}"##
);
schema!(
    crate ::guest_agent::GuestDiskAddress, "GuestDiskAddress", [crate
    ::guest_agent::GuestCCWAddress, crate ::guest_agent::GuestDiskBusType, crate
    ::guest_agent::GuestPCIAddress],
    r##"{"type":"object","properties":{"pci-controller":{"$ref":"GuestPCIAddress"},"bus-type":{"$ref":"GuestDiskBusType"},"bus":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"target":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"unit":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"serial":{"type":"string"},"dev":{"type":"string"},"ccw-address":{"$ref":"GuestCCWAddress"}},"required":["pci-controller","bus-type","bus","target","unit"]}"##
);
schema!(
    crate ::guest_agent::GuestNVMeSmart, "GuestNVMeSmart", [],
    r##"{"type":"object","properties":{"critical-warning":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"temperature":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"available-spare":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"available-spare-threshold":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"percentage-used":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"data-units-read-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"data-units-read-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"data-units-written-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"data-units-written-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"host-read-commands-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"host-read-commands-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"host-write-commands-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"host-write-commands-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"controller-busy-time-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"controller-busy-time-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"power-cycles-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"power-cycles-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"power-on-hours-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"power-on-hours-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"unsafe-shutdowns-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"unsafe-shutdowns-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"media-errors-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"media-errors-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615},"number-of-error-log-entries-lo":{"type":"integer","minimum":0,"maximum":18446744073709551615},"number-of-error-log-entries-hi":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["critical-warning","temperature","available-spare","available-spare-threshold","percentage-used","data-units-read-lo","data-units-read-hi","data-units-written-lo","data-units-written-hi","host-read-commands-lo","host-read-commands-hi","host-write-commands-lo","host-write-commands-hi","controller-busy-time-lo","controller-busy-time-hi","power-cycles-lo","power-cycles-hi","power-on-hours-lo","power-on-hours-hi","unsafe-shutdowns-lo","unsafe-shutdowns-hi","media-errors-lo","media-errors-hi","number-of-error-log-entries-lo","number-of-error-log-entries-hi"]}"##
);
schema!(
    crate ::guest_agent::GuestDiskSmart, "GuestDiskSmart", [crate
    ::guest_agent::GuestDiskBusType, crate ::guest_agent::GuestNVMeSmart],
    r##"{"type":"object","properties":{"type":{"$ref":"GuestDiskBusType"}},"required":["type"],"oneOf":[{"properties":{"type":{"const":"ide"}}},{"properties":{"type":{"const":"fdc"}}},{"properties":{"type":{"const":"scsi"}}},{"properties":{"type":{"const":"virtio"}}},{"properties":{"type":{"const":"xen"}}},{"properties":{"type":{"const":"usb"}}},{"properties":{"type":{"const":"uml"}}},{"properties":{"type":{"const":"sata"}}},{"properties":{"type":{"const":"sd"}}},{"properties":{"type":{"const":"unknown"}}},{"properties":{"type":{"const":"ieee1394"}}},{"properties":{"type":{"const":"ssa"}}},{"properties":{"type":{"const":"fibre"}}},{"properties":{"type":{"const":"raid"}}},{"properties":{"type":{"const":"iscsi"}}},{"properties":{"type":{"const":"sas"}}},{"properties":{"type":{"const":"mmc"}}},{"properties":{"type":{"const":"virtual"}}},{"properties":{"type":{"const":"file-backed-virtual"}}},{"allOf":[{"properties":{"type":{"const":"nvme"}}},{"$ref":"GuestNVMeSmart"}]}]}"##
);
schema!(
    crate ::guest_agent::GuestDiskInfo, "GuestDiskInfo", [crate
    ::guest_agent::GuestDiskAddress, crate ::guest_agent::GuestDiskSmart],
    r##"{"type":"object","properties":{"name":{"type":"string"},"partition":{"type":"boolean"},"dependencies":{"type":"array","items":{"type":"string"}},"address":{"$ref":"GuestDiskAddress"},"alias":{"type":"string"},"smart":{"$ref":"GuestDiskSmart"}},"required":["name","partition"]}"##
);
schema!(
    cmd::GuestGetDisks, "guest-get-disks", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestFilesystemInfo, "GuestFilesystemInfo", [crate
    ::guest_agent::GuestDiskAddress],
    r##"{"type":"object","properties":{"name":{"type":"string"},"mountpoint":{"type":"string"},"type":{"type":"string"},"used-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"total-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"total-bytes-privileged":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"disk":{"type":"array","items":{"$ref":"GuestDiskAddress"}}},"required":["name","mountpoint","type","disk"]}"##
);
schema!(
    cmd::GuestGetFsinfo, "guest-get-fsinfo", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::GuestSetUserPassword, "guest-set-user-password", [],
    r##"{"type":"object","properties":{"username":{"type":"string"},"password":{"type":"string"},"crypted":{"type":"boolean"}},"required":["username","password","crypted"]}"##
);
schema!(
    crate ::guest_agent::GuestMemoryBlock, "GuestMemoryBlock", [],
    r##"{"type":"object","properties":{"phys-index":{"type":"integer","minimum":0,"maximum":18446744073709551615},"online":{"type":"boolean"},"can-offline":{"type":"boolean"}},"required":["phys-index","online"]}"##
);
schema!(
    cmd::GuestGetMemoryBlocks, "guest-get-memory-blocks", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestMemoryBlockResponseType, "GuestMemoryBlockResponseType",
    [],
    r##"{"type":"string","enum":["success","not-found","operation-not-supported","operation-failed"]}"##
);
schema!(
    crate ::guest_agent::GuestMemoryBlockResponse, "GuestMemoryBlockResponse", [crate
    ::guest_agent::GuestMemoryBlockResponseType],
    r##"{"type":"object","properties":{"phys-index":{"type":"integer","minimum":0,"maximum":18446744073709551615},"response":{"$ref":"GuestMemoryBlockResponseType"},"error-code":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["phys-index","response"]}"##
);
schema!(
    cmd::GuestSetMemoryBlocks, "guest-set-memory-blocks", [crate
    ::guest_agent::GuestMemoryBlock],
    r##"{"type":"object","properties":{"mem-blks":{"type":"array","items":{"$ref":"GuestMemoryBlock"}}},"required":["mem-blks"]}"##
);
schema!(
    crate ::guest_agent::GuestMemoryBlockInfo, "GuestMemoryBlockInfo", [],
    r##"{"type":"object","properties":{"size":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["size"]}"##
);
schema!(
    cmd::GuestGetMemoryBlockInfo, "guest-get-memory-block-info", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestExecStatus, "GuestExecStatus", [],
    r##"{"type":"object","properties":{"exited":{"type":"boolean"},"exitcode":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"signal":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"out-data":{"type":"string"},"err-data":{"type":"string"},"out-truncated":{"type":"boolean"},"err-truncated":{"type":"boolean"}},"required":["exited"]}"##
);
schema!(
    cmd::GuestExecStatus, "guest-exec-status", [],
    r##"{"type":"object","properties":{"pid":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["pid"]}"##
);
schema!(
    crate ::guest_agent::GuestExec, "GuestExec", [],
    r##"{"type":"object","properties":{"pid":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["pid"]}"##
);
schema!(
    crate ::guest_agent::GuestExecCaptureOutputMode, "GuestExecCaptureOutputMode", [],
    r##"{"type":"string","enum":["none","stdout","stderr","separated","merged"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::guest_agent::GuestExecCaptureOutput, "GuestExecCaptureOutput", [crate
    ::guest_agent::GuestExecCaptureOutputMode],
    r##"{"anyOf":[{"type":"boolean"},{"$ref":"GuestExecCaptureOutputMode"}],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::GuestExec, "guest-exec", [crate ::guest_agent::GuestExecCaptureOutput],
    r##"{"type":"object","properties":{"path":{"type":"string"},"arg":{"type":"array","items":{"type":"string"}},"env":{"type":"array","items":{"type":"string"}},"input-data":{"type":"string"},"capture-output":{"$ref":"GuestExecCaptureOutput"}},"required":["path"]}"##
);
schema!(
    crate ::guest_agent::GuestHostName, "GuestHostName", [],
    r##"{"type":"object","properties":{"host-name":{"type":"string"}},"required":["host-name"]}"##
);
schema!(
    cmd::GuestGetHostName, "guest-get-host-name", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestUser, "GuestUser", [],
    r##"{"type":"object","properties":{"user":{"type":"string"},"login-time":{"type":"number"},"domain":{"type":"string"}},"required":["user","login-time"]}"##
);
schema!(
    cmd::GuestGetUsers, "guest-get-users", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestTimezone, "GuestTimezone", [],
    r##"{"type":"object","properties":{"zone":{"type":"string"},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["offset"]}"##
);
schema!(
    cmd::GuestGetTimezone, "guest-get-timezone", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestOSInfo, "GuestOSInfo", [],
    r##"{"type":"object","properties":{"kernel-release":{"type":"string"},"kernel-version":{"type":"string"},"machine":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"pretty-name":{"type":"string"},"version":{"type":"string"},"version-id":{"type":"string"},"variant":{"type":"string"},"variant-id":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::GuestGetOsinfo, "guest-get-osinfo", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestDeviceType, "GuestDeviceType", [],
    r##"{"type":"string","enum":["pci"]}"##
);
schema!(
    crate ::guest_agent::GuestDeviceIdPCI, "GuestDeviceIdPCI", [],
    r##"{"type":"object","properties":{"vendor-id":{"type":"integer","minimum":0,"maximum":65535},"device-id":{"type":"integer","minimum":0,"maximum":65535}},"required":["vendor-id","device-id"]}"##
);
schema!(
    crate ::guest_agent::GuestDeviceId, "GuestDeviceId", [crate
    ::guest_agent::GuestDeviceIdPCI, crate ::guest_agent::GuestDeviceType],
    r##"{"type":"object","properties":{"type":{"$ref":"GuestDeviceType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"pci"}}},{"$ref":"GuestDeviceIdPCI"}]}]}"##
);
schema!(
    crate ::guest_agent::GuestDeviceInfo, "GuestDeviceInfo", [crate
    ::guest_agent::GuestDeviceId],
    r##"{"type":"object","properties":{"driver-name":{"type":"string"},"driver-date":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"driver-version":{"type":"string"},"id":{"$ref":"GuestDeviceId"}},"required":["driver-name"]}"##
);
schema!(
    cmd::GuestGetDevices, "guest-get-devices", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestAuthorizedKeys, "GuestAuthorizedKeys", [],
    r##"{"type":"object","properties":{"keys":{"type":"array","items":{"type":"string"}}},"required":["keys"]}"##
);
schema!(
    cmd::GuestSshGetAuthorizedKeys, "guest-ssh-get-authorized-keys", [],
    r##"{"type":"object","properties":{"username":{"type":"string"}},"required":["username"]}"##
);
schema!(
    cmd::GuestSshAddAuthorizedKeys, "guest-ssh-add-authorized-keys", [],
    r##"{"type":"object","properties":{"username":{"type":"string"},"keys":{"type":"array","items":{"type":"string"}},"reset":{"type":"boolean"}},"required":["username","keys"]}"##
);
schema!(
    cmd::GuestSshRemoveAuthorizedKeys, "guest-ssh-remove-authorized-keys", [],
    r##"{"type":"object","properties":{"username":{"type":"string"},"keys":{"type":"array","items":{"type":"string"}}},"required":["username","keys"]}"##
);
schema!(
    crate ::guest_agent::GuestDiskStats, "GuestDiskStats", [],
    r##"{"type":"object","properties":{"read-sectors":{"type":"integer","minimum":0,"maximum":18446744073709551615},"read-ios":{"type":"integer","minimum":0,"maximum":18446744073709551615},"read-merges":{"type":"integer","minimum":0,"maximum":18446744073709551615},"write-sectors":{"type":"integer","minimum":0,"maximum":18446744073709551615},"write-ios":{"type":"integer","minimum":0,"maximum":18446744073709551615},"write-merges":{"type":"integer","minimum":0,"maximum":18446744073709551615},"discard-sectors":{"type":"integer","minimum":0,"maximum":18446744073709551615},"discard-ios":{"type":"integer","minimum":0,"maximum":18446744073709551615},"discard-merges":{"type":"integer","minimum":0,"maximum":18446744073709551615},"flush-ios":{"type":"integer","minimum":0,"maximum":18446744073709551615},"read-ticks":{"type":"integer","minimum":0,"maximum":18446744073709551615},"write-ticks":{"type":"integer","minimum":0,"maximum":18446744073709551615},"discard-ticks":{"type":"integer","minimum":0,"maximum":18446744073709551615},"flush-ticks":{"type":"integer","minimum":0,"maximum":18446744073709551615},"ios-pgr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"total-ticks":{"type":"integer","minimum":0,"maximum":18446744073709551615},"weight-ticks":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestDiskStatsInfo, "GuestDiskStatsInfo", [crate
    ::guest_agent::GuestDiskStats],
    r##"{"type":"object","properties":{"name":{"type":"string"},"major":{"type":"integer","minimum":0,"maximum":18446744073709551615},"minor":{"type":"integer","minimum":0,"maximum":18446744073709551615},"stats":{"$ref":"GuestDiskStats"}},"required":["name","major","minor","stats"]}"##
);
schema!(
    cmd::GuestGetDiskstats, "guest-get-diskstats", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestCpuStatsType, "GuestCpuStatsType", [],
    r##"{"type":"string","enum":["linux"]}"##
);
schema!(
    crate ::guest_agent::GuestLinuxCpuStats, "GuestLinuxCpuStats", [],
    r##"{"type":"object","properties":{"cpu":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"user":{"type":"integer","minimum":0,"maximum":18446744073709551615},"nice":{"type":"integer","minimum":0,"maximum":18446744073709551615},"system":{"type":"integer","minimum":0,"maximum":18446744073709551615},"idle":{"type":"integer","minimum":0,"maximum":18446744073709551615},"iowait":{"type":"integer","minimum":0,"maximum":18446744073709551615},"irq":{"type":"integer","minimum":0,"maximum":18446744073709551615},"softirq":{"type":"integer","minimum":0,"maximum":18446744073709551615},"steal":{"type":"integer","minimum":0,"maximum":18446744073709551615},"guest":{"type":"integer","minimum":0,"maximum":18446744073709551615},"guestnice":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["cpu","user","nice","system","idle"]}"##
);
schema!(
    crate ::guest_agent::GuestCpuStats, "GuestCpuStats", [crate
    ::guest_agent::GuestCpuStatsType, crate ::guest_agent::GuestLinuxCpuStats],
    r##"{"type":"object","properties":{"type":{"$ref":"GuestCpuStatsType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"linux"}}},{"$ref":"GuestLinuxCpuStats"}]}]}"##
);
schema!(
    cmd::GuestGetCpustats, "guest-get-cpustats", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::guest_agent::GuestLoadAverage, "GuestLoadAverage", [],
    r##"{"type":"object","properties":{"load1m":{"type":"number"},"load5m":{"type":"number"},"load15m":{"type":"number"}},"required":["load1m","load5m","load15m"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::GuestGetLoad, "guest-get-load", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::guest_agent::GuestNetworkRoute, "GuestNetworkRoute", [],
    r##"{"type":"object","properties":{"iface":{"type":"string"},"destination":{"type":"string"},"metric":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"gateway":{"type":"string"},"mask":{"type":"string"},"irtt":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"flags":{"type":"integer","minimum":0,"maximum":18446744073709551615},"refcnt":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"use":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"window":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"mtu":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"desprefixlen":{"type":"string"},"source":{"type":"string"},"srcprefixlen":{"type":"string"},"nexthop":{"type":"string"},"version":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["iface","destination","metric","version"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::GuestNetworkGetRoute, "guest-network-get-route", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
