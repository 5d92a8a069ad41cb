//! [`Pretty`]: libtest's default report, a line a case.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::time::Duration;

use iotest_protocol::Outcome;
use iotest_protocol::text::{terminal_line, visible};

use crate::report::case_end::CaseEnd;
use crate::report::event::{Reporter, RunEvent};
use crate::report::palette::Palette;
use crate::report::summary::Summary;

/// How the lines of a [`Pretty`] report look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    /// The colours.
    pub(crate) palette: Palette,
    /// Whether a case's name is written when it begins: good if one runs at a time.
    pub(crate) names_first: bool,
    /// Whether each line ends with the time that the case took.
    pub(crate) times: bool,
    /// Whether what passing cases wrote is shown at the end.
    pub(crate) show_output: bool,
}

/// Writes libtest's `pretty` format.
#[derive(Debug)]
pub(crate) struct Pretty<W> {
    out: W,
    style: Style,
}

impl<W: Write> Pretty<W> {
    /// Makes the report that writes to `out`.
    pub(crate) fn new(out: W, style: Style) -> Self {
        Self { out, style }
    }

    fn line(&mut self, id: &str, word: &str, time: Option<Duration>) -> io::Result<()> {
        if !self.style.names_first {
            write!(self.out, "test {} ... ", visible(id))?;
        }
        match time.filter(|_| self.style.times) {
            Some(time) => writeln!(self.out, "{word} <{:.3}s>", time.as_secs_f64()),
            None => writeln!(self.out, "{word}"),
        }
    }

    fn case_ended(&mut self, end: &CaseEnd) -> io::Result<()> {
        let palette = self.style.palette;
        let word = match &end.outcome {
            Outcome::Pass => palette.good("ok"),
            Outcome::Skip(reason) => palette
                .left_out(&format!("ignored, {}", terminal_line(&CaseEnd::skip_text(reason)))),
            Outcome::Fail(_) | Outcome::Broken(_) => palette.bad("FAILED"),
        };
        self.line(&end.id, &word, Some(end.time))
    }
}

impl<W: Write> Reporter for Pretty<W> {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        match event {
            RunEvent::Started { total, seed } => {
                self.out.write_all(heading(*total, *seed).as_bytes())?;
            }
            RunEvent::CaseStarted { id } if self.style.names_first => {
                write!(self.out, "test {} ... ", visible(id))?;
            }
            RunEvent::CaseStarted { .. } => {}
            RunEvent::CaseSlow { id, after } => {
                let seconds = after.as_secs();
                let id = visible(id);
                writeln!(self.out, "test {id} has been running for over {seconds} seconds")?;
            }
            RunEvent::CaseIgnored { id, reason } => {
                if self.style.names_first {
                    write!(self.out, "test {} ... ", visible(id))?;
                }
                let word =
                    self.style.palette.left_out(&format!("ignored, {}", terminal_line(reason)));
                self.line(id, &word, None)?;
            }
            RunEvent::CaseEnded(end) => self.case_ended(end)?,
            RunEvent::Ended(summary) => {
                let text = conclusion(summary, self.style.palette, self.style.show_output);
                self.out.write_all(text.as_bytes())?;
            }
        }
        self.out.flush()
    }
}

/// Returns the lines at the beginning of a run.
pub(super) fn heading(total: usize, seed: Option<u64>) -> String {
    let noun = if total == 1 { "test" } else { "tests" };
    let seed = seed.map(|seed| format!(" (shuffle seed: {seed})")).unwrap_or_default();
    format!("\nrunning {total} {noun}{seed}\n")
}

/// Returns the lines at the end of a run, with what failing cases wrote.
pub(super) fn conclusion(summary: &Summary, palette: Palette, show_output: bool) -> String {
    let mut text = String::new();
    if show_output {
        section(&mut text, "successes", &summary.passed, palette);
    }
    if !summary.failed.is_empty() {
        section(&mut text, "failures", &summary.failed, palette);
    }
    let word = if summary.is_good() { palette.good("ok") } else { palette.bad("FAILED") };
    write!(text, "\ntest result: {word}{}\n\n", summary.counts()).expect("a String takes any text");
    text
}

fn section(text: &mut String, title: &str, ends: &[CaseEnd], palette: Palette) {
    let outputs: String = ends
        .iter()
        .filter(|end| !end.output.is_empty())
        .map(|end| (visible(&end.id), end.shown_output(palette)))
        .map(|(id, output)| format!("---- {id} stdout ----\n{output}\n"))
        .collect();
    let gap = if outputs.is_empty() { "" } else { "\n" };
    let names: String = ends.iter().map(|end| format!("    {}\n", visible(&end.id))).collect();
    write!(text, "\n{title}:\n{gap}{outputs}\n{title}:\n{names}").expect("a String takes any text");
}

#[cfg(test)]
mod tests;
