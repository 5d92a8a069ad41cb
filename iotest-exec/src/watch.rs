//! [`watch()`]: runs one job, ends it in time, and reports what it leaves in an [`Account`].
//!
//! A separate process, the *watchdog*, does this. It is a subreaper, so no process of the job
//! escapes. It runs in a session without a terminal, so that neither keys nor a closed terminal stop or
//! end it (`in_own_session`). The job is in a process group of its own.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::{Account, End, RunningProcess, Secrets, Termination};
use serde::{Deserialize, Serialize};

use crate::backtraces::Backtraces;
use crate::capture::{Capture, PendingCapture};
use crate::deadline::{HarnessTimeouts, Timeouts, poll_until};
use crate::fault::{Fault, chain};
use crate::process::leaks::{self, LeakedProcess};
use crate::process::{
    BlockedSignals, Child, HarnessChild, Invocation, Streams, can_fork, exit_of, poll,
};
use crate::signals::{Signals, TERMINATION_SIGNALS};
use crate::stopwatch::{Stopwatch, TICK};
use crate::watch::output::{Output, cannot_keep, output};

mod output;

/// At a time limit or interruption: how long descendants may take to end at SIGTERM, after the end
/// of the job itself.
const TERM_LIMIT: Duration = Duration::from_secs(2);
/// How long the descendants of a job that has ended by itself may take to end before they are leaks.
const LEAK_GRACE: Duration = Duration::from_secs(2);
/// How many bytes a job may write to its output file, which is read as a whole later.
const OUTPUT_MAX: u64 = 256 << 20;
/// How often the length of a long output file is checked.
const LENGTH_TICK: Duration = Duration::from_millis(20);
/// The shortest poll interval.
const LEAST: Duration = Duration::from_millis(1);
/// How long to wait for killed processes.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// A job to watch. Plain data, so that it can be passed to a watchdog in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WatchSpec {
    /// The program and its arguments.
    pub argv: Vec<String>,
    /// Environment variables to set; `None` removes one.
    pub variables: Vec<(String, Option<String>)>,
    /// Its working directory; `None` for the watchdog's.
    pub directory: Option<Utf8PathBuf>,
    /// Where its output goes. Its standard input is empty.
    pub output: OutputTarget,
    /// Its time limit, already scaled; `None` for no limit.
    pub limit: Option<Duration>,
    /// How it is asked for its status at the time limit, before it is ended.
    pub ask: StatusQuery,
    /// How long it may take to end at SIGTERM, before scaling.
    pub grace: Duration,
    /// The backtraces to take at its time limit, before its processes are ended. A job that takes them
    /// itself gets that much more time.
    #[serde(default)]
    pub backtraces: Option<Backtraces>,
    /// The scale factor of all limits but `limit`.
    pub scale: f64,
}

/// Where a job's standard output and standard error go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OutputTarget {
    /// To the watchdog's own two streams, with secrets redacted.
    #[serde(rename = "Passed")]
    PassThrough,
    /// Both to the watchdog's standard output; of long output only the two ends.
    #[serde(rename = "Ends")]
    HeadAndTail,
    /// Both to this file, which is created.
    File(Utf8PathBuf),
}

/// How a job is asked for its status at its time limit. The times to answer are before scaling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum StatusQuery {
    /// Not at all.
    Nothing,
    /// By SIGABRT, at which Python's faulthandler prints the stack.
    Abort(Duration),
    /// By a signal; the answer is the creation of a file.
    Signal {
        /// The number of the signal.
        signal: i32,
        /// The file, which must not exist before.
        answer: Utf8PathBuf,
        /// How long it may take.
        within: Duration,
    },
}

/// Runs one job and returns when none of its processes is left.
///
/// Catches signals of this process and kills all its descendants, so it must be called once, by a
/// process that does nothing else. `secrets` are redacted in the job's output.
pub fn watch(spec: &WatchSpec, secrets: &Secrets) -> Account {
    account_for(spec, secrets, |streams| start_program(spec, streams))
}

/// As [`watch()`], but the job is a function: it runs in a fork of this process, which exits with
/// the status that it returns. `spec.argv` names it.
///
/// If this process has other threads, or the job needs another environment or directory, the program
/// in `spec` is started instead.
pub fn watch_function(spec: &WatchSpec, secrets: &Secrets, job: impl FnOnce() -> u8) -> Account {
    account_for(spec, secrets, |streams| {
        let elsewhere = !spec.variables.is_empty() || spec.directory.is_some();
        if elsewhere || !can_fork() {
            return start_program(spec, streams);
        }
        // The job must not inherit this process's signal handlers: they are installed after the fork,
        // and signals are blocked until then.
        let blocked = BlockedSignals::all();
        let child = Child::fork(spec.argv.clone(), streams, &blocked, job);
        let child = child.map_err(|error| Fault::new("start the job", error))?;
        Ok((child, catch_termination()?))
    })
}

fn account_for(
    spec: &WatchSpec,
    secrets: &Secrets,
    start: impl FnOnce(Streams) -> Result<(Child, Signals), Fault>,
) -> Account {
    let mut account = Account::broken(String::new());
    let timeouts = Timeouts::scaled(spec.scale).at_least_unscaled();
    if let Err(fault) = run_watched(spec, secrets, timeouts, &mut account, start) {
        account.end = End::Broken(chain(&fault));
        // The first fault is reported.
        drop(leaks::kill_and_reap_all(timeouts.after(KILL_LIMIT)));
    }
    account
}

