//! Bounded waiting: [`Timeouts`] scales every limit, [`Deadline`] is a limit that has started,
//! [`poll_until`] waits for a condition, and [`ActiveWait`] records what is waited for.
//!
//! Every wait in the project has a deadline and a name. A wait ends at the latest with the block
//! around it ([`Timeouts::within`]) and with the time of its case ([`CaseDeadline`]).

mod bounds;
mod case_deadline;
mod timeout_hook;
#[cfg(test)]
mod tests;
mod waiting;

use std::time::{Duration, Instant};

use bounds::{Block, Expiry};
pub use bounds::{Bound, Teardown};
pub use case_deadline::CaseDeadline;
pub use timeout_hook::{on_first_timeout, run_timeout_hook, run_timeout_hook_if_recent};
pub use waiting::{ActiveWait, CallSite, CaseWaits};

/// The factor that disables deadlines: a minute becomes many years.
const OFF: f64 = 1e7;

/// Makes deadlines, all scaled by one factor for slow hosts.
///
/// ```
/// # use std::time::Duration;
/// # use iotest_exec::deadline::Timeouts;
/// let slow = Timeouts::scaled(2.0);
/// assert_eq!(slow.after(Duration::from_secs(5)).limit(), Duration::from_secs(10));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timeouts {
    scale: f64,
}

impl Timeouts {
    /// Makes timeouts that are `scale` times as long as written.
    ///
    /// # Panics
    /// If `scale` is not a positive finite number. Settings are validated earlier.
    pub fn scaled(scale: f64) -> Self {
        assert!(scale.is_finite() && scale > 0.0, "timeout scale {scale} was checked by env");
        Self { scale }
    }

    /// Returns the scale factor.
    pub fn scale(self) -> f64 {
        self.scale
    }

    /// Disables time limits, for debugging.
    pub fn off() -> Self {
        Self { scale: OFF }
    }

    /// Starts a deadline of `limit` times the scale factor.
    ///
    /// It expires earlier if a block of [`within`](Self::within) around it or the case has less time
    /// left.
    pub fn after(self, limit: Duration) -> Deadline {
        let free = self.unbounded(limit);
        match bounds::first() {
            Some(Expiry { bound, at }) => {
                let left = in_millis(at.saturating_duration_since(free.start));
                if left < free.limit {
                    return Deadline { limit: left, bound: Some(bound), ..free };
                }
                free
            }
            None => free,
        }
    }

    /// Runs a block that may take `limit` times the scale factor: every wait in it, on this thread,
    /// ends when that time is over.
    ///
    /// `what` names the block, as a noun phrase. `iotests.py` interrupts by a signal; this only ends
    /// waits, so a connection stays usable as after any other timeout. Blocks nest; the one with the
    /// least time left counts.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use iotest_exec::deadline::{PollError, TimedOut, Timeouts, poll_until};
    /// let result = Timeouts::default().within("the backup", Duration::ZERO, || {
    ///     poll_until::<(), TimedOut>("its end", Timeouts::default().after(Duration::MAX), || Ok(None))
    /// });
    /// let error = result.unwrap_err().to_string();
    /// assert_eq!(error, "waited 0ns (all that was left of the 0ns of `the backup`) for its end");
    /// ```
    ///
    /// # Errors
    /// * The error of `block`.
    /// * [`TimedOut`] if `block` succeeds, but too late.
    #[doc(alias = "Timeout")]
    #[track_caller]
    pub fn within<T, E: From<TimedOut>>(
        self,
        what: &str,
        limit: Duration,
        block: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let deadline = self.after(limit);
        let waiting = ActiveWait::start(what);
        let bound = deadline.bound.unwrap_or_else(|| bounds::of_block(what, deadline.limit));
        let expiry = deadline.end().map(|at| Expiry { bound, at });
        // Restored on drop, so also by a panic.
        let entered = Block::enter(expiry);
        let value = block()?;
        drop((entered, waiting));
        match deadline.expired() {
            false => Ok(value),
            // Not by `into`, which would lose the caller's location.
            true => Err(E::from(deadline.timed_out(what))),
        }
    }
}

/// The deadlines of a harness, which its tests do not shorten.
pub trait HarnessTimeouts {
    /// Returns these timeouts with a scale of at least 1.
    ///
    /// For waits of the harness itself: it does not get faster when tests get less time.
    fn at_least_unscaled(self) -> Self;

    /// Starts the deadline of a job's watchdog: the limit of the job, plus `margin`.
    ///
    /// Both are scaled, but `margin` never becomes shorter.
    fn for_watchdog(self, job: Duration, margin: Duration) -> Deadline;

    /// Starts a deadline of `limit` times the scale factor that neither a block nor the case shortens:
    /// for waits of the harness.
    fn unbounded(self, limit: Duration) -> Deadline;
}

impl HarnessTimeouts for Timeouts {
    fn at_least_unscaled(self) -> Self {
        Self { scale: self.scale.max(1.0) }
    }

