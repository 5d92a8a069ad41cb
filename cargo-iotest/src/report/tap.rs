//! TAP 13: one line per case, with a YAML block if it did not pass.

use std::fmt::Write as _;

use iotest_protocol::text::{bounded, json, limit, one_line, terminal_line, visible};

use crate::results::{CaseResult, CaseVerdict, Results};
use crate::show::unittest;

const FITS: &str = "a String takes any text";

/// Returns the report.
pub(super) fn text(results: &Results) -> String {
    let total = results.cases.len() + results.document.ignored.len();
    let mut text = String::from("TAP version 13\n");
    if total == 0 && !results.document.interrupted {
        let share = results.document.partition.as_ref();
        let what = share.map_or("nothing was selected".to_owned(), |share| {
            format!("nothing is in {} of {} selected", share.slice, share.selected)
        });
        return text + &format!("1..0 # SKIP {what}\n");
    }
    if total > 0 {
        writeln!(text, "1..{total}").expect(FITS);
    }
    for (number, case) in (1..).zip(&results.cases) {
        text += &line(number, case);
    }
    for (number, case) in (results.cases.len() + 1..).zip(&results.document.ignored) {
        let title = match &*case.label {
            "" => case.id.clone(),
            label => format!("{} [{label}]", case.id),
        };
        let reason = escaped(&terminal_line(&case.reason));
        writeln!(text, "ok {number} - {} # SKIP {reason}", escaped(&title)).expect(FITS);
    }
    if results.document.interrupted {
        text += "Bail out! interrupted\n";
    }
    text
}

fn line(number: usize, case: &CaseResult) -> String {
    let verdict = case.verdict();
    // TAP's expected failure is one that is to be mended.
    let known = case.known().filter(|_| verdict == CaseVerdict::Known);
    let ok = if verdict.is_failure() || known.is_some() { "not ok" } else { "ok" };
    let directive = match (verdict, known) {
        (CaseVerdict::Skip, _) => {
            format!(" # SKIP {}", escaped(&terminal_line(&case.last().headline())))
        }
        (_, Some(known)) => format!(" # TODO {}", escaped(&terminal_line(&known.reason))),
        _ => String::new(),
    };
    let mut text = format!("{ok} {number} - {}{directive}\n", escaped(&case.title()));
    let is_good = matches!(verdict, CaseVerdict::Pass | CaseVerdict::Skip);
    if !is_good || unittest::cases(case).next().is_some() {
        text += &block(case);
    }
    text
}

/// Returns the YAML block: verdict, time, reason, rerun command, and unittest's cases.
fn block(case: &CaseResult) -> String {
    let record = case.last();
    let mut text = String::from("  ---\n");
    writeln!(text, "  verdict: {}", case.verdict().name().to_lowercase()).expect(FITS);
    writeln!(text, "  seconds: {:.3}", case.seconds()).expect(FITS);
    writeln!(text, "  attempts: {}", case.attempts().len()).expect(FITS);
    // For a flaky case, the reason of the first failure.
    let shown = case.shown();
    let reason = shown.reason.as_ref().or(case.attempts()[0].reason.as_ref());
    let reason = bounded(reason.map_or("", String::as_str), limit::TAP);
    let reason = visible(&reason);
    // The indentation of the first line would define that of the block.
    let reason = reason.trim();
    if !reason.is_empty() {
        text += "  message: |\n";
        text.extend(reason.lines().map(|line| format!("    {line}\n")));
    }
    if let Some(run) = record.run.as_ref().filter(|run| !run.rerun_command.is_empty()) {
        writeln!(text, "  rerun: {}", json(&serde_json::json!(run.rerun_command).to_string()))
            .expect(FITS);
    }
    text + &unittest_cases(case) + "  ...\n"
}

/// Returns the entry with the cases of a test in the style of Python's unittest; empty for others.
fn unittest_cases(case: &CaseResult) -> String {
    let mut text = String::new();
    for single in unittest::cases(case) {
        if text.is_empty() {
            text += "  cases:\n";
        }
        let quoted = |text: &str| json(&serde_json::json!(text).to_string()).into_owned();
        writeln!(text, "    - name: {}", quoted(&single.name)).expect(FITS);
        writeln!(text, "      verdict: {}", single.verdict.name()).expect(FITS);
        if let Some(seconds) = single.seconds {
            writeln!(text, "      seconds: {seconds:.3}").expect(FITS);
        }
        if single.reason.is_some() {
            writeln!(text, "      message: {}", quoted(&terminal_line(single.headline())))
                .expect(FITS);
        }
    }
    text
}

/// Escapes `#`, which would start a directive; line ends would start another test.
fn escaped(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('#', "\\#")
}
