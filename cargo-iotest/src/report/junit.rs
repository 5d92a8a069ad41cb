//! JUnit XML: one suite per program and setting, one test case per case.

use std::collections::BTreeMap;
use std::time::Duration;

use camino::Utf8Path;
use chrono::DateTime;
use iotest_protocol::text::{bounded, limit, one_line, terminal_line, visible};
use iotest_protocol::{Record, Status, UnittestCase, UnittestVerdict};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestRerun, TestSuite};

use crate::error::CliError;
use crate::results::{CaseResult, CaseVerdict, Results};
use crate::show::{failure, unittest};

/// Returns the report.
pub(super) fn text(results: &Results) -> Result<String, CliError> {
    let document = &results.document;
    let mut report = Report::new("iotest");
    report.set_time(seconds(document.seconds));
    let mut suites: BTreeMap<String, TestSuite> = BTreeMap::new();
    let mut suite = |program: &str, label: &str, case: TestCase| {
        let name =
            if label.is_empty() { program.to_owned() } else { format!("{program} [{label}]") };
        let new = || new_suite(&name, document.started);
        suites.entry(name.clone()).or_insert_with(new).add_test_case(case);
    };
    for case in &results.cases {
        suite(&case.program(), case.label(), test_case(case));
        // Its cases are a suite of their own: that of the tests has one verdict for each.
        let of_cases = format!("{}::{}", case.program(), case.name());
        for single in unittest::cases(case) {
            suite(&of_cases, case.label(), unittest_case(case, single));
        }
    }
    for case in &document.ignored {
        let mut status = TestCaseStatus::skipped();
        status.set_message(terminal_line(&case.reason));
        let mut ignored = TestCase::new(one_line(&case.id), status);
        ignored.set_classname(one_line(&case.program)).set_time(Duration::ZERO);
        suite(&case.program, &case.label, ignored);
    }
    report.add_test_suites(suites.into_values());
    let text = report
        .to_string()
        .map_err(|error| CliError::failed("write the report as JUnit XML", &error))?;
    Ok(without_total_of_skips(text))
}

/// Returns a text as the content of an element, with tabs expanded because the library drops them.
fn content(text: &str) -> String {
    visible(text).replace('\t', "    ")
}

fn new_suite(name: &str, started: u64) -> TestSuite {
    let mut suite = TestSuite::new(one_line(name));
    let started = i64::try_from(started).ok().filter(|started| *started > 0);
    if let Some(started) = started.and_then(|started| DateTime::from_timestamp(started, 0)) {
        suite.set_timestamp(started);
    }
    suite
}

/// Removes an attribute of the root element that Jenkins' schema lacks.
fn without_total_of_skips(text: String) -> String {
    let Some((head, rest)) = text.split_once("<testsuites") else { return text };
    let Some((attributes, rest)) = rest.split_once('>') else { return text };
    let kept = attributes.split(' ').filter(|attribute| !attribute.starts_with("skipped="));
    format!("{head}<testsuites{}>{rest}", kept.collect::<Vec<_>>().join(" "))
}

fn test_case(case: &CaseResult) -> TestCase {
    let (record, shown) = (case.last(), case.shown());
    let mut status = match case.verdict() {
        CaseVerdict::Pass | CaseVerdict::Flaky => TestCaseStatus::success(),
        // As pytest has its expected failures.
        CaseVerdict::Skip | CaseVerdict::Known => TestCaseStatus::skipped(),
        CaseVerdict::Fixed | CaseVerdict::Fail => {
            TestCaseStatus::non_success(NonSuccessKind::Failure)
        }
        CaseVerdict::Broken | CaseVerdict::Lost => {
            TestCaseStatus::non_success(NonSuccessKind::Error)
        }
    };
    if !matches!(case.verdict(), CaseVerdict::Pass | CaseVerdict::Flaky) {
        status.set_message(terminal_line(&shown.headline()));
    }
    if let Some(known) = case.known().filter(|_| case.verdict() == CaseVerdict::Known) {
        status.set_message(terminal_line(&format!("known: {}", known.reason)));
        status.set_type("known");
        status.set_description(reason(record));
    }
    if case.verdict().is_failure() {
        status.set_type(case.verdict().name().to_lowercase());
        let known = record.run.as_ref().filter(|run| !run.rerun_command.is_empty());
        let again = known.map(|run| format!("\nrerun: {}", run.rerun_command));
        let again = content(again.as_deref().unwrap_or_default());
        status.set_description(reason(&shown) + &again);
    }
    let others = &case.attempts()[..case.attempts().len() - 1];
    // The first attempt of a case that failed as flaky is the failure itself, and its last one passed.
    let others = others.iter().skip(usize::from(case.failed_as_flaky()));
    for attempt in others.filter(|_| case.verdict() != CaseVerdict::Known) {
        status.add_rerun(rerun(attempt));
    }
    let mut test_case = TestCase::new(one_line(&case.name()), status);
    test_case.set_classname(one_line(&case.program())).set_time(seconds(record.seconds));
    if let Some(output) = record.run.as_ref().and_then(|run| run.output.as_deref()) {
        let wrote = failure::own_output(Utf8Path::new(output), &record.id);
        if !wrote.trim().is_empty() {
            test_case.set_system_out(bounded(&content(&wrote), limit::JUNIT).into_owned());
        }
    }
    test_case
}

/// Returns the entry of a case of a test in the style of Python's unittest.
///
/// Only a test that failed has failed cases: a reader of the report takes any for a failure of the run.
fn unittest_case(case: &CaseResult, single: &UnittestCase) -> TestCase {
    let text = unittest::text(single);
    let mut status = match single.verdict {
        UnittestVerdict::Skip | UnittestVerdict::NotRun => TestCaseStatus::skipped(),
        verdict if verdict.is_failure() && case.verdict().is_failure() => {
            let is_fault = verdict == UnittestVerdict::Unfinished;
            let kind = if is_fault { NonSuccessKind::Error } else { NonSuccessKind::Failure };
            TestCaseStatus::non_success(kind)
        }
        _ => TestCaseStatus::success(),
    };
    let is_success = matches!(status, TestCaseStatus::Success { .. });
    if !is_success {
        status.set_message(terminal_line(&text));
        status.set_type(single.verdict.name());
        status.set_description(content(single.reason.as_deref().unwrap_or_default()));
    }
    let mut entry = TestCase::new(one_line(&single.name), status);
    entry.set_classname(one_line(&case.name())).set_time(seconds(single.seconds.unwrap_or(0.0)));
    if is_success && single.verdict != UnittestVerdict::Pass {
        entry.set_system_out(content(&text));
    }
    entry
}

/// Returns the entry of an earlier attempt, without a time, which Jenkins' schema lacks there.
fn rerun(attempt: &Record) -> TestRerun {
    let kind = match attempt.verdict {
        Status::Broken => NonSuccessKind::Error,
        _ => NonSuccessKind::Failure,
    };
    let mut rerun = TestRerun::new(kind);
    rerun
        .set_type(if attempt.verdict == Status::Broken { "broken" } else { "fail" })
        .set_message(terminal_line(&attempt.headline()))
        .set_description(reason(attempt));
    rerun
}

fn reason(record: &Record) -> String {
    let reason = content(record.reason.as_deref().unwrap_or_default());
    bounded(&reason, limit::JUNIT).into_owned()
}

/// Converts seconds; invalid values, which records cannot contain, count as zero.
fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or_default()
}
