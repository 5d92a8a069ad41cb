//! Exports of machines and storage daemons, by each of the three ways.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::block::{
    BlockExports, Blocks, fuse_export, nbd_client, nbd_export, vhost_user_blk_export,
};
use iotest_runtime::deadline::poll_until;
use iotest_runtime::host;
use iotest_runtime::qmp::Monitor;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::test::VmBuilder;
use iotest_runtime::tool::{QemuIo, RunningStorageDaemon, StorageDaemon};
use iotest_runtime::vm::Machine;
use qapi_types::{BlockExportType, BlockdevOptions, cmd};

use crate::host::{bare, launch_bare, launcher, scratch, settings, zero_file};

/// A storage daemon with the node `disk`, a file of a mebibyte.
fn daemon_with_disk(scratch: &Scratch) -> (RunningStorageDaemon, Utf8PathBuf) {
    let path = zero_file(scratch, "disk", 1 << 20);
    let node = format!("file,node-name=disk,filename={path}");
    let daemon = StorageDaemon::new(&settings(), scratch.dir());
    (daemon.start_with_monitor(["--blockdev", &node]).unwrap(), path)
}

/// A machine with the same node.
fn machine_with_disk(scratch: &Scratch) -> (Machine, Utf8PathBuf) {
    let path = zero_file(scratch, "disk", 1 << 20);
    let config =
        bare(&launcher(scratch), "vm0").blockdev(format!("file,node-name=disk,filename={path}"));
    (config.launch().unwrap(), path)
}

/// Runs a qemu-io command on a raw file or address; returns whether it succeeded.
fn qemu_io(command: &str, image: &str) -> bool {
    let tool = QemuIo::new(&settings(), "raw-file".parse().unwrap());
    tool.run(["-f", "raw", "-c", command, image]).is_ok()
}

