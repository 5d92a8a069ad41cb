//! Leaked processes of a case are found and killed, whatever their parent is.
//!
//! The one test has a program to itself, since it reaps every child of its process.

use std::time::Duration;

use iotest_exec::process::leaks::{
    LeakedProcess, become_subreaper, descendants, kill_and_reap_all, terminate_all,
};
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::Invocation;

fn command_lines(processes: &[LeakedProcess]) -> Vec<String> {
    let mut lines: Vec<String> = processes.iter().map(|p| p.command_line.clone()).collect();
    lines.sort_unstable();
    lines
}

#[test]
fn daemons_and_their_children_are_ended_and_reported() {
    let deadline = Timeouts::default().after(Duration::from_secs(60));
    become_subreaper().unwrap();
    // The shell ends at once and leaves a daemon in a session of its own, with children that
    // ignore SIGTERM as it does, and one that does not; another ends by itself and is no leak.
    let daemon = "trap '' TERM; sleep 1001 & sleep 1002; exit";
    let script = format!("setsid sh -c \"{daemon}\" & setsid sleep 1003 & setsid true & echo");
    Invocation::new("sh").args(["-c", &script]).run(deadline).unwrap().checked().unwrap();
    let left = ["sleep 1001", "sleep 1002", "sleep 1003"].map(str::to_owned);
    let left = [vec![format!("sh -c {daemon}")], left.into()].concat();
    poll_until("the daemons to start and to end", deadline, || {
        Ok::<_, std::fmt::Error>((command_lines(&descendants()) == left).then_some(()))
    })
    .unwrap();

    // Not every kernel discloses it.
    let sleeping = descendants().into_iter().filter(|p| p.command_line.starts_with("sleep"));
    for wait in sleeping.filter_map(|process| process.wait_channel()) {
        assert!(wait.contains("nanosleep"), "{wait}");
    }

    let stubborn = terminate_all(Timeouts::default().after(Duration::from_secs(2)));
    assert_eq!(command_lines(&stubborn), left[..3]);

    let leaked = kill_and_reap_all(deadline).unwrap();

    assert_eq!(command_lines(&leaked), left[..3]);
    assert!(descendants().is_empty());
    assert!(kill_and_reap_all(deadline).unwrap().is_empty());
}
