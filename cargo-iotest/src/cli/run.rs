//! [`RunArgs`]: how the cases run.

use std::num::NonZeroUsize;
use std::time::Duration;

use clap::Args;
use iotest_runtime::env::{KeepScratch, Recording};

use crate::cli::value;

/// How the cases run.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "How they run")]
pub struct RunArgs {
    /// How many cases run at a time; without it, as many as there are cores, or one with --gdb.
    #[arg(short = 'j', long, value_name = "N", value_parser = value::jobs, allow_hyphen_values = true)]
    pub jobs: Option<NonZeroUsize>,
    /// Run a case that failed again, up to N times; if it passes then, it is called flaky.
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = value::retries,
          allow_hyphen_values = true)]
    pub retries: u32,
    /// Run every case N times.
    #[arg(long, value_name = "N", default_value = "1", value_parser = value::repetitions,
          allow_hyphen_values = true)]
    pub repeat: NonZeroUsize,
    /// Run all cases again and again, until one fails; at most N times (1000).
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, conflicts_with = "repeat",
          default_missing_value = "1000", value_parser = value::repetitions)]
    pub until_fail: Option<NonZeroUsize>,
    /// Run in a random order: that of SEED, or a new one, which is told. Without it, the cases
    /// that took longest begin.
    #[arg(long, value_name = "SEED", num_args = 0..=1, require_equals = true,
          value_parser = value::seed)]
    pub shuffle: Option<Option<u64>>,
    /// Start no case after the first failure.
    #[arg(long)]
    pub fail_fast: bool,
    /// How each of them runs.
    #[command(flatten)]
    pub case: CaseArgs,
}

impl RunArgs {
    /// Returns how many rounds the run has at most.
    pub(crate) fn rounds(&self) -> usize {
        self.until_fail.map_or(1, NonZeroUsize::get)
    }

    /// Says whether nothing begins after a failure.
    pub(crate) fn ends_early(&self) -> bool {
        self.fail_fast || self.until_fail.is_some()
    }
}

/// How each case runs, whatever else the run does: the command that runs one again repeats all of
/// this.
#[derive(Debug, Clone, Default, PartialEq, Args)]
#[command(next_help_heading = "How they run")]
pub struct CaseArgs {
    /// Run cases that would be ignored like the others, whatever they lack.
    #[arg(long, help_heading = "Which tests")]
    pub include_ignored: bool,
    /// The seconds that each case may take, instead of what its test says (60 unless it does).
    #[arg(long, value_name = "SECONDS", value_parser = value::seconds, allow_hyphen_values = true)]
    pub timeout: Option<Duration>,
    /// The factor of every time limit, for slow machines.
    #[arg(long, value_name = "FACTOR", value_parser = value::factor, allow_hyphen_values = true)]
    pub timeout_scale: Option<f64>,
    /// Run QEMU under gdbserver (`GDB_OPTIONS`, or localhost:12345), where it waits for gdb; nothing
    /// times out then.
    #[arg(long, conflicts_with = "valgrind")]
    pub gdb: bool,
    /// Run QEMU under valgrind; what it finds fails the case, and nothing times out.
    #[arg(long)]
    pub valgrind: bool,
    /// Record QEMU with rr, into the case's directory, which is kept; nothing times out. `chaos` runs its
    /// threads in random order.
    #[arg(long, value_name = "HOW", num_args = 0..=1, require_equals = true,
          default_missing_value = "plain", value_parser = value::one_of(&value::RECORDING),
          conflicts_with_all = ["gdb", "valgrind"])]
    pub rr: Option<Recording>,
    /// Keep core files with the records; each fails its case.
    #[arg(long)]
    pub cores: bool,
    /// Fail a case whose QEMU, server or daemon prints what its test does not expect (`expect_stderr`).
    #[arg(long, conflicts_with = "print_qemu")]
    pub strict_stderr: bool,
    /// Show what QEMU prints in the output of the case.
    #[arg(short = 'p', long)]
    pub print_qemu: bool,
    /// Show the QMP messages and tool runs of every case, not only of those that fail.
    #[arg(short = 'd', long)]
    pub debug: bool,
    /// Keep the directories of cases; without it, of those that fail.
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true,
          default_missing_value = "always", value_parser = value::one_of(&value::KEEP))]
    pub keep: Option<KeepScratch>,
}
