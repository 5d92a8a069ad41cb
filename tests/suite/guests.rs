//! Guests that boot from a disk and write to it, through each kind of controller.

use iotest_runtime::prelude::*;
use iotest_runtime::test::VmBuilder;

use crate::guest;

/// What the guest writes, by which it is known to have run.
const WRITTEN: Pattern = Pattern::new(0x5a, 512, 512);

/// Runs a guest that has the node "disk" by the devices that `attach` adds, until it has written.
fn boot_and_write(t: &Test, attach: impl FnOnce(VmBuilder) -> VmBuilder) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    guest::make_bootable(t, &disk, WRITTEN.byte)?;
    let machine = guest::booting(t).machine_type("pc");
    let mut vm = attach(machine.node(&disk, "disk")).paused().launch()?;
    vm.run(cmd::Cont::new())?;
    vm.wait_event("SHUTDOWN")?;
    vm.wait()?;
    t.verify(&disk, &[WRITTEN, Pattern::new(0, 1024, 1024)])?;
    Ok(())
}

/// A guest writes to a virtio disk.
///
/// # Source
/// QEMU's `virtio-blk-test` (10.0) does so without a guest.
#[iotest(
    formats = "raw qcow2 qed",
    protocols = "file",
    groups = "rw",
    requires = "tcg, machine:pc, device:virtio-blk-pci"
)]
fn virtio_disk_is_written(t: &mut Test) -> Result {
    boot_and_write(t, |vm| vm.device("virtio-blk-pci,drive=disk"))
}

/// A guest writes to a virtio disk whose requests are done in a thread of their own.
///
/// # Source
/// QEMU iotest `iothreads-create` and others (10.0) do so without a guest.
#[iotest(
    formats = "raw qcow2 qed",
    protocols = "file",
    groups = "rw",
    requires = "tcg, machine:pc, device:virtio-blk-pci"
)]
fn virtio_disk_of_an_iothread_is_written(t: &mut Test) -> Result {
    boot_and_write(t, |vm| {
        vm.object("iothread,id=thread0").device("virtio-blk-pci,drive=disk,iothread=thread0")
    })
}

/// A guest writes to a SCSI disk of a virtio controller.
///
/// # Source
/// QEMU's `virtio-scsi-test` (10.0) does so without a guest.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw",
    requires = "tcg, machine:pc, device:virtio-scsi-pci, device:scsi-hd"
)]
fn virtio_scsi_disk_is_written(t: &mut Test) -> Result {
    boot_and_write(t, |vm| vm.device("virtio-scsi-pci,id=scsi0").device("scsi-hd,drive=disk"))
}

/// A guest writes to a SATA disk.
///
/// # Source
/// QEMU's `ahci-test` (10.0) does so without a guest.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw",
    requires = "tcg, machine:pc, device:ahci, device:ide-hd"
)]
fn sata_disk_is_written(t: &mut Test) -> Result {
    boot_and_write(t, |vm| vm.device("ahci,id=ahci0").device("ide-hd,drive=disk,bus=ahci0.0"))
}

/// A guest writes to a disk of a non-volatile memory controller.
///
/// # Source
/// QEMU's `nvme-test` (10.0) covers the device without a guest.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw",
    requires = "tcg, machine:pc, device:nvme"
)]
fn nvme_disk_is_written(t: &mut Test) -> Result {
    boot_and_write(t, |vm| vm.device("nvme,drive=disk,serial=1"))
}

/// A guest writes to a disk on USB.
///
/// # Source
/// QEMU's `usb-hcd-xhci-test` (10.0) covers plugging such a disk in.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "rw",
    requires = "tcg, machine:pc, device:qemu-xhci, device:usb-storage"
)]
fn usb_disk_is_written(t: &mut Test) -> Result {
    boot_and_write(t, |vm| vm.device("qemu-xhci").device("usb-storage,drive=disk"))
}
