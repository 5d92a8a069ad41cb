//! [`Exit`]: how a process ended, and how a command line reads in a message.

use std::fmt;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;

use iotest_protocol::End;

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It returned this status, 0 to 255.
    Code(i32),
    /// This signal ended it.
    Signal(i32),
}

impl Exit {
    /// Says whether the process returned status 0.
    pub fn success(self) -> bool {
        self == Self::Code(0)
    }

    /// Returns the exit status, unless a signal ended the process.
    pub fn code(self) -> Option<i32> {
        match self {
            Self::Code(code) => Some(code),
            Self::Signal(_) => None,
        }
    }

    /// Returns the number of the signal that ended the process, if one did.
    pub fn signal(self) -> Option<i32> {
        match self {
            Self::Code(_) => None,
            Self::Signal(signal) => Some(signal),
        }
    }
}

impl Exit {
    /// Returns how a job's process ended by itself; None if it did not.
    pub fn of(end: &End) -> Option<Self> {
        match *end {
            End::Code(code) => Some(Self::Code(code)),
            End::Signal(signal) => Some(Self::Signal(signal)),
            End::TimedOut | End::WroteTooMuch(_) | End::Interrupted | End::Broken(_) => None,
        }
    }
}

impl From<Exit> for End {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Code(code) => Self::Code(code),
            Exit::Signal(signal) => Self::Signal(signal),
        }
    }
}

impl From<ExitStatus> for Exit {
    fn from(status: ExitStatus) -> Self {
        match (status.code(), status.signal()) {
            (Some(code), _) => Self::Code(code),
            (None, Some(signal)) => Self::Signal(signal),
            // A wait without WUNTRACED reports nothing else; keep the number all the same.
            (None, None) => Self::Code(status.into_raw()),
        }
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        End::from(*self).fmt(f)
    }
}

/// Renders `argv` as one line that a shell would read back as the same words.
pub fn command_line<S: AsRef<str>>(argv: &[S]) -> String {
    argv.iter().map(|word| quoted(word.as_ref())).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,@%+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exit_tells_status_from_signal() {
        assert_eq!(Exit::from(ExitStatus::from_raw(0x0300)).to_string(), "exit status 3");
        assert_eq!(Exit::from(ExitStatus::from_raw(0x86)).to_string(), "signal 6 (SIGABRT)");
        assert_eq!(Exit::Signal(63).to_string(), "signal 63");
    }

    #[test]
    fn command_line_reads_back_as_the_same_words() {
        let argv = ["qemu-io", "-c", "read 0 1k", "it's", ""];
        assert_eq!(command_line(&argv), r"qemu-io -c 'read 0 1k' 'it'\''s' ''");
    }
}
