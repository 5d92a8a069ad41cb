//! `cargo iotest`: one runner for I/O tests of QEMU.
//!
//! A program around this library reads a command line and does what it asks for; the rooms below
//! are its parts. [`main()`] is the whole of it.

pub mod cli;
pub mod trouble;
pub mod tree;
mod shell;

use std::ffi::OsString;

use clap::Parser as _;
use iotest_runtime::exit_code::Exit;

use crate::cli::{Cli, Command};
pub use crate::trouble::Trouble;

/// Does what the arguments (without the program's name) ask for.
///
/// Cargo puts the name of the subcommand before them; it may be there or not.
pub fn main(args: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(cli::words(args)) {
        Ok(cli) => cli,
        // Help and versions come here too, and go to standard output.
        Err(error) => {
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
    match &cli.command {
        Some(Command::Completions { shell }) => shell::completions(*shell),
        Some(Command::Man) => shell::man(),
        // The runner of tests takes this place.
        None => shell::help(),
    }
}
