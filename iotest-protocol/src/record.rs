//! [`Record`]: what is known about one run of one case, as it stands on disk.
//!
//! A case's own process writes one while it runs, its watchdog the final one. `cargo iotest schema`
//! prints the JSON Schema of these types.

mod clean;

use std::collections::BTreeMap;
use std::fs::File;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::ProgramEnd;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::file::{self, ReadError, VERSION};
use crate::plan::PlanEntry;

/// How far a case came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It has started and not ended.
    Started,
    /// It passed.
    Pass,
    /// It found, while running, that it cannot run here.
    Skip,
    /// The product under test misbehaved.
    Fail,
    /// The machine or the harness is at fault; this is no verdict on QEMU.
    Broken,
}

impl Status {
    /// Says whether the case neither passed nor skipped itself.
    pub fn is_failure(self) -> bool {
        !matches!(self, Self::Pass | Self::Skip)
    }
}

/// One run of one case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Record {
    /// The version of this form.
    pub version: u32,
    /// Whose record it is: it counts only for the run, the program and the process that it names.
    pub identity: Identity,
    /// The case's id: `module::function::qcow2-file`.
    pub id: String,
    /// How it ended.
    pub verdict: Status,
    /// Why it did not pass: the first line says it in short, further lines are evidence.
    pub reason: Option<String>,
    /// `file:line:column` of the test code that stopped, where it is known.
    pub place: Option<String>,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// 1, or more for a retry.
    pub attempt: u32,
    /// What it was waiting for when it was stopped, outermost first.
    pub waits: Vec<String>,
    /// Whether it has answered the question what it waits for.
    pub answered: bool,
    /// The reference that its log differs from, if that is the failure.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub reference: Option<Utf8PathBuf>,
    /// Where that log is kept.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub bad: Option<Utf8PathBuf>,
    /// What should be said although it did not fail.
    pub remarks: Vec<String>,
    /// Files that tell about it.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub artefacts: Vec<Utf8PathBuf>,
    /// Its directory for files while it runs, and afterwards if it was kept.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub scratch: Option<Utf8PathBuf>,
    /// Its directory for sockets while it runs.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub sockets: Option<Utf8PathBuf>,
    /// How many bytes its log has; null before it is complete.
    #[serde(default)]
    pub logged: Option<u64>,
    /// Processes that it left running, a line each.
    pub left: Vec<String>,
    /// How the programs ended that it started.
    #[serde(default)]
    pub ends: Vec<ProgramEnd>,
    /// What sanitizers and checkers of memory found, a finding each.
    #[serde(default)]
    pub findings: Vec<String>,
    /// What the case is.
    pub about: CaseDescription,
    /// What the runner knows besides; absent if there was no runner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<RunFacts>,
}

/// Who writes a record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Identity {
    /// The run that the case is part of: a name that no other run has.
    pub run: String,
    /// The package of its program.
    pub package: String,
    /// The target of its program, as its crate is called.
    pub target: String,
    /// The case's process; 0 as long as it was not started.
    pub pid: u32,
}

/// What a case is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "About"))]
pub struct CaseDescription {
    /// The crate that its test stands in.
    #[serde(rename = "crate")]
    pub krate: String,
    /// The test: `module::function`.
    pub function: String,
    /// The name of the parameter, if the test has some.
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
    /// What later releases add.
    #[serde(flatten)]
    pub more: BTreeMap<String, Value>,
}

/// What the runner knows about a case that it ran.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RunFacts {
    /// The package of its program.
    pub package: String,
    /// The target of its program.
    pub target: String,
    /// The setting, beside format and protocol; empty if nothing was asked for.
    pub label: String,
    /// The QEMU under test, as it was named; null if none was.
    pub qemu: Option<String>,
    /// From 1: which of the repetitions of the case this is.
    pub repetition: u32,
    /// The references of its program, if their directory is known.
    pub golden: Option<String>,
    /// The machine type whose references are preferred.
    pub machine: Option<String>,
    /// The directory for what is kept of it: its log, its messages.
    pub directory: Option<String>,
    /// What it wrote, in a file, if it wrote anything.
    pub output: Option<String>,
    /// From the start of its process to the end, in seconds: what the case took, and what it took
    /// to begin.
    pub process_seconds: f64,
    /// The command that runs just this case again.
    #[serde(rename = "again")]
    pub rerun_command: String,
}

