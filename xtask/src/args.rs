//! The command line: [`Command`] is what it asks for.
//!
//! Parses and explains; runs nothing.

use std::ffi::OsString;

use lexopt::prelude::*;

use crate::codegen::Codegen;
use crate::matrix::Share;
use crate::qemu_tree::{Alone, Comparison};

/// What `cargo xtask help` prints.
pub(crate) const HELP: &str = "\
Set-up, checks and the commands that continuous integration runs.

Usage: cargo xtask COMMAND

Commands:
  iotests [-- ARGS…]  Get QEMU ready, then run the suite; ARGS go to its harness
  test                Get QEMU ready, then run every test of the workspace
  ci                  Run everything that continuous integration checks
  matrix [--few]      Get QEMU ready, then run the suite over other protocols, in other formats and
                      modes, one after the other; or only in those few that `ci` has time for
  qemu RELEASE        Install QEMU 7.2 or 10.0, all of it, and nothing else (Debian)
  sources             Run the tests that read QEMU's sources, fetching those (Debian 12)
  oldest              Check everything with the oldest compiler, fetching that (Debian, x86_64)
  codegen [--check]   Generate the QMP types, or only compare them with what is committed
  tidy [--base REF]   Check what compilers do not; with REF, also what changed since it
  bench [--rounds N]  Get QEMU ready, then measure what cases, commands and filters cost
  compile-cost [--rounds N]
                      Measure what the QMP types cost to compile, against their peer
  faults [FILTER…] [--list] [--jobs N] [--seed N]
                      Get QEMU ready, then try faults on the harness; print what came of each
  qemu-tree [--jobs N] [--seconds S] [--alone] [TESTS…]
                      Compare the verdicts of `cargo iotest tree` and of QEMU's check on
                      QEMU's own tests, all by default; --alone adds check without a stand-in
  help                Print this text

QEMU is looked for in PATH, or where QEMU_PROG, QEMU_IMG_PROG, QEMU_IO_PROG, QEMU_NBD_PROG and
QSD_PROG say. What is missing is installed by the system's package manager, as root or by sudo
where it asks for no password. IOTEST_NO_INSTALL=1 forbids that: the command is printed instead.

Live tests of the QMP types run on the programs found, or on those that QEMU_PROGRAMS names. Tests
that read QEMU's sources run on the trees that QEMU_SRC names; without it, `ci` and `sources` fetch
them. Both variables are lists with colons.

Exit codes: 0 all is good, 1 something is not, 2 the command line is wrong; `iotests` passes on
that of the test run, where 101 means that tests failed.
";

/// What the user asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Command {
    /// Prints the help.
    Help,
    /// Runs the suite, with arguments for its harness.
    Iotests(Vec<OsString>),
    /// Runs the fault suite, with arguments for it.
    Faults(Vec<OsString>),
    /// Runs every test.
    Test,
    /// Runs everything.
    Ci,
    /// Runs the suite under combinations of variables.
    Matrix(Share),
    /// Installs a release of QEMU.
    Qemu(String),
    /// Runs the tests of QEMU's sources.
    Sources,
    /// Checks with the oldest compiler.
    Oldest,
    /// Generates code, or compares it.
    Codegen(Codegen),
    /// Checks the tree.
    Tidy {
        /// The commit to compare with.
        base: Option<String>,
    },
    /// Measures what cases, commands and filters cost, in this many rounds.
    Bench(usize),
    /// Measures what the types cost to compile, in this many rounds.
    CompileCost(usize),
    /// Compares verdicts on QEMU's own tests.
    QemuTree(Comparison),
}

/// Reads a command line without the program's name.
pub(crate) fn parse<I>(args: I) -> Result<Command, lexopt::Error>
where
    I: IntoIterator<Item: Into<OsString>>,
{
    let mut parser = lexopt::Parser::from_args(args);
    let Some(first) = parser.next()? else { return Ok(Command::Help) };
    let name = match first {
        Long("help") | Short('h') => return Ok(Command::Help),
        Value(name) => name.string()?,
        other => return Err(other.unexpected()),
    };
    let mut command = match name.as_str() {
        "help" => Command::Help,
        "iotests" => Command::Iotests(vec![]),
        "faults" => return Ok(Command::Faults(parser.raw_args()?.collect())),
        "test" => Command::Test,
        "ci" => Command::Ci,
        "matrix" => Command::Matrix(Share::Whole),
        "qemu" => Command::Qemu(String::new()),
        "sources" => Command::Sources,
        "oldest" => Command::Oldest,
        "codegen" => Command::Codegen(Codegen::Write),
        "tidy" => Command::Tidy { base: None },
        "bench" => Command::Bench(5),
        "compile-cost" => Command::CompileCost(3),
        "qemu-tree" => Command::QemuTree(Comparison::default()),
        _ => return Err(format!("unknown command `{name}`; see `cargo xtask help`").into()),
    };
    options(&mut parser, &mut command)?;
    match command {
        Command::Qemu(release) if release.is_empty() => {
            Err("`cargo xtask qemu` needs a release, like 7.2 or 10.0".into())
        }
        command => Ok(command),
    }
}

