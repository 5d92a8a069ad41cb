//! How long everything may take: [`Time`] gives each stage its deadline, and leaves some for the
//! table.

use std::time::{Duration, Instant};

use anyhow::bail;

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
    pub(super) fn stage(self) -> anyhow::Result<Instant> {
        self.stage_at(Instant::now())
    }

    fn stage_at(self, now: Instant) -> anyhow::Result<Instant> {
        match self.end {
            Some(end) if end <= now => {
                bail!("there is no time left; all stages may take {} min", WHOLE.as_secs() / 60)
            }
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
        for (at, given) in [(0, Some(30)), (50, Some(6)), (56, None), (70, None)] {
            let now = start + minutes(at);
            let deadline = Time { end: Some(start + WHOLE) }.stage_at(now).ok();
            assert_eq!(deadline.map(|deadline| deadline - now), given.map(minutes));
        }
    }
}
