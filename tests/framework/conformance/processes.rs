//! Started and forked processes of cases have the same properties.

use std::time::Duration;
use std::{fs, io};

use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Child, Invocation, Stream, Streams};

use crate::sandbox::{Sandbox, deadline};

/// Returns the description of its process that a case has written, in a run with these arguments and
/// variables.
fn description(args: &[&str], variables: &[(&str, &str)], name: &str) -> String {
    let sandbox = Sandbox::new();
    let program = program(&sandbox).args(args);
    let program =
        variables.iter().fold(program, |program, (name, value)| program.env(*name, *value));
    program.run(deadline()).unwrap().checked().unwrap();
    sandbox.assert_clean();
    let text = fs::read_to_string(sandbox.path(name)).unwrap();
    let text = text.replace(sandbox.path("").as_str(), "SANDBOX/");
    let lines = text.lines().map(|line| {
        // A forked process has the arguments of its server before its own.
        let line = match line.split_once(": ").zip(line.split_once("--exact")) {
            Some(((what, _), (_, words))) => &format!("{what}: --exact{words}"),
            None => line,
        };
        let words = line.split(' ').map(|word| match word.split_once("--internal-") {
            Some((_, argument)) => argument.split('=').next().unwrap_or_default(),
            None => word,
        });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n").replace(name, "NAME")
}

fn program(sandbox: &Sandbox) -> Invocation {
    sandbox.fixture("processes").env("DESCRIPTION_DIR", sandbox.path("").as_str())
}

/// Starts a run of five cases, one at a time, and waits until the first one has begun.
fn start(sandbox: &Sandbox) -> Child {
    let streams = Streams::null().merged(Stream::File(sandbox.file("output")));
    let run = program(sandbox).arg("--test-threads=1").spawn(streams).unwrap();
    let has_begun = || Ok::<_, io::Error>(sandbox.path("there").exists().then_some(()));
    poll_until("the first case", deadline(), has_begun).unwrap();
    run
}

#[test]
fn process_of_a_case_is_the_same_in_every_run() {
    // The watchdog of a single case is started; those of several are forked by a server.
    let alone = description(&["--exact", "tells::raw-file"], &[], "tells");
    assert!(alone.contains("leads its group: true\nis in its parent's session: true"), "{alone}");
    assert!(alone.contains("its own: --exact NAME::raw-file --nocapture case run"), "{alone}");
    let forked = description(&["tells", "--test-threads=1"], &[], "tells_too");
    assert_eq!(forked, alone);
    assert_eq!(description(&["tells", "--test-threads=2"], &[], "tells"), alone);
    // A variable that the case must not get makes its process a started one.
    let other = Sandbox::new();
    let record = other.path("record");
    let exact = ["--exact", "tells::raw-file"];
    let started = description(&exact, &[("IOTEST_RESULT", record.as_str())], "tells");
    assert_eq!(started, alone);
}

#[test]
fn random_numbers_of_cases_differ() {
    let sandbox = Sandbox::new();
    program(&sandbox).arg("tells").run(deadline()).unwrap().checked().unwrap();
    let [first, second] = ["tells.random", "tells_too.random"].map(|name| sandbox.read(name));
    assert_ne!(first, second);
}

#[test]
fn case_has_the_file_that_its_table_has_opened() {
    for args in [&["writes_to"][..], &["--exact", CASE], &["writes_to", "--test-threads=2"]] {
        let sandbox = Sandbox::new();
        program(&sandbox).args(args).run(deadline()).unwrap().checked().unwrap();
        let mut rows: Vec<String> = sandbox.read("kept").lines().map(str::to_owned).collect();
        rows.sort();
        let expected: &[&str] = if args[0] == "--exact" { &["2"] } else { &["1", "2"] };
        assert_eq!(rows, expected, "{args:?}");
    }
}

const CASE: &str = "writes_to_what_its_table_has_opened::second::raw-file";

#[test]
fn child_that_is_older_than_the_program_outlives_the_run() {
    let sandbox = Sandbox::new();
    let program = program(&sandbox).arg("tells");
    let script = "sleep 600 >/dev/null 2>&1 & echo $! >\"$DESCRIPTION_DIR/child\"; exec \"$@\"";
    let words = [&["-c".to_owned(), script.to_owned(), "sh".to_owned()], program.argv()].concat();
    let shell = sandbox.prepare(Invocation::new("sh").args(words));
    let shell = shell.env("DESCRIPTION_DIR", sandbox.path("").as_str());
    shell.run(deadline()).unwrap().checked().unwrap();
    let child: i32 = sandbox.read("child").trim().parse().unwrap();
    let child = rustix::process::Pid::from_raw(child).unwrap();
    // This would fail if it had ended; its pid is not reused so soon.
    rustix::process::kill_process(child, rustix::process::Signal::KILL).unwrap();
    sandbox.assert_clean();
}

#[test]
fn killed_or_stopped_fork_server_changes_no_verdict() {
    for signal in [Sandbox::kill, Sandbox::stop] {
        let sandbox = Sandbox::new();
        let mut run = start(&sandbox);
        signal(&sandbox, "--internal-fork-server=_");
        fs::write(sandbox.path("go"), "").unwrap();
        assert_eq!(run.wait_before(deadline()).unwrap().code(), Some(0));
        let text = sandbox.read("output");
        assert!(text.contains("test result: ok. 5 passed; 0 failed"), "{text}");
        sandbox.assert_clean();
    }
}

#[test]
fn killed_forked_watchdog_or_case_is_reported_and_the_next_case_runs() {
    for (mark, what) in [
        (
            "--internal-watchdog",
            "the case's watchdog ended with signal 9 (SIGKILL) and left no record",
        ),
        ("--internal-case", "the test's process was ended by signal 9 (SIGKILL)"),
    ] {
        let sandbox = Sandbox::new();
        let mut run = start(&sandbox);
        sandbox.kill(mark);
        assert_eq!(run.wait_before(deadline()).unwrap().code(), Some(101));
        let text = sandbox.read("output");
        assert!(text.contains(what), "{text}");
        assert!(text.contains("test result: FAILED. 4 passed; 1 failed"), "{text}");
        sandbox.assert_clean();
    }
}

#[test]
fn killed_run_ends_its_fork_server() {
    let sandbox = Sandbox::new();
    let mut run = start(&sandbox);
    assert!(sandbox.processes().iter().any(|(_, line)| line.contains("--internal-fork-server=_")));
    run.kill();
    run.wait_before(Timeouts::default().after(Duration::from_secs(60))).unwrap();
    sandbox.assert_no_process();
}
