//! The verdict on a test of which only one case, or the cases of one class, ran.
//!
//! The reference is the output of all cases, so there is nothing to compare it with. What unittest
//! says is the verdict, if its report leaves no doubt.

use iotest_protocol::judge::{Cause, Verdict};
use iotest_protocol::{End, Outcome, UnittestCase, UnittestVerdict};
use iotest_runtime::outcome::{Fault, chain};

use crate::tree::unittest::CaseReport;
use crate::tree::unittest::names::{covers, no_such_case};

/// A requested case of a test.
#[derive(Debug, Clone, Copy)]
pub struct Requested<'a> {
    /// The name of the test.
    pub test: &'a str,
    /// The name of the case, or of a class of cases.
    pub case: &'a str,
}

impl Requested<'_> {
    /// Returns the requested cases in a report.
    fn cases<'a>(&self, report: &'a CaseReport) -> Vec<&'a UnittestCase> {
        report.cases.iter().filter(|case| covers(self.case, &case.name)).collect()
    }

    /// Returns what was done for the requested cases: the preparations and clean-ups of their class and
    /// module.
    fn fixtures<'a>(&self, report: &'a CaseReport) -> impl Iterator<Item = &'a UnittestCase> {
        let mut words = self.case.rsplitn(2, '.');
        let last = words.next().unwrap_or_default();
        // The name of a class begins with a capital, that of a case does not.
        let is_class = last.starts_with(char::is_uppercase);
        let class = if is_class { self.case } else { words.next().unwrap_or_default() };
        let names = [
            format!("{class}.setUpClass"),
            format!("{class}.tearDownClass"),
            "setUpModule".to_owned(),
            "tearDownModule".to_owned(),
        ];
        report.cases.iter().filter(move |case| names.contains(&case.name))
    }

    /// Returns the outcome of a test that ended well: a skip if all requested cases skipped
    /// themselves, or their class or module did, else a pass.
    pub fn outcome(&self, report: &Result<Option<CaseReport>, Fault>) -> Outcome {
        let Ok(Some(report)) = report else { return Outcome::Pass };
        let cases = self.cases(report);
        let skipped = |case: &&UnittestCase| case.verdict == UnittestVerdict::Skip;
        let prepared = self.fixtures(report).find(skipped);
        let is_out = |case: &&UnittestCase| {
            skipped(case) || (prepared.is_some() && case.verdict == UnittestVerdict::NotRun)
        };
        let by = cases.first().copied().filter(|_| cases.iter().all(is_out));
        match by.map(|first| prepared.unwrap_or(first)) {
            Some(by) => Outcome::Skip(by.reason.clone().unwrap_or_default()),
            None => Outcome::Pass,
        }
    }

    /// Adds to a verdict why the requested cases did not pass, or are not known to.
    pub fn judged(
        &self,
        report: &Result<Option<CaseReport>, Fault>,
        end: &End,
        mut verdict: Verdict,
    ) -> Verdict {
        let known = report.as_ref().ok().and_then(Option::as_ref);
        if let Some(names) = known.and_then(|report| report.known.as_ref()) {
            // That it failed is no news.
            verdict.causes.retain(|cause| !matches!(cause, Cause::Failed(_)));
            let what = no_such_case(self.test, self.case, names);
            return verdict.with(Cause::NotCompared(what));
        }
        // Other ends are causes already.
        if *end != End::Code(0) {
            return verdict;
        }
        match self.fault(report) {
            Some(cause) => verdict.with(cause),
            None => verdict,
        }
    }

    /// Returns what is wrong with the report of a test that ended well.
    fn fault(&self, report: &Result<Option<CaseReport>, Fault>) -> Option<Cause> {
        let unknown = |why: String| {
            let Self { test, case } = self;
            Some(Cause::NotCompared(format!(
                "whether `{case}` passed is not known: {why}; run the whole test: `{test}`"
            )))
        };
        let report = match report {
            Err(fault) => return unknown(chain(fault)),
            Ok(None) => return unknown("the test left no report of its cases".to_owned()),
            Ok(Some(report)) => report,
        };
        let cases = self.cases(report);
        // One that runs when the process ends has not passed; one without an outcome may have.
        let is_unfinished =
            |case: &UnittestCase| report.is_complete && case.verdict == UnittestVerdict::Unfinished;
        let all = cases.iter().copied().chain(self.fixtures(report));
        let bad = all.into_iter().find(|case| case.verdict.is_failure() && !is_unfinished(case));
        match bad {
            Some(case) => Some(Cause::Finding(format!(
                "the test ended well, but its case {} did not: {}",
                case.name,
                case.verdict.name()
            ))),
            None if cases.is_empty() => unknown("it is not among the cases that ran".to_owned()),
            None if cases.iter().any(|case| is_unfinished(case)) => {
                unknown("its outcome is not in the report".to_owned())
            }
            None if !report.is_complete => unknown("the report of the cases has no end".to_owned()),
            None => match cases.iter().find(|case| case.verdict == UnittestVerdict::NotRun) {
                Some(case) => unknown(format!("{} did not run", case.name)),
                None => None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use iotest_protocol::Status;

    use super::*;

    const A: Requested<'static> = Requested { test: "040", case: "TestA.test_a" };

    fn report(cases: &[(&str, UnittestVerdict)]) -> Result<Option<CaseReport>, Fault> {
        let case = |(name, verdict): &(&str, UnittestVerdict)| UnittestCase {
            verdict: *verdict,
            reason: Some("why".to_owned()),
            ..UnittestCase::unfinished(*name)
        };
        let cases = cases.iter().map(case).collect();
        Ok(Some(CaseReport { cases, is_complete: true, ..CaseReport::default() }))
    }

    /// Judges a test that ended well.
    fn judged(requested: Requested<'_>, report: &Result<Option<CaseReport>, Fault>) -> Verdict {
        let own = Verdict { status: Status::Pass, causes: Vec::new() };
        requested.judged(report, &End::Code(0), own)
    }

    #[test]
    fn pass_needs_a_report_that_says_so() {
        let passed = report(&[("TestA.test_a", UnittestVerdict::Pass)]);
        assert_eq!(judged(A, &passed).status, Status::Pass);
        let class = Requested { case: "TestA", ..A };
        assert_eq!(judged(class, &passed).status, Status::Pass);

        let mut torn = report(&[("TestA.test_a", UnittestVerdict::Pass)]);
        torn.as_mut().unwrap().as_mut().unwrap().is_complete = false;
        let unknown = [
            Ok(None),
            Err(Fault::without_source("read it")),
            report(&[]),
            report(&[("TestA.test_ab", UnittestVerdict::Pass)]),
            report(&[("TestA.test_a", UnittestVerdict::NotRun)]),
            torn,
        ];
        for report in unknown {
            let verdict = judged(A, &report);
            assert_eq!(verdict.status, Status::Broken, "{report:?}");
            let text = verdict.causes[0].to_string();
            assert!(text.starts_with("whether `TestA.test_a` passed is not known: "), "{text}");
        }
    }

    #[test]
    fn failure_that_the_exit_status_hides_is_found() {
        let failed = report(&[("TestA.test_a", UnittestVerdict::Fail)]);
        let verdict = judged(A, &failed);
        assert_eq!(verdict.status, Status::Fail);
        let text = verdict.causes[0].to_string();
        assert_eq!(text, "the test ended well, but its case TestA.test_a did not: fail");
    }

    #[test]
    fn preparations_and_clean_ups_count_for_a_case() {
        let passed = ("TestA.test_a", UnittestVerdict::Pass);
        for name in ["TestA.tearDownClass", "TestA.setUpClass", "tearDownModule"] {
            let verdict = judged(A, &report(&[passed, (name, UnittestVerdict::Error)]));
            assert_eq!(verdict.status, Status::Fail, "{name}");
        }
        let other = report(&[passed, ("TestB.tearDownClass", UnittestVerdict::Error)]);
        assert_eq!(judged(A, &other).status, Status::Pass);
        let out = report(&[
            ("TestA.setUpClass", UnittestVerdict::Skip),
            ("TestA.test_a", UnittestVerdict::NotRun),
        ]);
        for requested in [A, Requested { case: "TestA", ..A }] {
            assert_eq!(requested.outcome(&out), Outcome::Skip("why".to_owned()));
        }
    }

    #[test]
    fn outcome_that_is_not_in_the_report_is_not_known() {
        let verdict = judged(A, &report(&[("TestA.test_a", UnittestVerdict::Unfinished)]));
        assert_eq!(verdict.status, Status::Broken);
    }

    #[test]
    fn class_is_skipped_if_all_its_cases_are() {
        let class = Requested { case: "TestA", ..A };
        let skip = ("TestA.test_a", UnittestVerdict::Skip);
        assert_eq!(class.outcome(&report(&[skip])), Outcome::Skip("why".to_owned()));
        let mixed = report(&[skip, ("TestA.test_b", UnittestVerdict::Pass)]);
        assert_eq!(class.outcome(&mixed), Outcome::Pass);
        assert_eq!(class.outcome(&Ok(None)), Outcome::Pass);
    }

    #[test]
    fn case_that_does_not_exist_is_named_with_those_that_do() {
        let mut report = report(&[("unittest.loader._FailedTest.test_b", UnittestVerdict::Error)]);
        let names = ["TestA.test_a".to_owned()];
        report.as_mut().unwrap().as_mut().unwrap().known = Some(names.into());
        let failed = Verdict { status: Status::Fail, causes: vec![Cause::Failed(End::Code(1))] };
        let requested = Requested { case: "TestA.test_b", ..A };
        let verdict = requested.judged(&report, &End::Code(1), failed);
        assert_eq!(verdict.status, Status::Broken);
        let texts: Vec<String> = verdict.causes.iter().map(ToString::to_string).collect();
        let expected = "the test 040 has no case `TestA.test_b`; did you mean `040::TestA.test_a`?";
        assert_eq!(texts, [expected]);
    }
}
