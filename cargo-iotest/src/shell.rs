//! What the surroundings of the program need: completions for shells, and its manual page.

use std::io::{self, Write};

use clap::CommandFactory as _;
use iotest_runtime::exit_code::Exit;

use crate::cli::Cli;
use crate::trouble::Trouble;

/// Prints the help text.
pub(crate) fn help() -> Result<Exit, Trouble> {
    let text = Cli::command().render_help().to_string();
    print(text.as_bytes())
}

/// Prints the completions for a shell.
pub(crate) fn completions(shell: clap_complete::Shell) -> Result<Exit, Trouble> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "cargo-iotest", &mut text);
    print(&text)
}

/// Prints the manual page.
pub(crate) fn man() -> Result<Exit, Trouble> {
    let mut text = Vec::new();
    clap_mangen::Man::new(Cli::command())
        .render(&mut text)
        .map_err(|error| Trouble::failed("write the manual page", &error))?;
    print(&text)
}

fn print(text: &[u8]) -> Result<Exit, Trouble> {
    io::stdout()
        .write_all(text)
        .map_err(|error| Trouble::failed("write to standard output", &error))?;
    Ok(Exit::Good)
}
