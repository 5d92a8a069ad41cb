//! Every combination of evidence that matters, and what it must come to.

use std::time::Duration;

use super::*;
use crate::account::ProgramEnd;
use crate::record::CaseDescription;

mod causes;

const LIMIT: Duration = Duration::from_secs(60);

fn expected() -> ExpectedRecord {
    let identity = Identity {
        run: "7-1".to_owned(),
        package: "p".to_owned(),
        target: "suite".to_owned(),
        pid: 9,
    };
    ExpectedRecord { id: "m::f::raw-file".to_owned(), attempt: 1, identity }
}

fn record(verdict: Status) -> Record {
    let ExpectedRecord { id, attempt, identity } = expected();
    let mut record = Record::started(id, CaseDescription::default(), identity, attempt);
    record.verdict = verdict;
    record
}

fn account(end: End) -> Account {
    Account { end, pid: 9, ..Account::broken(String::new()) }
}

fn verdict(account: &Account, record: &Result<Record, ReadError>) -> Verdict {
    let evidence = Evidence {
        account,
        expected: &expected(),
        record: record.as_ref(),
        limit: LIMIT,
        leaks: LeakPolicy::Fail,
        statuses: ExitStatusRule::MatchesRecord,
    };
    judge(&evidence)
}

/// The end of a machine that crashed.
fn program(expected: Option<&str>) -> ProgramEnd {
    ProgramEnd {
        program: "vm0".to_owned(),
        pid: 7,
        command_line: "qemu -S".to_owned(),
        end: "signal 11 (SIGSEGV)".to_owned(),
        expected: expected.map(str::to_owned),
        how: "dropped".to_owned(),
        log_tail: "out of beans\n".to_owned(),
    }
}

/// The first line of what a verdict's first cause says; empty without any.
fn headline(verdict: &Verdict) -> String {
    let first = verdict.causes.first().map(ToString::to_string).unwrap_or_default();
    first.lines().next().unwrap_or_default().to_owned()
}

fn check(end: End, record: &Result<Record, ReadError>, status: Status, says: &str) {
    let what = format!("{end:?} and {record:?}");
    let verdict = verdict(&account(end), record);
    assert_eq!((verdict.status, headline(&verdict).as_str()), (status, says), "{what}");
}

#[test]
fn end_of_the_process_must_fit_its_record() {
    use Status::{Broken, Fail, Pass, Skip, Started};
    for (end, told, status, says) in [
        (End::Code(0), Pass, Pass, ""),
        (End::Code(0), Skip, Skip, ""),
        (End::Code(FAILED), Fail, Fail, ""),
        (End::Code(FAILED), Broken, Broken, ""),
        (
            End::Code(7),
            Pass,
            Fail,
            "the test passed, but its process then ended with exit status 7",
        ),
        (
            End::Code(FAILED),
            Pass,
            Fail,
            "the test passed, but its process then ended with exit status 101",
        ),
        (
            End::Signal(6),
            Pass,
            Fail,
            "the test passed, but its process then was ended by signal 6 (SIGABRT)",
        ),
        (
            End::Signal(11),
            Skip,
            Fail,
            "the test skipped itself, but its process then was ended by signal 11 (SIGSEGV)",
        ),
        (
            End::Code(1),
            Skip,
            Fail,
            "the test skipped itself, but its process then ended with exit status 1",
        ),
        (
            End::Code(0),
            Fail,
            Fail,
            "the test failed, but its process then ended with exit status 0",
        ),
        (
            End::Signal(11),
            Broken,
            Broken,
            "the test failed, but its process then was ended by signal 11 (SIGSEGV)",
        ),
        (
            End::Code(0),
            Started,
            Fail,
            "the test ended its own process, with exit status 0, before it returned",
        ),
        (End::Signal(9), Started, Fail, "the test's process was ended by signal 9 (SIGKILL)"),
        (End::Signal(64), Started, Fail, "the test's process was ended by signal 64"),
    ] {
        check(end, &Ok(record(told)), status, says);
    }
}

#[test]
fn record_that_could_not_be_written_is_the_machines_fault() {
    let says = "the test ended, but its process could not write its record; see its output";
    check(End::Code(NOT_RECORDED), &Ok(record(Status::Started)), Status::Broken, says);
    let says = "the test passed, but its process then ended with exit status 103";
    check(End::Code(NOT_RECORDED), &Ok(record(Status::Pass)), Status::Fail, says);
}

