//! Catches a test's panic with its message and place.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use crate::outcome::{Failure, Outcome};

/// The panic of the test's thread, from its hook to whoever catches it.
static CAUGHT: Mutex<Option<Failure>> = Mutex::new(None);

/// From now on panics of this thread are remembered instead of printed; those of others are
/// printed as ever.
pub(crate) fn install_hook() {
    let test = std::thread::current().id();
    let others = take_hook();
    set_hook(Box::new(move |info| remember(test, info, &*others)));
}

fn remember(test: ThreadId, info: &PanicHookInfo<'_>, others: &dyn Fn(&PanicHookInfo<'_>)) {
    if std::thread::current().id() != test {
        return others(info);
    }
    let message = info.payload_as_str().unwrap_or("(a panic whose payload is no text)");
    let what = format!("panicked: {message}");
    if Backtrace::capture().status() == BacktraceStatus::Captured {
        // The standard hook knows how to shorten the backtrace that is asked for.
        others(info);
    }
    let place = info.location().map(ToString::to_string);
    *CAUGHT.lock().unwrap_or_else(PoisonError::into_inner) = Some(Failure { what, place });
}

/// Runs `test`; its panic is a failure.
pub(crate) fn catch(test: impl FnOnce() -> Outcome) -> Outcome {
    // What the test borrowed is only taken down afterwards, never trusted.
    catch_unwind(AssertUnwindSafe(test)).unwrap_or_else(|_| {
        let caught = CAUGHT.lock().unwrap_or_else(PoisonError::into_inner).take();
        Outcome::Fail(caught.unwrap_or_else(|| Failure::nowhere("panicked without a message")))
    })
}
