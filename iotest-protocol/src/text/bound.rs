//! Truncation: keeps the beginning and the end of a long text, with a marker between them.

use std::borrow::Cow;
use std::fmt;

use crate::text::limit::Limit;

/// Returns a text, or its beginning and end with a marker between them if it is too long.
pub fn bounded(text: &str, limit: Limit) -> Cow<'_, str> {
    if text.len() <= limit.whole() {
        return Cow::Borrowed(text);
    }
    let head = prefix(text, limit.head);
    let tail = suffix(text, limit.tail);
    Cow::Owned(joined(head, tail, text.len()))
}

fn joined(head: &str, tail: &str, total: usize) -> String {
    let left_out = total - head.len() - tail.len();
    let gap = if head.is_empty() || head.ends_with('\n') { "" } else { "\n" };
    format!("{head}{gap}[... {left_out} of {total} bytes left out ...]\n{tail}")
}

/// Returns at most so many bytes of the beginning of a text, in whole characters.
pub fn prefix(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn suffix(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

/// Returns a line, or at most so many bytes of its beginning with a marker.
pub fn truncate(line: &str, bytes: usize) -> Cow<'_, str> {
    if line.len() <= bytes {
        return Cow::Borrowed(line);
    }
    let kept = prefix(line, bytes);
    Cow::Owned(format!("{kept}… ({} bytes more)", line.len() - kept.len()))
}

/// Returns a text with at most so many lines from the beginning and from the end, a marker between
/// them, and each line [truncated](truncate) to so many bytes.
pub fn bounded_lines(text: &str, [head, tail]: [usize; 2], bytes: usize) -> Cow<'_, str> {
    let count = text.lines().count();
    if count <= head + tail && text.lines().all(|line| line.len() <= bytes) {
        return Cow::Borrowed(text);
    }
    let (head, tail) = if count <= head + tail { (count, 0) } else { (head, tail) };
    let mut lines: Vec<Cow<'_, str>> =
        text.lines().take(head).map(|line| truncate(line, bytes)).collect();
    if head < count {
        let left_out = count - head - tail;
        lines.push(format!("[... {left_out} of {count} lines left out ...]").into());
        lines.extend(text.lines().skip(count - tail).map(|line| truncate(line, bytes)));
    }
    let end = if text.ends_with('\n') { "\n" } else { "" };
    Cow::Owned(lines.join("\n") + end)
}

/// Collects a text in pieces and keeps no more than a limit allows.
///
/// ```
/// use std::fmt::Write as _;
///
/// use iotest_protocol::text::BoundedText;
/// use iotest_protocol::text::limit::Limit;
/// let mut text = BoundedText::new(Limit { head: 4, tail: 4 });
/// (0..1000).for_each(|number| write!(text, "{number:03}").unwrap());
/// assert_eq!(text.finish(), "0000\n[... 2992 of 3000 bytes left out ...]\n8999");
/// ```
#[derive(Debug)]
pub struct BoundedText {
    limit: Limit,
    head: String,
    tail: String,
    total: usize,
}

impl BoundedText {
    /// Makes an empty text.
    pub fn new(limit: Limit) -> Self {
        Self { limit, head: String::new(), tail: String::new(), total: 0 }
    }

    /// Returns the text, truncated if it is too long.
    pub fn finish(self) -> String {
        let kept = suffix(&self.tail, self.limit.tail);
        match self.total <= self.limit.whole() {
            true => self.head + &self.tail,
            false => joined(&self.head, kept, self.total),
        }
    }
}

impl fmt::Write for BoundedText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.total += text.len();
        let mut rest = text;
        if self.tail.is_empty() {
            let begin = prefix(text, self.limit.head - self.head.len());
            self.head.push_str(begin);
            rest = &text[begin.len()..];
        }
        self.tail.push_str(suffix(rest, self.limit.whole()));
        // Trimmed at twice the kept length, so that each byte is moved at most once.
        if self.tail.len() > 2 * self.limit.whole() {
            self.tail = suffix(&self.tail, self.limit.whole()).to_owned();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    const LIMIT: Limit = Limit { head: 5, tail: 3 };

    #[test]
    fn short_text_stays_as_it_is() {
        assert!(matches!(bounded("12345678", LIMIT), Cow::Borrowed("12345678")));
        assert!(matches!(bounded_lines("a\nb\n", [1, 1], 1), Cow::Borrowed(_)));
        assert_eq!(truncate("abc", 3), "abc");
    }

    #[test]
    fn long_text_has_a_marker() {
        assert_eq!(bounded("1234567890", LIMIT), "12345\n[... 2 of 10 bytes left out ...]\n890");
        // Whole characters are kept.
        assert_eq!(bounded("ééééé", LIMIT), "éé\n[... 4 of 10 bytes left out ...]\né");
        assert_eq!(truncate("abécd", 3), "ab… (4 bytes more)");
    }

    #[test]
    fn middle_lines_are_left_out_and_long_ones_truncated() {
        let text = "1\n2\n3\nlonger\n5\n";
        let marked = "1\n[... 2 of 5 lines left out ...]\nlon… (3 bytes more)\n5\n";
        assert_eq!(bounded_lines(text, [1, 2], 3), marked);
        assert_eq!(bounded_lines("longer", [1, 2], 3), "lon… (3 bytes more)");
    }

    #[test]
    fn pieces_come_to_the_same_as_the_whole() {
        for length in 0..60 {
            let text: String = "añb".chars().cycle().take(length).collect();
            for piece in 1..7 {
                let mut pieces = BoundedText::new(LIMIT);
                let chars: Vec<char> = text.chars().collect();
                chars
                    .chunks(piece)
                    .for_each(|chunk| write!(pieces, "{}", String::from_iter(chunk)).unwrap());
                assert_eq!(pieces.finish(), bounded(&text, LIMIT), "{text} by {piece}");
            }
        }
    }
}
