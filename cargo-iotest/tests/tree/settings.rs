//! Several settings, and several attempts at a test.

use std::fs;
use std::os::unix::fs::symlink;

use camino::Utf8PathBuf;
use iotest_runtime::env::Settings;
use iotest_runtime::process::Invocation;
use serde_json::Value;

use crate::sandbox::{RunResult, Sandbox};

/// Fails unless it runs for the second time.
fn late(sandbox: &Sandbox) -> String {
    format!(
        "cd {}; mkdir once 2>&- && {{ echo bad; exit 1; }}; rmdir once; echo good",
        sandbox.beside()
    )
}

/// A fact of each record, sorted.
fn facts(ran: &RunResult, of: impl Fn(&Value) -> String) -> Vec<String> {
    let mut facts: Vec<String> = ran.records().iter().map(of).collect();
    facts.sort_unstable();
    facts
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn every_test_runs_in_every_combination_of_values() {
    let sandbox = Sandbox::new("7.2.0");
    let script = "echo $IMGFMT $CACHEMODE; touch $TEST_DIR/$CACHEMODE $SOCK_DIR/x; ls $TEST_DIR";
    sandbox.bash("001", script, "");
    let ran = sandbox.run(&["--format=qcow2,raw", "-c", "none,writeback", "-j2", "--keep=always"]);
    assert_eq!(ran.status, Some(101));
    let reported = facts(&ran, |record| {
        let (id, run) = (text(&record["id"]), &record["run"]);
        let bad = fs::read_to_string(format!("{}/001.out.bad", text(&record["scratch"]))).unwrap();
        format!("{id} [{}] {}", text(&run["label"]), bad.replace('\n', " "))
    });
    // No combination has files in the directory of another.
    let expected = [
        "001::qcow2-file [cache=none] qcow2 none 001.out.bad none ",
        "001::qcow2-file [cache=writeback] qcow2 writeback 001.out.bad writeback ",
        "001::raw-file [cache=none] raw none 001.out.bad none ",
        "001::raw-file [cache=writeback] raw writeback 001.out.bad writeback ",
    ];
    assert_eq!(reported, expected);
    assert!(ran.text.starts_with("running 4 of the tests of "), "{}", ran.text);
    assert!(ran.text.contains(" for qcow2-file, raw-file, 2 at a time\n"), "{}", ran.text);
    let again = facts(&ran, |record| text(&record["run"]["again"]).to_owned());
    let of_raw = again.iter().find(|command| command.contains("--format=raw --cache=none"));
    assert!(of_raw.is_some_and(|command| !command.contains("qcow2")), "{again:?}");
}

#[test]
fn tests_that_failed_last_run_again_in_their_settings_alone() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "[ $IMGFMT$CACHEMODE = rawnone ] && exit 1; :", "");
    let first = sandbox.invocation(&["--format=qcow2,raw", "--cache=none", "--keep=never"]);
    let printed = sandbox.output(first).stdout_text().into_owned();
    // The command at the end of the summary.
    let hint = printed.lines().find_map(|line| line.strip_suffix("    reruns what failed"));
    let words: Vec<&str> = hint.unwrap().split_whitespace().collect();
    assert_eq!(words[2..4], ["tree", sandbox.tree().as_str()], "{words:?}");
    let words = words[4..].to_vec();
    // The records are those of both runs.
    let both = sandbox.run(&words);
    let ids = facts(&both, |record| text(&record["id"]).to_owned());
    assert_eq!(ids, ["001::qcow2-file", "001::raw-file", "001::raw-file"]);
}

#[test]
fn test_that_passes_when_tried_again_is_flaky() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", &late(&sandbox), "good\n");
    let ran = sandbox.run(&["--retries=2", "--keep=never"]);
    assert_eq!(ran.status, Some(0), "{}", ran.text);
    let attempts = facts(&ran, |record| format!("{} {}", record["attempt"], record["verdict"]));
    assert_eq!(attempts, ["1 \"fail\"", "2 \"pass\""]);
    let flaky = "\nflaky:\n  001::raw-file: passed at attempt 2; at first: it failed, with exit";
    assert!(ran.text.contains(flaky), "{}", ran.text);
    assert_eq!(sandbox.scratch(), [""; 0]);

    sandbox.bash("002", "exit 1", "");
    let ran = sandbox.run(&["--retries=2", "--keep=never", "--fail-fast", "-j1", "2"]);
    assert_eq!(ran.status, Some(101));
    assert_eq!(facts(&ran, |record| record["attempt"].to_string()), ["1", "2", "3"]);
}

