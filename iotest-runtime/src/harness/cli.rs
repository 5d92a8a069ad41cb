//! [`CommandLine`]: libtest's arguments and the few of our own, parsed.
//!
//! This module only parses.

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_spec::Protocol;
use iotest_spec::vocabulary::nearest;
use lexopt::Arg;

use crate::env::harness::{COUNT, SEED, Shuffle};
use crate::env::options::named_keep;
use crate::env::{Bless, KeepScratch};
use crate::export::{PROTOCOLS_ARG, RELEASES_ARG, SCRIPT_ARG, Style, UNIT_ARG};
use crate::golden::Releases;
use crate::plan::{Ignored, NameFilter, Selection};

mod fuzz;
mod help;

pub use crate::harness::cli::fuzz::check_arguments;
pub(crate) use crate::harness::cli::help::HELP;

/// What the command line asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct CommandLine {
    /// What to do.
    pub(crate) action: Action,
    /// Which part the process plays.
    pub(crate) role: Role,
    /// Which cases are selected.
    pub(crate) selection: Selection,
    /// The format of lists and reports.
    pub(crate) format: OutputFormat,
    /// How the output of cases is captured.
    pub(crate) capture: Capture,
    /// Whether words are coloured; None leaves it to the terminal and the environment.
    pub(crate) color: Option<bool>,
    /// How many cases run at the same time.
    pub(crate) threads: Option<NonZeroUsize>,
    /// The file that gets a line a case.
    pub(crate) logfile: Option<Utf8PathBuf>,
    /// Whether each line shows the time that the case took.
    pub(crate) report_time: bool,
    /// The order of cases, if not that of their ids.
    pub(crate) shuffle: Option<Shuffle>,
    /// Whether no case starts after the first failure.
    pub(crate) fail_fast: bool,
    /// Whether only benchmarks are asked for, of which there are none.
    pub(crate) benchmarks_only: bool,
    /// Whether references are written.
    pub(crate) bless: Option<Bless>,
    /// Which scratch directories are kept.
    pub(crate) keep: Option<KeepScratch>,
    /// Whether each case lists the filters of its log.
    pub(crate) explain_filters: bool,
    /// Whether more is shown: `-d`, as QEMU's `check` passes it on.
    pub(crate) debug: bool,
    /// Which test of QEMU's `check` this process is, if it is one.
    pub(crate) check: Option<CheckTest>,
    /// The protocols that the test's references are for; none means all.
    pub(crate) protocols: Vec<Protocol>,
    /// The releases of QEMU that they are for.
    pub(crate) releases: Releases,
    /// Whether logs are not compared with references.
    pub(crate) skip_comparison: bool,
    /// The name of the run that a watched case belongs to, given by the runner.
    pub(crate) run: Option<String>,
    /// The time limit of a watched case, instead of that of its test.
    pub(crate) limit: Option<Duration>,
    /// Whether only the beginning and end of a long output of a watched case are kept.
    pub(crate) bounded: bool,
}

/// What the program is to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Action {
    /// Run cases.
    #[default]
    Run,
    /// List cases.
    List,
    /// List why cases do not run.
    ListReasons,
    /// Print the help text.
    Help,
    /// Print the plan for a runner that speaks this version of the protocol.
    Plan(u32),
    /// Write the tests into this directory, as QEMU's `check` runs tests.
    ExportCheck(Utf8PathBuf),
}

/// A test of QEMU's `check`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CheckTest {
    /// What it is called there.
    pub(crate) name: String,
    /// What it prints.
    pub(crate) style: Style,
}

/// The role of a process in a run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Role {
    /// It was started by a person, cargo or nextest.
    #[default]
    Front,
    /// It watches one case for the runner that started it, and leaves its record there.
    Watchdog(Utf8PathBuf),
    /// It forks watchdogs for the runner that started it.
    ForkServer,
    /// It is the case, and leaves its record there for its watchdog.
    Case(Utf8PathBuf),
    /// It runs cases itself, one after the other, for debuggers.
    InProcess,
}

