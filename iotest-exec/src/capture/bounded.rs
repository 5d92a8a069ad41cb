//! [`BoundedFile`]: a log file of bounded length that keeps the two ends of what is written to it.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileTypeExt as _;

use camino::{Utf8Path, Utf8PathBuf};

/// How much one log may add to its file, in bytes; up to this length all of it is kept.
pub const WHOLE: u64 = 16 << 20;
/// How much of the beginning of a longer log is kept, in bytes.
pub const HEAD: u64 = 4 << 20;
/// How much of the end of a longer log is kept at least, in bytes.
pub const TAIL: u64 = 4 << 20;

/// A log file that others may read at any time. Of a log longer than [`WHOLE`] it has the beginning,
/// a line that says how much is left out, and the end.
///
/// A file may contain several logs in a row; existing contents count as one.
#[derive(Debug)]
pub struct BoundedFile {
    path: Utf8PathBuf,
    file: File,
    /// The offset of this log in the file.
    start: u64,
    /// Its length in the file, with the line in the middle.
    length: u64,
    /// How many bytes were written to it.
    written: u64,
    /// The first error of writing.
    failed: Option<SavedError>,
}

/// An error of the system in a form that can be copied.
#[derive(Debug, Clone, Copy)]
struct SavedError {
    kind: io::ErrorKind,
    number: Option<i32>,
}

impl From<io::Error> for SavedError {
    fn from(error: io::Error) -> Self {
        Self { kind: error.kind(), number: error.raw_os_error() }
    }
}

impl From<SavedError> for io::Error {
    fn from(failed: SavedError) -> Self {
        failed.number.map_or_else(|| failed.kind.into(), Self::from_raw_os_error)
    }
}

impl BoundedFile {
    /// Opens or creates a file to append a log to it.
    ///
    /// # Errors
    /// * The system's error if it cannot be opened.
    pub fn append(path: impl Into<Utf8PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let file = OpenOptions::new().read(true).append(true).create(true).open(&path)?;
        let data = file.metadata()?;
        if data.file_type().is_fifo() {
            // Nobody reads it, so writing would block.
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is a named pipe"));
        }
        let length = data.len();
        let mut this = Self { path, file, start: 0, length, written: length, failed: None };
        if length > WHOLE {
            this.truncate_middle()?;
        }
        Ok(Self { start: this.length, length: 0, written: 0, ..this })
    }

    /// Appends bytes. Bytes that cannot be written are lost; [`contents`](Self::contents) reports that.
    pub fn push(&mut self, bytes: &[u8]) {
        let before = self.written;
        if self.failed.is_none() {
            self.failed = self.add(bytes).err().map(SavedError::from);
        }
        self.written = before + bytes.len() as u64;
    }

