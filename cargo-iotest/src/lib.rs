//! `cargo iotest`: one runner for I/O tests of QEMU.
//!
//! A program around this library reads a command line and does what it asks for; the rooms below
//! are its parts. [`main()`] is the whole of it.

pub mod error;
pub mod tree;
pub mod cli;
pub mod runner_env;
pub mod find;
pub mod matrix;
pub mod plan;
pub mod results;
pub mod history;
pub mod select;
pub mod session;
mod list;
mod job;
mod show;
mod report;
mod accept;
mod nextest;
mod scaffold;
mod doctor;
mod wrapper;
mod rerun;
mod execution;
mod run;
mod shell;
#[cfg(test)]
mod testing;

use std::ffi::OsString;

use iotest_runtime::exit_code::Exit;

use crate::cli::{AcceptArgs, Cli, Command, Line};
pub use crate::error::Trouble;
use crate::list::Detail;
use crate::results::Results;
use crate::runner_env::Surroundings;
use crate::session::Session;

/// Does what the arguments (without the program's name) ask for.
///
/// Cargo puts the name of the subcommand before them; it may be there or not.
pub fn main(args: impl IntoIterator<Item = OsString>) -> Exit {
    let words = cli::words(args);
    let cli = match Cli::read(words.clone()) {
        Ok(cli) => cli,
        // Help and versions come here too, and go to standard output.
        Err(mut error) => {
            cli::explain(&mut error, &words);
            let exit = if error.use_stderr() { Exit::Usage } else { Exit::Good };
            return error.print().map_or(Exit::Failed, |()| exit);
        }
    };
    match obey(&cli) {
        Ok(exit) => exit,
        Err(trouble) => {
            trouble.tell();
            trouble.exit
        }
    }
}

fn obey(cli: &Cli) -> Result<Exit, Trouble> {
    let surroundings = Surroundings::read()?;
    cli.line.check()?;
    match &cli.command {
        Some(Command::Completions { shell }) => shell::completions(*shell),
        Some(Command::Man) => shell::man(),
        Some(Command::StandIn(args)) => tree::command::stand_in(args),
        Some(Command::Schema) => shell::print(&report::json::schema()?),
        Some(Command::New(args)) => scaffold::new(args),
        Some(Command::Doctor) => doctor::doctor(&surroundings),
        Some(Command::Nextest(args)) => nextest::nextest(args, &surroundings),
        Some(Command::Bless(args)) => {
            accept::bless(&earlier(args, &surroundings)?, &args.tests, &surroundings)
        }
        Some(Command::Review(args)) => {
            let results = earlier(args, &surroundings)?;
            let answers = &mut accept::Terminal::open()?;
            accept::review(&results, &args.tests, &surroundings, answers)
        }
        Some(Command::Refs(args)) => accept::refs(args, &surroundings),
        Some(Command::Report(args)) => {
            args.show.check()?;
            report::again(args, &surroundings)
        }
        Some(Command::Tree(tree)) => {
            tree.line.check()?;
            list_or_run(&tree.line, &surroundings)
        }
        None => list_or_run(&cli.line, &surroundings),
    }
}

/// Reads the run whose logs are accepted.
fn earlier(args: &AcceptArgs, surroundings: &Surroundings) -> Result<Results, Trouble> {
    report::earlier(args.run.as_deref(), args.manifest_path.as_deref(), surroundings)
}

fn list_or_run(line: &Line, surroundings: &Surroundings) -> Result<Exit, Trouble> {
    if let Some(directory) = &line.tree.qemu_tree {
        let request = tree::request::request(directory, line, surroundings)?;
        return tree::command::obey(&request, line, surroundings);
    }
    let session = Session::open(line, surroundings)?;
    let detail = match &line.select {
        select if select.dry_run => Detail::Id,
        select if select.list && line.show.json.is_some() => Detail::Json,
        select if select.list && select.long => Detail::Long,
        select if select.list => Detail::Verdict,
        _ => return run::run(session, line, surroundings),
    };
    let text = list::text(&session, detail);
    match &line.show.json {
        Some(path) => report::put(path, &text).map(|()| Exit::Good),
        None => shell::print(&text),
    }
}
