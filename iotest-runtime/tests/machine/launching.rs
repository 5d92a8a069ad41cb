//! Launches that succeed, fail and repeat.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use iotest_runtime::block::Blocks;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::{QemuOutput, Wrapper};
use iotest_runtime::process::{Exit, Invocation};
use iotest_runtime::qmp::Monitor;
use iotest_runtime::spec::Format;
use iotest_runtime::vm::{Accelerator, Drive, LaunchCause, Launcher, Options};
use serde_json::json;

use crate::host::{bare, launch_bare, launcher, qemu, scratch, settings, zero_file};

#[test]
fn machine_starts_answers_and_quits() {
    let scratch = scratch("starts_answers_quits");
    let mut vm = launcher(&scratch).vm("vm0").launch().unwrap();
    assert!(vm.is_running());
    assert_eq!(vm.exit(), None);
    assert_eq!(vm.run_raw("query-status", json!({})).unwrap()["status"], "running");
    vm.shutdown().unwrap();
    assert_eq!(vm.exit(), Some(Exit::Code(0)));
    vm.shutdown().unwrap();
}

#[test]
fn wrapper_comes_before_qemu_alone() {
    let scratch = scratch("wrapper");
    let launcher = launcher(&scratch);
    // A gdbserver would wait for its debugger.
    let launcher = launcher.wrapper(["env", "IOTEST_WRAPPED=y"]);
    let mut vm = bare(&launcher, "vm0").launch().unwrap();
    let qemu = format!("env IOTEST_WRAPPED=y {} ", qemu());
    assert!(vm.command_line().starts_with(&qemu), "{}", vm.command_line());
    let variables = fs::read(format!("/proc/{}/environ", vm.pid())).unwrap();
    assert!(String::from_utf8_lossy(&variables).contains("IOTEST_WRAPPED=y"));
    vm.shutdown().unwrap();
}

/// Plays a valgrind that finds errors: QEMU's own status gives way to 99.
#[test]
fn findings_of_valgrind_are_shown() {
    let scratch = scratch("valgrind");
    let bin = scratch.file("valgrind");
    let script = "#!/bin/sh\nlog=${1#--log-file=}; log=${log%/*}/$$.valgrind; shift 2\n\
                  echo 'Invalid read of size 8' >$log\n\"$@\"\nexit $(cat ${log%/*}/status)\n";
    fs::write(&bin, script).unwrap();
    fs::set_permissions(&bin, fs::Permissions::from_mode(0o755)).unwrap();
    let launcher = launcher(&scratch);
    let mut wrapper = Wrapper::Valgrind.words(scratch.dir());
    // Found beside the test's files instead of in PATH.
    wrapper[0] = bin.to_string();
    let launcher = launcher.wrapper(wrapper);
    for (status, found) in [("99", true), ("0", false)] {
        fs::write(scratch.file("status"), status).unwrap();
        let mut vm = bare(&launcher, "vm0").launch().unwrap();
        let log = scratch.file(&format!("{}.valgrind", vm.pid()));
        let end = vm.shutdown();
        assert_eq!(log.exists(), found, "{log}");
        match end {
            Err(end) => {
                let text = end.to_string();
                assert!(found && text.contains("ended with exit status 99\n"), "{text}");
                let shown = "\n  valgrind found errors:\n    Invalid read of size 8\n";
                assert!(text.contains(shown), "{text}");
            }
            Ok(()) => assert!(!found),
        }
    }
}

#[test]
fn printed_output_is_not_logged() {
    let scratch = scratch("printed");
    let launcher = launcher(&scratch).output(QemuOutput::Inherited);
    let error = bare(&launcher, "vm0").args(["-nonsense"]).launch().unwrap_err();
    assert_eq!((error.exit, error.output.as_str()), (Some(Exit::Code(1)), ""));
}

#[test]
fn greeting_has_the_version() {
    let scratch = scratch("greeting_version");
    let mut vm = launch_bare(&scratch);
    let client = vm.client().unwrap();
    assert!(client.oob_enabled());
    let version = client.greeting().version.clone();
    assert_eq!(vm.run(iotest_runtime::prelude::cmd::QueryVersion::new()).unwrap().value, version);
}

#[test]
fn launch_failure_shows_status_output_and_command() {
    let scratch = scratch("launch_failure");
    let config = bare(&launcher(&scratch), "vm0").device("warp-drive,x=a b");
    let error = config.launch().unwrap_err();
    assert_eq!(error.exit, Some(Exit::Code(1)));
    let text = error.to_string();
    assert!(
        text.starts_with("launch vm0: QEMU ended with exit status 1 before it was ready\n"),
        "{text}"
    );
    assert!(text.contains("'warp-drive' is not a valid device model name"), "{text}");
    assert!(text.contains("\n  command: "), "{text}");
    assert!(text.contains(" -device 'warp-drive,x=a b'"), "{text}");
}

#[test]
fn program_that_is_missing_is_named() {
    let scratch = scratch("missing_program");
    let launcher = Launcher::new("/nonexistent/qemu", scratch.dir());
    let error = bare(&launcher, "vm0").launch().unwrap_err();
    assert!(matches!(error.cause, LaunchCause::Start(_)), "{error}");
    let text = iotest_runtime::outcome::chain(&*error);
    assert!(text.starts_with("launch vm0: start /nonexistent/qemu -display none"), "{text}");
    assert!(text.ends_with("No such file or directory (os error 2)"), "{text}");
}

#[test]
fn program_that_never_greets_is_ended_in_time() {
    let scratch = scratch("never_greets");
    let launcher = launcher(&scratch).wrapper(["sh", "-c", "echo hm; exec sleep 1000"]);
    let launcher = launcher.timeouts(Timeouts::scaled(0.05));
    let error = bare(&launcher, "vm0").launch().unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("launch vm0: waited 750ms for the QMP greeting from vm0"), "{text}");
    assert_eq!(error.exit, None);
}

