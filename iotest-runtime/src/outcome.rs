//! How a case ends: [`Outcome`], and the [`Stop`] that a test's `?` carries.
//!
//! Nothing here prints.

use std::any::Any;
use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Write as _};
use std::io;

use iotest_exec::deadline::run_timeout_hook_if_recent;
use iotest_exec::fault::is_fault;
#[doc(no_inline)]
pub use iotest_exec::fault::{Fault, chain};
#[doc(no_inline)]
pub use iotest_protocol::Failure;
#[doc(inline)]
pub use iotest_protocol::Outcome;
use iotest_protocol::text::{BoundedText, bounded, limit};

use crate::callers;

/// What test functions return: `Ok`, or the reason to stop.
pub type Result<T = (), E = Stop> = std::result::Result<T, E>;

/// Why a test stops before its end.
///
/// Every error becomes [`Stop::Fail`] by `?`, or [`Stop::Broken`] if a [`Fault`] is in its chain
/// of sources. Only [`Stop::skip`] makes a skip, so no error can turn into one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// The test found that it cannot run here.
    Skip(String),
    /// QEMU or the test failed.
    Fail(Failure),
    /// The host or the harness is at fault; this is not a verdict on QEMU.
    Broken(Failure),
}

impl Stop {
    /// Makes a skip with its reason: one line, such as `needs driver quorum`.
    #[doc(alias = "case_skip")]
    pub fn skip(reason: impl Into<String>) -> Self {
        Self::Skip(match bounded(&reason.into(), limit::REASON) {
            Cow::Borrowed(reason) => reason.to_owned(),
            Cow::Owned(reason) => reason,
        })
    }

    /// Makes a failure at the caller's place; `what` has the expected and the actual value.
    #[track_caller]
    pub fn fail(what: impl Into<String>) -> Self {
        Self::Fail(here(what.into()))
    }
}

impl<E: Error + 'static> From<E> for Stop {
    #[track_caller]
    fn from(error: E) -> Self {
        let failure = here(bounded_chain(&error));
        if is_fault(&error) || is_full(&error) {
            Self::Broken(failure)
        } else {
            Self::Fail(failure)
        }
    }
}

/// Returns whether the error is that of a full disk, which is the host's fault.
fn is_full(error: &(dyn Error + 'static)) -> bool {
    let full = [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded];
    let own = error.downcast_ref::<io::Error>();
    own.is_some_and(|error| full.contains(&error.kind())) || error.source().is_some_and(is_full)
}

/// Makes a failure at the caller's location, and records the callers.
#[track_caller]
fn here(what: String) -> Failure {
    // After a time-out, the test is about to drop what it waited for.
    run_timeout_hook_if_recent();
    let failure = Failure::here(what);
    failure.location.iter().for_each(|location| callers::record(location));
    failure
}

/// Returns what [`chain`] returns, with no more of it in memory than a reason may have.
fn bounded_chain(error: &(dyn Error + 'static)) -> String {
    let mut text = BoundedText::new(limit::REASON);
    let mut next = Some(error);
    while let Some(error) = next {
        next = error.source();
        write!(text, "{error}{}", if next.is_some() { ": " } else { "" }).ok();
    }
    text.finish()
}

impl From<Stop> for Outcome {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Skip(reason) => Self::Skip(reason),
            Stop::Fail(failure) => Self::Fail(failure),
            Stop::Broken(failure) => Self::Broken(failure),
        }
    }
}

/// What an `#[iotest]` function may return.
///
/// An error type must be `Debug`, since that is how its values are reported:
///
/// ```compile_fail,E0277
/// use iotest_runtime::outcome::{IntoOutcome, Outcome};
/// struct Opaque;
/// let outcome: Outcome = Err::<(), Opaque>(Opaque).into_outcome();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from an `#[iotest]` function",
    label = "must be `()`, `Result<(), E>` with `E: Debug`, or `Outcome`"
)]
pub trait IntoOutcome {
    /// Turns the returned value into the case's outcome.
    fn into_outcome(self) -> Outcome;
}

impl IntoOutcome for () {
    fn into_outcome(self) -> Outcome {
        Outcome::Pass
    }
}

impl IntoOutcome for Outcome {
    fn into_outcome(self) -> Outcome {
        self
    }
}

