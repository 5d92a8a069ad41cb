//! [`Tail`]: reads the output of a running test line by line.

use std::io::{Read as _, Seek as _, SeekFrom};

use camino::{Utf8Path, Utf8PathBuf};

/// How many bytes are read at a time; the rest is read later.
const CHUNK: u64 = 1 << 20;
/// How many bytes a line may have; a longer one is split.
const LINE_MAX: usize = 64 << 10;

/// A growing file, and how far it was read.
#[derive(Debug)]
pub(crate) struct Tail {
    path: Utf8PathBuf,
    read: u64,
    /// An incomplete line.
    partial: Vec<u8>,
}

impl Tail {
    /// Starts at the beginning of a file, which need not exist yet.
    pub(crate) fn of(path: &Utf8Path) -> Self {
        Self { path: path.to_owned(), read: 0, partial: Vec::new() }
    }

    /// Returns the lines completed since the last call. Read errors are ignored and retried: the
    /// lines are only displayed.
    pub(crate) fn new_lines(&mut self) -> Vec<String> {
        let mut bytes = Vec::new();
        let more = iotest_protocol::regular::open(&self.path).and_then(|mut file| {
            file.seek(SeekFrom::Start(self.read))?;
            file.take(CHUNK).read_to_end(&mut bytes)
        });
        self.read += more.map_or(0, |count| count as u64);
        let mut lines = Vec::new();
        for byte in bytes {
            match byte {
                b'\n' => lines.push(text(&std::mem::take(&mut self.partial))),
                _ => {
                    self.partial.push(byte);
                    if self.partial.len() == LINE_MAX {
                        lines.push(text(&std::mem::take(&mut self.partial)));
                    }
                }
            }
        }
        lines
    }

    /// Returns the remaining lines, including an incomplete one; of a long rest, only the end.
    pub(crate) fn rest(mut self) -> Vec<String> {
        let length = std::fs::metadata(&self.path).map_or(0, |data| data.len());
        let mut lines = Vec::new();
        if let Some(skipped) = length.checked_sub(self.read + CHUNK).filter(|skipped| *skipped > 0)
        {
            self.read += skipped;
            self.partial.clear();
            lines.push(format!("[... {skipped} bytes are not shown ...]"));
        }
        lines.extend(self.new_lines());
        if !self.partial.is_empty() {
            lines.push(text(&self.partial));
        }
        lines
    }
}

fn text(line: &[u8]) -> String {
    String::from_utf8_lossy(line).into_owned()
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Write as _;

    use super::*;

    #[test]
    fn lines_come_when_they_end() {
        let guard = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(guard.path()).unwrap().join("out");
        let mut tail = Tail::of(&path);
        assert_eq!(tail.new_lines(), [""; 0]);
        let mut file = File::create(&path).unwrap();
        file.write_all(b"one\ntw").unwrap();
        assert_eq!(tail.new_lines(), ["one"]);
        assert_eq!(tail.new_lines(), [""; 0]);
        file.write_all(b"o\n\nthree").unwrap();
        assert_eq!(tail.new_lines(), ["two", ""]);
        assert_eq!(tail.rest(), ["three"]);
    }
}
