//! [`Reply`]: what a command returned, or why it was refused.

use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::wire::{self, Extra, Members, Object, Output, Wire, values};
use crate::{Command, DecodeError, QapiErrorClass};

/// The reply to a command: `{"return": …, "id": …}` or `{"error": …, "id": …}`.
///
/// `T` is what was returned; [`ReplyTo`] is the reply to a typed command.
///
/// ```
/// use qapi_types::envelope::ReplyTo;
/// use qapi_types::{RunState, cmd, wire};
///
/// let line = r#"{"return": {"running": true, "status": "running"}, "id": 7}"#;
/// let reply: ReplyTo<cmd::QueryStatus> = wire::from_str(line)?;
/// assert_eq!(reply.result.unwrap().status, RunState::Running);
/// assert_eq!(reply.id, Some(7.into()));
/// # Ok::<_, qapi_types::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply<T = Value> {
    /// What the command returned, or the error.
    pub result: Result<T, CommandError>,
    /// That of the command; absent if that had none, or QEMU could not read the command.
    pub id: Option<Value>,
    /// Members that QMP does not know.
    pub extra: Extra,
}

/// The reply to a typed command.
pub type ReplyTo<C> = Reply<<C as Command>::Return>;

impl<T> Reply<T> {
    /// Makes one without an id.
    pub fn new(result: Result<T, CommandError>) -> Self {
        Self { result, id: None, extra: Extra::new() }
    }

    /// Sets the id.
    #[must_use]
    pub fn id(mut self, id: impl Into<Value>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Makes the same reply with something else returned.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { result: self.result.map(convert), id: self.id, extra: self.extra }
    }

    /// Returns whether it is an error without an id: QEMU could not make out which command it is about.
    pub fn is_about_any(&self) -> bool {
        self.result.is_err() && self.id.as_ref().is_none_or(Value::is_null)
    }
}

impl<T: Wire> Object for Reply<T> {
    const NAME: &'static str = "reply";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let (error, returned) = (members.optional("error"), members.optional("return"));
        let result = match (returned, error) {
            (Some(returned), None) => Ok(returned),
            (None, Some(error)) => Err(error),
            (Some(_), Some(_)) => return Err(DecodeError::new("both `return` and `error`")),
            (None, None) => return Err(DecodeError::new("neither `return` nor `error`")),
        };
        Ok(Self { result, id: members.optional("id"), extra: members.extra() })
    }

    fn put(&self, output: &mut Output<'_>) {
        match &self.result {
            Ok(returned) => output.put("return", returned),
            Err(error) => output.put("error", error),
        }
        output.put_optional("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl<T: Wire> Serialize for Reply<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        wire::serialize(self, to)
    }
}

impl<'de, T: Wire> Deserialize<'de> for Reply<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        wire::deserialize(from)
    }
}

/// Why QEMU refused a command: `{"class": …, "desc": …}`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandError {
    /// The class, such as `GenericError`.
    pub class: QapiErrorClass,
    /// QEMU's message, which may differ between releases.
    pub desc: String,
    /// Members that QMP does not know.
    pub extra: Extra,
}

impl CommandError {
    /// Makes one.
    pub fn new(class: QapiErrorClass, desc: impl Into<String>) -> Self {
        Self { class, desc: desc.into(), extra: Extra::new() }
    }
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.class, self.desc)
    }
}

impl std::error::Error for CommandError {}

impl Object for CommandError {
    const NAME: &'static str = "error";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let (class, desc) = (members.required("class")?, members.required("desc")?);
        Ok(Self { class, desc, extra: members.extra() })
    }

    fn put(&self, output: &mut Output<'_>) {
        output.put("class", &self.class);
        output.put("desc", &self.desc);
        output.put_extra(&self.extra);
    }
}

values!(CommandError);
