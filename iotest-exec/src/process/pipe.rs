//! [`Source`]: the read end of a pipe, read without blocking.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd};

use rustix::pipe::{PipeFlags, pipe_with};

/// The read end of a pipe.
pub type PipeReader = File;
/// The write end of a pipe.
pub type PipeWriter = File;

/// Makes a pipe that child processes do not inherit.
///
/// `std::io::pipe` is newer than the oldest supported compiler.
///
/// # Errors
/// * The system's error if there are too many descriptors.
pub fn pipe() -> io::Result<(PipeReader, PipeWriter)> {
    let (reader, writer) = pipe_with(PipeFlags::CLOEXEC)?;
    Ok((reader.into(), writer.into()))
}

/// How many bytes are read at once.
const CHUNK: usize = 16 * 1024;

/// The read end of a pipe, until its end of file was read.
#[derive(Debug)]
pub struct Source(Option<PipeReader>);

impl From<Option<PipeReader>> for Source {
    fn from(pipe: Option<PipeReader>) -> Self {
        Self(pipe)
    }
}

impl Source {
    /// Returns the descriptor to poll; `None` after the end of file.
    pub fn fd(&self) -> Option<BorrowedFd<'_>> {
        self.0.as_ref().map(AsFd::as_fd)
    }

    /// Reads once from a pipe that is known to be ready, and passes the bytes to `take`.
    ///
    /// # Errors
    /// * The system's error if it cannot be read.
    pub fn read(&mut self, take: impl FnOnce(&[u8])) -> io::Result<()> {
        let Some(pipe) = &mut self.0 else { return Ok(()) };
        let mut chunk = [0; CHUNK];
        match pipe.read(&mut chunk) {
            Ok(0) => self.0 = None,
            Ok(count) => take(&chunk[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Reads what is in the pipe now, passes it to `take`, and closes the pipe.
    ///
    /// For when the writer has ended but its children may still write: what they write meanwhile is not
    /// read.
    ///
    /// # Errors
    /// * The system's error if it cannot be read.
    pub fn read_rest(&mut self, take: impl FnOnce(&[u8])) -> io::Result<()> {
        let Some(pipe) = self.0.take() else { return Ok(()) };
        let there = rustix::io::ioctl_fionread(&pipe)?;
        let mut bytes = Vec::new();
        pipe.take(there).read_to_end(&mut bytes)?;
        take(&bytes);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn flood_of_a_child_left_behind_is_not_waited_for() {
        let (reader, mut writer) = pipe().unwrap();
        writer.write_all(b"done\n").unwrap();
        let (stop, stopped) = mpsc::channel::<()>();
        let flood = std::thread::spawn(move || {
            while stopped.try_recv().is_err() {
                writer.write_all(&[b'x'; 4096]).unwrap();
            }
        });
        let mut other_end = reader.try_clone().unwrap();
        let mut came = Vec::new();
        Source::from(Some(reader)).read_rest(|bytes| came.extend_from_slice(bytes)).unwrap();
        assert!(came.starts_with(b"done\n"));
        // A pipe holds no more than this.
        assert!(came.len() <= 1 << 20, "{}", came.len());
        stop.send(()).unwrap();
        other_end.read_to_end(&mut Vec::new()).unwrap();
        flood.join().unwrap();
    }

    #[test]
    fn pipe_is_closed_at_its_end() {
        let (reader, mut writer) = pipe().unwrap();
        let mut source = Source::from(Some(reader));
        writer.write_all(b"all").unwrap();
        drop(writer);
        let mut came = Vec::new();
        source.read(|bytes| came.extend_from_slice(bytes)).unwrap();
        assert!(source.fd().is_some());
        source.read(|_| panic!("there is no more")).unwrap();
        assert!(source.fd().is_none());
        source.read_rest(|_| panic!("nor here")).unwrap();
        assert_eq!(came, b"all");
    }
}
