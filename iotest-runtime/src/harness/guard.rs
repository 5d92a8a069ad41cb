//! The guard: starts a case's process, ends it in time, and accounts for what it leaves.
//!
//! The guard is the parent that orphans of the case are given to, so that nothing gets away. It
//! speaks about the case on standard error and leaves the record; it never runs test code.

use std::fs::File;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::capture::{Capture, Kept};
use iotest_exec::deadline::{Deadline, poll_until};
use iotest_exec::process::{Child, Exit, Stream, Streams, leaks, poll};
use iotest_exec::signals::{ENDS, SIGUSR1, Signals};
use iotest_protocol::{Ending, Record, Status};

use crate::harness::case::LEAK_GRACE;
use crate::harness::cli::Role;
use crate::harness::context::Context;
use crate::outcome::{Failure, Fault, chain};
use crate::plan::Planned;
use crate::report::failure;
use crate::scratch::{Retention, Verdict, keep_left, remove_left};
use crate::test::evidence;
use crate::transcript::evidence_files;

/// How long a case may take that does not say so itself.
const DEFAULT_LIMIT: Duration = Duration::from_secs(60);
/// How long a case may take to say what it waits for, and then to end at SIGTERM. Both together
/// are well below the 10 seconds that nextest gives a test at its end.
const ANSWER_LIMIT: Duration = Duration::from_secs(2);
/// How long the killed processes of a case may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// How a case's process came to its end.
enum End {
    /// By itself.
    Itself(Exit),
    /// It was ended at its deadline.
    TimedOut,
    /// It was ended since the guard was told to.
    Interrupted,
}

/// Runs a case in a process of its own; writes its record to `path` and tells about it.
pub(crate) fn guard(planned: &Planned, context: &Context, path: &Utf8Path) -> Record {
    let started = Instant::now();
    let mut record = watched(planned, context, path).unwrap_or_else(|fault| {
        let mut record = context.record(planned);
        record.break_by(&chain(&fault));
        record
    });
    record.seconds = started.elapsed().as_secs_f64();
    context.clean(&mut record);
    if let Err(error) = record.write(path) {
        let what = format!("write the case's record {path}: {error}");
        record.spoil(&what);
    }
    let text = failure::text(&record, &context.again(&planned.case.id), context.palette());
    // Standard error may be closed; the record tells the same.
    drop(io::stderr().write_all(text.as_bytes()));
    record
}

/// Makes the final record of a case whose guard was lost, and left none at `path`: the case has
/// died with its guard, and takes nothing down any more.
pub(crate) fn lost(planned: &Planned, context: &Context, path: &Utf8Path, what: &str) -> Record {
    let report = report_of_case(path);
    let mut record = Record::read(&report).unwrap_or_else(|_| context.record(planned));
    drop(std::fs::remove_file(&report));
    let evidence = evidence::left(&context.case_dir(planned), record.scratch.as_deref());
    record.set_ending(Ending::Broken(Failure::nowhere(format!("{what}{evidence}"))));
    // What the case has started may take a moment to die, and write meanwhile.
    let deadline = context.settings.timeouts.after(LEAK_GRACE);
    let settled = || Ok::<_, Fault>(settle_directories(&mut record.clone(), false, context).ok());
    drop(poll_until("the end of what a lost case has started", deadline, settled));
    if let Err(fault) = settle_directories(&mut record, false, context) {
        record.spoil(&chain(&fault));
    }
    context.clean(&mut record);
    // The report tells the same.
    drop(record.write(path));
    record
}

/// Returns where the case leaves its own record, for the guard whose record goes to `path`.
fn report_of_case(path: &Utf8Path) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{path}.case"))
}

/// Says how long a case may take, before the scaling.
pub(crate) fn limit(planned: &Planned) -> Duration {
    planned.case.spec.timeout.unwrap_or(DEFAULT_LIMIT)
}

