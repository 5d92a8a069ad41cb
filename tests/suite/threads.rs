//! Disks whose requests are done in threads of their own.

use iotest_runtime::prelude::*;
use qapi::{IothreadProperties, MirrorSyncMode, ObjectOptions};

/// Returns the command that adds a thread.
fn add_thread(id: &str) -> cmd::ObjectAdd {
    cmd::ObjectAdd::new(ObjectOptions::new(id, IothreadProperties::new()))
}

/// A node is moved into a thread and back, with what lies below it, unless somebody is in the way.
///
/// # Source
/// Covers what QEMU iotest 240 (10.0) and QEMU's `test-bdrv-drain` cover of moving nodes.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick")]
fn node_is_moved_into_a_thread_and_back(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.log_cmd(add_thread("thread0"))?;
    vm.log_refused(cmd::XBlockdevSetIothread::new("disk", "missing"))?;
    vm.log_refused(cmd::XBlockdevSetIothread::new("missing", "thread0"))?;
    vm.log_cmd(cmd::XBlockdevSetIothread::new("disk", "thread0"))?;
    vm.log_qemu_io("disk", "write -P 0x11 0 64k")?;
    vm.log_cmd(cmd::XBlockdevSetIothread::new("disk", ()))?;
    vm.log_qemu_io("disk", "write -P 0x22 64k 64k")?;
    vm.log_cmd(cmd::ObjectDel::new("thread0"))?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    Ok(())
}

/// A SCSI disk comes and goes while the thread of its controller does the requests.
///
/// # Source
/// QEMU iotest 240 (10.0) covers devices that share a thread.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick",
    requires = "machine:pc, device:virtio-scsi-pci, device:scsi-hd"
)]
fn scsi_disk_comes_and_goes_in_a_thread(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t
        .vm()
        .machine_type("pc")
        .object("iothread,id=thread0")
        .device("virtio-scsi-pci,id=scsi0,iothread=thread0")
        .node(&disk, "disk")
        .launch()?;
    let threads = vm.run(cmd::QueryIothreads::new())?;
    assert_eq!(threads.iter().map(|thread| thread.id.as_str()).collect::<Vec<_>>(), ["thread0"]);
    for byte in [0x11, 0x22] {
        vm.log_cmd(cmd::DeviceAdd::new("scsi-hd").id("hd").with("drive", "disk"))?;
        vm.log_qemu_io(DriveName::Device("hd"), &format!("write -P {byte:#x} 0 64k"))?;
        vm.log_cmd(cmd::DeviceDel::new("hd"))?;
        vm.wait_event(EventPattern::named("DEVICE_DELETED").data(json!({"device": "hd"})))?;
    }
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x22, 0, 64 * KIB)])?;
    Ok(())
}

/// Jobs of each kind run on a disk that is in a thread, one after the other, while it is written.
///
/// # Source
/// Covers what QEMU iotests 281 and `iothreads-stream` (10.0) cover.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick, backing",
    requires = "device:virtio-blk-pci"
)]
fn jobs_run_on_a_disk_in_a_thread(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    t.write(&base, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    let disk = t.image("disk").backing(&base).create()?;
    let [backup, mirror] =
        [t.image("backup").size(MIB).create()?, t.image("mirror").size(MIB).create()?];
    let mut vm = t
        .vm()
        .object("iothread,id=thread0")
        .node(&disk, "disk")
        .device("virtio-blk-pci,drive=disk,id=blk,iothread=thread0")
        .node(&backup, "backup")
        .node(&mirror, "mirror")
        .launch()?;
    let guest = DriveName::Device("/machine/peripheral/blk/virtio-backend");
    let full = MirrorSyncMode::Full;
    vm.log_qemu_io(guest, "write -P 0x22 256k 64k")?;
    vm.log_cmd(cmd::BlockdevBackup::new("disk", full, "backup").job_id("backup"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.log_qemu_io(guest, "write -P 0x33 512k 64k")?;
    vm.log_cmd(cmd::BlockStream::new("disk").job_id("stream"))?;
    vm.log_wait("BLOCK_JOB_COMPLETED")?;
    vm.log_cmd(cmd::BlockdevMirror::new("disk", "mirror", full).job_id("mirror"))?;
    vm.wait_ready("mirror")?;
    vm.log_qemu_io(guest, "write -P 0x44 768k 64k")?;
    vm.log_cmd(cmd::JobComplete::new("mirror"))?;
    vm.wait_event("BLOCK_JOB_COMPLETED")?;
    vm.shutdown()?;

    let then = [Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 256 * KIB, 64 * KIB)];
    t.verify(&backup, &then)?;
    t.verify(&backup, &[Pattern::new(0, 512 * KIB, 512 * KIB)])?;
    t.verify(&mirror, &then)?;
    let later = [Pattern::new(0x33, 512 * KIB, 64 * KIB), Pattern::new(0x44, 768 * KIB, 64 * KIB)];
    t.verify(&mirror, &later)?;
    Ok(())
}
