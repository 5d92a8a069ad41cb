//! What a diff shows, and that it is a true one.

use super::*;
use crate::golden::equal;
use crate::random::Random;

fn diff(reference: &str, log: &str) -> Diff {
    Diff::between(("ref", reference), ("bad", log))
}

#[track_caller]
fn check(reference: &str, log: &str, expected: &str) {
    assert_eq!(diff(reference, log).to_string(), format!("--- ref\n+++ bad\n{expected}"));
}

#[test]
fn change_is_shown_with_three_lines_around_it() {
    check(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
        "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
    );
}

#[test]
fn far_changes_have_hunks_of_their_own() {
    let reference: String = (0..30).map(|line| format!("{line}\n")).collect();
    let log = reference.replace("\n5\n", "\n").replace("\n25\n", "\nx\n");
    let shown = diff(&reference, &log);
    assert_eq!(shown.hunks.len(), 2);
    assert_eq!(shown.first_line(), 6);
}

#[test]
fn empty_side_is_line_zero() {
    check("", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n");
    check("a\n", "", "@@ -1 +0,0 @@\n-a\n");
}

#[test]
fn equal_texts_have_an_empty_diff() {
    assert!(diff("a \nb\n", "a\nb").is_empty());
}

#[test]
fn what_cannot_be_seen_is_made_visible_where_lines_differ() {
    check("a \t\nsame  \n", "b\r\nsame\n", "@@ -1,2 +1,2 @@\n-a·⇥\n+b␍\n same\n");
    check("\u{1b}[1m\u{7f}\n", "x\ty\n", "@@ -1 +1 @@\n-␛[1m␡\n+x\ty\n");
}

#[test]
fn missing_last_newline_is_named() {
    check("a\nb", "a\nc\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n");
}

#[test]
fn colours_mark_the_words_that_differ() {
    let shown = diff("{\"size\": 1024, \"on\": 1}\n", "{\"size\": 2048, \"on\": 1}\n");
    let coloured = shown.render(Paint::Coloured, 100);
    let marked = "\u{1b}[1m\u{1b}[4m\u{1b}[31m1024\u{1b}[0m";
    assert!(coloured.contains(marked), "{coloured:?}");
    assert!(coloured.contains("\u{1b}[32m+\u{1b}[0m"), "{coloured:?}");
    assert!(!shown.render(Paint::Plain, 100).contains('\u{1b}'));
}

#[test]
fn very_long_lines_are_shown_without_marks() {
    let (reference, log) = ("a ".repeat(40_000), "b ".repeat(40_000));
    let shown = diff(&reference, &log);
    let words = shown.hunks[0].lines.iter().flat_map(|line| &line.words);
    assert!(words.clone().count() > 0 && words.clone().all(|word| !word.differs));
}

#[test]
fn long_diff_is_cut_with_a_count() {
    let log: String = (0..500).map(|line| format!("{line}\n")).collect();
    let shown = diff("", &log);
    let cut = shown.render(Paint::Plain, 10);
    assert_eq!(cut.lines().count(), 11);
    assert!(cut.ends_with("+6\n… 493 more lines of this diff\n"), "{cut}");
    assert_eq!(shown.render(Paint::Plain, 503).lines().count(), 503);
}

#[test]
fn diff_of_generated_texts_leads_from_the_reference_to_the_log() {
    let mut random = Random::new(11);
    for round in 0..500 {
        let mut text = || -> String {
            (0..random.below(25))
                .map(|_| random.pick(&["a\n", "b\n", "c d e\n", "\n", "{\n"]))
                .collect()
        };
        let (reference, log) = (text(), text());
        let shown = diff(&reference, &log);
        assert_eq!(shown.is_empty(), reference == log, "round {round}");
        assert_eq!(applied(&shown, &reference), log, "round {round}:\n{shown}");
    }
}

/// Applies a diff to the text that it was made from.
fn applied(diff: &Diff, reference: &str) -> String {
    let mut rest = reference.lines().enumerate().peekable();
    let mut result = Vec::new();
    let mut copy = |line: &str| result.push(format!("{line}\n"));
    for hunk in &diff.hunks {
        while let Some((_, line)) = rest.next_if(|(index, _)| *index < hunk.ranges[0].0) {
            copy(line);
        }
        for line in &hunk.lines {
            let text: String = line.words.iter().map(|word| word.text.as_str()).collect();
            if line.side != Side::Log {
                assert_eq!(rest.next().map(|(_, line)| line), Some(text.as_str()));
            }
            if line.side != Side::Reference {
                copy(&text);
            }
        }
    }
    rest.for_each(|(_, line)| copy(line));
    result.concat()
}

#[test]
fn long_lines_are_shown_around_the_place_where_they_differ() {
    let same = "x".repeat(1 << 20);
    let (reference, log) = (format!("{same}a{same}\n"), format!("{same}b{same}\n"));
    let shown = diff(&reference, &log).to_string();
    assert!(shown.len() < 6000, "{} bytes", shown.len());
    for line in [
        "-(1048376 bytes) … xxx",
        "+(1048376 bytes) … xxx",
        "xxxaxxx",
        "xxxbxxx",
        "x … (1046577 bytes more)",
    ] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    let shown = diff("", &log).to_string();
    assert!(
        shown.contains("+xxx") && shown.contains("xxx … (2095153 bytes more)"),
        "{}",
        shown.len()
    );
}

#[test]
fn long_texts_are_compared_from_their_first_difference() {
    let line = |number: usize| format!("line {number}\n");
    let same: String = (0..400_000).map(line).collect();
    let rest: String = (0..400_000).map(|number| format!("other {number}\n")).collect();
    let (reference, log) = (
        format!("{same}old\n{rest}"),
        format!("{}new\n", same.replace('9', "9 ").replace("9 \n", "9\n")),
    );
    // Blanks inside lines do differ, those at their ends do not.
    let first = diff(&reference, &log);
    assert_eq!(first.first_line(), 91);
    let log = format!("{}new\n", same.replace('\n', " \n"));
    let shown = diff(&reference, &log);
    assert_eq!(shown.first_line(), 400_001);
    let text = shown.to_string();
    assert!(
        text.contains(
            "@@ -399998,20000 +399998,4 @@\n line 399997\n line 399998\n line 399999\n-old\n"
        ),
        "{}",
        &text[..400]
    );
    assert!(text.contains("\n+new\n"));
    assert!(
        text.ends_with("… 380004 and 0 further lines are not compared\n"),
        "{}",
        &text[text.len() - 100..]
    );
}

#[test]
fn any_long_texts_take_bounded_time_and_space() {
    let pairs = [("", "x"), ("abc ", "\t"), ("one two three", "é"), ("", " \t"), ("x", "x")];
    for (one, other) in pairs {
        for end in ["\n", ""] {
            let text = |piece: &str| format!("{piece}{end}").repeat((6 << 20) / (piece.len() + 1));
            let texts = [text(one), text(other)];
            let shown = diff(&texts[0], &texts[1]).to_string();
            assert!(shown.len() < 4 << 20, "{one:?} {other:?}: {} bytes", shown.len());
            let same = equal(&texts[0], &texts[1]);
            assert_eq!(shown.lines().count() <= 2, same, "{one:?} {other:?} {end:?}");
        }
    }
}
