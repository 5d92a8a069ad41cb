//! Accepts logs of an earlier run as references, without running the cases again.
//!
//! A [`ChangedLog`] differs from its reference, in a case that failed in no other way. A reference
//! that another case of the run matched is never changed.

mod answers;
mod bless;
mod editor;
mod refs;
mod review;

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::{Record, RunFacts, Status};
use iotest_runtime::internal::{
    self, BlessError, BlessRequest, BlessScope, Blessed, PARTIAL_FILE, Release, Reviewer, Subject,
    read_file,
};
use iotest_runtime::outcome::{Outcome, chain};
use iotest_runtime::spec::{CacheMode, Combination};

pub(crate) use crate::accept::answers::Terminal;
pub(crate) use crate::accept::bless::bless;
pub(crate) use crate::accept::refs::refs;
pub(crate) use crate::accept::review::review;
use crate::cli::SelectArgs;
use crate::error::CliError;
use crate::results::{CaseVerdict, Results};
use crate::runner_env::RunnerEnv;
use crate::select::Names;

/// The longest log that is read, in bytes; cases keep no longer ones.
const LONGEST_LOG: u64 = 65 << 20;

/// A log, and the case that wrote it.
#[derive(Debug)]
struct CaseLog {
    title: String,
    golden_dir: Utf8PathBuf,
    subject: Subject,
    log: String,
}

/// A log that may become a reference.
#[derive(Debug)]
struct ChangedLog {
    case_log: CaseLog,
    /// Where the log is kept.
    bad: Utf8PathBuf,
}

/// The changed logs of a run, and a directory with its cases' claims on references.
#[derive(Debug)]
struct ReviewQueue {
    logs: Vec<ChangedLog>,
    claims: tempfile::TempDir,
    scope: BlessScope,
    /// The releases of QEMU that the cases ran on.
    releases: Vec<Release>,
}

impl ReviewQueue {
    /// Collects the changed logs of the cases that match one of the names.
    ///
    /// # Errors
    /// * [`CliError`] if `CI` is set, a name is invalid, or there is nothing to accept.
    fn open(
        results: &Results,
        names: &[String],
        env: &RunnerEnv,
        scope: BlessScope,
    ) -> Result<Self, CliError> {
        if env.ci {
            return Err(CliError::usage(
                "references are not written if CI is set; unset it to accept logs",
            ));
        }
        let args = SelectArgs { tests: names.to_vec(), ..SelectArgs::default() };
        let names = Names::new(&args)?;
        let claims =
            tempfile::tempdir().map_err(|error| CliError::failed("make a directory", &error))?;
        let releases = releases(results);
        let mut queue = Self { logs: Vec::new(), claims, scope, releases };
        for case in &results.cases {
            let record = case.last();
            let wanted = names.is_empty() || names.matches(&record.id, &record.about.function);
            if wanted && case.verdict() == CaseVerdict::Lost {
                CliError::new(format!("{}: {}", case.title(), record.headline())).print_as_note();
            }
            let Some((case_log, bad)) = case_log(record, case.title())? else { continue };
            match bad {
                _ if is_reference(&case_log)? => drop(queue.accept(&case_log)?),
                Some(bad) if wanted => queue.logs.push(ChangedLog { case_log, bad }),
                _ => {}
            }
        }
        if queue.logs.is_empty() {
            let which = if names.is_empty() { "of the run" } else { "that matches" };
            return Err(CliError::nothing_ran(format!(
                "nothing to accept: no case {which} failed only by a log that still differs from its \
                 reference"
            )));
        }
        Ok(queue)
    }

    /// Makes a log the reference of its case, in a file that no other case of the run reads.
    fn accept(&self, case_log: &CaseLog) -> Result<Blessed, CliError> {
        self.accept_by(internal::bless, case_log)
    }

    /// Makes a log the reference of its case for its format only.
    fn accept_for_format(&self, case_log: &CaseLog) -> Result<Blessed, CliError> {
        self.accept_by(internal::bless_for_format, case_log)
    }