/// The format of lists and reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum OutputFormat {
    /// A line a case.
    #[default]
    Pretty,
    /// A character a case; in lists, nothing but the names.
    Terse,
    /// A JSON object a line.
    Json,
    /// The text of Python's `unittest`, as `iotests.py` makes it reproducible.
    Unittest,
}

/// How the output of cases is captured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Capture {
    /// It is shown for cases that fail.
    #[default]
    Failures,
    /// It is shown for all cases at the end.
    All,
    /// It is not captured.
    Nothing,
}

/// Internal arguments: roles go by argument and not by environment, since a case hands its
/// environment down to whatever it starts.
const WATCHDOG_ARG: &str = "internal-watchdog";
/// Always the last argument; its value reserves space for the arguments that `ps` shows of a forked
/// process.
const FORK_SERVER_ARG: &str = "internal-fork-server";
/// The length of that space, in bytes.
const LINE: usize = 1024;
const CASE_ARG: &str = "internal-case";
pub(crate) const SKIP_COMPARISON_ARG: &str = "internal-unjudged";
pub(super) const RUN_ARG: &str = "internal-run";
pub(super) const LIMIT_ARG: &str = "internal-limit";
pub(super) const BOUNDED_ARG: &str = "internal-bounded";
pub(super) const PLAN_ARG: &str = "internal-plan";

impl Role {
    /// Returns the arguments that give a process this role.
    pub(crate) fn args(&self) -> Vec<String> {
        match self {
            Self::Front => Vec::new(),
            Self::Watchdog(record) => vec![format!("--{WATCHDOG_ARG}={record}")],
            Self::ForkServer => vec![format!("--{FORK_SERVER_ARG}={}", "_".repeat(LINE))],
            Self::Case(record) => vec![format!("--{CASE_ARG}={record}")],
            Self::InProcess => vec!["--force-run-in-process".to_owned()],
        }
    }
}

/// A command line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} (see `--help`)")]
pub(crate) struct BadUsage(pub(crate) String);

impl From<lexopt::Error> for BadUsage {
    fn from(error: lexopt::Error) -> Self {
        Self(error.to_string())
    }
}

/// Parses arguments, without the program's name.
///
/// # Errors
/// * [`BadUsage`] for the first argument that is unknown, lacks its value or contradicts another.
pub(crate) fn parse(
    args: impl IntoIterator<Item = impl Into<OsString>>,
) -> Result<CommandLine, BadUsage> {
    let mut parser = lexopt::Parser::from_args(args);
    let mut line = CommandLine::default();
    let mut benchmarks = false;
    let mut tests = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Value(filter) => line.selection.filters.push(text(filter)?),
            Arg::Short('h') => line.action = Action::Help,
            Arg::Short('q') => line.format = OutputFormat::Terse,
            Arg::Short('d') => line.debug = true,
            Arg::Short('Z') => unstable(&text(parser.value()?)?)?,
            Arg::Long("bench") => benchmarks = true,
            Arg::Long("test") => tests = true,
            Arg::Long(name) => {
                let name = name.to_owned();
                long(&name, &mut parser, &mut line)?;
            }
            Arg::Short(_) => return Err(arg.unexpected().into()),
        }
    }
    line.benchmarks_only = benchmarks && !tests;
    Ok(line)
}

