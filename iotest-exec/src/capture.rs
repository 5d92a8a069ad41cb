//! [`Capture`]: reads a job's output from a pipe, and keeps its two ends in a file or passes all of it
//! on with secrets redacted.
//!
//! A thread of the job's watchdog reads the pipe, so the job never blocks on it, even if its runner is
//! stopped or gone. The beginning is in the file as soon as it is written. Processes outside the job
//! that still hold the pipe are not waited for.

pub mod bounded;
pub mod log;
mod secret_filter;

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::thread::JoinHandle;
use std::time::Duration;

use iotest_protocol::Secrets;
use iotest_protocol::text::limit::Limit;
use secret_filter::SecretFilter;

use crate::deadline::Timeouts;
use crate::excerpt::Excerpt;
use crate::process::Stream;
use crate::process::pipe::{self, PipeReader, PipeWriter};
use crate::process::poll::{self, Interest};

/// How much of the beginning is kept, in bytes.
pub const HEAD: u64 = 1 << 20;
/// How much of the end is kept, in bytes.
pub const TAIL: usize = 1 << 20;
/// How much is read at most once the job has ended, in bytes: more than a pipe holds.
const LAST: u64 = 2 << 20;
/// A limit that is practically infinite, since every wait has one.
const FOREVER: Duration = Duration::from_secs(u32::MAX as u64);

/// The output of a running job.
#[derive(Debug)]
pub struct Capture {
    /// The thread finishes when this is closed.
    open: Option<PipeWriter>,
    thread: Option<JoinHandle<io::Result<CaptureSize>>>,
}

/// A capture whose thread has not started yet: the job's process can be forked only while this
/// process is single-threaded.
pub struct PendingCapture {
    open: PipeWriter,
    pump: Box<dyn FnOnce() -> io::Result<CaptureSize> + Send>,
}

impl std::fmt::Debug for PendingCapture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PendingCapture").field("open", &self.open).finish_non_exhaustive()
    }
}

impl PendingCapture {
    fn into_sink(sink: impl Sink) -> io::Result<(Self, Stream)> {
        let (pipe, theirs) = pipe::pipe()?;
        let (closed, open) = pipe::pipe()?;
        let pump = Pump { pipe, closed, written: 0, sink };
        let stream = Stream::File(File::from(OwnedFd::from(theirs)));
        Ok((Self { open, pump: Box::new(move || pump.run()) }, stream))
    }

    /// Starts the thread that reads.
    ///
    /// # Errors
    /// * The system's error if no thread can be started.
    pub fn start(self) -> io::Result<Capture> {
        let thread = std::thread::Builder::new().name("capture".to_owned()).spawn(self.pump)?;
        Ok(Capture { open: Some(self.open), thread: Some(thread) })
    }
}

/// How much was written and kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaptureSize {
    /// How many bytes were written.
    pub written: u64,
    /// How many of them, in the middle, were not kept.
    pub omitted: u64,
}

impl Capture {
    /// Keeps the two ends of what is written to the returned stream in `file`, from its current
    /// position on.
    ///
    /// # Errors
    /// * The system's error if no pipe can be made.
    pub fn to(file: File) -> io::Result<(PendingCapture, Stream)> {
        let tail = Excerpt::new(Limit { head: 0, tail: TAIL });
        PendingCapture::into_sink(BothEnds { out: Out::new(file), written: 0, tail })
    }

    /// Copies what is written to the returned stream to `file` with secrets redacted, including secrets
    /// that the job registers before it writes them.
    ///
    /// # Errors
    /// * The system's error if no pipe can be made.
    pub fn pass_on(file: File, secrets: Secrets) -> io::Result<(PendingCapture, Stream)> {
        PendingCapture::into_sink(SecretFilter::new(Out::new(file), secrets))
    }

    /// Completes the file once the job has ended: reads what is in the pipe, without waiting.
    ///
    /// # Errors
    /// * The system's error if the pipe could not be read or the file could not be written.
    pub fn finish(mut self) -> io::Result<CaptureSize> {
        self.stop().unwrap_or(Ok(CaptureSize { written: 0, omitted: 0 }))
    }

    fn stop(&mut self) -> Option<io::Result<CaptureSize>> {
        drop(self.open.take());
        let joined = self.thread.take()?.join();
        Some(joined.unwrap_or_else(|_| Err(io::Error::other("the thread that reads it panicked"))))
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        // Callers that need the result call `finish`.
        drop(self.stop());
    }
}

/// The destination of the output.
trait Sink: Send + 'static {
    /// Takes the next bytes.
    fn push(&mut self, bytes: &[u8]);
    /// Ends the output; returns how many bytes in the middle were not kept.
    fn finish(self) -> io::Result<u64>;
}

/// A file and its first error. After an error the pipe is still read, so the job does not block.
struct Out {
    file: File,
    failed: Option<io::Error>,
}

impl Out {
    fn new(file: File) -> Self {
        Self { file, failed: None }
    }

    fn write(&mut self, bytes: &[u8]) {
        if self.failed.is_none() && !bytes.is_empty() {
            self.failed = self.file.write_all(bytes).err();
        }
    }

    fn finish(self) -> io::Result<()> {
        self.failed.map_or(Ok(()), Err)
    }
}

/// The work of the thread.
struct Pump<S> {
    pipe: PipeReader,
    closed: PipeReader,
    written: u64,
    sink: S,
}

