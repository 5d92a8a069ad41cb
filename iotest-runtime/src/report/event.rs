//! [`RunEvent`]: what happens in a run, for the reporters.

use std::io;
use std::time::Duration;

use iotest_protocol::Ending;
use iotest_protocol::text::{visible, visible_in_colours};

use crate::report::palette::Palette;
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

/// How a case ended, as far as reports show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CaseEnd {
    /// Its id.
    pub(crate) id: String,
    /// How it ended.
    pub(crate) ending: Ending,
    /// What should be said although it did not fail: a reference was written.
    pub(crate) remarks: Vec<String>,
    /// What it wrote, as far as it was captured.
    pub(crate) output: Vec<u8>,
    /// How long it took.
    pub(crate) time: Duration,
}

impl CaseEnd {
    /// Returns what it wrote as a terminal shows it; colours stay if they are wanted there, and
    /// bytes that are no UTF-8 are replaced.
    pub(crate) fn shown_output(&self, palette: Palette) -> String {
        let text = String::from_utf8_lossy(&self.output);
        match palette {
            Palette::Plain => visible(&text).into_owned(),
            Palette::Colored => visible_in_colours(&text),
        }
    }

    /// Returns how a late skip is shown where libtest knows only "ignored".
    pub(crate) fn skip_text(reason: &str) -> String {
        format!("SKIP: {reason}")
    }
}

/// Writes events down.
pub(crate) trait Reporter {
    /// Writes one event.
    ///
    /// # Errors
    /// * The system's error if the output cannot be written.
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()>;
}
