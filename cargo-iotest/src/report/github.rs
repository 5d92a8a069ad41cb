//! Annotations as GitHub reads them from the output of a workflow's step.

use std::fmt::Write as _;

use iotest_protocol::text::{bounded, limit, visible};

use crate::results::{CaseResult, Results, Verdict};

/// Returns a line a failure, and a warning a flaky case, each at its place in the sources.
pub(super) fn text(results: &Results) -> String {
    let mut text = String::new();
    for case in &results.cases {
        let kind = match case.verdict() {
            Verdict::Fail | Verdict::Broken | Verdict::Lost => "error",
            Verdict::Flaky => "warning",
            Verdict::Pass | Verdict::Skip => continue,
        };
        let message = case.last().reason.clone().unwrap_or_else(|| {
            format!(
                "passed at attempt {}; at first: {}",
                case.attempts().len(),
                case.attempts()[0].headline()
            )
        });
        let place =
            place(case).map(|(file, line)| format!("file={},line={line},", property(&file)));
        writeln!(
            text,
            "::{kind} {}title={}::{}",
            place.unwrap_or_default(),
            property(&visible(&case.title())),
            data(&visible(&bounded(&message, limit::ANNOTATION)))
        )
        .expect("a String takes any text");
    }
    text
}

/// The line that stopped, or that of the test.
fn place(case: &CaseResult) -> Option<(String, u64)> {
    let record = case.last();
    let text = record.place.as_ref().unwrap_or(&record.about.source);
    let mut parts = text.split(':');
    Some((parts.next()?.to_owned(), parts.next()?.parse().ok()?))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
