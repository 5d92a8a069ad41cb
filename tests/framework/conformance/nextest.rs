//! Runs by `cargo nextest`, where it is installed.

use std::collections::{BTreeMap, BTreeSet};

use iotest_runtime::process::Output;

use crate::sandbox::{Sandbox, cargo, deadline};
use crate::table::Expected::{Broken, Fail, Ignored, Pass, Skip};
use crate::table::{TABLE, ids};

/// Runs nextest; `None` if it is not installed, which is an error in continuous integration.
fn nextest(sandbox: &Sandbox, args: &[&str]) -> Option<Output> {
    nextest_with(sandbox, args, &[])
}

/// Runs nextest with additional variables.
pub(crate) fn nextest_with(
    sandbox: &Sandbox,
    args: &[&str],
    variables: &[(&str, &str)],
) -> Option<Output> {
    let version = cargo_plain(sandbox, &["nextest", "--version"]);
    if !version.status.success() {
        let in_ci = std::env::vars().any(|(name, value)| name == "CI" && value != "false");
        assert!(!in_ci, "cargo-nextest is not installed: {}", version.stderr_text());
        return None;
    }
    let run = cargo(sandbox, &["nextest", "run"]).args(args);
    let run = variables.iter().fold(run, |run, (name, value)| run.env(*name, *value));
    let output = run.run(deadline()).unwrap();
    sandbox.assert_no_process();
    if variables.is_empty() {
        sandbox.assert_clean();
    }
    Some(output)
}

fn cargo_plain(sandbox: &Sandbox, args: &[&str]) -> Output {
    let cargo = option_env!("CARGO").unwrap_or("cargo");
    let program = sandbox.prepare(iotest_runtime::process::Invocation::new(cargo));
    program.args(args).run(deadline()).unwrap()
}

/// Returns the status that nextest prints before each id.
fn words(output: &Output) -> BTreeMap<String, String> {
    let line = |line: &str| {
        let (word, rest) = line.trim_start().split_once(" [")?;
        let (_, id) = rest.split_once("iotest-conformance::misbehaviour ")?;
        Some((id.to_owned(), word.to_owned()))
    };
    output.stderr_text().lines().filter_map(line).collect()
}

/// Options for an output of one line per case.
const LINE_PER_CASE: [&str; 9] = [
    "--test=misbehaviour",
    "--no-fail-fast",
    "--color=never",
    "--failure-output=never",
    "--success-output=never",
    "--status-level=all",
    "--final-status-level=none",
    "--no-tests=fail",
    "--retries=0",
];

#[test]
fn nextest_lists_and_runs_every_case() {
    let sandbox = Sandbox::new();
    let Some(output) = nextest(&sandbox, &LINE_PER_CASE) else { return };
    let words = words(&output);
    assert_eq!(output.status.code(), Some(100), "{}", output.stderr_text());
    for (id, expected, _) in TABLE {
        let wanted = match expected {
            Pass | Skip => "PASS",
            Ignored => "SKIP",
            Fail | Broken => "FAIL",
        };
        assert_eq!(words.get(*id).map(String::as_str), Some(wanted), "{id}");
    }
    assert_eq!(words.len(), TABLE.len());
    // nextest has no word for skips inside a test: they are in the records.
    let records = sandbox.records();
    for id in ids(&[Skip]) {
        assert_eq!(records[id]["verdict"], "skip", "{id}");
    }
}

#[test]
fn nextest_runs_ignored_cases_on_request() {
    let sandbox = Sandbox::new();
    let ignored = [&LINE_PER_CASE[..], &["--run-ignored=only", "ignored_by"]].concat();
    let Some(output) = nextest(&sandbox, &ignored) else { return };
    let words = words(&output);
    assert_eq!(words["behaved::ignored_by_author::raw-file"], "FAIL");
    assert_eq!(words["behaved::ignored_by_requirement::raw-file"], "PASS");
}

#[test]
fn partitions_run_each_case_once() {
    let mut seen = BTreeSet::new();
    for slice in ["--partition=slice:1/2", "--partition=slice:2/2"] {
        let sandbox = Sandbox::new();
        let Some(output) = nextest(&sandbox, &[&LINE_PER_CASE[..], &[slice, "behaved"]].concat())
        else {
            return;
        };
        for (id, word) in words(&output) {
            assert!(word == "SKIP" || seen.insert(id.clone()), "{id} runs twice");
        }
    }
    let runs = ids(&[Pass, Skip, Fail, Broken]);
    let behaved: Vec<_> = runs.into_iter().filter(|id| id.starts_with("behaved")).collect();
    assert_eq!(seen.iter().collect::<Vec<_>>(), behaved);
}
