//! [`QmpError`]: what can go wrong between a command and its reply.

use std::time::Duration;
use std::{fmt, io};

use qapi_types::DecodeError;
use serde_json::Value;

use crate::process::Exit;

/// Why a command or a wait has no result.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QmpError {
    /// QEMU refused the command.
    #[error("{command}: {class}: {desc}")]
    #[doc(alias = "ExecuteError")]
    Command {
        /// The command's name.
        command: String,
        /// What kind of error it is.
        class: ErrorClass,
        /// QEMU's words; they change between releases.
        desc: String,
    },
    /// A reply or an event was not as its type says.
    #[error("read {what}; it was {raw}")]
    Decode {
        /// Which reply or event: "the reply to query-block".
        what: String,
        /// Where it was not as expected.
        source: DecodeError,
        /// What came.
        raw: Box<Value>,
    },
    /// Nothing came in time.
    #[error("waited {limit:?} for {what}{}", listed(.recent))]
    Timeout {
        /// What was waited for, as a noun phrase: "the reply to stop".
        what: String,
        /// How long was allowed.
        limit: Duration,
        /// The last messages both ways, oldest first, a line each.
        recent: Vec<String>,
    },
    /// The connection ended.
    #[error(transparent)]
    Disconnected(#[from] Box<Disconnect>),
    /// QEMU sent what no QMP server sends.
    #[error("QEMU sent a line that is {problem}: {line}")]
    Protocol {
        /// What is wrong with it, as a phrase.
        problem: String,
        /// The line, shortened if it is long.
        line: String,
    },
    /// The socket failed otherwise.
    #[error("{attempt}")]
    Io {
        /// What was tried: "send stop".
        attempt: String,
        /// What the system said.
        source: io::Error,
    },
}

impl QmpError {
    /// Returns QEMU's class and words, if QEMU refused the command.
    pub fn refusal(&self) -> Option<(&ErrorClass, &str)> {
        match self {
            Self::Command { class, desc, .. } => Some((class, desc)),
            _ => None,
        }
    }
}

fn listed(recent: &[String]) -> String {
    if recent.is_empty() {
        return String::new();
    }
    format!("; the last messages were:\n  {}", recent.join("\n  "))
}

/// A connection that ended, with what is known about the process behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disconnect {
    /// What was under way, as a noun phrase: "the reply to blockdev-add".
    pub awaited: String,
    /// How the end showed: "QEMU closed the connection".
    pub cause: String,
    /// How the process ended, if it did.
    pub exit: Option<Exit>,
    /// The process's command line, if known.
    pub command_line: String,
    /// The last lines of the process's log, if known.
    pub log_tail: String,
}

impl Disconnect {
    pub(crate) fn new(awaited: impl Into<String>, cause: impl Into<String>) -> Self {
        Self {
            awaited: awaited.into(),
            cause: cause.into(),
            exit: None,
            command_line: String::new(),
            log_tail: String::new(),
        }
    }
}

impl fmt::Display for Disconnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} instead of {}", self.cause, self.awaited)?;
        if let Some(exit) = self.exit {
            write!(f, "; QEMU ended with {exit}")?;
        }
        if !self.log_tail.is_empty() {
            write!(f, "\n  its log ends:\n    {}", self.log_tail.replace('\n', "\n    "))?;
        }
        if !self.command_line.is_empty() {
            write!(f, "\n  command: {}", self.command_line)?;
        }
        Ok(())
    }
}

impl std::error::Error for Disconnect {}

/// What kind of error QEMU reports. The set is open.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Almost every error.
    GenericError,
    /// There is no such command, or not in this state.
    CommandNotFound,
    /// The device has no such activity.
    DeviceNotActive,
    /// There is no such device.
    DeviceNotFound,
    /// KVM lacks an ability.
    KvmMissingCap,
    /// A class that this version does not know.
    Unrecognized(Box<str>),
}

impl ErrorClass {
    /// Returns the name on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GenericError => "GenericError",
            Self::CommandNotFound => "CommandNotFound",
            Self::DeviceNotActive => "DeviceNotActive",
            Self::DeviceNotFound => "DeviceNotFound",
            Self::KvmMissingCap => "KVMMissingCap",
            Self::Unrecognized(name) => name,
        }
    }
}

impl From<&str> for ErrorClass {
    fn from(name: &str) -> Self {
        let known = [
            Self::GenericError,
            Self::CommandNotFound,
            Self::DeviceNotActive,
            Self::DeviceNotFound,
            Self::KvmMissingCap,
        ];
        known
            .into_iter()
            .find(|class| class.as_str() == name)
            .unwrap_or_else(|| Self::Unrecognized(name.into()))
    }
}

impl fmt::Display for ErrorClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_of_another_release_is_kept() {
        assert_eq!(ErrorClass::from("KVMMissingCap"), ErrorClass::KvmMissingCap);
        assert_eq!(ErrorClass::from("Novel").to_string(), "Novel");
    }

    #[test]
    fn disconnect_tells_what_how_and_why() {
        let mut end = Disconnect::new("the reply to stop", "QEMU closed the connection");
        assert_eq!(end.to_string(), "QEMU closed the connection instead of the reply to stop");
        end.exit = Some(Exit::Signal(6));
        end.log_tail = "one\ntwo".to_owned();
        end.command_line = "qemu -S".to_owned();
        assert_eq!(
            end.to_string(),
            "QEMU closed the connection instead of the reply to stop; \
             QEMU ended with signal 6 (SIGABRT)\n  \
             its log ends:\n    one\n    two\n  command: qemu -S"
        );
    }
}
