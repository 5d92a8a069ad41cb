//! [`Stopwatch`]: the time in which this process ran, as opposed to being stopped.
//!
//! Job control, a batch system or a frozen container may stop a watchdog and its job together for
//! an hour; no limit of the job is used up by that.

use std::time::{Duration, Instant};

/// How often a stopwatch has to be looked at.
pub(crate) const TICK: Duration = Duration::from_millis(500);
/// Whoever comes back from a wait of one tick that much later was stopped, not just slow.
const STOPPED: Duration = Duration::from_secs(5);

/// Measures the time in which this process ran.
#[derive(Debug)]
pub(crate) struct Stopwatch {
    ran: Duration,
    looked: Instant,
}

impl Stopwatch {
    /// Starts at zero.
    pub(crate) fn start() -> Self {
        Self { ran: Duration::ZERO, looked: Instant::now() }
    }

    /// Returns the time so far. Between two calls this process does nothing that takes longer than a
    /// [`TICK`].
    pub(crate) fn look(&mut self) -> Duration {
        self.look_at(Instant::now())
    }

    fn look_at(&mut self, now: Instant) -> Duration {
        let since = now.saturating_duration_since(self.looked);
        self.looked = now;
        self.ran += if since < STOPPED { since } else { TICK };
        self.ran
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_in_which_the_process_was_stopped_does_not_count() {
        let mut stopwatch = Stopwatch::start();
        let began = stopwatch.looked;
        let at = |milliseconds| began + Duration::from_millis(milliseconds);
        assert_eq!(stopwatch.look_at(at(500)), Duration::from_millis(500));
        // Slow.
        assert_eq!(stopwatch.look_at(at(3000)), Duration::from_secs(3));
        // Stopped for an hour.
        assert_eq!(stopwatch.look_at(at(3_603_000)), Duration::from_millis(3500));
        assert_eq!(stopwatch.look_at(at(3_603_500)), Duration::from_secs(4));
    }
}
