//! Core files and unexpected words of QEMU, where somebody asks for them.

use std::fs;

use crate::sandbox::{Sandbox, deadline};

/// Runs the tests that leave evidence, with a variable; returns what is told.
fn told(sandbox: &Sandbox, filters: &[&str], variable: &str) -> String {
    let program = sandbox.fixture("misbehaviour").args(["--test-threads=1", "--exact"]).args(filters);
    let output = program.env(variable, "y").run(deadline()).unwrap();
    sandbox.assert_clean();
    output.stdout_text().into_owned() + &output.stderr_text()
}

const ABORTS: [&str; 3] = [
    "evidence::has_a_qemu_that_aborts::raw-file",
    "evidence::expects_the_abort::raw-file",
    "evidence::has_an_nbd_server_that_aborts::raw-file",
];

/// Returns what has the name of a core file where cases work.
fn cores_here() -> Vec<String> {
    let names = fs::read_dir(".").unwrap().map(|entry| entry.unwrap().file_name());
    names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name.starts_with("core"))
        .collect()
}

/// Both in one test, since all cases work in one directory.
#[test]
fn core_file_is_kept_named_and_fails_its_case_only_if_somebody_asks() {
    let sandbox = Sandbox::new();
    let unasked = told(&sandbox, &ABORTS, "IOTEST_DETECT_LEAKS");
    assert!(unasked.contains("has_a_qemu_that_aborts::raw-file ... FAILED"), "{unasked}");
    assert!(!unasked.contains("core file"), "{unasked}");
    assert_eq!(cores_here(), [""; 0]);

    let told = told(&sandbox, &ABORTS, "IOTEST_CORES");
    assert!(told.contains("expects_the_abort::raw-file ... ok"), "{told}");
    let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap();
    if pattern.starts_with(['|', '/']) || told.contains("the hard limit of core files is 0") {
        // Whoever asks for one is told where it went.
        assert!(told.contains("no core file of vm0 (process "), "{told}");
        return;
    }
    let told_of = told.lines().find(|line| line.contains("core file of qemu-system-")).unwrap();
    let path = told_of.split_once("): ").unwrap().1;
    assert!(path.contains("has_a_qemu_that_aborts.raw-file/core.qemu-system-"), "{told}");
    assert!(fs::read(path).unwrap().starts_with(b"\x7fELF"), "{told}");
    assert!(told.contains(&format!("\n  see: {path}\n")), "{told}");
    // It works in the root directory, where not everybody may write.
    let of_server =
        told.lines().find(|line| line.contains("core file of qemu-nbd (process ")).unwrap();
    match of_server.split_once("): ").unwrap() {
        (who, why) if who.contains("no core file of") => {
            assert!(why.contains("qemu-nbd works in /"), "{told}");
        }
        (_, path) => {
            assert!(
                path.contains("has_an_nbd_server_that_aborts.raw-file/core.qemu-nbd."),
                "{told}"
            );
        }
    }
    assert_eq!(cores_here(), [""; 0]);
}

#[test]
fn words_that_nobody_expects_fail_a_case_if_that_is_asked_for() {
    let sandbox = Sandbox::new();
    let warns = [
        "evidence::has_a_qemu_that_warns::raw-file",
        "evidence::expects_the_warning::raw-file",
        "evidence::expects_no_regular_expression::raw-file",
    ];
    let told = told(&sandbox, &warns, "IOTEST_STRICT_STDERR");
    let words = [
        "has_a_qemu_that_warns::raw-file ... FAILED",
        "wrote what is not expected; `expect_stderr` allows it:\n",
        ": warning: trace event 'no_such_event' does not exist\n",
        "expects_the_warning::raw-file ... ok",
        "launch vm0: read a pattern for its standard error: regex parse error",
    ];
    words.iter().for_each(|part| assert!(told.contains(part), "no `{part}` in {told}"));
}
