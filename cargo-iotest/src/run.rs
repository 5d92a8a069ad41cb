//! Runs cases: all programs' and settings' from one queue, each under a guard process.
//!
//! Jobs run on threads and tell what happens; one thread alone shows it and keeps the results.

mod attempt;
mod desk;
mod floor;
mod order;
mod places;

use std::sync::mpsc::{self, Sender};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::runs;
use iotest_runtime::harness::signals::{SIGINT, SIGTERM, Signals};
use iotest_runtime::process::leaks;

use crate::cli::Line;
use crate::record::write_json;
use crate::report;
use crate::results::{CaseResult, Ignored, Results, RunDocument};
use crate::run::desk::Desk;
use crate::run::floor::{Floor, Message};
use crate::session::Session;
use crate::show::{Screen, summary};
use crate::surroundings::{Surroundings, cores};
use crate::trouble::Trouble;

/// How long what killed guards have left may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// Runs the cases of a session, and reports.
///
/// # Errors
/// – [`Trouble`] if no QEMU is there, or the machine is at fault.
pub(crate) fn run(
    session: Session,
    line: &Line,
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    if let Some(missing) = session.missing_qemu() {
        return Err(Trouble::plain(missing));
    }
    leaks::become_subreaper().map_err(|fault| Trouble::failed("begin the run", &fault))?;
    let mut signals = Signals::catch(&[SIGINT, SIGTERM])
        .map_err(|error| Trouble::failed("catch signals", &error))?;
    let directory = places::run_directory(&session.workspace.output_dir);
    runs::mark_latest(&directory);
    runs::prune(&directory);

    let jobs = line.run.jobs.map_or_else(cores, Into::into);
    let (queue, seed) = order::queue(&session, &line.run);
    let mut document = document(&session, jobs, seed);
    let floor = Floor::new(queue, line, &session.cases, &directory, surroundings);
    let mut screen = Screen::new(line, surroundings, floor.total());
    screen.begin(&session, &document);
    let began = Instant::now();
    let cases = perform(&floor, jobs, &mut signals, &mut screen)?;
    document.seconds = began.elapsed().as_secs_f64();
    document.interrupted = floor.interrupts.count() > 0;
    screen.end();

    let results = Results { directory, document, cases };
    settle(&results, session, line, surroundings)
}

/// Lets the jobs run, and returns what the cases came to.
fn perform(
    floor: &Floor<'_>,
    jobs: usize,
    signals: &mut Signals,
    screen: &mut Screen,
) -> Result<Vec<CaseResult>, Trouble> {
    let (sender, messages) = mpsc::channel();
    let threads = jobs.min(floor.total()).max(1);
    let mut desk = Desk::new(floor, screen);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            scope.spawn(move || work(floor, &sender));
        }
        drop(sender);
        desk.attend(&messages, signals);
    });
    let cases = desk.close();
    // Guards that were killed leave their cases' daemons to this process.
    leaks::end_all(Timeouts::default().after(KILL_LIMIT))
        .map_err(|fault| Trouble::failed("end what the run has left", &fault))?;
    Ok(cases)
}

/// Writes down and shows what a run came to.
fn settle(
    results: &Results,
    mut session: Session,
    line: &Line,
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    let failed = |what: &str, error: &dyn std::error::Error| {
        Trouble::plain(format!("{what} in {}: {error}", results.directory))
    };
    write_json(&results.directory.join("run.json"), &results.document)
        .map_err(|error| failed("write the run's document", &error))?;
    if let Err(error) = session.history.learn(results) {
        // The run is as good without it.
        Trouble::failed("write the times of cases", &error).note();
    }
    summary::show(results, &line.show, surroundings);
    report::write(results, &line.show, surroundings)?;
    Ok(results.exit())
}

fn document(session: &Session, jobs: usize, seed: Option<u64>) -> RunDocument {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let ignored = session.cases.iter().filter_map(|case| {
        Some(Ignored {
            program: case.origin.program.name(),
            id: case.planned.id.clone(),
            label: case.origin.setting.label.clone(),
            qemu: case.origin.qemu_name.clone(),
            reason: case.planned.ignored.clone()?,
        })
    });
    RunDocument {
        started: now,
        seconds: 0.0,
        jobs,
        seed,
        interrupted: false,
        qemus: session.matrix.qemus.clone(),
        ignored: ignored.collect(),
    }
}

/// One job's thread: a case after the other. It lives until the last one ends, so that no guard
/// outlives the thread that started it; the desk listens for as long.
fn work(floor: &Floor<'_>, sender: &Sender<Message>) {
    while let Some(job) = floor.next() {
        drop(sender.send(Message::Started(job)));
        let record = attempt::run(floor, job);
        if record.verdict.is_failure() && floor.interrupts.count() == 0 {
            floor.after_failure(job);
        }
        drop(sender.send(Message::Ended(job, Box::new(record))));
    }
}
