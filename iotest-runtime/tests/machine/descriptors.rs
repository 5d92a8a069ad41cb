//! Descriptors handed to QEMU, at its start and later, and what it does with them.

use std::io::{Read, Seek, SeekFrom};
use std::os::unix::net::UnixStream;

use iotest_runtime::block::Blocks;
use iotest_runtime::qmp::Monitor;
use serde_json::json;

use crate::host::{bare, launch_bare, launcher, scratch, zero_file};

/// A file of a mebibyte that has no name any more.
fn nameless(scratch: &iotest_runtime::scratch::Scratch) -> std::fs::File {
    let path = zero_file(scratch, "disk", 1 << 20);
    let file = std::fs::File::options().read(true).write(true).open(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    file
}

fn first_byte(file: &mut std::fs::File) -> u8 {
    let mut byte = [0];
    file.seek(SeekFrom::Start(0)).unwrap();
    file.read_exact(&mut byte).unwrap();
    byte[0]
}

#[test]
fn descriptor_given_at_the_start_is_a_disk_even_of_the_next_launch() {
    let scratch = scratch("add_fd");
    let mut file = nameless(&scratch);
    let config = bare(&launcher(&scratch), "vm0")
        .fd_in_set(std::os::fd::OwnedFd::from(file.try_clone().unwrap()), 4, "a,b")
        .blockdev("driver=file,node-name=n,filename=/dev/fdset/4");
    let mut vm = config.launch().unwrap();
    for byte in [0x11, 0x22] {
        vm.hmp_qemu_io("n", &format!("write -P {byte} 0 64k")).unwrap();
        let sets = vm.run_raw("query-fdsets", json!({})).unwrap();
        assert_eq!(
            (&sets[0]["fdset-id"], &sets[0]["fds"][0]["opaque"]),
            (&json!(4), &json!("a,b"))
        );
        vm.shutdown().unwrap();
        assert_eq!(first_byte(&mut file), byte);
        vm.relaunch().unwrap();
    }
}

#[test]
fn descriptor_sent_later_is_a_disk() {
    let scratch = scratch("send_fd");
    let mut file = nameless(&scratch);
    let mut vm = launch_bare(&scratch);
    vm.send_fd(&file).unwrap();
    assert_eq!(vm.run_raw("add-fd", json!({ "fdset-id": 3 })).unwrap()["fdset-id"], 3);
    let node = json!({ "driver": "file", "node-name": "n", "filename": "/dev/fdset/3" });
    vm.run_raw("blockdev-add", node).unwrap();
    assert_eq!(vm.node("n").unwrap().unwrap().image.virtual_size, 1 << 20);
    vm.hmp_qemu_io("n", "write -P 0x33 0 64k").unwrap();
    vm.run_raw("blockdev-del", json!({ "node-name": "n" })).unwrap();
    assert_eq!(first_byte(&mut file), 0x33);
    let missing = vm.run_raw("add-fd", json!({ "fdset-id": 3 })).unwrap_err();
    assert!(missing.to_string().contains("No file descriptor supplied"), "{missing}");
}

#[test]
fn connection_sent_by_name_is_that_of_an_nbd_client() {
    let scratch = scratch("named_fd");
    let config =
        launcher(&scratch).vm("vm0").blockdev("null-co,node-name=disk,size=1048576,read-zeroes=on");
    let mut server = config.launch().unwrap();
    let path = scratch.socket("nbd").unwrap();
    let address = json!({ "type": "unix", "data": { "path": path } });
    server.run_raw("nbd-server-start", json!({ "addr": address })).unwrap();
    let export = json!({ "type": "nbd", "id": "e", "node-name": "disk", "name": "disk" });
    server.run_raw("block-export-add", export).unwrap();
    let mut vm = bare(&launcher(&scratch), "vm1").launch().unwrap();
    vm.send_fd(UnixStream::connect(&path).unwrap()).unwrap();
    vm.run_raw("getfd", json!({ "fdname": "to-server" })).unwrap();
    let node = json!({
        "driver": "nbd", "node-name": "n", "export": "disk", "read-only": true,
        "server": { "type": "fd", "str": "to-server" },
    });
    vm.run_raw("blockdev-add", node).unwrap();
    assert_eq!(vm.node("n").unwrap().unwrap().image.virtual_size, 1 << 20);
    vm.hmp_qemu_io("n", "read -P 0 0 1M").unwrap();
    vm.shutdown().unwrap();
    assert!(vm.log().text().contains("read 1048576/1048576 bytes"), "{}", vm.log().text());
    assert!(!vm.log().text().contains("failed"), "{}", vm.log().text());
    // An unknown name is refused.
    vm.relaunch().unwrap();
    vm.run_raw("closefd", json!({ "fdname": "to-server" })).unwrap_err();
}
