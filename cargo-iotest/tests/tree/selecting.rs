//! What is selected and listed.

use crate::room::Room;

fn room() -> Room {
    let room = Room::new("10.0.2");
    for (name, groups) in
        [("001", "rw quick"), ("002", "rw"), ("tests/a", "img quick"), ("tests/b", "disabled")]
    {
        room.test(name, &format!("#!/bin/sh\n# group: {groups}\n"), "");
    }
    room
}

#[test]
fn names_and_groups_are_printed_without_a_run() {
    let room = room();
    let names = |words: &[&str]| {
        let ran = room.run(&[&["-n"], words].concat());
        assert_eq!(ran.status, Some(0), "{}", ran.text);
        ran.text.lines().map(str::to_owned).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&[]), "001 002 a");
    assert_eq!(names(&["-g", "quick"]), "001 a");
    assert_eq!(names(&["-g", "rw", "-x", "quick", "b"]), "002 b");
    assert_eq!(names(&["--start-from", "2"]), "002 a");
    let list = room.run(&["--list", "1"]).text;
    assert_eq!(list, "001                         quick rw\n");
}

#[test]
fn mistakes_are_told_before_anything_runs() {
    let room = room();
    for (words, status, told) in [
        (&["3"][..], 2, "the tree has no test `003`"),
        (&["tests/a"], 2, "tests are named without their directory: `a` instead of `tests/a`"),
        (&["-x", "rw", "1"], 2, "`-x` takes tests out of groups"),
        (&["-g", "none"], 4, "no test of the tree is selected"),
    ] {
        let ran = room.run(words);
        assert_eq!(ran.status, Some(status), "{words:?}: {}", ran.text);
        assert!(ran.text.contains(told), "{words:?}: {}", ran.text);
    }
    std::fs::remove_file(room.iotests().join("testrunner.py")).unwrap();
    let ran = room.run(&[]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.text.contains("is no QEMU tree"), "{}", ran.text);
}

#[test]
fn tests_that_failed_last_are_run_again() {
    let room = Room::new("10.0.2");
    room.bash("001", "", "");
    room.bash("002", "exit 1", "");
    let names = |words: &[&str]| {
        room.output(room.invocation(words)).stdout_text().lines().map(str::to_owned).collect()
    };
    let none: Vec<String> = names(&["-n", "--failed"]);
    assert!(none[0].contains("no run has left records"), "{none:?}");
    room.output(room.invocation(&["-qcow2", "--keep=never"]));
    let failed: Vec<String> = names(&["-n", "-qcow2", "--failed"]);
    assert_eq!(failed, ["002"]);
    let other: Vec<String> = names(&["-n", "-raw", "--failed"]);
    assert_eq!(other, ["error: none of these tests failed in the last run"]);
}
