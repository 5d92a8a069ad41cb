//! The bounds of every wait beside its own limit: the blocks around it, and the time of its case.
//!
//! Waits end a little before the case's time is over, so that the wait fails and not the case: its
//! error names what it waited for, and the teardown runs in the time that is left.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a teardown may take even if it begins when the case's time is over.
const TEARDOWN_MIN: Duration = Duration::from_secs(2);

/// The block or case that shortened a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// Its name in messages.
    name: &'static str,
    /// Its whole time.
    limit: Duration,
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "all that was left of the {:?} of {}", self.limit, self.name)
    }
}

/// A bound and the moment at which it ends every wait.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expiry {
    pub(super) bound: Bound,
    pub(super) at: Instant,
}

thread_local! {
    /// The block around this thread's work that has the least time left.
    static BLOCK: Cell<Option<Expiry>> = const { Cell::new(None) };
    /// The end of the teardown that this thread does, if it does one.
    static TEARDOWN_END: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// The time of the case that this process runs.
static CASE: Mutex<Option<Case>> = Mutex::new(None);

/// The time of a case.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case {
    /// The whole of it, scaled.
    pub(super) limit: Duration,
    /// When waits of the test end.
    pub(super) waits_end: Instant,
    /// When all waits end.
    pub(super) end: Instant,
}

/// Returns the time of the case that this process runs, to be set or changed.
pub(super) fn case_mut() -> MutexGuard<'static, Option<Case>> {
    CASE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the time of the case that this process runs.
pub(super) fn case() -> Option<Case> {
    *case_mut()
}

/// A teardown on this thread, while it lives: its waits may last longer than those of the test, and
/// no block of the test bounds them.
#[derive(Debug)]
#[must_use = "the teardown ends when this is dropped"]
pub struct Teardown {
    outer: Option<Instant>,
    block: Option<Expiry>,
}

impl Teardown {
    /// Begins a teardown.
    pub fn begin() -> Self {
        let outer = TEARDOWN_END.get();
        let least = Instant::now().checked_add(TEARDOWN_MIN);
        // Nested teardowns share the time of the outermost.
        let end = case().and_then(|case| Some(least?.max(case.end)));
        TEARDOWN_END.set(outer.or(end));
        Self { outer, block: BLOCK.replace(None) }
    }
}

impl Drop for Teardown {
    fn drop(&mut self) {
        TEARDOWN_END.set(self.outer);
        BLOCK.set(self.block);
    }
}

/// A block that bounds the waits of this thread while it lives.
pub(super) struct Block(Option<Expiry>);

impl Block {
    pub(super) fn enter(expiry: Option<Expiry>) -> Self {
        Self(BLOCK.replace(expiry))
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        BLOCK.set(self.0);
    }
}

/// Returns whether the case's time for waits of this thread is over.
pub(super) fn ends_waits() -> bool {
    let is_over = |case: Case| case.waits_end <= Instant::now();
    TEARDOWN_END.get().is_none() && case().is_some_and(is_over)
}

/// Returns the bound of this thread's waits that expires first.
pub(super) fn first() -> Option<Expiry> {
    let of_case = case().map(|case| Expiry {
        bound: Bound { name: "the case", limit: case.limit },
        at: TEARDOWN_END.get().unwrap_or(case.waits_end),
    });
    [BLOCK.get(), of_case].into_iter().flatten().min_by_key(|expiry| expiry.at)
}

/// Makes the bound of a block.
pub(super) fn of_block(name: &str, limit: Duration) -> Bound {
    Bound { name: kept(&format!("`{name}`")), limit }
}

/// Interns a name for the life of the process: there are as many as blocks in a program.
fn kept(name: &str) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return known;
    }
    let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.insert(name);
    name
}
