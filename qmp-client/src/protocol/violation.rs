//! [`Violation`]: how a line from a QMP server violates the protocol.

use qapi_types::DecodeError;

/// How a line from a QMP server violates the protocol, as a phrase: "not JSON: …".
///
/// QMP allows unknown members, an event at any time, blank lines, and LF as line end. An event without
/// a timestamp is read as one whose clock failed.
///
/// # Source
/// QEMU 10.0, `docs/interop/qmp-spec.rst`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Violation {
    /// It exceeds the maximum length.
    #[error("longer than {limit} bytes ({came} have come)")]
    TooLong {
        /// The maximum length, in bytes.
        limit: usize,
        /// How many bytes of the line have come so far.
        came: u64,
    },
    /// It is nested too deeply.
    #[error("nested deeper than {0} levels")]
    TooDeep(usize),
    /// It has too many members and elements.
    #[error("of more than {0} values")]
    TooMany(usize),
    /// It is not JSON, or more than one value.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// It is JSON, but not an object.
    #[error("not an object")]
    NotAnObject,
    /// It is an object, but not a message of a server.
    #[error("no greeting, reply or event")]
    Unknown,
    /// It is several kinds of message at once.
    #[error("at once {0} and {1}")]
    Ambiguous(&'static str, &'static str),
    /// A reply has both `return` and `error`.
    #[error("a reply with both `return` and `error`")]
    ReturnAndError,
    /// A member of a message is missing, of another type, or there twice.
    #[error("{what} that is malformed ({source})")]
    Malformed {
        /// What it is, with its article.
        what: &'static str,
        /// Which member, and what is wrong with it.
        source: DecodeError,
    },
    /// There was a greeting before.
    #[error("a second greeting")]
    SecondGreeting,
    /// Its id is not that of a command that waits for a reply.
    #[error("a reply to no command that was sent")]
    Unasked,
}

impl Violation {
    /// Returns the method of `Connect` that sets the limit which was exceeded, if it was one.
    pub fn limited_by(&self) -> Option<&'static str> {
        match self {
            Self::TooLong { .. } => Some("max_message"),
            Self::TooDeep(_) => Some("max_depth"),
            Self::TooMany(_) => Some("max_values"),
            _ => None,
        }
    }
}
