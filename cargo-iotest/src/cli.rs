//! [`Cli`]: the command line, as `clap` reads it.
//!
//! This room only reads words and holds the help texts; what they lead to is decided elsewhere.

pub mod build;
pub mod select;
pub mod matrix;
pub mod run;
pub mod show;
pub mod tree;
mod rerun;
mod tree_command_line;
mod spelling;
mod value;

use std::ffi::OsString;

use camino::Utf8PathBuf;
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

pub use crate::cli::build::BuildArgs;
pub use crate::cli::matrix::MatrixArgs;
pub use crate::cli::rerun::RerunOptions;
pub use crate::cli::run::RunArgs;
pub use crate::cli::select::SelectArgs;
pub use crate::cli::show::ShowArgs;
pub(crate) use crate::cli::spelling::{WHY_NOT_STRICT, explain};
pub use crate::cli::spelling::{spellings, words};
pub use crate::cli::tree::{QtestWrapperArgs, TreeArgs};
pub use crate::cli::tree_command_line::TreeCommandLine;
use crate::error::CliError;

/// Runs I/O tests of QEMU, each case in a process of its own, bounded in time.
///
/// Builds the test programs of the workspace, finds those that are made with iotest, and runs
/// their cases from one queue. A case is a test in one format over one protocol, and has an id:
/// `module::function::qcow2-file`.
#[derive(Debug, Clone, Parser)]
#[command(
    name = "cargo-iotest",
    bin_name = "cargo iotest",
    version,
    args_conflicts_with_subcommands = true,
    max_term_width = 100,
    after_help = AFTER
)]
pub struct Cli {
    /// What to do instead of running tests.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What to run, and how.
    #[command(flatten)]
    pub line: CommandLine,
}

impl Cli {
    /// Reads words, the first of which is the program's name.
    ///
    /// # Errors
    /// * clap's error if they mean nothing, or ask for help.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let words: Vec<OsString> = words.into_iter().collect();
        let mut command = Self::command();
        if let Some(error) = spelling::ambiguous(&words) {
            return Err(error.format(&mut command));
        }
        let matches = command.try_get_matches_from_mut(words)?;
        let mut cli =
            Self::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
        cli.line.rerun_options = RerunOptions::of(&matches);
        cli.line.typed = tree_command_line::typed_options(&matches);
        Ok(cli)
    }
}

const AFTER: &str = "\
Examples:
  cargo iotest                         everything, in each format that the tests name
  cargo iotest -qcow2 -g quick         what `check -qcow2 -g quick` would
  cargo iotest bitmap 'commit::*'      by a part of the name, or by a pattern for all of it
  cargo iotest --format qcow2,raw --qemu /opt/a --qemu /opt/b
                                       a matrix, with a table of verdicts by QEMU
  cargo iotest --failed                what failed in the last run, again

Exit status: 0 good; 2 the command line or a setting cannot be read; 4 nothing was selected, or \
nothing ran; 101 a case failed, or the tests do not build; 130 interrupted.

Settings that have no option are the variables of QEMU's own `check` (TEST_DIR, IMGKEYSECRET, \
QEMU_OPTIONS ...) and those of iotest (IOTEST_*).";

/// What to run, and how.
#[derive(Debug, Clone, Args)]
pub struct CommandLine {
    /// Which cases.
    #[command(flatten)]
    pub select: SelectArgs,
    /// In which settings.
    #[command(flatten)]
    pub matrix: MatrixArgs,
    /// How.
    #[command(flatten)]
    pub run: RunArgs,
    /// What is shown.
    #[command(flatten)]
    pub show: ShowArgs,
    /// Which programs.
    #[command(flatten)]
    pub build: BuildArgs,
    /// Which QEMU tree, if one.
    #[command(flatten)]
    pub tree: TreeArgs,
    /// Options repeated in the rerun command.
    #[arg(skip)]
    pub rerun_options: RerunOptions,
    /// Options that were given and mean nothing to the tests of a QEMU tree.
    #[arg(skip)]
    pub typed: Vec<String>,
}

impl CommandLine {
    /// Checks what options mean together.
    ///
    /// # Errors
    /// * [`CliError`] if two reports would be written to one place, or one is asked for where
    ///   nothing runs.
    pub(crate) fn check(&self) -> Result<(), CliError> {
        let (select, show) = (&self.select, &self.show);
        let given = [
            ("--junit", &show.junit),
            ("--tap", &show.tap),
            ("--json", if select.list { &None } else { &show.json }),
        ];
        // `check` has `-n -tap`: nothing is lost without a file.
        let file = given.iter().find(|(_, path)| path.as_deref().is_some_and(|path| path != "-"));
        if let Some((report, _)) = file.filter(|_| select.list || select.dry_run) {
            let list = if select.list { "--list" } else { "--dry-run" };
            return Err(CliError::usage(format!(
                "with {list} nothing runs that {report} could report; leave one of them out"
            )));
        }
        show.check()
    }
}

