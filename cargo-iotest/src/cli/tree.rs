//! [`TreeArgs`]: what the command line says about a QEMU tree.

use camino::Utf8PathBuf;
use clap::{Args, ValueEnum};
use iotest_protocol::judge::LeakPolicy;

use crate::cli::value;

/// The tests of a QEMU source tree.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "A QEMU tree's own tests")]
pub struct TreeArgs {
    /// The same as `cargo iotest tree DIR`.
    #[arg(long, value_name = "DIR", value_parser = value::path, hide = true)]
    pub qemu_tree: Option<Utf8PathBuf>,

    /// How to replace a missing qtest accelerator (most distributions build QEMU without it).
    #[arg(
        long = "qtest-wrapper",
        alias = "stand-in",
        value_name = "WHICH",
        default_value = "halted",
        requires = "qemu_tree",
        hide = true
    )]
    pub qtest_wrapper: QtestWrapperMode,

    /// Whether leaked processes fail a test (they are killed in any case).
    #[arg(long, value_name = "WHAT", default_value = "report", value_parser = value::one_of(&value::LEAKS),
          requires = "qemu_tree", hide = true)]
    pub leaks: LeakPolicy,

    /// Show the output of tests while they run.
    #[arg(long, requires = "qemu_tree", hide = true)]
    pub live: bool,

    /// List each case of tests in the style of Python's unittest, with its verdict and time.
    #[arg(long, requires = "qemu_tree", hide = true)]
    pub cases: bool,
}

/// How to run a QEMU without the qtest accelerator; no effect on one that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum QtestWrapperMode {
    /// With another accelerator; guests halt at once (under qtest, they never run).
    #[default]
    Halted,
    /// With another accelerator; guests boot.
    Booting,
    /// Not at all: tests that start QEMU fail or skip themselves.
    Never,
}

/// Which wrapper to create.
#[derive(Debug, Clone, Args)]
pub struct QtestWrapperArgs {
    /// The directory of the wrapper, created if missing.
    #[arg(value_name = "DIR", value_parser = value::path)]
    pub directory: Utf8PathBuf,
    /// The emulator, or a QEMU that `qemu list` shows (default: `QEMU_PROG`, else from PATH).
    #[arg(long, value_name = "QEMU", value_parser = value::path)]
    pub qemu: Option<Utf8PathBuf>,
    /// Let guests boot instead of halting at once.
    #[arg(long)]
    pub booting: bool,
}
