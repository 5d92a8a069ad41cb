//! The human monitor: qemu-io on a running machine's drives, and drives that pause.

use iotest_runtime::qmp::Monitor;
use iotest_runtime::spec::Format;
use iotest_runtime::vm::{Drive, DriveName, Options};
use qapi_types::options::dotted;
use serde_json::json;

use crate::host::{bare, launcher, scratch, zero_file};

#[test]
fn human_monitor_reads_writes_and_pauses_drives() {
    let scratch = scratch("hmp");
    let path = zero_file(&scratch, "disk", 1 << 20);
    let file = format!("blkdebug::{path}");
    let config =
        launcher(&scratch).vm("vm0").drive(Drive::new(file, Format::Raw).interface("none"));
    let mut vm = config.launch().unwrap();
    assert!(vm.hmp("info version").unwrap().contains('.'));
    assert_eq!(vm.hmp_qemu_io("drive0", "write -P 0x5a 0 64k").unwrap(), "");
    assert_eq!(std::fs::read(&path).unwrap()[..65536], [0x5a; 65536]);
    vm.pause_drive("drive0", None).unwrap();
    vm.hmp_qemu_io("drive0", "aio_write -P 0x33 0 64k").unwrap();
    assert_eq!(std::fs::read(&path).unwrap()[..65536], [0x5a; 65536]);
    vm.resume_drive("drive0").unwrap();
    vm.hmp_qemu_io("drive0", "aio_flush").unwrap();
    assert_eq!(std::fs::read(&path).unwrap()[..65536], [0x33; 65536]);
    let complaint = vm.pause_drive("nodrive", None).unwrap_err();
    assert!(complaint.refusal().is_some(), "{complaint}");
    vm.shutdown().unwrap();
    assert!(vm.log().text().contains("wrote 65536/65536 bytes at offset 0"), "{}", vm.log().text());
}

#[test]
fn paused_event_holds_its_requests_alone() {
    let scratch = scratch("hmp_pause");
    let path = zero_file(&scratch, "disk", 1 << 20);
    let config = launcher(&scratch)
        .vm("vm0")
        .drive(Drive::new(format!("blkdebug::{path}"), Format::Raw).interface("none"));
    let mut vm = config.launch().unwrap();
    vm.pause_drive("drive0", Some("write_aio")).unwrap();
    vm.hmp_qemu_io("drive0", "aio_write -P 0x11 0 64k").unwrap();
    // Reads are not held up, and find what was there before.
    vm.hmp_qemu_io("drive0", "read -P 0 0 64k").unwrap();
    vm.resume_drive("drive0").unwrap();
    vm.hmp_qemu_io("drive0", "aio_flush").unwrap();
    vm.hmp_qemu_io("drive0", "read -P 0x11 0 64k").unwrap();
    vm.shutdown().unwrap();
    let log = vm.log().text();
    assert_eq!(log.matches("read 65536/65536 bytes at offset 0").count(), 2, "{log}");
    assert!(!log.contains("Pattern verification failed"), "{log}");
}

#[test]
fn drive_is_found_by_its_device() {
    let scratch = scratch("hmp_device");
    let config = launcher(&scratch)
        .vm("vm0")
        .blockdev("null-co,node-name=one,size=1048576,read-zeroes=on")
        .device(Options::of("ide-hd").set("id", "d0").set("drive", "one"))
        .blockdev("null-co,node-name=two,size=1048576,read-zeroes=on")
        .device(Options::of("virtio-blk-pci").set("id", "v0").set("drive", "two"));
    let mut vm = config.launch().unwrap();
    assert_eq!(vm.hmp_qemu_io(DriveName::Device("d0"), "read -P 0 0 64k").unwrap(), "");
    let path = DriveName::Device("/machine/peripheral/v0/virtio-backend");
    assert_eq!(vm.hmp_qemu_io(path, "read -P 0 64k 64k").unwrap(), "");
    let complaint = vm.hmp_qemu_io(DriveName::Device("d1"), "read 0 64k").unwrap();
    assert!(complaint.contains("d1"), "{complaint}");
    vm.shutdown().unwrap();
    let log = vm.log().text();
    assert!(log.contains("read 65536/65536 bytes at offset 0\n"), "{log}");
    assert!(log.contains("read 65536/65536 bytes at offset 65536\n"), "{log}");
}

#[test]
fn json_as_option_text_is_read_as_the_same_node() {
    let scratch = scratch("option_text");
    let path = zero_file(&scratch, "a,b=c", 1 << 20);
    let node = |name: &str| {
        json!({
            "driver": "raw", "node-name": name, "read-only": true, "offset": 512, "size": 1024,
            "cache": { "direct": false, "no-flush": true },
            "file": { "driver": "file", "filename": path },
        })
    };
    let config = bare(&launcher(&scratch), "vm0")
        .blockdev(dotted(&node("text")).unwrap())
        .blockdev(node("json"));
    let mut vm = config.launch().unwrap();
    let mut shown = |name: &str| {
        let nodes = vm.run_raw("query-named-block-nodes", json!({ "flat": true })).unwrap();
        let mut node = nodes.as_array().unwrap().iter().find(|n| n["node-name"] == name).cloned();
        let node = node.as_mut().unwrap().as_object_mut().unwrap();
        node.shift_remove("node-name");
        node.clone()
    };
    let text = shown("text");
    assert_eq!(text["image"]["virtual-size"], 1024);
    assert_eq!((&text["ro"], &text["cache"]["no-flush"]), (&json!(true), &json!(true)));
    // The nodes below have names of QEMU's own.
    let named = |node: serde_json::Map<String, serde_json::Value>| {
        json!(node).to_string().replace("#block", "").replace(|c: char| c.is_ascii_digit(), "")
    };
    assert_eq!(named(shown("json")), named(text));
}
