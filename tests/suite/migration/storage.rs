//! Moving a guest together with its storage, to a machine that shares no image with the first.

use iotest_runtime::job::CheckOffset;
use iotest_runtime::prelude::*;
use qapi::{
    BlockExportOptions, BlockExportOptionsNbd, BlockdevOptions, BlockdevOptionsNbd,
    MigrationCapability, MigrationStatus, MirrorSyncMode, RunState, SocketAddress,
    UnixSocketAddress,
};

use super::{arrived, prepare};
use crate::exports::unix_address;

/// The first machine mirrors its disk to an NBD export of the second; when all is there, the guest
/// stops, the mirror ends, and the guest goes on in the second machine.
///
/// # Source
/// QEMU iotests (10.0) have no such test; 194 covers it with one image for both machines.
#[iotest(formats = "raw qcow2 qed", protocols = "file", groups = "rw, quick, migration, mirror")]
fn storage_moves_with_the_guest(t: &mut Test) -> Result {
    t.filter_image_format();
    let old = t.image("old").size(MIB).create()?;
    let new = t.image("new").size(MIB).create()?;
    t.write(&old, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    let device = "virtio-blk-pci,drive=disk,id=blk";
    let mut here = t.vm().node(&old, "disk").device(device).launch()?;
    let mut there = t.vm().node(&new, "disk").device(device).incoming("defer").launch()?;
    here.set_migration_capabilities([(MigrationCapability::PauseBeforeSwitchover, true)])?;
    let address = prepare(t, &mut here, &mut there)?;

    let socket = t.socket("nbd")?;
    there.log_cmd(cmd::NbdServerStart::new(unix_address(socket.as_str())))?;
    let export = BlockExportOptions::new("disk", "disk", BlockExportOptionsNbd::new());
    there.log_cmd(cmd::BlockExportAdd::new(export.writable(true)))?;
    let server = SocketAddress::from(UnixSocketAddress::new(socket.as_str()));
    let remote = BlockdevOptions::new(BlockdevOptionsNbd::new(server).export("disk"));
    here.log_cmd(cmd::BlockdevAdd::new(remote.node_name("remote")))?;
    here.log_cmd(
        cmd::BlockdevMirror::new("disk", "remote", MirrorSyncMode::Full).job_id("mirror"),
    )?;
    here.wait_ready("mirror")?;
    let guest = DriveName::Device("/machine/peripheral/blk/virtio-backend");
    here.log_qemu_io(guest, "write -P 0x22 512k 64k")?;

    here.log_cmd(cmd::Migrate::new().uri(address))?;
    here.wait_for::<event::Migration>(|step| step.status == MigrationStatus::PreSwitchover)?;
    // The guest stands still: what the mirror copies now is the last of it.
    here.log_cmd(cmd::BlockJobCancel::new("mirror"))?;
    here.wait_until_completed("mirror", CheckOffset::Yes, None)?;
    here.log_cmd(cmd::BlockdevDel::new("remote"))?;
    there.log_cmd(cmd::NbdServerStop::new())?;
    here.log_cmd(cmd::MigrateContinue::new(MigrationStatus::PreSwitchover))?;
    arrived(&mut here, &mut there)?;
    there.wait_run_state(&RunState::Running)?;
    here.shutdown()?;
    there.log_qemu_io(guest, "write -P 0x33 768k 64k")?;
    there.shutdown()?;

    let moved = [Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 512 * KIB, 64 * KIB)];
    t.verify(&old, &moved)?;
    t.verify(&old, &[Pattern::new(0, 768 * KIB, 64 * KIB)])?;
    t.verify(&new, &moved)?;
    t.verify(&new, &[Pattern::new(0x33, 768 * KIB, 64 * KIB)])?;
    Ok(())
}
