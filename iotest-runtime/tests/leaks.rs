//! Processes that a case leaves behind are found and ended, whoever their parent is.
//!
//! The one test has a program to itself, since it reaps every child of its process.

use std::time::Duration;

use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::Invocation;
use iotest_runtime::process::leaks::{Leaked, become_subreaper, descendants, end_all};

fn command_lines(processes: &[Leaked]) -> Vec<String> {
    let mut lines: Vec<String> = processes.iter().map(|p| p.command_line.clone()).collect();
    lines.sort_unstable();
    lines
}

#[test]
fn daemons_and_their_children_are_ended_and_reported() {
    let deadline = Timeouts::default().after(Duration::from_secs(60));
    become_subreaper().unwrap();
    // The shell ends at once and leaves a daemon in a session of its own, with children; another
    // daemon ends by itself and is no leak.
    let daemon = "trap '' TERM; sleep 1001 & sleep 1002; exit";
    let script = format!("setsid sh -c \"{daemon}\" & setsid true & echo");
    Invocation::new("sh").args(["-c", &script]).run(deadline).unwrap().checked().unwrap();
    let left = [format!("sh -c {daemon}"), "sleep 1001".to_owned(), "sleep 1002".to_owned()];
    poll_until("the daemons to start and to end", deadline, || {
        Ok::<_, std::fmt::Error>((command_lines(&descendants()) == left).then_some(()))
    })
    .unwrap();

    let leaked = end_all(deadline).unwrap();

    assert_eq!(command_lines(&leaked), left);
    assert!(descendants().is_empty());
    assert!(end_all(deadline).unwrap().is_empty());
}