fn options(parser: &mut lexopt::Parser, command: &mut Command) -> Result<(), lexopt::Error> {
    loop {
        if let Command::Iotests(args) = command {
            if let Some(rest) = behind_dashes(parser) {
                args.extend(rest);
                return Ok(());
            }
        }
        let Some(arg) = parser.next()? else { return Ok(()) };
        match (&mut *command, arg) {
            (_, Long("help") | Short('h')) => *command = Command::Help,
            (Command::Matrix(share), Long("few")) => *share = Share::Few,
            (Command::Codegen(mode), Long("check")) => *mode = Codegen::Check,
            (Command::Tidy { base }, Long("base")) => {
                *base = Some(commit(parser.value()?.string()?)?);
            }
            (Command::Bench(count) | Command::CompileCost(count), Long("rounds")) => {
                *count = number("--rounds", 99, &parser.value()?.string()?)? as usize;
            }
            (Command::QemuTree(comparison), Long("jobs") | Short('j')) => {
                comparison.jobs = Some(number("--jobs", 1024, &parser.value()?.string()?)?);
            }
            (Command::QemuTree(comparison), Long("seconds")) => {
                comparison.seconds = Some(number("--seconds", YEAR, &parser.value()?.string()?)?);
            }
            (Command::QemuTree(comparison), Long("alone")) => comparison.alone = Alone::Compared,
            (Command::QemuTree(comparison), Value(test)) => comparison.tests.push(test.string()?),
            (Command::Qemu(release), Value(value)) if release.is_empty() => {
                *release = self::release(&value.string()?)?;
            }
            (Command::Iotests(_), arg) => {
                let error = arg.unexpected();
                return Err(format!("{error}; the harness's arguments come after `--`").into());
            }
            (_, arg) => return Err(arg.unexpected()),
        }
    }
}

/// Takes what comes after `--`, if that is what comes next.
fn behind_dashes(parser: &mut lexopt::Parser) -> Option<Vec<OsString>> {
    let mut raw = parser.try_raw_args()?;
    raw.next_if(|next| next == "--")?;
    Some(raw.collect())
}

/// Seconds of a year: no limit is longer.
const YEAR: u32 = 31_536_000;

/// Reads a whole number from 1.
fn number(option: &str, most: u32, text: &str) -> Result<u32, lexopt::Error> {
    match text.parse() {
        Ok(number) if (1..=most).contains(&number) => Ok(number),
        _ => Err(format!("`{option} {text}`: it takes a whole number from 1 to {most}").into()),
    }
}

/// Reads the name of a commit, which is none of git's options.
fn commit(text: String) -> Result<String, lexopt::Error> {
    match text.is_empty() || text.starts_with('-') {
        true => Err(format!("`--base {text}`: it takes the name of a commit").into()),
        false => Ok(text),
    }
}

