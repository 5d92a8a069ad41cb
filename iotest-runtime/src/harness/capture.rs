//! [`Captured`]: the output of a case, in a file, so that the case never blocks on a full pipe.
//!
//! Of too long an output, the watchdog keeps only the beginning and the end.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use camino::Utf8Path;
use rustix::fs::MemfdFlags;

/// How many bytes are shown from the beginning and from the end of an output that is too long.
const HEAD: u64 = 16 << 10;
const TAIL: u64 = 48 << 10;

/// The output of one case: both streams in the order of writing.
#[derive(Debug)]
pub(crate) struct Captured {
    file: File,
}

impl Captured {
    /// Makes an empty output.
    pub(crate) fn new() -> io::Result<Self> {
        // In memory, since the disk may be full; the watchdog keeps at most two MiB.
        let file = rustix::fs::memfd_create("iotest-output", MemfdFlags::CLOEXEC)?;
        Ok(Self { file: file.into() })
    }

    /// Returns where the case is to write.
    pub(crate) fn file(&self) -> io::Result<File> {
        self.file.try_clone()
    }

    /// Returns what was written; of a long output the ends, and all that was kept goes to `file`.
    pub(crate) fn read(mut self, file: &Utf8Path) -> io::Result<Vec<u8>> {
        let length = self.file.seek(SeekFrom::End(0))?;
        self.file.rewind()?;
        if length <= HEAD + TAIL {
            let mut bytes = Vec::new();
            self.file.read_to_end(&mut bytes)?;
            return Ok(bytes);
        }
        io::copy(&mut self.file, &mut File::create(file)?)?;
        self.file.rewind()?;
        let mut bytes = Vec::new();
        (&self.file).take(HEAD).read_to_end(&mut bytes)?;
        let left_out = length - HEAD - TAIL;
        write!(bytes, "\n[... {left_out} of {length} bytes left out; they are in {file} ...]\n")?;
        self.file.seek(SeekFrom::Start(length - TAIL))?;
        (&self.file).take(TAIL).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured(bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
        let directory = tempfile::tempdir().unwrap();
        let whole = directory.path().join("whole");
        let captured = Captured::new().unwrap();
        (&captured.file).write_all(bytes).unwrap();
        let shown = captured.read(Utf8Path::from_path(&whole).unwrap()).unwrap();
        (shown, std::fs::read(&whole).unwrap_or_default())
    }

    #[test]
    fn short_output_is_shown_as_it_is() {
        assert_eq!(captured(b"a\0\xffb"), (b"a\0\xffb".to_vec(), Vec::new()));
    }

    #[test]
    fn long_output_keeps_its_ends_and_goes_to_a_file() {
        let mut bytes = b"first".to_vec();
        bytes.resize(1 << 20, b'-');
        bytes.extend(b"last");
        let (shown, whole) = captured(&bytes);
        assert_eq!(whole, bytes);
        assert!(shown.starts_with(b"first") && shown.ends_with(b"last"));
        assert!(shown.len() < 300 << 10);
        assert!(String::from_utf8(shown).unwrap().contains("983044 of 1048580 bytes left out"));
    }
}
