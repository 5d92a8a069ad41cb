//! Adds the unexpected end of a program to the outcome of its case.

use super::evidence::SHOWN_NOTES;
use crate::ends::ProgramEnd;
use crate::outcome::{Failure, Outcome};
use crate::transcript::{Note, NoteKind};

/// How many of the last messages of a program are shown with its end.
const SHOWN_MESSAGES: usize = 6;
/// How long a shown message may be, in characters.
const LONGEST: usize = 400;

/// Adds an unexpected end to the outcome of a test: a test that passed or skipped fails; a failure that
/// mentions the end stays unchanged.
///
/// `notes` has the messages of the case; `place` returns the place of the test.
pub(super) fn added(
    outcome: Outcome,
    end: &ProgramEnd,
    notes: &[Note],
    place: impl FnOnce() -> String,
) -> Outcome {
    let failure_of = |what: String| Failure { what, location: Some(place()) };
    match outcome {
        Outcome::Pass => Outcome::Fail(failure_of(format!("{end}{}", messages(end, notes)))),
        Outcome::Skip(reason) => {
            let skipped = format!("  the test had asked for a skip: {reason}");
            Outcome::Fail(failure_of(format!("{end}{}\n{skipped}", messages(end, notes))))
        }
        Outcome::Fail(failure) => Outcome::Fail(with(failure, end)),
        Outcome::Broken(failure) => Outcome::Broken(with(failure, end)),
    }
}

fn with(failure: Failure, end: &ProgramEnd) -> Failure {
    let mentions = |text: &str| failure.what.contains(text);
    // The failure describes the steps in other words.
    let steps = [" (quit:", " (SIGTERM:", " (still running"];
    let exit = steps.iter().fold(&*end.end, |end, step| end.split(step).next().unwrap_or(end));
    if mentions(&end.program) && mentions(exit) {
        return failure;
    }
    Failure { what: format!("{}\n  and {}", failure.what, indented(&end.to_string())), ..failure }
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}

/// Returns the last messages between the test and a program, as lines to add; nothing if the last notes
/// of the case, which are shown anyway, have one of them.
fn messages(end: &ProgramEnd, notes: &[Note]) -> String {
    let own = format!("{} ", end.program);
    let of_it = |note: &&Note| {
        matches!(note.kind, NoteKind::Sent | NoteKind::Received) && note.text.starts_with(&own)
    };
    if notes.iter().rev().take(SHOWN_NOTES).any(|note| of_it(&note)) {
        return String::new();
    }
    let mut last: Vec<&Note> = notes.iter().rev().filter(of_it).take(SHOWN_MESSAGES).collect();
    last.reverse();
    if last.is_empty() {
        return String::new();
    }
    let lines = last.iter().map(|note| {
        let line = note.to_string();
        let shown: String = line.chars().take(LONGEST).collect();
        let more = if shown.len() < line.len() { " …" } else { "" };
        format!("\n    {shown}{more}")
    });
    format!("\n  its last messages:{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn crash() -> ProgramEnd {
        ProgramEnd {
            program: "vm0".to_owned(),
            pid: 7,
            command_line: "qemu".to_owned(),
            end: "signal 11 (SIGSEGV)".to_owned(),
            expected: Some("exit status 0".to_owned()),
            how: "dropped".to_owned(),
            log_tail: "oops".to_owned(),
        }
    }

    fn check(outcome: Outcome, notes: &[Note]) -> String {
        match added(outcome, &crash(), notes, || "m.rs:1".to_owned()) {
            Outcome::Fail(failure) => failure.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn passing_test_fails_with_everything_that_is_known() {
        let note = |kind, text: &str| Note {
            after: Duration::from_millis(1),
            kind,
            text: text.to_owned(),
        };
        let mut notes =
            vec![note(NoteKind::Sent, "vm0 {\"execute\":\"stop\"}"), note(NoteKind::Tool, "vm0 x")];
        let shown = check(Outcome::Pass, &notes);
        assert!(!shown.contains("messages"), "they are shown as the last notes: {shown}");
        notes.extend((0..SHOWN_NOTES).map(|_| note(NoteKind::Sent, "vm01 {}")));
        assert_eq!(
            check(Outcome::Pass, &notes),
            "vm0 (process 7, dropped) ended with signal 11 (SIGSEGV); expected exit status 0\n  \
             its output ends:\n    oops\n  command: qemu\n  its last messages:\n        \
             0.001s -> vm0 {\"execute\":\"stop\"}\n  at m.rs:1"
        );
        let skipped = check(Outcome::Skip("no tape".to_owned()), &[]);
        assert!(skipped.contains("\n  the test had asked for a skip: no tape\n"), "{skipped}");
    }

    #[test]
    fn failure_that_contains_the_end_gets_it_once() {
        let known = Failure::without_location("vm0 is gone: QEMU ended with signal 11 (SIGSEGV)");
        assert_eq!(check(Outcome::Fail(known.clone()), &[]), known.what);
        let other = check(Outcome::Fail(Failure::without_location("2 is not 1")), &[]);
        assert!(other.starts_with("2 is not 1\n  and vm0 (process 7, dropped) ended"), "{other}");
        let broken = added(Outcome::Broken(known), &crash(), &[], String::new);
        assert!(matches!(broken, Outcome::Broken(_)));
    }
}
