//! [`InterruptSource`] and [`Interrupts`]: counts requests to end the run, and waits for watchdogs
//! accordingly.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::deadline::{Deadline, Timeouts};
use crate::process::{Child, Exit, HarnessChild, leaks};
use crate::signals::{SIGHUP, Signals, TERMINATION_SIGNALS};
use crate::stopwatch::Stopwatch;

/// How much longer than its job a watchdog may take; after that it must be stuck.
pub const WATCHDOG_LIMIT: Duration = Duration::from_secs(60);
/// How often a waiting thread checks for interrupts.
const TICK: Duration = Duration::from_millis(100);
/// How long to wait for killed processes.
const KILL_LIMIT: Duration = Duration::from_secs(20);
/// A closed terminal causes two SIGHUPs, by the kernel and by the shell: within this time they are one
/// request.
const ONE_HANGUP: Duration = Duration::from_secs(1);

/// Receives the signals that request the end of the run.
#[derive(Debug)]
pub struct InterruptSource {
    signals: Signals,
    hung_up: Option<Instant>,
}

impl InterruptSource {
    /// Catches these signals.
    ///
    /// # Errors
    /// * The system's error if they cannot be caught.
    pub fn catch() -> io::Result<Self> {
        Ok(Self { signals: Signals::catch_termination()?, hung_up: None })
    }

    /// Notes that the terminal is known to be closed: its SIGHUP is then no request.
    pub(crate) fn expect_hangup(&mut self) {
        self.hung_up = Some(Instant::now());
    }

    /// Returns whether the end was requested since the last call.
    pub fn received(&mut self) -> bool {
        let came = self.signals.pending();
        self.are_requests(&came, Instant::now())
    }

    fn are_requests(&mut self, signals: &[i32], now: Instant) -> bool {
        let mut requests = signals.iter().filter(|signal| TERMINATION_SIGNALS.contains(signal));
        let others = requests.clone().any(|signal| *signal != SIGHUP);
        let hangs_up = requests.any(|signal| *signal == SIGHUP);
        let repeated = self.hung_up.is_some_and(|then| now.duration_since(then) < ONE_HANGUP);
        if hangs_up && !repeated {
            self.hung_up = Some(now);
        }
        others || (hangs_up && !repeated)
    }
}

/// Counts the requests to end the run.
#[derive(Debug, Default)]
pub struct Interrupts(AtomicUsize);

