//! [`BuildArgs`]: which test programs of the workspace are built.

use camino::Utf8PathBuf;
use clap::Args;

use crate::cli::value;

/// Which test programs.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Which programs")]
pub struct BuildArgs {
    /// Only the test programs of this package (repeatable).
    ///
    /// Default: every package of the workspace that depends on iotest. Test programs are targets
    /// with `harness = false` that `cargo test` would run.
    #[arg(long = "package", value_name = "PACKAGE", value_parser = value::text)]
    pub packages: Vec<String>,
    /// Only the test program of this target (repeatable), even with `test = false`.
    ///
    /// Targets other than `[[test]]` can be written with their kind, if a test has the same name:
    /// `bin/runner`, `example/runner`, `bench/runner`.
    #[arg(long = "test", value_name = "TARGET", value_parser = value::text)]
    pub targets: Vec<String>,
    /// How they are built.
    #[command(flatten)]
    pub options: BuildOptions,
}

/// How test programs are built. The rerun command repeats all of these.
#[derive(Debug, Clone, Default, PartialEq, Args)]
#[command(next_help_heading = "Which programs")]
pub struct BuildOptions {
    /// Features to enable.
    #[arg(long, value_name = "FEATURES", value_delimiter = ',', value_parser = value::name)]
    pub features: Vec<String>,
    /// Enable all features.
    #[arg(long)]
    pub all_features: bool,
    /// Build with optimizations.
    #[arg(long)]
    pub release: bool,
    /// The workspace's `Cargo.toml` (default: found from the current directory).
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub manifest_path: Option<Utf8PathBuf>,
}
