//! Loads the records of a run and finds missing ones.
//!
//! A planned case without a complete record is *lost*, whichever runner ran it and even if the
//! runner was killed.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::run::{FILE, PlannedCase};
use iotest_protocol::{CaseDescription, Identity, Record, RunFacts, Status};

use super::{CaseResult, Results, Run};
use crate::error::CliError;

/// Loads the results of a run.
///
/// # Errors
/// * [`CliError`] if the directory is missing or contains no record.
pub(crate) fn load(directory: &Utf8Path) -> Result<Results, CliError> {
    let mut found = RunFiles::default();
    found
        .collect(directory)
        .map_err(|error| CliError::failed(format!("read the run in {directory}"), &error))?;
    if found.records.is_empty() && found.runs.is_empty() && found.damaged.is_empty() {
        return Err(CliError::nothing_ran(format!("no record is in {directory}")));
    }
    let mut document = joined_runs(&found.runs);
    let name = directory.file_name().unwrap_or_default();
    // If run.json is there but cannot be read, this was not a nextest run: those have none.
    if document.id.is_empty() && found.damaged.iter().any(|(path, _)| path.ends_with(FILE)) {
        name.clone_into(&mut document.id);
    }
    let run = if document.id.is_empty() { name } else { &document.id };
    let mut records = Vec::new();
    for (path, record) in found.records {
        match mismatch(&path, &record, run) {
            None => records.push(record),
            Some(why) => found.damaged.push((path, why)),
        }
    }
    records.extend(found.damaged.iter().map(|(path, why)| damaged(path, why)));
    let mut results = Results { directory: directory.to_owned(), document, cases: joined(records) };
    results.add_lost_of(found.started);
    Ok(results)
}

/// The files in the directory of a run.
#[derive(Default)]
struct RunFiles {
    runs: Vec<Run>,
    records: Vec<(Utf8PathBuf, Record)>,
    /// Unusable record files, with the reason.
    damaged: Vec<(Utf8PathBuf, String)>,
    /// The planned cases, by the names of their directories.
    planned: BTreeSet<String>,
    /// Planned cases with a directory but no record: they were started.
    started: Vec<String>,
}

impl RunFiles {
    fn add_run(&mut self, run: Run) {
        self.planned.extend(run.planned.iter().map(|case| file_name(&case.id)));
        self.runs.push(run);
    }

    fn collect(&mut self, directory: &Utf8Path) -> io::Result<()> {
        let mut entries = Vec::new();
        for entry in directory.read_dir_utf8()? {
            entries.push(entry?);
        }
        // run.json comes first: it tells which directories belong to cases.
        entries.sort_by_key(|entry| (entry.file_name() != FILE, entry.file_name().to_owned()));
        let of_cases: BTreeSet<String> = entries
            .iter()
            .filter(|entry| entry.path().extension() == Some("json"))
            .filter_map(|entry| entry.path().file_stem().map(str::to_owned))
            .collect();
        for entry in entries {
            let path = entry.path();
            let is_record = path.extension() == Some("json");
            // A case's directory lies beside its record, if it left one, and may contain `.json`
            // files.
            let has_record = of_cases.contains(entry.file_name());
            let planned = if is_record { None } else { self.planned_in(entry.file_name()) };
            let of_case = entry.file_name() == "claims" || has_record || planned.is_some();
            self.started.extend(planned.filter(|_| !has_record));
            match entry.file_name() {
                FILE => match iotest_protocol::file::read(path, iotest_protocol::VERSION) {
                    Ok(run) => self.add_run(run),
                    Err(error) => self.damaged.push((path.to_owned(), error.to_string())),
                },
                _ if is_record => match Record::read(path) {
                    Ok(record) => self.records.push((path.to_owned(), record)),
                    Err(error) => self.damaged.push((path.to_owned(), error.to_string())),
                },
                _ if entry.file_type()?.is_dir() && !of_case => self.collect(path)?,
                _ => {}
            }
        }
        Ok(())
    }
}

impl RunFiles {
    /// Returns the planned case of a directory, by its name: `crate.module.function`, the variant,
    /// and the attempt.
    fn planned_in(&self, directory: &str) -> Option<String> {
        own_names(directory).find(|own| self.planned.contains(*own)).map(str::to_owned)
    }
}

