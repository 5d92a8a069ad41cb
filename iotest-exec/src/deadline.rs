//! Bounded waiting: [`Timeouts`] scales every limit, [`Deadline`] is one limit that runs,
//! [`poll_until`] waits for a condition, and [`Waiting`] remembers what for.
//!
//! Nothing in the project waits without a deadline, and no wait lacks a name.

use std::cell::Cell;
use std::fmt;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// The factor that puts every deadline out of sight: a minute becomes many years.
const OFF: f64 = 1e7;

thread_local! {
    /// When the innermost block of [`Timeouts::within`] on this thread has to be over.
    static BLOCK_ENDS: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Makes deadlines, all stretched by one factor for slow hosts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timeouts {
    scale: f64,
}

impl Timeouts {
    /// Makes timeouts that are `scale` times as long as written; `scale` is above zero.
    ///
    /// # Panics
    /// If `scale` is not a positive finite number; settings are checked before they get here.
    pub fn scaled(scale: f64) -> Self {
        assert!(scale.is_finite() && scale > 0.0, "timeout scale {scale} was checked by env");
        Self { scale }
    }

    /// Returns the factor.
    pub fn scale(self) -> f64 {
        self.scale
    }

    /// Makes timeouts that nobody lives to see, for when a person looks at QEMU in a debugger.
    pub fn off() -> Self {
        Self { scale: OFF }
    }

    /// Starts a deadline that expires `limit`, times the factor, from now; earlier in a block of
    /// [`within`](Self::within) that has less time left.
    pub fn after(self, limit: Duration) -> Deadline {
        let start = Instant::now();
        let scaled = Duration::try_from_secs_f64(limit.as_secs_f64() * self.scale);
        let limit = scaled.unwrap_or(Duration::MAX);
        let left = BLOCK_ENDS.get().map(|end| end.saturating_duration_since(start));
        Deadline { start, limit: left.map_or(limit, |left| left.min(limit)) }
    }

    /// Runs a block that may take `limit`, times the factor, in all: no wait in it, on this thread,
    /// lasts longer than what is left.
    ///
    /// `what` names the block, as a noun phrase. Unlike a signal, which `iotests.py` uses, this
    /// interrupts nothing halfway: a connection is as usable afterwards as after any wait that
    /// failed. Blocks nest; the one with the least time left counts.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use iotest_runtime::deadline::{PollError, TimedOut, Timeouts, poll_until};
    /// let result = Timeouts::default().within("a short dream", Duration::ZERO, || {
    ///     poll_until::<(), TimedOut>("rain", Timeouts::default().after(Duration::MAX), || Ok(None))
    /// });
    /// assert_eq!(result.unwrap_err().to_string(), "waited 0ns for rain");
    /// ```
    ///
    /// # Errors
    /// – The error of `block`.
    /// – [`TimedOut`] if `block` succeeds, but too late.
    #[doc(alias = "Timeout")]
    pub fn within<T, E: From<TimedOut>>(
        self,
        what: &str,
        limit: Duration,
        block: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let deadline = self.after(limit);
        let waiting = Waiting::on(what);
        // Taken back when dropped, so also by a panic.
        let outer = Outer(BLOCK_ENDS.replace(deadline.end()));
        let value = block()?;
        drop((outer, waiting));
        match deadline.expired() {
            false => Ok(value),
            true => Err(TimedOut { what: what.to_owned(), limit: deadline.limit() }.into()),
        }
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { scale: 1.0 }
    }
}

/// The end of the block around a block of [`Timeouts::within`].
struct Outer(Option<Instant>);

impl Drop for Outer {
    fn drop(&mut self) {
        BLOCK_ENDS.set(self.0);
    }
}

/// A point in time after which a wait has failed.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    start: Instant,
    limit: Duration,
}

impl Deadline {
    /// Returns the time left: zero once expired.
    pub fn remaining(self) -> Duration {
        self.limit.saturating_sub(self.start.elapsed())
    }

    /// Says whether no time is left.
    pub fn expired(self) -> bool {
        self.remaining().is_zero()
    }

    /// Returns when it expires; None if that is beyond what the clock can tell.
    fn end(self) -> Option<Instant> {
        self.start.checked_add(self.limit)
    }

    /// Returns the whole time allowed, scaled.
    pub fn limit(self) -> Duration {
        self.limit
    }
}

/// A wait that ran out of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("waited {limit:?} for {what}")]
pub struct TimedOut {
    /// What was waited for, as a noun phrase.
    pub what: String,
    /// How long was allowed.
    pub limit: Duration,
}

