//! [`Cli`]: the command line, as `clap` parses it.
//!
//! This module only parses arguments and holds help texts; it decides nothing.

pub mod bisect;
pub mod build;
pub mod hunt;
pub mod known;
pub mod select;
pub mod matrix;
pub mod run;
pub mod qemu;
pub mod show;
pub mod tree;
mod rerun;
mod tree_command_line;
mod spelling;
mod value;

use std::collections::BTreeSet;
use std::ffi::OsString;

use camino::Utf8PathBuf;
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use iotest_runtime::internal::BlessScope;

pub use crate::cli::bisect::BisectArgs;
pub use crate::cli::build::BuildArgs;
pub use crate::cli::hunt::{HuntArgs, HuntCommand, Profile, ReplayArgs, SearchArgs};
pub use crate::cli::known::{KnownArgs, SchemaArgs};
pub use crate::cli::matrix::MatrixArgs;
pub use crate::cli::qemu::{AddArgs, QemuCommand, UnpackArgs};
pub use crate::cli::rerun::RerunOptions;
pub use crate::cli::run::RunArgs;
pub use crate::cli::select::SelectArgs;
pub use crate::cli::show::ShowArgs;
pub(crate) use crate::cli::spelling::{WHY_NOT_STRICT, explain};
pub use crate::cli::spelling::{spellings, words};
pub use crate::cli::tree::{QtestWrapperArgs, TreeArgs};
pub use crate::cli::tree_command_line::TreeCommandLine;
use crate::error::CliError;

/// Runs QEMU I/O tests, each case in its own process and with a time limit.
///
/// Builds the workspace's test programs, finds those made with iotest, and runs their cases from
/// one queue. A case is a test in one image format and protocol, with an id such as
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
    /// Parses arguments, the first of which is the program's name.
    ///
    /// # Errors
    /// * clap's error if they are invalid, or ask for help.
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
  cargo iotest                         all tests, in each format that they name
  cargo iotest -qcow2 -g quick         as `check -qcow2 -g quick`
  cargo iotest bitmap 'commit::*'      by part of the id, or by a pattern for the whole id
  cargo iotest --format qcow2,raw --qemu /opt/a --qemu /opt/b
                                       every combination, and a table of verdicts by QEMU
  cargo iotest --failed                the cases that failed in the last run

Exit status: 0 success; 2 invalid command line or setting; 4 nothing was selected or ran; 101 a \
case failed, or the tests do not build; 130 interrupted.

Other settings are environment variables: those of QEMU's own `check` (TEST_DIR, IMGKEYSECRET, \
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
    /// The QEMU tree, if any.
    #[command(flatten)]
    pub tree: TreeArgs,
    /// Options repeated in the rerun command.
    #[arg(skip)]
    pub rerun_options: RerunOptions,
    /// Given options that do not apply to the tests of a QEMU tree.
    #[arg(skip)]
    pub typed: Vec<String>,
}

impl CommandLine {
    /// Checks combinations of options.
    ///
    /// # Errors
    /// * [`CliError`] if two reports go to the same file, or a report is requested but nothing
    ///   runs.
    pub(crate) fn check(&self) -> Result<(), CliError> {
        let (select, show) = (&self.select, &self.show);
        let given = [
            ("--junit", &show.junit),
            ("--tap", &show.tap),
            ("--json", if select.list { &None } else { &show.json }),
        ];
        // `check` accepts `-n -tap`: only a report to a file is refused.
        let file = given.iter().find(|(_, path)| path.as_deref().is_some_and(|path| path != "-"));
        if let Some((report, _)) = file.filter(|_| select.list || select.dry_run) {
            let list = if select.list { "--list" } else { "--dry-run" };
            return Err(CliError::usage(format!(
                "nothing runs with {list}, so {report} has nothing to report; leave one of them out"
            )));
        }
        self.check_comparison()?;
        show.check()
    }

    /// Checks that there are QEMUs to compare, if that is asked for, and that they run.
    fn check_comparison(&self) -> Result<(), CliError> {
        if !self.show.diff_qemus {
            return Ok(());
        }
        if self.select.list || self.select.dry_run {
            return Err(CliError::usage(
                "nothing runs with --list or --dry-run, so --diff-qemus has nothing to compare; leave one of \
                 them out",
            ));
        }
        let qemus: BTreeSet<&Utf8PathBuf> = self.matrix.qemu.iter().collect();
        self.check_qemus(qemus.len())
    }

    /// Checks that there are several QEMUs, if they are to be compared.
    ///
    /// # Errors
    /// * [`CliError`] if there are fewer than two.
    pub(crate) fn check_qemus(&self, count: usize) -> Result<(), CliError> {
        if !self.show.diff_qemus || count > 1 {
            return Ok(());
        }
        let named = if count == 0 { "none" } else { "only one" };
        Err(CliError::usage(format!(
            "--diff-qemus compares the logs of several QEMUs, and --qemu names {named}; give it at least \
             twice (`cargo iotest qemu list` shows those that were added)"
        )))
    }
}