/// Returns the possible case names in the name of a directory, from short to long.
fn own_names(directory: &str) -> impl Iterator<Item = &str> {
    let own = directory.split_once('.').map(|(_, own)| own);
    own.into_iter().flat_map(|own| {
        let ends = own.match_indices('.').map(|(end, _)| end);
        ends.chain([own.len()]).map(|end| &own[..end])
    })
}

/// Returns the name of a case in file names.
fn file_name(id: &str) -> String {
    id.replace("::", ".")
}

/// Returns how a record contradicts its path or run; `None` if it does not.
fn mismatch(path: &Utf8Path, record: &Record, run: &str) -> Option<String> {
    let own = format!("{}.{}", record.about.krate, record.id.replace("::", "."));
    let stem = path.file_stem().unwrap_or_default();
    // nextest's retries append their number.
    let rest = stem.strip_prefix(own.as_str());
    let named = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    match &record.identity.run {
        _ if !named => Some(format!("{path} holds the record of {}", record.id)),
        other if other != run => {
            Some(format!("{path} is a record of the run {other}, not of {run}"))
        }
        _ => None,
    }
}

/// Makes a record for a case whose own is unusable, from the file's path.
fn damaged(path: &Utf8Path, why: &str) -> Record {
    let stem = path.file_stem().unwrap_or_default();
    let (krate, id) = stem.split_once('.').unwrap_or(("", stem));
    let about = CaseDescription { krate: krate.to_owned(), ..CaseDescription::default() };
    let mut record = Record::started(id.replace('.', "::"), about, Identity::default(), 1);
    record.reason = Some(format!("lost: {why}"));
    // Each program has a directory `package.target`, above that of the setting.
    let program = path.ancestors().skip(1).filter_map(Utf8Path::file_name);
    let program = program.into_iter().find_map(|name| name.split_once('.'));
    if let Some((package, target)) = program {
        record.run = Some(RunFacts {
            package: package.to_owned(),
            target: target.to_owned(),
            repetition: 1,
            ..RunFacts::default()
        });
    }
    record
}

/// Merges the run files of several programs of one run.
fn joined_runs(runs: &[Run]) -> Run {
    let Some(first) = runs.first() else { return Run::default() };
    let mut joined = first.clone();
    for run in &runs[1..] {
        joined.started = joined.started.min(run.started);
        joined.seconds += run.seconds;
        joined.jobs = joined.jobs.max(run.jobs);
        joined.interrupted |= run.interrupted;
        joined.complete &= run.complete;
        joined.planned.extend(run.planned.iter().cloned());
        joined.ignored.extend(run.ignored.iter().cloned());
    }
    joined
}

impl Results {
    /// Says whether the run has no plan, because nextest selected the cases.
    pub(crate) fn is_unplanned(&self) -> bool {
        !self.directory.as_str().is_empty() && self.document.id.is_empty()
    }

    /// Adds the planned cases that left no record.
    pub(crate) fn add_lost(&mut self) {
        self.add_lost_of(Vec::new());
    }

    /// Adds them; those in `started` were started, because their directories exist.
    fn add_lost_of(&mut self, mut started: Vec<String>) {
        let has = |planned: &PlannedCase| {
            self.cases.iter().any(|case| {
                let record = case.last();
                let run = record.run.as_ref();
                let (label, repetition) = run.map_or(("", 1), |run| (&run.label, run.repetition));
                record.id == planned.id
                    && same_program(&case.program(), &planned.program)
                    && (label == planned.label || record.verdict == Status::Started)
                    && repetition == planned.repetition
            })
        };
        // Each directory belongs to one repetition, earlier ones first.
        let mut was_started = |planned: &PlannedCase| {
            let name = file_name(&planned.id);
            let index = started.iter().position(|started| *started == name);
            index.map(|index| started.swap_remove(index)).is_some()
        };
        let mut why = |planned: &PlannedCase| match &self.document {
            _ if was_started(planned) => "its runner ended before it did",
            run if run.interrupted => "not started: the run was interrupted",
            run if !run.complete => "not started: its runner ended before",
            _ => "it was planned and left no record",
        };
        let missing = self.document.planned.iter().filter(|planned| !has(planned));
        let lost: Vec<CaseResult> = missing.map(|planned| lost(planned, why(planned))).collect();
        self.cases.extend(lost);
        self.cases.sort_by(|a, b| a.last().id.cmp(&b.last().id));
    }
}

