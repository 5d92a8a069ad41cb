//! [`ProgressReporter`]: shows the progress of a run and collects its results.

use std::collections::BTreeMap;
use std::io;

use iotest_exec::executor::{Event, Reporter, Work};

use crate::execution::Outcome;
use crate::job::Job;
use crate::results::CaseResult;
use crate::show::ProgressDisplay;

/// Reports the events of a run on its display.
pub(crate) struct ProgressReporter<'a> {
    display: &'a mut ProgressDisplay,
    /// Returns the title of a job's case.
    title: &'a dyn Fn(Job) -> String,
    /// Results by case index and repetition.
    results: BTreeMap<(usize, u32), CaseResult>,
}

impl<'a> ProgressReporter<'a> {
    /// Creates a reporter for a display.
    pub(crate) fn new(display: &'a mut ProgressDisplay, title: &'a dyn Fn(Job) -> String) -> Self {
        Self { display, title, results: BTreeMap::new() }
    }

    /// Returns the results, sorted by case and repetition.
    pub(crate) fn results(self) -> Vec<CaseResult> {
        self.results.into_values().collect()
    }

    /// Says whether a case has failed.
    pub(crate) fn has_failure(&self) -> bool {
        self.results.values().any(|result| result.verdict().is_failure())
    }

    /// Adds to the number of jobs that the display expects.
    pub(crate) fn expect_more(&mut self, jobs: usize) {
        self.display.expect_more(jobs);
    }

    fn ended(&mut self, job: Job, outcome: Outcome) {
        let key = (job.case, job.repetition);
        match self.results.get_mut(&key) {
            Some(result) => result.add(*outcome),
            None => drop(self.results.insert(key, CaseResult::new(*outcome))),
        }
        self.display.ended(job, &self.results[&key]);
    }
}

impl<W: Work<Job = Job, Note = String, Outcome = Outcome>> Reporter<W> for ProgressReporter<'_> {
    fn report(&mut self, event: Event<W>) -> io::Result<()> {
        match event {
            Event::Started(job) => self.display.started(job, &(self.title)(job)),
            Event::Note(job, line) => {
                self.display.say(&format!("       {} | {line}", (self.title)(job)));
            }
            Event::Ended(job, outcome) => self.ended(job, outcome),
            Event::Interrupted(running) => {
                let (cases, them) = if running == 1 { ("case", "it") } else { ("cases", "them") };
                self.display.say(&format!(
                    "interrupted: waiting for {running} running {cases}; interrupt again to kill {them}"
                ));
            }
            Event::Slow(..) => {}
            Event::Tick => self.display.tick(),
        }
        self.display.failure()
    }
}
