//! [`QmpError`]: what can go wrong between a command and its reply.

use std::borrow::Cow;
use std::time::Duration;
use std::{fmt, io};

use iotest_exec::process::Exit;
use iotest_protocol::text::{bounded, limit};
use qapi_types::DecodeError;
pub use qapi_types::QapiErrorClass as ErrorClass;
use serde_json::Value;

use crate::qmp::violation::Violation;
use crate::syntax::Inexpressible;

/// Why a command or a wait has no result.
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
        /// What kind of error it is.
        class: ErrorClass,
        /// QEMU's words; they change between releases.
        desc: String,
    },
    /// A reply or an event was not as its type says.
    #[error("read {what}; it was {}", bounded(&.raw.to_string(), limit::WRITTEN))]
    #[doc(alias = "BadReplyError")]
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
    /// QEMU sent what no QMP server sends, or not at this place.
    #[error("QEMU sent a line that is {violation}, instead of {awaited}: {line}")]
    #[doc(alias = "ProtocolError")]
    #[doc(alias = "GreetingError")]
    #[doc(alias = "DeserializationError")]
    #[doc(alias = "UnexpectedTypeError")]
    #[doc(alias = "QMPProtocolError")]
    Protocol {
        /// What is wrong with it.
        violation: Violation,
        /// What was waited for, as a noun phrase: "the reply to stop from vm0".
        awaited: String,
        /// The line, escaped; its ends if it is long.
        line: String,
    },
    /// QEMU sent so many events that nobody took that no more are read.
    #[error(
        "{events} events ({bytes} bytes) wait to be taken, so that none is read before {awaited}; \
         take them by `take_events`. The last is {last}"
    )]
    Flood {
        /// What was waited for, as a noun phrase: "the reply to stop from vm0".
        awaited: String,
        /// How many events wait.
        events: usize,
        /// How long their messages are in all, in bytes.
        bytes: usize,
        /// The last of them, escaped; its ends if it is long.
        last: String,
    },
    /// Nobody listens at an address.
    #[error("connect to the QMP server at {address}, for {limit:?}")]
    #[doc(alias = "ConnectError")]
    #[doc(alias = "QMPConnectError")]
    Connect {
        /// The path of a socket, or host and port.
        address: String,
        /// How long it was tried.
        limit: Duration,
        /// What the system said last.
        source: io::Error,
    },
    /// The machine or daemon was started without QMP.
    #[error("{peer} was started without a QMP monitor")]
    NoMonitor {
        /// The machine or daemon.
        peer: String,
    },
    /// The syntax of a command's text cannot say what it should.
    #[error(transparent)]
    Inexpressible(#[from] Inexpressible),
    /// Another error of the socket.
    #[error("{attempt}")]
    Io {
        /// What was tried: "send stop".
        attempt: String,
        /// What the system said.
        source: io::Error,
    },
}

impl QmpError {
    /// Says whether QEMU refused the command with an error of this class.
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

    /// Returns QEMU's class and words, if QEMU refused the command.
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
    if desc.is_empty() { "(no description)".into() } else { bounded(desc, limit::WRITTEN) }
}

fn listed(recent: &[String]) -> String {
    if recent.is_empty() {
        return String::new();
    }
    format!("; the last messages were:\n  {}", recent.join("\n  "))
}

/// A connection that ended, with what is known about the process behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disconnect {
    /// What was under way, as a noun phrase: "the reply to blockdev-add".
    pub awaited: String,
    /// How the end showed: "QEMU closed the connection".
    pub cause: String,
    /// The beginning of a line whose end did not come, escaped, its ends if it is long; empty if
    /// the connection ended between lines.
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
        write!(f, "{} instead of {}", self.cause, self.awaited)?;
        if let Some(exit) = self.exit {
            write!(f, "; QEMU ended with {exit}")?;
        }
        if !self.unfinished.is_empty() {
            write!(f, "\n  in the middle of a line: {}", self.unfinished)?;
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

#[cfg(test)]
mod tests {
    use qapi_types::wire::Enum as _;

    use super::*;

    #[test]
    fn error_is_of_its_class_alone() {
        let refused = |class: &str| QmpError::Command {
            command: "device_del".to_owned(),
            class: ErrorClass::from_wire(class),
            desc: "no".to_owned(),
        };
        assert!(refused("DeviceNotFound").is(&ErrorClass::DeviceNotFound));
        assert!(!refused("DeviceNotFound").is(&ErrorClass::GenericError));
        // The class of a release to come can be told, too.
        assert_eq!(refused("Novel").to_string(), "device_del: Novel: no");
        assert!(refused("Novel").is(&ErrorClass::from_wire("Novel")));
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
    fn disconnect_tells_what_how_and_why() {
        let mut end = Disconnect::new("the reply to stop", "QEMU closed the connection");
        assert_eq!(end.to_string(), "QEMU closed the connection instead of the reply to stop");
        end.exit = Some(Exit::Signal(6));
        end.unfinished = r#"{"return": {}, "#.to_owned();
        end.log_tail = "one\ntwo".to_owned();
        end.command_line = "qemu -S".to_owned();
        assert_eq!(
            end.to_string(),
            "QEMU closed the connection instead of the reply to stop; \
             QEMU ended with signal 6 (SIGABRT)\n  \
             in the middle of a line: {\"return\": {}, \n  \
             its log ends:\n    one\n    two\n  command: qemu -S"
        );
    }
}
