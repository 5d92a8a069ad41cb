//! [`OutputLog`]: the output of a running program, readable at any time.
//!
//! The program writes to a pipe that a thread of this process reads, so it never blocks. The output
//! goes to a [`BoundedFile`]; an excerpt is kept in memory as well.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use camino::Utf8PathBuf;
use iotest_protocol::text::limit;

use crate::capture::bounded::BoundedFile;
pub use crate::capture::bounded::WHOLE;
use crate::capture::{FOREVER, LAST};
use crate::deadline::{HarnessTimeouts, Timeouts};
use crate::excerpt::Excerpt;
use crate::lines::find;
use crate::process::pipe::{PipeReader, PipeWriter, pipe};
use crate::process::poll::{self, Interest};
use crate::process::{Stream, Streams};

/// The indices of the two streams.
const OUTPUT: usize = 0;
const ERRORS: usize = 1;

/// An opened log of a program that is about to start. [`read`](Self::read) begins to read, once the program
/// runs: a thread that is made before would delay it.
#[must_use = "a program whose output nobody reads blocks"]
#[derive(Debug)]
pub struct Opened {
    state: State,
    /// The pipes again, with the indices of their streams.
    pipes: Vec<(usize, OwnedFd)>,
}

impl Opened {
    /// Begins to read what the program writes.
    ///
    /// # Errors
    /// * The system's error if no pipe or thread can be made.
    pub fn read(self) -> io::Result<OutputLog> {
        let Self { state, pipes } = self;
        let (closed, open) = pipe()?;
        let state = Arc::new(Mutex::new(state));
        let shared = Arc::clone(&state);
        let thread = std::thread::Builder::new().name("output".to_owned());
        let thread = thread.spawn(move || empty(&shared, pipes, &closed))?;
        Ok(OutputLog { state, open: Some(open), thread: Some(thread) })
    }
}

/// The output of a program so far.
pub struct OutputLog {
    state: Arc<Mutex<State>>,
    /// The thread ends when this is closed.
    open: Option<PipeWriter>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for OutputLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_open = self.thread.is_some();
        f.debug_struct("OutputLog").field("is_open", &is_open).finish_non_exhaustive()
    }
}

#[derive(Debug)]
struct State {
    /// The pipes of the two streams, or one for both; `None` after the end of file.
    pipes: [Option<PipeReader>; 2],
    /// The bytes of standard error, if it is separate: up to a little more than [`WHOLE`].
    errors: Option<Vec<u8>>,
    file: BoundedFile,
    ends: Excerpt,
    watch: Option<Watch>,
}

/// A text that is waited for.
#[derive(Debug)]
struct Watch {
    text: Vec<u8>,
    /// The last bytes of the output, in which the text may begin.
    last: Vec<u8>,
    found: bool,
}

impl OutputLog {
    /// Appends to a file, which is created if missing, what is written to the returned streams: standard
    /// output and standard error, in the order of writing.
    ///
    /// # Errors
    /// * The system's error if no file or pipe can be made.
    pub fn append(path: impl Into<Utf8PathBuf>) -> io::Result<(Opened, Streams)> {
        let (ours, theirs) = pipe()?;
        let log = Self::of_pipes(path.into(), [Some(ours), None])?;
        Ok((log, Streams::null().merged(stream(theirs))))
    }

    /// As [`append`](Self::append), with separate streams: in the file they are in the order in which they
    /// were read.
    ///
    /// # Errors
    /// * As for [`append`](Self::append).
    pub fn append_separate(path: impl Into<Utf8PathBuf>) -> io::Result<(Opened, Streams)> {
        let (out, stdout) = pipe()?;
        let (errors, stderr) = pipe()?;
        let log = Self::of_pipes(path.into(), [Some(out), Some(errors)])?;
        Ok((log, Streams::null().stdout(stream(stdout)).stderr(stream(stderr))))
    }

    fn of_pipes(path: Utf8PathBuf, pipes: [Option<PipeReader>; 2]) -> io::Result<Opened> {
        let file = BoundedFile::append(path)?;
        let mut ready = Vec::new();
        for (which, pipe) in pipes.iter().enumerate() {
            if let Some(pipe) = pipe {
                ready.push((which, pipe.as_fd().try_clone_to_owned()?));
            }
        }
        let errors = pipes[ERRORS].as_ref().map(|_| Vec::new());
        let ends = Excerpt::new(limit::PROGRAM_OUTPUT);
        Ok(Opened { state: State { pipes, errors, file, ends, watch: None }, pipes: ready })
    }

    /// Returns the standard error so far, together with standard output if the two are not separate;
    /// `None` if it is longer than [`WHOLE`].
    ///
    /// # Errors
    /// * As for [`contents`](Self::contents), if they are not separate.
    pub fn stderr(&self) -> io::Result<Option<Vec<u8>>> {
        let state = self.lock_and_drain();
        match &state.errors {
            Some(errors) => Ok((errors.len() as u64 <= WHOLE).then(|| errors.clone())),
            None => state.file.contents(),
        }
    }

    /// Returns how many bytes were written so far.
    pub fn written(&self) -> u64 {
        self.lock_and_drain().written()
    }

