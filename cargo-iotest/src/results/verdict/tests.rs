//! Verdicts with and without a list of known failures.

use iotest_protocol::{Expectation, Known, Record, Status};

use super::*;
use crate::testing::{known, record};

/// The record of an attempt at a case of which a list says something.
fn listed(status: Status, known: Option<&Known>, attempt: u32) -> Record {
    let mut record = record("m::f::raw-file", status);
    record.attempt = attempt;
    record.run.as_mut().unwrap().known = known.cloned();
    record
}

fn verdict(statuses: &[Status], known: Option<&Known>) -> CaseVerdict {
    let attempts = (1..).zip(statuses).map(|(number, status)| listed(*status, known, number));
    CaseVerdict::of(&attempts.collect::<Vec<_>>())
}

#[test]
fn known_failure_is_one_that_the_judge_calls_failed() {
    use Status::{Broken, Fail, Pass, Skip, Started};
    let entry = |expect| known(expect, false);
    for (expect, expected) in [
        (Expectation::Fails, [CaseVerdict::Fixed, CaseVerdict::Known]),
        (Expectation::Flaky, [CaseVerdict::Pass, CaseVerdict::Known]),
        // Run nonetheless, by --include-ignored.
        (Expectation::Skip, [CaseVerdict::Pass, CaseVerdict::Known]),
    ] {
        let entry = entry(expect);
        assert_eq!([Pass, Fail].map(|status| verdict(&[status], Some(&entry))), expected);
        for (status, same) in
            [(Broken, CaseVerdict::Broken), (Started, CaseVerdict::Lost), (Skip, CaseVerdict::Skip)]
        {
            assert_eq!(verdict(&[status], Some(&entry)), same, "{expect:?}");
        }
        let past = Known { ended: true, ..entry };
        assert_eq!(verdict(&[Pass], Some(&past)), CaseVerdict::Pass);
        assert_eq!(verdict(&[Fail], Some(&past)), CaseVerdict::Fail);
    }
    let failures = [CaseVerdict::Fixed, CaseVerdict::Known].map(CaseVerdict::is_failure);
    assert_eq!(failures, [true, false]);
    assert_eq!(verdict(&[Broken, Fail], Some(&entry(Expectation::Fails))), CaseVerdict::Known);
    assert_eq!(verdict(&[Broken, Pass], Some(&entry(Expectation::Fails))), CaseVerdict::Fixed);
}

#[test]
fn failure_is_not_cured_by_a_skip_at_a_retry() {
    let case = |first| {
        let mut case = CaseResult::new(listed(first, None, 1));
        case.add(listed(Status::Skip, None, 2));
        case
    };
    for first in [Status::Fail, Status::Broken] {
        assert_eq!(case(first).verdict(), CaseVerdict::Fail);
    }
    let shown = case(Status::Fail).shown().into_owned();
    assert_eq!(shown.verdict, Status::Fail);
    let reason = shown.reason.unwrap();
    assert!(reason.starts_with("skipped itself at attempt 2; at first: out of tape"), "{reason}");
}

#[test]
fn interrupted_case_is_not_what_was_known() {
    let mut record = listed(Status::Fail, Some(&known(Expectation::Flaky, false)), 1);
    for (interrupted, expected) in [(true, CaseVerdict::Fail), (false, CaseVerdict::Known)] {
        record.interrupted = interrupted;
        assert_eq!(CaseVerdict::of(std::slice::from_ref(&record)), expected);
    }
    // Nor is the end of the entry why it failed.
    for ended in [false, true] {
        let mut record = listed(Status::Fail, Some(&known(Expectation::Fails, ended)), 1);
        record.interrupted = true;
        let reason = CaseResult::new(record).shown().reason.clone();
        assert_eq!(reason.as_deref(), Some("out of tape\nmore"), "{ended}");
    }
}

#[test]
fn pass_at_a_retry_is_a_failure_if_asked_for() {
    let case = |flaky_fails, known: Option<&Known>| {
        let mut case = CaseResult::new(listed(Status::Fail, known, 1));
        case.add(listed(Status::Pass, known, 2));
        let facts = case.attempts_mut().iter_mut().filter_map(|record| record.run.as_mut());
        facts.for_each(|facts| facts.flaky_fails = flaky_fails);
        case
    };
    assert_eq!(case(false, None).verdict(), CaseVerdict::Flaky);
    let failed = case(true, None);
    assert_eq!(failed.verdict(), CaseVerdict::Fail);
    assert!(CaseVerdict::is_failure_though_passed(failed.last(), 2));
    assert!(!CaseVerdict::is_failure_though_passed(failed.last(), 1));
    let shown = failed.shown();
    assert_eq!(shown.verdict, Status::Fail);
    let reason = shown.reason.as_ref().unwrap();
    assert_eq!(
        reason,
        "passed at attempt 2 only, a failure by --flaky-result=fail; at first: out of tape\nmore"
    );
    let flaky = known(Expectation::Flaky, false);
    assert_eq!(case(true, Some(&flaky)).verdict(), CaseVerdict::Flaky);
}

#[test]
fn reports_name_the_entry_of_a_pass_and_of_a_failure_past_its_end() {
    let shown = |status, known: &Known| {
        let record = CaseResult::new(listed(status, Some(known), 1)).shown().into_owned();
        (record.verdict, record.reason)
    };
    let entry = known(Expectation::Fails, false);
    let passed = "it passed, and is known to fail: tapes are short\n  listed at k.toml:3; `cargo iotest \
                  known --update` removes the entry";
    assert_eq!(shown(Status::Pass, &entry), (Status::Fail, Some(passed.to_owned())));
    assert_eq!(shown(Status::Fail, &entry).1.as_deref(), Some("out of tape\nmore"));
    let past =
        "out of tape\nmore\n  was known until 12.0, which is past: tapes are short (k.toml:3)";
    assert_eq!(shown(Status::Fail, &known(Expectation::Fails, true)).1.as_deref(), Some(past));
}
