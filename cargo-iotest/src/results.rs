//! [`Results`]: the results of a run, from the records in its directory.
//!
//! Every summary and report is made from this, so it can also be made later, and for a nextest run.

mod load;
mod directory;
mod verdict;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use camino::Utf8PathBuf;
use iotest_protocol::run::PlannedCase;
pub use iotest_protocol::{IgnoredCase, Run};
use iotest_protocol::{Record, RunFacts};
use iotest_runtime::internal::ExitCode;

use crate::plan;
pub(crate) use crate::results::directory::{latest, new_directory};
pub(crate) use crate::results::load::load;
pub use crate::results::verdict::CaseVerdict;

/// The results of a run.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    /// The run's directory.
    pub directory: Utf8PathBuf,
    /// The run as a whole.
    pub document: Run,
    /// The cases that ran, sorted by id.
    pub cases: Vec<CaseResult>,
}

/// The result of one case in one setting and repetition.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseResult {
    /// Its attempts in order, at least one.
    attempts: Vec<Record>,
}

impl CaseResult {
    /// Makes the result of a case from its first attempt.
    pub fn new(first: Record) -> Self {
        Self { attempts: vec![first] }
    }

    /// Adds a later attempt.
    pub fn add(&mut self, attempt: Record) {
        self.attempts.push(attempt);
        self.attempts.sort_by_key(|record| record.attempt);
    }

    /// Returns the attempts in order.
    pub fn attempts(&self) -> &[Record] {
        &self.attempts
    }

    /// Returns the attempts, to be changed by tests.
    #[cfg(test)]
    pub(crate) fn attempts_mut(&mut self) -> &mut [Record] {
        &mut self.attempts
    }

    /// Returns the last attempt.
    pub fn last(&self) -> &Record {
        &self.attempts[self.attempts.len() - 1]
    }

    /// Returns the verdict on the case.
    pub fn verdict(&self) -> CaseVerdict {
        CaseVerdict::of(&self.attempts)
    }

    /// Returns the seconds of all attempts.
    pub fn seconds(&self) -> f64 {
        self.attempts.iter().map(|record| record.seconds).sum()
    }

    /// Returns `package::target`; after a run of nextest, the crate's name.
    pub fn program(&self) -> String {
        match &self.last().run {
            Some(run) => format!("{}::{}", run.package, run.target),
            None => self.last().about.krate.clone(),
        }
    }

    /// Returns the label of the setting.
    pub fn label(&self) -> &str {
        self.last().run.as_ref().map_or("", |run| &run.label)
    }

    /// Returns the number of the repetition, from 1.
    pub(crate) fn repetition(&self) -> u32 {
        self.last().run.as_ref().map_or(1, |run| run.repetition)
    }

    /// Returns the key of the case, as [`plan::Case::key`].
    pub fn key(&self) -> String {
        plan::key(&self.program(), self.label(), &self.last().id)
    }

    /// Returns the id, the label and the repetition.
    fn repetition_key(&self) -> (String, String, u32) {
        (self.last().id.clone(), self.label().to_owned(), self.repetition())
    }

    /// Returns the QEMU under test, if one was named.
    pub fn qemu(&self) -> Option<&str> {
        self.last().run.as_ref()?.qemu.as_deref()
    }

    /// Returns the id, with the repetition if there are several.
    pub fn name(&self) -> String {
        let record = self.last();
        match record.run.as_ref().map_or(1, |run| run.repetition) {
            1 => record.id.clone(),
            repetition => format!("{} #{repetition}", record.id),
        }
    }

    /// Returns the id, with setting and repetition if there are several.
    pub fn title(&self) -> String {
        let record = self.last();
        let mut title = record.id.clone();
        if let Some(RunFacts { label, repetition, .. }) = &record.run {
            if !label.is_empty() {
                write!(title, " [{label}]").expect("a String takes any text");
            }
            if *repetition > 1 {
                write!(title, " #{repetition}").expect("a String takes any text");
            }
        }
        title
    }
}

/// Returns the title of a case on any QEMU: its id, with the rest of its setting.
///
/// `qemu` is a word of the label, or several, if it is a path with blanks.
pub(crate) fn title_without_qemu(id: &str, label: &str, qemu: &str) -> String {
    let is_end = |text: &str| text.is_empty() || text.starts_with(' ');
    let is_whole =
        |at: &usize| (*at == 0 || label[..*at].ends_with(' ')) && is_end(&label[at + qemu.len()..]);
    let place = label.match_indices(qemu).map(|(at, _)| at).find(is_whole);
    let rest = place.map_or(label.to_owned(), |at| {
        let (before, after) = (label[..at].trim_end(), label[at + qemu.len()..].trim_start());
        [before, after].join(" ").trim().to_owned()
    });
    match &*rest {
        "" => id.to_owned(),
        rest => format!("{id} [{rest}]"),
    }
}