impl Record {
    /// Makes the record of anything that starts under an id, of which `about` is known.
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
            left: Vec::new(),
            ends: Vec::new(),
            findings: Vec::new(),
            about,
            run: None,
        }
    }

    /// Makes the record of a planned case that has not told anything.
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

    /// Returns how the case ended, with what belongs to it.
    pub fn ending(&self) -> Ending {
        let reason = || self.reason.clone().unwrap_or_default();
        let failure = || Failure { what: reason(), location: self.place.clone() };
        match self.verdict {
            Status::Started => Ending::Started,
            Status::Pass => Ending::Pass,
            Status::Skip => Ending::Skip(reason()),
            Status::Fail => Ending::Fail(failure()),
            Status::Broken => Ending::Broken(failure()),
        }
    }

    /// Says how the case ended.
    pub fn set_ending(&mut self, ending: Ending) {
        (self.verdict, self.reason, self.place) = match ending {
            Ending::Started => (Status::Started, None, None),
            Ending::Pass => (Status::Pass, None, None),
            Ending::Skip(reason) => (Status::Skip, Some(reason), None),
            Ending::Fail(failure) => (Status::Fail, Some(failure.what), failure.location),
            Ending::Broken(failure) => (Status::Broken, Some(failure.what), failure.location),
        };
    }

    /// Turns a good end into a failure, and adds to the text of a bad one.
    ///
    /// The log is not all that is wrong then, so that nobody may accept it.
    pub fn add_failure(&mut self, what: &str) {
        self.clear_mismatch();
        self.set_ending(self.ending().with_failure(what));
    }

    /// As [`add_failure`](Self::add_failure), with the machine or the harness at fault.
    pub fn add_fault(&mut self, what: &str) {
        self.clear_mismatch();
        self.set_ending(self.ending().with_fault(what));
    }

    fn clear_mismatch(&mut self) {
        (self.reference, self.bad) = (None, None);
    }

    /// Reads a record.
    ///
    /// # Errors
    /// * [`ReadError`] says whether it is absent, unreadable, truncated, foreign or of another version.
    pub fn read(path: &Utf8Path) -> Result<Self, ReadError> {
        file::read(path, VERSION)
    }

    /// Writes the record where nothing is yet.
    ///
    /// # Errors
    /// * The system's error if something is there, or the file or its directory cannot be made.
    pub fn create(&self, path: &Utf8Path) -> io::Result<File> {
        file::create(path, self)
    }

    /// Writes the record, in one step: a reader sees the old file or the new one. Whoever knows of
    /// secrets has it [cleaned](Self::clean) before.
    ///
    /// # Errors
    /// * The system's error if the file or its directory cannot be made.
    pub fn write(&self, path: &Utf8Path) -> io::Result<File> {
        file::write(path, self)
    }

    /// Returns the reason in short: its first line, with the next where a colon points at it.
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
        for ending in [
            Ending::Started,
            Ending::Pass,
            Ending::Skip("needs a tape".to_owned()),
            Ending::Fail(failure.clone()),
            Ending::Broken(failure),
        ] {
            let mut record = record();
            record.set_ending(ending.clone());
            record.write(&path).unwrap();
            let read = Record::read(&path).unwrap();
            assert_eq!((read.ending(), &read), (ending, &record));
        }
    }

    #[test]
    fn record_of_an_earlier_form_is_told_from_a_damaged_one() {
        let guard = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(guard.path()).unwrap().join("record.json");
        std::fs::write(&path, "{\"id\": \"m::f\", \"verdict\": \"pass\"}").unwrap();
        assert!(matches!(Record::read(&path), Err(ReadError::Version { found: 1, .. })));
    }

    #[test]
    fn spoilt_record_has_no_log_to_accept() {
        let mut record = record();
        record.set_ending(Ending::Pass);
        record.bad = Some("/bad".into());
        record.add_failure("left a process");
        assert_eq!((record.verdict, record.bad), (Status::Fail, None));
    }
}
