//! [`Excerpt`]: the first and last bytes of a stream, and the count of those between.
//!
//! A program's output may be endless or binary. An excerpt keeps a bounded part of it, counts what it
//! leaves out, and renders it as one escaped line or as text.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use iotest_protocol::text::limit::{self, Limit};
use iotest_protocol::text::visible;

/// The first and last bytes of a stream that is read in pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    limit: Limit,
    head: Vec<u8>,
    /// At least the last bytes that are not in the head; at most twice as many as are kept.
    tail: Vec<u8>,
    total: u64,
}

impl Excerpt {
    /// Makes an empty excerpt that keeps `limit`.
    pub fn new(limit: Limit) -> Self {
        Self { limit, head: Vec::new(), tail: Vec::new(), total: 0 }
    }

    /// Makes the excerpt of a line, as long as errors show it.
    pub fn of_line(bytes: &[u8]) -> Self {
        let mut excerpt = Self::new(limit::RECEIVED_LINE);
        excerpt.push(bytes);
        excerpt
    }

    /// Makes the excerpt of a line of which only the ends are known; `total` is its length, in bytes.
    pub fn of_ends(head: &[u8], tail: &[u8], total: u64) -> Self {
        Self { limit: limit::RECEIVED_LINE, head: head.to_vec(), tail: tail.to_vec(), total }
    }

    /// Makes the excerpt of a text, as long as errors show it.
    pub fn of_text(bytes: &[u8]) -> Self {
        let mut excerpt = Self::new(limit::PROGRAM_OUTPUT);
        excerpt.push(bytes);
        excerpt
    }

    /// Makes the excerpt of a file from byte `from` on, reading only its two ends.
    ///
    /// # Errors
    /// * The system's error if the file cannot be read.
    pub fn of_file(file: &mut File, from: u64) -> io::Result<Self> {
        let mut excerpt = Self::new(limit::PROGRAM_OUTPUT);
        let end = file.seek(SeekFrom::End(0))?;
        let length = end.saturating_sub(from);
        let [head, tail] =
            [limit::PROGRAM_OUTPUT.head, limit::PROGRAM_OUTPUT.tail].map(|bytes| bytes as u64);
        file.seek(SeekFrom::Start(from))?;
        if length <= head + tail {
            file.take(length).read_to_end(&mut excerpt.head)?;
            let rest = excerpt.head.split_off(excerpt.head.len().min(limit::PROGRAM_OUTPUT.head));
            excerpt.tail = rest;
        } else {
            file.take(head).read_to_end(&mut excerpt.head)?;
            file.seek(SeekFrom::Start(end - tail))?;
            file.take(tail).read_to_end(&mut excerpt.tail)?;
        }
        excerpt.total = length;
        Ok(excerpt)
    }

    /// Appends bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.total += bytes.len() as u64;
        let to_head = bytes.len().min(self.limit.head.saturating_sub(self.head.len()));
        self.head.extend_from_slice(&bytes[..to_head]);
        let rest = &bytes[to_head..];
        // Only the last bytes can be in the tail.
        self.tail.extend_from_slice(&rest[rest.len().saturating_sub(self.limit.tail)..]);
        if self.tail.len() > 2 * self.limit.tail {
            self.tail.drain(..self.tail.len() - self.limit.tail);
        }
    }

    /// Returns how many bytes were appended.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Returns whether nothing was appended.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// Returns how many bytes are left out.
    pub fn left_out(&self) -> u64 {
        self.total - (self.head.len() + self.end().len()) as u64
    }

    /// Renders it as one line: unprintable bytes are escaped, bytes left out are counted.
    ///
    /// ```
    /// # use iotest_exec::excerpt::Excerpt;
    /// assert_eq!(Excerpt::of_line(b"a\x1b[0m \"\xff\"\n").line(), r#"a\x1b[0m "\xff"\n"#);
    /// let long = [&b"begin"[..], &[b'-'; 1000], b"end"].concat();
    /// let line = Excerpt::of_line(&long).line();
    /// assert!(line.contains(" ... 608 of 1008 bytes left out ... "), "{line}");
    /// ```
    pub fn line(&self) -> String {
        let (head, end) = (escaped(&self.head), escaped(self.end()));
        match self.left_out() {
            0 => escaped(&[&self.head, self.end()].concat()),
            left => format!("{head} ... {left} of {} bytes left out ... {end}", self.total),
        }
    }

    /// Renders it as text: invalid UTF-8 is replaced, bytes left out are counted on their own line.
    pub fn text(&self) -> String {
        let lossy = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match self.left_out() {
            0 => lossy(&[&self.head, self.end()].concat()),
            left => {
                let (head, end) = (lossy(&self.head), lossy(self.end()));
                format!("{head}\n[... {left} of {} bytes left out ...]\n{end}", self.total)
            }
        }
    }

    /// Returns the last bytes, without those in the head.
    pub fn end(&self) -> &[u8] {
        &self.tail[self.tail.len().saturating_sub(self.limit.tail)..]
    }
}

