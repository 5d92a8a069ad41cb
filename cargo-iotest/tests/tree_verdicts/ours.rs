//! `cargo iotest tree`: its verdicts, from its records.

use std::fs;
use std::time::Duration;

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;
use serde_json::Value;

use crate::check::Verdicts;
use crate::fixture::{Fixture, PROGRAM};

/// Runs the tests in one run, and reads their records.
pub(crate) fn verdicts(fixture: &Fixture, names: &[String]) -> Verdicts {
    let dir = fixture.dir.join("ours");
    // The records of an earlier run are not this one's.
    drop(fs::remove_dir_all(dir.join("runs")));
    let mut invocation = Invocation::new(PROGRAM)
        .args(["--qemu-tree", fixture.named.as_str(), &fixture.option, "--color=never"])
        .args(["--jobs", &fixture.jobs.to_string()])
        .args(["--timeout", &fixture.limit.as_secs().to_string(), "--keep=never"])
        .args(names)
        .env_remove("IOTEST_QEMU")
        .env("IOTEST_OUTPUT_DIR", dir.as_str())
        .env("TEST_DIR", dir.join("test"))
        .merge_output();
    for (name, value) in fixture.programs(&fixture.qemu) {
        invocation = invocation.env(name, value);
    }
    let each = fixture.limit + Duration::from_secs(60);
    let limit = each * u32::try_from(names.len()).unwrap();
    let output = invocation.run(Timeouts::default().after(limit)).unwrap();
    let text = output.stdout_text();
    let is_conclusion = |line: &&str| line.contains(" case in ") || line.contains(" cases in ");
    let conclusion = text.lines().rev().find(is_conclusion);
    println!("{}", conclusion.unwrap_or_else(|| panic!("no conclusion in:\n{text}")));

    let runs: Vec<_> = dir.join("runs").read_dir_utf8().unwrap().flatten().collect();
    let records = runs.iter().flat_map(|run| run.path().read_dir_utf8().unwrap().flatten());
    let records = records.filter(|entry| entry.path().extension() == Some("json"));
    records
        .filter_map(|entry| {
            let record: Value = serde_json::from_slice(&fs::read(entry.path()).unwrap()).unwrap();
            let name = record["about"]["function"].as_str()?.to_owned();
            let word = match record["verdict"].as_str()? {
                "skip" => "not run",
                word => word,
            };
            let reason = record["reason"].as_str().unwrap_or_default();
            let left = record["left"].as_array().map_or(0, Vec::len);
            let left = if left > 0 { format!(" ({left} left running)") } else { String::new() };
            let reason = reason.lines().next().unwrap_or_default().to_owned() + &left;
            Some((name, (word.to_owned(), reason)))
        })
        .collect()
}
