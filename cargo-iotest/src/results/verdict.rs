//! [`CaseVerdict`]: the verdict on a case after all its attempts, and what reports say of it.

use std::borrow::Cow;

use iotest_protocol::{Expectation, Known, Record, Status};

use super::CaseResult;

/// The verdict on a case after all its attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CaseVerdict {
    /// It passed.
    Pass,
    /// It passed when it was retried.
    Flaky,
    /// It skipped itself.
    Skip,
    /// It failed, as the list of known failures expects.
    Known,
    /// It passed, and the list of known failures says that it fails.
    Fixed,
    /// It failed, or passed only when it was retried and that is a failure, or failed and then skipped
    /// itself.
    Fail,
    /// The harness or the host was at fault.
    Broken,
    /// It was planned and left no complete record.
    Lost,
}

impl CaseVerdict {
    /// Returns the verdict on the attempts of a case, of which there is at least one.
    ///
    /// Only what the judge calls a failure can be known: never a broken or lost case.
    pub(crate) fn of(attempts: &[Record]) -> Self {
        let Some(last) = attempts.last() else { return Self::Lost };
        let expected = holding(last).map(|known| known.expect);
        let retried = attempts.len() > 1;
        match (last.verdict, expected) {
            (Status::Started, _) => Self::Lost,
            (Status::Broken, _) => Self::Broken,
            // What failed before is not cured by that.
            (Status::Skip, _) if attempts.iter().any(|attempt| attempt.verdict.is_failure()) => {
                Self::Fail
            }
            (Status::Skip, _) => Self::Skip,
            (Status::Fail, Some(_)) => Self::Known,
            (Status::Fail, None) => Self::Fail,
            (Status::Pass, Some(Expectation::Fails)) => Self::Fixed,
            (Status::Pass, None) if retried && flaky_fails(last) => Self::Fail,
            (Status::Pass, _) if retried => Self::Flaky,
            (Status::Pass, _) => Self::Pass,
        }
    }

    /// Says whether a record that passed is that of a case that thereby failed, at this attempt.
    pub(crate) fn is_failure_though_passed(record: &Record, attempt: u32) -> bool {
        let passed = record.verdict == Status::Pass && holding(record).is_none();
        passed && attempt > 1 && flaky_fails(record)
    }

    /// Returns its name in lines and tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "PASS",
            Self::Flaky => "FLAKY",
            Self::Skip => "SKIP",
            Self::Known => "KNOWN",
            Self::Fixed => "FIXED",
            Self::Fail => "FAIL",
            Self::Broken => "BROKEN",
            Self::Lost => "LOST",
        }
    }

    /// Says whether it makes the run fail.
    pub fn is_failure(self) -> bool {
        matches!(self, Self::Fixed | Self::Fail | Self::Broken | Self::Lost)
    }

    /// Says whether another attempt may end better.
    pub(crate) fn is_retried(self) -> bool {
        matches!(self, Self::Fail | Self::Broken | Self::Lost)
    }
}

impl CaseResult {
    /// Returns what the list of known failures says of the case.
    pub(crate) fn known(&self) -> Option<&Known> {
        self.last().run.as_ref()?.known.as_ref()
    }

    /// Says whether it failed at first, and that is not cured by the end of its last attempt.
    pub(crate) fn failed_as_flaky(&self) -> bool {
        self.verdict() == CaseVerdict::Fail && self.last().verdict != Status::Fail
    }

    /// Returns the record that reports show: that of the last attempt, with what the list of known
    /// failures adds to its reason; of a case that failed as flaky, that of its first attempt.
    pub(crate) fn shown(&self) -> Cow<'_, Record> {
        let last = self.last();
        let with = |record: &Record, reason: String| {
            Cow::Owned(Record { verdict: Status::Fail, reason: Some(reason), ..record.clone() })
        };
        match (self.verdict(), self.known()) {
            (CaseVerdict::Fixed, Some(known)) => with(last, fixed(known)),
            (CaseVerdict::Fail, _) if self.failed_as_flaky() => {
                let (first, count) = (&self.attempts()[0], self.attempts().len());
                let reason = first.reason.as_deref().unwrap_or_default();
                let why = match last.verdict {
                    Status::Skip => format!("skipped itself at attempt {count}"),
                    _ => {
                        format!("passed at attempt {count} only, a failure by --flaky-result=fail")
                    }
                };
                with(first, format!("{why}; at first: {reason}"))
            }
            (CaseVerdict::Fail, Some(known)) if known.ended && !last.interrupted => {
                let reason = last.reason.as_deref().unwrap_or_default();
                with(last, format!("{reason}\n  {}", ended(known)))
            }
            _ => Cow::Borrowed(last),
        }
    }
}

/// Returns what the list of known failures says of a record's case, unless it is past its end, or the case
/// was interrupted, which nobody knew before.
fn holding(record: &Record) -> Option<&Known> {
    let known = record.run.as_ref()?.known.as_ref()?;
    (!known.ended && !record.interrupted).then_some(known)
}

fn flaky_fails(record: &Record) -> bool {
    record.run.as_ref().is_some_and(|run| run.flaky_fails)
}

fn fixed(known: &Known) -> String {
    let Known { reason, place, .. } = known;
    format!(
        "it passed, and is known to fail: {reason}\n  listed at {place}; `cargo iotest known --update` \
         removes the entry"
    )
}

fn ended(known: &Known) -> String {
    let Known { reason, place, until, .. } = known;
    format!("was known until {until}, which is past: {reason} ({place})")
}

#[cfg(test)]
mod tests;
