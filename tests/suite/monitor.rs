//! The human monitor: what it does with disks, and what it says when it cannot.

use iotest_runtime::prelude::*;

/// Logs a line for the human monitor, and what that prints.
fn say(t: &Test, vm: &mut Vm, line: &str) -> Result {
    let printed = vm.hmp(line)?;
    t.log(format!("(qemu) {line}\n{}", printed.replace('\r', "")).trim_end());
    Ok(())
}

/// A commit by the human monitor moves the data of an overlay into its backing file, at once.
///
/// # Source
/// Covers what QEMU iotest 097 (10.0) covers of qemu-img.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick, backing")]
fn commit_moves_data_one_layer_down(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    let mut vm = t.vm().drive(&top).launch()?;
    say(t, &mut vm, "qemu-io drive0 \"write -P 0x11 0 64k\"")?;
    say(t, &mut vm, "commit drive0")?;
    say(t, &mut vm, "qemu-io drive0 \"write -P 0x22 64k 64k\"")?;
    say(t, &mut vm, "commit missing")?;
    vm.shutdown()?;
    t.verify(&base, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0, 64 * KIB, 64 * KIB)])?;
    t.verify(&top, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x22, 64 * KIB, 64 * KIB)])?;
    Ok(())
}

/// What cannot be done is said in words, and the command of QMP around it succeeds.
///
/// # Source
/// QEMU's `test-hmp` (10.0) runs commands of the human monitor, whatever they print.
#[iotest(formats = "raw", protocols = "file", groups = "quick")]
fn refusals_are_said_in_words(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().node(&disk, "disk").launch()?;
    say(t, &mut vm, "qemu-io missing \"read 0 512\"")?;
    say(t, &mut vm, "block_resize missing 1M")?;
    say(t, &mut vm, "no-such-command")?;
    say(t, &mut vm, "device_del missing")?;
    vm.shutdown()
}
