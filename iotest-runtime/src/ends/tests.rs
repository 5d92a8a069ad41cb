//! Ends of programs: which are expected, and how they are reported.

use std::convert::Infallible;

use iotest_exec::process::{Invocation, Streams};

use super::*;

const SEGV: Option<Exit> = Some(Exit::Signal(11));
const TERM: Option<Exit> = Some(Exit::Signal(15));
const KILL: Option<Exit> = Some(Exit::Signal(9));

fn code(status: i32) -> Option<Exit> {
    Some(Exit::Code(status))
}

/// Returns what was expected instead of an end; empty if the end is as expected.
fn check(exit: Option<Exit>, named: Option<Exit>, steps: Steps, rule: Rule) -> String {
    judged::expected_instead(exit, named, steps, rule).unwrap_or_default()
}

#[test]
fn expected_end_depends_on_what_was_done_to_end_it() {
    let table = [
        (Steps::None, code(0), ""),
        (Steps::None, code(1), "exit status 0"),
        (Steps::None, code(143), "exit status 0"),
        (Steps::None, SEGV, "exit status 0"),
        // Signals that iotest has not sent.
        (Steps::None, TERM, "exit status 0"),
        (Steps::None, KILL, "exit status 0"),
        (Steps::Asked, code(0), ""),
        (Steps::Asked, code(99), "exit status 0"),
        (Steps::Asked, SEGV, "exit status 0"),
        (Steps::Terminated, code(0), ""),
        (Steps::Terminated, TERM, ""),
        (Steps::Terminated, code(143), ""),
        (Steps::Terminated, code(23), "exit status 0 at SIGTERM"),
        (Steps::Terminated, SEGV, "exit status 0 at SIGTERM"),
        (Steps::TerminatedAfterRequest, code(0), "exit status 0 without SIGTERM"),
        (Steps::TerminatedAtBlockEnd, code(0), ""),
        (Steps::TerminatedAtBlockEnd, SEGV, "exit status 0 at SIGTERM"),
        (Steps::Killed, KILL, "an end without SIGKILL"),
        (Steps::Killed, None, "an end without SIGKILL"),
        (Steps::KilledOnPurpose, KILL, ""),
        (Steps::KilledOnPurpose, SEGV, "an end by the test's own SIGKILL"),
        (Steps::KilledOnPurpose, None, "an end by the test's own SIGKILL"),
    ];
    for (steps, exit, expected) in table {
        assert_eq!(check(exit, None, steps, Rule::Owned), expected, "{steps:?} {exit:?}");
    }
}

#[test]
fn named_end_is_the_only_good_one() {
    for steps in [Steps::None, Steps::Asked, Steps::Terminated, Steps::TerminatedAfterRequest] {
        assert_eq!(check(code(3), code(3), steps, Rule::Owned), "");
        assert_eq!(check(SEGV, SEGV, steps, Rule::Owned), "");
        assert_eq!(check(code(0), SEGV, steps, Rule::Owned), "signal 11 (SIGSEGV)");
        assert_eq!(check(code(1), code(3), steps, Rule::StatusReturned), "exit status 3");
    }
    assert_eq!(check(None, KILL, Steps::Killed, Rule::Owned), "signal 9 (SIGKILL)");
}

#[test]
fn returned_status_is_always_expected_and_a_signal_is_not() {
    assert_eq!(check(code(1), None, Steps::None, Rule::StatusReturned), "");
    assert_eq!(check(SEGV, None, Steps::None, Rule::StatusReturned), "exit status 0");
    assert_eq!(check(code(1), None, Steps::None, Rule::Conversation), "");
    assert_eq!(check(code(2), None, Steps::None, Rule::Conversation), "exit status 0");
    assert_eq!(check(None, None, Steps::None, Rule::Unknown), "");
    assert_eq!(check(None, None, Steps::None, Rule::Forgotten), "exit status 0");
}

fn shell(script: &str) -> iotest_exec::process::Child {
    Invocation::new("sh").args(["-c", script]).spawn(Streams::null()).unwrap()
}

#[test]
fn forgotten_programs_are_reported_with_their_ends() {
    let ends = Ends::new();
    let mut children = [shell("kill -SEGV $$"), shell("exit 0"), shell("exec sleep 600")];
    for child in &children {
        std::mem::forget(ends.track("sh", child.pid(), child.argv()));
    }
    let gone = || Ok::<_, Infallible>(leaks::peek_exit(children[1].pid()).map(drop));
    poll_until("the end", Timeouts::default().after(Duration::from_secs(60)), gone).unwrap();
    ends.settle(Timeouts::scaled(0.1));
    let told: Vec<_> = ends.so_far().into_iter().map(|end| (end.end, end.expected)).collect();
    let good = Some("exit status 0".to_owned());
    assert_eq!(
        told,
        [
            ("signal 11 (SIGSEGV)".to_owned(), good.clone()),
            ("exit status 0".to_owned(), None),
            ("nothing: it still runs".to_owned(), good),
        ]
    );
    children[2].kill();
}

#[test]
fn first_report_of_an_end_counts() {
    let ends = Ends::new();
    let tracked = ends.track("vm0", 7, &["qemu".to_owned(), "-S x".to_owned()]);
    let mut termination = Termination::by_itself(Exit::Signal(6), "shut down");
    termination.log_tail = "one\ntwo".to_owned();
    assert!(!tracked.close(termination));
    assert!(!tracked.close(Termination::by_itself(Exit::Code(0), "dropped")));
    assert_eq!(
        ends.so_far()[0].to_string(),
        "vm0 (process 7, shut down) ended with signal 6 (SIGABRT); expected exit status 0\n  \
         its output ends:\n    one\n    two\n  command: qemu '-S x'"
    );
}
