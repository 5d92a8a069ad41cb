//! [`LineBuffer`]: splits bytes into lines of bounded length.

use std::fmt;

use crate::excerpt::Excerpt;

/// The capacity that an empty buffer keeps, in bytes.
const KEPT: usize = 1 << 20;

/// Collects bytes and returns them as lines, however they were split in transit.
///
/// A line longer than the limit is an error and is skipped to its end. A line without an end is an
/// error again each time the limit is reached again. So the buffer never holds more than its limit
/// and the bytes added last.
pub struct LineBuffer {
    /// The line terminator.
    end: &'static [u8],
    /// How long a line may be, in bytes.
    limit: usize,
    bytes: Vec<u8>,
    /// Where the first line that was not returned begins.
    start: usize,
    /// Up to where no terminator was found, so that a long line is searched once, not once per chunk.
    searched: usize,
    /// The part that was dropped of a line that is too long and has not ended.
    skipped: Option<Excerpt>,
}

impl fmt::Debug for LineBuffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes.len() - self.start;
        f.debug_struct("LineBuffer").field("bytes", &bytes).finish_non_exhaustive()
    }
}

/// A line longer than a [`LineBuffer`] allows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("longer than {limit} bytes ({} have come)", line.total())]
pub struct LineTooLong {
    /// How long a line may be, in bytes.
    pub limit: usize,
    /// An excerpt of the line as far as it was received.
    pub line: Excerpt,
}

impl LineBuffer {
    /// Makes an empty buffer for lines that end with LF or CR LF and have up to `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self::ending_with(b"\n", limit)
    }

    /// Makes an empty buffer for pieces that end with `end` and have up to `limit` bytes before it.
    pub fn ending_with(end: &'static [u8], limit: usize) -> Self {
        Self { end, limit, bytes: Vec::new(), start: 0, searched: 0, skipped: None }
    }

    /// Appends bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.fill(bytes.len(), |buffer| buffer.extend_from_slice(bytes));
    }

    /// Calls `read` to append bytes to a buffer with room for `space` of them.
    pub fn fill<T>(&mut self, space: usize, read: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        // The caller has taken all complete lines, so at most a part of one is moved.
        self.bytes.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        if self.bytes.is_empty() && self.bytes.capacity() > KEPT.max(space) {
            self.bytes = Vec::new();
        }
        self.bytes.reserve(space);
        read(&mut self.bytes)
    }

    /// Takes the next complete line, without its terminator.
    ///
    /// # Errors
    /// * [`LineTooLong`] if a line is longer than the limit; the next call continues after it. For a
    ///   line without an end, each time the limit is reached again.
    pub fn next_line(&mut self) -> Result<Option<Vec<u8>>, LineTooLong> {
        while let Some(end) = self.find_end() {
            let line = self.start..end;
            self.start = end + self.end.len();
            self.searched = self.start;
            match self.skipped.take() {
                // The rest of a line that was reported as too long.
                Some(_) => {}
                None if line.len() > self.limit => {
                    return Err(self.too_long(Excerpt::of_line(&self.bytes[line])));
                }
                None => return Ok(Some(self.strip_cr(&self.bytes[line]).to_vec())),
            }
        }
        // The start of a terminator may be at the end: search it again.
        let undecided = (self.end.len() - 1).min(self.bytes.len() - self.start);
        self.searched = self.bytes.len() - undecided;
        if self.searched - self.start <= self.limit {
            return Ok(None);
        }
        let mut line = self.skipped.take().unwrap_or_else(|| Excerpt::of_line(&[]));
        line.push(&self.bytes[self.start..self.searched]);
        self.start = self.searched;
        self.skipped = Some(line.clone());
        Err(self.too_long(line))
    }

    /// Returns an excerpt of the incomplete last line.
    pub fn unfinished(&self) -> Excerpt {
        let rest = &self.bytes[self.start..];
        let last = find_last(rest, self.end);
        let begin = last.map_or(0, |at| at + self.end.len());
        // The skipped line continues only up to the first terminator.
        let skipped = self.skipped.clone().filter(|_| last.is_none());
        let mut line = skipped.unwrap_or_else(|| Excerpt::of_line(&[]));
        line.push(&rest[begin..]);
        line
    }

    /// Returns whether more bytes are pending than a line may have.
    pub fn is_full(&self) -> bool {
        self.bytes.len() - self.start > self.limit
    }

    /// Takes all bytes that were not returned as lines.
    pub fn take_rest(&mut self) -> Vec<u8> {
        let rest = self.bytes.split_off(self.start);
        self.bytes.clear();
        (self.start, self.searched) = (0, 0);
        rest
    }

    fn find_end(&self) -> Option<usize> {
        find(&self.bytes[self.searched..], self.end).map(|at| self.searched + at)
    }

    fn strip_cr<'a>(&self, line: &'a [u8]) -> &'a [u8] {
        if self.end == b"\n" { line.strip_suffix(b"\r").unwrap_or(line) } else { line }
    }

    fn too_long(&self, line: Excerpt) -> LineTooLong {
        LineTooLong { limit: self.limit, line }
    }
}

/// Returns the index of the first occurrence of `wanted`; 0 if that is empty.
pub fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let Some((first, rest)) = wanted.split_first() else { return Some(0) };
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| byte == first) {
        from += at + 1;
        if bytes[from..].starts_with(rest) {
            return Some(from - 1);
        }
    }
    None
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = wanted.first()?;
    let mut upto = bytes.len();
    while let Some(at) = bytes[..upto].iter().rposition(|byte| byte == first) {
        if bytes[at..].starts_with(wanted) {
            return Some(at);
        }
        upto = at;
    }
    None
}

#[cfg(test)]
mod tests;
