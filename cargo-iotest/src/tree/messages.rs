//! The texts of failures and remarks of tree tests.
//!
//! Does no input or output.

use camino::Utf8Path;
use iotest_protocol::judge::{Cause as JudgeCause, still_running};
use iotest_protocol::{RunningProcess, Termination, UnittestCase, UnittestVerdict};

use crate::tree::cases::Cases;
use crate::tree::explanation::{Certainty, Explanation};
use crate::tree::stack::Stack;

/// How many of the last lines of an output are part of a failure's text.
const SHOWN_LINES: usize = 12;
/// How long a shown line may be, in characters.
const LONGEST: usize = 400;

/// What is known of a test that was killed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EndedTest<'a> {
    /// The root of its tree.
    pub(crate) root: &'a Utf8Path,
    /// Its file.
    pub(crate) script: &'a Utf8Path,
    /// The processes that were running then.
    pub(crate) ran: &'a [RunningProcess],
    /// Its output, with its stack if it is in Python.
    pub(crate) written: &'a str,
    /// Its cases, if it reported them.
    pub(crate) cases: &'a [UnittestCase],
}

/// Returns the text of a cause found by the judge.
pub(crate) fn judge_cause(cause: &JudgeCause, ended: EndedTest<'_>) -> String {
    match cause {
        JudgeCause::TimedOut { limit, .. } => with_evidence(&still_running(*limit), ended),
        JudgeCause::WroteTooMuch(limit) => wrote_too_much(*limit, ended),
        JudgeCause::Interrupted(_) => with_evidence("interrupted", ended),
        JudgeCause::Leak(what) => left_running(what),
        cause => cause.to_string(),
    }
}

/// Returns the text for a test killed because it wrote too much.
fn wrote_too_much(limit: u64, ended: EndedTest<'_>) -> String {
    let headline = format!(
        "wrote more than {} MiB, too much to compare; killed, and only its beginning and end are kept",
        limit >> 20
    );
    with_evidence(&headline, ended)
}

fn with_evidence(headline: &str, ended: EndedTest<'_>) -> String {
    let Stack { output, calls } = Stack::read(ended.written, ended.root, ended.script);
    let mut text = vec![headline.to_owned()];
    text.extend(ended_cases(ended.cases, output));
    add(&mut text, "its Python stack, innermost first", calls.iter().map(String::as_str));
    let ran: Vec<String> = ended.ran.iter().map(process).collect();
    add(&mut text, "what ran then", ran.iter().map(String::as_str));
    let lines: Vec<&str> = output.lines().filter(|line| !line.trim().is_empty()).collect();
    let first = lines.len().saturating_sub(SHOWN_LINES);
    add(&mut text, "the end of its output", lines[first..].iter().copied());
    text.join("\n")
}

/// Returns how many cases of a test had ended, and which one had not.
fn ended_cases(cases: &[UnittestCase], output: &str) -> Option<String> {
    if cases.is_empty() {
        let count = Cases::read(output)?.ended;
        return Some(format!("  {count} of its cases ended before"));
    }
    let ended = cases.iter().filter(|case| case.verdict.has_ended()).count();
    let running = cases.iter().filter(|case| case.verdict == UnittestVerdict::Unfinished);
    let running: Vec<&str> = running.map(|case| &*case.name).collect();
    let running = match &running[..] {
        [] => String::new(),
        names => format!("; {} was running", names.join(", ")),
    };
    Some(format!("  {ended} of its {} cases ended before{running}", cases.len()))
}

/// Returns the line of a process: its command line, where it slept, and whether it ignored SIGTERM.
fn process(ran: &RunningProcess) -> String {
    let line: String = ran.command_line.chars().take(LONGEST).collect();
    let wait = ran.waited_in.as_ref().map(|name| format!("slept in {name}"));
    let stayed = (ran.end == Termination::Killed).then(|| "did not end at SIGTERM".to_owned());
    let facts: Vec<String> = [wait, stayed].into_iter().flatten().collect();
    match &facts[..] {
        [] => line,
        facts => format!("[{}] {line}", facts.join(", ")),
    }
}

