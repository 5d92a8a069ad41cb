//! [`Cli`]: the command line, as `clap` reads it.
//!
//! This room only reads words and holds the help texts; what they lead to is decided elsewhere.

use std::ffi::OsString;

use clap::{Parser, Subcommand};

/// Runs I/O tests of QEMU, each case in a process of its own, bounded in time.
#[derive(Debug, Clone, Parser)]
#[command(
    name = "cargo-iotest",
    bin_name = "cargo iotest",
    version,
    max_term_width = 100,
    after_help = "Exit status: 0 good; 2 the command line or a setting cannot be read; 4 nothing was \
                  selected, or nothing ran; 101 a case failed; 130 interrupted."
)]
pub struct Cli {
    /// What to do instead of running tests.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What there is to do besides running tests.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Prints a script that completes this command line in a shell.
    ///
    /// For bash, say `source <(cargo iotest completions bash)` in ~/.bashrc.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Prints the manual page, in roff: `cargo iotest man | man -l -`.
    Man,
}

/// Returns the words that clap reads: a program's name, then the arguments without the name of
/// the subcommand, which cargo repeats before them.
pub(crate) fn words(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args = args.into_iter().peekable();
    args.next_if(|first| first == "iotest");
    std::iter::once("cargo-iotest".into()).chain(args).collect()
}