fn watched(planned: &Planned, context: &Context, path: &Utf8Path) -> Result<Record, Fault> {
    leaks::become_subreaper()?;
    let mut signals = Signals::catch_ends().map_err(|error| Fault::new("catch signals", error))?;
    let report = report_of_case(path);
    if let Some(directory) = report.parent() {
        std::fs::create_dir_all(directory)
            .map_err(|error| Fault::new(format!("make directory {directory}"), error))?;
    }
    let (capture, streams) = output(context)?;
    let mut child = context
        .myself(&planned.case.id, &Role::Case(report.clone()))
        .in_group_of_its_own()
        .spawn(streams)
        .map_err(|error| Fault::new("start the case's process", error))?;
    let limit = context.line.limit.unwrap_or_else(|| limit(planned));
    let deadline = context.settings.case_timeouts().after(limit);
    let end = match watch(&mut child, &mut signals, deadline)? {
        Some(end) => end,
        None => {
            ask_and_end(&mut child, &report, context)?;
            End::TimedOut
        }
    };
    drop(child);
    let record = Record::read(&report).unwrap_or_else(|_| context.record(planned));
    // A record that is still there next time would be of another run.
    drop(std::fs::remove_file(&report));
    let mut record = account(record, &end, deadline, context, planned);
    // Now that nothing of the case runs, all that it wrote has been written.
    match capture.map_or(Ok(None), |capture| capture.finish().map(Some)) {
        Ok(Some(Kept { came, missing })) if missing > 0 => {
            record.remarks.push(format!("it wrote {came} bytes; {missing} in the middle are lost"));
        }
        Ok(_) => {}
        Err(error) => record.spoil(&chain(&Fault::new("keep what the case wrote", error))),
    }
    Ok(record)
}

/// Returns where the case is to write: only the ends of it are kept where all of it is.
fn output(context: &Context) -> Result<(Option<Capture>, Streams), Fault> {
    if !context.line.bounded {
        return Ok((None, Streams::null().stdout(Stream::Inherit).stderr(Stream::Inherit)));
    }
    let start = || Capture::start(File::from(io::stdout().as_fd().try_clone_to_owned()?));
    let (capture, stream) =
        start().map_err(|error| Fault::new("keep what the case writes", error))?;
    Ok((Some(capture), Streams::null().merged(stream)))
}

/// Waits for the end of the case; None at its deadline.
fn watch(
    child: &mut Child,
    signals: &mut Signals,
    deadline: Deadline,
) -> Result<Option<End>, Fault> {
    let fault = |error: io::Error| Fault::new("wait for the case's process", error);
    loop {
        if let Some(exit) = child.try_wait().map_err(fault)? {
            return Ok(Some(End::Itself(exit)));
        }
        if deadline.expired() {
            return Ok(None);
        }
        poll::wait(&[(signals.as_fd(), poll::Interest::Read)], deadline).map_err(fault)?;
        let came = signals.pending();
        leaks::reap_adopted();
        if came.iter().any(|signal| ENDS.contains(signal)) {
            child.terminate();
            let grace = iotest_exec::deadline::Timeouts::default().after(ANSWER_LIMIT);
            child.wait_until(grace).map_err(fault)?;
            return Ok(Some(End::Interrupted));
        }
    }
}

/// Asks the case what it waits for, and ends it.
fn ask_and_end(child: &mut Child, report: &Utf8Path, context: &Context) -> Result<(), Fault> {
    let fault = |error: io::Error| Fault::new("wait for the case's process", error);
    let timeouts = context.settings.timeouts;
    if let Ok(signal) = rustix::process::Signal::from_named_raw(SIGUSR1).ok_or(()) {
        child.signal(signal);
    }
    let answered = || {
        let ended = child.try_wait()?.is_some();
        let answered = Record::read(report).is_ok_and(|record| record.answered);
        Ok::<_, io::Error>((ended || answered).then_some(()))
    };
    // A case that cannot answer is ended all the same.
    drop(poll_until("the case's answer", timeouts.after(ANSWER_LIMIT), answered));
    child.terminate();
    child.wait_until(timeouts.after(ANSWER_LIMIT)).map_err(fault)?;
    child.kill();
    child.wait_until(timeouts.after(KILL_LIMIT)).map_err(fault)?;
    Ok(())
}

