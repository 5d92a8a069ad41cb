//! Tests that do not check how their programs end.

use std::time::Duration;

use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::prelude::*;
use iotest_runtime::process::Invocation;
use iotest_runtime::vm::Launcher;
use rustix::process::{Pid, Signal, kill_process};

/// Sends a signal; waits until the process is gone, except for SIGSTOP.
fn signal(pid: u32, signal: Signal) -> Result {
    let pid = i32::try_from(pid)?;
    kill_process(Pid::from_raw(pid).ok_or_else(|| Stop::fail("no process"))?, signal)?;
    if signal == Signal::STOP {
        return Ok(());
    }
    let gone = || {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let state = stat.rsplit_once(')').and_then(|(_, rest)| rest.trim_start().chars().next());
        // Its main thread may be gone before the others are.
        let threads = std::fs::read_dir(format!("/proc/{pid}/task")).map_or(0, Iterator::count);
        let is_gone = matches!(state, None | Some('Z' | 'X')) && threads <= 1;
        Ok::<_, std::fmt::Error>(is_gone.then_some(()))
    };
    poll_until("the process's end", Timeouts::default().after(Duration::from_secs(30)), gone)?;
    Ok(())
}

fn bare(t: &Test) -> Result<Vm> {
    Ok(t.vm().machine_type("none").launch()?)
}

const SIGNALS: &[(&str, Signal)] =
    &[("abrt", Signal::ABORT), ("kill", Signal::KILL), ("segv", Signal::SEGV)];

#[iotest(formats = "raw", cases = SIGNALS)]
fn machine_crashes_and_is_dropped(t: &mut Test, by: &Signal) -> Result {
    let mut vm = bare(t)?;
    vm.run_raw("query-status", json!({}))?;
    signal(vm.pid(), *by)
}

/// The launcher is the test's own.
#[iotest(formats = "raw")]
fn machine_of_own_launcher_crashes(t: &mut Test) -> Result {
    let qemu = t.settings().programs.qemu.clone()?;
    let vm = Launcher::new(qemu, t.scratch().dir()).vm("mine").machine_type("none").launch()?;
    signal(vm.pid(), Signal::SEGV)
}

#[iotest(formats = "raw")]
fn machine_crashes_and_the_error_is_ignored(t: &mut Test) -> Result {
    let mut vm = bare(t)?;
    signal(vm.pid(), Signal::SEGV)?;
    vm.run_raw("query-status", json!({})).ok();
    vm.shutdown().ok();
    Ok(())
}

#[iotest(formats = "raw")]
fn machine_crashes_and_is_launched_again(t: &mut Test) -> Result {
    let mut vm = bare(t)?;
    signal(vm.pid(), Signal::ABORT)?;
    vm.relaunch()?;
    vm.shutdown()
}

#[iotest(formats = "raw")]
fn machine_crashes_and_is_forgotten(t: &mut Test) -> Result {
    let vm = bare(t)?;
    signal(vm.pid(), Signal::SEGV)?;
    std::mem::forget(vm);
    Ok(())
}

#[iotest(formats = "raw")]
fn machine_crashes_in_a_list_of_another_thread(t: &mut Test) -> Result {
    let vms = vec![bare(t)?, bare(t)?];
    signal(vms[1].pid(), Signal::SEGV)?;
    std::thread::spawn(move || drop(vms));
    Ok(())
}

#[iotest(formats = "raw")]
fn machine_is_killed_after_its_crash(t: &mut Test) -> Result {
    let mut vm = bare(t)?;
    signal(vm.pid(), Signal::SEGV)?;
    vm.kill();
    Ok(())
}

/// A stopped QEMU reacts neither to `quit` nor to SIGTERM.
#[iotest(formats = "raw")]
fn machine_is_deaf_and_dropped(t: &mut Test) -> Result {
    let mut vm = bare(t)?;
    vm.set_timeouts(Timeouts::scaled(0.03));
    signal(vm.pid(), Signal::STOP)
}

#[iotest(formats = "raw")]
fn machine_crashes_as_expected(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").expect_signal(11).launch()?;
    signal(vm.pid(), Signal::SEGV)?;
    vm.shutdown()?;
    vm.relaunch()?;
    signal(vm.pid(), Signal::SEGV)?;
    vm.relaunch()?;
    vm.expect_signal(9);
    signal(vm.pid(), Signal::KILL)
}

