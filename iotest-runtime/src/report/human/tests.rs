//! How a report reads, line by line.

use super::*;
use crate::outcome::Failure;

fn end(id: &str, outcome: Outcome, output: &str) -> CaseEnd {
    let time = Duration::from_millis(12);
    let remarks = Vec::new();
    CaseEnd { id: id.to_owned(), outcome, remarks, output: output.as_bytes().to_vec(), time }
}

const STYLE: Style =
    Style { palette: Palette::Plain, names_first: false, times: false, show_output: false };

fn written(style: Style, seed: Option<u64>) -> String {
    let mut out = Vec::new();
    let mut report = Pretty::new(&mut out, style);
    let good = end("m::good", Outcome::Pass, "went well\n");
    let bad = end("m::bad", Outcome::Fail(Failure::without_location("boom")), "out\nboom\n");
    let mut summary = Summary { filtered_out: 1, ..Summary::default() };
    summary.time = Duration::from_millis(1500);
    report.report(&RunEvent::Started { total: 3, seed }).unwrap();
    report.report(&RunEvent::CaseStarted { id: &bad.id }).unwrap();
    report.report(&RunEvent::CaseEnded(&bad)).unwrap();
    report.report(&RunEvent::CaseStarted { id: &good.id }).unwrap();
    report.report(&RunEvent::CaseEnded(&good)).unwrap();
    report.report(&RunEvent::CaseIgnored { id: "m::kvm", reason: "needs kvm:\n no" }).unwrap();
    summary.count(bad);
    summary.count(good);
    summary.count_ignored("needs kvm: no");
    report.report(&RunEvent::Ended(&summary)).unwrap();
    String::from_utf8(out).unwrap()
}

/// The expectation is what rustc 1.95's own harness prints for tests that end so.
#[test]
fn report_reads_as_libtests() {
    let text = "
running 3 tests
test m::bad ... FAILED
test m::good ... ok
test m::kvm ... ignored, needs kvm: no

failures:

---- m::bad stdout ----
out
boom


failures:
    m::bad

test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 1 filtered out; finished in 1.50s

";
    assert_eq!(written(STYLE, None), text);
    // With one case at a time the name comes first, and the line is the same in the end.
    assert_eq!(written(Style { names_first: true, ..STYLE }, None), text);
}

#[test]
fn options_add_times_outputs_and_seed() {
    let text = written(Style { times: true, show_output: true, ..STYLE }, Some(7));
    assert!(text.starts_with("\nrunning 3 tests (shuffle seed: 7)\n"), "{text}");
    assert!(text.contains("test m::good ... ok <0.012s>\n"), "{text}");
    let outputs =
        "\nsuccesses:\n\n---- m::good stdout ----\nwent well\n\n\nsuccesses:\n    m::good\n";
    assert!(text.contains(outputs), "{text}");
}

#[test]
fn late_skip_is_shown_with_its_reason() {
    let mut out = Vec::new();
    let skip = end("m::tape", Outcome::Skip("no tape\ndrive".to_owned()), "");
    Pretty::new(&mut out, STYLE).report(&RunEvent::CaseEnded(&skip)).unwrap();
    assert_eq!(out, b"test m::tape ... ignored, SKIP: no tape drive\n");
}
