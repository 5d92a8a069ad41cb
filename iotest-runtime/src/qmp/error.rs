//! [`QmpError`]: errors of commands and of waits for events.

use std::borrow::Cow;
use std::time::Duration;
use std::{fmt, io};

use iotest_exec::process::Exit;
use iotest_protocol::text::{bounded, limit};
use qapi_types::DecodeError;
pub use qapi_types::QapiErrorClass as ErrorClass;
use qmp_client::protocol::Violation;
use serde_json::Value;

use crate::syntax::Inexpressible;

/// An error of a command or of a wait for an event.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[doc(alias = "QMPError")]
pub enum QmpError {
    /// QEMU replied with an error.
    #[error("{command}: {class}: {}", message_text(.desc))]
    #[doc(alias = "ExecuteError")]
    #[doc(alias = "ErrorResponse")]
    #[doc(alias = "NegotiationError")]
    #[doc(alias = "QMPCapabilitiesError")]
    #[doc(alias = "QMPResponseError")]
    Command {
        /// The command's name.
        command: String,
        /// The error's class.
        class: ErrorClass,
        /// QEMU's error message, which may differ between releases.
        desc: String,
    },
    /// QEMU did not refuse a command that it should refuse.
    #[error(
        "{command} should have been refused, but returned {}",
        bounded(&.returned.to_string(), limit::PROGRAM_OUTPUT)
    )]
    NotRefused {
        /// The command's name.
        command: String,
        /// What it returned.
        returned: Box<Value>,
    },
    /// A reply or an event does not fit its type.
    #[error("read {what}; it was {}", bounded(&.raw.to_string(), limit::PROGRAM_OUTPUT))]
    #[doc(alias = "BadReplyError")]
    Decode {
        /// Which reply or event: "the reply to query-block".
        what: String,
        /// Where it does not fit.
        source: DecodeError,
        /// The JSON received.
        raw: Box<Value>,
    },
    /// The reply or event did not come in time.
    #[error("waited {limit:?} for {what}{}", listed(.recent))]
    #[doc(alias = "QMPTimeoutError")]
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
    #[doc(alias = "ExecInterruptedError")]
    Disconnected(#[from] Box<Disconnect>),
    /// QEMU sent an invalid message, or a message that is not allowed at this point.
    #[error("QEMU sent a line that is {violation}, instead of {awaited}: {line}")]
    #[doc(alias = "ProtocolError")]
    #[doc(alias = "GreetingError")]
    #[doc(alias = "DeserializationError")]
    #[doc(alias = "UnexpectedTypeError")]
    #[doc(alias = "QMPProtocolError")]
    Protocol {
        /// How it violates the protocol.
        violation: Violation,
        /// What was waited for, as a noun phrase: "the reply to stop from vm0".
        awaited: String,
        /// The line, escaped; of a long one, the beginning and the end.
        line: String,
    },
    /// The queue of events is full; no more are read.
    #[error(
        "{events} events ({bytes} bytes) wait to be taken, so that none is read before {awaited}; \
         take them by `take_events`. The last is {last}"
    )]
    Flood {
        /// What was waited for, as a noun phrase: "the reply to stop from vm0".
        awaited: String,
        /// How many events are queued.
        events: usize,
        /// The total length of their messages, in bytes.
        bytes: usize,
        /// The last of them, escaped; of a long one, the beginning and the end.
        last: String,
    },
    /// No server could be reached at the address: none listened in time, or the system refused.
    #[error("connect to the QMP server at {address}, within {limit:?}")]
    #[doc(alias = "ConnectError")]
    #[doc(alias = "QMPConnectError")]
    Connect {
        /// The path of a socket, or host and port.
        address: String,
        /// How long was allowed; an error that waiting does not cure ends it at once.
        limit: Duration,
        /// The system's last error.
        source: io::Error,
    },
    /// The machine or daemon was started without QMP.
    #[error("{peer} was started without a QMP monitor")]
    NoMonitor {
        /// The machine or daemon.
        peer: String,
    },
    /// A text cannot be expressed in the syntax of a command.
    #[error(transparent)]
    Inexpressible(#[from] Inexpressible),
    /// Another error of the socket.
    #[error("{attempt}")]
    Io {
        /// What was tried: "send stop".
        attempt: String,
        /// The system's error.
        source: io::Error,
    },
}

impl QmpError {
    /// Returns whether QEMU replied with an error of this class.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// let gone = vm.run(cmd::DeviceDel::new("disk0")).expect_err("it was removed before");
    /// assert!(gone.is(&ErrorClass::DeviceNotFound), "{gone}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn is(&self, class: &ErrorClass) -> bool {
        self.refusal().is_some_and(|(own, _)| own == class)
    }

    /// Returns the class and message of QEMU's error reply, if this is one.
    #[doc(alias = "ErrorInfo")]
    pub fn refusal(&self) -> Option<(&ErrorClass, &str)> {
        match self {
            Self::Command { class, desc, .. } => Some((class, desc)),
            _ => None,
        }
    }
}

