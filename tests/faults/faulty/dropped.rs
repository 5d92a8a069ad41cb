//! Tests that drop programs which have crashed or failed.

use iotest_runtime::prelude::*;
use iotest_runtime::process::Invocation;
use rustix::process::Signal;

use crate::acting::{children, send, wait_for_end};

/// Signals that crash a program.
const ENDS: [(&str, Signal); 3] =
    [("segv", Signal::SEGV), ("abort", Signal::ABORT), ("kill", Signal::KILL)];

/// Signals that end programs. QEMU's programs exit with status 0 at SIGTERM.
const MORE_ENDS: [(&str, Signal); 4] = [ENDS[0], ENDS[1], ENDS[2], ("term", Signal::TERM)];

fn launch(t: &Test) -> Result<Vm> {
    Ok(t.vm().machine_type("none").launch()?)
}

/// Ends a program by a signal and waits for its end.
fn end(t: &Test, pid: u32, signal: Signal) -> Result {
    send(pid, signal)?;
    wait_for_end(t, pid)
}

#[iotest(formats = "raw", cases = ENDS)]
fn machine(t: &mut Test, signal: Signal) -> Result {
    let vm = launch(t)?;
    end(t, vm.pid(), signal)
}

/// The test's own failure must not hide that QEMU crashed.
#[iotest(formats = "raw", cases = ENDS)]
fn machine_with_a_failure(t: &mut Test, signal: Signal) -> Result {
    let vm = launch(t)?;
    end(t, vm.pid(), signal)?;
    Err(Stop::fail("the test's own failure"))
}

/// The signal comes in the moment in which the machine is dropped.
#[iotest(formats = "raw")]
fn machine_at_the_last_moment(t: &mut Test) -> Result {
    let vm = launch(t)?;
    send(vm.pid(), Signal::SEGV)
}

/// The test itself makes QEMU quit: that is no crash.
#[iotest(formats = "raw")]
fn machine_that_has_quit(t: &mut Test) -> Result {
    let mut vm = launch(t)?;
    vm.run_raw("quit", Value::Null)?;
    wait_for_end(t, vm.pid())
}

/// SIGTERM from another process: QEMU exits with status 0, and names the sender.
#[iotest(formats = "raw")]
fn machine_that_a_stranger_ends(t: &mut Test) -> Result {
    let vm = launch(t)?;
    t.run(Invocation::new("kill").args(["-TERM", &vm.pid().to_string()]))?;
    wait_for_end(t, vm.pid())
}

#[iotest(formats = "raw")]
fn second_of_two_machines(t: &mut Test) -> Result {
    let mut first = launch(t)?;
    let second = launch(t)?;
    end(t, second.pid(), Signal::SEGV)?;
    first.shutdown()?;
    Ok(())
}

/// QEMU reacts neither to `quit` nor to SIGTERM.
#[iotest(formats = "raw", timeout = "100s")]
fn deaf_machine(t: &mut Test) -> Result {
    let vm = launch(t)?;
    send(vm.pid(), Signal::STOP)
}

#[iotest(formats = "raw", cases = ENDS)]
fn nbd_server(t: &mut Test, signal: Signal) -> Result {
    let (disk, socket) = (t.path("disk"), t.socket("nbd")?);
    std::fs::write(&disk, [0; 65536])?;
    let server = t.qemu_nbd(["--format=raw", &format!("--socket={socket}"), disk.as_str()])?;
    end(t, server.pid(), signal)
}

#[iotest(formats = "raw", protocols = "nbd", cases = ENDS)]
fn server_behind_an_image(t: &mut Test, signal: Signal) -> Result {
    let _disk = t.image("disk").size(MIB).create()?;
    let servers = children("qemu-nbd");
    assert_eq!(servers.len(), 1, "one server");
    end(t, servers[0], signal)
}

#[iotest(formats = "raw", cases = ENDS)]
fn storage_daemon(t: &mut Test, signal: Signal) -> Result {
    let daemon = t.storage_daemon([] as [&str; 0])?;
    end(t, daemon.pid(), signal)
}

#[iotest(formats = "raw", cases = MORE_ENDS)]
fn own_server(t: &mut Test, signal: Signal) -> Result {
    let server = t.start_program(Invocation::new("sleep").arg("1000"))?;
    end(t, server.pid(), signal)
}

/// The test's own server ends by itself, with an error status.
#[iotest(formats = "raw")]
fn own_server_with_a_status(t: &mut Test) -> Result {
    let server = t.start_program(Invocation::new("sh").args(["-c", "echo no disk >&2; exit 3"]))?;
    wait_for_end(t, server.pid())
}

/// The test's own server that SIGTERM does not end.
#[iotest(formats = "raw", timeout = "100s")]
fn deaf_own_server(t: &mut Test) -> Result {
    let script = "trap '' TERM; echo ready; while :; do sleep 1; done";
    let mut server = t.start_program(Invocation::new("sh").args(["-c", script]))?;
    server.wait_for_output("ready")?;
    Ok(())
}

/// No fault: each program is ended when it is dropped.
#[iotest(formats = "raw")]
fn all_is_well(t: &mut Test) -> Result {
    let (disk, socket) = (t.path("disk"), t.socket("nbd")?);
    std::fs::write(&disk, [0; 65536])?;
    let _server = t.qemu_nbd(["--format=raw", &format!("--socket={socket}"), disk.as_str()])?;
    let _daemon = t.storage_daemon([] as [&str; 0])?;
    let _own = t.start_program(Invocation::new("sleep").arg("1000"))?;
    let _vm = launch(t)?;
    Ok(())
}
