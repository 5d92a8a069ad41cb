//! How tests end, and what they leave behind.

use std::time::Duration;

use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Stream, Streams};

use crate::sandbox::Sandbox;

/// A program that ignores SIGTERM, in the test's directory, so that it can be found.
const STUBBORN: &str = "\
cp $(command -v bash) $TEST_DIR/stubborn
$TEST_DIR/stubborn -c \"trap '' TERM; while :; do sleep 1; done\" &
";

#[test]
fn test_that_hangs_ends_at_its_deadline_and_leaves_no_process() {
    let sandbox = Sandbox::new("10.0.2");
    let script =
        format!("{STUBBORN}echo ..\ntrap '' TERM\nwait; wait; wait\nwhile :; do sleep 1; done");
    sandbox.bash("030", &script, "...\n");
    let ran = sandbox.run(&["--timeout", "2", "-qcow2", "30"]);
    assert_eq!(ran.status, Some(101));
    let reason = ran.reason("030");
    assert!(reason.starts_with("exceeded its time limit of 2s; ended"), "{reason}");
    assert!(reason.contains("\n  2 of its cases ended before\n  what ran then:\n"), "{reason}");
    assert!(reason.contains("/stubborn -c trap '' TERM"), "{reason}");
    assert!(reason.ends_with("the end of its output:\n    .."), "{reason}");
    assert_eq!(ran.record("030")["left"].as_array().map(Vec::len), Some(0), "no fault of its own");
    assert_eq!(sandbox.processes(), [""; 0]);
}

#[test]
fn leaked_process_is_killed_and_noted_or_a_failure() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", &format!("{STUBBORN}echo done"), "done\n");
    let noted = sandbox.run(&["1"]);
    assert_eq!((noted.status, noted.verdict("001")), (Some(0), "pass"), "{}", noted.text);
    let remark = noted.record("001")["remarks"][0].as_str().unwrap();
    assert!(remark.starts_with("left processes running, now killed: process "), "{remark}");
    assert!(remark.contains("/stubborn -c"), "{remark}");

    let failed = sandbox.run(&["--leaks=fail", "1"]);
    assert_eq!((failed.status, failed.verdict("001")), (Some(101), "fail"));
    assert!(failed.reason("001").starts_with("left processes running"), "{}", failed.reason("001"));
    assert_eq!(sandbox.processes(), [""; 0]);
}

#[test]
fn directories_are_kept_as_asked() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "touch $TEST_DIR/file $SOCK_DIR/socket", "");
    sandbox.bash("002", "touch $TEST_DIR/file; exit 1", "");
    sandbox.run(&["--keep=never"]);
    assert_eq!(sandbox.scratch(), [""; 0]);
    let ran = sandbox.run(&["--keep=failure"]);
    let kept = ran.record("002")["scratch"].as_str().unwrap();
    assert!(std::path::Path::new(kept).join("file").exists());
    assert_eq!(ran.record("001")["scratch"], serde_json::Value::Null);
    // A kept directory has its marker beside it.
    assert_eq!(sandbox.scratch().len(), 2);
}

#[test]
fn interruption_ends_what_runs_and_starts_nothing_more() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", &format!("touch {}/begun\n{STUBBORN}sleep 1000", sandbox.tree()), "");
    sandbox.bash("002", "", "");
    let invocation = sandbox.invocation(&["-j1"]);
    let mut child = invocation.spawn(Streams::null().merged(Stream::Null)).unwrap();
    let begun = sandbox.tree().join("begun");
    let limit = Timeouts::default().after(Duration::from_secs(100));
    poll_until("the test", limit, || Ok::<_, std::io::Error>(begun.exists().then_some(())))
        .unwrap();
    child.terminate();
    let exit = child.wait_before(limit).unwrap();
    assert_eq!(exit.code(), Some(130));
    assert_eq!(sandbox.processes(), [""; 0]);
}

#[test]
fn output_is_shown_live_if_asked_for() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo first; echo second", "first\nsecond\n");
    let ran = sandbox.run(&["--live", "1"]);
    assert!(ran.text.contains("001::raw-file | first\n"), "{}", ran.text);
    assert!(!sandbox.run(&["1"]).text.contains("| first"));
}
