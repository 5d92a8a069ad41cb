//! [`watch()`]: runs one job, ends it in time, and accounts for what it leaves.
//!
//! It is the work of a process of its own, the *watchdog*: the parent that orphans of the job are
//! given to, so that nothing gets away. [`Invocation::as_watchdog`] starts it in a session without
//! a terminal, so that nothing that is typed, and no end of a terminal, stops or ends it. The job is
//! in a process group of its own there. Only its account speaks of what came.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::{Account, End, RunningProcess, Secrets, Termination};
use serde::{Deserialize, Serialize};

use crate::backtraces::Backtraces;
use crate::capture::{Capture, PendingCapture};
use crate::deadline::{Timeouts, poll_until};
use crate::fault::{Fault, chain};
use crate::process::leaks::{self, LeakedProcess};
use crate::process::{BlockedSignals, Child, Exit, Invocation, Streams, can_fork, poll};
use crate::signals::{Signals, TERMINATION_SIGNALS};
use crate::stopwatch::{Stopwatch, TICK};
use crate::watch::output::{Output, cannot_keep, output};

mod output;

/// How long what a job has started may take to end at SIGTERM, once the job itself has ended.
const TERM_LIMIT: Duration = Duration::from_secs(2);
/// How long what a job has started may take to end after it by itself.
const LEAK_GRACE: Duration = Duration::from_secs(2);
/// How many bytes a job may write to a file of its own, which somebody reads as a whole.
const OUTPUT_MAX: u64 = 256 << 20;
/// How often the length of such a file is looked at, once it is long.
const LENGTH_TICK: Duration = Duration::from_millis(20);
/// The shortest pause between two looks.
const LEAST: Duration = Duration::from_millis(1);
/// How long killed processes may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// One job to watch. All of it is data, so that it can be handed to a watchdog in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WatchSpec {
    /// The program and its arguments.
    pub argv: Vec<String>,
    /// Variables on top of those inherited; None takes one out.
    pub variables: Vec<(String, Option<String>)>,
    /// The directory in which it runs; None for that of the watchdog.
    pub directory: Option<Utf8PathBuf>,
    /// Where goes what it writes; it has nothing to read.
    pub output: OutputTarget,
    /// How long it may take, scaled; None for as long as it likes.
    pub limit: Option<Duration>,
    /// What it is asked at its limit, before it is ended.
    pub ask: StatusQuery,
    /// How long it may take to end at SIGTERM, before the scaling.
    pub grace: Duration,
    /// What is asked at its limit of the programs that it runs, before they are ended. A job that
    /// asks itself has so much more time.
    #[serde(default)]
    pub backtraces: Option<Backtraces>,
    /// The factor of all limits but `limit`.
    pub scale: f64,
}

/// Where goes what a job writes, to standard output and standard error, in the order of writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OutputTarget {
    /// To where the watchdog's own goes, each of both, without secrets.
    #[serde(rename = "Passed")]
    PassThrough,
    /// Both to the watchdog's standard output, of much only the two ends.
    #[serde(rename = "Ends")]
    HeadAndTail,
    /// To this file, which is made.
    File(Utf8PathBuf),
}

/// What a job is asked at its limit. How long it may take to answer is before the scaling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum StatusQuery {
    /// Nothing.
    Nothing,
    /// Where it is, by SIGABRT, on which Python's faulthandler shows the stack.
    Abort(Duration),
    /// What it waits for, by a signal; it has answered as soon as a file is there.
    Signal {
        /// The number of the signal.
        signal: i32,
        /// The file, which is not there before.
        answer: Utf8PathBuf,
        /// How long it may take.
        within: Duration,
    },
}

/// Watches over one job from its start until nothing of it is left.
///
/// It takes over signals of this process and ends every descendant of it, so that it is called once,
/// by a process that does nothing else. `secrets` are not passed on in what the job writes.
pub fn watch(spec: &WatchSpec, secrets: &Secrets) -> Account {
    accounted(spec, secrets, |streams| started(spec, streams))
}

/// Watches over a job as [`watch()`] does, which is a function of this process and not a program: it
/// runs in a process that is forked from this one, and ends with the status that it returns. The
/// arguments in `spec` are what it is called.
///
/// Where this process cannot be forked, as it has other threads, or the job is to have another
/// environment or directory than this process has, it is the program in `spec` after all.
pub fn watch_function(spec: &WatchSpec, secrets: &Secrets, job: impl FnOnce() -> u8) -> Account {
    accounted(spec, secrets, |streams| {
        let elsewhere = !spec.variables.is_empty() || spec.directory.is_some();
        if elsewhere || !can_fork() {
            return started(spec, streams);
        }
        // The job has no part in what this process does about signals: it does not do so yet, and what
        // comes meanwhile waits.
        let blocked = BlockedSignals::all();
        let child = Child::fork(spec.argv.clone(), streams, &blocked, job);
        let child = child.map_err(|error| Fault::new("start the job", error))?;
        Ok((child, catch_termination()?))
    })
}

