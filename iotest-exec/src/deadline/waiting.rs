//! [`ActiveWait`]: what this process is waiting for, and [`CallSite`]: the line of the test that
//! called the library.

use std::cell::Cell;
use std::fmt;
use std::panic::Location;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};

use super::{bounds, timeout_hook};

/// The active waits of this process, innermost last. Process-wide, since other threads than the
/// waiting ones report them: the watchdog's and the signal handler's.
static WAITS: Mutex<Waits> = Mutex::new(Waits { under_way: Vec::new(), at_limit: Vec::new() });

#[derive(Debug)]
struct Waits {
    under_way: Vec<Wait>,
    /// The first wait that the end of the case's time ended, with those around it, outermost first.
    at_limit: Vec<String>,
}

/// An active wait.
#[derive(Debug)]
struct Wait {
    token: u64,
    what: String,
    location: &'static Location<'static>,
    thread: ThreadId,
    /// Whether another wait has started inside it.
    is_outer: bool,
}

impl Waits {
    /// Returns the waits of a thread, outermost first.
    fn of(&self, thread: ThreadId) -> Vec<String> {
        let own = self.under_way.iter().filter(|wait| wait.thread == thread);
        own.map(|wait| wait.what.clone()).collect()
    }
}

fn waits() -> std::sync::MutexGuard<'static, Waits> {
    WAITS.lock().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    /// The line that called the library on this thread.
    static CALLER: Cell<Option<&'static Location<'static>>> = const { Cell::new(None) };
}

/// Records, while it lives, the line that called the library on this thread. Of nested calls the
/// outermost counts: that of the test.
#[derive(Debug)]
#[must_use = "the record ends when this is dropped"]
pub struct CallSite {
    outer: Option<&'static Location<'static>>,
}

impl CallSite {
    /// Records the caller of a function that is `#[track_caller]`.
    #[track_caller]
    pub fn enter() -> Self {
        let outer = CALLER.get();
        CALLER.set(outer.or(Some(Location::caller())));
        Self { outer }
    }

    /// Returns the recorded line, or else the caller's.
    #[track_caller]
    pub fn current() -> &'static Location<'static> {
        CALLER.get().unwrap_or_else(Location::caller)
    }
}

impl Drop for CallSite {
    fn drop(&mut self) {
        CALLER.set(self.outer);
    }
}

/// Records, while it lives, what the process is waiting for, and where.
///
/// For a wait that is a program of one's own; [`poll_until`](crate::deadline::poll_until) and all other
/// waits record themselves.
///
/// ```
/// # use iotest_exec::deadline::{ActiveWait, CaseWaits};
/// let waiting = ActiveWait::start("the job");
/// assert_eq!(CaseWaits::all(), ["the job"]);
/// drop(waiting);
/// assert!(CaseWaits::all().is_empty());
/// ```
#[derive(Debug)]
#[must_use = "the wait ends when this is dropped"]
pub struct ActiveWait {
    token: u64,
}

impl ActiveWait {
    /// Records a wait for `what`, a noun phrase: "the reply to block-commit".
    #[track_caller]
    pub fn start(what: impl fmt::Display) -> Self {
        let (what, location, thread) =
            (what.to_string(), CallSite::current(), thread::current().id());
        let mut waits = waits();
        let token = waits.under_way.last().map_or(0, |wait| wait.token + 1);
        let outer = waits.under_way.iter_mut().rfind(|wait| wait.thread == thread);
        if let Some(outer) = outer {
            outer.is_outer = true;
        }
        waits.under_way.push(Wait { token, what, location, thread, is_outer: false });
        Self { token }
    }
}

/// What the process waits for, for reports on its case.
#[derive(Debug)]
pub enum CaseWaits {}

impl CaseWaits {
    /// Returns the active waits, outermost first.
    pub fn all() -> Vec<String> {
        waits().under_way.iter().map(|wait| wait.what.clone()).collect()
    }

    /// Returns `file:line:column` of the outermost active wait: the line of the test that waits.
    pub fn location() -> Option<String> {
        waits().under_way.first().map(|wait| wait.location.to_string())
    }

    /// Returns the wait that the end of the case's time ended, with those around it, outermost first;
    /// empty if there was none, or time is left.
    pub fn at_limit() -> Vec<String> {
        waits().at_limit.clone()
    }

    /// Records what this thread waits for as ended by the case's time, if that is over, before anything
    /// else is waited for: a debugger that shows what hangs.
    pub fn note_limit() {
        let mut waits = waits();
        if bounds::ends_waits() && waits.at_limit.is_empty() {
            waits.at_limit = waits.of(thread::current().id());
        }
    }

    /// Clears it for the next case.
    pub(super) fn forget_limit() {
        waits().at_limit.clear();
    }
}

impl Drop for ActiveWait {
    fn drop(&mut self) {
        let ended_by_case = bounds::ends_waits();
        let mut waits = waits();
        let Some(index) = waits.under_way.iter().position(|wait| wait.token == self.token) else {
            return;
        };
        if ended_by_case && waits.at_limit.is_empty() && !waits.under_way[index].is_outer {
            waits.at_limit = waits.of(waits.under_way[index].thread);
        }
        waits.under_way.remove(index);
        drop(waits);
        if ended_by_case {
            // The failure that follows tears down what was waited for.
            timeout_hook::run_timeout_hook();
        }
    }
}
