//! A search for the first bad revision by a typed test, which runs on the build of each revision.

use crate::history::{BUILD, History, Made};
use crate::krate::Krate;

#[test]
fn first_bad_revision_is_found_by_a_test_of_the_workspace() {
    let krate = Krate::new();
    assert_eq!(krate.iotest(&["new"]).status.code(), Some(0));
    let history = History::new(krate.sandbox.path("qemu"));
    let commits = history.commits(30, |number| match number {
        4 | 22 => Made::Not,
        21.. => Made::Broken,
        // Not for the images of this test.
        9 => Made::Flaky,
        _ => Made::Good,
    });
    krate.iotest(&["--format=raw", "first"]);
    let last = || krate.sandbox.path("out/runs/latest").canonicalize_utf8().unwrap();
    let (before, last_run) = (history.state(), last());
    let repository = format!("--repo={}", history.directory);
    let ends = ["bisect", "--good", &commits[0], "--bad", &commits[29], &repository];
    let tests = ["--build", BUILD.split_once('=').unwrap().1, "--", "-raw", "first::written"];
    let output = krate.iotest(&[&ends[..], &tests].concat());
    let printed = output.stderr_text();
    assert_eq!(output.status.code(), Some(0), "{printed}");
    let text = output.stdout_text();
    let found = format!("first bad revision: {} commit 21\n", commits[20]);
    assert!(text.starts_with(&found), "{text}{printed}");
    assert!(printed.contains("good: 1 of 1 case passed\n"), "{printed}");
    let failed = "failed: first::written_data_outlives_the_machine::raw-file\n";
    assert!(printed.contains(failed), "{printed}");
    assert!(before == history.state(), "the repository of the user has changed");
    assert_eq!(last(), last_run, "the user's last run stays the last one");
    let mistaken = krate.iotest(&[&ends[..], &["--build=true", "--", "--list"]].concat());
    assert_eq!(mistaken.status.code(), Some(2));
    let why = "the arguments after `--`: --list does not fit: nothing would run";
    assert!(mistaken.stderr_text().contains(why), "{}", mistaken.stderr_text());
    let writing = krate.sandbox.runner(&[&ends[..], &tests].concat());
    let writing = krate.run(writing.env("UPDATE_EXPECT", "1").env("CI", "false"));
    assert_eq!(writing.status.code(), Some(2));
    let said = writing.stderr_text();
    assert!(said.contains("UPDATE_EXPECT is set: each revision would write"), "{said}");
    assert!(!said.contains("it must be good"), "{said}");
}