fn accounted(
    spec: &WatchSpec,
    secrets: &Secrets,
    start: impl FnOnce(Streams) -> Result<(Child, Signals), Fault>,
) -> Account {
    let mut account = Account::broken(String::new());
    let timeouts = Timeouts::scaled(spec.scale).at_least_as_written();
    if let Err(fault) = watched(spec, secrets, timeouts, &mut account, start) {
        account.end = End::Broken(chain(&fault));
        // The fault that came first is told.
        drop(leaks::kill_and_reap_all(timeouts.after(KILL_LIMIT)));
    }
    account
}

/// Does the work of a watchdog that is a process of its own: reads what to watch from the file
/// `spec`, and writes to the file `account` what came of it.
///
/// # Errors
/// * The system's error if the account cannot be written: nobody will know what came of the job.
pub fn serve(spec: &Utf8Path, account: &Utf8Path) -> io::Result<()> {
    let told = match read::<WatchSpec>(spec) {
        Ok(spec) => watch(&spec, &Secrets::default()),
        Err(error) => Account::broken(chain(&Fault::new(format!("read {spec}"), error))),
    };
    write(&told, account)
}

/// Writes what a watchdog reads or has written, in one step: half a file is none.
///
/// # Errors
/// * The system's error if it cannot be written.
pub fn write(value: &impl Serialize, path: &Utf8Path) -> io::Result<()> {
    iotest_protocol::file::write(path, value).map(drop)
}

/// Reads what a watchdog reads or has written.
///
/// # Errors
/// * The system's error if it cannot be read, or is none.
pub fn read<T: serde::de::DeserializeOwned>(path: &Utf8Path) -> io::Result<T> {
    Ok(serde_json::from_slice(&std::fs::read(path)?)?)
}

fn watched(
    spec: &WatchSpec,
    secrets: &Secrets,
    timeouts: Timeouts,
    account: &mut Account,
    start: impl FnOnce(Streams) -> Result<(Child, Signals), Fault>,
) -> Result<(), Fault> {
    leaks::become_subreaper()?;
    let Output { captures, file, streams } = output(&spec.output, secrets)?;
    let (mut child, mut signals) = start(streams)?;
    account.pid = child.id();
    // Only now, since a process with threads cannot be forked.
    let captures: io::Result<Vec<Capture>> =
        captures.into_iter().map(PendingCapture::start).collect();
    let captures = captures.map_err(cannot_keep)?;
    let mut stopwatch = Stopwatch::start();
    account.end = until_end(&mut child, &mut signals, &mut stopwatch, (spec, file.as_ref()))?;
    account.time = stopwatch.elapsed();
    let by_itself = Exit::of(&account.end).is_some();
    if !by_itself {
        account.asked = Some(account.time);
        account.ran = running();
        if account.end == End::TimedOut {
            if let Some(backtraces) = &spec.backtraces {
                // Where they cannot be written they are missed, and nothing else.
                drop(backtraces.make(timeouts));
            }
            ask(&mut child, &spec.ask, timeouts)?;
        }
        end(&mut child, &mut account.ran, spec.grace, timeouts)?;
    }
    drop(child);
    // One that crashed had no time to take down what it started: that is no fault of its own.
    account.left = end_leftovers(matches!(account.end, End::Code(_)), timeouts)?;
    // Now that nothing of the job runs, all that it wrote has been written.
    for capture in captures {
        let size = capture.finish().map_err(cannot_keep)?;
        account.wrote += size.written;
        account.missing += size.omitted;
    }
    Ok(())
}

/// Starts the job as a program, from when on signals are caught here.
fn started(spec: &WatchSpec, streams: Streams) -> Result<(Child, Signals), Fault> {
    let signals = catch_termination()?;
    Ok((start(spec, streams)?, signals))
}

fn catch_termination() -> Result<Signals, Fault> {
    Signals::catch_termination().map_err(|error| Fault::new("catch signals", error))
}

fn start(spec: &WatchSpec, streams: Streams) -> Result<Child, Fault> {
    let (program, arguments) = match &spec.argv[..] {
        [program, arguments @ ..] => (program, arguments),
        [] => return Err(Fault::without_source("start a job: it has no program")),
    };
    let mut invocation = Invocation::new(program).args(arguments).in_own_process_group();
    if let Some(directory) = &spec.directory {
        invocation = invocation.current_dir(directory);
    }
    for (name, value) in &spec.variables {
        invocation = match value {
            Some(value) => invocation.env(name, value),
            None => invocation.env_remove(name),
        };
    }
    invocation.spawn(streams).map_err(|error| Fault::new("start the job", error))
}

