//! The summary of a run: failures with their causes, then counts and reasons.

use std::fmt::Write as _;

use iotest_exec::process::command_line;
use iotest_protocol::Record;
use iotest_protocol::text::{terminal_line, terminal_text, visible};
use iotest_runtime::internal::Palette;
use serde_json::Value;

use crate::cli::ShowArgs;
use crate::qemu_diff::QemuDiff;
use crate::rerun;
use crate::results::{CaseResult, CaseVerdict, Results};
use crate::runner_env::RunnerEnv;
use crate::show::{OutputStream, failure, known, palette, qemu_diff, qemu_table, share, unittest};

/// How many slow cases are listed, and from how many seconds on.
const SLOWEST: usize = 5;
const SLOW: f64 = 1.0;

/// Prints the summary of a run.
pub(crate) fn show(results: &Results, diffs: &[QemuDiff<'_>], args: &ShowArgs, env: &RunnerEnv) {
    let mut shown = text(results, diffs, palette(args, env));
    if args.cases {
        let mut cases = String::new();
        section(&mut cases, "cases", &unittest::lines(results));
        shown.insert_str(0, &cases);
    }
    OutputStream::of(args).write(&shown);
}

/// Returns the summary of a run; `diffs` compare its QEMUs.
pub(crate) fn text(results: &Results, diffs: &[QemuDiff<'_>], palette: Palette) -> String {
    let mut text = String::new();
    for case in results.failures() {
        write!(text, "\n{}", failure::text(&case.shown(), &case.title(), palette)).expect(FITS);
    }
    section(&mut text, "flaky", &flaky(results));
    section(&mut text, "known failures", &known::failures(results));
    section(&mut text, "known failures past their end", &known::ended(results));
    section(&mut text, "slowest", &slowest(results));
    section(&mut text, "remarks", &remarks(results));
    section(&mut text, "not run", &reasons(results));
    text += &qemu_table::table(results, palette);
    text += &qemu_diff::text(diffs, palette);
    write!(text, "\n{}\n", totals(results, palette)).expect(FITS);
    text += &hints(results);
    text
}

const FITS: &str = "a String takes any text";

fn section(text: &mut String, title: &str, lines: &[String]) {
    if !lines.is_empty() {
        write!(text, "\n{title}:\n").expect(FITS);
        lines.iter().for_each(|line| writeln!(text, "  {line}").expect(FITS));
    }
}

fn flaky(results: &Results) -> Vec<String> {
    let flaky = results.cases.iter().filter(|case| case.verdict() == CaseVerdict::Flaky);
    let line = |case: &CaseResult| {
        let first = &case.attempts()[0];
        let count = case.attempts().len();
        format!(
            "{}: passed at attempt {count}; at first: {}",
            visible(&case.title()),
            terminal_line(&first.headline())
        )
    };
    flaky.map(line).collect()
}

fn slowest(results: &Results) -> Vec<String> {
    let mut cases: Vec<&CaseResult> =
        results.cases.iter().filter(|case| case.seconds() >= SLOW).collect();
    cases.sort_by(|a, b| b.seconds().total_cmp(&a.seconds()));
    let line = |case: &&CaseResult| format!("{:>8.2}s  {}", case.seconds(), visible(&case.title()));
    cases.iter().take(SLOWEST).map(line).collect()
}

fn remarks(results: &Results) -> Vec<String> {
    let of_case = |case: &CaseResult| {
        let title = visible(&case.title()).into_owned();
        case.last()
            .remarks
            .iter()
            .map(move |remark| format!("{title}: {}", terminal_text(remark)))
            .collect::<Vec<_>>()
    };
    results.cases.iter().flat_map(of_case).collect()
}

fn reasons(results: &Results) -> Vec<String> {
    results
        .reasons()
        .into_iter()
        .map(|(reason, count)| format!("{count:>5}  {}", terminal_line(&reason)))
        .collect()
}

fn totals(results: &Results, palette: Palette) -> String {
    let counts = results.counts();
    let mut parts = Vec::new();
    for (verdict, word) in [
        (CaseVerdict::Pass, "passed"),
        (CaseVerdict::Flaky, "flaky"),
        (CaseVerdict::Known, "known"),
        (CaseVerdict::Fixed, "known but passed"),
        (CaseVerdict::Fail, "failed"),
        (CaseVerdict::Broken, "broken"),
        (CaseVerdict::Lost, "lost"),
        (CaseVerdict::Skip, "skipped"),
    ] {
        if let Some(count) = counts.get(&verdict) {
            parts.push(format!("{count} {word}"));
        }
    }
    if !results.document.ignored.is_empty() {
        parts.push(format!("{} ignored", results.document.ignored.len()));
    }
    let total = results.cases.len();
    let noun = if total == 1 { "case" } else { "cases" };
    // Unknown for nextest runs.
    let time = match results.document.seconds {
        0.0 => String::new(),
        seconds => format!(" in {seconds:.2}s"),
    };
    let ran = results.anything_ran() || results.others_run();
    let good = results.failures().next().is_none() && ran;
    let word = match good && !results.document.interrupted {
        true => palette.good("ok"),
        false if results.document.interrupted => palette.bad("INTERRUPTED"),
        false if !ran => palette.bad("NOTHING RAN"),
        false => palette.bad("FAILED"),
    };
    let share = share(results.document.partition.as_ref());
    match &*parts.join(", ") {
        "" => format!("{word}: {total} {noun}{time}{share}"),
        parts => format!("{word}: {total} {noun}{time}: {parts}{share}"),
    }
}

fn hints(results: &Results) -> String {
    let mut text = String::new();
    if results.is_unplanned() {
        text += "  nextest selected the cases; cases that it never started are unknown\n";
    }
    if results.failures().next().is_some() {
        let mut words = vec!["cargo".to_owned(), "iotest".to_owned()];
        words.extend(rerun::of_tree(options_of_tree(results).into_iter()));
        words.push("--failed".to_owned());
        let command = command_line(&words);
        writeln!(text, "  {command}    reruns what failed").expect(FITS);
    }
    if known::is_outdated(results) {
        text += "  cargo iotest known --update    removes known failures that pass or are past their end\n";
    }
    // Records of tree tests name no directory of references: those are QEMU's.
    let ours = |record: &Record| record.run.as_ref().is_none_or(|run| run.golden.is_some());
    if results.failures().any(|case| case.last().bad.is_some() && ours(case.last())) {
        text += "  cargo iotest review      shows the changed logs and asks which to accept\n";
    }
    text
}

/// Returns the options that select the failed tests of a QEMU tree, without duplicates: its
/// directory and the settings in which they failed.
fn options_of_tree(results: &Results) -> Vec<&str> {
    let mut options = Vec::new();
    let of_cases = results.failures().filter_map(|case| case.last().about.more.get("options"));
    for option in of_cases.filter_map(Value::as_array).flatten().filter_map(Value::as_str) {
        if !options.contains(&option) {
            options.push(option);
        }
    }
    options
}

#[cfg(test)]
mod tests {
    use iotest_protocol::Status;

    use super::*;
    use crate::results::{IgnoredCase, Run};
    use crate::testing::record;

    fn case(id: &str, word: Status) -> CaseResult {
        CaseResult::new(record(id, word))
    }

    #[test]
    fn failures_come_first_and_numbers_last() {
        let mut flaky = case("m::late::raw-file", Status::Fail);
        let mut second = record("m::late::raw-file", Status::Pass);
        second.attempt = 2;
        second.seconds = 0.25;
        flaky.add(second);
        let ignored = |id: &str| IgnoredCase {
            program: "p::suite".to_owned(),
            id: id.to_owned(),
            label: String::new(),
            qemu: None,
            reason: "needs kvm".to_owned(),
        };
        let mut skipped = record("m::s::raw-file", Status::Skip);
        skipped.reason = Some("no tape".to_owned());
        let results = Results {
            document: Run {
                seconds: 12.345,
                ignored: vec![ignored("m::a::raw-file"), ignored("m::b::raw-file")],
                ..Run::default()
            },
            cases: vec![
                case("m::good::raw-file", Status::Pass),
                flaky,
                CaseResult::new(skipped),
                case("m::bad::raw-file", Status::Fail),
            ],
            ..Results::default()
        };
        let expected = "
FAIL m::bad::raw-file: out of tape
more
  rerun: cargo iotest --exact m::bad::raw-file

flaky:
  m::late::raw-file: passed at attempt 2; at first: out of tape

slowest:
      1.75s  m::late::raw-file
      1.50s  m::good::raw-file
      1.50s  m::s::raw-file
      1.50s  m::bad::raw-file

not run:
      2  needs kvm
      1  no tape (found while running)

FAILED: 4 cases in 12.35s: 1 passed, 1 flaky, 1 failed, 1 skipped, 2 ignored
  cargo iotest --failed    reruns what failed
";
        assert_eq!(text(&results, &[], Palette::Plain), expected);
    }

    #[test]
    fn run_with_only_skips_is_not_successful() {
        let results =
            Results { cases: vec![case("m::s::raw-file", Status::Skip)], ..Results::default() };
        assert!(text(&results, &[], Palette::Plain).contains("NOTHING RAN: 1 case: 1 skipped"));
    }
}
