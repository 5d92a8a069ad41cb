//! Ends a test: releases its resources and collects the evidence.

use std::fs;

use camino::Utf8PathBuf;
use iotest_exec::deadline::{CaseWaits, Teardown};
use iotest_protocol::judge::join_waits;

use super::evidence::{self, SHOWN_NOTES};
use super::{Test, TestResult, ends, space};
use crate::env::Wrapper;
use crate::outcome::{Failure, Outcome};
use crate::vm::valgrind;
use crate::{callers, sanitizers};

impl Test {
    /// Releases the resources of the case, except its directories, and returns the result.
    ///
    /// `outcome` is how the test function ended. The watchdog compares the log later, when all processes
    /// of the case have ended.
    pub(crate) fn finish(self, outcome: Outcome) -> TestResult {
        let _teardown = Teardown::begin();
        let outcome = space::blamed(outcome, self.scratch.dir());
        // Servers of images use the directories, and may have mounts in them.
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

    /// Adds the call sites of a failure that is not in the test itself.
    fn with_callers(&self, outcome: Outcome) -> Outcome {
        let spec = self.case.spec;
        let test = format!("{}::{}", spec.module_path, spec.function);
        let with = |failure: Failure| {
            let callers = failure.location.as_ref().map(|location| callers::lines(location, &test));
            Failure { what: failure.what + &callers.unwrap_or_default(), ..failure }
        };
        match outcome {
            Outcome::Fail(failure) => Outcome::Fail(with(failure)),
            Outcome::Broken(failure) => Outcome::Broken(with(failure)),
            good => good,
        }
    }

    /// Fails a test whose programs ended unexpectedly; adds these ends to a failure that does not mention
    /// them.
    fn with_ends(&self, outcome: Outcome) -> Outcome {
        let bad = self.transcript.ends().so_far().into_iter().filter(|end| end.expected.is_some());
        let notes = self.transcript.notes();
        bad.fold(outcome, |outcome, end| ends::added(outcome, &end, &notes, || self.place()))
    }

    /// Fails a test with findings, such as memory errors or unexpected output of a program. Its log is not
    /// compared then.
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

    /// Moves valgrind's logs with errors to the kept files of the case, where the reports of sanitizers
    /// are; returns their findings, which fail the case.
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
            // The log begins with the command line.
            match copied.and_then(|_| self.settings.secrets.redact_file(&kept)) {
                Ok(()) => artefacts.push(kept),
                Err(error) => findings.push(format!("keep {log}: {error}")),
            }
            findings.push(what);
        }
        (!findings.is_empty()).then(|| findings.join("\n"))
    }

    fn fail(&self, what: String) -> Outcome {
        Outcome::Fail(Failure { location: Some(self.place()), ..Failure::without_location(what) })
    }

    fn place(&self) -> String {
        self.case.spec.location.to_string()
    }

    /// Adds the last messages and runs of tools, and the ends of the machines' logs, which may explain the
    /// failure.
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

/// Adds the enclosing waits of a case that timed out in nested waits: the error names only the
/// innermost.
fn with_waits(outcome: Outcome) -> Outcome {
    let waits = CaseWaits::at_limit();
    match outcome {
        Outcome::Fail(failure) if waits.len() > 1 => {
            Outcome::Fail(failure.with(&format!("\n  it was waiting for {}", join_waits(&waits))))
        }
        other => other,
    }
}

/// Returns a note cut to a screen or two, with further lines indented; the notes file has the whole
/// note.
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
