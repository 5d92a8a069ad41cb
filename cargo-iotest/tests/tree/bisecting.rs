//! Searches for the first bad revision, by the tests of each revision's tree.

use std::fs::File;
use std::io;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_exec::process::HarnessChild as _;
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Child, Invocation, Output, Stream, Streams};
use rustix::process::Signal;

use crate::history::{BUILD, History, Made};
use crate::sandbox::Sandbox;

/// How long something may take to happen.
const LIMIT: Duration = Duration::from_secs(120);

/// Makes an image and prints its size.
const SIZE: &str = "$QEMU_IMG_PROG create -f raw $TEST_DIR/NAME 1048576 >/dev/null
stat -c %s $TEST_DIR/NAME\n";

/// A sandbox, and the history of a tree in it, with a test that fails when `qemu-img` is broken, and
/// one that does when it is flaky.
fn tree() -> (Sandbox, History) {
    let sandbox = Sandbox::new("10.0.2");
    let history = History::new(sandbox.beside().join("repo"));
    for (name, text) in [
        ("VERSION", "10.0.2"),
        ("tests/qemu-iotests/testrunner.py", ""),
        ("tests/qemu-iotests/tests/README", ""),
        ("tests/qemu-iotests/sample_images/README", ""),
        ("tests/qemu-iotests/001.out", "1048576\n"),
        ("tests/qemu-iotests/002.out", "1048576\n"),
    ] {
        history.write(name, text, 0o644);
    }
    for (name, image) in [("001", "disk.img"), ("002", "flaky.img")] {
        let script = format!("#!/bin/sh\n# group: quick\n{}", SIZE.replace("NAME", image));
        history.write(&format!("tests/qemu-iotests/{name}"), &script, 0o755);
    }
    (sandbox, history)
}

/// Prepares a bisection.
fn invocation(sandbox: &Sandbox, words: &[&str]) -> Invocation {
    let program = Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest")).arg("iotest").args(words);
    sandbox.prepared(program)
}

/// Runs one of a history to its end; the first argument is the rest of the command line.
fn bisect(sandbox: &Sandbox, history: &History, words: &[&str]) -> Output {
    let repository = format!("--repo={}", history.directory);
    sandbox
        .output(invocation(sandbox, &[&["bisect", "--tree", BUILD, &repository], words].concat()))
}

/// The entries of the directory for bisections, without marker files.
fn left(sandbox: &Sandbox) -> Vec<Utf8PathBuf> {
    let entries = sandbox.beside().with_file_name("out").join("bisect").read_dir_utf8();
    let paths = entries.into_iter().flatten().map(|entry| entry.unwrap().into_path());
    let mut paths: Vec<_> =
        paths.filter(|path| !path.file_name().unwrap().starts_with('.')).collect();
    paths.sort_unstable();
    paths
}

/// The first bad revision may be on a branch that was merged, and the repository a clone in any form.
#[test]
fn merged_branches_are_searched_in_clones_of_any_form() {
    let (sandbox, history) = tree();
    let first = history.commit("first", Made::Good);
    history.git(&["checkout", "--quiet", "-b", "side"]);
    history.commits(3, |_| Made::Good);
    let broken = history.commit("broken", Made::Broken);
    history.commits(2, |_| Made::Broken);
    history.git(&["checkout", "--quiet", "main"]);
    history.commits(6, |_| Made::Good);
    let merge = ["merge", "--quiet", "-X", "theirs", "-m", "merge", "side"];
    history.git(&merge);
    history.git(&["config", "uploadpack.allowFilter", "true"]);
    let url = format!("file://{}", history.directory);
    let clone = |name: &str, words: &[&str]| {
        let directory = sandbox.beside().join(name);
        history.git(&[&["clone", "--quiet"], words, &[&url, directory.as_str()]].concat());
        directory
    };
    let worktree = sandbox.beside().join("worktree");
    history.git(&["worktree", "add", "--quiet", "--detach", worktree.as_str()]);
    for directory in [
        history.directory.join("tests"),
        worktree,
        clone("bare", &["--bare"]),
        clone("shallow", &["--depth=12"]),
        clone("partial", &["--filter=blob:none", "--no-checkout"]),
    ] {
        let repository = format!("--repo={directory}");
        let ends = ["--good", &first, "--bad=HEAD", "--", "1"];
        let words = [&["bisect", "--tree", BUILD, &repository][..], &ends].concat();
        // As a hook of git would have it.
        let program = invocation(&sandbox, &words).env("GIT_DIR", "/nowhere");
        let output = sandbox.output(program);
        let text = output.stdout_text();
        assert_says(&output, 0, &format!("first bad revision: {broken} broken\n"));
        assert!(!text.contains("skipped"), "{text}");
    }
}

