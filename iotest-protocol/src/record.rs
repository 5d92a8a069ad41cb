//! [`Record`]: the file of one attempt of a case.
//!
//! The case's process writes it while it runs, and its watchdog writes the final one. `cargo iotest
//! schema` prints the JSON Schema of these types.

mod clean;

use std::collections::BTreeMap;
use std::fs::File;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::ProgramEnd;
use crate::failure::Failure;
use crate::file::{self, ReadError, VERSION};
use crate::known::Known;
use crate::outcome::Outcome;
use crate::plan::PlanEntry;
use crate::unittest::UnittestCase;

/// The result of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It has started and not ended.
    Started,
    /// It passed.
    Pass,
    /// It found at run time that it cannot run here.
    Skip,
    /// QEMU or the test failed.
    Fail,
    /// The host or the harness is at fault: no verdict on QEMU.
    Broken,
}

impl Status {
    /// Returns whether the case neither passed nor was skipped.
    pub fn is_failure(self) -> bool {
        !matches!(self, Self::Pass | Self::Skip)
    }
}

/// One attempt of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Record {
    /// The version of this format.
    pub version: u32,
    /// The run, program and process that the record belongs to.
    pub identity: Identity,
    /// The case's id: `module::function::qcow2-file`.
    pub id: String,
    /// The verdict.
    pub verdict: Status,
    /// Why it did not pass: a summary in the first line, evidence in further lines.
    pub reason: Option<String>,
    /// `file:line:column` of the failing test code, if known.
    pub place: Option<String>,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// 1, or more for a retry.
    pub attempt: u32,
    /// What it was waiting for when it was ended, outermost first.
    pub waits: Vec<String>,
    /// Whether the case's process reported its waits when it was asked at the time limit.
    pub answered: bool,
    /// The reference that its log differs from, if that is why it failed.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub reference: Option<Utf8PathBuf>,
    /// Where that log is kept.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub bad: Option<Utf8PathBuf>,
    /// Remarks that are reported even if it passed.
    pub remarks: Vec<String>,
    /// Files with further evidence.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub artefacts: Vec<Utf8PathBuf>,
    /// Its scratch directory, while it runs or if it was kept.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub scratch: Option<Utf8PathBuf>,
    /// Its directory for sockets while it runs.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub sockets: Option<Utf8PathBuf>,
    /// The length of its log in bytes; null while it runs.
    #[serde(default)]
    pub logged: Option<u64>,
    /// Whether it was ended because the run was interrupted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interrupted: bool,
    /// Processes that it leaked, a line each.
    pub left: Vec<String>,
    /// How the programs that it started ended.
    #[serde(default)]
    pub ends: Vec<ProgramEnd>,
    /// Errors besides those that the test found: memory errors, unexpected output of programs.
    #[serde(default)]
    pub findings: Vec<String>,
    /// The cases of a test in the style of Python's unittest, in the order in which they began;
    /// absent for others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<UnittestCase>,
    /// The description of the case.
    pub about: CaseDescription,
    /// What the runner adds; absent without a runner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<RunFacts>,
}

/// What identifies the process that a record belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Identity {
    /// The unique id of the run.
    pub run: String,
    /// The package of its program.
    pub package: String,
    /// The target of its program: the crate name.
    pub target: String,
    /// The id of the case's process; 0 before it is started.
    pub pid: u32,
}

/// The description of a case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "About"))]
pub struct CaseDescription {
    /// The crate of the test.
    #[serde(rename = "crate")]
    pub krate: String,
    /// The test: `module::function`.
    pub function: String,
    /// The name of the parameter, if the test has one.
    #[serde(default)]
    pub parameter: Option<String>,
    /// `file:line` of the test.
    pub source: String,
    /// The image format under test.
    pub format: String,
    /// The protocol under the format.
    pub protocol: String,
    /// The host cache mode.
    pub cache: String,
    /// The aio mode.
    pub aio: String,
    /// The groups of the test.
    pub groups: Vec<String>,
    /// Members that later releases add.
    #[serde(flatten)]
    pub more: BTreeMap<String, Value>,
}

