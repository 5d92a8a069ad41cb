//! Processes that a case leaves behind are found and ended, whoever their parent is.
//!
//! The one test has a program to itself, since it reaps every child of its process.

use std::time::Duration;

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;
use iotest_runtime::process::leaks::{become_subreaper, descendants, end_all};

#[test]
fn daemons_and_their_children_are_ended_and_reported() {
    let deadline = Timeouts::default().after(Duration::from_secs(60));
    become_subreaper().unwrap();
    // The shell ends at once and leaves a daemon in a session of its own, with a child; another
    // daemon ends by itself and is no leak.
    let script = "setsid sh -c 'trap \"\" TERM; sleep 1001 & sleep 1002; exit' & \
                  setsid true & echo";
    Invocation::new("sh").args(["-c", script]).run(deadline).unwrap().checked().unwrap();
    iotest_runtime::deadline::poll_until("the daemon's children", deadline, || {
        let sleeping = descendants().iter().filter(|p| p.command_line.starts_with("sleep")).count();
        Ok::<_, std::fmt::Error>((sleeping == 2).then_some(()))
    })
    .unwrap();

    let leaked = end_all(deadline).unwrap();

    let mut lines: Vec<&str> = leaked.iter().map(|leaked| leaked.command_line.as_str()).collect();
    lines.sort_unstable();
    assert!(lines[0].starts_with("sh -c trap"), "{lines:?}");
    assert_eq!(lines[1..], ["sleep 1001", "sleep 1002"]);
    assert!(descendants().is_empty());
    assert!(end_all(deadline).unwrap().is_empty());
}
