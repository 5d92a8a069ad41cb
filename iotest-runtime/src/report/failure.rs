//! What is said about a case that did not pass: the reason, the evidence, the next command.

use std::fmt::Write as _;

use camino::Utf8PathBuf;
use iotest_protocol::text::{
    bounded_lines, limit, terminal_line, terminal_text, visible, visible_in_colours,
};
use iotest_protocol::{Outcome, Record, Status};

use crate::golden::{self, Diff, Paint};
use crate::outcome::Failure;
use crate::report::palette::Palette;

/// How many lines of a difference are shown; the whole log is in the `.bad` file.
const SHOWN_DIFF: usize = 200;

/// Returns the text about the failure in a record; empty if the case did not fail.
///
/// `again` is the command that runs the case once more. On a terminal, a difference from the
/// reference is shown with the words that differ marked. The text is visible and bounded; no
/// colour is in it but those of `palette`.
pub fn text(record: &Record, again: &str, palette: Palette) -> String {
    let (word, failure) = match record.final_outcome() {
        Outcome::Pass => return String::new(),
        Outcome::Skip(reason) => return format!("SKIP: {}\n", terminal_text(&reason)),
        Outcome::Fail(failure) => ("FAIL", failure),
        Outcome::Broken(failure) if record.verdict == Status::Started => ("LOST", failure),
        Outcome::Broken(failure) => ("BROKEN", failure),
    };
    let what = match (record.reference.as_ref().zip(record.bad.as_ref()), palette) {
        (Some(files), Palette::Colored) => marked(&failure, files),
        _ => terminal_text(&failure.to_string()),
    };
    let mut text = format!("{} {}: {what}\n", palette.bad(word), visible(&record.id));
    let mut line = |label: &str, what: &str| {
        writeln!(text, "  {label}: {what}").expect("a String takes any text");
    };
    if record.verdict == Status::Broken {
        line("note", "the host or the harness is at fault; this is no verdict on QEMU");
    }
    for file in &record.artefacts {
        line("see", &visible(file.as_str()));
    }
    if let Some(directory) = &record.scratch {
        line("kept", &visible(directory.as_str()));
    }
    if !again.is_empty() {
        line("rerun", &visible(again));
    }
    text
}

/// Returns a failure's text with its difference drawn anew, in colours.
fn marked(failure: &Failure, (reference, bad): (&Utf8PathBuf, &Utf8PathBuf)) -> String {
    let (Ok(expected), Ok(log)) = (golden::read(reference), golden::read(bad)) else {
        return terminal_text(&failure.to_string());
    };
    let diff = Diff::between((reference.as_str(), &expected), (bad.as_str(), &log));
    let diff = diff.render(Paint::Coloured, SHOWN_DIFF);
    let diff = bounded_lines(diff.trim_end(), limit::TERMINAL_LINES, limit::LINE);
    let mut text = terminal_line(failure.what.lines().next().unwrap_or_default());
    text = format!("{text}\n{}", visible_in_colours(&diff));
    if let Some(place) = &failure.location {
        text = format!("{text}\n  at {}", visible(place));
    }
    text
}

#[cfg(test)]
mod tests {
    use iotest_protocol::{CaseDescription, Identity};

    use super::*;

    fn record(outcome: Outcome) -> Record {
        let mut record =
            Record::started("m::f", CaseDescription::default(), Identity::default(), 1);
        record.set_outcome(outcome);
        record
    }

    #[test]
    fn failure_ends_in_the_command_to_type() {
        let outcome =
            Outcome::Broken(Failure::without_location("create scratch directory: disk full"));
        let record = Record {
            artefacts: vec!["/out/f.bad".into()],
            scratch: Some("/scratch/f".into()),
            ..record(outcome)
        };
        let expected = "\
BROKEN m::f: create scratch directory: disk full
  note: the host or the harness is at fault; this is no verdict on QEMU
  see: /out/f.bad
  kept: /scratch/f
  rerun: cargo test -- --exact m::f
";
        assert_eq!(text(&record, "cargo test -- --exact m::f", Palette::Plain), expected);
    }

    #[test]
    fn case_without_an_end_is_lost() {
        let mut record =
            Record::started("m::f", CaseDescription::default(), Identity::default(), 1);
        let lost = "LOST m::f: lost: it began and left no complete record\n";
        assert_eq!(text(&record, "", Palette::Plain), lost);
        record.reason = Some("lost: not started".to_owned());
        assert_eq!(text(&record, "", Palette::Plain), "LOST m::f: lost: not started\n");
    }

    #[test]
    fn difference_is_marked_by_word_in_colours_only() {
        let guard = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = Utf8PathBuf::try_from(guard.path().join(name)).unwrap();
            std::fs::write(&path, text).unwrap();
            path
        };
        let failure = Failure::without_location("the log differs\n-one two three\n+one 2 three");
        let record = Record {
            reference: Some(file("f.out", "one two three\n")),
            bad: Some(file("f.bad", "one 2 three\n")),
            ..record(Outcome::Fail(failure))
        };
        let plain = text(&record, "again", Palette::Plain);
        assert!(plain.starts_with("FAIL m::f: the log differs\n-one two three\n"), "{plain}");
        assert!(!plain.contains('\x1b'), "{plain}");
        let coloured = text(&record, "again", Palette::Colored);
        assert!(coloured.contains('\x1b') && coloured.contains("two"), "{coloured}");
        assert!(!coloured.contains("-one two three\n"), "words are marked: {coloured}");
    }

    #[test]
    fn reason_neither_moves_the_cursor_nor_floods_the_terminal() {
        let reason = format!("\x1b[2K\rok\n{}\nthe end", "x".repeat(1 << 20));
        let record = record(Outcome::Fail(Failure::without_location(reason)));
        for palette in [Palette::Plain, Palette::Colored] {
            let text = text(&record, "again", palette);
            assert!(text.contains(" m::f: \\x1b[2K\\rok\nxxx"), "{}", &text[..80]);
            assert!(text.ends_with("\nthe end\n  rerun: again\n"), "{}", &text[text.len() - 80..]);
            assert!(text.len() < limit::TERMINAL.bytes() && text.contains(" bytes more)"));
        }
    }

    #[test]
    fn passing_case_leaves_its_remarks_to_the_summary() {
        let record = Record { remarks: vec!["wrote f.out".to_owned()], ..record(Outcome::Pass) };
        assert_eq!(text(&record, "again", Palette::Plain), "");
    }
}
