//! JSON, by the schema that is published.

use std::fs;

use camino::Utf8Path;
use serde_json::Value;

use super::Reports;
use crate::schema::{assert_fits, assert_guards, assert_record_fits};

#[test]
fn json_and_records_of_every_verdict_fit_the_published_schema() {
    let Reports { json, sandbox, .. } = Reports::of_every_verdict();
    assert_fits(&json);
    assert_guards(&json);
    let mut records = Vec::new();
    collect(&sandbox.path("out/runs/latest").canonicalize_utf8().unwrap(), &mut records);
    records.iter().for_each(assert_record_fits);
    let cases = json["cases"].as_array().unwrap();
    let attempts: usize = cases.iter().map(|case| case["attempts"].as_array().unwrap().len()).sum();
    assert_eq!(records.len(), attempts);
}

/// Collects the records below a directory; a run as a whole is in `run.json`.
fn collect(directory: &Utf8Path, records: &mut Vec<Value>) {
    for entry in directory.read_dir_utf8().unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            collect(entry.path(), records);
        } else if entry.path().extension() == Some("json") && entry.file_name() != "run.json" {
            records.push(serde_json::from_slice(&fs::read(entry.path()).unwrap()).unwrap());
        }
    }
}
