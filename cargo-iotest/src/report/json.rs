//! The JSON report: one object with the run, its totals and every record.

use iotest_protocol::Record;
use iotest_protocol::text::{bounded, limit};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::CliError;
use crate::qemu_diff::{CaseEnd, Logs, Pair, QemuDiff};
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
    /// With `--diff-qemus`: what differs between the first QEMU and each other one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    qemu_diffs: Vec<Comparison>,
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

/// What differs between two QEMUs.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
struct Comparison {
    /// The names of the QEMUs.
    qemus: [String; 2],
    /// How many cases logged the same on both, blanks at the ends of lines aside.
    equal: usize,
    /// The other cases that ran on one of them or both, and those with different verdicts.
    cases: Vec<ComparedCase>,
}

/// A case that differs between two QEMUs.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
struct ComparedCase {
    /// `package::target` of its program.
    program: String,
    /// Its id, with the rest of its setting and the repetition if there are several.
    title: String,
    /// Its verdicts, in the order of the QEMUs, as in `cases`; also `ignored`, or `absent` if it was not
    /// planned.
    verdicts: [String; 2],
    /// What became of its logs.
    logs: LogState,
    /// The unified diff of its logs; null if they do not differ. A long one lacks its middle.
    diff: Option<String>,
}

/// What became of the logs of a case on two QEMUs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum LogState {
    /// They are equal.
    Equal,
    /// They differ.
    Differ,
    /// It ran on one QEMU only, or skipped itself on the other.
    OnOneOnly,
    /// They were not kept, or could not be read.
    Unknown,
}

/// Returns the report.
pub(super) fn text(results: &Results, diffs: &[QemuDiff<'_>]) -> Result<String, CliError> {
    let text = serde_json::to_string_pretty(&document(results, diffs))
        .map_err(|error| CliError::failed("write the report as JSON", &error))?;
    Ok(iotest_protocol::text::json(&text).into_owned() + "\n")
}

fn document(results: &Results, diffs: &[QemuDiff<'_>]) -> Document {
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
        qemu_diffs: diffs.iter().map(comparison).collect(),
    }
}

fn comparison(diff: &QemuDiff<'_>) -> Comparison {
    let is_same = |pair: &&Pair<'_>| {
        matches!(pair.logs, Logs::Equal { .. }) && pair.ends[0].verdict() == pair.ends[1].verdict()
    };
    Comparison {
        qemus: diff.qemus.map(str::to_owned),
        equal: diff.count(|logs| matches!(logs, Logs::Equal { .. })),
        cases: diff.pairs.iter().filter(|pair| !is_same(pair)).map(compared).collect(),
    }
}

fn compared(pair: &Pair<'_>) -> ComparedCase {
    let verdict = |end: &CaseEnd<'_>| match end {
        CaseEnd::Ran(case) => case.verdict().name().to_lowercase(),
        CaseEnd::Ignored(_) => "ignored".to_owned(),
        CaseEnd::Absent => "absent".to_owned(),
    };
    let (logs, diff) = match &pair.logs {
        Logs::Equal { .. } => (LogState::Equal, None),
        Logs::Differ(diff) => (LogState::Differ, Some(diff.to_string())),
        Logs::OnOneOnly => (LogState::OnOneOnly, None),
        Logs::Unknown(_) => (LogState::Unknown, None),
    };
    ComparedCase {
        program: pair.program.clone(),
        title: pair.title.clone(),
        verdicts: pair.ends.each_ref().map(verdict),
        logs,
        diff: diff.map(|text| bounded(&text, limit::RECORD).into_owned()),
    }
}

/// Returns the JSON Schema of the report, in which that of a record is too.
pub(crate) fn schema() -> Result<String, CliError> {
    let schema = schemars::schema_for!(Document);
    let text = serde_json::to_string_pretty(&schema)
        .map_err(|error| CliError::failed("write the schema", &error))?;
    Ok(text + "\n")
}
