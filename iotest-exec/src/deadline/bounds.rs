//! What bounds every wait beside its own limit: the blocks around it, and the time of its case.
//!
//! A case's waits are over a little before the case is, so that the wait fails, and not the case:
//! it names what it waited for, and what the case owns is taken down in the time that is left.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::waiting::ActiveWait;

/// The most time before its end at which a case's waits are over.
const GRACE_MAX: Duration = Duration::from_secs(5);
/// The part of a short case's time that is kept for taking it down.
const GRACE_SHARE: u32 = 3;
/// How long taking down may last in any case, even if it begins when the case's time is over.
const TAKE_DOWN_MIN: Duration = Duration::from_secs(2);

/// What left a wait less time than its own limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// What it is called: a block's name.
    name: &'static str,
    /// How long it may take in all.
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
    /// The block around what this thread does that has the least time left.
    static BLOCK: Cell<Option<Expiry>> = const { Cell::new(None) };
    /// Until when this thread takes down what a case owns, if it does.
    static TAKES_DOWN: Cell<Option<Instant>> = const { Cell::new(None) };
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
#[must_use = "the bound is taken back when this is dropped"]
pub struct CaseDeadline(());

impl CaseDeadline {
    /// Starts the time of a case: `limit` from now, as it is, in which waits end some seconds early
    /// (a third early if it is short).
    pub fn start(limit: Duration) -> Self {
        let now = Instant::now();
        let grace = (limit / GRACE_SHARE).min(GRACE_MAX);
        let times = now.checked_add(limit).zip(now.checked_add(limit.saturating_sub(grace)));
        let case = times.map(|(end, waits_end)| Case { limit, waits_end, end });
        *CASE.lock().unwrap_or_else(PoisonError::into_inner) = case;
        ActiveWait::forget_limit();
        Self(())
    }

    /// Returns the limit of a case whose waits are over, if there is one.
    pub fn exceeded() -> Option<Duration> {
        case().filter(|case| case.waits_end <= Instant::now()).map(|case| case.limit)
    }

    /// Gives the case so much more time to be taken down in, as its watchdog does.
    pub fn extend(by: Duration) {
        if let Some(case) = CASE.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            case.end = case.end.checked_add(by).unwrap_or(case.end);
        }
    }

    /// Ends the waits that the test begins from now on: the case's time is over.
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

/// Taking down what a case owns, on this thread, while it lives: its waits may last longer than
/// those of the test, and no block of the test bounds them.
#[derive(Debug)]
#[must_use = "the time is taken back when this is dropped"]
pub struct Teardown {
    outer: Option<Instant>,
    block: Option<Expiry>,
}

impl Teardown {
    /// Begins.
    pub fn begin() -> Self {
        let outer = TAKES_DOWN.get();
        let least = Instant::now().checked_add(TAKE_DOWN_MIN);
        // Parts of one and the same taking down have the time of the whole.
        let end = case().and_then(|case| Some(least?.max(case.end)));
        TAKES_DOWN.set(outer.or(end));
        Self { outer, block: BLOCK.replace(None) }
    }
}

impl Drop for Teardown {
    fn drop(&mut self) {
        TAKES_DOWN.set(self.outer);
        BLOCK.set(self.block);
    }
}

/// A block whose time bounds the waits in it, on this thread, while it lives.
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

/// Says whether the time of the case ends waits of this thread now.
pub(super) fn ends_waits() -> bool {
    TAKES_DOWN.get().is_none() && CaseDeadline::exceeded().is_some()
}

/// Returns the bound for waits of this thread that ends first.
pub(super) fn first() -> Option<Expiry> {
    let of_case = case().map(|case| Expiry {
        bound: Bound { name: "the case", limit: case.limit },
        at: TAKES_DOWN.get().unwrap_or(case.waits_end),
    });
    [BLOCK.get(), of_case].into_iter().flatten().min_by_key(|expiry| expiry.at)
}

/// Makes the bound of a block.
pub(super) fn of_block(name: &str, limit: Duration) -> Bound {
    Bound { name: kept(&format!("`{name}`")), limit }
}

/// Keeps a name as long as the process lives, each once: there are as many as blocks in a program.
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
