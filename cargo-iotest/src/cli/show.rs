//! [`ShowArgs`]: what is shown and written down.

use camino::Utf8PathBuf;
use clap::{Args, ValueEnum};

/// What is shown and written down.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "What is shown")]
pub struct ShowArgs {
    /// When words are coloured; `auto`: on a terminal, as far as `NO_COLOR`, `CLICOLOR_FORCE`
    /// and `CARGO_TERM_COLOR` let it.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: When,
    /// Write JUnit XML to a file.
    #[arg(long, value_name = "PATH", value_parser = file)]
    pub junit: Option<Utf8PathBuf>,
    /// Write TAP 13 to a file, or to standard output.
    #[arg(long, value_name = "PATH", num_args = 0..=1, require_equals = true,
          default_missing_value = "-", value_parser = file)]
    pub tap: Option<Utf8PathBuf>,
    /// Write every record and the totals as one JSON object to a file, or to standard output.
    #[arg(long, value_name = "PATH", num_args = 0..=1, require_equals = true,
          default_missing_value = "-", value_parser = file)]
    pub json: Option<Utf8PathBuf>,
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

/// Reads the path of a report, which is needed only after all cases have run.
fn file(text: &str) -> Result<Utf8PathBuf, String> {
    match text {
        "" => Err("no file is named".to_owned()),
        path => Ok(path.into()),
    }
}
