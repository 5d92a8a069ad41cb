//! [`Interrupts`]: how often the end was asked for, and what that means for those who wait.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::deadline::{Deadline, Timeouts};
use crate::process::{Child, Exit};

/// How much longer than its case a guard may take: it is never slow, so it must be stuck.
pub const GUARD_LIMIT: Duration = Duration::from_secs(60);
/// How often a job looks whether the run was interrupted.
const TICK: Duration = Duration::from_millis(100);

/// How often the person at the terminal has asked for the end.
#[derive(Debug, Default)]
pub struct Interrupts(AtomicUsize);

impl Interrupts {
    /// Counts one.
    pub fn add(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Returns how many there were.
    pub fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    /// Waits for the end of a guard; None if it was killed, with its case: at its deadline, or by
    /// the second interruption. The first one is passed on, and `tick` is called again and again.
    ///
    /// # Errors
    /// – The system's error if the guard cannot be waited for.
    pub fn wait_for(
        &self,
        guard: &mut Child,
        deadline: Deadline,
        mut tick: impl FnMut(),
    ) -> io::Result<Option<Exit>> {
        let mut passed_on = 0;
        loop {
            if let Some(exit) = guard.wait_until(Timeouts::default().after(TICK))? {
                return Ok(Some(exit));
            }
            tick();
            let asked = self.count();
            if asked >= 2 || deadline.expired() {
                guard.kill_group();
                guard.wait_until(Timeouts::default().after(GUARD_LIMIT))?;
                return Ok(None);
            }
            if asked > passed_on {
                passed_on = asked;
                guard.terminate();
            }
        }
    }

    /// Says what became of the guard of `what` ("case") that ended so, or was killed, and has not
    /// left its `word` ("record").
    pub fn lost(&self, exit: Option<Exit>, what: &str, word: &str) -> String {
        match exit {
            _ if self.count() > 0 => "killed by the second interruption".to_owned(),
            None => format!("the {what}'s guard did not end and was killed"),
            Some(exit) => format!("the {what}'s guard left no {word}: {exit}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::{Invocation, Streams};

    /// A process to wait for, as for a guard.
    fn guard(script: &str) -> Child {
        Invocation::new("sh").args(["-c", script]).spawn(Streams::null()).unwrap()
    }

    fn late() -> Deadline {
        Timeouts::default().after(Duration::from_secs(60))
    }

    #[test]
    fn first_interruption_is_passed_on_once() {
        let interrupts = Interrupts::default();
        interrupts.add();
        let mut stubborn = guard("trap 'exit 7' TERM; while :; do sleep 0.05; done");
        let mut ticks = 0;
        let exit = interrupts.wait_for(&mut stubborn, late(), || ticks += 1).unwrap();
        // The signal may come before the trap is set.
        assert!(matches!(exit, Some(Exit::Code(7) | Exit::Signal(15))), "{exit:?}");
        assert!(ticks > 0);
        assert_eq!(interrupts.lost(exit, "case", "record"), "killed by the second interruption");
    }

    #[test]
    fn second_interruption_and_deadline_kill() {
        let at_once = || Timeouts::default().after(Duration::ZERO);
        let (none, two) = (Interrupts::default(), Interrupts::default());
        two.add();
        two.add();
        for (interrupts, deadline) in [(&none, at_once()), (&two, late())] {
            let mut stubborn = guard("trap '' TERM; while :; do sleep 0.05; done");
            assert_eq!(interrupts.wait_for(&mut stubborn, deadline, || {}).unwrap(), None);
            assert_eq!(stubborn.try_wait().unwrap(), Some(Exit::Signal(9)));
        }
        let exits = [None, Some(Exit::Code(3))];
        let told = exits.map(|exit| none.lost(exit, "test", "account"));
        assert_eq!(told[0], "the test's guard did not end and was killed");
        assert!(told[1].starts_with("the test's guard left no account: "), "{}", told[1]);
    }
}
