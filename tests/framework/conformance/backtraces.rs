//! What a case that ran out of time shows of the programs that it ran, where gdb is installed.

use camino::Utf8PathBuf;
use iotest_runtime::process::{Invocation, Output};

use crate::sandbox::{Sandbox, deadline};

/// One whose own wait fails, and one that its watchdog ends.
const LATE: [&str; 2] =
    ["late::waits_longer_than_a_second::raw-file", "late::works_too_long::raw-file"];

fn is_installed(program: &str) -> bool {
    Invocation::new(program).arg("--version").run(deadline()).is_ok()
}

/// Runs both, with a directory before all others of PATH.
fn run(sandbox: &Sandbox, first: &Utf8PathBuf) -> Output {
    let program = sandbox.fixture("misbehaviour").argv()[0].clone();
    let script = "PATH=$0:$PATH exec \"$@\"";
    let words = ["-c", script, first.as_str(), &program, "--exact"].into_iter().chain(LATE);
    let output = sandbox.prepare(Invocation::new("sh").args(words)).run(deadline()).unwrap();
    sandbox.assert_clean();
    output
}

#[test]
fn time_out_shows_what_qemu_does_in_its_threads() {
    let sandbox = Sandbox::new();
    let output = run(&sandbox, &sandbox.path("nothing"));
    let told = output.stdout_text();
    assert_eq!(output.status.code(), Some(101), "{told}");
    if !is_installed("gdb") {
        assert!(!told.contains("backtrace"), "without gdb nothing is said: {told}");
        return;
    }
    assert_eq!(told.matches("\n  main thread of qemu-system-").count(), 2, "{told}");
    assert!(told.contains("in qemu_main_loop ()\n") || told.contains(" main ("), "{told}");
    let files: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("  see: ")).collect();
    let files: Vec<&&str> = files.iter().filter(|file| file.ends_with("backtraces.txt")).collect();
    assert_eq!(files.len(), 2, "{told}");
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.starts_with("== qemu-system-") && text.contains("\nThread 2 ("), "{text}");
    }
}

#[test]
fn debugger_that_hangs_is_ended_with_all_that_it_started() {
    let sandbox = Sandbox::new();
    let gdb = sandbox.script("gdb", "echo '#0 half'; sleep 4715 & sleep 4716");
    let output = run(&sandbox, &Utf8PathBuf::from(gdb).parent().unwrap().to_owned());
    let told = output.stdout_text();
    assert_eq!(told.matches("(ended: not complete after 4s)\n").count(), 2, "{told}");
    assert!(told.contains("\n  no backtrace of qemu-system-"), "{told}");
    // The time goes to its account, and the case is torn down as ever.
    assert_eq!(told.matches("the machine was shut down\n").count(), 2, "{told}");
}
