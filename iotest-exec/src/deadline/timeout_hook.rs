//! A hook that runs once, at the first timeout that matters, before anything is ended: it collects
//! evidence.

use std::cell::Cell;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A function that runs once.
type Hook = Box<dyn FnOnce() + Send>;

static HOOK: Mutex<Option<Hook>> = Mutex::new(None);

/// For how long after a timeout a failure is attributed to it.
const FRESH: Duration = Duration::from_secs(1);

thread_local! {
    /// When a wait of this thread last timed out.
    static LAST: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Sets the function that runs at the first timeout that matters, before anything is ended for it.
pub fn on_first_timeout(hook: impl FnOnce() + Send + 'static) {
    *HOOK.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(hook));
}

/// Runs the hook, if it has not run: a timeout matters, since something is ended for it or a test
/// fails.
pub fn run_timeout_hook() {
    let hook = HOOK.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(hook) = hook {
        hook();
    }
}

/// Runs the hook if a wait of this thread has just timed out: a failure is being made of it.
pub fn run_timeout_hook_if_recent() {
    if LAST.get().is_some_and(|last| last.elapsed() < FRESH) {
        run_timeout_hook();
    }
}

/// Records that a wait of this thread timed out.
pub(super) fn note_timeout() {
    LAST.set(Some(Instant::now()));
}
