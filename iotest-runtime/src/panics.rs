//! Catches panics of test functions and fixtures, with message and place.

use std::any::Any;
use std::backtrace::{Backtrace, BacktraceStatus};
use std::borrow::Cow;
use std::io::{self, Write as _};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use iotest_protocol::Secrets;
use iotest_protocol::text::{bounded, limit};

use crate::callers;
use crate::outcome::{Failure, Outcome};

/// Stands for the message of a panic that has none.
const NO_TEXT: &str = "(a panic whose payload is no text)";

/// The panic of the test's thread, passed from its hook to `catch`.
static CAUGHT: Mutex<Option<Failure>> = Mutex::new(None);

/// From now on panics of this thread are remembered instead of printed; those of others are
/// printed as usual.
///
/// What is printed has none of the `secrets`.
pub(crate) fn install_hook(secrets: Secrets) {
    let test = std::thread::current().id();
    let others = take_hook();
    set_hook(Box::new(move |info| {
        let print = |info: &PanicHookInfo<'_>| match secrets.redact(message(info)) {
            Cow::Borrowed(_) => others(info),
            // The standard hook knows no secrets.
            Cow::Owned(message) => print(info, &message),
        };
        remember(test, info, &print);
    }));
}

fn message<'a>(info: &'a PanicHookInfo<'_>) -> &'a str {
    let payload = info.payload();
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref().copied()).unwrap_or(NO_TEXT)
}

fn print(info: &PanicHookInfo<'_>, message: &str) {
    let location = info.location().map(|place| format!(" at {place}")).unwrap_or_default();
    let trace = Backtrace::capture();
    let trace = match trace.status() {
        BacktraceStatus::Captured => format!("\nstack backtrace:\n{trace}"),
        _ => String::new(),
    };
    // Standard error may be closed.
    drop(writeln!(io::stderr(), "panicked{location}:\n{message}{trace}"));
}

fn remember(test: ThreadId, info: &PanicHookInfo<'_>, others: &dyn Fn(&PanicHookInfo<'_>)) {
    if std::thread::current().id() != test {
        return others(info);
    }
    let what = format!("panicked: {}", bounded(message(info), limit::REASON));
    if Backtrace::capture().status() == BacktraceStatus::Captured {
        // The standard hook knows how to shorten the backtrace that is asked for.
        others(info);
    }
    let location = info.location().map(ToString::to_string);
    location.iter().for_each(|location| callers::record(location));
    *CAUGHT.lock().unwrap_or_else(PoisonError::into_inner) = Some(Failure { what, location });
}

/// Runs `test`; its panic is a failure.
pub(crate) fn catch(test: impl FnOnce() -> Outcome) -> Outcome {
    caught(test).unwrap_or_else(Outcome::Fail)
}

/// Runs `part` and returns its value, or its panic; the place of that is known where
/// [`install_hook`] has been called.
pub(crate) fn caught<T>(part: impl FnOnce() -> T) -> Result<T, Failure> {
    // What the part borrowed is only taken down afterwards, never trusted.
    catch_unwind(AssertUnwindSafe(part)).map_err(|payload| {
        let remembered = CAUGHT.lock().unwrap_or_else(PoisonError::into_inner).take();
        remembered.unwrap_or_else(|| {
            Failure::without_location(format!(
                "panicked: {}",
                bounded(text(&*payload), limit::REASON)
            ))
        })
    })
}

fn text(payload: &(dyn Any + Send)) -> &str {
    let owned = payload.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| payload.downcast_ref().copied()).unwrap_or(NO_TEXT)
}
