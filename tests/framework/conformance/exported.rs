//! Exported tests, started as QEMU's `check` starts them: their output and their files.

use std::fs;
use std::path::{Path, PathBuf};

use iotest_runtime::process::{Invocation, Output};

use crate::sandbox::{Sandbox, deadline};

/// Exports `checked` into a directory of the sandbox; returns the directory and the output.
fn export(sandbox: &Sandbox, args: &[&str]) -> (PathBuf, Output) {
    let directory = sandbox.path("out/exported");
    let program =
        sandbox.fixture("checked").args(["--export-check", directory.as_str()]).args(args);
    (directory.into(), program.run(deadline()).unwrap())
}

/// The result of a test of `check`.
#[derive(Debug, PartialEq, Eq)]
struct TestResult {
    status: Option<i32>,
    output: String,
    not_run: Option<String>,
    cases_not_run: Option<String>,
}

/// Runs one test as `check` does, in a format over a protocol.
fn run(
    sandbox: &Sandbox,
    exported: &Path,
    name: &str,
    [format, protocol]: [&str; 2],
) -> TestResult {
    run_with(sandbox, exported, name, [format, protocol], &[])
}

fn run_with(
    sandbox: &Sandbox,
    exported: &Path,
    name: &str,
    [format, protocol]: [&str; 2],
    args: &[&str],
) -> TestResult {
    let label = format!("{format}-{protocol}-{name}");
    let (dir, sockets) =
        (sandbox.path(&format!("out/{label}")), sandbox.path(&format!("sock/{label}")));
    fs::create_dir_all(&dir).unwrap();
    fs::create_dir_all(&sockets).unwrap();
    let program =
        sandbox.prepare(Invocation::new(exported.join("tests").join(name).to_str().unwrap()));
    let output = program
        .args(args)
        .env("IMGFMT", format)
        .env("IMGPROTO", protocol)
        .env("CACHEMODE", "writeback")
        .env("AIOMODE", "threads")
        .env("QEMU_OPTIONS", "-nodefaults -display none -accel qtest")
        .env("QEMU_IO_OPTIONS", format!("--cache writeback --aio threads -f {format}"))
        .env("TEST_DIR", dir.as_str())
        .env("SOCK_DIR", sockets.as_str())
        .run(deadline())
        .unwrap();
    fs::remove_dir(&sockets).unwrap();
    let read = |ending: &str| fs::read_to_string(Path::new(&dir).join(name.to_owned() + ending));
    let done = TestResult {
        status: output.status.code(),
        output: format!("{}{}", output.stdout_text(), output.stderr_text()),
        not_run: read(".notrun").ok(),
        cases_not_run: read(".casenotrun").ok(),
    };
    for ending in [".notrun", ".casenotrun"] {
        fs::remove_file(Path::new(&dir).join(name.to_owned() + ending)).ok();
    }
    fs::remove_dir(&dir).expect("the test leaves nothing else");
    sandbox.assert_clean();
    done
}

fn success(output: &str) -> TestResult {
    TestResult { status: Some(0), output: output.to_owned(), not_run: None, cases_not_run: None }
}

fn reference(exported: &Path, name: &str) -> String {
    fs::read_to_string(exported.join("tests").join(name)).unwrap()
}

#[test]
fn log_of_a_test_is_its_output_and_nothing_else() {
    let sandbox = Sandbox::new();
    let (exported, _) = export(&sandbox, &[]);
    for (name, file, variant) in [
        ("script-logs-what-a-tool-says", ".out", ["qcow2", "file"]),
        ("script-logs-by-format", ".out", ["qcow2", "file"]),
        ("script-logs-by-format", ".out.raw", ["raw", "file"]),
        ("script-prints-beside-its-log", ".out", ["raw", "file"]),
        ("script-logs-by-parameter-small", ".out", ["raw", "file"]),
        ("script-logs-by-parameter-large", ".out", ["qcow2", "file"]),
        ("script-logs-by-protocol", ".out", ["raw", "file"]),
        ("script-logs-by-protocol-nbd", ".out", ["raw", "nbd"]),
    ] {
        let expected = success(&reference(&exported, &format!("{name}{file}")));
        assert_eq!(run(&sandbox, &exported, name, variant), expected, "{name} {variant:?}");
    }
    // `check` compares the log with the reference, not the test.
    let done = run(&sandbox, &exported, "script-differs-from-its-reference", ["raw", "file"]);
    assert_eq!(done, success("2 sectors\n"));
}

