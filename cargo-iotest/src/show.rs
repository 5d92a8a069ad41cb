//! Output for people: [`ProgressDisplay`] while cases run, [`summary`] at the end.

mod bar;
pub(crate) mod failure;
mod known;
pub(crate) mod qemu_table;
mod qemu_diff;
pub(crate) mod summary;
pub(crate) mod unittest;

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};

use camino::Utf8Path;
use iotest_exec::excerpt::Excerpt;
use iotest_protocol::run::Share;
use iotest_protocol::text::{terminal_line, truncate, visible, visible_in_colours};
use iotest_runtime::internal::Palette;

use crate::cli::{CommandLine, ShowArgs};
use crate::job::Job;
use crate::results::{CaseResult, CaseVerdict, Run};
use crate::runner_env::RunnerEnv;
use crate::session::Session;
use crate::show::bar::Bar;

/// How many lines of a case's notes `--debug` shows, and how many bytes of each.
const SHOWN_NOTES: usize = 200;
const LONGEST_NOTE: usize = 1000;

/// How many characters of a reason a line shows.
const LONGEST_REASON: usize = 100;

/// Where output for people goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutputStream {
    /// Standard output.
    Output,
    /// Standard error, because a report is written to standard output.
    Error,
}

impl OutputStream {
    /// Returns the stream that the options leave free.
    pub(crate) fn of(args: &ShowArgs) -> Self {
        if args.is_on_output() { Self::Error } else { Self::Output }
    }

    /// Writes text; a failure is ignored, as there is nowhere to report it.
    pub(crate) fn write(self, text: &str) {
        drop(self.try_write(text));
    }

    fn try_write(self, text: &str) -> io::Result<()> {
        match self {
            Self::Output => io::stdout().write_all(text.as_bytes()),
            Self::Error => io::stderr().write_all(text.as_bytes()),
        }
    }
}

/// Shows progress while cases run: one line per ended case. On a terminal there is a bar below, and
/// only cases that did not pass have lines.
pub(crate) struct ProgressDisplay {
    palette: Palette,
    stream: OutputStream,
    bar: Option<Bar>,
    retries: u32,
    debug: bool,
    /// The error of a line that could not be written.
    failure: Cell<Option<io::Error>>,
}

impl ProgressDisplay {
    /// Creates the display of a run of `total` cases.
    pub(crate) fn new(line: &CommandLine, env: &RunnerEnv, total: usize) -> Self {
        let bar = io::stderr().is_terminal().then(|| Bar::new(total));
        Self {
            palette: palette(&line.show, env),
            stream: OutputStream::of(&line.show),
            bar,
            retries: line.run.retry.retries,
            debug: line.run.case.debug,
            failure: Cell::new(None),
        }
    }

    /// Prints what is about to run.
    pub(crate) fn print_heading(&mut self, session: &Session, document: &Run) {
        let total = session.cases.len() - document.ignored.len();
        let ignored = match document.ignored.len() {
            0 => String::new(),
            count => format!(", {count} ignored"),
        };
        let seed = document.seed.map(|seed| format!(", in the order of --shuffle={seed}"));
        let noun = if total == 1 { "case" } else { "cases" };
        self.say(&format!(
            "running {total} {noun}{ignored}, {} at a time{}{}",
            document.jobs,
            seed.unwrap_or_default(),
            share(document.partition.as_ref())
        ));
    }