/// A release has at least two numbers: the packages of 1.0 and of 10.0 differ.
fn release(text: &str) -> Result<String, lexopt::Error> {
    let mut numbers = text.split('.');
    let good = numbers.clone().count() >= 2
        && numbers.all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    if good {
        Ok(text.to_owned())
    } else {
        Err(format!("`{text}` is no release of QEMU; they look like 7.2 or 10.0").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace()).map_err(|error| error.to_string())
    }

    #[test]
    fn commands_are_known() {
        assert_eq!(check(""), Ok(Command::Help));
        assert_eq!(check("--help"), Ok(Command::Help));
        assert_eq!(check("test -h"), Ok(Command::Help));
        assert_eq!(check("test"), Ok(Command::Test));
        assert_eq!(check("ci"), Ok(Command::Ci));
        assert_eq!(check("matrix"), Ok(Command::Matrix(Share::Whole)));
        assert_eq!(check("matrix --few"), Ok(Command::Matrix(Share::Few)));
        assert_eq!(check("sources"), Ok(Command::Sources));
        assert_eq!(check("oldest"), Ok(Command::Oldest));
        assert_eq!(check("codegen"), Ok(Command::Codegen(Codegen::Write)));
        assert_eq!(check("codegen --check"), Ok(Command::Codegen(Codegen::Check)));
        assert_eq!(check("tidy"), Ok(Command::Tidy { base: None }));
        assert_eq!(check("tidy --base main"), Ok(Command::Tidy { base: Some("main".to_owned()) }));
        assert_eq!(check("bench --rounds 9"), Ok(Command::Bench(9)));
        assert_eq!(check("compile-cost"), Ok(Command::CompileCost(3)));
        assert_eq!(check("compile-cost --rounds 5"), Ok(Command::CompileCost(5)));
        assert_eq!(check("qemu 10.0.2"), Ok(Command::Qemu("10.0.2".to_owned())));
    }

    #[test]
    fn comparison_takes_tests_and_options() {
        assert_eq!(check("qemu-tree"), Ok(Command::QemuTree(Comparison::default())));
        let comparison = Comparison {
            tests: vec!["001".to_owned(), "reopen".to_owned()],
            jobs: Some(2),
            seconds: Some(60),
            alone: Alone::Compared,
        };
        let line = "qemu-tree -j 2 001 --alone --seconds 60 reopen";
        assert_eq!(check(line), Ok(Command::QemuTree(comparison)));
        assert!(check("qemu-tree --jobs many").is_err());
    }

    #[test]
    fn value_out_of_range_is_named_with_its_option_and_range() {
        let options =
            ["compile-cost --rounds", "qemu-tree --jobs", "qemu-tree -j", "qemu-tree --seconds"];
        for option in options {
            for value in ["0", "-1", "1.5", "NaN", "inf", "1e3", "4294967296", "\u{ff11}", ""] {
                let (command, name) = option.split_once(' ').unwrap();
                let words = [command.to_owned(), format!("{name}={value}")];
                let error = parse(words).unwrap_err().to_string();
                let name = name.replace("-j", "--jobs").replace("---", "--");
                let name = if name.starts_with("--jobs") { "--jobs" } else { &name };
                assert!(error.contains(name) && error.contains("from 1 to "), "{error}");
            }
        }
        assert!(check("tidy --base -x").is_err() && parse(["tidy", "--base="]).is_err());
    }

    #[test]
    fn arguments_after_the_dashes_go_to_the_harness() {
        let args = |line| match check(line) {
            Ok(Command::Iotests(args)) => {
                args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect::<Vec<_>>()
            }
            other => vec![format!("{other:?}")],
        };
        assert_eq!(args("iotests"), [""; 0]);
        assert_eq!(args("iotests -- --list bitmaps"), ["--list", "bitmaps"]);
        assert_eq!(args("iotests -- -- --help"), ["--", "--help"]);
    }

    #[test]
    fn arguments_of_the_fault_suite_are_its_own() {
        let args = ["record.", "--list"].map(OsString::from).to_vec();
        assert_eq!(check("faults record. --list"), Ok(Command::Faults(args)));
    }

    #[test]
    fn mistakes_say_what_would_be_right() {
        let error = |line| check(line).unwrap_err();
        assert_eq!(error("iotest"), "unknown command `iotest`; see `cargo xtask help`");
        assert_eq!(
            error("iotests --list"),
            "invalid option '--list'; the harness's arguments come after `--`"
        );
        assert_eq!(error("qemu"), "`cargo xtask qemu` needs a release, like 7.2 or 10.0");
        assert_eq!(error("qemu 7"), "`7` is no release of QEMU; they look like 7.2 or 10.0");
        assert_eq!(error("qemu 7.x"), "`7.x` is no release of QEMU; they look like 7.2 or 10.0");
        assert_eq!(error("qemu 7.2 10.0"), "unexpected argument \"10.0\"");
        assert_eq!(
            error("compile-cost --rounds 0"),
            "`--rounds 0`: it takes a whole number from 1 to 99"
        );
        assert_eq!(error("test --all"), "invalid option '--all'");
        assert_eq!(error("--version"), "invalid option '--version'");
    }
}
