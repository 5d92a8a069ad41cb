//! [`Unittest`]: the text of Python's `unittest` as QEMU's `iotests.py` makes it reproducible.
//!
//! A dot a case and a summary without times; a case that was skipped or ignored is a dot too, and
//! is counted as run. What stands for a traceback is what the case and its report wrote.

use std::collections::BTreeMap;
use std::io::{self, Write};

use iotest_protocol::Outcome;
use iotest_protocol::text::{limit, prefix, terminal_text, visible};

use crate::plan::unit::Method;
use crate::report::case_end::CaseEnd;
use crate::report::event::{Reporter, RunEvent};
use crate::report::palette::Palette;

mod of_tests;
mod repr;

pub use of_tests::unittest_text;
pub use repr::repr;

/// How much is written about a case that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Verbosity {
    /// A character.
    #[default]
    Dots,
    /// Its name and summary, and how it ended; `-d` asks for it.
    Names,
}

/// Writes the text of `iotests.py`'s test runner.
#[derive(Debug)]
pub(crate) struct Unittest<W> {
    out: W,
    verbosity: Verbosity,
    methods: BTreeMap<String, Method>,
    run: usize,
    skipped: usize,
    errors: Vec<Report>,
    failures: Vec<Report>,
}

/// What is shown at the end about a case that did not pass.
#[derive(Debug)]
struct Report {
    description: String,
    text: String,
}

impl<W: Write> Unittest<W> {
    /// Makes the report that writes to `out` about `methods`.
    pub(crate) fn new(out: W, verbosity: Verbosity, methods: Vec<Method>) -> Self {
        let methods = methods.into_iter().map(|method| (method.id.clone(), method)).collect();
        let (errors, failures) = (Vec::new(), Vec::new());
        Self { out, verbosity, methods, run: 0, skipped: 0, errors, failures }
    }

    fn description(&self, id: &str) -> String {
        self.methods.get(id).map_or_else(|| id.to_owned(), Method::description)
    }

    fn begin(&mut self, id: &str) -> io::Result<()> {
        match self.verbosity {
            Verbosity::Dots => Ok(()),
            Verbosity::Names => write!(self.out, "{} ... ", visible(&self.description(id))),
        }
    }

    fn mark(&mut self, dot: &str, word: &str) -> io::Result<()> {
        self.run += 1;
        match self.verbosity {
            Verbosity::Dots => self.out.write_all(dot.as_bytes()),
            Verbosity::Names => writeln!(self.out, "{word}"),
        }
    }

    fn skipped(&mut self, reason: &str) -> io::Result<()> {
        self.skipped += 1;
        self.mark(".", &format!("skipped {}", repr(prefix(reason, limit::LINE))))
    }

    fn ended(&mut self, end: &CaseEnd) -> io::Result<()> {
        let report = || Report { description: self.description(&end.id), text: text(end) };
        match &end.outcome {
            Outcome::Pass => self.mark(".", "ok"),
            Outcome::Skip(reason) => self.skipped(reason),
            Outcome::Fail(_) => {
                self.failures.push(report());
                self.mark("F", "FAIL")
            }
            Outcome::Broken(_) => {
                self.errors.push(report());
                self.mark("E", "ERROR")
            }
        }
    }

    fn conclude(&mut self) -> io::Result<()> {
        writeln!(self.out)?;
        let (thick, thin) = ("=".repeat(70), "-".repeat(70));
        for (word, reports) in [("ERROR", &self.errors), ("FAIL", &self.failures)] {
            for Report { description, text } in reports {
                let description = visible(description);
                writeln!(self.out, "{thick}\n{word}: {description}\n{thin}\n{text}\n")?;
            }
        }
        // One test is `1 tests` too.
        writeln!(self.out, "{thin}\nRan {} tests\n", self.run)?;
        let counts = [
            ("failures", self.failures.len()),
            ("errors", self.errors.len()),
            ("skipped", self.skipped),
        ];
        let counts: Vec<String> = counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| format!("{name}={count}"))
            .collect();
        if self.failures.is_empty() && self.errors.is_empty() {
            // What was skipped depends on the host, so it is left out of a good run.
            writeln!(self.out, "OK")
        } else {
            writeln!(self.out, "FAILED ({})", counts.join(", "))
        }
    }
}

impl<W: Write> Reporter for Unittest<W> {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        match event {
            RunEvent::Started { .. } | RunEvent::CaseSlow { .. } => {}
            RunEvent::CaseStarted { id } => self.begin(id)?,
            RunEvent::CaseIgnored { id, reason } => {
                self.begin(id)?;
                self.skipped(reason)?;
            }
            RunEvent::CaseEnded(end) => self.ended(end)?,
            RunEvent::Ended(_) => self.conclude()?,
        }
        self.out.flush()
    }
}

/// Returns what is shown of a failure: all that was written about it, if that was captured.
fn text(end: &CaseEnd) -> String {
    let written = end.shown_output(Palette::Plain);
    match (&end.outcome, written.trim_end()) {
        (Outcome::Fail(failure) | Outcome::Broken(failure), "") => {
            terminal_text(&failure.to_string())
        }
        (_, written) => written.to_owned(),
    }
}

/// Returns the text of a unit of `count` cases, each of which passes or is skipped.
pub fn good(count: usize) -> String {
    format!("{}\n{}\nRan {count} tests\n\nOK\n", ".".repeat(count), "-".repeat(70))
}

#[cfg(test)]
mod tests;
