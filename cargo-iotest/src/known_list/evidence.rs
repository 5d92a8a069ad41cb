//! [`Evidence`]: what a run showed of one known failure.

use iotest_protocol::{Expectation, Status};

use crate::known::{CaseFacts, KnownFailures, ListedEntry};
use crate::results::{CaseResult, Results};

/// What a run showed of one entry: the titles of the cases that it is about.
///
/// Cases are matched anew, so that it does not matter whether the run knew the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Evidence {
    /// Those that passed at their first attempt.
    pub(super) passed: Vec<String>,
    /// Those that failed.
    failed: Vec<String>,
    /// Those that came to no verdict on QEMU, or passed only at a retry.
    others: Vec<String>,
    /// Whether there is a case, and the entry is past its end for each.
    pub(super) has_ended: bool,
}

impl Evidence {
    /// Collects it.
    pub(super) fn of(list: &KnownFailures, listed: &ListedEntry, results: &Results) -> Self {
        let mut evidence = Self::default();
        let mut ended = Vec::new();
        for case in &results.cases {
            let facts = facts(case);
            if !list.is_about(listed, &facts) {
                continue;
            }
            ended.push(list.has_ended(listed, facts.qemu));
            let titles = match (case.last().verdict, case.attempts().len()) {
                (Status::Pass, 1) => &mut evidence.passed,
                (Status::Fail, _) => &mut evidence.failed,
                _ => &mut evidence.others,
            };
            titles.push(case.title());
        }
        // It still holds for a QEMU on which it kept a case from running.
        let place = format!(" ({}, until ", list.place(listed));
        let is_of_entry = |reason: &str| reason.starts_with("known: ") && reason.contains(&place);
        let skips = results.document.ignored.iter().any(|case| is_of_entry(&case.reason));
        evidence.has_ended = !ended.is_empty() && ended.iter().all(|ended| *ended) && !skips;
        evidence
    }

    /// Says whether all cases passed, and there was one.
    pub(super) fn all_passed(&self) -> bool {
        !self.passed.is_empty() && self.failed.is_empty() && self.others.is_empty()
    }

    /// Returns what to do about an entry of whose cases only some passed.
    pub(super) fn partly_passed(&self, expect: Expectation) -> Option<String> {
        let Self { passed, failed, others, .. } = self;
        if expect != Expectation::Fails || passed.is_empty() {
            return None;
        }
        let bad: Vec<&str> = failed.iter().chain(others).map(String::as_str).collect();
        let (good, bad) = (passed.join(", "), bad.join(", "));
        Some(format!("{good} passed, {bad} did not: narrow it to what fails"))
    }

    /// Returns the counts as text.
    pub(super) fn summary(&self) -> String {
        let counts = [
            ("failed", self.failed.len()),
            ("passed", self.passed.len()),
            ("without a verdict or flaky", self.others.len()),
        ];
        let given: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(what, count)| format!("{count} {what}"))
            .collect();
        match &given[..] {
            [] => "in the last run: no case of it ran".to_owned(),
            given => format!("in the last run: {}", given.join(", ")),
        }
    }
}

fn facts(case: &CaseResult) -> CaseFacts<'_> {
    let record = case.last();
    let version = record.run.as_ref().and_then(|run| run.qemu_version.as_ref());
    CaseFacts {
        id: &record.id,
        test: &record.about.function,
        format: &record.about.format,
        protocol: &record.about.protocol,
        qemu: version.and_then(|version| version.parse().ok()),
    }
}
