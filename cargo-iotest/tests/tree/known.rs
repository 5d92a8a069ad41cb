//! Lists of known failures of a tree's tests.

use std::fs;
use std::time::Duration;

use iotest_exec::process::HarnessChild as _;
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Stream, Streams};
use rustix::process::Signal;

use crate::sandbox::Sandbox;
use crate::unittest::python;

/// An entry for a test.
fn entry(test: &str, expect: &str, more: &str) -> String {
    format!(
        "[[known]]\ntest = {test:?}\nexpect = {expect:?}\nreason = \"tapes are short\"\nuntil = \
         \"2999-12-31\"\n{more}\n"
    )
}

#[test]
fn list_beside_the_tests_is_found_unless_it_is_not_wanted() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "exit 1", "");
    sandbox.bash("002", "echo a", "b\n");
    sandbox.bash("tests/hangs", "sleep 4711", "");
    sandbox.bash("tests/good", "", "");
    let entries = [
        entry("1", "fails", ""),
        entry("002::qcow2-file", "flaky", ""),
        entry("ha*", "skip", "protocols = [\"file\"]\n"),
        entry("good", "fails", "formats = [\"raw\"]\n"),
        entry("003", "fails", ""),
        // Not a variant of this run, but a test of the tree.
        entry("good::vmdk-nbd", "fails", ""),
    ];
    let list = sandbox.iotests().join("iotest-known.toml");
    fs::write(&list, entries.concat()).unwrap();

    let ran = sandbox.run(&["-qcow2"]);
    assert_eq!(ran.status, Some(0), "{}", ran.text);
    for part in [
        "running 3 of the tests of ",
        &format!("\nwarning: {list}:27: `003` matches no test\n"),
        &format!("\n  001::qcow2-file: tapes are short (fails, until 2999-12-31, {list}:1)\n"),
        &format!("\n      1  known: tapes are short ({list}:13, until 2999-12-31)\n"),
        ": 1 passed, 2 known, 1 ignored\n",
    ] {
        assert!(ran.text.contains(part), "{part}\n{}", ran.text);
    }
    assert_eq!(ran.text.matches("warning: ").count(), 1, "{}", ran.text);
    assert_eq!(ran.verdict("001"), "fail", "records have the verdict itself");
    assert_eq!(ran.record("002")["run"]["known"]["expect"], "flaky");

    let ran = sandbox.run(&["-raw", "good", "2"]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    assert!(
        ran.text.contains("\nFAIL good::raw-file: it passed, and is known to fail"),
        "{}",
        ran.text
    );
    assert!(ran.text.contains("\nFAIL 002::raw-file: "), "{}", ran.text);
    assert!(!ran.text.contains("warning: "), "{}", ran.text);

    let ran = sandbox.run(&["-qcow2", "--no-known", "1", "2"]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    assert!(ran.text.contains(": 2 failed\n"), "{}", ran.text);
}

#[test]
fn list_is_named_and_updated_after_a_run() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "exit 1", "");
    sandbox.bash("002", "", "");
    let list = sandbox.beside().join("list.toml");
    let (stays, passes) = (entry("001", "fails", ""), entry("002", "fails", ""));
    fs::write(&list, format!("{passes}# of 1\n{stays}")).unwrap();
    let known = format!("--known={list}");
    let invocation = || sandbox.invocation(&["-raw", &known]);
    assert_eq!(sandbox.output(invocation()).status.code(), Some(101));
    let update = iotest_runtime::process::Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest"));
    let update = update.args(["iotest", "known", "--update"]);
    let output = sandbox.output(sandbox.prepared(update));
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains(&format!("removed {list}:1: 002: passed: 002::raw-file\n")), "{text}");
    assert_eq!(fs::read_to_string(&list).unwrap(), format!("# of 1\n{stays}"));
    assert_eq!(sandbox.output(invocation()).status.code(), Some(0));
    // All that is left is not run: that is no success.
    fs::write(&list, entry("00?", "skip", "")).unwrap();
    assert_eq!(sandbox.output(invocation()).status.code(), Some(4));
    let missing = sandbox.run(&["--known=/nowhere/list.toml"]);
    assert_eq!(missing.status, Some(2), "{}", missing.text);
    assert!(missing.text.contains("/nowhere/list.toml: there is no such file"), "{}", missing.text);
}

