//! [`CaseDeadline`]: the time of the case that this process runs.

use std::time::{Duration, Instant};

use super::bounds::{Case, case, case_mut};
use super::waiting::CaseWaits;

/// How long before the end of a case its waits end, at most.
const GRACE_MAX: Duration = Duration::from_secs(5);
/// The share of a short case's time that is reserved for its teardown: one in this many.
const GRACE_SHARE: u32 = 3;

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
        *case_mut() = case;
        CaseWaits::forget_limit();
        Self(())
    }

    /// Returns the case's limit if its waits have ended; `None` if time is left or there is no case.
    pub fn exceeded() -> Option<Duration> {
        case().filter(|case| case.waits_end <= Instant::now()).map(|case| case.limit)
    }

    /// Extends the time for the teardown, as the case's watchdog does.
    pub fn extend(by: Duration) {
        if let Some(case) = case_mut().as_mut() {
            case.end = case.end.checked_add(by).unwrap_or(case.end);
        }
    }

    /// Ends the time for waits of the test.
    pub fn expire() {
        if let Some(case) = case_mut().as_mut() {
            case.waits_end = case.waits_end.min(Instant::now());
        }
    }
}

impl Drop for CaseDeadline {
    fn drop(&mut self) {
        *case_mut() = None;
        CaseWaits::forget_limit();
    }
}
