//! [`QemuCommand`]: the command line of `cargo iotest qemu`.

use std::ffi::OsString;

use camino::Utf8PathBuf;
use clap::{Args, Subcommand};

use crate::cli::value;

/// What to do with the QEMUs that are known by name.
#[derive(Debug, Clone, Subcommand)]
pub enum QemuCommand {
    /// Lists the QEMUs that were added, and the releases that can be.
    List,
    /// Makes QEMUs available by names: downloads releases of Debian, or takes existing ones.
    ///
    /// A download needs apt-get and dpkg-deb, but no root: it is unpacked in the user's cache, and
    /// nothing is installed. Apt checks its signatures.
    Add(AddArgs),
    /// Removes QEMUs that were added. An existing one is only forgotten.
    Remove {
        /// Their names.
        #[arg(value_name = "NAME", required = true, value_parser = value::text)]
        names: Vec<String>,
    },
    /// Prints the directory of a QEMU's programs, or the path of one of them.
    Path {
        /// Its name.
        #[arg(value_name = "NAME", value_parser = value::text)]
        name: String,
        /// The program, such as qemu-img.
        #[arg(value_name = "PROGRAM", value_parser = value::text)]
        program: Option<String>,
    },
    /// Runs a program of a QEMU in place of this one.
    Run {
        /// Its name.
        #[arg(value_name = "NAME", value_parser = value::text)]
        name: String,
        /// The program, such as qemu-img.
        #[arg(value_name = "PROGRAM", value_parser = value::text)]
        program: String,
        /// Its arguments.
        #[arg(value_name = "ARGUMENTS", trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Unpacks other packages of Debian, for `cargo xtask`.
    #[command(hide = true)]
    Unpack(UnpackArgs),
}

/// Which packages are unpacked, and where.
#[derive(Debug, Clone, Args)]
pub struct UnpackArgs {
    /// A directory: its `root` gets their files.
    #[arg(value_name = "DIR", value_parser = value::path)]
    pub directory: Utf8PathBuf,
    /// Debian's suite that has them.
    #[arg(long, value_name = "SUITE", value_parser = value::text)]
    pub suite: String,
    /// Without what they need.
    #[arg(long)]
    pub alone: bool,
    /// Their authors' sources.
    #[arg(long, conflicts_with = "alone")]
    pub sources: bool,
    /// Their names.
    #[arg(value_name = "PACKAGE", required = true, value_parser = value::text)]
    pub packages: Vec<String>,
}

/// Which QEMUs are added.
#[derive(Debug, Clone, Args)]
pub struct AddArgs {
    /// Releases (7.2, 10.0.13), suites of Debian (debian:trixie), or directories of programs: an
    /// installed `bin` or a build.
    #[arg(value_name = "QEMU", required = true, value_parser = value::text)]
    pub what: Vec<String>,
    /// The name of a single one (default: the release, debian-SUITE, or the version of the programs).
    #[arg(long, value_name = "NAME", value_parser = value::text)]
    pub name: Option<String>,
}
