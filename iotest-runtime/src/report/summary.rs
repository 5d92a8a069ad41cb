//! [`Summary`]: the numbers and reasons at the end of a run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use iotest_protocol::Outcome;
use iotest_protocol::text::{terminal_line, terminal_text};

use crate::report::case_end::CaseEnd;

/// What a run came to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Summary {
    /// Cases that passed; what they wrote is kept if it is to be shown.
    pub(crate) passed: Vec<CaseEnd>,
    /// Cases that failed or are broken.
    pub(crate) failed: Vec<CaseEnd>,
    /// How many cases were ignored, by reason.
    pub(crate) ignored: BTreeMap<String, usize>,
    /// How many cases skipped themselves, by reason.
    pub(crate) skipped: BTreeMap<String, usize>,
    /// What cases that did not fail have to say, a line each.
    pub(crate) remarks: Vec<String>,
    /// How many cases were not selected.
    pub(crate) filtered_out: usize,
    /// How long the run took.
    pub(crate) time: Duration,
    /// Whether a run without a passed case is as good as failed.
    pub(crate) must_run: bool,
}

impl Summary {
    /// Counts an ignored case.
    pub(crate) fn count_ignored(&mut self, reason: &str) {
        *self.ignored.entry(reason.to_owned()).or_default() += 1;
    }

    /// Counts a case that ended.
    pub(crate) fn count(&mut self, end: CaseEnd) {
        self.remarks.extend(end.remarks.iter().map(|remark| format!("{}: {remark}", end.id)));
        match &end.outcome {
            Outcome::Pass => self.passed.push(end),
            Outcome::Skip(reason) => *self.skipped.entry(reason.clone()).or_default() += 1,
            Outcome::Fail(_) | Outcome::Broken(_) => self.failed.push(end),
        }
    }

    /// Puts the cases in the order of their ids.
    pub(crate) fn sort(&mut self) {
        self.passed.sort_by(|a, b| a.id.cmp(&b.id));
        self.failed.sort_by(|a, b| a.id.cmp(&b.id));
        self.remarks.sort();
    }

    /// Returns how many cases were ignored or skipped.
    pub(crate) fn not_run(&self) -> usize {
        self.ignored.values().sum::<usize>() + self.skipped.values().sum::<usize>()
    }

    /// Says whether cases were expected to run and none passed or failed.
    pub(crate) fn nothing_ran(&self) -> bool {
        self.must_run && self.passed.is_empty() && self.failed.is_empty()
    }

    /// Says whether the run is good.
    pub(crate) fn is_good(&self) -> bool {
        self.failed.is_empty() && !self.nothing_ran()
    }

    /// Returns the rest of libtest's summary line, after `test result: ok`.
    pub(crate) fn counts(&self) -> String {
        format!(
            ". {} passed; {} failed; {} ignored; 0 measured; {} filtered out; finished in {:.2}s",
            self.passed.len(),
            self.failed.len(),
            self.not_run(),
            self.filtered_out,
            self.time.as_secs_f64(),
        )
    }

    /// Returns what is to be said beside the numbers, a line each: remarks, then why cases were ignored
    /// and why they were skipped, the most frequent reason first.
    pub(crate) fn reasons(&self) -> String {
        let mut text: String =
            self.remarks.iter().map(|remark| format!("{}\n", terminal_text(remark))).collect();
        for (what, reasons) in [("ignored", &self.ignored), ("skipped", &self.skipped)] {
            let mut reasons: Vec<_> = reasons.iter().collect();
            reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
            for (reason, count) in reasons {
                let cases = if *count == 1 { "case" } else { "cases" };
                writeln!(text, "{what} {count} {cases}: {}", terminal_line(reason))
                    .expect("a String takes any text");
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::Failure;

    fn end(outcome: Outcome) -> CaseEnd {
        let (id, time) = ("m::f".to_owned(), Duration::ZERO);
        CaseEnd { id, outcome, remarks: Vec::new(), output: Vec::new(), time }
    }

    #[test]
    fn line_is_libtests_with_skips_as_ignored() {
        let mut summary = Summary { filtered_out: 4, ..Summary::default() };
        summary.time = Duration::from_millis(1234);
        summary.count(end(Outcome::Pass));
        summary.count(end(Outcome::Broken(Failure::without_location("no disk"))));
        summary.count(end(Outcome::Skip("no tape".to_owned())));
        summary.count_ignored("needs kvm");
        assert_eq!(
            summary.counts(),
            ". 1 passed; 1 failed; 2 ignored; 0 measured; 4 filtered out; finished in 1.23s"
        );
    }

    #[test]
    fn reasons_are_grouped() {
        let mut summary = Summary::default();
        for reason in ["needs kvm", "needs qtest", "needs qtest"] {
            summary.count_ignored(reason);
        }
        summary.count(end(Outcome::Skip("no tape".to_owned())));
        assert_eq!(
            summary.reasons(),
            "ignored 2 cases: needs qtest\nignored 1 case: needs kvm\nskipped 1 case: no tape\n"
        );
    }

    #[test]
    fn nothing_but_skips_is_no_success() {
        let mut summary = Summary { must_run: true, ..Summary::default() };
        summary.count(end(Outcome::Skip("no tape".to_owned())));
        assert!(summary.nothing_ran() && !summary.is_good());
        summary.count(end(Outcome::Pass));
        assert!(summary.is_good());
    }
}