/// What there is to do besides running tests.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Runs the tests of a QEMU source tree, in bash and Python, as its `check` does.
    ///
    /// Tests go by the names that `check` knows them by: 040, copy-before-write. Nothing is written
    /// into the tree. The programs are those of `QEMU_PROG` and its like, else of the build, else of
    /// PATH.
    Tree(Box<TreeCommandLine>),
    /// Accepts logs of the last run that differ from their references, without running again.
    Bless(AcceptArgs),
    /// Shows each log of the last run that differs, and asks whether to accept it.
    Review(AcceptArgs),
    /// Lists references with the cases that read them.
    Refs(RefsArgs),
    /// Adds a suite to a crate, which passes as it is.
    New(NewArgs),
    /// Says what is here to run tests with, and what to do about what is not.
    Doctor,
    /// Prints or writes what nextest cannot know of the tests: time limits, and a profile a group.
    Nextest(NextestArgs),
    /// Makes reports of an earlier run from its records, also of one that nextest made.
    Report(ReportArgs),
    /// Makes a stand-in for a QEMU without the qtest accelerator, and prints its path.
    ///
    /// QEMU's own `check` takes it as `QEMU_PROG`, and then runs tests that start machines. A QEMU
    /// that has the accelerator needs none: its own path is printed.
    #[command(name = "stand-in")]
    QtestWrapper(QtestWrapperArgs),
    /// Prints the JSON Schema of `--json`, in which that of the records is too.
    Schema,
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

/// Where a suite is added.
#[derive(Debug, Clone, Args)]
pub struct NewArgs {
    /// The crate's directory.
    #[arg(value_name = "DIRECTORY", default_value = ".", value_parser = value::path)]
    pub directory: Utf8PathBuf,
    /// The name of the target, and of its directory in `tests`.
    #[arg(long, value_name = "NAME", default_value = "suite", value_parser = value::text)]
    pub name: String,
    /// The directory of iotest-runtime; without it, the one beside the sources of this program.
    #[arg(long, value_name = "DIRECTORY", value_parser = value::path)]
    pub runtime: Option<Utf8PathBuf>,
}

/// What is written for nextest.
#[derive(Debug, Clone, Args)]
pub struct NextestArgs {
    /// Write into the workspace's `.config/nextest.toml`, in place of what was written there
    /// before; everything else in it stays.
    #[arg(long)]
    pub write: bool,
    /// The factor of every time limit, for slow machines.
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0, value_parser = value::factor,
          allow_hyphen_values = true)]
    pub timeout_scale: f64,
    /// Which programs.
    #[command(flatten)]
    pub build: BuildArgs,
}

/// Whose logs are accepted.
#[derive(Debug, Clone, Args)]
pub struct AcceptArgs {
    /// A part of a case's id, or a pattern for the whole of it; without one, every case.
    #[arg(value_name = "TESTS", value_parser = value::text)]
    pub tests: Vec<String>,
    /// The directory of the run; without it, the last one.
    #[arg(long, value_name = "DIRECTORY", value_parser = value::path)]
    pub run: Option<Utf8PathBuf>,
    /// The workspace's `Cargo.toml`, if not the one found from here.
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub manifest_path: Option<Utf8PathBuf>,
}

/// Which references are listed.
#[derive(Debug, Clone, Args)]
pub struct RefsArgs {
    /// Only files that no case reads, in any format, over any protocol.
    #[arg(long)]
    pub unused: bool,
    /// Which programs.
    #[command(flatten)]
    pub build: BuildArgs,
}

/// Which run, and what to make of it.
#[derive(Debug, Clone, Args)]
pub struct ReportArgs {
    /// The directory of the run; without it, the last one.
    #[arg(value_name = "DIRECTORY", value_parser = value::path)]
    pub run: Option<Utf8PathBuf>,
    /// What to make.
    #[command(flatten)]
    pub show: ShowArgs,
    /// The workspace's `Cargo.toml`, if not the one found from here.
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub manifest_path: Option<Utf8PathBuf>,
}

#[cfg(test)]
mod tests;
