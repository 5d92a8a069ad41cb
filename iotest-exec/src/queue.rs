//! [`Queue`]: the jobs that have not started, and the slots in which jobs run.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::interrupts::Interrupts;

/// Something that occupies slots while it runs.
pub trait Weighted {
    /// Returns how many slots it takes, at least one.
    fn weight(&self) -> usize;
}

impl<T: Weighted> Weighted for Arc<T> {
    fn weight(&self) -> usize {
        (**self).weight()
    }
}

/// The job queue that the threads of a run share.
///
/// Jobs start in order: one that takes several slots waits until so many are free, and so do the jobs
/// behind it, so that it does not starve. One that needs more slots than there are takes all.
#[derive(Debug)]
pub struct Queue<J> {
    state: Mutex<State<J>>,
    /// Signalled when slots are freed or the jobs change.
    changed: Condvar,
    slots: usize,
    total: usize,
    interrupts: Interrupts,
}

#[derive(Debug)]
struct State<J> {
    jobs: VecDeque<J>,
    free: usize,
}

/// The slots of a running job; freed when this is dropped.
#[derive(Debug)]
pub struct Slots<'a, J> {
    queue: &'a Queue<J>,
    count: usize,
}

impl<J> Drop for Slots<'_, J> {
    fn drop(&mut self) {
        self.queue.state().free += self.count;
        self.queue.changed.notify_all();
    }
}

impl<J: Weighted> Queue<J> {
    /// Queues the jobs in order, for a run with `slots` slots, at least one.
    pub fn new(jobs: Vec<J>, slots: usize) -> Self {
        let (slots, total) = (slots.max(1), jobs.len());
        let state = Mutex::new(State { jobs: jobs.into(), free: slots });
        Self { state, changed: Condvar::new(), slots, total, interrupts: Interrupts::default() }
    }

    /// Waits until the slots of the next job are free and returns both; `None` if no job is left.
    pub fn next(&self) -> Option<(J, Slots<'_, J>)> {
        let mut state = self.state();
        loop {
            let count = state.jobs.front()?.weight().clamp(1, self.slots);
            if count <= state.free {
                state.free -= count;
                return Some((state.jobs.pop_front()?, Slots { queue: self, count }));
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl<J> Queue<J> {
    /// Returns how many jobs were queued at first.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Returns the interrupts of the run.
    pub fn interrupts(&self) -> &Interrupts {
        &self.interrupts
    }

    /// Queues a job before the others.
    pub fn push_front(&self, job: J) {
        self.state().jobs.push_front(job);
        self.changed.notify_all();
    }

    /// Drops the queued jobs, so that none starts any more.
    pub fn close(&self) {
        self.state().jobs.clear();
        self.changed.notify_all();
    }

    /// Counts an interruption, drops the queued jobs, and returns the count.
    pub fn interrupt(&self) -> usize {
        self.close();
        self.interrupts.add();
        self.interrupts.count()
    }

    fn state(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    struct Job(char, usize);

    impl Weighted for Job {
        fn weight(&self) -> usize {
            self.1
        }
    }

    fn light(names: &str) -> Vec<Job> {
        names.chars().map(|name| Job(name, 1)).collect()
    }

    fn next(queue: &Queue<Job>) -> Option<char> {
        queue.next().map(|(job, _)| job.0)
    }

    #[test]
    fn interruption_drops_the_queued_jobs() {
        let queue = Queue::new(light("abc"), 1);
        assert_eq!(next(&queue), Some('a'));
        queue.push_front(Job('a', 1));
        assert_eq!((next(&queue), next(&queue)), (Some('a'), Some('b')));
        assert_eq!((queue.interrupt(), next(&queue)), (1, None));
        assert_eq!((queue.interrupt(), queue.interrupts().count()), (2, 2));
        assert_eq!(queue.total(), 3);
    }

    #[test]
    fn job_with_more_slots_than_there_are_takes_all() {
        let queue = Queue::new(vec![Job('a', 9), Job('b', 0)], 2);
        let (job, slots) = queue.next().unwrap();
        assert_eq!((job.0, slots.count), ('a', 2));
        drop(slots);
        assert_eq!(queue.next().unwrap().1.count, 1);
    }

    /// Takes the next job on another thread, which sends its name as soon as it has its slots.
    fn begun_elsewhere(queue: &Queue<Job>, meanwhile: impl FnOnce(&mpsc::Receiver<Option<char>>)) {
        let (sender, begun) = mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(move || sender.send(next(queue)));
            meanwhile(&begun);
        });
    }

    #[test]
    fn heavy_job_waits_for_its_slots_and_does_not_starve() {
        let queue = Queue::new(vec![Job('a', 1), Job('b', 2), Job('c', 1)], 2);
        let (_, slots) = queue.next().unwrap();
        begun_elsewhere(&queue, |begun| {
            // One slot is free; `c` would fit.
            assert!(begun.recv_timeout(std::time::Duration::from_millis(50)).is_err());
            drop(slots);
            assert_eq!(begun.recv(), Ok(Some('b')));
        });
        assert_eq!(next(&queue), Some('c'));
    }

    #[test]
    fn interruption_wakes_threads_that_wait_for_slots() {
        let queue = Queue::new(vec![Job('a', 1), Job('b', 2)], 2);
        let _first = queue.next().unwrap();
        begun_elsewhere(&queue, |begun| {
            queue.interrupt();
            assert_eq!(begun.recv(), Ok(None));
        });
    }
}
