//! The runner of a test program: runs the selected cases, several at a time, each under a watchdog process.
//!
//! It gives the executor its jobs and reports their events. It never runs test code.

use std::convert::Infallible;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use iotest_exec::executor::{self, Event, Executor, JobContext, Next, Reporter, RunEnd, Work};
use iotest_exec::fork_server::ForkServer;
use iotest_exec::order;
use iotest_exec::process::parent;
use iotest_exec::queue::Weighted;

use crate::exit_code::ExitCode;
use crate::harness::context::Context;
use crate::harness::job;
use crate::harness::run::{Concurrency, Run};
use crate::outcome::{Fault, chain};
use crate::plan::{Decision, Planned, Selected};
use crate::report::case_end::CaseEnd;

/// After how long libtest calls a test slow.
const SLOW: Duration = Duration::from_secs(60);

/// Runs the cases and reports.
pub(crate) fn run(mut selected: Selected, context: &Context) -> io::Result<ExitCode> {
    let other = |fault: Fault| io::Error::other(chain(&fault));
    let mut executor = Executor::prepare().map_err(other)?;
    if context.env.nextest.is_some() {
        // nextest does not report tests of a killed program, and a killed nextest leaves them running.
        parent::terminate_after_parent()?;
    }
    let seed = order::arrange(&mut selected.cases, context.shuffle());
    let threads = context.threads().min(selected.cases.len()).max(1);
    let concurrency = if threads == 1 { Concurrency::Sequential } else { Concurrency::Parallel };
    // One case is started as soon as a server would be.
    let server = if selected.cases.len() > 1 { job::server(context) } else { None };
    let mut report = Report { run: Run::begin(&selected, context, concurrency, seed)? };

    let jobs = selected.cases.into_iter().map(Arc::new).collect();
    let timeouts = context.settings.timeouts;
    let pace = executor::ExecutorOptions { slots: threads, slow_after: Some(SLOW), timeouts };
    let cases = Cases { context, server };
    let finished = executor.run(jobs, pace, &cases, &mut report);
    let RunEnd { interrupted, report_error, leftover } = finished;
    let exit = report.run.finish();
    if let Some(fault) = leftover {
        return Err(other(fault));
    }
    if let Some(error) = report_error {
        return Err(error);
    }
    // The last lines could not be written if the terminal was closed: report the interruption.
    if interrupted { Ok(ExitCode::Interrupted) } else { exit }
}

impl Weighted for Planned {
    /// An ignored case is only reported, and takes the one slot of the thread that reports it.
    fn weight(&self) -> usize {
        match self.decision {
            Decision::Ignored(_) => 1,
            Decision::Run => usize::try_from(self.case.spec.weight).unwrap_or(usize::MAX),
        }
    }
}

/// The cases of one program.
struct Cases<'a> {
    context: &'a Context,
    /// Starts their watchdogs.
    server: Option<ForkServer>,
}

/// The result of a job.
enum Outcome {
    /// The case is ignored, for this reason.
    Ignored(String),
    /// The case ran.
    Ran(Box<CaseEnd>),
}

impl Work for Cases<'_> {
    type Job = Arc<Planned>;
    type Note = Infallible;
    type Outcome = Outcome;

    fn perform(&self, planned: &Arc<Planned>, context: &JobContext<'_, Self>) -> Outcome {
        match &planned.decision {
            Decision::Ignored(reason) => Outcome::Ignored(reason.to_string()),
            Decision::Run => {
                let server = self.server.as_ref();
                let end = job::run(planned, self.context, server, context.interrupts());
                Outcome::Ran(Box::new(end))
            }
        }
    }

    fn next(&self, _: &Arc<Planned>, outcome: &Outcome) -> Next<Arc<Planned>> {
        match outcome {
            Outcome::Ran(end) if self.context.line.fail_fast && end.outcome.is_failure() => {
                Next::Stop
            }
            _ => Next::Continue,
        }
    }
}

/// Passes the executor's events to the reports of the run.
struct Report {
    run: Run,
}

impl Reporter<Cases<'_>> for Report {
    fn report(&mut self, event: Event<Cases<'_>>) -> io::Result<()> {
        match event {
            Event::Started(planned) if matches!(planned.decision, Decision::Ignored(_)) => Ok(()),
            Event::Started(planned) => self.run.started(&planned.case.id),
            Event::Note(_, nothing) => match nothing {},
            Event::Slow(planned, after) => self.run.slow(&planned.case.id, after),
            Event::Ended(planned, Outcome::Ignored(why)) => {
                self.run.ignored(&planned.case.id, &why)
            }
            Event::Ended(_, Outcome::Ran(end)) => self.run.ended(*end),
            Event::Interrupted(count) => {
                let (cases, them) = if count == 1 { ("case", "it") } else { ("cases", "them") };
                let what = format!(
                    "\ninterrupted: waiting for {count} running {cases}; interrupt again to kill {them}\n"
                );
                io::stderr().write_all(what.as_bytes())
            }
            Event::Tick => Ok(()),
        }
    }
}
