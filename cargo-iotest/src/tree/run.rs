//! One run of a tree's tests: several at a time, each under a watchdog, reported as they end.

use std::num::NonZeroUsize;
use std::time::Instant;

use camino::Utf8PathBuf;
use iotest_exec::executor::{self, JobContext, Next};
use iotest_protocol::IgnoredCase;
use iotest_protocol::run::{PlannedCase, Share};
use iotest_runtime::env::Cores;
use iotest_runtime::internal::{ExitCode, begin_run, cores_disabled_reason};

use crate::cli::{CommandLine, ShowArgs};
use crate::error::CliError;
use crate::execution::rounds::{self, Rounds};
use crate::execution::{self, Outcome, ProgressReporter, order};
use crate::history::History;
use crate::job::Job;
use crate::known::KnownFailures;
use crate::results::{Results, Run};
use crate::runner_env::RunnerEnv;
use crate::show::{self, ProgressDisplay};
use crate::tree::changes::TreeSnapshot;
use crate::tree::context::TreeContext;
use crate::tree::script::{Language, Script, SelectedCase};
use crate::tree::selection::SelectedTest;
use crate::tree::suite::Suite;
use crate::tree::{attempt, known, messages, records};
use crate::{report, wrapper};

/// How to run tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TreeRunConfig {
    /// How many tests run at the same time.
    pub jobs: NonZeroUsize,
    /// Whether to show the output of tests while they run.
    pub live: LiveOutput,
}

/// Whether to show the output of tests while they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LiveOutput {
    /// Show it.
    Shown,
    /// Hide it.
    Hidden,
}

/// What to run: tests, each in a setting.
#[derive(Debug)]
pub struct TreeRun<'a> {
    /// The tree's tests.
    pub suite: &'a Suite,
    /// The contexts of the settings, at least one.
    pub contexts: Vec<TreeContext>,
    /// The tests, each with the index of its context.
    pub tests: Vec<(usize, SelectedTest)>,
    /// The share of the selected tests that these are, if only one was asked for.
    pub share: Option<Share>,
    /// Whether all tests were selected.
    pub whole: bool,
    /// The names of the named QEMUs.
    pub qemus: Vec<String>,
    /// The list of known failures, if there is one.
    pub(crate) known: Option<KnownFailures>,
    /// Warnings about it.
    pub(crate) warnings: Vec<String>,
    /// The tests that are not run because of it.
    pub(crate) ignored: Vec<IgnoredCase>,
    /// The run's directory.
    pub run_dir: Utf8PathBuf,
}

/// What the jobs of a run share.
struct TreeJobs<'a> {
    tree_run: &'a TreeRun<'a>,
    /// The scripts of the tests, in their order.
    scripts: Vec<Script>,
    config: TreeRunConfig,
    line: &'a CommandLine,
}

/// Runs tests and reports the results.
///
/// # Errors
/// * [`CliError`] if the run cannot start, a report cannot be written, or a process that a test
///   left does not end.
pub fn run(
    tree_run: &TreeRun<'_>,
    config: TreeRunConfig,
    line: &CommandLine,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    let first = &tree_run.contexts[0];
    let mut executor = execution::prepare()?;
    let scratch = [&*first.settings.test_dir, first.settings.sock_dir()];
    let left = begin_run(&tree_run.run_dir, &scratch);
    let mut history = History::open(&first.settings.output_dir);
    let scripts = scripts(tree_run)?;
    let (jobs, seed) = queue(tree_run, &scripts, config, line, &history);
    let snapshot = TreeSnapshot::take(&first.tree);
    let tree_jobs = TreeJobs { tree_run, scripts, config, line };
    let mut display = ProgressDisplay::new(line, env, jobs.len());
    display.say(&heading(&tree_jobs, jobs.len(), seed));
    left.iter().chain(&tree_run.warnings).for_each(|note| display.say(note));
    no_cores(first.settings.cores).iter().for_each(|note| display.say(note));
    wrapper::note(&line.run, env).iter().for_each(|note| display.say(note));
    let mut document = document(&tree_jobs, &jobs, seed);
    // A failure to write shows again at the first record.
    drop(document.write(&tree_run.run_dir));
    let began = Instant::now();
    let pace = executor::ExecutorOptions {
        slots: config.jobs.get(),
        slow_after: None,
        timeouts: first.settings.timeouts,
    };
    let title = |job| tree_jobs.title(job);
    let mut lines = ProgressReporter::new(&mut display, &title);
    let more = |queue: &[Job]| {
        document.planned.extend(queue.iter().map(|job| tree_jobs.planned(*job)));
        drop(document.write(&tree_run.run_dir));
    };
    let (finished, passed) =
        Rounds { work: &tree_jobs, queue: jobs, max_rounds: line.run.rounds() }.run(
            &mut executor,
            pace,
            &mut lines,
            more,
        );
    let cases = lines.results();
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = finished.interrupted;
    for path in snapshot.changes() {
        display.say(&format!("note: a test wrote to {path} in the tree"));
    }
    display.end();
    rounds::passed_line(&line.run, passed).iter().for_each(|line| display.say(line));
    for context in &tree_run.contexts {
        context
            .remove_directories()
            .map_err(|fault| CliError::failed("remove the directories of the run", &fault))?;
    }
    document.complete = true;
    let mut results = Results { directory: tree_run.run_dir.clone(), document, cases };
    if line.run.ends_early() && !results.document.interrupted {
        results.move_unstarted_to_ignored();
    }
    results.add_lost();
    let show = ShowArgs { cases: line.tree.cases, ..line.show.clone() };
    let exit = report::conclude(&results, &mut history, &show, env)?;
    execution::check(finished).map(|()| exit)
}

