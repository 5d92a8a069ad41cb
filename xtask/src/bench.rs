//! What running costs: [`measure`] runs the benchmarks, and a program of a thousand empty cases.
//!
//! Measures and prints; asserts nothing.

use crate::cost::{CostError, load};
use crate::env::Env;
use crate::process::Step;
use crate::workspace::Workspace;
use crate::{Error, say};

/// The package that has the benchmarks.
const RUNTIME: &str = "iotest-runtime";
/// The program of empty cases, and how many it has.
const EMPTY: &str = "empty_cases";
const CASES: f64 = 1000.0;

/// Runs everything, the empty cases in `rounds` rounds, and prints medians.
pub(crate) fn measure(env: &Env, workspace: &Workspace, rounds: usize) -> Result<(), Error> {
    say::line(format!("Load at the start: {}", load()?));
    let cargo = |command| workspace.cargo(env, command).args(["--package", RUNTIME]);
    let run = cargo("test").args(["--quiet", "--bench", EMPTY]);
    // Both take turns, so that a busy machine is as busy for each of them.
    let (mut dev, mut release) = (Vec::new(), Vec::new());
    for profile in [vec![], vec!["--release"]] {
        run.clone().args(profile).arg("--no-run").succeed()?;
    }
    for _ in 0..rounds {
        dev.push(case(&run.clone().args(["--", "--test-threads=2"]))?);
        release.push(case(&run.clone().args(["--release", "--", "--test-threads=2"]))?);
    }
    for (profile, times) in [("dev", &mut dev), ("release", &mut release)] {
        times.sort_by(f64::total_cmp);
        let (least, median) = (times[0], times[times.len() / 2]);
        say::line(format!(
            "An empty case with two threads, {profile}: {median:.1} ms, at least {least:.1} ms"
        ));
    }
    for bench in ["launch", "qmp_round_trip", "log_filters", "runs"] {
        // People's own test programs are not optimised.
        cargo("bench").args(["--bench", bench, "--profile", "dev"]).succeed()?;
    }
    say::line(format!("Load at the end: {}", load()?));
    Ok(())
}

/// Runs the empty cases; returns what one of them took, in milliseconds.
fn case(run: &Step) -> Result<f64, CostError> {
    let said = run.answer()?;
    seconds(&said).map(|seconds| seconds * 1000.0 / CASES).ok_or(CostError::NoTime)
}

/// Returns the time in `test result: ok. 1000 passed; …; finished in 5.75s`.
fn seconds(said: &str) -> Option<f64> {
    let result = said.lines().find(|line| line.starts_with("test result: ok. 1000 passed"))?;
    result.rsplit_once("finished in ")?.1.trim().strip_suffix('s')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_that_of_a_good_run() {
        let good = "\ntest result: ok. 1000 passed; 0 failed; 0 ignored; finished in 5.75s\n\n";
        assert_eq!(seconds(good), Some(5.75));
        assert_eq!(seconds("test result: FAILED. 999 passed; 1 failed; finished in 5.75s"), None);
        assert_eq!(seconds(""), None);
    }
}
