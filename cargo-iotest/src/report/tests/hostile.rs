//! Names and reasons with characters that are special in reports.

use std::fs;
use std::time::Duration;

use iotest_protocol::Status;
use iotest_protocol::text::{one_line, visible};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;
use serde_json::{Value, json};

use crate::report::{junit, tap};
use crate::results::{CaseResult, Results};
use crate::testing::record;

/// Parts of texts that are special in TAP.
const PARTS: [&str; 21] = [
    "a",
    "#",
    " # SKIP b",
    " # TODO",
    "\\",
    "\\#",
    "\n",
    "\nok 7",
    "\r\nnot ok 8",
    "\nBail out!",
    "\n  ---",
    "\n1..3",
    "- ",
    "ok 9",
    "\u{fc}",
    "\u{85}",
    "\u{2028}",
    "\x1b[31m",
    "\0",
    "\"",
    ": |",
];

/// A case with a text in its name and in its reason.
fn case(text: &str, verdict: Status) -> CaseResult {
    let mut record = record("m::f::raw-file", verdict);
    record.id = format!("m{text}::raw-file");
    record.reason = Some(format!("needs {text}"));
    CaseResult::new(record)
}

/// Removes the backslashes of escapes.
fn unescaped(text: &str) -> String {
    let (mut plain, mut chars) = (String::new(), text.chars());
    while let Some(c) = chars.next() {
        plain.push(if c == '\\' { chars.next().expect("a character is escaped") } else { c });
    }
    plain
}

/// Parses a report with Perl's TAP parser.
fn understood(report: &str) -> Value {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(&file, report).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/running/report_formats/tap.pl");
    let perl = Invocation::new("perl").arg(script);
    let perl = perl.arg(file.path().to_str().unwrap());
    let deadline = Timeouts::default();
    let output = perl.run(deadline.after(Duration::from_secs(60))).unwrap();
    serde_json::from_slice(&output.checked().unwrap().stdout).unwrap()
}

/// Perl's TAP parser finds each name and reason unchanged, in one line, and nothing else.
#[test]
fn names_and_reasons_of_any_characters_are_read_back_from_tap() {
    let texts: Vec<String> =
        PARTS.iter().flat_map(|one| PARTS.map(|other| format!("{one}{other}"))).collect();
    let cases: Vec<CaseResult> = texts
        .iter()
        .map(|text| case(text, Status::Skip))
        .chain(texts.iter().map(|text| case(text, Status::Fail)))
        .collect();
    let report = tap::text(&Results { cases, ..Results::default() });

    let read = understood(&report);
    assert_eq!(read["faults"], json!([]), "{report}");
    assert_eq!(read["others"], json!([]));
    let tests = read["tests"].as_array().unwrap();
    assert_eq!(tests.len(), 2 * texts.len());
    let (skipped, failed) = tests.split_at(texts.len());
    for (line, text) in skipped.iter().zip(&texts) {
        let said = |key: &str| unescaped(line[key].as_str().unwrap());
        let name = one_line(&format!("m{text}::raw-file"));
        assert_eq!(said("description").trim_start_matches("- "), name, "{line}");
        let headline = case(text, Status::Skip).last().headline();
        assert_eq!(said("explanation"), one_line(&headline), "{line}");
        assert_eq!(line["directive"], "SKIP", "{line}");
    }
    for (line, text) in failed.iter().zip(&texts) {
        let name = one_line(&format!("m{text}::raw-file"));
        let said = unescaped(line["description"].as_str().unwrap());
        assert_eq!(said.trim_start_matches("- "), name, "{line}");
        assert_eq!((&line["ok"], &line["directive"]), (&false.into(), &"".into()), "{line}");
        let message = line["yaml"]["message"].as_str().unwrap().trim_end();
        assert_eq!(message, visible(&format!("needs {text}")).trim_end(), "{line}");
    }
}

/// XML contains each name and reason, with invalid characters made visible.
#[test]
fn names_and_reasons_of_any_characters_are_read_back_from_junit() {
    let parts = [
        "a", "<", "&amp;", "\"", "'", "]]>", "\n", "\t", "\r", "\0", "\x1b[31m", "\u{fc}",
        "\u{ffff}",
    ];
    for text in parts.iter().flat_map(|one| parts.map(|other| format!("{one}{other}"))) {
        let results = Results { cases: vec![case(&text, Status::Fail)], ..Results::default() };
        let report = junit::text(&results).unwrap();
        let legal = |c: char| matches!(c, '\n' | '\t' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
        assert!(report.chars().all(legal), "{report:?}");
        let read = quick_junit::Report::deserialize_from_str(&report).unwrap();
        let found = &read.test_suites[0].test_cases[0];
        let quick_junit::TestCaseStatus::NonSuccess { description, .. } = &found.status else {
            unreachable!("the case failed")
        };
        assert_eq!(found.name.as_str(), one_line(&format!("m{text}::raw-file")));
        let reason = format!("needs {text}");
        let said = description.as_ref().unwrap().as_str();
        let seen = visible(&reason).replace('\t', "    ");
        assert!(said.starts_with(seen.trim_end()), "{said:?} {seen:?}");
    }
}
