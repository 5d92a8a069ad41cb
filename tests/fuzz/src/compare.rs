//! Comparison of a log with its reference.

use iotest_runtime::internal::{Diff, Paint, equal_to_reference as equal};

/// The separator of the two texts.
const SEPARATOR: &str = "\u{1}";

/// Compares a reference and a log, which a byte 1 separates.
///
/// # Panics
/// * If they are equal by another rule than that blanks at line ends do not count.
/// * If equal texts have a diff, or different texts have none.
pub fn compare(bytes: &[u8]) {
    let text = crate::text(bytes);
    let (one, other) = text.split_once(SEPARATOR).unwrap_or((&text, &text));
    let same = plain(one) == plain(other);
    assert_eq!(equal(one, other), same, "{one:?} and {other:?}");
    assert_eq!(equal(other, one), same, "{other:?} and {one:?}");
    assert!(equal(one, one) && equal(one, &plain(one)), "{one:?}");
    let diff = Diff::between(("reference", one), ("log", other));
    assert_eq!(diff.is_empty(), same, "{one:?} and {other:?}");
    let shown = diff.render(Paint::Plain, 10);
    assert!(same || !shown.is_empty());
    assert!(diff.first_line() <= one.matches('\n').count() + 2, "{one:?}: {}", diff.first_line());
}

/// Returns a text without blanks before line ends, and with a newline at its end.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut blanks = String::new();
    for c in text.chars() {
        match c {
            ' ' | '\t' => blanks.push(c),
            '\n' => {
                blanks.clear();
                plain.push(c);
            }
            c => {
                plain.push_str(&blanks);
                blanks.clear();
                plain.push(c);
            }
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        plain.push('\n');
    }
    plain
}