/// Calls `check` until it returns a value, sleeping a little longer after each miss.
///
/// `what` names the wait, as a noun phrase: "the pid file of qemu-nbd".
///
/// # Errors
/// – [`PollError::TimedOut`] if `deadline` expires first (`check` is called once more after that).
/// – [`PollError::Failed`] with the error of `check`.
pub fn poll_until<T, E>(
    what: &str,
    deadline: Deadline,
    mut check: impl FnMut() -> Result<Option<T>, E>,
) -> Result<T, PollError<E>> {
    let _waiting = Waiting::on(what);
    let mut pause = Duration::from_millis(1);
    loop {
        let expired = deadline.expired();
        if let Some(value) = check().map_err(PollError::Failed)? {
            return Ok(value);
        }
        if expired {
            return Err(PollError::TimedOut(TimedOut {
                what: what.to_owned(),
                limit: deadline.limit(),
            }));
        }
        #[expect(clippy::disallowed_methods, reason = "this is the one place that sleeps")]
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

/// What this process waits for just now, innermost last. It is process-wide since those who ask
/// (the watchdog, a signal) are other threads than those who wait.
static WAITS: Mutex<Vec<(u64, String)>> = Mutex::new(Vec::new());

/// Notes, while it lives, what the process waits for.
#[derive(Debug)]
#[must_use = "the note is taken back when this is dropped"]
pub struct Waiting {
    token: u64,
}

impl Waiting {
    /// Notes a wait, as a noun phrase: "the reply to block-commit".
    pub fn on(what: impl fmt::Display) -> Self {
        let mut waits = WAITS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let token = waits.last().map_or(0, |(token, _)| token + 1);
        waits.push((token, what.to_string()));
        Self { token }
    }

    /// Returns the waits under way, outermost first.
    pub fn now() -> Vec<String> {
        let waits = WAITS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        waits.iter().map(|(_, what)| what.clone()).collect()
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut waits = WAITS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        waits.retain(|(token, _)| *token != self.token);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scale_stretches_every_deadline() {
        let deadline = Timeouts::scaled(3.0).after(Duration::from_secs(10));
        assert_eq!(deadline.limit(), Duration::from_secs(30));
    }

    #[test]
    fn expired_poll_checks_once_and_names_the_wait() {
        let mut calls = 0;
        let deadline = Timeouts::default().after(Duration::ZERO);
        let error = poll_until("a tape", deadline, || {
            calls += 1;
            Ok::<_, fmt::Error>(None::<()>)
        })
        .unwrap_err();
        assert_eq!(calls, 1);
        assert_eq!(error.to_string(), "waited 0ns for a tape");
    }

    #[test]
    fn block_bounds_every_wait_in_it_and_no_other() {
        let timeouts = Timeouts::default();
        let minute = || timeouts.after(Duration::from_secs(60)).limit();
        let inner = timeouts.within("a block", Duration::from_secs(2), || {
            let outer = minute();
            let nested =
                timeouts.within("more", Duration::from_secs(30), || Ok::<_, TimedOut>(minute()))?;
            Ok::<_, TimedOut>((outer, nested, Waiting::now()))
        });
        let (outer, nested, waits) = inner.unwrap();
        assert!(outer <= Duration::from_secs(2) && nested <= outer, "{outer:?} {nested:?}");
        assert!(waits.contains(&"a block".to_owned()), "{waits:?}");
        assert_eq!(minute(), Duration::from_secs(60));
    }

    #[test]
    fn block_that_is_late_is_an_error_unless_it_has_one() {
        let timeouts = Timeouts::default();
        let never =
            || poll_until("rain", timeouts.after(Duration::MAX), || Ok::<_, TimedOut>(None));
        let limit = Duration::from_millis(5);
        let error = timeouts.within("a dream", limit, || {
            never().unwrap_err();
            Ok::<_, TimedOut>(())
        });
        assert_eq!(error.unwrap_err().to_string(), "waited 5ms for a dream");
        let error = timeouts.within("a dream", limit, || never().map(|(): ()| ()));
        assert!(error.unwrap_err().to_string().ends_with("for rain"));
        let panics = || -> Result<(), TimedOut> { panic!("in the block") };
        let caught = std::panic::catch_unwind(|| timeouts.within("a dream", limit, panics));
        assert!(caught.is_err());
        assert_eq!(timeouts.after(Duration::from_secs(9)).limit(), Duration::from_secs(9));
    }

    #[test]
    fn timeouts_that_are_off_outlast_everybody() {
        let year = Duration::from_secs(365 * 24 * 3600);
        assert!(Timeouts::off().after(Duration::from_secs(15)).limit() > year);
    }

    #[test]
    fn wait_is_known_while_it_lasts() {
        let deadline = Timeouts::default().after(Duration::from_secs(60));
        let seen =
            poll_until("a known wait", deadline, || Ok::<_, fmt::Error>(Some(Waiting::now())));
        assert!(seen.unwrap().contains(&"a known wait".to_owned()));
        assert!(!Waiting::now().contains(&"a known wait".to_owned()));
    }
}
