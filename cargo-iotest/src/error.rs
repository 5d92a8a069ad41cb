//! [`CliError`]: why the runner does not do what it was asked for.

use std::io::{self, Write};

use iotest_protocol::text::shown;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::outcome::chain;

/// Why the runner stops: what was tried, what came of it, and the exit status that this means.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct CliError {
    /// What is told, without `error:` before it.
    pub text: String,
    /// How the program ends.
    pub exit: Exit,
}

impl CliError {
    /// Makes the trouble of a command line or setting that cannot be read.
    pub fn usage(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: Exit::Usage }
    }

    /// Makes the trouble of a selection that is empty.
    pub fn nothing_ran(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: Exit::NothingRan }
    }

    /// Makes the trouble of something that was tried and failed.
    pub fn failed(what: impl Into<String>, error: &(dyn std::error::Error + 'static)) -> Self {
        Self { text: format!("{}: {}", what.into(), chain(error)), exit: Exit::Failed }
    }

    /// Makes the trouble of something that went wrong without an error of the system.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: Exit::Failed }
    }

    /// Writes it to standard error as something that does not matter much.
    pub(crate) fn print_as_note(&self) {
        drop(writeln!(io::stderr(), "note: {}", shown(&self.text)));
    }

    /// Writes it to standard error.
    pub(crate) fn print(&self) {
        // Nobody is left to tell if this fails.
        drop(writeln!(io::stderr(), "error: {}", shown(&self.text)));
    }
}
