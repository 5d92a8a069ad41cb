//! [`BuildArgs`]: which programs of the workspace are built and looked at.

use camino::Utf8PathBuf;
use clap::Args;

use crate::cli::value;

/// Which test programs.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Which programs")]
pub struct BuildArgs {
    /// Only the test programs of this package (may be repeated).
    ///
    /// Without it, those of every package of the workspace that depends on iotest, as far as
    /// their `Cargo.toml` has `harness = false`, and `cargo test` would run them: tests and bins
    /// without `test = false`, examples and benchmarks with `test = true`.
    #[arg(long = "package", value_name = "PACKAGE", value_parser = value::text)]
    pub packages: Vec<String>,
    /// Only the test program of this target (may be repeated), even one with `test = false`.
    ///
    /// Targets that are no `[[test]]` have a name too (`runner`), and a longer one, if there is a
    /// test of the same name: `bin/runner`, `example/runner`, `bench/runner`.
    #[arg(long = "test", value_name = "TARGET", value_parser = value::text)]
    pub targets: Vec<String>,
    /// How they are built.
    #[command(flatten)]
    pub options: BuildOptions,
}

/// How test programs are built: the command that runs one case again repeats all of this.
#[derive(Debug, Clone, Default, PartialEq, Args)]
#[command(next_help_heading = "Which programs")]
pub struct BuildOptions {
    /// Features to turn on in the packages.
    #[arg(long, value_name = "FEATURES", value_delimiter = ',', value_parser = value::name)]
    pub features: Vec<String>,
    /// Turn every feature on.
    #[arg(long)]
    pub all_features: bool,
    /// Build with optimizations.
    #[arg(long)]
    pub release: bool,
    /// The workspace's `Cargo.toml`, if not the one found from here.
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub manifest_path: Option<Utf8PathBuf>,
}
