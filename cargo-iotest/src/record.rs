//! [`CaseRecord`]: what is known about one run of one case, as it stands on disk.
//!
//! Test programs write records, whoever starts them; the runner adds what it knows, as `run`.
//! `cargo iotest schema` prints the JSON Schema of these types.

use std::collections::BTreeMap;
use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::plan::Planned;

/// How far a case came.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Word {
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

impl Word {
    /// Says whether the case neither passed nor skipped itself.
    pub fn is_failure(self) -> bool {
        !matches!(self, Self::Pass | Self::Skip)
    }
}

/// One run of one case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CaseRecord {
    /// The case's id: `module::function::qcow2-file`.
    pub id: String,
    /// How it ended.
    pub verdict: Word,
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
    #[schemars(with = "Option<String>")]
    pub reference: Option<Utf8PathBuf>,
    /// Where that log is kept.
    #[schemars(with = "Option<String>")]
    pub bad: Option<Utf8PathBuf>,
    /// What should be said although it did not fail.
    pub remarks: Vec<String>,
    /// Files that tell about it.
    #[schemars(with = "Vec<String>")]
    pub artefacts: Vec<Utf8PathBuf>,
    /// Its directory for files while it runs, and afterwards if it was kept.
    #[schemars(with = "Option<String>")]
    pub scratch: Option<Utf8PathBuf>,
    /// Its directory for sockets while it runs.
    #[schemars(with = "Option<String>")]
    pub sockets: Option<Utf8PathBuf>,
    /// Processes that it left running, a line each.
    pub left: Vec<String>,
    /// What the case is.
    pub about: About,
    /// What the runner knows besides; absent if there was no runner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<RunFacts>,
}

/// What a case is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct About {
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    pub again: String,
}

impl CaseRecord {
    /// Makes the record of a case that has not told anything.
    pub fn silent(planned: &Planned) -> Self {
        Self {
            id: planned.id.clone(),
            verdict: Word::Started,
            reason: None,
            place: None,
            seconds: 0.0,
            attempt: 1,
            waits: Vec::new(),
            answered: false,
            reference: None,
            bad: None,
            remarks: Vec::new(),
            artefacts: Vec::new(),
            scratch: None,
            sockets: None,
            left: Vec::new(),
            about: About {
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
            },
            run: None,
        }
    }

    /// Reads a record; None if there is none or it is not whole.
    pub fn read(path: &Utf8Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(path).ok()?).ok()
    }

    /// Writes the record, in one step: a reader sees the old file or the new one.
    ///
    /// # Errors
    /// – The system's error if the file or its directory cannot be made.
    pub fn write(&self, path: &Utf8Path) -> io::Result<()> {
        write_json(path, self)
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

/// Writes a value as JSON, in one step, with its directory.
pub(crate) fn write_json(path: &Utf8Path, value: &impl Serialize) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Utf8Path::new("."));
    fs::create_dir_all(directory)?;
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    serde_json::to_writer_pretty(&mut file, value)?;
    io::Write::write_all(&mut file, b"\n")?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use iotest_runtime::outcome::Failure;
    use iotest_runtime::report::record::{Ending, LogMismatch, Record};
    use serde_json::json;

    use super::*;

    #[test]
    fn record_of_a_program_survives_member_by_member() {
        let about = json!({ "crate": "suite", "function": "m::f", "parameter": "small", "source": "m.rs:1",
            "format": "raw", "protocol": "file", "cache": "none", "aio": "threads",
            "groups": ["rw"], "something": "new" });
        let failure = Failure { what: "a\nb".to_owned(), place: Some("m.rs:1:2".to_owned()) };
        for ending in
            [Ending::Started, Ending::Pass, Ending::Skip("no".into()), Ending::Broken(failure)]
        {
            let written = Record {
                id: "m::f::raw-file".to_owned(),
                about: about.clone(),
                attempt: 2,
                ending,
                time: Duration::from_millis(1500),
                waits: vec!["the greeting".to_owned()],
                answered: true,
                mismatch: Some(LogMismatch { reference: "/f.out".into(), bad: "/f.bad".into() }),
                remarks: vec!["wrote".to_owned()],
                artefacts: vec!["/out.bad".into()],
                scratch: Some("/scratch".into()),
                sockets: None,
                left: vec!["process 7".to_owned()],
            };
            let json = written.to_json();
            let read: CaseRecord = serde_json::from_value(json.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), json);
        }
    }
}
