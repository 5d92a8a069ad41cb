//! How long everything may take: [`Time`] gives each stage its deadline, and leaves some for the
//! table.

use std::time::{Duration, Instant};

use crate::Error;

/// How long one stage may take. Every test has a deadline of its own, far below.
pub(crate) const STAGE: Duration = Duration::from_secs(30 * 60);
/// How long getting something from the network may take: a mirror that is slower is of no use.
const INSTALL: Duration = Duration::from_secs(10 * 60);
/// How long everything may take where nobody waits for it: services end a run that takes an hour,
/// and then there is no table.
const WHOLE: Duration = Duration::from_secs(56 * 60);

/// The time that a run has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    end: Option<Instant>,
}

impl Time {
    /// Starts a run that must end by itself within the hour.
    pub(super) fn bounded() -> Self {
        Self { end: Some(Instant::now() + WHOLE) }
    }

    /// Starts a run that somebody waits for: only single stages are bounded.
    pub(super) fn unbounded() -> Self {
        Self { end: None }
    }

    /// Returns by when a stage that starts now must be over; fails if there is no time for it.
    pub(super) fn stage(self) -> Result<Instant, Error> {
        self.stage_at(Instant::now())
    }

    fn stage_at(self, now: Instant) -> Result<Instant, Error> {
        match self.end {
            Some(end) if end <= now => Err(Error::NoTime(WHOLE)),
            Some(end) => Ok(end.min(now + STAGE)),
            None => Ok(now + STAGE),
        }
    }
}

/// Returns by when an installation or download that starts now must be over, in a stage that must
/// be by `stage`.
pub(super) fn install(stage: Instant) -> Instant {
    stage.min(Instant::now() + INSTALL)
}

/// Returns how long it is until `deadline`.
pub(super) fn left(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_stages_leave_time_for_the_table() {
        let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
        let start = Instant::now();
        let given = |end: Option<Instant>, at: u64| {
            let now = start + minutes(at);
            Time { end }.stage_at(now).map(|deadline| deadline - now).ok()
        };
        let end = Some(start + WHOLE);
        assert_eq!(given(end, 0), Some(minutes(30)));
        assert_eq!(given(end, 50), Some(minutes(6)));
        assert_eq!(given(end, 56), None);
        assert_eq!(given(end, 70), None);
        assert_eq!(given(None, 70), Some(minutes(30)));
    }

    #[test]
    fn installation_is_over_before_its_stage() {
        let now = Instant::now();
        assert_eq!(install(now), now);
        assert!(left(install(now + STAGE)) <= INSTALL);
        assert_eq!(left(now), Duration::ZERO);
    }
}
