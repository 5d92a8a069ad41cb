//! [`Stopwatch`]: measures the time for which this process was not stopped.
//!
//! Job control, a batch system or a frozen container may stop a watchdog and its job together for
//! an hour. That time does not count against the job's limit.

use std::time::{Duration, Instant};

/// How often a stopwatch has to be read.
pub(crate) const TICK: Duration = Duration::from_millis(500);
/// A wait of one tick that takes this long means that the process was stopped.
const STOPPED: Duration = Duration::from_secs(5);

/// Measures the time for which this process was not stopped.
#[derive(Debug)]
pub(crate) struct Stopwatch {
    total: Duration,
    last_read: Instant,
}

impl Stopwatch {
    /// Starts at zero.
    pub(crate) fn start() -> Self {
        Self { total: Duration::ZERO, last_read: Instant::now() }
    }

    /// Returns the time so far. Must be called at least every [`TICK`].
    pub(crate) fn elapsed(&mut self) -> Duration {
        self.elapsed_at(Instant::now())
    }

    fn elapsed_at(&mut self, now: Instant) -> Duration {
        let since = now.saturating_duration_since(self.last_read);
        self.last_read = now;
        self.total += if since < STOPPED { since } else { TICK };
        self.total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_in_which_the_process_was_stopped_does_not_count() {
        let mut stopwatch = Stopwatch::start();
        let began = stopwatch.last_read;
        let at = |milliseconds| began + Duration::from_millis(milliseconds);
        assert_eq!(stopwatch.elapsed_at(at(500)), Duration::from_millis(500));
        // Slow, not stopped.
        assert_eq!(stopwatch.elapsed_at(at(3000)), Duration::from_secs(3));
        // Stopped for an hour.
        assert_eq!(stopwatch.elapsed_at(at(3_603_000)), Duration::from_millis(3500));
        assert_eq!(stopwatch.elapsed_at(at(3_603_500)), Duration::from_secs(4));
    }
}