    /// Returns the complete output so far; `None` if it is longer than [`WHOLE`].
    ///
    /// # Errors
    /// * The system's error if the file could not be written, or cannot be read.
    pub fn contents(&self) -> io::Result<Option<Vec<u8>>> {
        self.lock_and_drain().file.contents()
    }

    /// Returns an excerpt of the output so far.
    pub fn excerpt(&self) -> Excerpt {
        self.lock_and_drain().ends.clone()
    }

    /// Returns whether a text was written, and searches all further output for it.
    ///
    /// Output before the first call is searched only as far as it was kept.
    pub fn contains(&self, text: &str) -> bool {
        let mut state = self.lock_and_drain();
        let text = text.as_bytes();
        if let Some(watch) = state.watch.as_ref().filter(|watch| watch.text == text) {
            return watch.found;
        }
        let kept = state.file.kept().unwrap_or_default();
        let ends = state.ends.text().into_bytes();
        let found = find(&kept, text).is_some() || find(&ends, text).is_some();
        let end = state.ends.end();
        let last = if end.is_empty() { kept } else { end.to_vec() };
        let last = last[last.len().saturating_sub(text.len().saturating_sub(1))..].to_vec();
        state.watch = Some(Watch { text: text.to_vec(), last, found });
        found
    }

    /// Locks the state and reads what is in the pipes now.
    fn lock_and_drain(&self) -> MutexGuard<'_, State> {
        let mut state = lock(&self.state);
        let end = state.written() + LAST;
        while state.written() < end && state.read_if_ready() {}
        state
    }
}

