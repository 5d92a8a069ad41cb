//! `cargo iotest bless`: accepts every changed log of the last run.

use iotest_runtime::internal::{BlessScope, ExitCode};

use super::ReviewQueue;
use crate::error::CliError;
use crate::results::Results;
use crate::runner_env::RunnerEnv;
use crate::shell;

/// Accepts the changed logs of the cases that match one of the names; without names, all.
///
/// # Errors
/// * [`CliError`] if there is nothing to accept.
pub(crate) fn bless(
    results: &Results,
    names: &[String],
    scope: BlessScope,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    let queue = ReviewQueue::open(results, names, env, scope)?;
    let mut exit = ExitCode::Good;
    for changed in &queue.logs {
        match queue.accept(&changed.case_log) {
            Ok(blessed) => drop(shell::print(&format!("{}: {blessed}\n", changed.case_log.title))?),
            Err(error) => {
                error.print();
                exit = ExitCode::Failed;
            }
        }
    }
    Ok(exit)
}
