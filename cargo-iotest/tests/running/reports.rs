//! Reports of a run, at once and later.

use crate::sandbox::{Sandbox, deadline};
use crate::schema::{assert_fits, assert_guards};

const NAMES: [&str; 4] = ["passes_quietly", "fails_by_text", "skips_late", "ignored_by_author"];

#[test]
fn reports_made_later_are_those_made_at_once() {
    let sandbox = Sandbox::new();
    let files = |place: &str| {
        ["xml", "tap", "json"].map(|ending| sandbox.path(&format!("{place}.{ending}")))
    };
    let options = |place: &str| {
        let [xml, tap, json] = files(place);
        [format!("--junit={xml}"), format!("--tap={tap}"), format!("--json={json}")]
    };
    let at_once = options("now");
    let at_once: Vec<&str> = at_once.iter().map(String::as_str).collect();
    let first = sandbox.run(&[&at_once[..], &NAMES].concat());
    let later = sandbox.runner(&["report"]).args(options("later")).run(deadline()).unwrap();
    assert_eq!(later.status.code(), first.status.code());
    for (now, later) in files("now").iter().zip(files("later")) {
        let (now, later) = (std::fs::read_to_string(now), std::fs::read_to_string(later));
        assert_eq!(now.unwrap(), later.unwrap());
    }
    let shown = later.stdout_text();
    assert!(first.stdout_text().ends_with(&*shown), "{shown}\n{}", first.stdout_text());
}

#[test]
fn report_follows_a_run_of_nextest_which_knows_no_skips() {
    let sandbox = Sandbox::new();
    // As nextest starts each case: one process, with nextest's variables.
    let program = program();
    for name in ["behaved::skips_late::raw-file", "behaved::fails_by_text::raw-file"] {
        let case = sandbox.prepared(&program).args(["--exact", name, "--nocapture"]);
        case.env("NEXTEST", "1").env("NEXTEST_RUN_ID", "some-run").run(deadline()).unwrap();
    }
    let json = sandbox.path("json");
    let options = ["report", "--tap", &format!("--json={json}")];
    let later = sandbox.runner(&options).run(deadline()).unwrap();
    assert_eq!(later.status.code(), Some(101));
    let report = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    assert_fits(&report);
    assert_guards(&report);
    let tap = later.stdout_text();
    assert!(
        tap.starts_with("TAP version 13\n1..2\nnot ok 1 - behaved::fails_by_text::raw-file\n"),
        "{tap}"
    );
    assert!(
        tap.ends_with("ok 2 - behaved::skips_late::raw-file # SKIP needs a tape drive\n"),
        "{tap}"
    );
}

#[test]
fn annotations_are_written_where_github_reads_them() {
    let sandbox = Sandbox::new();
    let runner = sandbox.misbehaviour(&["fails_by_error"]).env("GITHUB_ACTIONS", "true");
    let text = runner.run(deadline()).unwrap().stdout_text().into_owned();
    assert!(
        text.contains("\n::error file=tests/framework/misbehaviour/behaved.rs,line="),
        "{text}"
    );
}

#[test]
fn report_of_no_run_says_so() {
    let output = Sandbox::new().runner(&["report"]).run(deadline()).unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(output.stderr_text().contains("has no records of a run"), "{}", output.stderr_text());
}

/// The path of the test program.
fn program() -> String {
    let cargo = option_env!("CARGO").unwrap_or("cargo");
    let output = iotest_runtime::process::Invocation::new(cargo)
        .args(["test", "--no-run", "--quiet", "--message-format=json"])
        .args(["--package=iotest-conformance", "--test=misbehaviour"])
        .run(deadline())
        .unwrap();
    let text = output.stdout_text();
    let messages =
        text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut found =
        messages.filter_map(|message| message["executable"].as_str().map(str::to_owned));
    found.next_back().unwrap()
}
