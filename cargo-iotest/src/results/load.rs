//! What is read from a run: its records, and what is missing of them.
//!
//! A case that was to run and has no complete record is *lost*, whoever ran it: the records of a
//! runner that was killed say so as those of one that was not.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::run::{FILE, PlannedCase};
use iotest_protocol::{About, Identity, Record, RunFacts, Status};

use super::{CaseResult, Results, Run};
use crate::error::CliError;

/// Reads what a run has left.
///
/// # Errors
/// * [`CliError`] if there is no such directory, or no record in it.
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
    // A plan that cannot be read is there: it was no nextest run, which has none.
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
    results.add_lost_of(found.begun);
    Ok(results)
}

/// What lies in the directory of a run.
#[derive(Default)]
struct RunFiles {
    runs: Vec<Run>,
    records: Vec<(Utf8PathBuf, Record)>,
    /// Files that should be records, and what is wrong with them.
    damaged: Vec<(Utf8PathBuf, String)>,
    /// The cases that were to run, as their directories are called.
    planned: BTreeSet<String>,
    /// Those of them that have a directory and no record: these have begun.
    begun: Vec<String>,
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
        // The plan comes first: it says which directories are those of cases.
        entries.sort_by_key(|entry| (entry.file_name() != FILE, entry.file_name().to_owned()));
        let of_cases: BTreeSet<String> = entries
            .iter()
            .filter(|entry| entry.path().extension() == Some("json"))
            .filter_map(|entry| entry.path().file_stem().map(str::to_owned))
            .collect();
        for entry in entries {
            let path = entry.path();
            let is_record = path.extension() == Some("json");
            // A case's own directory lies beside its record, if it has left one, and may hold files
            // that end so.
            let has_record = of_cases.contains(entry.file_name());
            let planned = if is_record { None } else { self.planned_in(entry.file_name()) };
            let of_case = entry.file_name() == "claims" || has_record || planned.is_some();
            self.begun.extend(planned.filter(|_| !has_record));
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
    /// Returns the case that was to run to which a directory belongs by its name: `crate.module.function`,
    /// its variant, and what tells attempts apart.
    fn planned_in(&self, directory: &str) -> Option<String> {
        own_names(directory).find(|own| self.planned.contains(*own)).map(str::to_owned)
    }
}

/// Returns the name that a case has in that of its directory, with the words behind it and without them.
fn own_names(directory: &str) -> impl Iterator<Item = &str> {
    let own = directory.split_once('.').map(|(_, own)| own);
    own.into_iter().flat_map(|own| {
        let ends = own.match_indices('.').map(|(end, _)| end);
        ends.chain([own.len()]).map(|end| &own[..end])
    })
}

/// Returns the name of a case in those of files.
fn file_name(id: &str) -> String {
    id.replace("::", ".")
}

/// Returns why a record is not what its place says; None if it is.
fn mismatch(path: &Utf8Path, record: &Record, run: &str) -> Option<String> {
    let own = format!("{}.{}", record.about.krate, record.id.replace("::", "."));
    let stem = path.file_stem().unwrap_or_default();
    // nextest's retries have their number behind that.
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

/// Makes the record of a case whose record cannot be used, as far as the file's place tells.
fn damaged(path: &Utf8Path, why: &str) -> Record {
    let stem = path.file_stem().unwrap_or_default();
    let (krate, id) = stem.split_once('.').unwrap_or(("", stem));
    let about = About { krate: krate.to_owned(), ..About::default() };
    let mut record = Record::started(id.replace('.', "::"), about, Identity::default(), 1);
    record.reason = Some(format!("lost: {why}"));
    // Programs have directories of their own: `package.target`, above that of a setting.
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

/// Joins what the programs of one run have written of it.
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
    /// Says whether nobody has written what was to run: nextest chooses by itself.
    pub(crate) fn is_unplanned(&self) -> bool {
        !self.directory.as_str().is_empty() && self.document.id.is_empty()
    }

    /// Adds the cases that were to run and of which no record came.
    pub(crate) fn add_lost(&mut self) {
        self.add_lost_of(Vec::new());
    }

    /// Adds those, of which some have `begun`: their directories are there.
    fn add_lost_of(&mut self, mut begun: Vec<String>) {
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
        // Each directory is that of one repetition, the earlier ones first.
        let mut has_begun = |planned: &PlannedCase| {
            let name = file_name(&planned.id);
            let index = begun.iter().position(|begun| *begun == name);
            index.map(|index| begun.swap_remove(index)).is_some()
        };
        let mut why = |planned: &PlannedCase| match &self.document {
            _ if has_begun(planned) => "its runner ended before it did",
            run if run.interrupted => "not begun: the run was interrupted",
            run if !run.complete => "not begun: its runner ended before",
            _ => "it was to run and left no record",
        };
        let missing = self.document.planned.iter().filter(|planned| !has(planned));
        let lost: Vec<CaseResult> = missing.map(|planned| lost(planned, why(planned))).collect();
        self.cases.extend(lost);
        self.cases.sort_by(|a, b| a.last().id.cmp(&b.last().id));
    }
}

/// Programs are called as their targets by cargo, and as their crates by themselves.
pub(super) fn same_program(a: &str, b: &str) -> bool {
    a.replace('-', "_") == b.replace('-', "_")
}

fn lost(planned: &PlannedCase, why: &str) -> CaseResult {
    let (package, target) = planned.program.split_once("::").unwrap_or(("", &planned.program));
    let mut record = Record::started(&planned.id, About::default(), Identity::default(), 1);
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

/// Puts the attempts of each case together; cases are sorted by id, program, setting, repetition.
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

    /// Writes the plan of a run that did not end, of two cases.
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
        assert_eq!(reasons(false), [began, "lost: not begun: its runner ended before"]);
        assert_eq!(reasons(true), [began, "lost: not begun: the run was interrupted"]);
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
