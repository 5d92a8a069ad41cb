//! Whose an image is: a machine gives it up when its guest leaves, and may have it back.

use iotest_runtime::prelude::*;
use qapi::RunState;

use super::{arrived, prepare};

/// The image belongs to the machine that has the guest; the other gets it, and the guest, back
/// when the first lets go.
///
/// # Source
/// Covers what QEMU iotest 234 (10.0), migration to and fro, covers of images.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, migration")]
fn image_belongs_to_the_machine_with_the_guest(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut here = t.vm().drive(&disk).launch()?;
    let mut there = t.vm().drive(&disk).incoming("defer").launch()?;
    let address = prepare(t, &mut here, &mut there)?;
    here.log_qemu_io("drive0", "write -P 0x11 0 64k")?;
    here.run(cmd::Migrate::new().uri(address))?;
    arrived(&mut here, &mut there)?;
    there.wait_run_state(&RunState::Running)?;

    here.log_refused(cmd::Cont::new())?;
    here.wait_run_state(&RunState::Postmigrate)?;
    there.log_qemu_io("drive0", "write -P 0x22 64k 64k")?;
    there.shutdown()?;
    here.log_cmd(cmd::Cont::new())?;
    here.wait_run_state(&RunState::Running)?;
    here.log_qemu_io("drive0", "write -P 0x33 128k 64k")?;
    here.shutdown()?;
    t.verify(
        &disk,
        &[
            Pattern::new(0x11, 0, 64 * KIB),
            Pattern::new(0x22, 64 * KIB, 64 * KIB),
            Pattern::new(0x33, 128 * KIB, 64 * KIB),
        ],
    )?;
    Ok(())
}

/// A node that is set inactive lets go of its image without any migration, until it is active
/// again.
///
/// # Source
/// Covers what QEMU iotest `inactive-node-nbd` (10.0) covers of `blockdev-set-active`.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick, migration",
    requires = "qmp:blockdev-set-active"
)]
fn inactive_node_lets_go_of_its_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    assert!(t.qemu_io(&disk, "write -P 0x99 0 64k").is_err(), "the image is not locked");
    vm.log_cmd(cmd::BlockdevSetActive::new(false).node_name("disk"))?;
    let node = vm.node("disk")?.expect("the node is still there");
    assert_eq!(node.active, Some(false));
    t.write(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    vm.log_cmd(cmd::BlockdevSetActive::new(true).node_name("disk"))?;
    assert!(t.qemu_io(&disk, "write -P 0x99 0 64k").is_err(), "the image is not locked again");
    vm.log_refused(cmd::BlockdevSetActive::new(true).node_name("missing"))?;
    vm.verify_later("disk", &[Pattern::new(0x11, 0, 64 * KIB)])?;
    vm.shutdown()?;
    Ok(vm.verified(1)?)
}
