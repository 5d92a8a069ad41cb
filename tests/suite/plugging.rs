//! Disks that come and go while the machine runs.

use iotest_runtime::prelude::*;
use iotest_runtime::syntax::hmp_word;

/// Starts a PC with a SCSI controller and a node "disk".
fn launch(t: &Test) -> Result<Vm> {
    let disk = t.image("disk").size(MIB).create()?;
    let vm = t.vm().machine_type("pc").device("virtio-scsi-pci,id=scsi0");
    Ok(vm.node(&disk, "disk").launch()?)
}

/// Says whether the machine has a device with this id.
fn has_device(vm: &mut Vm, id: &str) -> Result<bool> {
    let devices = vm.run(cmd::QomList::new("/machine/peripheral"))?.value;
    Ok(devices.iter().any(|device| device.name == id))
}

/// A SCSI disk is plugged in and out without its guest being asked; it holds its node meanwhile.
///
/// # Source
/// Covers what QEMU iotests 139 and 240 (10.0) cover of SCSI disks.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw, quick",
    requires = "machine:pc, device:virtio-scsi-pci, device:scsi-hd"
)]
fn scsi_disk_comes_and_goes(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    for byte in [0x11, 0x22] {
        vm.log_cmd(cmd::DeviceAdd::new("scsi-hd").id("hd").with("drive", "disk"))?;
        vm.log_refused(cmd::BlockdevDel::new("disk"))?;
        vm.hmp_qemu_io(DriveName::Device("hd"), &format!("write -P {byte:#x} 0 64k"))?;
        vm.log_cmd(cmd::DeviceDel::new("hd"))?;
        vm.log_wait(EventPattern::named("DEVICE_DELETED").data(json!({"device": "hd"})))?;
        assert!(!has_device(&mut vm, "hd")?);
    }
    vm.log_refused(cmd::DeviceDel::new("hd"))?;
    let read = [Pattern::new(0x22, 0, 64 * KIB)];
    vm.verify_later("nobody", &read).expect_err("there is no such drive");
    vm.verify_later("disk", &read)?;
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    vm.shutdown()?;
    Ok(vm.verified(1)?)
}

/// A PCI disk whose guest does not answer stays until the machine is reset.
///
/// # Source
/// Covers what QEMU's `device-plug-test` (10.0), unplugging without a guest, covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "quick",
    requires = "machine:pc, device:virtio-blk-pci"
)]
fn pci_disk_waits_for_its_guest(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    vm.log_cmd(cmd::DeviceAdd::new("virtio-blk-pci").id("blk").with("drive", "disk"))?;
    vm.log_cmd(cmd::DeviceDel::new("blk"))?;
    // The guest of an idle firmware never looks.
    assert!(has_device(&mut vm, "blk")?);
    vm.log_refused(cmd::BlockdevDel::new("disk"))?;
    vm.log_cmd(cmd::SystemReset::new())?;
    vm.wait_for::<event::DeviceDeleted>(|gone| gone.device.as_deref() == Some("blk"))?;
    assert!(!has_device(&mut vm, "blk")?);
    vm.log_cmd(cmd::BlockdevDel::new("disk"))?;
    vm.shutdown()
}

/// A disk needs a node that is there and not another disk's, a bus, and an id of its own.
///
/// # Source
/// Covers what QEMU iotests 051 and 240 (10.0), devices that are refused, cover.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "quick",
    requires = "machine:pc, device:virtio-scsi-pci, device:scsi-hd"
)]
fn bad_disk_is_not_plugged(t: &mut Test) -> Result {
    let other = t.image("other").size(MIB).create()?;
    let mut vm = launch(t)?;
    vm.run(cmd::BlockdevAdd::new(other.options("other")))?;
    let disk = || cmd::DeviceAdd::new("scsi-hd").id("hd");
    vm.log_refused(disk())?;
    vm.log_refused(disk().with("drive", "missing"))?;
    vm.log_refused(disk().bus("missing.0").with("drive", "disk"))?;
    vm.log_refused(disk().with("drive", "disk").with("no-such-property", true))?;
    vm.log_refused(cmd::DeviceAdd::new("no-such-disk").with("drive", "disk"))?;
    assert!(!has_device(&mut vm, "hd")?);

    vm.log_cmd(disk().with("drive", "disk").with("scsi-id", 1).with("lun", 0))?;
    vm.log_refused(disk().with("drive", "other"))?;
    let taken = disk().id("hd2").with("drive", "other").with("scsi-id", 1).with("lun", 0);
    vm.log_refused(taken)?;
    let shared = vm.run(disk().id("hd2").with("drive", "disk"));
    let refused = shared.expect_err("another disk has the node").to_string();
    // Releases name the two users of the node in different words.
    assert!(refused.contains("onflict") || refused.contains("in use"), "{refused}");
    vm.log_cmd(disk().id("hd2").with("drive", "other").with("scsi-id", 2))?;
    vm.shutdown()
}

/// The human monitor adds a drive and a disk, shows them, and removes them.
///
/// # Source
/// Covers what QEMU iotests 172 and QEMU's `drive_del-test` (10.0) cover of the human monitor.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    requires = "machine:pc, device:virtio-scsi-pci, device:scsi-hd"
)]
fn human_monitor_plugs_a_disk(t: &mut Test) -> Result {
    let disk = t.image("more").size(MIB).create()?;
    let mut vm = launch(t)?;
    let show = |line: &str, printed: String| {
        t.log(format!("(qemu) {line}\n{}", printed.replace('\r', "")).trim_end());
    };
    let say = |vm: &mut Vm, line: &str| -> Result {
        show(line, vm.hmp(line)?);
        Ok(())
    };
    let drive = Options::new().raw("if=none,id=drive,node-name=more").set("file", disk.path());
    let drive = drive.set("format", "qcow2").text()?;
    let added = vm.hmp(&format!("drive_add 0 {}", hmp_word(&drive)?))?;
    show(&format!("drive_add 0 {drive}"), added);
    say(&mut vm, "device_add scsi-hd,drive=drive,id=hd")?;
    say(&mut vm, "qemu-io drive \"write -P 0x11 0 64k\"")?;
    say(&mut vm, "info block drive")?;
    say(&mut vm, "device_del hd")?;
    vm.wait_event(EventPattern::named("DEVICE_DELETED").data(json!({"device": "hd"})))?;
    // A drive that came with its device goes with it.
    say(&mut vm, "info block drive")?;
    say(&mut vm, "drive_del drive")?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}
