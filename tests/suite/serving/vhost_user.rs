//! vhost-user-blk exports: disks of guests that another process serves.

use iotest_runtime::prelude::*;
use qapi::options::escaped;
use qapi::{BlockExportOptions, BlockExportOptionsVhostUserBlk, SocketAddress, UnixSocketAddress};

use crate::guest;

/// A guest writes to a disk that the storage daemon serves, through the memory they share.
///
/// # Source
/// QEMU's `vhost-user-blk-test` (10.0) does so without a guest.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, export",
    requires = "tcg, machine:pc, device:vhost-user-blk-pci, tool:qemu-storage-daemon"
)]
fn guest_writes_to_a_disk_of_the_daemon(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    guest::make_bootable(t, &disk, 0x5a)?;
    let socket = t.socket("vhost")?;
    let path = escaped(socket.as_str());
    let export = format!(
        "vhost-user-blk,id=export0,node-name=disk,writable=on,addr.type=unix,addr.path={path}"
    );
    let node = json!(disk.options("disk")).to_string();
    let mut daemon = t.storage_daemon(["--blockdev", &node, "--export", &export])?;

    let mut vm = guest::booting(t)
        .machine_type("pc,memory-backend=memory")
        .object("memory-backend-memfd,id=memory,size=128M,share=on")
        .args(["-m", "128M"])
        .args(["-chardev", &format!("socket,id=vhost,path={path}")])
        .device("vhost-user-blk-pci,chardev=vhost")
        .paused()
        .launch()?;
    vm.run(cmd::Cont::new())?;
    vm.wait_event("SHUTDOWN")?;
    vm.wait()?;
    daemon.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x5a, 512, 512), Pattern::new(0, 1024, 1024)])?;
    Ok(())
}

/// An export needs queues, and logical blocks of a size that disks can have.
///
/// # Source
/// QEMU's `vhost-user-blk-test` (10.0) covers exports that are good.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "quick, export",
    requires = "tool:qemu-storage-daemon"
)]
fn bad_options_make_no_export(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("vhost")?;
    let mut daemon = t.storage_daemon(["--blockdev", &json!(disk.options("disk")).to_string()])?;
    let address = SocketAddress::from(UnixSocketAddress::new(socket.as_str()));
    let add = |export: BlockExportOptionsVhostUserBlk| {
        cmd::BlockExportAdd::new(BlockExportOptions::new("export0", "disk", export))
    };
    let export = || BlockExportOptionsVhostUserBlk::new(address.clone());
    daemon.log_refused(add(export().num_queues(0)))?;
    for size in [256, 1000, 4 * MIB] {
        let refused = daemon.run(add(export().logical_block_size(size)));
        let refused = refused.expect_err("no disk has blocks of this size");
        // Releases say it in different words.
        assert!(refused.to_string().contains("logical-block-size"), "{refused}");
        assert!(!socket.exists(), "the export that was refused listens");
    }
    daemon.log_cmd(add(export().logical_block_size(4096)))?;
    assert!(socket.exists(), "the export does not listen");
    daemon.log_cmd(cmd::BlockExportDel::new("export0"))?;
    daemon.log_wait("BLOCK_EXPORT_DELETED")?;
    daemon.shutdown()?;
    Ok(())
}
