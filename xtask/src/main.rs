//! Set-up, checks and the commands that continuous integration runs: `cargo xtask help`.
//!
//! [`args`] says what is asked for, [`setup`] gets QEMU ready, [`run`] runs tests, [`ci`] runs
//! everything. [`env`](mod@env), [`process`] and [`say`] are the only ways in and out.

use std::process::ExitCode;
use std::time::{Duration, Instant};

mod args;
mod program;
mod env;
mod say;
mod process;
mod workspace;
mod setup;
mod counts;
mod recap;
mod features;
mod material;
mod matrix;
mod plan;
mod run;
mod codegen;
mod tidy;
mod ci;
mod bench;
mod cost;
mod qemu_tree;

use args::Command;
use cost::CostError;
use env::Env;
use process::{Ended, StepError};
use setup::{OldestError, SetupError, SourcesError};
use tidy::TidyError;
use workspace::{Workspace, WorkspaceError};

/// The exit code for a command line that cannot be understood.
const USAGE: u8 = 2;

/// Why a command did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// QEMU is not ready.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// QEMU's sources are not there.
    #[error(transparent)]
    Sources(#[from] SourcesError),
    /// The oldest compiler is not there.
    #[error(transparent)]
    Oldest(#[from] OldestError),
    /// There was no time for it.
    #[error("there is no time left for this; everything may take {} min", .0.as_secs() / 60)]
    NoTime(Duration),
    /// The workspace is not what it should be.
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    /// A program could not be run.
    #[error(transparent)]
    Step(#[from] StepError),
    /// The tree is not tidy, or could not be checked.
    #[error(transparent)]
    Tidy(#[from] TidyError),
    /// What the types cost could not be measured.
    #[error(transparent)]
    Cost(#[from] CostError),
    /// A program ended badly and has said why itself.
    #[error("the command above failed: {0}")]
    Ended(Ended),
}

fn main() -> ExitCode {
    let command = match args::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(error) => {
            say::error(&error);
            return ExitCode::from(USAGE);
        }
    };
    match obey(command) {
        Ok(code) => code,
        Err(error) => {
            say::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn obey(command: Command) -> Result<ExitCode, Error> {
    if command == Command::Help {
        say::line(args::HELP.trim_end());
        return Ok(ExitCode::SUCCESS);
    }
    let env = Env::read();
    let workspace = Workspace::load(&env)?;
    let good = match command {
        Command::Help => true,
        Command::Iotests(args) => {
            workspace.package(workspace::SUITE)?;
            setup::ensure(&env, Instant::now() + ci::STAGE)?;
            return Ok(exit_code(run::iotests(&env, &workspace, args)?));
        }
        Command::Faults(args) => {
            setup::ensure(&env, Instant::now() + ci::STAGE)?;
            let ended = run::faults(&env, &workspace, args).status()?;
            return Ok(exit_code(Ended::With(ended)));
        }
        Command::Test => ci::test(&env, &workspace),
        Command::Ci => ci::ci(&env, &workspace),
        Command::Matrix(share) => ci::matrix(&env, &workspace, share),
        Command::Oldest => ci::oldest(&env, &workspace),
        Command::Sources => ci::sources(&env, &workspace),
        Command::Qemu(release) => {
            let deadline = Instant::now() + ci::STAGE;
            setup::release(&env, &workspace.target, &release, deadline)?;
            true
        }
        Command::Codegen(mode) => {
            codegen::run(&env, &workspace, mode, ci::STAGE)?;
            true
        }
        Command::Tidy { base } => {
            tidy::tidy(&env, &workspace, base.as_deref())?;
            true
        }
        Command::QemuTree(comparison) => {
            qemu_tree::compare(&env, &workspace, &comparison)?;
            true
        }
        Command::Bench(rounds) => {
            setup::ensure(&env, Instant::now() + ci::STAGE)?;
            bench::measure(&env, &workspace, rounds)?;
            true
        }
        Command::CompileCost(rounds) => {
            cost::measure(&env, &workspace, rounds)?;
            true
        }
    };
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Passes on how a program ended; one that was killed counts as failed.
fn exit_code(ended: Ended) -> ExitCode {
    match ended {
        Ended::With(status) => status
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .map_or(ExitCode::FAILURE, ExitCode::from),
        Ended::Late(_) => ExitCode::FAILURE,
    }
}