/// What there is to do besides running tests.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Runs the tests of a QEMU source tree, in bash and Python, as its `check` does.
    ///
    /// Tests are named as in `check`: 040, copy-before-write. A case of a test in the style of Python's
    /// unittest is named `040::TestSingleDrive.test_commit`. Nothing is written into the tree.
    /// Programs are those of `QEMU_PROG` and similar variables, else of the build, else of PATH.
    Tree(Box<TreeCommandLine>),
    /// Accepts changed logs of the last run as references, without running again.
    Bless(BlessArgs),
    /// Shows each changed log of the last run and asks whether to accept it.
    Review(AcceptArgs),
    /// Lists references with the cases that read them.
    Refs(RefsArgs),
    /// Adds a test suite to a crate, with a first test that passes.
    New(NewArgs),
    /// Checks the environment and suggests fixes.
    Doctor,
    /// Adds, lists and runs QEMUs of several releases, without installing them.
    #[command(subcommand)]
    Qemu(QemuCommand),
    /// Finds the first revision of QEMU in which tests fail, by `git bisect` in a checkout of its own.
    ///
    /// Builds each revision and runs the tests on it. A revision that does not build, or on which
    /// nothing runs, is skipped.
    Bisect(Box<BisectArgs>),
    /// Searches QEMU for lost data, corrupt images and crashes, by random programs.
    ///
    /// A seed decides a program: images with their options, and requests, snapshots, commits, resizes and
    /// kills on them. It runs on the storage daemon and on a model of what every byte may be. What fails is
    /// made as small as it can be, and written to a directory: plain lines, a report, a test.
    Hunt(Box<HuntArgs>),
    /// Prints or writes nextest configuration: time limits, weights, a profile per group.
    Nextest(NextestArgs),
    /// Writes reports of an earlier run from its records, also of a nextest run.
    Report(ReportArgs),
    /// Creates a wrapper for a QEMU without the qtest accelerator, and prints its path.
    ///
    /// QEMU's own `check` accepts it as `QEMU_PROG`, and then runs tests that start machines. A
    /// QEMU that has the accelerator needs none: its own path is printed.
    #[command(name = "qtest-wrapper", alias = "stand-in")]
    QtestWrapper(QtestWrapperArgs),
    /// Lists known failures and what they mean today.
    Known(KnownArgs),
    /// Prints the JSON Schema of `--json`, including that of the records.
    Schema(SchemaArgs),
    /// Prints a shell completion script.
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
    /// The directory of iotest-runtime (default: beside the sources of this program).
    #[arg(long, value_name = "DIRECTORY", value_parser = value::path)]
    pub runtime: Option<Utf8PathBuf>,
}

/// What is written for nextest.
#[derive(Debug, Clone, Args)]
pub struct NextestArgs {
    /// Write to the workspace's `.config/nextest.toml`, replacing what was written before and
    /// keeping the rest of the file.
    #[arg(long)]
    pub write: bool,
    /// Multiply every time limit by this factor, for slow hosts.
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
    /// Part of a case id, or a pattern for the whole id (default: every case).
    #[arg(value_name = "TESTS", value_parser = value::text)]
    pub tests: Vec<String>,
    /// The directory of the run (default: the last run).
    #[arg(long, value_name = "DIRECTORY", value_parser = value::path)]
    pub run: Option<Utf8PathBuf>,
    /// The workspace's `Cargo.toml` (default: found from the current directory).
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub manifest_path: Option<Utf8PathBuf>,
}

/// Whose logs are accepted, and for which releases.
#[derive(Debug, Clone, Args)]
pub struct BlessArgs {
    /// Whose.
    #[command(flatten)]
    pub accept: AcceptArgs,
    /// Accept them for the release of QEMU that they are of, and later ones: the reference of earlier
    /// releases stays.
    #[arg(long)]
    pub for_release: bool,
}

impl BlessArgs {
    /// Returns for which releases logs are accepted.
    pub(crate) fn scope(&self) -> BlessScope {
        match self.for_release {
            true => BlessScope::Release,
            false => BlessScope::Reference,
        }
    }
}

/// Which references are listed.
#[derive(Debug, Clone, Args)]
pub struct RefsArgs {
    /// Only files that no case reads, in any format or protocol.
    #[arg(long)]
    pub unused: bool,
    /// Which programs.
    #[command(flatten)]
    pub build: BuildArgs,
}

/// Which run, and which reports.
#[derive(Debug, Clone, Args)]
pub struct ReportArgs {
    /// The directory of the run (default: the last run).
    #[arg(value_name = "DIRECTORY", value_parser = value::path)]
    pub run: Option<Utf8PathBuf>,
    /// Which reports.
    #[command(flatten)]
    pub show: ShowArgs,
    /// List each case of a QEMU tree's tests in the style of Python's unittest, with its verdict and
    /// time.
    #[arg(long)]
    pub cases: bool,
    /// The workspace's `Cargo.toml` (default: found from the current directory).
    #[arg(long, value_name = "PATH", value_parser = value::path)]
    pub manifest_path: Option<Utf8PathBuf>,
}

#[cfg(test)]
mod tests;
