//! How a test ends: what it owns is taken down, its evidence stays.

use std::fs;

use camino::Utf8PathBuf;
use iotest_exec::deadline::{TakeDown, Waiting};
use iotest_protocol::judge::nested;

use super::evidence::{self, SHOWN_NOTES};
use super::{Test, TestResult, ends, space};
use crate::env::Wrapper;
use crate::outcome::{Failure, Outcome};
use crate::vm::valgrind;
use crate::{places, sanitizers};

impl Test {
    /// Takes down what the case owns, but for its directories, and says what is left of it.
    ///
    /// `outcome` is how the test function ended. The watchdog compares the log later, when all processes
    /// of the case have ended.
    pub fn finish(self, outcome: Outcome) -> TestResult {
        let _taking_down = TakeDown::begin();
        let outcome = space::blamed(outcome, self.scratch.dir());
        // Servers of images use what is in the directories, and may have mounted something there.
        self.images.end_servers();
        self.transcript.ends().settle(self.settings.timeouts);
        let outcome = with_waits(self.with_callers(outcome));
        let mut artefacts = Vec::new();
        let found = self.keep_findings(&mut artefacts);
        let outcome = self.with_findings(self.with_ends(outcome), found.clone());
        let outcome = match outcome {
            Outcome::Fail(failure) => Outcome::Fail(self.with_evidence(failure)),
            Outcome::Broken(failure) => Outcome::Broken(self.with_evidence(failure)),
            good @ (Outcome::Pass | Outcome::Skip(_)) => good,
        };
        let findings = found.into_iter().collect();
        let logged = self.transcript.rendered().len();
        let ends = self.transcript.ends().so_far();
        let (scratch, sockets) = self.scratch.leave();
        TestResult { outcome, findings, artefacts, ends, logged, scratch, sockets }
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

    /// Fails a test in which something was found, such as errors of memory or what nobody expects of a
    /// program: its log proves nothing then, and is not compared.
    fn with_findings(&self, outcome: Outcome, found: Option<String>) -> Outcome {
        let Some(what) = found else { return outcome };
        // The failure may contain it, indented: a machine's shutdown reports valgrind's findings.
        let contains = |known: &Failure| what.lines().all(|line| known.what.contains(line.trim()));
        match outcome {
            Outcome::Pass | Outcome::Skip(_) => space::blamed(self.fail(what), self.scratch.dir()),
            Outcome::Fail(known) if !contains(&known) => {
                let what = format!("{}\n{what}", known.what);
                Outcome::Fail(Failure { what, ..known })
            }
            known => known,
        }
    }

    /// Puts the logs in which valgrind tells of errors with what is kept of the case, where reports
    /// of sanitizers are; returns what they say, which is a failure even if the test was not told.
    fn keep_findings(&self, artefacts: &mut Vec<Utf8PathBuf>) -> Option<String> {
        let mut findings = self.transcript.ends().findings();
        for (report, what) in sanitizers::reports(&self.dirs.case_dir) {
            artefacts.extend(report);
            findings.push(what);
        }
        let valgrind = self.settings.wrapper == Some(Wrapper::Valgrind);
        let logs = valgrind.then(|| valgrind::left(self.scratch.dir()));
        for (log, what) in logs.into_iter().flatten() {
            let kept = self.dirs.case_dir.join(log.file_name().unwrap_or("valgrind"));
            let copied = iotest_protocol::regular::open(&log)
                .and_then(|_| fs::create_dir_all(&self.dirs.case_dir))
                .and_then(|()| fs::copy(&log, &kept));
            // It begins with the command line.
            match copied.and_then(|_| self.settings.secrets.hide_file(&kept)) {
                Ok(()) => artefacts.push(kept),
                Err(error) => findings.push(format!("keep {log}: {error}")),
            }
            findings.push(what);
        }
        (!findings.is_empty()).then(|| findings.join("\n"))
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

/// Adds what a case was waiting for when its time was over, where one wait was part of another: an
/// error names only its own.
fn with_waits(outcome: Outcome) -> Outcome {
    let waits = Waiting::at_limit();
    match outcome {
        Outcome::Fail(failure) if waits.len() > 1 => {
            Outcome::Fail(failure.with(&format!("\n  it was waiting for {}", nested(&waits))))
        }
        other => other,
    }
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
    fn notes_are_cut_and_set_off() {
        assert_eq!(shortened("$ true: exit status 0"), "$ true: exit status 0");
        assert_eq!(shortened("$ cat\nno file\n"), "$ cat\n               no file");
        let long = shortened(&"é".repeat(500));
        assert!(long.starts_with(&"é".repeat(400)) && long.ends_with(" … (200 bytes more)"));
    }
}
