//! [`Waiting`]: what a process waits for just now, and [`CalledFrom`]: the line of the test that
//! has it wait.

use std::cell::Cell;
use std::fmt;
use std::panic::Location;
use std::sync::{Mutex, PoisonError};

/// What this process waits for just now, innermost last. It is process-wide since those who ask
/// (the watchdog, a signal) are other threads than those who wait.
static WAITS: Mutex<Vec<(u64, Wait)>> = Mutex::new(Vec::new());

/// A wait under way.
#[derive(Debug, Clone)]
struct Wait {
    what: String,
    place: &'static Location<'static>,
}

thread_local! {
    /// The line that called the library, on this thread.
    static CALLER: Cell<Option<&'static Location<'static>>> = const { Cell::new(None) };
}

/// Notes, while it lives, which line has called the library on this thread; of calls inside calls
/// the outermost counts, which is that of the test.
#[derive(Debug)]
#[must_use = "the note is taken back when this is dropped"]
pub struct CalledFrom {
    outer: Option<&'static Location<'static>>,
}

impl CalledFrom {
    /// Notes the caller of a function that is `#[track_caller]`.
    #[track_caller]
    pub fn here() -> Self {
        let outer = CALLER.get();
        CALLER.set(outer.or(Some(Location::caller())));
        Self { outer }
    }

    /// Returns the line that has called the library, or else that of the caller.
    #[track_caller]
    pub fn now() -> &'static Location<'static> {
        CALLER.get().unwrap_or_else(Location::caller)
    }
}

impl Drop for CalledFrom {
    fn drop(&mut self) {
        CALLER.set(self.outer);
    }
}

/// Notes, while it lives, what the process waits for, and where.
#[derive(Debug)]
#[must_use = "the note is taken back when this is dropped"]
pub struct Waiting {
    token: u64,
}

impl Waiting {
    /// Notes a wait, as a noun phrase: "the reply to block-commit".
    #[track_caller]
    pub fn on(what: impl fmt::Display) -> Self {
        let wait = Wait { what: what.to_string(), place: CalledFrom::now() };
        let mut waits = WAITS.lock().unwrap_or_else(PoisonError::into_inner);
        let token = waits.last().map_or(0, |(token, _)| token + 1);
        waits.push((token, wait));
        Self { token }
    }

    /// Returns the waits under way, outermost first.
    pub fn now() -> Vec<String> {
        let waits = WAITS.lock().unwrap_or_else(PoisonError::into_inner);
        waits.iter().map(|(_, wait)| wait.what.clone()).collect()
    }

    /// Returns the line of the test that waits: `file:line:column` of the outermost wait under way.
    pub fn place() -> Option<String> {
        let waits = WAITS.lock().unwrap_or_else(PoisonError::into_inner);
        waits.first().map(|(_, wait)| wait.place.to_string())
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut waits = WAITS.lock().unwrap_or_else(PoisonError::into_inner);
        waits.retain(|(token, _)| *token != self.token);
    }
}
