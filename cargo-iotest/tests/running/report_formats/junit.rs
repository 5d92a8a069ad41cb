//! JUnit XML, by the schema of Jenkins.

use uppsala::{XsdValidator, parse};

use super::Reports;

/// The schema of Jenkins's xUnit plugin, which names what Maven's Surefire writes as well.
const SCHEMA: &str = include_str!("../../schema/junit-10.xsd");

/// Returns what the schema has against a report, or what its XML is broken by.
fn faults(report: &str) -> Vec<String> {
    let schema = XsdValidator::from_schema(&parse(SCHEMA).unwrap()).unwrap();
    match parse(report) {
        Ok(document) => schema.validate(&document).iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

#[test]
fn junit_of_every_verdict_fits_the_schema_of_jenkins() {
    let Reports { junit, json, .. } = Reports::of_every_verdict();
    assert_eq!(faults(&junit), [""; 0], "{junit}");
    let report = quick_junit::Report::deserialize_from_str(&junit).unwrap();
    let (tests, failures, errors) = (report.tests, report.failures, report.errors);
    let total = |verdict: &str| usize::try_from(json["totals"][verdict].as_u64().unwrap()).unwrap();
    assert_eq!((failures, errors), (total("failed") + total("fixed"), total("broken")), "{junit}");
    let good = ["passed", "flaky", "known", "skipped", "ignored"];
    let others: usize = good.into_iter().map(total).sum();
    assert_eq!(tests, failures + errors + others, "{junit}");
    for part in [
        "]]&gt; &amp; &lt;b&gt; # SKIP \\ \\x1b[31mrouge\\x1b[0m \\x07\\u{fffe} naïve 日本 🎞",
        "<flakyFailure ",
        "<rerunFailure ",
        "<rerunError ",
        "ended by signal 6 (SIGABRT)",
        "(all that was left of the 2s of the case) for somebody to come",
        "<skipped message=\"waits for a tape drive\"/>",
        "<skipped message=\"known: tape \\ #7 &lt;is&gt; &amp; short\" type=\"known\">",
        "<failure message=\"it passed, and is known to fail: tapes are short\" type=\"fixed\">",
    ] {
        assert!(junit.contains(part), "{part}\n{junit}");
    }
}

#[test]
fn broken_junit_is_refused() {
    let report = "<testsuites name=\"iotest\" tests=\"1\" failures=\"0\" errors=\"0\" time=\"1.234\">\
                  <testsuite name=\"p\" tests=\"1\" failures=\"0\" errors=\"0\">\
                  <testcase name=\"m::f\" classname=\"p\" time=\"0.001\"><skipped message=\"no\"/>\
                  </testcase></testsuite></testsuites>";
    assert_eq!(faults(report), [""; 0]);
    for (right, wrong) in [
        ("name=\"iotest\"", "name=\"iotest\" skipped=\"1\""),
        ("time=\"1.234\"", "time=\"1.23456\""),
        ("<testsuite name=\"p\" tests=\"1\"", "<testsuite name=\"p\""),
        ("<testcase name=\"m::f\"", "<testcase"),
        ("skipped message", "skipped why"),
        ("<skipped message=\"no\"/>", "<ignored/>"),
        ("<skipped message=\"no\"/>", "<flakyFailure message=\"no\"/>"),
        ("<skipped message=\"no\"/>", "said outside of any element"),
        ("<skipped message=\"no\"/>", "<system-out>\u{7}</system-out>"),
        ("<skipped message=\"no\"/>", "<system-out>\u{fffe}</system-out>"),
        ("<skipped message=\"no\"/>", "<system-out>]]></system-out>"),
        ("</testsuites>", ""),
    ] {
        assert!(report.contains(right), "{right}");
        let broken = report.replacen(right, wrong, 1);
        assert_ne!(faults(&broken), [""; 0], "{broken}");
    }
}