impl Interrupts {
    /// Counts one.
    pub fn add(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Returns the count.
    pub fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    /// Waits for the end of a watchdog; `None` if it was killed together with its job, at its deadline or
    /// by the second interruption.
    ///
    /// The first interruption is passed on as SIGTERM. `tick` is called regularly. A stopped watchdog is
    /// resumed at once, since its job's time limit keeps running. Time in which this process itself is
    /// stopped does not count.
    ///
    /// # Errors
    /// * The system's error if the watchdog cannot be waited for.
    pub fn wait_for(
        &self,
        watchdog: &mut Child,
        deadline: Deadline,
        mut tick: impl FnMut(),
    ) -> io::Result<Option<Exit>> {
        let mut passed_on = 0;
        let mut stopwatch = Stopwatch::start();
        loop {
            let ended = watchdog.try_wait_before(Timeouts::default().after(TICK))?;
            if let Some(exit) = ended {
                if exit.signal().is_some() {
                    end_orphans();
                }
                return Ok(Some(exit));
            }
            tick();
            watchdog.resume_if_stopped();
            let asked = self.count();
            if asked >= 2 || stopwatch.elapsed() > deadline.limit() {
                watchdog.kill();
                watchdog.try_wait_before(Timeouts::default().after(KILL_LIMIT))?;
                end_orphans();
                return Ok(None);
            }
            if asked > passed_on {
                passed_on = asked;
                watchdog.terminate();
            }
        }
    }

    /// Returns the error for a watchdog of `what` ("case") that ended or was killed without leaving its
    /// `word` ("record").
    pub fn dead_watchdog_message(&self, exit: Option<Exit>, what: &str, word: &str) -> String {
        match exit {
            _ if self.count() > 1 => "killed by the second interruption".to_owned(),
            None => format!("the {what}'s watchdog did not end and was killed"),
            Some(exit) => format!("the {what}'s watchdog ended with {exit} and left no {word}"),
        }
    }
}

/// Kills what a dead watchdog has left: the processes of its job, which this process has adopted.
fn end_orphans() {
    // What does not end now is reported at the end of the run.
    drop(leaks::kill_and_reap_adopted(Timeouts::default().after(KILL_LIMIT)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::{HarnessInvocation as _, Invocation, Streams};
    use crate::signals::{SIGCHLD, SIGINT, SIGQUIT, SIGTERM};

    /// Starts a process that stands for a watchdog.
    fn watchdog(script: &str) -> Child {
        Invocation::new("sh").args(["-c", script]).in_own_session().spawn(Streams::null()).unwrap()
    }

    fn late() -> Deadline {
        Timeouts::default().after(Duration::from_secs(60))
    }

    #[test]
    fn first_interruption_is_passed_on_once() {
        let interrupts = Interrupts::default();
        interrupts.add();
        let mut stubborn = watchdog("trap 'exit 7' TERM; while :; do sleep 0.05; done");
        let mut ticks = 0;
        let exit = interrupts.wait_for(&mut stubborn, late(), || ticks += 1).unwrap();
        // The signal may come before the trap is set.
        assert!(matches!(exit, Some(Exit::Code(7) | Exit::Signal(15))), "{exit:?}");
        assert!(ticks > 0);
        // One interruption kills no watchdog.
        let message = interrupts.dead_watchdog_message(Some(Exit::Code(7)), "case", "record");
        assert_eq!(message, "the case's watchdog ended with exit status 7 and left no record");
    }

    #[test]
    fn second_interruption_and_deadline_kill() {
        let at_once = || Timeouts::default().after(Duration::ZERO);
        let (none, two) = (Interrupts::default(), Interrupts::default());
        two.add();
        two.add();
        for (interrupts, deadline) in [(&none, at_once()), (&two, late())] {
            let mut stubborn = watchdog("trap '' TERM; while :; do sleep 0.05; done");
            assert_eq!(interrupts.wait_for(&mut stubborn, deadline, || {}).unwrap(), None);
            assert_eq!(stubborn.try_wait().unwrap(), Some(Exit::Signal(9)));
        }
        let exits = [None, Some(Exit::Code(3))];
        let told = exits.map(|exit| none.dead_watchdog_message(exit, "test", "account"));
        assert_eq!(told[0], "the test's watchdog did not end and was killed");
        assert_eq!(told[1], "the test's watchdog ended with exit status 3 and left no account");
        let message = two.dead_watchdog_message(None, "case", "record");
        assert_eq!(message, "killed by the second interruption");
    }

    #[test]
    fn watchdog_that_is_stopped_goes_on() {
        let mut stopped = watchdog("kill -STOP $$; exit 6");
        let exit = Interrupts::default().wait_for(&mut stopped, late(), || {}).unwrap();
        assert_eq!(exit, Some(Exit::Code(6)));
    }

    #[test]
    fn each_termination_signal_is_a_request_and_a_repeated_hangup_is_one() {
        let mut requests = InterruptSource { signals: Signals::catch(&[]).unwrap(), hung_up: None };
        let now = Instant::now();
        for signal in [SIGINT, SIGQUIT, SIGTERM, SIGINT, SIGHUP] {
            assert!(requests.are_requests(&[signal], now), "{signal}");
        }
        assert!(!requests.are_requests(&[SIGHUP], now));
        assert!(requests.are_requests(&[SIGHUP, SIGINT], now));
        assert!(requests.are_requests(&[SIGHUP], now + ONE_HANGUP));
        assert!(!requests.are_requests(&[SIGCHLD], now));
        assert!(!requests.are_requests(&[], now));
    }
}
