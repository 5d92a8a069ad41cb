//! Errors in the command line, environment or program must not look like success.

use iotest_runtime::process::{Invocation, Output};

use crate::sandbox::{Sandbox, deadline};

fn run(program: impl FnOnce(&Sandbox) -> Invocation) -> Output {
    let sandbox = Sandbox::new();
    let output = program(&sandbox).run(deadline()).unwrap();
    sandbox.assert_clean();
    output
}

fn assert_refused(output: &Output, status: i32, needles: &[&str]) {
    let text = output.stderr_text();
    assert_eq!(output.status.code(), Some(status), "{text}{}", output.stdout_text());
    for needle in needles {
        assert!(text.contains(needle), "no {needle:?} in: {text}");
    }
}

#[test]
fn bad_usage_is_status_2() {
    let with = |args: &'static [&str]| run(|sandbox| sandbox.fixture("misbehaviour").args(args));
    assert_refused(&with(&["--ingored"]), 2, &["did you mean `--ignored`?", "--help"]);
    assert_refused(&with(&["--test-threads", "0"]), 2, &["a whole number from 1"]);
    let help = with(&["--help"]);
    assert!(help.status.success() && help.stdout_text().contains("--exact"));
}

#[test]
fn bad_setting_is_status_2() {
    let set = |name: &'static str, value: &'static str| {
        run(|sandbox| sandbox.fixture("misbehaviour").env(name, value).arg("--list"))
    };
    assert_refused(&set("IMGFMT", "qcow3"), 2, &["IMGFMT", "did you mean `qcow2`?"]);
    assert_refused(&set("RUST_TEST_THREADS", "many"), 2, &["RUST_TEST_THREADS is `many`"]);
}

#[test]
fn directory_that_cannot_be_made_is_status_2_before_anything_runs() {
    let output = run(|sandbox| {
        let program = sandbox.fixture("misbehaviour").env("TEST_DIR", "/dev/null/scratch");
        program.env("IOTEST_OUTPUT_DIR", "/dev/null/out").arg("passes")
    });
    let needles = [
        "2 environment variables",
        "TEST_DIR=/dev/null/scratch: ",
        "IOTEST_OUTPUT_DIR=/dev/null/out: ",
    ];
    assert_refused(&output, 2, &needles);
    assert!(output.stdout.is_empty(), "{}", output.stdout_text());
}

#[test]
fn unknown_exact_name_is_reported_with_the_nearest() {
    let args = ["--exact", "behaved::passes_quietly::qcow2-file"];
    let output = run(|sandbox| sandbox.fixture("misbehaviour").args(args));
    assert!(output.status.success(), "the name may be another program's");
    let note = "note: no case is called `behaved::passes_quietly::qcow2-file`; \
                the nearest is `behaved::passes_quietly::raw-file`\n";
    assert_eq!(output.stderr_text(), note);
}

#[test]
fn rerun_command_has_the_environment() {
    let output = run(|sandbox| {
        let program = sandbox.fixture("misbehaviour").env("IMGFMT", "raw");
        program.env("IMGOPTS", "size=1 2").arg("behaved::fails_by_text")
    });
    let text = output.stdout_text();
    let again = text.lines().find_map(|line| line.trim_start().strip_prefix("rerun: ")).unwrap();
    assert!(again.starts_with("IMGFMT=raw IMGOPTS='size=1 2' "), "{again}");
    assert!(again.ends_with(" --exact behaved::fails_by_text::raw-file"), "{again}");
}

#[test]
fn nothing_that_runs_is_status_4() {
    let output = run(|sandbox| sandbox.fixture("misbehaviour").env("IMGFMT", "vdi"));
    let needles = ["not suitable for this image format: vdi\n", "no case ran"];
    assert_refused(&output, 4, &needles);
    assert!(output.stdout_text().contains("test result: FAILED. 0 passed; 0 failed; "));
}

#[test]
fn missing_qemu_fails_and_says_how_to_get_it() {
    // Programs that variables name would be found without PATH.
    let choices = ["QEMU_PROG", "QEMU_IMG_PROG", "QEMU_IO_PROG", "QEMU_NBD_PROG", "QSD_PROG"];
    let output = run(|sandbox| {
        let program = choices
            .into_iter()
            .fold(sandbox.fixture("misbehaviour"), |program, name| program.env_remove(name));
        program.env("PATH", "/nowhere").args(["passes_quietly"])
    });
    assert_eq!(output.status.code(), Some(101));
    let text = output.stdout_text();
    assert!(text.contains("BROKEN") && text.contains("QEMU_PROG"), "{text}");
}

#[test]
fn nextest_naming_a_missing_case_is_no_success() {
    let run_exact = |id: &'static str| {
        run(|sandbox| {
            sandbox.fixture("misbehaviour").env("NEXTEST", "1").args(["--exact", id, "--nocapture"])
        })
    };
    let output = run_exact("behaved::passes_quietly::qcow2-file");
    let near = "the nearest is `behaved::passes_quietly::raw-file`";
    assert_refused(&output, 4, &[near, "IMGFMT"]);
}

#[test]
fn nextest_running_an_ignored_case_is_no_success() {
    let run_as = |flag: &'static str| {
        run(|sandbox| {
            let id = "behaved::ignored_by_requirement::raw-file";
            let args = ["--exact", id, "--nocapture", flag];
            sandbox.fixture("misbehaviour").env("NEXTEST", "1").args(args)
        })
    };
    let output = run_as("--test");
    assert_refused(&output, 4, &["is ignored: needs qemu<1.0.0", "--ignored"]);
    assert!(run_as("--ignored").status.success());
}

#[test]
fn program_without_tests_is_status_4() {
    let output = run(|sandbox| sandbox.fixture("empty").arg("--list"));
    assert_refused(&output, 4, &["no test is registered", "use name as _;"]);
    assert!(output.stdout.is_empty());
}

#[test]
fn two_tests_of_one_path_are_named_with_their_locations() {
    let output = run(|sandbox| sandbox.fixture("duplicates"));
    let place = "duplicates/main.rs:";
    assert_refused(&output, 4, &["disks::sizes::grow at ", place, "rename one"]);
}

#[test]
fn forgotten_harness_line_is_a_failing_test() {
    let output = run(|sandbox| sandbox.fixture("forgotten"));
    assert_eq!(output.status.code(), Some(101));
    let text = output.stdout_text();
    assert!(text.contains("test never_runs::libtest ... FAILED"), "{text}");
    assert!(text.contains("`harness = false`"), "{text}");
}
