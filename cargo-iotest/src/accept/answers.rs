//! [`Answers`]: answers typed at a terminal, one per line.

use std::io;
use std::os::fd::AsFd as _;

use iotest_exec::signals::{SIGINT, SIGTERM, Signals};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use crate::error::CliError;

/// What was read at a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// A line, without its end.
    Line(String),
    /// End of input.
    End,
    /// SIGINT (Ctrl-C) or SIGTERM.
    Interrupted,
}

/// A source of answers.
pub(crate) trait Answers {
    /// Waits for the next answer, without a time limit.
    ///
    /// # Errors
    /// * [`CliError`] if nothing can be read.
    fn next(&mut self) -> Result<Input, CliError>;

    /// Discards signals that were meant for another program.
    fn forget_interruptions(&mut self);
}

/// Standard input, with SIGINT and SIGTERM caught: Ctrl-C in an editor must not end the program
/// that waits for it.
#[derive(Debug)]
pub(crate) struct Terminal {
    signals: Signals,
}

impl Terminal {
    /// Catches the signals.
    ///
    /// # Errors
    /// * [`CliError`] if the system refuses.
    pub(crate) fn open() -> Result<Self, CliError> {
        Signals::catch(&[SIGINT, SIGTERM])
            .map(|signals| Self { signals })
            .map_err(|error| CliError::failed("catch signals", &error))
    }

    /// Waits for input; returns false if a signal came instead.
    fn readable(&mut self) -> io::Result<bool> {
        loop {
            let stdin = io::stdin();
            let mut both =
                [PollFd::new(&self.signals, PollFlags::IN), PollFd::new(&stdin, PollFlags::IN)];
            match poll(&mut both, None) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
            let readable = !both[1].revents().is_empty();
            if !self.signals.pending().is_empty() {
                return Ok(false);
            }
            if readable {
                return Ok(true);
            }
        }
    }
}

impl Answers for Terminal {
    fn next(&mut self) -> Result<Input, CliError> {
        let failed = |error: io::Error| CliError::failed("read an answer", &error);
        // Byte by byte, because input after the line may be for an editor.
        let (mut line, mut byte) = (Vec::new(), [0]);
        loop {
            if !self.readable().map_err(failed)? {
                return Ok(Input::Interrupted);
            }
            match rustix::io::read(io::stdin().as_fd(), &mut byte) {
                Ok(0) if line.is_empty() => return Ok(Input::End),
                Ok(0) => break,
                Ok(_) if byte == *b"\n" => break,
                Ok(_) => line.extend(byte),
                Err(Errno::INTR) => {}
                // The terminal is gone.
                Err(Errno::IO) => return Ok(Input::End),
                Err(error) => return Err(failed(error.into())),
            }
        }
        Ok(Input::Line(String::from_utf8_lossy(&line).into_owned()))
    }

    fn forget_interruptions(&mut self) {
        self.signals.pending();
    }
}