fn add<'a>(text: &mut Vec<String>, title: &str, lines: impl Iterator<Item = &'a str>) {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        text.push(format!("  {title}:"));
    }
    text.extend(
        lines
            .map(|line| line.chars().take(LONGEST).collect::<String>())
            .map(|line| format!("    {line}")),
    );
}

/// Adds the failed cases of a test to a failure: their names to its first line, their reasons below.
///
/// `cases` are those that the test reported; without any, its output may name them.
pub(crate) fn with_cases(what: &str, written: &str, cases: &[UnittestCase]) -> String {
    let failed = cases.iter().filter(|case| case.verdict.is_failure());
    let (names, ran) = match cases.is_empty() {
        true => {
            let of_output = Cases::read(written).unwrap_or_default();
            (of_output.failed, of_output.ran)
        }
        false => {
            let names = failed.map(|case| case.name.clone()).collect();
            (names, u64::try_from(cases.len()).ok())
        }
    };
    if names.is_empty() {
        return what.to_owned();
    }
    let (headline, rest) = what.split_once('\n').unwrap_or((what, ""));
    let of = ran.map(|ran| format!(" of {ran}")).unwrap_or_default();
    let headline = format!("{headline}: {}{of} cases: {}", names.len(), names.join(", "));
    let gap = if rest.is_empty() { "" } else { "\n" };
    with_reasons(&format!("{headline}{gap}{rest}"), cases)
}

/// Adds the reasons of the failed cases below the first line of a failure.
pub(crate) fn with_reasons(what: &str, cases: &[UnittestCase]) -> String {
    let (headline, rest) = what.split_once('\n').unwrap_or((what, ""));
    let failed = cases.iter().filter(|case| case.verdict.is_failure());
    let mut text = headline.to_owned();
    text.extend(failed.map(|case| format!("\n  {}", failed_case(case))));
    if !rest.is_empty() {
        text.extend(["\n", rest]);
    }
    text
}

/// Returns the line of a failed case.
fn failed_case(case: &UnittestCase) -> String {
    let place = case.place.as_deref().and_then(|place| place.rsplit('/').next());
    let place = place.map(|place| format!(" at {place}")).unwrap_or_default();
    let verdict = case.verdict.name();
    let reason: String = case.headline().chars().take(LONGEST).collect();
    let gap = if reason.is_empty() { "" } else { ": " };
    format!("{}: {verdict}{place}{gap}{reason}", case.name)
}

/// Returns the remark on a test of which only one case, or class, ran.
pub(crate) fn not_compared(case: &str) -> String {
    format!(
        "only {case} ran, so its output was not compared with the reference, which is that of all \
         cases; the verdict is unittest's"
    )
}

/// Returns the text for processes that a test left running.
pub(crate) fn left_running(left: &[String]) -> String {
    format!("left processes running, now killed: {}", left.join("; "))
}

/// Returns the remark on a failed test that needs qtest itself.
pub(crate) fn qtest_need(why: &str) -> String {
    format!("a possible cause: it needs the qtest accelerator, which this QEMU lacks: it {why}")
}

/// Returns the remark that names a known or possible cause.
pub(crate) fn explanation(explanation: &Explanation) -> String {
    let certainty = match explanation.certainty {
        Certainty::Known => "known",
        Certainty::Possible => "possible",
    };
    format!("a {certainty} cause: {}", explanation.text)
}

/// Returns the note, printed before tests run, that QEMU fails to list its devices: tests then take
/// devices for missing.
pub(crate) fn device_list_error(said: &str) -> String {
    let first = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("it prints no error");
    format!(
        "note: QEMU fails to list its devices, so tests will miss some: {}{}",
        first.trim(),
        match said.contains("module") {
            true =>
                "\n  it may find modules of another build in its module directory; install all of its package, or name \
                 another QEMU",
            false => "",
        }
    )
}

