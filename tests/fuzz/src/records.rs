//! Records of cases, and the verdicts by them.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::file::ReadError;
use iotest_protocol::judge::{Evidence, ExitStatusRule, ExpectedRecord, LeakPolicy, judge};
use iotest_protocol::{Account, End, Record, Status};

/// Reads bytes as the record of a case.
///
/// # Panics
/// * If the file is reported as absent or unreadable.
/// * If a record changes when it is written and read again, or a truncated one is accepted.
/// * If a case passes by a record with another result, or by the record of another case.
pub fn records(bytes: &[u8]) {
    let directory = tempfile::tempdir().expect("there is a directory for temporary files");
    let path = directory.path().join("record.json");
    let path = Utf8PathBuf::from_path_buf(path).expect("its name is UTF-8");
    let read = |bytes: &[u8]| {
        std::fs::write(&path, bytes).expect("the record can be written");
        Record::read(&path)
    };
    match read(bytes) {
        Ok(record) => {
            check_round_trip(&record, &path.with_file_name("again.json"));
            let whole = bytes.trim_ascii_end().len();
            let cut = bytes.iter().map(|&byte| usize::from(byte)).sum::<usize>() % whole;
            let cut = read(&bytes[..cut]);
            assert!(matches!(cut, Err(ReadError::Truncated(_))), "{cut:?}");
            check_verdicts(&record);
        }
        Err(ReadError::Truncated(_) | ReadError::Foreign { .. } | ReadError::Version { .. }) => {}
        Err(error) => unreachable!("it is there: {error}"),
    }
}

fn check_round_trip(record: &Record, path: &Utf8Path) {
    drop(record.write(path).expect("the record can be written"));
    let again = Record::read(path);
    assert_eq!(again.as_ref().ok(), Some(record), "{again:?}");
}

fn check_verdicts(record: &Record) {
    let account = |end| Account { end, ..Account::broken("") };
    let status = |end, expected: &ExpectedRecord| {
        let account = &account(end);
        let evidence = Evidence {
            account,
            expected,
            record: Ok(record),
            limit: Duration::from_secs(60),
            leaks: LeakPolicy::Fail,
            statuses: ExitStatusRule::MatchesRecord,
        };
        judge(&evidence).status
    };
    let Record { id, attempt, identity, .. } = record.clone();
    let mut expected = ExpectedRecord { id, attempt, identity };
    let has_no_problems =
        record.findings.is_empty() && record.ends.iter().all(|end| end.expected.is_none());
    for (code, end) in [(true, End::Code(0)), (false, End::Code(7)), (false, End::Signal(9))] {
        let passes = code && has_no_problems && record.verdict == Status::Pass;
        assert_eq!(status(end, &expected) == Status::Pass, passes, "{record:?}");
    }
    expected.identity.run.push('x');
    assert_eq!(status(End::Code(0), &expected), Status::Broken, "of another run: {record:?}");
}
