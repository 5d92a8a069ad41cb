//! The rerun command of a failed case, run in a shell.

use camino::Utf8Path;
use serde_json::Value;

use crate::sandbox::{Sandbox, deadline};

const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");

/// The records of the last run, as its report has them.
fn attempts(sandbox: &Sandbox) -> Vec<Value> {
    let report = sandbox.runner(&["report", "--json"]).run(deadline()).unwrap();
    let report: Value = serde_json::from_str(&report.stdout_text()).unwrap();
    let cases = report["cases"].as_array().unwrap().iter();
    cases.map(|case| case["attempts"][0].clone()).collect()
}

#[test]
fn rerun_command_reproduces_the_case() {
    let sandbox = Sandbox::new();
    // Outside the workspace, whose alias would run the runner from its sources.
    let elsewhere = sandbox.path("out");
    let options = [
        "--manifest-path",
        MANIFEST,
        // With the scale enough time to reach the wait on a busy machine.
        "--timeout=1.5",
        "--timeout-scale=2",
        "--imgopts=size=1 2",
        "-c",
        "none,writeback",
        "-raw",
        "-d",
        "--keep=never",
        "-j1",
        "--shuffle=3",
        "waits_forever",
        "passes_quietly",
    ];
    let first = sandbox.misbehaviour(&options).current_dir(elsewhere.clone());
    let first = first.run(deadline()).unwrap();
    assert!(first.stdout_text().contains("\nFAILED: 4 cases "), "{}", first.stderr_text());
    let records = attempts(&sandbox);
    assert_eq!(records.len(), 4, "two cases in two cache modes");
    let failed = records.iter().find(|record| {
        record["verdict"] == "fail" && record["run"]["label"] == "imgopts=size=1 2 cache=writeback"
    });
    let failed = failed.unwrap();
    let command = failed["run"]["again"].as_str().unwrap();

    let own = Utf8Path::new(env!("CARGO_BIN_EXE_cargo-iotest")).parent().unwrap();
    let script = format!(
        "PATH='{own}':$PATH
{command}"
    );
    let shell = sandbox.prepared("sh").args(["-c", &script]);
    let again = shell.current_dir(elsewhere).run(deadline()).unwrap();
    assert_eq!(again.status.code(), Some(101), "{}", again.stderr_text());
    let records = attempts(&sandbox);
    assert_eq!(records.len(), 1, "{}", again.stdout_text());
    let reason = |record: &Value| record["reason"].as_str().unwrap().to_owned();
    // The time that was left for the wait varies.
    for record in [&records[0], failed] {
        let reason = reason(record);
        assert!(reason.contains("all that was left of the 3s of the case"), "{reason}");
    }
    for member in ["id", "verdict"] {
        assert_eq!(records[0][member], failed[member]);
    }
    for member in ["label", "again"] {
        assert_eq!(records[0]["run"][member], failed["run"][member]);
    }
}
