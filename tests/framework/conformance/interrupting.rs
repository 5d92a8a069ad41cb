//! Interrupted and killed runs leave no processes, scratch files or sockets.

use std::io;

use iotest_exec::process::HarnessChild;
use iotest_runtime::deadline::poll_until;
use iotest_runtime::process::{Child, Invocation, Stream, Streams};
use rustix::process::Signal;

use crate::sandbox::{Sandbox, deadline};

/// Starts a run of two cases that wait for hours, and returns once both have begun.
fn endless(sandbox: &Sandbox) -> Child {
    let output = sandbox.file("output");
    let streams = Streams::null().merged(Stream::File(output));
    let child = sandbox
        .fixture("misbehaviour")
        .env("IOTEST_TIMEOUT_SCALE", "100")
        .args(["--test-threads=2", "waits_forever", "loops_forever"])
        .spawn(streams)
        .unwrap();
    wait_for_cases(sandbox, 2);
    child
}

#[test]
fn interrupted_run_ends_its_cases() {
    let sandbox = Sandbox::new();
    let mut run = endless(&sandbox);
    run.signal(Signal::INT);
    assert_eq!(run.wait_before(deadline()).unwrap().code(), Some(130));
    let text = sandbox.read("output");
    assert!(text.contains("interrupted: waiting for 2 running"), "{text}");
    assert!(text.contains("interrupted while waiting for the tape to be changed"), "{text}");
    sandbox.assert_clean();
}

#[test]
fn killed_run_leaves_no_process() {
    let sandbox = Sandbox::new();
    let mut run = endless(&sandbox);
    run.kill();
    run.wait_before(deadline()).unwrap();
    sandbox.assert_no_process();
}

/// Starts a run of a case that leaks a daemon and waits, kills a process of the run with `kill`, and
/// returns the output of the run.
fn output_after_kill(
    program: impl FnOnce(&Sandbox) -> Invocation,
    kill: impl FnOnce(&Sandbox, &mut Child),
) -> String {
    let sandbox = Sandbox::new();
    let mut run = program(&sandbox)
        .env("IOTEST_TIMEOUT_SCALE", "100")
        .args(["--ignored", "--exact", "leaks::waits_with_a_daemon::raw-file"])
        .spawn(Streams::null().merged(Stream::File(sandbox.file("output"))))
        .unwrap();
    let ready = || Ok::<_, io::Error>(sandbox.has_scratch_file("ready").then_some(()));
    poll_until("the daemon", deadline(), ready).unwrap();
    kill(&sandbox, &mut run);
    assert!(!run.wait_before(deadline()).unwrap().success());
    sandbox.assert_no_process();
    sandbox.assert_clean();
    sandbox.read("output")
}

fn by_cargo(sandbox: &Sandbox) -> Invocation {
    sandbox.fixture("misbehaviour")
}

fn by_nextest(sandbox: &Sandbox) -> Invocation {
    sandbox.fixture("misbehaviour").env("NEXTEST", "1").arg("--nocapture")
}

#[test]
fn killed_supervisor_leaves_no_daemon() {
    output_after_kill(by_cargo, |_, run| run.kill());
    output_after_kill(by_nextest, |_, run| run.kill());
}

#[test]
fn killed_watchdog_leaves_no_daemon_and_is_reported() {
    for by in [by_cargo, by_nextest] {
        let text = output_after_kill(by, |sandbox, _| sandbox.kill("--internal-watchdog"));
        assert!(
            text.contains("the case's watchdog ended with signal 9 (SIGKILL) and left no record"),
            "{text}"
        );
    }
}

#[test]
fn killed_case_leaves_no_daemon_and_is_reported() {
    for by in [by_cargo, by_nextest] {
        let text = output_after_kill(by, |sandbox, _| sandbox.kill("--internal-case"));
        assert!(text.contains("the test's process was ended by signal 9 (SIGKILL)"), "{text}");
    }
}

#[test]
fn terminated_watchdog_ends_its_case() {
    let sandbox = Sandbox::new();
    let mut watchdog = sandbox
        .fixture("misbehaviour")
        .env("IOTEST_TIMEOUT_SCALE", "100")
        .args(["--exact", "process::waits_forever::raw-file", "--nocapture"])
        .spawn(Streams::null().merged(Stream::File(sandbox.file("output"))))
        .unwrap();
    wait_for_cases(&sandbox, 1);
    // nextest ends a test like this at its own deadline.
    watchdog.terminate();
    assert!(!watchdog.wait_before(deadline()).unwrap().success());
    let text = sandbox.read("output");
    assert!(text.contains("interrupted while waiting for the tape"), "{text}");
    sandbox.assert_clean();
}

#[test]
fn second_interruption_kills() {
    let sandbox = Sandbox::new();
    let mut run = sandbox
        .fixture("misbehaviour")
        .args(["stops_itself"])
        .spawn(Streams::null().merged(Stream::File(sandbox.file("output"))))
        .unwrap();
    wait_for_cases(&sandbox, 1);
    run.signal(Signal::INT);
    poll_until("the first interruption", deadline(), || {
        let noticed = sandbox.read("output").contains("interrupted: waiting for 1 running");
        Ok::<_, io::Error>(noticed.then_some(()))
    })
    .unwrap();
    run.signal(Signal::INT);
    assert_eq!(run.wait_before(deadline()).unwrap().code(), Some(130));
    let text = sandbox.read("output");
    assert!(text.contains("killed by the second interruption"), "{text}");
    sandbox.assert_no_process();
}

#[test]
fn watchdog_that_stays_stopped_is_killed_with_its_case() {
    let sandbox = Sandbox::new();
    let output = sandbox
        .fixture("misbehaviour")
        // A watchdog has a minute more than its case.
        .env("IOTEST_TIMEOUT_SCALE", "0.05")
        .args(["--ignored", "stops_its_guard"])
        .run(deadline())
        .unwrap();
    let text = output.stdout_text();
    // It is random whether the watchdog works between two stops.
    let ended =
        ["exceeded its time limit of 100ms", "the case's watchdog did not end and was killed"];
    assert!(ended.iter().any(|end| text.contains(end)), "{text}");
    assert_eq!(output.status.code(), Some(101));
    sandbox.assert_clean();
}

#[test]
fn every_termination_signal_lets_cases_tear_down() {
    for signal in [Signal::HUP, Signal::QUIT, Signal::TERM] {
        let sandbox = Sandbox::new();
        let mut run = endless(&sandbox);
        run.signal(signal);
        assert_eq!(run.wait_before(deadline()).unwrap().code(), Some(130), "{signal:?}");
        let text = sandbox.read("output");
        assert!(text.contains("interrupted while waiting for the tape to be changed"), "{text}");
        sandbox.assert_clean();
    }
}

fn wait_for_cases(sandbox: &Sandbox, count: usize) {
    let begun = || Ok::<_, io::Error>((sandbox.begun_cases() == count).then_some(()));
    poll_until("the cases to begin", deadline(), begun).unwrap();
}