/// What the runner adds to the record of a case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RunFacts {
    /// The package of its program.
    pub package: String,
    /// The target of its program.
    pub target: String,
    /// The settings beside format and protocol; empty for the defaults.
    pub label: String,
    /// The name of the QEMU under test; null if none was named.
    pub qemu: Option<String>,
    /// The number of the repetition, from 1.
    pub repetition: u32,
    /// The directory of the program's references, if known.
    pub golden: Option<String>,
    /// The machine type whose references are preferred.
    pub machine: Option<String>,
    /// The version of the QEMU under test, if it is known.
    #[serde(default)]
    pub qemu_version: Option<String>,
    /// The directory of its kept files: its log, its messages.
    pub directory: Option<String>,
    /// The file with its output, if it wrote anything.
    pub output: Option<String>,
    /// The file with its log, as it is compared with its reference; absent if it is not kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
    /// The run time of its process in seconds, start-up included.
    pub process_seconds: f64,
    /// The command that reruns only this case.
    #[serde(rename = "again")]
    pub rerun_command: String,
    /// What the list of known failures says of the case; absent if it is not listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Known>,
    /// Whether a pass after a failed attempt is a failure; absent if it is not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flaky_fails: bool,
}

impl Record {
    /// Makes the record of a case that starts.
    pub fn started(
        id: impl Into<String>,
        about: CaseDescription,
        identity: Identity,
        attempt: u32,
    ) -> Self {
        Self {
            version: VERSION,
            identity,
            id: id.into(),
            verdict: Status::Started,
            reason: None,
            place: None,
            seconds: 0.0,
            attempt,
            waits: Vec::new(),
            answered: false,
            reference: None,
            bad: None,
            remarks: Vec::new(),
            artefacts: Vec::new(),
            scratch: None,
            sockets: None,
            logged: None,
            interrupted: false,
            left: Vec::new(),
            ends: Vec::new(),
            findings: Vec::new(),
            cases: Vec::new(),
            about,
            run: None,
        }
    }

    /// Makes the record of a planned case without a record of its own.
    pub fn for_planned(planned: &PlanEntry) -> Self {
        let about = CaseDescription {
            krate: planned.krate.clone(),
            function: planned.test.clone(),
            parameter: planned.parameter.clone(),
            source: planned.source.clone(),
            format: planned.format.clone(),
            protocol: planned.protocol.clone(),
            cache: planned.cache.clone(),
            aio: planned.aio.clone(),
            groups: planned.groups.clone(),
            more: BTreeMap::new(),
        };
        Self::started(&planned.id, about, Identity::default(), 1)
    }

    /// Returns the result with its reason or failure; None if the case has started and not ended.
    pub fn outcome(&self) -> Option<Outcome> {
        let reason = || self.reason.clone().unwrap_or_default();
        let failure = || Failure { what: reason(), location: self.place.clone() };
        match self.verdict {
            Status::Started => None,
            Status::Pass => Some(Outcome::Pass),
            Status::Skip => Some(Outcome::Skip(reason())),
            Status::Fail => Some(Outcome::Fail(failure())),
            Status::Broken => Some(Outcome::Broken(failure())),
        }
    }

    /// Sets the result with its reason or failure.
    pub fn set_outcome(&mut self, outcome: Outcome) {
        (self.verdict, self.reason, self.place) = match outcome {
            Outcome::Pass => (Status::Pass, None, None),
            Outcome::Skip(reason) => (Status::Skip, Some(reason), None),
            Outcome::Fail(failure) => (Status::Fail, Some(failure.what), failure.location),
            Outcome::Broken(failure) => (Status::Broken, Some(failure.what), failure.location),
        };
    }

    /// Returns the result; `Broken`, with its reason, if the case has started and not ended.
    pub fn final_outcome(&self) -> Outcome {
        self.outcome().unwrap_or_else(|| {
            let unknown = || "lost: it began and left no complete record".to_owned();
            Outcome::Broken(Failure::without_location(self.reason.clone().unwrap_or_else(unknown)))
        })
    }

