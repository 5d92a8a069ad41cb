//! Core files and unexpected standard error of QEMU, if variables ask for them.

use std::fs;

use crate::sandbox::{Sandbox, deadline};

/// Runs the tests that leave evidence, with a variable set to `y`; returns both output streams.
fn output(sandbox: &Sandbox, filters: &[&str], variable: &str) -> String {
    let program =
        sandbox.fixture("misbehaviour").args(["--test-threads=1", "--exact"]).args(filters);
    let output = program.env(variable, "y").run(deadline()).unwrap();
    sandbox.assert_clean();
    output.stdout_text().into_owned() + &output.stderr_text()
}

const ABORTS: [&str; 3] = [
    "evidence::has_a_qemu_that_aborts::raw-file",
    "evidence::expects_the_abort::raw-file",
    "evidence::has_an_nbd_server_that_aborts::raw-file",
];

/// Returns the core files in the working directory of cases.
fn core_files_here() -> Vec<String> {
    let names = fs::read_dir(".").unwrap().map(|entry| entry.unwrap().file_name());
    names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name.starts_with("core"))
        .collect()
}

/// With and without core files in one test, since all cases have one working directory.
#[test]
fn core_file_is_kept_and_fails_its_case_only_on_request() {
    let sandbox = Sandbox::new();
    let by_default = output(&sandbox, &ABORTS, "IOTEST_DETECT_LEAKS");
    assert!(by_default.contains("has_a_qemu_that_aborts::raw-file ... FAILED"), "{by_default}");
    assert!(!by_default.contains("core file"), "{by_default}");
    assert_eq!(core_files_here(), [""; 0]);

    let text = output(&sandbox, &ABORTS, "IOTEST_CORES");
    assert!(text.contains("expects_the_abort::raw-file ... ok"), "{text}");
    let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap();
    if pattern.starts_with(['|', '/']) || text.contains("the hard limit of core files is 0") {
        // The report says why there is no core file.
        assert!(text.contains("no core file of vm0 (process "), "{text}");
        return;
    }
    let core_line = text.lines().find(|line| line.contains("core file of qemu-system-")).unwrap();
    let path = core_line.split_once("): ").unwrap().1;
    assert!(path.contains("has_a_qemu_that_aborts.raw-file/core.qemu-system-"), "{text}");
    assert!(fs::read(path).unwrap().starts_with(b"\x7fELF"), "{text}");
    assert!(text.contains(&format!("\n  see: {path}\n")), "{text}");
    // Its working directory is the root directory, where not every user can write.
    let server_line =
        text.lines().find(|line| line.contains("core file of qemu-nbd (process ")).unwrap();
    match server_line.split_once("): ").unwrap() {
        (who, why) if who.contains("no core file of") => {
            assert!(why.contains("qemu-nbd works in /"), "{text}");
        }
        (_, path) => {
            assert!(
                path.contains("has_an_nbd_server_that_aborts.raw-file/core.qemu-nbd."),
                "{text}"
            );
        }
    }
    assert_eq!(core_files_here(), [""; 0]);
}

#[test]
fn unexpected_stderr_fails_a_case_on_request() {
    let sandbox = Sandbox::new();
    let warns = [
        "evidence::has_a_qemu_that_warns::raw-file",
        "evidence::expects_the_warning::raw-file",
        "evidence::expects_no_regular_expression::raw-file",
    ];
    let text = output(&sandbox, &warns, "IOTEST_STRICT_STDERR");
    let words = [
        "has_a_qemu_that_warns::raw-file ... FAILED",
        "wrote what is not expected; `expect_stderr` allows it:\n",
        ": warning: trace event 'no_such_event' does not exist\n",
        "expects_the_warning::raw-file ... ok",
        "launch vm0: read a pattern for its standard error: regex parse error",
    ];
    words.iter().for_each(|part| assert!(text.contains(part), "no `{part}` in {text}"));
}
