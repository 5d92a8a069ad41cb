//! Images that several processes use: locks, several machines, and what a killed one leaves.

use iotest_runtime::prelude::*;
use iotest_runtime::process::Exit;

/// An image that a machine writes is nobody else's; whoever comes second is told so.
///
/// # Source
/// Covers what QEMU iotest 153 (10.0), locks of a writer, covers.
#[iotest(formats = "raw qcow2 qed vdi", protocols = "file", groups = "rw, quick")]
fn second_writer_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().drive(&disk).launch()?;

    let mut other = t.vm().launch()?;
    let device = json!({"driver": "virtio-blk", "drive": "disk"});
    // A raw node takes no lock before somebody uses it.
    let added = other.run(cmd::BlockdevAdd::new(disk.options("disk")));
    let added = added.and_then(|_| other.run_raw("device_add", device));
    let refused = added.expect_err("the image is locked");
    assert!(refused.to_string().contains("Failed to get \"write\" lock"), "{refused}");
    let refused = t.qemu_io(&disk, "write -P 0x99 0 64k").expect_err("the image is locked");
    assert!(refused.to_string().contains("Failed to get \"write\" lock"), "{refused}");
    if disk.format() != Format::Raw {
        // A raw image is described by its size alone, which nobody reads.
        let refused = t.image_info(&disk).expect_err("the image is locked");
        assert!(refused.to_string().contains("Failed to get shared \"write\" lock"), "{refused}");
    }
    // Whoever says that it does not mind may look.
    let words = [vec!["-U".to_owned()], disk.tool_arguments()].concat();
    assert_eq!(t.qemu_img_tool().info(words)?.virtual_size, MIB as i64);
    other.shutdown()?;

    vm.hmp_qemu_io("drive0", "write -P 0x11 0 64k")?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}

/// Machines that only read may share an image; as long as they do, nobody writes it.
///
/// # Source
/// Covers what QEMU iotest 153 (10.0), locks of readers, covers.
#[iotest(formats = "raw qcow2 qed", protocols = "file", groups = "rw, quick")]
fn readers_share_an_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    let drive = Drive::from(&disk).option("read-only", "on");
    let mut one = t.vm().drive(drive.clone()).launch()?;
    let mut other = t.vm().drive(drive).launch()?;
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    for vm in [&mut one, &mut other] {
        vm.verify_later("drive0", &[Pattern::new(0x11, 0, 64 * KIB)])?;
        let refused = t.qemu_io(&disk, "write -P 0x99 0 64k").expect_err("the image is shared");
        assert!(refused.to_string().contains("lock"), "{refused}");
        vm.shutdown()?;
        vm.verified(1)?;
    }
    t.write(&disk, &[Pattern::new(0x22, 0, 64 * KIB)])?;
    Ok(())
}

/// Machines may write one raw image at the same time if both devices agree to share it.
///
/// # Source
/// Covers what QEMU iotest 161 and 221 (10.0) leave out: `share-rw`.
#[iotest(
    formats = "raw",
    protocols = "file",
    groups = "rw, quick",
    requires = "device:virtio-blk-pci"
)]
fn writers_that_agree_share_an_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let device = "virtio-blk-pci,drive=disk,id=blk,share-rw=on";
    let mut one = t.vm().node(&disk, "disk").device(device).launch()?;
    let mut other = t.vm().node(&disk, "disk").device(device).launch()?;
    let mut strict = t.vm().node(&disk, "disk").launch()?;
    let plug = json!({"driver": "virtio-blk-pci", "drive": "disk"});
    let refused = strict.run_raw("device_add", plug).expect_err("it does not share");
    t.log(&refused);
    strict.shutdown()?;

    let guest = DriveName::Device("/machine/peripheral/blk/virtio-backend");
    one.log_qemu_io(guest, "write -P 0x11 0 64k")?;
    other.log_qemu_io(guest, "write -P 0x22 64k 64k")?;
    one.verify_later(guest, &[Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    other.verify_later(guest, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    for vm in [&mut one, &mut other] {
        vm.shutdown()?;
        vm.verified(1)?;
    }
    Ok(())
}

/// A machine that is killed leaves its image to the next, which finds all that was flushed.
///
/// # Source
/// Covers what QEMU iotests 039 and 137 (10.0), killed writers, cover of machines.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick")]
fn killed_machine_leaves_what_was_flushed(t: &mut Test) -> Result {
    let disk = t.image("disk").option("lazy_refcounts", "on").size(MIB).create()?;
    let mut vm = t.vm().drive(&disk).launch()?;
    vm.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    vm.log_qemu_io("drive0", "flush")?;
    assert_eq!(vm.kill(), Some(Exit::Signal(9)));
    let dirty = t.image_info(&disk)?.dirty_flag;
    assert_eq!(dirty, Some(true), "the image was not closed");

    // The next machine repairs it when it opens it for writing.
    vm.relaunch()?;
    vm.verify_later("drive0", &[Pattern::new(0x11, 0, 64 * KIB)])?;
    vm.shutdown()?;
    let printed = vm.log().text();
    assert!(printed.contains("Repairing cluster"), "{printed}");
    assert_eq!(t.image_info(&disk)?.dirty_flag, Some(false));
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}

/// A persistent bitmap of a machine that was killed is of no use, is said to be so, and can be
/// removed.
///
/// # Source
/// Covers what QEMU iotest 246 and `qcow2-bitmaps` of 165 (10.0) leave out: inconsistent bitmaps.
#[iotest(formats = "qcow2", protocols = "file", groups = "rw, quick, bitmap")]
fn bitmap_of_a_killed_machine_is_inconsistent(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    vm.run(cmd::BlockDirtyBitmapAdd::new("disk", "kept").persistent(true))?;
    vm.shutdown()?;
    vm.relaunch()?;
    vm.hmp_qemu_io("disk", "write -P 0x11 0 64k")?;
    vm.hmp_qemu_io("disk", "flush")?;
    assert_eq!(vm.kill(), Some(Exit::Signal(9)));

    vm.relaunch()?;
    let bitmap = vm.bitmap("disk", "kept")?.expect("the image still knows it");
    assert_eq!((bitmap.inconsistent, bitmap.recording), (Some(true), false));
    vm.log_refused(cmd::BlockDirtyBitmapEnable::new("disk", "kept"))?;
    vm.log_refused(cmd::BlockDirtyBitmapAdd::new("disk", "kept"))?;
    vm.log_cmd(cmd::BlockDirtyBitmapRemove::new("disk", "kept"))?;
    vm.shutdown()?;
    assert!(t.check_image(&disk)?.is_clean());
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    Ok(())
}