fn assert_says(output: &Output, status: i32, expected: &str) {
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(status), "{text}");
    assert!(text.contains(expected), "{expected}: {text}");
}

#[test]
fn first_bad_revision_is_found_and_the_repository_is_as_it_was() {
    let (sandbox, history) = tree();
    let commits = history.commits(30, |number| match number {
        8 | 14 | 15 | 23 => Made::Not,
        17.. => Made::Broken,
        _ => Made::Good,
    });
    // The user is in the middle of another bisection, and has changed a file.
    history.git(&["tag", "v1", &commits[0]]);
    history.git(&["bisect", "start", "HEAD~3", "HEAD~9"]);
    history.write("make.sh", "exit 1", 0o644);
    let before = history.state();
    let repository = format!("--repo={}", history.directory);
    let output = sandbox.output(invocation(
        &sandbox,
        &["bisect", "--tree", "--good=v1", "--bad=main", BUILD, &repository, "--", "-j1", "1"],
    ));
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}");
    let found = format!("first bad revision: {} commit 17\n", commits[16]);
    assert!(text.contains(&found), "{text}");
    assert!(text.contains("commit 1 (it must be good)\n   good: 1 of 1 case passed\n"), "{text}");
    assert!(text.contains("\n   bad: 1 of 1 case failed: 001::raw-file\n"), "{text}");
    assert!(text.contains("\n   skipped: the build ended with exit status 1; see /"), "{text}");
    assert!(before == history.state(), "the repository of the user has changed");
    let [logs] = &left(&sandbox)[..] else { panic!("{:?}", left(&sandbox)) };
    assert!(text.contains(&format!("; logs: {logs}\n")), "{text}");
    // Git itself comes to the same result by the log.
    history.git(&["bisect", "reset"]);
    history.git(&["checkout", "--quiet", "--force", "main"]);
    let replayed = history.git(&["bisect", "replay", logs.join("bisect.log").as_str()]);
    let first = format!("{} is the first bad commit", commits[16]);
    assert!(replayed.contains(&first), "{replayed}");
    let log = std::fs::read_to_string(logs.join("001.run.log")).unwrap();
    assert!(log.contains("ok: 1 case in "), "{log}");
    assert!(logs.join("001/runs/latest").is_dir());
    assert_eq!(sandbox.processes(), [""; 0]);
}

/// What a list of the tree says of a failure does not hide it.
#[test]
fn known_failure_is_found_like_any_other() {
    let (sandbox, history) = tree();
    let good = history.commit("good", Made::Good);
    let list = "[[known]]\ntest = \"001\"\nexpect = \"fails\"\nreason = \"r\"\nuntil = \"99.0\"\n";
    history.write("tests/qemu-iotests/iotest-known.toml", list, 0o644);
    history.commit("listed", Made::Good);
    let bad = history.commit("broken", Made::Broken);
    history.commits(2, |_| Made::Broken);
    let ends = [format!("--good={good}"), "--bad=main".to_owned()];
    let words = [&*ends[0], &*ends[1], "--", "001"];
    assert_says(&bisect(&sandbox, &history, &words), 0, &format!("first bad revision: {bad}"));
    let words = [&*ends[0], &*ends[1], "--", "--known=k.toml", "001"];
    let refused = bisect(&sandbox, &history, &words);
    assert_says(&refused, 2, "--known does not fit: a known failure is a failure here");
}

#[test]
fn flaky_failure_is_found_by_repetition() {
    let (sandbox, history) = tree();
    let commits = history.commits(30, |number| if number < 12 { Made::Good } else { Made::Flaky });
    let words = ["--good", &commits[0], "--bad", "main", "--", "-j1", "002"];
    let once = bisect(&sandbox, &history, &words);
    assert_says(&once, 101, "the bad revision (");
    assert_says(&once, 101, "1 of 1 case passed; give a later --bad or other tests; for a");
    let repository = format!("--repo={}", history.directory);
    let thrice = ["bisect", "--tree", BUILD, &repository, "--repeat=3"];
    let output = sandbox.output(invocation(&sandbox, &[&thrice, &words[..]].concat()));
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains(&format!("bad revision: {} commit 12\n", commits[11])), "{text}");
    assert!(text.contains("\n   good: 3 of 3 cases passed\n"), "{text}");
}