#[test]
fn repetitions_run_at_the_same_time_with_directories_of_their_own() {
    let sandbox = Sandbox::new("7.2.0");
    sandbox.bash("001", "touch $TEST_DIR/a && sleep 0.2; ls $TEST_DIR", "001.out.bad\na\n");
    let ran = sandbox.run(&["--repeat=3", "-j3"]);
    assert_eq!(ran.status, Some(0), "{}", ran.text);
    assert_eq!(facts(&ran, |record| record["run"]["repetition"].to_string()), ["1", "2", "3"]);
    assert!(ran.text.contains("001::raw-file #3"), "{}", ran.text);
    assert_eq!(sandbox.scratch(), [""; 0]);
}

#[test]
fn shuffled_order_is_printed_and_repeatable() {
    let sandbox = Sandbox::new("10.0.2");
    let names: Vec<String> = (1..=9).map(|number| format!("00{number}")).collect();
    let order = sandbox.beside().join("order");
    for name in &names {
        sandbox.bash(name, &format!("echo {name} >> {order}"), "");
    }
    let run = |words: &[&str]| {
        let ran = sandbox.run(&[&["-j1"], words].concat());
        assert_eq!(ran.status, Some(0), "{}", ran.text);
        let lines = fs::read_to_string(&order).unwrap();
        fs::remove_file(&order).unwrap();
        (lines.split_whitespace().map(str::to_owned).collect::<Vec<_>>(), ran.text)
    };
    assert_eq!(run(&[]).0, names);
    let (shuffled, text) = run(&["--shuffle=7"]);
    assert_ne!(shuffled, names);
    assert_eq!(run(&["--shuffle=7"]).0, shuffled);
    assert!(text.contains(", 1 at a time, in the order of --shuffle=7\n"), "{text}");
}

/// Makes a directory of the programs under test, as links.
fn qemu(sandbox: &Sandbox, name: &str) -> Utf8PathBuf {
    let directory = sandbox.beside().join(name);
    fs::create_dir(&directory).unwrap();
    let programs = Settings::from_env().unwrap().programs;
    let tools = [programs.qemu_img, programs.qemu_io, programs.qemu_nbd, programs.storage_daemon];
    for program in tools.into_iter().chain([programs.qemu]) {
        let program = program.unwrap();
        symlink(&program, directory.join(program.file_name().unwrap())).unwrap();
    }
    directory
}

#[test]
fn several_qemus_run_side_by_side_and_have_a_table() {
    let sandbox = Sandbox::new("10.0.2");
    let (one, other) = (qemu(&sandbox, "one"), qemu(&sandbox, "other"));
    let script = "$QEMU_IMG_PROG --version | grep -c version; basename $(dirname $QEMU_IMG_PROG)";
    sandbox.bash("001", script, "1\none\n");
    sandbox.bash("002", "$QEMU_PROG --version | grep -c version", "1\n");
    let ran = sandbox.run(&["--qemu", one.as_str(), "--qemu", other.as_str(), "-qcow2"]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    let differs = format!("  001::qcow2-file: {one} PASS, {other} FAIL\n");
    assert!(ran.text.contains("\ncases with different verdicts:\n"), "{}", ran.text);
    assert!(ran.text.contains(&differs), "{}", ran.text);
    let row = |qemu: &Utf8PathBuf| {
        let mut lines = ran.text.lines().filter(|line| line.starts_with(qemu.as_str()));
        lines.next_back().unwrap().split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!((&*row(&one), &*row(&other)), ("2 0 0 0 0", "1 0 1 0 0"));
    let again = facts(&ran, |record| text(&record["run"]["again"]).to_owned());
    let of_other = again.iter().filter(|command| command.contains(&format!("--qemu={other}")));
    assert_eq!(of_other.filter(|command| !command.contains("QEMU_PROG=")).count(), 2, "{again:?}");
}

#[test]
fn outputs_of_two_qemus_are_compared_also_those_of_tests_that_passed() {
    let sandbox = Sandbox::new("10.0.2");
    let (one, other) = (qemu(&sandbox, "one"), qemu(&sandbox, "other"));
    // What blanks and line ends differ in passes, and is equal.
    let script = "[ $(basename $(dirname $QEMU_IMG_PROG)) = one ] && printf 'a  \\r\\nb\\n' || printf 'a\\nb'";
    sandbox.bash("001", script, "a\nb\n");
    sandbox.bash("002", "echo first; basename $(dirname $QEMU_IMG_PROG)", "first\none\n");
    let skips =
        "[ $(basename $(dirname $QEMU_IMG_PROG)) = one ] || echo why > $TEST_DIR/003.notrun";
    sandbox.bash("003", skips, "");
    let both = ["--qemu", one.as_str(), "--qemu", other.as_str()];
    let invocation = sandbox.invocation(&[&both[..], &["--diff-qemus", "--keep=never"]].concat());
    let text = sandbox.output(invocation).stdout_text().into_owned();
    let counts = format!("\n{one} and {other}: 1 logs equal, 1 differ, 1 on one only\n");
    assert!(text.contains(&counts), "{text}");
    assert!(text.contains(&format!("\n002::raw-file: {one} PASS, {other} FAIL\n--- /")), "{text}");
    assert!(text.contains("\n@@ -1,2 +1,2 @@\n first\n-one\n+other\n"), "{text}");
    assert!(
        text.contains(&format!("\n  003::raw-file: {one} PASS, {other} SKIP (why)\n")),
        "{text}"
    );
    // They are kept with the records, by which a report is made later.
    let ran = sandbox.run(&[&both[..], &["2"]].concat());
    assert!(!ran.text.contains("logs equal"), "{}", ran.text);
    assert_eq!(facts(&ran, |record| record["run"]["log"].to_string()).len(), 8);
    let kept = ran.records().iter().filter(|record| record["run"]["log"].is_string());
    assert_eq!(kept.count(), 6);
}

#[test]
fn variables_of_typed_tests_are_refused_like_their_options() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "", "");
    let refused = |variables: &[(&str, &str)]| {
        let invocation = sandbox.invocation(&[]);
        let invocation =
            variables.iter().fold(invocation, |it, (name, value)| it.env(*name, *value));
        let ran = sandbox.ran(&sandbox.output(invocation));
        (ran.status == Some(2)).then_some(ran.text)
    };
    for (name, value) in
        [("IOTEST_COMPAT", "strict"), ("IOTEST_RR", "chaos"), ("IOTEST_BLESS", "1")]
    {
        let expected = format!("error: tests of a tree do not support {name}; unset it\n");
        // Nothing is blessed under continuous integration, which is refused before.
        assert_eq!(refused(&[("CI", ""), (name, value)]), Some(expected));
        assert_eq!(refused(&[(name, "")]), None, "{name}");
    }
    let both = [("IOTEST_STRICT_STDERR", "y"), ("IOTEST_COMPAT", "strict")];
    let text = refused(&both).unwrap();
    let why =
        "do not support IOTEST_COMPAT, IOTEST_STRICT_STDERR; unset it\n  --strict-stderr is for";
    assert!(text.contains(why), "{text}");
}

