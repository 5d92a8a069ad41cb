//! [`RawJson`]: a part of a message as the text that came.

use std::fmt;
use std::ops::Range;

use qapi_types::DecodeError;
use qapi_types::wire::{self, Wire};
use serde::Deserialize as _;
use serde_json::Value;

use super::{Excerpt, Violation};

/// How many levels a [`Value`] may nest: dropping, cloning and printing one needs stack for each.
pub const MAX_VALUE_DEPTH: usize = 512;

/// What a command returned, as the text that came: valid JSON, which is typed, or made a [`Value`], when
/// somebody asks for it.
///
/// It is displayed as an [`Excerpt`].
///
/// ```
/// use qapi_types::StatusInfo;
/// use qmp_client::protocol::{Limits, Message, parse};
///
/// let line = br#"{"return": {"running": true, "status": "running"}, "id": 7}"#;
/// let Message::Reply(reply) = parse(line.to_vec(), &Limits::default())? else {
///     panic!("a reply")
/// };
/// let returned = reply.result.expect("no error");
/// assert_eq!(returned.as_str(), r#"{"running": true, "status": "running"}"#);
/// assert!(returned.decode::<StatusInfo>()?.running);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawJson {
    line: String,
    span: Span,
}

/// Where in its line a part is, and what of the line exceeds a limit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(super) range: Range<usize>,
    /// Of the whole line.
    pub(super) depth: usize,
    pub(super) excess: Option<Violation>,
}

impl RawJson {
    /// Takes a part of a line.
    pub(crate) fn new(line: String, span: Span) -> Self {
        Self { line, span }
    }

    /// Makes one of a value.
    pub(crate) fn of(value: &Value) -> Self {
        let line = value.to_string();
        let span = Span { range: 0..line.len(), ..Span::default() };
        Self { line, span }
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.line[self.span.range.clone()]
    }

    /// Returns the line that the text is a part of.
    pub fn line(&self) -> &str {
        &self.line
    }

    /// Returns which of the [`Limits`](super::Limits) for nesting and values the message exceeds. The
    /// caller decides whether to read it all the same.
    pub fn excess(&self) -> Option<&Violation> {
        self.span.excess.as_ref()
    }

    /// Reads it as a type, however deep it nests.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if it is not of the type.
    pub fn decode<T: Wire>(&self) -> Result<T, DecodeError> {
        wire::from_str(self.as_str())
    }

    /// Makes a [`Value`] of it.
    ///
    /// # Errors
    /// * [`DecodeError`] if it nests deeper than 512 levels, or a string has an escape that is no character.
    pub fn to_value(&self) -> Result<Value, DecodeError> {
        value_of(self.as_str(), self.span.depth)
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Excerpt::of(self.as_str().as_bytes()).fmt(f)
    }
}

/// Makes a [`Value`] of a text that does not nest deeper than `depth`.
pub(super) fn value_of(text: &str, depth: usize) -> Result<Value, DecodeError> {
    if depth > MAX_VALUE_DEPTH {
        let problem = format!("nests deeper than {MAX_VALUE_DEPTH} levels, and has no type");
        return Err(DecodeError::new(problem));
    }
    let mut parser = serde_json::Deserializer::from_str(text);
    parser.disable_recursion_limit();
    Value::deserialize(&mut parser).map_err(|error| DecodeError::new(format!("not JSON: {error}")))
}
