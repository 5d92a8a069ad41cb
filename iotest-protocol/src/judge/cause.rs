//! [`Cause`]: what makes a case worse than its own record says.

use std::fmt;
use std::time::Duration;

use crate::account::{End, ProgramEnd};
use crate::record::Status;

/// What makes a case worse than its own record says; its `Display` form is for people.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The case left no record that can be used.
    NoRecord {
        /// Why not, with the file's name.
        error: String,
        /// How the case's process ended.
        end: End,
    },
    /// The record is not that of the case's own process in this run: what differs.
    ForeignRecord(Vec<String>),
    /// It was ended at its deadline.
    TimedOut {
        /// How long it was given.
        limit: Duration,
        /// What it was waiting for, outermost first; None if it did not answer.
        waits: Option<Vec<String>>,
    },
    /// It was ended since its watchdog was told to; what it was waiting for, outermost first.
    Interrupted(Vec<String>),
    /// It was ended since its runner had ended; what it was waiting for, outermost first.
    Abandoned(Vec<String>),
    /// It was ended since it wrote too much: how many bytes.
    WroteTooMuch(u64),
    /// The watchdog could do nothing for it: why.
    Watchdog(String),
    /// Its process could not write its record.
    NotRecorded,
    /// Its process ended before the test returned.
    EndedEarly(End),
    /// Its process said by its end that it failed.
    Failed(End),
    /// Its process ended otherwise than its record says.
    EndedOtherwise {
        /// What the record says.
        record: Status,
        /// How the process ended.
        end: End,
    },
    /// A program that it started ended otherwise than expected.
    Program(ProgramEnd),
    /// A sanitizer or checker of memory found something.
    Finding(String),
    /// It left something running: a line each.
    Leak(Vec<String>),
    /// It left something mounted in its directories: a line each.
    Mounts(Vec<String>),
    /// Its log is not what its reference says: why.
    Log(String),
    /// Its log could not be compared with its reference: why.
    NotCompared(String),
    /// Something that it leaves could not be settled: why.
    CleanupFailed(String),
}

impl Cause {
    /// Says whether the machine or the harness is at fault, so that this is no verdict on QEMU.
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
                write!(f, "still running after {limit:?}, the time it was given; ended")?;
                match waits.as_deref() {
                    None => f.write_str("\n  it did not answer what it was waiting for"),
                    Some([]) => {
                        f.write_str("\n  it was waiting for nothing: the test itself is at work")
                    }
                    Some(waits) => write!(f, "\n  it was waiting for {}", join_waits(waits)),
                }
            }
            Self::Interrupted(waits) if waits.is_empty() => f.write_str("interrupted"),
            Self::Interrupted(waits) => {
                write!(f, "interrupted while waiting for {}", join_waits(waits))
            }
            Self::Abandoned(waits) => {
                f.write_str("lost: its runner ended before it did")?;
                match &waits[..] {
                    [] => Ok(()),
                    waits => write!(f, "\n  it was waiting for {}", join_waits(waits)),
                }
            }
            Self::WroteTooMuch(bytes) => write!(f, "ended, since it had written {bytes} bytes"),
            Self::Watchdog(what) => write!(f, "the test could not be watched: {what}"),
            Self::NotRecorded => f.write_str(
                "the test came to its end, but its process could not write its record; what it wrote \
                 says why",
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
            Self::Leak(left) => write!(f, "left running, ended now:\n  {}", left.join("\n  ")),
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

/// Returns waits, the outermost first, as a phrase.
pub fn join_waits(waits: &[String]) -> String {
    waits.join(", in it for ")
}

/// How a process ended, as the end of a sentence.
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
