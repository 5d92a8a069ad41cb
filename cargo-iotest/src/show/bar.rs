//! [`Bar`]: a progress bar at the bottom of a terminal, with the running cases and their times.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use iotest_protocol::text::one_line;

use crate::job::Job;
use crate::results::CaseVerdict;

/// How many running cases are named.
const SHOWN: usize = 3;

/// The bar.
pub(super) struct Bar {
    bar: ProgressBar,
    running: BTreeMap<Job, (String, Instant)>,
    failed: usize,
}

impl Bar {
    /// Draws the bar of a run of `total` cases.
    pub(super) fn new(total: usize) -> Self {
        let bar = ProgressBar::new(total as u64);
        let template = "{bar:20} {pos}/{len} {elapsed} {wide_msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        Self { bar, running: BTreeMap::new(), failed: 0 }
    }

    /// Extends it by a number of cases.
    pub(super) fn expect_more(&mut self, jobs: usize) {
        self.bar.inc_length(jobs as u64);
    }

    /// Adds a running job.
    pub(super) fn started(&mut self, job: Job, title: &str) {
        self.running.insert(job, (title.to_owned(), Instant::now()));
        self.tick();
    }

    /// Removes an ended job; it does not count if it is retried.
    pub(super) fn ended(&mut self, job: Job, verdict: CaseVerdict, again: bool) {
        self.running.remove(&job);
        if !again {
            self.failed += usize::from(verdict.is_failure());
            self.bar.inc(1);
        }
        self.tick();
    }

    /// Updates the times.
    pub(super) fn tick(&mut self) {
        let running: Vec<_> = self
            .running
            .values()
            .map(|(title, began)| (&**title, began.elapsed().as_secs_f64()))
            .collect();
        self.bar.set_message(message(running, self.failed));
    }

    /// Hides the bar while something else is written.
    pub(super) fn aside(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }

    /// Removes the bar.
    pub(super) fn end(self) {
        self.bar.finish_and_clear();
    }
}

/// Returns the text beside the bar: the number of failures, then the longest running cases.
fn message(mut running: Vec<(&str, f64)>, failed: usize) -> String {
    running.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut text = if failed > 0 { format!("{failed} failed ") } else { String::new() };
    for (title, seconds) in running.iter().take(SHOWN) {
        write!(text, " {} {seconds:.0}s", one_line(title)).expect("a String takes any text");
    }
    if running.len() > SHOWN {
        write!(text, " and {} more", running.len() - SHOWN).expect("a String takes any text");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_running_cases_are_named_first() {
        let running = vec![("a", 1.2), ("b", 30.0), ("c", 2.0), ("d", 0.1)];
        assert_eq!(message(running, 2), "2 failed  b 30s c 2s a 1s and 1 more");
        assert_eq!(message(vec![("a", 0.0)], 0), " a 0s");
    }
}
