//! [`HuntArgs`]: the command line of `cargo iotest hunt`.

use std::num::NonZeroUsize;
use std::time::Duration;

use camino::Utf8PathBuf;
use clap::{Args, Subcommand};
use iotest_hunt::image::Format;

use crate::cli::value;

/// What is hunted, or done with a finding.
#[derive(Debug, Clone, Args)]
#[command(args_conflicts_with_subcommands = true, after_help = AFTER)]
pub struct HuntArgs {
    /// What to do with a finding.
    #[command(subcommand)]
    pub command: Option<HuntCommand>,
    /// What is hunted.
    #[command(flatten)]
    pub search: SearchArgs,
}

/// What to do with a finding.
#[derive(Debug, Clone, Subcommand)]
pub enum HuntCommand {
    /// Runs a finding's smallest program again, and prints what it does on each QEMU.
    Replay(ReplayArgs),
    /// Makes a finding's program smaller, from that of its seed.
    Shrink(ReplayArgs),
    /// Writes a finding as a test into the directory of a suite.
    Promote {
        /// The finding: its `finding.json`.
        #[arg(value_name = "FILE", value_parser = value::path)]
        file: Utf8PathBuf,
        /// The directory of the suite's modules, such as `tests/suite`.
        #[arg(long, value_name = "DIR", value_parser = value::path)]
        suite: Utf8PathBuf,
    },
}

/// Which finding, and where it runs.
#[derive(Debug, Clone, Args)]
pub struct ReplayArgs {
    /// The finding: its `finding.json`.
    #[arg(value_name = "FILE", value_parser = value::path)]
    pub file: Utf8PathBuf,
    /// A QEMU that `qemu list` shows, or a path; several are compared (default: that of the environment).
    #[arg(long, value_name = "QEMU", value_parser = value::path)]
    pub qemu: Vec<Utf8PathBuf>,
    /// How often it runs on each.
    #[arg(long, value_name = "N", default_value = "10", value_parser = value::repetitions,
          allow_hyphen_values = true)]
    pub repeat: NonZeroUsize,
}

/// What is hunted, for how long, and where.
#[derive(Debug, Clone, Args)]
pub struct SearchArgs {
    /// The first seed (default: from the clock; it is printed).
    #[arg(long, value_name = "SEED", value_parser = value::seed, allow_hyphen_values = true)]
    pub seed: Option<u64>,
    /// How long new programs are begun.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = value::seconds,
          allow_hyphen_values = true)]
    pub time: Duration,
    /// Run at most N programs, one for each seed.
    #[arg(long, value_name = "N", value_parser = value::repetitions, allow_hyphen_values = true)]
    pub sequences: Option<NonZeroUsize>,
    /// What programs do.
    #[arg(long, value_name = "WHAT", default_value = "io", value_parser = value::one_of(&value::PROFILE))]
    pub profile: Profile,
    /// How many programs run at a time (default: one for each processor).
    #[arg(short, long, value_name = "N", value_parser = value::jobs, allow_hyphen_values = true)]
    pub jobs: Option<NonZeroUsize>,
    /// A QEMU that `qemu list` shows, or a path (default: that of the environment). The first is searched;
    /// what is found there runs on the others too.
    #[arg(long, value_name = "QEMU", value_parser = value::path)]
    pub qemu: Vec<Utf8PathBuf>,
    /// The formats of images (default: all that the hunt knows).
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', value_parser = value::one_of(&value::HUNTED))]
    pub formats: Vec<Format>,
    /// The directory of findings (default: `hunt` beside the records of the workspace).
    #[arg(long, value_name = "DIR", value_parser = value::path)]
    pub out: Option<Utf8PathBuf>,
    /// Plant faults in images, below QEMU, and fail unless each is found.
    #[arg(long, conflicts_with_all = ["seed", "time", "sequences", "profile", "jobs", "formats"])]
    pub selftest: bool,
}

/// What programs do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// Requests, snapshots, commits, resizes, kills.
    #[default]
    Io,
}

const AFTER: &str = "\
Examples:
  cargo iotest hunt --qemu 11.1 --time 600        ten minutes on QEMU 11.1
  cargo iotest hunt --formats qcow2,qed --seed 7 --sequences 100
  cargo iotest hunt replay FILE --qemu 7.2 --qemu 10.0 --qemu 11.1
  cargo iotest hunt promote FILE --suite tests/suite

Exit status: 0 nothing was found, or it fails on no QEMU; 2 invalid command line; 101 something was \
found, or fails; 130 interrupted.";
