//! Test runs: the suite alone with [`iotests`], and the parts of "every test" as [`Run`]s.
//!
//! Builds command lines and reads results; the set-up of QEMU is `setup`'s, the order `ci`'s.

use std::ffi::OsString;
use std::time::Duration;

use crate::counts::{Counts, Runner};
use crate::env::Env;
use crate::plan::Plan;
use crate::process::{Ended, Step, StepError};
use crate::say;
use crate::workspace::{SUITE, Workspace, WorkspaceError};

/// One command that runs tests.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// What it runs, for headings.
    pub(crate) name: &'static str,
    step: Step,
    runner: Runner,
}

/// What became of a run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ran {
    /// How the runner ended.
    pub(crate) ended: Ended,
    /// What it summed up.
    pub(crate) counts: Counts,
}

impl Ran {
    /// Says whether the run was good. A run of nothing never is.
    pub(crate) fn good(self) -> bool {
        self.ended.good() && self.counts.run() > 0 && self.counts.failed == 0
    }
}

impl Run {
    /// Runs it, showing its output, for at most `limit`.
    pub(crate) fn run(&self, limit: Duration) -> Result<Ran, StepError> {
        say::command(&self.step);
        let heard = self.step.heard(limit)?;
        Ok(Ran { ended: heard.ended, counts: Counts::read(self.runner, &heard.lines) })
    }
}

/// Returns the run of the suite as `cargo test` does it.
pub(crate) fn suite(env: &Env, workspace: &Workspace) -> Result<Run, WorkspaceError> {
    Ok(Run { name: "suite", step: suite_step(env, workspace, [])?, runner: Runner::CargoTest })
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

/// Returns the runs that make up every test of the workspace: by nextest where it is installed.
pub(crate) fn every(env: &Env, workspace: &Workspace) -> [Run; 2] {
    let nextest = workspace.cargo(env, "nextest").arg("--version").answer().is_ok();
    let (step, runner) = if nextest {
        let profile = if env.ci { "ci" } else { "default" };
        let step = workspace.cargo(env, "nextest");
        (step.args(["run", "--profile", profile, "--no-fail-fast"]), Runner::Nextest)
    } else {
        // Documentation tests follow by themselves, so that no target is run twice.
        let step = workspace.cargo(env, "test").args(["--no-fail-fast", "--lib", "--bins"]);
        (step.args(["--tests", "--examples"]), Runner::CargoTest)
    };
    let docs = workspace.cargo(env, "test").args(["--doc", "--no-fail-fast"]);
    // Not the features of tests that need QEMU's sources or programs named by hand.
    let features = "qapi-types/full,qapi-types/dynamic,qapi-types/schemars";
    let all = ["--workspace", "--features", features];
    [
        Run { name: "tests", step: step.args(all), runner },
        Run { name: "documentation tests", step: docs.args(all), runner: Runner::CargoTest },
    ]
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt;
    use std::process::ExitStatus;

    use super::*;

    fn ran(code: i32, passed: usize, failed: usize) -> Ran {
        let counts = Counts { passed, failed, skipped: 7 };
        Ran { ended: Ended::With(ExitStatus::from_raw(code << 8)), counts }
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
