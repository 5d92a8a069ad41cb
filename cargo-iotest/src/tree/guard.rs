//! The guard: runs one test, ends it in time, and accounts for what it leaves.
//!
//! It is this program in another role, one process a test: the parent that orphans of the test
//! are given to, so that nothing gets away. It speaks by its [`Account`] alone.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write as _};
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::signals::{SIGCHLD, SIGINT, SIGTERM, Signals};
use iotest_protocol::{Account, End, Ran, RanEnd};
use iotest_runtime::deadline::{Deadline, Timeouts, poll_until};
use iotest_runtime::exit_code::Exit;
use iotest_runtime::outcome::{Fault, chain};
use iotest_runtime::process::leaks::{self, Leaked};
use iotest_runtime::process::{Child, Invocation, Stream, Streams, poll};

use crate::tree::errand::{self, Errand, Trace};

/// The word that asks this program to be a guard; behind it stand the errand and the account.
const ROLE: &str = "guard-of-a-tree-test";
/// How long a test may take to end at SIGTERM: tests in bash clean up then.
const TERM_LIMIT: Duration = Duration::from_secs(2);
/// How long Python may take to show its stack.
const TRACE_LIMIT: Duration = Duration::from_secs(2);
/// How long what a test has started may take to end after it by itself.
const LEAK_GRACE: Duration = Duration::from_secs(2);
/// How long killed processes may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);
/// A wait without an end, in the only way that waits here can be.
const FOREVER: Duration = Duration::from_secs(u32::MAX as u64);

/// Returns the invocation of `program`, which is this one, as the guard of an errand.
pub(crate) fn invocation(program: &Utf8Path, errand: &Utf8Path, account: &Utf8Path) -> Invocation {
    Invocation::new(program)
        .args([ROLE, errand.as_str(), account.as_str()])
        .terminated_with_parent()
}

/// Does a guard's work if the arguments, with the program's name, ask for it.
pub(crate) fn role(arguments: &[OsString]) -> Option<Exit> {
    let [_, role, errand, account] = arguments else { return None };
    if role != ROLE {
        return None;
    }
    let path = |word: &OsString| word.to_str().map(Utf8PathBuf::from);
    let (errand, account) = (path(errand)?, path(account)?);
    let told = guard(&errand).unwrap_or_else(|fault| {
        let end = End::Broken(chain(&fault));
        Account { end, pid: 0, ran: Vec::new(), left: Vec::new(), time: Duration::ZERO }
    });
    Some(match errand::write(&told, &account) {
        Ok(()) => Exit::Good,
        Err(error) => {
            // Nobody is left to tell if this fails.
            drop(writeln!(io::stderr(), "error: write {account}: {error}"));
            Exit::Failed
        }
    })
}

fn guard(path: &Utf8Path) -> Result<Account, Fault> {
    // Ctrl-C is for the runner alone, which passes it on.
    rustix::process::setpgid(None, None)
        .map_err(|error| Fault::new("make a process group for the test", error))?;
    leaks::become_subreaper()?;
    let mut signals = Signals::catch(&[SIGCHLD, SIGINT, SIGTERM])
        .map_err(|error| Fault::new("catch signals", error))?;
    let errand: Errand =
        errand::read(path).map_err(|error| Fault::new(format!("read {path}"), error))?;
    let timeouts = Timeouts::scaled(errand.scale);
    // The limit is scaled already.
    let deadline = Timeouts::default().after(errand.limit.unwrap_or(FOREVER));
    let started = Instant::now();
    let mut child = start(&errand)?;
    let pid = child.id();
    let end = watch(&mut child, &mut signals, deadline)?;
    let time = started.elapsed();
    let by_itself = matches!(end, End::Code(_) | End::Signal(_));
    let mut ran = if by_itself { Vec::new() } else { running(&mut child) };
    if end == End::TimedOut && errand.trace == Trace::Abort {
        child.abort();
        child.wait_until(timeouts.after(TRACE_LIMIT)).map_err(wait_fault)?;
    }
    if !by_itself {
        let at_sigterm = stop(&mut child, timeouts)?;
        let own = i32::try_from(child.id()).unwrap_or_default();
        drop(child);
        ask_others(&mut ran, (own, at_sigterm), timeouts);
    } else {
        drop(child);
    }
    let left = end_leftovers(by_itself, timeouts)?;
    Ok(Account { end, pid, ran, left, time })
}