impl<T: IntoOutcome, E: fmt::Debug + 'static> IntoOutcome for std::result::Result<T, E> {
    fn into_outcome(self) -> Outcome {
        match self {
            Ok(value) => value.into_outcome(),
            // Only here is a `Stop` distinguished from other error types; a skip stays a skip.
            Err(error) => match (&error as &dyn Any).downcast_ref::<Stop>() {
                Some(stop) => stop.clone().into(),
                None => {
                    let mut text = BoundedText::new(limit::REASON);
                    // If its Debug fails, the text so far is kept.
                    write!(text, "{error:?}").ok();
                    Outcome::Fail(Failure::without_location(text.finish()))
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fails_with(error: impl Error + 'static) -> Result {
        Err(error)?
    }

    /// So that each can be boxed, sent to another thread, and become a [`Stop`].
    #[test]
    fn public_errors_can_be_boxed_and_sent() {
        fn check<E: Error + Send + Sync + 'static>() {}
        check::<crate::assertion::Mismatch>();
        check::<crate::block::BlockError>();
        check::<crate::env::NotFound>();
        check::<crate::env::SettingsError>();
        check::<crate::filter::BadPattern>();
        check::<crate::host::ProbeError>();
        check::<crate::host::UnexpectedAnswer>();
        check::<crate::host::Unavailable>();
        check::<crate::image::ImageError>();
        check::<crate::job::JobError>();
        check::<crate::qmp::AddressError>();
        check::<crate::qmp::QmpError>();
        check::<crate::scratch::SocketPathTooLong>();
        check::<crate::syntax::Inexpressible>();
        check::<crate::tool::BadReport>();
        check::<crate::tool::ToolError>();
        check::<crate::vm::AbnormalEnd>();
        check::<crate::vm::ConsoleError>();
        check::<crate::vm::LaunchError>();
        check::<crate::vm::MigrationError>();
        check::<crate::vm::QtestError>();
        check::<Fault>();
        check::<iotest_exec::process::ProcessError>();
        check::<iotest_exec::deadline::TimedOut>();
    }

    #[test]
    fn any_error_becomes_a_failure_with_its_place() {
        let Err(Stop::Fail(failure)) = fails_with(fmt::Error) else { panic!("not a failure") };
        assert!(failure.location.unwrap().contains("outcome.rs:"));
    }

    #[test]
    fn fault_anywhere_in_the_chain_is_broken() {
        let fault = Fault::new("create scratch directory", "disk full");
        let error = Fault::new("start case", Box::new(fault) as Box<dyn Error + Send + Sync>);
        let Err(Stop::Broken(failure)) = fails_with(error) else { panic!("not broken") };
        assert_eq!(failure.what, "start case: create scratch directory: disk full");
    }

    #[test]
    fn full_disk_is_broken() {
        let full = io::Error::from_raw_os_error(28);
        assert!(matches!(fails_with(full), Err(Stop::Broken(_))));
    }

    #[test]
    fn endless_text_of_an_error_is_bounded() {
        #[derive(thiserror::Error)]
        #[error("{}", "y".repeat(3 << 20))]
        struct Endless;
        impl fmt::Debug for Endless {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (0..1 << 20).try_for_each(|_| f.write_str("endless"))
            }
        }
        let Err(Stop::Fail(failure)) = fails_with(Endless) else { panic!("not a failure") };
        let Outcome::Fail(other) = Err::<(), _>(Endless).into_outcome() else { panic!("no") };
        for (failure, total) in [(failure, 3 << 20), (other, 7 << 20)] {
            let mark = format!(" of {total} bytes left out ...]");
            assert!(failure.what.contains(&mark) && failure.what.len() < 2 << 20);
        }
        assert!(matches!(Stop::skip("s".repeat(3 << 20)), Stop::Skip(why) if why.len() < 2 << 20));
    }

    #[test]
    fn skip_survives_the_result() {
        let result: Result = Err(Stop::skip("needs a tape drive"));
        assert_eq!(result.into_outcome(), Outcome::Skip("needs a tape drive".to_owned()));
    }

    #[test]
    fn other_error_types_show_their_debug_form() {
        let result: Result<(), &str> = Err("no");
        assert_eq!(result.into_outcome(), Outcome::Fail(Failure::without_location("\"no\"")));
    }
}