/// Returns the file of the run as it begins.
fn document(tree_jobs: &TreeJobs<'_>, jobs: &[Job], seed: Option<u64>) -> Run {
    let tree_run = tree_jobs.tree_run;
    let id = tree_run.run_dir.file_name().unwrap_or_default();
    Run {
        seed,
        qemus: tree_run.qemus.clone(),
        partition: tree_run.share.clone(),
        whole: tree_run.whole,
        known: tree_run.known.as_ref().map(|known| known.path.to_string()),
        planned: jobs.iter().map(|job| tree_jobs.planned(*job)).collect(),
        ignored: tree_run.ignored.clone(),
        ..Run::begun(id, tree_jobs.config.jobs.get())
    }
}

/// Returns why no core files will be kept, if they are requested.
fn no_cores(wanted: Cores) -> Option<String> {
    let why = cores_disabled_reason().filter(|_| wanted == Cores::Kept)?;
    Some(format!("note: no core files will be kept: {why}"))
}

fn scripts(tree_run: &TreeRun<'_>) -> Result<Vec<Script>, CliError> {
    let read = |(number, (context, test)): (usize, &(usize, SelectedTest))| {
        let SelectedTest { name, case } = test;
        let context = &tree_run.contexts[*context];
        let script = Script::read(&context.tree.iotests, name)
            .map_err(|error| CliError::failed(format!("read the test {name}"), &error))?;
        if script.language == Language::Python {
            let refusal = context.qmp_module.refusal(&context.tree, &context.tools.python);
            refusal.map_or(Ok(()), |refusal| Err(CliError::usage(refusal)))?;
        }
        let case = case.clone().map(|name| SelectedCase { name, number });
        Ok(script.limited_to(case))
    };
    tree_run.tests.iter().enumerate().map(read).collect()
}

/// Returns the jobs: with one slot in the order of names, as under `check`; with several, longest
/// first; unless they are shuffled.
fn queue(
    tree_run: &TreeRun<'_>,
    scripts: &[Script],
    config: TreeRunConfig,
    line: &CommandLine,
    history: &History,
) -> (Vec<Job>, Option<u64>) {
    let seconds = |case: usize| {
        let context = &tree_run.contexts[tree_run.tests[case].0];
        let known = history.of(&records::key(context, &scripts[case]))?;
        (config.jobs.get() > 1).then_some(known.last)
    };
    order::jobs((0..scripts.len()).map(|test| (test, 1)), &line.run, seconds)
}

fn heading(tree_jobs: &TreeJobs<'_>, total: usize, seed: Option<u64>) -> String {
    let contexts = &tree_jobs.tree_run.contexts;
    let mut variants: Vec<String> = Vec::new();
    for variant in contexts.iter().map(|context| context.options.variant().to_string()) {
        if !variants.contains(&variant) {
            variants.push(variant);
        }
    }
    let seed = seed.map(|seed| format!(", in the order of --shuffle={seed}"));
    let mut text = format!(
        "running {total} of the tests of {} (QEMU {}) for {}, {} at a time{}{}",
        contexts[0].tree.root,
        contexts[0].tree.version,
        variants.join(", "),
        tree_jobs.config.jobs,
        seed.unwrap_or_default(),
        show::share(tree_jobs.tree_run.share.as_ref()),
    );
    let mut seen: Vec<String> = Vec::new();
    for context in contexts {
        let wrapper_note = match context.has_qtest_wrapper() {
            true => ", with a wrapper that replaces its qtest accelerator",
            false => "",
        };
        let note = context
            .device_list_error
            .as_ref()
            .map(|said| format!("\n{}", messages::device_list_error(said)));
        let note = note.unwrap_or_default();
        let line = format!("\n  on {}, {}{wrapper_note}{note}", context.qemu, context.vendor);
        if !seen.contains(&line) {
            text += &line;
            seen.push(line);
        }
    }
    text
}

impl TreeJobs<'_> {
    /// Returns the planned case of a job.
    fn planned(&self, job: Job) -> PlannedCase {
        let context = &self.tree_run.contexts[self.tree_run.tests[job.case].0];
        PlannedCase {
            program: records::program(),
            id: records::id(context, &self.scripts[job.case]),
            label: context.setting.label.clone(),
            qemu: context.setting.qemu.clone(),
            repetition: job.repetition,
        }
    }

    /// Returns the title of a job's test: its id, with the setting if there are several.
    fn title(&self, job: Job) -> String {
        let context = &self.tree_run.contexts[self.tree_run.tests[job.case].0];
        let id = records::id(context, &self.scripts[job.case]);
        match &*context.setting.label {
            "" => id,
            label => format!("{id} [{label}]"),
        }
    }
}

/// A job is an attempt at a test; it sends the lines of its output if they are to be shown.
impl executor::Work for TreeJobs<'_> {
    type Job = Job;
    type Note = String;
    type Outcome = Outcome;

    fn perform(&self, job: &Job, job_context: &JobContext<'_, Self>) -> Outcome {
        let job = *job;
        let (context, SelectedTest { name, .. }) = &self.tree_run.tests[job.case];
        let context = self.tree_run.contexts[*context].for_attempt(job);
        let script = &self.scripts[job.case];
        let record = records::started(&context, self.tree_run.suite, name, script, job.attempt);
        let mut live = |line: &str| {
            if self.config.live == LiveOutput::Shown {
                job_context.emit(line.to_owned());
            }
        };
        let record = attempt::run(&context, script, record, job_context.interrupts(), &mut live);
        Box::new(records::finished(
            &context,
            script,
            &record,
            job.repetition,
            known::of_test(self.tree_run.known.as_ref(), &context, &script.title()),
            self.line,
        ))
    }

    fn next(&self, job: &Job, outcome: &Outcome) -> Next<Job> {
        execution::next(*job, outcome, &self.line.run)
    }
}