impl<S: Sink> Pump<S> {
    fn run(mut self) -> io::Result<CaptureSize> {
        loop {
            let fds = [(self.pipe.as_fd(), Interest::Read), (self.closed.as_fd(), Interest::Read)];
            let ready = poll::wait(&fds, Timeouts::off().after(FOREVER))?;
            if ready[1].read {
                break;
            }
            if ready[0].read && self.read()? == 0 {
                return self.finish();
            }
        }
        let end = self.written + LAST;
        while self.written < end && poll::now(&[(self.pipe.as_fd(), Interest::Read)])?[0].read {
            if self.read()? == 0 {
                break;
            }
        }
        self.finish()
    }

    fn read(&mut self) -> io::Result<usize> {
        let mut chunk = [0; 64 * 1024];
        let count = loop {
            match self.pipe.read(&mut chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                answer => break answer?,
            }
        };
        self.sink.push(&chunk[..count]);
        self.written += count as u64;
        Ok(count)
    }

    fn finish(self) -> io::Result<CaptureSize> {
        Ok(CaptureSize { written: self.written, omitted: self.sink.finish()? })
    }
}

/// Keeps the two ends of the output.
struct BothEnds {
    out: Out,
    written: u64,
    /// What was written after the head.
    tail: Excerpt,
}

impl Sink for BothEnds {
    fn push(&mut self, bytes: &[u8]) {
        let space = usize::try_from(HEAD.saturating_sub(self.written)).unwrap_or(usize::MAX);
        let (head, rest) = bytes.split_at(bytes.len().min(space));
        self.out.write(head);
        self.tail.push(rest);
        self.written += bytes.len() as u64;
    }

    fn finish(mut self) -> io::Result<u64> {
        let omitted = self.tail.left_out();
        if omitted > 0 {
            let mark =
                format!("\n[... {omitted} of {} bytes are missing here ...]\n", self.written);
            self.out.write(mark.as_bytes());
        }
        self.out.write(self.tail.end());
        self.out.finish().map(|()| omitted)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, SeekFrom};

    use super::*;
    use crate::process::{Exit, Invocation, Streams};

    /// Runs a script to its end and returns what is kept of it.
    fn captured(script: &str) -> (CaptureSize, Vec<u8>) {
        let mut file = tempfile::tempfile().unwrap();
        let (capture, stream) = Capture::to(file.try_clone().unwrap()).unwrap();
        let capture = capture.start().unwrap();
        let streams = Streams::null().merged(stream);
        let mut child = Invocation::new("sh").args(["-c", script]).spawn(streams).unwrap();
        let deadline = Timeouts::default().after(Duration::from_secs(60));
        assert_eq!(child.wait_before(deadline).unwrap(), Exit::Code(0));
        let kept = capture.finish().unwrap();
        file.seek(SeekFrom::Start(0)).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (kept, bytes)
    }

    #[test]
    fn short_output_is_kept_whole_and_in_its_order() {
        let (kept, bytes) = captured("printf 'a\\0'; echo b >&2; echo c");
        assert_eq!((kept, &*bytes), (CaptureSize { written: 6, omitted: 0 }, &b"a\0b\nc\n"[..]));
        assert_eq!(captured("true"), (CaptureSize { written: 0, omitted: 0 }, Vec::new()));
        // Longer than the beginning, but not longer than both ends.
        let (kept, bytes) = captured("head -c 2097152 /dev/zero");
        assert_eq!((kept.omitted, bytes.len()), (0, 2 << 20));
    }

    #[test]
    fn long_output_keeps_its_ends_and_says_how_much_is_missing() {
        let (kept, bytes) = captured("echo first; head -c 100000000 /dev/zero; echo last");
        let written = 100_000_011;
        assert_eq!(kept, CaptureSize { written, omitted: written - HEAD - TAIL as u64 });
        let mark = format!("\n[... {} of {written} bytes are missing here ...]\n", kept.omitted);
        let place = usize::try_from(HEAD).unwrap();
        assert_eq!(&bytes[place..place + mark.len()], mark.as_bytes());
        assert!(bytes.starts_with(b"first\n") && bytes.ends_with(b"last\n"));
        assert_eq!(bytes.len(), place + mark.len() + TAIL);
    }

    #[test]
    fn background_process_with_the_pipe_is_not_waited_for() {
        let script = "(while :; do echo on and on; done) & sleep 0.05; echo $$; echo $! >&2";
        let before = std::time::Instant::now();
        let (_, bytes) = captured(script);
        assert!(before.elapsed() < Duration::from_secs(30));
        let text = String::from_utf8_lossy(&bytes);
        let own: Vec<&str> = text.lines().filter(|line| !line.contains('o')).collect();
        // It gets SIGPIPE, since the pipe is not read any more.
        assert!(own.len() >= 2, "{own:?}");
    }

    #[test]
    fn output_that_cannot_be_written_blocks_no_writer() {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let (capture, stream) = Capture::to(full).unwrap();
        let capture = capture.start().unwrap();
        let flood = Invocation::new("head").args(["-c", "10000000", "/dev/zero"]);
        let mut child = flood.spawn(Streams::null().merged(stream)).unwrap();
        let deadline = Timeouts::default().after(Duration::from_secs(60));
        assert_eq!(child.wait_before(deadline).unwrap(), Exit::Code(0));
        assert_eq!(capture.finish().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
