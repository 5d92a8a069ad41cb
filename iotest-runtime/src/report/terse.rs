//! [`Terse`]: libtest's report of one character a case.

use std::io::{self, Write};

use iotest_protocol::Outcome;
use iotest_protocol::text::visible;

use crate::report::event::{Reporter, RunEvent};
use crate::report::human::{conclusion, heading};
use crate::report::palette::Palette;

/// After how many characters libtest begins a new line.
const COLUMNS: usize = 88;

/// Writes libtest's `terse` format.
#[derive(Debug)]
pub(crate) struct Terse<W> {
    out: W,
    palette: Palette,
    show_output: bool,
    total: usize,
    done: usize,
    column: usize,
}

impl<W: Write> Terse<W> {
    /// Makes the report that writes to `out`, at its end what passing cases wrote if asked to.
    pub(crate) fn new(out: W, palette: Palette, show_output: bool) -> Self {
        Self { out, palette, show_output, total: 0, done: 0, column: 0 }
    }

    fn mark(&mut self, mark: &str) -> io::Result<()> {
        self.out.write_all(mark.as_bytes())?;
        self.done += 1;
        self.column += 1;
        if self.column == COLUMNS - 1 { self.progress() } else { Ok(()) }
    }

    fn progress(&mut self) -> io::Result<()> {
        self.column = 0;
        writeln!(self.out, " {}/{}", self.done, self.total)
    }

    /// A failure has its own line, so that it is seen before the end.
    fn failed(&mut self, id: &str) -> io::Result<()> {
        if self.column > 0 {
            self.progress()?;
        }
        self.done += 1;
        writeln!(self.out, "{} --- {}", visible(id), self.palette.bad("FAILED"))
    }
}

impl<W: Write> Reporter for Terse<W> {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        match event {
            RunEvent::Started { total, seed } => {
                self.total = *total;
                self.out.write_all(heading(*total, *seed).as_bytes())?;
            }
            RunEvent::CaseStarted { .. } | RunEvent::CaseSlow { .. } => {}
            RunEvent::CaseIgnored { .. } => self.mark(&self.palette.left_out("i"))?,
            RunEvent::CaseEnded(end) => match end.outcome {
                Outcome::Pass => self.mark(&self.palette.good("."))?,
                Outcome::Skip(_) => self.mark(&self.palette.left_out("i"))?,
                Outcome::Fail(_) | Outcome::Broken(_) => self.failed(&end.id)?,
            },
            RunEvent::Ended(summary) => {
                let text = conclusion(summary, self.palette, self.show_output);
                self.out.write_all(text.as_bytes())?;
            }
        }
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::outcome::Failure;
    use crate::report::case_end::CaseEnd;

    #[test]
    fn failure_has_its_own_line_after_the_progress() {
        let mut out = Vec::new();
        let mut report = Terse::new(&mut out, Palette::Plain, false);
        let failure = Outcome::Fail(Failure::without_location("boom"));
        report.report(&RunEvent::Started { total: 90, seed: None }).unwrap();
        for outcome in
            [vec![Outcome::Pass; 87], vec![Outcome::Pass, failure, Outcome::Pass]].concat()
        {
            let id = "m::f".to_owned();
            let end = CaseEnd {
                id,
                outcome,
                remarks: Vec::new(),
                output: Vec::new(),
                time: Duration::ZERO,
            };
            report.report(&RunEvent::CaseEnded(&end)).unwrap();
        }
        let dots = ".".repeat(87);
        let text = format!("\nrunning 90 tests\n{dots} 87/90\n. 88/90\nm::f --- FAILED\n.");
        assert_eq!(String::from_utf8(out).unwrap(), text);
    }
}