/// Reads one argument that begins with two dashes.
fn long(name: &str, parser: &mut lexopt::Parser, line: &mut CommandLine) -> Result<(), BadUsage> {
    match name {
        "help" => line.action = Action::Help,
        "list" => line.action = Action::List,
        "list-reasons" => line.action = Action::ListReasons,
        "ignored" => ignored(line, Ignored::Only)?,
        "include-ignored" => ignored(line, Ignored::Include)?,
        "exact" => line.selection.names = NameFilter::Exact,
        "skip" => line.selection.skip.push(text(parser.value()?)?),
        "force-run-in-process" => line.role = Role::InProcess,
        "quiet" => line.format = OutputFormat::Terse,
        "format" => line.format = format(&text(parser.value()?)?)?,
        "color" => line.color = color(&text(parser.value()?)?)?,
        "nocapture" | "no-capture" => line.capture = Capture::Nothing,
        "show-output" => line.capture = Capture::All,
        "test-threads" => line.threads = Some(threads(&text(parser.value()?)?)?),
        "logfile" => line.logfile = Some(path("logfile", parser.value()?)?),
        "report-time" => line.report_time = true,
        "shuffle" => line.shuffle = line.shuffle.or(Some(Shuffle::Random)),
        "shuffle-seed" => {
            let seed = text(parser.value()?)?;
            let wrong = || BadUsage(format!("`--shuffle-seed {seed}`: it takes {SEED}"));
            line.shuffle = Some(Shuffle::Seed(seed.parse().map_err(|_| wrong())?));
        }
        "fail-fast" => line.fail_fast = true,
        // No test of ours is marked `should_panic`, so that there is nothing to leave out.
        "exclude-should-panic" => {}
        "explain-filters" => line.explain_filters = true,
        "bless" => line.bless = Some(bless(parser.optional_value().map(text).transpose()?)?),
        "keep" => {
            let which = parser.optional_value().map(text).transpose()?;
            if which.is_none() {
                keep_is_alone(parser)?;
            }
            line.keep = Some(keep(which.as_deref().unwrap_or("always"))?);
        }
        "export-check" => line.action = Action::ExportCheck(path("export-check", parser.value()?)?),
        // What exported tests pass to say what they are.
        SCRIPT_ARG => check(line, text(parser.value()?)?, Style::Script),
        UNIT_ARG => check(line, text(parser.value()?)?, Style::Unit),
        PROTOCOLS_ARG => line.protocols = protocols(&text(parser.value()?)?)?,
        RELEASES_ARG => line.releases = releases(&text(parser.value()?)?)?,
        SKIP_COMPARISON_ARG => line.skip_comparison = true,
        BOUNDED_ARG => line.bounded = true,
        WATCHDOG_ARG => line.role = Role::Watchdog(text(parser.value()?)?.into()),
        FORK_SERVER_ARG => {
            parser.value()?;
            line.role = Role::ForkServer;
        }
        PLAN_ARG => {
            let version = text(parser.value()?)?;
            let wrong = || BadUsage(format!("`--{PLAN_ARG} {version}`: not a whole number"));
            line.action = Action::Plan(version.parse().map_err(|_| wrong())?);
        }
        LIMIT_ARG => line.limit = Some(limit(&text(parser.value()?)?)?),
        RUN_ARG => line.run = Some(text(parser.value()?)?),
        CASE_ARG => line.role = Role::Case(text(parser.value()?)?.into()),
        _ => return Err(unknown(name)),
    }
    Ok(())
}

fn releases(text: &str) -> Result<Releases, BadUsage> {
    text.parse().map_err(|()| BadUsage(format!("`--{RELEASES_ARG} {text}`: no releases")))
}

/// Reads which references are written, if it is given.
fn bless(which: Option<String>) -> Result<Bless, BadUsage> {
    let Some(word) = which else { return Ok(Bless::Differing) };
    let wrong =
        || BadUsage(format!("`--bless={word}`: it takes `{}` or nothing", Bless::FOR_RELEASE));
    (word == Bless::FOR_RELEASE).then_some(Bless::ForRelease).ok_or_else(wrong)
}

fn limit(seconds: &str) -> Result<Duration, BadUsage> {
    let limit = seconds.parse().ok().and_then(|s| Duration::try_from_secs_f64(s).ok());
    limit.ok_or_else(|| BadUsage(format!("`--{LIMIT_ARG} {seconds}`: not a time in seconds")))
}

