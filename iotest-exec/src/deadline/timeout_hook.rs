//! What a process does when it first runs out of time, while all that it waits for is still there.

use std::cell::Cell;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is done once.
type Hook = Box<dyn FnOnce() + Send>;

static HOOK: Mutex<Option<Hook>> = Mutex::new(None);

/// How long after a time-out a failure is one of it.
const FRESH: Duration = Duration::from_secs(1);

thread_local! {
    /// When a wait of this thread ran out of time last.
    static LAST: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Has something done at the first time-out that matters: before anything is ended that did not do what
/// it was waited for.
pub fn on_first_timeout(hook: impl FnOnce() + Send + 'static) {
    *HOOK.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(hook));
}

/// Says that a time-out matters: something is ended for it, or a test fails.
pub fn run_timeout_hook() {
    let hook = HOOK.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(hook) = hook {
        hook();
    }
}

/// Says that a failure is made on this thread: if a wait has just run out of time, that matters.
pub fn run_timeout_hook_if_recent() {
    if LAST.get().is_some_and(|last| last.elapsed() < FRESH) {
        run_timeout_hook();
    }
}

/// Notes that a wait of this thread has run out of time.
pub(super) fn note_timeout() {
    LAST.set(Some(Instant::now()));
}