/// Returns the remark on cases that a test left out, in one line.
pub(crate) fn cases_not_run(note: &str) -> String {
    let lines = note.lines().map(|line| line.trim().trim_start_matches("[case not run] "));
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    format!("some cases not run: {}", lines.join("; "))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn test_that_hangs_is_named_with_what_it_ran() {
        let ran = |command_line: &str, waited_in: Option<&str>, end| RunningProcess {
            pid: 7,
            command_line: command_line.to_owned(),
            waited_in: waited_in.map(str::to_owned),
            end,
        };
        let ran = [
            ran("python3 030", None, Termination::Asked),
            ran("qemu-system-x86_64 -display none", Some("futex_do_wait"), Termination::Killed),
        ];
        let written = "\
....
Fatal Python error: Aborted

Current thread 0x1 (most recent call first):
  File \"/src/030\", line 7 in test_stop
";
        let ended = |ran, written| EndedTest {
            root: "/src".into(),
            script: "/src/030".into(),
            ran,
            written,
            cases: &[],
        };
        let expected = "\
exceeded its time limit of 180s; ended
  4 of its cases ended before
  its Python stack, innermost first:
    030:7 in test_stop
  what ran then:
    python3 030
    [slept in futex_do_wait, did not end at SIGTERM] qemu-system-x86_64 -display none
  the end of its output:
    ....";
        let limit = Duration::from_secs(180);
        let timed_out = JudgeCause::TimedOut { limit, waits: None };
        assert_eq!(judge_cause(&timed_out, ended(&ran, written)), expected);
        assert_eq!(
            judge_cause(&JudgeCause::Interrupted(Vec::new()), ended(&[], "")),
            "interrupted"
        );
    }

    fn cases() -> [UnittestCase; 3] {
        let case = UnittestCase::unfinished;
        [
            UnittestCase { verdict: UnittestVerdict::Pass, ..case("A.a") },
            UnittestCase {
                verdict: UnittestVerdict::Fail,
                reason: Some("AssertionError: 1 != 2\nmore".to_owned()),
                place: Some("/src/040:7".to_owned()),
                ..case("A.b")
            },
            UnittestCase { verdict: UnittestVerdict::UnexpectedSuccess, ..case("A.c") },
        ]
    }

    #[test]
    fn failed_cases_are_named_in_the_first_line() {
        let expected = "\
it failed: 2 of 3 cases: A.b, A.c
  A.b: fail at 040:7: AssertionError: 1 != 2
  A.c: unexpected-success
-a";
        assert_eq!(with_cases("it failed\n-a", "", &cases()), expected);
        assert_eq!(with_cases("it failed\n-a", "", &cases()[..1]), "it failed\n-a");
        let written = "FF.\nFAIL: b (__main__.A.b)\nRan 3 tests\n";
        assert_eq!(with_cases("it failed\n-a", written, &[]), "it failed: 1 of 3 cases: A.b\n-a");
        assert_eq!(with_cases("it failed\n-a", "", &[]), "it failed\n-a");
    }

    #[test]
    fn case_that_was_running_is_named() {
        let cases = [cases()[0].clone(), UnittestCase::unfinished("A.slow")];
        assert_eq!(
            ended_cases(&cases, "").unwrap(),
            "  1 of its 2 cases ended before; A.slow was running"
        );
    }

    #[test]
    fn note_on_missing_devices_says_what_to_do() {
        let said = "\nfailed to initialize module: /usr/lib/qemu/ui.so\nmore\n";
        let note = device_list_error(said);
        assert!(note.contains("miss some: failed to initialize module: /usr/lib/"), "{note}");
        assert!(note.ends_with("or name another QEMU"), "{note}");
        assert!(device_list_error("").ends_with("it prints no error"));
    }

    #[test]
    fn cases_left_out_fit_in_a_line() {
        let note = "    [case not run] 'pylint' not found\n\n    [case not run] no tape\n";
        assert_eq!(cases_not_run(note), "some cases not run: 'pylint' not found; no tape");
    }
}
