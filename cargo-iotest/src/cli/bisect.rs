//! [`BisectArgs`]: the command line of `cargo iotest bisect`.

use std::num::NonZeroUsize;
use std::time::Duration;

use camino::Utf8PathBuf;
use clap::Args;

use crate::cli::value;

/// What is searched, and how.
#[derive(Debug, Clone, Args)]
#[command(after_help = AFTER)]
pub struct BisectArgs {
    /// A revision in which the tests pass.
    #[arg(long, value_name = "REV", value_parser = value::text)]
    pub good: String,
    /// A later revision, in which one fails.
    #[arg(long, value_name = "REV", value_parser = value::text)]
    pub bad: String,
    /// What builds a revision, into the directory `build`: a command for sh, which runs at the root of
    /// the sources.
    ///
    /// The directory stays from one revision to the next. Where that does not work, begin with
    /// `rm -rf build`.
    #[arg(long, value_name = "CMD", value_parser = value::text)]
    pub build: String,
    /// How long a build may take; one that takes longer has failed.
    #[arg(long, value_name = "SECONDS", default_value = "3600", value_parser = value::seconds,
          allow_hyphen_values = true)]
    pub build_timeout: Duration,
    /// A checkout of QEMU, or a clone in any form; nothing in it changes.
    #[arg(long, value_name = "DIR", default_value = ".", value_parser = value::path)]
    pub repo: Utf8PathBuf,
    /// Run the tests of each revision's own tree, as `cargo iotest tree` does, instead of those of this
    /// workspace.
    #[arg(long)]
    pub tree: bool,
    /// Run the tests N times at each revision; one failure makes it bad.
    #[arg(long, value_name = "N", default_value = "1", value_parser = value::repetitions,
          allow_hyphen_values = true)]
    pub repeat: NonZeroUsize,
    /// Which tests, with any option of `cargo iotest` (or `cargo iotest tree DIR`).
    #[arg(value_name = "TESTS", last = true, required = true, value_parser = value::text)]
    pub tests: Vec<String>,
}

const AFTER: &str = "\
Examples:
  cargo iotest bisect --repo ~/qemu --good v10.0.0 --bad master \\
    --build 'mkdir -p build && cd build && ../configure --target-list=x86_64-softmmu && make -j8' \\
    -- -qcow2 commit::moves_data
  cargo iotest bisect --tree --repeat 20 --good v10.0.0 --bad master --build ... -- -qcow2 040

Exit status: 0 found; 2 invalid command line; 101 not found; 130 interrupted.";
