//! [`Excerpt`]: the first and last bytes of a line, for errors.

use std::fmt::{self, Write as _};

/// How many of the first bytes are kept.
const HEAD: usize = 300;

/// How many of the last bytes are kept.
const TAIL: usize = 100;

/// The first and last bytes of a line, and how many there were: 300 and 100 bytes of a long one.
///
/// It is displayed as one line: what a terminal would act on is escaped, bytes left out are counted.
///
/// ```
/// use qmp_client::protocol::Excerpt;
///
/// assert_eq!(Excerpt::of(b"a\x1b[0m\xff").to_string(), r"a\u{1b}[0m\xff");
/// let long = Excerpt::of(&[b'-'; 1000]).to_string();
/// assert!(long.contains(" ... 600 of 1000 bytes left out ... "), "{long}");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    head: Vec<u8>,
    tail: Vec<u8>,
    total: u64,
}

impl Excerpt {
    /// Makes the excerpt of a line.
    pub fn of(line: &[u8]) -> Self {
        let mut excerpt = Self::default();
        excerpt.push(line);
        excerpt
    }

    /// Appends bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.total += bytes.len() as u64;
        let to_head = bytes.len().min(HEAD - self.head.len());
        self.head.extend_from_slice(&bytes[..to_head]);
        let rest = &bytes[to_head..];
        self.tail.extend_from_slice(&rest[rest.len().saturating_sub(TAIL)..]);
        self.tail.drain(..self.tail.len().saturating_sub(TAIL));
    }

    /// Returns the first bytes that are kept, all of a short line.
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// Returns the last bytes that are kept, without those in the head.
    pub fn tail(&self) -> &[u8] {
        &self.tail
    }

    /// Returns how many bytes the line has.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Returns whether the line has no bytes.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.total - (self.head.len() + self.tail.len()) as u64 {
            0 => escape(f, &[&*self.head, &self.tail].concat()),
            left => {
                escape(f, &self.head)?;
                write!(f, " ... {left} of {} bytes left out ... ", self.total)?;
                escape(f, &self.tail)
            }
        }
    }
}

fn escape(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    for chunk in bytes.utf8_chunks() {
        for symbol in chunk.valid().chars() {
            match symbol {
                '"' | '\'' | '\\' => f.write_char(symbol)?,
                _ => write!(f, "{}", symbol.escape_debug())?,
            }
        }
        for byte in chunk.invalid() {
            write!(f, "\\x{byte:02x}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_make_the_same_excerpt_as_the_whole() {
        let bytes: Vec<u8> = (0..2000_u32).map(|n| n.to_le_bytes()[0]).collect();
        for length in [0, 1, HEAD - 1, HEAD, HEAD + 1, HEAD + TAIL, HEAD + TAIL + 1, 2000] {
            let whole = Excerpt::of(&bytes[..length]);
            for size in [1, 7, 250, 401] {
                let mut pieces = Excerpt::default();
                bytes[..length].chunks(size).for_each(|piece| pieces.push(piece));
                assert_eq!(pieces, whole, "{length} in pieces of {size}");
            }
            let kept = [whole.head(), whole.tail()].concat();
            assert_eq!(kept.len(), length.min(HEAD + TAIL));
            assert!(bytes[..length].ends_with(whole.tail()) && bytes.starts_with(whole.head()));
        }
    }
}