/// Nobody knew that it would be interrupted: `--failed` runs it again.
#[test]
fn interrupted_test_of_the_list_is_no_known_failure() {
    let sandbox = Sandbox::new("10.0.2");
    let begun = sandbox.beside().join("begun");
    sandbox.bash(
        "001",
        &format!("[ -e {begun} ] || {{ touch {begun}; sleep 4711; }}; echo a"),
        "a\n",
    );
    fs::write(sandbox.iotests().join("iotest-known.toml"), entry("001", "flaky", "")).unwrap();
    let limit = || Timeouts::default().after(Duration::from_secs(120));
    let output = fs::File::create(sandbox.beside().join("output")).unwrap();
    let streams = Streams::null().stdout(Stream::File(output));
    let mut run = sandbox.invocation(&["-raw"]).spawn(streams).unwrap();
    poll_until("the test to begin", limit(), || {
        Ok::<_, std::io::Error>(begun.exists().then_some(()))
    })
    .unwrap();
    run.signal(Signal::INT);
    assert_eq!(run.wait_before(limit()).unwrap().code(), Some(130));
    let text = fs::read_to_string(sandbox.beside().join("output")).unwrap();
    assert!(text.contains("FAIL") && !text.contains("KNOWN"), "{text}");
    let again = sandbox.run(&["-raw", "--failed"]);
    assert_eq!(again.status, Some(0), "{}", again.text);
    assert!(again.text.contains("running 1 of the tests"), "{}", again.text);
}

#[test]
fn rerun_command_has_the_list() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo a", "a\n");
    let list = sandbox.beside().join("k.toml");
    fs::write(&list, entry("001", "fails", "")).unwrap();
    let given = format!("--known={list}");
    let ran = sandbox.run(&["-raw", &given]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    let again = ran.record("001")["run"]["again"].as_str().unwrap();
    assert!(again.contains(&format!(" {given} ")), "{again}");
}

#[test]
fn share_of_which_the_list_leaves_nothing_to_run_anywhere_is_no_success() {
    let sandbox = Sandbox::new("10.0.2");
    for name in ["001", "002", "003"] {
        sandbox.bash(name, "", "");
    }
    let list = sandbox.iotests().join("iotest-known.toml");
    let status = |skipped: &[&str]| {
        let entries: String = skipped.iter().map(|test| entry(test, "skip", "")).collect();
        fs::write(&list, entries).unwrap();
        let ran = sandbox.run(&["--partition=slice:1/2"]);
        (ran.status, ran.names().len())
    };
    assert_eq!(status(&[]), (Some(0), 2));
    // The other share has 002.
    assert_eq!(status(&["001", "003"]), (Some(0), 0));
    assert_eq!(status(&["00*"]), (Some(4), 0));
}

#[test]
fn entry_for_a_case_that_exists_matches_a_test() {
    let sandbox = Sandbox::new("10.0.2");
    let cases = "class TestDisk(unittest.TestCase):\n    def test_write(self):\n        pass\n";
    sandbox.test("001", &python(&format!("{cases}print('ok')\n")), "ok\n");
    // What it inherits is unknown.
    sandbox.test("002", &python("class TestTape(sys.Tape):\n    pass\n"), "");
    sandbox.bash("003", "", "");
    let names = [
        "001::TestDisk.test_write",
        "001::TestDisk::qcow2-nbd",
        "001::TestDisk.*",
        "002::TestTape.test_any",
        "001::TestDisk.test_writes",
        "003::TestDisk",
        "004::TestDisk",
    ];
    let entries: String = names.iter().map(|name| entry(name, "fails", "")).collect();
    let list = sandbox.iotests().join("iotest-known.toml");
    fs::write(&list, entries + &entry("3", "flaky", "arch = [\"x86-64\"]\n")).unwrap();
    let ran = sandbox.run(&["-raw"]);
    let warnings: Vec<&str> =
        ran.text.lines().filter_map(|line| line.strip_prefix("warning: ")).collect();
    let expected = [
        format!("{list}:25: `001::TestDisk.test_writes` matches no test"),
        format!("{list}:31: `003::TestDisk` matches no test"),
        format!("{list}:37: `004::TestDisk` matches no test"),
        format!(
            "{list}:43: `x86-64` is no architecture that `uname -m` is known to print; did you mean \
             `x86_64`?"
        ),
    ];
    assert_eq!(warnings, expected, "{}", ran.text);
    // A mistake about hosts is told in every run, one about tests if all are selected.
    let ran = sandbox.run(&["-raw", "3"]);
    assert_eq!(ran.text.matches("warning: ").count(), 1, "{}", ran.text);
}