    /// Removes the bar.
    pub(crate) fn end(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.end();
        }
    }

    /// Adds to the number of expected jobs.
    pub(crate) fn expect_more(&mut self, jobs: usize) {
        if let Some(bar) = &mut self.bar {
            bar.expect_more(jobs);
        }
    }

    /// Shows that a job has started.
    pub(crate) fn started(&mut self, job: Job, title: &str) {
        if let Some(bar) = &mut self.bar {
            bar.started(job, title);
        }
    }

    /// Shows that a job has ended.
    pub(crate) fn ended(&mut self, job: Job, result: &CaseResult) {
        let again = result.verdict().is_retried()
            && !result.failed_as_flaky()
            && job.attempt <= self.retries;
        if let Some(bar) = &mut self.bar {
            bar.ended(job, result.verdict(), again);
        }
        let matters = result.verdict() != CaseVerdict::Pass;
        if self.bar.is_none() || matters || self.debug {
            self.say(&line(result, again, self.palette));
        }
        if self.debug {
            self.say(&notes(result));
        }
    }

    /// Updates the times of running cases.
    pub(crate) fn tick(&mut self) {
        if let Some(bar) = &mut self.bar {
            bar.tick();
        }
    }

    /// Prints a line above the bar, with control characters other than our colours made visible.
    pub(crate) fn say(&self, text: &str) {
        let text = match self.palette {
            Palette::Plain => visible(text.trim_end()).into_owned(),
            Palette::Colored => visible_in_colours(text.trim_end()),
        };
        let write = || {
            if let Err(error) = self.stream.try_write(&format!("{text}\n")) {
                self.failure.set(Some(error));
            }
        };
        match &self.bar {
            Some(bar) => bar.aside(write),
            None => write(),
        }
    }

    /// Returns the error of a line that could not be written, once.
    ///
    /// # Errors
    /// * The system's error.
    pub(crate) fn failure(&mut self) -> io::Result<()> {
        self.failure.take().map_or(Ok(()), Err)
    }
}

/// Returns which share of the selected cases a run has, as the end of its heading.
pub(crate) fn share(share: Option<&Share>) -> String {
    let text = |share: &Share| format!(", {} of {} selected", share.slice, share.selected);
    share.map(text).unwrap_or_default()
}

/// Returns the colours of a run.
pub(crate) fn palette(args: &ShowArgs, env: &RunnerEnv) -> Palette {
    match env.colored(args.color) {
        true => Palette::Colored,
        false => Palette::Plain,
    }
}

/// Returns the name of a verdict, coloured and padded.
pub(crate) fn verdict_name(verdict: CaseVerdict, palette: Palette) -> String {
    let word = format!("{:<6}", verdict.name());
    match verdict {
        CaseVerdict::Pass => palette.good(&word),
        CaseVerdict::Flaky | CaseVerdict::Skip | CaseVerdict::Known => palette.left_out(&word),
        CaseVerdict::Fixed | CaseVerdict::Fail | CaseVerdict::Broken | CaseVerdict::Lost => {
            palette.bad(&word)
        }
    }
}

fn line(result: &CaseResult, again: bool, palette: Palette) -> String {
    let seconds = result.last().seconds;
    let why = match result.verdict() {
        CaseVerdict::Pass => String::new(),
        CaseVerdict::Flaky => format!(": passed at attempt {}", result.last().attempt),
        _ => format!(": {}", shortened(&terminal_line(&result.shown().headline()))),
    };
    let again = if again { " (will be retried)" } else { "" };
    let title = visible(&result.title()).into_owned();
    format!("{} {seconds:>8.2}s  {title}{why}{again}", verdict_name(result.verdict(), palette))
}

/// Returns as much of a reason as fits a line; the summary has all of it.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST_REASON) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Returns the notes of a case: its QMP messages and tool runs.
fn notes(result: &CaseResult) -> String {
    let record = result.last();
    let Some(directory) = record.run.as_ref().and_then(|run| run.directory.as_ref()) else {
        return String::new();
    };
    let file = Utf8Path::new(directory).join(iotest_runtime::internal::NOTES_FILE);
    let read = || Excerpt::of_file(&mut iotest_protocol::regular::open(&file)?, 0);
    let text = match read() {
        Ok(excerpt) => excerpt.text(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => format!("its notes cannot be read: {file}: {error}"),
    };
    let lines: Vec<&str> = text.lines().collect();
    let left = lines.len().saturating_sub(SHOWN_NOTES);
    let more = if left > 0 { format!("    … {left} earlier lines\n") } else { String::new() };
    let shown = lines[left..].iter().map(|line| format!("    {}\n", truncate(line, LONGEST_NOTE)));
    more + &shown.collect::<String>()
}
