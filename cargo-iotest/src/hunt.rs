//! `cargo iotest hunt`: searches QEMU by random programs, and deals with what was found.

mod findings;
mod messages;
mod qemus;
mod replay;
mod search;

use iotest_runtime::internal::ExitCode;

use crate::cli::{HuntArgs, HuntCommand};
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// Carries out a command.
///
/// # Errors
/// * [`CliError`] if the command line is wrong, a program or file is missing, or the user interrupts.
pub(crate) fn hunt(args: &HuntArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    match &args.command {
        None if args.search.selftest => search::selftest(&args.search, env),
        None => search::search(&args.search, env),
        Some(HuntCommand::Replay(args)) => replay::replay(args, env),
        Some(HuntCommand::Shrink(args)) => replay::shrink(args, env),
        Some(HuntCommand::Promote { file, suite }) => findings::promote(file, suite),
    }
}
