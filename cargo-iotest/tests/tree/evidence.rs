//! Backtraces at a timeout, core files, and rounds until a failure.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;

use crate::sandbox::Sandbox;

/// A script that waits for a QEMU which does nothing.
const WAITS: &str = "$QEMU_PROG -machine none -nodefaults -display none &\nwait";

/// A script in which a program aborts without a trace in the output.
const ABORTS: &str = "(bash -c 'kill -ABRT $$'; true) 2>/dev/null\necho done";

fn artefacts(record: &serde_json::Value, name: &str) -> Vec<Utf8PathBuf> {
    let all = record["artefacts"].as_array().into_iter().flatten();
    let paths = all.filter_map(|path| path.as_str()).map(Utf8PathBuf::from);
    paths.filter(|path| path.file_name().is_some_and(|file| file.starts_with(name))).collect()
}

fn has_gdb() -> bool {
    let minute = Timeouts::default().after(std::time::Duration::from_secs(60));
    Invocation::new("gdb").arg("--version").run(minute).is_ok()
}

#[test]
fn time_out_shows_what_qemu_does_in_its_threads() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", WAITS, "");
    // On a busy host the debugger takes longer than its limit.
    let scaled = sandbox.invocation(&["--timeout=2", "1"]).env("IOTEST_TIMEOUT_SCALE", "5");
    let ran = sandbox.ran(&sandbox.output(scaled));
    let (reason, record) = (ran.reason("001"), ran.record("001"));
    assert!(reason.starts_with("exceeded its time limit of 10s"), "{reason}");
    assert_eq!(sandbox.processes(), [""; 0]);
    if !has_gdb() {
        assert!(!reason.contains("backtrace"), "without gdb there is no backtrace: {reason}");
        return;
    }
    assert!(reason.contains("\n  main thread of qemu-system-"), "{reason}");
    assert!(reason.contains("in qemu_main_loop ()\n") || reason.contains(" main ("), "{reason}");
    assert_eq!(artefacts(record, "backtraces.txt").len(), 1, "{record}");
}

#[test]
fn debugger_that_hangs_is_ended_in_time_with_all_that_it_started() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", WAITS, "");
    let gdb = sandbox.beside().join("gdb");
    let hangs = format!("#!/bin/sh\n: {}\nsh -c 'sleep 600' {} & sleep 601\n", gdb, sandbox.tree());
    fs::write(&gdb, hangs).unwrap();
    fs::set_permissions(&gdb, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let words = sandbox.invocation(&["--timeout=2", "1"]).argv().to_vec();
    let script = "PATH=$0:$PATH exec \"$@\"";
    let beside = sandbox.beside();
    let words = ["-c", script, beside.as_str()].into_iter().chain(words.iter().map(|w| &**w));
    let ran = sandbox.ran(&sandbox.output(sandbox.prepared(Invocation::new("sh").args(words))));
    let reason = ran.reason("001");
    assert!(reason.contains("\n  no backtrace of qemu-system-"), "{reason}");
    assert!(reason.contains("(ended: not complete after "), "{reason}");
    assert_eq!(sandbox.processes(), [""; 0]);
}

/// Returns files named like core files in the tests' working directory.
fn strays(sandbox: &Sandbox) -> Vec<String> {
    let entries = sandbox.iotests().read_dir_utf8().unwrap().flatten();
    let names = entries.map(|entry| entry.file_name().to_owned());
    names.filter(|name| name.starts_with("core")).collect()
}

#[test]
fn core_file_is_kept_and_fails_its_test_only_with_cores() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", ABORTS, "done\n");
    sandbox.bash("002", "echo done", "done\n");
    let unasked = sandbox.run(&[]);
    assert_eq!((unasked.status, unasked.verdict("001")), (Some(0), "pass"), "{}", unasked.text);
    assert_eq!(strays(&sandbox), [""; 0]);

    let asked = sandbox.invocation(&["--cores"]);
    let output = sandbox.output(asked);
    let text = output.stdout_text().into_owned();
    let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap();
    if pattern.starts_with(['|', '/']) || text.contains("the hard limit of core files is 0") {
        assert!(text.contains("note: no core files will be kept: "), "{text}");
        return;
    }
    let reported =
        text.lines().find(|line| line.starts_with("FAIL 001::raw-file: core file of bash"));
    let path =
        reported.and_then(|line| line.rsplit_once("): ")).unwrap_or_else(|| panic!("{text}")).1;
    let path = Utf8Path::new(path).to_owned();
    assert!(fs::read(&path).unwrap().starts_with(b"\x7fELF"), "{text}");
    assert_eq!(strays(&sandbox), [""; 0]);
    let ran = sandbox.ran(&output);
    assert_eq!((ran.status, ran.verdict("001"), ran.verdict("002")), (Some(101), "fail", "pass"));
    assert!(artefacts(ran.record("001"), "core.bash.").contains(&path), "{}", ran.record("001"));
    assert!(!ran.text.contains("possible cause"), "its output is right: {}", ran.text);
    let again = ran.record("001")["run"]["again"].as_str().unwrap();
    assert!(again.contains(" --cores "), "{again}");
}

/// A script that fails in round `bad`.
fn counting(sandbox: &Sandbox, bad: u32) -> String {
    let file = sandbox.beside().join("rounds");
    format!("echo x >> {file}\n[ $(wc -l < {file}) != {bad} ] || echo bad\necho done")
}

#[test]
fn run_is_repeated_until_a_round_fails() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", &counting(&sandbox, 3), "done\n");
    sandbox.bash("002", "echo done", "done\n");
    let ran = sandbox.run(&["--until-fail=9", "-j1"]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    assert!(ran.text.contains("\n2 rounds of --until-fail passed\n"), "{}", ran.text);
    let verdicts: Vec<_> = ran.records().iter().map(|record| &record["verdict"]).collect();
    assert_eq!(verdicts.iter().filter(|verdict| **verdict == "fail").count(), 1, "{verdicts:?}");
    let failed = ran.records().iter().find(|record| record["verdict"] == "fail").unwrap();
    assert_eq!(failed["run"]["repetition"], 3, "{failed}");
    assert!(!failed["run"]["again"].as_str().unwrap().contains("until-fail"), "{failed}");
    assert!(ran.text.contains("FAIL 001::raw-file #3: "), "{}", ran.text);
    assert!(!ran.text.contains("lost"), "{}", ran.text);
    assert_eq!(fs::read_to_string(sandbox.beside().join("rounds")).unwrap().lines().count(), 3);
}

#[test]
fn run_without_a_failure_ends_after_its_last_round() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", &counting(&sandbox, 100), "done\n");
    let ran = sandbox.run(&["--until-fail=4"]);
    assert_eq!((ran.status, ran.records().len()), (Some(0), 4), "{}", ran.text);
    assert!(ran.text.contains("\n4 rounds of --until-fail passed\n"), "{}", ran.text);
    assert!(ran.text.contains("4 passed"), "{}", ran.text);
    assert_eq!(sandbox.scratch(), [""; 0]);
}

#[test]
fn strictness_is_refused_with_its_reason() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo done", "done\n");
    let subcommand = Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest")).args([
        "iotest",
        "tree",
        sandbox.tree().as_str(),
        "--strict-stderr",
    ]);
    for refused in [sandbox.invocation(&["--strict-stderr"]), sandbox.prepared(subcommand)] {
        let output = sandbox.output(refused);
        let text = output.stdout_text();
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(
            text.contains(
                "--strict-stderr is for tests written with iotest: what QEMU prints is compared"
            ),
            "{text}"
        );
    }
}