    fn for_watchdog(self, job: Duration, margin: Duration) -> Deadline {
        let job = self.unbounded(job).limit();
        let margin = self.at_least_unscaled().unbounded(margin).limit();
        Self::default().after(job.saturating_add(margin))
    }

    fn unbounded(self, limit: Duration) -> Deadline {
        let scaled = Duration::try_from_secs_f64(limit.as_secs_f64() * self.scale);
        Deadline { start: Instant::now(), limit: scaled.unwrap_or(Duration::MAX), bound: None }
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { scale: 1.0 }
    }
}

/// A point in time after which a wait has failed.
///
/// ```
/// # use std::time::Duration;
/// # use iotest_exec::deadline::Timeouts;
/// let deadline = Timeouts::default().after(Duration::from_secs(5));
/// assert!(deadline.remaining() <= Duration::from_secs(5));
/// assert_eq!(deadline.timed_out("the job").to_string(), "waited 5s for the job");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    start: Instant,
    limit: Duration,
    bound: Option<Bound>,
}

impl Deadline {
    /// Returns the time left; zero once expired.
    pub fn remaining(self) -> Duration {
        self.limit.saturating_sub(self.start.elapsed())
    }

    /// Returns whether no time is left.
    pub fn expired(self) -> bool {
        self.remaining().is_zero()
    }

    /// Returns when it expires; `None` if the clock cannot represent that.
    fn end(self) -> Option<Instant> {
        self.start.checked_add(self.limit)
    }

    /// Returns the whole time allowed, scaled.
    pub fn limit(self) -> Duration {
        self.limit
    }

    /// Returns whether a block or the case has less time left than this was to have.
    pub fn is_shortened(self) -> bool {
        self.bound.is_some()
    }

    /// Returns the time allowed as text: `15s`, or `1.2s (all that was left of the 5s of the case)`.
    pub fn allowed(self) -> String {
        format!("{:?}{}", self.limit, self.note())
    }

    /// Returns the note on a shortened deadline, ` (all that was left of the 5s of the case)`, or an
    /// empty text.
    pub fn note(self) -> String {
        timeout_hook::note_timeout();
        self.bound.map_or_else(String::new, |bound| format!(" ({bound})"))
    }

    /// Makes the error of a wait for `what`, a noun phrase, that timed out at this deadline.
    pub fn timed_out(self, what: &str) -> TimedOut {
        TimedOut { what: what.to_owned(), limit: self.limit, allowed: self.allowed() }
    }
}

/// Rounds up to milliseconds, for messages; up, since a wait must not end before its bound.
fn in_millis(time: Duration) -> Duration {
    let millis = time.as_nanos().div_ceil(1_000_000);
    Duration::from_millis(u64::try_from(millis).unwrap_or(u64::MAX))
}

/// A wait that timed out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("waited {allowed} for {what}")]
pub struct TimedOut {
    /// What was waited for, as a noun phrase.
    pub what: String,
    /// How long was allowed.
    pub limit: Duration,
    /// The limit as text, with a note on what shortened it.
    allowed: String,
}

/// Calls `check` until it returns a value, with growing pauses of up to 20 ms.
///
/// `what` names the wait, as a noun phrase: "the pid file of qemu-nbd".
///
/// ```
/// # use std::time::Duration;
/// # use iotest_exec::deadline::{Timeouts, poll_until};
/// # use iotest_exec::process::{Invocation, Streams};
/// let directory = tempfile::tempdir()?;
/// let ready = directory.path().join("ready");
/// let _child = Invocation::new("touch").arg(ready.display().to_string()).spawn(Streams::null())?;
/// let deadline = Timeouts::default().after(Duration::from_secs(10));
/// poll_until("the file of touch", deadline, || {
///     Ok::<_, std::io::Error>(ready.exists().then_some(()))
/// })?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// * [`PollError::TimedOut`] if `deadline` expires first; `check` is called once more after that.
/// * [`PollError::Failed`] with the error of `check`.
#[track_caller]
pub fn poll_until<T, E>(
    what: &str,
    deadline: Deadline,
    mut check: impl FnMut() -> Result<Option<T>, E>,
) -> Result<T, PollError<E>> {
    let _waiting = ActiveWait::start(what);
    let mut pause = Duration::from_millis(1);
    loop {
        let expired = deadline.expired();
        if let Some(value) = check().map_err(PollError::Failed)? {
            return Ok(value);
        }
        if expired {
            return Err(PollError::TimedOut(deadline.timed_out(what)));
        }
        #[expect(clippy::disallowed_methods, reason = "the only sleep in the project")]
        std::thread::sleep(pause.min(deadline.remaining()));
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// Why [`poll_until`] returned without a value.
#[derive(Debug, thiserror::Error)]
pub enum PollError<E> {
    /// The deadline expired.
    #[error(transparent)]
    TimedOut(#[from] TimedOut),
    /// The check itself failed.
    #[error(transparent)]
    Failed(E),
}