#[test]
fn revisions_between_which_all_are_skipped_are_listed() {
    let (sandbox, history) = tree();
    let commits = history.commits(7, |number| match number {
        3..=5 => Made::Not,
        6.. => Made::Broken,
        _ => Made::Good,
    });
    let words = ["--good", &commits[0], "--bad", "main", "--", "1"];
    let output = bisect(&sandbox, &history, &words);
    assert_says(&output, 101, "the first bad revision is one of 4, ");
    let short = |number: usize| format!("{} commit {number}", &commits[number - 1][..12]);
    let lines = [6, 5, 4, 3].map(|number| format!("\n  {}", short(number))).concat();
    let between = format!("\n  {} is good, and {} is bad\n", short(2), short(6));
    assert_says(&output, 101, &format!("were skipped:{lines}{between}"));
    assert_says(&output, 101, "revisions tested, 3 of them skipped; logs: /");
    // So it is with neighbours, of which none is between.
    let words = ["--good", &commits[1], "--bad", &commits[5], "--", "1"];
    assert_says(&bisect(&sandbox, &history, &words), 101, "is one of 4, ");
    history.commit("mended", Made::Good);
    let broken = history.commit("broken again", Made::Broken);
    let words = ["--good", "main~1", "--bad", "main", "--", "1"];
    let output = bisect(&sandbox, &history, &words);
    assert_says(&output, 0, &format!("first bad revision: {broken} broken again\n  2 rev"));
}

#[test]
fn ends_are_checked_before_the_search() {
    let (sandbox, history) = tree();
    let good = history.commit("good", Made::Good);
    let not = history.commit("does not build", Made::Not);
    let bad = history.commit("bad", Made::Broken);
    let late = history.commit("late", Made::Broken);
    let run = |good: &str, bad: &str, rest: &[&str]| {
        bisect(&sandbox, &history, &[&["--good", good, "--bad", bad], rest].concat())
    };
    let output = run(&bad, &late, &["--", "1"]);
    assert_says(&output, 101, "bad) is not good: 1 of 1 case failed: 001::raw-file; give an");
    assert_says(&output, 101, "\n  FAILED: 1 case in ");
    let output = run(&not, &bad, &["--", "1"]);
    assert_says(&output, 101, ") is not good: the build ended with exit status 1; see /");
    assert_says(&output, 101, "it must build, and the tests must run on it\n  cp: cannot stat");
    let output = run(&good, &bad, &["--", "9"]);
    assert_says(&output, 101, ") is not good: the tests cannot run on this build; ");
    assert_says(&output, 101, "\n  error: the tree has no test `009`");
    let output = run(&good, &bad, &["--", "-g", "none"]);
    assert_says(&output, 101, "is not good: no test was selected, or none could run; ");
    let output = run(&good, &bad, &["--build-timeout=1", "--build=sleep 600", "--", "1"]);
    assert_says(&output, 2, "the argument '--build <CMD>' cannot be used multiple times");
    let repository = format!("--repo={}", history.directory);
    let words = ["bisect", "--tree", "--good", &good, "--bad", &bad, &repository];
    let slow = [&words[..], &["--build=sleep 600", "--build-timeout=1", "--", "1"]].concat();
    let output = sandbox.output(invocation(&sandbox, &slow));
    assert_says(&output, 101, "is not good: the build was not done after 1 s; see /");
    let empty = [&words[..], &["--build=true", "--", "1"]].concat();
    let output = sandbox.output(invocation(&sandbox, &empty));
    assert_says(&output, 101, "is not good: the build made no directory `build`; see /");
    assert!(left(&sandbox).iter().all(|path| path.file_name() != Some("source")));
    assert_eq!(sandbox.processes(), [""; 0]);
}

