//! [`Record`]: what is known about one run of one case, as JSON on disk.
//!
//! Every report is made from records; nextest, which knows no skips, loses nothing by it.

use std::io;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use serde_json::{Value, json};

use crate::outcome::{Failure, Outcome};
use crate::test::Case;

/// How far a case came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// It has started and not ended.
    Started,
    /// It passed.
    Pass,
    /// It found, while running, that it cannot run here.
    Skip(String),
    /// The product under test misbehaved.
    Fail(Failure),
    /// The machine or the harness is at fault; this is no verdict on QEMU.
    Broken(Failure),
}

impl Ending {
    /// Returns the word for it in records.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Pass => "pass",
            Self::Skip(_) => "skip",
            Self::Fail(_) => "fail",
            Self::Broken(_) => "broken",
        }
    }

    /// Says whether the case neither passed nor skipped itself.
    pub fn is_failure(&self) -> bool {
        !matches!(self, Self::Pass | Self::Skip(_))
    }

    /// Turns a good ending into a failure, and adds to the text of a bad one.
    #[must_use]
    pub fn spoilt_by(self, what: &str) -> Self {
        let add =
            |failure: Failure| Failure { what: format!("{}\n{what}", failure.what), ..failure };
        match self {
            Self::Fail(failure) => Self::Fail(add(failure)),
            Self::Broken(failure) => Self::Broken(add(failure)),
            Self::Started | Self::Pass | Self::Skip(_) => Self::Fail(Failure::nowhere(what)),
        }
    }
}

impl From<Outcome> for Ending {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Pass => Self::Pass,
            Outcome::Skip(reason) => Self::Skip(reason),
            Outcome::Fail(failure) => Self::Fail(failure),
            Outcome::Broken(failure) => Self::Broken(failure),
        }
    }
}

/// A log that differs from its reference, which may not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogMismatch {
    /// The reference.
    pub reference: Utf8PathBuf,
    /// Where the log is kept.
    pub bad: Utf8PathBuf,
}

/// One run of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The case's id.
    pub id: String,
    /// What is known of the case besides, as it stands in the file: crate, source, variant.
    pub about: Value,
    /// 1, or more for a retry.
    pub attempt: u32,
    /// How it ended.
    pub ending: Ending,
    /// How long it took.
    pub time: Duration,
    /// What it was waiting for when it was stopped, outermost first.
    pub waits: Vec<String>,
    /// Whether the case has answered the question what it waits for.
    pub answered: bool,
    /// The log and the reference that it differs from, if that is the failure.
    pub mismatch: Option<LogMismatch>,
    /// What should be said although it did not fail: a reference was written.
    pub remarks: Vec<String>,
    /// Files that tell about it.
    pub artefacts: Vec<Utf8PathBuf>,
    /// Its directory for files while it runs, and afterwards if it was kept.
    pub scratch: Option<Utf8PathBuf>,
    /// Its directory for sockets while it runs.
    pub sockets: Option<Utf8PathBuf>,
    /// Processes that it left running, a line each.
    pub left: Vec<String>,
}

impl Record {
    /// Makes the record of a case that starts.
    pub fn started(case: &Case, attempt: u32) -> Self {
        let spec = case.spec;
        let about = json!({
            "crate": spec.module_path.split("::").next(),
            "function": spec.path(),
            "parameter": case.parameter,
            "source": spec.place.to_string(),
            "format": case.variant.format.name(),
            "protocol": case.variant.protocol.name(),
            "cache": case.cache.name(),
            "aio": case.aio.name(),
            "groups": spec.groups,
        });
        Self::begun(case.id.clone(), about, attempt)
    }

    /// Makes the record of anything that starts under an id, of which `about` is known.
    pub fn begun(id: impl Into<String>, about: Value, attempt: u32) -> Self {
        Self {
            id: id.into(),
            about,
            attempt,
            ending: Ending::Started,
            time: Duration::ZERO,
            waits: Vec::new(),
            answered: false,
            mismatch: None,
            remarks: Vec::new(),
            artefacts: Vec::new(),
            scratch: None,
            sockets: None,
            left: Vec::new(),
        }
    }

    /// Writes the record, in one step: a reader sees the old file or the new one.
    ///
    /// # Errors
    /// – The system's error if the file or its directory cannot be made.
    pub fn write(&self, path: &Utf8Path) -> io::Result<()> {
        if let Some(directory) = path.parent() {
            std::fs::create_dir_all(directory)?;
        }
        let new = path.with_extension("new");
        std::fs::write(&new, format!("{:#}\n", self.to_json()))?;
        std::fs::rename(&new, path)
    }

    /// Reads a record; None if there is none or it is not whole.
    pub fn read(path: &Utf8Path) -> Option<Self> {
        Self::from_json(&serde_json::from_slice(&std::fs::read(path).ok()?).ok()?)
    }

