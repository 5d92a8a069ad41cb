//! [`Capture`]: what a job writes, read from a pipe: both ends of it kept in a file, or all of it
//! passed on without secrets.
//!
//! A thread of the job's watchdog reads the pipe, so that the job waits for nobody else: it is as good
//! as a file to it when its runner is stopped or gone. The beginning is in the file as soon as it is
//! written. What has left the job's process group and still holds the pipe is not waited for.

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
/// How much is read at most once the job has ended: more than a pipe holds.
const LAST: u64 = 2 << 20;
/// A wait without an end, in the only way that waits here can be.
const FOREVER: Duration = Duration::from_secs(u32::MAX as u64);

/// The output of a job that runs.
#[derive(Debug)]
pub struct Capture {
    /// Closed, it makes the thread finish.
    open: Option<PipeWriter>,
    thread: Option<JoinHandle<io::Result<CaptureSize>>>,
}

/// The output of a job that nobody reads yet, since its process may be forked only while there is no
/// thread to read it.
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

    /// Begins to read.
    ///
    /// # Errors
    /// * The system's error if there is no thread to be had.
    pub fn start(self) -> io::Result<Capture> {
        let thread = std::thread::Builder::new().name("capture".to_owned()).spawn(self.pump)?;
        Ok(Capture { open: Some(self.open), thread: Some(thread) })
    }
}

/// How much of an output was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaptureSize {
    /// How many bytes were written.
    pub written: u64,
    /// How many of them, in the middle, are not in the file.
    pub omitted: u64,
}

impl Capture {
    /// Keeps in `file`, from where that stands, what is written to the returned stream.
    ///
    /// # Errors
    /// * The system's error if there is no pipe to be had.
    pub fn to(file: File) -> io::Result<(PendingCapture, Stream)> {
        let tail = Excerpt::new(Limit { head: 0, tail: TAIL });
        PendingCapture::into_sink(BothEnds { out: Out::new(file), written: 0, tail })
    }

    /// Passes on to `file` what is written to the returned stream, as soon as it is known to be no
    /// secret: also none that its process registers first.
    ///
    /// # Errors
    /// * The system's error if there is no pipe to be had.
    pub fn pass_on(file: File, secrets: Secrets) -> io::Result<(PendingCapture, Stream)> {
        PendingCapture::into_sink(SecretFilter::new(Out::new(file), secrets))
    }

    /// Completes the file once the job has ended: what it wrote is read, and nothing waited for.
    ///
    /// # Errors
    /// * The system's error if the pipe could not be read, or the file not be written.
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
        // Who wants to know calls `finish`.
        drop(self.stop());
    }
}

/// What becomes of what was read.
trait Sink: Send + 'static {
    /// Takes the next bytes.
    fn push(&mut self, bytes: &[u8]);
    /// Ends the output; returns how many bytes in the middle were not kept.
    fn finish(self) -> io::Result<u64>;
}

/// A file and the first error of it. The job does not feel that: all is read on.
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

/// The thread's work.
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

/// Keeps the two ends.
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
        assert_eq!(child.wait(deadline).unwrap(), Exit::Code(0));
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
        // What is longer than the beginning and not longer than both ends.
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
    fn background_process_that_holds_the_pipe_is_not_waited_for() {
        let script = "(while :; do echo on and on; done) & sleep 0.05; echo $$; echo $! >&2";
        let before = std::time::Instant::now();
        let (_, bytes) = captured(script);
        assert!(before.elapsed() < Duration::from_secs(30));
        let text = String::from_utf8_lossy(&bytes);
        let own: Vec<&str> = text.lines().filter(|line| !line.contains('o')).collect();
        // Nobody reads what it writes, which ends it.
        assert!(own.len() >= 2, "{own:?}");
    }

    #[test]
    fn output_that_cannot_be_kept_holds_up_nobody() {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let (capture, stream) = Capture::to(full).unwrap();
        let capture = capture.start().unwrap();
        let flood = Invocation::new("head").args(["-c", "10000000", "/dev/zero"]);
        let mut child = flood.spawn(Streams::null().merged(stream)).unwrap();
        let deadline = Timeouts::default().after(Duration::from_secs(60));
        assert_eq!(child.wait(deadline).unwrap(), Exit::Code(0));
        assert_eq!(capture.finish().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