/// Escapes bytes that a terminal would act on.
fn escaped(bytes: &[u8]) -> String {
    let mut line = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        line.push_str(&visible(chunk.valid()).replace('\n', "\\n").replace('\t', "\\t"));
        for byte in chunk.invalid() {
            write!(line, "\\x{byte:02x}").expect("a text takes everything");
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn pieces_make_the_same_excerpt_as_the_whole() {
        let bytes: Vec<u8> = (0..2000_u32).map(|n| n.to_le_bytes()[0]).collect();
        for length in [0, 1, 299, 300, 301, 399, 400, 401, 499, 500, 600, 2000] {
            let whole = Excerpt::of_line(&bytes[..length]);
            assert_eq!(whole.total(), length as u64);
            assert_eq!(whole.left_out(), length.saturating_sub(400) as u64);
            for size in [1, 7, 250, 401] {
                let mut pieces = Excerpt::new(limit::RECEIVED_LINE);
                bytes[..length].chunks(size).for_each(|piece| pieces.push(piece));
                assert_eq!(pieces.line(), whole.line(), "{length} in pieces of {size}");
                assert!(pieces.tail.len() <= 2 * limit::RECEIVED_LINE.tail);
            }
        }
    }

    #[test]
    fn unprintable_bytes_are_escaped_on_a_line() {
        let line = |bytes: &[u8]| Excerpt::of_line(bytes).line();
        assert_eq!(line("\u{feff}{\"ü\": '\\n'}\r\n".as_bytes()), r#"\u{feff}{"ü": '\n'}\r\n"#);
        assert_eq!(line(b"\0\x1b\x08\x7f\xc3("), r"\x00\x1b\x08\x7f\xc3(");
        assert_eq!(line("\u{202e}\u{9b}".as_bytes()), r"\u{202e}\u{9b}");
    }

    #[test]
    fn text_keeps_its_lines_and_says_what_is_missing() {
        let text = |bytes: &[u8]| Excerpt::of_text(bytes).text();
        assert_eq!(text(b"one\ntwo\n\xff"), "one\ntwo\n\u{fffd}");
        let shown = text(format!("first\n{}last", "-".repeat(1 << 20)).as_bytes());
        assert!(shown.starts_with("first\n") && shown.ends_with("last"));
        assert!(shown.contains("\n[... 1032202 of 1048586 bytes left out ...]\n"), "{shown}");
        assert!(shown.len() < 17 << 10);
    }

    #[test]
    fn file_is_read_at_its_ends_only() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"of the first launch\n").unwrap();
        let from = file.stream_position().unwrap();
        assert!(Excerpt::of_file(&mut file, from).unwrap().is_empty());
        let short = [b'x'; 10_000];
        file.write_all(&short).unwrap();
        let excerpt = Excerpt::of_file(&mut file, from).unwrap();
        assert_eq!(excerpt.text().as_bytes(), short);
        file.seek(SeekFrom::End(0)).unwrap();
        file.write_all(&vec![b'y'; 1 << 20]).unwrap();
        file.write_all(b"z").unwrap();
        let excerpt = Excerpt::of_file(&mut file, from).unwrap();
        assert_eq!((excerpt.total(), excerpt.left_out()), (1_058_577, 1_042_193));
        let text = excerpt.text();
        assert!(text.starts_with("xxx") && text.ends_with("yz") && text.len() < 17 << 10);
        // A file that was cut shorter than the place to begin at has nothing.
        assert!(Excerpt::of_file(&mut file, 1 << 30).unwrap().is_empty());
    }
}