    /// Returns the record as a JSON object.
    pub fn to_json(&self) -> Value {
        let mut object = json!({ "id": self.id, "verdict": self.ending.word() });
        let (reason, place) = match &self.ending {
            Ending::Started | Ending::Pass => (None, None),
            Ending::Skip(reason) => (Some(reason), None),
            Ending::Fail(failure) | Ending::Broken(failure) => {
                (Some(&failure.what), failure.place.as_ref())
            }
        };
        for (key, value) in [
            ("reason", json!(reason)),
            ("place", json!(place)),
            ("seconds", json!(self.time.as_secs_f64())),
            ("attempt", json!(self.attempt)),
            ("waits", json!(self.waits)),
            ("answered", json!(self.answered)),
            ("reference", json!(self.mismatch.as_ref().map(|files| files.reference.as_str()))),
            ("bad", json!(self.mismatch.as_ref().map(|files| files.bad.as_str()))),
            ("remarks", json!(self.remarks)),
            ("artefacts", paths(&self.artefacts)),
            ("scratch", json!(self.scratch.as_ref().map(|path| path.as_str()))),
            ("sockets", json!(self.sockets.as_ref().map(|path| path.as_str()))),
            ("left", json!(self.left)),
            ("about", self.about.clone()),
        ] {
            object[key] = value;
        }
        object
    }

    /// Returns the record that an object of [`Record::to_json`] stands for.
    pub fn from_json(object: &Value) -> Option<Self> {
        let text = |key: &str| object[key].as_str().map(str::to_owned);
        let texts = |key: &str| -> Vec<String> {
            object[key]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(Into::into)
                .collect()
        };
        let failure = || Failure { what: text("reason").unwrap_or_default(), place: text("place") };
        Some(Self {
            id: text("id")?,
            about: object["about"].clone(),
            attempt: u32::try_from(object["attempt"].as_u64()?).ok()?,
            ending: match object["verdict"].as_str()? {
                "started" => Ending::Started,
                "pass" => Ending::Pass,
                "skip" => Ending::Skip(text("reason")?),
                "fail" => Ending::Fail(failure()),
                "broken" => Ending::Broken(failure()),
                _ => return None,
            },
            time: Duration::try_from_secs_f64(object["seconds"].as_f64()?).ok()?,
            waits: texts("waits"),
            answered: object["answered"].as_bool()?,
            mismatch: text("reference").zip(text("bad")).map(|(reference, bad)| LogMismatch {
                reference: reference.into(),
                bad: bad.into(),
            }),
            remarks: texts("remarks"),
            artefacts: texts("artefacts").into_iter().map(Into::into).collect(),
            scratch: text("scratch").map(Into::into),
            sockets: text("sockets").map(Into::into),
            left: texts("left"),
        })
    }
}

fn paths(paths: &[Utf8PathBuf]) -> Value {
    paths.iter().map(|path| path.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(ending: Ending) -> Record {
        Record {
            id: "m::f::raw-file".to_owned(),
            about: json!({ "crate": "suite" }),
            attempt: 2,
            ending,
            time: Duration::from_millis(1500),
            waits: vec!["the greeting".to_owned()],
            answered: true,
            mismatch: Some(LogMismatch { reference: "/f.out".into(), bad: "/f.bad".into() }),
            remarks: vec!["wrote /nowhere.out".to_owned()],
            artefacts: vec!["/nowhere/out.bad".into()],
            scratch: Some("/scratch".into()),
            sockets: None,
            left: vec!["process 7: sleep 9".to_owned()],
        }
    }

    #[test]
    fn every_ending_survives_the_file() {
        let failure = Failure { what: "a\nb".to_owned(), place: Some("m.rs:1:2".to_owned()) };
        for ending in [
            Ending::Started,
            Ending::Pass,
            Ending::Skip("needs a tape".to_owned()),
            Ending::Fail(failure.clone()),
            Ending::Broken(failure),
        ] {
            let record = record(ending);
            assert_eq!(Record::from_json(&record.to_json()), Some(record));
        }
    }

    #[test]
    fn half_a_file_is_no_record() {
        assert_eq!(Record::from_json(&json!({ "id": "m::f" })), None);
    }

    #[test]
    fn leak_spoils_a_pass_and_adds_to_a_failure() {
        let spoilt = Ending::Pass.spoilt_by("left a process");
        assert_eq!(spoilt, Ending::Fail(Failure::nowhere("left a process")));
        let spoilt = Ending::Fail(Failure::nowhere("no disk")).spoilt_by("left a process");
        assert_eq!(spoilt, Ending::Fail(Failure::nowhere("no disk\nleft a process")));
    }
}
