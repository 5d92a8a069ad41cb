//! [`Job`]: one attempt at one case.

use iotest_exec::queue::Weighted;

/// One attempt at one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Job {
    /// The index of the case in the run.
    pub(crate) case: usize,
    /// The repetition, from 1.
    pub(crate) repetition: u32,
    /// The attempt, from 1.
    pub(crate) attempt: u32,
    /// How many slots it takes.
    pub(crate) weight: usize,
}

impl Weighted for Job {
    fn weight(&self) -> usize {
        self.weight
    }
}
