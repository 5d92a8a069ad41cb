//! [`MatrixArgs`]: the settings in which cases run; several values make a matrix.

use camino::Utf8PathBuf;
use clap::Args;
use iotest_runtime::spec::{AioMode, CacheMode, Format, Protocol};

use crate::cli::value;

/// The settings in which cases run.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Settings (several values: every combination)")]
pub struct MatrixArgs {
    /// Image formats, also as -qcow2, -raw ... (default: those that each test names).
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    pub format: Vec<Format>,
    /// Protocols, also as -file, -nbd ... (default: those that each test names).
    #[arg(long, value_name = "PROTOCOLS", value_delimiter = ',')]
    pub protocol: Vec<Protocol>,
    /// Host cache modes; -nocache is --cache=none.
    #[arg(short = 'c', long, value_name = "MODES", value_delimiter = ',')]
    pub cache: Vec<CacheMode>,
    /// Asynchronous I/O modes.
    #[arg(short = 'i', long, value_name = "MODES", value_delimiter = ',')]
    pub aio: Vec<AioMode>,
    /// A QEMU to test: one that `qemu list` shows, a qemu-system-* program, or a directory of programs
    /// (repeatable; a table compares the verdicts).
    ///
    /// The tools (qemu-img, qemu-io, qemu-nbd, qemu-storage-daemon) are taken from the same
    /// directory.
    #[arg(long, value_name = "QEMU", value_parser = value::path)]
    pub qemu: Vec<Utf8PathBuf>,
    /// Settings shared by all combinations.
    #[command(flatten)]
    pub images: ImageArgs,
}

/// How images are created and used. The rerun command repeats all of these.
#[derive(Debug, Clone, Default, PartialEq, Args)]
#[command(next_help_heading = "Settings (several values: every combination)")]
pub struct ImageArgs {
    /// Creation options for images in the format under test.
    #[arg(short = 'o', long = "imgopts", value_name = "OPTIONS")]
    pub imgopts: Option<String>,
    /// Let qemu-io use unaligned memory.
    #[arg(long)]
    pub misalign: bool,
}
