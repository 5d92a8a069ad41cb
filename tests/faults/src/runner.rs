//! [`Runner`]: the programs that run cases, and how to read the verdicts in their output.

use std::collections::BTreeMap;
use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_conformance::sandbox::Sandbox;
use iotest_runtime::process::Invocation;
use serde_json::Value;

use crate::scene::{ProgramResult, Scene, run};

/// A program that runs cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Runner {
    /// `cargo iotest`.
    Iotest,
    /// `cargo test`.
    CargoTest,
    /// `cargo nextest run`.
    Nextest,
}

/// The file of the runner's report.
const REPORT: &str = "report.json";

/// The verdict of a case in a report, with its reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reported {
    /// The verdict.
    pub verdict: String,
    /// The reason; empty if there is none.
    pub reason: String,
}

impl Runner {
    /// All runners.
    pub const ALL: [Self; 3] = [Self::Iotest, Self::CargoTest, Self::Nextest];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Iotest => "cargo iotest",
            Self::CargoTest => "cargo test",
            Self::Nextest => "nextest",
        }
    }

    /// Prepares a run of cases that misbehave.
    pub fn cases(self, scene: &Scene, sandbox: &Sandbox, ids: &[&str]) -> Invocation {
        match self {
            Self::Iotest => {
                let report = format!("--json={}", sandbox.path(REPORT));
                scene.iotest(sandbox, &["-j3", &report, "--include-ignored", "--exact"]).args(ids)
            }
            Self::CargoTest => cargo(scene, sandbox, &["test", "--test=faulty", "--"])
                .args(["--test-threads=3", "--include-ignored", "--exact"])
                .args(ids),
            Self::Nextest => {
                let names: Vec<_> = ids.iter().map(|id| format!("test(={id})")).collect();
                cargo(scene, sandbox, &["nextest", "run", "--test=faulty"])
                    .args(["--no-fail-fast", "--color=never", "--run-ignored=all"])
                    .args(["--status-level=all", "--final-status-level=none"])
                    .args(["--show-progress=none", "--retries=0", "--test-threads=3"])
                    .args(["--failure-output=final", "--success-output=never"])
                    .args(["-E", &names.join(" or ")])
            }
        }
    }

    /// Returns the runner's word for each case of a run: `pass`, `fail`, or another.
    pub fn words(self, sandbox: &Sandbox, text: &str) -> BTreeMap<String, String> {
        match self {
            Self::Iotest => {
                let report = read(&sandbox.path(REPORT));
                let words =
                    verdicts(&report).into_iter().map(|(id, reported)| (id, reported.verdict));
                words.map(|(id, verdict)| (id, plain(&verdict).to_owned())).collect()
            }
            Self::CargoTest => words_of_cargo_test(text),
            Self::Nextest => words_of_nextest(text),
        }
    }
}

/// Returns the verdict of a runner that knows only `pass` and `fail`.
pub fn plain(verdict: &str) -> &str {
    match verdict {
        "pass" | "skip" => "pass",
        "fail" | "broken" | "lost" => "fail",
        other => other,
    }
}

fn cargo(scene: &Scene, sandbox: &Sandbox, args: &[&str]) -> Invocation {
    let (command, rest) = args.split_first().expect("a command is named");
    let (first, rest) = match *command {
        "nextest" => (vec!["nextest", "run"], &rest[1..]),
        other => (vec![other], rest),
    };
    scene
        .prepared(sandbox, &scene.programs.cargo)
        .args(first)
        .arg("--package=iotest-faults")
        .args(rest)
}

fn words_of_cargo_test(text: &str) -> BTreeMap<String, String> {
    let line = |line: &str| {
        let (id, word) = line.strip_prefix("test ")?.split_once(" ... ")?;
        let word = match word {
            "ok" => "pass",
            "FAILED" => "fail",
            // A skip inside a test.
            word if word.starts_with("ignored, SKIP") => "pass",
            other => other,
        };
        Some((id.to_owned(), word.to_owned()))
    };
    text.lines().filter_map(line).collect()
}

fn words_of_nextest(text: &str) -> BTreeMap<String, String> {
    let line = |line: &str| {
        let (word, rest) = line.trim_start().split_once(" [")?;
        let (_, name) = rest.split_once("] ")?;
        let (_, id) = name.trim().rsplit_once(' ')?;
        let word = match word {
            "PASS" => "pass",
            "FAIL" | "SIGABRT" | "SIGSEGV" | "SIGKILL" | "TIMEOUT" | "ABORT" => "fail",
            "LEAK" | "LEAK-FAIL" => "leak",
            _ => return None,
        };
        id.contains("::").then(|| (id.to_owned(), word.to_owned()))
    };
    text.lines().filter_map(line).collect()
}

/// Lets `cargo iotest report` report on the last run in the sandbox.
pub fn report(scene: &Scene, sandbox: &Sandbox) -> (ProgramResult, Value) {
    let file = sandbox.path("later.json");
    fs::remove_file(&file).ok();
    let result = run(scene.runner(sandbox, &["report", &format!("--json={file}")]));
    (result, read(&file))
}

fn read(file: &Utf8Path) -> Value {
    let bytes = fs::read(file).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Returns the verdicts of a report in JSON, by id.
pub fn verdicts(report: &Value) -> BTreeMap<String, Reported> {
    let cases = report["cases"].as_array().into_iter().flatten();
    let verdicts = cases.filter_map(|case| {
        let attempts = case["attempts"].as_array();
        let attempt = attempts.and_then(|all| all.last()).unwrap_or(case);
        let id = attempt["id"].as_str().or(case["id"].as_str())?;
        let verdict = case["verdict"].as_str()?.to_owned();
        let reason = attempt["reason"].as_str().unwrap_or_default();
        let location = attempt["place"].as_str().unwrap_or_default();
        let waits = attempt["waits"].as_array().into_iter().flatten();
        let waits: Vec<_> = waits.filter_map(Value::as_str).collect();
        let reason = format!("{reason}\nat {location}\nwaits {}", waits.join("; "));
        Some((id.to_owned(), Reported { verdict, reason }))
    });
    verdicts.collect()
}

/// Returns the directories of the runs in a sandbox's output directory, oldest first.
pub fn run_directories(sandbox: &Sandbox) -> Vec<Utf8PathBuf> {
    let runs = sandbox.path("out/runs");
    let paths = crate::system::names(&runs).into_iter().map(|name| runs.join(name));
    paths.filter(|path| path.is_dir() && !path.is_symlink()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read() {
        let text = "test a::b::raw-file ... ok\ntest a::c::raw-file ... FAILED\nother\n";
        let words = words_of_cargo_test(text);
        assert_eq!((words["a::b::raw-file"].as_str(), words.len()), ("pass", 2));
        let text = "    PASS [   0.01s] (1/2) iotest-faults::faulty a::b::raw-file\n     \
                    FAIL [   0.01s] iotest-faults::faulty a::c::raw-file\n  Summary [ 1s] 2 tests";
        let words = words_of_nextest(text);
        assert_eq!((words["a::c::raw-file"].as_str(), words.len()), ("fail", 2));
    }
}
