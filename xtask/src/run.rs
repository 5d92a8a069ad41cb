//! Test runs: the command lines of the suite, the fault suite and "every test" as [`Run`]s.
//!
//! `setup` gets QEMU ready; `ci` decides the order.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;

use crate::env::Env;
use crate::features::tests_of;
use crate::material::Material;
use crate::matrix::variables;
use crate::process::{Ended, Step};
use crate::results::Results;
use crate::say;
use crate::workspace::Workspace;

/// One command that runs tests.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// What it runs, for headings.
    pub(crate) name: &'static str,
    step: Step,
    runner: Runner,
}

/// What runs the tests.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Runner {
    CargoTest,
    /// `cargo nextest run`, which writes a report to this file.
    Nextest(PathBuf),
}

/// How a run ended, and what it found.
#[derive(Debug)]
pub(crate) struct TestRun {
    pub(crate) ended: Ended,
    pub(crate) results: Results,
}

impl TestRun {
    /// Returns whether the run was good. A run of nothing never is.
    pub(crate) fn good(&self) -> bool {
        let counts = self.results.counts;
        self.ended.good() && counts.run() > 0 && counts.failed == 0
    }
}

impl Run {
    /// Runs it, showing its output, for at most `limit`.
    pub(crate) fn run(&self, limit: Duration) -> anyhow::Result<TestRun> {
        say::command(&self.step);
        if let Runner::Nextest(report) = &self.runner {
            // That of an earlier run must not be taken for this one's.
            fs::remove_file(report).ok();
        }
        let output = self.step.run_within(limit)?;
        let results = match &self.runner {
            Runner::CargoTest => Results::from_cargo_test(&output.lines),
            // Nothing was run where something does not build.
            Runner::Nextest(report) if !report.exists() => Results::default(),
            Runner::Nextest(report) => fs::read_to_string(report)
                .map_err(anyhow::Error::from)
                .and_then(|text| Results::from_junit(&text))
                .with_context(|| format!("cannot read nextest's report {}", report.display()))?,
        };
        Ok(TestRun { ended: output.ended, results })
    }
}

/// Returns the run of the suite as `cargo test` does it, with the variables of a combination, like
/// `IMGFMT=vdi IMGPROTO=nbd`, or none.
pub(crate) fn suite(env: &Env, workspace: &Workspace, combination: &str) -> Run {
    let step = suite_step(env, workspace, vec![]);
    let step = variables(combination).fold(step, |step, (name, value)| step.variable(name, value));
    Run { name: "suite", step, runner: Runner::CargoTest }
}

/// Returns the command that runs the suite, with arguments for its harness.
pub(crate) fn suite_step(env: &Env, workspace: &Workspace, args: Vec<OsString>) -> Step {
    workspace.cargo(env, "test --package iotests --test suite --").args(args)
}

/// Returns the command that injects faults into the harness.
pub(crate) fn faults(env: &Env, workspace: &Workspace, args: Vec<OsString>) -> Step {
    workspace.cargo(env, "run --quiet --package iotest-faults --bin faults --").args(args)
}

/// Returns the runs that make up every test of the workspace that `material` suffices for.
pub(crate) fn every(env: &Env, workspace: &Workspace, material: &Material) -> [Run; 2] {
    let (step, runner) = runner(env, workspace, &[]);
    let docs = workspace.cargo(env, "test --doc --no-fail-fast --workspace");
    let docs = material.supply(docs, workspace);
    [
        Run { name: "tests", step: material.supply(step, workspace), runner },
        Run { name: "documentation tests", step: docs, runner: Runner::CargoTest },
    ]
}

/// Returns the run of only those tests that need `feature`, if the workspace has any.
///
/// It turns on what [`every`] does, so that nothing is built a second time.
pub(crate) fn only(
    env: &Env,
    workspace: &Workspace,
    material: &Material,
    feature: &str,
) -> Option<Run> {
    let names = tests_of(&workspace.packages, feature);
    let targets: Vec<&str> = names.iter().flat_map(|name| ["--test", name]).collect();
    let (step, runner) = runner(env, workspace, &targets);
    let step = material.supply(step, workspace);
    (!names.is_empty()).then_some(Run { name: "tests", step, runner })
}

/// The command that runs `targets` of all packages, or all but examples and documentation: by
/// nextest where it is installed.
fn runner(env: &Env, workspace: &Workspace, targets: &[&str]) -> (Step, Runner) {
    let nextest = workspace.cargo(env, "nextest --version").read().is_ok();
    let profile = if env.ci { "ci" } else { "default" };
    let (step, runner, all): (_, _, &[&str]) = if nextest {
        // Nextest keeps it in the workspace, wherever the target directory is.
        let report = workspace.root.join(format!("target/nextest/{profile}/junit.xml"));
        let step = workspace.cargo(env, "nextest").args(["run", "--profile", profile]);
        (step, Runner::Nextest(report), &[])
    } else {
        // Documentation tests follow by themselves, so that no target is run twice.
        (workspace.cargo(env, "test"), Runner::CargoTest, &["--lib", "--bins", "--tests"])
    };
    let targets = if targets.is_empty() { all } else { targets };
    (step.args(["--no-fail-fast", "--workspace"]).args(targets.iter().copied()), runner)
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::ExitStatus;

    use super::*;
    use crate::results::Counts;

    #[test]
    fn run_of_nothing_is_not_good() {
        let good = |code: i32, passed, failed| {
            let counts = Counts { passed, failed, skipped: 7 };
            let results = Results { counts, failed: vec![] };
            TestRun { ended: Ended::With(ExitStatus::from_raw(code << 8)), results }.good()
        };
        assert!(good(0, 1, 0));
        assert!(!good(0, 0, 0) && !good(101, 3, 1) && !good(101, 3, 0) && !good(0, 3, 1));
    }
}
