//! Secrets are written nowhere, whatever fails: neither shown nor left in a file.

use iotest_runtime::process::Output;

use crate::nextest::nextest_with;
use crate::sandbox::{Sandbox, deadline};

/// The secret of images, with what other syntaxes give a meaning to, and the one that tests register.
const SECRET: &str = "open,se'sa\"m\\e 7";
const OTHER: &str = "zirkon-9/4&x";

const VARIABLES: [(&str, &str); 4] = [
    ("IMGKEYSECRET", SECRET),
    ("OTHER", OTHER),
    ("IOTEST_KEEP", "always"),
    ("RUST_BACKTRACE", "1"),
];

/// Every way in which these tests fail, by what is read about it.
const WAYS: [&str; 7] = [
    "signal 6 (SIGABRT)",
    "-no-such-option",
    "object-add: GenericError",
    "panicked: with ***",
    "data=***' missing: exit status 1",
    "somebody who knows ***",
    "the log has no reference",
];

fn run(sandbox: &Sandbox, args: &[&str]) -> Output {
    let program = sandbox.fixture("secretive").args(args);
    let program = VARIABLES.iter().fold(program, |run, (name, value)| run.env(*name, *value));
    let output = program.run(deadline()).unwrap();
    sandbox.assert_no_process();
    output
}

fn assert_silent(sandbox: &Sandbox, output: &Output) {
    let told = output.stdout_text().into_owned() + &output.stderr_text();
    // A command may say `open`, as QEMU does of what it cannot.
    let parts = ["open,", "open:", "open%", "sa\"m", "sa\\\"m", "e 7", "zirkon"];
    for part in parts {
        assert!(!told.contains(part), "{part} is in:\n{told}");
    }
    sandbox.assert_nowhere(&["open,se", "open,,se", "se'sa", "sa\"m\\", "zirkon"]);
    sandbox.assert_nowhere(&[base64_part(), "emlya29uL"]);
}

/// What stands for the secret of images in base64.
fn base64_part() -> &'static str {
    "b3BlbixzZSdzYSJtXGUgN"
}

#[test]
fn front_shows_and_keeps_no_secret() {
    for args in [&["--explain-filters"][..], &["-Zunstable-options", "--format=json"]] {
        let sandbox = Sandbox::new();
        let output = run(&sandbox, args);
        assert_eq!(output.status.code(), Some(101), "{}", output.stderr_text());
        let stdout = output.stdout_text();
        for way in WAYS {
            assert!(stdout.contains(&way.replace('"', "\\\"")), "{way} is not in:\n{stdout}");
        }
        assert!(stdout.contains(r#"IMGKEYSECRET="$IMGKEYSECRET" "#) || args.len() > 1);
        assert_silent(&sandbox, &output);
    }
}

#[test]
fn nextest_and_no_capture_show_and_keep_no_secret() {
    let sandbox = Sandbox::new();
    // What a test prints by itself goes to nobody who would hide it.
    let output = run(&sandbox, &["--nocapture", "--skip=prints"]);
    assert!(output.stderr_text().contains("panicked: with ***"), "{}", output.stderr_text());
    assert_silent(&sandbox, &output);
    let args = ["--test=secretive", "--no-fail-fast", "--retries=0", "-E", "not test(prints)"];
    let Some(output) = nextest_with(&sandbox, &args, &VARIABLES) else { return };
    assert_eq!(output.status.code(), Some(100), "{}", output.stderr_text());
    for way in WAYS {
        assert!(output.stderr_text().contains(way), "{way}: {}", output.stderr_text());
    }
    assert_silent(&sandbox, &output);
}

#[test]
fn secret_that_everybody_knows_is_shown() {
    let sandbox = Sandbox::new();
    let program = sandbox.fixture("secretive").args(["logs"]).env("OTHER", "zirkon");
    let output = program.run(deadline()).unwrap();
    let stdout = output.stdout_text();
    assert!(stdout.contains("123456 and *** and secret,id=mine,data=123456\n"), "{stdout}");
}
