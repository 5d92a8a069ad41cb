//! The command line: [`Command`] is what it asks for.

use std::ffi::OsString;
use std::num::NonZeroUsize;

use clap::{Args, Parser, Subcommand};

/// What `cargo xtask help` prints below the commands.
const ENVIRONMENT: &str = "\
QEMU's programs are QEMU_PROG, QEMU_IMG_PROG, QEMU_IO_PROG, QEMU_NBD_PROG and QSD_PROG, else those in
PATH. IOTEST_QEMU chooses one that was added by `cargo iotest qemu add`. If some are missing, QEMU 10.0
is added, which needs apt and x86_64 but no root; otherwise the command to run is printed.

Live tests of the QMP types run on the programs found, or on those that QEMU_PROGRAMS names. Tests
that read QEMU's sources run on the trees that QEMU_SRC names; without it, `ci` and `sources` fetch
them. Both variables are lists with colons.

Exit status: 0 success; 1 failure; 2 invalid command line. `iotests` returns that of the test
program (101: a case failed).";

/// Set-up, checks and the commands that continuous integration runs.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true, after_help = ENVIRONMENT)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What the user asks for.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub(crate) enum Command {
    /// Run the suite; downloads QEMU if missing
    Iotests {
        /// Arguments for the suite's harness
        #[arg(last = true)]
        args: Vec<OsString>,
    },
    /// Run every test of the workspace; downloads QEMU if missing
    Test,
    /// Run everything that continuous integration checks
    Ci,
    /// Run the suite in further formats, protocols and modes; downloads QEMU if missing
    Matrix,
    /// Run what takes hours: faults, suite and comparison again and again, the fuzzers
    Deep,
    /// Run the tests that read QEMU's sources, downloading those
    Sources,
    /// Check everything with the oldest compiler, downloading that
    Oldest,
    /// Run the benchmarks; they only print numbers
    Bench {
        /// How often the empty cases run in each profile
        #[arg(long, default_value = "5")]
        rounds: NonZeroUsize,
    },
    /// Generate the QMP types and the list of public items of iotest-runtime
    Codegen {
        /// Only compare them with what is committed
        #[arg(long)]
        check: bool,
    },
    /// Check the project's own rules (see xtask/tidy.toml)
    Tidy {
        /// Also check what changed since this commit
        #[arg(long, value_name = "COMMIT", value_parser = commit)]
        base: Option<String>,
    },
    /// Run the fault suite; downloads QEMU if missing
    #[command(disable_help_flag = true)]
    Faults {
        /// Arguments for the fault suite: [FILTER…] [--list] [--jobs N] [--seed N]
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<OsString>,
    },
    /// Compare the verdicts of `cargo iotest tree` and of QEMU's check on QEMU's own tests
    QemuTree(Comparison),
}

/// What `qemu-tree` compares, and how.
#[derive(Debug, Clone, PartialEq, Eq, Default, Args)]
pub(crate) struct Comparison {
    /// Which tests; all by default
    pub(crate) tests: Vec<String>,
    /// Run check once more without a wrapper for QEMU
    #[arg(long)]
    pub(crate) alone: bool,
}

/// Reads the name of a commit, which is none of git's options.
fn commit(text: &str) -> Result<String, &'static str> {
    let is_name = !text.is_empty() && !text.starts_with('-');
    is_name.then(|| text.to_owned()).ok_or("this is no name of a commit")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str) -> Result<Command, String> {
        let words = ["xtask"].into_iter().chain(line.split_whitespace());
        let parsed = CommandLine::try_parse_from(words);
        parsed.map(|line| line.command).map_err(|error| error.to_string())
    }

    #[test]
    fn arguments_for_the_harness_and_the_fault_suite_are_passed_on() {
        let words = |words: &[&str]| words.iter().map(OsString::from).collect();
        let iotests = |args: &[&str]| Ok(Command::Iotests { args: words(args) });
        assert_eq!(check("iotests"), iotests(&[]));
        assert_eq!(check("iotests -- --list bitmaps"), iotests(&["--list", "bitmaps"]));
        assert_eq!(check("iotests -- -- --help"), iotests(&["--", "--help"]));
        assert!(check("iotests --list").is_err());
        let faults = |args: &[&str]| Ok(Command::Faults { args: words(args) });
        assert_eq!(check("faults record. --list"), faults(&["record.", "--list"]));
        assert_eq!(check("faults --help"), faults(&["--help"]));
    }

    #[test]
    fn option_is_no_name_of_a_commit() {
        assert!(check("tidy --base=-x").is_err() && check("tidy --base=").is_err());
    }
}
