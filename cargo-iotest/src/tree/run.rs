//! One run of a tree's tests: several at a time, each under a guard, reported as they end.
//!
//! Jobs run on threads and tell what happens; this thread alone shows it and keeps the results.

mod desk;

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::runs;
use iotest_runtime::harness::signals::{SIGINT, SIGTERM, Signals};
use iotest_runtime::process::leaks;
use iotest_runtime::report::record::Record;

use crate::cli::{Carried, Line};
use crate::history::History;
use crate::record::{CaseRecord, write_json};
use crate::results::{CaseResult, Results, RunDocument};
use crate::show::{Screen, summary};
use crate::surroundings::Surroundings;
use crate::tree::job::{self, Interrupts};
use crate::tree::records;
use crate::tree::run::desk::Desk;
use crate::tree::script::Script;
use crate::tree::stage::Stage;
use crate::tree::suite::Suite;
use crate::tree::watch::Watch;
use crate::trouble::Trouble;

/// How long the orphans of killed guards may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);

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

/// What a job tells of the test with a number.
enum Message {
    Started(usize, String),
    Wrote(String, String),
    Ended(usize, Box<CaseRecord>),
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
    leaks::become_subreaper().map_err(|fault| Trouble::failed("begin the run", &fault))?;
    let mut signals = Signals::catch(&[SIGINT, SIGTERM])
        .map_err(|error| Trouble::failed("catch signals", &error))?;
    runs::mark_latest(&stage.run_dir);
    runs::prune(&stage.run_dir);
    let mut history = History::open(&stage.settings.output_dir);
    let entries = entries(names, suite, stage)?;
    let watch = Watch::begin(&stage.tree);
    let mut screen = Screen::new(line, surroundings, entries.len());
    screen.say(&heading(entries.len(), stage, pace));
    let mut document = document(pace);
    let floor = Floor {
        queue: queue(entries, pace, &history),
        interrupts: Interrupts::default(),
        carried: &line.carried,
    };
    let began = Instant::now();
    let cases = perform(&floor, stage, pace, &mut signals, &mut screen)?;
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = floor.interrupts.count() > 0;
    for path in watch.changes() {
        screen.say(&format!("note: {path} of the tree was written by a test"));
    }
    screen.end();
    stage.strike().map_err(|fault| Trouble::failed("end the run", &fault))?;

    let results = Results { directory: stage.run_dir.clone(), document, cases };
    write_json(&results.directory.join("run.json"), &results.document)
        .map_err(|error| Trouble::failed("write the run's document", &error))?;
    if let Err(error) = history.learn(&results) {
        // The run is as good without it.
        Trouble::failed("write the times of tests", &error).note();
    }
    summary::show(&results, &line.show, surroundings);
    crate::report::write(&results, &line.show, surroundings)?;
    Ok(results.exit())
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
        "running {total} of the tests of {} (QEMU {}) for {}, {} at a time\n  on {}{stand_in}",
        stage.tree.root,
        stage.tree.version,
        stage.wish.variant(),
        pace.jobs,
        stage.qemu
    )
}

fn document(pace: Pace) -> RunDocument {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    RunDocument { started: now, jobs: pace.jobs.get(), ..RunDocument::default() }
}

/// What the jobs share: the tests still to run by their numbers, and whether to go on.
struct Floor<'a> {
    queue: Mutex<VecDeque<(usize, Entry)>>,
    interrupts: Interrupts,
    /// What is typed again to run one of them.
    carried: &'a Carried,
}

impl Floor<'_> {
    fn next(&self) -> Option<(usize, Entry)> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Lets no further test start.
    fn close(&self) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// One at a time, tests run in the order of their names, as under `check`; several at a time, those
/// begin that nothing is known of, then those that took longest.
fn queue(entries: Vec<Entry>, pace: Pace, history: &History) -> Mutex<VecDeque<(usize, Entry)>> {
    let mut entries: Vec<_> = entries.into_iter().enumerate().collect();
    if pace.jobs.get() > 1 {
        let last = |entry: &Entry| {
            let key = crate::plan::key(&records::program(), "", &entry.record.id);
            history.of(&key).map_or(f64::INFINITY, |times| times.last)
        };
        entries.sort_by(|(_, one), (_, other)| last(other).total_cmp(&last(one)));
    }
    Mutex::new(entries.into())
}

/// Lets the jobs run, and returns what the tests came to, in the order of their names.
fn perform(
    floor: &Floor<'_>,
    stage: &Stage,
    pace: Pace,
    signals: &mut Signals,
    screen: &mut Screen,
) -> Result<Vec<CaseResult>, Trouble> {
    let (sender, messages) = mpsc::channel();
    let mut desk = Desk::open(floor, screen);
    std::thread::scope(|scope| {
        for _ in 0..pace.jobs.get() {
            let sender = sender.clone();
            scope.spawn(move || work(floor, stage, pace, &sender));
        }
        drop(sender);
        desk.attend(&messages, signals);
    });
    let cases = desk.close();
    // Guards that were killed leave what their tests have started to this process.
    leaks::end_all(stage.settings.timeouts.after(KILL_LIMIT))
        .map_err(|fault| Trouble::failed("end what the run has left", &fault))?;
    Ok(cases)
}

/// One job's thread: a test after the other. The desk listens until the last job ends.
fn work(floor: &Floor<'_>, stage: &Stage, pace: Pace, sender: &Sender<Message>) {
    while let Some((number, Entry { script, record })) = floor.next() {
        let id = record.id.clone();
        drop(sender.send(Message::Started(number, id.clone())));
        let mut live = |line: &str| {
            if pace.live == Live::Shown {
                drop(sender.send(Message::Wrote(id.clone(), line.to_owned())));
            }
        };
        let record = job::run(stage, &script, record, &floor.interrupts, &mut live);
        if pace.after_failure == AfterFailure::Stop && record.ending.is_failure() {
            floor.close();
        }
        let record = records::finished(stage, &script, &record, floor.carried);
        drop(sender.send(Message::Ended(number, Box::new(record))));
    }
}
