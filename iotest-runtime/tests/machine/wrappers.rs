//! QEMU under a debugger and under valgrind, where they are installed.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Deadline, Timeouts, poll_until};
use iotest_runtime::env::Wrapper;
use iotest_runtime::outcome::chain;
use iotest_runtime::process::Invocation;
use iotest_runtime::qmp::Monitor;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::vm::Launcher;
use serde_json::json;

use crate::host::{bare, launcher, scratch};

/// The message of gdb about a program that has ended with status 0.
const GOOD_END: &str = "exited normally";

/// How much longer all takes under a wrapper; for a person, nothing has an end then.
const SLOWNESS: f64 = 10.0;

fn minutes() -> Deadline {
    Timeouts::scaled(SLOWNESS).after(Duration::from_secs(30))
}

fn is_installed(program: &str) -> bool {
    Invocation::new(program).arg("--version").run(minutes()).is_ok()
}

fn wrapped(scratch: &Scratch, wrapper: &Wrapper) -> Launcher {
    launcher(scratch).wrapper(wrapper.words(scratch.dir())).timeouts(Timeouts::scaled(SLOWNESS))
}

/// Fails to launch with a wrapper that is not there.
fn is_missed(launcher: &Launcher, program: &str) {
    let error = bare(launcher, "vm0").launch().unwrap_err();
    assert!(chain(&*error).starts_with(&format!("launch vm0: start {program} ")), "{error}");
}

/// Attaches gdb to the gdbserver that writes this log, continues QEMU, and returns the output of gdb
/// up to the end of both.
fn debug(log: &Utf8Path) -> String {
    let port = poll_until("the port of gdbserver", minutes(), || {
        let text = std::fs::read_to_string(log).unwrap_or_default();
        let port = text.lines().find_map(|line| line.strip_prefix("Listening on port "));
        Ok::<_, std::convert::Infallible>(port.map(str::to_owned))
    })
    .unwrap();
    let attach = format!("target remote localhost:{port}");
    let commands = ["set sysroot /", "handle all nostop noprint pass", &attach, "continue"];
    let commands = commands.iter().flat_map(|command| ["-ex", command]);
    let gdb = Invocation::new("gdb").args(["-nx", "-batch"]).args(commands);
    gdb.run(minutes()).unwrap().stdout_text().into_owned()
}

#[test]
fn qemu_under_gdbserver_waits_for_its_debugger_and_goes_on() {
    let scratch = scratch("gdbserver");
    let wrapper = Wrapper::Gdb(vec!["localhost:0".to_owned()]);
    let launcher = wrapped(&scratch, &wrapper);
    let log: Utf8PathBuf = scratch.dir().join("vm0.log");
    if !is_installed("gdbserver") {
        return is_missed(&launcher, "gdbserver");
    }
    if !is_installed("gdb") {
        // Nobody lets QEMU go on.
        let hasty = launcher.timeouts(Timeouts::scaled(0.2));
        let error = bare(&hasty, "vm0").launch().unwrap_err();
        assert!(error.output.contains("Listening on port "), "{error}");
        return;
    }
    std::thread::scope(|threads| {
        let gdb = threads.spawn(|| debug(&log));
        let mut vm = bare(&launcher, "vm0").launch().unwrap();
        assert!(vm.command_line().starts_with("gdbserver localhost:0 "), "{}", vm.command_line());
        assert_eq!(vm.run_raw("query-status", json!({})).unwrap()["status"], "running");
        vm.shutdown().unwrap();
        let printed = gdb.join().unwrap();
        assert!(printed.contains(GOOD_END), "{printed}");
    });
}

#[test]
fn qemu_under_valgrind_leaves_no_log_if_nothing_is_found() {
    let scratch = scratch("real_valgrind");
    let launcher = wrapped(&scratch, &Wrapper::Valgrind);
    if !is_installed("valgrind") {
        return is_missed(&launcher, "valgrind");
    }
    let mut vm = bare(&launcher, "vm0").launch().unwrap();
    let log = scratch.file(&format!("{}.valgrind", vm.pid()));
    assert!(log.exists(), "{}", vm.log().text());
    assert_eq!(vm.run_raw("query-status", json!({})).unwrap()["status"], "running");
    vm.shutdown().unwrap();
    assert!(!log.exists());
}
