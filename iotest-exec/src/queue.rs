//! [`Queue`]: the jobs that have not begun, the places where they run, and whether any more may.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::interrupts::Interrupts;

/// Something that takes places of a run while it is done.
pub trait Weighed {
    /// Returns how many places it takes, at least one.
    fn weight(&self) -> usize;
}

impl<T: Weighed> Weighed for Arc<T> {
    fn weight(&self) -> usize {
        (**self).weight()
    }
}

/// What the threads of a run share.
///
/// Jobs begin in their order: one that takes several places waits until so many are free, and those
/// behind it wait as well, so that it is not passed by for ever. One that would take more than there
/// are takes all.
#[derive(Debug)]
pub struct Queue<J> {
    state: Mutex<State<J>>,
    /// Places were given back, or there are other jobs.
    changed: Condvar,
    places: usize,
    total: usize,
    interrupts: Interrupts,
}

#[derive(Debug)]
struct State<J> {
    jobs: VecDeque<J>,
    free: usize,
}

/// The places that a job has taken; given back when this is dropped.
#[derive(Debug)]
pub struct Places<'a, J> {
    queue: &'a Queue<J>,
    count: usize,
}

impl<J> Drop for Places<'_, J> {
    fn drop(&mut self) {
        self.queue.state().free += self.count;
        self.queue.changed.notify_all();
    }
}

impl<J: Weighed> Queue<J> {
    /// Queues the jobs in their order, for a run of so many places; of none, it has one.
    pub fn new(jobs: Vec<J>, places: usize) -> Self {
        let (places, total) = (places.max(1), jobs.len());
        let state = Mutex::new(State { jobs: jobs.into(), free: places });
        Self { state, changed: Condvar::new(), places, total, interrupts: Interrupts::default() }
    }

    /// Returns the next job with its places, as soon as these are free; `None` if there is none.
    pub fn next(&self) -> Option<(J, Places<'_, J>)> {
        let mut state = self.state();
        loop {
            let count = state.jobs.front()?.weight().clamp(1, self.places);
            if count <= state.free {
                state.free -= count;
                return Some((state.jobs.pop_front()?, Places { queue: self, count }));
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
    pub fn next_is(&self, job: J) {
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

    impl Weighed for Job {
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
        queue.next_is(Job('a', 1));
        assert_eq!((next(&queue), next(&queue)), (Some('a'), Some('b')));
        assert_eq!((queue.interrupt(), next(&queue)), (1, None));
        assert_eq!((queue.interrupt(), queue.interrupts().count()), (2, 2));
        assert_eq!(queue.total(), 3);
    }

    #[test]
    fn job_of_more_places_than_there_are_takes_all() {
        let queue = Queue::new(vec![Job('a', 9), Job('b', 0)], 2);
        let (job, places) = queue.next().unwrap();
        assert_eq!((job.0, places.count), ('a', 2));
        drop(places);
        assert_eq!(queue.next().unwrap().1.count, 1);
    }

    /// Begins the next job on another thread, which tells its name as soon as it has its places.
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
        let (_, places) = queue.next().unwrap();
        begun_elsewhere(&queue, |begun| {
            // One place is free, which `c` would fit into.
            assert!(begun.recv_timeout(std::time::Duration::from_millis(50)).is_err());
            drop(places);
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