/// The main function of a watchdog process: reads a [`WatchSpec`] from the file `spec`, and writes
/// the [`Account`] to the file `account`.
///
/// # Errors
/// * The system's error if the account cannot be written.
pub fn serve(spec: &Utf8Path, account: &Utf8Path) -> io::Result<()> {
    let told = match read::<WatchSpec>(spec) {
        Ok(spec) => watch(&spec, &Secrets::default()),
        Err(error) => Account::broken(chain(&Fault::new(format!("read {spec}"), error))),
    };
    write(&told, account)
}

/// Writes a spec or an account atomically.
///
/// # Errors
/// * The system's error if it cannot be written.
pub fn write(value: &impl Serialize, path: &Utf8Path) -> io::Result<()> {
    iotest_protocol::file::write(path, value).map(drop)
}

/// Reads a spec or an account.
///
/// # Errors
/// * The system's error if it cannot be read or parsed.
pub fn read<T: serde::de::DeserializeOwned>(path: &Utf8Path) -> io::Result<T> {
    Ok(serde_json::from_slice(&std::fs::read(path)?)?)
}

fn run_watched(
    spec: &WatchSpec,
    secrets: &Secrets,
    timeouts: Timeouts,
    account: &mut Account,
    start: impl FnOnce(Streams) -> Result<(Child, Signals), Fault>,
) -> Result<(), Fault> {
    leaks::become_subreaper()?;
    let Output { captures, file, streams } = output(&spec.output, secrets)?;
    let (mut child, mut signals) = start(streams)?;
    account.pid = child.pid();
    // The threads start only now, since a process with threads cannot be forked.
    let captures: io::Result<Vec<Capture>> =
        captures.into_iter().map(PendingCapture::start).collect();
    let captures = captures.map_err(cannot_keep)?;
    let mut stopwatch = Stopwatch::start();
    account.end = until_end(&mut child, &mut signals, &mut stopwatch, (spec, file.as_ref()))?;
    account.time = stopwatch.elapsed();
    let by_itself = exit_of(&account.end).is_some();
    if !by_itself {
        account.asked = Some(account.time);
        account.ran = running();
        if account.end == End::TimedOut {
            if let Some(backtraces) = &spec.backtraces {
                // If they cannot be written, only the backtraces are missing.
                drop(backtraces.make(timeouts));
            }
            ask(&mut child, &spec.ask, timeouts)?;
        }
        end(&mut child, &mut account.ran, spec.grace, timeouts)?;
    }
    drop(child);
    // A job that crashed could not clean up: its descendants are no leaks.
    account.left = end_leftovers(matches!(account.end, End::Code(_)), timeouts)?;
    // No process of the job is left, so its output is complete.
    for capture in captures {
        let size = capture.finish().map_err(cannot_keep)?;
        account.wrote += size.written;
        account.missing += size.omitted;
    }
    Ok(())
}

/// Starts the job as a program, and catches signals from then on.
fn start_program(spec: &WatchSpec, streams: Streams) -> Result<(Child, Signals), Fault> {
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

/// Waits for the end of the job, its time limit or a termination signal.
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
        if limit.is_some_and(|limit| ran >= limit && ran >= limit + backtrace_time(spec)) {
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

/// Returns the extra time of a job that takes backtraces itself.
fn backtrace_time(spec: &WatchSpec) -> Duration {
    let begun = spec.backtraces.as_ref().filter(|backtraces| backtraces.is_started());
    begun.map_or(Duration::ZERO, |made| Timeouts::scaled(spec.scale).unbounded(made.total).limit())
}

/// Returns the length of a job's output file.
fn length(output: &File) -> io::Result<u64> {
    output.metadata().map(|data| data.len())
}

/// Returns the running processes of the job.
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

/// Asks the job for its status before it is ended, if it can answer.
fn ask(child: &mut Child, ask: &StatusQuery, timeouts: Timeouts) -> Result<(), Fault> {
    match ask {
        StatusQuery::Nothing => {}
        StatusQuery::Abort(within) => {
            child.abort();
            child.try_wait_before(timeouts.after(*within)).map_err(wait_fault)?;
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

/// Ends the job and its descendants by SIGTERM, then SIGKILL; records which needed SIGKILL.
fn end(
    child: &mut Child,
    ran: &mut [RunningProcess],
    grace: Duration,
    timeouts: Timeouts,
) -> Result<(), Fault> {
    child.terminate();
    let own = child.try_wait_before(timeouts.after(grace)).map_err(wait_fault)?;
    if own.is_none() {
        child.kill();
    }
    let own_id = i32::try_from(child.pid()).unwrap_or_default();
    // QEMU does not handle SIGTERM while its main loop is blocked.
    let still_running = leaks::terminate_all(timeouts.after(TERM_LIMIT));
    for process in ran {
        let stayed = match process.pid {
            pid if pid == own_id => own.is_none(),
            pid => still_running.iter().any(|other| other.pid == pid),
        };
        process.end = if stayed { Termination::Killed } else { Termination::Asked };
    }
    // A traced process cannot be reaped before its tracer has ended.
    let reaped = poll_until("the end of the job", timeouts.after(KILL_LIMIT), || {
        leaks::kill_all();
        child.try_wait()
    });
    reaped.map(drop).map_err(|error| Fault::new("end the job", error))
}

/// Kills what still runs, and returns the leaks. Only a job that ended by itself has leaks; one that
/// was ended could not clean up.
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
