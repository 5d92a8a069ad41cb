//! [`ShowArgs`]: what is displayed and reported.

use camino::Utf8PathBuf;
use clap::{Args, ValueEnum};

use crate::cli::value;
use crate::error::CliError;

/// What is displayed and reported.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "What is shown")]
pub struct ShowArgs {
    /// When to use colours; `auto`: on a terminal, unless `NO_COLOR`, `CLICOLOR_FORCE` or
    /// `CARGO_TERM_COLOR` says otherwise.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: When,
    /// Write JUnit XML to PATH (default, and `-`: standard output).
    ///
    /// The next argument is PATH if it has an extension or starts with / or ./. Any other is
    /// refused, because it could be the name of a test: write --junit=PATH. The same holds for
    /// --tap and --json.
    #[arg(long, value_name = "PATH", num_args = 0..=1, default_missing_value = "-",
          value_parser = value::report)]
    pub junit: Option<Utf8PathBuf>,
    /// Write TAP 13 to PATH, like --junit; -tap is --tap=-.
    #[arg(long, value_name = "PATH", num_args = 0..=1, default_missing_value = "-",
          value_parser = value::report)]
    pub tap: Option<Utf8PathBuf>,
    /// Write all records and totals as one JSON object to PATH, like --junit.
    #[arg(long, value_name = "PATH", num_args = 0..=1, default_missing_value = "-",
          value_parser = value::report)]
    pub json: Option<Utf8PathBuf>,
    /// Show what differs between the logs of the first --qemu and those of each other one, also of
    /// cases that passed.
    #[arg(long)]
    pub diff_qemus: bool,
    /// Whether the cases of tests in the style of Python's unittest are listed: an option of tree runs
    /// and of reports.
    #[arg(skip)]
    pub cases: bool,
}

impl ShowArgs {
    /// Checks that no two reports go to the same file.
    ///
    /// # Errors
    /// * [`CliError`] if two reports would be written to one file, or both to standard output.
    pub(crate) fn check(&self) -> Result<(), CliError> {
        let reports = [("--junit", &self.junit), ("--tap", &self.tap), ("--json", &self.json)];
        let given: Vec<_> =
            reports.iter().filter_map(|(name, path)| Some((*name, path.as_ref()?))).collect();
        for (index, (name, path)) in given.iter().enumerate() {
            let Some((other, _)) = given[..index].iter().find(|(_, other)| other == path) else {
                continue;
            };
            let place = if *path == "-" { "standard output".to_owned() } else { format!("{path}") };
            return Err(CliError::usage(format!(
                "{other} and {name} would both write to {place}; give one of them another file"
            )));
        }
        Ok(())
    }

    /// Says whether a report is written to standard output.
    pub(crate) fn is_on_output(&self) -> bool {
        [&self.junit, &self.tap, &self.json]
            .iter()
            .any(|path| path.as_deref().is_some_and(|p| p == "-"))
    }
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum When {
    /// On a terminal.
    #[default]
    #[value(alias = "if-tty")]
    Auto,
    /// Always.
    #[value(alias = "on")]
    Always,
    /// Never.
    #[value(alias = "off")]
    Never,
}
