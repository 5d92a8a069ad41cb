//! The cases of tests in the style of Python's unittest, in summaries and reports.

use iotest_protocol::text::{terminal_line, visible};
use iotest_protocol::{Record, UnittestCase};

use crate::results::{CaseResult, Results};

/// Returns the cases of a test that are reported apart from it: none if it is itself one of them.
pub(crate) fn cases(result: &CaseResult) -> impl Iterator<Item = &UnittestCase> {
    let record = result.last();
    let alone = requested(record);
    record.cases.iter().filter(move |case| alone.is_none_or(|alone| alone != case.name))
}

/// Returns the case to which the run of a test was limited, if it was.
fn requested(record: &Record) -> Option<&str> {
    record.about.more.get("case")?.as_str()
}

/// Returns a case's verdict with its place and reason in one line.
pub(crate) fn text(case: &UnittestCase) -> String {
    let place = case.place.as_deref().map(|place| format!(" at {place}")).unwrap_or_default();
    let gap = if case.headline().is_empty() { "" } else { ": " };
    format!("{}{place}{gap}{}", case.verdict.name(), case.headline())
}

/// Returns the lines of all cases of a run, each test's below its title.
pub(crate) fn lines(results: &Results) -> Vec<String> {
    let of_test = |result: &CaseResult| {
        let mut lines: Vec<String> = result.last().cases.iter().map(line).collect();
        if !lines.is_empty() {
            lines.insert(0, visible(&result.title()).into_owned());
        }
        lines
    };
    results.cases.iter().flat_map(of_test).collect()
}

fn line(case: &UnittestCase) -> String {
    let seconds = match case.seconds {
        Some(seconds) => format!("{seconds:>8.2}s"),
        None => " ".repeat(9),
    };
    let name = visible(&case.name);
    format!("{seconds}  {name}: {}", terminal_line(&text(case)))
}

#[cfg(test)]
mod tests {
    use iotest_protocol::{Status, UnittestVerdict};
    use serde_json::json;

    use super::*;
    use crate::testing::record;

    fn result() -> CaseResult {
        let mut record = record("m::f::raw-file", Status::Fail);
        record.cases = vec![
            UnittestCase {
                verdict: UnittestVerdict::Pass,
                seconds: Some(1.5),
                ..UnittestCase::unfinished("T.a")
            },
            UnittestCase {
                verdict: UnittestVerdict::Error,
                reason: Some("OSError: \x1b[31mdisk\nmore".to_owned()),
                place: Some("/t:7".to_owned()),
                ..UnittestCase::unfinished("T.setUpClass")
            },
        ];
        CaseResult::new(record)
    }

    #[test]
    fn cases_are_listed_below_their_test() {
        let results = Results { cases: vec![result()], ..Results::default() };
        let expected = [
            "m::f::raw-file",
            "    1.50s  T.a: pass",
            "           T.setUpClass: error at /t:7: OSError: \\x1b[31mdisk",
        ];
        assert_eq!(lines(&results), expected);
    }

    #[test]
    fn case_that_ran_alone_is_no_second_one() {
        let mut alone = result();
        let record = &mut alone.attempts_mut()[0];
        record.about.more.insert("case".to_owned(), json!("T.a"));
        let names: Vec<&str> = cases(&alone).map(|case| &*case.name).collect();
        assert_eq!(names, ["T.setUpClass"]);
    }
}
