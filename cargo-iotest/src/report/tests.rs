//! Complete reports of one run.

mod hostile;

use iotest_protocol::Status;

use super::*;
use crate::qemu_diff::{CaseEnd, Logs, Pair};
use crate::results::{CaseResult, IgnoredCase, Run};
use crate::testing::record;

fn results() -> Results {
    let mut flaky = CaseResult::new(record("m::late::raw-file", Status::Fail));
    let mut second = record("m::late::raw-file", Status::Pass);
    second.attempt = 2;
    flaky.add(second);
    let mut bad = record("m::bad::raw-file", Status::Fail);
    bad.reason = Some("1 < 2 & \x1b[31mred\x1b[0m #3\nmore: 100%".to_owned());
    bad.place = Some("m.rs:7:9".to_owned());
    let ignored = IgnoredCase {
        program: "p::suite".to_owned(),
        id: "m::i::raw-file".to_owned(),
        label: String::new(),
        qemu: None,
        reason: "needs issue #4".to_owned(),
    };
    Results {
        document: Run {
            started: 1_700_000_000,
            seconds: 6.0,
            jobs: 2,
            ignored: vec![ignored],
            ..Run::default()
        },
        cases: vec![
            CaseResult::new(bad),
            CaseResult::new(record("m::broken::raw-file", Status::Broken)),
            flaky,
            CaseResult::new(record("m::good::raw-file", Status::Pass)),
            CaseResult::new(record("m::skips::raw-file", Status::Skip)),
        ],
        ..Results::default()
    }
}

#[test]
fn tap_numbers_every_case_and_says_why() {
    let expected = r#"TAP version 13
1..6
not ok 1 - m::bad::raw-file
  ---
  verdict: fail
  seconds: 1.500
  attempts: 1
  message: |
    1 < 2 & \x1b[31mred\x1b[0m #3
    more: 100%
  rerun: "cargo iotest --exact m::bad::raw-file"
  ...
not ok 2 - m::broken::raw-file
  ---
  verdict: broken
  seconds: 1.500
  attempts: 1
  message: |
    out of tape
    more
  rerun: "cargo iotest --exact m::broken::raw-file"
  ...
ok 3 - m::late::raw-file
  ---
  verdict: flaky
  seconds: 3.000
  attempts: 2
  message: |
    out of tape
    more
  rerun: "cargo iotest --exact m::late::raw-file"
  ...
ok 4 - m::good::raw-file
ok 5 - m::skips::raw-file # SKIP out of tape
ok 6 - m::i::raw-file # SKIP needs issue \#4
"#;
    assert_eq!(tap::text(&results()), expected);
}

#[test]
fn github_gets_a_line_a_failure_with_its_place() {
    let expected = "\
::error file=m.rs,line=7,title=m%3A%3Abad%3A%3Araw-file::1 < 2 & \\x1b[31mred\\x1b[0m #3%0Amore: 100%25
::error file=suite.rs,line=1,title=m%3A%3Abroken%3A%3Araw-file::out of tape%0Amore
::warning file=suite.rs,line=1,title=m%3A%3Alate%3A%3Araw-file::passed at attempt 2; at first: out \
of tape
";
    assert_eq!(github::text(&results()), expected);
}

#[test]
fn junit_has_skips_as_skips_and_is_read_back() {
    let text = junit::text(&results()).unwrap();
    let read = quick_junit::Report::deserialize_from_str(&text).unwrap();
    let suite = &read.test_suites[0];
    assert_eq!(suite.name.as_str(), "p::suite");
    assert_eq!((suite.tests, suite.errors, suite.failures), (6, 1, 1), "{text}");
    let skips = suite
        .test_cases
        .iter()
        .filter(|case| matches!(case.status, quick_junit::TestCaseStatus::Skipped { .. }));
    assert_eq!(skips.count(), 2);
    assert!(
        text.contains("<failure message=\"1 &lt; 2 &amp; \\x1b[31mred\\x1b[0m #3\" type=\"fail\">"),
        "{text}"
    );
    assert!(text.contains("<skipped message=\"needs issue #4\"/>"), "{text}");
    assert!(text.contains("\nrerun: cargo iotest --exact m::bad::raw-file</failure>"), "{text}");
    assert!(text.contains("<flakyFailure "), "{text}");
    assert!(text.contains(" message=\"out of tape\" type=\"fail\">"), "{text}");
    let outermost = text.lines().nth(1).unwrap();
    assert!(outermost.contains("tests=\"6\"") && !outermost.contains("skipped"), "{outermost}");
}

#[test]
fn json_has_every_attempt_and_fits_its_schema() {
    let text = json::text(&results(), &[]).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["totals"]["flaky"], 1);
    assert_eq!(value["cases"][2]["attempts"].as_array().unwrap().len(), 2);
    let schema = serde_json::from_str(&json::schema().unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&value), "{:?}", validator.iter_errors(&value).collect::<Vec<_>>());
    assert_eq!(value.get("qemu_diffs"), None);
    let mut wrong = value.clone();
    wrong["cases"][0]["attempts"][0]["verdict"] = "perhaps".into();
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn json_has_what_differs_between_two_qemus() {
    let results = results();
    let [bad, good] = [&results.cases[0], &results.cases[3]];
    let diff = iotest_runtime::internal::Diff::between(("/a", "x\n"), ("/b", "y\n"));
    let (bad, good) = (CaseEnd::Ran(bad), CaseEnd::Ran(good));
    let one_only = [CaseEnd::Ignored("why"), CaseEnd::Absent];
    let pairs = [
        ("a", one_only, Logs::OnOneOnly),
        ("b", [good, bad], Logs::Differ(Box::new(diff))),
        ("c", [good, good], Logs::Equal { is_empty: false }),
        ("d", [good, bad], Logs::Equal { is_empty: false }),
    ];
    let pairs = pairs.map(|(title, ends, logs)| Pair {
        program: "p::suite".to_owned(),
        title: title.to_owned(),
        ends,
        logs,
    });
    let pairs = pairs.into();
    let text = json::text(&results, &[QemuDiff { qemus: ["7.2", "10.0"], pairs }]).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let case = |title, verdicts: [&str; 2], logs, diff: Option<&str>| {
        serde_json::json!({
            "program": "p::suite", "title": title, "verdicts": verdicts, "logs": logs, "diff": diff,
        })
    };
    let expected = serde_json::json!([{
        "qemus": ["7.2", "10.0"],
        "equal": 2,
        "cases": [
            case("a", ["ignored", "absent"], "on-one-only", None),
            case("b", ["pass", "fail"], "differ", Some("--- /a\n+++ /b\n@@ -1 +1 @@\n-x\n+y\n")),
            case("d", ["pass", "fail"], "equal", None),
        ],
    }]);
    assert_eq!(value["qemu_diffs"], expected);
    let schema = serde_json::from_str(&json::schema().unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&value), "{:?}", validator.iter_errors(&value).collect::<Vec<_>>());
}

#[test]
fn published_schema_is_that_of_the_program() {
    // `cargo iotest schema >docs/cargo-iotest.schema.json` writes it anew.
    let published = include_str!("../../../docs/cargo-iotest.schema.json");
    assert_eq!(published, json::schema().unwrap());
}