#[test]
fn ended_case_may_lack_a_record() {
    let limit = "exceeded its time limit of 60s; ended";
    for told in [Status::Started, Status::Pass, Status::Skip, Status::Fail] {
        check(End::TimedOut, &Ok(record(told)), Status::Fail, limit);
        let waiting = " while waiting for the end of its teardown";
        let waiting = if told == Status::Started { "" } else { waiting };
        check(End::Interrupted, &Ok(record(told)), Status::Fail, &format!("interrupted{waiting}"));
    }
    let absent = || Err(ReadError::Absent("/r".into()));
    let truncated = || Err(ReadError::Truncated("/r".into()));
    for record in [absent(), truncated(), Ok(record(Status::Pass)), Ok(record(Status::Fail))] {
        let much = "ended because it had written 7 bytes";
        check(End::WroteTooMuch(7), &record, Status::Fail, much);
        let watched = "the watchdog failed: no processes left";
        check(End::Broken("no processes left".to_owned()), &record, Status::Broken, watched);
    }
    for end in [End::TimedOut, End::Interrupted, End::Abandoned, End::WroteTooMuch(7)] {
        // Not that there is no record: a case that was ended need not have come to it.
        assert_eq!(verdict(&account(end), &truncated()).causes.len(), 1);
    }
    check(End::TimedOut, &absent(), Status::Fail, limit);
    check(End::Interrupted, &absent(), Status::Fail, "interrupted");
    let lost = "abandoned: its runner ended before it did";
    for record in [absent(), truncated(), Ok(record(Status::Started)), Ok(record(Status::Pass))] {
        check(End::Abandoned, &record, Status::Fail, lost);
    }
}

#[test]
fn missing_record_is_broken() {
    let errors: [fn() -> ReadError; 5] = [
        || ReadError::Absent("/r".into()),
        || ReadError::Truncated("/r".into()),
        || ReadError::Version { path: "/r".into(), found: 1, wanted: 2 },
        || ReadError::Foreign { path: "/r".into(), why: "no".to_owned() },
        || ReadError::Unreadable {
            path: "/r".into(),
            error: std::io::ErrorKind::PermissionDenied.into(),
        },
    ];
    for error in errors {
        for (end, ended) in [
            (End::Code(0), "ended with exit status 0"),
            (End::Code(101), "ended with exit status 101"),
            (End::Signal(9), "was ended by signal 9 (SIGKILL)"),
        ] {
            let says = format!("the test left no usable record: {}; its process {ended}", error());
            check(end, &Err(error()), Status::Broken, &says);
        }
    }
}

#[test]
fn foreign_record_is_ignored() {
    type Change = fn(&mut Record);
    let changes: [(Change, &str); 6] = [
        (
            |record| record.id = "m::g::raw-file".to_owned(),
            "case `m::g::raw-file`, not `m::f::raw-file`",
        ),
        (|record| record.identity.run = "6-1".to_owned(), "run `6-1`, not `7-1`"),
        (|record| record.identity.package = "q".to_owned(), "package `q`, not `p`"),
        (|record| record.identity.target = "x".to_owned(), "target `x`, not `suite`"),
        (|record| record.identity.pid = 8, "process `8`, not `9`"),
        (|record| record.attempt = 2, "attempt `2`, not `1`"),
    ];
    for (change, differs) in changes {
        let mut foreign = record(Status::Pass);
        change(&mut foreign);
        let says = format!("the record is not this test's: it has {differs}");
        check(End::Code(0), &Ok(foreign.clone()), Status::Broken, &says);
        // What it says of itself is held against nothing, and nothing against it.
        for end in [End::Code(7), End::Signal(9)] {
            assert_eq!(verdict(&account(end), &Ok(foreign.clone())).causes.len(), 1);
        }
        foreign.answered = true;
        let late = verdict(&account(End::TimedOut), &Ok(foreign));
        let unknown = Cause::TimedOut { limit: LIMIT, waits: None };
        assert_eq!((late.status, &late.causes[1..]), (Status::Broken, &[unknown][..]));
    }
    let mut foreign = record(Status::Pass);
    (foreign.id, foreign.attempt) = ("m::g::raw-file".to_owned(), 2);
    let says = "the record is not this test's: it has case `m::g::raw-file`, not `m::f::raw-file`, \
                attempt `2`, not `1`";
    check(End::Code(0), &Ok(foreign), Status::Broken, says);
}

