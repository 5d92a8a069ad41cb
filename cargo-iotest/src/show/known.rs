//! What the summary says of known failures.

use iotest_protocol::Known;
use iotest_protocol::text::{terminal_line, visible};

use crate::results::{CaseResult, CaseVerdict, Results};

/// Returns a line for each case that failed as expected.
pub(super) fn failures(results: &Results) -> Vec<String> {
    let known = results.cases.iter().filter(|case| case.verdict() == CaseVerdict::Known);
    known.filter_map(|case| Some(line(case, case.known()?))).collect()
}

/// Returns a line for each case that did not fail and whose entry is past its end; a failure says so
/// itself.
pub(super) fn ended(results: &Results) -> Vec<String> {
    let cases = results.cases.iter().filter(|case| !case.verdict().is_failure());
    let ended = cases.filter_map(|case| Some((case, case.known().filter(|known| known.ended)?)));
    ended.map(|(case, known)| line(case, known)).collect()
}

/// Says whether the list has entries for cases that passed, or past their end.
pub(super) fn is_outdated(results: &Results) -> bool {
    let is_fixed = |case: &CaseResult| case.verdict() == CaseVerdict::Fixed;
    let is_past = |case: &CaseResult| case.known().is_some_and(|known| known.ended);
    results.cases.iter().any(|case| is_fixed(case) || is_past(case))
}

fn line(case: &CaseResult, known: &Known) -> String {
    let Known { expect, reason, link, until, place, ended: _ } = known;
    let link = link.as_ref().map(|link| format!(", {link}")).unwrap_or_default();
    let text = format!("{reason} ({}, until {until}, {place}{link})", expect.name());
    format!("{}: {}", visible(&case.title()), terminal_line(&text))
}

#[cfg(test)]
mod tests {
    use iotest_protocol::{Expectation, Status};

    use super::*;
    use crate::testing::{known, record};

    fn case(id: &str, status: Status, known: Known) -> CaseResult {
        let mut record = record(id, status);
        record.run.as_mut().unwrap().known = Some(known);
        CaseResult::new(record)
    }

    fn results(cases: Vec<CaseResult>) -> Results {
        Results { cases, ..Results::default() }
    }

    #[test]
    fn known_failures_and_ended_entries_are_told_with_their_places() {
        let linked = Known {
            link: Some("https://example.org/1".to_owned()),
            ..known(Expectation::Flaky, false)
        };
        let results = results(vec![
            case("m::bad::raw-file", Status::Fail, known(Expectation::Fails, false)),
            case("m::late::raw-file", Status::Fail, linked),
            case("m::past::raw-file", Status::Pass, known(Expectation::Fails, true)),
            case("m::past::qcow2-file", Status::Fail, known(Expectation::Fails, true)),
        ]);
        assert_eq!(
            failures(&results),
            [
                "m::bad::raw-file: tapes are short (fails, until 12.0, k.toml:3)",
                "m::late::raw-file: tapes are short (flaky, until 12.0, k.toml:3, \
                 https://example.org/1)"
            ]
        );
        assert_eq!(
            ended(&results),
            ["m::past::raw-file: tapes are short (fails, until 12.0, k.toml:3)"]
        );
    }

    #[test]
    fn list_is_outdated_by_a_pass_or_an_end() {
        let with =
            |status, known| is_outdated(&results(vec![case("m::f::raw-file", status, known)]));
        assert!(with(Status::Pass, known(Expectation::Fails, false)));
        assert!(with(Status::Pass, known(Expectation::Flaky, true)));
        assert!(with(Status::Fail, known(Expectation::Skip, true)));
        assert!(!with(Status::Fail, known(Expectation::Fails, false)));
        assert!(!with(Status::Pass, known(Expectation::Flaky, false)));
    }
}