impl Results {
    /// Moves planned cases that were not started after a failure to the ignored ones, with that
    /// reason.
    pub(crate) fn move_unstarted_to_ignored(&mut self) {
        let started: Vec<(String, String, u32)> =
            self.cases.iter().map(CaseResult::repetition_key).collect();
        let planned = std::mem::take(&mut self.document.planned);
        for case in planned {
            let key = (case.id.clone(), case.label.clone(), case.repetition);
            if started.contains(&key) {
                self.document.planned.push(case);
            } else {
                let PlannedCase { program, id, label, qemu, .. } = case;
                let reason = "not started after a failure (--fail-fast)".to_owned();
                self.document.ignored.push(IgnoredCase { program, id, label, qemu, reason });
            }
        }
    }

    /// Counts the cases by verdict.
    pub fn counts(&self) -> BTreeMap<CaseVerdict, usize> {
        let mut counts = BTreeMap::new();
        for case in &self.cases {
            *counts.entry(case.verdict()).or_default() += 1;
        }
        counts
    }

    /// Returns the cases that make the run fail.
    pub fn failures(&self) -> impl Iterator<Item = &CaseResult> {
        self.cases.iter().filter(|case| case.verdict().is_failure())
    }

    /// Says whether a case came to a verdict on QEMU or the harness.
    pub fn anything_ran(&self) -> bool {
        self.cases.iter().any(|case| case.verdict() != CaseVerdict::Skip)
    }

    /// Says whether this is one share of a run and other shares have cases to run: then it is no mistake
    /// if this one has none.
    pub(crate) fn others_run(&self) -> bool {
        self.document.partition.as_ref().is_some_and(|share| share.others > 0)
    }

    /// Returns the exit status of the run.
    pub(crate) fn exit(&self) -> ExitCode {
        match () {
            () if self.document.interrupted => ExitCode::Interrupted,
            () if self.failures().next().is_some() => ExitCode::Failed,
            () if !self.anything_ran() && !self.others_run() => ExitCode::NothingRan,
            () => ExitCode::Good,
        }
    }

    /// Returns the reasons of ignored and skipped cases with their counts, most frequent first.
    pub fn reasons(&self) -> Vec<(String, usize)> {
        let ignored = self.document.ignored.iter().map(|ignored| ignored.reason.clone());
        let skips = self.cases.iter().filter(|case| case.verdict() == CaseVerdict::Skip);
        let skipped = skips.map(|case| format!("{} (found while running)", case.last().headline()));
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for reason in ignored.chain(skipped) {
            *counts.entry(reason).or_default() += 1;
        }
        let mut reasons: Vec<_> = counts.into_iter().collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        reasons
    }
}

#[cfg(test)]
mod tests {
    use iotest_protocol::Status;
    use iotest_protocol::run::Share;

    use super::*;
    use crate::testing::record;

    #[test]
    fn exit_of_a_run_is_that_of_its_worst_part() {
        let of = |words: &[Status]| {
            let case = |word: &Status| CaseResult::new(record("m::f::raw-file", *word));
            Results { cases: words.iter().map(case).collect(), ..Results::default() }
        };
        assert_eq!(of(&[]).exit(), ExitCode::NothingRan);
        assert_eq!(of(&[Status::Skip]).exit(), ExitCode::NothingRan);
        assert_eq!(of(&[Status::Skip, Status::Pass]).exit(), ExitCode::Good);
        for bad in [Status::Fail, Status::Broken, Status::Started] {
            assert_eq!(of(&[Status::Pass, bad]).exit(), ExitCode::Failed);
        }
        let mut share = of(&[]);
        let partition = |others| Some(Share { slice: "slice:1/2".to_owned(), selected: 2, others });
        share.document.partition = partition(1);
        assert_eq!(share.exit(), ExitCode::Good);
        share.document.partition = partition(0);
        assert_eq!(share.exit(), ExitCode::NothingRan);
        let mut cut_short = of(&[Status::Fail]);
        cut_short.document.interrupted = true;
        assert_eq!(cut_short.exit(), ExitCode::Interrupted);
    }
}