/// Renders QEMU's error message, which may be empty or very long.
fn message_text(desc: &str) -> Cow<'_, str> {
    if desc.is_empty() { "(no description)".into() } else { bounded(desc, limit::PROGRAM_OUTPUT) }
}

fn listed(recent: &[String]) -> String {
    if recent.is_empty() {
        return String::new();
    }
    format!("; the last messages were:\n  {}", recent.join("\n  "))
}

/// How a connection ended that QEMU closed, as it does when it ends.
const CLOSED: &str = "QEMU closed the connection";

/// A closed connection, with what is known about QEMU's process.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disconnect {
    /// What was waited for, as a noun phrase: "the reply to blockdev-add".
    pub awaited: String,
    /// How the connection ended: "QEMU closed the connection".
    pub cause: String,
    /// The incomplete last line, escaped; empty if the connection ended between lines.
    pub unfinished: String,
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
            unfinished: String::new(),
            exit: None,
            command_line: String::new(),
            log_tail: String::new(),
        }
    }
}

impl fmt::Display for Disconnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.exit {
            Some(exit) if self.cause == CLOSED => {
                write!(f, "QEMU ended with {exit} while the test waited for {}", self.awaited)?;
            }
            Some(exit) => {
                let Self { awaited, cause, .. } = self;
                write!(f, "QEMU ended with {exit} while the test waited for {awaited} ({cause})")?;
            }
            None => write!(f, "{} instead of {}", self.cause, self.awaited)?,
        }
        if !self.unfinished.is_empty() {
            write!(f, "\n  in the middle of a line: {}", self.unfinished)?;
        }
        if !self.log_tail.is_empty() {
            write!(f, "\n  its output ends:\n    {}", self.log_tail.replace('\n', "\n    "))?;
        }
        if !self.command_line.is_empty() {
            write!(f, "\n  command: {}", self.command_line)?;
        }
        Ok(())
    }
}

impl std::error::Error for Disconnect {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_is_of_its_class_alone() {
        let refused = |class: &str| QmpError::Command {
            command: "device_del".to_owned(),
            class: class.parse().unwrap(),
            desc: "no".to_owned(),
        };
        assert!(refused("DeviceNotFound").is(&ErrorClass::DeviceNotFound));
        assert!(!refused("DeviceNotFound").is(&ErrorClass::GenericError));
        // The class of a later release can be compared, too.
        assert_eq!(refused("Novel").to_string(), "device_del: Novel: no");
        assert!(refused("Novel").is(&"Novel".parse().unwrap()));
        let other = QmpError::Protocol {
            violation: Violation::Unknown,
            awaited: "an event from vm0".to_owned(),
            line: "{}".to_owned(),
        };
        assert!(!other.is(&ErrorClass::GenericError));
        assert_eq!(
            other.to_string(),
            "QEMU sent a line that is no greeting, reply or event, instead of an event from vm0: {}"
        );
    }

    #[test]
    fn words_of_qemu_are_bounded_and_named_if_there_are_none() {
        let refused = |desc: String| {
            let class = ErrorClass::GenericError;
            QmpError::Command { command: "stop".to_owned(), class, desc }.to_string()
        };
        assert_eq!(refused(String::new()), "stop: GenericError: (no description)");
        let long = refused("x".repeat(1 << 20));
        assert!(long.len() < 20 << 10 && long.contains(" bytes left out ..."), "{}", long.len());
        let decode = QmpError::Decode {
            what: "the reply to stop".to_owned(),
            source: DecodeError::new("missing"),
            raw: Box::new("y".repeat(1 << 20).into()),
        };
        assert!(decode.to_string().len() < 20 << 10);
    }

    #[test]
    fn disconnect_names_the_peer_and_the_cause() {
        let mut end = Disconnect::new("the reply to stop", "QEMU closed the connection");
        assert_eq!(end.to_string(), "QEMU closed the connection instead of the reply to stop");
        end.exit = Some(Exit::Signal(6));
        end.unfinished = r#"{"return": {}, "#.to_owned();
        end.log_tail = "one\ntwo".to_owned();
        end.command_line = "qemu -S".to_owned();
        assert_eq!(
            end.to_string(),
            "QEMU ended with signal 6 (SIGABRT) while the test waited for the reply to stop\n  \
             in the middle of a line: {\"return\": {}, \n  \
             its output ends:\n    one\n    two\n  command: qemu -S"
        );
    }
}
