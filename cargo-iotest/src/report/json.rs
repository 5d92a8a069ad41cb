//! The JSON report: one object with the run, its totals and every record.

use iotest_protocol::Record;
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::CliError;
use crate::results::{CaseVerdict, Results, Run};

/// The report that `--json` writes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Document {
    /// The version of this format.
    version: u32,
    /// The run as a whole.
    run: Run,
    /// The number of cases by verdict.
    totals: Totals,
    /// The cases that ran, sorted by id.
    cases: Vec<Case>,
}

/// The number of cases by verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
struct Totals {
    /// Passed at the first attempt.
    passed: usize,
    /// Passed when retried.
    flaky: usize,
    /// Failed.
    failed: usize,
    /// Failed, as the list of known failures expects.
    known: usize,
    /// Passed, against the list of known failures: the run fails.
    fixed: usize,
    /// The harness or the host was at fault.
    broken: usize,
    /// Were planned and left no complete record.
    lost: usize,
    /// Skipped themselves.
    skipped: usize,
    /// Were not run.
    ignored: usize,
}

/// One case.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
struct Case {
    /// The verdict: `pass`, `flaky`, `skip`, `known`, `fixed`, `fail`, `broken` or `lost`.
    verdict: String,
    /// The seconds of all attempts.
    seconds: f64,
    /// The record of each attempt, in order.
    attempts: Vec<Record>,
}

/// Returns the report.
pub(super) fn text(results: &Results) -> Result<String, CliError> {
    let text = serde_json::to_string_pretty(&document(results))
        .map_err(|error| CliError::failed("write the report as JSON", &error))?;
    Ok(iotest_protocol::text::json(&text).into_owned() + "\n")
}

fn document(results: &Results) -> Document {
    let counts = results.counts();
    let count = |verdict| counts.get(&verdict).copied().unwrap_or(0);
    let case = |case: &crate::results::CaseResult| Case {
        verdict: case.verdict().name().to_lowercase(),
        seconds: case.seconds(),
        attempts: case.attempts().to_vec(),
    };
    Document {
        version: iotest_protocol::VERSION,
        run: results.document.clone(),
        totals: Totals {
            passed: count(CaseVerdict::Pass),
            flaky: count(CaseVerdict::Flaky),
            failed: count(CaseVerdict::Fail),
            known: count(CaseVerdict::Known),
            fixed: count(CaseVerdict::Fixed),
            broken: count(CaseVerdict::Broken),
            lost: count(CaseVerdict::Lost),
            skipped: count(CaseVerdict::Skip),
            ignored: results.document.ignored.len(),
        },
        cases: results.cases.iter().map(case).collect(),
    }
}

/// Returns the JSON Schema of the report, in which that of a record is too.
pub(crate) fn schema() -> Result<String, CliError> {
    let schema = schemars::schema_for!(Document);
    let text = serde_json::to_string_pretty(&schema)
        .map_err(|error| CliError::failed("write the schema", &error))?;
    Ok(text + "\n")
}
