//! The bounds of every wait beside its own limit: the blocks around it, and the time of its case.
//!
//! Waits end a little before the case's time is over, so that the wait fails and not the case: its
//! error names what it waited for, and the teardown runs in the time that is left.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::waiting::ActiveWait;

/// How long before the end of a case its waits end, at most.
const GRACE_MAX: Duration = Duration::from_secs(5);
/// The share of a short case's time that is reserved for its teardown: one in this many.
const GRACE_SHARE: u32 = 3;
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

#[derive(Debug, Clone, Copy)]
struct Case {
    limit: Duration,
    waits_end: Instant,
    end: Instant,
}

fn case() -> Option<Case> {
    *CASE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The time of a case, which bounds every wait of the process while this lives.
#[derive(Debug)]
#[must_use = "the bound ends when this is dropped"]
pub struct CaseDeadline(());

impl CaseDeadline {
    /// Starts the time of a case: `limit`, already scaled. Waits end five seconds before it, or a third
    /// of a short limit.
    pub fn start(limit: Duration) -> Self {
        let now = Instant::now();
        let grace = (limit / GRACE_SHARE).min(GRACE_MAX);
        let times = now.checked_add(limit).zip(now.checked_add(limit.saturating_sub(grace)));
        let case = times.map(|(end, waits_end)| Case { limit, waits_end, end });
        *CASE.lock().unwrap_or_else(PoisonError::into_inner) = case;
        ActiveWait::forget_limit();
        Self(())
    }

    /// Returns the case's limit if its waits have ended; `None` if time is left or there is no case.
    pub fn exceeded() -> Option<Duration> {
        case().filter(|case| case.waits_end <= Instant::now()).map(|case| case.limit)
    }

    /// Extends the time for the teardown, as the case's watchdog does.
    pub fn extend(by: Duration) {
        if let Some(case) = CASE.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            case.end = case.end.checked_add(by).unwrap_or(case.end);
        }
    }

    /// Ends the time for waits of the test.
    pub fn expire() {
        if let Some(case) = CASE.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            case.waits_end = case.waits_end.min(Instant::now());
        }
    }
}

impl Drop for CaseDeadline {
    fn drop(&mut self) {
        *CASE.lock().unwrap_or_else(PoisonError::into_inner) = None;
        ActiveWait::forget_limit();
    }
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
    TEARDOWN_END.get().is_none() && CaseDeadline::exceeded().is_some()
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
