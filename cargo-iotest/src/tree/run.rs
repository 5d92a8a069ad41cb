//! One run of a tree's tests: several at a time, each under a guard, reported as they end.
//!
//! Jobs run on threads and tell what happens; this thread alone reports.

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::num::NonZeroUsize;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::signals::{SIGINT, SIGTERM, Signals};
use iotest_runtime::outcome::{Fault, chain};
use iotest_runtime::process::leaks;
use iotest_runtime::report::event::{CaseEnd, Reporter, RunEvent};
use iotest_runtime::report::failure;
use iotest_runtime::report::palette::Palette;
use iotest_runtime::report::record::{Ending, Record};
use iotest_runtime::report::summary::Tally;

use crate::tree::job::{self, Interrupts};
use crate::tree::script::Script;
use crate::tree::stage::Stage;
use crate::tree::watch::Watch;
use crate::tree::{human, records};
use crate::trouble::Trouble;

/// How often signals are looked for.
const TICK: Duration = Duration::from_millis(100);
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
    /// The colours of what is shown.
    pub palette: Palette,
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
pub struct Entry {
    pub(crate) script: Script,
    pub(crate) record: Record,
}

/// What a job tells.
enum Message {
    Started { id: String },
    Wrote { id: String, line: String },
    Ended(Box<CaseEnd>),
}

/// Runs the tests and reports.
///
/// # Errors
/// – [`Trouble`] if the run cannot begin, the report cannot be written, or something that a test
///   left does not end.
pub fn run(entries: Vec<Entry>, stage: &Stage, pace: Pace) -> Result<Exit, Trouble> {
    let faulty = |fault: Fault| Trouble::plain(chain(&fault));
    let unwritten = |error: io::Error| Trouble::failed("write the report", &error);
    leaks::become_subreaper().map_err(faulty)?;
    let mut signals = Signals::catch(&[SIGINT, SIGTERM])
        .map_err(|error| Trouble::failed("catch signals", &error))?;
    let watch = Watch::begin(&stage.tree);
    let mut desk = Desk::open(&entries, pace).map_err(unwritten)?;
    let floor = Floor { queue: Mutex::new(entries.into()), interrupts: Interrupts::default() };
    let (sender, messages) = mpsc::channel();
    let reported = std::thread::scope(|scope| {
        for _ in 0..pace.jobs.get() {
            let (sender, floor) = (sender.clone(), &floor);
            scope.spawn(move || work(floor, stage, pace, &sender));
        }
        drop(sender);
        let reported = desk.report_all(&messages, &mut signals, &floor);
        if reported.is_err() {
            // Nobody reads what comes: end it as fast as a second interruption does.
            floor.close();
            floor.interrupts.add();
            floor.interrupts.add();
        }
        reported
    });
    // Guards that were killed leave what their tests have started to this process.
    let orphans = leaks::end_all(stage.settings.timeouts.after(KILL_LIMIT));
    reported.map_err(unwritten)?;
    let written = watch.changes();
    let exit = desk.close(&written).map_err(unwritten)?;
    orphans.map_err(faulty)?;
    stage.strike().map_err(faulty)?;
    Ok(if floor.interrupts.count() > 0 { Exit::Interrupted } else { exit })
}

/// What the jobs share: the tests still to run, and whether to go on.
struct Floor {
    queue: Mutex<VecDeque<Entry>>,
    interrupts: Interrupts,
}

impl Floor {
    fn next(&self) -> Option<Entry> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Lets no further test start.
    fn close(&self) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// One job's thread: a test after the other. Nobody listens only if the report has failed.
fn work(floor: &Floor, stage: &Stage, pace: Pace, sender: &Sender<Message>) {
    while let Some(Entry { script, record }) = floor.next() {
        let id = record.id.clone();
        if sender.send(Message::Started { id: id.clone() }).is_err() {
            return;
        }
        let mut live = |line: &str| {
            if pace.live == Live::Shown {
                // Whether anybody listens shows at the end.
                drop(sender.send(Message::Wrote { id: id.clone(), line: line.to_owned() }));
            }
        };
        let record = job::run(stage, &script, record, &floor.interrupts, &mut live);
        if pace.after_failure == AfterFailure::Stop && record.ending.is_failure() {
            floor.close();
        }
        let again = records::again(stage, &script);
        let output = match &record.ending {
            Ending::Skip(_) => String::new(),
            _ => failure::text(&record, &again, pace.palette),
        };
        let Record { id, ending, remarks, time, .. } = record;
        let end = CaseEnd { id, ending, remarks, output: output.into_bytes(), time };
        if sender.send(Message::Ended(Box::new(end))).is_err() {
            return;
        }
    }
}

/// What the reporting thread knows.
struct Desk {
    reporter: human::Report<io::Stdout>,
    tally: Tally,
    running: usize,
    began: Instant,
}

impl Desk {
    fn open(entries: &[Entry], pace: Pace) -> io::Result<Self> {
        let width = entries.iter().map(|entry| entry.record.id.len()).max().unwrap_or_default();
        let mut reporter = human::Report::new(io::stdout(), pace.palette, width);
        reporter.report(&RunEvent::Started { total: entries.len(), seed: None })?;
        let tally = Tally { must_run: true, ..Tally::default() };
        Ok(Self { reporter, tally, running: 0, began: Instant::now() })
    }

    fn report_all(
        &mut self,
        messages: &Receiver<Message>,
        signals: &mut Signals,
        floor: &Floor,
    ) -> io::Result<()> {
        loop {
            match messages.recv_timeout(TICK) {
                Ok(message) => self.report(message)?,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            if !signals.pending().is_empty() {
                self.interrupt(floor)?;
            }
        }
    }

    fn report(&mut self, message: Message) -> io::Result<()> {
        match message {
            Message::Started { id } => {
                self.running += 1;
                self.reporter.report(&RunEvent::CaseStarted { id: &id })
            }
            Message::Wrote { id, line } => self.reporter.line(&id, &line),
            Message::Ended(end) => {
                self.running -= 1;
                self.reporter.report(&RunEvent::CaseEnded(&end))?;
                self.tally.count(*end);
                Ok(())
            }
        }
    }

    /// The first interruption lets the running tests be taken down, the second kills.
    fn interrupt(&mut self, floor: &Floor) -> io::Result<()> {
        floor.close();
        floor.interrupts.add();
        if floor.interrupts.count() > 1 {
            return Ok(());
        }
        let what = format!("\ninterrupted: ending {} running; again to kill them\n", self.running);
        io::stderr().write_all(what.as_bytes())
    }

    fn close(mut self, written: &[String]) -> io::Result<Exit> {
        self.tally.time = self.began.elapsed();
        self.tally.sort();
        for path in written {
            self.tally.remarks.push(format!("the tree: {path} was written by a test"));
        }
        self.reporter.report(&RunEvent::Ended(&self.tally))?;
        Ok(match () {
            () if !self.tally.failed.is_empty() => Exit::Failed,
            () if self.tally.nothing_ran() => Exit::NothingRan,
            () => Exit::Good,
        })
    }
}
