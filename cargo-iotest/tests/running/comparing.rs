//! `--diff-qemus`: the logs of two QEMUs of one run. Both are the host's, in directories of their own,
//! which tests here log.

use std::fs;

use serde_json::Value;

use crate::krate::Krate;
use crate::settings::linked_tools;

const TESTS: &str = r#"
use iotest_runtime::prelude::*;

/// The directory of the QEMU under test: `a` or `b`.
fn directory(t: &Test) -> Result<String> {
    let path = t.settings().programs.qemu_img.clone()?;
    Ok(path.parent().and_then(|path| path.file_name()).unwrap_or_default().to_owned())
}

#[iotest(formats = "raw")]
fn logs_the_same(t: &mut Test) {
    t.log("the same");
}

#[iotest(formats = "raw qcow2")]
fn logs_its_directory(t: &mut Test) -> Result {
    t.log("first");
    t.log(directory(t)?);
    Ok(())
}

#[iotest(formats = "raw")]
fn skips_in_one_directory(t: &mut Test) -> Result {
    match &*directory(t)? {
        "b" => Err(Stop::skip("not in b")),
        _ => Ok(()),
    }
}
"#;

/// Makes a crate with a suite.
fn krate() -> Krate {
    let krate = Krate::with_tests(TESTS);
    krate.write("tests/suite/golden/m/logs_the_same.out", "the same\n");
    krate.write("tests/suite/golden/m/logs_its_directory.out", "first\na\n");
    krate
}

#[test]
fn logs_of_two_qemus_are_compared_also_those_of_cases_that_passed() {
    let krate = krate();
    let (a, b) = (linked_tools(&krate.sandbox, "a"), linked_tools(&krate.sandbox, "b"));
    let report = krate.sandbox.path("report.json");
    let json = format!("--json={report}");
    let output = krate.iotest(&["--qemu", &a, "--qemu", &b, "--diff-qemus", &json]);
    let text = output.stdout_text().into_owned();
    assert_eq!(output.status.code(), Some(101), "{text}{}", output.stderr_text());
    let counts = format!("\n{a} and {b}: 1 logs equal, 2 differ, 1 on one only\n");
    assert!(text.contains(&counts), "{text}");
    // Of two logs the last one would be the reference.
    let reference = krate.directory.join("tests/suite/golden/m/logs_its_directory.out");
    let writing = krate.sandbox.runner(&["--qemu", &a, "--qemu", &b, "m::logs_its"]);
    let writing = krate.run(writing.env("IOTEST_BLESS", "1").env("CI", "false"));
    assert_eq!(writing.status.code(), Some(2), "{}", writing.stdout_text());
    assert!(writing.stderr_text().contains("one reference from the logs of several QEMUs"));
    assert_eq!(fs::read_to_string(reference).unwrap(), "first\na\n");
    let titles =
        ["qcow2", "raw"].map(|format| format!("m::logs_its_directory::{format}-file")).join(", ");
    let heading =
        format!("\nlogs that differ, {a} (-) and {b} (+):\n\n{titles}: {a} PASS, {b} FAIL\n");
    assert!(text.contains(&heading), "{text}");
    assert!(text.contains("\n@@ -1,2 +1,2 @@\n first\n-a\n+b\n"), "{text}");
    let skipped =
        format!("\n  m::skips_in_one_directory::raw-file: {a} PASS, {b} SKIP (not in b)\n");
    assert!(text.contains(&skipped), "{text}");
    assert!(text.find("\nQEMU ") < text.find("\nlogs that differ"), "{text}");

    let value: Value = serde_json::from_slice(&fs::read(report).unwrap()).unwrap();
    let cases = value["qemu_diffs"][0]["cases"].as_array().unwrap();
    let logs: Vec<&str> = cases.iter().map(|case| case["logs"].as_str().unwrap()).collect();
    assert_eq!(logs, ["differ", "differ", "on-one-only"]);
    let of_same = value["cases"].as_array().unwrap().iter().map(|case| &case["attempts"][0]);
    let of_same = of_same.filter(|it| it["id"] == "m::logs_the_same::raw-file");
    let kept: Vec<String> =
        of_same.map(|it| fs::read_to_string(it["run"]["log"].as_str().unwrap()).unwrap()).collect();
    assert_eq!(kept, ["the same\n", "the same\n"]);

    // Later, too, and not of a run on one alone.
    let later = krate.iotest(&["report", "--diff-qemus"]);
    assert!(later.stdout_text().contains(&counts), "{}", later.stdout_text());
    krate.iotest(&["--qemu", &a, "logs_the_same"]);
    let refused = krate.iotest(&["report", "--diff-qemus"]);
    assert_eq!(refused.status.code(), Some(2));
    let error = refused.stderr_text();
    assert!(error.contains("--qemu at least twice"), "{error}");

    // A run of a tree's tests may be the last one.
    let run = krate.sandbox.path("out/runs/latest/run.json");
    let of_tree = fs::read_to_string(&run).unwrap().replace("disks::suite", "qemu::iotests");
    fs::write(&run, of_tree).unwrap();
    let refused = krate.iotest(&["--failed"]);
    assert_eq!(refused.status.code(), Some(4), "{}", refused.stdout_text());
    let error = refused.stderr_text();
    assert!(error.contains("the last run was of qemu::iotests, not of these"), "{error}");
}

#[test]
fn qemu_that_is_named_twice_is_one() {
    let krate = krate();
    let a = linked_tools(&krate.sandbox, "a");
    let twice = krate.iotest(&["--qemu", &a, "--qemu", &a, "--diff-qemus"]);
    assert_eq!(twice.status.code(), Some(2));
    assert!(twice.stderr_text().contains("--qemu names only one; give it"));
    let respelt = krate.iotest(&["--qemu", &a, "--qemu", &format!("{a}/."), "--diff-qemus"]);
    assert_eq!(respelt.status.code(), Some(2), "{}", respelt.stdout_text());
    assert!(respelt.stderr_text().contains("--qemu names only one; give it"));
}
