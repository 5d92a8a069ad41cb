//! qtest: a line protocol that controls a guest without running it, and its clock.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use iotest_exec::deadline::{ActiveWait, Deadline};
use iotest_exec::excerpt::Excerpt;
use qmp_client::blocking::{Arrival, Stream, Transport, Wait};

use crate::qmp::{Disconnect, end_of, shown};

/// How long an answer may be, in bytes.
const MAX_ANSWER: usize = 64 << 20;

/// The qtest connection of one machine.
#[derive(Debug)]
pub(super) struct Qtest {
    transport: Transport,
    machine: String,
    /// How many answers are outstanding for commands whose deadline expired. Answers have no ids and
    /// come in the order of the commands.
    overdue: usize,
}

/// Why a qtest command has no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QtestError {
    /// The machine runs under another accelerator.
    #[error("{machine} has no qtest; the test must require it")]
    Absent {
        /// The machine's name.
        machine: String,
    },
    /// QEMU refused the command, or its answer has another form than expected.
    #[error("qtest {command}: {}", Excerpt::of_line(.answer.as_bytes()).line())]
    Answer {
        /// The command.
        command: String,
        /// The answer.
        answer: String,
    },
    /// No answer came in time.
    #[error("waited {limit:?} for the answer to qtest {command}")]
    Timeout {
        /// The command.
        command: String,
        /// How long was allowed.
        limit: Duration,
    },
    /// The connection ended.
    #[error(transparent)]
    Disconnected(#[from] Box<Disconnect>),
    /// The connection failed.
    #[error("qtest {command}")]
    Io {
        /// The command.
        command: String,
        /// The system's error.
        source: io::Error,
    },
}

impl Qtest {
    pub(super) fn new(
        stream: UnixStream,
        process: Option<OwnedFd>,
        machine: &str,
    ) -> io::Result<Self> {
        let stream = Stream::socket(stream)?;
        let stream = match process {
            Some(process) => stream.with_process(process),
            None => stream,
        };
        let machine = machine.to_owned();
        Ok(Self { transport: Transport::new(stream, MAX_ANSWER), machine, overdue: 0 })
    }

    /// Sends one line and returns what follows `OK` in the answer.
    pub(super) fn command(
        &mut self,
        command: &str,
        deadline: Deadline,
    ) -> Result<String, QtestError> {
        let _waiting =
            ActiveWait::start(format_args!("the answer of {} to {command}", self.machine));
        let late = || QtestError::Timeout {
            command: format!("{command}{}", deadline.note()),
            limit: deadline.limit(),
        };
        let failed = |source| QtestError::Io { command: command.to_owned(), source };
        let unexpected = |answer| QtestError::Answer { command: command.to_owned(), answer };
        match self.transport.send(format!("{command}\n").as_bytes(), end_of(deadline)) {
            Ok(true) => {}
            Ok(false) => {
                self.overdue += 1;
                return Err(late());
            }
            // What QEMU sent before it closed the connection is more informative.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Err(error) => return Err(failed(error)),
        }
        let mut wait = Wait::until(end_of(deadline));
        loop {
            let answer = match self.transport.receive(&mut wait).map_err(failed)? {
                Arrival::Line(line) => String::from_utf8_lossy(&line).into_owned(),
                Arrival::TooLong(error) => {
                    self.overdue += 1;
                    return Err(unexpected(format!("{error}: {}", shown(&error.line).line())));
                }
                Arrival::Expired => {
                    self.overdue += 1;
                    return Err(late());
                }
                Arrival::Closed(cause) => {
                    return Err(self.disconnected(command, &cause.to_string()));
                }
            };
            match Answer::of(&answer) {
                Answer::Unsolicited => {}
                _ if self.overdue > 0 => self.overdue -= 1,
                Answer::Ok(rest) => return Ok(rest.to_owned()),
                Answer::Other => return Err(unexpected(answer)),
            }
        }
    }

    fn disconnected(&self, command: &str, cause: &str) -> QtestError {
        let awaited = format!("the answer to qtest {command} from {}", self.machine);
        let unfinished = shown(&self.transport.unfinished()).line();
        Box::new(Disconnect { unfinished, ..Disconnect::new(awaited, cause) }).into()
    }
}

/// One line from qtest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer<'a> {
    /// An interrupt line changed, or the line is empty: no answer to a command.
    Unsolicited,
    /// The command was done; what follows `OK`.
    Ok(&'a str),
    /// The command was refused, or this is not a qtest answer.
    Other,
}

impl<'a> Answer<'a> {
    fn of(line: &'a str) -> Self {
        match line.trim().split_once(' ').unwrap_or((line.trim(), "")) {
            ("" | "IRQ", _) => Self::Unsolicited,
            ("OK", rest) => Self::Ok(rest.trim()),
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use iotest_exec::deadline::Timeouts;

    use super::*;

    /// Answers one command and closes the connection.
    fn ask(answer: &'static str) -> Result<String, QtestError> {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let peer = std::thread::spawn(move || {
            let mut command = [0; 13];
            theirs.read_exact(&mut command).unwrap();
            assert_eq!(&command, b"clock_step 5\n");
            theirs.write_all(answer.as_bytes()).unwrap();
        });
        let deadline = Timeouts::default().after(Duration::from_secs(60));
        let result = Qtest::new(ours, None, "vm0").unwrap().command("clock_step 5", deadline);
        peer.join().unwrap();
        result
    }

    #[test]
    fn answers_are_distinguished_from_interrupts_and_refusals() {
        assert_eq!(ask("IRQ raise 3\nOK 500\n").unwrap(), "500");
        let text = |answer| ask(answer).unwrap_err().to_string();
        assert_eq!(text("FAIL Unknown command\n"), "qtest clock_step 5: FAIL Unknown command");
        assert_eq!(
            text("IRQ raise 1\nO"),
            "QEMU closed the connection instead of the answer to qtest clock_step 5 from vm0\n  \
             in the middle of a line: O"
        );
        assert_eq!(text("OKAY 5\n"), "qtest clock_step 5: OKAY 5");
        assert_eq!(text("\x1b[0mOK\n"), "qtest clock_step 5: \\x1b[0mOK");
        // White space is as little an answer as on QMP.
        assert_eq!(ask("\r\n \nOK\n").unwrap(), "");
    }

    #[test]
    fn endless_answer_takes_no_memory_without_end() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let peer = std::thread::spawn(move || {
            let chunk = vec![b'x'; 1 << 20];
            while theirs.write_all(&chunk).is_ok() {}
        });
        let soon = Timeouts::default().after(Duration::from_secs(60));
        let mut qtest = Qtest::new(ours, None, "vm0").unwrap();
        let error = qtest.command("clock_step 5", soon).unwrap_err().to_string();
        assert!(error.starts_with("qtest clock_step 5: longer than 67108864 bytes ("), "{error}");
        assert!(error.len() < 1000, "{}", error.len());
        drop(qtest);
        peer.join().unwrap();
    }

    #[test]
    fn silent_peer_is_a_timeout_and_its_late_answer_is_not_the_next_ones() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let mut qtest = Qtest::new(ours, None, "vm0").unwrap();
        let soon = || Timeouts::default().after(Duration::from_secs(60));
        let at_once = Timeouts::default().after(Duration::ZERO);
        let text = qtest.command("clock_step 1", at_once).unwrap_err().to_string();
        assert_eq!(text, "waited 0ns for the answer to qtest clock_step 1");
        theirs.write_all(b"OK 1\nOK 3\n").unwrap();
        assert_eq!(qtest.command("clock_step 2", soon()).unwrap(), "3");
    }
}
