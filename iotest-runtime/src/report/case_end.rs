//! [`CaseEnd`]: how a case ended, for the reporters.

use std::time::Duration;

use iotest_protocol::Outcome;
use iotest_protocol::text::{visible, visible_in_colours};

use crate::report::palette::Palette;

/// How a case ended, as far as reports show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CaseEnd {
    /// Its id.
    pub(crate) id: String,
    /// How it ended.
    pub(crate) outcome: Outcome,
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
