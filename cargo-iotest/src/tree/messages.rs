//! The texts of failures and remarks of tree tests.
//!
//! Does no input or output.

use camino::Utf8Path;
use iotest_protocol::judge::{Cause as JudgeCause, still_running};
use iotest_protocol::{RunningProcess, Termination};

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
    text.extend(
        Cases::read(output).map(|cases| format!("  {} of its cases ended before", cases.ended)),
    );
    add(&mut text, "its Python stack, innermost first", calls.iter().map(String::as_str));
    let ran: Vec<String> = ended.ran.iter().map(process).collect();
    add(&mut text, "what ran then", ran.iter().map(String::as_str));
    let lines: Vec<&str> = output.lines().filter(|line| !line.trim().is_empty()).collect();
    let first = lines.len().saturating_sub(SHOWN_LINES);
    add(&mut text, "the end of its output", lines[first..].iter().copied());
    text.join("\n")
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

/// Adds the failed cases of the test to the first line of a failure.
pub(crate) fn with_cases(what: &str, cases: &Cases) -> String {
    if cases.failed.is_empty() {
        return what.to_owned();
    }
    let (headline, rest) = what.split_once('\n').unwrap_or((what, ""));
    let of = cases.ran.map(|ran| format!(" of {ran}")).unwrap_or_default();
    let names = cases.failed.join(", ");
    let gap = if rest.is_empty() { "" } else { "\n" };
    format!("{headline}: {}{of} cases: {names}{gap}{rest}", cases.failed.len())
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

    #[test]
    fn failed_cases_are_named_in_the_first_line() {
        let cases = Cases { ran: Some(5), ended: 5, failed: vec!["A.b".into(), "A.c".into()] };
        assert_eq!(with_cases("it failed\n-a", &cases), "it failed: 2 of 5 cases: A.b, A.c\n-a");
        assert_eq!(with_cases("it failed\n-a", &Cases::default()), "it failed\n-a");
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