#[test]
fn leaks_findings_and_ends_of_programs_fail_a_case_that_passed() {
    let mut left = account(End::Code(0));
    left.left = vec!["process 7: sleep 9".to_owned()];
    let good = Ok(record(Status::Pass));
    let leak = verdict(&left, &good);
    assert_eq!(leak.status, Status::Fail);
    assert_eq!(
        leak.causes[0].to_string(),
        "left processes running, now killed:\n  process 7: sleep 9"
    );
    let told = Evidence {
        account: &left,
        expected: &expected(),
        record: good.as_ref(),
        limit: LIMIT,
        leaks: LeakPolicy::Report,
        statuses: ExitStatusRule::MatchesRecord,
    };
    assert_eq!(judge(&told), Verdict { status: Status::Pass, causes: Vec::new() });

    let mut found = record(Status::Pass);
    found.findings = vec!["heap-use-after-free".to_owned()];
    check(End::Code(0), &Ok(found), Status::Fail, "heap-use-after-free");

    let mut crashed = record(Status::Skip);
    crashed.ends = vec![program(None), program(Some("exit status 0"))];
    let crashed = verdict(&account(End::Code(0)), &Ok(crashed));
    assert_eq!((crashed.status, crashed.causes.len()), (Status::Fail, 1));
    assert_eq!(
        crashed.causes[0].to_string(),
        "vm0 (process 7, dropped) ended with signal 11 (SIGSEGV); expected exit status 0\n  \
         its output ends:\n    out of beans\n  command: qemu -S"
    );
}

#[test]
fn log_is_one_cause_among_others() {
    let pass = Verdict { status: Status::Pass, causes: Vec::new() };
    let differs = pass.clone().with(Cause::Log("the log differs".to_owned()));
    assert_eq!(differs.status, Status::Fail);
    let broken = differs.with(Cause::NotCompared("no reference can be read".to_owned()));
    assert_eq!((broken.status, broken.causes.len()), (Status::Broken, 2));
    let unsettled = pass.with(Cause::CleanupFailed("remove scratch: busy".to_owned()));
    assert_eq!(unsettled.status, Status::Broken);
    let still = unsettled.with(Cause::Log("the log differs".to_owned()));
    assert_eq!(still.status, Status::Broken, "a later cause makes nothing better");
    assert!(matches!(still.causes[..], [Cause::CleanupFailed(_), Cause::Log(_)]), "{still:?}");
}

#[test]
fn answer_of_an_ended_case_is_shown() {
    let mut waiting = record(Status::Started);
    waiting.answered = true;
    let says =
        |record: &Record, end| verdict(&account(end), &Ok(record.clone())).causes[0].to_string();
    assert!(
        says(&waiting, End::TimedOut)
            .ends_with("\n  it was not waiting: the test code itself was running")
    );
    waiting.waits = vec!["the job".to_owned(), "an event".to_owned()];
    assert!(
        says(&waiting, End::TimedOut)
            .ends_with("\n  it was waiting for the job, inside it for an event")
    );
    assert_eq!(
        says(&waiting, End::Interrupted),
        "interrupted while waiting for the job, inside it for an event"
    );
    waiting.answered = false;
    assert!(
        says(&waiting, End::TimedOut)
            .ends_with("\n  it did not answer when asked what it was waiting for")
    );
}

#[test]
fn exit_status_of_a_script_outranks_its_record() {
    use Status::{Fail, Pass, Skip};
    let timed_out = "exceeded its time limit of 60s; ended";
    for (end, told, status, says) in [
        (End::Code(0), Pass, Pass, ""),
        (End::Code(0), Skip, Skip, ""),
        (End::Code(1), Pass, Fail, "it failed, with exit status 1"),
        (End::Code(FAILED), Skip, Fail, "it failed, with exit status 101"),
        (End::Signal(11), Skip, Fail, "it was ended by signal 11 (SIGSEGV)"),
        (End::TimedOut, Pass, Fail, timed_out),
        (End::Interrupted, Skip, Fail, "interrupted while waiting for the end of its teardown"),
        (End::WroteTooMuch(9), Pass, Fail, "ended because it had written 9 bytes"),
        (End::Broken("x".to_owned()), Pass, Status::Broken, "the watchdog failed: x"),
    ] {
        let evidence = Evidence {
            account: &account(end.clone()),
            expected: &expected(),
            record: Ok(&record(told)),
            limit: LIMIT,
            leaks: LeakPolicy::Fail,
            statuses: ExitStatusRule::Decides,
        };
        let verdict = judge(&evidence);
        assert_eq!((verdict.status, &*headline(&verdict)), (status, says), "{end:?}, {told:?}");
    }
}