fn start(errand: &Errand) -> Result<Child, Fault> {
    let program = errand.argv.first().map(String::as_str).unwrap_or_default();
    let output = File::create(&errand.output)
        .map_err(|error| Fault::new(format!("make the file {}", errand.output), error))?;
    let mut invocation =
        Invocation::new(program).args(errand.argv.iter().skip(1)).current_dir(&errand.directory);
    for (name, value) in &errand.variables {
        invocation = match value {
            Some(value) => invocation.env(name, value),
            None => invocation.env_remove(name),
        };
    }
    invocation
        .spawn(Streams::null().merged(Stream::File(output)))
        .map_err(|error| Fault::new("start the test", error))
}

/// Waits for the end of the test, of its time, or for somebody to tell this guard to end.
fn watch(child: &mut Child, signals: &mut Signals, deadline: Deadline) -> Result<End, Fault> {
    loop {
        if let Some(exit) = child.try_wait().map_err(wait_fault)? {
            return Ok(exit.into());
        }
        if deadline.expired() {
            return Ok(End::TimedOut);
        }
        poll::wait(&[(signals.as_fd(), poll::Interest::Read)], deadline).map_err(wait_fault)?;
        let came = signals.pending();
        leaks::reap_adopted(child.id());
        if came.contains(&SIGTERM) || came.contains(&SIGINT) {
            return Ok(End::Interrupted);
        }
    }
}

/// What runs just now.
fn running(child: &mut Child) -> Vec<Ran> {
    leaks::reap_adopted(child.id());
    let ran = |process: Leaked| Ran {
        pid: process.pid,
        waited_in: process.waits_in(),
        command_line: process.command_line,
        end: RanEnd::Asked,
    };
    leaks::descendants().into_iter().map(ran).collect()
}

/// Ends the test itself: by SIGTERM, at which it may clean up, then by SIGKILL.
fn stop(child: &mut Child, timeouts: Timeouts) -> Result<RanEnd, Fault> {
    child.terminate();
    if child.wait_until(timeouts.after(TERM_LIMIT)).map_err(wait_fault)?.is_some() {
        return Ok(RanEnd::Asked);
    }
    child.kill();
    child.wait_until(timeouts.after(KILL_LIMIT)).map_err(wait_fault)?;
    Ok(RanEnd::Killed)
}

/// Asks what the test has left to end, and notes what does not: a QEMU whose main loop stands
/// still does not hear of SIGTERM. `own` is the test itself, with its end.
fn ask_others(ran: &mut [Ran], own: (i32, RanEnd), timeouts: Timeouts) {
    let stubborn = leaks::ask_all(timeouts.after(TERM_LIMIT));
    for process in ran {
        let stayed = stubborn.iter().any(|other| other.pid == process.pid);
        process.end = match process.pid {
            pid if pid == own.0 => own.1,
            _ if stayed => RanEnd::Killed,
            _ => RanEnd::Asked,
        };
    }
}

fn wait_fault(error: io::Error) -> Fault {
    Fault::new("wait for the test", error)
}

/// Ends what still runs, and returns what should not have: what a test leaves that ended by
/// itself. What one leaves that was ended is no fault of its own.
fn end_leftovers(by_itself: bool, timeouts: Timeouts) -> Result<Vec<String>, Fault> {
    if by_itself {
        let gone = || Ok::<_, Fault>(leaks::descendants().is_empty().then_some(()));
        drop(poll_until("the end of what the test started", timeouts.after(LEAK_GRACE), gone));
    }
    let found = leaks::end_all(timeouts.after(KILL_LIMIT))?;
    Ok(if by_itself { found.iter().map(ToString::to_string).collect() } else { Vec::new() })
}