impl Drop for OutputLog {
    fn drop(&mut self) {
        // Bytes that are still in the pipe belong into the file.
        drop(self.lock_and_drain());
        drop(self.open.take());
        // Its work is done.
        drop(self.thread.take().map(JoinHandle::join));
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn stream(pipe: PipeWriter) -> Stream {
    Stream::File(File::from(OwnedFd::from(pipe)))
}

/// The work of the thread: reads the pipes until their end of file, or until the log is dropped.
fn empty(state: &Mutex<State>, mut open: Vec<(usize, OwnedFd)>, closed: &PipeReader) {
    while !open.is_empty() {
        let fds = open.iter().map(|(_, fd)| fd.as_fd()).chain([closed.as_fd()]);
        let fds: Vec<_> = fds.map(|fd| (fd, Interest::Read)).collect();
        match poll::wait(&fds, Timeouts::off().unbounded(FOREVER)) {
            Ok(ready) if ready.last().is_some_and(|closed| !closed.read) => {}
            _ => return,
        }
        let mut state = lock(state);
        state.read_if_ready();
        open.retain(|(which, _)| state.pipes[*which].is_some());
    }
}

impl State {
    /// Reads once from each pipe that is ready; returns whether one was.
    fn read_if_ready(&mut self) -> bool {
        // Both, without short-circuiting.
        let read = [OUTPUT, ERRORS].map(|which| self.read_one_if_ready(which));
        read.contains(&true)
    }

    fn read_one_if_ready(&mut self, which: usize) -> bool {
        let Some(pipe) = &mut self.pipes[which] else { return false };
        let ready = poll::now(&[(pipe.as_fd(), Interest::Read)]);
        if !ready.is_ok_and(|ready| ready[0].read) {
            return false;
        }
        let mut chunk = [0; 64 * 1024];
        match pipe.read(&mut chunk) {
            Ok(0) => self.pipes[which] = None,
            Ok(count) => self.take(which, &chunk[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => self.pipes[which] = None,
        }
        self.pipes[which].is_some()
    }

    fn written(&self) -> u64 {
        self.file.written()
    }

    fn take(&mut self, which: usize, bytes: &[u8]) {
        let errors = self.errors.as_mut().filter(|_| which == ERRORS);
        if let Some(errors) = errors.filter(|errors| errors.len() as u64 <= WHOLE) {
            errors.extend_from_slice(bytes);
        }
        self.file.push(bytes);
        self.ends.push(bytes);
        if let Some(watch) = self.watch.as_mut().filter(|watch| !watch.found) {
            watch.last.extend_from_slice(bytes);
            watch.found = find(&watch.last, &watch.text).is_some();
            let left = watch.text.len().saturating_sub(1).min(watch.last.len());
            watch.last.drain(..watch.last.len() - left);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::time::Duration;

    use camino::Utf8Path;

    use super::*;
    use crate::deadline::poll_until;
    use crate::process::{Child, Exit, Invocation};

    fn start(dir: &tempfile::TempDir, script: &str) -> (OutputLog, Child) {
        let path = Utf8Path::from_path(dir.path()).unwrap().join("log");
        let (log, streams) = OutputLog::append(path).unwrap();
        let sh = Invocation::new("sh").args(["-c", script]).spawn(streams).unwrap();
        (log.read().unwrap(), sh)
    }

    fn minute() -> crate::deadline::Deadline {
        Timeouts::default().after(Duration::from_secs(60))
    }

    #[test]
    fn output_before_the_end_is_there_after_it() {
        let dir = tempfile::tempdir().unwrap();
        let (log, mut child) = start(&dir, "printf 'a\\0'; echo b >&2; echo ready");
        assert_eq!(child.wait_before(minute()).unwrap(), Exit::Code(0));
        assert_eq!(log.contents().unwrap().unwrap(), b"a\0b\nready\n");
        assert!(
            log.contains("ready")
                && log.contains("b\nr")
                && !log.contains("ready\n\n")
                && log.contains("")
        );
        assert_eq!((log.written(), log.excerpt().total()), (10, 10));
    }

    #[test]
    fn text_that_comes_in_pieces_is_found() {
        let dir = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(dir.path()).unwrap().join("log");
        let (log, streams) = OutputLog::append(path).unwrap();
        let script = "printf nee; read x; printf dnee; read x; printf dle";
        let sh = Invocation::new("sh").args(["-c", script]);
        let mut child = sh.spawn(streams.stdin(Stream::Pipe)).unwrap();
        let log = log.read().unwrap();
        let mut answers = child.take_stdin().unwrap();
        for (bytes, found) in [(3, false), (7, false), (10, true)] {
            let wanted = || Ok::<_, io::Error>((log.written() == bytes).then_some(()));
            poll_until("the next piece", minute(), wanted).unwrap();
            assert_eq!(log.contains("needle"), found, "{bytes}");
            // Nobody reads the last one.
            answers.write_all(b"\n").ok();
        }
        assert!(log.contains("dneed") && !log.contains("needles"));
    }

    #[test]
    fn file_is_complete_once_the_log_is_dropped() {
        let dir = tempfile::tempdir().unwrap();
        for n in 1..=50 {
            let path = Utf8Path::from_path(dir.path()).unwrap().join("log");
            let (log, streams) = OutputLog::append(path.clone()).unwrap();
            let sh = Invocation::new("sh").args(["-c", "echo word"]);
            let mut child = sh.spawn(streams).unwrap();
            let log = log.read().unwrap();
            assert_eq!(child.wait_before(minute()).unwrap(), Exit::Code(0));
            drop(log);
            assert_eq!(path.metadata().unwrap().len(), 5 * n);
        }
    }

    #[test]
    fn standard_error_can_be_separate() {
        let dir = tempfile::tempdir().unwrap();
        for (name, script, total, errors) in [
            ("some", "echo out; echo oops >&2; echo more", 14, Some(b"oops\n".to_vec())),
            ("only", "exec >&-; echo oops >&2", 5, Some(b"oops\n".to_vec())),
            ("none", "exec 2>&-; echo out", 4, Some(Vec::new())),
            ("much", "head -c 30000000 /dev/zero >&2; echo out", 30_000_004, None),
        ] {
            let path = Utf8Path::from_path(dir.path()).unwrap().join(name);
            let (log, streams) = OutputLog::append_separate(path).unwrap();
            let mut sh = Invocation::new("sh").args(["-c", script]).spawn(streams).unwrap();
            let log = log.read().unwrap();
            assert_eq!(sh.wait_before(minute()).unwrap(), Exit::Code(0));
            assert_eq!((log.written(), log.stderr().unwrap()), (total, errors), "{name}");
            assert!(log.contains(if total == 5 { "oops" } else { "out" }), "{name}");
        }
        let (log, _child) = start(&dir, "exec sleep 600");
        assert_eq!(log.stderr().unwrap(), log.contents().unwrap());
    }

    #[test]
    fn full_disk_blocks_no_writer_and_is_reported() {
        let (log, streams) = OutputLog::append("/dev/full").unwrap();
        let sh = Invocation::new("sh").args(["-c", "echo word"]);
        let mut child = sh.spawn(streams).unwrap();
        let log = log.read().unwrap();
        assert_eq!(child.wait_before(minute()).unwrap(), Exit::Code(0));
        assert_eq!(log.excerpt().text(), "word\n");
        assert_eq!(log.contents().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }

    #[test]
    fn endless_output_blocks_no_writer_and_is_searched_completely() {
        let dir = tempfile::tempdir().unwrap();
        let script = "read x; head -c 40000000 /dev/zero; echo needle; head -c 40000000 /dev/zero";
        let path = Utf8Path::from_path(dir.path()).unwrap().join("log");
        let (log, streams) = OutputLog::append(path.clone()).unwrap();
        let sh = Invocation::new("sh").args(["-c", script]);
        let mut child = sh.spawn(streams.stdin(Stream::Pipe)).unwrap();
        let log = log.read().unwrap();
        assert!(!log.contains("needle"));
        child.take_stdin().unwrap().write_all(b"\n").unwrap();
        assert_eq!(child.wait_before(minute()).unwrap(), Exit::Code(0));
        let found = || Ok::<_, io::Error>(log.contains("needle").then_some(()));
        poll_until("the needle", minute(), found).unwrap();
        assert_eq!((log.written(), log.contents().unwrap()), (80_000_007, None));
        assert!(path.metadata().unwrap().len() <= WHOLE);
        assert!(log.excerpt().text().contains(" of 80000007 bytes left out ..."));
    }
}
