//! The JSON Schemas of all types.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::json_schema::schema;
use crate::{cmd, event};

#[cfg(feature = "full")]
mod full;

schema!(
    crate ::QapiErrorClass, "QapiErrorClass", [],
    r##"{"type":"string","enum":["GenericError","CommandNotFound","DeviceNotActive","DeviceNotFound","KVMMissingCap"]}"##
);
schema!(
    crate ::IoOperationType, "IoOperationType", [],
    r##"{"type":"string","enum":["read","write"]}"##
);
schema!(
    crate ::OnOffAuto, "OnOffAuto", [],
    r##"{"type":"string","enum":["auto","on","off"]}"##
);
schema!(
    crate ::StrOrNull, "StrOrNull", [],
    r##"{"anyOf":[{"type":"string"},{"type":"null"}]}"##
);
schema!(
    crate ::HostMemPolicy, "HostMemPolicy", [],
    r##"{"type":"string","enum":["default","preferred","bind","interleave"]}"##
);
schema!(
    crate ::NetFilterDirection, "NetFilterDirection", [],
    r##"{"type":"string","enum":["all","rx","tx"]}"##
);
schema!(
    crate ::GrabToggleKeys, "GrabToggleKeys", [],
    r##"{"type":"string","enum":["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]}"##
);
schema!(
    crate ::InetSocketAddressBase, "InetSocketAddressBase", [],
    r##"{"type":"object","properties":{"host":{"type":"string"},"port":{"type":"string"}},"required":["host","port"]}"##
);
schema!(
    crate ::InetSocketAddress, "InetSocketAddress", [],
    r##"{"type":"object","properties":{"host":{"type":"string"},"port":{"type":"string"},"numeric":{"type":"boolean"},"to":{"type":"integer","minimum":0,"maximum":65535},"ipv4":{"type":"boolean"},"ipv6":{"type":"boolean"},"keep-alive":{"type":"boolean"},"keep-alive-count":{"type":"integer","minimum":0,"maximum":4294967295,"x-releases":["10.2","11.1"]},"keep-alive-idle":{"type":"integer","minimum":0,"maximum":4294967295,"x-releases":["10.2","11.1"]},"keep-alive-interval":{"type":"integer","minimum":0,"maximum":4294967295,"x-releases":["10.2","11.1"]},"mptcp":{"type":"boolean"}},"required":["host","port"]}"##
);
schema!(
    crate ::UnixSocketAddress, "UnixSocketAddress", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"abstract":{"type":"boolean"},"tight":{"type":"boolean"}},"required":["path"]}"##
);
schema!(
    crate ::VsockSocketAddress, "VsockSocketAddress", [],
    r##"{"type":"object","properties":{"cid":{"type":"string"},"port":{"type":"string"}},"required":["cid","port"]}"##
);
schema!(
    crate ::FdSocketAddress, "FdSocketAddress", [],
    r##"{"type":"object","properties":{"str":{"type":"string"}},"required":["str"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::SocketAddressLegacy, "SocketAddressLegacy", [crate ::FdSocketAddress, crate
    ::InetSocketAddress, crate ::SocketAddressType, crate ::UnixSocketAddress, crate
    ::VsockSocketAddress],
    r##"{"type":"object","properties":{"type":{"$ref":"SocketAddressType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"inet"}}},{"type":"object","properties":{"data":{"$ref":"InetSocketAddress"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"unix"}}},{"type":"object","properties":{"data":{"$ref":"UnixSocketAddress"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"vsock"}}},{"type":"object","properties":{"data":{"$ref":"VsockSocketAddress"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"fd"}}},{"type":"object","properties":{"data":{"$ref":"FdSocketAddress"}},"required":["data"]}]}]}"##
);
schema!(
    crate ::SocketAddressType, "SocketAddressType", [],
    r##"{"type":"string","enum":["inet","unix","vsock","fd"]}"##
);
schema!(
    crate ::SocketAddress, "SocketAddress", [crate ::FdSocketAddress, crate
    ::InetSocketAddress, crate ::SocketAddressType, crate ::UnixSocketAddress, crate
    ::VsockSocketAddress],
    r##"{"type":"object","properties":{"type":{"$ref":"SocketAddressType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"inet"}}},{"$ref":"InetSocketAddress"}]},{"allOf":[{"properties":{"type":{"const":"unix"}}},{"$ref":"UnixSocketAddress"}]},{"allOf":[{"properties":{"type":{"const":"vsock"}}},{"$ref":"VsockSocketAddress"}]},{"allOf":[{"properties":{"type":{"const":"fd"}}},{"$ref":"FdSocketAddress"}]}]}"##
);
schema!(
    crate ::RunState, "RunState", [],
    r##"{"type":"string","enum":["debug","inmigrate","internal-error","io-error","paused","postmigrate","prelaunch","finish-migrate","restore-vm","running","save-vm","shutdown","suspended","watchdog","guest-panicked","colo"]}"##
);
schema!(
    crate ::ShutdownCause, "ShutdownCause", [],
    r##"{"type":"string","enum":["none","host-error","host-qmp-quit","host-qmp-system-reset","host-signal","host-ui","guest-shutdown","guest-reset","guest-panic","subsystem-reset","snapshot-load"]}"##
);
schema!(
    crate ::StatusInfo, "StatusInfo", [crate ::RunState],
    r##"{"type":"object","properties":{"running":{"type":"boolean"},"status":{"$ref":"RunState"},"singlestep":{"type":"boolean","x-releases":["7.2"]}},"required":["running","status"]}"##
);
schema!(
    cmd::QueryStatus, "query-status", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::Shutdown, "SHUTDOWN", [crate ::ShutdownCause],
    r##"{"type":"object","properties":{"guest":{"type":"boolean"},"reason":{"$ref":"ShutdownCause"}},"required":["guest","reason"]}"##
);
schema!(
    event::Powerdown, "POWERDOWN", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::Reset, "RESET", [crate ::ShutdownCause],
    r##"{"type":"object","properties":{"guest":{"type":"boolean"},"reason":{"$ref":"ShutdownCause"}},"required":["guest","reason"]}"##
);
schema!(event::Stop, "STOP", [], r##"{"type":"object","properties":{},"required":[]}"##);
schema!(
    event::Resume, "RESUME", [], r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::Suspend, "SUSPEND", [], r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::Wakeup, "WAKEUP", [], r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::Watchdog, "WATCHDOG", [crate ::WatchdogAction],
    r##"{"type":"object","properties":{"action":{"$ref":"WatchdogAction"}},"required":["action"]}"##
);
schema!(
    crate ::WatchdogAction, "WatchdogAction", [],
    r##"{"type":"string","enum":["reset","shutdown","poweroff","pause","debug","none","inject-nmi"]}"##
);
schema!(
    event::GuestPanicked, "GUEST_PANICKED", [crate ::GuestPanicAction, crate
    ::GuestPanicInformation],
    r##"{"type":"object","properties":{"action":{"$ref":"GuestPanicAction"},"info":{"$ref":"GuestPanicInformation"}},"required":["action"]}"##
);
schema!(
    crate ::GuestPanicAction, "GuestPanicAction", [],
    r##"{"type":"string","enum":["pause","poweroff","run"]}"##
);
schema!(
    crate ::GuestPanicInformationType, "GuestPanicInformationType", [],
    r##"{"type":"string","enum":["hyper-v","s390","tdx","sev"]}"##
);
schema!(
    crate ::GuestPanicInformation, "GuestPanicInformation", [crate
    ::GuestPanicInformationHyperV, crate ::GuestPanicInformationS390, crate
    ::GuestPanicInformationSev, crate ::GuestPanicInformationTdx, crate
    ::GuestPanicInformationType],
    r##"{"type":"object","properties":{"type":{"$ref":"GuestPanicInformationType"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"hyper-v"}}},{"$ref":"GuestPanicInformationHyperV"}]},{"allOf":[{"properties":{"type":{"const":"s390"}}},{"$ref":"GuestPanicInformationS390"}]},{"allOf":[{"properties":{"type":{"const":"tdx"}}},{"$ref":"GuestPanicInformationTdx"}]},{"allOf":[{"properties":{"type":{"const":"sev"}}},{"$ref":"GuestPanicInformationSev"}]}]}"##
);
schema!(
    crate ::GuestPanicInformationHyperV, "GuestPanicInformationHyperV", [],
    r##"{"type":"object","properties":{"arg1":{"type":"integer","minimum":0,"maximum":18446744073709551615},"arg2":{"type":"integer","minimum":0,"maximum":18446744073709551615},"arg3":{"type":"integer","minimum":0,"maximum":18446744073709551615},"arg4":{"type":"integer","minimum":0,"maximum":18446744073709551615},"arg5":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["arg1","arg2","arg3","arg4","arg5"]}"##
);
schema!(
    crate ::S390CrashReason, "S390CrashReason", [],
    r##"{"type":"string","enum":["unknown","disabled-wait","extint-loop","pgmint-loop","opint-loop"]}"##
);
schema!(
    crate ::GuestPanicInformationS390, "GuestPanicInformationS390", [crate
    ::S390CrashReason],
    r##"{"type":"object","properties":{"core":{"type":"integer","minimum":0,"maximum":4294967295},"psw-mask":{"type":"integer","minimum":0,"maximum":18446744073709551615},"psw-addr":{"type":"integer","minimum":0,"maximum":18446744073709551615},"reason":{"$ref":"S390CrashReason"}},"required":["core","psw-mask","psw-addr","reason"]}"##
);
schema!(
    crate ::GuestPanicInformationTdx, "GuestPanicInformationTdx", [],
    r##"{"type":"object","properties":{"error-code":{"type":"integer","minimum":0,"maximum":4294967295},"message":{"type":"string"},"gpa":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["error-code","message"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::GuestPanicInformationSev, "GuestPanicInformationSev", [],
    r##"{"type":"object","properties":{"set":{"type":"integer","minimum":0,"maximum":4294967295},"code":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["set","code"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::QCryptoTLSCredsEndpoint, "QCryptoTLSCredsEndpoint", [],
    r##"{"type":"string","enum":["client","server"]}"##
);
schema!(
    crate ::QCryptoSecretFormat, "QCryptoSecretFormat", [],
    r##"{"type":"string","enum":["raw","base64"]}"##
);
schema!(
    crate ::QCryptoHashAlgo, "QCryptoHashAlgo", [],
    r##"{"type":"string","enum":["md5","sha1","sha224","sha256","sha384","sha512","ripemd160","sm3"]}"##
);
schema!(
    crate ::QCryptoCipherAlgo, "QCryptoCipherAlgo", [],
    r##"{"type":"string","enum":["aes-128","aes-192","aes-256","des","3des","cast5-128","serpent-128","serpent-192","serpent-256","twofish-128","twofish-192","twofish-256","sm4"]}"##
);
schema!(
    crate ::QCryptoCipherMode, "QCryptoCipherMode", [],
    r##"{"type":"string","enum":["ecb","cbc","xts","ctr"]}"##
);
schema!(
    crate ::QCryptoIVGenAlgo, "QCryptoIVGenAlgo", [],
    r##"{"type":"string","enum":["plain","plain64","essiv"]}"##
);
schema!(
    crate ::QCryptoBlockFormat, "QCryptoBlockFormat", [],
    r##"{"type":"string","enum":["qcow","luks"]}"##
);
schema!(
    crate ::QCryptoBlockOptionsQCow, "QCryptoBlockOptionsQCow", [],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::QCryptoBlockOptionsLUKS, "QCryptoBlockOptionsLUKS", [],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::QCryptoBlockCreateOptionsLUKS, "QCryptoBlockCreateOptionsLUKS", [crate
    ::QCryptoCipherAlgo, crate ::QCryptoCipherMode, crate ::QCryptoHashAlgo, crate
    ::QCryptoIVGenAlgo],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"},"cipher-alg":{"$ref":"QCryptoCipherAlgo"},"cipher-mode":{"$ref":"QCryptoCipherMode"},"ivgen-alg":{"$ref":"QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"QCryptoHashAlgo"},"hash-alg":{"$ref":"QCryptoHashAlgo"},"iter-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::QCryptoBlockCreateOptions, "QCryptoBlockCreateOptions", [crate
    ::QCryptoBlockCreateOptionsLUKS, crate ::QCryptoBlockFormat, crate
    ::QCryptoBlockOptionsQCow],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoBlockFormat"}},"required":["format"],"oneOf":[{"allOf":[{"properties":{"format":{"const":"qcow"}}},{"$ref":"QCryptoBlockOptionsQCow"}]},{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"QCryptoBlockCreateOptionsLUKS"}]}]}"##
);
schema!(
    crate ::QCryptoBlockInfoLUKSSlot, "QCryptoBlockInfoLUKSSlot", [],
    r##"{"type":"object","properties":{"active":{"type":"boolean"},"iters":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"stripes":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"key-offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["active","key-offset"]}"##
);
schema!(
    crate ::QCryptoBlockInfoLUKS, "QCryptoBlockInfoLUKS", [crate
    ::QCryptoBlockInfoLUKSSlot, crate ::QCryptoCipherAlgo, crate ::QCryptoCipherMode,
    crate ::QCryptoHashAlgo, crate ::QCryptoIVGenAlgo],
    r##"{"type":"object","properties":{"cipher-alg":{"$ref":"QCryptoCipherAlgo"},"cipher-mode":{"$ref":"QCryptoCipherMode"},"ivgen-alg":{"$ref":"QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"QCryptoHashAlgo"},"hash-alg":{"$ref":"QCryptoHashAlgo"},"detached-header":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"payload-offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"master-key-iters":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"uuid":{"type":"string"},"slots":{"type":"array","items":{"$ref":"QCryptoBlockInfoLUKSSlot"}}},"required":["cipher-alg","cipher-mode","ivgen-alg","hash-alg","payload-offset","master-key-iters","uuid","slots"]}"##
);
schema!(
    crate ::QCryptoBlockLUKSKeyslotState, "QCryptoBlockLUKSKeyslotState", [],
    r##"{"type":"string","enum":["active","inactive"]}"##
);
schema!(
    crate ::QCryptoBlockAmendOptionsLUKS, "QCryptoBlockAmendOptionsLUKS", [crate
    ::QCryptoBlockLUKSKeyslotState],
    r##"{"type":"object","properties":{"state":{"$ref":"QCryptoBlockLUKSKeyslotState"},"new-secret":{"type":"string"},"old-secret":{"type":"string"},"keyslot":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iter-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"secret":{"type":"string"}},"required":["state"]}"##
);
schema!(
    crate ::QCryptoBlockAmendOptions, "QCryptoBlockAmendOptions", [crate
    ::QCryptoBlockAmendOptionsLUKS, crate ::QCryptoBlockFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoBlockFormat"}},"required":["format"],"oneOf":[{"properties":{"format":{"const":"qcow"}}},{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"QCryptoBlockAmendOptionsLUKS"}]}]}"##
);
schema!(
    crate ::SecretProperties, "SecretProperties", [crate ::QCryptoSecretFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoSecretFormat"},"keyid":{"type":"string"},"iv":{"type":"string"},"data":{"type":"string"},"file":{"type":"string"},"loaded":{"type":"boolean","x-releases":["7.2"],"deprecated":true}},"required":[]}"##
);
schema!(
    crate ::SecretKeyringProperties, "SecretKeyringProperties", [crate
    ::QCryptoSecretFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"QCryptoSecretFormat"},"keyid":{"type":"string"},"iv":{"type":"string"},"serial":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"loaded":{"type":"boolean","x-releases":["7.2"],"deprecated":true}},"required":["serial"]}"##
);
schema!(
    crate ::TlsCredsProperties, "TlsCredsProperties", [crate ::QCryptoTLSCredsEndpoint],
    r##"{"type":"object","properties":{"verify-peer":{"type":"boolean"},"dir":{"type":"string"},"endpoint":{"$ref":"QCryptoTLSCredsEndpoint"},"priority":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::TlsCredsAnonProperties, "TlsCredsAnonProperties", [crate
    ::QCryptoTLSCredsEndpoint],
    r##"{"type":"object","properties":{"verify-peer":{"type":"boolean"},"dir":{"type":"string"},"endpoint":{"$ref":"QCryptoTLSCredsEndpoint"},"priority":{"type":"string"},"loaded":{"type":"boolean","x-releases":["7.2"],"deprecated":true}},"required":[]}"##
);
schema!(
    crate ::TlsCredsPskProperties, "TlsCredsPskProperties", [crate
    ::QCryptoTLSCredsEndpoint],
    r##"{"type":"object","properties":{"verify-peer":{"type":"boolean"},"dir":{"type":"string"},"endpoint":{"$ref":"QCryptoTLSCredsEndpoint"},"priority":{"type":"string"},"username":{"type":"string"},"loaded":{"type":"boolean","x-releases":["7.2"],"deprecated":true}},"required":[]}"##
);
schema!(
    crate ::TlsCredsX509Properties, "TlsCredsX509Properties", [crate
    ::QCryptoTLSCredsEndpoint],
    r##"{"type":"object","properties":{"verify-peer":{"type":"boolean"},"dir":{"type":"string"},"endpoint":{"$ref":"QCryptoTLSCredsEndpoint"},"priority":{"type":"string"},"sanity-check":{"type":"boolean"},"passwordid":{"type":"string"},"loaded":{"type":"boolean","x-releases":["7.2"],"deprecated":true}},"required":[]}"##
);
schema!(
    crate ::JobType, "JobType", [],
    r##"{"type":"string","enum":["commit","stream","mirror","backup","create","amend","snapshot-load","snapshot-save","snapshot-delete"]}"##
);
schema!(
    crate ::JobStatus, "JobStatus", [],
    r##"{"type":"string","enum":["undefined","created","running","paused","ready","standby","waiting","pending","aborting","concluded","null"]}"##
);
schema!(
    event::JobStatusChange, "JOB_STATUS_CHANGE", [crate ::JobStatus],
    r##"{"type":"object","properties":{"id":{"type":"string"},"status":{"$ref":"JobStatus"}},"required":["id","status"]}"##
);
schema!(
    cmd::JobPause, "job-pause", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::JobResume, "job-resume", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::JobCancel, "job-cancel", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::JobComplete, "job-complete", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::JobDismiss, "job-dismiss", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::JobFinalize, "job-finalize", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    crate ::JobInfo, "JobInfo", [crate ::JobStatus, crate ::JobType],
    r##"{"type":"object","properties":{"id":{"type":"string"},"type":{"$ref":"JobType"},"status":{"$ref":"JobStatus"},"current-progress":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"total-progress":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"error":{"type":"string"}},"required":["id","type","status","current-progress","total-progress"]}"##
);
schema!(
    cmd::QueryJobs, "query-jobs", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::SnapshotInfo, "SnapshotInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"vm-state-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"date-sec":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"date-nsec":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"vm-clock-sec":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"vm-clock-nsec":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"icount":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["id","name","vm-state-size","date-sec","date-nsec","vm-clock-sec","vm-clock-nsec"]}"##
);
schema!(
    crate ::ImageInfoSpecificQCow2Encryption, "ImageInfoSpecificQCow2Encryption", [crate
    ::BlockdevQcow2EncryptionFormat, crate ::QCryptoBlockInfoLUKS],
    r##"{"type":"object","properties":{"format":{"$ref":"BlockdevQcow2EncryptionFormat"}},"required":["format"],"oneOf":[{"properties":{"format":{"const":"aes"}}},{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"QCryptoBlockInfoLUKS"}]}]}"##
);
schema!(
    crate ::ImageInfoSpecificQCow2, "ImageInfoSpecificQCow2", [crate
    ::ImageInfoSpecificQCow2Encryption, crate ::Qcow2BitmapInfo, crate
    ::Qcow2CompressionType],
    r##"{"type":"object","properties":{"compat":{"type":"string"},"data-file":{"type":"string"},"data-file-raw":{"type":"boolean"},"extended-l2":{"type":"boolean"},"lazy-refcounts":{"type":"boolean"},"corrupt":{"type":"boolean"},"refcount-bits":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"encrypt":{"$ref":"ImageInfoSpecificQCow2Encryption"},"bitmaps":{"type":"array","items":{"$ref":"Qcow2BitmapInfo"}},"compression-type":{"$ref":"Qcow2CompressionType"}},"required":["compat","refcount-bits","compression-type"]}"##
);
schema!(
    crate ::ImageInfoSpecificVmdk, "ImageInfoSpecificVmdk", [crate ::VmdkExtentInfo],
    r##"{"type":"object","properties":{"create-type":{"type":"string"},"cid":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"parent-cid":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"extents":{"type":"array","items":{"$ref":"VmdkExtentInfo"}}},"required":["create-type","cid","parent-cid","extents"]}"##
);
schema!(
    crate ::VmdkExtentInfo, "VmdkExtentInfo", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"virtual-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cluster-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"compressed":{"type":"boolean"}},"required":["filename","format","virtual-size"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::ImageInfoSpecificRbd, "ImageInfoSpecificRbd", [crate
    ::RbdImageEncryptionFormat],
    r##"{"type":"object","properties":{"encryption-format":{"$ref":"RbdImageEncryptionFormat"}},"required":[]}"##
);
schema!(
    crate ::ImageInfoSpecificFile, "ImageInfoSpecificFile", [],
    r##"{"type":"object","properties":{"extent-size-hint":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::ImageInfoSpecificKind, "ImageInfoSpecificKind", [],
    r##"{"type":"string","enum":["qcow2","vmdk","luks","rbd","file"]}"##
);
schema!(
    crate ::ImageInfoSpecific, "ImageInfoSpecific", [crate ::ImageInfoSpecificFile, crate
    ::ImageInfoSpecificKind, crate ::ImageInfoSpecificQCow2, crate
    ::ImageInfoSpecificRbd, crate ::ImageInfoSpecificVmdk, crate ::QCryptoBlockInfoLUKS],
    r##"{"type":"object","properties":{"type":{"$ref":"ImageInfoSpecificKind"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"qcow2"}}},{"type":"object","properties":{"data":{"$ref":"ImageInfoSpecificQCow2"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"vmdk"}}},{"type":"object","properties":{"data":{"$ref":"ImageInfoSpecificVmdk"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"luks"}}},{"type":"object","properties":{"data":{"$ref":"QCryptoBlockInfoLUKS"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"rbd"}}},{"type":"object","properties":{"data":{"$ref":"ImageInfoSpecificRbd"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"file"}}},{"type":"object","properties":{"data":{"$ref":"ImageInfoSpecificFile"}},"required":["data"],"x-releases":["10.0","10.2","11.1"]}]}]}"##
);
schema!(
    crate ::BlockLimitsInfo, "BlockLimitsInfo", [],
    r##"{"type":"object","properties":{"request-alignment":{"type":"integer","minimum":0,"maximum":4294967295},"max-discard":{"type":"integer","minimum":0,"maximum":18446744073709551615},"discard-alignment":{"type":"integer","minimum":0,"maximum":4294967295},"max-write-zeroes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"write-zeroes-alignment":{"type":"integer","minimum":0,"maximum":4294967295},"opt-transfer":{"type":"integer","minimum":0,"maximum":4294967295},"max-transfer":{"type":"integer","minimum":0,"maximum":4294967295},"max-hw-transfer":{"type":"integer","minimum":0,"maximum":4294967295},"max-iov":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"max-hw-iov":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"min-mem-alignment":{"type":"integer","minimum":0,"maximum":18446744073709551615},"opt-mem-alignment":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["request-alignment","max-iov","min-mem-alignment","opt-mem-alignment"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::BlockNodeInfo, "BlockNodeInfo", [crate ::BlockLimitsInfo, crate
    ::ImageInfoSpecific, crate ::SnapshotInfo],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"dirty-flag":{"type":"boolean"},"actual-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"virtual-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cluster-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"encrypted":{"type":"boolean"},"compressed":{"type":"boolean"},"backing-filename":{"type":"string"},"full-backing-filename":{"type":"string"},"backing-filename-format":{"type":"string"},"snapshots":{"type":"array","items":{"$ref":"SnapshotInfo"}},"limits":{"$ref":"BlockLimitsInfo","x-releases":["10.2","11.1"]},"format-specific":{"$ref":"ImageInfoSpecific"}},"required":["filename","format","virtual-size"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::ImageInfo, "ImageInfo", [crate ::BlockLimitsInfo, crate ::ImageInfo, crate
    ::ImageInfoSpecific, crate ::SnapshotInfo],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"dirty-flag":{"type":"boolean"},"actual-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"virtual-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cluster-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"encrypted":{"type":"boolean"},"compressed":{"type":"boolean"},"backing-filename":{"type":"string"},"full-backing-filename":{"type":"string"},"backing-filename-format":{"type":"string"},"snapshots":{"type":"array","items":{"$ref":"SnapshotInfo"}},"limits":{"$ref":"BlockLimitsInfo","x-releases":["10.2","11.1"]},"format-specific":{"$ref":"ImageInfoSpecific"},"backing-image":{"$ref":"ImageInfo"}},"required":["filename","format","virtual-size"]}"##
);
schema!(
    crate ::BlockChildInfo, "BlockChildInfo", [crate ::BlockGraphInfo],
    r##"{"type":"object","properties":{"name":{"type":"string"},"info":{"$ref":"BlockGraphInfo"}},"required":["name","info"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::BlockGraphInfo, "BlockGraphInfo", [crate ::BlockChildInfo, crate
    ::BlockLimitsInfo, crate ::ImageInfoSpecific, crate ::SnapshotInfo],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"dirty-flag":{"type":"boolean"},"actual-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"virtual-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cluster-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"encrypted":{"type":"boolean"},"compressed":{"type":"boolean"},"backing-filename":{"type":"string"},"full-backing-filename":{"type":"string"},"backing-filename-format":{"type":"string"},"snapshots":{"type":"array","items":{"$ref":"SnapshotInfo"}},"limits":{"$ref":"BlockLimitsInfo","x-releases":["10.2","11.1"]},"format-specific":{"$ref":"ImageInfoSpecific"},"children":{"type":"array","items":{"$ref":"BlockChildInfo"}}},"required":["filename","format","virtual-size","children"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::ImageCheck, "ImageCheck", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"check-errors":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"image-end-offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"corruptions":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"leaks":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"corruptions-fixed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"leaks-fixed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"total-clusters":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"allocated-clusters":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"fragmented-clusters":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"compressed-clusters":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["filename","format","check-errors"]}"##
);
schema!(
    crate ::MapEntry, "MapEntry", [],
    r##"{"type":"object","properties":{"start":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"data":{"type":"boolean"},"zero":{"type":"boolean"},"compressed":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"depth":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"present":{"type":"boolean"},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"filename":{"type":"string"}},"required":["start","length","data","zero","depth","present"]}"##
);
schema!(
    crate ::BlockdevCacheInfo, "BlockdevCacheInfo", [],
    r##"{"type":"object","properties":{"writeback":{"type":"boolean"},"direct":{"type":"boolean"},"no-flush":{"type":"boolean"}},"required":["writeback","direct","no-flush"]}"##
);
schema!(
    crate ::BlockdevChild, "BlockdevChild", [],
    r##"{"type":"object","properties":{"child":{"type":"string"},"node-name":{"type":"string"}},"required":["child","node-name"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::BlockDeviceInfo, "BlockDeviceInfo", [crate ::BlockDirtyInfo, crate
    ::BlockdevCacheInfo, crate ::BlockdevChild, crate ::BlockdevDetectZeroesOptions,
    crate ::ImageInfo],
    r##"{"type":"object","properties":{"file":{"type":"string"},"node-name":{"type":"string"},"ro":{"type":"boolean"},"drv":{"type":"string"},"backing_file":{"type":"string"},"backing_file_depth":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"children":{"type":"array","items":{"$ref":"BlockdevChild"},"x-releases":["10.2","11.1"]},"active":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"encrypted":{"type":"boolean"},"detect_zeroes":{"$ref":"BlockdevDetectZeroesOptions"},"bps":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_rd":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_wr":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_rd":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_wr":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"image":{"$ref":"ImageInfo"},"bps_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_rd_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_wr_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_rd_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_wr_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_rd_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_wr_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_rd_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_wr_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"group":{"type":"string"},"cache":{"$ref":"BlockdevCacheInfo"},"write_threshold":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"dirty-bitmaps":{"type":"array","items":{"$ref":"BlockDirtyInfo"}}},"required":["file","ro","drv","backing_file_depth","encrypted","detect_zeroes","bps","bps_rd","bps_wr","iops","iops_rd","iops_wr","image","cache","write_threshold"]}"##
);
schema!(
    crate ::BlockDeviceIoStatus, "BlockDeviceIoStatus", [],
    r##"{"type":"string","enum":["ok","failed","nospace"]}"##
);
schema!(
    crate ::BlockDirtyInfo, "BlockDirtyInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"granularity":{"type":"integer","minimum":0,"maximum":4294967295},"recording":{"type":"boolean"},"busy":{"type":"boolean"},"persistent":{"type":"boolean"},"inconsistent":{"type":"boolean"}},"required":["count","granularity","recording","busy","persistent"]}"##
);
schema!(
    crate ::Qcow2BitmapInfoFlags, "Qcow2BitmapInfoFlags", [],
    r##"{"type":"string","enum":["in-use","auto"]}"##
);
schema!(
    crate ::Qcow2BitmapInfo, "Qcow2BitmapInfo", [crate ::Qcow2BitmapInfoFlags],
    r##"{"type":"object","properties":{"name":{"type":"string"},"granularity":{"type":"integer","minimum":0,"maximum":4294967295},"flags":{"type":"array","items":{"$ref":"Qcow2BitmapInfoFlags"}}},"required":["name","granularity","flags"]}"##
);
schema!(
    crate ::BlockLatencyHistogramInfo, "BlockLatencyHistogramInfo", [],
    r##"{"type":"object","properties":{"boundaries":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"bins":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}}},"required":["boundaries","bins"]}"##
);
schema!(
    crate ::BlockInfo, "BlockInfo", [crate ::BlockDeviceInfo, crate
    ::BlockDeviceIoStatus],
    r##"{"type":"object","properties":{"device":{"type":"string"},"qdev":{"type":"string"},"type":{"type":"string"},"removable":{"type":"boolean"},"locked":{"type":"boolean"},"inserted":{"$ref":"BlockDeviceInfo"},"tray_open":{"type":"boolean"},"io-status":{"$ref":"BlockDeviceIoStatus"}},"required":["device","type","removable","locked"]}"##
);
schema!(
    crate ::BlockMeasureInfo, "BlockMeasureInfo", [],
    r##"{"type":"object","properties":{"required":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"fully-allocated":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bitmaps":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["required","fully-allocated"]}"##
);
schema!(
    cmd::QueryBlock, "query-block", [],
    r##"{"type":"object","properties":{"flat":{"type":"boolean","x-releases":["11.1"]}},"required":[]}"##
);
schema!(
    crate ::BlockDeviceTimedStats, "BlockDeviceTimedStats", [],
    r##"{"type":"object","properties":{"interval_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"min_rd_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"max_rd_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"avg_rd_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"min_wr_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"max_wr_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"avg_wr_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"min_zone_append_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"max_zone_append_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"avg_zone_append_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"min_flush_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"max_flush_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"avg_flush_latency_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"avg_rd_queue_depth":{"type":"number"},"avg_wr_queue_depth":{"type":"number"},"avg_zone_append_queue_depth":{"type":"number","x-releases":["10.0","10.2","11.1"]}},"required":["interval_length","min_rd_latency_ns","max_rd_latency_ns","avg_rd_latency_ns","min_wr_latency_ns","max_wr_latency_ns","avg_wr_latency_ns","min_flush_latency_ns","max_flush_latency_ns","avg_flush_latency_ns","avg_rd_queue_depth","avg_wr_queue_depth"]}"##
);
schema!(
    crate ::BlockDeviceStats, "BlockDeviceStats", [crate ::BlockDeviceTimedStats, crate
    ::BlockLatencyHistogramInfo],
    r##"{"type":"object","properties":{"rd_bytes":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"wr_bytes":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"zone_append_bytes":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"unmap_bytes":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"rd_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"wr_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"zone_append_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"flush_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"unmap_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"rd_total_time_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"wr_total_time_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"zone_append_total_time_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"flush_total_time_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"unmap_total_time_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"wr_highest_offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"rd_merged":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"wr_merged":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"zone_append_merged":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"unmap_merged":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"idle_time_ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"failed_rd_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"failed_wr_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"failed_zone_append_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"failed_flush_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"failed_unmap_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"invalid_rd_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"invalid_wr_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"invalid_zone_append_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["10.0","10.2","11.1"]},"invalid_flush_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"invalid_unmap_operations":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"account_invalid":{"type":"boolean"},"account_failed":{"type":"boolean"},"timed_stats":{"type":"array","items":{"$ref":"BlockDeviceTimedStats"}},"rd_latency_histogram":{"$ref":"BlockLatencyHistogramInfo"},"wr_latency_histogram":{"$ref":"BlockLatencyHistogramInfo"},"zone_append_latency_histogram":{"$ref":"BlockLatencyHistogramInfo","x-releases":["10.0","10.2","11.1"]},"flush_latency_histogram":{"$ref":"BlockLatencyHistogramInfo"}},"required":["rd_bytes","wr_bytes","unmap_bytes","rd_operations","wr_operations","flush_operations","unmap_operations","rd_total_time_ns","wr_total_time_ns","flush_total_time_ns","unmap_total_time_ns","wr_highest_offset","rd_merged","wr_merged","unmap_merged","failed_rd_operations","failed_wr_operations","failed_flush_operations","failed_unmap_operations","invalid_rd_operations","invalid_wr_operations","invalid_flush_operations","invalid_unmap_operations","account_invalid","account_failed","timed_stats"]}"##
);
schema!(
    crate ::BlockStatsSpecificFile, "BlockStatsSpecificFile", [],
    r##"{"type":"object","properties":{"discard-nb-ok":{"type":"integer","minimum":0,"maximum":18446744073709551615},"discard-nb-failed":{"type":"integer","minimum":0,"maximum":18446744073709551615},"discard-bytes-ok":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["discard-nb-ok","discard-nb-failed","discard-bytes-ok"]}"##
);
schema!(
    crate ::BlockStatsSpecificNvme, "BlockStatsSpecificNvme", [],
    r##"{"type":"object","properties":{"completion-errors":{"type":"integer","minimum":0,"maximum":18446744073709551615},"aligned-accesses":{"type":"integer","minimum":0,"maximum":18446744073709551615},"unaligned-accesses":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["completion-errors","aligned-accesses","unaligned-accesses"]}"##
);
schema!(
    crate ::BlockStatsSpecific, "BlockStatsSpecific", [crate ::BlockStatsSpecificFile,
    crate ::BlockStatsSpecificNvme, crate ::BlockdevDriver],
    r##"{"type":"object","properties":{"driver":{"$ref":"BlockdevDriver"}},"required":["driver"],"oneOf":[{"properties":{"driver":{"const":"blkdebug"}}},{"properties":{"driver":{"const":"blklogwrites"}}},{"properties":{"driver":{"const":"blkreplay"}}},{"properties":{"driver":{"const":"blkverify"}}},{"properties":{"driver":{"const":"bochs"}}},{"properties":{"driver":{"const":"cloop"}}},{"properties":{"driver":{"const":"compress"}}},{"properties":{"driver":{"const":"copy-before-write"}}},{"properties":{"driver":{"const":"copy-on-read"}}},{"properties":{"driver":{"const":"dmg"}}},{"allOf":[{"properties":{"driver":{"const":"file"}}},{"$ref":"BlockStatsSpecificFile"}]},{"properties":{"driver":{"const":"snapshot-access"}}},{"properties":{"driver":{"const":"ftp"}}},{"properties":{"driver":{"const":"ftps"}}},{"properties":{"driver":{"const":"host_cdrom"}}},{"allOf":[{"properties":{"driver":{"const":"host_device"}}},{"$ref":"BlockStatsSpecificFile"}]},{"properties":{"driver":{"const":"http"}}},{"properties":{"driver":{"const":"https"}}},{"properties":{"driver":{"const":"io_uring"}}},{"properties":{"driver":{"const":"iscsi"}}},{"properties":{"driver":{"const":"luks"}}},{"properties":{"driver":{"const":"nbd"}}},{"properties":{"driver":{"const":"nfs"}}},{"properties":{"driver":{"const":"null-aio"}}},{"properties":{"driver":{"const":"null-co"}}},{"allOf":[{"properties":{"driver":{"const":"nvme"}}},{"$ref":"BlockStatsSpecificNvme"}]},{"properties":{"driver":{"const":"nvme-io_uring"}}},{"properties":{"driver":{"const":"parallels"}}},{"properties":{"driver":{"const":"preallocate"}}},{"properties":{"driver":{"const":"qcow"}}},{"properties":{"driver":{"const":"qcow2"}}},{"properties":{"driver":{"const":"qed"}}},{"properties":{"driver":{"const":"quorum"}}},{"properties":{"driver":{"const":"raw"}}},{"properties":{"driver":{"const":"rbd"}}},{"properties":{"driver":{"const":"replication"}}},{"properties":{"driver":{"const":"ssh"}}},{"properties":{"driver":{"const":"throttle"}}},{"properties":{"driver":{"const":"vdi"}}},{"properties":{"driver":{"const":"vhdx"}}},{"properties":{"driver":{"const":"virtio-blk-vfio-pci"}}},{"properties":{"driver":{"const":"virtio-blk-vhost-user"}}},{"properties":{"driver":{"const":"virtio-blk-vhost-vdpa"}}},{"properties":{"driver":{"const":"vmdk"}}},{"properties":{"driver":{"const":"vpc"}}},{"properties":{"driver":{"const":"vvfat"}}},{"properties":{"driver":{"const":"gluster"}}}]}"##
);
schema!(
    crate ::BlockStats, "BlockStats", [crate ::BlockDeviceStats, crate ::BlockStats,
    crate ::BlockStatsSpecific],
    r##"{"type":"object","properties":{"device":{"type":"string"},"qdev":{"type":"string"},"node-name":{"type":"string"},"stats":{"$ref":"BlockDeviceStats"},"driver-specific":{"$ref":"BlockStatsSpecific"},"parent":{"$ref":"BlockStats"},"backing":{"$ref":"BlockStats"}},"required":["stats"]}"##
);
schema!(
    cmd::QueryBlockstats, "query-blockstats", [],
    r##"{"type":"object","properties":{"query-nodes":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::BlockdevOnError, "BlockdevOnError", [],
    r##"{"type":"string","enum":["report","ignore","enospc","stop","auto"]}"##
);
schema!(
    crate ::MirrorSyncMode, "MirrorSyncMode", [],
    r##"{"type":"string","enum":["top","full","none","incremental","bitmap"]}"##
);
schema!(
    crate ::BitmapSyncMode, "BitmapSyncMode", [],
    r##"{"type":"string","enum":["on-success","never","always"]}"##
);
schema!(
    crate ::MirrorCopyMode, "MirrorCopyMode", [],
    r##"{"type":"string","enum":["background","write-blocking"]}"##
);
schema!(
    crate ::BlockJobInfoMirror, "BlockJobInfoMirror", [],
    r##"{"type":"object","properties":{"actively-synced":{"type":"boolean"}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::BlockJobInfo, "BlockJobInfo", [crate ::BlockDeviceIoStatus, crate
    ::BlockJobInfoMirror, crate ::JobStatus, crate ::JobType],
    r##"{"type":"object","properties":{"type":{"$ref":"JobType"},"device":{"type":"string"},"len":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"busy":{"type":"boolean"},"paused":{"type":"boolean"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"io-status":{"$ref":"BlockDeviceIoStatus"},"ready":{"type":"boolean"},"status":{"$ref":"JobStatus"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"error":{"type":"string"}},"required":["type","device","len","offset","busy","paused","speed","io-status","ready","status","auto-finalize","auto-dismiss"],"oneOf":[{"properties":{"type":{"const":"commit"}}},{"properties":{"type":{"const":"stream"}}},{"allOf":[{"properties":{"type":{"const":"mirror"}}},{"$ref":"BlockJobInfoMirror"}]},{"properties":{"type":{"const":"backup"}}},{"properties":{"type":{"const":"create"}}},{"properties":{"type":{"const":"amend"}}},{"properties":{"type":{"const":"snapshot-load"}}},{"properties":{"type":{"const":"snapshot-save"}}},{"properties":{"type":{"const":"snapshot-delete"}}}]}"##
);
schema!(
    cmd::QueryBlockJobs, "query-block-jobs", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::BlockResize, "block_resize", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"node-name":{"type":"string"},"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["size"]}"##
);
schema!(
    crate ::NewImageMode, "NewImageMode", [],
    r##"{"type":"string","enum":["existing","absolute-paths"]}"##
);
schema!(
    crate ::BlockdevSnapshotSync, "BlockdevSnapshotSync", [crate ::NewImageMode],
    r##"{"type":"object","properties":{"device":{"type":"string"},"node-name":{"type":"string"},"snapshot-file":{"type":"string"},"snapshot-node-name":{"type":"string"},"format":{"type":"string"},"mode":{"$ref":"NewImageMode"}},"required":["snapshot-file"]}"##
);
schema!(
    crate ::BlockdevSnapshot, "BlockdevSnapshot", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"overlay":{"type":"string"}},"required":["node","overlay"]}"##
);
schema!(
    crate ::BackupPerf, "BackupPerf", [],
    r##"{"type":"object","properties":{"use-copy-range":{"type":"boolean"},"max-workers":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"max-chunk":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"min-cluster-size":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]}},"required":[]}"##
);
schema!(
    crate ::DriveBackup, "DriveBackup", [crate ::BackupPerf, crate ::BitmapSyncMode,
    crate ::BlockdevOnError, crate ::MirrorSyncMode, crate ::NewImageMode, crate
    ::OnCbwError],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"sync":{"$ref":"MirrorSyncMode"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bitmap":{"type":"string"},"bitmap-mode":{"$ref":"BitmapSyncMode"},"compress":{"type":"boolean"},"on-source-error":{"$ref":"BlockdevOnError"},"on-target-error":{"$ref":"BlockdevOnError"},"on-cbw-error":{"$ref":"OnCbwError","x-releases":["10.2","11.1"]},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"filter-node-name":{"type":"string"},"discard-source":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"x-perf":{"$ref":"BackupPerf","x-unstable":true},"target":{"type":"string"},"format":{"type":"string"},"mode":{"$ref":"NewImageMode"}},"required":["device","sync","target"]}"##
);
schema!(
    crate ::BlockdevBackup, "BlockdevBackup", [crate ::BackupPerf, crate
    ::BitmapSyncMode, crate ::BlockdevOnError, crate ::MirrorSyncMode, crate
    ::OnCbwError],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"sync":{"$ref":"MirrorSyncMode"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bitmap":{"type":"string"},"bitmap-mode":{"$ref":"BitmapSyncMode"},"compress":{"type":"boolean"},"on-source-error":{"$ref":"BlockdevOnError"},"on-target-error":{"$ref":"BlockdevOnError"},"on-cbw-error":{"$ref":"OnCbwError","x-releases":["10.2","11.1"]},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"filter-node-name":{"type":"string"},"discard-source":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"x-perf":{"$ref":"BackupPerf","x-unstable":true},"target":{"type":"string"}},"required":["device","sync","target"]}"##
);
schema!(
    cmd::ChangeBackingFile, "change-backing-file", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"image-node-name":{"type":"string"},"backing-file":{"type":"string"}},"required":["device","image-node-name","backing-file"]}"##
);
schema!(
    cmd::BlockCommit, "block-commit", [crate ::BlockdevOnError],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"base-node":{"type":"string"},"base":{"type":"string","deprecated":true},"top-node":{"type":"string"},"top":{"type":"string","deprecated":true},"backing-file":{"type":"string"},"backing-mask-protocol":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"on-error":{"$ref":"BlockdevOnError"},"filter-node-name":{"type":"string"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"}},"required":["device"]}"##
);
schema!(
    cmd::DriveBackup, "drive-backup", [crate ::BackupPerf, crate ::BitmapSyncMode, crate
    ::BlockdevOnError, crate ::MirrorSyncMode, crate ::NewImageMode, crate ::OnCbwError],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"sync":{"$ref":"MirrorSyncMode"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bitmap":{"type":"string"},"bitmap-mode":{"$ref":"BitmapSyncMode"},"compress":{"type":"boolean"},"on-source-error":{"$ref":"BlockdevOnError"},"on-target-error":{"$ref":"BlockdevOnError"},"on-cbw-error":{"$ref":"OnCbwError","x-releases":["10.2","11.1"]},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"filter-node-name":{"type":"string"},"discard-source":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"x-perf":{"$ref":"BackupPerf","x-unstable":true},"target":{"type":"string"},"format":{"type":"string"},"mode":{"$ref":"NewImageMode"}},"required":["device","sync","target"],"deprecated":true}"##
);
schema!(
    cmd::QueryNamedBlockNodes, "query-named-block-nodes", [],
    r##"{"type":"object","properties":{"flat":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::XDbgBlockGraphNodeType, "XDbgBlockGraphNodeType", [],
    r##"{"type":"string","enum":["block-backend","block-job","block-driver"]}"##
);
schema!(
    crate ::XDbgBlockGraphNode, "XDbgBlockGraphNode", [crate ::XDbgBlockGraphNodeType],
    r##"{"type":"object","properties":{"id":{"type":"integer","minimum":0,"maximum":18446744073709551615},"type":{"$ref":"XDbgBlockGraphNodeType"},"name":{"type":"string"}},"required":["id","type","name"]}"##
);
schema!(
    crate ::BlockPermission, "BlockPermission", [],
    r##"{"type":"string","enum":["consistent-read","write","write-unchanged","resize"]}"##
);
schema!(
    crate ::XDbgBlockGraphEdge, "XDbgBlockGraphEdge", [crate ::BlockPermission],
    r##"{"type":"object","properties":{"parent":{"type":"integer","minimum":0,"maximum":18446744073709551615},"child":{"type":"integer","minimum":0,"maximum":18446744073709551615},"name":{"type":"string"},"perm":{"type":"array","items":{"$ref":"BlockPermission"}},"shared-perm":{"type":"array","items":{"$ref":"BlockPermission"}}},"required":["parent","child","name","perm","shared-perm"]}"##
);
schema!(
    crate ::XDbgBlockGraph, "XDbgBlockGraph", [crate ::XDbgBlockGraphEdge, crate
    ::XDbgBlockGraphNode],
    r##"{"type":"object","properties":{"nodes":{"type":"array","items":{"$ref":"XDbgBlockGraphNode"}},"edges":{"type":"array","items":{"$ref":"XDbgBlockGraphEdge"}}},"required":["nodes","edges"]}"##
);
schema!(
    cmd::XDebugQueryBlockGraph, "x-debug-query-block-graph", [],
    r##"{"type":"object","properties":{},"required":[],"x-unstable":true}"##
);
schema!(
    crate ::DriveMirror, "DriveMirror", [crate ::BlockdevOnError, crate ::MirrorCopyMode,
    crate ::MirrorSyncMode, crate ::NewImageMode],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"target":{"type":"string"},"format":{"type":"string"},"node-name":{"type":"string"},"replaces":{"type":"string"},"sync":{"$ref":"MirrorSyncMode"},"mode":{"$ref":"NewImageMode"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"granularity":{"type":"integer","minimum":0,"maximum":4294967295},"buf-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"on-source-error":{"$ref":"BlockdevOnError"},"on-target-error":{"$ref":"BlockdevOnError"},"unmap":{"type":"boolean"},"copy-mode":{"$ref":"MirrorCopyMode"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"}},"required":["device","target","sync"]}"##
);
schema!(
    crate ::BlockDirtyBitmap, "BlockDirtyBitmap", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"name":{"type":"string"}},"required":["node","name"]}"##
);
schema!(
    crate ::BlockDirtyBitmapAdd, "BlockDirtyBitmapAdd", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"name":{"type":"string"},"granularity":{"type":"integer","minimum":0,"maximum":4294967295},"persistent":{"type":"boolean"},"disabled":{"type":"boolean"}},"required":["node","name"]}"##
);
schema!(
    crate ::BlockDirtyBitmapOrStr, "BlockDirtyBitmapOrStr", [crate ::BlockDirtyBitmap],
    r##"{"anyOf":[{"type":"string"},{"$ref":"BlockDirtyBitmap"}]}"##
);
schema!(
    crate ::BlockDirtyBitmapMerge, "BlockDirtyBitmapMerge", [crate
    ::BlockDirtyBitmapOrStr],
    r##"{"type":"object","properties":{"node":{"type":"string"},"target":{"type":"string"},"bitmaps":{"type":"array","items":{"$ref":"BlockDirtyBitmapOrStr"}}},"required":["node","target","bitmaps"]}"##
);
schema!(
    cmd::BlockDirtyBitmapRemove, "block-dirty-bitmap-remove", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"name":{"type":"string"}},"required":["node","name"]}"##
);
schema!(
    cmd::BlockDirtyBitmapClear, "block-dirty-bitmap-clear", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"name":{"type":"string"}},"required":["node","name"]}"##
);
schema!(
    cmd::BlockDirtyBitmapEnable, "block-dirty-bitmap-enable", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"name":{"type":"string"}},"required":["node","name"]}"##
);
schema!(
    cmd::BlockDirtyBitmapDisable, "block-dirty-bitmap-disable", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"name":{"type":"string"}},"required":["node","name"]}"##
);
schema!(
    crate ::BlockDirtyBitmapSha256, "BlockDirtyBitmapSha256", [],
    r##"{"type":"object","properties":{"sha256":{"type":"string"}},"required":["sha256"]}"##
);
schema!(
    cmd::XDebugBlockDirtyBitmapSha256, "x-debug-block-dirty-bitmap-sha256", [],
    r##"{"type":"object","properties":{"node":{"type":"string"},"name":{"type":"string"}},"required":["node","name"],"x-unstable":true}"##
);
schema!(
    cmd::BlockdevMirror, "blockdev-mirror", [crate ::BlockdevOnError, crate
    ::MirrorCopyMode, crate ::MirrorSyncMode],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"target":{"type":"string"},"replaces":{"type":"string"},"sync":{"$ref":"MirrorSyncMode"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"granularity":{"type":"integer","minimum":0,"maximum":4294967295},"buf-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"on-source-error":{"$ref":"BlockdevOnError"},"on-target-error":{"$ref":"BlockdevOnError"},"filter-node-name":{"type":"string"},"copy-mode":{"$ref":"MirrorCopyMode"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"target-is-zero":{"type":"boolean","x-releases":["10.2","11.1"]}},"required":["device","target","sync"]}"##
);
schema!(
    crate ::BlockIOThrottle, "BlockIOThrottle", [],
    r##"{"type":"object","properties":{"device":{"type":"string","deprecated":true},"id":{"type":"string"},"bps":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_rd":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_wr":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_rd":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_wr":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_rd_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_wr_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_rd_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_wr_max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_rd_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps_wr_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_rd_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_wr_max_length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops_size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"group":{"type":"string"}},"required":["bps","bps_rd","bps_wr","iops","iops_rd","iops_wr"]}"##
);
schema!(
    crate ::ThrottleLimits, "ThrottleLimits", [],
    r##"{"type":"object","properties":{"iops-total":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-total-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-total-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-read":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-read-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-read-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-write":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-write-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-write-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-total":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-total-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-total-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-read":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-read-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-read-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-write":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-write-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"bps-write-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iops-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::ThrottleGroupProperties, "ThrottleGroupProperties", [crate ::ThrottleLimits],
    r##"{"type":"object","properties":{"limits":{"$ref":"ThrottleLimits"},"x-iops-total":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-total-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-total-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-read":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-read-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-read-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-write":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-write-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-write-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-total":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-total-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-total-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-read":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-read-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-read-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-write":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-write-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-bps-write-max-length":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true},"x-iops-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-unstable":true}},"required":[]}"##
);
schema!(
    cmd::BlockStream, "block-stream", [crate ::BlockdevOnError],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"device":{"type":"string"},"base":{"type":"string"},"base-node":{"type":"string"},"backing-file":{"type":"string"},"backing-mask-protocol":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"bottom":{"type":"string"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"on-error":{"$ref":"BlockdevOnError"},"filter-node-name":{"type":"string"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"}},"required":["device"]}"##
);
schema!(
    cmd::BlockJobSetSpeed, "block-job-set-speed", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["device","speed"]}"##
);
schema!(
    cmd::BlockJobCancel, "block-job-cancel", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"force":{"type":"boolean"}},"required":["device"]}"##
);
schema!(
    cmd::BlockJobPause, "block-job-pause", [],
    r##"{"type":"object","properties":{"device":{"type":"string"}},"required":["device"],"deprecated":true}"##
);
schema!(
    cmd::BlockJobResume, "block-job-resume", [],
    r##"{"type":"object","properties":{"device":{"type":"string"}},"required":["device"],"deprecated":true}"##
);
schema!(
    cmd::BlockJobComplete, "block-job-complete", [],
    r##"{"type":"object","properties":{"device":{"type":"string"}},"required":["device"],"deprecated":true}"##
);
schema!(
    cmd::BlockJobDismiss, "block-job-dismiss", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"deprecated":true}"##
);
schema!(
    cmd::BlockJobFinalize, "block-job-finalize", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"deprecated":true}"##
);
schema!(
    crate ::BlockJobChangeOptionsMirror, "BlockJobChangeOptionsMirror", [crate
    ::MirrorCopyMode],
    r##"{"type":"object","properties":{"copy-mode":{"$ref":"MirrorCopyMode"}},"required":["copy-mode"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::BlockJobChangeOptions, "BlockJobChangeOptions", [crate
    ::BlockJobChangeOptionsMirror, crate ::JobType],
    r##"{"type":"object","properties":{"id":{"type":"string"},"type":{"$ref":"JobType"}},"required":["id","type"],"oneOf":[{"properties":{"type":{"const":"commit"}}},{"properties":{"type":{"const":"stream"}}},{"allOf":[{"properties":{"type":{"const":"mirror"}}},{"$ref":"BlockJobChangeOptionsMirror"}]},{"properties":{"type":{"const":"backup"}}},{"properties":{"type":{"const":"create"}}},{"properties":{"type":{"const":"amend"}}},{"properties":{"type":{"const":"snapshot-load"}}},{"properties":{"type":{"const":"snapshot-save"}}},{"properties":{"type":{"const":"snapshot-delete"}}}],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::BlockJobChange, "block-job-change", [crate ::BlockJobChangeOptions],
    r##"{"$ref":"BlockJobChangeOptions"}"##
);
schema!(
    crate ::BlockdevDiscardOptions, "BlockdevDiscardOptions", [],
    r##"{"type":"string","enum":["ignore","unmap"]}"##
);
schema!(
    crate ::BlockdevDetectZeroesOptions, "BlockdevDetectZeroesOptions", [],
    r##"{"type":"string","enum":["off","on","unmap"]}"##
);
schema!(
    crate ::BlockdevAioOptions, "BlockdevAioOptions", [],
    r##"{"type":"string","enum":["threads","native","io_uring"]}"##
);
schema!(
    crate ::BlockdevCacheOptions, "BlockdevCacheOptions", [],
    r##"{"type":"object","properties":{"direct":{"type":"boolean"},"no-flush":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::BlockdevDriver, "BlockdevDriver", [],
    r##"{"type":"string","enum":["blkdebug","blklogwrites","blkreplay","blkverify","bochs","cloop","compress","copy-before-write","copy-on-read","dmg","file","snapshot-access","ftp","ftps","host_cdrom","host_device","http","https","io_uring","iscsi","luks","nbd","nfs","null-aio","null-co","nvme","nvme-io_uring","parallels","preallocate","qcow","qcow2","qed","quorum","raw","rbd","replication","ssh","throttle","vdi","vhdx","virtio-blk-vfio-pci","virtio-blk-vhost-user","virtio-blk-vhost-vdpa","vmdk","vpc","vvfat","gluster"]}"##
);
schema!(
    crate ::BlockdevOptionsFile, "BlockdevOptionsFile", [crate ::BlockdevAioOptions,
    crate ::OnOffAuto],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"pr-manager":{"type":"string"},"locking":{"$ref":"OnOffAuto"},"aio":{"$ref":"BlockdevAioOptions"},"aio-max-batch":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"drop-cache":{"type":"boolean"},"x-check-cache-dropped":{"type":"boolean","x-unstable":true}},"required":["filename"]}"##
);
schema!(
    crate ::BlockdevOptionsNull, "BlockdevOptionsNull", [],
    r##"{"type":"object","properties":{"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"latency-ns":{"type":"integer","minimum":0,"maximum":18446744073709551615},"read-zeroes":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::BlockdevOptionsNVMe, "BlockdevOptionsNVMe", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"namespace":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["device","namespace"]}"##
);
schema!(
    crate ::BlockdevOptionsVVFAT, "BlockdevOptionsVVFAT", [],
    r##"{"type":"object","properties":{"dir":{"type":"string"},"fat-type":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"floppy":{"type":"boolean"},"label":{"type":"string"},"rw":{"type":"boolean"}},"required":["dir"]}"##
);
schema!(
    crate ::BlockdevOptionsGenericFormat, "BlockdevOptionsGenericFormat", [crate
    ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"}},"required":["file"]}"##
);
schema!(
    crate ::BlockdevOptionsLUKS, "BlockdevOptionsLUKS", [crate ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"key-secret":{"type":"string"},"header":{"$ref":"BlockdevRef","x-releases":["10.0","10.2","11.1"]}},"required":["file"]}"##
);
schema!(
    crate ::BlockdevOptionsGenericCOWFormat, "BlockdevOptionsGenericCOWFormat", [crate
    ::BlockdevRef, crate ::BlockdevRefOrNull],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"backing":{"$ref":"BlockdevRefOrNull"}},"required":["file"]}"##
);
schema!(
    crate ::Qcow2OverlapCheckMode, "Qcow2OverlapCheckMode", [],
    r##"{"type":"string","enum":["none","constant","cached","all"]}"##
);
schema!(
    crate ::Qcow2OverlapCheckFlags, "Qcow2OverlapCheckFlags", [crate
    ::Qcow2OverlapCheckMode],
    r##"{"type":"object","properties":{"template":{"$ref":"Qcow2OverlapCheckMode"},"main-header":{"type":"boolean"},"active-l1":{"type":"boolean"},"active-l2":{"type":"boolean"},"refcount-table":{"type":"boolean"},"refcount-block":{"type":"boolean"},"snapshot-table":{"type":"boolean"},"inactive-l1":{"type":"boolean"},"inactive-l2":{"type":"boolean"},"bitmap-directory":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::Qcow2OverlapChecks, "Qcow2OverlapChecks", [crate ::Qcow2OverlapCheckFlags,
    crate ::Qcow2OverlapCheckMode],
    r##"{"anyOf":[{"$ref":"Qcow2OverlapCheckFlags"},{"$ref":"Qcow2OverlapCheckMode"}]}"##
);
schema!(
    crate ::BlockdevQcowEncryptionFormat, "BlockdevQcowEncryptionFormat", [],
    r##"{"type":"string","enum":["aes"]}"##
);
schema!(
    crate ::BlockdevQcowEncryption, "BlockdevQcowEncryption", [crate
    ::BlockdevQcowEncryptionFormat, crate ::QCryptoBlockOptionsQCow],
    r##"{"type":"object","properties":{"format":{"$ref":"BlockdevQcowEncryptionFormat"}},"required":["format"],"oneOf":[{"allOf":[{"properties":{"format":{"const":"aes"}}},{"$ref":"QCryptoBlockOptionsQCow"}]}]}"##
);
schema!(
    crate ::BlockdevOptionsQcow, "BlockdevOptionsQcow", [crate ::BlockdevQcowEncryption,
    crate ::BlockdevRef, crate ::BlockdevRefOrNull],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"backing":{"$ref":"BlockdevRefOrNull"},"encrypt":{"$ref":"BlockdevQcowEncryption"}},"required":["file"]}"##
);
schema!(
    crate ::BlockdevQcow2EncryptionFormat, "BlockdevQcow2EncryptionFormat", [],
    r##"{"type":"string","enum":["aes","luks"]}"##
);
schema!(
    crate ::BlockdevQcow2Encryption, "BlockdevQcow2Encryption", [crate
    ::BlockdevQcow2EncryptionFormat, crate ::QCryptoBlockOptionsLUKS, crate
    ::QCryptoBlockOptionsQCow],
    r##"{"type":"object","properties":{"format":{"$ref":"BlockdevQcow2EncryptionFormat"}},"required":["format"],"oneOf":[{"allOf":[{"properties":{"format":{"const":"aes"}}},{"$ref":"QCryptoBlockOptionsQCow"}]},{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"QCryptoBlockOptionsLUKS"}]}]}"##
);
schema!(
    crate ::BlockdevOptionsPreallocate, "BlockdevOptionsPreallocate", [crate
    ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"prealloc-align":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"prealloc-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["file"]}"##
);
schema!(
    crate ::BlockdevOptionsQcow2, "BlockdevOptionsQcow2", [crate
    ::BlockdevQcow2Encryption, crate ::BlockdevRef, crate ::BlockdevRefOrNull, crate
    ::Qcow2OverlapChecks],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"backing":{"$ref":"BlockdevRefOrNull"},"lazy-refcounts":{"type":"boolean"},"pass-discard-request":{"type":"boolean"},"pass-discard-snapshot":{"type":"boolean"},"pass-discard-other":{"type":"boolean"},"discard-no-unref":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"overlap-check":{"$ref":"Qcow2OverlapChecks"},"cache-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"l2-cache-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"l2-cache-entry-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"refcount-cache-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cache-clean-interval":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"encrypt":{"$ref":"BlockdevQcow2Encryption"},"data-file":{"$ref":"BlockdevRef"}},"required":["file"]}"##
);
schema!(
    crate ::SshHostKeyCheckMode, "SshHostKeyCheckMode", [],
    r##"{"type":"string","enum":["none","hash","known_hosts"]}"##
);
schema!(
    crate ::SshHostKeyCheckHashType, "SshHostKeyCheckHashType", [],
    r##"{"type":"string","enum":["md5","sha1","sha256"]}"##
);
schema!(
    crate ::SshHostKeyHash, "SshHostKeyHash", [crate ::SshHostKeyCheckHashType],
    r##"{"type":"object","properties":{"type":{"$ref":"SshHostKeyCheckHashType"},"hash":{"type":"string"}},"required":["type","hash"]}"##
);
schema!(
    crate ::SshHostKeyCheck, "SshHostKeyCheck", [crate ::SshHostKeyCheckMode, crate
    ::SshHostKeyHash],
    r##"{"type":"object","properties":{"mode":{"$ref":"SshHostKeyCheckMode"}},"required":["mode"],"oneOf":[{"properties":{"mode":{"const":"none"}}},{"allOf":[{"properties":{"mode":{"const":"hash"}}},{"$ref":"SshHostKeyHash"}]},{"properties":{"mode":{"const":"known_hosts"}}}]}"##
);
schema!(
    crate ::BlockdevOptionsSsh, "BlockdevOptionsSsh", [crate ::InetSocketAddress, crate
    ::SshHostKeyCheck],
    r##"{"type":"object","properties":{"server":{"$ref":"InetSocketAddress"},"path":{"type":"string"},"user":{"type":"string"},"host-key-check":{"$ref":"SshHostKeyCheck"}},"required":["server","path"]}"##
);
schema!(
    crate ::BlkdebugEvent, "BlkdebugEvent", [],
    r##"{"type":"string","enum":["l1_update","l1_grow_alloc_table","l1_grow_write_table","l1_grow_activate_table","l2_load","l2_update","l2_update_compressed","l2_alloc_cow_read","l2_alloc_write","read_aio","read_backing_aio","read_compressed","write_aio","write_compressed","vmstate_load","vmstate_save","cow_read","cow_write","reftable_load","reftable_grow","reftable_update","refblock_load","refblock_update","refblock_update_part","refblock_alloc","refblock_alloc_hookup","refblock_alloc_write","refblock_alloc_write_blocks","refblock_alloc_write_table","refblock_alloc_switch_table","cluster_alloc","cluster_alloc_bytes","cluster_free","flush_to_os","flush_to_disk","pwritev_rmw_head","pwritev_rmw_after_head","pwritev_rmw_tail","pwritev_rmw_after_tail","pwritev","pwritev_zero","pwritev_done","empty_image_prepare","l1_shrink_write_table","l1_shrink_free_l2_clusters","cor_write","cluster_alloc_space","none"]}"##
);
schema!(
    crate ::BlkdebugIOType, "BlkdebugIOType", [],
    r##"{"type":"string","enum":["read","write","write-zeroes","discard","flush","block-status"]}"##
);
schema!(
    crate ::BlkdebugInjectErrorOptions, "BlkdebugInjectErrorOptions", [crate
    ::BlkdebugEvent, crate ::BlkdebugIOType],
    r##"{"type":"object","properties":{"event":{"$ref":"BlkdebugEvent"},"state":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iotype":{"$ref":"BlkdebugIOType"},"errno":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"delay-ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["11.1"]},"sector":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"once":{"type":"boolean"},"immediately":{"type":"boolean"}},"required":["event"]}"##
);
schema!(
    crate ::BlkdebugSetStateOptions, "BlkdebugSetStateOptions", [crate ::BlkdebugEvent],
    r##"{"type":"object","properties":{"event":{"$ref":"BlkdebugEvent"},"state":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"new_state":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["event","new_state"]}"##
);
schema!(
    crate ::BlockdevOptionsBlkdebug, "BlockdevOptionsBlkdebug", [crate
    ::BlkdebugInjectErrorOptions, crate ::BlkdebugSetStateOptions, crate
    ::BlockPermission, crate ::BlockdevRef],
    r##"{"type":"object","properties":{"image":{"$ref":"BlockdevRef"},"config":{"type":"string"},"align":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"max-transfer":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"opt-write-zero":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"max-write-zero":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"opt-discard":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"max-discard":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"inject-error":{"type":"array","items":{"$ref":"BlkdebugInjectErrorOptions"}},"set-state":{"type":"array","items":{"$ref":"BlkdebugSetStateOptions"}},"take-child-perms":{"type":"array","items":{"$ref":"BlockPermission"}},"unshare-child-perms":{"type":"array","items":{"$ref":"BlockPermission"}}},"required":["image"]}"##
);
schema!(
    crate ::BlockdevOptionsBlklogwrites, "BlockdevOptionsBlklogwrites", [crate
    ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"log":{"$ref":"BlockdevRef"},"log-sector-size":{"type":"integer","minimum":0,"maximum":4294967295},"log-append":{"type":"boolean"},"log-super-update-interval":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["file","log"]}"##
);
schema!(
    crate ::BlockdevOptionsBlkverify, "BlockdevOptionsBlkverify", [crate ::BlockdevRef],
    r##"{"type":"object","properties":{"test":{"$ref":"BlockdevRef"},"raw":{"$ref":"BlockdevRef"}},"required":["test","raw"]}"##
);
schema!(
    crate ::BlockdevOptionsBlkreplay, "BlockdevOptionsBlkreplay", [crate ::BlockdevRef],
    r##"{"type":"object","properties":{"image":{"$ref":"BlockdevRef"}},"required":["image"]}"##
);
schema!(
    crate ::QuorumReadPattern, "QuorumReadPattern", [],
    r##"{"type":"string","enum":["quorum","fifo"]}"##
);
schema!(
    crate ::BlockdevOptionsQuorum, "BlockdevOptionsQuorum", [crate ::BlockdevRef, crate
    ::QuorumReadPattern],
    r##"{"type":"object","properties":{"blkverify":{"type":"boolean"},"children":{"type":"array","items":{"$ref":"BlockdevRef"}},"vote-threshold":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"rewrite-corrupted":{"type":"boolean"},"read-pattern":{"$ref":"QuorumReadPattern"}},"required":["children","vote-threshold"]}"##
);
schema!(
    crate ::BlockdevOptionsIoUring, "BlockdevOptionsIoUring", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"}},"required":["filename"]}"##
);
schema!(
    crate ::BlockdevOptionsNvmeIoUring, "BlockdevOptionsNvmeIoUring", [],
    r##"{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    crate ::BlockdevOptionsVirtioBlkVfioPci, "BlockdevOptionsVirtioBlkVfioPci", [],
    r##"{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    crate ::BlockdevOptionsVirtioBlkVhostUser, "BlockdevOptionsVirtioBlkVhostUser", [],
    r##"{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    crate ::BlockdevOptionsVirtioBlkVhostVdpa, "BlockdevOptionsVirtioBlkVhostVdpa", [],
    r##"{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    crate ::IscsiTransport, "IscsiTransport", [],
    r##"{"type":"string","enum":["tcp","iser"]}"##
);
schema!(
    crate ::IscsiHeaderDigest, "IscsiHeaderDigest", [],
    r##"{"type":"string","enum":["crc32c","none","crc32c-none","none-crc32c"]}"##
);
schema!(
    crate ::BlockdevOptionsIscsi, "BlockdevOptionsIscsi", [crate ::IscsiHeaderDigest,
    crate ::IscsiTransport],
    r##"{"type":"object","properties":{"transport":{"$ref":"IscsiTransport"},"portal":{"type":"string"},"target":{"type":"string"},"lun":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"user":{"type":"string"},"password-secret":{"type":"string"},"initiator-name":{"type":"string"},"header-digest":{"$ref":"IscsiHeaderDigest"},"timeout":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["transport","portal","target"]}"##
);
schema!(
    crate ::RbdAuthMode, "RbdAuthMode", [],
    r##"{"type":"string","enum":["cephx","none"]}"##
);
schema!(
    crate ::RbdImageEncryptionFormat, "RbdImageEncryptionFormat", [],
    r##"{"type":"string","enum":["luks","luks2","luks-any"]}"##
);
schema!(
    crate ::RbdEncryptionOptionsLUKS, "RbdEncryptionOptionsLUKS", [],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"}},"required":["key-secret"]}"##
);
schema!(
    crate ::RbdEncryptionOptionsLUKS2, "RbdEncryptionOptionsLUKS2", [],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"}},"required":["key-secret"]}"##
);
schema!(
    crate ::RbdEncryptionOptionsLUKSAny, "RbdEncryptionOptionsLUKSAny", [],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"}},"required":["key-secret"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::RbdEncryptionCreateOptionsLUKS, "RbdEncryptionCreateOptionsLUKS", [crate
    ::QCryptoCipherAlgo],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"},"cipher-alg":{"$ref":"QCryptoCipherAlgo"}},"required":["key-secret"]}"##
);
schema!(
    crate ::RbdEncryptionCreateOptionsLUKS2, "RbdEncryptionCreateOptionsLUKS2", [crate
    ::QCryptoCipherAlgo],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"},"cipher-alg":{"$ref":"QCryptoCipherAlgo"}},"required":["key-secret"]}"##
);
schema!(
    crate ::RbdEncryptionOptions, "RbdEncryptionOptions", [crate ::RbdEncryptionOptions,
    crate ::RbdEncryptionOptionsLUKS, crate ::RbdEncryptionOptionsLUKS2, crate
    ::RbdEncryptionOptionsLUKSAny, crate ::RbdImageEncryptionFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"RbdImageEncryptionFormat"},"parent":{"$ref":"RbdEncryptionOptions","x-releases":["10.0","10.2","11.1"]}},"required":["format"],"oneOf":[{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"RbdEncryptionOptionsLUKS"}]},{"allOf":[{"properties":{"format":{"const":"luks2"}}},{"$ref":"RbdEncryptionOptionsLUKS2"}]},{"allOf":[{"properties":{"format":{"const":"luks-any"}}},{"$ref":"RbdEncryptionOptionsLUKSAny"}]}]}"##
);
schema!(
    crate ::RbdEncryptionCreateOptions, "RbdEncryptionCreateOptions", [crate
    ::RbdEncryptionCreateOptionsLUKS, crate ::RbdEncryptionCreateOptionsLUKS2, crate
    ::RbdImageEncryptionFormat],
    r##"{"type":"object","properties":{"format":{"$ref":"RbdImageEncryptionFormat"}},"required":["format"],"oneOf":[{"allOf":[{"properties":{"format":{"const":"luks"}}},{"$ref":"RbdEncryptionCreateOptionsLUKS"}]},{"allOf":[{"properties":{"format":{"const":"luks2"}}},{"$ref":"RbdEncryptionCreateOptionsLUKS2"}]},{"properties":{"format":{"const":"luks-any"}}}]}"##
);
schema!(
    crate ::BlockdevOptionsRbd, "BlockdevOptionsRbd", [crate ::InetSocketAddressBase,
    crate ::RbdAuthMode, crate ::RbdEncryptionOptions],
    r##"{"type":"object","properties":{"pool":{"type":"string"},"namespace":{"type":"string"},"image":{"type":"string"},"conf":{"type":"string"},"snapshot":{"type":"string"},"encrypt":{"$ref":"RbdEncryptionOptions"},"user":{"type":"string"},"auth-client-required":{"type":"array","items":{"$ref":"RbdAuthMode"}},"key-secret":{"type":"string"},"server":{"type":"array","items":{"$ref":"InetSocketAddressBase"}}},"required":["pool","image"]}"##
);
schema!(
    crate ::ReplicationMode, "ReplicationMode", [],
    r##"{"type":"string","enum":["primary","secondary"]}"##
);
schema!(
    crate ::BlockdevOptionsReplication, "BlockdevOptionsReplication", [crate
    ::BlockdevRef, crate ::ReplicationMode],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"mode":{"$ref":"ReplicationMode"},"top-id":{"type":"string"}},"required":["file","mode"]}"##
);
schema!(
    crate ::NFSTransport, "NFSTransport", [], r##"{"type":"string","enum":["inet"]}"##
);
schema!(
    crate ::NFSServer, "NFSServer", [crate ::NFSTransport],
    r##"{"type":"object","properties":{"type":{"$ref":"NFSTransport"},"host":{"type":"string"}},"required":["type","host"]}"##
);
schema!(
    crate ::BlockdevOptionsNfs, "BlockdevOptionsNfs", [crate ::NFSServer],
    r##"{"type":"object","properties":{"server":{"$ref":"NFSServer"},"path":{"type":"string"},"user":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"group":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"tcp-syn-count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"readahead-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"page-cache-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"debug":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["server","path"]}"##
);
schema!(
    crate ::BlockdevOptionsCurlHttp, "BlockdevOptionsCurlHttp", [],
    r##"{"type":"object","properties":{"url":{"type":"string"},"readahead":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"timeout":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"username":{"type":"string"},"password-secret":{"type":"string"},"proxy-username":{"type":"string"},"proxy-password-secret":{"type":"string"},"cookie":{"type":"string"},"cookie-secret":{"type":"string"},"force-range":{"type":"boolean","x-releases":["11.1"]}},"required":["url"]}"##
);
schema!(
    crate ::BlockdevOptionsCurlHttps, "BlockdevOptionsCurlHttps", [],
    r##"{"type":"object","properties":{"url":{"type":"string"},"readahead":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"timeout":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"username":{"type":"string"},"password-secret":{"type":"string"},"proxy-username":{"type":"string"},"proxy-password-secret":{"type":"string"},"cookie":{"type":"string"},"cookie-secret":{"type":"string"},"force-range":{"type":"boolean","x-releases":["11.1"]},"sslverify":{"type":"boolean"}},"required":["url"]}"##
);
schema!(
    crate ::BlockdevOptionsCurlFtp, "BlockdevOptionsCurlFtp", [],
    r##"{"type":"object","properties":{"url":{"type":"string"},"readahead":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"timeout":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"username":{"type":"string"},"password-secret":{"type":"string"},"proxy-username":{"type":"string"},"proxy-password-secret":{"type":"string"}},"required":["url"]}"##
);
schema!(
    crate ::BlockdevOptionsCurlFtps, "BlockdevOptionsCurlFtps", [],
    r##"{"type":"object","properties":{"url":{"type":"string"},"readahead":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"timeout":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"username":{"type":"string"},"password-secret":{"type":"string"},"proxy-username":{"type":"string"},"proxy-password-secret":{"type":"string"},"sslverify":{"type":"boolean"}},"required":["url"]}"##
);
schema!(
    crate ::BlockdevOptionsNbd, "BlockdevOptionsNbd", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"server":{"$ref":"SocketAddress"},"export":{"type":"string"},"tls-creds":{"type":"string"},"tls-hostname":{"type":"string"},"x-dirty-bitmap":{"type":"string","x-unstable":true},"reconnect-delay":{"type":"integer","minimum":0,"maximum":4294967295},"open-timeout":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["server"]}"##
);
schema!(
    crate ::BlockdevOptionsRaw, "BlockdevOptionsRaw", [crate ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["file"]}"##
);
schema!(
    crate ::BlockdevOptionsThrottle, "BlockdevOptionsThrottle", [crate ::BlockdevRef],
    r##"{"type":"object","properties":{"throttle-group":{"type":"string"},"file":{"$ref":"BlockdevRef"}},"required":["throttle-group","file"]}"##
);
schema!(
    crate ::BlockdevOptionsCor, "BlockdevOptionsCor", [crate ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"bottom":{"type":"string"}},"required":["file"]}"##
);
schema!(
    crate ::OnCbwError, "OnCbwError", [],
    r##"{"type":"string","enum":["break-guest-write","break-snapshot"]}"##
);
schema!(
    crate ::BlockdevOptionsCbw, "BlockdevOptionsCbw", [crate ::BlockDirtyBitmap, crate
    ::BlockdevRef, crate ::OnCbwError],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"target":{"$ref":"BlockdevRef"},"bitmap":{"$ref":"BlockDirtyBitmap"},"on-cbw-error":{"$ref":"OnCbwError"},"cbw-timeout":{"type":"integer","minimum":0,"maximum":4294967295},"min-cluster-size":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]}},"required":["file","target"]}"##
);
schema!(
    crate ::BlockdevOptions, "BlockdevOptions", [crate ::BlockdevCacheOptions, crate
    ::BlockdevDetectZeroesOptions, crate ::BlockdevDiscardOptions, crate
    ::BlockdevDriver, crate ::BlockdevOptionsBlkdebug, crate
    ::BlockdevOptionsBlklogwrites, crate ::BlockdevOptionsBlkreplay, crate
    ::BlockdevOptionsBlkverify, crate ::BlockdevOptionsCbw, crate ::BlockdevOptionsCor,
    crate ::BlockdevOptionsCurlFtp, crate ::BlockdevOptionsCurlFtps, crate
    ::BlockdevOptionsCurlHttp, crate ::BlockdevOptionsCurlHttps, crate
    ::BlockdevOptionsFile, crate ::BlockdevOptionsGenericCOWFormat, crate
    ::BlockdevOptionsGenericFormat, crate ::BlockdevOptionsGluster, crate
    ::BlockdevOptionsIoUring, crate ::BlockdevOptionsIscsi, crate ::BlockdevOptionsLUKS,
    crate ::BlockdevOptionsNVMe, crate ::BlockdevOptionsNbd, crate ::BlockdevOptionsNfs,
    crate ::BlockdevOptionsNull, crate ::BlockdevOptionsNvmeIoUring, crate
    ::BlockdevOptionsPreallocate, crate ::BlockdevOptionsQcow, crate
    ::BlockdevOptionsQcow2, crate ::BlockdevOptionsQuorum, crate ::BlockdevOptionsRaw,
    crate ::BlockdevOptionsRbd, crate ::BlockdevOptionsReplication, crate
    ::BlockdevOptionsSsh, crate ::BlockdevOptionsThrottle, crate ::BlockdevOptionsVVFAT,
    crate ::BlockdevOptionsVirtioBlkVfioPci, crate ::BlockdevOptionsVirtioBlkVhostUser,
    crate ::BlockdevOptionsVirtioBlkVhostVdpa],
    r##"{"type":"object","properties":{"driver":{"$ref":"BlockdevDriver"},"node-name":{"type":"string"},"discard":{"$ref":"BlockdevDiscardOptions"},"cache":{"$ref":"BlockdevCacheOptions"},"active":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"BlockdevDetectZeroesOptions"}},"required":["driver"],"oneOf":[{"allOf":[{"properties":{"driver":{"const":"blkdebug"}}},{"$ref":"BlockdevOptionsBlkdebug"}]},{"allOf":[{"properties":{"driver":{"const":"blklogwrites"}}},{"$ref":"BlockdevOptionsBlklogwrites"}]},{"allOf":[{"properties":{"driver":{"const":"blkreplay"}}},{"$ref":"BlockdevOptionsBlkreplay"}]},{"allOf":[{"properties":{"driver":{"const":"blkverify"}}},{"$ref":"BlockdevOptionsBlkverify"}]},{"allOf":[{"properties":{"driver":{"const":"bochs"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"cloop"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"compress"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"copy-before-write"}}},{"$ref":"BlockdevOptionsCbw"}]},{"allOf":[{"properties":{"driver":{"const":"copy-on-read"}}},{"$ref":"BlockdevOptionsCor"}]},{"allOf":[{"properties":{"driver":{"const":"dmg"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"file"}}},{"$ref":"BlockdevOptionsFile"}]},{"allOf":[{"properties":{"driver":{"const":"snapshot-access"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"ftp"}}},{"$ref":"BlockdevOptionsCurlFtp"}]},{"allOf":[{"properties":{"driver":{"const":"ftps"}}},{"$ref":"BlockdevOptionsCurlFtps"}]},{"allOf":[{"properties":{"driver":{"const":"host_cdrom"}}},{"$ref":"BlockdevOptionsFile"}]},{"allOf":[{"properties":{"driver":{"const":"host_device"}}},{"$ref":"BlockdevOptionsFile"}]},{"allOf":[{"properties":{"driver":{"const":"http"}}},{"$ref":"BlockdevOptionsCurlHttp"}]},{"allOf":[{"properties":{"driver":{"const":"https"}}},{"$ref":"BlockdevOptionsCurlHttps"}]},{"allOf":[{"properties":{"driver":{"const":"io_uring"}}},{"$ref":"BlockdevOptionsIoUring"}]},{"allOf":[{"properties":{"driver":{"const":"iscsi"}}},{"$ref":"BlockdevOptionsIscsi"}]},{"allOf":[{"properties":{"driver":{"const":"luks"}}},{"$ref":"BlockdevOptionsLUKS"}]},{"allOf":[{"properties":{"driver":{"const":"nbd"}}},{"$ref":"BlockdevOptionsNbd"}]},{"allOf":[{"properties":{"driver":{"const":"nfs"}}},{"$ref":"BlockdevOptionsNfs"}]},{"allOf":[{"properties":{"driver":{"const":"null-aio"}}},{"$ref":"BlockdevOptionsNull"}]},{"allOf":[{"properties":{"driver":{"const":"null-co"}}},{"$ref":"BlockdevOptionsNull"}]},{"allOf":[{"properties":{"driver":{"const":"nvme"}}},{"$ref":"BlockdevOptionsNVMe"}]},{"allOf":[{"properties":{"driver":{"const":"nvme-io_uring"}}},{"$ref":"BlockdevOptionsNvmeIoUring"}]},{"allOf":[{"properties":{"driver":{"const":"parallels"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"preallocate"}}},{"$ref":"BlockdevOptionsPreallocate"}]},{"allOf":[{"properties":{"driver":{"const":"qcow"}}},{"$ref":"BlockdevOptionsQcow"}]},{"allOf":[{"properties":{"driver":{"const":"qcow2"}}},{"$ref":"BlockdevOptionsQcow2"}]},{"allOf":[{"properties":{"driver":{"const":"qed"}}},{"$ref":"BlockdevOptionsGenericCOWFormat"}]},{"allOf":[{"properties":{"driver":{"const":"quorum"}}},{"$ref":"BlockdevOptionsQuorum"}]},{"allOf":[{"properties":{"driver":{"const":"raw"}}},{"$ref":"BlockdevOptionsRaw"}]},{"allOf":[{"properties":{"driver":{"const":"rbd"}}},{"$ref":"BlockdevOptionsRbd"}]},{"allOf":[{"properties":{"driver":{"const":"replication"}}},{"$ref":"BlockdevOptionsReplication"}]},{"allOf":[{"properties":{"driver":{"const":"ssh"}}},{"$ref":"BlockdevOptionsSsh"}]},{"allOf":[{"properties":{"driver":{"const":"throttle"}}},{"$ref":"BlockdevOptionsThrottle"}]},{"allOf":[{"properties":{"driver":{"const":"vdi"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"vhdx"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"virtio-blk-vfio-pci"}}},{"$ref":"BlockdevOptionsVirtioBlkVfioPci"}]},{"allOf":[{"properties":{"driver":{"const":"virtio-blk-vhost-user"}}},{"$ref":"BlockdevOptionsVirtioBlkVhostUser"}]},{"allOf":[{"properties":{"driver":{"const":"virtio-blk-vhost-vdpa"}}},{"$ref":"BlockdevOptionsVirtioBlkVhostVdpa"}]},{"allOf":[{"properties":{"driver":{"const":"vmdk"}}},{"$ref":"BlockdevOptionsGenericCOWFormat"}]},{"allOf":[{"properties":{"driver":{"const":"vpc"}}},{"$ref":"BlockdevOptionsGenericFormat"}]},{"allOf":[{"properties":{"driver":{"const":"vvfat"}}},{"$ref":"BlockdevOptionsVVFAT"}]},{"allOf":[{"properties":{"driver":{"const":"gluster"}}},{"$ref":"BlockdevOptionsGluster"}]}]}"##
);
schema!(
    crate ::BlockdevRef, "BlockdevRef", [crate ::BlockdevOptions],
    r##"{"anyOf":[{"$ref":"BlockdevOptions"},{"type":"string"}]}"##
);
schema!(
    crate ::BlockdevRefOrNull, "BlockdevRefOrNull", [crate ::BlockdevOptions],
    r##"{"anyOf":[{"$ref":"BlockdevOptions"},{"type":"string"},{"type":"null"}]}"##
);
schema!(
    cmd::BlockdevAdd, "blockdev-add", [crate ::BlockdevOptions],
    r##"{"$ref":"BlockdevOptions"}"##
);
schema!(
    cmd::BlockdevReopen, "blockdev-reopen", [crate ::BlockdevOptions],
    r##"{"type":"object","properties":{"options":{"type":"array","items":{"$ref":"BlockdevOptions"}}},"required":["options"]}"##
);
schema!(
    cmd::BlockdevDel, "blockdev-del", [],
    r##"{"type":"object","properties":{"node-name":{"type":"string"}},"required":["node-name"]}"##
);
schema!(
    cmd::BlockdevSetActive, "blockdev-set-active", [],
    r##"{"type":"object","properties":{"node-name":{"type":"string"},"active":{"type":"boolean"}},"required":["active"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsFile, "BlockdevCreateOptionsFile", [crate
    ::PreallocMode],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"preallocation":{"$ref":"PreallocMode"},"nocow":{"type":"boolean"},"extent-size-hint":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["filename","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsLUKS, "BlockdevCreateOptionsLUKS", [crate ::BlockdevRef,
    crate ::PreallocMode, crate ::QCryptoCipherAlgo, crate ::QCryptoCipherMode, crate
    ::QCryptoHashAlgo, crate ::QCryptoIVGenAlgo],
    r##"{"type":"object","properties":{"key-secret":{"type":"string"},"cipher-alg":{"$ref":"QCryptoCipherAlgo"},"cipher-mode":{"$ref":"QCryptoCipherMode"},"ivgen-alg":{"$ref":"QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"QCryptoHashAlgo"},"hash-alg":{"$ref":"QCryptoHashAlgo"},"iter-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"file":{"$ref":"BlockdevRef"},"header":{"$ref":"BlockdevRef","x-releases":["10.0","10.2","11.1"]},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"preallocation":{"$ref":"PreallocMode"}},"required":["size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsNfs, "BlockdevCreateOptionsNfs", [crate
    ::BlockdevOptionsNfs],
    r##"{"type":"object","properties":{"location":{"$ref":"BlockdevOptionsNfs"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["location","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsParallels, "BlockdevCreateOptionsParallels", [crate
    ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"cluster-size":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsQcow, "BlockdevCreateOptionsQcow", [crate ::BlockdevRef,
    crate ::QCryptoBlockCreateOptions],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"backing-file":{"type":"string"},"encrypt":{"$ref":"QCryptoBlockCreateOptions"}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevQcow2Version, "BlockdevQcow2Version", [],
    r##"{"type":"string","enum":["v2","v3"]}"##
);
schema!(
    crate ::Qcow2CompressionType, "Qcow2CompressionType", [],
    r##"{"type":"string","enum":["zlib","zstd"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsQcow2, "BlockdevCreateOptionsQcow2", [crate
    ::BlockdevDriver, crate ::BlockdevQcow2Version, crate ::BlockdevRef, crate
    ::PreallocMode, crate ::QCryptoBlockCreateOptions, crate ::Qcow2CompressionType],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"data-file":{"$ref":"BlockdevRef"},"data-file-raw":{"type":"boolean"},"extended-l2":{"type":"boolean"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"version":{"$ref":"BlockdevQcow2Version"},"backing-file":{"type":"string"},"backing-fmt":{"$ref":"BlockdevDriver"},"encrypt":{"$ref":"QCryptoBlockCreateOptions"},"cluster-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"preallocation":{"$ref":"PreallocMode"},"lazy-refcounts":{"type":"boolean"},"refcount-bits":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"compression-type":{"$ref":"Qcow2CompressionType"}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsQed, "BlockdevCreateOptionsQed", [crate
    ::BlockdevDriver, crate ::BlockdevRef],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"backing-file":{"type":"string"},"backing-fmt":{"$ref":"BlockdevDriver"},"cluster-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"table-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsRbd, "BlockdevCreateOptionsRbd", [crate
    ::BlockdevOptionsRbd, crate ::RbdEncryptionCreateOptions],
    r##"{"type":"object","properties":{"location":{"$ref":"BlockdevOptionsRbd"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"cluster-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"encrypt":{"$ref":"RbdEncryptionCreateOptions"}},"required":["location","size"]}"##
);
schema!(
    crate ::BlockdevVmdkSubformat, "BlockdevVmdkSubformat", [],
    r##"{"type":"string","enum":["monolithicSparse","monolithicFlat","twoGbMaxExtentSparse","twoGbMaxExtentFlat","streamOptimized"]}"##
);
schema!(
    crate ::BlockdevVmdkAdapterType, "BlockdevVmdkAdapterType", [],
    r##"{"type":"string","enum":["ide","buslogic","lsilogic","legacyESX"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsVmdk, "BlockdevCreateOptionsVmdk", [crate ::BlockdevRef,
    crate ::BlockdevVmdkAdapterType, crate ::BlockdevVmdkSubformat],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"extents":{"type":"array","items":{"$ref":"BlockdevRef"}},"subformat":{"$ref":"BlockdevVmdkSubformat"},"backing-file":{"type":"string"},"adapter-type":{"$ref":"BlockdevVmdkAdapterType"},"hwversion":{"type":"string"},"toolsversion":{"type":"string"},"zeroed-grain":{"type":"boolean"}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsSsh, "BlockdevCreateOptionsSsh", [crate
    ::BlockdevOptionsSsh],
    r##"{"type":"object","properties":{"location":{"$ref":"BlockdevOptionsSsh"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["location","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsVdi, "BlockdevCreateOptionsVdi", [crate ::BlockdevRef,
    crate ::PreallocMode],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"preallocation":{"$ref":"PreallocMode"}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevVhdxSubformat, "BlockdevVhdxSubformat", [],
    r##"{"type":"string","enum":["dynamic","fixed"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsVhdx, "BlockdevCreateOptionsVhdx", [crate ::BlockdevRef,
    crate ::BlockdevVhdxSubformat],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"log-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"block-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"subformat":{"$ref":"BlockdevVhdxSubformat"},"block-state-zero":{"type":"boolean"}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevVpcSubformat, "BlockdevVpcSubformat", [],
    r##"{"type":"string","enum":["dynamic","fixed"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsVpc, "BlockdevCreateOptionsVpc", [crate ::BlockdevRef,
    crate ::BlockdevVpcSubformat],
    r##"{"type":"object","properties":{"file":{"$ref":"BlockdevRef"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"subformat":{"$ref":"BlockdevVpcSubformat"},"force-size":{"type":"boolean"}},"required":["file","size"]}"##
);
schema!(
    crate ::BlockdevCreateOptions, "BlockdevCreateOptions", [crate
    ::BlockdevCreateOptionsFile, crate ::BlockdevCreateOptionsGluster, crate
    ::BlockdevCreateOptionsLUKS, crate ::BlockdevCreateOptionsNfs, crate
    ::BlockdevCreateOptionsParallels, crate ::BlockdevCreateOptionsQcow, crate
    ::BlockdevCreateOptionsQcow2, crate ::BlockdevCreateOptionsQed, crate
    ::BlockdevCreateOptionsRbd, crate ::BlockdevCreateOptionsSsh, crate
    ::BlockdevCreateOptionsVdi, crate ::BlockdevCreateOptionsVhdx, crate
    ::BlockdevCreateOptionsVmdk, crate ::BlockdevCreateOptionsVpc, crate
    ::BlockdevDriver],
    r##"{"type":"object","properties":{"driver":{"$ref":"BlockdevDriver"}},"required":["driver"],"oneOf":[{"properties":{"driver":{"const":"blkdebug"}}},{"properties":{"driver":{"const":"blklogwrites"}}},{"properties":{"driver":{"const":"blkreplay"}}},{"properties":{"driver":{"const":"blkverify"}}},{"properties":{"driver":{"const":"bochs"}}},{"properties":{"driver":{"const":"cloop"}}},{"properties":{"driver":{"const":"compress"}}},{"properties":{"driver":{"const":"copy-before-write"}}},{"properties":{"driver":{"const":"copy-on-read"}}},{"properties":{"driver":{"const":"dmg"}}},{"allOf":[{"properties":{"driver":{"const":"file"}}},{"$ref":"BlockdevCreateOptionsFile"}]},{"properties":{"driver":{"const":"snapshot-access"}}},{"properties":{"driver":{"const":"ftp"}}},{"properties":{"driver":{"const":"ftps"}}},{"properties":{"driver":{"const":"host_cdrom"}}},{"properties":{"driver":{"const":"host_device"}}},{"properties":{"driver":{"const":"http"}}},{"properties":{"driver":{"const":"https"}}},{"properties":{"driver":{"const":"io_uring"}}},{"properties":{"driver":{"const":"iscsi"}}},{"allOf":[{"properties":{"driver":{"const":"luks"}}},{"$ref":"BlockdevCreateOptionsLUKS"}]},{"properties":{"driver":{"const":"nbd"}}},{"allOf":[{"properties":{"driver":{"const":"nfs"}}},{"$ref":"BlockdevCreateOptionsNfs"}]},{"properties":{"driver":{"const":"null-aio"}}},{"properties":{"driver":{"const":"null-co"}}},{"properties":{"driver":{"const":"nvme"}}},{"properties":{"driver":{"const":"nvme-io_uring"}}},{"allOf":[{"properties":{"driver":{"const":"parallels"}}},{"$ref":"BlockdevCreateOptionsParallels"}]},{"properties":{"driver":{"const":"preallocate"}}},{"allOf":[{"properties":{"driver":{"const":"qcow"}}},{"$ref":"BlockdevCreateOptionsQcow"}]},{"allOf":[{"properties":{"driver":{"const":"qcow2"}}},{"$ref":"BlockdevCreateOptionsQcow2"}]},{"allOf":[{"properties":{"driver":{"const":"qed"}}},{"$ref":"BlockdevCreateOptionsQed"}]},{"properties":{"driver":{"const":"quorum"}}},{"properties":{"driver":{"const":"raw"}}},{"allOf":[{"properties":{"driver":{"const":"rbd"}}},{"$ref":"BlockdevCreateOptionsRbd"}]},{"properties":{"driver":{"const":"replication"}}},{"allOf":[{"properties":{"driver":{"const":"ssh"}}},{"$ref":"BlockdevCreateOptionsSsh"}]},{"properties":{"driver":{"const":"throttle"}}},{"allOf":[{"properties":{"driver":{"const":"vdi"}}},{"$ref":"BlockdevCreateOptionsVdi"}]},{"allOf":[{"properties":{"driver":{"const":"vhdx"}}},{"$ref":"BlockdevCreateOptionsVhdx"}]},{"properties":{"driver":{"const":"virtio-blk-vfio-pci"}}},{"properties":{"driver":{"const":"virtio-blk-vhost-user"}}},{"properties":{"driver":{"const":"virtio-blk-vhost-vdpa"}}},{"allOf":[{"properties":{"driver":{"const":"vmdk"}}},{"$ref":"BlockdevCreateOptionsVmdk"}]},{"allOf":[{"properties":{"driver":{"const":"vpc"}}},{"$ref":"BlockdevCreateOptionsVpc"}]},{"properties":{"driver":{"const":"vvfat"}}},{"allOf":[{"properties":{"driver":{"const":"gluster"}}},{"$ref":"BlockdevCreateOptionsGluster"}]}]}"##
);
schema!(
    cmd::BlockdevCreate, "blockdev-create", [crate ::BlockdevCreateOptions],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"options":{"$ref":"BlockdevCreateOptions"}},"required":["job-id","options"]}"##
);
schema!(
    crate ::BlockdevAmendOptionsLUKS, "BlockdevAmendOptionsLUKS", [crate
    ::QCryptoBlockLUKSKeyslotState],
    r##"{"type":"object","properties":{"state":{"$ref":"QCryptoBlockLUKSKeyslotState"},"new-secret":{"type":"string"},"old-secret":{"type":"string"},"keyslot":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"iter-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"secret":{"type":"string"}},"required":["state"]}"##
);
schema!(
    crate ::BlockdevAmendOptionsQcow2, "BlockdevAmendOptionsQcow2", [crate
    ::QCryptoBlockAmendOptions],
    r##"{"type":"object","properties":{"encrypt":{"$ref":"QCryptoBlockAmendOptions"}},"required":[]}"##
);
schema!(
    crate ::BlockdevAmendOptions, "BlockdevAmendOptions", [crate
    ::BlockdevAmendOptionsLUKS, crate ::BlockdevAmendOptionsQcow2, crate
    ::BlockdevDriver],
    r##"{"type":"object","properties":{"driver":{"$ref":"BlockdevDriver"}},"required":["driver"],"oneOf":[{"properties":{"driver":{"const":"blkdebug"}}},{"properties":{"driver":{"const":"blklogwrites"}}},{"properties":{"driver":{"const":"blkreplay"}}},{"properties":{"driver":{"const":"blkverify"}}},{"properties":{"driver":{"const":"bochs"}}},{"properties":{"driver":{"const":"cloop"}}},{"properties":{"driver":{"const":"compress"}}},{"properties":{"driver":{"const":"copy-before-write"}}},{"properties":{"driver":{"const":"copy-on-read"}}},{"properties":{"driver":{"const":"dmg"}}},{"properties":{"driver":{"const":"file"}}},{"properties":{"driver":{"const":"snapshot-access"}}},{"properties":{"driver":{"const":"ftp"}}},{"properties":{"driver":{"const":"ftps"}}},{"properties":{"driver":{"const":"host_cdrom"}}},{"properties":{"driver":{"const":"host_device"}}},{"properties":{"driver":{"const":"http"}}},{"properties":{"driver":{"const":"https"}}},{"properties":{"driver":{"const":"io_uring"}}},{"properties":{"driver":{"const":"iscsi"}}},{"allOf":[{"properties":{"driver":{"const":"luks"}}},{"$ref":"BlockdevAmendOptionsLUKS"}]},{"properties":{"driver":{"const":"nbd"}}},{"properties":{"driver":{"const":"nfs"}}},{"properties":{"driver":{"const":"null-aio"}}},{"properties":{"driver":{"const":"null-co"}}},{"properties":{"driver":{"const":"nvme"}}},{"properties":{"driver":{"const":"nvme-io_uring"}}},{"properties":{"driver":{"const":"parallels"}}},{"properties":{"driver":{"const":"preallocate"}}},{"properties":{"driver":{"const":"qcow"}}},{"allOf":[{"properties":{"driver":{"const":"qcow2"}}},{"$ref":"BlockdevAmendOptionsQcow2"}]},{"properties":{"driver":{"const":"qed"}}},{"properties":{"driver":{"const":"quorum"}}},{"properties":{"driver":{"const":"raw"}}},{"properties":{"driver":{"const":"rbd"}}},{"properties":{"driver":{"const":"replication"}}},{"properties":{"driver":{"const":"ssh"}}},{"properties":{"driver":{"const":"throttle"}}},{"properties":{"driver":{"const":"vdi"}}},{"properties":{"driver":{"const":"vhdx"}}},{"properties":{"driver":{"const":"virtio-blk-vfio-pci"}}},{"properties":{"driver":{"const":"virtio-blk-vhost-user"}}},{"properties":{"driver":{"const":"virtio-blk-vhost-vdpa"}}},{"properties":{"driver":{"const":"vmdk"}}},{"properties":{"driver":{"const":"vpc"}}},{"properties":{"driver":{"const":"vvfat"}}},{"properties":{"driver":{"const":"gluster"}}}]}"##
);
schema!(
    cmd::XBlockdevAmend, "x-blockdev-amend", [crate ::BlockdevAmendOptions],
    r##"{"type":"object","properties":{"job-id":{"type":"string"},"node-name":{"type":"string"},"options":{"$ref":"BlockdevAmendOptions"},"force":{"type":"boolean"}},"required":["job-id","node-name","options"],"x-unstable":true}"##
);
schema!(
    crate ::BlockErrorAction, "BlockErrorAction", [],
    r##"{"type":"string","enum":["ignore","report","stop"]}"##
);
schema!(
    event::BlockImageCorrupted, "BLOCK_IMAGE_CORRUPTED", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"node-name":{"type":"string"},"msg":{"type":"string"},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"fatal":{"type":"boolean"}},"required":["device","msg","fatal"]}"##
);
schema!(
    event::BlockIoError, "BLOCK_IO_ERROR", [crate ::BlockErrorAction, crate
    ::IoOperationType],
    r##"{"type":"object","properties":{"qom-path":{"type":"string","x-releases":["10.0","10.2","11.1"]},"device":{"type":"string"},"node-name":{"type":"string"},"operation":{"$ref":"IoOperationType"},"action":{"$ref":"BlockErrorAction"},"nospace":{"type":"boolean"},"reason":{"type":"string"}},"required":["device","operation","action","reason"]}"##
);
schema!(
    event::BlockJobCompleted, "BLOCK_JOB_COMPLETED", [crate ::JobType],
    r##"{"type":"object","properties":{"type":{"$ref":"JobType"},"device":{"type":"string"},"len":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"error":{"type":"string"}},"required":["type","device","len","offset","speed"]}"##
);
schema!(
    event::BlockJobCancelled, "BLOCK_JOB_CANCELLED", [crate ::JobType],
    r##"{"type":"object","properties":{"type":{"$ref":"JobType"},"device":{"type":"string"},"len":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["type","device","len","offset","speed"]}"##
);
schema!(
    event::BlockJobError, "BLOCK_JOB_ERROR", [crate ::BlockErrorAction, crate
    ::IoOperationType],
    r##"{"type":"object","properties":{"device":{"type":"string"},"operation":{"$ref":"IoOperationType"},"action":{"$ref":"BlockErrorAction"}},"required":["device","operation","action"]}"##
);
schema!(
    event::BlockJobReady, "BLOCK_JOB_READY", [crate ::JobType],
    r##"{"type":"object","properties":{"type":{"$ref":"JobType"},"device":{"type":"string"},"len":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"offset":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"speed":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["type","device","len","offset","speed"]}"##
);
schema!(
    event::BlockJobPending, "BLOCK_JOB_PENDING", [crate ::JobType],
    r##"{"type":"object","properties":{"type":{"$ref":"JobType"},"id":{"type":"string"}},"required":["type","id"]}"##
);
schema!(
    crate ::PreallocMode, "PreallocMode", [],
    r##"{"type":"string","enum":["off","metadata","falloc","full"]}"##
);
schema!(
    event::BlockWriteThreshold, "BLOCK_WRITE_THRESHOLD", [],
    r##"{"type":"object","properties":{"node-name":{"type":"string"},"amount-exceeded":{"type":"integer","minimum":0,"maximum":18446744073709551615},"write-threshold":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["node-name","amount-exceeded","write-threshold"]}"##
);
schema!(
    cmd::BlockSetWriteThreshold, "block-set-write-threshold", [],
    r##"{"type":"object","properties":{"node-name":{"type":"string"},"write-threshold":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["node-name","write-threshold"]}"##
);
schema!(
    cmd::XBlockdevChange, "x-blockdev-change", [],
    r##"{"type":"object","properties":{"parent":{"type":"string"},"child":{"type":"string"},"node":{"type":"string"}},"required":["parent"],"x-unstable":true}"##
);
schema!(
    cmd::XBlockdevSetIothread, "x-blockdev-set-iothread", [crate ::StrOrNull],
    r##"{"type":"object","properties":{"node-name":{"type":"string"},"iothread":{"$ref":"StrOrNull"},"force":{"type":"boolean"}},"required":["node-name","iothread"],"x-unstable":true}"##
);
schema!(
    crate ::QuorumOpType, "QuorumOpType", [],
    r##"{"type":"string","enum":["read","write","flush"]}"##
);
schema!(
    event::QuorumFailure, "QUORUM_FAILURE", [],
    r##"{"type":"object","properties":{"reference":{"type":"string"},"sector-num":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"sectors-count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["reference","sector-num","sectors-count"]}"##
);
schema!(
    event::QuorumReportBad, "QUORUM_REPORT_BAD", [crate ::QuorumOpType],
    r##"{"type":"object","properties":{"type":{"$ref":"QuorumOpType"},"error":{"type":"string"},"node-name":{"type":"string"},"sector-num":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"sectors-count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["type","node-name","sector-num","sectors-count"]}"##
);
schema!(
    crate ::BlockdevSnapshotInternal, "BlockdevSnapshotInternal", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"name":{"type":"string"}},"required":["device","name"]}"##
);
schema!(
    cmd::BlockdevSnapshotDeleteInternalSync, "blockdev-snapshot-delete-internal-sync",
    [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"}},"required":["device"]}"##
);
schema!(
    cmd::Eject, "eject", [],
    r##"{"type":"object","properties":{"device":{"type":"string","deprecated":true},"id":{"type":"string"},"force":{"type":"boolean"}},"required":[]}"##
);
schema!(
    cmd::BlockdevOpenTray, "blockdev-open-tray", [],
    r##"{"type":"object","properties":{"device":{"type":"string","deprecated":true},"id":{"type":"string"},"force":{"type":"boolean"}},"required":[]}"##
);
schema!(
    cmd::BlockdevCloseTray, "blockdev-close-tray", [],
    r##"{"type":"object","properties":{"device":{"type":"string","deprecated":true},"id":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::BlockdevRemoveMedium, "blockdev-remove-medium", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::BlockdevInsertMedium, "blockdev-insert-medium", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"node-name":{"type":"string"}},"required":["id","node-name"]}"##
);
schema!(
    crate ::BlockdevChangeReadOnlyMode, "BlockdevChangeReadOnlyMode", [],
    r##"{"type":"string","enum":["retain","read-only","read-write"]}"##
);
schema!(
    cmd::BlockdevChangeMedium, "blockdev-change-medium", [crate
    ::BlockdevChangeReadOnlyMode],
    r##"{"type":"object","properties":{"device":{"type":"string","deprecated":true},"id":{"type":"string"},"filename":{"type":"string"},"format":{"type":"string"},"force":{"type":"boolean"},"read-only-mode":{"$ref":"BlockdevChangeReadOnlyMode"}},"required":["filename"]}"##
);
schema!(
    event::DeviceTrayMoved, "DEVICE_TRAY_MOVED", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"id":{"type":"string"},"tray-open":{"type":"boolean"}},"required":["device","id","tray-open"]}"##
);
schema!(
    cmd::BlockLatencyHistogramSet, "block-latency-histogram-set", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"boundaries":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"boundaries-read":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"boundaries-write":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"boundaries-zap":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-releases":["10.0","10.2","11.1"]},"boundaries-flush":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615}}},"required":["id"]}"##
);
schema!(
    cmd::NbdServerStart, "nbd-server-start", [crate ::SocketAddressLegacy],
    r##"{"type":"object","properties":{"handshake-max-seconds":{"type":"integer","minimum":0,"maximum":4294967295,"x-releases":["10.0","10.2","11.1"]},"tls-creds":{"type":"string"},"tls-authz":{"type":"string"},"max-connections":{"type":"integer","minimum":0,"maximum":4294967295},"addr":{"$ref":"SocketAddressLegacy"}},"required":["addr"]}"##
);
schema!(
    crate ::BlockExportOptionsNbd, "BlockExportOptionsNbd", [crate
    ::BlockDirtyBitmapOrStr],
    r##"{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"bitmaps":{"type":"array","items":{"$ref":"BlockDirtyBitmapOrStr"}},"allocation-depth":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::BlockExportOptionsVhostUserBlk, "BlockExportOptionsVhostUserBlk", [crate
    ::SocketAddress],
    r##"{"type":"object","properties":{"addr":{"$ref":"SocketAddress"},"logical-block-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"num-queues":{"type":"integer","minimum":0,"maximum":65535}},"required":["addr"]}"##
);
schema!(
    crate ::FuseExportAllowOther, "FuseExportAllowOther", [],
    r##"{"type":"string","enum":["off","on","auto"]}"##
);
schema!(
    crate ::BlockExportOptionsFuse, "BlockExportOptionsFuse", [crate
    ::FuseExportAllowOther],
    r##"{"type":"object","properties":{"mountpoint":{"type":"string"},"growable":{"type":"boolean"},"allow-other":{"$ref":"FuseExportAllowOther"}},"required":["mountpoint"]}"##
);
schema!(
    crate ::BlockExportOptionsVduseBlk, "BlockExportOptionsVduseBlk", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"num-queues":{"type":"integer","minimum":0,"maximum":65535},"queue-size":{"type":"integer","minimum":0,"maximum":65535},"logical-block-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"serial":{"type":"string"}},"required":["name"]}"##
);
schema!(
    crate ::NbdServerAddOptions, "NbdServerAddOptions", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"device":{"type":"string"},"writable":{"type":"boolean"},"bitmap":{"type":"string"}},"required":["device"]}"##
);
schema!(
    cmd::NbdServerAdd, "nbd-server-add", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"device":{"type":"string"},"writable":{"type":"boolean"},"bitmap":{"type":"string"}},"required":["device"],"deprecated":true}"##
);
schema!(
    crate ::BlockExportRemoveMode, "BlockExportRemoveMode", [],
    r##"{"type":"string","enum":["safe","hard"]}"##
);
schema!(
    cmd::NbdServerRemove, "nbd-server-remove", [crate ::BlockExportRemoveMode],
    r##"{"type":"object","properties":{"name":{"type":"string"},"mode":{"$ref":"BlockExportRemoveMode"}},"required":["name"],"deprecated":true}"##
);
schema!(
    cmd::NbdServerStop, "nbd-server-stop", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::BlockExportType, "BlockExportType", [],
    r##"{"type":"string","enum":["nbd","vhost-user-blk","fuse","vduse-blk"]}"##
);
schema!(
    crate ::BlockExportOptions, "BlockExportOptions", [crate ::BlockExportIothreads,
    crate ::BlockExportOptionsFuse, crate ::BlockExportOptionsNbd, crate
    ::BlockExportOptionsVduseBlk, crate ::BlockExportOptionsVhostUserBlk, crate
    ::BlockExportType],
    r##"{"type":"object","properties":{"type":{"$ref":"BlockExportType"},"id":{"type":"string"},"fixed-iothread":{"type":"boolean"},"iothread":{"$ref":"BlockExportIothreads"},"node-name":{"type":"string"},"writable":{"type":"boolean"},"writethrough":{"type":"boolean"},"allow-inactive":{"type":"boolean","x-releases":["10.0","10.2","11.1"]}},"required":["type","id","node-name"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"nbd"}}},{"$ref":"BlockExportOptionsNbd"}]},{"allOf":[{"properties":{"type":{"const":"vhost-user-blk"}}},{"$ref":"BlockExportOptionsVhostUserBlk"}]},{"allOf":[{"properties":{"type":{"const":"fuse"}}},{"$ref":"BlockExportOptionsFuse"}]},{"allOf":[{"properties":{"type":{"const":"vduse-blk"}}},{"$ref":"BlockExportOptionsVduseBlk"}]}]}"##
);
schema!(
    crate ::BlockExportIothreads, "BlockExportIothreads", [],
    r##"{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-releases":["11.1"]}"##
);
schema!(
    cmd::BlockExportAdd, "block-export-add", [crate ::BlockExportOptions],
    r##"{"$ref":"BlockExportOptions"}"##
);
schema!(
    cmd::BlockExportDel, "block-export-del", [crate ::BlockExportRemoveMode],
    r##"{"type":"object","properties":{"id":{"type":"string"},"mode":{"$ref":"BlockExportRemoveMode"}},"required":["id"]}"##
);
schema!(
    event::BlockExportDeleted, "BLOCK_EXPORT_DELETED", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    crate ::BlockExportInfo, "BlockExportInfo", [crate ::BlockExportType],
    r##"{"type":"object","properties":{"id":{"type":"string"},"type":{"$ref":"BlockExportType"},"node-name":{"type":"string"},"shutting-down":{"type":"boolean"}},"required":["id","type","node-name","shutting-down"]}"##
);
schema!(
    cmd::QueryBlockExports, "query-block-exports", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::ChardevInfo, "ChardevInfo", [],
    r##"{"type":"object","properties":{"label":{"type":"string"},"filename":{"type":"string"},"frontend-open":{"type":"boolean"}},"required":["label","filename","frontend-open"]}"##
);
schema!(
    cmd::QueryChardev, "query-chardev", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::QAuthZListPolicy, "QAuthZListPolicy", [],
    r##"{"type":"string","enum":["deny","allow"]}"##
);
schema!(
    crate ::QAuthZListFormat, "QAuthZListFormat", [],
    r##"{"type":"string","enum":["exact","glob"]}"##
);
schema!(
    crate ::QAuthZListRule, "QAuthZListRule", [crate ::QAuthZListFormat, crate
    ::QAuthZListPolicy],
    r##"{"type":"object","properties":{"match":{"type":"string"},"policy":{"$ref":"QAuthZListPolicy"},"format":{"$ref":"QAuthZListFormat"}},"required":["match","policy"]}"##
);
schema!(
    crate ::AuthZListProperties, "AuthZListProperties", [crate ::QAuthZListPolicy, crate
    ::QAuthZListRule],
    r##"{"type":"object","properties":{"policy":{"$ref":"QAuthZListPolicy"},"rules":{"type":"array","items":{"$ref":"QAuthZListRule"}}},"required":[]}"##
);
schema!(
    crate ::AuthZListFileProperties, "AuthZListFileProperties", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"refresh":{"type":"boolean"}},"required":["filename"]}"##
);
schema!(
    crate ::AuthZPAMProperties, "AuthZPAMProperties", [],
    r##"{"type":"object","properties":{"service":{"type":"string"}},"required":["service"]}"##
);
schema!(
    crate ::AuthZSimpleProperties, "AuthZSimpleProperties", [],
    r##"{"type":"object","properties":{"identity":{"type":"string"}},"required":["identity"]}"##
);
schema!(
    crate ::MigrationRAMStats, "MigrationRAMStats", [],
    r##"{"type":"object","properties":{"transferred":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"remaining":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"total":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"duplicate":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"normal":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"normal-bytes":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"dirty-pages-rate":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"mbps":{"type":"number"},"dirty-sync-count":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"postcopy-requests":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"page-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"multifd-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"pages-per-second":{"type":"integer","minimum":0,"maximum":18446744073709551615},"precopy-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"downtime-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"postcopy-bytes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"dirty-sync-missed-zero-copy":{"type":"integer","minimum":0,"maximum":18446744073709551615},"skipped":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["7.2"]}},"required":["transferred","remaining","total","duplicate","normal","normal-bytes","dirty-pages-rate","mbps","dirty-sync-count","postcopy-requests","page-size","multifd-bytes","pages-per-second","precopy-bytes","downtime-bytes","postcopy-bytes","dirty-sync-missed-zero-copy"]}"##
);
schema!(
    crate ::XBZRLECacheStats, "XBZRLECacheStats", [],
    r##"{"type":"object","properties":{"cache-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"bytes":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"pages":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cache-miss":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cache-miss-rate":{"type":"number"},"encoding-rate":{"type":"number"},"overflow":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["cache-size","bytes","pages","cache-miss","cache-miss-rate","encoding-rate","overflow"]}"##
);
schema!(
    crate ::CompressionStats, "CompressionStats", [],
    r##"{"type":"object","properties":{"pages":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"busy":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"busy-rate":{"type":"number"},"compressed-size":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"compression-rate":{"type":"number"}},"required":["pages","busy","busy-rate","compressed-size","compression-rate"]}"##
);
schema!(
    crate ::MigrationStatus, "MigrationStatus", [],
    r##"{"type":"string","enum":["none","setup","cancelling","cancelled","active","postcopy-device","postcopy-active","postcopy-paused","postcopy-recover-setup","postcopy-recover","completed","failing","failed","colo","pre-switchover","device","wait-unplug"]}"##
);
schema!(
    crate ::VfioStats, "VfioStats", [],
    r##"{"type":"object","properties":{"transferred":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["transferred"]}"##
);
schema!(
    crate ::MigrationInfo, "MigrationInfo", [crate ::CompressionStats, crate
    ::MigrationRAMStats, crate ::MigrationStatus, crate ::SocketAddress, crate
    ::VfioStats, crate ::XBZRLECacheStats],
    r##"{"type":"object","properties":{"status":{"$ref":"MigrationStatus"},"ram":{"$ref":"MigrationRAMStats"},"remaining":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["11.1"]},"vfio":{"$ref":"VfioStats"},"xbzrle-cache":{"$ref":"XBZRLECacheStats"},"total-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"expected-downtime":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"downtime":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"setup-time":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"cpu-throttle-percentage":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"error-desc":{"type":"string"},"blocked-reasons":{"type":"array","items":{"type":"string"}},"postcopy-blocktime":{"type":"integer","minimum":0,"maximum":4294967295},"postcopy-vcpu-blocktime":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295}},"postcopy-latency":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.2","11.1"],"x-unstable":true},"postcopy-latency-dist":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-releases":["10.2","11.1"],"x-unstable":true},"postcopy-vcpu-latency":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-releases":["10.2","11.1"],"x-unstable":true},"postcopy-non-vcpu-latency":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.2","11.1"],"x-unstable":true},"socket-address":{"type":"array","items":{"$ref":"SocketAddress"}},"dirty-limit-throttle-time-per-round":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"dirty-limit-ring-full-time":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"disk":{"$ref":"MigrationRAMStats","x-releases":["7.2"]},"compression":{"$ref":"CompressionStats","x-releases":["7.2"]}},"required":[]}"##
);
schema!(
    cmd::QueryMigrate, "query-migrate", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::MigrationCapability, "MigrationCapability", [],
    r##"{"type":"string","enum":["xbzrle","rdma-pin-all","auto-converge","events","postcopy-ram","x-colo","release-ram","return-path","pause-before-switchover","multifd","dirty-bitmaps","postcopy-blocktime","late-block-activate","x-ignore-shared","validate-uuid","background-snapshot","zero-copy-send","postcopy-preempt","switchover-ack","dirty-limit","mapped-ram","zero-blocks","compress","block"]}"##
);
schema!(
    crate ::MigrationCapabilityStatus, "MigrationCapabilityStatus", [crate
    ::MigrationCapability],
    r##"{"type":"object","properties":{"capability":{"$ref":"MigrationCapability"},"state":{"type":"boolean"}},"required":["capability","state"]}"##
);
schema!(
    cmd::MigrateSetCapabilities, "migrate-set-capabilities", [crate
    ::MigrationCapabilityStatus],
    r##"{"type":"object","properties":{"capabilities":{"type":"array","items":{"$ref":"MigrationCapabilityStatus"}}},"required":["capabilities"]}"##
);
schema!(
    cmd::QueryMigrateCapabilities, "query-migrate-capabilities", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::MultiFDCompression, "MultiFDCompression", [],
    r##"{"type":"string","enum":["none","zlib","zstd","qatzip","qpl","uadk"]}"##
);
schema!(
    crate ::MigMode, "MigMode", [],
    r##"{"type":"string","enum":["normal","cpr-reboot","cpr-transfer","cpr-exec"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::ZeroPageDetection, "ZeroPageDetection", [],
    r##"{"type":"string","enum":["none","legacy","multifd"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::BitmapMigrationBitmapAliasTransform, "BitmapMigrationBitmapAliasTransform",
    [],
    r##"{"type":"object","properties":{"persistent":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::BitmapMigrationBitmapAlias, "BitmapMigrationBitmapAlias", [crate
    ::BitmapMigrationBitmapAliasTransform],
    r##"{"type":"object","properties":{"name":{"type":"string"},"alias":{"type":"string"},"transform":{"$ref":"BitmapMigrationBitmapAliasTransform"}},"required":["name","alias"]}"##
);
schema!(
    crate ::BitmapMigrationNodeAlias, "BitmapMigrationNodeAlias", [crate
    ::BitmapMigrationBitmapAlias],
    r##"{"type":"object","properties":{"node-name":{"type":"string"},"alias":{"type":"string"},"bitmaps":{"type":"array","items":{"$ref":"BitmapMigrationBitmapAlias"}}},"required":["node-name","alias","bitmaps"]}"##
);
schema!(
    cmd::MigrateSetParameters, "migrate-set-parameters", [crate
    ::BitmapMigrationNodeAlias, crate ::MigMode, crate ::MultiFDCompression, crate
    ::StrOrNull, crate ::ZeroPageDetection],
    r##"{"type":"object","properties":{"announce-initial":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-max":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-rounds":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-step":{"type":"integer","minimum":0,"maximum":18446744073709551615},"throttle-trigger-threshold":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-initial":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-increment":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-tailslow":{"type":"boolean"},"tls-creds":{"$ref":"StrOrNull"},"tls-hostname":{"$ref":"StrOrNull"},"tls-authz":{"$ref":"StrOrNull"},"max-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615},"avail-switchover-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"downtime-limit":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-checkpoint-delay":{"type":"integer","minimum":0,"maximum":4294967295,"x-unstable":true},"multifd-channels":{"type":"integer","minimum":0,"maximum":255},"xbzrle-cache-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-postcopy-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-cpu-throttle":{"type":"integer","minimum":0,"maximum":255},"multifd-compression":{"$ref":"MultiFDCompression"},"multifd-zlib-level":{"type":"integer","minimum":0,"maximum":255},"multifd-qatzip-level":{"type":"integer","minimum":0,"maximum":255,"x-releases":["10.0","10.2","11.1"]},"multifd-zstd-level":{"type":"integer","minimum":0,"maximum":255},"block-bitmap-mapping":{"type":"array","items":{"$ref":"BitmapMigrationNodeAlias"}},"x-vcpu-dirty-limit-period":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"],"x-unstable":true},"vcpu-dirty-limit":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"mode":{"$ref":"MigMode","x-releases":["10.0","10.2","11.1"]},"zero-page-detection":{"$ref":"ZeroPageDetection","x-releases":["10.0","10.2","11.1"]},"direct-io":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"x-rdma-chunk-size":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["11.1"],"x-unstable":true},"cpr-exec-command":{"type":"array","items":{"type":"string"},"x-releases":["10.2","11.1"]},"compress-level":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"compress-threads":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"compress-wait-thread":{"type":"boolean","x-releases":["7.2"]},"decompress-threads":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"block-incremental":{"type":"boolean","x-releases":["7.2"]}},"required":[]}"##
);
schema!(
    crate ::MigrationParameters, "MigrationParameters", [crate
    ::BitmapMigrationNodeAlias, crate ::MigMode, crate ::MultiFDCompression, crate
    ::StrOrNull, crate ::ZeroPageDetection],
    r##"{"type":"object","properties":{"announce-initial":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-max":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-rounds":{"type":"integer","minimum":0,"maximum":18446744073709551615},"announce-step":{"type":"integer","minimum":0,"maximum":18446744073709551615},"throttle-trigger-threshold":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-initial":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-increment":{"type":"integer","minimum":0,"maximum":255},"cpu-throttle-tailslow":{"type":"boolean"},"tls-creds":{"$ref":"StrOrNull"},"tls-hostname":{"$ref":"StrOrNull"},"tls-authz":{"$ref":"StrOrNull"},"max-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615},"avail-switchover-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"downtime-limit":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-checkpoint-delay":{"type":"integer","minimum":0,"maximum":4294967295,"x-unstable":true},"multifd-channels":{"type":"integer","minimum":0,"maximum":255},"xbzrle-cache-size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-postcopy-bandwidth":{"type":"integer","minimum":0,"maximum":18446744073709551615},"max-cpu-throttle":{"type":"integer","minimum":0,"maximum":255},"multifd-compression":{"$ref":"MultiFDCompression"},"multifd-zlib-level":{"type":"integer","minimum":0,"maximum":255},"multifd-qatzip-level":{"type":"integer","minimum":0,"maximum":255,"x-releases":["10.0","10.2","11.1"]},"multifd-zstd-level":{"type":"integer","minimum":0,"maximum":255},"block-bitmap-mapping":{"type":"array","items":{"$ref":"BitmapMigrationNodeAlias"}},"x-vcpu-dirty-limit-period":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"],"x-unstable":true},"vcpu-dirty-limit":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"mode":{"$ref":"MigMode","x-releases":["10.0","10.2","11.1"]},"zero-page-detection":{"$ref":"ZeroPageDetection","x-releases":["10.0","10.2","11.1"]},"direct-io":{"type":"boolean","x-releases":["10.0","10.2","11.1"]},"x-rdma-chunk-size":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["11.1"],"x-unstable":true},"cpr-exec-command":{"type":"array","items":{"type":"string"},"x-releases":["10.2","11.1"]},"compress-level":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"compress-threads":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"compress-wait-thread":{"type":"boolean","x-releases":["7.2"]},"decompress-threads":{"type":"integer","minimum":0,"maximum":255,"x-releases":["7.2"]},"block-incremental":{"type":"boolean","x-releases":["7.2"]}},"required":[]}"##
);
schema!(
    cmd::QueryMigrateParameters, "query-migrate-parameters", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::MigrateStartPostcopy, "migrate-start-postcopy", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    event::Migration, "MIGRATION", [crate ::MigrationStatus],
    r##"{"type":"object","properties":{"status":{"$ref":"MigrationStatus"}},"required":["status"]}"##
);
schema!(
    cmd::MigrateContinue, "migrate-continue", [crate ::MigrationStatus],
    r##"{"type":"object","properties":{"state":{"$ref":"MigrationStatus"}},"required":["state"]}"##
);
schema!(
    crate ::MigrationAddressType, "MigrationAddressType", [],
    r##"{"type":"string","enum":["socket","exec","rdma","file"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::FileMigrationArgs, "FileMigrationArgs", [],
    r##"{"type":"object","properties":{"filename":{"type":"string"},"offset":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["filename","offset"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MigrationExecCommand, "MigrationExecCommand", [],
    r##"{"type":"object","properties":{"args":{"type":"array","items":{"type":"string"}}},"required":["args"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MigrationAddress, "MigrationAddress", [crate ::FileMigrationArgs, crate
    ::InetSocketAddress, crate ::MigrationAddressType, crate ::MigrationExecCommand,
    crate ::SocketAddress],
    r##"{"type":"object","properties":{"transport":{"$ref":"MigrationAddressType"}},"required":["transport"],"oneOf":[{"allOf":[{"properties":{"transport":{"const":"socket"}}},{"$ref":"SocketAddress"}]},{"allOf":[{"properties":{"transport":{"const":"exec"}}},{"$ref":"MigrationExecCommand"}]},{"allOf":[{"properties":{"transport":{"const":"rdma"}}},{"$ref":"InetSocketAddress"}]},{"allOf":[{"properties":{"transport":{"const":"file"}}},{"$ref":"FileMigrationArgs"}]}],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MigrationChannelType, "MigrationChannelType", [],
    r##"{"type":"string","enum":["main","cpr"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MigrationChannel, "MigrationChannel", [crate ::MigrationAddress, crate
    ::MigrationChannelType],
    r##"{"type":"object","properties":{"channel-type":{"$ref":"MigrationChannelType"},"addr":{"$ref":"MigrationAddress"}},"required":["channel-type","addr"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    cmd::Migrate, "migrate", [crate ::MigrationChannel],
    r##"{"type":"object","properties":{"uri":{"type":"string"},"channels":{"type":"array","items":{"$ref":"MigrationChannel"},"x-releases":["10.0","10.2","11.1"]},"resume":{"type":"boolean"},"detach":{"type":"boolean","x-releases":["7.2","10.0","10.2"],"deprecated":true},"blk":{"type":"boolean","x-releases":["7.2"]},"inc":{"type":"boolean","x-releases":["7.2"]}},"required":[]}"##
);
schema!(
    cmd::MigrateIncoming, "migrate-incoming", [crate ::MigrationChannel],
    r##"{"type":"object","properties":{"uri":{"type":"string"},"channels":{"type":"array","items":{"$ref":"MigrationChannel"},"x-releases":["10.0","10.2","11.1"]},"exit-on-error":{"type":"boolean","x-releases":["10.0","10.2","11.1"]}},"required":[]}"##
);
schema!(
    crate ::Abort, "Abort", [], r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::ActionCompletionMode, "ActionCompletionMode", [],
    r##"{"type":"string","enum":["individual","grouped"]}"##
);
schema!(
    crate ::TransactionActionKind, "TransactionActionKind", [],
    r##"{"type":"string","enum":["abort","block-dirty-bitmap-add","block-dirty-bitmap-remove","block-dirty-bitmap-clear","block-dirty-bitmap-enable","block-dirty-bitmap-disable","block-dirty-bitmap-merge","blockdev-backup","blockdev-snapshot","blockdev-snapshot-internal-sync","blockdev-snapshot-sync","drive-backup"]}"##
);
schema!(
    crate ::TransactionAction, "TransactionAction", [crate ::Abort, crate
    ::BlockDirtyBitmap, crate ::BlockDirtyBitmapAdd, crate ::BlockDirtyBitmapMerge, crate
    ::BlockdevBackup, crate ::BlockdevSnapshot, crate ::BlockdevSnapshotInternal, crate
    ::BlockdevSnapshotSync, crate ::DriveBackup, crate ::TransactionActionKind],
    r##"{"type":"object","properties":{"type":{"$ref":"TransactionActionKind"}},"required":["type"],"oneOf":[{"allOf":[{"properties":{"type":{"const":"abort"}}},{"type":"object","properties":{"data":{"$ref":"Abort"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"block-dirty-bitmap-add"}}},{"type":"object","properties":{"data":{"$ref":"BlockDirtyBitmapAdd"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"block-dirty-bitmap-remove"}}},{"type":"object","properties":{"data":{"$ref":"BlockDirtyBitmap"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"block-dirty-bitmap-clear"}}},{"type":"object","properties":{"data":{"$ref":"BlockDirtyBitmap"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"block-dirty-bitmap-enable"}}},{"type":"object","properties":{"data":{"$ref":"BlockDirtyBitmap"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"block-dirty-bitmap-disable"}}},{"type":"object","properties":{"data":{"$ref":"BlockDirtyBitmap"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"block-dirty-bitmap-merge"}}},{"type":"object","properties":{"data":{"$ref":"BlockDirtyBitmapMerge"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"blockdev-backup"}}},{"type":"object","properties":{"data":{"$ref":"BlockdevBackup"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"blockdev-snapshot"}}},{"type":"object","properties":{"data":{"$ref":"BlockdevSnapshot"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"blockdev-snapshot-internal-sync"}}},{"type":"object","properties":{"data":{"$ref":"BlockdevSnapshotInternal"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"blockdev-snapshot-sync"}}},{"type":"object","properties":{"data":{"$ref":"BlockdevSnapshotSync"}},"required":["data"]}]},{"allOf":[{"properties":{"type":{"const":"drive-backup"}}},{"type":"object","properties":{"data":{"$ref":"DriveBackup"}},"required":["data"]}]}]}"##
);
schema!(
    crate ::TransactionProperties, "TransactionProperties", [crate
    ::ActionCompletionMode],
    r##"{"type":"object","properties":{"completion-mode":{"$ref":"ActionCompletionMode"}},"required":[]}"##
);
schema!(
    cmd::Transaction, "transaction", [crate ::TransactionAction, crate
    ::TransactionProperties],
    r##"{"type":"object","properties":{"actions":{"type":"array","items":{"$ref":"TransactionAction"}},"properties":{"$ref":"TransactionProperties"}},"required":["actions"]}"##
);
schema!(
    cmd::QmpCapabilities, "qmp_capabilities", [crate ::QMPCapability],
    r##"{"type":"object","properties":{"enable":{"type":"array","items":{"$ref":"QMPCapability"}}},"required":[]}"##
);
schema!(
    crate ::QMPCapability, "QMPCapability", [], r##"{"type":"string","enum":["oob"]}"##
);
schema!(
    crate ::VersionTriple, "VersionTriple", [],
    r##"{"type":"object","properties":{"major":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"minor":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"micro":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["major","minor","micro"]}"##
);
schema!(
    crate ::VersionInfo, "VersionInfo", [crate ::VersionTriple],
    r##"{"type":"object","properties":{"qemu":{"$ref":"VersionTriple"},"package":{"type":"string"}},"required":["qemu","package"]}"##
);
schema!(
    cmd::QueryVersion, "query-version", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::CommandInfo, "CommandInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}"##
);
schema!(
    cmd::QueryCommands, "query-commands", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(cmd::Quit, "quit", [], r##"{"type":"object","properties":{},"required":[]}"##);
schema!(
    cmd::QueryQmpSchema, "query-qmp-schema", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::SchemaMetaType, "SchemaMetaType", [],
    r##"{"type":"string","enum":["builtin","enum","array","object","alternate","command","event"]}"##
);
schema!(
    crate ::SchemaInfo, "SchemaInfo", [crate ::SchemaInfoAlternate, crate
    ::SchemaInfoArray, crate ::SchemaInfoBuiltin, crate ::SchemaInfoCommand, crate
    ::SchemaInfoEnum, crate ::SchemaInfoEvent, crate ::SchemaInfoObject, crate
    ::SchemaMetaType],
    r##"{"type":"object","properties":{"name":{"type":"string"},"meta-type":{"$ref":"SchemaMetaType"},"features":{"type":"array","items":{"type":"string"}}},"required":["name","meta-type"],"oneOf":[{"allOf":[{"properties":{"meta-type":{"const":"builtin"}}},{"$ref":"SchemaInfoBuiltin"}]},{"allOf":[{"properties":{"meta-type":{"const":"enum"}}},{"$ref":"SchemaInfoEnum"}]},{"allOf":[{"properties":{"meta-type":{"const":"array"}}},{"$ref":"SchemaInfoArray"}]},{"allOf":[{"properties":{"meta-type":{"const":"object"}}},{"$ref":"SchemaInfoObject"}]},{"allOf":[{"properties":{"meta-type":{"const":"alternate"}}},{"$ref":"SchemaInfoAlternate"}]},{"allOf":[{"properties":{"meta-type":{"const":"command"}}},{"$ref":"SchemaInfoCommand"}]},{"allOf":[{"properties":{"meta-type":{"const":"event"}}},{"$ref":"SchemaInfoEvent"}]}]}"##
);
schema!(
    crate ::SchemaInfoBuiltin, "SchemaInfoBuiltin", [crate ::JSONType],
    r##"{"type":"object","properties":{"json-type":{"$ref":"JSONType"}},"required":["json-type"]}"##
);
schema!(
    crate ::JSONType, "JSONType", [],
    r##"{"type":"string","enum":["string","number","int","boolean","null","object","array","value"]}"##
);
schema!(
    crate ::SchemaInfoEnum, "SchemaInfoEnum", [crate ::SchemaInfoEnumMember],
    r##"{"type":"object","properties":{"members":{"type":"array","items":{"$ref":"SchemaInfoEnumMember"}},"values":{"type":"array","items":{"type":"string"},"deprecated":true}},"required":["members","values"]}"##
);
schema!(
    crate ::SchemaInfoEnumMember, "SchemaInfoEnumMember", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"features":{"type":"array","items":{"type":"string"}}},"required":["name"]}"##
);
schema!(
    crate ::SchemaInfoArray, "SchemaInfoArray", [],
    r##"{"type":"object","properties":{"element-type":{"type":"string"}},"required":["element-type"]}"##
);
schema!(
    crate ::SchemaInfoObject, "SchemaInfoObject", [crate ::SchemaInfoObjectMember, crate
    ::SchemaInfoObjectVariant],
    r##"{"type":"object","properties":{"members":{"type":"array","items":{"$ref":"SchemaInfoObjectMember"}},"tag":{"type":"string"},"variants":{"type":"array","items":{"$ref":"SchemaInfoObjectVariant"}}},"required":["members"]}"##
);
schema!(
    crate ::SchemaInfoObjectMember, "SchemaInfoObjectMember", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"type":{"type":"string"},"default":{},"features":{"type":"array","items":{"type":"string"}}},"required":["name","type"]}"##
);
schema!(
    crate ::SchemaInfoObjectVariant, "SchemaInfoObjectVariant", [],
    r##"{"type":"object","properties":{"case":{"type":"string"},"type":{"type":"string"}},"required":["case","type"]}"##
);
schema!(
    crate ::SchemaInfoAlternate, "SchemaInfoAlternate", [crate
    ::SchemaInfoAlternateMember],
    r##"{"type":"object","properties":{"members":{"type":"array","items":{"$ref":"SchemaInfoAlternateMember"}}},"required":["members"]}"##
);
schema!(
    crate ::SchemaInfoAlternateMember, "SchemaInfoAlternateMember", [],
    r##"{"type":"object","properties":{"type":{"type":"string"}},"required":["type"]}"##
);
schema!(
    crate ::SchemaInfoCommand, "SchemaInfoCommand", [],
    r##"{"type":"object","properties":{"arg-type":{"type":"string"},"ret-type":{"type":"string"},"allow-oob":{"type":"boolean"}},"required":["arg-type","ret-type"]}"##
);
schema!(
    crate ::SchemaInfoEvent, "SchemaInfoEvent", [],
    r##"{"type":"object","properties":{"arg-type":{"type":"string"}},"required":["arg-type"]}"##
);
schema!(
    crate ::ObjectPropertyInfo, "ObjectPropertyInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"type":{"type":"string"},"description":{"type":"string"},"default-value":{}},"required":["name","type"]}"##
);
schema!(
    cmd::QomList, "qom-list", [],
    r##"{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    cmd::QomGet, "qom-get", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"property":{"type":"string"}},"required":["path","property"]}"##
);
schema!(
    cmd::QomSet, "qom-set", [],
    r##"{"type":"object","properties":{"path":{"type":"string"},"property":{"type":"string"},"value":{}},"required":["path","property","value"]}"##
);
schema!(
    crate ::ObjectTypeInfo, "ObjectTypeInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"abstract":{"type":"boolean"},"parent":{"type":"string"}},"required":["name"]}"##
);
schema!(
    cmd::QomListTypes, "qom-list-types", [],
    r##"{"type":"object","properties":{"implements":{"type":"string"},"abstract":{"type":"boolean"}},"required":[]}"##
);
schema!(
    crate ::CanHostSocketcanProperties, "CanHostSocketcanProperties", [],
    r##"{"type":"object","properties":{"if":{"type":"string"},"canbus":{"type":"string"}},"required":["if","canbus"]}"##
);
schema!(
    crate ::ColoCompareProperties, "ColoCompareProperties", [],
    r##"{"type":"object","properties":{"primary_in":{"type":"string"},"secondary_in":{"type":"string"},"outdev":{"type":"string"},"iothread":{"type":"string"},"notify_dev":{"type":"string"},"compare_timeout":{"type":"integer","minimum":0,"maximum":18446744073709551615},"expired_scan_cycle":{"type":"integer","minimum":0,"maximum":4294967295},"max_queue_size":{"type":"integer","minimum":0,"maximum":4294967295},"vnet_hdr_support":{"type":"boolean"}},"required":["primary_in","secondary_in","outdev","iothread"]}"##
);
schema!(
    crate ::CryptodevBackendProperties, "CryptodevBackendProperties", [],
    r##"{"type":"object","properties":{"queues":{"type":"integer","minimum":0,"maximum":4294967295},"throttle-bps":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"throttle-ops":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]}},"required":[]}"##
);
schema!(
    crate ::CryptodevVhostUserProperties, "CryptodevVhostUserProperties", [],
    r##"{"type":"object","properties":{"queues":{"type":"integer","minimum":0,"maximum":4294967295},"throttle-bps":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"throttle-ops":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"chardev":{"type":"string"}},"required":["chardev"]}"##
);
schema!(
    crate ::DBusVMStateProperties, "DBusVMStateProperties", [],
    r##"{"type":"object","properties":{"addr":{"type":"string"},"id-list":{"type":"string"}},"required":["addr"]}"##
);
schema!(
    crate ::NetfilterInsert, "NetfilterInsert", [],
    r##"{"type":"string","enum":["before","behind"]}"##
);
schema!(
    crate ::NetfilterProperties, "NetfilterProperties", [crate ::NetFilterDirection,
    crate ::NetfilterInsert],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"queue":{"$ref":"NetFilterDirection"},"status":{"type":"string"},"position":{"type":"string"},"insert":{"$ref":"NetfilterInsert"}},"required":["netdev"]}"##
);
schema!(
    crate ::FilterBufferProperties, "FilterBufferProperties", [crate
    ::NetFilterDirection, crate ::NetfilterInsert],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"queue":{"$ref":"NetFilterDirection"},"status":{"type":"string"},"position":{"type":"string"},"insert":{"$ref":"NetfilterInsert"},"interval":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["netdev","interval"]}"##
);
schema!(
    crate ::FilterDumpProperties, "FilterDumpProperties", [crate ::NetFilterDirection,
    crate ::NetfilterInsert],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"queue":{"$ref":"NetFilterDirection"},"status":{"type":"string"},"position":{"type":"string"},"insert":{"$ref":"NetfilterInsert"},"file":{"type":"string"},"maxlen":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["netdev","file"]}"##
);
schema!(
    crate ::FilterMirrorProperties, "FilterMirrorProperties", [crate
    ::NetFilterDirection, crate ::NetfilterInsert],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"queue":{"$ref":"NetFilterDirection"},"status":{"type":"string"},"position":{"type":"string"},"insert":{"$ref":"NetfilterInsert"},"outdev":{"type":"string"},"vnet_hdr_support":{"type":"boolean"}},"required":["netdev","outdev"]}"##
);
schema!(
    crate ::FilterRedirectorProperties, "FilterRedirectorProperties", [crate
    ::NetFilterDirection, crate ::NetfilterInsert],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"queue":{"$ref":"NetFilterDirection"},"status":{"type":"string"},"position":{"type":"string"},"insert":{"$ref":"NetfilterInsert"},"indev":{"type":"string"},"outdev":{"type":"string"},"vnet_hdr_support":{"type":"boolean"}},"required":["netdev"]}"##
);
schema!(
    crate ::FilterRewriterProperties, "FilterRewriterProperties", [crate
    ::NetFilterDirection, crate ::NetfilterInsert],
    r##"{"type":"object","properties":{"netdev":{"type":"string"},"queue":{"$ref":"NetFilterDirection"},"status":{"type":"string"},"position":{"type":"string"},"insert":{"$ref":"NetfilterInsert"},"vnet_hdr_support":{"type":"boolean"}},"required":["netdev"]}"##
);
schema!(
    crate ::InputBarrierProperties, "InputBarrierProperties", [],
    r##"{"type":"object","properties":{"name":{"type":"string"},"server":{"type":"string"},"port":{"type":"string"},"x-origin":{"type":"string"},"y-origin":{"type":"string"},"width":{"type":"string"},"height":{"type":"string"}},"required":["name"]}"##
);
schema!(
    crate ::InputLinuxProperties, "InputLinuxProperties", [crate ::GrabToggleKeys],
    r##"{"type":"object","properties":{"evdev":{"type":"string"},"grab_all":{"type":"boolean"},"repeat":{"type":"boolean"},"grab-toggle":{"$ref":"GrabToggleKeys"}},"required":["evdev"]}"##
);
schema!(
    crate ::IothreadProperties, "IothreadProperties", [],
    r##"{"type":"object","properties":{"aio-max-batch":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-pool-min":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-pool-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-max-ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-grow":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-shrink":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-weight":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["11.1"]}},"required":[]}"##
);
schema!(
    crate ::MainLoopProperties, "MainLoopProperties", [],
    r##"{"type":"object","properties":{"aio-max-batch":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-pool-min":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"thread-pool-max":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":[]}"##
);
schema!(
    crate ::MemoryBackendProperties, "MemoryBackendProperties", [crate ::HostMemPolicy],
    r##"{"type":"object","properties":{"dump":{"type":"boolean"},"host-nodes":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"merge":{"type":"boolean"},"policy":{"$ref":"HostMemPolicy"},"prealloc":{"type":"boolean"},"prealloc-threads":{"type":"integer","minimum":0,"maximum":4294967295},"prealloc-context":{"type":"string"},"share":{"type":"boolean"},"reserve":{"type":"boolean"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-use-canonical-path-for-ramblock-id":{"type":"boolean"}},"required":["size"]}"##
);
schema!(
    crate ::MemoryBackendFileProperties, "MemoryBackendFileProperties", [crate
    ::HostMemPolicy, crate ::OnOffAuto],
    r##"{"type":"object","properties":{"dump":{"type":"boolean"},"host-nodes":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"merge":{"type":"boolean"},"policy":{"$ref":"HostMemPolicy"},"prealloc":{"type":"boolean"},"prealloc-threads":{"type":"integer","minimum":0,"maximum":4294967295},"prealloc-context":{"type":"string"},"share":{"type":"boolean"},"reserve":{"type":"boolean"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-use-canonical-path-for-ramblock-id":{"type":"boolean"},"align":{"type":"integer","minimum":0,"maximum":18446744073709551615},"offset":{"type":"integer","minimum":0,"maximum":18446744073709551615,"x-releases":["10.0","10.2","11.1"]},"discard-data":{"type":"boolean"},"mem-path":{"type":"string"},"pmem":{"type":"boolean"},"readonly":{"type":"boolean"},"rom":{"$ref":"OnOffAuto","x-releases":["10.0","10.2","11.1"]}},"required":["size","mem-path"]}"##
);
schema!(
    crate ::MemoryBackendMemfdProperties, "MemoryBackendMemfdProperties", [crate
    ::HostMemPolicy],
    r##"{"type":"object","properties":{"dump":{"type":"boolean"},"host-nodes":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"merge":{"type":"boolean"},"policy":{"$ref":"HostMemPolicy"},"prealloc":{"type":"boolean"},"prealloc-threads":{"type":"integer","minimum":0,"maximum":4294967295},"prealloc-context":{"type":"string"},"share":{"type":"boolean"},"reserve":{"type":"boolean"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-use-canonical-path-for-ramblock-id":{"type":"boolean"},"hugetlb":{"type":"boolean"},"hugetlbsize":{"type":"integer","minimum":0,"maximum":18446744073709551615},"seal":{"type":"boolean"}},"required":["size"]}"##
);
schema!(
    crate ::MemoryBackendShmProperties, "MemoryBackendShmProperties", [crate
    ::HostMemPolicy],
    r##"{"type":"object","properties":{"dump":{"type":"boolean"},"host-nodes":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"merge":{"type":"boolean"},"policy":{"$ref":"HostMemPolicy"},"prealloc":{"type":"boolean"},"prealloc-threads":{"type":"integer","minimum":0,"maximum":4294967295},"prealloc-context":{"type":"string"},"share":{"type":"boolean"},"reserve":{"type":"boolean"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-use-canonical-path-for-ramblock-id":{"type":"boolean"}},"required":["size"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::MemoryBackendEpcProperties, "MemoryBackendEpcProperties", [crate
    ::HostMemPolicy],
    r##"{"type":"object","properties":{"dump":{"type":"boolean"},"host-nodes":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"merge":{"type":"boolean"},"policy":{"$ref":"HostMemPolicy"},"prealloc":{"type":"boolean"},"prealloc-threads":{"type":"integer","minimum":0,"maximum":4294967295},"prealloc-context":{"type":"string"},"share":{"type":"boolean"},"reserve":{"type":"boolean"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"x-use-canonical-path-for-ramblock-id":{"type":"boolean"}},"required":["size"]}"##
);
schema!(
    crate ::PrManagerHelperProperties, "PrManagerHelperProperties", [],
    r##"{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    crate ::QtestProperties, "QtestProperties", [],
    r##"{"type":"object","properties":{"chardev":{"type":"string"},"log":{"type":"string"}},"required":["chardev"]}"##
);
schema!(
    crate ::RemoteObjectProperties, "RemoteObjectProperties", [],
    r##"{"type":"object","properties":{"fd":{"type":"string"},"devid":{"type":"string"}},"required":["fd","devid"]}"##
);
schema!(
    crate ::VfioUserServerProperties, "VfioUserServerProperties", [crate
    ::SocketAddress],
    r##"{"type":"object","properties":{"socket":{"$ref":"SocketAddress"},"device":{"type":"string"}},"required":["socket","device"]}"##
);
schema!(
    crate ::IOMMUFDProperties, "IOMMUFDProperties", [],
    r##"{"type":"object","properties":{"fd":{"type":"string"}},"required":[],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::AcpiGenericInitiatorProperties, "AcpiGenericInitiatorProperties", [],
    r##"{"type":"object","properties":{"pci-dev":{"type":"string"},"node":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["pci-dev","node"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::AcpiGenericPortProperties, "AcpiGenericPortProperties", [],
    r##"{"type":"object","properties":{"pci-bus":{"type":"string"},"node":{"type":"integer","minimum":0,"maximum":4294967295}},"required":["pci-bus","node"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::RngProperties, "RngProperties", [],
    r##"{"type":"object","properties":{"opened":{"type":"boolean","deprecated":true}},"required":[]}"##
);
schema!(
    crate ::RngEgdProperties, "RngEgdProperties", [],
    r##"{"type":"object","properties":{"opened":{"type":"boolean","deprecated":true},"chardev":{"type":"string"}},"required":["chardev"]}"##
);
schema!(
    crate ::RngRandomProperties, "RngRandomProperties", [],
    r##"{"type":"object","properties":{"opened":{"type":"boolean","deprecated":true},"filename":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::IgvmCfgProperties, "IgvmCfgProperties", [],
    r##"{"type":"object","properties":{"file":{"type":"string"}},"required":["file"],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::SevGuestProperties, "SevGuestProperties", [crate ::OnOffAuto],
    r##"{"type":"object","properties":{"sev-device":{"type":"string"},"cbitpos":{"type":"integer","minimum":0,"maximum":4294967295},"reduced-phys-bits":{"type":"integer","minimum":0,"maximum":4294967295},"kernel-hashes":{"type":"boolean"},"dh-cert-file":{"type":"string"},"session-file":{"type":"string"},"policy":{"type":"integer","minimum":0,"maximum":4294967295},"handle":{"type":"integer","minimum":0,"maximum":4294967295},"legacy-vm-type":{"$ref":"OnOffAuto","x-releases":["10.0","10.2","11.1"]}},"required":["reduced-phys-bits"]}"##
);
schema!(
    crate ::SevSnpGuestProperties, "SevSnpGuestProperties", [],
    r##"{"type":"object","properties":{"sev-device":{"type":"string"},"cbitpos":{"type":"integer","minimum":0,"maximum":4294967295},"reduced-phys-bits":{"type":"integer","minimum":0,"maximum":4294967295},"kernel-hashes":{"type":"boolean"},"policy":{"type":"integer","minimum":0,"maximum":18446744073709551615},"guest-visible-workarounds":{"type":"string"},"id-block":{"type":"string"},"id-auth":{"type":"string"},"author-key-enabled":{"type":"boolean"},"host-data":{"type":"string"},"vcek-disabled":{"type":"boolean"}},"required":["reduced-phys-bits"],"x-releases":["10.0","10.2","11.1"]}"##
);
schema!(
    crate ::TdxGuestProperties, "TdxGuestProperties", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"attributes":{"type":"integer","minimum":0,"maximum":18446744073709551615},"sept-ve-disable":{"type":"boolean"},"mrconfigid":{"type":"string"},"mrowner":{"type":"string"},"mrownerconfig":{"type":"string"},"quote-generation-socket":{"$ref":"SocketAddress"}},"required":[],"x-releases":["10.2","11.1"]}"##
);
schema!(
    crate ::ThreadContextProperties, "ThreadContextProperties", [],
    r##"{"type":"object","properties":{"cpu-affinity":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}},"node-affinity":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535}}},"required":[]}"##
);
schema!(
    crate ::MonitorHMPProperties, "MonitorHMPProperties", [],
    r##"{"type":"object","properties":{"chardev":{"type":"string"},"readline":{"type":"boolean"}},"required":["chardev"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::MonitorQMPCloseAction, "MonitorQMPCloseAction", [],
    r##"{"type":"string","enum":["none","delete"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::MonitorQMPProperties, "MonitorQMPProperties", [crate
    ::MonitorQMPCloseAction],
    r##"{"type":"object","properties":{"chardev":{"type":"string"},"pretty":{"type":"boolean"},"close-action":{"$ref":"MonitorQMPCloseAction"}},"required":["chardev"],"x-releases":["11.1"]}"##
);
schema!(
    crate ::ObjectType, "ObjectType", [],
    r##"{"type":"string","enum":["acpi-generic-initiator","acpi-generic-port","authz-list","authz-listfile","authz-pam","authz-simple","can-bus","can-host-socketcan","colo-compare","cryptodev-backend","cryptodev-backend-builtin","cryptodev-backend-lkcf","cryptodev-vhost-user","dbus-vmstate","filter-buffer","filter-dump","filter-mirror","filter-redirector","filter-replay","filter-rewriter","igvm-cfg","input-barrier","input-linux","iommufd","iothread","main-loop","memory-backend-epc","memory-backend-file","memory-backend-memfd","memory-backend-ram","memory-backend-shm","monitor-hmp","monitor-qmp","pef-guest","pr-manager-helper","qtest","rng-builtin","rng-egd","rng-random","secret","secret_keyring","sev-guest","sev-snp-guest","thread-context","s390-pv-guest","tdx-guest","throttle-group","tls-creds-anon","tls-creds-psk","tls-creds-x509","tls-cipher-suites","x-remote-object","x-vfio-user-server"]}"##
);
schema!(
    crate ::ObjectOptions, "ObjectOptions", [crate ::AcpiGenericInitiatorProperties,
    crate ::AcpiGenericPortProperties, crate ::AuthZListFileProperties, crate
    ::AuthZListProperties, crate ::AuthZPAMProperties, crate ::AuthZSimpleProperties,
    crate ::CanHostSocketcanProperties, crate ::ColoCompareProperties, crate
    ::CryptodevBackendProperties, crate ::CryptodevVhostUserProperties, crate
    ::DBusVMStateProperties, crate ::FilterBufferProperties, crate
    ::FilterDumpProperties, crate ::FilterMirrorProperties, crate
    ::FilterRedirectorProperties, crate ::FilterRewriterProperties, crate
    ::IOMMUFDProperties, crate ::IgvmCfgProperties, crate ::InputBarrierProperties, crate
    ::InputLinuxProperties, crate ::IothreadProperties, crate ::MainLoopProperties, crate
    ::MemoryBackendEpcProperties, crate ::MemoryBackendFileProperties, crate
    ::MemoryBackendMemfdProperties, crate ::MemoryBackendProperties, crate
    ::MemoryBackendShmProperties, crate ::MonitorHMPProperties, crate
    ::MonitorQMPProperties, crate ::NetfilterProperties, crate ::ObjectType, crate
    ::PrManagerHelperProperties, crate ::QtestProperties, crate ::RemoteObjectProperties,
    crate ::RngEgdProperties, crate ::RngProperties, crate ::RngRandomProperties, crate
    ::SecretKeyringProperties, crate ::SecretProperties, crate ::SevGuestProperties,
    crate ::SevSnpGuestProperties, crate ::TdxGuestProperties, crate
    ::ThreadContextProperties, crate ::ThrottleGroupProperties, crate
    ::TlsCredsAnonProperties, crate ::TlsCredsProperties, crate ::TlsCredsPskProperties,
    crate ::TlsCredsX509Properties, crate ::VfioUserServerProperties],
    r##"{"type":"object","properties":{"qom-type":{"$ref":"ObjectType"},"id":{"type":"string"}},"required":["qom-type","id"],"oneOf":[{"allOf":[{"properties":{"qom-type":{"const":"acpi-generic-initiator"}}},{"$ref":"AcpiGenericInitiatorProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"acpi-generic-port"}}},{"$ref":"AcpiGenericPortProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"authz-list"}}},{"$ref":"AuthZListProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"authz-listfile"}}},{"$ref":"AuthZListFileProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"authz-pam"}}},{"$ref":"AuthZPAMProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"authz-simple"}}},{"$ref":"AuthZSimpleProperties"}]},{"properties":{"qom-type":{"const":"can-bus"}}},{"allOf":[{"properties":{"qom-type":{"const":"can-host-socketcan"}}},{"$ref":"CanHostSocketcanProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"colo-compare"}}},{"$ref":"ColoCompareProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"cryptodev-backend"}}},{"$ref":"CryptodevBackendProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"cryptodev-backend-builtin"}}},{"$ref":"CryptodevBackendProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"cryptodev-backend-lkcf"}}},{"$ref":"CryptodevBackendProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"cryptodev-vhost-user"}}},{"$ref":"CryptodevVhostUserProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"dbus-vmstate"}}},{"$ref":"DBusVMStateProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"filter-buffer"}}},{"$ref":"FilterBufferProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"filter-dump"}}},{"$ref":"FilterDumpProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"filter-mirror"}}},{"$ref":"FilterMirrorProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"filter-redirector"}}},{"$ref":"FilterRedirectorProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"filter-replay"}}},{"$ref":"NetfilterProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"filter-rewriter"}}},{"$ref":"FilterRewriterProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"igvm-cfg"}}},{"$ref":"IgvmCfgProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"input-barrier"}}},{"$ref":"InputBarrierProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"input-linux"}}},{"$ref":"InputLinuxProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"iommufd"}}},{"$ref":"IOMMUFDProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"iothread"}}},{"$ref":"IothreadProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"main-loop"}}},{"$ref":"MainLoopProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"memory-backend-epc"}}},{"$ref":"MemoryBackendEpcProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"memory-backend-file"}}},{"$ref":"MemoryBackendFileProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"memory-backend-memfd"}}},{"$ref":"MemoryBackendMemfdProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"memory-backend-ram"}}},{"$ref":"MemoryBackendProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"memory-backend-shm"}}},{"$ref":"MemoryBackendShmProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"monitor-hmp"}}},{"$ref":"MonitorHMPProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"monitor-qmp"}}},{"$ref":"MonitorQMPProperties"}]},{"properties":{"qom-type":{"const":"pef-guest"}}},{"allOf":[{"properties":{"qom-type":{"const":"pr-manager-helper"}}},{"$ref":"PrManagerHelperProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"qtest"}}},{"$ref":"QtestProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"rng-builtin"}}},{"$ref":"RngProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"rng-egd"}}},{"$ref":"RngEgdProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"rng-random"}}},{"$ref":"RngRandomProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"secret"}}},{"$ref":"SecretProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"secret_keyring"}}},{"$ref":"SecretKeyringProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"sev-guest"}}},{"$ref":"SevGuestProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"sev-snp-guest"}}},{"$ref":"SevSnpGuestProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"thread-context"}}},{"$ref":"ThreadContextProperties"}]},{"properties":{"qom-type":{"const":"s390-pv-guest"}}},{"allOf":[{"properties":{"qom-type":{"const":"tdx-guest"}}},{"$ref":"TdxGuestProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"throttle-group"}}},{"$ref":"ThrottleGroupProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"tls-creds-anon"}}},{"$ref":"TlsCredsAnonProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"tls-creds-psk"}}},{"$ref":"TlsCredsPskProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"tls-creds-x509"}}},{"$ref":"TlsCredsX509Properties"}]},{"allOf":[{"properties":{"qom-type":{"const":"tls-cipher-suites"}}},{"$ref":"TlsCredsProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"x-remote-object"}}},{"$ref":"RemoteObjectProperties"}]},{"allOf":[{"properties":{"qom-type":{"const":"x-vfio-user-server"}}},{"$ref":"VfioUserServerProperties"}]}]}"##
);
schema!(
    cmd::ObjectAdd, "object-add", [crate ::ObjectOptions],
    r##"{"$ref":"ObjectOptions"}"##
);
schema!(
    cmd::ObjectDel, "object-del", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    cmd::DeviceAdd, "device_add", [],
    r##"{"type":"object","properties":{"driver":{"type":"string"},"bus":{"type":"string"},"id":{"type":"string"}},"required":["driver"]}"##
);
schema!(
    cmd::DeviceDel, "device_del", [],
    r##"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}"##
);
schema!(
    event::DeviceDeleted, "DEVICE_DELETED", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    event::DeviceUnplugGuestError, "DEVICE_UNPLUG_GUEST_ERROR", [],
    r##"{"type":"object","properties":{"device":{"type":"string"},"path":{"type":"string"}},"required":["path"]}"##
);
schema!(
    cmd::SystemReset, "system_reset", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    cmd::SystemPowerdown, "system_powerdown", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::NameInfo, "NameInfo", [],
    r##"{"type":"object","properties":{"name":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::QueryName, "query-name", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::IOThreadInfo, "IOThreadInfo", [],
    r##"{"type":"object","properties":{"id":{"type":"string"},"thread-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-max-ns":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-grow":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-shrink":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"poll-weight":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807,"x-releases":["11.1"]},"aio-max-batch":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["id","thread-id","poll-max-ns","poll-grow","poll-shrink","aio-max-batch"]}"##
);
schema!(
    cmd::QueryIothreads, "query-iothreads", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(cmd::Stop, "stop", [], r##"{"type":"object","properties":{},"required":[]}"##);
schema!(cmd::Cont, "cont", [], r##"{"type":"object","properties":{},"required":[]}"##);
schema!(
    cmd::HumanMonitorCommand, "human-monitor-command", [],
    r##"{"type":"object","properties":{"command-line":{"type":"string"},"cpu-index":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["command-line"]}"##
);
schema!(
    cmd::Getfd, "getfd", [],
    r##"{"type":"object","properties":{"fdname":{"type":"string"}},"required":["fdname"]}"##
);
schema!(
    cmd::Closefd, "closefd", [],
    r##"{"type":"object","properties":{"fdname":{"type":"string"}},"required":["fdname"]}"##
);
schema!(
    crate ::AddfdInfo, "AddfdInfo", [],
    r##"{"type":"object","properties":{"fdset-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"fd":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["fdset-id","fd"]}"##
);
schema!(
    cmd::AddFd, "add-fd", [],
    r##"{"type":"object","properties":{"fdset-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"opaque":{"type":"string"}},"required":[]}"##
);
schema!(
    cmd::RemoveFd, "remove-fd", [],
    r##"{"type":"object","properties":{"fdset-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"fd":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["fdset-id"]}"##
);
schema!(
    crate ::FdsetFdInfo, "FdsetFdInfo", [],
    r##"{"type":"object","properties":{"fd":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"opaque":{"type":"string"}},"required":["fd"]}"##
);
schema!(
    crate ::FdsetInfo, "FdsetInfo", [crate ::FdsetFdInfo],
    r##"{"type":"object","properties":{"fdset-id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"fds":{"type":"array","items":{"$ref":"FdsetFdInfo"}}},"required":["fdset-id","fds"]}"##
);
schema!(
    cmd::QueryFdsets, "query-fdsets", [],
    r##"{"type":"object","properties":{},"required":[]}"##
);
schema!(
    crate ::CommandLineParameterType, "CommandLineParameterType", [],
    r##"{"type":"string","enum":["string","boolean","number","size"]}"##
);
schema!(
    crate ::CommandLineParameterInfo, "CommandLineParameterInfo", [crate
    ::CommandLineParameterType],
    r##"{"type":"object","properties":{"name":{"type":"string"},"type":{"$ref":"CommandLineParameterType"},"help":{"type":"string"},"default":{"type":"string"}},"required":["name","type"]}"##
);
schema!(
    crate ::CommandLineOptionInfo, "CommandLineOptionInfo", [crate
    ::CommandLineParameterInfo],
    r##"{"type":"object","properties":{"option":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"CommandLineParameterInfo"}}},"required":["option","parameters"]}"##
);
schema!(
    cmd::QueryCommandLineOptions, "query-command-line-options", [],
    r##"{"type":"object","properties":{"option":{"type":"string"}},"required":[]}"##
);
schema!(
    crate ::BlockdevOptionsGluster, "BlockdevOptionsGluster", [crate ::SocketAddress],
    r##"{"type":"object","properties":{"volume":{"type":"string"},"path":{"type":"string"},"server":{"type":"array","items":{"$ref":"SocketAddress"}},"debug":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"logfile":{"type":"string"}},"required":["volume","path","server"],"x-releases":["7.2","10.0","10.2"]}"##
);
schema!(
    crate ::BlockdevCreateOptionsGluster, "BlockdevCreateOptionsGluster", [crate
    ::BlockdevOptionsGluster, crate ::PreallocMode],
    r##"{"type":"object","properties":{"location":{"$ref":"BlockdevOptionsGluster"},"size":{"type":"integer","minimum":0,"maximum":18446744073709551615},"preallocation":{"$ref":"PreallocMode"}},"required":["location","size"],"x-releases":["7.2","10.0","10.2"]}"##
);
