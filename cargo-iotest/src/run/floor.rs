//! [`Floor`]: what the jobs of a run share: the queue, and whether to go on.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;

use crate::cli::run::Keep;
use crate::cli::{Carried, Line, RunArgs};
use crate::job::Job;
use crate::plan::Case;
use crate::record::CaseRecord;
use crate::surroundings::Surroundings;

/// What a job tells.
#[derive(Debug)]
pub(crate) enum Message {
    /// It begins.
    Started(Job),
    /// It has ended.
    Ended(Job, Box<CaseRecord>),
}

/// How often the person at the terminal has asked for the end.
#[derive(Debug, Default)]
pub(crate) struct Interrupts(AtomicUsize);

impl Interrupts {
    /// Counts one.
    pub(crate) fn add(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Returns how many there were.
    pub(crate) fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// What the jobs of a run share.
#[derive(Debug)]
pub(crate) struct Floor<'a> {
    queue: Mutex<VecDeque<Job>>,
    total: usize,
    cases: &'a [Case],
    /// How they run.
    pub(crate) args: &'a RunArgs,
    /// What is typed again to run one of them.
    pub(crate) carried: &'a Carried,
    /// The makers of the guards' deadlines.
    pub(crate) timeouts: Timeouts,
    /// The run's directory.
    pub(crate) directory: Utf8PathBuf,
    /// Whether the directories of a case that was killed are removed.
    pub(crate) keep: Keep,
    /// The end that was asked for.
    pub(crate) interrupts: Interrupts,
}

impl<'a> Floor<'a> {
    /// Makes the floor of a run.
    pub(super) fn new(
        queue: Vec<Job>,
        line: &'a Line,
        cases: &'a [Case],
        directory: &Utf8Path,
        surroundings: &Surroundings,
    ) -> Self {
        let default = if surroundings.keeps_nothing { Keep::Never } else { Keep::Failure };
        Self {
            total: queue.len(),
            queue: Mutex::new(queue.into()),
            cases,
            args: &line.run,
            carried: &line.carried,
            timeouts: timeouts(&line.run, surroundings),
            directory: directory.to_owned(),
            keep: line.run.keep.unwrap_or(default),
            interrupts: Interrupts::default(),
        }
    }

    /// Returns the case that a job is of.
    pub(crate) fn case_of(&self, job: Job) -> &'a Case {
        &self.cases[job.case]
    }

    /// Returns how many jobs there were at first.
    pub(crate) fn total(&self) -> usize {
        self.total
    }

    fn queue(&self) -> std::sync::MutexGuard<'_, VecDeque<Job>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the next job.
    pub(super) fn next(&self) -> Option<Job> {
        self.queue().pop_front()
    }

    /// Lets no further job start.
    pub(crate) fn close(&self) {
        self.queue().clear();
    }

    /// Has a job that failed tried again, or stops the run, as it was asked for.
    pub(super) fn after_failure(&self, job: Job) {
        if job.attempt <= self.args.retries {
            self.queue().push_front(Job { attempt: job.attempt + 1, ..job });
        } else if self.args.fail_fast {
            self.close();
        }
    }
}

/// Time limits do not hold while QEMU runs under something that slows or stops it.
fn timeouts(args: &RunArgs, surroundings: &Surroundings) -> Timeouts {
    match args {
        args if args.gdb || args.valgrind || args.rr => Timeouts::off(),
        args => args.timeout_scale.map_or(surroundings.timeouts, Timeouts::scaled),
    }
}