    fn add(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            if self.length == WHOLE {
                self.truncate_middle()?;
            }
            let space = usize::try_from(WHOLE - self.length).unwrap_or(usize::MAX);
            let (now, rest) = bytes.split_at(bytes.len().min(space));
            self.file.write_all(now)?;
            self.length += now.len() as u64;
            self.written += now.len() as u64;
            bytes = rest;
        }
        Ok(())
    }

    /// Cuts a log that has become too long down to its two ends.
    fn truncate_middle(&mut self) -> io::Result<()> {
        let mut end = Vec::new();
        self.file.seek(SeekFrom::Start(self.start + self.length - TAIL))?;
        (&self.file).take(TAIL).read_to_end(&mut end)?;
        let left_out = self.written - HEAD - TAIL;
        let mark = format!("\n[... {left_out} bytes left out ...]\n");
        self.file.set_len(self.start + HEAD)?;
        self.length = HEAD;
        for part in [mark.as_bytes(), &end] {
            self.file.write_all(part)?;
            self.length += part.len() as u64;
        }
        Ok(())
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// Returns how many bytes were written, kept or not.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Returns the complete log; `None` if it is longer than [`WHOLE`].
    ///
    /// # Errors
    /// * The system's error if it could not be written, or cannot be read.
    pub fn contents(&self) -> io::Result<Option<Vec<u8>>> {
        match self.failed {
            _ if self.written > WHOLE => Ok(None),
            Some(failed) => Err(failed.into()),
            None => self.kept().map(Some),
        }
    }

    /// Returns what is kept of this log.
    ///
    /// # Errors
    /// * The system's error if the file cannot be read.
    pub fn kept(&self) -> io::Result<Vec<u8>> {
        // By the open file, since the path may lead elsewhere by now.
        let mut file = &self.file;
        file.seek(SeekFrom::Start(self.start))?;
        let mut bytes = Vec::new();
        file.take(self.length).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(dir: &tempfile::TempDir) -> Utf8PathBuf {
        Utf8Path::from_path(dir.path()).unwrap().join("log")
    }

    /// Returns so many bytes of numbered lines.
    fn numbered(bytes: usize) -> Vec<u8> {
        let some: Vec<u8> = (0..10_007).flat_map(|n| format!("{n:07}\n").into_bytes()).collect();
        let mut all = some.repeat(bytes / some.len() + 1);
        all.truncate(bytes);
        all
    }

    #[test]
    fn short_logs_follow_each_other_as_they_are() {
        let dir = tempfile::tempdir().unwrap();
        for text in ["first\n", "", "second\n"] {
            let mut log = BoundedFile::append(path(&dir)).unwrap();
            log.push(text.as_bytes());
            assert_eq!(
                (log.written(), log.contents().unwrap().unwrap()),
                (text.len() as u64, text.into())
            );
        }
        assert_eq!(std::fs::read_to_string(path(&dir)).unwrap(), "first\nsecond\n");
    }

    #[test]
    fn both_ends_of_a_long_log_are_in_the_file_at_any_time() {
        let dir = tempfile::tempdir().unwrap();
        let all = numbered(50 << 20);
        let whole = usize::try_from(WHOLE).unwrap();
        // In pieces of any size, also larger than what is kept.
        for size in [2_000_003, 4 << 20, 3 * whole - 1] {
            std::fs::remove_file(path(&dir)).ok();
            let mut log = BoundedFile::append(path(&dir)).unwrap();
            let mut written = 0;
            for piece in all.chunks(size) {
                log.push(piece);
                written += piece.len();
                let kept = log.kept().unwrap();
                assert_eq!(kept, std::fs::read(path(&dir)).unwrap());
                assert!(kept.len() <= whole, "{}", kept.len());
                if written <= whole {
                    assert_eq!(log.contents().unwrap().unwrap(), &all[..written]);
                    continue;
                }
                assert_eq!(log.contents().unwrap(), None);
                let head = usize::try_from(HEAD).unwrap();
                assert_eq!(&kept[..head], &all[..head]);
                let rest = String::from_utf8(kept[head..].to_vec()).unwrap();
                let (mark, end) = rest[1..].split_once('\n').unwrap();
                assert_eq!(
                    mark,
                    format!("[... {} bytes left out ...]", written - head - end.len())
                );
                assert!(end.len() as u64 >= TAIL && all[..written].ends_with(end.as_bytes()));
            }
            assert_eq!(log.written(), all.len() as u64);
        }
    }

    #[test]
    fn many_long_logs_in_one_file_are_bounded_together() {
        let dir = tempfile::tempdir().unwrap();
        let all = numbered(20 << 20);
        for _ in 0..5 {
            let mut log = BoundedFile::append(path(&dir)).unwrap();
            log.push(&all);
            assert_eq!(log.contents().unwrap(), None);
            assert!(log.kept().unwrap().starts_with(b"0000000\n"));
            assert!(path(&dir).metadata().unwrap().len() <= 2 * WHOLE);
        }
        let mut log = BoundedFile::append(path(&dir)).unwrap();
        log.push(b"word\n");
        assert_eq!(log.contents().unwrap().unwrap(), b"word\n");
    }

    #[test]
    fn named_pipe_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(dir.path()).unwrap().join("log");
        rustix::fs::mkfifoat(rustix::fs::CWD, path.as_std_path(), rustix::fs::Mode::RWXU).unwrap();
        let error = BoundedFile::append(path).unwrap_err();
        assert_eq!(error.to_string(), "it is a named pipe");
    }

    #[test]
    fn log_that_cannot_be_written_is_counted_and_reported() {
        let mut log = BoundedFile::append("/dev/full").unwrap();
        log.push(b"word");
        log.push(b"s");
        assert_eq!(log.written(), 5);
        let error = log.contents().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        assert!(error.to_string().starts_with("No space left on device"), "{error}");
    }
}
