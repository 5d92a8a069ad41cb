//! [`Lines`]: splits the bytes of a stream into lines of bounded length.

use super::Excerpt;

/// The capacity that an empty buffer keeps, in bytes.
const KEPT: usize = 1 << 20;

/// Collects bytes and returns them as lines, however they were split in transit.
///
/// A line longer than the limit is an error and is skipped to its end. A line without an end is an error
/// again each time the limit is reached again. So the buffer never holds more than its limit and the bytes
/// added last.
///
/// ```
/// use qmp_client::protocol::{Limits, Lines};
///
/// let mut lines = Lines::new(Limits::DEFAULT.bytes);
/// lines.push(b"{}\r\n{\"ev");
/// assert_eq!(lines.next_line(), Ok(Some(b"{}".to_vec())));
/// assert_eq!(lines.next_line(), Ok(None));
/// assert_eq!(lines.unfinished().to_string(), "{\"ev");
/// ```
#[derive(Debug)]
pub struct Lines {
    /// How long a line may be, in bytes.
    limit: usize,
    bytes: Vec<u8>,
    /// Where the first line that was not returned begins.
    start: usize,
    /// Up to where there is no line end, so that a long line is searched once, not once per chunk.
    searched: usize,
    /// The part that was dropped of a line that is too long and has not ended.
    skipped: Option<Excerpt>,
}

/// A line longer than [`Lines`] allows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("longer than {limit} bytes ({} have come)", line.total())]
#[non_exhaustive]
pub struct LineTooLong {
    /// How long a line may be, in bytes.
    pub limit: usize,
    /// The line as far as it was received.
    pub line: Excerpt,
}

impl Lines {
    /// Makes an empty buffer for lines that end with LF or CR LF and have up to `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self { limit, bytes: Vec::new(), start: 0, searched: 0, skipped: None }
    }

    /// Appends bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.fill(bytes.len(), |buffer| buffer.extend_from_slice(bytes));
    }

    /// Calls `read` to append bytes to a buffer with place for `space` of them, and returns what it returns.
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

    /// Takes the next complete line, without its end; `None` if there is none yet.
    ///
    /// # Errors
    /// * [`LineTooLong`] if a line is longer than the limit; the next call continues after it. For a line
    ///   without an end, each time the limit is reached again.
    pub fn next_line(&mut self) -> Result<Option<Vec<u8>>, LineTooLong> {
        while let Some(end) = self.find_end() {
            let line = self.start..end;
            self.start = end + 1;
            self.searched = self.start;
            match self.skipped.take() {
                // The rest of a line that was reported as too long.
                Some(_) => {}
                None if line.len() > self.limit => {
                    return Err(self.too_long(Excerpt::of(&self.bytes[line])));
                }
                None => {
                    let line = &self.bytes[line];
                    return Ok(Some(line.strip_suffix(b"\r").unwrap_or(line).to_vec()));
                }
            }
        }
        self.searched = self.bytes.len();
        if self.searched - self.start <= self.limit {
            return Ok(None);
        }
        let mut line = self.skipped.take().unwrap_or_default();
        line.push(&self.bytes[self.start..self.searched]);
        self.start = self.searched;
        self.skipped = Some(line.clone());
        Err(self.too_long(line))
    }

    /// Returns an excerpt of the incomplete last line; an empty one if there is none.
    pub fn unfinished(&self) -> Excerpt {
        let rest = &self.bytes[self.start..];
        let last = rest.iter().rposition(|byte| *byte == b'\n');
        // The skipped line continues only up to the first line end.
        let mut line = self.skipped.clone().filter(|_| last.is_none()).unwrap_or_default();
        line.push(&rest[last.map_or(0, |at| at + 1)..]);
        line
    }

    /// Returns whether more bytes are pending than a line may have.
    pub fn is_full(&self) -> bool {
        self.bytes.len() - self.start > self.limit
    }

    fn find_end(&self) -> Option<usize> {
        let found = self.bytes[self.searched..].iter().position(|byte| *byte == b'\n');
        found.map(|at| self.searched + at)
    }

    fn too_long(&self, line: Excerpt) -> LineTooLong {
        LineTooLong { limit: self.limit, line }
    }
}

#[cfg(test)]
mod tests;
