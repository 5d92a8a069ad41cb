//! Runs cases: all programs' and settings' from one queue, each under a guard process.

mod attempt;
mod floor;
mod places;

use std::time::Instant;

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::runs;

use crate::cli::Line;
use crate::job::Job;
use crate::results::{self, Ignored, Results, Run};
use crate::run::floor::Floor;
use crate::session::Session;
use crate::show::Screen;
use crate::surroundings::{self, Surroundings};
use crate::trouble::Trouble;
use crate::work::{self, Message, order};
use crate::{report, wrapper};

/// Runs the cases of a session, and reports.
///
/// # Errors
/// – [`Trouble`] if no QEMU is there, or the machine is at fault.
pub(crate) fn run(
    mut session: Session,
    line: &Line,
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    if let Some(missing) = session.missing_qemu() {
        return Err(Trouble::plain(missing));
    }
    wrapper::check(&line.run)?;
    let mut requests = work::prepare()?;
    let directory = results::new_directory(&session.workspace.output_dir);
    let left = runs::begin(&directory, &session.scratch_directories());

    let jobs = surroundings::jobs(&line.run);
    let runs = session.cases.iter().map(|case| &case.planned).enumerate();
    let runs = runs.filter(|(_, case)| case.ignored.is_none());
    let runs = runs.map(|(place, case)| (place, case.weight));
    let seconds = |case: usize| Some(session.history.of(&session.cases[case].key())?.last);
    let (queue, seed) = order::jobs(runs, &line.run, seconds);
    let mut document = document(&session, jobs, seed);
    let floor = Floor::new(queue, line, &session.cases, &directory, surroundings);
    let mut screen = Screen::new(line, surroundings, floor.queue.total());
    screen.begin(&session, &document);
    left.iter().for_each(|note| screen.say(note));
    wrapper::note(&line.run, surroundings).iter().for_each(|note| screen.say(note));
    let began = Instant::now();
    let timeouts = Timeouts::default();
    let cases =
        work::perform(&floor.queue, jobs, &mut requests, &mut screen, timeouts, |job, tell| {
            carry_out(&floor, job, tell);
        })?;
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = floor.queue.interrupts().count() > 0;
    screen.end();

    let results = Results { directory, document, cases };
    report::conclude(&results, &mut session.history, &line.show, surroundings)
}

fn document(session: &Session, jobs: usize, seed: Option<u64>) -> Run {
    let ignored = session.cases.iter().filter_map(|case| {
        Some(Ignored {
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
        ignored: ignored.collect(),
        ..Run::begun(jobs)
    }
}

/// Does one job: a case from its start to its record.
fn carry_out(floor: &Floor<'_>, job: Job, tell: &dyn Fn(Message)) {
    tell(Message::Started(job, floor.case_of(job).title()));
    let record = attempt::run(floor, job);
    if record.verdict.is_failure() {
        work::after_failure(&floor.queue, job, floor.args);
    }
    tell(Message::Ended(job, Box::new(record)));
}
