//! [`Report`]: a run of a tree's tests as plain lines for people, in a terminal and in a log.

use std::io::{self, Write};
use std::time::Duration;

use iotest_runtime::report::event::{CaseEnd, Reporter, RunEvent};
use iotest_runtime::report::palette::Palette;
use iotest_runtime::report::record::Ending;
use iotest_runtime::report::summary::Tally;

/// Writes a line for each test that ends, and behind it what is to be told of it.
#[derive(Debug)]
pub(crate) struct Report<W> {
    out: W,
    palette: Palette,
    width: usize,
    total: usize,
    ended: usize,
}

impl<W: Write> Report<W> {
    /// Makes the report of tests whose ids have at most `width` characters.
    pub(crate) fn new(out: W, palette: Palette, width: usize) -> Self {
        Self { out, palette, width, total: 0, ended: 0 }
    }

    /// Shows a line that a test has written just now.
    pub(crate) fn line(&mut self, id: &str, line: &str) -> io::Result<()> {
        writeln!(self.out, "       {id} | {line}")?;
        self.out.flush()
    }

    fn ended(&mut self, end: &CaseEnd) -> io::Result<()> {
        self.ended += 1;
        let (word, reason) = match &end.ending {
            Ending::Pass => (self.palette.good("PASS  "), ""),
            Ending::Skip(reason) => (self.palette.left_out("SKIP  "), reason.as_str()),
            Ending::Broken(_) => (self.palette.bad("BROKEN"), ""),
            Ending::Started | Ending::Fail(_) => (self.palette.bad("FAIL  "), ""),
        };
        let (time, id, width) = (seconds(end.time), &end.id, self.width);
        let places = self.total.to_string().len();
        let count = format!("{:>places$}/{}", self.ended, self.total);
        let line = format!("{word} [{time:>7}] ({count}) {id:width$}  {reason}");
        writeln!(self.out, "{}", line.trim_end())?;
        self.out.write_all(&end.output)
    }

    fn conclusion(&mut self, tally: &Tally) -> io::Result<()> {
        let (passed, failed) = (tally.passed.len(), tally.failed.len());
        let skipped = tally.not_run();
        writeln!(self.out)?;
        for (reason, count) in &tally.skipped {
            writeln!(self.out, "skipped {count}: {reason}")?;
        }
        for remark in &tally.remarks {
            writeln!(self.out, "note: {remark}")?;
        }
        for end in &tally.failed {
            let what = match &end.ending {
                Ending::Fail(failure) | Ending::Broken(failure) => &*failure.what,
                _ => "",
            };
            let headline = what.lines().next().unwrap_or_default();
            writeln!(self.out, "{} {}: {headline}", self.palette.bad("failed"), end.id)?;
        }
        let time = seconds(tally.time);
        let verdict = match tally.is_good() {
            true => self.palette.good("good"),
            false if tally.nothing_ran() => self.palette.bad("nothing ran"),
            false => self.palette.bad("bad"),
        };
        writeln!(
            self.out,
            "{verdict}: {passed} passed, {failed} failed, {skipped} skipped, of {} in {time}",
            self.total
        )
    }
}

impl<W: Write> Reporter for Report<W> {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        match event {
            RunEvent::Started { total, .. } => self.total = *total,
            RunEvent::CaseEnded(end) => self.ended(end)?,
            RunEvent::Ended(tally) => self.conclusion(tally)?,
            RunEvent::CaseStarted { .. }
            | RunEvent::CaseSlow { .. }
            | RunEvent::CaseIgnored { .. } => {}
        }
        self.out.flush()
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1}s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use iotest_runtime::outcome::Failure;

    use super::*;

    #[test]
    fn each_end_is_a_line_and_the_last_line_counts() {
        let mut out = Vec::new();
        let mut report = Report::new(&mut out, Palette::Plain, 5);
        let mut tally = Tally { must_run: true, ..Tally::default() };
        report.report(&RunEvent::Started { total: 10, seed: None }).unwrap();
        report.line("a::b", "Formatting").unwrap();
        for (id, ending, output) in [
            ("a::b", Ending::Pass, ""),
            ("a::c", Ending::Skip("no tape".to_owned()), ""),
            ("a::d", Ending::Fail(Failure::nowhere("it failed\n-a")), "FAIL a::d: it failed\n-a\n"),
        ] {
            let (id, remarks) = (id.to_owned(), vec!["left".to_owned(); usize::from(id == "a::b")]);
            let time = Duration::from_millis(1260);
            let end = CaseEnd { id, ending, remarks, output: output.into(), time };
            report.report(&RunEvent::CaseEnded(&end)).unwrap();
            tally.count(end);
        }
        tally.time = Duration::from_secs(61);
        report.report(&RunEvent::Ended(&tally)).unwrap();
        let expected = "       a::b | Formatting
PASS   [   1.3s] ( 1/10) a::b
SKIP   [   1.3s] ( 2/10) a::c   no tape
FAIL   [   1.3s] ( 3/10) a::d
FAIL a::d: it failed
-a

skipped 1: no tape
note: a::b: left
failed a::d: it failed
bad: 1 passed, 1 failed, 1 skipped, of 10 in 61.0s
";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
