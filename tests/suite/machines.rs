//! Machines in unusual surroundings: consoles, no monitor, descriptors in the place of names.

use iotest_runtime::prelude::*;
use iotest_runtime::vm::{Accelerator, ConsoleDevice, Firmware};

/// A guest's console is read as it prints, and is whole after the machine's end.
///
/// The firmware of a PC without graphics prints on the first serial port. One that leads nowhere, in
/// front of the console, takes that place and the text away.
///
/// # Source
/// Covers what `set_console` of QEMU's `machine.py` (10.0) is for; no iotest uses it.
#[iotest(formats = "raw", protocols = "file", requires = "tcg, machine:pc", groups = "quick")]
fn console_is_the_port_behind_those_that_lead_nowhere(t: &mut Test) -> Result {
    let headless = || {
        t.vm()
            .machine_type("pc,graphics=off")
            .accelerator(Accelerator::Named("tcg".to_owned()))
            .firmware(Firmware::Machine)
            .console(ConsoleDevice::Serial)
    };
    let mut vm = headless().launch()?;
    vm.console()?.wait_for("SeaBIOS (version ")?;
    vm.console()?.wait_for("No bootable device.")?;
    vm.shutdown()?;
    assert!(vm.console()?.text().contains("Booting from Hard Disk..."));

    let mut vm = headless().null_serials(1).paused().launch()?;
    vm.log_hmp("info chardev")?;
    vm.shutdown()?;
    part!(vm.console()?.text()).is("")?;
    Ok(())
}

/// A machine that nothing talks to runs until it gets a signal, and then ends in good order.
#[iotest(formats = "raw", protocols = "file", groups = "quick")]
fn machine_without_monitors_ends_in_good_order(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t
        .vm()
        .machine_type("none")
        .without_qmp()
        .null_monitor()
        .early_args(["-name", "silent"])
        .node(&disk, "disk")
        .launch()?;
    let refused = vm.run(cmd::QueryStatus::new()).expect_err("nobody can be asked");
    t.log(refused.to_string());
    vm.shutdown()
}

/// An image that has lost its name is written through a descriptor from before, whatever its format.
///
/// # Source
/// QEMU iotests 182 and 283 (10.0) come near; descriptor sets are tried by none with a format.
#[iotest(formats = "raw qcow2 vdi vmdk", protocols = "file", groups = "rw, quick")]
fn image_without_a_name_is_opened_by_descriptor(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let file = std::fs::File::options().read(true).write(true).open(disk.path())?;
    let later = t.path("later");
    std::fs::rename(disk.path(), &later)?;

    let node = json!({
        "driver": t.format().name(), "node-name": "disk",
        "file": { "driver": "file", "filename": "/dev/fdset/1" },
    });
    let mut vm =
        t.vm().machine_type("none").fd_in_set(file, 1, "the image").blockdev(node).launch()?;
    vm.log_qemu_io("disk", "write -P 0x5a 64k 64k")?;
    vm.shutdown()?;
    std::fs::rename(&later, disk.path())?;
    t.log_qemu_io(&disk, "read -P 0x5a 64k 64k")?;
    t.log_qemu_io(&disk, "read -P 0 128k 64k")?;
    Ok(())
}

/// Stopping and resuming a guest is told by events in that order.
#[iotest(formats = "raw", protocols = "file", groups = "quick")]
fn guest_that_stops_and_resumes_tells_so_in_order(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    for command in ["stop", "cont", "system_reset"] {
        vm.hmp(command)?;
    }
    vm.log_events(3)?;
    vm.shutdown()
}
