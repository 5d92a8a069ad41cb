//! What a test says to QEMU's `check` beside its output: [`Notices`], and the reports that write
//! them: [`Script`] for one test whose log is its output, [`CasesNotRun`] for a unit.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::Outcome;
use iotest_protocol::text::terminal_line;

use crate::report::event::{Reporter, RunEvent};
use crate::report::palette::Palette;

/// The files in which `check` looks for what did not run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notices {
    not_run: Utf8PathBuf,
    cases_not_run: Utf8PathBuf,
}

impl Notices {
    /// Names the files of the test `name` in `test_dir`, which is `check`'s `TEST_DIR`.
    pub(crate) fn new(test_dir: &Utf8Path, name: &str) -> Self {
        Self {
            not_run: test_dir.join(format!("{name}.notrun")),
            cases_not_run: test_dir.join(format!("{name}.casenotrun")),
        }
    }

    /// Says why the test did not run; `check` ignores its output then.
    ///
    /// # Errors
    /// * The system's error if the file cannot be written.
    pub(crate) fn not_run(&self, reason: &str) -> io::Result<()> {
        fs::write(&self.not_run, format!("{}\n", terminal_line(reason)))
    }

    /// Says why a case of the test did not run; `check` shows it beside the test's verdict.
    ///
    /// # Errors
    /// * The system's error if the file cannot be written.
    pub(crate) fn case_not_run(&self, what: &str) -> io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open(&self.cases_not_run)?;
        writeln!(file, "    [case not run] {}", terminal_line(what))
    }
}

/// Writes a test's log, and what was written about a failure, and nothing else.
#[derive(Debug)]
pub(crate) struct Script<W> {
    out: W,
    notices: Notices,
    files: BTreeMap<String, CaseFiles>,
    extras: Extras,
}

/// Where the log of a case is, and its notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CaseFiles {
    /// The filtered log.
    pub(crate) log: Utf8PathBuf,
    /// The notes beside it: QMP messages, runs of tools.
    pub(crate) notes: Utf8PathBuf,
}

/// What is written though no reference has it, because the user of `check` wants to see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Extras {
    /// What the case wrote beside its log: QEMU's own output, for `check -p`.
    pub(crate) output: bool,
    /// The notes, for `check -d`.
    pub(crate) notes: bool,
}

impl<W: Write> Script<W> {
    /// Makes the report that writes to `out` of cases whose `files` are known by their ids.
    pub(crate) fn new(
        out: W,
        notices: Notices,
        files: BTreeMap<String, CaseFiles>,
        extras: Extras,
    ) -> Self {
        Self { out, notices, files, extras }
    }

    fn copy(&mut self, file: &Utf8Path) -> io::Result<()> {
        match fs::read(file) {
            Ok(text) => self.out.write_all(&text),
            // A case that could not begin has none.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }
}

impl<W: Write> Reporter for Script<W> {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        match event {
            RunEvent::CaseIgnored { reason, .. } => self.notices.not_run(reason)?,
            RunEvent::CaseEnded(end) => {
                if let Outcome::Skip(reason) = &end.outcome {
                    self.notices.not_run(reason)?;
                }
                if let Some(CaseFiles { log, notes }) = self.files.get(&end.id).cloned() {
                    self.copy(&log)?;
                    if self.extras.notes {
                        self.copy(&notes)?;
                    }
                }
                // A log is as it is, since it is compared; what stands beside it is for people.
                if self.extras.output {
                    self.out.write_all(&end.output)?;
                } else if end.outcome.is_failure() {
                    self.out.write_all(end.shown_output(Palette::Plain).as_bytes())?;
                }
            }
            _ => return Ok(()),
        }
        self.out.flush()
    }
}

/// Tells `check` of each case of a unit that did not run.
#[derive(Debug)]
pub(crate) struct CasesNotRun {
    notices: Notices,
    names: BTreeMap<String, String>,
}

impl CasesNotRun {
    /// Makes the report about cases whose `names` are known by their ids.
    pub(crate) fn new(notices: Notices, names: BTreeMap<String, String>) -> Self {
        Self { notices, names }
    }

    fn tell(&self, id: &str, reason: &str) -> io::Result<()> {
        let name = self.names.get(id).map_or(id, String::as_str);
        self.notices.case_not_run(&format!("{name}: {reason}"))
    }
}

impl Reporter for CasesNotRun {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        match event {
            RunEvent::CaseIgnored { id, reason } => self.tell(id, reason),
            RunEvent::CaseEnded(end) => match &end.outcome {
                Outcome::Skip(reason) => self.tell(&end.id, reason),
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::outcome::Failure;
    use crate::report::case_end::CaseEnd;

    const ID: &str = "disks::grows::raw-file";

    fn end(outcome: Outcome) -> CaseEnd {
        let output = b"beside\n".to_vec();
        CaseEnd { id: ID.to_owned(), outcome, remarks: Vec::new(), output, time: Duration::ZERO }
    }

    /// Returns what is written about a case that has a log and notes, and the two notices.
    fn told(events: &[RunEvent<'_>], extras: Extras) -> (String, [Option<String>; 2]) {
        let guard = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(guard.path()).unwrap();
        let files = CaseFiles { log: dir.join("log"), notes: dir.join("notes") };
        fs::write(&files.log, "the log\n").unwrap();
        fs::write(&files.notes, "a note\n").unwrap();
        let notices = Notices::new(dir, "grows");
        let files = BTreeMap::from([(ID.to_owned(), files)]);
        let names = BTreeMap::from([(ID.to_owned(), "disks.grows".to_owned())]);
        let mut out = Vec::new();
        let mut script = Script::new(&mut out, notices.clone(), files, extras);
        let mut cases = CasesNotRun::new(notices, names);
        for event in events {
            script.report(event).unwrap();
            cases.report(event).unwrap();
        }
        let read = |name: &str| fs::read_to_string(dir.join(name)).ok();
        (String::from_utf8(out).unwrap(), [read("grows.notrun"), read("grows.casenotrun")])
    }

    #[test]
    fn log_alone_is_the_output_of_a_good_test() {
        let passed = [RunEvent::CaseEnded(&end(Outcome::Pass))];
        let nothing = [None, None];
        assert_eq!(told(&passed, Extras::default()), ("the log\n".into(), nothing.clone()));
        let extras = Extras { output: true, notes: true };
        assert_eq!(told(&passed, extras), ("the log\na note\nbeside\n".into(), nothing));
    }

    #[test]
    fn failure_shows_what_was_written_about_it() {
        let failed = end(Outcome::Fail(Failure::without_location("too small")));
        let (text, notices) = told(&[RunEvent::CaseEnded(&failed)], Extras::default());
        assert_eq!((text.as_str(), notices), ("the log\nbeside\n", [None, None]));
    }

    #[test]
    fn what_did_not_run_is_in_the_notices() {
        let ignored = RunEvent::CaseIgnored { id: ID, reason: "no tape" };
        let skipped = end(Outcome::Skip("no disk".into()));
        let (_, notices) = told(&[ignored, RunEvent::CaseEnded(&skipped)], Extras::default());
        let line = "    [case not run] disks.grows: ";
        let cases = format!("{line}no tape\n{line}no disk\n");
        assert_eq!(notices, [Some("no disk\n".into()), Some(cases)]);
    }
}