/// Takes the name and style of an exported test. The style determines the format.
fn check(line: &mut CommandLine, name: String, style: Style) {
    line.check = Some(CheckTest { name, style });
    line.format = OutputFormat::Unittest;
    // What a script logs is compared by `check`.
    line.skip_comparison = style == Style::Script;
}

/// Takes the path of an option, which is not empty.
fn path(option: &str, value: OsString) -> Result<Utf8PathBuf, BadUsage> {
    match text(value)?.as_str() {
        "" => Err(BadUsage(format!("`--{option}`: its path is empty"))),
        path => Ok(path.into()),
    }
}

fn text(value: OsString) -> Result<String, BadUsage> {
    value
        .into_string()
        .map_err(|value| BadUsage(format!("`{}` is not UTF-8", value.to_string_lossy())))
}

fn unknown(name: &str) -> BadUsage {
    let known: Vec<&str> = help::options().collect();
    BadUsage(match nearest(name, &known) {
        Some(near) => format!("unknown option `--{name}`; did you mean `--{near}`?"),
        None => format!("unknown option `--{name}`"),
    })
}

fn unstable(name: &str) -> Result<(), BadUsage> {
    if name == "unstable-options" {
        return Ok(());
    }
    Err(BadUsage(format!("`-Z {name}`: only `-Z unstable-options` is supported")))
}

fn ignored(line: &mut CommandLine, which: Ignored) -> Result<(), BadUsage> {
    let earlier = std::mem::replace(&mut line.selection.ignored, which);
    if earlier != Ignored::Show && earlier != which {
        let what =
            "`--ignored` (only these) and `--include-ignored` (these too) exclude each other";
        return Err(BadUsage(what.to_owned()));
    }
    Ok(())
}

fn format(name: &str) -> Result<OutputFormat, BadUsage> {
    match name {
        "pretty" => Ok(OutputFormat::Pretty),
        "terse" => Ok(OutputFormat::Terse),
        "json" => Ok(OutputFormat::Json),
        "unittest" => Ok(OutputFormat::Unittest),
        "junit" => Err(BadUsage(
            "`--format junit`: not written here; `cargo nextest` writes JUnit, and every case \
             leaves a JSON record"
                .to_owned(),
        )),
        _ => Err(one_of("format", name, &["pretty", "terse", "json", "unittest"])),
    }
}

fn color(name: &str) -> Result<Option<bool>, BadUsage> {
    match name {
        "auto" => Ok(None),
        "always" => Ok(Some(true)),
        "never" => Ok(Some(false)),
        _ => Err(one_of("color", name, &["auto", "always", "never"])),
    }
}

fn keep(name: &str) -> Result<KeepScratch, BadUsage> {
    let known = KeepScratch::WORDS.map(|(word, _)| word);
    named_keep(name).ok_or_else(|| one_of("keep", name, &known))
}

/// Refuses a word behind `--keep` that would be taken for a test, although it could be the value.
fn keep_is_alone(parser: &mut lexopt::Parser) -> Result<(), BadUsage> {
    let next = parser.try_raw_args().and_then(|raw| raw.peek().map(ToOwned::to_owned));
    match next.as_ref().and_then(|word| word.to_str()) {
        Some(word) if keep(word).is_ok() => Err(BadUsage(format!(
            "`--keep {word}`: if {word} is the value, write `--keep={word}`; if it is a test, write \
             it before the option"
        ))),
        _ => Ok(()),
    }
}

fn threads(number: &str) -> Result<NonZeroUsize, BadUsage> {
    number.parse().map_err(|_| BadUsage(format!("`--test-threads {number}`: it takes {COUNT}")))
}

fn protocols(names: &str) -> Result<Vec<Protocol>, BadUsage> {
    let wrong = |error: iotest_spec::UnknownName| BadUsage(error.to_string());
    names.split(',').map(|name| name.parse().map_err(wrong)).collect()
}

fn one_of(option: &str, value: &str, known: &[&str]) -> BadUsage {
    BadUsage(format!("`--{option} {value}`: it takes {}", known.join(", ")))
}

#[cfg(test)]
mod tests;
