//! [`Floor`]: what the jobs of a run share: what there is to do, and how.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::Secrets;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::KeepScratch;

use crate::cli::{Line, Repeated, RunArgs};
use crate::job::Job;
use crate::plan::Case;
use crate::surroundings::Surroundings;

/// What the jobs of a run share.
#[derive(Debug)]
pub(crate) struct Floor<'a> {
    cases: &'a [Case],
    /// How they run.
    pub(crate) args: &'a RunArgs,
    /// What is typed again to run one of them.
    pub(crate) repeated: &'a Repeated,
    /// The makers of the guards' deadlines.
    pub(crate) timeouts: Timeouts,
    /// The run's directory.
    pub(crate) directory: Utf8PathBuf,
    /// What is written nowhere.
    pub(crate) secrets: Secrets,
    /// Whether the directories of a case that was killed are removed.
    pub(crate) keep: KeepScratch,
}

impl<'a> Floor<'a> {
    /// Makes the floor of a run.
    pub(super) fn new(
        line: &'a Line,
        cases: &'a [Case],
        directory: &Utf8Path,
        surroundings: &Surroundings,
    ) -> Self {
        Self {
            cases,
            args: &line.run,
            repeated: &line.repeated,
            timeouts: timeouts(&line.run, surroundings),
            directory: directory.to_owned(),
            secrets: surroundings.secrets.clone(),
            keep: line.run.case.keep.or(surroundings.keep).unwrap_or(KeepScratch::OnFailure),
        }
    }

    /// Returns the case that a job is of.
    pub(crate) fn case_of(&self, job: Job) -> &'a Case {
        &self.cases[job.case]
    }
}

/// Time limits do not hold while QEMU runs under something that slows or stops it.
fn timeouts(args: &RunArgs, surroundings: &Surroundings) -> Timeouts {
    match args {
        args if args.case.gdb || args.case.valgrind || args.case.rr.is_some() => Timeouts::off(),
        args => args.case.timeout_scale.map_or(surroundings.timeouts, Timeouts::scaled),
    }
}
