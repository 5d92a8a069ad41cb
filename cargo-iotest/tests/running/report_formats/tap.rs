//! TAP 13, by Perl's `TAP::Parser`, for whose harness the form was made.

use std::time::Duration;

use iotest_exec::process::HarnessChild;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;
use rustix::process::Signal;
use serde::Deserialize;
use serde_json::Value;

use super::Reports;
use crate::interrupting::started;
use crate::sandbox::{Sandbox, deadline};

/// A report as parsed by Perl.
#[derive(Debug, Deserialize)]
struct Understood {
    version: u32,
    planned: Option<usize>,
    /// Errors in the plan and the numbers.
    faults: Vec<String>,
    tests: Vec<TestLine>,
    /// Lines without a meaning.
    others: Vec<String>,
    bailout: Option<String>,
    skip_all: Option<String>,
}

/// A test line with its YAML block.
#[derive(Debug, Deserialize)]
struct TestLine {
    ok: bool,
    number: usize,
    description: String,
    directive: String,
    explanation: String,
    yaml: Value,
}

/// Has a report read; an error is what the parser died of.
fn understood(report: &str) -> Result<Understood, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/running/report_formats/tap.pl");
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, report).unwrap();
    let perl = Invocation::new("perl").arg(script).arg(file.path().to_str().unwrap());
    // Some broken blocks would keep it busy for ever.
    let output = perl.run(Timeouts::default().after(Duration::from_secs(60)));
    let missing = "this test needs `perl` in PATH with its modules TAP::Parser and JSON::PP; install \
                   them: Debian's package is `perl`, Fedora's are `perl-Test-Harness` and \
                   `perl-JSON-PP`";
    let output = output.unwrap_or_else(|error| panic!("{missing}: {error}"));
    let printed = output.stderr_text();
    assert!(!printed.contains("Can't locate "), "{missing}: {printed}");
    match output.status.success() {
        true => Ok(serde_json::from_slice(&output.stdout).unwrap()),
        false => Err(printed.into_owned()),
    }
}

/// Takes the backslashes out that keep a number sign from beginning a directive.
fn unescaped(text: &str) -> String {
    text.replace("\\#", "#").replace("\\\\", "\\")
}

#[test]
fn tap_of_every_verdict_is_what_perl_understands() {
    let Reports { tap, json, .. } = Reports::of_every_verdict();
    let read = understood(&tap).unwrap_or_else(|error| panic!("{error}\n{tap}"));
    assert_eq!((read.version, &read.faults, &read.others), (13, &vec![], &vec![]), "{tap}");
    let cases = json["cases"].as_array().unwrap();
    let ignored = json["run"]["ignored"].as_array().unwrap();
    assert_eq!(read.tests.len(), cases.len() + ignored.len());
    assert_eq!(read.planned, Some(read.tests.len()));
    assert_eq!(read.bailout, None);
    for (line, case) in read.tests.iter().zip(cases) {
        agrees(line, case);
    }
    for (line, ignored) in read.tests[cases.len()..].iter().zip(ignored) {
        assert_eq!(line.description, format!("- {}", ignored["id"].as_str().unwrap()));
        assert_eq!((line.ok, &*line.directive), (true, "SKIP"));
        assert_eq!(unescaped(&line.explanation), ignored["reason"]);
    }
    for (number, line) in (1..).zip(&read.tests) {
        assert_eq!(line.number, number);
    }
}

/// Asserts that a line says what the JSON report says of the case.
fn agrees(line: &TestLine, case: &Value) {
    let attempts = case["attempts"].as_array().unwrap();
    let last = attempts.last().unwrap();
    assert_eq!(line.description, format!("- {}", last["id"].as_str().unwrap()));
    let verdict = case["verdict"].as_str().unwrap();
    assert_eq!(line.ok, ["pass", "flaky", "skip"].contains(&verdict), "{line:?}");
    let directive = match verdict {
        "skip" => "SKIP",
        "known" => "TODO",
        _ => "",
    };
    assert_eq!(line.directive, directive, "{line:?}");
    if verdict == "known" {
        assert_eq!(unescaped(&line.explanation), last["run"]["known"]["reason"].as_str().unwrap());
    }
    if verdict == "skip" {
        let words = unescaped(&line.explanation);
        let reason = last["reason"].as_str().unwrap();
        assert_eq!(words, iotest_protocol::text::one_line(reason));
    }
    if ["pass", "skip"].contains(&verdict) {
        assert_eq!(line.yaml, Value::Null, "{line:?}");
        return;
    }
    assert_eq!(line.yaml["verdict"], verdict);
    assert_eq!(line.yaml["attempts"], attempts.len().to_string());
    assert_eq!(line.yaml["rerun"], last["run"]["again"]);
    let message = line.yaml["message"].as_str().unwrap();
    if verdict == "fixed" {
        assert!(message.starts_with("it passed, and is known to fail: "), "{line:?}");
        return;
    }
    let reason = attempts.iter().rev().find_map(|attempt| attempt["reason"].as_str()).unwrap();
    let plain = |text: &str| -> Vec<String> {
        // Controls and what is no character are escaped, and white space at the edges goes. Perl
        // takes a tab that begins a line for a space.
        let text = text.replace('\u{1b}', "\\x1b").replace('\u{7}', "\\x07");
        let text = text.replace('\u{fffe}', "\\u{fffe}").replace('\t', " ");
        text.trim().lines().map(|line| line.trim_end().to_owned()).collect()
    };
    assert_eq!(plain(message), plain(reason), "{line:?}");
}

#[test]
fn interrupted_run_bails_out() {
    let sandbox = Sandbox::new();
    let path = sandbox.path("tap");
    let mut runner = started(&sandbox, &[&format!("--tap={path}"), "waits_forever"]);
    runner.signal(Signal::INT);
    runner.wait_before(deadline()).unwrap();
    let tap = std::fs::read_to_string(path).unwrap();
    let read = understood(&tap).unwrap();
    assert_eq!(read.bailout.as_deref(), Some("interrupted"), "{tap}");
    assert_eq!((read.planned, read.tests.len()), (Some(1), 1), "{tap}");
}

#[test]
fn broken_tap_is_refused() {
    let block = "  ---\n  verdict: fail\n  message: |\n    words\n  ...\n";
    let report = format!("TAP version 13\n1..2\nok 1 - a\nnot ok 2 - b\n{block}");
    let faults = |report: &str| match understood(report) {
        Ok(read) => [read.faults, read.others].concat(),
        Err(error) => vec![error],
    };
    assert_eq!(faults(&report), [""; 0]);
    for (right, wrong) in [
        ("1..2", "1..3"),
        ("1..2\n", ""),
        ("ok 2", "ok 3"),
        ("ok 1 - a", "fine 1 - a"),
        ("  verdict: fail", "  verdict fail"),
        ("  ...\n", ""),
    ] {
        let broken = report.replacen(right, wrong, 1);
        assert_ne!(faults(&broken), [""; 0], "{broken}");
    }
    let none = understood("TAP version 13\n1..0 # SKIP nothing was selected\n").unwrap();
    assert_eq!(none.skip_all.as_deref(), Some("nothing was selected"));
}
