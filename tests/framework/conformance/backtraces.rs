//! Backtraces of the programs of a case that timed out, where gdb is installed.

use camino::Utf8PathBuf;
use iotest_runtime::process::{Invocation, Output};

use crate::sandbox::{Sandbox, deadline};

/// Two cases whose own waits time out, and one that its watchdog ends.
const TIMED_OUT: [&str; 3] = [
    "late::waits_for_a_tool_too_long::raw-file",
    "late::waits_longer_than_a_second::raw-file",
    "late::works_too_long::raw-file",
];

fn is_installed(program: &str) -> bool {
    Invocation::new(program).arg("--version").run(deadline()).is_ok()
}

/// Runs them, with a directory first in PATH and `scale` as the factor of every time.
fn run(sandbox: &Sandbox, first: &Utf8PathBuf, scale: &str) -> Output {
    let program = sandbox.fixture("misbehaviour").argv()[0].clone();
    let script = "PATH=$0:$PATH exec \"$@\"";
    let words = ["-c", script, first.as_str(), &program, "--exact"].into_iter().chain(TIMED_OUT);
    let run = sandbox.prepare(Invocation::new("sh").args(words));
    let output = run.env("IOTEST_TIMEOUT_SCALE", scale).run(deadline()).unwrap();
    sandbox.assert_clean();
    output
}

#[test]
fn timeout_shows_backtraces_of_qemu() {
    let sandbox = Sandbox::new();
    // On a busy host the debugger takes longer than its limit.
    let output = run(&sandbox, &sandbox.path("nothing"), "5");
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(101), "{text}");
    if !is_installed("gdb") {
        assert!(!text.contains("backtrace"), "without gdb there is no backtrace: {text}");
        return;
    }
    assert!(!text.contains("for the end of /usr/bin/gdb"), "nobody waited for it: {text}");
    assert_eq!(text.matches("\n  main thread of qemu-system-").count(), 3, "{text}");
    assert!(text.contains("in qemu_main_loop ()\n") || text.contains(" main ("), "{text}");
    let files: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("  see: ")).collect();
    let files: Vec<&&str> = files.iter().filter(|file| file.ends_with("backtraces.txt")).collect();
    assert_eq!(files.len(), 3, "{text}");
    for file in files {
        let file = std::fs::read_to_string(file).unwrap();
        assert!(file.starts_with("== qemu-system-") && file.contains("\nThread 2 ("), "{file}");
    }
}

#[test]
fn hanging_debugger_is_killed_with_its_children() {
    let sandbox = Sandbox::new();
    let gdb = sandbox.script("gdb", "echo '#0 half'; sleep 4715 & sleep 4716");
    let output = run(&sandbox, &Utf8PathBuf::from(gdb).parent().unwrap().to_owned(), "1");
    let text = output.stdout_text();
    assert_eq!(text.matches("(ended: not complete after 4s)\n").count(), 3, "{text}");
    assert!(text.contains("\n  no backtrace of qemu-system-"), "{text}");
    // The case is torn down as usual, although the debugger took time.
    assert_eq!(text.matches("the machine was shut down\n").count(), 3, "{text}");
}
