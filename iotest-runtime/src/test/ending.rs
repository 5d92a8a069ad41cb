//! How a test ends: its log is compared or blessed, its directories go, its evidence stays.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::TakeDown;

use super::evidence::{self, SHOWN_NOTES};
use super::{Finished, Judge, Test, ends, space};
use crate::env::{Bless, Wrapper};
use crate::golden::{
    self, BlessError, Desk, Diff, GoldenError, Mismatch, Request, Resolution, Subject, Verdict,
};
use crate::outcome::{Failure, Outcome, chain};
use crate::scratch::{self, Retention};
use crate::transcript::evidence_files;
use crate::vm::valgrind;
use crate::{places, sanitizers};

/// How many lines of a difference a failure shows; the whole log is in the `.bad` file.
const SHOWN_DIFF: usize = 200;
/// How much of a line a failure shows where there is nothing to compare it with, in bytes.
const SHOWN_LINE: usize = 2000;

/// What the look at a log brings to light beside the outcome.
#[derive(Default)]
struct Judged {
    mismatch: Option<Mismatch>,
    remarks: Vec<String>,
    artefacts: Vec<Utf8PathBuf>,
}

impl Test {
    /// Compares or blesses the log, takes down what the case owns, and says how it ended.
    ///
    /// `outcome` is how the test function ended.
    pub fn finish(self, outcome: Outcome) -> Finished {
        let _taking_down = TakeDown::begin();
        let outcome = space::blamed(outcome, self.scratch.dir());
        let mut judged = Judged::default();
        // Servers of images use what is in the directories, and may have mounted something there.
        self.images.end_servers();
        self.transcript.ends().settle(self.settings.timeouts);
        let outcome = self.with_callers(outcome);
        let outcome = self.with_ends(outcome);
        let found = self.keep_findings(&mut judged.artefacts);
        let outcome = self.with_findings(outcome, found);
        let mut outcome = match outcome {
            Outcome::Pass => self.judge(&mut judged),
            Outcome::Fail(failure) => Outcome::Fail(self.with_evidence(failure)),
            Outcome::Broken(failure) => Outcome::Broken(self.with_evidence(failure)),
            skip @ Outcome::Skip(_) => skip,
        };
        let Judged { mismatch, remarks, mut artefacts } = judged;
        let compared = mismatch.is_some();
        let good = matches!(outcome, Outcome::Pass | Outcome::Skip(_));
        if !good {
            // A log that was compared is there as the `.bad` file already.
            artefacts.extend(evidence_files(&self.stage.case_dir, compared));
        }
        let verdict = if good { scratch::Verdict::Good } else { scratch::Verdict::Bad };
        let closed = self.scratch.close(Retention::of(self.settings.keep, verdict));
        if let (Outcome::Pass, Some(fault)) = (&outcome, closed.faults.first()) {
            outcome = Outcome::Broken(Failure::nowhere(chain(fault)));
        }
        let ends = self.transcript.ends().so_far();
        let kept = closed.kept.into_iter().collect();
        Finished { outcome, mismatch, remarks, artefacts, ends, kept }
    }

    /// Adds the lines that called the one that failed, if that is not in the test itself.
    fn with_callers(&self, outcome: Outcome) -> Outcome {
        let spec = self.case.spec;
        let test = format!("{}::{}", spec.module_path, spec.function);
        let with = |failure: Failure| {
            let callers = failure.place.as_ref().map(|place| places::callers(place, &test));
            Failure { what: failure.what + &callers.unwrap_or_default(), ..failure }
        };
        match outcome {
            Outcome::Fail(failure) => Outcome::Fail(with(failure)),
            Outcome::Broken(failure) => Outcome::Broken(with(failure)),
            good => good,
        }
    }

    /// Fails a test that let go of programs whose ends are not as they should be; to a failure they
    /// are added, unless it tells of them.
    fn with_ends(&self, outcome: Outcome) -> Outcome {
        let bad = self.transcript.ends().so_far().into_iter().filter(|end| end.expected.is_some());
        let notes = self.transcript.notes();
        bad.fold(outcome, |outcome, end| ends::added(outcome, &end, &notes, || self.place()))
    }

