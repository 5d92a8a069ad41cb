//! Tests whose QEMU crashes, hangs or is leaked.

use std::time::Duration;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::qmp::Monitor;
use iotest_runtime::vm::{Launcher, Machine};
use iotest_runtime::{Result, Stop, Test, iotest};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

/// Launches a QEMU without machine, which starts fastest.
fn launch(t: &Test) -> Result<Machine> {
    let qemu = t.settings().programs.qemu.clone()?;
    let launcher = Launcher::new(qemu, t.scratch().dir()).timeouts(t.settings().timeouts);
    Ok(launcher.vm("vm0").machine_type("none").launch()?)
}

fn signal(vm: &Machine, signal: Signal) -> Result {
    let pid = i32::try_from(vm.pid())?;
    kill_process(Pid::from_raw(pid).ok_or_else(|| Stop::fail("no process"))?, signal)?;
    Ok(())
}

/// QEMU aborts inside the command.
#[iotest(formats = "raw")]
fn dies_in_a_command(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    let size = json!({ "driver": "null-co", "node-name": "n", "size": -1 });
    vm.run_raw("blockdev-add", size)?;
    vm.shutdown()?;
    Ok(())
}

/// A stopped QEMU reacts neither to `quit` nor to SIGTERM; the test times out first.
#[iotest(formats = "raw", timeout = "5s")]
fn ignores_every_request(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    signal(&vm, Signal::STOP)?;
    vm.shutdown()?;
    Ok(())
}

/// Waits for an event that QEMU has no reason to send.
#[iotest(formats = "raw", timeout = "5s")]
fn waits_for_an_event(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    vm.wait_event("SHUTDOWN")?;
    Ok(())
}

/// The machine is never dropped.
#[iotest(formats = "raw")]
fn is_forgotten(t: &mut Test) -> Result {
    std::mem::forget(launch(t)?);
    Ok(())
}

/// QEMU runs while the test's process is killed.
#[iotest(formats = "raw")]
fn outlives_its_test(t: &mut Test) -> Result {
    let vm = launch(t)?;
    kill_process(rustix::process::getpid(), Signal::KILL)?;
    drop(vm);
    Ok(())
}

/// QEMU runs while the test panics; unwinding drops it.
#[iotest(formats = "raw")]
fn runs_at_a_panic(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    assert!(!vm.is_running(), "it is running");
    Ok(())
}

/// The test fails by itself, and its QEMU prints a greeting on standard output.
#[iotest(formats = "raw")]
fn is_talkative_when_the_test_fails(t: &mut Test) -> Result {
    let vm = t.vm().machine_type("none").args(["-monitor", "stdio"]).launch()?;
    assert_eq!(vm.name(), "vm1");
    Ok(())
}

/// QEMU makes itself a daemon, which the test does not end.
#[iotest(formats = "raw")]
fn becomes_a_daemon(t: &mut Test) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(30));
    let (qemu, pid) = (t.settings().programs.qemu.clone()?, t.scratch().file("pid"));
    iotest_runtime::process::Invocation::new(qemu)
        .args(["-machine", "none", "-display", "none", "-nodefaults", "-daemonize"])
        .args(["-pidfile", pid.as_str()])
        .run(deadline)?
        .checked()?;
    let written = || Ok::<_, std::io::Error>(pid.exists().then_some(()));
    poll_until("the daemon's pid file", deadline, written)?;
    Ok(())
}
