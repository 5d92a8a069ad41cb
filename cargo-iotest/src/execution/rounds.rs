//! [`Rounds`]: a run that is repeated until something fails.

use iotest_exec::executor::{Executor, ExecutorOptions, RunEnd, Work};

use crate::cli::RunArgs;
use crate::execution::{Outcome, ProgressReporter};
use crate::job::Job;

/// The rounds of a run: one, or with `--until-fail` as many as pass.
pub(crate) struct Rounds<'a, W> {
    /// What runs the jobs.
    pub(crate) work: &'a W,
    /// The jobs of the first round.
    pub(crate) queue: Vec<Job>,
    /// The maximal number of rounds.
    pub(crate) max_rounds: usize,
}

impl<W: Work<Job = Job, Note = String, Outcome = Outcome>> Rounds<'_, W> {
    /// Runs them; returns how the last round ended and how many passed. Calls `more` with the jobs
    /// of each round after the first, before it starts.
    pub(crate) fn run(
        mut self,
        executor: &mut Executor,
        pace: ExecutorOptions,
        lines: &mut ProgressReporter<'_>,
        mut more: impl FnMut(&[Job]),
    ) -> (RunEnd, usize) {
        let mut passed = 0;
        loop {
            let finished = executor.run(self.queue.clone(), pace, self.work, lines);
            let RunEnd { interrupted, report_error, leftover } = &finished;
            if *interrupted || report_error.is_some() || leftover.is_some() || lines.has_failure() {
                return (finished, passed);
            }
            passed += 1;
            if passed == self.max_rounds {
                return (finished, passed);
            }
            self.queue.iter_mut().for_each(|job| job.repetition += 1);
            more(&self.queue);
            lines.expect_more(self.queue.len());
        }
    }
}

/// Returns the line that says how many rounds passed, with `--until-fail`.
pub(crate) fn passed_line(args: &RunArgs, passed: usize) -> Option<String> {
    let noun = if passed == 1 { "round" } else { "rounds" };
    args.until_fail.map(|_| format!("{passed} {noun} of --until-fail passed"))
}
