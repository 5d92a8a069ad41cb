//! The directories of runs: what a new one is called, and what is read from an earlier one.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::Record;

use super::{CaseResult, Results, Run};
use crate::trouble::Trouble;

/// Where runs are, below the directory for output.
const RUNS: &str = "runs";

/// Returns the name of a new run's directory.
pub(crate) fn new_directory(output_dir: &Utf8Path) -> Utf8PathBuf {
    output_dir.join(RUNS).join(format!(
        "{}-{}",
        iotest_protocol::run::since_1970(),
        std::process::id()
    ))
}

/// Returns the directory of the last run, be it one of nextest.
///
/// # Errors
/// * [`Trouble`] if there was none, or something else has the name of the link that points at it.
pub(crate) fn latest(output_dir: &Utf8Path) -> Result<Utf8PathBuf, Trouble> {
    let latest = output_dir.join(RUNS).join("latest");
    if latest.symlink_metadata().is_ok_and(|data| !data.is_symlink()) {
        return Err(Trouble::nothing(format!(
            "{latest} is not the link to the last run that runs make there; move it elsewhere"
        )));
    }
    latest.canonicalize_utf8().map_err(|_| {
        Trouble::nothing(format!(
            "no run has left records in {output_dir}; `cargo iotest` makes one"
        ))
    })
}

/// Reads what a run has left.
///
/// # Errors
/// – [`Trouble`] if there is no such directory, or no record in it.
pub(crate) fn load(directory: &Utf8Path) -> Result<Results, Trouble> {
    let mut records = Vec::new();
    collect(directory, &mut records)
        .map_err(|error| Trouble::failed(format!("read the run in {directory}"), &error))?;
    let document = Run::read(directory).ok();
    if records.is_empty() && document.is_none() {
        return Err(Trouble::nothing(format!("no record is in {directory}")));
    }
    let document = document.unwrap_or_default();
    Ok(Results { directory: directory.to_owned(), document, cases: joined(records) })
}

fn collect(directory: &Utf8Path, records: &mut Vec<Record>) -> std::io::Result<()> {
    for entry in directory.read_dir_utf8()? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            collect(path, records)?;
        } else if path.extension() == Some("json") {
            // A case's directory may hold other files that end so.
            records.extend(Record::read(path).ok());
        }
    }
    Ok(())
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

    #[test]
    fn last_run_is_what_our_link_points_at() {
        let guard = tempfile::tempdir().unwrap();
        let output = Utf8Path::from_path(guard.path()).unwrap();
        assert!(latest(output).unwrap_err().text.contains("no run has left records"));
        let runs = output.join(RUNS);
        std::fs::create_dir_all(runs.join("one")).unwrap();
        std::os::unix::fs::symlink("one", runs.join("latest")).unwrap();
        assert!(latest(output).unwrap().ends_with("runs/one"));
        std::fs::remove_file(runs.join("latest")).unwrap();
        std::fs::create_dir(runs.join("latest")).unwrap();
        assert!(latest(output).unwrap_err().text.contains("is not the link"));
    }
}
