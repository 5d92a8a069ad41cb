//! [`CliError`]: why a command of the runner failed, with the exit status.

use std::io::{self, Write};

use iotest_protocol::text::terminal_text;
use iotest_runtime::internal::ExitCode;
use iotest_runtime::outcome::chain;

/// An error of the runner: what was attempted, why it failed, and the exit status.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct CliError {
    /// The message, without a leading `error:`.
    pub text: String,
    /// The exit status of the program.
    pub exit: ExitCode,
}

impl CliError {
    /// Returns the error of an invalid command line or setting.
    pub fn usage(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: ExitCode::Usage }
    }

    /// Returns the error of a command for which nothing was selected or ran.
    pub fn nothing_ran(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: ExitCode::NothingRan }
    }

    /// Returns the error of an action that failed, with its cause.
    pub fn failed(what: impl Into<String>, error: &(dyn std::error::Error + 'static)) -> Self {
        Self { text: format!("{}: {}", what.into(), chain(error)), exit: ExitCode::Failed }
    }

    /// Returns an error without an underlying one.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: ExitCode::Failed }
    }

    /// Prints it to standard error as a note; the command goes on.
    pub(crate) fn print_as_note(&self) {
        drop(writeln!(io::stderr(), "note: {}", terminal_text(&self.text)));
    }

    /// Prints it to standard error.
    pub(crate) fn print(&self) {
        // If this fails, there is nowhere left to report it.
        drop(writeln!(io::stderr(), "error: {}", terminal_text(&self.text)));
    }
}
