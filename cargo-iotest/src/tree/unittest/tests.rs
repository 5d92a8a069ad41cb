//! Reports, whole and torn.

use super::*;

fn verdicts(report: &CaseReport) -> Vec<(&str, &str)> {
    report.cases.iter().map(|case| (&*case.name, case.verdict.name())).collect()
}

const BEGIN: &str = "\
{\"planned\": [\"A.a\", \"A.b\", \"B.c\"]}
{\"start\": \"A.a\"}
{\"end\": {\"name\": \"A.a\", \"verdict\": \"pass\", \"seconds\": 0.5, \"reason\": null, \"place\": null}}
{\"start\": \"A.b\"}
";

#[test]
fn cases_have_verdicts_and_times() {
    let end = "\
{\"end\": {\"name\": \"A.b\", \"verdict\": \"fail\", \"seconds\": 2, \"reason\": \"1 != 2\", \"place\": \"/t:7\"}}
{\"end\": {\"name\": \"B.setUpClass\", \"verdict\": \"error\", \"seconds\": null, \"reason\": \"no\", \"place\": null}}
{\"done\": 2}
";
    let report = CaseReport::of(&(BEGIN.to_owned() + end));
    let expected =
        [("A.a", "pass"), ("A.b", "fail"), ("B.setUpClass", "error"), ("B.c", "not-run")];
    assert_eq!(verdicts(&report), expected);
    assert_eq!((report.begun, report.ended(), report.is_complete), (2, 3, true));
    assert_eq!(report.cases[1].seconds, Some(2.0));
    assert_eq!(report.cases[1].place.as_deref(), Some("/t:7"));
    assert_eq!(doubt(&Ok(Some(report)), Cases::read("Ran 2 tests\n").as_ref(), true), None);
}

#[test]
fn torn_report_names_what_ran_and_invents_nothing() {
    for end in ["", "{\"end\": {\"name\": \"A.b\", \"verdict\": \"pa", "\0\0\0", "{\"end\": 7}\n"] {
        let report = CaseReport::of(&(BEGIN.to_owned() + end));
        let expected = [("A.a", "pass"), ("A.b", "unfinished"), ("B.c", "not-run")];
        assert_eq!(verdicts(&report), expected, "{end:?}");
        assert!(!report.is_complete, "{end:?}");
        assert_eq!(report.with(UnittestVerdict::Unfinished), ["A.b"]);
        let why = doubt(&Ok(Some(report.clone())), None, true).unwrap();
        assert!(why.contains("their report has no end"), "{why}");
        assert_eq!(doubt(&Ok(Some(report)), None, false), None, "a killed test has none");
    }
    // A line in the middle is torn, too: what it said is not known.
    let report = CaseReport::of("{\"start\": \"A\n{\"done\": 1}\n");
    assert!(!report.is_complete && report.cases.is_empty());
}

#[test]
fn report_that_is_absent_or_contradicts_the_output_is_named() {
    let cases = Cases::read("..\nRan 2 tests\n");
    let why = doubt(&Ok(None), cases.as_ref(), true).unwrap();
    assert!(why.contains("it left no report of them"), "{why}");
    assert_eq!(doubt(&Ok(None), None, true), None, "a test of another style has none");
    let report = CaseReport::of("{\"start\": \"A.a\"}\n{\"done\": 1}\n");
    let why = doubt(&Ok(Some(report)), cases.as_ref(), true).unwrap();
    assert!(why.ends_with("its output counts 2, their report 1"), "{why}");
    let fault = Fault::without_source("read /cases: it is a directory");
    let why = doubt(&Err(fault), None, true).unwrap();
    assert_eq!(why, "its single cases are not known: read /cases: it is a directory");
}

#[test]
fn endless_report_ends() {
    let line = "{\"start\": \"A.a\"}\n";
    let report = CaseReport::of(&line.repeat(3 * MOST));
    assert!(report.cases.len() <= MOST + 1 && !report.is_complete);
}
