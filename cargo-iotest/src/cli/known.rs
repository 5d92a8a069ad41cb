//! [`KnownArgs`]: what is done with a list of known failures.

use camino::Utf8PathBuf;
use clap::Args;

use crate::cli::value;

/// Which list, and what is done with it.
#[derive(Debug, Clone, Args)]
pub struct KnownArgs {
    /// The list (default: that of the last run, else `iotest-known.toml` in the root of the workspace).
    #[arg(value_name = "FILE", value_parser = value::path)]
    pub file: Option<Utf8PathBuf>,
    /// Write the list again without entries that passed in the run or are past their end.
    #[arg(long)]
    pub update: bool,
    /// The directory of the run (default: the last run).
    #[arg(long, value_name = "DIRECTORY", value_parser = value::path)]
    pub run: Option<Utf8PathBuf>,
    /// The workspace's `Cargo.toml` (default: found from the current directory).
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub manifest_path: Option<Utf8PathBuf>,
}

/// Which schema is printed.
#[derive(Debug, Clone, Args)]
pub struct SchemaArgs {
    /// That of lists of known failures.
    #[arg(long)]
    pub known: bool,
    /// That of findings of the hunt.
    #[arg(long, conflicts_with = "known")]
    pub finding: bool,
}