/// Turns what the case has left – its record, its exit, its processes – into the final record.
fn account(
    mut record: Record,
    end: &End,
    deadline: Deadline,
    context: &Context,
    planned: &Planned,
) -> Record {
    let in_time = matches!(end, End::Itself(_)) && record.verdict != Status::Started;
    let stopped = match end {
        End::Itself(_) if in_time => None,
        End::Itself(exit) => Some(ended_early(*exit)),
        End::TimedOut => Some(timed_out(&record, deadline)),
        End::Interrupted => Some(interrupted(&record)),
    };
    if let Some(mut what) = stopped {
        let case_dir = context.case_dir(planned);
        what.push_str(&evidence::left(&case_dir, record.scratch.as_deref()));
        // The line that waited, if the case has told it: the end of a test has no other.
        let waiting = record.place.take();
        record.spoil(&what);
        if record.verdict == Status::Fail {
            let place = waiting.unwrap_or_else(|| planned.case.spec.place.to_string());
            record.place.get_or_insert(place);
        }
        if record.artefacts.is_empty() {
            record.artefacts = evidence_files(&case_dir, false);
        }
    }
    match leftovers(&record, in_time, context) {
        Ok(left) if left.is_empty() => {}
        Ok(left) => {
            record.spoil(&format!("left running, ended now:\n  {}", left.join("\n  ")));
            record.left = left;
        }
        Err(fault) => record.spoil(&chain(&fault)),
    }
    if let Err(fault) = settle_directories(&mut record, in_time, context) {
        record.spoil(&chain(&fault));
    }
    record
}

/// Ends what still runs, and returns what should not have: what a case leaves that ran to its
/// end. What one leaves that was ended is no fault of its own.
fn leftovers(record: &Record, in_time: bool, context: &Context) -> Result<Vec<String>, Fault> {
    let timeouts = context.settings.timeouts;
    if in_time && record.left.is_empty() {
        let gone = || Ok::<_, Fault>(leaks::descendants().is_empty().then_some(()));
        drop(poll_until("the end of the case's processes", timeouts.after(LEAK_GRACE), gone));
    }
    let found = leaks::end_all(timeouts.after(KILL_LIMIT))?;
    if !in_time {
        return Ok(Vec::new());
    }
    let mut left = record.left.clone();
    for process in found.iter().map(ToString::to_string) {
        if !left.contains(&process) {
            left.push(process);
        }
    }
    Ok(left)
}

/// Removes the directories of a case that could not do it itself, or keeps that of files.
fn settle_directories(record: &mut Record, in_time: bool, context: &Context) -> Result<(), Fault> {
    if in_time {
        // What was kept may have mounts of servers in it that have died since.
        return record.scratch.as_deref().map_or(Ok(()), keep_left);
    }
    let sockets = record.sockets.take().map_or(Ok(()), |sockets| remove_left(&sockets));
    let retention = Retention::of(context.settings.keep, Verdict::Bad);
    let scratch = match (retention, &record.scratch) {
        (Retention::Keep, Some(scratch)) => keep_left(scratch),
        (Retention::Remove, Some(scratch)) => remove_left(scratch),
        (_, None) => Ok(()),
    };
    if retention == Retention::Remove && scratch.is_ok() {
        record.scratch = None;
    }
    sockets.and(scratch)
}

fn ended_early(exit: Exit) -> String {
    match exit {
        Exit::Code(status) => {
            format!("the test ended its own process, with exit status {status}, before it returned")
        }
        Exit::Signal(_) => format!("the test's process was ended by {exit}"),
    }
}

fn timed_out(record: &Record, deadline: Deadline) -> String {
    let limit = deadline.limit();
    let what = format!("still running after {limit:?}, the time it was given; ended");
    match (&record.waits[..], record.answered) {
        (_, false) => format!("{what}\n  it did not answer what it was waiting for"),
        ([], true) => format!("{what}\n  it was waiting for nothing: the test itself is at work"),
        (waits, true) => format!("{what}\n  it was waiting for {}", waits.join(", in it for ")),
    }
}

fn interrupted(record: &Record) -> String {
    match &record.waits[..] {
        [] => "interrupted".to_owned(),
        waits => format!("interrupted while waiting for {}", waits.join(", in it for ")),
    }
}