    /// Turns any other result into a failure, and appends to the text of a failure.
    ///
    /// Removes the reference mismatch, so that the log cannot be accepted while something else is wrong.
    pub fn add_failure(&mut self, what: &str) {
        self.clear_mismatch();
        self.set_outcome(self.outcome().unwrap_or(Outcome::Pass).with_failure(what));
    }

    /// As [`add_failure`](Self::add_failure), but makes the result [`Status::Broken`].
    pub fn add_fault(&mut self, what: &str) {
        self.clear_mismatch();
        self.set_outcome(self.outcome().unwrap_or(Outcome::Pass).with_fault(what));
    }

    fn clear_mismatch(&mut self) {
        (self.reference, self.bad) = (None, None);
    }

    /// Reads a record.
    ///
    /// # Errors
    /// * [`ReadError`] if it is absent, unreadable, truncated, foreign or of another version.
    pub fn read(path: &Utf8Path) -> Result<Self, ReadError> {
        file::read(path, VERSION)
    }

    /// Writes the record to a new file.
    ///
    /// # Errors
    /// * The system's error if the file exists, or it or its directory cannot be created.
    pub fn create(&self, path: &Utf8Path) -> io::Result<File> {
        file::create(path, self)
    }

    /// Writes the record atomically: readers see the old file or the new one. Callers with secrets
    /// [clean](Self::clean) it first.
    ///
    /// # Errors
    /// * The system's error if the file or its directory cannot be created.
    pub fn write(&self, path: &Utf8Path) -> io::Result<File> {
        file::write(path, self)
    }

    /// Returns the first line of the reason, with the next if the first ends with a colon.
    pub fn headline(&self) -> String {
        let mut lines = self.reason.as_deref().unwrap_or_default().lines().map(str::trim);
        let first = lines.next().unwrap_or_default();
        match lines.next() {
            Some(second) if first.ends_with(':') => format!("{first} {second}"),
            _ => first.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        let about = CaseDescription { krate: "suite".to_owned(), ..CaseDescription::default() };
        let identity = Identity { run: "7-1".to_owned(), pid: 9, ..Identity::default() };
        let mut record = Record::started("m::f::raw-file", about, identity, 2);
        record.about.more.insert("new".to_owned(), Value::from(1));
        record.ends.push(ProgramEnd {
            program: "vm0".to_owned(),
            pid: 8,
            command_line: "qemu".to_owned(),
            end: "signal 11 (SIGSEGV)".to_owned(),
            expected: Some("exit status 0".to_owned()),
            how: "dropped".to_owned(),
            log_tail: String::new(),
        });
        record
    }

    #[test]
    fn every_ending_survives_the_file() {
        let guard = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(guard.path()).unwrap().join("deep/record.json");
        let failure = Failure { what: "a\nb".to_owned(), location: Some("m.rs:1:2".to_owned()) };
        for outcome in [
            None,
            Some(Outcome::Pass),
            Some(Outcome::Skip("needs a tape".to_owned())),
            Some(Outcome::Fail(failure.clone())),
            Some(Outcome::Broken(failure)),
        ] {
            let mut record = record();
            // A new record is that of a case that has started.
            outcome.clone().into_iter().for_each(|outcome| record.set_outcome(outcome));
            record.write(&path).unwrap();
            let read = Record::read(&path).unwrap();
            assert_eq!((read.outcome(), &read), (outcome, &record));
        }
    }

    #[test]
    fn record_of_an_earlier_version_is_no_damaged_one() {
        let guard = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(guard.path()).unwrap().join("record.json");
        std::fs::write(&path, "{\"id\": \"m::f\", \"verdict\": \"pass\"}").unwrap();
        assert!(matches!(Record::read(&path), Err(ReadError::Version { found: 1, .. })));
    }

    #[test]
    fn added_failure_removes_the_log_to_accept() {
        let mut record = record();
        record.set_outcome(Outcome::Pass);
        record.bad = Some("/bad".into());
        record.add_failure("left a process");
        assert_eq!((record.verdict, record.bad), (Status::Fail, None));
    }
}
