//! [`Job`]: one attempt at one case.

use iotest_exec::queue::Weighed;

/// One attempt at one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Job {
    /// The case's place among those of the run.
    pub(crate) case: usize,
    /// Which of its repetitions, from 1.
    pub(crate) repetition: u32,
    /// Which attempt at it, from 1.
    pub(crate) attempt: u32,
    /// How many places of the run it takes.
    pub(crate) weight: usize,
}

impl Weighed for Job {
    fn weight(&self) -> usize {
        self.weight
    }
}
