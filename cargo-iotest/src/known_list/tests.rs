//! What becomes of entries after a run.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::Status;
use iotest_protocol::run::IgnoredCase;

use super::*;
use crate::known::CaseFacts;
use crate::results::CaseResult;
use crate::testing::record;

const LIST: &str = r#"# Ours.

# The tape is old.
[[known]]
test = "m::good"
expect = "fails"
reason = "tapes are short"
until = "12.0"

[[known]]
test = "m::half"
expect = "fails"
reason = "tapes are short"
link = "https://example.org/1"
until = "12.0"

[[known]]
test = "m::bad"
qemu = ">=10.0"
formats = ["raw"]
expect = "fails"
reason = "tapes are short"
until = "12.0"

[[known]]
test = "m::flaky"
expect = "flaky"
reason = "tapes are short"
until = "12.0"

[[known]]
test = "m::gone"
expect = "skip"
reason = "tapes are short"
until = "2000-01-01"

[[known]]
test = "m::elsewhere"
expect = "fails"
reason = "tapes are short"
until = "10.0"
"#;

fn case(id: &str, status: Status, qemu: &str) -> CaseResult {
    let mut record = record(id, status);
    record.run.as_mut().unwrap().qemu_version = Some(qemu.to_owned());
    CaseResult::new(record)
}

fn results() -> Results {
    let cases = vec![
        case("m::good::raw-file", Status::Pass, "10.0.2"),
        case("m::half::raw-file", Status::Pass, "10.0.2"),
        case("m::half::qcow2-file", Status::Fail, "10.0.2"),
        case("m::bad::raw-file", Status::Fail, "10.0.2"),
        // Of another format, and of a release that the entry is not about.
        case("m::bad::qcow2-file", Status::Pass, "10.0.2"),
        case("m::bad::raw-file", Status::Pass, "7.2.22"),
        case("m::flaky::raw-file", Status::Pass, "10.0.2"),
        case("m::elsewhere::raw-file", Status::Fail, "10.0.2"),
    ];
    Results { cases, ..Results::default() }
}

fn written() -> (tempfile::TempDir, Utf8PathBuf, KnownFailures) {
    let guard = tempfile::tempdir().unwrap();
    let path = Utf8Path::from_path(guard.path()).unwrap().join("k.toml");
    std::fs::write(&path, LIST).unwrap();
    let list = KnownFailures::read(&path).unwrap();
    (guard, path, list)
}

#[test]
fn what_passed_or_ended_is_removed_and_the_rest_stays() {
    let (_guard, path, list) = written();
    update(&list, &results()).unwrap();
    let parts: Vec<&str> = LIST.split("[[known]]\n").collect();
    let kept = ["# Ours.\n\n", parts[2], parts[3], parts[4]].join("[[known]]\n");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), kept.trim_end().to_owned() + "\n");
    let again = KnownFailures::read(&path).unwrap();
    update(&again, &results()).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), kept.trim_end().to_owned() + "\n");
}

#[test]
fn entry_is_only_removed_for_a_reason() {
    let (_guard, _, list) = written();
    let results = results();
    let reasons: Vec<_> = list
        .entries
        .iter()
        .map(|listed| obsolete(&list, listed, &Evidence::of(&list, listed, &results)))
        .collect();
    assert_eq!(reasons[0].as_deref(), Some("passed: m::good::raw-file"));
    assert_eq!(reasons[1..4], [None, None, None]);
    assert!(reasons[4].as_ref().unwrap().starts_with("past its end, 2000-01-01 ("));
    assert_eq!(reasons[5].as_deref(), Some("past its end, QEMU 10.0"));

    let half = Evidence::of(&list, &list.entries[1], &results);
    assert_eq!(
        half.partly_passed(Expectation::Fails).as_deref(),
        Some("m::half::raw-file passed, m::half::qcow2-file did not: narrow it to what fails")
    );
    assert_eq!(half.partly_passed(Expectation::Flaky), None);
    // A case without a verdict is no evidence.
    let mut broken = results.clone();
    broken.cases.push(case("m::good::qcow2-file", Status::Broken, "10.0.2"));
    let good = &list.entries[0];
    assert_eq!(obsolete(&list, good, &Evidence::of(&list, good, &broken)), None);
    let none = Evidence::of(&list, good, &Results::default());
    assert_eq!(obsolete(&list, good, &none), None);
}

#[test]
fn list_says_what_entries_mean_and_what_the_run_showed() {
    let (_guard, path, list) = written();
    let text = text(&list, Some(&results()));
    let expected = format!(
        "\
{path}:4: m::good: fails, until QEMU 12.0: tapes are short
    in the last run: 1 passed
{path}:10: m::half: fails, until QEMU 12.0: tapes are short
    see https://example.org/1
    in the last run: 1 failed, 1 passed
{path}:17: m::bad: fails, until QEMU 12.0: tapes are short
    for QEMU >=10.0; format raw
    in the last run: 1 failed
{path}:25: m::flaky: flaky, until QEMU 12.0: tapes are short
    in the last run: 1 passed
{path}:31: m::gone: skip, past its end, 2000-01-01"
    );
    assert!(text.starts_with(&expected), "{text}");
    assert!(text.ends_with(&format!("\n\n6 known failures in {path}\n")), "{text}");
}

#[test]
fn pattern_is_kept_unless_all_cases_ran() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("k.toml");
    let list =
        "[[known]]\ntest = \"m::g*\"\nexpect = \"fails\"\nreason = \"r\"\nuntil = \"99.0\"\n";
    std::fs::write(&path, list).unwrap();
    let path = Utf8Path::from_path(&path).unwrap();
    let mut results = results();
    results.document.complete = true;
    for (whole, left) in [(false, list), (true, "")] {
        results.document.whole = whole;
        update(&KnownFailures::read(path).unwrap(), &results).unwrap();
        assert_eq!(std::fs::read_to_string(path).unwrap().trim(), left.trim());
    }
}

#[test]
fn entry_that_still_skips_a_case_on_one_qemu_is_kept() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("k.toml");
    let text =
        "[[known]]\ntest = \"m::gone\"\nexpect = \"skip\"\nreason = \"r\"\nuntil = \"10.0\"\n";
    std::fs::write(&path, text).unwrap();
    let list = KnownFailures::read(Utf8Path::from_path(&path).unwrap()).unwrap();
    let old = CaseFacts {
        id: "m::gone::raw-file",
        test: "m::gone",
        format: "raw",
        protocol: "file",
        qemu: "7.2.22".parse().ok(),
    };
    let reason = crate::known::reason_to_skip(list.of(&old).as_ref()).unwrap();
    let ignored = IgnoredCase {
        program: "p::t".to_owned(),
        id: old.id.to_owned(),
        label: String::new(),
        qemu: Some("7.2.22".to_owned()),
        reason,
    };
    let mut results = results();
    results.cases = vec![case("m::gone::raw-file", Status::Fail, "10.0.2")];
    for (ignored, left) in [(vec![ignored], text), (vec![], "")] {
        results.document.ignored = ignored;
        update(&list, &results).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap().trim(), left.trim());
    }
}
