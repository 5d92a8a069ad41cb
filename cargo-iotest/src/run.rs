//! Runs the cases of all programs and settings from one queue, each under a watchdog.

mod attempt;
mod context;
mod paths;

use std::time::Instant;

use iotest_exec::executor::{self, JobContext, Next};
use iotest_protocol::run::PlannedCase;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::internal::{ExitCode, begin_run};

use crate::cli::CommandLine;
use crate::error::CliError;
use crate::execution::rounds::{self, Rounds};
use crate::execution::{self, Outcome, ProgressReporter, order};
use crate::job::Job;
use crate::results::{self, IgnoredCase, Results, Run};
use crate::run::context::RunContext;
use crate::runner_env::{self, RunnerEnv};
use crate::session::Session;
use crate::show::ProgressDisplay;
use crate::{report, wrapper};

/// Runs the cases of a session and reports the results.
///
/// # Errors
/// * [`CliError`] if QEMU is missing, or the run cannot be prepared or reported.
pub(crate) fn run(
    mut session: Session,
    line: &CommandLine,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    if let Some(missing) = session.missing_qemu() {
        return Err(CliError::new(missing));
    }
    wrapper::check(&line.run)?;
    let mut executor = execution::prepare()?;
    let directory = results::new_directory(&session.workspace.output_dir);
    let left = begin_run(&directory, &session.scratch_directories());

    let jobs = runner_env::jobs(&line.run);
    let runs = session.cases.iter().map(|case| &case.planned).enumerate();
    let runs = runs.filter(|(_, case)| case.ignored.is_none());
    let runs = runs.map(|(place, case)| (place, case.weight));
    let seconds = |case: usize| Some(session.history.of(&session.cases[case].key())?.last);
    let (queue, seed) = order::jobs(runs, &line.run, seconds);
    let mut document = document(&session, directory.file_name().unwrap_or_default(), jobs, seed);
    document.planned = planned(&session, &queue);
    // Written first, so that lost cases are known however this process ends. A failure to write
    // shows again at the first record.
    drop(document.write(&directory));
    let mut context = RunContext::new(line, &session, &directory, env);
    context.start_servers(&queue);
    let mut display = ProgressDisplay::new(line, env, queue.len());
    display.print_heading(&session, &document);
    left.iter().chain(&session.warnings).for_each(|note| display.say(note));
    wrapper::note(&line.run, env).iter().for_each(|note| display.say(note));
    let began = Instant::now();
    let pace =
        executor::ExecutorOptions { slots: jobs, slow_after: None, timeouts: Timeouts::default() };
    let title = |job| context.case_of(job).title();
    let mut lines = ProgressReporter::new(&mut display, &title);
    let more = |queue: &[Job]| {
        document.planned.extend(planned(&session, queue));
        drop(document.write(&directory));
    };
    let (finished, passed) = Rounds { work: &context, queue, max_rounds: line.run.rounds() }.run(
        &mut executor,
        pace,
        &mut lines,
        more,
    );
    let cases = lines.results();
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = finished.interrupted;
    display.end();
    rounds::passed_line(&line.run, passed).iter().for_each(|line| display.say(line));

    document.complete = true;
    let mut results = Results { directory, document, cases };
    if line.run.ends_early() && !results.document.interrupted {
        results.move_unstarted_to_ignored();
    }
    results.add_lost();
    let exit = report::conclude(&results, &mut session.history, &line.show, env)?;
    execution::check(finished).map(|()| exit)
}

/// Returns the planned cases: the first attempts in the queue.
fn planned(session: &Session, queue: &[Job]) -> Vec<PlannedCase> {
    let planned = |job: &Job| {
        let case = &session.cases[job.case];
        PlannedCase {
            program: case.origin.program.name(),
            id: case.planned.id.clone(),
            label: case.origin.setting.label.clone(),
            qemu: case.origin.qemu_name.clone(),
            repetition: job.repetition,
        }
    };
    queue.iter().map(planned).collect()
}

fn document(session: &Session, id: &str, jobs: usize, seed: Option<u64>) -> Run {
    let ignored = session.cases.iter().filter_map(|case| {
        Some(IgnoredCase {
            program: case.origin.program.name(),
            id: case.planned.id.clone(),
            label: case.origin.setting.label.clone(),
            qemu: case.origin.qemu_name.clone(),
            reason: case.planned.ignored.clone()?,
        })
    });
    Run {
        seed,
        qemus: session.matrix.qemus.clone(),
        partition: session.share.clone(),
        whole: session.whole,
        known: session.known.as_ref().map(|known| known.path.to_string()),
        ignored: ignored.collect(),
        ..Run::begun(id, jobs)
    }
}

/// A job is an attempt at a case; it sends no notes while it runs.
impl executor::Work for RunContext<'_> {
    type Job = Job;
    type Note = String;
    type Outcome = Outcome;

    fn perform(&self, job: &Job, context: &JobContext<'_, Self>) -> Outcome {
        Box::new(attempt::run(self, *job, context.interrupts()))
    }

    fn next(&self, job: &Job, outcome: &Outcome) -> Next<Job> {
        execution::next(*job, outcome, self.args)
    }
}
