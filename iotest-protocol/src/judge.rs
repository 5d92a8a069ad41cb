//! [`judge()`]: the verdict on a case, from all evidence after its end.
//!
//! Verdicts are decided only here. It is a pure function of evidence from independent sources; a pass
//! needs all of them to agree.

mod cause;

use std::time::Duration;

use crate::account::{Account, End};
use crate::file::ReadError;
pub use crate::judge::cause::{Cause, join_waits, still_running};
use crate::record::{Identity, Record, Status};

/// The exit status of a case's process whose case did not pass.
pub const FAILED: i32 = 101;

/// The exit status of a case's process that could not write its final record.
pub const NOT_RECORDED: i32 = 103;

/// The expected identity of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectedRecord {
    /// The case's id.
    pub id: String,
    /// Its attempt.
    pub attempt: u32,
    /// The run, the program and the process.
    pub identity: Identity,
}

/// The evidence about a case, after all its processes have ended.
#[derive(Debug)]
pub struct Evidence<'a> {
    /// The watchdog's account.
    pub account: &'a Account,
    /// The expected identity of the record.
    pub expected: &'a ExpectedRecord,
    /// The case's own record.
    pub record: Result<&'a Record, &'a ReadError>,
    /// The time limit of the case.
    pub limit: Duration,
    /// How to treat leaked processes.
    pub leaks: LeakPolicy,
    /// How to treat the exit status of its process.
    pub statuses: ExitStatusRule,
}

/// How to treat the exit status of a case's process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatusRule {
    /// It has to match the record: 0 for a pass or skip, otherwise [`FAILED`].
    MatchesRecord,
    /// Any status but 0 is a failure, whatever the record says: for scripts.
    Decides,
}

/// Whether leaked processes fail a case (they are killed in any case).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeakPolicy {
    /// They fail the case.
    Fail,
    /// They are only reported.
    Report,
}

/// The verdict on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The status; never [`Status::Started`].
    pub status: Status,
    /// Why it is worse than the case's own record, in the order in which it was found.
    pub causes: Vec<Cause>,
}

/// Decides the verdict on a case, except for its log.
///
/// The log is compared with its reference only if this is [`Status::Pass`]; [`Verdict::with`] adds
/// the result.
pub fn judge(evidence: &Evidence<'_>) -> Verdict {
    let Evidence { account, expected, record, limit, leaks, statuses } = evidence;
    let mut causes = Vec::new();
    let own = match record {
        Ok(record) => match foreign_record(record, expected) {
            Some(cause) => {
                causes.push(cause);
                None
            }
            None => Some(*record),
        },
        Err(_) if was_ended(&account.end) => None,
        Err(error) => {
            causes.push(Cause::NoRecord { error: error.to_string(), end: account.end.clone() });
            None
        }
    };
    causes.extend(end(account, own, *limit, *statuses));
    if let Some(record) = own {
        // A failed case has reported them itself.
        if matches!(record.verdict, Status::Pass | Status::Skip) {
            let bad = record.ends.iter().filter(|end| end.expected.is_some());
            causes.extend(bad.cloned().map(Cause::Program));
            causes.extend(record.findings.iter().cloned().map(Cause::Finding));
        }
    }
    if *leaks == LeakPolicy::Fail && !account.left.is_empty() {
        causes.push(Cause::Leak(account.left.clone()));
    }
    let known = own.map_or(Status::Started, |record| record.verdict);
    Verdict { status: status(known, &causes), causes }
}

impl Verdict {
    /// Returns the verdict with another cause and the resulting status.
    #[must_use]
    pub fn with(mut self, cause: Cause) -> Self {
        self.status = status(self.status, std::slice::from_ref(&cause));
        self.causes.push(cause);
        self
    }
}

/// Returns how a record differs from the expected one; `None` if it is the expected one.
fn foreign_record(record: &Record, expected: &ExpectedRecord) -> Option<Cause> {
    let mut differs: Vec<String> = Vec::new();
    let mut compare = |what: &str, is: &str, should: &str| {
        if is != should {
            differs.push(format!("{what} `{is}`, not `{should}`"));
        }
    };
    let (is, should) = (&record.identity, &expected.identity);
    compare("case", &record.id, &expected.id);
    compare("run", &is.run, &should.run);
    compare("package", &is.package, &should.package);
    compare("target", &is.target, &should.target);
    compare("process", &is.pid.to_string(), &should.pid.to_string());
    compare("attempt", &record.attempt.to_string(), &expected.attempt.to_string());
    (!differs.is_empty()).then_some(Cause::ForeignRecord(differs))
}

/// Returns whether the watchdog ended the case or failed itself: [`end`] then gives the cause, and a
/// missing or unreadable record adds none.
fn was_ended(end: &End) -> bool {
    matches!(
        end,
        End::TimedOut | End::Interrupted | End::Abandoned | End::WroteTooMuch(_) | End::Broken(_)
    )
}

/// Returns the cause that the end of the case's process gives, if any.
fn end(
    account: &Account,
    record: Option<&Record>,
    limit: Duration,
    statuses: ExitStatusRule,
) -> Option<Cause> {
    let waits = || match record? {
        // After the test has returned, its process can only be waiting for the teardown.
        Record { verdict, .. } if *verdict != Status::Started => {
            Some(vec!["the end of its teardown".to_owned()])
        }
        record => Some(record.waits.clone()),
    };
    let status = match (&account.end, record) {
        (End::TimedOut, _) => {
            let answered =
                record.is_some_and(|record| record.answered || record.verdict != Status::Started);
            return Some(Cause::TimedOut { limit, waits: waits().filter(|_| answered) });
        }
        (End::Interrupted, _) => return Some(Cause::Interrupted(waits().unwrap_or_default())),
        (End::Abandoned, _) => return Some(Cause::Abandoned(waits().unwrap_or_default())),
        (End::WroteTooMuch(bytes), _) => return Some(Cause::WroteTooMuch(*bytes)),
        (End::Broken(what), _) => return Some(Cause::Watchdog(what.clone())),
        // The missing record is already a cause, which names the end.
        (_, None) => return None,
        (_, Some(record)) => record.verdict,
    };
    if statuses == ExitStatusRule::Decides && account.end != End::Code(0) {
        return Some(Cause::Failed(account.end.clone()));
    }
    let fits = match (status, &account.end) {
        (Status::Pass | Status::Skip, end) => *end == End::Code(0),
        (Status::Fail | Status::Broken, end) => *end == End::Code(FAILED),
        (Status::Started, End::Code(NOT_RECORDED)) => return Some(Cause::NotRecorded),
        (Status::Started, _) => return Some(Cause::EndedEarly(account.end.clone())),
    };
    (!fits).then(|| Cause::EndedOtherwise { record: status, end: account.end.clone() })
}

fn status(known: Status, causes: &[Cause]) -> Status {
    let at_fault = known == Status::Broken || causes.iter().any(Cause::is_broken);
    match known {
        _ if at_fault => Status::Broken,
        _ if !causes.is_empty() => Status::Fail,
        // A case that did not finish has no result: not a pass.
        Status::Started => Status::Broken,
        known => known,
    }
}

#[cfg(test)]
mod tests;