#[test]
fn records_are_in_the_workspace_of_the_current_directory_but_never_in_the_tree() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "", "");
    // An installed runner: one in a target directory has that of its own workspace otherwise.
    let runner = sandbox.beside().join("cargo-iotest");
    fs::copy(env!("CARGO_BIN_EXE_cargo-iotest"), &runner).unwrap();
    let temporary = sandbox.beside().join("tmp");
    fs::create_dir(&temporary).unwrap();
    let run = |directory: &Utf8PathBuf, words: &[&str]| {
        let invocation = Invocation::new(&runner).arg("iotest").args(words);
        let invocation = sandbox.prepared(invocation).current_dir(directory.clone());
        let unset = ["IOTEST_OUTPUT_DIR", "CARGO_TARGET_DIR", "CARGO_BUILD_BUILD_DIR"];
        let invocation = unset.into_iter().fold(invocation, Invocation::env_remove);
        let output = sandbox.output(invocation.env("TMPDIR", temporary.as_str()));
        let text = output.stdout_text().into_owned();
        assert_eq!(output.status.code(), Some(0), "{text}");
        text
    };
    let workspace = sandbox.beside().join("disks");
    let manifest = "[package]\nname = \"disks\"\nedition = \"2024\"\n[workspace]\n";
    for directory in [&workspace, &sandbox.tree()] {
        fs::create_dir_all(directory.join("src")).unwrap();
        fs::write(directory.join("Cargo.toml"), manifest).unwrap();
        fs::write(directory.join("src/lib.rs"), "").unwrap();
    }
    let tree = sandbox.tree();
    run(&workspace, &["tree", tree.as_str()]);
    assert!(workspace.join("target/iotest/runs/latest/run.json").is_file());
    assert!(run(&workspace, &["report"]).contains("\nok: 1 case"));
    assert_eq!(temporary.read_dir_utf8().unwrap().count(), 0);

    run(&tree, &["tree", "."]);
    assert!(!tree.join("target").exists());
    let of_user = temporary.read_dir_utf8().unwrap().next().unwrap().unwrap();
    assert!(of_user.path().join("runs/latest/run.json").is_file());
    // Without a workspace, too, also for a report.
    run(&sandbox.beside(), &["tree", tree.as_str()]);
    assert!(run(&sandbox.beside(), &["report"]).contains("\nok: 1 case"));
}
