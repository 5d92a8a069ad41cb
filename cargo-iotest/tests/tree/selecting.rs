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
fn shares_make_up_the_run_and_an_empty_one_is_good() {
    let sandbox = Sandbox::new("10.0.2");
    for name in ["001", "002", "003"] {
        sandbox.bash(name, "", "");
    }
    let both = ["--format=qcow2,raw", "--shuffle"];
    let mut all: Vec<String> = Vec::new();
    for share in ["slice:1/4", "slice:2/4", "slice:3/4", "slice:4/4"] {
        let ran = sandbox.run(&[&["--partition", share], &both[..]].concat());
        assert_eq!(ran.status, Some(0), "{}", ran.text);
        assert!(ran.text.contains(&format!(", {share} of 6 selected\n")), "{}", ran.text);
        let id = |record: &serde_json::Value| record["id"].as_str().unwrap().to_owned();
        all.extend(ran.records().iter().map(id));
    }
    all.sort_unstable();
    let [qcow2, raw] = ["qcow2-file", "raw-file"];
    let expected = ["001", "002", "003"].map(|name| [qcow2, raw].map(|it| format!("{name}::{it}")));
    assert_eq!(all, expected.concat());
    let empty = sandbox.run(&["--partition=slice:4/4"]);
    assert_eq!(empty.status, Some(0), "{}", empty.text);
    assert!(empty.text.contains(", slice:4/4 of 3 selected\n"), "{}", empty.text);
    assert!(empty.records().is_empty());
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
