//! One run of a tree's tests: several at a time, each under a guard, reported as they end.

use std::num::NonZeroUsize;
use std::time::Instant;

use camino::Utf8PathBuf;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::runs;

use crate::cli::Line;
use crate::history::History;
use crate::job::Job;
use crate::results::{Results, Run};
use crate::show::Screen;
use crate::surroundings::Surroundings;
use crate::tree::script::Script;
use crate::tree::stage::Stage;
use crate::tree::suite::Suite;
use crate::tree::watch::Watch;
use crate::tree::{job, records, tell};
use crate::trouble::Trouble;
use crate::work::{self, Message, Queue, order};
use crate::{report, wrapper};

/// How a run goes, apart from what it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// How many tests run at the same time.
    pub jobs: NonZeroUsize,
    /// Whether what tests write is shown while they run.
    pub live: Live,
}

/// Whether what tests write is shown while they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Live {
    /// It is.
    Shown,
    /// It is not.
    Hidden,
}

/// What runs: tests, each in a setting.
#[derive(Debug)]
pub struct Program<'a> {
    /// The tree's tests.
    pub suite: &'a Suite,
    /// The settings; there is one at least.
    pub stages: Vec<Stage>,
    /// The tests by name, each with the place of its setting among those.
    pub tests: Vec<(usize, String)>,
    /// The names of the QEMUs that were named.
    pub qemus: Vec<String>,
    /// The run's directory.
    pub run_dir: Utf8PathBuf,
}

/// What the jobs of a run share.
struct Floor<'a> {
    program: &'a Program<'a>,
    /// By the places of the tests.
    scripts: Vec<Script>,
    queue: Queue,
    pace: Pace,
    line: &'a Line,
}

/// Runs tests, and reports.
///
/// # Errors
/// – [`Trouble`] if the run cannot begin, a report cannot be written, or something that a test left
///   does not end.
pub fn run(
    program: &Program<'_>,
    pace: Pace,
    line: &Line,
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    let first = &program.stages[0];
    let mut requests = work::prepare()?;
    let scratch = [&*first.settings.test_dir, &*first.settings.sock_dir];
    let left = runs::begin(&program.run_dir, &scratch);
    let mut history = History::open(&first.settings.output_dir);
    let scripts = scripts(program)?;
    let (jobs, seed) = queue(program, &scripts, pace, line, &history);
    let watch = Watch::begin(&first.tree);
    let floor = Floor { program, scripts, queue: Queue::new(jobs, pace.jobs.get()), pace, line };
    let mut screen = Screen::new(line, surroundings, floor.queue.total());
    screen.say(&heading(&floor, seed));
    left.iter().for_each(|note| screen.say(note));
    wrapper::note(&line.run, surroundings).iter().for_each(|note| screen.say(note));
    let mut document = Run { seed, qemus: program.qemus.clone(), ..Run::begun(pace.jobs.get()) };
    let began = Instant::now();
    let (threads, timeouts) = (pace.jobs.get(), first.settings.timeouts);
    let cases =
        work::perform(&floor.queue, threads, &mut requests, &mut screen, timeouts, |job, tell| {
            carry_out(&floor, job, tell);
        })?;
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = floor.queue.interrupts().count() > 0;
    for path in watch.changes() {
        screen.say(&format!("note: {path} of the tree was written by a test"));
    }
    screen.end();
    for stage in &program.stages {
        stage.strike().map_err(|fault| Trouble::failed("end the run", &fault))?;
    }
    let results = Results { directory: program.run_dir.clone(), document, cases };
    report::conclude(&results, &mut history, &line.show, surroundings)
}

fn scripts(program: &Program<'_>) -> Result<Vec<Script>, Trouble> {
    let read = |(stage, name): &(usize, String)| {
        Script::read(&program.stages[*stage].tree.iotests, name)
            .map_err(|error| Trouble::failed(format!("read the test {name}"), &error))
    };
    program.tests.iter().map(read).collect()
}

/// One at a time, tests run in the order of their names, as under `check`, unless they are shuffled;
/// several at a time, those that took longest begin.
fn queue(
    program: &Program<'_>,
    scripts: &[Script],
    pace: Pace,
    line: &Line,
    history: &History,
) -> (Vec<Job>, Option<u64>) {
    let seconds = |case: usize| {
        let stage = &program.stages[program.tests[case].0];
        let known = history.of(&records::key(stage, &scripts[case]))?;
        (pace.jobs.get() > 1).then_some(known.last)
    };
    order::jobs((0..scripts.len()).map(|test| (test, 1)), &line.run, seconds)
}

fn heading(floor: &Floor<'_>, seed: Option<u64>) -> String {
    let stages = &floor.program.stages;
    let mut variants: Vec<String> = Vec::new();
    for variant in stages.iter().map(|stage| stage.wish.variant().to_string()) {
        if !variants.contains(&variant) {
            variants.push(variant);
        }
    }
    let seed = seed.map(|seed| format!(", in the order of --shuffle={seed}"));
    let mut text = format!(
        "running {} of the tests of {} (QEMU {}) for {}, {} at a time{}",
        floor.queue.total(),
        stages[0].tree.root,
        stages[0].tree.version,
        variants.join(", "),
        floor.pace.jobs,
        seed.unwrap_or_default(),
    );
    let mut told: Vec<String> = Vec::new();
    for stage in stages {
        let stand_in = match stage.has_stand_in() {
            true => ", by a stand-in for its qtest accelerator",
            false => "",
        };
        let note = stage.no_devices.as_ref().map(|said| format!("\n{}", tell::no_devices(said)));
        let note = note.unwrap_or_default();
        let line = format!("\n  on {}, {}{stand_in}{note}", stage.qemu, stage.maker);
        if !told.contains(&line) {
            text += &line;
            told.push(line);
        }
    }
    text
}

/// Does one job: a test from its start to its record.
fn carry_out(floor: &Floor<'_>, job: Job, tell: &dyn Fn(Message)) {
    let (stage, name) = &floor.program.tests[job.case];
    let stage = floor.program.stages[*stage].of_attempt(job);
    let script = &floor.scripts[job.case];
    let record = records::started(&stage, floor.program.suite, name, script, job.attempt);
    let title = match &*stage.round.label {
        "" => record.id.clone(),
        label => format!("{} [{label}]", record.id),
    };
    tell(Message::Started(job, title.clone()));
    let mut live = |line: &str| {
        if floor.pace.live == Live::Shown {
            tell(Message::Wrote(title.clone(), line.to_owned()));
        }
    };
    let record = job::run(&stage, script, record, floor.queue.interrupts(), &mut live);
    if record.verdict.is_failure() {
        work::after_failure(&floor.queue, job, &floor.line.run);
    }
    let record = records::finished(&stage, script, &record, job.repetition, &floor.line.carried);
    tell(Message::Ended(job, Box::new(record)));
}
