//! Selecting and listing tests.

use crate::sandbox::Sandbox;

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new("10.0.2");
    for (name, groups) in
        [("001", "rw quick"), ("002", "rw"), ("tests/a", "img quick"), ("tests/b", "disabled")]
    {
        sandbox.test(name, &format!("#!/bin/sh\n# group: {groups}\n"), "");
    }
    sandbox
}

#[test]
fn names_and_groups_are_printed_without_a_run() {
    let sandbox = sandbox();
    let names = |words: &[&str]| {
        let ran = sandbox.run(&[&["-n"], words].concat());
        assert_eq!(ran.status, Some(0), "{}", ran.text);
        ran.text.lines().map(str::to_owned).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&[]), "001 002 a");
    assert_eq!(names(&["-g", "quick"]), "001 a");
    assert_eq!(names(&["-g", "rw", "-x", "quick", "b"]), "002 b");
    assert_eq!(names(&["--start-from", "2"]), "002 a");
    let list = sandbox.run(&["--list", "1"]).text;
    assert_eq!(list, "001                         quick rw\n");
}

#[test]
fn mistakes_are_reported_before_anything_runs() {
    let sandbox = sandbox();
    for (words, status, reported) in [
        (&["3"][..], 2, "the tree has no test `003`"),
        (&["tests/a"], 2, "tests are named without their directory: `a` instead of `tests/a`"),
        (&["-x", "rw", "1"], 2, "-x excludes groups"),
        (&["-g", "none"], 4, "no test of the tree is selected"),
    ] {
        let ran = sandbox.run(words);
        assert_eq!(ran.status, Some(status), "{words:?}: {}", ran.text);
        assert!(ran.text.contains(reported), "{words:?}: {}", ran.text);
    }
    std::fs::remove_file(sandbox.iotests().join("testrunner.py")).unwrap();
    let ran = sandbox.run(&[]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.text.contains("is no QEMU tree"), "{}", ran.text);
}

#[test]
fn tests_that_failed_last_are_run_again() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "", "");
    sandbox.bash("002", "exit 1", "");
    let names = |words: &[&str]| {
        sandbox.output(sandbox.invocation(words)).stdout_text().lines().map(str::to_owned).collect()
    };
    let none: Vec<String> = names(&["-n", "--failed"]);
    assert!(none[0].contains("has no records of a run"), "{none:?}");
    sandbox.output(sandbox.invocation(&["-qcow2", "--keep=never"]));
    let failed: Vec<String> = names(&["-n", "-qcow2", "--failed"]);
    assert_eq!(failed, ["002"]);
    let other: Vec<String> = names(&["-n", "-raw", "--failed"]);
    assert_eq!(other, ["error: none of these tests failed in the last run"]);
}
