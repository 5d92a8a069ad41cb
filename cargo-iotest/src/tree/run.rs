//! One run of a tree's tests: several at a time, each under a guard, reported as they end.

use std::num::NonZeroUsize;
use std::time::Instant;

use camino::Utf8PathBuf;
use iotest_exec::executor::{self, Next, Running};
use iotest_protocol::run::PlannedCase;
use iotest_runtime::cores;
use iotest_runtime::env::Cores;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::runs;

use crate::cli::Line;
use crate::error::Trouble;
use crate::execution::rounds::{self, Rounds};
use crate::execution::{self, Lines, Outcome, order};
use crate::history::History;
use crate::job::Job;
use crate::results::{Results, Run};
use crate::runner_env::Surroundings;
use crate::show::Screen;
use crate::tree::changes::Watch;
use crate::tree::context::Stage;
use crate::tree::script::Script;
use crate::tree::suite::Suite;
use crate::tree::{attempt, messages, records};
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
    pace: Pace,
    line: &'a Line,
}

/// Runs tests, and reports.
///
/// # Errors
/// * [`Trouble`] if the run cannot begin, a report cannot be written, or something that a test left
///   does not end.
pub fn run(
    program: &Program<'_>,
    pace: Pace,
    line: &Line,
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    let first = &program.stages[0];
    let mut executor = execution::prepare()?;
    let scratch = [&*first.settings.test_dir, &*first.settings.sock_dir];
    let left = runs::begin(&program.run_dir, &scratch);
    let mut history = History::open(&first.settings.output_dir);
    let scripts = scripts(program)?;
    let (jobs, seed) = queue(program, &scripts, pace, line, &history);
    let watch = Watch::begin(&first.tree);
    let floor = Floor { program, scripts, pace, line };
    let mut screen = Screen::new(line, surroundings, jobs.len());
    screen.say(&heading(&floor, jobs.len(), seed));
    left.iter().for_each(|note| screen.say(note));
    no_cores(first.settings.cores).iter().for_each(|note| screen.say(note));
    wrapper::note(&line.run, surroundings).iter().for_each(|note| screen.say(note));
    let id = program.run_dir.file_name().unwrap_or_default();
    let begun = Run::begun(id, pace.jobs.get());
    let planned = jobs.iter().map(|job| floor.planned(*job)).collect();
    let mut document = Run { seed, qemus: program.qemus.clone(), planned, ..begun };
    // That it cannot be written shows at the first record.
    drop(document.write(&program.run_dir));
    let began = Instant::now();
    let pace =
        executor::Pace { places: pace.jobs.get(), slow: None, timeouts: first.settings.timeouts };
    let title = |job| floor.title(job);
    let mut lines = Lines::new(&mut screen, &title);
    let more = |queue: &[Job]| {
        document.planned.extend(queue.iter().map(|job| floor.planned(*job)));
        drop(document.write(&program.run_dir));
    };
    let (finished, passed) = Rounds { work: &floor, queue: jobs, most: line.run.rounds() }.run(
        &mut executor,
        pace,
        &mut lines,
        more,
    );
    let cases = lines.results();
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = finished.interrupted;
    for path in watch.changes() {
        screen.say(&format!("note: {path} of the tree was written by a test"));
    }
    screen.end();
    rounds::tell(&line.run, passed).iter().for_each(|told| screen.say(told));
    for stage in &program.stages {
        stage.strike().map_err(|fault| Trouble::failed("end the run", &fault))?;
    }
    document.complete = true;
    let mut results = Results { directory: program.run_dir.clone(), document, cases };
    if line.run.ends_early() && !results.document.interrupted {
        results.leave_out_what_did_not_begin();
    }
    results.add_lost();
    let exit = report::conclude(&results, &mut history, &line.show, surroundings)?;
    execution::check(finished).map(|()| exit)
}

/// Says why no core files will be kept, where they should be.
fn no_cores(wanted: Cores) -> Option<String> {
    let why = cores::obstacle().filter(|_| wanted == Cores::Kept)?;
    Some(format!("note: no core files will be kept: {why}"))
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

fn heading(floor: &Floor<'_>, total: usize, seed: Option<u64>) -> String {
    let stages = &floor.program.stages;
    let mut variants: Vec<String> = Vec::new();
    for variant in stages.iter().map(|stage| stage.wish.variant().to_string()) {
        if !variants.contains(&variant) {
            variants.push(variant);
        }
    }
    let seed = seed.map(|seed| format!(", in the order of --shuffle={seed}"));
    let mut text = format!(
        "running {total} of the tests of {} (QEMU {}) for {}, {} at a time{}",
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
        let note =
            stage.no_devices.as_ref().map(|said| format!("\n{}", messages::no_devices(said)));
        let note = note.unwrap_or_default();
        let line = format!("\n  on {}, {}{stand_in}{note}", stage.qemu, stage.maker);
        if !told.contains(&line) {
            text += &line;
            told.push(line);
        }
    }
    text
}

impl Floor<'_> {
    /// Returns what a job is of, as the plan of the run has it.
    fn planned(&self, job: Job) -> PlannedCase {
        let stage = &self.program.stages[self.program.tests[job.case].0];
        PlannedCase {
            program: records::program(),
            id: records::id(stage, &self.scripts[job.case]),
            label: stage.round.label.clone(),
            qemu: stage.round.qemu.clone(),
            repetition: job.repetition,
        }
    }

    /// Returns the title of a job's test: its id, with the setting where there are several.
    fn title(&self, job: Job) -> String {
        let stage = &self.program.stages[self.program.tests[job.case].0];
        let id = records::id(stage, &self.scripts[job.case]);
        match &*stage.round.label {
            "" => id,
            label => format!("{id} [{label}]"),
        }
    }
}

/// A job is an attempt at a test, which tells the lines that it writes if they are wanted.
impl executor::Work for Floor<'_> {
    type Job = Job;
    type Note = String;
    type Outcome = Outcome;

    fn perform(&self, job: &Job, running: &Running<'_, Self>) -> Outcome {
        let job = *job;
        let (stage, name) = &self.program.tests[job.case];
        let stage = self.program.stages[*stage].of_attempt(job);
        let script = &self.scripts[job.case];
        let record = records::started(&stage, self.program.suite, name, script, job.attempt);
        let mut live = |line: &str| {
            if self.pace.live == Live::Shown {
                running.tell(line.to_owned());
            }
        };
        let record = attempt::run(&stage, script, record, running.interrupts(), &mut live);
        Box::new(records::finished(&stage, script, &record, job.repetition, &self.line.repeated))
    }

    fn next(&self, job: &Job, outcome: &Outcome) -> Next<Job> {
        execution::next(*job, outcome, &self.line.run)
    }
}
