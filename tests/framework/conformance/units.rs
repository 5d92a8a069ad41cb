//! Tests without a log print what Python's `unittest` prints; each case has its verdict and record.

use crate::sandbox::{Sandbox, deadline};

/// Runs `checked` in one format; returns its standard output and exit status. Its standard error must
/// be empty.
fn unit(sandbox: &Sandbox, args: &[&str]) -> (String, Option<i32>) {
    let program = sandbox.fixture("checked").env("IMGFMT", "qcow2").env("RUST_TEST_THREADS", "4");
    let output =
        program.args(["--format", "unittest", "--shuffle"]).args(args).run(deadline()).unwrap();
    sandbox.assert_clean();
    assert_eq!(output.stderr_text(), "");
    (output.stdout_text().into_owned(), output.status.code())
}

const THIN: &str = "----------------------------------------------------------------------\n";
const THICK: &str = "======================================================================\n";

#[test]
fn good_unit_is_a_line_of_dots() {
    let (text, status) = unit(&Sandbox::new(), &["unit::", "--skip=bad_unit"]);
    assert_eq!((text, status), (format!("......\n{THIN}Ran 6 tests\n\nOK\n"), Some(0)));
}

#[test]
fn names_are_shown_on_request_in_alphabetical_order() {
    let sandbox = Sandbox::new();
    let (text, status) = unit(&sandbox, &["-d", "unit::", "--skip=bad_unit"]);
    let expected = format!(
        "counts.one (unit.counts.one) ... ok\n\
         counts.two (unit.counts.two) ... ok\n\
         is_for_raw (unit.is_for_raw) ... skipped 'not suitable for this image format: qcow2'\n\
         needs_a_tape (unit.needs_a_tape) ... skipped \"there's no tape drive\"\n\
         reads (unit.reads)\nAn image that was just made ... ok\n\
         reads2 (unit.reads2)\nComes after `reads`, though its id comes before. ... ok\n\
         \n{THIN}Ran 6 tests\n\nOK\n"
    );
    assert_eq!((text.as_str(), status), (expected.as_str(), Some(0)));
}

#[test]
fn failures_are_printed_as_by_unittest_and_recorded_one_by_one() {
    let sandbox = Sandbox::new();
    let (text, status) = unit(&sandbox, &["bad_unit"]);
    assert_eq!(status, Some(1));
    let start = format!(
        "EF..\n{THICK}ERROR: breaks (bad_unit.breaks)\n{THIN}\
         BROKEN bad_unit::breaks::qcow2-file: create a tape: no such device\n"
    );
    assert!(text.starts_with(&start), "{text}");
    let failure = format!(
        "\n\n{THICK}FAIL: fails (bad_unit.fails)\nTwo and two are four.\n{THIN}\
         FAIL bad_unit::fails::qcow2-file: panicked: assertion `left == right` failed: arithmetic\n"
    );
    assert!(text.contains(&failure), "{text}");
    let end = format!("\n\n{THIN}Ran 4 tests\n\nFAILED (failures=1, errors=1, skipped=1)\n");
    assert!(text.ends_with(&end), "{text}");

    let records = sandbox.records();
    let verdicts: Vec<_> =
        records.iter().map(|(id, record)| (id.as_str(), record["verdict"].as_str())).collect();
    assert_eq!(
        verdicts,
        [
            ("bad_unit::breaks::qcow2-file", Some("broken")),
            ("bad_unit::fails::qcow2-file", Some("fail")),
            ("bad_unit::passes::qcow2-file", Some("pass")),
            ("bad_unit::skips::qcow2-file", Some("skip")),
        ]
    );
}
