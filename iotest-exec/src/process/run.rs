//! [`Output`]: a program that was run to its end, and what it wrote.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, PipeReader, Read};
use std::os::fd::AsFd;

use crate::deadline::{Deadline, Waiting};
use crate::process::child::Child;
use crate::process::error::ProcessError;
use crate::process::exit::{Exit, command_line};
use crate::process::poll::{self, Interest};
use crate::process::setup::LEFT_RUNNING;

/// What a program that ended has left: its status and what it wrote.
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
    /// Shows what was written as text, since failing tests show errors in this form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output")
            .field("argv", &self.argv)
            .field("status", &self.status)
            .field("stdout", &self.stdout_text())
            .field("stderr", &self.stderr_text())
            .finish()
    }
}

impl Output {
    /// Returns standard output as text; bytes that are no UTF-8 are replaced.
    pub fn stdout_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stdout)
    }

    /// Returns standard error as text; bytes that are no UTF-8 are replaced.
    pub fn stderr_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stderr)
    }

    /// Returns what a [contained](crate::process::Invocation::contained) program had left running,
    /// a line each; it is ended.
    pub fn left_running(&self) -> Vec<String> {
        let said = self.stderr_text();
        said.lines().filter_map(|line| line.strip_prefix(LEFT_RUNNING)).map(str::to_owned).collect()
    }

    /// Returns itself if the program returned status 0.
    ///
    /// # Errors
    /// – [`ToolFailed`] for every other end.
    pub fn checked(self) -> Result<Self, ToolFailed> {
        if self.status.success() { Ok(self) } else { Err(ToolFailed { output: Box::new(self) }) }
    }
}

/// A program that ended with a status other than 0 or by a signal.
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
        for text in [self.output.stdout_text(), self.output.stderr_text()] {
            for line in text.trim_end().lines() {
                write!(f, "\n  {line}")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for ToolFailed {}

/// Reads what `child` writes until it ends; kills it when `deadline` expires.
pub(super) fn to_the_end(mut child: Child, deadline: Deadline) -> Result<Output, ProcessError> {
    let _waiting = Waiting::on(format_args!("the end of {}", command_line(child.argv())));
    let mut capture =
        Capture { streams: [child.take_stdout(), child.take_stderr()].map(Captured::new) };
    let end = capture.read_until_end(&mut child, deadline);
    let [stdout, stderr] = capture.streams.map(|captured| captured.bytes);
    let argv = child.argv().to_vec();
    match end {
        Ok(Some(status)) => Ok(Output { argv, status, stdout, stderr }),
        Ok(None) => {
            let output = String::from_utf8_lossy(&stdout) + String::from_utf8_lossy(&stderr);
            Err(ProcessError::TimedOut {
                argv,
                allowed: deadline.allowed(),
                output: output.into_owned(),
                running: child.running(),
            })
        }
        Err(source) => Err(ProcessError::Io { argv, source }),
    }
}

struct Capture {
    streams: [Captured; 2],
}

struct Captured {
    /// None once the end was read.
    pipe: Option<PipeReader>,
    bytes: Vec<u8>,
}

impl Captured {
    fn new(pipe: Option<PipeReader>) -> Self {
        Self { pipe, bytes: Vec::new() }
    }

    /// Reads once from a pipe that is known to be ready.
    fn read(&mut self) -> io::Result<()> {
        let Some(pipe) = &mut self.pipe else { return Ok(()) };
        let mut chunk = [0; 16 * 1024];
        match pipe.read(&mut chunk) {
            Ok(0) => self.pipe = None,
            Ok(count) => self.bytes.extend_from_slice(&chunk[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

impl Capture {
    /// Returns how the child ended, or None if `deadline` expired first.
    ///
    /// The child's own end decides, not the end of its pipes: a daemon that it leaves behind may
    /// hold them for ever. All that the child itself wrote is in the pipes by then.
    fn read_until_end(
        &mut self,
        child: &mut Child,
        deadline: Deadline,
    ) -> io::Result<Option<Exit>> {
        loop {
            let ended = child.try_wait()?;
            let progress = self.read_ready(child, ended.is_some(), deadline)?;
            match (ended, progress) {
                (Some(exit), Progress::Nothing) => return Ok(Some(exit)),
                (None, Progress::Nothing) if deadline.expired() => return Ok(None),
                (None, Progress::PipesEnded) => return child.wait_until(deadline),
                _ => {}
            }
        }
    }

    fn read_ready(
        &mut self,
        child: &Child,
        ended: bool,
        deadline: Deadline,
    ) -> io::Result<Progress> {
        let process = child.end_fd().filter(|_| !ended);
        let open: Vec<usize> =
            (0..self.streams.len()).filter(|&at| self.streams[at].pipe.is_some()).collect();
        if open.is_empty() && !ended {
            return Ok(Progress::PipesEnded);
        }
        let mut fds: Vec<_> = open
            .iter()
            .filter_map(|&at| self.streams[at].pipe.as_ref())
            .map(|pipe| (pipe.as_fd(), Interest::Read))
            .collect();
        fds.extend(process.map(|fd| (fd, Interest::Read)));
        let ready = if ended { poll::now(&fds)? } else { poll::wait(&fds, deadline)? };
        for (&at, _) in open.iter().zip(&ready).filter(|(_, ready)| ready.read) {
            self.streams[at].read()?;
        }
        Ok(if ready.iter().any(|ready| ready.read) { Progress::Some } else { Progress::Nothing })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Some,
    Nothing,
    PipesEnded,
}
