//! [`assert_fits`] and [`assert_record_fits`]: checks by the published JSON Schema.

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};

/// The schema that is published; a unit test compares it with the program's.
const PUBLISHED: &str = include_str!("../../../docs/cargo-iotest.schema.json");

static DOCUMENT: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::validator_for(&serde_json::from_str(PUBLISHED).unwrap()).unwrap());

/// The part of the schema that a record on disk must fit.
static RECORD: LazyLock<Validator> = LazyLock::new(|| {
    let schema: Value = serde_json::from_str(PUBLISHED).unwrap();
    let record = json!({ "$ref": "#/$defs/Record", "$defs": schema["$defs"] });
    jsonschema::validator_for(&record).unwrap()
});

/// Asserts that a report is what the schema says.
pub(crate) fn assert_fits(report: &Value) {
    let faults: Vec<String> = DOCUMENT.iter_errors(report).map(|fault| fault.to_string()).collect();
    assert_eq!(faults, [""; 0], "{report:#}");
    for case in report["cases"].as_array().unwrap() {
        case["attempts"].as_array().unwrap().iter().for_each(assert_record_fits);
    }
}

/// Asserts that the record of a case is what the schema says.
pub(crate) fn assert_record_fits(record: &Value) {
    let faults: Vec<String> = RECORD.iter_errors(record).map(|fault| fault.to_string()).collect();
    assert_eq!(faults, [""; 0], "{record:#}");
}

/// Asserts that a report is refused if any one of what it must have is missing or of another type.
pub(crate) fn assert_guards(report: &Value) {
    for path in [
        "/version",
        "/run/started",
        "/run/ignored",
        "/totals/flaky",
        "/cases",
        "/cases/0/verdict",
        "/cases/0/attempts",
        "/cases/0/attempts/0/id",
        "/cases/0/attempts/0/seconds",
        "/cases/0/attempts/0/left",
        "/cases/0/attempts/0/about/format",
    ] {
        let mut wrong = report.clone();
        *wrong.pointer_mut(path).unwrap() = json!({ "of": "another type" });
        assert!(!DOCUMENT.is_valid(&wrong), "{path} of another type is let through");
        let (parent, member) = path.rsplit_once('/').unwrap();
        let mut wrong = report.clone();
        wrong.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(member).unwrap();
        assert!(!DOCUMENT.is_valid(&wrong), "{path} may be missing");
    }
}
