//! Several causes at once, and what each of them says.

use super::*;

/// Everything that may be held against a case beside the end of its process.
fn burdened(told: Status) -> Record {
    let mut record = record(told);
    record.ends = vec![program(Some("exit status 0"))];
    record.findings = vec!["heap-use-after-free".to_owned()];
    record
}

#[test]
fn failed_case_has_reported_its_programs_itself() {
    for (end, told, causes) in [
        (End::Code(0), Status::Pass, 2),
        (End::Code(0), Status::Skip, 2),
        (End::Code(FAILED), Status::Fail, 0),
        (End::Code(FAILED), Status::Broken, 0),
        // That it ended early is all.
        (End::Signal(9), Status::Started, 1),
    ] {
        let verdict = verdict(&account(end), &Ok(burdened(told)));
        assert_eq!(verdict.causes.len(), causes, "{told:?}: {verdict:?}");
        let status = if told == Status::Broken { Status::Broken } else { Status::Fail };
        assert_eq!(verdict.status, status);
    }
}

#[test]
fn leak_is_reported_beside_other_causes() {
    let absent = || Err(ReadError::Absent("/r".into()));
    for (end, record, status, causes) in [
        (End::Code(0), absent(), Status::Broken, 2),
        (End::TimedOut, absent(), Status::Fail, 2),
        (End::Signal(6), Ok(record(Status::Pass)), Status::Fail, 2),
        (End::Code(0), Ok(burdened(Status::Pass)), Status::Fail, 3),
        (End::Code(FAILED), Ok(record(Status::Fail)), Status::Fail, 1),
        (End::Code(FAILED), Ok(record(Status::Broken)), Status::Broken, 1),
    ] {
        let mut account = account(end);
        account.left = vec!["process 7: sleep 9".to_owned()];
        let verdict = verdict(&account, &record);
        assert_eq!((verdict.status, verdict.causes.len()), (status, causes), "{verdict:?}");
        assert!(matches!(verdict.causes.last(), Some(Cause::Leak(_))), "{verdict:?}");
    }
}

#[test]
fn one_broken_cause_suffices() {
    let differs = || Cause::Log("the log differs".to_owned());
    let unread = || Cause::NotCompared("no reference can be read".to_owned());
    for causes in [vec![unread(), differs()], vec![differs(), unread()], vec![unread()]] {
        assert_eq!(status(Status::Pass, &causes), Status::Broken);
    }
    assert_eq!(status(Status::Pass, &[differs()]), Status::Fail);
    assert_eq!(status(Status::Broken, &[differs()]), Status::Broken);
}

#[test]
fn unknown_result_is_no_pass() {
    assert_eq!(status(Status::Started, &[]), Status::Broken);
}

#[test]
fn case_ended_after_its_record_was_waiting_for_teardown() {
    for told in [Status::Pass, Status::Skip, Status::Fail, Status::Broken] {
        let late = verdict(&account(End::TimedOut), &Ok(record(told)));
        let waits = Some(vec!["the end of its teardown".to_owned()]);
        assert_eq!(late.causes[0], Cause::TimedOut { limit: LIMIT, waits });
    }
}

#[track_caller]
fn says(cause: &Cause, is_broken: bool, says: &str) {
    assert_eq!((cause.to_string().as_str(), cause.is_broken()), (says, is_broken), "{cause:?}");
}

fn two() -> Vec<String> {
    vec!["one".to_owned(), "other".to_owned()]
}

fn why() -> String {
    "why".to_owned()
}

#[test]
fn causes_by_the_harness_are_no_verdicts_on_qemu() {
    let end = End::WroteTooMuch(7);
    let no_record = "the test left no usable record: why; its process was ended because it had \
                     written 7 bytes";
    says(&Cause::NoRecord { error: why(), end }, true, no_record);
    let foreign = "the record is not this test's: it has one, other";
    says(&Cause::ForeignRecord(two()), true, foreign);
    says(&Cause::Watchdog(why()), true, "the watchdog failed: why");
    let not_recorded = "the test ended, but its process could not write its record; see its output";
    says(&Cause::NotRecorded, true, not_recorded);
    says(&Cause::NotCompared(why()), true, "why");
    says(&Cause::CleanupFailed(why()), true, "why");
}

#[test]
fn ended_case_reports_why_and_its_waits() {
    let late = |waits, more: &str| {
        let ended = "exceeded its time limit of 60s; ended";
        says(&Cause::TimedOut { limit: LIMIT, waits }, false, &format!("{ended}\n  {more}"));
    };
    late(None, "it did not answer when asked what it was waiting for");
    late(Some(Vec::new()), "it was not waiting: the test code itself was running");
    late(Some(two()), "it was waiting for one, inside it for other");
    says(&Cause::Interrupted(Vec::new()), false, "interrupted");
    let interrupted = "interrupted while waiting for one, inside it for other";
    says(&Cause::Interrupted(two()), false, interrupted);
    let lost = "abandoned: its runner ended before it did";
    says(&Cause::Abandoned(Vec::new()), false, lost);
    let lost = format!("{lost}\n  it was waiting for one, inside it for other");
    says(&Cause::Abandoned(two()), false, &lost);
    says(&Cause::WroteTooMuch(7), false, "ended because it had written 7 bytes");
}

#[test]
fn causes_by_the_case_are_verdicts_on_qemu() {
    let early = "the test ended its own process, with exit status 7, before it returned";
    says(&Cause::EndedEarly(End::Code(7)), false, early);
    let early = "the test's process was ended by signal 11 (SIGSEGV)";
    says(&Cause::EndedEarly(End::Signal(11)), false, early);
    let otherwise = "the test passed, but its process then ended with exit status 7";
    says(&Cause::EndedOtherwise { record: Status::Pass, end: End::Code(7) }, false, otherwise);
    let crashed = program(Some("exit status 0"));
    says(&Cause::Program(crashed.clone()), false, &crashed.to_string());
    says(&Cause::Finding(why()), false, "why");
    says(&Cause::Leak(two()), false, "left processes running, now killed:\n  one\n  other");
    says(&Cause::Mounts(two()), false, "left mounted, unmounted now:\n  one\n  other");
    says(&Cause::Log(why()), false, "why");
}
