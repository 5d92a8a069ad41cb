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
use iotest_runtime::deadline::{Deadline, Timeouts, poll_until};
use iotest_runtime::exit_code::Exit;
use iotest_runtime::harness::signals::{SIGCHLD, SIGINT, SIGTERM, Signals};
use iotest_runtime::outcome::{Fault, chain};
use iotest_runtime::process::{Child, Invocation, Stream, Streams, leaks, poll};

use crate::tree::errand::{self, Account, End, Errand};

/// The word that asks this program to be a guard; behind it stand the errand and the account.
const ROLE: &str = "guard-of-a-tree-test";
/// How long a test may take to end at SIGTERM: tests in bash clean up then.
const TERM_LIMIT: Duration = Duration::from_secs(2);
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
        Account { end, ran: Vec::new(), left: Vec::new(), time: Duration::ZERO }
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
    let end = watch(&mut child, &mut signals, deadline)?;
    let time = started.elapsed();
    let by_itself = matches!(end, End::Code(_) | End::Signal(_));
    let ran = if by_itself { Vec::new() } else { running(&mut child) };
    if !by_itself {
        stop(&mut child, timeouts)?;
    }
    drop(child);
    let left = end_leftovers(by_itself, timeouts)?;
    Ok(Account { end, ran, left, time })
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
    let fault = |error: io::Error| Fault::new("wait for the test", error);
    loop {
        if let Some(exit) = child.try_wait().map_err(fault)? {
            return Ok(exit.into());
        }
        if deadline.expired() {
            return Ok(End::TimedOut);
        }
        poll::wait(&[(signals.as_fd(), poll::Interest::Read)], deadline).map_err(fault)?;
        let came = signals.pending();
        leaks::reap_adopted(child.id());
        if came.contains(&SIGTERM) || came.contains(&SIGINT) {
            return Ok(End::Interrupted);
        }
    }
}

/// What runs just now.
fn running(child: &mut Child) -> Vec<String> {
    leaks::reap_adopted(child.id());
    leaks::descendants().into_iter().map(|process| process.command_line).collect()
}

/// Ends the test itself: by SIGTERM, at which it may clean up, then by SIGKILL.
fn stop(child: &mut Child, timeouts: Timeouts) -> Result<(), Fault> {
    let fault = |error: io::Error| Fault::new("wait for the end of the test", error);
    child.terminate();
    if child.wait_until(timeouts.after(TERM_LIMIT)).map_err(fault)?.is_none() {
        child.kill();
        child.wait_until(timeouts.after(KILL_LIMIT)).map_err(fault)?;
    }
    Ok(())
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
