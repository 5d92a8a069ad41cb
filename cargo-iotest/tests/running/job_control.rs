//! Runs in a terminal: keys that end and stop them, and hang-up.

use std::io;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::process::{Stream, Streams};

use crate::sandbox::{Sandbox, deadline};
use crate::terminal::{CONTROL_BACKSLASH, CONTROL_C, CONTROL_Z, Terminal};

/// The arguments that run a case; its name follows.
const RUN: [&str; 4] = [
    env!("CARGO_BIN_EXE_cargo-iotest"),
    "iotest",
    "--package=iotest-conformance",
    "--test=misbehaviour",
];

/// Waits until a case is running.
fn wait_for_case(sandbox: &Sandbox, case: &str) {
    let begun = || Ok::<_, io::Error>(sandbox.case_begun(case).then_some(()));
    poll_until("the case", deadline(), begun).unwrap();
}

/// Starts a case that waits for a tape, in a terminal, and waits until it is running.
fn started(sandbox: &Sandbox) -> Terminal {
    let words = [&RUN[..], &["--timeout=600", "waits_forever"]].concat();
    let terminal = Terminal::start(|program| sandbox.prepared(program), &words);
    wait_for_case(sandbox, "waits_forever");
    terminal
}

/// Returns the reason in the record of a case of the last run; None while there is none.
fn reason(sandbox: &Sandbox, case: &str) -> Option<String> {
    let directory = sandbox.path("out/runs/latest/iotest-conformance.misbehaviour/0");
    let record = directory.join(format!("misbehaviour.process.{case}.raw-file.json"));
    let record: serde_json::Value = serde_json::from_slice(&std::fs::read(record).ok()?).ok()?;
    record["reason"].as_str().map(str::to_owned)
}

#[test]
fn keys_that_end_let_the_case_take_itself_down() {
    for key in [CONTROL_C, CONTROL_BACKSLASH] {
        let sandbox = Sandbox::new();
        let mut terminal = started(&sandbox);
        terminal.keys(key);
        terminal.expect("interrupted: waiting for 1 running case; interrupt again to kill it");
        terminal.expect("INTERRUPTED: 1 case");
        assert_eq!(terminal.end().0, Some(130));
        assert!(
            reason(&sandbox, "waits_forever")
                .unwrap()
                .starts_with("interrupted while waiting for the tape")
        );
        sandbox.assert_clean();
    }
}

#[test]
fn terminal_that_is_closed_lets_the_case_take_itself_down() {
    let sandbox = Sandbox::new();
    assert_eq!(started(&sandbox).hang_up(), Some(130));
    assert!(
        reason(&sandbox, "waits_forever")
            .unwrap()
            .starts_with("interrupted while waiting for the tape")
    );
    sandbox.assert_clean();
}

#[test]
fn terminal_that_is_closed_ends_a_run_of_cargo_test_in_good_order() {
    let sandbox = Sandbox::new();
    let words = ["cargo", "test", "--quiet", "--package=iotest-conformance", "--test=misbehaviour"];
    let words = [&words[..], &["--", "waits_forever"]].concat();
    let terminal = Terminal::start(
        |program| sandbox.prepared(program).env("IOTEST_TIMEOUT_SCALE", "100"),
        &words,
    );
    wait_for_case(&sandbox, "waits_forever");
    // cargo ends at once; the program ends after it has ended its case.
    terminal.hang_up();
    let record = sandbox.path("out/runs/latest/iotest-conformance.misbehaviour");
    let record = record.join("misbehaviour.process.waits_forever.raw-file.json");
    // Until the case ends, its record says that it has started.
    let read = || {
        let record: serde_json::Value =
            serde_json::from_slice(&std::fs::read(&record).ok()?).ok()?;
        Some(record).filter(|record| record["verdict"] != "started")
    };
    let record = poll_until("the record", deadline(), || Ok::<_, io::Error>(read())).unwrap();
    let record: serde_json::Value = record;
    let reason = record["reason"].as_str().unwrap();
    assert!(reason.starts_with("interrupted while waiting for the tape"), "{reason}");
    sandbox.assert_clean();
}

#[test]
fn limit_holds_while_the_runner_is_stopped() {
    let sandbox = Sandbox::new();
    let shell = ["bash", "--norc", "--noprofile", "-i"];
    let mut terminal = Terminal::start(|program| sandbox.prepared(program), &shell);
    terminal.keys(&format!("{} --timeout=3 loops_forever\n", RUN.join(" ")));
    wait_for_case(&sandbox, "loops_forever");
    terminal.keys(CONTROL_Z);
    terminal.expect("Stopped");
    // Its watchdog and the case were not stopped.
    poll_until("the record", deadline(), || Ok::<_, io::Error>(reason(&sandbox, "loops_forever")))
        .unwrap();
    terminal.keys("fg\n");
    terminal.expect("FAILED");
    terminal.keys("echo status=$?\n");
    terminal.expect("status=101");
    terminal.keys("exit\n");
    terminal.end();
    assert!(
        reason(&sandbox, "loops_forever").unwrap().starts_with("exceeded its time limit of 3s")
    );
    sandbox.assert_clean();
}

#[test]
fn run_ends_cleanly_when_its_output_is_closed() {
    let sandbox = Sandbox::new();
    let errors = std::fs::File::create(sandbox.path("errors")).unwrap();
    let runner = sandbox.misbehaviour(&["--timeout=600", "-j1", "passes_quietly", "waits_forever"]);
    let streams = Streams::null().stdout(Stream::Pipe).stderr(Stream::File(errors));
    let mut child = runner.spawn(streams).unwrap();
    drop(child.take_stdout());
    assert_eq!(child.wait_before(deadline()).unwrap().code(), Some(101));
    let printed = std::fs::read_to_string(sandbox.path("errors")).unwrap();
    assert!(printed.contains("error: write the progress of the run: Broken pipe"), "{printed}");
    let run = std::fs::read(sandbox.path("out/runs/latest/run.json")).unwrap();
    let run: serde_json::Value = serde_json::from_slice(&run).unwrap();
    assert_eq!(run["interrupted"], true);
    sandbox.assert_clean();
}
