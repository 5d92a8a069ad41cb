//! Prints to standard output: text, shell completions, the manual page.

use std::io::{self, Write};

use clap::CommandFactory as _;
use iotest_runtime::internal::ExitCode;

use crate::cli::Cli;
use crate::error::CliError;

/// Prints the completions for a shell.
pub(crate) fn completions(shell: clap_complete::Shell) -> Result<ExitCode, CliError> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "cargo-iotest", &mut text);
    print(&String::from_utf8_lossy(&text))
}

/// Prints the manual page.
pub(crate) fn man() -> Result<ExitCode, CliError> {
    let mut text = Vec::new();
    clap_mangen::Man::new(Cli::command())
        .render(&mut text)
        .map_err(|error| CliError::failed("write the manual page", &error))?;
    print(&String::from_utf8_lossy(&text))
}

/// Prints text to standard output.
pub(crate) fn print(text: &str) -> Result<ExitCode, CliError> {
    let mut stdout = io::stdout();
    // A prompt has no newline and must be visible before its answer.
    stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
        .map_err(|error| CliError::failed("write to standard output", &error))?;
    Ok(ExitCode::Good)
}
