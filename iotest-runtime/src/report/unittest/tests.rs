//! The text of whole units, for every way in which their cases end.

use std::time::Duration;

use super::*;
use crate::outcome::Failure;

fn method(name: &str, summary: Option<&str>) -> Method {
    Method {
        id: format!("disks::{name}::raw-file"),
        name: format!("{name} (disks.{name})"),
        summary: summary.map(str::to_owned),
    }
}

fn end(name: &str, outcome: Outcome, output: &str) -> CaseEnd {
    CaseEnd {
        id: format!("disks::{name}::raw-file"),
        outcome,
        remarks: Vec::new(),
        output: output.into(),
        time: Duration::from_millis(7),
    }
}

/// Returns the text for `ends`, the case `absent` being ignored after them.
fn told(verbosity: Verbosity, ends: &[CaseEnd]) -> String {
    let names = [("grows", Some("Grows.")), ("moves", None), ("shrinks", None)];
    let methods = names.map(|(name, summary)| method(name, summary)).to_vec();
    let mut out = Vec::new();
    let mut report = Unittest::new(&mut out, verbosity, methods);
    let mut tell = |event: RunEvent<'_>| report.report(&event).unwrap();
    tell(RunEvent::Started { total: ends.len() + 1, seed: None });
    for end in ends {
        tell(RunEvent::CaseStarted { id: &end.id });
        tell(RunEvent::CaseEnded(end));
    }
    tell(RunEvent::CaseIgnored { id: "disks::absent::raw-file", reason: "needs a 'tape'" });
    tell(RunEvent::Ended(&crate::report::Summary::default()));
    String::from_utf8(out).unwrap()
}

const THIN: &str = "----------------------------------------------------------------------";
const THICK: &str = "======================================================================";

#[test]
fn good_unit_does_not_report_skips() {
    let ends = [end("grows", Outcome::Pass, ""), end("moves", Outcome::Skip("no".into()), "SKIP")];
    let text = told(Verbosity::Dots, &ends);
    assert_eq!(text, format!("...\n{THIN}\nRan 3 tests\n\nOK\n"));
    assert_eq!(text, good(3));
    assert_eq!(told(Verbosity::Dots, &[]), format!(".\n{THIN}\nRan 1 tests\n\nOK\n"));
}

#[test]
fn errors_are_shown_before_failures_and_everything_is_counted() {
    let failure = || Failure { what: "too small".into(), location: Some("disks.rs:7:1".into()) };
    let ends = [
        end("grows", Outcome::Fail(failure()), "FAIL disks::grows: too small\n\n"),
        end("moves", Outcome::Broken(Failure::without_location("no disk")), ""),
        end("shrinks", Outcome::Fail(failure()), ""),
    ];
    let text = told(Verbosity::Dots, &ends);
    let expected = format!(
        "FEF.\n\
         {THICK}\nERROR: moves (disks.moves)\n{THIN}\nno disk\n\n\
         {THICK}\nFAIL: grows (disks.grows)\nGrows.\n{THIN}\nFAIL disks::grows: too small\n\n\
         {THICK}\nFAIL: shrinks (disks.shrinks)\n{THIN}\ntoo small\n  at disks.rs:7:1\n\n\
         {THIN}\nRan 4 tests\n\nFAILED (failures=2, errors=1, skipped=1)\n"
    );
    assert_eq!(text, expected);
}

#[test]
fn verbose_unit_names_each_case() {
    let ends = [
        end("grows", Outcome::Pass, ""),
        end("moves", Outcome::Skip("it's full".into()), ""),
        end("shrinks", Outcome::Broken(Failure::without_location("no record")), "lost"),
    ];
    let text = told(Verbosity::Names, &ends);
    let expected = format!(
        "grows (disks.grows)\nGrows. ... ok\n\
         moves (disks.moves) ... skipped \"it's full\"\n\
         shrinks (disks.shrinks) ... ERROR\n\
         disks::absent::raw-file ... skipped \"needs a 'tape'\"\n\n\
         {THICK}\nERROR: shrinks (disks.shrinks)\n{THIN}\nlost\n\n\
         {THIN}\nRan 4 tests\n\nFAILED (errors=1, skipped=2)\n"
    );
    assert_eq!(text, expected);
}