/// Waits for the end of the job, of its time, or for somebody to tell this process to end.
fn until_end(
    child: &mut Child,
    signals: &mut Signals,
    stopwatch: &mut Stopwatch,
    (spec, output): (&WatchSpec, Option<&File>),
) -> Result<End, Fault> {
    let limit = spec.limit;
    loop {
        if let Some(exit) = child.try_wait().map_err(wait_fault)? {
            return Ok(exit.into());
        }
        let ran = stopwatch.elapsed();
        if limit.is_some_and(|limit| ran >= limit && ran >= limit + spent_on_evidence(spec)) {
            return Ok(End::TimedOut);
        }
        let length = output.map_or(Ok(0), length).map_err(wait_fault)?;
        if length > OUTPUT_MAX {
            return Ok(End::WroteTooMuch(OUTPUT_MAX));
        }
        let tick = if length > OUTPUT_MAX / 16 { LENGTH_TICK } else { TICK };
        let pause = limit.map_or(tick, |limit| tick.min(limit.saturating_sub(ran).max(LEAST)));
        let pause = Timeouts::default().after(pause);
        poll::wait(&[(signals.as_fd(), poll::Interest::Read)], pause).map_err(wait_fault)?;
        let came = signals.pending();
        leaks::reap_adopted();
        if came.iter().any(|signal| TERMINATION_SIGNALS.contains(signal)) {
            return Ok(End::Interrupted);
        }
    }
}

/// How much longer a job may take since it has made backtraces itself.
fn spent_on_evidence(spec: &WatchSpec) -> Duration {
    let begun = spec.backtraces.as_ref().filter(|backtraces| backtraces.is_started());
    begun.map_or(Duration::ZERO, |made| Timeouts::scaled(spec.scale).unbounded(made.total).limit())
}

/// How much a job has written to a file of its own.
fn length(output: &File) -> io::Result<u64> {
    output.metadata().map(|data| data.len())
}

/// What runs just now.
fn running() -> Vec<RunningProcess> {
    leaks::reap_adopted();
    let ran = |process: LeakedProcess| RunningProcess {
        pid: process.pid,
        waited_in: process.wait_channel(),
        command_line: process.command_line,
        end: Termination::Asked,
    };
    leaks::descendants().into_iter().map(ran).collect()
}

/// Asks the job what it has to say before it is ended. One that cannot answer is ended all the same.
fn ask(child: &mut Child, ask: &StatusQuery, timeouts: Timeouts) -> Result<(), Fault> {
    match ask {
        StatusQuery::Nothing => {}
        StatusQuery::Abort(within) => {
            child.abort();
            child.wait_until(timeouts.after(*within)).map_err(wait_fault)?;
        }
        StatusQuery::Signal { signal, answer, within } => {
            let number = rustix::process::Signal::from_named_raw(*signal);
            let number = number.ok_or_else(|| {
                Fault::without_source(format!("ask the job: there is no signal {signal}"))
            })?;
            child.signal(number);
            let answered = || {
                let ended = child.try_wait()?.is_some();
                Ok::<_, io::Error>((ended || answer.exists()).then_some(()))
            };
            drop(poll_until("the job's answer", timeouts.after(*within), answered));
        }
    }
    Ok(())
}

/// Ends the job: by SIGTERM, at which it may clean up, then everything that it has started, then by
/// SIGKILL; notes what did not end when it was asked.
fn end(
    child: &mut Child,
    ran: &mut [RunningProcess],
    grace: Duration,
    timeouts: Timeouts,
) -> Result<(), Fault> {
    child.terminate();
    let own = child.wait_until(timeouts.after(grace)).map_err(wait_fault)?;
    if own.is_none() {
        child.kill();
    }
    let own_id = i32::try_from(child.id()).unwrap_or_default();
    // A QEMU whose main loop stands still does not hear of SIGTERM.
    let stubborn = leaks::terminate_all(timeouts.after(TERM_LIMIT));
    for process in ran {
        let stayed = match process.pid {
            pid if pid == own_id => own.is_none(),
            pid => stubborn.iter().any(|other| other.pid == pid),
        };
        process.end = if stayed { Termination::Killed } else { Termination::Asked };
    }
    // One that another process traces is not ours to reap until that has ended.
    let reaped = poll_until("the end of the job", timeouts.after(KILL_LIMIT), || {
        leaks::kill_all();
        child.try_wait()
    });
    reaped.map(drop).map_err(|error| Fault::new("end the job", error))
}

/// Ends what still runs, and returns what should not have: what a job leaves that ended by itself.
/// What one leaves that was ended is no fault of its own.
fn end_leftovers(by_itself: bool, timeouts: Timeouts) -> Result<Vec<String>, Fault> {
    if by_itself {
        let gone = || Ok::<_, Fault>(leaks::descendants().is_empty().then_some(()));
        drop(poll_until("the end of what the job started", timeouts.after(LEAK_GRACE), gone));
    }
    let found = leaks::kill_and_reap_all(timeouts.after(KILL_LIMIT))?;
    Ok(if by_itself { found.iter().map(ToString::to_string).collect() } else { Vec::new() })
}

fn wait_fault(error: io::Error) -> Fault {
    Fault::new("wait for the job", error)
}
