//! The worker: runs one case on its main thread.
//!
//! It writes a record for its watchdog, and answers when the watchdog asks what it waits for. It
//! prints nothing of its own.

use std::fs::File;
use std::io::{self, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::{
    CaseDeadline, CaseWaits, HarnessTimeouts, Teardown, Timeouts, on_first_timeout, poll_until,
};
use iotest_exec::process::{leaks, poll, restore_default};
use iotest_exec::signals::{SIGTERM, SIGUSR1, Signals, exit_by_signal};
use iotest_protocol::{Record, Secrets};

use crate::exit_code::ExitCode;
use crate::harness::case_files::answer_of_case;
use crate::harness::cli::Role;
use crate::harness::context::Context;
use crate::harness::limit::limit;
use crate::outcome::{Failure, Fault, Outcome, chain};
use crate::plan::Planned;
use crate::test::Test;
use crate::{backtraces, cores, panics};

/// How long processes that a case has ended may take to exit before they count as leaked.
const LEAK_GRACE: Duration = Duration::from_secs(2);

/// How long a case may clean up after its timeout; less than its watchdog waits.
const TEARDOWN: Duration = Duration::from_millis(1500);

/// Runs the case and leaves its record at `path`.
pub(crate) fn run(planned: &Planned, context: &Context, path: &Utf8Path) -> ExitCode {
    let mut record = context.record(planned);
    record.identity.pid = std::process::id();
    record.run = Some(context.facts_of_run(planned));
    let secrets = context.settings.secrets.clone();
    panics::install_hook(secrets.clone());
    let shared = Shared {
        record: Arc::new(Mutex::new(record)),
        path: path.to_owned(),
        secrets,
        file: Arc::default(),
    };
    let started = Instant::now();
    let time = time_of(planned, context);
    if time.is_some() {
        show_threads_when_late(planned, context);
    }
    let outcome = match prepare(&shared, context) {
        Ok(()) => perform(planned, context, &shared),
        Err(fault) => Outcome::Broken(Failure::without_location(chain(&fault))),
    };
    let outcome = match context.settings.secrets.exchange_error() {
        Some(error) => outcome.with_fault(&format!("send secrets to the watchdog: {error}")),
        None => outcome,
    };
    let exit = if outcome.is_failure() { ExitCode::Failed } else { ExitCode::Good };
    let written = shared.update(|record| {
        record.set_outcome(outcome);
        record.seconds = started.elapsed().as_secs_f64();
        record.left = left_running(context.settings.timeouts.at_least_unscaled());
    });
    // No more answers; a signal from now on ends this process, and the watchdog sees it.
    restore_default(&[SIGTERM, SIGUSR1]);
    match written {
        // `update` makes the verdict worse if the record could not be written properly.
        Ok(()) if shared.lock().verdict.is_failure() => ExitCode::Failed,
        Ok(()) => exit,
        Err(fault) => {
            // The watchdog sees that there is no record; this says why.
            drop(writeln!(io::stderr(), "error: {}", chain(&fault)));
            ExitCode::NotRecorded
        }
    }
}

/// Starts the time of a case that a watchdog watches, unless nothing times out.
fn time_of(planned: &Planned, context: &Context) -> Option<CaseDeadline> {
    let timeouts = context.settings.case_timeouts();
    let limit = context.line.limit.unwrap_or_else(|| limit(planned));
    let watched = matches!(context.line.role, Role::Case(_)) && timeouts != Timeouts::off();
    watched.then(|| CaseDeadline::start(timeouts.unbounded(limit).limit()))
}

/// Creates the record, sets the limit of core files, and starts the thread that answers the watchdog.
fn prepare(shared: &Shared, context: &Context) -> Result<(), Fault> {
    shared.create()?;
    allow_cores(context)?;
    answer(shared.clone(), context.settings.timeouts)
}

/// Sets the limit of core files for the programs of the case; under a debugger it stays as it is.
fn allow_cores(context: &Context) -> Result<(), Fault> {
    if !matches!(context.line.role, Role::Case(_)) {
        return Ok(());
    }
    let fault = |error| Fault::new("set the limit of core files", error);
    cores::apply(context.settings.cores).map_err(fault)
}

/// Makes backtraces of hanging programs before they are ended; the time this takes is added to the
/// limit of the case.
fn show_threads_when_late(planned: &Planned, context: &Context) {
    let settings = &context.settings;
    let timeouts = settings.timeouts.at_least_unscaled();
    let case_dir = context.case_dir(planned);
    let made = backtraces::spec(settings.gdb.as_deref(), settings.programs.found(), &case_dir);
    if let Some(backtraces) = made {
        on_first_timeout(move || {
            let began = Instant::now();
            // The debugger is not what the test waits for.
            CaseWaits::note_limit();
            let _teardown = Teardown::begin();
            // If they cannot be written there are none; nothing else fails.
            drop(backtraces.make(timeouts));
            CaseDeadline::extend(began.elapsed());
        });
    }
}

/// Sets up the test, runs its function and cleans up.
fn perform(planned: &Planned, context: &Context, shared: &Shared) -> Outcome {
    let broken = |text: String| Outcome::Broken(Failure::without_location(text));
    let facts = match context.facts() {
        Ok(facts) => facts,
        Err(missing) => return broken(missing.to_owned()),
    };
    let undecided = |requirement| facts.undecided(requirement);
    if let Some(why) = planned.case.spec.requires.iter().find_map(undecided) {
        return broken(format!("decide whether the case can run here: {why}"));
    }
    let started = context
        .case_dirs(planned)
        .and_then(|dirs| Test::start(&planned.case, dirs, &context.settings, facts));
    let mut test = match started {
        Ok(test) => test,
        Err(fault) => return broken(chain(&fault)),
    };
    let noted = test.scratch().share_with_parents().and_then(|()| {
        shared.update(|record| {
            record.scratch = Some(test.scratch().dir().to_owned());
            record.sockets = Some(test.scratch().sock_dir().to_owned());
        })
    });
    let outcome = match noted {
        Ok(()) => panics::catch(|| planned.run(&mut test)),
        Err(fault) => Outcome::Broken(Failure::without_location(chain(&fault))),
    };
    let filters = context.line.explain_filters.then(|| test.transcript().explain_filters());
    // From now on the watchdog need not ask for them.
    let waits = CaseWaits::at_limit();
    let finished = test.finish(outcome);
    let mut record = shared.lock();
    if record.waits.is_empty() {
        record.waits = waits;
    }
    record.artefacts = finished.artefacts;
    record.ends = finished.ends;
    record.findings = finished.findings;
    record.logged = u64::try_from(finished.logged).ok();
    record.remarks.extend(filters.map(|list| format!("filters of the log: {}", list.trim_end())));
    finished.outcome
}

/// Returns the processes that the case leaks, after a short wait for those about to exit. Some of
/// them end with this process, so that the watchdog cannot see them.
fn left_running(timeouts: Timeouts) -> Vec<String> {
    let gone = || Ok::<_, Fault>(leaks::descendants().is_empty().then_some(()));
    drop(poll_until("the end of the case's processes", timeouts.after(LEAK_GRACE), gone));
    leaks::descendants().iter().map(ToString::to_string).collect()
}

/// The record, shared by the thread that runs the test and the one that answers the watchdog.
#[derive(Debug, Clone)]
struct Shared {
    record: Arc<Mutex<Record>>,
    path: Utf8PathBuf,
    secrets: Secrets,
    /// The open file of the record, used if no other can be created: a test may use up the file
    /// descriptors of its process, or lose the permission to write there.
    file: Arc<Mutex<Option<File>>>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Creates the record; fails if there is one already.
    fn create(&self) -> Result<(), Fault> {
        let fault = |error| Fault::new(format!("make the case's record {}", self.path), error);
        let mut record = self.lock();
        record.clean(&self.secrets);
        *self.file() = Some(record.create(&self.path).map_err(fault)?);
        Ok(())
    }

    fn file(&self) -> MutexGuard<'_, Option<File>> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the record and writes it.
    fn update(&self, change: impl FnOnce(&mut Record)) -> Result<(), Fault> {
        let mut record = self.lock();
        change(&mut record);
        record.clean(&self.secrets);
        let mut file = self.file();
        let error = match record.write(&self.path) {
            Ok(written) => {
                *file = Some(written);
                return Ok(());
            }
            Err(error) => error,
        };
        let attempt = format!("write the case's record {}", self.path);
        record.add_fault(&format!("{attempt}: {error}"));
        match file.as_mut().map(|file| iotest_protocol::file::overwrite(file, &*record)) {
            Some(Ok(())) => Ok(()),
            Some(Err(_)) | None => Err(Fault::new(attempt, error)),
        }
    }
}

/// Starts the thread that answers the watchdog: a test that loops cannot.
///
/// SIGUSR1 asks what the case waits for when its time is over; from then on waits of the test fail
/// at once. SIGTERM asks the same and then ends the case; a case whose time is over may clean up for
/// a moment before.
fn answer(shared: Shared, timeouts: Timeouts) -> Result<(), Fault> {
    let mut signals = Signals::catch(&[SIGUSR1, SIGTERM])
        .map_err(|error| Fault::new("catch the watchdog's signals", error))?;
    let answering = move || {
        // Without an answer the watchdog goes on after `ANSWER_LIMIT`.
        while let Ok(came) = signals.wait() {
            if came.contains(&SIGUSR1) {
                CaseDeadline::expire();
            }
            // An error is ignored: the watchdog sees that no answer came.
            drop(shared.update(|record| {
                record.waits = CaseWaits::all();
                record.place = CaseWaits::location();
                record.answered = true;
            }));
            drop(std::fs::write(answer_of_case(&shared.path), ""));
            if came.contains(&SIGTERM) {
                if CaseDeadline::exceeded().is_some() {
                    // The process exits when the case ends, which also ends this wait.
                    drop(poll::wait(&[], timeouts.at_least_unscaled().unbounded(TEARDOWN)));
                }
                exit_by_signal(SIGTERM);
            }
        }
    };
    std::thread::Builder::new()
        .name("answers".to_owned())
        .spawn(answering)
        .map(drop)
        .map_err(|error| Fault::new("start the thread that answers the watchdog", error))
}