/// Shows `disk` over NBD, writes through the export, and removes it.
fn over_nbd(monitor: &mut impl Monitor, socket: &Utf8Path, disk: &Utf8Path) {
    let refused = monitor.add_export(nbd_export("e", "disk")).unwrap_err();
    assert!(refused.refusal().is_some(), "there is no server yet: {refused}");
    monitor.assert_no_exports().unwrap();
    monitor.start_nbd_server(socket).unwrap();
    monitor.add_export(nbd_export("e", "disk").writable(true)).unwrap();
    let export = monitor.export("e").unwrap().unwrap();
    assert_eq!((export.r#type, export.node_name.as_str()), (BlockExportType::Nbd, "disk"));
    let error = monitor.assert_no_exports().unwrap_err().to_string();
    assert!(error.starts_with(r#""return" is "[{"#), "{error}");

    let url = format!("nbd+unix:///disk?socket={socket}");
    assert!(qemu_io("write -P 7 0 64k", &url));
    monitor.remove_export("e").unwrap();
    monitor.assert_no_exports().unwrap();
    assert!(!qemu_io("read 0 64k", &url));
    let refused = monitor.remove_export("e").unwrap_err();
    assert!(refused.refusal().is_some(), "{refused}");
    monitor.stop_nbd_server().unwrap();
    assert_eq!(std::fs::read(disk).unwrap()[..65536], [7; 65536]);
}

#[test]
fn node_of_a_machine_is_shown_over_nbd() {
    let scratch = scratch("nbd_of_machine");
    let (mut vm, disk) = machine_with_disk(&scratch);
    over_nbd(&mut vm, &scratch.socket("nbd").unwrap(), &disk);
}

#[test]
fn node_of_a_daemon_is_shown_over_nbd() {
    let scratch = scratch("nbd_of_daemon");
    let (mut daemon, disk) = daemon_with_disk(&scratch);
    over_nbd(&mut daemon, &scratch.socket("nbd").unwrap(), &disk);
    daemon.shutdown().unwrap();
}

#[test]
fn export_in_use_is_removed_only_by_force() {
    let scratch = scratch("export_in_use");
    let (mut daemon, _) = daemon_with_disk(&scratch);
    let socket = scratch.socket("nbd").unwrap();
    daemon.start_nbd_server(&socket).unwrap();
    let mut vm = launch_bare(&scratch);
    // An export of the same id was there before: its end is not that of the second one.
    daemon.add_export(nbd_export("e", "disk")).unwrap();
    daemon.run(cmd::BlockExportDel::new("e")).unwrap();
    let minute = daemon.deadline_after(Duration::from_secs(60)).unwrap();
    let is_gone = || daemon.export("e").map(|export| export.is_none().then_some(()));
    poll_until("the end of the first export", minute, is_gone).unwrap();
    daemon.add_export(nbd_export("e", "disk").writable(true)).unwrap();
    let client = BlockdevOptions::new(nbd_client(&socket, "disk")).node_name("remote");
    vm.run(cmd::BlockdevAdd::new(client)).unwrap();
    vm.assert_has_block_node("remote", None).unwrap();
    let refused = daemon.remove_export("e").unwrap_err();
    assert!(refused.refusal().is_some(), "{refused}");
    daemon.remove_export_in_use("e").unwrap();
    daemon.assert_no_exports().unwrap();
    daemon.shutdown().unwrap();
}

/// Shows `disk` as the file `mountpoint`, if the host can, writes through it, and removes it.
fn over_fuse(monitor: &mut impl Monitor, mountpoint: &Utf8Path, disk: &Utf8Path) {
    std::fs::write(mountpoint, "").unwrap();
    let added = monitor.add_export(fuse_export("e", "disk", mountpoint).writable(true));
    let works = host::facts(&settings()).unwrap().fuse;
    assert_eq!(added.is_ok(), works.is_ok(), "{added:?}, but the probe says {works:?}");
    if added.is_err() {
        return;
    }
    assert_eq!(monitor.export("e").unwrap().unwrap().r#type, BlockExportType::Fuse);
    assert!(qemu_io("write -P 7 0 64k", mountpoint.as_str()));
    monitor.remove_export("e").unwrap();
    monitor.assert_no_exports().unwrap();
    assert_eq!(std::fs::metadata(mountpoint).unwrap().len(), 0, "it is the file it was");
    assert_eq!(std::fs::read(disk).unwrap()[..65536], [7; 65536]);
}

#[test]
fn node_of_a_machine_is_shown_as_a_file() {
    let scratch = scratch("fuse_of_machine");
    let (mut vm, disk) = machine_with_disk(&scratch);
    over_fuse(&mut vm, &scratch.file("mount"), &disk);
}

#[test]
fn node_of_a_daemon_is_shown_as_a_file() {
    let scratch = scratch("fuse_of_daemon");
    let (mut daemon, disk) = daemon_with_disk(&scratch);
    over_fuse(&mut daemon, &scratch.file("mount"), &disk);
    daemon.shutdown().unwrap();
}

#[test]
fn machine_has_a_disk_that_a_daemon_shows_over_vhost_user() {
    let scratch = scratch("vhost_user");
    let (mut daemon, _) = daemon_with_disk(&scratch);
    let socket = scratch.socket("vhost").unwrap();
    daemon.add_export(vhost_user_blk_export("e", "disk", &socket).writable(true)).unwrap();
    assert_eq!(daemon.export("e").unwrap().unwrap().r#type, BlockExportType::VhostUserBlk);
    let config = launcher(&scratch)
        .vm("vm0")
        .machine_type("pc,memory-backend=ram")
        .object("memory-backend-memfd,id=ram,size=32M,share=on")
        .args(["-m", "32M"])
        .args(["-chardev", &format!("socket,id=disk,path={socket}")])
        // The device asks the daemon for the size of the disk, or it would not be there.
        .device("vhost-user-blk-pci,id=disk,chardev=disk");
    let mut vm = config.launch().unwrap();
    assert!(vm.hmp("info qtree").unwrap().contains("vhost-user-blk"));
    vm.shutdown().unwrap();
    daemon.remove_export_in_use("e").unwrap();
    daemon.assert_no_exports().unwrap();
    assert!(without_server(&scratch, &socket).launch().is_err(), "nobody answers any more");
    daemon.shutdown().unwrap();
}

/// Makes the configuration of a machine whose disk has no server.
fn without_server(scratch: &Scratch, socket: &Utf8Path) -> VmBuilder<Machine> {
    launcher(scratch)
        .vm("vm1")
        .args(["-chardev", &format!("socket,id=disk,path={socket}")])
        .device("vhost-user-blk-pci,chardev=disk")
}
