//! One run of a tree's tests: several at a time, each under a guard, reported as they end.

use std::num::NonZeroUsize;
use std::time::Instant;

use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::runs;
use iotest_runtime::report::record::Record;

use crate::cli::{Carried, Line};
use crate::history::History;
use crate::job::Job;
use crate::report;
use crate::results::{Results, RunDocument};
use crate::show::Screen;
use crate::surroundings::Surroundings;
use crate::tree::script::Script;
use crate::tree::stage::Stage;
use crate::tree::suite::Suite;
use crate::tree::watch::Watch;
use crate::tree::{job, records, tell};
use crate::trouble::Trouble;
use crate::work::{self, Message, Queue};

/// How a run goes, apart from what it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// How many tests run at the same time.
    pub jobs: NonZeroUsize,
    /// What a failure means for the tests that have not started.
    pub after_failure: AfterFailure,
    /// Whether what tests write is shown while they run.
    pub live: Live,
}

/// What a failure means for the tests that have not started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterFailure {
    /// Nothing.
    GoOn,
    /// They are not started.
    Stop,
}

/// Whether what tests write is shown while they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Live {
    /// It is.
    Shown,
    /// It is not.
    Hidden,
}

/// A test to run, with the record that it begins with.
#[derive(Debug)]
struct Entry {
    script: Script,
    record: Record,
}

/// Runs the tests of these names, and reports.
///
/// # Errors
/// – [`Trouble`] if the run cannot begin, a report cannot be written, or something that a test left
///   does not end.
pub fn run(
    names: &[String],
    suite: &Suite,
    stage: &Stage,
    pace: Pace,
    line: &Line,
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    let mut signals = work::prepare()?;
    runs::mark_latest(&stage.run_dir);
    runs::prune(&stage.run_dir);
    let mut history = History::open(&stage.settings.output_dir);
    let entries = entries(names, suite, stage)?;
    let watch = Watch::begin(&stage.tree);
    let mut screen = Screen::new(line, surroundings, entries.len());
    screen.say(&heading(entries.len(), stage, pace));
    if let Some(said) = &stage.no_devices {
        screen.say(&tell::no_devices(said));
    }
    let mut document = RunDocument::begun(pace.jobs.get());
    let queue = Queue::new(ordered(entries, pace, &history));
    let began = Instant::now();
    let (threads, timeouts) = (pace.jobs.get(), stage.settings.timeouts);
    let cases =
        work::perform(&queue, threads, &mut signals, &mut screen, timeouts, |entry, tell| {
            carry_out(&queue, stage, pace, &line.carried, entry, tell);
        })?;
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = queue.interrupts().count() > 0;
    for path in watch.changes() {
        screen.say(&format!("note: {path} of the tree was written by a test"));
    }
    screen.end();
    stage.strike().map_err(|fault| Trouble::failed("end the run", &fault))?;

    let results = Results { directory: stage.run_dir.clone(), document, cases };
    report::conclude(&results, &mut history, &line.show, surroundings)
}

fn entries(names: &[String], suite: &Suite, stage: &Stage) -> Result<Vec<Entry>, Trouble> {
    let entry = |name: &String| {
        let script = Script::read(&stage.tree.iotests, name)
            .map_err(|error| Trouble::failed(format!("read the test {name}"), &error))?;
        let record = records::started(stage, suite, name, &script);
        Ok(Entry { script, record })
    };
    names.iter().map(entry).collect()
}

fn heading(total: usize, stage: &Stage, pace: Pace) -> String {
    let stand_in = match stage.has_stand_in() {
        true => ", by a stand-in for its qtest accelerator",
        false => "",
    };
    format!(
        "running {total} of the tests of {} (QEMU {}) for {}, {} at a time\n  on {}, {}{stand_in}",
        stage.tree.root,
        stage.tree.version,
        stage.wish.variant(),
        pace.jobs,
        stage.qemu,
        stage.maker
    )
}

/// One at a time, tests run in the order of their names, as under `check`; several at a time, those
/// begin that nothing is known of, then those that took longest.
fn ordered(entries: Vec<Entry>, pace: Pace, history: &History) -> Vec<(usize, Entry)> {
    let mut entries: Vec<_> = entries.into_iter().enumerate().collect();
    if pace.jobs.get() > 1 {
        let last = |entry: &Entry| {
            let key = crate::plan::key(&records::program(), "", &entry.record.id);
            history.of(&key).map_or(f64::INFINITY, |times| times.last)
        };
        entries.sort_by(|(_, one), (_, other)| last(other).total_cmp(&last(one)));
    }
    entries
}

/// Does one job: a test from its start to its record.
fn carry_out(
    queue: &Queue<(usize, Entry)>,
    stage: &Stage,
    pace: Pace,
    carried: &Carried,
    (number, Entry { script, record }): (usize, Entry),
    tell: &dyn Fn(Message),
) {
    let job = Job { case: number, repetition: 1, attempt: 1 };
    let id = record.id.clone();
    tell(Message::Started(job, id.clone()));
    let mut live = |line: &str| {
        if pace.live == Live::Shown {
            tell(Message::Wrote(id.clone(), line.to_owned()));
        }
    };
    let record = job::run(stage, &script, record, queue.interrupts(), &mut live);
    if pace.after_failure == AfterFailure::Stop && record.ending.is_failure() {
        queue.close();
    }
    let record = records::finished(stage, &script, &record, carried);
    tell(Message::Ended(job, Box::new(record)));
}