    /// Fails a test in which a checker of memory has found something: its log proves nothing then, and
    /// is not compared.
    fn with_findings(&self, outcome: Outcome, found: Option<String>) -> Outcome {
        let Some(what) = found else { return outcome };
        match outcome {
            Outcome::Pass | Outcome::Skip(_) => self.fail(what),
            // The test may have shown it: a machine's shutdown tells what valgrind found.
            Outcome::Fail(known) if !known.what.contains(&what) => {
                let what = format!("{}\n{what}", known.what);
                Outcome::Fail(Failure { what, ..known })
            }
            known => known,
        }
    }

    /// Puts the logs in which valgrind tells of errors with what is kept of the case, where reports
    /// of sanitizers are; returns what they say, which is a failure even if the test was not told.
    fn keep_findings(&self, artefacts: &mut Vec<Utf8PathBuf>) -> Option<String> {
        let mut told = Vec::new();
        for (report, what) in sanitizers::reports(&self.stage.case_dir) {
            artefacts.push(report);
            told.push(what);
        }
        let valgrind = self.settings.wrapper == Some(Wrapper::Valgrind);
        let logs = valgrind.then(|| valgrind::left(self.scratch.dir()));
        for (log, what) in logs.into_iter().flatten() {
            let kept = self.stage.case_dir.join(log.file_name().unwrap_or("valgrind"));
            let copied =
                fs::create_dir_all(&self.stage.case_dir).and_then(|()| fs::copy(&log, &kept));
            // It begins with the command line.
            match copied.and_then(|_| self.settings.secrets.hide_file(&kept)) {
                Ok(()) => artefacts.push(kept),
                Err(error) => told.push(format!("keep {log}: {error}")),
            }
            told.push(what);
        }
        (!told.is_empty()).then(|| told.join("\n"))
    }

    /// Holds the log of a test that ran to its end against its reference.
    fn judge(&self, judged: &mut Judged) -> Outcome {
        if self.stage.judge == Judge::Reader {
            return Outcome::Pass;
        }
        if self.transcript.is_cut() {
            let what = "the log is cut, since it is longer than any that is kept, so it is neither \
                        compared with a reference nor made one";
            return self.fail(what.to_owned());
        }
        let log = self.transcript.rendered();
        let golden_dir = match self.stage.suite.golden_dir(self.stage.manifest_dir.as_deref()) {
            Ok(directory) => directory,
            // A suite without sources at hand can run tests that log nothing.
            Err(_) if log.is_empty() => return Outcome::Pass,
            Err(error) => return Outcome::Broken(Failure::nowhere(chain(&error))),
        };
        let subject = Subject {
            cache: Some(self.case.cache),
            machine: self.machine_label(),
            ..Subject::new(self.case.spec, self.case.parameter.as_deref(), self.case.combination())
        };
        if self.settings.bless == Bless::Differing {
            return self.bless(&golden_dir, &subject, &log, &mut judged.remarks);
        }
        let bad = self.stage.case_dir.join("log.out.bad");
        let found = Resolution::look(&golden_dir, &subject).map_err(GoldenError::File);
        match found.and_then(|found| golden::judge(&found, &log, &bad)) {
            Ok(Verdict::Match) => Outcome::Pass,
            Ok(Verdict::Mismatch(mismatch)) => {
                judged.artefacts.push(bad);
                let diff = mismatch.diff.render(golden::Paint::Plain, SHOWN_DIFF);
                let what = format!("{mismatch}\n{}", diff.trim_end());
                judged.mismatch = Some(mismatch);
                self.fail(what)
            }
            Ok(Verdict::Missing(missing)) => {
                judged.artefacts.push(bad.clone());
                let diff = Diff::between((missing.expected.as_str(), ""), (bad.as_str(), &log));
                let reference = missing.expected.clone();
                judged.mismatch = Some(Mismatch { reference, bad, diff });
                self.fail(format!("{missing}\n{}", indented(&log, SHOWN_DIFF)))
            }
            // A reference that cannot be read says nothing about the log.
            Err(error) => Outcome::Broken(Failure::nowhere(chain(&error))),
        }
    }

