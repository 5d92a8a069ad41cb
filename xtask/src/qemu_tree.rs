//! QEMU's own tests, run by its `check` and by ours: [`compare`] has the comparison made.
//!
//! The comparison is a test of `cargo-iotest`, which looks at a sample unless told otherwise; this
//! tells it otherwise, and chooses the trees that fit the programs.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::args::Comparison;
use crate::env::{Env, QEMU_SRC};
use crate::features::SOURCE_TREES;
use crate::process::Step;
use crate::say;
use crate::setup::{self, Found, Ready};
use crate::workspace::Workspace;

/// The test that compares.
const TEST: &str = "tree_verdicts";
/// How long all tests of one tree may take, by both runners and a third time.
const LIMIT: Duration = Duration::from_secs(4 * 3600);

/// Compares the verdicts on the trees of the user, else on that of the release that is installed.
pub(crate) fn compare(
    env: &Env,
    workspace: &Workspace,
    comparison: &Comparison,
    deadline: Instant,
) -> anyhow::Result<()> {
    let ready = setup::ensure(env, workspace, deadline)?;
    let env = &ready.env;
    let trees = match &env.sources {
        Some(list) => list.clone(),
        None => fitting(&setup::sources(env, workspace, deadline)?, &ready),
    };
    let step = supply(comparison, workspace.cargo(env, "test")).variable(QEMU_SRC, trees);
    say::command(&step);
    step.succeed_by(Instant::now() + LIMIT)
}

fn supply(comparison: &Comparison, step: Step) -> Step {
    let step = step.args(["--package", "cargo-iotest", "--features", SOURCE_TREES, "--test", TEST]);
    let step = step.args(["--", "--nocapture", "--test-threads=1"]);
    let tests = match &*comparison.tests {
        [] => "all".to_owned(),
        tests => tests.join(","),
    };
    let variables = [
        ("QEMU_TREE_TESTS", Some(tests)),
        ("QEMU_TREE_ALONE", comparison.alone.then(|| "1".to_owned())),
    ];
    let given = variables.into_iter().filter_map(|(name, value)| Some((name, value?)));
    given.fold(step, |step, (name, value)| step.variable(name, value))
}

/// The trees of the release of the programs; all if none is.
fn fitting(trees: &[PathBuf], ready: &Ready) -> OsString {
    let fits = |tree: &&PathBuf| {
        let version = fs::read_to_string(tree.join("VERSION")).unwrap_or_default();
        let is_it = |found: &Found| two_numbers(&found.version).eq(two_numbers(&version));
        ready.found.iter().any(is_it)
    };
    let fitting: Vec<&Path> = trees.iter().filter(fits).map(PathBuf::as_path).collect();
    let all = trees.iter().map(PathBuf::as_path).collect();
    let chosen = if fitting.is_empty() { all } else { fitting };
    std::env::join_paths(chosen).unwrap_or_default()
}

fn two_numbers(version: &str) -> impl Iterator<Item = &str> {
    version.split('.').take(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_become_variables() {
        let tests = vec!["001".to_owned(), "reopen".to_owned()];
        let comparison = Comparison { tests, alone: true };
        assert_eq!(
            supply(&comparison, Step::new("cargo")).to_string(),
            "QEMU_TREE_TESTS=001,reopen QEMU_TREE_ALONE=1 cargo --package cargo-iotest --features source-trees --test tree_verdicts -- --nocapture \
             --test-threads=1"
        );
    }
}
