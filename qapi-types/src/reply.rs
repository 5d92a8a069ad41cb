//! [`Reply`]: a typed reply with the JSON it was read from.

use std::fmt;

use serde_json::Value;

use crate::{Command, DecodeError};

/// What a command returned, typed and as it was on the wire.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply<T> {
    /// The typed value.
    pub value: T,
    /// The `return` member as QEMU sent it; logs print this one.
    pub raw: Value,
}

/// A reply that is not of its command's type.
#[derive(Debug, Clone, PartialEq)]
pub struct BadReply {
    /// The command's name on the wire.
    pub command: &'static str,
    /// What is wrong and where.
    pub error: DecodeError,
    /// The `return` member as QEMU sent it.
    pub raw: Box<Value>,
}

impl fmt::Display for BadReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.command, self.error)
    }
}

impl std::error::Error for BadReply {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl<T> Reply<T> {
    /// Reads the `return` member of a successful reply to `C`.
    ///
    /// # Errors
    /// * [`BadReply`] with the path, and the reply itself, if it is not of the command's type.
    ///
    /// # Examples
    /// ```
    /// use qapi_types::Reply;
    /// use qapi_types::cmd::QueryStatus;
    ///
    /// let raw = serde_json::json!({"running": "yes", "status": "running"});
    /// let bad = Reply::decode::<QueryStatus>(raw).unwrap_err();
    /// assert_eq!(bad.to_string(), "query-status: running: expected boolean, found string");
    /// assert_eq!(bad.raw["running"], "yes");
    /// ```
    pub fn decode<C: Command<Return = T>>(raw: Value) -> Result<Self, BadReply> {
        match C::decode_return(&raw) {
            Ok(value) => Ok(Self { value, raw }),
            Err(error) => Err(BadReply { command: C::NAME, error, raw: Box::new(raw) }),
        }
    }
}
