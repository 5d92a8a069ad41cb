//! Lists: standard output has the lines that nextest and IDEs read, and nothing else.

use serde_json::Value;

use crate::sandbox::{Sandbox, deadline};
use crate::table::Expected::Ignored;
use crate::table::{TABLE, ids};

fn listed(args: &[&str]) -> String {
    let output = Sandbox::new().run(args);
    assert!(output.status.success(), "{}", output.stderr_text());
    output.stdout_text().into_owned()
}

#[test]
fn terse_lists_are_what_nextest_reads() {
    let lines = |ids: &[&str]| ids.iter().map(|id| format!("{id}: test\n")).collect::<String>();
    let all: Vec<_> = TABLE.iter().map(|row| row.0).collect();
    assert_eq!(listed(&["--list", "--format", "terse"]), lines(&all));
    let ignored = lines(&ids(&[Ignored]));
    assert_eq!(listed(&["--list", "--format", "terse", "--ignored"]), ignored);
}

#[test]
fn plain_list_ends_with_a_count() {
    let text = listed(&["--list", "tape", "passes_quietly"]);
    assert_eq!(text, "behaved::passes_quietly::raw-file: test\n\n1 test, 0 benchmarks\n");
}

#[test]
fn json_list_has_locations_and_reasons() {
    let text = listed(&["--list", "--format=json", "-Zunstable-options", "ignored_by_author"]);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1]["ignore_message"], "waits for a tape drive");
    let path = lines[1]["source_path"].as_str().unwrap();
    assert!(path.ends_with("tests/framework/misbehaviour/behaved.rs"), "{path}");
    assert!(lines[1]["start_line"].as_u64().unwrap() > 1);
    assert_eq!(lines[2]["ignored"], 1);
}

#[test]
fn list_needs_no_qemu() {
    let sandbox = Sandbox::new();
    let list = sandbox
        .fixture("misbehaviour")
        .env("PATH", "/nowhere")
        .args(["--list", "--format", "terse"]);
    let output = list.run(deadline()).unwrap();
    assert_eq!(output.stdout_text().lines().count(), TABLE.len());
    let notes = output.stderr_text();
    let mistake = "`qmp:blockdev-mirror.target-is-zer`: no QEMU of 7.2, ";
    assert_eq!(notes.matches(mistake).count(), 1, "{notes}");
    assert!(output.status.success());
}

#[test]
fn qemu_is_probed_by_the_first_list_only() {
    let sandbox = Sandbox::new();
    let qemu = iotest_runtime::env::Settings::from_env().unwrap().programs.qemu.unwrap();
    let program = sandbox.script("qemu", &format!("echo >> $0.starts; exec {qemu} \"$@\""));
    sandbox.file("qemu.starts");
    let starts = || sandbox.read("qemu.starts").lines().count();
    let list = || {
        let list = sandbox.fixture("misbehaviour").env("QEMU_PROG", &program).arg("--list");
        list.run(deadline()).unwrap().checked().unwrap();
    };
    list();
    let first = starts();
    assert!(first > 0, "the first list must start the script");
    list();
    assert_eq!(starts(), first, "the second list must start nothing");
}

#[test]
fn reasons_have_their_cases_before_and_after_a_run() {
    let sandbox = Sandbox::new();
    let names = ["ignored_by_author", "skips_late", "passes_quietly"];
    let reasons = || {
        let list = sandbox.fixture("misbehaviour").arg("--list-reasons").args(names);
        list.run(deadline()).unwrap().checked().unwrap().stdout_text().into_owned()
    };
    let before = reasons();
    assert!(before.contains("1 case: waits for a tape drive\n    behaved::ignored_by"), "{before}");
    assert!(!before.contains("skipped"), "{before}");
    sandbox.run(&names);
    let after = reasons();
    assert!(after.contains("skipped in the last run, 1 case: "), "{after}");
}
