//! That `check` chooses the references that we would.

use std::fs;

use iotest_spec::{Choice, SourceLocation};

use super::*;
use crate::file::tests::{UNREADABLE, make_unreadable};
use crate::outcome::chain;

const fn only<T>(include: &'static [T]) -> Choice<T> {
    Choice { include, exclude: &[], generic: false, any: false }
}

const SPEC: CaseSpec = CaseSpec {
    formats: only(&[Format::Raw, Format::Qcow2, Format::Qed]),
    protocols: only(&[Protocol::File, Protocol::Nbd]),
    ..CaseSpec::new("suite::disks", "grow", SourceLocation { file: "m.rs", line: 1 })
};

/// Exports references, each of which holds its label; returns the new ones for each group of
/// protocols as `NAME=label`.
fn exported(labels: &[&str]) -> Result<Vec<String>, ExportError> {
    exported_of(&[], labels)
}

/// The same for the test of the first of the parameters.
fn exported_of(parameters: &[&str], labels: &[&str]) -> Result<Vec<String>, ExportError> {
    let parameter_of_test = parameters.first().copied();
    let guard = tempfile::tempdir().unwrap();
    let golden = Utf8Path::from_path(guard.path()).unwrap();
    fs::create_dir(golden.join("disks")).unwrap();
    for label in labels {
        fs::write(golden.join(format!("disks/grow{label}.out")), label).unwrap();
    }
    let parameters = parameters.iter().copied().collect();
    let found = References::of(&Owner {
        path: "disks::grow",
        spec: &SPEC,
        parameter: parameter_of_test,
        parameters: &parameters,
        golden,
        release: None,
    })?;
    let line = |(protocols, references): &(Vec<Protocol>, References)| {
        let protocols: Vec<_> = protocols.iter().map(|protocol| protocol.name()).collect();
        let files = references.files().iter().map(|(name, label)| format!(" {name}={label}"));
        format!("{}:{}", protocols.join(" "), files.collect::<String>())
    };
    Ok(found.iter().map(line).collect())
}

#[test]
fn reference_that_cannot_be_read_is_an_error_and_gives_way_to_no_other() {
    let owner = Owner {
        path: "disks::grow",
        spec: &SPEC,
        parameter: None,
        parameters: &BTreeSet::new(),
        golden: Utf8Path::new(""),
        release: None,
    };
    for (kind, said) in UNREADABLE {
        let directory = tempfile::tempdir().unwrap();
        let golden = Utf8Path::from_path(directory.path()).unwrap();
        fs::create_dir(golden.join("disks")).unwrap();
        fs::write(golden.join("disks/grow.out"), "general").unwrap();
        let specific = golden.join("disks/grow.qcow2.out");
        make_unreadable(kind, &specific);
        let error = chain(&References::of(&Owner { golden, ..owner }).unwrap_err());
        assert!(error.contains(specific.as_str()) && error.contains(said), "{error}");
    }
    let directory = tempfile::tempdir().unwrap();
    let golden = Utf8Path::from_path(directory.path()).unwrap();
    fs::create_dir(golden.join("disks")).unwrap();
    fs::write(golden.join("disks/grow.out"), b"\xff").unwrap();
    let error = chain(&References::of(&Owner { golden, ..owner }).unwrap_err());
    assert!(error.contains("disks/grow.out: line 1 is not UTF-8"), "{error}");
    let golden = golden.join("disks/grow.out");
    let error = chain(&References::of(&Owner { golden: &golden, ..owner }).unwrap_err());
    assert!(error.contains("disks/grow.out is a file, not a directory"), "{error}");
}

#[test]
fn test_without_references_has_none() {
    assert_eq!(exported(&[]).unwrap(), [""; 0]);
}

#[test]
fn formats_have_their_own_references_and_the_plain_one_is_always_there() {
    assert_eq!(exported(&["", ".qed"]).unwrap(), ["file nbd: .out= .out.qed=.qed"]);
    // `check` does not see a test that has none, and an empty one is met by an empty log.
    assert_eq!(exported(&[".qed"]).unwrap(), ["file nbd: .out= .out.qed=.qed"]);
}

#[test]
fn protocols_are_distinguished() {
    let found = exported(&["", ".qed", ".nbd", ".qcow2-nbd"]).unwrap();
    assert_eq!(
        found,
        ["file: .out= .out.qed=.qed", "nbd: .out=.nbd .out.qcow2=.qcow2-nbd .out.qed=.qed",]
    );
}

#[test]
fn cache_and_machine_have_theirs() {
    let found = exported(&["", ".nocache", ".q35", ".qed"]).unwrap();
    assert_eq!(found, ["file nbd: .out= .out.nocache=.nocache .out.qed=.qed .q35.out=.q35"]);
}

#[test]
fn parameters_are_no_machines() {
    let labels = ["", ".big", ".small.qcow2", ".small.q35"];
    let found = exported_of(&["small", "big"], &labels).unwrap();
    assert_eq!(found, ["file nbd: .out= .out.qcow2=.small.qcow2 .q35.out=.small.q35"]);
    let found = exported_of(&["big", "small"], &labels).unwrap();
    assert_eq!(found, ["file nbd: .out=.big"]);
}