#[test]
fn test_that_does_not_run_says_why_and_succeeds() {
    let sandbox = Sandbox::new();
    let (exported, _) = export(&sandbox, &["script"]);
    for (name, variant, reason) in [
        (
            "script-takes-another-format",
            ["qcow2", "file"],
            "not suitable for this image format: qcow2\n",
        ),
        ("script-logs-by-protocol", ["raw", "nbd"], "not suitable for this image protocol: nbd\n"),
        (
            "script-logs-by-protocol-nbd",
            ["raw", "file"],
            "not suitable for this image protocol: file\n",
        ),
        ("script-skips-itself", ["qcow2", "file"], "needs a tape drive\n"),
    ] {
        let done = run(&sandbox, &exported, name, variant);
        assert_eq!((done.status, done.not_run.as_deref()), (Some(0), Some(reason)), "{name}");
    }
}

#[test]
fn unit_prints_its_reference_and_lists_the_cases_that_did_not_run() {
    let sandbox = Sandbox::new();
    let (exported, _) = export(&sandbox, &[]);
    let tape = "    [case not run] needs_a_tape (unit.needs_a_tape): there's no tape drive\n";
    let raw = "    [case not run] is_for_raw (unit.is_for_raw): \
               not suitable for this image format: qcow2\n";
    for (format, cases) in [("raw", tape.to_owned()), ("qcow2", format!("{raw}{tape}"))] {
        let expected =
            TestResult { cases_not_run: Some(cases), ..success(&reference(&exported, "unit.out")) };
        assert_eq!(run(&sandbox, &exported, "unit", [format, "file"]), expected);
    }
    let done = run(&sandbox, &exported, "unit", ["vdi", "file"]);
    let reason = "not suitable for this image format: vdi\n";
    assert_eq!((done.status, done.not_run.as_deref()), (Some(0), Some(reason)));
}

#[test]
fn failing_test_shows_what_happened() {
    let sandbox = Sandbox::new();
    let (exported, _) = export(&sandbox, &[]);
    let done = run(&sandbox, &exported, "script-fails-after-its-log", ["raw", "file"]);
    assert_eq!(done.status, Some(1));
    let start = "before\nFAIL script::fails_after_its_log::raw-file: the disk is too small\n";
    assert!(done.output.starts_with(start), "{}", done.output);
    let done = run(&sandbox, &exported, "bad-unit", ["raw", "file"]);
    assert_eq!(done.status, Some(1));
    assert!(done.output.starts_with("EF..\n===="), "{}", done.output);
    assert!(done.output.ends_with("\n\nFAILED (failures=1, errors=1, skipped=1)\n"));
}

#[test]
fn debugging_shows_names_and_messages() {
    let sandbox = Sandbox::new();
    let (exported, _) = export(&sandbox, &[]);
    let done = run_with(&sandbox, &exported, "unit", ["raw", "file"], &["-d"]);
    let first = "counts.one (unit.counts.one) ... ok\n";
    assert!(done.output.starts_with(first), "{}", done.output);
    let name = "script-logs-what-a-tool-says";
    let done = run_with(&sandbox, &exported, name, ["qcow2", "file"], &["-d"]);
    let log = reference(&exported, &format!("{name}.out"));
    let notes = done.output.strip_prefix(&log).expect("the log comes first");
    assert!(notes.contains(" create -f qcow2 ") && notes.contains("exit status 0"), "{notes}");
}

#[test]
fn export_has_the_selected_tests_and_says_how_to_run_them() {
    let sandbox = Sandbox::new();
    let (exported, output) = export(&sandbox, &[]);
    let text = output.stdout_text();
    let directory = exported.to_str().unwrap();
    let first = format!("{directory} has 13 tests: 11 logs, 2 units\n");
    assert!(text.starts_with(&first), "{text}");
    assert!(text.contains(&format!("cd {directory} && ")), "{text}");

    let (_, output) = export(&sandbox, &["unit::", "script::skips_itself"]);
    let text = output.stdout_text();
    let lines = " has 3 tests: 1 log, 2 units\nremoved 21 files of an earlier export\n";
    assert!(text.contains(lines), "{text}");
    let (_, output) = export(&sandbox, &["nothing_is_called_so"]);
    assert_eq!(output.status.code(), Some(4));
}

#[test]
fn test_whose_cases_are_gone_fails() {
    let sandbox = Sandbox::new();
    let (exported, _) = export(&sandbox, &["unit::"]);
    let file = exported.join("tests/unit");
    let text = fs::read_to_string(&file).unwrap();
    let text = text.split(" unit::counts").next().unwrap().to_owned() + " unit::was_renamed\n";
    fs::write(&file, text).unwrap();
    let done = run(&sandbox, &exported, "unit", ["raw", "file"]);
    assert_eq!(done.status, Some(4));
    assert!(done.output.contains("export the tests again"), "{}", done.output);
}
