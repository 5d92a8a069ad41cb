//! Reports of a watchdog on jobs that succeed, fail, time out or never end.
//!
//! The one test has a program to itself, since a watchdog ends every child of its process.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail the test")]

use std::io;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::{Timeouts, poll_until};
use iotest_exec::process::leaks;
use iotest_exec::signals::SIGUSR1;
use iotest_exec::watch::{self, OutputTarget, StatusQuery, WatchSpec, serve};
use iotest_protocol::{Account, End, Secrets, Termination};
use rustix::process::{Signal, getpid, kill_process};

/// A job in bash that may take as long as it likes, in a directory, where it writes to `output`.
fn job(directory: &Utf8Path, script: &str) -> WatchSpec {
    WatchSpec {
        argv: ["bash", "-c", script].map(str::to_owned).into(),
        variables: vec![("WORD".to_owned(), Some("said".to_owned())), ("HOME".to_owned(), None)],
        directory: Some(directory.to_owned()),
        output: OutputTarget::File(directory.join("output")),
        limit: None,
        ask: StatusQuery::Nothing,
        grace: Duration::from_secs(20),
        backtraces: None,
        scale: 1.0,
    }
}

fn watch(spec: &WatchSpec) -> Account {
    watch::watch(spec, &Secrets::default())
}

fn short(spec: WatchSpec) -> WatchSpec {
    WatchSpec { limit: Some(Duration::from_millis(300)), ..spec }
}

/// Returns the first words of the command lines that ran at the end.
fn ran(account: &Account) -> Vec<(&str, Termination)> {
    let ran = account.ran.iter();
    ran.map(|ran| (ran.command_line.split(' ').next().unwrap(), ran.end)).collect()
}

#[test]
fn account_reports_the_end_of_a_job_and_no_process_is_left() {
    let guard = tempfile::tempdir().unwrap();
    let dir = Utf8Path::from_path(guard.path()).unwrap();
    let output = || std::fs::read_to_string(dir.join("output")).unwrap();

    let account = watch(&job(dir, "echo $WORD $HOME; echo more >&2; pwd; exit 3"));
    assert_eq!((account.end, account.asked), (End::Code(3), None));
    assert_ne!(account.pid, 0);
    assert_eq!(output(), format!("said\nmore\n{dir}\n"));

    let account = watch(&job(dir, "kill -SEGV $$"));
    assert_eq!(account.end, End::Signal(11));

    // A process that is about to end by itself is no leak, whatever its parent is.
    let account = watch(&job(dir, "setsid sleep 0.3 & setsid sleep 1000 & exit 0"));
    assert_eq!(account.end, End::Code(0));
    assert_eq!(account.left.len(), 1, "{:?}", account.left);
    assert!(account.left[0].ends_with(": sleep 1000"), "{:?}", account.left);

    // The job is asked to end first, then its processes get SIGTERM, and those that ignore it SIGKILL.
    let deaf = "bash -c 'trap \"\" TERM; echo >deaf; while :; do sleep 0.1; done' &";
    let script = format!(
        "trap 'echo cleaned; exit' TERM; {deaf} sleep 1000 & \
                          until [ -e deaf ]; do :; done; while :; do wait; done"
    );
    let account = watch(&short(job(dir, &script)));
    assert_eq!((account.end.clone(), account.left.len()), (End::TimedOut, 0));
    assert_eq!(output(), "cleaned\n");
    assert!(account.asked.unwrap() >= Duration::from_millis(300));
    let ends = ran(&account);
    assert_eq!(ends[0], ("bash", Termination::Asked), "{ends:?}");
    assert!(ends.contains(&("bash", Termination::Killed)), "{ends:?}");
    assert!(ends.contains(&("sleep", Termination::Asked)), "{ends:?}");

    let account = watch(&WatchSpec { argv: vec!["/nowhere".to_owned()], ..job(dir, "") });
    let End::Broken(what) = account.end else { panic!("{:?}", account.end) };
    assert!(what.starts_with("start the job: start /nowhere: No such file"), "{what}");

    asked(dir);
    interrupted(dir);
    served(dir);
    assert_eq!(leaks::descendants(), []);
}

/// A job is asked at its limit, and ended when it has answered.
fn asked(dir: &Utf8Path) {
    let answer = dir.join("answer");
    let ask = StatusQuery::Signal {
        signal: SIGUSR1,
        answer: answer.clone(),
        within: Duration::from_secs(100),
    };
    let script = "trap 'echo >answer' USR1; trap 'exit 5' TERM; while :; do sleep 0.01; done";
    let account = watch(&WatchSpec { ask, ..short(job(dir, script)) });
    assert_eq!(account.end, End::TimedOut);
    assert!(answer.exists());
    // A job that cannot answer is killed, also if it is stopped.
    let ask =
        StatusQuery::Signal { signal: SIGUSR1, answer: dir.join("none"), within: Duration::ZERO };
    let stopped = WatchSpec { ask, grace: Duration::ZERO, ..short(job(dir, "kill -STOP $$")) };
    let account = watch(&stopped);
    assert_eq!((&account.end, ran(&account)[0].1), (&End::TimedOut, Termination::Killed));
}

/// The watchdog gets SIGTERM.
fn interrupted(dir: &Utf8Path) {
    let begun = dir.join("begun");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let deadline = Timeouts::default().after(Duration::from_secs(60));
            let there = || Ok::<_, io::Error>(begun.exists().then_some(()));
            poll_until("the job", deadline, there).unwrap();
            kill_process(getpid(), Signal::TERM).unwrap();
        });
        let account =
            watch(&job(dir, "trap 'exit 6' TERM; echo >begun; while :; do sleep 0.01; done"));
        assert_eq!(account.end, End::Interrupted);
    });
}

/// The spec and the account are files.
fn served(dir: &Utf8Path) {
    let [spec, account] = ["spec.json", "account.json"].map(|name| dir.join(name));
    let read = |account: &Utf8PathBuf| -> Account {
        serde_json::from_slice(&std::fs::read(account).unwrap()).unwrap()
    };
    watch::write(&job(dir, "exit 4"), &spec).unwrap();
    serve(&spec, &account).unwrap();
    assert_eq!(read(&account).end, End::Code(4));
    std::fs::write(&spec, "{").unwrap();
    serve(&spec, &account).unwrap();
    let End::Broken(what) = read(&account).end else { panic!("a damaged file is no job") };
    assert!(what.starts_with(&format!("read {spec}: ")), "{what}");
}
