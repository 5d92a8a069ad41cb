//! [`Queue`]: the jobs that have not begun, the slots where they run, and whether any more may.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::interrupts::Interrupts;

/// Something that takes slots of a run while it is done.
pub trait Weighted {
    /// Returns how many slots it takes, at least one.
    fn weight(&self) -> usize;
}

impl<T: Weighted> Weighted for Arc<T> {
    fn weight(&self) -> usize {
        (**self).weight()
    }
}

/// What the threads of a run share.
///
/// Jobs begin in their order: one that takes several slots waits until so many are free, and those
/// behind it wait as well, so that it is not passed by for ever. One that would take more than there
/// are takes all.
#[derive(Debug)]
pub struct Queue<J> {
    state: Mutex<State<J>>,
    /// Slots were given back, or there are other jobs.
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

/// The slots that a job has taken; given back when this is dropped.
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
    /// Queues the jobs in their order, for a run of so many slots; of none, it has one.
    pub fn new(jobs: Vec<J>, slots: usize) -> Self {
        let (slots, total) = (slots.max(1), jobs.len());
        let state = Mutex::new(State { jobs: jobs.into(), free: slots });
        Self { state, changed: Condvar::new(), slots, total, interrupts: Interrupts::default() }
    }

    /// Returns the next job with its slots, as soon as these are free; `None` if there is none.
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
    /// Returns how many jobs there were at first.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Returns the end that was asked for.
    pub fn interrupts(&self) -> &Interrupts {
        &self.interrupts
    }

    /// Puts a job before the others.
    pub fn push_front(&self, job: J) {
        self.state().jobs.push_front(job);
        self.changed.notify_all();
    }

    /// Lets no further job begin.
    pub fn close(&self) {
        self.state().jobs.clear();
        self.changed.notify_all();
    }

    /// Counts an interruption, after which no further job begins, and returns how many there were.
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
    fn interruption_leaves_nothing_to_begin() {
        let queue = Queue::new(light("abc"), 1);
        assert_eq!(next(&queue), Some('a'));
        queue.push_front(Job('a', 1));
        assert_eq!((next(&queue), next(&queue)), (Some('a'), Some('b')));
        assert_eq!((queue.interrupt(), next(&queue)), (1, None));
        assert_eq!((queue.interrupt(), queue.interrupts().count()), (2, 2));
        assert_eq!(queue.total(), 3);
    }

    #[test]
    fn job_of_more_places_than_there_are_takes_all() {
        let queue = Queue::new(vec![Job('a', 9), Job('b', 0)], 2);
        let (job, slots) = queue.next().unwrap();
        assert_eq!((job.0, slots.count), ('a', 2));
        drop(slots);
        assert_eq!(queue.next().unwrap().1.count, 1);
    }

    /// Begins the next job on another thread, which tells its name as soon as it has its slots.
    fn begun_elsewhere(queue: &Queue<Job>, meanwhile: impl FnOnce(&mpsc::Receiver<Option<char>>)) {
        let (sender, begun) = mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(move || sender.send(next(queue)));
            meanwhile(&begun);
        });
    }

    #[test]
    fn heavy_job_waits_for_its_places_and_is_not_passed_by() {
        let queue = Queue::new(vec![Job('a', 1), Job('b', 2), Job('c', 1)], 2);
        let (_, slots) = queue.next().unwrap();
        begun_elsewhere(&queue, |begun| {
            // One slot is free, which `c` would fit into.
            assert!(begun.recv_timeout(std::time::Duration::from_millis(50)).is_err());
            drop(slots);
            assert_eq!(begun.recv(), Ok(Some('b')));
        });
        assert_eq!(next(&queue), Some('c'));
    }

    #[test]
    fn end_reaches_those_who_wait_for_places() {
        let queue = Queue::new(vec![Job('a', 1), Job('b', 2)], 2);
        let _first = queue.next().unwrap();
        begun_elsewhere(&queue, |begun| {
            queue.interrupt();
            assert_eq!(begun.recv(), Ok(None));
        });
    }
}
