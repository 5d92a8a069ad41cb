//! [`Violation`]: how a line from a QMP server breaks the rules of QMP.

/// How a line from a QMP server breaks the rules of QMP, as a phrase: "not JSON: …".
///
/// What QMP allows is none: members that no release knows, an event at any time, blank lines, and a
/// line end of LF alone. An event without its time reads as one whose clock failed.
///
/// # Source
/// QEMU 10.0, `docs/interop/qmp-spec.rst`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Violation {
    /// It is longer than a message may be.
    #[error("longer than {limit} bytes ({came} have come)")]
    TooLong {
        /// How long a message may be, in bytes.
        limit: usize,
        /// How much of the line has come, in bytes; it may go on.
        came: u64,
    },
    /// Its brackets are nested too deep.
    #[error("nested deeper than {0} levels")]
    TooDeep(usize),
    /// It has too many members and elements to be kept in memory.
    #[error("of more than {0} values")]
    TooMany(usize),
    /// It is no JSON, or more than one value.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// It is JSON, but no object.
    #[error("not an object")]
    NotAnObject,
    /// It is an object, but of no kind that a server sends.
    #[error("no greeting, reply or event")]
    Unknown,
    /// It is several kinds of message at once.
    #[error("at once {0} and {1}")]
    Ambiguous(&'static str, &'static str),
    /// A reply has both `return` and `error`.
    #[error("a reply with both `return` and `error`")]
    ReturnAndError,
    /// The `error` of a reply is not an object with the texts `class` and `desc`.
    #[error("an error without {0}")]
    Error(&'static str),
    /// A greeting lacks something, or has it in another form.
    #[error("a greeting without version or capabilities")]
    Greeting,
    /// A greeting came though there was one before.
    #[error("a second greeting")]
    SecondGreeting,
    /// An event lacks something, or has it in another form.
    #[error("an event whose {0}")]
    Event(&'static str),
    /// A reply came that no command waits for, by its id.
    #[error("a reply to no command that was sent")]
    Unasked,
}
