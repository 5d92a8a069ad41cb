//! Secrets are neither shown nor written to a file, whatever fails.

use iotest_runtime::process::Output;

use crate::nextest::nextest_with;
use crate::sandbox::{Sandbox, deadline};

/// The secret of images, with characters that other syntaxes give a meaning, and a secret that tests
/// register.
const SECRET: &str = "open,se'sa\"m\\e 7";
const OTHER: &str = "zirkon-9/4&x";

const VARIABLES: [(&str, &str); 4] = [
    ("IMGKEYSECRET", SECRET),
    ("OTHER", OTHER),
    ("IOTEST_KEEP", "always"),
    ("RUST_BACKTRACE", "1"),
];

/// A part of the message for each way in which these tests fail.
const FAILURES: [&str; 7] = [
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

fn assert_no_secret(sandbox: &Sandbox, output: &Output) {
    let text = output.stdout_text().into_owned() + &output.stderr_text();
    // The word `open` alone is allowed: QEMU uses it in messages.
    let parts = ["open,", "open:", "open%", "sa\"m", "sa\\\"m", "e 7", "zirkon"];
    for part in parts {
        assert!(!text.contains(part), "{part} is in:\n{text}");
    }
    sandbox.assert_nowhere(&["open,se", "open,,se", "se'sa", "sa\"m\\", "zirkon"]);
    sandbox.assert_nowhere(&[base64_part(), "emlya29uL"]);
}

/// A part of the secret of images in base64.
fn base64_part() -> &'static str {
    "b3BlbixzZSdzYSJtXGUgN"
}

#[test]
fn harness_shows_and_keeps_no_secret() {
    for args in [&["--explain-filters"][..], &["-Zunstable-options", "--format=json"]] {
        let sandbox = Sandbox::new();
        let output = run(&sandbox, args);
        assert_eq!(output.status.code(), Some(101), "{}", output.stderr_text());
        let stdout = output.stdout_text();
        for failure in FAILURES {
            assert!(
                stdout.contains(&failure.replace('"', "\\\"")),
                "{failure} is not in:\n{stdout}"
            );
        }
        assert!(stdout.contains(r#"IMGKEYSECRET="$IMGKEYSECRET" "#) || args.len() > 1);
        assert_no_secret(&sandbox, &output);
    }
}

#[test]
fn nextest_and_no_capture_show_and_keep_no_secret() {
    let sandbox = Sandbox::new();
    // Output that a test prints itself is not filtered without capture.
    let output = run(&sandbox, &["--nocapture", "--skip=prints"]);
    assert!(output.stderr_text().contains("panicked: with ***"), "{}", output.stderr_text());
    assert_no_secret(&sandbox, &output);
    let args = ["--test=secretive", "--no-fail-fast", "--retries=0", "-E", "not test(prints)"];
    let Some(output) = nextest_with(&sandbox, &args, &VARIABLES) else { return };
    assert_eq!(output.status.code(), Some(100), "{}", output.stderr_text());
    for failure in FAILURES {
        assert!(output.stderr_text().contains(failure), "{failure}: {}", output.stderr_text());
    }
    assert_no_secret(&sandbox, &output);
}

#[test]
fn default_secret_is_shown() {
    let sandbox = Sandbox::new();
    let program = sandbox.fixture("secretive").args(["logs"]).env("OTHER", "zirkon");
    let output = program.run(deadline()).unwrap();
    let stdout = output.stdout_text();
    assert!(stdout.contains("123456 and *** and secret,id=mine,data=123456\n"), "{stdout}");
}
