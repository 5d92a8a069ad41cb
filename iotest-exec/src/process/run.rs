//! [`Output`]: the status and output of a program that was run to its end.

use std::borrow::Cow;
use std::{fmt, io};

use crate::deadline::{ActiveWait, Deadline, run_timeout_hook};
use crate::excerpt::Excerpt;
use crate::process::child::{Child, HarnessChild};
use crate::process::error::ProcessError;
use crate::process::exit::{Exit, command_line};
use crate::process::pipe::{PipeReader, Source};
use crate::process::poll::{self, Interest};
use crate::process::setup::LEFT_RUNNING;

/// The most that is captured in memory of each output stream, in bytes.
pub const MAX_OUTPUT: usize = 64 << 20;

/// The exit status and output of a program.
#[derive(Clone, PartialEq, Eq)]
pub struct Output {
    /// The program and its arguments.
    pub argv: Vec<String>,
    /// How it ended.
    pub status: Exit,
    /// Standard output, with standard error if the two were merged.
    pub stdout: Vec<u8>,
    /// Standard error, unless merged.
    pub stderr: Vec<u8>,
}

impl fmt::Debug for Output {
    /// Shows excerpts of the output as text, since failing tests print errors in this form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output")
            .field("argv", &self.argv)
            .field("status", &self.status)
            .field("stdout", &Excerpt::of_text(&self.stdout).text())
            .field("stderr", &Excerpt::of_text(&self.stderr).text())
            .finish()
    }
}

impl Output {
    /// Returns standard output as text; invalid UTF-8 is replaced.
    pub fn stdout_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stdout)
    }

    /// Returns standard error as text; invalid UTF-8 is replaced.
    pub fn stderr_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stderr)
    }

    /// Returns itself if the exit status is 0.
    ///
    /// # Errors
    /// * [`ToolFailed`] otherwise.
    pub fn checked(self) -> Result<Self, ToolFailed> {
        if self.status.success() { Ok(self) } else { Err(ToolFailed { output: Box::new(self) }) }
    }
}

/// Returns the processes, a line each, that a [contained](crate::process::HarnessInvocation::contained)
/// program left running and that were killed.
pub fn left_running(output: &Output) -> Vec<String> {
    let said = output.stderr_text();
    said.lines().filter_map(|line| line.strip_prefix(LEFT_RUNNING)).map(str::to_owned).collect()
}

/// A program that ended with a status other than 0 or by a signal.
///
/// ```
/// # use std::time::Duration;
/// # use iotest_exec::{deadline::Timeouts, process::Invocation};
/// let deadline = Timeouts::default().after(Duration::from_secs(10));
/// let output = Invocation::new("sh").args(["-c", "echo oops >&2; exit 3"]).run(deadline)?;
/// let failed = output.checked().unwrap_err();
/// assert_eq!(failed.output.stderr_text(), "oops\n");
/// assert!(failed.to_string().ends_with("exit status 3\n  oops"));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "VerboseProcessError")]
pub struct ToolFailed {
    /// The whole output, so that a test can look into an expected failure.
    pub output: Box<Output>,
}

impl fmt::Display for ToolFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Output { argv, status, .. } = &*self.output;
        write!(f, "{}: {status}", command_line(argv))?;
        for stream in [&self.output.stdout, &self.output.stderr] {
            let text = Excerpt::of_text(stream).text();
            for line in text.trim_end().lines() {
                write!(f, "\n  {line}")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for ToolFailed {}

/// Why reading a program's output ended.
enum End {
    /// The program ended.
    Exit(Exit),
    /// It still ran when the deadline expired.
    Late,
    /// It has written more than [`MAX_OUTPUT`].
    TooMuch,
}

/// Captures the output of `child` until it ends; kills it when `deadline` expires, or when it has
/// written more than [`MAX_OUTPUT`].
pub(super) fn run_to_end(mut child: Child, deadline: Deadline) -> Result<Output, ProcessError> {
    let _waiting = ActiveWait::start(child.awaited());
    let mut capture =
        Capture { streams: [child.take_stdout(), child.take_stderr()].map(Captured::new) };
    let end = capture.read_until_end(&mut child, deadline);
    let [stdout, stderr] = capture.streams.map(|captured| captured.bytes);
    let argv = child.argv().to_vec();
    let shown = || Excerpt::of_text(&stdout).text() + &Excerpt::of_text(&stderr).text();
    match end {
        Ok(End::Exit(status)) => Ok(Output { argv, status, stdout, stderr }),
        Ok(End::Late) => {
            // Before it is ended.
            run_timeout_hook();
            let (allowed, running) = (deadline.allowed(), child.running());
            Err(ProcessError::TimedOut { argv, allowed, output: shown(), running })
        }
        Ok(End::TooMuch) => {
            Err(ProcessError::TooMuchOutput { argv, limit: MAX_OUTPUT, output: shown() })
        }
        Err(source) => Err(ProcessError::Io { argv, source }),
    }
}

struct Capture {
    streams: [Captured; 2],
}

struct Captured {
    source: Source,
    bytes: Vec<u8>,
}

impl Captured {
    fn new(pipe: Option<PipeReader>) -> Self {
        Self { source: pipe.into(), bytes: Vec::new() }
    }
}

impl Capture {
    /// Reads until the child has ended or has to be ended.
    ///
    /// The end of the child counts, not the end of its pipes: a daemon that it left may hold them open
    /// for ever. All that the child itself wrote is in the pipes by then.
    fn read_until_end(&mut self, child: &mut Child, deadline: Deadline) -> io::Result<End> {
        loop {
            if let Some(exit) = child.try_wait()? {
                for Captured { source, bytes } in &mut self.streams {
                    source.read_rest(|rest| bytes.extend_from_slice(rest))?;
                }
                return Ok(if self.is_too_much() { End::TooMuch } else { End::Exit(exit) });
            }
            if self.streams.iter().all(|stream| stream.source.fd().is_none()) {
                return Ok(child.try_wait_before(deadline)?.map_or(End::Late, End::Exit));
            }
            // Before reading, so that a process that writes all the time times out as well.
            let late = deadline.expired();
            self.read_ready(child, deadline)?;
            if self.is_too_much() {
                return Ok(End::TooMuch);
            }
            if late {
                return Ok(End::Late);
            }
        }
    }

    fn is_too_much(&self) -> bool {
        self.streams.iter().any(|stream| stream.bytes.len() > MAX_OUTPUT)
    }

    /// Waits for the pipes and the child's end, and reads once from each pipe that is ready.
    fn read_ready(&mut self, child: &Child, deadline: Deadline) -> io::Result<()> {
        let sources = self.streams.iter().filter_map(|stream| stream.source.fd());
        let fds: Vec<_> = sources.chain(child.end_fd()).map(|fd| (fd, Interest::Read)).collect();
        let ready = poll::wait(&fds, deadline)?;
        let open = self.streams.iter_mut().filter(|stream| stream.source.fd().is_some());
        for (Captured { source, bytes }, _) in open.zip(&ready).filter(|(_, ready)| ready.read) {
            source.read(|chunk| bytes.extend_from_slice(chunk))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
