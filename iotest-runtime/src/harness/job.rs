//! One job of the supervisor: a guard process from its start to its record.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::deadline::{Deadline, Timeouts};
use crate::harness::capture::Captured;
use crate::harness::cli::{Capture, Role};
use crate::harness::context::Context;
use crate::harness::guard;
use crate::outcome::{Failure, Fault, chain};
use crate::plan::Planned;
use crate::process::{Child, Exit, Stream, Streams};
use crate::report::event::CaseEnd;
use crate::report::failure;
use crate::report::record::{Ending, Record};

/// How much longer than its case a guard may take: it is never slow, so it must be stuck.
const GUARD_LIMIT: Duration = Duration::from_secs(60);
/// How often a job looks whether the run was interrupted.
const TICK: Duration = Duration::from_millis(100);

/// How often the person at the terminal has asked for the end.
#[derive(Debug, Default)]
pub(crate) struct Interrupts(AtomicUsize);

impl Interrupts {
    /// Counts one.
    pub(crate) fn add(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Returns how many there were.
    pub(crate) fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// Runs one case under a guard of its own and says how it ended.
///
/// The thread that calls this must live until it returns: the guard ends its case with it.
pub(crate) fn run(planned: &Planned, context: &Context, interrupts: &Interrupts) -> CaseEnd {
    let started = Instant::now();
    let refused = || context.facts().err().map(|missing| Err(Fault::plain(missing)));
    let Ended { ending, remarks, output } = refused()
        .unwrap_or_else(|| try_run(planned, context, interrupts))
        .unwrap_or_else(|fault| {
            let text = chain(&fault);
            let output = format!("BROKEN {text}\n").into_bytes();
            let ending = Ending::Broken(Failure::nowhere(text));
            Ended { ending, remarks: Vec::new(), output }
        });
    let id = planned.case.id.clone();
    CaseEnd { id, ending, remarks, output, time: started.elapsed() }
}

/// What a guard tells of its case.
struct Ended {
    ending: Ending,
    remarks: Vec<String>,
    output: Vec<u8>,
}

fn try_run(planned: &Planned, context: &Context, interrupts: &Interrupts) -> Result<Ended, Fault> {
    let id = &planned.case.id;
    let path = context.record_path(planned);
    let fault = |error: std::io::Error| Fault::new(format!("capture the output of {id}"), error);
    let captured = Captured::new().map_err(fault)?;
    let streams = match context.line.capture {
        Capture::Nothing => Streams::null().stdout(Stream::Inherit).stderr(Stream::Inherit),
        Capture::Failures | Capture::All => {
            Streams::null().merged(captured.stream().map_err(fault)?)
        }
    };
    // The record of an earlier run must not be taken for this one's.
    drop(std::fs::remove_file(&path));
    let mut guard = context
        .myself(id, &Role::Guard(path.clone()))
        .terminated_with_parent()
        .spawn(streams)
        .map_err(|error| Fault::new(format!("start the guard of {id}"), error))?;
    let limit = guard::limit(planned) + GUARD_LIMIT;
    let exit = wait(&mut guard, context.settings.case_timeouts().after(limit), interrupts)
        .map_err(|error| Fault::new(format!("wait for the guard of {id}"), error))?;
    let mut output = captured.read(&context.output_path(planned)).map_err(fault)?;
    let (ending, remarks) = match (Record::read(&path), exit) {
        (Some(record), Some(_)) => (record.ending, record.remarks),
        (_, exit) => {
            let record = guard::lost(planned, context, &path, &guard_lost(exit, interrupts));
            let text = failure::text(&record, &context.again(id), context.palette());
            output.extend(text.into_bytes());
            (record.ending, Vec::new())
        }
    };
    Ok(Ended { ending, remarks, output })
}

/// Waits for the end of a guard; None if it was killed at its deadline.
fn wait(
    guard: &mut Child,
    deadline: Deadline,
    interrupts: &Interrupts,
) -> std::io::Result<Option<Exit>> {
    let mut passed_on = 0;
    loop {
        if let Some(exit) = guard.wait_until(Timeouts::default().after(TICK))? {
            return Ok(Some(exit));
        }
        let asked = interrupts.count();
        if asked >= 2 || deadline.expired() {
            kill_group(guard);
            guard.wait_until(deadline)?;
            return Ok(None);
        }
        if asked > passed_on {
            passed_on = asked;
            guard.terminate();
        }
    }
}

/// Kills the guard and its case at once; what these have started dies with them.
fn kill_group(guard: &mut Child) {
    if let Some(group) = i32::try_from(guard.id()).ok().and_then(Pid::from_raw) {
        // The one error possible is that the group is gone.
        kill_process_group(group, Signal::KILL).ok();
    }
    guard.kill();
}

fn guard_lost(exit: Option<Exit>, interrupts: &Interrupts) -> String {
    match exit {
        _ if interrupts.count() > 0 => "killed by the second interruption".to_owned(),
        None => "the case's guard did not end and was killed".to_owned(),
        Some(exit) => format!("the case's guard left no record: {exit}"),
    }
}
