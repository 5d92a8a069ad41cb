//! `cargo iotest`: one runner for I/O tests of QEMU.
//!
//! The program `cargo-iotest` only calls [`main()`]; the modules below are its parts.

pub mod error;
mod disk_space;
pub mod partition;
pub mod tree;
pub mod cli;
pub mod runner_env;
pub mod find;
pub mod matrix;
pub mod plan;
mod known;
pub mod results;
pub mod history;
mod qemu_diff;
pub mod select;
pub mod session;
mod list;
mod job;
mod show;
mod report;
mod known_list;
mod accept;
mod nextest;
mod scaffold;
mod doctor;
mod steps;
mod qemu;
mod bisect;
mod hunt;
mod wrapper;
mod rerun;
mod execution;
mod run;
mod shell;
#[cfg(test)]
mod testing;

use std::ffi::OsString;

use iotest_runtime::internal::ExitCode;

use crate::cli::{AcceptArgs, Cli, Command, CommandLine};
pub use crate::error::CliError;
use crate::list::Detail;
use crate::results::Results;
use crate::runner_env::RunnerEnv;
use crate::session::Session;

/// Runs `cargo iotest` with these arguments (without the program's name).
///
/// Cargo passes the name of the subcommand, `iotest`, first; it is optional here.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words = cli::words(args);
    let cli = match Cli::read(words.clone()) {
        Ok(cli) => cli,
        // `--help` and `--version` end here too; clap prints them to standard output.
        Err(mut error) => {
            cli::explain(&mut error, &words);
            let exit = if error.use_stderr() { ExitCode::Usage } else { ExitCode::Good };
            return error.print().map_or(ExitCode::Failed, |()| exit);
        }
    };
    match dispatch(&cli) {
        Ok(exit) => exit,
        Err(error) => {
            error.print();
            error.exit
        }
    }
}

fn dispatch(cli: &Cli) -> Result<ExitCode, CliError> {
    let env = RunnerEnv::read()?;
    cli.line.check()?;
    match &cli.command {
        Some(Command::Completions { shell }) => shell::completions(*shell),
        Some(Command::Man) => shell::man(),
        Some(Command::QtestWrapper(args)) => tree::command::make_qtest_wrapper(args, &env),
        Some(Command::Known(args)) => known_list::known(args, &env),
        Some(Command::Schema(args)) if args.known => shell::print(&known::schema()?),
        Some(Command::Schema(args)) if args.finding => shell::print(&hunt::schema()?),
        Some(Command::Schema(_)) => shell::print(&report::json::schema()?),
        Some(Command::New(args)) => scaffold::new(args),
        Some(Command::Qemu(command)) => qemu::dispatch(command, &env),
        Some(Command::Bisect(args)) => bisect::bisect(args, &env),
        Some(Command::Hunt(args)) => hunt::hunt(args, &env),
        Some(Command::Doctor) => doctor::doctor(&env),
        Some(Command::Nextest(args)) => nextest::nextest(args, &env),
        Some(Command::Bless(args)) => {
            let (results, names) = (load_run(&args.accept, &env)?, &args.accept.tests);
            accept::bless(&results, names, args.scope(), &env)
        }
        Some(Command::Review(args)) => {
            let results = load_run(args, &env)?;
            let answers = &mut accept::Terminal::open()?;
            accept::review(&results, &args.tests, &env, answers)
        }
        Some(Command::Refs(args)) => accept::refs(args, &env),
        Some(Command::Report(args)) => {
            args.show.check()?;
            report::report_earlier_run(args, &env)
        }
        Some(Command::Tree(tree)) => {
            tree.line.check()?;
            list_or_run(&tree.line, &env)
        }
        None => list_or_run(&cli.line, &env),
    }
}

/// Loads the run whose logs are to be accepted.
fn load_run(args: &AcceptArgs, env: &RunnerEnv) -> Result<Results, CliError> {
    report::load_run(args.run.as_deref(), args.manifest_path.as_deref(), env)
}

fn list_or_run(line: &CommandLine, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    if let Some(directory) = &line.tree.qemu_tree {
        let request = tree::request::request(directory, line, env)?;
        return tree::command::dispatch(&request, line, env);
    }
    let session = Session::open(line, env)?;
    let detail = match &line.select {
        select if select.dry_run => Detail::Id,
        select if select.list && line.show.json.is_some() => Detail::Json,
        select if select.list && select.long => Detail::Long,
        select if select.list => Detail::Verdict,
        _ => return run::run(session, line, env),
    };
    let text = list::text(&session, detail);
    match &line.show.json {
        Some(path) => report::put(path, &text).map(|()| ExitCode::Good),
        None => shell::print(&text),
    }
}
