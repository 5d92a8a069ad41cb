//! [`RunArgs`]: how the cases run.

use std::num::NonZeroUsize;
use std::time::Duration;

use camino::Utf8PathBuf;
use clap::{Args, ValueEnum};
use iotest_runtime::env::{KeepScratch, Recording};

use crate::cli::value;

/// How the cases run.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "How they run")]
pub struct RunArgs {
    /// Number of cases to run at a time (default: the number of cores, or 1 with --gdb).
    #[arg(short = 'j', long, value_name = "N", value_parser = value::jobs, allow_hyphen_values = true)]
    pub jobs: Option<NonZeroUsize>,
    /// Which attempt counts.
    #[command(flatten)]
    pub retry: RetryArgs,
    /// Run every case N times.
    #[arg(long, value_name = "N", default_value = "1", value_parser = value::repetitions,
          allow_hyphen_values = true)]
    pub repeat: NonZeroUsize,
    /// Repeat all cases until one fails, at most N times (default: 1000).
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, conflicts_with = "repeat",
          default_missing_value = "1000", value_parser = value::repetitions)]
    pub until_fail: Option<NonZeroUsize>,
    /// Run in random order, from SEED or a new seed, which is printed (default: longest first).
    #[arg(long, value_name = "SEED", num_args = 0..=1, require_equals = true,
          value_parser = value::seed)]
    pub shuffle: Option<Option<u64>>,
    /// Start no more cases after the first failure.
    #[arg(long)]
    pub fail_fast: bool,
    /// Which failures are known.
    #[command(flatten)]
    pub list: KnownListArgs,
    /// How each case runs.
    #[command(flatten)]
    pub case: CaseArgs,
}

/// Which attempt counts. The rerun command repeats these: without them, a case has another verdict.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
#[command(next_help_heading = "How they run")]
pub struct RetryArgs {
    /// Retry a failed case up to N times; one that then passes is flaky.
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = value::retries,
          allow_hyphen_values = true)]
    pub retries: u32,
    /// Whether a case that passes only when it is retried is good.
    #[arg(long, alias = "flaky", value_name = "RESULT", default_value = "pass")]
    pub flaky_result: FlakyResult,
}

/// Which failures are known. The rerun command repeats these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct KnownListArgs {
    /// A list of known failures, in TOML: what is listed may fail until its end.
    ///
    /// Default: `iotest-known.toml` in the root of the workspace, or in the tree's directory of tests.
    #[arg(long, value_name = "FILE", value_parser = value::path)]
    pub known: Option<Utf8PathBuf>,
    /// Use no list of known failures.
    #[arg(long, conflicts_with = "known")]
    pub no_known: bool,
}

/// What becomes of a case that passes only when it is retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum FlakyResult {
    /// It is flaky, and the run is good.
    #[default]
    Pass,
    /// It has failed.
    Fail,
}

impl RunArgs {
    /// Returns how many rounds the run has at most.
    pub(crate) fn rounds(&self) -> usize {
        self.until_fail.map_or(1, NonZeroUsize::get)
    }

    /// Says whether no case starts after a failure.
    pub(crate) fn ends_early(&self) -> bool {
        self.fail_fast || self.until_fail.is_some()
    }
}

/// How each case runs. The rerun command repeats all of these.
#[derive(Debug, Clone, Default, PartialEq, Args)]
#[command(next_help_heading = "How they run")]
pub struct CaseArgs {
    /// Also run the cases that would be ignored.
    #[arg(long, help_heading = "Which tests")]
    pub include_ignored: bool,
    /// Time limit of each case in seconds, instead of that of its test (default: 60).
    #[arg(long, value_name = "SECONDS", value_parser = value::seconds, allow_hyphen_values = true)]
    pub timeout: Option<Duration>,
    /// Multiply every time limit by this factor, for slow hosts.
    #[arg(long, value_name = "FACTOR", value_parser = value::factor, allow_hyphen_values = true)]
    pub timeout_scale: Option<f64>,
    /// Run QEMU under gdbserver, which waits for gdb (default: localhost:12345; see `GDB_OPTIONS`).
    /// Disables time limits.
    #[arg(long, conflicts_with = "valgrind")]
    pub gdb: bool,
    /// Run QEMU under valgrind, whose findings fail the case. Disables time limits.
    #[arg(long)]
    pub valgrind: bool,
    /// Record QEMU with rr into the case's directory, which is kept. Disables time limits.
    #[arg(long, value_name = "HOW", num_args = 0..=1, require_equals = true,
          default_missing_value = "plain", value_parser = value::one_of(&value::RECORDING),
          conflicts_with_all = ["gdb", "valgrind"])]
    pub rr: Option<Recording>,
    /// Keep core files with the records; each fails its case.
    #[arg(long)]
    pub cores: bool,
    /// Fail a case if QEMU, a server or a daemon prints a line that the test does not expect
    /// (`expect_stderr`).
    #[arg(long, conflicts_with = "print_qemu")]
    pub strict_stderr: bool,
    /// Have machines refuse commands and options that QEMU has deprecated.
    #[arg(long, value_name = "HOW", require_equals = true, value_parser = value::one_of(&value::COMPAT))]
    pub compat: Option<&'static str>,
    /// Include what QEMU prints in the output of the case.
    #[arg(short = 'p', long)]
    pub print_qemu: bool,
    /// Show the QMP messages and tool runs of every case, not only of failed ones.
    #[arg(short = 'd', long)]
    pub debug: bool,
    /// Keep the scratch directories of cases (default: of failed ones).
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true,
          default_missing_value = "always", value_parser = value::one_of(&value::KEEP))]
    pub keep: Option<KeepScratch>,
}
