//! Benchmarks: what running costs.

use crate::env::Env;
use crate::process::{Ended, Step};
use crate::workspace::Workspace;

/// Runs 1,000 empty cases `rounds` times in the dev and the release profile, then every benchmark.
pub(crate) fn run(env: &Env, workspace: &Workspace, rounds: usize) -> anyhow::Result<()> {
    let cargo = |command| workspace.cargo(env, command).args(["--package", "iotest-runtime"]);
    let run = |step: Step| step.check(Ended::With(step.status()?));
    let empty = cargo("test").args(["--quiet", "--bench", "empty_cases"]);
    for _ in 0..rounds {
        // The profiles take turns, so that a busy machine slows both down.
        run(empty.clone().args(["--", "--test-threads=2"]))?;
        run(empty.clone().args(["--release", "--", "--test-threads=2"]))?;
    }
    for bench in ["launch", "qmp_round_trip", "log_filters", "runs"] {
        // Users' test programs are not optimised either.
        run(cargo("bench").args(["--bench", bench, "--profile", "dev"]))?;
    }
    Ok(())
}
