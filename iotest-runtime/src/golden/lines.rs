//! [`equal`]: whether two texts say the same, blanks at line ends aside.

/// A text as lines, each without its newline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lines<'a> {
    lines: Vec<&'a str>,
    ends: bool,
}

impl<'a> Lines<'a> {
    /// Splits a text at `\n` alone; a carriage return stays in its line.
    pub(crate) fn of(text: &'a str) -> Self {
        let mut lines: Vec<&str> = text.split('\n').collect();
        let ends = lines.last().is_some_and(|last| last.is_empty());
        if ends {
            lines.pop();
        }
        Self { lines, ends }
    }

    /// Returns the lines as they are.
    pub(crate) fn raw(&self) -> &[&'a str] {
        &self.lines
    }

    /// Returns the lines as they are compared: without blanks and tabs at their ends.
    pub(crate) fn compared(&self) -> Vec<&'a str> {
        self.lines.iter().map(|line| without_blanks(line)).collect()
    }

    /// Says whether the last line lacks its newline.
    pub(crate) fn is_cut(&self) -> bool {
        !self.ends
    }
}

/// Says whether two texts are the same but for blanks and tabs at the ends of lines.
///
/// As with QEMU's `check`, a newline that only the last line lacks does not matter. A carriage
/// return does: it is no blank here.
pub fn equal(one: &str, other: &str) -> bool {
    one == other || compared(one).eq(compared(other))
}

/// Returns the lines of a text as they are compared.
pub(super) fn compared(text: &str) -> impl Iterator<Item = &str> {
    let lines = (!text.is_empty()).then(|| text.strip_suffix('\n').unwrap_or(text).split('\n'));
    lines.into_iter().flatten().map(without_blanks)
}

pub(super) fn without_blanks(line: &str) -> &str {
    // Most lines have none, and a look at one byte is quick.
    match line.as_bytes().last() {
        Some(b' ' | b'\t') => line.trim_end_matches([' ', '\t']),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    #[test]
    fn blanks_at_line_ends_do_not_count() {
        for (one, other, same) in [
            ("a\nb\n", "a  \nb\t \n", true),
            ("a\n", "a", true),
            ("", "", true),
            ("", "\n", false),
            ("a\n", "a\n\n", false),
            ("a\n", " a\n", false),
            ("a b\n", "a  b\n", false),
            ("a\r\n", "a\n", false),
            ("a\u{a0}\n", "a\n", false),
            (" \n", "\n", true),
        ] {
            assert_eq!(equal(one, other), same, "{one:?} and {other:?}");
            assert_eq!(equal(other, one), same, "{other:?} and {one:?}");
        }
    }

    #[test]
    fn text_equals_itself_with_any_blanks_at_line_ends() {
        let mut random = Random::new(5);
        for _ in 0..2000 {
            let text = random.text(30);
            let blank = random.pick(&[" ", "\t", "", "  "]);
            assert!(equal(&text, &text.replace('\n', &format!("{blank}\n"))), "{text:?}");
        }
    }
}
