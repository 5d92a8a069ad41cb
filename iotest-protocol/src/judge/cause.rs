//! [`Cause`]: why a verdict is worse than the case's own record.

use std::fmt;
use std::time::Duration;

use crate::account::{End, ProgramEnd};
use crate::record::Status;

/// Why a verdict is worse than the case's own record. `Display` renders it for people.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The case left no usable record.
    NoRecord {
        /// The error, with the file's name.
        error: String,
        /// How the case's process ended.
        end: End,
    },
    /// The record is not that of the case's process in this run: the differences.
    ForeignRecord(Vec<String>),
    /// It was ended at its time limit.
    TimedOut {
        /// The time limit.
        limit: Duration,
        /// Its active waits, outermost first; `None` if it did not answer.
        waits: Option<Vec<String>>,
    },
    /// It was interrupted; its active waits, outermost first.
    Interrupted(Vec<String>),
    /// It was ended because its runner had ended; its active waits, outermost first.
    Abandoned(Vec<String>),
    /// It was ended because it wrote too much: the limit in bytes.
    WroteTooMuch(u64),
    /// The watchdog failed: why.
    Watchdog(String),
    /// Its process could not write its final record.
    NotRecorded,
    /// Its process ended before the test returned.
    EndedEarly(End),
    /// Its process ended with a failure.
    Failed(End),
    /// The end of its process contradicts its record.
    EndedOtherwise {
        /// The status in the record.
        record: Status,
        /// How the process ended.
        end: End,
    },
    /// A program that it started ended in an unexpected way.
    Program(ProgramEnd),
    /// A finding: an error besides those that the test found.
    Finding(String),
    /// It leaked processes: a line each.
    Leak(Vec<String>),
    /// It left mounts in its directories: a line each.
    Mounts(Vec<String>),
    /// Its log differs from its reference: how.
    Log(String),
    /// Its log could not be compared with its reference: why.
    NotCompared(String),
    /// Something that it left could not be cleaned up: why.
    CleanupFailed(String),
}

impl Cause {
    /// Returns whether the host or the harness is at fault, so that this is no verdict on QEMU.
    pub fn is_broken(&self) -> bool {
        match self {
            Self::NoRecord { .. }
            | Self::ForeignRecord(_)
            | Self::Watchdog(_)
            | Self::NotRecorded
            | Self::NotCompared(_)
            | Self::CleanupFailed(_) => true,
            Self::TimedOut { .. }
            | Self::Interrupted(_)
            | Self::Abandoned(_)
            | Self::WroteTooMuch(_)
            | Self::EndedEarly(_)
            | Self::Failed(_)
            | Self::EndedOtherwise { .. }
            | Self::Program(_)
            | Self::Finding(_)
            | Self::Leak(_)
            | Self::Mounts(_)
            | Self::Log(_) => false,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRecord { error, end } => {
                write!(f, "the test left no usable record: {error}; its process {}", EndPhrase(end))
            }
            Self::ForeignRecord(differs) => {
                write!(f, "the record is not this test's: it has {}", differs.join(", "))
            }
            Self::TimedOut { limit, waits } => {
                f.write_str(&still_running(*limit))?;
                match waits.as_deref() {
                    None => f.write_str("\n  it did not answer when asked what it was waiting for"),
                    Some([]) => {
                        f.write_str("\n  it was not waiting: the test code itself was running")
                    }
                    Some(waits) => write!(f, "\n  it was waiting for {}", join_waits(waits)),
                }
            }
            Self::Interrupted(waits) if waits.is_empty() => f.write_str("interrupted"),
            Self::Interrupted(waits) => {
                write!(f, "interrupted while waiting for {}", join_waits(waits))
            }
            Self::Abandoned(waits) => {
                f.write_str("abandoned: its runner ended before it did")?;
                match &waits[..] {
                    [] => Ok(()),
                    waits => write!(f, "\n  it was waiting for {}", join_waits(waits)),
                }
            }
            Self::WroteTooMuch(bytes) => write!(f, "ended because it had written {bytes} bytes"),
            Self::Watchdog(what) => write!(f, "the watchdog failed: {what}"),
            Self::NotRecorded => f.write_str(
                "the test ended, but its process could not write its record; see its output",
            ),
            Self::EndedEarly(End::Code(status)) => write!(
                f,
                "the test ended its own process, with exit status {status}, before it returned"
            ),
            Self::EndedEarly(end) => write!(f, "the test's process {}", EndPhrase(end)),
            Self::Failed(End::Code(status)) => write!(f, "it failed, with exit status {status}"),
            Self::Failed(end) => write!(f, "it {}", EndPhrase(end)),
            Self::EndedOtherwise { record, end } => {
                let said = match record {
                    Status::Pass => "passed",
                    Status::Skip => "skipped itself",
                    _ => "failed",
                };
                write!(f, "the test {said}, but its process then {}", EndPhrase(end))
            }
            Self::Program(end) => end.fmt(f),
            Self::Leak(left) => {
                write!(f, "left processes running, now killed:\n  {}", left.join("\n  "))
            }
            Self::Mounts(left) => {
                write!(f, "left mounted, unmounted now:\n  {}", left.join("\n  "))
            }
            Self::Finding(what)
            | Self::Log(what)
            | Self::NotCompared(what)
            | Self::CleanupFailed(what) => f.write_str(what),
        }
    }
}

/// Returns the first line about a case that was ended at its time limit.
pub fn still_running(limit: Duration) -> String {
    format!("exceeded its time limit of {limit:?}; ended")
}

/// Joins waits, outermost first, into a phrase.
pub fn join_waits(waits: &[String]) -> String {
    waits.join(", inside it for ")
}

/// Displays how a process ended, as the end of a sentence.
struct EndPhrase<'a>(&'a End);

impl fmt::Display for EndPhrase<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            End::Code(_) => write!(f, "ended with {}", self.0),
            End::Signal(_) => write!(f, "was ended by {}", self.0),
            End::TimedOut
            | End::Interrupted
            | End::Abandoned
            | End::WroteTooMuch(_)
            | End::Broken(_) => {
                write!(f, "was {}", self.0)
            }
        }
    }
}
