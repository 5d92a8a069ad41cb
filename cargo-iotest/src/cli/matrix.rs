//! [`MatrixArgs`]: the settings in which cases run; several values make a matrix.

use camino::Utf8PathBuf;
use clap::Args;
use iotest_runtime::spec::{AioMode, CacheMode, Format, Protocol};

use crate::cli::value;

/// The settings in which cases run.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "In which settings (several values: in each of them)")]
pub struct MatrixArgs {
    /// Image formats; also spelt as `check` does: -qcow2, -raw ... Without one, those that each
    /// test names.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    pub format: Vec<Format>,
    /// Protocols; also spelt -file, -nbd ... Without one, those that each test names.
    #[arg(long, value_name = "PROTOCOLS", value_delimiter = ',')]
    pub protocol: Vec<Protocol>,
    /// Host cache modes; -nocache stands for `none`.
    #[arg(short = 'c', long, value_name = "MODES", value_delimiter = ',')]
    pub cache: Vec<CacheMode>,
    /// Ways of asynchronous input and output.
    #[arg(short = 'i', long, value_name = "MODES", value_delimiter = ',')]
    pub aio: Vec<AioMode>,
    /// A QEMU to test: its qemu-system-*, or a directory of programs. May be repeated; a table at
    /// the end holds their verdicts side by side.
    ///
    /// The tools (qemu-img, qemu-io, qemu-nbd, qemu-storage-daemon) are those that lie beside it.
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub qemu: Vec<Utf8PathBuf>,
    /// What is the same in each of them.
    #[command(flatten)]
    pub images: ImageArgs,
}

/// How images are made and used: the command that runs one case again repeats all of this.
#[derive(Debug, Clone, Default, PartialEq, Args)]
#[command(next_help_heading = "In which settings (several values: in each of them)")]
pub struct ImageArgs {
    /// Options for images that tests create in the format under test.
    #[arg(short = 'o', long = "imgopts", value_name = "OPTIONS")]
    pub imgopts: Option<String>,
    /// Let qemu-io use memory that is not aligned.
    #[arg(long)]
    pub misalign: bool,
}
