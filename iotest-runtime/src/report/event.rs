//! [`RunEvent`]: what happens in a run, for the reporters.

use std::io;
use std::time::Duration;

use crate::report::case_end::CaseEnd;
use crate::report::summary::Summary;

/// One thing that happened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RunEvent<'a> {
    /// The run begins.
    Started {
        /// How many cases were selected, ignored ones included.
        total: usize,
        /// The seed of their order, if it is not that of their ids.
        seed: Option<u64>,
    },
    /// A case begins.
    CaseStarted {
        /// Its id.
        id: &'a str,
    },
    /// A case has been running for long.
    CaseSlow {
        /// Its id.
        id: &'a str,
        /// For how long, in full seconds.
        after: Duration,
    },
    /// A case was ignored.
    CaseIgnored {
        /// Its id.
        id: &'a str,
        /// Why, in one line.
        reason: &'a str,
    },
    /// A case has ended.
    CaseEnded(&'a CaseEnd),
    /// The run has ended.
    Ended(&'a Summary),
}

/// Writes events down.
pub(crate) trait Reporter {
    /// Writes one event.
    ///
    /// # Errors
    /// * The system's error if the output cannot be written.
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()>;
}
