//! Tests that leave evidence: unexpected standard error of QEMU, and core files.

use iotest_runtime::prelude::*;
use iotest_runtime::test::VmBuilder;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

/// Arguments that make QEMU print a warning.
const WARNING_ARGS: [&str; 2] = ["-trace", "no_such_event"];

#[iotest(formats = "raw")]
fn has_a_qemu_that_warns(t: &mut Test) -> Result {
    t.vm().machine_type("none").args(WARNING_ARGS).launch()?.shutdown()?;
    Ok(())
}

/// Asks for an export of nothing, by a command that QEMU has deprecated.
fn exports_nothing(vm: VmBuilder) -> Result {
    let mut vm = vm.machine_type("none").launch()?;
    let error = vm.run_raw("nbd-server-add", json!({ "device": "nothing" })).err();
    let error = error.map_or_else(String::new, |error| error.to_string());
    vm.shutdown()?;
    assert!(!error.contains("disabled by policy"), "{error}");
    Ok(())
}

#[iotest(formats = "raw")]
fn uses_a_deprecated_command(t: &mut Test) -> Result {
    exports_nothing(t.vm())
}

#[iotest(formats = "raw")]
fn may_use_a_deprecated_command(t: &mut Test) -> Result {
    exports_nothing(t.vm().allow_deprecated("it is what this case shows"))
}

#[iotest(formats = "raw")]
fn expects_the_warning(t: &mut Test) -> Result {
    let vm = t.vm().machine_type("none").args(WARNING_ARGS);
    vm.expect_stderr("warning: trace event 'no_such_.*' does not exist$").launch()?.shutdown()?;
    Ok(())
}

#[iotest(formats = "raw")]
fn expects_no_regular_expression(t: &mut Test) -> Result {
    t.vm().machine_type("none").expect_stderr("a(b").launch()?;
    Ok(())
}

fn abort(vm: &mut Vm) -> Result {
    let pid = Pid::from_raw(i32::try_from(vm.pid())?).ok_or_else(|| Stop::fail("no process"))?;
    kill_process(pid, Signal::ABORT)?;
    // The result is ignored: the case reports how the machine ended.
    drop(vm.wait());
    Ok(())
}

#[iotest(formats = "raw")]
fn has_a_qemu_that_aborts(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    abort(&mut vm)
}

#[iotest(formats = "raw")]
fn expects_the_abort(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").expect_signal(6).launch()?;
    abort(&mut vm)
}

/// Its working directory is the root directory.
#[iotest(formats = "raw")]
fn has_an_nbd_server_that_aborts(t: &mut Test) -> Result {
    let (image, socket) = (t.image("disk").size(1 << 20).create()?, t.socket("nbd")?);
    let server = t.qemu_nbd(["-f", "raw", "-t", "-k", socket.as_str(), image.path().as_str()])?;
    let pid =
        Pid::from_raw(i32::try_from(server.pid())?).ok_or_else(|| Stop::fail("no process"))?;
    kill_process(pid, Signal::ABORT)?;
    Ok(())
}