#[test]
fn revisions_and_repositories_that_do_not_fit_are_refused() {
    let (sandbox, history) = tree();
    let [first, second] = ["first", "second"].map(|name| history.commit(name, Made::Good));
    history.git(&["checkout", "--quiet", "-b", "side", &first]);
    let side = history.commit("side", Made::Good);
    let run = |good: &str, bad: &str| {
        bisect(&sandbox, &history, &["--good", good, "--bad", bad, "--", "1"])
    };
    let directory = &history.directory;
    let unknown = |option: &str| format!("`{option}`: no commit in {directory}");
    assert_says(&run("v9", &side), 2, &unknown("--good v9"));
    assert_says(&run(&first, "HEAD^{tree}"), 2, &unknown("--bad HEAD^{tree}"));
    let output = bisect(&sandbox, &history, &["--good=--all", "--bad=HEAD", "--", "1"]);
    assert_says(&output, 2, &format!("{}; a revision begins", unknown("--good --all")));
    assert_says(&run(&side, &first), 2, "is no ancestor of the bad one (");
    assert_says(&run(&side, &first), 2, "it is a descendant: are they exchanged?");
    let parted = format!("they part at {}; name that as --good, if the tests", &first[..12]);
    assert_says(&run(&side, &second), 2, &parted);
    assert_says(&run(&side, "HEAD"), 2, "the good and the bad revision are both ");
    history.git(&["checkout", "--quiet", "--orphan", "other"]);
    let other = history.commit("other", Made::Good);
    assert_says(&run(&other, &first), 2, "they have no common ancestor here");

    let words = ["bisect", "--tree", "--good=a", "--bad=b", BUILD];
    let nowhere = sandbox.beside().with_file_name("t");
    std::fs::create_dir_all(&nowhere).unwrap();
    let repository = format!("--repo={nowhere}");
    let outside = [&words[..], &[&repository, "--", "1"]].concat();
    let output = sandbox.output(invocation(&sandbox, &outside));
    assert_says(&output, 2, &format!("`--repo {nowhere}`: find its git repository: exit status"));
    assert_says(&output, 2, "not a git repository");
    let without = invocation(&sandbox, &outside).env("PATH", nowhere.as_str());
    assert_says(&sandbox.output(without), 2, "git is not in PATH; install git");
    assert_eq!(left(&sandbox), [""; 0]);
}

/// Starts a bisection of one good and one bad revision, and waits until a file is there.
fn started(sandbox: &Sandbox, history: &History, words: &[&str], file: &str) -> Child {
    let repository = format!("--repo={}", history.directory);
    let words = [&["bisect", "--tree", &repository, "--good=main~1", "--bad=main"], words].concat();
    let output = File::create(sandbox.beside().join("output")).unwrap();
    let streams = Streams::null().merged(Stream::File(output));
    let mut child = invocation(sandbox, &words).spawn(streams).unwrap();
    let there = sandbox.beside().join(file);
    poll_until("the file", Timeouts::default().after(LIMIT), || {
        let printed = || std::fs::read_to_string(sandbox.beside().join("output")).unwrap();
        assert_eq!(child.try_wait()?, None, "it ended: {}", printed());
        Ok::<_, io::Error>(there.exists().then_some(()))
    })
    .unwrap();
    std::fs::remove_file(there).unwrap();
    child
}

#[test]
fn interrupted_search_leaves_nothing_and_a_killed_one_is_cleaned_up() {
    let (sandbox, history) = tree();
    let beside = sandbox.beside();
    let hang = format!("#!/bin/sh\ntouch {beside}/runs\nsleep 4719\n");
    history.write("tests/qemu-iotests/003", &hang, 0o755);
    history.write("tests/qemu-iotests/003.out", "", 0o644);
    history.commits(2, |_| Made::Good);
    let before = history.state();
    let build = format!("--build=(setsid sleep 4719 &) ; touch {beside}/builds; sleep 4719");
    let in_build = [&*build, "--", "1"];
    let in_test = [BUILD, "--", "--keep=never", "3"];
    let text = || std::fs::read_to_string(beside.join("output")).unwrap();
    let sources = || {
        let left = left(&sandbox);
        left.iter().filter(|path| path.file_name() == Some("source")).count()
    };
    for (words, file, signal) in [
        (&in_build[..], "builds", Signal::INT),
        (&in_build, "builds", Signal::TERM),
        (&in_test, "runs", Signal::INT),
        (&in_test, "runs", Signal::TERM),
    ] {
        let mut child = started(&sandbox, &history, words, file);
        child.signal(signal);
        let exit = child.wait_before(Timeouts::default().after(LIMIT)).unwrap();
        assert_eq!(exit.code(), Some(130), "{file} {signal:?}: {}", text());
        assert!(text().contains("error: interrupted\n  logs: /"), "{}", text());
        assert_eq!(sources(), 0);
        assert_eq!(sandbox.processes(), [""; 0]);
        assert_eq!(sandbox.scratch(), [""; 0]);
    }
    let mut child = started(&sandbox, &history, &in_build, "builds");
    child.kill();
    child.wait_before(Timeouts::default().after(LIMIT)).unwrap();
    assert_eq!(sources(), 1);
    let gone = || Ok::<_, io::Error>(sandbox.processes().is_empty().then_some(()));
    poll_until("the end of the build", Timeouts::default().after(LIMIT), gone).unwrap();
    let output = bisect(&sandbox, &history, &["--good=main~1", "--bad=main", "--", "1"]);
    assert_says(&output, 101, "is not bad: ");
    assert_eq!(sources(), 0);
    assert!(before == history.state(), "the repository of the user has changed");
}
