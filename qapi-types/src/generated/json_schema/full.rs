//! The JSON Schemas of all types.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::json_schema::schema;
use crate::{cmd, event};

schema!(
    crate ::OnOffSplit, "OnOffSplit", [],
    r##"{"type":"string","enum":["on","off","split"]}"##
);
schema!(
    crate ::OffAutoPCIBAR, "OffAutoPCIBAR", [],
    r##"{"type":"string","enum":["off","auto","bar0","bar1","bar2","bar3","bar4","bar5"]}"##
);
schema!(
    crate ::PCIELinkSpeed, "PCIELinkSpeed", [],
    r##"{"type":"string","enum":["2_5","5","8","16","32","64"]}"##
);
schema!(
    crate ::PCIELinkWidth, "PCIELinkWidth", [],
    r##"{"type":"string","enum":["1","2","4","8","12","16","32"]}"##
);
schema!(
    crate ::HumanReadableText, "HumanReadableText", [],
    r##"{"type":"object","properties":{"human-readable-text":{"type":"string"}},"required":["human-readable-text"]}"##
);
schema!(
    crate ::EndianMode, "EndianMode", [],
    r##"{"type":"string","enum":["unspecified","little","big"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::NetworkAddressFamily, "NetworkAddressFamily", [],
    r##"{"type":"string","enum":["ipv4","ipv6","unix","vsock","unknown"]}"##
);
schema!(
    event::SuspendDisk, "SUSPEND_DISK", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::RebootAction, "RebootAction", [],
    r##"{"type":"string","enum":["reset","shutdown"]}"##
);
schema!(
    crate ::ShutdownAction, "ShutdownAction", [],
    r##"{"type":"string","enum":["poweroff","pause"]}"##
);
schema!(
    crate ::PanicAction, "PanicAction", [],
    r##"{"type":"string","enum":["pause","shutdown","exit-failure","none"]}"##
);
schema!(
    cmd::WatchdogSetAction, "watchdog-set-action", [crate ::WatchdogAction],
    r##"{"type":"object","properties":{"action":{"$ref":"WatchdogAction"}},"required":["action"]}"##
);
schema!(
    cmd::SetAction, "set-action", [crate ::PanicAction, crate ::RebootAction, crate
    ::ShutdownAction, crate ::WatchdogAction],
    r##"{"type":"object","properties":{"reboot":{"$ref":"RebootAction"},"shutdown":{"$ref":"ShutdownAction"},"panic":{"$ref":"PanicAction"},"watchdog":{"$ref":"WatchdogAction"}},"required":[]}"##
);
schema!(
    event::GuestCrashloaded, "GUEST_CRASHLOADED", [crate ::GuestPanicAction, crate
    ::GuestPanicInformation],
    r##"{"type":"object","properties":{"action":{"$ref":"GuestPanicAction"},"info":{"$ref":"GuestPanicInformation"}},"required":["action"]}"##
);
schema!(
    event::GuestPvshutdown, "GUEST_PVSHUTDOWN", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    event::MemoryFailure, "MEMORY_FAILURE", [crate ::MemoryFailureAction, crate
    ::MemoryFailureFlags, crate ::MemoryFailureRecipient],
    r##"{"type":"object","properties":{"recipient":{"$ref":"MemoryFailureRecipient"},"action":{"$ref":"MemoryFailureAction"},"flags":{"$ref":"MemoryFailureFlags"}},"required":["recipient","action","flags"]}"##
);
schema!(
    crate ::MemoryFailureRecipient, "MemoryFailureRecipient", [],
    r##"{"type":"string","enum":["hypervisor","guest"]}"##
);
schema!(
    crate ::MemoryFailureAction, "MemoryFailureAction", [],
    r##"{"type":"string","enum":["ignore","inject","fatal","reset"]}"##
);
schema!(
    crate ::MemoryFailureFlags, "MemoryFailureFlags", [],
    r##"{"type":"object","properties":{"action-required":{"type":"boolean"},"recursive":{"type":"boolean"}},"required":["action-required","recursive"]}"##
);
schema!(
    crate ::NotifyVmexitOption, "NotifyVmexitOption", [],
    r##"{"type":"string","enum":["run","internal-error","disable"]}"##
);
schema!(
    crate ::QCryptoBlockOptionsBase, "QCryptoBlockOptionsBase", [crate
    ::QCryptoBlockFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoBlockFormat"}},"required":["format"]}"##
);
schema!(
    crate ::QCryptoBlockOpenOptions, "QCryptoBlockOpenOptions", [crate
    ::QCryptoBlockFormat, crate ::QCryptoBlockOptionsLUKS, crate
    ::QCryptoBlockOptionsQCow],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoBlockFormat"}},"required":["format"],"oneOf":[{"allOf":[{"properties":{"format":{"const":"qcow"}}},{"$ref":"QCryptoBlockOptionsQCow"}]},{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"QCryptoBlockOptionsLUKS"}]}]}"##
);
schema!(
    crate ::QCryptoBlockInfoBase, "QCryptoBlockInfoBase", [crate ::QCryptoBlockFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoBlockFormat"}},"required":["format"]}"##
);
schema!(
    crate ::QCryptoBlockInfo, "QCryptoBlockInfo", [crate ::QCryptoBlockFormat, crate
    ::QCryptoBlockInfoLUKS],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoBlockFormat"}},"required":["format"],"oneOf":[{"properties":{"format":{"const":"qcow"}}},{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"QCryptoBlockInfoLUKS"}]}]}"##
);
schema!(
    crate ::SecretCommonProperties, "SecretCommonProperties", [crate
    ::QCryptoSecretFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoSecretFormat"},"keyid":{"type":"string"},"iv":{"type":"string"},"loaded":{"type":"boolean","x-releases":["7.2"],"deprecated":true}},"required":[]}"##
);
schema!(
    crate ::QCryptoAkCipherAlgo, "QCryptoAkCipherAlgo", [],
    r##"{"type":"string","enum":["rsa"]}"##
);
schema!(
    crate ::QCryptoAkCipherKeyType, "QCryptoAkCipherKeyType", [],
    r##"{"type":"string","enum":["public","private"]}"##
);
schema!(
    crate ::QCryptoRSAPaddingAlgo, "QCryptoRSAPaddingAlgo", [],
    r##"{"type":"string","enum":["raw","pkcs1"]}"##
);
schema!(
    crate ::QCryptoAkCipherOptionsRSA, "QCryptoAkCipherOptionsRSA", [crate
    ::QCryptoHashAlgo, crate ::QCryptoRSAPaddingAlgo],
    r##"{"type":"object","properties":{"hash-alg":{"$ref":"QCryptoHashAlgo"},"padding-alg":{"$ref":"QCryptoRSAPaddingAlgo"}},"required":["hash-alg","padding-alg"]}"##
);
schema!(
    crate ::QCryptoAkCipherOptions, "QCryptoAkCipherOptions", [crate
    ::QCryptoAkCipherAlgo, crate ::QCryptoAkCipherOptionsRSA],
    r##"{"type":"object","properties":{"alg":{"$ref":"QCryptoAkCipherAlgo"}},"required":["alg"],"oneOf":[{"allOf":[{"properties":{"alg":{"const":"rsa"}}},{"$ref":"QCryptoAkCipherOptionsRSA"}]}]}"##
);
schema!(
    crate ::JobVerb, "JobVerb", [],
    r##"{"type":"string","enum":["cancel","pause","resume","set-speed","complete","dismiss","finalize","change"]}"##
);
schema!(
    crate ::KvmInfo, "KvmInfo", [],
    r##"{"type":"object","properties":{"enabled":{"type":"boolean"},"present":{"type":"boolean"}},"required":["enabled","present"]}"##
);
schema!(
    cmd::QueryKvm, "query-kvm", [],
    r##"{"type":"object","properties":{},"required":[],"deprecated":true}"##
);
schema!(
    cmd::XAccelStats, "x-accel-stats", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::Accelerator, "Accelerator", [],
    r##"{"type":"string","enum":["hvf","kvm","mshv","nvmm","qtest","tcg","whpx","xen"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::AcceleratorInfo, "AcceleratorInfo", [crate ::Accelerator],
    r##"{"type":"object","properties":{"enabled":{"$ref":"Accelerator"},"present":{"type":"array","items":{"$ref":"Accelerator"}}},"required":["enabled","present"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    cmd::QueryAccelerators, "query-accelerators", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::ImageInfoSpecificQCow2EncryptionBase, "ImageInfoSpecificQCow2EncryptionBase",
    [crate ::BlockdevQcow2EncryptionFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"BlockdevQcow2EncryptionFormat"}},"required":["format"]}"##
);
schema!(
    crate ::BackupCommon, "BackupCommon", [crate ::BackupPerf, crate ::BitmapSyncMode,
    crate ::BlockdevOnError, crate ::MirrorSyncMode, crate ::OnCbwError],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"sync":{"$ref":"MirrorSyncMode"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bitmap":{"type":"string"},"bitmap-mode":{"$ref":"BitmapSyncMode"},"compress":{"type":"boolean"},"on-source-error":{"$ref":"BlockdevOnError"},"on-target-error":{"$ref":"BlockdevOnError"},"on-cbw-error":{"$ref":"OnCbwError","x-releases":["10.2","11.1"]},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"filter-node-name":{"type":"string"},"discard-source":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"x-perf":{"$ref":"BackupPerf","x-unstable":true}},"required":["device","sync"]}"##
);
schema!(
    crate ::RbdEncryptionOptionsLUKSBase, "RbdEncryptionOptionsLUKSBase", [],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"}},"required":["key-secret"]}"##
);
schema!(
    crate ::RbdEncryptionCreateOptionsLUKSBase, "RbdEncryptionCreateOptionsLUKSBase",
    [crate ::QCryptoCipherAlgo],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"},"cipher-alg":{"$ref":"QCryptoCipherAlgo"}},"required":["key-secret"]}"##
);
schema!(
    crate ::BlockdevOptionsCurlBase, "BlockdevOptionsCurlBase", [],
    r##"{"type":"object","properties":{"url":{"type":"string"},"readahead":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"timeout":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"username":{"type":"string"},"password-secret":{"type":"string"},"proxy-username":{"type":"string"},"proxy-password-secret":{"type":"string"}},"required":["url"]}"##
);
schema!(
    crate ::DummyBlockCoreForceArrays, "DummyBlockCoreForceArrays", [crate
    ::BlockGraphInfo],
    r##"{"type":"object","properties":{"unused-block-graph-info":{"type":"array","items":{"$ref":"BlockGraphInfo"}}},"required":["unused-block-graph-info"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::BiosAtaTranslation, "BiosAtaTranslation", [],
    r##"{"type":"string","enum":["auto","none","lba","large","rechs"]}"##
);
schema!(
    crate ::FloppyDriveType, "FloppyDriveType", [],
    r##"{"type":"string","enum":["144","288","120","none","auto"]}"##
);
schema!(
    crate ::PRManagerInfo, "PRManagerInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"connected":{"type":"boolean"}},"required":["id","connected"]}"##
);
schema!(
    cmd::QueryPrManagers, "query-pr-managers", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::PrManagerStatusChanged, "PR_MANAGER_STATUS_CHANGED", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"connected":{"type":"boolean"}},"required":["id","connected"]}"##
);
schema!(
    crate ::NbdServerOptionsBase, "NbdServerOptionsBase", [],
    r##"{"type":"object","properties":{"handshake-max-seconds":{"type":"integer","minimum":0,"maximum":4294967295},"tls-creds":{"type":"string"},"tls-authz":{"type":"string"},"max-connections":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::NbdServerOptions, "NbdServerOptions", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"handshake-max-seconds":{"type":"integer","minimum":0,"maximum":4294967295,"x-releases":["10.0","10.2","11.1"]},"tls-creds":{"type":"string"},"tls-authz":{"type":"string"},"max-connections":{"type":"integer","minimum":0,"maximum":4294967295},"addr":{"$ref":"SocketAddress"}},"required":["addr"]}"##
);
schema!(
    crate ::NbdServerOptionsLegacy, "NbdServerOptionsLegacy", [crate
    ::SocketAddressLegacy],
    r##"{"type":"object","properties":{"handshake-max-seconds":{"type":"integer","minimum":0,"maximum":4294967295},"tls-creds":{"type":"string"},"tls-authz":{"type":"string"},"max-connections":{"type":"integer","minimum":0,"maximum":4294967295},"addr":{"$ref":"SocketAddressLegacy"}},"required":["addr"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::BlockExportOptionsNbdBase, "BlockExportOptionsNbdBase", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::ChardevBackendInfo, "ChardevBackendInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}"##
);
schema!(
    cmd::QueryChardevBackends, "query-chardev-backends", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::DataFormat, "DataFormat", [],
    r##"{"type":"string","enum":["utf8","base64"]}"##
);
schema!(
    cmd::RingbufWrite, "ringbuf-write", [crate ::DataFormat],
    r##"{"type":"object","properties":{"device":{"type":"string"},"data":{"type":"string"},"format":{"$ref":"DataFormat"}},"required":["device","data"]}"##
);
schema!(
    cmd::RingbufRead, "ringbuf-read", [crate ::DataFormat],
    r##"{"type":"object","properties":{"device":{"type":"string"},"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"format":{"$ref":"DataFormat"}},"required":["device","size"]}"##
);
schema!(
    crate ::ChardevCommon, "ChardevCommon", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]}},"required":[]}"##
);
schema!(
    crate ::ChardevFile, "ChardevFile", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"in":{"type":"string"},"out":{"type":"string"},"append":{"type":"boolean"}},"required":["out"]}"##
);
schema!(
    crate ::ChardevHostdev, "ChardevHostdev", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"device":{"type":"string"}},"required":["device"]}"##
);
schema!(
    crate ::ChardevSocket, "ChardevSocket", [crate ::SocketAddressLegacy],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"addr":{"$ref":"SocketAddressLegacy"},"tls-creds":{"type":"string"},"tls-authz":{"type":"string"},"server":{"type":"boolean"},"wait":{"type":"boolean"},"nodelay":{"type":"boolean"},"telnet":{"type":"boolean"},"tn3270":{"type":"boolean"},"websocket":{"type":"boolean"},"reconnect-ms":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"reconnect":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["7.2","10.0"],"deprecated":true}},"required":["addr"]}"##
);
schema!(
    crate ::ChardevUdp, "ChardevUdp", [crate ::SocketAddressLegacy],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"remote":{"$ref":"SocketAddressLegacy"},"local":{"$ref":"SocketAddressLegacy"}},"required":["remote"]}"##
);
schema!(
    crate ::ChardevMux, "ChardevMux", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"chardev":{"type":"string"}},"required":["chardev"]}"##
);
schema!(
    crate ::ChardevHub, "ChardevHub", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"chardevs":{"type":"array","items":{"type":"string"}}},"required":["chardevs"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::ChardevStdio, "ChardevStdio", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"signal":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::ChardevSpiceChannel, "ChardevSpiceChannel", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"type":{"type":"string"}},"required":["type"]}"##
);
schema!(
    crate ::ChardevSpicePort, "ChardevSpicePort", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"fqdn":{"type":"string"}},"required":["fqdn"]}"##
);
schema!(
    crate ::ChardevVCEncoding, "ChardevVCEncoding", [],
    r##"{"type":"string","enum":["cp437","utf8"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::ChardevDBus, "ChardevDBus", [crate ::ChardevVCEncoding],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"name":{"type":"string"},"encoding":{"$ref":"ChardevVCEncoding","x-releases":["11.1"]}},"required":["name"]}"##
);
schema!(
    crate ::ChardevVC, "ChardevVC", [crate ::ChardevVCEncoding],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"width":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"height":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cols":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"rows":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"encoding":{"$ref":"ChardevVCEncoding","x-releases":["11.1"]}},"required":[]}"##
);
schema!(
    crate ::ChardevRingbuf, "ChardevRingbuf", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::ChardevQemuVDAgent, "ChardevQemuVDAgent", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"mouse":{"type":"boolean"},"clipboard":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::ChardevPty, "ChardevPty", [],
    r##"{"type":"object","properties":{"logfile":{"type":"string"},"logappend":{"type":"boolean"},"logtimestamp":{"type":"boolean","x-releases":["11.1"]},"path":{"type":"string"}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::ChardevBackendKind, "ChardevBackendKind", [],
    r##"{"type":"string","enum":["file","serial","parallel","pipe","socket","udp","pty","null","mux","hub","msmouse","wctablet","braille","testdev","stdio","console","spicevmc","spiceport","qemu-vdagent","dbus","vc","ringbuf","memory"]}"##
);
schema!(
    crate ::ChardevBackend, "ChardevBackend", [crate ::ChardevBackendKind, crate
    ::ChardevCommon, crate ::ChardevDBus, crate ::ChardevFile, crate ::ChardevHostdev,
    crate ::ChardevHub, crate ::ChardevMux, crate ::ChardevPty, crate
    ::ChardevQemuVDAgent, crate ::ChardevRingbuf, crate ::ChardevSocket, crate
    ::ChardevSpiceChannel, crate ::ChardevSpicePort, crate ::ChardevStdio, crate
    ::ChardevUdp, crate ::ChardevVC],
    r##"{"type":"object","properties":{"type":{"$ref":"ChardevBackendKind"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"file"}}},{"type":"object","properties":{"data":{"$ref":"ChardevFile"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"serial"}}},{"type":"object","properties":{"data":{"$ref":"ChardevHostdev"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"parallel"}}},{"type":"object","properties":{"data":{"$ref":"ChardevHostdev"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"pipe"}}},{"type":"object","properties":{"data":{"$ref":"ChardevHostdev"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"socket"}}},{"type":"object","properties":{"data":{"$ref":"ChardevSocket"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"udp"}}},{"type":"object","properties":{"data":{"$ref":"ChardevUdp"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"pty"}}},{"type":"object","properties":{"data":{"$ref":"ChardevPty"}},"required":["data"],"x-releases":["10.0","10.2","11.1"]}]},{"allOf":[{"properties":{"type":{"const":"null"}}},{"type":"object","properties":{"data":{"$ref":"ChardevCommon"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"mux"}}},{"type":"object","properties":{"data":{"$ref":"ChardevMux"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"hub"}}},{"type":"object","properties":{"data":{"$ref":"ChardevHub"}},"required":["data"],"x-releases":["10.0","10.2","11.1"]}]},{"allOf":[{"properties":{"type":{"const":"msmouse"}}},{"type":"object","properties":{"data":{"$ref":"ChardevCommon"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"wctablet"}}},{"type":"object","properties":{"data":{"$ref":"ChardevCommon"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"braille"}}},{"type":"object","properties":{"data":{"$ref":"ChardevCommon"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"testdev"}}},{"type":"object","properties":{"data":{"$ref":"ChardevCommon"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"stdio"}}},{"type":"object","properties":{"data":{"$ref":"ChardevStdio"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"console"}}},{"type":"object","properties":{"data":{"$ref":"ChardevCommon"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"spicevmc"}}},{"type":"object","properties":{"data":{"$ref":"ChardevSpiceChannel"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"spiceport"}}},{"type":"object","properties":{"data":{"$ref":"ChardevSpicePort"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"qemu-vdagent"}}},{"type":"object","properties":{"data":{"$ref":"ChardevQemuVDAgent"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"dbus"}}},{"type":"object","properties":{"data":{"$ref":"ChardevDBus"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"vc"}}},{"type":"object","properties":{"data":{"$ref":"ChardevVC"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"ringbuf"}}},{"type":"object","properties":{"data":{"$ref":"ChardevRingbuf"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"memory"}}},{"type":"object","properties":{"data":{"$ref":"ChardevRingbuf"}},"required":["data"]}]}]}"##
);
schema!(
    crate ::ChardevReturn, "ChardevReturn", [],
    r##"{"type":"object","properties":{"pty":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::ChardevAdd, "chardev-add", [crate ::ChardevBackend],
    r##"{"type":"object","properties":{"id":{"type":"string"},"backend":{"$ref":"ChardevBackend"}},"required":["id","backend"]}"##
);
schema!(
    cmd::ChardevChange, "chardev-change", [crate ::ChardevBackend],
    r##"{"type":"object","properties":{"id":{"type":"string"},"backend":{"$ref":"ChardevBackend"}},"required":["id","backend"]}"##
);
schema!(
    cmd::ChardevRemove, "chardev-remove", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::ChardevSendBreak, "chardev-send-break", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    event::VserportChange, "VSERPORT_CHANGE", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"open":{"type":"boolean"}},"required":["id","open"]}"##
);
schema!(
    crate ::DumpGuestMemoryFormat, "DumpGuestMemoryFormat", [],
    r##"{"type":"string","enum":["elf","kdump-zlib","kdump-lzo","kdump-snappy","kdump-raw-zlib","kdump-raw-lzo","kdump-raw-snappy","win-dmp"]}"##
);
schema!(
    cmd::DumpGuestMemory, "dump-guest-memory", [crate ::DumpGuestMemoryFormat],
    r##"{"type":"object","properties":{"paging":{"type":"boolean"},"protocol":{"type":"string"},"detach":{"type":"boolean"},"begin":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"format":{"$ref":"DumpGuestMemoryFormat"}},"required":["paging","protocol"]}"##
);
schema!(
    crate ::DumpStatus, "DumpStatus", [],
    r##"{"type":"string","enum":["none","active","completed","failed"]}"##
);
schema!(
    crate ::DumpQueryResult, "DumpQueryResult", [crate ::DumpStatus],
    r##"{"type":"object","properties":{"status":{"$ref":"DumpStatus"},"completed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"total":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["status","completed","total"]}"##
);
schema!(
    cmd::QueryDump, "query-dump", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::DumpCompleted, "DUMP_COMPLETED", [crate ::DumpQueryResult],
    r##"{"type":"object","properties":{"result":{"$ref":"DumpQueryResult"},"error":{"type":"string"}},"required":["result"]}"##
);
schema!(
    crate ::DumpGuestMemoryCapability, "DumpGuestMemoryCapability", [crate
    ::DumpGuestMemoryFormat],
    r##"{"type":"object","properties":{"formats":{"type":"array","items":{"$ref":"DumpGuestMemoryFormat"}}},"required":["formats"]}"##
);
schema!(
    cmd::QueryDumpGuestMemoryCapability, "query-dump-guest-memory-capability", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::SetLink, "set_link", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"up":{"type":"boolean"}},"required":["name","up"]}"##
);
schema!(cmd::NetdevAdd, "netdev_add", [crate ::Netdev], r##"{"$ref":"Netdev"}"##);
schema!(
    cmd::NetdevDel, "netdev_del", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    crate ::NetLegacyNicOptions, "NetLegacyNicOptions", [],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"macaddr":{"type":"string"},"model":{"type":"string"},"addr":{"type":"string"},"vectors":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::StringObject, "String", [],
    r##"{"type":"object","properties":{"str":{"type":"string"}},"required":["str"]}"##
);
schema!(
    crate ::NetDevPasstOptions, "NetDevPasstOptions", [crate ::StringObject],
    r##"{"type":"object","properties":{"path":{"type":"string"},"quiet":{"type":"boolean"},"vhost-user":{"type":"boolean"},"mtu":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"address":{"type":"string"},"netmask":{"type":"string"},"mac":{"type":"string"},"gateway":{"type":"string"},"interface":{"type":"string"},"outbound":{"type":"string"},"outbound-if4":{"type":"string"},"outbound-if6":{"type":"string"},"dns":{"type":"string"},"search":{"type":"array","items":{"$ref":"String"}},"fqdn":{"type":"string"},"dhcp-dns":{"type":"boolean"},"dhcp-search":{"type":"boolean"},"map-host-loopback":{"type":"string"},"map-guest-addr":{"type":"string"},"dns-forward":{"type":"string"},"dns-host":{"type":"string"},"tcp":{"type":"boolean"},"udp":{"type":"boolean"},"icmp":{"type":"boolean"},"dhcp":{"type":"boolean"},"ndp":{"type":"boolean"},"dhcpv6":{"type":"boolean"},"ra":{"type":"boolean"},"freebind":{"type":"boolean"},"ipv4":{"type":"boolean"},"ipv6":{"type":"boolean"},"tcp-ports":{"type":"array","items":{"$ref":"String"}},"udp-ports":{"type":"array","items":{"$ref":"String"}},"param":{"type":"array","items":{"$ref":"String"}}},"required":[],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::NetdevUserOptions, "NetdevUserOptions", [crate ::StringObject],
    r##"{"type":"object","properties":{"hostname":{"type":"string"},"restrict":{"type":"boolean"},"ipv4":{"type":"boolean"},"ipv6":{"type":"boolean"},"ip":{"type":"string"},"net":{"type":"string"},"host":{"type":"string"},"tftp":{"type":"string"},"bootfile":{"type":"string"},"dhcpstart":{"type":"string"},"dns":{"type":"string"},"dnssearch":{"type":"array","items":{"$ref":"String"}},"domainname":{"type":"string"},"ipv6-prefix":{"type":"string"},"ipv6-prefixlen":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"ipv6-host":{"type":"string"},"ipv6-dns":{"type":"string"},"smb":{"type":"string"},"smbserver":{"type":"string"},"hostfwd":{"type":"array","items":{"$ref":"String"}},"guestfwd":{"type":"array","items":{"$ref":"String"}},"tftp-server-name":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::NetdevTapOptions, "NetdevTapOptions", [],
    r##"{"type":"object","properties":{"ifname":{"type":"string"},"fd":{"type":"string"},"fds":{"type":"string"},"script":{"type":"string"},"downscript":{"type":"string"},"br":{"type":"string"},"helper":{"type":"string"},"sndbuf":{"type":"integer","minimum":0,"maximum":18446744073709551615},"vnet_hdr":{"type":"boolean"},"vhost":{"type":"boolean"},"vhostfd":{"type":"string"},"vhostfds":{"type":"string"},"vhostforce":{"type":"boolean"},"queues":{"type":"integer","minimum":0,"maximum":4294967295},"poll-us":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::NetdevSocketOptions, "NetdevSocketOptions", [],
    r##"{"type":"object","properties":{"fd":{"type":"string"},"listen":{"type":"string"},"connect":{"type":"string"},"mcast":{"type":"string"},"localaddr":{"type":"string"},"udp":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::NetdevL2TPv3Options, "NetdevL2TPv3Options", [],
    r##"{"type":"object","properties":{"src":{"type":"string"},"dst":{"type":"string"},"srcport":{"type":"string"},"dstport":{"type":"string"},"ipv6":{"type":"boolean"},"udp":{"type":"boolean"},"cookie64":{"type":"boolean"},"counter":{"type":"boolean"},"pincounter":{"type":"boolean"},"txcookie":{"type":"integer","minimum":0,"maximum":18446744073709551615},"rxcookie":{"type":"integer","minimum":0,"maximum":18446744073709551615},"txsession":{"type":"integer","minimum":0,"maximum":4294967295},"rxsession":{"type":"integer","minimum":0,"maximum":4294967295},"offset":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["src","dst","txsession"]}"##
);
schema!(
    crate ::NetdevVdeOptions, "NetdevVdeOptions", [],
    r##"{"type":"object","properties":{"sock":{"type":"string"},"port":{"type":"integer","minimum":0,"maximum":65535},"group":{"type":"string"},"mode":{"type":"integer","minimum":0,"maximum":65535}},"required":[]}"##
);
schema!(
    crate ::NetdevBridgeOptions, "NetdevBridgeOptions", [],
    r##"{"type":"object","properties":{"br":{"type":"string"},"helper":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::NetdevHubPortOptions, "NetdevHubPortOptions", [],
    r##"{"type":"object","properties":{"hubid":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"netdev":{"type":"string"}},"required":["hubid"]}"##
);
schema!(
    crate ::NetdevNetmapOptions, "NetdevNetmapOptions", [],
    r##"{"type":"object","properties":{"ifname":{"type":"string"},"devname":{"type":"string"}},"required":["ifname"]}"##
);
schema!(
    crate ::AFXDPMode, "AFXDPMode", [],
    r##"{"type":"string","enum":["native","skb"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::NetdevAFXDPOptions, "NetdevAFXDPOptions", [crate ::AFXDPMode],
    r##"{"type":"object","properties":{"ifname":{"type":"string"},"mode":{"$ref":"AFXDPMode"},"force-copy":{"type":"boolean"},"queues":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"start-queue":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"inhibit":{"type":"boolean"},"sock-fds":{"type":"string"},"map-path":{"type":"string","x-releases":["10.2","11.1"]},"map-start-index":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"x-releases":["10.2","11.1"]}},"required":["ifname"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::NetdevVhostUserOptions, "NetdevVhostUserOptions", [],
    r##"{"type":"object","properties":{"chardev":{"type":"string"},"vhostforce":{"type":"boolean"},"queues":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["chardev"]}"##
);
schema!(
    crate ::NetdevVhostVDPAOptions, "NetdevVhostVDPAOptions", [],
    r##"{"type":"object","properties":{"vhostdev":{"type":"string"},"vhostfd":{"type":"string"},"queues":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"x-svq":{"type":"boolean","x-unstable":true}},"required":[]}"##
);
schema!(
    crate ::NetdevVmnetHostOptions, "NetdevVmnetHostOptions", [],
    r##"{"type":"object","properties":{"start-address":{"type":"string"},"end-address":{"type":"string"},"subnet-mask":{"type":"string"},"isolated":{"type":"boolean"},"net-uuid":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::NetdevVmnetSharedOptions, "NetdevVmnetSharedOptions", [],
    r##"{"type":"object","properties":{"start-address":{"type":"string"},"end-address":{"type":"string"},"subnet-mask":{"type":"string"},"isolated":{"type":"boolean"},"nat66-prefix":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::NetdevVmnetBridgedOptions, "NetdevVmnetBridgedOptions", [],
    r##"{"type":"object","properties":{"ifname":{"type":"string"},"isolated":{"type":"boolean"}},"required":["ifname"]}"##
);
schema!(
    crate ::NetdevStreamOptions, "NetdevStreamOptions", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"addr":{"$ref":"SocketAddress"},"server":{"type":"boolean"},"reconnect-ms":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"reconnect":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0"],"deprecated":true}},"required":["addr"]}"##
);
schema!(
    crate ::NetdevDgramOptions, "NetdevDgramOptions", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"local":{"$ref":"SocketAddress"},"remote":{"$ref":"SocketAddress"}},"required":[]}"##
);
schema!(
    crate ::NetClientDriver, "NetClientDriver", [],
    r##"{"type":"string","enum":["none","nic","user","tap","l2tpv3","socket","stream","dgram","vde","bridge","hubport","netmap","vhost-user","vhost-vdpa","passt","af-xdp","vmnet-host","vmnet-shared","vmnet-bridged"]}"##
);
schema!(
    crate ::Netdev, "Netdev", [crate ::NetClientDriver, crate ::NetDevPasstOptions, crate
    ::NetLegacyNicOptions, crate ::NetdevAFXDPOptions, crate ::NetdevBridgeOptions, crate
    ::NetdevDgramOptions, crate ::NetdevHubPortOptions, crate ::NetdevL2TPv3Options,
    crate ::NetdevNetmapOptions, crate ::NetdevSocketOptions, crate
    ::NetdevStreamOptions, crate ::NetdevTapOptions, crate ::NetdevUserOptions, crate
    ::NetdevVdeOptions, crate ::NetdevVhostUserOptions, crate ::NetdevVhostVDPAOptions,
    crate ::NetdevVmnetBridgedOptions, crate ::NetdevVmnetHostOptions, crate
    ::NetdevVmnetSharedOptions],
    r##"{"type":"object","properties":{"id":{"type":"string"},"type":{"$ref":"NetClientDriver"}},"required":["id","type"],"oneOf":[{"properties":{"type":{"const":"none"}}},{"allOf":[{"properties":{"type":{"const":"nic"}}},{"$ref":"NetLegacyNicOptions"}]},{"allOf":[{"properties":{"type":{"const":"user"}}},{"$ref":"NetdevUserOptions"}]},{"allOf":[{"properties":{"type":{"const":"tap"}}},{"$ref":"NetdevTapOptions"}]},{"allOf":[{"properties":{"type":{"const":"l2tpv3"}}},{"$ref":"NetdevL2TPv3Options"}]},{"allOf":[{"properties":{"type":{"const":"socket"}}},{"$ref":"NetdevSocketOptions"}]},{"allOf":[{"properties":{"type":{"const":"stream"}}},{"$ref":"NetdevStreamOptions"}]},{"allOf":[{"properties":{"type":{"const":"dgram"}}},{"$ref":"NetdevDgramOptions"}]},{"allOf":[{"properties":{"type":{"const":"vde"}}},{"$ref":"NetdevVdeOptions"}]},{"allOf":[{"properties":{"type":{"const":"bridge"}}},{"$ref":"NetdevBridgeOptions"}]},{"allOf":[{"properties":{"type":{"const":"hubport"}}},{"$ref":"NetdevHubPortOptions"}]},{"allOf":[{"properties":{"type":{"const":"netmap"}}},{"$ref":"NetdevNetmapOptions"}]},{"allOf":[{"properties":{"type":{"const":"vhost-user"}}},{"$ref":"NetdevVhostUserOptions"}]},{"allOf":[{"properties":{"type":{"const":"vhost-vdpa"}}},{"$ref":"NetdevVhostVDPAOptions"}]},{"allOf":[{"properties":{"type":{"const":"passt"}}},{"$ref":"NetDevPasstOptions"}]},{"allOf":[{"properties":{"type":{"const":"af-xdp"}}},{"$ref":"NetdevAFXDPOptions"}]},{"allOf":[{"properties":{"type":{"const":"vmnet-host"}}},{"$ref":"NetdevVmnetHostOptions"}]},{"allOf":[{"properties":{"type":{"const":"vmnet-shared"}}},{"$ref":"NetdevVmnetSharedOptions"}]},{"allOf":[{"properties":{"type":{"const":"vmnet-bridged"}}},{"$ref":"NetdevVmnetBridgedOptions"}]}]}"##
);
schema!(
    crate ::RxState, "RxState", [],
    r##"{"type":"string","enum":["normal","none","all"]}"##
);
schema!(
    crate ::RxFilterInfo, "RxFilterInfo", [crate ::RxState],
    r##"{"type":"object","properties":{"name":{"type":"string"},"promiscuous":{"type":"boolean"},"multicast":{"$ref":"RxState"},"unicast":{"$ref":"RxState"},"vlan":{"$ref":"RxState"},"broadcast-allowed":{"type":"boolean"},"multicast-overflow":{"type":"boolean"},"unicast-overflow":{"type":"boolean"},"main-mac":{"type":"string"},"vlan-table":{"type":"array","items":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"unicast-table":{"type":"array","items":{"type":"string"}},"multicast-table":{"type":"array","items":{"type":"string"}}},"required":["name","promiscuous","multicast","unicast","vlan","broadcast-allowed","multicast-overflow","unicast-overflow","main-mac","vlan-table","unicast-table","multicast-table"]}"##
);
schema!(
    cmd::QueryRxFilter, "query-rx-filter", [],
    r##"{"type":"object","properties":{"name":{"type":"string"}},"required":[]}"##
);
schema!(
    event::NicRxFilterChanged, "NIC_RX_FILTER_CHANGED", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    crate ::AnnounceParameters, "AnnounceParameters", [],
    r##"{"type":"object","properties":{"initial":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"rounds":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"step":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"interfaces":{"type":"array","items":{"type":"string"}},"id":{"type":"string"}},"required":["initial","max","rounds","step"]}"##
);
schema!(
    event::FailoverNegotiated, "FAILOVER_NEGOTIATED", [],
    r##"{"type":"object","properties":{"device-id":{"type":"string"}},"required":["device-id"]}"##
);
schema!(
    event::NetdevStreamConnected, "NETDEV_STREAM_CONNECTED", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"netdev-id":{"type":"string"},"addr":{"$ref":"SocketAddress"}},"required":["netdev-id","addr"]}"##
);
schema!(
    event::NetdevStreamDisconnected, "NETDEV_STREAM_DISCONNECTED", [],
    r##"{"type":"object","properties":{"netdev-id":{"type":"string"}},"required":["netdev-id"]}"##
);
schema!(
    event::NetdevVhostUserConnected, "NETDEV_VHOST_USER_CONNECTED", [],
    r##"{"type":"object","properties":{"netdev-id":{"type":"string"},"chardev-id":{"type":"string"}},"required":["netdev-id","chardev-id"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    event::NetdevVhostUserDisconnected, "NETDEV_VHOST_USER_DISCONNECTED", [],
    r##"{"type":"object","properties":{"netdev-id":{"type":"string"}},"required":["netdev-id"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::EbpfObject, "EbpfObject", [],
    r##"{"type":"object","properties":{"object":{"type":"string"}},"required":["object"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::EbpfProgramID, "EbpfProgramID", [],
    r##"{"type":"string","enum":["rss"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::RequestEbpf, "request-ebpf", [crate ::EbpfProgramID],
    r##"{"type":"object","properties":{"id":{"$ref":"EbpfProgramID"}},"required":["id"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::RockerSwitch, "RockerSwitch", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"id":{"type":"integer","minimum":0,"maximum":18446744073709551615},"ports":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["name","id","ports"]}"##
);
schema!(
    cmd::QueryRocker, "query-rocker", [],
    r##"{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}"##
);
schema!(
    crate ::RockerPortDuplex, "RockerPortDuplex", [],
    r##"{"type":"string","enum":["half","full"]}"##
);
schema!(
    crate ::RockerPortAutoneg, "RockerPortAutoneg", [],
    r##"{"type":"string","enum":["off","on"]}"##
);
schema!(
    crate ::RockerPort, "RockerPort", [crate ::RockerPortAutoneg, crate
    ::RockerPortDuplex],
    r##"{"type":"object","properties":{"name":{"type":"string"},"enabled":{"type":"boolean"},"link-up":{"type":"boolean"},"speed":{"type":"integer","minimum":0,"maximum":4294967295},"duplex":{"$ref":"RockerPortDuplex"},"autoneg":{"$ref":"RockerPortAutoneg"}},"required":["name","enabled","link-up","speed","duplex","autoneg"]}"##
);
schema!(
    cmd::QueryRockerPorts, "query-rocker-ports", [],
    r##"{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}"##
);
schema!(
    crate ::RockerOfDpaFlowKey, "RockerOfDpaFlowKey", [],
    r##"{"type":"object","properties":{"priority":{"type":"integer","minimum":0,"maximum":4294967295},"tbl-id":{"type":"integer","minimum":0,"maximum":4294967295},"in-pport":{"type":"integer","minimum":0,"maximum":4294967295},"tunnel-id":{"type":"integer","minimum":0,"maximum":4294967295},"vlan-id":{"type":"integer","minimum":0,"maximum":65535},"eth-type":{"type":"integer","minimum":0,"maximum":65535},"eth-src":{"type":"string"},"eth-dst":{"type":"string"},"ip-proto":{"type":"integer","minimum":0,"maximum":255},"ip-tos":{"type":"integer","minimum":0,"maximum":255},"ip-dst":{"type":"string"}},"required":["priority","tbl-id"]}"##
);
schema!(
    crate ::RockerOfDpaFlowMask, "RockerOfDpaFlowMask", [],
    r##"{"type":"object","properties":{"in-pport":{"type":"integer","minimum":0,"maximum":4294967295},"tunnel-id":{"type":"integer","minimum":0,"maximum":4294967295},"vlan-id":{"type":"integer","minimum":0,"maximum":65535},"eth-src":{"type":"string"},"eth-dst":{"type":"string"},"ip-proto":{"type":"integer","minimum":0,"maximum":255},"ip-tos":{"type":"integer","minimum":0,"maximum":255}},"required":[]}"##
);
schema!(
    crate ::RockerOfDpaFlowAction, "RockerOfDpaFlowAction", [],
    r##"{"type":"object","properties":{"goto-tbl":{"type":"integer","minimum":0,"maximum":4294967295},"group-id":{"type":"integer","minimum":0,"maximum":4294967295},"tunnel-lport":{"type":"integer","minimum":0,"maximum":4294967295},"vlan-id":{"type":"integer","minimum":0,"maximum":65535},"new-vlan-id":{"type":"integer","minimum":0,"maximum":65535},"out-pport":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::RockerOfDpaFlow, "RockerOfDpaFlow", [crate ::RockerOfDpaFlowAction, crate
    ::RockerOfDpaFlowKey, crate ::RockerOfDpaFlowMask],
    r##"{"type":"object","properties":{"cookie":{"type":"integer","minimum":0,"maximum":18446744073709551615},"hits":{"type":"integer","minimum":0,"maximum":18446744073709551615},"key":{"$ref":"RockerOfDpaFlowKey"},"mask":{"$ref":"RockerOfDpaFlowMask"},"action":{"$ref":"RockerOfDpaFlowAction"}},"required":["cookie","hits","key","mask","action"]}"##
);
schema!(
    cmd::QueryRockerOfDpaFlows, "query-rocker-of-dpa-flows", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"tbl-id":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["name"]}"##
);
schema!(
    crate ::RockerOfDpaGroup, "RockerOfDpaGroup", [],
    r##"{"type":"object","properties":{"id":{"type":"integer","minimum":0,"maximum":4294967295},"type":{"type":"integer","minimum":0,"maximum":255},"vlan-id":{"type":"integer","minimum":0,"maximum":65535},"pport":{"type":"integer","minimum":0,"maximum":4294967295},"index":{"type":"integer","minimum":0,"maximum":4294967295},"out-pport":{"type":"integer","minimum":0,"maximum":4294967295},"group-id":{"type":"integer","minimum":0,"maximum":4294967295},"set-vlan-id":{"type":"integer","minimum":0,"maximum":65535},"pop-vlan":{"type":"integer","minimum":0,"maximum":255},"group-ids":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295}},"set-eth-src":{"type":"string"},"set-eth-dst":{"type":"string"},"ttl-check":{"type":"integer","minimum":0,"maximum":255}},"required":["id","type"]}"##
);
schema!(
    cmd::QueryRockerOfDpaGroups, "query-rocker-of-dpa-groups", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"type":{"type":"integer","minimum":0,"maximum":255}},"required":["name"]}"##
);
schema!(
    crate ::TpmModel, "TpmModel", [],
    r##"{"type":"string","enum":["tpm-tis","tpm-crb","tpm-spapr"]}"##
);
schema!(
    cmd::QueryTpmModels, "query-tpm-models", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::TpmType, "TpmType", [],
    r##"{"type":"string","enum":["passthrough","emulator"]}"##
);
schema!(
    cmd::QueryTpmTypes, "query-tpm-types", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::TPMPassthroughOptions, "TPMPassthroughOptions", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"cancel-path":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::TPMEmulatorOptions, "TPMEmulatorOptions", [],
    r##"{"type":"object","properties":{"chardev":{"type":"string"}},"required":["chardev"]}"##
);
schema!(
    crate ::TpmTypeOptions, "TpmTypeOptions", [crate ::TPMEmulatorOptions, crate
    ::TPMPassthroughOptions, crate ::TpmType],
    r##"{"type":"object","properties":{"type":{"$ref":"TpmType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"passthrough"}}},{"type":"object","properties":{"data":{"$ref":"TPMPassthroughOptions"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"emulator"}}},{"type":"object","properties":{"data":{"$ref":"TPMEmulatorOptions"}},"required":["data"]}]}]}"##
);
schema!(
    crate ::TPMInfo, "TPMInfo", [crate ::TpmModel, crate ::TpmTypeOptions],
    r##"{"type":"object","properties":{"id":{"type":"string"},"model":{"$ref":"TpmModel"},"options":{"$ref":"TpmTypeOptions"}},"required":["id","model","options"]}"##
);
schema!(
    cmd::QueryTpm, "query-tpm", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::DisplayProtocol, "DisplayProtocol", [],
    r##"{"type":"string","enum":["vnc","spice"]}"##
);
schema!(
    crate ::SetPasswordAction, "SetPasswordAction", [],
    r##"{"type":"string","enum":["keep","fail","disconnect"]}"##
);
schema!(
    crate ::SetPasswordOptions, "SetPasswordOptions", [crate ::DisplayProtocol, crate
    ::SetPasswordAction, crate ::SetPasswordOptionsVnc],
    r##"{"type":"object","properties":{"protocol":{"$ref":"DisplayProtocol"},"password":{"type":"string"},"connected":{"$ref":"SetPasswordAction"}},"required":["protocol","password"],"oneOf":[{"allOf":[{"properties":{"protocol":{"const":"vnc"}}},{"$ref":"SetPasswordOptionsVnc"}]},{"properties":{"protocol":{"const":"spice"}}}]}"##
);
schema!(
    crate ::SetPasswordOptionsVnc, "SetPasswordOptionsVnc", [],
    r##"{"type":"object","properties":{"display":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::SetPassword, "set_password", [crate ::SetPasswordOptions],
    r##"{"$ref":"SetPasswordOptions"}"##
);
schema!(
    crate ::ExpirePasswordOptions, "ExpirePasswordOptions", [crate ::DisplayProtocol,
    crate ::ExpirePasswordOptionsVnc],
    r##"{"type":"object","properties":{"protocol":{"$ref":"DisplayProtocol"},"time":{"type":"string"}},"required":["protocol","time"],"oneOf":[{"allOf":[{"properties":{"protocol":{"const":"vnc"}}},{"$ref":"ExpirePasswordOptionsVnc"}]},{"properties":{"protocol":{"const":"spice"}}}]}"##
);
schema!(
    crate ::ExpirePasswordOptionsVnc, "ExpirePasswordOptionsVnc", [],
    r##"{"type":"object","properties":{"display":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::ExpirePassword, "expire_password", [crate ::ExpirePasswordOptions],
    r##"{"$ref":"ExpirePasswordOptions"}"##
);
schema!(
    crate ::ImageFormat, "ImageFormat", [], r##"{"type":"string","enum":["ppm","png"]}"##
);
schema!(
    cmd::Screendump, "screendump", [crate ::ImageFormat],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"device":{"type":"string"},"head":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"format":{"$ref":"ImageFormat"}},"required":["filename"]}"##
);
schema!(
    crate ::SpiceBasicInfo, "SpiceBasicInfo", [crate ::NetworkAddressFamily],
    r##"{"type":"object","properties":{"host":{"type":"string"},"port":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"}},"required":["host","port","family"]}"##
);
schema!(
    crate ::SpiceServerInfo, "SpiceServerInfo", [crate ::NetworkAddressFamily],
    r##"{"type":"object","properties":{"host":{"type":"string"},"port":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"},"auth":{"type":"string"}},"required":["host","port","family"]}"##
);
schema!(
    crate ::SpiceChannel, "SpiceChannel", [crate ::NetworkAddressFamily],
    r##"{"type":"object","properties":{"host":{"type":"string"},"port":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"},"connection-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"channel-type":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"channel-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"tls":{"type":"boolean"}},"required":["host","port","family","connection-id","channel-type","channel-id","tls"]}"##
);
schema!(
    crate ::SpiceQueryMouseMode, "SpiceQueryMouseMode", [],
    r##"{"type":"string","enum":["client","server","unknown"]}"##
);
schema!(
    crate ::SpiceInfo, "SpiceInfo", [crate ::SpiceChannel, crate ::SpiceQueryMouseMode],
    r##"{"type":"object","properties":{"enabled":{"type":"boolean"},"migrated":{"type":"boolean"},"host":{"type":"string"},"port":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"tls-port":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"auth":{"type":"string"},"compiled-version":{"type":"string"},"mouse-mode":{"$ref":"SpiceQueryMouseMode"},"channels":{"type":"array","items":{"$ref":"SpiceChannel"}}},"required":["enabled","migrated","mouse-mode"]}"##
);
schema!(
    cmd::QuerySpice, "query-spice", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::SpiceConnected, "SPICE_CONNECTED", [crate ::SpiceBasicInfo],
    r##"{"type":"object","properties":{"server":{"$ref":"SpiceBasicInfo"},"client":{"$ref":"SpiceBasicInfo"}},"required":["server","client"]}"##
);
schema!(
    event::SpiceInitialized, "SPICE_INITIALIZED", [crate ::SpiceChannel, crate
    ::SpiceServerInfo],
    r##"{"type":"object","properties":{"server":{"$ref":"SpiceServerInfo"},"client":{"$ref":"SpiceChannel"}},"required":["server","client"]}"##
);
schema!(
    event::SpiceDisconnected, "SPICE_DISCONNECTED", [crate ::SpiceBasicInfo],
    r##"{"type":"object","properties":{"server":{"$ref":"SpiceBasicInfo"},"client":{"$ref":"SpiceBasicInfo"}},"required":["server","client"]}"##
);
schema!(
    event::SpiceMigrateCompleted, "SPICE_MIGRATE_COMPLETED", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::VncBasicInfo, "VncBasicInfo", [crate ::NetworkAddressFamily],
    r##"{"type":"object","properties":{"host":{"type":"string"},"service":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"},"websocket":{"type":"boolean"}},"required":["host","service","family","websocket"]}"##
);
schema!(
    crate ::VncServerInfo, "VncServerInfo", [crate ::NetworkAddressFamily],
    r##"{"type":"object","properties":{"host":{"type":"string"},"service":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"},"websocket":{"type":"boolean"},"auth":{"type":"string"}},"required":["host","service","family","websocket"]}"##
);
schema!(
    crate ::VncClientInfo, "VncClientInfo", [crate ::NetworkAddressFamily],
    r##"{"type":"object","properties":{"host":{"type":"string"},"service":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"},"websocket":{"type":"boolean"},"x509_dname":{"type":"string"},"sasl_username":{"type":"string"}},"required":["host","service","family","websocket"]}"##
);
schema!(
    crate ::VncInfo, "VncInfo", [crate ::NetworkAddressFamily, crate ::VncClientInfo],
    r##"{"type":"object","properties":{"enabled":{"type":"boolean"},"host":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"},"service":{"type":"string"},"auth":{"type":"string"},"clients":{"type":"array","items":{"$ref":"VncClientInfo"}}},"required":["enabled"]}"##
);
schema!(
    crate ::VncPrimaryAuth, "VncPrimaryAuth", [],
    r##"{"type":"string","enum":["none","vnc","ra2","ra2ne","tight","ultra","tls","vencrypt","sasl"]}"##
);
schema!(
    crate ::VncVencryptSubAuth, "VncVencryptSubAuth", [],
    r##"{"type":"string","enum":["plain","tls-none","x509-none","tls-vnc","x509-vnc","tls-plain","x509-plain","tls-sasl","x509-sasl"]}"##
);
schema!(
    crate ::VncServerInfo2, "VncServerInfo2", [crate ::NetworkAddressFamily, crate
    ::VncPrimaryAuth, crate ::VncVencryptSubAuth],
    r##"{"type":"object","properties":{"host":{"type":"string"},"service":{"type":"string"},"family":{"$ref":"NetworkAddressFamily"},"websocket":{"type":"boolean"},"auth":{"$ref":"VncPrimaryAuth"},"vencrypt":{"$ref":"VncVencryptSubAuth"}},"required":["host","service","family","websocket","auth"]}"##
);
schema!(
    crate ::VncInfo2, "VncInfo2", [crate ::VncClientInfo, crate ::VncPrimaryAuth, crate
    ::VncServerInfo2, crate ::VncVencryptSubAuth],
    r##"{"type":"object","properties":{"id":{"type":"string"},"server":{"type":"array","items":{"$ref":"VncServerInfo2"}},"clients":{"type":"array","items":{"$ref":"VncClientInfo"}},"auth":{"$ref":"VncPrimaryAuth"},"vencrypt":{"$ref":"VncVencryptSubAuth"},"display":{"type":"string"}},"required":["id","server","clients","auth"]}"##
);
schema!(
    cmd::QueryVnc, "query-vnc", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::QueryVncServers, "query-vnc-servers", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::ChangeVncPassword, "change-vnc-password", [],
    r##"{"type":"object","properties":{"password":{"type":"string"}},"required":["password"]}"##
);
schema!(
    event::VncConnected, "VNC_CONNECTED", [crate ::VncBasicInfo, crate ::VncServerInfo],
    r##"{"type":"object","properties":{"server":{"$ref":"VncServerInfo"},"client":{"$ref":"VncBasicInfo"}},"required":["server","client"]}"##
);
schema!(
    event::VncInitialized, "VNC_INITIALIZED", [crate ::VncClientInfo, crate
    ::VncServerInfo],
    r##"{"type":"object","properties":{"server":{"$ref":"VncServerInfo"},"client":{"$ref":"VncClientInfo"}},"required":["server","client"]}"##
);
schema!(
    event::VncDisconnected, "VNC_DISCONNECTED", [crate ::VncClientInfo, crate
    ::VncServerInfo],
    r##"{"type":"object","properties":{"server":{"$ref":"VncServerInfo"},"client":{"$ref":"VncClientInfo"}},"required":["server","client"]}"##
);
schema!(
    crate ::MouseInfo, "MouseInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"current":{"type":"boolean"},"absolute":{"type":"boolean"}},"required":["name","index","current","absolute"]}"##
);
schema!(
    cmd::QueryMice, "query-mice", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::QKeyCode, "QKeyCode", [],
    r##"{"type":"string","enum":["unmapped","shift","shift_r","alt","alt_r","ctrl","ctrl_r","menu","esc","1","2","3","4","5","6","7","8","9","0","minus","equal","backspace","tab","q","w","e","r","t","y","u","i","o","p","bracket_left","bracket_right","ret","a","s","d","f","g","h","j","k","l","semicolon","apostrophe","grave_accent","backslash","z","x","c","v","b","n","m","comma","dot","slash","asterisk","spc","caps_lock","f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","num_lock","scroll_lock","kp_divide","kp_multiply","kp_subtract","kp_add","kp_enter","kp_decimal","sysrq","kp_0","kp_1","kp_2","kp_3","kp_4","kp_5","kp_6","kp_7","kp_8","kp_9","less","f11","f12","print","home","pgup","pgdn","end","left","up","down","right","insert","delete","stop","again","props","undo","front","copy","open","paste","find","cut","lf","help","meta_l","meta_r","compose","pause","ro","hiragana","henkan","yen","muhenkan","katakanahiragana","kp_comma","kp_equals","power","sleep","wake","audionext","audioprev","audiostop","audioplay","audiomute","volumeup","volumedown","mediaselect","mail","calculator","computer","ac_home","ac_back","ac_forward","ac_refresh","ac_bookmarks","lang1","lang2","f13","f14","f15","f16","f17","f18","f19","f20","f21","f22","f23","f24"]}"##
);
schema!(
    crate ::KeyValueKind, "KeyValueKind", [],
    r##"{"type":"string","enum":["number","qcode"]}"##
);
schema!(
    crate ::KeyValue, "KeyValue", [crate ::KeyValueKind, crate ::QKeyCode],
    r##"{"type":"object","properties":{"type":{"$ref":"KeyValueKind"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"number"}}},{"type":"object","properties":{"data":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"qcode"}}},{"type":"object","properties":{"data":{"$ref":"QKeyCode"}},"required":["data"]}]}]}"##
);
schema!(
    cmd::SendKey, "send-key", [crate ::KeyValue],
    r##"{"type":"object","properties":{"keys":{"type":"array","items":{"$ref":"KeyValue"}},"hold-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["keys"]}"##
);
schema!(
    crate ::InputButton, "InputButton", [],
    r##"{"type":"string","enum":["left","middle","right","wheel-up","wheel-down","side","extra","wheel-left","wheel-right","touch"]}"##
);
schema!(crate ::InputAxis, "InputAxis", [], r##"{"type":"string","enum":["x","y"]}"##);
schema!(
    crate ::InputMultiTouchType, "InputMultiTouchType", [],
    r##"{"type":"string","enum":["begin","update","end","cancel","data"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::InputKeyEvent, "InputKeyEvent", [crate ::KeyValue],
    r##"{"type":"object","properties":{"key":{"$ref":"KeyValue"},"down":{"type":"boolean"}},"required":["key","down"]}"##
);
schema!(
    crate ::InputBtnEvent, "InputBtnEvent", [crate ::InputButton],
    r##"{"type":"object","properties":{"button":{"$ref":"InputButton"},"down":{"type":"boolean"}},"required":["button","down"]}"##
);
schema!(
    crate ::InputMoveEvent, "InputMoveEvent", [crate ::InputAxis],
    r##"{"type":"object","properties":{"axis":{"$ref":"InputAxis"},"value":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["axis","value"]}"##
);
schema!(
    crate ::InputMultiTouchEvent, "InputMultiTouchEvent", [crate ::InputAxis, crate
    ::InputMultiTouchType],
    r##"{"type":"object","properties":{"type":{"$ref":"InputMultiTouchType"},"slot":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"tracking-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"axis":{"$ref":"InputAxis"},"value":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["type","slot","tracking-id","axis","value"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::InputEventKind, "InputEventKind", [],
    r##"{"type":"string","enum":["key","btn","rel","abs","mtt"]}"##
);
schema!(
    crate ::InputEvent, "InputEvent", [crate ::InputBtnEvent, crate ::InputEventKind,
    crate ::InputKeyEvent, crate ::InputMoveEvent, crate ::InputMultiTouchEvent],
    r##"{"type":"object","properties":{"type":{"$ref":"InputEventKind"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"key"}}},{"type":"object","properties":{"data":{"$ref":"InputKeyEvent"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"btn"}}},{"type":"object","properties":{"data":{"$ref":"InputBtnEvent"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"rel"}}},{"type":"object","properties":{"data":{"$ref":"InputMoveEvent"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"abs"}}},{"type":"object","properties":{"data":{"$ref":"InputMoveEvent"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"mtt"}}},{"type":"object","properties":{"data":{"$ref":"InputMultiTouchEvent"}},"required":["data"],"x-releases":["10.0","10.2","11.1"]}]}]}"##
);
schema!(
    cmd::InputSendEvent, "input-send-event", [crate ::InputEvent],
    r##"{"type":"object","properties":{"device":{"type":"string"},"head":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"events":{"type":"array","items":{"$ref":"InputEvent"}}},"required":["events"]}"##
);
schema!(
    crate ::DisplayGTK, "DisplayGTK", [],
    r##"{"type":"object","properties":{"clipboard":{"type":"boolean","x-releases":["11.1"]},"grab-on-hover":{"type":"boolean"},"zoom-to-fit":{"type":"boolean"},"show-tabs":{"type":"boolean"},"show-menubar":{"type":"boolean"},"keep-aspect-ratio":{"type":"boolean","x-releases":["10.2","11.1"]},"scale":{"type":"number","x-releases":["10.2","11.1"]}},"required":[]}"##
);
schema!(
    crate ::DisplayEGLHeadless, "DisplayEGLHeadless", [],
    r##"{"type":"object","properties":{"rendernode":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::DisplayDBus, "DisplayDBus", [],
    r##"{"type":"object","properties":{"rendernode":{"type":"string"},"addr":{"type":"string"},"p2p":{"type":"boolean"},"audiodev":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::DisplayGLMode, "DisplayGLMode", [],
    r##"{"type":"string","enum":["off","on","core","es"]}"##
);
schema!(
    crate ::DisplayCurses, "DisplayCurses", [],
    r##"{"type":"object","properties":{"charset":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::DisplayCocoa, "DisplayCocoa", [],
    r##"{"type":"object","properties":{"left-command-key":{"type":"boolean"},"full-grab":{"type":"boolean"},"swap-opt-cmd":{"type":"boolean"},"zoom-to-fit":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"zoom-interpolation":{"type":"boolean","x-releases":["10.0","10.2","11.1"]}},"required":[]}"##
);
schema!(
    crate ::HotKeyMod, "HotKeyMod", [],
    r##"{"type":"string","enum":["lctrl-lalt","lshift-lctrl-lalt","rctrl"]}"##
);
schema!(
    crate ::DisplaySDL, "DisplaySDL", [crate ::HotKeyMod],
    r##"{"type":"object","properties":{"grab-mod":{"$ref":"HotKeyMod"}},"required":[]}"##
);
schema!(
    crate ::DisplayType, "DisplayType", [],
    r##"{"type":"string","enum":["default","none","gtk","sdl","egl-headless","curses","cocoa","spice-app","dbus"]}"##
);
schema!(
    crate ::DisplayOptions, "DisplayOptions", [crate ::DisplayCocoa, crate
    ::DisplayCurses, crate ::DisplayDBus, crate ::DisplayEGLHeadless, crate
    ::DisplayGLMode, crate ::DisplayGTK, crate ::DisplaySDL, crate ::DisplayType],
    r##"{"type":"object","properties":{"type":{"$ref":"DisplayType"},"full-screen":{"type":"boolean"},"window-close":{"type":"boolean"},"show-cursor":{"type":"boolean"},"gl":{"$ref":"DisplayGLMode"}},"required":["type"],"oneOf":[{"properties":{"type":{"const":"default"}}},{"properties":{"type":{"const":"none"}}},{"allOf":[{"properties":{"type":{"const":"gtk"}}},{"$ref":"DisplayGTK"}]},{"allOf":[{"properties":{"type":{"const":"sdl"}}},{"$ref":"DisplaySDL"}]},{"allOf":[{"properties":{"type":{"const":"egl-headless"}}},{"$ref":"DisplayEGLHeadless"}]},{"allOf":[{"properties":{"type":{"const":"curses"}}},{"$ref":"DisplayCurses"}]},{"allOf":[{"properties":{"type":{"const":"cocoa"}}},{"$ref":"DisplayCocoa"}]},{"properties":{"type":{"const":"spice-app"}}},{"allOf":[{"properties":{"type":{"const":"dbus"}}},{"$ref":"DisplayDBus"}]}]}"##
);
schema!(
    cmd::QueryDisplayOptions, "query-display-options", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::DisplayReloadType, "DisplayReloadType", [],
    r##"{"type":"string","enum":["vnc"]}"##
);
schema!(
    crate ::DisplayReloadOptionsVNC, "DisplayReloadOptionsVNC", [],
    r##"{"type":"object","properties":{"tls-certs":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::DisplayReloadOptions, "DisplayReloadOptions", [crate
    ::DisplayReloadOptionsVNC, crate ::DisplayReloadType],
    r##"{"type":"object","properties":{"type":{"$ref":"DisplayReloadType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"vnc"}}},{"$ref":"DisplayReloadOptionsVNC"}]}]}"##
);
schema!(
    cmd::DisplayReload, "display-reload", [crate ::DisplayReloadOptions],
    r##"{"$ref":"DisplayReloadOptions"}"##
);
schema!(
    crate ::DisplayUpdateType, "DisplayUpdateType", [],
    r##"{"type":"string","enum":["vnc"]}"##
);
schema!(
    crate ::DisplayUpdateOptionsVNC, "DisplayUpdateOptionsVNC", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"addresses":{"type":"array","items":{"$ref":"SocketAddress"}}},"required":[]}"##
);
schema!(
    crate ::DisplayUpdateOptions, "DisplayUpdateOptions", [crate
    ::DisplayUpdateOptionsVNC, crate ::DisplayUpdateType],
    r##"{"type":"object","properties":{"type":{"$ref":"DisplayUpdateType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"vnc"}}},{"$ref":"DisplayUpdateOptionsVNC"}]}]}"##
);
schema!(
    cmd::DisplayUpdate, "display-update", [crate ::DisplayUpdateOptions],
    r##"{"$ref":"DisplayUpdateOptions"}"##
);
schema!(
    cmd::ClientMigrateInfo, "client_migrate_info", [],
    r##"{"type":"object","properties":{"protocol":{"type":"string"},"hostname":{"type":"string"},"port":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"tls-port":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cert-subject":{"type":"string"}},"required":["protocol","hostname"]}"##
);
schema!(
    crate ::MigrationParameter, "MigrationParameter", [],
    r##"{"type":"string","enum":["announce-initial","announce-max","announce-rounds","announce-step","throttle-trigger-threshold","cpu-throttle-initial","cpu-throttle-increment","cpu-throttle-tailslow","tls-creds","tls-hostname","tls-authz","max-bandwidth","avail-switchover-bandwidth","downtime-limit","x-checkpoint-delay","multifd-channels","xbzrle-cache-size","max-postcopy-bandwidth","max-cpu-throttle","multifd-compression","multifd-zlib-level","multifd-zstd-level","multifd-qatzip-level","block-bitmap-mapping","x-vcpu-dirty-limit-period","vcpu-dirty-limit","mode","zero-page-detection","direct-io","x-rdma-chunk-size","cpr-exec-command","compress-level","compress-threads","decompress-threads","compress-wait-thread","block-incremental"]}"##
);
schema!(
    event::MigrationPass, "MIGRATION_PASS", [],
    r##"{"type":"object","properties":{"pass":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["pass"]}"##
);
schema!(
    crate ::COLOMessage, "COLOMessage", [],
    r##"{"type":"string","enum":["checkpoint-ready","checkpoint-request","checkpoint-reply","vmstate-send","vmstate-size","vmstate-received","vmstate-loaded"]}"##
);
schema!(
    crate ::COLOMode, "COLOMode", [],
    r##"{"type":"string","enum":["none","primary","secondary"]}"##
);
schema!(
    crate ::FailoverStatus, "FailoverStatus", [],
    r##"{"type":"string","enum":["none","require","active","completed","relaunch"]}"##
);
schema!(
    event::ColoExit, "COLO_EXIT", [crate ::COLOExitReason, crate ::COLOMode],
    r##"{"type":"object","properties":{"mode":{"$ref":"COLOMode"},"reason":{"$ref":"COLOExitReason"}},"required":["mode","reason"]}"##
);
schema!(
    crate ::COLOExitReason, "COLOExitReason", [],
    r##"{"type":"string","enum":["none","request","error","processing"]}"##
);
schema!(
    cmd::XColoLostHeartbeat, "x-colo-lost-heartbeat", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    cmd::MigrateCancel, "migrate_cancel", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::XenSaveDevicesState, "xen-save-devices-state", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"live":{"type":"boolean"}},"required":["filename"]}"##
);
schema!(
    cmd::XenSetGlobalDirtyLog, "xen-set-global-dirty-log", [],
    r##"{"type":"object","properties":{"enable":{"type":"boolean"}},"required":["enable"]}"##
);
schema!(
    cmd::XenLoadDevicesState, "xen-load-devices-state", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"}},"required":["filename"]}"##
);
schema!(
    cmd::XenSetReplication, "xen-set-replication", [],
    r##"{"type":"object","properties":{"enable":{"type":"boolean"},"primary":{"type":"boolean"},"failover":{"type":"boolean"}},"required":["enable","primary"]}"##
);
schema!(
    crate ::ReplicationStatus, "ReplicationStatus", [],
    r##"{"type":"object","properties":{"error":{"type":"boolean"},"desc":{"type":"string"}},"required":["error"]}"##
);
schema!(
    cmd::QueryXenReplicationStatus, "query-xen-replication-status", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::XenColoDoCheckpoint, "xen-colo-do-checkpoint", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::COLOStatus, "COLOStatus", [crate ::COLOExitReason, crate ::COLOMode],
    r##"{"type":"object","properties":{"mode":{"$ref":"COLOMode"},"last-mode":{"$ref":"COLOMode"},"reason":{"$ref":"COLOExitReason"}},"required":["mode","last-mode","reason"]}"##
);
schema!(
    cmd::QueryColoStatus, "query-colo-status", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::MigrateRecover, "migrate-recover", [],
    r##"{"type":"object","properties":{"uri":{"type":"string"}},"required":["uri"]}"##
);
schema!(
    cmd::MigratePause, "migrate-pause", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::UnplugPrimary, "UNPLUG_PRIMARY", [],
    r##"{"type":"object","properties":{"device-id":{"type":"string"}},"required":["device-id"]}"##
);
schema!(
    crate ::DirtyRateVcpu, "DirtyRateVcpu", [],
    r##"{"type":"object","properties":{"id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"dirty-rate":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["id","dirty-rate"]}"##
);
schema!(
    crate ::DirtyRateStatus, "DirtyRateStatus", [],
    r##"{"type":"string","enum":["unstarted","measuring","measured"]}"##
);
schema!(
    crate ::DirtyRateMeasureMode, "DirtyRateMeasureMode", [],
    r##"{"type":"string","enum":["page-sampling","dirty-ring","dirty-bitmap"]}"##
);
schema!(
    crate ::TimeUnit, "TimeUnit", [],
    r##"{"type":"string","enum":["second","millisecond"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::DirtyRateInfo, "DirtyRateInfo", [crate ::DirtyRateMeasureMode, crate
    ::DirtyRateStatus, crate ::DirtyRateVcpu, crate ::TimeUnit],
    r##"{"type":"object","properties":{"dirty-rate":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"status":{"$ref":"DirtyRateStatus"},"start-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"calc-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"calc-time-unit":{"$ref":"TimeUnit","x-releases":["10.0","10.2","11.1"]},"sample-pages":{"type":"integer","minimum":0,"maximum":18446744073709551615},"mode":{"$ref":"DirtyRateMeasureMode"},"vcpu-dirty-rate":{"type":"array","items":{"$ref":"DirtyRateVcpu"}}},"required":["status","start-time","calc-time","sample-pages","mode"]}"##
);
schema!(
    cmd::CalcDirtyRate, "calc-dirty-rate", [crate ::DirtyRateMeasureMode, crate
    ::TimeUnit],
    r##"{"type":"object","properties":{"calc-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"calc-time-unit":{"$ref":"TimeUnit","x-releases":["10.0","10.2","11.1"]},"sample-pages":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"mode":{"$ref":"DirtyRateMeasureMode"}},"required":["calc-time"]}"##
);
schema!(
    cmd::QueryDirtyRate, "query-dirty-rate", [crate ::TimeUnit],
    r##"{"type":"object","properties":{"calc-time-unit":{"$ref":"TimeUnit","x-releases":["10.0","10.2","11.1"]}},"required":[]}"##
);
schema!(
    crate ::DirtyLimitInfo, "DirtyLimitInfo", [],
    r##"{"type":"object","properties":{"cpu-index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"limit-rate":{"type":"integer","minimum":0,"maximum":18446744073709551615},"current-rate":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["cpu-index","limit-rate","current-rate"]}"##
);
schema!(
    cmd::SetVcpuDirtyLimit, "set-vcpu-dirty-limit", [],
    r##"{"type":"object","properties":{"cpu-index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"dirty-rate":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["dirty-rate"]}"##
);
schema!(
    cmd::CancelVcpuDirtyLimit, "cancel-vcpu-dirty-limit", [],
    r##"{"type":"object","properties":{"cpu-index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    cmd::QueryVcpuDirtyLimit, "query-vcpu-dirty-limit", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::SnapshotSave, "snapshot-save", [],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"tag":{"type":"string"},"vmstate":{"type":"string"},"devices":{"type":"array","items":{"type":"string"}}},"required":["job-id","tag","vmstate","devices"]}"##
);
schema!(
    cmd::SnapshotLoad, "snapshot-load", [],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"tag":{"type":"string"},"vmstate":{"type":"string"},"devices":{"type":"array","items":{"type":"string"}}},"required":["job-id","tag","vmstate","devices"]}"##
);
schema!(
    cmd::SnapshotDelete, "snapshot-delete", [],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"tag":{"type":"string"},"devices":{"type":"array","items":{"type":"string"}}},"required":["job-id","tag","devices"]}"##
);
schema!(
    crate ::TraceEventState, "TraceEventState", [],
    r##"{"type":"string","enum":["unavailable","disabled","enabled"]}"##
);
schema!(
    crate ::TraceEventInfo, "TraceEventInfo", [crate ::TraceEventState],
    r##"{"type":"object","properties":{"name":{"type":"string"},"state":{"$ref":"TraceEventState"},"vcpu":{"type":"boolean","x-releases":["7.2"]}},"required":["name","state"]}"##
);
schema!(
    cmd::TraceEventGetState, "trace-event-get-state", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"vcpu":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["7.2"]}},"required":["name"]}"##
);
schema!(
    cmd::TraceEventSetState, "trace-event-set-state", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"enable":{"type":"boolean"},"ignore-unavailable":{"type":"boolean"},"vcpu":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["7.2"]}},"required":["name","enable"]}"##
);
schema!(
    crate ::CompatPolicyInput, "CompatPolicyInput", [],
    r##"{"type":"string","enum":["accept","reject","crash"]}"##
);
schema!(
    crate ::CompatPolicyOutput, "CompatPolicyOutput", [],
    r##"{"type":"string","enum":["accept","hide"]}"##
);
schema!(
    crate ::CompatPolicy, "CompatPolicy", [crate ::CompatPolicyInput, crate
    ::CompatPolicyOutput],
    r##"{"type":"object","properties":{"deprecated-input":{"$ref":"CompatPolicyInput"},"deprecated-output":{"$ref":"CompatPolicyOutput"},"unstable-input":{"$ref":"CompatPolicyInput"},"unstable-output":{"$ref":"CompatPolicyOutput"}},"required":[]}"##
);
schema!(
    crate ::MonitorMode, "MonitorMode", [],
    r##"{"type":"string","enum":["readline","control"]}"##
);
schema!(
    crate ::MonitorOptions, "MonitorOptions", [crate ::MonitorMode],
    r##"{"type":"object","properties":{"id":{"type":"string"},"mode":{"$ref":"MonitorMode"},"pretty":{"type":"boolean"},"chardev":{"type":"string"}},"required":["chardev"]}"##
);
schema!(
    crate ::ObjectPropertyValue, "ObjectPropertyValue", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"type":{"type":"string"},"value":{}},"required":["name","type"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::ObjectPropertiesValues, "ObjectPropertiesValues", [crate
    ::ObjectPropertyValue],
    r##"{"type":"object","properties":{"properties":{"type":"array","items":{"$ref":"ObjectPropertyValue"}}},"required":["properties"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    cmd::QomListGet, "qom-list-get", [],
    r##"{"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"}}},"required":["paths"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    cmd::QomListProperties, "qom-list-properties", [],
    r##"{"type":"object","properties":{"typename":{"type":"string"}},"required":["typename"]}"##
);
schema!(
    crate ::EventLoopBaseProperties, "EventLoopBaseProperties", [],
    r##"{"type":"object","properties":{"aio-max-batch":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-pool-min":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-pool-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::SevCommonProperties, "SevCommonProperties", [],
    r##"{"type":"object","properties":{"sev-device":{"type":"string"},"cbitpos":{"type":"integer","minimum":0,"maximum":4294967295},"reduced-phys-bits":{"type":"integer","minimum":0,"maximum":4294967295},"kernel-hashes":{"type":"boolean"}},"required":["reduced-phys-bits"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MonitorProperties, "MonitorProperties", [],
    r##"{"type":"object","properties":{"chardev":{"type":"string"}},"required":["chardev"],"x-releases":["11.1"]}"##
);
schema!(
    cmd::DeviceListProperties, "device-list-properties", [],
    r##"{"type":"object","properties":{"typename":{"type":"string"}},"required":["typename"]}"##
);
schema!(
    cmd::DeviceSyncConfig, "device-sync-config", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"x-releases":["10.0","10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::S390CpuEntitlement, "S390CpuEntitlement", [],
    r##"{"type":"string","enum":["auto","low","medium","high"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CpuTopologyLevel, "CpuTopologyLevel", [],
    r##"{"type":"string","enum":["thread","core","module","cluster","die","socket","book","drawer","default"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CacheLevelAndType, "CacheLevelAndType", [],
    r##"{"type":"string","enum":["l1d","l1i","l2","l3"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::SmpCacheProperties, "SmpCacheProperties", [crate ::CacheLevelAndType, crate
    ::CpuTopologyLevel],
    r##"{"type":"object","properties":{"cache":{"$ref":"CacheLevelAndType"},"topology":{"$ref":"CpuTopologyLevel"}},"required":["cache","topology"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::SmpCachePropertiesWrapper, "SmpCachePropertiesWrapper", [crate
    ::SmpCacheProperties],
    r##"{"type":"object","properties":{"caches":{"type":"array","items":{"$ref":"SmpCacheProperties"}}},"required":["caches"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::SysEmuTarget, "SysEmuTarget", [],
    r##"{"type":"string","enum":["aarch64","alpha","arm","avr","hexagon","hppa","i386","loongarch64","m68k","microblaze","mips","mips64","mips64el","mipsel","or1k","ppc","ppc64","riscv32","riscv64","rx","s390x","sh4","sh4eb","sparc","sparc64","tricore","x86_64","xtensa","xtensaeb","microblazeel","cris","nios2"]}"##
);
schema!(
    crate ::S390CpuState, "S390CpuState", [],
    r##"{"type":"string","enum":["uninitialized","stopped","check-stop","operating","load"]}"##
);
schema!(
    crate ::CpuInfoS390, "CpuInfoS390", [crate ::S390CpuEntitlement, crate
    ::S390CpuState],
    r##"{"type":"object","properties":{"cpu-state":{"$ref":"S390CpuState"},"dedicated":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"entitlement":{"$ref":"S390CpuEntitlement","x-releases":["10.0","10.2","11.1"]}},"required":["cpu-state"]}"##
);
schema!(
    crate ::CpuInfoFast, "CpuInfoFast", [crate ::CpuInfoS390, crate
    ::CpuInstanceProperties, crate ::SysEmuTarget],
    r##"{"type":"object","properties":{"cpu-index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"qom-type":{"type":"string","x-releases":["10.2","11.1"]},"qom-path":{"type":"string"},"thread-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"props":{"$ref":"CpuInstanceProperties"},"target":{"$ref":"SysEmuTarget"}},"required":["cpu-index","qom-path","thread-id","target"],"oneOf":[{"properties":{"target":{"const":"aarch64"}}},{"properties":{"target":{"const":"alpha"}}},{"properties":{"target":{"const":"arm"}}},{"properties":{"target":{"const":"avr"}}},{"properties":{"target":{"const":"hexagon"}}},{"properties":{"target":{"const":"hppa"}}},{"properties":{"target":{"const":"i386"}}},{"properties":{"target":{"const":"loongarch64"}}},{"properties":{"target":{"const":"m68k"}}},{"properties":{"target":{"const":"microblaze"}}},{"properties":{"target":{"const":"mips"}}},{"properties":{"target":{"const":"mips64"}}},{"properties":{"target":{"const":"mips64el"}}},{"properties":{"target":{"const":"mipsel"}}},{"properties":{"target":{"const":"or1k"}}},{"properties":{"target":{"const":"ppc"}}},{"properties":{"target":{"const":"ppc64"}}},{"properties":{"target":{"const":"riscv32"}}},{"properties":{"target":{"const":"riscv64"}}},{"properties":{"target":{"const":"rx"}}},{"allOf":[{"properties":{"target":{"const":"s390x"}}},{"$ref":"CpuInfoS390"}]},{"properties":{"target":{"const":"sh4"}}},{"properties":{"target":{"const":"sh4eb"}}},{"properties":{"target":{"const":"sparc"}}},{"properties":{"target":{"const":"sparc64"}}},{"properties":{"target":{"const":"tricore"}}},{"properties":{"target":{"const":"x86_64"}}},{"properties":{"target":{"const":"xtensa"}}},{"properties":{"target":{"const":"xtensaeb"}}},{"properties":{"target":{"const":"microblazeel"}}},{"properties":{"target":{"const":"cris"}}},{"properties":{"target":{"const":"nios2"}}}]}"##
);
schema!(
    cmd::QueryCpusFast, "query-cpus-fast", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::CompatProperty, "CompatProperty", [],
    r##"{"type":"object","properties":{"qom-type":{"type":"string"},"property":{"type":"string"},"value":{"type":"string"}},"required":["qom-type","property","value"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MachineInfo, "MachineInfo", [crate ::CompatProperty],
    r##"{"type":"object","properties":{"name":{"type":"string"},"alias":{"type":"string"},"is-default":{"type":"boolean"},"cpu-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"hotpluggable-cpus":{"type":"boolean"},"numa-mem-supported":{"type":"boolean"},"deprecated":{"type":"boolean"},"default-cpu-type":{"type":"string"},"default-ram-id":{"type":"string"},"acpi":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"compat-props":{"type":"array","items":{"$ref":"CompatProperty"},"x-releases":["10.0","10.2","11.1"],"x-unstable":true}},"required":["name","cpu-max","hotpluggable-cpus","numa-mem-supported","deprecated"]}"##
);
schema!(
    cmd::QueryMachines, "query-machines", [],
    r##"{"type":"object","properties":{"compat-props":{"type":"boolean","x-releases":["10.0","10.2","11.1"],"x-unstable":true}},"required":[]}"##
);
schema!(
    crate ::CurrentMachineParams, "CurrentMachineParams", [],
    r##"{"type":"object","properties":{"wakeup-suspend-support":{"type":"boolean"}},"required":["wakeup-suspend-support"]}"##
);
schema!(
    cmd::QueryCurrentMachine, "query-current-machine", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::QemuTargetInfo, "QemuTargetInfo", [crate ::SysEmuTarget],
    r##"{"type":"object","properties":{"arch":{"$ref":"SysEmuTarget"}},"required":["arch"]}"##
);
schema!(
    cmd::QueryTarget, "query-target", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::UuidInfo, "UuidInfo", [],
    r##"{"type":"object","properties":{"UUID":{"type":"string"}},"required":["UUID"]}"##
);
schema!(
    cmd::QueryUuid, "query-uuid", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::GuidInfo, "GuidInfo", [],
    r##"{"type":"object","properties":{"guid":{"type":"string"}},"required":["guid"]}"##
);
schema!(
    cmd::QueryVmGenerationId, "query-vm-generation-id", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::SystemWakeup, "system_wakeup", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::LostTickPolicy, "LostTickPolicy", [],
    r##"{"type":"string","enum":["discard","delay","slew"]}"##
);
schema!(
    cmd::InjectNmi, "inject-nmi", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::NumaOptionsType, "NumaOptionsType", [],
    r##"{"type":"string","enum":["node","dist","cpu","hmat-lb","hmat-cache"]}"##
);
schema!(
    crate ::NumaOptions, "NumaOptions", [crate ::NumaCpuOptions, crate ::NumaDistOptions,
    crate ::NumaHmatCacheOptions, crate ::NumaHmatLBOptions, crate ::NumaNodeOptions,
    crate ::NumaOptionsType],
    r##"{"type":"object","properties":{"type":{"$ref":"NumaOptionsType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"node"}}},{"$ref":"NumaNodeOptions"}]},{"allOf":[{"properties":{"type":{"const":"dist"}}},{"$ref":"NumaDistOptions"}]},{"allOf":[{"properties":{"type":{"const":"cpu"}}},{"$ref":"NumaCpuOptions"}]},{"allOf":[{"properties":{"type":{"const":"hmat-lb"}}},{"$ref":"NumaHmatLBOptions"}]},{"allOf":[{"properties":{"type":{"const":"hmat-cache"}}},{"$ref":"NumaHmatCacheOptions"}]}]}"##
);
schema!(
    crate ::NumaNodeOptions, "NumaNodeOptions", [],
    r##"{"type":"object","properties":{"nodeid":{"type":"integer","minimum":0,"maximum":65535},"cpus":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"mem":{"type":"integer","minimum":0,"maximum":18446744073709551615},"memdev":{"type":"string"},"initiator":{"type":"integer","minimum":0,"maximum":65535}},"required":[]}"##
);
schema!(
    crate ::NumaDistOptions, "NumaDistOptions", [],
    r##"{"type":"object","properties":{"src":{"type":"integer","minimum":0,"maximum":65535},"dst":{"type":"integer","minimum":0,"maximum":65535},"val":{"type":"integer","minimum":0,"maximum":255}},"required":["src","dst","val"]}"##
);
schema!(
    crate ::CXLFixedMemoryWindowOptions, "CXLFixedMemoryWindowOptions", [],
    r##"{"type":"object","properties":{"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"interleave-granularity":{"type":"integer","minimum":0,"maximum":18446744073709551615},"targets":{"type":"array","items":{"type":"string"}}},"required":["size","targets"]}"##
);
schema!(
    crate ::CXLFMWProperties, "CXLFMWProperties", [crate ::CXLFixedMemoryWindowOptions],
    r##"{"type":"object","properties":{"cxl-fmw":{"type":"array","items":{"$ref":"CXLFixedMemoryWindowOptions"}}},"required":["cxl-fmw"]}"##
);
schema!(
    crate ::X86CPURegister32, "X86CPURegister32", [],
    r##"{"type":"string","enum":["EAX","EBX","ECX","EDX","ESP","EBP","ESI","EDI"]}"##
);
schema!(
    crate ::X86CPUFeatureWordInfo, "X86CPUFeatureWordInfo", [crate ::X86CPURegister32],
    r##"{"type":"object","properties":{"cpuid-input-eax":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cpuid-input-ecx":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cpuid-register":{"$ref":"X86CPURegister32"},"features":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["cpuid-input-eax","cpuid-register","features"]}"##
);
schema!(
    crate ::DummyForceArrays, "DummyForceArrays", [crate ::X86CPUFeatureWordInfo],
    r##"{"type":"object","properties":{"unused":{"type":"array","items":{"$ref":"X86CPUFeatureWordInfo"}}},"required":["unused"]}"##
);
schema!(
    crate ::NumaCpuOptions, "NumaCpuOptions", [],
    r##"{"type":"object","properties":{"node-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"drawer-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"book-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"socket-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"die-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cluster-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"module-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"core-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::HmatLBMemoryHierarchy, "HmatLBMemoryHierarchy", [],
    r##"{"type":"string","enum":["memory","first-level","second-level","third-level"]}"##
);
schema!(
    crate ::HmatLBDataType, "HmatLBDataType", [],
    r##"{"type":"string","enum":["access-latency","read-latency","write-latency","access-bandwidth","read-bandwidth","write-bandwidth"]}"##
);
schema!(
    crate ::NumaHmatLBOptions, "NumaHmatLBOptions", [crate ::HmatLBDataType, crate
    ::HmatLBMemoryHierarchy],
    r##"{"type":"object","properties":{"initiator":{"type":"integer","minimum":0,"maximum":65535},"target":{"type":"integer","minimum":0,"maximum":65535},"hierarchy":{"$ref":"HmatLBMemoryHierarchy"},"data-type":{"$ref":"HmatLBDataType"},"latency":{"type":"integer","minimum":0,"maximum":18446744073709551615},"bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["initiator","target","hierarchy","data-type"]}"##
);
schema!(
    crate ::HmatCacheAssociativity, "HmatCacheAssociativity", [],
    r##"{"type":"string","enum":["none","direct","complex"]}"##
);
schema!(
    crate ::HmatCacheWritePolicy, "HmatCacheWritePolicy", [],
    r##"{"type":"string","enum":["none","write-back","write-through"]}"##
);
schema!(
    crate ::NumaHmatCacheOptions, "NumaHmatCacheOptions", [crate
    ::HmatCacheAssociativity, crate ::HmatCacheWritePolicy],
    r##"{"type":"object","properties":{"node-id":{"type":"integer","minimum":0,"maximum":4294967295},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"level":{"type":"integer","minimum":0,"maximum":255},"associativity":{"$ref":"HmatCacheAssociativity"},"policy":{"$ref":"HmatCacheWritePolicy"},"line":{"type":"integer","minimum":0,"maximum":65535}},"required":["node-id","size","level","associativity","policy","line"]}"##
);
schema!(
    cmd::Memsave, "memsave", [],
    r##"{"type":"object","properties":{"val":{"type":"integer","minimum":0,"maximum":18446744073709551615},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"filename":{"type":"string"},"cpu-index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["val","size","filename"]}"##
);
schema!(
    cmd::Pmemsave, "pmemsave", [],
    r##"{"type":"object","properties":{"val":{"type":"integer","minimum":0,"maximum":18446744073709551615},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"filename":{"type":"string"}},"required":["val","size","filename"]}"##
);
schema!(
    crate ::Memdev, "Memdev", [crate ::HostMemPolicy],
    r##"{"type":"object","properties":{"id":{"type":"string"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"merge":{"type":"boolean"},"dump":{"type":"boolean"},"prealloc":{"type":"boolean"},"share":{"type":"boolean"},"reserve":{"type":"boolean"},"host-nodes":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"policy":{"$ref":"HostMemPolicy"}},"required":["size","merge","dump","prealloc","share","host-nodes","policy"]}"##
);
schema!(
    cmd::QueryMemdev, "query-memdev", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::CpuInstanceProperties, "CpuInstanceProperties", [],
    r##"{"type":"object","properties":{"node-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"drawer-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"book-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"socket-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"die-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cluster-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"module-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"core-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::HotpluggableCPU, "HotpluggableCPU", [crate ::CpuInstanceProperties],
    r##"{"type":"object","properties":{"type":{"type":"string"},"vcpus-count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"props":{"$ref":"CpuInstanceProperties"},"qom-path":{"type":"string"}},"required":["type","vcpus-count","props"]}"##
);
schema!(
    cmd::QueryHotpluggableCpus, "query-hotpluggable-cpus", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::SetNumaNode, "set-numa-node", [crate ::NumaOptions],
    r##"{"$ref":"NumaOptions"}"##
);
schema!(
    cmd::Balloon, "balloon", [],
    r##"{"type":"object","properties":{"value":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["value"]}"##
);
schema!(
    crate ::BalloonInfo, "BalloonInfo", [],
    r##"{"type":"object","properties":{"actual":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["actual"]}"##
);
schema!(
    cmd::QueryBalloon, "query-balloon", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::BalloonChange, "BALLOON_CHANGE", [],
    r##"{"type":"object","properties":{"actual":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["actual"]}"##
);
schema!(
    crate ::HvBalloonInfo, "HvBalloonInfo", [],
    r##"{"type":"object","properties":{"committed":{"type":"integer","minimum":0,"maximum":18446744073709551615},"available":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["committed","available"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::QueryHvBalloonStatusReport, "query-hv-balloon-status-report", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MemoryInfo, "MemoryInfo", [],
    r##"{"type":"object","properties":{"base-memory":{"type":"integer","minimum":0,"maximum":18446744073709551615},"plugged-memory":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["base-memory"]}"##
);
schema!(
    cmd::QueryMemorySizeSummary, "query-memory-size-summary", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::PCDIMMDeviceInfo, "PCDIMMDeviceInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"addr":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"slot":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"node":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"memdev":{"type":"string"},"hotplugged":{"type":"boolean"},"hotpluggable":{"type":"boolean"}},"required":["addr","size","slot","node","memdev","hotplugged","hotpluggable"]}"##
);
schema!(
    crate ::VirtioPMEMDeviceInfo, "VirtioPMEMDeviceInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"memaddr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"memdev":{"type":"string"}},"required":["memaddr","size","memdev"]}"##
);
schema!(
    crate ::VirtioMEMDeviceInfo, "VirtioMEMDeviceInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"memaddr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"requested-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"block-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"node":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"memdev":{"type":"string"}},"required":["memaddr","requested-size","size","max-size","block-size","node","memdev"]}"##
);
schema!(
    crate ::SgxEPCDeviceInfo, "SgxEPCDeviceInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"memaddr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"node":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"memdev":{"type":"string"}},"required":["memaddr","size","node","memdev"]}"##
);
schema!(
    crate ::HvBalloonDeviceInfo, "HvBalloonDeviceInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"memaddr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"memdev":{"type":"string"}},"required":["max-size"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MemoryDeviceInfoKind, "MemoryDeviceInfoKind", [],
    r##"{"type":"string","enum":["dimm","nvdimm","virtio-pmem","virtio-mem","sgx-epc","hv-balloon","sp-mem"]}"##
);
schema!(
    crate ::SpMemDeviceInfo, "SpMemDeviceInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"addr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"node":{"type":"integer","minimum":0,"maximum":4294967295},"memdev":{"type":"string"}},"required":["addr","size","node","memdev"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::MemoryDeviceInfo, "MemoryDeviceInfo", [crate ::HvBalloonDeviceInfo, crate
    ::MemoryDeviceInfoKind, crate ::PCDIMMDeviceInfo, crate ::SgxEPCDeviceInfo, crate
    ::SpMemDeviceInfo, crate ::VirtioMEMDeviceInfo, crate ::VirtioPMEMDeviceInfo],
    r##"{"type":"object","properties":{"type":{"$ref":"MemoryDeviceInfoKind"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"dimm"}}},{"type":"object","properties":{"data":{"$ref":"PCDIMMDeviceInfo"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"nvdimm"}}},{"type":"object","properties":{"data":{"$ref":"PCDIMMDeviceInfo"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"virtio-pmem"}}},{"type":"object","properties":{"data":{"$ref":"VirtioPMEMDeviceInfo"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"virtio-mem"}}},{"type":"object","properties":{"data":{"$ref":"VirtioMEMDeviceInfo"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"sgx-epc"}}},{"type":"object","properties":{"data":{"$ref":"SgxEPCDeviceInfo"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"hv-balloon"}}},{"type":"object","properties":{"data":{"$ref":"HvBalloonDeviceInfo"}},"required":["data"],"x-releases":["10.0","10.2","11.1"]}]},{"allOf":[{"properties":{"type":{"const":"sp-mem"}}},{"type":"object","properties":{"data":{"$ref":"SpMemDeviceInfo"}},"required":["data"],"x-releases":["11.1"]}]}]}"##
);
schema!(
    crate ::SgxEPC, "SgxEPC", [],
    r##"{"type":"object","properties":{"memdev":{"type":"string"},"node":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["memdev","node"]}"##
);
schema!(
    crate ::SgxEPCProperties, "SgxEPCProperties", [crate ::SgxEPC],
    r##"{"type":"object","properties":{"sgx-epc":{"type":"array","items":{"$ref":"SgxEPC"}}},"required":["sgx-epc"]}"##
);
schema!(
    cmd::QueryMemoryDevices, "query-memory-devices", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::MemoryDeviceSizeChange, "MEMORY_DEVICE_SIZE_CHANGE", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"qom-path":{"type":"string"}},"required":["size","qom-path"]}"##
);
schema!(
    crate ::BootConfiguration, "BootConfiguration", [],
    r##"{"type":"object","properties":{"order":{"type":"string"},"once":{"type":"string"},"menu":{"type":"boolean"},"splash":{"type":"string"},"splash-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"reboot-timeout":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"strict":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::SMPConfiguration, "SMPConfiguration", [],
    r##"{"type":"object","properties":{"cpus":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"drawers":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"books":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"sockets":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"dies":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"clusters":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"modules":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"cores":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"threads":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"maxcpus":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    cmd::XQueryIrq, "x-query-irq", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    cmd::XQueryJit, "x-query-jit", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    cmd::XQueryNuma, "x-query-numa", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    cmd::XQueryRamblock, "x-query-ramblock", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    cmd::XQueryRoms, "x-query-roms", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    cmd::XQueryUsb, "x-query-usb", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    crate ::SmbiosEntryPointType, "SmbiosEntryPointType", [],
    r##"{"type":"string","enum":["32","64","auto"]}"##
);
schema!(
    crate ::MemorySizeConfiguration, "MemorySizeConfiguration", [],
    r##"{"type":"object","properties":{"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"slots":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":[]}"##
);
schema!(
    cmd::Dumpdtb, "dumpdtb", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"}},"required":["filename"]}"##
);
schema!(
    cmd::XQueryInterruptControllers, "x-query-interrupt-controllers", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::FirmwareLog, "FirmwareLog", [],
    r##"{"type":"object","properties":{"version":{"type":"string"},"log":{"type":"string"}},"required":["log"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    cmd::QueryFirmwareLog, "query-firmware-log", [],
    r##"{"type":"object","properties":{"max-size":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":[],"x-releases":["10.2","11.1"]}"##
);
schema!(
    cmd::DumpSkeys, "dump-skeys", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"}},"required":["filename"]}"##
);
schema!(
    crate ::CpuModelInfo, "CpuModelInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"props":{}},"required":["name"]}"##
);
schema!(
    crate ::CpuModelExpansionType, "CpuModelExpansionType", [],
    r##"{"type":"string","enum":["static","full"]}"##
);
schema!(
    crate ::CpuModelCompareResult, "CpuModelCompareResult", [],
    r##"{"type":"string","enum":["incompatible","identical","superset","subset"]}"##
);
schema!(
    crate ::CpuModelBaselineInfo, "CpuModelBaselineInfo", [crate ::CpuModelInfo],
    r##"{"type":"object","properties":{"model":{"$ref":"CpuModelInfo"}},"required":["model"]}"##
);
schema!(
    crate ::CpuModelCompareInfo, "CpuModelCompareInfo", [crate ::CpuModelCompareResult],
    r##"{"type":"object","properties":{"result":{"$ref":"CpuModelCompareResult"},"responsible-properties":{"type":"array","items":{"type":"string"}}},"required":["result","responsible-properties"]}"##
);
schema!(
    cmd::QueryCpuModelComparison, "query-cpu-model-comparison", [crate ::CpuModelInfo],
    r##"{"type":"object","properties":{"modela":{"$ref":"CpuModelInfo"},"modelb":{"$ref":"CpuModelInfo"}},"required":["modela","modelb"]}"##
);
schema!(
    cmd::QueryCpuModelBaseline, "query-cpu-model-baseline", [crate ::CpuModelInfo],
    r##"{"type":"object","properties":{"modela":{"$ref":"CpuModelInfo"},"modelb":{"$ref":"CpuModelInfo"}},"required":["modela","modelb"]}"##
);
schema!(
    crate ::CpuModelExpansionInfo, "CpuModelExpansionInfo", [crate ::CpuModelInfo],
    r##"{"type":"object","properties":{"model":{"$ref":"CpuModelInfo"},"deprecated-props":{"type":"array","items":{"type":"string"},"x-releases":["10.0","10.2","11.1"]}},"required":["model"]}"##
);
schema!(
    cmd::QueryCpuModelExpansion, "query-cpu-model-expansion", [crate
    ::CpuModelExpansionType, crate ::CpuModelInfo],
    r##"{"type":"object","properties":{"type":{"$ref":"CpuModelExpansionType"},"model":{"$ref":"CpuModelInfo"}},"required":["type","model"]}"##
);
schema!(
    crate ::CpuDefinitionInfo, "CpuDefinitionInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"migration-safe":{"type":"boolean"},"static":{"type":"boolean"},"unavailable-features":{"type":"array","items":{"type":"string"}},"typename":{"type":"string"},"alias-of":{"type":"string"},"deprecated":{"type":"boolean"}},"required":["name","static","typename","deprecated"]}"##
);
schema!(
    cmd::QueryCpuDefinitions, "query-cpu-definitions", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::S390CpuPolarization, "S390CpuPolarization", [],
    r##"{"type":"string","enum":["horizontal","vertical"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::SetCpuTopology, "set-cpu-topology", [crate ::S390CpuEntitlement],
    r##"{"type":"object","properties":{"core-id":{"type":"integer","minimum":0,"maximum":65535},"socket-id":{"type":"integer","minimum":0,"maximum":65535},"book-id":{"type":"integer","minimum":0,"maximum":65535},"drawer-id":{"type":"integer","minimum":0,"maximum":65535},"entitlement":{"$ref":"S390CpuEntitlement"},"dedicated":{"type":"boolean"}},"required":["core-id"],"x-releases":["10.0","10.2","11.1"],"x-unstable":true}"##
);
schema!(
    event::CpuPolarizationChange, "CPU_POLARIZATION_CHANGE", [crate
    ::S390CpuPolarization],
    r##"{"type":"object","properties":{"polarization":{"$ref":"S390CpuPolarization"}},"required":["polarization"],"x-releases":["10.0","10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::CpuPolarizationInfo, "CpuPolarizationInfo", [crate ::S390CpuPolarization],
    r##"{"type":"object","properties":{"polarization":{"$ref":"S390CpuPolarization"}},"required":["polarization"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::QueryS390xCpuPolarization, "query-s390x-cpu-polarization", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"],"x-unstable":true}"##
);
schema!(
    event::SclpCpiInfoAvailable, "SCLP_CPI_INFO_AVAILABLE", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::ReplayMode, "ReplayMode", [],
    r##"{"type":"string","enum":["none","record","play"]}"##
);
schema!(
    crate ::ReplayInfo, "ReplayInfo", [crate ::ReplayMode],
    r##"{"type":"object","properties":{"mode":{"$ref":"ReplayMode"},"filename":{"type":"string"},"icount":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["mode","icount"]}"##
);
schema!(
    cmd::QueryReplay, "query-replay", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::ReplayBreak, "replay-break", [],
    r##"{"type":"object","properties":{"icount":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["icount"]}"##
);
schema!(
    cmd::ReplayDeleteBreak, "replay-delete-break", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::ReplaySeek, "replay-seek", [],
    r##"{"type":"object","properties":{"icount":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["icount"]}"##
);
schema!(
    crate ::YankInstanceType, "YankInstanceType", [],
    r##"{"type":"string","enum":["block-node","chardev","migration"]}"##
);
schema!(
    crate ::YankInstanceBlockNode, "YankInstanceBlockNode", [],
    r##"{"type":"object","properties":{"node-name":{"type":"string"}},"required":["node-name"]}"##
);
schema!(
    crate ::YankInstanceChardev, "YankInstanceChardev", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    crate ::YankInstance, "YankInstance", [crate ::YankInstanceBlockNode, crate
    ::YankInstanceChardev, crate ::YankInstanceType],
    r##"{"type":"object","properties":{"type":{"$ref":"YankInstanceType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"block-node"}}},{"$ref":"YankInstanceBlockNode"}]},{"allOf":[{"properties":{"type":{"const":"chardev"}}},{"$ref":"YankInstanceChardev"}]},{"properties":{"type":{"const":"migration"}}}]}"##
);
schema!(
    cmd::Yank, "yank", [crate ::YankInstance],
    r##"{"type":"object","properties":{"instances":{"type":"array","items":{"$ref":"YankInstance"}}},"required":["instances"]}"##
);
schema!(
    cmd::QueryYank, "query-yank", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::AddClient, "add_client", [],
    r##"{"type":"object","properties":{"protocol":{"type":"string"},"fdname":{"type":"string"},"skipauth":{"type":"boolean"},"tls":{"type":"boolean"}},"required":["protocol","fdname"]}"##
);
schema!(
    cmd::XExitPreconfig, "x-exit-preconfig", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    cmd::GetWin32Socket, "get-win32-socket", [],
    r##"{"type":"object","properties":{"info":{"type":"string"},"fdname":{"type":"string"}},"required":["info","fdname"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    event::RtcChange, "RTC_CHANGE", [],
    r##"{"type":"object","properties":{"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"qom-path":{"type":"string"}},"required":["offset","qom-path"]}"##
);
schema!(
    event::VfuClientHangup, "VFU_CLIENT_HANGUP", [],
    r##"{"type":"object","properties":{"vfu-id":{"type":"string"},"vfu-qom-path":{"type":"string"},"dev-id":{"type":"string"},"dev-qom-path":{"type":"string"}},"required":["vfu-id","vfu-qom-path","dev-id","dev-qom-path"]}"##
);
schema!(
    crate ::GICCapability, "GICCapability", [],
    r##"{"type":"object","properties":{"version":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"emulated":{"type":"boolean"},"kernel":{"type":"boolean"}},"required":["version","emulated","kernel"]}"##
);
schema!(
    cmd::QueryGicCapabilities, "query-gic-capabilities", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::SsidSizeMode, "SsidSizeMode", [],
    r##"{"type":"string","enum":["auto","0","1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::OasMode, "OasMode", [],
    r##"{"type":"string","enum":["auto","32","36","40","42","44","48","52","56"],"x-releases":["11.1"]}"##
);
schema!(
    cmd::RtcResetReinjection, "rtc-reset-reinjection", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::SevState, "SevState", [],
    r##"{"type":"string","enum":["uninit","launch-update","launch-secret","running","send-update","receive-update"]}"##
);
schema!(
    crate ::SevGuestType, "SevGuestType", [],
    r##"{"type":"string","enum":["sev","sev-snp"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::SevGuestInfo, "SevGuestInfo", [],
    r##"{"type":"object","properties":{"policy":{"type":"integer","minimum":0,"maximum":4294967295},"handle":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["policy","handle"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::SevSnpGuestInfo, "SevSnpGuestInfo", [],
    r##"{"type":"object","properties":{"snp-policy":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["snp-policy"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::SevInfo, "SevInfo", [crate ::SevGuestInfo, crate ::SevGuestType, crate
    ::SevSnpGuestInfo, crate ::SevState],
    r##"{"type":"object","properties":{"enabled":{"type":"boolean"},"api-major":{"type":"integer","minimum":0,"maximum":255},"api-minor":{"type":"integer","minimum":0,"maximum":255},"build-id":{"type":"integer","minimum":0,"maximum":255},"state":{"$ref":"SevState"},"sev-type":{"$ref":"SevGuestType","x-releases":["10.0","10.2","11.1"]}},"required":["enabled","api-major","api-minor","build-id","state"],"oneOf":[{"allOf":[{"properties":{"sev-type":{"const":"sev"}}},{"$ref":"SevGuestInfo"}]},{"allOf":[{"properties":{"sev-type":{"const":"sev-snp"}}},{"$ref":"SevSnpGuestInfo"}]}]}"##
);
schema!(
    cmd::QuerySev, "query-sev", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::SevLaunchMeasureInfo, "SevLaunchMeasureInfo", [],
    r##"{"type":"object","properties":{"data":{"type":"string"}},"required":["data"]}"##
);
schema!(
    cmd::QuerySevLaunchMeasure, "query-sev-launch-measure", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::SevCapability, "SevCapability", [],
    r##"{"type":"object","properties":{"pdh":{"type":"string"},"cert-chain":{"type":"string"},"cpu0-id":{"type":"string"},"cbitpos":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"reduced-phys-bits":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["pdh","cert-chain","cpu0-id","cbitpos","reduced-phys-bits"]}"##
);
schema!(
    cmd::QuerySevCapabilities, "query-sev-capabilities", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::SevInjectLaunchSecret, "sev-inject-launch-secret", [],
    r##"{"type":"object","properties":{"packet-header":{"type":"string"},"secret":{"type":"string"},"gpa":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["packet-header","secret"]}"##
);
schema!(
    crate ::SevAttestationReport, "SevAttestationReport", [],
    r##"{"type":"object","properties":{"data":{"type":"string"}},"required":["data"]}"##
);
schema!(
    cmd::QuerySevAttestationReport, "query-sev-attestation-report", [],
    r##"{"type":"object","properties":{"mnonce":{"type":"string"}},"required":["mnonce"]}"##
);
schema!(
    crate ::SgxEpcSection, "SgxEpcSection", [],
    r##"{"type":"object","properties":{"node":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["node","size"]}"##
);
schema!(
    crate ::SgxInfo, "SgxInfo", [crate ::SgxEpcSection],
    r##"{"type":"object","properties":{"sgx":{"type":"boolean"},"sgx1":{"type":"boolean"},"sgx2":{"type":"boolean"},"flc":{"type":"boolean"},"sections":{"type":"array","items":{"$ref":"SgxEpcSection"}},"section-size":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["7.2"],"deprecated":true}},"required":["sgx","sgx1","sgx2","flc","sections"]}"##
);
schema!(
    cmd::QuerySgx, "query-sgx", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::QuerySgxCapabilities, "query-sgx-capabilities", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::EvtchnPortType, "EvtchnPortType", [],
    r##"{"type":"string","enum":["closed","unbound","interdomain","pirq","virq","ipi"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::EvtchnInfo, "EvtchnInfo", [crate ::EvtchnPortType],
    r##"{"type":"object","properties":{"port":{"type":"integer","minimum":0,"maximum":65535},"vcpu":{"type":"integer","minimum":0,"maximum":4294967295},"type":{"$ref":"EvtchnPortType"},"remote-domain":{"type":"string"},"target":{"type":"integer","minimum":0,"maximum":65535},"pending":{"type":"boolean"},"masked":{"type":"boolean"}},"required":["port","vcpu","type","remote-domain","target","pending","masked"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::XenEventList, "xen-event-list", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::XenEventInject, "xen-event-inject", [],
    r##"{"type":"object","properties":{"port":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["port"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::AudiodevPerDirectionOptions, "AudiodevPerDirectionOptions", [crate
    ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevGenericOptions, "AudiodevGenericOptions", [crate
    ::AudiodevPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevPerDirectionOptions"},"out":{"$ref":"AudiodevPerDirectionOptions"}},"required":[]}"##
);
schema!(
    crate ::AudiodevDBusOptions, "AudiodevDBusOptions", [crate
    ::AudiodevPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevPerDirectionOptions"},"out":{"$ref":"AudiodevPerDirectionOptions"},"nsamples":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::AudiodevAlsaPerDirectionOptions, "AudiodevAlsaPerDirectionOptions", [crate
    ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295},"dev":{"type":"string"},"period-length":{"type":"integer","minimum":0,"maximum":4294967295},"try-poll":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::AudiodevAlsaOptions, "AudiodevAlsaOptions", [crate
    ::AudiodevAlsaPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevAlsaPerDirectionOptions"},"out":{"$ref":"AudiodevAlsaPerDirectionOptions"},"threshold":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevSndioOptions, "AudiodevSndioOptions", [crate
    ::AudiodevPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevPerDirectionOptions"},"out":{"$ref":"AudiodevPerDirectionOptions"},"dev":{"type":"string"},"latency":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevCoreaudioPerDirectionOptions, "AudiodevCoreaudioPerDirectionOptions",
    [crate ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295},"buffer-count":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevCoreaudioOptions, "AudiodevCoreaudioOptions", [crate
    ::AudiodevCoreaudioPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevCoreaudioPerDirectionOptions"},"out":{"$ref":"AudiodevCoreaudioPerDirectionOptions"}},"required":[]}"##
);
schema!(
    crate ::AudiodevDsoundOptions, "AudiodevDsoundOptions", [crate
    ::AudiodevPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevPerDirectionOptions"},"out":{"$ref":"AudiodevPerDirectionOptions"},"latency":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevJackPerDirectionOptions, "AudiodevJackPerDirectionOptions", [crate
    ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295},"server-name":{"type":"string"},"client-name":{"type":"string"},"connect-ports":{"type":"string"},"start-server":{"type":"boolean"},"exact-name":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::AudiodevJackOptions, "AudiodevJackOptions", [crate
    ::AudiodevJackPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevJackPerDirectionOptions"},"out":{"$ref":"AudiodevJackPerDirectionOptions"}},"required":[]}"##
);
schema!(
    crate ::AudiodevOssPerDirectionOptions, "AudiodevOssPerDirectionOptions", [crate
    ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295},"dev":{"type":"string"},"buffer-count":{"type":"integer","minimum":0,"maximum":4294967295},"try-poll":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::AudiodevOssOptions, "AudiodevOssOptions", [crate
    ::AudiodevOssPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevOssPerDirectionOptions"},"out":{"$ref":"AudiodevOssPerDirectionOptions"},"try-mmap":{"type":"boolean"},"exclusive":{"type":"boolean"},"dsp-policy":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevPaPerDirectionOptions, "AudiodevPaPerDirectionOptions", [crate
    ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295},"name":{"type":"string"},"stream-name":{"type":"string"},"latency":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevPaOptions, "AudiodevPaOptions", [crate
    ::AudiodevPaPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevPaPerDirectionOptions"},"out":{"$ref":"AudiodevPaPerDirectionOptions"},"server":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::AudiodevPipewirePerDirectionOptions, "AudiodevPipewirePerDirectionOptions",
    [crate ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295},"name":{"type":"string"},"stream-name":{"type":"string"},"latency":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::AudiodevPipewireOptions, "AudiodevPipewireOptions", [crate
    ::AudiodevPipewirePerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevPipewirePerDirectionOptions"},"out":{"$ref":"AudiodevPipewirePerDirectionOptions"}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::AudiodevSdlPerDirectionOptions, "AudiodevSdlPerDirectionOptions", [crate
    ::AudioFormat],
    r##"{"type":"object","properties":{"mixing-engine":{"type":"boolean"},"fixed-settings":{"type":"boolean"},"frequency":{"type":"integer","minimum":0,"maximum":4294967295},"channels":{"type":"integer","minimum":0,"maximum":4294967295},"voices":{"type":"integer","minimum":0,"maximum":4294967295},"format":{"$ref":"AudioFormat"},"buffer-length":{"type":"integer","minimum":0,"maximum":4294967295},"buffer-count":{"type":"integer","minimum":0,"maximum":4294967295}},"required":[]}"##
);
schema!(
    crate ::AudiodevSdlOptions, "AudiodevSdlOptions", [crate
    ::AudiodevSdlPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevSdlPerDirectionOptions"},"out":{"$ref":"AudiodevSdlPerDirectionOptions"}},"required":[]}"##
);
schema!(
    crate ::AudiodevWavOptions, "AudiodevWavOptions", [crate
    ::AudiodevPerDirectionOptions],
    r##"{"type":"object","properties":{"in":{"$ref":"AudiodevPerDirectionOptions"},"out":{"$ref":"AudiodevPerDirectionOptions"},"path":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::AudioFormat, "AudioFormat", [],
    r##"{"type":"string","enum":["u8","s8","u16","s16","u32","s32","f32"]}"##
);
schema!(
    crate ::AudiodevDriver, "AudiodevDriver", [],
    r##"{"type":"string","enum":["none","alsa","coreaudio","dbus","dsound","jack","oss","pa","pipewire","sdl","sndio","spice","wav"]}"##
);
schema!(
    crate ::Audiodev, "Audiodev", [crate ::AudiodevAlsaOptions, crate
    ::AudiodevCoreaudioOptions, crate ::AudiodevDBusOptions, crate ::AudiodevDriver,
    crate ::AudiodevDsoundOptions, crate ::AudiodevGenericOptions, crate
    ::AudiodevJackOptions, crate ::AudiodevOssOptions, crate ::AudiodevPaOptions, crate
    ::AudiodevPipewireOptions, crate ::AudiodevSdlOptions, crate ::AudiodevSndioOptions,
    crate ::AudiodevWavOptions],
    r##"{"type":"object","properties":{"id":{"type":"string"},"driver":{"$ref":"AudiodevDriver"},"timer-period":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["id","driver"],"oneOf":[{"allOf":[{"properties":{"driver":{"const":"none"}}},{"$ref":"AudiodevGenericOptions"}]},{"allOf":[{"properties":{"driver":{"const":"alsa"}}},{"$ref":"AudiodevAlsaOptions"}]},{"allOf":[{"properties":{"driver":{"const":"coreaudio"}}},{"$ref":"AudiodevCoreaudioOptions"}]},{"allOf":[{"properties":{"driver":{"const":"dbus"}}},{"$ref":"AudiodevDBusOptions"}]},{"allOf":[{"properties":{"driver":{"const":"dsound"}}},{"$ref":"AudiodevDsoundOptions"}]},{"allOf":[{"properties":{"driver":{"const":"jack"}}},{"$ref":"AudiodevJackOptions"}]},{"allOf":[{"properties":{"driver":{"const":"oss"}}},{"$ref":"AudiodevOssOptions"}]},{"allOf":[{"properties":{"driver":{"const":"pa"}}},{"$ref":"AudiodevPaOptions"}]},{"allOf":[{"properties":{"driver":{"const":"pipewire"}}},{"$ref":"AudiodevPipewireOptions"}]},{"allOf":[{"properties":{"driver":{"const":"sdl"}}},{"$ref":"AudiodevSdlOptions"}]},{"allOf":[{"properties":{"driver":{"const":"sndio"}}},{"$ref":"AudiodevSndioOptions"}]},{"allOf":[{"properties":{"driver":{"const":"spice"}}},{"$ref":"AudiodevGenericOptions"}]},{"allOf":[{"properties":{"driver":{"const":"wav"}}},{"$ref":"AudiodevWavOptions"}]}]}"##
);
schema!(
    cmd::QueryAudiodevs, "query-audiodevs", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::AcpiTableOptions, "AcpiTableOptions", [],
    r##"{"type":"object","properties":{"sig":{"type":"string"},"rev":{"type":"integer","minimum":0,"maximum":255},"oem_id":{"type":"string"},"oem_table_id":{"type":"string"},"oem_rev":{"type":"integer","minimum":0,"maximum":4294967295},"asl_compiler_id":{"type":"string"},"asl_compiler_rev":{"type":"integer","minimum":0,"maximum":4294967295},"file":{"type":"string"},"data":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::ACPISlotType, "ACPISlotType", [],
    r##"{"type":"string","enum":["DIMM","CPU"]}"##
);
schema!(
    crate ::ACPIOSTInfo, "ACPIOSTInfo", [crate ::ACPISlotType],
    r##"{"type":"object","properties":{"device":{"type":"string"},"slot":{"type":"string"},"slot-type":{"$ref":"ACPISlotType"},"source":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"status":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["slot","slot-type","source","status"]}"##
);
schema!(
    cmd::QueryAcpiOspmStatus, "query-acpi-ospm-status", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::AcpiDeviceOst, "ACPI_DEVICE_OST", [crate ::ACPIOSTInfo],
    r##"{"type":"object","properties":{"info":{"$ref":"ACPIOSTInfo"}},"required":["info"]}"##
);
schema!(
    cmd::InjectGhesV2Error, "inject-ghes-v2-error", [],
    r##"{"type":"object","properties":{"cper":{"type":"string"}},"required":["cper"],"x-releases":["10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::PciMemoryRange, "PciMemoryRange", [],
    r##"{"type":"object","properties":{"base":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"limit":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["base","limit"]}"##
);
schema!(
    crate ::PciMemoryRegion, "PciMemoryRegion", [],
    r##"{"type":"object","properties":{"bar":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"type":{"type":"string"},"address":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"prefetch":{"type":"boolean"},"mem_type_64":{"type":"boolean"}},"required":["bar","type","address","size"]}"##
);
schema!(
    crate ::PciBusInfo, "PciBusInfo", [crate ::PciMemoryRange],
    r##"{"type":"object","properties":{"number":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"secondary":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"subordinate":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"io_range":{"$ref":"PciMemoryRange"},"memory_range":{"$ref":"PciMemoryRange"},"prefetchable_range":{"$ref":"PciMemoryRange"}},"required":["number","secondary","subordinate","io_range","memory_range","prefetchable_range"]}"##
);
schema!(
    crate ::PciBridgeInfo, "PciBridgeInfo", [crate ::PciBusInfo, crate ::PciDeviceInfo],
    r##"{"type":"object","properties":{"bus":{"$ref":"PciBusInfo"},"devices":{"type":"array","items":{"$ref":"PciDeviceInfo"}}},"required":["bus"]}"##
);
schema!(
    crate ::PciDeviceClass, "PciDeviceClass", [],
    r##"{"type":"object","properties":{"desc":{"type":"string"},"class":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["class"]}"##
);
schema!(
    crate ::PciDeviceId, "PciDeviceId", [],
    r##"{"type":"object","properties":{"device":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"vendor":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"subsystem":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"subsystem-vendor":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["device","vendor"]}"##
);
schema!(
    crate ::PciDeviceInfo, "PciDeviceInfo", [crate ::PciBridgeInfo, crate
    ::PciDeviceClass, crate ::PciDeviceId, crate ::PciMemoryRegion],
    r##"{"type":"object","properties":{"bus":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"slot":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"function":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"class_info":{"$ref":"PciDeviceClass"},"id":{"$ref":"PciDeviceId"},"irq":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"irq_pin":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"qdev_id":{"type":"string"},"pci_bridge":{"$ref":"PciBridgeInfo"},"regions":{"type":"array","items":{"$ref":"PciMemoryRegion"}}},"required":["bus","slot","function","class_info","id","irq_pin","qdev_id","regions"]}"##
);
schema!(
    crate ::PciInfo, "PciInfo", [crate ::PciDeviceInfo],
    r##"{"type":"object","properties":{"bus":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"devices":{"type":"array","items":{"$ref":"PciDeviceInfo"}}},"required":["bus","devices"]}"##
);
schema!(
    cmd::QueryPci, "query-pci", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::StatsType, "StatsType", [],
    r##"{"type":"string","enum":["cumulative","instant","peak","linear-histogram","log2-histogram"]}"##
);
schema!(
    crate ::StatsUnit, "StatsUnit", [],
    r##"{"type":"string","enum":["bytes","seconds","cycles","boolean"]}"##
);
schema!(
    crate ::StatsProvider, "StatsProvider", [],
    r##"{"type":"string","enum":["kvm","cryptodev"]}"##
);
schema!(
    crate ::StatsTarget, "StatsTarget", [],
    r##"{"type":"string","enum":["vm","vcpu","cryptodev"]}"##
);
schema!(
    crate ::StatsRequest, "StatsRequest", [crate ::StatsProvider],
    r##"{"type":"object","properties":{"provider":{"$ref":"StatsProvider"},"names":{"type":"array","items":{"type":"string"}}},"required":["provider"]}"##
);
schema!(
    crate ::StatsVCPUFilter, "StatsVCPUFilter", [],
    r##"{"type":"object","properties":{"vcpus":{"type":"array","items":{"type":"string"}}},"required":[]}"##
);
schema!(
    crate ::StatsFilter, "StatsFilter", [crate ::StatsRequest, crate ::StatsTarget, crate
    ::StatsVCPUFilter],
    r##"{"type":"object","properties":{"target":{"$ref":"StatsTarget"},"providers":{"type":"array","items":{"$ref":"StatsRequest"}}},"required":["target"],"oneOf":[{"properties":{"target":{"const":"vm"}}},{"allOf":[{"properties":{"target":{"const":"vcpu"}}},{"$ref":"StatsVCPUFilter"}]},{"properties":{"target":{"const":"cryptodev"}}}]}"##
);
schema!(
    crate ::StatsValue, "StatsValue", [],
    r##"{"anyOf":[{"type":"integer","minimum":0,"maximum":18446744073709551615},{"type":"boolean"},{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}}]}"##
);
schema!(
    crate ::Stats, "Stats", [crate ::StatsValue],
    r##"{"type":"object","properties":{"name":{"type":"string"},"value":{"$ref":"StatsValue"}},"required":["name","value"]}"##
);
schema!(
    crate ::StatsResult, "StatsResult", [crate ::Stats, crate ::StatsProvider],
    r##"{"type":"object","properties":{"provider":{"$ref":"StatsProvider"},"qom-path":{"type":"string"},"stats":{"type":"array","items":{"$ref":"Stats"}}},"required":["provider","stats"]}"##
);
schema!(
    cmd::QueryStats, "query-stats", [crate ::StatsFilter], r##"{"$ref":"StatsFilter"}"##
);
schema!(
    crate ::StatsSchemaValue, "StatsSchemaValue", [crate ::StatsType, crate ::StatsUnit],
    r##"{"type":"object","properties":{"name":{"type":"string"},"type":{"$ref":"StatsType"},"unit":{"$ref":"StatsUnit"},"base":{"type":"integer","minimum":-128,"maximum":127},"exponent":{"type":"integer","minimum":-32768,"maximum":32767},"bucket-size":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["name","type","exponent"]}"##
);
schema!(
    crate ::StatsSchema, "StatsSchema", [crate ::StatsProvider, crate ::StatsSchemaValue,
    crate ::StatsTarget],
    r##"{"type":"object","properties":{"provider":{"$ref":"StatsProvider"},"target":{"$ref":"StatsTarget"},"stats":{"type":"array","items":{"$ref":"StatsSchemaValue"}}},"required":["provider","target","stats"]}"##
);
schema!(
    cmd::QueryStatsSchemas, "query-stats-schemas", [crate ::StatsProvider],
    r##"{"type":"object","properties":{"provider":{"$ref":"StatsProvider"}},"required":[]}"##
);
schema!(
    crate ::VirtioInfo, "VirtioInfo", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"name":{"type":"string"}},"required":["path","name"]}"##
);
schema!(
    cmd::XQueryVirtio, "x-query-virtio", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    crate ::VhostStatus, "VhostStatus", [crate ::VhostDeviceProtocols, crate
    ::VirtioDeviceFeatures],
    r##"{"type":"object","properties":{"n-mem-sections":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"n-tmp-sections":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"nvqs":{"type":"integer","minimum":0,"maximum":4294967295},"vq-index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"features":{"$ref":"VirtioDeviceFeatures"},"acked-features":{"$ref":"VirtioDeviceFeatures"},"protocol-features":{"$ref":"VhostDeviceProtocols"},"max-queues":{"type":"integer","minimum":0,"maximum":18446744073709551615},"backend-cap":{"type":"integer","minimum":0,"maximum":18446744073709551615},"log-enabled":{"type":"boolean"},"log-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"backend-features":{"$ref":"VirtioDeviceFeatures","x-releases":["7.2","10.0","10.2"]}},"required":["n-mem-sections","n-tmp-sections","nvqs","vq-index","features","acked-features","protocol-features","max-queues","backend-cap","log-enabled","log-size"]}"##
);
schema!(
    crate ::VirtioStatus, "VirtioStatus", [crate ::VhostStatus, crate
    ::VirtioDeviceFeatures, crate ::VirtioDeviceStatus],
    r##"{"type":"object","properties":{"name":{"type":"string"},"device-id":{"type":"integer","minimum":0,"maximum":65535},"vhost-started":{"type":"boolean"},"device-endian":{"type":"string"},"guest-features":{"$ref":"VirtioDeviceFeatures"},"host-features":{"$ref":"VirtioDeviceFeatures"},"backend-features":{"$ref":"VirtioDeviceFeatures"},"num-vqs":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"status":{"$ref":"VirtioDeviceStatus"},"isr":{"type":"integer","minimum":0,"maximum":255},"queue-sel":{"type":"integer","minimum":0,"maximum":65535},"vm-running":{"type":"boolean"},"broken":{"type":"boolean"},"disabled":{"type":"boolean"},"use-started":{"type":"boolean"},"started":{"type":"boolean"},"start-on-kick":{"type":"boolean"},"disable-legacy-check":{"type":"boolean"},"bus-name":{"type":"string"},"use-guest-notifier-mask":{"type":"boolean"},"vhost-dev":{"$ref":"VhostStatus"}},"required":["name","device-id","vhost-started","device-endian","guest-features","host-features","backend-features","num-vqs","status","isr","queue-sel","vm-running","broken","disabled","use-started","started","start-on-kick","disable-legacy-check","bus-name","use-guest-notifier-mask"]}"##
);
schema!(
    cmd::XQueryVirtioStatus, "x-query-virtio-status", [],
    r##"{"type":"object","properties":{"path":{"type":"string"}},"required":["path"],"x-unstable":true}"##
);
schema!(
    crate ::VirtioDeviceStatus, "VirtioDeviceStatus", [],
    r##"{"type":"object","properties":{"statuses":{"type":"array","items":{"type":"string"}},"unknown-statuses":{"type":"integer","minimum":0,"maximum":255}},"required":["statuses"]}"##
);
schema!(
    crate ::VhostDeviceProtocols, "VhostDeviceProtocols", [],
    r##"{"type":"object","properties":{"protocols":{"type":"array","items":{"type":"string"}},"unknown-protocols":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["protocols"]}"##
);
schema!(
    crate ::VirtioDeviceFeatures, "VirtioDeviceFeatures", [],
    r##"{"type":"object","properties":{"transports":{"type":"array","items":{"type":"string"}},"dev-features":{"type":"array","items":{"type":"string"}},"unknown-dev-features":{"type":"integer","minimum":0,"maximum":18446744073709551615},"unknown-dev-features2":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.2","11.1"]}},"required":["transports"]}"##
);
schema!(
    crate ::VirtQueueStatus, "VirtQueueStatus", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"queue-index":{"type":"integer","minimum":0,"maximum":65535},"inuse":{"type":"integer","minimum":0,"maximum":4294967295},"vring-num":{"type":"integer","minimum":0,"maximum":4294967295},"vring-num-default":{"type":"integer","minimum":0,"maximum":4294967295},"vring-align":{"type":"integer","minimum":0,"maximum":4294967295},"vring-desc":{"type":"integer","minimum":0,"maximum":18446744073709551615},"vring-avail":{"type":"integer","minimum":0,"maximum":18446744073709551615},"vring-used":{"type":"integer","minimum":0,"maximum":18446744073709551615},"last-avail-idx":{"type":"integer","minimum":0,"maximum":65535},"shadow-avail-idx":{"type":"integer","minimum":0,"maximum":65535},"used-idx":{"type":"integer","minimum":0,"maximum":65535},"signalled-used":{"type":"integer","minimum":0,"maximum":65535},"signalled-used-valid":{"type":"boolean"}},"required":["name","queue-index","inuse","vring-num","vring-num-default","vring-align","vring-desc","vring-avail","vring-used","used-idx","signalled-used","signalled-used-valid"]}"##
);
schema!(
    cmd::XQueryVirtioQueueStatus, "x-query-virtio-queue-status", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"queue":{"type":"integer","minimum":0,"maximum":65535}},"required":["path","queue"],"x-unstable":true}"##
);
schema!(
    crate ::VirtVhostQueueStatus, "VirtVhostQueueStatus", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"kick":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"call":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"num":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"desc-phys":{"type":"integer","minimum":0,"maximum":18446744073709551615},"desc-size":{"type":"integer","minimum":0,"maximum":4294967295},"avail-phys":{"type":"integer","minimum":0,"maximum":18446744073709551615},"avail-size":{"type":"integer","minimum":0,"maximum":4294967295},"used-phys":{"type":"integer","minimum":0,"maximum":18446744073709551615},"used-size":{"type":"integer","minimum":0,"maximum":4294967295},"desc":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["7.2","10.0","10.2"]},"avail":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["7.2","10.0","10.2"]},"used":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["7.2","10.0","10.2"]}},"required":["name","kick","call","num","desc-phys","desc-size","avail-phys","avail-size","used-phys","used-size"]}"##
);
schema!(
    cmd::XQueryVirtioVhostQueueStatus, "x-query-virtio-vhost-queue-status", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"queue":{"type":"integer","minimum":0,"maximum":65535}},"required":["path","queue"],"x-unstable":true}"##
);
schema!(
    crate ::VirtioRingDesc, "VirtioRingDesc", [],
    r##"{"type":"object","properties":{"addr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"len":{"type":"integer","minimum":0,"maximum":4294967295},"flags":{"type":"array","items":{"type":"string"}}},"required":["addr","len","flags"]}"##
);
schema!(
    crate ::VirtioRingAvail, "VirtioRingAvail", [],
    r##"{"type":"object","properties":{"flags":{"type":"integer","minimum":0,"maximum":65535},"idx":{"type":"integer","minimum":0,"maximum":65535},"ring":{"type":"integer","minimum":0,"maximum":65535}},"required":["flags","idx","ring"]}"##
);
schema!(
    crate ::VirtioRingUsed, "VirtioRingUsed", [],
    r##"{"type":"object","properties":{"flags":{"type":"integer","minimum":0,"maximum":65535},"idx":{"type":"integer","minimum":0,"maximum":65535}},"required":["flags","idx"]}"##
);
schema!(
    crate ::VirtioQueueElement, "VirtioQueueElement", [crate ::VirtioRingAvail, crate
    ::VirtioRingDesc, crate ::VirtioRingUsed],
    r##"{"type":"object","properties":{"name":{"type":"string"},"index":{"type":"integer","minimum":0,"maximum":4294967295},"descs":{"type":"array","items":{"$ref":"VirtioRingDesc"}},"avail":{"$ref":"VirtioRingAvail"},"used":{"$ref":"VirtioRingUsed"}},"required":["name","index","descs","avail","used"]}"##
);
schema!(
    cmd::XQueryVirtioQueueElement, "x-query-virtio-queue-element", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"queue":{"type":"integer","minimum":0,"maximum":65535},"index":{"type":"integer","minimum":0,"maximum":65535}},"required":["path","queue"],"x-unstable":true}"##
);
schema!(
    crate ::IOThreadVirtQueueMapping, "IOThreadVirtQueueMapping", [],
    r##"{"type":"object","properties":{"iothread":{"type":"string"},"vqs":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}}},"required":["iothread"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::VirtIOGPUOutput, "VirtIOGPUOutput", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"xres":{"type":"integer","minimum":0,"maximum":65535,"x-releases":["11.1"]},"yres":{"type":"integer","minimum":0,"maximum":65535,"x-releases":["11.1"]}},"required":["name"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::DummyVirtioForceArrays, "DummyVirtioForceArrays", [crate
    ::IOThreadVirtQueueMapping, crate ::VirtIOGPUOutput],
    r##"{"type":"object","properties":{"unused-iothread-vq-mapping":{"type":"array","items":{"$ref":"IOThreadVirtQueueMapping"}},"unused-virtio-gpu-output":{"type":"array","items":{"$ref":"VirtIOGPUOutput"},"x-releases":["10.2","11.1"]}},"required":["unused-iothread-vq-mapping"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::GranuleMode, "GranuleMode", [],
    r##"{"type":"string","enum":["4k","8k","16k","64k","host"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::VMAppleVirtioBlkVariant, "VMAppleVirtioBlkVariant", [],
    r##"{"type":"string","enum":["unspecified","root","aux"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::QapiVfioMigrationState, "QapiVfioMigrationState", [],
    r##"{"type":"string","enum":["stop","running","stop-copy","resuming","running-p2p","pre-copy","pre-copy-p2p","pre-copy-p2p-prepare"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    event::VfioMigration, "VFIO_MIGRATION", [crate ::QapiVfioMigrationState],
    r##"{"type":"object","properties":{"device-id":{"type":"string"},"qom-path":{"type":"string"},"device-state":{"$ref":"QapiVfioMigrationState"}},"required":["device-id","qom-path","device-state"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::QCryptodevBackendAlgoType, "QCryptodevBackendAlgoType", [],
    r##"{"type":"string","enum":["sym","asym"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::QCryptodevBackendServiceType, "QCryptodevBackendServiceType", [],
    r##"{"type":"string","enum":["cipher","hash","mac","aead","akcipher"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::QCryptodevBackendType, "QCryptodevBackendType", [],
    r##"{"type":"string","enum":["builtin","vhost-user","lkcf"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::QCryptodevBackendClient, "QCryptodevBackendClient", [crate
    ::QCryptodevBackendType],
    r##"{"type":"object","properties":{"queue":{"type":"integer","minimum":0,"maximum":4294967295},"type":{"$ref":"QCryptodevBackendType"}},"required":["queue","type"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::QCryptodevInfo, "QCryptodevInfo", [crate ::QCryptodevBackendClient, crate
    ::QCryptodevBackendServiceType],
    r##"{"type":"object","properties":{"id":{"type":"string"},"service":{"type":"array","items":{"$ref":"QCryptodevBackendServiceType"}},"client":{"type":"array","items":{"$ref":"QCryptodevBackendClient"}}},"required":["id","service","client"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::QueryCryptodev, "query-cryptodev", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CxlEventLog, "CxlEventLog", [],
    r##"{"type":"string","enum":["informational","warning","failure","fatal"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CXLCommonEventBase, "CXLCommonEventBase", [crate ::CxlEventLog],
    r##"{"type":"object","properties":{"path":{"type":"string"},"log":{"$ref":"CxlEventLog"},"flags":{"type":"integer","minimum":0,"maximum":4294967295},"maint-op-class":{"type":"integer","minimum":0,"maximum":255},"maint-op-subclass":{"type":"integer","minimum":0,"maximum":255},"ld-id":{"type":"integer","minimum":0,"maximum":65535},"head-id":{"type":"integer","minimum":0,"maximum":255}},"required":["path","log","flags"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::CXLGeneralMediaEvent, "CXLGeneralMediaEvent", [crate ::CxlEventLog],
    r##"{"type":"object","properties":{"path":{"type":"string"},"log":{"$ref":"CxlEventLog"},"flags":{"type":"integer","minimum":0,"maximum":4294967295},"maint-op-class":{"type":"integer","minimum":0,"maximum":255},"maint-op-subclass":{"type":"integer","minimum":0,"maximum":255},"ld-id":{"type":"integer","minimum":0,"maximum":65535},"head-id":{"type":"integer","minimum":0,"maximum":255},"dpa":{"type":"integer","minimum":0,"maximum":18446744073709551615},"descriptor":{"type":"integer","minimum":0,"maximum":255},"type":{"type":"integer","minimum":0,"maximum":255},"transaction-type":{"type":"integer","minimum":0,"maximum":255},"channel":{"type":"integer","minimum":0,"maximum":255},"rank":{"type":"integer","minimum":0,"maximum":255},"device":{"type":"integer","minimum":0,"maximum":4294967295},"component-id":{"type":"string"},"is-comp-id-pldm":{"type":"boolean"},"cme-ev-flags":{"type":"integer","minimum":0,"maximum":255},"cme-count":{"type":"integer","minimum":0,"maximum":4294967295},"sub-type":{"type":"integer","minimum":0,"maximum":255}},"required":["path","log","flags","dpa","descriptor","type","transaction-type","sub-type"],"x-releases":["11.1"]}"##
);
schema!(
    cmd::CxlInjectGeneralMediaEvent, "cxl-inject-general-media-event", [crate
    ::CxlEventLog],
    r##"{"type":"object","properties":{"path":{"type":"string"},"log":{"$ref":"CxlEventLog"},"flags":{"type":"integer","minimum":0,"maximum":4294967295},"maint-op-class":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"maint-op-subclass":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"ld-id":{"type":"integer","minimum":0,"maximum":65535,"x-releases":["11.1"]},"head-id":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"dpa":{"type":"integer","minimum":0,"maximum":18446744073709551615},"descriptor":{"type":"integer","minimum":0,"maximum":255},"type":{"type":"integer","minimum":0,"maximum":255},"transaction-type":{"type":"integer","minimum":0,"maximum":255},"channel":{"type":"integer","minimum":0,"maximum":255},"rank":{"type":"integer","minimum":0,"maximum":255},"device":{"type":"integer","minimum":0,"maximum":4294967295},"component-id":{"type":"string"},"is-comp-id-pldm":{"type":"boolean","x-releases":["11.1"]},"cme-ev-flags":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"cme-count":{"type":"integer","minimum":0,"maximum":4294967295,"x-releases":["11.1"]},"sub-type":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]}},"required":["path","log","flags","dpa","descriptor","type","transaction-type"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CXLDRAMEvent, "CXLDRAMEvent", [crate ::CxlEventLog],
    r##"{"type":"object","properties":{"path":{"type":"string"},"log":{"$ref":"CxlEventLog"},"flags":{"type":"integer","minimum":0,"maximum":4294967295},"maint-op-class":{"type":"integer","minimum":0,"maximum":255},"maint-op-subclass":{"type":"integer","minimum":0,"maximum":255},"ld-id":{"type":"integer","minimum":0,"maximum":65535},"head-id":{"type":"integer","minimum":0,"maximum":255},"dpa":{"type":"integer","minimum":0,"maximum":18446744073709551615},"descriptor":{"type":"integer","minimum":0,"maximum":255},"type":{"type":"integer","minimum":0,"maximum":255},"transaction-type":{"type":"integer","minimum":0,"maximum":255},"channel":{"type":"integer","minimum":0,"maximum":255},"rank":{"type":"integer","minimum":0,"maximum":255},"nibble-mask":{"type":"integer","minimum":0,"maximum":4294967295},"bank-group":{"type":"integer","minimum":0,"maximum":255},"bank":{"type":"integer","minimum":0,"maximum":255},"row":{"type":"integer","minimum":0,"maximum":4294967295},"column":{"type":"integer","minimum":0,"maximum":65535},"correction-mask":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"component-id":{"type":"string"},"is-comp-id-pldm":{"type":"boolean"},"sub-channel":{"type":"integer","minimum":0,"maximum":255},"cme-ev-flags":{"type":"integer","minimum":0,"maximum":255},"cvme-count":{"type":"integer","minimum":0,"maximum":4294967295},"sub-type":{"type":"integer","minimum":0,"maximum":255}},"required":["path","log","flags","dpa","descriptor","type","transaction-type","sub-type"],"x-releases":["11.1"]}"##
);
schema!(
    cmd::CxlInjectDramEvent, "cxl-inject-dram-event", [crate ::CxlEventLog],
    r##"{"type":"object","properties":{"path":{"type":"string"},"log":{"$ref":"CxlEventLog"},"flags":{"type":"integer","minimum":0,"maximum":4294967295},"maint-op-class":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"maint-op-subclass":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"ld-id":{"type":"integer","minimum":0,"maximum":65535,"x-releases":["11.1"]},"head-id":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"dpa":{"type":"integer","minimum":0,"maximum":18446744073709551615},"descriptor":{"type":"integer","minimum":0,"maximum":255},"type":{"type":"integer","minimum":0,"maximum":255},"transaction-type":{"type":"integer","minimum":0,"maximum":255},"channel":{"type":"integer","minimum":0,"maximum":255},"rank":{"type":"integer","minimum":0,"maximum":255},"nibble-mask":{"type":"integer","minimum":0,"maximum":4294967295},"bank-group":{"type":"integer","minimum":0,"maximum":255},"bank":{"type":"integer","minimum":0,"maximum":255},"row":{"type":"integer","minimum":0,"maximum":4294967295},"column":{"type":"integer","minimum":0,"maximum":65535},"correction-mask":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"component-id":{"type":"string","x-releases":["11.1"]},"is-comp-id-pldm":{"type":"boolean","x-releases":["11.1"]},"sub-channel":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"cme-ev-flags":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"cvme-count":{"type":"integer","minimum":0,"maximum":4294967295,"x-releases":["11.1"]},"sub-type":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]}},"required":["path","log","flags","dpa","descriptor","type","transaction-type"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CXLMemModuleEvent, "CXLMemModuleEvent", [crate ::CxlEventLog],
    r##"{"type":"object","properties":{"path":{"type":"string"},"log":{"$ref":"CxlEventLog"},"flags":{"type":"integer","minimum":0,"maximum":4294967295},"maint-op-class":{"type":"integer","minimum":0,"maximum":255},"maint-op-subclass":{"type":"integer","minimum":0,"maximum":255},"ld-id":{"type":"integer","minimum":0,"maximum":65535},"head-id":{"type":"integer","minimum":0,"maximum":255},"type":{"type":"integer","minimum":0,"maximum":255},"health-status":{"type":"integer","minimum":0,"maximum":255},"media-status":{"type":"integer","minimum":0,"maximum":255},"additional-status":{"type":"integer","minimum":0,"maximum":255},"life-used":{"type":"integer","minimum":0,"maximum":255},"temperature":{"type":"integer","minimum":-32768,"maximum":32767},"dirty-shutdown-count":{"type":"integer","minimum":0,"maximum":4294967295},"corrected-volatile-error-count":{"type":"integer","minimum":0,"maximum":4294967295},"corrected-persistent-error-count":{"type":"integer","minimum":0,"maximum":4294967295},"component-id":{"type":"string"},"is-comp-id-pldm":{"type":"boolean"},"sub-type":{"type":"integer","minimum":0,"maximum":255}},"required":["path","log","flags","type","health-status","media-status","additional-status","life-used","temperature","dirty-shutdown-count","corrected-volatile-error-count","corrected-persistent-error-count","sub-type"],"x-releases":["11.1"]}"##
);
schema!(
    cmd::CxlInjectMemoryModuleEvent, "cxl-inject-memory-module-event", [crate
    ::CxlEventLog],
    r##"{"type":"object","properties":{"path":{"type":"string"},"log":{"$ref":"CxlEventLog"},"flags":{"type":"integer","minimum":0,"maximum":4294967295},"maint-op-class":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"maint-op-subclass":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"ld-id":{"type":"integer","minimum":0,"maximum":65535,"x-releases":["11.1"]},"head-id":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]},"type":{"type":"integer","minimum":0,"maximum":255},"health-status":{"type":"integer","minimum":0,"maximum":255},"media-status":{"type":"integer","minimum":0,"maximum":255},"additional-status":{"type":"integer","minimum":0,"maximum":255},"life-used":{"type":"integer","minimum":0,"maximum":255},"temperature":{"type":"integer","minimum":-32768,"maximum":32767},"dirty-shutdown-count":{"type":"integer","minimum":0,"maximum":4294967295},"corrected-volatile-error-count":{"type":"integer","minimum":0,"maximum":4294967295},"corrected-persistent-error-count":{"type":"integer","minimum":0,"maximum":4294967295},"component-id":{"type":"string","x-releases":["11.1"]},"is-comp-id-pldm":{"type":"boolean","x-releases":["11.1"]},"sub-type":{"type":"integer","minimum":0,"maximum":255,"x-releases":["11.1"]}},"required":["path","log","flags","type","health-status","media-status","additional-status","life-used","temperature","dirty-shutdown-count","corrected-volatile-error-count","corrected-persistent-error-count"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::CxlInjectPoison, "cxl-inject-poison", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"start":{"type":"integer","minimum":0,"maximum":18446744073709551615},"length":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["path","start","length"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CxlUncorErrorType, "CxlUncorErrorType", [],
    r##"{"type":"string","enum":["cache-data-parity","cache-address-parity","cache-be-parity","cache-data-ecc","mem-data-parity","mem-address-parity","mem-be-parity","mem-data-ecc","reinit-threshold","rsvd-encoding","poison-received","receiver-overflow","internal","cxl-ide-tx","cxl-ide-rx"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CXLUncorErrorRecord, "CXLUncorErrorRecord", [crate ::CxlUncorErrorType],
    r##"{"type":"object","properties":{"type":{"$ref":"CxlUncorErrorType"},"header":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295}}},"required":["type","header"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::CxlInjectUncorrectableErrors, "cxl-inject-uncorrectable-errors", [crate
    ::CXLUncorErrorRecord],
    r##"{"type":"object","properties":{"path":{"type":"string"},"errors":{"type":"array","items":{"$ref":"CXLUncorErrorRecord"}}},"required":["path","errors"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CxlCorErrorType, "CxlCorErrorType", [],
    r##"{"type":"string","enum":["cache-data-ecc","mem-data-ecc","crc-threshold","retry-threshold","cache-poison-received","mem-poison-received","physical"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::CxlInjectCorrectableError, "cxl-inject-correctable-error", [crate
    ::CxlCorErrorType],
    r##"{"type":"object","properties":{"path":{"type":"string"},"type":{"$ref":"CxlCorErrorType"}},"required":["path","type"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CxlDynamicCapacityExtent, "CxlDynamicCapacityExtent", [],
    r##"{"type":"object","properties":{"offset":{"type":"integer","minimum":0,"maximum":18446744073709551615},"len":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["offset","len"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::CxlExtentSelectionPolicy, "CxlExtentSelectionPolicy", [],
    r##"{"type":"string","enum":["free","contiguous","prescriptive","enable-shared-access"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::CxlAddDynamicCapacity, "cxl-add-dynamic-capacity", [crate
    ::CxlDynamicCapacityExtent, crate ::CxlExtentSelectionPolicy],
    r##"{"type":"object","properties":{"path":{"type":"string"},"host-id":{"type":"integer","minimum":0,"maximum":65535},"selection-policy":{"$ref":"CxlExtentSelectionPolicy"},"region":{"type":"integer","minimum":0,"maximum":255},"tag":{"type":"string"},"extents":{"type":"array","items":{"$ref":"CxlDynamicCapacityExtent"}}},"required":["path","host-id","selection-policy","region","extents"],"x-releases":["10.0","10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::CxlExtentRemovalPolicy, "CxlExtentRemovalPolicy", [],
    r##"{"type":"string","enum":["tag-based","prescriptive"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::CxlReleaseDynamicCapacity, "cxl-release-dynamic-capacity", [crate
    ::CxlDynamicCapacityExtent, crate ::CxlExtentRemovalPolicy],
    r##"{"type":"object","properties":{"path":{"type":"string"},"host-id":{"type":"integer","minimum":0,"maximum":65535},"removal-policy":{"$ref":"CxlExtentRemovalPolicy"},"forced-removal":{"type":"boolean"},"sanitize-on-release":{"type":"boolean"},"region":{"type":"integer","minimum":0,"maximum":255},"tag":{"type":"string"},"extents":{"type":"array","items":{"$ref":"CxlDynamicCapacityExtent"}}},"required":["path","host-id","removal-policy","region","extents"],"x-releases":["10.0","10.2","11.1"],"x-unstable":true}"##
);
schema!(
    crate ::UefiVariable, "UefiVariable", [],
    r##"{"type":"object","properties":{"guid":{"type":"string"},"name":{"type":"string"},"attr":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"data":{"type":"string"},"time":{"type":"string"},"digest":{"type":"string"}},"required":["guid","name","attr","data"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::UefiVarStore, "UefiVarStore", [crate ::UefiVariable],
    r##"{"type":"object","properties":{"version":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"variables":{"type":"array","items":{"$ref":"UefiVariable"}}},"required":["version","variables"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MigrateSetParameters, "MigrateSetParameters", [crate
    ::BitmapMigrationNodeAlias, crate ::MigMode, crate ::MultiFDCompression, crate
    ::StrOrNull, crate ::ZeroPageDetection],
    r##"{"type":"object","properties":{"announce-initial":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-max":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-rounds":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-step":{"type":"integer","minimum":0,"maximum":18446744073709551615},"throttle-trigger-threshold":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-initial":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-increment":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-tailslow":{"type":"boolean"},"tls-creds":{"$ref":"StrOrNull"},"tls-hostname":{"$ref":"StrOrNull"},"tls-authz":{"$ref":"StrOrNull"},"max-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615},"avail-switchover-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2"]},"downtime-limit":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-checkpoint-delay":{"type":"integer","minimum":0,"maximum":4294967295,"x-unstable":true},"multifd-channels":{"type":"integer","minimum":0,"maximum":255},"xbzrle-cache-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-postcopy-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-cpu-throttle":{"type":"integer","minimum":0,"maximum":255},"multifd-compression":{"$ref":"MultiFDCompression"},"multifd-zlib-level":{"type":"integer","minimum":0,"maximum":255},"multifd-qatzip-level":{"type":"integer","minimum":0,"maximum":255,"x-releases":["10.0","10.2"]},"multifd-zstd-level":{"type":"integer","minimum":0,"maximum":255},"block-bitmap-mapping":{"type":"array","items":{"$ref":"BitmapMigrationNodeAlias"}},"x-vcpu-dirty-limit-period":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2"],"x-unstable":true},"vcpu-dirty-limit":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2"]},"mode":{"$ref":"MigMode","x-releases":["10.0","10.2"]},"zero-page-detection":{"$ref":"ZeroPageDetection","x-releases":["10.0","10.2"]},"direct-io":{"type":"boolean","x-releases":["10.0","10.2"]},"cpr-exec-command":{"type":"array","items":{"type":"string"},"x-releases":["10.2"]},"compress-level":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"compress-threads":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"compress-wait-thread":{"type":"boolean","x-releases":["7.2"]},"decompress-threads":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"block-incremental":{"type":"boolean","x-releases":["7.2"]}},"required":[],"x-releases":["7.2","10.0","10.2"]}"##
);
schema!(
    crate ::MigrationThreadInfo, "MigrationThreadInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"thread-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["name","thread-id"],"x-releases":["10.0","10.2"]}"##
);
schema!(
    cmd::QueryMigrationthreads, "query-migrationthreads", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["10.0","10.2"],"deprecated":true}"##
);
schema!(
    cmd::XQueryOpcount, "x-query-opcount", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["7.2","10.0"],"x-unstable":true}"##
);
schema!(
    event::RdmaGidStatusChanged, "RDMA_GID_STATUS_CHANGED", [],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"gid-status":{"type":"boolean"},"subnet-prefix":{"type":"integer","minimum":0,"maximum":18446744073709551615},"interface-id":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["netdev","gid-status","subnet-prefix","interface-id"],"x-releases":["7.2"]}"##
);
schema!(
    event::MemUnplugError, "MEM_UNPLUG_ERROR", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"msg":{"type":"string"}},"required":["device","msg"],"x-releases":["7.2"],"deprecated":true}"##
);
schema!(
    cmd::XQueryProfile, "x-query-profile", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["7.2"],"x-unstable":true}"##
);
schema!(
    cmd::XQueryRdma, "x-query-rdma", [],
    r##"{"type":"object","properties":{},"required":[],"x-releases":["7.2"],"x-unstable":true}"##
);