#[test]
fn what_came_of_a_greeting_is_shown() {
    let scratch = scratch("half_greeting");
    // Says something on the monitor in QEMU's place, and ends.
    let failure = |text: &str, end: &str| {
        let script = format!(
            "for word; do case $word in socket,id=mon,fd=*) fd=${{word##*=}};; esac; done; \
             echo complaint; eval \"printf '%b' '{text}' >&$fd\"; {end}"
        );
        let launcher = launcher(&scratch).wrapper(["bash", "-c", &script]);
        bare(&launcher, "vm0").launch().unwrap_err().to_string()
    };
    let text = failure("{\\033 QMP", "exit 3");
    let first = "launch vm0: QEMU ended with exit status 3 before it was ready, \
                 in the middle of a line: {\\x1b QMP\n  complaint\n  command: bash -c ";
    assert!(text.starts_with(first), "{text}");
    let text = failure("garbage\\n", "exec sleep 1000");
    let first = "launch vm0: QEMU sent a line that is not JSON: expected value at line 1 column 1, \
                 instead of the QMP greeting from vm0: garbage\n  complaint\n  command: ";
    assert!(text.starts_with(first), "{text}");
}

#[test]
fn file_names_may_contain_commas_and_more() {
    let scratch = scratch("commas");
    let name = "a,b=c, d'\"e.img";
    let path = zero_file(&scratch, name, 1 << 20);
    let config = launcher(&scratch)
        .vm("vm0")
        .drive(Drive::new(&path, Format::Raw).interface("none"))
        .blockdev(
            Options::of("file")
                .set("node-name", "typed")
                .set("filename", &path)
                .set("read-only", "on"),
        )
        .blockdev(json!({
            "driver": "file", "node-name": "json", "filename": path, "read-only": true,
        }));
    let mut vm = config.launch().unwrap();
    let block = vm.run_raw("query-block", json!({})).unwrap();
    assert_eq!(block[0]["device"], "drive0");
    assert_eq!(block[0]["inserted"]["file"], path.as_str());
    for node in ["typed", "json"] {
        assert_eq!(vm.node(node).unwrap().unwrap().file, path.as_str());
    }
    assert_eq!(vm.node("absent").unwrap(), None);
    vm.shutdown().unwrap();
}

#[test]
fn two_machines_run_at_once() {
    let scratch = scratch("two_machines");
    let launcher = launcher(&scratch);
    let mut one = bare(&launcher, "vm0").launch().unwrap();
    let mut two = bare(&launcher, "vm1").launch().unwrap();
    assert_ne!(one.pid(), two.pid());
    one.run_raw("query-status", json!({})).unwrap();
    two.run_raw("query-status", json!({})).unwrap();
    one.shutdown().unwrap();
    two.run_raw("query-status", json!({})).unwrap();
    two.shutdown().unwrap();
}

#[test]
fn machine_returns_what_it_was_launched_with() {
    let scratch = scratch("launched_with");
    let vm = bare(&launcher(&scratch), "vm7").args(["-S"]).launch().unwrap();
    assert_eq!((vm.name(), vm.arguments()), ("vm7", &["-S".to_owned()][..]));
    assert!(vm.command_line().starts_with(qemu().as_str()), "{}", vm.command_line());
    assert_eq!(vm.log().path(), scratch.file("vm7.log"));
    let program = fs::read_link(format!("/proc/{}/exe", vm.pid())).unwrap();
    assert_eq!(program.file_name(), qemu().as_std_path().file_name());
}

#[test]
fn machine_can_be_relaunched_with_another_configuration() {
    let scratch = scratch("relaunch");
    let mut vm = launch_bare(&scratch);
    let error = vm.relaunch().unwrap_err();
    assert_eq!(error.to_string(), "launch vm0 again: it still runs; shut it down first");
    for _ in 0..3 {
        vm.shutdown().unwrap();
        let pid = vm.pid();
        vm.relaunch().unwrap();
        assert_ne!(vm.pid(), pid);
    }
    vm.kill();
    vm.reconfigure(|vm| vm.blockdev("driver=null-co,node-name=added"));
    vm.relaunch().unwrap();
    assert!(vm.node("added").unwrap().is_some());
    // The log of the failed launch is that launch's alone.
    vm.shutdown().unwrap();
    vm.reconfigure(|vm| vm.device("warp-drive"));
    let text = vm.relaunch().unwrap_err().to_string();
    assert_eq!(text.matches("not a valid device model name").count(), 1, "{text}");
    assert_eq!(vm.exit(), Some(Exit::Code(0)));
}

#[test]
fn qtest_works_where_qemu_has_it_and_says_so_elsewhere() {
    let scratch = scratch("qtest");
    let deadline = settings().timeouts.after(std::time::Duration::from_secs(60));
    let help = Invocation::new(qemu()).args(["-accel", "help"]).run(deadline).unwrap();
    let config = launcher(&scratch).vm("vm0").accelerator(Accelerator::Qtest);
    let launched = config.launch();
    if help.stdout_text().lines().any(|line| line == "qtest") {
        let mut vm = launched.unwrap();
        let before = vm.clock_step(0).unwrap();
        assert_eq!(vm.clock_step(1000).unwrap(), before + 1000);
        vm.shutdown().unwrap();
    } else {
        let text = launched.unwrap_err().to_string();
        assert!(text.contains("invalid accelerator qtest"), "{text}");
        let text = launch_bare(&scratch).clock_step(1).unwrap_err().to_string();
        assert_eq!(text, "vm0 has no qtest; the test must require it");
    }
}
