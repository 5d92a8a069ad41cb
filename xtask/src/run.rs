//! Test runs: the suite alone with [`iotests`], and the parts of "every test" as [`Run`]s.
//!
//! Builds command lines and reads results; the set-up of QEMU is `setup`'s, the order `ci`'s.

use std::ffi::OsString;
use std::time::Duration;

use crate::counts::{Counts, Runner};
use crate::env::Env;
use crate::features::tests_of;
use crate::material::Material;
use crate::matrix::Combination;
use crate::plan::Plan;
use crate::process::{Ended, Step, StepError};
use crate::recap::recap;
use crate::say;
use crate::workspace::{FAULTS, SUITE, Workspace, WorkspaceError};

/// One command that runs tests.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// What it runs, for headings.
    pub(crate) name: &'static str,
    step: Step,
    runner: Runner,
}

/// What became of a run.
#[derive(Debug, Clone)]
pub(crate) struct Ran {
    /// How the runner ended.
    pub(crate) ended: Ended,
    /// What it summed up.
    pub(crate) counts: Counts,
    /// What it printed of each test that failed, if only at first.
    pub(crate) failed: Vec<String>,
}

impl Ran {
    /// Says whether the run was good. A run of nothing never is.
    pub(crate) fn good(&self) -> bool {
        self.ended.good() && self.counts.run() > 0 && self.counts.failed == 0
    }
}

impl Run {
    /// Has a failed test tried once more, by runners that then name it.
    pub(crate) fn trying_twice(self) -> Self {
        match self.runner {
            Runner::Nextest => Self { step: self.step.args(["--retries", "1"]), ..self },
            Runner::CargoTest => self,
        }
    }

    /// Runs it, showing its output, for at most `limit`.
    pub(crate) fn run(&self, limit: Duration) -> Result<Ran, StepError> {
        say::command(&self.step);
        let heard = self.step.heard(limit)?;
        let counts = Counts::read(self.runner, &heard.lines);
        Ok(Ran { ended: heard.ended, counts, failed: recap(self.runner, &heard.lines) })
    }
}

/// Returns the run of the suite as `cargo test` does it.
pub(crate) fn suite(env: &Env, workspace: &Workspace) -> Result<Run, WorkspaceError> {
    Ok(Run { name: "suite", step: suite_step(env, workspace, [])?, runner: Runner::CargoTest })
}

/// Returns the run of the suite with these variables set.
pub(crate) fn suite_under(
    env: &Env,
    workspace: &Workspace,
    combination: &Combination,
) -> Result<Run, WorkspaceError> {
    let run = suite(env, workspace)?;
    let step = combination
        .variables
        .iter()
        .fold(run.step, |step, (name, value)| step.variable(name, value));
    Ok(Run { step, ..run })
}

fn suite_step(
    env: &Env,
    workspace: &Workspace,
    args: impl IntoIterator<Item = OsString>,
) -> Result<Step, WorkspaceError> {
    workspace.package(SUITE)?;
    let step = workspace.cargo(env, "test").args(["--package", SUITE, "--test", "suite", "--"]);
    Ok(step.args(args))
}

/// Shows the plan, runs the suite with the harness's own output, and returns how it ended.
pub(crate) fn iotests(
    env: &Env,
    workspace: &Workspace,
    args: Vec<OsString>,
) -> Result<Ended, crate::Error> {
    // Building shows its progress; the list itself is what this reads.
    workspace
        .cargo(env, "test")
        .args(["--package", SUITE, "--test", "suite", "--no-run"])
        .succeed()?;
    let list = ["--list", "--format", "json", "-Zunstable-options"].map(OsString::from);
    let list = suite_step(env, workspace, args.iter().cloned().chain(list))?;
    match list.answer() {
        Ok(list) => say::line(format!("\n{}", Plan::read(&list))),
        // Whatever is wrong, such as a bad argument, the run itself says it better.
        Err(_) => say::warning("the suite cannot be listed"),
    }
    let step = suite_step(env, workspace, args)?;
    say::command(&step);
    Ok(Ended::With(step.status()?))
}

/// Returns the command that tries faults on the harness.
pub(crate) fn faults(env: &Env, workspace: &Workspace, args: Vec<OsString>) -> Step {
    let run = workspace.cargo(env, "run").args(["--quiet", "--package", FAULTS]);
    run.args(["--bin", "faults", "--"]).args(args)
}

/// Returns the runs that make up every test of the workspace that `material` suffices for.
pub(crate) fn every(env: &Env, workspace: &Workspace, material: &Material) -> [Run; 2] {
    let (step, runner) = runner(env, workspace, &[]);
    let docs = workspace.cargo(env, "test").args(["--doc", "--no-fail-fast", "--workspace"]);
    [
        Run { name: "tests", step: material.supply(step, workspace), runner },
        Run {
            name: "documentation tests",
            step: material.supply(docs, workspace),
            runner: Runner::CargoTest,
        },
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
    (!names.is_empty()).then(|| Run {
        name: "tests",
        step: material.supply(step, workspace),
        runner,
    })
}

/// The command that runs `targets` of all packages, or all but examples and documentation: by
/// nextest where it is installed.
fn runner(env: &Env, workspace: &Workspace, targets: &[&str]) -> (Step, Runner) {
    let nextest = workspace.cargo(env, "nextest").arg("--version").answer().is_ok();
    let profile = if env.ci { "ci" } else { "default" };
    let (step, runner, all): (_, _, &[&str]) = if nextest {
        (workspace.cargo(env, "nextest").args(["run", "--profile", profile]), Runner::Nextest, &[])
    } else {
        // Documentation tests follow by themselves, so that no target is run twice.
        (workspace.cargo(env, "test"), Runner::CargoTest, &["--lib", "--bins", "--tests"])
    };
    let targets = if targets.is_empty() { all } else { targets };
    (step.args(["--no-fail-fast", "--workspace"]).args(targets.iter().copied()), runner)
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt;
    use std::process::ExitStatus;

    use super::*;

    fn ran(code: i32, passed: usize, failed: usize) -> Ran {
        let counts = Counts { passed, flaky: 0, failed, skipped: 7 };
        Ran { ended: Ended::With(ExitStatus::from_raw(code << 8)), counts, failed: vec![] }
    }

    #[test]
    fn run_of_nothing_is_not_good() {
        assert!(ran(0, 1, 0).good());
        assert!(!ran(0, 0, 0).good());
        assert!(!ran(101, 3, 1).good());
        assert!(!ran(101, 3, 0).good());
        assert!(!ran(0, 3, 1).good());
    }
}