/// Cargo names a program by its target, the program itself by its crate (`-` becomes `_`).
pub(super) fn same_program(a: &str, b: &str) -> bool {
    a.replace('-', "_") == b.replace('-', "_")
}

fn lost(planned: &PlannedCase, why: &str) -> CaseResult {
    let (package, target) = planned.program.split_once("::").unwrap_or(("", &planned.program));
    let mut record =
        Record::started(&planned.id, CaseDescription::default(), Identity::default(), 1);
    record.reason = Some(format!("lost: {why}"));
    record.run = Some(RunFacts {
        package: package.to_owned(),
        target: target.to_owned(),
        label: planned.label.clone(),
        qemu: planned.qemu.clone(),
        repetition: planned.repetition,
        ..RunFacts::default()
    });
    CaseResult::new(record)
}

/// Groups attempts by case; cases are sorted by id, program, setting, repetition.
fn joined(records: Vec<Record>) -> Vec<CaseResult> {
    let mut cases: BTreeMap<_, CaseResult> = BTreeMap::new();
    for record in records {
        let repetition = record.run.as_ref().map_or(1, |run| run.repetition);
        let case = CaseResult::new(record);
        let key = (case.last().id.clone(), case.key(), repetition);
        match cases.get_mut(&key) {
            Some(known) => case.attempts.into_iter().for_each(|attempt| known.add(attempt)),
            None => drop(cases.insert(key, case)),
        }
    }
    cases.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes the plan of an unfinished run of two cases.
    fn plan(dir: &Utf8Path, interrupted: bool) {
        let planned = ["030::qcow2-file", "m::f::raw-file"].map(|id| PlannedCase {
            program: "qemu-iotests::qemu-iotests".to_owned(),
            id: id.to_owned(),
            label: String::new(),
            qemu: None,
            repetition: 1,
        });
        let run =
            Run { id: "r".to_owned(), interrupted, planned: planned.into(), ..Run::default() };
        iotest_protocol::file::write(&dir.join(FILE), &run).unwrap();
    }

    #[test]
    fn files_of_a_case_without_a_record_are_no_records() {
        let guard = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(guard.path()).unwrap();
        let of_case = dir.join("qemu-iotests.030.qcow2-file");
        std::fs::create_dir(&of_case).unwrap();
        for name in ["account.json", "watch.json", "of.the.test.json"] {
            std::fs::write(of_case.join(name), "{}").unwrap();
        }
        let reasons = |interrupted| {
            plan(dir, interrupted);
            let results = load(dir).unwrap();
            let reasons = results.cases.iter().map(|case| case.last().reason.clone().unwrap());
            reasons.collect::<Vec<_>>()
        };
        let began = "lost: its runner ended before it did";
        assert_eq!(reasons(false), [began, "lost: not started: its runner ended before"]);
        assert_eq!(reasons(true), [began, "lost: not started: the run was interrupted"]);
    }

    #[test]
    fn names_of_directories_have_those_of_cases() {
        let names = |directory| own_names(directory).collect::<Vec<_>>();
        assert_eq!(names("k.m.f.raw-file.2"), ["m", "m.f", "m.f.raw-file", "m.f.raw-file.2"]);
        assert_eq!(names("claims"), [""; 0]);
    }

    #[test]
    fn plan_that_cannot_be_read_is_no_run_of_nextest() {
        let guard = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(guard.path()).unwrap();
        std::fs::create_dir(dir.join(FILE)).unwrap();
        let results = load(dir).unwrap();
        assert!(!results.is_unplanned() && results.cases.len() == 1, "{results:?}");
        std::fs::remove_dir(dir.join(FILE)).unwrap();
        assert!(load(dir).unwrap_err().text.starts_with("no record is in "));
        std::fs::create_dir(dir.join("k.m.f.raw-file.json")).unwrap();
        assert!(load(dir).unwrap().is_unplanned());
    }
}
