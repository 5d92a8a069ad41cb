//! Ctrl-C, once and twice, and a killed fork server.

use std::fs::File;
use std::time::Duration;

use iotest_exec::process::HarnessChild;
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Child, Stream, Streams};
use rustix::process::{Pid, Signal, kill_process};

use crate::sandbox::{Sandbox, deadline};

/// Starts the runner and waits until its case, named by the last argument, is running.
pub(crate) fn started(sandbox: &Sandbox, words: &[&str]) -> Child {
    let output = File::create(sandbox.path("output")).unwrap();
    let runner = sandbox.misbehaviour(&["--timeout=600"]).args(words);
    let case = words[words.len() - 1];
    let mut child = runner.spawn(Streams::null().merged(Stream::File(output))).unwrap();
    poll_until("the case", deadline(), || {
        let printed = || std::fs::read_to_string(sandbox.path("output")).unwrap();
        assert_eq!(child.try_wait()?, None, "the runner ended: {}", printed());
        Ok::<_, std::io::Error>(sandbox.case_begun(case).then_some(()))
    })
    .unwrap();
    child
}

#[test]
fn first_interruption_ends_the_case_in_good_order() {
    let sandbox = Sandbox::new();
    let mut runner = started(&sandbox, &["waits_forever"]);
    runner.signal(Signal::INT);
    assert_eq!(runner.wait_before(deadline()).unwrap().code(), Some(130));
    let text = std::fs::read_to_string(sandbox.path("output")).unwrap();
    assert!(
        text.contains("interrupted: waiting for 1 running case; interrupt again to kill it\n"),
        "{text}"
    );
    assert!(text.contains("interrupted while waiting for the tape to be changed"), "{text}");
    assert!(text.contains("INTERRUPTED: 1 case"), "{text}");
    sandbox.assert_clean();
}

#[test]
fn second_interruption_kills_what_does_not_end() {
    let sandbox = Sandbox::new();
    let mut runner = started(&sandbox, &["stops_itself"]);
    let wait_for_output = |what: &str| {
        let is_there = || {
            let text = std::fs::read_to_string(sandbox.path("output"))?;
            Ok::<_, std::io::Error>(text.contains(what).then_some(()))
        };
        poll_until(what, Timeouts::default().after(Duration::from_secs(60)), is_there).unwrap();
    };
    runner.signal(Signal::INT);
    wait_for_output("again to kill it");
    runner.signal(Signal::INT);
    assert_eq!(runner.wait_before(deadline()).unwrap().code(), Some(130));
    wait_for_output("killed by the second interruption");
    sandbox.assert_clean();
}

#[test]
fn killed_fork_server_changes_no_verdict() {
    let sandbox = Sandbox::new();
    let words = ["--package=iotest-conformance", "--test=processes", "-j1"];
    let runner = sandbox.runner(&words).env("DESCRIPTION_DIR", sandbox.path("").as_str());
    let output = File::create(sandbox.path("output")).unwrap();
    let mut runner = runner.spawn(Streams::null().merged(Stream::File(output))).unwrap();
    let there = || Ok::<_, std::io::Error>(sandbox.path("there").exists().then_some(()));
    poll_until("the first case", deadline(), there).unwrap();
    let is_server = |line: &str| line.contains("--internal-fork-server=_");
    let servers = sandbox.processes().into_iter().filter(|(_, line)| is_server(line));
    let [(server, _)] = &servers.collect::<Vec<_>>()[..] else { panic!("one program, one server") };
    kill_process(Pid::from_raw(*server).unwrap(), Signal::KILL).unwrap();
    std::fs::write(sandbox.path("go"), "").unwrap();
    let code = runner.wait_before(deadline()).unwrap().code();
    let text = std::fs::read_to_string(sandbox.path("output")).unwrap();
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("5 passed"), "{text}");
    sandbox.assert_clean();
}
