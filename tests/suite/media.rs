//! Removable media: trays that open and close, and media that are put in and taken out.

use iotest_runtime::prelude::*;
use qapi::BlockdevChangeReadOnlyMode as Mode;

/// Starts a PC with a CD drive "cd", empty, and a hard disk "hd".
fn launch(t: &Test) -> Result<Vm> {
    let disk = t.image("disk").size(MIB).create()?;
    let vm = t.vm().machine_type("pc").device("ide-cd,id=cd").node(&disk, "disk");
    Ok(vm.device("ide-hd,id=hd,drive=disk").launch()?)
}

/// Returns the node of the medium in the drive "cd", if there is one.
fn medium(vm: &mut Vm) -> Result<Option<String>> {
    let drives = vm.run(cmd::QueryBlock::new())?.value;
    let drive = drives.into_iter().find(|drive| drive.qdev.as_deref() == Some("cd"));
    let medium = drive.expect("the machine has a CD drive").inserted;
    Ok(medium.and_then(|medium| medium.node_name.clone()))
}

/// A medium is exchanged step by step: tray open, old out, new in, tray closed.
///
/// # Source
/// Covers what QEMU iotest 118 (10.0), single steps, covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "quick",
    requires = "machine:pc, device:ide-cd, device:ide-hd"
)]
fn medium_is_exchanged_step_by_step(t: &mut Test) -> Result {
    let media = [t.image("one").size(MIB).create()?, t.image("two").size(MIB).create()?];
    let mut vm = launch(t)?;
    for (medium, name) in media.iter().zip(["one", "two"]) {
        vm.run(cmd::BlockdevAdd::new(medium.options(name).read_only(true)))?;
    }
    for name in ["one", "two"] {
        vm.log_cmd(cmd::BlockdevOpenTray::new().id("cd"))?;
        vm.log_wait("DEVICE_TRAY_MOVED")?;
        vm.log_cmd(cmd::BlockdevRemoveMedium::new("cd"))?;
        assert_eq!(medium(&mut vm)?, None);
        vm.log_cmd(cmd::BlockdevInsertMedium::new("cd", name))?;
        vm.log_cmd(cmd::BlockdevCloseTray::new().id("cd"))?;
        vm.log_wait("DEVICE_TRAY_MOVED")?;
        assert_eq!(medium(&mut vm)?.as_deref(), Some(name));
    }
    // What was taken out is nobody's.
    vm.log_cmd(cmd::BlockdevDel::new("one"))?;
    vm.log_refused(cmd::BlockdevDel::new("two"))?;
    vm.shutdown()
}

/// No medium gets through a closed tray, on top of another, or into a disk that has none.
///
/// # Source
/// Covers what QEMU iotest 118 (10.0), steps out of order, covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "quick",
    requires = "machine:pc, device:ide-cd, device:ide-hd"
)]
fn steps_out_of_order_are_refused(t: &mut Test) -> Result {
    let image = t.image("one").size(MIB).create()?;
    let mut vm = launch(t)?;
    vm.run(cmd::BlockdevAdd::new(image.options("one").read_only(true)))?;
    vm.log_refused(cmd::BlockdevInsertMedium::new("cd", "one"))?;
    vm.log_refused(cmd::BlockdevRemoveMedium::new("cd"))?;
    vm.log_cmd(cmd::BlockdevOpenTray::new().id("cd"))?;
    vm.log_wait("DEVICE_TRAY_MOVED")?;
    vm.log_refused(cmd::BlockdevInsertMedium::new("cd", "missing"))?;
    vm.log_refused(cmd::BlockdevInsertMedium::new("cd", "disk"))?;
    vm.log_cmd(cmd::BlockdevInsertMedium::new("cd", "one"))?;
    vm.log_refused(cmd::BlockdevInsertMedium::new("cd", "one"))?;
    vm.log_cmd(cmd::BlockdevCloseTray::new().id("cd"))?;
    vm.log_refused(cmd::BlockdevOpenTray::new().id("hd"))?;
    vm.log_refused(cmd::BlockdevRemoveMedium::new("hd"))?;
    vm.log_refused(cmd::Eject::new().id("hd"))?;
    vm.shutdown()
}

/// One command exchanges the medium by its file name, and leaves what is in if it cannot.
///
/// # Source
/// Covers what QEMU iotest 118 (10.0), `blockdev-change-medium` and `eject`, covers.
#[iotest(
    formats = "raw qcow2",
    protocols = "file",
    groups = "quick",
    requires = "machine:pc, device:ide-cd, device:ide-hd"
)]
fn medium_is_exchanged_at_once(t: &mut Test) -> Result {
    t.filter_image_format();
    let (one, two) = (t.image("one").size(MIB).create()?, t.image("two").size(2 * MIB).create()?);
    let mut vm = launch(t)?;
    let change = |image: &Image| {
        let change = cmd::BlockdevChangeMedium::new(image.location()).id("cd");
        change.format(image.format().name()).read_only_mode(Mode::ReadOnly)
    };
    let size = |vm: &mut Vm| -> Result<Option<i64>> {
        let name = medium(vm)?;
        let nodes = vm.run(cmd::QueryNamedBlockNodes::new())?.value;
        let node = nodes.into_iter().find(|node| node.node_name == name);
        Ok(node.map(|node| node.image.virtual_size))
    };
    vm.log_cmd(change(&one))?;
    assert_eq!(size(&mut vm)?, Some(MIB as i64));
    vm.log_cmd(change(&two))?;
    assert_eq!(size(&mut vm)?, Some(2 * MIB as i64));
    let missing = cmd::BlockdevChangeMedium::new(t.path("missing")).id("cd");
    vm.log_refused(missing.format(t.format().name()))?;
    assert_eq!(size(&mut vm)?, Some(2 * MIB as i64));
    vm.log_cmd(cmd::Eject::new().id("cd"))?;
    assert_eq!(medium(&mut vm)?, None);
    vm.shutdown()
}