    fn bless(
        &self,
        golden_dir: &Utf8Path,
        subject: &Subject,
        log: &str,
        remarks: &mut Vec<String>,
    ) -> Outcome {
        let request = Request {
            golden_dir,
            subject,
            log,
            outcome: &Outcome::Pass,
            claims_dir: &self.stage.claims_dir,
            // Settings refuse to bless where CI is set, so somebody looks.
            desk: Desk::Developer,
        };
        match golden::bless(&request) {
            Ok(golden::Blessed::Nothing | golden::Blessed::Unchanged(_)) => Outcome::Pass,
            Ok(written) => {
                remarks.push(written.to_string());
                Outcome::Pass
            }
            Err(error @ BlessError::File { .. }) => {
                Outcome::Broken(Failure::nowhere(chain(&error)))
            }
            Err(error) => self.fail(chain(&error)),
        }
    }

    fn machine_label(&self) -> Option<String> {
        self.settings.default_machine.clone().or_else(|| self.facts.default_machine.clone())
    }

    fn fail(&self, what: String) -> Outcome {
        Outcome::Fail(Failure { place: Some(self.place()), ..Failure::nowhere(what) })
    }

    fn place(&self) -> String {
        self.case.spec.place.to_string()
    }

    /// Adds what was said and run last, since it was likely said and run to what failed, and the
    /// ends of the logs of machines, which may say why it failed.
    fn with_evidence(&self, failure: Failure) -> Failure {
        let notes = self.transcript.notes();
        let last = &notes[notes.len().saturating_sub(SHOWN_NOTES)..];
        let mut what = String::new();
        if !last.is_empty() {
            what.push_str("\n  last messages and tool runs:");
            for note in last {
                what.push_str("\n    ");
                what.push_str(&shortened(&note.to_string()));
            }
        }
        let failure = failure.with(&what);
        let logs = evidence::of_machines(self.scratch.dir(), &failure.what);
        failure.with(&logs)
    }
}

/// Returns the first lines of a text, each after two blanks.
fn indented(text: &str, most: usize) -> String {
    let beginning = |line: &str| match line.floor_char_boundary(SHOWN_LINE) {
        end if end < line.len() => {
            format!("  {} … ({} bytes more)", &line[..end], line.len() - end)
        }
        _ => format!("  {line}"),
    };
    let shown: Vec<String> = text.lines().take(most).map(beginning).collect();
    let left = text.lines().count().saturating_sub(most);
    let more = if left > 0 { format!("\n  … {left} more lines") } else { String::new() };
    shown.join("\n") + &more
}

/// Returns a note that fits a screen or two, its further lines set off from the next note; the
/// whole one is in the notes file.
fn shortened(note: &str) -> String {
    const MOST: usize = 400;
    let text = match note.char_indices().nth(MOST) {
        Some((end, _)) => format!("{} … ({} bytes more)", &note[..end], note.len() - end),
        None => note.to_owned(),
    };
    text.trim_end().replace('\n', "\n               ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_without_reference_is_shown_from_its_beginning_line_by_line() {
        assert_eq!(indented("a\n\nb\nc\n", 3), "  a\n  \n  b\n  … 1 more lines");
        let long = indented(&format!("{}\nend", "é".repeat(1 << 20)), 3);
        let expected = format!("  {} … (2095152 bytes more)\n  end", "é".repeat(1000));
        assert_eq!(long, expected);
    }

    #[test]
    fn notes_are_cut_and_set_off() {
        assert_eq!(shortened("$ true: exit status 0"), "$ true: exit status 0");
        assert_eq!(shortened("$ cat\nno file\n"), "$ cat\n               no file");
        let long = shortened(&"é".repeat(500));
        assert!(long.starts_with(&"é".repeat(400)) && long.ends_with(" … (200 bytes more)"));
    }
}
