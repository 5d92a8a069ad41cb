//! Set-up, checks and the commands that continuous integration runs: `cargo xtask help`.
//!
//! [`args`] says what is asked for, [`setup`] gets QEMU ready, [`run`](mod@run) runs tests, [`ci`] runs
//! everything. [`env`](mod@env) alone reads the environment, [`process`] alone starts programs, and
//! [`say`] alone prints.

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser as _;

mod args;
mod program;
mod env;
mod say;
mod process;
mod workspace;
mod setup;
mod results;
mod features;
mod material;
mod matrix;
mod bench;
mod run;
mod codegen;
mod surface;
mod tidy;
mod ci;
mod qemu_tree;

use args::{Command, CommandLine};
use env::Env;
use process::Ended;
use workspace::Workspace;

fn main() -> ExitCode {
    match run(CommandLine::parse().command) {
        Ok(code) => code,
        Err(error) => {
            say::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let env = Env::read();
    let workspace = Workspace::load(&env)?;
    let deadline = Instant::now() + ci::STAGE;
    let done = |()| true;
    let good = match command {
        Command::Iotests { args } => {
            let env = setup::ensure(&env, &workspace, deadline)?.env;
            return Ok(exit_code(Ended::With(run::suite_step(&env, &workspace, args).status()?)));
        }
        Command::Faults { args } => {
            let env = setup::ensure(&env, &workspace, deadline)?.env;
            return Ok(exit_code(Ended::With(run::faults(&env, &workspace, args).status()?)));
        }
        Command::Test => ci::test(env, &workspace),
        Command::Ci => ci::ci(env, &workspace),
        Command::Matrix => ci::matrix(env, &workspace),
        Command::Deep => ci::deep(env, &workspace),
        Command::Oldest => ci::oldest(env, &workspace),
        Command::Sources => ci::sources(env, &workspace),
        Command::Codegen { check } => codegen::run(&env, &workspace, check, deadline).map(done)?,
        Command::Bench { rounds } => bench::run(&env, &workspace, rounds.get()).map(done)?,
        Command::Tidy { base } => tidy::tidy(&env, &workspace, base.as_deref()).map(done)?,
        Command::QemuTree(comparison) => {
            qemu_tree::compare(&env, &workspace, &comparison, deadline).map(done)?
        }
    };
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Passes on how a program ended; one that was killed counts as failed.
fn exit_code(ended: Ended) -> ExitCode {
    let code = ended.code().and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}
