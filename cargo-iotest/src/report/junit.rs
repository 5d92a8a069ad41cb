//! JUnit XML: a suite a program and setting, a case a case, with skips as skips.

use std::collections::BTreeMap;
use std::time::Duration;

use camino::Utf8Path;
use chrono::DateTime;
use quick_junit::{
    NonSuccessKind, Property, Report, TestCase, TestCaseStatus, TestRerun, TestSuite,
};

use crate::record::{CaseRecord, Word};
use crate::results::{CaseResult, Results, Verdict};
use crate::show::failure;
use crate::trouble::Trouble;

/// Returns the report.
pub(super) fn text(results: &Results) -> Result<String, Trouble> {
    let document = &results.document;
    let mut report = Report::new("iotest");
    report.set_time(seconds(document.seconds));
    let started = i64::try_from(document.started).ok().filter(|started| *started > 0);
    if let Some(started) = started.and_then(|started| DateTime::from_timestamp(started, 0)) {
        report.set_timestamp(started);
    }
    let mut suites: BTreeMap<String, TestSuite> = BTreeMap::new();
    let mut suite = |program: &str, label: &str, case: TestCase| {
        let name =
            if label.is_empty() { program.to_owned() } else { format!("{program} [{label}]") };
        suites.entry(name.clone()).or_insert_with(|| TestSuite::new(name)).add_test_case(case);
    };
    for case in &results.cases {
        suite(&case.program(), case.label(), test_case(case));
    }
    for case in &document.ignored {
        let mut status = TestCaseStatus::skipped();
        status.set_message(super::plain(&case.reason));
        let mut ignored = TestCase::new(case.id.as_str(), status);
        ignored.set_classname(case.program.as_str()).set_time(Duration::ZERO);
        suite(&case.program, &case.label, ignored);
    }
    report.add_test_suites(suites.into_values());
    report.to_string().map_err(|error| Trouble::failed("write the report as JUnit XML", &error))
}

fn test_case(case: &CaseResult) -> TestCase {
    let record = case.last();
    let mut status = match case.verdict() {
        Verdict::Pass | Verdict::Flaky => TestCaseStatus::success(),
        Verdict::Skip => TestCaseStatus::skipped(),
        Verdict::Fail => TestCaseStatus::non_success(NonSuccessKind::Failure),
        Verdict::Broken => TestCaseStatus::non_success(NonSuccessKind::Error),
    };
    if !matches!(case.verdict(), Verdict::Pass | Verdict::Flaky) {
        status.set_message(super::plain(&record.headline()));
    }
    if case.verdict().is_failure() {
        status.set_type(case.verdict().word().to_lowercase());
        status.set_description(super::plain(record.reason.as_deref().unwrap_or_default()));
    }
    let others = &case.attempts()[..case.attempts().len() - 1];
    for attempt in others {
        status.add_rerun(rerun(attempt));
    }
    let mut test_case = TestCase::new(case.name(), status);
    test_case.set_classname(case.program()).set_time(seconds(record.seconds));
    for (name, value) in properties(record) {
        test_case.add_property(Property::new(name, value));
    }
    if let Some(output) = record.run.as_ref().and_then(|run| run.output.as_deref()) {
        let wrote = failure::own_output(Utf8Path::new(output), &record.id);
        if !wrote.trim().is_empty() {
            test_case.set_system_out(super::plain(&wrote));
        }
    }
    test_case
}

fn rerun(attempt: &CaseRecord) -> TestRerun {
    let kind = match attempt.verdict {
        Word::Broken => NonSuccessKind::Error,
        _ => NonSuccessKind::Failure,
    };
    let mut rerun = TestRerun::new(kind);
    rerun
        .set_time(seconds(attempt.seconds))
        .set_message(super::plain(&attempt.headline()))
        .set_description(super::plain(attempt.reason.as_deref().unwrap_or_default()));
    rerun
}

fn properties(record: &CaseRecord) -> Vec<(&'static str, String)> {
    let about = &record.about;
    let mut properties = vec![
        ("source", about.source.clone()),
        ("format", about.format.clone()),
        ("protocol", about.protocol.clone()),
        ("cache", about.cache.clone()),
        ("aio", about.aio.clone()),
    ];
    if let Some(run) = &record.run {
        properties.extend(run.qemu.clone().map(|qemu| ("qemu", qemu)));
        properties.push(("again", run.again.clone()));
    }
    properties
}

/// Times that are no number of seconds cannot be in a record, and would be told as none.
fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or_default()
}
