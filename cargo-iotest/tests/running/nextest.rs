//! nextest reports the same verdicts.

use std::collections::BTreeMap;

use crate::sandbox::{Sandbox, deadline, verdicts};

/// Options for one line per case.
const LINES: [&str; 9] = [
    "--package=iotest-conformance",
    "--test=misbehaviour",
    "--no-fail-fast",
    "--color=never",
    "--failure-output=never",
    "--status-level=all",
    "--final-status-level=none",
    "--show-progress=none",
    "--retries=0",
];

/// Returns nextest's result of each case; `None` where it is not installed, which fails in
/// continuous integration.
fn nextest(sandbox: &Sandbox) -> Option<BTreeMap<String, String>> {
    let cargo = option_env!("CARGO").unwrap_or("cargo");
    let run = sandbox.prepared(cargo).args(["nextest", "run"]).args(LINES);
    let output = run.run(deadline()).unwrap();
    let printed = output.stderr_text();
    if printed.contains("no such command") {
        assert!(std::env::vars().all(|(name, _)| name != "CI"), "{printed}");
        return None;
    }
    sandbox.assert_clean();
    let case = |line: &str| {
        let (word, rest) = line.trim_start().split_once(" [")?;
        let (_, id) = rest.split_once("iotest-conformance::misbehaviour ")?;
        Some((id.to_owned(), word.to_owned()))
    };
    Some(printed.lines().filter_map(case).collect())
}

#[test]
fn each_verdict_is_that_of_nextest() {
    let Some(theirs) = nextest(&Sandbox::new()) else { return };
    let report = Sandbox::new().json(&["-j2"]);
    let ours = verdicts(&report).into_iter().map(|(id, verdict)| {
        // It reports a skip as a pass, and does not know broken cases.
        let word = match verdict.as_str() {
            "pass" | "skip" => "PASS",
            "fail" | "broken" => "FAIL",
            other => other,
        };
        (id, word.to_owned())
    });
    let ignored = report["run"]["ignored"].as_array().unwrap().iter();
    let ignored = ignored.map(|case| (case["id"].as_str().unwrap().to_owned(), "SKIP".to_owned()));
    let ours: BTreeMap<String, String> = ours.chain(ignored).collect();
    assert!(ours.len() > 40, "{ours:?}");
    assert_eq!(ours, theirs);
}
