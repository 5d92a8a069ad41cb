//! QEMU's own tests, run by its `check` and by ours: [`compare`] has the comparison made.
//!
//! The comparison is a test of `cargo-iotest`, which looks at a sample unless told otherwise; this
//! tells it otherwise, and chooses the trees that fit the programs.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::env::{Env, QEMU_SRC};
use crate::features::SOURCE_TREES;
use crate::process::Step;
use crate::setup::{self, Search};
use crate::workspace::{RUNNER, Workspace};
use crate::{Error, ci, say};

/// The test that compares.
const TEST: &str = "tree_verdicts";
/// How long all tests of one tree may take, by both runners and a third time.
const LIMIT: Duration = Duration::from_secs(4 * 3600);

/// What is compared, and how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Comparison {
    /// Which tests; all if none is named.
    pub(crate) tests: Vec<String>,
    /// How many run at a time.
    pub(crate) jobs: Option<u32>,
    /// For how long each may run, in seconds.
    pub(crate) seconds: Option<u32>,
    /// Whether `check` runs once more without a stand-in for QEMU.
    pub(crate) alone: Alone,
}

/// Whether `check` runs once more without a stand-in for QEMU.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Alone {
    /// It does.
    Compared,
    /// It does not.
    #[default]
    LeftOut,
}

/// Compares the verdicts on the trees of the user, else on that of the release that is installed.
pub(crate) fn compare(
    env: &Env,
    workspace: &Workspace,
    comparison: &Comparison,
) -> Result<(), Error> {
    let trees = match &env.sources {
        Some(list) => list.clone(),
        None => fitting(&setup::sources(env, &workspace.target, Instant::now() + ci::STAGE)?, env),
    };
    workspace.package(RUNNER)?;
    let step = comparison.supply(workspace.cargo(env, "test")).variable(QEMU_SRC, trees);
    say::command(&step);
    let ended = step.heard(LIMIT)?.ended;
    if ended.good() { Ok(()) } else { Err(Error::Ended(ended)) }
}

impl Comparison {
    fn supply(&self, step: Step) -> Step {
        let step = step.args(["--package", RUNNER, "--features", SOURCE_TREES, "--test", TEST]);
        let mut step = step.args(["--", "--nocapture"]);
        let tests = if self.tests.is_empty() { "all".to_owned() } else { self.tests.join(",") };
        step = step.variable("QEMU_TREE_TESTS", tests);
        for (name, value) in [("QEMU_TREE_JOBS", self.jobs), ("QEMU_TREE_SECONDS", self.seconds)] {
            step = match value {
                Some(value) => step.variable(name, value.to_string()),
                None => step,
            };
        }
        match self.alone {
            Alone::Compared => step.variable("QEMU_TREE_ALONE", "1"),
            Alone::LeftOut => step,
        }
    }
}

/// The trees of the release of the programs; all if none is.
fn fitting(trees: &[PathBuf], env: &Env) -> OsString {
    let search = Search::run(env);
    let releases = search.releases();
    let fits = |tree: &&PathBuf| {
        let name = tree.file_name().unwrap_or_default().to_string_lossy();
        releases.iter().any(|release| two_numbers(release) == two_numbers(&name))
    };
    let fitting: Vec<&Path> = trees.iter().filter(fits).map(PathBuf::as_path).collect();
    let all = trees.iter().map(PathBuf::as_path).collect();
    let chosen = if fitting.is_empty() { all } else { fitting };
    std::env::join_paths(chosen).unwrap_or_default()
}

fn two_numbers(version: &str) -> Vec<&str> {
    version.split('.').take(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(comparison: &Comparison) -> String {
        comparison.supply(Step::new("cargo").arg("test")).to_string()
    }

    #[test]
    fn everything_is_compared_unless_tests_are_named() {
        assert_eq!(
            line(&Comparison::default()),
            "QEMU_TREE_TESTS=all cargo test --package cargo-iotest --features source-trees \
             --test tree_verdicts -- --nocapture"
        );
        let comparison = Comparison {
            tests: vec!["001".to_owned(), "reopen".to_owned()],
            jobs: Some(4),
            seconds: Some(60),
            alone: Alone::Compared,
        };
        let variables = "QEMU_TREE_TESTS=001,reopen QEMU_TREE_JOBS=4 QEMU_TREE_SECONDS=60 \
                         QEMU_TREE_ALONE=1 cargo test ";
        assert!(line(&comparison).starts_with(variables), "{}", line(&comparison));
    }
}
