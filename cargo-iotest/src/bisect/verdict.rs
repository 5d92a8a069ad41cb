//! [`Verdict`]: what a build and a run say about a revision.

use iotest_runtime::process::Exit;

use crate::results::{CaseResult, CaseVerdict, Results};

/// What a build and a run say about a revision, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// All that ran passed.
    Good(String),
    /// A test failed.
    Bad(String),
    /// It cannot be told: it does not build, or nothing ran.
    Skip(String),
}

impl Verdict {
    /// Returns the word for git.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Good(_) => "good",
            Self::Bad(_) => "bad",
            Self::Skip(_) => "skip",
        }
    }

    /// Returns the reason.
    pub(super) fn reason(&self) -> &str {
        match self {
            Self::Good(why) | Self::Bad(why) | Self::Skip(why) => why,
        }
    }

    /// Judges a run by how it ended, and by its results, if it left any.
    ///
    /// Only a failed case makes a revision bad: a broken or lost one says nothing about QEMU.
    pub(super) fn of(exit: Exit, results: Option<&Results>) -> Self {
        let skip = |why: &str| Self::Skip(why.to_owned());
        let Some(results) = results else {
            return match exit.code() {
                Some(4) => skip("no test was selected, or none could run"),
                Some(2) => skip("the tests cannot run on this build"),
                _ => Self::Skip(format!("the run ended with {exit} before its first case")),
            };
        };
        let count = |verdict| results.counts().get(&verdict).copied().unwrap_or(0);
        let failed = |case: &&CaseResult| case.verdict() == CaseVerdict::Fail;
        let total = results.cases.len();
        let noun = if total == 1 { "case" } else { "cases" };
        let passed = count(CaseVerdict::Pass) + count(CaseVerdict::Flaky);
        let without = count(CaseVerdict::Broken) + count(CaseVerdict::Lost);
        match results.cases.iter().find(failed) {
            Some(first) => {
                let failed = count(CaseVerdict::Fail);
                Self::Bad(format!("{failed} of {total} {noun} failed: {}", first.name()))
            }
            None if without > 0 => Self::Skip(format!(
                "{without} of {total} {noun} broken or lost, which is no verdict on QEMU"
            )),
            None if passed == 0 => skip("no test was selected, or none could run"),
            None if !exit.success() => Self::Skip(format!("the run ended with {exit}")),
            None => Self::Good(format!("{passed} of {total} {noun} passed")),
        }
    }
}

#[cfg(test)]
mod tests {
    use iotest_protocol::Status;

    use super::*;
    use crate::testing::record;

    fn of(code: i32, words: &[Status]) -> String {
        let case = |word: &Status| CaseResult::new(record("m::f::raw-file", *word));
        let results = Results { cases: words.iter().map(case).collect(), ..Results::default() };
        let verdict = Verdict::of(Exit::Code(code), Some(&results));
        format!("{}: {}", verdict.word(), verdict.reason())
    }

    #[test]
    fn only_a_failed_case_makes_a_revision_bad() {
        let (pass, skip, fail, broken) = (Status::Pass, Status::Skip, Status::Fail, Status::Broken);
        assert_eq!(of(0, &[pass, skip]), "good: 1 of 2 cases passed");
        assert_eq!(of(101, &[pass, fail, broken]), "bad: 1 of 3 cases failed: m::f::raw-file");
        let broken_or_lost = "skip: 1 of 2 cases broken or lost, which is no verdict on QEMU";
        assert_eq!(of(101, &[pass, broken]), broken_or_lost);
        assert_eq!(of(101, &[Status::Started, pass]), broken_or_lost);
        assert_eq!(of(4, &[skip]), "skip: no test was selected, or none could run");
        assert_eq!(of(0, &[]), "skip: no test was selected, or none could run");
        assert_eq!(of(101, &[pass]), "skip: the run ended with exit status 101");
    }

    #[test]
    fn run_without_results_is_no_verdict() {
        for (code, why) in [
            (4, "no test was selected, or none could run"),
            (2, "the tests cannot run on this build"),
            (101, "the run ended with exit status 101 before its first case"),
        ] {
            assert_eq!(Verdict::of(Exit::Code(code), None), Verdict::Skip(why.to_owned()));
        }
    }
}
