//! [`Queue`]: the jobs that have not begun, and whether any more may.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use iotest_runtime::harness::interrupts::Interrupts;

/// What the threads of a run share.
#[derive(Debug)]
pub(crate) struct Queue<J> {
    jobs: Mutex<VecDeque<J>>,
    total: usize,
    interrupts: Interrupts,
}

impl<J> Queue<J> {
    /// Queues the jobs in their order.
    pub(crate) fn new(jobs: Vec<J>) -> Self {
        let total = jobs.len();
        Self { jobs: Mutex::new(jobs.into()), total, interrupts: Interrupts::default() }
    }

    /// Returns how many jobs there were at first.
    pub(crate) fn total(&self) -> usize {
        self.total
    }

    /// Returns the end that was asked for.
    pub(crate) fn interrupts(&self) -> &Interrupts {
        &self.interrupts
    }

    /// Returns the next job.
    pub(super) fn next(&self) -> Option<J> {
        self.jobs().pop_front()
    }

    /// Puts a job before the others.
    pub(crate) fn next_is(&self, job: J) {
        self.jobs().push_front(job);
    }

    /// Lets no further job begin.
    pub(crate) fn close(&self) {
        self.jobs().clear();
    }

    /// Counts an interruption, after which no further job begins, and returns how many there were.
    pub(super) fn interrupt(&self) -> usize {
        self.close();
        self.interrupts.add();
        self.interrupts.count()
    }

    fn jobs(&self) -> MutexGuard<'_, VecDeque<J>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interruption_leaves_nothing_to_begin() {
        let queue = Queue::new(vec!['a', 'b', 'c']);
        assert_eq!(queue.next(), Some('a'));
        queue.next_is('a');
        assert_eq!((queue.next(), queue.next()), (Some('a'), Some('b')));
        assert_eq!((queue.interrupt(), queue.next()), (1, None));
        assert_eq!((queue.interrupt(), queue.interrupts().count()), (2, 2));
        assert_eq!(queue.total(), 3);
    }
}