    fn accept_by(
        &self,
        bless: fn(&BlessRequest<'_>) -> Result<Blessed, BlessError>,
        case_log: &CaseLog,
    ) -> Result<Blessed, CliError> {
        let claims = Utf8Path::from_path(self.claims.path())
            .ok_or_else(|| CliError::new("the directory for temporary files is not UTF-8"))?;
        // On another QEMU, a case of the same id is another case.
        let on = match case_log.subject.release {
            Some(release) if self.releases.len() > 1 => format!("@{release}"),
            _ => String::new(),
        };
        bless(&BlessRequest {
            golden_dir: &case_log.golden_dir,
            subject: &case_log.subject,
            log: &case_log.log,
            outcome: &Outcome::Pass,
            claims_dir: claims,
            reviewer: Reviewer::Developer,
            scope: self.scope,
            on: &on,
            releases: &self.releases,
        })
        .map_err(|error| CliError::new(chain(&error)))
    }
}

/// Returns what a case logged, and the path of the log if it may be accepted; None if the log is
/// unknown or the case failed otherwise.
///
/// # Errors
/// * [`CliError`] if a log exists and cannot be read.
fn case_log(
    record: &Record,
    title: String,
) -> Result<Option<(CaseLog, Option<Utf8PathBuf>)>, CliError> {
    let Some((place, bad)) = kept(record) else { return Ok(None) };
    let KeptLog { file, golden_dir, subject } = place;
    let unreadable = |fault| CliError::new(chain(&fault));
    let Some(bytes) = read_file(&file, LONGEST_LOG).map_err(unreadable)? else { return Ok(None) };
    check_unchanged(record, &file, &bytes)?;
    let log = String::from_utf8(bytes).map_err(|_| {
        CliError::new(format!("read {file}: it is not UTF-8, so it is not a log of iotest"))
    })?;
    Ok(Some((CaseLog { title, golden_dir, subject, log }, bad)))
}

/// Checks that a file still holds what its case logged.
fn check_unchanged(record: &Record, file: &Utf8Path, bytes: &[u8]) -> Result<(), CliError> {
    let changed = |what: &str| {
        let advice = "run the case again";
        Err(CliError::new(format!("{file} is not what the case logged: {what}; {advice}")))
    };
    let length = bytes.len() as u64;
    if let Some(logged) = record.logged.filter(|logged| *logged != length) {
        return changed(&format!("it has {length} bytes, the log had {logged}"));
    }
    let directory = record.run.as_ref().and_then(|run| run.directory.as_deref());
    let written = directory.map(|directory| Utf8Path::new(directory).join(PARTIAL_FILE));
    // If it is unreadable or removed, the kept log alone decides.
    match written.map(|written| (read_file(&written, LONGEST_LOG), written)) {
        Some((Ok(Some(other)), written)) if other != bytes => {
            changed(&format!("{written} differs"))
        }
        _ => Ok(()),
    }
}

/// Returns the releases of QEMU that the cases of a run ran on.
fn releases(results: &Results) -> Vec<Release> {
    let runs = results.cases.iter().filter_map(|case| case.last().run.as_ref());
    let releases = runs.filter_map(|run| Release::of_text(run.qemu_version.as_deref()?));
    let releases: BTreeSet<Release> = releases.collect();
    releases.into_iter().collect()
}

/// Where the log of a case is kept, and which reference it belongs to.
struct KeptLog {
    file: Utf8PathBuf,
    golden_dir: Utf8PathBuf,
    subject: Subject,
}

fn kept(record: &Record) -> Option<(KeptLog, Option<Utf8PathBuf>)> {
    let run = record.run.as_ref()?;
    let (file, bad) = match (record.verdict, &record.bad) {
        (Status::Pass, _) => (Utf8Path::new(run.directory.as_deref()?).join(PARTIAL_FILE), None),
        // The record of a case that failed in another way too has no such file.
        (Status::Fail, Some(bad)) => (bad.clone(), Some(bad.clone())),
        _ => return None,
    };
    let golden_dir = Utf8PathBuf::from(run.golden.clone()?);
    let subject = subject(record, run)?;
    Some((KeptLog { file, golden_dir, subject }, bad))
}

fn subject(record: &Record, run: &RunFacts) -> Option<Subject> {
    let about = &record.about;
    let (module, function) = about.function.rsplit_once("::").unwrap_or(("", &about.function));
    let combination: Combination = record.id.rsplit("::").next()?.parse().ok()?;
    Some(Subject {
        module: module.to_owned(),
        function: function.to_owned(),
        parameter: about.parameter.clone(),
        combination,
        cache: about.cache.parse::<CacheMode>().ok(),
        machine: run.machine.clone(),
        release: run.qemu_version.as_deref().and_then(Release::of_text),
    })
}

/// Says whether the case's reference now equals its log.
///
/// # Errors
/// * [`CliError`] if the reference cannot be read.
fn is_reference(case_log: &CaseLog) -> Result<bool, CliError> {
    internal::is_reference(&case_log.golden_dir, &case_log.subject, &case_log.log)
        .map_err(|fault| CliError::new(chain(&fault)))
}

#[cfg(test)]
mod tests;
