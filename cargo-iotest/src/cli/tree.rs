//! [`TreeArgs`]: what the command line says about a QEMU tree.

use camino::Utf8PathBuf;
use clap::{Args, ValueEnum};
use iotest_protocol::judge::Leaks;

use crate::cli::value;

/// The tests of a QEMU source tree.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "A QEMU tree's own tests")]
pub struct TreeArgs {
    /// What `cargo iotest tree DIR` stands for.
    #[arg(long, value_name = "DIR", value_parser = value::path, hide = true)]
    pub qemu_tree: Option<Utf8PathBuf>,

    /// What takes the place of a QEMU that lacks the qtest accelerator, as those of distributions
    /// do. One that has it runs as it is.
    #[arg(
        long = "stand-in",
        value_name = "WHICH",
        default_value = "halted",
        requires = "qemu_tree",
        hide = true
    )]
    pub qtest_wrapper: QtestWrapperMode,

    /// What processes mean that a test leaves running; they are ended in any case.
    #[arg(long, value_name = "WHAT", default_value = "told", value_parser = value::one_of(&value::LEAKS),
          requires = "qemu_tree", hide = true)]
    pub leaks: Leaks,

    /// Show what tests write while they run.
    #[arg(long, requires = "qemu_tree", hide = true)]
    pub live: bool,
}

/// What takes the place of a QEMU that lacks the qtest accelerator; one that has it needs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum QtestWrapperMode {
    /// Another accelerator, under which guests halt at once: under qtest they never run.
    #[default]
    Halted,
    /// Another accelerator, under which guests boot.
    Booting,
    /// Nothing: tests that start QEMU fail, or skip themselves.
    Never,
}

/// A stand-in to be made.
#[derive(Debug, Clone, Args)]
pub struct QtestWrapperArgs {
    /// Where it goes; the directory is made if need be.
    #[arg(value_name = "DIR", value_parser = value::path)]
    pub directory: Utf8PathBuf,
    /// The emulator, if not that of `QEMU_PROG` or PATH.
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub qemu: Option<Utf8PathBuf>,
    /// Let guests boot, and not halt at once.
    #[arg(long)]
    pub booting: bool,
}