#[iotest(formats = "raw")]
fn machine_does_not_crash_as_expected(t: &mut Test) -> Result {
    let mut vm = bare(t)?;
    vm.expect_signal(6);
    Ok(())
}

/// The test fails by itself, which the crash may explain.
#[iotest(formats = "raw")]
fn machine_crashes_in_a_test_that_fails(t: &mut Test) -> Result {
    let vm = bare(t)?;
    signal(vm.pid(), Signal::SEGV)?;
    Err(Stop::fail("the disk has 3 sectors, expected 4"))
}

#[iotest(formats = "raw")]
fn machine_crashes_in_a_test_that_skips(t: &mut Test) -> Result {
    let vm = bare(t)?;
    signal(vm.pid(), Signal::SEGV)?;
    t.skip("needs a tape drive")
}

#[iotest(formats = "raw", requires = "tool:qemu-nbd")]
fn server_of_an_image_crashes(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).protocol(Protocol::Nbd).create()?;
    t.write(&disk, &[Pattern::new(0x5a, 0, 512)])?;
    let pid = running(t, "qemu-nbd")?;
    signal(pid, Signal::SEGV)
}

#[iotest(formats = "raw", requires = "tool:qemu-nbd")]
fn nbd_server_crashes(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("nbd")?;
    let server = t.qemu_nbd(["-k", socket.as_str(), "-f", "raw", disk.path().as_str()])?;
    signal(server.pid(), Signal::SEGV)
}

#[iotest(formats = "raw", requires = "tool:qemu-nbd")]
fn nbd_daemon_crashes(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let socket = t.socket("nbd")?;
    let words = ["--persistent", "-k", socket.as_str(), "-f", "raw", disk.path().as_str()];
    let daemon = t.qemu_nbd_tool().fork(words)?;
    signal(daemon.pid().unwrap_or_default(), Signal::SEGV)
}

#[iotest(formats = "raw")]
fn storage_daemon_crashes(t: &mut Test) -> Result {
    let daemon = t.storage_daemon([] as [&str; 0])?;
    signal(daemon.pid(), Signal::ABORT)
}

#[iotest(formats = "raw")]
fn conversation_crashes(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let qemu_io = t.qemu_io_tool().interactive([disk.path().as_str()])?;
    signal(qemu_io.pid(), Signal::SEGV)
}

#[iotest(
    formats = "raw",
    cases(
        crashes = "kill -SEGV $$",
        fails = "exit 3",
        fails_at_its_end = "trap 'exit 23' TERM; echo begun; while :; do sleep 0.01; done",
        is_deaf = "trap '' TERM; echo begun; while :; do sleep 0.01; done",
    )
)]
fn own_server(t: &mut Test, script: &str) -> Result {
    let mut server = t.start_program(Invocation::new("sh").args(["-c", script]))?;
    if script.contains("begun") {
        server.wait_for_output("begun")?;
    } else {
        let gone = || Ok::<_, std::fmt::Error>((!server.is_running()).then_some(()));
        let deadline = Timeouts::default().after(Duration::from_secs(30));
        poll_until("the server's end", deadline, gone)?;
    }
    Ok(())
}

#[iotest(
    formats = "raw",
    cases(runs = "exec sleep 600", ends = "exit 0", fails_as_expected = "exit 3",)
)]
fn own_server_is_dropped(t: &mut Test, script: &str) -> Result {
    let mut server = t.start_program(Invocation::new("sh").args(["-c", script]))?;
    if script == "exit 3" {
        server.expect_exit(3);
        server.wait_before(t.settings().timeouts.after(Duration::from_secs(30)))?;
    }
    Ok(())
}

/// Finds the one process of the case that runs this program.
fn running(t: &Test, program: &str) -> Result<u32> {
    let mark = t.scratch().dir().as_str();
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let line = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        let pid = entry.file_name().to_str().and_then(|name| name.parse().ok());
        if let Some(pid) = pid.filter(|_| line.contains(program) && line.contains(mark)) {
            return Ok(pid);
        }
    }
    Err(Stop::fail(format!("no {program} runs")))
}
