//! [`ShowArgs`]: what is shown and written down.

use camino::Utf8PathBuf;
use clap::{Args, ValueEnum};

use crate::cli::value;
use crate::error::CliError;

/// What is shown and written down.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "What is shown")]
pub struct ShowArgs {
    /// When words are coloured; `auto`: on a terminal, as far as `NO_COLOR`, `CLICOLOR_FORCE`
    /// and `CARGO_TERM_COLOR` let it.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: When,
    /// Write JUnit XML to a file; to standard output without PATH, or if it is `-`.
    ///
    /// A word that follows this option, --tap or --json is its PATH if it has an ending or begins
    /// with / or ./, and refused if not, since it could be the name of a test: --tap=PATH says it.
    #[arg(long, value_name = "PATH", num_args = 0..=1, default_missing_value = "-",
          value_parser = value::report)]
    pub junit: Option<Utf8PathBuf>,
    /// Write TAP 13 to a file, or to standard output, like --junit; -tap is --tap=-.
    #[arg(long, value_name = "PATH", num_args = 0..=1, default_missing_value = "-",
          value_parser = value::report)]
    pub tap: Option<Utf8PathBuf>,
    /// Write every record and the totals as one JSON object to a file, or to standard output, like
    /// --junit.
    #[arg(long, value_name = "PATH", num_args = 0..=1, default_missing_value = "-",
          value_parser = value::report)]
    pub json: Option<Utf8PathBuf>,
}

impl ShowArgs {
    /// Checks that each report has a place of its own.
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

/// When words are coloured.
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
